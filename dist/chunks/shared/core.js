import { n as __esmMin, o as __toESM } from "../rolldown-runtime.js";
import { _ as init_expiry, f as init_comment_rules, l as init_directive, n as init_suppressor, r as init_reason } from "./rules/suppression/suppressor.js";

// shared/errors/index.ts
function sentence(problem, { place, advice }) {
	const head = place === void 0 ? problem : `${formatPlace(place)} ${problem}`;
	if (advice === void 0) return head;
	return head.endsWith("?") ? `${head} ${advice}` : `${head}. ${advice}`;
}
/** Formats a place: `file:line:column:`, `file at byte N:` or `file:`. */
function formatPlace(place) {
	if (place.line !== void 0) return `${place.what}:${place.line}:${place.column ?? 1}`;
	return place.offset === void 0 ? `${place.what}:` : `${place.what} at byte ${place.offset}:`;
}
/** Returns the message of an error, without stack trace. */
function messageOf$1(error) {
	return error instanceof Error ? error.message : String(error);
}
var SeaworthyError, InvalidError, UndecidedError;
function init_errors() {
	return (init_errors = __esmMin((() => {
		SeaworthyError = class extends Error {
			/** Stable upper-case code, for example `TAR_TRUNCATED`. */
			code;
			/** What is wrong, without place and advice. */
			problem;
			place;
			advice;
			constructor(code, problem, details = {}) {
				super(sentence(problem, details), details.cause === void 0 ? void 0 : { cause: details.cause });
				this.name = new.target.name;
				this.code = code;
				this.problem = problem;
				this.place = details.place;
				this.advice = details.advice;
			}
		};
		InvalidError = class extends SeaworthyError {
			kind = "invalid";
		};
		UndecidedError = class extends SeaworthyError {
			kind = "undecided";
		};
	})))();
}

// shared/values/compare-text.ts
/** Compares texts by UTF-16 code units, independent of locale. */
function compareText(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}
function init_compare_text() {
	return (init_compare_text = __esmMin((() => {})))();
}

// shared/values/deadline.ts
/** Checks whether the time is over. False without a deadline. */
function isOver$1(deadline) {
	return deadline !== void 0 && deadline.remaining() === 0;
}
/** Says that time ran out and what to do, as the reason of a gap. */
function overtime(deadline) {
	const { limit } = deadline;
	return `it takes longer than the limit ${limit}. Simplify it, or raise the limit with \`limits: ${limit.split("=")[0]}=…\``;
}
var TimeLimits;
function init_deadline() {
	return (init_deadline = __esmMin((() => {
		TimeLimits = class {
			/** Deadline of the whole run. */
			total;
			#settings;
			#clock;
			#end;
			/** @param clock milliseconds; never goes back. */
			constructor(settings, clock) {
				this.#settings = settings;
				this.#clock = clock;
				this.#end = clock() + settings.totalSeconds * 1e3;
				this.total = this.#until(this.#end, `totalSeconds=${settings.totalSeconds}`);
			}
			/** Starts the time of a file, which ends with that of the run at the latest. */
			startFile() {
				const { fileSeconds } = this.#settings;
				const end = this.#clock() + fileSeconds * 1e3;
				return end < this.#end ? this.#until(end, `fileSeconds=${fileSeconds}`) : this.total;
			}
			/** Creates the budget of a file: the time of one file, and what is left of that of the run if that is less. */
			createFileBudget() {
				const { total } = this;
				const limit = `fileSeconds=${this.#settings.fileSeconds}`;
				let left = this.#settings.fileSeconds * 1e3;
				return {
					remaining: () => Math.min(left, total.remaining()),
					spend(milliseconds) {
						left = Math.max(0, left - milliseconds);
					},
					get limit() {
						return left < total.remaining() ? limit : total.limit;
					}
				};
			}
			#until(end, limit) {
				return {
					limit,
					remaining: () => Math.max(0, end - this.#clock())
				};
			}
		};
	})))();
}

// shared/values/defined.ts
/** Returns an object without its undefined values, as exact optional properties require it. */
function defined(values) {
	const kept = {};
	for (const [key, value] of Object.entries(values)) if (value !== void 0) kept[key] = value;
	return kept;
}
function init_defined() {
	return (init_defined = __esmMin((() => {})))();
}

