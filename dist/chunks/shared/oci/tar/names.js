import { n as __esmMin } from "../../../rolldown-runtime.js";

// shared/oci/tar/names.ts
/**
* Decodes a file name. Bytes that are not UTF-8 become lone surrogates U+DC80…U+DCFF (as in PEP 383), so that different
* names stay different and `encodeName` restores the bytes.
*/
function decodeName(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return isUtf8(buffer) ? buffer.toString("utf8") : decodeLossless(buffer);
}
/** Encodes a name from `decodeName`. */
function encodeName(name) {
	if (name.isWellFormed()) return Buffer.from(name, "utf8");
	const parts = [];
	for (const character of name) {
		const code = character.codePointAt(0) ?? 0;
		parts.push(code >= 56448 && code <= 56575 ? Buffer.of(code - 56320) : Buffer.from(character, "utf8"));
	}
	return Buffer.concat(parts);
}
function decodeLossless(bytes) {
	let text = "";
	let offset = 0;
	while (offset < bytes.length) {
		const length = sequenceLength(bytes, offset);
		if (length === 0) {
			text += String.fromCharCode(56320 + (bytes[offset] ?? 0));
			offset += 1;
		} else {
			text += bytes.toString("utf8", offset, offset + length);
			offset += length;
		}
	}
	return text;
}
/** Returns the length of the valid UTF-8 sequence at `offset`, or 0. */
function sequenceLength(bytes, offset) {
	const first = bytes[offset] ?? 0;
	const length = first < 128 ? 1 : first < 224 ? 2 : first < 240 ? 3 : 4;
	if (offset + length > bytes.length) return 0;
	return isUtf8(bytes.subarray(offset, offset + length)) ? length : 0;
}
/** Returns the bytes up to the first NUL. */
function untilNul(bytes) {
	const end = bytes.indexOf(0);
	return end < 0 ? bytes : bytes.subarray(0, end);
}
/**
* Returns the absolute, clean form of an entry's name: `/usr/lib/x` for `./usr//lib/../lib/x`. Returns undefined if the
* name leaves the root or contains a NUL.
*/
function cleanPath(name) {
	if (isClean(name)) return `/${name}`;
	if (name.includes("\0")) return void 0;
	const parts = [];
	for (const part of name.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return `/${parts.join("/")}`;
}
/** Detects the common case without allocating: `usr/lib/x`. */
function isClean(name) {
	return name !== "" && !name.startsWith("/") && !name.startsWith(".") && !name.endsWith("/") && !name.includes("/.") && !name.includes("//") && !name.includes("\0");
}
var isUtf8;
function init_names() {
	return (init_names = __esmMin((() => {
		({isUtf8} = process.getBuiltinModule("node:buffer"));
	})))();
}

export { untilNul as a, init_names as i, decodeName as n, encodeName as r, cleanPath as t };