import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, Dn as init_paths, En as getFileName, On as isRemote, Tn as getDirectory, dn as init_files$1, kn as resolvePath, wi as messageOf } from "../core.js";
import { _ as init_scalar, a as readTextFile, g as init_node, h as getEntry, m as init_field, n as describeUnreadable, o as init_read, p as Field, r as init_text_file, s as readDocuments, t as init_yaml, v as resolveScalar } from "../yaml/index.js";

// shared/compose/interpolate.ts
/**
* Interpolates variables as Compose does (Compose Specification, 12 Interpolation): `$X`, `${X}`, `${X:-default}`,
* `${X-default}`, `${X:?error}`, `${X?error}`, `${X:+other}`, `${X+other}`, nested, and `$$` for a dollar sign. A
* dollar sign that starts nothing stays as it is, as in Compose 2. Pure; never throws.
*/
function interpolate(text, lookup) {
	if (!text.includes("$")) return {
		text,
		missing: []
	};
	const reader = new Reader(text, lookup);
	try {
		return {
			text: reader.read(0),
			missing: reader.missing
		};
	} catch (error) {
		if (error instanceof MalformedError) return {
			text,
			missing: [],
			problem: error.message
		};
		throw error;
	}
}
var maxLength$1, maxDepth$2, name, MalformedError, Reader;
function init_interpolate() {
	return (init_interpolate = __esmMin((() => {
		maxLength$1 = 65536;
		maxDepth$2 = 16;
		name = /[A-Za-z_][A-Za-z0-9_]*/y;
		MalformedError = class extends Error {};
		Reader = class {
			missing = [];
			#text;
			#lookup;
			#at = 0;
			constructor(text, lookup) {
				this.#text = text;
				this.#lookup = lookup;
			}
			/** Reads to the end of the text or, inside braces, to the closing brace. */
			read(depth) {
				if (depth > maxDepth$2) throw new MalformedError("its variables are nested too deeply");
				let result = "";
				while (this.#at < this.#text.length) {
					const character = this.#text[this.#at] ?? "";
					if (character === "}" && depth > 0) return result;
					this.#at += 1;
					result += character === "$" ? this.#variable(depth) : character;
					if (result.length > maxLength$1) throw new MalformedError(`it exceeds ${maxLength$1} characters`);
				}
				if (depth > 0) throw new MalformedError("a brace is not closed");
				return result;
			}
			#variable(depth) {
				const start = this.#at - 1;
				if (this.#text[this.#at] === "$") {
					this.#at += 1;
					return "$";
				}
				const braced = this.#text[this.#at] === "{";
				if (braced) this.#at += 1;
				const variableName = this.#name();
				if (variableName === void 0 && braced) throw new MalformedError("braces contain no variable; write $$ for a dollar sign");
				if (variableName === void 0) return "$";
				const value = this.#lookup(variableName);
				const result = braced ? this.#braced(value, depth) : value;
				if (result !== void 0) return result;
				this.missing.push(variableName);
				return this.#text.slice(start, this.#at);
			}
			/** Evaluates the modifier after the name in braces. Returns undefined if it needs the variable's unknown value. */
			#braced(value, depth) {
				const [operator = ""] = /^:?[-?+]/.exec(this.#text.slice(this.#at, this.#at + 2)) ?? [];
				this.#at += operator.length;
				if (operator === "" && this.#text[this.#at] !== "}") throw new MalformedError("braces contain more than a variable");
				const outer = this.missing.length;
				const other = this.read(depth + 1);
				this.#at += 1;
				const isSet = value !== void 0 && !(operator.startsWith(":") && value === "");
				const takesOther = operator.endsWith("-") ? !isSet : operator.endsWith("+") && isSet;
				if (!takesOther) this.missing.splice(outer);
				if (takesOther) return other;
				if (operator.endsWith("+")) return "";
				return operator.endsWith("?") && !isSet ? void 0 : value;
			}
			#name() {
				name.lastIndex = this.#at;
				const [match] = name.exec(this.#text) ?? [];
				this.#at += match?.length ?? 0;
				return match;
			}
		};
	})))();
}

// shared/compose/files.ts
/** Returns the documents of a file. Returns undefined if it has none or one cannot be read. */
function readRoots(file) {
	const documents = readDocuments(file);
	const roots = documents.flatMap((document) => "root" in document ? [document.root] : []);
	return roots.length === documents.length && roots.length > 0 ? roots : void 0;
}
/** Lists the includes of a file (Compose Specification, 14 Include). */
function listIncludes(root) {
	return root.get("include").items().map((field) => ({
		field,
		paths: field.isMap ? pathsOf(field.get("path")) : pathsOf(field),
		directory: field.get("project_directory").text,
		envFiles: pathsOf(field.get("env_file"))
	}));
}
/** Returns the other file that a service extends, or undefined if it extends a service of its own file. */
function getExtendedFile(service) {
	const field = service.get("extends", "file");
	return field.text === void 0 ? void 0 : {
		path: field.text,
		field
	};
}
function pathsOf(field) {
	return (field.node?.kind === "list" ? field.items() : [field]).flatMap((entry) => entry.text === void 0 ? [] : [{
		path: entry.text,
		field: entry
	}]);
}
/** Lists everything that a file refers to by path, as written. */
function listReferences(root) {
	const includes = listIncludes(root).flatMap(({ paths, envFiles }) => [...paths, ...envFiles]);
	const extended = root.get("services").fields().flatMap((service) => getExtendedFile(service) ?? []);
	return [...includes, ...extended].map(({ path }) => path);
}
/** Returns true for an address on another machine. */
function isRemoteReference(reference) {
	return isRemote(reference) || /^oci:/.test(reference);
}
function init_files() {
	return (init_files = __esmMin((() => {
		init_files$1();
		init_yaml();
	})))();
}

