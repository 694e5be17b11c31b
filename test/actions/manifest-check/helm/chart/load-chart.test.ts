import { describe, expect, test } from "vitest";
import { createLookup } from "../../../../../actions/manifest-check/helm/chart/discover.ts";
import { ChartFailure } from "../../../../../actions/manifest-check/helm/chart/failure.ts";
import type { ChartSource } from "../../../../../actions/manifest-check/helm/chart/files.ts";
import { type ChartLookup, loadChart } from "../../../../../actions/manifest-check/helm/chart/tree.ts";
import { chartOf, metadataOf, prepareChart, satisfies, tools } from "./charts.ts";

/** Returns phase, message and place of the failure of a chart. */
function failureOf(source: ChartSource, lookup?: ChartLookup): string {
  try {
    prepareChart(source, lookup === undefined ? {} : { lookup });
  } catch (error) {
    if (!(error instanceof ChartFailure)) throw error;
    const { place } = error;
    const position = place?.file.source.positionAt(place.start);
    return `${error.phase} ${place?.file.path ?? ""}:${position?.line ?? ""} ${error.message}`;
  }
  return "none";
}

describe("the metadata of a chart", () => {
  test.each([
    ["version: 1.0.0", "load chart/Chart.yaml:1 the chart has no name"],
    ["name: a", "load chart/Chart.yaml:1 the chart has no version"],
    ["name: a\nversion: one", 'load chart/Chart.yaml:2 the chart version "one" is not a semantic version'],
    ["name: ..\nversion: 1.0.0", 'load chart/Chart.yaml:1 the chart name ".." is invalid'],
    [
      "name: a\nversion: 1.0.0\ntype: x",
      'load chart/Chart.yaml:3 the chart type must be application or library, not "x"',
    ],
    ["name: a\nversion: 1.0.0\ntype: library", "load chart/Chart.yaml:3 a library chart cannot be rendered by itself"],
    ["name: a\nversion: [1]", "load chart/Chart.yaml:2 version must be text"],
    [
      "name: a\nversion: 1.0.0\ndependencies: [null]",
      "load chart/Chart.yaml:3 dependencies must not contain empty or other items than maps",
    ],
    [
      "name: a\nversion: 1.0.0\ndependencies:\n- {name: b}\n- {name: b}",
      'load chart/Chart.yaml:5 more than one dependency has the name or alias "b"',
    ],
    [
      "name: a\nversion: 1.0.0\ndependencies:\n- {name: b, alias: x.y}",
      'load chart/Chart.yaml:4 the alias "x.y" contains characters that are not allowed',
    ],
    [
      "name: a\nversion: 1.0.0\nkubeVersion: '>=1.99'",
      "kubeVersion chart/Chart.yaml:3 the chart requires Kubernetes >=1.99, not v1.34.0",
    ],
    ["- a", "load chart/Chart.yaml:1 chart/Chart.yaml is not a map"],
  ])("%j", (metadata, expected) => {
    expect(failureOf(chartOf({ "Chart.yaml": metadata }))).toBe(expected);
  });

  test("numbers become text as Go's library writes them", () => {
    const texts = ["1.10", "1e6", "123456789.5", "12345678901234567890", "0x10", "yes", "2020-01-01", "12e3"].map(
      (appVersion) => {
        const chart = loadChart(chartOf({ "Chart.yaml": `name: a\nversion: 1\nappVersion: ${appVersion}` }), tools);
        return chart.metadata.appVersion.value;
      },
    );
    expect(texts).toEqual([
      "1.1",
      "1e+06",
      "1.2345679e+08",
      "12345678901234567890",
      "16",
      "true",
      "2020-01-01",
      "12000",
    ]);
  });

  test("refusals, broken values and files in charts/ that are no chart fail", () => {
    const metadata = { "Chart.yaml": metadataOf("a") };
    expect(failureOf({ ...chartOf(metadata), refusals: [{ path: "x", why: "leads out of the chart" }] })).toBe(
      "load : chart/x leads out of the chart",
    );
    expect(failureOf(chartOf({ ...metadata, "values.yaml": "a: 1\nb: [" }))).toMatch(/^load chart\/values.yaml:2 /u);
    expect(failureOf(chartOf({ ...metadata, "values.yaml": "[1]" }))).toMatch(
      /^load chart\/values.yaml:1 .*not a map/u,
    );
    expect(failureOf(chartOf({ ...metadata, "charts/README.md": "x", "charts/_x/a": "y" }))).toContain(
      "chart/charts/README.md has no Chart.yaml",
    );
  });
});

