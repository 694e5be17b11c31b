import { closeSync, openSync } from "node:fs";

/** Bytes in a file: of an open one by its descriptor, which all threads of a process share, or of one at a path. */
export interface FileRange {
  readonly file: number | string;
  /** First byte. */
  readonly start: number;
  readonly size: number;
}

/** Calls `use` with an open descriptor of the range's file, and closes it if it was opened for the call. */
export function withFile<T>({ file }: FileRange, use: (descriptor: number) => T): T {
  if (typeof file === "number") return use(file);
  const descriptor = openSync(file, "r");
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
