import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createArchiveBudget, readArchive } from "../../actions/manifest-check/helm/chart/archive.ts";
import { ChartFailure } from "../../actions/manifest-check/helm/chart/failure.ts";
import { resolveOrigin } from "../../actions/manifest-check/helm/values/origin.ts";
import type { Sourced } from "../../actions/manifest-check/helm/values/value.ts";
import type { Disagreement, Suite } from "../suite.ts";
import { type GoldenChart, renderGolden } from "./golden.ts";

/** What changes if one value of a chart is changed. */
interface GoldenLeaf {
  readonly set: unknown;
  /** Documents and lines whose text contains the new value. */
  readonly direct?: readonly (readonly [document: number, line: number])[];
}

/** Lines that contain a value of values.yaml: the way of one of their characters must end at that value. */
export const helmProvenance: Suite = {
  name: "Helm charts: values that flow into lines",
  vectors: "conformance/helm",
  async run(root) {
    let total = 0;
    const disagreements: Disagreement[] = [];
    for (const file of (await readdir(join(root, "provenance"))).toSorted()) {
      const golden = JSON.parse(gunzipSync(await readFile(join(root, "provenance", file))).toString());
      const source = readArchive(golden.chart, await readFile(join(root, golden.chart)), createArchiveBudget());
      const chart: GoldenChart = { name: file.replace(".json.gz", ""), source, cases: [] };
      for (const [key, leaf] of Object.entries<GoldenLeaf>(golden.leaves)) {
        total += leaf.direct?.length ?? 0;
        disagreements.push(...judge(chart, key, leaf));
      }
    }
    return { total, disagreements };
  },
};

function judge(chart: GoldenChart, key: string, { set, direct = [] }: GoldenLeaf): Disagreement[] {
  if (direct.length === 0) return [];
  const values = [JSON.stringify(key.split(".").reduceRight<unknown>((inner, name) => ({ [name]: inner }), set))];
  const result = renderGolden(chart, { case: key, values });
  return direct.flatMap(([document, line]): Disagreement[] => {
    const id = `${chart.name} ${key} document ${document} line ${line}`;
    if (result instanceof ChartFailure) return [{ id, expected: key, actual: result.message }];
    const text = result.texts[document]?.text;
    const found = text === undefined ? [] : listValues(text, line - 1);
    return found.includes(key) ? [] : [{ id, expected: key, actual: found.join(", ") || "no value" }];
  });
}

/** Lists the values that flow into the characters of a line, from 0 on. */
function listValues({ value, origin }: Sourced<string>, line: number): string[] {
  const lines = value.split("\n");
  const start = lines.slice(0, line).join("\n").length + (line === 0 ? 0 : 1);
  const found = new Set<string>();
  for (let offset = start; offset < start + (lines[line]?.length ?? 0); offset += 1) {
    const { steps, influences } = resolveOrigin(origin, offset);
    const last = steps.at(-1);
    if (last?.kind === "value") found.add(last.leaf.path.join("."));
    for (const leaf of influences) found.add(leaf.path.join("."));
  }
  return [...found];
}
