import { n as __esmMin } from "../../../../../rolldown-runtime.js";
import { l as init_value, t as FunctionError } from "../../values/value.js";

// actions/manifest-check/helm/functions/semver/version.ts
/** Parses a version. @throws FunctionError with Masterminds' words */
function parseVersion(text) {
	const match = text.length <= maxLength$1 ? form.exec(text) : null;
	if (match === null) throw new FunctionError("Invalid Semantic Version");
	const [, major = "0", minor = ".0", patch = ".0", prerelease = "", metadata = ""] = match;
	const version = {
		major: parseSegment(major),
		minor: parseSegment(minor.slice(1)),
		patch: parseSegment(patch.slice(1)),
		prerelease,
		metadata,
		original: text
	};
	if (/(?:^|\.)0[0-9]+(?:$|\.)/.test(prerelease)) throw new FunctionError("Version segment starts with 0");
	return version;
}
function parseSegment(digits) {
	const value = BigInt(digits);
	if (value <= maxNumber) return value;
	throw new FunctionError(`Error parsing version segment: strconv.ParseUint: parsing "${digits}": value out of range`);
}
/** Returns the version without `v`, with three numbers. */
function printVersion({ major, minor, patch, prerelease, metadata }) {
	return `${major}.${minor}.${patch}${`${prerelease === "" ? "" : `-${prerelease}`}${metadata === "" ? "" : `+${metadata}`}`}`;
}
/** Compares two versions by precedence. Metadata do not count. */
function compareVersions(a, b) {
	for (const name of [
		"major",
		"minor",
		"patch"
	]) if (a[name] !== b[name]) return a[name] < b[name] ? -1 : 1;
	if (a.prerelease === b.prerelease) return 0;
	if (a.prerelease === "") return 1;
	return b.prerelease === "" ? -1 : comparePrereleases(a.prerelease, b.prerelease);
}
/** Compares two pre-releases part by part: numbers as such and before texts, a missing part first. */
function comparePrereleases(a, b) {
	const ours = a.split(".");
	const others = b.split(".");
	for (let index = 0; index < Math.max(ours.length, others.length); index += 1) {
		const one = ours[index] ?? "";
		const other = others[index] ?? "";
		if (one !== other) return comparePart(one, other);
	}
	return 0;
}
function comparePart(a, b) {
	if (a === "" || b === "") return a === "" ? -1 : 1;
	const isNumber = isUnsigned(a);
	if (isNumber !== isUnsigned(b)) return isNumber ? -1 : 1;
	if (isNumber) return BigInt(a) > BigInt(b) ? 1 : -1;
	return a > b ? 1 : -1;
}
function isUnsigned(text) {
	return /^[0-9]+$/.test(text) && BigInt(text) <= maxNumber;
}
var versionType, form, maxLength$1, maxNumber;
function init_version() {
	return (init_version = __esmMin((() => {
		init_value();
		versionType = "*semver.Version";
		form = /^v?([0-9]+)(\.[0-9]+)?(\.[0-9]+)?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;
		maxLength$1 = 1e3;
		maxNumber = 2n ** 64n - 1n;
	})))();
}

