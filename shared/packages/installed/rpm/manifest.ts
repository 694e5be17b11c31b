import { defined, type FileEvidence, partial } from "../../cataloger.ts";
import { rpmDraft } from "./draft.ts";

const none = "(none)";

/**
 * Reads `container-manifest-2` of distroless Azure Linux images, which have no database: one line per package with
 * name, version-release, install time, build time, vendor, epoch, size, architecture, epoch number and source rpm,
 * separated by tabs.
 */
export function readRpmManifest(text: string): FileEvidence {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const damaged = lines.findIndex((line) => line.split("\t").length < 8);
  return {
    packages: lines.flatMap((line) => {
      const [name = "", evr = "", , , vendor, epoch, , arch, , sourceRpm] = line.split("\t");
      const dash = evr.lastIndexOf("-");
      if (name === "" || dash < 1) return [];
      return rpmDraft({
        name,
        version: evr.slice(0, dash),
        release: evr.slice(dash + 1),
        ...defined({
          epoch: epoch === undefined || epoch === none ? undefined : Number(epoch),
          arch: known(arch),
          vendor: known(vendor),
          sourceRpm: known(sourceRpm),
        }),
      });
    }),
    gaps: damaged < 0 ? [] : [partial(`line ${damaged + 1} of the rpm manifest is damaged`)],
  };
}

function known(value: string | undefined): string | undefined {
  return value === undefined || value === none || value.trim() === "" ? undefined : value.trim();
}
