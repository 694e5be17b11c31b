import { n as __esmMin } from "../../rolldown-runtime.js";
import { $n as init_checkout, Ci as init_errors, Fr as count, Gn as init_content, Ir as init_plain, Kn as memoryContent, Pr as byteCount, Wn as hashContent, bi as InvalidError, dn as init_files$1, fi as defined, ir as init_bytes, or as init_text$1, pi as init_defined, rr as bufferOf, tr as readCheckoutFile, wi as messageOf } from "../../shared/core.js";
import { m as init_file, p as contentOf, t as init_layers } from "../../shared/layers/index.js";
import { a as readTar, i as init_reader, r as init_source, t as chunkSource } from "../../shared/oci/tar/source.js";
import { n as init_inflate, t as inflate } from "../../shared/oci/inflate/index.js";
import { E as unknown, S as string, f as init_schemas, g as looseObject, s as array, v as number } from "../../npm/zod/classic.js";
import { a as init_file_owners, c as isPackageDatabase, i as fileOwners, o as isUnchanged, s as init_directories } from "../../shared/packages/third-party/third-party.js";
import { g as init_lookup, v as isSystemType } from "../../shared/ecosystems/index.js";
import { n as init_parse, r as parse$1, t as init_dist } from "../../npm/smol-toml.js";
import { a as isZip, i as init_zip_content, o as readZipContent, t as init_zip } from "../../shared/zip/index.js";
import { t as require_dist } from "../../npm/yaml.js";
import { _ as efficiencyCollectors, b as init_efficiency, c as secretProblems, d as keyRules, f as hygieneCollectors, h as init_hygiene, l as init_keys, n as tamperingCollectors, o as init_problems, t as init_tampering, u as isNamedAsDummy } from "./tampering/index.js";
import { t as init_packages } from "../../shared/packages/index.js";
import { A as init_assigned, C as init_formats, D as pkcs12, E as mavenPassword, F as isSecretName, L as mayHoldSecret, M as severityByName, N as init_names, O as postgresPassword, S as gradlePassword, T as kubernetesSecret, _ as init_pack, b as isSetSecret, g as builtinRules, h as maskSecret, j as init_opens, k as assignedValue, m as init_search, p as SecretSearch, v as init_password, w as javaKeystore, x as isWeakPassword, y as isPasswordLike } from "../../shared/secrets/index.js";

// shared/secrets/library-paths.ts
/** Tells whether a file is of a library by its path. Such files encode no settings of the image's author. */
function isLibraryPath(path) {
	return libraryDirectory.test(path);
}
var libraryDirectory;
function init_library_paths() {
	return (init_library_paths = __esmMin((() => {
		libraryDirectory = /^\/(?:usr\/(?:share\/(?!nginx\/html\/)|lib\/|lib64\/|libexec\/|include\/)|lib\/|lib64\/|nix\/store\/)|\/(?:node_modules|site-packages|dist-packages|gems|vendor)\//;
	})))();
}

// shared/secrets/decoders/keystore.ts
/** Tells whether a file begins as a container of keys does: JKS, JCEKS, or PKCS#12 (a sequence with the version 3). */
function isKeystore(head) {
	const [magic] = head;
	if (head.length < 8 || magic !== 48 && magic !== 254 && magic !== 206) return false;
	const bytes = Buffer.from(head.buffer, head.byteOffset, 8);
	if (jksMagics.includes(bytes.readUInt32BE(0))) return true;
	const [first, length, , , , version] = bytes;
	if (first !== 48) return false;
	if (length === 130) return bytes[4] === 2 && version === 1 && bytes[6] === 3;
	return length === 129 && bytes[3] === 2 && bytes[4] === 1 && version === 3;
}
/**
* Finds a private key in a container. Containers with certificates only have none. Does not open PKCS#12: its entries
* have their types outside of what a password encrypts.
*/
function keyInContainer(bytes) {
	if (!isKeystore(bytes)) return void 0;
	if (bytes[0] === 48) return keyBags.some((bag) => bytes.includes(bag)) ? { rule: pkcs12 } : void 0;
	if (bytes.length < 12 || !hasPrivateKey(bytes)) return void 0;
	const password = commonPasswords.find((candidate) => opensJks(bytes, candidate));
	return {
		rule: javaKeystore,
		...password === void 0 ? {} : { password }
	};
}
/** Reads the entries of a JKS up to the first private key. */
function hasPrivateKey(bytes) {
	let offset = 12;
	const skip = (sizeBytes) => {
		offset += sizeBytes + (offset + sizeBytes > bytes.length ? bytes.length : bytes.readUIntBE(offset, sizeBytes));
	};
	for (let remaining = Math.min(bytes.readUInt32BE(8), maxEntries); remaining > 0; remaining -= 1) {
		if (offset + 4 > bytes.length) return false;
		const tag = bytes.readUInt32BE(offset);
		if (tag === privateKeyTag) return true;
		if (tag !== certificateTag) return false;
		offset += 4;
		skip(2);
		offset += 8;
		if (bytes.readUInt32BE(4) === 2) skip(2);
		skip(4);
	}
	return false;
}
function opensJks(bytes, password) {
	const wide = Buffer.from(password, "utf16le").swap16();
	return createHash$1("sha1").update(wide).update(whitener).update(bytes.subarray(0, -20)).digest().equals(bytes.subarray(-20));
}
var createHash$1, jksMagics, privateKeyTag, certificateTag, maxEntries, commonPasswords, whitener, keyBags;
function init_keystore() {
	return (init_keystore = __esmMin((() => {
		init_formats();
		({createHash: createHash$1} = process.getBuiltinModule("node:crypto"));
		jksMagics = [4277010157, 3469659854];
		privateKeyTag = 1;
		certificateTag = 2;
		maxEntries = 1e3;
		commonPasswords = [
			"changeit",
			"changeme",
			"password",
			""
		];
		whitener = "Mighty Aphrodite";
		keyBags = [1, 2].map((bag) => Buffer.from([
			6,
			11,
			42,
			134,
			72,
			134,
			247,
			13,
			1,
			12,
			10,
			1,
			bag
		]));
	})))();
}