describe("missing dependencies", () => {
  const dependencies =
    "dependencies:\n- name: common\n  version: 1.x.x\n  repository: file://../common\n- name: other\n  version: 2.x.x\n";
  const root = chartOf({ "Chart.yaml": metadataOf("root", dependencies), "templates/a.yaml": "" }, "charts/root");
  const common = chartOf({ "Chart.yaml": metadataOf("common"), "templates/_a.tpl": "" }, "charts/common");
  const other = chartOf({ "Chart.yaml": "name: other\nversion: 2.1.0", "templates/b.yaml": "" }, "elsewhere");
  const none: ChartLookup = { atPath: () => undefined, findChart: () => undefined };

  test("are failures at their line", () => {
    const expected =
      'dependencies charts/root/Chart.yaml:5 the dependency "common" is missing in charts/ and was not found in the repository';
    expect(failureOf(root)).toBe(expected);
    expect(failureOf(root, none)).toBe(expected);
    expect(failureOf(root, { ...none, atPath: () => other })).toContain("elsewhere is not a chart that matches it");
  });

  test("are found in the checkout", () => {
    const paths: string[] = [];
    const lookup: ChartLookup = {
      atPath: (path) => {
        paths.push(path);
        return common;
      },
      findChart: (name) => (name === "other" ? other : undefined),
    };
    const { root: tree } = prepareChart(root, { lookup });
    expect(paths).toEqual(["charts/common"]);
    const templates = tree.subcharts.flatMap(({ templates: files }) =>
      files.map(({ name, file }) => [name, file.path]),
    );
    expect(templates).toEqual([
      ["root/charts/common/templates/_a.tpl", "charts/common/templates/_a.tpl"],
      ["root/charts/other/templates/b.yaml", "elsewhere/templates/b.yaml"],
    ]);
  });

  test("can have several aliases, in one or more versions", () => {
    const list = [
      "{name: s, version: 1.x.x}",
      "{name: s, version: 1.0.0, alias: b}",
      "{name: s, version: 2.x.x, alias: c}",
    ];
    const source = chartOf({ "Chart.yaml": metadataOf("root", `dependencies: [${list.join(", ")}]`) });
    const versions = ["1.0.0", "2.0.0"].map((version) =>
      chartOf({ "Chart.yaml": `name: s\nversion: ${version}` }, version),
    );
    const { root: tree } = prepareChart(source, { lookup: createLookup(versions, satisfies) });
    const found = tree.subcharts.map(({ name, metadata }) => `${name} ${metadata.version.value}`);
    expect(found).toEqual(["s 1.0.0", "b 1.0.0", "c 2.0.0"]);
  });

  test("charts that need each other end", () => {
    const one = chartOf({ "Chart.yaml": metadataOf("one", "dependencies: [{name: two, version: 1.x.x}]") }, "one");
    const two = chartOf({ "Chart.yaml": metadataOf("two", "dependencies: [{name: one, version: 1.x.x}]") }, "two");
    const lookup = { ...none, findChart: (name: string) => (name === "one" ? one : two) };
    expect(failureOf(one, lookup)).toMatch(/^dependencies two\/Chart.yaml/u);
  });

  test("a folder in another version counts as unlisted", () => {
    const source = chartOf({
      "Chart.yaml": metadataOf("root", "dependencies: [{name: s, version: 9.x.x, alias: b, condition: b.enabled}]"),
      "values.yaml": "b: {enabled: false}",
      "charts/s/Chart.yaml": metadataOf("s"),
    });
    const tree = prepareChart(source);
    expect(tree.root.subcharts.map(({ fullName }) => fullName)).toEqual(["root/charts/s"]);
    expect(tree.incompatible).toMatchObject([{ version: "1.0.0", dependency: { name: { value: "s" } } }]);
  });
});
