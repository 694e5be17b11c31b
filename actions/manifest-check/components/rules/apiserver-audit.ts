import type { ComponentRule, Judgment } from "../component-rule.ts";
import { defineFlagRule, ruleAbout } from "../flag-rule.ts";
import type { ComponentView } from "../view.ts";

const server = "kube-apiserver";
const links = ["https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/"];

const ageAliases = ["kics/da9f3aa8-fbfb-472f-b5a1-576127944218", "CKV_K8S_92", "KCV-0020", "C-0131"];
const backupAliases = ["kics/768aab52-2504-4a2f-a3e3-329d5a679848", "CKV_K8S_93", "KCV-0021", "C-0132"];
const sizeAliases = ["kics/35c0a471-f7c8-4993-aa2c-503a3c712a66", "CKV_K8S_94", "KCV-0022", "C-0133"];

const log = defineFlagRule(server, {
  id: "SW-APISERVER-audit-log",
  severity: "medium",
  summary: "Write an audit log.",
  why: "Without a log, nobody can find out who did what in the cluster.",
  before: "--secure-port=6443",
  after: "--audit-log-path=/var/log/audit.log --audit-policy-file=/etc/kubernetes/audit.yaml",
  tags: ["security", "logging", "CWE-778", "CIS-Kubernetes-1.2.16", "OWASP-K8S-K10"],
  aliases: ["kics/73e251f0-363d-4e53-86e2-0a93592437eb", "CKV_K8S_91", "KCV-0019", "C-0130"],
  links,
});

const policy = defineFlagRule(server, {
  id: "SW-APISERVER-audit-policy",
  severity: "medium",
  summary: "Set an audit policy.",
  why: "Without a policy, the API server records nothing, even if it has a log.",
  before: "--audit-log-path=/var/log/audit.log",
  after: "--audit-log-path=/var/log/audit.log --audit-policy-file=/etc/kubernetes/audit.yaml",
  tags: ["security", "logging", "CWE-778", "CIS-Kubernetes-3.2.1"],
  aliases: ["kics/13a49a2e-488e-4309-a7c0-d6b05577a5fb", "C-0160"],
  links,
});

const age = defineFlagRule(server, {
  id: "SW-APISERVER-audit-log-age",
  severity: "low",
  summary: "Keep audit logs for at least 30 days, and not without a limit.",
  why: "Intrusions are often found after weeks. Without a limit, old logs fill the disk.",
  before: "--audit-log-path=/var/log/audit.log --audit-log-maxage=7",
  after: "--audit-log-path=/var/log/audit.log --audit-log-maxage=30",
  tags: ["security", "logging", "CWE-779", "CIS-Kubernetes-1.2.17"],
  aliases: ageAliases,
  links,
});

const backups = defineFlagRule(server, {
  id: "SW-APISERVER-audit-log-backups",
  severity: "low",
  summary: "Keep at least 10 old files of the audit log, and not without a limit.",
  why: "With few files, a burst of requests removes the traces of an intrusion.",
  before: "--audit-log-path=/var/log/audit.log --audit-log-maxbackup=2",
  after: "--audit-log-path=/var/log/audit.log --audit-log-maxbackup=10",
  tags: ["security", "logging", "CWE-779", "CIS-Kubernetes-1.2.18"],
  aliases: backupAliases,
  links,
});

const size = defineFlagRule(server, {
  id: "SW-APISERVER-audit-log-size",
  severity: "low",
  summary: "Rotate the audit log at 100 MB or more.",
  why: "With small files, a burst of requests removes the traces of an intrusion.",
  before: "--audit-log-path=/var/log/audit.log --audit-log-maxsize=10",
  after: "--audit-log-path=/var/log/audit.log --audit-log-maxsize=100",
  tags: ["security", "logging", "CWE-779", "CIS-Kubernetes-1.2.19"],
  aliases: sizeAliases,
  links,
});

/** The limits of the log: the smallest value, and the aliases of tools that require one. */
const limits = [
  ["audit-log-maxage", 30, ageAliases],
  ["audit-log-maxbackup", 10, backupAliases],
  ["audit-log-maxsize", 100, sizeAliases],
] as const;

/** True if the API server certainly sends audit events nowhere. */
function isUnlogged(view: ComponentView): boolean {
  return ["audit-log-path", "audit-webhook-config-file"].every(
    (flag) => view.isDefault(flag) || (view.isSet(flag) && view.text(flag) === ""),
  );
}

function judgeLog(view: ComponentView): Judgment | undefined {
  if (!isUnlogged(view)) return undefined;
  const aliases = limits.flatMap(([flag, least, own]) => ((view.integer(flag) ?? 0) < least ? own : []));
  const unset = view.isSet("audit-policy-file") ? [] : policy.aliases;
  return { message: "The API server writes no audit log", aliases: [...aliases, ...unset] };
}

/** Creates the judgment of a limit of the log. Zero means no limit. */
function judgeLimit(index: 0 | 1 | 2, unit: string): ComponentRule["judge"] {
  const [flag, least] = limits[index];
  return (view) => {
    if (isUnlogged(view) || view.text("audit-log-path") === "-") return undefined;
    const value = view.integer(flag);
    if (value !== undefined && value > 0)
      return value < least ? `The limit of the audit log is ${value} ${unit}` : undefined;
    if (index === 2 || (value === undefined && !view.isDefault(flag)) || !view.isSet("audit-log-path"))
      return undefined;
    return `The audit log has no limit in ${unit}, so it can fill the disk`;
  };
}

/** Rules about audit logs. */
export const apiServerAudit: readonly ComponentRule[] = [
  ruleAbout(server, "audit-log-path", log, judgeLog),
  ruleAbout(server, "audit-policy-file", policy, (view) =>
    !isUnlogged(view) && view.isDefault("audit-policy-file")
      ? "The API server has no audit policy, so it records nothing"
      : undefined,
  ),
  ruleAbout(server, "audit-log-maxage", age, judgeLimit(0, "days")),
  ruleAbout(server, "audit-log-maxbackup", backups, judgeLimit(1, "files")),
  ruleAbout(server, "audit-log-maxsize", size, judgeLimit(2, "MB")),
];