// shared/secrets/decoders/decoder.ts
/** Lists the lines of a text with their 1-based numbers. */
function* numberedLines(text) {
	let number = 1;
	for (let start = 0; start <= text.length; number += 1) {
		const next = text.indexOf("\n", start);
		const end = next === -1 ? text.length : next;
		if (end - start <= limits$1.lineLength) yield [text.slice(start, end).replace(/\r$/, ""), number];
		start = end + 1;
	}
}
var limits$1;
function init_decoder() {
	return (init_decoder = __esmMin((() => {
		limits$1 = {
			/** Maximum size of a file whose format is read. */
			formatBytes: 131072,
			/** Maximum number of decoded values and texts of a file. */
			decoded: 2e3,
			/** Maximum bytes of the decoded texts of a file together. */
			decodedBytes: 4 * 2 ** 20,
			/** Maximum number of encodings around a secret. */
			depth: 3,
			/** Maximum characters of a line. Longer lines are code, not settings. */
			lineLength: 4e3
		};
	})))();
}

// shared/secrets/decoders/base64.ts
/**
* Finds the next run of digits that begins as encoded text does. Inspects the last place of a window first, so that most
* text is skipped.
*/
function nextRun(text, from) {
	const { length } = text;
	let start = from;
	let last = start + minLength - 1;
	while (last < length) {
		let place = last;
		while (place >= start && isDigit[text[place] ?? 0] === 1) place -= 1;
		if (place < start) {
			let end = last + 1;
			while (end < length && isDigit[text[end] ?? 0] === 1) end += 1;
			if (startsText(text, start)) return {
				start,
				end
			};
			place = end;
		}
		start = place + 1;
		last = start + minLength - 1;
	}
}
/** Tells whether the beginning of a run decodes to printable text that is no source map. */
function startsText(text, start) {
	if (text.compare(sourceMap, 0, sourceMap.length, start, start + sourceMap.length) === 0) return false;
	for (let place = start; place < start + headLength; place += 4) {
		let bits = 0;
		for (let index = 0; index < 4; index += 1) bits = bits << 6 | (valueOfDigit[text[place + index] ?? 0] ?? 0);
		if (!isPrintable(bits >>> 16) || !isPrintable(bits >>> 8 & 255) || !isPrintable(bits & 255)) return false;
	}
	return true;
}
function isPrintable(byte) {
	return byte >= 32 && byte < 127 || byte >= 9 && byte <= 13;
}
/** Appends the lines on which a run continues, which encoders wrap at the same length. Returns their end. */
function appendLines(text, { start, end }, encoded) {
	let last = end;
	for (;;) {
		let next = last;
		if (text[next] === 13) next += 1;
		if (text[next] !== newline$1) return last;
		next += 1;
		while (text[next] === 32 || text[next] === 9) next += 1;
		let stop = next;
		while (stop < text.length && isDigit[text[stop] ?? 0] === 1) stop += 1;
		if (stop === next || stop - next > end - start) return last;
		encoded.push(text.toString("latin1", next, stop));
		last = stop;
		if (stop - next < end - start) return last;
	}
}
/** Tells whether bytes are printable ASCII with few others, as settings and keys are. */
function isText(bytes) {
	let others = 0;
	for (const byte of bytes.subarray(0, 512)) {
		if (byte < 9 || byte === 127) return false;
		if (byte > 126 || byte > 13 && byte < 32) others += 1;
	}
	return others * 20 <= Math.min(bytes.length, 512);
}
var digits, isDigit, valueOfDigit, minLength, sourceMap, headLength, newline$1, base64;
function init_base64() {
	return (init_base64 = __esmMin((() => {
		init_decoder();
		digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_";
		isDigit = /* @__PURE__ */ new Uint8Array(256);
		valueOfDigit = /* @__PURE__ */ new Uint8Array(256);
		for (const [index, digit] of [...digits].entries()) {
			isDigit[digit.charCodeAt(0)] = 1;
			valueOfDigit[digit.charCodeAt(0)] = index < 64 ? index : index - 2;
		}
		minLength = 40;
		sourceMap = Buffer.from("eyJ2ZXJzaW9uIjoz");
		headLength = 16;
		newline$1 = 10;
		base64 = {
			reads: () => true,
			*decode(text) {
				let line = 1;
				let counted = 0;
				let budget = limits$1.decodedBytes;
				let end = 0;
				for (let found = nextRun(text, 0); found !== void 0 && budget > 0; found = nextRun(text, end)) {
					end = found.end;
					const encoded = [text.toString("latin1", found.start, found.end)];
					end = appendLines(text, found, encoded);
					const bytes = Buffer.from(encoded.join(""), "base64");
					budget -= bytes.length;
					for (let next = text.indexOf(newline$1, counted); next !== -1 && next < found.start;) {
						line += 1;
						counted = next + 1;
						next = text.indexOf(newline$1, counted);
					}
					if (isText(bytes)) yield {
						kind: "text",
						bytes,
						line
					};
				}
			}
		};
	})))();
}

