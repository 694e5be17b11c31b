import { describe, expect, test } from "vitest";
import { readChartOptions, readGivenValues } from "../../../../actions/manifest-check/helm/settings.ts";
import { spec } from "../../../../actions/manifest-check/inputs.ts";

type Inputs = Parameters<typeof readGivenValues>[0]["inputs"];

/** Reads inputs as a call gives them. */
function inputsOf(texts: Readonly<Record<string, string>>): { readonly inputs: Inputs } {
  const entries = Object.entries(spec.inputs).map(([name, input]) => {
    const text = texts[name];
    return [name, text === undefined ? input.default : input.parse(text, name)];
  });
  return { inputs: Object.fromEntries(entries) as Inputs };
}

describe("the values of a call", () => {
  test("keep commas in arguments, and have Helm's order of kinds", () => {
    const { files, set } = readGivenValues(
      inputsOf({
        values: "a.yaml, b.yaml",
        "set-file": "f=x.txt",
        "set-json": 'j={"a": [1, 2]}',
        "set-string": "s=1",
        set: "a=1,b={x,y}\n\n c=2 ",
      }),
    );
    expect(files).toEqual(["a.yaml", "b.yaml"]);
    expect(set).toEqual([
      { kind: "set", text: "a=1,b={x,y}" },
      { kind: "set", text: "c=2" },
      { kind: "set-string", text: "s=1" },
      { kind: "set-json", text: 'j={"a": [1, 2]}' },
      { kind: "set-file", text: "f=x.txt" },
    ]);
  });

  test.each([
    ["charts/web a.yaml", { chart: "charts/web", files: ["a.yaml"] }],
    ["./charts/web//  a.yaml\tb.yaml ", { chart: "charts/web", files: ["a.yaml", "b.yaml"] }],
    [". a.yaml", { chart: "", files: ["a.yaml"] }],
    ["./ a.yaml", { chart: "", files: ["a.yaml"] }],
  ])("are sets of a chart: %j", (line, expected) => {
    expect(readGivenValues(inputsOf({ "chart-values": line })).sets).toEqual([expected]);
  });

  test("must name a file for a chart", () => {
    expect(() => readGivenValues(inputsOf({ "chart-values": "web" }))).toThrow('invalid value "web" for chart-values');
  });

  test.each([
    ["set", "a[b=c", "a[b"],
    ["set", "a[-1]=2", "a[-1]"],
    ["set", "a", "a"],
    ["set-string", "password=hunter22,b[", "password"],
    ["set-json", "a={", "a"],
  ])("are refused if %s cannot set anything with %j, without the value", (kind, text, key) => {
    const read = (): unknown => readGivenValues(inputsOf({ [kind]: text }));
    expect(read).toThrow(`invalid value for ${kind}: it cannot set ${key}`);
    expect(read).not.toThrow(/hunter22/u);
  });

  test("name the release", () => {
    const { releaseName, namespace } = readGivenValues(inputsOf({ "release-name": "r", "release-namespace": "n" }));
    expect([releaseName, namespace]).toEqual(["r", "n"]);
  });
});

test.each([
  ["1.30", "v1.30.0"],
  ["v1.30.4", "v1.30.4"],
  [undefined, undefined],
])("charts are rendered for Kubernetes %s", (version, expected) => {
  const options = readChartOptions(inputsOf(version === undefined ? {} : { "kubernetes-version": version }));
  expect(options).toMatchObject({ helmVersion: 4, kubeVersion: expected, apiVersions: [] });
});

test("charts are rendered for a version of Helm, with further API versions", () => {
  expect(readChartOptions(inputsOf({ "helm-version": "3", "api-versions": "a/v1,b/v1/C" }))).toMatchObject({
    helmVersion: 3,
    apiVersions: ["a/v1", "b/v1/C"],
  });
});
