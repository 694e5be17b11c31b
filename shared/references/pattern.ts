import { matchesWildcard } from "../text/index.ts";
import { type Reference, tryParseReference } from "./reference.ts";
import { splitReference } from "./split.ts";

/** An image pattern: the parts of a canonical reference, each with `*` for any text. */
export interface ImagePattern {
  readonly registry: string;
  readonly repository: string;
  /** Absent: any tag. */
  readonly tag?: string;
  readonly digest?: string;
}

/** Replaces `*` while a pattern is parsed as a reference. */
const anyText = "x0any0text0x";

/**
 * Parses a reference into its canonical form with a lower-case host: `node` becomes `docker.io/library/node:latest`.
 * Returns undefined if the text is not a reference.
 */
export function canonicalReference(text: string): Reference | undefined {
  const reference = tryParseReference(text);
  return reference === undefined ? undefined : { ...reference, registry: reference.registry.toLowerCase() };
}

/**
 * Parses a pattern the way references are parsed, so that `node` and `index.docker.io/library/node` are the same
 * pattern. `registry/*` matches everything in a registry. Returns a sentence that says what is wrong with an invalid
 * pattern.
 */
export function parseImagePattern(text: string): ImagePattern | string {
  const [named = ""] = text.split("@", 1);
  const [host, ...rest] = named.split("/");
  const path = rest.join("/");
  const shortName = rest.length === 0 ? (named.split(":", 1)[0] ?? "") : "";
  if (shortName === "*") return `"${text}" names no registry; write for example "docker.io/*"`;
  if (shortName.includes(".") || shortName === "localhost") {
    return `"${text}" is a registry without a path; write "${named}/*" for everything in it`;
  }
  const reference = text.includes(anyText) ? undefined : canonicalReference(text.replaceAll("*", anyText));
  if (reference === undefined) {
    return `"${text}" is not an image pattern (\`*\` matches any text); write it in lower case as host/path, host/path:tag or host/path@sha256:…`;
  }
  const registry = withStars(reference.registry);
  if (registry.lastIndexOf("*") > 0 || (registry.startsWith("*") && !registry.startsWith("*."))) {
    return `"${text}" would match other people's registries; a registry has \`*\` only before its first dot`;
  }
  const isAll = host?.includes(".") === true && /^\*+(?::|$)/u.test(path);
  const isTagged = named.lastIndexOf(":") > named.lastIndexOf("/");
  return {
    registry,
    repository: isAll ? "*" : withStars(reference.repository),
    ...(isTagged && reference.tag !== undefined ? { tag: withStars(reference.tag) } : {}),
    ...(reference.digest === undefined ? {} : { digest: reference.digest }),
  };
}

/**
 * Checks whether a reference matches a pattern. Parts are compared with parts, so no `*` reaches into the next part.
 * A digest next to a tag decides what is pulled; the tag is taken at its word.
 */
export function matchesImage(pattern: ImagePattern, { registry, repository, tag = "", digest }: Reference): boolean {
  return (
    matchesWildcard(registry, pattern.registry) &&
    matchesWildcard(repository, pattern.repository) &&
    (pattern.tag === undefined || matchesWildcard(tag, pattern.tag)) &&
    (pattern.digest === undefined || pattern.digest === digest)
  );
}

/**
 * Checks whether an image comes from a trusted registry. A pattern is a registry or a registry with the beginning of a
 * path; `*` may be its first or last character (hadolint's `trustedRegistries`). A leading `*` matches registries only,
 * so that no path of another registry can end like a trusted name.
 */
export function isFromTrustedRegistry(image: string, patterns: readonly string[]): boolean {
  const { registry } = splitReference(image);
  const registries = registry === undefined ? ["docker.io", "hub.docker.com"] : [registry];
  const names = [...registries, registry === undefined ? `docker.io/${image}` : image];
  return patterns.some((pattern) => {
    if (pattern.startsWith("*")) return registries.some((name) => matchesWildcard(name, pattern));
    if (pattern.endsWith("*")) return names.some((name) => name.startsWith(pattern.slice(0, -1)));
    return names.some((name) => name === pattern || name.startsWith(`${pattern}/`));
  });
}

function withStars(text: string): string {
  return text.replaceAll(anyText, "*");
}
