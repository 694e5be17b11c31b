import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { messageOf, UndecidedError } from "../errors/index.ts";
import { sha256 } from "../files/index.ts";
import { isComplete, type Report } from "../findings/index.ts";
import { readReport } from "../sarif/index.ts";
import { digestOf } from "./digest.ts";
import { type EvidenceRecord, evidenceRecord, type RunIdentity } from "./record.ts";

const suffix = ".evidence.json";
const maxRecordBytes = 16 * 1024 * 1024;
const maxFileBytes = 256 * 1024 * 1024;

/** Why a record cannot be used. */
export interface EvidenceProblem {
  readonly file: string;
  readonly code: "unreadable" | "malformed" | "missing-file" | "changed-file" | "inconsistent";
  readonly message: string;
}

/** A record whose files are all there, unchanged and readable. */
export interface VerifiedEvidence {
  readonly file: string;
  readonly record: EvidenceRecord;
  /** Digest of the record's own text. */
  readonly sha256: string;
  /** The SARIF, read; absent for records without one (an SBOM alone). */
  readonly report?: Report;
  /** Its SBOMs as text. */
  readonly sboms: readonly { readonly name: string; readonly mediaType: string; readonly text: string }[];
}

export interface EvidenceFolder {
  readonly evidence: readonly VerifiedEvidence[];
  readonly problems: readonly EvidenceProblem[];
}

/**
 * Reads every `*.evidence.json` of a folder and verifies each against its files: sizes, SHA-256, and that the SARIF
 * inside speaks of the same action, subject and coverage. Nothing is left out silently: what cannot be used is a problem.
 * Throws `UndecidedError` (`EVIDENCE_NO_FOLDER`) when the folder cannot be listed.
 */
export async function readEvidenceFolder(directory: string): Promise<EvidenceFolder> {
  const names = (await list(directory)).filter((name) => name.endsWith(suffix)).toSorted();
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
      advice: "Name the folder that the earlier steps wrote with `out-dir`",
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
  const parsed = parseRecord(text);
  if (typeof parsed === "string") return { file, code: "malformed", message: parsed };
  return verifyFiles(directory, file, parsed, sha256(text));
}

function parseRecord(text: string): EvidenceRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `it is not JSON, or cut off: ${messageOf(error)}`;
  }
  const parsed = evidenceRecord.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return `${issue?.path.join(".") || "the record"}: ${issue?.message ?? "has another shape"}`;
}

async function verifyFiles(
  directory: string,
  file: string,
  record: EvidenceRecord,
  recordDigest: string,
): Promise<VerifiedEvidence | EvidenceProblem> {
  let report: Report | undefined;
  const sboms: { name: string; mediaType: string; text: string }[] = [];
  for (const entry of record.files) {
    let text: string;
    try {
      text = await readBounded(join(directory, entry.name), maxFileBytes);
    } catch (error) {
      return { file, code: "missing-file", message: `${entry.name}: ${messageOf(error)}` };
    }
    const actual = sha256(text);
    if (actual !== entry.sha256) {
      return { file, code: "changed-file", message: `${entry.name} has ${actual}, the record says ${entry.sha256}` };
    }
    if (entry.role === "sbom") sboms.push({ name: entry.name, mediaType: entry.mediaType, text });
    if (entry.role !== "sarif") continue;
    try {
      report = readReport(text, entry.name);
    } catch (error) {
      return { file, code: "inconsistent", message: messageOf(error) };
    }
    const message = disagreement(record, report);
    if (message !== undefined) return { file, code: "inconsistent", message };
  }
  return { file, record, sha256: recordDigest, ...(report === undefined ? {} : { report }), sboms };
}

function disagreement(record: EvidenceRecord, report: Report): string | undefined {
  if (report.action !== record.action) return `the SARIF is of ${report.action}, the record of ${record.action}`;
  if (digestOf(report.subject) !== digestOf(record.subject))
    return "the SARIF speaks of another subject than the record";
  if (digestOf(report.coverage) !== digestOf(record.coverage)) {
    return "the SARIF and the record differ in what was looked at";
  }
  if (isComplete(record.coverage) === record.complete) return undefined;
  return "the record's word on completeness contradicts its own coverage";
}

async function readBounded(file: string, limit: number): Promise<string> {
  const found = await lstat(file);
  // A link may lead anywhere; evidence lies beside its record.
  if (!found.isFile()) throw new UndecidedError("EVIDENCE_NO_FILE", "is no plain file", { place: { what: file } });
  const { size } = found;
  if (size > limit)
    throw new UndecidedError("EVIDENCE_TOO_LARGE", `has ${size} bytes, more than ${limit}`, { place: { what: file } });
  return readFile(file, "utf8");
}
