import { describe, expect, it } from "vitest";
import { failureOf, renderParts } from "./render-text.ts";

const maxMilliseconds = 5000;

function list(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join("");
}

/** Charts in charts, each of which its parent has twice, by an alias. */
function aliasTree(): Record<string, string> {
  const files: Record<string, string> = {};
  let directory = "";
  for (let depth = 0; depth < 20; depth += 1) {
    const dependency = `{name: c${depth + 1}, version: 1.0.0`;
    files[`${directory}Chart.yaml`] =
      `apiVersion: v2\nname: c${depth}\nversion: 1.0.0\ndependencies:\n- ${dependency}}\n- ${dependency}, alias: z}\n`;
    directory += `charts/c${depth + 1}/`;
  }
  files[`${directory}Chart.yaml`] = "apiVersion: v2\nname: c20\nversion: 1.0.0\n";
  return files;
}

function importing(count: number): Record<string, string> {
  const imports = list(count, (index) => `  - {child: a, parent: p${index}}\n`);
  return {
    "Chart.yaml": `apiVersion: v2\nname: x\nversion: 1.0.0\ndependencies:\n- name: s\n  version: 1.0.0\n  import-values:\n${imports}`,
    "charts/s/Chart.yaml": "apiVersion: v2\nname: s\nversion: 1.0.0\n",
    "charts/s/values.yaml": `a:\n${list(1000, (index) => `  k${index}: v\n`)}`,
  };
}

function schema(value: unknown): { readonly "values.schema.json": string } {
  return { "values.schema.json": JSON.stringify(value) };
}

const draft7 = "http://json-schema.org/draft-07/schema#";
const many = list(3000, (index) => `k${index}: v\n`);

describe("hostile charts", () => {
  it.each([
    ["aliases that double the charts on each level", { more: aliasTree() }, /more than 5000 charts/],
    ["imports of many values", { more: importing(500) }, /imports more than 300000 values/],
    ["nested values", { values: `a: ${"[".repeat(100_000)}` }, /nested too deeply/],
    ["nested sequences", { values: `a:\n  ${"- ".repeat(50_000)}x\n` }, /nested too deeply/],
    [
      "a pattern of a schema",
      { more: schema({ properties: { a: { pattern: "((a|b){1,30}){30}" } } }), values: `a: ${"a".repeat(100_000)}\n` },
      /patterns of values.schema.json take too long/,
    ],
    [
      "many patterns of a schema",
      {
        more: schema({
          patternProperties: Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`^k*${i}`, true])),
        }),
        values: many,
      },
      /patterns of values.schema.json take too long/,
    ],
    [
      "many alternatives of a schema",
      { more: schema({ oneOf: Array.from({ length: 3000 }, (_, i) => ({ const: i })) }) },
      /too large/,
    ],
    [
      "a large schema",
      { more: schema({ properties: Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`k${i}`, {}])) }) },
      /too large/,
    ],
    [
      "a format of a schema",
      {
        more: schema({ $schema: draft7, properties: { a: { format: "email" } } }),
        values: `a: ${"a".repeat(50_000)}\n`,
      },
      /format is longer than 2000 characters/,
    ],
  ])("refuses %s", (_what, parts, reason) => {
    const start = performance.now();
    expect(failureOf({ template: "kind: A\n", ...parts })).toMatch(reason);
    expect(performance.now() - start).toBeLessThan(maxMilliseconds);
  });

  it("reads values of many documents at once", () => {
    const start = performance.now();
    expect(renderParts({ template: "a: {{ .Values.a }}", values: "a: 1\n---\n".repeat(50_000) })).toEqual({
      text: "a: 1",
    });
    expect(performance.now() - start).toBeLessThan(maxMilliseconds);
  });

  it("prints files of many lines within the limits", () => {
    const more = { big: "a\n".repeat(200_000) };
    expect(failureOf({ template: '{{ range 100 }}{{ ($.Files.Glob "*").AsConfig | len }}{{ end }}', more })).toMatch(
      /steps/,
    );
    expect(failureOf({ template: '{{ range 100 }}{{ $.Files.Lines "big" | len }}{{ end }}', more })).toMatch(/steps/);
  });

  it("prints files as numbers, which charts do by mistake", () => {
    const template = "a: {{ dict $ 1 | len }}";
    expect(renderParts({ template, more: { big: "a\n".repeat(1_500_000) } })).toEqual({ text: "a: 1" });
    const large = { one: "a\n".repeat(2_400_000), two: "a\n".repeat(2_400_000), three: "a\n".repeat(2_400_000) };
    expect(failureOf({ template, more: large })).toMatch(/longer than 32 MiB/);
  });

  it("bounds globs", () => {
    const template = `{{ range 100000 }}{{ $x := $.Files.Glob "${"**a".repeat(60)}" }}{{ end }}`;
    expect(failureOf({ template, more: { [`files/${"a".repeat(200)}`]: "x" } })).toMatch(/steps/);
  });
});
