import { n as __esmMin } from "../../../rolldown-runtime.js";
import { c as isExternalId, s as init_external_ids } from "../define.js";
import { c as getLastDay, u as init_expiry } from "./suppressor.js";

// shared/rules/registry.ts
var RuleRegistry;
function init_registry() {
	return (init_registry = __esmMin((() => {
		init_external_ids();
		RuleRegistry = class {
			#rules;
			#ids;
			#domain;
			/**
			* @param others ids that findings carry as aliases and that no rule lists.
			*/
			constructor(rules, domain, others = []) {
				this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
				this.#ids = /* @__PURE__ */ new Set([...rules.flatMap(({ id, aliases }) => [id, ...aliases]), ...others]);
				this.#domain = domain;
			}
			/** Returns the rule with this id. Does not look up aliases. */
			get(id) {
				return this.#rules.get(id);
			}
			/** Returns true for an id or alias of a rule, and for an id that a rule of a known tool can have. */
			isKnown(id) {
				return this.#ids.has(id) || isExternalId(id, this.#domain);
			}
		};
	})))();
}

// shared/rules/suppression/comment-rules.ts
/** Formats the message about a comment that has no effect. */
function formatMalformedComment(problem) {
	return `This comment has no effect: ${problem}`;
}
/** Lists the faults of a directive: unknown ids, then its expiry or its unused ids, then a missing reason. */
function* listCommentFaults({ ids, reason, end }, { isExpired, unusedIds, unknownIds, isReasonRequired: needsReason }) {
	if (unknownIds.length > 0) yield {
		fault: "unknown-rule",
		message: `unknown rule ${unknownIds.join(", ")}`
	};
	if (isExpired && end !== void 0) yield {
		fault: "expired",
		message: `This suppression expired on ${getLastDay(end)} and has no effect`
	};
	else if (unusedIds.length > 0) yield {
		fault: "unused",
		message: `The suppression of ${unusedIds.join(", ")} has no effect`
	};
	if (reason === void 0 && needsReason) yield {
		fault: "reasonless",
		message: `The suppression of ${ids.join(", ")} has no reason`
	};
}
var commentRuleTexts;
function init_comment_rules() {
	return (init_comment_rules = __esmMin((() => {
		init_expiry();
		commentRuleTexts = {
			malformed: {
				severity: "medium",
				summary: "Write suppression comments in a valid form.",
				why: "An invalid comment suppresses nothing, although its author expects it to."
			},
			expired: {
				severity: "medium",
				summary: "Renew or remove expired suppressions.",
				why: "The suppression has expired, so its findings are active again."
			},
			unused: {
				severity: "low",
				summary: "Remove suppressions that have no effect.",
				why: "An unused suppression hides the next real finding at that place."
			},
			"unknown-rule": {
				severity: "medium",
				summary: "Use existing rule ids in suppressions.",
				why: "An unknown id suppresses nothing. Often it is a typo."
			},
			reasonless: {
				severity: "info",
				summary: "Give a reason for each suppression.",
				why: "Without a reason, nobody can decide later whether the suppression is still justified."
			}
		};
	})))();
}

export { RuleRegistry as a, listCommentFaults as i, formatMalformedComment as n, init_registry as o, init_comment_rules as r, commentRuleTexts as t };