import { hash } from "node:crypto";
import { SeaworthyError } from "../../shared/errors/index.ts";
import { defaultLayerLimits } from "../../shared/layers/limits.ts";
import { expansionLimits } from "../../shared/layers/read-entries.ts";
import { inflate } from "../../shared/oci/inflate/index.ts";
import { limitExceeded } from "../../shared/oci/limits.ts";
import type { EntryType } from "../../shared/oci/tar/entry.ts";
import { encodeName } from "../../shared/oci/tar/names.ts";
import { readTar, type TarEntry } from "../../shared/oci/tar/reader.ts";
import { type ByteSource, chunkSource } from "../../shared/oci/tar/source.ts";
import { documentView } from "./document-view.ts";
import type { FuzzCase } from "./judge.ts";

/** What this project sees in a case, or the code and text of its refusal. */
export type View =
  | { readonly accepted: true; readonly text: string }
  | { readonly accepted: false; readonly code: string; readonly problem: string };

/** Larger files are listed without their content, as the judge does. */
const maxContent = 4 * 2 ** 20;

/** Reads a layer or document as this project does. Errors other than refusals are thrown. */
export function viewOf({ kind, bytes }: FuzzCase): View {
  try {
    const text = kind === "layer" ? listLayer(memorySource(bytes)) : documentView(kind, bytes);
    return { accepted: true, text };
  } catch (error) {
    return refusal(error);
  }
}

/** Converts an expected error to a view. */
export function refusal(error: unknown): View {
  if (!(error instanceof SeaworthyError)) throw error;
  return { accepted: false, code: error.code, problem: error.problem };
}

/** Lists the entries of an archive, one a line, in the form of the judge. */
export function listLayer(source: ByteSource): string {
  let listing = "";
  for (const entry of readTar(source, "layer")) listing += lineOf(entry);
  source.skip(Number.MAX_SAFE_INTEGER);
  return listing;
}

/** Opens bytes as a stream of chunks. Their size depends on the input, so that reruns see the same ones. */
function memorySource(bytes: Buffer): ByteSource {
  const step = [512, 1000, 4096, 65_536][bytes.length % 4] ?? 512;
  let offset = 0;
  const next = (): Uint8Array | undefined => {
    if (offset >= bytes.length) return undefined;
    offset += step;
    return bytes.subarray(offset - step, offset);
  };
  const inflation = inflate(chunkSource(next), expansionLimits(defaultLayerLimits), "layer");
  return chunkSource(() => inflation.next());
}

const letters: Readonly<Record<EntryType, string>> = {
  file: "f",
  directory: "d",
  symlink: "s",
  hardlink: "h",
  "character-device": "c",
  "block-device": "b",
  fifo: "p",
};

function lineOf(entry: TarEntry): string {
  const { name, type, size, mode, uid, gid, linkName, sparse } = entry.header;
  // A scan checks the map when it reads the content, which the limit for one file prevents here.
  if (sparse !== undefined && size > maxContent) throw limitExceeded("layer", "fileBytes", maxContent);
  const isLink = type === "symlink" || type === "hardlink";
  const link = isLink ? escaped(linkName) : "";
  const digest = type === "file" && size <= maxContent ? digestOf(entry, size) : "";
  return `${letters[type]} ${escaped(name)} ${size} ${mode.toString(8)} ${uid} ${gid} ${link} ${digest}\n`;
}

function digestOf(entry: TarEntry, size: number): string {
  const content = entry.content();
  try {
    return hash("sha256", content.read(0, size), "hex");
  } finally {
    content.close();
  }
}

const plainName = /^[!-$&-~]*$/;

/** Writes a name with every byte that is not plain ASCII as %XX. */
function escaped(name: string): string {
  if (plainName.test(name)) return name;
  let text = "";
  for (const byte of encodeName(name)) {
    const isPlain = byte > 0x20 && byte <= 0x7e && byte !== 0x25;
    text += isPlain ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return text;
}
