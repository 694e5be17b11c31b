import { n as __esmMin } from "../../rolldown-runtime.js";
import { a as init_randomness, i as init_pack, n as init_search, o as looksRandom, r as builtinRules, t as SecretSearch } from "./search.js";

// shared/secrets/names.ts
/** Tells whether a variable or key of this name holds a secret. */
function isSecretName(name) {
	if (name.length > maxNameLength) return false;
	const snake = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
	if (descriptivePart.test(snake)) return false;
	return secretWord.test(snake.replaceAll(/[_.-]/g, "")) || secretPart.test(snake) && !/public/i.test(snake);
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
/** Lists up to about ten secret names to which a settings file assigns a value. Reads the first 200,000 characters. */
function assignedSecretNames(text) {
	const secretNames = [];
	for (const line of text.slice(0, maxTextLength).split("\n")) {
		if (line.length > maxLineLength || /^\s*(?:#|\/\/)/.test(line)) continue;
		for (const match of line.matchAll(assignment)) {
			const [, name = "", value = ""] = match;
			if (isSecretName(name.replace(/.*[./]/, "")) && !isUnset(value)) secretNames.push(name);
		}
		if (secretNames.length > 10) break;
	}
	return secretNames;
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
	const title = findSecrets(value).find(({ rule }) => rule.isNamed !== true)?.rule.title ?? findSecrets(`${name}=${value}`).find(({ rule }) => rule.isNamed === true)?.rule.title;
	if (title !== void 0) return {
		title,
		isKnownForm: true
	};
	return isSecretName(name) && !isPublishedName(name) && isLongAndRandom(value) ? {
		title: `a random value under the name ${name}`,
		isKnownForm: false
	} : void 0;
}
function isLongAndRandom(value) {
	const isFingerprint = /^(?:0x)?(?:[0-9A-F]{8}){2,5}$/.test(value);
	return /^[\w+/=.~-]{16,512}$/.test(value) && !isFingerprint && looksRandom(value);
}
var search;
function init_value() {
	return (init_value = __esmMin((() => {
		init_names();
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

export { secretIn as a, isPublishedName as c, init_value as i, isSecretName as l, classifyValue as n, assignedSecretNames as o, findSecrets as r, init_names as s, init_secrets as t, isUnset as u };