import { InvalidError } from "../errors/index.ts";
import { isDigest } from "./digest.ts";
import { splitReference } from "./split.ts";

/** An image in a registry (distribution reference grammar), in canonical form. */
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
 * Parses `[host[:port]/]path[:tag][@digest]`. The first part is a host only if it contains a dot or a port or is
 * `localhost`. Official images of Docker Hub get their `library/`. The tag defaults to `latest` if there is no digest.
 * @throws InvalidError `REFERENCE_INVALID`.
 */
export function parseReference(text: string): Reference {
  const reference = tryParseReference(text);
  if (reference !== undefined) return reference;
  throw new InvalidError("REFERENCE_INVALID", `"${text}" is not an image reference`, {
    advice: "Write host/path:tag or host/path@sha256:…, in lower case, for example ghcr.io/owner/app:1.2.",
  });
}

/** Parses like `parseReference`, but returns undefined instead of throwing. */
export function tryParseReference(text: string): Reference | undefined {
  const { registry: host, path, tag, digest } = splitReference(text);
  const registry = host === undefined ? hub : canonicalHost(host);
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

/** Formats a reference in its long form. */
export function formatReference({ registry, repository, tag, digest }: Reference): string {
  return `${registry}/${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}

/** Maps a registry to the host of its API; Docker Hub's differs from the name that people write. */
export function apiHost(registry: string): string {
  return registry === hub ? "registry-1.docker.io" : registry;
}

function canonicalHost(host: string): string {
  return ["index.docker.io", "registry-1.docker.io", "registry.hub.docker.com"].includes(host) ? hub : host;
}
