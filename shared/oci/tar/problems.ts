import { UndecidedError } from "../../errors/index.ts";

/** Creates the error for an archive that ends too early. */
export function truncated(label: string, offset: number): UndecidedError {
  return new UndecidedError("TAR_TRUNCATED", "the archive ends in the middle of an entry", {
    place: { what: label, offset },
    advice: "It was truncated in transit. Download or export it again.",
  });
}

/** Creates the error for an archive that cannot be read. */
export function invalid(label: string, offset: number, problem: string): UndecidedError {
  return new UndecidedError("TAR_INVALID", problem, {
    place: { what: label, offset },
    advice: "The archive is damaged or not a tar archive. Export it again.",
  });
}

/** Creates the error for an entry that programs read in different ways. */
export function ambiguous(label: string, offset: number, entry: string, problem: string): UndecidedError {
  return new UndecidedError("TAR_AMBIGUOUS", `the entry ${JSON.stringify(entry)} cannot be read reliably: ${problem}`, {
    place: { what: label, offset },
    advice: "Runtimes and scanners read it in different ways. Build the layer again with a usual tool.",
  });
}
