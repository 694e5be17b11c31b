import { goDirectives } from "../../packages/index.ts";
import type { DeclaredDependency, ManifestFormat } from "../manifest.ts";
import { requirementGrammars } from "../requirements/grammars.ts";
import { isFileNamed } from "./named.ts";

/** Reads the requirements and replacements of go.mod (Go modules reference, "go.mod files"). */
export const goModFormat: ManifestFormat = {
  type: "golang",
  isNamed: isFileNamed("go.mod"),
  read(text) {
    const lines = text.split("\n");
    const starts: number[] = [];
    let offset = 0;
    for (const line of lines) {
      starts.push(offset);
      offset += line.length + 1;
    }
    return {
      dependencies: goDirectives(text).flatMap(({ verb, words, line }): DeclaredDependency[] => {
        const grammar = requirementGrammars.golang;
        const arrow = words.indexOf("=>");
        const [name, version] =
          verb === "require" ? words : verb === "replace" && arrow > 0 ? words.slice(arrow + 1) : [];
        const start = starts[line - 1] ?? 0;
        const code = lines[line - 1] ?? "";
        if (name === undefined || version === undefined || grammar === undefined) return [];
        const at = code.lastIndexOf(version, code.indexOf("//") < 0 ? code.length : code.indexOf("//"));
        if (at < 0) return [];
        const span = { start: start + at, end: start + at + version.length };
        return [
          {
            name,
            span: { start: start + code.search(/\S/), end: span.end },
            requirement: { text: version, span, grammar },
          },
        ];
      }),
    };
  },
};
