import type { Result, Run } from "sarif";
import {
  baseImageRuleId,
  collapseBase,
  type Finding,
  type Rule,
  type Severity,
  shortPrint,
} from "../findings/index.ts";
import { defineRule, toReportedRule } from "../rules/index.ts";
import { membersKey, totalPrefix } from "./baseline.ts";
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

/** Defines the rule of the finding that summarizes a base image, with the worst severity of the summarized findings. */
function baseImageRule(severity: Severity): Rule {
  const rule = defineRule(
    {
      id: baseImageRuleId,
      name: "BaseImageFindings",
      severity,
      summary: "The base image has findings.",
      why: "These findings are in layers of the base image. Only FROM causes them, and a newer base image can fix them together.",
      advice:
        "Rebuild on the newest image of the same tag, or set FROM to a newer tag or digest, and scan again. If no newer base image helps, upgrade the packages in a RUN instruction or use a smaller base image. The report lists every finding.",
      tags: ["vulnerability", "base-image"],
      precision: "high",
    },
    { tags: ["security"], help: "advice" },
  );
  return toReportedRule(rule);
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
  const listed = members.slice(0, maxMembers).map(({ fingerprint }) => shortPrint(fingerprint));
  const prints = [...listed, `${totalPrefix}${members.length}`];
  return { ...result, partialFingerprints: { ...result.partialFingerprints, [membersKey]: prints.join(",") } };
}

/** Returns the finding that `toResult` stored in a result. */
function findingOf(result: Result): Finding | undefined {
  const own: { readonly finding?: Finding } | undefined = result.properties?.["seaworthy"];
  return own?.finding;
}
