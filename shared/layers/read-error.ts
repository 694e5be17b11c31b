import { UndecidedError } from "../errors/index.ts";

/** Converts errors of the file system to errors of the suite: a layer may vanish, or its disk be full or unreadable. */
export function readError(error: unknown, label: string): unknown {
  if (!(error instanceof Error) || !("syscall" in error)) return error;
  return new UndecidedError("SOURCE_UNREADABLE", `could not be read (${error.message})`, {
    place: { what: label },
    advice:
      "Check the permissions of the image, the free space for temporary files, and that nothing else changes the image",
    cause: error,
  });
}
