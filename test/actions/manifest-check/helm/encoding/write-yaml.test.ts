import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromYaml } from "../../../../../actions/manifest-check/helm/encoding/from-yaml.ts";
import { mustToYaml, toYaml, toYamlPretty } from "../../../../../actions/manifest-check/helm/encoding/write-yaml.ts";
import { type Origin, resolveOrigin } from "../../../../../actions/manifest-check/helm/values/origin.ts";
import { GoBytes, GoMap, LimitError, sourced } from "../../../../../actions/manifest-check/helm/values/value.ts";
import { free, type Plain, toPlain, toSourced } from "./plain.ts";

function yaml(plain: Plain): string {
  return toYaml(toSourced(plain), free).value;
}

function pretty(plain: Plain): string {
  return toYamlPretty(toSourced(plain), free).value;
}

// Expected texts are those of sigs.k8s.io/yaml and gopkg.in/yaml.v3.
describe("toYaml", () => {
  it.each<[Plain, string]>([
    [{}, "{}"],
    [[], "[]"],
    [null, "null"],
    ["", '""'],
    [{ b: [1, { c: 2, d: [] }], a: { x: null } }, "a:\n  x: null\nb:\n- 1\n- c: 2\n  d: []"],
    [[["a"], []], "- - a\n- []"],
    [{ a: "x\ny", b: "x\n", c: "x\n\n", d: " x\ny" }, "a: |-\n  x\n  y\nb: |\n  x\nc: |+\n  x\n\nd: |2-\n   x\n  y"],
    ["a\n", "|\n  a"],
  ])("writes %j", (plain, text) => {
    expect(yaml(plain)).toBe(text);
  });

  it("orders keys naturally", () => {
    const keys = ["1", "10", "2", "A", "B", "_x", "a-b", "a.b", "a1", "a10", "a2", "aB", "ab", "b"];
    const written = yaml(Object.fromEntries(keys.map((key) => [key, 0])));
    expect(written.replaceAll(/: 0|"/g, "").split("\n")).toEqual("_x 1 2 10 A B a-b a.b a1 a2 a10 aB ab b".split(" "));
  });

  it.each([
    ..."1 0x1F 0777 0o17 1e3 1_000 .5 1. -1 +.inf .nan 12:30:45 1:30 2024-01-02 yes y N off ~ null True".split(" "),
    ...["2001-12-14t21:59:43.10-05:00", "2024-1-2 3:4:5"],
  ])("quotes %s, which would be no text", (text) => {
    expect(yaml(text)).toBe(JSON.stringify(text));
  });

  it.each(["x: y", " lead", "trail ", "# c", "a #b", "*a", "@a", "-", "- a", "? x", "a:", "{a}", "%x", "---"])(
    "quotes %s, which would be syntax",
    (text) => {
      expect(yaml(text)).toBe(`'${text}'`);
    },
  );

  it.each(["=", "<<", "a:b", "a#b", "-x", "v1.2", "08x", "1.5.2", "2024-13-02", "1e", "https://x.y/z?a=b#c", "日本"])(
    "writes %s as it is",
    (text) => {
      expect(yaml(text)).toBe(text);
    },
  );

  it("escapes control characters and what is beyond the basic plane", () => {
    expect(yaml("a\tb")).toBe('"a\\tb"');
    expect(yaml('\x1b[0m\\"')).toBe('"\\e[0m\\\\\\""');
    expect(yaml("a😀")).toBe('"a\\U0001F600"');
    expect(yaml("x \ny")).toBe('"x \\ny"');
    expect(yaml("\udc80")).toBe("\ufffd");
  });

  it("folds lines behind the 80th column", () => {
    const words = "word ".repeat(20).trim();
    expect(
      yaml({ a: words })
        .split("\n")
        .map((line) => line.length),
    ).toEqual([82, 21]);
    expect(yaml({ a: `${words}: x` })).toBe(`a: '${"word ".repeat(15)}word\n  ${"word ".repeat(4).trim()}: x'`);
    expect(yaml("x".repeat(100))).toBe("x".repeat(100));
    expect(pretty({ a: words })).toBe(`a: ${words}`);
  });

  it("writes numbers through JSON", () => {
    expect(yaml([1e6, 1.5, 1e20, 1e21, 1e-5, 12345678901234567000, -0])).toBe(
      "- 1000000\n- 1.5\n- 1e+20\n- 1e+21\n- 1e-05\n- 12345678901234567000\n- 0",
    );
    expect(yaml(9007199254740993n)).toBe("9007199254740993");
  });

  it("writes long keys and keys with line breaks with a question mark", () => {
    expect(yaml({ [`${"k".repeat(129)}`]: 1 })).toBe(`? ${"k".repeat(129)}\n: 1`);
    expect(yaml({ "a\nb": [1] })).toBe("? |-\n  a\n  b\n: - 1");
  });

  it("writes bytes as base64", () => {
    expect(toYaml(sourced(new GoBytes(Buffer.from("hi"))), free).value).toBe("aGk=");
  });

  it("returns nothing for what cannot be written", () => {
    for (const plain of [Number.NaN, Infinity, "a\x7fb", { ["k".repeat(1023)]: 1 }]) {
      expect(yaml(plain)).toBe("");
      expect(() => mustToYaml(toSourced(plain), free)).toThrow();
    }
    const cycle = new GoMap();
    cycle.entries.set("a", sourced(cycle)).set("b", sourced(cycle));
    expect(toYaml(sourced(cycle), free).value).toBe("");
  });

  it("bounds the nesting", () => {
    let plain: Plain = "x";
    for (let depth = 0; depth < 1001; depth += 1) plain = [plain];
    expect(() => yaml(plain)).toThrow(LimitError);
  });
});

describe("toYamlPretty", () => {
  it("indents lists and keeps Go's floats", () => {
    expect(pretty({ a: [1e6, ["x"]], b: "y" })).toBe('a:\n  - 1e+06\n  - - x\nb: "y"');
  });
});

describe("origins of toYaml", () => {
  const leaf = (name: string): Origin => ({
    kind: "value",
    leaf: { path: [name], file: undefined, start: 0, end: 0, label: name },
  });

  it("are those of the scalars and keys", () => {
    const map = new GoMap();
    map.entries.set("a", { value: "x", origin: leaf("value"), key: leaf("key") });
    map.entries.set("b", { value: "two\nlines", origin: leaf("block") });
    const { value, origin } = toYaml(sourced(map), free);
    expect(value).toBe("a: x\nb: |-\n  two\n  lines");
    const labels = [...value].map((_, offset) => {
      const [step] = resolveOrigin(origin, offset).steps;
      return step?.kind === "value" ? (step.leaf.label ?? "")[0] : "-";
    });
    expect(labels.join("")).toBe("k--v-------bbbbbbbbbbbbbbbb".slice(0, value.length));
  });

  it("are exact inside of plain texts and lines of blocks", () => {
    const template = { name: "t", text: "", file: undefined, offset: 0 };
    const origin: Origin = { kind: "literal", template, start: 100, isText: true };
    const written = toYaml(sourced("first\nsecond", origin), free);
    expect(written.value).toBe("|-\n  first\n  second");
    const [step] = resolveOrigin(written.origin, written.value.indexOf("second")).steps;
    expect(step).toMatchObject({ offset: 106 });
  });
});

describe("toYaml and fromYaml", () => {
  const key = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom("yes", "1", "~", "a", "__proto__", "0x1"));
  const { value: values } = fc.letrec<{ value: Plain }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: "grapheme" }),
      fc.string().map((text) => text.replaceAll("x", "\n").replaceAll("y", " ")),
      fc.lorem({ maxCount: 40 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));

  it("are inverse", () => {
    const isReadable = (text: string): boolean => !/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/.test(text);
    const maps = fc.dictionary(key, values, { maxKeys: 5, noNullPrototype: true });
    fc.assert(
      fc.property(maps, (plain) => {
        fc.pre(isReadable(JSON.stringify(plain)));
        const value = toSourced(plain);
        const read = fromYaml(toYaml(value, free), free);
        expect(withoutLastBreak(toPlain(read.value))).toEqual(withoutLastBreak(toPlain(value.value)));
      }),
      { numRuns: 300 },
    );
  });

  /** toYaml cuts one line break, which may be part of the last text. */
  function withoutLastBreak(plain: unknown): unknown {
    return JSON.parse(JSON.stringify(plain).replaceAll(/(?:\\n)+"/g, '"'));
  }
});