// shared/compose/names.ts
/** Returns true for a file that may be a Compose file and is worth parsing. */
function canBeCompose(file) {
	const { text } = file.source;
	if (anyName.test(getFileName(file))) return true;
	return /^["']?services["']?\s*:/m.test(text) && /\b(?:image|build|extends)["']?\s*:/.test(text) && !/^apiVersion:/m.test(text);
}
/** Returns true for a Compose file: by its name, or if it has only Compose's keys and services that run something. */
function isCompose(file, node) {
	const root = new Field(node);
	if (!root.isMap || root.get("apiVersion").exists) return false;
	if ([...baseNames, ...overrideNames].includes(getFileName(file))) return true;
	const services = root.get("services");
	if (anyName.test(getFileName(file))) return services.isMap || root.fields().some(({ key }) => topLevel.has(String(key)));
	return root.fields().every(({ key }) => topLevel.has(String(key)) || String(key).startsWith("x-")) && services.fields().some((service) => [
		"image",
		"build",
		"extends"
	].some((key) => service.get(key).exists));
}
var baseNames, overrideNames, anyName, topLevel;
function init_names() {
	return (init_names = __esmMin((() => {
		init_files$1();
		init_yaml();
		baseNames = [
			"compose.yaml",
			"compose.yml",
			"docker-compose.yml",
			"docker-compose.yaml"
		];
		overrideNames = [
			"compose.override.yml",
			"compose.override.yaml",
			"docker-compose.override.yml",
			"docker-compose.override.yaml"
		];
		anyName = /^(?:docker-)?compose(?:[._-][\w.-]+)?\.ya?ml$|^[\w.-]+\.(?:docker-)?compose\.ya?ml$/;
		topLevel = /* @__PURE__ */ new Set([...[
			"version",
			"name",
			"include",
			"services",
			"models",
			"networks",
			"volumes",
			"secrets",
			"configs"
		]]);
	})))();
}

// shared/compose/load.ts
/** Loads all files of the repository that the Compose files refer to, directly or indirectly, and their `.env` files. */
async function loadProjectFiles(source, files) {
	const filesByPath = new Map(files.map((file) => [file.path, file]));
	const problems = /* @__PURE__ */ new Map();
	const queue = files.filter(canBeCompose);
	const requested = /* @__PURE__ */ new Set();
	for (let file = queue.pop(); file !== void 0; file = queue.pop()) {
		const directory = getDirectory(file);
		const references = (readRoots(file) ?? []).flatMap((node) => listReferences(new Field(node)));
		for (const reference of [".env", ...references]) {
			const path = isRemoteReference(reference) ? void 0 : resolvePath(directory, reference);
			if (path === void 0 || filesByPath.has(path) || requested.has(path) || requested.size >= maxFiles) continue;
			requested.add(path);
			if (await source.kindOf(path) !== "file") continue;
			const read = await readTextFile(source, path);
			if ("why" in read) problems.set(path, describeUnreadable(read.why));
			else {
				filesByPath.set(path, read);
				queue.push(read);
			}
		}
	}
	return {
		files: filesByPath,
		problems
	};
}
var maxFiles;
function init_load() {
	return (init_load = __esmMin((() => {
		init_files$1();
		init_yaml();
		init_files();
		init_names();
		maxFiles = 2e3;
	})))();
}

