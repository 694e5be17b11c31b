import { n as __esmMin } from "../../rolldown-runtime.js";
import { Br as InvalidError, En as init_checkout, Nn as init_text, On as readCheckoutFile, Ur as init_errors, Ut as init_files$1, Wr as messageOf, _n as hashContent, ar as count, ir as byteCount, or as init_plain, vn as init_content, yn as memoryContent } from "../../shared/core.js";
import { t as init_layers } from "../../shared/layers/index.js";
import { S as unknown, h as number, o as array, p as looseObject, u as init_schemas, y as string } from "../../npm/zod/classic.js";
import { a as isPackageDatabase, i as init_directories, n as init_file_owners, r as isUnchanged, t as fileOwners } from "../../shared/packages/ownership/file-owners.js";
import { _ as isSystemType, h as init_lookup } from "../../shared/ecosystems/index.js";
import { n as init_parse, r as parse$1, t as init_dist } from "../../npm/smol-toml.js";
import { t as require_dist } from "../../npm/yaml.js";
import { t as init_packages } from "../../shared/packages/index.js";
import { i as hygieneCollectors, r as secretProblems, s as init_hygiene, t as init_problems } from "./secrets/problems.js";
import { _ as builtinRules, h as init_search, m as SecretSearch, v as init_pack } from "../../shared/secrets/index.js";

