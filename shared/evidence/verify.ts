import { messageOf } from "../errors/index.ts";
import { sha256 } from "../files/index.ts";
import { isComplete, type Report, type Subject } from "../findings/index.ts";
import { readReport } from "../sarif/index.ts";
import { digestOf } from "./digest.ts";
import { type EvidenceFile, type EvidenceRecord, evidenceRecord } from "./record.ts";

/** Why a record cannot be used. */
export interface EvidenceProblem {
  readonly file: string;
  readonly code: "unreadable" | "malformed" | "missing-file" | "changed-file" | "inconsistent";
  readonly message: string;
}

/** One file that a record binds, as it was verified. */
export interface EvidenceContent extends Pick<EvidenceFile, "role" | "name" | "mediaType"> {
  readonly text: string;
}

/** A record whose files are all there, unchanged and readable. */
export interface VerifiedEvidence {
  /** Where it was found, for people. */
  readonly file: string;
  readonly record: EvidenceRecord;
  /** Digest of the record's own text. */
  readonly sha256: string;
  /** The SARIF, read; absent for records without one (an SBOM alone). */
  readonly report?: Report;
  /** Its files in the record's order. */
  readonly contents: readonly EvidenceContent[];
}

/**
 * Verifies the text of a record against its files, which `read` gives by name: SHA-256, and that the SARIF inside speaks
 * of the same action, subject and coverage.
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
      return { file, code: "changed-file", message: `${name} has ${actual}, the record says ${stated}` };
    }
    contents.push({ role, name, mediaType, text: content });
    if (role !== "sarif") continue;
    if (report !== undefined) return { file, code: "inconsistent", message: "it has several files of findings" };
    try {
      report = readReport(content, name);
    } catch (error) {
      return { file, code: "inconsistent", message: messageOf(error) };
    }
  }
  const message = contradiction(record, report);
  if (message !== undefined) return { file, code: "inconsistent", message };
  return { file, record, sha256: sha256(text), ...(report === undefined ? {} : { report }), contents };
}

/** Parses a record; returns a sentence that says what is wrong with an invalid one. */
export function parseRecord(text: string): EvidenceRecord | string {
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

/** Actions whose documents speak for themselves. */
const silentActions: ReadonlySet<string> = new Set(["sbom-generate", "gate"]);

function contradiction(record: EvidenceRecord, report: Report | undefined): string | undefined {
  if (isComplete(record.coverage) !== record.complete) {
    return "the record's word on completeness contradicts its own coverage";
  }
  if (report === undefined) {
    return silentActions.has(record.action) ? undefined : "it has no file of findings";
  }
  if (report.action !== record.action) return `the SARIF is of ${report.action}, the record of ${record.action}`;
  if (digestOf(report.subject) !== digestOf(record.subject)) {
    return "the SARIF speaks of another subject than the record";
  }
  if (digestOf(report.coverage) !== digestOf(record.coverage)) {
    return "the SARIF and the record differ in what was looked at";
  }
  // A verdict on several images is about source, and its findings are about images.
  const isExternal = record.action !== "gate" && report.findings.some(({ subject }) => !isAbout(record, subject));
  return isExternal ? "a finding is about another subject than the record" : undefined;
}

function isAbout({ subject: of }: EvidenceRecord, subject: Subject): boolean {
  return of.kind === "image" ? subject.kind === "image" && subject.digest === of.digest : subject.kind === "source";
}
