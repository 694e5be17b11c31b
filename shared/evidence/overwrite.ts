import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { InvalidError } from "../errors/index.ts";
import { isSameScope, scopeText } from "../references/index.ts";
import { maxRecordBytes, readBounded, recordSuffix } from "./read.ts";
import type { EvidenceRecord } from "./record.ts";
import { describeRun, isFromRun } from "./run.ts";
import { parseRecord } from "./verify.ts";

const separateScopes = "Set a different `name` for each step to keep both results, or a different `out-dir`";

/**
 * Checks that writing evidence does not overwrite a record of another run or scope, or a file of another record. A record
 * of the same run and scope, or one that cannot be read, can be replaced.
 * @throws InvalidError `EVIDENCE_OTHER_RUN`, `EVIDENCE_OTHER_SCOPE` or `EVIDENCE_FILE_TAKEN`.
 */
export async function checkOverwrite(
  directory: string,
  name: string,
  facts: Pick<EvidenceRecord, "action" | "subject" | "run">,
  files: ReadonlySet<string>,
): Promise<void> {
  // Many file systems do not tell upper from lower case, so names that differ in case alone are one file.
  const recordName = `${name}${recordSuffix}`.toLowerCase();
  const fileNames = new Set([...files].map((file) => file.toLowerCase()));
  const names = (await readdir(directory)).filter((entry) => entry.endsWith(recordSuffix));
  for (const entry of names) {
    const place = { what: join(directory, entry) };
    const record = await recordIn(place.what);
    if (record === undefined) continue;
    if (entry.toLowerCase() === recordName) {
      checkReplacement(record, facts, place);
      continue;
    }
    const shared = record.files.find((file) => fileNames.has(file.name.toLowerCase()));
    if (shared === undefined) continue;
    throw new InvalidError(
      "EVIDENCE_FILE_TAKEN",
      `lists the file ${shared.name}, which ${facts.action} would overwrite`,
      {
        place,
        advice: "Delete the directory before the run, or set a different `out-dir` for this step",
      },
    );
  }
}

function checkReplacement(
  record: EvidenceRecord,
  facts: Pick<EvidenceRecord, "action" | "subject" | "run">,
  place: { readonly what: string },
): void {
  const areLocal = record.run.host === "terminal" && facts.run.host === "terminal";
  if (!areLocal && !isFromRun(record, facts.run)) {
    throw new InvalidError("EVIDENCE_OTHER_RUN", `was written by another run (${describeRun(record.run)})`, {
      place,
      advice: "Delete the directory before the run, or set a different `out-dir`",
    });
  }
  if (isSameScope(record.subject, facts.subject)) return;
  const [earlier, later] = [scopeText(record.subject), scopeText(facts.subject)];
  const scopes =
    earlier === later ? `another image with the same name (${earlier})` : `${earlier}, but this call is about ${later}`;
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
