import { SourceText } from "../../../../shared/dockerfile/index.ts";
import type { Origin } from "../values/origin.ts";
import { sliceOrigin } from "../values/text.ts";
import { type CallContext, GoList, GoMap, type Sourced, sourced } from "../values/value.ts";
import { errorList, errorMap } from "./error-values.ts";
import { describeMismatch } from "./mismatch.ts";
import { readRange, type YamlReading } from "./read-yaml.ts";
import type { OriginOf } from "./yaml-nodes.ts";

type Spender = Pick<CallContext, "spend">;

/**
 * Reads a text as Helm's `fromYaml`: a map. Each value has the part of the text as its origin. A text that is no map
 * yields a map with the key `Error`.
 */
export function fromYaml(text: Sourced<string>, context: Spender): Sourced<GoMap> {
  const reading = readText(text, context);
  if ("problem" in reading) return errorMap(describeProblem(reading.problem), text);
  const { value, origin } = reading.value;
  if (value === null) return sourced(new GoMap(), origin);
  if (value instanceof GoMap) return sourced(value, origin);
  const problem = describeMismatch(value, "map[string]interface {}");
  return errorMap(`error unmarshaling JSON: while decoding JSON: ${problem}`, text);
}

/**
 * Reads a text as Helm's `fromYamlArray`: a list. A text that is no list yields a list with the error message.
 */
export function fromYamlArray(text: Sourced<string>, context: Spender): Sourced<GoList> {
  const reading = readText(text, context);
  if ("problem" in reading) return errorList(describeProblem(reading.problem), text);
  const { value, origin } = reading.value;
  if (value === null) return sourced(new GoList(), origin);
  if (value instanceof GoList) return sourced(value, origin);
  const problem = describeMismatch(value, "[]interface {}");
  return errorList(`error unmarshaling JSON: while decoding JSON: ${problem}`, text);
}

function describeProblem(problem: string): string {
  return `error converting YAML to JSON: ${problem.startsWith("json: ") ? "" : "yaml: "}${problem}`;
}

function readText({ value: text, origin }: Sourced<string>, context: Spender): YamlReading {
  context.spend(10 + Math.ceil(text.length / 2));
  const file = { path: "", source: new SourceText(text) };
  return readRange(file, 0, text.length, origin === undefined ? undefined : slices(text, origin));
}

/** Returns where parts of a text are from: the first character of their content, and each line of a block scalar. */
function slices(text: string, origin: Origin): OriginOf {
  return (start, end) => {
    const first = text.charCodeAt(start);
    if (first === 0x22 || first === 0x27) return sliceOrigin(origin, start + 1);
    if (first === 0x7c || first === 0x3e) return blockOrigin(text, start, end, origin);
    return sliceOrigin(origin, start);
  };
}

/** Returns the origin of the lines of a block scalar, without their indentation. */
function blockOrigin(text: string, start: number, end: number, origin: Origin): Origin | undefined {
  const header = text.indexOf("\n", start);
  const content = /\S/g;
  content.lastIndex = header + 1;
  const first = header === -1 ? -1 : (content.exec(text)?.index ?? -1);
  if (first === -1 || first >= end) return sliceOrigin(origin, start);
  const width = first - (text.lastIndexOf("\n", first) + 1);
  const ends: number[] = [];
  const parts: (Origin | undefined)[] = [];
  let length = 0;
  for (let line = header + 1; line < end; ) {
    const newline = text.indexOf("\n", line);
    const next = newline === -1 || newline >= end ? end : newline + 1;
    const from = Math.min(line + width, next - 1);
    length += next - from;
    ends.push(length);
    parts.push(sliceOrigin(origin, from));
    line = next;
  }
  return { kind: "joined", ends, parts };
}
