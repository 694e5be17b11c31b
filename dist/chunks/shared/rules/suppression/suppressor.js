import { n as __esmMin } from "../../../rolldown-runtime.js";

// shared/rules/suppression/expiry.ts
/** Returns true for a calendar day, `YYYY-MM-DD`. */
function isCalendarDay(text) {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const date = getStartOfDay(text);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
/** Returns the moment at which a day (`YYYY-MM-DD`, UTC) starts. */
function getStartOfDay(day) {
	return /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
}
/** Returns the moment at which a day (`YYYY-MM-DD`, UTC) ends. A suppression until a day includes that day. */
function getEndOfDay(day) {
	return new Date(getStartOfDay(day).getTime() + dayLength);
}
/** Returns the last day (`YYYY-MM-DD`, UTC) before a moment of expiry. */
function getLastDay(end) {
	return (/* @__PURE__ */ new Date(end.getTime() - 1)).toISOString().slice(0, 10);
}
/** Returns true if something has expired. Returns false without an end. */
function isExpired({ end }, now) {
	return end !== void 0 && end.getTime() <= now.getTime();
}
/** Parses an expiry as ignore files write it: a day, at whose start it expires, or an RFC 3339 timestamp. */
function parseMoment(value) {
	const text = value instanceof Date ? value.toISOString() : String(value);
	if (!/^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})?)?$/.test(text) || !isCalendarDay(text.slice(0, 10))) return void 0;
	const date = text.length === 10 ? getStartOfDay(text) : new Date(text);
	return Number.isNaN(date.getTime()) ? void 0 : date;
}
var dayLength;
function init_expiry() {
	return (init_expiry = __esmMin((() => {
		dayLength = 864e5;
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

// shared/rules/suppression/directive.ts
/** Returns the ids of a directive that match one of a subject's ids. */
function findMatchingIds(directiveIds, subjectIds) {
	return directiveIds.filter((id) => {
		if (!id.endsWith("/*")) return subjectIds.includes(id);
		return subjectIds.some((own) => own.startsWith(id.slice(0, -1)));
	});
}
/** Creates the suppression that a suppressed finding records. */
function createSuppression(directive) {
	const { kind, source, files, reason, owner, end } = directive;
	return {
		kind,
		source,
		...files === void 0 ? {} : { files },
		...reason === void 0 ? {} : { reason },
		...owner === void 0 ? {} : { owner },
		...end === void 0 ? {} : { until: getLastDay(end) }
	};
}
var annotationPrefix;
function init_directive() {
	return (init_directive = __esmMin((() => {
		init_expiry();
		annotationPrefix = "annotation ";
	})))();
}

// shared/rules/suppression/reason.ts
/** Returns a trimmed reason, or undefined for an empty one. */
function parseReason(text) {
	const reason = text?.trim();
	return reason === "" ? void 0 : reason;
}
/**
* Parses `[until=YYYY-MM-DD] [reason=…]`. The reason extends to the end and may be in double quotes. Returns the
* problem of any other text.
*/
function parseClauses(text) {
	const reasonStart = text.search(/(?:^|\s)reason=/);
	const options = reasonStart === -1 ? text : text.slice(0, reasonStart);
	const reason = reasonStart === -1 ? void 0 : parseReason(unquoted(text.slice(text.indexOf("=", reasonStart) + 1)));
	const until = /^\s*(?:until=(\S+)\s*)?$/.exec(options);
	if (until === null) return { problem: `\`${options.trim()}\` is neither until=YYYY-MM-DD nor reason=…` };
	const [, day] = until;
	if (day === void 0) return { reason };
	return isCalendarDay(day) ? {
		reason,
		end: getEndOfDay(day)
	} : { problem: `\`${day}\` is not a date` };
}
function unquoted(text) {
	return text.trim().replace(/^"(.*)"$/, "$1");
}
function init_reason() {
	return (init_reason = __esmMin((() => {
		init_expiry();
	})))();
}

// shared/rules/suppression/suppressor.ts
var Suppressor;
function init_suppressor() {
	return (init_suppressor = __esmMin((() => {
		init_expiry();
		Suppressor = class {
			#now;
			#credit;
			#used = /* @__PURE__ */ new Map();
			constructor(now, { credit = "first" } = {}) {
				this.#now = now;
				this.#credit = credit;
			}
			/** Returns the first of these directives, strongest first, that applies and has not expired. */
			find(subject, candidates) {
				let match;
				for (const directive of candidates) {
					if (isExpired(directive, this.#now)) continue;
					const ids = directive.match(subject);
					if (ids.length === 0) continue;
					this.#remember(directive, ids);
					match ??= directive;
					if (this.#credit === "first") break;
				}
				return match;
			}
			/** Returns true if a directive has expired. */
			isExpired(directive) {
				return isExpired(directive, this.#now);
			}
			/** Returns the ids of a directive that suppressed nothing. */
			unusedIds(directive) {
				const used = this.#used.get(directive);
				return directive.ids.filter((id) => used?.has(id) !== true);
			}
			/** Returns true if a directive suppressed something. */
			isUsed(directive) {
				return this.#used.has(directive);
			}
			#remember(directive, ids) {
				const used = this.#used.get(directive) ?? /* @__PURE__ */ new Set();
				this.#used.set(directive, used);
				for (const id of ids) used.add(id);
			}
		};
	})))();
}

export { init_expiry as _, parseReason as a, parseMoment as b, findMatchingIds as c, formatMalformedComment as d, init_comment_rules as f, getStartOfDay as g, getLastDay as h, parseClauses as i, init_directive as l, getEndOfDay as m, init_suppressor as n, annotationPrefix as o, listCommentFaults as p, init_reason as r, createSuppression as s, Suppressor as t, commentRuleTexts as u, isCalendarDay as v, isExpired as y };