import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, wi as messageOf } from "../core.js";
import { A as init_go_mod, T as goDirectives } from "../packages/third-party/third-party.js";
import { t as require_dist } from "../../npm/yaml.js";
import { c as init_on_demand, o as catalogCheckout, t as init_packages } from "../packages/index.js";
import { n as listTomlTexts, t as init_toml_texts } from "./manifests/toml-texts.js";
import { a as joinProjects, i as init_project, n as poetry, r as requirementGrammars, t as init_grammars } from "./requirements/grammars.js";

// shared/projects/manifests/named.ts
/** Tells whether a path ends in one of the file names. */
function isFileNamed(...names) {
	return (path) => names.includes(path.slice(path.lastIndexOf("/") + 1));
}
function init_named() {
	return (init_named = __esmMin((() => {})))();
}

// shared/projects/manifests/python.ts
/** Joins lines that end in a backslash with the next one. Their line ends stay. */
function logicalLines(text) {
	const logical = [[]];
	for (const line of text.split("\n")) {
		logical.at(-1)?.push(line);
		if (!/\\\r?$/.test(line)) logical.push([]);
	}
	return logical.flatMap((lines) => lines.length === 0 ? [] : [lines.join("\n")]);
}
/** Reads one requirement in a text. */
function requirementIn(text, span, grammar = requirementGrammars.pypi) {
	const match = requirement.exec(text);
	const [, name, written] = match ?? [];
	if (match === null || name === void 0 || grammar === void 0) return void 0;
	const specifier = written?.replace(/\s*(?:\\|--)[^\n]*$/, "").trimEnd();
	if (specifier === void 0 || specifier === "") return {
		name,
		span
	};
	const start = span.start + text.indexOf(specifier, match[0].length - (written?.length ?? 0));
	return {
		name,
		span,
		requirement: {
			text: specifier,
			span: {
				start,
				end: start + specifier.length
			},
			grammar
		}
	};
}
function pyprojectDependency(entry) {
	const path = entry.path.join(".");
	if (/^project\.dependencies\.\d+$/.test(path) || /^(?:project\.optional-dependencies|dependency-groups|tool\.pdm\.dev-dependencies)\..+\.\d+$/.test(path) || /^tool\.uv\.dev-dependencies\.\d+$/.test(path)) return [requirementIn(entry.value, entry.span)].filter((found) => found !== void 0);
	return /^tool\.poetry\.(?:(?:dev-)?dependencies|group\.[^.]+\.dependencies)\./.test(path) ? tableDependency(entry, entry.path.indexOf("dependencies") + 1 || 3, poetry) : [];
}
/** Reads `name = "^1.0"` and `name = { version = "^1.0" }`. */
function tableDependency(entry, depth, grammar) {
	const { path, value, span, start } = entry;
	const name = path[depth];
	const isVersion = path.length === depth + 1 || path.length === depth + 2 && path[depth + 1] === "version";
	if (name === void 0 || !isVersion || name === "python") return [];
	return [{
		name,
		span: {
			start,
			end: span.end
		},
		requirement: {
			text: value,
			span,
			grammar
		}
	}];
}
var requirement, requirementsFormat, pyprojectFormat, pipfileFormat;
function init_python() {
	return (init_python = __esmMin((() => {
		init_grammars();
		init_toml_texts();
		requirement = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]{0,200}[A-Za-z0-9])?)\s*(?:\[[^\]\n]{0,200}\]\s*)?\(?\s*((?:===?|[<>!~]=|[<>])[^;#)\n]{0,200})?/;
		requirementsFormat = {
			type: "pypi",
			isNamed: (path) => /(?:^|\/)(?:[^/]*requirements[^/]*|requirements\/[^/]+)\.(?:txt|in)$/.test(path),
			read(text) {
				const dependencies = [];
				let start = 0;
				for (const line of logicalLines(text)) {
					const [first = ""] = line.split("\n");
					const declared = /^\s*(?:-|#|$)/.test(first) ? void 0 : requirementIn(first, {
						start,
						end: start + first.trimEnd().length
					});
					if (declared !== void 0) {
						const { requirement: _, ...place } = declared;
						dependencies.push(/\s--hash[=\s]/.test(line) ? place : declared);
					}
					start += line.length + 1;
				}
				return { dependencies };
			}
		};
		pyprojectFormat = {
			type: "pypi",
			isNamed: isFileNamed("pyproject.toml"),
			read(text) {
				return { dependencies: listTomlTexts(text).flatMap(pyprojectDependency) };
			}
		};
		pipfileFormat = {
			type: "pypi",
			isNamed: isFileNamed("Pipfile"),
			read(text) {
				const grammar = requirementGrammars.pypi;
				const isPackage = ({ path: [section] }) => section === "packages" || section === "dev-packages";
				return { dependencies: listTomlTexts(text).filter(isPackage).flatMap((entry) => grammar === void 0 ? [] : tableDependency(entry, 1, grammar)) };
			}
		};
	})))();
}

