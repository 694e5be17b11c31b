import type { Field } from "../../../shared/yaml/index.ts";
import type { Owner } from "../rules/rule.ts";

/** The programs of the control plane and the nodes that have rules. */
export const componentNames = [
  "kube-apiserver",
  "kube-controller-manager",
  "kube-scheduler",
  "etcd",
  "kubelet",
  "kube-proxy",
] as const;

export type ComponentName = (typeof componentNames)[number];

/** A flag of a component, or the field of a configuration file that has the same effect. */
export interface Setting {
  /** All values in order. Undefined for one that depends on a variable without a known value. */
  readonly values: readonly (string | undefined)[];
  /** The place of the last value. */
  readonly field: Field;
}

/**
 * The origin of settings. It decides what a missing one means: on a command line, the component's own default; in a
 * kubeadm file, the default of kubeadm or of the component; in a configuration file, the default of the file's type;
 * in a part, such as a patch or the file of a distribution with defaults of its own, it is unknown.
 */
export type SettingsOrigin = "command" | "kubeadm" | "file" | "part";

/** A component with its settings by flag name without dashes, from wherever they were read. */
export interface Component {
  readonly name: ComponentName;
  readonly owner: Owner;
  /** Container within the owner. */
  readonly part?: string;
  readonly origin: SettingsOrigin;
  readonly settings: ReadonlyMap<string, Setting>;
  /** Flags that the file can set, if it cannot set all. */
  readonly fields?: ReadonlySet<string>;
  /** The place to report for a missing setting. */
  readonly place: Field;
  /** Minor version of Kubernetes, if the files state it. */
  readonly minor?: number | undefined;
  /** Other tools that read this form of settings. */
  readonly readers: ReadonlySet<Reader>;
  /** True for a part of a cluster's control plane or a node, rather than the same program used for something else. */
  readonly isControlPlane: boolean;
}

/** Tools with rules about components. */
export type Reader = "kics" | "checkov" | "trivy" | "kubescape";

/** Collects settings under their flag names. A later value of a flag is added to the earlier ones. */
export class SettingsBuilder {
  readonly settings = new Map<string, Setting>();
  readonly #values = new Map<string, (string | undefined)[]>();

  add(flag: string, value: string | undefined, field: Field): void {
    const values = this.#values.get(flag) ?? [];
    values.push(value);
    this.#values.set(flag, values);
    this.settings.set(flag, { values, field });
  }
}
