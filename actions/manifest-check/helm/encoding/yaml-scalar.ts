import { formatFloat } from "../values/float.ts";
import { formatFloat32 } from "./float-text.ts";
import { isUnsigned, type PlainScalar, resolvePlain } from "./plain-scalar.ts";

/** A document, or a part of it, has no value in Go. */
export class YamlProblemError extends Error {
  /** Offset of the part in the text, in UTF-16 code units. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = "YamlProblemError";
    this.offset = offset;
  }
}

const prefix = "tag:yaml.org,2002:";
const resolvedTags: ReadonlySet<string> = new Set(["null", "bool", "int", "float", "timestamp"]);

/** A scalar as a document has it. */
export interface WrittenScalar {
  readonly text: string;
  readonly isPlain: boolean;
  /** An explicit tag, in full. */
  readonly tag: string | undefined;
  readonly offset: number;
}

/**
 * Returns the value of a scalar as sigs.k8s.io/yaml reads it: all numbers are floats.
 * @throws YamlProblemError if the tag does not fit the text, or JSON cannot express the value.
 */
export function scalarValue(scalar: WrittenScalar): string | number | boolean | null {
  const { text, isPlain, tag, offset } = scalar;
  if (tag === undefined && !isPlain) return text;
  const { tag: type, value } = resolve(scalar);
  if (type === "null") return null;
  if (typeof value === "boolean") return value;
  // An integer has no negative zero.
  if (type === "int") return Number(value) + 0;
  if (type !== "float") return tag === `${prefix}binary` ? decodeBinary(text, offset) : text;
  if (!Number.isFinite(value)) throw new YamlProblemError(`json: unsupported value: ${goFloat(value)}`, offset);
  return Number(value);
}

/**
 * Returns the name of a key as sigs.k8s.io/yaml converts it to text: `y` is "true", 0x10 is "16".
 * @throws YamlProblemError for null and for integers beyond 64 bits.
 */
export function keyName(scalar: WrittenScalar): string {
  const { text, isPlain, tag, offset } = scalar;
  if (tag === undefined && !isPlain) return text;
  const { tag: type, value } = resolve(scalar);
  if (type === "null") throw new YamlProblemError("unsupported map key of type: <nil>", offset);
  if (type === "bool") return String(value);
  if (type === "int") {
    if (isUnsigned(value as number | bigint)) throw new YamlProblemError("unsupported map key of type: uint64", offset);
    return String(value);
  }
  if (type === "float") return floatKey(Number(value));
  return tag === `${prefix}binary` ? decodeBinary(text, offset) : text;
}

const text: PlainScalar = { tag: "str", value: null };

function resolve({ text: written, tag, offset }: WrittenScalar): PlainScalar {
  if (tag === undefined) return resolvePlain(written);
  const type = tag.startsWith(prefix) ? tag.slice(prefix.length) : "";
  if (!resolvedTags.has(type)) return text;
  const resolved = resolvePlain(written);
  if (resolved.tag === type) return resolved;
  if (type === "float" && resolved.tag === "int" && !isUnsigned(Number(resolved.value)))
    return { tag: "float", value: Number(resolved.value) };
  throw new YamlProblemError(`cannot decode !!${resolved.tag} \`${written}\` as a !!${type}`, offset);
}

function decodeBinary(written: string, offset: number): string {
  const compact = written.replace(/[\r\n]/g, "");
  if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(compact))
    throw new YamlProblemError("!!binary value contains invalid base64 data", offset);
  return Buffer.from(compact, "base64").toString();
}

/** Go converts the floats of keys with 32 bits. */
function floatKey(value: number): string {
  if (Number.isNaN(value)) return ".nan";
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return single > 0 ? ".inf" : "-.inf";
  return formatFloat32(value);
}

function goFloat(value: PlainScalar["value"]): string {
  return formatFloat(Number(value), "g");
}
