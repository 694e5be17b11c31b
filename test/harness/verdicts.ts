import type { Verdict } from "../../actions/gate/verdict/verdict.ts";
import { imageDigest } from "./samples.ts";

/** A verdict that denies for one finding, with the same text wherever text of what was judged is. */
export function denyingVerdict(text: string, overrides: Partial<Verdict> = {}): Verdict {
  const reason = { what: text, remediation: text, severity: "high", findingId: text } as const;
  return {
    schema: 2,
    decision: "deny",
    now: "2026-11-25T00:00:00Z",
    digests: [imageDigest],
    policy: { file: text, digest: imageDigest },
    blocking: 1,
    rules: [{ rule: text, decision: "deny", demands: text, because: [reason], count: 1, upcoming: [reason] }],
    plan: [text],
    waived: [{ findingId: text, severity: "low", fingerprint: "ab", reason: text, owner: text, expires: "2026-12-01" }],
    disagreements: [{ findingId: text, package: text, says: { [text]: "high" }, missedBy: [text] }],
    moreDisagreements: 0,
    evidence: [
      {
        action: text,
        file: text,
        subject: text,
        digest: imageDigest,
        findings: 1,
        sha256: "ab",
        attestedBy: { by: text, statement: imageDigest },
        advisories: { source: text, modified: text, dated: text },
      },
    ],
    notes: [text],
    asked: { failOn: "high", newOnly: false, require: [], run: { host: "terminal" } },
    ...overrides,
  };
}