// actions/image-scan/secrets/files.ts
/**
* Creates the collector that searches the files of an image for secrets. Who owns a file is known only after all layers
* are read, so it searches the files of packages like any other.
*/
function secretFiles(search, name) {
	return {
		name,
		version: 4,
		wants: ({ path, type, size }) => type === "file" && size >= minBytes && size <= maxBytes$1 && !binaryName.test(path),
		sniffs: isSearched,
		readsMostFiles: true,
		collect({ header, body }) {
			const text = textIn(body, header.path);
			if (text === void 0) return void 0;
			const result = search.search(text.bytes, !text.isProgram);
			if (result.hits.length === 0) return void 0;
			return {
				...result.more === 0 ? result : withIssuers(result, search, text.bytes),
				digests: digestsOf(body)
			};
		}
	};
}
/** Adds what has an issuer's format, which counts in all files, to the listed hits of a text with too many. */
function withIssuers({ hits, more }, search, bytes) {
	const listed = new Set(hits.map(({ rule, line, masked }) => `${rule} ${line} ${masked}`));
	const others = search.search(bytes, false).hits.filter(({ rule, line, masked }) => !listed.has(`${rule} ${line} ${masked}`));
	return {
		hits: [...hits, ...others],
		more: Math.max(0, more - others.length)
	};
}
/** Computes the digests that package databases state for files. */
function digestsOf(body) {
	const [md5 = "", sha1 = "", sha256 = ""] = hashContent(memoryContent(body), [
		"md5",
		"sha1",
		"sha256"
	]);
	return [
		{
			algorithm: "MD5",
			value: md5
		},
		{
			algorithm: "SHA-1",
			value: sha1
		},
		{
			algorithm: "SHA-256",
			value: sha256
		}
	];
}
/** Returns the bytes to search: UTF-16 as UTF-8, loose Git objects inflated. */
function textIn(body, path) {
	if (gitObject.test(path)) {
		const bytes = inflated(body);
		return bytes === void 0 ? void 0 : {
			bytes,
			isProgram: false
		};
	}
	const wide = fromUtf16(body);
	if (wide !== void 0) return {
		bytes: wide,
		isProgram: false
	};
	if (!body.subarray(0, textHeadBytes).includes(0)) return {
		bytes: body,
		isProgram: false
	};
	return isProgram(body) && !packagedPrograms.test(path) ? {
		bytes: body,
		isProgram: true
	} : void 0;
}
function inflated(body) {
	try {
		return inflateSync(body, { maxOutputLength: maxBytes$1 });
	} catch {
		return;
	}
}
/** Decodes text with a UTF-16 byte order mark. */
function fromUtf16(body) {
	const [first, second] = body;
	const isLittle = first === 255 && second === 254;
	if (!isLittle && !(first === 254 && second === 255)) return void 0;
	const text = new TextDecoder(isLittle ? "utf-16le" : "utf-16be").decode(body);
	return Buffer.from(text, "utf8");
}
function isProgram(head) {
	const text = Buffer.from(head.subarray(0, 4)).toString("latin1");
	return text.startsWith("ELF") || text.startsWith("MZ");
}
/** Returns whether the first bytes are text, UTF-16, a program, or possibly a Git object (zlib). */
function isSearched(head) {
	const text = Buffer.from(head).toString("latin1");
	if (/^(?:\xff\xfe|\xfe\xff|\x7fELF|MZ|\x78[\x01\x5e\x9c\xda])/.test(text)) return true;
	return !text.includes("\0") && !magics.some((magic) => text.startsWith(magic));
}
/** Returns the gaps of the search, which every report states. */
function searchGaps(large) {
	const gaps = [{
		what: "compressed files and binary files of packages",
		why: "secrets are searched for in text, programs and loose Git objects; in programs and in files that packages installed and nobody changed, only secrets with an issuer's own format count",
		weight: "note"
	}];
	const [first] = large;
	if (first === void 0) return gaps;
	const label = large.length === 1 ? first.header.path : `${count(large.length, "file")}, including ${first.header.path}`;
	return [...gaps, {
		what: label,
		why: `not searched for secrets because of a size above ${byteCount(maxBytes$1)}`,
		weight: "note"
	}];
}
var inflateSync, maxBytes$1, minBytes, textHeadBytes, binaryName, packagedPrograms, gitObject, magics, largeFiles;
function init_files() {
	return (init_files = __esmMin((() => {
		init_files$1();
		init_layers();
		init_text();
		({inflateSync} = process.getBuiltinModule("node:zlib"));
		maxBytes$1 = 5 * 2 ** 20;
		minBytes = 12;
		textHeadBytes = 4096;
		binaryName = /\.(?:gz|xz|bz2|zst|zip|jar|whl|png|jpe?g|gif|webp|ico|woff2?|ttf|otf|eot|mo|gmo|pyc|so|a|o|node|wasm|exe|dll|mp[34]|pdf|deb|rpm|apk)(?:\.\d+)*$/i;
		packagedPrograms = /^\/(?:usr\/(?:share|lib|lib64|libexec|include|src|local\/(?:lib|share|include|go))|lib|lib64|var\/(?:lib|cache)|nix|opt\/(?:java|conda))\/|\/(?:node_modules|site-packages|dist-packages|gems|vendor|tests?|__tests__|testdata|spec|examples?|samples?|fixtures|docs?)\//;
		gitObject = /\/objects\/[0-9a-f]{2}\/[0-9a-f]{38,62}$/;
		magics = [
			"",
			"PK",
			"PNG",
			"ÿØÿ",
			"ý7zXZ",
			"BZh",
			"(µ/ý",
			"GIF8",
			"%PDF"
		];
		largeFiles = {
			name: "secrets/large-files",
			version: 1,
			headersOnly: true,
			wants: ({ path, type, size }) => type === "file" && size > maxBytes$1 && !binaryName.test(path),
			collect: () => true
		};
	})))();
}

