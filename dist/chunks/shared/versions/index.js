import { n as __esmMin } from "../../rolldown-runtime.js";
import { i as init_errors, t as InvalidError } from "../errors/index.js";

// shared/versions/order.ts
function toOrder(difference) {
	return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}
/** Order by UTF-16 code units, independent of locale. */
function compareText(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
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
/** The first of the given comparisons that decides. */
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

// shared/versions/alpine.ts
/**
* Orders Alpine, Wolfi and Chainguard package versions,
* `number{.number}[letter]{_suffix[number]}[~hash][-rN]` (apk-package(5), apk-tools src/version.c).
* The commit hash has no order and is ignored. Where a version breaks the grammar, the valid beginning is compared and
* the broken version is the older one; what apk itself says of such text differs between its releases.
*/
function compareAlpine(a, b) {
	const left = parse$2(a.trim());
	const right = parse$2(b.trim());
	return firstDecisive(() => compareNumbers$1(left.numbers, right.numbers), () => compareText(left.letter, right.letter), () => compareLists(left.suffixes, right.suffixes, compareSuffixes), () => toOrder(Number(left.tail === "") - Number(right.tail === "")), () => compareBuilds(left, right), () => compareText(left.tail, right.tail));
}
function parse$2(version) {
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
		/* @__PURE__ */ init_order();
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

// shared/versions/conda.ts
/**
* Orders conda versions (conda.models.version.VersionOrder, CEP 1): `[epoch!]version[+local]`, case ignored, components
* between `.`, `_` or `-`, each split into numbers and words; words before numbers, `dev` before all, `post` after all;
* missing parts are zero.
*/
function compareConda(a, b) {
	const left = parse$1(a);
	const right = parse$1(b);
	return firstDecisive(() => compareDigits(left.epoch, right.epoch), () => compareLists(left.version, right.version, compareComponents$1), () => compareLists(left.local, right.local, compareComponents$1));
}
function parse$1(text) {
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
		/* @__PURE__ */ init_order();
	})))();
}

// shared/versions/debian.ts
/**
* Orders Debian and Ubuntu package versions, `[epoch:]upstream[-revision]` (deb-version(7), dpkg lib/dpkg/version.c).
* A missing epoch is 0, a missing revision is empty; what stands before `:` and is no number belongs to the upstream part.
*/
function compareDebian(a, b) {
	const left = parse(a);
	const right = parse(b);
	return firstDecisive(() => compareDigits(left.epoch, right.epoch), () => compareRuns(left.upstream, right.upstream), () => compareRuns(left.revision, right.revision));
}
function parse(version) {
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
		/* @__PURE__ */ init_order();
	})))();
}

// shared/versions/dotted.ts
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
		/* @__PURE__ */ init_order();
	})))();
}

// shared/versions/maven-parse.ts
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
		const kept = [];
		const below = result.at(-1)?.[0];
		let isDroppable = result.length === 0 || below?.kind === "word";
		for (const atom of atoms.toReversed()) {
			if (isDroppable && isZero(atom)) continue;
			kept.push(atom);
			isDroppable = atom.kind === "word";
		}
		if (kept.length > 0 || result.length > 0) result.push(kept.reverse());
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

// shared/versions/maven.ts
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
		/* @__PURE__ */ init_order();
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

// shared/versions/packagist.ts
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
function components$1(version) {
	return version.trim().replace(/^[vV]/, "").replace(/[-_+]/g, ".").replace(/(?<=[^\d.])(?=\d)|(?<=\d)(?=[^\d.])/g, ".").split(".").filter((component) => component !== "");
}
function compareComponents(a, b) {
	const numericA = isDigits(a);
	const numericB = isDigits(b);
	if (numericA && numericB) return compareDigits(a, b);
	return toOrder(rank(numericA ? "#" : a) - rank(numericB ? "#" : b));
}
/** What the longer version has in addition: a number makes it newer, a word is weighed against a release. */
function compareRest(longer, start) {
	for (const component of longer.slice(start)) {
		const order = isDigits(component) ? 1 : compareComponents(component, "#");
		if (order !== 0) return order;
	}
	return 0;
}
function rank(component) {
	const word = component.startsWith("RC") ? "rc" : component;
	return words.findLastIndex((known) => word.startsWith(known));
}
var words;
function init_packagist() {
	return (init_packagist = __esmMin((() => {
		/* @__PURE__ */ init_order();
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

// shared/versions/rpm.ts
/**
* Orders RPM versions, `[epoch:]version[-release]` (rpm-version(7), rpm's parseEVR and rpmVersionCompare).
* A missing epoch is 0; a missing release is before any.
*/
function compareRpm(a, b) {
	const left = parseEvr(a.trim());
	const right = parseEvr(b.trim());
	return firstDecisive(() => compareDigits(left.epoch, right.epoch), () => rpmvercmp(left.version, right.version), () => toOrder(Number(left.release !== void 0) - Number(right.release !== void 0)), () => rpmvercmp(left.release ?? "", right.release ?? ""));
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
		/* @__PURE__ */ init_order();
	})))();
}

// shared/versions/pacman.ts
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
		/* @__PURE__ */ init_order();
		init_rpm();
	})))();
}