// shared/compose/mounts.ts
/** Parses a mount in its short or long form (Compose Specification, 05 Services, `volumes`). */
function readMount(field) {
	if (!field.isMap) return shortMount(field);
	const propagation = field.get("bind", "propagation");
	return {
		field,
		type: field.get("type").text ?? "volume",
		source: field.get("source").text,
		target: field.get("target").text ?? "",
		readOnly: isTrue(field.get("read_only")),
		propagation: propagation.text,
		fields: {
			source: field.get("source"),
			propagation
		}
	};
}
/** Parses `[SOURCE:]TARGET[:OPTIONS]`. Windows paths start with a drive letter. */
function shortMount(field) {
	const parts = partsOf(field.text ?? "");
	const last = parts.at(-1) ?? "";
	const flags = parts.length > 1 && options.test(last) ? (parts.pop() ?? "").split(",") : [];
	const target = parts.pop() ?? "";
	const source = parts.length > 0 ? parts.join(":") : void 0;
	return {
		field,
		type: source !== void 0 && /^(?:[./~\\]|[A-Za-z]:|\$)/.test(source) ? "bind" : "volume",
		source,
		target,
		readOnly: flags.includes("ro"),
		propagation: flags.find((flag) => /^r?(?:shared|slave|private)$/.test(flag)),
		fields: {
			source: field,
			propagation: field
		}
	};
}
/** Splits a text at colons, except for those of drive letters and of unset variables. */
function partsOf(text) {
	if (text.length > maxLength) return [text];
	const parts = [];
	for (const part of text.split(/:(?![^{}]*\})/)) {
		const before = parts.at(-1);
		if (before !== void 0 && /^[A-Za-z]$/.test(before) && /^[\\/]/.test(part)) parts[parts.length - 1] = `${before}:${part}`;
		else parts.push(part);
	}
	return parts;
}
/** Returns true for a value that Compose reads as true, quoted or not. */
function isTrue(field) {
	return /^(?:true|yes|y|on|1)$/i.test(field.text ?? "");
}
var options, maxLength;
function init_mounts() {
	return (init_mounts = __esmMin((() => {
		options = /^(?:(?:ro|rw|z|Z|nocopy|cached|delegated|consistent|r?shared|r?private|r?slave|volume-nocopy|copy|ro,.*|rw,.*)(?:,|$))+/;
		maxLength = 4096;
	})))();
}

// shared/compose/ports.ts
/**
* Parses a port in its short or long form (Compose Specification, 05 Services, `ports`). Returns undefined for other
* values.
*/
function readPort(field) {
	if (field.isMap) {
		const target = field.get("target").text;
		if (target === void 0) return void 0;
		return {
			field,
			host: field.get("host_ip").text,
			published: field.get("published").text,
			target,
			protocol: field.get("protocol").text ?? "tcp",
			mode: field.get("mode").text
		};
	}
	const match = short.exec(field.text ?? "");
	if (match === null || (field.text ?? "").length > 200) return void 0;
	const [, host, published, target = "", protocol = "tcp"] = match;
	return {
		field,
		host: host === "" ? void 0 : host,
		published,
		target,
		protocol,
		mode: void 0
	};
}
/** Parses the first and last port of `8000-8010` or `8000`. */
function parseRange(text) {
	const [first = "", last = first] = text.split("-");
	return [Number(first), Number(last)];
}
/** Returns true for an address on which other machines can reach the port. */
function isOpenAddress(host) {
	if (host === void 0) return true;
	const bare = host.replace(/^\[|\]$/g, "");
	return bare === "0.0.0.0" || bare === "::" || bare === "";
}
var short;
function init_ports() {
	return (init_ports = __esmMin((() => {
		short = /^(?:(?:(\[[0-9a-fA-F:.]+\]|[^[\]]*?):)??(\d+(?:-\d+)?)?:)?(\d+(?:-\d+)?)(?:\/(\w+))?$/;
	})))();
}

