import { isMap, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import { InvalidError, messageOf } from "../errors/index.ts";
import { didYouMean } from "../text/index.ts";
import type { ConfigSection } from "./load.ts";
import { configSchema } from "./schema.ts";
import type { ActionSpec } from "./spec.ts";

type Path = readonly PropertyKey[];
type Position = { readonly line: number; readonly column: number };

/** Checks the text of a configuration file and splits it by action. Throws `InvalidError` with line and column. */
export async function parseConfig(
  source: string,
  file: string,
  specs: readonly ActionSpec[],
): Promise<Map<string, ConfigSection>> {
  const schema = await configSchema(specs);
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    const { line, col } = lines.linePos(problem.pos[0]);
    throw invalid("CONFIG_SYNTAX", problem.message, file, { line, column: col });
  }
  const at = (path: Path, key?: string): Position => positionOf(document.contents, path, key, lines);
  const checked = schema.safeParse(contentOf(document, file) ?? {}, { reportInput: true });
  if (!checked.success) throw firstIssue(checked.error, schema, file, at);
  return new Map(specs.map((spec) => [spec.name, splitSection(spec, checked.data[spec.name])]));
}

function contentOf(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new InvalidError("CONFIG_SYNTAX", messageOf(error), { place: { what: file }, cause: error });
  }
}

function splitSection(spec: ActionSpec, section: unknown): ConfigSection {
  const entries = Object.entries((section ?? {}) as Record<string, unknown>).filter(([, value]) => value !== undefined);
  const isInput = ([key]: [string, unknown]): boolean => key in spec.inputs;
  const asText = (value: unknown): string => (Array.isArray(value) ? value.join("\n") : String(value));
  return {
    inputs: Object.fromEntries(entries.filter(isInput).map(([key, value]) => [key, asText(value)])),
    values: Object.fromEntries(entries.filter((entry) => !isInput(entry))),
  };
}

function firstIssue(
  error: z.ZodError,
  schema: z.ZodObject,
  file: string,
  at: (path: Path, key?: string) => Position,
): InvalidError {
  const issue = error.issues.find(({ code }) => code === "unrecognized_keys") ?? error.issues[0];
  if (issue === undefined) return new InvalidError("CONFIG_VALUE", error.message, { place: { what: file } });
  if (issue.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const known = knownKeys(schema, issue.path);
    const advice = known.length === 0 ? undefined : `Known here: ${known.join(", ")}`;
    return invalid("CONFIG_KEY", `unknown key "${key}"${didYouMean(key, known)}`, file, at(issue.path, key), advice);
  }
  if (issue.code === "invalid_value") {
    const allowed = issue.values.map(String);
    const given = String(issue.input ?? "this value");
    const problem = `${issue.path.join(".")}: "${given}" is not allowed${didYouMean(given, allowed)}`;
    return invalid("CONFIG_VALUE", problem, file, at(issue.path), `Allowed: ${allowed.join(", ")}`);
  }
  const where = issue.path.length === 0 ? "the file" : issue.path.join(".");
  return invalid("CONFIG_VALUE", `${where}: ${issue.message}`, file, at(issue.path));
}

function invalid(code: string, problem: string, file: string, position: Position, advice?: string): InvalidError {
  return new InvalidError(code, problem, {
    place: { what: file, ...position },
    ...(advice === undefined ? {} : { advice }),
  });
}

/** Keys that the schema allows at a path; array items and optional wrappers are looked through. */
function knownKeys(schema: z.ZodType, path: Path): readonly string[] {
  let current: unknown = schema;
  for (const key of path)
    current = typeof key === "number" ? inner(current, "element") : shapeOf(current)?.[String(key)];
  return Object.keys(shapeOf(current) ?? {});
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  const bare = inner(schema, "innerType") ?? schema;
  return (bare as { def?: { shape?: Record<string, unknown> } } | undefined)?.def?.shape;
}

function inner(schema: unknown, field: "innerType" | "element"): unknown {
  const def = (schema as { def?: Record<string, unknown> } | undefined)?.def;
  if (field === "element" && def?.["innerType"] !== undefined) return inner(def["innerType"], field);
  return def?.[field];
}

function positionOf(contents: unknown, path: Path, key: string | undefined, lines: LineCounter): Position {
  let node: unknown = contents;
  let offset = 0;
  for (const step of key === undefined ? path : [...path, key]) {
    const next = child(node, step);
    if (next === undefined) break;
    offset = next.offset ?? offset;
    node = next.value;
  }
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** The value below a key with the offset of the key itself, or of the item in a list. */
function child(node: unknown, step: PropertyKey): { value: unknown; offset: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
    return pair === undefined ? undefined : { value: pair.value, offset: (pair.key as Node).range?.[0] };
  }
  if (typeof step !== "number" || typeof node !== "object" || node === null || !("items" in node)) return undefined;
  const item: unknown = (node.items as readonly unknown[])[step];
  return item === undefined ? undefined : { value: item, offset: (item as Node).range?.[0] };
}
