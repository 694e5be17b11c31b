import type * as z from "zod/mini";

/** Key or value that readers of JSON take in different ways. */
export interface AmbiguousPart {
  /** Key, or value as written. */
  readonly text: string;
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly problem: string;
}

interface Frame {
  readonly isObject: boolean;
  /** Keys of the schema, by their folded form; undefined for maps, whose keys are data. */
  readonly known: ReadonlyMap<string, string> | undefined;
  readonly schema: z.core.$ZodType | undefined;
  readonly seen: Set<string>;
  /** Key of the value that comes next. */
  key: string;
}

/** Number of elements of a wrong type from which a document is refused before its structure is checked: each costs memory. */
const maxWrongElements = 1000;

const token = /[{}[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+/gsu;

/**
 * Finds a key that occurs twice in an object, or that differs from a key of the schema in case only, a number that is
 * not written as an integer, and half of a surrogate pair. Go's decoder, which runtimes use, ignores case, folds `ſ` and
 * the Kelvin sign, takes the last of several keys, refuses `1.0` for an integer, and replaces halves (encoding/json).
 * @param text valid JSON.
 */
export function findAmbiguity(text: string, schema: z.core.$ZodType): AmbiguousPart | undefined {
  const frames: Frame[] = [];
  let isKey = false;
  let wrong = 0;
  for (const match of text.matchAll(token)) {
    const [mark] = match;
    const offset = match.index;
    if (isHalfSurrogate(mark)) return { text: mark, offset, problem: "contains half of a surrogate pair" };
    const frame = frames.at(-1);
    if (mark === "{" || mark === "[") {
      frames.push(frameFor(mark === "{", frame === undefined ? schema : childOf(frame)));
      isKey = mark === "{";
    } else if (mark === "}" || mark === "]") {
      frames.pop();
      isKey = false;
    } else if (mark === ",") isKey = frame?.isObject === true;
    else if (mark === ":") isKey = false;
    else if (isKey && frame !== undefined) {
      frame.key = JSON.parse(mark) as string;
      const problem = problemOf(frame);
      if (problem !== undefined) return { text: frame.key, offset, problem };
    } else if (isNumber(mark) && frame !== undefined && unwrap(childOf(frame))?._zod.def.type === "number") {
      if (!/^-?\d+$/.test(mark)) return { text: mark, offset, problem: "is not written as an integer" };
    } else if (frame?.isObject === false && isWrongElement(mark, frame)) {
      wrong += 1;
      if (wrong > maxWrongElements) return { text: mark, offset, problem: "is one of many elements of a wrong type" };
    }
  }
  return undefined;
}

function isHalfSurrogate(mark: string): boolean {
  return mark.startsWith('"') && mark.includes("\\u") && !(JSON.parse(mark) as string).isWellFormed();
}

/** Checks whether a text, number or other value is in a list of objects, or anything but a text in a list of texts. */
function isWrongElement(mark: string, frame: Frame): boolean {
  const type = unwrap(childOf(frame))?._zod.def.type;
  return type === "object" || (type === "string" && !mark.startsWith('"'));
}

function isNumber(mark: string): boolean {
  return /^[-\d]/.test(mark);
}

function problemOf({ key, known, seen }: Frame): string | undefined {
  if (key === "__proto__") return "is a key that readers drop";
  const folded = fold(key);
  const name = known?.get(folded);
  const identity = name ?? key;
  if (seen.has(identity))
    return name === undefined || name === key ? "occurs twice" : `occurs twice: it is read as "${name}"`;
  seen.add(identity);
  return name === undefined || name === key ? undefined : `is read as "${name}" by runtimes`;
}

function frameFor(isObject: boolean, schema: z.core.$ZodType | undefined): Frame {
  const inner = unwrap(schema);
  const shape = isObject && inner?._zod.def.type === "object" ? (inner as z.core.$ZodObject)._zod.def.shape : undefined;
  return {
    isObject,
    known: shape === undefined ? undefined : new Map(Object.keys(shape).map((key) => [fold(key), key])),
    schema: inner,
    seen: new Set(),
    key: "",
  };
}

/** Returns the schema of the value that comes next in an object or array. */
function childOf({ schema, key, isObject }: Frame): z.core.$ZodType | undefined {
  const type = schema?._zod.def.type;
  if (isObject && type === "object") {
    const { shape } = (schema as z.core.$ZodObject)._zod.def;
    return Object.hasOwn(shape, key) ? shape[key] : undefined;
  }
  return !isObject && type === "array" ? (schema as z.core.$ZodArray)._zod.def.element : undefined;
}

/** Removes optional, nullable and default from a schema. */
function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  let current = schema;
  for (let inner = innerOf(current); inner !== undefined; inner = innerOf(current)) current = inner;
  return current;
}

function innerOf(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return (schema?._zod.def as { readonly innerType?: z.core.$ZodType } | undefined)?.innerType;
}

function fold(key: string): string {
  return key.toLowerCase().replaceAll("ſ", "s");
}
