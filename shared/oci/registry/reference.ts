import { InvalidError } from "../../errors/index.ts";
import { isDigest } from "../digest.ts";

/** An image in a registry (distribution reference grammar). */
export interface Reference {
  /** Host and port as people write it: `docker.io`, `localhost:5000`. */
  readonly registry: string;
  /** `library/alpine`. */
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
}

const repositoryPath = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagName = /^\w[\w.-]{0,127}$/;
const hostName = /^(?:[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
const hub = "docker.io";

/**
 * Reads `[host[:port]/]path[:tag][@digest]`. The first part is a host only when it has a dot or a port or is
 * `localhost`; official images of Docker Hub get their `library/`; without tag and digest the tag is `latest`.
 * @throws InvalidError `REFERENCE_INVALID`.
 */
export function parseReference(text: string): Reference {
  const reference = tryParseReference(text);
  if (reference !== undefined) return reference;
  throw new InvalidError("REFERENCE_INVALID", `"${text}" is not an image reference`, {
    advice: "Write host/path:tag or host/path@sha256:…, in lower case, for example ghcr.io/owner/app:1.2.",
  });
}

/** As `parseReference`; undefined instead of an error. */
export function tryParseReference(text: string): Reference | undefined {
  const at = text.indexOf("@");
  const digest = at < 0 ? undefined : text.slice(at + 1);
  const named = at < 0 ? text : text.slice(0, at);
  const slash = named.indexOf("/");
  const first = slash < 0 ? "" : named.slice(0, slash);
  const isHost = first.includes(".") || first.includes(":") || first === "localhost";
  const registry = isHost ? canonicalHost(first) : hub;
  const rest = isHost ? named.slice(slash + 1) : named;
  const colon = rest.lastIndexOf(":");
  const hasTag = colon > rest.lastIndexOf("/");
  const tag = hasTag ? rest.slice(colon + 1) : undefined;
  const path = hasTag ? rest.slice(0, colon) : rest;
  const repository = registry === hub && !path.includes("/") ? `library/${path}` : path;
  if (!hostName.test(registry) || !repositoryPath.test(repository) || repository.length > 255) return undefined;
  if ((tag !== undefined && !tagName.test(tag)) || (digest !== undefined && !isDigest(digest))) return undefined;
  const wanted = tag ?? (digest === undefined ? "latest" : undefined);
  return {
    registry,
    repository,
    ...(wanted === undefined ? {} : { tag: wanted }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/** The reference as text, in its long form. */
export function formatReference({ registry, repository, tag, digest }: Reference): string {
  return `${registry}/${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}

/** Docker Hub answers to several names, and its API to one that people do not write. */
export function apiHost(registry: string): string {
  return registry === hub ? "registry-1.docker.io" : registry;
}

function canonicalHost(host: string): string {
  return ["index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"].includes(host) ? hub : host;
}
