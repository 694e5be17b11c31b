import { judgedDocument } from "./document-view.ts";
import type { FuzzCase, Verdict } from "./judge.ts";
import type { View } from "./view.ts";

/** Result of comparing two readings: the same, refused by us alone, harmless for a reason, or a difference. */
export type Comparison =
  | { readonly result: "same" | "refused" }
  | { readonly result: "harmless"; readonly reason: string }
  | { readonly result: "difference"; readonly text: string };

const unusualType = "a type that runtimes refuse and other readers know (7, S, D, V) is read as they do";

/** Refusals of the judge that hide nothing when this project accepts, by their text. */
const harmlessRefusals: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^unhandled type '[7SDV]'$/, unusualType],
  [/^parsing time /, "a date that runtimes refuse; nothing that is scanned depends on it"],
  [/^gzip: invalid checksum$/, "the checksum of gzip is not verified, because the digest of the same bytes is"],
];

/**
 * Compares the view of this project with the verdict of a judge. What this project accepts, the judge must accept and
 * see alike. This project may refuse more.
 */
export function compare({ kind }: FuzzCase, view: View, verdict: Verdict): Comparison {
  if (!view.accepted) return { result: verdict.status === "refused" ? "same" : "refused" };
  if (verdict.status === "refused") {
    const harmless = harmlessRefusals.find(([pattern]) => pattern.test(verdict.text));
    if (harmless !== undefined) return { result: "harmless", reason: harmless[1] };
    return { result: "difference", text: `accepted, but the judge refuses: ${verdict.text}\n${view.text}` };
  }
  const isListing = kind === "layer" || kind === "archive";
  const judged = isListing ? verdict.text : judgedDocument(kind, verdict.text);
  if (judged !== view.text) return { result: "difference", text: `this project:\n${view.text}\nthe judge:\n${judged}` };
  return verdict.status === "accepted" ? { result: "same" } : { result: "harmless", reason: unusualType };
}
