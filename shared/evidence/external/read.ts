import { z } from "zod";
import { messageOf, UndecidedError } from "../../errors/index.ts";
import { sha256 } from "../../files/index.ts";
import { numberRepeats } from "../../findings/index.ts";
import { oneLine, truncate } from "../../text/index.ts";
import { findAmbiguity } from "../../values/index.ts";
import { grype, readGrype } from "./grype.ts";
import { dockle, hadolint, readDockle, readHadolint, readSyftReport, syft } from "./plain-tools.ts";
import type { ExternalContent, ExternalFinding, ExternalReport } from "./report.ts";
import { readSarif } from "./sarif.ts";
import { sarif } from "./sarif-schema.ts";
import { readTrivy, trivy } from "./trivy.ts";

const maxFindings = 200_000;

/**
 * Reads the report of another tool: SARIF 2.1.0 of any tool, or JSON of Trivy, Grype, Syft, hadolint or Dockle. Returns a
 * report for each run. Ignores unknown fields.
 * @param file name of the file in errors.
 * @throws UndecidedError `REPORT_UNREADABLE`.
 */
export function readExternalReport(text: string, file: string): readonly ExternalReport[] {
  let contents: readonly ExternalContent[];
  try {
    const json = text.replace(/^\ufeff/u, "");
    const document: unknown = JSON.parse(json);
    const part = findAmbiguity(json, has(document, "SchemaVersion") ? trivy : z.unknown());
    if (part !== undefined) throw new TypeError(`its key "${truncate(oneLine(part.text), 60)}" ${part.problem}`);
    contents = contentsOf(document, text);
  } catch (error) {
    throw unreadable(file, error instanceof z.ZodError ? issueOf(error) : messageOf(error), error);
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

/** Checks whether a document is SARIF or JSON of Trivy, Grype or Syft. */
export function isExternalReport(document: unknown): boolean {
  const formats = [
    ["runs", "version"],
    ["SchemaVersion", "ArtifactName"],
    ["matches", "descriptor"],
    ["artifacts", "descriptor", "source"],
  ];
  return formats.some((keys) => keys.every((key) => has(document, key)));
}

/** Keys that only one format has, by format. */
const marks = { SARIF: "runs", Trivy: "SchemaVersion", Grype: "matches", Syft: "artifacts" } as const;

function contentsOf(document: unknown, text: string): readonly ExternalContent[] {
  const formats = Object.entries(marks).flatMap(([format, key]) => (has(document, key) ? [format] : []));
  if (formats.length > 1) throw new TypeError(`it could be of ${formats.join(" and of ")}`);
  if (Array.isArray(document)) return [readHadolint(hadolint.parse(document))];
  if (has(document, "runs")) return readSarif(sarif.parse(document));
  if (has(document, "SchemaVersion")) return [readTrivy(trivy.parse(document))];
  if (has(document, "matches")) return [readGrype(grype.parse(document))];
  if (has(document, "artifacts")) return [readSyftReport(syft.parse(document), text)];
  if (has(document, "details") || has(document, "summary")) return [readDockle(dockle.parse(document))];
  throw new TypeError("it is neither SARIF nor JSON of Trivy, Grype, Syft, hadolint or Dockle");
}

function has(value: unknown, key: string): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}

function issueOf({ issues: [issue] }: z.ZodError): string {
  return issue === undefined ? "it is invalid" : `${issue.path.join(".") || "it"} ${issue.message}`;
}

function unreadable(what: string, why: string, cause: unknown): UndecidedError {
  return new UndecidedError("REPORT_UNREADABLE", `is not a supported report: ${truncate(oneLine(why), 300)}`, {
    place: { what },
    advice: "Run the tool again and use its unchanged SARIF or JSON report",
    ...(cause === undefined ? {} : { cause }),
  });
}
