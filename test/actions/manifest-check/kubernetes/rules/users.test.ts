import { pod } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-low-user": {
    fires: ["securityContext: {runAsUser: 10000}", "env: []"],
    silent: ["securityContext: {runAsUser: 10001}"],
  },
  "SW-K8S-low-group": {
    fires: ["securityContext: {runAsGroup: 10000}"],
    silent: ["securityContext: {runAsGroup: 10001}"],
  },
  "SW-K8S-root-group": {
    fires: [pod("  securityContext: {fsGroup: 0}\n"), pod("  securityContext: {supplementalGroups: [1000, 0]}\n")],
    silent: [pod("  securityContext: {fsGroup: 1000}\n"), "env: []"],
  },
  "SW-K8S-empty-security-context": {
    fires: [pod("  securityContext: {}\n"), "securityContext: {}"],
    silent: ["securityContext: {runAsNonRoot: true}", "env: []"],
  },
  "SW-K8S-writable-root": {
    fires: ["env: []", "securityContext: {readOnlyRootFilesystem: false}"],
    silent: ["securityContext: {readOnlyRootFilesystem: true}", pod("  os: {name: windows}\n")],
  },
});
