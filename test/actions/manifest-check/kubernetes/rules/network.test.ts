import { calicoPolicy, labeledPod, networkPolicy, together } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-network-ingress-open": {
    fires: [
      labeledPod,
      together(labeledPod, networkPolicy("  podSelector: {matchLabels: {app: shop}}\n  policyTypes: [Ingress]")),
    ],
    silent: [
      together(labeledPod, networkPolicy("  podSelector: {matchLabels: {app: web}}\n  policyTypes: [Ingress]")),
      "hostNetwork: true",
    ],
  },
  "SW-K8S-network-egress-open": {
    fires: [together(labeledPod, networkPolicy("  podSelector: {}\n  policyTypes: [Ingress]"))],
    silent: [together(labeledPod, networkPolicy("  podSelector: {}\n  policyTypes: [Ingress, Egress]"))],
  },
  "SW-K8S-network-peer-without-pods": {
    fires: [
      together(
        labeledPod,
        networkPolicy("  podSelector: {}\n  ingress: [{from: [{podSelector: {matchLabels: {app: edge}}}]}]"),
      ),
      together(
        labeledPod,
        networkPolicy("  podSelector: {}\n  egress: [{to: [{podSelector: {matchLabels: {app: edge}}}]}]"),
      ),
    ],
    silent: [
      together(
        labeledPod,
        networkPolicy("  podSelector: {}\n  ingress: [{from: [{podSelector: {matchLabels: {app: web}}}]}]"),
      ),
      together(labeledPod, networkPolicy("  podSelector: {}\n  ingress: [{from: [{podSelector: {}}]}]")),
      together(
        labeledPod,
        networkPolicy(
          "  podSelector: {}\n  ingress: [{from: [{namespaceSelector: {}, podSelector: {matchLabels: {app: edge}}}]}]",
        ),
      ),
      networkPolicy("  podSelector: {}\n  ingress: [{from: [{podSelector: {matchLabels: {app: edge}}}]}]"),
    ],
  },
  "SW-K8S-network-policy-selector": {
    fires: [networkPolicy("  ingress: [{from: [{podSelector: {}}]}]")],
    silent: [networkPolicy("  podSelector: {}\n  policyTypes: [Ingress]")],
  },
  "SW-K8S-network-policy-without-pods": {
    fires: [together(labeledPod, networkPolicy("  podSelector: {matchLabels: {app: wep}}"))],
    silent: [
      together(labeledPod, networkPolicy("  podSelector: {}")),
      networkPolicy("  podSelector: {matchLabels: {app: elsewhere}}"),
    ],
  },
  "SW-K8S-network-denials-unlogged": {
    fires: [
      calicoPolicy("    - action: Allow\n    - action: Deny"),
      calicoPolicy("    - action: Deny\n    - action: Log"),
    ],
    silent: [calicoPolicy("    - action: Log\n    - action: Deny"), calicoPolicy("    - action: Allow")],
  },
});
