import { stat } from "node:fs/promises";
import { InvalidError, messageOf, SeaworthyError, UndecidedError } from "../errors/index.ts";
import { archiveStore } from "./archive-store.ts";
import { readDockerArchive } from "./docker-archive.ts";
import type { FileStore } from "./files.ts";
import { folderStore, isMissing } from "./folder-store.ts";
import type { OpenedImages } from "./image.ts";
import { readLayout } from "./layout.ts";
import { defaultOpenLimits, type OpenLimits } from "./limits.ts";
import { isIndexType } from "./media-types.ts";
import { parsePlatform } from "./platform.ts";
import { joinListings, selectImages } from "./select.ts";
import { type ImageSource, parseSource } from "./source.ts";

export interface OpenOptions {
  /** `os/architecture[/variant]`; all platforms when absent. */
  readonly platform?: string;
  readonly limits?: Partial<OpenLimits>;
}

/**
 * Opens the images in a file or folder: an OCI layout (folder, or tar, plain or compressed with gzip or zstd) or a
 * docker archive. `source` is a path, whose kind is detected, or has a transport prefix (`oci:`, `oci-archive:`,
 * `docker-archive:`) and perhaps `:tag`, `@digest` or `@position` behind the path. Layers stay unread.
 * @throws InvalidError when the path, selection or platform is wrong; UndecidedError when what lies there is damaged,
 * hostile or incomplete.
 */
export async function openImage(source: string, options: OpenOptions = {}): Promise<OpenedImages> {
  const limits = { ...defaultOpenLimits, ...options.limits };
  const parsed = parseSource(source);
  const files = await openFiles(parsed, limits);
  try {
    return await readImages(source, parsed, files, limits, options.platform);
  } catch (thrown) {
    await files.close();
    throw typed(thrown, parsed.path);
  }
}

async function openFiles({ path, transport }: ImageSource, limits: OpenLimits): Promise<FileStore> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    if (transport === "oci" && !isFolder) throw wrongKind(path, "a file", "oci-archive:");
    if (transport.endsWith("-archive") && isFolder) throw wrongKind(path, "a folder", "oci:");
    return isFolder ? await folderStore(path) : await archiveStore(path, limits);
  } catch (thrown) {
    if (!isMissing(thrown)) throw typed(thrown, path);
    throw new InvalidError("SOURCE_NOT_FOUND", "there is no such file or folder", {
      place: { what: path },
      advice: "Check the path; image references need docker:// in front.",
    });
  }
}

async function readImages(
  source: string,
  { transport, select, path }: ImageSource,
  files: FileStore,
  limits: OpenLimits,
  platformText: string | undefined,
): Promise<OpenedImages> {
  const platform = platformText === undefined ? undefined : parsePlatform(platformText);
  const layout = transport === "docker-archive" ? undefined : await readLayout(files, limits, platform);
  const listed =
    transport === "auto" || transport === "docker-archive" ? await readDockerArchive(files, limits) : undefined;
  if (layout === undefined && listed === undefined) throw notAnImage(path, transport);
  const skipped = layout?.skipped ?? [];
  const reached = joinListings(layout?.images ?? [], listed ?? []);
  const wanted = { ...(select === undefined ? {} : { select }), ...(platform === undefined ? {} : { platform }) };
  const chosen = selectImages(reached, skipped, wanted, path);
  const digests = new Set(chosen.map(({ image }) => image.digest));
  const roots = layout?.roots ?? [];
  const root = roots.length === 1 && isIndexType(roots[0]?.mediaType ?? "") ? roots[0] : undefined;
  return {
    source,
    ...(root === undefined ? {} : { indexDigest: root.digest }),
    images: chosen.map(({ image }) => image),
    attestations: (layout?.attestations ?? []).filter(({ subject }) => subject === undefined || digests.has(subject)),
    skipped,
    close: () => files.close(),
  };
}

function wrongKind(path: string, kind: string, prefix: string): InvalidError {
  return new InvalidError("SOURCE_INVALID", `this is ${kind}`, {
    place: { what: path },
    advice: `Write ${prefix} in front of the path, or the path alone.`,
  });
}

function notAnImage(path: string, transport: ImageSource["transport"]): InvalidError {
  const missing = { auto: "manifest.json nor index.json", "docker-archive": "manifest.json" };
  const what = transport === "auto" || transport === "docker-archive" ? missing[transport] : "index.json";
  return new InvalidError("NOT_AN_IMAGE", `there is no ${what} in it`, {
    place: { what: path },
    advice: "Give an OCI layout, an OCI archive or the output of docker save.",
  });
}

/** Errors of the file system in the words of the suite. */
function typed(thrown: unknown, path: string): unknown {
  if (thrown instanceof SeaworthyError) return thrown;
  return new UndecidedError("SOURCE_UNREADABLE", `it cannot be read (${messageOf(thrown)})`, {
    place: { what: path },
    advice: "Check the permissions and that it is not being written.",
    cause: thrown,
  });
}
