import type { Verdict } from "./judge.ts";
import type { Rendering } from "./render.ts";

/** Failures of the judge itself. */
const undecided = /too much output|^timeout$|^values: /;
/** Messages of readers that became text. Their words differ. */
const foreignWords = /toml: |invalid character|error converting YAML|error unmarshaling|cannot unmarshal/;

/**
 * Compares a rendering with Go's. Outputs must be equal, and errors must be at equal places; their words may differ.
 * Undefined if nothing can be said: the judge gave up, this project refused the template because of a limit, or the output
 * contains the message of a reader.
 */
export function isSame(rendering: Rendering, { out, error }: Verdict): boolean | undefined {
  if (error !== undefined && undecided.test(error)) return undefined;
  if ("error" in rendering && rendering.phase === "limit") return undefined;
  if (foreignWords.test(out)) return undefined;
  if (error === undefined) return "out" in rendering && rendering.out === decodeReplaced(rendering.out, out);
  return "error" in rendering && placesOf(error).join() === rendering.places.join();
}

/** Go's JSON replaces bytes that are not UTF-8. Returns its text with those bytes if that is the only difference. */
function decodeReplaced(own: string, go: string): string {
  return own.isWellFormed() || own.replace(/\p{Cs}/gu, "\ufffd") !== go ? go : own;
}

function placesOf(error: string): string[] {
  return Array.from(error.matchAll(/template: (\w+:\d+(?::\d+)?)/g), ([, place = ""]) => place);
}
