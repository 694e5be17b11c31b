import { n as __esmMin } from "../rolldown-runtime.js";
import { $ as init_create, A as init_any_pb, C as init_struct_pb, D as anyUnpack, E as anyPack, F as timestampDate, G as init_registry$1, I as timestampFromMs, J as init_reflect, K as base64Encode, L as TimestampSchema, N as init_duration_pb, O as init_any, P as init_timestamp$1, Q as create, S as file_google_protobuf_struct, W as createRegistry, X as reflectList, Y as reflect, Z as reflectMap, _ as init_wrappers_pb, a as equals$1, at as UINT32_MAX, b as StructSchema, c as BytesValueSchema, ct as isReflectList, d as Int32ValueSchema, dt as init_is_message, et as init_wrappers, f as Int64ValueSchema, ft as isMessage, g as file_google_protobuf_wrappers, h as UInt64ValueSchema, i as toJson, it as INT32_MIN, j as DurationSchema, k as AnySchema, l as DoubleValueSchema, lt as isReflectMap, m as UInt32ValueSchema, mt as init_descriptors, n as init_from_json, nt as isWrapperDesc, o as init_equals$1, ot as init_binary_encoding, p as StringValueSchema, pt as ScalarType, q as init_base64_encoding, r as init_to_json, rt as INT32_MAX, s as BoolValueSchema, st as init_guard, t as fromJson, tt as isWrapper, u as FloatValueSchema, ut as isReflectMessage, v as ListValueSchema, x as ValueSchema, y as NullValue, z as init_timestamp_pb } from "./bufbuild-protobuf.js";
import { n as init_esm, t as RE2JS } from "./bufbuild-re2.js";
import { a as init_syntax_pb, i as ParsedExprSchema, n as init_checked_pb, r as ExprSchema, t as CheckedExprSchema } from "./bufbuild-cel-spec.js";

