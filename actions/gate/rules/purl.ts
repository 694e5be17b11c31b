import { parsePurl } from "../../../shared/packages/purl.ts";
import { matchesWildcard } from "../../../shared/text/index.ts";

/** Parts of a package URL or of a pattern of one, unescaped, without subpath. */
export interface PurlParts {
  /** `type/namespace/name`, each segment escaped in one way, so that no name looks like two segments. */
  readonly name: string;
  /** Undefined if there is none. */
  readonly version: string | undefined;
  readonly qualifiers: readonly string[];
}

/**
 * Splits a package URL (purl specification, "Rules for each purl component") without the rules of its type. Separators
 * count before anything is unescaped. Reads patterns and URLs that the specification refuses, too.
 */
export function purlParts(purl: string): PurlParts {
  const [head = "", query = ""] = (purl.split("#", 1)[0] ?? "").split("?");
  const [path = "", version] = splitVersion(head.replace(/^pkg:\/*/u, ""));
  const [type = "", ...names] = path.split("/").filter((segment) => segment !== "");
  return {
    name: [type.toLowerCase(), ...names.map((segment) => escaped(unescaped(segment)))].join("/"),
    version: version === undefined || version === "" ? undefined : unescaped(version),
    qualifiers: query === "" ? [] : query.split("&").map(unescaped),
  };
}

/** Checks whether a purl is the package that a scope names: in its version and with its qualifiers, if it states them. */
export function isPackageOf(scope: string, purl: string): boolean {
  const wanted = purlParts(scope);
  const { name, version, qualifiers } = purlParts(purl);
  return (
    wanted.name === name &&
    (wanted.version === undefined || wanted.version === version) &&
    wanted.qualifiers.every((qualifier) => qualifiers.includes(qualifier))
  );
}

/**
 * Checks whether a pattern with `*` for any text names a package. Names count as written and by the rules of their type,
 * so that `pkg:pypi/PyYAML` is `pkg:pypi/pyyaml`.
 */
export function matchesPurl(purl: string, pattern: string): boolean {
  const patterns = spellings(pattern);
  return spellings(purl).some(({ name, version = "" }) =>
    patterns.some(
      (wanted) =>
        (matchesWildcard(name, wanted.name) &&
          (wanted.version === undefined || matchesWildcard(version, wanted.version))) ||
        matchesWildcard(`${name}@${version}`, wholeOf(wanted)),
    ),
  );
}

function wholeOf({ name, version }: PurlParts): string {
  return version === undefined ? name : `${name}@${version}`;
}

/** A purl as it is written, and as its type writes it. */
function spellings(purl: string): readonly PurlParts[] {
  const written = purlParts(purl);
  const parsed = parsePurl(purl);
  if (parsed === undefined) return [written];
  const { type, namespace, name, version } = parsed;
  const names = [...(namespace ?? "").split("/").filter((segment) => segment !== ""), name];
  const spelled = [type, ...names.map(escaped)].join("/");
  return [written, { ...written, name: spelled, version: version ?? undefined }];
}

/** The version is behind the last `@` that no `/` follows: some write the `@` of npm's scopes as it is. */
function splitVersion(head: string): readonly [path: string, version?: string] {
  const index = head.lastIndexOf("@");
  return index <= 0 || head.indexOf("/", index) >= 0 ? [head] : [head.slice(0, index), head.slice(index + 1)];
}

function escaped(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
