import { createHash } from "node:crypto";
import { SeaworthyError, UndecidedError } from "../errors/index.ts";
import { decompress, digestMismatch, limitExceeded, type OpenedLayer } from "../oci/index.ts";
import { cleanPath } from "../oci/tar/names.ts";
import { readTar, type TarEntry } from "../oci/tar/reader.ts";
import { streamSource } from "../oci/tar/source.ts";
import { bodyOf, collectHeaders, collectInto, interestedCollectors } from "./collect.ts";
import { DirectorySizes } from "./directory-sizes.ts";
import type { Collector, FileHeader } from "./file.ts";
import type { LayerLimits } from "./limits.ts";
import { PathLog } from "./path-log.ts";
import type { CollectedItem, LayerRecord } from "./record.ts";
import { parseWhiteout } from "./whiteout.ts";

/** Shared usage of the limits by all layers of an image, and whether another layer failed. */
export interface Budget {
  entries: number;
  nameBytes: number;
  canceled: boolean;
}

/**
 * Reads a layer once and passes its files to the collectors. Checks the blob's digest (if known) and the diffID over
 * all bytes before it returns. Reads a layer again only if a wanted file is a hard link to an unwanted one.
 * @throws UndecidedError for damage, hostile paths, wrong digests and exceeded limits. Names layer and file.
 */
export async function walkLayer(
  layer: OpenedLayer,
  collectors: readonly Collector<unknown>[],
  limits: LayerLimits,
  budget: Budget,
): Promise<LayerRecord> {
  const label = layerName(layer);
  const draft: Draft = {
    items: [],
    whiteouts: [],
    opaque: [],
    log: new PathLog(),
    links: new PathLog(),
    shared: [],
    tooLarge: [],
    entries: 0,
    directories: new DirectorySizes(),
  };
  try {
    const { bytes, diffId } = await streamEntries(layer, limits, label, async (entry, header) => {
      if (budget.canceled) throw new UndecidedError("CANCELED", "another layer could not be read");
      await visit(entry, header, draft, { collectors, limits, budget, label });
    });
    const linked = draft.shared.length === 0 ? [] : await readLinked(layer, draft.shared, limits, label);
    const linkedPaths = new Set(linked.map(({ header }) => header.path));
    return {
      diffId,
      items: [...draft.items, ...linked],
      whiteouts: draft.whiteouts,
      opaque: draft.opaque,
      log: draft.log,
      links: draft.links,
      danglingLinks: draft.shared
        .filter(({ header }) => !linkedPaths.has(header.path))
        .map(({ header }) => header.path),
      tooLarge: draft.tooLarge,
      entries: draft.entries,
      bytes,
      directories: draft.directories.toSorted(),
    };
  } catch (error) {
    if (error instanceof SeaworthyError && damage.has(error.code)) await checkDigests(layer, limits, label);
    throw error;
  }
}

/** Formats the name of a layer for errors. */
export function layerName(layer: OpenedLayer): string {
  return `layer ${layer.index} (${layer.digest ?? layer.diffId})`;
}

/** Errors for which a wrong digest is the better explanation. */
const damage = new Set(["TAR_TRUNCATED", "TAR_INVALID", "DECOMPRESSION_FAILED", "PATH_ESCAPE"]);

interface WantedLink {
  readonly header: FileHeader;
  /** Absolute path of the link's target. */
  readonly target: string;
  readonly collectors: readonly Collector<unknown>[];
}

interface Draft {
  readonly items: CollectedItem[];
  readonly whiteouts: string[];
  readonly opaque: string[];
  readonly log: PathLog;
  readonly links: PathLog;
  /** Wanted hard links. */
  readonly shared: WantedLink[];
  readonly tooLarge: string[];
  readonly directories: DirectorySizes;
  entries: number;
}

interface Context {
  readonly collectors: readonly Collector<unknown>[];
  readonly limits: LayerLimits;
  readonly budget: Budget;
  readonly label: string;
}

