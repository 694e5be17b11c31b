import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readValuesFile } from "../../../../../actions/manifest-check/helm/encoding/read-yaml.ts";
import { validateSchema } from "../../../../../actions/manifest-check/helm/encoding/schema.ts";
import { LimitError } from "../../../../../actions/manifest-check/helm/values/value.ts";
import { SourceText } from "../../../../../shared/dockerfile/index.ts";
import { sharedData } from "../../../../harness/shared-data.ts";
import { type Plain, toValue } from "./plain.ts";

function validate(schema: unknown, plain: Plain): unknown {
  const result = validateSchema(JSON.stringify(schema), toValue(plain));
  return "problem" in result ? result : result.failures.map(({ path, keyword }) => `${path} (${keyword})`);
}

const draft07 = "http://json-schema.org/draft-07/schema#";

// Expected failures are those of santhosh-tekuri/jsonschema 5.
describe("validateSchema", () => {
  it("lists each failing place once", () => {
    const schema = {
      $schema: draft07,
      required: ["name", "other"],
      properties: {
        port: { type: "integer", minimum: 1, enum: [1, 2] },
        image: { properties: { tag: { type: "string" } }, additionalProperties: false },
        list: { items: { anyOf: [{ type: "string" }, { type: "object", required: ["a"] }] } },
      },
    };
    expect(validate(schema, { port: "x", image: { tag: 1, "a/b": 2 }, list: ["x", { b: 1 }, 3] })).toEqual([
      " (required)",
      "/image (additionalProperties)",
      "/image/tag (type)",
      "/list/1 (required)",
      "/list/1 (type)",
      "/list/2 (type)",
      "/port (type)",
    ]);
    expect(validate(schema, { name: "a", other: "b", port: 2.0, list: [] })).toEqual([]);
  });

  it.each([
    ["http://json-schema.org/draft-04/schema#", { minimum: 1, exclusiveMinimum: true }, { const: 3 }],
    ["http://json-schema.org/draft-06/schema#", { exclusiveMinimum: 1 }, { else: false, if: false }],
    [draft07, { exclusiveMinimum: 1 }, { dependentRequired: { x: ["y"] } }],
    ["https://json-schema.org/draft/2019-09/schema", { exclusiveMinimum: 1 }, { prefixItems: [false] }],
    ["https://json-schema.org/draft/2020-12/schema", { exclusiveMinimum: 1 }, {}],
  ])("knows %s and ignores later keywords", (uri, low, later) => {
    const schema = { $schema: uri, properties: { x: low }, ...later };
    expect(validate(schema, { x: 1 })).toHaveLength(1);
    expect(validate(schema, { x: 2 })).toEqual([]);
  });

  it("follows references inside of the schema only", () => {
    const local = {
      $schema: draft07,
      $ref: "#/definitions/a",
      required: ["ignored"],
      definitions: { a: { type: "array" } },
    };
    expect(validate(local, {})).toEqual([" (type)"]);
    for (const reference of ["https://schemas.example.org/x.json", "file:///etc/passwd", "other.json", "#/missing"])
      expect(validate({ properties: { a: { $ref: reference } } }, {})).toHaveProperty("problem");
    expect(validate({ $schema: "https://example.org/schema" }, {})).toHaveProperty("problem");
  });

  it("refuses what is no schema", () => {
    expect(validate({ type: "text" }, {})).toHaveProperty("problem");
    expect(validate({ pattern: "(?=x)" }, {})).toHaveProperty("problem");
    expect(validate([], {})).toHaveProperty("problem");
    expect(validateSchema("{", toValue({}))).toHaveProperty("problem");
  });

  it("keeps each pattern apart", () => {
    expect(validate({ properties: { a: { pattern: "^a" }, b: { pattern: "^b" } } }, { a: "b", b: "b" })).toEqual([
      "/a (pattern)",
    ]);
  });

  it("ends for hostile schemas and values", () => {
    const slow = { properties: { a: { pattern: "^(a+)+$" } } };
    expect(validate(slow, { a: `${"a".repeat(50_000)}!` })).toEqual(["/a (pattern)"]);
    expect(() => validate({ $ref: "#" }, {})).toThrow(LimitError);
    const definitions = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `d${index}`,
        { anyOf: [{ $ref: `#/definitions/d${index + 1}` }, { $ref: `#/definitions/d${index + 1}` }] },
      ]),
    );
    const doubling = { $ref: "#/definitions/d0", definitions: { ...definitions, d40: { type: "object" } } };
    expect(() => validate(doubling, {})).toThrow(LimitError);
  });

  it("bounds the values", () => {
    const numbers = Array.from({ length: 6000 }, (_, index) => index);
    expect(() => validate({ properties: { a: { uniqueItems: true } } }, { a: numbers })).toThrow(LimitError);
  });

  it("has no properties of prototypes", () => {
    const schema = {
      $schema: draft07,
      required: ["constructor", "__proto__"],
      additionalProperties: { type: "string" },
    };
    expect(validate(schema, {})).toEqual([" (required)"]);
    expect(validate(schema, JSON.parse('{"constructor": "x", "__proto__": 1}'))).toEqual(["/__proto__ (type)"]);
  });
});

const small = sharedData("conformance/helm/small");

describe.skipIf(small === undefined)("validateSchema and the default values of charts", () => {
  const names = readdirSync(small ?? ".").filter((name) => /schema-(?:violation|remote)|negative-skip/.test(name));

  it.each(names)("agrees in %s", (name) => {
    const root = `${small}/${name}`;
    const { cases } = JSON.parse(readFileSync(`${root}/golden.json`, "utf8")) as {
      cases: readonly { case: string; error?: { phase: string; message: string } }[];
    };
    const path = `${root}/chart/values.yaml`;
    const values = existsSync(path) ? readFileSync(path, "utf8") : "";
    const reading = readValuesFile({ path: "values.yaml", source: new SourceText(values) }, () => undefined);
    const value = "value" in reading ? reading.value.value : null;
    const result = validateSchema(readFileSync(`${root}/chart/values.schema.json`, "utf8"), value);
    const message = cases.find((given) => given.case === "default")?.error?.message ?? "";
    const lines = message.split("\n").map((line) => line.replace(/^[^:]*: /, ""));
    if ("problem" in result) expect(message).toContain("compilation failed");
    else expect(result.failures.map(({ path, keyword }) => `${path} (${keyword})`)).toEqual(lines);
  });
});
