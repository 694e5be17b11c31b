import { compareSeverity, type Severity } from "../../../../shared/findings/index.ts";
import type { Diagram, DiagramNode } from "../../../../shared/report/index.ts";
import { count } from "../../../../shared/text/index.ts";
import type { KubernetesContext } from "../check.ts";
import { describeRules } from "../rbac/descriptions.ts";
import { type Access, EffectiveRoles } from "../rbac/effective-roles.ts";
import { formatSubjects, listSubjects, PodsOfSubjects } from "../rbac/subjects.ts";
import { formatTitle, type Resource } from "../resource.ts";
import { hasToken } from "../service-accounts.ts";
import type { Workload } from "../workload.ts";
import { EdgeList } from "./edges.ts";
import { workloadGroups, workloadId, workloadNode } from "./workloads.ts";

/** Maximum number of bindings that are drawn, and of workloads for one. */
const maxBindings = 8;
const maxHolders = 4;

/** A binding that gives its subjects harmful powers. */
interface RiskyBinding {
  readonly binding: Resource;
  readonly access: Access;
  readonly severity: Severity;
  readonly can: string;
  readonly pods: readonly Workload[];
}

type Context = Pick<KubernetesContext, "cluster" | "joins" | "options">;

/** Draws which pods and other subjects of a unit have harmful powers, and how. Undefined if none has. */
export function drawPowers(context: Context, name: string): Diagram | undefined {
  const risky = listRisky(context);
  const shown = risky.slice(0, maxBindings);
  if (shown.length === 0) return undefined;
  const nodes = new Map<string, DiagramNode>();
  const edges = new EdgeList(new Map());
  const draw = (id: string, label: string, shape: DiagramNode["shape"]): string => {
    nodes.set(id, { id, label, shape });
    return id;
  };
  const drawn = new Set<Workload>();
  for (const { binding, access, can, pods } of shown) {
    const title = formatTitle(binding);
    const own = draw(`binding ${title}`, title, "box");
    const link = (from: string, to: string, label = ""): void => edges.add({ from, to, label, style: "solid" });
    for (const pod of pods.slice(0, maxHolders)) {
      drawn.add(pod);
      link(workloadId(pod), own);
    }
    if (pods.length > maxHolders)
      link(draw(`others ${title}`, `${count(pods.length - maxHolders, "more workload")}`, "round"), own);
    if (pods.length === 0) {
      const subjects = formatSubjects(binding);
      link(draw(`subjects ${subjects}`, subjects || "Nobody", "round"), own);
    }
    const { kind, name: roleName } = access.role;
    const role = draw(
      `role ${kind} ${kind === "Role" ? (binding.namespace ?? "") : ""} ${roleName}`,
      `${kind} ${roleName}`,
      "box",
    );
    link(own, role);
    link(role, draw(`powers ${can}`, can, "box"), "can");
  }
  const left = risky.length - shown.length;
  return {
    title: `Powers in ${name}`,
    legend: `How pods and others get permissions that take over the cluster or a namespace.${left > 0 ? ` ${count(left, "more binding")} not drawn.` : ""}`,
    nodes: [...[...drawn].map(workloadNode), ...nodes.values()],
    groups: workloadGroups([...drawn]),
    edges: edges.list(),
  };
}

/** Lists bindings with harmful powers, the worst ones and those of pods first. */
function listRisky(context: Context): RiskyBinding[] {
  const roles = EffectiveRoles.in(context);
  const resolver = new PodsOfSubjects(context);
  const found = context.cluster.ofKind("ClusterRoleBinding", "RoleBinding").flatMap((binding): RiskyBinding[] => {
    const access = roles.accessOf(binding);
    const strong = access?.granted.filter(({ power, isNamed }) => power.canTakeOver === true && !isNamed) ?? [];
    const [worst] = strong.map(({ severity }) => severity).toSorted(compareSeverity);
    if (access === undefined || worst === undefined) return [];
    const pods = new Set(listSubjects(binding).flatMap((subject) => resolver.inUnit(subject)));
    return [
      {
        binding,
        access,
        severity: worst,
        can: describeRules(access.role.rules, strong, access.scope),
        pods: [...pods].filter((pod) => hasToken(pod, context)),
      },
    ];
  });
  return found.toSorted(
    (a, b) => compareSeverity(a.severity, b.severity) || Number(b.pods.length > 0) - Number(a.pods.length > 0),
  );
}