// shared/projects/manifests/cargo.ts
function dependencyIn(entry, renamed) {
	const grammar = requirementGrammars.cargo;
	const depth = entry.path.findIndex((key) => tables.has(key)) + 1;
	const isTable = depth === 1 || entry.path[0] === "target" || entry.path[0] === "workspace" && depth === 2;
	if (depth === 0 || !isTable || grammar === void 0) return [];
	return tableDependency(entry, depth, grammar).map((found) => ({
		...found,
		name: renamed.get(entry.path.slice(0, depth + 1).join("\0")) ?? found.name
	}));
}
var tables, cargoFormat;
function init_cargo() {
	return (init_cargo = __esmMin((() => {
		init_grammars();
		init_python();
		init_toml_texts();
		tables = /* @__PURE__ */ new Set([
			"dependencies",
			"dev-dependencies",
			"build-dependencies"
		]);
		cargoFormat = {
			type: "cargo",
			isNamed: isFileNamed("Cargo.toml"),
			read(text) {
				const texts = listTomlTexts(text);
				const renamed = new Map(texts.flatMap(({ path, value }) => path.at(-1) === "package" ? [[path.slice(0, -1).join("\0"), value]] : []));
				return { dependencies: texts.flatMap((entry) => dependencyIn(entry, renamed)) };
			}
		};
	})))();
}

// shared/projects/manifests/json-texts.ts
/**
* Lists the strings in the objects of a JSON document's own object, by the objects' keys, with their places. Of keys that
* occur twice, the last one counts, as for `JSON.parse`. Skips strings with escapes, whose places differ from their
* values.
* @throws Error if the text is not JSON.
*/
function jsonTextsBySection(text) {
	const start = text.startsWith("﻿") ? 1 : 0;
	const document = JSON.parse(text.slice(start));
	const sections = /* @__PURE__ */ new Map();
	if (Array.isArray(document)) return /* @__PURE__ */ new Map();
	const open = [];
	let section = "";
	let key = {
		text: "",
		start: 0
	};
	let isKey = false;
	token.lastIndex = start;
	for (const { 0: found, index } of text.matchAll(token)) if (found === "{" || found === "[") {
		if (open.length === 1) {
			section = key.text;
			sections.set(section, /* @__PURE__ */ new Map());
		} else if (open.length === 2) sections.get(section)?.delete(key.text);
		open.push(found);
		isKey = found === "{";
	} else if (found === "}" || found === "]") open.pop();
	else if (found === ",") isKey = open.at(-1) === "{";
	else if (found === ":") isKey = false;
	else if (isKey) key = {
		text: String(JSON.parse(found)),
		start: index
	};
	else if (open.length === 1) sections.delete(key.text);
	else if (open.length === 2 && open[1] === "{") {
		const texts = sections.get(section);
		texts?.delete(key.text);
		const span = {
			start: index + 1,
			end: index + found.length - 1
		};
		const value = text.slice(span.start, span.end);
		if (found.startsWith("\"") && !found.includes("\\")) texts?.set(key.text, {
			key: key.text,
			value,
			span,
			start: key.start
		});
	}
	return new Map([...sections].map(([name, texts]) => [name, [...texts.values()]]));
}
var token;
function init_json_texts() {
	return (init_json_texts = __esmMin((() => {
		token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;
	})))();
}

// shared/projects/manifests/composer.ts
var composerFormat;
function init_composer() {
	return (init_composer = __esmMin((() => {
		init_grammars();
		init_json_texts();
		composerFormat = {
			type: "composer",
			isNamed: isFileNamed("composer.json"),
			read(text) {
				const texts = jsonTextsBySection(text);
				const grammar = requirementGrammars.composer;
				return { dependencies: ["require", "require-dev"].flatMap((section) => (texts.get(section) ?? []).map(({ key, value, span, start }) => ({
					name: key,
					span: {
						start,
						end: span.end
					},
					...grammar === void 0 ? {} : { requirement: {
						text: value,
						span,
						grammar
					} }
				}))) };
			}
		};
	})))();
}

