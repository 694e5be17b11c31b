import { coveredControl, type StandardText, uncoveredControl } from "../control.ts";
import { topics } from "../topics.ts";

const byImage = "depends on the image; use image-scan";
const byRegistry = "depends on the registry's settings";
const byHost = "only visible on the running host";

/** Countermeasures in section 4 of NIST SP 800-190. */
export const nist800190: StandardText = {
  id: "nist-800-190",
  name: "NIST SP 800-190 Application Container Security Guide",
  version: "2017-09",
  uri: "https://doi.org/10.6028/NIST.SP.800-190",
  basis: "Numbers are from section 4. Seaworthy chose the rules.",
  tag: "NIST-SP-800-190-",
  controls: [
    coveredControl("4.1.1", "Image vulnerabilities"),
    coveredControl(
      "4.1.2",
      "Image configuration",
      "SW-COMPOSE-user-root",
      "SW-K8S-run-as-root",
      "SW-COMPOSE-ssh-port",
      "SW-K8S-ssh-port",
    ),
    uncoveredControl("4.1.3", "Malware in images", byImage),
    coveredControl("4.1.4", "Secrets in plain text", ...topics.secrets),
    coveredControl("4.1.5", "Untrusted images", "SW-COMPOSE-image-registry", "SW-DEPLOY-unsigned"),
    coveredControl("4.2.1", "Insecure connections to registries"),
    coveredControl("4.2.2", "Stale images"),
    uncoveredControl("4.2.3", "Registry authentication and authorization", byRegistry),
    coveredControl("4.3.1", "Unbounded administrative access", "SW-K8S-cluster-admin", "SW-K8S-rbac-wildcard"),
    coveredControl("4.3.2", "Unauthorized access", ...topics.authorization, "SW-K8S-anonymous-binding"),
    coveredControl("4.3.3", "Poorly separated traffic", ...topics.segmentation),
    coveredControl("4.3.4", "Mixed workload sensitivity", ...topics.namespaces, "SW-K8S-mesh-bypass"),
    coveredControl(
      "4.3.5",
      "Trust in nodes",
      "SW-K8S-rbac-nodes-proxy",
      "SW-K8S-rbac-certificates",
      "SW-KUBELET-anonymous-auth",
      "SW-KUBELET-read-only-port",
    ),
    coveredControl("4.4.1", "Runtime vulnerabilities", "SW-K8S-runtime-socket", "SW-COMPOSE-runtime-socket"),
    coveredControl("4.4.2", "Unbounded network access", ...topics.exposure),
    coveredControl("4.4.3", "Insecure runtime settings", ...topics.privileges, ...topics.host, ...topics.profiles),
    coveredControl("4.4.4", "Vulnerable applications", ...topics.immutability),
    coveredControl("4.4.5", "Rogue containers", ...topics.images, ...topics.policies),
    uncoveredControl("4.5.1", "Host attack surface", byHost),
    coveredControl("4.5.2", "Shared kernel", ...topics.profiles, "SW-K8S-sandbox"),
    uncoveredControl("4.5.3", "Vulnerabilities of host components", byHost),
    uncoveredControl("4.5.4", "Permissions of host users", byHost),
    coveredControl(
      "4.5.5",
      "Tampering with host files",
      "SW-K8S-host-path",
      "SW-COMPOSE-host-path",
      "SW-K8S-host-path-volume",
    ),
    uncoveredControl("4.6", "Hardware root of trust", byHost),
  ],
};
