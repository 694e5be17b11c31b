import { oneLine, truncate } from "../../../../shared/text/index.ts";
import type { KubernetesContext } from "../check.ts";
import type { Neighbor } from "../joins/surroundings.ts";
import type { Resource } from "../resource.ts";
import { getServiceAccount } from "../service-accounts.ts";
import type { Workload } from "../workload.ts";

/** Pods that a subject of a binding stands for. */
export type Subject =
  | { readonly kind: "account"; readonly namespace: string; readonly name: string }
  /** Groups of service accounts. Without a namespace, all of the cluster. */
  | { readonly kind: "group"; readonly namespace: string | undefined };

const accountUser = /^system:serviceaccount:([^:]+):([^:]+)$/u;
const namespaceGroup = /^system:serviceaccounts:([^:]+)$/u;
const wideGroups: ReadonlySet<string> = new Set([
  ...["system:serviceaccounts", "system:authenticated", "system:unauthenticated"],
]);

/**
 * Lists the subjects of a binding that pods can be (Kubernetes, "Authenticating": service account tokens have the groups
 * system:serviceaccounts and system:authenticated). Everyone can be unauthenticated.
 */
export function listSubjects({ root, namespace: own = "" }: Resource): Subject[] {
  return root
    .get("subjects")
    .items()
    .flatMap((subject): Subject[] => {
      const name = subject.get("name").text ?? "";
      switch (subject.get("kind").text) {
        case "ServiceAccount":
          return [{ kind: "account", namespace: subject.get("namespace").text ?? own, name }];
        case "User": {
          const [, namespace, account] = accountUser.exec(name) ?? [];
          return namespace === undefined || account === undefined
            ? []
            : [{ kind: "account", namespace, name: account }];
        }
        case "Group": {
          const namespace = namespaceGroup.exec(name)?.[1];
          return namespace !== undefined || wideGroups.has(name) ? [{ kind: "group", namespace }] : [];
        }
        default:
          return [];
      }
    });
}

const maxSubjectNames = 300;

/** Formats who gets the role of a binding: `Group developers, ServiceAccount shop/app`. Empty if nobody does. */
export function formatSubjects({ root }: Resource): string {
  const names = root
    .get("subjects")
    .items()
    .map((subject) => {
      const [kind, namespace, name] = ["kind", "namespace", "name"].map((key) => subject.get(key).text ?? "");
      return `${kind} ${namespace === "" ? "" : `${namespace}/`}${name}`.trim();
    });
  return truncate(oneLine(names.join(", ")), maxSubjectNames);
}

/** Finds the pods of subjects. */
export class PodsOfSubjects {
  readonly #context: Pick<KubernetesContext, "cluster" | "joins">;
  readonly #byAccount: ReadonlyMap<string, readonly Workload[]>;

  constructor(context: Pick<KubernetesContext, "cluster" | "joins">) {
    this.#context = context;
    const pods = context.cluster.workloads;
    this.#byAccount = Map.groupBy(pods, (pod) => accountKey(pod.namespace ?? "", getServiceAccount(pod)));
  }

  /** Returns the pods of the unit that a subject stands for. */
  inUnit(subject: Subject): readonly Workload[] {
    const { namespace } = subject;
    if (subject.kind === "group") {
      const { cluster } = this.#context;
      return namespace === undefined
        ? cluster.workloads
        : cluster.podsIn(namespace).filter((pod) => pod.namespace === namespace);
    }
    const own = this.#byAccount.get(accountKey(subject.namespace, subject.name)) ?? [];
    // Pods without a namespace in the files may be in any, but every namespace has a default account.
    const isElsewhere = subject.namespace === "" || (subject.name === "default" && namespace !== "default");
    return isElsewhere ? own : [...own, ...(this.#byAccount.get(accountKey("", subject.name)) ?? [])];
  }

  /** Returns the pods of other units in the namespace that a subject names. */
  *around(subject: Subject): Generator<Neighbor<Workload>> {
    const { namespace } = subject;
    for (const neighbor of this.#context.joins.around.podsIn(namespace === "" ? undefined : namespace)) {
      if (subject.kind === "group" || getServiceAccount(neighbor.owner) === subject.name) yield neighbor;
    }
  }
}

function accountKey(namespace: string, name: string): string {
  return `${namespace}/${name}`;
}
