import { n as __esmMin } from "../../rolldown-runtime.js";
import { n as init_digest, r as sha256 } from "../files/digest.js";
import { i as isDigest, n as splitReference, r as init_digest$1, t as init_split } from "./split.js";
import { posix } from "node:path";

// shared/references/encode.ts
/**
* Encodes a part for file names and categories. Different texts have different results: separators become `--` and
* `__`, and a text in which that would be ambiguous gets a hash. A name never equals what is derived from an image, path
* or target: a name that looks like one of them gets a hash, and one of them that looks like a name gets `--`. A path
* and targets can be equal, because an action sets only one of them.
*/
function encode({ text, kind }) {
	const looksLikeName = isNameLike(text);
	const readable = readableText(text);
	const isExpected = kind === "platform" || kind === "name" === looksLikeName;
	if (!isPlain(text) || readable.length > maxPartLength) return hashed(readable, isExpected ? text : `${kind}\0${text}`);
	if (isExpected) return readable;
	return kind === "name" ? hashed(readable, `${kind}\0${text}`) : readable + derivedMark;
}
/** Checks whether a text is more likely a chosen name than an image, a path or a target. */
function isNameLike(text) {
	return !/[./:,!]/u.test(text.replace(/^.*@[0-9a-f]{12,64}$/su, "")) && !/^(?:docker|container)file/iu.test(text);
}
/** Checks whether the readable text is unambiguous, and cannot be mistaken for one with a hash. */
function isPlain(text) {
	return !/[^\w./:@-]|--|__|[-_][/:]|[/:][-_]|^[./-]|[./-]$|\.[0-9a-f]{8}$/u.test(text);
}
function readableText(text) {
	return text.replaceAll("/", "--").replaceAll(":", "__").replace(/[^\w.@-]+/gu, "-").replace(/^[-.]+|[-.]+$/gu, "");
}
function hashed(readable, text) {
	return `${readable.slice(-80) || "scope"}.${sha256(text).slice(7, 15)}`;
}
var maxPartLength, derivedMark;
function init_encode() {
	return (init_encode = __esmMin((() => {
		init_digest();
		maxPartLength = 80;
		derivedMark = "--";
	})))();
}

