import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, _r as didYouMean, bi as InvalidError, ft as vendorStates, lt as init_findings, nn as init_severity, on as severities, or as init_text, tn as defaultUnknownSeverity, ut as init_vendor_state, vr as init_suggest, wi as messageOf } from "../../../shared/core.js";
import { n as init_digest, t as digestOf } from "../../../shared/evidence/digest.js";
import { t as init_evidence } from "../../../shared/evidence/index.js";
import { i as ruleNames, t as init_schema } from "./schema.js";
import { a as celEnv, c as init_func, d as init_error, f as isCelError, i as parse, l as CelScalar, n as plan, o as init_env, r as init_parse, s as celFunc, t as init_plan, u as init_type } from "../../../npm/bufbuild-cel.js";

// actions/gate/cel/finding-schema.ts
var text, number, bool, strings, findingSchema;
function init_finding_schema() {
	return (init_finding_schema = __esmMin((() => {
		init_findings();
		text = (description, always = true) => ({
			type: "string",
			always,
			description
		});
		number = (description, always = true) => ({
			type: "number",
			always,
			description
		});
		bool = (description) => ({
			type: "bool",
			always: true,
			description
		});
		strings = (description) => ({
			type: "strings",
			always: true,
			description
		});
		findingSchema = {
			id: text("Id of the rule or vulnerability."),
			severity: {
				type: "string",
				values: severities,
				always: true,
				description: "Worst severity that a tool reports."
			},
			message: text("Message of the finding."),
			aliases: strings("Ids in other databases and tools."),
			tools: strings("Tools that report it: `seaworthy`, `trivy`, `grype` …"),
			kind: {
				type: "string",
				values: ["vulnerability", "other"],
				always: true,
				description: "`vulnerability` if the finding is based on an advisory."
			},
			isNew: bool("True if it is not in the baseline, or if there is no baseline."),
			inBase: bool("True if it comes with the base image."),
			fixable: bool("True if a fix is available."),
			fixedVersion: text("Version with the fix.", false),
			state: {
				type: "string",
				values: vendorStates,
				always: false,
				description: "State in the distribution's tracker, if there is no fix."
			},
			ageDays: number("Days since publication.", false),
			fixAgeDays: number("Days since a fix became available.", false),
			exploited: bool("True if it is in CISA's catalog of known exploited vulnerabilities."),
			epss: number("Probability of exploitation, 0 to 1. An unknown probability is absent, not 0.", false),
			score: number("CVSS base score, 0 to 10.", false),
			file: text("File in the repository where it is fixed.", false),
			package: {
				type: "object",
				always: false,
				description: "Affected package. If there are several, the expression is evaluated for each.",
				fields: {
					name: text("Name."),
					version: text("Version."),
					purl: text("Package URL."),
					type: text("Purl type: `deb`, `npm` …"),
					path: text("Absolute path in the image of what proves it.")
				}
			},
			image: text("Name of the image.", false),
			platform: text("`os/architecture[/variant]`.", false)
		};
	})))();
}

