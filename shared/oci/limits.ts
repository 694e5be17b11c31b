import { UndecidedError } from "../errors/index.ts";

/** Bounds on what opening an image may cost. Every one can be raised by the caller. */
export interface OpenLimits {
  /** Entries of the outer archive. */
  readonly archiveEntries: number;
  /** Bytes of one JSON document: index, manifest, config. */
  readonly documentBytes: number;
  /** Bytes that a compressed archive may unpack to (in a temporary file). */
  readonly archiveBytes: number;
  /** Times that output may exceed input, looked at after the first 64 MiB of output. */
  readonly compressionRatio: number;
  /** Images and indexes that one index may reach. */
  readonly manifests: number;
}

export const defaultOpenLimits: OpenLimits = {
  archiveEntries: 100_000,
  documentBytes: 8 * 2 ** 20,
  archiveBytes: 32 * 2 ** 30,
  compressionRatio: 300,
  manifests: 10_000,
};

/** The error for input that passes a bound; says which one and how to raise it. */
export function limitExceeded(label: string, limit: string, allowed: number, offset?: number): UndecidedError {
  return new UndecidedError("LIMIT_EXCEEDED", `exceeds the limit ${limit} = ${allowed}`, {
    place: offset === undefined ? { what: label } : { what: label, offset },
    advice: `If the image is expected to be this large, raise the limit: \`limits: ${limit}=…\`.`,
  });
}
