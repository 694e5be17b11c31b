import type { Span } from "../../dockerfile/index.ts";
import type { DeclaredDependency, ManifestFormat } from "../manifest.ts";
import { poetry, requirementGrammars } from "../requirements/grammars.ts";
import type { RequirementGrammar } from "../requirements/requirement.ts";
import { isFileNamed } from "./named.ts";
import { listTomlTexts, type TomlText } from "./toml-texts.ts";

/** A name, extras and a version specifier (PEP 508), without markers. */
const requirement =
  /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]{0,200}[A-Za-z0-9])?)\s*(?:\[[^\]\n]{0,200}\]\s*)?\(?\s*((?:===?|[<>!~]=|[<>])[^;#)\n]{0,200})?/;

/** Reads requirement files of pip. */
export const requirementsFormat: ManifestFormat = {
  type: "pypi",
  isNamed: (path) => /(?:^|\/)(?:[^/]*requirements[^/]*|requirements\/[^/]+)\.(?:txt|in)$/.test(path),
  read(text) {
    const dependencies: DeclaredDependency[] = [];
    let start = 0;
    for (const line of logicalLines(text)) {
      const [first = ""] = line.split("\n");
      const declared = /^\s*(?:-|#|$)/.test(first)
        ? undefined
        : requirementIn(first, { start, end: start + first.trimEnd().length });
      if (declared !== undefined) {
        const { requirement: _, ...place } = declared;
        // Another version has other hashes.
        dependencies.push(/\s--hash[=\s]/.test(line) ? place : declared);
      }
      start += line.length + 1;
    }
    return { dependencies };
  },
};

/** Joins lines that end in a backslash with the next one. Their line ends stay. */
function logicalLines(text: string): readonly string[] {
  const logical: string[][] = [[]];
  for (const line of text.split("\n")) {
    logical.at(-1)?.push(line);
    if (!/\\\r?$/.test(line)) logical.push([]);
  }
  return logical.flatMap((lines) => (lines.length === 0 ? [] : [lines.join("\n")]));
}

/** Reads one requirement in a text. */
function requirementIn(
  text: string,
  span: Span,
  grammar: RequirementGrammar | undefined = requirementGrammars.pypi,
): DeclaredDependency | undefined {
  const match = requirement.exec(text);
  const [, name, written] = match ?? [];
  if (match === null || name === undefined || grammar === undefined) return undefined;
  // The hashes and line ends that follow a version in a requirement file are not a part of it.
  const specifier = written?.replace(/\s*(?:\\|--)[^\n]*$/, "").trimEnd();
  if (specifier === undefined || specifier === "") return { name, span };
  const start = span.start + text.indexOf(specifier, match[0].length - (written?.length ?? 0));
  return { name, span, requirement: { text: specifier, span: { start, end: start + specifier.length }, grammar } };
}

/** Reads pyproject.toml in the formats of PEP 621, PEP 735 and Poetry, and the dependencies of PDM and uv. */
export const pyprojectFormat: ManifestFormat = {
  type: "pypi",
  isNamed: isFileNamed("pyproject.toml"),
  read(text) {
    return { dependencies: listTomlTexts(text).flatMap(pyprojectDependency) };
  },
};

function pyprojectDependency(entry: TomlText): DeclaredDependency[] {
  const path = entry.path.join(".");
  const isList =
    /^project\.dependencies\.\d+$/.test(path) ||
    /^(?:project\.optional-dependencies|dependency-groups|tool\.pdm\.dev-dependencies)\..+\.\d+$/.test(path) ||
    /^tool\.uv\.dev-dependencies\.\d+$/.test(path);
  if (isList) return [requirementIn(entry.value, entry.span)].filter((found) => found !== undefined);
  const isPoetry = /^tool\.poetry\.(?:(?:dev-)?dependencies|group\.[^.]+\.dependencies)\./.test(path);
  return isPoetry ? tableDependency(entry, entry.path.indexOf("dependencies") + 1 || 3, poetry) : [];
}

/** Reads Pipfile. */
export const pipfileFormat: ManifestFormat = {
  type: "pypi",
  isNamed: isFileNamed("Pipfile"),
  read(text) {
    const grammar = requirementGrammars.pypi;
    const isPackage = ({ path: [section] }: TomlText): boolean => section === "packages" || section === "dev-packages";
    return {
      dependencies: listTomlTexts(text)
        .filter(isPackage)
        .flatMap((entry) => (grammar === undefined ? [] : tableDependency(entry, 1, grammar))),
    };
  },
};

/** Reads `name = "^1.0"` and `name = { version = "^1.0" }`. */
export function tableDependency(entry: TomlText, depth: number, grammar: RequirementGrammar): DeclaredDependency[] {
  const { path, value, span, start } = entry;
  const name = path[depth];
  const isVersion = path.length === depth + 1 || (path.length === depth + 2 && path[depth + 1] === "version");
  if (name === undefined || !isVersion || name === "python") return [];
  return [{ name, span: { start, end: span.end }, requirement: { text: value, span, grammar } }];
}