// shared/projects/manifests/go.ts
var goModFormat;
function init_go() {
	return (init_go = __esmMin((() => {
		init_packages();
		init_grammars();
		goModFormat = {
			type: "golang",
			isNamed: isFileNamed("go.mod"),
			read(text) {
				const lines = text.split("\n");
				const starts = [];
				let offset = 0;
				for (const line of lines) {
					starts.push(offset);
					offset += line.length + 1;
				}
				return { dependencies: goDirectives(text).flatMap(({ verb, words, line }) => {
					const grammar = requirementGrammars.golang;
					const arrow = words.indexOf("=>");
					const [name, version] = verb === "require" ? words : verb === "replace" && arrow > 0 ? words.slice(arrow + 1) : [];
					const start = starts[line - 1] ?? 0;
					const code = lines[line - 1] ?? "";
					if (name === void 0 || version === void 0 || grammar === void 0) return [];
					const at = code.lastIndexOf(version, code.indexOf("//") < 0 ? code.length : code.indexOf("//"));
					if (at < 0) return [];
					const span = {
						start: start + at,
						end: start + at + version.length
					};
					return [{
						name,
						span: {
							start: start + code.search(/\S/),
							end: span.end
						},
						requirement: {
							text: version,
							span,
							grammar
						}
					}];
				}) };
			}
		};
	})))();
}

// shared/projects/manifests/blanks.ts
/** Replaces parts of a text with spaces, so that offsets and lines stay. */
function blankOut(text, pattern, isBlank = () => true) {
	return text.replace(pattern, (part) => isBlank(part) ? part.replace(/[^\n]/g, " ") : part);
}
/** Blanks out comments and CDATA sections of XML, which are texts. An open one ends with the document. */
function withoutXmlComments(xml) {
	return blankOut(xml, /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g);
}
function init_blanks() {
	return (init_blanks = __esmMin((() => {})))();
}