// shared/references/identity.ts
/**
* Identifies what an action examined. Images: the given name, or repository and tag, and the platform (`index` for an
* index). Sources: the given name, or path and targets; nothing for the whole checkout.
*
* Digests, and commits and run numbers in tags, are replaced by a placeholder: they change with every push, and results
* of one push are compared with those of the last. Subjects that then look alike within one call are told apart by
* `distinguish`.
*/
function identityOf(action, subject) {
	const parts = partsOf(subject).map(encode);
	const category = `${[
		"seaworthy",
		action,
		...parts
	].join("/")}/`;
	return {
		fileName: [action, ...parts].join("."),
		category,
		marker: sha256(category).slice(7, 19)
	};
}
/** Describes the scope of a subject for people, without digest and commit: `shop:web linux/amd64`, `a/Dockerfile`. */
function scopeText(subject) {
	return partsOf(subject).map(({ text }) => text).join(" ") || "the checkout";
}
/** Returns the title of results for people: the action and what it examined, with the name that the call gives it. */
function titleOf(action, subject) {
	if (subject.kind === "image") {
		const scope = subject.scope === void 0 ? "" : ` (${subject.scope})`;
		return `${action} ${subject.name} ${subject.platform}${scope}`;
	}
	return partsOf(subject).length === 0 ? action : `${action} ${scopeText(subject)}`;
}
function partsOf(subject) {
	const { scope } = subject;
	const given = scope === void 0 ? void 0 : {
		text: scope,
		kind: "name"
	};
	if (subject.kind === "image") {
		const platform = {
			text: subject.platform,
			kind: "platform"
		};
		return [given ?? {
			text: stableName(subject.name),
			kind: "image"
		}, platform];
	}
	if (given !== void 0) return [given];
	const { path, targets = [] } = subject;
	return [...path === "." ? [] : [{
		text: path,
		kind: "path"
	}], ...targets.length === 0 ? [] : [{
		text: targetsText(targets),
		kind: "targets"
	}]];
}
/** Joins targets with commas, or as JSON if one of them could be mistaken for several. */
function targetsText(targets) {
	return targets.some((target) => target.includes(",") || target.startsWith("[")) ? JSON.stringify(targets) : targets.join(",");
}
/** Normalizes and sorts the targets of a source action; exclusions start with `!`. */
function scopeTargets(files, exclude = []) {
	const normalize = (path) => posix.normalize(path.replace(/\\/gu, "/")).replace(/\/+$/gu, "") || ".";
	const included = files.map(normalize);
	const targets = [...included.includes(".") ? [] : included, ...exclude.map((glob) => `!${normalize(glob)}`)];
	return [...new Set(targets)].toSorted();
}
/**
* Returns the name of an image without what changes from push to push: a digest is dropped, a commit in the tag becomes
* `@commit`, a run number `@run`.
*/
function stableName(name) {
	const { tag, digest } = splitReference(name);
	const named = digest === void 0 || !isDigest(digest) ? name : name.slice(0, -digest.length - 1);
	if (tag === void 0 || !named.endsWith(tag)) return named;
	const stableTag = tag.replace(/(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])/u, "@commit").replace(/(?<=^|[-._])sha-[0-9a-f]{7,40}(?=$|[-._])/u, "@commit").replace(/^(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,12}$/u, "@commit").replace(/^[0-9]{9,}$/u, "@run");
	return `${named.slice(0, -tag.length)}${stableTag}`;
}
/**
* Returns subjects whose identities differ: those of one action that would share an identity although their images
* differ get as much of their digest as tells them apart as part of their scope. Pure; keeps the order.
*/
function distinguish(examinations) {
	const examined = examinations.map(({ action, subject }) => ({
		subject,
		category: identityOf(action, subject).category
	}));
	const sharing = Map.groupBy(examined, ({ category }) => category);
	return examined.map(({ subject, category }) => {
		if (subject.kind !== "image") return subject;
		const digests = new Set((sharing.get(category) ?? []).flatMap(({ subject: other }) => digestsOf(other)));
		if (digests.size < 2) return subject;
		const scope = subject.scope ?? stableName(subject.name);
		return {
			...subject,
			scope: `${scope}@${beginningOf(subject.digest, digests)}`
		};
	});
}
function digestsOf(subject) {
	return subject.kind === "image" ? [subject.digest] : [];
}
/** Returns 12 hex digits of a digest, or all if others begin alike. */
function beginningOf(digest, others) {
	const short = (text) => text.slice(7, 19);
	return [...others].every((other) => other === digest || short(other) !== short(digest)) ? short(digest) : digest.slice(7);
}
/**
* Checks whether two subjects of one run with the same file name are the same scope: the same image or image name, or
* the same targets. Commits in tags do not change within a run, so tags with different commits are different scopes. An
* image that is named by digest is the same scope only at the same digest.
*/
function isSameScope(first, second) {
	if (JSON.stringify(scopeOf(first)) !== JSON.stringify(scopeOf(second))) return false;
	if (first.kind !== "image" || second.kind !== "image" || first.digest === second.digest) return true;
	return first.name === second.name && splitReference(first.name).digest === void 0;
}
function scopeOf(subject) {
	if (subject.kind === "source") return [
		"source",
		subject.path,
		subject.scope,
		...subject.targets ?? []
	];
	return [
		"image",
		stableName(subject.name),
		subject.platform,
		subject.scope
	];
}
function init_identity() {
	return (init_identity = __esmMin((() => {
		init_digest();
		init_digest$1();
		init_encode();
		/* @__PURE__ */ init_split();
	})))();
}

export { scopeTargets as a, isSameScope as i, identityOf as n, scopeText as o, init_identity as r, titleOf as s, distinguish as t };