// shared/compose/budget.ts
var TooLargeError, maxReadCharacters, ReadBudget;
function init_budget() {
	return (init_budget = __esmMin((() => {
		TooLargeError = class extends Error {};
		maxReadCharacters = 256 * 2 ** 20;
		ReadBudget = class {
			#read = 0;
			/**
			* Counts the characters of a text.
			* @throws TooLargeError beyond the limit.
			*/
			spend(characters) {
				this.#read += characters;
				if (this.#read > maxReadCharacters) throw new TooLargeError("the Compose projects in this checkout exceed the total size limit");
			}
		};
	})))();
}

// shared/compose/dotenv.ts
/**
* Parses the variables of an `.env` file as Compose does (docker/compose, "Set environment variables", `.env` file
* syntax): comments, `export`, literal single quotes and interpolated double quotes over several lines. Skips lines
* that are not assignments. Never throws.
*/
function readDotenv(text, outer = /* @__PURE__ */ new Map()) {
	const variables = /* @__PURE__ */ new Map();
	const lookup = (name) => outer.get(name) ?? variables.get(name);
	const lines = text.split(/\r?\n/);
	for (let index = 0; index < lines.length && variables.size < maxVariables; index += 1) {
		const line = lines[index] ?? "";
		const match = assignment.exec(line);
		if (match === null) continue;
		let remainder = line.slice(match[0].length);
		const quote = /^["']/.exec(remainder)?.[0];
		while (quote !== void 0 && closing(remainder, quote) === -1 && index + 1 < lines.length) {
			index += 1;
			remainder += `\n${lines[index] ?? ""}`;
		}
		const value = unquoted(remainder, quote);
		variables.set(match[1] ?? "", quote === "'" ? value : interpolate(value, lookup).text);
	}
	return variables;
}
function unquoted(text, quote) {
	if (quote === void 0) return text.replace(/(?:^|[ \t])#.*$/, "").trim();
	const end = closing(text, quote);
	const inner = text.slice(1, end === -1 ? void 0 : end);
	return quote === "'" ? inner : inner.replace(/\\(["\\nrt])/g, (_, character) => escapes[character] ?? "");
}
function closing(text, quote) {
	for (let position = 1; position < text.length; position += 1) if (text[position] === "\\" && quote === "\"") position += 1;
	else if (text[position] === quote) return position;
	return -1;
}
var assignment, maxVariables, escapes;
function init_dotenv() {
	return (init_dotenv = __esmMin((() => {
		init_interpolate();
		assignment = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/;
		maxVariables = 5e3;
		escapes = {
			n: "\n",
			r: "\r",
			t: "	",
			"\"": "\"",
			"\\": "\\"
		};
	})))();
}

// shared/compose/keys.ts
var replacing, pairs, keyLists, singles, targeted;
function init_keys() {
	return (init_keys = __esmMin((() => {
		replacing = /* @__PURE__ */ new Set([
			"command",
			"entrypoint",
			"healthcheck.test",
			"provider"
		]);
		pairs = /* @__PURE__ */ new Set([...[
			"environment",
			"labels",
			"annotations",
			"sysctls",
			"build.args",
			"build.labels",
			"deploy.labels"
		], "build.additional_contexts"]);
		keyLists = /* @__PURE__ */ new Set([
			"depends_on",
			"networks",
			"models"
		]);
		singles = /* @__PURE__ */ new Set([
			"dns",
			"dns_search",
			"tmpfs",
			"env_file",
			"label_file"
		]);
		targeted = /* @__PURE__ */ new Set([
			"volumes",
			"secrets",
			"configs",
			"devices"
		]);
	})))();
}

// shared/compose/canonical.ts
/**
* Converts the short forms of a service to long forms of another type: `KEY=value` lists and lists of names to maps,
* single values to lists, `build: context`. Each node keeps its position. Leaves other values for the schema check.
*/
function canonicalizeService(service) {
	return service.kind === "map" ? rewritten(service, "") : service;
}
function rewritten(map, prefix) {
	let changed = false;
	const entries = map.entries.map((entry) => {
		const value = canonical(entry.value, `${prefix}${entry.key}`);
		changed ||= value !== entry.value;
		return value === entry.value ? entry : {
			...entry,
			value
		};
	});
	return changed ? {
		...map,
		entries
	} : map;
}
function canonical(node, path) {
	if (path === "build" && node.kind === "scalar" && node.text !== "") return contextOnly(node);
	if ((path === "build" || path === "deploy") && node.kind === "map") return rewritten(node, `${path}.`);
	if (node.kind === "list" && pairs.has(path)) return listToMap(node, pairEntry);
	if (node.kind === "list" && keyLists.has(path)) return listToMap(node, keyEntry);
	if (node.kind === "scalar" && node.text !== "" && singles.has(path)) return {
		...node,
		kind: "list",
		flow: true,
		items: [{
			value: node,
			file: node.file
		}]
	};
	return node;
}
function contextOnly(node) {
	const { file, start, end } = node;
	return {
		kind: "map",
		flow: true,
		file,
		start,
		end,
		entries: [{
			key: "context",
			keySpan: {
				start,
				end
			},
			value: node,
			file
		}]
	};
}
/** Requires that all items are scalars. The last of equal keys wins. */
function listToMap(node, entryOf) {
	const entries = /* @__PURE__ */ new Map();
	for (const { value, use } of node.items) {
		if (value.kind !== "scalar") return node;
		const entry = entryOf(value);
		entries.set(entry.key, use === void 0 ? entry : {
			...entry,
			use
		});
	}
	const { file, start, end, tag } = node;
	return {
		kind: "map",
		flow: true,
		file,
		start,
		end,
		entries: [...entries.values()],
		...tag === void 0 ? {} : { tag }
	};
}
function pairEntry(entry) {
	const { file, start, end, text, template } = entry;
	const equals = text.indexOf("=");
	const key = equals === -1 ? text : text.slice(0, equals);
	const whole = {
		key,
		keySpan: {
			start,
			end
		},
		file,
		value: {
			...entry,
			kind: "scalar",
			style: equals === -1 ? "plain" : "quoted",
			text: equals === -1 ? "" : text.slice(equals + 1)
		}
	};
	const keyStart = file.source.text.indexOf(`${key}=`, start);
	if (equals === -1 || keyStart === -1 || keyStart > start + 1) return whole;
	const from = keyStart + key.length + 1;
	const written = template === void 0 ? {} : { template: {
		...template,
		written: template.written.slice(key.length + 1)
	} };
	return {
		...whole,
		keySpan: {
			start: keyStart,
			end: from - 1
		},
		value: {
			...whole.value,
			start: from,
			end: entry.style === "quoted" ? Math.max(from, end - 1) : end,
			...written
		}
	};
}
function keyEntry(entry) {
	const { file, start, end, text } = entry;
	return {
		key: text,
		keySpan: {
			start,
			end
		},
		file,
		value: {
			kind: "map",
			flow: true,
			file,
			start,
			end,
			entries: []
		}
	};
}
function init_canonical() {
	return (init_canonical = __esmMin((() => {
		init_keys();
	})))();
}

// shared/compose/problems.ts
/** Creates the problem of a value that Compose rejects. */
function rejectValue(field, file, message) {
	return {
		kind: "invalid",
		file,
		field,
		message
	};
}
/** Creates the problem of a file that could not be read and that a field refers to. */
function createUnreadableProblem(field, file, why) {
	return {
		kind: "unreadable",
		file,
		field,
		message: describeUnreadable(why)
	};
}
/** Creates the problem of something that a field refers to and that was not checked. */
function createNotCheckedProblem(field, file, message) {
	return {
		kind: "not-checked",
		file,
		field,
		message
	};
}
function init_problems() {
	return (init_problems = __esmMin((() => {
		init_yaml();
	})))();
}

// shared/compose/unresolved.ts
/** Lists the variables without a value that a scalar depends on. */
function getMissingVariables({ node }) {
	return node?.kind === "scalar" ? node.template?.missing ?? [] : [];
}
/** Returns true if the value depends on unset variables. */
function isUnresolved(field) {
	return getMissingVariables(field).length > 0;
}
/** Returns the text of a field as written, so that messages contain no values of variables. */
function getWrittenText({ node, text = "" }) {
	return node?.kind === "scalar" ? node.template?.written ?? text : text;
}
function init_unresolved() {
	return (init_unresolved = __esmMin((() => {})))();
}

// shared/compose/resolve-reference.ts
/** Resolves a reference by path to a file of the checkout, or to the problem with it. */
function resolveReference(tree, { path, field }, from) {
	const unchecked = (why) => createNotCheckedProblem(field, from, `${path} ${why}, so it was not checked`);
	if (isUnresolved(field)) return unchecked("depends on variables without a value");
	if (isRemoteReference(path)) return unchecked("is on another machine");
	const inside = resolvePath(getDirectory(from), path);
	if (inside === void 0) return unchecked("is outside the checkout");
	const problem = tree.problems.get(inside);
	if (problem !== void 0) return {
		kind: "unreadable",
		file: from,
		field,
		message: `${inside}: ${problem}`
	};
	return tree.files.get(inside) ?? createUnreadableProblem(field, from, `${inside} does not exist`);
}
function init_resolve_reference() {
	return (init_resolve_reference = __esmMin((() => {
		init_files$1();
		init_files();
		init_problems();
		/* @__PURE__ */ init_unresolved();
	})))();
}

// shared/compose/services.ts
/** Applies a change to each service of a tree. */
function mapServices(root, change) {
	const services = getEntry(root, "services")?.value;
	if (root.kind !== "map" || services?.kind !== "map") return root;
	const field = new Field(root).get("services");
	const entries = services.entries.map((entry) => ({
		...entry,
		value: change(entry.value, field.get(entry.key))
	}));
	const value = {
		...services,
		entries
	};
	return {
		...root,
		entries: root.entries.map((entry) => entry.key === "services" ? {
			...entry,
			value
		} : entry)
	};
}
function init_services() {
	return (init_services = __esmMin((() => {
		init_yaml();
	})))();
}

// shared/compose/variables.ts
/** Substitutes variables in every value of a tree, but not in keys. Nodes that aliases share stay shared. */
function substitute(root, lookup) {
	const wrong = [];
	const without = /* @__PURE__ */ new Set();
	const done = /* @__PURE__ */ new Map();
	const visit = (field) => {
		const { node } = field;
		if (node === void 0) return void 0;
		const replacement = done.get(node);
		if (replacement !== void 0) return replacement;
		const made = node.kind === "scalar" ? scalar(node, field) : collection(node, field);
		done.set(node, made);
		return made;
	};
	const scalar = (node, field) => {
		const { text, missing, problem } = interpolate(node.text, lookup);
		if (problem !== void 0) wrong.push({
			field,
			problem
		});
		for (const name of missing) without.add(name);
		return text === node.text && missing.length === 0 ? node : {
			...node,
			text,
			template: {
				written: node.text,
				missing
			}
		};
	};
	const collection = (node, field) => {
		let changed = false;
		const replaced = (slot, child) => {
			const value = child === void 0 ? slot.value : visit(child) ?? slot.value;
			changed ||= value !== slot.value;
			return value === slot.value ? slot : {
				...slot,
				value
			};
		};
		if (node.kind === "list") {
			const children = field.items();
			const items = node.items.map((entry, index) => replaced(entry, children[index]));
			return changed ? {
				...node,
				items
			} : node;
		}
		const children = field.fields();
		const entries = node.entries.map((entry, index) => replaced(entry, children[index]));
		return changed ? {
			...node,
			entries
		} : node;
	};
	return {
		root: visit(new Field(root)) ?? root,
		missing: without,
		wrong
	};
}
function init_variables() {
	return (init_variables = __esmMin((() => {
		init_yaml();
		init_interpolate();
	})))();
}

// shared/compose/extend.ts
var maxDepth$1, Extender;
function init_extend() {
	return (init_extend = __esmMin((() => {
		init_yaml();
		init_canonical();
		init_files();
		init_problems();
		init_resolve_reference();
		init_services();
		init_variables();
		maxDepth$1 = 32;
		Extender = class {
			problems = [];
			used = /* @__PURE__ */ new Set();
			/** Services that other services extend, as `path service`. */
			extended = /* @__PURE__ */ new Set();
			/** Variables without a value. */
			missing = /* @__PURE__ */ new Set();
			#tree;
			#merger;
			#budget;
			#variables;
			#roots = /* @__PURE__ */ new Map();
			constructor(tree, merger, budget, variables) {
				this.#budget = budget;
				this.#tree = tree;
				this.#merger = merger;
				this.#variables = variables;
			}
			/** Reads a file, substitutes its variables and extends its services. Returns undefined if it cannot be read. */
			read(file) {
				const root = this.#plain(file);
				if (root === void 0) return void 0;
				return mapServices(root, (service, field) => this.#extend(service, field, {
					file,
					root,
					stack: []
				}));
			}
			#plain(file) {
				if (this.#roots.has(file)) return this.#roots.get(file);
				this.#budget.spend(file.source.text.length);
				const whole = (readRoots(file)?.map((root) => this.#filled(root, file)))?.reduce((base, over) => this.#merger.files(base, over));
				this.#roots.set(file, whole);
				if (whole !== void 0) this.used.add(file);
				return whole;
			}
			#filled(root, file) {
				const { root: filled, missing, wrong } = substitute(root, (name) => this.#variables.get(name));
				for (const name of missing) this.missing.add(name);
				for (const { field, problem } of wrong) this.problems.push(rejectValue(field, file, `Compose rejects this value: ${problem}`));
				return mapServices(filled, canonicalizeService);
			}
			#extend(service, field, context) {
				const reference = field.get("extends");
				const place = reference.isMap ? reference.get("service") : reference;
				const name = place.text;
				if (name === void 0 || service.kind !== "map") return service;
				const own = {
					...service,
					entries: service.entries.filter(({ key }) => key !== "extends")
				};
				const base = this.#base(name, place, field, context);
				if (base === void 0) return own;
				const id = `${base.file.path} ${name}`;
				if (context.stack.includes(id) || context.stack.length >= maxDepth$1) {
					this.problems.push(rejectValue(place, context.file, `The service ${name} extends itself or is nested too deeply`));
					return own;
				}
				this.extended.add(id);
				const whole = this.#extend(base.service, base.field, {
					...base,
					stack: [...context.stack, id]
				});
				return this.#merger.services(whole, own);
			}
			#base(name, place, field, context) {
				const other = getExtendedFile(field);
				const file = other === void 0 ? context.file : resolveReference(this.#tree, other, context.file);
				if ("kind" in file) {
					this.problems.push(file);
					return;
				}
				const root = file === context.file ? context.root : this.#plain(file);
				if (root === void 0) {
					this.problems.push(createUnreadableProblem(other?.field ?? place, context.file, `${file.path} is not valid YAML`));
					return;
				}
				const service = new Field(root).get("services", name);
				if (service.node !== void 0) return {
					file,
					root,
					field: service,
					service: service.node
				};
				this.problems.push(rejectValue(place, context.file, `${file.path} has no service ${name} to extend`));
			}
		};
	})))();
}

// shared/compose/merge.ts
/** Removes everything that `!reset` deletes. */
function removeResets(node, depth = 0) {
	if (node.kind !== "map" || depth > 16) return node;
	const entries = node.entries.flatMap((entry) => {
		if (entry.value.tag === "!reset") return [];
		const value = removeResets(entry.value, depth + 1);
		return [value === entry.value ? entry : {
			...entry,
			value
		}];
	});
	return entries.length === node.entries.length && entries.every((entry, index) => entry === node.entries[index]) ? node : {
		...node,
		entries
	};
}
/** Returns the dotted path within a service. Empty outside of services. */
function serviceKey(path) {
	return path[0] === "services" && path.length > 2 ? path.slice(2).join(".") : "";
}
function driver(node) {
	const value = getEntry(node, "driver")?.value;
	return value?.kind === "scalar" ? value.text : void 0;
}
/** Joins two lists. An item of the second replaces an item of the first with the same identity. */
function joined(base, over, key) {
	const items = /* @__PURE__ */ new Map();
	for (const [index, entry] of [...base, ...over].entries()) items.set(identity(entry.value, key) ?? `#${index}`, entry);
	return [...items.values()];
}
function identity(node, key) {
	const field = new Field(node);
	if (key === "ports") return portIdentity(field);
	if (key === "volumes") return readMount(field).target || void 0;
	if (targeted.has(key)) return field.get("target").text ?? field.get("source").text ?? field.text?.split(":").at(-1);
	return node.kind === "scalar" ? node.text : void 0;
}
function portIdentity(field) {
	const port = readPort(field);
	return port === void 0 ? void 0 : `${port.host ?? ""}|${port.published ?? ""}|${port.target}|${port.protocol}`;
}
var maxMergedNodes, Merger;
function init_merge() {
	return (init_merge = __esmMin((() => {
		init_yaml();
		init_budget();
		init_keys();
		init_mounts();
		init_ports();
		maxMergedNodes = 2e5;
		Merger = class {
			#made = 0;
			/**
			* Merges two whole files.
			* @throws TooLargeError beyond the limit.
			*/
			files(base, over) {
				return this.#merge(base, over, []);
			}
			/**
			* Merges two services.
			* @throws TooLargeError beyond the limit.
			*/
			services(base, over) {
				return this.#merge(base, over, ["services", ""]);
			}
			#merge(base, over, path) {
				if (over.tag === "!override" || over.tag === "!reset") return over;
				if (over.kind === "scalar") return resolveScalar(over) === null ? base : over;
				const key = serviceKey(path);
				if (replacing.has(key) || base.kind !== over.kind) return over;
				if (base.kind === "list" && over.kind === "list") {
					this.#count(base.items.length + over.items.length);
					return {
						...base,
						items: joined(base.items, over.items, key)
					};
				}
				if (base.kind !== "map" || over.kind !== "map") return over;
				if (key === "logging" && driver(base) !== driver(over) && driver(over) !== void 0) return over;
				this.#count(base.entries.length + over.entries.length);
				return {
					...base,
					entries: this.#entries(base, over, path)
				};
			}
			#entries(base, over, path) {
				const entries = new Map(base.entries.map((entry) => [entry.key, entry]));
				for (const entry of over.entries) {
					const before = entries.get(entry.key);
					const value = before === void 0 ? entry.value : this.#merge(before.value, entry.value, [...path, entry.key]);
					const keepsPlace = before !== void 0 && value !== entry.value;
					entries.set(entry.key, keepsPlace ? {
						...before,
						value
					} : entry);
				}
				return [...entries.values()];
			}
			#count(nodes) {
				this.#made += nodes;
				if (this.#made > maxMergedNodes) throw new TooLargeError(`it merges into more than ${maxMergedNodes} values`);
			}
		};
	})))();
}

// shared/compose/builder.ts
var maxDepth, maxParts, ProjectBuilder;
function init_builder() {
	return (init_builder = __esmMin((() => {
		init_errors();
		init_files$1();
		init_yaml();
		init_budget();
		init_dotenv();
		init_extend();
		init_files();
		init_merge();
		init_problems();
		init_resolve_reference();
		maxDepth = 16;
		maxParts = 200;
		ProjectBuilder = class {
			problems = [];
			used = /* @__PURE__ */ new Set();
			/** Services that other services extend, as `path service`. */
			extended = /* @__PURE__ */ new Set();
			/** Variables without a value. */
			missing = /* @__PURE__ */ new Set();
			#tree;
			#merger = new Merger();
			#budget;
			#parts = 0;
			constructor(tree, budget) {
				this.#tree = tree;
				this.#budget = budget;
			}
			/** Merges the files of a project, with later files over earlier ones. Returns undefined if none can be read. */
			build(files) {
				const [first] = files;
				if (first === void 0) return void 0;
				try {
					const root = this.#project(files, getDirectory(first), /* @__PURE__ */ new Map(), []);
					return root === void 0 ? void 0 : removeResets(root);
				} catch (error) {
					if (!(error instanceof TooLargeError || error instanceof RangeError)) throw error;
					const why = error instanceof RangeError ? "it is nested too deeply" : messageOf(error);
					this.problems.push(createUnreadableProblem(new Field(readRoots(first)?.[0]), first, why));
					return;
				}
			}
			#project(files, directory, outerVariables, chain) {
				this.#parts += 1;
				const dotenv = this.#tree.files.get(directory === "" ? ".env" : `${directory}/.env`);
				const variables = new Map([...dotenv === void 0 ? [] : readDotenv(dotenv.source.text), ...outerVariables]);
				const extender = new Extender(this.#tree, this.#merger, this.#budget, variables);
				const roots = files.flatMap((file) => extender.read(file) ?? []);
				this.problems.push(...extender.problems);
				for (const file of extender.used) this.used.add(file);
				for (const name of extender.missing) this.missing.add(name);
				for (const service of extender.extended) this.extended.add(service);
				if (roots.length === 0) return void 0;
				const merged = roots.reduce((base, over) => this.#merger.files(base, over));
				const through = [...chain, ...files.map(({ path }) => path)];
				return listIncludes(new Field(merged)).reduce((root, include) => {
					const part = this.#included(include, root.file, variables, through);
					return part === void 0 ? root : this.#joined(root, part, include.field);
				}, merged);
			}
			#included(include, from, variables, chain) {
				const files = include.paths.flatMap((reference) => {
					const file = this.#follow(reference, from);
					if (file === void 0) return [];
					if (!chain.includes(file.path) && chain.length < maxDepth && this.#parts < maxParts) return [file];
					const message = `${file.path} includes itself or is nested too deeply`;
					this.problems.push(rejectValue(reference.field, from, message));
					return [];
				});
				const [first] = files;
				if (first === void 0) return void 0;
				const directory = include.directory === void 0 ? void 0 : resolvePath(getDirectory(from), include.directory);
				const envVariables = include.envFiles.flatMap((reference) => {
					const file = this.#follow(reference, from);
					return file === void 0 ? [] : [...readDotenv(file.source.text, variables)];
				});
				return this.#project(files, directory ?? getDirectory(first), new Map([...envVariables, ...variables]), chain);
			}
			/**
			* Adds an included part to the project. Rejects two services with the same name (Compose Specification, 14
			* Include).
			*/
			#joined(root, part, field) {
				if (part.kind !== "map") return root;
				const own = getEntry(root, "services")?.value;
				for (const { key } of new Field(part).get("services").fields()) {
					if (getEntry(own, String(key)) === void 0) continue;
					const message = `The service ${String(key)} is in both the included file and this project`;
					this.problems.push(rejectValue(field, root.file, message));
				}
				const kept = part.entries.filter(({ key }) => ![
					"name",
					"version",
					"include"
				].includes(key));
				const joined = this.#merger.files({
					...part,
					entries: kept
				}, root);
				return joined.kind === "map" ? {
					...joined,
					file: root.file,
					start: root.start,
					end: root.end
				} : joined;
			}
			#follow(reference, from) {
				const file = resolveReference(this.#tree, reference, reference.field.place?.file ?? from);
				if (!("kind" in file)) return file;
				this.problems.push(file);
			}
		};
	})))();
}