// actions/manifest-check/helm/functions/semver/constraints.ts
/**
* Parses a range with Masterminds' syntax: `^1.2`, `~1.2.x`, `>=1.2, <2 || 3.*`, `1.2 - 1.4`.
* @throws FunctionError for a wrong range, or one of more than 1,000 characters
*/
function parseConstraints(text) {
	if (text.length > maxLength) throw new FunctionError("improper constraint: longer than 1,000 characters");
	return { alternatives: rewriteHyphens(text).split("||").map(parseAlternative) };
}
function rewriteHyphens(text) {
	let rewritten = text;
	for (const match of text.matchAll(hyphenRange)) rewritten = rewritten.replace(match[0], () => `>= ${match[1]}, <= ${match[7]}`);
	return rewritten;
}
function parseAlternative(text) {
	const parts = [];
	let position = skip(blanks, text, 0);
	do {
		const operatorEnd = skip(operators, text, position);
		const start = skip(blanks, text, operatorEnd);
		versionPart.lastIndex = start;
		const match = versionPart.exec(text);
		if (match === null) throw new FunctionError(`improper constraint: ${text}`);
		parts.push([text.slice(position, operatorEnd), match]);
		const end = versionPart.lastIndex;
		position = skip(blanks, text, end);
		if (position === text.length) break;
		if (text[position] === ",") position = skip(blanks, text, position + 1);
		else if (position === end) throw new FunctionError(`improper constraint: ${text}`);
	} while (position <= text.length);
	return parts.map(([operator, match]) => parseConstraint(operator, match));
}
/** Returns the offset behind what a sticky pattern matches. */
function skip(pattern, text, position) {
	pattern.lastIndex = position;
	pattern.exec(text);
	return Math.max(pattern.lastIndex, position);
}
function parseConstraint(operator, match) {
	const [, major = "", minor = "", patch = "", prerelease = ""] = match;
	const precision = isWildcard(major) ? 0 : isWildcard(minor.slice(1)) ? 1 : isWildcard(patch.slice(1)) ? 2 : 3;
	const text = [
		`0.0.0${prerelease}`,
		`${major}.0.0${prerelease}`,
		`${major}${minor}.0${prerelease}`,
		match[0]
	][precision];
	try {
		return {
			operator,
			version: parseVersion(text ?? ""),
			precision
		};
	} catch {
		throw new FunctionError("constraint Parser Error");
	}
}
function isWildcard(segment) {
	return segment === "" || segment === "x" || segment === "X" || segment === "*";
}
/** Returns whether a version is in a range. A pre-release is in none that has no pre-release itself. */
function checkConstraints({ alternatives }, version) {
	return alternatives.some((constraints) => constraints.every((constraint) => check(version, constraint)));
}
/** Returns whether a version is in a range. False if one of them is wrong. */
function satisfies(range, version) {
	try {
		return checkConstraints(parseConstraints(range), parseVersion(version));
	} catch (error) {
		if (error instanceof FunctionError) return false;
		throw error;
	}
}
function check(version, constraint) {
	const { operator, version: bound, precision } = constraint;
	const isExcluded = version.prerelease !== "" && bound.prerelease === "";
	if (operator === "!=") return isDifferent(version, constraint, isExcluded);
	if (isExcluded) return false;
	const order = compareVersions(version, bound);
	switch (operator) {
		case ">": return precision === 3 || precision === 0 ? order > 0 : isBehind(version, bound, precision);
		case "<": return order < 0;
		case ">=":
		case "=>": return order >= 0;
		case "<=":
		case "=<": return precision === 3 ? order <= 0 : !isBehind(version, bound, precision);
		case "~":
		case "~>": return order >= 0 && isNear(version, constraint);
		case "^": return order >= 0 && isCompatible(version, constraint);
		default: return precision === 3 ? order === 0 : order >= 0 && isNear(version, constraint);
	}
}
/** Returns whether a version is behind all that begin with the numbers that are given. */
function isBehind(version, bound, precision) {
	if (version.major !== bound.major) return version.major > bound.major;
	return precision !== 1 && version.minor > bound.minor;
}
function isDifferent(version, { version: bound, precision }, isExcluded) {
	if (precision === 3) return compareVersions(version, bound) !== 0;
	if (isExcluded) return false;
	if (version.major !== bound.major) return true;
	if (precision === 1) return false;
	if (version.minor !== bound.minor) return true;
	if (precision === 0) return version.patch !== bound.patch || compareVersions(version, bound) !== 0;
	return comparePrereleases(version.prerelease, bound.prerelease) !== 0;
}
/** Decides `~`: the numbers that are given, the last of three excepted, are the same. `~0.0.0` allows all. */
function isNear(version, { version: bound, precision }) {
	if (bound.major === 0n && bound.minor === 0n && bound.patch === 0n && (precision === 0 || precision === 3)) return true;
	return version.major === bound.major && (precision === 1 || version.minor === bound.minor);
}
/** Decides `^`: the first number that is not 0 is the same. */
function isCompatible(version, { version: bound, precision }) {
	if (version.major !== bound.major) return false;
	if (bound.major > 0n || precision === 1) return true;
	if (version.minor !== bound.minor) return false;
	return bound.minor > 0n || precision === 2 || version.patch === bound.patch;
}
var space, versionForm, hyphenRange, operators, versionPart, blanks, maxLength;
function init_constraints() {
	return (init_constraints = __esmMin((() => {
		init_value();
		init_version();
		space = "[\\t\\n\\f\\r ]";
		versionForm = "v?([0-9|xX*]+)(\\.[0-9|xX*]+)?(\\.[0-9|xX*]+)?(-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?";
		hyphenRange = new RegExp(`${space}*(${versionForm})${space}+-${space}+(${versionForm})${space}*`, "g");
		operators = /=>|=<|=|!=|>=|<=|>|<|~>|~|\^|/y;
		versionPart = new RegExp(versionForm, "y");
		blanks = /[\t\n\f\r ]*/y;
		maxLength = 1e3;
	})))();
}

export { compareVersions as a, printVersion as c, satisfies as i, versionType as l, init_constraints as n, init_version as o, parseConstraints as r, parseVersion as s, checkConstraints as t };