import {
  activeFindings,
  type Coverage,
  type Finding,
  isComplete,
  type Report,
} from "../../../shared/findings/index.ts";
import { count } from "../../../shared/text/index.ts";
import type { Control, StandardText } from "./control.ts";
import { listControlRules } from "./standards.ts";

/** The result of a scan for one control. */
export interface ControlResult {
  readonly id: string;
  readonly title: string;
  /**
   * `findings` count against the control; `evidence` means that rules ran and found nothing; `not-covered` means that
   * nothing was examined.
   */
  readonly status: "findings" | "evidence" | "not-covered";
  /** Ids and aliases of the rules that ran. */
  readonly rules: readonly string[];
  readonly findings: readonly Finding[];
  /** Number of suppressed findings, which count as accepted. */
  readonly accepted: number;
  /** The examined objects, or why nothing was examined. */
  readonly basis: string;
}

/** The result of a scan for one standard. Never states that something is compliant. */
export interface Assessment {
  readonly standard: Pick<StandardText, "id" | "name" | "version" | "uri" | "basis">;
  readonly complete: boolean;
  readonly controls: readonly ControlResult[];
}

/** The counter in reports for the subjects of rules, by rule prefix. */
const subjects: readonly (readonly [prefix: RegExp, counted: string])[] = [
  [/^(?:SW-K8S-(?!audit-|encryption-)|SW-DEPLOY-|pss\/)/, "objects"],
  [/^SW-APISERVER-/, "API servers"],
  [/^SW-K8S-audit-/, "audit configurations"],
  [/^SW-K8S-encryption-/, "encryption configurations"],
  [/^SW-CONTROLLER-/, "controller managers"],
  [/^SW-SCHEDULER-/, "schedulers"],
  [/^SW-ETCD-/, "etcd servers"],
  [/^SW-KUBELET-/, "kubelets"],
  [/^SW-PROFILE-/, "kernel profiles"],
  [/^SW-ENGINE-/, "container engines"],
  [/^SW-PROXY-/, "kube-proxy configurations"],
  [/^SW-(?:COMPOSE|DEPLOY)-/, "services"],
  [/^SW-DAEMON-/, "daemons"],
  [/^SW-FALCO-/, "detections"],
];

/** Assesses a standard, control by control. Rules in `idle` could not run. Pure. */
export function assess(
  text: StandardText,
  report: Pick<Report, "findings" | "coverage">,
  idle: readonly string[] = [],
): Assessment {
  const { id, name, version, uri, basis, controls } = text;
  return {
    standard: { id, name, version, uri, basis },
    complete: isComplete(report.coverage),
    controls: controls.map((control) => assessControl(control, listControlRules(text, control), report, idle)),
  };
}

function assessControl(
  { id, title, uncovered }: Control,
  rules: readonly string[],
  report: Pick<Report, "findings" | "coverage">,
  idle: readonly string[],
): ControlResult {
  const base = { id, title, rules, findings: [], accepted: 0 };
  if (uncovered !== undefined) return { ...base, status: "not-covered", basis: uncovered };
  const own = new Set(rules);
  const isAbout = ({ ruleId, aliases }: Finding): boolean => own.has(ruleId) || aliases.some((alias) => own.has(alias));
  const all = report.findings.filter(isAbout);
  const findings = activeFindings({ findings: all });
  const working = rules.filter((rule) => !idle.includes(rule));
  if (working.length === 0)
    return { ...base, status: "not-covered", basis: `${rules.join(", ")} could not run without additional input` };
  const examined = countExamined(working, report.coverage);
  const counted = { ...base, findings, accepted: all.length - findings.length };
  if (findings.length > 0) return { ...counted, status: "findings", basis: examined };
  if (examined === "") return { ...counted, status: "not-covered", basis: "no file of a relevant kind" };
  return { ...counted, status: "evidence", basis: examined };
}

/** Formats what was examined: `14 objects, 3 services`. Empty if nothing was. */
function countExamined(rules: readonly string[], { examined }: Coverage): string {
  const counts = subjects.flatMap(([prefix, counted]) => {
    const number = examined[counted] ?? 0;
    return number > 0 && rules.some((rule) => prefix.test(rule)) ? [count(number, counted.replace(/s$/, ""))] : [];
  });
  return counts.join(", ");
}
