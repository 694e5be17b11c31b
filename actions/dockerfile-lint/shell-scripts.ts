import {
  type Instruction,
  type MappedText,
  type RunScript,
  SourceText,
  type Span,
} from "../../shared/dockerfile/index.ts";
import type { LintContext } from "./context.ts";
import { formatExports } from "./shell-exports.ts";
import type { ShellcheckComment, ShellDialect, ShellScriptRequest } from "./shellcheck.ts";
import { getShellName, type Shell } from "./shells.ts";

/** A script of the file as it is sent to ShellCheck. */
export interface PlacedScript {
  readonly instruction: Instruction;
  readonly request: ShellScriptRequest;
  /** Maps a position in the request's text to the source span. */
  spanOf(comment: Pick<ShellcheckComment, "line" | "column" | "endLine" | "endColumn">): Span;
}

/** Variables that BuildKit sets in every RUN. */
const proxyVariables = ["HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY"].flatMap((name) => [
  name,
  name.toLowerCase(),
]);

const dialects: Readonly<Record<string, ShellDialect>> = {
  sh: "sh",
  bash: "bash",
  dash: "dash",
  ash: "busybox",
  ksh: "ksh",
};

/**
 * Lists the scripts of all RUN instructions that ShellCheck can check: shell form and heredocs of the shells it
 * supports. Each starts with a `#!` line and an export of the variables that the build sets and the script uses, so that
 * none counts as undefined.
 */
export function listScripts(context: LintContext): PlacedScript[] {
  const placed: PlacedScript[] = [];
  for (const { instruction } of context.instructions(["RUN"], { onbuild: true })) {
    for (const script of context.getScripts(instruction)) {
      const dialect = dialectOf(script, context.states.before(instruction).shell);
      if (script.form === "exec" || dialect === undefined || script.text.text.trim() === "") continue;
      const parts = withHeredocs(instruction, script, context.getScripts(instruction));
      if (parts !== undefined) placed.push(placedScript(context, instruction, parts, dialect));
    }
  }
  return placed;
}

function dialectOf(script: RunScript, shell: Shell): ShellDialect | undefined {
  const name = script.interpreter ?? getShellName(shell);
  return Object.hasOwn(dialects, name) ? dialects[name] : undefined;
}

/** A text of the source in a script. Text between parts, such as the end line of a heredoc, belongs to none. */
type Part = MappedText | string;

/**
 * Returns the parts of a script: its text, and the bodies of the heredocs on it, which ShellCheck must see to read it. A
 * body that is a script of its own is left empty. Undefined if a heredoc has no end.
 */
function withHeredocs(
  { heredocs }: Instruction,
  { form, text }: RunScript,
  scripts: readonly RunScript[],
): readonly Part[] | undefined {
  if (form !== "line" || heredocs.length === 0) return [text];
  if (heredocs.some(({ terminated }) => !terminated)) return undefined;
  const bodies = new Set(scripts.filter((script) => script.form === "heredoc").map((script) => script.text));
  return [
    text,
    ...heredocs.flatMap(({ name, body }): Part[] => ["\n", ...(bodies.has(body) ? [] : [body]), `${name}`]),
    "\n",
  ];
}

function placedScript(
  context: LintContext,
  instruction: Instruction,
  parts: readonly Part[],
  dialect: ShellDialect,
): PlacedScript {
  const body = parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
  const declared = [...context.getScope(instruction).bindings()].map(({ name }) => name);
  const program = dialect === "busybox" ? "busybox sh" : dialect;
  const header = `#!/bin/${program}\n${formatExports([...proxyVariables, ...declared], body)}`;
  const text = header + body;
  const lines = new SourceText(text);
  const offsetAt = (line: number, column: number): number => lines.offsetAt(line, column) - header.length;
  return {
    instruction,
    request: { key: `${dialect}\n${text}`, dialect, text },
    spanOf: ({ line, column, endLine, endColumn }) =>
      spanIn(parts, offsetAt(line, column), Math.max(offsetAt(line, column), offsetAt(endLine, endColumn))),
  };
}

/** Returns the source span of a range of the joined parts: in the last part of the source that starts before it. */
function spanIn(parts: readonly Part[], start: number, end: number): Span {
  let offset = 0;
  let span: Span = { start: 0, end: 0 };
  for (const part of parts) {
    if (typeof part !== "string" && (offset === 0 || offset <= start)) {
      const within = (index: number): number => Math.max(0, Math.min(index - offset, part.length));
      span = part.spanOf(within(start), within(end));
    }
    offset += part.length;
  }
  return span;
}
