import { n as __esmMin } from "../../../rolldown-runtime.js";
import { i as suggest, n as didYouMean, r as init_suggest, t as init_text } from "../../../shared/text/index.js";
import { n as init_severity, r as isAtLeast } from "../../../shared/findings/severity.js";
import { D as parseImageName, E as init_image_name, t as init_dockerfile } from "../../../shared/dockerfile/index.js";
import { i as knownSecret, t as init_forms } from "../../../shared/secrets/forms.js";

// actions/manifest-check/switch.ts
/** True for a rule that runs: all that are not off by default, and those asked for. */
function isOn({ id, off }, { enabled, profile }) {
	return !off || profile === "all" || enabled.includes(id);
}
/** What the checks find of which a rule runs; problems of other rules are left out. */
function runOn(checks, context, options) {
	return checks.filter(({ rules }) => rules.some((rule) => isOn(rule, options))).flatMap((check) => [...check.run(context)]).filter(({ rule }) => isOn(rule, options));
}
function init_switch() {
	return (init_switch = __esmMin((() => {})))();
}

// actions/manifest-check/paths.ts
/** The folder that a file lies in; empty for the checkout itself. */
function folderOf({ path }) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
/** The name of a file within its folder. */
function fileName({ path }) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/** Addresses of repositories and files on other machines, in the spellings of kustomize and go-getter. */
function isRemote(reference) {
	return /^[a-z][a-z0-9+.-]*:/i.test(reference) || /^[\w.-]+@[\w.-]+:/.test(reference) || /[?&](?:ref|version|submodules|timeout)=/.test(reference) || /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)[/:]/.test(reference) || /\.git(?:\/|$)/.test(reference);
}
/** A path relative to a folder, with `/` between folders; undefined where it leaves the checkout. */
function resolvePath(folder, reference) {
	if (reference.startsWith("/")) return void 0;
	const parts = folder === "" ? [] : folder.split("/");
	for (const step of reference.split("/")) {
		if (step === "" || step === ".") continue;
		if (step !== "..") parts.push(step);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.join("/");
}
function init_paths() {
	return (init_paths = __esmMin((() => {})))();
}

// actions/manifest-check/yaml/node.ts
/** The entry of a key; undefined where the node is no map or lacks it. */
function entryOf(node, key) {
	if (node?.kind !== "map") return void 0;
	for (const entry of node.entries) if (entry.key === key) return entry;
}
function init_node() {
	return (init_node = __esmMin((() => {})))();
}

// actions/manifest-check/yaml/scalar.ts
/**
* A scalar's value as the API server reads it: the core types of YAML 1.1 without base 60 and dates, as Go's YAML
* library for Kubernetes resolves them (`yes` and `on` are booleans, `0o17` and `017` are 15).
*/
function resolveScalar({ text, style, tag }) {
	if (tag !== void 0) {
		if (tag === "tag:yaml.org,2002:str" || tag === "!") return text;
	} else if (style !== "plain") return text;
	const first = text.charCodeAt(0);
	if (first > 122 && first !== 126) return text;
	if (nulls.test(text)) return null;
	if (trues.test(text)) return true;
	if (falses.test(text)) return false;
	if (integers.test(text)) return integerOf(text.replaceAll("_", ""));
	return floats.test(text) ? Number(text.replaceAll("_", "")) : text;
}
function integerOf(text) {
	const sign = text.startsWith("-") ? -1 : 1;
	const digits = text.replace(/^[-+]/, "");
	if (/^0[0-7]+$/.test(digits)) return sign * Number.parseInt(digits, 8);
	return sign * Number(digits);
}
var nulls, trues, falses, integers, floats;
function init_scalar() {
	return (init_scalar = __esmMin((() => {
		nulls = /^(?:|~|null|Null|NULL)$/;
		trues = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
		falses = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
		integers = /^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[1-9][0-9_]*|0)$/;
		floats = /^[-+]?(?:\.\d+|\d[\d_]*(?:\.[\d_]*)?)(?:[eE][-+]?\d+)?$/;
	})))();
}

// actions/manifest-check/yaml/field.ts
function pathOf$1(field, item) {
	const { parent, key } = field;
	if (parent === void 0 || key === void 0) return "";
	const head = pathOf$1(parent, item);
	if (typeof key === "number") return `${head}${item(field)}`;
	if (!/^[\w-]+$/.test(key)) return `${head}[${JSON.stringify(key)}]`;
	return head === "" ? key : `${head}.${key}`;
}
function firstLine(node) {
	const { text } = node.file.source;
	const lineEnd = text.indexOf("\n", node.start);
	const end = lineEnd === -1 ? node.end : Math.min(node.end, lineEnd);
	return {
		start: node.start,
		end: Math.max(node.start, text[end - 1] === "\r" ? end - 1 : end)
	};
}
var Field;
function init_field() {
	return (init_field = __esmMin((() => {
		init_scalar();
		Field = class Field {
			node;
			parent;
			/** Key in a map or index in a list; undefined for the root. */
			key;
			#slot;
			#children;
			constructor(node, parent, key, slot) {
				this.node = node;
				this.parent = parent;
				this.key = key;
				this.#slot = slot;
			}
			/** The field below these keys. */
			get(...keys) {
				let field = this;
				for (const key of keys) field = field.#child(key);
				return field;
			}
			/** Rules ask for the same few collections again and again. */
			#child(key) {
				const known = this.#children?.get(key);
				if (known !== void 0) return known;
				const entry = entryOf(this.node, key);
				const child = new Field(entry?.value, this, key, entry);
				if (entry === void 0 || entry.value.kind === "scalar") return child;
				this.#children ??= /* @__PURE__ */ new Map();
				this.#children.set(key, child);
				return child;
			}
			/** The items of a list; none for anything else. */
			items() {
				if (this.node?.kind !== "list") return [];
				return this.node.items.map((item, index) => new Field(item.value, this, index, item));
			}
			/** The fields of a map; none for anything else. */
			fields() {
				if (this.node?.kind !== "map") return [];
				return this.node.entries.map((entry) => new Field(entry.value, this, entry.key, entry));
			}
			/** True when a value other than null stands here; maps and lists are such values, empty ones among them. */
			get exists() {
				return this.node !== void 0 && this.value !== null;
			}
			get isMap() {
				return this.node?.kind === "map";
			}
			/** The scalar's value; undefined for collections and where nothing stands. */
			get value() {
				return this.node?.kind === "scalar" ? resolveScalar(this.node) : void 0;
			}
			/** The text of a scalar that is not null. */
			get text() {
				return this.node?.kind === "scalar" && resolveScalar(this.node) !== null ? this.node.text : void 0;
			}
			/** The texts of a list's scalars. */
			get texts() {
				return this.items().flatMap(({ text }) => text ?? []);
			}
			/** A map of texts, such as labels. */
			get record() {
				return new Map(this.fields().map((field) => [String(field.key), field.text ?? ""]));
			}
			get isTrue() {
				return this.value === true;
			}
			get isFalse() {
				return this.value === false;
			}
			get number() {
				const { value } = this;
				return typeof value === "number" ? value : void 0;
			}
			/** JSON path such as `spec.containers[0].image`. */
			get path() {
				return pathOf$1(this, ({ key }) => `[${key}]`);
			}
			/** The same with the names of list items in place of their numbers, where they have one: it survives reordering. */
			get stablePath() {
				return pathOf$1(this, (field) => `[${field.get("name").text ?? field.text ?? field.key}]`);
			}
			/** The nearest field upwards that exists, itself first. */
			get nearest() {
				let field = this;
				while (field.node === void 0 && field.parent !== void 0) field = field.parent;
				return field;
			}
			/** What to point at: key and scalar value, or the key or first line of a collection; the nearest parent's where nothing stands. */
			get place() {
				const field = this.nearest;
				const { node } = field;
				if (node === void 0) return void 0;
				const slot = field.#slot;
				if (slot === void 0 || !("keySpan" in slot)) return {
					file: node.file,
					span: firstLine(node)
				};
				const { start, end } = slot.keySpan;
				const sameLine = node.kind === "scalar" && node.style !== "block" && node.file === slot.file && node.start >= end && !node.file.source.text.slice(end, node.end).includes("\n");
				return {
					file: slot.file,
					span: {
						start,
						end: sameLine ? node.end : end
					}
				};
			}
			/** The aliases on the way from the root to here, innermost first. */
			get uses() {
				const found = [];
				for (let field = this.nearest; field !== void 0; field = field.parent) {
					const slot = field.#slot;
					if (slot?.use !== void 0) found.push({
						file: slot.file,
						span: slot.use
					});
				}
				return found;
			}
		};
	})))();
}

// actions/manifest-check/compose/project/names.ts
/** True for a file that is worth parsing as a Compose file. */
function mayBeCompose(file) {
	const { text } = file.source;
	if (anyName.test(fileName(file))) return true;
	return /^["']?services["']?\s*:/m.test(text) && /\b(?:image|build|extends)["']?\s*:/.test(text) && !/^apiVersion:/m.test(text);
}
/** True for a Compose file: by its name, or because it has Compose's keys alone and services that run something. */
function isCompose(file, node) {
	const root = new Field(node);
	if (!root.isMap || root.get("apiVersion").exists) return false;
	if ([...baseNames, ...overrideNames].includes(fileName(file))) return true;
	const services = root.get("services");
	if (anyName.test(fileName(file))) return services.isMap || root.fields().some(({ key }) => topLevel.has(String(key)));
	return root.fields().every(({ key }) => topLevel.has(String(key)) || String(key).startsWith("x-")) && services.fields().some((service) => [
		"image",
		"build",
		"extends"
	].some((key) => service.get(key).exists));
}
var baseNames, overrideNames, anyName, topLevel;
function init_names() {
	return (init_names = __esmMin((() => {
		init_field();
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

// actions/manifest-check/rule.ts
/** Makes a rule of its text: help with the reason, an example before and after, and links. */
function defineRule(text) {
	const [helpUri] = text.links ?? [];
	const body = `${text.summary} ${text.why}`;
	return {
		id: text.id,
		name: text.id.replace(/^SW-[A-Z0-9]+-/, ""),
		severity: text.severity,
		summary: text.summary,
		description: text.why,
		help: {
			text: `${body}\nInstead of:\n${text.before}\nwrite:\n${text.after}`,
			markdown: markdownOf(text)
		},
		tags: ["manifest", ...text.tags ?? []],
		...helpUri === void 0 ? {} : { helpUri },
		...text.precision === void 0 ? {} : { precision: text.precision },
		aliases: text.aliases ?? [],
		off: text.off ?? false,
		example: {
			before: text.before,
			after: text.after
		}
	};
}
/** Each problem once, though its place was reached in several ways: a base that several overlays use, for one. */
function distinct(problems) {
	const keyOf = ({ rule, field, message }) => `${rule.id} ${field.place?.file.path} ${field.place?.span.start} ${message}`;
	return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}
/** The metadata that reports carry. */
function reportedRule(rule) {
	const { aliases: _aliases, off: _off, example: _example, ...metadata } = rule;
	return metadata;
}
function markdownOf({ summary, why, before, after, links = [] }) {
	const example = (title, text) => `**${title}**\n\n\`\`\`yaml\n${text}\n\`\`\``;
	const list = links.map((link) => `- <${link}>`).join("\n");
	return [
		`${summary} ${why}`,
		example("Before", before),
		example("After", after),
		list
	].filter((part) => part !== "").join("\n\n");
}
function init_rule() {
	return (init_rule = __esmMin((() => {})))();
}

// actions/manifest-check/frame-rules.ts
/** A whole file as the owner of a problem. */
function fileOwner(file) {
	return {
		document: pointDocument(file, 0),
		kind: "file",
		namespace: void 0,
		name: file.path,
		annotations: []
	};
}
/** A document that was not read: its root is the rest of the line at an offset. */
function pointDocument(file, offset) {
	return {
		file,
		root: pointAt(file, offset, offset),
		duplicates: []
	};
}
/** A field that stands for a stretch of text; without an end, for the rest of the line. */
function pointAt(file, start, end) {
	const { source } = file;
	const at = Math.max(0, Math.min(start, source.text.length));
	const stop = end ?? Math.max(at, source.lineSpan(source.positionAt(at).line).end);
	return new Field({
		kind: "scalar",
		file,
		start: at,
		end: stop,
		text: "",
		style: "plain"
	});
}
/** The problem of a document that could not be read. */
function unreadableProblem(file, problem, offset) {
	return {
		rule: unreadable,
		owner: fileOwner(file),
		field: pointAt(file, offset),
		message: `This could not be read, so nothing of it was checked: ${problem}`
	};
}
/** The same for what a field of a file refers to. */
function unreadableAt(field, file, problem) {
	const message = `This could not be read, so nothing of it was checked: ${problem}`;
	return {
		rule: unreadable,
		owner: fileOwner(file),
		field,
		message
	};
}
/** Something that a field refers to, and that is not looked at. */
function notCheckedAt(field, file, message) {
	return {
		rule: notChecked,
		owner: fileOwner(file),
		field,
		message
	};
}
/** The problem of something that was recognised and cannot be checked. */
function notCheckedProblem(file, message) {
	return {
		rule: notChecked,
		owner: fileOwner(file),
		field: pointAt(file, 0),
		message
	};
}
/** Keys that stand twice in a map of the document. */
function duplicateProblems({ file, duplicates }) {
	return duplicates.map(({ key, span, first }) => ({
		rule: duplicateKey,
		owner: fileOwner(file),
		part: key,
		field: pointAt(file, span.start, span.end),
		message: `The key ${key} stands here for the second time`,
		related: [{
			place: {
				file,
				span: first
			},
			message: "It is here for the first time"
		}]
	}));
}
var unreadable, notChecked, duplicateKey, frameRules;
function init_frame_rules() {
	return (init_frame_rules = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_field();
		unreadable = defineRule({
			id: "SW-MC-unreadable",
			severity: "high",
			summary: "Keep manifests readable.",
			why: "What cannot be read was not checked, and says nothing about its safety.",
			before: "apiVersion: v1\nkind: Pod\nmetadata: {name: web",
			after: "apiVersion: v1\nkind: Pod\nmetadata: {name: web}",
			tags: ["security"],
			precision: "very-high"
		});
		notChecked = defineRule({
			id: "SW-MC-not-checked",
			severity: "high",
			summary: "Have everything checked that is deployed, or exclude it knowingly.",
			why: "A chart or an overlay that was not rendered was not checked, and says nothing about its safety.",
			before: "apiVersion: v2\nname: web\nversion: 1.0.0",
			after: "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web",
			tags: ["security"],
			precision: "very-high"
		});
		duplicateKey = defineRule({
			id: "SW-MC-duplicate-key",
			severity: "medium",
			summary: "Write each key once.",
			why: "Of two values the last one counts or the API server refuses the object; a reader sees the other one.",
			before: "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  name: shop",
			after: "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web",
			tags: ["correctness"],
			precision: "very-high"
		});
		frameRules = [
			unreadable,
			notChecked,
			duplicateKey
		];
	})))();
}

// actions/manifest-check/compose/project/refused.ts
function refusal(field, file, message) {
	return {
		rule: invalidProject,
		owner: fileOwner(file),
		field,
		message
	};
}
var invalidProject;
function init_refused() {
	return (init_refused = __esmMin((() => {
		init_frame_rules();
		/* @__PURE__ */ init_rule();
		invalidProject = defineRule({
			id: "SW-COMPOSE-invalid",
			severity: "high",
			summary: "Keep the project in a form that Compose can load.",
			why: "Compose refuses the project, so nothing of it is deployed; what hangs on the broken place could not be checked.",
			before: "services:\n  web:\n    extends:\n      service: base\n    image: web:1.0",
			after: "services:\n  base:\n    read_only: true\n  web:\n    extends:\n      service: base\n    image: web:1.0",
			tags: ["correctness"],
			links: ["https://docs.docker.com/reference/compose-file/"],
			precision: "very-high"
		});
	})))();
}

// actions/manifest-check/compose/check.ts
/** A check that looks at one service after the other. */
function eachService(rules, look) {
	return {
		rules,
		*run(context) {
			for (const service of context.project.services) yield* look(service, context);
		}
	};
}
function init_check() {
	return (init_check = __esmMin((() => {})))();
}

// actions/manifest-check/compose/ports.ts
/** Reads a port in its short or long form (Compose Specification, 05 Services, `ports`); undefined where it is neither. */
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
/** First and last port of `8000-8010` or `8000`. */
function rangeOf(text) {
	const [first = "", last = first] = text.split("-");
	return [Number(first), Number(last)];
}
/** True for an address on which other machines reach the port. */
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

// actions/manifest-check/compose/mounts.ts
/** Reads a mount in its short or long form (Compose Specification, 05 Services, `volumes`). */
function readMount(field) {
	if (!field.isMap) return shortMount(field);
	const propagation = field.get("bind", "propagation");
	return {
		field,
		type: field.get("type").text ?? "volume",
		source: field.get("source").text,
		target: field.get("target").text ?? "",
		readOnly: isYes(field.get("read_only")),
		propagation: propagation.text,
		at: {
			source: field.get("source"),
			propagation
		}
	};
}
/** `[SOURCE:]TARGET[:OPTIONS]`; a path of Windows begins with a drive. */
function shortMount(field) {
	const parts = partsOf$1(field.text ?? "");
	const last = parts.at(-1) ?? "";
	const flags = parts.length > 1 && options$1.test(last) ? (parts.pop() ?? "").split(",") : [];
	const target = parts.pop() ?? "";
	const source = parts.length > 0 ? parts.join(":") : void 0;
	return {
		field,
		type: source !== void 0 && /^(?:[./~\\]|[A-Za-z]:|\$)/.test(source) ? "bind" : "volume",
		source,
		target,
		readOnly: flags.includes("ro"),
		propagation: flags.find((flag) => /^r?(?:shared|slave|private)$/.test(flag)),
		at: {
			source: field,
			propagation: field
		}
	};
}
/** Stretches between colons, but for those of drives and of variables without value. */
function partsOf$1(text) {
	if (text.length > maxLength$2) return [text];
	const parts = [];
	for (const part of text.split(/:(?![^{}]*\})/)) {
		const before = parts.at(-1);
		if (before !== void 0 && /^[A-Za-z]$/.test(before) && /^[\\/]/.test(part)) parts[parts.length - 1] = `${before}:${part}`;
		else parts.push(part);
	}
	return parts;
}
/** True for a value that Compose reads as true, quoted or not. */
function isYes(field) {
	return /^(?:true|yes|y|on|1)$/i.test(field.text ?? "");
}
var options$1, maxLength$2;
function init_mounts() {
	return (init_mounts = __esmMin((() => {
		options$1 = /^(?:(?:ro|rw|z|Z|nocopy|cached|delegated|consistent|r?shared|r?private|r?slave|volume-nocopy|copy|ro,.*|rw,.*)(?:,|$))+/;
		maxLength$2 = 4096;
	})))();
}

// actions/manifest-check/compose/service.ts
/** The project of a document. */
function projectOf(document) {
	const { root, file } = document;
	const owner = {
		document,
		kind: "compose",
		namespace: void 0,
		name: file.path,
		annotations: []
	};
	return {
		root,
		owner,
		services: root.get("services").fields().filter(({ isMap }) => isMap).map((field) => serviceOf(field, owner))
	};
}
function serviceOf(field, project) {
	return {
		project,
		name: String(field.key),
		field,
		ports: field.get("ports").items().flatMap((port) => readPort(port) ?? []),
		mounts: field.get("volumes").items().map(readMount)
	};
}
/** A problem of one service. */
function serviceProblem(rule, service, field, message, more = {}) {
	const aliases = more.aliases === void 0 ? {} : { aliases: [...rule.aliases, ...more.aliases] };
	return {
		rule,
		owner: service.project,
		part: service.name,
		field,
		message,
		...more,
		...aliases
	};
}
/** A problem of the project as a whole. */
function projectProblem(rule, project, field, message, more = {}) {
	return {
		rule,
		owner: project.owner,
		field,
		message,
		...more
	};
}
/** True where variables without value decide what stands here. */
function isOpen$1({ node }) {
	return node?.kind === "scalar" && (node.template?.missing.length ?? 0) > 0;
}
/** The text of a field as it is written, so that messages show no value of a variable. */
function written({ node, text = "" }) {
	return node?.kind === "scalar" ? node.template?.written ?? text : text;
}
function init_service() {
	return (init_service = __esmMin((() => {
		init_mounts();
		init_ports();
	})))();
}

// actions/manifest-check/compose/rules/cadvisor.ts
function* monitors$1(service) {
	if (!/(?:^|\/)cadvisor(?:-\w+)?(?:[:@]|$)/.test(service.field.get("image").text ?? "")) return;
	for (const { at, target, readOnly } of service.mounts) if (!readOnly && folders.test(target)) yield serviceProblem(writable, service, at.source, `cAdvisor can write to ${target}`);
	const port = service.ports.find(({ host }) => isOpenAddress(host));
	const network = service.field.get("network_mode");
	const field = port?.field ?? (network.text === "host" ? network : void 0);
	if (field !== void 0) yield serviceProblem(open$1, service, field, "cAdvisor answers everybody who reaches the host");
}
var image, writable, open$1, folders, cadvisorChecks;
function init_cadvisor() {
	return (init_cadvisor = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_ports();
		init_service();
		image = "image: gcr.io/cadvisor/cadvisor:v0.52.1";
		writable = defineRule({
			id: "SW-COMPOSE-cadvisor-writable",
			severity: "high",
			summary: "Mount the host's folders into cAdvisor read-only.",
			why: "cAdvisor reads statistics; a program on the network that can write to the host's files can take it over.",
			before: `${image}\nvolumes: ["/:/rootfs"]`,
			after: `${image}\nvolumes: ["/:/rootfs:ro"]`,
			tags: [
				"security",
				"CWE-732",
				"CIS-Docker-5.6"
			],
			links: ["https://github.com/google/cadvisor/blob/master/docs/running.md"],
			precision: "high"
		});
		open$1 = defineRule({
			id: "SW-COMPOSE-cadvisor-open",
			severity: "high",
			summary: "Keep cAdvisor's port inside the project.",
			why: "cAdvisor asks nobody who he is, and shows what runs on the host with all its arguments.",
			before: `${image}\nports: ["8080:8080"]`,
			after: `${image}\nexpose: ["8080"]`,
			tags: [
				"security",
				"CWE-306",
				"CIS-Docker-5.14"
			],
			links: ["https://github.com/google/cadvisor/blob/master/docs/web.md"],
			precision: "high"
		});
		folders = /^\/(?:rootfs|sys|var\/lib\/docker|var\/run|dev\/disk)(?:\/|$)/;
		cadvisorChecks = [eachService([writable, open$1], monitors$1)];
	})))();
}

// actions/manifest-check/trusted.ts
/** `*` stands for anything, as the first or last character only. */
function matches(pattern, name) {
	if (pattern === "*") return true;
	if (pattern.startsWith("*")) return name.endsWith(pattern.slice(1));
	if (pattern.endsWith("*")) return name.startsWith(pattern.slice(0, -1));
	return pattern === name || name.startsWith(`${pattern}/`);
}
/** True for an image from one of these registries, `*` first or last as wildcard. */
function isTrustedImage(image, patterns) {
	const { registry } = parseImageName(image);
	const names = registry === void 0 ? [
		"docker.io",
		"hub.docker.com",
		`docker.io/${image}`
	] : [registry, image];
	return patterns.some((pattern) => names.some((name) => matches(pattern, name)));
}
function init_trusted() {
	return (init_trusted = __esmMin((() => {
		init_dockerfile();
	})))();
}

// actions/manifest-check/compose/rules/images.ts
var links$33, movingTag$1, unpinned$1, untrusted$1, buildPower, imageChecks$1;
function init_images() {
	return (init_images = __esmMin((() => {
		init_dockerfile();
		/* @__PURE__ */ init_rule();
		init_trusted();
		init_service();
		links$33 = ["https://docs.docker.com/reference/compose-file/services/#image"];
		movingTag$1 = defineRule({
			id: "SW-COMPOSE-image-latest",
			severity: "medium",
			summary: "Name the version of an image.",
			why: "Without a tag, or with `latest`, each host may run another image, and nobody can tell which one runs or go back to it.",
			before: "image: nginx",
			after: "image: nginx:1.29.3",
			tags: [
				"security",
				"supply-chain",
				"CWE-829",
				"CIS-Docker-5.28",
				"NIST-SP-800-190-4.2.2"
			],
			aliases: ["dclint/service-image-require-explicit-tag"],
			links: links$33,
			precision: "very-high"
		});
		unpinned$1 = defineRule({
			id: "SW-COMPOSE-image-digest",
			severity: "low",
			summary: "Pin images by digest.",
			why: "A tag can be moved to another image at any time; a digest is what was scanned and signed.",
			before: "image: nginx:1.29.3",
			after: "image: nginx:1.29.3@sha256:0000000000000000000000000000000000000000000000000000000000000000",
			tags: [
				"security",
				"supply-chain",
				"CWE-829",
				"NIST-SP-800-190-4.2.2"
			],
			links: links$33,
			precision: "very-high"
		});
		untrusted$1 = defineRule({
			id: "SW-COMPOSE-image-registry",
			severity: "high",
			summary: "Take images from the registries that the configuration trusts.",
			why: "An image from elsewhere runs without anybody having vetted its source.",
			before: "image: registry.example.net/app:1",
			after: "image: registry.example.com/app:1",
			tags: [
				"security",
				"supply-chain",
				"CWE-829",
				"CIS-Docker-4.2",
				"NIST-SP-800-190-4.1.5"
			],
			links: links$33,
			precision: "very-high"
		});
		buildPower = defineRule({
			id: "SW-COMPOSE-build-privileged",
			severity: "high",
			summary: "Build images without privileges.",
			why: "A privileged build step, or one on the host's network, can take the machine that builds over.",
			before: "build:\n  context: .\n  privileged: true",
			after: "build:\n  context: .",
			tags: [
				"security",
				"supply-chain",
				"CWE-250"
			],
			links: ["https://docs.docker.com/reference/compose-file/build/"],
			precision: "very-high"
		});
		imageChecks$1 = [eachService([
			movingTag$1,
			unpinned$1,
			untrusted$1
		], function* (service, { options }) {
			const field = service.field.get("image");
			const { text: image } = field;
			if (image === void 0 || image === "" || isOpen$1(field)) return;
			const shown = written(field);
			if (options.trustedRegistries.length > 0 && !isTrustedImage(image, options.trustedRegistries)) yield serviceProblem(untrusted$1, service, field, `${shown} comes from a registry that is not trusted here`);
			if (service.field.get("build").isMap) return;
			const { tag, digest } = parseImageName(image);
			if (digest !== void 0) return;
			if (tag === void 0 || tag === "latest") yield serviceProblem(movingTag$1, service, field, `${shown} is whatever was pushed last`);
			else yield serviceProblem(unpinned$1, service, field, `${shown} is not pinned by digest`);
		}), eachService([buildPower], function* (service) {
			const build = service.field.get("build");
			const powers = build.get("entitlements").items().filter(({ text }) => /^(?:security\.insecure|network\.host)$/.test(text ?? ""));
			const privileged = build.get("privileged");
			const network = build.get("network");
			if (/^true$/i.test(privileged.text ?? "")) powers.push(privileged);
			if (network.text === "host") powers.push(network);
			for (const field of powers) yield serviceProblem(buildPower, service, field, "The image is built with powers over the host");
		})];
	})))();
}

// actions/manifest-check/compose/rules/limits.ts
/** True where one of these fields bounds something; what cannot be decided counts. `-1` and `0` stand for no limit. */
function isBounded(...fields) {
	return fields.some((field) => isOpen$1(field) || field.exists && !/^(?:-.*|0*\.?0*[a-z]*)$/i.test(field.text ?? ""));
}
function* limits(service) {
	const { field } = service;
	const limit = (key) => field.get("deploy", "resources", "limits", key);
	const memoryAt = field.get("mem_limit");
	if (!isBounded(memoryAt, limit("memory"))) yield serviceProblem(memory, service, memoryAt, "The service may take all memory of the host");
	const cpuAt = field.get("cpus");
	if (!isBounded(cpuAt, limit("cpus"), field.get("cpu_quota"), field.get("cpu_percent"), field.get("cpu_count"), field.get("cpu_shares"), field.get("cpuset"))) yield serviceProblem(cpu, service, cpuAt, "The service may take all processor time of the host");
	const pidsAt = field.get("pids_limit");
	if (!isBounded(pidsAt, limit("pids"))) yield serviceProblem(pids, service, pidsAt, "The service may start any number of processes");
	for (const one of field.get("ulimits").fields()) {
		const unlimited = [
			one,
			one.get("soft"),
			one.get("hard")
		].find(({ text }) => text === "-1" || text === "unlimited");
		if (unlimited !== void 0) yield serviceProblem(ulimit, service, unlimited, `The service has no limit of ${String(one.key)}`);
	}
	const kill = field.get("oom_kill_disable");
	if (isYes(kill)) yield serviceProblem(oom, service, kill, "The kernel will not end this service when memory runs out");
}
var links$32, memory, cpu, pids, ulimit, oom, restart, health, healthOff, logs, limitChecks;
function init_limits() {
	return (init_limits = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_mounts();
		init_service();
		links$32 = ["https://docs.docker.com/reference/compose-file/deploy/#resources"];
		memory = defineRule({
			id: "SW-COMPOSE-memory-limit",
			severity: "medium",
			summary: "Limit the memory of services.",
			why: "Without a limit one service takes all memory, and the kernel ends processes of others, the daemon among them.",
			before: "image: web:1.0",
			after: "mem_limit: 512m",
			tags: [
				"security",
				"resources",
				"CWE-770",
				"CIS-Docker-5.11"
			],
			aliases: ["kics/bb9ac4f7-e13b-423d-a010-c74a1bfbe492"],
			links: links$32,
			precision: "very-high"
		});
		cpu = defineRule({
			id: "SW-COMPOSE-cpu-limit",
			severity: "low",
			summary: "Limit the processor time of services.",
			why: "Without a limit one busy service slows all others down.",
			before: "image: web:1.0",
			after: "cpus: 0.5",
			tags: [
				"security",
				"resources",
				"CWE-770",
				"CIS-Docker-5.12"
			],
			aliases: ["kics/6b610c50-99fb-4ef0-a5f3-e312fd945bc3"],
			links: links$32,
			precision: "very-high"
		});
		pids = defineRule({
			id: "SW-COMPOSE-pids-limit",
			severity: "low",
			summary: "Limit the number of processes.",
			why: "Without a limit a fork bomb in one service takes the host down.",
			before: "image: web:1.0",
			after: "pids_limit: 200",
			tags: [
				"security",
				"resources",
				"CWE-770",
				"CIS-Docker-5.29"
			],
			aliases: ["kics/221e0658-cb2a-44e3-b08a-db96a341d6fa"],
			links: links$32,
			precision: "very-high"
		});
		ulimit = defineRule({
			id: "SW-COMPOSE-ulimit-unlimited",
			severity: "low",
			summary: "Leave no ulimit without bound.",
			why: "What is unlimited is not what the daemon gives all others: one service can use up files, processes or locked memory of the host.",
			before: "ulimits: {nproc: -1}",
			after: "ulimits: {nproc: 512}",
			tags: [
				"security",
				"resources",
				"CWE-770",
				"CIS-Docker-5.19"
			],
			links: ["https://docs.docker.com/reference/compose-file/services/#ulimits"],
			precision: "high"
		});
		oom = defineRule({
			id: "SW-COMPOSE-oom-kill-disabled",
			severity: "medium",
			summary: "Let the kernel end a service that takes all memory.",
			why: "Otherwise it ends others in its place, and without a limit the host hangs.",
			before: "oom_kill_disable: true",
			after: "mem_limit: 512m",
			tags: [
				"security",
				"resources",
				"CWE-770",
				"CIS-Docker-5.11"
			],
			links: ["https://docs.docker.com/reference/compose-file/services/#oom_kill_disable"],
			precision: "very-high"
		});
		restart = defineRule({
			id: "SW-COMPOSE-restart-unbounded",
			severity: "low",
			summary: "Restart failing services a few times only.",
			why: "A service that is restarted for ever hides that it fails, and takes the host's time.",
			before: "restart: always",
			after: "restart: on-failure:5",
			tags: [
				"security",
				"resources",
				"CIS-Docker-5.15"
			],
			aliases: ["kics/2fc99041-ddad-49d5-853f-e35e70a48391"],
			links: ["https://docs.docker.com/reference/compose-file/services/#restart"],
			precision: "high",
			off: true
		});
		health = defineRule({
			id: "SW-COMPOSE-healthcheck",
			severity: "low",
			summary: "Say how to tell that a service works.",
			why: "Without a health check a service that hangs counts as running. Where the image has one, this is satisfied; the file does not show it.",
			before: "image: web:1.0",
			after: "healthcheck:\n  test: [CMD, /bin/healthy]",
			tags: [
				"availability",
				"CIS-Docker-5.27",
				"CIS-Docker-4.6"
			],
			aliases: ["kics/698ed579-b239-4f8f-a388-baa4bcb13ef8"],
			links: ["https://docs.docker.com/reference/compose-file/services/#healthcheck"],
			precision: "medium"
		});
		healthOff = defineRule({
			id: "SW-COMPOSE-healthcheck-disabled",
			severity: "medium",
			summary: "Keep the image's health check.",
			why: "With it disabled a service that hangs counts as running.",
			before: "healthcheck: {disable: true}",
			after: "healthcheck: {test: [CMD, /bin/healthy]}",
			tags: ["availability", "CIS-Docker-5.27"],
			links: ["https://docs.docker.com/reference/compose-file/services/#healthcheck"],
			precision: "very-high"
		});
		logs = defineRule({
			id: "SW-COMPOSE-logging-off",
			severity: "medium",
			summary: "Keep the logs of services.",
			why: "Without logs nobody sees what happened, neither a failure nor an intrusion.",
			before: "logging: {driver: none}",
			after: "logging: {driver: local}",
			tags: [
				"security",
				"logging",
				"CWE-778"
			],
			links: ["https://docs.docker.com/reference/compose-file/services/#logging"],
			precision: "very-high"
		});
		limitChecks = [
			eachService([
				memory,
				cpu,
				pids,
				ulimit,
				oom
			], limits),
			eachService([restart], function* (service) {
				const field = service.field.get("restart");
				if (!/^(?:no|on-failure:[1-5])$/.test(field.text ?? "no") && !isOpen$1(field)) yield serviceProblem(restart, service, field, "The service is restarted without end");
			}),
			eachService([health, healthOff], function* (service) {
				const field = service.field.get("healthcheck");
				const test = field.get("test");
				const none = test.text === "NONE" ? test : test.items().find(({ text }, index) => index === 0 && text === "NONE");
				const disabled = isYes(field.get("disable")) ? field.get("disable") : none;
				if (disabled !== void 0) yield serviceProblem(healthOff, service, disabled, "The health check is switched off");
				else if (test.node === void 0 && !service.field.get("provider").isMap) yield serviceProblem(health, service, field, "The service has no health check, unless its image has one");
			}),
			eachService([logs], function* (service) {
				const driver = service.field.get("logging", "driver");
				if (driver.text === "none") yield serviceProblem(logs, service, driver, "The service keeps no logs");
			})
		];
	})))();
}

// actions/manifest-check/compose/rules/mounts.ts
/** A path without doubled and trailing slashes and steps up. */
function normal(path) {
	const steps = [];
	for (const step of path.split("/")) if (step === "..") steps.pop();
	else if (step !== "" && step !== ".") steps.push(step);
	return `/${steps.join("/")}`;
}
function severityOf$3(path, { readOnly }) {
	if (harmless$1.test(path)) return "info";
	if (logins.test(path)) return "medium";
	if (!readOnly) return path.startsWith("/var/log") ? "medium" : "high";
	return /^\/(?:root|etc|proc)?$/.test(path) ? "medium" : "low";
}
function* mounts(service) {
	for (const mount of service.mounts) {
		const { source, at } = mount;
		const open = isOpen$1(at.source);
		if (source !== void 0 && !open && /^[/~]/.test(source)) yield* bind(service, mount, normal(source));
		if (/^r?shared$/.test(mount.propagation ?? "")) yield serviceProblem(propagation$1, service, at.propagation, "What is mounted below it spreads between service and host", { aliases: ["kics/baa452f0-1f21-4a25-ace5-844e7a5f410d"] });
	}
	const api = service.field.get("use_api_socket");
	if (isYes(api)) yield serviceProblem(socket, service, api, "The service gets the runtime's socket, and with it the host");
}
function* bind(service, mount, path) {
	const { source } = mount.at;
	if (sockets.test(path)) {
		const aliases = path.endsWith("docker.sock") ? ["kics/d6355c88-1e8d-49e9-b2f2-f8a1ca12c75b"] : [];
		yield serviceProblem(socket, service, source, "The service gets the runtime's socket, and with it the host", { aliases });
		return;
	}
	if (!own$1.test(path) && !logins.test(path)) return;
	const what = path === "/" ? "all files of the host" : `the host's ${path.replace(/^\/~/, "~")}`;
	const verb = mount.readOnly ? "reads" : "can write to";
	yield serviceProblem(sensitive, service, source, `The service ${verb} ${what}`, { severity: severityOf$3(path, mount) });
}
var links$31, socket, sensitive, propagation$1, writableRoot$1, device, sockets, own$1, logins, harmless$1, gravest, mountChecks;
function init_mounts$1() {
	return (init_mounts$1 = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_mounts();
		init_service();
		links$31 = ["https://docs.docker.com/reference/compose-file/services/#volumes"];
		socket = defineRule({
			id: "SW-COMPOSE-runtime-socket",
			severity: "critical",
			summary: "Mount no socket of the container runtime.",
			why: "Whoever can write to it starts privileged containers and has the host; a read-only mount does not change that.",
			before: "volumes: [/var/run/docker.sock:/var/run/docker.sock:ro]",
			after: "volumes: [data:/data]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.32"
			],
			links: links$31,
			precision: "very-high"
		});
		sensitive = defineRule({
			id: "SW-COMPOSE-host-path",
			severity: "high",
			summary: "Mount none of the host's own folders.",
			why: "What the host runs and reads lies there: a service that can write to it takes the host over, and one that reads it finds its secrets.",
			before: "volumes: [/etc:/host/etc]",
			after: "volumes: [data:/data]",
			tags: [
				"security",
				"CWE-668",
				"CIS-Docker-5.6"
			],
			links: links$31,
			precision: "high"
		});
		propagation$1 = defineRule({
			id: "SW-COMPOSE-mount-propagation",
			severity: "medium",
			summary: "Keep mounts private.",
			why: "What the service mounts below a shared mount appears on the host and in all that share it.",
			before: "volumes: [./data:/data:rshared]",
			after: "volumes: [./data:/data:rprivate]",
			tags: ["security", "CIS-Docker-5.20"],
			links: links$31,
			precision: "very-high"
		});
		writableRoot$1 = defineRule({
			id: "SW-COMPOSE-writable-root",
			severity: "low",
			summary: "Mount the root file system read-only.",
			why: "On a writable one an intruder leaves tools behind and changes programs.",
			before: "image: web:1.0",
			after: "read_only: true",
			tags: [
				"security",
				"CWE-732",
				"CIS-Docker-5.13"
			],
			links: ["https://docs.docker.com/reference/compose-file/services/#read_only"],
			precision: "very-high"
		});
		device = defineRule({
			id: "SW-COMPOSE-device",
			severity: "medium",
			summary: "Hand no devices of the host to services.",
			why: "Through a device a service reads and writes past all limits of the file system; a disk or memory is the whole host.",
			before: "devices: [/dev/sda:/dev/sda]",
			after: "devices: []",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.18"
			],
			links: ["https://docs.docker.com/reference/compose-file/services/#devices"],
			precision: "high"
		});
		sockets = /(?:^|\/)(?:docker|containerd|crio|podman|buildkitd|frakti|dockershim|cri-dockerd)\.sock$/;
		own$1 = /^\/$|^\/(?:boot|dev|etc|lib(?:32|64|x32)?|proc|root|run|sbin|sys|usr)(?:\/|$)|^\/var(?:\/lib)?$|^\/var\/(?:run|lib\/(?:docker|containerd|containers|kubelet|rancher)|spool\/cron|log)(?:\/|$)/;
		logins = /^\/(?:~|home\/[^/]+)\/\.(?:ssh|aws|azure|kube|docker|gnupg|config\/gcloud)(?:\/|$)/;
		harmless$1 = /^\/(?:etc\/(?:localtime|timezone|hostname|hosts|resolv\.conf|machine-id|ssl(?:\/.*)?|pki(?:\/.*)?|ca-certificates.*)|usr\/share\/(?:zoneinfo|ca-certificates|fonts).*|dev\/(?:null|zero|u?random|shm|net\/tun|dri.*|bus\/usb.*|snd.*)|lib\/modules(?:\/.*)?)$/;
		gravest = /^\/(?:dev\/(?:mem|kmem|port|sd|nvme|vd|xvd|dm-|mapper|loop-control|kmsg))/;
		mountChecks = [
			eachService([
				socket,
				sensitive,
				propagation$1
			], mounts),
			eachService([writableRoot$1], function* (service) {
				const field = service.field.get("read_only");
				if (!isYes(field) && !isOpen$1(field)) yield serviceProblem(writableRoot$1, service, field, "The service can write to its root file system");
			}),
			eachService([device], function* (service) {
				for (const item of service.field.get("devices").items()) {
					const field = item.isMap ? item.get("source") : item;
					const path = (field.text ?? "").split(":")[0] ?? "";
					if (!path.startsWith("/") || isOpen$1(field) || harmless$1.test(path)) continue;
					const severity = gravest.test(path) ? "high" : device.severity;
					yield serviceProblem(device, service, field, `The service gets the device ${path}`, { severity });
				}
				for (const field of service.field.get("device_cgroup_rules").items()) if (/^a\b|^[bc]\s+\*:\*/.test(field.text ?? "")) yield serviceProblem(device, service, field, "The service may use every device", { severity: "high" });
			})
		];
	})))();
}

// actions/manifest-check/compose/rules/namespaces.ts
var links$30, network, pid, ipc, uts, users$1, cgroup$1, cgroupParent, bridge, shared, namespaceChecks$1;
function init_namespaces() {
	return (init_namespaces = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_service();
		links$30 = ["https://docs.docker.com/reference/compose-file/services/"];
		network = defineRule({
			id: "SW-COMPOSE-host-network",
			severity: "high",
			summary: "Give services a network of their own.",
			why: "On the host's network a service reaches everything that listens on the host's own addresses only, and sees its traffic.",
			before: "network_mode: host",
			after: "networks: [front]",
			tags: [
				"security",
				"network",
				"CWE-653",
				"CIS-Docker-5.10"
			],
			aliases: ["kics/071a71ff-f868-47a4-ac0b-3c59e4ab5443"],
			links: links$30,
			precision: "very-high"
		});
		pid = defineRule({
			id: "SW-COMPOSE-host-pid",
			severity: "high",
			summary: "Keep the host's processes out of sight.",
			why: "A service in the host's process namespace sees all processes with their arguments, and can end or trace them.",
			before: "pid: host",
			after: "pid: service:db",
			tags: [
				"security",
				"CWE-653",
				"CIS-Docker-5.16"
			],
			aliases: ["kics/4f31dd9f-2cc3-4751-9b53-67e4af83dac0"],
			links: links$30,
			precision: "very-high"
		});
		ipc = defineRule({
			id: "SW-COMPOSE-host-ipc",
			severity: "high",
			summary: "Keep the host's shared memory out of reach.",
			why: "A service in the host's IPC namespace can read and change the shared memory of all its processes.",
			before: "ipc: host",
			after: "ipc: private",
			tags: [
				"security",
				"CWE-653",
				"CIS-Docker-5.17"
			],
			aliases: ["kics/baa3890f-bed7-46f5-ab8f-1da8fc91c729"],
			links: links$30,
			precision: "very-high"
		});
		uts = defineRule({
			id: "SW-COMPOSE-host-uts",
			severity: "medium",
			summary: "Give services a host name of their own.",
			why: "A service in the host's UTS namespace can change the host's name, and what trusts it.",
			before: "uts: host",
			after: "hostname: web",
			tags: [
				"security",
				"CWE-653",
				"CIS-Docker-5.21"
			],
			links: links$30,
			precision: "very-high"
		});
		users$1 = defineRule({
			id: "SW-COMPOSE-host-users",
			severity: "high",
			summary: "Keep the remapping of users that the daemon makes.",
			why: "With the host's users, root of the container is root of the host even where the daemon remaps users.",
			before: "userns_mode: host",
			after: "image: web:1.0",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.31"
			],
			aliases: ["kics/8af7162d-6c98-482f-868e-0d33fb675ca8"],
			links: links$30,
			precision: "very-high"
		});
		cgroup$1 = defineRule({
			id: "SW-COMPOSE-host-cgroup",
			severity: "medium",
			summary: "Keep services in cgroups of their own.",
			why: "In the host's cgroup namespace a service sees how all others are limited; privileged, it can change that.",
			before: "cgroup: host",
			after: "cgroup: private",
			tags: [
				"security",
				"CWE-653",
				"CIS-Docker-5.25"
			],
			links: links$30,
			precision: "very-high"
		});
		cgroupParent = defineRule({
			id: "SW-COMPOSE-cgroup-parent",
			severity: "low",
			summary: "Leave the cgroup to Docker.",
			why: "Under another parent the limits that the host has for containers do not hold for this one.",
			before: "cgroup_parent: m-executor-abcd",
			after: "image: web:1.0",
			tags: ["security", "CIS-Docker-5.25"],
			aliases: ["kics/4d9f44c6-2f4a-4317-9bb5-267adbea0232"],
			links: links$30,
			precision: "high"
		});
		bridge = defineRule({
			id: "SW-COMPOSE-default-bridge",
			severity: "medium",
			summary: "Keep services off Docker's default bridge.",
			why: "On it every container of the host reaches every other one.",
			before: "network_mode: bridge",
			after: "networks: [front]",
			tags: [
				"security",
				"network",
				"CWE-653",
				"CIS-Docker-5.30"
			],
			links: links$30,
			precision: "very-high"
		});
		shared = [
			[
				"network_mode",
				"host",
				network,
				"The service is on the host's network"
			],
			[
				"network_mode",
				"bridge",
				bridge,
				"The service is on Docker's default bridge, with all other containers there"
			],
			[
				"pid",
				"host",
				pid,
				"The service sees the host's processes"
			],
			[
				"ipc",
				"host",
				ipc,
				"The service shares the host's memory segments and queues"
			],
			[
				"uts",
				"host",
				uts,
				"The service shares the host's name"
			],
			[
				"userns_mode",
				"host",
				users$1,
				"Users of the service are users of the host"
			],
			[
				"cgroup",
				"host",
				cgroup$1,
				"The service sees the host's cgroups"
			]
		];
		namespaceChecks$1 = [eachService([
			network,
			bridge,
			pid,
			ipc,
			uts,
			users$1,
			cgroup$1,
			cgroupParent
		], function* (service) {
			for (const [key, value, rule, message] of shared) {
				const field = service.field.get(key);
				if (field.text === value) yield serviceProblem(rule, service, field, message);
			}
			const hosts = service.field.get("networks").fields().filter(({ key }) => key === "host");
			for (const field of hosts) {
				const name = service.field.parent?.parent?.get("networks", "host", "name").text ?? "host";
				if (service.field.parent?.parent?.get("networks", "host", "external").isTrue === true && name === "host") yield serviceProblem(network, service, field, "The service is on the host's network");
			}
			const parent = service.field.get("cgroup_parent");
			if (parent.exists) yield serviceProblem(cgroupParent, service, parent, "The service runs under another cgroup than Docker's");
		})];
	})))();
}

// actions/manifest-check/compose/rules/network.ts
function* published(service) {
	for (const port of service.ports) {
		const { field, target } = port;
		const host = field.isMap ? field.get("host_ip") : field;
		if (isOpenAddress(port.host) && !isOpen$1(host)) {
			const what = inner.get(target);
			const severity = what === void 0 || what.startsWith("an ") ? allInterfaces.severity : "high";
			const message = `Port ${port.published ?? target} is open on every network of the host${what === void 0 ? "" : `, and ${what} listens there`}`;
			yield serviceProblem(allInterfaces, service, field.isMap ? host : field, message, { severity });
		}
		const [first] = rangeOf(port.published ?? "");
		const place = field.isMap ? field.get("published") : field;
		if (first > 0 && first < 1024) yield serviceProblem(privilegedPort$1, service, place, `Port ${first} is one of the host's own`);
		if (target === "22") yield serviceProblem(ssh, service, field.isMap ? field.get("target") : field, "Port 22 is SSH's");
	}
}
/** Each single port of the host that a service takes. */
function takenBy(service) {
	return service.ports.flatMap((port) => {
		const [first, last] = rangeOf(port.published ?? "");
		const width = last - first;
		if (!(first > 0 && width >= 0 && width < 100) || isOpen$1(port.field)) return [];
		return Array.from({ length: width + 1 }, (_, step) => ({
			service,
			port,
			number: first + step
		}));
	});
}
function clash(a, b) {
	if (a.port.field === b.port.field || a.port.protocol !== b.port.protocol) return false;
	const apart = a.port.host !== b.port.host && !isOpenAddress(a.port.host) && !isOpenAddress(b.port.host);
	const ranged = a.port.published?.includes("-") === true || b.port.published?.includes("-") === true;
	return !apart && !ranged;
}
var links$29, allInterfaces, privilegedPort$1, ssh, duplicate, oneNetwork, inner, networkChecks$1;
function init_network() {
	return (init_network = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_ports();
		init_service();
		links$29 = ["https://docs.docker.com/reference/compose-file/services/#ports"];
		allInterfaces = defineRule({
			id: "SW-COMPOSE-port-all-interfaces",
			severity: "medium",
			summary: "Bind published ports to one address.",
			why: "Without an address the port is open on every network of the host, and Docker's rules go past the host's firewall.",
			before: "ports: [\"8080:80\"]",
			after: "ports: [\"127.0.0.1:8080:80\"]",
			tags: [
				"security",
				"network",
				"CWE-1327",
				"CIS-Docker-5.14"
			],
			aliases: ["kics/451d79dc-0588-476a-ad03-3c7f0320abb3", "dclint/no-unbound-port-interfaces"],
			links: [...links$29, "https://docs.docker.com/engine/network/packet-filtering-firewalls/"],
			precision: "very-high"
		});
		privilegedPort$1 = defineRule({
			id: "SW-COMPOSE-privileged-port",
			severity: "low",
			summary: "Publish ports above 1023.",
			why: "Lower ports stand for the host's own services; who holds one is taken for one of them.",
			before: "ports: [\"127.0.0.1:80:8080\"]",
			after: "ports: [\"127.0.0.1:8080:8080\"]",
			tags: [
				"security",
				"network",
				"CIS-Docker-5.8"
			],
			links: links$29,
			precision: "high",
			off: true
		});
		ssh = defineRule({
			id: "SW-COMPOSE-ssh-port",
			severity: "medium",
			summary: "Run no SSH server in containers.",
			why: "It is one more way in, with keys and users that nobody manages; the runtime's own exec is there.",
			before: "ports: [\"127.0.0.1:2222:22\"]",
			after: "ports: [\"127.0.0.1:8080:8080\"]",
			tags: [
				"security",
				"network",
				"CIS-Docker-5.7"
			],
			links: links$29,
			precision: "medium"
		});
		duplicate = defineRule({
			id: "SW-COMPOSE-port-twice",
			severity: "medium",
			summary: "Publish each port of the host once.",
			why: "The second service does not start.",
			before: "ports: [\"127.0.0.1:8080:80\", \"127.0.0.1:8080:81\"]",
			after: "ports: [\"127.0.0.1:8080:80\", \"127.0.0.1:8081:81\"]",
			tags: ["correctness"],
			aliases: ["dclint/no-duplicate-exported-ports"],
			links: links$29,
			precision: "high"
		});
		oneNetwork = defineRule({
			id: "SW-COMPOSE-network-unset",
			severity: "low",
			summary: "Give services the networks that they need.",
			why: "Without networks of its own a service reaches all others of the project, databases among them.",
			before: "image: web:1.0",
			after: "image: web:1.0\nnetworks: [front]",
			tags: [
				"security",
				"network",
				"CWE-653",
				"CIS-Docker-5.30"
			],
			aliases: ["kics/ce14a68b-1668-41a0-ab7d-facd9f784742"],
			links: ["https://docs.docker.com/reference/compose-file/networks/"],
			precision: "high",
			off: true
		});
		inner = /* @__PURE__ */ new Map([
			["1433", "SQL Server"],
			["2375", "Docker's API"],
			["2376", "Docker's API"],
			["2379", "etcd"],
			["3306", "MySQL"],
			["5432", "PostgreSQL"],
			["5601", "Kibana"],
			["5672", "RabbitMQ"],
			["6379", "Redis"],
			["8500", "Consul"],
			["9000", "an administration port"],
			["9042", "Cassandra"],
			["9092", "Kafka"],
			["9200", "Elasticsearch"],
			["11211", "memcached"],
			["27017", "MongoDB"]
		]);
		networkChecks$1 = [
			eachService([
				allInterfaces,
				privilegedPort$1,
				ssh
			], published),
			{
				rules: [duplicate],
				*run({ project }) {
					const without = project.services.filter(({ field }) => field.get("profiles").items().length === 0);
					const byNumber = Map.groupBy(without.flatMap(takenBy), ({ number }) => number);
					for (const taken of byNumber.values()) for (const [index, one] of taken.entries()) {
						const before = taken.slice(0, index).find((other) => clash(other, one));
						if (before === void 0) continue;
						const { field } = one.port;
						const related = [{
							place: before.port.field.place,
							message: `${before.service.name} has it already`
						}];
						yield serviceProblem(duplicate, one.service, field, `Port ${one.number} of the host is taken`, { related });
					}
				}
			},
			eachService([oneNetwork], function* (service, { project }) {
				const { field } = service;
				if (field.get("networks").node !== void 0 || field.get("network_mode").exists) return;
				yield {
					...projectProblem(oneNetwork, project, field.get("networks"), "The service is on the network that all services share"),
					part: service.name
				};
			})
		];
	})))();
}

// actions/manifest-check/edits.ts
/** Replaces a scalar as it is written; undefined where it came through an alias, so that others have it, too. */
function replaceScalar(field, text) {
	const { node } = field;
	if (node?.kind !== "scalar" || field.uses.length > 0 || !isWritten(node)) return void 0;
	return {
		file: node.file,
		span: {
			start: node.start,
			end: node.end
		},
		text
	};
}
/** Replaces the key of a field. */
function renameKey(field, name) {
	const { place, parent, key } = field;
	if (place === void 0 || parent?.get(name).node !== void 0 || field.uses.length > 0) return void 0;
	const { file, span } = place;
	const end = span.start + String(key).length;
	return file.source.text.slice(span.start, end) === key ? {
		file,
		span: {
			start: span.start,
			end
		},
		text: name
	} : void 0;
}
/**
* Writes a value (flow style, no line breaks) into a field that does not exist, with the parents that it lacks, at the end of its
* nearest existing mapping and in that mapping's style. Undefined where there is none, or where it came through an alias.
*/
function addField(field, value) {
	const keys = [];
	let at = field;
	while (at.node === void 0 && at.parent !== void 0 && typeof at.key === "string") {
		keys.unshift(at.key);
		at = at.parent;
	}
	const { node } = at;
	if (node?.kind !== "map" || keys.length === 0 || at.uses.length > 0 || !isOwnMap(node)) return void 0;
	return node.flow ? intoFlow(node, keys, value) : intoBlock(node, keys, value);
}
/** True for a scalar that stands in its file as it is, on one line. */
function isWritten({ file, start, end, text, style }) {
	const written = file.source.text.slice(start, end);
	return style === "plain" ? written === text : /^(["']).*\1$/.test(written) && written.slice(1, -1) === text;
}
/** True for a mapping as it stands in its file, to which no patch has added anything. */
function isOwnMap({ file, flow, start, end, entries }) {
	const isOwn = (one) => one.use !== void 0 || one.file === file && one.value.file === file && one.keySpan.start >= start && one.keySpan.end <= end;
	if (!entries.every(isOwn)) return false;
	return flow ? file.source.text[start] === "{" : entries[0]?.keySpan.start === start;
}
function intoFlow(node, keys, value) {
	const isJson = node.file.source.text[node.entries[0]?.keySpan.start ?? node.start] === "\"" || node.file.path.endsWith(".json");
	const [first = "", ...rest] = isJson ? keys.map((key) => JSON.stringify(key)) : keys;
	const nested = rest.reduceRight((inner, key) => `{${key}: ${inner}}`, isJson ? asJson(value) : value);
	const last = node.entries.at(-1);
	const end = last?.use?.end ?? last?.value.end ?? node.start + 1;
	return {
		file: node.file,
		span: {
			start: end,
			end
		},
		text: `${last === void 0 ? "" : ", "}${first}: ${nested}`
	};
}
function asJson(value) {
	return value.replace(/[A-Za-z][\w-]*/g, (word) => /^(?:true|false|null)$/.test(word) ? word : JSON.stringify(word));
}
function intoBlock(node, keys, value) {
	const [first] = node.entries;
	const last = node.entries.at(-1);
	if (first === void 0 || last === void 0) return void 0;
	const { source } = node.file;
	const indent = source.positionAt(first.keySpan.start).column - 1;
	const step = stepOf(node, indent);
	const lines = keys.map((key, index) => `${" ".repeat(indent + index * step)}${key}:${index === keys.length - 1 ? ` ${value}` : ""}`);
	const newline = source.text.includes("\r\n") ? "\r\n" : "\n";
	const text = lines.join(newline);
	const end = Math.max(last.use?.end ?? 0, last.value.end, last.keySpan.end);
	if (source.text[end - 1] === "\n") return {
		file: node.file,
		span: {
			start: end,
			end
		},
		text: `${text}${newline}`
	};
	const stop = source.lineSpan(source.positionAt(end).line).end;
	return {
		file: node.file,
		span: {
			start: stop,
			end: stop
		},
		text: `${newline}${text}`
	};
}
/** The file's own step of indentation, as the first nested mapping has it. */
function stepOf(node, indent) {
	for (const { value } of node.entries) {
		if (value.kind !== "map" || value.flow || value.file !== node.file) continue;
		const step = value.file.source.positionAt(value.start).column - 1 - indent;
		if (step > 0) return step;
	}
	return 2;
}
function init_edits() {
	return (init_edits = __esmMin((() => {})))();
}

// actions/manifest-check/fix.ts
/** A fix of one edit; none where the edit cannot be made. */
function fixOf(description, edit) {
	return edit === void 0 ? {} : { fix: {
		description,
		edits: [edit]
	} };
}
/** A fix that writes what was meant; none where nobody knows that. */
function writeFix(meant, edit) {
	return meant === void 0 ? {} : fixOf(`Write ${meant}`, edit(meant));
}
function init_fix() {
	return (init_fix = __esmMin((() => {})))();
}

// actions/manifest-check/compose/rules/privileges.ts
function nameOf$1(field) {
	return (field.text ?? "").toUpperCase().replace(/^CAP_/, "");
}
function* capabilities(service) {
	const isPrivileged = isYes(service.field.get("privileged"));
	for (const field of service.field.get("cap_add").items()) {
		const name = nameOf$1(field);
		if (usual.has(name) || isOpen$1(field)) continue;
		const severity = mighty.has(name) ? "high" : added$1.severity;
		yield serviceProblem(added$1, service, field, `The service gets ${name === "ALL" ? "all capabilities" : `the capability ${name}`}`, { severity });
	}
	const drops = service.field.get("cap_drop");
	if (isPrivileged || drops.items().some((field) => nameOf$1(field) === "ALL" || isOpen$1(field))) return;
	const aliases = drops.node !== void 0 ? [] : ["kics/ce76b7d0-9e77-464d-b86f-c5c48e03e22d"];
	yield serviceProblem(notDropped, service, drops, "The service keeps capabilities that Docker grants by default", { aliases });
}
function* options(service) {
	const list = service.field.get("security_opt");
	const values = list.items().map((field) => ({
		field,
		text: (field.text ?? "").replace("=", ":").toLowerCase()
	}));
	if (!values.some(({ text, field }) => isOpen$1(field) || /^no-new-privileges(?::true)?$/.test(text))) {
		const fix = list.node === void 0 ? fixOf("Forbid new privileges", addField(list, "[no-new-privileges:true]")) : {};
		const field = values.find(({ text }) => text.startsWith("no-new-privileges"))?.field ?? list;
		const aliases = list.node === void 0 ? ["kics/610e266e-6c12-4bca-9925-1ed0cd29742b"] : [];
		yield serviceProblem(newPrivileges$1, service, field, "Processes of the service may gain privileges", {
			aliases,
			...fix
		});
	}
	for (const { field, text } of values) {
		if (text === "seccomp:unconfined") yield serviceProblem(seccomp$1, service, field, "The service runs without seccomp profile");
		if (text === "apparmor:unconfined") yield serviceProblem(appArmor$1, service, field, "The service runs without AppArmor profile");
		if (text === "label:disable") yield serviceProblem(seLinux$1, service, field, "The service runs without SELinux label of its own");
		if (text === "systempaths:unconfined") yield serviceProblem(systemPaths, service, field, "Nothing of /proc and /sys is masked");
	}
}
var links$28, privileged$1, added$1, notDropped, newPrivileges$1, seccomp$1, appArmor$1, seLinux$1, systemPaths, root, noUser, mighty, usual, privilegeChecks$1;
function init_privileges() {
	return (init_privileges = __esmMin((() => {
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		/* @__PURE__ */ init_rule();
		init_mounts();
		init_service();
		links$28 = ["https://docs.docker.com/reference/compose-file/services/"];
		privileged$1 = defineRule({
			id: "SW-COMPOSE-privileged",
			severity: "high",
			summary: "Run no privileged containers.",
			why: "A privileged container has all capabilities and all devices of the host: whoever gets into it has the host.",
			before: "privileged: true",
			after: "privileged: false",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.5"
			],
			aliases: ["kics/ae5b6871-7f45-42e0-bb4c-ab300c4d2026"],
			links: links$28,
			precision: "very-high"
		});
		added$1 = defineRule({
			id: "SW-COMPOSE-capability-added",
			severity: "medium",
			summary: "Add no capabilities beyond those that the service needs.",
			why: "Each capability is a part of root's power over the host; some of them amount to all of it.",
			before: "cap_add: [SYS_ADMIN]",
			after: "cap_add: [NET_BIND_SERVICE]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.4"
			],
			links: links$28,
			precision: "high"
		});
		notDropped = defineRule({
			id: "SW-COMPOSE-capabilities-not-dropped",
			severity: "low",
			summary: "Drop all capabilities and add back those that are needed.",
			why: "Docker leaves fourteen capabilities to every container; most services need none of them.",
			before: "cap_drop: [NET_RAW]",
			after: "cap_drop: [ALL]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.4"
			],
			links: links$28,
			precision: "high"
		});
		newPrivileges$1 = defineRule({
			id: "SW-COMPOSE-new-privileges",
			severity: "medium",
			summary: "Let no process gain privileges.",
			why: "Without it a set-uid program in the image makes root of any user who gets to run it.",
			before: "image: web:1.0",
			after: "security_opt: [no-new-privileges:true]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.26"
			],
			aliases: ["kics/27fcc7d6-c49b-46e0-98f1-6c082a6a2750"],
			links: links$28,
			precision: "very-high"
		});
		seccomp$1 = defineRule({
			id: "SW-COMPOSE-seccomp-unconfined",
			severity: "high",
			summary: "Keep the seccomp profile.",
			why: "Without it the container may make every system call, those that have broken out of containers before among them.",
			before: "security_opt: [seccomp:unconfined]",
			after: "security_opt: [seccomp:./seccomp.json]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.22"
			],
			aliases: ["kics/404fde2c-bc4b-4371-9747-7054132ac953"],
			links: ["https://docs.docker.com/engine/security/seccomp/"],
			precision: "very-high"
		});
		appArmor$1 = defineRule({
			id: "SW-COMPOSE-apparmor-unconfined",
			severity: "medium",
			summary: "Keep the AppArmor profile.",
			why: "Docker's profile denies writing to sensitive parts of /proc and /sys, mounting and tracing; unconfined lifts all of that.",
			before: "security_opt: [apparmor:unconfined]",
			after: "security_opt: [apparmor:docker-default]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.2"
			],
			links: ["https://docs.docker.com/engine/security/apparmor/"],
			precision: "very-high"
		});
		seLinux$1 = defineRule({
			id: "SW-COMPOSE-selinux-disabled",
			severity: "medium",
			summary: "Keep the container's SELinux label.",
			why: "Without its own label a process that breaks out of the container may touch the host's files and other containers.",
			before: "security_opt: [label:disable]",
			after: "security_opt: [label:type:container_t]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.3"
			],
			links: ["https://docs.docker.com/engine/reference/run/#security-configuration"],
			precision: "very-high"
		});
		systemPaths = defineRule({
			id: "SW-COMPOSE-system-paths-unconfined",
			severity: "high",
			summary: "Keep the parts of /proc and /sys masked.",
			why: "Unmasked, the container reads and writes settings of the kernel that are the host's.",
			before: "security_opt: [systempaths=unconfined]",
			after: "security_opt: [no-new-privileges:true]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.4"
			],
			links: ["https://docs.docker.com/engine/reference/run/#security-configuration"],
			precision: "very-high"
		});
		root = defineRule({
			id: "SW-COMPOSE-user-root",
			severity: "medium",
			summary: "Run services as a user other than root.",
			why: "Root in the container is root on the host as soon as anything else fails.",
			before: "user: \"0:0\"",
			after: "user: \"10001:10001\"",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-4.1"
			],
			links: links$28,
			precision: "very-high"
		});
		noUser = defineRule({
			id: "SW-COMPOSE-user-unset",
			severity: "low",
			summary: "Say as which user a service runs.",
			why: "Without it the image decides, and most images run as root.",
			before: "image: web:1.0",
			after: "user: \"10001:10001\"",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-4.1"
			],
			links: links$28,
			precision: "low",
			off: true
		});
		mighty = /* @__PURE__ */ new Set([...[
			"ALL",
			"SYS_ADMIN",
			"SYS_MODULE",
			"SYS_PTRACE",
			"SYS_RAWIO",
			"DAC_READ_SEARCH",
			"BPF",
			"SYS_BOOT",
			"MAC_ADMIN"
		]]);
		usual = /* @__PURE__ */ new Set([...[
			"AUDIT_WRITE",
			"CHOWN",
			"DAC_OVERRIDE",
			"FOWNER",
			"FSETID",
			"KILL",
			"MKNOD",
			"NET_BIND_SERVICE",
			"NET_RAW"
		], ...[
			"SETFCAP",
			"SETGID",
			"SETPCAP",
			"SETUID",
			"SYS_CHROOT"
		]]);
		privilegeChecks$1 = [
			eachService([privileged$1], function* (service) {
				const hooks = ["post_start", "pre_stop"].flatMap((hook) => service.field.get(hook).items());
				for (const field of [service.field, ...hooks].map((one) => one.get("privileged"))) {
					if (!isYes(field)) continue;
					const fix = field.node?.kind === "scalar" && field.node.template === void 0 ? fixOf("Take the privileges away", replaceScalar(field, "false")) : {};
					yield serviceProblem(privileged$1, service, field, "The service runs privileged", fix);
				}
			}),
			eachService([added$1, notDropped], capabilities),
			eachService([
				newPrivileges$1,
				seccomp$1,
				appArmor$1,
				seLinux$1,
				systemPaths
			], options),
			eachService([root, noUser], function* (service) {
				const user = service.field.get("user");
				if (/^(?:0|root)(?::|$)/.test(user.text ?? "")) yield serviceProblem(root, service, user, "The service runs as root");
				else if (!user.exists) yield serviceProblem(noUser, service, user, "The image decides as which user the service runs");
			})
		];
	})))();
}

// actions/manifest-check/compose/rules/references.ts
function* references({ field, mounts }) {
	for (const one of field.get("depends_on").fields()) if (!one.get("required").isFalse) yield {
		field: one,
		kind: "services",
		name: String(one.key)
	};
	for (const one of field.get("networks").fields()) if (one.key !== "default") yield {
		field: one,
		kind: "networks",
		name: String(one.key)
	};
	for (const one of field.get("links").items()) yield {
		field: one,
		kind: "services",
		name: (one.text ?? "").split(":")[0] ?? ""
	};
	for (const one of field.get("volumes_from").items()) if (!(one.text ?? "").startsWith("container:")) yield {
		field: one,
		kind: "services",
		name: (one.text ?? "").split(":")[0] ?? ""
	};
	for (const key of [
		"network_mode",
		"pid",
		"ipc"
	]) {
		const one = field.get(key);
		if (one.text?.startsWith("service:") === true) yield {
			field: one,
			kind: "services",
			name: one.text.slice(8)
		};
	}
	for (const { type, source, at } of mounts) if (type === "volume" && source !== void 0 && source !== "") yield {
		field: at.source,
		kind: "volumes",
		name: source
	};
	for (const kind of ["configs", "secrets"]) for (const item of [...field.get(kind).items(), ...kind === "secrets" ? field.get("build", kind).items() : []]) {
		const one = item.isMap ? item.get("source") : item;
		if (one.text !== void 0) yield {
			field: one,
			kind,
			name: one.text
		};
	}
}
function* unknownReferences({ root, services }) {
	const declared = {
		services: namesIn(root.get("services")),
		networks: namesIn(root.get("networks")),
		volumes: namesIn(root.get("volumes")),
		configs: namesIn(root.get("configs")),
		secrets: namesIn(root.get("secrets"))
	};
	for (const service of services) for (const { field, kind, name } of references(service)) {
		const known = declared[kind];
		if (isOpen$1(field) || name.includes("$") || known.has(name)) continue;
		const message = `The project has no ${kind.slice(0, -1)} ${name}${didYouMean(name, [...known])}`;
		yield serviceProblem(unknown$2, service, field, message);
	}
}
function namesIn(field) {
	return new Set(field.fields().map(({ key }) => String(key)));
}
/** Services that wait for themselves, each with the field that closes the circle. */
function* circles({ services }) {
	const byName = new Map(services.map((service) => [service.name, service]));
	const done = /* @__PURE__ */ new Set();
	for (const start of services) {
		const path = [];
		const stack = [];
		const enter = (name) => {
			path.push(name);
			stack.push({
				name,
				waits: byName.get(name)?.field.get("depends_on").fields() ?? []
			});
		};
		if (!done.has(start.name)) enter(start.name);
		for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
			const field = top.waits.shift();
			const next = String(field?.key ?? "");
			const service = byName.get(top.name);
			if (field === void 0) {
				done.add(top.name);
				path.pop();
				stack.pop();
			} else if (path.includes(next) && service !== void 0) yield serviceProblem(circle, service, field, `${[...path.slice(path.indexOf(next)), next].join(" waits for ")}`);
			else if (!done.has(next) && byName.has(next)) enter(next);
		}
	}
}
var links$27, unknown$2, circle, nothingToRun, sameName, referenceChecks$1;
function init_references() {
	return (init_references = __esmMin((() => {
		init_text();
		/* @__PURE__ */ init_rule();
		init_service();
		links$27 = ["https://docs.docker.com/reference/compose-file/services/"];
		unknown$2 = defineRule({
			id: "SW-COMPOSE-unknown-reference",
			severity: "high",
			summary: "Refer to services, networks, volumes, configs and secrets that the project has.",
			why: "Compose refuses the project.",
			before: "networks: [frontend]",
			after: "networks: [front]",
			tags: ["correctness"],
			links: links$27,
			precision: "high"
		});
		circle = defineRule({
			id: "SW-COMPOSE-dependency-circle",
			severity: "high",
			summary: "Let services depend on each other in one direction only.",
			why: "Compose refuses the project: none of the services can start first.",
			before: "depends_on: [web]",
			after: "depends_on: [db]",
			tags: ["correctness"],
			links: links$27,
			precision: "very-high"
		});
		nothingToRun = defineRule({
			id: "SW-COMPOSE-nothing-to-run",
			severity: "high",
			summary: "Give each service an image or a build.",
			why: "Compose refuses the project.",
			before: "services:\n  web:\n    environment: {MODE: production}",
			after: "services:\n  web:\n    image: web:1.0\n    environment: {MODE: production}",
			tags: ["correctness"],
			links: links$27,
			precision: "high"
		});
		sameName = defineRule({
			id: "SW-COMPOSE-container-name-twice",
			severity: "medium",
			summary: "Give each container a name of its own.",
			why: "The second container does not start.",
			before: "services:\n  web:\n    image: web:1.0\n    container_name: app\n  api:\n    image: api:1.0\n    container_name: app",
			after: "services:\n  web:\n    image: web:1.0\n    container_name: web\n  api:\n    image: api:1.0\n    container_name: api",
			tags: ["correctness"],
			aliases: ["dclint/no-duplicate-container-names"],
			links: links$27,
			precision: "very-high"
		});
		referenceChecks$1 = [
			{
				rules: [unknown$2],
				run: ({ project }) => unknownReferences(project)
			},
			{
				rules: [circle],
				run: ({ project }) => circles(project)
			},
			eachService([nothingToRun], function* (service) {
				if (![
					"image",
					"build",
					"provider"
				].some((key) => service.field.get(key).exists)) yield serviceProblem(nothingToRun, service, service.field, "The service has neither an image nor a build");
			}),
			{
				rules: [sameName],
				*run({ project }) {
					const seen = /* @__PURE__ */ new Map();
					for (const service of project.services) {
						const field = service.field.get("container_name");
						if (field.text === void 0 || isOpen$1(field)) continue;
						const before = seen.get(field.text);
						const related = [{
							place: before?.place,
							message: "It has the name already"
						}];
						if (before !== void 0) yield serviceProblem(sameName, service, field, `Another container is called ${field.text}`, { related });
						else seen.set(field.text, field);
					}
				}
			}
		];
	})))();
}

// actions/manifest-check/compose/schema/types.ts
var composeTypes;
function init_types() {
	return (init_types = __esmMin((() => {
		composeTypes = {
			project: ["version: s, name: s, include: [s|@include], services: {@service}, models: {@model}, networks:", "{@network|0}, volumes: {@volume|0}, secrets: {@secret}, configs: {@config}"].join(" "),
			include: "path: s|[s], env_file: s|[s], project_directory: s",
			service: [
				"develop: @development|0, deploy: @deployment|0, annotations: {s|n|b|0}|[s], attach: b|s, build:",
				"s|@serviceBuild, blkio_config: @serviceBlkioConfig, cap_add: [s], cap_drop: [s], cgroup: =host/private,",
				"cgroup_parent: s, command: 0|s|[s], configs: [s|@serviceConfigOrSecretItem], container_name: s,",
				"cpu_count: s|n, cpu_percent: s|n, cpu_shares: n|s, cpu_quota: n|s, cpu_period: n|s, cpu_rt_period: n|s,",
				"cpu_rt_runtime: n|s, cpus: n|s, cpuset: s, credential_spec: @serviceCredentialSpec, depends_on:",
				"[s]|{@serviceDependsOnValue}, device_cgroup_rules: [s], devices: [s|@serviceDevicesItem], dns: s|[s],",
				"dns_opt: [s], dns_search: s|[s], domainname: s, entrypoint: 0|s|[s], env_file: s|[s|@envFileItem],",
				"label_file: s|[s], environment: {s|n|b|0}|[s], expose: [s|n], extends: s|@serviceExtends, provider:",
				"@serviceProvider, external_links: [s], extra_hosts: {s|[s]}|[s], gpus: =all|[@gpusItem], group_add:",
				"[s|n], healthcheck: @healthcheck, hostname: s, image: s, init: b|s, ipc: s, isolation: s, labels:",
				"{s|n|b|0}|[s], links: [s], logging: @serviceLogging, mac_address: s, mem_limit: n|s, mem_reservation:",
				"s|n, mem_swappiness: n|s, memswap_limit: n|s, network_mode: s, models: [s]|{@serviceModelsValue},",
				"networks: [s]|{@serviceNetworksValue|0}, oom_kill_disable: b|s, oom_score_adj: s|n, pid: s|0,",
				"pids_limit: n|s, platform: s, ports: [n|s|@servicePortsItem], post_start: [@serviceHook], pre_stop:",
				"[@serviceHook], privileged: b|s, profiles: [s], pull_policy: s, pull_refresh_after: s, read_only: b|s,",
				"restart: s, runtime: s, scale: n|s, security_opt: [s], shm_size: n|s, secrets:",
				"[s|@serviceConfigOrSecretItem], sysctls: {s|n|b|0}|[s], stdin_open: b|s, stop_grace_period: s,",
				"stop_signal: s, storage_opt: {*}, tmpfs: s|[s], tty: b|s, ulimits: {n|s|@ulimitsValue}, use_api_socket:",
				"b, user: s, uts: s, userns_mode: s, volumes: [s|@serviceVolumesItem], volumes_from: [s], working_dir: s"
			].join(" "),
			development: "watch: [@developmentWatchItem]",
			developmentWatchItem: ["ignore: s|[s], include: s|[s], path!: s, action!: =rebuild/sync/restart/sync+restart/sync+exec, target:", "s, exec: @serviceHook, initial_sync: b"].join(" "),
			serviceHook: "command!: 0|s|[s], user: s, privileged: b|s, working_dir: s, environment: {s|n|b|0}|[s]",
			deployment: [
				"mode: s, endpoint_mode: s, replicas: n|s, labels: {s|n|b|0}|[s], rollback_config:",
				"@deploymentRollbackConfig, update_config: @deploymentUpdateConfig, resources: @deploymentResources,",
				"restart_policy: @deploymentRestartPolicy, placement: @deploymentPlacement"
			].join(" "),
			deploymentRollbackConfig: ["parallelism: n|s, delay: s, failure_action: s, monitor: s, max_failure_ratio: n|s, order:", "=start-first/stop-first"].join(" "),
			deploymentUpdateConfig: ["parallelism: n|s, delay: s, failure_action: s, monitor: s, max_failure_ratio: n|s, order:", "=start-first/stop-first"].join(" "),
			deploymentResources: "limits: @deploymentResourcesLimits, reservations: @deploymentResourcesReservations",
			deploymentResourcesLimits: "cpus: n|s, memory: s, pids: n|s",
			deploymentResourcesReservations: ["cpus: n|s, memory: s, generic_resources: [@genericResourcesItem], devices: [@devicesItem]"].join(" "),
			genericResourcesItem: "discrete_resource_spec: @genericResourcesItemDiscreteResourceSpec",
			genericResourcesItemDiscreteResourceSpec: "kind: s, value: n|s",
			devicesItem: "capabilities!: [s], count: s|n, device_ids: [s], driver: s, options: {s|n|b|0}|[s]",
			deploymentRestartPolicy: "condition: s, delay: s, max_attempts: n|s, window: s",
			deploymentPlacement: ["constraints: [s], preferences: [@deploymentPlacementPreferencesItem], max_replicas_per_node: n|s"].join(" "),
			deploymentPlacementPreferencesItem: "spread: s",
			serviceBuild: [
				"context: s, dockerfile: s, dockerfile_inline: s, entitlements: [s], args: {s|n|b|0}|[s], ssh:",
				"{s|n|b|0}|[s], labels: {s|n|b|0}|[s], cache_from: [s], cache_to: [s], no_cache: b|s,",
				"additional_contexts: {s|n|b|0}|[s], network: s, provenance: s|b, sbom: s|b, pull: b|s, target: s,",
				"shm_size: n|s, extra_hosts: {s|[s]}|[s], isolation: s, privileged: b|s, secrets:",
				"[s|@serviceConfigOrSecretItem], tags: [s], ulimits: {n|s|@ulimitsValue}, platforms: [s]"
			].join(" "),
			serviceConfigOrSecretItem: "source: s, target: s, uid: s, gid: s, mode: n|s",
			ulimitsValue: "hard!: n|s, soft!: n|s",
			serviceBlkioConfig: ["device_read_bps: [@blkioLimit], device_read_iops: [@blkioLimit], device_write_bps: [@blkioLimit],", "device_write_iops: [@blkioLimit], weight: n|s, weight_device: [@blkioWeight]"].join(" "),
			blkioLimit: "path: s, rate: n|s",
			blkioWeight: "path: s, weight: n|s",
			serviceCredentialSpec: "config: s, file: s, registry: s",
			serviceDependsOnValue: ["restart: b|s, required: b, condition!: =service_started/service_healthy/service_completed_successfully"].join(" "),
			serviceDevicesItem: "source!: s, target: s, permissions: s",
			envFileItem: "path!: s, format: s, required: b|s",
			serviceExtends: "service!: s, file: s",
			serviceProvider: "type!: s, options: {s|n|b|[s|n|b]}",
			gpusItem: "capabilities: [s], count: s|n, device_ids: [s], driver: s, options: {s|n|b|0}|[s]",
			healthcheck: ["disable: b|s, interval: s, retries: n|s, test: s|[s], timeout: s, start_period: s, start_interval: s"].join(" "),
			serviceLogging: "driver: s, options: {s|n|0}",
			serviceModelsValue: "endpoint_var: s, model_var: s",
			serviceNetworksValue: ["aliases: [s], interface_name: s, ipv4_address: s, ipv6_address: s, link_local_ips: [s], mac_address: s,", "driver_opts: {s|n}, priority: n, gw_priority: n"].join(" "),
			servicePortsItem: "name: s, mode: s, host_ip: s, target: n|s, published: s|n, protocol: s, app_protocol: s",
			serviceVolumesItem: [
				"type!: =bind/volume/tmpfs/cluster/npipe/image, source: s, target: s, read_only: b|s, consistency: s,",
				"bind: @serviceVolumesItemBind, volume: @serviceVolumesItemVolume, tmpfs: @serviceVolumesItemTmpfs,",
				"image: @serviceVolumesItemImage"
			].join(" "),
			serviceVolumesItemBind: ["propagation: s, create_host_path: b|s, recursive: =enabled/disabled/writable/readonly, selinux: =z/Z"].join(" "),
			serviceVolumesItemVolume: "labels: {s|n|b|0}|[s], nocopy: b|s, subpath: s",
			serviceVolumesItemTmpfs: "size: n|s, mode: n|s",
			serviceVolumesItemImage: "subpath: s",
			model: "name: s, model!: s, context_size: n, runtime_flags: [s]",
			network: ["name: s, driver: s, driver_opts: {s|n}, ipam: @networkIpam, external: b|s|@networkExternal, internal:", "b|s, enable_ipv4: b|s, enable_ipv6: b|s, attachable: b|s, labels: {s|n|b|0}|[s]"].join(" "),
			networkIpam: "driver: s, config: [@networkIpamConfigItem], options: {s}",
			networkIpamConfigItem: "subnet: s, ip_range: s, gateway: s, aux_addresses: {s}",
			networkExternal: "name: s",
			volume: "name: s, driver: s, driver_opts: {s|n}, external: b|s|@volumeExternal, labels: {s|n|b|0}|[s]",
			volumeExternal: "name: s",
			secret: ["name: s, environment: s, file: s, external: b|s|@secretExternal, labels: {s|n|b|0}|[s], driver: s,", "driver_opts: {s|n}, template_driver: s"].join(" "),
			secretExternal: "name: s",
			config: ["name: s, content: s, environment: s, file: s, external: b|s|@configExternal, labels: {s|n|b|0}|[s],", "template_driver: s"].join(" "),
			configExternal: "name: s"
		};
	})))();
}

// actions/manifest-check/compose/schema/shapes.ts
/** The fields of a type of Compose's schema; none for a name that the table lacks. */
function composeType(name) {
	const known = decoded$2.get(name);
	if (known !== void 0) return known;
	const parts = split(composeTypes[name] ?? "", ",").flatMap((part) => {
		const [, field, mark = "", code = "*"] = /^\s*([\w-]+)(!?):\s*(.*)$/.exec(part) ?? [];
		return field === void 0 ? [] : [{
			field,
			needed: mark === "!",
			shapes: shapesOf(code)
		}];
	});
	const type = {
		fields: new Map(parts.map(({ field, shapes }) => [field, shapes])),
		required: parts.filter(({ needed }) => needed).map(({ field }) => field)
	};
	decoded$2.set(name, type);
	return type;
}
function shapesOf(code) {
	return split(code, "|").map((one) => {
		const inner = one.slice(1, -1);
		if (one.startsWith("[")) return {
			kind: "list",
			of: shapesOf(inner)
		};
		if (one.startsWith("{")) return {
			kind: "map",
			of: shapesOf(inner)
		};
		if (one.startsWith("=")) return {
			kind: "words",
			words: one.slice(1).split("/")
		};
		return simple$1[one] ?? {
			kind: "object",
			type: one.slice(1)
		};
	});
}
/** Parts between separators that stand in no bracket. */
function split(text, separator) {
	const parts = [];
	let depth = 0;
	let start = 0;
	for (const [at, character] of [...text].entries()) if (character === "[" || character === "{") depth += 1;
	else if (character === "]" || character === "}") depth -= 1;
	else if (character === separator && depth === 0) {
		parts.push(text.slice(start, at));
		start = at + 1;
	}
	return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== "");
}
var decoded$2, simple$1;
function init_shapes() {
	return (init_shapes = __esmMin((() => {
		init_types();
		decoded$2 = /* @__PURE__ */ new Map();
		simple$1 = {
			s: { kind: "text" },
			n: { kind: "number" },
			b: { kind: "boolean" },
			"0": { kind: "null" },
			"*": { kind: "any" }
		};
	})))();
}

// actions/manifest-check/compose/schema/compare.ts
/** Compares a mapping with a type. Keys that begin with `x-` are free, and values of variables are converted by Compose. */
function* compare$1(field, type) {
	const { fields, required } = composeType(type);
	for (const child of field.fields()) {
		const key = String(child.key);
		const shapes = fields.get(key);
		if (shapes !== void 0) yield* fits$1(child, shapes);
		else if (!key.startsWith("x-")) yield {
			kind: "unknown",
			field: child,
			known: [...fields.keys()]
		};
	}
	if (field.fields().length === 0) return;
	for (const key of required) if (field.get(key).node === void 0) yield {
		kind: "missing",
		field: field.get(key)
	};
}
function* fits$1(field, shapes) {
	const { node } = field;
	if (node === void 0 || shapes.some(({ kind }) => kind === "any")) return;
	if (node.kind === "scalar") {
		if (node.template !== void 0 || resolveScalar(node) === null) return;
		const words = shapes.flatMap((shape) => shape.kind === "words" ? shape.words : []);
		if (shapes.some((shape) => isOf$1(node, shape))) return;
		if (words.length > 0 && typeOf(node) === "text") yield {
			kind: "word",
			field,
			words
		};
		else yield wrong(field, shapes, scalarNoun(node));
		return;
	}
	const shape = shapes.find(({ kind }) => node.kind === "list" ? kind === "list" : kind === "map" || kind === "object");
	if (shape === void 0) yield wrong(field, shapes, node.kind === "list" ? "a list" : "a mapping");
	else if (shape.kind === "object") yield* compare$1(field, shape.type);
	else if (shape.kind === "list") for (const item of field.items()) yield* fits$1(item, shape.of);
	else if (shape.kind === "map") for (const child of field.fields()) yield* fits$1(child, shape.of);
}
function wrong(field, shapes, found) {
	return {
		kind: "wrong",
		field,
		expected: [...new Set(shapes.map(({ kind }) => nouns$1[kind]))],
		found
	};
}
function isOf$1(node, shape) {
	const type = typeOf(node);
	if (shape.kind === "words") return type === "text" && shape.words.includes(node.text);
	return shape.kind === type;
}
/** Compose reads YAML 1.2, where `yes` and `off` are text. */
function typeOf(node) {
	const value = resolveScalar(node);
	if (typeof value === "boolean") return /^(?:true|false)$/i.test(node.text) ? "boolean" : "text";
	return typeof value === "number" ? "number" : "text";
}
function scalarNoun(node) {
	return {
		text: "a string",
		number: "a number",
		boolean: "true or false"
	}[typeOf(node)];
}
var nouns$1;
function init_compare() {
	return (init_compare = __esmMin((() => {
		init_scalar();
		init_shapes();
		nouns$1 = {
			text: "a string",
			number: "a number",
			boolean: "true or false",
			null: "nothing",
			any: "anything",
			words: "a string",
			list: "a list",
			map: "a mapping",
			object: "a mapping"
		};
	})))();
}

// actions/manifest-check/compose/rules/schema.ts
function problem$1(project, mismatch) {
	const { field } = mismatch;
	const name = String(field.key);
	const owner = ownerOf(project, field);
	const of = String(field.parent?.key ?? "the file");
	switch (mismatch.kind) {
		case "unknown": {
			const fix = writeFix(suggest(name, mismatch.known), (meant) => renameKey(field, meant));
			const message = `${typeof field.parent?.key === "number" ? "This" : of} has no field ${name}${didYouMean(name, mismatch.known)}`;
			return {
				...projectProblem(unknownField$2, project, field, message, fix),
				...owner
			};
		}
		case "missing": return {
			...projectProblem(missingField$1, project, field, `${of} needs the field ${name}`),
			...owner
		};
		case "wrong": {
			const message = `${name} takes ${mismatch.expected.join(" or ")}, and this is ${mismatch.found}`;
			const fix = mismatch.expected.includes("a string") && field.node?.kind === "scalar" ? fixOf("Quote it", replaceScalar(field, JSON.stringify(field.text ?? ""))) : {};
			return {
				...projectProblem(wrongType$1, project, field, message, fix),
				...owner
			};
		}
		case "word": {
			const found = written(field);
			const advice = didYouMean(found, mismatch.words) || `; allowed: ${mismatch.words.join(", ")}`;
			return {
				...projectProblem(unknownWord$1, project, field, `${name} cannot be ${found}${advice}`),
				...owner
			};
		}
	}
}
/** The service that a field belongs to. */
function ownerOf({ services }, field) {
	for (let at = field; at !== void 0; at = at.parent) {
		const service = services.find((one) => one.field === at || one.field.node === at?.node);
		if (service !== void 0 && service.field.node !== void 0) return { part: service.name };
	}
	return {};
}
var links$26, unknownField$2, wrongType$1, unknownWord$1, missingField$1, obsoleteVersion, schemaChecks$1;
function init_schema() {
	return (init_schema = __esmMin((() => {
		init_text();
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		/* @__PURE__ */ init_rule();
		init_compare();
		init_service();
		links$26 = ["https://docs.docker.com/reference/compose-file/"];
		unknownField$2 = defineRule({
			id: "SW-COMPOSE-unknown-field",
			severity: "high",
			summary: "Write fields as Compose knows them.",
			why: "Compose refuses a field that it does not know; older versions drop it, and with it the protection that was meant.",
			before: "readonly: true",
			after: "read_only: true",
			tags: ["security", "correctness"],
			links: links$26,
			precision: "very-high"
		});
		wrongType$1 = defineRule({
			id: "SW-COMPOSE-wrong-type",
			severity: "high",
			summary: "Give fields values of their type.",
			why: "Compose refuses the file.",
			before: "user: 1000",
			after: "user: \"1000\"",
			tags: ["correctness"],
			links: links$26,
			precision: "high"
		});
		unknownWord$1 = defineRule({
			id: "SW-COMPOSE-unknown-value",
			severity: "high",
			summary: "Give fields one of the values that they can have.",
			why: "Compose refuses the file; case counts.",
			before: "depends_on:\n  db: {condition: service_health}",
			after: "depends_on:\n  db: {condition: service_healthy}",
			tags: ["correctness"],
			links: links$26,
			precision: "high"
		});
		missingField$1 = defineRule({
			id: "SW-COMPOSE-missing-field",
			severity: "high",
			summary: "Give objects the fields that they must have.",
			why: "Compose refuses the file.",
			before: "ulimits:\n  nofile: {soft: 1024}",
			after: "ulimits:\n  nofile: {soft: 1024, hard: 2048}",
			tags: ["correctness"],
			links: links$26,
			precision: "high"
		});
		obsoleteVersion = defineRule({
			id: "SW-COMPOSE-version-obsolete",
			severity: "info",
			summary: "Leave out the version.",
			why: "Compose ignores it and warns at every call; all files follow one specification.",
			before: "version: \"3.8\"\nservices:\n  web:\n    image: web:1.0",
			after: "services:\n  web:\n    image: web:1.0",
			tags: ["correctness"],
			aliases: ["dclint/no-version-field"],
			links: ["https://docs.docker.com/reference/compose-file/version-and-name/"],
			precision: "very-high"
		});
		schemaChecks$1 = [{
			rules: [
				unknownField$2,
				wrongType$1,
				unknownWord$1,
				missingField$1
			],
			*run({ project }) {
				for (const mismatch of compare$1(project.root, "project")) yield problem$1(project, mismatch);
			}
		}, {
			rules: [obsoleteVersion],
			*run({ project }) {
				const field = project.root.get("version");
				if (field.exists) yield projectProblem(obsoleteVersion, project, field, "Compose ignores the version");
			}
		}];
	})))();
}

// actions/manifest-check/secret-forms.ts
/** True for the name of a variable or key that holds a secret. */
function isSecretName(name) {
	if (name.length > 200) return false;
	const snake = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
	if (aboutSecrets.test(snake)) return false;
	return secretWord.test(snake.replaceAll(/[_.-]/g, "")) || secretPart.test(snake) && !/public/i.test(snake);
}
/** True for a value that something else fills in, or that stands for one. */
function isPlaceholder(value) {
	const text = value.trim();
	return placeholder.test(text) || /^[<{[].*[>}\]]$|\$[({]|\{\{|^\$[A-Z_]+$|^%.*%$/s.test(text) || /^(?:\/|\.\/|[a-z]+:\/\/[^@]*$)/.test(text);
}
/** Names to which a text of settings assigns what sounds like a secret. */
function assignedSecrets(text) {
	const found = [];
	for (const line of text.slice(0, 2e5).split("\n")) {
		if (line.length > 2e3 || /^\s*(?:#|\/\/)/.test(line)) continue;
		for (const match of line.matchAll(assignment)) {
			const [, name = "", value = ""] = match;
			if (isSecretName(name.replace(/.*[./]/, "")) && !isPlaceholder(value)) found.push(name);
		}
		if (found.length > 10) break;
	}
	return found;
}
var words, secretWord, secretPart, aboutSecrets, placeholder, assignment;
function init_secret_forms() {
	return (init_secret_forms = __esmMin((() => {
		words = "password|passwd|passwrd|passphrase|pswrd|pword|pwd|secret|token|apikey|credential|privatekey|accesskey";
		secretWord = new RegExp(`(?:${words})`, "i");
		secretPart = /(?:^|[_.-])(?:pass|key|auth)(?:$|[_.-])/i;
		aboutSecrets = /(?:^|[_.-])(?:file|path|dir|name|ref|url|uri|host|port|enabled|type|kind|class|id|length|size|ttl|expir\w*|policy|issuer|endpoint|mount\w*|public|version|algorithm|header|prefix|pattern|timeout|interval|rotation|manager|store|backend|provider|driver)s?(?:$|[_.-])/i;
		placeholder = /^(?:|change[-_ ]?me|example|dummy|test|xxx+|\*+|none|null|nil|false|true|yes|no|todo|redacted|placeholder|your[-_ ].*|replace[-_ ].*|\d{1,2})$/i;
		assignment = new RegExp(`(?:^|[\\s"',;{])["']?([\\w.-]*(?:${words}|pass|aws_access_key_id)[\\w.-]*)["']?[ \\t]*[=:][ \\t]*["']?([^\\s"',;}]+)`, "gim");
	})))();
}

// actions/manifest-check/compose/project/interpolate.ts
/**
* Puts variables into a text as Compose does (Compose Specification, 12 Interpolation): `$X`, `${X}`, `${X:-default}`, `${X-default}`,
* `${X:?error}`, `${X?error}`, `${X:+other}`, `${X+other}`, nested, and `$$` for a dollar sign; one
* that begins nothing stands for itself, as Compose 2 has it. Pure; never throws.
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
		if (error instanceof Malformed) return {
			text,
			missing: [],
			problem: error.message
		};
		throw error;
	}
}
var maxLength$1, maxDepth$2, name, Malformed, Reader;
function init_interpolate() {
	return (init_interpolate = __esmMin((() => {
		maxLength$1 = 65536;
		maxDepth$2 = 16;
		name = /[A-Za-z_][A-Za-z0-9_]*/y;
		Malformed = class extends Error {};
		Reader = class {
			missing = [];
			#text;
			#lookup;
			#at = 0;
			constructor(text, lookup) {
				this.#text = text;
				this.#lookup = lookup;
			}
			/** Reads to the end of the text or, within braces, to the closing one. */
			read(depth) {
				if (depth > maxDepth$2) throw new Malformed("its variables are nested too deeply");
				let result = "";
				while (this.#at < this.#text.length) {
					const character = this.#text[this.#at] ?? "";
					if (character === "}" && depth > 0) return result;
					this.#at += 1;
					result += character === "$" ? this.#variable(depth) : character;
					if (result.length > maxLength$1) throw new Malformed(`it grows beyond ${maxLength$1} characters`);
				}
				if (depth > 0) throw new Malformed("a brace is not closed");
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
				const found = this.#name();
				if (found === void 0 && braced) throw new Malformed("a brace holds no variable; write $$ for a dollar sign");
				if (found === void 0) return "$";
				const value = this.#lookup(found);
				const result = braced ? this.#braced(value, depth) : value;
				if (result !== void 0) return result;
				this.missing.push(found);
				return this.#text.slice(start, this.#at);
			}
			/** What stands after the name in braces decides; undefined where the variable's value is needed and unknown. */
			#braced(value, depth) {
				const [operator = ""] = /^:?[-?+]/.exec(this.#text.slice(this.#at, this.#at + 2)) ?? [];
				this.#at += operator.length;
				if (operator === "" && this.#text[this.#at] !== "}") throw new Malformed("a brace holds more than a variable");
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
				const [found] = name.exec(this.#text) ?? [];
				this.#at += found?.length ?? 0;
				return found;
			}
		};
	})))();
}

// actions/manifest-check/compose/rules/secrets.ts
/** What a value says by itself: with defaults put in, and without what comes from elsewhere. */
function committed({ node, text = "" }) {
	if (node?.kind !== "scalar" || node.template === void 0) return text;
	const { text: own, missing } = interpolate(node.template.written, () => void 0);
	return missing.length > 0 ? "" : own;
}
function* assigned(service, map, rule, what) {
	for (const field of map.fields()) {
		const value = committed(field);
		const known = knownSecret(value);
		if (known === void 0 && (!isSecretName(String(field.key)) || isPlaceholder(value))) continue;
		const severity = known === void 0 ? rule.severity : "critical";
		yield serviceProblem(rule, service, field, `The ${what} ${String(field.key)} holds ${known ?? "what sounds like a secret"}`, { severity });
	}
}
var links$25, tags$3, inEnvironment$1, inBuild, inCommand, inConfig, secretChecks$1;
function init_secrets() {
	return (init_secrets = __esmMin((() => {
		init_forms();
		/* @__PURE__ */ init_rule();
		init_secret_forms();
		init_interpolate();
		init_service();
		links$25 = ["https://docs.docker.com/compose/how-tos/use-secrets/"];
		tags$3 = [
			"security",
			"secret",
			"CWE-798",
			"CIS-Docker-4.10",
			"NIST-SP-800-190-4.1.4"
		];
		inEnvironment$1 = defineRule({
			id: "SW-COMPOSE-secret-in-env",
			severity: "high",
			summary: "Take secrets from a file or from outside, not from the Compose file.",
			why: "Whoever can read the repository has the secret, and git keeps it after it is removed.",
			before: "environment:\n  DB_PASSWORD: hunter22",
			after: "environment:\n  DB_PASSWORD_FILE: /run/secrets/db_password",
			tags: tags$3,
			links: links$25,
			precision: "medium"
		});
		inBuild = defineRule({
			id: "SW-COMPOSE-secret-in-build-arg",
			severity: "high",
			summary: "Hand secrets to a build as build secrets.",
			why: "Build arguments stand in the image's history, for everybody who can pull it, and here in the repository.",
			before: "build:\n  context: .\n  args:\n    NPM_TOKEN: a1b2c3d4e5f6",
			after: "build:\n  context: .\n  secrets: [npm_token]",
			tags: tags$3,
			links: ["https://docs.docker.com/reference/compose-file/build/#secrets"],
			precision: "medium"
		});
		inCommand = defineRule({
			id: "SW-COMPOSE-secret-in-command",
			severity: "critical",
			summary: "Keep secrets out of commands, labels and health checks.",
			why: "They stand in the repository, in the container's description and in the process list.",
			before: "command: [serve, --token, ghp_000000000000000000000000000000000000]",
			after: "command: [serve, --token-file, /run/secrets/token]",
			tags: tags$3,
			links: links$25,
			precision: "high"
		});
		inConfig = defineRule({
			id: "SW-COMPOSE-secret-in-config",
			severity: "high",
			summary: "Keep secrets out of configs.",
			why: "A config's content stands in the repository and is readable for everybody in the container.",
			before: "services:\n  web:\n    image: web:1.0\nconfigs:\n  app:\n    content: |\n      token=ghp_000000000000000000000000000000000000",
			after: "services:\n  web:\n    image: web:1.0\nsecrets:\n  token:\n    file: ./token.txt",
			tags: tags$3,
			links: links$25,
			precision: "high"
		});
		secretChecks$1 = [
			eachService([inEnvironment$1, inBuild], function* (service) {
				yield* assigned(service, service.field.get("environment"), inEnvironment$1, "variable");
				yield* assigned(service, service.field.get("build", "args"), inBuild, "build argument");
			}),
			eachService([inCommand], function* (service) {
				const words = [
					service.field.get("command"),
					service.field.get("entrypoint"),
					service.field.get("healthcheck", "test")
				].flatMap((field) => field.node?.kind === "list" ? field.items() : [field]);
				for (const field of [...words, ...service.field.get("labels").fields()]) {
					const kind = knownSecret(committed(field));
					if (kind !== void 0) yield serviceProblem(inCommand, service, field, `This looks like ${kind}: take it out and revoke it`);
				}
			}),
			{
				rules: [inConfig],
				*run({ project }) {
					for (const config of project.root.get("configs").fields()) {
						const content = config.get("content");
						const kind = knownSecret(committed(content));
						if (kind !== void 0) yield projectProblem(inConfig, project, content, `The config ${String(config.key)} holds ${kind}`);
					}
				}
			}
		];
	})))();
}

// actions/manifest-check/compose/rules/index.ts
var composeChecks;
function init_rules() {
	return (init_rules = __esmMin((() => {
		init_cadvisor();
		init_images();
		init_limits();
		init_mounts$1();
		init_namespaces();
		init_network();
		init_privileges();
		init_references();
		init_schema();
		init_secrets();
		composeChecks = [
			...cadvisorChecks,
			...imageChecks$1,
			...limitChecks,
			...mountChecks,
			...namespaceChecks$1,
			...networkChecks$1,
			...privilegeChecks$1,
			...referenceChecks$1,
			...schemaChecks$1,
			...secretChecks$1
		];
	})))();
}

// actions/manifest-check/compose/family.ts
var compose;
function init_family() {
	return (init_family = __esmMin((() => {
		/* @__PURE__ */ init_switch();
		init_names();
		init_refused();
		init_rules();
		init_service();
		compose = {
			name: "compose",
			rules: [invalidProject, ...composeChecks.flatMap(({ rules }) => rules)],
			mayHold: mayBeCompose,
			accepts: ({ file, root }) => root.node !== void 0 && isCompose(file, root.node),
			check(documents, options) {
				const projects = documents.map(projectOf);
				const problems = projects.flatMap((project) => runOn(composeChecks, {
					project,
					options
				}, options));
				const services = projects.reduce((sum, project) => sum + project.services.length, 0);
				return {
					problems,
					annotations: [],
					examined: projects.length === 0 ? {} : { services }
				};
			}
		};
	})))();
}

// actions/manifest-check/docker-daemon/keys.ts
var daemonKeys;
function init_keys() {
	return (init_keys = __esmMin((() => {
		daemonKeys = /* @__PURE__ */ new Set([
			...[
				"allow-direct-routing",
				"allow-nondistributable-artifacts",
				"api-cors-header",
				"authorization-plugins",
				"bip",
				"bip6"
			],
			...[
				"bridge",
				"bridge-accept-fwmark",
				"builder",
				"cdi-spec-dirs",
				"cgroup-parent",
				"containerd",
				"containerd-namespace"
			],
			...[
				"containerd-plugins-namespace",
				"cpu-rt-period",
				"cpu-rt-runtime",
				"data-root",
				"debug",
				"default-address-pools"
			],
			...[
				"default-cgroupns-mode",
				"default-gateway",
				"default-gateway-v6",
				"default-ipc-mode",
				"default-network-opts"
			],
			...[
				"default-runtime",
				"default-shm-size",
				"default-ulimits",
				"dns",
				"dns-opts",
				"dns-search",
				"exec-opts",
				"exec-root"
			],
			...[
				"experimental",
				"features",
				"firewall-backend",
				"fixed-cidr",
				"fixed-cidr-v6",
				"group",
				"host-gateway-ip"
			],
			...[
				"host-gateway-ips",
				"hosts",
				"icc",
				"init",
				"init-path",
				"insecure-registries",
				"ip",
				"ip-forward"
			],
			...[
				"ip-forward-no-drop",
				"ip-masq",
				"ip6tables",
				"iptables",
				"ipv6",
				"labels",
				"live-restore",
				"log-driver"
			],
			...[
				"log-format",
				"log-level",
				"log-opts",
				"max-concurrent-downloads",
				"max-concurrent-uploads",
				"max-download-attempts"
			],
			...[
				"metrics-addr",
				"mtu",
				"network-control-plane-mtu",
				"no-new-privileges",
				"node-generic-resources"
			],
			...[
				"oom-score-adjust",
				"pidfile",
				"proxies",
				"raw-logs",
				"registry-mirrors",
				"rootless",
				"runtimes",
				"seccomp-profile"
			],
			...[
				"selinux-enabled",
				"shutdown-timeout",
				"storage-driver",
				"storage-opts",
				"swarm-default-advertise-addr",
				"tls"
			],
			...[
				"tlscacert",
				"tlscert",
				"tlskey",
				"tlsverify",
				"userland-proxy",
				"userland-proxy-path",
				"userns-remap"
			]
		]);
	})))();
}

// actions/manifest-check/docker-daemon/check.ts
/** A check of single settings: gives each field that is wrong, with what is said of it. */
function settings$1(rule, look) {
	return {
		rules: [rule],
		*run({ root, owner }) {
			for (const [field, message] of look(root)) yield {
				rule,
				owner,
				field,
				message
			};
		}
	};
}
function init_check$1() {
	return (init_check$1 = __esmMin((() => {})))();
}

// actions/manifest-check/docker-daemon/rules/access.ts
var links$24, tls$1, insecure, plugins, metrics, unknown$1, accessChecks;
function init_access() {
	return (init_access = __esmMin((() => {
		init_text();
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		/* @__PURE__ */ init_rule();
		init_keys();
		links$24 = ["https://docs.docker.com/reference/cli/dockerd/"];
		tls$1 = defineRule({
			id: "SW-DAEMON-tcp-without-tls",
			severity: "critical",
			summary: "Let the daemon listen on the network only for clients with a certificate.",
			why: "Whoever reaches the port starts privileged containers, and with them has the host.",
			before: "{\"hosts\": [\"tcp://0.0.0.0:2375\"]}",
			after: "{\"hosts\": [\"tcp://0.0.0.0:2376\"], \"tlsverify\": true, \"tlscacert\": \"/etc/docker/ca.pem\"}",
			tags: [
				"security",
				"network",
				"CWE-306",
				"CIS-Docker-2.7"
			],
			links: ["https://docs.docker.com/engine/security/protect-access/"],
			precision: "very-high"
		});
		insecure = defineRule({
			id: "SW-DAEMON-insecure-registry",
			severity: "high",
			summary: "Talk to registries over TLS with certificates that are checked.",
			why: "Whoever is on the way to the registry can put another image in place of the one that is asked for.",
			before: "{\"insecure-registries\": [\"registry.example.com:5000\"]}",
			after: "{\"insecure-registries\": []}",
			tags: [
				"security",
				"supply-chain",
				"CWE-295",
				"CIS-Docker-2.5",
				"NIST-SP-800-190-4.2.1"
			],
			links: links$24,
			precision: "very-high"
		});
		plugins = defineRule({
			id: "SW-DAEMON-authorization",
			severity: "low",
			summary: "Have a plugin decide who may do what.",
			why: "Without one, everybody who may talk to the daemon may do everything.",
			before: "{\"icc\": false}",
			after: "{\"authorization-plugins\": [\"opa-docker-authz\"]}",
			tags: [
				"security",
				"CWE-862",
				"CIS-Docker-2.12"
			],
			links: ["https://docs.docker.com/engine/extend/plugins_authorization/"],
			precision: "high",
			off: true
		});
		metrics = defineRule({
			id: "SW-DAEMON-metrics-open",
			severity: "medium",
			summary: "Show metrics on the host's own address only.",
			why: "The endpoint asks nobody who he is, and tells what runs on the host.",
			before: "{\"metrics-addr\": \"0.0.0.0:9323\"}",
			after: "{\"metrics-addr\": \"127.0.0.1:9323\"}",
			tags: [
				"security",
				"network",
				"CWE-306"
			],
			links: ["https://docs.docker.com/engine/daemon/prometheus/"],
			precision: "high"
		});
		unknown$1 = defineRule({
			id: "SW-DAEMON-unknown-key",
			severity: "high",
			summary: "Write settings as the daemon knows them.",
			why: "The daemon does not start with a key that it does not know.",
			before: "{\"live-restor\": true}",
			after: "{\"live-restore\": true}",
			tags: ["correctness"],
			links: links$24,
			precision: "high"
		});
		accessChecks = [
			settings$1(tls$1, function* (root) {
				if (root.get("tlsverify").isTrue) return;
				for (const host of root.get("hosts").items()) if (/^(?:tcp|http):\/\/(?!127\.|localhost|\[::1\])/.test(host.text ?? "")) yield [host, "The daemon takes orders from the network without asking for a certificate"];
			}),
			settings$1(insecure, function* (root) {
				for (const registry of root.get("insecure-registries").items()) if (!/^(?:127\.|localhost|::1)/.test(registry.text ?? "")) yield [registry, `Images of ${registry.text} come over a connection that nobody checks`];
			}),
			settings$1(plugins, function* (root) {
				const field = root.get("authorization-plugins");
				if (field.items().length === 0) yield [field, "Who may talk to the daemon may do everything"];
			}),
			settings$1(metrics, function* (root) {
				const field = root.get("metrics-addr");
				if (/^(?:0\.0\.0\.0|\[::\])?:\d+$/.test(field.text ?? "")) yield [field, "Everybody who reaches the host reads the daemon's metrics"];
			}),
			{
				rules: [unknown$1],
				*run({ root, owner }) {
					const known = [...daemonKeys];
					for (const field of root.fields()) {
						const key = String(field.key);
						const meant = daemonKeys.has(key) ? void 0 : suggest(key, known);
						if (meant === void 0) continue;
						const fix = writeFix(meant, (name) => renameKey(field, name));
						yield {
							rule: unknown$1,
							owner,
							field,
							message: `The daemon has no setting ${key}${didYouMean(key, known)}`,
							...fix
						};
					}
				}
			}
		];
	})))();
}

// actions/manifest-check/docker-daemon/rules/containers.ts
var links$23, newPrivileges, users, seccomp, cgroup, ulimits, baseSize, containerChecks;
function init_containers() {
	return (init_containers = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		links$23 = ["https://docs.docker.com/reference/cli/dockerd/"];
		newPrivileges = defineRule({
			id: "SW-DAEMON-new-privileges",
			severity: "medium",
			summary: "Let no process of any container gain privileges.",
			why: "Without it a set-uid program in an image makes root of any user, wherever a container does not forbid it itself.",
			before: "{\"no-new-privileges\": false}",
			after: "{\"no-new-privileges\": true}",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-2.14"
			],
			links: links$23,
			precision: "very-high"
		});
		users = defineRule({
			id: "SW-DAEMON-userns-remap",
			severity: "low",
			summary: "Map users of containers to users of their own on the host.",
			why: "Otherwise root of a container is root of the host as soon as it breaks out.",
			before: "{\"icc\": false}",
			after: "{\"userns-remap\": \"default\"}",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-2.9"
			],
			links: ["https://docs.docker.com/engine/security/userns-remap/"],
			precision: "high"
		});
		seccomp = defineRule({
			id: "SW-DAEMON-seccomp-unconfined",
			severity: "high",
			summary: "Keep a seccomp profile for all containers.",
			why: "Unconfined, every container may make every system call unless it names a profile itself.",
			before: "{\"seccomp-profile\": \"unconfined\"}",
			after: "{\"seccomp-profile\": \"builtin\"}",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-2.17"
			],
			links: ["https://docs.docker.com/engine/security/seccomp/"],
			precision: "very-high"
		});
		cgroup = defineRule({
			id: "SW-DAEMON-cgroup-parent",
			severity: "low",
			summary: "Leave containers in the daemon's own cgroup.",
			why: "Under another parent the limits that the host has for containers may not hold.",
			before: "{\"cgroup-parent\": \"/other\"}",
			after: "{\"icc\": false}",
			tags: ["security", "CIS-Docker-2.10"],
			links: links$23,
			precision: "high"
		});
		ulimits = defineRule({
			id: "SW-DAEMON-default-ulimits",
			severity: "low",
			summary: "Give all containers limits on files and processes.",
			why: "Without defaults containers have the daemon's own limits, which are meant for it alone.",
			before: "{\"icc\": false}",
			after: "{\"default-ulimits\": {\"nofile\": {\"Name\": \"nofile\", \"Soft\": 1024, \"Hard\": 4096}}}",
			tags: [
				"security",
				"resources",
				"CWE-770",
				"CIS-Docker-2.8"
			],
			links: links$23,
			precision: "high",
			off: true
		});
		baseSize = defineRule({
			id: "SW-DAEMON-base-size",
			severity: "low",
			summary: "Leave the size of containers' disks as it is.",
			why: "A larger base lets each container fill more of the host's disk.",
			before: "{\"storage-opts\": [\"dm.basesize=50G\"]}",
			after: "{\"storage-opts\": []}",
			tags: [
				"security",
				"resources",
				"CIS-Docker-2.11"
			],
			links: links$23,
			precision: "high"
		});
		containerChecks = [
			settings$1(newPrivileges, function* (root) {
				const field = root.get("no-new-privileges");
				if (!field.isTrue) yield [field, "Processes of containers may gain privileges"];
			}),
			settings$1(users, function* (root) {
				const field = root.get("userns-remap");
				if (!field.exists || field.text === "") yield [field, "Root of a container is root of the host"];
			}),
			settings$1(seccomp, function* (root) {
				const field = root.get("seccomp-profile");
				if (field.text === "unconfined") yield [field, "Containers run without seccomp profile"];
			}),
			settings$1(cgroup, function* (root) {
				const field = root.get("cgroup-parent");
				if (field.exists && !/^(?:\/docker|docker|system\.slice)?$/.test(field.text ?? "")) yield [field, "Containers run under another cgroup than Docker's"];
			}),
			settings$1(ulimits, function* (root) {
				const field = root.get("default-ulimits");
				if (field.fields().length === 0) yield [field, "Containers have the daemon's own limits"];
			}),
			settings$1(baseSize, function* (root) {
				const field = root.get("storage-opts").items().find(({ text }) => /^dm\.basesize=/.test(text ?? ""));
				if (field !== void 0) yield [field, "Each container may fill more of the disk than usual"];
			})
		];
	})))();
}

// actions/manifest-check/docker-daemon/rules/operation.ts
var links$22, icc, ipTables, proxy, logLevel, noLogs, localLogs, restore, storage$1, experimental, operationChecks;
function init_operation() {
	return (init_operation = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		links$22 = ["https://docs.docker.com/reference/cli/dockerd/"];
		icc = defineRule({
			id: "SW-DAEMON-icc",
			severity: "medium",
			summary: "Keep containers on the default bridge apart.",
			why: "Otherwise every container there reaches every port of every other one.",
			before: "{\"icc\": true}",
			after: "{\"icc\": false}",
			tags: [
				"security",
				"network",
				"CWE-653",
				"CIS-Docker-2.2"
			],
			links: ["https://docs.docker.com/engine/network/drivers/bridge/"],
			precision: "very-high"
		});
		ipTables = defineRule({
			id: "SW-DAEMON-iptables",
			severity: "high",
			summary: "Let the daemon keep its firewall rules.",
			why: "Without them nothing separates networks of containers, unless somebody writes all rules by hand.",
			before: "{\"iptables\": false}",
			after: "{\"iptables\": true}",
			tags: [
				"security",
				"network",
				"CWE-653",
				"CIS-Docker-2.4"
			],
			links: ["https://docs.docker.com/engine/network/packet-filtering-firewalls/"],
			precision: "high"
		});
		proxy = defineRule({
			id: "SW-DAEMON-userland-proxy",
			severity: "low",
			summary: "Leave published ports to the kernel.",
			why: "The proxy is one more process with the host's network for each port, and hides where connections come from.",
			before: "{\"userland-proxy\": true}",
			after: "{\"userland-proxy\": false}",
			tags: [
				"security",
				"network",
				"CIS-Docker-2.16"
			],
			links: links$22,
			precision: "high"
		});
		logLevel = defineRule({
			id: "SW-DAEMON-log-level",
			severity: "low",
			summary: "Log at the level info.",
			why: "Above it, what happened is missing when it is needed; debug buries it, and shows what containers are given.",
			before: "{\"log-level\": \"error\"}",
			after: "{\"log-level\": \"info\"}",
			tags: [
				"security",
				"logging",
				"CWE-778",
				"CIS-Docker-2.3"
			],
			links: links$22,
			precision: "high"
		});
		noLogs = defineRule({
			id: "SW-DAEMON-logging-off",
			severity: "medium",
			summary: "Keep the logs of containers.",
			why: "Without logs nobody sees what happened, neither a failure nor an intrusion.",
			before: "{\"log-driver\": \"none\"}",
			after: "{\"log-driver\": \"journald\"}",
			tags: [
				"security",
				"logging",
				"CWE-778",
				"CIS-Docker-2.13"
			],
			links: ["https://docs.docker.com/engine/logging/configure/"],
			precision: "very-high"
		});
		localLogs = defineRule({
			id: "SW-DAEMON-logging-local",
			severity: "low",
			summary: "Send the logs of containers to another machine.",
			why: "Logs that stay on the host are gone with it, or with whoever took it over.",
			before: "{\"log-driver\": \"json-file\"}",
			after: "{\"log-driver\": \"syslog\", \"log-opts\": {\"syslog-address\": \"tcp+tls://logs.example.com:6514\"}}",
			tags: [
				"security",
				"logging",
				"CWE-778",
				"CIS-Docker-2.13"
			],
			links: ["https://docs.docker.com/engine/logging/configure/"],
			precision: "medium",
			off: true
		});
		restore = defineRule({
			id: "SW-DAEMON-live-restore",
			severity: "low",
			summary: "Keep containers running while the daemon restarts.",
			why: "Otherwise each update of the daemon stops all of them, and updates are put off.",
			before: "{\"live-restore\": false}",
			after: "{\"live-restore\": true}",
			tags: [
				"security",
				"availability",
				"CIS-Docker-2.15"
			],
			links: ["https://docs.docker.com/engine/daemon/live-restore/"],
			precision: "high"
		});
		storage$1 = defineRule({
			id: "SW-DAEMON-storage-driver",
			severity: "medium",
			summary: "Use a storage driver that is maintained.",
			why: "aufs, devicemapper and the first overlay have been taken out of Docker; their known faults stay.",
			before: "{\"storage-driver\": \"aufs\"}",
			after: "{\"storage-driver\": \"overlay2\"}",
			tags: ["security", "CIS-Docker-2.6"],
			links: ["https://docs.docker.com/engine/storage/drivers/select-storage-driver/"],
			precision: "very-high"
		});
		experimental = defineRule({
			id: "SW-DAEMON-experimental",
			severity: "low",
			summary: "Leave experimental features off.",
			why: "They are there to be tried out, and have had less scrutiny than the rest.",
			before: "{\"experimental\": true}",
			after: "{\"experimental\": false}",
			tags: ["security", "CIS-Docker-2.18"],
			links: links$22,
			precision: "very-high"
		});
		operationChecks = [
			settings$1(icc, function* (root) {
				const field = root.get("icc");
				if (!field.isFalse) yield [field, "Containers on the default bridge reach each other"];
			}),
			settings$1(ipTables, function* (root) {
				for (const field of [root.get("iptables"), root.get("ip6tables")]) if (field.isFalse) yield [field, "The daemon writes no firewall rules"];
			}),
			settings$1(proxy, function* (root) {
				const field = root.get("userland-proxy");
				if (!field.isFalse) yield [field, "A process of the daemon stands behind each published port"];
			}),
			settings$1(logLevel, function* (root) {
				const field = root.get("log-level");
				if (field.exists && field.text !== "info") yield [field, `The daemon logs at the level ${field.text}`];
				if (root.get("debug").isTrue) yield [root.get("debug"), "The daemon logs at the level debug"];
			}),
			settings$1(noLogs, function* (root) {
				const field = root.get("log-driver");
				if (field.text === "none") yield [field, "Containers keep no logs"];
			}),
			settings$1(localLogs, function* (root) {
				const field = root.get("log-driver");
				if (!field.exists || /^(?:json-file|local|journald)$/.test(field.text ?? "")) yield [field, "Logs of containers stay on the host"];
			}),
			settings$1(restore, function* (root) {
				const field = root.get("live-restore");
				if (!field.isTrue) yield [field, "Containers stop with the daemon"];
			}),
			settings$1(storage$1, function* (root) {
				const field = root.get("storage-driver");
				if (/^(?:aufs|devicemapper|overlay)$/.test(field.text ?? "")) yield [field, `${field.text} is no longer part of Docker`];
			}),
			settings$1(experimental, function* (root) {
				const field = root.get("experimental");
				if (field.isTrue) yield [field, "Experimental features are on"];
			})
		];
	})))();
}

// actions/manifest-check/docker-daemon/family.ts
function isNamed({ path }) {
	return /(?:^|\/)(?:docker[._-])?daemon(?:[._-][\w.-]+)?\.json$/.test(path);
}
var checks$1, dockerDaemon;
function init_family$1() {
	return (init_family$1 = __esmMin((() => {
		/* @__PURE__ */ init_switch();
		init_keys();
		init_access();
		init_containers();
		init_operation();
		checks$1 = [
			...accessChecks,
			...containerChecks,
			...operationChecks
		];
		dockerDaemon = {
			name: "docker-daemon",
			rules: checks$1.flatMap(({ rules }) => rules),
			mayHold: isNamed,
			accepts({ file, root }) {
				const fields = root.fields();
				const known = fields.filter(({ key }) => daemonKeys.has(String(key))).length;
				return isNamed(file) && root.isMap && (fields.length <= 1 || known * 2 >= fields.length);
			},
			check(documents, options) {
				return {
					problems: documents.flatMap((document) => {
						const owner = {
							document,
							kind: "docker-daemon",
							namespace: void 0,
							name: document.file.path,
							annotations: []
						};
						return runOn(checks$1, {
							root: document.root,
							owner
						}, options);
					}),
					annotations: [],
					examined: documents.length === 0 ? {} : { daemons: documents.length }
				};
			}
		};
	})))();
}

// actions/manifest-check/falco/fields.ts
/** False for a field of a class of the system call source that the class does not have. Other classes are of plugins. */
function isKnownField(field) {
	const [name = ""] = field.split(".");
	return known.has(field) || open.test(field) || !(name in classes);
}
var classes, known, knownFields, open;
function init_fields() {
	return (init_fields = __esmMin((() => {
		classes = {
			evt: "num time time.s time.iso8601 datetime datetime.s rawtime rawtime.s rawtime.ns reltime reltime.s reltime.ns latency latency.s latency.ns latency.quantized latency.human deltatime deltatime.s deltatime.ns outputtime dir type type.is syscall.type category cpu args arg rawarg info buffer buflen res rawres failed is_io is_io_read is_io_write io_dir is_wait wait_latency is_syslog count count.error count.error.file count.error.net count.error.memory count.error.other count.exit count.procinfo count.threadinfo around abspath abspath.src abspath.dst is_open_read is_open_write is_open_exec is_open_create pluginname plugininfo source is_async asynctype hostname",
			proc: "exe pexe aexe exepath pexepath aexepath name pname aname args aargs pargs cmdline pcmdline acmdline cmdnargs cmdlenargs exeline env aenv cwd loginshellid tty pid ppid apid vpid pvpid sid sname sid.exe sid.exepath vpgid vpgid.name vpgid.exe vpgid.exepath pgid pgid.name pgid.exe pgid.exepath duration ppid.duration pid.ts ppid.ts is_exe_writable is_exe_upper_layer is_exe_lower_layer is_exe_from_memfd is_sid_leader is_vpgid_leader is_pgid_leader exe_ino exe_ino.ctime exe_ino.mtime exe_ino.ctime_duration_proc_start exe_ino.ctime_duration_pidns_start pidns_init_start_ts thread.cap_permitted thread.cap_inheritable thread.cap_effective is_container_healthcheck is_container_liveness_probe is_container_readiness_probe fdopencount fdlimit fdusage vmsize vmrss vmswap nchilds nthreads stdin.type stdin.name stdout.type stdout.name stderr.type stderr.name",
			thread: "pexe tid vtid ismain nametid exectime totexectime cgroups cgroup cpu cpu.user cpu.system vmsize vmsize.b vmrss vmrss.b cap_permitted cap_inheritable cap_effective",
			user: "uid name homedir shell loginuid loginname",
			group: "gid name",
			container: "info id full_id name image image.id type privileged mounts mount mount.source mount.dest mount.mode mount.rdwr mount.propagation image.repository image.tag image.digest healthcheck liveness_probe readiness_probe start_ts duration ip cni.json host_pid host_network host_ipc label labels",
			fd: "num type typechar name directory filename ip cip sip lip rip port cport sport lport rport l4proto sockfamily is_server uid containername containerdirectory proto cproto sproto lproto rproto net cnet snet lnet rnet connected name_changed cip.name sip.name lip.name rip.name dev dev.major dev.minor ino nameraw types is_upper_layer is_lower_layer",
			fs: "path.name path.nameraw path.source path.sourceraw path.target path.targetraw",
			syslog: "facility facility.str severity severity.str message",
			k8s: "ns.name ns.id ns.label ns.labels pod.name pod.id pod.uid pod.sandbox_id pod.full_sandbox_id pod.label pod.labels pod.ip pod.cni.json rc.name rc.id rc.label rc.labels svc.name svc.id svc.label svc.labels rs.name rs.id rs.label rs.labels deployment.name deployment.id deployment.label deployment.labels"
		};
		known = new Set(Object.entries(classes).flatMap(([name, fields]) => fields.split(" ").map((field) => `${name}.${field}`)));
		knownFields = [...known];
		open = /^(?:evt\.(?:raw)?arg|evt\.around|container\.(?:label|mount)|k8s\.\w+\.label|proc\.a?env)\./;
	})))();
}

// actions/manifest-check/falco/vocabulary.ts
var priorities, itemKeys, requiredKeys, shippedMacros;
function init_vocabulary() {
	return (init_vocabulary = __esmMin((() => {
		priorities = [...[
			"EMERGENCY",
			"ALERT",
			"CRITICAL",
			"ERROR",
			"WARNING",
			"NOTICE",
			"INFORMATIONAL",
			"INFO",
			"DEBUG"
		]];
		itemKeys = {
			rule: [...[
				"rule",
				"condition",
				"desc",
				"output",
				"priority",
				"exceptions",
				"enabled",
				"tags",
				"warn_evttypes",
				"capture"
			], ...[
				"skip-if-unknown-filter",
				"source",
				"append",
				"override",
				"minimum_priority",
				"capture_duration"
			]],
			macro: [
				"macro",
				"condition",
				"append",
				"override"
			],
			list: [
				"list",
				"items",
				"append",
				"override"
			],
			required_engine_version: ["required_engine_version"],
			required_plugin_versions: ["required_plugin_versions"]
		};
		requiredKeys = {
			rule: [
				"condition",
				"desc",
				"output",
				"priority"
			],
			macro: ["condition"],
			list: ["items"]
		};
		shippedMacros = /* @__PURE__ */ new Set([
			...[
				"never_true",
				"always_true",
				"open_write",
				"open_read",
				"open_directory",
				"proc_name_exists",
				"rename",
				"mkdir"
			],
			...[
				"remove",
				"modify",
				"spawned_process",
				"create_symlink",
				"create_hardlink",
				"kernel_module_load",
				"dup",
				"bin_dir"
			],
			...[
				"shell_procs",
				"sensitive_files",
				"user_known_read_sensitive_files_activities",
				"known_root_files",
				"container"
			],
			...[
				"outbound",
				"inbound",
				"inbound_outbound",
				"interactive",
				"system_procs",
				"network_tool_procs",
				"etc_dir"
			],
			...[
				"package_mgmt_procs",
				"container_entrypoint",
				"private_key_or_password",
				"minerpool_http",
				"minerpool_https"
			],
			...[
				"user_known_shell_spawn_binaries",
				"allowed_openshift_registry_root",
				"k8s_containers",
				"consider_syscalls"
			],
			...[
				"write_etc_common",
				"parent_linux_image_upgrade_script",
				"never_true",
				"in_container",
				"protected_shell_spawner"
			],
			...[
				"open_file_failed",
				"chmod",
				"bin_dir_mkdir",
				"bin_dir_rename",
				"root_dir",
				"interpreted_procs",
				"server_procs"
			],
			...[
				"rpm_procs",
				"package_mgmt_ancestor_procs",
				"coreos_write_ssh_dir",
				"run_by_package_mgmt_binaries",
				"proc_is_new"
			],
			...["ssh_port", "allowed_ssh_hosts"],
			...[
				"kevt",
				"kevt_started",
				"response_successful",
				"kcreate",
				"kmodify",
				"kdelete",
				"pod",
				"configmap",
				"secret",
				"role"
			],
			...[
				"clusterrole",
				"clusterrolebinding",
				"deployment",
				"namespace",
				"service",
				"serviceaccount",
				"ingress",
				"kget"
			]
		]);
	})))();
}

// actions/manifest-check/falco/rules/conditions.ts
/** What is wrong with what rules and macros look for. */
function* conditionProblems({ items }) {
	const macros = new Map(items.filter(({ kind }) => kind === "macro").map((item) => [item.name, item]));
	const macroNames = /* @__PURE__ */ new Set([...macros.keys(), ...shippedMacros]);
	const seen = /* @__PURE__ */ new Map();
	for (const item of items) {
		yield* own(item, macroNames);
		if (item.kind === "rule" && !looksAtEvents(item, macros)) {
			const field = item.field.get("condition");
			yield {
				rule: noEventType,
				owner: item.owner,
				field,
				message: `The rule ${item.name} is asked about every event`
			};
		}
		const key = `${item.kind} ${item.name}`;
		const before = seen.get(key);
		if (before !== void 0 && !item.changes && item.name !== "") {
			const related = [{
				place: before.field.get(item.kind).place,
				message: "It is defined here first"
			}];
			const message = `The ${item.kind} ${item.name} is defined for the second time`;
			yield {
				rule: twice,
				owner: item.owner,
				field: item.field.get(item.kind),
				message,
				related
			};
		} else if (!item.changes) seen.set(key, item);
	}
}
function* own({ field, owner, condition, conditionError }, macros) {
	const place = field.get("condition");
	if (conditionError !== void 0) yield {
		rule: syntax,
		owner,
		field: place,
		message: `Falco cannot read the condition: ${conditionError.message}`
	};
	const source = field.get("source").text ?? "syscall";
	for (const { name } of condition?.macros ?? []) {
		if (macros.has(name)) continue;
		yield {
			rule: unknownMacro,
			owner,
			field: place,
			part: name,
			message: `No macro ${name} is defined here or shipped with Falco${didYouMean(name, [...macros])}`
		};
	}
	for (const { field: name } of condition?.comparisons ?? []) {
		if (name === "evt.dir") yield {
			rule: direction,
			owner,
			field: place,
			message: "evt.dir is deprecated"
		};
		if (source === "syscall" && !isKnownField(name)) yield unknown(name, owner, place);
	}
	const output = field.get("output");
	for (const [, name = ""] of (output.text ?? "").slice(0, 2e4).matchAll(/%([a-z0-9]+\.[a-z0-9_.]*[a-z0-9_])/g)) if (source === "syscall" && !isKnownField(name)) yield unknown(name, owner, output);
}
function unknown(name, owner, field) {
	return {
		rule: unknownField$1,
		owner,
		field,
		part: name,
		message: `Falco has no field ${name}${didYouMean(name, knownFields)}`
	};
}
/** True where a condition names types of events, by itself or through a macro; macros of other files are trusted to. */
function looksAtEvents(rule, macros) {
	if (!((rule.field.get("source").text ?? "syscall") === "syscall" && !rule.changes) || rule.condition === void 0) return true;
	const queue = [rule];
	const seen = /* @__PURE__ */ new Set();
	for (let item = queue.pop(); item !== void 0; item = queue.pop()) {
		if (item.condition?.comparisons.some(({ field }) => field === "evt.type" || field === "evt.type.is") === true) return true;
		for (const { name } of item.condition?.macros ?? []) {
			const macro = macros.get(name);
			if (macro === void 0) return true;
			if (!seen.has(name)) queue.push(macro);
			seen.add(name);
		}
	}
	return false;
}
var links$21, whole, syntax, unknownField$1, unknownMacro, noEventType, direction, twice, conditionRules;
function init_conditions() {
	return (init_conditions = __esmMin((() => {
		init_text();
		/* @__PURE__ */ init_rule();
		init_fields();
		init_vocabulary();
		links$21 = ["https://falco.org/docs/concepts/rules/conditions/"];
		whole = (condition, output = "shell (%proc.name)") => `- rule: shell\n  desc: A shell ran\n  condition: ${condition}\n  output: ${output}\n  priority: WARNING`;
		syntax = defineRule({
			id: "SW-FALCO-condition-syntax",
			severity: "high",
			summary: "Write conditions that Falco can read.",
			why: "Falco refuses the file, and with it every rule in it.",
			before: whole("evt.type = execve and (proc.name = sh"),
			after: whole("evt.type = execve and (proc.name = sh)"),
			tags: ["correctness", "detection"],
			links: links$21,
			precision: "high"
		});
		unknownField$1 = defineRule({
			id: "SW-FALCO-unknown-field",
			severity: "high",
			summary: "Use fields that Falco has.",
			why: "Falco refuses the rule, and what it would see goes unseen.",
			before: whole("evt.type = execve and proc.nam = sh"),
			after: whole("evt.type = execve and proc.name = sh"),
			tags: ["correctness", "detection"],
			links: ["https://falco.org/docs/reference/rules/supported-fields/"],
			precision: "medium"
		});
		unknownMacro = defineRule({
			id: "SW-FALCO-unknown-macro",
			severity: "medium",
			summary: "Use macros that are defined.",
			why: "Falco refuses the file, unless another file that is loaded before defines the macro.",
			before: whole("spawned_proces and proc.name = sh"),
			after: whole("spawned_process and proc.name = sh"),
			tags: ["correctness", "detection"],
			links: links$21,
			precision: "medium"
		});
		noEventType = defineRule({
			id: "SW-FALCO-no-event-type",
			severity: "medium",
			summary: "Say which events a rule looks at.",
			why: "Without evt.type Falco asks the rule about every event, and under load it drops events, which nobody then sees.",
			before: whole("proc.name = sh"),
			after: whole("evt.type in (execve, execveat) and proc.name = sh"),
			tags: [
				"security",
				"detection",
				"CWE-778"
			],
			links: ["https://falco.org/docs/concepts/rules/style-guide/"],
			precision: "high"
		});
		direction = defineRule({
			id: "SW-FALCO-event-direction",
			severity: "low",
			summary: "Leave the direction of events out of conditions.",
			why: "Falco has dropped the events of entering a call: a condition on evt.dir is deprecated, and one on entering matches nothing.",
			before: whole("evt.type = execve and evt.dir = < and proc.name = sh"),
			after: whole("evt.type = execve and proc.name = sh"),
			tags: ["correctness", "detection"],
			links: ["https://falco.org/docs/reference/rules/supported-fields/"],
			precision: "high"
		});
		twice = defineRule({
			id: "SW-FALCO-name-twice",
			severity: "medium",
			summary: "Define each rule, macro and list once.",
			why: "The later one replaces the earlier one without a word.",
			before: "- list: shells\n  items: [sh]\n- list: shells\n  items: [bash]",
			after: "- list: shells\n  items: [sh]\n- list: shells\n  items: [bash]\n  override: {items: append}",
			tags: ["correctness", "detection"],
			links: ["https://falco.org/docs/concepts/rules/overriding/"],
			precision: "high"
		});
		conditionRules = [
			syntax,
			unknownField$1,
			unknownMacro,
			noEventType,
			direction,
			twice
		];
	})))();
}

// actions/manifest-check/falco/rules/structure.ts
/** What is wrong with how items are written down. */
function* structureProblems({ items }) {
	for (const item of items) {
		yield* keys$1(item);
		yield* changes(item);
		if (item.kind === "rule") yield* ruleProblems(item);
	}
}
function* keys$1({ kind, name, field, owner, changes: isChange }) {
	const known = itemKeys[kind] ?? [];
	for (const child of field.fields()) {
		const key = String(child.key);
		if (known.includes(key)) continue;
		const fix = writeFix(suggest(key, known), (meant) => renameKey(child, meant));
		yield {
			rule: unknownKey,
			owner,
			field: child,
			message: `A ${kind} has no key ${key}${didYouMean(key, known)}`,
			...fix
		};
	}
	if (isChange) return;
	for (const key of requiredKeys[kind] ?? []) {
		if (field.get(key).node !== void 0) continue;
		yield {
			rule: missing$2,
			owner,
			field: field.get(key),
			message: `The ${kind} ${name} needs ${key}`
		};
	}
}
function* changes({ kind, field, owner }) {
	const append = field.get("append");
	if (append.exists) yield {
		rule: deprecated$1,
		owner,
		field: append,
		message: "append is deprecated; override says which key is appended to"
	};
	for (const one of field.get("override").fields()) {
		const key = String(one.key);
		if (!(one.text === "append" || one.text === "replace")) yield {
			rule: override,
			owner,
			field: one,
			message: `${key} can be overridden by append or replace, not by ${one.text ?? "this"}`
		};
		else if (field.get(key).node === void 0) yield {
			rule: override,
			owner,
			field: one,
			message: `The ${kind} has no ${key} that could be overridden`
		};
	}
}
function* ruleProblems({ field, owner, name }) {
	const level = field.get("priority");
	if (level.text !== void 0 && !priorities.some((one) => one === level.text?.toUpperCase())) {
		const meant = suggest(level.text, priorities);
		const fix = writeFix(meant, (word) => replaceScalar(level, word));
		const advice = meant === void 0 ? `; there are ${priorities.join(", ")}` : didYouMean(level.text, priorities);
		yield {
			rule: priority,
			owner,
			field: level,
			message: `Falco has no priority ${level.text}${advice}`,
			...fix
		};
	}
	const enabled = field.get("enabled");
	if (enabled.isFalse) yield {
		rule: disabled,
		owner,
		field: enabled,
		message: `The rule ${name} is off`
	};
	for (const one of field.get("exceptions").items()) yield* exceptionProblems(one, owner);
}
function* exceptionProblems(one, owner) {
	const fields = one.get("fields");
	const comps = one.get("comps");
	if (one.get("name").text === void 0) yield {
		rule: exception,
		owner,
		field: one.get("name"),
		message: "The exception needs a name"
	};
	if (fields.node?.kind !== "list") return;
	const count = fields.items().length;
	if (comps.node?.kind === "list" && comps.items().length !== count) yield {
		rule: exception,
		owner,
		field: comps,
		message: `${count} fields need as many operators`
	};
	for (const tuple of one.get("values").items()) if (tuple.node?.kind === "list" && tuple.items().length !== count) yield {
		rule: exception,
		owner,
		field: tuple,
		message: `${count} fields need as many values`
	};
}
var links$20, missing$2, unknownKey, priority, deprecated$1, override, exception, disabled, structureRules;
function init_structure() {
	return (init_structure = __esmMin((() => {
		init_text();
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		/* @__PURE__ */ init_rule();
		init_vocabulary();
		links$20 = ["https://falco.org/docs/concepts/rules/basic-elements/"];
		missing$2 = defineRule({
			id: "SW-FALCO-missing-field",
			severity: "high",
			summary: "Give rules, macros and lists all that they must have.",
			why: "Falco refuses the file, and with it every rule in it.",
			before: "- rule: shell\n  desc: A shell ran\n  condition: spawned_process and proc.name = sh\n  output: shell (%proc.name)",
			after: "- rule: shell\n  desc: A shell ran\n  condition: spawned_process and proc.name = sh\n  output: shell (%proc.name)\n  priority: WARNING",
			tags: ["correctness", "detection"],
			links: links$20,
			precision: "very-high"
		});
		unknownKey = defineRule({
			id: "SW-FALCO-unknown-key",
			severity: "medium",
			summary: "Write keys as Falco knows them.",
			why: "Falco passes over a key that it does not know, so that what it was to do is not done.",
			before: "- macro: sh\n  condition: proc.name = sh\n  apend: true",
			after: "- macro: sh\n  condition: proc.name = sh\n  override: {condition: append}",
			tags: ["correctness", "detection"],
			links: links$20,
			precision: "high"
		});
		priority = defineRule({
			id: "SW-FALCO-priority",
			severity: "high",
			summary: "Give rules a priority that Falco has.",
			why: "Falco refuses the file, and with it every rule in it.",
			before: "- rule: shell\n  desc: A shell ran\n  condition: spawned_process and proc.name = sh\n  output: shell (%proc.name)\n  priority: HIGH",
			after: "- rule: shell\n  desc: A shell ran\n  condition: spawned_process and proc.name = sh\n  output: shell (%proc.name)\n  priority: CRITICAL",
			tags: ["correctness", "detection"],
			links: ["https://falco.org/docs/reference/rules/rule-fields/"],
			precision: "very-high"
		});
		deprecated$1 = defineRule({
			id: "SW-FALCO-deprecated",
			severity: "low",
			summary: "Use override in place of append, and leave out the direction of events.",
			why: "Falco warns of append and of evt.dir, and will drop them; a rule that needs them then stops to work.",
			before: "- macro: sh\n  condition: or proc.name = ash\n  append: true",
			after: "- macro: sh\n  condition: or proc.name = ash\n  override: {condition: append}",
			tags: ["correctness", "detection"],
			links: ["https://falco.org/docs/concepts/rules/overriding/"],
			precision: "very-high"
		});
		override = defineRule({
			id: "SW-FALCO-override",
			severity: "high",
			summary: "Override keys that the item changes, by append or replace.",
			why: "Falco refuses the file.",
			before: "- list: shells\n  items: [ash]\n  override: {items: add}",
			after: "- list: shells\n  items: [ash]\n  override: {items: append}",
			tags: ["correctness", "detection"],
			links: ["https://falco.org/docs/concepts/rules/overriding/"],
			precision: "very-high"
		});
		exception = defineRule({
			id: "SW-FALCO-exception",
			severity: "high",
			summary: "Give exceptions as many operators and values as they have fields.",
			why: "Falco refuses the file.",
			before: "- rule: shell\n  desc: A shell ran\n  condition: spawned_process\n  output: shell\n  priority: NOTICE\n  exceptions:\n    - name: known\n      fields: [proc.name, fd.name]\n      values:\n        - [sh]",
			after: "- rule: shell\n  desc: A shell ran\n  condition: spawned_process\n  output: shell\n  priority: NOTICE\n  exceptions:\n    - name: known\n      fields: [proc.name, fd.name]\n      values:\n        - [sh, /dev/null]",
			tags: ["correctness", "detection"],
			links: ["https://falco.org/docs/concepts/rules/exceptions/"],
			precision: "high"
		});
		disabled = defineRule({
			id: "SW-FALCO-rule-disabled",
			severity: "low",
			summary: "Keep rules on, or take them out.",
			why: "What a disabled rule would see goes unseen.",
			before: "- rule: Terminal shell in container\n  enabled: false",
			after: "- rule: Terminal shell in container\n  enabled: true",
			tags: [
				"security",
				"detection",
				"logging"
			],
			links: links$20,
			precision: "high"
		});
		structureRules = [
			missing$2,
			unknownKey,
			priority,
			deprecated$1,
			override,
			exception,
			disabled
		];
	})))();
}

// actions/manifest-check/falco/condition.ts
/** Reads a condition (falco.org, "Conditions"). Throws `ConditionError`. */
function parseCondition(text) {
	if (text.length > maxLength) throw new ConditionError(`it has more than ${maxLength} characters`, 0);
	return new Parser(tokensOf(text)).parse();
}
function tokensOf(text) {
	const tokens = [];
	const end = text.trimEnd().length;
	token$1.lastIndex = 0;
	while (token$1.lastIndex < end) {
		const at = token$1.lastIndex;
		const match = token$1.exec(text);
		if (match === null) {
			const offset = at + (text.slice(at).search(/\S/) || 0);
			throw new ConditionError(`this cannot be read: ${text.slice(offset, offset + 20)}`, offset);
		}
		const [whole, symbol, quoted, word] = match;
		const part = symbol ?? quoted ?? word ?? "";
		const kind = symbol === void 0 ? quoted === void 0 ? "word" : "quoted" : "symbol";
		tokens.push({
			kind,
			text: part,
			offset: at + whole.length - part.length
		});
	}
	return [...tokens, {
		kind: "end",
		text: "the end",
		offset: end
	}];
}
function plain(field) {
	return field.replace(/\[.*$/s, "");
}
var ConditionError, operators, listOperators, transformers, token$1, maxDepth$1, maxLength, Parser;
function init_condition() {
	return (init_condition = __esmMin((() => {
		ConditionError = class extends Error {
			offset;
			constructor(message, offset) {
				super(message);
				this.offset = offset;
			}
		};
		operators = /* @__PURE__ */ new Set([...[
			"=",
			"==",
			"!=",
			"<",
			"<=",
			">",
			">=",
			"contains",
			"icontains",
			"bcontains",
			"startswith",
			"bstartswith"
		], ...[
			"endswith",
			"glob",
			"iglob",
			"in",
			"intersects",
			"pmatch",
			"regex"
		]]);
		listOperators = /* @__PURE__ */ new Set([
			"in",
			"intersects",
			"pmatch"
		]);
		transformers = /* @__PURE__ */ new Set([
			"tolower",
			"toupper",
			"b64",
			"basename",
			"len",
			"val",
			"join",
			"concat"
		]);
		token$1 = /\s*(?:(==|!=|<=|>=|[=<>(),])|("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')|([^\s()"',=<>!]+(?:\[(?:[^\]"']|"[^"]*"|'[^']*')*\])?))/y;
		maxDepth$1 = 100;
		maxLength = 2e5;
		Parser = class {
			#tokens;
			#comparisons = [];
			#macros = [];
			#at = 0;
			constructor(tokens) {
				this.#tokens = tokens;
			}
			parse() {
				this.#either(0);
				if (this.#token.kind !== "end") throw this.#unexpected("and, or, or the end");
				return {
					comparisons: this.#comparisons,
					macros: this.#macros
				};
			}
			get #token() {
				return this.#tokens[this.#at] ?? {
					kind: "end",
					text: "the end",
					offset: 0
				};
			}
			#take() {
				const taken = this.#token;
				this.#at += 1;
				return taken;
			}
			#is(text) {
				return this.#token.kind !== "quoted" && this.#token.text === text;
			}
			#either(depth) {
				if (depth > maxDepth$1) throw new ConditionError("it is nested too deeply", this.#token.offset);
				this.#negated(depth);
				while (this.#is("and") || this.#is("or")) {
					this.#take();
					this.#negated(depth);
				}
			}
			#negated(depth) {
				while (this.#is("not")) this.#take();
				if (this.#is("(")) {
					this.#take();
					this.#either(depth + 1);
					this.#expect(")");
				} else this.#check();
			}
			#check() {
				if (this.#token.kind !== "word" || ["and", "or"].includes(this.#token.text)) throw this.#unexpected("a field or a macro");
				const word = this.#take();
				const next = this.#token;
				if (transformers.has(word.text) && this.#is("(")) this.#transformed();
				else if (next.text === "exists" && next.kind === "word") {
					this.#take();
					this.#comparisons.push({
						field: plain(word.text),
						operator: "exists",
						words: [],
						offset: word.offset
					});
				} else if (next.kind !== "quoted" && operators.has(next.text)) this.#compare(word);
				else if (word.text.includes(".")) throw this.#unexpected("an operator");
				else this.#macros.push({
					name: word.text,
					offset: word.offset
				});
			}
			#transformed() {
				const field = this.#arguments();
				if (field === void 0) throw this.#unexpected("a field");
				if (this.#is("exists")) this.#take();
				else this.#compare(field);
			}
			/** The fields in brackets after a transformer, however deep. */
			#arguments() {
				this.#expect("(");
				let first;
				for (let depth = 1; depth > 0;) {
					const part = this.#take();
					if (part.kind === "end") throw new ConditionError("a bracket is not closed", part.offset);
					if (part.text === "(" && part.kind === "symbol") depth += 1;
					else if (part.text === ")" && part.kind === "symbol") depth -= 1;
					else if (part.kind === "word" && !transformers.has(part.text)) first ??= part;
				}
				return first;
			}
			#compare(left) {
				const operator = this.#take();
				if (!operators.has(operator.text)) throw new ConditionError(`here stands ${operator.text} in place of an operator`, operator.offset);
				const words = listOperators.has(operator.text) ? this.#list() : this.#value();
				this.#comparisons.push({
					field: plain(left.text),
					operator: operator.text,
					words,
					offset: left.offset
				});
			}
			#value() {
				const isDirection = this.#is("<") || this.#is(">");
				if (this.#token.kind === "symbol" && !isDirection || this.#token.kind === "end") throw this.#unexpected("a value");
				const value = this.#take();
				if (value.kind === "word" && transformers.has(value.text) && this.#is("(")) this.#arguments();
				return [];
			}
			#list() {
				if (!this.#is("(")) return this.#token.kind === "word" ? [this.#take().text] : this.#value();
				this.#take();
				const words = [];
				while (!this.#is(")")) {
					const item = this.#take();
					if (item.kind === "end" || item.kind === "symbol") throw new ConditionError(`here stands ${item.text} in place of a value`, item.offset);
					if (item.kind === "word") words.push(item.text);
					if (this.#is(",")) this.#take();
					else if (!this.#is(")")) throw this.#unexpected("a comma or a closing bracket");
				}
				this.#take();
				return words;
			}
			#expect(text) {
				if (!this.#is(text)) throw this.#unexpected(text);
				this.#take();
			}
			#unexpected(wanted) {
				return new ConditionError(`here stands ${this.#token.text} in place of ${wanted}`, this.#token.offset);
			}
		};
	})))();
}

// actions/manifest-check/falco/rules-file.ts
/** True for a document of Falco's: a list whose items are rules, macros, lists or requirements. */
function isFalcoFile({ root }) {
	const items = root.items();
	return items.length > 0 && items.every((item) => kindOf(item) !== void 0);
}
function kindOf(item) {
	return Object.keys(itemKeys).find((kind) => item.get(kind).node !== void 0);
}
/** The items of documents, in their order. */
function readItems(documents) {
	return { items: documents.flatMap((document) => document.root.items().flatMap((field) => itemOf(document, field) ?? [])) };
}
function itemOf(document, field) {
	const kind = kindOf(field);
	if (kind === void 0) return void 0;
	const name = field.get(kind).text ?? "";
	const owner = {
		document,
		kind: `falco ${kind}`,
		namespace: void 0,
		name,
		annotations: []
	};
	const keys = field.fields().map(({ key }) => String(key));
	const switchOnly = kind === "rule" && keys.length === 2 && keys.includes("enabled");
	return {
		kind,
		name,
		field,
		owner,
		changes: field.get("append").isTrue || field.get("override").isMap || switchOnly,
		...conditionOf(field)
	};
}
function conditionOf(field) {
	const { text } = field.get("condition");
	if (text === void 0) return {
		condition: void 0,
		conditionError: void 0
	};
	const appended = text.replace(/^(\s*)(and|or)\b/, (_, space, word) => space + " ".repeat(word.length));
	const isAppended = field.get("append").isTrue || field.get("override", "condition").text === "append";
	try {
		return {
			condition: parseCondition(isAppended ? appended : text),
			conditionError: void 0
		};
	} catch (error) {
		if (error instanceof ConditionError) return {
			condition: void 0,
			conditionError: error
		};
		throw error;
	}
}
function init_rules_file() {
	return (init_rules_file = __esmMin((() => {
		init_condition();
		init_vocabulary();
	})))();
}

// actions/manifest-check/falco/family.ts
var falco;
function init_family$2() {
	return (init_family$2 = __esmMin((() => {
		/* @__PURE__ */ init_switch();
		init_conditions();
		init_structure();
		init_rules_file();
		falco = {
			name: "falco",
			rules: [...structureRules, ...conditionRules],
			mayHold: ({ source: { text } }) => /^ *- *(?:rule|macro|list|required_engine_version|required_plugin_versions) *:/m.test(text),
			accepts: isFalcoFile,
			check(documents, options) {
				const rules = readItems(documents);
				const problems = [...structureProblems(rules), ...conditionProblems(rules)].filter(({ rule }) => isOn(rule, options));
				const number = rules.items.filter(({ kind }) => kind === "rule").length;
				return {
					problems,
					annotations: [],
					examined: documents.length === 0 ? {} : { detections: number }
				};
			}
		};
	})))();
}

// actions/manifest-check/kubernetes/resource.ts
/** True for a document that is an object of the Kubernetes API: it names its version and kind. */
function isResource({ root }) {
	return typeof root.get("apiVersion").value === "string" && typeof root.get("kind").value === "string";
}
/** The objects of a document; a List gives its items, of which those without a kind have the List's. */
function resourcesOf(document) {
	return expand(document, document.root, 0);
}
function expand(document, root, depth) {
	const kind = root.get("kind").text ?? "";
	const items = root.get("items");
	if (kind.endsWith("List") && items.node?.kind === "list" && depth < maxNesting) return items.items().flatMap((item) => item.isMap ? expand(document, item, depth + 1) : []);
	const apiVersion = root.get("apiVersion").text ?? "";
	if (kind === "" || apiVersion === "") return [];
	const slash = apiVersion.indexOf("/");
	const metadata = root.get("metadata");
	return [{
		document,
		root,
		apiVersion,
		group: slash === -1 ? "" : apiVersion.slice(0, slash),
		version: apiVersion.slice(slash + 1),
		kind,
		name: metadata.get("name").text ?? metadata.get("generateName").text ?? "",
		namespace: metadata.get("namespace").text,
		labels: metadata.get("labels").record,
		annotations: [metadata.get("annotations")]
	}];
}
/** `Deployment shop/web`, for messages. */
function titleOf({ kind, namespace, name }) {
	const full = namespace === void 0 ? name : `${namespace}/${name}`;
	return full === "" ? kind : `${kind} ${full}`;
}
var maxNesting;
function init_resource() {
	return (init_resource = __esmMin((() => {
		maxNesting = 4;
	})))();
}

// actions/manifest-check/kubernetes/selector.ts
function compileSelector(field) {
	const expressions = field.get("matchExpressions").items().map((item) => ({
		key: item.get("key").text ?? "",
		operator: item.get("operator").text ?? "",
		values: item.get("values").texts
	}));
	return {
		labels: field.get("matchLabels").record,
		expressions
	};
}
/** True when a map of labels has all that is wanted. */
function hasLabels(labels, wanted) {
	for (const [key, value] of wanted) if (labels.get(key) !== value) return false;
	return true;
}
function selects({ labels: wanted, expressions }, labels) {
	return hasLabels(labels, wanted) && expressions.every((expression) => holds$1(labels, expression));
}
function holds$1(labels, { key, operator, values }) {
	const value = labels.get(key);
	switch (operator) {
		case "In": return value !== void 0 && values.includes(value);
		case "NotIn": return value === void 0 || !values.includes(value);
		case "Exists": return value !== void 0;
		case "DoesNotExist": return value === void 0;
		default: return false;
	}
}
function init_selector() {
	return (init_selector = __esmMin((() => {})))();
}

// actions/manifest-check/kubernetes/workload.ts
/**
* The pod specifications of an object: at their known place for built-in kinds, by shape at any depth for all others
* (a map with `containers` whose items have name and image; Argo's single `container` and `script`). `status` is not looked at.
*/
function workloadsOf(resource) {
	const known = coreGroups.has(resource.group) ? knownPaths[resource.kind] : void 0;
	if (known !== void 0) {
		const spec = resource.root.get(...known);
		return spec.isMap ? [workloadOf(resource, spec)] : [];
	}
	if (resource.kind === "CustomResourceDefinition" || coreGroups.has(resource.group)) return [];
	const found = [];
	search(resource, resource.root, 0, found);
	return found;
}
function search(resource, field, depth, found) {
	if (depth > maxDepth || field.node === void 0 || field.node.kind === "scalar") return;
	if (field.isMap && isPodSpec(field)) found.push(workloadOf(resource, field));
	else if (isArgoTemplate(resource, field)) found.push(workloadOf(resource, field));
	for (const child of field.node.kind === "map" ? field.fields() : field.items()) {
		if (depth === 0 && child.key === "status") continue;
		if (typeof child.key === "string" && lists.some(([name]) => name === child.key)) continue;
		search(resource, child, depth + 1, found);
	}
}
function isPodSpec(field) {
	return lists.some(([name]) => field.get(name).items().some((item) => item.get("image").exists && item.get("name").exists)) || isSingleContainerList(field);
}
/** Knative and its kin let the only container go without a name. */
function isSingleContainerList(field) {
	const items = field.get("containers").items();
	return items.length === 1 && items[0]?.get("image").text !== void 0;
}
function isArgoTemplate({ group }, field) {
	if (group !== "argoproj.io" || !field.isMap) return false;
	return ["container", "script"].some((name) => field.get(name, "image").exists);
}
function workloadOf(resource, spec) {
	const inherited = inheritedSpec(resource, spec);
	const metadata = podMetadata(resource, spec);
	const workload = {
		...resource,
		resource,
		spec,
		metadata,
		labels: metadata.get("labels").record,
		annotations: [...resource.annotations, metadata.get("annotations")],
		containers: [],
		partial: spec.parent !== void 0 && spec.key !== "spec" && !isArgoTemplate(resource, spec) && isBare(spec),
		get(...keys) {
			const own = spec.get(...keys);
			return own.node !== void 0 || inherited === void 0 ? own : orOwn(inherited.get(...keys), own);
		}
	};
	return Object.assign(workload, { containers: containersOf(workload) });
}
function orOwn(inherited, own) {
	return inherited.node === void 0 ? own : inherited;
}
/** An Argo template takes what it lacks from the workflow's specification. */
function inheritedSpec({ group, root }, spec) {
	if (group !== "argoproj.io") return void 0;
	for (let field = spec.parent; field !== void 0 && field !== root; field = field.parent) if (field.get("templates").node?.kind === "list") return field;
}
/** No field of a pod specification beside the containers: something else builds the pod around them. */
function isBare(spec) {
	return ![
		"securityContext",
		"serviceAccountName",
		"volumes",
		"restartPolicy",
		"nodeSelector",
		"hostNetwork"
	].some((name) => spec.get(name).node !== void 0);
}
function podMetadata({ root }, spec) {
	const { parent } = spec;
	if (parent === void 0) return root.get("metadata");
	return parent.get("metadata");
}
function containersOf(workload) {
	const { spec } = workload;
	const all = lists.flatMap(([list, role]) => spec.get(list).items().filter((item) => item.isMap).map((field) => containerOf(workload, field, field.get("restartPolicy").text === "Always" && role === "init" ? "sidecar" : role)));
	const single = ["container", "script"].flatMap((name) => {
		const field = spec.get(name);
		return field.isMap && field.get("image").exists ? [containerOf(workload, field, "container")] : [];
	});
	return [...all, ...workload.resource.group === "argoproj.io" ? single : []];
}
function containerOf(workload, field, role) {
	return {
		workload,
		field,
		name: field.get("name").text ?? (typeof field.key === "string" ? field.key : String(field.key ?? "")),
		image: field.get("image").text,
		role
	};
}
var lists, knownPaths, coreGroups, maxDepth;
function init_workload() {
	return (init_workload = __esmMin((() => {
		lists = [
			["initContainers", "init"],
			["containers", "container"],
			["ephemeralContainers", "ephemeral"]
		];
		knownPaths = {
			Pod: ["spec"],
			PodTemplate: ["template", "spec"],
			ReplicationController: [
				"spec",
				"template",
				"spec"
			],
			ReplicaSet: [
				"spec",
				"template",
				"spec"
			],
			Deployment: [
				"spec",
				"template",
				"spec"
			],
			StatefulSet: [
				"spec",
				"template",
				"spec"
			],
			DaemonSet: [
				"spec",
				"template",
				"spec"
			],
			Job: [
				"spec",
				"template",
				"spec"
			],
			CronJob: [
				"spec",
				"jobTemplate",
				"spec",
				"template",
				"spec"
			]
		};
		coreGroups = /* @__PURE__ */ new Set([
			"",
			"apps",
			"batch",
			"extensions"
		]);
		maxDepth = 40;
	})))();
}

// actions/manifest-check/kubernetes/cluster.ts
/** A namespace that the files leave open is set when they are applied, so it may be any. */
function isSameNamespace(a, b) {
	return a === void 0 || b === void 0 || a === b;
}
var Cluster;
function init_cluster() {
	return (init_cluster = __esmMin((() => {
		init_resource();
		/* @__PURE__ */ init_selector();
		init_workload();
		Cluster = class {
			resources;
			workloads;
			containers;
			#byKind;
			#byName;
			#byOwner;
			#byNamespace;
			#podsIn = /* @__PURE__ */ new Map();
			#byLabel = /* @__PURE__ */ new Map();
			constructor(documents) {
				this.resources = documents.flatMap(resourcesOf);
				this.workloads = this.resources.flatMap(workloadsOf);
				this.containers = this.workloads.flatMap(({ containers }) => containers);
				this.#byKind = Map.groupBy(this.resources, ({ kind }) => kind);
				this.#byName = Map.groupBy(this.resources, ({ kind, name }) => `${kind}/${name}`);
				this.#byOwner = Map.groupBy(this.workloads, ({ resource }) => resource);
				this.#byNamespace = Map.groupBy(this.workloads, ({ namespace }) => namespace);
				for (const workload of this.workloads) for (const [key, value] of workload.labels) {
					const labelled = this.#byLabel.get(`${key}=${value}`);
					if (labelled === void 0) this.#byLabel.set(`${key}=${value}`, [workload]);
					else labelled.push(workload);
				}
			}
			/** The objects of these kinds. */
			ofKind(...kinds) {
				const [only] = kinds;
				if (kinds.length === 1 && only !== void 0) return this.#byKind.get(only) ?? [];
				return kinds.flatMap((kind) => this.#byKind.get(kind) ?? []);
			}
			/** The object of this name, in this namespace or in one that the files leave open. */
			find(kind, name, namespace) {
				return this.#byName.get(`${kind}/${name}`)?.find((resource) => isSameNamespace(resource.namespace, namespace));
			}
			/** Pods that an object makes. */
			workloadsIn(resource) {
				return this.#byOwner.get(resource) ?? [];
			}
			/** Pods of a namespace, and those whose namespace the files leave open; all of them where it is open itself. */
			podsIn(namespace) {
				if (namespace === void 0) return this.workloads;
				const known = this.#podsIn.get(namespace);
				if (known !== void 0) return known;
				const pods = [...this.#byNamespace.get(namespace) ?? [], ...this.#byNamespace.get(void 0) ?? []];
				this.#podsIn.set(namespace, pods);
				return pods;
			}
			/** Those of them that a selector selects. */
			podsWith(selector, namespace) {
				const [first] = selector.labels;
				return (first === void 0 ? this.podsIn(namespace) : this.#byLabel.get(`${first[0]}=${first[1]}`) ?? []).filter((pod) => isSameNamespace(pod.namespace, namespace) && selects(selector, pod.labels));
			}
		};
	})))();
}

// actions/manifest-check/kubernetes/pod-security/check.ts
/** Minor version from which pods that say they run on Windows need no Linux settings. */
function isExemptWindows(pod, minor) {
	return minor >= 25 && pod.get("os", "name").text === "windows";
}
/** From 1.35, pods in a user namespace of their own may be what only looks like root. */
function hasUserNamespace(pod, minor) {
	return minor >= 35 && pod.get("hostUsers").isFalse;
}
var podSecurityLevels;
function init_check$2() {
	return (init_check$2 = __esmMin((() => {
		podSecurityLevels = [
			"privileged",
			"baseline",
			"restricted"
		];
	})))();
}

// actions/manifest-check/kubernetes/problem.ts
/** A problem of an object, or of the pods that it makes. */
function problemOf(rule, owner, field, message, more = {}) {
	return {
		rule,
		owner,
		field,
		message,
		...more,
		aliases: reaching(owner, [...rule.aliases, ...more.aliases ?? []])
	};
}
/** A problem of one container. */
function containerProblem(rule, { workload, name, role }, field, message, more = {}) {
	const aliases = reaching(workload, [...rule.aliases, ...more.aliases ?? []]);
	const seen = role === "ephemeral" ? aliases.filter((id) => !seldomLooks.test(id)) : aliases;
	return {
		rule,
		owner: workload,
		part: name,
		field,
		message,
		...more,
		aliases: seen
	};
}
/** Other tools read the pods of built-in kinds only, so nothing else has their ids. */
function reaching(owner, aliases) {
	if (!("spec" in owner) || readByAll.has(owner.kind)) return aliases;
	return aliases.filter((id) => id.startsWith("pss/"));
}
var seldomLooks, readByAll;
function init_problem() {
	return (init_problem = __esmMin((() => {
		seldomLooks = /^(?:KSV-|CKV_|kube-linter\/|kube-score\/|polaris\/|kubesec\/|C-)/;
		readByAll = /* @__PURE__ */ new Set([...[
			"Pod",
			"PodTemplate",
			"ReplicationController",
			"ReplicaSet",
			"Deployment",
			"StatefulSet",
			"DaemonSet",
			"Job"
		], ...["CronJob", "DeploymentConfig"]]);
	})))();
}

// actions/manifest-check/kubernetes/pod-security/checks/capabilities.ts
function severityOf$2(name) {
	if (ofRoot.test(name)) return "high";
	return dangerous.test(name) ? "medium" : "low";
}
function* addedProblems(container, allowed) {
	for (const field of container.field.get("securityContext", "capabilities", "add").items()) {
		const name = field.text ?? "";
		if (allowed(name)) continue;
		const message = `Container ${container.name} gets the capability ${name}`;
		const aliases = special[name.replace(/^CAP_/, "")] ?? [];
		yield containerProblem(added, container, field, message, {
			severity: severityOf$2(name),
			aliases
		});
	}
}
function* baselineProblems(pod) {
	for (const container of pod.containers) yield* addedProblems(container, (name) => baseline.has(name));
}
function* restrictedProblems(pod, minor) {
	if (isExemptWindows(pod, minor)) return;
	for (const container of pod.containers) {
		yield* addedProblems(container, (name) => name === "NET_BIND_SERVICE");
		const drop = container.field.get("securityContext", "capabilities", "drop");
		const dropped = drop.texts;
		if (dropped.includes("ALL")) continue;
		const fix = dropping(container, drop);
		yield containerProblem(kept, container, drop, keptMessage(container, dropped), {
			aliases: keptAliases(dropped),
			...fix
		});
	}
}
/** Only where nothing can need them: no process of root, and no port below 1024. `all` becomes `ALL` in any case. */
function dropping({ field, workload }, drop) {
	const small = drop.items().find(({ text }) => text !== "ALL" && text?.toUpperCase() === "ALL");
	if (small !== void 0) return fixOf("Write ALL", replaceScalar(small, "ALL"));
	const user = field.get("securityContext").get("runAsUser").number ?? workload.get("securityContext", "runAsUser").number ?? 0;
	const ports = field.get("ports").items().map((port) => port.get("containerPort").number ?? 0);
	if (user === 0 || drop.node !== void 0 || ports.some((port) => port < 1024)) return {};
	return fixOf("Drop all capabilities", addField(drop, "[ALL]"));
}
function keptMessage({ name }, dropped) {
	const wrong = dropped.find((capability) => capability.toUpperCase() === "ALL");
	if (wrong !== void 0) return `Container ${name} drops ${wrong}; Pod Security knows only ALL, in capitals`;
	return `Container ${name} does not drop all capabilities`;
}
function keptAliases(dropped) {
	const isAll = dropped.some((name) => name.toUpperCase() === "ALL");
	const isNetRaw = dropped.some((name) => /^(?:CAP_)?NET_RAW$/i.test(name));
	return [
		...isAll ? [] : [
			"KSV-0106",
			"KSV-0003",
			"CKV_K8S_37",
			"polaris/insecureCapabilities"
		],
		...isAll || isNetRaw ? [] : ["CKV_K8S_28", "kube-linter/drop-net-raw-capability"],
		...dropped.length === 0 ? ["KSV-0004"] : []
	];
}
var links$19, added, kept, baseline, ofRoot, dangerous, special, capabilityChecks;
function init_capabilities() {
	return (init_capabilities = __esmMin((() => {
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		/* @__PURE__ */ init_rule();
		init_problem();
		init_check$2();
		links$19 = ["https://man7.org/linux/man-pages/man7/capabilities.7.html"];
		added = defineRule({
			id: "SW-K8S-capability-added",
			severity: "medium",
			summary: "Add no capabilities beyond NET_BIND_SERVICE.",
			why: "Each capability is a part of root's power over the kernel that the node's containers share; some of them are all of it.",
			before: "securityContext:\n  capabilities:\n    drop: [ALL]\n    add: [SYS_ADMIN]",
			after: "securityContext:\n  capabilities:\n    drop: [ALL]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.2.9",
				"NSA-CISA"
			],
			aliases: [
				"KSV-0022",
				"KSV-0106",
				"CKV_K8S_25"
			],
			links: links$19,
			precision: "very-high"
		});
		kept = defineRule({
			id: "SW-K8S-capabilities-not-dropped",
			severity: "medium",
			summary: "Drop all capabilities.",
			why: "The runtime's default set lets a process change owners, send raw packets and more, of which hardly a program has need.",
			before: "securityContext: {}",
			after: "securityContext:\n  capabilities:\n    drop: [ALL]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.2.8",
				"CIS-Kubernetes-5.2.10",
				"NSA-CISA"
			],
			links: links$19,
			precision: "very-high"
		});
		baseline = /* @__PURE__ */ new Set([...[
			"AUDIT_WRITE",
			"CHOWN",
			"DAC_OVERRIDE",
			"FOWNER",
			"FSETID",
			"KILL",
			"MKNOD",
			"NET_BIND_SERVICE",
			"SETFCAP"
		], ...[
			"SETGID",
			"SETPCAP",
			"SETUID",
			"SYS_CHROOT"
		]]);
		ofRoot = /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_MODULE|SYS_PTRACE|SYS_RAWIO|SYS_BOOT|DAC_READ_SEARCH|BPF|PERFMON|MAC_ADMIN)$/i;
		dangerous = /^(?:CAP_)?(?:NET_ADMIN|NET_RAW|SYS_TIME|SYSLOG|MAC_OVERRIDE|AUDIT_CONTROL|LINUX_IMMUTABLE|SYS_RESOURCE)$/i;
		special = {
			SYS_ADMIN: [
				"KSV-0005",
				"CKV_K8S_39",
				"kubesec/CapSysAdmin"
			],
			NET_RAW: ["KSV-0119", "kube-linter/drop-net-raw-capability"],
			SYS_MODULE: ["KSV-0120"],
			NET_ADMIN: ["C-0046"]
		};
		capabilityChecks = [{
			id: "capabilities_baseline",
			level: "baseline",
			since: 0,
			rules: [added],
			run: baselineProblems
		}, {
			id: "capabilities_restricted",
			level: "restricted",
			since: 22,
			overrides: "capabilities_baseline",
			rules: [added, kept],
			run: restrictedProblems
		}];
	})))();
}

// actions/manifest-check/kubernetes/pod-security/checks/host.ts
function* hostNamespaceProblems(pod) {
	for (const [key, rule, what] of namespaces) {
		const field = pod.get(key);
		if (field.isTrue) yield problemOf(rule, pod, field, `The pods share the node's ${what}`);
	}
}
function* hostPortProblems(pod) {
	for (const container of pod.containers) for (const port of container.field.get("ports").items()) {
		const field = port.get("hostPort");
		if (!field.exists || field.value === 0) continue;
		yield containerProblem(hostPort, container, field, `Container ${container.name} takes port ${field.text} of the node`);
	}
}
function* probeHostProblems(pod) {
	for (const container of pod.containers) for (const handler of handlers) for (const action of ["httpGet", "tcpSocket"]) {
		const field = container.field.get(...handler, action, "host");
		if ((field.text ?? "") === "") continue;
		const name = handler.at(-1) ?? "";
		yield containerProblem(probeHost, container, field, `The ${name} of container ${container.name} asks ${field.text}, not the pod`);
	}
}
function* hostProcessProblems(pod) {
	const path = [
		"securityContext",
		"windowsOptions",
		"hostProcess"
	];
	const own = pod.get(...path);
	if (own.isTrue) yield problemOf(windowsHostProcess, pod, own, "The pods run on the Windows node itself");
	for (const container of pod.containers) {
		const field = container.field.get(...path);
		if (!field.isTrue) continue;
		yield containerProblem(windowsHostProcess, container, field, `Container ${container.name} runs on the Windows node itself`);
	}
}
var links$18, hostNetwork, hostPid, hostIpc, hostPort, probeHost, windowsHostProcess, namespaces, handlers, hostChecks;
function init_host() {
	return (init_host = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_problem();
		links$18 = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"];
		hostNetwork = defineRule({
			id: "SW-K8S-host-network",
			severity: "high",
			summary: "Keep pods out of the node's network.",
			why: "A pod in the node's network reaches what listens on the node's loopback, sees other pods' traffic, and no NetworkPolicy holds for it.",
			before: "hostNetwork: true",
			after: "hostNetwork: false",
			tags: [
				"security",
				"CWE-653",
				"CIS-Kubernetes-5.2.5",
				"NSA-CISA"
			],
			aliases: [
				"KSV-0009",
				"CKV_K8S_19",
				"C-0041",
				"kube-linter/host-network",
				"polaris/hostNetworkSet",
				"kubesec/HostNetwork"
			],
			links: links$18,
			precision: "very-high"
		});
		hostPid = defineRule({
			id: "SW-K8S-host-pid",
			severity: "high",
			summary: "Keep pods out of the node's process namespace.",
			why: "A pod that sees the node's processes can read their memory and environment, and signal them.",
			before: "hostPID: true",
			after: "hostPID: false",
			tags: [
				"security",
				"CWE-653",
				"CIS-Kubernetes-5.2.3",
				"NSA-CISA"
			],
			aliases: [
				"KSV-0010",
				"CKV_K8S_17",
				"C-0038",
				"kube-linter/host-pid",
				"polaris/hostPIDSet",
				"kubesec/HostPID"
			],
			links: links$18,
			precision: "very-high"
		});
		hostIpc = defineRule({
			id: "SW-K8S-host-ipc",
			severity: "high",
			summary: "Keep pods out of the node's IPC namespace.",
			why: "Shared memory of the node's processes, and of other pods in that namespace, lies open to the pod.",
			before: "hostIPC: true",
			after: "hostIPC: false",
			tags: [
				"security",
				"CWE-653",
				"CIS-Kubernetes-5.2.4",
				"NSA-CISA"
			],
			aliases: [
				"KSV-0008",
				"CKV_K8S_18",
				"C-0038",
				"kube-linter/host-ipc",
				"polaris/hostIPCSet",
				"kubesec/HostIPC"
			],
			links: links$18,
			precision: "very-high"
		});
		hostPort = defineRule({
			id: "SW-K8S-host-port",
			severity: "medium",
			summary: "Publish ports with a Service, not on the node.",
			why: "A host port is open on the node's address past Services and their policies, and allows one such pod a node.",
			before: "ports:\n  - containerPort: 8080\n    hostPort: 8080",
			after: "ports:\n  - containerPort: 8080",
			tags: [
				"security",
				"CWE-668",
				"CIS-Kubernetes-5.2.13"
			],
			aliases: [
				"KSV-0024",
				"CKV_K8S_26",
				"C-0044",
				"polaris/hostPortSet"
			],
			links: links$18,
			precision: "very-high"
		});
		probeHost = defineRule({
			id: "SW-K8S-probe-host",
			severity: "medium",
			summary: "Let probes and lifecycle hooks ask the pod itself.",
			why: "The kubelet sends the request from the node: a host in it turns the kubelet into a proxy to addresses that the pod cannot reach.",
			before: "livenessProbe:\n  httpGet:\n    host: 169.254.169.254\n    path: /\n    port: 80",
			after: "livenessProbe:\n  httpGet:\n    path: /healthz\n    port: 8080",
			tags: ["security", "CWE-918"],
			links: links$18,
			precision: "very-high"
		});
		windowsHostProcess = defineRule({
			id: "SW-K8S-windows-host-process",
			severity: "high",
			summary: "Run no HostProcess containers.",
			why: "A HostProcess container runs on the Windows node itself, with the rights of its user there.",
			before: "securityContext:\n  windowsOptions:\n    hostProcess: true",
			after: "securityContext:\n  windowsOptions:\n    hostProcess: false",
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.2.11"
			],
			aliases: ["KSV-0103"],
			links: links$18,
			precision: "very-high"
		});
		namespaces = [
			[
				"hostNetwork",
				hostNetwork,
				"network"
			],
			[
				"hostPID",
				hostPid,
				"process namespace"
			],
			[
				"hostIPC",
				hostIpc,
				"IPC namespace"
			]
		];
		handlers = [
			["livenessProbe"],
			["readinessProbe"],
			["startupProbe"],
			["lifecycle", "postStart"],
			["lifecycle", "preStop"]
		];
		hostChecks = [
			{
				id: "hostNamespaces",
				level: "baseline",
				since: 0,
				rules: [
					hostNetwork,
					hostPid,
					hostIpc
				],
				run: hostNamespaceProblems
			},
			{
				id: "hostPorts",
				level: "baseline",
				since: 0,
				rules: [hostPort],
				run: hostPortProblems
			},
			{
				id: "hostProbesAndHostLifecycle",
				level: "baseline",
				since: 34,
				rules: [probeHost],
				run: probeHostProblems
			},
			{
				id: "windowsHostProcess",
				level: "baseline",
				since: 0,
				rules: [windowsHostProcess],
				run: hostProcessProblems
			}
		];
	})))();
}

// actions/manifest-check/kubernetes/pod-security/checks/privileges.ts
function* privilegedProblems(pod) {
	for (const container of pod.containers) {
		const field = container.field.get("securityContext", "privileged");
		if (field.isTrue) yield containerProblem(privileged, container, field, `Container ${container.name} runs privileged`);
	}
}
function* escalationProblems(pod, minor) {
	if (isExemptWindows(pod, minor)) return;
	for (const container of pod.containers) {
		const field = container.field.get("securityContext", "allowPrivilegeEscalation");
		if (field.isFalse) continue;
		const message = field.isTrue ? `Container ${container.name} allows processes to gain more rights` : `Container ${container.name} does not keep processes from gaining more rights`;
		const explicit = field.isTrue ? ["kube-linter/privilege-escalation-container", "kubesec/AllowPrivilegeEscalation"] : [];
		yield containerProblem(escalation, container, field, message, {
			aliases: explicit,
			...keepRights(container, field)
		});
	}
}
/** Kubernetes refuses `false` beside privileged and SYS_ADMIN, which imply it. */
function keepRights({ field: container }, field) {
	const context = container.get("securityContext");
	if (context.get("privileged").isTrue || context.get("capabilities", "add").texts.some((name) => /SYS_ADMIN$/.test(name))) return {};
	const edit = field.node === void 0 ? addField(field, "false") : replaceScalar(field, "false");
	return fixOf("Set allowPrivilegeEscalation to false", edit);
}
function* procMountProblems(pod) {
	for (const container of pod.containers) {
		const field = container.field.get("securityContext", "procMount");
		const value = field.text;
		if (value === void 0 || value === "Default") continue;
		yield containerProblem(procMount, container, field, `Container ${container.name} has /proc mounted ${value}`);
	}
}
var links$17, privileged, escalation, procMount, privilegeChecks;
function init_privileges$1() {
	return (init_privileges$1 = __esmMin((() => {
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		/* @__PURE__ */ init_rule();
		init_problem();
		init_check$2();
		links$17 = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"];
		privileged = defineRule({
			id: "SW-K8S-privileged",
			severity: "high",
			summary: "Run no privileged containers.",
			why: "A privileged container has every capability, every device and no seccomp or AppArmor profile: whoever breaks into it has the node.",
			before: "securityContext:\n  privileged: true",
			after: "securityContext:\n  privileged: false",
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.2.2",
				"NSA-CISA"
			],
			aliases: [...[
				"KSV-0017",
				"CKV_K8S_16",
				"C-0057",
				"kube-linter/privileged-container",
				"polaris/runAsPrivileged"
			], ...["kube-score/container-security-context-privileged", "kubesec/Privileged"]],
			links: links$17,
			precision: "very-high"
		});
		escalation = defineRule({
			id: "SW-K8S-privilege-escalation",
			severity: "medium",
			summary: "Set allowPrivilegeEscalation to false.",
			why: "Without it, set-uid programs in the image can give a process more rights than the container was started with.",
			before: "securityContext:\n  allowPrivilegeEscalation: true",
			after: "securityContext:\n  allowPrivilegeEscalation: false",
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.2.6",
				"NSA-CISA"
			],
			aliases: [
				"KSV-0001",
				"CKV_K8S_20",
				"C-0016",
				"polaris/privilegeEscalationAllowed"
			],
			links: links$17,
			precision: "very-high"
		});
		procMount = defineRule({
			id: "SW-K8S-proc-mount",
			severity: "high",
			summary: "Keep the default mask on /proc.",
			why: "An unmasked /proc shows and changes settings of the node's kernel.",
			before: "securityContext:\n  procMount: Unmasked",
			after: "securityContext:\n  procMount: Default",
			tags: ["security", "CWE-668"],
			aliases: [
				"KSV-0027",
				"kube-linter/unsafe-proc-mount",
				"polaris/procMount"
			],
			links: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
			precision: "very-high"
		});
		privilegeChecks = [
			{
				id: "privileged",
				level: "baseline",
				since: 0,
				rules: [privileged],
				run: privilegedProblems
			},
			{
				id: "allowPrivilegeEscalation",
				level: "restricted",
				since: 8,
				rules: [escalation],
				run: escalationProblems
			},
			{
				id: "procMount",
				level: "baseline",
				since: 0,
				rules: [procMount],
				run: (pod, minor) => hasUserNamespace(pod, minor) ? [] : procMountProblems(pod)
			},
			{
				id: "procMount_restricted",
				level: "restricted",
				since: 35,
				overrides: "procMount",
				rules: [procMount],
				run: procMountProblems
			}
		];
	})))();
}

// actions/manifest-check/kubernetes/pod-security/checks/profiles.ts
/** The pod and its containers. */
function partsOf(pod) {
	return [{
		part: void 0,
		get: (...keys) => pod.get(...keys),
		who: "the pods"
	}, ...pod.containers.map((part) => ({
		part,
		get: (...keys) => part.field.get(...keys),
		who: `container ${part.name}`
	}))];
}
function report(rule, pod, part, field, message, aliases = []) {
	return part === void 0 ? problemOf(rule, pod, field, message, { aliases }) : containerProblem(rule, part, field, message, { aliases });
}
function* seccompFields(pod) {
	for (const { part, get, who } of partsOf(pod)) {
		const profile = get("securityContext", "seccompProfile");
		const type = profile.get("type");
		if (!profile.exists) continue;
		if (goodTypes.has(type.text ?? "")) continue;
		const aliases = type.text === "Unconfined" ? [
			"KSV-0104",
			"KSV-0030",
			"CKV_K8S_31"
		] : ["KSV-0030", "CKV_K8S_31"];
		yield report(seccompOff, pod, part, type, `The seccomp profile of ${who} is ${type.text ?? "empty"}`, aliases);
	}
}
function* seccompAnnotations(pod) {
	const annotations = pod.metadata.get("annotations");
	const names = [podSeccomp, ...pod.containers.map(({ name }) => `${containerSeccomp}${name}`)];
	for (const name of names) {
		const field = annotations.get(name);
		const value = field.text;
		if (value === void 0 || /^(?:runtime\/default|docker\/default|localhost\/.*)$/s.test(value)) continue;
		yield problemOf(seccompOff, pod, field, `The seccomp profile of the pods is ${value}`);
	}
}
function* seccompRestricted(pod, minor) {
	if (isExemptWindows(pod, minor)) return;
	yield* seccompFields(pod);
	const own = pod.get("securityContext", "seccompProfile");
	if (own.exists) return;
	const unset = pod.containers.filter(({ field }) => !field.get("securityContext", "seccompProfile").isMap);
	const aliases = [
		"KSV-0030",
		"CKV_K8S_31",
		"C-0210"
	];
	if (unset.length === pod.containers.length && unset.length > 0 && !pod.partial) {
		const fix = fixOf("Set the runtime's profile", addField(own.get("type"), "RuntimeDefault"));
		yield problemOf(seccompUnset, pod, own.get("type"), "The pods have no seccomp profile", {
			aliases,
			...fix
		});
		return;
	}
	for (const container of unset) {
		const field = container.field.get("securityContext", "seccompProfile", "type");
		yield containerProblem(seccompUnset, container, field, `Container ${container.name} has no seccomp profile`, { aliases });
	}
}
function* appArmorProblems(pod) {
	for (const { part, get, who } of partsOf(pod)) {
		const profile = get("securityContext", "appArmorProfile");
		if (!profile.exists) continue;
		const type = profile.get("type");
		if (goodTypes.has(type.text ?? "")) continue;
		yield report(appArmor, pod, part, type, `The AppArmor profile of ${who} is ${type.text ?? "empty"}`);
	}
	for (const field of pod.metadata.get("annotations").fields()) {
		const name = String(field.key);
		const value = field.text ?? "";
		if (!name.startsWith(appArmorAnnotation) || /^(?:|runtime\/default|localhost\/.*)$/s.test(value)) continue;
		const container = pod.containers.find((one) => one.name === name.slice(47));
		const message = `The AppArmor profile of container ${name.slice(47)} is ${value}`;
		yield report(appArmor, pod, container, field, message, container === void 0 ? [] : ["KSV-0002"]);
	}
}
function* seLinuxProblems(pod, minor) {
	const allowed = minor >= 31 ? [...seLinuxTypes, "container_engine_t"] : seLinuxTypes;
	for (const { part, get, who } of partsOf(pod)) {
		const options = get("securityContext", "seLinuxOptions");
		const type = options.get("type");
		if (!allowed.includes(type.text ?? "")) yield report(seLinux, pod, part, type, `The SELinux type of ${who} is ${type.text}`);
		for (const name of ["user", "role"]) {
			const field = options.get(name);
			if ((field.text ?? "") !== "") yield report(seLinux, pod, part, field, `The SELinux ${name} of ${who} is ${field.text}`);
		}
	}
}
var seccompLink, seccompOff, seccompUnset, appArmor, seLinux, goodTypes, podSeccomp, containerSeccomp, appArmorAnnotation, seLinuxTypes, profileChecks;
function init_profiles() {
	return (init_profiles = __esmMin((() => {
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		/* @__PURE__ */ init_rule();
		init_problem();
		init_check$2();
		seccompLink = "https://kubernetes.io/docs/tutorials/security/seccomp/";
		seccompOff = defineRule({
			id: "SW-K8S-seccomp-unconfined",
			severity: "high",
			summary: "Keep the seccomp filter on.",
			why: "Without it a process may make every system call, and most ways out of a container need one that the runtime's profile forbids.",
			before: "securityContext:\n  seccompProfile:\n    type: Unconfined",
			after: "securityContext:\n  seccompProfile:\n    type: RuntimeDefault",
			tags: [
				"security",
				"CWE-693",
				"CIS-Kubernetes-5.7.2",
				"NSA-CISA"
			],
			links: [seccompLink],
			precision: "very-high"
		});
		seccompUnset = defineRule({
			id: "SW-K8S-seccomp-unset",
			severity: "low",
			summary: "Set the seccomp profile RuntimeDefault.",
			why: "Where nothing is set, most kubelets filter no system calls at all.",
			before: "securityContext: {}",
			after: "securityContext:\n  seccompProfile:\n    type: RuntimeDefault",
			tags: [
				"security",
				"CWE-693",
				"CIS-Kubernetes-5.7.2",
				"NSA-CISA"
			],
			links: [seccompLink],
			precision: "very-high"
		});
		appArmor = defineRule({
			id: "SW-K8S-apparmor",
			severity: "medium",
			summary: "Keep the runtime's AppArmor profile.",
			why: "The profile keeps a container away from the node's sensitive files and mounts even where something else is set wrongly.",
			before: "securityContext:\n  appArmorProfile:\n    type: Unconfined",
			after: "securityContext:\n  appArmorProfile:\n    type: RuntimeDefault",
			tags: [
				"security",
				"CWE-693",
				"NSA-CISA"
			],
			links: ["https://kubernetes.io/docs/tutorials/security/apparmor/"],
			precision: "very-high"
		});
		seLinux = defineRule({
			id: "SW-K8S-selinux",
			severity: "medium",
			summary: "Keep SELinux's types for containers, and set neither user nor role.",
			why: "Other types and users are not confined as containers are.",
			before: "securityContext:\n  seLinuxOptions:\n    type: spc_t",
			after: "securityContext:\n  seLinuxOptions:\n    type: container_t",
			tags: ["security", "CWE-693"],
			aliases: ["KSV-0025"],
			links: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
			precision: "very-high"
		});
		goodTypes = /* @__PURE__ */ new Set(["RuntimeDefault", "Localhost"]);
		podSeccomp = "seccomp.security.alpha.kubernetes.io/pod";
		containerSeccomp = "container.seccomp.security.alpha.kubernetes.io/";
		appArmorAnnotation = "container.apparmor.security.beta.kubernetes.io/";
		seLinuxTypes = [
			"",
			"container_t",
			"container_init_t",
			"container_kvm_t"
		];
		profileChecks = [
			{
				id: "appArmorProfile",
				level: "baseline",
				since: 0,
				rules: [appArmor],
				run: appArmorProblems
			},
			{
				id: "seLinuxOptions",
				level: "baseline",
				since: 0,
				rules: [seLinux],
				run: seLinuxProblems
			},
			{
				id: "seccompProfile_baseline",
				level: "baseline",
				since: 0,
				rules: [seccompOff],
				run: (pod, minor) => minor < 19 ? seccompAnnotations(pod) : seccompFields(pod)
			},
			{
				id: "seccompProfile_restricted",
				level: "restricted",
				since: 19,
				overrides: "seccompProfile_baseline",
				rules: [seccompOff, seccompUnset],
				run: seccompRestricted
			}
		];
	})))();
}

// actions/manifest-check/kubernetes/pod-security/checks/sysctls.ts
function* problems(pod, minor) {
	for (const sysctl of pod.get("securityContext", "sysctls").items()) {
		const field = sysctl.get("name");
		const since = safe.get(field.text ?? "");
		if (since !== void 0 && since <= minor) continue;
		yield problemOf(unsafe, pod, field, `The pods set ${field.text ?? "a kernel setting"}, which is not safe`);
	}
}
var unsafe, safe, sysctlChecks;
function init_sysctls() {
	return (init_sysctls = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_problem();
		unsafe = defineRule({
			id: "SW-K8S-sysctl",
			severity: "medium",
			summary: "Set only sysctls that concern the pod alone.",
			why: "Other kernel settings reach beyond the pod, to the node and to its neighbours.",
			before: "securityContext:\n  sysctls:\n    - name: kernel.msgmax\n      value: \"65536\"",
			after: "securityContext:\n  sysctls:\n    - name: net.ipv4.tcp_syncookies\n      value: \"1\"",
			tags: ["security"],
			aliases: ["KSV-0026", "kube-linter/unsafe-sysctls"],
			links: ["https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/"],
			precision: "very-high"
		});
		safe = /* @__PURE__ */ new Map([
			["kernel.shm_rmid_forced", 0],
			["net.ipv4.ip_local_port_range", 0],
			["net.ipv4.tcp_syncookies", 0],
			["net.ipv4.ping_group_range", 0],
			["net.ipv4.ip_unprivileged_port_start", 0],
			["net.ipv4.ip_local_reserved_ports", 27],
			["net.ipv4.tcp_keepalive_time", 29],
			["net.ipv4.tcp_fin_timeout", 29],
			["net.ipv4.tcp_keepalive_intvl", 29],
			["net.ipv4.tcp_keepalive_probes", 29],
			["net.ipv4.tcp_rmem", 32],
			["net.ipv4.tcp_wmem", 32],
			["net.ipv4.tcp_slow_start_after_idle", 37],
			["net.ipv4.tcp_notsent_lowat", 37]
		]);
		sysctlChecks = [{
			id: "sysctls",
			level: "baseline",
			since: 0,
			rules: [unsafe],
			run: problems
		}];
	})))();
}

// actions/manifest-check/kubernetes/pod-security/checks/users.ts
function* nonRootProblems(pod, minor) {
	if (hasUserNamespace(pod, minor)) return;
	const own = pod.get(...key);
	if (own.isFalse) yield problemOf(nonRoot, pod, own, "The pods may run as root");
	const fields = pod.containers.map((container) => ({
		container,
		field: container.field.get(...key)
	}));
	for (const { container, field } of fields) if (field.isFalse) yield containerProblem(nonRoot, container, field, `Container ${container.name} may run as root`);
	if (own.exists) return;
	const unset = fields.filter(({ field }) => !field.exists);
	const [first] = unset;
	if (first === void 0) return;
	if (unset.length === fields.length && !pod.partial) {
		const user = pod.get("securityContext", "runAsUser").number ?? 0;
		yield problemOf(nonRoot, pod, own, "Nothing keeps the pods from running as root", {
			aliases: aliasesOf(unset),
			...user > 0 ? fixOf("Set runAsNonRoot to true", addField(own, "true")) : {}
		});
		return;
	}
	for (const { container, field } of unset) {
		const message = `Nothing keeps container ${container.name} from running as root`;
		yield containerProblem(nonRoot, container, field, message, { aliases: aliasesOf([{ container }]) });
	}
}
/** Tools that take a user above 0 as an answer, too. */
function aliasesOf(containers) {
	return containers.every(({ container }) => {
		const user = container.field.get("securityContext", "runAsUser").number ?? container.workload.get("securityContext", "runAsUser").number;
		return user !== void 0 && user > 0;
	}) ? [] : [
		"CKV_K8S_23",
		"kube-linter/run-as-non-root",
		"polaris/runAsRootAllowed"
	];
}
function* rootUserProblems(pod, minor) {
	if (hasUserNamespace(pod, minor)) return;
	const own = pod.get("securityContext", "runAsUser");
	if (own.value === 0) yield problemOf(rootUser$1, pod, own, "The pods run as root (user 0)");
	for (const container of pod.containers) {
		const field = container.field.get("securityContext", "runAsUser");
		if (field.value === 0) yield containerProblem(rootUser$1, container, field, `Container ${container.name} runs as root (user 0)`);
	}
}
var links$16, nonRoot, rootUser$1, key, userChecks;
function init_users() {
	return (init_users = __esmMin((() => {
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		/* @__PURE__ */ init_rule();
		init_problem();
		init_check$2();
		links$16 = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"];
		nonRoot = defineRule({
			id: "SW-K8S-run-as-non-root",
			severity: "medium",
			summary: "Set runAsNonRoot to true.",
			why: "Without it an image whose user is root starts as root, and root in a container is root on the node for every kernel fault.",
			before: "securityContext:\n  runAsNonRoot: false",
			after: "securityContext:\n  runAsNonRoot: true",
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.2.7",
				"NSA-CISA"
			],
			aliases: ["KSV-0012", "C-0013"],
			links: links$16,
			precision: "very-high"
		});
		rootUser$1 = defineRule({
			id: "SW-K8S-run-as-root",
			severity: "high",
			summary: "Run containers as a user other than root.",
			why: "Root in a container is root on the node for every kernel fault and every folder that is shared with it.",
			before: "securityContext:\n  runAsUser: 0",
			after: "securityContext:\n  runAsUser: 10001",
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.2.7",
				"NSA-CISA"
			],
			aliases: ["KSV-0105", "C-0013"],
			links: links$16,
			precision: "very-high"
		});
		key = ["securityContext", "runAsNonRoot"];
		userChecks = [{
			id: "runAsNonRoot",
			level: "restricted",
			since: 0,
			rules: [nonRoot],
			run: nonRootProblems
		}, {
			id: "runAsUser",
			level: "restricted",
			since: 23,
			rules: [rootUser$1],
			run: rootUserProblems
		}];
	})))();
}

// actions/manifest-check/kubernetes/pod-security/checks/volumes.ts
/** The severity of a folder of the node: those from which a pod can take the node over are high. */
function severityOf$1(path) {
	return criticalPath.test(path) ? "high" : "medium";
}
function hostPathProblem(pod, volume) {
	const source = volume.get("hostPath");
	const path = source.get("path");
	const normal = (path.text ?? "").replace(/(?<=.)\/+$/, "");
	const field = path.exists ? path : source;
	const trivy = trivyPaths.has(path.text ?? "") ? ["KSV-0121", "kube-linter/sensitive-host-mounts"] : [];
	const writable = isWritable(pod, volume.get("name").text) ? ["C-0045"] : [];
	if (socketPath.test(normal)) {
		const docker = /\/docker\.sock$/.test(normal) ? ["C-0074", "kube-linter/docker-sock"] : [];
		if (path.text === "/var/run/docker.sock") docker.push("KSV-0006", "CKV_K8S_27");
		const message = `The pods get ${normal} of the node: with it they can start any container there`;
		return problemOf(runtimeSocket, pod, field, message, { aliases: [...docker, ...writable] });
	}
	const message = `The pods get ${normal === "" ? "a folder" : normal} of the node`;
	return problemOf(hostPath, pod, field, message, {
		severity: severityOf$1(normal),
		aliases: [...trivy, ...writable]
	});
}
function isWritable({ containers }, volume) {
	return containers.some(({ field }) => field.get("volumeMounts").items().some((mount) => mount.get("name").text === volume && !mount.get("readOnly").isTrue));
}
function* hostPathProblems(pod) {
	for (const volume of volumesOf(pod)) if (volume.get("hostPath").exists) yield hostPathProblem(pod, volume);
}
function* volumeProblems(pod) {
	for (const volume of volumesOf(pod)) {
		if (volume.get("hostPath").exists) yield hostPathProblem(pod, volume);
		for (const source of volume.fields()) {
			const type = String(source.key);
			if (type === "name" || type === "hostPath" || allowedTypes.has(type) || !source.exists) continue;
			const message = `Volume ${volume.get("name").text ?? ""} is of the type ${type}`;
			yield problemOf(volumeType, pod, source, message, { aliases: trivyTypes.has(type) ? ["KSV-0028"] : [] });
		}
	}
}
function volumesOf(pod) {
	return pod.get("volumes").items();
}
var links$15, runtimeSocket, hostPath, volumeType, allowedTypes, trivyTypes, trivyPaths, socketPath, criticalPath, volumeChecks;
function init_volumes() {
	return (init_volumes = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_problem();
		links$15 = ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"];
		runtimeSocket = defineRule({
			id: "SW-K8S-runtime-socket",
			severity: "critical",
			summary: "Keep the container runtime's socket out of pods.",
			why: "Whoever can talk to the runtime starts privileged containers, and so owns the node.",
			before: "volumes:\n  - name: docker\n    hostPath:\n      path: /var/run/docker.sock",
			after: "volumes:\n  - name: work\n    emptyDir: {}",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.32",
				"NSA-CISA"
			],
			aliases: [
				"KSV-0023",
				"C-0048",
				"kubesec/VolumeDockerSocket"
			],
			links: links$15,
			precision: "very-high"
		});
		hostPath = defineRule({
			id: "SW-K8S-host-path",
			severity: "medium",
			summary: "Mount no folders of the node.",
			why: "What a pod reads there belongs to the node and to other pods; what it writes there outlives it and can change how the node runs.",
			before: "volumes:\n  - name: data\n    hostPath:\n      path: /srv/data",
			after: "volumes:\n  - name: data\n    persistentVolumeClaim:\n      claimName: data",
			tags: [
				"security",
				"CWE-668",
				"CIS-Kubernetes-5.2.12",
				"NSA-CISA"
			],
			aliases: [
				"KSV-0023",
				"C-0048",
				"polaris/hostPathSet"
			],
			links: links$15,
			precision: "very-high"
		});
		volumeType = defineRule({
			id: "SW-K8S-volume-type",
			severity: "low",
			summary: "Mount storage through a PersistentVolumeClaim, or use ephemeral volumes.",
			why: "A volume that names its server in the pod bypasses the administrator's storage classes, and the kubelet mounts whatever the author wrote.",
			before: "volumes:\n  - name: data\n    nfs:\n      server: nfs.example.com\n      path: /export",
			after: "volumes:\n  - name: data\n    persistentVolumeClaim:\n      claimName: data",
			tags: ["security"],
			links: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
			precision: "very-high"
		});
		allowedTypes = /* @__PURE__ */ new Set([...[
			"configMap",
			"csi",
			"downwardAPI",
			"emptyDir",
			"ephemeral",
			"image",
			"persistentVolumeClaim",
			"projected"
		], "secret"]);
		trivyTypes = /* @__PURE__ */ new Set([
			...[
				"gcePersistentDisk",
				"awsElasticBlockStore",
				"gitRepo",
				"nfs",
				"iscsi",
				"glusterfs",
				"rbd",
				"flexVolume"
			],
			...[
				"cinder",
				"cephFS",
				"flocker",
				"fc",
				"azureFile",
				"vsphereVolume",
				"quobyte",
				"azureDisk",
				"portworxVolume"
			],
			...["scaleIO", "storageos"]
		]);
		trivyPaths = /* @__PURE__ */ new Set([
			"/",
			"/boot",
			"/dev",
			"/etc",
			"/lib",
			"/proc",
			"/sys",
			"/usr",
			"/var/lib/docker"
		]);
		socketPath = /\/(?:docker|containerd|crio|cri-dockerd|podman|buildkitd|dockershim)\.sock$/;
		criticalPath = /^\/(?:etc(?:\/kubernetes.*)?|root.*|boot.*|dev|proc|sys|var\/lib\/(?:kubelet|docker|containerd|etcd|rancher)(?:\/.*)?|(?:var\/)?run(?:\/containerd)?|usr.*|lib(?:64)?|bin|sbin|home.*|var|var\/lib|opt\/cni.*|etc\/cni.*)?$/;
		volumeChecks = [{
			id: "hostPathVolumes",
			level: "baseline",
			since: 0,
			rules: [runtimeSocket, hostPath],
			run: hostPathProblems
		}, {
			id: "restrictedVolumes",
			level: "restricted",
			since: 0,
			overrides: "hostPathVolumes",
			rules: [
				runtimeSocket,
				hostPath,
				volumeType
			],
			run: volumeProblems
		}];
	})))();
}

// actions/manifest-check/kubernetes/pod-security/evaluate.ts
/**
* What a pod violates of the Pod Security Standards at a level, as they were in Kubernetes 1.`minor`. Restricted checks replace the
* baseline checks that they override from the version on in which they exist.
*/
function podSecurityViolations(pod, level, minor) {
	const version = Math.min(minor, 37);
	return checksAt(level, version).flatMap((check) => [...check.run(pod, version)].map((problem) => ({
		check: check.id,
		problem
	})));
}
function checksAt(level, minor) {
	const key = `${level} ${minor}`;
	const known = cache.get(key);
	if (known !== void 0) return known;
	const rank = podSecurityLevels.indexOf(level);
	const active = podSecurityChecks.filter((check) => podSecurityLevels.indexOf(check.level) <= rank && check.since <= minor);
	const overridden = new Set(active.flatMap(({ overrides }) => overrides ?? []));
	const checks = active.filter(({ id }) => !overridden.has(id));
	cache.set(key, checks);
	return checks;
}
var podSecurityChecks, newestMinor, cache;
function init_evaluate() {
	return (init_evaluate = __esmMin((() => {
		init_check$2();
		init_capabilities();
		init_host();
		init_privileges$1();
		init_profiles();
		init_sysctls();
		init_users();
		init_volumes();
		podSecurityChecks = [
			...hostChecks,
			...volumeChecks,
			...capabilityChecks,
			...privilegeChecks,
			...userChecks,
			...profileChecks,
			...sysctlChecks
		];
		newestMinor = 37;
		cache = /* @__PURE__ */ new Map();
	})))();
}

// actions/manifest-check/kubernetes/pod-security/level.ts
/** The minor version of `v1.N`, `1.N`, or of `latest`; undefined for any other text. */
function minorOf(version) {
	if (version === "latest") return 37;
	const minor = /^v?1\.(\d{1,4})(?:\.\d+)?$/.exec(version)?.[1];
	return minor === void 0 ? void 0 : Number(minor);
}
/** The levels that a pod is held to: the call's, else those of its Namespace's labels. */
function demandsOn(pod, cluster, options) {
	if (options.level !== void 0) return [{
		level: options.level,
		minor: options.minor ?? 37,
		mode: "option"
	}];
	const namespace = pod.namespace === void 0 ? void 0 : cluster.find("Namespace", pod.namespace, void 0);
	return namespace === void 0 ? [] : labelled(namespace.root.get("metadata", "labels"), options);
}
function labelled(labels, { minor }) {
	return modes$1.flatMap((mode) => {
		const level = podSecurityLevels.find((candidate) => candidate === labels.get(`${labelPrefix}${mode}`).text);
		const version = minorOf(labels.get(`${"pod-security.kubernetes.io/"}${mode}-version`).text ?? "latest");
		return level === void 0 ? [] : [{
			level,
			minor: minor ?? version ?? 37,
			mode
		}];
	});
}
var labelPrefix, modes$1;
function init_level() {
	return (init_level = __esmMin((() => {
		init_check$2();
		init_evaluate();
		labelPrefix = "pod-security.kubernetes.io/";
		modes$1 = [
			"enforce",
			"warn",
			"audit"
		];
	})))();
}

// actions/manifest-check/kubernetes/pod-security/problems.ts
function judged(pod, demands) {
	const found = /* @__PURE__ */ new Map();
	for (const { problem } of podSecurityViolations(pod, "restricted", 37)) found.set(keyOf(problem), problem);
	for (const demand of demands) for (const { check, problem } of podSecurityViolations(pod, demand.level, demand.minor)) {
		const key = keyOf(problem);
		found.set(key, demanded(found.get(key) ?? problem, check, demand));
	}
	return found.values();
}
function keyOf({ rule, field, part }) {
	return `${rule.id} ${part ?? ""} ${field.path}`;
}
function demanded(problem, check, { level, mode }) {
	const alias = `pss/${check}`;
	const aliases = problem.aliases ?? [];
	if (aliases.includes(alias)) return problem;
	const refuses = mode === "option" || mode === "enforce";
	const own = problem.severity ?? problem.rule.severity;
	const consequence = refuses ? "does not allow" : "warns of";
	return {
		...problem,
		message: `${problem.message}, which Pod Security ${level} ${consequence}`,
		severity: refuses && !isAtLeast(own, "high") ? "high" : own,
		aliases: [...aliases, alias]
	};
}
var podSecurityProblems;
function init_problems() {
	return (init_problems = __esmMin((() => {
		init_severity();
		init_evaluate();
		init_level();
		podSecurityProblems = {
			rules: podSecurityChecks.flatMap(({ rules }) => rules),
			*run({ cluster, options }) {
				for (const pod of cluster.workloads) yield* judged(pod, demandsOn(pod, cluster, options.podSecurity));
			}
		};
	})))();
}

// actions/manifest-check/kubernetes/api-changes.ts
var table, apiChanges;
function init_api_changes() {
	return (init_api_changes = __esmMin((() => {
		table = `
extensions/v1beta1 Deployment,DaemonSet,ReplicaSet 8 16 apps/v1
extensions/v1beta1 NetworkPolicy 9 16 networking.k8s.io/v1
extensions/v1beta1 PodSecurityPolicy 10 16 -
extensions/v1beta1 Ingress 14 22 networking.k8s.io/v1
apps/v1beta1 * 8 16 apps/v1
apps/v1beta2 * 9 16 apps/v1
admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration,ValidatingWebhookConfiguration 16 22 admissionregistration.k8s.io/v1
apiextensions.k8s.io/v1beta1 CustomResourceDefinition 16 22 apiextensions.k8s.io/v1
apiregistration.k8s.io/v1beta1 APIService 10 22 apiregistration.k8s.io/v1
authentication.k8s.io/v1beta1 TokenReview 16 22 authentication.k8s.io/v1
authorization.k8s.io/v1beta1 * 16 22 authorization.k8s.io/v1
certificates.k8s.io/v1beta1 CertificateSigningRequest 19 22 certificates.k8s.io/v1
coordination.k8s.io/v1beta1 Lease 14 22 coordination.k8s.io/v1 same
networking.k8s.io/v1beta1 Ingress,IngressClass 19 22 networking.k8s.io/v1
rbac.authorization.k8s.io/v1alpha1 * 17 22 rbac.authorization.k8s.io/v1 same
rbac.authorization.k8s.io/v1beta1 * 17 22 rbac.authorization.k8s.io/v1 same
scheduling.k8s.io/v1beta1 PriorityClass 14 22 scheduling.k8s.io/v1 same
storage.k8s.io/v1beta1 CSIDriver,CSINode,StorageClass,VolumeAttachment 19 22 storage.k8s.io/v1 same
batch/v1beta1 CronJob 21 25 batch/v1 same
discovery.k8s.io/v1beta1 EndpointSlice 21 25 discovery.k8s.io/v1
events.k8s.io/v1beta1 Event 19 25 events.k8s.io/v1
autoscaling/v2beta1 HorizontalPodAutoscaler 19 25 autoscaling/v2
autoscaling/v2beta2 HorizontalPodAutoscaler 23 26 autoscaling/v2 same
policy/v1beta1 PodDisruptionBudget 21 25 policy/v1 same
policy/v1beta1 PodSecurityPolicy 21 25 -
node.k8s.io/v1beta1 RuntimeClass 20 25 node.k8s.io/v1 same
storage.k8s.io/v1beta1 CSIStorageCapacity 24 27 storage.k8s.io/v1 same
flowcontrol.apiserver.k8s.io/v1beta1 * 23 26 flowcontrol.apiserver.k8s.io/v1
flowcontrol.apiserver.k8s.io/v1beta2 * 26 29 flowcontrol.apiserver.k8s.io/v1
flowcontrol.apiserver.k8s.io/v1beta3 * 29 32 flowcontrol.apiserver.k8s.io/v1
audit.k8s.io/v1alpha1 Policy 21 24 audit.k8s.io/v1 same
audit.k8s.io/v1beta1 Policy 21 24 audit.k8s.io/v1 same
v1 ComponentStatus 19 - -
v1 Endpoints 33 - discovery.k8s.io/v1
`;
		apiChanges = new Map(table.trim().split("\n").flatMap((line) => {
			const [version = "", kinds = "", deprecated, removed, instead = "-", same] = line.split(" ");
			const change = {
				deprecated: Number(deprecated),
				removed: removed === "-" ? void 0 : Number(removed),
				instead: instead === "-" ? "" : instead,
				isSame: same === "same"
			};
			return kinds.split(",").map((kind) => [`${version} ${kind}`, change]);
		}));
	})))();
}

// actions/manifest-check/kubernetes/rules/api-versions.ts
/** A version whose objects look the same can be written in the old one's place. */
function renewed(field, { instead, isSame }) {
	return isSame ? fixOf(`Write ${instead}`, replaceScalar(field, instead)) : {};
}
var links$14, ingress$1, removed, deprecated, apiVersionChecks;
function init_api_versions() {
	return (init_api_versions = __esmMin((() => {
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		/* @__PURE__ */ init_rule();
		init_api_changes();
		init_evaluate();
		init_problem();
		links$14 = ["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"];
		ingress$1 = (version) => `apiVersion: ${version}\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  tls: [{hosts: [shop.example.com]}]`;
		removed = defineRule({
			id: "SW-K8S-api-removed",
			severity: "high",
			summary: "Use API versions that the cluster serves.",
			why: "The API server refuses the object.",
			before: ingress$1("extensions/v1beta1"),
			after: ingress$1("networking.k8s.io/v1"),
			tags: ["correctness"],
			aliases: ["kube-score/stable-version"],
			links: links$14,
			precision: "very-high"
		});
		deprecated = defineRule({
			id: "SW-K8S-api-deprecated",
			severity: "low",
			summary: "Move to API versions that stay.",
			why: "A later version of Kubernetes refuses the object.",
			before: "apiVersion: v1\nkind: Endpoints\nmetadata:\n  name: web",
			after: "apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata:\n  name: web",
			tags: ["correctness"],
			links: links$14,
			precision: "very-high"
		});
		apiVersionChecks = [{
			rules: [removed, deprecated],
			*run({ cluster, options }) {
				const minor = options.kubernetesMinor ?? 37;
				for (const resource of cluster.resources) {
					const change = apiChanges.get(`${resource.apiVersion} ${resource.kind}`) ?? apiChanges.get(`${resource.apiVersion} *`);
					if (change === void 0) continue;
					const field = resource.root.get("apiVersion");
					const instead = change.instead === "" ? "there is none in its place" : `use ${change.instead}`;
					const what = `${resource.apiVersion} ${resource.kind}`;
					if (change.removed !== void 0 && change.removed <= minor) {
						const legacy = /^extensions\//.test(resource.apiVersion) ? ["kube-linter/no-extensions-v1beta"] : [];
						yield problemOf(removed, resource, field, `Kubernetes 1.${change.removed} and later serve no ${what}; ${instead}`, {
							aliases: legacy,
							...renewed(field, change)
						});
					} else if (change.deprecated <= minor) {
						const until = change.removed === void 0 ? "" : ` and goes in 1.${change.removed}`;
						const message = `${what} is deprecated since 1.${change.deprecated}${until}; ${instead}`;
						yield problemOf(deprecated, resource, field, message, renewed(field, change));
					}
				}
			}
		}];
	})))();
}

// actions/manifest-check/kubernetes/rules/loops.ts
/** A check that looks at one container after the other. */
function eachContainer(rules, look) {
	return {
		rules,
		*run(context) {
			for (const container of context.cluster.containers) yield* look(container, context);
		}
	};
}
/** A check that looks at one pod specification after the other. */
function eachPod(rules, look) {
	return {
		rules,
		*run(context) {
			for (const pod of context.cluster.workloads) yield* look(pod, context);
		}
	};
}
/** A check that looks at one object of these kinds after the other. */
function eachObject(rules, kinds, look) {
	return {
		rules,
		*run(context) {
			for (const resource of context.cluster.ofKind(...kinds)) if (groups[resource.kind]?.test(resource.group) !== false) yield* look(resource, context);
		}
	};
}
/** True where pods end by themselves, so that nothing asks whether they are alive. */
function endsByItself({ resource }) {
	return [
		"Job",
		"CronJob",
		"Workflow",
		"CronWorkflow",
		"WorkflowTemplate",
		"ClusterWorkflowTemplate"
	].includes(resource.kind);
}
/** Containers that run as long as the pod does. */
function isLongRunning({ role }) {
	return role === "container" || role === "sidecar";
}
var groups;
function init_loops() {
	return (init_loops = __esmMin((() => {
		groups = {
			Ingress: /^(?:|networking\.k8s\.io|extensions)$/,
			Role: /^(?:rbac\.authorization\.k8s\.io)?$/,
			ClusterRole: /^(?:rbac\.authorization\.k8s\.io)?$/,
			RoleBinding: /^(?:rbac\.authorization\.k8s\.io)?$/,
			ClusterRoleBinding: /^(?:rbac\.authorization\.k8s\.io)?$/,
			ConfigMap: /^$/,
			ServiceAccount: /^$/,
			Namespace: /^$/,
			LimitRange: /^$/,
			ResourceQuota: /^$/,
			PersistentVolume: /^$/
		};
	})))();
}

// actions/manifest-check/kubernetes/rules/availability.ts
/** Autoscalers by kind and name of what they scale. */
function scalersOf(cluster) {
	const scalers = cluster.ofKind("HorizontalPodAutoscaler", "ScaledObject").map((one) => {
		const target = one.root.get("spec", "scaleTargetRef");
		return [`${target.get("kind").text ?? "Deployment"}/${target.get("name").text}`, one];
	});
	return new Map(scalers);
}
function* scaling({ cluster }) {
	const scalers = scalersOf(cluster);
	for (const resource of cluster.ofKind("Deployment", "StatefulSet", "Rollout")) yield* copies(resource, scalers.get(`${resource.kind}/${resource.name}`), cluster);
}
function* copies(resource, scaled, cluster) {
	const field = resource.root.get("spec", "replicas");
	if (scaled !== void 0 && field.exists) {
		const related = [{
			place: scaled.root.get("metadata", "name").place,
			message: "This autoscaler sets it"
		}];
		yield problemOf(fixedReplicas, resource, field, `${scaled.kind} ${scaled.name} sets the number of replicas, too`, { related });
	}
	const number = field.number ?? 1;
	if (scaled === void 0 && number === 1 && resource.kind === "Deployment") yield problemOf(replicas, resource, field, "There is one replica");
	for (const pod of number < 2 ? [] : cluster.workloadsIn(resource)) {
		if (pod.get("affinity", "podAntiAffinity").isMap || pod.get("topologySpreadConstraints").items().length > 0) continue;
		yield problemOf(spread, resource, pod.get("topologySpreadConstraints"), `All ${number} replicas may run on one node`);
	}
}
function* budgets(resource, { cluster }) {
	const spec = resource.root.get("spec");
	const selector = spec.get("selector");
	const pods = selector.isMap ? cluster.podsWith(compileSelector(selector), resource.namespace) : [];
	if (selector.isMap && pods.length === 0 && cluster.podsIn(resource.namespace).some(({ labels }) => labels.size > 0)) yield problemOf(emptyBudget, resource, selector, "No pod in these files has the labels that the budget selects");
	const most = spec.get("maxUnavailable");
	const least = spec.get("minAvailable");
	const counts = pods.map(({ resource: owner }) => owner.root.get("spec", "replicas").number);
	const total = counts.length > 0 && counts.every((count) => count !== void 0) ? counts.reduce((sum, count) => sum + (count ?? 0), 0) : void 0;
	if (most.text === "0" || most.text === "0%") yield problemOf(blockingBudget, resource, most, "The budget allows no disruption", { aliases: ["kube-linter/pdb-max-unavailable"] });
	else if (least.text === "100%" || total !== void 0 && (least.number ?? -1) >= total) yield problemOf(blockingBudget, resource, least, "The budget needs all pods to be there", { aliases: ["kube-linter/pdb-min-available"] });
}
var deployment, budget, scaler, replicas, spread, emptyBudget, blockingBudget, lostScaler, fixedReplicas, unlimitedJob, availabilityChecks;
function init_availability() {
	return (init_availability = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_problem();
		/* @__PURE__ */ init_selector();
		init_loops();
		deployment = (spec, pod = "") => `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n${spec}  template:\n    metadata:\n      labels: {app: web}\n    spec:\n${pod}      containers: [{name: app, image: "app:1"}]`;
		budget = (spec) => `---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n${spec}`;
		scaler = (name) => `---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  maxReplicas: 5\n  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: ${name}}`;
		replicas = defineRule({
			id: "SW-K8S-single-replica",
			severity: "low",
			summary: "Run more than one replica.",
			why: "With one, each update of the node is an outage.",
			before: deployment("  replicas: 1\n"),
			after: deployment("  replicas: 3\n"),
			tags: ["reliability"],
			aliases: [
				"kube-linter/minimum-three-replicas",
				"polaris/deploymentMissingReplicas",
				"kube-score/deployment-replicas"
			],
			precision: "high",
			off: true
		});
		spread = defineRule({
			id: "SW-K8S-replicas-not-spread",
			severity: "low",
			summary: "Spread replicas over nodes.",
			why: "Replicas on one node go down with it.",
			before: deployment("  replicas: 3\n"),
			after: deployment("  replicas: 3\n", "      topologySpreadConstraints: [{maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway}]\n"),
			tags: ["reliability"],
			aliases: [
				"kube-linter/no-anti-affinity",
				"kube-score/deployment-has-host-podantiaffinity",
				"polaris/topologySpreadConstraint"
			],
			precision: "high",
			off: true
		});
		emptyBudget = defineRule({
			id: "SW-K8S-pdb-without-pods",
			severity: "medium",
			summary: "Have a PodDisruptionBudget select pods.",
			why: "A budget that matches nothing protects nothing.",
			before: `${deployment("  replicas: 3\n")}\n${budget("  minAvailable: 1\n  selector: {matchLabels: {app: shop}}")}`,
			after: `${deployment("  replicas: 3\n")}\n${budget("  minAvailable: 1\n  selector: {matchLabels: {app: web}}")}`,
			tags: ["correctness"],
			precision: "medium"
		});
		blockingBudget = defineRule({
			id: "SW-K8S-pdb-blocks-drains",
			severity: "medium",
			summary: "Let a PodDisruptionBudget allow at least one disruption.",
			why: "Otherwise no node with these pods can be drained, and updates of the cluster hang.",
			before: `${deployment("  replicas: 3\n")}\n${budget("  maxUnavailable: 0\n  selector: {matchLabels: {app: web}}")}`,
			after: `${deployment("  replicas: 3\n")}\n${budget("  maxUnavailable: 1\n  selector: {matchLabels: {app: web}}")}`,
			tags: ["reliability"],
			links: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
			precision: "high"
		});
		lostScaler = defineRule({
			id: "SW-K8S-hpa-without-target",
			severity: "medium",
			summary: "Have an autoscaler scale something that exists.",
			why: "It scales nothing; most often a name was changed on one side only.",
			before: `${deployment("")}\n${scaler("shop")}`,
			after: `${deployment("")}\n${scaler("web")}`,
			tags: ["correctness"],
			aliases: ["kube-linter/dangling-horizontalpodautoscaler", "kube-score/horizontalpodautoscaler-has-target"],
			precision: "medium"
		});
		fixedReplicas = defineRule({
			id: "SW-K8S-replicas-with-hpa",
			severity: "low",
			summary: "Leave the number of replicas to the autoscaler.",
			why: "Each time the manifest is applied it sets the number back, whatever the load is.",
			before: `${deployment("  replicas: 3\n")}\n${scaler("web")}`,
			after: `${deployment("")}\n${scaler("web")}`,
			tags: ["reliability"],
			precision: "high"
		});
		unlimitedJob = defineRule({
			id: "SW-K8S-job-not-cleaned-up",
			severity: "info",
			summary: "Have finished Jobs removed.",
			why: "Otherwise they and their pods stay for ever.",
			before: "apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: once\nspec:\n  template:\n    spec:\n      containers: [{name: app, image: \"app:1\"}]",
			after: "apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: once\nspec:\n  ttlSecondsAfterFinished: 3600\n  template:\n    spec:\n      containers: [{name: app, image: \"app:1\"}]",
			tags: ["reliability"],
			aliases: ["kube-linter/job-ttl-seconds-after-finished"],
			precision: "high",
			off: true
		});
		availabilityChecks = [
			{
				rules: [
					replicas,
					spread,
					fixedReplicas
				],
				run: scaling
			},
			eachObject([emptyBudget, blockingBudget], ["PodDisruptionBudget"], budgets),
			eachObject([lostScaler], ["HorizontalPodAutoscaler"], function* (resource, { cluster }) {
				const target = resource.root.get("spec", "scaleTargetRef");
				const kind = target.get("kind").text ?? "";
				const name = target.get("name");
				if (name.text === void 0 || cluster.ofKind(kind).length === 0) return;
				if (cluster.find(kind, name.text, resource.namespace) === void 0) yield problemOf(lostScaler, resource, name, `No ${kind} in these files is called ${name.text}`);
			}),
			eachObject([unlimitedJob], ["Job"], function* (resource) {
				const field = resource.root.get("spec", "ttlSecondsAfterFinished");
				if (resource.group === "batch" && !field.exists) yield problemOf(unlimitedJob, resource, field, "The finished Job stays for ever");
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rbac/powers.ts
var rbacGroup, changing, powers;
function init_powers() {
	return (init_powers = __esmMin((() => {
		rbacGroup = "rbac.authorization.k8s.io";
		changing = [
			"create",
			"update",
			"patch"
		];
		powers = [
			{
				id: "secrets",
				severity: "high",
				groups: [""],
				resources: ["secrets"],
				verbs: [
					"get",
					"list",
					"watch"
				],
				summary: "Let roles read no Secrets, or only those that they name.",
				why: "Secrets hold the tokens and passwords of everything else; list and watch show their content, too.",
				message: "The role can read Secrets",
				example: "{apiGroups: [\"\"], resources: [secrets], verbs: [get, list]}",
				aliases: [
					"KSV-0041",
					"KSV-0113",
					"C-0015",
					"kube-linter/access-to-secrets"
				],
				tags: ["CIS-Kubernetes-5.1.2"],
				staysInNamespace: true,
				takesOver: true
			},
			{
				id: "change-secrets",
				severity: "medium",
				groups: [""],
				resources: ["secrets"],
				verbs: [
					...changing,
					"delete",
					"deletecollection"
				],
				summary: "Let few roles change Secrets.",
				why: "Whoever changes a Secret decides what those who trust it believe, and a Secret made for a service account fills with its token.",
				message: "The role can change Secrets",
				example: "{apiGroups: [\"\"], resources: [secrets], verbs: [update]}",
				aliases: [
					"KSV-0041",
					"KSV-0113",
					"C-0015"
				],
				tags: ["CIS-Kubernetes-5.1.2"]
			},
			{
				id: "escalate",
				severity: "high",
				groups: [rbacGroup],
				resources: ["roles", "clusterroles"],
				verbs: ["escalate", "bind"],
				summary: "Allow neither escalate nor bind.",
				why: "With them a role's holder gives itself any right.",
				message: "The role's holder can give itself any right",
				example: `{apiGroups: [${rbacGroup}], resources: [clusterroles], verbs: [escalate]}`,
				aliases: [],
				tags: ["CIS-Kubernetes-5.1.8"],
				takesOver: true
			},
			{
				id: "impersonate",
				severity: "high",
				groups: ["", "authentication.k8s.io"],
				resources: [
					"users",
					"groups",
					"serviceaccounts",
					"userextras",
					"uids"
				],
				verbs: ["impersonate"],
				summary: "Let nobody impersonate others.",
				why: "Whoever may act as another has the other's rights, those of cluster administrators among them.",
				message: "The role's holder can act as others",
				example: "{apiGroups: [\"\"], resources: [users], verbs: [impersonate]}",
				aliases: ["KSV-0043", "C-0065"],
				tags: ["CIS-Kubernetes-5.1.8"],
				takesOver: true
			},
			{
				id: "manage-rbac",
				severity: "high",
				groups: [rbacGroup],
				resources: [
					"rolebindings",
					"clusterrolebindings",
					"roles",
					"clusterroles"
				],
				verbs: changing,
				summary: "Leave roles and bindings to administrators.",
				why: "Whoever changes them hands rights on, to accounts of its own choice.",
				message: "The role can change roles or bindings",
				example: `{apiGroups: [${rbacGroup}], resources: [rolebindings], verbs: [create]}`,
				aliases: ["KSV-0050"],
				tags: ["CIS-Kubernetes-5.1.8"],
				staysInNamespace: true,
				takesOver: true
			},
			{
				id: "nodes-proxy",
				severity: "high",
				groups: [""],
				resources: ["nodes/proxy"],
				verbs: [
					"get",
					"create",
					"update",
					"patch",
					"delete"
				],
				summary: "Allow no access to nodes/proxy.",
				why: "It is the kubelet's API: it runs commands in every pod of the node, past admission control and audit log.",
				message: "The role can run commands in every pod through the kubelet",
				example: "{apiGroups: [\"\"], resources: [nodes/proxy], verbs: [get]}",
				aliases: ["KSV-0047"],
				tags: ["CIS-Kubernetes-5.1.10"],
				takesOver: true
			},
			{
				id: "exec",
				severity: "high",
				groups: [""],
				resources: [
					"pods/exec",
					"pods/attach",
					"pods/ephemeralcontainers"
				],
				verbs: ["get", ...changing],
				summary: "Let roles run no commands in pods.",
				why: "Inside a pod one has its token, its secrets and its network.",
				message: "The role can run commands in pods",
				example: "{apiGroups: [\"\"], resources: [pods/exec], verbs: [create]}",
				aliases: ["KSV-0053", "C-0002"],
				tags: ["CIS-Kubernetes-5.1.8"],
				staysInNamespace: true,
				takesOver: true
			},
			{
				id: "create-pods",
				severity: "medium",
				groups: [
					"",
					"apps",
					"batch"
				],
				resources: [
					"pods",
					"deployments",
					"statefulsets",
					"daemonsets",
					"replicasets",
					"replicationcontrollers",
					"jobs",
					"cronjobs"
				],
				verbs: changing,
				summary: "Let few roles create workloads.",
				why: "Whoever creates a pod can mount every Secret, and use every service account, of its namespace.",
				message: "The role can create workloads, and so use every Secret and account of their namespace",
				example: "{apiGroups: [\"\"], resources: [pods], verbs: [create]}",
				aliases: [
					"KSV-0048",
					"C-0188",
					"kube-linter/access-to-create-pods"
				],
				tags: ["CIS-Kubernetes-5.1.4"],
				takesOver: true
			},
			{
				id: "tokens",
				severity: "high",
				groups: [""],
				resources: ["serviceaccounts/token"],
				verbs: ["create"],
				summary: "Let roles issue no tokens.",
				why: "A token of any service account gives all of its rights.",
				message: "The role can issue tokens of service accounts",
				example: "{apiGroups: [\"\"], resources: [serviceaccounts/token], verbs: [create]}",
				aliases: [],
				tags: ["CIS-Kubernetes-5.1.13"],
				staysInNamespace: true,
				takesOver: true
			},
			{
				id: "webhooks",
				severity: "high",
				groups: ["admissionregistration.k8s.io"],
				resources: ["validatingwebhookconfigurations", "mutatingwebhookconfigurations"],
				verbs: [...changing, "delete"],
				summary: "Leave admission webhooks to administrators.",
				why: "A webhook reads every object that is written, Secrets included, and changes it.",
				message: "The role can change admission webhooks",
				example: "{apiGroups: [admissionregistration.k8s.io], resources: [mutatingwebhookconfigurations], verbs: [create]}",
				aliases: ["KSV-0114", "CKV_K8S_155"],
				tags: ["CIS-Kubernetes-5.1.12"],
				takesOver: true
			},
			{
				id: "certificates",
				severity: "high",
				groups: ["certificates.k8s.io"],
				resources: ["certificatesigningrequests/approval", "signers"],
				verbs: [
					"update",
					"patch",
					"approve"
				],
				summary: "Leave the approval of certificates to administrators.",
				why: "Whoever approves a request makes client certificates for any user.",
				message: "The role can approve certificates for any user",
				example: "{apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests/approval], verbs: [update]}",
				aliases: ["CKV_K8S_156"],
				tags: ["CIS-Kubernetes-5.1.11"],
				takesOver: true
			},
			{
				id: "persistent-volumes",
				severity: "medium",
				groups: [""],
				resources: ["persistentvolumes"],
				verbs: ["create"],
				summary: "Leave PersistentVolumes to administrators.",
				why: "A PersistentVolume of the type hostPath opens the node's file system.",
				message: "The role can create volumes of the node's folders",
				example: "{apiGroups: [\"\"], resources: [persistentvolumes], verbs: [create]}",
				aliases: ["kube-linter/access-to-create-pv"],
				tags: ["CIS-Kubernetes-5.1.9"]
			},
			{
				id: "config-maps",
				severity: "low",
				groups: [""],
				resources: ["configmaps"],
				verbs: [
					...changing,
					"delete",
					"deletecollection",
					"impersonate"
				],
				summary: "Let few roles change ConfigMaps.",
				why: "They hold the settings of other workloads, and of parts of the cluster.",
				message: "The role can change ConfigMaps",
				example: "{apiGroups: [\"\"], resources: [configmaps], verbs: [update]}",
				aliases: ["KSV-0049"],
				tags: [],
				off: true
			},
			{
				id: "networking",
				severity: "low",
				groups: [
					"",
					"networking.k8s.io",
					"discovery.k8s.io",
					"extensions"
				],
				resources: [
					"services",
					"endpoints",
					"endpointslices",
					"networkpolicies",
					"ingresses"
				],
				verbs: [
					...changing,
					"delete",
					"deletecollection"
				],
				summary: "Let few roles change the network.",
				why: "Whoever changes Services, Ingresses or policies can send traffic elsewhere.",
				message: "The role can change where traffic goes",
				example: "{apiGroups: [networking.k8s.io], resources: [networkpolicies], verbs: [update]}",
				aliases: ["KSV-0056"],
				tags: [],
				off: true
			},
			{
				id: "delete-logs",
				severity: "low",
				groups: [""],
				resources: ["pods/log"],
				verbs: ["delete", "deletecollection"],
				summary: "Let roles delete no logs.",
				why: "Whoever deletes logs hides what was done.",
				message: "The role can delete logs of pods",
				example: "{apiGroups: [\"\"], resources: [pods/log], verbs: [delete]}",
				aliases: ["KSV-0042"],
				tags: []
			}
		];
	})))();
}

// actions/manifest-check/kubernetes/rbac/grants.ts
/** The powers that one rule of a role grants by name; a wildcard for resources and verbs is a matter of its own. */
function grantsOf(rule) {
	const resources = rule.get("resources").items();
	const groups = rule.get("apiGroups").texts;
	const verbs = rule.get("verbs").texts;
	const isNamed = rule.get("resourceNames").items().length > 0;
	if (resources.length === 0 || verbs.length === 0) return [];
	return powers.flatMap((power) => {
		if (!groups.some((group) => group === "*" || power.groups.includes(group))) return [];
		if (!verbs.some((verb) => verb === "*" || power.verbs.includes(verb))) return [];
		const field = resources.find(({ text }) => power.resources.includes(text ?? "") && (!isNamed || canBeNamed(power, verbs)));
		return field === void 0 ? [] : [{
			power,
			field,
			isNamed
		}];
	});
}
/** `create` knows no names, so a rule with names allows none (RBAC, "Referring to resources"). */
function canBeNamed(power, verbs) {
	return verbs.some((verb) => verb === "*" || power.verbs.includes(verb) && verb !== "create");
}
/** Every power of a rule, also those that a wildcard grants. */
function reachOf(rule) {
	const resources = rule.get("resources").texts;
	const groups = rule.get("apiGroups").texts;
	const verbs = rule.get("verbs").texts;
	if (rule.get("resourceNames").items().length > 0) return [];
	const has = (list, wanted) => list.some((one) => one === "*" || wanted.includes(one));
	return powers.filter((power) => has(groups, power.groups) && has(resources, power.resources) && has(verbs, power.verbs)).map((power) => ({
		power,
		field: rule,
		isNamed: false
	}));
}
function init_grants() {
	return (init_grants = __esmMin((() => {
		init_powers();
	})))();
}

// actions/manifest-check/kubernetes/rules/identity.ts
/** True when a pod gets its account's token: the pod's own word, else the account's, else yes. */
function hasToken(pod, { cluster }) {
	const own = pod.get("automountServiceAccountToken");
	if (own.exists) return own.isTrue;
	return cluster.find("ServiceAccount", accountOf(pod), pod.namespace)?.root.get("automountServiceAccountToken").isFalse !== true;
}
/** The service account of a pod. */
function accountOf(pod) {
	return pod.get("serviceAccountName").text ?? pod.get("serviceAccount").text ?? "default";
}
function* tokens(pod, context) {
	if (pod.partial || !hasToken(pod, context)) return;
	const field = pod.get("automountServiceAccountToken");
	const mounted = pod.containers.some(({ field: container }) => container.get("volumeMounts").items().some((mount) => mount.get("mountPath").text === tokenPath));
	const aliases = field.isTrue || mounted ? ["KSV-0036"] : [];
	const message = `The pods get the token of the service account ${accountOf(pod)}`;
	const isUnbound = accountOf(pod) === "default" && !field.exists && !mounted;
	yield problemOf(token, pod, field, message, {
		aliases,
		...field.isTrue ? { severity: "medium" } : {},
		...isUnbound ? fixOf("Keep the token out of the pods", addField(field, "false")) : {}
	});
}
var links$13, token, defaultAccount, oldField, accountToken, tokenPath, identityChecks;
function init_identity() {
	return (init_identity = __esmMin((() => {
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		/* @__PURE__ */ init_rule();
		init_problem();
		init_loops();
		links$13 = ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"];
		token = defineRule({
			id: "SW-K8S-service-account-token",
			severity: "low",
			summary: "Mount no token into pods that do not talk to the API server.",
			why: "Whoever breaks into a container finds the token and acts on the cluster with its rights.",
			before: "automountServiceAccountToken: true",
			after: "automountServiceAccountToken: false",
			tags: [
				"security",
				"CWE-522",
				"CIS-Kubernetes-5.1.6",
				"NSA-CISA"
			],
			aliases: [
				"CKV_K8S_38",
				"C-0034",
				"kube-linter/service-account-token",
				"polaris/automountServiceAccountToken",
				"kubesec/AutomountServiceAccountToken"
			],
			links: links$13,
			precision: "medium"
		});
		defaultAccount = defineRule({
			id: "SW-K8S-default-service-account",
			severity: "low",
			summary: "Give each workload a service account of its own.",
			why: "Rights that one workload needs go to all pods of the namespace that use the default account.",
			before: "serviceAccountName: default",
			after: "serviceAccountName: web\nautomountServiceAccountToken: false",
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.1.5"
			],
			aliases: ["kube-linter/default-service-account", "kubesec/ServiceAccountName"],
			links: links$13,
			precision: "high",
			off: true
		});
		oldField = defineRule({
			id: "SW-K8S-service-account-field",
			severity: "low",
			summary: "Name the service account with serviceAccountName.",
			why: "The field serviceAccount is an old name of it, and tools that look for the new one miss it.",
			before: "serviceAccount: web",
			after: "serviceAccountName: web",
			tags: ["correctness"],
			aliases: ["kube-linter/deprecated-service-account-field"],
			links: links$13,
			precision: "very-high"
		});
		accountToken = defineRule({
			id: "SW-K8S-default-account-token",
			severity: "low",
			summary: "Keep the token of the default service account out of pods.",
			why: "Every pod that names no account gets it, whether it needs it or not.",
			before: "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: default",
			after: "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: default\nautomountServiceAccountToken: false",
			tags: ["security", "CIS-Kubernetes-5.1.5"],
			aliases: ["CKV_K8S_41"],
			links: links$13,
			precision: "high"
		});
		tokenPath = "/var/run/secrets/kubernetes.io/serviceaccount";
		identityChecks = [
			eachPod([token], tokens),
			eachPod([defaultAccount, oldField], function* (pod) {
				const named = pod.get("serviceAccountName");
				const old = pod.get("serviceAccount");
				if (!pod.partial && accountOf(pod) === "default") yield problemOf(defaultAccount, pod, named, "The pods use the namespace's default service account");
				if (old.exists && !named.exists) yield problemOf(oldField, pod, old, "serviceAccount is the old name of serviceAccountName", fixOf("Write serviceAccountName", renameKey(old, "serviceAccountName")));
			}),
			eachObject([accountToken], ["ServiceAccount"], function* (account) {
				const field = account.root.get("automountServiceAccountToken");
				if (account.name !== "default" || field.isFalse) return;
				yield problemOf(accountToken, account, field, "Pods that name no account get this one's token");
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/bindings.ts
function* subjects(resource) {
	const role = resource.root.get("roleRef", "name");
	const list = resource.root.get("subjects").items();
	const isMasters = list.length > 0 && list.every((subject) => /^system:(?:masters|nodes?|serviceaccounts:kube-system)/.test(subject.get("name").text ?? ""));
	if (role.text === "cluster-admin" && !isMasters) {
		const severity = resource.kind === "RoleBinding" ? "medium" : "high";
		yield problemOf(clusterAdmin, resource, role, "The binding hands out cluster-admin", { severity });
	}
	for (const subject of list) {
		const name = subject.get("name");
		const open = anonymous[name.text ?? ""];
		const isHarmless = /^system:(?:public-info-viewer|discovery|basic-user)$/.test(role.text ?? "");
		if (open !== void 0 && !isHarmless) yield problemOf(everybody, resource, name, `The binding holds for ${name.text}`, {
			severity: open[0],
			aliases: open[1]
		});
		if (name.text === "default" && subject.get("kind").text === "ServiceAccount") yield problemOf(defaultSubject, resource, name, "The binding is for a default service account");
	}
}
function* roles(resource, { cluster }) {
	const kind = resource.root.get("roleRef", "kind").text ?? "";
	const name = resource.root.get("roleRef", "name");
	if (name.text === void 0 || cluster.ofKind("Role", "ClusterRole").length === 0) return;
	if (/^(?:cluster-admin|admin|edit|view|system:.*)$/.test(name.text)) return;
	if (cluster.find(kind, name.text, kind === "Role" ? resource.namespace : void 0) !== void 0) return;
	yield problemOf(missingRole, resource, name, `No ${kind} in these files is called ${name.text}`);
}
/** What each service account may do to take the cluster over, by namespace and name. */
function pathsByAccount({ cluster }) {
	const paths = /* @__PURE__ */ new Map();
	for (const one of cluster.ofKind(...bindings)) {
		const role = one.root.get("roleRef", "name");
		const allows = builtInPowers[role.text ?? ""] ?? powersOf(one, cluster);
		if (allows === void 0) continue;
		for (const subject of one.root.get("subjects").items()) {
			if (subject.get("kind").text !== "ServiceAccount") continue;
			const namespace = subject.get("namespace").text ?? one.namespace ?? "";
			paths.set(`${namespace}/${subject.get("name").text ?? ""}`, {
				binding: one,
				role,
				allows
			});
		}
	}
	return paths;
}
function powersOf(one, cluster) {
	const kind = one.root.get("roleRef", "kind").text ?? "";
	const reach = (cluster.find(kind, one.root.get("roleRef", "name").text ?? "", kind === "Role" ? one.namespace : void 0)?.root.get("rules").items() ?? []).flatMap(reachOf).filter(({ power }) => power.takesOver === true);
	return (reach.find(({ power }) => power.severity === "high") ?? reach[0])?.power.message.replace(/^The role('s holder)? can /, "");
}
function* attackPaths(context) {
	const paths = pathsByAccount(context);
	if (paths.size === 0) return;
	for (const pod of context.cluster.workloads) {
		const path = pathOf(pod, paths);
		if (path === void 0 || !hasToken(pod, context)) continue;
		const named = pod.get("serviceAccountName");
		const message = `The pods' token allows ${path.allows} (${titleOf(path.binding)})`;
		yield problemOf(attackPath, pod, named, message, { related: [{
			place: path.role.place,
			message: "This binding grants it"
		}] });
	}
}
function pathOf(pod, paths) {
	const name = accountOf(pod);
	return paths.get(`${pod.namespace ?? ""}/${name}`) ?? (pod.namespace === void 0 ? paths.get(`default/${name}`) : void 0);
}
var links$12, binding, account$1, clusterAdmin, everybody, defaultSubject, missingRole, attackPath, builtInPowers, anonymous, bindings, bindingChecks;
function init_bindings() {
	return (init_bindings = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_problem();
		init_grants();
		init_resource();
		init_identity();
		init_loops();
		links$12 = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"];
		binding = (role, subject) => `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${role}}\nsubjects:\n  - ${subject}`;
		account$1 = "{kind: ServiceAccount, name: app, namespace: shop}";
		clusterAdmin = defineRule({
			id: "SW-K8S-cluster-admin",
			severity: "high",
			summary: "Bind cluster-admin to nobody but administrators.",
			why: "It allows everything in every namespace.",
			before: binding("cluster-admin", account$1),
			after: binding("view", account$1),
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.1.1",
				"OWASP-K8S-K02"
			],
			aliases: [
				"KSV-0111",
				"C-0035",
				"C-0185",
				"kube-linter/cluster-admin-role-binding",
				"polaris/clusterrolebindingClusterAdmin"
			],
			links: links$12,
			precision: "very-high"
		});
		everybody = defineRule({
			id: "SW-K8S-anonymous-binding",
			severity: "critical",
			summary: "Bind roles to named accounts.",
			why: "Anonymous users are everybody who reaches the API server; authenticated ones are everybody with any account, often of the whole cloud.",
			before: binding("view", "{apiGroup: rbac.authorization.k8s.io, kind: Group, name: \"system:unauthenticated\"}"),
			after: binding("view", account$1),
			tags: [
				"security",
				"CWE-306",
				"CIS-Kubernetes-5.1.7",
				"OWASP-K8S-K02"
			],
			links: links$12,
			precision: "very-high"
		});
		defaultSubject = defineRule({
			id: "SW-K8S-default-account-binding",
			severity: "medium",
			summary: "Bind roles to accounts made for one workload.",
			why: "Every pod of the namespace that names no account gets the rights of the default one.",
			before: binding("view", "{kind: ServiceAccount, name: default, namespace: shop}"),
			after: binding("view", account$1),
			tags: ["security", "CIS-Kubernetes-5.1.5"],
			aliases: ["CKV_K8S_42", "C-0189"],
			links: links$12,
			precision: "very-high"
		});
		missingRole = defineRule({
			id: "SW-K8S-binding-without-role",
			severity: "low",
			summary: "Bind roles that exist.",
			why: "The binding grants nothing, until somebody makes a role of that name.",
			before: `${binding("reader", account$1)}\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: readers\nrules: []`,
			after: `${binding("readers", account$1)}\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: readers\nrules: []`,
			tags: ["correctness"],
			links: links$12,
			precision: "medium"
		});
		attackPath = defineRule({
			id: "SW-K8S-token-takes-over",
			severity: "high",
			summary: "Give pods no token with which they can take the cluster over.",
			why: "Whoever breaks into the pod has the token, and with it, step by step, the rights of an administrator.",
			before: `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  serviceAccountName: app\n  containers: [{name: app, image: "app:1"}]\n---\n${binding("cluster-admin", account$1)}`,
			after: `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  serviceAccountName: app\n  automountServiceAccountToken: false\n  containers: [{name: app, image: "app:1"}]\n---\n${binding("cluster-admin", account$1)}`,
			tags: [
				"security",
				"CWE-269",
				"OWASP-K8S-K02"
			],
			links: links$12,
			precision: "high"
		});
		builtInPowers = {
			"cluster-admin": "everything",
			admin: "reading Secrets and running commands in pods",
			edit: "reading Secrets and running commands in pods"
		};
		anonymous = {
			"system:anonymous": ["critical", ["KSV-0122", "C-0262"]],
			"system:unauthenticated": ["critical", ["KSV-0122", "C-0262"]],
			"system:authenticated": ["high", ["KSV-0123"]]
		};
		bindings = ["RoleBinding", "ClusterRoleBinding"];
		bindingChecks = [
			eachObject([
				clusterAdmin,
				everybody,
				defaultSubject
			], bindings, subjects),
			eachObject([missingRole], bindings, roles),
			{
				rules: [attackPath],
				run: attackPaths
			}
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/consistency.ts
/** The fields of a list whose key another item before them has, each with the first. */
function* repeated(items, key) {
	const seen = /* @__PURE__ */ new Map();
	for (const item of items) {
		const name = key(item);
		if (name === void 0) continue;
		const first = seen.get(name);
		if (first === void 0) seen.set(name, item);
		else yield [item, first];
	}
}
function* duplicates(container) {
	for (const [list, what, key] of [
		[
			"env",
			"variable",
			nameOf
		],
		[
			"ports",
			"port name",
			nameOf
		],
		[
			"volumeMounts",
			"mount path",
			(item) => item.get("mountPath").text
		]
	]) for (const [again, first] of repeated(container.field.get(list).items(), key)) {
		const field = list === "volumeMounts" ? again.get("mountPath") : again.get("name");
		const related = [{
			place: first.place,
			message: "It is here for the first time"
		}];
		const aliases = list === "env" ? ["kube-linter/duplicate-env-vars"] : [];
		const severity = list === "env" ? "medium" : "high";
		yield containerProblem(duplicateName, container, field, `The ${what} ${key(again)} of container ${container.name} is here again`, {
			related,
			aliases,
			severity
		});
	}
}
function* podDuplicates(pod) {
	const containers = pod.containers.map(({ field }) => field).filter((field) => typeof field.key === "number");
	for (const [items, what] of [[containers, "container"], [pod.get("volumes").items(), "volume"]]) for (const [again, first] of repeated(items, nameOf)) {
		const related = [{
			place: first.place,
			message: "It is here for the first time"
		}];
		yield problemOf(duplicateName, pod, again.get("name"), `Another ${what} of the pod is called ${nameOf(again)}`, { related });
	}
}
var unknownVolume, duplicateName, selectorMismatch, privilegedPort, sshPort, templateNames, nameOf, consistencyChecks;
function init_consistency() {
	return (init_consistency = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_problem();
		/* @__PURE__ */ init_selector();
		init_workload();
		init_loops();
		unknownVolume = defineRule({
			id: "SW-K8S-unknown-volume",
			severity: "high",
			summary: "Mount volumes that the pod has.",
			why: "The API server refuses the object.",
			before: "volumeMounts:\n  - name: dta\n    mountPath: /data",
			after: "env:\n  - name: DATA\n    value: /data",
			tags: ["correctness"],
			precision: "very-high"
		});
		duplicateName = defineRule({
			id: "SW-K8S-duplicate-name",
			severity: "high",
			summary: "Give containers, ports, volumes and variables names of their own.",
			why: "Of two with one name the API server refuses one, or only the last counts.",
			before: "env:\n  - name: MODE\n    value: a\n  - name: MODE\n    value: b",
			after: "env:\n  - name: MODE\n    value: b",
			tags: ["correctness"],
			precision: "very-high"
		});
		selectorMismatch = defineRule({
			id: "SW-K8S-selector-mismatch",
			severity: "high",
			summary: "Have a workload's selector match its own pods.",
			why: "The API server refuses the object.",
			before: "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels: {app: shop}\n  template:\n    metadata:\n      labels: {app: web}\n    spec:\n      containers: [{name: app, image: \"app:1\"}]",
			after: "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels: {app: web}\n  template:\n    metadata:\n      labels: {app: web}\n    spec:\n      containers: [{name: app, image: \"app:1\"}]",
			tags: ["correctness"],
			aliases: ["kube-linter/mismatching-selector", "kube-score/deployment-pod-selector-labels-match-template-metadata-labels"],
			precision: "very-high"
		});
		privilegedPort = defineRule({
			id: "SW-K8S-privileged-port",
			severity: "low",
			summary: "Listen on ports above 1023.",
			why: "Lower ones need a capability or root.",
			before: "ports:\n  - containerPort: 80",
			after: "ports:\n  - containerPort: 8080",
			tags: ["security"],
			aliases: ["KSV-0117", "kube-linter/privileged-ports"],
			precision: "high",
			off: true
		});
		sshPort = defineRule({
			id: "SW-K8S-ssh-port",
			severity: "medium",
			summary: "Run no SSH server in containers.",
			why: "It is a way in past the cluster's own authentication and audit log, with keys of its own to keep.",
			before: "ports:\n  - containerPort: 22",
			after: "ports:\n  - containerPort: 8080",
			tags: ["security", "CIS-Docker-5.7"],
			aliases: ["kube-linter/ssh-port", "C-0042"],
			precision: "medium"
		});
		templateNames = (pod) => pod.resource.root.get("spec", "volumeClaimTemplates").items().flatMap((claim) => claim.get("metadata", "name").text ?? []);
		nameOf = (item) => item.get("name").text;
		consistencyChecks = [
			eachPod([unknownVolume], function* (pod) {
				if (pod.partial) return;
				const known = /* @__PURE__ */ new Set([...pod.get("volumes").items().map(nameOf), ...templateNames(pod)]);
				for (const container of pod.containers) for (const mount of container.field.get("volumeMounts").items()) {
					const field = mount.get("name");
					if (field.text === void 0 || known.has(field.text) || !coreGroups.has(pod.resource.group)) continue;
					yield containerProblem(unknownVolume, container, field, `The pods have no volume called ${field.text}`);
				}
			}),
			eachContainer([duplicateName], duplicates),
			eachPod([duplicateName], podDuplicates),
			eachContainer([privilegedPort, sshPort], function* (container) {
				for (const port of container.field.get("ports").items()) {
					const field = port.get("containerPort");
					const number = field.number ?? 1024;
					if (number === 22) yield containerProblem(sshPort, container, field, `Container ${container.name} listens on port 22, the port of SSH`);
					if (number < 1024) yield containerProblem(privilegedPort, container, field, `Container ${container.name} listens on port ${number}`);
				}
			}),
			eachObject([selectorMismatch], [
				"Deployment",
				"StatefulSet",
				"DaemonSet",
				"ReplicaSet"
			], function* (resource, { cluster }) {
				const selector = resource.root.get("spec", "selector");
				for (const pod of cluster.workloadsIn(resource)) {
					if (!selector.isMap || selects(compileSelector(selector), pod.labels)) continue;
					const related = [{
						place: pod.metadata.get("labels").place,
						message: "These are the labels of its pods"
					}];
					yield problemOf(selectorMismatch, resource, selector, "The selector does not match the labels of the workload's own pods", { related });
				}
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/control-plane.ts
function* audit(resource) {
	if (resource.group !== "audit.k8s.io") return;
	const rules = resource.root.get("rules");
	const items = rules.items();
	if (items.every((rule) => rule.get("level").text === "None")) {
		yield problemOf(silentAudit, resource, items[0]?.get("level") ?? rules, "The policy records nothing");
		return;
	}
	const [first, ...rest] = items;
	if (first !== void 0 && rest.length > 0 && first.get("level").text === "None" && isForAll(first)) {
		yield problemOf(silentAudit, resource, first.get("level"), "The first rule drops every request, so the others never hold");
		return;
	}
	const level = items.find((rule) => coversSecrets(rule))?.get("level");
	if (level !== void 0 && /^Request/.test(level.text ?? "")) yield problemOf(loudAudit, resource, level, "The log holds the content of Secrets");
}
function isForAll(rule) {
	return [
		"users",
		"userGroups",
		"verbs",
		"resources",
		"namespaces",
		"nonResourceURLs"
	].every((key) => rule.get(key).node === void 0);
}
/** The first rule that matches a request decides; rules for some users or verbs leave others to those after them. */
function coversSecrets(rule) {
	if ([
		"users",
		"userGroups",
		"verbs",
		"namespaces",
		"nonResourceURLs"
	].some((key) => rule.get(key).node !== void 0)) return false;
	const resources = rule.get("resources").items();
	if (resources.length === 0) return true;
	return resources.some((group) => {
		const names = group.get("resources").texts;
		return (group.get("group").text ?? "") === "" && (names.length === 0 || names.includes("secrets") || names.includes("*"));
	});
}
function* encrypted(resource) {
	const entries = resource.root.get("resources").items();
	if (entries.find((entry) => entry.get("resources").texts.some((name) => /^(?:secrets|\*\.?)$/.test(name))) === void 0) yield problemOf(noSecrets, resource, resource.root.get("resources"), "Secrets are not among what is encrypted");
	for (const entry of entries) {
		const [first] = entry.get("providers").items();
		const identity = first?.get("identity");
		if (identity?.node !== void 0) yield problemOf(identityFirst, resource, identity, "The first provider is identity, so nothing is encrypted");
		for (const provider of entry.get("providers").items()) for (const cipher of [
			"aescbc",
			"aesgcm",
			"secretbox"
		]) for (const key of provider.get(cipher, "keys").items()) {
			const secret = key.get("secret");
			if (secret.text !== void 0 && !/[${<]/.test(secret.text)) yield problemOf(keyInFile, resource, secret, "The key of etcd's encryption stands here");
		}
	}
}
function* kubelets(resource) {
	const { root } = resource;
	const anonymous = root.get("authentication", "anonymous", "enabled");
	if (anonymous.isTrue) yield problemOf(openKubelet, resource, anonymous, "The kubelet answers anonymous requests");
	const mode = root.get("authorization", "mode");
	if (mode.text === "AlwaysAllow") yield problemOf(openKubelet, resource, mode, "The kubelet allows every request");
	const port = root.get("readOnlyPort");
	if ((port.number ?? 0) > 0) yield problemOf(openKubelet, resource, port, "The kubelet has a port that asks nobody who he is");
}
var auditLinks, policy$1, silentAudit, loudAudit, encryptionLinks, encryption, identityFirst, keyInFile, noSecrets, kubelet, openKubelet, controlPlaneChecks;
function init_control_plane() {
	return (init_control_plane = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_problem();
		init_loops();
		auditLinks = ["https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/"];
		policy$1 = (rules) => `apiVersion: audit.k8s.io/v1\nkind: Policy\nrules:\n${rules}`;
		silentAudit = defineRule({
			id: "SW-K8S-audit-off",
			severity: "high",
			summary: "Have the API server's audit policy record requests.",
			why: "Nobody can tell afterwards who did what.",
			before: policy$1("  - level: None"),
			after: policy$1("  - level: Metadata"),
			tags: [
				"security",
				"logging",
				"CWE-778",
				"CIS-Kubernetes-3.2.1",
				"OWASP-K8S-K10"
			],
			links: auditLinks,
			precision: "very-high"
		});
		loudAudit = defineRule({
			id: "SW-K8S-audit-logs-secrets",
			severity: "high",
			summary: "Record of requests for Secrets only that they were made.",
			why: "At the level Request or RequestResponse the log holds their content, and far more people read logs than Secrets.",
			before: policy$1("  - level: RequestResponse"),
			after: policy$1("  - level: Metadata\n    resources: [{group: \"\", resources: [secrets, configmaps]}]\n  - level: RequestResponse"),
			tags: [
				"security",
				"logging",
				"CWE-532",
				"CIS-Kubernetes-3.2.2"
			],
			links: auditLinks,
			precision: "high"
		});
		encryptionLinks = ["https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/"];
		encryption = (providers) => `apiVersion: apiserver.config.k8s.io/v1\nkind: EncryptionConfiguration\nresources:\n  - resources: [secrets]\n    providers:\n${providers}`;
		identityFirst = defineRule({
			id: "SW-K8S-encryption-identity",
			severity: "high",
			summary: "Have etcd's content encrypted.",
			why: "The first provider writes: with `identity` there, Secrets lie in etcd and its backups in clear.",
			before: encryption("      - identity: {}"),
			after: encryption("      - kms: {apiVersion: v2, name: vault, endpoint: \"unix:///run/kms.sock\"}\n      - identity: {}"),
			tags: [
				"security",
				"CWE-311",
				"CIS-Kubernetes-1.2.28"
			],
			links: encryptionLinks,
			precision: "very-high"
		});
		keyInFile = defineRule({
			id: "SW-K8S-encryption-key-in-file",
			severity: "high",
			summary: "Keep the key of etcd's encryption in a KMS.",
			why: "Whoever can read this file can read every Secret of the cluster.",
			before: encryption("      - secretbox: {keys: [{name: a, secret: c2VjcmV0IGlzIHNlY3VyZSwgaXMgaXQgbm90IHNvPz8=}]}"),
			after: encryption("      - kms: {apiVersion: v2, name: vault, endpoint: \"unix:///run/kms.sock\"}"),
			tags: [
				"security",
				"secret",
				"CWE-798"
			],
			links: encryptionLinks,
			precision: "high"
		});
		noSecrets = defineRule({
			id: "SW-K8S-encryption-without-secrets",
			severity: "medium",
			summary: "Encrypt Secrets in etcd.",
			why: "The configuration encrypts other things and leaves Secrets in clear.",
			before: encryption("      - kms: {apiVersion: v2, name: vault, endpoint: \"unix:///run/kms.sock\"}").replace("[secrets]", "[configmaps]"),
			after: encryption("      - kms: {apiVersion: v2, name: vault, endpoint: \"unix:///run/kms.sock\"}"),
			tags: [
				"security",
				"CWE-311",
				"CIS-Kubernetes-1.2.27"
			],
			links: encryptionLinks,
			precision: "very-high"
		});
		kubelet = (line) => `apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n${line}`;
		openKubelet = defineRule({
			id: "SW-K8S-kubelet-open",
			severity: "high",
			summary: "Have the kubelet ask who is calling.",
			why: "Whoever reaches an open kubelet runs commands in every pod of the node.",
			before: kubelet("authentication: {anonymous: {enabled: true}}"),
			after: kubelet("authentication: {anonymous: {enabled: false}}"),
			tags: [
				"security",
				"CWE-306",
				"CIS-Kubernetes-4.2.1"
			],
			links: ["https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/"],
			precision: "very-high"
		});
		controlPlaneChecks = [
			eachObject([silentAudit, loudAudit], ["Policy"], audit),
			eachObject([
				identityFirst,
				keyInFile,
				noSecrets
			], ["EncryptionConfiguration", "EncryptionConfig"], encrypted),
			eachObject([openKubelet], ["KubeletConfiguration"], kubelets)
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/gateway.ts
function isRedirect(rule) {
	return rule.get("filters").items().some((filter) => filter.get("requestRedirect", "scheme").text === "https");
}
var links$11, gateway, plainListener, route, noBackend$1, istio, istioPlain, gatewayChecks;
function init_gateway() {
	return (init_gateway = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_problem();
		init_loops();
		links$11 = ["https://gateway-api.sigs.k8s.io/guides/tls/"];
		gateway = (listener) => `apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata:\n  name: edge\nspec:\n  gatewayClassName: edge\n  listeners:\n    - name: web\n${listener}`;
		plainListener = defineRule({
			id: "SW-K8S-gateway-tls",
			severity: "medium",
			summary: "Have a Gateway listen with TLS.",
			why: "Everybody on the way reads and changes what goes over plain HTTP.",
			before: gateway("      protocol: HTTP\n      port: 80"),
			after: gateway("      protocol: HTTPS\n      port: 443\n      tls: {certificateRefs: [{name: edge}]}"),
			tags: ["security", "CWE-319"],
			links: links$11,
			precision: "medium"
		});
		route = (name) => `apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata:\n  name: web\nspec:\n  rules:\n    - backendRefs: [{name: ${name}, port: 80}]\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports: [{port: 80}]`;
		noBackend$1 = defineRule({
			id: "SW-K8S-route-backend",
			severity: "medium",
			summary: "Route to Services that exist.",
			why: "Requests to that route are answered with an error.",
			before: route("shop"),
			after: route("web"),
			tags: ["correctness"],
			links: ["https://gateway-api.sigs.k8s.io/api-types/httproute/"],
			precision: "medium"
		});
		istio = (server) => `apiVersion: networking.istio.io/v1\nkind: Gateway\nmetadata:\n  name: edge\nspec:\n  servers:\n    - hosts: [shop.example.com]\n${server}`;
		istioPlain = defineRule({
			id: "SW-K8S-istio-gateway-tls",
			severity: "medium",
			summary: "Have an Istio gateway serve TLS, or redirect to it.",
			why: "Everybody on the way reads and changes what goes over plain HTTP.",
			before: istio("      port: {number: 80, name: http, protocol: HTTP}"),
			after: istio("      port: {number: 80, name: http, protocol: HTTP}\n      tls: {httpsRedirect: true}"),
			tags: ["security", "CWE-319"],
			links: ["https://istio.io/latest/docs/reference/config/networking/gateway/"],
			precision: "high"
		});
		gatewayChecks = [eachObject([plainListener, istioPlain], ["Gateway"], function* (resource, { cluster }) {
			for (const listener of resource.root.get("spec", "listeners").items()) {
				const protocol = listener.get("protocol");
				if (resource.group !== "gateway.networking.k8s.io" || protocol.text !== "HTTP") continue;
				const severity = cluster.ofKind("HTTPRoute").some(({ root }) => root.get("spec", "rules").items().some(isRedirect)) ? "info" : plainListener.severity;
				yield problemOf(plainListener, resource, protocol, `The listener ${listener.get("name").text ?? ""} serves plain HTTP`, { severity });
			}
			for (const server of resource.root.get("spec", "servers").items()) {
				const protocol = server.get("port", "protocol");
				if (!/^HTTP2?$/.test(protocol.text ?? "") || server.get("tls", "httpsRedirect").isTrue) continue;
				yield problemOf(istioPlain, resource, protocol, "The gateway serves plain HTTP");
			}
		}), eachObject([noBackend$1], [
			"HTTPRoute",
			"GRPCRoute",
			"TCPRoute",
			"TLSRoute"
		], function* (resource, { cluster }) {
			if (cluster.ofKind("Service").length === 0) return;
			for (const rule of resource.root.get("spec", "rules").items()) for (const backend of rule.get("backendRefs").items()) {
				const name = backend.get("name");
				if (name.text === void 0 || (backend.get("kind").text ?? "Service") !== "Service") continue;
				if (cluster.find("Service", name.text, backend.get("namespace").text ?? resource.namespace) !== void 0) continue;
				yield problemOf(noBackend$1, resource, name, `No Service in these files is called ${name.text}`);
			}
		})];
	})))();
}

// actions/manifest-check/kubernetes/rules/images.ts
/** Placeholders that something fills in before the object is applied. */
function isTemplate$1(image) {
	return /[${}<>]|^\s*$/.test(image);
}
var links$10, movingTag, unpinned, untrusted, pullPolicy, noImage, tiller, dashboard, imageChecks;
function init_images$1() {
	return (init_images$1 = __esmMin((() => {
		init_dockerfile();
		/* @__PURE__ */ init_rule();
		init_trusted();
		init_problem();
		init_loops();
		links$10 = ["https://kubernetes.io/docs/concepts/containers/images/"];
		movingTag = defineRule({
			id: "SW-K8S-image-latest",
			severity: "medium",
			summary: "Name the version of an image.",
			why: "Without a tag, or with `latest`, each node may run another image, and nobody can tell which one runs or go back to it.",
			before: "image: nginx",
			after: "image: nginx:1.29.3",
			tags: [
				"security",
				"supply-chain",
				"CWE-829",
				"NIST-SP-800-190-4.2.2"
			],
			aliases: [
				"KSV-0013",
				"CKV_K8S_14",
				"kube-linter/latest-tag",
				"polaris/tagNotSpecified",
				"kube-score/container-image-tag"
			],
			links: links$10,
			precision: "very-high"
		});
		unpinned = defineRule({
			id: "SW-K8S-image-digest",
			severity: "low",
			summary: "Pin images by digest.",
			why: "A tag can be moved to another image at any time; a digest is what was scanned and signed.",
			before: "image: nginx:1.29.3",
			after: "image: nginx:1.29.3@sha256:0000000000000000000000000000000000000000000000000000000000000000",
			tags: [
				"security",
				"supply-chain",
				"CWE-829",
				"NIST-SP-800-190-4.2.2"
			],
			aliases: ["CKV_K8S_43"],
			links: links$10,
			precision: "very-high"
		});
		untrusted = defineRule({
			id: "SW-K8S-image-registry",
			severity: "high",
			summary: "Take images from the registries that the configuration trusts.",
			why: "An image from elsewhere runs without anybody having vetted its source.",
			before: "image: registry.example.net/app:1",
			after: "image: registry.example.com/app:1",
			tags: [
				"security",
				"supply-chain",
				"CWE-829",
				"NIST-SP-800-190-4.1.5"
			],
			links: links$10,
			precision: "very-high"
		});
		pullPolicy = defineRule({
			id: "SW-K8S-image-pull-policy",
			severity: "low",
			summary: "Have the node ask the registry before each start.",
			why: "With another policy any pod on the node can run an image that an earlier pod had the credentials for.",
			before: "image: nginx:1.29.3\nimagePullPolicy: IfNotPresent",
			after: "image: nginx:1.29.3\nimagePullPolicy: Always",
			tags: ["security"],
			aliases: [
				"CKV_K8S_15",
				"polaris/pullPolicyNotAlways",
				"kube-score/container-image-pull-policy"
			],
			links: links$10,
			precision: "high",
			off: true
		});
		noImage = defineRule({
			id: "SW-K8S-image-missing",
			severity: "high",
			summary: "Give every container an image.",
			why: "The API server refuses the object.",
			before: "image: \"\"",
			after: "image: nginx:1.29.3",
			tags: ["correctness"],
			links: links$10,
			precision: "very-high"
		});
		tiller = defineRule({
			id: "SW-K8S-tiller",
			severity: "high",
			summary: "Remove Helm 2's Tiller.",
			why: "Tiller has rights over the whole cluster, asks its callers for nothing, and has had no fixes since 2020.",
			before: "image: gcr.io/kubernetes-helm/tiller:v2.16.9",
			after: "image: registry.example.com/app:1.0",
			tags: ["security", "CWE-306"],
			aliases: ["KSV-0102", "CKV_K8S_34"],
			precision: "high"
		});
		dashboard = defineRule({
			id: "SW-K8S-dashboard",
			severity: "medium",
			summary: "Do not deploy the Kubernetes Dashboard.",
			why: "It acts on the cluster for whoever reaches it, and has been the way into many clusters.",
			before: "image: kubernetesui/dashboard:v2.7.0",
			after: "image: registry.example.com/app:1.0",
			tags: ["security", "CWE-306"],
			aliases: ["CKV_K8S_33", "C-0014"],
			precision: "high"
		});
		imageChecks = [eachContainer([
			noImage,
			movingTag,
			unpinned,
			untrusted,
			pullPolicy,
			tiller,
			dashboard
		], function* (container, { options }) {
			const { field, image, name } = container;
			const place = field.get("image");
			if (image === void 0 || image === "") {
				if (place.node !== void 0) yield containerProblem(noImage, container, place, `Container ${name} has no image`);
				return;
			}
			if (isTemplate$1(image)) return;
			const { tag, digest } = parseImageName(image);
			if (digest === void 0 && (tag === void 0 || tag === "latest")) yield containerProblem(movingTag, container, place, `${image} is whatever was pushed last`, { aliases: ["CKV_K8S_43"] });
			else if (digest === void 0) yield containerProblem(unpinned, container, place, `${image} is not pinned by digest`);
			if (options.trustedRegistries.length > 0 && !isTrustedImage(image, options.trustedRegistries)) yield containerProblem(untrusted, container, place, `${image} comes from a registry that is not trusted here`);
			const policy = field.get("imagePullPolicy");
			if (policy.text !== "Always" && digest === void 0 && (policy.exists || tag !== void 0)) yield containerProblem(pullPolicy, container, policy, `The node may run ${image} without asking the registry`);
			const { labels, name: workload } = container.workload;
			if (/tiller/.test(image) || /tiller/.test(workload) || labels.get("name") === "tiller") yield containerProblem(tiller, container, place, `${image} is Helm 2's Tiller`);
			if (/(?:kubernetesui\/dashboard|kubernetes-dashboard(?:-\w+)?)$/.test(image.replace(/[@:][^/]*$/, ""))) yield containerProblem(dashboard, container, place, `${image} is the Kubernetes Dashboard`);
		})];
	})))();
}

// actions/manifest-check/kubernetes/rules/ingress.ts
function* annotations(resource) {
	for (const field of resource.root.get("metadata", "annotations").fields()) {
		const key = String(field.key);
		if (!key.startsWith(prefix)) continue;
		const name = key.slice(28);
		if (injectable.has(name) && suspicious.test(field.text ?? "")) yield problemOf(injection, resource, field, `The annotation ${name} holds characters that reach nginx's configuration as code`);
		if (/-snippets?$/.test(name)) yield problemOf(snippet, resource, field, `The annotation ${name} is code for the controller`);
	}
}
/** Each service backend of an Ingress, of all its API versions. */
function backendsOf({ root }) {
	const spec = root.get("spec");
	const paths = spec.get("rules").items().flatMap((rule) => rule.get("http", "paths").items());
	return [
		spec.get("defaultBackend"),
		spec.get("backend"),
		...paths.map((path) => path.get("backend"))
	];
}
function* backends(resource, cluster) {
	if (cluster.ofKind("Service").length === 0) return;
	for (const one of backendsOf(resource)) {
		const modern = one.get("service", "name");
		const name = modern.exists ? modern : one.get("serviceName");
		if (name.text === void 0) continue;
		const target = cluster.find("Service", name.text, resource.namespace);
		if (target === void 0) {
			yield problemOf(noBackend, resource, name, `No Service in these files is called ${name.text}`);
			continue;
		}
		const port = one.get("service", "port", "name").exists ? one.get("service", "port", "name") : one.get("service", "port", "number");
		const ports = target.root.get("spec", "ports").items();
		const has = ports.some((item) => item.get("name").text === port.text || item.get("port").text === port.text);
		if (port.text !== void 0 && ports.length > 0 && !has) {
			const related = [{
				place: target.root.get("spec", "ports").place,
				message: "These are its ports"
			}];
			yield problemOf(noBackend, resource, port, `The Service ${name.text} has no port ${port.text}`, { related });
		}
	}
}
var links$9, ingress, tls, noTls, service$1, backend, noBackend, injection, snippet, prefix, injectable, suspicious, ingressChecks;
function init_ingress() {
	return (init_ingress = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_problem();
		init_loops();
		links$9 = ["https://kubernetes.io/docs/concepts/services-networking/ingress/"];
		ingress = (more, annotations = "") => `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n${annotations}spec:\n  ingressClassName: nginx\n${more}`;
		tls = "  tls: [{hosts: [shop.example.com], secretName: shop}]\n";
		noTls = defineRule({
			id: "SW-K8S-ingress-tls",
			severity: "medium",
			summary: "Serve an Ingress over TLS.",
			why: "Everybody on the way reads and changes what goes over plain HTTP.",
			before: ingress("  rules: [{host: shop.example.com}]\n"),
			after: ingress(`${tls}  rules: [{host: shop.example.com}]\n`),
			tags: ["security", "CWE-319"],
			aliases: ["polaris/tlsSettingsMissing", "C-0263"],
			links: links$9,
			precision: "medium"
		});
		service$1 = "---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports: [{name: http, port: 80}]";
		backend = (name) => `${tls}  rules:\n    - host: shop.example.com\n      http:\n        paths: [{path: /, pathType: Prefix, backend: {service: {name: ${name}, port: {name: http}}}}]\n${service$1}`;
		noBackend = defineRule({
			id: "SW-K8S-ingress-backend",
			severity: "medium",
			summary: "Route to Services and ports that exist.",
			why: "Requests to that path are answered with an error.",
			before: ingress(backend("shop")),
			after: ingress(backend("web")),
			tags: ["correctness"],
			aliases: ["kube-linter/dangling-ingress", "kube-score/ingress-targets-service"],
			links: links$9,
			precision: "medium"
		});
		injection = defineRule({
			id: "SW-K8S-ingress-nginx-injection",
			severity: "critical",
			summary: "Put only plain values into annotations of ingress-nginx.",
			why: "The controller writes the value into its configuration: with braces, line breaks or semicolons in it, it runs code with the rights of the controller (CVE-2025-1974 and its kin).",
			before: ingress(tls, "  annotations:\n    nginx.ingress.kubernetes.io/auth-url: \"http://example.com/#;}\\ninjected\"\n"),
			after: ingress(tls, "  annotations:\n    nginx.ingress.kubernetes.io/auth-url: https://auth.example.com/check\n"),
			tags: ["security", "CWE-94"],
			aliases: ["KCV-0093"],
			links: ["https://github.com/kubernetes/kubernetes/issues/131009"],
			precision: "high"
		});
		snippet = defineRule({
			id: "SW-K8S-ingress-nginx-snippet",
			severity: "high",
			summary: "Do without snippets in annotations of ingress-nginx.",
			why: "A snippet is code for the controller, which can read all of the cluster's Secrets (CVE-2021-25742).",
			before: ingress(tls, "  annotations:\n    nginx.ingress.kubernetes.io/configuration-snippet: return 204;\n"),
			after: ingress(tls, "  annotations:\n    nginx.ingress.kubernetes.io/proxy-body-size: 8m\n"),
			tags: ["security", "CWE-94"],
			aliases: ["CKV_K8S_153"],
			links: ["https://github.com/kubernetes/kubernetes/issues/126811"],
			precision: "very-high"
		});
		prefix = "nginx.ingress.kubernetes.io/";
		injectable = /* @__PURE__ */ new Set([
			"auth-url",
			"auth-tls-match-cn",
			"mirror-target",
			"mirror-host"
		]);
		suspicious = /[\r\n<>"{}|^`\\;]/;
		ingressChecks = [eachObject([
			noTls,
			noBackend,
			injection,
			snippet
		], ["Ingress"], function* (resource, { cluster }) {
			yield* annotations(resource);
			yield* backends(resource, cluster);
			const field = resource.root.get("spec", "tls");
			if (field.items().length === 0) yield problemOf(noTls, resource, field, "The Ingress serves plain HTTP");
		})];
	})))();
}

// actions/manifest-check/kubernetes/rules/mesh.ts
var istioLinks, peer, mutualTls, destination, plainClient, authorization, openPolicy, pod$4, outsideMesh, linkerdOpen, bypasses, meshChecks;
function init_mesh() {
	return (init_mesh = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_problem();
		init_loops();
		istioLinks = ["https://istio.io/latest/docs/reference/config/security/peer_authentication/"];
		peer = (mode) => `apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata:\n  name: default\nspec:\n  mtls:\n    mode: ${mode}`;
		mutualTls = defineRule({
			id: "SW-K8S-istio-mtls",
			severity: "medium",
			summary: "Have the mesh accept mutual TLS only.",
			why: "With PERMISSIVE or DISABLE workloads answer in clear whoever reaches them, without knowing who it is.",
			before: peer("PERMISSIVE"),
			after: peer("STRICT"),
			tags: [
				"security",
				"CWE-319",
				"NIST-SP-800-190-4.3.3"
			],
			links: istioLinks,
			precision: "very-high"
		});
		destination = (mode) => `apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata:\n  name: web\nspec:\n  host: web\n  trafficPolicy:\n    tls:\n      mode: ${mode}`;
		plainClient = defineRule({
			id: "SW-K8S-istio-client-tls",
			severity: "medium",
			summary: "Let clients in the mesh speak mutual TLS.",
			why: "Traffic to this host goes in clear, and is refused where mutual TLS is demanded.",
			before: destination("DISABLE"),
			after: destination("ISTIO_MUTUAL"),
			tags: ["security", "CWE-319"],
			links: ["https://istio.io/latest/docs/reference/config/networking/destination-rule/"],
			precision: "high"
		});
		authorization = (spec) => `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: web\nspec:\n${spec}`;
		openPolicy = defineRule({
			id: "SW-K8S-istio-allows-all",
			severity: "medium",
			summary: "Name in an AuthorizationPolicy who may do what.",
			why: "An empty rule, or any principal, allows everything.",
			before: authorization("  action: ALLOW\n  rules: [{}]"),
			after: authorization("  action: ALLOW\n  rules: [{from: [{source: {principals: [cluster.local/ns/shop/sa/edge]}}]}]"),
			tags: ["security", "CWE-284"],
			links: ["https://istio.io/latest/docs/reference/config/security/authorization-policy/"],
			precision: "high"
		});
		pod$4 = (annotation) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations:\n    ${annotation}\nspec:\n  containers: [{name: app, image: "app:1"}]`;
		outsideMesh = defineRule({
			id: "SW-K8S-mesh-bypass",
			severity: "low",
			summary: "Keep workloads and all of their ports in the mesh.",
			why: "What goes past the proxy is neither encrypted nor authorised by the mesh.",
			before: pod$4("sidecar.istio.io/inject: \"false\""),
			after: pod$4("sidecar.istio.io/inject: \"true\""),
			tags: ["security"],
			precision: "high"
		});
		linkerdOpen = defineRule({
			id: "SW-K8S-linkerd-unauthenticated",
			severity: "medium",
			summary: "Let Linkerd admit authenticated clients only.",
			why: "Everybody who reaches the pods is answered, with or without an identity.",
			before: pod$4("config.linkerd.io/default-inbound-policy: all-unauthenticated"),
			after: pod$4("config.linkerd.io/default-inbound-policy: cluster-authenticated"),
			tags: ["security", "CWE-306"],
			links: ["https://linkerd.io/2/reference/authorization-policy/"],
			precision: "high"
		});
		bypasses = [
			["sidecar.istio.io/inject", /^false$/],
			["linkerd.io/inject", /^disabled$/],
			["traffic.sidecar.istio.io/excludeInboundPorts", /\d/],
			["traffic.sidecar.istio.io/excludeOutboundPorts", /\d/],
			["config.linkerd.io/skip-inbound-ports", /\d/],
			["config.linkerd.io/skip-outbound-ports", /\d/]
		];
		meshChecks = [
			eachObject([mutualTls], ["PeerAuthentication"], function* (resource) {
				const spec = resource.root.get("spec");
				const ports = spec.get("portLevelMtls").fields();
				for (const field of [spec.get("mtls", "mode"), ...ports.map((port) => port.get("mode"))]) {
					const mode = field.text;
					if (mode !== "PERMISSIVE" && mode !== "DISABLE") continue;
					const severity = mode === "DISABLE" ? "high" : "medium";
					yield problemOf(mutualTls, resource, field, `Workloads answer in clear (${mode})`, { severity });
				}
			}),
			eachObject([plainClient], ["DestinationRule"], function* (resource) {
				const policies = [resource.root.get("spec", "trafficPolicy"), ...resource.root.get("spec", "subsets").items().map((subset) => subset.get("trafficPolicy"))];
				for (const policy of policies) {
					const field = policy.get("tls", "mode");
					if (field.text === "DISABLE") yield problemOf(plainClient, resource, field, "Traffic to the host goes in clear");
				}
			}),
			eachObject([openPolicy], ["AuthorizationPolicy"], function* (resource) {
				const spec = resource.root.get("spec");
				if (!resource.group.endsWith("istio.io") || !["ALLOW", void 0].includes(spec.get("action").text)) return;
				for (const rule of spec.get("rules").items()) {
					const any = rule.get("from").items().map((source) => source.get("source", "principals")).find(({ texts }) => texts.includes("*"));
					if (rule.isMap && rule.fields().length === 0 || any !== void 0) yield problemOf(openPolicy, resource, any ?? rule, "The policy allows everybody everything");
				}
			}),
			eachObject([linkerdOpen], ["ServerAuthorization"], function* (resource) {
				const field = resource.root.get("spec", "client", "unauthenticated");
				if (field.isTrue) yield problemOf(linkerdOpen, resource, field, "Clients without an identity are admitted");
			}),
			eachPod([outsideMesh, linkerdOpen], function* (one) {
				for (const place of [one.metadata.get("annotations"), one.metadata.get("labels")]) {
					for (const [key, bad] of bypasses) {
						const field = place.get(key);
						if (field.text !== void 0 && bad.test(field.text)) yield problemOf(outsideMesh, one, field, `Traffic of the pods goes past the mesh (${key})`);
					}
					const policy = place.get("config.linkerd.io/default-inbound-policy");
					if (/unauthenticated$/.test(policy.text ?? "")) yield problemOf(linkerdOpen, one, policy, "Clients without an identity are admitted");
				}
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/namespaces.ts
function* labels(resource) {
	const labelled = resource.root.get("metadata", "labels").fields().filter((field) => String(field.key).startsWith(labelPrefix));
	for (const field of labelled) {
		const name = String(field.key).slice(labelPrefix.length);
		const mode = name.replace(/-version$/, "");
		const isLevel = mode === name && podSecurityLevels.some((level) => level === field.text);
		const isVersion = mode !== name && minorOf(field.text ?? "") !== void 0;
		if (modes.includes(mode) && (isLevel || isVersion)) continue;
		yield problemOf(badLabel, resource, field, `Pod Security knows no ${name}: ${field.text ?? ""}`);
	}
	const enforce = resource.root.get("metadata", "labels", `${labelPrefix}enforce`);
	const isSystem = /^kube-/.test(resource.name);
	if (!enforce.exists && !isSystem) yield problemOf(noLabel, resource, enforce, "The namespace does not say which pods it takes");
}
var links$8, namespace, badLabel, noLabel, quota, weakRange, weakQuota, modes, namespaceChecks;
function init_namespaces$1() {
	return (init_namespaces$1 = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_check$2();
		init_level();
		init_problem();
		init_loops();
		links$8 = ["https://kubernetes.io/docs/concepts/security/pod-security-admission/"];
		namespace = (labels) => `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n${labels}`;
		badLabel = defineRule({
			id: "SW-K8S-pod-security-label",
			severity: "high",
			summary: "Write the labels of Pod Security as it knows them.",
			why: "A level or version that does not exist is refused when the label changes, and protects nobody.",
			before: namespace("  labels:\n    pod-security.kubernetes.io/enforce: restrictd"),
			after: namespace("  labels:\n    pod-security.kubernetes.io/enforce: restricted"),
			tags: ["security", "correctness"],
			links: links$8,
			precision: "very-high"
		});
		noLabel = defineRule({
			id: "SW-K8S-namespace-without-pod-security",
			severity: "low",
			summary: "Say on each Namespace which pods it takes.",
			why: "Without the label enforce, and without another admission policy, a namespace takes privileged pods.",
			before: namespace("  labels:\n    team: shop"),
			after: namespace("  labels:\n    pod-security.kubernetes.io/enforce: baseline"),
			tags: ["security", "CIS-Kubernetes-5.2.1"],
			links: links$8,
			precision: "medium"
		});
		quota = (kind, spec) => `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: shop\nspec:\n${spec}`;
		weakRange = defineRule({
			id: "SW-K8S-limit-range",
			severity: "low",
			summary: "Give a LimitRange defaults and bounds.",
			why: "Where it has none, containers without limits of their own stay without.",
			before: quota("LimitRange", "  limits: [{type: Container}]"),
			after: quota("LimitRange", "  limits:\n    - type: Container\n      default: {cpu: 500m}\n      defaultRequest: {cpu: 100m}\n      max: {cpu: \"1\"}\n      min: {cpu: 100m}"),
			tags: ["reliability"],
			aliases: ["KSV-0039"],
			precision: "high",
			off: true
		});
		weakQuota = defineRule({
			id: "SW-K8S-resource-quota",
			severity: "low",
			summary: "Bound CPU and memory in a ResourceQuota.",
			why: "What it leaves open a namespace can take without end.",
			before: quota("ResourceQuota", "  hard: {pods: 10}"),
			after: quota("ResourceQuota", "  hard: {requests.cpu: 1, requests.memory: 1Gi, limits.cpu: 2, limits.memory: 2Gi}"),
			tags: ["reliability"],
			aliases: ["KSV-0040"],
			precision: "high",
			off: true
		});
		modes = [
			"enforce",
			"warn",
			"audit"
		];
		namespaceChecks = [
			eachObject([badLabel, noLabel], ["Namespace"], labels),
			eachObject([weakRange], ["LimitRange"], function* (resource) {
				const list = resource.root.get("spec", "limits");
				const wanted = [
					"type",
					"default",
					"defaultRequest",
					"max",
					"min"
				];
				const lacking = list.items().map((limit) => wanted.map((key) => limit.get(key)).find(({ node }) => node === void 0));
				if (lacking.length > 0 && lacking.includes(void 0)) return;
				yield problemOf(weakRange, resource, lacking[0] ?? list, "The range sets not all of its bounds");
			}),
			eachObject([weakQuota], ["ResourceQuota"], function* (resource) {
				const hard = resource.root.get("spec", "hard");
				const lacking = [
					"requests.cpu",
					"requests.memory",
					"limits.cpu",
					"limits.memory"
				].map((key) => hard.get(key)).find(({ exists }) => !exists);
				if (lacking !== void 0) yield problemOf(weakQuota, resource, lacking, `The quota does not bound ${String(lacking.key)}`);
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/network/calico.ts
/**
* True when a selector of Calico's policies (`app == 'web' && has(tier)`) selects these labels. An empty one selects all.
* An expression with parts beyond `==`, `!=`, `has`, `!has`, `all()` and `&&` counts as selecting, so that no pod is called
* unprotected on a guess.
*/
function calicoSelects(selector, labels) {
	const text = selector.trim();
	if (text === "" || text.length > 1e4 || text.includes("||")) return true;
	return text.split("&&").every((part) => holds(part.trim(), labels));
}
function holds(part, labels) {
	const compared = comparison.exec(part);
	if (compared !== null) {
		const [, key = "", operator, single, double] = compared;
		const isEqual = labels.get(key) === (single ?? double);
		return operator === "==" ? isEqual : !isEqual;
	}
	const present = presence.exec(part);
	if (present !== null) return labels.has(present[2] ?? "") !== (present[1] === "!");
	return true;
}
var comparison, presence;
function init_calico() {
	return (init_calico = __esmMin((() => {
		comparison = /^([\w./-]+)\s*(==|!=)\s*(?:'([^']*)'|"([^"]*)")$/;
		presence = /^(!?)\s*has\(([\w./-]+)\)$/;
	})))();
}

// actions/manifest-check/kubernetes/network/coverage.ts
/** Cilium's policies may have several. */
function specsOf({ root }) {
	return [root.get("spec"), ...root.get("specs").items()].filter(({ isMap }) => isMap);
}
function podsOf(policy, spec, cluster) {
	const namespace = /^(?:CiliumClusterwide|Global)/.test(policy.kind) ? void 0 : policy.namespace;
	if (policy.group.endsWith("projectcalico.org")) {
		const selector = spec.get("selector").text ?? "";
		return cluster.podsIn(namespace).filter(({ labels }) => calicoSelects(selector, labels));
	}
	const selector = compileSelector(spec.get(policy.group === "cilium.io" ? "endpointSelector" : "podSelector"));
	if (policy.group !== "cilium.io") return cluster.podsWith(selector, namespace);
	return spec.get("endpointSelector").isMap ? cluster.podsWith(withoutSources(selector), namespace) : [];
}
/** Cilium's selectors may name the source of a label (`k8s:app`); labels of files come from Kubernetes. */
function withoutSources({ labels, expressions }) {
	const bare = (key) => key.replace(/^(?:k8s|any)[:.]/, "");
	return {
		labels: new Map([...labels].map(([key, value]) => [bare(key), value])),
		expressions: expressions.map((expression) => ({
			...expression,
			key: bare(expression.key)
		}))
	};
}
/** A NetworkPolicy without policyTypes is for ingress, and for egress where it has rules for it. */
function governs({ group }, spec, direction) {
	const has = (key) => spec.get(key).node !== void 0;
	if (group === "cilium.io") return has(direction) || has(`${direction}Deny`);
	const isCalico = group.endsWith("projectcalico.org");
	const types = spec.get(isCalico ? "types" : "policyTypes").texts.map((type) => type.toLowerCase());
	if (types.length > 0) return types.includes(direction);
	if (direction === "egress") return has("egress");
	return !isCalico || has("ingress") || !has("egress");
}
var NetworkCoverage;
function init_coverage() {
	return (init_coverage = __esmMin((() => {
		/* @__PURE__ */ init_selector();
		init_calico();
		NetworkCoverage = class {
			#covered = {
				ingress: /* @__PURE__ */ new Set(),
				egress: /* @__PURE__ */ new Set()
			};
			#pods = /* @__PURE__ */ new Map();
			constructor(cluster) {
				for (const policy of cluster.ofKind(...[
					"NetworkPolicy",
					"CiliumNetworkPolicy",
					"CiliumClusterwideNetworkPolicy",
					"GlobalNetworkPolicy"
				])) {
					const specs = specsOf(policy);
					const pods = specs.flatMap((spec) => podsOf(policy, spec, cluster));
					this.#pods.set(policy, pods);
					for (const direction of ["ingress", "egress"]) {
						if (!specs.some((spec) => governs(policy, spec, direction))) continue;
						for (const pod of pods) this.#covered[direction].add(pod);
					}
				}
			}
			isCovered(pod, direction) {
				return this.#covered[direction].has(pod);
			}
			/** Pods that a policy selects. */
			podsOf(policy) {
				return this.#pods.get(policy) ?? [];
			}
		};
	})))();
}

// actions/manifest-check/kubernetes/rules/network.ts
function* coverage({ cluster }) {
	const network = new NetworkCoverage(cluster);
	for (const workload of cluster.workloads) {
		if (workload.partial || workload.get("hostNetwork").isTrue) continue;
		for (const [direction, rule, message] of [[
			"ingress",
			openIngress,
			"No policy in these files says who may reach the pods"
		], [
			"egress",
			openEgress,
			"No policy in these files says what the pods may reach"
		]]) {
			if (network.isCovered(workload, direction)) continue;
			yield problemOf(rule, workload, workload.spec, message);
		}
	}
	if (!cluster.workloads.some((workload) => workload.labels.size > 0)) return;
	for (const one of cluster.ofKind("NetworkPolicy")) {
		const selector = one.root.get("spec", "podSelector");
		if (!selector.isMap || network.podsOf(one).length > 0) continue;
		yield problemOf(selectsNothing, one, selector, "No pod in these files has the labels that the policy selects");
	}
}
function* openRules(resource) {
	const spec = resource.root.get("spec");
	for (const [direction, peers] of [["ingress", "from"], ["egress", "to"]]) for (const rule of spec.get(direction).items()) {
		const open = openPeer(rule, peers);
		if (open === void 0 || rule.get("ports").items().length > 0) continue;
		yield problemOf(allowsAll, resource, open, `The policy allows ${direction === "ingress" ? "traffic from" : "traffic to"} everywhere`);
	}
}
/** The part of a rule that lets everybody through: the rule itself without peers, or an address block for all. */
function openPeer(rule, peers) {
	const list = rule.get(peers).items();
	if (list.length === 0) return rule;
	return list.map((peer) => peer.get("ipBlock", "cidr")).find((cidr) => everywhere.test(cidr.text ?? "") && (cidr.parent?.get("except").items().length ?? 0) === 0);
}
function hasPeerSelector({ root }) {
	return [...root.get("spec", "ingress").items(), ...root.get("spec", "egress").items()].flatMap((rule) => [...rule.get("from").items(), ...rule.get("to").items()]).some((peer) => peer.get("podSelector").isMap || peer.get("namespaceSelector").isMap);
}
var links$7, pod$3, policy, openIngress, openEgress, allowsAll, noSelector, selectsNothing, unlogged, everywhere, networkChecks;
function init_network$1() {
	return (init_network$1 = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_coverage();
		init_problem();
		init_loops();
		links$7 = ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"];
		pod$3 = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: {app: web}\nspec:\n  containers: [{name: app, image: \"app:1\"}]\n---\n";
		policy = (spec) => `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n${spec}`;
		openIngress = defineRule({
			id: "SW-K8S-network-ingress-open",
			severity: "medium",
			summary: "Say in a NetworkPolicy who may reach each pod.",
			why: "No policy for incoming traffic selects these pods, so every pod of the cluster can reach every port of theirs.",
			before: `${pod$3}${policy("  podSelector: {}\n  policyTypes: [Egress]")}`,
			after: `${pod$3}${policy("  podSelector: {}\n  policyTypes: [Ingress]")}`,
			tags: [
				"security",
				"CWE-284",
				"CIS-Kubernetes-5.3.2",
				"NSA-CISA",
				"NIST-SP-800-190-4.3.3"
			],
			aliases: [
				"kube-linter/non-isolated-pod",
				"kube-score/pod-networkpolicy",
				"CKV2_K8S_6",
				"C-0260",
				"polaris/missingNetworkPolicy"
			],
			links: links$7,
			precision: "high"
		});
		openEgress = defineRule({
			id: "SW-K8S-network-egress-open",
			severity: "low",
			summary: "Say in a NetworkPolicy what each pod may reach.",
			why: "No policy for outgoing traffic selects these pods, so whoever breaks into one reaches the whole network, the cloud's metadata service included.",
			before: `${pod$3}${policy("  podSelector: {}\n  policyTypes: [Ingress]")}`,
			after: `${pod$3}${policy("  podSelector: {}\n  policyTypes: [Egress]")}`,
			tags: [
				"security",
				"CWE-284",
				"CIS-Kubernetes-5.3.2",
				"NSA-CISA",
				"NIST-SP-800-190-4.4.2"
			],
			links: links$7,
			precision: "high"
		});
		allowsAll = defineRule({
			id: "SW-K8S-network-policy-allows-all",
			severity: "medium",
			summary: "Name in a NetworkPolicy with whom pods may speak.",
			why: "A rule without peers, or with the whole address space as one, allows what there would be without the policy.",
			before: policy("  podSelector: {matchLabels: {app: web}}\n  ingress: [{}]"),
			after: policy("  podSelector: {matchLabels: {app: web}}\n  ingress: [{from: [{podSelector: {matchLabels: {app: edge}}}]}]"),
			tags: ["security", "CWE-284"],
			links: links$7,
			precision: "high"
		});
		noSelector = defineRule({
			id: "SW-K8S-network-policy-selector",
			severity: "medium",
			summary: "Say in a NetworkPolicy which pods it is for.",
			why: "Without podSelector the API server refuses it, or it holds for all pods of the namespace by accident.",
			before: policy("  policyTypes: [Ingress]"),
			after: policy("  podSelector: {matchLabels: {app: web}}\n  policyTypes: [Ingress]"),
			tags: ["security", "correctness"],
			links: links$7,
			precision: "very-high"
		});
		selectsNothing = defineRule({
			id: "SW-K8S-network-policy-without-pods",
			severity: "low",
			summary: "Have a NetworkPolicy select pods.",
			why: "A policy that matches nothing protects nothing; most often a label was renamed on one side only.",
			before: `${pod$3}${policy("  podSelector: {matchLabels: {app: shop}}")}`,
			after: `${pod$3}${policy("  podSelector: {matchLabels: {app: web}}")}`,
			tags: ["security", "correctness"],
			aliases: ["kube-linter/dangling-networkpolicy", "kube-score/networkpolicy-targets-pod"],
			links: links$7,
			precision: "medium"
		});
		unlogged = defineRule({
			id: "SW-K8S-network-denials-unlogged",
			severity: "info",
			summary: "Log the traffic that a Calico policy denies.",
			why: "Denied connections are often the first trace of an intruder.",
			before: "apiVersion: projectcalico.org/v3\nkind: GlobalNetworkPolicy\nmetadata:\n  name: deny\nspec:\n  ingress:\n    - action: Deny",
			after: "apiVersion: projectcalico.org/v3\nkind: GlobalNetworkPolicy\nmetadata:\n  name: deny\nspec:\n  ingress:\n    - action: Log\n    - action: Deny",
			tags: ["security", "logging"],
			links: ["https://docs.tigera.io/calico/latest/network-policy/policy-rules/log-rules"],
			precision: "high"
		});
		everywhere = /^(?:0\.0\.0\.0\/0|::\/0)$/;
		networkChecks = [
			{
				rules: [
					openIngress,
					openEgress,
					selectsNothing
				],
				run: coverage
			},
			eachObject([allowsAll, noSelector], ["NetworkPolicy"], function* (resource) {
				if (resource.group.endsWith("projectcalico.org")) return;
				yield* openRules(resource);
				const selector = resource.root.get("spec", "podSelector");
				if (selector.isMap) return;
				const aliases = hasPeerSelector(resource) ? [] : ["KSV-0038"];
				yield problemOf(noSelector, resource, selector, "The policy does not say for which pods it is", { aliases });
			}),
			eachObject([unlogged], ["NetworkPolicy", "GlobalNetworkPolicy"], function* (resource) {
				if (!resource.group.endsWith("projectcalico.org")) return;
				for (const direction of ["ingress", "egress"]) {
					const rules = resource.root.get("spec", direction).items();
					const deny = rules.findIndex((rule) => rule.get("action").text === "Deny");
					const denied = rules[deny];
					if (denied === void 0 || rules.slice(0, deny).some((rule) => rule.get("action").text === "Log")) continue;
					yield problemOf(unlogged, resource, denied.get("action"), "What the policy denies is not logged");
				}
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/pods.ts
var propagation, sharedProcesses, hostAliases, systemNamespace, defaultNamespace, sandbox, lowPorts, falseSandbox, sandboxes, podChecks;
function init_pods() {
	return (init_pods = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_problem();
		init_loops();
		propagation = defineRule({
			id: "SW-K8S-mount-propagation",
			severity: "high",
			summary: "Let no mounts of a container reach the node.",
			why: "With Bidirectional propagation what the container mounts appears on the node and in other pods; only storage plugins need that.",
			before: "volumeMounts:\n  - name: data\n    mountPath: /data\n    mountPropagation: Bidirectional",
			after: "volumeMounts:\n  - name: data\n    mountPath: /data",
			tags: [
				"security",
				"CWE-668",
				"CIS-Docker-5.20"
			],
			links: ["https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation"],
			precision: "very-high"
		});
		sharedProcesses = defineRule({
			id: "SW-K8S-shared-processes",
			severity: "low",
			summary: "Keep the processes of containers apart.",
			why: "With shareProcessNamespace each container of the pod sees the others' processes, their environment and, through /proc, their files.",
			before: "shareProcessNamespace: true",
			after: "shareProcessNamespace: false",
			tags: ["security", "CWE-653"],
			links: ["https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/"],
			precision: "very-high"
		});
		hostAliases = defineRule({
			id: "SW-K8S-host-aliases",
			severity: "low",
			summary: "Resolve names with DNS.",
			why: "Entries in a pod's hosts file go past DNS, and can send it to another place than everybody expects.",
			before: "hostAliases:\n  - ip: 10.0.0.1\n    hostnames: [db.example.com]",
			after: "dnsPolicy: ClusterFirst",
			tags: ["security"],
			aliases: ["KSV-0007"],
			precision: "very-high",
			off: true
		});
		systemNamespace = defineRule({
			id: "SW-K8S-system-namespace",
			severity: "medium",
			summary: "Keep workloads out of kube-system.",
			why: "Its service accounts have rights over the cluster, and policies often leave it out.",
			before: "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: kube-system\nspec:\n  containers: [{name: app, image: \"app:1\"}]",
			after: "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  containers: [{name: app, image: \"app:1\"}]",
			tags: ["security"],
			aliases: ["KSV-0037"],
			precision: "medium"
		});
		defaultNamespace = defineRule({
			id: "SW-K8S-default-namespace",
			severity: "low",
			summary: "Give workloads a namespace of their own.",
			why: "What shares the default namespace shares its rights, quotas and network policies.",
			before: "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: default\nspec:\n  containers: [{name: app, image: \"app:1\"}]",
			after: "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  containers: [{name: app, image: \"app:1\"}]",
			tags: ["security", "CIS-Kubernetes-5.7.4"],
			aliases: [
				"KSV-0110",
				"CKV_K8S_21",
				"C-0061"
			],
			precision: "high",
			off: true
		});
		sandbox = defineRule({
			id: "SW-K8S-sandbox",
			severity: "low",
			summary: "Run code from strangers in a sandbox such as gVisor or Kata Containers.",
			why: "Without one the node's kernel is all that stands between the container and the node.",
			before: "runtimeClassName: runc",
			after: "runtimeClassName: gvisor",
			tags: ["security", "NIST-SP-800-190-4.4.1"],
			links: ["https://kubernetes.io/docs/concepts/containers/runtime-class/"],
			precision: "medium",
			off: true
		});
		lowPorts = defineRule({
			id: "SW-K8S-net-bind-service",
			severity: "info",
			summary: "Do without NET_BIND_SERVICE.",
			why: "containerd and Docker let every process of a container listen below 1024, so that hardly an image needs the capability.",
			before: "securityContext:\n  capabilities:\n    drop: [ALL]\n    add: [NET_BIND_SERVICE]",
			after: "securityContext:\n  capabilities:\n    drop: [ALL]",
			tags: ["security", "CWE-250"],
			aliases: ["KSV-0022", "CKV_K8S_25"],
			precision: "medium"
		});
		falseSandbox = defineRule({
			id: "SW-K8S-sandbox-handler",
			severity: "high",
			summary: "Have a runtime class do what its name promises.",
			why: "Pods that ask for a sandbox get an ordinary container.",
			before: "apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata:\n  name: gvisor\nhandler: runc",
			after: "apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata:\n  name: gvisor\nhandler: runsc",
			tags: ["security"],
			precision: "high"
		});
		sandboxes = /gvisor|runsc|kata|firecracker|sandbox|wasm/i;
		podChecks = [
			eachContainer([propagation], function* (container) {
				for (const mount of container.field.get("volumeMounts").items()) {
					const field = mount.get("mountPropagation");
					if (field.text !== "Bidirectional") continue;
					yield containerProblem(propagation, container, field, `What container ${container.name} mounts appears on the node`);
				}
			}),
			eachContainer([lowPorts], function* (container) {
				const field = container.field.get("securityContext", "capabilities", "add").items().find(({ text }) => text === "NET_BIND_SERVICE");
				if (field === void 0) return;
				yield containerProblem(lowPorts, container, field, `Container ${container.name} gets NET_BIND_SERVICE, which it hardly needs`);
			}),
			eachPod([
				sharedProcesses,
				hostAliases,
				sandbox
			], function* (pod) {
				const shared = pod.get("shareProcessNamespace");
				if (shared.isTrue) yield problemOf(sharedProcesses, pod, shared, "The pods' containers see each other's processes");
				const aliases = pod.get("hostAliases");
				if (aliases.exists) yield problemOf(hostAliases, pod, aliases, "The pods have entries of their own in /etc/hosts");
				const runtime = pod.get("runtimeClassName");
				if (!pod.partial && !sandboxes.test(runtime.text ?? "")) yield problemOf(sandbox, pod, runtime, "The pods run on the node's own kernel");
			}),
			eachPod([systemNamespace, defaultNamespace], function* (pod) {
				const field = pod.resource.root.get("metadata", "namespace");
				const isControlPlane = pod.labels.get("tier") === "control-plane";
				if (pod.namespace === "kube-system" && !isControlPlane) yield problemOf(systemNamespace, pod, field, "The workload runs in kube-system");
				if ((pod.namespace ?? "default") === "default") yield problemOf(defaultNamespace, pod, field, "The workload runs in the default namespace");
			}),
			eachObject([falseSandbox], ["RuntimeClass"], function* (runtime) {
				const handler = runtime.root.get("handler");
				if (!sandboxes.test(runtime.name) || !/^(?:runc|crun|youki)$/.test(handler.text ?? "")) return;
				yield problemOf(falseSandbox, runtime, handler, `The class ${runtime.name} runs pods with ${handler.text}, which is no sandbox`);
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/probes.ts
function* missing$1(container) {
	const { field, workload, name } = container;
	if (!isLongRunning(container) || endsByItself(workload)) return;
	if (field.get("ports").items().length > 0 && !field.get("readinessProbe").exists) yield containerProblem(readiness, container, field.get("readinessProbe"), `Container ${name} does not say when it is ready`);
	if (!field.get("livenessProbe").exists) yield containerProblem(liveness, container, field.get("livenessProbe"), `Container ${name} does not say whether it is alive`);
}
function* wrongPorts(container) {
	const { field, name } = container;
	const names = field.get("ports").items().map((port) => port.get("name").text);
	for (const kind of kinds$2) for (const action of ["httpGet", "tcpSocket"]) {
		const port = field.get(kind, action, "port");
		if (typeof port.value !== "string" || /^\d+$/.test(port.value) || /[${}]/.test(port.value)) continue;
		if (names.includes(port.value)) continue;
		const aliases = [linterNames[kind] ?? ""];
		yield containerProblem(unknownPort, container, port, `Container ${name} has no port called ${port.value}`, { aliases });
	}
}
var links$6, readiness, liveness, unknownPort, kinds$2, linterNames, probeChecks;
function init_probes() {
	return (init_probes = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_problem();
		init_loops();
		links$6 = ["https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"];
		readiness = defineRule({
			id: "SW-K8S-readiness-probe",
			severity: "low",
			summary: "Say when a container is ready.",
			why: "Without a readiness probe a pod gets requests before it can answer them, and while it cannot.",
			before: "ports:\n  - containerPort: 8080",
			after: "ports:\n  - containerPort: 8080\nreadinessProbe:\n  httpGet:\n    path: /ready\n    port: 8080",
			tags: ["reliability"],
			aliases: [
				"CKV_K8S_9",
				"C-0018",
				"kube-linter/no-readiness-probe",
				"polaris/readinessProbeMissing",
				"kube-score/pod-probes"
			],
			links: links$6,
			precision: "high"
		});
		liveness = defineRule({
			id: "SW-K8S-liveness-probe",
			severity: "low",
			summary: "Say when a container has to be restarted.",
			why: "Without a liveness probe a process that hangs stays as it is.",
			before: "ports:\n  - containerPort: 8080",
			after: "ports:\n  - containerPort: 8080\nlivenessProbe:\n  httpGet:\n    path: /healthz\n    port: 8080",
			tags: ["reliability"],
			aliases: [
				"CKV_K8S_8",
				"C-0056",
				"kube-linter/no-liveness-probe",
				"polaris/livenessProbeMissing"
			],
			links: links$6,
			precision: "high",
			off: true
		});
		unknownPort = defineRule({
			id: "SW-K8S-probe-port",
			severity: "high",
			summary: "Probe a port that the container has.",
			why: "A probe of a port name that does not exist always fails, so the pod never gets ready or is restarted for ever.",
			before: "ports:\n  - name: http\n    containerPort: 8080\nreadinessProbe:\n  httpGet:\n    port: web",
			after: "ports:\n  - name: http\n    containerPort: 8080\nreadinessProbe:\n  httpGet:\n    port: http",
			tags: ["correctness"],
			links: links$6,
			precision: "very-high"
		});
		kinds$2 = [
			"livenessProbe",
			"readinessProbe",
			"startupProbe"
		];
		linterNames = {
			livenessProbe: "kube-linter/liveness-port",
			readinessProbe: "kube-linter/readiness-port",
			startupProbe: "kube-linter/startup-port"
		};
		probeChecks = [eachContainer([readiness, liveness], missing$1), eachContainer([unknownPort], wrongPorts)];
	})))();
}

// actions/manifest-check/kubernetes/rules/rbac.ts
/** Roles that Kubernetes makes itself, and those that only gather others. */
function isBuiltIn({ name, root }) {
	return name.startsWith("system:") || root.get("aggregationRule").isMap;
}
function* wildcards(resource, rule) {
	const verbs = rule.get("verbs").items().find(({ text }) => text === "*");
	const resources = rule.get("resources").items().find(({ text }) => text === "*");
	if (verbs === void 0 && resources === void 0) return;
	const both = verbs !== void 0 && resources !== void 0;
	const severity = both && resource.kind === "ClusterRole" ? "critical" : "high";
	yield problemOf(wildcard, resource, verbs ?? resources ?? rule, `The role allows ${both ? "everything with everything" : verbs === void 0 ? "every resource" : "every verb"}`, {
		severity,
		aliases: both ? [
			"KSV-0044",
			"KSV-0045",
			"KSV-0046"
		] : verbs === void 0 ? ["KSV-0046"] : ["KSV-0045"]
	});
}
function* granted(resource, rule) {
	for (const grant of grantsOf(rule)) {
		const own = powerRules.get(grant.power.id);
		if (own === void 0) continue;
		const problem = problemOf(own, resource, grant.field, grant.power.message, { severity: severityOf(grant, resource) });
		yield {
			...problem,
			aliases: (problem.aliases ?? []).filter((id) => id !== otherKind[resource.kind])
		};
	}
}
/** A power over named objects, or in one namespace, reaches less far. */
function severityOf({ power, isNamed }, { kind }) {
	if (isNamed) return "low";
	if (kind === "ClusterRole" || power.severity !== "high") return power.severity;
	return power.staysInNamespace === true ? "medium" : power.severity;
}
var links$5, role, harmless, wildcard, powerRules, otherKind, rbacChecks;
function init_rbac() {
	return (init_rbac = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_problem();
		init_grants();
		init_powers();
		init_loops();
		links$5 = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"];
		role = (rule) => `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - ${rule}`;
		harmless = role("{apiGroups: [\"\"], resources: [configmaps], resourceNames: [app], verbs: [get]}");
		wildcard = defineRule({
			id: "SW-K8S-rbac-wildcard",
			severity: "high",
			summary: "Name verbs and resources in roles.",
			why: "A wildcard grants what exists today and everything that will be added to the cluster later.",
			before: role("{apiGroups: [\"\"], resources: [\"*\"], verbs: [get]}"),
			after: harmless,
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.1.3",
				"OWASP-K8S-K02"
			],
			aliases: ["CKV_K8S_49", "kube-linter/wildcard-in-rules"],
			links: links$5,
			precision: "very-high"
		});
		powerRules = new Map(powers.map((power) => [power.id, defineRule({
			id: `SW-K8S-rbac-${power.id}`,
			severity: power.severity,
			summary: power.summary,
			why: power.why,
			before: role(power.example),
			after: harmless,
			tags: [
				"security",
				"CWE-269",
				"OWASP-K8S-K02",
				...power.tags
			],
			aliases: power.aliases,
			links: links$5,
			precision: "high",
			off: power.off ?? false
		})]));
		otherKind = {
			Role: "KSV-0041",
			ClusterRole: "KSV-0113"
		};
		rbacChecks = [eachObject([wildcard, ...powerRules.values()], ["Role", "ClusterRole"], function* (resource) {
			if (isBuiltIn(resource)) return;
			for (const rule of resource.root.get("rules").items()) {
				yield* wildcards(resource, rule);
				yield* granted(resource, rule);
			}
		})];
	})))();
}

// actions/manifest-check/kubernetes/rules/references.ts
/** What the variables of a container refer to. */
function variablesOf({ field }) {
	const keys = field.get("env").items().flatMap((item) => [{
		kind: "ConfigMap",
		source: item.get("valueFrom", "configMapKeyRef")
	}, {
		kind: "Secret",
		source: item.get("valueFrom", "secretKeyRef")
	}]);
	const whole = field.get("envFrom").items().flatMap((item) => [{
		kind: "ConfigMap",
		source: item.get("configMapRef")
	}, {
		kind: "Secret",
		source: item.get("secretRef")
	}]);
	return [...keys.map((one) => ({
		...one,
		key: one.source.get("key")
	})), ...whole].filter(({ source }) => source.isMap && !source.get("optional").isTrue);
}
function* keys(one, { cluster }) {
	for (const { kind, source, key } of variablesOf(one)) {
		const name = source.get("name").text ?? "";
		const target = cluster.find(kind, name, one.workload.namespace);
		if (target === void 0 || key?.text === void 0 || target.root.get("sops").isMap) continue;
		const lists = [
			"data",
			"stringData",
			"binaryData"
		].map((list) => target.root.get(list));
		if (lists.every((list) => list.fields().length === 0)) continue;
		if (lists.some((list) => list.get(key.text ?? "").node !== void 0)) continue;
		const related = [{
			place: target.root.get("metadata", "name").place,
			message: `This is the ${kind}`
		}];
		yield containerProblem(missingKey, one, key, `The ${kind} ${name} has no key ${key.text}`, { related });
	}
}
function* configs(one, { cluster }) {
	if (cluster.ofKind("ConfigMap").length === 0) return;
	const volumes = one.get("volumes").items().map((item) => item.get("configMap"));
	const variables = one.containers.flatMap((container) => variablesOf(container).filter(({ kind }) => kind === "ConfigMap"));
	for (const source of [...volumes, ...variables.map((reference) => reference.source)]) {
		const name = source.get("name");
		if (name.text === void 0 || source.get("optional").isTrue || name.text === "kube-root-ca.crt") continue;
		if (cluster.find("ConfigMap", name.text, one.namespace) !== void 0) continue;
		yield problemOf(missingConfig, one, name, `No ConfigMap in these files is called ${name.text}`);
	}
}
var pod$2, variable, missingKey, container, account, missingAccount, volume$1, missingConfig, referenceChecks;
function init_references$1() {
	return (init_references$1 = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_problem();
		init_identity();
		init_loops();
		pod$2 = (spec, more) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n${spec}\n---\n${more}`;
		variable = (key) => pod$2(`  containers:\n    - name: app\n      image: app:1\n      env: [{name: MODE, valueFrom: {configMapKeyRef: {name: web, key: ${key}}}}]`, "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n  mode: fast");
		missingKey = defineRule({
			id: "SW-K8S-missing-key",
			severity: "high",
			summary: "Refer to keys that a ConfigMap or Secret has.",
			why: "The container does not start.",
			before: variable("mod"),
			after: variable("mode"),
			tags: ["correctness"],
			precision: "high"
		});
		container = "  containers: [{name: app, image: \"app:1\"}]";
		account = "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web";
		missingAccount = defineRule({
			id: "SW-K8S-missing-service-account",
			severity: "low",
			summary: "Name a service account that exists.",
			why: "Without it no pod is made.",
			before: pod$2(`  serviceAccountName: shop\n${container}`, account),
			after: pod$2(`  serviceAccountName: web\n${container}`, account),
			tags: ["correctness"],
			aliases: ["kube-linter/non-existent-service-account"],
			precision: "medium"
		});
		volume$1 = (name) => pod$2(`${container}\n  volumes: [{name: config, configMap: {name: ${name}}}]`, "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata: {}");
		missingConfig = defineRule({
			id: "SW-K8S-missing-config",
			severity: "low",
			summary: "Refer to ConfigMaps that exist.",
			why: "Without it the pod does not start.",
			before: volume$1("shop"),
			after: volume$1("web"),
			tags: ["correctness"],
			precision: "low"
		});
		referenceChecks = [
			eachContainer([missingKey], keys),
			eachPod([missingConfig], configs),
			eachPod([missingAccount], function* (one, { cluster }) {
				const name = accountOf(one);
				const accounts = cluster.ofKind("ServiceAccount");
				if (name === "default" || accounts.length === 0) return;
				if (cluster.find("ServiceAccount", name, one.namespace) !== void 0) return;
				yield problemOf(missingAccount, one, one.get("serviceAccountName"), `No service account in these files is called ${name}`);
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/quantity.ts
/** The number that a quantity of apimachinery's resource API stands for; undefined for a text that is none. */
function parseQuantity(text) {
	if (text.length > 64) return void 0;
	const match = /^([-+]?(?:\d+\.?\d*|\.\d+))(?:([eE][-+]?\d+)|([numkMGTPE]|[KMGTPE]i))?$/.exec(text);
	if (match === null) return void 0;
	const [, digits = "", exponent = "", suffix = ""] = match;
	return Number(`${digits}${exponent}`) * (suffixes[suffix] ?? 1);
}
var suffixes;
function init_quantity() {
	return (init_quantity = __esmMin((() => {
		suffixes = {
			"": 1,
			n: 1e-9,
			u: 1e-6,
			m: .001,
			k: 1e3,
			M: 1e6,
			G: 1e9,
			T: 0xe8d4a51000,
			P: 0x38d7ea4c68000,
			E: 0xde0b6b3a7640000,
			Ki: 1024,
			Mi: 2 ** 20,
			Gi: 2 ** 30,
			Ti: 2 ** 40,
			Pi: 2 ** 50,
			Ei: 2 ** 60
		};
	})))();
}

// actions/manifest-check/kubernetes/rules/resources.ts
/** A limit alone is the request, too. Init containers run one by one, and what they lack hardly matters. */
function* missing(container) {
	if (container.role === "ephemeral" || container.role === "init") return;
	const resources = container.field.get("resources");
	for (const [rule, path, instead, what] of wanted) {
		const field = resources.get(...path);
		if (field.exists || instead !== void 0 && resources.get(...instead).exists) continue;
		if (container.workload.get("resources", ...path).exists) continue;
		yield containerProblem(rule, container, field, `Container ${container.name} has no ${what}`);
	}
}
function* senseless(container) {
	const resources = container.field.get("resources");
	for (const kind of ["requests", "limits"]) for (const field of resources.get(kind).fields()) {
		const own = parseQuantity(field.text ?? "");
		if (own === void 0 && field.exists && !/[${}<>]/.test(field.text ?? "")) yield containerProblem(badQuantity, container, field, `${field.text ?? "This"} is no quantity`);
		const limit = parseQuantity(resources.get("limits", String(field.key)).text ?? "");
		if (kind === "limits" || own === void 0 || limit === void 0 || own <= limit) continue;
		yield containerProblem(badQuantity, container, field, `Container ${container.name} requests more ${String(field.key)} than its limit`);
	}
}
var links$4, tags$2, memoryLimit, memoryRequest, cpuRequest, cpuLimit, badQuantity, wanted, resourceChecks;
function init_resources() {
	return (init_resources = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_problem();
		init_loops();
		init_quantity();
		links$4 = ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"];
		tags$2 = ["security", "CWE-770"];
		memoryLimit = defineRule({
			id: "SW-K8S-memory-limit",
			severity: "medium",
			summary: "Limit the memory of each container.",
			why: "A container without a limit can use up the node's memory, and the kernel then ends whatever it likes.",
			before: "resources:\n  requests:\n    memory: 64Mi",
			after: "resources:\n  requests:\n    memory: 64Mi\n  limits:\n    memory: 64Mi",
			tags: tags$2,
			aliases: [...[
				"KSV-0018",
				"CKV_K8S_13",
				"C-0271",
				"kube-linter/unset-memory-requirements",
				"polaris/memoryLimitsMissing"
			], ...["kube-score/container-resources", "kubesec/LimitsMemory"]],
			links: links$4,
			precision: "very-high"
		});
		memoryRequest = defineRule({
			id: "SW-K8S-memory-request",
			severity: "low",
			summary: "Request the memory that each container needs.",
			why: "The scheduler puts a pod that asks for nothing on any node, and it is the first to be ended when memory runs out.",
			before: "resources:\n  requests:\n    cpu: 100m",
			after: "resources:\n  requests:\n    memory: 64Mi",
			tags: ["reliability"],
			aliases: [
				"KSV-0016",
				"CKV_K8S_12",
				"C-0004",
				"polaris/memoryRequestsMissing",
				"kubesec/RequestsMemory"
			],
			links: links$4,
			precision: "very-high"
		});
		cpuRequest = defineRule({
			id: "SW-K8S-cpu-request",
			severity: "low",
			summary: "Request the CPU that each container needs.",
			why: "The scheduler puts a pod that asks for nothing on any node, and it gets what the others leave.",
			before: "resources:\n  limits:\n    memory: 64Mi",
			after: "resources:\n  requests:\n    cpu: 100m",
			tags: ["reliability"],
			aliases: [
				"KSV-0015",
				"CKV_K8S_10",
				"C-0050",
				"kube-linter/unset-cpu-requirements",
				"polaris/cpuRequestsMissing",
				"kubesec/RequestsCPU"
			],
			links: links$4,
			precision: "very-high"
		});
		cpuLimit = defineRule({
			id: "SW-K8S-cpu-limit",
			severity: "low",
			summary: "Limit the CPU of each container.",
			why: "A container without a limit can take the time of all others that have not requested it.",
			before: "resources:\n  requests:\n    cpu: 100m",
			after: "resources:\n  limits:\n    cpu: 500m",
			tags: tags$2,
			aliases: [
				"KSV-0011",
				"CKV_K8S_11",
				"C-0270",
				"polaris/cpuLimitsMissing",
				"kubesec/LimitsCPU"
			],
			links: links$4,
			precision: "very-high",
			off: true
		});
		badQuantity = defineRule({
			id: "SW-K8S-quantity",
			severity: "high",
			summary: "Write resources as quantities that make sense.",
			why: "The API server refuses what is no quantity, and requests above the limit.",
			before: "resources:\n  requests:\n    memory: 2Gi\n  limits:\n    memory: 1Gi",
			after: "resources:\n  requests:\n    memory: 1Gi\n  limits:\n    memory: 1Gi",
			tags: ["correctness"],
			links: ["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"],
			precision: "very-high"
		});
		wanted = [
			[
				memoryLimit,
				["limits", "memory"],
				void 0,
				"memory limit"
			],
			[
				memoryRequest,
				["requests", "memory"],
				["limits", "memory"],
				"memory request"
			],
			[
				cpuRequest,
				["requests", "cpu"],
				["limits", "cpu"],
				"CPU request"
			],
			[
				cpuLimit,
				["limits", "cpu"],
				void 0,
				"CPU limit"
			]
		];
		resourceChecks = [eachContainer([
			memoryLimit,
			memoryRequest,
			cpuRequest,
			cpuLimit
		], missing), eachContainer([badQuantity], senseless)];
	})))();
}

// actions/manifest-check/kubernetes/schema/types.json
var kinds$1, types;
function init_types$1() {
	return (init_types$1 = __esmMin((() => {
		kinds$1 = {
			"admissionregistration.k8s.io/v1 MutatingAdmissionPolicy": "AdmissionregistrationV1MutatingAdmissionPolicy",
			"admissionregistration.k8s.io/v1 MutatingWebhookConfiguration": "AdmissionregistrationV1MutatingWebhookConfiguration",
			"admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy": "AdmissionregistrationV1ValidatingAdmissionPolicy",
			"admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration": "AdmissionregistrationV1ValidatingWebhookConfiguration",
			"admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration": "AdmissionregistrationV1beta1MutatingWebhookConfiguration",
			"admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration": "AdmissionregistrationV1beta1ValidatingWebhookConfiguration",
			"apiextensions.k8s.io/v1 CustomResourceDefinition": "ApiextensionsV1CustomResourceDefinition",
			"apiextensions.k8s.io/v1beta1 CustomResourceDefinition": "ApiextensionsV1beta1CustomResourceDefinition",
			"apiregistration.k8s.io/v1 APIService": "ApiregistrationV1APIService",
			"apiregistration.k8s.io/v1beta1 APIService": "ApiregistrationV1beta1APIService",
			"apps/v1 ControllerRevision": "AppsV1ControllerRevision",
			"apps/v1 DaemonSet": "AppsV1DaemonSet",
			"apps/v1 Deployment": "AppsV1Deployment",
			"apps/v1 ReplicaSet": "AppsV1ReplicaSet",
			"apps/v1 StatefulSet": "AppsV1StatefulSet",
			"apps/v1beta1 ControllerRevision": "AppsV1beta1ControllerRevision",
			"apps/v1beta1 Deployment": "AppsV1beta1Deployment",
			"apps/v1beta1 DeploymentRollback": "AppsV1beta1DeploymentRollback",
			"apps/v1beta1 StatefulSet": "AppsV1beta1StatefulSet",
			"apps/v1beta2 ControllerRevision": "AppsV1beta2ControllerRevision",
			"apps/v1beta2 DaemonSet": "AppsV1beta2DaemonSet",
			"apps/v1beta2 Deployment": "AppsV1beta2Deployment",
			"apps/v1beta2 ReplicaSet": "AppsV1beta2ReplicaSet",
			"apps/v1beta2 StatefulSet": "AppsV1beta2StatefulSet",
			"autoscaling/v1 HorizontalPodAutoscaler": "AutoscalingV1HorizontalPodAutoscaler",
			"autoscaling/v2 HorizontalPodAutoscaler": "AutoscalingV2HorizontalPodAutoscaler",
			"autoscaling/v2beta1 HorizontalPodAutoscaler": "AutoscalingV2beta1HorizontalPodAutoscaler",
			"autoscaling/v2beta2 HorizontalPodAutoscaler": "AutoscalingV2beta2HorizontalPodAutoscaler",
			"batch/v1 CronJob": "BatchV1CronJob",
			"batch/v1 Job": "BatchV1Job",
			"batch/v1beta1 CronJob": "BatchV1beta1CronJob",
			"certificates.k8s.io/v1 CertificateSigningRequest": "CertificatesV1CertificateSigningRequest",
			"certificates.k8s.io/v1beta1 CertificateSigningRequest": "CertificatesV1beta1CertificateSigningRequest",
			"coordination.k8s.io/v1 Lease": "CoordinationV1Lease",
			"coordination.k8s.io/v1beta1 Lease": "CoordinationV1beta1Lease",
			"discovery.k8s.io/v1 EndpointSlice": "DiscoveryV1EndpointSlice",
			"discovery.k8s.io/v1beta1 EndpointSlice": "DiscoveryV1beta1EndpointSlice",
			"extensions/v1beta1 DaemonSet": "ExtensionsV1beta1DaemonSet",
			"extensions/v1beta1 Deployment": "ExtensionsV1beta1Deployment",
			"extensions/v1beta1 DeploymentRollback": "ExtensionsV1beta1DeploymentRollback",
			"extensions/v1beta1 Ingress": "ExtensionsV1beta1Ingress",
			"extensions/v1beta1 NetworkPolicy": "ExtensionsV1beta1NetworkPolicy",
			"extensions/v1beta1 ReplicaSet": "ExtensionsV1beta1ReplicaSet",
			"flowcontrol.apiserver.k8s.io/v1 FlowSchema": "FlowcontrolV1FlowSchema",
			"flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration": "FlowcontrolV1PriorityLevelConfiguration",
			"flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema": "FlowcontrolV1beta1FlowSchema",
			"flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfiguration": "FlowcontrolV1beta1PriorityLevelConfiguration",
			"flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema": "FlowcontrolV1beta2FlowSchema",
			"flowcontrol.apiserver.k8s.io/v1beta2 PriorityLevelConfiguration": "FlowcontrolV1beta2PriorityLevelConfiguration",
			"flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema": "FlowcontrolV1beta3FlowSchema",
			"flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration": "FlowcontrolV1beta3PriorityLevelConfiguration",
			"networking.k8s.io/v1 IPAddress": "NetworkingV1IPAddress",
			"networking.k8s.io/v1 Ingress": "NetworkingV1Ingress",
			"networking.k8s.io/v1 IngressClass": "NetworkingV1IngressClass",
			"networking.k8s.io/v1 NetworkPolicy": "NetworkingV1NetworkPolicy",
			"networking.k8s.io/v1 ServiceCIDR": "NetworkingV1ServiceCIDR",
			"networking.k8s.io/v1beta1 Ingress": "NetworkingV1beta1Ingress",
			"networking.k8s.io/v1beta1 IngressClass": "NetworkingV1beta1IngressClass",
			"node.k8s.io/v1 RuntimeClass": "NodeV1RuntimeClass",
			"node.k8s.io/v1beta1 RuntimeClass": "NodeV1beta1RuntimeClass",
			"policy/v1 PodDisruptionBudget": "PolicyV1PodDisruptionBudget",
			"policy/v1beta1 PodDisruptionBudget": "PolicyV1beta1PodDisruptionBudget",
			"rbac.authorization.k8s.io/v1 ClusterRole": "RbacV1ClusterRole",
			"rbac.authorization.k8s.io/v1 ClusterRoleBinding": "RbacV1ClusterRoleBinding",
			"rbac.authorization.k8s.io/v1 Role": "RbacV1Role",
			"rbac.authorization.k8s.io/v1 RoleBinding": "RbacV1RoleBinding",
			"rbac.authorization.k8s.io/v1beta1 ClusterRole": "RbacV1beta1ClusterRole",
			"rbac.authorization.k8s.io/v1beta1 ClusterRoleBinding": "RbacV1beta1ClusterRoleBinding",
			"rbac.authorization.k8s.io/v1beta1 Role": "RbacV1beta1Role",
			"rbac.authorization.k8s.io/v1beta1 RoleBinding": "RbacV1beta1RoleBinding",
			"resource.k8s.io/v1 DeviceClass": "ResourceV1DeviceClass",
			"resource.k8s.io/v1 ResourceClaim": "ResourceV1ResourceClaim",
			"resource.k8s.io/v1 ResourceClaimTemplate": "ResourceV1ResourceClaimTemplate",
			"resource.k8s.io/v1 ResourceSlice": "ResourceV1ResourceSlice",
			"scheduling.k8s.io/v1 PriorityClass": "SchedulingV1PriorityClass",
			"scheduling.k8s.io/v1beta1 PriorityClass": "SchedulingV1beta1PriorityClass",
			"storage.k8s.io/v1 CSIDriver": "StorageV1CSIDriver",
			"storage.k8s.io/v1 CSINode": "StorageV1CSINode",
			"storage.k8s.io/v1 CSIStorageCapacity": "StorageV1CSIStorageCapacity",
			"storage.k8s.io/v1 StorageClass": "StorageV1StorageClass",
			"storage.k8s.io/v1 VolumeAttachment": "StorageV1VolumeAttachment",
			"storage.k8s.io/v1 VolumeAttributesClass": "StorageV1VolumeAttributesClass",
			"storage.k8s.io/v1beta1 CSIDriver": "StorageV1beta1CSIDriver",
			"storage.k8s.io/v1beta1 CSINode": "StorageV1beta1CSINode",
			"storage.k8s.io/v1beta1 CSIStorageCapacity": "StorageV1beta1CSIStorageCapacity",
			"storage.k8s.io/v1beta1 StorageClass": "StorageV1beta1StorageClass",
			"storage.k8s.io/v1beta1 VolumeAttachment": "StorageV1beta1VolumeAttachment",
			"v1 ConfigMap": "CoreV1ConfigMap",
			"v1 Endpoints": "CoreV1Endpoints",
			"v1 LimitRange": "CoreV1LimitRange",
			"v1 Namespace": "CoreV1Namespace",
			"v1 Node": "CoreV1Node",
			"v1 PersistentVolume": "CoreV1PersistentVolume",
			"v1 PersistentVolumeClaim": "CoreV1PersistentVolumeClaim",
			"v1 Pod": "CoreV1Pod",
			"v1 PodTemplate": "CoreV1PodTemplate",
			"v1 ReplicationController": "CoreV1ReplicationController",
			"v1 ResourceQuota": "CoreV1ResourceQuota",
			"v1 Secret": "CoreV1Secret",
			"v1 Service": "CoreV1Service",
			"v1 ServiceAccount": "CoreV1ServiceAccount"
		};
		types = {
			"AdmissionregistrationV1ApplyConfiguration": "expression:s",
			"AdmissionregistrationV1AuditAnnotation": "key!:s,valueExpression!:s",
			"AdmissionregistrationV1JSONPatch": "expression:s",
			"AdmissionregistrationV1MatchCondition": "expression!:s,name!:s",
			"AdmissionregistrationV1MatchResources": "excludeResourceRules:[AdmissionregistrationV1NamedRuleWithOperations],matchPolicy:Equivalent|Exact,namespaceSelector:MetaV1LabelSelector,objectSelector:MetaV1LabelSelector,resourceRules:[AdmissionregistrationV1NamedRuleWithOperations]",
			"AdmissionregistrationV1MutatingAdmissionPolicy": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AdmissionregistrationV1MutatingAdmissionPolicySpec",
			"AdmissionregistrationV1MutatingAdmissionPolicySpec": "failurePolicy:Fail|Ignore,matchConditions:[AdmissionregistrationV1MatchCondition],matchConstraints:AdmissionregistrationV1MatchResources,mutations:[AdmissionregistrationV1Mutation],paramKind:AdmissionregistrationV1ParamKind,reinvocationPolicy:IfNeeded|Never,variables:[AdmissionregistrationV1Variable]",
			"AdmissionregistrationV1MutatingWebhook": "admissionReviewVersions!:[s],clientConfig!:AdmissionregistrationV1WebhookClientConfig,failurePolicy:Fail|Ignore,matchConditions:[AdmissionregistrationV1MatchCondition],matchPolicy:Equivalent|Exact,name!:s,namespaceSelector:MetaV1LabelSelector,objectSelector:MetaV1LabelSelector,reinvocationPolicy:IfNeeded|Never,rules:[AdmissionregistrationV1RuleWithOperations],sideEffects!:None|NoneOnDryRun|Some|Unknown,timeoutSeconds:n",
			"AdmissionregistrationV1MutatingWebhookConfiguration": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,webhooks:[AdmissionregistrationV1MutatingWebhook]",
			"AdmissionregistrationV1Mutation": "applyConfiguration:AdmissionregistrationV1ApplyConfiguration,jsonPatch:AdmissionregistrationV1JSONPatch,patchType!:ApplyConfiguration|JSONPatch",
			"AdmissionregistrationV1NamedRuleWithOperations": "apiGroups:[s],apiVersions:[s],operations:[s],resourceNames:[s],resources:[s],scope:s",
			"AdmissionregistrationV1ParamKind": "apiVersion:s,kind:s",
			"AdmissionregistrationV1RuleWithOperations": "apiGroups:[s],apiVersions:[s],operations:[s],resources:[s],scope:s",
			"AdmissionregistrationV1ServiceReference": "name!:s,namespace!:s,path:s,port:n",
			"AdmissionregistrationV1ValidatingAdmissionPolicy": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AdmissionregistrationV1ValidatingAdmissionPolicySpec,status:*",
			"AdmissionregistrationV1ValidatingAdmissionPolicySpec": "auditAnnotations:[AdmissionregistrationV1AuditAnnotation],failurePolicy:Fail|Ignore,matchConditions:[AdmissionregistrationV1MatchCondition],matchConstraints:AdmissionregistrationV1MatchResources,paramKind:AdmissionregistrationV1ParamKind,validations:[AdmissionregistrationV1Validation],variables:[AdmissionregistrationV1Variable]",
			"AdmissionregistrationV1ValidatingWebhook": "admissionReviewVersions!:[s],clientConfig!:AdmissionregistrationV1WebhookClientConfig,failurePolicy:Fail|Ignore,matchConditions:[AdmissionregistrationV1MatchCondition],matchPolicy:Equivalent|Exact,name!:s,namespaceSelector:MetaV1LabelSelector,objectSelector:MetaV1LabelSelector,rules:[AdmissionregistrationV1RuleWithOperations],sideEffects!:None|NoneOnDryRun|Some|Unknown,timeoutSeconds:n",
			"AdmissionregistrationV1ValidatingWebhookConfiguration": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,webhooks:[AdmissionregistrationV1ValidatingWebhook]",
			"AdmissionregistrationV1Validation": "expression!:s,message:s,messageExpression:s,reason:s",
			"AdmissionregistrationV1Variable": "expression!:s,name!:s",
			"AdmissionregistrationV1WebhookClientConfig": "caBundle:s,service:AdmissionregistrationV1ServiceReference,url:s",
			"AdmissionregistrationV1beta1MutatingWebhook": "admissionReviewVersions:[s],clientConfig!:AdmissionregistrationV1beta1WebhookClientConfig,failurePolicy:s,matchPolicy:s,name!:s,namespaceSelector:MetaV1LabelSelector,objectSelector:MetaV1LabelSelector,reinvocationPolicy:s,rules:[AdmissionregistrationV1beta1RuleWithOperations],sideEffects:s,timeoutSeconds:n",
			"AdmissionregistrationV1beta1MutatingWebhookConfiguration": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,webhooks:[AdmissionregistrationV1beta1MutatingWebhook]",
			"AdmissionregistrationV1beta1RuleWithOperations": "apiGroups:[s],apiVersions:[s],operations:[s],resources:[s],scope:s",
			"AdmissionregistrationV1beta1ServiceReference": "name!:s,namespace!:s,path:s,port:n",
			"AdmissionregistrationV1beta1ValidatingWebhook": "admissionReviewVersions:[s],clientConfig!:AdmissionregistrationV1beta1WebhookClientConfig,failurePolicy:s,matchPolicy:s,name!:s,namespaceSelector:MetaV1LabelSelector,objectSelector:MetaV1LabelSelector,rules:[AdmissionregistrationV1beta1RuleWithOperations],sideEffects:s,timeoutSeconds:n",
			"AdmissionregistrationV1beta1ValidatingWebhookConfiguration": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,webhooks:[AdmissionregistrationV1beta1ValidatingWebhook]",
			"AdmissionregistrationV1beta1WebhookClientConfig": "caBundle:s,service:AdmissionregistrationV1beta1ServiceReference,url:s",
			"ApiextensionsV1CustomResourceColumnDefinition": "description:s,format:s,jsonPath!:s,name!:s,priority:n,type!:s",
			"ApiextensionsV1CustomResourceConversion": "strategy!:s,webhook:ApiextensionsV1WebhookConversion",
			"ApiextensionsV1CustomResourceDefinition": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:ApiextensionsV1CustomResourceDefinitionSpec,status:*",
			"ApiextensionsV1CustomResourceDefinitionNames": "categories:[s],kind!:s,listKind:s,plural!:s,shortNames:[s],singular:s",
			"ApiextensionsV1CustomResourceDefinitionSpec": "conversion:ApiextensionsV1CustomResourceConversion,group!:s,names!:ApiextensionsV1CustomResourceDefinitionNames,preserveUnknownFields:b,scope!:s,versions!:[ApiextensionsV1CustomResourceDefinitionVersion]",
			"ApiextensionsV1CustomResourceDefinitionVersion": "additionalPrinterColumns:[ApiextensionsV1CustomResourceColumnDefinition],deprecated:b,deprecationWarning:s,name!:s,schema:ApiextensionsV1CustomResourceValidation,selectableFields:[ApiextensionsV1SelectableField],served!:b,storage!:b,subresources:ApiextensionsV1CustomResourceSubresources",
			"ApiextensionsV1CustomResourceSubresourceScale": "labelSelectorPath:s,specReplicasPath!:s,statusReplicasPath!:s",
			"ApiextensionsV1CustomResourceSubresources": "scale:ApiextensionsV1CustomResourceSubresourceScale,status:*",
			"ApiextensionsV1CustomResourceValidation": "openAPIV3Schema:ApiextensionsV1JSONSchemaProps",
			"ApiextensionsV1ExternalDocumentation": "description:s,url:s",
			"ApiextensionsV1JSON": "",
			"ApiextensionsV1JSONSchemaProps": "$ref:s,$schema:s,additionalItems:ApiextensionsV1JSONSchemaPropsOrBool,additionalProperties:ApiextensionsV1JSONSchemaPropsOrBool,allOf:[*],anyOf:[*],default:ApiextensionsV1JSON,definitions:{*},dependencies:{ApiextensionsV1JSONSchemaPropsOrStringArray},description:s,enum:[ApiextensionsV1JSON],example:ApiextensionsV1JSON,exclusiveMaximum:b,exclusiveMinimum:b,externalDocs:ApiextensionsV1ExternalDocumentation,format:s,id:s,items:ApiextensionsV1JSONSchemaPropsOrArray,maxItems:n,maxLength:n,maxProperties:n,maximum:n,minItems:n,minLength:n,minProperties:n,minimum:n,multipleOf:n,not:*,nullable:b,oneOf:[*],pattern:s,patternProperties:{*},properties:{*},required:[s],title:s,type:s,uniqueItems:b,x-kubernetes-embedded-resource:b,x-kubernetes-int-or-string:b,x-kubernetes-list-map-keys:[s],x-kubernetes-list-type:s,x-kubernetes-map-type:s,x-kubernetes-preserve-unknown-fields:b,x-kubernetes-validations:[ApiextensionsV1ValidationRule]",
			"ApiextensionsV1JSONSchemaPropsOrArray": "",
			"ApiextensionsV1JSONSchemaPropsOrBool": "",
			"ApiextensionsV1JSONSchemaPropsOrStringArray": "",
			"ApiextensionsV1SelectableField": "jsonPath!:s",
			"ApiextensionsV1ServiceReference": "name!:s,namespace!:s,path:s,port:n",
			"ApiextensionsV1ValidationRule": "fieldPath:s,message:s,messageExpression:s,optionalOldSelf:b,reason:FieldValueDuplicate|FieldValueForbidden|FieldValueInvalid|FieldValueRequired,rule!:s",
			"ApiextensionsV1WebhookClientConfig": "caBundle:s,service:ApiextensionsV1ServiceReference,url:s",
			"ApiextensionsV1WebhookConversion": "clientConfig:ApiextensionsV1WebhookClientConfig,conversionReviewVersions!:[s]",
			"ApiextensionsV1beta1CustomResourceColumnDefinition": "JSONPath!:s,description:s,format:s,name!:s,priority:n,type!:s",
			"ApiextensionsV1beta1CustomResourceConversion": "conversionReviewVersions:[s],strategy!:s,webhookClientConfig:ApiextensionsV1beta1WebhookClientConfig",
			"ApiextensionsV1beta1CustomResourceDefinition": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:ApiextensionsV1beta1CustomResourceDefinitionSpec,status:*",
			"ApiextensionsV1beta1CustomResourceDefinitionNames": "categories:[s],kind!:s,listKind:s,plural!:s,shortNames:[s],singular:s",
			"ApiextensionsV1beta1CustomResourceDefinitionSpec": "additionalPrinterColumns:[ApiextensionsV1beta1CustomResourceColumnDefinition],conversion:ApiextensionsV1beta1CustomResourceConversion,group!:s,names!:ApiextensionsV1beta1CustomResourceDefinitionNames,preserveUnknownFields:b,scope!:s,subresources:ApiextensionsV1beta1CustomResourceSubresources,validation:ApiextensionsV1beta1CustomResourceValidation,version:s,versions:[ApiextensionsV1beta1CustomResourceDefinitionVersion]",
			"ApiextensionsV1beta1CustomResourceDefinitionVersion": "additionalPrinterColumns:[ApiextensionsV1beta1CustomResourceColumnDefinition],deprecated:b,deprecationWarning:s,name!:s,schema:ApiextensionsV1beta1CustomResourceValidation,served!:b,storage!:b,subresources:ApiextensionsV1beta1CustomResourceSubresources",
			"ApiextensionsV1beta1CustomResourceSubresourceScale": "labelSelectorPath:s,specReplicasPath!:s,statusReplicasPath!:s",
			"ApiextensionsV1beta1CustomResourceSubresources": "scale:ApiextensionsV1beta1CustomResourceSubresourceScale,status:*",
			"ApiextensionsV1beta1CustomResourceValidation": "openAPIV3Schema:ApiextensionsV1beta1JSONSchemaProps",
			"ApiextensionsV1beta1ExternalDocumentation": "description:s,url:s",
			"ApiextensionsV1beta1JSON": "",
			"ApiextensionsV1beta1JSONSchemaProps": "$ref:s,$schema:s,additionalItems:ApiextensionsV1beta1JSONSchemaPropsOrBool,additionalProperties:ApiextensionsV1beta1JSONSchemaPropsOrBool,allOf:[*],anyOf:[*],default:ApiextensionsV1beta1JSON,definitions:{*},dependencies:{ApiextensionsV1beta1JSONSchemaPropsOrStringArray},description:s,enum:[ApiextensionsV1beta1JSON],example:ApiextensionsV1beta1JSON,exclusiveMaximum:b,exclusiveMinimum:b,externalDocs:ApiextensionsV1beta1ExternalDocumentation,format:s,id:s,items:ApiextensionsV1beta1JSONSchemaPropsOrArray,maxItems:n,maxLength:n,maxProperties:n,maximum:n,minItems:n,minLength:n,minProperties:n,minimum:n,multipleOf:n,not:*,nullable:b,oneOf:[*],pattern:s,patternProperties:{*},properties:{*},required:[s],title:s,type:s,uniqueItems:b,x-kubernetes-embedded-resource:b,x-kubernetes-int-or-string:b,x-kubernetes-list-map-keys:[s],x-kubernetes-list-type:s,x-kubernetes-map-type:s,x-kubernetes-preserve-unknown-fields:b",
			"ApiextensionsV1beta1JSONSchemaPropsOrArray": "",
			"ApiextensionsV1beta1JSONSchemaPropsOrBool": "",
			"ApiextensionsV1beta1JSONSchemaPropsOrStringArray": "",
			"ApiextensionsV1beta1ServiceReference": "name!:s,namespace!:s,path:s,port:n",
			"ApiextensionsV1beta1WebhookClientConfig": "caBundle:s,service:ApiextensionsV1beta1ServiceReference,url:s",
			"ApiregistrationV1APIService": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:ApiregistrationV1APIServiceSpec,status:*",
			"ApiregistrationV1APIServiceSpec": "caBundle:s,group:s,groupPriorityMinimum!:n,insecureSkipTLSVerify:b,service:ApiregistrationV1ServiceReference,version:s,versionPriority!:n",
			"ApiregistrationV1ServiceReference": "name:s,namespace:s,port:n",
			"ApiregistrationV1beta1APIService": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:ApiregistrationV1beta1APIServiceSpec,status:*",
			"ApiregistrationV1beta1APIServiceSpec": "caBundle:s,group:s,groupPriorityMinimum!:n,insecureSkipTLSVerify:b,service:ApiregistrationV1beta1ServiceReference,version:s,versionPriority!:n",
			"ApiregistrationV1beta1ServiceReference": "name:s,namespace:s,port:n",
			"AppsV1ControllerRevision": "apiVersion!:s,data:RuntimeRawExtension,kind!:s,metadata:MetaV1ObjectMeta,revision!:n",
			"AppsV1DaemonSet": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AppsV1DaemonSetSpec,status:*",
			"AppsV1DaemonSetSpec": "minReadySeconds:n,revisionHistoryLimit:n,selector!:MetaV1LabelSelector,template!:CoreV1PodTemplateSpec,updateStrategy:AppsV1DaemonSetUpdateStrategy",
			"AppsV1DaemonSetUpdateStrategy": "rollingUpdate:AppsV1RollingUpdateDaemonSet,type:OnDelete|RollingUpdate",
			"AppsV1Deployment": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AppsV1DeploymentSpec,status:*",
			"AppsV1DeploymentSpec": "minReadySeconds:n,paused:b,progressDeadlineSeconds:n,replicas:n,revisionHistoryLimit:n,selector!:MetaV1LabelSelector,strategy:AppsV1DeploymentStrategy,template!:CoreV1PodTemplateSpec",
			"AppsV1DeploymentStrategy": "rollingUpdate:AppsV1RollingUpdateDeployment,type:Recreate|RollingUpdate",
			"AppsV1ReplicaSet": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AppsV1ReplicaSetSpec,status:*",
			"AppsV1ReplicaSetSpec": "minReadySeconds:n,replicas:n,selector!:MetaV1LabelSelector,template:CoreV1PodTemplateSpec",
			"AppsV1RollingUpdateDaemonSet": "maxSurge:q,maxUnavailable:q",
			"AppsV1RollingUpdateDeployment": "maxSurge:q,maxUnavailable:q",
			"AppsV1RollingUpdateStatefulSetStrategy": "maxUnavailable:q,partition:n",
			"AppsV1StatefulSet": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AppsV1StatefulSetSpec,status:*",
			"AppsV1StatefulSetOrdinals": "start:n",
			"AppsV1StatefulSetPersistentVolumeClaimRetentionPolicy": "whenDeleted:s,whenScaled:s",
			"AppsV1StatefulSetSpec": "minReadySeconds:n,ordinals:AppsV1StatefulSetOrdinals,persistentVolumeClaimRetentionPolicy:AppsV1StatefulSetPersistentVolumeClaimRetentionPolicy,podManagementPolicy:OrderedReady|Parallel,replicas:n,revisionHistoryLimit:n,selector!:MetaV1LabelSelector,serviceName:s,template!:CoreV1PodTemplateSpec,updateStrategy:AppsV1StatefulSetUpdateStrategy,volumeClaimTemplates:[*]",
			"AppsV1StatefulSetUpdateStrategy": "rollingUpdate:AppsV1RollingUpdateStatefulSetStrategy,type:OnDelete|RollingUpdate",
			"AppsV1beta1ControllerRevision": "apiVersion!:s,data:RuntimeRawExtension,kind!:s,metadata:MetaV1ObjectMeta,revision!:n",
			"AppsV1beta1Deployment": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AppsV1beta1DeploymentSpec,status:*",
			"AppsV1beta1DeploymentRollback": "apiVersion!:s,kind!:s,name!:s,rollbackTo!:AppsV1beta1RollbackConfig,updatedAnnotations:{s}",
			"AppsV1beta1DeploymentSpec": "minReadySeconds:n,paused:b,progressDeadlineSeconds:n,replicas:n,revisionHistoryLimit:n,rollbackTo:AppsV1beta1RollbackConfig,selector:MetaV1LabelSelector,strategy:AppsV1beta1DeploymentStrategy,template!:CoreV1PodTemplateSpec",
			"AppsV1beta1DeploymentStrategy": "rollingUpdate:AppsV1beta1RollingUpdateDeployment,type:s",
			"AppsV1beta1RollbackConfig": "revision:n",
			"AppsV1beta1RollingUpdateDeployment": "maxSurge:q,maxUnavailable:q",
			"AppsV1beta1RollingUpdateStatefulSetStrategy": "partition:n",
			"AppsV1beta1StatefulSet": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AppsV1beta1StatefulSetSpec,status:*",
			"AppsV1beta1StatefulSetSpec": "podManagementPolicy:s,replicas:n,revisionHistoryLimit:n,selector:MetaV1LabelSelector,serviceName!:s,template!:CoreV1PodTemplateSpec,updateStrategy:AppsV1beta1StatefulSetUpdateStrategy,volumeClaimTemplates:[CoreV1PersistentVolumeClaim]",
			"AppsV1beta1StatefulSetUpdateStrategy": "rollingUpdate:AppsV1beta1RollingUpdateStatefulSetStrategy,type:s",
			"AppsV1beta2ControllerRevision": "apiVersion!:s,data:RuntimeRawExtension,kind!:s,metadata:MetaV1ObjectMeta,revision!:n",
			"AppsV1beta2DaemonSet": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AppsV1beta2DaemonSetSpec,status:*",
			"AppsV1beta2DaemonSetSpec": "minReadySeconds:n,revisionHistoryLimit:n,selector!:MetaV1LabelSelector,template!:CoreV1PodTemplateSpec,updateStrategy:AppsV1beta2DaemonSetUpdateStrategy",
			"AppsV1beta2DaemonSetUpdateStrategy": "rollingUpdate:AppsV1beta2RollingUpdateDaemonSet,type:s",
			"AppsV1beta2Deployment": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AppsV1beta2DeploymentSpec,status:*",
			"AppsV1beta2DeploymentSpec": "minReadySeconds:n,paused:b,progressDeadlineSeconds:n,replicas:n,revisionHistoryLimit:n,selector!:MetaV1LabelSelector,strategy:AppsV1beta2DeploymentStrategy,template!:CoreV1PodTemplateSpec",
			"AppsV1beta2DeploymentStrategy": "rollingUpdate:AppsV1beta2RollingUpdateDeployment,type:s",
			"AppsV1beta2ReplicaSet": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AppsV1beta2ReplicaSetSpec,status:*",
			"AppsV1beta2ReplicaSetSpec": "minReadySeconds:n,replicas:n,selector!:MetaV1LabelSelector,template:CoreV1PodTemplateSpec",
			"AppsV1beta2RollingUpdateDaemonSet": "maxUnavailable:q",
			"AppsV1beta2RollingUpdateDeployment": "maxSurge:q,maxUnavailable:q",
			"AppsV1beta2RollingUpdateStatefulSetStrategy": "partition:n",
			"AppsV1beta2StatefulSet": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AppsV1beta2StatefulSetSpec,status:*",
			"AppsV1beta2StatefulSetSpec": "podManagementPolicy:s,replicas:n,revisionHistoryLimit:n,selector!:MetaV1LabelSelector,serviceName!:s,template!:CoreV1PodTemplateSpec,updateStrategy:AppsV1beta2StatefulSetUpdateStrategy,volumeClaimTemplates:[CoreV1PersistentVolumeClaim]",
			"AppsV1beta2StatefulSetUpdateStrategy": "rollingUpdate:AppsV1beta2RollingUpdateStatefulSetStrategy,type:s",
			"AutoscalingV1CrossVersionObjectReference": "apiVersion:s,kind!:s,name!:s",
			"AutoscalingV1HorizontalPodAutoscaler": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:AutoscalingV1HorizontalPodAutoscalerSpec,status:*",
			"AutoscalingV1HorizontalPodAutoscalerSpec": "maxReplicas!:n,minReplicas:n,scaleTargetRef!:AutoscalingV1CrossVersionObjectReference,targetCPUUtilizationPercentage:n",
			"AutoscalingV2ContainerResourceMetricSource": "container!:s,name!:s,target!:AutoscalingV2MetricTarget",
			"AutoscalingV2CrossVersionObjectReference": "apiVersion:s,kind!:s,name!:s",
			"AutoscalingV2ExternalMetricSource": "metric!:AutoscalingV2MetricIdentifier,target!:AutoscalingV2MetricTarget",
			"AutoscalingV2HPAScalingPolicy": "periodSeconds!:n,type!:s,value!:n",
			"AutoscalingV2HPAScalingRules": "policies:[AutoscalingV2HPAScalingPolicy],selectPolicy:s,stabilizationWindowSeconds:n,tolerance:q",
			"AutoscalingV2HorizontalPodAutoscaler": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:AutoscalingV2HorizontalPodAutoscalerSpec,status:*",
			"AutoscalingV2HorizontalPodAutoscalerBehavior": "scaleDown:AutoscalingV2HPAScalingRules,scaleUp:AutoscalingV2HPAScalingRules",
			"AutoscalingV2HorizontalPodAutoscalerSpec": "behavior:AutoscalingV2HorizontalPodAutoscalerBehavior,maxReplicas!:n,metrics:[AutoscalingV2MetricSpec],minReplicas:n,scaleTargetRef!:AutoscalingV2CrossVersionObjectReference",
			"AutoscalingV2MetricIdentifier": "name!:s,selector:MetaV1LabelSelector",
			"AutoscalingV2MetricSpec": "containerResource:AutoscalingV2ContainerResourceMetricSource,external:AutoscalingV2ExternalMetricSource,object:AutoscalingV2ObjectMetricSource,pods:AutoscalingV2PodsMetricSource,resource:AutoscalingV2ResourceMetricSource,type!:s",
			"AutoscalingV2MetricTarget": "averageUtilization:n,averageValue:q,type!:s,value:q",
			"AutoscalingV2ObjectMetricSource": "describedObject!:AutoscalingV2CrossVersionObjectReference,metric!:AutoscalingV2MetricIdentifier,target!:AutoscalingV2MetricTarget",
			"AutoscalingV2PodsMetricSource": "metric!:AutoscalingV2MetricIdentifier,target!:AutoscalingV2MetricTarget",
			"AutoscalingV2ResourceMetricSource": "name!:s,target!:AutoscalingV2MetricTarget",
			"AutoscalingV2beta1ContainerResourceMetricSource": "container!:s,name!:s,targetAverageUtilization:n,targetAverageValue:q",
			"AutoscalingV2beta1CrossVersionObjectReference": "apiVersion:s,kind!:s,name!:s",
			"AutoscalingV2beta1ExternalMetricSource": "metricName!:s,metricSelector:MetaV1LabelSelector,targetAverageValue:q,targetValue:q",
			"AutoscalingV2beta1HorizontalPodAutoscaler": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AutoscalingV2beta1HorizontalPodAutoscalerSpec,status:*",
			"AutoscalingV2beta1HorizontalPodAutoscalerSpec": "maxReplicas!:n,metrics:[AutoscalingV2beta1MetricSpec],minReplicas:n,scaleTargetRef!:AutoscalingV2beta1CrossVersionObjectReference",
			"AutoscalingV2beta1MetricSpec": "containerResource:AutoscalingV2beta1ContainerResourceMetricSource,external:AutoscalingV2beta1ExternalMetricSource,object:AutoscalingV2beta1ObjectMetricSource,pods:AutoscalingV2beta1PodsMetricSource,resource:AutoscalingV2beta1ResourceMetricSource,type!:s",
			"AutoscalingV2beta1ObjectMetricSource": "averageValue:q,metricName!:s,selector:MetaV1LabelSelector,target!:AutoscalingV2beta1CrossVersionObjectReference,targetValue!:q",
			"AutoscalingV2beta1PodsMetricSource": "metricName!:s,selector:MetaV1LabelSelector,targetAverageValue!:q",
			"AutoscalingV2beta1ResourceMetricSource": "name!:s,targetAverageUtilization:n,targetAverageValue:q",
			"AutoscalingV2beta2ContainerResourceMetricSource": "container!:s,name!:s,target!:AutoscalingV2beta2MetricTarget",
			"AutoscalingV2beta2CrossVersionObjectReference": "apiVersion:s,kind!:s,name!:s",
			"AutoscalingV2beta2ExternalMetricSource": "metric!:AutoscalingV2beta2MetricIdentifier,target!:AutoscalingV2beta2MetricTarget",
			"AutoscalingV2beta2HPAScalingPolicy": "periodSeconds!:n,type!:s,value!:n",
			"AutoscalingV2beta2HPAScalingRules": "policies:[AutoscalingV2beta2HPAScalingPolicy],selectPolicy:s,stabilizationWindowSeconds:n",
			"AutoscalingV2beta2HorizontalPodAutoscaler": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AutoscalingV2beta2HorizontalPodAutoscalerSpec,status:*",
			"AutoscalingV2beta2HorizontalPodAutoscalerBehavior": "scaleDown:AutoscalingV2beta2HPAScalingRules,scaleUp:AutoscalingV2beta2HPAScalingRules",
			"AutoscalingV2beta2HorizontalPodAutoscalerSpec": "behavior:AutoscalingV2beta2HorizontalPodAutoscalerBehavior,maxReplicas!:n,metrics:[AutoscalingV2beta2MetricSpec],minReplicas:n,scaleTargetRef!:AutoscalingV2beta2CrossVersionObjectReference",
			"AutoscalingV2beta2MetricIdentifier": "name!:s,selector:MetaV1LabelSelector",
			"AutoscalingV2beta2MetricSpec": "containerResource:AutoscalingV2beta2ContainerResourceMetricSource,external:AutoscalingV2beta2ExternalMetricSource,object:AutoscalingV2beta2ObjectMetricSource,pods:AutoscalingV2beta2PodsMetricSource,resource:AutoscalingV2beta2ResourceMetricSource,type!:s",
			"AutoscalingV2beta2MetricTarget": "averageUtilization:n,averageValue:q,type!:s,value:q",
			"AutoscalingV2beta2ObjectMetricSource": "describedObject!:AutoscalingV2beta2CrossVersionObjectReference,metric!:AutoscalingV2beta2MetricIdentifier,target!:AutoscalingV2beta2MetricTarget",
			"AutoscalingV2beta2PodsMetricSource": "metric!:AutoscalingV2beta2MetricIdentifier,target!:AutoscalingV2beta2MetricTarget",
			"AutoscalingV2beta2ResourceMetricSource": "name!:s,target!:AutoscalingV2beta2MetricTarget",
			"BatchV1CronJob": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:BatchV1CronJobSpec,status:*",
			"BatchV1CronJobSpec": "concurrencyPolicy:Allow|Forbid|Replace,failedJobsHistoryLimit:n,jobTemplate!:BatchV1JobTemplateSpec,schedule!:s,startingDeadlineSeconds:n,successfulJobsHistoryLimit:n,suspend:b,timeZone:s",
			"BatchV1Job": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:BatchV1JobSpec,status:*",
			"BatchV1JobSpec": "activeDeadlineSeconds:n,backoffLimit:n,backoffLimitPerIndex:n,completionMode:Indexed|NonIndexed,completions:n,managedBy:s,manualSelector:b,maxFailedIndexes:n,parallelism:n,podFailurePolicy:BatchV1PodFailurePolicy,podReplacementPolicy:Failed|TerminatingOrFailed,selector:MetaV1LabelSelector,successPolicy:BatchV1SuccessPolicy,suspend:b,template!:CoreV1PodTemplateSpec,ttlSecondsAfterFinished:n",
			"BatchV1JobTemplateSpec": "metadata:MetaV1ObjectMeta,spec:BatchV1JobSpec",
			"BatchV1PodFailurePolicy": "rules!:[BatchV1PodFailurePolicyRule]",
			"BatchV1PodFailurePolicyOnExitCodesRequirement": "containerName:s,operator!:In|NotIn,values!:[n]",
			"BatchV1PodFailurePolicyOnPodConditionsPattern": "status:*,type!:s",
			"BatchV1PodFailurePolicyRule": "action!:Count|FailIndex|FailJob|Ignore,onExitCodes:BatchV1PodFailurePolicyOnExitCodesRequirement,onPodConditions:[BatchV1PodFailurePolicyOnPodConditionsPattern]",
			"BatchV1SuccessPolicy": "rules!:[BatchV1SuccessPolicyRule]",
			"BatchV1SuccessPolicyRule": "succeededCount:n,succeededIndexes:s",
			"BatchV1beta1CronJob": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:BatchV1beta1CronJobSpec,status:*",
			"BatchV1beta1CronJobSpec": "concurrencyPolicy:s,failedJobsHistoryLimit:n,jobTemplate!:BatchV1beta1JobTemplateSpec,schedule!:s,startingDeadlineSeconds:n,successfulJobsHistoryLimit:n,suspend:b,timeZone:s",
			"BatchV1beta1JobTemplateSpec": "metadata:MetaV1ObjectMeta,spec:BatchV1JobSpec",
			"CertificatesV1CertificateSigningRequest": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:CertificatesV1CertificateSigningRequestSpec,status:*",
			"CertificatesV1CertificateSigningRequestSpec": "expirationSeconds:n,extra:{[s]},groups:[s],request!:s,signerName!:s,uid:s,usages:[s],username:s",
			"CertificatesV1beta1CertificateSigningRequest": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CertificatesV1beta1CertificateSigningRequestSpec,status:*",
			"CertificatesV1beta1CertificateSigningRequestSpec": "extra:{[s]},groups:[s],request!:s,signerName:s,uid:s,usages:[s],username:s",
			"CoordinationV1Lease": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoordinationV1LeaseSpec",
			"CoordinationV1LeaseSpec": "acquireTime:s,holderIdentity:s,leaseDurationSeconds:n,leaseTransitions:n,preferredHolder:s,renewTime:s,strategy:s",
			"CoordinationV1beta1Lease": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoordinationV1beta1LeaseSpec",
			"CoordinationV1beta1LeaseSpec": "acquireTime:s,holderIdentity:s,leaseDurationSeconds:n,leaseTransitions:n,renewTime:s",
			"CoreV1AWSElasticBlockStoreVolumeSource": "fsType:s,partition:n,readOnly:b,volumeID!:s",
			"CoreV1Affinity": "nodeAffinity:CoreV1NodeAffinity,podAffinity:CoreV1PodAffinity,podAntiAffinity:CoreV1PodAntiAffinity",
			"CoreV1AppArmorProfile": "localhostProfile:s,type!:Localhost|RuntimeDefault|Unconfined",
			"CoreV1AzureDiskVolumeSource": "cachingMode:None|ReadOnly|ReadWrite,diskName!:s,diskURI!:s,fsType:s,kind:Dedicated|Managed|Shared,readOnly:b",
			"CoreV1AzureFilePersistentVolumeSource": "readOnly:b,secretName!:s,secretNamespace:s,shareName!:s",
			"CoreV1AzureFileVolumeSource": "readOnly:b,secretName!:s,shareName!:s",
			"CoreV1CSIPersistentVolumeSource": "controllerExpandSecretRef:CoreV1SecretReference,controllerPublishSecretRef:CoreV1SecretReference,driver!:s,fsType:s,nodeExpandSecretRef:CoreV1SecretReference,nodePublishSecretRef:CoreV1SecretReference,nodeStageSecretRef:CoreV1SecretReference,readOnly:b,volumeAttributes:{s},volumeHandle!:s",
			"CoreV1CSIVolumeSource": "driver!:s,fsType:s,nodePublishSecretRef:CoreV1LocalObjectReference,readOnly:b,volumeAttributes:{s}",
			"CoreV1Capabilities": "add:[s],drop:[s]",
			"CoreV1CephFSPersistentVolumeSource": "monitors!:[s],path:s,readOnly:b,secretFile:s,secretRef:CoreV1SecretReference,user:s",
			"CoreV1CephFSVolumeSource": "monitors!:[s],path:s,readOnly:b,secretFile:s,secretRef:CoreV1LocalObjectReference,user:s",
			"CoreV1CinderPersistentVolumeSource": "fsType:s,readOnly:b,secretRef:CoreV1SecretReference,volumeID!:s",
			"CoreV1CinderVolumeSource": "fsType:s,readOnly:b,secretRef:CoreV1LocalObjectReference,volumeID!:s",
			"CoreV1ClientIPConfig": "timeoutSeconds:n",
			"CoreV1ClusterTrustBundleProjection": "labelSelector:MetaV1LabelSelector,name:s,optional:b,path!:s,signerName:s",
			"CoreV1ConfigMap": "apiVersion!:s,binaryData:{s},data:{s},immutable:b,kind!:s,metadata:MetaV1ObjectMeta",
			"CoreV1ConfigMapEnvSource": "name:s,optional:b",
			"CoreV1ConfigMapKeySelector": "key!:s,name:s,optional:b",
			"CoreV1ConfigMapNodeConfigSource": "kubeletConfigKey!:s,name!:s,namespace!:s,resourceVersion:s,uid:s",
			"CoreV1ConfigMapProjection": "items:[CoreV1KeyToPath],name:s,optional:b",
			"CoreV1ConfigMapVolumeSource": "defaultMode:n,items:[CoreV1KeyToPath],name:s,optional:b",
			"CoreV1Container": "args:[s],command:[s],env:[CoreV1EnvVar],envFrom:[CoreV1EnvFromSource],image:s,imagePullPolicy:Always|IfNotPresent|Never,lifecycle:CoreV1Lifecycle,livenessProbe:CoreV1Probe,name!:s,ports:[CoreV1ContainerPort],readinessProbe:CoreV1Probe,resizePolicy:[CoreV1ContainerResizePolicy],resources:CoreV1ResourceRequirements,restartPolicy:s,restartPolicyRules:[CoreV1ContainerRestartRule],securityContext:CoreV1SecurityContext,startupProbe:CoreV1Probe,stdin:b,stdinOnce:b,terminationMessagePath:s,terminationMessagePolicy:FallbackToLogsOnError|File,tty:b,volumeDevices:[CoreV1VolumeDevice],volumeMounts:[CoreV1VolumeMount],workingDir:s",
			"CoreV1ContainerPort": "containerPort!:n,hostIP:s,hostPort:n,name:s,protocol:SCTP|TCP|UDP",
			"CoreV1ContainerResizePolicy": "resourceName!:s,restartPolicy!:s",
			"CoreV1ContainerRestartRule": "action!:s,exitCodes:CoreV1ContainerRestartRuleOnExitCodes",
			"CoreV1ContainerRestartRuleOnExitCodes": "operator!:s,values:[n]",
			"CoreV1DownwardAPIProjection": "items:[CoreV1DownwardAPIVolumeFile]",
			"CoreV1DownwardAPIVolumeFile": "fieldRef:CoreV1ObjectFieldSelector,mode:n,path!:s,resourceFieldRef:CoreV1ResourceFieldSelector",
			"CoreV1DownwardAPIVolumeSource": "defaultMode:n,items:[CoreV1DownwardAPIVolumeFile]",
			"CoreV1EmptyDirVolumeSource": "medium:s,sizeLimit:q",
			"CoreV1EndpointAddress": "hostname:s,ip!:s,nodeName:s,targetRef:CoreV1ObjectReference",
			"CoreV1EndpointPort": "appProtocol:s,name:s,port!:n,protocol:SCTP|TCP|UDP",
			"CoreV1EndpointSubset": "addresses:[CoreV1EndpointAddress],notReadyAddresses:[CoreV1EndpointAddress],ports:[CoreV1EndpointPort]",
			"CoreV1Endpoints": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,subsets:[CoreV1EndpointSubset]",
			"CoreV1EnvFromSource": "configMapRef:CoreV1ConfigMapEnvSource,prefix:s,secretRef:CoreV1SecretEnvSource",
			"CoreV1EnvVar": "name!:s,value:s,valueFrom:CoreV1EnvVarSource",
			"CoreV1EnvVarSource": "configMapKeyRef:CoreV1ConfigMapKeySelector,fieldRef:CoreV1ObjectFieldSelector,fileKeyRef:CoreV1FileKeySelector,resourceFieldRef:CoreV1ResourceFieldSelector,secretKeyRef:CoreV1SecretKeySelector",
			"CoreV1EphemeralContainer": "args:[s],command:[s],env:[CoreV1EnvVar],envFrom:[CoreV1EnvFromSource],image:s,imagePullPolicy:Always|IfNotPresent|Never,lifecycle:CoreV1Lifecycle,livenessProbe:CoreV1Probe,name!:s,ports:[CoreV1ContainerPort],readinessProbe:CoreV1Probe,resizePolicy:[CoreV1ContainerResizePolicy],resources:CoreV1ResourceRequirements,restartPolicy:s,restartPolicyRules:[CoreV1ContainerRestartRule],securityContext:CoreV1SecurityContext,startupProbe:CoreV1Probe,stdin:b,stdinOnce:b,targetContainerName:s,terminationMessagePath:s,terminationMessagePolicy:FallbackToLogsOnError|File,tty:b,volumeDevices:[CoreV1VolumeDevice],volumeMounts:[CoreV1VolumeMount],workingDir:s",
			"CoreV1EphemeralVolumeSource": "volumeClaimTemplate:CoreV1PersistentVolumeClaimTemplate",
			"CoreV1ExecAction": "command:[s]",
			"CoreV1FCVolumeSource": "fsType:s,lun:n,readOnly:b,targetWWNs:[s],wwids:[s]",
			"CoreV1FileKeySelector": "key!:s,optional:b,path!:s,volumeName!:s",
			"CoreV1FlexPersistentVolumeSource": "driver!:s,fsType:s,options:{s},readOnly:b,secretRef:CoreV1SecretReference",
			"CoreV1FlexVolumeSource": "driver!:s,fsType:s,options:{s},readOnly:b,secretRef:CoreV1LocalObjectReference",
			"CoreV1FlockerVolumeSource": "datasetName:s,datasetUUID:s",
			"CoreV1GCEPersistentDiskVolumeSource": "fsType:s,partition:n,pdName!:s,readOnly:b",
			"CoreV1GRPCAction": "port!:n,service:s",
			"CoreV1GitRepoVolumeSource": "directory:s,repository!:s,revision:s",
			"CoreV1GlusterfsPersistentVolumeSource": "endpoints!:s,endpointsNamespace:s,path!:s,readOnly:b",
			"CoreV1GlusterfsVolumeSource": "endpoints!:s,path!:s,readOnly:b",
			"CoreV1HTTPGetAction": "host:s,httpHeaders:[CoreV1HTTPHeader],path:s,port!:q,scheme:HTTP|HTTPS",
			"CoreV1HTTPHeader": "name!:s,value!:s",
			"CoreV1HostAlias": "hostnames:[s],ip!:s",
			"CoreV1HostPathVolumeSource": "path!:s,type:s",
			"CoreV1ISCSIPersistentVolumeSource": "chapAuthDiscovery:b,chapAuthSession:b,fsType:s,initiatorName:s,iqn!:s,iscsiInterface:s,lun!:n,portals:[s],readOnly:b,secretRef:CoreV1SecretReference,targetPortal!:s",
			"CoreV1ISCSIVolumeSource": "chapAuthDiscovery:b,chapAuthSession:b,fsType:s,initiatorName:s,iqn!:s,iscsiInterface:s,lun!:n,portals:[s],readOnly:b,secretRef:CoreV1LocalObjectReference,targetPortal!:s",
			"CoreV1ImageVolumeSource": "pullPolicy:Always|IfNotPresent|Never,reference:s",
			"CoreV1KeyToPath": "key!:s,mode:n,path!:s",
			"CoreV1Lifecycle": "postStart:CoreV1LifecycleHandler,preStop:CoreV1LifecycleHandler,stopSignal:s",
			"CoreV1LifecycleHandler": "exec:CoreV1ExecAction,httpGet:CoreV1HTTPGetAction,sleep:CoreV1SleepAction,tcpSocket:CoreV1TCPSocketAction",
			"CoreV1LimitRange": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoreV1LimitRangeSpec",
			"CoreV1LimitRangeItem": "default:{q},defaultRequest:{q},max:{q},maxLimitRequestRatio:{q},min:{q},type!:s",
			"CoreV1LimitRangeSpec": "limits!:[CoreV1LimitRangeItem]",
			"CoreV1LocalObjectReference": "name:s",
			"CoreV1LocalVolumeSource": "fsType:s,path!:s",
			"CoreV1NFSVolumeSource": "path!:s,readOnly:b,server!:s",
			"CoreV1Namespace": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoreV1NamespaceSpec,status:*",
			"CoreV1NamespaceSpec": "finalizers:[s]",
			"CoreV1Node": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoreV1NodeSpec,status:*",
			"CoreV1NodeAffinity": "preferredDuringSchedulingIgnoredDuringExecution:[CoreV1PreferredSchedulingTerm],requiredDuringSchedulingIgnoredDuringExecution:CoreV1NodeSelector",
			"CoreV1NodeConfigSource": "configMap:CoreV1ConfigMapNodeConfigSource",
			"CoreV1NodeSelector": "nodeSelectorTerms!:[CoreV1NodeSelectorTerm]",
			"CoreV1NodeSelectorRequirement": "key!:s,operator!:DoesNotExist|Exists|Gt|In|Lt|NotIn,values:[s]",
			"CoreV1NodeSelectorTerm": "matchExpressions:[CoreV1NodeSelectorRequirement],matchFields:[CoreV1NodeSelectorRequirement]",
			"CoreV1NodeSpec": "configSource:CoreV1NodeConfigSource,externalID:s,podCIDR:s,podCIDRs:[s],providerID:s,taints:[CoreV1Taint],unschedulable:b",
			"CoreV1ObjectFieldSelector": "apiVersion:s,fieldPath!:s",
			"CoreV1ObjectReference": "apiVersion:s,fieldPath:s,kind:s,name:s,namespace:s,resourceVersion:s,uid:s",
			"CoreV1PersistentVolume": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoreV1PersistentVolumeSpec,status:*",
			"CoreV1PersistentVolumeClaim": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoreV1PersistentVolumeClaimSpec,status:*",
			"CoreV1PersistentVolumeClaimSpec": "accessModes:[ReadOnlyMany|ReadWriteMany|ReadWriteOnce|ReadWriteOncePod],dataSource:CoreV1TypedLocalObjectReference,dataSourceRef:CoreV1TypedObjectReference,resources:CoreV1VolumeResourceRequirements,selector:MetaV1LabelSelector,storageClassName:s,volumeAttributesClassName:s,volumeMode:Block|Filesystem,volumeName:s",
			"CoreV1PersistentVolumeClaimTemplate": "metadata:MetaV1ObjectMeta,spec!:CoreV1PersistentVolumeClaimSpec",
			"CoreV1PersistentVolumeClaimVolumeSource": "claimName!:s,readOnly:b",
			"CoreV1PersistentVolumeSpec": "accessModes:[ReadOnlyMany|ReadWriteMany|ReadWriteOnce|ReadWriteOncePod],awsElasticBlockStore:CoreV1AWSElasticBlockStoreVolumeSource,azureDisk:CoreV1AzureDiskVolumeSource,azureFile:CoreV1AzureFilePersistentVolumeSource,capacity:{q},cephfs:CoreV1CephFSPersistentVolumeSource,cinder:CoreV1CinderPersistentVolumeSource,claimRef:CoreV1ObjectReference,csi:CoreV1CSIPersistentVolumeSource,fc:CoreV1FCVolumeSource,flexVolume:CoreV1FlexPersistentVolumeSource,flocker:CoreV1FlockerVolumeSource,gcePersistentDisk:CoreV1GCEPersistentDiskVolumeSource,glusterfs:CoreV1GlusterfsPersistentVolumeSource,hostPath:CoreV1HostPathVolumeSource,iscsi:CoreV1ISCSIPersistentVolumeSource,local:CoreV1LocalVolumeSource,mountOptions:[s],nfs:CoreV1NFSVolumeSource,nodeAffinity:CoreV1VolumeNodeAffinity,persistentVolumeReclaimPolicy:Delete|Recycle|Retain,photonPersistentDisk:CoreV1PhotonPersistentDiskVolumeSource,portworxVolume:CoreV1PortworxVolumeSource,quobyte:CoreV1QuobyteVolumeSource,rbd:CoreV1RBDPersistentVolumeSource,scaleIO:CoreV1ScaleIOPersistentVolumeSource,storageClassName:s,storageos:CoreV1StorageOSPersistentVolumeSource,volumeAttributesClassName:s,volumeMode:Block|Filesystem,vsphereVolume:CoreV1VsphereVirtualDiskVolumeSource",
			"CoreV1PhotonPersistentDiskVolumeSource": "fsType:s,pdID!:s",
			"CoreV1Pod": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoreV1PodSpec,status:*",
			"CoreV1PodAffinity": "preferredDuringSchedulingIgnoredDuringExecution:[CoreV1WeightedPodAffinityTerm],requiredDuringSchedulingIgnoredDuringExecution:[CoreV1PodAffinityTerm]",
			"CoreV1PodAffinityTerm": "labelSelector:MetaV1LabelSelector,matchLabelKeys:[s],mismatchLabelKeys:[s],namespaceSelector:MetaV1LabelSelector,namespaces:[s],topologyKey!:s",
			"CoreV1PodAntiAffinity": "preferredDuringSchedulingIgnoredDuringExecution:[CoreV1WeightedPodAffinityTerm],requiredDuringSchedulingIgnoredDuringExecution:[CoreV1PodAffinityTerm]",
			"CoreV1PodCertificateProjection": "certificateChainPath:s,credentialBundlePath:s,keyPath:s,keyType!:s,maxExpirationSeconds:n,signerName!:s,userAnnotations:{s}",
			"CoreV1PodDNSConfig": "nameservers:[s],options:[CoreV1PodDNSConfigOption],searches:[s]",
			"CoreV1PodDNSConfigOption": "name:s,value:s",
			"CoreV1PodOS": "name!:s",
			"CoreV1PodReadinessGate": "conditionType!:s",
			"CoreV1PodResourceClaim": "name!:s,resourceClaimName:s,resourceClaimTemplateName:s",
			"CoreV1PodSchedulingGate": "name!:s",
			"CoreV1PodSchedulingGroup": "podGroupName:s",
			"CoreV1PodSecurityContext": "appArmorProfile:CoreV1AppArmorProfile,fsGroup:n,fsGroupChangePolicy:Always|OnRootMismatch,runAsGroup:n,runAsNonRoot:b,runAsUser:n,seLinuxChangePolicy:s,seLinuxOptions:CoreV1SELinuxOptions,seccompProfile:CoreV1SeccompProfile,supplementalGroups:[n],supplementalGroupsPolicy:Merge|Strict,sysctls:[CoreV1Sysctl],windowsOptions:CoreV1WindowsSecurityContextOptions",
			"CoreV1PodSpec": "activeDeadlineSeconds:n,affinity:CoreV1Affinity,automountServiceAccountToken:b,containers!:[CoreV1Container],dnsConfig:CoreV1PodDNSConfig,dnsPolicy:ClusterFirst|ClusterFirstWithHostNet|Default|None,enableServiceLinks:b,ephemeralContainers:[CoreV1EphemeralContainer],hostAliases:[CoreV1HostAlias],hostIPC:b,hostNetwork:b,hostPID:b,hostUsers:b,hostname:s,hostnameOverride:s,imagePullSecrets:[CoreV1LocalObjectReference],initContainers:[CoreV1Container],nodeName:s,nodeSelector:{s},os:CoreV1PodOS,overhead:{q},preemptionPolicy:Never|PreemptLowerPriority,priority:n,priorityClassName:s,readinessGates:[CoreV1PodReadinessGate],resourceClaims:[CoreV1PodResourceClaim],resources:CoreV1ResourceRequirements,restartPolicy:Always|Never|OnFailure,runtimeClassName:s,schedulerName:s,schedulingGates:[CoreV1PodSchedulingGate],schedulingGroup:CoreV1PodSchedulingGroup,securityContext:CoreV1PodSecurityContext,serviceAccount:s,serviceAccountName:s,setHostnameAsFQDN:b,shareProcessNamespace:b,subdomain:s,terminationGracePeriodSeconds:n,tolerations:[CoreV1Toleration],topologySpreadConstraints:[CoreV1TopologySpreadConstraint],volumes:[CoreV1Volume]",
			"CoreV1PodTemplate": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,template:CoreV1PodTemplateSpec",
			"CoreV1PodTemplateSpec": "metadata:MetaV1ObjectMeta,spec:CoreV1PodSpec",
			"CoreV1PortworxVolumeSource": "fsType:s,readOnly:b,volumeID!:s",
			"CoreV1PreferredSchedulingTerm": "preference!:CoreV1NodeSelectorTerm,weight!:n",
			"CoreV1Probe": "exec:CoreV1ExecAction,failureThreshold:n,grpc:CoreV1GRPCAction,httpGet:CoreV1HTTPGetAction,initialDelaySeconds:n,periodSeconds:n,successThreshold:n,tcpSocket:CoreV1TCPSocketAction,terminationGracePeriodSeconds:n,timeoutSeconds:n",
			"CoreV1ProjectedVolumeSource": "defaultMode:n,sources:[CoreV1VolumeProjection]",
			"CoreV1QuobyteVolumeSource": "group:s,readOnly:b,registry!:s,tenant:s,user:s,volume!:s",
			"CoreV1RBDPersistentVolumeSource": "fsType:s,image!:s,keyring:s,monitors!:[s],pool:s,readOnly:b,secretRef:CoreV1SecretReference,user:s",
			"CoreV1RBDVolumeSource": "fsType:s,image!:s,keyring:s,monitors!:[s],pool:s,readOnly:b,secretRef:CoreV1LocalObjectReference,user:s",
			"CoreV1ReplicationController": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoreV1ReplicationControllerSpec,status:*",
			"CoreV1ReplicationControllerSpec": "minReadySeconds:n,replicas:n,selector:{s},template:CoreV1PodTemplateSpec",
			"CoreV1ResourceClaim": "name!:s,request:s",
			"CoreV1ResourceFieldSelector": "containerName:s,divisor:q,resource!:s",
			"CoreV1ResourceQuota": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoreV1ResourceQuotaSpec,status:*",
			"CoreV1ResourceQuotaSpec": "hard:{q},scopeSelector:CoreV1ScopeSelector,scopes:[BestEffort|CrossNamespacePodAffinity|NotBestEffort|NotTerminating|PriorityClass|Terminating|VolumeAttributesClass]",
			"CoreV1ResourceRequirements": "claims:[CoreV1ResourceClaim],limits:{q},requests:{q}",
			"CoreV1SELinuxOptions": "level:s,role:s,type:s,user:s",
			"CoreV1ScaleIOPersistentVolumeSource": "fsType:s,gateway!:s,protectionDomain:s,readOnly:b,secretRef!:CoreV1SecretReference,sslEnabled:b,storageMode:s,storagePool:s,system!:s,volumeName:s",
			"CoreV1ScaleIOVolumeSource": "fsType:s,gateway!:s,protectionDomain:s,readOnly:b,secretRef!:CoreV1LocalObjectReference,sslEnabled:b,storageMode:s,storagePool:s,system!:s,volumeName:s",
			"CoreV1ScopeSelector": "matchExpressions:[CoreV1ScopedResourceSelectorRequirement]",
			"CoreV1ScopedResourceSelectorRequirement": "operator!:DoesNotExist|Exists|In|NotIn,scopeName!:BestEffort|CrossNamespacePodAffinity|NotBestEffort|NotTerminating|PriorityClass|Terminating|VolumeAttributesClass,values:[s]",
			"CoreV1SeccompProfile": "localhostProfile:s,type!:Localhost|RuntimeDefault|Unconfined",
			"CoreV1Secret": "apiVersion!:s,data:{s},immutable:b,kind!:s,metadata:MetaV1ObjectMeta,stringData:{s},type:s",
			"CoreV1SecretEnvSource": "name:s,optional:b",
			"CoreV1SecretKeySelector": "key!:s,name:s,optional:b",
			"CoreV1SecretProjection": "items:[CoreV1KeyToPath],name:s,optional:b",
			"CoreV1SecretReference": "name:s,namespace:s",
			"CoreV1SecretVolumeSource": "defaultMode:n,items:[CoreV1KeyToPath],optional:b,secretName:s",
			"CoreV1SecurityContext": "allowPrivilegeEscalation:b,appArmorProfile:CoreV1AppArmorProfile,capabilities:CoreV1Capabilities,privileged:b,procMount:Default|Unmasked,readOnlyRootFilesystem:b,runAsGroup:n,runAsNonRoot:b,runAsUser:n,seLinuxOptions:CoreV1SELinuxOptions,seccompProfile:CoreV1SeccompProfile,windowsOptions:CoreV1WindowsSecurityContextOptions",
			"CoreV1Service": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoreV1ServiceSpec,status:*",
			"CoreV1ServiceAccount": "apiVersion!:s,automountServiceAccountToken:b,imagePullSecrets:[CoreV1LocalObjectReference],kind!:s,metadata:MetaV1ObjectMeta,secrets:[CoreV1ObjectReference]",
			"CoreV1ServiceAccountTokenProjection": "audience:s,expirationSeconds:n,path!:s",
			"CoreV1ServicePort": "appProtocol:s,name:s,nodePort:n,port!:n,protocol:SCTP|TCP|UDP,targetPort:q",
			"CoreV1ServiceSpec": "allocateLoadBalancerNodePorts:b,clusterIP:s,clusterIPs:[s],externalIPs:[s],externalName:s,externalTrafficPolicy:Cluster|Local,healthCheckNodePort:n,internalTrafficPolicy:Cluster|Local,ipFamilies:[s],ipFamilyPolicy:PreferDualStack|RequireDualStack|SingleStack,loadBalancerClass:s,loadBalancerIP:s,loadBalancerSourceRanges:[s],ports:[CoreV1ServicePort],publishNotReadyAddresses:b,selector:{s},sessionAffinity:ClientIP|None,sessionAffinityConfig:CoreV1SessionAffinityConfig,trafficDistribution:s,type:ClusterIP|ExternalName|LoadBalancer|NodePort",
			"CoreV1SessionAffinityConfig": "clientIP:CoreV1ClientIPConfig",
			"CoreV1SleepAction": "seconds!:n",
			"CoreV1StorageOSPersistentVolumeSource": "fsType:s,readOnly:b,secretRef:CoreV1ObjectReference,volumeName:s,volumeNamespace:s",
			"CoreV1StorageOSVolumeSource": "fsType:s,readOnly:b,secretRef:CoreV1LocalObjectReference,volumeName:s,volumeNamespace:s",
			"CoreV1Sysctl": "name!:s,value!:s",
			"CoreV1TCPSocketAction": "host:s,port!:q",
			"CoreV1Taint": "effect!:NoExecute|NoSchedule|PreferNoSchedule,key!:s,timeAdded:s,value:s",
			"CoreV1Toleration": "effect:NoExecute|NoSchedule|PreferNoSchedule,key:s,operator:Equal|Exists|Gt|Lt,tolerationSeconds:n,value:s",
			"CoreV1TopologySelectorLabelRequirement": "key!:s,values!:[s]",
			"CoreV1TopologySelectorTerm": "matchLabelExpressions:[CoreV1TopologySelectorLabelRequirement]",
			"CoreV1TopologySpreadConstraint": "labelSelector:MetaV1LabelSelector,matchLabelKeys:[s],maxSkew!:n,minDomains:n,nodeAffinityPolicy:Honor|Ignore,nodeTaintsPolicy:Honor|Ignore,topologyKey!:s,whenUnsatisfiable!:DoNotSchedule|ScheduleAnyway",
			"CoreV1TypedLocalObjectReference": "apiGroup:s,kind!:s,name!:s",
			"CoreV1TypedObjectReference": "apiGroup:s,kind!:s,name!:s,namespace:s",
			"CoreV1Volume": "awsElasticBlockStore:CoreV1AWSElasticBlockStoreVolumeSource,azureDisk:CoreV1AzureDiskVolumeSource,azureFile:CoreV1AzureFileVolumeSource,cephfs:CoreV1CephFSVolumeSource,cinder:CoreV1CinderVolumeSource,configMap:CoreV1ConfigMapVolumeSource,csi:CoreV1CSIVolumeSource,downwardAPI:CoreV1DownwardAPIVolumeSource,emptyDir:CoreV1EmptyDirVolumeSource,ephemeral:CoreV1EphemeralVolumeSource,fc:CoreV1FCVolumeSource,flexVolume:CoreV1FlexVolumeSource,flocker:CoreV1FlockerVolumeSource,gcePersistentDisk:CoreV1GCEPersistentDiskVolumeSource,gitRepo:CoreV1GitRepoVolumeSource,glusterfs:CoreV1GlusterfsVolumeSource,hostPath:CoreV1HostPathVolumeSource,image:CoreV1ImageVolumeSource,iscsi:CoreV1ISCSIVolumeSource,name!:s,nfs:CoreV1NFSVolumeSource,persistentVolumeClaim:CoreV1PersistentVolumeClaimVolumeSource,photonPersistentDisk:CoreV1PhotonPersistentDiskVolumeSource,portworxVolume:CoreV1PortworxVolumeSource,projected:CoreV1ProjectedVolumeSource,quobyte:CoreV1QuobyteVolumeSource,rbd:CoreV1RBDVolumeSource,scaleIO:CoreV1ScaleIOVolumeSource,secret:CoreV1SecretVolumeSource,storageos:CoreV1StorageOSVolumeSource,vsphereVolume:CoreV1VsphereVirtualDiskVolumeSource",
			"CoreV1VolumeDevice": "devicePath!:s,name!:s",
			"CoreV1VolumeMount": "mountPath!:s,mountPropagation:Bidirectional|HostToContainer|None,name!:s,readOnly:b,recursiveReadOnly:s,subPath:s,subPathExpr:s",
			"CoreV1VolumeNodeAffinity": "required:CoreV1NodeSelector",
			"CoreV1VolumeProjection": "clusterTrustBundle:CoreV1ClusterTrustBundleProjection,configMap:CoreV1ConfigMapProjection,downwardAPI:CoreV1DownwardAPIProjection,podCertificate:CoreV1PodCertificateProjection,secret:CoreV1SecretProjection,serviceAccountToken:CoreV1ServiceAccountTokenProjection",
			"CoreV1VolumeResourceRequirements": "limits:{q},requests:{q}",
			"CoreV1VsphereVirtualDiskVolumeSource": "fsType:s,storagePolicyID:s,storagePolicyName:s,volumePath!:s",
			"CoreV1WeightedPodAffinityTerm": "podAffinityTerm!:CoreV1PodAffinityTerm,weight!:n",
			"CoreV1WindowsSecurityContextOptions": "gmsaCredentialSpec:s,gmsaCredentialSpecName:s,hostProcess:b,runAsUserName:s",
			"DiscoveryV1Endpoint": "addresses!:[s],conditions:DiscoveryV1EndpointConditions,deprecatedTopology:{s},hints:DiscoveryV1EndpointHints,hostname:s,nodeName:s,targetRef:CoreV1ObjectReference,zone:s",
			"DiscoveryV1EndpointConditions": "ready:b,serving:b,terminating:b",
			"DiscoveryV1EndpointHints": "forNodes:[DiscoveryV1ForNode],forZones:[DiscoveryV1ForZone]",
			"DiscoveryV1EndpointPort": "appProtocol:s,name:s,port:n,protocol:SCTP|TCP|UDP",
			"DiscoveryV1EndpointSlice": "addressType!:FQDN|IPv4|IPv6,apiVersion!:s,endpoints:[DiscoveryV1Endpoint],kind!:s,metadata:MetaV1ObjectMeta,ports:[DiscoveryV1EndpointPort]",
			"DiscoveryV1ForNode": "name!:s",
			"DiscoveryV1ForZone": "name!:s",
			"DiscoveryV1beta1Endpoint": "addresses!:[s],conditions:DiscoveryV1beta1EndpointConditions,hints:DiscoveryV1beta1EndpointHints,hostname:s,nodeName:s,targetRef:CoreV1ObjectReference,topology:{s}",
			"DiscoveryV1beta1EndpointConditions": "ready:b,serving:b,terminating:b",
			"DiscoveryV1beta1EndpointHints": "forZones:[DiscoveryV1beta1ForZone]",
			"DiscoveryV1beta1EndpointPort": "appProtocol:s,name:s,port:n,protocol:s",
			"DiscoveryV1beta1EndpointSlice": "addressType!:s,apiVersion!:s,endpoints!:[DiscoveryV1beta1Endpoint],kind!:s,metadata:MetaV1ObjectMeta,ports:[DiscoveryV1beta1EndpointPort]",
			"DiscoveryV1beta1ForZone": "name!:s",
			"ExtensionsV1beta1DaemonSet": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:ExtensionsV1beta1DaemonSetSpec,status:*",
			"ExtensionsV1beta1DaemonSetSpec": "minReadySeconds:n,revisionHistoryLimit:n,selector:MetaV1LabelSelector,template!:CoreV1PodTemplateSpec,templateGeneration:n,updateStrategy:ExtensionsV1beta1DaemonSetUpdateStrategy",
			"ExtensionsV1beta1DaemonSetUpdateStrategy": "rollingUpdate:ExtensionsV1beta1RollingUpdateDaemonSet,type:s",
			"ExtensionsV1beta1Deployment": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:ExtensionsV1beta1DeploymentSpec,status:*",
			"ExtensionsV1beta1DeploymentRollback": "apiVersion!:s,kind!:s,name!:s,rollbackTo!:ExtensionsV1beta1RollbackConfig,updatedAnnotations:{s}",
			"ExtensionsV1beta1DeploymentSpec": "minReadySeconds:n,paused:b,progressDeadlineSeconds:n,replicas:n,revisionHistoryLimit:n,rollbackTo:ExtensionsV1beta1RollbackConfig,selector:MetaV1LabelSelector,strategy:ExtensionsV1beta1DeploymentStrategy,template!:CoreV1PodTemplateSpec",
			"ExtensionsV1beta1DeploymentStrategy": "rollingUpdate:ExtensionsV1beta1RollingUpdateDeployment,type:s",
			"ExtensionsV1beta1HTTPIngressPath": "backend!:ExtensionsV1beta1IngressBackend,path:s,pathType:s",
			"ExtensionsV1beta1HTTPIngressRuleValue": "paths!:[ExtensionsV1beta1HTTPIngressPath]",
			"ExtensionsV1beta1IPBlock": "cidr!:s,except:[s]",
			"ExtensionsV1beta1Ingress": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:ExtensionsV1beta1IngressSpec,status:*",
			"ExtensionsV1beta1IngressBackend": "resource:CoreV1TypedLocalObjectReference,serviceName:s,servicePort:q",
			"ExtensionsV1beta1IngressRule": "host:s,http:ExtensionsV1beta1HTTPIngressRuleValue",
			"ExtensionsV1beta1IngressSpec": "backend:ExtensionsV1beta1IngressBackend,ingressClassName:s,rules:[ExtensionsV1beta1IngressRule],tls:[ExtensionsV1beta1IngressTLS]",
			"ExtensionsV1beta1IngressTLS": "hosts:[s],secretName:s",
			"ExtensionsV1beta1NetworkPolicy": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:ExtensionsV1beta1NetworkPolicySpec",
			"ExtensionsV1beta1NetworkPolicyEgressRule": "ports:[ExtensionsV1beta1NetworkPolicyPort],to:[ExtensionsV1beta1NetworkPolicyPeer]",
			"ExtensionsV1beta1NetworkPolicyIngressRule": "from:[ExtensionsV1beta1NetworkPolicyPeer],ports:[ExtensionsV1beta1NetworkPolicyPort]",
			"ExtensionsV1beta1NetworkPolicyPeer": "ipBlock:ExtensionsV1beta1IPBlock,namespaceSelector:MetaV1LabelSelector,podSelector:MetaV1LabelSelector",
			"ExtensionsV1beta1NetworkPolicyPort": "port:q,protocol:s",
			"ExtensionsV1beta1NetworkPolicySpec": "egress:[ExtensionsV1beta1NetworkPolicyEgressRule],ingress:[ExtensionsV1beta1NetworkPolicyIngressRule],podSelector!:MetaV1LabelSelector,policyTypes:[s]",
			"ExtensionsV1beta1ReplicaSet": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:ExtensionsV1beta1ReplicaSetSpec,status:*",
			"ExtensionsV1beta1ReplicaSetSpec": "minReadySeconds:n,replicas:n,selector:MetaV1LabelSelector,template:CoreV1PodTemplateSpec",
			"ExtensionsV1beta1RollbackConfig": "revision:n",
			"ExtensionsV1beta1RollingUpdateDaemonSet": "maxUnavailable:q",
			"ExtensionsV1beta1RollingUpdateDeployment": "maxSurge:q,maxUnavailable:q",
			"FlowcontrolV1ExemptPriorityLevelConfiguration": "lendablePercent:n,nominalConcurrencyShares:n",
			"FlowcontrolV1FlowDistinguisherMethod": "type!:s",
			"FlowcontrolV1FlowSchema": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:FlowcontrolV1FlowSchemaSpec,status:*",
			"FlowcontrolV1FlowSchemaSpec": "distinguisherMethod:FlowcontrolV1FlowDistinguisherMethod,matchingPrecedence:n,priorityLevelConfiguration!:FlowcontrolV1PriorityLevelConfigurationReference,rules:[FlowcontrolV1PolicyRulesWithSubjects]",
			"FlowcontrolV1GroupSubject": "name!:s",
			"FlowcontrolV1LimitResponse": "queuing:FlowcontrolV1QueuingConfiguration,type!:s",
			"FlowcontrolV1LimitedPriorityLevelConfiguration": "borrowingLimitPercent:n,lendablePercent:n,limitResponse:FlowcontrolV1LimitResponse,nominalConcurrencyShares:n",
			"FlowcontrolV1NonResourcePolicyRule": "nonResourceURLs!:[s],verbs!:[s]",
			"FlowcontrolV1PolicyRulesWithSubjects": "nonResourceRules:[FlowcontrolV1NonResourcePolicyRule],resourceRules:[FlowcontrolV1ResourcePolicyRule],subjects!:[FlowcontrolV1Subject]",
			"FlowcontrolV1PriorityLevelConfiguration": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:FlowcontrolV1PriorityLevelConfigurationSpec,status:*",
			"FlowcontrolV1PriorityLevelConfigurationReference": "name!:s",
			"FlowcontrolV1PriorityLevelConfigurationSpec": "exempt:FlowcontrolV1ExemptPriorityLevelConfiguration,limited:FlowcontrolV1LimitedPriorityLevelConfiguration,type!:s",
			"FlowcontrolV1QueuingConfiguration": "handSize:n,queueLengthLimit:n,queues:n",
			"FlowcontrolV1ResourcePolicyRule": "apiGroups!:[s],clusterScope:b,namespaces:[s],resources!:[s],verbs!:[s]",
			"FlowcontrolV1ServiceAccountSubject": "name!:s,namespace!:s",
			"FlowcontrolV1Subject": "group:FlowcontrolV1GroupSubject,kind!:s,serviceAccount:FlowcontrolV1ServiceAccountSubject,user:FlowcontrolV1UserSubject",
			"FlowcontrolV1UserSubject": "name!:s",
			"FlowcontrolV1beta1FlowDistinguisherMethod": "type!:s",
			"FlowcontrolV1beta1FlowSchema": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:FlowcontrolV1beta1FlowSchemaSpec,status:*",
			"FlowcontrolV1beta1FlowSchemaSpec": "distinguisherMethod:FlowcontrolV1beta1FlowDistinguisherMethod,matchingPrecedence:n,priorityLevelConfiguration!:FlowcontrolV1beta1PriorityLevelConfigurationReference,rules:[FlowcontrolV1beta1PolicyRulesWithSubjects]",
			"FlowcontrolV1beta1GroupSubject": "name!:s",
			"FlowcontrolV1beta1LimitResponse": "queuing:FlowcontrolV1beta1QueuingConfiguration,type!:s",
			"FlowcontrolV1beta1LimitedPriorityLevelConfiguration": "assuredConcurrencyShares:n,limitResponse:FlowcontrolV1beta1LimitResponse",
			"FlowcontrolV1beta1NonResourcePolicyRule": "nonResourceURLs!:[s],verbs!:[s]",
			"FlowcontrolV1beta1PolicyRulesWithSubjects": "nonResourceRules:[FlowcontrolV1beta1NonResourcePolicyRule],resourceRules:[FlowcontrolV1beta1ResourcePolicyRule],subjects!:[FlowcontrolV1beta1Subject]",
			"FlowcontrolV1beta1PriorityLevelConfiguration": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:FlowcontrolV1beta1PriorityLevelConfigurationSpec,status:*",
			"FlowcontrolV1beta1PriorityLevelConfigurationReference": "name!:s",
			"FlowcontrolV1beta1PriorityLevelConfigurationSpec": "limited:FlowcontrolV1beta1LimitedPriorityLevelConfiguration,type!:s",
			"FlowcontrolV1beta1QueuingConfiguration": "handSize:n,queueLengthLimit:n,queues:n",
			"FlowcontrolV1beta1ResourcePolicyRule": "apiGroups!:[s],clusterScope:b,namespaces:[s],resources!:[s],verbs!:[s]",
			"FlowcontrolV1beta1ServiceAccountSubject": "name!:s,namespace!:s",
			"FlowcontrolV1beta1Subject": "group:FlowcontrolV1beta1GroupSubject,kind!:s,serviceAccount:FlowcontrolV1beta1ServiceAccountSubject,user:FlowcontrolV1beta1UserSubject",
			"FlowcontrolV1beta1UserSubject": "name!:s",
			"FlowcontrolV1beta2FlowDistinguisherMethod": "type!:s",
			"FlowcontrolV1beta2FlowSchema": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:FlowcontrolV1beta2FlowSchemaSpec,status:*",
			"FlowcontrolV1beta2FlowSchemaSpec": "distinguisherMethod:FlowcontrolV1beta2FlowDistinguisherMethod,matchingPrecedence:n,priorityLevelConfiguration!:FlowcontrolV1beta2PriorityLevelConfigurationReference,rules:[FlowcontrolV1beta2PolicyRulesWithSubjects]",
			"FlowcontrolV1beta2GroupSubject": "name!:s",
			"FlowcontrolV1beta2LimitResponse": "queuing:FlowcontrolV1beta2QueuingConfiguration,type!:s",
			"FlowcontrolV1beta2LimitedPriorityLevelConfiguration": "assuredConcurrencyShares:n,borrowingLimitPercent:n,lendablePercent:n,limitResponse:FlowcontrolV1beta2LimitResponse",
			"FlowcontrolV1beta2NonResourcePolicyRule": "nonResourceURLs!:[s],verbs!:[s]",
			"FlowcontrolV1beta2PolicyRulesWithSubjects": "nonResourceRules:[FlowcontrolV1beta2NonResourcePolicyRule],resourceRules:[FlowcontrolV1beta2ResourcePolicyRule],subjects!:[FlowcontrolV1beta2Subject]",
			"FlowcontrolV1beta2PriorityLevelConfiguration": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:FlowcontrolV1beta2PriorityLevelConfigurationSpec,status:*",
			"FlowcontrolV1beta2PriorityLevelConfigurationReference": "name!:s",
			"FlowcontrolV1beta2PriorityLevelConfigurationSpec": "limited:FlowcontrolV1beta2LimitedPriorityLevelConfiguration,type!:s",
			"FlowcontrolV1beta2QueuingConfiguration": "handSize:n,queueLengthLimit:n,queues:n",
			"FlowcontrolV1beta2ResourcePolicyRule": "apiGroups!:[s],clusterScope:b,namespaces:[s],resources!:[s],verbs!:[s]",
			"FlowcontrolV1beta2ServiceAccountSubject": "name!:s,namespace!:s",
			"FlowcontrolV1beta2Subject": "group:FlowcontrolV1beta2GroupSubject,kind!:s,serviceAccount:FlowcontrolV1beta2ServiceAccountSubject,user:FlowcontrolV1beta2UserSubject",
			"FlowcontrolV1beta2UserSubject": "name!:s",
			"FlowcontrolV1beta3ExemptPriorityLevelConfiguration": "lendablePercent:n,nominalConcurrencyShares:n",
			"FlowcontrolV1beta3FlowDistinguisherMethod": "type!:s",
			"FlowcontrolV1beta3FlowSchema": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:FlowcontrolV1beta3FlowSchemaSpec,status:*",
			"FlowcontrolV1beta3FlowSchemaSpec": "distinguisherMethod:FlowcontrolV1beta3FlowDistinguisherMethod,matchingPrecedence:n,priorityLevelConfiguration!:FlowcontrolV1beta3PriorityLevelConfigurationReference,rules:[FlowcontrolV1beta3PolicyRulesWithSubjects]",
			"FlowcontrolV1beta3GroupSubject": "name!:s",
			"FlowcontrolV1beta3LimitResponse": "queuing:FlowcontrolV1beta3QueuingConfiguration,type!:s",
			"FlowcontrolV1beta3LimitedPriorityLevelConfiguration": "borrowingLimitPercent:n,lendablePercent:n,limitResponse:FlowcontrolV1beta3LimitResponse,nominalConcurrencyShares:n",
			"FlowcontrolV1beta3NonResourcePolicyRule": "nonResourceURLs!:[s],verbs!:[s]",
			"FlowcontrolV1beta3PolicyRulesWithSubjects": "nonResourceRules:[FlowcontrolV1beta3NonResourcePolicyRule],resourceRules:[FlowcontrolV1beta3ResourcePolicyRule],subjects!:[FlowcontrolV1beta3Subject]",
			"FlowcontrolV1beta3PriorityLevelConfiguration": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:FlowcontrolV1beta3PriorityLevelConfigurationSpec,status:*",
			"FlowcontrolV1beta3PriorityLevelConfigurationReference": "name!:s",
			"FlowcontrolV1beta3PriorityLevelConfigurationSpec": "exempt:FlowcontrolV1beta3ExemptPriorityLevelConfiguration,limited:FlowcontrolV1beta3LimitedPriorityLevelConfiguration,type!:s",
			"FlowcontrolV1beta3QueuingConfiguration": "handSize:n,queueLengthLimit:n,queues:n",
			"FlowcontrolV1beta3ResourcePolicyRule": "apiGroups!:[s],clusterScope:b,namespaces:[s],resources!:[s],verbs!:[s]",
			"FlowcontrolV1beta3ServiceAccountSubject": "name!:s,namespace!:s",
			"FlowcontrolV1beta3Subject": "group:FlowcontrolV1beta3GroupSubject,kind!:s,serviceAccount:FlowcontrolV1beta3ServiceAccountSubject,user:FlowcontrolV1beta3UserSubject",
			"FlowcontrolV1beta3UserSubject": "name!:s",
			"MetaV1FieldsV1": "",
			"MetaV1LabelSelector": "matchExpressions:[MetaV1LabelSelectorRequirement],matchLabels:{s}",
			"MetaV1LabelSelectorRequirement": "key!:s,operator!:s,values:[s]",
			"MetaV1ManagedFieldsEntry": "apiVersion:s,fieldsType:s,fieldsV1:MetaV1FieldsV1,manager:s,operation:s,subresource:s,time:s",
			"MetaV1ObjectMeta": "annotations:{s},creationTimestamp:s,deletionGracePeriodSeconds:n,deletionTimestamp:s,finalizers:[s],generateName:s,generation:n,labels:{s},managedFields:[MetaV1ManagedFieldsEntry],name:s,namespace:s,ownerReferences:[MetaV1OwnerReference],resourceVersion:s,selfLink:s,uid:s",
			"MetaV1OwnerReference": "apiVersion!:s,blockOwnerDeletion:b,controller:b,kind!:s,name!:s,uid!:s",
			"NetworkingV1HTTPIngressPath": "backend!:NetworkingV1IngressBackend,path:s,pathType!:Exact|ImplementationSpecific|Prefix",
			"NetworkingV1HTTPIngressRuleValue": "paths!:[NetworkingV1HTTPIngressPath]",
			"NetworkingV1IPAddress": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:NetworkingV1IPAddressSpec",
			"NetworkingV1IPAddressSpec": "parentRef!:NetworkingV1ParentReference",
			"NetworkingV1IPBlock": "cidr!:s,except:[s]",
			"NetworkingV1Ingress": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:NetworkingV1IngressSpec,status:*",
			"NetworkingV1IngressBackend": "resource:CoreV1TypedLocalObjectReference,service:NetworkingV1IngressServiceBackend",
			"NetworkingV1IngressClass": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:NetworkingV1IngressClassSpec",
			"NetworkingV1IngressClassParametersReference": "apiGroup:s,kind!:s,name!:s,namespace:s,scope:s",
			"NetworkingV1IngressClassSpec": "controller:s,parameters:NetworkingV1IngressClassParametersReference",
			"NetworkingV1IngressRule": "host:s,http:NetworkingV1HTTPIngressRuleValue",
			"NetworkingV1IngressServiceBackend": "name!:s,port:NetworkingV1ServiceBackendPort",
			"NetworkingV1IngressSpec": "defaultBackend:NetworkingV1IngressBackend,ingressClassName:s,rules:[NetworkingV1IngressRule],tls:[NetworkingV1IngressTLS]",
			"NetworkingV1IngressTLS": "hosts:[s],secretName:s",
			"NetworkingV1NetworkPolicy": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:NetworkingV1NetworkPolicySpec",
			"NetworkingV1NetworkPolicyEgressRule": "ports:[NetworkingV1NetworkPolicyPort],to:[NetworkingV1NetworkPolicyPeer]",
			"NetworkingV1NetworkPolicyIngressRule": "from:[NetworkingV1NetworkPolicyPeer],ports:[NetworkingV1NetworkPolicyPort]",
			"NetworkingV1NetworkPolicyPeer": "ipBlock:NetworkingV1IPBlock,namespaceSelector:MetaV1LabelSelector,podSelector:MetaV1LabelSelector",
			"NetworkingV1NetworkPolicyPort": "endPort:n,port:q,protocol:SCTP|TCP|UDP",
			"NetworkingV1NetworkPolicySpec": "egress:[NetworkingV1NetworkPolicyEgressRule],ingress:[NetworkingV1NetworkPolicyIngressRule],podSelector:MetaV1LabelSelector,policyTypes:[Egress|Ingress]",
			"NetworkingV1ParentReference": "group:s,name!:s,namespace:s,resource!:s",
			"NetworkingV1ServiceBackendPort": "name:s,number:n",
			"NetworkingV1ServiceCIDR": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:NetworkingV1ServiceCIDRSpec,status:*",
			"NetworkingV1ServiceCIDRSpec": "cidrs:[s]",
			"NetworkingV1beta1HTTPIngressPath": "backend!:NetworkingV1beta1IngressBackend,path:s,pathType:s",
			"NetworkingV1beta1HTTPIngressRuleValue": "paths!:[NetworkingV1beta1HTTPIngressPath]",
			"NetworkingV1beta1Ingress": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:NetworkingV1beta1IngressSpec,status:*",
			"NetworkingV1beta1IngressBackend": "resource:CoreV1TypedLocalObjectReference,serviceName:s,servicePort:q",
			"NetworkingV1beta1IngressClass": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:NetworkingV1beta1IngressClassSpec",
			"NetworkingV1beta1IngressClassParametersReference": "apiGroup:s,kind!:s,name!:s,namespace:s,scope:s",
			"NetworkingV1beta1IngressClassSpec": "controller:s,parameters:NetworkingV1beta1IngressClassParametersReference",
			"NetworkingV1beta1IngressRule": "host:s,http:NetworkingV1beta1HTTPIngressRuleValue",
			"NetworkingV1beta1IngressSpec": "backend:NetworkingV1beta1IngressBackend,ingressClassName:s,rules:[NetworkingV1beta1IngressRule],tls:[NetworkingV1beta1IngressTLS]",
			"NetworkingV1beta1IngressTLS": "hosts:[s],secretName:s",
			"NodeV1Overhead": "podFixed:{q}",
			"NodeV1RuntimeClass": "apiVersion!:s,handler!:s,kind!:s,metadata:MetaV1ObjectMeta,overhead:NodeV1Overhead,scheduling:NodeV1Scheduling",
			"NodeV1Scheduling": "nodeSelector:{s},tolerations:[CoreV1Toleration]",
			"NodeV1beta1Overhead": "podFixed:{q}",
			"NodeV1beta1RuntimeClass": "apiVersion!:s,handler!:s,kind!:s,metadata:MetaV1ObjectMeta,overhead:NodeV1beta1Overhead,scheduling:NodeV1beta1Scheduling",
			"NodeV1beta1Scheduling": "nodeSelector:{s},tolerations:[CoreV1Toleration]",
			"PolicyV1PodDisruptionBudget": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:PolicyV1PodDisruptionBudgetSpec,status:*",
			"PolicyV1PodDisruptionBudgetSpec": "maxUnavailable:q,minAvailable:q,selector:MetaV1LabelSelector,unhealthyPodEvictionPolicy:AlwaysAllow|IfHealthyBudget",
			"PolicyV1beta1PodDisruptionBudget": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:PolicyV1beta1PodDisruptionBudgetSpec,status:*",
			"PolicyV1beta1PodDisruptionBudgetSpec": "maxUnavailable:q,minAvailable:q,selector:MetaV1LabelSelector",
			"RbacV1AggregationRule": "clusterRoleSelectors:[MetaV1LabelSelector]",
			"RbacV1ClusterRole": "aggregationRule:RbacV1AggregationRule,apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,rules:[RbacV1PolicyRule]",
			"RbacV1ClusterRoleBinding": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,roleRef!:RbacV1RoleRef,subjects:[RbacV1Subject]",
			"RbacV1PolicyRule": "apiGroups:[s],nonResourceURLs:[s],resourceNames:[s],resources:[s],verbs!:[s]",
			"RbacV1Role": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,rules:[RbacV1PolicyRule]",
			"RbacV1RoleBinding": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,roleRef!:RbacV1RoleRef,subjects:[RbacV1Subject]",
			"RbacV1RoleRef": "apiGroup:s,kind!:s,name!:s",
			"RbacV1Subject": "apiGroup:s,kind!:s,name!:s,namespace:s",
			"RbacV1beta1AggregationRule": "clusterRoleSelectors:[MetaV1LabelSelector]",
			"RbacV1beta1ClusterRole": "aggregationRule:RbacV1beta1AggregationRule,apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,rules:[RbacV1beta1PolicyRule]",
			"RbacV1beta1ClusterRoleBinding": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,roleRef!:RbacV1beta1RoleRef,subjects:[RbacV1beta1Subject]",
			"RbacV1beta1PolicyRule": "apiGroups:[s],nonResourceURLs:[s],resourceNames:[s],resources:[s],verbs!:[s]",
			"RbacV1beta1Role": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,rules:[RbacV1beta1PolicyRule]",
			"RbacV1beta1RoleBinding": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,roleRef!:RbacV1beta1RoleRef,subjects:[RbacV1beta1Subject]",
			"RbacV1beta1RoleRef": "apiGroup!:s,kind!:s,name!:s",
			"RbacV1beta1Subject": "apiGroup:s,kind!:s,name!:s,namespace:s",
			"ResourceV1CELDeviceSelector": "expression!:s",
			"ResourceV1CapacityRequestPolicy": "default:q,validRange:ResourceV1CapacityRequestPolicyRange,validValues:[q]",
			"ResourceV1CapacityRequestPolicyRange": "max:q,min!:q,step:q",
			"ResourceV1CapacityRequirements": "requests:{q}",
			"ResourceV1Counter": "value!:q",
			"ResourceV1CounterSet": "counters!:{ResourceV1Counter},name!:s",
			"ResourceV1Device": "allNodes:b,allowMultipleAllocations:b,attributes:{ResourceV1DeviceAttribute},bindingConditions:[s],bindingFailureConditions:[s],bindsToNode:b,capacity:{ResourceV1DeviceCapacity},consumesCounters:[ResourceV1DeviceCounterConsumption],name!:s,nodeAllocatableResourceMappings:{ResourceV1NodeAllocatableResourceMapping},nodeName:s,nodeSelector:CoreV1NodeSelector,taints:[ResourceV1DeviceTaint]",
			"ResourceV1DeviceAttribute": "bool:b,bools:[b],int:n,ints:[n],string:s,strings:[s],version:s,versions:[s]",
			"ResourceV1DeviceCapacity": "requestPolicy:ResourceV1CapacityRequestPolicy,value!:q",
			"ResourceV1DeviceClaim": "config:[ResourceV1DeviceClaimConfiguration],constraints:[ResourceV1DeviceConstraint],requests:[ResourceV1DeviceRequest]",
			"ResourceV1DeviceClaimConfiguration": "opaque:ResourceV1OpaqueDeviceConfiguration,requests:[s]",
			"ResourceV1DeviceClass": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:ResourceV1DeviceClassSpec",
			"ResourceV1DeviceClassConfiguration": "opaque:ResourceV1OpaqueDeviceConfiguration",
			"ResourceV1DeviceClassSpec": "config:[ResourceV1DeviceClassConfiguration],extendedResourceName:s,selectors:[ResourceV1DeviceSelector]",
			"ResourceV1DeviceConstraint": "distinctAttribute:s,matchAttribute:s,requests:[s]",
			"ResourceV1DeviceCounterConsumption": "counterSet!:s,counters!:{ResourceV1Counter}",
			"ResourceV1DeviceRequest": "exactly:ResourceV1ExactDeviceRequest,firstAvailable:[ResourceV1DeviceSubRequest],name!:s",
			"ResourceV1DeviceSelector": "cel:ResourceV1CELDeviceSelector",
			"ResourceV1DeviceSubRequest": "allocationMode:All|ExactCount,capacity:ResourceV1CapacityRequirements,count:n,deviceClassName!:s,name!:s,selectors:[ResourceV1DeviceSelector],tolerations:[ResourceV1DeviceToleration]",
			"ResourceV1DeviceTaint": "effect!:NoExecute|NoSchedule|None,key!:s,timeAdded:s,value:s",
			"ResourceV1DeviceToleration": "effect:NoExecute|NoSchedule|None,key:s,operator:Equal|Exists,tolerationSeconds:n,value:s",
			"ResourceV1ExactDeviceRequest": "adminAccess:b,allocationMode:All|ExactCount,capacity:ResourceV1CapacityRequirements,count:n,deviceClassName!:s,selectors:[ResourceV1DeviceSelector],tolerations:[ResourceV1DeviceToleration]",
			"ResourceV1NodeAllocatableResourceMapping": "allocationMultiplier:q,capacityKey:s",
			"ResourceV1OpaqueDeviceConfiguration": "driver!:s,parameters!:RuntimeRawExtension",
			"ResourceV1ResourceClaim": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:ResourceV1ResourceClaimSpec,status:*",
			"ResourceV1ResourceClaimSpec": "devices:ResourceV1DeviceClaim",
			"ResourceV1ResourceClaimTemplate": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:ResourceV1ResourceClaimTemplateSpec",
			"ResourceV1ResourceClaimTemplateSpec": "metadata:MetaV1ObjectMeta,spec!:ResourceV1ResourceClaimSpec",
			"ResourceV1ResourcePool": "generation!:n,name!:s,resourceSliceCount!:n",
			"ResourceV1ResourceSlice": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:ResourceV1ResourceSliceSpec",
			"ResourceV1ResourceSliceSpec": "allNodes:b,devices:[ResourceV1Device],driver!:s,nodeName:s,nodeSelector:CoreV1NodeSelector,perDeviceNodeSelection:b,pool!:ResourceV1ResourcePool,sharedCounters:[ResourceV1CounterSet]",
			"RuntimeRawExtension": "",
			"SchedulingV1PriorityClass": "apiVersion!:s,description:s,globalDefault:b,kind!:s,metadata:MetaV1ObjectMeta,preemptionPolicy:Never|PreemptLowerPriority,value:n",
			"SchedulingV1beta1PriorityClass": "apiVersion!:s,description:s,globalDefault:b,kind!:s,metadata:MetaV1ObjectMeta,preemptionPolicy:s,value!:n",
			"StorageV1CSIDriver": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:StorageV1CSIDriverSpec",
			"StorageV1CSIDriverSpec": "attachRequired:b,fsGroupPolicy:s,nodeAllocatableUpdatePeriodSeconds:n,podInfoOnMount:b,preventPodSchedulingIfMissing:b,requiresRepublish:b,seLinuxMount:b,serviceAccountTokenInSecrets:b,storageCapacity:b,tokenRequests:[StorageV1TokenRequest],volumeLifecycleModes:[s]",
			"StorageV1CSINode": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:StorageV1CSINodeSpec",
			"StorageV1CSINodeDriver": "allocatable:StorageV1VolumeNodeResources,name!:s,nodeID!:s,topologyKeys:[s]",
			"StorageV1CSINodeSpec": "drivers!:[StorageV1CSINodeDriver]",
			"StorageV1CSIStorageCapacity": "apiVersion!:s,capacity:q,kind!:s,maximumVolumeSize:q,metadata:MetaV1ObjectMeta,nodeTopology:MetaV1LabelSelector,storageClassName!:s",
			"StorageV1StorageClass": "allowVolumeExpansion:b,allowedTopologies:[CoreV1TopologySelectorTerm],apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,mountOptions:[s],parameters:{s},provisioner!:s,reclaimPolicy:Delete|Recycle|Retain,volumeBindingMode:Immediate|WaitForFirstConsumer",
			"StorageV1TokenRequest": "audience!:s,expirationSeconds:n",
			"StorageV1VolumeAttachment": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:StorageV1VolumeAttachmentSpec,status:*",
			"StorageV1VolumeAttachmentSource": "inlineVolumeSpec:CoreV1PersistentVolumeSpec,persistentVolumeName:s",
			"StorageV1VolumeAttachmentSpec": "attacher!:s,nodeName!:s,source!:StorageV1VolumeAttachmentSource",
			"StorageV1VolumeAttributesClass": "apiVersion!:s,driverName!:s,kind!:s,metadata:MetaV1ObjectMeta,parameters:{s}",
			"StorageV1VolumeNodeResources": "count:n",
			"StorageV1beta1CSIDriver": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:StorageV1beta1CSIDriverSpec",
			"StorageV1beta1CSIDriverSpec": "attachRequired:b,fsGroupPolicy:s,podInfoOnMount:b,requiresRepublish:b,storageCapacity:b,tokenRequests:[StorageV1beta1TokenRequest],volumeLifecycleModes:[s]",
			"StorageV1beta1CSINode": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:StorageV1beta1CSINodeSpec",
			"StorageV1beta1CSINodeDriver": "allocatable:StorageV1beta1VolumeNodeResources,name!:s,nodeID!:s,topologyKeys:[s]",
			"StorageV1beta1CSINodeSpec": "drivers!:[StorageV1beta1CSINodeDriver]",
			"StorageV1beta1CSIStorageCapacity": "apiVersion!:s,capacity:q,kind!:s,maximumVolumeSize:q,metadata:MetaV1ObjectMeta,nodeTopology:MetaV1LabelSelector,storageClassName!:s",
			"StorageV1beta1StorageClass": "allowVolumeExpansion:b,allowedTopologies:[CoreV1TopologySelectorTerm],apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,mountOptions:[s],parameters:{s},provisioner!:s,reclaimPolicy:s,volumeBindingMode:s",
			"StorageV1beta1TokenRequest": "audience!:s,expirationSeconds:n",
			"StorageV1beta1VolumeAttachment": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:StorageV1beta1VolumeAttachmentSpec,status:*",
			"StorageV1beta1VolumeAttachmentSource": "inlineVolumeSpec:CoreV1PersistentVolumeSpec,persistentVolumeName:s",
			"StorageV1beta1VolumeAttachmentSpec": "attacher!:s,nodeName!:s,source!:StorageV1beta1VolumeAttachmentSource",
			"StorageV1beta1VolumeNodeResources": "count:n"
		};
	})))();
}

// actions/manifest-check/kubernetes/schema/types.ts
/** The name of the type of a kind, `apps/v1 Deployment` for one; undefined for kinds that are not Kubernetes' own. */
function typeOfKind(apiVersion, kind) {
	return kinds.get(`${apiVersion} ${kind}`);
}
/** The fields of a type, of the newest version that the table knows. */
function objectType(name) {
	const known = decoded$1.get(name);
	const text = encoded.get(name);
	if (known !== void 0 || text === void 0) return known;
	const parts = text === "" ? [] : text.split(",").map((part) => /^(.+?)(!?):(.*)$/.exec(part) ?? []);
	const type = {
		name,
		fields: new Map(parts.map(([, field = "", , code = "*"]) => [field, shapeOf(code)])),
		required: parts.flatMap(([, field = "", mark]) => mark === "!" ? [field] : [])
	};
	decoded$1.set(name, type);
	return type;
}
function shapeOf(code) {
	const known = simple[code];
	if (known !== void 0) return known;
	if (code.startsWith("[")) return {
		kind: "list",
		of: shapeOf(code.slice(1, -1))
	};
	if (code.startsWith("{")) return {
		kind: "map",
		of: shapeOf(code.slice(1, -1))
	};
	if (code.includes("|")) return {
		kind: "words",
		words: code.split("|")
	};
	return {
		kind: "object",
		type: code
	};
}
var kinds, encoded, decoded$1, simple;
function init_types$2() {
	return (init_types$2 = __esmMin((() => {
		init_types$1();
		kinds = new Map(Object.entries(kinds$1));
		encoded = new Map(Object.entries(types));
		decoded$1 = /* @__PURE__ */ new Map();
		simple = {
			s: { kind: "text" },
			n: { kind: "number" },
			b: { kind: "boolean" },
			q: { kind: "quantity" },
			"*": { kind: "any" }
		};
	})))();
}

// actions/manifest-check/kubernetes/schema/compare.ts
/** Compares a node with a type of Kubernetes' API. Null is allowed everywhere, and so is what something else fills in (`${…}`). */
function* compare(node, type, path = []) {
	const expected = objectType(type);
	if (expected === void 0 || isOpen(node)) return;
	if (node.kind !== "map") {
		yield {
			kind: "wrong",
			path,
			expected: "a mapping",
			found: nounOf(node)
		};
		return;
	}
	for (const { key, value } of node.entries) {
		const shape = expected.fields.get(key);
		if (shape === void 0) yield {
			kind: "unknown",
			path: [...path, key],
			type
		};
		else if (shape.kind !== "any") yield* fits(value, shape, [...path, key]);
	}
	for (const key of expected.required) if (!node.entries.some((entry) => entry.key === key)) yield {
		kind: "missing",
		path: [...path, key]
	};
}
function* fits(node, shape, path) {
	if (isOpen(node)) return;
	switch (shape.kind) {
		case "any": return;
		case "object":
			yield* compare(node, shape.type, path);
			return;
		case "list":
			if (node.kind !== "list") yield {
				kind: "wrong",
				path,
				expected: "a list",
				found: nounOf(node)
			};
			else for (const [index, item] of node.items.entries()) yield* fits(item.value, shape.of, [...path, index]);
			return;
		case "map":
			if (node.kind !== "map") yield {
				kind: "wrong",
				path,
				expected: "a mapping",
				found: nounOf(node)
			};
			else for (const entry of node.entries) yield* fits(entry.value, shape.of, [...path, entry.key]);
			return;
		case "words":
			if (node.kind === "scalar" && !shape.words.includes(node.text) && node.text !== "") {
				yield {
					kind: "word",
					path,
					words: shape.words,
					found: node.text
				};
				return;
			}
			if (node.kind !== "scalar") yield {
				kind: "wrong",
				path,
				expected: "a string",
				found: nounOf(node)
			};
			return;
		default: if (node.kind !== "scalar" || !isOf(resolveScalar(node), shape.kind)) yield {
			kind: "wrong",
			path,
			expected: nouns[shape.kind] ?? shape.kind,
			found: nounOf(node)
		};
	}
}
function isOf(value, kind) {
	if (kind === "text") return typeof value === "string";
	if (kind === "number") return typeof value === "number";
	if (kind === "boolean") return typeof value === "boolean";
	return typeof value !== "boolean";
}
/** Null, or a value that is filled in later. */
function isOpen(node) {
	return node.kind === "scalar" && (resolveScalar(node) === null || isTemplate(node));
}
function isTemplate({ text }) {
	return /\$[({A-Z_]|\{\{|^<.*>$/.test(text);
}
function nounOf(node) {
	if (node.kind === "map") return "a mapping";
	if (node.kind === "list") return "a list";
	const value = resolveScalar(node);
	if (typeof value === "boolean") return `${node.text}, which YAML reads as ${value}`;
	return typeof value === "number" ? "a number" : "a string";
}
var nouns;
function init_compare$1() {
	return (init_compare$1 = __esmMin((() => {
		init_scalar();
		init_types$2();
		nouns = {
			text: "a string",
			number: "a number",
			boolean: "true or false",
			quantity: "a number or a string"
		};
	})))();
}

// actions/manifest-check/kubernetes/rules/schema.ts
function* mismatches(resource) {
	const type = typeOfKind(resource.apiVersion, resource.kind);
	const { node } = resource.root;
	if (type === void 0 || node === void 0) return;
	for (const mismatch of compare(node, type)) yield problem(resource, mismatch);
}
function problem(resource, mismatch) {
	const field = fieldAt(resource.root, mismatch.path);
	const name = String(mismatch.path.at(-1) ?? resource.kind);
	switch (mismatch.kind) {
		case "unknown": {
			const known = [...objectType(mismatch.type)?.fields.keys() ?? []];
			const severity = protecting.test(mismatch.type) ? "high" : "medium";
			const fix = writeFix(suggest(name, known), (meant) => renameKey(field, meant));
			return problemOf(unknownField, resource, field, `${parentOf(mismatch.path, resource)} has no field ${name}${didYouMean(name, known)}`, {
				severity,
				...fix
			});
		}
		case "missing": return problemOf(missingField, resource, field, `${parentOf(mismatch.path, resource)} needs the field ${name}`);
		case "wrong": {
			const message = `${name} takes ${mismatch.expected}, and this is ${mismatch.found}`;
			return problemOf(wrongType, resource, field, message, retyping(field, mismatch.expected));
		}
		case "word": {
			const { found, words } = mismatch;
			const advice = suggest(found, words) === void 0 ? `; allowed: ${words.join(", ")}` : didYouMean(found, words);
			const meant = words.find((word) => word.toLowerCase() === found.toLowerCase());
			const fix = writeFix(meant, (word) => replaceScalar(field, word));
			return problemOf(unknownWord, resource, field, `${name} cannot be ${found}${advice}`, fix);
		}
	}
}
function parentOf(path, { kind }) {
	const parent = path.slice(0, -1).findLast((step) => typeof step === "string");
	return parent === void 0 ? kind : String(parent);
}
function fieldAt(root, path) {
	return path.reduce((field, step) => typeof step === "string" ? field.get(step) : field.items()[step] ?? field, root);
}
/** Quotes what was meant as a string, and takes the quotes from what was not. */
function retyping(field, expected) {
	const { node } = field;
	if (node?.kind !== "scalar") return {};
	if (expected === "a string" && node.style === "plain") return fixOf("Quote it", replaceScalar(field, JSON.stringify(node.text)));
	const isMeant = expected === "true or false" ? /^(?:true|false)$/ : expected === "a number" ? /^\d+$/ : void 0;
	return node.style === "quoted" && isMeant?.test(node.text) === true ? fixOf("Take the quotes away", replaceScalar(field, node.text)) : {};
}
var links$3, unknownField, wrongType, unknownWord, missingField, protecting, schemaChecks;
function init_schema$1() {
	return (init_schema$1 = __esmMin((() => {
		init_text();
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		/* @__PURE__ */ init_rule();
		init_problem();
		init_compare$1();
		init_types$2();
		links$3 = ["https://kubernetes.io/docs/reference/kubernetes-api/"];
		unknownField = defineRule({
			id: "SW-K8S-unknown-field",
			severity: "medium",
			summary: "Write fields as Kubernetes knows them.",
			why: "A field that does not exist is refused, or dropped without a word: a slip in a security context leaves the container unprotected.",
			before: "securityContext:\n  readOnlyRootFileSystem: true",
			after: "securityContext:\n  readOnlyRootFilesystem: true",
			tags: ["security", "correctness"],
			links: links$3,
			precision: "very-high"
		});
		wrongType = defineRule({
			id: "SW-K8S-wrong-type",
			severity: "high",
			summary: "Give fields values of their type.",
			why: "The API server refuses the object. Unquoted yes, no, on, off and numbers are no strings in YAML.",
			before: "env:\n  - name: DEBUG\n    value: yes",
			after: "env:\n  - name: DEBUG\n    value: \"yes\"",
			tags: ["correctness"],
			links: links$3,
			precision: "very-high"
		});
		unknownWord = defineRule({
			id: "SW-K8S-unknown-value",
			severity: "high",
			summary: "Give fields one of the values that they can have.",
			why: "The API server refuses the object; case counts.",
			before: "image: nginx:1.29.3\nimagePullPolicy: always",
			after: "image: nginx:1.29.3\nimagePullPolicy: Always",
			tags: ["correctness"],
			links: links$3,
			precision: "high"
		});
		missingField = defineRule({
			id: "SW-K8S-missing-field",
			severity: "medium",
			summary: "Give objects the fields that they must have.",
			why: "The API server refuses the object.",
			before: "ports:\n  - name: http",
			after: "ports:\n  - name: http\n    containerPort: 8080",
			tags: ["correctness"],
			links: links$3,
			precision: "high"
		});
		protecting = /SecurityContext|Capabilities|SeccompProfile|AppArmorProfile|SELinuxOptions|NetworkPolicy|Rbac|PodSpec$/;
		schemaChecks = [{
			rules: [
				unknownField,
				wrongType,
				unknownWord,
				missingField
			],
			*run({ cluster }) {
				for (const resource of cluster.resources) yield* mismatches(resource);
			}
		}];
	})))();
}

// actions/manifest-check/kubernetes/rules/secrets.ts
function* environment(container) {
	for (const variable of container.field.get("env").items()) {
		const name = variable.get("name").text ?? "";
		const value = variable.get("value");
		const known = knownSecret(value.text ?? "");
		if (known !== void 0 || isSecretName(name) && !isPlaceholder(value.text ?? "")) {
			const severity = known === void 0 ? inEnvironment.severity : "critical";
			yield containerProblem(inEnvironment, container, value, `The variable ${name} holds ${known ?? "what sounds like a secret"}`, { severity });
		}
		const reference = variable.get("valueFrom", "secretKeyRef");
		if (reference.exists) yield containerProblem(asVariable, container, reference, `The variable ${name} holds a secret`);
	}
}
function* values(resource) {
	if (resource.root.get("sops").isMap) return;
	for (const list of ["stringData", "data"]) for (const field of resource.root.get(list).fields()) {
		const text = list === "data" ? decoded(field.text ?? "") : field.text ?? "";
		if (isPlaceholder(text) || /^(?:ENC\[|vault:|ref\+)/.test(text)) continue;
		yield problemOf(secretObject, resource, field, `The value of ${String(field.key)} stands here in clear`);
	}
}
function decoded(text) {
	return /^[\w+/=\s-]*$/.test(text) ? Buffer.from(text, "base64").toString("latin1") : text;
}
function* settings(resource) {
	for (const field of resource.root.get("data").fields()) {
		const kind = settingKind(field);
		if (kind === void 0) continue;
		const aliases = kind.trivy ? ["KSV-0109"] : [];
		yield problemOf(inConfigMap, resource, field, `The ConfigMap holds ${kind.what}`, { aliases });
	}
}
function settingKind(field) {
	const text = field.text ?? "";
	const known = knownSecret(text);
	if (known !== void 0) return {
		what: known,
		trivy: false
	};
	const name = String(field.key);
	if (isSecretName(name) && !text.includes("\n") && !isPlaceholder(text)) return {
		what: `what sounds like a secret (${name})`,
		trivy: true
	};
	const [assigned] = assignedSecrets(text);
	return assigned === void 0 ? void 0 : {
		what: `what sounds like a secret (${assigned})`,
		trivy: true
	};
}
var links$2, tags$1, inEnvironment, inArguments, secretObject, inConfigMap, personal, asVariable, personalName, personalText, secretChecks;
function init_secrets$1() {
	return (init_secrets$1 = __esmMin((() => {
		init_forms();
		/* @__PURE__ */ init_rule();
		init_secret_forms();
		init_problem();
		init_loops();
		links$2 = ["https://kubernetes.io/docs/concepts/configuration/secret/"];
		tags$1 = [
			"security",
			"secret",
			"CWE-798",
			"CIS-Kubernetes-5.4.1",
			"NIST-SP-800-190-4.1.4"
		];
		inEnvironment = defineRule({
			id: "SW-K8S-secret-in-env",
			severity: "high",
			summary: "Take secrets from a Secret, not from the manifest.",
			why: "Whoever can read the repository or the object has the secret, and git keeps it after it is removed.",
			before: "env:\n  - name: DB_PASSWORD\n    value: hunter22",
			after: "env:\n  - name: DB_PASSWORD\n    valueFrom:\n      secretKeyRef: {name: db, key: password}",
			tags: tags$1,
			aliases: [
				"kube-linter/env-var-secret",
				"C-0012",
				"polaris/sensitiveContainerEnvVar"
			],
			links: links$2,
			precision: "medium"
		});
		inArguments = defineRule({
			id: "SW-K8S-secret-in-command",
			severity: "critical",
			summary: "Keep secrets out of commands and arguments.",
			why: "They stand in the repository, in the object and in the process list.",
			before: "args: [--token, ghp_000000000000000000000000000000000000]",
			after: "args: [--token-file, /run/secrets/token]",
			tags: tags$1,
			links: links$2,
			precision: "high"
		});
		secretObject = defineRule({
			id: "SW-K8S-secret-committed",
			severity: "high",
			summary: "Commit no Secrets in clear.",
			why: "Base64 is no encryption: whoever can read the repository has the values.",
			before: "apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  password: hunter22",
			after: "apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata:\n  name: db\nspec:\n  secretStoreRef: {name: vault}",
			tags: tags$1,
			links: ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"],
			precision: "medium"
		});
		inConfigMap = defineRule({
			id: "SW-K8S-secret-in-config-map",
			severity: "high",
			summary: "Keep secrets out of ConfigMaps.",
			why: "ConfigMaps are not encrypted and far more people may read them than Secrets.",
			before: "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: db\ndata:\n  password: hunter22",
			after: "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: db\ndata:\n  host: db.example.com",
			tags: tags$1,
			links: links$2,
			precision: "medium"
		});
		personal = defineRule({
			id: "SW-K8S-personal-data-in-config-map",
			severity: "low",
			summary: "Keep user names, addresses and the like out of ConfigMaps.",
			why: "ConfigMaps are not encrypted and many people may read them.",
			before: "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: db\ndata:\n  username: alice",
			after: "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: db\ndata:\n  host: db.example.com",
			tags: ["security"],
			aliases: ["KSV-01010"],
			precision: "low",
			off: true
		});
		asVariable = defineRule({
			id: "SW-K8S-secret-as-variable",
			severity: "low",
			summary: "Mount secrets as files.",
			why: "The environment is passed on to child processes and ends up in crash reports; a file does not, and changes with the Secret.",
			before: "env:\n  - name: DB_PASSWORD\n    valueFrom:\n      secretKeyRef: {name: db, key: password}",
			after: "env:\n  - name: DB_PASSWORD_FILE\n    value: /run/secrets/db/password",
			tags: [
				"security",
				"secret",
				"CIS-Kubernetes-5.4.1"
			],
			aliases: [
				"CKV_K8S_35",
				"kube-linter/read-secret-from-env-var",
				"C-0207"
			],
			links: links$2,
			precision: "high",
			off: true
		});
		personalName = /user_?name|e-?mail|phone|iban/i;
		personalText = /(?:user_?name|e-?mail|phone|iban)[ \t]*[=:]|[\w.-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-zA-Z]{2,6}\b/i;
		secretChecks = [
			eachContainer([inEnvironment, asVariable], environment),
			eachContainer([inArguments], function* (container) {
				for (const list of ["command", "args"]) for (const field of container.field.get(list).items()) {
					const kind = knownSecret(field.text ?? "");
					if (kind !== void 0) yield containerProblem(inArguments, container, field, `This looks like ${kind}: take it out and revoke it`);
				}
			}),
			eachObject([secretObject], ["Secret"], function* (resource) {
				if ((resource.root.get("type").text ?? "") !== "kubernetes.io/service-account-token" && resource.group === "") yield* values(resource);
			}),
			eachObject([inConfigMap], ["ConfigMap"], settings),
			eachObject([personal], ["ConfigMap"], function* (resource) {
				for (const field of resource.root.get("data").fields()) {
					if (!personalName.test(String(field.key)) && !personalText.test((field.text ?? "").slice(0, 1e5))) continue;
					yield problemOf(personal, resource, field, "The ConfigMap holds what identifies somebody");
				}
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/services.ts
function* targets(resource, cluster) {
	const selector = resource.root.get("spec", "selector");
	const labels = selector.record;
	if (labels.size === 0 || resource.root.get("spec", "type").text === "ExternalName") return;
	const pods = cluster.podsWith({
		labels,
		expressions: []
	}, resource.namespace);
	if (pods.length === 0) {
		if (cluster.podsIn(resource.namespace).some((one) => one.labels.size > 0)) yield problemOf(noPods, resource, selector, "No pod in these files has the labels that the Service selects");
		return;
	}
	for (const port of resource.root.get("spec", "ports").items()) yield* targetPort(resource, port, pods);
}
function* targetPort(resource, port, pods) {
	const field = port.get("targetPort").exists ? port.get("targetPort") : port.get("port");
	const { value } = field;
	const open = pods.flatMap(({ containers }) => containers.flatMap((container) => container.field.get("ports").items()));
	if (typeof value === "string" && !open.some((one) => one.get("name").text === value)) yield problemOf(wrongPort, resource, field, `No selected pod has a port called ${value}`);
	if (typeof value !== "number" || open.length === 0) return;
	if (!open.some((one) => one.get("containerPort").value === value)) yield problemOf(closedPort, resource, field, `No selected pod declares port ${value}`);
}
var links$1, pod$1, service, noPods, wrongPort, closedPort, nodePort, openBalancer, externalIp, internal, serviceChecks;
function init_services() {
	return (init_services = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_problem();
		init_loops();
		links$1 = ["https://kubernetes.io/docs/concepts/services-networking/service/"];
		pod$1 = "\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: {app: web}\nspec:\n  containers:\n    - name: app\n      image: app:1\n      ports: [{name: http, containerPort: 8080}]";
		service = (spec) => `apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n${spec}${pod$1}`;
		noPods = defineRule({
			id: "SW-K8S-service-without-pods",
			severity: "medium",
			summary: "Have a Service select pods.",
			why: "A Service whose selector matches nothing answers nobody; most often a label was renamed on one side only.",
			before: service("  selector: {app: shop}\n  ports: [{port: 80, targetPort: http}]"),
			after: service("  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
			tags: ["correctness"],
			aliases: ["kube-linter/dangling-service", "kube-score/service-targets-pod"],
			links: links$1,
			precision: "medium"
		});
		wrongPort = defineRule({
			id: "SW-K8S-service-port",
			severity: "high",
			summary: "Send a Service's traffic to a port that its pods have.",
			why: "Pods without a port of that name get no traffic.",
			before: service("  selector: {app: web}\n  ports: [{port: 80, targetPort: web}]"),
			after: service("  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
			tags: ["correctness"],
			links: links$1,
			precision: "high"
		});
		closedPort = defineRule({
			id: "SW-K8S-service-port-undeclared",
			severity: "low",
			summary: "Declare the port that a Service sends to.",
			why: "A number that no container declares is most often a slip.",
			before: service("  selector: {app: web}\n  ports: [{port: 80, targetPort: 80}]"),
			after: service("  selector: {app: web}\n  ports: [{port: 80, targetPort: 8080}]"),
			tags: ["correctness"],
			links: links$1,
			precision: "medium"
		});
		nodePort = defineRule({
			id: "SW-K8S-node-port",
			severity: "low",
			summary: "Publish services through an Ingress, a Gateway or a load balancer.",
			why: "A NodePort is open on every node's address, past the controls at the cluster's edge.",
			before: service("  type: NodePort\n  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
			after: service("  type: ClusterIP\n  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
			tags: ["security"],
			aliases: [
				"kube-linter/exposed-services",
				"kube-score/service-type",
				"C-0256"
			],
			links: links$1,
			precision: "high"
		});
		openBalancer = defineRule({
			id: "SW-K8S-load-balancer-open",
			severity: "low",
			summary: "Say who may reach a load balancer.",
			why: "Without loadBalancerSourceRanges or the provider's annotation for internal ones it is open to everybody.",
			before: service("  type: LoadBalancer\n  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
			after: service("  type: LoadBalancer\n  loadBalancerSourceRanges: [192.0.2.0/24]\n  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
			tags: ["security"],
			links: links$1,
			precision: "medium"
		});
		externalIp = defineRule({
			id: "SW-K8S-external-ip",
			severity: "high",
			summary: "Give Services no external addresses.",
			why: "Who may set externalIPs can take over traffic to any address (CVE-2020-8554).",
			before: service("  externalIPs: [203.0.113.7]\n  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
			after: service("  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
			tags: ["security", "CWE-284"],
			aliases: ["KSV-0108"],
			links: ["https://github.com/kubernetes/kubernetes/issues/97076"],
			precision: "very-high"
		});
		internal = /internal|load-balancer-type|scheme/;
		serviceChecks = [eachObject([
			noPods,
			wrongPort,
			closedPort,
			nodePort,
			openBalancer,
			externalIp
		], ["Service"], function* (resource, { cluster }) {
			if (resource.group !== "") return;
			const spec = resource.root.get("spec");
			yield* targets(resource, cluster);
			const type = spec.get("type");
			if (type.text === "NodePort") yield problemOf(nodePort, resource, type, "The Service is open on every node's address");
			const isInternal = resource.root.get("metadata", "annotations").fields().some(({ key }) => internal.test(String(key)));
			if (type.text === "LoadBalancer" && !spec.get("loadBalancerSourceRanges").exists && !isInternal) yield problemOf(openBalancer, resource, type, "The load balancer is open to everybody");
			const addresses = spec.get("externalIPs");
			if (addresses.items().length > 0) yield problemOf(externalIp, resource, addresses, "The Service takes traffic to addresses of its own choice");
		})];
	})))();
}

// actions/manifest-check/kubernetes/rules/storage.ts
function* monitors(container) {
	if (!/(?:^|\/)cadvisor(?:-\w+)?(?:[:@]|$)/.test(container.image ?? "")) return;
	for (const mount of container.field.get("volumeMounts").items()) {
		const path = mount.get("mountPath");
		if (!nodeFolders.test(path.text ?? "") || mount.get("readOnly").isTrue) continue;
		yield containerProblem(writableCadvisor, container, path, `cAdvisor can write to ${path.text}`);
	}
	const open = container.field.get("ports").items().map((port) => port.get("hostPort")).find(({ exists }) => exists);
	const network = container.workload.get("hostNetwork");
	const field = open ?? (network.isTrue ? network : void 0);
	if (field !== void 0) yield containerProblem(openCadvisor, container, field, "cAdvisor answers everybody who reaches the node");
}
var storage, unencrypted, volume, hostVolume, cadvisor, writableCadvisor, openCadvisor, nodeFolders, storageChecks;
function init_storage() {
	return (init_storage = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_problem();
		init_loops();
		storage = (parameters) => `apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata:\n  name: fast\nprovisioner: ebs.csi.aws.com\nparameters:\n${parameters}`;
		unencrypted = defineRule({
			id: "SW-K8S-storage-unencrypted",
			severity: "medium",
			summary: "Have volumes encrypted.",
			why: "Whoever gets at a disk or a snapshot reads it.",
			before: storage("  type: gp3"),
			after: storage("  type: gp3\n  encrypted: \"true\""),
			tags: ["security", "CWE-311"],
			links: ["https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md"],
			precision: "high"
		});
		volume = (hostPath) => `apiVersion: v1\nkind: PersistentVolume\nmetadata:\n  name: data\nspec:\n  capacity: {storage: 1Gi}\n${hostPath}`;
		hostVolume = defineRule({
			id: "SW-K8S-host-path-volume",
			severity: "medium",
			summary: "Make no PersistentVolumes of the node's folders.",
			why: "Whoever claims the volume reads and writes the node's files.",
			before: volume("  hostPath: {path: /srv}"),
			after: volume("  csi: {driver: ebs.csi.aws.com, volumeHandle: vol-1}"),
			tags: ["security", "CWE-668"],
			links: ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/"],
			precision: "very-high"
		});
		cadvisor = (mount) => `image: gcr.io/cadvisor/cadvisor:v0.52.1\nvolumeMounts:\n  - {name: rootfs, mountPath: /rootfs${mount}}`;
		writableCadvisor = defineRule({
			id: "SW-K8S-cadvisor-writable",
			severity: "high",
			summary: "Mount the node's folders into cAdvisor read-only.",
			why: "cAdvisor reads statistics; a program on the network that can write to the node's files can take it over.",
			before: cadvisor(""),
			after: cadvisor(", readOnly: true"),
			tags: ["security", "CWE-732"],
			links: ["https://github.com/google/cadvisor/blob/master/docs/running.md"],
			precision: "high"
		});
		openCadvisor = defineRule({
			id: "SW-K8S-cadvisor-open",
			severity: "medium",
			summary: "Keep cAdvisor's port inside the cluster.",
			why: "cAdvisor asks nobody who he is, and shows what runs on the node with all its arguments.",
			before: "image: gcr.io/cadvisor/cadvisor:v0.52.1\nports:\n  - {containerPort: 8080, hostPort: 8080}",
			after: "image: gcr.io/cadvisor/cadvisor:v0.52.1\nports:\n  - {containerPort: 8080}",
			tags: ["security", "CWE-306"],
			links: ["https://github.com/google/cadvisor/blob/master/docs/web.md"],
			precision: "high"
		});
		nodeFolders = /^\/(?:rootfs|sys|var\/lib\/docker|var\/run|dev\/disk)(?:\/|$)/;
		storageChecks = [
			eachObject([unencrypted], ["StorageClass"], function* (resource) {
				const provisioner = resource.root.get("provisioner").text ?? "";
				if (!["ebs.csi.aws.com", "kubernetes.io/aws-ebs"].includes(provisioner)) return;
				const field = resource.root.get("parameters", "encrypted");
				if (field.text !== "true") yield problemOf(unencrypted, resource, field, "Volumes of this class are not encrypted");
			}),
			eachObject([hostVolume], ["PersistentVolume"], function* (resource) {
				const field = resource.root.get("spec", "hostPath");
				if (field.exists) yield problemOf(hostVolume, resource, field, "The volume is a folder of the node");
			}),
			eachContainer([writableCadvisor, openCadvisor], monitors)
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/users.ts
/** What holds for a container: its own value, else the pod's. */
function effective({ field, workload }, key) {
	const own = field.get("securityContext", key);
	return own.exists ? own : orPods(own, workload.get("securityContext", key));
}
function orPods(own, pods) {
	return pods.exists ? pods : own;
}
function* low(container) {
	const { name, workload } = container;
	if (isWindows(workload)) return;
	const user = effective(container, "runAsUser");
	const group = effective(container, "runAsGroup");
	if ((user.number ?? 0) <= 1e4) yield containerProblem(lowUser, container, user, `Container ${name} runs as user ${user.number ?? "of the image"}`);
	if ((group.number ?? 0) <= 1e4) yield containerProblem(lowGroup, container, group, `Container ${name} runs as group ${group.number ?? "of the image"}`);
}
function* rootGroups(pod) {
	const context = pod.get("securityContext");
	const supplemental = context.get("supplementalGroups").items().map((field) => [field, "supplementalGroups"]);
	const fields = [
		[context.get("runAsGroup"), "runAsGroup"],
		[context.get("fsGroup"), "fsGroup"],
		...supplemental
	];
	for (const [field, key] of fields) {
		if (field.value !== 0) continue;
		yield problemOf(rootGroup, pod, field, `The pods' processes belong to root's group (${key})`, { aliases: ["KSV-0029", "KSV-0116"] });
	}
	for (const container of pod.containers) {
		const field = container.field.get("securityContext", "runAsGroup");
		if (field.value !== 0) continue;
		yield containerProblem(rootGroup, container, field, `Container ${container.name} runs as root's group`);
	}
}
function* contexts(pod) {
	const own = pod.get("securityContext");
	if (own.node?.kind === "map" && own.node.entries.length === 0) yield problemOf(emptyContext, pod, own, "The pods' security context is empty");
	for (const container of pod.containers) {
		const { node } = container.field.get("securityContext");
		if (node?.kind !== "map" || node.entries.length > 0) continue;
		yield containerProblem(emptyContext, container, container.field.get("securityContext"), `The security context of container ${container.name} is empty`);
	}
}
var links, lowUser, lowGroup, rootGroup, emptyContext, writableRoot, isWindows, userRuleChecks;
function init_users$1() {
	return (init_users$1 = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		init_problem();
		init_loops();
		links = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"];
		lowUser = defineRule({
			id: "SW-K8S-low-user",
			severity: "low",
			summary: "Run as a user above 10000.",
			why: "Low numbers are taken by users of the node, whose files a container that breaks out would own.",
			before: "securityContext:\n  runAsUser: 1000",
			after: "securityContext:\n  runAsUser: 10001",
			tags: ["security"],
			aliases: [
				"KSV-0020",
				"CKV_K8S_40",
				"kubesec/RunAsUser"
			],
			links,
			precision: "high",
			off: true
		});
		lowGroup = defineRule({
			id: "SW-K8S-low-group",
			severity: "low",
			summary: "Run as a group above 10000.",
			why: "Low numbers are taken by groups of the node.",
			before: "securityContext:\n  runAsGroup: 1000",
			after: "securityContext:\n  runAsGroup: 10001",
			tags: ["security"],
			aliases: ["KSV-0021", "kubesec/RunAsGroup"],
			links,
			precision: "high",
			off: true
		});
		rootGroup = defineRule({
			id: "SW-K8S-root-group",
			severity: "low",
			summary: "Keep processes out of the group 0.",
			why: "Files of root's group are theirs, too.",
			before: "securityContext:\n  runAsGroup: 0",
			after: "securityContext:\n  runAsGroup: 10001",
			tags: ["security", "CWE-250"],
			links,
			precision: "very-high"
		});
		emptyContext = defineRule({
			id: "SW-K8S-empty-security-context",
			severity: "low",
			summary: "Fill in the security context, or leave it out.",
			why: "An empty one looks like protection and sets nothing.",
			before: "securityContext: {}",
			after: "securityContext:\n  allowPrivilegeEscalation: false",
			tags: ["security"],
			aliases: ["KSV-0118"],
			links,
			precision: "very-high"
		});
		writableRoot = defineRule({
			id: "SW-K8S-writable-root",
			severity: "low",
			summary: "Mount the root file system read-only.",
			why: "Whoever breaks into a container with a writable one can leave tools in it and change its programs.",
			before: "securityContext:\n  readOnlyRootFilesystem: false",
			after: "securityContext:\n  readOnlyRootFilesystem: true",
			tags: [
				"security",
				"CWE-732",
				"NSA-CISA"
			],
			aliases: [...[
				"KSV-0014",
				"CKV_K8S_22",
				"C-0017",
				"kube-linter/no-read-only-root-fs",
				"polaris/notReadOnlyRootFilesystem"
			], ...["kube-score/container-security-context-readonlyrootfilesystem", "kubesec/ReadOnlyRootFilesystem"]],
			links,
			precision: "very-high"
		});
		isWindows = (pod) => pod.get("os", "name").text === "windows";
		userRuleChecks = [
			eachContainer([lowUser, lowGroup], low),
			eachPod([rootGroup], rootGroups),
			eachPod([emptyContext], contexts),
			eachContainer([writableRoot], function* (container) {
				const field = container.field.get("securityContext", "readOnlyRootFilesystem");
				if (field.isTrue || isWindows(container.workload) || container.role === "ephemeral") return;
				yield containerProblem(writableRoot, container, field, `Container ${container.name} can write to its root file system`);
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/index.ts
var checks;
function init_rules$1() {
	return (init_rules$1 = __esmMin((() => {
		init_problems();
		init_api_versions();
		init_availability();
		init_bindings();
		init_consistency();
		init_control_plane();
		init_gateway();
		init_identity();
		init_images$1();
		init_ingress();
		init_mesh();
		init_namespaces$1();
		init_network$1();
		init_pods();
		init_probes();
		init_rbac();
		init_references$1();
		init_resources();
		init_schema$1();
		init_secrets$1();
		init_services();
		init_storage();
		init_users$1();
		checks = [
			podSecurityProblems,
			...apiVersionChecks,
			...availabilityChecks,
			...bindingChecks,
			...consistencyChecks,
			...controlPlaneChecks,
			...gatewayChecks,
			...identityChecks,
			...imageChecks,
			...ingressChecks,
			...meshChecks,
			...namespaceChecks,
			...networkChecks,
			...podChecks,
			...probeChecks,
			...rbacChecks,
			...referenceChecks,
			...resourceChecks,
			...schemaChecks,
			...secretChecks,
			...serviceChecks,
			...storageChecks,
			...userRuleChecks
		];
	})))();
}

// actions/manifest-check/kubernetes/family.ts
var sharedKinds, kubernetes;
function init_family$3() {
	return (init_family$3 = __esmMin((() => {
		/* @__PURE__ */ init_switch();
		init_cluster();
		init_resource();
		init_rules$1();
		sharedKinds = /^(?:Namespace|ServiceAccount|(?:Cluster)?Role(?:Binding)?|(?:Global)?NetworkPolicy|Cilium(?:Clusterwide)?NetworkPolicy)$/;
		kubernetes = {
			name: "kubernetes",
			rules: checks.flatMap(({ rules }) => rules),
			mayHold: ({ source: { text } }) => text.includes("apiVersion") && text.includes("kind"),
			accepts: isResource,
			isShared: ({ root }) => sharedKinds.test(root.get("kind").text ?? ""),
			check(documents, options, around = []) {
				const cluster = new Cluster([...documents, ...around]);
				const others = new Set(around);
				const problems = runOn(checks, {
					cluster,
					options
				}, options).filter(({ owner }) => !others.has(owner.document));
				const resources = cluster.resources.filter(({ document }) => !others.has(document));
				return {
					problems,
					annotations: [...cluster.resources, ...cluster.workloads].flatMap((owner) => owner.annotations),
					examined: { objects: resources.length }
				};
			}
		};
	})))();
}

// actions/manifest-check/families.ts
/** The family that has a document: the first that accepts it. */
function familyOf(document) {
	return families.find((family) => family.accepts(document));
}
var families;
function init_families() {
	return (init_families = __esmMin((() => {
		init_family();
		init_family$1();
		init_family$2();
		init_family$3();
		families = [
			kubernetes,
			compose,
			dockerDaemon,
			falco
		];
	})))();
}

// actions/manifest-check/images/rules.ts
var pod, scanned, tags, unscanned, notPassed, unsigned, tagMoved, absent, rootUser, unexposed, imageRules;
function init_rules$2() {
	return (init_rules$2 = __esmMin((() => {
		/* @__PURE__ */ init_rule();
		pod = (image, more = "") => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      image: ${image}${more}`;
		scanned = "registry.example.com/app:1.0";
		tags = ["security", "supply-chain"];
		unscanned = defineRule({
			id: "SW-DEPLOY-unscanned",
			severity: "high",
			summary: "Deploy images that were scanned.",
			why: "Nobody knows what is in an image that was never looked at.",
			before: pod("registry.example.com/unknown:1.0"),
			after: pod(scanned),
			tags: [
				...tags,
				"CWE-1104",
				"CIS-Docker-4.4",
				"NIST-SP-800-190-4.1.1"
			],
			precision: "high"
		});
		notPassed = defineRule({
			id: "SW-DEPLOY-not-passed",
			severity: "high",
			summary: "Deploy images that passed.",
			why: "The scan said no to the very image that is deployed.",
			before: pod("registry.example.com/failed:1.0"),
			after: pod(scanned),
			tags: [
				...tags,
				"CIS-Docker-4.4",
				"NIST-SP-800-190-4.1.1"
			],
			precision: "very-high"
		});
		unsigned = defineRule({
			id: "SW-DEPLOY-unsigned",
			severity: "high",
			summary: "Deploy images whose signature was verified.",
			why: "Whoever can write to the registry can put another image in its place, and nobody would see it.",
			before: pod("registry.example.com/unsigned:1.0"),
			after: pod(scanned),
			tags: [
				...tags,
				"CWE-347",
				"CIS-Docker-4.5",
				"NIST-SP-800-190-4.1.5"
			],
			precision: "very-high"
		});
		tagMoved = defineRule({
			id: "SW-DEPLOY-tag-moved",
			severity: "medium",
			summary: "Deploy the image that was looked at, not what its tag leads to by now.",
			why: "The tag has been moved since: what runs is another image than the one that is pinned or that was scanned.",
			before: pod("registry.example.com/moved:1.0"),
			after: pod(scanned),
			tags: [...tags, "CWE-494"],
			precision: "very-high"
		});
		absent = defineRule({
			id: "SW-DEPLOY-image-absent",
			severity: "high",
			summary: "Deploy images that the registry has.",
			why: "The container does not start: the registry has no image of this name.",
			before: pod("registry.example.com/absent:1.0"),
			after: pod(scanned),
			tags: ["correctness", "availability"],
			precision: "high"
		});
		rootUser = defineRule({
			id: "SW-DEPLOY-root-image",
			severity: "high",
			summary: "Ask for another user than root of images that allow it.",
			why: "Kubernetes refuses to start a container that must not run as root when its image runs as root, or by a name that it cannot look up.",
			before: pod("registry.example.com/root:1.0", "\n      securityContext: {runAsNonRoot: true}"),
			after: pod("registry.example.com/root:1.0", "\n      securityContext: {runAsNonRoot: true, runAsUser: 10001}"),
			tags: ["correctness", "availability"],
			links: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
			precision: "very-high"
		});
		unexposed = defineRule({
			id: "SW-DEPLOY-port-unexposed",
			severity: "low",
			summary: "Use the ports that the image says it listens on.",
			why: "Most likely nothing listens on another one: the probe fails, or nobody gets an answer.",
			before: pod(scanned, "\n      readinessProbe: {tcpSocket: {port: 9090}}"),
			after: pod(scanned, "\n      readinessProbe: {tcpSocket: {port: 8080}}"),
			tags: ["correctness", "availability"],
			precision: "medium"
		});
		imageRules = [
			unscanned,
			notPassed,
			unsigned,
			tagMoved,
			absent,
			rootUser,
			unexposed
		];
	})))();
}

export { isCompose as $, isOpen$1 as A, frameRules as B, init_resource as C, init_interpolate as D, init_family as E, readPort as F, unreadableAt as G, notCheckedAt as H, init_refused as I, distinct as J, unreadableProblem as K, refusal as L, init_mounts as M, readMount as N, interpolate as O, init_ports as P, init_names as Q, duplicateProblems as R, workloadsOf as S, compose as T, notCheckedProblem as U, init_frame_rules as V, pointAt as W, reportedRule as X, init_rule as Y, baseNames as Z, init_evaluate as _, rootUser as a, resolveScalar as at, init_cluster as b, unscanned as c, fileName as ct, familyOf as d, isRemote as dt, mayBeCompose as et, init_families as f, resolvePath as ft, minorOf as g, init_level as h, notPassed as i, init_scalar as it, projectOf as j, init_service as k, unsigned as l, folderOf as lt, kubernetes as m, isOn as mt, imageRules as n, Field as nt, tagMoved as o, entryOf as ot, init_family$3 as p, init_switch as pt, defineRule as q, init_rules$2 as r, init_field as rt, unexposed as s, init_node as st, absent as t, overrideNames as tt, families as u, init_paths as ut, podSecurityChecks as v, resourcesOf as w, init_workload as x, Cluster as y, fileOwner as z };