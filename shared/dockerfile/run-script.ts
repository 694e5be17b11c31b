import type { Instruction, Word } from "./instruction.ts";
import { type MappedText, MappedTextBuilder } from "./mapped-text.ts";
import type { ShellCommand, ShellScript, ShellWord } from "./shell/model.ts";
import { parseShell } from "./shell/parse.ts";
import type { SourceText, Span } from "./source-text.ts";

/** Shell text of an instruction, with the position of each character. */
export interface RunScript {
  /** `line`: the instruction's own text; `heredoc`: an executed body; `exec`: the words of the JSON form. */
  readonly form: "line" | "heredoc" | "exec";
  readonly text: MappedText;
  readonly script: ShellScript;
  /** The program that runs the script, without its path: of its `#!` line, or the shell that reads the heredoc. */
  readonly interpreter: string | undefined;
}

/** A shell command with its position in the file. */
export interface PlacedCommand extends ShellCommand {
  readonly span: Span;
  /** The words after the first. */
  readonly args: readonly ShellWord[];
  /** Returns the source span of one of its words. */
  spanOf(word: { readonly start: number; readonly end: number }): Span;
}

const shells = new Set(["sh", "bash", "dash", "ash", "ksh", "zsh", "mksh", "yash"]);

/**
 * Parses the shell scripts of a RUN, CMD, ENTRYPOINT or HEALTHCHECK. Includes a heredoc if a shell reads it.
 * @param parse parses a script. Callers with equal scripts may remember the results.
 */
export function parseRunScripts(
  source: SourceText,
  instruction: Instruction,
  parse: (text: string) => ShellScript = parseShell,
): RunScript[] {
  const scriptOf = (form: RunScript["form"], text: MappedText, interpreter: string | undefined): RunScript => ({
    form,
    text,
    script: parse(text.text),
    interpreter,
  });
  if (instruction.json !== undefined) {
    return [scriptOf("exec", joinedWords(source, instruction.json), undefined)];
  }
  const line = scriptOf("line", instruction.args, undefined);
  const [only] = line.script.commands;
  if (only !== undefined && (line.script.commands.length > 1 || !readsStandardInput(only))) return [line];
  const bodies = instruction.heredocs.flatMap((heredoc) => {
    const interpreter = only?.name ?? interpreterOf(heredoc.body.text);
    const isShell = interpreter === undefined || shells.has(interpreter);
    return isShell ? [scriptOf("heredoc", heredoc.body, interpreter)] : [];
  });
  return only === undefined ? bodies : [line, ...bodies];
}

/** Returns true for a shell whose script is its standard input: it has no arguments but options, and no `-c`. */
function readsStandardInput({ name, words }: ShellCommand): boolean {
  const args = words.slice(1).map(({ value }) => value);
  const isOption = (value: string, index: number): boolean =>
    /^[-+][a-bd-zA-Z]+$/.test(value) || /^[-+][a-z]*o$/.test(args[index - 1] ?? "");
  return shells.has(name) && args.every(isOption);
}

/** Lists the commands of all scripts of an instruction, in source order. */
export function listCommands(scripts: readonly RunScript[]): PlacedCommand[] {
  const commands = scripts.flatMap(({ text, script }) =>
    script.commands.map(
      (command): PlacedCommand => ({
        ...command,
        span: text.spanOf(command.start, command.end),
        args: command.words.slice(1),
        spanOf: ({ start, end }) => text.spanOf(start, end),
      }),
    ),
  );
  return commands.sort((a, b) => a.span.start - b.span.start);
}

function joinedWords(source: SourceText, words: readonly Word[]): MappedText {
  const builder = new MappedTextBuilder(source.text);
  for (const [index, word] of words.entries()) {
    if (index > 0) builder.addSynthetic(" ", word.span.start);
    if (word.raw.length === word.value.length + 2) builder.add(word.span.start + 1, word.span.end - 1);
    else builder.addSynthetic(word.value, word.span.start + 1);
  }
  return builder.build();
}

function interpreterOf(script: string): string | undefined {
  const words = /^#!\s*(\S+)(?:[ \t]+(\S+))?/.exec(script);
  const [program, argument] = [words?.[1], words?.[2]].map((path) => path?.split("/").at(-1));
  return program === "env" ? argument : program;
}
