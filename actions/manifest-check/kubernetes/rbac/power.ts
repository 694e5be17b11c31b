import type { Severity } from "../../../../shared/findings/index.ts";
import type { Permissions } from "./policy-rule.ts";

/** Permissions that give a power. */
export interface Grant extends Permissions {
  /** True if the resources have no namespace, so that a Role or a RoleBinding grants nothing. */
  readonly isClusterScoped?: boolean;
}

/** What an account can do with permissions, which is often more than it seems. */
export interface Power {
  readonly id: string;
  /** What the account can do, as a verb phrase: `read Secrets`. */
  readonly can: string;
  readonly grants: readonly Grant[];
  /** Paths of the API server that are no resource and give the power to those who may get them. */
  readonly urls?: readonly string[];
  /** Severity of the power in the whole cluster. */
  readonly severity: Severity;
  /** Severity of the power in one namespace. Absent if it has no effect there, or no harmful one. */
  readonly inNamespace?: Severity;
  /** Severity of the power in the namespace kube-system. Default: as in the whole cluster. */
  readonly inSystem?: Severity;
  /** Severity of the power over objects with these names. Default: low. */
  readonly names?: Readonly<Record<string, Severity>>;
  /** True if permissions on objects with other names do not give the power. */
  readonly needsName?: boolean;
  /** True if a pod can use it to take over the cluster or the namespace, so that it forms an attack path. */
  readonly canTakeOver?: boolean;
  readonly summary: string;
  readonly why: string;
  /** A rule in flow style that grants it. */
  readonly example: string;
  readonly tags: readonly string[];
  readonly isOptIn?: boolean;
}