// shared/secrets/decoders/gradle.ts
var password, gradle;
function init_gradle() {
	return (init_gradle = __esmMin((() => {
		init_formats();
		password = /(?:credentials\s{0,8}(?:\([^(){}]{0,80}\)\s{0,8})?\{[^{}]{0,400}?\bpassword|\b(?:storePassword|keyPassword))\s{0,8}[=(]?\s{0,8}["']([^"'\n$]{4,200})["']/g;
		gradle = {
			reads: (path) => /\.gradle(?:\.kts)?$/.test(path),
			*decode(text) {
				const content = text.toString("utf8");
				for (const match of content.matchAll(password)) {
					const value = match[1] ?? "";
					yield {
						kind: "value",
						name: "password",
						value,
						line: content.slice(0, match.index + match[0].lastIndexOf(value)).split("\n").length,
						rule: gradlePassword
					};
				}
			}
		};
	})))();
}

// shared/secrets/decoders/kubernetes.ts
/** Lists the values of Secrets in JSON. */
function* valuesInJson(content) {
	for (const section of content.matchAll(jsonSection)) {
		const [, name, members = ""] = section;
		for (const member of members.matchAll(jsonMember)) {
			const [, key = "", value = ""] = member;
			const offset = section.index + section[0].indexOf(members) + member.index;
			const line = content.slice(0, offset).split("\n").length;
			yield* decoded({
				name: key,
				line,
				lines: [value.replace(/\\n/g, "\n").replace(/\\(.)/g, "$1")]
			}, name === "data");
		}
	}
}
/** Lists the values of `data` and `stringData` in a document. @param first line of the document. */
function* valuesOf(document, first) {
	let section;
	let scalar;
	for (const [line, number] of numberedLines(`${document}\nend:`)) {
		const [, indent = "", key = "", rest = ""] = /^([ \t]*(?:- )?)["']?([\w./-]{1,253})["']?:(?:[ \t]+(.*)|)$/.exec(line) ?? [];
		const depth = key === "" ? /^[ \t]*/.exec(line)?.[0].length ?? 0 : indent.length;
		const isInside = section !== void 0 && (line.trim() === "" || depth > section.indent);
		if (scalar !== void 0 && isInside && (key === "" || depth > scalarIndent(scalar))) {
			scalar.lines.push(line);
			continue;
		}
		if (scalar !== void 0 && section !== void 0) yield* decoded(scalar, section.isEncoded);
		scalar = void 0;
		if (section !== void 0 && !isInside) section = void 0;
		if (section === void 0) {
			if (/^(?:data|stringData)$/.test(key) && rest.trim() === "") section = {
				isEncoded: key === "data",
				indent: indent.length
			};
			else if (/^(?:data|stringData)$/.test(key) && rest.startsWith("{")) yield* membersOf(rest, first + number - 1, key === "data");
		} else if (key !== "") scalar = {
			name: key,
			line: first + number - 1,
			lines: [`${" ".repeat(indent.length)}${rest}`]
		};
	}
}
/** Lists the values of a mapping on one line: `{name: value, "name": "value"}`. */
function* membersOf(text, line, isEncoded) {
	for (const [, name = "", value = ""] of text.matchAll(flowMember)) yield* decoded({
		name,
		line,
		lines: [value.replace(/^["']|["']$/g, "")]
	}, isEncoded);
}
function scalarIndent({ lines: [first = ""] }) {
	return /^ */.exec(first)?.[0].length ?? 0;
}
function* decoded({ name, line, lines }, isEncoded) {
	const [head = "", ...others] = lines.map((text) => text.trim());
	const isBlock = /^[|>][-+\d]*$/.test(head);
	const text = (isBlock ? others.join("\n") : [head, ...others].join(" ").replace(/\s+#.*$/, "")).replace(/^(["'])([\s\S]*)\1$/, "$2");
	if (/\{\{|\$\{|^ENC\[|^AQ[A-Z0-9]/.test(text) || isEncoded && !/^[\w+/=\s-]*$/.test(text)) return;
	const value = isEncoded ? Buffer.from(text, "base64").toString("latin1") : text;
	const start = isBlock ? line + 1 : line;
	if (value.includes("\n")) yield {
		kind: "text",
		bytes: Buffer.from(value, "latin1"),
		line: start
	};
	const trimmed = value.trim();
	if (trimmed === "" || trimmed.includes("\n") || /^-----BEGIN/.test(trimmed) || !/^[\x20-\x7e]+$/.test(trimmed)) return;
	yield {
		kind: "value",
		name,
		value: trimmed,
		line: start,
		...publicKey.test(name) ? {} : { rule: kubernetesSecret }
	};
}
var kind, jsonKind, publicKey, kubernetes, jsonSection, jsonMember, flowMember;
function init_kubernetes() {
	return (init_kubernetes = __esmMin((() => {
		init_formats();
		init_decoder();
		kind = /^[ \t-]*["']?kind["']?:[ \t]*["']?Secret["']?[ \t\r]*,?(?:#.*)?$/m;
		jsonKind = /"kind"\s{0,8}:\s{0,8}"Secret"/;
		publicKey = /^(?:user(?:name)?|login|host(?:name)?|port|ca(?:-bundle)?\.(?:crt|pem)|tls\.crt|cert(?:ificate)?s?(?:\.pem)?|.*\.(?:crt|cer|pub)|namespace|name|email|region|type|engine|db(?:name)?|database|url|uri|endpoint|server|bucket|known_hosts|ssh-publickey|public[-_.]?key|.*(?:user(?:name)?|host|port|database|region|endpoint|enabled))$/i;
		kubernetes = {
			reads: (path) => !/\.(?:py|[cm]?[jt]sx?|go|java|kt|rb|rs|cs|php|pl|pm|c|h|html?|css|md|rst)$/i.test(path),
			*decode(text) {
				if (!text.includes("Secret") || !text.includes("kind")) return;
				const content = text.toString("utf8");
				if (jsonKind.test(content)) yield* valuesInJson(content);
				if (!kind.test(content)) return;
				let first = 1;
				for (const document of content.split(/^---.*$/m)) {
					if (kind.test(document)) yield* valuesOf(document, first);
					first += document.split("\n").length - 1;
				}
			}
		};
		jsonSection = /"(data|stringData)"\s{0,8}:\s{0,8}\{([^{}]{1,60000})\}/g;
		jsonMember = /"([\w./-]{1,253})"\s{0,8}:\s{0,8}"((?:[^"\\\n]|\\.){1,20000})"/g;
		flowMember = /[{,]\s{0,8}["']?([\w./-]{1,253})["']?\s{0,4}:\s{0,4}("[^"\n]{1,2000}"|'[^'\n]{1,2000}'|[^\s,{}"']{1,2000})/g;
	})))();
}

// shared/secrets/decoders/pgpass.ts
var entry, pgpass;
function init_pgpass() {
	return (init_pgpass = __esmMin((() => {
		init_formats();
		init_decoder();
		entry = /^(?:(?:[^:\\#]|\\.){1,255}:)(?:\d{1,5}|\*):(?:(?:[^:\\]|\\.){1,255}:){2}((?:[^:\\]|\\.){1,255})$/;
		pgpass = {
			reads: (path) => /\/(?:\.pgpass[^/]*|pgpass\.conf)$/.test(path),
			*decode(text) {
				for (const [line, number] of numberedLines(text.toString("utf8"))) {
					const value = entry.exec(line)?.[1];
					if (value === void 0) continue;
					yield {
						kind: "value",
						name: "password",
						value: value.replace(/\\(.)/g, "$1"),
						line: number,
						rule: postgresPassword
					};
				}
			}
		};
	})))();
}

// shared/secrets/decoders/settings.ts
function* assignmentsOf(line) {
	const [, name, rest] = assignment.exec(line) ?? [];
	if (name !== void 0 && rest !== void 0) yield [name, firstValue(rest)];
	for (const [, key = "", value = ""] of line.matchAll(member)) if (key !== name) yield [key, unescaped$1(value)];
	for (const [, key = "", value = ""] of line.matchAll(php)) if (key !== name) yield [key, value];
	for (const [, key = "", , value = ""] of line.matchAll(variable$1)) if (key !== name) yield [key, value];
}
/** Returns the value at the beginning of a text: what quotes enclose, or all without a comment and punctuation. */
function firstValue(text) {
	const [, , quoted] = /^(["'`])((?:[^\\\n]|\\.)*?)\1/.exec(text) ?? [];
	const fallback = /^["']?\$\{\w{1,80}:?-([^${}]{4,200})\}["']?\s*$/.exec(text)?.[1];
	if (fallback !== void 0) return fallback;
	return quoted === void 0 ? text.replace(/[ \t]+[#;].*$/, "").replace(/[,;]?\s*$/, "") : unescaped$1(quoted);
}
function unescaped$1(text) {
	return text.replace(/\\(["'\\/:=!#$])/g, "$1");
}
var settingsFile$1, generatedFile, secretWord$1, assignment, member, variable$1, php, settings;
function init_settings() {
	return (init_settings = __esmMin((() => {
		init_names();
		init_decoder();
		settingsFile$1 = /\/(?:\.env[^/]*|\.envrc|\.my\.cnf|\.s3cfg|\.(?:bash|zsh)(?:rc|env|_?profile|_login|_aliases|_history)|\.z?profile|\.ftpconfig|(?:wp-)?config(?:\.inc)?\.php|settings\.php|\.boto|\.pypirc|\.npmrc|\.yarnrc[^/]*|credentials?|config|[^/]*\.(?:env|properties|ya?ml|toml|ini|cfg|conf|cnf|config|json|tfvars|sh|bash|ps1|bat|service))$/i;
		generatedFile = /\/(?:package(?:-lock)?|npm-shrinkwrap|composer|tsconfig|manifest|bower|\.package-lock)\.json$|\.(?:schema|min|map)\.json$/i;
		secretWord$1 = /pass|pwd|secret|token|key|credential/i;
		assignment = /^[ \t]*(?:(?:export|set|setx|ENV|ARG|-)[ \t]+)?["']?([\w./-]{2,80})["']?[ \t]*(?:=>|:=|\+=|[:=])[ \t]*(\S.{0,500})$/;
		member = /["']([\w.-]{2,80})["'][ \t]*(?::|=>)[ \t]*"((?:[^"\\\n]|\\.){4,300})"/g;
		variable$1 = /(?:^|[\s;&"'])([A-Z][A-Z0-9_]{2,60})=(["']?)([^\s"'$`]{8,100})\2(?=[\s;&"']|$)/g;
		php = /(?:\bdefine\(\s{0,4}["']|\$(?:\w{1,40}\[["'])?)(\w{2,60})(?:["']\]?)?\s{0,20}[,=]\s{0,20}["']([^"'\n]{4,200})["']/g;
		settings = {
			reads: (path) => settingsFile$1.test(path) && !generatedFile.test(path),
			*decode(text) {
				const content = text.toString("utf8");
				if (!secretWord$1.test(content)) return;
				for (const [line, number] of numberedLines(content)) {
					if (!secretWord$1.test(line) || /^\s*(?:#|\/\/|;|--)/.test(line)) continue;
					for (const [name, value] of assignmentsOf(line)) if (isSecretName(name.replace(/^.*[./]/, ""))) yield {
						kind: "value",
						name,
						value,
						line: number
					};
				}
			}
		};
	})))();
}

// shared/secrets/decoders/terraform.ts
var variable, terraform;
function init_terraform() {
	return (init_terraform = __esmMin((() => {
		variable = /\bvariable\s{1,8}"([\w-]{2,80})"\s{0,8}\{[^{}]{0,600}?\bdefault\s{0,8}=\s{0,8}"([^"\n]{4,300})"/g;
		terraform = {
			reads: (path) => /\.tf$/.test(path),
			*decode(text) {
				const content = text.toString("utf8");
				for (const match of content.matchAll(variable)) {
					const [whole, name = "", value = ""] = match;
					yield {
						kind: "value",
						name,
						value,
						line: content.slice(0, match.index + whole.lastIndexOf(value)).split("\n").length
					};
				}
			}
		};
	})))();
}

// shared/secrets/decoders/xml.ts
/** Removes comments, whose values are examples, and keeps their line ends. */
function withoutComments(text) {
	return text.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ""));
}
function unescaped(text) {
	return text.replace(/&(\w{2,4});/g, (all, name) => entities[name] ?? all);
}
var element, named, wrapped, entities, secretWord, xml;
function init_xml() {
	return (init_xml = __esmMin((() => {
		init_names();
		init_formats();
		init_decoder();
		element = /<([\w.:-]{2,60})(?:\s[^<>]{0,80})?>([^<>]{4,300})<\/\1>/g;
		named = /<\w{2,20}[^<>]{0,80}?\s(?:key|name)="([\w.:-]{2,80})"[^<>]{0,40}?\svalue="([^"<>]{4,300})"/g;
		wrapped = /<\w{2,20}[^<>]{0,80}?\s(?:key|name)="([\w.:-]{2,80})"[^<>]{0,40}>([^<>]{4,300})<\//g;
		entities = {
			lt: "<",
			gt: ">",
			amp: "&",
			quot: "\"",
			apos: "'"
		};
		secretWord = /pass|pwd|secret|token|key|credential/i;
		xml = {
			reads: (path) => /\.(?:xml|config|csproj|vbproj|pubxml|xconf|plist)$/i.test(path),
			*decode(text, path) {
				const content = withoutComments(text.toString("utf8"));
				if (!secretWord.test(content)) return;
				const isMaven = /settings[^/]*\.xml$/i.test(path) && content.includes("<server>");
				for (const [line, number] of numberedLines(content)) {
					if (!secretWord.test(line)) continue;
					for (const pattern of [
						element,
						named,
						wrapped
					]) for (const [, name = "", value = ""] of line.matchAll(pattern)) {
						if (!isSecretName(name.replace(/^.*[.:]/, ""))) continue;
						const rule = isMaven && /^pass(?:word|phrase)$/.test(name) ? { rule: mavenPassword } : {};
						yield {
							kind: "value",
							name,
							value: unescaped(value.trim()),
							line: number,
							...rule
						};
					}
				}
			}
		};
	})))();
}

// shared/secrets/decoders/index.ts
/** Decodes what a file contains in its format, by its path, and in base64. Bounded by `limits`. */
function* decode(text, path) {
	const decoders = text.length > limits$1.formatBytes ? [base64] : [...formats.filter(({ reads }) => reads(path)), base64];
	let remaining = limits$1.decoded;
	for (const decoder of decoders) for (const decoded of decoder.decode(text, path)) {
		if (remaining === 0) return;
		remaining -= 1;
		yield decoded;
	}
}
/** Decodes base64 within a text that was decoded itself. */
function decodeNested(text) {
	return base64.decode(text, "");
}
var formats;
function init_decoders() {
	return (init_decoders = __esmMin((() => {
		init_base64();
		init_decoder();
		init_gradle();
		init_kubernetes();
		init_pgpass();
		init_settings();
		init_terraform();
		init_xml();
		formats = [
			kubernetes,
			settings,
			xml,
			gradle,
			pgpass,
			terraform
		];
	})))();
}

// shared/secrets/file-search.ts
/**
* Searches a file of a user: its bytes, and what its format and base64 encode. Libraries are most of the text of an image
* and encode no settings, so nothing is decoded in them.
* @param rules by id.
*/
function searchFile(search, bytes, path, rules) {
	const plain = search.search(bytes, true);
	if (isLibraryPath(path)) return plain;
	const lines = /* @__PURE__ */ new Map();
	for (const hit of plain.hits) if (!lines.has(hit.line)) lines.set(hit.line, hit);
	const hits = new Set(plain.hits);
	for (const decoded of decode(bytes, path)) for (const hit of hitsIn(decoded, search, 1)) {
		const seen = lines.get(hit.line);
		const known = seen === void 0 ? hit : explained(seen, hit, rules);
		if (seen !== void 0) hits.delete(seen);
		hits.add(known);
		lines.set(hit.line, known);
	}
	return {
		...plain,
		hits: [...hits].sort((a, b) => a.line - b.line)
	};
}
/** Returns a hit with what its decoded content tells: the title of a known form, and the higher severity. */
function explained(hit, inner, rules) {
	const [outerRule, innerRule] = [rules.get(hit.rule), rules.get(inner.rule)];
	if (outerRule?.generic !== true || innerRule === void 0) return hit;
	const severity = worse(hit.severity ?? outerRule.severity, inner.severity ?? innerRule.severity);
	const { published = hit.published } = inner;
	return {
		...hit,
		severity,
		...innerRule.generic === true ? {} : { title: innerRule.title },
		...defined({ published })
	};
}
function worse(first, second) {
	return severities$1.indexOf(first) < severities$1.indexOf(second) ? second : first;
}
function hitsIn(decoded, search, depth) {
	return decoded.kind === "text" ? hitsInText(decoded, search, depth) : hitsInValue(decoded, search);
}
function hitsInText({ bytes, line }, search, depth) {
	const own = search.search(bytes, true).hits.map((hit) => ({
		...hit,
		line
	}));
	if (own.length > 0 || depth === limits$1.depth) return own;
	return Array.from(decodeNested(bytes)).flatMap((inner) => hitsIn(inner, search, depth + 1).map((hit) => ({
		...hit,
		line
	})));
}
function hitsInValue({ name, value, line, rule }, search) {
	const found = [`${name}=${value}`, value].flatMap((text) => search.search(Buffer.from(text), true).hits);
	const known = found.find(({ rule: id }) => id !== assignedValue.id);
	if (known !== void 0) return [{
		...known,
		line
	}];
	if (rule !== void 0) return isSetSecret(value) ? [{
		rule: rule.id,
		line,
		masked: maskSecret(rule, value)
	}] : [];
	const [assigned] = found;
	if (assigned !== void 0) return [{
		...assigned,
		line
	}];
	if (!mayHoldSecret(name.replace(/^.*[./]/, "")) || !(isPasswordLike(value) || passwordName.test(name) && isWeakPassword(value))) return [];
	const severity = severityByName(name);
	return [{
		rule: assignedValue.id,
		line,
		masked: maskSecret(assignedValue, value),
		...defined({ severity })
	}];
}
var passwordName, severities$1;
function init_file_search() {
	return (init_file_search = __esmMin((() => {
		init_decoders();
		init_library_paths();
		init_names();
		init_opens();
		init_assigned();
		init_password();
		init_search();
		passwordName = /(?:pass(?:word|wd|phrase)?|pwd)$/i;
		severities$1 = [
			"medium",
			"high",
			"critical"
		];
	})))();
}

// actions/image-scan/secrets/text.ts
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
	if (!body.subarray(0, 4096).includes(0)) return {
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
/** Decodes UTF-16 with a byte order mark, or with ASCII at its beginning, as Windows writes it. */
function fromUtf16(body) {
	if (body[1] !== 0 && body[1] !== 254 && body[1] !== 255) return void 0;
	const head = Buffer.from(body.subarray(0, 8)).toString("latin1");
	const isLittle = /^(?:\xff\xfe|(?:[\t\n\r\x20-\x7e]\0){4})/.test(head);
	if (!isLittle && !head.startsWith("þÿ")) return void 0;
	const text = new TextDecoder(isLittle ? "utf-16le" : "utf-16be").decode(body);
	return Buffer.from(text, "utf8");
}
function isProgram(head) {
	const text = Buffer.from(head.subarray(0, 4)).toString("latin1");
	return text.startsWith("ELF") || text.startsWith("MZ");
}
/** Returns whether the first bytes are text, UTF-16, a program, or possibly a Git object (zlib). */
function isSearched(head) {
	const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString("latin1");
	if (/^(?:(?:[\t\n\r\x20-\x7e]\0){4}|\xff\xfe|\xfe\xff|\x7fELF|MZ|\x78[\x01\x5e\x9c\xda])/.test(text)) return true;
	return !text.includes("\0") && !magics.some((magic) => text.startsWith(magic));
}
/** Tells whether a text is documentation, an example or a test, in which only issuers' formats and keys are secrets. */
function isDocumentation(path, bytes) {
	return documentationName.test(path) || testName.test(path) || interfaceDescription.test(bytes.toString("latin1", 0, 2048));
}
/** Tells whether a text is source code. */
function isCode(path) {
	return codeName.test(path);
}
var inflateSync, maxBytes$1, binaryName, textHeadBytes, packagedPrograms, gitObject, magics, documentationName, interfaceDescription, testName, codeName;
function init_text() {
	return (init_text = __esmMin((() => {
		({inflateSync} = process.getBuiltinModule("node:zlib"));
		maxBytes$1 = 5 * 2 ** 20;
		binaryName = /\.(?:gz|xz|bz2|zst|zip|jar|whl|png|jpe?g|gif|webp|ico|woff2?|ttf|otf|eot|mo|gmo|pyc|so|a|o|node|wasm|exe|dll|mp[34]|pdf|deb|rpm|apk)(?:\.\d+)*$/i;
		textHeadBytes = 4096;
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
		documentationName = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|[1-8])$|\/(?:[^/]*[._-])?(?:examples?|samples?|template|dist|tmpl|tpl)(?:[-_.\d][^/]*)?$/i;
		interfaceDescription = /(?:^|[\n{,])\s{0,40}["']?(?:openapi|swagger)["']?\s{0,4}:\s{0,4}["']?[23]\./;
		testName = /\/(?:test_[^/]*\.py|[^/]*_test\.(?:go|py|rb)|[^/]*[._-](?:test|spec)s?\.[cm]?[jt]sx?|[^/]*_spec\.rb|[^/]*Tests?\.(?:java|kt|cs|php))$|\/(?:__tests__|tests?|spec)\/.*\.(?:py|[cm]?[jt]sx?|rb|go|java|kt|php|cs|rs)$/;
		codeName = /\.(?:py|[cm]?[jt]sx?|rb|go|java|kt|scala|php|cs|rs|c|cc|cpp|h|hpp|pl|pm|lua|swift)$/;
	})))();
}

// actions/image-scan/secrets/search-text.ts
/** Searches the content of a file: text, a program, or a container of keys. Undefined for nothing to report. */
function searchBody(searched, body, path) {
	const key = keyInContainer(bufferOf(body));
	if (key !== void 0) {
		const title = key.password === void 0 ? void 0 : `${key.rule.title} with the password "${key.password}"`;
		return {
			hits: [{
				rule: key.rule.id,
				line: 1,
				masked: "…",
				...title === void 0 ? {} : { title }
			}],
			more: 0,
			placeholders: 0
		};
	}
	const text = textIn(body, path);
	if (text === void 0) return void 0;
	const result = text.isProgram ? searched.search.search(text.bytes, false) : searchText(searched, bufferOf(text.bytes), path);
	return result.hits.length === 0 && result.placeholders === 0 ? void 0 : result;
}
/**
* Searches a text. In documentation and tests, what has no issuer's format is an example, and hashes of passwords in
* code are those of tests.
*/
function searchText({ search, rules }, bytes, path) {
	const found = searchFile(search, bytes, path, rules);
	const result = found.more === 0 ? found : withIssuers(found, search, bytes);
	if (result.hits.length === 0) return result;
	const isExample = isDocumentation(path, bytes);
	const hits = result.hits.filter(({ rule }) => {
		if (rule === "password-hash" && isCode(path)) return false;
		return !isExample || rules.get(rule)?.ownFilesOnly !== true || keyRules.has(rule);
	});
	return {
		...result,
		hits,
		placeholders: result.placeholders + result.hits.length - hits.length
	};
}
/** Adds what has an issuer's format, which counts in all files, to the listed hits of a text with too many. */
function withIssuers(result, search, bytes) {
	const listed = new Set(result.hits.map(({ rule, line, masked }) => `${rule} ${line} ${masked}`));
	const others = search.search(bytes, false).hits.filter(({ rule, line, masked }) => !listed.has(`${rule} ${line} ${masked}`));
	return {
		...result,
		hits: [...result.hits, ...others],
		more: Math.max(0, result.more - others.length)
	};
}
/** Computes the digests that package databases state for files. */
function digestsOf(content) {
	const [md5 = "", sha1 = "", sha256 = ""] = hashContent(content, [
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
function init_search_text() {
	return (init_search_text = __esmMin((() => {
		init_files$1();
		init_keystore();
		init_file_search();
		init_keys();
		init_text();
	})))();
}

// actions/image-scan/secrets/archives.ts
/** Creates the collector that searches the settings and keys in archives outside of libraries, one level deep. */
function secretArchives(searched, name) {
	return {
		name: `${name}/archives`,
		version: 1,
		readsInPlace: true,
		wants: ({ path, type, size }) => type === "file" && size <= limits.archiveBytes && archiveName.test(path) && !isLibraryPath(path),
		sniffs: (head) => isZip(head) || head[0] === 31 && head[1] === 139,
		collect(file) {
			const content = contentOf(file);
			const isLibrary = /\.(?:jar|whl|egg|nupkg)$/i.test(file.header.path);
			const files = entriesOf(content).flatMap(({ name: inner, body }) => {
				const result = searchBody(searched, body, `/${inner}`);
				if (result === void 0) return [];
				const hits = !isLibrary || applicationName.test(inner) || !inner.includes("/") ? result.hits : result.hits.filter(({ rule }) => searched.rules.get(rule)?.generic !== true);
				return hits.length === 0 ? [] : [{
					...result,
					hits,
					inner,
					digests: []
				}];
			});
			return files.length === 0 ? void 0 : {
				files,
				digests: digestsOf(content)
			};
		}
	};
}
function entriesOf(content) {
	const found = [];
	let total = 0;
	const isWanted = (name, size) => size <= Math.min(limits.entryBytes, limits.totalBytes - total) && found.length < limits.entries && wantedName.test(name) && !unwantedName.test(name);
	const add = (name, body) => {
		total += body.length;
		found.push({
			name,
			body: Buffer.from(body)
		});
	};
	if (isZip(content.read(0, 4))) {
		for (const entry of readZipContent(content) ?? []) {
			const body = isWanted(entry.name, entry.size) ? entry.read(limits.entryBytes) : void 0;
			if (body !== void 0) add(entry.name, body);
		}
		return found;
	}
	try {
		readTarball(content, isWanted, add);
	} catch {}
	return found;
}
/** Unpacks a compressed tar. @throws UndecidedError for damage and beyond the limits. */
function readTarball(content, isWanted, add) {
	const chunkBytes = 65536;
	let offset = 0;
	const stored = chunkSource(() => {
		const chunk = content.read(offset, chunkBytes);
		offset += chunk.length;
		return chunk.length === 0 ? void 0 : chunk;
	});
	const expansion = {
		maxBytes: limits.archiveBytes,
		maxBytesName: "archiveBytes",
		maxRatio: 300
	};
	const inflation = inflate(stored, expansion, "archive");
	try {
		for (const entry of readTar(chunkSource(() => inflation.next()), "archive")) {
			const { header } = entry;
			if (header.type !== "file" || !isWanted(header.name, header.size)) continue;
			const body = entry.content();
			add(header.name, body.read(0, body.size));
			body.close();
		}
	} finally {
		inflation.close();
	}
}
var limits, archiveName, wantedName, unwantedName, applicationName;
function init_archives() {
	return (init_archives = __esmMin((() => {
		init_layers();
		init_inflate();
		init_reader();
		init_source();
		init_library_paths();
		init_zip();
		init_search_text();
		limits = {
			archiveBytes: 256 * 2 ** 20,
			entryBytes: 2 ** 20,
			totalBytes: 32 * 2 ** 20,
			entries: 2e3
		};
		archiveName = /\.(?:jar|war|ear|zip|whl|egg|nupkg|tgz|tar\.gz)$/i;
		wantedName = /(?:^|\/)(?:\.env[^/]*|\.npmrc|\.netrc|\.pypirc|\.pgpass|\.git-credentials|id_(?:rsa|dsa|ecdsa|ed25519)|credentials|[^/]*\.(?:pem|key|ppk|p12|pfx|jks|keystore|env|properties|ya?ml|json|toml|ini|cfg|conf|cnf|xml|tfvars|sh|ps1))$/i;
		unwantedName = /(?:^|\/)(?:META-INF\/maven\/|package(?:-lock)?\.json$|[^/]*_[a-z]{2}(?:_[A-Z]{2})?\.properties$)/;
		applicationName = /^(?:BOOT-INF\/classes|WEB-INF(?!\/lib))\//;
	})))();
}

// actions/image-scan/secrets/files.ts
/**
* Creates the collector that searches the files of an image for secrets. Who owns a file is known only after all layers
* are read, so it searches the files of packages like any other.
*/
function secretFiles(searched, name) {
	return {
		name,
		version: 5,
		wants: ({ path, type, size }) => type === "file" && size >= minBytes && size <= maxBytes$1 && !binaryName.test(path),
		sniffs: (head) => isSearched(head) || isKeystore(head),
		readsMostFiles: true,
		collect({ header, body }) {
			const result = searchBody(searched, body, header.path);
			if (result === void 0) return void 0;
			return {
				...result,
				digests: result.hits.length === 0 ? [] : digestsOf(memoryContent(body))
			};
		}
	};
}
/** Returns the gaps of the search, which every report states. */
function searchGaps(large) {
	const gaps = [{
		what: "compressed files and binary files of packages",
		why: "secrets are searched for in text, programs, loose Git objects, containers of keys, and settings and keys in archives (one level); in programs and in files that packages installed and nobody changed, only secrets with an issuer's own format count",
		weight: "note"
	}];
	const [first] = large;
	if (first === void 0) return gaps;
	const label = large.length === 1 ? first.header.path : `${count(large.length, "file")}, including ${first.header.path}`;
	return [...gaps, {
		what: label,
		why: `not searched for secrets: larger than ${byteCount(maxBytes$1)}, and no text or of a library`,
		weight: "note"
	}];
}
var minBytes;
function init_files() {
	return (init_files = __esmMin((() => {
		init_layers();
		init_keystore();
		init_text$1();
		init_search_text();
		init_text();
		minBytes = 12;
	})))();
}

// actions/image-scan/secrets/large.ts
/** Creates the collector that searches large texts, such as dumps and logs, with a window in memory. */
function largeTexts({ search }, name) {
	return {
		name: `${name}/large`,
		version: 1,
		readsInPlace: true,
		wants: (header) => largeFiles.wants(header) && !isLibraryPath(header.path) && !sourceMapName.test(header.path),
		sniffs: (head) => isSearched(head) && !isProgram(head) && !head.includes(0),
		collect(file) {
			const content = contentOf(file);
			if (content.read(0, 4096).includes(0)) return void 0;
			const hits = [];
			let more = 0;
			let placeholders = 0;
			let line = 0;
			for (let offset = 0; offset < content.size; offset += windowBytes) {
				const window = bufferOf(content.read(offset, windowBytes + overlapBytes));
				const found = search.search(window, true, windowBytes);
				const room = maxHits - hits.length;
				hits.push(...found.hits.slice(0, room).map((hit) => ({
					...hit,
					line: hit.line + line
				})));
				more += found.more + Math.max(0, found.hits.length - room);
				placeholders += found.placeholders;
				const last = window.subarray(0, windowBytes);
				for (let at = last.indexOf(newline); at !== -1; at = last.indexOf(newline, at + 1)) line += 1;
			}
			return {
				hits,
				more,
				placeholders,
				digests: hits.length === 0 ? [] : digestsOf(content)
			};
		}
	};
}
var windowBytes, overlapBytes, maxHits, newline, sourceMapName, largeFiles;
function init_large() {
	return (init_large = __esmMin((() => {
		init_files$1();
		init_layers();
		init_library_paths();
		init_search_text();
		init_text();
		windowBytes = 4 * 2 ** 20;
		overlapBytes = 32768;
		maxHits = 100;
		newline = 10;
		sourceMapName = /\.map$/i;
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
		keyDirectory = /\/(?:\.ssh|private|secrets?|\.aws|\.azure|\.kube|\.docker|\.m2|\.gnupg|\.gem|\.config\/gcloud)\//;
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
				const owner = this.#owners.get(path);
				if (owner !== void 0) return owner.listed !== void 0 || owner.isPublished || !keyDirectory.test(path);
				if (isPackageDatabase(path) || documentation.test(path)) return true;
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

// actions/image-scan/secrets/recognized.ts
/** Reports what has the form of secrets and was recognized as something else, so that nothing is left out silently. */
function recognizedGaps(files) {
	const counted = files.map(({ header: { path }, value: { hits, placeholders } }) => ({
		path,
		values: placeholders + hits.filter((hit) => isNamedAsDummy(path, hit)).length
	})).filter(({ values }) => values > 0);
	const [first] = counted.toSorted((a, b) => a.path < b.path ? -1 : 1);
	if (first === void 0) return [];
	const total = counted.reduce((sum, { values }) => sum + values, 0);
	return [{
		what: counted.length === 1 ? first.path : `${count(counted.length, "file")}, including ${first.path}`,
		why: `${count(total, "value")} with the form of secrets ${total === 1 ? "is" : "are"} not reported: placeholders, examples in documentation, or keys that are named as dummies`,
		weight: "note"
	}];
}
function init_recognized() {
	return (init_recognized = __esmMin((() => {
		init_text$1();
		init_keys();
	})))();
}

// actions/image-scan/secrets/index.ts
function filesInArchive(archive) {
	const { files, digests } = archive.value;
	return files.map((value) => ({
		...archive,
		value: {
			...value,
			digests
		}
	}));
}
function publishedText(files, catalog) {
	return new PublishedText(files.map(({ header }) => header.path), catalog);
}
var SecretChecks;
function init_secrets() {
	return (init_secrets = __esmMin((() => {
		init_pack();
		init_search();
		init_archives();
		init_files();
		init_large();
		init_problems();
		init_published();
		init_recognized();
		SecretChecks = class {
			#rules;
			#search;
			#files;
			#large;
			#archives;
			#gaps;
			constructor(user) {
				this.#rules = [...builtinRules, ...user?.rules ?? []];
				this.#search = new SecretSearch(this.#rules);
				const searched = {
					search: this.#search,
					rules: new Map(this.#rules.map((rule) => [rule.id, rule]))
				};
				const name = user === void 0 ? "secrets" : `secrets/${user.digest}`;
				this.#files = secretFiles(searched, name);
				this.#large = largeTexts(searched, name);
				this.#archives = secretArchives(searched, name);
				this.#gaps = user?.gaps ?? [];
			}
			get collectors() {
				return [
					this.#files,
					this.#large,
					this.#archives,
					largeFiles
				];
			}
			/**
			* Returns the secrets of an image as problems.
			* @param image read by a walk with `collectors`.
			*/
			problems({ image, walk, catalog }, subject) {
				const files = this.#found(walk);
				const text = publishedText(files, catalog);
				return secretProblems(files, image.config, subject, {
					rules: this.#rules,
					search: this.#search,
					text
				});
			}
			gaps({ walk, catalog }) {
				const files = this.#found(walk);
				const searched = new Set(walk.found(this.#large).map(({ header }) => header.path));
				const large = walk.found(largeFiles).filter(({ header }) => !searched.has(header.path));
				const text = publishedText([...files, ...large], catalog);
				const own = files.filter((file) => !text.isPublished(file));
				const unlisted = own.filter(({ value }) => value.more > 0).map(({ header, value }) => ({
					what: header.path,
					why: `it contains ${value.more} more secrets than are listed`,
					weight: "note"
				}));
				return [
					...this.#gaps,
					...searchGaps(large.filter((file) => !text.isPublished(file))),
					...unlisted,
					...recognizedGaps(own)
				];
			}
			/** Returns the searched files, with those in archives. */
			#found(walk) {
				return [
					...walk.found(this.#files),
					...walk.found(this.#large),
					...walk.found(this.#archives).flatMap(filesInArchive)
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
function checkCollectors({ hygiene, profile }, secrets) {
	return [...hygiene ? [
		...hygieneCollectors,
		...efficiencyCollectors,
		...tamperingCollectors(profile)
	] : [], ...secrets?.collectors ?? []];
}
function secretChecks({ secrets, rulesFile }) {
	if (!secrets) return void 0;
	return new SecretChecks(rulesFile === void 0 ? void 0 : parseRulesFile(rulesFile));
}
var createCollectors;
function init_checks_thread() {
	return (init_checks_thread = __esmMin((() => {
		init_efficiency();
		init_hygiene();
		init_secrets();
		init_read_rules();
		init_tampering();
		createCollectors = (options) => {
			const checks = options;
			return checkCollectors(checks, secretChecks(checks));
		};
	})))();
}

export { init_read_rules as a, secretChecks as i, createCollectors as n, readRulesFile as o, init_checks_thread as r, checkCollectors as t };