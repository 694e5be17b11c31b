import { stringify } from "yaml";

/** The command of a container that runs a component with these flags. */
export function run(component: string, ...flags: readonly string[]): string {
  return `command: ${JSON.stringify([component, ...flags])}`;
}

/** A pod of kube-system that runs a component with these flags. */
export function controlPlanePod(component: string, ...flags: readonly string[]): string {
  const containers = [{ name: component, image: `${component}:1.0`, command: [component, ...flags] }];
  return stringify({
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: component, namespace: "kube-system" },
    spec: { containers },
  });
}

/** A KubeletConfiguration with these fields. */
export function kubelet(fields: string): string {
  return `apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n${fields}`;
}

/** A ClusterConfiguration of kubeadm with these fields. */
export function kubeadm(fields: string, version = "v1beta4"): string {
  return `apiVersion: kubeadm.k8s.io/${version}\nkind: ClusterConfiguration\n${fields}`;
}
