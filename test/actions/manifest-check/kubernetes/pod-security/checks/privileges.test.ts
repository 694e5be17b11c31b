import { testRules } from "../../../rule-cases.ts";

testRules({
  "SW-K8S-privileged": {
    fires: ["securityContext: {privileged: true}"],
    silent: ["securityContext: {privileged: false}", "env: []"],
  },
  "SW-K8S-privilege-escalation": {
    fires: ["env: []", "securityContext: {allowPrivilegeEscalation: true}"],
    silent: ["securityContext: {allowPrivilegeEscalation: false}"],
  },
  "SW-K8S-proc-mount": {
    fires: ["securityContext: {procMount: Unmasked}"],
    silent: ["securityContext: {procMount: Default}"],
  },
});
