import { coveredControl, type StandardText, uncoveredControl } from "../control.ts";
import { topics } from "../topics.ts";

/** Controls of annex A of ISO/IEC 27001:2022 for which container settings can be evidence. */
export const iso27001: StandardText = {
  id: "iso-27001",
  name: "ISO/IEC 27001 Annex A",
  version: "2022",
  uri: "https://www.iso.org/standard/27001",
  basis: "Seaworthy chose the rules. They are evidence for parts of controls only.",
  controls: [
    coveredControl("A.5.15", "Access control", ...topics.authorization),
    coveredControl("A.5.17", "Authentication information", ...topics.secrets),
    coveredControl(
      "A.5.18",
      "Access rights",
      "SW-K8S-cluster-admin",
      "SW-K8S-anonymous-binding",
      "SW-K8S-default-account-binding",
    ),
    coveredControl("A.8.2", "Privileged access rights", ...topics.privileges),
    coveredControl("A.8.3", "Information access restriction", ...topics.host, "SW-K8S-rbac-secrets"),
    coveredControl("A.8.6", "Capacity management", ...topics.limits),
    uncoveredControl("A.8.7", "Protection against malware", "depends on the image; use image-scan"),
    uncoveredControl("A.8.8", "Management of technical vulnerabilities", "depends on the image; use image-scan"),
    coveredControl(
      "A.8.9",
      "Configuration management",
      ...topics.profiles,
      ...topics.immutability,
      "SW-K8S-unknown-field",
      "SW-COMPOSE-unknown-field",
    ),
    coveredControl("A.8.12", "Data leakage prevention", "SW-K8S-network-egress-open", "SW-K8S-audit-logs-secrets"),
    coveredControl("A.8.15", "Logging", ...topics.logging),
    coveredControl("A.8.20", "Network security", ...topics.exposure),
    coveredControl("A.8.22", "Network segregation", ...topics.segmentation),
    coveredControl("A.8.24", "Use of cryptography", ...topics.transit, ...topics.storage),
    coveredControl("A.8.25", "Secure development", ...topics.images),
    coveredControl("A.8.28", "Secure coding", "SW-K8S-ingress-nginx-injection", "SW-COMPOSE-secret-in-build-arg"),
    coveredControl("A.8.31", "Separation of environments", ...topics.namespaces),
    uncoveredControl("A.8.32", "Change management", "depends on the repository's history and reviews"),
  ],
};
