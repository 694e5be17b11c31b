import { n as __esmMin } from "../../rolldown-runtime.js";
import { n as init_digest, r as sha256 } from "../files/digest.js";
import { n as splitReference, t as init_split } from "./split.js";

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
	return partsOf(subject).join(" ") || "the checkout";
}
function partsOf(subject) {
	if (subject.kind === "image") return [subject.scope ?? stableName(subject.name), subject.platform];
	const { path, scope, targets = [] } = subject;
	if (scope !== void 0) return [scope];
	return [...path === "." ? [] : [path], ...targets.length === 0 ? [] : [targets.join(",")]];
}
/** Normalizes and sorts the targets of a source action; exclusions start with `!`. */
function scopeTargets(files, exclude = []) {
	const normalize = (path) => path.replace(/\\/gu, "/").replace(/^(?:\.\/+)+|\/+$/gu, "") || ".";
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
	const named = digest === void 0 ? name : name.slice(0, -digest.length - 1);
	if (tag === void 0) return named;
	const stableTag = tag.replace(/(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])/u, "@commit").replace(/(?<=^|[-._])sha-[0-9a-f]{7,40}(?=$|[-._])/u, "@commit").replace(/^(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,12}$/u, "@commit").replace(/^[0-9]{9,}$/u, "@run");
	return `${named.slice(0, -tag.length)}${stableTag}`;
}
/**
* Returns subjects whose identities differ: those of one action that would share an identity although their images
* differ get the beginning of their digest as part of their scope. Pure; keeps the order.
*/
function distinguish(examinations) {
	const categoryOf = ({ action, subject }) => identityOf(action, subject).category;
	const sharing = Map.groupBy(examinations, categoryOf);
	return examinations.map((examination) => {
		const { subject } = examination;
		const group = sharing.get(categoryOf(examination)) ?? [];
		if (!(subject.kind === "image" && group.some(({ subject: other }) => isOtherDigest(other, subject.digest)))) return subject;
		const scope = subject.scope ?? stableName(subject.name);
		return {
			...subject,
			scope: `${scope}@${subject.digest.slice(7, 19)}`
		};
	});
}
function isOtherDigest(subject, digest) {
	return subject.kind === "image" && subject.digest !== digest;
}
/**
* Checks whether two subjects with the same file name are the same scope: the same image name or the same targets. An
* image that is named by digest alone is the same scope only at the same digest.
*/
function isSameScope(first, second) {
	return JSON.stringify(scopeOf(first)) === JSON.stringify(scopeOf(second));
}
function scopeOf(subject) {
	if (subject.kind === "source") return [
		"source",
		subject.path,
		subject.scope,
		...subject.targets ?? []
	];
	const { name, platform, scope, digest } = subject;
	const reference = splitReference(name);
	const isByDigest = reference.digest !== void 0 && reference.tag === void 0;
	return [
		"image",
		stableName(name),
		platform,
		scope,
		isByDigest ? digest : void 0
	];
}
/**
* Encodes a part for file names and categories. Different texts have different results: separators become `--` and
* `__`, and a text in which that would be ambiguous gets a hash.
*/
function encode(text) {
	const isPlain = !/[^\w./:@-]|--|__|[-_][/:]|[/:][-_]|^[./-]|[./-]$/u.test(text) && text.length <= maxPartLength;
	const readable = text.replaceAll("/", "--").replaceAll(":", "__").replace(/[^\w.@-]+/gu, "-").replace(/^[-.]+|[-.]+$/gu, "").slice(-80);
	return isPlain ? readable : `${readable || "scope"}.${sha256(text).slice(7, 15)}`;
}
var maxPartLength;
function init_identity() {
	return (init_identity = __esmMin((() => {
		init_digest();
		/* @__PURE__ */ init_split();
		maxPartLength = 80;
	})))();
}

export { scopeTargets as a, isSameScope as i, identityOf as n, scopeText as o, init_identity as r, distinguish as t };