import type { TextFile } from "../../../../shared/yaml/index.ts";

/** A template with its name, which Go's messages contain: `chart/templates/x.yaml`, or `gotpl` in `tpl`. */
export interface TemplateSource {
  readonly name: string;
  /** The text that was parsed. */
  readonly text: string;
  /** The file that contains the text. Undefined for texts that `tpl` parses. */
  readonly file: TextFile | undefined;
  /** Offset of the text in its file, in UTF-16 code units. 0 except behind a byte order mark. */
  readonly offset: number;
  /** Where the text is from, if `tpl` parses it. */
  readonly origin?: Origin;
}

/** Text that a template contains: outside of actions, or as a constant in one. Offsets are exact. */
export interface LiteralOrigin {
  readonly kind: "literal";
  readonly template: TemplateSource;
  /** Offset of the first character in the template's text, in UTF-16 code units. */
  readonly start: number;
  /** False for a constant, whose escapes make offsets behind the first character inexact. */
  readonly isText: boolean;
}

/** Text that an action printed. */
export interface ActionOrigin {
  readonly kind: "action";
  readonly template: TemplateSource;
  /** Range of the action with its delimiters, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Where the printed text is from. Has the same offsets. Undefined if unknown. */
  readonly inner: Origin | undefined;
}

/** A scalar or key of values: what a `.Values` expression leads to, or another object of Helm. */
export interface ValueOrigin {
  readonly kind: "value";
  readonly leaf: Leaf;
}

/** Where a value is defined. */
export interface Leaf {
  /** Path of the keys in the values of the chart that defines it, or of the built-in object: `image`, `tag`. */
  readonly path: readonly (string | number)[];
  /** A file with values or with chart metadata. Undefined for arguments and built-in objects. */
  readonly file: TextFile | undefined;
  /** Range in the file, in UTF-16 code units. 0 without a file. */
  readonly start: number;
  readonly end: number;
  /** Name for messages if there is no file: `--set image.tag`, `.Release.Name`. */
  readonly label: string | undefined;
  /** The value that this one overrides, such as the chart's default. */
  readonly shadowed?: Leaf;
}

/** Parts of a text, one after the other. */
export interface JoinedOrigin {
  readonly kind: "joined";
  /** End offsets of the parts, ascending. */
  readonly ends: readonly number[];
  readonly parts: readonly (Origin | undefined)[];
}

/** A text that begins in the middle of another one. */
export interface SliceOrigin {
  readonly kind: "slice";
  readonly start: number;
  readonly of: Origin;
}

/** A text whose lines, except the first, have been indented. */
export interface IndentOrigin {
  readonly kind: "indent";
  /** The text before. */
  readonly text: string;
  /** Length of the indentation, in UTF-16 code units. */
  readonly width: number;
  readonly of: Origin;
}

/** A value that was computed from others, such as a hash or an encoded text. */
export interface DerivedOrigin {
  readonly kind: "derived";
  readonly from: readonly Origin[];
  /** Whether it stands in for a value that is another one in each run, such as a random password. */
  readonly generated?: true;
}

/**
 * Where a value is from. For a text, a function of the offset: composed lazily, because findings only ask about few
 * offsets, and resolved by `resolveOrigin`. For other scalars, offset 0.
 */
export type Origin =
  | LiteralOrigin
  | ActionOrigin
  | ValueOrigin
  | JoinedOrigin
  | SliceOrigin
  | IndentOrigin
  | DerivedOrigin;

/** A place on the way from an output character to its source. Outermost first. */
export type OriginStep =
  | { readonly kind: "literal"; readonly template: TemplateSource; readonly offset: number; readonly isText: boolean }
  | { readonly kind: "action"; readonly template: TemplateSource; readonly start: number; readonly end: number }
  | { readonly kind: "value"; readonly leaf: Leaf };

/** The way of a character: actions, and the literal or value at the end. */
export interface ResolvedOrigin {
  readonly steps: readonly OriginStep[];
  /** Values that influenced the character if it was computed. */
  readonly influences: readonly Leaf[];
  /** Whether the character stands in for one of a value that is generated in each run. */
  readonly isGenerated: boolean;
}

