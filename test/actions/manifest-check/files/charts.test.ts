import { describe, expect, test } from "vitest";
import { isChart, sortCharts } from "../../../../actions/manifest-check/files/charts.ts";
import { SourceText } from "../../../../shared/dockerfile/index.ts";
import type { TextFile } from "../../../../shared/yaml/index.ts";

const file = (path: string, text = "a: 1\n"): TextFile => ({ path, source: new SourceText(text) });
const chart = (directory: string): TextFile => file(`${directory}Chart.yaml`, "name: web\nversion: 1.0.0\n");
const pathsOf = (files: readonly TextFile[]): string[] => files.map(({ path }) => path);

describe("the files of charts", () => {
  test.each([
    "Chart.lock",
    "requirements.yaml",
    "values.yaml",
    "values-prod.yaml",
    "values.prod.yml",
    "values.schema.json",
    "templates/a.yaml",
    "templates/sub/b.yaml",
    "charts/db/Chart.yaml",
    "charts/db/crds/x.yaml",
    "ci/values.yaml",
    "ci/ha-values.yaml",
  ])("are found below a directory: %s", (path) => {
    const files = [chart("deploy/web/"), file(`deploy/web/${path}`)];
    expect(pathsOf(sortCharts(files).ofCharts)).toContain(`deploy/web/${path}`);
    expect(pathsOf(sortCharts([chart(""), file(path)]).ofCharts)).toContain(path);
    expect(sortCharts([file(`deploy/web/${path}`, "a: 1\n")]).plain).toHaveLength(1);
  });

  test.each(["crds/a.yaml", "extra.yaml", "files/x.yaml", "ci/other.yaml", "myvalues.yaml", "templates.yaml"])(
    "are not all files next to them: %s",
    (path) => {
      expect(pathsOf(sortCharts([chart("web/"), file(`web/${path}`)]).plain)).toEqual([`web/${path}`]);
    },
  );

  test("are those that only templates can read", () => {
    const broken = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "{{ .x }}"}\n- b\n';
    const files = [chart("web/"), file("web/files/a.yaml", broken), file("web/b.yaml", broken.replace("- b", ""))];
    expect(pathsOf(sortCharts(files).ofCharts)).toEqual(["web/Chart.yaml", "web/files/a.yaml"]);
  });

  test("are none of a directory with a similar name", () => {
    expect(pathsOf(sortCharts([chart("web/"), file("web2/templates/a.yaml")]).plain)).toEqual([
      "web2/templates/a.yaml",
    ]);
  });

  test("begin with metadata that has a name", () => {
    expect(isChart(chart("a/"))).toBe(true);
    expect(isChart(file("a/Chart.yaml", "kind: x\nmetadata:\n  name: y\n"))).toBe(false);
    expect(isChart(file("a/MyChart.yaml", "name: y\n"))).toBe(false);
  });
});
