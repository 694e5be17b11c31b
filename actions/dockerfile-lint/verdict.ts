import { activeFindings, blockingFindings, isComplete, type Report } from "../../shared/findings/index.ts";
import type { RunContext, RunResult } from "../../shared/runner/index.ts";
import { count } from "../../shared/text/index.ts";
import { getHadolintId, getIssueLevel } from "./formats/issue.ts";
import { isFailing } from "./hadolint/settings.ts";
import type { spec } from "./inputs.ts";
import type { LintSettings } from "./settings.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

/** Formats with which hadolint never fails, because other programs judge their results. */
const neverFailing = new Set(["codeclimate", "gitlab-codeclimate", "codacy"]);

/**
 * Returns hadolint's verdict if its configuration or the profile sets one. Its threshold decides on findings with DL and
 * SC ids, `fail-on` on all others. A parse error fails at every threshold.
 */
export function verdictOf(
  report: Report,
  { failureThreshold, noFail }: LintSettings,
  inputs: Pick<Context["inputs"], "format" | "fail-on">,
): Pick<RunResult, "outcome" | "verdict"> {
  if (noFail) return { outcome: "pass", verdict: "hadolint's no-fail is set" };
  if (failureThreshold === undefined) return {};
  const findings = activeFindings(report);
  const neverFails = neverFailing.has(inputs.format);
  const failing = findings.filter(
    (finding) =>
      getHadolintId(finding) !== undefined &&
      !neverFails &&
      (finding.ruleId === "DL1000" || isFailing(getIssueLevel(finding), failureThreshold)),
  ).length;
  const others = findings.filter((finding) => getHadolintId(finding) === undefined);
  const blocking = blockingFindings({ ...report, findings: others }, inputs["fail-on"], false).length;
  const verdict = [
    neverFails
      ? `hadolint never fails with the format ${inputs.format}`
      : `${count(failing, "finding")} at hadolint's threshold ${failureThreshold}`,
    ...(blocking === 0 ? [] : [`${count(blocking, "other finding")} at fail-on`]),
  ].join(", ");
  if (failing + blocking > 0) return { outcome: "findings", verdict };
  return { outcome: neverFails || isComplete(report.coverage) ? "pass" : "undecided", verdict };
}
