import { pod } from "../../../kubernetes/objects.ts";
import { testRules } from "../../../rule-cases.ts";

testRules({
  "SW-K8S-run-as-non-root": {
    fires: ["env: []", "securityContext: {runAsNonRoot: false}"],
    silent: ["securityContext: {runAsNonRoot: true}", pod("  securityContext: {runAsNonRoot: true}\n")],
  },
  "SW-K8S-run-as-root": {
    fires: [pod("  securityContext: {runAsUser: 0}\n"), "securityContext: {runAsUser: 0}"],
    silent: ["securityContext: {runAsUser: 1}", "env: []"],
  },
});
