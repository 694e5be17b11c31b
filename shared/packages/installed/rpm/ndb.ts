import { type RpmBlobs, type RpmDatabaseFormat, viewOf } from "./database.ts";

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
  recognizes: (file) => file.length >= 32 && viewOf(file).getUint32(0, true) === headerMagic,
  read(file) {
    const view = viewOf(file);
    const slots = Math.min((view.getUint32(12, true) * pageBytes) / unit, Math.floor(file.length / unit));
    const blobs: Uint8Array[] = [];
    const problems: string[] = [];
    for (let slot = firstSlot; slot < slots; slot += 1) {
      const position = slot * unit;
      if (view.getUint32(position, true) !== slotMagic) {
        problems.push(`slot ${slot} at byte ${position} is damaged`);
        break;
      }
      const index = view.getUint32(position + 4, true);
      const offset = view.getUint32(position + 8, true) * unit;
      if (index === 0 || offset === 0) continue;
      const blob = readBlob(file, view, offset, index);
      if (blob === undefined) problems.push(`the package at byte ${offset} is damaged`);
      else blobs.push(blob);
    }
    return { blobs, problems } satisfies RpmBlobs;
  },
};

function readBlob(file: Uint8Array, view: DataView, offset: number, index: number): Uint8Array | undefined {
  if (offset + unit > file.length) return undefined;
  if (view.getUint32(offset, true) !== blobMagic || view.getUint32(offset + 4, true) !== index) return undefined;
  const end = offset + unit + view.getUint32(offset + 12, true);
  return end > file.length ? undefined : file.subarray(offset + unit, end);
}
