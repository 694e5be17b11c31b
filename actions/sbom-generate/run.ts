import { required } from "../../shared/config/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import { examinedText, toMarkdown, totalExamined } from "../../shared/report/index.ts";
import type { RunResult } from "../../shared/runner/index.ts";
import { count } from "../../shared/text/index.ts";
import type { Context } from "./context.ts";
import { type Described, examine, renderCharts } from "./describe.ts";
import { formatOf } from "./format.ts";
import { commonBom } from "./options.ts";
import { submitSnapshots } from "./snapshot.ts";
import { describeSource } from "./sources.ts";

/** Reads each source once and describes it. */
export async function run(context: Context): Promise<RunResult> {
  const { inputs } = context;
  const sources = required(inputs.image, "image", "`oci:build/image`, an OCI layout or a docker archive");
  // Reports invalid inputs before reading anything.
  commonBom(context);
  formatOf(context);
  const described: Described[] = [];
  for (const source of sources) described.push(...(await describeSource(source, context)));
  const examined = await Promise.all(described.map((subject) => examine(subject, context)));
  const documents = examined.flatMap((examinedSubject) =>
    (examinedSubject.payloads ?? []).map((payload) => payload.text),
  );
  if (documents.length > 1 && inputs.output !== undefined) {
    throw new InvalidError("SEVERAL_SBOMS", `\`output\` accepts one SBOM, but there are ${documents.length}`, {
      advice: "Set `platform` to choose one, or `out-dir` to write all of them",
    });
  }
  if (inputs["submit-snapshot"]) {
    await submitSnapshots(
      described.map(({ bom }) => bom),
      context,
    );
  }
  return {
    examined,
    verdict: verdictOf(examined),
    document: documents.join(""),
    documentsOutput: "sbom",
    summary: summaryOf(described, examined),
    outputs: {
      digest: described.flatMap(({ subject }) => (subject.kind === "image" ? subject.digest : [])).join("\n"),
    },
  };
}

function verdictOf(examined: RunResult["examined"]): string {
  const gaps = examined.flatMap(({ report }) => report.coverage.gaps.filter(({ weight }) => weight === "partial"));
  const { components = 0, ...rest } = totalExamined(examined.map(({ report }) => report));
  const [first] = gaps;
  const incomplete = first === undefined ? "" : `not everything was examined — ${first.what}: ${first.why}; `;
  const where = examinedText(rest);
  return `${incomplete}${count(components, "component")} described${where === "" ? "" : ` in ${where}`}`;
}

function summaryOf(described: readonly Described[], examined: RunResult["examined"]): string {
  const reports = examined.map(({ report }) => report);
  const components = described.reduce((sum, { bom }) => sum + bom.packages.length, 0);
  const head = toMarkdown({ title: "sbom-generate", verdict: `${components} components described`, reports });
  return [head, renderCharts(described)].filter((part) => part !== "").join("\n");
}