// shared/projects/manifests/gradle.ts
function dependencyOf$4(match, group, artifact, version, variables) {
	const start = match.index ?? 0;
	const [whole] = match;
	const grammar = requirementGrammars.maven;
	const place = {
		name: `${group}:${artifact}`,
		span: {
			start,
			end: start + whole.length
		}
	};
	if (version === void 0 || grammar === void 0) return [place];
	if (version.startsWith("$")) {
		const variable = variables.get(version.replace(/[${}]/g, ""));
		return [variable === void 0 ? place : {
			...place,
			requirement: {
				...variable,
				grammar
			}
		}];
	}
	const at = start + whole.lastIndexOf(version);
	return [{
		...place,
		requirement: {
			text: version,
			span: {
				start: at,
				end: at + version.length
			},
			grammar
		}
	}];
}
/** Lists the variables of a script that one place gives a text; undefined for those with several places. */
function variablesOf(code) {
	const variables = /* @__PURE__ */ new Map();
	for (const match of code.matchAll(/\b(\w{1,100})\s*=\s*["']([\w.+-]{1,100})["']/g)) {
		const [found, name = "", text = ""] = match;
		const start = match.index + found.lastIndexOf(text);
		variables.set(name, variables.has(name) ? void 0 : {
			text,
			span: {
				start,
				end: start + text.length
			}
		});
	}
	return variables;
}
function libraryOf(entries, texts) {
	const grammar = requirementGrammars.maven;
	const textAt = (...keys) => entries.find(({ path }) => path.slice(2).join(".") === keys.join("."));
	const whole = textAt();
	const [group, artifact, version, ...classifiers] = whole?.value.split(":") ?? [];
	const module = textAt("module")?.value ?? `${textAt("group")?.value ?? group}:${textAt("name")?.value ?? artifact}`;
	const [first] = entries;
	if (first === void 0 || module.includes("undefined")) return [];
	const last = entries.at(-1) ?? first;
	const place = {
		name: module,
		span: {
			start: first.start,
			end: last.span.end
		}
	};
	const reference = textAt("version", "ref")?.value;
	const stated = reference === void 0 ? textAt("version") : texts.find(({ path }) => path[0] === "versions" && path.length === 2 && path[1] === reference);
	const inWhole = whole === void 0 || version === void 0 || classifiers.length > 0 ? void 0 : {
		value: version,
		span: {
			start: whole.span.end - version.length,
			end: whole.span.end
		}
	};
	const found = stated ?? inWhole;
	if (found === void 0 || grammar === void 0) return [place];
	return [{
		...place,
		requirement: {
			text: found.value,
			span: found.span,
			grammar
		}
	}];
}
var notation, named, commentsAndStrings, gradleFormat, versionCatalogFormat;
function init_gradle() {
	return (init_gradle = __esmMin((() => {
		init_grammars();
		/* @__PURE__ */ init_blanks();
		init_toml_texts();
		notation = /(["'])([\w.-]{1,200}):([\w.-]{1,200})(?::([\w.+-]{1,100}|\$\{?\w{1,100}\}?))?(?:@\w{1,20})?\1/g;
		named = /\bgroup\s*[:=]\s*["']([\w.-]{1,200})["']\s*,\s*name\s*[:=]\s*["']([\w.-]{1,200})["'](?:\s*,\s*version\s*[:=]\s*["']([\w.+-]{1,100})["'])?/g;
		commentsAndStrings = /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?/g;
		gradleFormat = {
			type: "maven",
			isNamed: (path) => /(?:^|\/)(?:[^/]+\.gradle|[^/]+\.gradle\.kts)$/.test(path),
			read(text) {
				const code = blankOut(text, commentsAndStrings, (part) => /^(?:\/|"""|''')/.test(part));
				const variables = variablesOf(code);
				const block = /\bdependencies\s*\{/.exec(code);
				return {
					dependencies: [...[...code.matchAll(notation)].flatMap((match) => dependencyOf$4(match, match[2], match[3], match[4], variables)), ...[...code.matchAll(named)].flatMap((match) => dependencyOf$4(match, match[1], match[2], match[3], variables))],
					...block === null ? {} : { overrides: {
						start: block.index,
						end: block.index + block[0].length
					} }
				};
			}
		};
		versionCatalogFormat = {
			type: "maven",
			isNamed: (path) => path.endsWith(".versions.toml"),
			read(text) {
				const texts = listTomlTexts(text);
				return { dependencies: [...Map.groupBy(texts.filter(({ path }) => path[0] === "libraries"), ({ path }) => path[1] ?? "").values()].flatMap((entries) => libraryOf(entries, texts)) };
			}
		};
	})))();
}

// shared/projects/manifests/maven.ts
/** Lists the contents of all elements of a name without attributes, in time that grows with the document's length. */
function elementsNamed(name, xml) {
	const found = [];
	const [opening, closing] = [`<${name}>`, `</${name}>`];
	for (let at = xml.indexOf(opening); at >= 0;) {
		const start = at + opening.length;
		const end = xml.indexOf(closing, start);
		if (end < 0) break;
		found.push({
			text: xml.slice(start, end),
			span: {
				start,
				end
			}
		});
		at = xml.indexOf(opening, end);
	}
	return found;
}
function propertiesOf(xml) {
	const properties = /* @__PURE__ */ new Map();
	for (const { text, span } of elementsNamed("properties", xml)) for (const match of text.matchAll(/<([\w.-]{1,100})>\s*([^<\s]{1,200})\s*<\/\1>/g)) {
		const [found, name = "", written = ""] = match;
		const start = span.start + match.index + found.indexOf(written, name.length + 2);
		const place = {
			text: written,
			span: {
				start,
				end: start + written.length
			}
		};
		properties.set(name, properties.has(name) ? void 0 : place);
	}
	return properties;
}
function dependencyOf$3({ text, span: { start, end } }, properties) {
	const own = blankOut(text, /<exclusions>[\s\S]*?(?:<\/exclusions>|$)/g);
	const textOf = (name) => new RegExp(`<${name}>\\s*([^<\\s]{1,200})\\s*<`).exec(own)?.[1] ?? "";
	const group = textOf("groupId");
	const artifact = textOf("artifactId");
	if (group === "" || artifact === "") return [];
	const resolve = (written) => propertyIn(written, properties)?.text ?? written;
	const place = {
		name: `${resolve(group)}:${resolve(artifact)}`,
		span: {
			start: start - 12,
			end: end + 13
		}
	};
	const version = /<version>\s*([^<\s]{1,200})\s*</.exec(own);
	const grammar = requirementGrammars.maven;
	if (version === null || grammar === void 0) return [place];
	const [found, written = ""] = version;
	const from = start + version.index + found.indexOf(written, 9);
	const property = propertyIn(written, properties);
	if (property !== void 0) return [{
		...place,
		requirement: {
			...property,
			grammar
		}
	}];
	return [{
		...place,
		requirement: {
			text: written,
			span: {
				start: from,
				end: from + written.length
			},
			grammar
		}
	}];
}
/** Finds the property that is the whole of a text, `${log4j.version}`. */
function propertyIn(text, properties) {
	return properties.get(/^\$\{([\w.-]{1,100})\}$/.exec(text)?.[1] ?? "");
}
var maxDependency, pomFormat;
function init_maven() {
	return (init_maven = __esmMin((() => {
		init_grammars();
		/* @__PURE__ */ init_blanks();
		maxDependency = 4e3;
		pomFormat = {
			type: "maven",
			isNamed: isFileNamed("pom.xml"),
			read(text) {
				const xml = withoutXmlComments(text);
				const managed = /<dependencyManagement>\s*<dependencies>/.exec(xml) ?? /<dependencies>/.exec(xml) ?? /<project\b/.exec(xml);
				const properties = propertiesOf(xml);
				return {
					dependencies: elementsNamed("dependency", xml).flatMap((element) => element.text.length > maxDependency ? [] : dependencyOf$3(element, properties)),
					...managed === null ? {} : { overrides: {
						start: managed.index,
						end: managed.index + managed[0].length
					} }
				};
			}
		};
	})))();
}

// shared/projects/manifests/yaml-texts.ts
/**
* Reads a YAML document with the places of its strings.
* @throws Error if the document cannot be parsed, is too long or nested too deeply.
*/
function readYamlTexts(text) {
	if (text.length > maxLength) throw new Error(`it is longer than ${maxLength} characters`);
	if (depthOf(text) > maxDepth) throw new Error("it is nested too deeply");
	const document = (0, import_dist.parseDocument)(text, {
		schema: "failsafe",
		logLevel: "silent",
		uniqueKeys: false
	});
	const [error] = document.errors;
	if (error !== void 0) throw error;
	return new YamlTexts((0, import_dist.isMap)(document.contents) ? document.contents : void 0, text);
}
/** Returns how deeply the brackets of a text are nested at most, wherever they are. */
function depthOf(text) {
	let depth = 0;
	let deepest = 0;
	for (const bracket of text.match(/[[\]{}]/g) ?? []) {
		depth = Math.max(0, depth + (bracket === "[" || bracket === "{" ? 1 : -1));
		deepest = Math.max(deepest, depth);
	}
	return deepest;
}
function textOf({ key, value }, text) {
	if (!(0, import_dist.isScalar)(key) || !(0, import_dist.isScalar)(value) || typeof value.value !== "string") return [];
	const [keyStart] = key.range ?? [];
	const [start, end] = value.range ?? [];
	if (keyStart === void 0 || start === void 0 || end === void 0) return [];
	const quote = /["']/.test(text[start] ?? "") ? 1 : 0;
	const span = {
		start: start + quote,
		end: end - quote
	};
	return text.slice(span.start, span.end) === value.value ? [{
		key: String(key.value),
		value: value.value,
		span,
		start: keyStart
	}] : [];
}
var import_dist, maxLength, maxDepth, YamlTexts;
function init_yaml_texts() {
	return (init_yaml_texts = __esmMin((() => {
		import_dist = require_dist();
		maxLength = 2 ** 16;
		maxDepth = 100;
		YamlTexts = class YamlTexts {
			#object;
			#text;
			constructor(object, text) {
				this.#object = object;
				this.#text = text;
			}
			/** Lists the keys whose values are strings. */
			texts() {
				return this.#object?.items.flatMap((pair) => textOf(pair, this.#text)) ?? [];
			}
			/** Lists the objects below a key; below all keys if there is none. */
			objects(key) {
				return (this.#object?.items ?? []).flatMap((pair) => (0, import_dist.isMap)(pair.value) && (key === void 0 || (0, import_dist.isScalar)(pair.key) && pair.key.value === key) ? [new YamlTexts(pair.value, this.#text)] : []);
			}
		};
	})))();
}

// shared/projects/manifests/npm.ts
function dependencyOf$2({ key, value, span, start }) {
	const name = /^npm:((?:@[^/@\s]+\/)?[^/@\s]+)@/.exec(value)?.[1] ?? key;
	const grammar = requirementGrammars.npm;
	const isElsewhere = /^(?:catalog|workspace|link|file|portal|patch):/.test(value);
	const place = {
		name,
		span: {
			start,
			end: span.end
		}
	};
	return isElsewhere || grammar === void 0 ? place : {
		...place,
		requirement: {
			text: value,
			span,
			grammar
		}
	};
}
var sections, packageJsonFormat, pnpmWorkspaceFormat;
function init_npm() {
	return (init_npm = __esmMin((() => {
		init_grammars();
		init_json_texts();
		init_yaml_texts();
		sections = [
			"dependencies",
			"optionalDependencies",
			"devDependencies",
			"peerDependencies"
		];
		packageJsonFormat = {
			type: "npm",
			isNamed: isFileNamed("package.json"),
			read(text) {
				const texts = jsonTextsBySection(text);
				return { dependencies: sections.flatMap((section) => (texts.get(section) ?? []).map(dependencyOf$2)) };
			}
		};
		pnpmWorkspaceFormat = {
			type: "npm",
			isNamed: isFileNamed("pnpm-workspace.yaml"),
			read(text) {
				const document = readYamlTexts(text);
				const named = document.objects("catalogs").flatMap((catalogs) => catalogs.objects());
				return { dependencies: [...document.objects("catalog"), ...named].flatMap((catalog) => catalog.texts().map(dependencyOf$2)) };
			}
		};
	})))();
}

// shared/projects/manifests/nuget.ts
function dependencyOf$1(match) {
	const [whole, attributes = "", children = ""] = match;
	const start = match.index ?? 0;
	const name = /\s(?:Include|Update|id)\s*=\s*["']([^"'\s]{1,200})["']/i.exec(attributes)?.[1];
	if (name === void 0) return [];
	const span = {
		start,
		end: start + whole.trimEnd().length
	};
	const version = /(?:\s(?:VersionOverride|Version)\s*=\s*["'])([^"'<>\n]{1,100})(?=["'])/i.exec(attributes) ?? /(?:<(?:VersionOverride|Version)>\s{0,100})([^<>\s]{1,100})(?=\s{0,100}<)/i.exec(children);
	const grammar = requirementGrammars.nuget;
	if (version === null || grammar === void 0) return [{
		name,
		span
	}];
	const [found, written = ""] = version;
	const end = start + (version.input === attributes ? whole.indexOf(attributes) : whole.length - children.length) + version.index + found.length;
	return [{
		name,
		span,
		requirement: {
			text: written,
			span: {
				start: end - written.length,
				end
			},
			grammar
		}
	}];
}
var element, nugetFormat;
function init_nuget() {
	return (init_nuget = __esmMin((() => {
		init_grammars();
		/* @__PURE__ */ init_blanks();
		element = /<(?:PackageReference|PackageVersion|GlobalPackageReference|package)((?:\s+[\w:.-]{1,100}\s*=\s*(?:"[^"<]{0,1000}"|'[^'<]{0,1000}')){0,50})\s*(?:\/>|>([^<]{0,1000}(?:<(?!\/?(?:Global)?Package)[^<]{0,1000}){0,20}))/gi;
		nugetFormat = {
			type: "nuget",
			isNamed: (path) => /(?:\.(?:cs|fs|vb)proj|(?:^|\/)(?:Directory\.(?:Packages|Build)\.props|packages\.config))$/i.test(path),
			read(text) {
				return { dependencies: [...withoutXmlComments(text).matchAll(element)].flatMap(dependencyOf$1) };
			}
		};
	})))();
}

// shared/projects/manifests/ruby.ts
function dependencyOf(match) {
	const [whole, name = "", list = ""] = match;
	const grammar = requirementGrammars.gem;
	const start = match.index ?? 0;
	const span = {
		start: start + whole.search(/\S/),
		end: start + whole.length
	};
	const quoted = /["']([^"'\n]+)["']/.exec(list);
	const isSingle = (list.match(/,/g) ?? []).length === 1;
	if (quoted === null || !isSingle || grammar === void 0) return [{
		name,
		span
	}];
	const [, written = ""] = quoted;
	const from = start + whole.length - list.length + quoted.index + 1;
	return [{
		name,
		span,
		requirement: {
			text: written,
			span: {
				start: from,
				end: from + written.length
			},
			grammar
		}
	}];
}
var declaration, gemfileFormat;
function init_ruby() {
	return (init_ruby = __esmMin((() => {
		init_grammars();
		/* @__PURE__ */ init_blanks();
		declaration = /^[ \t]*(?:gem|[\w.]+\.add_(?:runtime_|development_)?dependency)[ (]+["']([\w.-]+)["']((?:[ \t]*,[ \t]*["'][^"'\n]{0,100}["']){0,4})/gm;
		gemfileFormat = {
			type: "gem",
			isNamed: (path) => /(?:^|\/)(?:Gemfile|gems\.rb|[^/]+\.gemspec)$/.test(path),
			read(text) {
				return { dependencies: [...blankOut(text, /^=begin\b[\s\S]*?(?:^=end\b|(?![\s\S]))|^__END__\r?$[\s\S]*/gm).matchAll(declaration)].flatMap(dependencyOf) };
			}
		};
	})))();
}

// shared/projects/manifests/index.ts
/** Tells whether a file is a manifest, by its path. */
function isManifest(path) {
	return formatOf(path) !== void 0;
}
/**
* Reads a manifest. Undefined if the path is not one of a manifest.
* @throws Error if the text is damaged.
*/
function readManifest(path, text) {
	const format = formatOf(path);
	return format === void 0 ? void 0 : {
		path,
		text,
		type: format.type,
		...format.read(text, path)
	};
}
function formatOf(path) {
	return formats.find((format) => format.isNamed(path));
}
var formats;
function init_manifests() {
	return (init_manifests = __esmMin((() => {
		init_cargo();
		init_composer();
		init_go();
		init_gradle();
		init_maven();
		init_npm();
		init_nuget();
		init_python();
		init_ruby();
		formats = [
			packageJsonFormat,
			pnpmWorkspaceFormat,
			requirementsFormat,
			pyprojectFormat,
			pipfileFormat,
			cargoFormat,
			goModFormat,
			pomFormat,
			gradleFormat,
			versionCatalogFormat,
			gemfileFormat,
			composerFormat,
			nugetFormat
		];
	})))();
}

// shared/projects/read-projects.ts
/** Tells whether a file is go.sum, of which only the place matters. */
function isSum(path) {
	return /(?:^|\/)go\.sum$/.test(path);
}
/** Reads the manifests and lockfiles of a checkout. What cannot be read is a note, because findings then lack a place. */
async function readProjects(root) {
	try {
		const { catalog, found } = await catalogCheckout(root, manifestCollector, {
			skip: ["node_modules", "seaworthy-out"],
			limits: { entries: maxEntries },
			development: true
		});
		const gaps = [];
		const sums = /* @__PURE__ */ new Set();
		const manifests = found.flatMap(({ header, value: { text } }) => {
			const path = header.path.replace(/^\//, "");
			if (isSum(path)) {
				sums.add(path);
				return [];
			}
			try {
				const manifest = readManifest(path, text);
				return manifest === void 0 ? [] : [manifest];
			} catch (error) {
				const [reason = ""] = messageOf(error).split("\n");
				const why = `its dependencies could not be read (${reason}), so findings do not point to it`;
				gaps.push({
					what: path,
					why,
					weight: "note"
				});
				return [];
			}
		});
		return {
			projects: joinProjects(manifests, catalog.packages, sums),
			gaps
		};
	} catch (error) {
		return {
			projects: [],
			gaps: [{
				what: "the checkout",
				why: `its manifests and lockfiles could not be read (${messageOf(error)}), so findings point to the Dockerfile only`,
				weight: "note"
			}]
		};
	}
}
var maxEntries, manifestCollector;
function init_read_projects() {
	return (init_read_projects = __esmMin((() => {
		init_errors();
		init_packages();
		init_manifests();
		init_project();
		maxEntries = 2e5;
		manifestCollector = {
			name: "projects/manifests",
			version: 1,
			maxBytes: 2 ** 20,
			wants: ({ path, type }) => type === "file" && (isManifest(path) || isSum(path)) && !path.includes("/node_modules/"),
			collect: ({ body }) => ({ text: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("utf8") })
		};
	})))();
}

init_read_projects();
export { readProjects };