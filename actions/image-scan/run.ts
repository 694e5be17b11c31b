import { required } from "../../shared/config/index.ts";
import { readInputImages } from "../../shared/runner/images.ts";
import type { Examined, RunContext, RunResult } from "../../shared/runner/index.ts";
import { vexPredicates } from "../../shared/vex/index.ts";
import type { ReadAdvisories } from "./advisories.ts";
import { ImageChecks } from "./checks.ts";
import { explain, explanationJson, explanationText } from "./explain.ts";
import type { spec } from "./inputs.ts";
import { readSboms, type ScannedSbom, sbomReport } from "./sboms.ts";
import { matchImages } from "./scan.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

const sbomPrefix = "sbom:";

/** Reads each image and SBOM once and matches their packages with the advisories. */
export async function run(context: Context): Promise<RunResult> {
  const { inputs, host, now } = context;
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
    threads: checks.threads,
    predicateTypes: vexPredicates,
  });
  const { examined, read } = await matchImages(
    images,
    sboms.map((sbom) => sbom.read),
    checks,
    context,
  );
  const subjects = [
    ...images.map(({ image, catalog }) => ({ ...catalog, name: image.name })),
    ...sboms.map((sbom) => ({ ...sbom.read, name: sbom.name })),
  ];
  const explained = inputs.explain === undefined ? undefined : explain(inputs.explain, subjects, read.loaded, now);
  return {
    examined: [...examined, ...sboms.map((sbom) => examine(sbom, read, now))],
    outputs: { digest: images.map(({ image }) => image.digest).join("\n") },
    ...(inputs.explain === undefined || explained === undefined
      ? {}
      : {
          document:
            inputs.format === "json"
              ? explanationJson(inputs.explain, explained, read.data)
              : explanationText(inputs.explain, explained, read.data),
        }),
  };
}

function examine(sbom: ScannedSbom, { loaded, data }: ReadAdvisories, now: Date): Examined {
  return { report: sbomReport(sbom, loaded, now), advisories: data };
}
