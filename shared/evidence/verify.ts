import { messageOf } from "../errors/index.ts";
import { sha256 } from "../files/index.ts";
import { isComplete, type Report, type Subject, subjectDigest } from "../findings/index.ts";
import { readReport } from "../sarif/index.ts";
import { digestOf } from "./digest.ts";
import { type EvidenceFile, type EvidenceRecord, evidenceRecord } from "./record.ts";

/** A record that cannot be used. */
export interface EvidenceProblem {
  readonly file: string;
  readonly code: "unreadable" | "malformed" | "missing-file" | "changed-file" | "inconsistent";
  readonly message: string;
}

/** A verified file of a record. */
export interface EvidenceContent extends Pick<EvidenceFile, "role" | "name" | "mediaType"> {
  readonly text: string;
}

/** A record whose files all exist, are unchanged and can be read. */
export interface VerifiedEvidence {
  /** Path of the record, for messages. */
  readonly file: string;
  readonly record: EvidenceRecord;
  /** Digest of the record's own text. */
  readonly sha256: string;
  /** Report in the SARIF file. Absent for records without one, such as an SBOM. */
  readonly report?: Report;
  /** Its files in the record's order. */
  readonly contents: readonly EvidenceContent[];
}

/**
 * Verifies a record against its files: their SHA-256, and that the SARIF file has the same action, subject and coverage.
 * @param read returns the text of a file by name.
 */
export async function verifyRecord(
  file: string,
  text: string,
  read: (name: string) => Promise<string>,
): Promise<VerifiedEvidence | EvidenceProblem> {
  const record = parseRecord(text);
  if (typeof record === "string") return { file, code: "malformed", message: record };
  const contents: EvidenceContent[] = [];
  let report: Report | undefined;
  for (const { role, name, mediaType, sha256: stated } of record.files) {
    let content: string;
    try {
      content = await read(name);
    } catch (error) {
      return { file, code: "missing-file", message: `${name}: ${messageOf(error)}` };
    }
    const actual = sha256(content);
    if (actual !== stated) {
      return {
        file,
        code: "changed-file",
        message: `${name} was changed: its digest is ${actual}, the record has ${stated}`,
      };
    }
    contents.push({ role, name, mediaType, text: content });
    if (role !== "sarif") continue;
    if (report !== undefined) return { file, code: "inconsistent", message: "the record has several SARIF files" };
    try {
      report = readReport(content, name);
    } catch (error) {
      return { file, code: "inconsistent", message: messageOf(error) };
    }
  }
  const message = findContradiction(record, report);
  if (message !== undefined) return { file, code: "inconsistent", message };
  return { file, record, sha256: sha256(text), ...(report === undefined ? {} : { report }), contents };
}

/** Parses a record. Returns a sentence with the problem if it is invalid. */
export function parseRecord(text: string): EvidenceRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `not JSON, or truncated: ${messageOf(error)}`;
  }
  const parsed = evidenceRecord.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return `${issue?.path.join(".") || "the record"}: ${issue?.message ?? "is invalid"}`;
}

/** Actions whose records need no SARIF file. */
const actionsWithoutSarif: ReadonlySet<string> = new Set(["sbom-generate", "gate"]);

function findContradiction(record: EvidenceRecord, report: Report | undefined): string | undefined {
  if (isComplete(record.coverage) !== record.complete) {
    return "the record's `complete` contradicts its coverage";
  }
  if (report === undefined) {
    return actionsWithoutSarif.has(record.action) ? undefined : "the record has no SARIF file";
  }
  if (report.action !== record.action)
    return `the SARIF file is from ${report.action}, but the record is from ${record.action}`;
  if (digestOf(report.subject) !== digestOf(record.subject)) {
    return "the SARIF file is about another subject than the record";
  }
  if (digestOf(report.coverage) !== digestOf(record.coverage)) {
    return "the SARIF file and the record have different coverage";
  }
  // A verdict on several images is about source, and its findings are about images.
  const isExternal = record.action !== "gate" && report.findings.some(({ subject }) => !isAbout(record, subject));
  return isExternal ? "a finding is about another subject than the record" : undefined;
}

function isAbout({ subject: of }: EvidenceRecord, subject: Subject): boolean {
  return subject.kind === of.kind && subjectDigest(subject) === subjectDigest(of);
}
