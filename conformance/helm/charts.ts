import { ChartFailure } from "../../actions/manifest-check/helm/chart/failure.ts";
import type { RenderedCase } from "../../actions/manifest-check/helm/render-case.ts";
import type { Disagreement, Suite } from "../suite.ts";
import { type GoldenCase, type GoldenChart, readRealCharts, readSmallCharts, renderGolden } from "./golden.ts";
import { compareOrigins, innerOrigin, outerOrigin } from "./origins.ts";
import { describeFrames, describePlaces } from "./places.ts";

interface Tally {
  total: number;
  readonly disagreements: Disagreement[];
}

type ReadCharts = (root: string) => AsyncGenerator<GoldenChart>;

/** Whether a chart fails, in which phase, and at which places. */
export const helmFailures: Suite = overCases(
  "Helm charts: failures with their places",
  [readSmallCharts, readRealCharts],
  {
    compare({ name }, golden, result) {
      const id = `${name} ${golden.case}`;
      const isFailure = result instanceof ChartFailure;
      if (golden.bounded === true && isFailure && result.phase === "limit") return one([]);
      if (golden.error === undefined && !isFailure) return one([]);
      const expected =
        golden.error === undefined ? "documents" : `${golden.error.phase} ${describePlaces(golden.error.at)}`;
      const actual = isFailure ? `${result.phase} ${describeFrames(result.frames)}` : "documents";
      return one(expected === actual ? [] : [{ id, expected, actual }]);
    },
  },
);

/** Documents in their order, as texts. */
export const helmDocuments: Suite = overCases("Helm charts: documents as texts", [readSmallCharts, readRealCharts], {
  compare({ name }, golden, result) {
    if (result instanceof ChartFailure || golden.documents === undefined) return { total: 0, disagreements: [] };
    const disagreements = golden.documents.flatMap(({ source, text }, index): Disagreement[] => {
      const own = result.texts[index];
      const id = `${name} ${golden.case} ${source} (${index + 1})`;
      const actual = own === undefined ? "nothing" : `${own.source}\n${own.text.value.trimEnd()}`;
      const expected = `${source}\n${text.trimEnd()}`;
      return actual === expected ? [] : [{ id, ...firstDifference(expected, actual) }];
    });
    return { total: golden.documents.length, disagreements };
  },
});

/** Lines of documents with the line of the template that prints them. */
export const helmOrigins: Suite = overCases(
  "Helm charts: lines by their place in the template",
  [readSmallCharts, readRealCharts],
  {
    compare: (chart, golden, result) => compareOrigins(chart, golden, result, outerOrigin),
  },
);

/** Lines of documents with the line of the named template that prints them. */
export const helmInnerOrigins: Suite = overCases(
  "Helm charts: lines by their place in named templates",
  [readRealCharts],
  {
    compare: (chart, golden, result) => compareOrigins(chart, golden, result, innerOrigin),
  },
);

function one(disagreements: readonly Disagreement[]): { total: number; disagreements: readonly Disagreement[] } {
  return { total: 1, disagreements };
}

function firstDifference(expected: string, actual: string): Pick<Disagreement, "expected" | "actual"> {
  const [a, b] = [expected.split("\n"), actual.split("\n")];
  const line = a.findIndex((text, index) => text !== b[index]);
  return { expected: JSON.stringify(a[line]), actual: JSON.stringify(b[line]) };
}

function overCases(
  name: string,
  readers: readonly ReadCharts[],
  {
    compare,
  }: {
    readonly compare: (
      chart: GoldenChart,
      golden: GoldenCase,
      result: RenderedCase | ChartFailure,
    ) => { readonly total: number; readonly disagreements: readonly Disagreement[] };
  },
): Suite {
  return {
    name,
    vectors: "conformance/helm",
    async run(root) {
      const tally: Tally = { total: 0, disagreements: [] };
      for (const reader of readers) {
        for await (const chart of reader(root)) {
          for (const golden of chart.cases) {
            const { total, disagreements } = compare(chart, golden, renderGolden(chart, golden));
            tally.total += total;
            tally.disagreements.push(...disagreements);
          }
        }
      }
      return tally;
    },
  };
}
