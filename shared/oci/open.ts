import { stat } from "node:fs/promises";
import { InvalidError, messageOf, SeaworthyError, UndecidedError } from "../errors/index.ts";
import { exists } from "../files/index.ts";
import { parseReference, type Reference, tryParseReference } from "../references/index.ts";
import { defined } from "../values/index.ts";
import { archiveStore, streamedArchiveStore } from "./archive-store.ts";
import { directoryStore, isMissing } from "./directory-store.ts";
import { readDockerArchive } from "./docker-archive.ts";
import { exportFromEngine } from "./engines/docker-api.ts";
import { type EngineOptions, requiredSocket } from "./engines/sockets.ts";
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
  /** Container engines of this machine. Without them, a name without a prefix means an image in a registry. */
  readonly engine?: EngineOptions;
  /** `os/architecture[/variant]`. Default: all platforms. */
  readonly platform?: string;
  readonly limits?: Partial<OpenLimits>;
}

/**
 * Opens the images of a source without reading their layers. A source is a file or directory of a detected kind: an OCI
 * layout (directory, or tar, plain or compressed with gzip or zstd) or a docker archive, optionally with the prefix
 * `oci:`, `oci-archive:` or `docker-archive:` and the suffix `:tag`, `@digest` or `@position`; an image of a local
 * Docker or Podman, `docker-daemon:NAME`; or an image in a registry, `docker://REFERENCE`. A reference alone, if no file
 * has that name, means the image that a container engine of this machine has, otherwise the one in its registry; with a
 * digest always the latter.
 * @throws InvalidError if the source, selection or platform is not valid.
 * @throws UndecidedError if the content is damaged, hostile, incomplete or unreachable.
 */
export async function openImage(source: string, options: OpenOptions = {}): Promise<OpenedImages> {
  const limits = { ...defaultOpenLimits, ...options.limits };
  const platform = options.platform === undefined ? undefined : parsePlatform(options.platform);
  const reference = await referenceIn(source);
  if (reference !== undefined) {
    const fromRegistry = (): Promise<OpenedImages> => openRegistryImage(reference, limits, platform, options.registry);
    const isExplicit = source.startsWith(registryPrefix) || reference.digest !== undefined;
    if (isExplicit || options.engine === undefined) return fromRegistry();
    return openByName(source, { reference, limits, platform, engine: options.engine, fromRegistry });
  }
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

interface NamedImage {
  readonly reference: Reference;
  readonly limits: OpenLimits;
  readonly platform: Platform | undefined;
  readonly engine: EngineOptions;
  readonly fromRegistry: () => Promise<OpenedImages>;
}

/** Opens an image by its name alone: from an engine of this machine that has it, otherwise from its registry. */
async function openByName(
  name: string,
  { reference, limits, platform, engine: options, fromRegistry }: NamedImage,
): Promise<OpenedImages> {
  const { findInEngines } = await import("./engines/find.ts");
  const { image, without } = await findInEngines(name, options);
  if (image !== undefined) {
    const files = await image.open(limits);
    try {
      const opened = await readImages(name, { transport: "docker-daemon", path: name }, files, limits, platform);
      return { ...opened, origin: image.engine };
    } catch (error) {
      await files.close();
      throw typed(error, name);
    }
  }
  const asked =
    without.length === 0 ? "" : `; ${without.join(" and ")} ${without.length === 1 ? "does" : "do"} not have it`;
  const origin = `the registry ${reference.registry}${asked}`;
  try {
    return { ...(await fromRegistry()), origin };
  } catch (error) {
    throw withEngines(error, without);
  }
}

/** Adds to an error of a registry that no engine of this machine has the image either. */
function withEngines(error: unknown, without: readonly string[]): unknown {
  if (!(error instanceof SeaworthyError)) return error;
  const local =
    without.length === 0
      ? "No Docker, Podman or containerd socket was found on this machine; for a local image, start the engine or save the image to a file."
      : `Of the engines on this machine, ${without.join(" and ")} ${without.length === 1 ? "does" : "do"} not have it.`;
  const details = { ...defined({ place: error.place }), advice: [error.advice, local].join(" ").trim(), cause: error };
  return error instanceof InvalidError
    ? new InvalidError(error.code, error.problem, details)
    : new UndecidedError(error.code, error.problem, details);
}

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
    const socket = requiredSocket(engine);
    return streamedArchiveStore(path, exportFromEngine(path, socket.path), limits).catch((cause: unknown) => {
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
  if (layout === undefined && listed === undefined) throw await notAnImage(path, transport, files);
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

/** Names the prefix that fits, if another one was given. */
async function notAnImage(path: string, transport: ImageSource["transport"], files: FileStore): Promise<InvalidError> {
  const [other, kind, prefix] =
    transport === "docker-archive"
      ? (["index.json", "an OCI layout", "oci-archive:"] as const)
      : (["manifest.json", "a docker archive (the output of docker save)", "docker-archive:"] as const);
  if (transport !== "auto" && (await files.size(other)) !== undefined) return wrongKind(path, kind, prefix);
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
