import { audit, encryption } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-audit-off": {
    fires: [audit("  - level: None\n  - level: Metadata")],
    silent: [audit("  - level: None\n    users: [kube-proxy]\n  - level: Metadata"), audit("  - level: Metadata")],
  },
  "SW-K8S-audit-logs-secrets": {
    fires: [
      audit("  - level: Request"),
      audit('  - level: RequestResponse\n    resources: [{group: "", resources: [secrets]}]'),
    ],
    silent: [
      audit('  - level: Metadata\n    resources: [{group: "", resources: [secrets]}]\n  - level: RequestResponse'),
      audit('  - level: RequestResponse\n    resources: [{group: "", resources: [pods]}]\n  - level: Metadata'),
    ],
  },
  "SW-K8S-encryption-identity": {
    fires: [encryption("      - identity: {}\n      - kms: {apiVersion: v2, name: a}")],
    silent: [encryption("      - kms: {apiVersion: v2, name: a}\n      - identity: {}")],
  },
  "SW-K8S-encryption-key-in-file": {
    fires: [encryption("      - aescbc: {keys: [{name: a, secret: c2VjcmV0}]}")],
    silent: [
      encryption(`      - aescbc: {keys: [{name: a, secret: "\${KEY}"}]}`),
      encryption("      - kms: {apiVersion: v2, name: a}"),
    ],
  },
  "SW-K8S-encryption-without-secrets": {
    fires: [encryption("      - kms: {apiVersion: v2, name: a}", "configmaps")],
    silent: [
      encryption("      - kms: {apiVersion: v2, name: a}", "configmaps, secrets"),
      encryption("      - kms: {apiVersion: v2, name: a}", '"*."'),
    ],
  },
});
