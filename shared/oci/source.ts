import { InvalidError } from "../errors/index.ts";
import { isDigest } from "../references/index.ts";

/** Source of an image (containers-transports(5)); `auto` detects the kind from the content. */
export interface ImageSource {
  readonly transport: "auto" | "oci" | "oci-archive" | "docker-archive" | "docker-daemon";
  /** Path of a file or directory, or the name of an image in an engine. */
  readonly path: string;
  /** Selects one of several images: a tag or name, a digest, or a position. */
  readonly select?: Selection;
}

export type Selection =
  | { readonly kind: "tag"; readonly tag: string }
  | { readonly kind: "digest"; readonly digest: string }
  | { readonly kind: "position"; readonly position: number };

const transports = ["oci", "oci-archive", "docker-archive", "docker-daemon"] as const;

/**
 * Parses an image source: a path, or `oci:`, `oci-archive:`, `docker-archive:` with an optional `:tag`, `@digest` or
 * `@position` after the path; or `docker-daemon:` with an image of a local engine.
 * @throws InvalidError `SOURCE_INVALID`.
 */
export function parseSource(source: string): ImageSource {
  const transport = transports.find((name) => source.startsWith(`${name}:`));
  const rest = transport === undefined ? source : source.slice(transport.length + 1);
  if (rest === "") {
    throw new InvalidError("SOURCE_INVALID", `"${source}" is not an image source`, {
      advice: "Use the path of an OCI layout directory, an OCI archive or a docker archive.",
    });
  }
  if (transport === undefined) return { transport: "auto", path: rest };
  if (transport === "docker-daemon") return { transport, path: rest };
  return { transport, ...split(rest) };
}

function split(rest: string): { path: string; select?: Selection } {
  const offset = rest.lastIndexOf("@");
  const behind = rest.slice(offset + 1);
  if (offset > 0 && isDigest(behind))
    return { path: rest.slice(0, offset), select: { kind: "digest", digest: behind } };
  if (offset > 0 && /^\d{1,6}$/.test(behind)) {
    return { path: rest.slice(0, offset), select: { kind: "position", position: Number(behind) } };
  }
  const colon = rest.indexOf(":", /^[A-Za-z]:[\\/]/.test(rest) ? 2 : 0);
  if (colon <= 0 || colon === rest.length - 1) return { path: rest };
  return { path: rest.slice(0, colon), select: { kind: "tag", tag: rest.slice(colon + 1) } };
}

/** Returns whether one of an image's names matches: the whole reference, or its tag alone. */
export function isNamed(names: readonly string[], tag: string): boolean {
  return names.some((name) => canonical(name) === canonical(tag) || tagOf(name) === tag);
}

/** Expands Docker's short names, which equal their long forms. */
function canonical(name: string): string {
  return name.replace(/^(index\.)?docker\.io\//, "").replace(/^library\//, "");
}

function tagOf(name: string): string {
  const colon = name.lastIndexOf(":");
  return colon > name.lastIndexOf("/") ? name.slice(colon + 1) : name;
}
