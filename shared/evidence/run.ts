import type { EvidenceRecord, RunIdentity } from "./record.ts";

/** Checks whether a record is from this run: same host, repository, run, attempt and job. */
export function isFromRun(record: Pick<EvidenceRecord, "run">, run: RunIdentity): boolean {
  const { host, runId, runAttempt, job, repository } = record.run;
  return (
    host === run.host &&
    runId === run.runId &&
    runAttempt === run.runAttempt &&
    job === run.job &&
    repository === run.repository
  );
}

/** Describes a run for people: `github, owner/name, run 12, attempt 1, job build`. */
export function describeRun({ host, repository, runId, runAttempt, job }: RunIdentity): string {
  const parts = [
    host,
    repository,
    runId === undefined ? undefined : `run ${runId}`,
    runAttempt === undefined ? undefined : `attempt ${runAttempt}`,
    job === undefined ? undefined : `job ${job}`,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}
