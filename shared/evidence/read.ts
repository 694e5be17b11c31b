import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { messageOf, UndecidedError } from "../errors/index.ts";
import type { EvidenceRecord, RunIdentity } from "./record.ts";
import { type EvidenceProblem, type VerifiedEvidence, verifyRecord } from "./verify.ts";

/** Ending of a record's file name. */
export const recordSuffix = ".evidence.json";
export const maxRecordBytes = 16 * 1024 * 1024;
const maxFileBytes = 256 * 1024 * 1024;

export interface EvidenceDirectory {
  readonly evidence: readonly VerifiedEvidence[];
  readonly problems: readonly EvidenceProblem[];
}

/**
 * Reads every `*.evidence.json` of a directory and verifies each against its files. Nothing is left out silently: what
 * cannot be used is a problem.
 * Throws `UndecidedError` (`EVIDENCE_NO_FOLDER`) when the directory cannot be listed.
 */
export async function readEvidenceDirectory(directory: string): Promise<EvidenceDirectory> {
  const names = (await list(directory)).filter((name) => name.endsWith(recordSuffix)).toSorted();
  const evidence: VerifiedEvidence[] = [];
  const problems: EvidenceProblem[] = [];
  for (const name of names) {
    const result = await readEvidence(directory, name);
    if ("code" in result) problems.push(result);
    else evidence.push(result);
  }
  return { evidence, problems };
}

/** True when the record was made by this very run: host, run, attempt and job are the same. */
export function isFromRun(record: EvidenceRecord, run: RunIdentity): boolean {
  const { host, runId, runAttempt, job, repository } = record.run;
  return (
    host === run.host &&
    runId === run.runId &&
    runAttempt === run.runAttempt &&
    job === run.job &&
    repository === run.repository
  );
}

async function list(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    throw new UndecidedError("EVIDENCE_NO_FOLDER", `cannot be listed (${messageOf(error)})`, {
      place: { what: directory },
      advice: "Name the directory that the earlier steps wrote with `out-dir`",
      cause: error,
    });
  }
}

async function readEvidence(directory: string, name: string): Promise<VerifiedEvidence | EvidenceProblem> {
  const file = join(directory, name);
  let text: string;
  try {
    text = await readBounded(file, maxRecordBytes);
  } catch (error) {
    return { file, code: "unreadable", message: messageOf(error) };
  }
  return verifyRecord(file, text, (content) => readBounded(join(directory, content), maxFileBytes));
}

export async function readBounded(file: string, limit: number): Promise<string> {
  const found = await lstat(file);
  // A link may lead anywhere; evidence lies next to its record.
  if (!found.isFile()) throw new UndecidedError("EVIDENCE_NO_FILE", "is no plain file", { place: { what: file } });
  const { size } = found;
  if (size > limit)
    throw new UndecidedError("EVIDENCE_TOO_LARGE", `has ${size} bytes, more than ${limit}`, { place: { what: file } });
  return readFile(file, "utf8");
}
