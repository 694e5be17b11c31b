import { describe, expect, test } from "vitest";
import { ChartFailure } from "../../../../actions/manifest-check/helm/chart/failure.ts";
import { loadChart } from "../../../../actions/manifest-check/helm/chart/tree.ts";
import type { ChartCase } from "../../../../actions/manifest-check/helm/chart-case.ts";
import { validateSchema } from "../../../../actions/manifest-check/helm/encoding/schema.ts";
import { satisfies } from "../../../../actions/manifest-check/helm/functions/semver/constraints.ts";
import {
  listCharts,
  type RenderedCase,
  type RenderOptions,
  renderCase,
} from "../../../../actions/manifest-check/helm/render-case.ts";
import { chartOf, metadataOf } from "./chart/charts.ts";
import { describePlace } from "./locations/placing.ts";
import { failureOf } from "./render/charts.ts";

function render(
  files: Readonly<Record<string, string>>,
  chartCase: Partial<ChartCase> = {},
  options: Partial<RenderOptions> = {},
): RenderedCase {
  const chart = loadChart(chartOf({ "Chart.yaml": metadataOf("web"), ...files }), { satisfies });
  return renderCase(
    chart,
    { name: "its default values", kind: "default", valuesFiles: [], set: [], ...chartCase },
    { helmVersion: 4, apiVersions: [], ...options },
  );
}

const object = (kind: string, name: string, annotation = ""): string =>
  `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n${annotation === "" ? "" : `  annotations: {helm.sh/hook: "${annotation}"}\n`}`;

const names = (documents: RenderedCase["documents"]): (string | undefined)[] =>
  documents.map(({ root }) => root.get("metadata", "name").text);

describe("a chart with one set of values", () => {
  const files = {
    "templates/a.yaml": object("Pod", "a"),
    "templates/b.yaml": `${object("ConfigMap", "b1")}---\n# nothing\n---\n${object("Namespace", "b2")}`,
    "templates/h.yaml": `${object("Job", "hook", "pre-install,test")}---\n${object("Pod", "test", "test")}`,
    "templates/empty.yaml": "{{ if false }}x{{ end }}\n",
  };

  test("has its documents in Helm's order, with tests apart", () => {
    const { documents, tests, texts } = render(files);
    expect(names(documents)).toEqual(["b2", "b1", "a", "hook"]);
    expect(names(tests)).toEqual(["test"]);
    expect(texts.map(({ source }) => source)).toEqual([
      "web/templates/b.yaml",
      "web/templates/b.yaml",
      "web/templates/a.yaml",
      // The comment, which Helm prints as a document without a kind.
      "web/templates/b.yaml",
      "web/templates/h.yaml",
      "web/templates/h.yaml",
    ]);
  });

  test("leaves out hooks and tests if what deploys it does", () => {
    expect(names(render(files, { skipsTests: true }).tests)).toEqual([]);
    expect(names(render(files, { skipsTests: true }).documents)).toContain("hook");
    const { documents, tests } = render(files, { skipsHooks: true });
    expect([names(documents), names(tests)]).toEqual([["b2", "b1", "a"], []]);
  });

  test("is rendered for its own cluster and release", () => {
    const template = {
      "templates/a.yaml": `${object("Pod", "{{ .Release.Name }}-{{ .Release.Namespace }}")}spec:\n  a: {{ .Capabilities.KubeVersion }}\n  b: {{ .Capabilities.APIVersions.Has "x/v1" }}{{ .Capabilities.APIVersions.Has "y/v1" }}\n`,
    };
    const print = (...args: [Partial<ChartCase>?, Partial<RenderOptions>?]): string[] =>
      render(template, ...args).documents.map(({ root }) =>
        [root.get("metadata", "name"), root.get("spec", "a"), root.get("spec", "b")].map(({ text }) => text).join(" "),
      );
    expect(print()).toEqual(["release-name-default v1.34.0 falsefalse"]);
    expect(print({}, { kubeVersion: "v1.30.0", apiVersions: ["x/v1"] })).toEqual([
      "release-name-default v1.30.0 truefalse",
    ]);
    expect(
      print(
        { kubeVersion: "v1.31.0", apiVersions: ["y/v1"], release: { name: "r", namespace: "n" } },
        { kubeVersion: "v1.30.0", apiVersions: ["x/v1"] },
      ),
    ).toEqual(["r-n v1.31.0 truetrue"]);
  });

  test("lists its charts", () => {
    const { tree } = render({
      "charts/db/Chart.yaml": metadataOf("db"),
      "charts/db/charts/base/Chart.yaml": metadataOf("base"),
    });
    expect(listCharts(tree.root).map(({ fullName }) => fullName)).toEqual([
      "web",
      "web/charts/db",
      "web/charts/db/charts/base",
    ]);
  });
});

