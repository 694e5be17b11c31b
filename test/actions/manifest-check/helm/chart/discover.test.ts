import { describe, expect, test } from "vitest";
import { createLookup, findCharts } from "../../../../../actions/manifest-check/helm/chart/discover.ts";
import { chartOf, metadataOf, satisfies } from "./charts.ts";

describe("the charts of a checkout", () => {
  test("subcharts belong to their chart, and ci values are cases", () => {
    const charts = findCharts([
      "a/Chart.yaml",
      "a/charts/sub/Chart.yaml",
      "a/ci/ingress-values.yaml",
      "a/ci/values.yaml",
      "a/ci/README.md",
      "charts/b/Chart.yaml",
      "charts/b/values.yaml",
    ]);
    expect(charts).toEqual([
      {
        path: "a",
        cases: [
          { name: "ci-ingress", path: "a/ci/ingress-values.yaml" },
          { name: "ci", path: "a/ci/values.yaml" },
        ],
      },
      { path: "charts/b", cases: [] },
    ]);
  });

  test("the root of the checkout can be a chart", () => {
    expect(findCharts(["Chart.yaml", "charts/x/Chart.yaml", "ci/a-values.yaml"])).toEqual([
      { path: "", cases: [{ name: "ci-a", path: "ci/a-values.yaml" }] },
    ]);
  });

  test("a lookup finds charts by name and version, and skips broken ones", () => {
    const one = chartOf({ "Chart.yaml": metadataOf("common") }, "x/common");
    const broken = chartOf({ "Chart.yaml": "name: common" }, "a/common");
    const lookup = createLookup([one, broken], satisfies);
    expect(lookup.findChart("common", "1.x.x")).toBe(one);
    expect(lookup.findChart("common", "")).toBe(one);
    expect(lookup.findChart("common", "2.x.x")).toBeUndefined();
    expect(lookup.findChart("constructor", "")).toBeUndefined();
    expect(lookup.atPath("a/common")).toBe(broken);
  });
});
