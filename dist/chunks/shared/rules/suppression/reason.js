import { n as __esmMin } from "../../../rolldown-runtime.js";
import { d as isCalendarDay, s as getEndOfDay, u as init_expiry } from "./suppressor.js";

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

export { parseClauses as n, parseReason as r, init_reason as t };