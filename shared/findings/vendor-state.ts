/**
 * States that distributions give to vulnerabilities without a fix, in one vocabulary: the words of Debian's security
 * tracker, those of Ubuntu's (`deferred`, `needed`, `pending`, `needs-triage`), and Red Hat's words for the same.
 */
export const vendorStates = [
  "unimportant",
  "no-dsa",
  "postponed",
  "ignored",
  "end-of-life",
  "deferred",
  "needed",
  "pending",
  "needs-triage",
] as const;

export type VendorState = (typeof vendorStates)[number];

/** Other words for the states. */
const synonyms: Readonly<Record<string, VendorState>> = {
  negligible: "unimportant",
  "wont-fix": "ignored",
  "will-not-fix": "ignored",
  "no-fix-planned": "ignored",
  "fix-deferred": "deferred",
  "out-of-support-scope": "end-of-life",
  affected: "needed",
  open: "needed",
  "under-investigation": "needs-triage",
  new: "needs-triage",
};

/** Returns the state that a distribution's word means; undefined for words without a meaning here. */
export function toVendorState(word: string | undefined): VendorState | undefined {
  const key =
    word
      ?.trim()
      .toLowerCase()
      .replace(/[\s_]+/gu, "-") ?? "";
  return vendorStates.find((state) => state === key) ?? (Object.hasOwn(synonyms, key) ? synonyms[key] : undefined);
}
