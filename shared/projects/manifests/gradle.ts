import type { Span } from "../../dockerfile/index.ts";
import type { DeclaredDependency, ManifestFormat } from "../manifest.ts";
import { requirementGrammars } from "../requirements/grammars.ts";
import { listTomlTexts, type TomlText } from "./toml-texts.ts";

const notation = /(["'])([\w.-]{1,200}):([\w.-]{1,200})(?::([\w.+-]{1,100}|\$\{?\w{1,100}\}?))?(?:@\w{1,20})?\1/g;
const named =
  /\bgroup\s*[:=]\s*["']([\w.-]{1,200})["']\s*,\s*name\s*[:=]\s*["']([\w.-]{1,200})["'](?:\s*,\s*version\s*[:=]\s*["']([\w.+-]{1,100})["'])?/g;

/** Reads the dependency notations in build scripts of Gradle, `"group:name:version"`, which are Groovy or Kotlin. */
export const gradleFormat: ManifestFormat = {
  type: "maven",
  isNamed: (path) => /(?:^|\/)(?:[^/]+\.gradle|[^/]+\.gradle\.kts)$/.test(path),
  read(text) {
    const code = text.replace(/\/\*[\s\S]*?\*\/|(?<![:\w"'])\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, " "));
    const block = /\bdependencies\s*\{/.exec(code);
    return {
      dependencies: [
        ...[...code.matchAll(notation)].flatMap((match) => dependencyOf(match, match[2], match[3], match[4], code)),
        ...[...code.matchAll(named)].flatMap((match) => dependencyOf(match, match[1], match[2], match[3], code)),
      ],
      ...(block === null ? {} : { overrides: { start: block.index, end: block.index + block[0].length } }),
    };
  },
};

function dependencyOf(
  match: RegExpMatchArray,
  group: string | undefined,
  artifact: string | undefined,
  version: string | undefined,
  code: string,
): DeclaredDependency[] {
  const start = match.index ?? 0;
  const [whole] = match;
  const grammar = requirementGrammars.maven;
  const place = { name: `${group}:${artifact}`, span: { start, end: start + whole.length } };
  if (version === undefined || grammar === undefined) return [place];
  if (version.startsWith("$")) {
    const variable = variableOf(version, code);
    return [variable === undefined ? place : { ...place, requirement: { ...variable, grammar } }];
  }
  const at = start + whole.lastIndexOf(version);
  return [{ ...place, requirement: { text: version, span: { start: at, end: at + version.length }, grammar } }];
}

/** Finds the only place of a script that gives a variable a text. */
function variableOf(reference: string, code: string): { text: string; span: Span } | undefined {
  const name = reference.replace(/[${}]/g, "");
  const found = [...code.matchAll(new RegExp(`\\b${name}\\s*=\\s*["']([\\w.+-]{1,100})["']`, "g"))];
  const [only] = found;
  const written = only?.[1];
  if (only === undefined || written === undefined || found.length > 1) return undefined;
  const start = (only.index ?? 0) + only[0].lastIndexOf(written);
  return { text: written, span: { start, end: start + written.length } };
}

/** Reads version catalogs of Gradle (`gradle/libs.versions.toml`). */
export const versionCatalogFormat: ManifestFormat = {
  type: "maven",
  isNamed: (path) => path.endsWith(".versions.toml"),
  read(text) {
    const texts = listTomlTexts(text);
    const libraries = Map.groupBy(
      texts.filter(({ path }) => path[0] === "libraries"),
      ({ path }) => path[1] ?? "",
    );
    return { dependencies: [...libraries.values()].flatMap((entries) => libraryOf(entries, texts)) };
  },
};

function libraryOf(entries: readonly TomlText[], texts: readonly TomlText[]): DeclaredDependency[] {
  const grammar = requirementGrammars.maven;
  const textAt = (...keys: readonly string[]): TomlText | undefined =>
    entries.find(({ path }) => path.slice(2).join(".") === keys.join("."));
  const whole = textAt();
  const [group, artifact, version] = whole?.value.split(":") ?? [];
  const module = textAt("module")?.value ?? `${textAt("group")?.value ?? group}:${textAt("name")?.value ?? artifact}`;
  const [first] = entries;
  if (first === undefined || module.includes("undefined")) return [];
  const last = entries.at(-1) ?? first;
  const place = { name: module, span: { start: first.start, end: last.span.end } };
  const reference = textAt("version", "ref")?.value;
  const stated =
    reference === undefined
      ? textAt("version")
      : texts.find(({ path }) => path[0] === "versions" && path.length === 2 && path[1] === reference);
  const inWhole =
    whole === undefined || version === undefined
      ? undefined
      : { value: version, span: { start: whole.span.end - version.length, end: whole.span.end } };
  const found = stated ?? inWhole;
  if (found === undefined || grammar === undefined) return [place];
  return [{ ...place, requirement: { text: found.value, span: found.span, grammar } }];
}
