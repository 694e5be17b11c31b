import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Unit } from "../../units/unit.ts";
import type { Check, KubernetesContext } from "../check.ts";
import { assumeTogether, createProblem } from "../problem.ts";
import { listAllPermissions } from "../rbac/permissions.ts";
import { listSubjects, PodsOfSubjects, type Subject } from "../rbac/subjects.ts";
import { formatTitle, type Resource } from "../resource.ts";
import type { Workload } from "../workload.ts";
import { hasToken } from "./identity.ts";

const binding =
  "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin}\nsubjects:\n  - {kind: ServiceAccount, name: app, namespace: shop}";

const attackPath = defineManifestRule({
  id: "SW-K8S-token-takes-over",
  severity: "high",
  summary: "Do not give pods a token that can take over the cluster.",
  why: "Anyone who compromises the pod has the token, and can use it to become administrator.",
  before: `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  serviceAccountName: app\n  containers: [{name: app, image: "app:1"}]\n---\n${binding}`,
  after: `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  serviceAccountName: app\n  automountServiceAccountToken: false\n  containers: [{name: app, image: "app:1"}]\n---\n${binding}`,
  tags: ["security", "CWE-269", "OWASP-K8S-K02"],
  links: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
  precision: "high",
});

/** Built-in roles that can take over the cluster or read all of it. */
const builtInPowers: ReadonlyMap<string, string> = new Map([
  ["cluster-admin", "can do everything"],
  ["admin", "can read Secrets and run commands in pods"],
  ["edit", "can read Secrets and run commands in pods"],
]);

/** Maximum number of pods that a finding names in its message, and that it lists as related places. */
const maxNamed = 3;
const maxRelated = 50;

/** The pods that a binding gives power. */
interface Holders {
  readonly pods: readonly Workload[];
  /** Another unit that the pods are in. */
  readonly unit: Unit | undefined;
}

/** Reports each binding that gives a dangerous token to pods once, whatever their number. */
function* attackPaths(context: KubernetesContext): Generator<ManifestProblem> {
  const { cluster } = context;
  const resolver = new PodsOfSubjects(context);
  const holders = new Map<string, Holders>();
  for (const binding of cluster.ofKind("RoleBinding", "ClusterRoleBinding")) {
    const role = binding.root.get("roleRef", "name");
    const power = powerOf(binding, context);
    if (power === undefined) continue;
    const subjects = listSubjects(binding);
    const key = JSON.stringify(subjects);
    const { pods, unit } = holders.get(key) ?? holdersOf(subjects, resolver, context);
    holders.set(key, { pods, unit });
    const [first] = pods;
    if (first === undefined) continue;
    // A RoleBinding grants a role in one namespace only, whatever the role is.
    const isNarrow = binding.kind === "RoleBinding" && binding.namespace !== "kube-system";
    const where = isNarrow
      ? ` in ${binding.namespace === undefined ? "one namespace" : `the namespace ${binding.namespace}`}`
      : "";
    const who = pods.length === 1 ? `The token of ${formatTitle(first)}` : `The tokens of ${namesOf(pods)}`;
    const problem = createProblem(attackPath, binding, role, `${who} ${power.allows}${where}`, {
      ...(isNarrow ? { severity: "medium" } : {}),
      related: pods.slice(0, maxRelated).map((pod) => ({
        place: (pod.get("serviceAccountName").node === undefined ? pod.spec : pod.get("serviceAccountName")).place,
        message: `${formatTitle(pod)} has the token`,
      })),
    });
    if (unit !== undefined) yield assumeTogether(problem, unit, `both name the namespace ${first.namespace}`);
    else if (power.unit !== undefined) yield assumeTogether(problem, power.unit, `it has the role ${role.text}`);
    else yield problem;
  }
}

/** Returns the pods of the unit, or else those of other units that name the same namespace. */
function holdersOf(subjects: readonly Subject[], resolver: PodsOfSubjects, context: KubernetesContext): Holders {
  const own = new Set(subjects.flatMap((subject) => resolver.inUnit(subject)));
  const pods = [...own].filter((pod) => hasToken(pod, context));
  if (pods.length > 0) return { pods, unit: undefined };
  const others = subjects
    .flatMap((subject) => [...resolver.around(subject)])
    .filter(({ owner, cluster }) => hasToken(owner, { ...context, cluster }));
  const [first] = others;
  return { pods: [...new Set(others.map(({ owner }) => owner))], unit: first?.unit };
}

function namesOf(pods: readonly Workload[]): string {
  const named = pods.slice(0, maxNamed).map(formatTitle).join(", ");
  return pods.length <= maxNamed ? named : `${pods.length} workloads (${named} and others)`;
}

/** What a binding allows, and the other unit that its role is in. */
interface Power {
  readonly allows: string;
  readonly unit: Unit | undefined;
}

function powerOf(binding: Resource, { cluster, joins }: KubernetesContext): Power | undefined {
  const kind = binding.root.get("roleRef", "kind").text ?? "";
  const name = binding.root.get("roleRef", "name").text ?? "";
  const builtIn = builtInPowers.get(name);
  if (builtIn !== undefined) return { allows: builtIn, unit: undefined };
  const namespace = kind === "Role" ? binding.namespace : undefined;
  const own = cluster.find(kind, name, namespace);
  const other = own === undefined ? joins.around.find(kind, name, namespace) : undefined;
  const reach = ((own ?? other?.owner)?.root.get("rules").items() ?? [])
    .flatMap(listAllPermissions)
    .filter(({ permission: power }) => power.canTakeOverCluster === true);
  const worst = reach.find(({ permission: power }) => power.severity === "high") ?? reach[0];
  if (worst === undefined) return undefined;
  return {
    allows: worst.permission.message.replace(/^The role(?: lets an account)? (?:can )?/, "can "),
    unit: other?.unit,
  };
}

/** Checks of the permissions that pods get through bindings. */
export const tokenPathChecks: readonly Check[] = [{ rules: [attackPath], run: attackPaths }];
