import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newestRecords } from "../../../../actions/gate/attested/select.ts";
import { decide } from "../../../../actions/gate/decide.ts";
import { type AttestedRecord, nothingAttested } from "../../../../actions/gate/model.ts";
import { digestOf } from "../../../../shared/evidence/index.ts";
import { type Severity, severities } from "../../../../shared/findings/index.ts";
import { packageFinding } from "../../../harness/samples.ts";
import { evidenceOf, item, policyWith, question } from "../fixtures.ts";

const actions = ["dockerfile-lint", "image-scan", "sbom-generate"] as const;
const policy = { ...policyWith({ attestors: [{ key: "k" }], unsigned: "never" }) };

/** A record of another job, so many minutes old, that an attestor signed. */
function attested(action: string, minutes: number, found: readonly Severity[] = []): AttestedRecord {
  const createdAt = new Date(question.now.getTime() - minutes * 60_000).toISOString();
  const findings = found.map((severity) => packageFinding(`CVE-${severity}`, severity));
  const run = { host: "github", runId: "9" };
  const made = item(action, findings, { createdAt, run });
  return {
    evidence: { ...made, sha256: digestOf([action, minutes, found]) },
    attestedBy: { by: "the key", statement: made.sha256 },
    covers: question.digests,
  };
}

const decisionOf = (records: readonly AttestedRecord[]): string =>
  decide(policy, evidenceOf({ evidence: [], problems: [] }, { attested: { ...nothingAttested, records } }), question)
    .verdict.decision;

const record = fc
  .tuple(fc.constantFrom(...actions), fc.nat(100), fc.array(fc.constantFrom(...severities), { maxLength: 3 }))
  .map(([action, minutes, found]) => attested(action, minutes, action === "image-scan" ? found : []));

describe("the newest of attested records", () => {
  test("is one look of each action at each subject, and none is newer", () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (records) => {
        const newest = newestRecords(records);
        for (const { evidence: one } of records) {
          const same = newest.filter(({ evidence: other }) => other.record.action === one.record.action);
          expect(same.length).toBeGreaterThan(0);
          for (const { evidence: other } of same) expect(other.record.createdAt >= one.record.createdAt).toBe(true);
        }
      }),
    );
  });

  test("decides as if there were no others, whatever their order", () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (records) => {
        const decision = decisionOf(records);
        expect(decisionOf(newestRecords(records))).toBe(decision);
        expect(decisionOf(records.toReversed())).toBe(decision);
      }),
    );
  });
});

describe("attested evidence alone", () => {
  const whole = actions.map((action) => attested(action, 5));

  test("passes when it is whole", () => {
    expect(decisionOf(whole)).toBe("pass");
  });

  test("never passes for another finding in it, nor without one of its records", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...severities), { maxLength: 4 }),
        fc.constantFrom(...severities),
        fc.nat(2),
        (found, more, gone) => {
          const scan = (list: readonly Severity[]) => [
            ...whole.filter(
              ({
                evidence: {
                  record: { action },
                },
              }) => action !== "image-scan",
            ),
            attested("image-scan", 1, list),
          ];
          if (decisionOf(scan(found)) !== "pass") expect(decisionOf(scan([...found, more]))).not.toBe("pass");
          expect(decisionOf(whole.toSpliced(gone, 1))).not.toBe("pass");
        },
      ),
    );
  });

  test("is what a newer local record replaces where the policy takes both", () => {
    const mixed = policyWith({ attestors: [{ key: "k" }] });
    const old = attested("image-scan", 600, ["critical"]);
    const local = { evidence: actions.map((action) => item(action, [])), problems: [] };
    const decide2 = (records: readonly AttestedRecord[]) =>
      decide(mixed, evidenceOf(local, { attested: { ...nothingAttested, records } }), question).verdict.decision;
    expect(decide2([old])).toBe("pass");
    expect(decide2([attested("image-scan", 1, ["critical"])])).toBe("deny");
  });
});
