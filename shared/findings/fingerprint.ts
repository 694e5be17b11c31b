import { hash } from "node:crypto";

/**
 * A stable name for a finding: 32 hex digits of SHA-256 over the rule and what it is about.
 * Parts must not contain line numbers or secrets. A repeated subject is told apart by its count, added by `numberRepeats`.
 */
export function fingerprint(ruleId: string, ...about: readonly string[]): string {
  return hash("sha256", JSON.stringify([ruleId, ...about])).slice(0, 32);
}

/** Gives equal fingerprints a suffix `:2`, `:3` … in order of appearance, so that each finding keeps its own. */
export function numberRepeats<T extends { readonly fingerprint: string }>(findings: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}:${count}` };
  });
}
