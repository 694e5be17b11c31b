import type { DeclaredDependency, ManifestFormat } from "../manifest.ts";
import { requirementGrammars } from "../requirements/grammars.ts";
import { isFileNamed } from "./named.ts";
import { tableDependency } from "./python.ts";
import { listTomlTexts, type TomlText } from "./toml-texts.ts";

const tables = new Set(["dependencies", "dev-dependencies", "build-dependencies"]);

/** Reads Cargo.toml: dependencies of crates, targets and workspaces (The Cargo Book). */
export const cargoFormat: ManifestFormat = {
  type: "cargo",
  isNamed: isFileNamed("Cargo.toml"),
  read(text) {
    const texts = listTomlTexts(text);
    const renamed = new Map(
      texts.flatMap(({ path, value }) => (path.at(-1) === "package" ? [[path.slice(0, -1).join("\0"), value]] : [])),
    );
    return { dependencies: texts.flatMap((entry) => dependencyIn(entry, renamed)) };
  },
};

function dependencyIn(entry: TomlText, renamed: ReadonlyMap<string, string>): DeclaredDependency[] {
  const grammar = requirementGrammars.cargo;
  const depth = entry.path.findIndex((key) => tables.has(key)) + 1;
  const isTable = depth === 1 || entry.path[0] === "target" || (entry.path[0] === "workspace" && depth === 2);
  if (depth === 0 || !isTable || grammar === undefined) return [];
  return tableDependency(entry, depth, grammar).map((found) => ({
    ...found,
    name: renamed.get(entry.path.slice(0, depth + 1).join("\0")) ?? found.name,
  }));
}
