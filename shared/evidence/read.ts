import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { messageOf, UndecidedError } from "../errors/index.ts";
import { type EvidenceProblem, type VerifiedEvidence, verifyRecord } from "./verify.ts";

/** Suffix of a record's file name. */
export const recordSuffix = ".evidence.json";
export const maxRecordBytes = 16 * 1024 * 1024;
const maxFileBytes = 256 * 1024 * 1024;

export interface EvidenceDirectory {
  readonly evidence: readonly VerifiedEvidence[];
  readonly problems: readonly EvidenceProblem[];
}

/**
 * Reads every `*.evidence.json` in a directory and verifies it against its files. Returns a problem for each unusable record.
 * @throws UndecidedError `EVIDENCE_NO_FOLDER` if the directory cannot be listed.
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

async function list(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    throw new UndecidedError("EVIDENCE_NO_FOLDER", `cannot be listed (${messageOf(error)})`, {
      place: { what: directory },
      advice: "Set the directory to the `out-dir` of the earlier steps",
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

/**
 * Reads a regular file of at most `limit` bytes. Does not follow links, because evidence is next to its record.
 * @throws UndecidedError `EVIDENCE_NO_FILE` or `EVIDENCE_TOO_LARGE`.
 */
export async function readBounded(file: string, limit: number): Promise<string> {
  const stats = await lstat(file);
  if (!stats.isFile()) throw new UndecidedError("EVIDENCE_NO_FILE", "is not a regular file", { place: { what: file } });
  const { size } = stats;
  if (size > limit)
    throw new UndecidedError("EVIDENCE_TOO_LARGE", `is too large (${size} bytes; the limit is ${limit})`, {
      place: { what: file },
    });
  return readFile(file, "utf8");
}
