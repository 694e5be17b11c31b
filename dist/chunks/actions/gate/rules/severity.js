import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ft as init_severity$1, It as isAtLeast, Rt as severities, lt as init_findings } from "../../../shared/core.js";

// actions/gate/rules/severity.ts
/** Applies the effect of each severity: the policy's table, otherwise `fail-on`. With `new-only`, findings of the baseline do not count here. */
function severityRule(policy) {
	const { failOn, newOnly, rules } = policy;
	const { severities: table = {} } = rules;
	const ceilingFor = (severity) => ceilingOf(policy, severity);
	return {
		name: "severity",
		demands: demandsOf(ceilingFor, newOnly, failOn === "none"),
		traits: table.enforce === "off" ? {} : table,
		judge: (facts) => newOnly && !facts.isNew ? void 0 : judge(facts, ceilingFor(facts.finding.severity))
	};
}
/** Returns the effect of a severity: the policy's table unless it is `off`, otherwise `fail-on`. */
function ceilingOf({ failOn, rules: { severities: table } }, severity) {
	return (table?.enforce === "off" ? void 0 : table?.[severity]) ?? (failOn !== "none" && isAtLeast(severity, failOn) ? "deny" : "allow");
}
function judge(facts, ceiling) {
	const { severity } = facts.finding;
	switch (ceiling) {
		case "allow": return;
		case "warn": return {
			effect: "warn",
			values: { severity }
		};
		case "fixable": return facts.fixable ? {
			effect: "deny",
			values: {
				severity,
				fixable: true
			}
		} : void 0;
		case "sla": return facts.isVulnerability ? void 0 : {
			effect: "deny",
			values: { severity }
		};
		case "deny": return {
			effect: "deny",
			values: { severity }
		};
	}
}
function demandsOf(ceilingOf, newOnly, isOpen) {
	const kind = newOnly ? "new finding" : "finding";
	const ceilings = severities.map(ceilingOf);
	const denied = ceilings.lastIndexOf("deny");
	const isThreshold = ceilings.every((ceiling, index) => ceiling === (index <= denied ? "deny" : "allow"));
	if (isThreshold && denied >= 0) return `no ${kind} at ${severities[denied]} or worse`;
	if (isThreshold) return isOpen ? "nothing: `fail-on` is none" : "nothing of severities";
	const words = {
		deny: `no ${kind}`,
		fixable: `no ${kind} with a fix`,
		sla: `no ${kind} but vulnerabilities within their days`,
		warn: `a warning of each ${kind}`
	};
	return [...Map.groupBy(severities, ceilingOf)].flatMap(([ceiling, levels]) => ceiling === "allow" ? [] : [`${words[ceiling]} at ${levels.join(", ")}`]).join("; ");
}
function init_severity() {
	return (init_severity = __esmMin((() => {
		init_findings();
	})))();
}

export { init_severity as n, severityRule as r, ceilingOf as t };