import { z } from "zod";
import { messageOf, UndecidedError } from "../../errors/index.ts";
import { sha256 } from "../../files/index.ts";
import { numberRepeats } from "../../findings/index.ts";
import { oneLine, truncate } from "../../text/index.ts";
import { findAmbiguity } from "../../values/index.ts";
import { parseDocument, type ReportDocument } from "./document.ts";
import { readers } from "./readers/index.ts";
import { hasKeys, type Reader } from "./readers/reader.ts";
import { trivySchema } from "./readers/trivy.ts";
import type { ExternalContent, ExternalFinding, ExternalReport, ReportSubject } from "./report.ts";

const maxFindings = 200_000;

/**
 * Reads the report of another tool. Returns a report for each run. Ignores unknown fields.
 * @param file name of the file in errors.
 * @throws UndecidedError `REPORT_UNREADABLE` if none or several of the readers recognize it, or the one that does cannot
 * read it as a whole. The message names the tool.
 */
export function readExternalReport(text: string, file: string): readonly ExternalReport[] {
  let contents: readonly ExternalContent[];
  try {
    contents = contentsOf(parseDocument(text.replace(/^\ufeff/u, "")));
  } catch (error) {
    throw unreadable(file, messageOf(error), error);
  }
  const total = contents.reduce((sum, { findings }) => sum + findings.length, 0);
  if (total > maxFindings)
    throw unreadable(file, `it has too many findings (${total}; the limit is ${maxFindings})`, undefined);
  const digest = sha256(text);
  return contents.map((content) => ({ ...content, findings: numbered(content.findings), file, sha256: digest }));
}

/** Makes fingerprints of findings of the same rule in the same place unique. */
function numbered(findings: readonly ExternalFinding[]): readonly ExternalFinding[] {
  const prints = numberRepeats(findings.map(({ finding: { fingerprint } }) => ({ fingerprint })));
  return findings.map((item, index) => ({ ...item, finding: { ...item.finding, ...prints[index] } }));
}

/** Checks whether a document is SARIF or JSON of Trivy, Grype or Syft, which count as predicates of attestations. */
export function isExternalReport(document: unknown): boolean {
  const formats = [
    ["runs", "version"],
    ["SchemaVersion", "ArtifactName"],
    ["matches", "descriptor"],
    ["artifacts", "descriptor", "source"],
  ];
  return formats.some((keys) => hasKeys(document, ...keys));
}

/** Lists the readers that recognize a text, by their titles. */
export function recognizingReaders(text: string): readonly string[] {
  return recognizing(parseDocument(text.replace(/^\ufeff/u, ""))).map(({ title }) => title);
}

function recognizing(document: ReportDocument): readonly Reader[] {
  return readers.filter(({ recognize }) => recognize(document));
}

function contentsOf(document: ReportDocument): readonly ExternalContent[] {
  const [reader, ...others] = recognizing(document);
  if (reader === undefined) throw new TypeError(unknownReason(document));
  if (others.length > 0) {
    throw new TypeError(`it could be of ${[reader, ...others].map(({ title }) => title).join(" and of ")}`);
  }
  const schema = reader.title === "Trivy" ? trivySchema : z.unknown();
  const part =
    document.kind === "json" || document.kind === "json-lines" ? findAmbiguity(document.text, schema) : undefined;
  if (part !== undefined) throw new TypeError(`its key "${truncate(oneLine(part.text), 60)}" ${part.problem}`);
  try {
    const read = reader.read(document);
    const contents: readonly ExternalContent[] = Array.isArray(read) ? read : [read as ExternalContent];
    if (contents.length === 0) throw new TypeError("has no runs");
    return contents.map((content) => withSubject(content, reader));
  } catch (error) {
    const reason = error instanceof z.ZodError ? issueOf(error) : messageOf(error);
    throw new TypeError(`${reader.title}: ${reason}`, { cause: error });
  }
}

/** Of readers with one kind of subject every report is about that. */
function withSubject(content: ExternalContent, { subjects }: Reader): ExternalContent {
  const [only, another] = subjects;
  if (content.about !== undefined || content.subjects !== undefined) return content;
  if (only !== undefined && another === undefined) return { ...content, about: only };
  return subjects.length === 5 ? content : { ...content, subjects };
}

function unknownReason(document: ReportDocument): string {
  if (document.kind === "json") {
    const { value } = document;
    if (hasKeys(value, "error")) return "it is the message of a failed run, not a report";
    const isEmpty = value === null || (typeof value === "object" && Object.keys(value).length === 0);
    if (isEmpty) return "it is empty, which identifies no tool and does not show that anything was examined. Use SARIF";
  }
  return "no supported tool writes such a document";
}

/** Describes the deepest issue, because the alternatives of a union have the same path. */
function issueOf({ issues: [issue] }: z.ZodError): string {
  if (issue === undefined) return "it is invalid";
  const inner = issue.code === "invalid_union" ? deepest(issue.errors) : undefined;
  const { path, message } = inner ?? issue;
  const place = [...(inner === undefined ? [] : issue.path), ...path].map(String).join(".");
  return `${truncate(oneLine(place), 100) || "it"} ${message}`;
}

function deepest(alternatives: readonly (readonly z.core.$ZodIssue[])[]): z.core.$ZodIssue | undefined {
  const first = alternatives.flatMap(([issue]) => issue ?? []);
  return first.toSorted((a, b) => b.path.length - a.path.length)[0];
}

function unreadable(what: string, why: string, cause: unknown): UndecidedError {
  return new UndecidedError("REPORT_UNREADABLE", `is not a supported report: ${truncate(oneLine(why), 300)}`, {
    place: { what },
    advice: "Run the tool again and use its unchanged report. SARIF of any tool is supported",
    ...(cause === undefined ? {} : { cause }),
  });
}

/** A tool whose reports are read. */
export interface ExternalTool {
  /** Name in policies. */
  readonly tool: string;
  /** Names of its formats, for people. */
  readonly titles: readonly string[];
  readonly subjects: readonly ReportSubject[];
}

/** Lists the tools whose own formats are read, by name. SARIF is read of any tool. */
export function externalTools(): readonly ExternalTool[] {
  const named = readers.filter(({ tool, isRefused }) => tool !== "sarif" && isRefused !== true);
  return [...Map.groupBy(named, ({ tool }) => tool)]
    .map(([tool, formats]) => ({
      tool,
      titles: formats.map(({ title }) => title),
      subjects: [...new Set(formats.flatMap(({ subjects }) => subjects))],
    }))
    .toSorted((a, b) => (a.tool < b.tool ? -1 : 1));
}
