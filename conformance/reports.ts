import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "../shared/errors/index.ts";
import { type ExternalFinding, readExternalReport, recognizingReaders } from "../shared/evidence/external/index.ts";
import { reasons } from "./reports/reasons.ts";
import type { Disagreement, Suite, SuiteResult } from "./suite.ts";

/** What a file is expected to report: id, package and severity as the file writes them, and how often. */
interface Expectation {
  readonly findings: number | null;
  readonly set?: readonly (readonly [string | null, string | null, string | null, number])[];
  /** Says that the file cannot be read. */
  readonly note?: string;
}

/**
 * Reports of other tools: each is read with exactly the findings that are expected, by id, package and severity word.
 * Suppressed findings may be more than those. A file that proves nothing must be refused, or have a gap.
 */
export const reports: Suite = {
  name: "reports of other tools",
  vectors: "reports",
  run(directory): Promise<SuiteResult> {
    const disagreements: Disagreement[] = [];
    let total = 0;
    for (const folder of readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
      const expected = JSON.parse(readFileSync(join(directory, folder.name, "expected.json"), "utf8")) as Readonly<
        Record<string, Expectation>
      >;
      for (const [file, expectation] of Object.entries(expected)) {
        if (expectation.findings === null && expectation.note === undefined) continue;
        total += 1;
        const id = `${folder.name}/${file}`;
        const text = readFileSync(join(directory, folder.name, file), "utf8");
        const disagreement = compare(id, text, expectation);
        if (disagreement !== undefined) disagreements.push(withReason(disagreement));
      }
    }
    return Promise.resolve({ total, disagreements });
  },
};

function withReason(disagreement: Disagreement): Disagreement {
  const reason = reasons.get(disagreement.id);
  return reason === undefined ? disagreement : { ...disagreement, reason };
}

function compare(id: string, text: string, { findings: count, set = [], note }: Expectation): Disagreement | undefined {
  const expected = count === null ? "an error" : `${count} findings`;
  let read: readonly ExternalFinding[];
  try {
    const contents = readExternalReport(text, id);
    read = contents.flatMap(({ findings }) => findings);
    const isSilent = contents.every(({ gaps }) => gaps.length === 0);
    if (note !== undefined) {
      return isSilent ? { id, expected, actual: `${read.length} findings (${note})` } : undefined;
    }
  } catch (error) {
    if (count === null || (count === 0 && provesNothing(text))) return undefined;
    return { id, expected, actual: messageOf(error) };
  }
  const readers = recognizingReaders(text);
  if (readers.length !== 1) return { id, expected: "one reader", actual: readers.join(", ") };
  const problem = difference(read, set);
  return problem === undefined ? undefined : { id, expected, actual: problem };
}

/** A document that is empty identifies no tool. */
function provesNothing(text: string): boolean {
  return /^\s*(?:null|\[\s*\]|\{\s*\})?\s*$/u.test(text);
}

/** Describes how the findings differ; undefined if they are the expected ones. */
function difference(findings: readonly ExternalFinding[], set: NonNullable<Expectation["set"]>): string | undefined {
  const left = [...findings];
  for (const [id, name, severity, times] of set) {
    for (let count = 0; count < times; count += 1) {
      const index = left.findIndex((found) => isExpected(found, id, name, severity));
      if (index < 0) return `no (or too few) ${JSON.stringify([id, name, severity])} among ${findings.length}`;
      left.splice(index, 1);
    }
  }
  const more = left.find(({ finding }) => finding.suppression === undefined);
  return more === undefined ? undefined : `${findings.length} findings, among them ${more.finding.message}`;
}

function isExpected(
  { finding }: ExternalFinding,
  id: string | null,
  name: string | null,
  severity: string | null,
): boolean {
  const [level] = Object.values(finding.levels ?? {});
  return (
    (!id ||
      finding.ruleId === id.replaceAll(/\s+/gu, " ").trim() ||
      (id.length > 280 && finding.ruleId.startsWith(id.slice(0, 280)))) &&
    (name === null || finding.package === undefined || finding.package.name === name) &&
    (severity === null || level === severity)
  );
}
