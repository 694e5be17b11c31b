import { coveredControl, type StandardText, uncoveredControl } from "../control.ts";
import { topics } from "../topics.ts";

const byImage = "depends on the image; use image-scan";

/** The sections of the hardening guide, numbered by chapter because the guide itself has no numbers. */
export const nsaCisa: StandardText = {
  id: "nsa-cisa",
  name: "NSA/CISA Kubernetes Hardening Guidance",
  version: "1.2",
  uri: "https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF",
  basis: "Numbers are the chapters of version 1.2 (2022-08) in order. Seaworthy chose the rules.",
  controls: [
    coveredControl(
      "pods-1",
      "Containers do not run as root",
      "SW-K8S-run-as-root",
      "SW-K8S-run-as-non-root",
      "SW-K8S-root-group",
    ),
    coveredControl("pods-2", "Container file systems are immutable", ...topics.immutability),
    uncoveredControl("pods-3", "Images are built and scanned securely", byImage),
    coveredControl(
      "pods-4",
      "Pod security policies are enforced",
      ...topics.policies,
      ...topics.privileges,
      ...topics.host,
    ),
    coveredControl("pods-5", "Service account tokens are protected", ...topics.tokens),
    coveredControl("pods-6", "Container environments are hardened", ...topics.profiles, "SW-K8S-sandbox"),
    coveredControl("network-1", "Namespaces separate workloads", ...topics.namespaces),
    coveredControl(
      "network-2",
      "Network policies isolate pods",
      ...topics.segmentation.filter((id) => id.startsWith("SW-K8S")),
    ),
    coveredControl(
      "network-3",
      "Resources are limited",
      "SW-K8S-limit-range",
      "SW-K8S-limit-range-missing",
      "SW-K8S-resource-quota",
      "SW-K8S-resource-quota-missing",
      "SW-K8S-memory-limit",
    ),
    coveredControl(
      "network-4",
      "The control plane is hardened",
      "SW-KUBELET-anonymous-auth",
      "SW-KUBELET-read-only-port",
      "SW-K8S-anonymous-binding",
      "SW-K8S-dashboard",
    ),
    uncoveredControl("network-5", "Worker nodes are segmented", "only visible on the running cluster"),
    coveredControl("network-6", "Traffic is encrypted", ...topics.transit),
    coveredControl(
      "network-7",
      "Secrets are protected at rest and in use",
      ...topics.secrets.filter((id) => id.startsWith("SW-K8S")),
      ...topics.storage,
    ),
    coveredControl("network-8", "Cloud metadata is not reachable", "SW-K8S-network-egress-open"),
    coveredControl(
      "access-1",
      "Anonymous access is disabled",
      "SW-K8S-anonymous-binding",
      "SW-KUBELET-anonymous-auth",
      "SW-KUBELET-read-only-port",
    ),
    coveredControl("access-2", "Roles have minimal permissions", ...topics.authorization),
    coveredControl("audit-1", "API requests are logged", "SW-K8S-audit-off", "SW-K8S-audit-logs-secrets"),
    coveredControl(
      "audit-2",
      "Pod and network logs are kept",
      "SW-K8S-rbac-delete-logs",
      "SW-K8S-rbac-delete-events",
      "SW-K8S-network-denials-unlogged",
    ),
    uncoveredControl("audit-3", "Threats are detected and raise alerts", "only visible on the running cluster"),
    coveredControl(
      "upgrade-1",
      "Software versions are current",
      "SW-K8S-api-removed",
      "SW-K8S-api-deprecated",
      "SW-K8S-tiller",
    ),
  ],
};