// actions/image-scan/secrets/published.ts
var systemDirectory, documentation, settingsFile, keyDirectory, PublishedText;
function init_published() {
	return (init_published = __esmMin((() => {
		init_packages();
		systemDirectory = /^\/(?:usr\/(?:share|lib|lib64|libexec|include|src\/linux-[^/]*)|lib|lib64|etc\/(?:ssl|ca-certificates))\//;
		documentation = /^\/usr\/(?:local\/)?share\/(?:doc|info|licenses|locale|man)\//;
		settingsFile = /\/(?:\.env[^/]*|\.npmrc|\.netrc|id_(?:rsa|dsa|ecdsa|ed25519))$/;
		keyDirectory = /\/(?:\.ssh|private|secrets?)\//;
		PublishedText = class {
			#owners;
			#hasFileLists;
			/** @param paths of the files in question. */
			constructor(paths, { packages, owned, os }) {
				const all = [...packages, ...owned];
				this.#owners = fileOwners(paths, all);
				this.#hasFileLists = os === void 0 || all.some(({ type, files = [] }) => isSystemType(type) && files.length > 0);
			}
			/** Returns whether a file is as a package or package manager installed it. */
			isPublished(file) {
				return this.#isOwned(file) && !this.#isChanged(file);
			}
			#isOwned({ header: { path }, hiddenBy }) {
				if (this.#owners.has(path) || isPackageDatabase(path) || documentation.test(path)) return true;
				return (hiddenBy !== void 0 || !this.#hasFileLists) && systemDirectory.test(path) && !keyDirectory.test(path);
			}
			/**
			* Returns the hits that count. In unchanged files of packages, only issuers' formats do; if everybody can download
			* the package, its text is no secret of this image.
			*/
			count(file, rules) {
				const { hits } = file.value;
				if (!this.isPublished(file)) return hits;
				const owner = this.#owners.get(file.header.path);
				if (owner?.isPublished === true && (owner.listed !== void 0 || !settingsFile.test(file.header.path))) return [];
				return hits.filter(({ rule }) => rules.get(rule)?.ownFilesOnly !== true);
			}
			/** Returns whether a file differs from what its package installed. Settings without a digest count as changed. */
			#isChanged({ header: { path }, hiddenBy, value }) {
				const owner = this.#owners.get(path);
				if (owner === void 0 || hiddenBy !== void 0) return false;
				return !(isUnchanged(owner, value === true ? [] : value.digests ?? []) ?? !path.startsWith("/etc/"));
			}
		};
	})))();
}

