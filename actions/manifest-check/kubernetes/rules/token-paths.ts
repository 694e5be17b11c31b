import type { Severity } from "../../../../shared/findings/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Unit } from "../../units/unit.ts";
import type { Check, KubernetesContext } from "../check.ts";
import { assumeTogether, createProblem } from "../problem.ts";
import { describeRules } from "../rbac/descriptions.ts";
import { type Access, type EffectiveRole, EffectiveRoles } from "../rbac/effective-roles.ts";
import { listSubjects, PodsOfSubjects, type Subject } from "../rbac/subjects.ts";
import { formatTitle, type Resource } from "../resource.ts";
import { hasToken } from "../service-accounts.ts";
import type { Workload } from "../workload.ts";

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
  const roles = EffectiveRoles.in(context);
  const holders = new Map<string, Holders>();
  for (const binding of cluster.ofKind("RoleBinding", "ClusterRoleBinding")) {
    const role = binding.root.get("roleRef", "name");
    const access = roles.accessOf(binding);
    const path = access === undefined ? undefined : findPath(access);
    if (path === undefined) continue;
    const subjects = listSubjects(binding);
    const key = JSON.stringify(subjects);
    const { pods, unit } = holders.get(key) ?? holdersOf(subjects, resolver, context);
    holders.set(key, { pods, unit });
    const [first] = pods;
    if (first === undefined) continue;
    const who = pods.length === 1 ? `The token of ${formatTitle(first)}` : `The tokens of ${namesOf(pods)}`;
    const problem = createProblem(
      attackPath,
      binding,
      role,
      `${who} can ${path.can} through ${routeOf(binding, path)}`,
      {
        severity: path.severity,
        related: pods.slice(0, maxRelated).map((pod) => ({
          place: (pod.get("serviceAccountName").node === undefined ? pod.spec : pod.get("serviceAccountName")).place,
          message: `${formatTitle(pod)} has the token`,
        })),
      },
    );
    if (unit !== undefined) yield assumeTogether(problem, unit, `both name the namespace ${first.namespace}`);
    else if (path.role.unit !== undefined)
      yield assumeTogether(problem, path.role.unit, `it has the role ${role.text}`);
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

function routeOf(binding: Resource, { role }: Path): string {
  return `${formatTitle(binding)} → ${role.kind} ${role.name}`;
}

function namesOf(pods: readonly Workload[]): string {
  const named = pods.slice(0, maxNamed).map(formatTitle).join(", ");
  return pods.length <= maxNamed ? named : `${pods.length} workloads (${named} and others)`;
}

/** What a binding allows, and the role that does. */
interface Path {
  readonly can: string;
  readonly severity: Severity;
  readonly role: EffectiveRole;
}

const paths = new WeakMap<Access, Path>();

/** Returns what a binding allows, if its subjects can take over the cluster or a namespace with it. */
function findPath(access: Access): Path | undefined {
  const { role, scope, granted } = access;
  const known = paths.get(access);
  if (known !== undefined) return known;
  const strong = granted.filter(({ power, isNamed }) => power.canTakeOver === true && !isNamed);
  if (strong.length === 0) return undefined;
  // A RoleBinding grants a role in one namespace only, whatever the role is.
  const isNarrow = scope !== "cluster" && scope.namespace !== "kube-system";
  const path: Path = { can: describeRules(role.rules, strong, scope), severity: isNarrow ? "medium" : "high", role };
  paths.set(access, path);
  return path;
}

/** Checks of the permissions that pods get through bindings. */
export const tokenPathChecks: readonly Check[] = [{ rules: [attackPath], run: attackPaths }];