async function visit(entry: TarEntry, header: FileHeader, draft: Draft, context: Context): Promise<void> {
  const { limits, budget, label, collectors } = context;
  draft.entries += 1;
  budget.entries += 1;
  if (budget.entries > limits.entries) throw limitExceeded(label, "entries", limits.entries, entry.dataOffset);
  const whiteout = parseWhiteout(header.path);
  if (whiteout !== undefined) {
    if (whiteout.kind === "path") draft.whiteouts.push(whiteout.path);
    else if (whiteout.kind === "opaque") draft.opaque.push(whiteout.directory);
    return;
  }
  const log = header.type === "symlink" ? draft.links : draft.log;
  const before = log.size;
  log.append({ path: header.path, isDirectory: header.type === "directory", target: header.linkTarget });
  budget.nameBytes += log.size - before;
  if (budget.nameBytes > limits.nameBytes) throw limitExceeded(label, "nameBytes", limits.nameBytes, entry.dataOffset);
  if (header.type === "file") draft.directories.add(header.path, header.size);
  const interested = await interestedCollectors(collectors, entry, header, draft.tooLarge);
  const wanting = collectHeaders(draft.items, header, interested);
  if (wanting.length === 0) return;
  if (header.type === "hardlink") {
    draft.shared.push({ header, target: cleanPath(header.linkTarget) ?? "", collectors: wanting });
    return;
  }
  collectInto(draft.items, header, await bodyOf(entry, header, limits, label), wanting);
}

/** Reads the layer again for the bodies of wanted hard links. */
async function readLinked(
  layer: OpenedLayer,
  links: readonly WantedLink[],
  limits: LayerLimits,
  label: string,
): Promise<CollectedItem[]> {
  const byTarget = Map.groupBy(links, ({ target }) => target);
  const items: CollectedItem[] = [];
  await streamEntries(layer, limits, label, async (entry, header) => {
    const sharing = header.type === "file" ? byTarget.get(header.path) : undefined;
    if (sharing === undefined) return;
    const body = await bodyOf(entry, header, limits, label);
    for (const link of sharing) {
      collectInto(items, { ...link.header, type: "file", size: header.size, linkTarget: "" }, body, link.collectors);
    }
  });
  return items;
}

/** Streams a layer's entries to `visitor`, checks the diffID at the end, and counts the uncompressed bytes. */
async function streamEntries(
  layer: OpenedLayer,
  limits: LayerLimits,
  label: string,
  visitor: (entry: TarEntry, header: FileHeader) => Promise<void>,
): Promise<{ readonly bytes: number; readonly diffId: string }> {
  const hash = createHash("sha256");
  let bytes = 0;
  let isStoredRead = false;
  async function* stored(): AsyncGenerator<Uint8Array> {
    yield* layer.open();
    isStoredRead = true;
  }
  async function* plain(): AsyncGenerator<Uint8Array> {
    for await (const chunk of decompress(stored(), expansionLimits(limits), label)) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  const source = streamSource(plain());
  for await (const entry of readTar(source, label)) await visitor(entry, fileHeader(entry, limits, label));
  await source.skip(Number.MAX_SAFE_INTEGER);
  // A decompressor may stop at the end of its data, but the digest covers the bytes after it too.
  if (!isStoredRead) await drain(layer.open());
  const diffId = `sha256:${hash.digest("hex")}`;
  checkDiffId(layer, diffId, label);
  return { bytes, diffId };
}

/** Reads a damaged layer only for its digests, because a wrong digest is the cause and the damage its effect. */
async function checkDigests(layer: OpenedLayer, limits: LayerLimits, label: string): Promise<void> {
  await drain(layer.open());
  if (layer.digest !== undefined) return;
  const hash = createHash("sha256");
  for await (const chunk of decompress(layer.open(), expansionLimits(limits), label)) hash.update(chunk);
  checkDiffId(layer, `sha256:${hash.digest("hex")}`, label);
}

/**
 * Checks the digest of the uncompressed bytes.
 * @throws UndecidedError if it differs from the config's diffID.
 */
export function checkDiffId(layer: OpenedLayer, actual: string, label: string): void {
  if (layer.diffId.startsWith("sha256:") && actual !== layer.diffId) {
    throw digestMismatch(`${label} uncompressed`, layer.diffId, actual);
  }
}

function expansionLimits(limits: LayerLimits): Parameters<typeof decompress>[1] {
  return { maxBytes: limits.layerBytes, maxBytesName: "layerBytes", maxRatio: limits.compressionRatio };
}

async function drain(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of chunks);
}

function fileHeader({ header, dataOffset }: TarEntry, limits: LayerLimits, label: string): FileHeader {
  if (Buffer.byteLength(header.name) > limits.pathBytes) {
    throw limitExceeded(label, "pathBytes", limits.pathBytes, dataOffset);
  }
  const path = cleanPath(header.name);
  if (path === undefined) {
    throw new UndecidedError("PATH_ESCAPE", `the entry ${JSON.stringify(header.name)} points outside the image`, {
      place: { what: label, offset: dataOffset },
      advice: "The layer is hostile or damaged. Do not run this image.",
    });
  }
  const { type, size, mode, uid, gid, mtime, linkName } = header;
  return { path, type, size, mode, uid, gid, mtime, linkTarget: linkName };
}
