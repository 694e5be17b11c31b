import type { Host } from "../../shared/ci/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import { type SbomFormat, sbomFormats } from "../../shared/sbom/index.ts";
import type { Context } from "./context.ts";
import { snapshotOf } from "./snapshot.ts";

/**
 * Returns the writer that `format` names.
 * @throws InvalidError for a dependency snapshot outside a GitHub Actions job.
 */
export function formatOf(context: Context): Omit<SbomFormat, "predicateType"> {
  const { inputs, host } = context;
  if (inputs.format === "github-snapshot") return snapshotFormat(context, host.job);
  const entry = Object.entries(sbomFormats).find(([name]) => name === inputs.format);
  if (entry === undefined) throw new Error(`no writer for the format ${inputs.format}`);
  return entry[1];
}

function snapshotFormat(context: Context, job: Host["job"]): Omit<SbomFormat, "predicateType"> {
  if (job === undefined) {
    throw new InvalidError("SNAPSHOT_PLACE", "a dependency snapshot requires a commit and a GitHub Actions job", {
      advice: "Run it in GitHub Actions, or choose another format",
    });
  }
  return {
    mediaType: "application/json",
    ending: "snapshot.json",
    write: (bom) => `${JSON.stringify(snapshotOf(bom, job, context).snapshot, undefined, 2)}\n`,
  };
}
