import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, bi as InvalidError, vi as compareText, yi as init_compare_text } from "../core.js";

// shared/ecosystems/order/order.ts
function toOrder(difference) {
	return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}
/** Compares two runs of decimal digits of any length by value; the empty run counts as zero. */
function compareDigits(a, b) {
	const left = withoutLeadingZeros(a);
	const right = withoutLeadingZeros(b);
	return left.length === right.length ? compareText(left, right) : toOrder(left.length - right.length);
}
function withoutLeadingZeros(digits) {
	let start = 0;
	while (digits.charCodeAt(start) === 48) start += 1;
	return start === 0 ? digits : digits.slice(start);
}
/** Compares two lists item by item; an item that only one list has is `undefined` for the other. */
function compareLists(a, b, compare) {
	const length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index += 1) {
		const order = compare(a[index], b[index]);
		if (order !== 0) return order;
	}
	return 0;
}
/** Returns the first comparison that is not equal. */
function firstDecisive(...comparisons) {
	for (const compare of comparisons) {
		const order = compare();
		if (order !== 0) return order;
	}
	return 0;
}
function isDigits(text) {
	return /^\d+$/.test(text);
}
function init_order() {
	return (init_order = __esmMin((() => {})))();
}

// shared/ecosystems/order/alpine.ts
/**
* Orders Alpine, Wolfi and Chainguard package versions,
* `number{.number}[letter]{_suffix[number]}[~hash][-rN]` (apk-package(5), apk-tools src/version.c).
* The commit hash has no order and is ignored. Where a version breaks the grammar, the valid beginning is compared and
* the broken version is the older one; what apk itself says of such text differs between its releases.
*/
function compareAlpine(a, b) {
	const left = parse$4(a.trim());
	const right = parse$4(b.trim());
	return firstDecisive(() => compareNumbers$1(left.numbers, right.numbers), () => compareText(left.letter, right.letter), () => compareLists(left.suffixes, right.suffixes, compareSuffixes), () => toOrder(Number(left.tail === "") - Number(right.tail === "")), () => compareBuilds(left, right), () => compareText(left.tail, right.tail));
}
function parse$4(version) {
	let rest = version;
	const take = (pattern) => {
		const match = pattern.exec(rest);
		if (match !== null) rest = rest.slice(match[0].length);
		return match;
	};
	const numbers = [];
	const dotted = /\.?(\d+)/y;
	for (;;) {
		const start = dotted.lastIndex;
		const match = start === 0 && rest.startsWith(".") ? null : dotted.exec(rest);
		if (match?.[1] === void 0) {
			rest = rest.slice(start);
			break;
		}
		numbers.push(match[1]);
	}
	const letter = take(/^[a-z]/)?.[0] ?? "";
	const suffixes = [];
	for (;;) {
		const match = take(/^_(alpha|beta|pre|rc|cvs|svn|git|hg|p)(?![a-z])(\d*)/);
		if (match === null) break;
		suffixes.push({
			rank: suffixOrder.indexOf(match[1] ?? "none"),
			number: match[2] ?? ""
		});
	}
	take(/^~[0-9a-f]+/);
	const build = take(/^-r(\d*)/)?.[1];
	return {
		numbers,
		letter,
		suffixes,
		build,
		tail: rest !== "" && (build !== void 0 || rest.startsWith("-")) ? "-" : rest
	};
}
function compareNumbers$1(a, b) {
	const first = compareDigits(a[0] ?? "", b[0] ?? "");
	if (first !== 0) return first;
	return compareLists(a, b, compareNumber);
}
/** A later component with a leading zero is a decimal fraction and compares as text: `1.01` is before `1.1`. */
function compareNumber(a, b) {
	if (a === void 0 || b === void 0) return toOrder(Number(a !== void 0) - Number(b !== void 0));
	return a.startsWith("0") || b.startsWith("0") ? compareText(a, b) : compareDigits(a, b);
}
function compareSuffixes(a = noSuffix, b = noSuffix) {
	if (a.rank !== b.rank) return toOrder(a.rank - b.rank);
	return compareOptionalDigits(a.number, b.number);
}
function compareBuilds(a, b) {
	if (a.tail !== "") return compareDigits(a.build ?? "", b.build ?? "");
	if (a.build === void 0 || b.build === void 0) return toOrder(Number(a.build !== void 0) - Number(b.build !== void 0));
	return compareDigits(a.build, b.build);
}
function compareOptionalDigits(a, b) {
	return compareDigits(a, b) || toOrder(Number(a !== "") - Number(b !== ""));
}
var suffixOrder, noSuffix;
function init_alpine() {
	return (init_alpine = __esmMin((() => {
		init_order();
		suffixOrder = [
			"alpha",
			"beta",
			"pre",
			"rc",
			"none",
			"cvs",
			"svn",
			"git",
			"hg",
			"p"
		];
		noSuffix = {
			rank: suffixOrder.indexOf("none"),
			number: ""
		};
	})))();
}

// shared/ecosystems/order/conda.ts
/**
* Orders conda versions (conda.models.version.VersionOrder, CEP 1): `[epoch!]version[+local]`, case ignored, components
* between `.`, `_` or `-`, each split into numbers and words; words before numbers, `dev` before all, `post` after all;
* missing parts are zero.
*/
function compareConda(a, b) {
	const left = parse$3(a);
	const right = parse$3(b);
	return firstDecisive(() => compareDigits(left.epoch, right.epoch), () => compareLists(left.version, right.version, compareComponents$1), () => compareLists(left.local, right.local, compareComponents$1));
}
function parse$3(text) {
	const lower = text.trim().toLowerCase();
	const epoch = /^(\d+)!/.exec(lower);
	const [version = "", ...local] = lower.slice(epoch?.[0].length ?? 0).split("+");
	return {
		epoch: epoch?.[1] ?? "",
		version: components$2(version),
		local: components$2(local.join("+"))
	};
}
function components$2(text) {
	const body = text.endsWith("_") ? text.slice(0, -1) : text;
	const parts = body === "" ? [] : body.split(/[._-]/).map(component);
	const last = parts.at(-1);
	if (last !== void 0 && body !== text) last.push("_");
	return parts;
}
/** A component that starts with a word gets a leading zero, so that numbers are compared with numbers. */
function component(text) {
	const segments = text.match(/\d+|\D+/g) ?? [];
	return segments[0] !== void 0 && isDigits(segments[0]) ? segments : ["0", ...segments];
}
function compareComponents$1(a = [], b = []) {
	return compareLists(a, b, compareSegments$1);
}
function compareSegments$1(a = "0", b = "0") {
	return firstDecisive(() => compareDigits(String(rank$1(a)), String(rank$1(b))), () => isDigits(a) && isDigits(b) ? compareDigits(a, b) : compareText(a, b));
}
function rank$1(segment) {
	if (segment === "dev") return 0;
	if (segment === "post") return 3;
	return isDigits(segment) ? 2 : 1;
}
function init_conda() {
	return (init_conda = __esmMin((() => {
		init_order();
	})))();
}

