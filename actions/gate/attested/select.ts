import type { VerifiedEvidence } from "../../../shared/evidence/index.ts";
import type { AttestedRecord } from "./attested.ts";

/**
 * Of records of the same action about the same subject the newest; all where they are of one moment. A later look
 * replaces an earlier one, as data and suppressions change. Pure.
 */
export function newestRecords(records: readonly AttestedRecord[]): readonly AttestedRecord[] {
  return records.filter(({ item }) => !records.some((other) => replaces(other.item, item)));
}

/** Whether a record is a later look of the same action at the same subject. */
export function replaces({ record: later }: VerifiedEvidence, { record: earlier }: VerifiedEvidence): boolean {
  return (
    later.action === earlier.action &&
    subjectKey(later) === subjectKey(earlier) &&
    Date.parse(later.createdAt) > Date.parse(earlier.createdAt)
  );
}

function subjectKey({ subject }: VerifiedEvidence["record"]): string {
  return subject.kind === "image" ? `${subject.digest} ${subject.platform}` : `source ${subject.path}`;
}
