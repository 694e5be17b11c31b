import { defineManifestRule } from "../../rules/rule.ts";
import { findUses, type ProfileCheck } from "../check.ts";
import { allowsByDefault, readSeccomp } from "../seccomp.ts";

const links = ["https://kubernetes.io/docs/tutorials/security/seccomp/"];
const tags = ["security", "CWE-693"];

const profile = (fields: string): string =>
  `apiVersion: security-profiles-operator.x-k8s.io/v1beta1\nkind: SeccompProfile\nmetadata:\n  name: app\nspec:\n${fields}`;

const allowsAll = defineManifestRule({
  id: "SW-PROFILE-seccomp-allows-all",
  severity: "high",
  summary: "Deny system calls in the seccomp profile.",
  why: "The profile allows every system call. Pods with it satisfy the Pod Security level restricted and are as unprotected as with Unconfined.",
  before: profile("  defaultAction: SCMP_ACT_ALLOW"),
  after: profile(
    "  defaultAction: SCMP_ACT_ERRNO\n  syscalls:\n    - {names: [read, write, exit_group], action: SCMP_ACT_ALLOW}",
  ),
  tags,
  links,
  precision: "very-high",
});

const denyList = defineManifestRule({
  id: "SW-PROFILE-seccomp-deny-list",
  severity: "medium",
  summary: "List the allowed system calls instead of the denied ones.",
  why: "The profile allows every system call that it does not name, such as those that later kernels add.",
  before: profile("  defaultAction: SCMP_ACT_ALLOW\n  syscalls:\n    - {names: [mount], action: SCMP_ACT_ERRNO}"),
  after: profile("  defaultAction: SCMP_ACT_ERRNO\n  syscalls:\n    - {names: [read, write], action: SCMP_ACT_ALLOW}"),
  tags,
  links,
  precision: "very-high",
});

const dangerous = defineManifestRule({
  id: "SW-PROFILE-seccomp-dangerous-call",
  severity: "medium",
  summary: "Do not allow system calls that control the kernel, or only with their capability.",
  why: "Most container escapes need one of these calls, and the profiles of container runtimes allow them only with a capability.",
  before: profile("  defaultAction: SCMP_ACT_ERRNO\n  syscalls:\n    - {names: [read, bpf], action: SCMP_ACT_ALLOW}"),
  after: profile("  defaultAction: SCMP_ACT_ERRNO\n  syscalls:\n    - {names: [read], action: SCMP_ACT_ALLOW}"),
  tags,
  links: ["https://docs.docker.com/engine/security/seccomp/#significant-syscalls-blocked-by-the-default-profile"],
  precision: "high",
});

/** System calls that the default profile of Docker and containerd allows to no process without capabilities. */
const kernelCalls = [
  ...["bpf", "create_module", "delete_module", "finit_module", "init_module", "ioperm", "iopl", "kexec_file_load"],
  ...["kexec_load", "mount", "move_mount", "open_by_handle_at", "perf_event_open", "pivot_root", "quotactl", "reboot"],
  ...["setns", "swapoff", "swapon", "umount2", "unshare", "userfaultfd"],
];

/** Checks of the content of seccomp profiles. */
export const seccompChecks: readonly ProfileCheck[] = [
  {
    rules: [allowsAll, denyList, dangerous],
    *run(context) {
      const { profile: source } = context;
      if (source.type !== "seccomp") return;
      const { owner, root } = source;
      const read = readSeccomp(root);
      const related = findUses(context);
      if (allowsByDefault(read)) {
        const action = read.defaultAction;
        const isLogged = action.text !== "SCMP_ACT_ALLOW";
        const severity = isLogged ? { severity: "medium" as const } : {};
        const message = isLogged
          ? `The seccomp profile only records system calls (${action.text})`
          : "The seccomp profile allows every system call";
        yield read.denied.size === 0
          ? { rule: allowsAll, owner, field: action, message, related, ...severity }
          : {
              rule: denyList,
              owner,
              field: action,
              message: "The seccomp profile allows all system calls that it does not name",
              related,
            };
        return;
      }
      const found = kernelCalls.filter((name) => read.allowed.has(name));
      const field = read.allowed.get(found[0] ?? "");
      if (field === undefined) return;
      const names = `${found.slice(0, 5).join(", ")}${found.length > 5 ? ` and ${found.length - 5} more` : ""}`;
      yield { rule: dangerous, owner, field, message: `The seccomp profile allows ${names}`, related };
    },
  },
];
