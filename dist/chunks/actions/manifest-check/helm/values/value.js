import { n as __esmMin } from "../../../../rolldown-runtime.js";

// actions/manifest-check/helm/values/bytes.ts
/** Returns the bytes of a text, in which lone surrogates from U+DC80 to U+DCFF are bytes that are not UTF-8. */
function encodeText(text) {
	if (text.isWellFormed()) return encoder.encode(text);
	const bytes = new Uint8Array(text.length * 3);
	let length = 0;
	let start = 0;
	for (let index = 0; index < text.length;) {
		const point = text.codePointAt(index) ?? 0;
		if (isInvalidByte(point)) {
			length += encoder.encodeInto(text.slice(start, index), bytes.subarray(length)).written;
			bytes[length] = point - 56320;
			length += 1;
			start = index + 1;
		}
		index += point > 65535 ? 2 : 1;
	}
	length += encoder.encodeInto(text.slice(start), bytes.subarray(length)).written;
	return bytes.slice(0, length);
}
/** Returns the text of bytes. Each byte that is not UTF-8 becomes a lone surrogate from U+DC80 to U+DCFF. */
function decodeText(bytes) {
	try {
		return strictDecoder.decode(bytes);
	} catch {
		return decodeInvalid(bytes);
	}
}
function decodeInvalid(bytes) {
	let text = "";
	let start = 0;
	for (let index = 0; index < bytes.length;) {
		const length = sequenceLength(bytes, index);
		if (length === 0) {
			text += strictDecoder.decode(bytes.subarray(start, index)) + String.fromCharCode(56320 + (bytes[index] ?? 0));
			index += 1;
			start = index;
		} else index += length;
	}
	return text + strictDecoder.decode(bytes.subarray(start));
}
/** Returns the length of a valid UTF-8 sequence (RFC 3629), or 0. */
function sequenceLength(bytes, index) {
	const first = bytes[index] ?? 0;
	if (first < 128) return 1;
	if (first < 194 || first > 244) return 0;
	const length = first < 224 ? 2 : first < 240 ? 3 : 4;
	const second = bytes[index + 1] ?? 0;
	if (second < (first === 224 ? 160 : first === 240 ? 144 : 128) || second > (first === 237 ? 159 : first === 244 ? 143 : 191)) return 0;
	for (let offset = 2; offset < length; offset += 1) if (((bytes[index + offset] ?? 0) & 192) !== 128) return 0;
	return length;
}
/** Returns how many bytes a text has in UTF-8. */
function byteLength(text) {
	let length = text.length;
	for (let index = 0; index < text.length; index += 1) {
		const unit = text.charCodeAt(index);
		if (unit < 128) continue;
		if (unit < 2048) length += 1;
		else if (unit < 55296 || unit > 57343) length += 2;
		else if (unit < 56320) {
			length += 2;
			index += 1;
		}
	}
	return length;
}
/** Returns how many characters a text has. Bytes that are not UTF-8 count as one each, as in Go. */
function countRunes(text) {
	let count = text.length;
	for (let index = 0; index < text.length; index += 1) {
		const unit = text.charCodeAt(index);
		if (unit >= 55296 && unit < 56320) {
			count -= 1;
			index += 1;
		}
	}
	return count;
}
/** Returns whether a code point or UTF-16 code unit is a byte that is not UTF-8. Pairs of surrogates are not. */
function isInvalidByte(point) {
	return point >= 56448 && point <= 56575;
}
var encoder, strictDecoder;
function init_bytes() {
	return (init_bytes = __esmMin((() => {
		encoder = new TextEncoder();
		strictDecoder = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		});
	})))();
}