// shared/ecosystems/order/debian.ts
/**
* Orders Debian and Ubuntu package versions, `[epoch:]upstream[-revision]` (deb-version(7), dpkg lib/dpkg/version.c).
* A missing epoch is 0, a missing revision is empty; what stands before `:` and is no number belongs to the upstream part.
*/
function compareDebian(a, b) {
	const left = parse$2(a);
	const right = parse$2(b);
	return firstDecisive(() => compareDigits(left.epoch, right.epoch), () => compareRuns(left.upstream, right.upstream), () => compareRuns(left.revision, right.revision));
}
function parse$2(version) {
	const text = version.trim();
	const epoch = /^(\d+):/.exec(text);
	const rest = epoch === null ? text : text.slice(epoch[0].length);
	const dash = rest.lastIndexOf("-");
	return {
		epoch: epoch?.[1] ?? "",
		upstream: dash < 0 ? rest : rest.slice(0, dash),
		revision: dash < 0 ? "" : rest.slice(dash + 1)
	};
}
/** Alternates between runs without digits, compared by character weight, and runs of digits, compared by value. */
function compareRuns(a, b) {
	let i = 0;
	let j = 0;
	while (i < a.length || j < b.length) {
		while (i < a.length && !isDigit$1(a, i) || j < b.length && !isDigit$1(b, j)) {
			const difference = weight(a, i) - weight(b, j);
			if (difference !== 0) return toOrder(difference);
			i += 1;
			j += 1;
		}
		const startI = i;
		const startJ = j;
		while (isDigit$1(a, i)) i += 1;
		while (isDigit$1(b, j)) j += 1;
		const order = compareDigits(a.slice(startI, i), b.slice(startJ, j));
		if (order !== 0) return order;
	}
	return 0;
}
function isDigit$1(text, index) {
	const code = text.charCodeAt(index);
	return code >= 48 && code <= 57;
}
/** `~` sorts before the end, the end before letters, letters before everything else; a digit ends a run like the end does. */
function weight(text, index) {
	const code = text.charCodeAt(index);
	if (Number.isNaN(code) || isDigit$1(text, index)) return 0;
	if (code === 126) return -1;
	return code >= 65 && code <= 90 || code >= 97 && code <= 122 ? code : code + 256;
}
function init_debian() {
	return (init_debian = __esmMin((() => {
		init_order();
	})))();
}

// shared/ecosystems/order/dotted.ts
/** Orders R package versions (R's package_version): numbers between `.` or `-`; the longer version is after its beginning. */
function compareCran(a, b) {
	return compareLists(a.trim().split(/[.-]/), b.trim().split(/[.-]/), compareParts);
}
/** Orders Haskell package versions (Data.Version, PVP): numbers between `.`; the longer version is after its beginning. */
function compareHackage(a, b) {
	return compareLists(a.trim().split("."), b.trim().split("."), compareParts);
}
/** A part that is no number, which neither scheme allows, is before every number. */
function compareParts(a, b) {
	if (a === void 0 || b === void 0) return toOrder(Number(a !== void 0) - Number(b !== void 0));
	const numeric = isDigits(a);
	if (numeric !== isDigits(b)) return numeric ? 1 : -1;
	return numeric ? compareDigits(a, b) : compareText(a, b);
}
function init_dotted() {
	return (init_dotted = __esmMin((() => {
		init_order();
	})))();
}

// shared/ecosystems/order/maven-parse.ts
/** Parses a version by the grammar of Maven 3.9's ComparableVersion; any text is a version. */
function parseMaven(version) {
	const levels = [[]];
	const descend = () => {
		if (levels.at(-1)?.length !== 0) levels.push([]);
	};
	const pieces = version.trim().toLowerCase().split(/([.-])/);
	for (let index = 0; index < pieces.length; index += 2) {
		const isLast = index === pieces.length - 1;
		if (pieces[index - 1] === "-") descend();
		const runs = pieces[index]?.match(/\d+|\D+/g) ?? (isLast ? [] : ["0"]);
		for (const [position, run] of runs.entries()) {
			const beforeRun = position + 1 < runs.length;
			const numeric = isNumber(run);
			if (!numeric && (beforeRun || isLast)) descend();
			levels.at(-1)?.push(numeric ? {
				kind: "number",
				text: run
			} : {
				kind: "word",
				text: qualifier(run, beforeRun)
			});
			if (beforeRun) descend();
		}
	}
	return normalize(levels);
}
function isNumber(run) {
	return run >= "0" && run < ":";
}
function qualifier(word, isBeforeDigit) {
	const full = isBeforeDigit && Object.hasOwn(letterAliases, word) ? letterAliases[word] : word;
	return full !== void 0 && Object.hasOwn(aliases, full) ? aliases[full] ?? "" : full ?? "";
}
/** Drops zeros that end a list or stand before a qualifier, and the lists that this leaves empty. */
function normalize(levels) {
	const result = [];
	for (const atoms of levels.toReversed()) {
		const trimmed = [];
		const below = result.at(-1)?.[0];
		let isDroppable = result.length === 0 || below?.kind === "word";
		for (const atom of atoms.toReversed()) {
			if (isDroppable && isZero(atom)) continue;
			trimmed.push(atom);
			isDroppable = atom.kind === "word";
		}
		if (trimmed.length > 0 || result.length > 0) result.push(trimmed.reverse());
	}
	return result.reverse();
}
function isZero(atom) {
	return atom.kind === "number" && /^0+$/.test(atom.text);
}
var aliases, letterAliases;
function init_maven_parse() {
	return (init_maven_parse = __esmMin((() => {
		aliases = {
			cr: "rc",
			ga: "",
			final: "",
			release: ""
		};
		letterAliases = {
			a: "alpha",
			b: "beta",
			m: "milestone"
		};
	})))();
}

