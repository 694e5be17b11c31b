/** Bounds on what an advisory source may ask of memory and time; far above OSV's largest export (npm, 2026). */
export interface SourceLimits {
  /** Files or zip entries. */
  readonly records: number;
  /** Bytes of one record. */
  readonly recordBytes: number;
  /** Bytes of all records of one archive or folder, unpacked. */
  readonly totalBytes: number;
  /** Unpacked bytes a packed byte, looked at above 64 MiB. */
  readonly ratio: number;
}

export const defaultLimits: SourceLimits = {
  records: 2_000_000,
  recordBytes: 32 * 1024 * 1024,
  totalBytes: 8 * 1024 * 1024 * 1024,
  ratio: 200,
};