/** Limits the walk from a character to its source. */
const maxSteps = 10_000;
const maxInfluences = 20;

/** Resolves the origin of the character at an offset. Never throws. */
export function resolveOrigin(origin: Origin | undefined, offset = 0): ResolvedOrigin {
  const steps: OriginStep[] = [];
  let current = origin;
  let position = offset;
  for (let step = 0; current !== undefined && step < maxSteps; step += 1) {
    switch (current.kind) {
      case "action":
        steps.push({ kind: "action", template: current.template, start: current.start, end: current.end });
        current = current.inner;
        break;
      case "literal": {
        const { template, start, isText } = current;
        steps.push({ kind: "literal", template, offset: isText ? start + position : start, isText });
        if (template.origin === undefined) return { steps, influences: [], isGenerated: false };
        current = template.origin;
        position = isText ? start + position : start;
        break;
      }
      case "value":
        steps.push({ kind: "value", leaf: current.leaf });
        return { steps, influences: [], isGenerated: false };
      case "joined": {
        const index = findPart(current.ends, position);
        position -= current.ends[index - 1] ?? 0;
        current = current.parts[index];
        break;
      }
      case "slice":
        position += current.start;
        current = current.of;
        break;
      case "indent":
        position = beforeIndent(current, position);
        current = current.of;
        break;
      case "derived":
        return { steps, influences: listLeaves(current), isGenerated: isGenerated(current) };
    }
  }
  return { steps, influences: [], isGenerated: false };
}

/** Returns the index of the part that contains an offset. The last part contains everything behind it. */
function findPart(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offset < (ends[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Starts of the lines behind the first one, after their indentation was added. */
const lineStarts = new WeakMap<IndentOrigin, readonly number[]>();

function listLineStarts(origin: IndentOrigin): readonly number[] {
  const known = lineStarts.get(origin);
  if (known !== undefined) return known;
  const { text, width } = origin;
  const starts: number[] = [];
  for (let newline = text.indexOf("\n"); newline !== -1; newline = text.indexOf("\n", newline + 1))
    starts.push(newline + 1 + starts.length * width);
  lineStarts.set(origin, starts);
  return starts;
}

/** Returns the offset before the indentation. One inside it belongs to the first character of the line. */
function beforeIndent(origin: IndentOrigin, offset: number): number {
  const starts = listLineStarts(origin);
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const start = starts[low - 1];
  if (start === undefined) return offset;
  return Math.max(offset, start + origin.width) - low * origin.width;
}

/** Lists the values that are part of a value. */
export function listLeaves(origin: Origin | undefined): Leaf[] {
  const leaves = new Set<Leaf>();
  for (const next of walk(origin)) {
    if (next.kind === "value") leaves.add(next.leaf);
    if (leaves.size >= maxInfluences) break;
  }
  return [...leaves];
}

/** Returns whether a value contains, or was computed from, one that is generated in each run. */
export function isGenerated(origin: Origin | undefined): boolean {
  for (const next of walk(origin)) if (next.kind === "derived" && next.generated === true) return true;
  return false;
}

/** Yields an origin and those that it consists of, each of them once. */
function* walk(origin: Origin | undefined): Generator<Origin> {
  const seen = new Set<Origin>();
  const waiting = origin === undefined ? [] : [origin];
  for (let step = 0; step < maxSteps; step += 1) {
    const next = waiting.pop();
    if (next === undefined) break;
    if (seen.has(next)) continue;
    seen.add(next);
    yield next;
    if (next.kind !== "value") for (const inner of innerOf(next)) waiting.push(inner);
  }
}

function innerOf(origin: Exclude<Origin, ValueOrigin>): Origin[] {
  switch (origin.kind) {
    case "literal":
      return origin.template.origin === undefined ? [] : [origin.template.origin];
    case "action":
      return origin.inner === undefined ? [] : [origin.inner];
    case "joined":
      return origin.parts.filter((part) => part !== undefined);
    case "slice":
    case "indent":
      return [origin.of];
    case "derived":
      return [...origin.from];
  }
}
