import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, _r as didYouMean, bi as InvalidError, cr as wrapText, or as init_text, sr as init_wrap, vr as init_suggest } from "../../shared/core.js";
import { n as init_action_specs, t as actionSpecs } from "../action-specs.js";
import { a as init_esm, i as Option, t as Command } from "../../npm/commander.js";
import { i as print, n as runWithExitCode, r as init_streams, t as init_run_command } from "./run-command.js";
import { a as tamperingRules, b as init_efficiency, h as init_hygiene, i as init_rules, m as hygieneRules, o as init_problems, s as ruleOf, t as init_tampering, y as efficiencyRules } from "../image-scan/tampering/index.js";
import { _ as init_lint, g as ignoreFileRules, n as init_rules$1, r as lintRules } from "../dockerfile-lint/rules/index.js";
import { _ as init_pack, g as builtinRules } from "../../shared/secrets/index.js";
import { i as signatureRules, n as init_rules$2 } from "../../shared/sigstore/findings/rules.js";
import { _ as baseImageRules, i as init_inventory, o as inventoryRules, r as waiverRules, t as init_faults, y as init_base_images } from "../gate/waivers/faults.js";
import { n as table, t as init_table } from "../../shared/report/table.js";
import { a as endOfLifeSoonRule, c as init_rules$3, i as endOfLifeRule, l as unknownVersion, n as init_ignore_file_rules, o as init_end_of_life, t as ignoreFileRules$1 } from "../image-scan/ignore/ignore-file-rules.js";
import { n as manifestRules, t as init_registry } from "../manifest-check/rules/registry.js";

// actions/suite/rule-catalog.ts
/**
* Lists the rules of all actions, by action and id. Vulnerabilities and ShellCheck's findings are not among them: their
* rules are made from advisories and from ShellCheck's answers.
*/
function listRules() {
	const of = (action, rules) => rules.map((rule) => ({
		aliases: [],
		isOptIn: false,
		...rule,
		action
	})).sort((a, b) => a.id < b.id ? -1 : 1);
	return [
		...of("dockerfile-lint", [...lintRules.list(), ...ignoreFileRules]),
		...of("image-scan", [
			...hygieneRules,
			...efficiencyRules,
			...tamperingRules,
			...builtinRules.map(ruleOf),
			...Object.values(ignoreFileRules$1),
			endOfLifeRule,
			endOfLifeSoonRule,
			unknownVersion
		]),
		...of("manifest-check", manifestRules.list()),
		...of("verify", signatureRules),
		...of("gate", [
			...waiverRules,
			...inventoryRules,
			...baseImageRules
		])
	];
}
function init_rule_catalog() {
	return (init_rule_catalog = __esmMin((() => {
		init_pack();
		init_rules$2();
		init_lint();
		init_rules$1();
		init_base_images();
		init_inventory();
		init_faults();
		init_efficiency();
		init_end_of_life();
		init_hygiene();
		init_ignore_file_rules();
		init_rules$3();
		init_problems();
		init_tampering();
		init_registry();
	})))();
}

