import { n as __esmMin, o as __toESM } from "../../../../rolldown-runtime.js";
import { Ci as init_errors, Ir as init_plain, Lr as oneLine, or as init_text, wi as messageOf, zr as truncate } from "../../../../shared/core.js";
import { a as require_ajv, i as require__2019, n as json_schema_draft_06_default, r as require__2020, t as init_json_schema_draft_06 } from "../../../../npm/ajv.js";
import { t as require_dist } from "../../../../npm/ajv-draft-04.js";
import { t as require_dist$1 } from "../../../../npm/ajv-formats.js";
import { n as init_build, t as RE2JS } from "../../../../npm/re2js.js";
import { a as GoMap, c as compareBytes, i as GoList, l as init_value, n as GoBytes, r as GoInteger, s as LimitError } from "../values/value.js";

// actions/manifest-check/helm/encoding/schema-prepare.ts
/**
* Returns the draft of a schema. Default: 2020-12.
* @throws SchemaProblemError for other vocabularies, which would have to be loaded.
*/
function draftOf(schema) {
	const uri = isObject(schema) ? schema["$schema"] : void 0;
	if (typeof uri !== "string") return 2020;
	const draft = drafts.get(uri.replace(/^https?:\/\//, "").replace(/#\/?$/, ""));
	if (draft === void 0) throw new SchemaProblemError(`its $schema ${uri} is not supported`);
	return draft;
}
/**
* Returns a copy of a schema in which each reference counts a step, and without what Ajv adds to JSON Schema. Up to
* draft 7 the siblings of a reference are ignored.
* @throws SchemaProblemError if it is too large.
*/
function prepareSchema(schema, draft) {
	const copier = new SchemaCopier(draft);
	const root = isObject(schema) ? withoutSchemaUri(schema) : schema;
	return {
		schema: copier.copy(root, 0, void 0),
		parents: copier.parents,
		parts: copier.parts
	};
}
/** Returns a schema without its `$schema`. */
function withoutSchemaUri(schema) {
	const copy = {};
	for (const [keyword, value] of Object.entries(schema)) if (keyword !== "$schema") set(copy, keyword, value);
	return copy;
}
/** Sets a property, also one that is special in prototypes. */
function set(target, name, value) {
	Object.defineProperty(target, name, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
var SchemaProblemError, stepKeyword, maxDepth$1, maxParts, maxAlternatives, drafts, mapKeywords, dataKeywords, keptSiblings, introduced, foreign, references, SchemaCopier;
function init_schema_prepare() {
	return (init_schema_prepare = __esmMin((() => {
		SchemaProblemError = class extends Error {};
		stepKeyword = "seaworthy-step";
		maxDepth$1 = 200;
		maxParts = 15e3;
		maxAlternatives = 400;
		drafts = /* @__PURE__ */ new Map([
			["json-schema.org/draft-04/schema", 4],
			["json-schema.org/draft-06/schema", 6],
			["json-schema.org/draft-07/schema", 7],
			["json-schema.org/draft/2019-09/schema", 2019],
			["json-schema.org/draft/2020-12/schema", 2020],
			["json-schema.org/schema", 2020]
		]);
		mapKeywords = new Set("properties patternProperties definitions $defs dependentSchemas dependencies".split(" "));
		dataKeywords = /* @__PURE__ */ new Set([
			"enum",
			"const",
			"default",
			"examples",
			"required"
		]);
		keptSiblings = /* @__PURE__ */ new Set([
			"definitions",
			"$defs",
			"$id",
			"id"
		]);
		introduced = new Map([
			...[
				"const",
				"contains",
				"propertyNames"
			].map((keyword) => [keyword, 6]),
			...[
				"if",
				"then",
				"else"
			].map((keyword) => [keyword, 7]),
			...[
				"dependentRequired",
				"dependentSchemas",
				"unevaluatedProperties",
				"unevaluatedItems",
				"minContains",
				"maxContains"
			].map((keyword) => [keyword, 2019]),
			["prefixItems", 2020]
		]);
		foreign = /* @__PURE__ */ new Set([
			"nullable",
			"$async",
			"discriminator",
			stepKeyword
		]);
		references = /* @__PURE__ */ new Set([
			"$ref",
			"$recursiveRef",
			"$dynamicRef"
		]);
		SchemaCopier = class {
			parents = /* @__PURE__ */ new Map();
			#draft;
			parts = 0;
			constructor(draft) {
				this.#draft = draft;
			}
			copy(schema, depth, parent) {
				this.parts += 1;
				if (this.parts > maxParts || depth > maxDepth$1) throw new SchemaProblemError("it is too large");
				if (Array.isArray(schema) && schema.length > maxAlternatives) throw new SchemaProblemError("it is too large");
				if (Array.isArray(schema)) return schema.map((part) => this.copy(part, depth + 1, parent));
				if (!isObject(schema)) return schema;
				const isOnlyReference = this.#draft <= 7 && typeof schema["$ref"] === "string";
				const steps = [];
				const copy = {};
				this.parents.set(copy, parent);
				for (const [keyword, value] of Object.entries(schema)) if (references.has(keyword) && typeof value === "string" && (keyword === "$ref" || this.#draft > 7)) steps.push({ [stepKeyword]: true }, { [keyword]: value });
				else if (isOnlyReference && !keptSiblings.has(keyword)) continue;
				else if (this.#isIgnored(keyword)) continue;
				else set(copy, keyword, this.#value(keyword, value, depth, copy));
				if (steps.length > 0) copy["allOf"] = [...Array.isArray(copy["allOf"]) ? copy["allOf"] : [], ...steps];
				return copy;
			}
			#isIgnored(keyword) {
				if (foreign.has(keyword) || keyword === "id" && this.#draft !== 4) return true;
				return (introduced.get(keyword) ?? 0) > this.#draft;
			}
			#value(keyword, value, depth, parent) {
				if (dataKeywords.has(keyword)) {
					if (Array.isArray(value)) this.parts += value.length;
					return value;
				}
				if (!mapKeywords.has(keyword) || !isObject(value)) return this.copy(value, depth + 1, parent);
				const copy = {};
				for (const [name, schema] of Object.entries(value)) set(copy, name, this.copy(schema, depth + 1, parent));
				return copy;
			}
		};
	})))();
}

// actions/manifest-check/helm/encoding/schema-data.ts
/**
* Converts values to data of JavaScript.
* @param isCompared true if the items of lists may be compared with each other.
* @throws LimitError
*/
function plainData(value, isCompared) {
	const converter = new Converter(isCompared);
	return {
		data: converter.convert(value, 0),
		nodes: converter.nodes
	};
}
var maxDepth, maxNodes, maxComparedItems, Converter;
function init_schema_data() {
	return (init_schema_data = __esmMin((() => {
		init_value();
		init_schema_prepare();
		maxDepth = 1e3;
		maxNodes = 5e4;
		maxComparedItems = 5e3;
		Converter = class {
			nodes = 0;
			#isCompared;
			constructor(isCompared) {
				this.#isCompared = isCompared;
			}
			convert(value, depth) {
				this.nodes += 1;
				if (this.nodes > maxNodes) throw new LimitError(`values with a schema have more than ${maxNodes} parts`);
				if (depth > maxDepth) throw new LimitError(`values are nested more than ${maxDepth} levels deep`);
				if (value === null || typeof value !== "object") return value;
				if (value instanceof GoInteger) return Number(value.value);
				if (value instanceof GoBytes) return Buffer.from(value.bytes).toString("base64");
				if (value instanceof GoList) return this.#list(value, depth);
				const data = {};
				if (value instanceof GoMap) for (const [name, cell] of value.entries) set(data, name, this.convert(cell.value, depth + 1));
				return data;
			}
			#list({ items }, depth) {
				if (this.#isCompared && items.length > maxComparedItems) throw new LimitError(`a list of values whose schema has uniqueItems is longer than ${maxComparedItems}`);
				return items.map((item) => this.convert(item.value, depth + 1));
			}
		};
	})))();
}

// actions/manifest-check/helm/encoding/schema-failures.ts
/**
* Returns one failure per place and keyword, in the order of places. Omits summaries of other failures, and what a schema
* says about a value of a type that it does not allow.
* @param all errors with their schemas and data (`verbose` of Ajv).
* @param parents the schema that contains each schema.
*/
function listFailures(all, parents) {
	const errors = all.slice(0, maxErrors);
	const mismatches = listMismatches(errors);
	const failures = /* @__PURE__ */ new Map();
	for (const error of errors) {
		if (isSummary(error) || isBelowMismatch(error, mismatches, parents)) continue;
		const path = pathOf(error);
		const keyword = keywordOf(error);
		const key = `${path} ${keyword}`;
		if (failures.has(key)) continue;
		failures.set(key, {
			path,
			keyword,
			message: truncate(oneLine(error.message ?? ""), 200)
		});
	}
	return [...failures.values()].sort((a, b) => compareBytes(a.path, b.path) || compareBytes(a.keyword, b.keyword));
}
/** Returns whether an error only sums up those of the schemas in its keyword. */
function isSummary({ keyword, params, data }) {
	if (keyword === "oneOf") return params["passingSchemas"] === null;
	if (keyword === "contains") return Array.isArray(data) && data.length > 0 && params["maxContains"] === void 0;
	return keyword === "anyOf" || keyword === "if" || keyword === "propertyNames";
}
/** Returns the places at which schemas found a value of another type. */
function listMismatches(errors) {
	const mismatches = /* @__PURE__ */ new Map();
	for (const { keyword, parentSchema, instancePath } of errors) {
		if (keyword !== "type") continue;
		const places = mismatches.get(parentSchema) ?? [];
		if (places.length < maxPlaces) places.push(instancePath);
		mismatches.set(parentSchema, places);
	}
	return mismatches;
}
function isBelowMismatch({ keyword, instancePath, parentSchema }, mismatches, parents) {
	let schema = keyword === "type" ? parents.get(parentSchema) : parentSchema;
	for (; schema !== void 0; schema = parents.get(schema)) if (mismatches.get(schema)?.some((place) => instancePath === place || instancePath.startsWith(`${place}/`)) === true) return true;
	return false;
}
/** Returns the place of a value, or of a property whose name is the problem. */
function pathOf({ instancePath, propertyName }) {
	if (propertyName === void 0) return instancePath;
	return `${instancePath}/${propertyName.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function keywordOf({ keyword, schemaPath, params }) {
	if (keyword === "contains") return params["maxContains"] === void 0 ? "minContains" : "maxContains";
	return keyword === "false schema" ? schemaPath.split("/").at(-2) ?? keyword : keyword;
}
var maxErrors, maxPlaces;
function init_schema_failures() {
	return (init_schema_failures = __esmMin((() => {
		init_text();
		init_value();
		maxErrors = 5e3;
		maxPlaces = 100;
	})))();
}

// actions/manifest-check/helm/encoding/schema.ts
/**
* Validates values against a JSON Schema of draft 4, 6, 7, 2019-09 or 2020-12, which is the default. Returns a problem if
* the schema is invalid, or refers to another file or the network. Patterns are RE2, and formats count up to draft 7.
* @throws LimitError if the schema repeats itself without end, or the values are too large for it.
*/
function validateSchema(schemaText, values) {
	try {
		const { validator, validate, prepared } = compile(schemaText);
		const { data, nodes } = plainData(values, schemaText.includes("uniqueItems"));
		if (nodes * prepared.parts > maxWork) throw new LimitError("values.schema.json and the values are too large");
		validator.start();
		validate(data);
		return { failures: listFailures(validate.errors ?? [], prepared.parents) };
	} catch (error) {
		if (error instanceof LimitError) throw error;
		if (error instanceof RangeError) throw new LimitError("values.schema.json is nested too deeply");
		return { problem: describe(error) };
	}
}
function compile(schemaText) {
	const known = compiled.get(schemaText);
	if (known !== void 0) return known;
	const schema = JSON.parse(schemaText);
	const draft = draftOf(schema);
	assertValid(schema, draft);
	const validator = new Validator(draft);
	const prepared = prepareSchema(schema, draft);
	const made = {
		validator,
		prepared,
		validate: validator.ajv.compile(prepared.schema)
	};
	const [oldest] = compiled.keys();
	if (compiled.size >= maxCompiled && oldest !== void 0) compiled.delete(oldest);
	compiled.set(schemaText, made);
	return made;
}
/** Validates the schema itself. Its own `$schema` may be written in a way that Ajv does not know. */
function assertValid(schema, draft) {
	if (typeof schema === "boolean") return;
	if (typeof schema !== "object" || schema === null || Array.isArray(schema)) throw new SchemaProblemError("it is no schema");
	const validator = ofSchemas.get(draft) ?? new Validator(draft);
	ofSchemas.set(draft, validator);
	validator.start();
	const { ajv } = validator;
	if (ajv.validateSchema(withoutSchemaUri(schema)) === true) return;
	throw new SchemaProblemError(`it is no valid schema: ${ajv.errorsText(ajv.errors)}`);
}
/** Limits the texts whose format is checked, because some formats take the square of their length. */
function limitFormats(validator) {
	for (const [name, format] of Object.entries(validator.formats)) {
		const validate = format instanceof RegExp ? (data) => format.test(data) : format;
		if (typeof validate !== "function") continue;
		validator.formats[name] = (data) => {
			if (data.length > maxFormatLength) throw new LimitError(`a value with a format is longer than ${maxFormatLength} characters`);
			return validate(data);
		};
	}
}
function createAjv(draft, regExp) {
	const validator = createDraft(draft, {
		strict: false,
		allErrors: true,
		verbose: true,
		logger: false,
		ownProperties: true,
		inlineRefs: false,
		validateSchema: false,
		validateFormats: draft <= 7,
		code: { regExp }
	});
	if (draft <= 7) {
		import_dist$1.default.default(validator);
		limitFormats(validator);
	}
	return validator;
}
function createDraft(draft, options) {
	if (draft === 4) return new import_dist.default.default(options);
	if (draft === 2019) return new import__2019.Ajv2019(options);
	if (draft === 2020) return new import__2020.Ajv2020(options);
	const validator = new import_ajv.Ajv(options);
	if (draft === 6) validator.addMetaSchema(json_schema_draft_06_default);
	return validator;
}
function describe(error) {
	if (error instanceof SchemaProblemError) return error.message;
	return truncate(oneLine(messageOf(error)), 300);
}
var import_ajv, import__2019, import__2020, import_dist, import_dist$1, maxSteps, maxWork, maxPatternWork, maxPatternLength, workPerPattern, maxFormatLength, maxCompiled, compiled, ofSchemas, Validator;
function init_schema() {
	return (init_schema = __esmMin((() => {
		import_ajv = require_ajv();
		import__2019 = require__2019();
		import__2020 = require__2020();
		init_json_schema_draft_06();
		import_dist = /* @__PURE__ */ __toESM(require_dist(), 1);
		import_dist$1 = /* @__PURE__ */ __toESM(require_dist$1(), 1);
		init_build();
		init_errors();
		init_text();
		init_value();
		init_schema_data();
		init_schema_failures();
		init_schema_prepare();
		maxSteps = 3e5;
		maxWork = 5e7;
		maxPatternWork = 2e7;
		maxPatternLength = 2e3;
		workPerPattern = 4e4;
		maxFormatLength = 2e3;
		maxCompiled = 8;
		compiled = /* @__PURE__ */ new Map();
		ofSchemas = /* @__PURE__ */ new Map();
		Validator = class {
			ajv;
			#steps = 0;
			#patternWork = 0;
			constructor(draft) {
				this.ajv = createAjv(draft, this.#createRegExp());
				this.ajv.addKeyword({
					keyword: stepKeyword,
					errors: false,
					validate: () => this.#step()
				});
			}
			/** Starts a validation: its work counts from here. */
			start() {
				this.#steps = 0;
				this.#patternWork = 0;
			}
			#step() {
				this.#steps += 1;
				if (this.#steps > maxSteps) throw new LimitError(`values.schema.json needs more than ${maxSteps} steps`);
				return true;
			}
			#spend(amount) {
				this.#patternWork += amount;
				if (this.#patternWork > maxPatternWork) throw new LimitError("the patterns of values.schema.json take too long");
			}
			/** Creates the patterns, which share the work that they may do. */
			#createRegExp() {
				return Object.assign((pattern) => {
					if (pattern.length > maxPatternLength) throw new LimitError(`a pattern of values.schema.json is longer than ${maxPatternLength} characters`);
					this.#spend(workPerPattern);
					const program = RE2JS.compile(pattern);
					const size = program.programSize();
					const test = (text) => {
						this.#spend(100 + text.length * size);
						return program.test(text);
					};
					return {
						test,
						toString: () => pattern
					};
				}, { code: "RE2" });
			}
		};
	})))();
}

init_schema();
export { validateSchema };