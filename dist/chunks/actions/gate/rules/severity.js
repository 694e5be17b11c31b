import { n as __esmMin } from "../../../rolldown-runtime.js";
import { At as findExploitation, Lt as withoutExploited, Mt as isOver, Nt as isSeverityOver, Ot as describeExploitation, ft as vendorStates, jt as init_threshold, kt as describeThreshold, lt as init_findings, nn as init_severity$1, on as severities, ut as init_vendor_state } from "../../../shared/core.js";

// actions/gate/rules/severity.ts
/**
* Applies the effect of each severity: the policy's table, otherwise `fail-on`, whose conditions about exploitation hold
* whatever the table says. If the policy has the rule `known-exploited`, that rule decides about known exploitation. With
* `new-only`, findings of the baseline do not count here.
*/
function severityRule(policy) {
	const { newOnly, rules } = policy;
	const { severities: table = {} } = rules;
	const failOn = rules["known-exploited"] === void 0 ? policy.failOn : withoutExploited(policy.failOn);
	const ceilingFor = (severity) => ceilingOf(policy, severity);
	return {
		name: "severity",
		demands: demandsOf({
			...policy,
			failOn
		}, ceilingFor),
		traits: table.enforce === "off" ? {} : table,
		judge(facts) {
			if (newOnly && !facts.isNew) return void 0;
			const { severity } = facts.finding;
			const stated = statedOf(policy, facts);
			const violation = judge(facts, stated ?? ceilingFor(severity));
			if (violation?.effect === "deny") return violation;
			const weight = weightOfFacts(facts);
			const why = findExploitation(failOn, weight);
			if (why !== void 0) return {
				effect: "deny",
				why,
				values: exploitationValues(facts)
			};
			return !((stated ?? saidOf(policy, severity)) !== void 0) && isOver(failOn, weight) ? judge(facts, "fixable") : violation;
		}
	};
}
function weightOfFacts({ finding: { severity }, exploitedSince, epss, fixable }) {
	return {
		severity,
		isExploited: exploitedSince !== void 0,
		isFixable: fixable,
		epss
	};
}
function exploitationValues({ finding: { severity }, exploitedSince, epss }) {
	return {
		severity,
		...exploitedSince === void 0 ? {} : { "exploited since": exploitedSince },
		...epss === void 0 ? {} : { epss }
	};
}
/** Returns the effect that the policy states for the state of a finding in the distribution's tracker. */
function statedOf({ rules: { states } }, { state }) {
	return state === void 0 ? void 0 : states?.[state];
}
/** Returns the effect that the policy's table states for a severity. */
function saidOf({ rules: { severities: table } }, severity) {
	return table?.enforce === "off" ? void 0 : table?.[severity];
}
/** Returns the effect of a severity: the policy's table unless it is `off`, otherwise `fail-on`. */
function ceilingOf(policy, severity) {
	return saidOf(policy, severity) ?? (isSeverityOver(policy.failOn, severity) ? "deny" : "allow");
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
function demandsOf(policy, ceilingFor) {
	return demandsOfSeverities(policy, ceilingFor) + demandsOfStates(policy.rules);
}
/** Describes what the table of states changes. */
function demandsOfStates({ states }) {
	if (states === void 0) return "";
	const effects = vendorStates.flatMap((state) => states[state] === void 0 ? [] : [`${state}: ${states[state]}`]);
	return effects.length === 0 ? "" : `; by state of the distribution ${effects.join(", ")}`;
}
function demandsOfSeverities({ failOn, newOnly, rules }, ceilingFor) {
	const kind = newOnly ? "new finding" : "finding";
	const ceilings = severities.map(ceilingFor);
	const denied = ceilings.lastIndexOf("deny");
	const isThreshold = ceilings.every((ceiling, index) => ceiling === (index <= denied ? "deny" : "allow"));
	if (failOn === "none" && isThreshold && denied < 0) return "nothing: `fail-on` is none";
	if (rules.severities === void 0) return `no ${kind} ${describeThreshold(failOn, { isComplete: true })}`;
	const more = demandsOfExploitation(failOn, kind);
	if (isThreshold && denied >= 0) return `no ${kind} at ${severities[denied]} or worse${more}`;
	if (isThreshold) return more === "" ? "nothing of severities" : more.slice(2);
	const words = {
		deny: `no ${kind}`,
		fixable: `no ${kind} with a fix`,
		sla: `no ${kind} but vulnerabilities within their days`,
		warn: `a warning of each ${kind}`
	};
	return [...Map.groupBy(severities, ceilingFor)].flatMap(([ceiling, levels]) => ceiling === "allow" ? [] : [`${words[ceiling]} at ${levels.join(", ")}`]).join("; ") + more;
}
function demandsOfExploitation(failOn, kind) {
	const conditions = describeExploitation(failOn);
	return conditions === "" ? "" : `; no ${kind} ${conditions}`;
}
function init_severity() {
	return (init_severity = __esmMin((() => {
		init_findings();
	})))();
}

export { init_severity as n, severityRule as r, ceilingOf as t };