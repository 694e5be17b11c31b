// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bake, evaluate, target } from "./baking.ts";

describe("expressions", () => {
  test.each([
    ['"a\\t\\"\\u00e9$${x}%%{y}"', 'a\t"é${x}%{y}'],
    ['"${1 + 2 * 3}-${(1 + 2) * 3}"', "7-9"],
    ['"${"nested ${upper("x")}"}"', "nested X"],
    ["-7 % 4", "-3"],
    ['true && !false ? "yes" : "no"', "yes"],
    ['1 == 1 && "1" != 1 ? "strict" : "loose"', "strict"],
    ['["a", "b"][1]', "b"],
    ['{ a = { b = "deep" } }.a["b"]', "deep"],
    ['join(",", [for x in ["a", "b"] : upper(x) if x != "b"])', "A"],
    ['join(",", [for k, v in { z = 1, a = 2 } : "${k}${v}"])', "a2,z1"],
    ['{ for x in ["a", "b"] : x => "${x}!" }["b"]', "b!"],
    ['join(",", { for x in ["a", "a"] : x => "1"... }["a"])', "1,1"],
    ['join(",", [{ n = "x" }, { n = "y" }][*].n)', "x,y"],
    ['"%{ if true }a%{ else }b%{ endif }%{ for x in [1, 2] }${x}%{ endfor }"', "a12"],
    ['"a  ${~ "b" ~}  c"', "abc"],
    ['format("%s-%03d", "v", 7)', "v-007"],
    ['replace("a/b/c", "/", "-")', "a-b-c"],
    ['lookup({ a = "x" }, "b", "none")', "none"],
    ['coalesce(null, "x")', "x"],
    ['concat(["a"], ["b"])[1]', "b"],
    ['merge({ a = 1 }, { a = 2 })["a"]', "2"],
    ['split(",", "a,b")[1]', "b"],
    ['sha256("")', "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ['substr("hello", 1, 3)', "ell"],
    ['element(["a", "b"], 3)', "b"],
    ['equal("a", "a") ? and(true, not(false)) : false', "true"],
    ['try("x", 1)', "x"],
    ['join("-", flatten([["a"], [["b"]]]))', "a-b"],
    ["1.50", "1.5"],
    ['sanitize("a/b:c")', "a_b_c"],
  ])("%s is %s", (expression, expected) => {
    expect(evaluate(expression)).toBe(expected);
  });

  test.each([
    'regex("a", "b")',
    "timestamp()",
    "undefined_name",
    '"${null}"',
    "1 / 0",
    '["a"][3]',
    "nothing(1)",
    "env",
    '"${env}-x"',
    'env == "" ? 1 : 2',
    "a",
  ])("%s is known to the build only", (expression) => {
    expect(evaluate(expression, 'variable "env" {}\na = b\nb = a')).toBeUndefined();
  });

  test("may be null, which sets nothing", () => {
    const before = 'variable "N" {\n  default = null\n}\nf = N == null ? "null" : "set"';
    expect(evaluate("f", before)).toBe("null");
    expect(evaluate('coalesce(N, "x")', before)).toBe("x");
    expect(target("t", `${before}\ntarget "t" {\n  args = { A = N, B = lookup({ x = N }, "x", 1) }\n}\n`).args).toEqual(
      new Map(),
    );
  });

  test("may use functions of the file, with parameters and further ones", () => {
    const functions = `
function "tag" {
  params = [name]
  variadic_params = rest
  result = "\${name}:\${join("-", rest)}"
}
function "loop" {
  params = [x]
  result = loop(x)
}`;
    expect(evaluate('tag("web", "1", "2")', functions)).toBe("web:1-2");
    expect(evaluate("loop(1)", functions)).toBeUndefined();
    expect(evaluate("tag()", functions)).toBeUndefined();
  });

  test("may use attributes of targets, variables and globals", () => {
    const before = `
variable "TAG" { default = "1" }
name = "x-\${TAG}"
target "other" {
  args = { V = name }
}`;
    expect(evaluate("target.other.args.V", before)).toBe("x-1");
    expect(evaluate('target["other"].args["V"]', before)).toBe("x-1");
    expect(evaluate("target.t.args.A", before)).toBeUndefined();
  });
});

describe("hostile files", () => {
  test.each([
    ["nesting", `a = ${"(".repeat(100_000)}`],
    ["lists", `a = ${"[".repeat(100_000)}`],
    ["operators", `a = ${"!".repeat(100_000)}1`],
    ["templates", `a = ${'"${'.repeat(50_000)}`],
    ["conditions", `a = ${"1 ? 2 : ".repeat(50_000)}1`],
    ["blocks", "a {\n".repeat(100_000)],
    ["comments", "/*".repeat(100_000)],
    ["heredocs", `a = ${"<<A\n".repeat(50_000)}`],
  ])("with deep %s are rejected", (_, text) => {
    expect(bake(text).problems).toHaveLength(1);
  });

  test("that grow without bound end", () => {
    const doubled = Array.from({ length: 64 }, (_, index) => `v${index + 1} = "\${v${index}}\${v${index}}"`);
    const texts = bake(`v0 = "xxxxxxxxxx"\n${doubled.join("\n")}\ntarget "t" {\n args = { A = v64 }\n}\n`);
    expect(texts.problems[0]?.why).toContain("a text has more than");
    const lists = Array.from({ length: 64 }, (_, index) => `v${index + 1} = concat(v${index}, v${index})`);
    const list = bake(`v0 = [1]\n${lists.join("\n")}\ntarget "t" {\n args = { A = length(v64) }\n}\n`);
    expect(list.problems[0]?.why).toContain("steps to evaluate");
    const matrix = Array.from({ length: 8 }, (_, index) => `m${index} = range(0, 50)`).join("\n");
    expect(bake(`target "t" {\nmatrix = {\n${matrix}\n}\n}\n`).problems[0]?.why).toContain("more than 2000 targets");
  });

  test("with chains of variables end", () => {
    const chain = Array.from({ length: 15_000 }, (_, index) => `v${index + 1} = v${index}`);
    const { builds, problems } = bake(`v0 = "x"\n${chain.join("\n")}\ntarget "t" {\n args = { A = v15000 }\n}\n`);
    expect(builds.length + problems.length).toBe(1);
  });

  test("never throw or hang", () => {
    const token = fc.constantFrom(
      ...['target "t" {\n', "}\n", "args = ", "{", "}", "[", "]", "(", ")", '"', "${", "%{", "~", "for x in ", " : "],
      ...[
        "=>",
        "...",
        "a",
        "1",
        ".",
        "[*]",
        ",",
        "\n",
        "<<E\n",
        "\nE\n",
        "if ",
        "else",
        "?",
        "==",
        "-",
        "upper",
        "null",
      ],
      ...[
        "dockerfile-inline = ",
        "inherits = ",
        "matrix = ",
        "name = ",
        'variable "a" ',
        "default = ",
        "\\",
        "#",
        "/*",
      ],
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
        const { builds, problems } = bake(tokens.join(""));
        expect(builds.length + problems.length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});
