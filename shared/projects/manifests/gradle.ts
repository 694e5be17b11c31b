import type { Span } from "../../dockerfile/index.ts";
import type { DeclaredDependency, ManifestFormat } from "../manifest.ts";
import { requirementGrammars } from "../requirements/grammars.ts";
import { blankOut } from "./blanks.ts";
import { listTomlTexts, type TomlText } from "./toml-texts.ts";

const notation = /(["'])([\w.-]{1,200}):([\w.-]{1,200})(?::([\w.+-]{1,100}|\$\{?\w{1,100}\}?))?(?:@\w{1,20})?\1/g;
const named =
  /\bgroup\s*[:=]\s*["']([\w.-]{1,200})["']\s*,\s*name\s*[:=]\s*["']([\w.-]{1,200})["'](?:\s*,\s*version\s*[:=]\s*["']([\w.+-]{1,100})["'])?/g;

/** Comments, strings of several lines and strings, in which `//` starts no comment. An open one ends with its line or text. */
const commentsAndStrings =
  /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?/g;

type Variables = ReadonlyMap<string, { readonly text: string; readonly span: Span } | undefined>;

/** Reads the dependency notations in build scripts of Gradle, `"group:name:version"`, which are Groovy or Kotlin. */
export const gradleFormat: ManifestFormat = {
  type: "maven",
  isNamed: (path) => /(?:^|\/)(?:[^/]+\.gradle|[^/]+\.gradle\.kts)$/.test(path),
  read(text) {
    const code = blankOut(text, commentsAndStrings, (part) => /^(?:\/|"""|''')/.test(part));
    const variables = variablesOf(code);
    const block = /\bdependencies\s*\{/.exec(code);
    return {
      dependencies: [
        ...[...code.matchAll(notation)].flatMap((match) =>
          dependencyOf(match, match[2], match[3], match[4], variables),
        ),
        ...[...code.matchAll(named)].flatMap((match) => dependencyOf(match, match[1], match[2], match[3], variables)),
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
  variables: Variables,
): DeclaredDependency[] {
  const start = match.index ?? 0;
  const [whole] = match;
  const grammar = requirementGrammars.maven;
  const place = { name: `${group}:${artifact}`, span: { start, end: start + whole.length } };
  if (version === undefined || grammar === undefined) return [place];
  if (version.startsWith("$")) {
    const variable = variables.get(version.replace(/[${}]/g, ""));
    return [variable === undefined ? place : { ...place, requirement: { ...variable, grammar } }];
  }
  const at = start + whole.lastIndexOf(version);
  return [{ ...place, requirement: { text: version, span: { start: at, end: at + version.length }, grammar } }];
}

/** Lists the variables of a script that one place gives a text; undefined for those with several places. */
function variablesOf(code: string): Variables {
  const variables = new Map<string, { readonly text: string; readonly span: Span } | undefined>();
  for (const match of code.matchAll(/\b(\w{1,100})\s*=\s*["']([\w.+-]{1,100})["']/g)) {
    const [found, name = "", text = ""] = match;
    const start = match.index + found.lastIndexOf(text);
    variables.set(name, variables.has(name) ? undefined : { text, span: { start, end: start + text.length } });
  }
  return variables;
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
  const [group, artifact, version, ...classifiers] = whole?.value.split(":") ?? [];
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
    whole === undefined || version === undefined || classifiers.length > 0
      ? undefined
      : { value: version, span: { start: whole.span.end - version.length, end: whole.span.end } };
  const found = stated ?? inWhole;
  if (found === undefined || grammar === undefined) return [place];
  return [{ ...place, requirement: { text: found.value, span: found.span, grammar } }];
}
