import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, Fr as count, Ir as init_plain, bi as InvalidError, or as init_text } from "../../core.js";

// shared/advisories/model/age.ts
/**
* Parses the maximum age of advisories: a whole number of hours or days such as `48h` or `7d`, or `none`.
* @param name of the input, for the error.
* @returns hours; infinity for `none`.
* @throws InvalidError `INPUT_VALUE`.
*/
function parseMaxAge(text, name) {
	if (text === "none") return Number.POSITIVE_INFINITY;
	const [, digits = "", unit] = /^([1-9]\d{0,4})([hd])$/u.exec(text) ?? [];
	if (digits !== "") return Number(digits) * (unit === "d" ? 24 : 1);
	throw new InvalidError("INPUT_VALUE", `"${text}" is not a valid value for ${name}`, { advice: "Use a number of hours or days such as 48h or 7d, or none" });
}
/** Returns the age of advisories in hours; undefined if their date is unknown or in the future. */
function ageInHours(dated, now) {
	const age = now.getTime() - Date.parse(dated ?? "");
	return age >= -6e5 ? Math.max(0, age / hour) : void 0;
}
/** Formats an age in hours: "30 hours", from two days on "3 days". */
function formatAge(hours) {
	return hours < reportedAge ? count(Math.floor(hours), "hour") : count(Math.floor(hours / 24), "day");
}
/** Returns the age of advisories as text if it is more than `reportedAge`. */
function oldAge(dated, now) {
	const age = ageInHours(dated, now);
	return age === void 0 || age <= reportedAge ? void 0 : formatAge(age);
}
/**
* Returns the gaps of advisories that are old. Above the limit, or if a limit is set and the age is unknown, the scan is
* incomplete, because vulnerabilities that were published since then are missing. Pure.
* @param source its name in the gaps.
* @param maxAge hours.
*/
function ageGaps({ dated, records }, { source, now, maxAge }) {
	const what = "newer vulnerabilities";
	const subject = `the advisories from ${source} are`;
	const age = ageInHours(dated, now);
	if (age === void 0) {
		if (records === 0 && dated === void 0) return [];
		return [{
			what,
			why: dated === void 0 ? `${subject} of unknown age` : `${subject} dated in the future (${dated})`,
			weight: maxAge === Number.POSITIVE_INFINITY ? "note" : "partial"
		}];
	}
	if (age > maxAge) return [{
		what,
		why: `${subject} ${formatAge(age)} old, and the limit is ${formatAge(maxAge)}; use newer ones, or change advisories-max-age`,
		weight: "partial"
	}];
	const old = oldAge(dated, now);
	return old === void 0 ? [] : [{
		what,
		why: `${subject} ${old} old`,
		weight: "note"
	}];
}
var clockTolerance, hour, reportedAge;
function init_age() {
	return (init_age = __esmMin((() => {
		init_errors();
		init_text();
		clockTolerance = 6e5;
		hour = 36e5;
		reportedAge = 48;
	})))();
}

export { parseMaxAge as a, oldAge as i, clockTolerance as n, init_age as r, ageGaps as t };