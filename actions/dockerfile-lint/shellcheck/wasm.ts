import { z } from "zod";
import { UndecidedError } from "../../../shared/errors/index.ts";
import { isOver } from "../../../shared/values/index.ts";
import type {
  ShellChecker,
  ShellcheckComment,
  ShellcheckReplacement,
  ShellcheckResults,
  ShellScriptRequest,
} from "../shellcheck.ts";
import { toCharacterColumn } from "./tabs.ts";
import { type ShellcheckThread, startThread } from "./worker.ts";

/** Codes about files outside the script, and about the dialect, which a Dockerfile states differently. */
export const excludedCodes: readonly number[] = [1090, 1091, 2187];

const position = { line: z.number(), endLine: z.number().optional(), endColumn: z.number().optional() };
const answer = z.array(
  z.object({
    ...position,
    column: z.number(),
    code: z.number(),
    severity: z.enum(["error", "warning", "info", "style"]),
    message: z.string(),
    fix: z
      .object({
        replacements: z.array(
          z.object({
            startLine: z.number(),
            startColumn: z.number(),
            endLine: z.number(),
            endColumn: z.number(),
            text: z.string(),
          }),
        ),
      })
      .optional(),
  }),
);

/**
 * Creates a checker that runs ShellCheck as WebAssembly, in a thread. It starts with the first script, serves all that
 * follow, and checks equal scripts once. A script that takes too long ends its thread; the next one starts another.
 */
export function createWasmChecker(start: () => ShellcheckThread = startThread): ShellChecker {
  let running: ShellcheckThread | undefined;
  const resultsByKey = new Map<string, readonly ShellcheckComment[]>();
  return {
    async check(requests, deadline): Promise<ShellcheckResults> {
      for (const request of requests) {
        if (resultsByKey.has(request.key)) continue;
        if (isOver(deadline)) break;
        running ??= start();
        const comments = await checkOne(running, request, deadline?.remaining() ?? Number.POSITIVE_INFINITY);
        if (comments === undefined) running = undefined;
        else resultsByKey.set(request.key, comments);
      }
      return new Map(requests.flatMap(({ key }) => entryOf(key, resultsByKey.get(key))));
    },
    async close() {
      await running?.stop();
      running = undefined;
    },
  };
}

function entryOf(
  key: string,
  comments: readonly ShellcheckComment[] | undefined,
): (readonly [string, readonly ShellcheckComment[]])[] {
  return comments === undefined ? [] : [[key, comments]];
}

async function checkOne(
  thread: ShellcheckThread,
  { text, dialect }: ShellScriptRequest,
  milliseconds: number,
): Promise<readonly ShellcheckComment[] | undefined> {
  const options = JSON.stringify({ shell: dialect, exclude: excludedCodes });
  const output = await thread.lint(text.toWellFormed(), options, milliseconds);
  if (output === undefined) return undefined;
  const parsed = answer.safeParse(JSON.parse(output));
  if (!parsed.success) {
    throw new UndecidedError("SHELLCHECK_ANSWER", "ShellCheck returned unexpected output", {
      cause: parsed.error,
    });
  }
  const lines = text.split("\n");
  const column = (line: number, shown: number): number => toCharacterColumn(lines[line - 1] ?? "", shown);
  return parsed.data.map((comment): ShellcheckComment => {
    const endLine = comment.endLine ?? comment.line;
    return {
      code: comment.code,
      level: comment.severity,
      message: comment.message,
      line: comment.line,
      column: column(comment.line, comment.column),
      endLine,
      endColumn: column(endLine, comment.endColumn ?? comment.column),
      replacements: (comment.fix?.replacements ?? []).map(
        (edit): ShellcheckReplacement => ({
          line: edit.startLine,
          column: column(edit.startLine, edit.startColumn),
          endLine: edit.endLine,
          endColumn: column(edit.endLine, edit.endColumn),
          replacement: edit.text,
        }),
      ),
    };
  });
}
