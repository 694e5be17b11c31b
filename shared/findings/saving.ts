import type { Location } from "./finding.ts";

/** Bytes that an image could lose. It counts for nothing, and is no finding. */
export interface Saving {
  readonly ruleId: string;
  /** What wastes them, without markup. */
  readonly what: string;
  /** Uncompressed. */
  readonly bytes: number;
  /** Imperative sentence without a period. */
  readonly remediation: string;
  /** Instruction that adds them, if the Dockerfile is known. */
  readonly location?: Location;
  /** Position of the layer, 0 the lowest. */
  readonly layer?: number;
}

/** Adds up the bytes of savings. */
export function totalSaving(savings: readonly Saving[]): number {
  return savings.reduce((sum, { bytes }) => sum + bytes, 0);
}
