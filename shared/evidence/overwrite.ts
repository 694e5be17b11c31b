import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { InvalidError } from "../errors/index.ts";
import { isSameScope, scopeText } from "../references/index.ts";
import { isFromRun, maxRecordBytes, readBounded, recordSuffix } from "./read.ts";
import type { EvidenceRecord, RunIdentity } from "./record.ts";
import { parseRecord } from "./verify.ts";

const separateScopes =
  "Give each step its own `name`, so that both count, or its own `out-dir`, so that they are kept apart";

/**
 * Refuses to overwrite evidence that would then be lost: a record of another run or another scope, or a file that
 * another record binds. A record of the same run and scope is replaced, as a later examination of the same thing;
 * records that cannot be read are replaced, too.
 * @throws InvalidError with the record's path and what to do.
 */
export async function refuseOverwrite(
  directory: string,
  name: string,
  facts: Pick<EvidenceRecord, "action" | "subject" | "run">,
  files: ReadonlySet<string>,
): Promise<void> {
  const names = (await readdir(directory)).filter((entry) => entry.endsWith(recordSuffix));
  for (const entry of names) {
    const place = { what: join(directory, entry) };
    const record = await recordIn(place.what);
    if (record === undefined) continue;
    if (entry === `${name}${recordSuffix}`) {
      refuseReplacement(record, facts, place);
      continue;
    }
    const taken = record.files.find((file) => files.has(file.name));
    if (taken === undefined) continue;
    throw new InvalidError(
      "EVIDENCE_FILE_TAKEN",
      `already binds ${taken.name}, which ${facts.action} would overwrite`,
      {
        place,
        advice: "Give this step its own `out-dir`",
      },
    );
  }
}

function refuseReplacement(
  record: EvidenceRecord,
  facts: Pick<EvidenceRecord, "action" | "subject" | "run">,
  place: { readonly what: string },
): void {
  if (!isFromRun(record, facts.run)) {
    throw new InvalidError("EVIDENCE_OTHER_RUN", `was written by another run (${runText(record.run)})`, {
      place,
      advice: "Delete the directory before the run, or set `out-dir` to a new one",
    });
  }
  if (isSameScope(record.subject, facts.subject)) return;
  const [earlier, later] = [scopeText(record.subject), scopeText(facts.subject)];
  const scopes = earlier === later ? `another image than this call (${earlier})` : `${earlier}, and this call ${later}`;
  throw new InvalidError("EVIDENCE_OTHER_SCOPE", `is about ${scopes}`, { place, advice: separateScopes });
}

async function recordIn(path: string): Promise<EvidenceRecord | undefined> {
  try {
    const record = parseRecord(await readBounded(path, maxRecordBytes));
    return typeof record === "string" ? undefined : record;
  } catch {
    return undefined;
  }
}

function runText({ host, repository, runId, runAttempt, job }: RunIdentity): string {
  const parts = [
    host,
    repository,
    runId === undefined ? undefined : `run ${runId}`,
    runAttempt === undefined ? undefined : `attempt ${runAttempt}`,
    job === undefined ? undefined : `job ${job}`,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}