// actions/gate/cel/check.ts
/** Checks the names of an expression. */
function checkExpression(expression) {
	const walker = new Walker();
	walker.visit(expression, /* @__PURE__ */ new Set());
	return walker;
}
function textOf(expression) {
	if (expression?.exprKind.case !== "constExpr") return void 0;
	const { constantKind } = expression.exprKind.value;
	return constantKind.case === "stringValue" ? constantKind.value : void 0;
}
/** The texts that stand in a comparison: a constant, or those of a list. */
function textsOf(expression) {
	if (expression.exprKind.case === "listExpr") return expression.exprKind.value.elements.flatMap(textsOf);
	const text = textOf(expression);
	return text === void 0 ? [] : [text];
}
var mostNodes, functions, operators, comparisons, root, Walker;
function init_check() {
	return (init_check = __esmMin((() => {
		init_text();
		init_finding_schema();
		mostNodes = 500;
		functions = [...[
			"contains",
			"startsWith",
			"endsWith",
			"matches",
			"size",
			"int",
			"double",
			"string",
			"bool",
			"dyn",
			"type"
		]];
		operators = /^(?:_.+_|!_|-_|@in|@not_strictly_false|_\?_:_|_\[_\])$/u;
		comparisons = /* @__PURE__ */ new Set([
			"_==_",
			"_!=_",
			"@in"
		]);
		root = {
			type: "object",
			always: true,
			fields: findingSchema,
			description: "The finding."
		};
		Walker = class {
			fault;
			fields = /* @__PURE__ */ new Set();
			#nodes = 0;
			/** Walks an expression in which `bound` names are variables of macros, and returns what is known of its value. */
			visit(expression, bound) {
				this.#nodes += 1;
				if (this.#nodes > mostNodes) this.#report(`it has more than ${mostNodes} parts`);
				if (expression === void 0 || this.fault !== void 0) return void 0;
				const { exprKind } = expression;
				switch (exprKind.case) {
					case "identExpr": return this.#name(exprKind.value.name, bound);
					case "selectExpr": return this.#field(this.visit(exprKind.value.operand, bound), exprKind.value.field);
					case "callExpr": return this.#call(exprKind.value, bound);
					case "listExpr":
						for (const element of exprKind.value.elements) this.visit(element, bound);
						return;
					case "comprehensionExpr": {
						const { iterVar, iterVar2, accuVar, iterRange, accuInit, loopCondition, loopStep, result } = exprKind.value;
						this.visit(iterRange, bound);
						const inner = /* @__PURE__ */ new Set([
							...bound,
							iterVar,
							iterVar2,
							accuVar
						]);
						for (const part of [
							accuInit,
							loopCondition,
							loopStep,
							result
						]) this.visit(part, inner);
						return;
					}
					case "structExpr": return this.#report("maps and messages cannot be made here");
					default: return;
				}
			}
			#name(name, bound) {
				if (bound.has(name)) return void 0;
				if (name === "finding") return root;
				return this.#report(`unknown name "${name}"${didYouMean(name, ["finding"])}`);
			}
			#field(objectShape, field) {
				if (objectShape === void 0) return void 0;
				this.fields.add(field);
				const fieldNames = Object.keys(objectShape.fields ?? {});
				return (Object.hasOwn(objectShape.fields ?? {}, field) ? objectShape.fields?.[field] : void 0) ?? this.#report(`unknown field "${field}"${didYouMean(field, fieldNames)}`);
			}
			#call({ function: name, target, args }, bound) {
				if (target === void 0 ? !operators.test(name) && !functions.includes(name) : !functions.includes(name)) return this.#report(`unknown function "${name}"${didYouMean(name, functions)}`);
				if (name === "_[_]") return this.#index(args, bound);
				const shapes = [target, ...args].map((part) => part === void 0 ? void 0 : this.visit(part, bound));
				if (comparisons.has(name)) this.#compare(shapes.slice(1), args);
			}
			/** `finding["x"]` is as good as `finding.x`, and must not be a way around the check. */
			#index([objectShape, key], bound) {
				const shape = this.visit(objectShape, bound);
				if (shape?.type !== "object") {
					this.visit(key, bound);
					return;
				}
				const name = textOf(key);
				return name === void 0 ? this.#report("fields are named, not computed") : this.#field(shape, name);
			}
			#compare(shapes, args) {
				const values = shapes.find((shape) => shape?.values !== void 0)?.values;
				if (values === void 0) return;
				const wrong = args.flatMap(textsOf).find((text) => !values.includes(text));
				if (wrong !== void 0) this.#report(`"${wrong}" is never its value${didYouMean(wrong, values)}`);
			}
			#report(fault) {
				this.fault ??= fault;
			}
		};
	})))();
}

