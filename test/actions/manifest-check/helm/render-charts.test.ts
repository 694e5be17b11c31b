import { describe, expect, test } from "vitest";
import { createLookup } from "../../../../actions/manifest-check/helm/chart/discover.ts";
import { listValuesFiles } from "../../../../actions/manifest-check/helm/chart-case.ts";
import { satisfies } from "../../../../actions/manifest-check/helm/functions/semver/constraints.ts";
import {
  type ChartInput,
  joinRendered,
  type RenderedCharts,
  renderCharts,
} from "../../../../actions/manifest-check/helm/render-charts.ts";
import { fileOf, metadataOf } from "./chart/charts.ts";
import { caseOf, inputOf } from "./charts-input.ts";

function render(...charts: readonly ChartInput[]): RenderedCharts {
  const lookup = createLookup(
    charts.map(({ source }) => source),
    satisfies,
  );
  return renderCharts(charts, { helmVersion: 4, apiVersions: [], lookup });
}

const pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: {{ .Values.name | default `p` }}}\n";
const needy = "apiVersion: v1\nkind: Pod\nmetadata: {name: {{ required `name` .Values.name }}}\n";
const messages = ({ problems }: RenderedCharts): string[] =>
  problems.map(({ message, field: { place } }) => {
    const line = place?.file.source.positionAt(place.span.start).line;
    return `${place?.file.path}:${line} ${message}`;
  });

describe("charts", () => {
  test("are rendered with each of their sets of values", () => {
    const cases = [caseOf("default"), caseOf("given", { valuesFiles: [fileOf("name: q\n", "prod.yaml")] })];
    const rendered = render(inputOf({ "templates/a.yaml": pod }, cases), inputOf({}, [caseOf("default")], "other"));
    expect(rendered.units.map(({ path, variant, isTest }) => [path, variant, isTest])).toEqual([
      ["web/Chart.yaml", "default values", false],
      ["web/Chart.yaml", "given values", false],
    ]);
    expect(rendered.count).toBe(2);
    expect(rendered.problems).toEqual([]);
    expect(rendered.files.map(({ path }) => path)).toEqual(["web/templates/a.yaml", "prod.yaml"]);
  });

  test("have a unit of their own for what tests create", () => {
    const template = `${pod}---\napiVersion: v1\nkind: Pod\nmetadata: {name: t, annotations: {helm.sh/hook: test}}\n`;
    const { units, testObjects } = render(inputOf({ "templates/a.yaml": template }));
    expect(units.map(({ variant, isTest }) => [variant, isTest])).toEqual([
      ["default values", false],
      ["default values, tests", true],
    ]);
    expect([...testObjects].map((root) => root.get("metadata", "name").text)).toEqual(["t"]);
  });

  test("know values that nothing but tests uses", () => {
    const own = fileOf("name: a\n", "web/ci/a-values.yaml");
    const both = fileOf("name: b\n", "web/ci/b-values.yaml");
    const cases = [
      caseOf("test", { valuesFiles: [own] }),
      caseOf("test", { valuesFiles: [both] }),
      caseOf("deployed", { valuesFiles: [both] }),
    ];
    expect([...render(inputOf({ "templates/a.yaml": pod }, cases)).testFiles]).toEqual([own]);
  });

  test("are at the root of a checkout, too", () => {
    const { units, problems } = render(inputOf({ "templates/a.yaml": pod }, undefined, ""));
    expect(units[0]?.path).toBe("Chart.yaml");
    expect(problems).toEqual([]);
    expect(messages(render(inputOf({ "templates/a.yaml": needy }, undefined, "")))[0]).toMatch(
      /^templates\/a\.yaml:3 The chart Chart\.yaml was not rendered/u,
    );
  });

  test("that are libraries are noted", () => {
    const { notes, count, problems } = render(inputOf({ "Chart.yaml": metadataOf("web", "type: library\n") }));
    expect([count, problems]).toEqual([0, []]);
    expect(notes).toEqual([{ what: "web", why: "it is a library chart, which is checked as a part of other charts" }]);
  });

  test("whose result is assumed are noted once", () => {
    const template = `${pod}data: {{ randAlphaNum 5 }}{{ lookup "v1" "Pod" "a" "b" }}\n`;
    const { notes } = render(inputOf({ "templates/a.yaml": template }, [caseOf("default"), caseOf("given")]));
    expect(notes).toHaveLength(1);
    expect(notes[0]?.why).toMatch(/^what depends on the cluster or changes in each run: randAlphaNum [^;]*; lookup /u);
  });
});

describe("a chart that fails", () => {
  const chart = (...kinds: readonly Parameters<typeof caseOf>[]): ChartInput =>
    inputOf(
      { "templates/a.yaml": needy },
      kinds.map((kind) => caseOf(...kind)),
    );
  const named = { valuesFiles: [fileOf("name: a\n", "a.yaml")] };

  test("with its defaults is a gap, unless other values render it", () => {
    expect(messages(render(chart(["default"])))).toEqual([
      expect.stringMatching(/^web\/templates\/a\.yaml:3 The chart web was not rendered with default values/u),
    ]);
    const { problems, notes, count } = render(chart(["default"], ["test", named]));
    expect([problems, count]).toEqual([[], 1]);
    expect(notes[0]?.why).toMatch(/^The chart web was not rendered with default values/u);
  });

  test("with the values that it is deployed with, or that a call gives, is a gap always", () => {
    for (const kind of ["deployed", "given"] as const)
      expect(messages(render(chart(["default", named], [kind])))).toHaveLength(1);
  });

  test("to load is a gap at its metadata", () => {
    expect(messages(render(inputOf({ "Chart.yaml": "name: web\nversion: one\n" })))).toEqual([
      expect.stringMatching(/^web\/Chart\.yaml:2 The chart web was not rendered, so it was not checked: /u),
    ]);
  });

  test("because values are missing is a gap where it is deployed", () => {
    const file = fileOf("a: 1\nb: 2\n", "app.yaml");
    const missing = { missing: ["values.yaml does not exist"], deployedBy: { file, span: { start: 5, end: 6 } } };
    expect(messages(render(chart(["deployed", missing])))).toEqual([
      "app.yaml:2 The chart web was not rendered with deployed values, so it was not checked: values.yaml does not exist",
    ]);
  });

  test("does not keep others from being rendered", () => {
    const rendered = render(chart(["default"]), inputOf({ "templates/a.yaml": pod }, undefined, "other"));
    expect([rendered.count, rendered.problems.length]).toEqual([1, 1]);
  });
});

describe("parts that are rendered one after the other", () => {
  test("are joined without repetition", () => {
    const failing = inputOf({ "templates/a.yaml": needy });
    const fine = inputOf({ "templates/a.yaml": `${pod}data: {{ randAlphaNum 5 }}\n` }, undefined, "other");
    const one = render(failing, fine);
    const joined = joinRendered([one, one]);
    expect(joined.problems).toHaveLength(1);
    expect(joined.notes).toHaveLength(1);
    expect(joined.units).toHaveLength(2);
    expect(joined.count).toBe(1);
  });

  test("have the values of files, but not those inside of other files", () => {
    const file = fileOf("a: 1\n");
    const inside = { label: "x", file, mergeOver: (values: never) => values };
    expect(
      listValuesFiles(caseOf("deployed", { defaults: [file], valuesFiles: [inside, fileOf("b", "b.yaml")] })),
    ).toHaveLength(2);
  });
});
