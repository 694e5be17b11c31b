import { viewOf } from "../../../files/index.ts";
import type { FileContent } from "../../../layers/index.ts";
import type { RpmDatabaseFormat } from "./database.ts";

const headerMagic = 0x506d7052; // "RpmP"
const slotMagic = 0x746f6c53; // "Slot"
const blobMagic = 0x53626c42; // "BlbS"
const pageBytes = 4096;
const unit = 16;
/** The header takes the place of two slots. */
const firstSlot = 2;

/**
 * Reads `Packages.db` of SUSE: slots that point to blobs in units of 16 bytes, little-endian (rpm, lib/backend/ndb).
 */
export const ndb: RpmDatabaseFormat = {
  name: "NDB",
  recognizes: (head) => head.length >= 32 && viewOf(head).getUint32(0, true) === headerMagic,
  read(content, visit) {
    const stated = (viewOf(content.read(0, 32)).getUint32(12, true) * pageBytes) / unit;
    const slots = Math.min(stated, Math.floor(content.size / unit));
    const problems: string[] = [];
    for (let slot = firstSlot; slot < slots; slot += 1) {
      const position = slot * unit;
      const view = viewOf(content.read(position, unit));
      if (view.byteLength < unit || view.getUint32(0, true) !== slotMagic) {
        problems.push(`slot ${slot} at byte ${position} is damaged`);
        break;
      }
      const index = view.getUint32(4, true);
      const offset = view.getUint32(8, true) * unit;
      if (index === 0 || offset === 0) continue;
      const blob = readBlob(content, offset, index);
      if (blob === undefined) problems.push(`the package at byte ${offset} is damaged`);
      else visit(blob);
    }
    return problems;
  },
};

function readBlob(content: FileContent, offset: number, index: number): Uint8Array | undefined {
  if (offset + unit > content.size) return undefined;
  const view = viewOf(content.read(offset, unit));
  if (view.getUint32(0, true) !== blobMagic || view.getUint32(4, true) !== index) return undefined;
  const length = view.getUint32(12, true);
  return offset + unit + length > content.size ? undefined : content.read(offset + unit, length);
}
