import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { keysOf, readRoot } from "../../../../../actions/manifest-check/helm/analysis/chart-context.ts";
import { ReadRecorder } from "../../../../../actions/manifest-check/helm/analysis/record-reads.ts";
import { findUses, type UsedValues } from "../../../../../actions/manifest-check/helm/analysis/used-values.ts";
import { readArchive } from "../../../../../actions/manifest-check/helm/chart/archive.ts";
import { ChartFailure } from "../../../../../actions/manifest-check/helm/chart/failure.ts";
import { getTextFile } from "../../../../../actions/manifest-check/helm/chart/files.ts";
import { type LoadedChart, loadChart } from "../../../../../actions/manifest-check/helm/chart/tree.ts";
import { renderFiles } from "../../../../../actions/manifest-check/helm/render/render.ts";
import type { Field } from "../../../../../shared/yaml/index.ts";
import { sharedData } from "../../../../harness/shared-data.ts";
import { describeUnless } from "../../../../harness/skip.ts";
import { optionsOf, prepareChart, tools } from "../chart/charts.ts";

const data = sharedData("conformance/helm");

interface Golden {
  readonly cases: readonly { readonly values: readonly string[]; readonly arguments: readonly string[] }[];
}

/** Records what templates read in all cases of a chart. */
function recordAll(chart: LoadedChart, { cases }: Golden): ReadRecorder[] {
  return cases.flatMap((one) => {
    try {
      const tree = prepareChart(chart.source, optionsOf(one.values, one.arguments));
      const recorder = new ReadRecorder(tree);
      renderFiles(tree);
      return [recorder];
    } catch (error) {
      if (error instanceof ChartFailure) return [];
      throw error;
    }
  });
}

function* listUnused(field: Field, uses: UsedValues): Generator<readonly string[]> {
  for (const child of field.fields()) {
    const keys = keysOf(child);
    const use = uses.find(keys);
    if (use === "nothing") yield keys;
    else if (use === "parts") yield* listUnused(child, uses);
  }
}

describeUnless(data === undefined, "the charts are not available")("what templates read at run time", () => {
  const charts = readdirSync(`${data}/charts`).filter((_, index) => index % 6 === 0);

  test.each(charts)("is found in the templates of %s without running them", (name) => {
    const chart = loadChart(readArchive(name, readFileSync(`${data}/charts/${name}`)), tools);
    const golden = gunzipSync(readFileSync(`${data}/golden/${name.replace(/\.tgz$/u, "")}.json.gz`)).toString();
    const recorders = recordAll(chart, JSON.parse(golden) as Golden);
    const uses = findUses({ chart, results: [], render: { helmVersion: 4, apiVersions: [] } });
    expect(uses).toBeDefined();
    if (uses === undefined) return;
    const unused = [...listUnused(readRoot(getTextFile(chart.source, "values.yaml")), uses)];
    expect(unused.filter((keys) => recorders.some((recorder) => recorder.has(keys)))).toEqual([]);
  });
});
