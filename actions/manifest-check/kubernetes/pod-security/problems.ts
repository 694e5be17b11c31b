import { isAtLeast } from "../../../../shared/findings/index.ts";
import type { ManifestProblem } from "../../rules/rule.ts";
import type { Check, KubernetesContext } from "../check.ts";
import { assumeTogether } from "../problem.ts";
import type { Workload } from "../workload.ts";
import { findViolations, newestMinor, podSecurityChecks } from "./evaluate.ts";
import { listRequiredLevels, type RequiredLevel } from "./level.ts";

/**
 * Checks every pod against the strictest standard. Violations of a required level carry the check's id as `pss/<id>`,
 * and are high if Kubernetes would reject the pods.
 */
export const podSecurityProblems: Check = {
  rules: podSecurityChecks.flatMap(({ rules }) => rules),
  *run(context: KubernetesContext): Generator<ManifestProblem> {
    for (const pod of context.cluster.workloads) {
      yield* judged(pod, listRequiredLevels(pod, context, context.options.podSecurity));
    }
  },
};

function judged(pod: Workload, demands: readonly RequiredLevel[]): Iterable<ManifestProblem> {
  const problems = new Map<string, ManifestProblem>();
  for (const { problem } of findViolations(pod, "restricted", newestMinor)) problems.set(keyOf(problem), problem);
  for (const demand of demands) {
    for (const { check, problem } of findViolations(pod, demand.level, demand.minor)) {
      const key = keyOf(problem);
      problems.set(key, demanded(problems.get(key) ?? problem, check, demand));
    }
  }
  return problems.values();
}

function keyOf({ rule, field, part }: ManifestProblem): string {
  return `${rule.id} ${part ?? ""} ${field.path}`;
}

function demanded(problem: ManifestProblem, check: string, required: RequiredLevel): ManifestProblem {
  const { level, mode, assumed } = required;
  const alias = `pss/${check}`;
  const aliases = problem.aliases ?? [];
  if (aliases.includes(alias)) return problem;
  const refuses = mode === "option" || mode === "enforce";
  const own = problem.severity ?? problem.rule.severity;
  const consequence = refuses ? "does not allow" : "warns of";
  const result: ManifestProblem = {
    ...problem,
    message: `${problem.message}, which Pod Security ${level} ${consequence}`,
    severity: refuses && !isAtLeast(own, "high") ? "high" : own,
    aliases: [...aliases, alias],
  };
  const isRaised = result.severity !== own;
  if (assumed === undefined) return result;
  const marked = assumeTogether(result, assumed, `it has the Namespace ${problem.owner.namespace ?? ""}`);
  return isRaised ? marked : { ...marked, severity: own };
}
