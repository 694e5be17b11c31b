import { annotation, pod } from "../../../kubernetes/objects.ts";
import { testRules } from "../../../rule-cases.ts";

testRules({
  "SW-K8S-seccomp-unconfined": {
    fires: [pod("  securityContext: {seccompProfile: {type: Unconfined}}\n")],
    silent: ["securityContext: {seccompProfile: {type: Localhost, localhostProfile: a.json}}", "env: []"],
  },
  "SW-K8S-seccomp-unset": {
    fires: ["env: []"],
    silent: [
      pod("  securityContext: {seccompProfile: {type: RuntimeDefault}}\n"),
      "securityContext: {seccompProfile: {type: Localhost, localhostProfile: a.json}}",
    ],
  },
  "SW-K8S-apparmor": {
    fires: [
      pod("", annotation("container.apparmor.security.beta.kubernetes.io/app", "unconfined")),
      "securityContext: {appArmorProfile: {type: Unconfined}}",
    ],
    silent: [
      pod("", annotation("container.apparmor.security.beta.kubernetes.io/app", "runtime/default")),
      "securityContext: {appArmorProfile: {type: Localhost, localhostProfile: a}}",
    ],
  },
  "SW-K8S-selinux": {
    fires: ["securityContext: {seLinuxOptions: {user: system_u}}", "securityContext: {seLinuxOptions: {type: spc_t}}"],
    silent: [
      "securityContext: {seLinuxOptions: {type: container_t}}",
      'securityContext: {seLinuxOptions: {level: "s0:c1,c2"}}',
    ],
  },
});
