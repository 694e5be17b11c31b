import { type Reference, tryParseReference } from "../../../shared/oci/registry/reference.ts";
import { isLike } from "./glob.ts";

/** Images that a policy allows: parts of a reference in its long form, each with `*` for any text. */
export interface ImagePattern {
  readonly registry: string;
  readonly repository: string;
  /** Any when absent. */
  readonly tag?: string;
  readonly digest?: string;
}

/** Stands for `*` while a pattern is read like a reference. */
const anyText = "x0any0text0x";

/** A reference in its long form, the host in lower case: `node` is `docker.io/library/node:latest`. Undefined for what is none. */
export function longReference(text: string): Reference | undefined {
  const reference = tryParseReference(text);
  return reference === undefined ? undefined : { ...reference, registry: reference.registry.toLowerCase() };
}

/**
 * Reads a pattern as references are read, so that `node` and `index.docker.io/library/node` are one; a registry with `/*` is all
 * of it. What is wrong with it as a sentence, where it is none.
 */
export function readImagePattern(text: string): ImagePattern | string {
  const [named = ""] = text.split("@", 1);
  const [host, ...rest] = named.split("/");
  const path = rest.join("/");
  const shortName = rest.length === 0 ? (named.split(":", 1)[0] ?? "") : "";
  if (shortName === "*") return `"${text}" names no registry; write for example "docker.io/*"`;
  if (shortName.includes(".") || shortName === "localhost") {
    return `"${text}" is a registry without a path; write "${named}/*" for everything in it`;
  }
  const reference = text.includes(anyText) ? undefined : longReference(text.replaceAll("*", anyText));
  if (reference === undefined) {
    return `"${text}" is no image with \`*\` for any text; write it in lower case, as host/path, host/path:tag or host/path@sha256:…`;
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
 * Whether a pattern has a reference. Part is held against part, so that no `*` reaches from one into the next. A digest beside
 * a tag decides what is pulled; the tag is taken at its word.
 */
export function isAllowed(pattern: ImagePattern, { registry, repository, tag = "", digest }: Reference): boolean {
  return (
    isLike(registry, pattern.registry) &&
    isLike(repository, pattern.repository) &&
    (pattern.tag === undefined || isLike(tag, pattern.tag)) &&
    (pattern.digest === undefined || pattern.digest === digest)
  );
}

function withStars(text: string): string {
  return text.replaceAll(anyText, "*");
}