// actions/image-scan/secrets/index.ts
function publishedText(files, catalog) {
	return new PublishedText(files.map(({ header }) => header.path), catalog);
}
var SecretChecks;
function init_secrets() {
	return (init_secrets = __esmMin((() => {
		init_pack();
		init_search();
		init_files();
		init_problems();
		init_published();
		SecretChecks = class {
			#rules;
			#search;
			#files;
			#gaps;
			constructor(user) {
				this.#rules = [...builtinRules, ...user?.rules ?? []];
				this.#search = new SecretSearch(this.#rules);
				this.#files = secretFiles(this.#search, user === void 0 ? "secrets" : `secrets/${user.digest}`);
				this.#gaps = user?.gaps ?? [];
			}
			get collectors() {
				return [this.#files, largeFiles];
			}
			/**
			* Returns the secrets of an image as problems.
			* @param image read by a walk with `collectors`.
			*/
			problems({ image, walk, catalog }, subject) {
				const files = walk.found(this.#files);
				const text = publishedText(files, catalog);
				return secretProblems(files, image.config, subject, {
					rules: this.#rules,
					search: this.#search,
					text
				});
			}
			gaps({ walk, catalog }) {
				const files = walk.found(this.#files).filter(({ value }) => value.more > 0);
				const large = walk.found(largeFiles);
				const text = publishedText([...files, ...large], catalog);
				const unlisted = files.filter((file) => !text.isPublished(file)).map(({ header, value }) => ({
					what: header.path,
					why: `it contains ${value.more} more secrets than are listed`,
					weight: "note"
				}));
				return [
					...this.#gaps,
					...searchGaps(large.filter((file) => !text.isPublished(file))),
					...unlisted
				];
			}
		};
	})))();
}

// shared/secrets/expression.ts
/**
* Translates an RE2 expression (Go's `regexp/syntax`) to an equivalent JavaScript one. Refuses unsupported features and
* expressions that a backtracking matcher could spend exponential time on.
*/
function translate(source) {
	let text = source.replace(/\(\?P</g, "(?<").replace(/\\z/g, "(?![\\s\\S])").replace(/\\A/g, "(?<![\\s\\S])").replace(/\[:(\w+):\]/g, (all, name) => classes[name] ?? all);
	let flags = "";
	const leading = /^\(\?([ims]+)\)/.exec(text);
	if (leading?.[1] !== void 0) {
		flags = leading[1];
		text = text.slice(leading[0].length);
	}
	const inner = scoped(text);
	if (inner === void 0) return new Untranslatable("it changes flags before an alternative");
	if (/\[:|\\Q|\\pL|\\p\{|\\x\{|\\C/.test(inner)) return new Untranslatable("it uses character classes that JavaScript does not support");
	const cost = costOf(inner);
	if (cost.nested) return new Untranslatable("it nests repetitions, which can take exponential time");
	if (cost.large > maxLarge) return new Untranslatable(`it has ${cost.large} large repetitions, which can take too long`);
	try {
		return new RegExp(inner, `g${flags}`);
	} catch {
		return new Untranslatable("JavaScript does not support it");
	}
}
/** Rewrites flags that apply to the end of a group as a group of their own; undefined before an alternative. */
function scoped(text) {
	const form = /\(\?([ims]*(?:-[ims]+)?)\)/;
	let result = text;
	for (let match = form.exec(result), remaining = 20; match !== null; match = form.exec(result), remaining -= 1) {
		const start = match.index + match[0].length;
		const end = endOfGroup(result, start);
		if (end === void 0 || remaining === 0) return void 0;
		result = `${result.slice(0, match.index)}(?${match[1]}:${result.slice(start, end)})${result.slice(end)}`;
	}
	return result;
}
function endOfGroup(text, from) {
	let depth = 0;
	for (let offset = from; offset < text.length; offset += 1) {
		const char = text[offset];
		if (char === "\\") offset += 1;
		else if (char === "[") offset = endOfClass(text, offset);
		else if (char === "(") depth += 1;
		else if (char === ")" && depth === 0) return offset;
		else if (char === ")") depth -= 1;
		else if (char === "|" && depth === 0) return void 0;
	}
	return text.length;
}
function endOfClass(text, open) {
	let offset = open + (text[open + 1] === "^" ? 2 : 1);
	if (text[offset] === "]") offset += 1;
	while (offset < text.length && text[offset] !== "]") offset += text[offset] === "\\" ? 2 : 1;
	return offset;
}
function costOf(text) {
	const groups = [{ repeats: false }];
	let nested = false;
	let count = 0;
	let closed = false;
	for (let offset = 0; offset < text.length; offset += 1) {
		const char = text[offset];
		const limit = repetitionAt(text, offset);
		if (limit !== void 0) {
			if (limit > 1) {
				if (closed) nested = true;
				const group = groups.at(-1);
				if (group !== void 0) group.repeats = true;
			}
			if (limit >= large) count += 1;
			if (char === "{") offset = text.indexOf("}", offset);
			continue;
		}
		closed = false;
		if (char === "\\") offset += 1;
		else if (char === "[") offset = endOfClass(text, offset);
		else if (char === "(") {
			groups.push({ repeats: false });
			if (text[offset + 1] === "?") offset += 1;
		} else if (char === ")") {
			closed = (groups.length > 1 ? groups.pop() : void 0)?.repeats === true;
			const outer = groups.at(-1);
			if (closed && outer !== void 0) outer.repeats = true;
		}
	}
	return {
		nested,
		large: count
	};
}
/** Returns the maximum count of a repetition at an offset; undefined if there is none. */
function repetitionAt(text, offset) {
	const char = text[offset];
	if (char === "*" || char === "+") return Number.POSITIVE_INFINITY;
	if (char === "?") return 1;
	if (char !== "{") return void 0;
	const bounds = /^\{(\d+)(,?)(\d*)\}/.exec(text.slice(offset, offset + 16));
	if (bounds === null) return void 0;
	const [, least = "", comma, most = ""] = bounds;
	if (comma === "") return Number(least);
	return most === "" ? Number.POSITIVE_INFINITY : Number(most);
}
var Untranslatable, classes, large, maxLarge;
function init_expression() {
	return (init_expression = __esmMin((() => {
		Untranslatable = class {
			why;
			constructor(why) {
				this.why = why;
			}
		};
		classes = {
			alnum: "A-Za-z0-9",
			alpha: "A-Za-z",
			digit: "0-9",
			lower: "a-z",
			space: "\\s",
			upper: "A-Z",
			word: "\\w",
			xdigit: "0-9A-Fa-f",
			punct: "!-\\/:-@\\[-`{-~"
		};
		large = 100;
		maxLarge = 4;
	})))();
}

// actions/image-scan/secrets/user-rules.ts
/** Converts drafts to rules. Unsupported drafts are gaps. `name` is the file's. */
function userRules(drafts, name) {
	const rules = [];
	const gaps = [];
	let keywordBytes = 0;
	for (const draft of drafts.slice(0, maxRules)) {
		keywordBytes += "keywords" in draft ? draft.keywords.join("").length : 0;
		const made = keywordBytes > maxKeywords ? new Untranslatable("the file has too many keywords") : ruleOf(draft);
		if (made instanceof Untranslatable) gaps.push({
			what: `rule ${draft.id} in ${name}`,
			why: `it was not used: ${made.why}`,
			weight: "note"
		});
		else rules.push(made);
	}
	const omitted = drafts.length - maxRules;
	if (omitted > 0) gaps.push({
		what: name,
		why: `${omitted} rules beyond the first ${maxRules} were not used`,
		weight: "note"
	});
	return {
		rules,
		gaps
	};
}
function ruleOf(draft) {
	if ("unusable" in draft) return new Untranslatable(draft.unusable);
	const keywords = draft.keywords.map((keyword) => keyword.toLowerCase()).filter((keyword) => /^[\x20-\x7e]+$/.test(keyword));
	if (keywords.length === 0) return new Untranslatable("it has no keywords");
	const pattern = translate(draft.regex);
	if (pattern instanceof Untranslatable) return pattern;
	const allowed = draft.allowed.map(translate);
	const refused = allowed.find((translated) => translated instanceof Untranslatable);
	if (refused instanceof Untranslatable) return new Untranslatable(`its allowlist cannot be used: ${refused.why}`);
	const patterns = allowed.filter((candidate) => candidate instanceof RegExp);
	const stopWords = draft.stopWords.map((word) => word.toLowerCase());
	return {
		id: `user-${draft.id.replace(/[^\w.-]/g, "-").slice(0, 100)}`,
		title: draft.description === "" ? `a secret (${draft.id})` : `a secret (${draft.description.slice(0, 200)})`,
		severity: draft.severity,
		keywords: [...new Set(keywords)],
		pattern,
		searches: true,
		ownFilesOnly: true,
		...draft.group === 0 ? {} : { group: draft.group },
		...draft.entropy === 0 ? {} : { entropy: draft.entropy },
		check: (secret) => {
			const lower = secret.toLowerCase();
			return !patterns.some((allowPattern) => secret.search(allowPattern) !== -1) && !stopWords.some((word) => lower.includes(word));
		}
	};
}
var maxRules, maxKeywords;
function init_user_rules() {
	return (init_user_rules = __esmMin((() => {
		init_expression();
		maxRules = 1e3;
		maxKeywords = 6e4;
	})))();
}

// actions/image-scan/secrets/gitleaks.ts
/**
* Parses the rules of a `gitleaks.toml`: expression, group, keywords, entropy, and allowlists of expressions and stop
* words. Unsupported rules are gaps.
* @param name of the file, for the gaps.
* @throws Error for invalid TOML or an unexpected structure.
*/
function parseGitleaks(text, name) {
	const parsed = file$1.parse(parse$1(text));
	const shared = listsOf(parsed);
	const { rules, gaps } = userRules(parsed.rules.map((rawRule) => draftOf$1(rawRule, shared)), name);
	const notes = [];
	if ([...shared, ...parsed.rules.flatMap(listsOf)].some(({ paths }) => paths.length > 0)) notes.push({
		what: name,
		why: "its path allowlists were not used",
		weight: "note"
	});
	if (parsed.extend !== void 0) notes.push({
		what: name,
		why: "its `extend` was not used",
		weight: "note"
	});
	return {
		rules,
		gaps: [...gaps, ...notes]
	};
}
function draftOf$1(raw, shared) {
	const { id, description, regex, keywords, secretGroup: group, entropy } = raw;
	if (regex === void 0) return {
		id,
		unusable: "it matches paths only"
	};
	if (raw.path !== void 0) return {
		id,
		unusable: "it applies to some paths only"
	};
	const lists = [...shared, ...listsOf(raw)];
	if (lists.some(({ paths, condition }) => paths.length > 0 && condition?.toUpperCase() === "AND")) return {
		id,
		unusable: "its allowlist combines paths and contents"
	};
	return {
		id,
		description,
		severity: "high",
		regex,
		keywords,
		group,
		entropy,
		allowed: lists.flatMap(({ regexes }) => regexes),
		stopWords: lists.flatMap(({ stopwords }) => stopwords)
	};
}
function listsOf({ allowlist: single, allowlists }) {
	return single === void 0 ? allowlists : [single, ...allowlists];
}
var texts$1, allowlist, rule$1, file$1;
function init_gitleaks() {
	return (init_gitleaks = __esmMin((() => {
		init_dist();
		init_schemas();
		init_user_rules();
		texts$1 = array(string()).default([]);
		allowlist = looseObject({
			regexes: texts$1,
			stopwords: texts$1,
			paths: texts$1,
			condition: string().optional()
		});
		rule$1 = looseObject({
			id: string(),
			description: string().default(""),
			regex: string().optional(),
			path: string().optional(),
			secretGroup: number().int().nonnegative().default(0),
			entropy: number().default(0),
			keywords: texts$1,
			allowlist: allowlist.optional(),
			allowlists: array(allowlist).default([])
		});
		file$1 = looseObject({
			rules: array(rule$1).default([]),
			allowlist: allowlist.optional(),
			allowlists: array(allowlist).default([]),
			extend: unknown().optional()
		});
	})))();
}

// actions/image-scan/secrets/trivy-secret.ts
/**
* Parses the rules of a `trivy-secret.yaml`: expression, group, keywords, severity, and allow expressions. Unsupported
* rules are gaps.
* @param name of the file, for the gaps.
* @throws Error for invalid YAML or an unexpected structure.
*/
function parseTrivySecret(text, name) {
	const parsed = file.parse((0, import_dist.parse)(text, {
		maxAliasCount: 100,
		logLevel: "error"
	}) ?? {});
	const shared = parsed["allow-rules"] ?? [];
	const { rules, gaps } = userRules((parsed.rules ?? []).map((rawRule) => draftOf(rawRule, shared)), name);
	const ignoredKeys = unused.filter((key) => parsed[key] !== void 0 && parsed[key] !== null);
	const all = [...shared, ...(parsed.rules ?? []).flatMap((ownRule) => ownRule["allow-rules"] ?? [])];
	return {
		rules,
		gaps: [
			...gaps,
			...ignoredKeys.map((key) => ({
				what: name,
				why: `its \`${key}\` was not used`,
				weight: "note"
			})),
			...all.some(({ path }) => path !== void 0) ? [{
				what: name,
				why: "its path allow-rules were not used",
				weight: "note"
			}] : []
		]
	};
}
function draftOf(raw, shared) {
	const { id, title, path, regex } = raw;
	if (regex === void 0) return {
		id,
		unusable: "it has no regular expression"
	};
	if (path !== void 0) return {
		id,
		unusable: "it applies to some paths only"
	};
	const group = raw["secret-group-name"];
	return {
		id,
		description: title,
		severity: severities[raw.severity.toUpperCase()] ?? "high",
		regex: group === void 0 ? regex : regex.replace(`(?P<${group}>`, "(?P<secret>"),
		keywords: raw.keywords ?? [],
		group: 0,
		entropy: 0,
		allowed: [...shared, ...raw["allow-rules"] ?? []].flatMap((allow) => allow.regex === void 0 || allow.path !== void 0 ? [] : [allow.regex]),
		stopWords: []
	};
}
var import_dist, texts, allowRule, rule, file, unused, severities;
function init_trivy_secret() {
	return (init_trivy_secret = __esmMin((() => {
		import_dist = require_dist();
		init_schemas();
		init_user_rules();
		texts = array(string()).nullish();
		allowRule = looseObject({
			id: string().optional(),
			regex: string().optional(),
			path: string().optional()
		});
		rule = looseObject({
			id: string(),
			title: string().default(""),
			severity: string().default("HIGH"),
			regex: string().optional(),
			path: string().optional(),
			keywords: texts,
			"secret-group-name": string().optional(),
			"allow-rules": array(allowRule).nullish(),
			"exclude-block": unknown().optional()
		});
		file = looseObject({
			rules: array(rule).nullish(),
			"allow-rules": array(allowRule).nullish(),
			"enable-builtin-rules": texts,
			"disable-rules": texts,
			"disable-allow-rules": texts,
			"exclude-block": unknown().optional()
		});
		unused = [
			"enable-builtin-rules",
			"disable-rules",
			"disable-allow-rules",
			"exclude-block"
		];
		severities = {
			CRITICAL: "critical",
			HIGH: "high",
			MEDIUM: "medium",
			LOW: "medium"
		};
	})))();
}

// actions/image-scan/secrets/read-rules.ts
/**
* Reads the file of the user's secret rules, a `gitleaks.toml` or a `trivy-secret.yaml`.
* @throws InvalidError if it cannot be read, is too large or has an unexpected structure.
*/
async function readRulesFile(root, path) {
	try {
		const text = (await readCheckoutFile(root, path, maxBytes)).toString("utf8");
		parseRulesFile({
			path,
			text
		});
		return {
			path,
			text
		};
	} catch (error) {
		throw new InvalidError("SECRET_RULES_UNREADABLE", `cannot be read as secret rules (${messageOf(error)})`, {
			place: { what: path },
			advice: "Set `secret-rules` to a gitleaks.toml with `[[rules]]` or a trivy-secret.yaml with `rules`, or remove the input",
			cause: error
		});
	}
}
/** Parses a file of secret rules. @throws Error for an unexpected structure. */
function parseRulesFile({ path, text }) {
	const digest = createHash("sha256").update(text).digest("hex").slice(0, 16);
	return {
		...(/\.ya?ml$/i.test(path) ? parseTrivySecret : parseGitleaks)(text, path),
		digest
	};
}
var createHash, maxBytes;
function init_read_rules() {
	return (init_read_rules = __esmMin((() => {
		init_errors();
		init_files$1();
		init_gitleaks();
		init_trivy_secret();
		({createHash} = process.getBuiltinModule("node:crypto"));
		maxBytes = 4 * 2 ** 20;
	})))();
}

// actions/image-scan/checks-thread.ts
function checkCollectors(hygiene, secrets) {
	return [...hygiene ? hygieneCollectors : [], ...secrets?.collectors ?? []];
}
function secretChecks({ secrets, rulesFile }) {
	if (!secrets) return void 0;
	return new SecretChecks(rulesFile === void 0 ? void 0 : parseRulesFile(rulesFile));
}
var createCollectors;
function init_checks_thread() {
	return (init_checks_thread = __esmMin((() => {
		init_hygiene();
		init_secrets();
		init_read_rules();
		createCollectors = (options) => {
			const checks = options;
			return checkCollectors(checks.hygiene, secretChecks(checks));
		};
	})))();
}

export { init_read_rules as a, secretChecks as i, createCollectors as n, readRulesFile as o, init_checks_thread as r, checkCollectors as t };