import type { ZipLimits } from "../../zip/index.ts";

/** Limits on memory and time per archive or directory of an advisory source. */
export type SourceLimits = ZipLimits;

/** Far above OSV's largest export (npm, 2026). */
export const defaultLimits: SourceLimits = {
  records: 2_000_000,
  recordBytes: 32 * 1024 * 1024,
  totalBytes: 8 * 1024 * 1024 * 1024,
  ratio: 200,
};
