import { n as __esmMin } from "../../../rolldown-runtime.js";
import { d as init_registry$1, l as init_rules, u as RuleRegistry } from "../../../shared/core.js";
import { f as init_comment_rules, u as commentRuleTexts } from "../../../shared/rules/suppression/suppressor.js";
import { Ft as hardeningRules, It as init_hardening } from "../helm/rules/values-schema.js";
import { a as fileRules, m as init_rule, p as defineManifestRule, s as init_file_rules } from "./file-rules.js";
import { A as init_evaluate, M as init_aliases, N as rulesByConditionalId, d as init_rules$2, f as families, j as podSecurityChecks, m as init_families, n as imageRules, r as init_rules$1, u as chartRules } from "../images/rules.js";

// actions/manifest-check/rules/suppressions.ts
function ruleOf(fault) {
	const [before, after] = examples[fault];
	const id = `SW-MC-suppression-${fault}`;
	return defineManifestRule({
		id,
		...commentRuleTexts[fault],
		before,
		after,
		tags: ["suppression"]
	});
}
var privileged, fixed, whole, examples, suppressionRule, suppressionRules;
function init_suppressions() {
	return (init_suppressions = __esmMin((() => {
		init_rules();
		init_rule();
		privileged = (value, comment) => `containers:\n  - name: app\n    securityContext:\n      privileged: ${value}${comment}`;
		fixed = privileged("false", "");
		whole = privileged("true", " # seaworthy ignore=SW-K8S-privileged reason=loads a kernel module");
		examples = {
			malformed: [privileged("true", " # seaworthy ignore SW-K8S-privileged"), whole],
			expired: [privileged("true", " # seaworthy ignore=SW-K8S-privileged until=2020-01-31 reason=until the driver is in"), fixed],
			unused: [privileged("false", " # seaworthy ignore=SW-K8S-privileged reason=loads a kernel module"), fixed],
			"unknown-rule": [privileged("true", " # seaworthy ignore=SW-K8S-priviledged reason=loads a kernel module"), whole],
			reasonless: [privileged("true", " # seaworthy ignore=SW-K8S-privileged"), whole]
		};
		suppressionRule = {
			malformed: ruleOf("malformed"),
			expired: ruleOf("expired"),
			unused: ruleOf("unused"),
			"unknown-rule": ruleOf("unknown-rule"),
			reasonless: ruleOf("reasonless")
		};
		suppressionRules = Object.values(suppressionRule);
	})))();
}

// actions/manifest-check/rules/registry.ts
var rules, manifestRules;
function init_registry() {
	return (init_registry = __esmMin((() => {
		init_rules();
		init_families();
		init_rules$2();
		init_rules$1();
		init_aliases();
		init_evaluate();
		init_file_rules();
		init_hardening();
		init_suppressions();
		rules = [
			...fileRules,
			...suppressionRules,
			...Object.values(hardeningRules),
			...imageRules,
			...chartRules,
			...families.flatMap((family) => family.rules)
		];
		manifestRules = new RuleRegistry(rules, "manifest", new Map([...podSecurityChecks.map(({ id }) => [`pss/${id}`, []]), ...rulesByConditionalId]));
	})))();
}

export { suppressionRules as a, suppressionRule as i, manifestRules as n, init_suppressions as r, init_registry as t };