import { n as __esmMin } from "../../../rolldown-runtime.js";
import { b as defineRule, l as init_rules, x as init_define } from "../../../shared/core.js";
import { m as init_field, n as describeUnreadable, p as Field, r as init_text_file, t as init_yaml } from "../../../shared/yaml/index.js";

// actions/manifest-check/rules/rule.ts
/** Defines a rule about manifests. */
function defineManifestRule(text) {
	const { before, after } = text;
	return {
		...defineRule(text, kind),
		example: {
			before,
			after
		}
	};
}
/**
* Removes duplicates of problems that were reached in several ways, such as through a base that several overlays use.
*/
function removeDuplicates(problems) {
	const keyOf = ({ rule, field, message }) => `${rule.id} ${field.place?.file.path} ${field.place?.span.start} ${message}`;
	return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}
var kind;
function init_rule() {
	return (init_rule = __esmMin((() => {
		init_rules();
		kind = {
			tags: ["manifest"],
			language: "yaml",
			help: "reason"
		};
	})))();
}

// actions/manifest-check/rules/file-rules.ts
/** Checks whether a problem is that something was not examined. It is a gap of the coverage, and no finding. */
function isGap({ rule }) {
	return rule === unreadable || rule === notChecked;
}
/** Returns a whole file as the owner of a problem. */
function getFileOwner(file) {
	return {
		document: pointDocument(file, 0),
		kind: "file",
		namespace: void 0,
		name: file.path,
		annotations: []
	};
}
/** Creates a document that was not read. Its root is the rest of the line at an offset. */
function pointDocument(file, offset) {
	return {
		file,
		root: pointAt(file, offset, offset),
		duplicates: []
	};
}
/** Creates a field for a range of text. Default end: the end of the line. */
function pointAt(file, start, end) {
	const { source } = file;
	const position = Math.max(0, Math.min(start, source.text.length));
	const stop = end ?? Math.max(position, source.lineSpan(source.positionAt(position).line).end);
	return new Field({
		kind: "scalar",
		file,
		start: position,
		end: stop,
		text: "",
		style: "plain"
	});
}
/** Creates the problem of a document that could not be read. */
function createUnreadableProblem(file, problem, offset) {
	return {
		rule: unreadable,
		owner: getFileOwner(file),
		field: pointAt(file, offset),
		message: describeUnreadable(problem)
	};
}
/** Creates the same problem for something that a field of a file refers to. */
function createUnreadableProblemAt(field, file, problem) {
	return {
		rule: unreadable,
		owner: getFileOwner(file),
		field,
		message: describeUnreadable(problem)
	};
}
/** Creates the problem of something that a field refers to and that was not checked. */
function createNotCheckedProblemAt(field, file, message) {
	return {
		rule: notChecked,
		owner: getFileOwner(file),
		field,
		message
	};
}
/** Creates the problem of something that was recognized but cannot be checked. */
function createNotCheckedProblem(file, message) {
	return {
		rule: notChecked,
		owner: getFileOwner(file),
		field: pointAt(file, 0),
		message
	};
}
/** Lists keys that occur twice in a map of the document. */
function listDuplicateKeyProblems({ file, duplicates }) {
	return duplicates.map(({ key, span, first }) => ({
		rule: duplicateKey,
		owner: getFileOwner(file),
		part: key,
		field: pointAt(file, span.start, span.end),
		message: `The key ${key} is duplicated`,
		related: [{
			place: {
				file,
				span: first
			},
			message: "The first occurrence"
		}]
	}));
}
var unreadable, notChecked, duplicateKey, fileRules;
function init_file_rules() {
	return (init_file_rules = __esmMin((() => {
		init_yaml();
		init_rule();
		unreadable = defineManifestRule({
			id: "SW-MC-unreadable",
			severity: "high",
			summary: "Write valid manifests.",
			why: "A file that could not be read was not checked, so nothing is known about its security.",
			before: "apiVersion: v1\nkind: Pod\nmetadata: {name: web",
			after: "apiVersion: v1\nkind: Pod\nmetadata: {name: web}",
			tags: ["security"],
			precision: "very-high"
		});
		notChecked = defineManifestRule({
			id: "SW-MC-not-checked",
			severity: "high",
			summary: "Check everything that you deploy, or exclude it explicitly.",
			why: "A chart or an overlay that was not rendered was not checked, so nothing is known about its security.",
			before: "apiVersion: v2\nname: web\nversion: 1.0.0",
			after: "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web",
			tags: ["security"],
			precision: "very-high"
		});
		duplicateKey = defineManifestRule({
			id: "SW-MC-duplicate-key",
			severity: "medium",
			summary: "Write each key once.",
			why: "If a key has two values, Kubernetes uses the last one or the API server rejects the object. Readers may see the other one.",
			before: "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  name: shop",
			after: "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web",
			tags: ["correctness"],
			precision: "very-high"
		});
		fileRules = [
			unreadable,
			notChecked,
			duplicateKey
		];
	})))();
}

export { fileRules as a, isGap as c, pointAt as d, unreadable as f, removeDuplicates as h, createUnreadableProblemAt as i, listDuplicateKeyProblems as l, init_rule as m, createNotCheckedProblemAt as n, getFileOwner as o, defineManifestRule as p, createUnreadableProblem as r, init_file_rules as s, createNotCheckedProblem as t, notChecked as u };