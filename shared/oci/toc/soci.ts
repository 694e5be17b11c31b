import { SeaworthyError } from "../../errors/index.ts";
import { isDigest } from "../../references/index.ts";
import type { BlobStore } from "../blobs.ts";
import { parseDocument } from "../json.ts";
import { ociManifestType } from "../media-types.ts";
import { type Descriptor, type Manifest, manifestSchema } from "../schema.ts";
import { type Checkpoint, inflateSpan } from "./inflate-span.ts";
import { tableInvalid } from "./problems.ts";
import { lastAtOrBefore } from "./search.ts";
import { type LayerTable, type TableBlock, type TablePiece, tableLimits } from "./table.ts";
import { parseZtoc, type Ztoc } from "./ztoc.ts";

/** Annotation of an image manifest with the digest of its SOCI index (SOCI Index Manifest v2). */
const indexDigest = "com.amazon.soci.index-digest";
/** Media type of the config of such an index. Version 1 is attached to images, not bound by them. */
const indexType = "application/vnd.amazon.soci.index.v2+json";
/** Annotation of a zTOC in the index with the digest of its layer. */
const layerDigest = "com.amazon.soci.image-layer-digest";

/** SOCI index that the manifest of an image binds. */
export interface SociIndex {
  readonly digest: string;
  /** Downloads and verifies it, once. Undefined if it is absent or of another version. */
  read(): Promise<Manifest | undefined>;
}

/** Finds the SOCI index of an image by the annotations of its manifest. */
export function sociIndexOf(
  annotations: Readonly<Record<string, string>>,
  blobs: BlobStore,
  maxBytes: number,
): SociIndex | undefined {
  const digest = annotations[indexDigest];
  if (digest === undefined || !isDigest(digest)) return undefined;
  let manifest: Promise<Manifest | undefined> | undefined;
  return {
    digest,
    read() {
      manifest ??= readIndex(digest, blobs, maxBytes);
      return manifest;
    },
  };
}

async function readIndex(digest: string, blobs: BlobStore, maxBytes: number): Promise<Manifest | undefined> {
  try {
    const bytes = await blobs.read({ mediaType: ociManifestType, digest, size: 0 }, maxBytes);
    const manifest = parseDocument(bytes, manifestSchema, `${blobs.name}@${digest}`);
    return manifest.config.mediaType === indexType ? manifest : undefined;
  } catch (error) {
    // Copies of images often leave it out, and runtimes download the layers then.
    if (error instanceof SeaworthyError && error.code === "IMAGE_NOT_FOUND") return undefined;
    throw error;
  }
}

/**
 * Opens the table of a layer in a SOCI index. The stored bytes between two checkpoints are a block.
 * @returns undefined if the index has no table of a known version for the layer, or one beyond the limits.
 * @throws UndecidedError `DIGEST_MISMATCH` or `TOC_INVALID`.
 */
export async function openSoci(
  index: SociIndex,
  layer: Descriptor,
  blobs: BlobStore,
  read: LayerTable["read"],
  label: string,
): Promise<LayerTable | undefined> {
  const manifest = await index.read();
  const listed = manifest?.layers.filter(({ annotations }) => annotations?.[layerDigest] === layer.digest) ?? [];
  if (listed.length > 1) throw tableInvalid(label, "the SOCI index has several for the layer");
  const [descriptor] = listed;
  if (descriptor === undefined || descriptor.size > tableLimits.bytes) return undefined;
  const ztoc = parseZtoc(await blobs.read(descriptor, tableLimits.bytes), layer.size, label);
  if (ztoc === undefined) return undefined;
  const blocks = blocksOf(ztoc, layer.size);
  const checkpoints = new Map(blocks.map((block, span) => [block, ztoc.checkpoints[span] as Checkpoint]));
  const outs = ztoc.checkpoints.map(({ out }) => out);
  const last = blocks.at(-1);
  return {
    format: "soci",
    entries: ztoc.entries.map(({ header, offset }) => ({
      header,
      pieces: piecesOf(offset, header.size, outs, ztoc.size),
    })),
    blocks,
    read,
    decode: (block, stored) => inflateSpan(stored, checkpoints.get(block) as Checkpoint, block.size, block === last),
  };
}

/** A block begins with the byte that has its first bits, and ends where the next checkpoint is. */
function blocksOf({ checkpoints, digests, size }: Ztoc, storedSize: number): TableBlock[] {
  return checkpoints.map(({ in: start, out, bits }, span) => {
    const next = checkpoints[span + 1];
    return {
      start: bits === 0 ? start : start - 1,
      end: next?.in ?? storedSize,
      size: (next?.out ?? size) - out,
      checks: [],
      storedDigest: digests[span] as string,
    };
  });
}

/** Returns the parts of blocks with the bytes of a file. @param outs first byte of the tar in each block. */
function piecesOf(start: number, size: number, outs: readonly number[], tarSize: number): TablePiece[] {
  const pieces: TablePiece[] = [];
  for (let block = lastAtOrBefore(start, outs), offset = start; offset < start + size; block += 1) {
    const until = Math.min(start + size, outs[block + 1] ?? tarSize);
    pieces.push({ block, offset: offset - (outs[block] ?? 0), size: until - offset });
    offset = until;
  }
  return pieces;
}
