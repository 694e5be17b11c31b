import { lowerByOne } from "../../../shared/findings/index.ts";
import type { Field } from "../../../shared/yaml/index.ts";
import type { ManifestProblem, ManifestRule } from "../rules/rule.ts";
import type { Unit } from "../units/unit.ts";
import { listAliases } from "./aliases/index.ts";
import type { Resource } from "./resource.ts";
import type { Container, Workload } from "./workload.ts";

type ProblemDetails = Pick<ManifestProblem, "aliases" | "severity" | "related" | "fix" | "cause">;

/** Creates a problem of an object, or of the pods that it creates. */
export function createProblem(
  rule: ManifestRule,
  owner: Resource | Workload,
  field: Field,
  message: string,
  extra: ProblemDetails = {},
): ManifestProblem {
  return {
    rule,
    owner,
    field,
    message,
    ...extra,
    aliases: filterAliases(owner, listAliases(rule, extra.aliases ?? [], { owner, container: undefined, field })),
  };
}

/**
 * Marks a problem that only exists if two units are in one cluster: one severity lower, and the message says so.
 * @param why what both name, such as `both name the namespace shop`.
 */
export function assumeTogether(problem: ManifestProblem, { name }: Pick<Unit, "name">, why: string): ManifestProblem {
  const { message, severity = problem.rule.severity } = problem;
  const other = name === "" ? "the checkout's top directory" : name;
  return {
    ...problem,
    message: `${message} (assumed: ${other} is deployed to the same cluster, because ${why})`,
    severity: lowerByOne(severity),
  };
}

/** Creates a problem of one container. */
export function createContainerProblem(
  rule: ManifestRule,
  container: Container,
  field: Field,
  message: string,
  extra: ProblemDetails = {},
): ManifestProblem {
  const { workload, name, role } = container;
  const all = listAliases(rule, extra.aliases ?? [], { owner: workload, container, field });
  const aliases = filterAliases(workload, all);
  const seen = role === "ephemeral" ? aliases.filter((id) => !ignoresEphemeral.test(id)) : aliases;
  return { rule, owner: workload, part: name, field, message, ...extra, aliases: seen };
}

/** Tools that ignore ephemeral containers. */
const ignoresEphemeral = /^(?:KSV-|CKV_|kics\/|kube-linter\/|kube-score\/|polaris\/|kubesec\/|C-)/;
const readByAll = new Set([
  ...["Pod", "PodTemplate", "ReplicationController", "ReplicaSet", "Deployment", "StatefulSet", "DaemonSet", "Job"],
  ...["CronJob", "DeploymentConfig"],
]);

/** Filters aliases. Other tools only read the pods of built-in kinds, so other objects have none of their ids. */
function filterAliases(owner: Resource | Workload, aliases: readonly string[]): readonly string[] {
  if (!("spec" in owner) || readByAll.has(owner.kind)) return aliases;
  return aliases.filter((id) => id.startsWith("pss/"));
}