// actions/suite/rules-command.ts
/** Creates `seaworthy rules [ID]`: lists all rules, or shows one. */
function rulesCommand(streams, done) {
	const actions = actionSpecs.filter(({ only }) => only === void 0).map(({ name }) => name);
	return new Command("rules").argument("[id]", "Id, or another tool's id, of the rule to show.").addOption(new Option("--action <name>", "Lists only the rules of this action.").choices(actions)).addOption(new Option("--format <text|json>", "Format of the output.").choices(["text", "json"]).default("text")).addHelpText("after", "\nExamples:\n  seaworthy rules --action dockerfile-lint\n  seaworthy rules DL3008").action(async (id, options) => {
		await runWithExitCode(async () => {
			const rules = id === void 0 ? listOf(options.action) : findRules(id);
			const text = options.format === "json" ? jsonOf(rules) : id === void 0 ? textOf(rules, streams) : "";
			print(streams.stdout, text === "" ? rules.map((rule) => describeRule(rule, streams)).join("\n") : text);
		}, streams, done);
	});
}
/** Creates `seaworthy explain ID`, the same as `seaworthy rules ID`. */
function explainCommand(streams, done) {
	return new Command("explain").argument("<id>", "Id, or another tool's id, of the rule.").addHelpText("after", "\nExample:\n  seaworthy explain SW-K8S-privileged").action(async (id) => {
		await runWithExitCode(async () => print(streams.stdout, findRules(id).map((rule) => describeRule(rule, streams)).join("\n")), streams, done);
	});
}
function listOf(action) {
	const rules = listRules();
	return action === void 0 || action === "check" ? rules : rules.filter((rule) => rule.action === action);
}
/**
* Finds the rules with an id or alias, in any case.
* @throws InvalidError `RULE_UNKNOWN`.
*/
function findRules(id) {
	const rules = listRules();
	const wanted = id.toLowerCase();
	const named = rules.filter((rule) => rule.id.toLowerCase() === wanted);
	if (named.length > 0) return named;
	const aliased = rules.filter(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === wanted));
	if (aliased.length > 0) return aliased;
	throw new InvalidError("RULE_UNKNOWN", `there is no rule "${id}"${hintFor(id, rules)}`, { advice: "Run `seaworthy rules` to list all rules" });
}
function hintFor(id, rules) {
	if (/^(?:CVE|GHSA)-/iu.test(id)) return ". For a vulnerability, use `seaworthy image-scan IMAGE --explain`";
	if (/^SC\d{4}$/iu.test(id)) return `. It is ShellCheck's: https://www.shellcheck.net/wiki/${id.toUpperCase()}`;
	return didYouMean(id, rules.map((rule) => rule.id));
}
function textOf(rules, { stdout }) {
	return [...Map.groupBy(rules, ({ action }) => action)].map(([action, all]) => {
		const rows = all.map(({ id, severity, summary, isOptIn }) => [
			id,
			severity,
			isOptIn ? `${summary} (opt-in)` : summary
		]);
		return `${action}: ${all.length} rules\n${table(rows, { width: widthOf(stdout) })}\n`;
	}).join("\n");
}
function describeRule({ id, action, severity, help, summary, aliases, isOptIn, helpUri, tags }, { stdout }) {
	const width = widthOf(stdout);
	const facts = [
		`${action}, ${severity}${isOptIn ? ", opt-in: set `enable` to its id" : ""}`,
		...aliases.length === 0 ? [] : [`Also known as ${aliases.join(", ")}.`],
		...tags.length === 0 ? [] : [`Tags: ${tags.join(", ")}.`]
	];
	const lines = [
		`${id}: ${summary}`,
		...facts,
		"",
		...help.text.split("\n")
	].map((line) => /^\s/u.test(line) ? line : wrapText(line, width));
	const link = helpUri === void 0 || help.text.includes(helpUri) ? "" : `\n${helpUri}\n`;
	return `${lines.join("\n").trimEnd()}\n${link}`;
}
function jsonOf(rules) {
	const shown = rules.map(({ id, action, severity, summary, description, help, aliases, isOptIn, tags, helpUri }) => ({
		id,
		action,
		severity,
		summary,
		description,
		help: help.markdown,
		aliases,
		optIn: isOptIn,
		tags,
		helpUri
	}));
	return `${JSON.stringify({
		schema: 1,
		rules: shown
	}, void 0, 2)}\n`;
}
function widthOf(stream) {
	return Math.min(widest, stream.isTTY === true ? stream.columns : 80);
}
var widest;
function init_rules_command() {
	return (init_rules_command = __esmMin((() => {
		init_esm();
		init_errors();
		init_table();
		init_text();
		init_action_specs();
		init_rule_catalog();
		init_run_command();
		init_streams();
		widest = 100;
	})))();
}

init_rules_command();
export { explainCommand, rulesCommand };