import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, _r as didYouMean, bi as InvalidError, or as init_text, vr as init_suggest, wi as messageOf } from "../core.js";
import { t as require_dist } from "../../npm/yaml.js";

// shared/config/strict-yaml.ts
/**
* Parses a YAML file and checks it against a schema. An empty file counts as `{}`.
* @param file name of the file in errors.
* @throws InvalidError with line and column for syntax errors, duplicate and unknown keys, and wrong values.
*/
function parseStrictYaml(source, file, schema) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(source, {
		lineCounter: lines,
		prettyErrors: false,
		uniqueKeys: true
	});
	const [problem] = [...document.errors, ...document.warnings];
	if (problem !== void 0) {
		const { line, col } = lines.linePos(problem.pos[0]);
		throw invalid("CONFIG_SYNTAX", problem.message, file, {
			line,
			column: col
		});
	}
	const checked = schema.safeParse(contentOf(document, file) ?? {}, { reportInput: true });
	if (checked.success) return checked.data;
	const locate = (path, key) => positionOf(document.contents, path, key, lines);
	throw firstIssue(checked.error, schema, file, locate);
}
function contentOf(document, file) {
	try {
		return document.toJS({ maxAliasCount: 100 });
	} catch (error) {
		throw new InvalidError("CONFIG_SYNTAX", messageOf(error), {
			place: { what: file },
			cause: error
		});
	}
}
function firstIssue(error, schema, file, locate) {
	const issue = error.issues.find(({ code }) => code === "unrecognized_keys") ?? error.issues[0];
	if (issue === void 0) return new InvalidError("CONFIG_VALUE", error.message, { place: { what: file } });
	if (issue.code === "unrecognized_keys") {
		const [key = ""] = issue.keys;
		const known = knownKeys(schema, issue.path);
		const advice = known.length === 0 ? void 0 : `Known keys: ${known.join(", ")}`;
		return invalid("CONFIG_KEY", `unknown key "${key}"${didYouMean(key, known)}`, file, locate(issue.path, key), advice);
	}
	if (issue.code === "invalid_value") {
		const allowed = issue.values.map(String);
		const value = String(issue.input ?? "this value");
		return invalid("CONFIG_VALUE", `${issue.path.join(".")}: "${value}" is not allowed${didYouMean(value, allowed)}`, file, locate(issue.path), `Allowed: ${allowed.join(", ")}`);
	}
	return invalid("CONFIG_VALUE", `${issue.path.length === 0 ? "the file" : issue.path.join(".")}: ${issue.message}`, file, locate(issue.path));
}
function invalid(code, problem, file, position, advice) {
	return new InvalidError(code, problem, {
		place: {
			what: file,
			...position
		},
		...advice === void 0 ? {} : { advice }
	});
}
/** Lists the keys that the schema allows at a path, through arrays and optional wrappers. */
function knownKeys(schema, path) {
	let current = definitionOf(schema);
	for (const key of path) current = definitionOf(typeof key === "number" ? current?.element : current?.shape?.[String(key)]);
	return Object.keys(current?.shape ?? {});
}
/** Unwraps optional and nullable schemas. */
function definitionOf(schema) {
	const definition = schema?.def;
	return definition?.innerType === void 0 ? definition : definitionOf(definition.innerType);
}
function positionOf(contents, path, key, lines) {
	let node = contents;
	let offset = 0;
	for (const step of key === void 0 ? path : [...path, key]) {
		const next = child(node, step);
		if (next === void 0) break;
		offset = next.offset ?? offset;
		node = next.value;
	}
	const { line, col } = lines.linePos(offset);
	return {
		line: Math.max(1, line),
		column: Math.max(1, col)
	};
}
/** Finds the value of a key or list item, with the offset of the key or item. */
function child(node, step) {
	if ((0, import_dist.isMap)(node)) {
		const pair = node.items.find((item) => (0, import_dist.isScalar)(item.key) && String(item.key.value) === String(step));
		return pair === void 0 ? void 0 : {
			value: pair.value,
			offset: pair.key.range?.[0]
		};
	}
	if (typeof step !== "number" || typeof node !== "object" || node === null || !("items" in node)) return void 0;
	const item = node.items[step];
	return item === void 0 ? void 0 : {
		value: item,
		offset: item.range?.[0]
	};
}
var import_dist;
function init_strict_yaml() {
	return (init_strict_yaml = __esmMin((() => {
		import_dist = require_dist();
		init_errors();
		init_text();
	})))();
}

export { parseStrictYaml as n, init_strict_yaml as t };