// shared/versions/python-legacy.ts
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
		/* @__PURE__ */ init_order();
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

// shared/versions/pep440.ts
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
/** Reads a version in any spelling that PEP 440's appendix B accepts; undefined for other text. */
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
/** `absent` is where a version without the part stands among those with it. */
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
		/* @__PURE__ */ init_order();
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

// shared/versions/rubygems.ts
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
		/* @__PURE__ */ init_order();
	})))();
}

// shared/versions/semver.ts
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
function init_semver() {
	return (init_semver = __esmMin((() => {
		/* @__PURE__ */ init_order();
	})))();
}

// shared/versions/ecosystems.ts
var apk, conda, cran, dpkg, go, hackage, maven, nuget, composer, pacman, pep440, pub, rpm, gem, semver, schemes;
function init_ecosystems() {
	return (init_ecosystems = __esmMin((() => {
		init_alpine();
		init_conda();
		init_debian();
		init_dotted();
		init_maven();
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
			compare: compareGo
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
			compare: compareNuGet
		};
		composer = {
			name: "Composer",
			compare: comparePackagist
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
			compare: comparePub
		};
		rpm = {
			name: "rpm",
			compare: compareRpm
		};
		gem = {
			name: "gem",
			compare: compareRubyGems
		};
		semver = {
			name: "semver",
			compare: compareSemVer
		};
		schemes = {
			Debian: dpkg,
			Ubuntu: dpkg,
			Echo: dpkg,
			opam: dpkg,
			Alpine: apk,
			Wolfi: apk,
			Chainguard: apk,
			MinimOS: apk,
			Alpaquita: apk,
			"BellSoft Hardened Containers": apk,
			CleanStart: apk,
			"Red Hat": rpm,
			AlmaLinux: rpm,
			"Rocky Linux": rpm,
			"Amazon Linux": rpm,
			"Azure Linux": rpm,
			CentOS: rpm,
			Fedora: rpm,
			Mageia: rpm,
			openEuler: rpm,
			openSUSE: rpm,
			"Oracle Linux": rpm,
			"Photon OS": rpm,
			SUSE: rpm,
			Arch: pacman,
			"Arch Linux": pacman,
			npm: semver,
			"crates.io": semver,
			Hex: semver,
			SwiftURL: semver,
			Julia: semver,
			ConanCenter: semver,
			Bitnami: semver,
			Bioconductor: semver,
			"GitHub Actions": semver,
			Go: go,
			Pub: pub,
			PyPI: pep440,
			Maven: maven,
			NuGet: nuget,
			RubyGems: gem,
			Packagist: composer,
			CRAN: cran,
			Hackage: hackage,
			GHC: hackage,
			conda,
			Conda: conda
		};
	})))();
}

// shared/versions/index.ts
/**
* Orders two versions by the rules of an ecosystem, named as OSV does; a suffix after `:` (a release) is ignored.
* Total: any text has a rank, so that an advisory with an odd version still orders; ask `isVersion` whether a text can
* be trusted to be one. Linear in the length of the text.
* @throws InvalidError `UNKNOWN_ECOSYSTEM` for an ecosystem without known rules.
*/
function compareVersions(ecosystem, a, b) {
	const scheme = versionScheme(ecosystem);
	if (scheme === void 0) throw new InvalidError("UNKNOWN_ECOSYSTEM", `versions of the ecosystem "${ecosystem}" cannot be ordered`, { advice: `Use one of ${Object.keys(schemes).join(", ")}, as OSV spells them` });
	return scheme.compare(a, b);
}
/** The rules by which an ecosystem's versions are ordered; undefined for an ecosystem without known rules. */
function versionScheme(ecosystem) {
	const colon = ecosystem.indexOf(":");
	const name = colon < 0 ? ecosystem : ecosystem.slice(0, colon);
	return Object.hasOwn(schemes, name) ? schemes[name] : void 0;
}
/**
* Whether a text states a version at all. False for what tools write when they know none, such as Go's `(devel)`,
* `unknown`, `${project.version}`, `*`, a commit id or a branch: to compare those would call the unknown clean or old.
*/
function isVersion(ecosystem, text) {
	const version = text.trim();
	if (!/\d/.test(version) || /^[(<${*]/.test(version)) return false;
	switch (versionScheme(ecosystem)?.name) {
		case "semver":
		case "Go":
		case "NuGet":
		case "Dart": return /^(?:[vV=]|go)?\d+(?:$|[-+.]|[a-z]+\d+$)/.test(version) && !/^[0-9a-f]{40}$/.test(version);
		case "Composer": return !/^dev-|[.-]?x-dev$/.test(version);
		default: return true;
	}
}
function init_versions() {
	return (init_versions = __esmMin((() => {
		init_errors();
		init_ecosystems();
		init_rpm();
	})))();
}

export { init_rpm as a, versionScheme as i, init_versions as n, parseEvr as o, isVersion as r, compareVersions as t };