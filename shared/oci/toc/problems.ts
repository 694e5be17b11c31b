import { UndecidedError } from "../../errors/index.ts";

/** How to read a layer without its table. */
const advice = "The image is damaged or hostile. To read the layer itself instead of its table, use `read: full`.";

/** Creates the error for a table that is bound to the manifest, but damaged or inconsistent. */
export function tableInvalid(label: string, problem: string): UndecidedError {
  return new UndecidedError("TOC_INVALID", `the table of contents cannot be used: ${problem}`, {
    place: { what: label },
    advice,
  });
}

/** Creates the error for an entry that is inconsistent, or that readers of the table take in different ways. */
export function entryInvalid(label: string, entry: string, problem: string): UndecidedError {
  return tableInvalid(label, `its entry ${JSON.stringify(entry)} ${problem}`);
}
