import { z } from "zod";
import { UndecidedError } from "../../../shared/errors/index.ts";
import type { ShellcheckComment, ShellcheckReplacement, ShellScriptRequest } from "../shellcheck.ts";
import { toCharacterColumn } from "./tabs.ts";

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

/** Returns the module's options for a script, as JSON. */
export function optionsFor({ dialect }: ShellScriptRequest): string {
  return JSON.stringify({ shell: dialect, exclude: excludedCodes });
}

/**
 * Parses the module's answer about a script.
 * @throws UndecidedError `SHELLCHECK_ANSWER` if it is not a list of comments.
 */
export function parseAnswer(output: string, { text }: ShellScriptRequest): readonly ShellcheckComment[] {
  const comments = commentsIn(output);
  const lines = text.split("\n");
  const column = (line: number, shown: number): number => toCharacterColumn(lines[line - 1] ?? "", shown);
  return comments.map((comment): ShellcheckComment => {
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

function commentsIn(output: string): z.infer<typeof answer> {
  try {
    return answer.parse(JSON.parse(output));
  } catch (cause) {
    throw new UndecidedError("SHELLCHECK_ANSWER", "ShellCheck returned unexpected output", { cause });
  }
}