// actions/gate/cel/steps.ts
/**
* Makes the comprehensions of an expression count their steps: the condition of each loop becomes `loopStep() && …`. An
* expression in a policy is small, and a list in a report can have many elements.
*/
function limitLoops(expression) {
	if (expression === void 0) return;
	const { exprKind } = expression;
	switch (exprKind.case) {
		case "selectExpr":
			limitLoops(exprKind.value.operand);
			return;
		case "callExpr":
			for (const part of [exprKind.value.target, ...exprKind.value.args]) limitLoops(part);
			return;
		case "listExpr":
			for (const element of exprKind.value.elements) limitLoops(element);
			return;
		case "comprehensionExpr": {
			const loop = exprKind.value;
			for (const part of [
				loop.iterRange,
				loop.accuInit,
				loop.loopCondition,
				loop.loopStep,
				loop.result
			]) limitLoops(part);
			loop.loopCondition = counted(loop.loopCondition);
			return;
		}
	}
}
/** Runs an evaluation in which loops take at most `maxSteps`, and what is left in total. */
function withinSteps(total, evaluate) {
	const limit = Math.max(0, Math.min(maxSteps, total.left));
	current = { left: limit };
	const result = evaluate();
	total.left -= limit - Math.max(0, current.left);
	return result;
}
function counted(condition) {
	const { expr } = parse(`${stepFunction}() && true`);
	if (condition === void 0 || expr?.exprKind.case !== "callExpr") return condition;
	expr.exprKind.value.args[1] = condition;
	return expr;
}
var maxSteps, stepFunction, current, environment;
function init_steps() {
	return (init_steps = __esmMin((() => {
		init_type(), init_env(), init_func(), init_parse();
		maxSteps = 1e5;
		stepFunction = "loopStep";
		current = { left: 0 };
		environment = celEnv({ funcs: [celFunc(stepFunction, [], CelScalar.BOOL, () => {
			current.left -= 1;
			if (current.left < 0) throw new RangeError(`its loops take more than ${maxSteps} steps, or all findings too many`);
			return true;
		})] });
	})))();
}

// actions/gate/cel/expression.ts
/**
* A rule whose expression is parsed and whose names are checked. `place` names the policy in errors.
* @throws InvalidError `POLICY_EXPRESSION` for syntax, unknown names, fields, functions and values, and for too much of it.
*/
function parseExpression(rule, place) {
	const text = rule["deny-if"];
	const wrong = (problem, cause) => new InvalidError("POLICY_EXPRESSION", `rule ${rule.id}: ${problem}`, {
		place: { what: place },
		advice: "Correct `deny-if`; docs of the fields are in the README of gate",
		...cause === void 0 ? {} : { cause }
	});
	if (text.length > longest) throw wrong(`the expression has more than ${longest} characters`);
	if (depthOf(text) > deepest) throw wrong(`the expression is nested deeper than ${deepest}`);
	let parsed;
	try {
		parsed = parse(text);
	} catch (error) {
		throw wrong(messageOf(error), error);
	}
	const { fault, fields } = checkExpression(parsed.expr);
	if (fault !== void 0) throw wrong(fault);
	limitLoops(parsed.expr);
	const run = plan(environment, parsed);
	return {
		rule,
		evaluate(finding, total = { left: maxSteps }) {
			const long = Object.entries(finding).find(([name, value]) => fields.has(name) && isLong(value));
			if (long !== void 0) return `${long[0]} has more than ${maxElements} elements`;
			const result = withinSteps(total, () => run({ finding }));
			if (isCelError(result)) return result.message;
			return typeof result === "boolean" ? result : "it is neither true nor false";
		}
	};
}
function isLong(value) {
	return Array.isArray(value) && value.length > maxElements;
}
/** How deep brackets and runs of `!` and `-` nest at most; the parser recurses on each. */
function depthOf(text) {
	let depth = 0;
	let most = 0;
	for (const character of text) {
		if ("([{".includes(character)) depth += 1;
		else if (")]}".includes(character)) depth -= 1;
		most = Math.max(most, depth);
	}
	return Math.max(most, ...(text.match(/[!-]{2,}/gu) ?? []).map(({ length }) => length));
}
var longest, deepest, maxElements;
function init_expression() {
	return (init_expression = __esmMin((() => {
		init_error(), init_parse(), init_plan();
		init_errors();
		init_check();
		init_steps();
		longest = 2e3;
		deepest = 100;
		maxElements = 1e3;
	})))();
}

