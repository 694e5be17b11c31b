import {
  type Finding,
  type FindingContext,
  numberRepeats,
  type Rule,
  rankOf,
  severities,
} from "../../../shared/findings/index.ts";
import { compareByLocation } from "../../../shared/rules/index.ts";
import type { LintResult } from "../lint.ts";

/** Rules about what no build uses. Their findings count only if they hold in all ways. */
const unusedRules: ReadonlySet<string> = new Set([
  "SW-DF-stage-unreachable",
  "SW-DF-arg-unused",
  "SW-DF-suppression-unused",
]);

/** Rules about how an image runs. They say nothing about builds that only make files. */
const imageRules: ReadonlySet<string> = new Set([
  ...["SW-DF-user-missing", "SW-DF-healthcheck-missing", "DL3002", "DL3049", "DL3057"],
]);

/** Returns the result of a way that makes no image, so that nothing of it is shipped. */
export function withoutImage(result: LintResult): LintResult {
  const findings = result.findings
    .filter(({ ruleId }) => !imageRules.has(ruleId))
    .map((finding): Finding => {
      const { context } = finding;
      return context?.exposure === undefined ? { ...finding, context: { ...context, exposure: "build" } } : finding;
    });
  return { ...result, findings };
}

/**
 * Merges the results of linting one Dockerfile in several ways. A finding of any way counts, once, with the worst of its
 * severities and as shipped if any way ships it. What no build uses must be unused in all ways. A fix is kept only if all
 * ways propose it, so that it is right for all of them. Pure.
 */
export function mergeWays(results: readonly LintResult[]): LintResult {
  const [first] = results;
  if (first === undefined) return { findings: [], rules: [], gaps: [], images: [] };
  if (results.length === 1) return first;
  const isTemplate = results.some((result) => result.isTemplate === true);
  return {
    findings: mergeFindings(results.map(({ findings }) => findings)),
    rules: [...new Map(results.flatMap(({ rules }) => rules).map((rule): [string, Rule] => [rule.id, rule])).values()],
    gaps: unique(results.flatMap(({ gaps }) => gaps)),
    images: unique(results.flatMap(({ images }) => images)),
    ...(isTemplate ? { isTemplate } : {}),
  };
}

function mergeFindings(ways: readonly (readonly Finding[])[]): Finding[] {
  const merged = new Map<string, Finding[]>();
  for (const findings of ways) {
    const seen = new Map<string, number>();
    for (const finding of findings) {
      // A rule may say the same of one place twice. The second of one way is the second of the others.
      const key = keyOf(finding);
      const count = seen.get(key) ?? 0;
      seen.set(key, count + 1);
      const group = merged.get(`${key} ${count}`);
      if (group === undefined) merged.set(`${key} ${count}`, [finding]);
      else group.push(finding);
    }
  }
  const findings = [...merged.values()]
    .filter(
      ([first, ...others]) =>
        first !== undefined && (!unusedRules.has(first.ruleId) || others.length + 1 === ways.length),
    )
    .map((group) => mergeFinding(group, ways.length))
    .toSorted(compareByLocation);
  // Each way numbered its own repeats.
  return numberRepeats(
    findings.map((finding) => ({ ...finding, fingerprint: finding.fingerprint.replace(/:\d+$/, "") })),
  );
}

function keyOf({ ruleId, fingerprint, message, locations }: Finding): string {
  return JSON.stringify([ruleId, fingerprint, message, locations[0]?.region]);
}

/** Merges equal findings. @param ways number of ways, of which some may not have the finding. */
function mergeFinding(group: readonly Finding[], ways: number): Finding {
  const active = group.filter(({ suppression }) => suppression === undefined);
  const counting = active.length > 0 ? active : group;
  const [worst] = counting.toSorted(
    (a, b) => rankOfSeverity(a) - rankOfSeverity(b) || rankOf(b.context) - rankOf(a.context),
  );
  const [first] = group;
  const finding = worst ?? first;
  if (finding === undefined) throw new Error("a group of findings is empty");
  const contexts = counting.map(({ context }) => context);
  // `toSorted` would put what is shipped, which is undefined, at the end.
  const context = contexts.reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a));
  const isFixable = group.length === ways && new Set(group.map(({ fixes }) => JSON.stringify(fixes))).size === 1;
  const { context: _own, ...rest } = finding;
  return { ...rest, ...withContext(context), ...(isFixable ? {} : { fixes: [] }) };
}

function withContext(context: FindingContext | undefined): { readonly context?: FindingContext } {
  return context === undefined ? {} : { context };
}

function rankOfSeverity({ severity }: Finding): number {
  return [...severities, "unknown"].indexOf(severity);
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
