import { testRules } from "../rule-cases.ts";

function container(value: string, comment: string): string {
  return `securityContext:\n  privileged: ${value} # ${comment}`;
}

testRules({
  "SW-MC-suppression-malformed": {
    fires: [
      container("true", "seaworthy ignore SW-K8S-privileged"),
      container("true", "seaworthy ignore=SW-K8S-privileged until=tomorrow"),
      container("true", "trivy:ignore:KSV-0017:exp:2026-02-31"),
    ],
    silent: [
      container("true", "seaworthy ignore=SW-K8S-privileged reason=x"),
      container("true", "trivy:ignore:KSV-0017:exp:2026-02-28"),
      container("true", "seaworthy looks at this"),
    ],
  },
  "SW-MC-suppression-expired": {
    fires: [
      container("true", "seaworthy ignore=SW-K8S-privileged until=2026-01-14 reason=x"),
      container("true", "trivy:ignore:KSV-0017:exp:2026-01-14"),
    ],
    silent: [container("true", "seaworthy ignore=SW-K8S-privileged until=2026-01-15 reason=x")],
  },
  "SW-MC-suppression-unused": {
    fires: [
      container("false", "seaworthy ignore=SW-K8S-privileged reason=x"),
      container("true", "seaworthy ignore=SW-K8S-privileged,SW-K8S-host-pid reason=x"),
    ],
    silent: [
      container("true", "seaworthy ignore=AVD-KSV-0017 reason=x"),
      container("false", "seaworthy ignore=kube-linter/* reason=x"),
    ],
  },
  "SW-MC-suppression-unknown-rule": {
    fires: [
      container("true", "seaworthy ignore=SW-K8S-privilege reason=x"),
      container("true", "seaworthy ignore=DL3008"),
    ],
    silent: [
      container("true", "seaworthy ignore=CKV_K8S_16 reason=x"),
      container("true", "trivy:ignore:AVD-AWS-0001"),
      container("true", "seaworthy ignore=pss/privileged reason=x"),
    ],
  },
  "SW-MC-suppression-reasonless": {
    fires: [
      container("true", "seaworthy ignore=SW-K8S-privileged"),
      container("true", "seaworthy ignore=KSV-0017 reason="),
    ],
    silent: [
      container("true", "seaworthy ignore=SW-K8S-privileged reason=x"),
      container("true", "trivy:ignore:KSV-0017"),
    ],
  },
});
