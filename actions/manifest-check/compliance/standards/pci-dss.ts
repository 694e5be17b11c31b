import { coveredControl, type StandardText, uncoveredControl } from "../control.ts";
import { topics } from "../topics.ts";

/** Requirements of PCI DSS 4 for which container settings can be evidence. */
export const pciDss: StandardText = {
  id: "pci-dss-4",
  name: "PCI DSS",
  version: "4.0.1",
  uri: "https://www.pcisecuritystandards.org/document_library/",
  basis:
    "Seaworthy chose the rules, following the PCI SSC's guidance for containers (2022-09), which adds no requirements. They are evidence for parts of requirements only.",
  controls: [
    coveredControl("1.2", "Network controls are configured and maintained", ...topics.segmentation),
    coveredControl(
      "1.3",
      "Access to and from cardholder data is restricted",
      "SW-K8S-network-ingress-open",
      "SW-K8S-network-egress-open",
      ...topics.exposure,
    ),
    coveredControl(
      "2.2",
      "Components are configured securely",
      ...topics.privileges,
      ...topics.host,
      ...topics.profiles,
      ...topics.immutability,
    ),
    coveredControl(
      "3.6",
      "Keys that protect stored data are secured",
      "SW-K8S-encryption-key-in-file",
      "SW-K8S-storage-unencrypted",
    ),
    coveredControl("4.2", "Data is encrypted in transit", ...topics.transit),
    uncoveredControl("5.2", "Malware is prevented or detected", "depends on the image; use image-scan"),
    uncoveredControl("6.3", "Vulnerabilities are identified and addressed", "depends on the image; use image-scan"),
    coveredControl("6.5", "Changes are managed", ...topics.images),
    coveredControl("7.2", "Access follows need to know and least privilege", ...topics.authorization, ...topics.tokens),
    coveredControl("8.6", "System accounts are managed, without embedded passwords", ...topics.secrets),
    coveredControl(
      "10.2",
      "Audit logs are created",
      "SW-K8S-audit-off",
      "SW-K8S-network-denials-unlogged",
      "SW-COMPOSE-logging-off",
    ),
    coveredControl("10.3", "Audit logs are protected", "SW-K8S-rbac-delete-logs"),
    uncoveredControl("11.3", "Vulnerability scans run regularly", "depends on the image; use image-scan"),
  ],
};
