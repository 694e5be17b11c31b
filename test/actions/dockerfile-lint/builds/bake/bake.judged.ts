// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { compareWithBuildx, hasBuildx } from "../../../../../conformance/buildx.ts";
import { SourceText } from "../../../../../shared/dockerfile/index.ts";
import { describeUnless } from "../../../../harness/skip.ts";

function compare(files: Readonly<Record<string, string>>) {
  const directory = mkdtempSync(join(tmpdir(), "seaworthy-bake-"));
  try {
    for (const [path, text] of Object.entries(files)) writeFileSync(join(directory, path), text);
    const texts = Object.entries(files).map(([path, text]) => ({ path, source: new SourceText(text) }));
    return compareWithBuildx(directory, texts);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const common = `
variable "REGISTRY" {
  default = "ghcr.io/example"
}
variable "N" {
  default = 3
}
function "image" {
  params = [name]
  variadic_params = parts
  result = "\${REGISTRY}/\${name}:\${join("-", parts)}"
}
list = ["b", "a"]
map = { z = "1", a = "2" }
`;

const expressions = fc.letrec<{ any: string; text: string; number: string; list: string; truth: string }>((tie) => ({
  any: fc.oneof(tie("text"), tie("number"), tie("truth")),
  text: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      '"a-b"',
      "REGISTRY",
      '"x\\ty"',
      "<<E\n  one\n    two ${N}\nE\n",
      "<<-E\n  one\n    two ${N}\n  E\n",
    ),
    fc
      .tuple(fc.constantFrom("upper", "lower", "trimspace", "sanitize", "title", "strlen"), tie("text"))
      .map(([f, a]) => `${f}(${a})`),
    fc.tuple(tie("text"), tie("any")).map(([a, b]) => `format("%s/%v", ${a}, ${b})`),
    tie("any").map((a) => `"<\${~ ${a} ~}  >"`),
    tie("list").map((a) => `join(",", ${a})`),
    fc.tuple(tie("text"), tie("text")).map(([a, b]) => `image(${a}, ${b})`),
    fc.tuple(tie("truth"), tie("text"), tie("text")).map(([c, a, b]) => `(${c} ? ${a} : ${b})`),
    fc.constantFrom("map.z", 'map["a"]', 'lookup(map, "q", "none")', "element(list, 3)", "list[0]"),
    fc
      .tuple(tie("truth"), tie("list"))
      .map(([c, l]) => `"%{ if ${c} }y%{ else }n%{ endif }%{ for v in ${l} }[\${v}]%{ endfor }"`),
  ),
  number: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom("1", "2.5", "N", "-4", "1e3"),
    fc.tuple(tie("number"), fc.constantFrom("+", "-", "*"), tie("number")).map(([a, o, b]) => `(${a} ${o} ${b})`),
    tie("list").map((a) => `length(${a})`),
  ),
  truth: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom("true", "false"),
    fc
      .tuple(tie("number"), fc.constantFrom("<", ">=", "==", "!="), tie("number"))
      .map(([a, o, b]) => `(${a} ${o} ${b})`),
    fc.tuple(tie("truth"), fc.constantFrom("&&", "||"), tie("truth")).map(([a, o, b]) => `(${a} ${o} !${b})`),
    fc.tuple(tie("text"), tie("text")).map(([a, b]) => `equal(${a}, ${b})`),
  ),
  list: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom("list", '["x", "y", "x"]', "keys(map)", "values(map)", 'split("-", "p-q")'),
    fc.tuple(fc.constantFrom("distinct", "sort", "reverselist", "compact"), tie("list")).map(([f, a]) => `${f}(${a})`),
    fc.tuple(tie("list"), tie("list")).map(([a, b]) => `concat(${a}, ${b})`),
    fc.tuple(tie("list"), tie("truth")).map(([a, c]) => `[for i, v in ${a} : "\${i}\${v}" if ${c} || v != "x"]`),
  ),
}));

describeUnless(!hasBuildx(), "needs docker buildx")("docker buildx bake", () => {
  it("has the same values of generated expressions", () => {
    let agreed = 0;
    let rejected = 0;
    fc.assert(
      fc.property(fc.array(expressions.any, { minLength: 6, maxLength: 6 }), (values) => {
        const args = values.map((value, index) => `    A${index} = ${value.endsWith("\n") ? value.trimEnd() : value}`);
        const comparison = compare({
          "docker-bake.hcl": `${common}\ntarget "t" {\n  args = {\n${args.join("\n")}\n  }\n}\n`,
        });
        expect(comparison.different).toEqual([]);
        expect(comparison.rejected.ours && !comparison.rejected.judge).toBe(false);
        expect(comparison.unknown).toBe(0);
        agreed += comparison.same.length;
        rejected += Number(comparison.rejected.judge);
      }),
      { numRuns: 100 },
    );
    // What buildx rejects proves nothing.
    expect(agreed).toBeGreaterThan(rejected);
  }, 120_000);

  it("has the same targets, in HCL and JSON", () => {
    const hcl = `${common}
group "default" {
  targets = ["app", "extra"]
}
target "_base" {
  args = { A = "base", B = N }
  platforms = ["linux/amd64", "linux/arm64"]
}
target "app" {
  name = "app-\${replace(v, ".", "-")}-\${item.os}"
  inherits = ["_base"]
  matrix = {
    v = ["1.0", "2.0"]
    item = [{ os = "alpine", file = "A" }, { os = "debian", file = "D" }]
  }
  dockerfile = item.file
  args = { B = null, V = v, T = image("app", v, item.os) }
  contexts = { src = "target:extra" }
}
target "extra" {
  context = "extra"
  target = N > 2 ? "big" : "small"
  dockerfile-inline = <<-EOT
    FROM alpine
      RUN echo $\${HOME}

    USER \${N}
  EOT
}
`;
    const json = JSON.stringify({ target: { extra: { args: { J: "${upper(REGISTRY)}" } }, own: { target: "x" } } });
    const comparison = compare({ "docker-bake.hcl": hcl, "docker-bake.override.json": json });
    expect(comparison.different).toEqual([]);
    expect(comparison.same).toHaveLength(6);
  });
});