// actions/gate/policy/presets.ts
/** Returns the rules that a policy starts with. Without a preset only `fail-on` decides. */
function presetOf(name) {
	switch (name) {
		case void 0: return {
			rules: {},
			limits,
			unsigned: "this-job"
		};
		case "recommended": return {
			rules: recommended,
			limits,
			unsigned: "this-job"
		};
		case "strict": return {
			rules: strict,
			limits: {
				critical: 14,
				high: 30,
				medium: 90,
				low: 180,
				info: 180
			},
			unsigned: "never"
		};
		case "audit": return {
			rules: audit,
			limits,
			failOn: "none",
			unsigned: "this-job"
		};
	}
}
var limits, recommended, strict, audit;
function init_presets() {
	return (init_presets = __esmMin((() => {
		limits = {
			critical: 30,
			high: 90,
			medium: 180,
			low: 365,
			info: 365
		};
		recommended = {
			severities: {
				critical: "sla",
				high: "sla",
				medium: "allow",
				low: "allow",
				info: "allow"
			},
			sla: {
				critical: 7,
				high: 30
			},
			"known-exploited": {},
			"end-of-life": {}
		};
		strict = {
			severities: {
				critical: "deny",
				high: "deny",
				medium: "sla",
				low: "allow",
				info: "allow"
			},
			sla: { medium: 60 },
			"known-exploited": {},
			epss: { above: .1 },
			"end-of-life": {},
			"root-user": {},
			"evidence-age": {
				"data-hours": 72,
				"record-hours": 24
			},
			"full-read": {}
		};
		audit = {
			severities: {
				critical: "warn",
				high: "warn",
				medium: "allow",
				low: "allow",
				info: "allow"
			},
			sla: {
				critical: 7,
				high: 30,
				enforce: "warn"
			},
			"known-exploited": { enforce: "warn" },
			"end-of-life": { enforce: "warn" },
			"root-user": { enforce: "warn" }
		};
	})))();
}

