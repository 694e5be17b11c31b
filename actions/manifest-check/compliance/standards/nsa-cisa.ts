import { looked, type StandardText, uncovered } from "../control.ts";
import { topics } from "../topics.ts";

const byImage = "the image shows it: image-scan";

/** The sections of the hardening guide, numbered by chapter; the guide itself has no numbers. */
export const nsaCisa: StandardText = {
  id: "nsa-cisa",
  name: "NSA/CISA Kubernetes Hardening Guidance",
  version: "1.2",
  uri: "https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF",
  basis: "Chapters of version 1.2 (2022-08) in their order, numbered here; the choice of rules is Seaworthy's.",
  controls: [
    looked(
      "pods-1",
      "Containers run without root",
      "SW-K8S-run-as-root",
      "SW-K8S-run-as-non-root",
      "SW-K8S-root-group",
    ),
    looked("pods-2", "File systems of containers are immutable", ...topics.immutability),
    uncovered("pods-3", "Images are built and scanned securely", byImage),
    looked("pods-4", "Policies are enforced on pods", ...topics.policies, ...topics.privileges, ...topics.host),
    looked("pods-5", "Tokens of service accounts are protected", ...topics.tokens),
    looked("pods-6", "Environments of containers are hardened", ...topics.profiles, "SW-K8S-sandbox"),
    looked("network-1", "Namespaces separate workloads", ...topics.namespaces),
    looked(
      "network-2",
      "Network policies separate pods",
      ...topics.segmentation.filter((id) => id.startsWith("SW-K8S")),
    ),
    looked("network-3", "Resources are limited", "SW-K8S-limit-range", "SW-K8S-resource-quota", "SW-K8S-memory-limit"),
    looked(
      "network-4",
      "The control plane is hardened",
      "SW-K8S-kubelet-open",
      "SW-K8S-anonymous-binding",
      "SW-K8S-dashboard",
    ),
    uncovered("network-5", "Worker nodes are segmented", "only the running cluster shows it"),
    looked("network-6", "Traffic is encrypted", ...topics.transit),
    looked(
      "network-7",
      "Secrets are protected at rest and in use",
      ...topics.secrets.filter((id) => id.startsWith("SW-K8S")),
      ...topics.storage,
    ),
    looked("network-8", "The cloud's metadata is out of reach", "SW-K8S-network-egress-open"),
    looked("access-1", "No one is anonymous", "SW-K8S-anonymous-binding", "SW-K8S-kubelet-open"),
    looked("access-2", "Roles hold as little as they can", ...topics.authorization),
    looked("audit-1", "Requests to the API are logged", "SW-K8S-audit-off", "SW-K8S-audit-logs-secrets"),
    looked("audit-2", "Logs of pods and network stay", "SW-K8S-rbac-delete-logs", "SW-K8S-network-denials-unlogged"),
    uncovered("audit-3", "Threats are detected and alerts raised", "only the running cluster shows it"),
    looked("upgrade-1", "Versions in use are current", "SW-K8S-api-removed", "SW-K8S-api-deprecated", "SW-K8S-tiller"),
  ],
};