// actions/manifest-check/helm/values/value.ts
/** Compares texts by their UTF-8 bytes. Differs from the order of UTF-16 for characters beyond U+FFFF. */
function compareBytes(a, b) {
	const length = Math.min(a.length, b.length);
	for (let index = 0; index < length; index += 1) {
		const one = a.charCodeAt(index);
		const other = b.charCodeAt(index);
		if (one === other) continue;
		if (isLoneByte(a, index) || isLoneByte(b, index)) return compareEncoded(a.slice(index), b.slice(index));
		return order(one) - order(other);
	}
	return a.length - b.length;
}
/** Returns whether a code unit is a byte that is not UTF-8, and not the second half of a pair. */
function isLoneByte(text, index) {
	const unit = text.charCodeAt(index);
	if (unit < 56448 || unit > 56575) return false;
	const previous = text.charCodeAt(index - 1);
	return !(previous >= 55296 && previous <= 56319);
}
function compareEncoded(a, b) {
	const one = encodeText(a);
	const other = encodeText(b);
	const length = Math.min(one.length, other.length);
	for (let index = 0; index < length; index += 1) {
		const difference = (one[index] ?? 0) - (other[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return one.length - other.length;
}
/** Moves surrogates behind all other code units, where their UTF-8 bytes are. */
function order(unit) {
	return unit >= 55296 && unit <= 57343 ? unit + 65536 : unit;
}
function sourced(value, origin) {
	return {
		value,
		origin
	};
}
var GoInteger, GoBytes, GoList, GoMap, GoObject, FunctionError, LimitError;
function init_value() {
	return (init_value = __esmMin((() => {
		init_bytes();
		GoInteger = class {
			type;
			/** In the range of the type. */
			value;
			constructor(value, type = "int") {
				this.value = BigInt(value);
				this.type = type;
			}
		};
		GoBytes = class {
			bytes;
			constructor(bytes) {
				this.bytes = bytes;
			}
		};
		GoList = class {
			items;
			/** Type of the items as Go prints it: `interface {}`, `string`, `int`. */
			itemType;
			/** Whether it is a nil slice, which is empty. JSON and YAML print it as `null`. */
			isNil;
			/** Methods of a named type, such as `.Capabilities.APIVersions.Has`. */
			methods;
			constructor(items = [], itemType = "interface {}", isNil = false, methods) {
				this.items = items;
				this.itemType = itemType;
				this.isNil = isNil;
				this.methods = methods;
			}
		};
		GoMap = class {
			/** In any order. */
			entries;
			/** The type as Go prints it. */
			type;
			/** Methods of a named type, such as `.Files.Get`. As in Go, they hide keys of the same name in field expressions. */
			methods;
			constructor(entries = /* @__PURE__ */ new Map(), type = "map[string]interface {}", methods) {
				this.entries = entries;
				this.type = type;
				this.methods = methods;
			}
			/** Returns the keys in the order of their UTF-8 bytes, as Go's templates iterate. */
			sortedKeys() {
				return [...this.entries.keys()].sort(compareBytes);
			}
		};
		GoObject = class {
			/** The type as Go prints it: `*chart.Files`. */
			type;
			/** Fields, and methods without parameters once they were called. Unknown names are errors. */
			fields;
			methods;
			/** What printing yields (`%v`). */
			text;
			/** Data of functions that take such values, such as milliseconds of a time. */
			data;
			/** Kind of the value (`reflect.Kind`): `struct`, `ptr`. */
			kind;
			constructor({ type, fields, methods, text, data, kind }) {
				this.type = type;
				this.fields = fields ?? /* @__PURE__ */ new Map();
				this.methods = methods ?? /* @__PURE__ */ new Map();
				this.text = text ?? "";
				this.data = data;
				this.kind = kind ?? "struct";
			}
		};
		FunctionError = class extends Error {
			constructor(message) {
				super(message);
				this.name = "FunctionError";
			}
		};
		LimitError = class extends Error {
			constructor(message) {
				super(message);
				this.name = "LimitError";
			}
		};
	})))();
}

export { GoMap as a, compareBytes as c, byteLength as d, countRunes as f, isInvalidByte as g, init_bytes as h, GoList as i, init_value as l, encodeText as m, GoBytes as n, GoObject as o, decodeText as p, GoInteger as r, LimitError as s, FunctionError as t, sourced as u };