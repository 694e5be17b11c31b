import { coveredControl, type StandardText, uncoveredControl } from "../control.ts";
import { topics } from "../topics.ts";

/** The ten risks that OWASP lists for Kubernetes. */
export const owaspKubernetes: StandardText = {
  id: "owasp-k8s",
  name: "OWASP Kubernetes Top Ten",
  version: "2025",
  uri: "https://owasp.org/www-project-kubernetes-top-ten/",
  basis: "Uses the 2025 list. Seaworthy chose the rules.",
  controls: [
    coveredControl(
      "K01",
      "Insecure workload configurations",
      ...topics.privileges.filter(isKubernetes),
      ...topics.host.filter(isKubernetes),
      ...topics.profiles.filter(isKubernetes),
      "SW-K8S-writable-root",
    ),
    coveredControl("K02", "Overly permissive authorization", ...topics.authorization),
    coveredControl("K03", "Secrets management failures", ...topics.secrets.filter(isKubernetes), ...topics.storage),
    coveredControl("K04", "Lack of policy enforcement", ...topics.policies),
    coveredControl("K05", "Missing network segmentation", ...topics.segmentation.filter(isKubernetes)),
    coveredControl(
      "K06",
      "Overly exposed components",
      ...topics.exposure.filter(isKubernetes),
      "SW-KUBELET-anonymous-auth",
      "SW-KUBELET-read-only-port",
    ),
    coveredControl(
      "K07",
      "Misconfigured and vulnerable cluster components",
      "SW-K8S-tiller",
      "SW-K8S-dashboard",
      "SW-K8S-api-removed",
      "SW-K8S-ingress-nginx-snippet",
    ),
    uncoveredControl("K08", "Cluster-to-cloud lateral movement", "cloud roles are not in manifests"),
    coveredControl(
      "K09",
      "Broken authentication",
      "SW-K8S-anonymous-binding",
      ...topics.tokens,
      "SW-K8S-linkerd-unauthenticated",
    ),
    coveredControl("K10", "Inadequate logging and monitoring", ...topics.logging.filter(isKubernetes)),
  ],
};

function isKubernetes(id: string): boolean {
  return id.startsWith("SW-K8S-");
}
