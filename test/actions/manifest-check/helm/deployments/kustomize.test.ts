import { describe, expect, test } from "vitest";
import { build, chart, checkout, deployedOf } from "./checkout.ts";

const moved = Object.fromEntries(Object.entries(chart).map(([path, text]) => [`base/${path}`, text]));

async function buildOf(entry: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const given = await checkout({ ...moved, "base/kustomization.yaml": `helmCharts:\n- ${entry}\n`, ...more });
  const { units, problems } = build(given);
  expect(problems).toEqual([]);
  const values = units.flatMap(({ documents }) => documents.map(({ root }) => root.get("data", "values").text ?? ""));
  return values.map((text) => text.replaceAll('"', ""));
}

describe("helmCharts of a kustomization", () => {
  test("are rendered and transformed with the rest of it, with the places of inline values", async () => {
    const given = await checkout({
      ...moved,
      "base/kustomization.yaml":
        "helmCharts:\n- name: web\n  releaseName: demo\n  namespace: team\n  valuesInline:\n    image: web:inline\n",
      "prod/kustomization.yaml": `resources: [../base]
namePrefix: prod-
patches:
- patch: |
    - {op: add, path: /data/added, value: "yes"}
  target: {kind: ConfigMap, name: demo}
`,
    });
    const { units, problems } = build(given);
    expect(problems).toEqual([]);
    const [document] = units.flatMap(({ documents }) => documents);
    expect(document?.root.get("metadata", "name").text).toBe("prod-demo");
    expect(document?.root.get("data", "added").text).toBe("yes");
    const place = document?.root.get("data", "image").place;
    expect(`${place?.file.path}:${place?.file.source.positionAt(place.span.start).line}`).toBe(
      "base/kustomization.yaml:6",
    );
    // The result counts, and has no unit of its own.
    expect(deployedOf(given.render())).toHaveLength(1);
    expect(given.render().units.map(({ variant }) => variant)).toEqual(["its default values"]);
  });

  test("merge values as kustomize does", async () => {
    const values = { "base/v.yaml": "image: web:file\nx: file\n" };
    const inline = "valuesFile: v.yaml, valuesInline: {image: web:inline, own: inline, x: null, keep: null}";
    expect(await buildOf(`{name: web, ${inline}}`, values)).toEqual([
      "{image:web:inline,keep:true,nested:{a:1,b:2},own:inline}",
    ]);
    expect(await buildOf(`{name: web, valuesMerge: merge, ${inline}}`, values)).toEqual([
      "{image:web:file,nested:{a:1,b:2},own:inline,x:file}",
    ]);
    expect(await buildOf("{name: web, valuesMerge: merge, valuesInline: {image: web:inline, own: 1}}")).toEqual([
      "{image:web:1,keep:true,nested:{a:1,b:2},own:1}",
    ]);
    expect(
      await buildOf("{name: web, valuesMerge: replace, valuesFile: v.yaml, valuesInline: {own: 1}}", values),
    ).toEqual(["{image:web:1,keep:true,nested:{a:1,b:2},own:1}"]);
    expect(
      await buildOf("{name: web, valuesFile: v.yaml, additionalValuesFiles: [w.yaml]}", {
        ...values,
        "base/w.yaml": "x: w\n",
      }),
    ).toEqual(["{image:web:file,keep:true,nested:{a:1,b:2},x:w}"]);
  });

  test("are found in chartHome, in both forms, and are gaps if they are not in the checkout", async () => {
    const { set, files } = await checkout({
      ...chart,
      "charts/web-1.0.0/web/Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
      "a/kustomization.yaml": "helmGlobals: {chartHome: ../charts}\nhelmCharts:\n- {name: web}\n- {name: gone}\n",
      "b/kustomization.yaml":
        "helmChartInflationGenerator:\n- {chartName: web, chartHome: ../charts, releaseName: b, values: gone.yaml}\n",
      "c/kustomization.yaml":
        "helmGlobals: {chartHome: ../charts}\nhelmCharts:\n- {name: web, version: 1.0.0, repo: https://example.com}\n",
    });
    const { units, problems } = build({ set, files, render: () => set.render() });
    expect(units.map(({ path, documents }) => [path, documents.length])).toEqual([
      ["a/kustomization.yaml", 1],
      ["b/kustomization.yaml", 0],
      ["c/kustomization.yaml", 0],
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      "the charts of helmCharts that are not in the repository were not rendered, so their output was not checked",
      expect.stringContaining("b/gone.yaml, which b/kustomization.yaml:2 names, does not exist"),
    ]);
  });
});
