import { newestMinor } from "../kubernetes/pod-security/evaluate.ts";
import type { Component, ComponentName, Setting } from "./component.ts";

/** Flags that kubeadm sets, so that their absence in its files says nothing (kubeadm, `manifests.go`). */
const setByKubeadm: Readonly<Record<ComponentName, ReadonlySet<string>>> = {
  "kube-apiserver": new Set([
    ...["authorization-mode", "enable-admission-plugins", "client-ca-file", "etcd-cafile", "etcd-certfile"],
    ...["etcd-keyfile", "kubelet-client-certificate", "kubelet-client-key", "service-account-key-file"],
    ...["tls-cert-file", "tls-private-key-file", "etcd-servers", "requestheader-allowed-names"],
  ]),
  "kube-controller-manager": new Set([
    ...["bind-address", "root-ca-file", "service-account-private-key-file", "use-service-account-credentials"],
  ]),
  "kube-scheduler": new Set(["bind-address"]),
  etcd: new Set([
    ...["cert-file", "key-file", "client-cert-auth", "peer-cert-file", "peer-key-file", "peer-client-cert-auth"],
    ...["trusted-ca-file", "peer-trusted-ca-file", "listen-client-urls", "listen-peer-urls"],
  ]),
  kubelet: new Set(["anonymous-auth", "authorization-mode", "client-ca-file", "read-only-port", "rotate-certificates"]),
  "kube-proxy": new Set(),
};

/** The settings of one component, as rules ask for them. */
export class ComponentView {
  readonly component: Component;
  /** Minor version of Kubernetes: the requested one, else that of the files, else the newest known one. */
  readonly minor: number;

  /** The components that are configured in the same directory. */
  readonly neighbors: readonly Component[];

  constructor(component: Component, requestedMinor: number | undefined, neighbors: readonly Component[] = []) {
    this.component = component;
    this.neighbors = neighbors;
    this.minor = requestedMinor ?? component.minor ?? newestMinor;
  }

  setting(flag: string): Setting | undefined {
    return this.component.settings.get(flag);
  }

  isSet(flag: string): boolean {
    return this.component.settings.has(flag);
  }

  /** True if the flag is missing, and the component's own default therefore applies. */
  isDefault(flag: string): boolean {
    const { origin, name, fields } = this.component;
    if (this.isSet(flag) || origin === "part" || fields?.has(flag) === false) return false;
    return origin !== "kubeadm" || !setByKubeadm[name].has(flag);
  }

  /** True if the flag is missing on a command line. The defaults of files are safer for some of the kubelet's flags. */
  isDefaultOfCommand(flag: string): boolean {
    return this.component.origin === "command" && this.isDefault(flag);
  }

  /** The last value of a flag. Undefined if it is missing or depends on something unknown. */
  text(flag: string): string | undefined {
    return this.setting(flag)?.values.at(-1);
  }

  isTrue(flag: string): boolean {
    return /^(?:true|t|1)$/i.test(this.text(flag) ?? "");
  }

  isFalse(flag: string): boolean {
    return /^(?:false|f|0)$/i.test(this.text(flag) ?? "");
  }

  /** The last value as an integer. Undefined if it is none. */
  integer(flag: string): number | undefined {
    const text = this.text(flag);
    return text !== undefined && /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
  }

  /** The items of a list flag. Repeated flags add items. Undefined if the flag is missing or a value is unknown. */
  list(flag: string): readonly string[] | undefined {
    const values = this.setting(flag)?.values;
    if (values === undefined || values.includes(undefined)) return undefined;
    return values
      .flatMap((value) => (value ?? "").split(","))
      .map((item) => item.trim().replace(/^(["'])(.*)\1$/, "$2"))
      .filter((item) => item !== "");
  }
}
