import { isMap, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import { InvalidError, messageOf } from "../errors/index.ts";
import { didYouMean } from "../text/index.ts";

type Path = readonly PropertyKey[];
interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Parses a YAML file and checks it against a schema. An empty file counts as `{}`.
 * @param file name of the file in errors.
 * @throws InvalidError with line and column for syntax errors, duplicate and unknown keys, and wrong values.
 */
export function parseStrictYaml<S extends z.ZodObject>(source: string, file: string, schema: S): z.infer<S> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    const { line, col } = lines.linePos(problem.pos[0]);
    throw invalid("CONFIG_SYNTAX", problem.message, file, { line, column: col });
  }
  const checked = schema.safeParse(contentOf(document, file) ?? {}, { reportInput: true });
  if (checked.success) return checked.data;
  const locate = (path: Path, key?: string): Position => positionOf(document.contents, path, key, lines);
  throw firstIssue(checked.error, schema, file, locate);
}

function contentOf(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new InvalidError("CONFIG_SYNTAX", messageOf(error), { place: { what: file }, cause: error });
  }
}

function firstIssue(
  error: z.ZodError,
  schema: z.ZodObject,
  file: string,
  locate: (path: Path, key?: string) => Position,
): InvalidError {
  const issue = error.issues.find(({ code }) => code === "unrecognized_keys") ?? error.issues[0];
  if (issue === undefined) return new InvalidError("CONFIG_VALUE", error.message, { place: { what: file } });
  if (issue.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const known = knownKeys(schema, issue.path);
    const advice = known.length === 0 ? undefined : `Known keys: ${known.join(", ")}`;
    return invalid(
      "CONFIG_KEY",
      `unknown key "${key}"${didYouMean(key, known)}`,
      file,
      locate(issue.path, key),
      advice,
    );
  }
  if (issue.code === "invalid_value") {
    const allowed = issue.values.map(String);
    const value = String(issue.input ?? "this value");
    const problem = `${issue.path.join(".")}: "${value}" is not allowed${didYouMean(value, allowed)}`;
    return invalid("CONFIG_VALUE", problem, file, locate(issue.path), `Allowed: ${allowed.join(", ")}`);
  }
  const where = issue.path.length === 0 ? "the file" : issue.path.join(".");
  return invalid("CONFIG_VALUE", `${where}: ${issue.message}`, file, locate(issue.path));
}

function invalid(code: string, problem: string, file: string, position: Position, advice?: string): InvalidError {
  return new InvalidError(code, problem, {
    place: { what: file, ...position },
    ...(advice === undefined ? {} : { advice }),
  });
}

/** Lists the keys that the schema allows at a path, through arrays and optional wrappers. */
function knownKeys(schema: z.ZodType, path: Path): readonly string[] {
  let current = definitionOf(schema);
  for (const key of path) {
    current = definitionOf(typeof key === "number" ? current?.element : current?.shape?.[String(key)]);
  }
  return Object.keys(current?.shape ?? {});
}

interface SchemaDefinition {
  readonly innerType?: unknown;
  readonly element?: unknown;
  readonly shape?: Readonly<Record<string, unknown>>;
}

/** Unwraps optional and nullable schemas. */
function definitionOf(schema: unknown): SchemaDefinition | undefined {
  const definition = (schema as { readonly def?: SchemaDefinition } | undefined)?.def;
  return definition?.innerType === undefined ? definition : definitionOf(definition.innerType);
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

/** Finds the value of a key or list item, with the offset of the key or item. */
function child(node: unknown, step: PropertyKey): { value: unknown; offset: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
    return pair === undefined ? undefined : { value: pair.value, offset: (pair.key as Node).range?.[0] };
  }
  if (typeof step !== "number" || typeof node !== "object" || node === null || !("items" in node)) return undefined;
  const item: unknown = (node.items as readonly unknown[])[step];
  return item === undefined ? undefined : { value: item, offset: (item as Node).range?.[0] };
}