// node_modules/@bufbuild/cel/dist/esm/error.js
/**
* Coerces a value to CelError using the following rules:
* - If the given value is a CelError just return that.
* - If it is an Error type, create a new CelError from that.
* - If it is a string, creates a new CelError with that as the message.
* - In all other cases create a new CelError with the given value as the cause.
*/
function celError(value, exprId) {
	if (isCelError(value)) return value;
	if (typeof exprId === "number") exprId = BigInt(exprId);
	if (value instanceof Error) return new _CelError(value.message, value, exprId);
	if (typeof value === "string") return new _CelError(value, void 0, exprId);
	return new _CelError(`${value}`, value, exprId);
}
/**
* Merges CelErrors into one. Uses the message and exprId from the first error and
* add the rest as the cause.
*/
function celErrorMerge(first, ...rest) {
	return new _CelError(first.message, rest, first.exprId);
}
/**
* Returns true if the given value is a CelError.
*/
function isCelError(v) {
	return typeof v === "object" && v !== null && privateSymbol$8 in v;
}
var privateSymbol$8, _CelError;
function init_error() {
	return (init_error = __esmMin((() => {
		privateSymbol$8 = Symbol.for("@bufbuild/cel/error");
		_CelError = class extends Error {
			_cause;
			_exprId;
			[privateSymbol$8] = {};
			constructor(message, _cause, _exprId) {
				super(message);
				this._cause = _cause;
				this._exprId = _exprId;
			}
			get exprId() {
				return this._exprId;
			}
			get cause() {
				return this._cause;
			}
		};
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/uint.js
/**
* Creates a new CelUint from bigint.
*/
function celUint(v) {
	return new Uint(v);
}
/**
* Returns true if the given value is a CelUint.
*/
function isCelUint(v) {
	return typeof v === "object" && v !== null && privateSymbol$7 in v;
}
var privateSymbol$7, Uint;
function init_uint() {
	return (init_uint = __esmMin((() => {
		privateSymbol$7 = Symbol.for("@bufbuild/cel/uint");
		Uint = class {
			_value;
			[privateSymbol$7] = {};
			constructor(_value) {
				this._value = _value;
			}
			get value() {
				return this._value;
			}
		};
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/proto.js
/**
* Converts a protobuf scalar value to a CEL value.
*
* This doesn't validate the value should match the type.
* The given value must match the scalar type. It will match if acquired from a Reflect type.
*/
function celFromScalar(type, v) {
	switch (type) {
		case ScalarType.UINT32:
		case ScalarType.UINT64:
		case ScalarType.FIXED32:
		case ScalarType.FIXED64: return celUint(BigInt(v));
		case ScalarType.INT32:
		case ScalarType.SINT32:
		case ScalarType.SFIXED32: return BigInt(v);
		default: return v;
	}
}
function init_proto() {
	return (init_proto = __esmMin((() => {
		init_descriptors();
		init_uint();
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/list.js
/**
* Create a new list from a native array or a ReflectList.
*/
function celList(arrayOrReflectList) {
	if (isReflectList(arrayOrReflectList)) return new RepeatedFieldList(arrayOrReflectList);
	return new ArrayList(arrayOrReflectList);
}
/**
* Returns a new List that has all the elements
* of the lists in order.
*/
function celListConcat(...lists) {
	return new ConcatList(lists);
}
/**
* Returns true if the given value is a CelList.
*/
function isCelList(v) {
	return typeof v === "object" && v !== null && privateSymbol$6 in v;
}
function celFromListElem(desc, v) {
	switch (desc.listKind) {
		case "enum": return BigInt(v);
		case "message": return reflectMsgToCel(v);
		case "scalar": return celFromScalar(desc.scalar, v);
	}
}
var privateSymbol$6, ArrayList, RepeatedFieldList, ConcatList, EMPTY_LIST;
function init_list() {
	return (init_list = __esmMin((() => {
		init_guard();
		init_proto();
		init_value();
		privateSymbol$6 = Symbol.for("@bufbuild/cel/list");
		ArrayList = class {
			_array;
			[privateSymbol$6] = {};
			constructor(_array) {
				this._array = _array;
			}
			get size() {
				return this._array.length;
			}
			get(index) {
				if (index < 0 || index >= this.size) return;
				return toCel(this._array[index]);
			}
			*values() {
				for (const element of this._array.values()) yield toCel(element);
			}
			[Symbol.iterator]() {
				return this.values();
			}
		};
		RepeatedFieldList = class {
			_list;
			[privateSymbol$6] = {};
			constructor(_list) {
				this._list = _list;
			}
			get size() {
				return this._list.size;
			}
			get(index) {
				const val = this._list.get(index);
				if (val === void 0) return;
				return celFromListElem(this._list.field(), val);
			}
			*values() {
				for (const val of this._list) yield celFromListElem(this._list.field(), val);
			}
			[Symbol.iterator]() {
				return this.values();
			}
		};
		ConcatList = class {
			_lists;
			[privateSymbol$6] = {};
			_size;
			constructor(_lists) {
				this._lists = _lists;
				let size = 0;
				for (const list of _lists) size += list.size;
				this._size = size;
			}
			get size() {
				return this._size;
			}
			get(index) {
				if (index < 0 || index >= this.size) return;
				for (const list of this._lists) {
					if (index < list.size) return list.get(index);
					index = index - list.size;
				}
			}
			*values() {
				for (const list of this._lists) yield* list.values();
			}
			[Symbol.iterator]() {
				return this.values();
			}
		};
		EMPTY_LIST = celList([]);
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/eval.js
/**
* Sets the EvalContext for the current execution scope.
*/
function setEvalContext(context) {
	contextStack.push(context);
	return () => contextStack.pop();
}
/**
* Gets the current EvalContext.
*
* Throws an error if there isn't one.
*/
function getEvalContext() {
	if (contextStack.length === 0) throw new Error("cannot use `getEvalContext` outside of an evaluation");
	return contextStack[contextStack.length - 1];
}
/**
* Returns an Interpretable that sets the context for the given call.
*/
function withEvalContext(context, next) {
	return {
		id: next.id,
		eval(ctx) {
			const unset = setEvalContext(context);
			try {
				return next.eval(ctx);
			} finally {
				unset();
			}
		}
	};
}
/**
* Returns a message descriptor with the matching type name
* from the evaluation context.
*/
function getMsgDesc(typeName) {
	const schema = getEvalContext().registry.getMessage(typeName);
	if (!schema) throw new Error(`Message ${typeName} not found in registry`);
	return schema;
}
var contextStack;
function init_eval() {
	return (init_eval = __esmMin((() => {
		contextStack = [];
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/type.js
/**
* Creates a new CelMapType.
*/
function mapType(key, value) {
	return {
		[privateSymbol$5]: {},
		kind: "map",
		key,
		value,
		name: "map",
		toString() {
			return `map(${key}, ${value})`;
		}
	};
}
/**
* Creates a new CelListType.
*/
function listType(element) {
	return {
		[privateSymbol$5]: {},
		kind: "list",
		element,
		name: "list",
		toString() {
			return `list(${element})`;
		}
	};
}
function objectType(descOrTypeName) {
	let name, desc;
	if (typeof descOrTypeName === "string") {
		name = descOrTypeName;
		desc = void 0;
	} else {
		name = descOrTypeName.typeName;
		desc = descOrTypeName;
	}
	return {
		[privateSymbol$5]: {},
		kind: "object",
		desc,
		name,
		toString() {
			return name;
		}
	};
}
function celScalarType(scalar) {
	return {
		[privateSymbol$5]: {},
		kind: "scalar",
		scalar,
		name: scalar,
		toString() {
			return scalar;
		}
	};
}
/**
* Get the CelType of a CelValue.
*/
function celType(v) {
	switch (typeof v) {
		case "bigint": return CelScalar.INT;
		case "boolean": return CelScalar.BOOL;
		case "number": return CelScalar.DOUBLE;
		case "string": return CelScalar.STRING;
		case "object": switch (true) {
			case v === null: return CelScalar.NULL;
			case v instanceof Uint8Array: return CelScalar.BYTES;
			case isReflectMessage(v): return celTypeOfMessage(v);
			case isCelList(v): return listType(CelScalar.DYN);
			case isCelMap(v): return mapType(CelScalar.DYN, CelScalar.DYN);
			case isCelUint(v): return CelScalar.UINT;
			default: if (isObjectCelType(v)) return CelScalar.TYPE;
		}
	}
	throw new Error(`Not a CEL value: ${v}`);
}
/**
* Returns true if the given value is a CelType.
*/
function isCelType(v) {
	return typeof v === "object" && v !== null && isObjectCelType(v);
}
function isObjectCelType(v) {
	return privateSymbol$5 in v;
}
function celTypeOfMessage(v) {
	let typeName = v.desc.typeName;
	if (isReflectMessageAny(v)) {
		typeName = typeUrlToName(v.message.typeUrl);
		if (typeName === ValueSchema.typeName) {
			const value = anyUnpack(v.message, ValueSchema);
			return value ? valueToType(value) : CelScalar.NULL;
		}
	}
	switch (typeName) {
		case FloatValueSchema.typeName:
		case DoubleValueSchema.typeName: return CelScalar.DOUBLE;
		case UInt64ValueSchema.typeName:
		case UInt32ValueSchema.typeName: return CelScalar.UINT;
		case Int32ValueSchema.typeName:
		case Int64ValueSchema.typeName: return CelScalar.INT;
		case StringValueSchema.typeName: return CelScalar.STRING;
		case BytesValueSchema.typeName: return CelScalar.BYTES;
		case BoolValueSchema.typeName: return CelScalar.BOOL;
		case StructSchema.typeName: return mapType(CelScalar.STRING, CelScalar.DYN);
		case ListValueSchema.typeName: return listType(CelScalar.DYN);
		case ValueSchema.typeName: return valueToType(v.message);
	}
	return typeName === v.desc.typeName ? objectType(v.desc) : objectType(typeName);
}
function valueToType(v) {
	switch (v.kind.case) {
		case "boolValue": return CelScalar.BOOL;
		case "listValue": return listType(CelScalar.DYN);
		case "nullValue":
		case void 0: return CelScalar.NULL;
		case "numberValue": return CelScalar.DOUBLE;
		case "stringValue": return CelScalar.STRING;
		case "structValue": return mapType(CelScalar.STRING, CelScalar.DYN);
	}
}
function isReflectMessageAny(v) {
	return v.desc.typeName === AnySchema.typeName;
}
function typeUrlToName(url) {
	const slash = url.lastIndexOf("/");
	const name = slash >= 0 ? url.substring(slash + 1) : url;
	if (!name.length) throw new Error(`invalid type url: ${url}`);
	return name;
}
var privateSymbol$5, CelScalar, TIMESTAMP, DURATION;
function init_type() {
	return (init_type = __esmMin((() => {
		init_list();
		init_map();
		init_uint();
		init_guard();
		init_timestamp_pb(), init_duration_pb(), init_any_pb(), init_wrappers_pb(), init_struct_pb(), init_any();
		privateSymbol$5 = Symbol.for("@bufbuild/cel/type");
		CelScalar = {
			INT: celScalarType("int"),
			UINT: celScalarType("uint"),
			BOOL: celScalarType("bool"),
			STRING: celScalarType("string"),
			BYTES: celScalarType("bytes"),
			DOUBLE: celScalarType("double"),
			NULL: celScalarType("null_type"),
			DYN: celScalarType("dyn"),
			TYPE: celScalarType("type")
		};
		TIMESTAMP = objectType(TimestampSchema);
		DURATION = objectType(DurationSchema);
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/value.js
/**
* Converts a CelInput to a CelValue.
*/
function toCel(v) {
	switch (typeof v) {
		case "bigint":
		case "boolean":
		case "number":
		case "string": return v;
		case "object": break;
		default: throw new Error(`unsupported input ${typeof v}`);
	}
	switch (true) {
		case v === null:
		case v instanceof Uint8Array:
		case isCelList(v):
		case isCelMap(v):
		case isCelUint(v):
		case isCelType(v): return v;
	}
	if (isArray(v) || isReflectList(v)) return celList(v);
	if (isMap(v) || isReflectMap(v)) return celMap(v);
	if (isMessage(v)) {
		const value = wktToCel(v);
		if (value !== void 0) return value;
		return reflect(getMsgDesc(v.$typeName), v);
	}
	if (isReflectMessage(v)) return reflectMsgToCel(v);
	if (v.constructor.name === "Object") return celMap(new Map(Object.entries(v)));
	throw new Error(`Unsupported input ${v}`);
}
/**
* Unwraps the given value if it is an Any.
*
* If the Any represents a Wrapper type or google.protobuf.Value/Struct/ListValue, it also converts them
* to their corresponding CelValue.
*/
function unwrapAny(v) {
	if (!isReflectAny(v)) return v;
	const unpacked = anyUnpack(v.message, getEvalContext().registry);
	if (unpacked === void 0) throw new Error(`invalid Any or ${v.message.typeUrl} not found in registry`);
	const value = wktToCel(unpacked);
	if (value !== void 0) return value;
	return reflect(getMsgDesc(unpacked.$typeName), unpacked);
}
function reflectMsgToCel(v) {
	const value = wktToCel(v.message);
	if (value !== void 0) return value;
	return v;
}
function isReflectAny(v) {
	return isReflectMessage(v, AnySchema);
}
function isArray(v) {
	return Array.isArray(v);
}
function isMap(v) {
	return v instanceof Map;
}
function wktToCel(msg) {
	if (isWrapper(msg)) return unwrapWrapper(msg);
	return jsonWrapperToCel(msg);
}
function unwrapWrapper(v) {
	switch (v.$typeName) {
		case Int32ValueSchema.typeName: return BigInt(v.value);
		case UInt32ValueSchema.typeName: return celUint(BigInt(v.value));
		case UInt64ValueSchema.typeName: return celUint(v.value);
	}
	return v.value;
}
function jsonWrapperToCel(msg) {
	switch (true) {
		case isMessage(msg, StructSchema): return structToCel(msg);
		case isMessage(msg, ValueSchema): return valueToCel(msg);
		case isMessage(msg, ListValueSchema): return listValueToCel(msg);
	}
}
function structToCel(s) {
	const map = /* @__PURE__ */ new Map();
	for (const [k, v] of Object.entries(s.fields)) map.set(k, valueToCel(v));
	return celMap(map);
}
function valueToCel(v) {
	switch (v.kind.case) {
		case "boolValue":
		case "numberValue":
		case "stringValue": return v.kind.value;
		case "nullValue":
		case void 0: return null;
		case "structValue": return structToCel(v.kind.value);
		case "listValue": return listValueToCel(v.kind.value);
	}
}
function listValueToCel(l) {
	return celList(l.values);
}
function init_value() {
	return (init_value = __esmMin((() => {
		init_uint();
		init_map();
		init_list();
		init_guard(), init_reflect();
		init_eval();
		init_any_pb(), init_any(), init_wrappers_pb(), init_wrappers(), init_struct_pb();
		init_type();
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/map.js
/**
* Create a new map from a native map or a ReflectMap.
*/
function celMap(mapOrReflectMap) {
	if (isReflectMap(mapOrReflectMap)) return new ProtoMap(mapOrReflectMap);
	return new NativeMap(mapOrReflectMap);
}
/**
* Returns true if the given value is a CelMap.
*/
function isCelMap(v) {
	return typeof v === "object" && v !== null && privateSymbol$4 in v;
}
function mapKeyFromCel(desc, v) {
	if (isCelUint(v)) v = v.value;
	switch (desc.mapKey) {
		case ScalarType.SINT32:
		case ScalarType.INT32:
		case ScalarType.FIXED32:
		case ScalarType.UINT32:
		case ScalarType.SFIXED32:
			if (typeof v === "bigint") return Number(v);
			return v;
		case ScalarType.SINT64:
		case ScalarType.INT64:
		case ScalarType.FIXED64:
		case ScalarType.UINT64:
		case ScalarType.SFIXED64:
			if (v === "number" && Number.isInteger(v)) return BigInt(v);
			return v;
		default: return v;
	}
}
function celFromMapKey(desc, v) {
	return celFromScalar(desc.mapKey, v);
}
function celFromMapValue(desc, v) {
	switch (desc.mapKind) {
		case "enum": return BigInt(v);
		case "message": return reflectMsgToCel(v);
		case "scalar": return celFromScalar(desc.scalar, v);
	}
}
var privateSymbol$4, NativeMap, ProtoMap, EMPTY_MAP;
function init_map() {
	return (init_map = __esmMin((() => {
		init_guard();
		init_uint();
		init_descriptors();
		init_proto();
		init_value();
		privateSymbol$4 = Symbol.for("@bufbuild/cel/map");
		NativeMap = class {
			_map;
			[privateSymbol$4] = {};
			constructor(_map) {
				this._map = _map;
			}
			get size() {
				return this._map.size;
			}
			get(key) {
				if (isCelUint(key)) key = key.value;
				if (typeof key === "number") {
					if (!Number.isInteger(key)) return;
					key = BigInt(key);
				}
				const value = this._map.get(key);
				if (value !== void 0) return toCel(value);
				if (typeof key === "bigint") for (const mapKey of this._map.keys()) {
					if (!isCelUint(mapKey)) continue;
					if (mapKey.value === key) return toCel(this._map.get(mapKey));
				}
			}
			has(key) {
				return this.get(key) != void 0;
			}
			forEach(callback, thisArg) {
				this._map.forEach((value, key, _) => callback.call(thisArg, toCel(value), key, this));
			}
			*entries() {
				for (const [key, value] of this._map.entries()) yield [key, toCel(value)];
			}
			keys() {
				return this._map.keys();
			}
			*values() {
				for (const value of this._map.values()) yield toCel(value);
			}
			[Symbol.iterator]() {
				return this.entries();
			}
		};
		ProtoMap = class {
			_map;
			[privateSymbol$4] = {};
			constructor(_map) {
				this._map = _map;
			}
			get size() {
				return this._map.size;
			}
			get(key) {
				const value = this._map.get(mapKeyFromCel(this._map.field(), key));
				if (value === void 0) return;
				return celFromMapValue(this._map.field(), value);
			}
			has(key) {
				return this._map.has(mapKeyFromCel(this._map.field(), key));
			}
			forEach(callback, thisArg) {
				this._map.forEach((value, key, _) => callback.call(thisArg, celFromMapValue(this._map.field(), value), celFromMapKey(this._map.field(), key), this));
			}
			*entries() {
				for (const [key, value] of this._map.entries()) yield [celFromMapKey(this._map.field(), key), celFromMapValue(this._map.field(), value)];
			}
			*keys() {
				for (const key of this._map.keys()) yield celFromMapKey(this._map.field(), key);
			}
			*values() {
				for (const value of this._map.keys()) yield celFromMapValue(this._map.field(), value);
			}
			[Symbol.iterator]() {
				return this.entries();
			}
		};
		EMPTY_MAP = celMap(/* @__PURE__ */ new Map());
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/registry.js
/**
* Creates a new registry with CEL supported WKTs.
*/
function createRegistryWithWKT(...inputs) {
	return createRegistry(wktRegistry, ...inputs);
}
var wktRegistry;
function init_registry() {
	return (init_registry = __esmMin((() => {
		init_registry$1();
		init_any_pb(), init_duration_pb(), init_struct_pb(), init_wrappers_pb(), init_timestamp_pb();
		wktRegistry = createRegistry(TimestampSchema, DurationSchema, AnySchema, file_google_protobuf_wrappers, file_google_protobuf_struct);
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/equals.js
/**
* Checks for equality of two CEL values. It follows the following rules:
*
* - Numeric values (`int`, `uint`, and `double`) are compared across types.
* - `NaN` does not equal `NaN`.
* - Other scalar values (`bool`, `string`, `bytes`, and `type`) are only equal if type and value are identical.
* - `google.protobuf.Any` is unpacked before comparison.
* - Lists are equal if lengths match and each element matches the corresponding element in the other one.
* - Maps are equal if both of them have the same set of keys and corresponding values.
* - If the types don't match it returns false.
*
* Ref: https://github.com/google/cel-spec/blob/v0.24.0/doc/langdef.md#equality
*/
function equals(lhs, rhs) {
	if (lhs === rhs) return true;
	if (isCelUint(lhs)) lhs = lhs.value;
	if (isCelUint(rhs)) rhs = rhs.value;
	if ((typeof lhs === "number" || typeof lhs === "bigint") && (typeof rhs === "number" || typeof rhs === "bigint")) return lhs == rhs;
	switch (true) {
		case lhs instanceof Uint8Array: return rhs instanceof Uint8Array && equalsBytes(lhs, rhs);
		case isCelList(lhs): return isCelList(rhs) && equalsList(lhs, rhs);
		case isCelMap(lhs): return isCelMap(rhs) && equalsMap(lhs, rhs);
		case isCelType(lhs): return isCelType(rhs) && equalsType(lhs, rhs);
	}
	if (isReflectMessage(lhs)) {
		if (!isReflectMessage(rhs)) return false;
		if (lhs.desc.typeName !== rhs.desc.typeName) return false;
		return equals$1(lhs.desc, lhs.message, rhs.message, {
			registry: getEvalContext().registry,
			unpackAny: true,
			unknown: true,
			extensions: true
		});
	}
	return false;
}
function equalsType(lhs, rhs) {
	return lhs.kind === rhs.kind && lhs.name === rhs.name;
}
function equalsList(lhs, rhs) {
	if (lhs.size !== rhs.size) return false;
	for (let i = 0; i < lhs.size; i++) if (!equals(lhs.get(i), rhs.get(i))) return false;
	return true;
}
function equalsMap(lhs, rhs) {
	if (lhs.size !== rhs.size) return false;
	for (const [k, v] of lhs) {
		const rv = rhs.get(k);
		if (rv === void 0 || !equals(v, rv)) return false;
	}
	return true;
}
function equalsBytes(lhs, rhs) {
	if (lhs.length !== rhs.length) return false;
	for (let i = 0; i < lhs.length; i++) if (lhs[i] !== rhs[i]) return false;
	return true;
}
function init_equals() {
	return (init_equals = __esmMin((() => {
		init_guard();
		init_eval();
		init_equals$1();
		init_list();
		init_map();
		init_uint();
		init_type();
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/func.js
/**
* Creates a new CEL function.
*/
function celFunc(name, args, result, impl) {
	return new Func(name, void 0, args, result, impl);
}
/**
* Creates a new CEL method.
*/
function celMethod(name, target, args, result, impl) {
	return new Method(name, target, args, result, impl);
}
function isSubtypeOf(val, typ) {
	return typ === CelScalar.DYN || equalsType(celType(val), typ);
}
var privateSymbol$3, Callable, Func, Method;
function init_func() {
	return (init_func = __esmMin((() => {
		init_equals();
		init_error();
		init_type();
		init_value();
		privateSymbol$3 = Symbol.for("@bufbuild/cel/func");
		Callable = class {
			_name;
			_target;
			_args;
			_result;
			_impl;
			_id;
			[privateSymbol$3] = {};
			constructor(_name, _target, _args, _result, _impl, _id = "") {
				this._name = _name;
				this._target = _target;
				this._args = _args;
				this._result = _result;
				this._impl = _impl;
				this._id = _id;
			}
			get id() {
				if (this._id === "") {
					const qualifier = this.target ? `${this.target.name}.` : "";
					this._id = `${qualifier}${this.name}(${this.arguments.map((p) => p.name).join(",")})`;
				}
				return this._id;
			}
			get name() {
				return this._name;
			}
			get target() {
				return this._target;
			}
			get arguments() {
				return this._args;
			}
			get result() {
				return this._result;
			}
			call(id, target, args) {
				if (args.length != this.arguments.length) return;
				for (let i = 0; i < args.length; i++) if (!isSubtypeOf(args[i], this.arguments[i])) return;
				try {
					return toCel(this._impl.apply(target, args));
				} catch (ex) {
					return celError(ex, id);
				}
			}
		};
		Func = class extends Callable {
			call(id, target, args) {
				if (target !== void 0) return;
				return super.call(id, void 0, args);
			}
		};
		Method = class extends Callable {
			call(id, target, args) {
				if (target === void 0 || !isSubtypeOf(target, this.target)) return;
				return super.call(id, target, args);
			}
		};
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/resolver.js
/**
* Creates a new function resolver.
*/
function createResolver(...inputs) {
	const groups = /* @__PURE__ */ new Map();
	for (const input of inputs) {
		const funcs = isFuncResolver(input) || Array.isArray(input) ? input : [input];
		for (const func of funcs) {
			let group = groups.get(func.name);
			if (group === void 0) {
				group = [];
				groups.set(func.name, group);
			}
			group.push(func);
		}
	}
	return new Resolver(new Map(new Array(...groups.entries()).map(([name, funcs]) => [name, createFuncGroup(name, funcs)])));
}
function isFuncResolver(v) {
	return typeof v === "object" && v !== null && privateSymbol$2 in v;
}
function createFuncGroup(name, funcs) {
	const set = [];
	for (const func of funcs) {
		for (let i = 0; i < set.length; i++) if (func.id === set[i].id) {
			set.splice(i, 1);
			break;
		}
		set.push(func);
	}
	return new Group(name, set);
}
var privateSymbol$2, Resolver, Group;
function init_resolver() {
	return (init_resolver = __esmMin((() => {
		init_value();
		privateSymbol$2 = Symbol.for("@bufbuild/cel/resolver");
		Resolver = class {
			_groups;
			[privateSymbol$2] = {};
			constructor(_groups) {
				this._groups = _groups;
			}
			*[Symbol.iterator]() {
				for (const group of this._groups.values()) yield* group;
			}
			find(name) {
				return this._groups.get(name);
			}
		};
		Group = class {
			_name;
			_funcs;
			constructor(_name, _funcs) {
				this._name = _name;
				this._funcs = _funcs;
			}
			*[Symbol.iterator]() {
				yield* this._funcs;
			}
			get name() {
				return this._name;
			}
			call(id, target, args) {
				args = args.map((arg) => unwrapAny(arg));
				for (const func of this._funcs) {
					const result = func.call(id, target, args);
					if (result !== void 0) return result;
				}
			}
		};
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/gen/dev/cel/expr/operator_const.js
var ADD, CONDITIONAL, DIVIDE, EQUALS, GREATER, GREATER_EQUALS, IN, INDEX, LESS, LESS_EQUALS, LOGICAL_AND, LOGICAL_NOT, LOGICAL_OR, MODULO, MULTIPLY, NEGATE, NOT_EQUALS, NOT_STRICTLY_FALSE, OLD_NOT_STRICTLY_FALSE, OPT_INDEX, OPT_SELECT, SUBTRACT;
function init_operator_const() {
	return (init_operator_const = __esmMin((() => {
		ADD = "_+_";
		CONDITIONAL = "_?_:_";
		DIVIDE = "_/_";
		EQUALS = "_==_";
		GREATER = "_>_";
		GREATER_EQUALS = "_>=_";
		IN = "@in";
		INDEX = "_[_]";
		LESS = "_<_";
		LESS_EQUALS = "_<=_";
		LOGICAL_AND = "_&&_";
		LOGICAL_NOT = "!_";
		LOGICAL_OR = "_||_";
		MODULO = "_%_";
		MULTIPLY = "_*_";
		NEGATE = "-_";
		NOT_EQUALS = "_!=_";
		NOT_STRICTLY_FALSE = "@not_strictly_false";
		OLD_NOT_STRICTLY_FALSE = "__not_strictly_false__";
		OPT_INDEX = "_[?_]";
		OPT_SELECT = "_?._";
		SUBTRACT = "_-_";
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/duration.js
/**
* Create a new Duration, canonicalizing the representation
*/
function createDuration(seconds = 0n, ns = 0n) {
	const fullNanos = seconds * ONE_SECOND$1 + BigInt(ns);
	if (fullNanos > MAX_DURATION_NANOS || fullNanos < MIN_DURATION_NANOS) throw new Error("duration out of range");
	return create(DurationSchema, {
		seconds: fullNanos / ONE_SECOND$1,
		nanos: Number(fullNanos % ONE_SECOND$1)
	});
}
/**
* Parses a CEL duration string.
*
* A duration string is a possibly signed sequence of
* decimal numbers, each with optional fraction and a unit suffix,
* such as "300ms", "-1.5h" or "2h45m".
* Valid time units are "ns", "us" (or "µs"), "ms", "s", "m", "h".
*/
function parseDuration(str) {
	if (str.length > DURATION_STRING_LENGTH_LIMIT) throw badDurationStr(`duration string exceeds ${DURATION_STRING_LENGTH_LIMIT} characters`);
	if (/^[-+]?0$/.test(str)) return createDuration();
	const [sign, values] = /^[+-]/.test(str) ? [str[0] === "+" ? 1n : -1n, str.slice(1)] : [1n, str];
	let fullNanos = 0n;
	let remainder = values;
	while (remainder.length > 0) {
		const int = INT_REGEXP.exec(remainder)?.[0];
		remainder = remainder.slice(int?.length ?? 0);
		if (remainder[0] === ".") remainder = remainder.slice(1);
		const fraction = INT_REGEXP.exec(remainder)?.[0];
		remainder = remainder.slice(fraction?.length ?? 0);
		const unit = UNIT_REGEXP.exec(remainder)?.[0];
		remainder = remainder.slice(unit?.length ?? 0);
		if ((int ?? fraction) === void 0 || unit === void 0) throw badDurationStr("invalid syntax");
		const factor = UNITS[unit];
		fullNanos += BigInt(int ?? 0) * factor;
		fullNanos += BigInt(fraction ?? 0) * factor / 10n ** BigInt(fraction?.length ?? 0);
	}
	return createDuration(0n, sign * fullNanos);
}
function badDurationStr(e) {
	return /* @__PURE__ */ new Error(`Failed to parse duration: ${e}`);
}
var ONE_SECOND$1, MAX_DURATION_NANOS, MIN_DURATION_NANOS, DURATION_STRING_LENGTH_LIMIT, UNITS, INT_REGEXP, UNIT_REGEXP;
function init_duration() {
	return (init_duration = __esmMin((() => {
		init_duration_pb();
		init_create();
		ONE_SECOND$1 = 1000000000n;
		MAX_DURATION_NANOS = 9223372036854775807n;
		MIN_DURATION_NANOS = -9223372036854775808n;
		DURATION_STRING_LENGTH_LIMIT = 128;
		UNITS = Object.freeze({
			ns: 1n,
			us: 1000n,
			µs: 1000n,
			ms: 1000n * 1000n,
			s: 1000n * 1000n * 1000n,
			m: 1000n * 1000n * 1000n * 60n,
			h: 1000n * 1000n * 1000n * 60n * 60n
		});
		INT_REGEXP = /^\d+/;
		UNIT_REGEXP = new RegExp(`^(${Object.keys(UNITS).join("|")})`);
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/timestamp.js
/**
* Create a new Timestamp, canonicalizing the representation
*/
function createTimestamp(s = 0n, ns = 0n) {
	const fullNanos = s * ONE_SECOND + BigInt(ns);
	const shift = fullNanos % ONE_SECOND < 0n ? 1n : 0n;
	const seconds = fullNanos / ONE_SECOND - shift;
	const nanos = Number(fullNanos % ONE_SECOND + shift * ONE_SECOND);
	if (seconds > MAX_TIMESTAMP_SECONDS || seconds < MIN_TIMESTAMP_SECONDS) throw new Error("timestamp out of range");
	return create(TimestampSchema, {
		seconds,
		nanos
	});
}
var MAX_TIMESTAMP_SECONDS, MIN_TIMESTAMP_SECONDS, ONE_SECOND;
function init_timestamp() {
	return (init_timestamp = __esmMin((() => {
		init_create();
		init_timestamp_pb();
		MAX_TIMESTAMP_SECONDS = 253402300799n;
		MIN_TIMESTAMP_SECONDS = -62135596800n;
		ONE_SECOND = 1000000000n;
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/std/math.js
function safeInt(value, op = "type conversion") {
	const numeric = typeof value === "string" ? BigInt(value) : value;
	if (typeof numeric === "bigint") {
		if (numeric >= MIN_INT && numeric <= MAX_INT) return numeric;
	} else if (Number.isFinite(numeric)) {
		if (numeric > Number(MIN_INT) && numeric < Number(MAX_INT)) return BigInt(Math.trunc(numeric));
	}
	throw celError(`int overflow during ${op}`);
}
function safeUint(value, op = "type conversion") {
	const numeric = typeof value === "string" ? BigInt(value) : value;
	if (typeof numeric === "bigint" || Number.isFinite(numeric)) {
		const int = typeof numeric === "number" ? BigInt(Math.trunc(numeric)) : numeric;
		if (numeric >= 0 && int <= MAX_UINT) return celUint(int);
	}
	throw celError(`uint overflow during ${op}`);
}
function bytesConcat(l, r) {
	const val = new Uint8Array(l.length + r.length);
	val.set(l);
	val.set(r, l.length);
	return val;
}
function timestampSum(l, r) {
	return createTimestamp(l.message.seconds + r.message.seconds, l.message.nanos + r.message.nanos);
}
function durationSum(l, r) {
	return createDuration(l.message.seconds + r.message.seconds, l.message.nanos + r.message.nanos);
}
function durationDifference(l, r) {
	return createDuration(l.message.seconds - r.message.seconds, l.message.nanos - r.message.nanos);
}
function timestampDifference(l, r) {
	return createTimestamp(l.message.seconds - r.message.seconds, l.message.nanos - r.message.nanos);
}
function safeDivide(type, l, r) {
	if (r === 0n) throw celError(`${type.name} divide by zero`);
	return safeInt(l / r, `divide by ${r}`);
}
function safeModulo(type, l, r) {
	if (r === 0n) throw celError(`${type.name} modulus by zero`);
	return l % r;
}
var MAX_INT, MIN_INT, MAX_UINT, LIST$1, BYTES$2, DOUBLE$2, INT$3, STRING$4, UINT$2, math_default;
function init_math() {
	return (init_math = __esmMin((() => {
		init_operator_const();
		init_type();
		init_list();
		init_uint();
		init_duration();
		init_timestamp();
		init_error();
		init_func();
		MAX_INT = 9223372036854775807n;
		MIN_INT = -9223372036854775808n;
		MAX_UINT = 18446744073709551615n;
		LIST$1 = listType(CelScalar.DYN);
		({BYTES: BYTES$2, DOUBLE: DOUBLE$2, INT: INT$3, STRING: STRING$4, UINT: UINT$2} = CelScalar);
		math_default = [
			celFunc("_+_", [INT$3, INT$3], INT$3, (l, r) => safeInt(l + r, "_+_")),
			celFunc("_+_", [UINT$2, UINT$2], UINT$2, (l, r) => safeUint(l.value + r.value, "_+_")),
			celFunc("_+_", [DOUBLE$2, DOUBLE$2], DOUBLE$2, (l, r) => l + r),
			celFunc("_+_", [DURATION, DURATION], DURATION, durationSum),
			celFunc("_+_", [TIMESTAMP, DURATION], TIMESTAMP, timestampSum),
			celFunc("_+_", [DURATION, TIMESTAMP], TIMESTAMP, timestampSum),
			celFunc("_+_", [STRING$4, STRING$4], STRING$4, (l, r) => l + r),
			celFunc("_+_", [BYTES$2, BYTES$2], BYTES$2, bytesConcat),
			celFunc("_+_", [LIST$1, LIST$1], LIST$1, celListConcat),
			celFunc("_-_", [INT$3, INT$3], INT$3, (l, r) => safeInt(l - r, "_-_")),
			celFunc("_-_", [UINT$2, UINT$2], UINT$2, (l, r) => safeUint(l.value - r.value, "_-_")),
			celFunc("_-_", [DOUBLE$2, DOUBLE$2], DOUBLE$2, (l, r) => l - r),
			celFunc("_-_", [TIMESTAMP, TIMESTAMP], DURATION, durationDifference),
			celFunc("_-_", [DURATION, DURATION], DURATION, durationDifference),
			celFunc("_-_", [TIMESTAMP, DURATION], TIMESTAMP, timestampDifference),
			celFunc("_*_", [INT$3, INT$3], INT$3, (l, r) => safeInt(l * r, "_*_")),
			celFunc("_*_", [UINT$2, UINT$2], UINT$2, (l, r) => safeUint(l.value * r.value, "_*_")),
			celFunc("_*_", [DOUBLE$2, DOUBLE$2], DOUBLE$2, (l, r) => l * r),
			celFunc("_/_", [INT$3, INT$3], INT$3, (l, r) => safeDivide(INT$3, l, r)),
			celFunc("_/_", [UINT$2, UINT$2], UINT$2, (l, r) => celUint(safeDivide(UINT$2, l.value, r.value))),
			celFunc("_/_", [DOUBLE$2, DOUBLE$2], DOUBLE$2, (l, r) => l / r),
			celFunc("_%_", [INT$3, INT$3], INT$3, (l, r) => safeModulo(INT$3, l, r)),
			celFunc("_%_", [UINT$2, UINT$2], UINT$2, (l, r) => celUint(safeModulo(UINT$2, l.value, r.value))),
			celFunc("-_", [INT$3], INT$3, (x) => safeInt(-x)),
			celFunc("-_", [DOUBLE$2], DOUBLE$2, (x) => -x)
		];
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/std/cast.js
function stringToBool(x) {
	switch (x) {
		case "true":
		case "True":
		case "TRUE":
		case "t":
		case "1": return true;
		case "false":
		case "False":
		case "FALSE":
		case "f":
		case "0": return false;
	}
	throw new Error(`Unable to convert string '${x}' to bool`);
}
function bytesToString(x) {
	try {
		return decoder.decode(x);
	} catch (e) {
		throw new Error(`Failed to decode bytes as string: ${e}`);
	}
}
function stringToTimestamp(x) {
	try {
		return fromJson(TimestampSchema, x);
	} catch (e) {
		throw new Error(`Failed to parse timestamp: ${e}`);
	}
}
function toType(x) {
	if (isMessage(x)) return objectType(getMsgDesc(x.$typeName));
	return celType(x);
}
function identity(x) {
	return x;
}
var encoder$1, decoder, BOOL$2, BYTES$1, DOUBLE$1, DYN$1, INT$2, STRING$3, TYPE, UINT$1, cast_default;
function init_cast() {
	return (init_cast = __esmMin((() => {
		init_create(), init_from_json(), init_to_json();
		init_duration_pb(), init_timestamp$1(), init_timestamp_pb();
		init_math();
		init_type();
		init_duration();
		init_func();
		init_eval();
		encoder$1 = new TextEncoder();
		decoder = new TextDecoder(void 0, { fatal: true });
		({BOOL: BOOL$2, BYTES: BYTES$1, DOUBLE: DOUBLE$1, DYN: DYN$1, INT: INT$2, STRING: STRING$3, TYPE, UINT: UINT$1} = CelScalar);
		cast_default = [
			celFunc("int", [INT$2], INT$2, identity),
			celFunc("int", [UINT$1], INT$2, (x) => safeInt(x.value)),
			celFunc("int", [DOUBLE$1], INT$2, safeInt),
			celFunc("int", [STRING$3], INT$2, safeInt),
			celFunc("int", [TIMESTAMP], INT$2, (x) => safeInt(x.message.seconds)),
			celFunc("int", [DURATION], INT$2, (x) => safeInt(x.message.seconds)),
			celFunc("uint", [UINT$1], UINT$1, identity),
			celFunc("uint", [INT$2], UINT$1, safeUint),
			celFunc("uint", [DOUBLE$1], UINT$1, safeUint),
			celFunc("uint", [STRING$3], UINT$1, safeUint),
			celFunc("double", [DOUBLE$1], DOUBLE$1, identity),
			celFunc("double", [INT$2], DOUBLE$1, (x) => Number(x)),
			celFunc("double", [UINT$1], DOUBLE$1, (x) => Number(x.value)),
			celFunc("double", [STRING$3], DOUBLE$1, (x) => Number(x)),
			celFunc("bool", [BOOL$2], BOOL$2, identity),
			celFunc("bool", [STRING$3], BOOL$2, stringToBool),
			celFunc("bytes", [BYTES$1], BYTES$1, identity),
			celFunc("bytes", [STRING$3], BYTES$1, (x) => encoder$1.encode(x)),
			celFunc("string", [STRING$3], STRING$3, identity),
			celFunc("string", [BOOL$2], STRING$3, (x) => x.toString()),
			celFunc("string", [INT$2], STRING$3, (x) => x.toString()),
			celFunc("string", [UINT$1], STRING$3, (x) => x.value.toString()),
			celFunc("string", [DOUBLE$1], STRING$3, (x) => x.toString()),
			celFunc("string", [BYTES$1], STRING$3, bytesToString),
			celFunc("string", [TIMESTAMP], STRING$3, (x) => toJson(TimestampSchema, x.message)),
			celFunc("string", [DURATION], STRING$3, (x) => toJson(DurationSchema, x.message)),
			celFunc("timestamp", [TIMESTAMP], TIMESTAMP, identity),
			celFunc("timestamp", [STRING$3], TIMESTAMP, stringToTimestamp),
			celFunc("timestamp", [INT$2], TIMESTAMP, (x) => timestampFromMs(Number(x))),
			celFunc("duration", [DURATION], DURATION, identity),
			celFunc("duration", [STRING$3], DURATION, parseDuration),
			celFunc("duration", [INT$2], DURATION, (x) => create(DurationSchema, { seconds: x })),
			celFunc("type", [DYN$1], TYPE, toType),
			celFunc("dyn", [DYN$1], DYN$1, identity)
		];
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/gen/dev/cel/expr/overload_const.js
var CONTAINS, ENDS_WITH, MATCHES, SIZE, STARTS_WITH, TIME_GET_DATE, TIME_GET_DAY_OF_MONTH, TIME_GET_DAY_OF_WEEK, TIME_GET_DAY_OF_YEAR, TIME_GET_FULL_YEAR, TIME_GET_HOURS, TIME_GET_MILLISECONDS, TIME_GET_MINUTES, TIME_GET_MONTH, TIME_GET_SECONDS;
function init_overload_const() {
	return (init_overload_const = __esmMin((() => {
		CONTAINS = "contains";
		ENDS_WITH = "endsWith";
		MATCHES = "matches";
		SIZE = "size";
		STARTS_WITH = "startsWith";
		TIME_GET_DATE = "getDate";
		TIME_GET_DAY_OF_MONTH = "getDayOfMonth";
		TIME_GET_DAY_OF_WEEK = "getDayOfWeek";
		TIME_GET_DAY_OF_YEAR = "getDayOfYear";
		TIME_GET_FULL_YEAR = "getFullYear";
		TIME_GET_HOURS = "getHours";
		TIME_GET_MILLISECONDS = "getMilliseconds";
		TIME_GET_MINUTES = "getMinutes";
		TIME_GET_MONTH = "getMonth";
		TIME_GET_SECONDS = "getSeconds";
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/std/logic.js
function matches(pattern) {
	return RE2JS.compile(pattern).test(this);
}
function compareDuration(lhs, rhs) {
	const cmp = lhs.message.seconds - rhs.message.seconds;
	if (cmp == 0n) return lhs.message.nanos - rhs.message.nanos;
	return cmp < 0n ? -1 : 1;
}
function compareTimestamp(lhs, rhs) {
	const cmp = lhs.message.seconds - rhs.message.seconds;
	if (cmp == 0n) return lhs.message.nanos - rhs.message.nanos;
	return cmp < 0n ? -1 : 1;
}
function compareBytes(lhs, rhs) {
	const minLen = Math.min(lhs.length, rhs.length);
	for (let i = 0; i < minLen; i++) {
		if (lhs[i] < rhs[i]) return -1;
		if (lhs[i] > rhs[i]) return 1;
	}
	return lhs.length - rhs.length;
}
function inList(value, list) {
	for (const v of list) if (equals(v, value)) return true;
	return false;
}
function inMap(value, map) {
	return map.has(value);
}
var BOOL$1, BYTES, DOUBLE, DYN, INT$1, STRING$2, UINT, LIST, MAP, logic_default;
function init_logic() {
	return (init_logic = __esmMin((() => {
		init_operator_const();
		init_overload_const();
		init_type();
		init_equals();
		init_func();
		init_esm();
		({BOOL: BOOL$1, BYTES, DOUBLE, DYN, INT: INT$1, STRING: STRING$2, UINT} = CelScalar);
		LIST = listType(CelScalar.DYN);
		MAP = mapType(CelScalar.DYN, CelScalar.DYN);
		logic_default = [
			celFunc("!_", [BOOL$1], BOOL$1, (x) => !x),
			celFunc(EQUALS, [DYN, DYN], BOOL$1, equals),
			celFunc(NOT_EQUALS, [DYN, DYN], BOOL$1, (l, r) => !equals(l, r)),
			celFunc("_<_", [BOOL$1, BOOL$1], BOOL$1, (l, r) => l < r),
			celFunc("_<_", [BYTES, BYTES], BOOL$1, (l, r) => compareBytes(l, r) < 0),
			celFunc("_<_", [DOUBLE, DOUBLE], BOOL$1, (l, r) => l < r),
			celFunc("_<_", [STRING$2, STRING$2], BOOL$1, (l, r) => l < r),
			celFunc("_<_", [INT$1, INT$1], BOOL$1, (l, r) => l < r),
			celFunc("_<_", [INT$1, UINT], BOOL$1, (l, r) => l < r.value),
			celFunc("_<_", [UINT, INT$1], BOOL$1, (l, r) => l.value < r),
			celFunc("_<_", [UINT, UINT], BOOL$1, (l, r) => l.value < r.value),
			celFunc("_<_", [INT$1, DOUBLE], BOOL$1, (l, r) => Number(l) < r),
			celFunc("_<_", [DOUBLE, INT$1], BOOL$1, (l, r) => l < Number(r)),
			celFunc("_<_", [DOUBLE, UINT], BOOL$1, (l, r) => l < Number(r.value)),
			celFunc("_<_", [UINT, DOUBLE], BOOL$1, (l, r) => Number(l.value) < r),
			celFunc("_<_", [DURATION, DURATION], BOOL$1, (l, r) => compareDuration(l, r) < 0),
			celFunc("_<_", [TIMESTAMP, TIMESTAMP], BOOL$1, (l, r) => compareTimestamp(l, r) < 0),
			celFunc(LESS_EQUALS, [BOOL$1, BOOL$1], BOOL$1, (l, r) => l <= r),
			celFunc(LESS_EQUALS, [BYTES, BYTES], BOOL$1, (l, r) => compareBytes(l, r) <= 0),
			celFunc(LESS_EQUALS, [DOUBLE, DOUBLE], BOOL$1, (l, r) => l <= r),
			celFunc(LESS_EQUALS, [STRING$2, STRING$2], BOOL$1, (l, r) => l <= r),
			celFunc(LESS_EQUALS, [INT$1, INT$1], BOOL$1, (l, r) => l <= r),
			celFunc(LESS_EQUALS, [INT$1, UINT], BOOL$1, (l, r) => l <= r.value),
			celFunc(LESS_EQUALS, [UINT, INT$1], BOOL$1, (l, r) => l.value <= r),
			celFunc(LESS_EQUALS, [UINT, UINT], BOOL$1, (l, r) => l.value <= r.value),
			celFunc(LESS_EQUALS, [INT$1, DOUBLE], BOOL$1, (l, r) => Number(l) <= r),
			celFunc(LESS_EQUALS, [DOUBLE, INT$1], BOOL$1, (l, r) => l <= Number(r)),
			celFunc(LESS_EQUALS, [DOUBLE, UINT], BOOL$1, (l, r) => l <= Number(r.value)),
			celFunc(LESS_EQUALS, [UINT, DOUBLE], BOOL$1, (l, r) => Number(l.value) <= r),
			celFunc(LESS_EQUALS, [DURATION, DURATION], BOOL$1, (l, r) => compareDuration(l, r) <= 0),
			celFunc(LESS_EQUALS, [TIMESTAMP, TIMESTAMP], BOOL$1, (l, r) => compareTimestamp(l, r) <= 0),
			celFunc("_>_", [BOOL$1, BOOL$1], BOOL$1, (l, r) => l > r),
			celFunc("_>_", [BYTES, BYTES], BOOL$1, (l, r) => compareBytes(l, r) > 0),
			celFunc("_>_", [DOUBLE, DOUBLE], BOOL$1, (l, r) => l > r),
			celFunc("_>_", [STRING$2, STRING$2], BOOL$1, (l, r) => l > r),
			celFunc("_>_", [INT$1, INT$1], BOOL$1, (l, r) => l > r),
			celFunc("_>_", [INT$1, UINT], BOOL$1, (l, r) => l > r.value),
			celFunc("_>_", [UINT, INT$1], BOOL$1, (l, r) => l.value > r),
			celFunc("_>_", [UINT, UINT], BOOL$1, (l, r) => l.value > r.value),
			celFunc("_>_", [INT$1, DOUBLE], BOOL$1, (l, r) => Number(l) > r),
			celFunc("_>_", [DOUBLE, INT$1], BOOL$1, (l, r) => l > Number(r)),
			celFunc("_>_", [DOUBLE, UINT], BOOL$1, (l, r) => l > Number(r.value)),
			celFunc("_>_", [UINT, DOUBLE], BOOL$1, (l, r) => Number(l.value) > r),
			celFunc("_>_", [DURATION, DURATION], BOOL$1, (l, r) => compareDuration(l, r) > 0),
			celFunc("_>_", [TIMESTAMP, TIMESTAMP], BOOL$1, (l, r) => compareTimestamp(l, r) > 0),
			celFunc(GREATER_EQUALS, [BOOL$1, BOOL$1], BOOL$1, (l, r) => l >= r),
			celFunc(GREATER_EQUALS, [BYTES, BYTES], BOOL$1, (l, r) => compareBytes(l, r) >= 0),
			celFunc(GREATER_EQUALS, [DOUBLE, DOUBLE], BOOL$1, (l, r) => l >= r),
			celFunc(GREATER_EQUALS, [STRING$2, STRING$2], BOOL$1, (l, r) => l >= r),
			celFunc(GREATER_EQUALS, [INT$1, INT$1], BOOL$1, (l, r) => l >= r),
			celFunc(GREATER_EQUALS, [INT$1, UINT], BOOL$1, (l, r) => l >= r.value),
			celFunc(GREATER_EQUALS, [UINT, INT$1], BOOL$1, (l, r) => l.value >= r),
			celFunc(GREATER_EQUALS, [UINT, UINT], BOOL$1, (l, r) => l.value >= r.value),
			celFunc(GREATER_EQUALS, [INT$1, DOUBLE], BOOL$1, (l, r) => Number(l) >= r),
			celFunc(GREATER_EQUALS, [DOUBLE, INT$1], BOOL$1, (l, r) => l >= Number(r)),
			celFunc(GREATER_EQUALS, [DOUBLE, UINT], BOOL$1, (l, r) => l >= Number(r.value)),
			celFunc(GREATER_EQUALS, [UINT, DOUBLE], BOOL$1, (l, r) => Number(l.value) >= r),
			celFunc(GREATER_EQUALS, [DURATION, DURATION], BOOL$1, (l, r) => compareDuration(l, r) >= 0),
			celFunc(GREATER_EQUALS, [TIMESTAMP, TIMESTAMP], BOOL$1, (l, r) => compareTimestamp(l, r) >= 0),
			celFunc(SIZE, [BYTES], INT$1, (x) => BigInt(x.length)),
			celFunc(SIZE, [LIST], INT$1, (x) => BigInt(x.size)),
			celFunc(SIZE, [STRING$2], INT$1, (x) => BigInt([...x].length)),
			celFunc(SIZE, [MAP], INT$1, (x) => BigInt(x.size)),
			celMethod(SIZE, BYTES, [], INT$1, function() {
				return BigInt(this.length);
			}),
			celMethod(SIZE, LIST, [], INT$1, function() {
				return BigInt(this.size);
			}),
			celMethod(SIZE, STRING$2, [], INT$1, function() {
				return BigInt([...this].length);
			}),
			celMethod(SIZE, MAP, [], INT$1, function() {
				return BigInt(this.size);
			}),
			celFunc("@in", [DYN, LIST], BOOL$1, inList),
			celFunc("@in", [STRING$2, MAP], BOOL$1, inMap),
			celFunc("@in", [DOUBLE, MAP], BOOL$1, inMap),
			celFunc("@in", [INT$1, MAP], BOOL$1, inMap),
			celFunc("@in", [BOOL$1, MAP], BOOL$1, inMap),
			celFunc("@in", [UINT, MAP], BOOL$1, inMap),
			celMethod(CONTAINS, STRING$2, [STRING$2], BOOL$1, String.prototype.includes),
			celMethod(ENDS_WITH, STRING$2, [STRING$2], BOOL$1, String.prototype.endsWith),
			celMethod(STARTS_WITH, STRING$2, [STRING$2], BOOL$1, String.prototype.startsWith),
			celMethod(MATCHES, STRING$2, [STRING$2], BOOL$1, matches)
		];
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/std/time.js
function getDayOfYear(date) {
	const start = new Date(0, 0, 1);
	start.setFullYear(date.getFullYear());
	const diff = date.getTime() - start.getTime();
	return Math.floor(diff / 864e5);
}
function convertToDate(msg, tz) {
	const ts = msg.message;
	let val = timestampDate(ts);
	if (tz === void 0) return new Date(val.getUTCFullYear(), val.getUTCMonth(), val.getUTCDate(), val.getUTCHours(), val.getUTCMinutes(), val.getUTCSeconds(), val.getUTCMilliseconds());
	const timeOffset = tz.match(/^(?<sign>[+-]?)(?<hours>\d\d):(?<minutes>\d\d)$/);
	if (timeOffset?.groups) {
		const sign = timeOffset.groups.sign == "-" ? 1 : -1;
		const hours = parseInt(timeOffset.groups.hours);
		const minutes = parseInt(timeOffset.groups.minutes);
		const offset = sign * (hours * 60 * 60 * 1e3 + minutes * 60 * 1e3);
		val = new Date(val.getTime() - offset);
		return new Date(val.getUTCFullYear(), val.getUTCMonth(), val.getUTCDate(), val.getUTCHours(), val.getUTCMinutes(), val.getUTCSeconds(), val.getUTCMilliseconds());
	}
	const format = new Intl.DateTimeFormat("en-US", {
		hourCycle: "h23",
		hour12: false,
		timeZone: tz,
		year: "numeric",
		month: "numeric",
		day: "2-digit",
		hour: "2-digit",
		minute: "2-digit",
		second: "2-digit"
	});
	let year, month, day, hour, minute, second;
	for (const part of format.formatToParts(val)) switch (part.type) {
		case "year":
			year = parseInt(part.value);
			break;
		case "month":
			month = parseInt(part.value) - 1;
			break;
		case "day":
			day = parseInt(part.value);
			break;
		case "hour":
			hour = parseInt(part.value);
			break;
		case "minute":
			minute = parseInt(part.value);
			break;
		case "second": second = parseInt(part.value);
	}
	if (year === void 0 || month === void 0 || day === void 0 || hour === void 0 || minute === void 0 || second === void 0) throw new Error(`Error converting ${toJson(TimestampSchema, ts)} to IANA timezone ${tz}`);
	return new Date(year, month, day, hour, minute, second, val.getUTCMilliseconds());
}
function celTimeMethods(name, func) {
	function method(tz) {
		const date = convertToDate(this, tz);
		const result = func(date);
		try {
			return BigInt(result);
		} catch (_e) {
			throw new Error(`Error converting ${result} of ${String(date)} of ${toJson(TimestampSchema, this.message)} to BigInt`);
		}
	}
	return [celMethod(name, TIMESTAMP, [], INT, method), celMethod(name, TIMESTAMP, [STRING$1], INT, method)];
}
var STRING$1, INT, time_default;
function init_time() {
	return (init_time = __esmMin((() => {
		init_timestamp$1(), init_timestamp_pb();
		init_type();
		init_overload_const();
		init_to_json();
		init_func();
		({STRING: STRING$1, INT} = CelScalar);
		time_default = [
			celMethod(TIME_GET_SECONDS, DURATION, [], INT, function() {
				return this.message.seconds;
			}),
			celMethod(TIME_GET_MINUTES, DURATION, [], INT, function() {
				return this.message.seconds / 60n;
			}),
			celMethod(TIME_GET_HOURS, DURATION, [], INT, function() {
				return this.message.seconds / 3600n;
			}),
			celMethod(TIME_GET_MILLISECONDS, DURATION, [], INT, function() {
				return BigInt(this.message.nanos) / 1000000n;
			}),
			...celTimeMethods(TIME_GET_FULL_YEAR, (x) => x.getFullYear()),
			...celTimeMethods(TIME_GET_MONTH, (x) => x.getMonth()),
			...celTimeMethods(TIME_GET_DATE, (x) => x.getDate()),
			...celTimeMethods(TIME_GET_DAY_OF_MONTH, (x) => x.getDate() - 1),
			...celTimeMethods(TIME_GET_DAY_OF_WEEK, (x) => x.getDay()),
			...celTimeMethods(TIME_GET_DAY_OF_YEAR, (x) => getDayOfYear(x)),
			...celTimeMethods(TIME_GET_SECONDS, (x) => x.getSeconds()),
			...celTimeMethods(TIME_GET_MINUTES, (x) => x.getMinutes()),
			...celTimeMethods(TIME_GET_HOURS, (x) => x.getHours()),
			...celTimeMethods(TIME_GET_MILLISECONDS, (x) => x.getMilliseconds())
		];
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/scope.js
/**
* Creates a new VariableScope from the provided inputs.
*/
function createScope(inputs, parent) {
	const variables = /* @__PURE__ */ new Map();
	if (inputs) for (const [name, type] of Object.entries(inputs)) variables.set(name, type);
	return new Scope(variables, parent);
}
var privateSymbol$1, Scope;
function init_scope() {
	return (init_scope = __esmMin((() => {
		privateSymbol$1 = Symbol.for("@bufbuild/cel/scope");
		Scope = class {
			_variables;
			_parent;
			[privateSymbol$1] = {};
			constructor(_variables, _parent = void 0) {
				this._variables = _variables;
				this._parent = _parent;
			}
			*[Symbol.iterator]() {
				for (const [name, type] of this._parent ?? []) if (!this._variables.has(name)) yield [name, type];
				for (const [name, type] of this._variables) yield [name, type];
			}
			push(inputs) {
				return createScope(inputs, this);
			}
			pop() {
				return this._parent;
			}
			find(name) {
				if (this._variables.has(name)) return this._variables.get(name);
				return this._parent?.find(name);
			}
		};
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/env.js
/**
* Creates a new CelEnv.
*/
function celEnv(options) {
	const re2Funcs = [];
	if (options?.re2 !== void 0) {
		const regex = options.re2;
		re2Funcs.push(celMethod(MATCHES, STRING, [STRING], BOOL, function(pattern) {
			return regex.compile(pattern).test(this);
		}));
	}
	return new _CelEnv(options?.namespace ?? "", options?.registry ? createRegistryWithWKT(options.registry) : createRegistryWithWKT(), createResolver(math_default, cast_default, time_default, logic_default, options?.funcs ?? [], re2Funcs), createScope(options?.variables));
}
var privateSymbol, BOOL, STRING, _CelEnv;
function init_env() {
	return (init_env = __esmMin((() => {
		init_registry();
		init_func();
		init_resolver();
		init_cast();
		init_math();
		init_logic();
		init_time();
		init_scope();
		init_overload_const();
		init_type();
		privateSymbol = Symbol.for("@bufbuild/cel/env");
		({BOOL, STRING} = CelScalar);
		_CelEnv = class {
			_namespace;
			_registry;
			_funcs;
			_variables;
			[privateSymbol] = {};
			constructor(_namespace, _registry, _funcs, _variables) {
				this._namespace = _namespace;
				this._registry = _registry;
				this._funcs = _funcs;
				this._variables = _variables;
			}
			get namespace() {
				return this._namespace;
			}
			get registry() {
				return this._registry;
			}
			get funcs() {
				return this._funcs;
			}
			get variables() {
				return this._variables;
			}
		};
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/logic-manager.js
var LogicManager;
function init_logic_manager() {
	return (init_logic_manager = __esmMin((() => {
		LogicManager = class LogicManager {
			builder;
			function;
			terms;
			ops;
			variadicASTs;
			constructor(builder, functionName, term, variadicASTs) {
				this.builder = builder;
				this.function = functionName;
				this.terms = [term];
				this.ops = [];
				this.variadicASTs = variadicASTs;
			}
			static newVariadicLogicManager(builder, functionName, term) {
				return new LogicManager(builder, functionName, term, true);
			}
			static newBalancingLogicManager(builder, functionName, term) {
				return new LogicManager(builder, functionName, term, false);
			}
			addTerm(op, term) {
				this.terms.push(term);
				this.ops.push(op);
			}
			toExpr() {
				if (this.terms.length === 1) return this.terms[0];
				if (this.variadicASTs) return this.builder.nextExpr(this.ops[0], {
					case: "callExpr",
					value: {
						$typeName: "cel.expr.Expr.Call",
						function: this.function,
						args: this.terms
					}
				});
				return this.balancedTree(0, this.ops.length - 1);
			}
			balancedTree(lo, hi) {
				const mid = Math.floor((lo + hi + 1) / 2);
				let left;
				if (mid === lo) left = this.terms[mid];
				else left = this.balancedTree(lo, mid - 1);
				let right;
				if (mid === hi) right = this.terms[mid + 1];
				else right = this.balancedTree(mid + 1, hi);
				return this.builder.nextExpr(this.ops[mid], {
					case: "callExpr",
					value: {
						$typeName: "cel.expr.Expr.Call",
						function: this.function,
						args: [left, right]
					}
				});
			}
		};
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/builder.js
var encoder, accuVarName, Builder;
function init_builder() {
	return (init_builder = __esmMin((() => {
		init_logic_manager();
		encoder = new TextEncoder();
		accuVarName = "@result";
		Builder = class {
			#prevId = 0n;
			sourceInfo = {
				$typeName: "cel.expr.SourceInfo",
				syntaxVersion: "",
				location: "",
				lineOffsets: [],
				positions: {},
				macroCalls: {},
				extensions: []
			};
			nextExpr(offset, exprKind) {
				this.sourceInfo.positions[(++this.#prevId).toString()] = offset;
				return {
					$typeName: "cel.expr.Expr",
					id: this.#prevId,
					exprKind
				};
			}
			nextEntry(offset, keyKind, value) {
				this.sourceInfo.positions[(++this.#prevId).toString()] = offset;
				return {
					$typeName: "cel.expr.Expr.CreateStruct.Entry",
					id: this.#prevId,
					keyKind,
					value,
					optionalEntry: false
				};
			}
			newConstExpr(offset, constantKind) {
				return this.nextExpr(offset, {
					case: "constExpr",
					value: {
						$typeName: "cel.expr.Constant",
						constantKind
					}
				});
			}
			newCallExpr(offset, functionName, args) {
				if (functionName === "has" && args.length === 1 && args[0].exprKind?.case === "selectExpr") return this.expandHasMacro(offset, args[0]);
				if ((functionName === "_||_" || functionName === "_&&_") && args.length > 1) {
					const logicManager = LogicManager.newBalancingLogicManager(this, functionName, args[0]);
					for (let i = 1; i < args.length; i += 1) logicManager.addTerm(offset, args[i]);
					return logicManager.toExpr();
				}
				return this.nextExpr(offset, {
					case: "callExpr",
					value: {
						$typeName: "cel.expr.Expr.Call",
						function: functionName,
						args
					}
				});
			}
			newMemberCallExpr(offset, target, functionName, args) {
				return this.maybeExpand(offset, this.nextExpr(offset, {
					case: "callExpr",
					value: {
						$typeName: "cel.expr.Expr.Call",
						function: functionName,
						target,
						args
					}
				}));
			}
			newStringExpr(offset, sequence) {
				return this.newConstExpr(offset, {
					case: "stringValue",
					value: sequence.reduce((string, chunk) => {
						if (typeof chunk !== "string") {
							if (chunk.some((cp) => cp >= 55296 && cp < 57344)) throw new Error("surrogate code points are not allowed");
							return string + String.fromCodePoint(...chunk);
						}
						return string + chunk;
					}, "")
				});
			}
			newBytesExpr(offset, sequence) {
				const chunks = [];
				let totalSize = 0;
				for (const rawChunk of sequence) {
					const chunk = typeof rawChunk === "string" ? encoder.encode(rawChunk) : rawChunk;
					chunks.push(chunk);
					totalSize += chunk.length;
				}
				const value = new Uint8Array(totalSize);
				let chunkOffset = 0;
				for (const chunk of chunks) {
					value.set(chunk, chunkOffset);
					chunkOffset += chunk.length;
				}
				return this.newConstExpr(offset, {
					case: "bytesValue",
					value
				});
			}
			newBoolExpr(offset, keyword) {
				return this.newConstExpr(offset, {
					case: "boolValue",
					value: keyword === "true"
				});
			}
			newInt64Expr(offset, digits) {
				return this.newConstExpr(offset, {
					case: "int64Value",
					value: digits[0] === "-" ? -BigInt(digits.slice(1)) : BigInt(digits)
				});
			}
			newUnsignedInt64Expr(offset, digits) {
				return this.newConstExpr(offset, {
					case: "uint64Value",
					value: BigInt(digits)
				});
			}
			newDoubleExpr(offset, digits) {
				return this.newConstExpr(offset, {
					case: "doubleValue",
					value: parseFloat(digits)
				});
			}
			newNullExpr(offset) {
				return this.newConstExpr(offset, {
					case: "nullValue",
					value: 0
				});
			}
			newIdentExpr(offset, name) {
				return this.nextExpr(offset, {
					case: "identExpr",
					value: {
						$typeName: "cel.expr.Expr.Ident",
						name
					}
				});
			}
			newInfixExpr(offset, op, args) {
				return this.newCallExpr(offset, op === "in" ? "@in" : `_${op}_`, args);
			}
			newSelectExpr(offset, operand, field) {
				return this.nextExpr(offset, {
					case: "selectExpr",
					value: {
						$typeName: "cel.expr.Expr.Select",
						operand,
						field,
						testOnly: false
					}
				});
			}
			newIndexExpr(offset, operand, index) {
				return this.newCallExpr(offset, "_[_]", [operand, index]);
			}
			expandHasMacro(offset, target) {
				if (target.exprKind.case !== "selectExpr") return this.newCallExpr(offset, "has", [target]);
				const test = this.nextExpr(offset, {
					case: "selectExpr",
					value: {
						...target.exprKind.value,
						testOnly: true
					}
				});
				this.addMacroCall(test.id, "has", void 0, [target]);
				return test;
			}
			newListExpr(offset, elements) {
				return this.nextExpr(offset, {
					case: "listExpr",
					value: {
						$typeName: "cel.expr.Expr.CreateList",
						elements,
						optionalIndices: []
					}
				});
			}
			newBoolMacro(offset, iterRange, iterVar, init, loopStep, loopCondition) {
				return this.nextExpr(offset, {
					case: "comprehensionExpr",
					value: {
						$typeName: "cel.expr.Expr.Comprehension",
						accuVar: accuVarName,
						accuInit: this.newConstExpr(offset, {
							case: "boolValue",
							value: init
						}),
						iterVar,
						iterVar2: "",
						iterRange,
						loopStep,
						loopCondition,
						result: this.newIdentExpr(offset, accuVarName)
					}
				});
			}
			newListMacro(offset, iterRange, iterVar, loopStep) {
				return this.nextExpr(offset, {
					case: "comprehensionExpr",
					value: {
						$typeName: "cel.expr.Expr.Comprehension",
						accuVar: accuVarName,
						accuInit: this.newListExpr(offset, []),
						iterVar,
						iterVar2: "",
						iterRange,
						loopCondition: this.newConstExpr(offset, {
							case: "boolValue",
							value: true
						}),
						loopStep,
						result: this.newIdentExpr(offset, accuVarName)
					}
				});
			}
			expandExistsMacro(offset, target, x, test) {
				return this.newBoolMacro(offset, target, x, false, this.newCallExpr(offset, "_||_", [this.newIdentExpr(offset, accuVarName), test]), this.newCallExpr(offset, "@not_strictly_false", [this.newCallExpr(offset, "!_", [this.newIdentExpr(offset, accuVarName)])]));
			}
			expandAllMacro(offset, target, x, test) {
				return this.newBoolMacro(offset, target, x, true, this.newCallExpr(offset, "_&&_", [this.newIdentExpr(offset, accuVarName), test]), this.newCallExpr(offset, "@not_strictly_false", [this.newIdentExpr(offset, accuVarName)]));
			}
			expandMapMacro(offset, target, x, step) {
				return this.newListMacro(offset, target, x, this.newCallExpr(offset, "_+_", [this.newIdentExpr(offset, accuVarName), this.newListExpr(offset, [step])]));
			}
			expandMapFilterMacro(offset, target, x, test, step) {
				return this.newListMacro(offset, target, x, this.newCallExpr(offset, "_?_:_", [
					test,
					this.newCallExpr(offset, "_+_", [this.newIdentExpr(offset, accuVarName), this.newListExpr(offset, [step])]),
					this.newIdentExpr(offset, accuVarName)
				]));
			}
			expandFilterMacro(offset, target, x, step) {
				return this.newListMacro(offset, target, x, this.newCallExpr(offset, "_?_:_", [
					step,
					this.newCallExpr(offset, "_+_", [this.newIdentExpr(offset, accuVarName), this.newListExpr(offset, [this.newIdentExpr(offset, x)])]),
					this.newIdentExpr(offset, accuVarName)
				]));
			}
			expandExistsOne(offset, iterRange, iterVar, step) {
				return this.nextExpr(offset, {
					case: "comprehensionExpr",
					value: {
						$typeName: "cel.expr.Expr.Comprehension",
						accuVar: accuVarName,
						accuInit: this.newConstExpr(offset, {
							case: "int64Value",
							value: BigInt(0)
						}),
						iterVar,
						iterVar2: "",
						iterRange,
						loopCondition: this.newConstExpr(offset, {
							case: "boolValue",
							value: true
						}),
						loopStep: this.newCallExpr(offset, "_?_:_", [
							step,
							this.newCallExpr(offset, "_+_", [this.newIdentExpr(offset, accuVarName), this.newConstExpr(offset, {
								case: "int64Value",
								value: BigInt(1)
							})]),
							this.newIdentExpr(offset, accuVarName)
						]),
						result: this.newCallExpr(offset, "_==_", [this.newIdentExpr(offset, accuVarName), this.newConstExpr(offset, {
							case: "int64Value",
							value: BigInt(1)
						})])
					}
				});
			}
			maybeExpand(offset, call) {
				if (call.exprKind.case === "callExpr") {
					const callExpr = call.exprKind.value;
					const varName = callExpr.args[0];
					if (varName !== void 0 && call.exprKind.value.target !== void 0 && varName.exprKind?.case === "identExpr") {
						let expanded;
						if (callExpr.args.length === 2) switch (callExpr.function) {
							case "exists":
								expanded = this.expandExistsMacro(offset, call.exprKind.value.target, varName.exprKind.value.name, call.exprKind.value.args[1]);
								break;
							case "all":
								expanded = this.expandAllMacro(offset, call.exprKind.value.target, varName.exprKind.value.name, call.exprKind.value.args[1]);
								break;
							case "map":
								expanded = this.expandMapMacro(offset, call.exprKind.value.target, varName.exprKind.value.name, call.exprKind.value.args[1]);
								break;
							case "filter":
								expanded = this.expandFilterMacro(offset, call.exprKind.value.target, varName.exprKind.value.name, call.exprKind.value.args[1]);
								break;
							case "exists_one":
							case "existsOne": expanded = this.expandExistsOne(offset, call.exprKind.value.target, varName.exprKind.value.name, call.exprKind.value.args[1]);
						}
						if (callExpr.args.length === 3 && callExpr.function == "map") expanded = this.expandMapFilterMacro(offset, call.exprKind.value.target, varName.exprKind.value.name, call.exprKind.value.args[1], call.exprKind.value.args[2]);
						if (expanded !== void 0) {
							this.addMacroCall(expanded.id, callExpr.function, callExpr.target, callExpr.args);
							return expanded;
						}
					}
				}
				return call;
			}
			addMacroCall(exprId, functionName, target, args) {
				const macroArgs = args.map((arg) => this.buildMacroCallArg(arg));
				const macroTarget = target !== void 0 ? this.buildMacroCallArg(target) : void 0;
				const macroCall = macroTarget !== void 0 ? {
					$typeName: "cel.expr.Expr",
					id: 0n,
					exprKind: {
						case: "callExpr",
						value: {
							$typeName: "cel.expr.Expr.Call",
							function: functionName,
							target: macroTarget,
							args: macroArgs
						}
					}
				} : {
					$typeName: "cel.expr.Expr",
					id: 0n,
					exprKind: {
						case: "callExpr",
						value: {
							$typeName: "cel.expr.Expr.Call",
							function: functionName,
							args: macroArgs
						}
					}
				};
				this.sourceInfo.macroCalls[exprId.toString()] = macroCall;
			}
			buildMacroCallArg(expr) {
				if (this.sourceInfo.macroCalls[expr.id.toString()] !== void 0) return {
					$typeName: "cel.expr.Expr",
					id: expr.id,
					exprKind: {
						case: void 0,
						value: void 0
					}
				};
				if (expr.exprKind.case === "callExpr") {
					const call = expr.exprKind.value;
					const macroArgs = call.args.map((arg) => this.buildMacroCallArg(arg));
					const macroTarget = call.target !== void 0 ? this.buildMacroCallArg(call.target) : void 0;
					return {
						$typeName: "cel.expr.Expr",
						id: expr.id,
						exprKind: {
							case: "callExpr",
							value: {
								$typeName: "cel.expr.Expr.Call",
								function: call.function,
								target: macroTarget,
								args: macroArgs
							}
						}
					};
				}
				if (expr.exprKind.case === "selectExpr") {
					const sel = expr.exprKind.value;
					return {
						$typeName: "cel.expr.Expr",
						id: expr.id,
						exprKind: {
							case: "selectExpr",
							value: {
								$typeName: "cel.expr.Expr.Select",
								operand: sel.operand ? this.buildMacroCallArg(sel.operand) : void 0,
								field: sel.field,
								testOnly: sel.testOnly
							}
						}
					};
				}
				if (expr.exprKind.case === "listExpr") {
					const list = expr.exprKind.value;
					return {
						$typeName: "cel.expr.Expr",
						id: expr.id,
						exprKind: {
							case: "listExpr",
							value: {
								$typeName: "cel.expr.Expr.CreateList",
								elements: list.elements.map((el) => this.buildMacroCallArg(el)),
								optionalIndices: list.optionalIndices
							}
						}
					};
				}
				return expr;
			}
			newMapEntry(offset, key, value) {
				return this.nextEntry(offset, {
					case: "mapKey",
					value: key
				}, value);
			}
			newStructExpr(offset, entries, messageName = "") {
				return this.nextExpr(offset, {
					case: "structExpr",
					value: {
						$typeName: "cel.expr.Expr.CreateStruct",
						entries,
						messageName
					}
				});
			}
			newStructEntry(offset, field, value) {
				return this.nextEntry(offset, {
					case: "fieldKey",
					value: field
				}, value);
			}
		};
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/parser.js
function parse$1(input, options = {}) {
	const parse$source = options.grammarSource;
	const builder = new Builder();
	const result = item1(input);
	if (result.success === true) return result.value;
	let remainder = input;
	let failedExpectations = [];
	for (const e of result.failedExpectations) {
		if (e.remainder.length < remainder.length) {
			remainder = e.remainder;
			failedExpectations = [];
		}
		if (e.remainder.length === remainder.length) failedExpectations.push(e);
	}
	throw new ParseSyntaxError(failedExpectations.map((e) => e.expectation), remainder.slice(0, 1), runtime.getLocation(parse$source, input, remainder, remainder));
	function item106(offset, digits) {
		return builder.newDoubleExpr(offset(), digits);
	}
	function item129(offset, digits) {
		return builder.newUnsignedInt64Expr(offset(), digits);
	}
	function item145(offset, digits) {
		return builder.newInt64Expr(offset(), digits);
	}
	function item238(value) {
		return parseInt(value, 16);
	}
	function item246(value) {
		return parseInt(value, 16);
	}
	function item254(value) {
		return parseInt(value, 16);
	}
	function item267(value) {
		return parseInt(value, 8);
	}
	function item276(value) {
		switch (value) {
			case "a": return "\x07";
			case "b": return "\b";
			case "f": return "\f";
			case "n": return "\n";
			case "r": return "\r";
			case "t": return "	";
			case "v": return "\v";
		}
		throw new Error();
	}
	function item330(offset, bytes) {
		return builder.newStringExpr(offset(), bytes);
	}
	function item340(offset, bytes) {
		return builder.newBytesExpr(offset(), bytes);
	}
	function item351(offset, keyword) {
		return builder.newBoolExpr(offset(), keyword);
	}
	function item363(offset) {
		return builder.newNullExpr(offset());
	}
	function item381(error, id) {
		if ([
			"true",
			"false",
			"null",
			"in",
			"as",
			"break",
			"const",
			"continue",
			"else",
			"for",
			"function",
			"if",
			"import",
			"let",
			"loop",
			"package",
			"namespace",
			"return",
			"var",
			"void",
			"while"
		].includes(id)) error("reserved identifier");
		return id;
	}
	function item393(offset, identifier, args) {
		return builder.newCallExpr(offset(), identifier, args);
	}
	function item410(error, selector) {
		if ([
			"true",
			"false",
			"null",
			"in"
		].includes(selector)) error("reserved keyword");
		return selector;
	}
	function item430(offset, key, value) {
		return builder.newStructEntry(offset(), key, value);
	}
	function item437(offset, dot, name, entries) {
		return builder.newStructExpr(offset(), entries, (dot !== null ? dot : "") + name.join("."));
	}
	function item444(offset, name) {
		return builder.newIdentExpr(offset(), name);
	}
	function item461(offset, elements) {
		return builder.newListExpr(offset(), elements);
	}
	function item475(offset, key, value) {
		return builder.newMapEntry(offset(), key, value);
	}
	function item484(offset, entries) {
		return builder.newStructExpr(offset(), entries);
	}
	function item500(offset, field) {
		return (prevExpr) => builder.newSelectExpr(offset(), prevExpr, field);
	}
	function item509(offset, func, args) {
		return (prevExpr) => builder.newMemberCallExpr(offset(), prevExpr, func, args);
	}
	function item516(offset, index) {
		return (prevExpr) => builder.newCallExpr(offset(), "_[_]", [prevExpr, index]);
	}
	function item519(primary, tail) {
		if (tail.length === 0) return primary;
		return tail.reduce((expr, op) => op(expr), primary);
	}
	function item532(offset, ops, expr) {
		if (ops.length % 2 === 0) return expr;
		if (expr.exprKind.case === "callExpr" && expr.exprKind.value.function === `${ops[0]}_`) return expr.exprKind.value.args[0];
		return builder.newCallExpr(offset(), `${ops[0]}_`, [expr]);
	}
	function item544(o) {
		return `_${o}_`;
	}
	function item547(offset, operator, nextExpr) {
		return (prevExpr) => builder.newCallExpr(offset(), operator, [prevExpr, nextExpr]);
	}
	function item549(unary, tail) {
		if (tail === null) return unary;
		return tail.reduce((expr, op) => op(expr), unary);
	}
	function item560(o) {
		return `_${o}_`;
	}
	function item562(offset, operator, nextExpr) {
		return (prevExpr) => builder.newCallExpr(offset(), operator, [prevExpr, nextExpr]);
	}
	function item564(multiplication, tail) {
		if (tail === null) return multiplication;
		return tail.reduce((expr, op) => op(expr), multiplication);
	}
	function item591(operator) {
		return `_${operator}_`;
	}
	function item595() {
		return "@in";
	}
	function item598(offset, operator, nextExpr) {
		return (prevExpr) => builder.newCallExpr(offset(), operator, [prevExpr, nextExpr]);
	}
	function item600(addition, tail) {
		if (tail === null) return addition;
		return tail.reduce((expr, op) => op(expr), addition);
	}
	function item606(offset, relation) {
		if (relation.length === 1) return relation[0];
		const logicManager = LogicManager.newBalancingLogicManager(builder, "_&&_", relation[0]);
		for (let i = 1; i < relation.length; i += 1) logicManager.addTerm(offset(), relation[i]);
		return logicManager.toExpr();
	}
	function item612(offset, and) {
		if (and.length === 1) return and[0];
		const logicManager = LogicManager.newBalancingLogicManager(builder, "_||_", and[0]);
		for (let i = 1; i < and.length; i += 1) logicManager.addTerm(offset(), and[i]);
		return logicManager.toExpr();
	}
	function item624(t, f) {
		return [t, f];
	}
	function item626(offset, or, tail) {
		if (tail === null) return or;
		return builder.newCallExpr(offset(), "_?_:_", [or, ...tail]);
	}
	function item627(expr) {
		return {
			expr,
			sourceInfo: builder.sourceInfo
		};
	}
	function item1(text) {
		const result = item4(text);
		if (result.success === true) {
			if (result.remainder.length === 0) return result;
			return {
				success: false,
				remainder: result.remainder,
				failedExpectations: [{
					expectation: item628,
					remainder: result.remainder
				}]
			};
		}
		return result;
	}
	function item4(text) {
		const result = item7(text);
		if (result.success === true) return {
			success: true,
			value: item627(result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item7(text) {
		const result = item8(text);
		if (result.success === true) return {
			success: true,
			value: item626(() => input.length - text.length, result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item8(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = item11(remainder);
		failedExpectations.push(...result0.failedExpectations);
		if (result0.success === false) return {
			success: false,
			remainder: result0.remainder,
			failedExpectations
		};
		remainder = result0.remainder;
		const result1 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result1?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result1[0].length);
		const result2 = item614(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [result0.value, result2.value],
			remainder,
			failedExpectations
		};
	}
	function item11(text) {
		const result = item13(text);
		if (result.success === true) return {
			success: true,
			value: item612(() => input.length - text.length, result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item13(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			let r = remainder;
			if (values.length > 0) {
				const result = item607(r);
				failedExpectations.push(...result.failedExpectations);
				if (result.success === false) break;
				r = result.remainder;
			}
			const result = item15(r);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		if (values.length < 1) return {
			success: false,
			remainder: text,
			failedExpectations
		};
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item15(text) {
		const result = item17(text);
		if (result.success === true) return {
			success: true,
			value: item606(() => input.length - text.length, result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item17(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			let r = remainder;
			if (values.length > 0) {
				const result = item601(r);
				failedExpectations.push(...result.failedExpectations);
				if (result.success === false) break;
				r = result.remainder;
			}
			const result = item19(r);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		if (values.length < 1) return {
			success: false,
			remainder: text,
			failedExpectations
		};
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item19(text) {
		const result = item20(text);
		if (result.success === true) return {
			success: true,
			value: item600(result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item20(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = item23(remainder);
		failedExpectations.push(...result0.failedExpectations);
		if (result0.success === false) return {
			success: false,
			remainder: result0.remainder,
			failedExpectations
		};
		remainder = result0.remainder;
		const result1 = item566(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: [result0.value, result1.value],
			remainder,
			failedExpectations
		};
	}
	function item23(text) {
		const result = item24(text);
		if (result.success === true) return {
			success: true,
			value: item564(result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item24(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = item27(remainder);
		failedExpectations.push(...result0.failedExpectations);
		if (result0.success === false) return {
			success: false,
			remainder: result0.remainder,
			failedExpectations
		};
		remainder = result0.remainder;
		const result1 = item551(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: [result0.value, result1.value],
			remainder,
			failedExpectations
		};
	}
	function item27(text) {
		const result = item28(text);
		if (result.success === true) return {
			success: true,
			value: item549(result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item28(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = item31(remainder);
		failedExpectations.push(...result0.failedExpectations);
		if (result0.success === false) return {
			success: false,
			remainder: result0.remainder,
			failedExpectations
		};
		remainder = result0.remainder;
		const result1 = item534(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: [result0.value, result1.value],
			remainder,
			failedExpectations
		};
	}
	function item31(text) {
		const choices = [item33, item520];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item33(text) {
		const result = item34(text);
		if (result.success === true) return {
			success: true,
			value: item519(result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item34(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item66(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = item487(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [result1.value, result2.value],
			remainder,
			failedExpectations
		};
	}
	function item36(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = item37(remainder);
		failedExpectations.push(...result0.failedExpectations);
		if (result0.success === false) return {
			success: false,
			remainder: result0.remainder,
			failedExpectations
		};
		remainder = result0.remainder;
		const result1 = item45(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = item62(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [
				result0.value,
				result1.value,
				result2.value
			],
			remainder,
			failedExpectations
		};
	}
	function item37(text) {
		const result = item39(text);
		if (result.success === true) return result;
		return {
			success: true,
			value: null,
			remainder: text,
			failedExpectations: result.failedExpectations
		};
	}
	function item39(text) {
		const result = item40(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item44,
				remainder: result.remainder
			}]
		};
	}
	function item40(text) {
		const matches = text.match(/^([\t\n\f\r ])+/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item43,
				remainder: text
			}]
		};
	}
	function item45(text) {
		const result = item47(text);
		if (result.success === true) return result;
		return {
			success: true,
			value: null,
			remainder: text,
			failedExpectations: result.failedExpectations
		};
	}
	function item47(text) {
		const result = item48(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item61,
				remainder: result.remainder
			}]
		};
	}
	function item48(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = item49(remainder);
		failedExpectations.push(...result0.failedExpectations);
		if (result0.success === false) return {
			success: false,
			remainder: result0.remainder,
			failedExpectations
		};
		remainder = result0.remainder;
		const result1 = item51(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = item55(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [
				result0.value,
				result1.value,
				result2.value
			],
			remainder,
			failedExpectations
		};
	}
	function item49(text) {
		if (text.startsWith("//")) return {
			success: true,
			value: "//",
			remainder: text.slice(2),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item50,
				remainder: text
			}]
		};
	}
	function item51(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item52(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item52(text) {
		if (/^[^\r\n]/g.test(text)) return {
			success: true,
			value: text.slice(0, 1),
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item53,
				remainder: text
			}]
		};
	}
	function item55(text) {
		const result = item56(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item59,
				remainder: result.remainder
			}]
		};
	}
	function item56(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item57(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		if (values.length < 1) return {
			success: false,
			remainder: text,
			failedExpectations
		};
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item57(text) {
		if (/^[\r\n]/g.test(text)) return {
			success: true,
			value: text.slice(0, 1),
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item58,
				remainder: text
			}]
		};
	}
	function item62(text) {
		const result = item39(text);
		if (result.success === true) return result;
		return {
			success: true,
			value: null,
			remainder: text,
			failedExpectations: result.failedExpectations
		};
	}
	function item66(text) {
		const choices = [
			item68,
			item365,
			item394,
			item438,
			item445,
			item450,
			item462
		];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item68(text) {
		const choices = [
			item70,
			item109,
			item132,
			item148,
			item333,
			item343,
			item354
		];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item70(text) {
		const result = item71(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item107,
				remainder: result.remainder
			}]
		};
	}
	function item71(text) {
		const result = item73(text);
		if (result.success === true) return {
			success: true,
			value: item106(() => input.length - text.length, result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item73(text) {
		const matches = text.match(/^((-)?([0-9])*\.([0-9])+([eE]([+\-])?([0-9])+)?|(-)?([0-9])+[eE]([+\-])?([0-9])+)/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [
				{
					expectation: item78,
					remainder: text
				},
				{
					expectation: item84,
					remainder: text
				},
				{
					expectation: item86,
					remainder: text
				}
			]
		};
	}
	function item109(text) {
		const result = item110(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item130,
				remainder: result.remainder
			}]
		};
	}
	function item110(text) {
		const result = item111(text);
		if (result.success === true) return {
			success: true,
			value: item129(() => input.length - text.length, result.value[0]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item111(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = item113(remainder);
		failedExpectations.push(...result0.failedExpectations);
		if (result0.success === false) return {
			success: false,
			remainder: result0.remainder,
			failedExpectations
		};
		remainder = result0.remainder;
		const result1 = remainder.match(/^[uU]/g);
		failedExpectations.push({
			expectation: item127,
			remainder
		});
		if (result1?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result1[0].length);
		return {
			success: true,
			value: [result0.value],
			remainder,
			failedExpectations
		};
	}
	function item113(text) {
		const matches = text.match(/^(0x([0-9abcdefABCDEF])+|([0-9])+)/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item117,
				remainder: text
			}, {
				expectation: item84,
				remainder: text
			}]
		};
	}
	function item132(text) {
		const result = item133(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item146,
				remainder: result.remainder
			}]
		};
	}
	function item133(text) {
		const result = item135(text);
		if (result.success === true) return {
			success: true,
			value: item145(() => input.length - text.length, result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item135(text) {
		const matches = text.match(/^(-)?(0x([0-9abcdefABCDEF])+|([0-9])+)/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [
				{
					expectation: item78,
					remainder: text
				},
				{
					expectation: item117,
					remainder: text
				},
				{
					expectation: item84,
					remainder: text
				}
			]
		};
	}
	function item148(text) {
		const result = item149(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item331,
				remainder: result.remainder
			}]
		};
	}
	function item149(text) {
		const result = item152(text);
		if (result.success === true) return {
			success: true,
			value: item330(() => input.length - text.length, result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item152(text) {
		const result = item153(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item329,
				remainder: result.remainder
			}]
		};
	}
	function item153(text) {
		const choices = [item154, item207];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item154(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^[rR]/g);
		failedExpectations.push({
			expectation: item156,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item158(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item158(text) {
		const choices = [
			item159,
			item172,
			item183,
			item195
		];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item159(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^"""/g);
		failedExpectations.push({
			expectation: item161,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item163(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^"""/g);
		failedExpectations.push({
			expectation: item161,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item163(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item164(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item164(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(?!""")/g);
		failedExpectations.push();
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item168(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item168(text) {
		if (text.length > 0) return {
			success: true,
			value: text.slice(0, 1),
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item2,
				remainder: text
			}]
		};
	}
	function item172(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^'''/g);
		failedExpectations.push({
			expectation: item174,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item176(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^'''/g);
		failedExpectations.push({
			expectation: item174,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item176(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item177(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item177(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(?!''')/g);
		failedExpectations.push();
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item181(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item181(text) {
		if (text.length > 0) return {
			success: true,
			value: text.slice(0, 1),
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item2,
				remainder: text
			}]
		};
	}
	function item183(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^"/g);
		failedExpectations.push({
			expectation: item185,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item187(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^"/g);
		failedExpectations.push({
			expectation: item185,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item187(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item188(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item188(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(?!("|([\r\n])+))/g);
		failedExpectations.push();
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item193(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item193(text) {
		if (text.length > 0) return {
			success: true,
			value: text.slice(0, 1),
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item2,
				remainder: text
			}]
		};
	}
	function item195(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^'/g);
		failedExpectations.push({
			expectation: item197,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item199(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^'/g);
		failedExpectations.push({
			expectation: item197,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item199(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item200(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item200(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(?!('|([\r\n])+))/g);
		failedExpectations.push();
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item205(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item205(text) {
		if (text.length > 0) return {
			success: true,
			value: text.slice(0, 1),
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item2,
				remainder: text
			}]
		};
	}
	function item207(text) {
		const choices = [
			item208,
			item291,
			item303,
			item316
		];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item208(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^"""/g);
		failedExpectations.push({
			expectation: item161,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item211(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^"""/g);
		failedExpectations.push({
			expectation: item161,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item211(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item212(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item212(text) {
		const choices = [item214, item283];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item214(text) {
		const result = item215(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item282,
				remainder: result.remainder
			}]
		};
	}
	function item215(text) {
		const choices = [
			item217,
			item270,
			item277
		];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item217(text) {
		const result = item218(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item269,
				remainder: result.remainder
			}]
		};
	}
	function item218(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item220(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		if (values.length < 1) return {
			success: false,
			remainder: text,
			failedExpectations
		};
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item220(text) {
		const result = item221(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item268,
				remainder: result.remainder
			}]
		};
	}
	function item221(text) {
		const choices = [
			item222,
			item239,
			item247,
			item255
		];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item222(text) {
		const result = item223(text);
		if (result.success === true) return {
			success: true,
			value: item238(result.value[0]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item223(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\\/g);
		failedExpectations.push({
			expectation: item225,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = remainder.match(/^[xX]/g);
		failedExpectations.push({
			expectation: item227,
			remainder
		});
		if (result1?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result1[0].length);
		const result2 = item229(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [result2.value],
			remainder,
			failedExpectations
		};
	}
	function item229(text) {
		const matches = text.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,1}/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item236,
				remainder: text
			}]
		};
	}
	function item239(text) {
		const result = item240(text);
		if (result.success === true) return {
			success: true,
			value: item246(result.value[0]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item240(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\\u/g);
		failedExpectations.push({
			expectation: item242,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item244(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: [result1.value],
			remainder,
			failedExpectations
		};
	}
	function item244(text) {
		const matches = text.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,2}/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item236,
				remainder: text
			}]
		};
	}
	function item247(text) {
		const result = item248(text);
		if (result.success === true) return {
			success: true,
			value: item254(result.value[0]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item248(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\\U/g);
		failedExpectations.push({
			expectation: item250,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item252(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: [result1.value],
			remainder,
			failedExpectations
		};
	}
	function item252(text) {
		const matches = text.match(/^([0-9abcdefABCDEF][0-9abcdefABCDEF]){0,4}/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item236,
				remainder: text
			}]
		};
	}
	function item255(text) {
		const result = item256(text);
		if (result.success === true) return {
			success: true,
			value: item267(result.value[0]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item256(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\\/g);
		failedExpectations.push({
			expectation: item225,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item259(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: [result1.value],
			remainder,
			failedExpectations
		};
	}
	function item259(text) {
		const matches = text.match(/^[0-3][0-7][0-7]/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item262,
				remainder: text
			}]
		};
	}
	function item270(text) {
		const result = item271(text);
		if (result.success === true) return {
			success: true,
			value: item276(result.value[0]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item271(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\\/g);
		failedExpectations.push({
			expectation: item225,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item274(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: [result1.value],
			remainder,
			failedExpectations
		};
	}
	function item274(text) {
		if (/^[abfnrtv]/g.test(text)) return {
			success: true,
			value: text.slice(0, 1),
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item275,
				remainder: text
			}]
		};
	}
	function item277(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\\/g);
		failedExpectations.push({
			expectation: item225,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item280(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item280(text) {
		if (/^["'`\\?]/g.test(text)) return {
			success: true,
			value: text.slice(0, 1),
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item281,
				remainder: text
			}]
		};
	}
	function item283(text) {
		const matches = text.match(/^(?!""")[\s\S]/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item2,
				remainder: text
			}]
		};
	}
	function item291(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^'''/g);
		failedExpectations.push({
			expectation: item174,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item294(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^'''/g);
		failedExpectations.push({
			expectation: item174,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item294(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item295(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item295(text) {
		const choices = [item214, item296];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item296(text) {
		const matches = text.match(/^(?!''')[\s\S]/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item2,
				remainder: text
			}]
		};
	}
	function item303(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^"/g);
		failedExpectations.push({
			expectation: item185,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item306(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^"/g);
		failedExpectations.push({
			expectation: item185,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item306(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item307(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item307(text) {
		const choices = [item214, item308];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item308(text) {
		const matches = text.match(/^(?!("|([\r\n])+))[\s\S]/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item2,
				remainder: text
			}]
		};
	}
	function item316(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^'/g);
		failedExpectations.push({
			expectation: item197,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item319(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^'/g);
		failedExpectations.push({
			expectation: item197,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item319(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item320(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item320(text) {
		const choices = [item214, item321];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item321(text) {
		const matches = text.match(/^(?!('|([\r\n])+))[\s\S]/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item2,
				remainder: text
			}]
		};
	}
	function item333(text) {
		const result = item334(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item341,
				remainder: result.remainder
			}]
		};
	}
	function item334(text) {
		const result = item335(text);
		if (result.success === true) return {
			success: true,
			value: item340(() => input.length - text.length, result.value[0]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item335(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^[bB]/g);
		failedExpectations.push({
			expectation: item337,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item152(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: [result1.value],
			remainder,
			failedExpectations
		};
	}
	function item343(text) {
		const result = item344(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item352,
				remainder: result.remainder
			}]
		};
	}
	function item344(text) {
		const result = item346(text);
		if (result.success === true) return {
			success: true,
			value: item351(() => input.length - text.length, result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item346(text) {
		const choices = [item347, item349];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item347(text) {
		if (text.startsWith("true")) return {
			success: true,
			value: "true",
			remainder: text.slice(4),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item348,
				remainder: text
			}]
		};
	}
	function item349(text) {
		if (text.startsWith("false")) return {
			success: true,
			value: "false",
			remainder: text.slice(5),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item350,
				remainder: text
			}]
		};
	}
	function item354(text) {
		const result = item355(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item364,
				remainder: result.remainder
			}]
		};
	}
	function item355(text) {
		const result = item356(text);
		if (result.success === true) return {
			success: true,
			value: item363(() => input.length - text.length),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item356(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^null/g);
		failedExpectations.push({
			expectation: item358,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = remainder.match(/^(?![_a-zA-Z0-9])/g);
		failedExpectations.push();
		if (result1?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result1[0].length);
		return {
			success: true,
			value: [],
			remainder,
			failedExpectations
		};
	}
	function item365(text) {
		const result = item366(text);
		if (result.success === true) return {
			success: true,
			value: item393(() => input.length - text.length, result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item366(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(\.)?/g);
		failedExpectations.push({
			expectation: item86,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result1?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result1[0].length);
		const result2 = item371(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		const result3 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result3?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result3[0].length);
		const result4 = remainder.match(/^\(/g);
		failedExpectations.push({
			expectation: item384,
			remainder
		});
		if (result4?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result4[0].length);
		const result5 = item387(remainder);
		failedExpectations.push(...result5.failedExpectations);
		if (result5.success === false) return {
			success: false,
			remainder: result5.remainder,
			failedExpectations
		};
		remainder = result5.remainder;
		const result6 = remainder.match(/^\)/g);
		failedExpectations.push({
			expectation: item391,
			remainder
		});
		if (result6?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result6[0].length);
		return {
			success: true,
			value: [result2.value, result5.value],
			remainder,
			failedExpectations
		};
	}
	function item371(text) {
		const result = item372(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item382,
				remainder: result.remainder
			}]
		};
	}
	function item372(text) {
		const result = item374(text);
		if (result.success === true) return {
			success: true,
			value: item381((message, location = runtime.getLocation(parse$source, input, text, result.remainder), name) => {
				throw new ParseError(message, location, name);
			}, result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item374(text) {
		const matches = text.match(/^[_a-zA-Z]([_a-zA-Z0-9])*/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item377,
				remainder: text
			}]
		};
	}
	function item387(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			let r = remainder;
			if (values.length > 0) {
				const result = item388(r);
				failedExpectations.push(...result.failedExpectations);
				if (result.success === false) break;
				r = result.remainder;
			}
			const result = item7(r);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item388(text) {
		if (text.startsWith(",")) return {
			success: true,
			value: ",",
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item389,
				remainder: text
			}]
		};
	}
	function item394(text) {
		const result = item395(text);
		if (result.success === true) return {
			success: true,
			value: item437(() => input.length - text.length, result.value[0], result.value[1], result.value[2]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item395(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = item397(remainder);
		failedExpectations.push(...result0.failedExpectations);
		if (result0.success === false) return {
			success: false,
			remainder: result0.remainder,
			failedExpectations
		};
		remainder = result0.remainder;
		const result1 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result1?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result1[0].length);
		const result2 = item400(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		const result3 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result3?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result3[0].length);
		const result4 = remainder.match(/^\{/g);
		failedExpectations.push({
			expectation: item416,
			remainder
		});
		if (result4?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result4[0].length);
		const result5 = item419(remainder);
		failedExpectations.push(...result5.failedExpectations);
		if (result5.success === false) return {
			success: false,
			remainder: result5.remainder,
			failedExpectations
		};
		remainder = result5.remainder;
		const result6 = remainder.match(/^(,)?/g);
		failedExpectations.push({
			expectation: item389,
			remainder
		});
		if (result6?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result6[0].length);
		const result7 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result7?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result7[0].length);
		const result8 = remainder.match(/^\}/g);
		failedExpectations.push({
			expectation: item435,
			remainder
		});
		if (result8?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result8[0].length);
		return {
			success: true,
			value: [
				result0.value,
				result2.value,
				result5.value
			],
			remainder,
			failedExpectations
		};
	}
	function item397(text) {
		const result = item398(text);
		if (result.success === true) return result;
		return {
			success: true,
			value: null,
			remainder: text,
			failedExpectations: result.failedExpectations
		};
	}
	function item398(text) {
		if (text.startsWith(".")) return {
			success: true,
			value: ".",
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item86,
				remainder: text
			}]
		};
	}
	function item400(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			let r = remainder;
			if (values.length > 0) {
				const result = item412(r);
				failedExpectations.push(...result.failedExpectations);
				if (result.success === false) break;
				r = result.remainder;
			}
			const result = item402(r);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		if (values.length < 1) return {
			success: false,
			remainder: text,
			failedExpectations
		};
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item402(text) {
		const result = item403(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item411,
				remainder: result.remainder
			}]
		};
	}
	function item403(text) {
		const result = item405(text);
		if (result.success === true) return {
			success: true,
			value: item410((message, location = runtime.getLocation(parse$source, input, text, result.remainder), name) => {
				throw new ParseError(message, location, name);
			}, result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item405(text) {
		const matches = text.match(/^[_a-zA-Z]([_a-zA-Z0-9])*/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item377,
				remainder: text
			}]
		};
	}
	function item412(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = item36(remainder);
		failedExpectations.push(...result0.failedExpectations);
		if (result0.success === false) return {
			success: false,
			remainder: result0.remainder,
			failedExpectations
		};
		remainder = result0.remainder;
		const result1 = item413(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = item36(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [
				result0.value,
				result1.value,
				result0.value
			],
			remainder,
			failedExpectations
		};
	}
	function item413(text) {
		if (text.startsWith(".")) return {
			success: true,
			value: ".",
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item86,
				remainder: text
			}]
		};
	}
	function item419(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			let r = remainder;
			if (values.length > 0) {
				const result = item431(r);
				failedExpectations.push(...result.failedExpectations);
				if (result.success === false) break;
				r = result.remainder;
			}
			const result = item420(r);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item420(text) {
		const result = item421(text);
		if (result.success === true) return {
			success: true,
			value: item430(() => input.length - text.length, result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item421(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item402(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?:/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		}, {
			expectation: item426,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		const result3 = item7(remainder);
		failedExpectations.push(...result3.failedExpectations);
		if (result3.success === false) return {
			success: false,
			remainder: result3.remainder,
			failedExpectations
		};
		remainder = result3.remainder;
		return {
			success: true,
			value: [result1.value, result3.value],
			remainder,
			failedExpectations
		};
	}
	function item431(text) {
		if (text.startsWith(",")) return {
			success: true,
			value: ",",
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item389,
				remainder: text
			}]
		};
	}
	function item438(text) {
		const result = item439(text);
		if (result.success === true) return {
			success: true,
			value: item444(() => input.length - text.length, result.value[0]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item439(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(\.)?/g);
		failedExpectations.push({
			expectation: item86,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result1?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result1[0].length);
		const result2 = item402(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [result2.value],
			remainder,
			failedExpectations
		};
	}
	function item445(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\(/g);
		failedExpectations.push({
			expectation: item384,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item7(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^\)/g);
		failedExpectations.push({
			expectation: item391,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item450(text) {
		const result = item452(text);
		if (result.success === true) return {
			success: true,
			value: item461(() => input.length - text.length, result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item452(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\[/g);
		failedExpectations.push({
			expectation: item454,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item387(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^(,)?/g);
		failedExpectations.push({
			expectation: item389,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		const result3 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result3?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result3[0].length);
		const result4 = remainder.match(/^\]/g);
		failedExpectations.push({
			expectation: item459,
			remainder
		});
		if (result4?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result4[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item462(text) {
		const result = item464(text);
		if (result.success === true) return {
			success: true,
			value: item484(() => input.length - text.length, result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item464(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\{/g);
		failedExpectations.push({
			expectation: item416,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item468(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^(,)?(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?\}/g);
		failedExpectations.push({
			expectation: item389,
			remainder
		}, {
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		}, {
			expectation: item435,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item468(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			let r = remainder;
			if (values.length > 0) {
				const result = item476(r);
				failedExpectations.push(...result.failedExpectations);
				if (result.success === false) break;
				r = result.remainder;
			}
			const result = item469(r);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item469(text) {
		const result = item470(text);
		if (result.success === true) return {
			success: true,
			value: item475(() => input.length - text.length, result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item470(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = item7(remainder);
		failedExpectations.push(...result0.failedExpectations);
		if (result0.success === false) return {
			success: false,
			remainder: result0.remainder,
			failedExpectations
		};
		remainder = result0.remainder;
		const result1 = remainder.match(/^:/g);
		failedExpectations.push({
			expectation: item426,
			remainder
		});
		if (result1?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result1[0].length);
		const result2 = item7(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [result0.value, result2.value],
			remainder,
			failedExpectations
		};
	}
	function item476(text) {
		if (text.startsWith(",")) return {
			success: true,
			value: ",",
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item389,
				remainder: text
			}]
		};
	}
	function item487(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item488(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item488(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item491(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		return {
			success: true,
			value: result1.value,
			remainder,
			failedExpectations
		};
	}
	function item491(text) {
		const choices = [
			item492,
			item501,
			item510
		];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item492(text) {
		const result = item493(text);
		if (result.success === true) return {
			success: true,
			value: item500(() => input.length - text.length, result.value[0]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item493(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\./g);
		failedExpectations.push({
			expectation: item86,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result1?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result1[0].length);
		const result2 = item402(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		const result3 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result3?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result3[0].length);
		const result4 = remainder.match(/^(?![(])/g);
		failedExpectations.push();
		if (result4?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result4[0].length);
		return {
			success: true,
			value: [result2.value],
			remainder,
			failedExpectations
		};
	}
	function item501(text) {
		const result = item502(text);
		if (result.success === true) return {
			success: true,
			value: item509(() => input.length - text.length, result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item502(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\./g);
		failedExpectations.push({
			expectation: item86,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result1?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result1[0].length);
		const result2 = item402(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		const result3 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result3?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result3[0].length);
		const result4 = remainder.match(/^\(/g);
		failedExpectations.push({
			expectation: item384,
			remainder
		});
		if (result4?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result4[0].length);
		const result5 = item387(remainder);
		failedExpectations.push(...result5.failedExpectations);
		if (result5.success === false) return {
			success: false,
			remainder: result5.remainder,
			failedExpectations
		};
		remainder = result5.remainder;
		const result6 = remainder.match(/^\)/g);
		failedExpectations.push({
			expectation: item391,
			remainder
		});
		if (result6?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result6[0].length);
		return {
			success: true,
			value: [result2.value, result5.value],
			remainder,
			failedExpectations
		};
	}
	function item510(text) {
		const result = item511(text);
		if (result.success === true) return {
			success: true,
			value: item516(() => input.length - text.length, result.value[0]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item511(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\[/g);
		failedExpectations.push({
			expectation: item454,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item7(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^\]/g);
		failedExpectations.push({
			expectation: item459,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		return {
			success: true,
			value: [result1.value],
			remainder,
			failedExpectations
		};
	}
	function item520(text) {
		const result = item521(text);
		if (result.success === true) return {
			success: true,
			value: item532(() => input.length - text.length, result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item521(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item523(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = item33(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [result1.value, result2.value],
			remainder,
			failedExpectations
		};
	}
	function item523(text) {
		const matches = text.match(/^((!)+|(-)+)/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item527,
				remainder: text
			}, {
				expectation: item78,
				remainder: text
			}]
		};
	}
	function item534(text) {
		const result = item536(text);
		if (result.success === true) return result;
		return {
			success: true,
			value: null,
			remainder: text,
			failedExpectations: result.failedExpectations
		};
	}
	function item536(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item537(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		if (values.length < 1) return {
			success: false,
			remainder: text,
			failedExpectations
		};
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item537(text) {
		const result = item538(text);
		if (result.success === true) return {
			success: true,
			value: item547(() => input.length - text.length, result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item538(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item540(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = item31(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [result1.value, result2.value],
			remainder,
			failedExpectations
		};
	}
	function item540(text) {
		const result = item542(text);
		if (result.success === true) return {
			success: true,
			value: item544(result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item542(text) {
		if (/^[*\/%]/g.test(text)) return {
			success: true,
			value: text.slice(0, 1),
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item543,
				remainder: text
			}]
		};
	}
	function item551(text) {
		const result = item553(text);
		if (result.success === true) return result;
		return {
			success: true,
			value: null,
			remainder: text,
			failedExpectations: result.failedExpectations
		};
	}
	function item553(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item554(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		if (values.length < 1) return {
			success: false,
			remainder: text,
			failedExpectations
		};
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item554(text) {
		const result = item555(text);
		if (result.success === true) return {
			success: true,
			value: item562(() => input.length - text.length, result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item555(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item557(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = item27(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [result1.value, result2.value],
			remainder,
			failedExpectations
		};
	}
	function item557(text) {
		const result = item559(text);
		if (result.success === true) return {
			success: true,
			value: item560(result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item559(text) {
		if (/^[+\-]/g.test(text)) return {
			success: true,
			value: text.slice(0, 1),
			remainder: text.slice(1),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item96,
				remainder: text
			}]
		};
	}
	function item566(text) {
		const result = item568(text);
		if (result.success === true) return result;
		return {
			success: true,
			value: null,
			remainder: text,
			failedExpectations: result.failedExpectations
		};
	}
	function item568(text) {
		const values = [];
		const failedExpectations = [];
		let remainder = text;
		while (true) {
			const result = item569(remainder);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === false) break;
			remainder = result.remainder;
			values.push(result.value);
		}
		if (values.length < 1) return {
			success: false,
			remainder: text,
			failedExpectations
		};
		return {
			success: true,
			value: values,
			remainder,
			failedExpectations
		};
	}
	function item569(text) {
		const result = item570(text);
		if (result.success === true) return {
			success: true,
			value: item598(() => input.length - text.length, result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item570(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item573(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = item23(remainder);
		failedExpectations.push(...result2.failedExpectations);
		if (result2.success === false) return {
			success: false,
			remainder: result2.remainder,
			failedExpectations
		};
		remainder = result2.remainder;
		return {
			success: true,
			value: [result1.value, result2.value],
			remainder,
			failedExpectations
		};
	}
	function item573(text) {
		const result = item574(text);
		if (result.success === true) return result;
		return {
			success: false,
			remainder: result.remainder,
			failedExpectations: [{
				expectation: item596,
				remainder: result.remainder
			}]
		};
	}
	function item574(text) {
		const choices = [item575, item592];
		let failedExpectations = [];
		for (let func = choices.shift(); func !== void 0; func = choices.shift()) {
			const result = func(text);
			failedExpectations.push(...result.failedExpectations);
			if (result.success === true) return {
				success: true,
				value: result.value,
				remainder: result.remainder,
				failedExpectations
			};
		}
		return {
			success: false,
			remainder: text,
			failedExpectations
		};
	}
	function item575(text) {
		const result = item577(text);
		if (result.success === true) return {
			success: true,
			value: item591(result.value),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item577(text) {
		const matches = text.match(/^(<=|<|>=|>|==|!=)/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [
				{
					expectation: item580,
					remainder: text
				},
				{
					expectation: item582,
					remainder: text
				},
				{
					expectation: item584,
					remainder: text
				},
				{
					expectation: item586,
					remainder: text
				},
				{
					expectation: item588,
					remainder: text
				},
				{
					expectation: item590,
					remainder: text
				}
			]
		};
	}
	function item592(text) {
		const result = item593(text);
		if (result.success === true) return {
			success: true,
			value: item595(),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item593(text) {
		if (text.startsWith("in")) return {
			success: true,
			value: "in",
			remainder: text.slice(2),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [{
				expectation: item594,
				remainder: text
			}]
		};
	}
	function item601(text) {
		const matches = text.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?&&/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [
				{
					expectation: item44,
					remainder: text
				},
				{
					expectation: item61,
					remainder: text
				},
				{
					expectation: item604,
					remainder: text
				}
			]
		};
	}
	function item607(text) {
		const matches = text.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?\|\|/g);
		if (matches?.length === 1) return {
			success: true,
			value: matches[0],
			remainder: text.slice(matches[0].length),
			failedExpectations: []
		};
		return {
			success: false,
			remainder: text,
			failedExpectations: [
				{
					expectation: item44,
					remainder: text
				},
				{
					expectation: item61,
					remainder: text
				},
				{
					expectation: item610,
					remainder: text
				}
			]
		};
	}
	function item614(text) {
		const result = item616(text);
		if (result.success === true) return result;
		return {
			success: true,
			value: null,
			remainder: text,
			failedExpectations: result.failedExpectations
		};
	}
	function item616(text) {
		const result = item617(text);
		if (result.success === true) return {
			success: true,
			value: item624(result.value[0], result.value[1]),
			remainder: result.remainder,
			failedExpectations: []
		};
		return result;
	}
	function item617(text) {
		const failedExpectations = [];
		let remainder = text;
		const result0 = remainder.match(/^\?/g);
		failedExpectations.push({
			expectation: item619,
			remainder
		});
		if (result0?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result0[0].length);
		const result1 = item11(remainder);
		failedExpectations.push(...result1.failedExpectations);
		if (result1.success === false) return {
			success: false,
			remainder: result1.remainder,
			failedExpectations
		};
		remainder = result1.remainder;
		const result2 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result2?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result2[0].length);
		const result3 = remainder.match(/^:/g);
		failedExpectations.push({
			expectation: item426,
			remainder
		});
		if (result3?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result3[0].length);
		const result4 = item7(remainder);
		failedExpectations.push(...result4.failedExpectations);
		if (result4.success === false) return {
			success: false,
			remainder: result4.remainder,
			failedExpectations
		};
		remainder = result4.remainder;
		const result5 = remainder.match(/^(([\t\n\f\r ])+)?(\/\/([^\r\n])*([\r\n])+)?(([\t\n\f\r ])+)?/g);
		failedExpectations.push({
			expectation: item44,
			remainder
		}, {
			expectation: item61,
			remainder
		});
		if (result5?.length !== 1) return {
			success: false,
			remainder,
			failedExpectations
		};
		remainder = remainder.slice(result5[0].length);
		return {
			success: true,
			value: [result1.value, result4.value],
			remainder,
			failedExpectations
		};
	}
}
var runtime, ParseError, ParseSyntaxError, item2, item43, item44, item50, item53, item58, item59, item61, item78, item84, item86, item96, item107, item117, item127, item130, item146, item156, item161, item174, item185, item197, item225, item227, item236, item242, item250, item262, item268, item269, item275, item281, item282, item329, item331, item337, item341, item348, item350, item352, item358, item364, item377, item382, item384, item389, item391, item411, item416, item426, item435, item454, item459, item527, item543, item580, item582, item584, item586, item588, item590, item594, item596, item604, item610, item619, item628;
function init_parser() {
	return (init_parser = __esmMin((() => {
		init_builder();
		init_logic_manager();
		;
		(function(runtime) {
			class GrammarLocation {
				source;
				start;
				constructor(source, start) {
					this.source = source;
					this.start = start;
				}
				toString() {
					return String(this.source);
				}
				offset(loc) {
					return {
						line: loc.line + this.start.line - 1,
						column: loc.line === 1 ? loc.column + this.start.column - 1 : loc.column,
						offset: loc.offset + this.start.offset
					};
				}
				static offsetStart(range) {
					if (range.source instanceof GrammarLocation) return range.source.offset(range.start);
					return range.start;
				}
				static offsetEnd(range) {
					if (range.source instanceof GrammarLocation) return range.source.offset(range.end);
					return range.end;
				}
			}
			runtime.GrammarLocation = GrammarLocation;
			function padEnd(str, targetLength, padString) {
				padString = padString || " ";
				if (str.length > targetLength) return str;
				targetLength -= str.length;
				padString += padString.repeat(targetLength);
				return str + padString.slice(0, targetLength);
			}
			runtime.padEnd = padEnd;
			class ParseFailure {}
			runtime.ParseFailure = ParseFailure;
			function isFailure(r) {
				return !r.success;
			}
			runtime.isFailure = isFailure;
			function getLine(input, offset) {
				let line = 1;
				for (let i = 0; i < offset; i++) if (input[i] === "\r") {
					if (input[i + 1] === "\n") i++;
					line++;
				} else if (input[i] === "\n") line++;
				return line;
			}
			function getColumn(input, offset) {
				let column = 1;
				for (let i = offset; i > 0; i--) {
					if (["\n", "\r"].includes(input[i - 1])) break;
					column++;
				}
				return column;
			}
			function getLocation(source, input, start, remainder) {
				return {
					source,
					start: {
						offset: input.length - start.length,
						line: getLine(input, input.length - start.length),
						column: getColumn(input, input.length - start.length)
					},
					end: {
						offset: input.length - remainder.length,
						line: getLine(input, input.length - remainder.length),
						column: getColumn(input, input.length - remainder.length)
					}
				};
			}
			runtime.getLocation = getLocation;
			function getRange(source, input, start, remainder) {
				return {
					source,
					start: input.length - start.length,
					end: input.length - remainder.length
				};
			}
			runtime.getRange = getRange;
			function getText(start, remainder) {
				return start.slice(0, remainder.length > 0 ? -remainder.length : void 0);
			}
			runtime.getText = getText;
		})(runtime || (runtime = {}));
		ParseError = class ParseError extends Error {
			rawMessage;
			location;
			constructor(message, location, name = "parse error") {
				super(ParseError.#formatMessage(message, location));
				this.name = name;
				this.rawMessage = message;
				this.location = location;
			}
			static #formatMessage(message, location) {
				return `${location.source !== void 0 ? String(location.source) : "<input>"}:${location.start.line}:${location.start.column}: ` + message;
			}
		};
		ParseSyntaxError = class ParseSyntaxError extends ParseError {
			expected;
			found;
			constructor(expected, found, location, name = "syntax error") {
				super(ParseSyntaxError.#formatMessage(expected, found), location, name);
				this.expected = expected;
				this.found = found;
			}
			static #formatMessage(expected, found) {
				function encode(s) {
					return "'" + s.replace(/[\\\x07\b\f\n\r\t\v']/g, (match) => {
						switch (match) {
							case "\\": return "\\\\";
							case "\x07": return "\\x07";
							case "\b": return "\\b";
							case "\f": return "\\f";
							case "\n": return "\\n";
							case "\r": return "\\r";
							case "	": return "\\t";
							case "\v": return "\\v";
							case "'": return "\\'";
							default: throw new Error("Unexpected string encoding replacement character. This should be an unreachable error.");
						}
					}) + "'";
				}
				function describeExpected(expected) {
					const descriptions = [...new Set(expected.map((e) => {
						if (e.type === "literal") return encode(e.value);
						return e.value;
					}))];
					descriptions.sort();
					switch (descriptions.length) {
						case 1: return descriptions[0];
						case 2: return `${descriptions[0]} or ${descriptions[1]}`;
						default: return descriptions.slice(0, -1).join(", ") + ", or " + descriptions[descriptions.length - 1];
					}
				}
				function describeFound(found) {
					return found.length === 1 ? found : "end of input";
				}
				return "found " + describeFound(found) + " but expecting " + describeExpected(expected);
			}
		};
		item2 = {
			type: "any",
			value: "any character"
		};
		item43 = {
			type: "class",
			value: "/^[\\t\\n\\f\\r ]/g"
		};
		item44 = {
			type: "other",
			value: "whitespace"
		};
		item50 = {
			type: "literal",
			value: "//"
		};
		item53 = {
			type: "class",
			value: "/^[^\\r\\n]/g"
		};
		item58 = {
			type: "class",
			value: "/^[\\r\\n]/g"
		};
		item59 = {
			type: "other",
			value: "new line"
		};
		item61 = {
			type: "other",
			value: "comment"
		};
		item78 = {
			type: "literal",
			value: "-"
		};
		item84 = {
			type: "other",
			value: "digit"
		};
		item86 = {
			type: "literal",
			value: "."
		};
		item96 = {
			type: "class",
			value: "/^[+\\-]/g"
		};
		item107 = {
			type: "other",
			value: "float literal"
		};
		item117 = {
			type: "literal",
			value: "0x"
		};
		item127 = {
			type: "class",
			value: "/^[uU]/g"
		};
		item130 = {
			type: "other",
			value: "unsigned integer literal"
		};
		item146 = {
			type: "other",
			value: "integer literal"
		};
		item156 = {
			type: "class",
			value: "/^[rR]/g"
		};
		item161 = {
			type: "literal",
			value: "\"\"\""
		};
		item174 = {
			type: "literal",
			value: "'''"
		};
		item185 = {
			type: "literal",
			value: "\""
		};
		item197 = {
			type: "literal",
			value: "'"
		};
		item225 = {
			type: "literal",
			value: "\\"
		};
		item227 = {
			type: "class",
			value: "/^[xX]/g"
		};
		item236 = {
			type: "other",
			value: "byte value"
		};
		item242 = {
			type: "literal",
			value: "\\u"
		};
		item250 = {
			type: "literal",
			value: "\\U"
		};
		item262 = {
			type: "class",
			value: "/^[0-3]/g"
		};
		item268 = {
			type: "other",
			value: "escaped bytes"
		};
		item269 = {
			type: "other",
			value: "byte sequence"
		};
		item275 = {
			type: "class",
			value: "/^[abfnrtv]/g"
		};
		item281 = {
			type: "class",
			value: "/^[\"'`\\\\?]/g"
		};
		item282 = {
			type: "other",
			value: "escaped character"
		};
		item329 = {
			type: "other",
			value: "quoted character sequence"
		};
		item331 = {
			type: "other",
			value: "string literal"
		};
		item337 = {
			type: "class",
			value: "/^[bB]/g"
		};
		item341 = {
			type: "other",
			value: "bytes literal"
		};
		item348 = {
			type: "literal",
			value: "true"
		};
		item350 = {
			type: "literal",
			value: "false"
		};
		item352 = {
			type: "other",
			value: "boolean literal"
		};
		item358 = {
			type: "literal",
			value: "null"
		};
		item364 = {
			type: "other",
			value: "null literal"
		};
		item377 = {
			type: "class",
			value: "/^[_a-zA-Z]/g"
		};
		item382 = {
			type: "other",
			value: "identifier"
		};
		item384 = {
			type: "literal",
			value: "("
		};
		item389 = {
			type: "literal",
			value: ","
		};
		item391 = {
			type: "literal",
			value: ")"
		};
		item411 = {
			type: "other",
			value: "selector"
		};
		item416 = {
			type: "literal",
			value: "{"
		};
		item426 = {
			type: "literal",
			value: ":"
		};
		item435 = {
			type: "literal",
			value: "}"
		};
		item454 = {
			type: "literal",
			value: "["
		};
		item459 = {
			type: "literal",
			value: "]"
		};
		item527 = {
			type: "literal",
			value: "!"
		};
		item543 = {
			type: "class",
			value: "/^[*\\/%]/g"
		};
		item580 = {
			type: "literal",
			value: "<="
		};
		item582 = {
			type: "literal",
			value: "<"
		};
		item584 = {
			type: "literal",
			value: ">="
		};
		item586 = {
			type: "literal",
			value: ">"
		};
		item588 = {
			type: "literal",
			value: "=="
		};
		item590 = {
			type: "literal",
			value: "!="
		};
		item594 = {
			type: "literal",
			value: "in"
		};
		item596 = {
			type: "other",
			value: "relational operator"
		};
		item604 = {
			type: "literal",
			value: "&&"
		};
		item610 = {
			type: "literal",
			value: "||"
		};
		item619 = {
			type: "literal",
			value: "?"
		};
		item628 = {
			type: "end",
			value: "end of input"
		};
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/parse.js
/**
* Parses a CEL expression string into an abstract syntax tree (AST) or
* throws an Error if parsing fails.
*
* This is the first stage of CEL evaluation. The resulting ParsedExpr
* can be passed to plan() for execution planning.
*/
function parse(expr) {
	const result = parse$1(expr);
	return {
		$typeName: "cel.expr.ParsedExpr",
		expr: result.expr,
		sourceInfo: result.sourceInfo
	};
}
function init_parse() {
	return (init_parse = __esmMin((() => {
		init_parser();
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/namespace.js
/**
* Resolves possible names of an identifier in the order of preference
* defined in the spec.
*
* > Resolution works as follows. If a.b is a name to be resolved in the context of
*  a protobuf declaration with scope A.B, then resolution is attempted, in order,
*  as A.B.a.b, A.a.b, and finally a.b. To override this behavior, one can use .a.b;
*  this name will only be attempted to be resolved in the root scope, i.e. as a.b.
*
* Ref: https://github.com/google/cel-spec/blob/master/doc/langdef.md#name-resolution
*/
function resolveCandidateNames(namespace, name) {
	if (name.startsWith(".")) return [name.substring(1)];
	if (namespace === "") return [name];
	const candidates = [];
	for (let nextNs = namespace;;) {
		candidates.push(nextNs + "." + name);
		const i = nextNs.lastIndexOf(".");
		if (i < 0) break;
		nextNs = nextNs.substring(0, i);
	}
	candidates.push(name);
	return candidates;
}
function init_namespace() {
	return (init_namespace = __esmMin((() => {})))();
}

// node_modules/@bufbuild/cel/dist/esm/field.js
function accessByIndex(obj, index) {
	if (typeof obj !== "object" || obj === null) return;
	if (isCelMap(obj)) return obj.get(index);
	if (isCelList(obj)) return obj.get(Number(index));
}
/**
* Access fields on Maps and Message by name.
*/
function accessByName(obj, name) {
	if (typeof obj !== "object" || obj === null) return;
	if (isCelMap(obj)) return obj.get(name);
	obj = unwrapAny(obj);
	if (!isReflectMessage(obj)) return;
	const field = obj.desc.fields.find((f) => f.name === name);
	if (!field) return;
	switch (field.fieldKind) {
		case "enum": return BigInt(obj.get(field));
		case "list": return celList(obj.get(field));
		case "map": return celMap(obj.get(field));
		case "scalar": return celFromScalar(field.scalar, obj.get(field));
		case "message":
			if (obj.isSet(field)) return reflectMsgToCel(obj.get(field));
			if (isWrapperDesc(field.message)) return null;
			switch (field.message.typeName) {
				case StructSchema.typeName: return EMPTY_MAP;
				case ListValueSchema.typeName: return EMPTY_LIST;
				case ValueSchema.typeName: return null;
			}
			return reflect(field.message);
	}
}
/**
* Check to see if a field is set.
*
* It returns undefined if the field name is not valid.
*/
function isSet(obj, name) {
	if (typeof obj !== "object" || obj === null) return false;
	if (isCelMap(obj)) return obj.has(name);
	obj = unwrapAny(obj);
	if (isReflectMessage(obj)) {
		const field = obj.desc.fields.find((f) => f.name === name);
		if (!field) return;
		return obj.isSet(field);
	}
	return false;
}
function init_field() {
	return (init_field = __esmMin((() => {
		init_guard(), init_reflect();
		init_wrappers(), init_struct_pb();
		init_list();
		init_map();
		init_proto();
		init_value();
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/access.js
function attrAccess(factory, vars, obj, accAttr) {
	const val = accAttr.resolve(vars);
	if (val === void 0) return;
	if (isCelError(val)) return val;
	return factory.newAccess(accAttr.id, val, accAttr.isOptional()).access(vars, obj);
}
function attrIsPresent(factory, vars, obj, accAttr) {
	const val = accAttr.resolve(vars);
	if (val === void 0) return false;
	if (isCelError(val)) return val;
	return factory.newAccess(accAttr.id, val, accAttr.isOptional()).isPresent(vars, obj);
}
function attrAccessIfPresent(factory, vars, obj, accAttr, presenceOnly) {
	const val = accAttr.resolve(vars);
	if (val === void 0) return;
	if (isCelError(val)) return val;
	return factory.newAccess(accAttr.id, val, accAttr.isOptional()).accessIfPresent(vars, obj, presenceOnly);
}
function applyAccesses(vars, obj, accesses) {
	if (accesses.length === 0) return obj;
	let cur = obj;
	for (const access of accesses) {
		const result = access.access(vars, cur);
		if (result === void 0) return;
		if (isCelError(result)) return result;
		cur = result;
	}
	return cur;
}
function fieldNotFound(id, name) {
	return celError(`field not found: ${String(name)}`, id);
}
function indexOutOfBounds(id, index, length) {
	return celError(`index ${index} out of bounds [0, ${length})`, id);
}
var AbsoluteAttr, ConditionalAttr, MaybeAttr, RelativeAttr, StringAccess, BoolAccess, NumAccess, IntAccess, ErrorAttr, EvalAccess, ConcreteAttributeFactory;
function init_access() {
	return (init_access = __esmMin((() => {
		init_planner();
		init_error();
		init_field();
		init_uint();
		init_type();
		AbsoluteAttr = class {
			id;
			nsNames;
			accesses_;
			registry;
			factory;
			constructor(id, nsNames, accesses_, registry, factory) {
				this.id = id;
				this.nsNames = nsNames;
				this.accesses_ = accesses_;
				this.registry = registry;
				this.factory = factory;
				if (nsNames.length === 0) throw new Error("No names provided");
			}
			isOptional() {
				return false;
			}
			addAccess(access) {
				this.accesses_.push(access);
			}
			candidateNames() {
				return this.nsNames;
			}
			accesses() {
				return this.accesses_;
			}
			access(vars, obj) {
				return attrAccess(this.factory, vars, obj, this);
			}
			isPresent(vars, obj) {
				return attrIsPresent(this.factory, vars, obj, this);
			}
			accessIfPresent(vars, obj, presenceOnly) {
				return attrAccessIfPresent(this.factory, vars, obj, this, presenceOnly);
			}
			resolve(vars) {
				for (const name of this.nsNames) {
					const raw = vars.resolve(name);
					if (raw !== void 0) {
						if (isCelError(raw)) return raw;
						return applyAccesses(vars, raw, this.accesses_);
					}
					const typ = this.findIdent(name);
					if (typ !== void 0 && this.accesses_.length === 0) return typ;
				}
			}
			findIdent(ident) {
				const desc = this.registry.getMessage(ident);
				if (desc) return objectType(desc);
				if (ident.indexOf(".") > 1) {
					const lastDot = ident.lastIndexOf(".");
					const enumName = ident.substring(0, lastDot);
					const valueName = ident.substring(lastDot + 1);
					const descEnum = this.registry.getEnum(enumName);
					if (descEnum) {
						const enumValue = descEnum.values.find((v) => v.name === valueName);
						if (enumValue) return BigInt(enumValue.number);
					}
				}
				switch (ident) {
					case "int": return CelScalar.INT;
					case "uint": return CelScalar.UINT;
					case "double": return CelScalar.DOUBLE;
					case "bool": return CelScalar.BOOL;
					case "string": return CelScalar.STRING;
					case "bytes": return CelScalar.BYTES;
					case "list": return listType(CelScalar.DYN);
					case "map": return mapType(CelScalar.DYN, CelScalar.DYN);
					case "null_type": return CelScalar.NULL;
					case "type": return CelScalar.TYPE;
					default: return;
				}
			}
		};
		ConditionalAttr = class {
			id;
			cond;
			t;
			f;
			factory;
			constructor(id, cond, t, f, factory) {
				this.id = id;
				this.cond = cond;
				this.t = t;
				this.f = f;
				this.factory = factory;
			}
			isOptional() {
				return false;
			}
			addAccess(access) {
				this.t.addAccess(access);
				this.f.addAccess(access);
			}
			access(vars, obj) {
				return attrAccess(this.factory, vars, obj, this);
			}
			isPresent(vars, obj) {
				return attrIsPresent(this.factory, vars, obj, this);
			}
			accessIfPresent(vars, obj, presenceOnly) {
				return attrAccessIfPresent(this.factory, vars, obj, this, presenceOnly);
			}
			resolve(vars) {
				const cond = this.cond.eval(vars);
				switch (true) {
					case cond === true: return this.t.resolve(vars);
					case cond === false: return this.f.resolve(vars);
					case isCelError(cond): return cond;
				}
				return celError(`found no matching overload for _?_:_ applied to '(${celType(cond).name})'`, this.id);
			}
		};
		MaybeAttr = class {
			id;
			attrs;
			factory;
			constructor(id, attrs, factory) {
				this.id = id;
				this.attrs = attrs;
				this.factory = factory;
			}
			isOptional() {
				return false;
			}
			addAccess(access) {
				const augmentedNames = [];
				let str;
				if (access instanceof StringAccess) str = access.name;
				for (const attr of this.attrs) {
					if (str !== void 0 && attr.accesses().length === 0) for (const name of attr.candidateNames()) augmentedNames.push(name + "." + str);
					attr.addAccess(access);
				}
				if (augmentedNames.length > 0) {
					const newAttr = this.factory.createAbsolute(this.id, augmentedNames);
					this.attrs.unshift(newAttr);
				}
			}
			access(vars, obj) {
				return attrAccess(this.factory, vars, obj, this);
			}
			isPresent(vars, obj) {
				return attrIsPresent(this.factory, vars, obj, this);
			}
			accessIfPresent(vars, obj, presenceOnly) {
				return attrAccessIfPresent(this.factory, vars, obj, this, presenceOnly);
			}
			resolve(vars) {
				for (const attr of this.attrs) {
					const val = attr.resolve(vars);
					if (val !== void 0) return val;
				}
			}
		};
		RelativeAttr = class {
			id;
			operand;
			accesses_;
			factory;
			constructor(id, operand, accesses_, factory) {
				this.id = id;
				this.operand = operand;
				this.accesses_ = accesses_;
				this.factory = factory;
			}
			isOptional() {
				return false;
			}
			addAccess(access) {
				this.accesses_.push(access);
			}
			access(vars, obj) {
				return attrAccess(this.factory, vars, obj, this);
			}
			isPresent(vars, obj) {
				return attrIsPresent(this.factory, vars, obj, this);
			}
			accessIfPresent(vars, obj, presenceOnly) {
				return attrAccessIfPresent(this.factory, vars, obj, this, presenceOnly);
			}
			resolve(vars) {
				const v = this.operand.eval(vars);
				if (isCelError(v)) return v;
				return applyAccesses(vars, v, this.accesses_);
			}
		};
		StringAccess = class {
			id;
			name;
			celVal;
			optional;
			constructor(id, name, celVal, optional) {
				this.id = id;
				this.name = name;
				this.celVal = celVal;
				this.optional = optional;
			}
			isOptional() {
				return this.optional;
			}
			access(_vars, obj) {
				const val = accessByName(obj, this.name);
				if (val === void 0 && !this.optional) return fieldNotFound(this.id, this.name);
				return val;
			}
			isPresent(_vars, obj) {
				const set = isSet(obj, this.name);
				if (set === void 0) return fieldNotFound(this.id, this.name);
				return set;
			}
			accessIfPresent(_vars, obj, presenceOnly) {
				const val = accessByName(obj, this.name);
				if (val === void 0 && !this.optional && !presenceOnly) return fieldNotFound(this.id, this.name);
				return val;
			}
		};
		BoolAccess = class {
			id;
			index;
			optional;
			constructor(id, index, optional) {
				this.id = id;
				this.index = index;
				this.optional = optional;
			}
			isOptional() {
				return this.optional;
			}
			access(_vars, obj) {
				if (obj === void 0) return obj;
				const raw = accessByIndex(obj, this.index);
				if (raw === void 0 && !this.optional) return fieldNotFound(this.id, this.index);
				return raw;
			}
			isPresent(_vars, obj) {
				if (accessByIndex(obj, this.index) === void 0 && !this.optional) return fieldNotFound(this.id, this.index);
				return true;
			}
			accessIfPresent(_vars, obj, _presenceOnly) {
				const raw = accessByIndex(obj, this.index);
				if (raw === void 0 && !this.optional) return fieldNotFound(this.id, this.index);
				return raw;
			}
		};
		NumAccess = class {
			id;
			index;
			celVal;
			optional;
			constructor(id, index, celVal, optional) {
				this.id = id;
				this.index = index;
				this.celVal = celVal;
				this.optional = optional;
			}
			isOptional() {
				return this.optional;
			}
			access(_vars, obj) {
				if (obj === void 0) return obj;
				const raw = accessByIndex(obj, this.index);
				if (raw === void 0 && !this.optional) return indexOutOfBounds(this.id, this.index, -1);
				return raw;
			}
			isPresent(_vars, obj) {
				if (accessByIndex(obj, this.index) === void 0 && !this.optional) return indexOutOfBounds(this.id, this.index, -1);
				return true;
			}
			accessIfPresent(_vars, obj, _presenceOnly) {
				const raw = accessByIndex(obj, this.index);
				if (raw === void 0 && !this.optional) return indexOutOfBounds(this.id, this.index, -1);
				return raw;
			}
		};
		IntAccess = class {
			id;
			index;
			celVal;
			optional;
			constructor(id, index, celVal, optional) {
				this.id = id;
				this.index = index;
				this.celVal = celVal;
				this.optional = optional;
			}
			access(_vars, obj) {
				if (obj === void 0) return obj;
				const raw = accessByIndex(obj, this.index);
				if (raw === void 0 && !this.optional) return indexOutOfBounds(this.id, Number(this.index), -1);
				return raw;
			}
			isPresent(_vars, obj) {
				if (accessByIndex(obj, this.index) === void 0 && !this.optional) return indexOutOfBounds(this.id, Number(this.index), -1);
				return true;
			}
			accessIfPresent(_vars, obj, _presenceOnly) {
				const raw = accessByIndex(obj, this.index);
				if (raw === void 0 && !this.optional) return indexOutOfBounds(this.id, Number(this.index), -1);
				return raw;
			}
			isOptional() {
				return this.optional;
			}
		};
		ErrorAttr = class {
			id;
			error;
			opt;
			constructor(id, error, opt) {
				this.id = id;
				this.error = error;
				this.opt = opt;
			}
			addAccess(_access) {}
			resolve(_vars) {
				return this.error;
			}
			isOptional() {
				return this.opt;
			}
			access(_vars, _obj) {
				return this.error;
			}
			isPresent(_vars, _obj) {
				return this.error;
			}
			accessIfPresent(_vars, _obj, _presenceOnly) {
				return this.error;
			}
		};
		EvalAccess = class {
			id;
			key;
			factory;
			optional;
			constructor(id, key, factory, optional) {
				this.id = id;
				this.key = key;
				this.factory = factory;
				this.optional = optional;
			}
			access(vars, obj) {
				if (obj === void 0) return obj;
				const key = this.key.eval(vars);
				if (isCelError(key)) return key;
				return this.factory.newAccess(this.id, key, this.optional).access(vars, obj);
			}
			isPresent(vars, obj) {
				if (obj === void 0) return false;
				const key = this.key.eval(vars);
				if (isCelError(key)) return key;
				return this.factory.newAccess(this.id, key, this.optional).isPresent(vars, obj);
			}
			accessIfPresent(vars, obj, presenceOnly) {
				const key = this.key.eval(vars);
				if (isCelError(key)) return key;
				return this.factory.newAccess(this.id, key, this.optional).accessIfPresent(vars, obj, presenceOnly);
			}
			isOptional() {
				return this.optional;
			}
		};
		ConcreteAttributeFactory = class {
			registry;
			container;
			constructor(registry, container) {
				this.registry = registry;
				this.container = container;
			}
			createAbsolute(id, names) {
				return new AbsoluteAttr(id, names, [], this.registry, this);
			}
			createConditional(id, cond, t, f) {
				return new ConditionalAttr(id, cond, t, f, this);
			}
			createMaybe(id, name) {
				return new MaybeAttr(id, [this.createAbsolute(id, resolveCandidateNames(this.container, name))], this);
			}
			createRelative(id, operand) {
				return new RelativeAttr(id, operand, [], this);
			}
			newAccess(id, val, opt) {
				switch (typeof val) {
					case "boolean": return new BoolAccess(id, val, opt);
					case "number": return new NumAccess(id, val, val, opt);
					case "bigint": return new IntAccess(id, val, val, opt);
					case "string": return new StringAccess(id, val, val, opt);
					case "object":
						if (val instanceof EvalAttr) return new EvalAccess(id, val, this, opt);
						if (isCelUint(val)) return new IntAccess(id, val.value, val, opt);
				}
				return new ErrorAttr(id, celError("unsupported key type", id), opt);
			}
		};
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/activation.js
var ObjectActivation, VarActivation, EMPTY_ACTIVATION;
function init_activation() {
	return (init_activation = __esmMin((() => {
		init_error();
		init_value();
		ObjectActivation = class {
			data;
			constructor(data) {
				this.data = data;
			}
			resolve(name) {
				const value = this.data[name];
				if (value === void 0) return;
				if (isCelError(value)) return value;
				return toCel(value);
			}
		};
		VarActivation = class {
			name;
			value;
			parent;
			constructor(name, value, parent) {
				this.name = name;
				this.value = value;
				this.parent = parent;
			}
			resolve(name) {
				if (name === this.name) return this.value;
				return this.parent.resolve(name);
			}
		};
		EMPTY_ACTIVATION = { resolve() {} };
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/object.js
/**
* Creates a new CelValue of the given type and with the given fields.
*
* Wrappers are converted to their corresponding scalars.
*/
function celObject(typeName, fields) {
	const desc = getMsgDesc(typeName);
	const msg = reflect(desc);
	for (const [k, v] of fields.entries()) {
		const field = desc.fields.find((f) => f.name === k);
		if (field === void 0) throw new Error(`Unknown field ${k} for ${typeName}`);
		setMsgField(msg, field, v);
	}
	return reflectMsgToCel(msg);
}
function setMsgField(msg, field, v) {
	switch (field.fieldKind) {
		case "list":
			if (!isCelList(v)) throw unexpectedTypeError(field, "list", v);
			const list = reflectList(field, void 0, false);
			copyList(list, v);
			msg.set(field, list);
			return;
		case "map":
			if (!isCelMap(v)) throw unexpectedTypeError(field, "map", v);
			const map = reflectMap(field, void 0, false);
			copyMap(map, v);
			msg.set(field, map);
			return;
		case "enum":
			msg.set(field, enumFromCel(field, v));
			return;
		case "message":
			const msgVal = msgFromCel(field, v);
			if (msgVal !== null) msg.set(field, msgVal);
			return;
	}
	msg.set(field, scalarFromCel(field, field.scalar, v));
}
function copyList(list, cList) {
	const field = list.field();
	for (const v of cList) switch (field.listKind) {
		case "enum":
			list.add(enumFromCel(field, v));
			break;
		case "message":
			list.add(msgFromCel(field, v));
			break;
		case "scalar": list.add(scalarFromCel(field, field.scalar, v));
	}
}
function copyMap(map, cMap) {
	const field = map.field();
	for (const [k, v] of cMap.entries()) {
		const key = scalarFromCel(field, field.mapKey, k);
		switch (field.mapKind) {
			case "enum":
				map.set(key, enumFromCel(field, v));
				break;
			case "scalar":
				map.set(key, scalarFromCel(field, field.scalar, v));
				break;
			case "message": map.set(key, msgFromCel(field, v));
		}
	}
}
function enumFromCel(field, v) {
	if (typeof v !== "bigint") throw unexpectedTypeError(field, "int", v);
	return intToInt32(v);
}
function msgFromCel(field, v) {
	switch (field.message.typeName) {
		case AnySchema.typeName:
			if (isReflectMessage(v, AnySchema)) return v;
			return reflect(AnySchema, anyFromCel(v));
		case ValueSchema.typeName: return reflect(ValueSchema, valueFromCel(v));
		case StructSchema.typeName:
			if (!isCelMap(v)) throw unexpectedTypeError(field, "map", v);
			return reflect(StructSchema, structFromCel(v));
		case ListValueSchema.typeName:
			if (!isCelList(v)) throw unexpectedTypeError(field, "list", v);
			return reflect(ListValueSchema, listValueFromCel(v));
	}
	if (v === null) return null;
	if (isWrapperDesc(field.message)) {
		const msg = reflect(field.message, void 0, false);
		msg.set(field.message.fields[0], scalarFromCel(field.message.fields[0], field.message.fields[0].scalar, v));
		return msg;
	}
	if (!isReflectMessage(v, field.message)) throw unexpectedTypeError(field, field.message.typeName, v);
	return v;
}
/**
* Converts a CelValue to google.protobuf.Any.
*
* While the CEL spec doesn't say anything about converting
* CEL values to types, there a couple conformance tests around
* WKTs that expect this behavior. The go implementation also handles
* converting all CEL types except for type.
*/
function anyFromCel(v) {
	switch (typeof v) {
		case "string": return anyPack(StringValueSchema, create(StringValueSchema, { value: v }));
		case "boolean": return anyPack(BoolValueSchema, create(BoolValueSchema, { value: v }));
		case "bigint": return anyPack(Int64ValueSchema, create(Int64ValueSchema, { value: v }));
		case "number": return anyPack(DoubleValueSchema, create(DoubleValueSchema, { value: v }));
		default: switch (true) {
			case v instanceof Uint8Array: return anyPack(BytesValueSchema, create(BytesValueSchema, { value: v }));
			case v == null: return anyPack(ValueSchema, create(ValueSchema, { kind: {
				case: "nullValue",
				value: NullValue.NULL_VALUE
			} }));
			case isCelList(v): return anyPack(ListValueSchema, listValueFromCel(v));
			case isCelMap(v): return anyPack(StructSchema, structFromCel(v));
			case isCelUint(v): return anyPack(UInt64ValueSchema, create(UInt64ValueSchema, { value: v.value }));
			case isReflectMessage(v): return anyPack(v.desc, v.message);
			default: throw new Error(`type cannot be converted ${AnySchema}`);
		}
	}
}
/**
* Converts a CelValue to google.protobuf.Value.
*
* CEL defines conversion to/from JSON. Since Value represents the JSON type
* in CEL and protobuf, we can use the same logic to convert them.
*
* Ref: https://github.com/google/cel-spec/blob/master/doc/langdef.md#json-data-conversion
*/
function valueFromCel(v) {
	const value = create(ValueSchema);
	switch (typeof v) {
		case "string":
			value.kind = {
				case: "stringValue",
				value: v
			};
			break;
		case "boolean":
			value.kind = {
				case: "boolValue",
				value: v
			};
			break;
		case "bigint":
			if (v > BigInt(Number.MAX_SAFE_INTEGER) || v < BigInt(Number.MIN_SAFE_INTEGER)) value.kind = {
				case: "stringValue",
				value: v.toString()
			};
			else value.kind = {
				case: "numberValue",
				value: Number(v)
			};
			break;
		case "number":
			if (Number.isNaN(v)) value.kind = {
				case: "stringValue",
				value: "NaN"
			};
			else if (v === Number.POSITIVE_INFINITY) value.kind = {
				case: "stringValue",
				value: "Infinity"
			};
			else if (v === Number.NEGATIVE_INFINITY) value.kind = {
				case: "stringValue",
				value: "-Infinity"
			};
			else value.kind = {
				case: "numberValue",
				value: Number(v)
			};
			break;
		default: switch (true) {
			case v instanceof Uint8Array:
				value.kind = {
					case: "stringValue",
					value: base64Encode(v)
				};
				break;
			case v == null:
				value.kind = {
					case: "nullValue",
					value: NullValue.NULL_VALUE
				};
				break;
			case isCelList(v):
				value.kind = {
					case: "listValue",
					value: listValueFromCel(v)
				};
				break;
			case isCelMap(v):
				value.kind = {
					case: "structValue",
					value: structFromCel(v)
				};
				break;
			case isCelUint(v):
				if (v.value > BigInt(Number.MAX_SAFE_INTEGER)) value.kind = {
					case: "stringValue",
					value: v.value.toString()
				};
				else value.kind = {
					case: "numberValue",
					value: Number(v.value)
				};
				break;
			case isReflectMessage(v): return fromJson(ValueSchema, toJson(v.desc, v.message));
			default: throw new Error(`type cannot be converted ${ValueSchema}`);
		}
	}
	return value;
}
function listValueFromCel(list) {
	const listValue = create(ListValueSchema);
	for (const v of list) listValue.values.push(valueFromCel(v));
	return listValue;
}
function structFromCel(map) {
	const struct = create(StructSchema);
	for (const [k, v] of map.entries()) {
		if (typeof k !== "string") throw new Error(`Invalid key type: ${typeof k} for google.protobuf.Struct, expected string`);
		struct.fields[k] = valueFromCel(v);
	}
	return struct;
}
function scalarFromCel(field, type, v) {
	if (isCelUint(v)) v = v.value;
	switch (type) {
		case ScalarType.UINT32:
		case ScalarType.FIXED32:
			if (typeof v !== "bigint") throw unexpectedTypeError(field, "int", v);
			return intToUint32(v);
		case ScalarType.INT32:
		case ScalarType.SINT32:
		case ScalarType.SFIXED32:
			if (typeof v !== "bigint") throw unexpectedTypeError(field, "int", v);
			return intToInt32(v);
		case ScalarType.UINT64:
		case ScalarType.FIXED64:
		case ScalarType.INT64:
		case ScalarType.SINT64:
		case ScalarType.SFIXED64:
			if (typeof v !== "bigint") throw unexpectedTypeError(field, "int", v);
			return v;
		case ScalarType.FLOAT:
			if (typeof v !== "number") throw unexpectedTypeError(field, "double", v);
			return Math.fround(v);
		case ScalarType.DOUBLE:
			if (typeof v !== "number") throw unexpectedTypeError(field, "double", v);
			return v;
		case ScalarType.STRING:
			if (typeof v !== "string") throw unexpectedTypeError(field, "string", v);
			return v;
		case ScalarType.BOOL:
			if (typeof v !== "boolean") throw unexpectedTypeError(field, "bool", v);
			return v;
		case ScalarType.BYTES:
			if (!(v instanceof Uint8Array)) throw unexpectedTypeError(field, "bytes", v);
			return v;
	}
}
function unexpectedTypeError(field, expected, actValue) {
	return /* @__PURE__ */ new Error(`Expected ${expected} but got ${celType(actValue)} for ${field.parent}.${field.name}`);
}
function intToInt32(v) {
	if (v < -2147483648 || v > 2147483647) throw new Error("int32 out of range");
	return Number(v);
}
function intToUint32(v) {
	if (v < 0 || v > 4294967295) throw new Error("uint32 out of range");
	return Number(v);
}
function init_object() {
	return (init_object = __esmMin((() => {
		init_create(), init_from_json(), init_descriptors(), init_to_json();
		init_uint();
		init_value();
		init_eval();
		init_guard(), init_reflect();
		init_list();
		init_map();
		init_any(), init_any_pb(), init_wrappers_pb(), init_wrappers(), init_struct_pb();
		init_base64_encoding(), init_binary_encoding();
		init_type();
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/planner.js
function toQualifiedName(expr) {
	switch (expr.exprKind.case) {
		case "identExpr": return expr.exprKind.value.name;
		case "selectExpr": {
			if (expr.exprKind.value.testOnly || expr.exprKind.value.operand === void 0) return;
			const parent = toQualifiedName(expr.exprKind.value.operand);
			if (parent === void 0) return;
			return parent + "." + expr.exprKind.value.field;
		}
		default: return;
	}
}
function unsupportedKeyType(id) {
	return celError(`unsupported key type`, id);
}
function coerceToValues(args) {
	const errors = [];
	for (let i = 0; i < args.length; i++) {
		const arg = args[i];
		if (isCelError(arg)) errors.push(arg);
	}
	if (errors.length > 0) return celErrorMerge(errors[0], ...errors.slice(1));
	return args;
}
var Planner, EvalHas, EvalErr, EvalConst, EvalAttr, EvalCall, EvalObj, EvalList, EvalMap, EvalFold, EvalAnd, EvalOr, EvalNotStrictlyFalse;
function init_planner() {
	return (init_planner = __esmMin((() => {
		init_access();
		init_activation();
		init_operator_const();
		init_error();
		init_list();
		init_map();
		init_uint();
		init_object();
		init_type();
		Planner = class {
			functions;
			registry;
			namespace;
			factory;
			constructor(functions, registry, namespace) {
				this.functions = functions;
				this.registry = registry;
				this.namespace = namespace;
				this.factory = new ConcreteAttributeFactory(this.registry, this.namespace);
			}
			plan(expr) {
				const id = Number(expr.id);
				switch (expr.exprKind.case) {
					case "identExpr": return new EvalAttr(this.factory.createMaybe(id, expr.exprKind.value.name), false);
					case "constExpr": return new EvalConst(id, this.constVal(expr.exprKind.value));
					case "callExpr": return this.planCall(id, expr.exprKind.value);
					case "listExpr": return this.planCreateList(id, expr.exprKind.value);
					case "structExpr": return this.planCreateStruct(id, expr.exprKind.value);
					case "selectExpr": return this.planSelect(id, expr.exprKind.value);
					case "comprehensionExpr": return this.planComprehension(id, expr.exprKind.value);
					default: return new EvalErr(id, "invalid expression");
				}
			}
			planComprehension(id, value) {
				if (value.accuInit === void 0 || value.iterRange === void 0 || value.loopCondition === void 0 || value.loopStep === void 0 || value.result === void 0) throw new Error("invalid comprehension");
				const accu = this.plan(value.accuInit);
				const iterRange = this.plan(value.iterRange);
				const cond = this.plan(value.loopCondition);
				const step = this.plan(value.loopStep);
				const result = this.plan(value.result);
				return new EvalFold(id, value.accuVar, value.iterVar, iterRange, accu, cond, step, result);
			}
			planSelect(id, expr) {
				if (expr.operand === void 0) throw new Error("invalid select");
				const operand = this.plan(expr.operand);
				const attr = this.relativeAttr(id, operand, false);
				const acc = this.factory.newAccess(id, expr.field, false);
				if (acc instanceof ErrorAttr) throw new Error(`invalid select: ${acc.error.message}`);
				if (expr.testOnly) return new EvalHas(id, attr, acc, expr.field);
				attr.addAccess(acc);
				return attr;
			}
			planCreateObj(id, expr) {
				const typeName = this.resolveType(expr.messageName);
				if (typeName === void 0) return new EvalErr(id, "unknown type: " + expr.messageName);
				let optionals = void 0;
				const keys = [];
				const values = [];
				for (let i = 0; i < expr.entries.length; i++) {
					const entry = expr.entries[i];
					if (entry.optionalEntry) {
						if (optionals === void 0) optionals = new Array(expr.entries.length).fill(false);
						optionals[i] = true;
					}
					switch (entry.keyKind.case) {
						case "fieldKey":
							keys.push(entry.keyKind.value);
							break;
						case "mapKey": throw new Error("invalid entry");
					}
					if (entry.value === void 0) throw new Error("invalid entry");
					values.push(this.plan(entry.value));
				}
				return new EvalObj(id, typeName, keys, values, optionals);
			}
			planCreateStruct(id, expr) {
				if (expr.messageName !== "") return this.planCreateObj(id, expr);
				let optionals = void 0;
				const keys = [];
				const values = [];
				for (let i = 0; i < expr.entries.length; i++) {
					const entry = expr.entries[i];
					if (entry.optionalEntry) {
						if (optionals === void 0) optionals = new Array(expr.entries.length).fill(false);
						optionals[i] = true;
					}
					switch (entry.keyKind.case) {
						case "fieldKey": throw new Error("unimplemented");
						case "mapKey": keys.push(this.plan(entry.keyKind.value));
					}
					if (entry.value === void 0) return new EvalErr(id, "map entry missing value");
					values.push(this.plan(entry.value));
				}
				return new EvalMap(id, keys, values, optionals);
			}
			planCreateList(id, expr) {
				const optionals = void 0;
				if (expr.optionalIndices.length > 0) {
					const optionals = new Array(expr.elements.length).fill(false);
					for (let i = 0; i < expr.optionalIndices.length; i++) {
						const index = expr.optionalIndices[i];
						if (index < 0 || index >= expr.elements.length) throw new Error("invalid optional index");
						optionals[index] = true;
					}
				}
				return new EvalList(id, expr.elements.map((arg) => this.plan(arg)), optionals);
			}
			planCall(id, call) {
				if (call.target !== void 0) {
					const qualName = toQualifiedName(call.target);
					if (qualName !== void 0) {
						const funcName = qualName + "." + call.function;
						for (const candidate of resolveCandidateNames(this.namespace, funcName)) {
							const func = this.functions.find(candidate);
							if (func !== void 0) return new EvalCall(id, candidate, "", void 0, func, call.args.map((arg) => this.plan(arg)));
						}
					}
				}
				let args = call.args.map((arg) => this.plan(arg));
				if (call.target) args = [this.plan(call.target), ...args];
				switch (call.function) {
					case INDEX: return this.planCallIndex(call, args, false);
					case OPT_INDEX:
					case OPT_SELECT: return this.planCallIndex(call, args, true);
					case CONDITIONAL: return this.planCallConditional(id, call, args);
					case LOGICAL_AND: return new EvalAnd(id, args);
					case LOGICAL_OR: return new EvalOr(id, args);
					case NOT_STRICTLY_FALSE:
					case OLD_NOT_STRICTLY_FALSE: return new EvalNotStrictlyFalse(id, args[0]);
					default: return new EvalCall(id, call.function, "", call.target ? args[0] : void 0, this.functions.find(call.function), call.target ? args.slice(1) : args);
				}
			}
			planCallConditional(id, _call, args) {
				const cond = args[0];
				const t = args[1];
				const f = args[2];
				const tAttr = this.relativeAttr(t.id, t, false);
				const fAttr = this.relativeAttr(f.id, f, false);
				return new EvalAttr(this.factory.createConditional(id, cond, tAttr, fAttr), false);
			}
			planCallIndex(_call, args, opt) {
				const op = args[0];
				const ind = args[1];
				const attr = this.relativeAttr(op.id, op, false);
				let acc;
				if (ind instanceof EvalConst) acc = this.factory.newAccess(op.id, ind.value, opt);
				else if (ind instanceof EvalAttr) acc = this.factory.newAccess(op.id, ind, opt);
				else acc = this.relativeAttr(op.id, ind, opt);
				attr.addAccess(acc);
				return attr;
			}
			constVal(val) {
				switch (val.constantKind.case) {
					case "stringValue": return val.constantKind.value;
					case "bytesValue": return val.constantKind.value;
					case "doubleValue": return val.constantKind.value;
					case "boolValue": return val.constantKind.value;
					case "int64Value": return val.constantKind.value;
					case "uint64Value": return celUint(val.constantKind.value);
					case "nullValue": return null;
					case void 0: throw new Error("invalid constant");
					default: throw new Error(`unimplemented: ${val.constantKind.case}`);
				}
			}
			relativeAttr(id, e, opt) {
				if (e instanceof EvalAttr) return e;
				return new EvalAttr(this.factory.createRelative(id, e), opt);
			}
			resolveType(name) {
				for (const candidate of resolveCandidateNames(this.namespace, name)) if (this.isKnownType(candidate)) return candidate;
			}
			isKnownType(name) {
				switch (name) {
					case "google.protobuf.Value":
					case "google.protobuf.Struct":
					case "google.protobuf.ListValue":
					case "google.protobuf.NullValue":
					case "google.protobuf.BoolValue":
					case "google.protobuf.UInt32Value":
					case "google.protobuf.UInt64Value":
					case "google.protobuf.Int32Value":
					case "google.protobuf.Int64Value":
					case "google.protobuf.FloatValue":
					case "google.protobuf.DoubleValue":
					case "google.protobuf.StringValue":
					case "google.protobuf.BytesValue":
					case "google.protobuf.Timestamp":
					case "google.protobuf.Duration":
					case "google.protobuf.Any": return true;
					default: return this.registry.getMessage(name) !== void 0;
				}
			}
		};
		EvalHas = class {
			id;
			attr;
			access;
			field;
			constructor(id, attr, access, field) {
				this.id = id;
				this.attr = attr;
				this.access = access;
				this.field = field;
			}
			eval(ctx) {
				const raw = this.attr.resolve(ctx);
				if (raw === void 0) return false;
				if (isCelError(raw)) return raw;
				return this.access.isPresent(ctx, raw);
			}
		};
		EvalErr = class {
			id;
			msg;
			constructor(id, msg) {
				this.id = id;
				this.msg = msg;
			}
			eval(_ctx) {
				return celError(this.msg, this.id);
			}
		};
		EvalConst = class {
			id;
			value;
			constructor(id, value) {
				this.id = id;
				this.value = value;
			}
			eval(_ctx) {
				return this.value;
			}
		};
		EvalAttr = class {
			attr;
			opt;
			id;
			constructor(attr, opt) {
				this.attr = attr;
				this.opt = opt;
				this.id = attr.id;
			}
			access(vars, obj) {
				return this.attr.access(vars, obj);
			}
			isPresent(vars, obj) {
				return this.attr.isPresent(vars, obj);
			}
			accessIfPresent(vars, obj, presenceOnly) {
				return this.attr.accessIfPresent(vars, obj, presenceOnly);
			}
			isOptional() {
				return this.opt;
			}
			eval(ctx) {
				const val = this.attr.resolve(ctx);
				if (val === void 0) return celError("unresolved attribute", this.id);
				if (isCelError(val)) return val;
				return val;
			}
			resolve(vars) {
				return this.attr.resolve(vars);
			}
			addAccess(acc) {
				this.attr.addAccess(acc);
			}
		};
		EvalCall = class {
			id;
			name;
			overload;
			target;
			func;
			args;
			constructor(id, name, overload, target, func, args) {
				this.id = id;
				this.name = name;
				this.overload = overload;
				this.target = target;
				this.func = func;
				this.args = args;
			}
			eval(ctx) {
				if (this.func === void 0) return celError(`unbound function: ${this.name}`, this.id);
				const target = this.target?.eval(ctx);
				if (isCelError(target)) return target;
				const vals = [];
				for (const arg of this.args) {
					const val = arg.eval(ctx);
					if (isCelError(val)) return val;
					vals.push(val);
				}
				const result = this.func.call(this.id, target, vals);
				if (result !== void 0) return result;
				return celError(`found no matching overload for '${this.name}' applied to '${target !== void 0 ? `${celType(target)}.` : ""}(${vals.map((x) => celType(x)).map((x) => x.name).join(", ")})'`, this.id);
			}
		};
		EvalObj = class {
			id;
			typeName;
			fields;
			values;
			optionals;
			constructor(id, typeName, fields, values, optionals) {
				this.id = id;
				this.typeName = typeName;
				this.fields = fields;
				this.values = values;
				this.optionals = optionals;
			}
			args() {
				return this.values;
			}
			eval(ctx) {
				const vals = coerceToValues(this.values.map((x) => x.eval(ctx)));
				if (isCelError(vals)) return vals;
				const obj = /* @__PURE__ */ new Map();
				for (let i = 0; i < vals.length; i++) {
					if (obj.has(this.fields[i])) return celError(`map key conflict: ${this.fields[i]}`, this.id);
					obj.set(this.fields[i], vals[i]);
				}
				try {
					return celObject(this.typeName, obj);
				} catch (ex) {
					if (ex instanceof Error) ex = ex.message;
					return celError(`${ex}`, this.id);
				}
			}
		};
		EvalList = class {
			id;
			elems;
			constructor(id, elems, _) {
				this.id = id;
				this.elems = elems;
			}
			eval(ctx) {
				if (this.elems.length === 0) return EMPTY_LIST;
				const first = this.elems[0].eval(ctx);
				if (isCelError(first)) return first;
				const elemVals = [first];
				for (let i = 1; i < this.elems.length; i++) {
					const elemVal = this.elems[i].eval(ctx);
					if (isCelError(elemVal)) return elemVal;
					elemVals.push(elemVal);
				}
				return celList(elemVals);
			}
			args() {
				return this.elems;
			}
		};
		EvalMap = class {
			id;
			keys;
			values;
			constructor(id, keys, values, _) {
				this.id = id;
				this.keys = keys;
				this.values = values;
			}
			args() {
				return this.keys.concat(this.values);
			}
			eval(ctx) {
				if (this.keys.length === 0) return EMPTY_MAP;
				const entries = /* @__PURE__ */ new Map();
				const firstKey = this.mapKeyOrError(this.keys[0].eval(ctx));
				if (isCelError(firstKey)) return firstKey;
				const firstVal = this.values[0].eval(ctx);
				if (isCelError(firstVal)) return firstVal;
				if (typeof firstKey === "number" && !Number.isInteger(firstKey)) return unsupportedKeyType(this.id);
				entries.set(firstKey, firstVal);
				for (let i = 1; i < this.keys.length; i++) {
					const key = this.mapKeyOrError(this.keys[i].eval(ctx));
					if (isCelError(key)) return key;
					const val = this.values[i].eval(ctx);
					if (isCelError(val)) return val;
					if (entries.has(key)) return celError(`map key conflict: ${key}`, this.id);
					if (typeof key === "number" && !Number.isInteger(key)) return unsupportedKeyType(this.id);
					entries.set(key, val);
				}
				return celMap(entries);
			}
			mapKeyOrError(key) {
				switch (typeof key) {
					case "boolean":
					case "bigint":
					case "string": return key;
					case "object":
						if (isCelUint(key)) return key;
						return unsupportedKeyType(this.id);
					case "number":
						if (Number.isInteger(key)) return BigInt(key);
						return unsupportedKeyType(this.id);
					default: return unsupportedKeyType(this.id);
				}
			}
		};
		EvalFold = class {
			id;
			accuVar;
			iterVar;
			iterRange;
			accu;
			cond;
			step;
			result;
			constructor(id, accuVar, iterVar, iterRange, accu, cond, step, result) {
				this.id = id;
				this.accuVar = accuVar;
				this.iterVar = iterVar;
				this.iterRange = iterRange;
				this.accu = accu;
				this.cond = cond;
				this.step = step;
				this.result = result;
			}
			eval(ctx) {
				const accuInit = this.accu.eval(ctx);
				if (isCelError(accuInit)) return accuInit;
				const accuCtx = new VarActivation(this.accuVar, accuInit, ctx);
				const iterRange = this.iterRange.eval(ctx);
				if (isCelError(iterRange)) return iterRange;
				let items = [];
				if (isCelMap(iterRange)) items = Array.from(iterRange.keys());
				else if (isCelList(iterRange)) items = Array.from(iterRange);
				else return celError(`type mismatch: iterable vs ${celType(iterRange)}`, this.id);
				for (const item of items) {
					if (isCelError(item)) return item;
					const iterCtx = new VarActivation(this.iterVar, item, accuCtx);
					const cond = this.cond.eval(iterCtx);
					if (isCelError(cond)) return cond;
					if (cond !== true) break;
					accuCtx.value = this.step.eval(iterCtx);
				}
				return this.result.eval(accuCtx);
			}
		};
		EvalAnd = class {
			id;
			args;
			constructor(id, args) {
				this.id = id;
				this.args = args;
			}
			eval(ctx) {
				const errors = [];
				for (const arg of this.args) {
					const val = arg.eval(ctx);
					if (typeof val === "boolean") {
						if (!val) return false;
						continue;
					}
					if (isCelError(val)) errors.push(val);
					else errors.push(celError(`type mismatch: expected bool, got ${celType(val)}`, this.id));
				}
				if (errors.length > 0) return celErrorMerge(errors[0], ...errors.slice(1));
				return true;
			}
		};
		EvalOr = class {
			id;
			args;
			constructor(id, args) {
				this.id = id;
				this.args = args;
			}
			eval(ctx) {
				const errors = [];
				for (const arg of this.args) {
					const val = arg.eval(ctx);
					if (typeof val === "boolean") {
						if (val) return true;
						continue;
					}
					if (isCelError(val)) errors.push(val);
					else errors.push(celError(`type mismatch: expected bool, got ${celType(val)}`, this.id));
				}
				if (errors.length > 0) return celErrorMerge(errors[0], ...errors.slice(1));
				return false;
			}
		};
		EvalNotStrictlyFalse = class {
			id;
			arg;
			constructor(id, arg) {
				this.id = id;
				this.arg = arg;
			}
			/**
			* This is not in the spec but is part of at least go,java, and cpp implementations.
			*
			* It should return true for anything exept for the literal `false`.
			*/
			eval(ctx) {
				return this.arg.eval(ctx) !== false;
			}
		};
	})))();
}

// node_modules/@bufbuild/cel/dist/esm/plan.js
/**
* Creates an execution plan for a CEL expression and returns a reusable evaluation function.
*
* Planning analyzes the expression structure once, independent of runtime variable values.
* The returned function can be called multiple times with different variable bindings.
*/
function plan(env, expr) {
	let planner = cache.get(env);
	if (planner === void 0) {
		planner = new Planner(env.funcs, env.registry, env.namespace);
		cache.set(env, planner);
	}
	let maybeExpr;
	if (isMessage(expr, CheckedExprSchema)) maybeExpr = expr.expr;
	else if (isMessage(expr, ParsedExprSchema)) maybeExpr = expr.expr;
	else maybeExpr = expr;
	const plan = planner.plan(maybeExpr ?? create(ExprSchema));
	const withContext = withEvalContext({ registry: env.registry }, {
		id: plan.id,
		eval(ctx) {
			try {
				let val = plan.eval(ctx);
				if (isCelError(val)) return val;
				return unwrapAny(val);
			} catch (ex) {
				return celError(ex, plan.id);
			}
		}
	});
	return (ctx) => {
		return withContext.eval(ctx !== void 0 ? new ObjectActivation(ctx) : EMPTY_ACTIVATION);
	};
}
var cache;
function init_plan() {
	return (init_plan = __esmMin((() => {
		init_checked_pb();
		init_syntax_pb();
		init_planner();
		init_create();
		init_error();
		init_eval();
		init_value();
		init_activation();
		cache = /* @__PURE__ */ new WeakMap();
	})))();
}

export { celEnv as a, init_func as c, init_error as d, isCelError as f, parse as i, CelScalar as l, plan as n, init_env as o, init_parse as r, celFunc as s, init_plan as t, init_type as u };