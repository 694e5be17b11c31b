import type { VerifiedEvidence } from "../../../shared/evidence/index.ts";
import { identityOf } from "../../../shared/references/index.ts";
import type { AttestedRecord } from "../model.ts";

/** Each record once: attested twice, it is attested of all that either names. Pure. */
export function distinctRecords(records: readonly AttestedRecord[]): readonly AttestedRecord[] {
  const recordsByDigest = new Map<string, AttestedRecord>();
  for (const record of records) {
    const first = recordsByDigest.get(record.evidence.sha256) ?? record;
    recordsByDigest.set(record.evidence.sha256, {
      ...first,
      covers: [...new Set([...first.covers, ...record.covers])],
    });
  }
  return [...recordsByDigest.values()];
}

/**
 * Of records of the same action and configuration about the same subject the newest; all where they are of one moment. A
 * later look replaces an earlier one, as data and suppressions change; one that looked at something else does not. Pure.
 */
export function newestRecords(records: readonly AttestedRecord[]): readonly AttestedRecord[] {
  return records.filter(({ evidence }) => !records.some((other) => replaces(other.evidence, evidence)));
}

/** Checks whether a record is a later result of the same action for the same subject. */
export function replaces({ record: later }: VerifiedEvidence, { record: earlier }: VerifiedEvidence): boolean {
  return (
    later.action === earlier.action &&
    later.configuration === earlier.configuration &&
    subjectKey(later) === subjectKey(earlier) &&
    Date.parse(later.createdAt) > Date.parse(earlier.createdAt)
  );
}

/** Records of another image, platform or scope are about something else. */
function subjectKey({ action, subject }: VerifiedEvidence["record"]): string {
  const { category } = identityOf(action, subject);
  return subject.kind === "image" ? `${subject.digest} ${subject.platform} ${subject.scope ?? ""}` : category;
}
