import type { Result, Run } from "sarif";
import { baseImageRule, collapseBase, type Finding, shortPrint } from "../findings/index.ts";
import { membersKey } from "./baseline.ts";
import { toDescriptor } from "./descriptor.ts";
import { toResult } from "./result.ts";

/** Replaces the findings of each base image in a run by one result (`collapseBase`). */
export function collapseRun(run: Run): Run {
  const results = run.results ?? [];
  const findings = results.flatMap((result) => findingOf(result) ?? []);
  if (!findings.some(({ inBase }) => inBase === true)) return run;
  const known = new Map(results.map((result) => [findingOf(result), result]));
  const rules = run.tool.driver.rules ?? [];
  const collapsed = collapseBase(findings);
  const [joined] = collapsed.filter((finding) => !known.has(finding));
  if (joined === undefined) return run;
  return {
    ...run,
    tool: {
      ...run.tool,
      driver: { ...run.tool.driver, rules: [...rules, toDescriptor(baseImageRule(joined.severity))] },
    },
    results: collapsed.map((finding) => known.get(finding) ?? joinedResult(finding, rules.length, findings)),
  };
}

/** Fingerprints of summarized findings in a result. */
const maxMembers = 2000;

/** Adds short fingerprints of the summarized findings, so that later runs can detect new ones. */
function joinedResult(finding: Finding, ruleIndex: number, all: readonly Finding[]): Result {
  const members = all.filter(
    ({ inBase, suppression, locations: [first] }) =>
      inBase === true &&
      suppression === undefined &&
      first?.file === finding.locations[0]?.file &&
      first?.region.startLine === finding.locations[0]?.region.startLine,
  );
  const result = toResult(finding, ruleIndex, finding.fingerprint);
  const prints = members.slice(0, maxMembers).map(({ fingerprint }) => shortPrint(fingerprint));
  return { ...result, partialFingerprints: { ...result.partialFingerprints, [membersKey]: prints.join(",") } };
}

/** Returns the finding that `toResult` stored in a result. */
function findingOf(result: Result): Finding | undefined {
  const own: { readonly finding?: Finding } | undefined = result.properties?.["seaworthy"];
  return own?.finding;
}
