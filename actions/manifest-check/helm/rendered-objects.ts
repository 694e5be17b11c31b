import type { Field } from "../../../shared/yaml/index.ts";
import type { ChartResult, RenderedCharts } from "./render-charts.ts";

/** What rendered an object of a chart, by the root of its document. */
export type RenderedObjects = ReadonlyMap<Field, ChartResult>;

/** Lists the objects of charts, with those that only tests create. */
export function listRenderedObjects({ results }: RenderedCharts): RenderedObjects {
  return new Map(
    results.flatMap((result) => {
      const { documents, tests } = result.rendered;
      return [...documents, ...tests].map(({ root }) => [root, result] as const);
    }),
  );
}