describe("text that is no manifest", () => {
  const placeOf = (files: Readonly<Record<string, string>>): string => {
    try {
      render(files);
    } catch (error) {
      if (!(error instanceof ChartFailure) || error.place === undefined) throw error;
      const { file, start, end } = error.place;
      return `${error.phase} ${describePlace({ file, span: { start, end } })}`;
    }
    throw new Error("the chart was rendered");
  };

  test.each([
    [{ "templates/a.yaml": "kind: Pod\na: b: c\n" }, "yaml chart/templates/a.yaml:2"],
    [{ "templates/a.yaml": "kind: Pod\n{{ if true }}\na: [\n{{ end }}\n" }, "yaml chart/templates/a.yaml"],
    [
      {
        "templates/a.yaml": 'kind: Pod\n{{ include "x" . }}\n',
        "templates/_x.tpl": '{{ define "x" }}\nok: 1\na: b: c{{ end }}',
      },
      "yaml chart/templates/_x.tpl:3",
    ],
    [
      { "templates/a.yaml": "kind: Pod\na: {{ .Values.x }}\n", "values.yaml": "x: 'b: c'\n" },
      "yaml chart/templates/a.yaml:2",
    ],
  ])("fails at the line that printed it: %j", (files, expected) => {
    expect(placeOf(files)).toContain(expected);
  });
});

describe("the schema of values", () => {
  const schema = (properties: object): string => JSON.stringify({ type: "object", properties });
  const files = {
    "values.yaml": "port: 80\ndb: {size: 1}\n",
    "values.schema.json": schema({ port: { type: "integer" } }),
    "charts/db/Chart.yaml": metadataOf("db"),
    "charts/db/values.schema.json": schema({ size: { type: "integer" } }),
  };
  const fail = (set: string, more: Readonly<Record<string, string>> = {}): ReturnType<typeof failureOf> =>
    failureOf(() => render({ ...files, ...more }, { set: [{ kind: "set", text: set }] }, { validate: validateSchema }));

  test("is met by values that fit, and not read if it is not wanted", () => {
    expect(render(files, {}, { validate: validateSchema }).documents).toEqual([]);
    expect(render(files, { set: [{ kind: "set", text: "port=a" }] }).documents).toEqual([]);
  });

  test("names the chart, the path and the reason", () => {
    expect(fail("port=a")).toMatchObject({
      phase: "schema",
      message: expect.stringMatching(/^the values of web do not match its schema at \/?port: /u),
    });
    expect(fail("port=a,db.size=b").message).toMatch(/of web do not match .*; the values of db do not match/u);
  });

  test("shows five failures", () => {
    const properties = Object.fromEntries(["a", "b", "c", "d", "e", "f", "g"].map((key) => [key, { type: "null" }]));
    const { message } = fail("a=1,b=1,c=1,d=1,e=1,f=1,g=1", { "values.schema.json": schema(properties) });
    expect(message.split("; ")).toHaveLength(5);
    expect(message).toMatch(/, and 2 more$/u);
  });

  test("is a failure if it cannot be used", () => {
    expect(fail("x=1", { "values.schema.json": "{" })).toMatchObject({
      phase: "schema",
      message: expect.stringMatching(/^values\.schema\.json of web cannot be used: /u),
    });
  });
});
