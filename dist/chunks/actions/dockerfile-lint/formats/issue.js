import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ir as init_plain, Lr as oneLine, or as init_text } from "../../../shared/core.js";

// actions/dockerfile-lint/formats/issue.ts
/** Returns the hadolint level of a finding: that of hadolint's rule, else derived from the severity. */
function getIssueLevel({ levels, severity }) {
	const level = levels?.["hadolint"];
	return level === "error" || level === "warning" || level === "info" || level === "style" ? level : levelBySeverity[severity];
}
/** Returns the hadolint or ShellCheck id of a finding. Undefined for findings that hadolint does not have. */
function getHadolintId({ ruleId, aliases }) {
	return [ruleId, ...aliases].find((id) => /^(DL|SC)\d/u.test(id));
}
function toIssue(finding) {
	const [location] = finding.locations;
	const line = location?.region.startLine ?? 1;
	const column = location?.region.startColumn ?? 1;
	return {
		file: location?.file ?? "",
		line,
		column,
		endLine: location?.region.endLine ?? line,
		endColumn: location?.region.endColumn ?? column,
		level: getIssueLevel(finding),
		code: getHadolintId(finding) ?? finding.ruleId,
		message: oneLine(finding.message),
		fingerprint: finding.fingerprint
	};
}
var levelBySeverity;
function init_issue() {
	return (init_issue = __esmMin((() => {
		init_text();
		levelBySeverity = {
			critical: "error",
			high: "error",
			medium: "warning",
			low: "info",
			info: "style"
		};
	})))();
}

export { toIssue as i, getIssueLevel as n, init_issue as r, getHadolintId as t };