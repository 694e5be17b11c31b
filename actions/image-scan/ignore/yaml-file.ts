import { isNode, LineCounter, parseDocument } from "yaml";
import { InvalidError, messageOf } from "../../../shared/errors/index.ts";
import { didYouMean } from "../../../shared/text/index.ts";

/** Value of a YAML file, with the lines of its parts. */
export interface YamlFile {
  readonly value: unknown;
  /** 1-based. */
  lineOf(...path: readonly (string | number)[]): number;
}

/**
 * Parses a YAML file.
 * @throws InvalidError for invalid YAML and for alias expansion attacks.
 */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [problem] = document.errors;
  if (problem !== undefined) {
    const { line, col } = lines.linePos(problem.pos[0]);
    throw unreadable(problem.message, file, { line, column: col });
  }
  return {
    value: contentOf(document, file),
    lineOf(...path) {
      const node = document.getIn(path, true);
      const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
      return Math.max(1, lines.linePos(offset).line);
    },
  };
}

function contentOf(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw unreadable(messageOf(error), file, {});
  }
}

export function unreadable(problem: string, file: string, place: { line?: number; column?: number }): InvalidError {
  return new InvalidError("IGNORE_FILE_INVALID", `cannot be read: ${problem}`, {
    place: { what: file, ...place },
    advice: "Fix the file, or disable ignore files with `ignore-files: none`",
  });
}

/** Describes the first unknown key of a record; undefined if all keys are known. */
export function unknownKeyProblem(
  record: Readonly<Record<string, unknown>>,
  knownKeys: readonly string[],
): string | undefined {
  const unknownKeys = Object.keys(record).filter((key) => !knownKeys.includes(key));
  const [first] = unknownKeys;
  return first === undefined ? undefined : `unknown key "${first}"${didYouMean(first, knownKeys)}`;
}

/** Returns the value if it is a mapping, otherwise undefined. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
  return isRecord ? (value as Record<string, unknown>) : undefined;
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

export function textsOf(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) ? value.flatMap((entry) => textOf(entry) ?? []) : [String(value)];
}
