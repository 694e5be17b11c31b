import { testRules } from "../../rule-cases.ts";
import { seccomp } from "../objects.ts";

const denied = (names: string, more = ""): string =>
  seccomp(`  defaultAction: SCMP_ACT_ERRNO\n  syscalls: [{names: [${names}], action: SCMP_ACT_ALLOW${more}}]`);

testRules({
  "SW-PROFILE-seccomp-allows-all": {
    fires: [
      seccomp("  defaultAction: SCMP_ACT_ALLOW"),
      seccomp("  defaultAction: SCMP_ACT_LOG"),
      seccomp("  defaultAction: SCMP_ACT_ALLOW\n  syscalls: [{names: [read], action: SCMP_ACT_ALLOW}]"),
      `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: profiles}\ndata:\n  audit.json: |\n    {"defaultAction": "SCMP_ACT_ALLOW"}`,
    ],
    silent: [denied("read"), seccomp("  defaultAction: SCMP_ACT_KILL_PROCESS")],
  },
  "SW-PROFILE-seccomp-deny-list": {
    fires: [seccomp("  defaultAction: SCMP_ACT_ALLOW\n  syscalls: [{names: [mount], action: SCMP_ACT_ERRNO}]")],
    silent: [denied("read"), seccomp("  defaultAction: SCMP_ACT_ALLOW")],
  },
  "SW-PROFILE-seccomp-dangerous-call": {
    fires: [denied("read, mount"), denied("setns", ", includes: {minKernel: '4.8'}")],
    silent: [
      denied("read, ptrace"),
      denied("mount", ", includes: {caps: [CAP_SYS_ADMIN]}"),
      denied("bpf", ", args: [{index: 0}]"),
    ],
  },
});
