import { messageOf } from "../errors/index.ts";
import { readCheckoutFile } from "../files/index.ts";
import type { Comparison, Finding, Location, Report } from "../findings/index.ts";
import { changedLines } from "../text/index.ts";
import { memoized } from "../values/index.ts";
import type { OpenBase } from "./base-tree.ts";
import { ChangedContents } from "./changed-contents.ts";

/** Bytes of a Dockerfile or lockfile. */
const maxBytes = 32 * 2 ** 20;

/**
 * Marks findings of an image as new whose instruction, lockfile line or manifest line the change touches, and those about
 * secrets in files that it may have replaced. If that cannot be determined, the finding is neither new nor existing, so it counts.
 * @param report compared with the base branch's last analysis.
 * @param root absolute path of the checkout.
 */
export async function markTouched(report: Report, openBase: OpenBase, root: string): Promise<Report> {
  const { comparison } = report;
  if (comparison === undefined || "missing" in comparison) return report;
  const touchedLines = memoized((file: string) => linesOf(file, openBase, root));
  const contents = new ChangedContents(report, openBase, root);
  const problems = new Set<string>();
  let unknown = 0;
  const findings: Finding[] = [];
  for (const finding of report.findings) {
    if (finding.baselineState !== "unchanged") {
      findings.push(finding);
      continue;
    }
    const states = await Promise.all(finding.locations.map((place) => stateOf(place, touchedLines)));
    const problem = states.find((state) => state !== "touched" && state !== "untouched");
    if (states.includes("touched") || (problem === undefined && (await contents.mayHaveChanged(finding))))
      findings.push({ ...finding, baselineState: "new" });
    else if (problem !== undefined) {
      const { baselineState: _state, ...rest } = finding;
      findings.push(rest);
      problems.add(problem);
      unknown += 1;
    } else findings.push(finding);
  }
  if (unknown === 0) return { ...report, findings };
  return {
    ...report,
    findings,
    comparison: {
      ...comparison,
      unknown: together(comparison.unknown, { count: unknown, why: [...problems].join("; ") }),
    },
  };
}

type Unknown = NonNullable<Extract<Comparison, { fixed: unknown }>["unknown"]>;

function together(first: Unknown | undefined, second: Unknown): Unknown {
  return first === undefined ? second : { count: first.count + second.count, why: `${first.why}; ${second.why}` };
}

/** `touched`, `untouched`, or why that cannot be determined. */
async function stateOf(
  { file, region }: Location,
  touchedLines: (file: string) => Promise<ReadonlySet<number> | string>,
): Promise<string> {
  const lines = await touchedLines(file);
  if (typeof lines === "string") return lines;
  const { startLine, endLine = startLine } = region;
  for (let line = startLine; line <= endLine; line += 1) if (lines.has(line)) return "touched";
  return "untouched";
}

/** Returns the lines of a file that the change touches, or why they are not known. */
async function linesOf(file: string, openBase: OpenBase, root: string): Promise<ReadonlySet<number> | string> {
  try {
    const base = await openBase();
    if (await base.isUnchanged(file)) return new Set();
    const head = (await readCheckoutFile(root, file, maxBytes)).toString("utf8");
    const before = (await base.kindOf(file)) === "file" ? (await base.read(file, maxBytes)).toString("utf8") : "";
    return changedLines(before, head);
  } catch (error) {
    return `${file} could not be compared with the base (${messageOf(error)})`;
  }
}