// shared/compose/render.ts
/**
* Renders the projects as `docker compose` does: the base file of each directory with the override file. Other files
* are projects on their own, or merge over the directory's base file if they are not complete. Files that others
* include or extend belong to those projects. Pure; never throws.
*/
function renderProjects(files, tree) {
	const all = files.filter(canBeCompose).filter((file) => readRoots(file)?.some((root) => isCompose(file, root)) === true);
	const directories = Map.groupBy(all, getDirectory);
	const built = [];
	const used = /* @__PURE__ */ new Set();
	const budget = new ReadBudget();
	const build = (parts) => {
		const builder = new ProjectBuilder(tree, budget);
		const root = builder.build(parts);
		const [first] = parts;
		built.push({
			builder,
			project: root && first && {
				file: first,
				root: new Field(root)
			}
		});
		for (const file of [...builder.used, ...parts]) used.add(file);
	};
	const bases = new Map([...directories].map(([directory, own]) => [directory, firstOf(own, baseNames)]));
	for (const [directory, own] of directories) {
		const base = bases.get(directory);
		const override = firstOf(own, overrideNames);
		if (base !== void 0) build(override === void 0 ? [base] : [base, override]);
	}
	for (const file of all.toSorted((a, b) => Number(isPart(a)) - Number(isPart(b)))) {
		const base = bases.get(getDirectory(file));
		if (!used.has(file)) build(base !== void 0 && isPart(file) ? [base, file] : [file]);
	}
	const extended = new Set(built.flatMap(({ builder }) => [...builder.extended]));
	return {
		projects: built.flatMap(({ project }) => project ?? []),
		problems: built.flatMap(({ builder }) => builder.problems),
		used: [...used],
		notes: [...unresolvedVariables(built), ...unusedServices([...used], built.map(({ project }) => project), extended)]
	};
}
/** Lists values that depend on variables that the checkout does not set. */
function* unresolvedVariables(built) {
	for (const { builder, project } of built) {
		if (project === void 0 || builder.missing.size === 0) continue;
		const names = [...builder.missing].toSorted().slice(0, maxNamedVariables).join(", ");
		const suffix = builder.missing.size > maxNamedVariables ? ` and ${builder.missing.size - maxNamedVariables} more` : "";
		yield {
			what: project.file.path,
			why: `values depend on variables that are not set: ${names}${suffix}`
		};
	}
}
function firstOf(files, names) {
	return names.flatMap((name) => files.find((file) => getFileName(file) === name) ?? [])[0];
}
/** Returns true if a service runs nothing, so that the file requires a base file. */
function isPart(file) {
	const services = (readRoots(file) ?? []).flatMap((root) => new Field(root).get("services").fields());
	const runs = (service) => [
		"image",
		"build",
		"extends",
		"provider"
	].some((key) => service.get(key).exists);
	return services.length === 0 || !services.every(runs);
}
/** Lists services of files that only exist to be extended, and that nothing extends. */
function* unusedServices(used, projects, extended) {
	const deployed = new Set(projects.flatMap((project) => project?.root.get("services").fields().map((service) => service.place?.file.path) ?? []));
	for (const file of used) {
		if (deployed.has(file.path)) continue;
		const left = (readRoots(file) ?? []).flatMap((root) => new Field(root).get("services").fields().map(({ key }) => String(key))).filter((name) => !extended.has(`${file.path} ${name}`));
		if (left.length > 0) yield {
			what: file.path,
			why: `no service extends ${left.join(", ")}, so these services were not checked`
		};
	}
}
var maxNamedVariables;
function init_render() {
	return (init_render = __esmMin((() => {
		init_files$1();
		init_yaml();
		init_budget();
		init_builder();
		init_files();
		init_names();
		maxNamedVariables = 20;
	})))();
}

// shared/compose/index.ts
function init_compose() {
	return (init_compose = __esmMin((() => {
		init_interpolate();
		init_load();
		init_mounts();
		init_names();
		init_ports();
		init_render();
		/* @__PURE__ */ init_unresolved();
	})))();
}

export { canBeCompose as _, getWrittenText as a, init_interpolate as b, init_ports as c, readPort as d, init_mounts as f, loadProjectFiles as g, init_load as h, getMissingVariables as i, isOpenAddress as l, readMount as m, init_render as n, init_unresolved as o, isTrue as p, renderProjects as r, isUnresolved as s, init_compose as t, parseRange as u, init_names as v, interpolate as x, isCompose as y };