// shared/ecosystems/order/maven.ts
/**
* Orders Maven versions as org.apache.maven.artifact.versioning.ComparableVersion of Maven 3.9 does: numbers and
* qualifiers in sub-lists that start at `-` and between digits and letters.
*/
function compareMaven(a, b) {
	const left = parseMaven(a);
	const right = parseMaven(b);
	const depth = Math.max(left.length, right.length);
	for (let level = 0; level < depth; level += 1) {
		const atomsA = left[level] ?? [];
		const atomsB = right[level] ?? [];
		const width = Math.max(atomsA.length, atomsB.length);
		for (let index = 0; index <= width; index += 1) {
			const itemA = itemAt(left, level, index);
			const itemB = itemAt(right, level, index);
			if (itemA === "list" && itemB === "list") break;
			const order = compareItems(left, itemA, right, itemB, level);
			if (order !== 0) return order;
			if (itemA === "list" || itemB === "list") return 0;
		}
		if (left[level + 1] === void 0 || right[level + 1] === void 0) return 0;
	}
	return 0;
}
/** Every level ends with the sub-list that follows it, if there is one. */
function itemAt(version, level, index) {
	const atoms = version[level] ?? [];
	if (index < atoms.length) return atoms[index];
	return index === atoms.length && version[level + 1] !== void 0 ? "list" : void 0;
}
function compareItems(left, a, right, b, level) {
	if (b === void 0) return itemToNothing(left, a, level);
	if (a === void 0) return toOrder(-itemToNothing(right, b, level));
	const kinds = kindRanks[kindOf(a)] - kindRanks[kindOf(b)];
	if (kinds !== 0 || a === "list" || b === "list") return toOrder(kinds);
	return compareAtoms(a, b);
}
function kindOf(item) {
	return item === "list" ? "list" : item.kind;
}
function compareAtoms(a, b) {
	return a.kind === "number" ? compareDigits(a.text, b.text) : compareQualifiers(a.text, b.text);
}
/** Unknown qualifiers are after all known ones, in the order of their text. */
function compareQualifiers(a, b) {
	const rankA = qualifiers.indexOf(a);
	const rankB = qualifiers.indexOf(b);
	if (rankA >= 0 && rankB >= 0) return toOrder(rankA - rankB);
	if (rankA < 0 && rankB < 0) return compareText(a, b);
	return rankA < 0 ? 1 : -1;
}
function itemToNothing(version, item, level) {
	if (item === void 0) return 0;
	if (item !== "list") return atomToNothing(item);
	for (const atoms of version.slice(level + 1)) for (const atom of atoms) {
		const order = atomToNothing(atom);
		if (order !== 0) return order;
	}
	return 0;
}
function atomToNothing(atom) {
	if (atom.kind === "number") return isZero(atom) ? 0 : 1;
	return compareQualifiers(atom.text, "");
}
var qualifiers, kindRanks;
function init_maven() {
	return (init_maven = __esmMin((() => {
		init_maven_parse();
		init_order();
		qualifiers = [
			"alpha",
			"beta",
			"milestone",
			"rc",
			"snapshot",
			"",
			"sp"
		];
		kindRanks = {
			word: 0,
			list: 1,
			number: 2
		};
	})))();
}

// shared/ecosystems/order/openssl.ts
/**
* Orders versions of OpenSSL. Before 3.0, letters number the releases of a line: `1.0.2` < `1.0.2a` < `1.0.2z` <
* `1.0.2za`. Pre-releases (`1.1.1-pre9`, `3.0.0-alpha17`, `3.0.0-beta1`) are before their release.
*/
function compareOpenSsl(a, b) {
	const left = parse$1(a);
	const right = parse$1(b);
	return firstDecisive(() => compareLists(left.numbers, right.numbers, (x = "", y = "") => compareDigits(x, y)), () => toOrder(left.letters.length - right.letters.length), () => compareText(left.letters, right.letters), () => toOrder(Number(left.stage === "") - Number(right.stage === "")), () => compareText(left.stage, right.stage), () => compareDigits(left.count, right.count));
}
function parse$1(version) {
	const [, numbers = "", letters = "", stage = "", count = ""] = /^([\d.]*)([a-z]*)(?:-([a-z]+)(\d*))?/i.exec(version.trim()) ?? [];
	return {
		numbers: numbers.split("."),
		letters: letters.toLowerCase(),
		stage: stage.toLowerCase(),
		count
	};
}
function init_openssl() {
	return (init_openssl = __esmMin((() => {
		init_order();
	})))();
}

// shared/ecosystems/order/packagist.ts
/**
* Orders Composer versions by PHP's version_compare (php-src ext/standard/versioning.c) after dropping the leading `v`,
* as Composer does: dev < alpha < beta < RC < release < patch level; words are known by their beginning.
* A branch (`dev-main`) is before every release; two branches have equal rank.
*/
function comparePackagist(a, b) {
	const left = components$1(a);
	const right = components$1(b);
	const shared = Math.min(left.length, right.length);
	for (let index = 0; index < shared; index += 1) {
		const order = compareComponents(left[index] ?? "", right[index] ?? "");
		if (order !== 0) return order;
	}
	if (left.length === right.length) return 0;
	return left.length > right.length ? compareRest(left, shared) : toOrder(-compareRest(right, shared));
}
/** Compares a version with a bound of an advisory's range by four numbers, so that `1.0` and `1.0.0` are one version. */
function comparePackagistBounds(a, b) {
	return comparePackagist(withFourNumbers(a), withFourNumbers(b));
}
function withFourNumbers(version) {
	const numbers = /^[vV]?(\d+(?:\.\d+){0,3})(?![.\d])/.exec(version);
	if (numbers?.[1] === void 0) return version;
	return [
		...numbers[1].split("."),
		"0",
		"0",
		"0"
	].slice(0, 4).join(".") + version.slice(numbers[0].length);
}
function components$1(version) {
	return version.trim().replace(/^[vV]/, "").replace(/[-_+]/g, ".").replace(/(?<=[^\d.])(?=\d)|(?<=\d)(?=[^\d.])/g, ".").split(".").filter((component) => component !== "");
}
function compareComponents(a, b) {
	const numericA = isDigits(a);
	const numericB = isDigits(b);
	if (numericA && numericB) return compareDigits(a, b);
	return toOrder(rank(numericA ? "#" : a) - rank(numericB ? "#" : b));
}
/** Compares the additional part of the longer version: a number makes it newer, a word is compared with a release. */
function compareRest(longer, start) {
	for (const component of longer.slice(start)) {
		const order = isDigits(component) ? 1 : compareComponents(component, "#");
		if (order !== 0) return order;
	}
	return 0;
}
function rank(component) {
	const word = component.startsWith("RC") ? "rc" : component;
	return words.findLastIndex((knownWord) => word.startsWith(knownWord));
}
var words;
function init_packagist() {
	return (init_packagist = __esmMin((() => {
		init_order();
		words = [
			"dev",
			"a",
			"b",
			"rc",
			"#",
			"p"
		];
	})))();
}

