import { UndecidedError } from "../errors/index.ts";

/** Limits for opening an image. The caller can raise each one. */
export interface OpenLimits {
  /** Maximum entries of the outer archive. */
  readonly archiveEntries: number;
  /** Maximum bytes of one JSON document: index, manifest or config. */
  readonly documentBytes: number;
  /** Maximum bytes that a compressed archive unpacks to, in a temporary file. */
  readonly archiveBytes: number;
  /** Maximum ratio of output to input, checked after the first 64 MiB of output. */
  readonly compressionRatio: number;
  /** Maximum number of images and indexes that one index references. */
  readonly manifests: number;
}

export const defaultOpenLimits: OpenLimits = {
  archiveEntries: 100_000,
  documentBytes: 8 * 2 ** 20,
  archiveBytes: 32 * 2 ** 30,
  compressionRatio: 300,
  manifests: 10_000,
};

/** Creates the error for input that exceeds a limit. Names the limit and how to raise it. */
export function limitExceeded(label: string, limit: string, allowed: number, offset?: number): UndecidedError {
  return new UndecidedError("LIMIT_EXCEEDED", `exceeds the limit ${limit} = ${allowed}`, {
    place: offset === undefined ? { what: label } : { what: label, offset },
    advice: `If the image is expected to be this large, raise the limit: \`limits: ${limit}=…\`.`,
  });
}
