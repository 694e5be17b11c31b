import { listCommands, type PlacedCommand, type RunScript } from "../run-script.ts";
import type { ShellWord } from "../shell/model.ts";

/** A command in a form that is equal for equal commands. */
export interface CommandForm {
  readonly command: PlacedCommand;
  /** The words. A word that the shell does not change has its value, another one its text without commands in it. */
  readonly words: readonly string[];
  /** Everything but the words: assignments and redirections. */
  readonly frame: string;
  /** The commands in its substitutions. */
  readonly nested: readonly CommandForm[];
}

/** A script as commands and what separates them. */
export interface ScriptForm {
  /** Operators and reserved words, one more than commands. */
  readonly separators: readonly string[];
  readonly commands: readonly CommandForm[];
}

/** Stands for a command in a text. */
const mark = "\u0000";

/** Returns the form of a script. Blanks, and quotes that change nothing, do not count. */
export function getScriptForm(script: RunScript): ScriptForm {
  const { text } = script.text;
  const roots = treeOf(listCommands([script]));
  const separators: string[] = [];
  let end = 0;
  for (const { command } of roots) {
    separators.push(squeeze(text.slice(end, command.start)));
    end = Math.max(end, command.end);
  }
  separators.push(squeeze(text.slice(end)));
  return { separators, commands: roots.map((root) => formOf(root, text)) };
}

interface Tree {
  readonly command: PlacedCommand;
  readonly children: Tree[];
}

/** Arranges commands by which contains which. */
function treeOf(commands: readonly PlacedCommand[]): readonly Tree[] {
  const roots: Tree[] = [];
  const open: Tree[] = [];
  for (const command of commands.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.length > 0 && (open.at(-1)?.command.end ?? 0) <= command.start) open.pop();
    const tree = { command, children: [] };
    (open.at(-1)?.children ?? roots).push(tree);
    open.push(tree);
  }
  return roots;
}

function formOf({ command, children }: Tree, text: string): CommandForm {
  const inner = children.map(({ command: child }) => child);
  const cut = (
    start: number,
    end: number,
    spans: readonly { readonly start: number; readonly end: number }[],
  ): string => {
    let result = "";
    let position = start;
    for (const span of spans.filter((other) => other.start >= start && other.end <= end)) {
      if (span.start < position) continue;
      result += text.slice(position, span.start) + mark;
      position = span.end;
    }
    return result + text.slice(position, end);
  };
  const spans = [...command.words, ...inner].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return {
    command,
    words: command.words.map((word) => wordForm(word, cut(word.start, word.end, inner))),
    frame: squeeze(cut(command.start, command.end, spans).replaceAll(mark, " ")),
    nested: children.map((child) => formOf(child, text)),
  };
}

function wordForm({ raw, value, expands }: ShellWord, text: string): string {
  if (!expands && !/[*?[\]{}~]/.test(raw)) return value;
  return raw.includes("\\") ? text : text.replace(/`([^`]*)`/g, "$($1)");
}

function squeeze(text: string): string {
  return text
    .replace(/\\\n/g, " ")
    .replace(/[ \t\r]+/g, " ")
    .trim();
}