// actions/gate/policy/policy.ts
/**
* The preset with the file's rules over it. Pure.
* @throws InvalidError `POLICY_*` for a missing deadline or bound, a repeated name, or a faulty expression.
*/
function policyOf(policyFile, inputs) {
	const preset = presetOf(policyFile.preset);
	const rules = {
		...preset.rules,
		...policyFile.rules
	};
	const place = inputs.file ?? "policy";
	checkDeadlines(rules, place);
	checkBounds(rules, place);
	checkProvenance(rules, policyFile, place);
	const names = (rules.expressions ?? []).map(({ id }) => id);
	const repeated = names.find((name, index) => names.indexOf(name) !== index);
	if (repeated !== void 0) throw invalid("POLICY_NAME", `two expressions have the id "${repeated}"`, place);
	const taken = names.find((name) => ["evidence", "severity"].includes(name) || ruleNames.includes(name));
	if (taken !== void 0) throw invalid("POLICY_NAME", `an expression has the id of the rule "${taken}"`, place);
	return {
		failOn: preset.failOn ?? inputs.failOn,
		...newOnlyOf(policyFile, inputs),
		require: required(inputs.require, rules),
		...policyFile.preset === void 0 ? {} : { preset: policyFile.preset },
		rules,
		expressions: (rules.expressions ?? []).map((rule) => parseExpression(rule, place)),
		waivers: policyFile.waivers ?? [],
		limits: limitsOf(preset.limits, policyFile["waiver-limits"]),
		attestors: policyFile.attestors ?? [],
		unsigned: unsignedOf(policyFile, inputs.attestedOnly ? "never" : policyFile.unsigned ?? preset.unsigned, place),
		headSettings: policyFile["head-settings"] ?? "undecided",
		unmatchedLint: policyFile["unmatched-lint"] ?? "undecided",
		unknown: policyFile.unknown ?? "medium",
		file: inputs.file
	};
}
/** The call goes before the policy, and the policy before the configuration and the default. */
function newOnlyOf({ "new-only": ofPolicy }, { newOnly, newOnlyOtherwise }) {
	if (newOnly !== void 0) return {
		newOnly,
		newOnlyBy: "call"
	};
	if (ofPolicy !== void 0) return {
		newOnly: ofPolicy,
		newOnlyBy: "policy"
	};
	return {
		newOnly: newOnlyOtherwise?.applies ?? false,
		newOnlyBy: newOnlyOtherwise?.by ?? "default"
	};
}
/** Digest of everything that decides. */
function policyDigest({ failOn, newOnly, require, rules, waivers, limits, attestors, unsigned, headSettings, unmatchedLint, unknown }) {
	const allowed = {
		...headSettings === "allow" ? { headSettings } : {},
		...unmatchedLint === "undecided" ? {} : { unmatchedLint },
		...unknown === "medium" ? {} : { unknown }
	};
	return digestOf({
		failOn,
		newOnly,
		require,
		rules,
		waivers,
		limits,
		attestors,
		unsigned,
		...allowed
	});
}
/** Who counts signed evidence alone must name whose. */
function unsignedOf({ preset, attestors }, chosen, place) {
	if (chosen === "this-job" || attestors !== void 0) return chosen;
	throw new InvalidError("POLICY_ATTESTORS", `${preset === "strict" ? "the preset strict" : "the call or its policy"} counts no unsigned evidence, but names no attestors`, {
		place: { what: place },
		advice: "Name them in `attestors`, or set `unsigned: this-job`"
	});
}
function limitsOf(preset, policyFile = {}) {
	return {
		critical: policyFile.critical ?? preset.critical,
		high: policyFile.high ?? preset.high,
		medium: policyFile.medium ?? preset.medium,
		low: policyFile.low ?? preset.low,
		info: policyFile.info ?? preset.info
	};
}
function checkDeadlines({ severities: table, sla }, place) {
	const open = severities.find((severity) => table?.[severity] === "sla" && sla?.[severity] === void 0);
	if (open !== void 0) throw invalid("POLICY_SLA", `severities.${open} is "sla", and the rule sla has no days for ${open}`, place);
	if (sla?.enforce === "off" && severities.some((severity) => table?.[severity] === "sla")) throw invalid("POLICY_SLA", "a severity is \"sla\", and the rule sla is off", place);
}
/** A rule without a bound would pass everything. */
function checkBounds({ sla, "evidence-age": age }, place) {
	if (sla !== void 0 && sla.enforce !== "off" && severities.every((severity) => sla[severity] === void 0)) throw invalid("POLICY_SLA", "the rule sla has no days", place);
	if (age === void 0 || age.enforce === "off") return;
	if (age["data-hours"] !== void 0 || age["record-hours"] !== void 0) return;
	throw invalid("POLICY_AGE", "the rule evidence-age has neither data-hours nor record-hours", place);
}
function checkProvenance({ provenance }, { attestors }, place) {
	if (provenance === void 0 || provenance.enforce === "off" || attestors !== void 0) return;
	throw invalid("POLICY_ATTESTORS", "the rule provenance reads what `attestors` signed, and the policy names none", place);
}
/** Checks whether an enabled rule reads SBOMs. */
function readsSboms({ rules }) {
	return sbomRules.some((name) => isOn(rules, name));
}
/** Checks whether an enabled rule is about vulnerabilities alone. */
function readsVulnerabilities({ rules }) {
	return vulnerabilityRules.some((name) => isOn(rules, name));
}
/** Actions whose records must state images; none where no rule reads them. */
function actionsOfImages({ rules }) {
	if (!isOn(rules, "base-images")) return [];
	return rules["base-images"]?.deployed ? ["dockerfile-lint", "manifest-check"] : ["dockerfile-lint"];
}
/** Checks whether a rule is there and not off. */
function isOn(rules, name) {
	return rules[name] !== void 0 && rules[name].enforce !== "off";
}
/** A rule that cannot see what it judges would pass everything: what it reads is required. */
function required(require, rules) {
	return [.../* @__PURE__ */ new Set([
		...require,
		...sbomRules.some((name) => isOn(rules, name)) ? ["sbom-generate"] : [],
		...scanRules.some((name) => isOn(rules, name)) ? ["image-scan"] : [],
		...isOn(rules, "signatures") ? ["verify"] : [],
		...actionsOfImages({ rules })
	])];
}
function invalid(code, problem, place) {
	return new InvalidError(code, problem, {
		place: { what: place },
		advice: "Correct the section `rules`"
	});
}
var sbomRules, vulnerabilityRules, scanRules;
function init_policy() {
	return (init_policy = __esmMin((() => {
		init_errors();
		init_evidence();
		init_findings();
		init_expression();
		init_presets();
		init_schema();
		sbomRules = [
			"packages",
			"licenses",
			"image-age"
		];
		vulnerabilityRules = ["known-exploited", "epss"];
		scanRules = [
			"end-of-life",
			"root-user",
			"known-exploited",
			"epss",
			"sla"
		];
	})))();
}

export { policyOf as a, policyDigest as i, init_policy as n, readsSboms as o, isOn as r, readsVulnerabilities as s, actionsOfImages as t };