import { type Field, type Place, resolveScalar } from "../../../../shared/yaml/index.ts";
import type { Leaf, Origin } from "../values/origin.ts";
import { ChartFailure, type FailurePlace } from "./failure.ts";

/** A text of Chart.yaml. */
export interface SourcedText {
  readonly value: string;
  /** Undefined if the field is missing. */
  readonly origin: Origin | undefined;
  readonly place: FailurePlace | undefined;
}

/** Reads a text. Numbers and booleans become text, as Go's library converts them: `1.10` is `1.1`. Empty if missing. */
export function readText(parent: Field, key: string): SourcedText {
  return textOf(findField(parent, key), key);
}

/** Reads a list of texts. */
export function readTexts(parent: Field, key: string): SourcedText[] {
  const field = findField(parent, key);
  if (field.exists && field.node?.kind !== "list") throw wrongType(field, key, "a list");
  return field.items().map((item) => textOf(item, key));
}

/** Reads a map of texts. */
export function readMap(parent: Field, key: string): ReadonlyMap<string, SourcedText> {
  const field = findField(parent, key);
  if (field.exists && !field.isMap) throw wrongType(field, key, "a map");
  return new Map(field.fields().map((value) => [String(value.key), textOf(value, `${key}.${String(value.key)}`)]));
}

/** Reads a boolean. False if missing. */
export function readBoolean(parent: Field, key: string): boolean {
  const field = findField(parent, key);
  if (field.exists && typeof field.value !== "boolean") throw wrongType(field, key, "a boolean");
  return field.isTrue;
}

/** Finds a key as Go's JSON library does: exactly, or else in any case. */
function findField(parent: Field, key: string): Field {
  const exact = parent.get(key);
  if (exact.node !== undefined) return exact;
  const lower = key.toLowerCase();
  return parent.fields().find((field) => String(field.key).toLowerCase() === lower) ?? exact;
}

function textOf(field: Field, key: string): SourcedText {
  const { node } = field;
  if (node === undefined || !field.exists) return { value: "", origin: undefined, place: undefined };
  if (node.kind !== "scalar") throw wrongType(field, key, "text");
  const value = resolveScalar(node);
  const text = typeof value === "number" ? formatNumber(value, node.text) : String(value);
  const leaf: Leaf = { path: pathOf(field), file: node.file, start: node.start, end: node.end, label: undefined };
  return { value: sanitize(text), origin: { kind: "value", leaf }, place: failurePlace(field.place) };
}

function pathOf(field: Field): (string | number)[] {
  const path: (string | number)[] = [];
  for (let current: Field | undefined = field; current?.key !== undefined; current = current.parent)
    path.unshift(current.key);
  return path;
}

/** Formats a number as Go's YAML library does for texts: integers with all digits, others as a float32 (`%g`). */
function formatNumber(value: number, written: string): string {
  const text = written.replaceAll("_", "");
  if (!/[.eE]/u.test(text) || /^[-+]?0[xX]/u.test(text)) return formatInteger(text);
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return text;
  let precision = 1;
  while (precision < 9 && Math.fround(Number(single.toPrecision(precision))) !== single) precision += 1;
  const [digits = "", exponent = "0"] = single.toExponential(precision - 1).split("e");
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(Number(`${digits}e${power}`));
  return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

function formatInteger(text: string): string {
  const digits = text.replace(/^[-+]/u, "").replace(/^0(?=[0-7])/u, "0o");
  const value = BigInt(digits);
  return String(text.startsWith("-") ? -value : value);
}

/** Replaces blanks by spaces and removes characters that do not print, as Helm does. */
function sanitize(text: string): string {
  return text.replace(/[\s\u0085]/gu, " ").replace(/[\p{C}]/gu, "");
}

function failurePlace(place: Place | undefined): FailurePlace | undefined {
  return place === undefined ? undefined : { file: place.file, start: place.span.start, end: place.span.end };
}

function wrongType(field: Field, key: string, expected: string): ChartFailure {
  return new ChartFailure("load", `${key} must be ${expected}`, { place: failurePlace(field.place) });
}
