import { n as __esmMin } from "../../rolldown-runtime.js";

// shared/secrets/secret-rule.ts
/**
* Creates a rule for a token with its own prefix: the keyword starts it, and no word is directly before or after it.
*/
function prefixed(id, title, prefixes, suffix, options = {}) {
	const heads = prefixes.map((prefix) => prefix.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|");
	return {
		id,
		title,
		severity: "high",
		keywords: [...new Set(prefixes.map((prefix) => prefix.toLowerCase()))],
		pattern: new RegExp(`(?<![A-Za-z0-9_-])(?:${heads})${suffix}(?![A-Za-z0-9_])`, "y"),
		entropy: 3,
		...options
	};
}
function init_secret_rule() {
	return (init_secret_rule = __esmMin((() => {})))();
}

// shared/secrets/pack/clouds.ts
function isPublished(key) {
	return publishedKeys.has(createHash("sha256").update(key).digest("hex"));
}
var createHash, digits, publishedKeys, cloudRules;
function init_clouds() {
	return (init_clouds = __esmMin((() => {
		({createHash} = process.getBuiltinModule("node:crypto"));
		digits = "0123456789";
		publishedKeys = /* @__PURE__ */ new Set(["0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059"]);
		cloudRules = [
			prefixed("aws-key-id", "an AWS access key id", [
				"AKIA",
				"ASIA",
				"ABIA",
				"ACCA"
			], "[A-Z2-7]{16}"),
			{
				id: "aws-secret-key",
				title: "an AWS secret access key",
				severity: "critical",
				keywords: [
					"aws_secret_access_key",
					"aws_secret_key",
					"secretaccesskey"
				],
				pattern: /[A-Za-z_]{1,30}["']?\s{0,8}(?:=>|[:=])\s{0,8}["']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/y,
				isNamed: true,
				entropy: 4
			},
			prefixed("google-api-key", "a Google API key", ["AIza"], "[A-Za-z0-9_-]{35}", { entropy: 3.5 }),
			prefixed("google-client-secret", "a Google client secret", ["GOCSPX-"], "[A-Za-z0-9_-]{28}"),
			prefixed("google-access-token", "a Google access token", ["ya29."], "[A-Za-z0-9_-]{30,400}"),
			{
				id: "azure-storage-key",
				title: "an Azure storage key",
				severity: "critical",
				keywords: ["accountkey="],
				pattern: /AccountKey=([A-Za-z0-9+/]{86}==)/iy,
				entropy: 4,
				check: (secret) => !isPublished(secret)
			},
			{
				id: "azure-shared-key",
				title: "an Azure shared access key",
				severity: "critical",
				keywords: ["sharedaccesskey="],
				pattern: /SharedAccessKey=([A-Za-z0-9+/]{43}=)/iy,
				entropy: 4
			},
			{
				id: "azure-client-secret",
				title: "an Azure client secret",
				severity: "critical",
				keywords: [...digits].map((digit) => `${digit}q~`),
				pattern: /(?<![A-Za-z0-9_~.-])([A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34})(?![A-Za-z0-9_~.-])/y,
				lookBehind: 3,
				entropy: 3.5
			},
			prefixed("digitalocean", "a DigitalOcean token", [
				"dop_v1_",
				"doo_v1_",
				"dor_v1_"
			], "[0-9a-f]{64}", { severity: "critical" }),
			prefixed("vault", "a Vault token", ["hvs.", "hvb."], "[A-Za-z0-9_-]{90,300}", { severity: "critical" }),
			{
				id: "terraform-cloud",
				title: "a Terraform Cloud token",
				severity: "critical",
				keywords: [".atlasv1."],
				pattern: /(?<![A-Za-z0-9])([A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70})/y,
				lookBehind: 14
			},
			prefixed("databricks", "a Databricks token", ["dapi"], "[0-9a-f]{32}"),
			prefixed("pulumi", "a Pulumi token", ["pul-"], "[0-9a-f]{40}"),
			prefixed("tailscale", "a Tailscale key", ["tskey-"], "[a-z]{1,12}-[A-Za-z0-9]{8,20}-[A-Za-z0-9]{20,50}"),
			prefixed("age", "an age key", ["AGE-SECRET-KEY-1"], "[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}", { severity: "critical" })
		];
	})))();
}

// shared/secrets/entropy.ts
/** Computes the Shannon entropy of a text in bits per character. */
function entropyOf(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
	return bits;
}
function init_entropy() {
	return (init_entropy = __esmMin((() => {})))();
}

// shared/secrets/randomness.ts
/** Computes the checksum at the end of GitHub's and npm's tokens: CRC-32 of the random part, as six base-62 digits. */
function base62Checksum(random) {
	let value = crc32(random);
	let digits = "";
	for (let remaining = 6; remaining > 0; remaining -= 1) {
		digits = `${base62[value % 62]}${digits}`;
		value = Math.floor(value / 62);
	}
	return digits;
}
/** Returns whether the last six characters of a token are the checksum of those after its prefix. */
function hasBase62Checksum(token) {
	return base62Checksum(token.slice(token.indexOf("_") + 1, -6)) === token.slice(-6);
}
/** Returns whether a value is a placeholder from documentation, templates or tests. */
function isPlaceholder(secret) {
	return stock.test(secret) || samplePassword.test(secret) || new Set(secret).size <= 3;
}
/** Masks a secret. Shows enough of its ends to distinguish it without revealing it; hides short secrets completely. */
function masked(secret) {
	const shownLength = secret.length >= 32 ? 4 : secret.length >= 24 ? 3 : secret.length >= 16 ? 2 : 0;
	return shownLength === 0 ? "…" : `${secret.slice(0, shownLength)}…${secret.slice(-shownLength)}`;
}
/** Tells whether a value is random: no words, path, address, code, or digest that is published on purpose. */
function looksRandom(value) {
	if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || value.includes("$") || /[()[\]{}<>]/.test(value)) return false;
	if (/^(?:\/|\.{1,2}\/|[a-z][a-z0-9+.-]*:)|^[\w-]+(?:\.[A-Za-z_][\w-]*)+$|^sha\d{3}-|\.(?:pem|key|json|txt|ya?ml|crt)$/i.test(value)) return false;
	if (/^\d{4}-\d\d-\d\d|^v?\d+\.\d+|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/i.test(value)) return false;
	if (/^[a-z]+(?:[-_][a-z]+)*[-_]?\d{0,4}$/i.test(value)) return false;
	return /^[0-9a-f]+$/i.test(value) ? value.length >= 24 && entropyOf(value) >= 3 : entropyOf(value) >= 3.4;
}
var crc32, base62, stock, samplePassword;
function init_randomness() {
	return (init_randomness = __esmMin((() => {
		({crc32} = process.getBuiltinModule("node:zlib"));
		base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
		stock = /example|sample|dummy|changeme|change_me|placeholder|redacted|your[-_]?|xxxx|\.{3}|<[^>]*>|\*{3}|0{8}|1234567|abcdefg|deadbeef|foobar|lorem|not[-_]?real|fake|insert|todo|\$\{|\{\{|%\(/i;
		samplePassword = /^(?:pass(?:word|wd)?\d{0,4}|secret\d{0,4}|root|admin|user|postgres|guest|test(?:ing)?|mysql|redis|pw|pwd|token|hunter2|letmein|qwerty|mypassword|my[-_]?secret.*|(.)\1+)$/i;
	})))();
}

// shared/secrets/pack/common.ts
/** Returns whether header and body decode, a real algorithm is named, and it is not the textbook token. */
function isLiveToken(token) {
	const [header = "", body = ""] = token.split(".").map((part) => Buffer.from(part, "base64url").toString("utf8"));
	return /"alg"\s*:\s*"(?!none)/.test(header) && body.startsWith("{") && !/1234567890|John Doe|example/i.test(body);
}
var assignedValue, commonRules;
function init_common() {
	return (init_common = __esmMin((() => {
		init_randomness();
		assignedValue = {
			id: "assigned-value",
			title: "a random value under a secret-like name",
			severity: "medium",
			keywords: [...[
				"password",
				"passwd",
				"passphrase",
				"secret",
				"token",
				"api_key",
				"apikey",
				"api-key",
				"access_key"
			], ...[
				"accesskey",
				"private_key",
				"credential",
				"encryption_key",
				"signing_key",
				"client_key"
			]],
			pattern: /[\w-]{3,40}["']?\s{0,8}(?:=>|:=|[:=])\s{0,8}(?:["'`](?<quoted>[^"'`\s]{12,200})["'`]|(?<secret>[\w+/=.~!@#%^&*-]{12,200})(?=[\s,;]|$))/y,
			ownFilesOnly: true,
			isNamed: true,
			generic: true,
			check: (value) => looksRandom(value)
		};
		commonRules = [
			{
				id: "private-key",
				title: "a private key",
				severity: "high",
				keywords: ["-----begin "],
				pattern: /-----BEGIN (?:[A-Z0-9]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----((?:\s|\\n|\\r|[A-Za-z0-9+/=:,. ]|-(?!-)){64,8000})/y,
				ownFilesOnly: true,
				check: (body) => entropyOf(body.replace(/\s|\\[nr]/g, "")) > 4 && !/EXAMPLE/i.test(body)
			},
			{
				id: "jwt",
				title: "a JSON Web Token",
				severity: "medium",
				keywords: ["eyj"],
				pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000}/y,
				ownFilesOnly: true,
				check: (token) => isLiveToken(token)
			},
			{
				id: "password-in-address",
				title: "a password in a URL",
				severity: "high",
				keywords: ["://"],
				pattern: /:\/\/([^\s:@/'"<>{}$%()[\]|\\]{0,64}):(?<secret>[^\s@/'"<>{}$()[\]|\\]{3,128})@(?<host>[\w.-]{1,253})/y,
				ownFilesOnly: true,
				check: (password, match) => password !== match[1] && !/(?:^|\.)example\.|^(?:host|hostname|server|domain)$/i.test(match.groups?.["host"] ?? "")
			},
			assignedValue
		];
	})))();
}

// shared/secrets/pack/forges.ts
var checked, forgeRules;
function init_forges() {
	return (init_forges = __esmMin((() => {
		init_randomness();
		checked = {
			severity: "critical",
			checksum: hasBase62Checksum
		};
		forgeRules = [
			prefixed("github", "a GitHub token", [
				"ghp_",
				"gho_",
				"ghu_",
				"ghs_",
				"ghr_"
			], "[A-Za-z0-9]{36}", checked),
			prefixed("github-fine-grained", "a GitHub token", ["github_pat_"], "[A-Za-z0-9]{22}_[A-Za-z0-9]{59}", { severity: "critical" }),
			prefixed("gitlab", "a GitLab token", [
				"glpat-",
				"gldt-",
				"glrt-",
				"glptt-",
				"glcbt-",
				"glsoat-",
				"glagent-",
				"glft-",
				"glimt-",
				"gloas-"
			], "[A-Za-z0-9_-]{20,300}(?:\\.[0-9a-z]{2}\\.?[0-9a-z]{7})?", { severity: "critical" }),
			prefixed("npm", "an npm token", ["npm_"], "[A-Za-z0-9]{36}", checked),
			prefixed("pypi", "a PyPI token", ["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZw"], "[A-Za-z0-9_-]{50,1000}", { severity: "critical" }),
			prefixed("docker-hub", "a Docker Hub token", ["dckr_pat_", "dckr_oat_"], "[A-Za-z0-9_-]{27,32}", { severity: "critical" }),
			prefixed("rubygems", "a RubyGems key", ["rubygems_"], "[0-9a-f]{48}"),
			prefixed("nuget", "a NuGet key", ["oy2"], "[a-z0-9]{43}", { entropy: 3.5 }),
			prefixed("artifactory", "an Artifactory key", ["AKCp"], "[A-Za-z0-9]{69}"),
			prefixed("atlassian", "an Atlassian token", ["ATATT3"], "[A-Za-z0-9_=-]{180,400}"),
			{
				id: "docker-login",
				title: "a Docker registry login",
				severity: "critical",
				keywords: ["\"auth\""],
				pattern: /"auth"\s{0,8}:\s{0,8}"([A-Za-z0-9+/]{12,4000}={0,2})"/y,
				check: (secret) => /^[\x21-\x7e]{1,200}:[\x20-\x7e]{4,}$/.test(Buffer.from(secret, "base64").toString("latin1"))
			},
			{
				id: "npmrc",
				title: "an npm registry login",
				severity: "critical",
				keywords: [
					":_authtoken",
					":_password",
					"_auth="
				],
				pattern: /(?::|(?<![A-Za-z0-9_])|(?<=npm_config_))_(?:authToken|password|auth)\s{0,4}=\s{0,4}"?([A-Za-z0-9+/=_.-]{12,400})/iy,
				isNamed: true,
				entropy: 3
			},
			{
				id: "netrc",
				title: "a netrc login",
				severity: "critical",
				keywords: ["machine "],
				pattern: /machine\s{1,99}\S{1,200}\s{1,99}login\s{1,99}\S{1,200}\s{1,99}password\s{1,99}(\S{6,200})/y,
				ownFilesOnly: true
			}
		];
	})))();
}

// shared/secrets/pack/services.ts
var serviceRules;
function init_services() {
	return (init_services = __esmMin((() => {
		serviceRules = [
			prefixed("slack", "a Slack token", [
				"xoxb-",
				"xoxp-",
				"xoxa-",
				"xoxr-",
				"xoxs-",
				"xoxe-",
				"xoxe."
			], "[A-Za-z0-9.-]{20,250}"),
			prefixed("slack-app", "a Slack app token", ["xapp-"], "\\d-[A-Z0-9]{8,20}-\\d{8,20}-[0-9a-f]{64}"),
			{
				id: "slack-webhook",
				title: "a Slack webhook",
				severity: "high",
				keywords: ["hooks.slack.com/"],
				pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/(T[A-Z0-9]{6,14}\/[A-Z0-9]{6,14}\/[A-Za-z0-9/]{20,60})/y
			},
			{
				id: "discord-webhook",
				title: "a Discord webhook",
				severity: "high",
				keywords: ["discord.com/api/webhooks/", "discordapp.com/api/webhooks/"],
				pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/([A-Za-z0-9_-]{60,80})/y
			},
			prefixed("stripe", "a Stripe key", ["sk_live_", "rk_live_"], "[A-Za-z0-9]{24,247}", { severity: "critical" }),
			prefixed("stripe-webhook", "a Stripe webhook secret", ["whsec_"], "[A-Za-z0-9]{32,64}"),
			prefixed("sendgrid", "a SendGrid key", ["SG."], "[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}"),
			prefixed("mailgun", "a Mailgun key", ["key-"], "[0-9a-f]{32}"),
			prefixed("openai", "an OpenAI key", ["sk-"], "(?:proj-|svcacct-|admin-)?[A-Za-z0-9_-]{20,110}T3BlbkFJ[A-Za-z0-9_-]{20,110}"),
			prefixed("anthropic", "an Anthropic key", ["sk-ant-"], "[a-z]{2,8}\\d\\d-[A-Za-z0-9_-]{80,120}"),
			prefixed("hugging-face", "a Hugging Face token", ["hf_"], "[A-Za-z]{34}", { entropy: 3.5 }),
			prefixed("shopify", "a Shopify token", [
				"shpat_",
				"shpca_",
				"shppa_",
				"shpss_"
			], "[0-9a-fA-F]{32}"),
			prefixed("grafana", "a Grafana token", ["glsa_"], "[A-Za-z0-9]{32}_[0-9a-f]{8}"),
			prefixed("new-relic", "a New Relic key", ["NRAK-"], "[A-Z0-9]{27}"),
			prefixed("sentry", "a Sentry token", ["sntryu_"], "[0-9a-f]{64}"),
			prefixed("postman", "a Postman key", ["PMAK-"], "[0-9a-f]{24}-[0-9a-f]{34}"),
			prefixed("linear", "a Linear key", ["lin_api_"], "[A-Za-z0-9]{40}"),
			prefixed("supabase", "a Supabase token", ["sbp_"], "[0-9a-f]{40}"),
			prefixed("planetscale", "a PlanetScale token", ["pscale_tkn_", "pscale_pw_"], "[A-Za-z0-9_.-]{32,64}"),
			prefixed("figma", "a Figma token", ["figd_"], "[A-Za-z0-9_-]{40,60}")
		];
	})))();
}

// shared/secrets/pack/index.ts
var builtinRules;
function init_pack() {
	return (init_pack = __esmMin((() => {
		init_clouds();
		init_common();
		init_forges();
		init_services();
		builtinRules = [
			...forgeRules,
			...cloudRules,
			...serviceRules,
			...commonRules
		];
	})))();
}

// shared/secrets/decoded-text.ts
var windowBytes, slack, DecodedText;
function init_decoded_text() {
	return (init_decoded_text = __esmMin((() => {
		windowBytes = 65536;
		slack = 1024;
		DecodedText = class {
			#bytes;
			#before;
			#after;
			#window = {
				text: "",
				start: 0
			};
			/** @param before, after bytes around an offset that `around` includes at least. `after` is below 64 KiB. */
			constructor(bytes, before, after) {
				this.#bytes = bytes;
				this.#before = before;
				this.#after = after;
			}
			/** Returns the window around an offset. It ends early only where the text does. */
			around(offset) {
				const { text, start } = this.#window;
				const first = Math.max(0, offset - this.#before);
				const last = Math.min(this.#bytes.length, offset + this.#after);
				if (text === "" || first < start || last > start + text.length) {
					const begin = Math.max(0, first - slack);
					this.#window = {
						text: this.#bytes.toString("latin1", begin, begin + windowBytes),
						start: begin
					};
				}
				return this.#window;
			}
		};
	})))();
}

// shared/secrets/keyword-finder.ts
/** @param word whose three low bytes count. */
function hashOf(word) {
	return Math.imul((word | fold) & threeBytes, multiplier) >>> 16;
}
/** Returns the hashes of three bytes of a keyword. Any byte may follow its end. */
function hashesAt(keyword, offset) {
	if (keyword.length - offset < 2) return everyHash;
	let words = [0];
	for (const [index, place] of [
		offset,
		offset + 1,
		offset + 2
	].entries()) {
		const byte = keyword[place];
		const choices = byte === void 0 ? anyByte : [byte];
		words = words.flatMap((word) => choices.map((choice) => word | choice << 8 * index));
	}
	return new Set(words.map(hashOf));
}
function matchesAt(bytes, start, keyword) {
	if (start < 0 || start + keyword.length > bytes.length) return false;
	for (let index = 0; index < keyword.length; index += 1) {
		const byte = bytes[start + index] ?? 0;
		if ((byte >= 65 && byte <= 90 ? byte + 32 : byte) !== keyword[index]) return false;
	}
	return true;
}
/** Estimates the frequency of a character in text and code: non-letters are rare, letters differ. */
function frequency(character) {
	const rank = "zqxjkvbywgpfmucdlhrsnioate".indexOf(character);
	return rank < 0 ? .3 : 1 + rank / 3;
}
/** Returns the offset of the rarest four bytes of a keyword. */
function rarest(keyword) {
	let best = 0;
	let least = Number.POSITIVE_INFINITY;
	for (let offset = 0; offset <= Math.max(0, keyword.length - 4); offset += 1) {
		const product = [...keyword.slice(offset, offset + 4)].reduce((all, character) => all * frequency(character), 1);
		if (product < least) [best, least] = [offset, product];
	}
	return best;
}
var fold, threeBytes, multiplier, KeywordFinder, everyHash, anyByte;
function init_keyword_finder() {
	return (init_keyword_finder = __esmMin((() => {
		fold = 538976288;
		threeBytes = 16777215;
		multiplier = 2654435761;
		KeywordFinder = class {
			/** Bucket numbers by hash; 0 for none. */
			#buckets = /* @__PURE__ */ new Uint16Array(65536);
			#anchors;
			/** @param keywords lower-case ASCII, none empty; those of one or two characters make the search slow. */
			constructor(keywords) {
				const members = /* @__PURE__ */ new Map();
				for (const [index, keyword] of keywords.entries()) {
					const bytes = Buffer.from(keyword, "latin1");
					const position = rarest(keyword);
					for (const offset of [position, position + 1]) for (const hash of hashesAt(bytes, offset)) {
						const existing = members.get(hash) ?? [];
						existing.push({
							index,
							bytes,
							offset
						});
						members.set(hash, existing);
					}
				}
				const anchors = [[]];
				const numbers = /* @__PURE__ */ new Map();
				for (const [hash, group] of members) {
					const key = group.map(({ index, offset }) => `${index}:${offset}`).join();
					const number = numbers.get(key) ?? anchors.push(group) - 1;
					numbers.set(key, number);
					this.#buckets[hash] = number;
				}
				this.#anchors = anchors;
			}
			/** Calls `onMatch` with each keyword's index and the offset of its first byte; per keyword in order of offsets. */
			find(bytes, onMatch) {
				const buckets = this.#buckets;
				const { length } = bytes;
				const view = new DataView(bytes.buffer, bytes.byteOffset, length);
				let offset = 0;
				let word = length < 4 ? 0 : view.getUint32(0, true);
				for (; offset + 8 <= length; offset += 4) {
					const next = view.getUint32(offset + 4, true);
					const even = buckets[hashOf(word)] ?? 0;
					const odd = buckets[hashOf(word >>> 16 | next << 16)] ?? 0;
					if ((even | odd) !== 0) {
						this.#compare(bytes, offset, even, onMatch);
						this.#compare(bytes, offset + 2, odd, onMatch);
					}
					word = next;
				}
				for (; offset <= length; offset += 2) {
					const rest = (bytes[offset] ?? 0) | (bytes[offset + 1] ?? 0) << 8 | (bytes[offset + 2] ?? 0) << 16;
					this.#compare(bytes, offset, buckets[hashOf(rest)] ?? 0, onMatch);
				}
			}
			#compare(bytes, position, bucket, onMatch) {
				if (bucket === 0) return;
				for (const { index, bytes: keyword, offset } of this.#anchors[bucket] ?? []) if (matchesAt(bytes, position - offset, keyword)) onMatch(index, position - offset);
			}
		};
		everyHash = Array.from({ length: 65536 }, (_none, hash) => hash);
		anyByte = Array.from({ length: 256 }, (_none, byte) => byte);
	})))();
}

// shared/secrets/search.ts
/** Matches at a keyword. Skips text that an earlier match covers, so that no text is read repeatedly. */
function matchAt(rule, text, offset, searched) {
	const from = offset - (rule.lookBehind ?? 0);
	if (from < (searched.get(rule)?.until ?? 0)) return void 0;
	const window = text.around(offset);
	rule.pattern.lastIndex = from - window.start;
	const match = rule.pattern.exec(window.text);
	if (match !== null && rule.generic !== true) searched.set(rule, {
		until: from + match[0].length,
		left: 0
	});
	return accepted(rule, match, window.start);
}
/** Searches around a keyword. Searches each part of the text once per rule, however many keywords it contains. */
function searchAround(rule, text, offset, searched) {
	const state = searched.get(rule) ?? {
		until: 0,
		left: maxSearches
	};
	if (offset < state.until || state.left === 0) return void 0;
	const base = Math.max(state.until, offset - searchRadius);
	const end = offset + (rule.window ?? defaultWindow);
	rule.pattern.lastIndex = 0;
	const window = text.around(offset);
	const match = rule.pattern.exec(window.text.slice(base - window.start, end - window.start));
	const until = match === null ? offset + 1 : Math.max(offset + 1, base + match.index + match[0].length);
	searched.set(rule, {
		until,
		left: state.left - 1
	});
	return accepted(rule, match, base);
}
function accepted(rule, match, base) {
	if (match === null) return void 0;
	const secret = match.groups?.["secret"] ?? match.groups?.["quoted"] ?? match[rule.group ?? 1] ?? match[0];
	if (isPlaceholder(secret) && rule.id !== "private-key") return void 0;
	if (rule.entropy !== void 0 && entropyOf(secret) < rule.entropy) return void 0;
	if (rule.check !== void 0 && !rule.check(secret, match)) return void 0;
	const start = base + match.index + match[0].indexOf(secret);
	return {
		rule,
		start,
		end: start + secret.length,
		secret
	};
}
/** Keeps one candidate per location. An issuer's format takes precedence over a generic rule. */
function withoutOverlaps(candidates) {
	const accepted = [];
	const ranked = candidates.toSorted((a, b) => Number(a.rule.generic === true) - Number(b.rule.generic === true) || a.start - b.start);
	const taken = /* @__PURE__ */ new Map();
	const cell = 4096;
	for (const candidate of ranked) {
		const first = Math.floor(candidate.start / cell);
		const cells = Array.from({ length: Math.floor(candidate.end / cell) - first + 1 }, (_none, index) => first + index);
		if (cells.flatMap((index) => taken.get(index) ?? []).some(({ start, end }) => candidate.start < end && start < candidate.end)) continue;
		accepted.push(candidate);
		for (const index of cells) taken.set(index, [...taken.get(index) ?? [], candidate]);
	}
	return accepted.toSorted((a, b) => a.start - b.start);
}
function withLines(candidates, buffer) {
	let line = 1;
	let offset = 0;
	return candidates.map(({ rule, start, secret }) => {
		for (let next = buffer.indexOf(10, offset); next !== -1 && next < start; next = buffer.indexOf(10, offset)) {
			line += 1;
			offset = next + 1;
		}
		return {
			rule: rule.id,
			line,
			masked: maskSecret(rule, secret)
		};
	});
}
/** Masks a secret of a rule. Hides private keys completely. */
function maskSecret({ id }, secret) {
	return id === "private-key" ? "…" : masked(secret);
}
var maxHits, defaultWindow, searchRadius, maxSearches, matchReach, SecretSearch;
function init_search() {
	return (init_search = __esmMin((() => {
		init_decoded_text();
		init_keyword_finder();
		init_randomness();
		maxHits = 100;
		defaultWindow = 512;
		searchRadius = 256;
		maxSearches = 2e3;
		matchReach = 17e3;
		SecretSearch = class {
			#finder;
			/** Rules by keyword. */
			#rules;
			constructor(rules) {
				const byKeyword = /* @__PURE__ */ new Map();
				for (const rule of rules) for (const keyword of rule.keywords) byKeyword.set(keyword, [...byKeyword.get(keyword) ?? [], rule]);
				this.#finder = new KeywordFinder([...byKeyword.keys()]);
				this.#rules = [...byKeyword.values()];
			}
			/**
			* Searches the bytes of a file.
			* @param bytes text in any ASCII-compatible encoding.
			* @param isOwn false for files of packages, in which only issuers' formats are searched.
			*/
			search(bytes, isOwn) {
				const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
				const distinct = this.#candidates(buffer, {
					isOwn,
					hasChecksums: true
				});
				const listed = distinct.slice(0, maxHits);
				return {
					hits: withLines(listed, buffer),
					more: distinct.length - listed.length
				};
			}
			/**
			* Finds the secrets in a text that a person wrote: an instruction, value or document. An issuer's format is enough;
			* checksums are required only for the many files of an image. Returns at most 1,000.
			*/
			find(text) {
				const buffer = Buffer.from(text.replace(/[^\0-\x7f]/g, "ÿ"), "latin1");
				return this.#candidates(buffer, {
					isOwn: true,
					hasChecksums: false
				});
			}
			#candidates(buffer, { isOwn, hasChecksums }) {
				const candidates = [];
				const searched = /* @__PURE__ */ new Map();
				const text = new DecodedText(buffer, searchRadius, matchReach);
				this.#finder.find(buffer, (keyword, offset) => {
					for (const rule of this.#rules[keyword] ?? []) {
						if (rule.ownFilesOnly === true && !isOwn) continue;
						const candidate = rule.searches === true ? searchAround(rule, text, offset, searched) : matchAt(rule, text, offset, searched);
						if (candidate === void 0 || candidates.length >= 1e3) continue;
						if (!hasChecksums || rule.checksum?.(candidate.secret) !== false) candidates.push(candidate);
					}
				});
				return withoutOverlaps(candidates);
			}
		};
	})))();
}

// shared/secrets/names.ts
/** Tells whether a variable or key of this name holds a secret. */
function isSecretName(name) {
	if (name.length > maxNameLength) return false;
	const snake = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
	if (descriptivePart.test(snake)) return false;
	return secretWord.test(snake.replaceAll(/[_.-]/g, "")) || secretPart.test(snake) && !/public/i.test(snake);
}
/** Tells whether a variable or key of this name holds a secret that nobody publishes. */
function mayHoldSecret(name) {
	return isSecretName(name) && !isPublishedName(name);
}
/** Tells whether a name is of a key or hash that is published on purpose, or of the place of a secret. */
function isPublishedName(name) {
	return publishedPart.test(name);
}
/** Tells whether something else fills in the value of a secret setting, or the value is a stock word. */
function isUnset(value) {
	const text = value.trim();
	return placeholder.test(text) || /^[<{[].*[>}\]]$|\$[({]|\{\{|^\$[A-Z_]+$|^%.*%$/s.test(text) || /^(?:\/|\.\/|[a-z]+:\/\/[^@]*$)/.test(text);
}
/**
* Lists the values that a settings file assigns to secret names. What is not searched, because the text or a line is too
* long, counts as a value as a whole.
*/
function assignedSecretValues(text) {
	const rest = text.slice(maxTextLength);
	const values = rest === "" ? [] : [rest];
	for (const line of text.slice(0, maxTextLength).split("\n")) if (line.length > maxLineLength) values.push(line);
	else values.push(...assignmentsOf(line).map(({ value }) => value));
	return values;
}
/** Lists up to about ten secret names to which a settings file assigns a value. Reads the first 200,000 characters. */
function assignedSecretNames(text) {
	const secretNames = [];
	for (const line of text.slice(0, maxTextLength).split("\n")) {
		if (line.length > maxLineLength) continue;
		secretNames.push(...assignmentsOf(line).map(({ name }) => name));
		if (secretNames.length > 10) break;
	}
	return secretNames;
}
/** Lists the values that a line assigns to secret names. Empty for a comment. */
function assignmentsOf(line) {
	if (/^\s*(?:#|\/\/)/.test(line)) return [];
	return Array.from(line.matchAll(assignment), ([, name = "", value = ""]) => ({
		name,
		value
	})).filter(({ name, value }) => isSecretName(name.replace(/.*[./]/, "")) && !isUnset(value));
}
var words, secretWord, secretPart, descriptivePart, publishedPart, maxNameLength, placeholder, assignment, maxTextLength, maxLineLength;
function init_names() {
	return (init_names = __esmMin((() => {
		words = "password|passwd|passwrd|passphrase|pswrd|pword|pwd|secret|token|apikey|credential|privatekey|accesskey";
		secretWord = new RegExp(`(?:${words})`, "i");
		secretPart = /(?:^|[_.-])(?:pass|key|auth)(?:$|[_.-])/i;
		descriptivePart = /(?:^|[_.-])(?:file|path|dir|name|ref|url|uri|host|port|enabled|type|kind|class|id|length|size|ttl|expir\w*|policy|issuer|endpoint|mount\w*|public|version|algorithm|header|prefix|pattern|timeout|interval|rotation|manager|store|backend|provider|driver)s?(?:$|[_.-])/i;
		publishedPart = /(?:^|_)(?:gpg|pgp|fingerprint|sha\d*|md5|digest|checksum|hash|public|pub|version|file|path|dir|url)(?:_|$)/i;
		maxNameLength = 200;
		placeholder = /^(?:|change[-_ ]?me|example|dummy|test|xxx+|\*+|none|null|nil|false|true|yes|no|todo|redacted|placeholder|your[-_ ].*|replace[-_ ].*|\d{1,2})$/i;
		assignment = new RegExp(`(?:^|[\\s"',;{])["']?([\\w.-]*(?:${words}|pass|aws_access_key_id)[\\w.-]*)["']?[ \\t]*[=:][ \\t]*["']?([^\\s"',;}]+)`, "gim");
		maxTextLength = 2e5;
		maxLineLength = 2e3;
	})))();
}

// shared/secrets/value.ts
/**
* Finds secrets of known form in a text that a person wrote, with the same rules that images are searched with. Leaves
* out what only a telling name would suggest.
*/
function findSecrets(text) {
	search ??= new SecretSearch(builtinRules);
	return search.find(text).filter(({ rule }) => rule.generic !== true);
}
/**
* Lists the secrets in a text that contains some: all of known form, and what settings assign to secret names. A text of
* one line, or in which none of them is found, is a secret as a whole.
*/
function listSecrets(text) {
	if (!text.trimEnd().includes("\n")) return [text];
	const found = [...findSecrets(text).map(({ start, end }) => text.slice(start, end)), ...assignedSecretValues(text)];
	return found.length === 0 ? [text] : found;
}
/** Returns the title of the first secret of known form in a text: `a GitLab token`. */
function secretIn(text) {
	return findSecrets(text)[0]?.rule.title;
}
/**
* Tells which kind of secret a value is under a name: by a known form, by a form that only its name explains, or, under
* a name that promises a secret, by being long and random. Undefined for everything else, including variables and
* placeholders.
*/
function classifyValue(value, name) {
	const rule = judgeValue(value, name)?.rule;
	if (rule === void 0) return void 0;
	return rule === assignedValue ? {
		title: `a random value under the name ${name}`,
		isKnownForm: false
	} : {
		title: rule.title,
		isKnownForm: true
	};
}
/** Judges a value as `classifyValue` does. Returns the rule and the secret itself. */
function judgeValue(value, name) {
	const assignment = `${name}=${value}`;
	return firstSecret(value, ({ isNamed }) => isNamed !== true) ?? firstSecret(assignment, ({ isNamed }) => isNamed === true) ?? (mayHoldSecret(name) && isLongAndRandom(value) ? {
		rule: assignedValue,
		secret: value
	} : void 0);
}
function firstSecret(text, isWanted) {
	const found = findSecrets(text).find(({ rule }) => isWanted(rule));
	return found === void 0 ? void 0 : {
		rule: found.rule,
		secret: text.slice(found.start, found.end)
	};
}
function isLongAndRandom(value) {
	const isFingerprint = /^(?:0x)?(?:[0-9A-F]{8}){2,5}$/.test(value);
	return /^[\w+/=.~-]{16,512}$/.test(value) && !isFingerprint && looksRandom(value);
}
var search;
function init_value() {
	return (init_value = __esmMin((() => {
		init_names();
		init_common();
		init_pack();
		init_randomness();
		init_search();
		;
	})))();
}

// shared/secrets/index.ts
function init_secrets() {
	return (init_secrets = __esmMin((() => {
		init_names();
		init_value();
	})))();
}

export { builtinRules as _, judgeValue as a, assignedSecretNames as c, isSecretName as d, isUnset as f, maskSecret as g, init_search as h, init_value as i, init_names as l, SecretSearch as m, classifyValue as n, listSecrets as o, mayHoldSecret as p, findSecrets as r, secretIn as s, init_secrets as t, isPublishedName as u, init_pack as v };