import { stat } from "node:fs/promises";
import { InvalidError, messageOf, SeaworthyError, UndecidedError } from "../errors/index.ts";
import { exists } from "../files/index.ts";
import { parseReference, type Reference, tryParseReference } from "../references/index.ts";
import { defined } from "../values/index.ts";
import { archiveStore, streamedArchiveStore } from "./archive-store.ts";
import { directoryStore, isMissing } from "./directory-store.ts";
import { readDockerArchive } from "./docker-archive.ts";
import { type EngineOptions, exportFromEngine } from "./engine.ts";
import type { FileStore } from "./file-store.ts";
import type { OpenedImages, Platform } from "./image.ts";
import { readLayout } from "./layout.ts";
import { defaultOpenLimits, type OpenLimits } from "./limits.ts";
import { isIndexType } from "./media-types.ts";
import { parsePlatform } from "./platform.ts";
import type { RegistryOptions } from "./registry/client.ts";
import { openRegistryImage } from "./registry/open-registry.ts";
import { joinListings, selectImages } from "./select.ts";
import { type ImageSource, parseSource } from "./source.ts";

export interface OpenOptions {
  readonly registry?: RegistryOptions;
  /** Sockets of engines. Default: the well-known ones. */
  readonly engine?: EngineOptions;
  /** `os/architecture[/variant]`. Default: all platforms. */
  readonly platform?: string;
  readonly limits?: Partial<OpenLimits>;
}

/**
 * Opens the images of a source without reading their layers. A source is a file or directory of a detected kind: an OCI
 * layout (directory, or tar, plain or compressed with gzip or zstd) or a docker archive, optionally with the prefix
 * `oci:`, `oci-archive:` or `docker-archive:` and the suffix `:tag`, `@digest` or `@position`; an image of a local
 * Docker or Podman, `docker-daemon:NAME`; or an image in a registry, `docker://REFERENCE`, or a reference alone if no
 * file has that name.
 * @throws InvalidError if the source, selection or platform is not valid.
 * @throws UndecidedError if the content is damaged, hostile, incomplete or unreachable.
 */
export async function openImage(source: string, options: OpenOptions = {}): Promise<OpenedImages> {
  const limits = { ...defaultOpenLimits, ...options.limits };
  const platform = options.platform === undefined ? undefined : parsePlatform(options.platform);
  const reference = await referenceIn(source);
  if (reference !== undefined) return openRegistryImage(reference, limits, platform, options.registry);
  const parsed = parseSource(source);
  const files = await openFiles(parsed, limits, options.engine ?? {});
  try {
    return await readImages(source, parsed, files, limits, platform);
  } catch (error) {
    await files.close();
    throw typed(error, parsed.path);
  }
}

const registryPrefix = "docker://";

/** Parses the image reference of a registry source; undefined for files. */
async function referenceIn(source: string): Promise<Reference | undefined> {
  if (source.startsWith(registryPrefix)) return parseReference(source.slice(registryPrefix.length));
  const isPath =
    /^(?:[./~]|[A-Za-z]:[\\/])|\.(?:tar|tgz|gz|zst)$|^(?:oci|oci-archive|docker-archive|docker-daemon):/.test(source);
  return isPath || (await exists(source)) ? undefined : tryParseReference(source);
}

async function openFiles(
  { path, transport }: ImageSource,
  limits: OpenLimits,
  engine: EngineOptions,
): Promise<FileStore> {
  if (transport === "docker-daemon") {
    return streamedArchiveStore(path, exportFromEngine(path, engine), limits).catch((cause: unknown) => {
      throw typed(cause, path);
    });
  }
  try {
    const isDirectory = (await stat(path)).isDirectory();
    if (transport === "oci" && !isDirectory) throw wrongKind(path, "a file", "oci-archive:");
    if (transport.endsWith("-archive") && isDirectory) throw wrongKind(path, "a directory", "oci:");
    return isDirectory ? await directoryStore(path) : await archiveStore(path, limits);
  } catch (error) {
    if (!isMissing(error)) throw typed(error, path);
    throw new InvalidError("SOURCE_NOT_FOUND", "there is no such file or directory", {
      place: { what: path },
      advice: "Check the path, or prefix an image reference with docker://.",
    });
  }
}

async function readImages(
  source: string,
  { transport, select, path }: ImageSource,
  files: FileStore,
  limits: OpenLimits,
  platform: Platform | undefined,
): Promise<OpenedImages> {
  const layout = transport === "docker-archive" ? undefined : await readLayout(files, limits, platform);
  const isListed = transport === "auto" || transport.startsWith("docker-");
  const listed = isListed ? await readDockerArchive(files, limits) : undefined;
  if (layout === undefined && listed === undefined) throw notAnImage(path, transport);
  const skipped = layout?.skipped ?? [];
  const reached = joinListings(layout?.images ?? [], listed ?? []);
  const filter = defined({ select, platform });
  const chosen = selectImages(reached, skipped, filter, path);
  const digests = new Set(chosen.map(({ image }) => image.digest));
  const roots = layout?.roots ?? [];
  const root = roots.length === 1 && isIndexType(roots[0]?.mediaType ?? "") ? roots[0] : undefined;
  return {
    source,
    ...defined({ indexDigest: root?.digest }),
    images: chosen.map(({ image }) => image),
    attestations: (layout?.attestations ?? []).filter(({ subject }) => subject === undefined || digests.has(subject)),
    skipped,
    close: () => files.close(),
  };
}

function wrongKind(path: string, kind: string, prefix: string): InvalidError {
  return new InvalidError("SOURCE_INVALID", `this is ${kind}`, {
    place: { what: path },
    advice: `Prefix the path with ${prefix}, or use the path alone.`,
  });
}

function notAnImage(path: string, transport: ImageSource["transport"]): InvalidError {
  const docker = transport === "docker-archive" ? "no manifest.json" : "neither manifest.json nor index.json";
  const missing = transport.startsWith("oci") ? "no index.json" : docker;
  return new InvalidError("NOT_AN_IMAGE", `it contains ${missing}`, {
    place: { what: path },
    advice: "Use an OCI layout, an OCI archive or the output of docker save.",
  });
}

/** Converts file system errors to errors of the suite. */
function typed(error: unknown, path: string): unknown {
  if (error instanceof SeaworthyError) return error;
  return new UndecidedError("SOURCE_UNREADABLE", `it could not be read (${messageOf(error)})`, {
    place: { what: path },
    advice: "Check its permissions, and that no other program is writing it.",
    cause: error,
  });
}
