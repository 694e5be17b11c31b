// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL
import { listBakeBuilds } from "../../actions/dockerfile-lint/builds/bake/builds.ts";
import { parseDockerfile, parseRunScripts, parseShell, SourceText } from "../../shared/dockerfile/index.ts";
import { memoryContent } from "../../shared/files/index.ts";
import { readDocuments } from "../../shared/yaml/index.ts";
import { readZipContent } from "../../shared/zip/index.ts";
import { zipOf } from "../../test/shared/packages/binaries/builders.ts";
import { expected, type Target } from "./target.ts";

const dockerfiles = [
  `# syntax=docker/dockerfile:1\nARG V=1\nFROM alpine:\${V} AS b\nRUN --mount=type=cache,target=/c apk add curl && rm -rf /x\n`,
  'FROM a\nSHELL ["/bin/bash", "-c"]\nCOPY --from=b --chown=1:2 ["a b", "/c"]\nRUN <<EOF\necho "$HOME" > f\nEOF\nHEALTHCHECK --interval=5s CMD true\n',
  '# escape=`\nFROM windows\nRUN dir `\n  c:\\\nONBUILD ENV A=b C="d e" F\nLABEL a=b\nUSER 1:1\n',
];
const shells = [
  `set -e; for i in "$@"; do echo "\${i%%.*}" | grep -q x || exit 1; done`,
  "if [ -n \"$(cat <<'E'\na $b\nE\n)\" ]; then x=`y \\`z\\``; fi && case $x in (a|b) c >&2;; esac",
  `f() { local a=\${b:-\${c:=d}}; echo $((a + 1)) <<<x 2>/dev/null & }`,
];
const documents = [
  "apiVersion: v1\nkind: Pod\nmetadata: {name: a, labels: {b: 'c', d: \"e\\n\"}}\nspec:\n  containers:\n  - name: x\n    image: a:b # c\n    args: [ -c, |]\n",
  "a: &x\n  b: |-\n    text\n    more\n  c: >+\n    folded\n\nd: *x\n---\n- !!str 1\n- ? k\n  : v\n- {{ .Values.a }}\n...\n",
  '{"a": [1, 2.5, true, null, "\\u00e4"], "b": {}}\n',
];
const bakeFiles = [
  'variable "V" {\n  default = "1"\n}\ngroup "default" {\n  targets = ["a"]\n}\ntarget "a" {\n  name = "a-${replace(v, ".", "-")}"\n  matrix = { v = ["1.0", V] }\n  inherits = ["b"]\n  args = { X = upper(v), Y = V == "1" ? null : 2 }\n}\ntarget "b" {\n  dockerfile-inline = <<-EOT\n    FROM a:${V}\n    %{ if true }RUN x%{ endif }\n  EOT\n}\n',
  'function "f" {\n  params = [a]\n  variadic_params = r\n  result = [for i, x in concat(a, r...) : "${i}${~ x ~}" if x != ""]\n}\n/* c */ target "t" {\n  contexts = { for k in f(["a"], "b") : k => "target:t" } # c\n  platforms = flatten([["x"], f(split(",", "p,q"))[*]])\n}\n',
  '{"variable": {"V": {"default": "1"}}, "target": {"a": [{"args": {"X": "${V}-${target.b.args.Y}"}}, {"target": "t"}], "b": {"args": {"Y": 2}}}}\n',
];

/** Targets outside of catalogers: Dockerfiles, shell scripts, Bake files, YAML and zip archives. None of them may throw. */
export const textTargets: readonly Target[] = [
  {
    name: "dockerfile",
    seeds: dockerfiles.map((text) => Buffer.from(text)),
    run: expected((input) => {
      const dockerfile = parseDockerfile(input.toString("utf8"));
      for (const instruction of dockerfile.instructions) parseRunScripts(dockerfile.source, instruction);
    }),
  },
  {
    name: "shell",
    seeds: shells.map((text) => Buffer.from(text)),
    run: expected((input) => void parseShell(input.toString("utf8"))),
  },
  {
    name: "bake",
    seeds: bakeFiles.map((text) => Buffer.from(text)),
    run: expected((input) => {
      const source = new SourceText(input.toString("utf8"));
      for (const path of ["docker-bake.hcl", "docker-bake.json"]) listBakeBuilds([{ path, source }]);
    }),
  },
  {
    name: "yaml",
    seeds: documents.map((text) => Buffer.from(text)),
    run: expected((input) => void readDocuments({ path: "a.yaml", source: new SourceText(input.toString("utf8")) })),
  },
  {
    name: "zip",
    seeds: [zipOf({ "a.txt": "text", "b/c": "x".repeat(500) }), zipOf({ a: "b" }, "#!/bin/sh\n")],
    run: expected((input) => {
      for (const entry of readZipContent(memoryContent(input)) ?? []) entry.read(1024 * 1024);
    }),
  },
];
