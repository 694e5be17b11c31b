import type { Result, Run } from "sarif";
import { baseImageRule, collapseBase, type Finding } from "../findings/index.ts";
import { toDescriptor } from "./descriptor.ts";
import { toResult } from "./result.ts";

/** A run in which the findings that one FROM brings are one result that counts them (`collapseBase`). */
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
    results: collapsed.map((finding) => known.get(finding) ?? toResult(finding, rules.length, finding.fingerprint)),
  };
}

/** The finding that `toResult` left in a result. */
function findingOf(result: Result): Finding | undefined {
  const own: { readonly finding?: Finding } | undefined = result.properties?.["seaworthy"];
  return own?.finding;
}