// shared/values/dictionary.ts
/** Tells whether a value is an object and not a list. */
function isDictionary(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Returns the text under a key, trimmed; undefined when there is none or it is empty. */
function textIn(value, key) {
	const text = isDictionary(value) ? value[key] : void 0;
	return typeof text === "string" && text.trim() !== "" ? text.trim() : void 0;
}
/** Returns the dictionary under a key; an empty one when there is none. */
function dictionaryIn(value, key) {
	const inner = isDictionary(value) ? value[key] : void 0;
	return isDictionary(inner) ? inner : {};
}
/** Returns the list under a key; an empty one when there is none. */
function listIn(value, key) {
	const inner = isDictionary(value) ? value[key] : void 0;
	return Array.isArray(inner) ? inner : [];
}
/** Returns the strings in the list under a key. */
function textsIn(value, key) {
	return listIn(value, key).filter((item) => typeof item === "string");
}
/** Returns the strings of the dictionary under a key, by their own keys. */
function textEntriesIn(value, key) {
	return Object.entries(dictionaryIn(value, key)).flatMap(([name, text]) => typeof text === "string" ? [[name, text]] : []);
}
function init_dictionary() {
	return (init_dictionary = __esmMin((() => {})))();
}

// shared/values/get-own.ts
/** Returns the value of a key that an object has itself. Texts from outside may be names of what all objects inherit. */
function getOwn(record, key) {
	return Object.hasOwn(record, key) ? record[key] : void 0;
}
function init_get_own() {
	return (init_get_own = __esmMin((() => {})))();
}

// shared/values/json-keys.ts
/**
* Finds a key that occurs twice in an object, or that differs from a key of the schema in case only, a number that is
* not written as an integer, and half of a surrogate pair. Go's decoder, which runtimes use, ignores case, folds `ſ` and
* the Kelvin sign, takes the last of several keys, refuses `1.0` for an integer, and replaces halves (encoding/json).
* @param text valid JSON.
*/
function findAmbiguity(text, schema) {
	const frames = [];
	let isKey = false;
	let wrong = 0;
	for (const match of text.matchAll(token)) {
		const [mark] = match;
		const offset = match.index;
		if (isHalfSurrogate(mark)) return {
			text: mark,
			offset,
			problem: "contains half of a surrogate pair"
		};
		const frame = frames.at(-1);
		if (mark === "{" || mark === "[") {
			frames.push(frameFor(mark === "{", frame === void 0 ? schema : childOf(frame)));
			isKey = mark === "{";
		} else if (mark === "}" || mark === "]") {
			frames.pop();
			isKey = false;
		} else if (mark === ",") isKey = frame?.isObject === true;
		else if (mark === ":") isKey = false;
		else if (isKey && frame !== void 0) {
			frame.key = JSON.parse(mark);
			const problem = problemOf(frame);
			if (problem !== void 0) return {
				text: frame.key,
				offset,
				problem
			};
		} else if (isNumber(mark) && frame !== void 0 && unwrap(childOf(frame))?._zod.def.type === "number") {
			if (!/^-?\d+$/.test(mark)) return {
				text: mark,
				offset,
				problem: "is not written as an integer"
			};
		} else if (frame?.isObject === false && isWrongElement(mark, frame)) {
			wrong += 1;
			if (wrong > maxWrongElements) return {
				text: mark,
				offset,
				problem: "is one of many elements of a wrong type"
			};
		}
	}
}
function isHalfSurrogate(mark) {
	return mark.startsWith("\"") && mark.includes("\\u") && !JSON.parse(mark).isWellFormed();
}
/** Checks whether a text, number or other value is in a list of objects, or anything but a text in a list of texts. */
function isWrongElement(mark, frame) {
	const type = unwrap(childOf(frame))?._zod.def.type;
	return type === "object" || type === "string" && !mark.startsWith("\"");
}
function isNumber(mark) {
	return /^[-\d]/.test(mark);
}
function problemOf({ key, known, seen }) {
	if (key === "__proto__") return "is a key that readers drop";
	const folded = fold(key);
	const name = known?.get(folded);
	const identity = name ?? key;
	if (seen.has(identity)) return name === void 0 || name === key ? "occurs twice" : `occurs twice: it is read as "${name}"`;
	seen.add(identity);
	return name === void 0 || name === key ? void 0 : `is read as "${name}" by runtimes`;
}
function frameFor(isObject, schema) {
	const inner = unwrap(schema);
	const shape = isObject && inner?._zod.def.type === "object" ? inner._zod.def.shape : void 0;
	return {
		isObject,
		known: shape === void 0 ? void 0 : new Map(Object.keys(shape).map((key) => [fold(key), key])),
		schema: inner,
		seen: /* @__PURE__ */ new Set(),
		key: ""
	};
}
/** Returns the schema of the value that comes next in an object or array. */
function childOf({ schema, key, isObject }) {
	const type = schema?._zod.def.type;
	if (isObject && type === "object") {
		const { shape } = schema._zod.def;
		return Object.hasOwn(shape, key) ? shape[key] : void 0;
	}
	return !isObject && type === "array" ? schema._zod.def.element : void 0;
}
/** Removes optional, nullable and default from a schema. */
function unwrap(schema) {
	let current = schema;
	for (let inner = innerOf(current); inner !== void 0; inner = innerOf(current)) current = inner;
	return current;
}
function innerOf(schema) {
	return (schema?._zod.def)?.innerType;
}
function fold(key) {
	return key.toLowerCase().replaceAll("ſ", "s");
}
var maxWrongElements, token;
function init_json_keys() {
	return (init_json_keys = __esmMin((() => {
		maxWrongElements = 1e3;
		token = /[{}[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+/gsu;
	})))();
}

// shared/values/map-concurrently.ts
/**
* Maps values by asynchronous work, of which at most `limit` run at once. Results have the order of the values. After a
* failure, starts no further work and waits for what is running.
* @throws the first failure.
*/
async function mapConcurrently(values, limit, work) {
	const results = [];
	const failures = [];
	const queue = values.entries();
	const worker = async () => {
		for (const [index, value] of queue) {
			try {
				results[index] = await work(value);
			} catch (error) {
				failures.push(error);
			}
			if (failures.length > 0) return;
		}
	};
	await Promise.all(Array.from({ length: Math.min(limit, values.length) }, worker));
	if (failures.length > 0) throw failures[0];
	return results;
}
function init_map_concurrently() {
	return (init_map_concurrently = __esmMin((() => {})))();
}

// shared/values/memoized.ts
/** Computes each value once, and remembers it by its key. A promise is remembered with its failure. */
function memoized(compute) {
	const known = /* @__PURE__ */ new Map();
	return (key) => {
		let value = known.get(key);
		if (value === void 0) {
			value = compute(key);
			known.set(key, value);
		}
		return value;
	};
}
/** Computes a value of each object once, and remembers it as long as the object. */
function memoizedByObject(compute) {
	const known = /* @__PURE__ */ new WeakMap();
	return (key) => {
		let value = known.get(key);
		if (value === void 0) {
			value = compute(key);
			known.set(key, value);
		}
		return value;
	};
}
function init_memoized() {
	return (init_memoized = __esmMin((() => {})))();
}

// shared/http/proxy.ts
/**
* Sends the requests of this process through the proxies that `HTTP_PROXY` and `HTTPS_PROXY` name, but for the hosts in
* `NO_PROXY`; lower case counts first. Does nothing when neither is set. Sigstore's library reads the same variables itself.
* @param builtIn Default: Node's own. Null: `undici`, as for a Node that has none.
* @throws InvalidError `PROXY_INVALID` for an invalid proxy URL.
*/
async function useProxies(env, builtIn) {
	const proxies = proxiesIn(env);
	for (const [name, address] of proxies) checkProxy(name, address);
	if (proxies.length === 0) return;
	const addresses = Object.fromEntries(proxies);
	const noProxy = variableOf(env, "NO_PROXY") ?? "";
	const setProxies = builtIn === void 0 ? (await import("node:http")).setGlobalProxyFromEnv : builtIn;
	if (typeof setProxies === "function") {
		setProxies({
			...addresses,
			NO_PROXY: noProxy
		});
		return;
	}
	const { EnvHttpProxyAgent, setGlobalDispatcher } = await import("../undici.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const { HTTP_PROXY: httpProxy, HTTPS_PROXY: httpsProxy } = addresses;
	setGlobalDispatcher(new EnvHttpProxyAgent(defined({
		noProxy,
		httpProxy,
		httpsProxy
	})));
}
/** Returns what must not be printed of the proxies' addresses: passwords, as written and as sent. */
function proxySecrets(env) {
	const passwords = proxiesIn(env).flatMap(([, address]) => {
		const password = URL.canParse(address) ? new URL(address).password : "";
		return password === "" ? [] : [password, decoded(password)];
	});
	return [...new Set(passwords)];
}
function proxiesIn(env) {
	return ["HTTP_PROXY", "HTTPS_PROXY"].flatMap((name) => {
		const address = variableOf(env, name);
		return address === void 0 ? [] : [[name, address]];
	});
}
/** Validates a proxy URL. Does not repeat it in errors, because it may contain a password. */
function checkProxy(name, address) {
	if (URL.canParse(address) && ["http:", "https:"].includes(new URL(address).protocol)) return;
	throw new InvalidError("PROXY_INVALID", "is not a valid proxy URL", {
		place: { what: name },
		advice: "Write it as http://host:port"
	});
}
function variableOf(env, name) {
	return env[name.toLowerCase()] || env[name] || void 0;
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function init_proxy() {
	return (init_proxy = __esmMin((() => {
		init_errors();
	})))();
}

// shared/exec/exec.ts
var graceTime, systemExec;
function init_exec() {
	return (init_exec = __esmMin((() => {
		graceTime = 1e3;
		systemExec = (program, args, { cwd, env, input, timeout, maxBytes, encoding = "utf8" }) => new Promise((resolve, reject) => {
			const { spawn } = process.getBuiltinModule("node:child_process");
			const child = spawn(program, [...args], {
				cwd,
				env,
				stdio: [
					"pipe",
					"pipe",
					"ignore"
				],
				windowsHide: true
			});
			const stop = () => {
				child.kill();
				killer = setTimeout(() => {
					child.kill("SIGKILL");
					child.stdout.destroy();
				}, graceTime);
			};
			let killer;
			const timer = setTimeout(stop, timeout);
			const chunks = [];
			let bytes = 0;
			child.once("error", (error) => {
				clearTimeout(timer);
				reject(error);
			});
			child.stdout.on("data", (chunk) => {
				bytes += chunk.length;
				if (bytes > maxBytes) child.kill();
				else chunks.push(chunk);
			});
			child.once("close", (exitCode, signal) => {
				clearTimeout(timer);
				clearTimeout(killer);
				resolve({
					exitCode,
					signal,
					stdout: Buffer.concat(chunks).toString(encoding)
				});
			});
			child.stdin.on("error", () => {}).end(input ?? "");
		});
	})))();
}

// shared/http/sleep.ts
var setTimeout$1, systemSleep;
function init_sleep() {
	return (init_sleep = __esmMin((() => {
		({setTimeout: setTimeout$1} = process.getBuiltinModule("node:timers/promises"));
		systemSleep = (milliseconds) => setTimeout$1(milliseconds);
	})))();
}

// shared/text/changed-lines.ts
/**
* Lists the lines of a text that an earlier text does not have in the same order: added and changed ones, by the shortest
* edit script (Myers, "An O(ND) Difference Algorithm and Its Variations"). Line breaks are LF or CRLF. Pure.
* @returns 1-based numbers of lines.
*/
function changedLines(before, after) {
	const [old, current] = [linesOf$1(before), linesOf$1(after)];
	const shortest = Math.min(old.length, current.length);
	let start = 0;
	while (start < shortest && old[start] === current[start]) start += 1;
	let end = 0;
	while (end < shortest - start && old.at(-1 - end) === current.at(-1 - end)) end += 1;
	const middle = current.slice(start, current.length - end);
	const kept = keptLines(old.slice(start, old.length - end), middle);
	return new Set(middle.flatMap((_line, index) => kept.has(index) ? [] : [start + index + 1]));
}
function linesOf$1(text) {
	return text.split(/\r?\n/u);
}
/** Returns the indexes of the lines of `current` in a longest common subsequence with `old`; none if they differ too much. */
function keptLines(old, current) {
	const furthest = /* @__PURE__ */ new Map([[1, 0]]);
	const trace = [];
	const limit = Math.min(old.length + current.length, maxDifferences);
	for (let differences = 0; differences <= limit; differences += 1) {
		trace.push(new Map(furthest));
		for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
			let x = stepOn(furthest, diagonal, differences);
			while (x < old.length && x - diagonal < current.length && old[x] === current[x - diagonal]) x += 1;
			furthest.set(diagonal, x);
			if (x >= old.length && x - diagonal >= current.length) return walkBack(trace, old.length, current.length);
		}
	}
	return /* @__PURE__ */ new Set();
}
/** Returns how far a diagonal gets with one more difference. */
function stepOn(furthest, diagonal, differences) {
	return isAddition(furthest, diagonal, differences) ? furthest.get(diagonal + 1) ?? -1 : (furthest.get(diagonal - 1) ?? -1) + 1;
}
/** Checks whether the difference that gets furthest on a diagonal is an added line. Otherwise it is a deleted one. */
function isAddition(furthest, diagonal, differences) {
	if (diagonal === -differences) return true;
	return diagonal !== differences && (furthest.get(diagonal - 1) ?? -1) < (furthest.get(diagonal + 1) ?? -1);
}
function walkBack(trace, oldLength, length) {
	const kept = /* @__PURE__ */ new Set();
	let [x, y] = [oldLength, length];
	for (let differences = trace.length - 1; differences >= 0; differences -= 1) {
		const furthest = trace[differences] ?? /* @__PURE__ */ new Map();
		const diagonal = x - y;
		for (const from = stepOn(furthest, diagonal, differences); x > from && y > 0;) {
			x -= 1;
			y -= 1;
			kept.add(y);
		}
		if (isAddition(furthest, diagonal, differences)) y -= 1;
		else x -= 1;
	}
	return kept;
}
var maxDifferences;
function init_changed_lines() {
	return (init_changed_lines = __esmMin((() => {
		maxDifferences = 500;
	})))();
}

// shared/text/plain.ts
/**
* Escapes untrusted text for terminals and logs: invisible characters, terminal escapes and bidirectional overrides
* become `\xNN` or `\u{NNNN}`. Keeps tabs and line feeds.
*/
function plain(text) {
	return text.replace(invisible, (character) => {
		const code = character.codePointAt(0) ?? 0;
		const hex = code.toString(16);
		return code < 256 ? `\\x${hex.padStart(2, "0")}` : `\\u{${hex}}`;
	});
}
/** Escapes text like `plain` and replaces line breaks and tabs by one space. */
function oneLine(text) {
	return plain(text.replace(/\s*[\r\n\t]\s*/gu, " "));
}
/** Cuts text to `max` UTF-16 units and ends it with `…`. Never splits a surrogate pair. */
function truncate(text, max) {
	if (text.length <= max) return text;
	const head = text.slice(0, Math.max(0, max - 1));
	return `${/[\ud800-\udbff]$/u.test(head) ? head.slice(0, -1) : head}…`;
}
/** Formats an integer with commas: `1,234`. The platform's formatter takes 14 ms to load, in every run. */
function withCommas(integer) {
	return String(integer).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}
/** Formats a number with a noun: `1 file`, `3 files`. */
function count(number, singular, plural = `${singular}s`) {
	return `${withCommas(number)} ${number === 1 ? singular : plural}`;
}
/** Formats bytes in decimal units: `512 B`, `3.4 MB`. */
function byteCount(bytes) {
	const units = [
		"B",
		"kB",
		"MB",
		"GB",
		"TB"
	];
	const power = Math.min(units.length - 1, bytes < 1e3 ? 0 : Math.floor(Math.log10(bytes) / 3));
	return `${power === 0 ? bytes : (bytes / 1e3 ** power).toFixed(1)} ${units[power]}`;
}
var invisible;
function init_plain() {
	return (init_plain = __esmMin((() => {
		invisible = /[[\p{Cc}--[\t\n]]\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800\p{Cs}]/gv;
	})))();
}

// shared/text/markdown.ts
/**
* Escapes untrusted text as literal Markdown on one line for GitHub: no markup, HTML, links, mentions or issue
* references. GitHub looks for those after it removed backslashes, so a character without width separates them.
*/
function escapeMarkdown(text) {
	return oneLine(text).replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/[\\`*_[\]#|~$]/gu, "\\$&").replace(/@(?!(?<=\w@)sha256:)/gu, "@​").replace(/#(?=\d)/gu, "#​").replace(/(gh)-(?=\d)/giu, "$1-​").replace(/:\/\//gu, ":​//").replace(/(www)\./giu, "$1​.");
}
/** Formats untrusted text as inline code that also works in table cells. */
function code(text) {
	const clean = oneLine(text).replace(/\|/gu, "\\|").replaceAll("<!--", "<!​--");
	const longest = Math.max(0, ...(clean.match(/`+/gu) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = clean.startsWith("`") || clean.endsWith("`") || clean === "" ? " " : "";
	return `${fence}${pad}${clean}${pad}${fence}`;
}
/**
* Formats a link of GitHub Markdown, which also works in table cells.
* @param label Markdown on one line, already escaped, without links.
* @param url web address, which is made harmless. Undefined: the label alone.
*/
function link$1(label, url) {
	if (url === void 0) return label;
	return `[${label}](${url.toWellFormed().replace(/[^\w\-.~:/?#&=+,%@!]/gu, percentEncoded)})`;
}
/** Encodes characters that `encodeURIComponent` leaves as they are, too. */
function percentEncoded(character) {
	const encoded = encodeURIComponent(character);
	return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}` : encoded;
}
/** Cuts untrusted text so that it has at most `max` characters after it is escaped. Never cuts through an escape. */
function shorten(text, escaped, max) {
	let [kept, result] = [text, escaped(text)];
	while (result.length > max && kept !== "…") {
		kept = truncate(text, Math.max(1, Math.floor(Math.min(kept.length - 1, kept.length * max / result.length))));
		result = escaped(kept);
	}
	return result;
}
function init_markdown() {
	return (init_markdown = __esmMin((() => {
		init_plain();
	})))();
}

// shared/text/masks.ts
/**
* Lists what to hide of a secret in a log, longest first: the whole value and each of its lines, because a log is masked
* line by line. Leaves out values that are too short, and the first and last lines of PEM blocks, which are no secret.
*/
function masksOf(secret) {
	const lines = secret.split(/[\r\n]+/u).map((line) => line.trim());
	const values = [secret.trim(), ...lines].filter((value) => value.length >= minLength && !marker.test(value));
	return [...new Set(values)].toSorted((a, b) => b.length - a.length);
}
/** Replaces masks by `***`. */
function masked(text, masks) {
	return [...masks].toSorted((a, b) => b.length - a.length).reduce((result, mask) => result.replaceAll(mask, "***"), text);
}
var minLength, marker;
function init_masks() {
	return (init_masks = __esmMin((() => {
		minLength = 6;
		marker = /^-+(?:BEGIN|END) [^-]+-+$/u;
	})))();
}

// shared/text/mermaid.ts
/** Formats lines of Mermaid as a code block of GitHub Markdown. */
function mermaid(lines) {
	return `\`\`\`mermaid\n${lines.join("\n")}\n\`\`\`\n`;
}
/**
* Quotes untrusted text as a label of Mermaid. Mermaid ends a label at the next quote, and reads `#…;` as an entity,
* `<…>` as HTML and text in backticks as Markdown.
* @param max length in UTF-16 units.
*/
function mermaidLabel(text, max = 60) {
	const plain = oneLine(text).replace(/["`<>#;\\]/gu, " ").trim();
	return `"${truncate(plain, max)}"`;
}
function init_mermaid() {
	return (init_mermaid = __esmMin((() => {
		init_plain();
	})))();
}

// shared/text/printed.ts
/**
* Escapes text for a log that a CI system reads: like `plain`, and no line contains a workflow command. The runner takes
* `::name::` at the start of a trimmed line and `##[name]` anywhere (actions/runner, `ActionCommand.cs`). It compares by
* culture, so an invisible character between the signs would not help; a backslash does.
*/
function logText(text) {
	return withoutCommands(plain(text), (sign) => `\\${sign}`);
}
/**
* Escapes a whole document for standard output, like `logText`. JSON and XML keep their meaning, because characters are
* escaped in their own notation.
* @param styles keeps the colors of a terminal.
*/
function printable(document, styles = false) {
	if (/^\s*[[{]/u.test(document)) return withReferences(document, jsonReference);
	if (document.startsWith("<?xml")) return withReferences(document, xmlReference);
	if (!styles) return logText(document);
	return document.replace(/(\u001b\[[\d;]*m)|[^\u001b]+|\u001b/gu, (part, style) => style ?? logText(part));
}
function withReferences(document, reference) {
	return withoutCommands(document.replace(invisible, reference), reference);
}
function withoutCommands(text, escaped) {
	return text.replace(bracket, (_command, signs) => `${signs}${escaped("[")}`).replace(leading, (_command, start) => `${start}${escaped(":")}`).replace(inner, (_command, start) => `${start}${escaped(":")}`);
}
/** Escapes a character of a JSON string. Strings have no C0 controls; outside of them NUL ends a document (Code Climate). */
function jsonReference(character) {
	if (character < " ") return character;
	return Array.from({ length: character.length }, (_unit, index) => character.charCodeAt(index)).map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
function xmlReference(character) {
	return `&#x${(character.codePointAt(0) ?? 65533).toString(16)};`;
}
var ignored, bracket, leading, inner;
function init_printed() {
	return (init_printed = __esmMin((() => {
		init_plain();
		ignored = "[\\p{M}\\u0640\\u07fa\\u180a\\u1cd3\\ufe73]*";
		bracket = new RegExp(`(#${ignored}#${ignored}[A-Za-z]*${ignored})\\[`, "gu");
		leading = new RegExp(`^((?:(?!\\n)\\s|\\p{M})*:${ignored}):`, "gmu");
		inner = new RegExp(`(?<![\\w:])(:${ignored}):(?=[A-Za-z][\\w-]*(?:[ \\t][^\\n]*?)?:${ignored}:)`, "gu");
	})))();
}

// shared/text/edit-distance.ts
/**
* Counts the edits between two texts: insertions, deletions, substitutions and swaps of neighbors (optimal string
* alignment). Returns `limit + 1` for any distance above `limit`. Takes time in proportion to both lengths.
*/
function editDistance(a, b, limit) {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
			row.push(cost);
		}
		if (Math.min(...row) > limit) return limit + 1;
		beforeLast = last;
		last = row;
	}
	return Math.min(last[b.length] ?? limit + 1, limit + 1);
}
function init_edit_distance() {
	return (init_edit_distance = __esmMin((() => {})))();
}

// shared/text/suggest.ts
/**
* Returns the candidate with the fewest edits from a word, ignoring case, the first of equals. Undefined when all have
* more than `maxEdits`.
*/
function closest(word, candidates, maxEdits) {
	const lower = word.toLowerCase();
	let best;
	let limit = maxEdits;
	for (const candidate of candidates) {
		const distance = editDistance(lower, candidate.toLowerCase(), limit);
		if (distance > limit) continue;
		best = candidate;
		if (distance === 0) break;
		limit = distance - 1;
	}
	return best;
}
/** Returns the known word that was probably meant. Undefined when none is near. */
function suggest(word, known) {
	if (word.length > maxWordLength) return void 0;
	return closest(word, known, word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3)));
}
/** Returns `; did you mean "x"?` or an empty string. */
function didYouMean(word, known) {
	const match = suggest(word, known);
	return match === void 0 ? "" : `; did you mean "${match}"?`;
}
var maxWordLength;
function init_suggest() {
	return (init_suggest = __esmMin((() => {
		maxWordLength = 100;
	})))();
}

// shared/text/templates.ts
/** Checks whether the name of a file is that of a template. */
function isTemplateName(path) {
	return templateName.test(path);
}
/**
* Returns a text with words in place of its constructs of template languages, and with nothing in place of the lines that
* consist of them. Undefined if it has none. Constructs of several lines stay, so that they hide nothing.
* @param word what stands for a construct next to other text.
*/
function withoutConstructs(text, word) {
	if (!templateMarker.test(text)) return void 0;
	const result = text.split("\n").map((line) => {
		const bare = line.replace(construct, "");
		return bare === line || bare.trim() !== "" ? line.replace(construct, word) : "";
	}).join("\n");
	return result === text ? void 0 : result;
}
var templateEndings, templateName, templateMarker, construct;
function init_templates() {
	return (init_templates = __esmMin((() => {
		templateEndings = [...[
			"template",
			"tmpl",
			"tpl",
			"jinja",
			"jinja2",
			"j2",
			"erb",
			"ejs",
			"hbs",
			"mustache",
			"gotmpl",
			"in"
		]];
		templateName = new RegExp(`\\.(?:${templateEndings.join("|")})$`, "iu");
		templateMarker = /\{\{|\{%|<%|%%[\w-]{1,200}%%|%[A-Z_]{1,200}%|@\w{1,200}@/u;
		construct = /\{\{[^\n]{0,400}?\}\}|\{%[^\n]{0,400}?%\}|\{#[^\n]{0,400}?#\}|<%[^\n]{0,400}?%>|%%[\w-]{1,200}%%|%[A-Z_]{1,200}%|@@?\w{1,200}@@?/gu;
	})))();
}

// shared/text/wildcard.ts
/** Checks whether text matches a pattern in which `*` stands for any text. Takes linear time. */
function matchesWildcard(text, pattern) {
	const [head = "", ...rest] = pattern.split("*");
	const tail = rest.pop();
	if (tail === void 0) return text === head;
	if (!text.startsWith(head)) return false;
	let position = head.length;
	for (const part of rest) {
		const start = text.indexOf(part, position);
		if (start < 0) return false;
		position = start + part.length;
	}
	return text.length - tail.length >= position && text.endsWith(tail);
}
function init_wildcard() {
	return (init_wildcard = __esmMin((() => {})))();
}

// shared/text/wrap.ts
/**
* Breaks text into lines of at most `width` characters at its blanks. A longer word, such as a path or URL, has a line of
* its own. Lines after the first start with `indent`.
*/
function wrapText(text, width, indent = "") {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) {
		const candidate = line === "" ? word : `${line} ${word}`;
		const room = lines.length === 0 ? width : width - indent.length;
		if (candidate.length <= room || line === "") line = candidate;
		else {
			lines.push(line);
			line = word;
		}
	}
	return [...lines, line].join(`\n${indent}`);
}
function init_wrap() {
	return (init_wrap = __esmMin((() => {})))();
}

// shared/text/index.ts
function init_text() {
	return (init_text = __esmMin((() => {
		init_changed_lines();
		init_markdown();
		init_masks();
		init_mermaid();
		init_plain();
		init_printed();
		init_suggest();
		init_templates();
	})))();
}

// shared/files/bytes.ts
/** Views bytes as a buffer. */
function bufferOf(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
/** Views bytes for reading numbers. */
function viewOf(bytes) {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function init_bytes() {
	return (init_bytes = __esmMin((() => {})))();
}

// shared/files/checkout.ts
/**
* Resolves a path of a checkout to the file or directory that is read: links are followed inside the checkout and
* never out of it.
* @param path relative to the checkout, or absolute. A path that is outside by its own text is only resolved: whoever
* named it knows.
* @returns the real path; undefined if there is nothing.
* @throws LinkError for links that leave the checkout, lead nowhere or in a circle.
*/
async function resolveInCheckout(root, path) {
	const full = resolve$1(root, path);
	const real = realPathOf(full);
	if (typeof real === "object") {
		if (real.code === "ELOOP") throw new LinkError("it is a link that leads in a circle");
		if (real.code !== "ENOENT" && real.code !== "ENOTDIR") throw real.error;
		if (dangles(full)) throw new LinkError("it is a link to a path that does not exist");
		return;
	}
	if (!isInside(resolve$1(root), full) || isInside(realpathSync.native(root), real)) return real;
	throw new LinkError("it links to a path outside the checkout");
}
/**
* Reads a file of a checkout with the policy of `resolveInCheckout`. Never waits for a pipe or device.
* @throws LinkError, or Error for a path that is missing (`ENOENT`), no regular file, or above `maxBytes`.
*/
async function readCheckoutFile(root, path, maxBytes) {
	const real = await resolveInCheckout(root, path);
	if (real === void 0) throw Object.assign(/* @__PURE__ */ new Error("it does not exist"), { code: "ENOENT" });
	const file = openSync$1(real, constants$2.O_RDONLY | (constants$2.O_NONBLOCK ?? 0) | (constants$2.O_NOFOLLOW ?? 0));
	try {
		const stats = fstatSync(file);
		if (!stats.isFile()) throw new Error("it is not a regular file");
		if (stats.size > maxBytes) throw new RangeError(`it has ${stats.size} bytes; the limit is ${maxBytes}`);
		return readFileSync(file);
	} finally {
		closeSync$1(file);
	}
}
/** Finds the first symbolic link in a path below a directory. Returns its path; undefined if there is none. */
async function findLink(directory, path) {
	const names = relative(directory, resolve$1(directory, path)).split(sep).filter((name) => name !== "");
	for (let length = 1; length <= names.length; length += 1) {
		const place = resolve$1(directory, ...names.slice(0, length));
		const stats = statusOf(place);
		if (stats === void 0) return void 0;
		if (stats.isSymbolicLink()) return place;
	}
}
/** Checks whether a path is a directory or below it, by its text. */
function isInside(directory, path) {
	const below = relative(directory, path);
	return below === "" || !(below === ".." || below.startsWith(`..${sep}`) || isAbsolute(below));
}
/** Checks whether a path that does not exist has a link that leads nowhere, instead of missing by itself. */
function dangles(path) {
	for (let place = path, parent = dirname$4(place);; place = parent, parent = dirname$4(place)) {
		const stats = statusOf(place);
		if (stats !== void 0) return stats.isSymbolicLink() && typeof realPathOf(place) === "object";
		if (parent === place) return false;
	}
}
function statusOf(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
/** Resolves all links of a path, or returns why it cannot. Synchronous, because waiting takes longer than the call. */
function realPathOf(path) {
	try {
		return realpathSync.native(path);
	} catch (error) {
		return {
			code: error instanceof Error && "code" in error ? error.code : void 0,
			error
		};
	}
}
var closeSync$1, constants$2, fstatSync, lstatSync, openSync$1, readFileSync, realpathSync, dirname$4, isAbsolute, relative, resolve$1, sep, LinkError;
function init_checkout() {
	return (init_checkout = __esmMin((() => {
		({closeSync: closeSync$1, constants: constants$2, fstatSync, lstatSync, openSync: openSync$1, readFileSync, realpathSync} = process.getBuiltinModule("node:fs"));
		({dirname: dirname$4, isAbsolute, relative, resolve: resolve$1, sep} = process.getBuiltinModule("node:path"));
		LinkError = class extends Error {};
	})))();
}

// shared/files/content.ts
/** Returns the content of a file that is in memory. */
function memoryContent(bytes) {
	return {
		size: bytes.length,
		read: (offset, length) => bytes.subarray(offset, offset + length),
		close() {}
	};
}
/** Opens a file on disk as content of at most `size` bytes, because a growing file must not exceed its limit. */
function openContent(path, size) {
	const file = openSync(path, "r");
	return {
		size,
		read: (offset, length, target) => readPart(file, offset, Math.min(length, size - offset), target),
		close: () => closeSync(file)
	};
}
/** Removes a directory. Windows keeps it while the file in it is open. */
function removeQuietly(directory) {
	try {
		rmSync(directory, {
			recursive: true,
			force: true
		});
	} catch {}
}
/** Opens a temporary file without a name, for reading and writing. */
function openTemporary() {
	const directory = mkdtempSync(join$5(tmpdir(), "seaworthy-"));
	try {
		return openSync(join$5(directory, "content"), "wx+", 384);
	} finally {
		removeQuietly(directory);
	}
}
/**
* Returns the size of memory to use again for `length` bytes and more: the next power of two, at least 64 KiB. What
* grows in small steps leaves as much garbage at each step as it holds.
*/
function growthFor(length) {
	return 2 ** Math.max(16, Math.ceil(Math.log2(length)));
}
/** Reads a part of a file, into `target` if it is given. A length below 1 reads nothing. */
function readPart(file, position, length, target) {
	const buffer = target?.subarray(0, Math.max(0, length)) ?? Buffer.allocUnsafe(Math.max(0, length));
	return buffer.subarray(0, readFully(file, buffer, position));
}
/** Fills a buffer from a position of a file and returns the number of bytes; fewer only at the end of the file. */
function readFully(file, buffer, position) {
	let filled = 0;
	while (filled < buffer.length) {
		const count = readSync(file, buffer, filled, buffer.length - filled, position + filled);
		if (count === 0) break;
		filled += count;
	}
	return filled;
}
/** Hashes a content with several algorithms of `node:crypto` in one pass. @returns lower-case hex, in that order. */
function hashContent(content, algorithms) {
	const hashes = algorithms.map((algorithm) => createHash$1(algorithm));
	for (const part of windowsOf(content, 0, content.size)) for (const hash of hashes) hash.update(part);
	return hashes.map((hash) => hash.digest("hex"));
}
/** Reads windows of a content, each longer by `overlap`. Their memory is reused, because programs have thousands. */
function* windowsOf(content, start, end, overlap = 0) {
	const target = spareWindow ?? /* @__PURE__ */ new Uint8Array(1114112);
	spareWindow = void 0;
	try {
		for (let offset = start; offset < end; offset += windowBytes) yield content.read(offset, Math.min(windowBytes + overlap, end - offset), target);
	} finally {
		spareWindow = target;
	}
}
/** Finds the offsets of a text in a part of a content, in order, with no more than a window in memory. */
function* findInContent(content, needle, { offset: start, size }) {
	let offset = start;
	for (const window of windowsOf(content, start, Math.min(start + size, content.size), needle.length - 1)) {
		const bytes = bufferOf(window);
		for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) yield offset + at;
		offset += windowBytes;
	}
}
var createHash$1, closeSync, ftruncateSync, mkdtempSync, openSync, readSync, rmSync, writeSync, tmpdir, join$5, SpooledContent, windowBytes, spareWindow;
function init_content() {
	return (init_content = __esmMin((() => {
		({createHash: createHash$1} = process.getBuiltinModule("node:crypto"));
		({closeSync, ftruncateSync, mkdtempSync, openSync, readSync, rmSync, writeSync} = process.getBuiltinModule("node:fs"));
		({tmpdir} = process.getBuiltinModule("node:os"));
		({join: join$5} = process.getBuiltinModule("node:path"));
		SpooledContent = class {
			size;
			#file;
			/** @param size bytes; parts that are never written are zeros. */
			constructor(size) {
				this.size = size;
				this.#file = openTemporary();
				ftruncateSync(this.#file, size);
			}
			write(bytes, offset) {
				let done = 0;
				while (done < bytes.length) done += writeSync(this.#file, bytes, done, bytes.length - done, offset + done);
			}
			read(offset, length, target) {
				return readPart(this.#file, offset, Math.min(length, this.size - offset), target);
			}
			close() {
				closeSync(this.#file);
			}
		};
		windowBytes = 1048576;
		;
	})))();
}

// shared/files/digest.ts
/** Computes `sha256:<hex>` of bytes, or of text in UTF-8. */
function sha256(content) {
	return `sha256:${hash$1("sha256", content)}`;
}
/** Returns the SHA-256 of a file as `sha256:<hex>`. */
async function fileDigest(path) {
	const state = createHash("sha256");
	for await (const chunk of createReadStream(path, { highWaterMark: 1048576 })) state.update(chunk);
	return `sha256:${state.digest("hex")}`;
}
var createHash, hash$1, createReadStream;
function init_digest() {
	return (init_digest = __esmMin((() => {
		({createHash, hash: hash$1} = process.getBuiltinModule("node:crypto"));
		({createReadStream} = process.getBuiltinModule("node:fs"));
	})))();
}

// shared/files/example-paths.ts
/** Checks whether a file is in a directory of tests, examples or documentation. */
function isExamplePath(path) {
	return exampleDirectory.test(path);
}
var exampleDirectory;
function init_example_paths() {
	return (init_example_paths = __esmMin((() => {
		exampleDirectory = /(?:^|\/)(?:(?:__tests__|tests?|testing|testdata|fixtures?|examples?|samples?|demos?|docs?|e2e)\/)/iu;
	})))();
}

// shared/files/find-files.ts
/**
* Finds files of a checkout by globs. Follows links to files and directories inside the checkout; every directory is
* entered once, whatever leads to it. Links that leave the checkout or lead nowhere are problems if they could be one
* of the files.
*/
async function findFiles(root, { patterns, ignore }) {
	const { default: picomatch } = await import("../picomatch.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const options = {
		dot: true,
		nonegate: true
	};
	const search = {
		root,
		matches: picomatch([...patterns], options),
		isIgnored: picomatch([...ignore], options),
		isPruned: picomatch(ignore.flatMap((glob) => glob.endsWith("/**") ? [glob.slice(0, -3)] : []), options),
		links: [],
		paths: /* @__PURE__ */ new Map(),
		directories: /* @__PURE__ */ new Set(),
		problems: []
	};
	const bases = new Set(patterns.map((pattern) => picomatch.scan(pattern, { unescape: true }).base || "."));
	for (const base of outermost(bases)) await enter(posix$1.normalize(base), search);
	for (const path of search.links) await follow(path, search);
	return {
		paths: [...search.paths.values()].toSorted(),
		problems: search.problems
	};
}
/** Reads a directory that exists and is inside the checkout, unless it was read before. */
async function enter(directory, search) {
	try {
		const real = await resolveInCheckout(search.root, directory);
		if (real === void 0 || search.directories.has(real)) return;
		if ((await stat$1(real)).isDirectory()) await list(directory === "." ? "" : directory, real, search);
	} catch (error) {
		search.problems.push({
			path: directory,
			why: messageOf$1(error),
			weight: "partial"
		});
	}
}
async function list(directory, real, search) {
	search.directories.add(real);
	const entries = await readdir(real, { withFileTypes: true });
	const below = [];
	for (const entry of entries.toSorted((a, b) => a.name < b.name ? -1 : 1)) {
		const path = directory === "" ? entry.name : `${directory}/${entry.name}`;
		if (entry.isSymbolicLink()) search.links.push(path);
		else if (entry.isFile() && isWanted(path, search)) add(path, join$4(real, entry.name), search);
		else if (isOpen(entry, path, join$4(real, entry.name), search)) below.push(list(path, join$4(real, entry.name), search).catch((error) => {
			search.problems.push({
				path,
				why: `it could not be read (${messageOf$1(error)})`,
				weight: "partial"
			});
		}));
	}
	await Promise.all(below);
}
function isOpen(entry, path, real, { isPruned, directories }) {
	return entry.isDirectory() && !isPruned(path) && !directories.has(real);
}
async function follow(path, search) {
	if (search.isIgnored(path) || search.isPruned(path)) return;
	try {
		const real = await resolveInCheckout(search.root, path);
		if (real === void 0) return;
		if ((await stat$1(real)).isDirectory()) await enterLinked(path, real, search);
		else if (isWanted(path, search) && !search.paths.has(real)) add(path, real, search);
	} catch (error) {
		const weight = await weightOf$1(path, error, search);
		if (weight !== void 0) search.problems.push({
			path,
			why: messageOf$1(error),
			weight
		});
	}
}
/** Enters a directory that a link leads to, unless the link is in it: a circle has nothing that was not seen. */
async function enterLinked(path, real, search) {
	const parent = await resolveInCheckout(search.root, posix$1.dirname(path));
	if (parent !== void 0 && !isInside(real, parent)) await enter(path, search);
}
/**
* Weighs a link that was not followed: it may be a wanted file or a directory with such files, or leads nowhere.
* Undefined for a file that is not wanted.
*/
async function weightOf$1(path, error, search) {
	if (isWanted(path, search) || !(error instanceof LinkError)) return "partial";
	const stats = await stat$1(join$4(search.root, path)).catch(() => void 0);
	if (stats === void 0) return "note";
	return stats.isDirectory() ? "partial" : void 0;
}
function isWanted(path, { matches, isIgnored }) {
	return matches(path) && !isIgnored(path);
}
function add(path, real, { paths }) {
	if (!paths.has(real)) paths.set(real, path);
}
/** Drops directories that are below another one. */
function outermost(directories) {
	const all = [...directories].map((directory) => posix$1.normalize(directory)).toSorted();
	if (all.includes(".")) return ["."];
	return all.filter((directory) => !all.some((other) => other !== directory && directory.startsWith(`${other}/`)));
}
var readdir, stat$1, join$4, posix$1;
function init_find_files() {
	return (init_find_files = __esmMin((() => {
		init_errors();
		init_checkout();
		({readdir, stat: stat$1} = process.getBuiltinModule("node:fs/promises"));
		({join: join$4, posix: posix$1} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/files/kind.ts
/** Returns the kind of a path and follows links. Undefined if it does not exist. Everything except directories is a file. */
async function kindOf(path) {
	const stats = await stat(path).catch(() => void 0);
	if (stats === void 0) return void 0;
	return stats.isDirectory() ? "directory" : "file";
}
/** Checks whether a path exists and follows links. */
async function exists(path) {
	return await kindOf(path) !== void 0;
}
/** Checks whether a path is a regular file and follows links. */
async function isFile(path) {
	return (await stat(path).catch(() => void 0))?.isFile() === true;
}
var stat;
function init_kind() {
	return (init_kind = __esmMin((() => {
		({stat} = process.getBuiltinModule("node:fs/promises"));
	})))();
}

// shared/files/paths.ts
/** Returns the directory of a file. Empty for the root of the checkout. */
function getDirectory({ path }) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
/** Returns the name of a file in its directory. */
function getFileName({ path }) {
	return path.slice(path.lastIndexOf("/") + 1);
}
/**
* Returns true for addresses of repositories and files on other machines, in the spellings of kustomize and
* go-getter.
*/
function isRemote(reference) {
	return /^[a-z][a-z0-9+.-]*:/i.test(reference) || /^[\w.-]+@[\w.-]+:/.test(reference) || /[?&](?:ref|version|submodules|timeout)=/.test(reference) || /^(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org)[/:]/.test(reference) || /\.git(?:\/|$)/.test(reference);
}
/** Resolves a path relative to a directory, with `/` between directories. Returns undefined outside the checkout. */
function resolvePath(directory, reference) {
	if (reference.startsWith("/")) return void 0;
	const parts = directory === "" ? [] : directory.split("/");
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

// shared/files/private-file.ts
/**
* Reads a text file that nobody but this user can read or write, without following a link.
* @returns undefined if there is none.
* @throws Error with the problem if others have access, it is not a file, or it has more than `maxBytes`.
*/
async function readPrivateFile(path, maxBytes) {
	const flags = constants$1.O_RDONLY | (constants$1.O_NOFOLLOW ?? 0) | (constants$1.O_NONBLOCK ?? 0);
	const file = await open$1(path, flags).catch((error) => {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return void 0;
		throw error;
	});
	if (file === void 0) return void 0;
	try {
		const stats = await file.stat();
		if (!stats.isFile() || stats.size > maxBytes) throw new Error(`${path} is not a file of at most ${maxBytes} bytes`);
		if (process.getuid !== void 0 && (stats.uid !== process.getuid() || (stats.mode & 63) !== 0)) throw new Error(`others can read or write ${path}`);
		return await file.readFile("utf8");
	} finally {
		await file.close();
	}
}
/** Returns whether a path is a directory or in it, after all links. Neither has to exist. */
async function isReallyInside(directory, path) {
	return isInside(await realPlace(resolve(directory)), await realPlace(resolve(path)));
}
/** Resolves the links of the part of a path that exists. */
async function realPlace(path) {
	const parent = dirname$3(path);
	if (parent === path) return path;
	return realpath(path).catch(async () => join$3(await realPlace(parent), basename$1(path)));
}
var constants$1, open$1, realpath, basename$1, dirname$3, join$3, resolve;
function init_private_file() {
	return (init_private_file = __esmMin((() => {
		init_checkout();
		({constants: constants$1} = process.getBuiltinModule("node:fs"));
		({open: open$1, realpath} = process.getBuiltinModule("node:fs/promises"));
		({basename: basename$1, dirname: dirname$3, join: join$3, resolve} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/files/renames.ts
/**
* Finds files that were moved: pairs of a file that is gone and one that is new, with the same content or nearly the same
* lines. Each file is in one pair at most. Pure.
* @param gone texts by path of files that exist only before the change.
* @param added texts by path of files that exist only after it.
* @returns the path before the change by the path after it.
*/
function findRenames(gone, added) {
	const renamed = /* @__PURE__ */ new Map();
	const left = new Map([...gone].toSorted(([a], [b]) => a < b ? -1 : 1));
	const pair = (path, before) => {
		renamed.set(path, before);
		left.delete(before);
	};
	for (const [path, text] of added) {
		const same = [...left].find(([, other]) => other === text && text.trim() !== "");
		if (same !== void 0) pair(path, same[0]);
	}
	const open = [...added].filter(([path]) => !renamed.has(path));
	if (open.length > maxFiles || left.size > maxFiles) return renamed;
	const ranked = open.flatMap(([path, text]) => [...left].map(([before, other]) => ({
		path,
		before,
		likeness: similarity(text, other)
	}))).filter(({ likeness }) => likeness >= minSimilarity).toSorted((a, b) => b.likeness - a.likeness);
	for (const { path, before } of ranked) if (!renamed.has(path) && left.has(before)) pair(path, before);
	return renamed;
}
/** Returns the share of lines that two texts have in common, 0 to 1. Blank lines do not count. */
function similarity(a, b) {
	const [first, second] = [linesOf(a), linesOf(b)];
	if (first.length === 0 || second.length === 0) return 0;
	const open = /* @__PURE__ */ new Map();
	for (const line of first) open.set(line, (open.get(line) ?? 0) + 1);
	let common = 0;
	for (const line of second) {
		const number = open.get(line) ?? 0;
		if (number === 0) continue;
		open.set(line, number - 1);
		common += 1;
	}
	return 2 * common / (first.length + second.length);
}
function linesOf(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
var minSimilarity, maxFiles;
function init_renames() {
	return (init_renames = __esmMin((() => {
		minSimilarity = .8;
		maxFiles = 50;
	})))();
}

// shared/files/source-tree.ts
/** Returns the files of a checkout on disk. @param root absolute path. */
function diskTree(root) {
	return {
		read: (path, maxBytes) => readCheckoutFile(root, path, maxBytes),
		async kindOf(path) {
			const kind = await kindOf(join$2(root, path));
			return kind === "file" && !await isFile(join$2(root, path)) ? "other" : kind;
		}
	};
}
var join$2;
function init_source_tree() {
	return (init_source_tree = __esmMin((() => {
		init_checkout();
		init_kind();
		({join: join$2} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/files/write-file.ts
/**
* Checks a place that a call names for results or a cache: in the checkout and in the workspace it has no symbolic link,
* because a commit could lead it elsewhere. Links outside of them, and where the checkout is the root of the file system,
* are the machine's own.
* @param path absolute. It may not exist yet.
* @throws InvalidError `WRITE_THROUGH_LINK`.
*/
async function checkWritePlace(path, { root, workspace = root }) {
	for (const directory of [root, workspace].filter((place) => dirname$2(place) !== place)) {
		const found = isInside(directory, path) ? await findLink(directory, path) : void 0;
		if (found !== void 0) throw throughLink(found);
	}
}
/**
* Creates a directory below another one.
* @throws InvalidError `WRITE_THROUGH_LINK` if it is a symbolic link or below one.
*/
async function createDirectory(directory, name) {
	const found = await findLink(directory, name);
	if (found !== void 0) throw throughLink(found);
	const path = join$1(directory, name);
	await mkdir$1(path, { recursive: true });
	return path;
}
/**
* Writes a file below a directory, and creates the directories between them. Readers see the old or the new content,
* never a part. A symbolic link in its place is replaced. Leaves no temporary file on failure.
* @param name relative to the directory.
* @param ownership permissions of the file, and its owner where the process may set it. Default: those of a new file.
* @throws InvalidError `WRITE_THROUGH_LINK` if a directory between them is a symbolic link.
*/
async function writeFileAtomic(directory, name, content, ownership) {
	const path = join$1(await createDirectory(directory, dirname$2(name)), basename(name));
	const temporary = `${path}.${randomBytes$1(6).toString("hex")}`;
	try {
		await writeFile(temporary, content, { flag: "wx" });
		if (ownership !== void 0) {
			await chown(temporary, ownership.uid, ownership.gid).catch(() => {});
			await chmod(temporary, ownership.mode & 4095);
		}
		await rename$1(temporary, path);
	} catch (error) {
		await rm$1(temporary, { force: true }).catch(() => {});
		throw error;
	}
}
/**
* Creates a file below a directory, like `writeFileAtomic`. Returns false and changes nothing if the file exists, even if
* another process creates it at the same time. Readers see the whole content, unless the file system has no hard links.
* @param mode permissions of the file from its first byte on, less the umask.
* @throws InvalidError `WRITE_THROUGH_LINK` if a directory between them is a symbolic link.
*/
async function createFileAtomic(directory, name, content, mode = 438) {
	const path = join$1(await createDirectory(directory, dirname$2(name)), basename(name));
	const temporary = `${path}.${randomBytes$1(6).toString("hex")}`;
	try {
		await writeFile(temporary, content, {
			flag: "wx",
			mode
		});
		await link(temporary, path).catch((error) => {
			if (isPresent(error)) throw error;
			return copyFile(temporary, path, constants.COPYFILE_EXCL);
		});
		return true;
	} catch (error) {
		if (isPresent(error)) return false;
		throw error;
	} finally {
		await rm$1(temporary, { force: true }).catch(() => {});
	}
}
/** Creates the error for a place that is a symbolic link, or below one. */
function throughLink(path) {
	return new InvalidError("WRITE_THROUGH_LINK", "is a symbolic link or below one, and nothing is written through links", {
		place: { what: path },
		advice: "Name the place that it links to, or delete the link"
	});
}
function isPresent(error) {
	return error instanceof Error && "code" in error && error.code === "EEXIST";
}
var randomBytes$1, chmod, chown, constants, copyFile, link, mkdir$1, rename$1, rm$1, writeFile, basename, dirname$2, join$1;
function init_write_file() {
	return (init_write_file = __esmMin((() => {
		init_errors();
		init_checkout();
		({randomBytes: randomBytes$1} = process.getBuiltinModule("node:crypto"));
		({chmod, chown, constants, copyFile, link, mkdir: mkdir$1, rename: rename$1, rm: rm$1, writeFile} = process.getBuiltinModule("node:fs/promises"));
		({basename, dirname: dirname$2, join: join$1} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/files/index.ts
function init_files() {
	return (init_files = __esmMin((() => {
		init_checkout();
		init_content();
		init_digest();
		init_example_paths();
		init_find_files();
		init_kind();
		init_private_file();
		init_renames();
		init_source_tree();
		init_write_file();
	})))();
}

// shared/findings/fingerprint.ts
/**
* A stable name for a finding: 32 hex digits of SHA-256 over the rule and what it is about.
* Parts must not contain line numbers or secrets. A repeated subject is told apart by its count, added by `numberRepeats`.
*/
function fingerprint(ruleId, ...about) {
	return hash("sha256", JSON.stringify([ruleId, ...about])).slice(0, 32);
}
/** Gives equal fingerprints a suffix `:2`, `:3` … in order of appearance, so that each finding keeps its own. */
function numberRepeats(findings) {
	const seen = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const count = (seen.get(finding.fingerprint) ?? 0) + 1;
		seen.set(finding.fingerprint, count);
		return count === 1 ? finding : {
			...finding,
			fingerprint: `${finding.fingerprint}:${count}`
		};
	});
}
var hash;
function init_fingerprint() {
	return (init_fingerprint = __esmMin((() => {
		({hash} = process.getBuiltinModule("node:crypto"));
	})))();
}

// shared/findings/severity.ts
/** Compares severities, worst first: negative if `a` is worse than `b`. */
function compareSeverity(a, b) {
	return severities.indexOf(a) - severities.indexOf(b);
}
/** Checks whether `severity` is `threshold` or worse. */
function isAtLeast(severity, threshold) {
	return compareSeverity(severity, threshold) <= 0;
}
/** Returns the next milder severity. The mildest stays. */
function lowerByOne(severity) {
	return severities[severities.indexOf(severity) + 1] ?? severity;
}
/** Returns the worst severity. Undefined if there are none. */
function worstSeverity(items) {
	let worst;
	for (const severity of items) if (worst === void 0 || compareSeverity(severity, worst) < 0) worst = severity;
	return worst;
}
/**
* Returns the severity that an advisory counts as.
* @param unknown severity of advisories that nobody rated.
*/
function ratedSeverity(severity, unknown = defaultUnknownSeverity) {
	return severity === "unknown" ? unknown : severity;
}
var severities, defaultUnknownSeverity;
function init_severity() {
	return (init_severity = __esmMin((() => {
		severities = [
			"critical",
			"high",
			"medium",
			"low",
			"info"
		];
		defaultUnknownSeverity = "medium";
	})))();
}

// shared/findings/base-image.ts
/**
* Summarizes the findings of each base image in one finding with their number and the worst ids. Used for display, never
* for evidence. Keeps single findings of a base image and all other findings.
*/
function collapseBase(findings) {
	const groups = Map.groupBy(findings, keyOf);
	const seen = /* @__PURE__ */ new Set();
	return findings.flatMap((finding) => {
		const key = keyOf(finding);
		const group = key === void 0 ? void 0 : groups.get(key);
		if (key === void 0 || group === void 0 || group.length < 2) return [finding];
		if (seen.has(key)) return [];
		seen.add(key);
		return [summarize(finding, group)];
	});
}
function keyOf({ inBase, suppression, subject, locations: [first] }) {
	if (inBase !== true || suppression !== void 0 || first === void 0 || subject.kind !== "image") return void 0;
	return JSON.stringify([
		subject.digest,
		subject.platform,
		first.file,
		first.region.startLine
	]);
}
function summarize(first, group) {
	const worst = worstSeverity(group.map(({ severity }) => severity)) ?? first.severity;
	const ranked = group.toSorted((a, b) => compareSeverity(a.severity, b.severity));
	const ids = [...new Set(ranked.map((finding) => finding.ruleId))];
	const hidden = ids.length > maxIds ? ` and ${ids.length - maxIds} more` : "";
	const counts = severities.flatMap((severity) => {
		const number = group.filter((finding) => finding.severity === severity).length;
		return number === 0 ? [] : [`${number} ${severity}`];
	});
	const [base] = group.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === "base"));
	const place = first.locations.slice(0, 1);
	return {
		ruleId: baseImageRuleId,
		severity: worst,
		message: `${group.length} findings in the base image (${counts.join(", ")}): ${ids.slice(0, maxIds).join(", ")}${hidden}; ${helpFor(group)}`,
		locations: place,
		subject: first.subject,
		fingerprint: fingerprint(baseImageRuleId, first.subject.kind === "image" ? first.subject.platform : "", place[0]?.file ?? ""),
		aliases: [],
		fixes: base === void 0 ? [] : [base],
		inBase: true
	};
}
/** Returns what to do: the scanned base image that helps, or how many findings have a fix. */
function helpFor(group) {
	const base = group.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === "base"))[0];
	if (base !== void 0) return base.description.replace(/^Build/, "build").replace(/\.$/, "");
	const fixable = group.filter(({ fixes }) => fixes.length > 0).length;
	return fixable === 0 ? "no fix is available yet" : `${count(fixable, "finding has", "findings have")} a fix. Rebuild on a newer base image`;
}
var baseImageRuleId, maxIds;
function init_base_image() {
	return (init_base_image = __esmMin((() => {
		init_text();
		init_fingerprint();
		init_severity();
		baseImageRuleId = "SW-IM-base-image";
		maxIds = 8;
	})))();
}

// shared/findings/baseline.ts
/** Returns the fingerprint of a finding, and those that earlier versions gave to it. */
function printsOf({ fingerprint, context }) {
	return [fingerprint, ...context?.earlierFingerprints ?? []];
}
/** Shortens a fingerprint to 10 hex digits and the number of its repetition. */
function shortPrint(fingerprint) {
	const [hex = "", count] = fingerprint.split(":");
	return count === void 0 ? hex.slice(0, 10) : `${hex.slice(0, 10)}:${count}`;
}
/** Checks whether a text has the form of a finding's fingerprint. Hashes of lines are shorter. */
function isFingerprint(text) {
	return /^[0-9a-f]{32}(?::\d+)?$/u.test(text);
}
/**
* Marks the findings of a report as new or existing and lists fixed ones: by fingerprint, else by rule, file and hash of the
* line, of which each earlier finding is matched once. Findings for which the baseline has no answer are neither. Pure.
*/
function compareReport(report, baseline, hashOf = () => void 0) {
	if ("missing" in baseline) return {
		...report,
		comparison: baseline
	};
	const { source, from, reduced } = baseline;
	const open = Map.groupBy(reduced.hashed, hashKey);
	const byHash = new Set(reduced.hashed.map(({ ruleId }) => ruleId));
	const stateOf = (finding) => {
		if (baseline.has(finding)) return "unchanged";
		const lineHash = hashOf(finding);
		const file = finding.locations[0]?.file ?? "";
		if (lineHash !== void 0 && finding.suppression === void 0) {
			const { ruleId, message } = finding;
			if (open.get(hashKey({
				ruleId,
				file,
				lineHash,
				message
			}))?.pop() !== void 0) return "unchanged";
		}
		return reduced.blind.has(finding.ruleId) || finding.inBase === true && reduced.blind.has("SW-IM-base-image") || lineHash === void 0 && byHash.has(finding.ruleId) ? void 0 : "new";
	};
	let unknown = 0;
	const findings = report.findings.map(({ baselineState: _earlier, ...finding }) => {
		const baselineState = stateOf(finding);
		if (baselineState !== void 0) return {
			...finding,
			baselineState
		};
		if (finding.suppression === void 0) unknown += 1;
		return finding;
	});
	const gone = [...open.values()].flat().map(({ lineHash: fingerprint, ruleId, message }) => {
		return {
			fingerprint,
			ruleId,
			message
		};
	});
	const fixed = [...baseline.fixed(report.findings), ...unknown === 0 ? gone : []];
	const why = `${source} has them without fingerprints that can be compared`;
	return {
		...report,
		findings,
		comparison: {
			source,
			from,
			fixed,
			...unknown === 0 ? {} : { unknown: {
				count: unknown,
				why
			} }
		}
	};
}
function hashKey({ ruleId, file, lineHash }) {
	return JSON.stringify([
		ruleId,
		file,
		lineHash
	]);
}
var complete, Baseline;
function init_baseline() {
	return (init_baseline = __esmMin((() => {
		init_base_image();
		complete = {
			hashed: [],
			blind: /* @__PURE__ */ new Set()
		};
		Baseline = class {
			/** Name of the file, image, or base branch with commit. */
			source;
			from;
			reduced;
			#known;
			#members;
			/**
			* @param members short fingerprints (`shortPrint`) of findings of a base image that one result summarizes, as in copies for
			*   code scanning.
			* @param reduced results without a fingerprint of ours.
			*/
			constructor(source, findings, members = [], from = "file", reduced = complete) {
				this.source = source;
				this.from = from;
				this.reduced = reduced;
				this.#known = new Map(findings.map((finding) => [finding.fingerprint, finding]));
				this.#members = new Set(members);
			}
			/** Checks whether the baseline has a finding, by its fingerprint. */
			has(finding) {
				return printsOf(finding).some((print) => this.#known.has(print) || this.#members.has(shortPrint(print)));
			}
			/** Lists findings of the baseline that no longer exist. */
			fixed(present) {
				const prints = new Set(present.flatMap(printsOf));
				const short = new Set([...prints].map(shortPrint));
				const listed = [...this.#known.values()].filter(({ fingerprint, ruleId }) => ruleId !== "SW-IM-base-image" && !prints.has(fingerprint));
				const members = [...this.#members].filter((member) => !short.has(member));
				const message = "a finding of the base image";
				return [...listed, ...members.map((fingerprint) => ({
					fingerprint,
					ruleId: baseImageRuleId,
					message
				}))];
			}
		};
	})))();
}

// shared/findings/context.ts
/** Checks whether a finding of the base has all that one of the change has: it is as exposed and has the same values. */
function isAsBad(base = {}, head = {}) {
	if (rankOf(base) < rankOf(head)) return false;
	return head.values === void 0 || base.values?.includesAll(head.values) === true;
}
/** Returns the rank of an exposure, the highest for what is shipped. */
function rankOf({ exposure } = {}) {
	return exposure === void 0 ? exposures.length : exposures.indexOf(exposure);
}
var exposures, HiddenValues;
function init_context() {
	return (init_context = __esmMin((() => {
		exposures = ["unused", "build"];
		HiddenValues = class {
			#values;
			constructor(values) {
				this.#values = new Set(values);
			}
			/** Checks whether these contain all values of another object. */
			includesAll(other) {
				return other.#values.isSubsetOf(this.#values);
			}
		};
	})))();
}

// shared/findings/caused.ts
/**
* Marks each finding of a change as new, or as existing if the base has it. A finding of the base is matched once, so a
* second one that looks the same is new. Both have the same file, rule and message, and the base's is at least as
* severe and as exposed: what moves from a builder to what ships is new. They also have the same fingerprint, or are on the
* same text if `matchesByText`. Messages and fingerprints do not contain secrets, so another value of a secret is new.
* Suppressed findings of the base do not count: removing a suppression is a change. Pure.
* @param source name of the base, for people.
*/
function compareWithBase(report, check, source) {
	const { base, head } = lineReaders(check);
	const active = check.findings.filter(({ suppression }) => suppression === void 0);
	const open = Map.groupBy(active.toSorted(byWeight).map((finding) => {
		return {
			finding,
			message: comparable(messageOf(finding)),
			...base(finding.locations[0])
		};
	}), ({ finding }) => groupKey(finding, fileOf(finding)));
	const matched = /* @__PURE__ */ new Set();
	const ofSecrets = new Set(report.rules.filter(({ tags }) => tags.includes("secret")).map(({ id }) => id));
	const unknown = report.findings.filter((finding) => check.unchecked.has(finding.ruleId));
	for (const isMatch of passes) for (const finding of report.findings) {
		if (matched.has(finding) || check.unchecked.has(finding.ruleId)) continue;
		const file = fileOf(finding);
		const before = renamedFrom(check, file);
		const candidates = open.get(groupKey(finding, before ?? file)) ?? [];
		const wanted = {
			finding,
			message: comparable(before === void 0 ? messageOf(finding) : messageOf(finding).replaceAll(file ?? "", before)),
			...head(finding.locations[0]),
			isSecret: ofSecrets.has(finding.ruleId) && finding.context?.values === void 0,
			isRenamed: before !== void 0,
			matchesByText: check.matchesByText || isMoved(check, file, before)
		};
		const index = candidates.findIndex((candidate) => isMatch(candidate, wanted));
		if (index === -1) continue;
		candidates.splice(index, 1);
		matched.add(finding);
	}
	const comparison = {
		source,
		from: "commit",
		fixed: [...open.values()].flat().map(({ finding }) => {
			return {
				fingerprint: finding.fingerprint,
				ruleId: finding.ruleId,
				message: finding.message
			};
		}),
		...uncheckedOf(unknown)
	};
	const known = new Set(unknown);
	return {
		...report,
		findings: report.findings.map(({ baselineState: _state, ...finding }, index) => {
			const original = report.findings[index];
			if (original === void 0 || known.has(original)) return finding;
			return {
				...finding,
				baselineState: matched.has(original) ? "unchanged" : "new"
			};
		}),
		comparison
	};
}
/** Returns the earlier path of a file. Undefined if the change makes a file of tests or examples one of the product. */
function renamedFrom({ renamed }, file) {
	const before = file === void 0 ? void 0 : renamed.get(file);
	return before === void 0 || isExamplePath(before) && !isExamplePath(file ?? "") ? void 0 : before;
}
/** Checks whether a file is moved without other changes. */
function isMoved({ texts }, file, before) {
	if (file === void 0 || before === void 0) return false;
	const text = texts.head.get(file);
	return text !== void 0 && texts.base.get(before) === text;
}
function isSame({ finding: earlier, message: earlierMessage }, { finding, message }) {
	return earlierMessage === message && compareSeverity(earlier.severity, finding.severity) <= 0 && isAsBad(earlier.context, finding.context);
}
function isAsExposed({ finding: { context } }, { finding }) {
	return rankOf(context) === rankOf(finding.context);
}
/** The least bad first, so that each finding is matched with the least bad one that is as bad. */
function byWeight(a, b) {
	return compareSeverity(b.severity, a.severity) || rankOf(a.context) - rankOf(b.context);
}
function hasSamePrint(candidate, wanted) {
	return barePrint(candidate.finding) === barePrint(wanted.finding) && isSame(candidate, wanted);
}
/** The fingerprint without the number of its repetition. */
function barePrint({ fingerprint }) {
	return fingerprint.split(":")[0] ?? fingerprint;
}
function groupKey({ ruleId }, file) {
	return JSON.stringify([ruleId, file]);
}
function fileOf({ locations: [first], subject }) {
	return first?.file ?? (subject.kind === "source" ? subject.path : void 0);
}
function messageOf({ message, context }) {
	return context?.message ?? message;
}
/** Removes what changes in a message with other lines of the file: line numbers, numbers of files and sizes. */
function comparable(message) {
	return message.replace(/\blines? \d+/giu, "line").replace(/\b\d[\d.,]*\s*(?:files?|lines?)\b/giu, "files").replace(/\b\d[\d.,]*\s*(?:bytes?|[kMGT]?i?B)\b/giu, "size");
}
function uncheckedOf(unknown) {
	const rules = [...new Set(unknown.map(({ ruleId }) => ruleId))].toSorted();
	if (rules.length === 0) return {};
	return { unknown: {
		count: unknown.length,
		why: `${rules.join(", ")} cannot be checked at the base`
	} };
}
/** Returns the lines that a place is on, and what its region has; undefined in files that the change does not touch. */
function lineReaders({ texts }) {
	const readerFor = (byPath) => {
		const lines = /* @__PURE__ */ new Map();
		return (place) => {
			const text = place === void 0 ? void 0 : byPath.get(place.file);
			if (place === void 0 || text === void 0) return {
				text: void 0,
				value: void 0
			};
			const all = lines.get(place.file) ?? text.split(/\r?\n/u);
			lines.set(place.file, all);
			const { startLine, endLine = startLine, startColumn = 1, endColumn } = place.region;
			const own = all.slice(startLine - 1, endLine);
			const end = endColumn === void 0 ? void 0 : endColumn - 1;
			const last = (own.at(-1) ?? "").slice(0, end);
			return {
				text: own.join("\n"),
				value: [...own.slice(0, -1), last].join("\n").slice(startColumn - 1)
			};
		};
	};
	return {
		base: readerFor(texts.base),
		head: readerFor(texts.head)
	};
}
var passes;
function init_caused() {
	return (init_caused = __esmMin((() => {
		init_files();
		init_context();
		init_severity();
		passes = [
			(candidate, wanted) => hasSamePrint(candidate, wanted) && candidate.text === wanted.text && isAsExposed(candidate, wanted),
			(candidate, wanted) => hasSamePrint(candidate, wanted) && candidate.text === wanted.text,
			(candidate, wanted) => hasSamePrint(candidate, wanted) && !wanted.isRenamed && (!wanted.isSecret || candidate.value === wanted.value),
			(candidate, wanted) => wanted.matchesByText && isSame(candidate, wanted) && wanted.text !== void 0 && candidate.text === wanted.text
		];
	})))();
}

// shared/findings/finding.ts
/** Returns whether a finding is a vulnerability that nobody rated, so that its severity is what the call says. */
function isUnrated({ advisory }) {
	return advisory?.severity === "unknown";
}
/** Lists all packages that a finding is about. */
function packagesOf({ package: pkg, packages }) {
	return packages ?? (pkg === void 0 ? [] : [pkg]);
}
function init_finding() {
	return (init_finding = __esmMin((() => {})))();
}

// shared/findings/threshold.ts
/**
* Parses a threshold: conditions separated by commas or line breaks, whose terms `and` or `+` joins.
* @returns the canonical form; undefined if it is not valid.
*/
function parseThreshold(text) {
	const parts = text.split(/[,\n]/u).map((part) => part.trim().replace(/\s+/gu, " ")).filter((part) => part !== "");
	if (parts.length === 1 && parts[0] === "none") return "none";
	const isSpared = parts.includes("no-exploited");
	const alternatives = parts.filter((part) => part !== "no-exploited").map(parseCondition);
	if (alternatives.length > maxConditions || alternatives.includes(void 0)) return void 0;
	const texts = new Set(alternatives.flatMap((condition) => condition === void 0 ? [] : [formatCondition(condition)]));
	if (texts.size === 0 || isSpared && texts.has("exploited")) return void 0;
	if (isSpared) texts.add("no-exploited");
	else if (texts.size > 1) texts.delete("exploited");
	return [...texts].join(", ");
}
function parseCondition(text) {
	let condition = {};
	for (const term of text.split(/ ?\+ ?| and /u)) {
		const severity = severities.find((name) => name === term);
		const epss = epssTerm.exec(term)?.[1];
		const probability = epss?.endsWith("%") === true ? Number(epss.slice(0, -1)) / 100 : Number(epss);
		if (severity === void 0 ? epss !== void 0 && "epss" in condition : "severity" in condition) return void 0;
		if (severity !== void 0) condition = {
			...condition,
			severity
		};
		else if (term === "exploited") condition = {
			...condition,
			exploited: true
		};
		else if (term === "fixable") condition = {
			...condition,
			fixable: true
		};
		else if (epss !== void 0 && probability <= 1) condition = {
			...condition,
			epss: probability
		};
		else return void 0;
	}
	return condition;
}
function formatCondition({ severity, exploited, fixable, epss }) {
	return [
		...severity === void 0 ? [] : [severity],
		...exploited === void 0 ? [] : ["exploited"],
		...epss === void 0 ? [] : [`epss>=${decimal(epss)}`],
		...fixable === void 0 ? [] : ["fixable"]
	].join(" and ");
}
/** Formats a probability without an exponent, so that the canonical form can be parsed. */
function decimal(probability) {
	return probability.toFixed(epssDigits).replace(/\.?0+$/u, "");
}
/** Checks whether a finding of this weight is at the threshold. */
function isOver(threshold, weight) {
	return conditionsOf(threshold).some((condition) => holds(condition, weight));
}
/**
* Returns what makes a finding of this weight fail besides its severity, as a clause: `known to be exploited`. Undefined if
* only its severity does, or nothing.
*/
function findExploitation(threshold, weight) {
	const condition = conditionsOf(threshold).find((each) => isOfExploitation(each) && holds(each, weight));
	return condition === void 0 ? void 0 : describeCondition(condition);
}
/** Returns the threshold without known exploitation as a condition of its own. */
function withoutExploited(threshold) {
	if (threshold === "none" || threshold === "exploited") return "none";
	return parseThreshold(`${threshold}, no-exploited`) ?? threshold;
}
/** Checks whether all findings of a severity are at the threshold. */
function isSeverityOver(threshold, severity) {
	return isOver(threshold, {
		severity,
		isExploited: false,
		isFixable: false
	});
}
function holds({ severity, exploited, fixable, epss }, weight) {
	return (severity === void 0 || isAtLeast(weight.severity, severity)) && (exploited === void 0 || weight.isExploited) && (fixable === void 0 || weight.isFixable) && (epss === void 0 || weight.epss !== void 0 && weight.epss >= epss);
}
/** Returns what decides about a finding. Findings other than vulnerabilities can always be fixed. */
function weightOf({ severity, advisory, fixes }) {
	return {
		severity,
		isExploited: advisory?.exploitedSince !== void 0,
		isFixable: advisory === void 0 || advisory.fixState === "fixed" || fixes.length > 0,
		epss: advisory?.epss
	};
}
/**
* Describes a threshold after "findings": `at high or worse`. Known exploitation is named if the text names it, if it is
* the reason for one of the findings `over` it, or if the description is to be complete.
*/
function describeThreshold(threshold, { over = [], isComplete = false } = {}) {
	const stated = conditionsOf(threshold);
	const quiet = stated.filter((condition) => describeCondition(condition) !== knownExploited);
	return (!isComplete && quiet.length > 0 && over.every((finding) => quiet.some((condition) => holds(condition, weightOf(finding)))) ? quiet : stated).map(describeCondition).join(", or ");
}
/** Describes the conditions about exploitation after "findings"; empty if there are none. */
function describeExploitation(threshold) {
	return conditionsOf(threshold).filter(isOfExploitation).map(describeCondition).join(", or ");
}
function isOfExploitation({ exploited, epss }) {
	return exploited === true || epss !== void 0;
}
function describeCondition({ severity, exploited, fixable, epss }) {
	return [
		...severity === void 0 ? [] : [`at ${severity} or worse`],
		...exploited === void 0 ? [] : [knownExploited],
		...epss === void 0 ? [] : [`with an EPSS of at least ${decimal(epss)}`],
		...fixable === void 0 ? [] : ["with a fix"]
	].join(" and ");
}
var defaultThreshold, thresholdWords, maxConditions, epssDigits, epssTerm, conditionsOf, knownExploited;
function init_threshold() {
	return (init_threshold = __esmMin((() => {
		init_severity();
		defaultThreshold = "high";
		thresholdWords = [
			...severities,
			"none",
			"exploited",
			"no-exploited",
			"fixable"
		];
		maxConditions = 20;
		epssDigits = 8;
		epssTerm = /^epss ?>= ?(\d(?:\.\d{1,8})?|\.\d{1,8}|\d{1,3}(?:\.\d{1,6})?%)$/;
		conditionsOf = memoized((text) => {
			const parts = text.split(", ");
			const implied = text === "none" || parts.includes("no-exploited") || parts.includes("exploited") ? [] : ["exploited"];
			return [...parts, ...implied].flatMap((part) => parseCondition(part) ?? []);
		});
		knownExploited = "known to be exploited";
	})))();
}

// shared/findings/report.ts
/** Checks that the coverage has no partial gap. */
function isComplete(coverage) {
	return coverage.gaps.every((gap) => gap.weight !== "partial");
}
/** Lists the unsuppressed findings, or only new ones with `newOnly`. */
function decidingFindings(report, newOnly) {
	return newOnly ? activeFindings(report).filter(isNew) : activeFindings(report);
}
/** Lists the deciding findings at the threshold. Empty for `none`. */
function blockingFindings(report, threshold, newOnly) {
	return decidingFindings(report, newOnly).filter((finding) => isOver(threshold, weightOf(finding)));
}
/** Checks whether a finding is new. All findings are new if there is no baseline. */
function isNew({ baselineState }) {
	return baselineState !== "unchanged";
}
/** Lists the findings to show to the author of a change: those without a suppression, except report-only rules. */
function announcedFindings(report) {
	const quiet = new Set(report.rules.filter(({ tags }) => tags.includes(reportOnlyTag)).map(({ id }) => id));
	return activeFindings(report).filter(({ ruleId }) => !quiet.has(ruleId));
}
/** Lists the findings without a suppression. */
function activeFindings(report) {
	return report.findings.filter((finding) => finding.suppression === void 0);
}
var layerTables, reportOnlyTag;
function init_report() {
	return (init_report = __esmMin((() => {
		init_threshold();
		layerTables = "read by table of contents";
		reportOnlyTag = "report-only";
	})))();
}

// shared/findings/saving.ts
/** Adds up the bytes of savings. */
function totalSaving(savings) {
	return savings.reduce((sum, { bytes }) => sum + bytes, 0);
}
function init_saving() {
	return (init_saving = __esmMin((() => {})))();
}

// shared/findings/subject.ts
/** Returns the name of a subject for people: of sources the path. */
function subjectName(subject) {
	return subject.kind === "source" ? subject.path : subject.name;
}
/** Returns the digest of the manifest that a subject is or runs; undefined for sources and machines. */
function subjectDigest(subject) {
	return "digest" in subject ? subject.digest : void 0;
}
function init_subject() {
	return (init_subject = __esmMin((() => {})))();
}

// shared/findings/vendor-state.ts
/** Returns the state that a distribution's word means; undefined for words without a meaning here. */
function toVendorState(word) {
	const key = word?.trim().toLowerCase().replace(/[\s_]+/gu, "-") ?? "";
	return vendorStates.find((state) => state === key) ?? (Object.hasOwn(synonyms, key) ? synonyms[key] : void 0);
}
var vendorStates, synonyms;
function init_vendor_state() {
	return (init_vendor_state = __esmMin((() => {
		vendorStates = [
			"unimportant",
			"no-dsa",
			"postponed",
			"ignored",
			"end-of-life",
			"deferred",
			"needed",
			"pending",
			"needs-triage"
		];
		synonyms = {
			negligible: "unimportant",
			"wont-fix": "ignored",
			"will-not-fix": "ignored",
			"no-fix-planned": "ignored",
			"fix-deferred": "deferred",
			"out-of-support-scope": "end-of-life",
			affected: "needed",
			open: "needed",
			"under-investigation": "needs-triage",
			new: "needs-triage"
		};
	})))();
}

// shared/findings/index.ts
function init_findings() {
	return (init_findings = __esmMin((() => {
		init_base_image();
		init_baseline();
		init_caused();
		init_context();
		init_fingerprint();
		init_report();
		init_severity();
		init_threshold();
		init_vendor_state();
	})))();
}

// shared/references/digest.ts
/** Checks for `sha256:<64 lower-case hex>` or `sha512:<128 lower-case hex>`. */
function isDigest(text) {
	const [algorithm = "", hex = "", rest] = text.split(":");
	return rest === void 0 && hex.length === hexLengths[algorithm] && /^[0-9a-f]+$/.test(hex);
}
var hexLengths;
function init_digest$1() {
	return (init_digest$1 = __esmMin((() => {
		hexLengths = {
			sha256: 64,
			sha512: 128
		};
	})))();
}

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
		init_files();
		maxPartLength = 80;
		derivedMark = "--";
	})))();
}

// shared/references/split.ts
/**
* Splits `registry/path:tag@digest` without checking the parts, so that variables may occur anywhere. The first part
* is a registry only if it contains a dot or a colon or is `localhost`.
*/
function splitReference(reference) {
	const digestStart = reference.indexOf("@");
	const digest = digestStart === -1 ? void 0 : reference.slice(digestStart + 1);
	const name = digestStart === -1 ? reference : reference.slice(0, digestStart);
	const slash = name.indexOf("/");
	const host = slash === -1 ? "" : name.slice(0, slash);
	const hasRegistry = slash !== -1 && (/[.:]/.test(host) || host === "localhost");
	const path = hasRegistry ? name.slice(slash + 1) : name;
	const colon = tagColon(path);
	return {
		registry: hasRegistry ? host : void 0,
		path: colon === -1 ? path : path.slice(0, colon),
		tag: colon === -1 ? void 0 : path.slice(colon + 1),
		digest
	};
}
/** Finds the colon before the tag; colons inside `${NAME:-default}` do not count. */
function tagColon(path) {
	let depth = 0;
	for (let index = path.lastIndexOf("/") + 1; index < path.length; index += 1) if (path[index] === "{") depth += 1;
	else if (path[index] === "}") depth -= 1;
	else if (path[index] === ":" && depth === 0) return index;
	return -1;
}
function init_split() {
	return (init_split = __esmMin((() => {})))();
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
	if (subject.kind !== "source") return [given ?? {
		text: stableName(subject.name),
		kind: "image"
	}, {
		text: subject.kind,
		kind: "platform"
	}];
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
	const platform = subject.kind === "image" ? subject.platform : void 0;
	return [
		subject.kind,
		stableName(subject.name),
		platform,
		subject.scope
	];
}
var posix;
function init_identity() {
	return (init_identity = __esmMin((() => {
		init_files();
		init_digest$1();
		init_encode();
		/* @__PURE__ */ init_split();
		({posix} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/references/reference.ts
/**
* Parses `[host[:port]/]path[:tag][@digest]`. The first part is a host only if it contains a dot or a port or is
* `localhost`. Official images of Docker Hub get their `library/`. The tag defaults to `latest` if there is no digest.
* @throws InvalidError `REFERENCE_INVALID`.
*/
function parseReference(text) {
	const reference = tryParseReference(text);
	if (reference !== void 0) return reference;
	throw new InvalidError("REFERENCE_INVALID", `"${text}" is not an image reference`, { advice: "Write host/path:tag or host/path@sha256:…, in lower case, for example ghcr.io/owner/app:1.2." });
}
/** Parses like `parseReference`, but returns undefined instead of throwing. */
function tryParseReference(text) {
	const { registry: host, path, tag, digest } = splitReference(text);
	const registry = host === void 0 ? hub : canonicalHost(host);
	const repository = registry === hub && !path.includes("/") ? `library/${path}` : path;
	if (!hostName.test(registry) || !repositoryPath.test(repository) || repository.length > 255) return void 0;
	if (tag !== void 0 && !tagName.test(tag) || digest !== void 0 && !isDigest(digest)) return void 0;
	const wanted = tag ?? (digest === void 0 ? "latest" : void 0);
	return {
		registry,
		repository,
		...wanted === void 0 ? {} : { tag: wanted },
		...digest === void 0 ? {} : { digest }
	};
}
/** Formats a reference in its long form. */
function formatReference({ registry, repository, tag, digest }) {
	return `${registry}/${repository}${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
}
/** Maps a registry to the host of its API; Docker Hub's differs from the name that people write. */
function apiHost(registry) {
	return registry === hub ? "registry-1.docker.io" : registry;
}
function canonicalHost(host) {
	return [
		"index.docker.io",
		"registry-1.docker.io",
		"registry.hub.docker.com"
	].includes(host) ? hub : host;
}
var repositoryPath, tagName, hostName, hub;
function init_reference() {
	return (init_reference = __esmMin((() => {
		init_errors();
		init_digest$1();
		/* @__PURE__ */ init_split();
		repositoryPath = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
		tagName = /^\w[\w.-]{0,127}$/;
		hostName = /^(?:[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
		hub = "docker.io";
	})))();
}

// shared/references/pattern.ts
/**
* Parses a reference into its canonical form with a lower-case host: `node` becomes `docker.io/library/node:latest`.
* Returns undefined if the text is not a reference.
*/
function canonicalReference(text) {
	const reference = tryParseReference(text);
	return reference === void 0 ? void 0 : {
		...reference,
		registry: reference.registry.toLowerCase()
	};
}
/**
* Parses a pattern the way references are parsed, so that `node` and `index.docker.io/library/node` are the same
* pattern. `registry/*` matches everything in a registry. Returns a sentence that says what is wrong with an invalid
* pattern.
*/
function parseImagePattern(text) {
	const [named = ""] = text.split("@", 1);
	const [host, ...rest] = named.split("/");
	const path = rest.join("/");
	const shortName = rest.length === 0 ? named.split(":", 1)[0] ?? "" : "";
	if (shortName === "*") return `"${text}" names no registry; write for example "docker.io/*"`;
	if (shortName.includes(".") || shortName === "localhost") return `"${text}" is a registry without a path; write "${named}/*" for everything in it`;
	const reference = text.includes(anyText) ? void 0 : canonicalReference(text.replaceAll("*", anyText));
	if (reference === void 0) return `"${text}" is not an image pattern (\`*\` matches any text); write it in lower case as host/path, host/path:tag or host/path@sha256:…`;
	const registry = withStars(reference.registry);
	if (registry.lastIndexOf("*") > 0 || registry.startsWith("*") && !registry.startsWith("*.")) return `"${text}" would match other people's registries; a registry has \`*\` only before its first dot`;
	const isAll = host?.includes(".") === true && /^\*+(?::|$)/u.test(path);
	const isTagged = named.lastIndexOf(":") > named.lastIndexOf("/");
	return {
		registry,
		repository: isAll ? "*" : withStars(reference.repository),
		...isTagged && reference.tag !== void 0 ? { tag: withStars(reference.tag) } : {},
		...reference.digest === void 0 ? {} : { digest: reference.digest }
	};
}
/**
* Checks whether a reference matches a pattern. Parts are compared with parts, so no `*` reaches into the next part.
* A digest next to a tag decides what is pulled; the tag is taken at its word.
*/
function matchesImage(pattern, { registry, repository, tag = "", digest }) {
	return matchesWildcard(registry, pattern.registry) && matchesWildcard(repository, pattern.repository) && (pattern.tag === void 0 || matchesWildcard(tag, pattern.tag)) && (pattern.digest === void 0 || pattern.digest === digest);
}
/**
* Checks whether an image comes from a trusted registry. A pattern is a registry or a registry with the beginning of a
* path; `*` may be its first or last character (hadolint's `trustedRegistries`). A leading `*` matches registries only,
* so that no path of another registry can end like a trusted name.
*/
function isFromTrustedRegistry(image, patterns) {
	const { registry } = splitReference(image);
	const registries = registry === void 0 ? ["docker.io", "hub.docker.com"] : [registry];
	const names = [...registries, registry === void 0 ? `docker.io/${image}` : image];
	return patterns.some((pattern) => {
		if (pattern.startsWith("*")) return registries.some((name) => matchesWildcard(name, pattern));
		if (pattern.endsWith("*")) return names.some((name) => name.startsWith(pattern.slice(0, -1)));
		return names.some((name) => name === pattern || name.startsWith(`${pattern}/`));
	});
}
function withStars(text) {
	return text.replaceAll(anyText, "*");
}
var anyText;
function init_pattern() {
	return (init_pattern = __esmMin((() => {
		init_text();
		init_reference();
		/* @__PURE__ */ init_split();
		anyText = "x0any0text0x";
	})))();
}

// shared/references/index.ts
function init_references() {
	return (init_references = __esmMin((() => {
		init_digest$1();
		init_identity();
		init_pattern();
		init_reference();
		/* @__PURE__ */ init_split();
	})))();
}

// shared/http/body.ts
/**
* Reads the chunks of a body. Cancels the rest of the body when the caller stops early.
* @throws Error when the connection is silent for too long or ends before the promised length, and what `tooLong` makes.
*/
async function* readChunks(response, { idleTimeout, timeout = Number.POSITIVE_INFINITY, maxBytes = Number.POSITIVE_INFINITY, tooLong = bodyTooLong }) {
	const reader = response.body?.getReader();
	if (reader === void 0) return;
	const start = performance.now();
	let bytes = 0;
	try {
		for (;;) {
			if (performance.now() - start > timeout) throw new Error(`the response takes more than ${timeout} ms`);
			const part = await withDeadline(reader.read(), idleTimeout, `no data within ${idleTimeout} ms`);
			if (part.done) break;
			bytes += part.value.length;
			if (bytes > maxBytes) throw tooLong(maxBytes);
			yield part.value;
		}
	} finally {
		await reader.cancel().catch(() => {});
	}
	const promised = Number(response.headers.get("content-length") ?? NaN);
	if (!response.headers.has("content-encoding") && bytes < promised) throw new Error(`received ${bytes} of ${promised} bytes`);
}
/** Reads a whole body. Throws what `readChunks` throws. */
async function readBody(response, bounds) {
	const parts = [];
	for await (const chunk of readChunks(response, bounds)) parts.push(chunk);
	return Buffer.concat(parts);
}
/** Reads a body as JSON; undefined when it is not JSON, is too long or breaks off. */
async function readJson(response, bounds) {
	try {
		return JSON.parse((await readBody(response, bounds)).toString("utf8"));
	} catch {
		return;
	}
}
async function withDeadline(work, milliseconds, tooLate) {
	const { promise, reject } = Promise.withResolvers();
	const timer = setTimeout(() => reject(new Error(tooLate)), milliseconds);
	try {
		return await Promise.race([work, promise]);
	} finally {
		clearTimeout(timer);
	}
}
function bodyTooLong(maxBytes) {
	return /* @__PURE__ */ new Error(`the response has more than ${maxBytes} bytes`);
}
function init_body() {
	return (init_body = __esmMin((() => {})))();
}

// shared/http/retry.ts
/**
* Sends a request that may be repeated, until the answer is not transient: waits as `Retry-After` says, else longer
* each time, with jitter (RFC 9110, 10.2.3).
* @throws UndecidedError `REGISTRY_UNREACHABLE` when no attempt got an answer.
*/
async function fetchWithRetry(url, init, ports, policy) {
	for (let attempt = 1;; attempt += 1) {
		let response;
		let failure;
		try {
			response = await withTimeout(url, init, ports, policy.idleTimeout);
			if (!transient.has(response.status) || attempt >= policy.attempts) return response;
			await response.body?.cancel();
		} catch (error) {
			failure = error;
		}
		if (attempt >= policy.attempts) throw unreachable$1(url, failure);
		await ports.sleep(delay(attempt, response?.headers.get("retry-after") ?? null, ports, policy));
	}
}
/** The timeout ends with the headers; bodies have their own, byte by byte. */
async function withTimeout(url, init, ports, milliseconds) {
	const controller = new AbortController();
	const timer = setTimeout(() => controller.abort(/* @__PURE__ */ new Error(`no response within ${milliseconds} ms`)), milliseconds);
	try {
		return await ports.fetch(url, {
			...init,
			signal: controller.signal
		});
	} finally {
		clearTimeout(timer);
	}
}
/** Milliseconds to wait; `Retry-After` is a number of seconds or a date. */
function delay(attempt, retryAfter, ports, policy) {
	const seconds = retryAfter === null ? NaN : Number(retryAfter);
	const date = retryAfter === null ? NaN : Date.parse(retryAfter) - ports.now();
	const requested = Number.isFinite(seconds) ? seconds * 1e3 : date;
	if (Number.isFinite(requested)) return Math.min(Math.max(0, requested), policy.maxDelay);
	return Math.min(policy.initialDelay * 2 ** (attempt - 1) * (.5 + ports.random()), policy.maxDelay);
}
function unreachable$1(url, failure) {
	const cause = failure instanceof Error && failure.cause !== void 0 ? failure.cause : failure;
	return new UndecidedError("REGISTRY_UNREACHABLE", `no response (${messageOf$1(cause)})`, {
		place: { what: new URL(url).host },
		advice: "Check the host name, the network and the proxy settings.",
		cause: failure
	});
}
var defaultPorts, defaultRetryPolicy, transient;
function init_retry() {
	return (init_retry = __esmMin((() => {
		init_errors();
		init_sleep();
		defaultPorts = {
			fetch: (...call) => fetch(...call),
			sleep: systemSleep,
			random: () => Math.random(),
			now: () => Date.now()
		};
		defaultRetryPolicy = {
			attempts: 5,
			initialDelay: 250,
			maxDelay: 6e4,
			idleTimeout: 6e4,
			settle: 3e3
		};
		transient = /* @__PURE__ */ new Set([
			408,
			425,
			429,
			500,
			502,
			503,
			504
		]);
	})))();
}

// shared/http/loopback.ts
/** Tells whether only this machine can answer for a host (`host` or `host:port`). Such hosts need no TLS. */
function isLoopback(host) {
	const name = host.replace(/:\d+$/, "");
	return name === "localhost" || name.endsWith(".localhost") || /^127(?:\.\d{1,3}){3}$/.test(name) || name === "[::1]";
}
function init_loopback() {
	return (init_loopback = __esmMin((() => {})))();
}

// shared/http/challenge.ts
/**
* Parses a WWW-Authenticate header, which may contain several challenges and commas in quoted values. Skips invalid
* parts.
*/
function parseChallenges(header) {
	const challenges = [];
	for (const [, word = "", quoted, bare] of header.matchAll(/([A-Za-z0-9!#$%&'*+.^_`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+)))?/g)) {
		const value = quoted?.replace(/\\(.)/g, "$1") ?? bare;
		if (value === void 0) challenges.push({
			scheme: word.toLowerCase(),
			parameters: /* @__PURE__ */ new Map()
		});
		else challenges.at(-1)?.parameters.set(word.toLowerCase(), value);
	}
	return challenges;
}
function init_challenge() {
	return (init_challenge = __esmMin((() => {})))();
}

// shared/rules/external-ids.ts
/** Returns true for an id that a rule of another tool can have, and for `tool/*`, all ids of one tool. */
function isExternalId(id, domain) {
	return domain === "dockerfile" && buildkitIds.has(id) || forms[domain].some((form) => form.test(id));
}
/**
* Normalizes an id of Trivy to its current spelling (`AVD-KSV-0017` and `KSV017` are `KSV-0017`). Keeps all others.
*/
function normalizeId(id) {
	const match = /^(?:AVD-)?(KSV|KCV|DS)-?0*(\d{1,4})$/.exec(id);
	return match === null ? id : `${match[1]}-${(match[2] ?? "").padStart(4, "0")}`;
}
var buildkitIds, forms;
function init_external_ids() {
	return (init_external_ids = __esmMin((() => {
		buildkitIds = /* @__PURE__ */ new Set([
			"StageNameCasing",
			"FromAsCasing",
			"NoEmptyContinuation",
			"ConsistentInstructionCasing",
			"DuplicateStageName",
			"ReservedStageName",
			"JSONArgsRecommended",
			"MaintainerDeprecated",
			"UndefinedArgInFrom",
			"WorkdirRelativePath",
			"UndefinedVar",
			"MultipleInstructionsDisallowed",
			"LegacyKeyValueFormat",
			"InvalidBaseImagePlatform",
			"RedundantTargetPlatform",
			"SecretsUsedInArgOrEnv",
			"InvalidDefaultArgInFrom",
			"FromPlatformFlagConstDisallowed",
			"CopyIgnoredFile",
			"InvalidDefinitionDescription",
			"ExposeProtoCasing",
			"ExposeInvalidFormat"
		]);
		forms = {
			dockerfile: [
				/^SC\d{4}$/,
				/^CKV2?_DOCKER_\d+$/,
				/^DS-\d{4}$/,
				/^CIS-DI-\d{4}$/,
				/^DKL-(?:DI|LI)-\d{4}$/
			],
			manifest: [
				/^KSV-\d{4}$/,
				/^KCV-\d{4}$/,
				/^CKV2?_K8S_\d+$/,
				/^C-\d{4}$/,
				/^kics\/[0-9a-f-]{36}$/,
				/\/\*$/
			]
		};
	})))();
}

// shared/rules/documentation.ts
/**
* Returns the documentation page of a rule. hadolint's, ShellCheck's and BuildKit's rules have one each; Seaworthy's
* own rules have none yet.
*/
function getDocumentationUrl(ruleId) {
	if (/^DL\d{4}$/.test(ruleId)) return `https://github.com/hadolint/hadolint/wiki/${ruleId}`;
	if (/^SC\d{4,}$/.test(ruleId)) return `https://www.shellcheck.net/wiki/${ruleId}`;
	if (!buildkitIds.has(ruleId)) return void 0;
	return `https://docs.docker.com/reference/build-checks/${ruleId.replace(/([a-z])([A-Z])|([A-Z]+)([A-Z][a-z])/g, "$1$3-$2$4").toLowerCase()}/`;
}
function init_documentation() {
	return (init_documentation = __esmMin((() => {
		init_external_ids();
	})))();
}

// shared/rules/define.ts
/** Defines a rule from its text: description, help with example and links, and its documentation page. */
function defineRule(text, kind) {
	const { id, severity, summary, why, links = [], precision, securityScore, before, after } = text;
	const own = getDocumentationUrl(id);
	const pages = own === void 0 ? links : [own, ...links];
	const [helpUri] = pages;
	const remedy = remedyOf(text, kind);
	return {
		id,
		name: text.name ?? id.replace(/^SW-[A-Z0-9]+-/, ""),
		severity,
		summary,
		description: kind.help === "reason-and-advice" ? `${summary} ${why}` : why,
		help: text.help ?? makeHelp(text, kind, pages),
		tags: [...kind.tags, ...text.tags ?? []],
		...helpUri === void 0 ? {} : { helpUri },
		...precision === void 0 ? {} : { precision },
		...securityScore === void 0 ? {} : { securityScore },
		...remedy === void 0 ? {} : { remedy },
		aliases: text.aliases ?? [],
		isOptIn: text.isOptIn ?? false,
		example: before === void 0 || after === void 0 ? void 0 : {
			before,
			after
		}
	};
}
/** Returns the first sentence of the advice, or the summary of rules whose summary says what to do. */
function remedyOf({ advice, summary }, { help }) {
	const [sentence = ""] = (advice ?? (help === "reason" ? summary : "")).split(/(?<=[.;])\s/u);
	const trimmed = sentence.replace(/[.;:]$/u, "").trim();
	return trimmed === "" ? void 0 : trimmed;
}
/** Returns the metadata of a rule for reports. */
function toReportedRule(rule) {
	const { id, name, severity, summary, description, help, tags, helpUri, securityScore, precision } = rule;
	return {
		id,
		name,
		severity,
		summary,
		description,
		help,
		tags,
		...helpUri === void 0 ? {} : { helpUri },
		...securityScore === void 0 ? {} : { securityScore },
		...precision === void 0 ? {} : { precision }
	};
}
function makeHelp(text, { help, language = "" }, pages) {
	const { summary, why, advice = "", before, after } = text;
	if (help === "advice") return {
		text: advice,
		markdown: advice
	};
	const words = help === "reason" ? `${summary} ${why}` : `${why} ${advice}`;
	const list = pages.map((page) => `- <${page}>`).join("\n");
	const titles = headings[help];
	const hasExample = before !== void 0 && after !== void 0;
	const block = (title, lines) => `${title}\n\n\`\`\`${language}\n${lines}\n\`\`\``;
	const example = hasExample ? [block(titles.before, before), block(titles.after, after)] : [];
	return {
		text: hasExample ? `${words}${titles.gap}Instead of:\n${before}\nwrite:\n${after}` : words,
		markdown: [
			words,
			...example,
			list
		].filter((part) => part !== "").join("\n\n")
	};
}
var headings;
function init_define() {
	return (init_define = __esmMin((() => {
		init_documentation();
		headings = {
			reason: {
				gap: "\n",
				before: "**Before**",
				after: "**After**"
			},
			"reason-and-advice": {
				gap: "\n\n",
				before: "Instead of",
				after: "write"
			}
		};
	})))();
}

// shared/rules/problem.ts
/** Creates a finding from a problem and its location. */
function createFinding({ rule, message, severity = rule.severity, aliases = [], remedy = rule.remedy }, placement) {
	const { locations, imageLocations, subject, about, suppression } = placement;
	return {
		ruleId: rule.id,
		severity,
		message,
		locations,
		...imageLocations === void 0 ? {} : { imageLocations },
		subject,
		fingerprint: fingerprint(rule.id, ...about),
		aliases: placement.aliases ?? aliases,
		fixes: placement.fixes ?? [],
		...remedy === void 0 ? {} : { remedy },
		...suppression === void 0 ? {} : { suppression }
	};
}
/** Sorts findings by file, line, column and rule, and numbers repeated ones. */
function sortFindings(findings) {
	return numberRepeats(findings.toSorted(compareByLocation));
}
/** Returns the fixes of a problem, with edits in the terms of reports. Empty if it has none. */
function getFixes({ fix }, toEdit) {
	if (fix === void 0) return [];
	const { description, changes } = fix;
	const safety = fix.safety ?? (changes === void 0 ? "safe" : "behavior-changing");
	return [{
		kind: "edit",
		description,
		edits: fix.edits.map(toEdit),
		...safety === "safe" ? {} : defined({
			safety,
			changes
		})
	}];
}
/** Returns all ids of a problem, the rule's first. */
function getIds({ rule, aliases = [] }) {
	return [.../* @__PURE__ */ new Set([
		rule.id,
		...rule.aliases,
		...aliases
	])];
}
/** Compares findings by file, line, column and rule. Findings without a location are last. */
function compareByLocation(a, b) {
	const [first] = a.locations;
	const [second] = b.locations;
	if (first === void 0 || second === void 0) return Number(first === void 0) - Number(second === void 0);
	return compareText(first.file, second.file) || first.region.startLine - second.region.startLine || (first.region.startColumn ?? 0) - (second.region.startColumn ?? 0) || compareText(a.ruleId, b.ruleId);
}
function init_problem() {
	return (init_problem = __esmMin((() => {
		init_findings();
	})))();
}

// shared/rules/profile.ts
/** Returns a severity under the profile `recommended`, which never raises one. */
function lowerSeverity(rules, id, severity) {
	const lowered = Object.hasOwn(rules, id) ? rules[id] : void 0;
	return lowered === void 0 || lowered === "off" || isAtLeast(lowered, severity) ? severity : lowered;
}
function init_profile() {
	return (init_profile = __esmMin((() => {
		init_findings();
	})))();
}

// shared/rules/registry.ts
var RuleRegistry;
function init_registry() {
	return (init_registry = __esmMin((() => {
		init_external_ids();
		RuleRegistry = class {
			#rules;
			#ids;
			#others;
			#domain;
			/**
			* @param others ids that some findings carry as aliases, with the ids of their rules, as far as they are known.
			*/
			constructor(rules, domain, others = /* @__PURE__ */ new Map()) {
				this.#rules = new Map(rules.map((rule) => [rule.id, rule]));
				this.#ids = /* @__PURE__ */ new Set([...rules.flatMap(({ id, aliases }) => [id, ...aliases]), ...others.keys()]);
				this.#others = others;
				this.#domain = domain;
			}
			/** Lists all rules, by id. */
			list() {
				return [...this.#rules.values()].toSorted((a, b) => a.id < b.id ? -1 : 1);
			}
			/** Returns the rule with this id. Does not look up aliases. */
			get(id) {
				return this.#rules.get(id);
			}
			/** Returns true unless all rules with this id or alias are disabled. Ids that findings alone carry count as answered. */
			isAnswered(id, isEnabled) {
				const others = this.#others.get(id) ?? [];
				const rules = [...this.#rules.values()].filter((rule) => rule.id === id || rule.aliases.includes(id) || others.includes(rule.id));
				return rules.length === 0 || rules.some(isEnabled);
			}
			/** Returns true for an id or alias of a rule. Other tools have rules that report nothing that these rules report. */
			isListed(id) {
				return this.#ids.has(id);
			}
			/** Returns true for an id or alias of a rule, and for an id that a rule of a known tool can have. */
			isKnown(id) {
				return this.isListed(id) || isExternalId(id, this.#domain);
			}
		};
	})))();
}

// shared/rules/index.ts
function init_rules() {
	return (init_rules = __esmMin((() => {
		init_define();
		init_documentation();
		init_external_ids();
		init_problem();
		init_profile();
		init_registry();
		init_comment_rules();
		init_directive();
		init_expiry();
		init_reason();
		init_suppressor();
	})))();
}

// shared/exec/thread-module-url.ts
/**
* Locates a module that threads load: `threads/<name>.js` in the built bundle, or the source.
* @param from `import.meta.url` of the caller. @param source path of the source relative to it.
*/
function threadModuleUrl(name, source, from) {
	for (let directory = dirname$1(fileURLToPath(from)); dirname$1(directory) !== directory; directory = dirname$1(directory)) {
		const built = join(directory, "threads", `${name}.js`);
		if (existsSync(join(directory, "chunks")) && existsSync(built)) return pathToFileURL(built).href;
	}
	return new URL(source, from).href;
}
var existsSync, dirname$1, join, fileURLToPath, pathToFileURL;
function init_thread_module_url() {
	return (init_thread_module_url = __esmMin((() => {
		({existsSync} = process.getBuiltinModule("node:fs"));
		({dirname: dirname$1, join} = process.getBuiltinModule("node:path"));
		({fileURLToPath, pathToFileURL} = process.getBuiltinModule("node:url"));
	})))();
}

// shared/http/probe.ts
/**
* Checks whether a server answers, whatever it answers, without the patience that requests have: a machine without a
* network should not wait. A connection that is refused is tried once more.
* @param milliseconds for both attempts together.
* @returns undefined if it answers, else why not.
*/
async function unreachable(url, ports = {}, milliseconds = defaultPatience) {
	const { fetch, sleep } = {
		...defaultPorts,
		...ports
	};
	const controller = new AbortController();
	const late = /* @__PURE__ */ new Error(`no response within ${milliseconds / 1e3} s`);
	const timer = setTimeout(() => controller.abort(late), milliseconds);
	try {
		for (let attempt = 1;; attempt += 1) try {
			await (await fetch(url, {
				method: "HEAD",
				redirect: "manual",
				signal: controller.signal
			})).body?.cancel();
			return;
		} catch (error) {
			if (controller.signal.aborted) return messageOf$1(late);
			if (attempt === 2) return messageOf$1(error instanceof Error && error.cause !== void 0 ? error.cause : error);
			await sleep(250);
		}
	} finally {
		clearTimeout(timer);
	}
}
var defaultPatience;
function init_probe() {
	return (init_probe = __esmMin((() => {
		init_errors();
		init_retry();
		defaultPatience = 3e3;
	})))();
}

// shared/http/errors.ts
/** Creates the error for a URL without TLS. */
function insecureUrl(label) {
	return new InvalidError("URL_INSECURE", "does not use https", {
		place: { what: label },
		advice: "Use https, or add the host to --insecure-registries if you trust its network"
	});
}
/** Creates the error for a response that exceeds its limit. */
function responseTooLarge(url, maxBytes) {
	return new UndecidedError("ANSWER_TOO_LONG", `sends more than ${maxBytes} bytes`, {
		place: { what: url },
		advice: "No advisory export is that large. Check the URL"
	});
}
/** Creates the error for a download that never completed. */
function downloadFailed(url, cause) {
	return new UndecidedError("DOWNLOAD_BROKEN", `the download failed repeatedly (${messageOf$1(cause)})`, {
		place: { what: url },
		advice: "Check the network and try again",
		cause
	});
}
/** Creates the error for a status that is neither success nor "not found". */
function unexpectedStatus(url, status) {
	return new UndecidedError("ANSWER_REFUSED", `responded with status ${status}`, {
		place: { what: url },
		advice: status === 429 ? "The server limits requests. Wait, or use a mirror" : "Check the URL, or try again later"
	});
}
/** Creates the error for a URL that leads from one place to another without end. */
function tooManyRedirects(url, max) {
	return new UndecidedError("REDIRECTS", `redirects more than ${max} times`, {
		place: { what: url },
		advice: "Check the URL"
	});
}
function init_errors$1() {
	return (init_errors$1 = __esmMin((() => {
		init_errors();
	})))();
}

// shared/http/client.ts
var randomBytes, mkdir, open, rename, rm, dirname, maxRedirects, redirects, HttpClient;
function init_client() {
	return (init_client = __esmMin((() => {
		init_errors();
		/* @__PURE__ */ init_body();
		init_errors$1();
		init_retry();
		({randomBytes} = process.getBuiltinModule("node:crypto"));
		({mkdir, open, rename, rm} = process.getBuiltinModule("node:fs/promises"));
		({dirname} = process.getBuiltinModule("node:path"));
		maxRedirects = 5;
		redirects = /* @__PURE__ */ new Set([
			301,
			302,
			303,
			307,
			308
		]);
		HttpClient = class {
			#ports;
			#policy;
			#insecure;
			constructor({ ports, retry, insecure = [] } = {}) {
				this.#ports = {
					...defaultPorts,
					...ports
				};
				this.#policy = {
					...defaultRetryPolicy,
					...retry
				};
				this.#insecure = insecure;
			}
			/**
			* Sends a request and reads the whole response. Returns every status except transient ones.
			* @throws UndecidedError if there is no response, if it is too long, or if it comes without TLS.
			*/
			async request(url, { maxBytes, timeout, ...init }) {
				return this.#again(url, async () => {
					const response = await this.#send(url, init);
					const bytes = await readBody(response, this.#bounds(url, maxBytes, timeout));
					return {
						status: response.status,
						headers: response.headers,
						bytes
					};
				});
			}
			/**
			* Downloads the body of a successful response to a file, completely or not at all.
			* @returns the response without its body. Stores nothing for a status other than 200.
			*/
			async download(url, path, { maxBytes, timeout, ...init }) {
				const aside = `${path}.${randomBytes(6).toString("hex")}`;
				return this.#again(url, async () => {
					const response = await this.#send(url, init);
					const { status, headers } = response;
					if (status !== 200) {
						await response.body?.cancel();
						return {
							status,
							headers
						};
					}
					await mkdir(dirname(path), { recursive: true });
					const file = await open(aside, "w");
					try {
						for await (const chunk of readChunks(response, this.#bounds(url, maxBytes, timeout))) await file.write(chunk);
						await file.close();
						await rename(aside, path);
					} finally {
						await file.close().catch(() => {});
						await rm(aside, { force: true });
					}
					return {
						status,
						headers
					};
				});
			}
			/** Sends a request and follows redirects of GET. Each may lead elsewhere, but never out of TLS. */
			async #send(url, init) {
				const headers = new Headers(init.headers);
				let target = url;
				for (let hops = 0; hops <= maxRedirects; hops += 1) {
					this.#demandTls(target);
					const response = await fetchWithRetry(target, {
						...init,
						headers,
						redirect: "manual"
					}, this.#ports, this.#policy);
					if (response.url !== "" && response.url !== target) this.#demandTls(response.url);
					const location = redirects.has(response.status) ? response.headers.get("location") : null;
					if (location === null || !URL.canParse(location, target) || (init.method ?? "GET") !== "GET") return response;
					await response.body?.cancel();
					const next = new URL(location, target);
					if (next.origin !== new URL(target).origin) headers.delete("authorization");
					target = next.href;
				}
				throw tooManyRedirects(url, maxRedirects);
			}
			#demandTls(url) {
				const { protocol, host } = new URL(url);
				if (protocol === "https:" || protocol === "http:" && (isLoopback(host) || this.#insecure.includes(host))) return;
				throw insecureUrl(`${protocol}//${host}`);
			}
			#bounds(url, maxBytes, timeout) {
				const { idleTimeout } = this.#policy;
				return {
					idleTimeout,
					...defined({ timeout }),
					maxBytes,
					tooLong: () => responseTooLarge(url, maxBytes)
				};
			}
			async #again(url, work) {
				for (let attempt = 1;; attempt += 1) try {
					return await work();
				} catch (error) {
					if (error instanceof SeaworthyError) throw error;
					if (attempt >= this.#policy.attempts) throw downloadFailed(url, error);
					await this.#ports.sleep(delay(attempt, null, this.#ports, this.#policy));
				}
			}
		};
	})))();
}

export { identityOf as $, init_checkout as $n, init_map_concurrently as $r, init_base_image as $t, init_loopback as A, exists as An, escapeMarkdown as Ar, findExploitation as At, readJson as B, sha256 as Bn, withCommas as Br, packagesOf as Bt, getDocumentationUrl as C, init_errors as Ci, isReallyInside as Cn, init_mermaid as Cr, isComplete as Ct, normalizeId as D, init_paths as Dn, masked as Dr, defaultThreshold as Dt, init_external_ids as E, getFileName as En, init_masks as Er, reportOnlyTag as Et, fetchWithRetry as F, init_find_files as Fn, count as Fr, thresholdWords as Ft, matchesImage as G, init_content as Gn, init_exec as Gr, rankOf as Gt, canonicalReference as H, findInContent as Hn, init_changed_lines as Hr, init_caused as Ht, init_retry as I, init_example_paths as In, init_plain as Ir, weightOf as It, formatReference as J, openTemporary as Jn, proxySecrets as Jr, init_baseline as Jt, parseImagePattern as K, memoryContent as Kn, systemExec as Kr, Baseline as Kt, init_body as L, isExamplePath as Ln, oneLine as Lr, withoutExploited as Lt, defaultPorts as M, isFile as Mn, link$1 as Mr, isOver as Mt, defaultRetryPolicy as N, kindOf as Nn, shorten as Nr, isSeverityOver as Nt, init_challenge as O, isRemote as On, masksOf as Or, describeExploitation as Ot, delay as P, findFiles as Pn, byteCount as Pr, parseThreshold as Pt, distinguish as Q, findLink as Qn, memoizedByObject as Qr, collapseBase as Qt, readBody as R, fileDigest as Rn, plain as Rr, init_finding as Rt, toReportedRule as S, UndecidedError as Si, init_private_file as Sn, printable as Sr, init_report as St, buildkitIds as T, getDirectory as Tn, mermaidLabel as Tr, layerTables as Tt, init_pattern as U, growthFor as Un, init_sleep as Ur, HiddenValues as Ut, init_references as V, SpooledContent as Vn, changedLines as Vr, compareWithBase as Vt, isFromTrustedRegistry as W, hashContent as Wn, systemSleep as Wr, init_context as Wt, parseReference as X, readPart as Xn, init_memoized as Xr, shortPrint as Xt, init_reference as Y, readFully as Yn, useProxies as Yr, isFingerprint as Yt, tryParseReference as Z, LinkError as Zn, memoized as Zr, baseImageRuleId as Zt, getIds as _, overtime as _i, writeFileAtomic as _n, didYouMean as _r, totalSaving as _t, init_probe as a, dictionaryIn as ai, ratedSeverity as an, viewOf as ar, init_split as at, defineRule as b, InvalidError as bi, findRenames as bn, init_printed as br, blockingFindings as bt, threadModuleUrl as c, listIn as ci, fingerprint as cn, wrapText as cr, isDigest as ct, init_registry as d, textsIn as di, init_files as dn, init_templates as dr, toVendorState as dt, mapConcurrently as ei, compareSeverity as en, isInside as er, init_identity as et, init_profile as f, defined as fi, checkWritePlace as fn, isTemplateName as fr, vendorStates as ft, getFixes as g, isOver$1 as gi, throughLink as gn, closest as gr, init_saving as gt, createFinding as h, init_deadline as hi, init_write_file as hn, withoutConstructs as hr, subjectName as ht, unexpectedStatus as i, init_get_own as ii, lowerByOne as in, init_bytes as ir, titleOf as it, isLoopback as j, init_kind as jn, init_markdown as jr, init_threshold as jt, parseChallenges as k, resolvePath as kn, code as kr, describeThreshold as kt, init_rules as l, textEntriesIn as li, init_fingerprint as ln, init_wildcard as lr, init_findings as lt, compareByLocation as m, TimeLimits as mi, createFileAtomic as mn, templateMarker as mr, subjectDigest as mt, init_client as n, init_json_keys as ni, init_severity as nn, resolveInCheckout as nr, scopeTargets as nt, unreachable as o, init_dictionary as oi, severities as on, init_text as or, splitReference as ot, lowerSeverity as p, init_defined as pi, createDirectory as pn, templateEndings as pr, init_subject as pt, apiHost as q, openContent as qn, init_proxy as qr, compareReport as qt, init_errors$1 as r, getOwn as ri, isAtLeast as rn, bufferOf as rr, scopeText as rt, init_thread_module_url as s, isDictionary as si, worstSeverity as sn, init_wrap as sr, init_digest$1 as st, HttpClient as t, findAmbiguity as ti, defaultUnknownSeverity as tn, readCheckoutFile as tr, isSameScope as tt, RuleRegistry as u, textIn as ui, numberRepeats as un, matchesWildcard as ur, init_vendor_state as ut, init_problem as v, compareText as vi, diskTree as vn, init_suggest as vr, activeFindings as vt, init_documentation as w, messageOf$1 as wi, readPrivateFile as wn, mermaid as wr, isNew as wt, init_define as x, SeaworthyError as xi, init_renames as xn, logText as xr, decidingFindings as xt, sortFindings as y, init_compare_text as yi, init_source_tree as yn, suggest as yr, announcedFindings as yt, readChunks as z, init_digest as zn, truncate as zr, isUnrated as zt };