// shared/ecosystems/order/rpm.ts
/**
* Orders RPM versions, `[epoch:]version[-release]` (rpm-version(7), rpm's parseEVR and rpmVersionCompare).
* A missing epoch is 0; a missing release is before any.
*/
function compareRpm(a, b) {
	const left = parseEvr(a.trim());
	const right = parseEvr(b.trim());
	return firstDecisive(() => compareDigits(left.epoch, right.epoch), () => rpmvercmp(left.version, right.version), () => toOrder(Number(left.release !== void 0) - Number(right.release !== void 0)), () => rpmvercmp(left.release ?? "", right.release ?? ""));
}
/** Compares a version with a bound of an advisory's range: the release counts only where both state one. */
function compareRpmBounds(a, b) {
	return parseEvr(a).release !== void 0 && parseEvr(b).release !== void 0 ? compareRpm(a, b) : compareRpm(withoutRelease(a), withoutRelease(b));
}
function withoutRelease(text) {
	const { epoch, version } = parseEvr(text);
	return epoch === "" ? version : `${epoch}:${version}`;
}
/** Splits `[epoch:]version[-release]` at the first `:` after digits only, and at the last `-`. */
function parseEvr(text) {
	const epoch = /^(\d*):/.exec(text);
	const rest = epoch === null ? text : text.slice(epoch[0].length);
	const dash = rest.lastIndexOf("-");
	return {
		epoch: epoch?.[1] ?? "",
		version: dash < 0 ? rest : rest.slice(0, dash),
		release: dash < 0 ? void 0 : rest.slice(dash + 1)
	};
}
/**
* Compares one part, a version or a release, as rpmio/rpmvercmp.c does: segments of digits or ASCII letters,
* `~` before the end, `^` after the end but before any further text, everything else only separates.
*/
function rpmvercmp(a, b) {
	let i = 0;
	let j = 0;
	while (i < a.length || j < b.length) {
		while (i < a.length && isSeparator(a.charCodeAt(i))) i += 1;
		while (j < b.length && isSeparator(b.charCodeAt(j))) j += 1;
		const tilde = Number(a[i] === "~") - Number(b[j] === "~");
		if (tilde !== 0) return toOrder(-tilde);
		if (a[i] === "~") {
			i += 1;
			j += 1;
			continue;
		}
		if (a[i] === "^" && b[j] === "^") {
			i += 1;
			j += 1;
			continue;
		}
		if (a[i] === "^") return j === b.length ? 1 : -1;
		if (b[j] === "^") return i === a.length ? -1 : 1;
		if (i === a.length || j === b.length) break;
		const numeric = isDigit(a.charCodeAt(i));
		if (numeric !== isDigit(b.charCodeAt(j))) return numeric ? 1 : -1;
		const left = segment(a, i, numeric);
		const right = segment(b, j, numeric);
		const order = numeric ? compareDigits(left, right) : compareText(left, right);
		if (order !== 0) return order;
		i += left.length;
		j += right.length;
	}
	return toOrder(Number(i < a.length) - Number(j < b.length));
}
function segment(text, start, numeric) {
	let end = start;
	while (end < text.length && (numeric ? isDigit : isLetter)(text.charCodeAt(end))) end += 1;
	return text.slice(start, end);
}
function isSeparator(code) {
	return !isDigit(code) && !isLetter(code) && code !== 126 && code !== 94;
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function isLetter(code) {
	return code >= 65 && code <= 90 || code >= 97 && code <= 122;
}
function init_rpm() {
	return (init_rpm = __esmMin((() => {
		init_order();
	})))();
}

// shared/ecosystems/order/pacman.ts
/**
* Orders Arch Linux package versions, `[epoch:]version[-rel]` (vercmp(8), libalpm version.c).
* The release counts only where both sides have one. Unlike RPM, a trailing word is older: `1.0rc` is before `1.0`,
* but after a separator it is newer: `1.0.a` is after `1.0`.
*/
function comparePacman(a, b) {
	const left = parseEvr(a.trim());
	const right = parseEvr(b.trim());
	return firstDecisive(() => compareDigits(left.epoch, right.epoch), () => comparePart(left.version, right.version), () => left.release === void 0 || right.release === void 0 ? 0 : comparePart(left.release, right.release));
}
function comparePart(a, b) {
	const pattern = /([^0-9A-Za-z]*)([0-9]+|[A-Za-z]+|$)/gy;
	const left = [...a.matchAll(pattern)];
	const right = [...b.matchAll(pattern)];
	for (let index = 0;; index += 1) {
		const [, gapA = "", segmentA = ""] = left[index] ?? [];
		const [, gapB = "", segmentB = ""] = right[index] ?? [];
		if (segmentA === "" || segmentB === "") return compareEnds(gapA, segmentA, gapB, segmentB);
		if (gapA.length !== gapB.length) return toOrder(gapA.length - gapB.length);
		const numeric = isNumeric(segmentA);
		if (numeric !== isNumeric(segmentB)) return numeric ? 1 : -1;
		const order = numeric ? compareDigits(segmentA, segmentB) : compareText(segmentA, segmentB);
		if (order !== 0) return order;
	}
}
function compareEnds(gapA, segmentA, gapB, segmentB) {
	if (segmentA === segmentB) return 0;
	const [gap, segment, sign] = segmentA === "" ? [
		gapB,
		segmentB,
		-1
	] : [
		gapA,
		segmentA,
		1
	];
	const isPreRelease = !isNumeric(segment) && gap === "";
	return toOrder(isPreRelease ? -sign : sign);
}
function isNumeric(segment) {
	const code = segment.charCodeAt(0);
	return code >= 48 && code <= 57;
}
function init_pacman() {
	return (init_pacman = __esmMin((() => {
		init_order();
		init_rpm();
	})))();
}

// shared/ecosystems/order/python-legacy.ts
/**
* Orders Python versions from before PEP 440 (pkg_resources.parse_version, later packaging's LegacyVersion):
* words and numbers, where words before `final` mark pre-releases.
*/
function compareLegacyPython(a, b) {
	return compareLists(legacyKey(a), legacyKey(b), (left, right) => {
		if (left === void 0 || right === void 0) return toOrder(Number(left !== void 0) - Number(right !== void 0));
		return compareText(left, right);
	});
}
function legacyKey(version) {
	const key = [];
	for (const component of [...components(version), "*final"]) {
		if (component.startsWith("*")) {
			if (component < "*final") dropLast(key, "*final-");
			dropLast(key, zero);
		}
		key.push(component);
	}
	return key;
}
function components(version) {
	return (version.toLowerCase().match(/\d+|[a-z]+|\.|-|[^\da-z.-]+/g) ?? []).map((part) => replacements[part] ?? part).filter((part) => part !== ".").map((part) => /^\d/.test(part) ? part.padStart(8, "0") : `*${part}`);
}
function dropLast(key, component) {
	while (key.at(-1) === component) key.pop();
}
var replacements, zero;
function init_python_legacy() {
	return (init_python_legacy = __esmMin((() => {
		init_order();
		replacements = {
			pre: "c",
			preview: "c",
			rc: "c",
			"-": "final-",
			dev: "@"
		};
		zero = "00000000";
	})))();
}

// shared/ecosystems/order/pep440.ts
/**
* Orders Python package versions (PEP 440, now packaging.python.org "Version specifiers"): epoch, release, then
* dev < a < b < rc < final < post, then local segments. Text outside PEP 440 is before all of it and ordered among
* itself as setuptools once did.
*/
function comparePep440(a, b) {
	const left = parsePep440(a);
	const right = parsePep440(b);
	if (left === void 0 || right === void 0) {
		if (left === void 0 && right === void 0) return compareLegacyPython(a, b);
		return left === void 0 ? -1 : 1;
	}
	return firstDecisive(() => compareDigits(left.epoch, right.epoch), () => compareLists(left.release, right.release, (x = "", y = "") => compareDigits(x, y)), () => toOrder(left.pre.rank - right.pre.rank), () => compareDigits(left.pre.number, right.pre.number), () => compareOptional(left.post, right.post, -1), () => compareOptional(left.dev, right.dev, 1), () => compareLocal(left.local, right.local));
}
/** Parses a version in any spelling that PEP 440's appendix B accepts; undefined for other text. */
function parsePep440(version) {
	let rest = version.trim().toLowerCase().replace(/^v/, "");
	const take = (pattern) => {
		const match = pattern.exec(rest);
		if (match !== null) rest = rest.slice(match[0].length);
		return match;
	};
	const epoch = take(/^(\d+)!/)?.[1] ?? "";
	const release = takeRelease();
	if (release === void 0) return void 0;
	const pre = take(/^[-_.]?(alpha|a|beta|b|preview|pre|c|rc)(?:[-_.]?(\d+))?/);
	const post = take(/^-(\d+)/) ?? take(/^[-_.]?(?:post|rev|r)(?:[-_.]?(\d+))?/);
	const dev = take(/^[-_.]?dev(?:[-_.]?(\d+))?/);
	const local = rest.startsWith("+") ? rest.slice(1).split(/[-_.]/) : void 0;
	if (!(local === void 0 ? rest === "" : local.every((segment) => /^[a-z0-9]+$/.test(segment)))) return void 0;
	return {
		epoch,
		release,
		pre: {
			rank: preRank(pre?.[1], post !== null, dev !== null),
			number: pre?.[2] ?? ""
		},
		post: post === null ? void 0 : post[1] ?? "",
		dev: dev === null ? void 0 : dev[1] ?? "",
		local
	};
	function takeRelease() {
		const text = /^[\d.]+/.exec(rest)?.[0].replace(/\.+$/, "") ?? "";
		const parts = text.split(".");
		if (parts.some((part) => part === "")) return void 0;
		rest = rest.slice(text.length);
		return parts.slice(0, parts.findLastIndex((part) => !/^0+$/.test(part)) + 1);
	}
}
function preRank(spelling, isPost, isDev) {
	if (spelling !== void 0) return preRanks[spelling] ?? finalRank;
	return isDev && !isPost ? devRank : finalRank;
}
/** Compares optional parts; `absent` is the rank of a version without the part. */
function compareOptional(a, b, absent) {
	if (a !== void 0 && b !== void 0) return compareDigits(a, b);
	if (a === b) return 0;
	return a === void 0 ? absent : toOrder(-absent);
}
function compareLocal(a, b) {
	if (a === void 0 || b === void 0) return toOrder(Number(a !== void 0) - Number(b !== void 0));
	return compareLists(a, b, (left, right) => {
		if (left === void 0 || right === void 0) return left === void 0 ? -1 : 1;
		const numeric = isDigits(left);
		if (numeric !== isDigits(right)) return numeric ? 1 : -1;
		return numeric ? compareDigits(left, right) : compareText(left, right);
	});
}
var devRank, preRanks, finalRank;
function init_pep440() {
	return (init_pep440 = __esmMin((() => {
		init_order();
		init_python_legacy();
		devRank = 0;
		preRanks = {
			a: 1,
			alpha: 1,
			b: 2,
			beta: 2,
			c: 3,
			rc: 3,
			pre: 3,
			preview: 3
		};
		finalRank = 4;
	})))();
}

// shared/ecosystems/order/rubygems.ts
/**
* Orders gem versions (Gem::Version#<=>): segments of digits and of letters; a segment of letters marks a pre-release
* and is before any number; `-` reads as `.pre.`; zeros that end a release or a pre-release part do not count.
*/
function compareRubyGems(a, b) {
	return compareLists(canonicalSegments(a), canonicalSegments(b), compareSegments);
}
function compareSegments(a = "0", b = "0") {
	const numeric = isDigits(a);
	if (numeric !== isDigits(b)) return numeric ? 1 : -1;
	return numeric ? compareDigits(a, b) : compareText(a, b);
}
function canonicalSegments(version) {
	const segments = version.replaceAll("-", ".pre.").match(/\d+|[a-zA-Z]+/g) ?? [];
	const firstWord = segments.findIndex((segment) => !isDigits(segment));
	const release = firstWord < 0 ? segments : segments.slice(0, firstWord);
	const preRelease = firstWord < 0 ? [] : segments.slice(firstWord);
	return [...withoutTrailingZeros(release), ...withoutTrailingZeros(preRelease)];
}
function withoutTrailingZeros(segments) {
	return segments.slice(0, segments.findLastIndex((segment) => !/^0+$/.test(segment)) + 1);
}
function init_rubygems() {
	return (init_rubygems = __esmMin((() => {
		init_order();
	})))();
}

// shared/ecosystems/order/semver.ts
/**
* Orders semantic versions (semver.org 2.0.0, section 11) of npm, crates.io, Go, Hex, Swift and others, read leniently:
* a leading `v`, missing parts (zero), further numeric parts (they count) and numbers of any length.
* The `semver` package reads none of the last two, and a comparator for advisories has to order whatever is published.
*/
function compareSemVer(a, b) {
	const left = parseSemVer(a);
	const right = parseSemVer(b);
	return firstDecisive(() => compareNumbers(left.numbers, right.numbers), () => comparePreReleases(left.preRelease, right.preRelease));
}
/** Dart's order (pub_semver): as semantic versioning, but build identifiers count after all else. */
function comparePub(a, b) {
	const left = parseSemVer(a);
	const right = parseSemVer(b);
	return firstDecisive(() => compareNumbers(left.numbers, right.numbers), () => comparePreReleases(left.preRelease, right.preRelease), () => compareLists(left.build, right.build, compareIdentifiers));
}
/** NuGet's order (NuGetVersion): a fourth number, labels without regard to case, build ignored. */
function compareNuGet(a, b) {
	return compareSemVer(a.toLowerCase(), b.toLowerCase());
}
/** Go's order (golang.org/x/mod/semver), and of its toolchain, whose releases are written `go1.21rc2`. */
function compareGo(a, b) {
	return compareSemVer(fromGoRelease(a), fromGoRelease(b));
}
function fromGoRelease(version) {
	const [, release, stage, count] = /^(?:go)?(\d+(?:\.\d+){0,2})(alpha|beta|rc)(\d+)$/.exec(version.trim()) ?? [];
	if (release !== void 0) return `${release}-${stage}.${count}`;
	return version.trim().replace(/^go(?=\d)/, "");
}
function parseSemVer(version) {
	const known = parsed.get(version);
	if (known !== void 0) return known;
	const result = parse(version);
	if (version.length <= 64) {
		if (parsed.size >= maxParsed) parsed.clear();
		parsed.set(version, result);
	}
	return result;
}
function parse(version) {
	const text = version.trim().replace(/^[vV=]+/, "");
	const plus = text.indexOf("+");
	const precedence = plus < 0 ? text : text.slice(0, plus);
	const core = /^[0-9.]*/.exec(precedence)?.[0] ?? "";
	const label = precedence.slice(core.length).replace(/^-/, "");
	return {
		numbers: core.replace(/\.$/, "").split("."),
		preRelease: label === "" ? [] : label.split("."),
		build: plus < 0 ? [] : text.slice(plus + 1).split(".")
	};
}
function compareNumbers(a, b) {
	return compareLists(a, b, (left = "", right = "") => compareDigits(left, right));
}
function comparePreReleases(a, b) {
	if (a.length === 0 || b.length === 0) return toOrder(Number(a.length === 0) - Number(b.length === 0));
	return compareLists(a, b, compareIdentifiers);
}
/** Numbers before words, numbers by value, words by ASCII; a longer list is after its own beginning. */
function compareIdentifiers(a, b) {
	if (a === void 0 || b === void 0) return toOrder(Number(a !== void 0) - Number(b !== void 0));
	const numeric = isDigits(a);
	if (numeric !== isDigits(b)) return numeric ? -1 : 1;
	return numeric ? compareDigits(a, b) : compareText(a, b);
}
var parsed, maxParsed;
function init_semver() {
	return (init_semver = __esmMin((() => {
		init_order();
		parsed = /* @__PURE__ */ new Map();
		maxParsed = 4096;
	})))();
}

// shared/ecosystems/order/schemes.ts
/** Tells versions from branches and commit ids. */
function isNumbered(version) {
	return /^(?:[vV=]|go)?\d+(?:$|[-+.]|[a-z]+\d+$)/.test(version) && !/^[0-9a-f]{40}$/.test(version);
}
var apk, conda, cran, dpkg, go, hackage, maven, nuget, composer, openssl, pacman, pep440, pub, rpm, gem, semver;
function init_schemes() {
	return (init_schemes = __esmMin((() => {
		init_alpine();
		init_conda();
		init_debian();
		init_dotted();
		init_maven();
		init_openssl();
		init_packagist();
		init_pacman();
		init_pep440();
		init_rpm();
		init_rubygems();
		init_semver();
		apk = {
			name: "apk",
			compare: compareAlpine
		};
		conda = {
			name: "conda",
			compare: compareConda
		};
		cran = {
			name: "R",
			compare: compareCran
		};
		dpkg = {
			name: "dpkg",
			compare: compareDebian
		};
		go = {
			name: "Go",
			compare: compareGo,
			isVersion: isNumbered
		};
		hackage = {
			name: "Haskell",
			compare: compareHackage
		};
		maven = {
			name: "Maven",
			compare: compareMaven
		};
		nuget = {
			name: "NuGet",
			compare: compareNuGet,
			isVersion: isNumbered
		};
		composer = {
			name: "Composer",
			compare: comparePackagist,
			compareRangePoints: comparePackagistBounds,
			isVersion: (version) => !/^dev-|[.-]?x-dev$/.test(version)
		};
		openssl = {
			name: "OpenSSL",
			compare: compareOpenSsl
		};
		pacman = {
			name: "pacman",
			compare: comparePacman
		};
		pep440 = {
			name: "PEP 440",
			compare: comparePep440
		};
		pub = {
			name: "Dart",
			compare: comparePub,
			isVersion: isNumbered
		};
		rpm = {
			name: "rpm",
			compare: compareRpm,
			compareRangePoints: compareRpmBounds
		};
		gem = {
			name: "gem",
			compare: compareRubyGems
		};
		semver = {
			name: "semver",
			compare: compareSemVer,
			isVersion: isNumbered
		};
	})))();
}

// shared/ecosystems/records.ts
/** Returns owner and repository of `owner/repository`, and the name twice without an owner. */
function ownerAndName(name) {
	return [name.split("/").at(-2) ?? name, lastPart(name)];
}
var lowerCase, lastPart, withoutV, withoutLastPart, ecosystems, advisoryOnly;
function init_records() {
	return (init_records = __esmMin((() => {
		init_schemes();
		lowerCase = (name) => name.toLowerCase();
		lastPart = (name) => name.slice(name.lastIndexOf("/") + 1);
		withoutV = (version) => version.replace(/^v/, "");
		withoutLastPart = (version) => version.replace(/-[^-]*$/, "");
		ecosystems = {
			alpm: {
				isSystem: true,
				otherOsv: ["Arch", "Arch Linux"],
				versions: pacman,
				cpe: { withoutRevision: withoutLastPart }
			},
			apk: {
				isSystem: true,
				otherOsv: [
					"Alpine",
					"Wolfi",
					"Chainguard",
					"MinimOS",
					"Alpaquita",
					"BellSoft Hardened Containers",
					"CleanStart"
				],
				versions: apk,
				cpe: { withoutRevision: (version) => version.replace(/-r\d+$/, "") },
				otherNames: ["apk"]
			},
			bitnami: {
				osv: "Bitnami",
				versions: semver
			},
			brew: {},
			cargo: {
				osv: "crates.io",
				versions: semver,
				normalizeName: (name) => name.toLowerCase().replaceAll("_", "-"),
				cpe: { target: "rust" },
				otherNames: ["rust-crate"]
			},
			cocoapods: { otherNames: ["pod"] },
			composer: {
				osv: "Packagist",
				versions: composer,
				normalizeName: lowerCase,
				cpe: { vendorAndProduct: ownerAndName },
				otherNames: ["php-composer"]
			},
			conan: {
				osv: "ConanCenter",
				versions: semver,
				otherNames: ["conan"]
			},
			conda: {
				otherOsv: ["conda", "Conda"],
				versions: conda
			},
			cpan: {},
			cran: {
				osv: "CRAN",
				versions: cran
			},
			deb: {
				isSystem: true,
				otherOsv: [
					"Debian",
					"Ubuntu",
					"Echo"
				],
				versions: dpkg,
				cpe: { withoutRevision: withoutLastPart },
				otherNames: ["deb"]
			},
			gem: {
				osv: "RubyGems",
				versions: gem,
				cpe: { target: "ruby" },
				otherNames: ["gem"]
			},
			generic: { otherNames: ["binary"] },
			golang: {
				osv: "Go",
				versions: go,
				plainVersion: withoutV,
				cpe: {
					target: "go",
					vendorAndProduct: (name) => {
						const [, owner, repository] = name.split("/");
						return owner === void 0 || repository === void 0 ? [lastPart(name), lastPart(name)] : [owner, repository];
					}
				},
				otherNames: ["go-module"]
			},
			hackage: {
				osv: "Hackage",
				otherOsv: ["GHC"],
				versions: hackage
			},
			hex: {
				osv: "Hex",
				versions: semver,
				normalizeName: lowerCase,
				otherNames: ["hex"]
			},
			julia: {
				osv: "Julia",
				versions: semver
			},
			luarocks: {},
			maven: {
				osv: "Maven",
				versions: maven,
				nameSeparator: ":",
				cpe: { vendorAndProduct: (name) => {
					const [group = name, artifact = name] = name.split(":");
					return [group.split(".")[1] ?? group, artifact];
				} },
				otherNames: ["java-archive", "jenkins-plugin"]
			},
			nix: {},
			npm: {
				osv: "npm",
				versions: semver,
				normalizeName: lowerCase,
				cpe: {
					target: "node.js",
					vendorAndProduct: (name) => [name.includes("/") ? name.replace(/\/.*/, "").replace(/^@/, "") : name, lastPart(name)]
				},
				otherNames: ["npm"]
			},
			nuget: {
				osv: "NuGet",
				versions: nuget,
				normalizeName: lowerCase,
				otherNames: ["dotnet"]
			},
			opkg: {
				isSystem: true,
				cpe: { withoutRevision: withoutLastPart }
			},
			pear: {},
			pub: {
				osv: "Pub",
				versions: pub,
				otherNames: ["dart-pub"]
			},
			pypi: {
				osv: "PyPI",
				versions: pep440,
				normalizeName: (name) => name.toLowerCase().replace(/[-_.]+/g, "-"),
				cpe: { target: "python" },
				otherNames: ["python"]
			},
			rpm: {
				isSystem: true,
				otherOsv: [
					"Red Hat",
					"AlmaLinux",
					"Rocky Linux",
					"Amazon Linux",
					"Azure Linux",
					"CentOS",
					"Fedora",
					"Mageia",
					"openEuler",
					"openSUSE",
					"Oracle Linux",
					"Photon OS",
					"SUSE"
				],
				versions: rpm,
				hasModules: true,
				cpe: { withoutRevision: withoutLastPart },
				otherNames: ["rpm"]
			},
			swift: {
				osv: "SwiftURL",
				versions: semver,
				cpe: { vendorAndProduct: ownerAndName }
			}
		};
		advisoryOnly = [
			{
				osv: "Node.js",
				versions: semver,
				isProjectList: true
			},
			{
				osv: "Ruby",
				versions: gem,
				isProjectList: true
			},
			{
				osv: "nginx",
				versions: semver,
				isProjectList: true
			},
			{
				osv: "Apache HTTP Server",
				versions: semver,
				isProjectList: true
			},
			{
				osv: "OpenSSL",
				versions: openssl,
				isProjectList: true
			},
			{
				osv: "CPE",
				versions: semver,
				isProjectList: true
			},
			{
				osv: "opam",
				versions: dpkg
			},
			{
				osv: "Bioconductor",
				versions: semver
			},
			{
				osv: "GitHub Actions",
				versions: semver,
				normalizeName: lowerCase
			}
		];
	})))();
}

// shared/ecosystems/lookup.ts
/** Tells whether a text is the purl type of packages that can be cataloged. */
function isPackageType(type) {
	return Object.hasOwn(ecosystems, type);
}
/** Returns the record of a purl type. */
function ecosystemOf(type) {
	return records[type];
}
/** Returns the record of an OSV ecosystem, with or without a release after `:`. Undefined for an unknown one. */
function ecosystemOfOsv(name) {
	return byOsvName.get(ecosystemBase(name));
}
/** Returns the name of an OSV ecosystem without the release after `:`. */
function ecosystemBase(name) {
	const colon = name.indexOf(":");
	return colon < 0 ? name : name.slice(0, colon);
}
/** Returns the form of a package's name in which the advisories of an OSV ecosystem are looked up. */
function normalizeName(ecosystem, name) {
	return ecosystemOfOsv(ecosystem)?.normalizeName?.(name) ?? name;
}
/** Tells whether packages of a type belong to the operating system's own package manager. */
function isSystemType(type) {
	return ecosystemOf(type).isSystem === true;
}
/** Returns the purl types for which another tool uses a name. Empty for an unknown name; ignores case. */
function typesNamed(name) {
	const lower = name.toLowerCase();
	return packageTypes.filter((type) => ecosystemOf(type).otherNames?.includes(lower) === true);
}
var records, packageTypes, byOsvName, osvNames;
function init_lookup() {
	return (init_lookup = __esmMin((() => {
		init_records();
		records = ecosystems;
		packageTypes = Object.keys(ecosystems).filter(isPackageType);
		byOsvName = new Map([...Object.values(records), ...advisoryOnly].flatMap((record) => [...record.osv === void 0 ? [] : [record.osv], ...record.otherOsv ?? []].map((name) => [name, record])));
		osvNames = [...byOsvName.keys()];
	})))();
}

// shared/ecosystems/compare-versions.ts
/** Returns how the versions of an OSV ecosystem are ordered. Undefined for an ecosystem without a known order. */
function versionScheme(ecosystem) {
	return ecosystemOfOsv(ecosystem)?.versions;
}
/**
* Orders two versions by the rules of an ecosystem, named as OSV does; a suffix after `:` (a release) is ignored.
* Total: any text has a rank, so that an advisory with an odd version still orders; ask `isVersion` whether a text can
* be trusted to be one. Linear in the length of the text.
* @throws InvalidError `UNKNOWN_ECOSYSTEM` for an ecosystem without known rules.
*/
function compareVersions(ecosystem, a, b) {
	return schemeOf(ecosystem).compare(a, b);
}
/**
* Orders two points of an advisory's range. `0` is before everything, and some ecosystems compare a bound by fewer
* parts than a version.
* @throws InvalidError `UNKNOWN_ECOSYSTEM` for an ecosystem without known rules.
*/
function compareRangePoints(ecosystem, a, b) {
	if (a === "0" || b === "0") return a === b ? 0 : a === "0" ? -1 : 1;
	const { compare, compareRangePoints: compareBounds = compare } = schemeOf(ecosystem);
	return compareBounds(a, b);
}
/**
* Tells whether a text states a version at all. False for what tools write when they know none, such as Go's `(devel)`,
* `unknown`, `${project.version}`, `*`, a commit id or a branch: comparing those would call the unknown clean or old.
*/
function isVersion(ecosystem, text) {
	const version = text.trim();
	if (!/\d/.test(version) || /^[(<${*]/.test(version)) return false;
	return versionScheme(ecosystem)?.isVersion?.(version) ?? true;
}
function schemeOf(ecosystem) {
	const scheme = versionScheme(ecosystem);
	if (scheme !== void 0) return scheme;
	throw new InvalidError("UNKNOWN_ECOSYSTEM", `versions of the ecosystem "${ecosystem}" cannot be compared`, { advice: `Use one of OSV's names: ${osvNames.join(", ")}` });
}
function init_compare_versions() {
	return (init_compare_versions = __esmMin((() => {
		init_errors();
		init_lookup();
	})))();
}

// shared/ecosystems/distribution-advisories.ts
function inRelease(base, suffix, names) {
	return suffix === void 0 || suffix === "" ? void 0 : {
		ecosystems: [`${base}:${suffix}`],
		names
	};
}
/**
* Returns Amazon's ecosystems: the core repository's and, for Amazon Linux 2, those of the extras that the image enables.
* Extras contain packages of the core's names in other versions.
*/
function amazon(release, extras) {
	const core = inRelease("Amazon Linux", release, "binary");
	return core === void 0 || release !== "2" ? core : {
		...core,
		ecosystems: [core.ecosystems[0], ...extras.map((name) => amazonExtra(release, name))]
	};
}
/** Returns the ecosystem of an extra of Amazon Linux: `Amazon Linux:2:kernel-5.15`. */
function amazonExtra(release, name) {
	return `Amazon Linux:${release}:${name}`;
}
/** Returns Ubuntu's ecosystems. April releases of even years are long-term releases, and OSV's name says so. */
function ubuntu(version) {
	if (version === void 0) return void 0;
	const [year = "", month = ""] = version.split(".");
	const isLongTerm = month === "04" && Number(year) % 2 === 0;
	return {
		ecosystems: [`Ubuntu:${version}${isLongTerm ? ":LTS" : ""}`],
		...isLongTerm ? { subscription: `Ubuntu:Pro:${version}:LTS` } : {},
		names: "source"
	};
}
/**
* Returns Red Hat's ecosystems for the image's update streams. Extended streams (`rhel_eus`) have ecosystems of their
* own. Default: the streams of a default installation.
*/
function redHat(major, streams) {
	if (major === void 0) return void 0;
	const plain = (Number(major) >= 8 ? redHatRepositories : olderRedHatRepositories).map((repository) => `enterprise_linux:${major}::${repository}`);
	const [first, ...others] = (streams.some((stream) => /^(?:enterprise_linux|rhel_\w+):/.test(stream)) ? streams : [...plain, ...streams]).map((stream) => `Red Hat:${stream}`);
	if (first === void 0) return void 0;
	return {
		ecosystems: [first, ...others],
		unfixedEcosystem: redHatUnfixed(major),
		names: "binary"
	};
}
/**
* Returns the ecosystem of a release's vulnerabilities without a fix, which are listed by release, not by repository.
*/
function redHatUnfixed(release) {
	return `Red Hat:enterprise_linux:${release}`;
}
/**
* Returns SUSE's ecosystems.
* @param product as in PRETTY_NAME, without the vendor: `Linux Enterprise Server 15 SP5`.
*/
function suse(product, major) {
	if (product === void 0 || product === "") return void 0;
	const release = major === "15" ? /15(?: SP\d)?$/.exec(product)?.[0] : void 0;
	const modules = release === void 0 ? [] : suseModules;
	return {
		ecosystems: [`SUSE:${product}`, ...modules.map((module) => `SUSE:Linux Enterprise Module for ${module} ${release}`)],
		names: "binary"
	};
}
var redHatRepositories, olderRedHatRepositories, suseModules;
function init_distribution_advisories() {
	return (init_distribution_advisories = __esmMin((() => {
		redHatRepositories = [
			"baseos",
			"appstream",
			"crb",
			"supplementary",
			"highavailability",
			"nfv",
			"realtime",
			"sap"
		];
		olderRedHatRepositories = [
			"server",
			"client",
			"workstation",
			"computenode"
		];
		suseModules = [...[
			"Basesystem",
			"Server Applications",
			"Development Tools",
			"Web and Scripting",
			"Python 3",
			"Containers"
		], ...[
			"Legacy",
			"Public Cloud",
			"Desktop Applications",
			"Certifications"
		]];
	})))();
}

// shared/ecosystems/distributions.ts
/** Returns the record of a distribution. Undefined for an unknown one. */
function distributionOf({ id }) {
	return Object.hasOwn(distributions, id) ? distributions[id] : void 0;
}
/**
* Returns where the advisories of a distribution's release are. Undefined for a distribution or release that OSV has
* no advisories for, or whose release is unknown: nothing may be concluded for it.
*/
function distributionAdvisories(os) {
	const version = os.versionId ?? "";
	const major = /^\d+/.exec(version)?.[0];
	const minor = /^\d+\.\d+/.exec(version)?.[0];
	return distributionOf(os)?.advisories?.({
		version,
		major,
		minor,
		os
	});
}
var azureLinux, openEuler, distributions;
function init_distributions() {
	return (init_distributions = __esmMin((() => {
		init_distribution_advisories();
		azureLinux = ({ major }) => inRelease("Azure Linux", major, "both");
		openEuler = { advisories: ({ os: { prettyName } }) => inRelease("openEuler", prettyName?.replace(/^openEuler /, "").replace(/[ ()]+/g, "-").replace(/-$/, ""), "both") };
		distributions = {
			almalinux: {
				packages: "rpm",
				cpe: ["almalinux", "almalinux"],
				advisories: ({ major }) => inRelease("AlmaLinux", major, "binary")
			},
			alpaquita: { packages: "apk" },
			alpine: {
				packages: "apk",
				cpe: ["alpinelinux", "alpine_linux"],
				advisories: ({ version, minor }) => inRelease("Alpine", version.includes("_") || minor === void 0 ? void 0 : `v${minor}`, "source")
			},
			amzn: {
				packages: "rpm",
				cpe: ["amazon", "linux"],
				advisories: ({ major, os }) => amazon(major === "2018" ? "1" : major, os.contentStreams ?? [])
			},
			arch: { packages: "alpm" },
			azurelinux: {
				packages: "rpm",
				advisories: azureLinux
			},
			centos: {
				packages: "rpm",
				cpe: ["centos", "centos"],
				advisories: ({ major }) => redHat(major, [])
			},
			chainguard: {
				packages: "apk",
				advisories: () => ({
					ecosystems: ["Chainguard"],
					names: "both"
				})
			},
			debian: {
				packages: "deb",
				cpe: ["debian", "debian_linux"],
				advisories: ({ major }) => inRelease("Debian", major, "source")
			},
			fedora: {
				packages: "rpm",
				cpe: ["fedoraproject", "fedora"]
			},
			mariner: {
				packages: "rpm",
				advisories: azureLinux
			},
			minimos: { advisories: () => ({
				ecosystems: ["MinimOS"],
				names: "both"
			}) },
			ol: {
				packages: "rpm",
				cpe: ["oracle", "linux"],
				advisories: ({ major }) => inRelease("Oracle Linux", major, "binary")
			},
			openEuler,
			openeuler: openEuler,
			"opensuse-leap": {
				packages: "rpm",
				cpe: ["opensuse", "leap"],
				advisories: ({ minor }) => inRelease("openSUSE", minor === void 0 ? void 0 : `Leap ${minor}`, "binary")
			},
			"opensuse-tumbleweed": {
				packages: "rpm",
				advisories: () => ({
					ecosystems: ["openSUSE:Tumbleweed"],
					names: "binary"
				})
			},
			photon: {
				packages: "rpm",
				cpe: ["vmware", "photon_os"],
				advisories: ({ minor }) => inRelease("Photon OS", minor, "both")
			},
			raspbian: { packages: "deb" },
			rhel: {
				packages: "rpm",
				cpe: ["redhat", "enterprise_linux"],
				advisories: ({ major, os }) => redHat(major, os.contentStreams ?? [])
			},
			rocky: {
				packages: "rpm",
				cpe: ["rocky", "rocky"],
				advisories: ({ major }) => inRelease("Rocky Linux", major, "both")
			},
			sles: {
				packages: "rpm",
				cpe: ["suse", "linux_enterprise_server"],
				advisories: ({ major, os }) => suse(os.prettyName?.replace(/^SUSE /, ""), major)
			},
			"sl-micro": {
				packages: "rpm",
				advisories: ({ os }) => suse(os.prettyName?.replace(/^SUSE /, ""), void 0)
			},
			ubuntu: {
				packages: "deb",
				cpe: ["canonical", "ubuntu_linux"],
				advisories: ({ minor }) => ubuntu(minor)
			},
			wolfi: {
				packages: "apk",
				advisories: () => ({
					ecosystems: ["Wolfi"],
					names: "both"
				})
			}
		};
	})))();
}

// shared/ecosystems/index.ts
function init_ecosystems() {
	return (init_ecosystems = __esmMin((() => {
		init_compare_versions();
		init_distribution_advisories();
		init_distributions();
		init_lookup();
	})))();
}

export { isPackageType as _, amazonExtra as a, typesNamed as b, compareRangePoints as c, isVersion as d, versionScheme as f, init_lookup as g, ecosystemOfOsv as h, init_distributions as i, compareVersions as l, ecosystemOf as m, distributionAdvisories as n, init_distribution_advisories as o, ecosystemBase as p, distributionOf as r, redHatUnfixed as s, init_ecosystems as t, init_compare_versions as u, isSystemType as v, normalizeName as y };