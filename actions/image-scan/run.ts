import { required } from "../../shared/config/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import { readInputImages } from "../../shared/runner/images.ts";
import type { Examined, RunContext, RunResult } from "../../shared/runner/index.ts";
import { defined } from "../../shared/values/index.ts";
import { vexPredicates } from "../../shared/vex/index.ts";
import type { ReadAdvisories } from "./advisories.ts";
import { ImageChecks } from "./checks.ts";
import { type ExaminedInventory, explain } from "./explain/explain.ts";
import { explanationJson } from "./explain/json.ts";
import { explanationText } from "./explain/text.ts";
import type { spec } from "./inputs.ts";
import { readSboms, type ScannedSbom, sbomReport } from "./sboms.ts";
import { matchImages } from "./scan.ts";
import { unmatchedRule } from "./unmatched.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

const sbomPrefix = "sbom:";

/** Reads each image and SBOM once and matches their packages with the advisories. */
export async function run(context: Context): Promise<RunResult> {
  const { inputs, host } = context;
  const isSbom = (source: string): boolean => source.startsWith(sbomPrefix);
  const documents = [...inputs.sbom, ...inputs.image.filter(isSbom).map((source) => source.slice(sbomPrefix.length))];
  const sources =
    documents.length > 0
      ? inputs.image.filter((source) => !isSbom(source))
      : required(inputs.image, "image", "`oci:build/image`, an OCI layout or a docker archive");
  const sboms = await readSboms(documents, host);
  const checks = await ImageChecks.from(context);
  const images = await readInputImages(sources, context, {
    collectors: checks.collectors,
    analyzers: checks.analyzers,
    threads: checks.threads,
    predicateTypes: vexPredicates,
  });
  const { examined, read } = await matchImages(
    images,
    sboms.map((sbom) => sbom.read),
    checks,
    context,
  );
  const all = [...examined, ...sboms.map((sbom) => examine(sbom, read, context))];
  const inventories = [
    ...images.map(({ image, catalog }) => ({ ...catalog, name: image.name })),
    ...sboms.map((sbom) => ({ ...sbom.read, name: sbom.name })),
  ];
  const subjects = inventories.map((each, index) => ({ ...each, findings: all[index]?.report.findings ?? [] }));
  const document = inputs.explain === undefined ? undefined : explanationOf(inputs.explain, subjects, read, context);
  return {
    examined: all,
    outputs: { digest: images.map(({ image }) => image.digest).join("\n") },
    ...defined({ document }),
  };
}

function examine(sbom: ScannedSbom, read: ReadAdvisories, { inputs, now }: Context): Examined {
  const unmatched = unmatchedRule(inputs);
  return { report: sbomReport(sbom, read, { now, unmatched }), ...defined({ advisories: read.data }) };
}

/** Explains a vulnerability or package. Undefined without advisories, where the report says why there are none. */
function explanationOf(
  target: string,
  subjects: readonly ExaminedInventory[],
  { loaded, data }: ReadAdvisories,
  { inputs, now, host }: Context,
): string | undefined {
  if (inputs.format === "html") {
    throw new InvalidError("EXPLAIN_FORMAT", "`explain` does not support the format html", {
      advice: "Set `format` to `text` or `json`",
    });
  }
  if (loaded === undefined || data === undefined) return undefined;
  const explained = explain(target, subjects, loaded, now);
  return inputs.format === "json"
    ? explanationJson(target, explained, data)
    : explanationText(target, explained, data, host.terminalColumns);
}
