import type { RunScript } from "../run-script.ts";
import type { ShellCommand, ShellScript, ShellWord } from "../shell/model.ts";

/** A command in a form that is equal for equal commands. */
export interface CommandForm {
  readonly command: ShellCommand;
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

/** Returns the value of a variable that the build sets, if it is known. */
export type GetValue = (name: string) => string | undefined;

/** Forms of scripts. Equal scripts with equal variables have one form. */
export class ScriptForms {
  readonly #known = new Map<
    string,
    { readonly form: ScriptForm; readonly values: ReadonlyMap<string, string | undefined> }
  >();

  #characters = 0;

  /** Number of characters of the scripts whose forms are kept. */
  get characters(): number {
    return this.#characters;
  }

  /** Returns the form of a script. Blanks, and quotes that change nothing, do not count. */
  get({ script }: RunScript, getValue: GetValue): ScriptForm {
    const known = this.#known.get(script.text);
    if (known !== undefined && [...known.values].every(([name, value]) => getValue(name) === value)) return known.form;
    const values = new Map<string, string | undefined>();
    const form = formOfScript(script, (name) => {
      const value = getValue(name);
      values.set(name, value);
      return value;
    });
    if (known === undefined) this.#characters += script.text.length;
    this.#known.set(script.text, { form, values });
    return form;
  }
}

function formOfScript({ text, commands }: ShellScript, getValue: GetValue): ScriptForm {
  const values = new Map<string, string | undefined>();
  const lookup = (name: string): string | undefined => {
    if (values.has(name)) return values.get(name);
    const value = isAssigned(name, text) ? undefined : getValue(name);
    const plain = value !== undefined && /^[\w.:/@%+,-]+$/.test(value) ? value : undefined;
    values.set(name, plain);
    return plain;
  };
  const roots = treeOf(commands);
  const separators: string[] = [];
  let end = 0;
  for (const { command } of roots) {
    separators.push(squeeze(text.slice(end, command.start)));
    end = Math.max(end, command.end);
  }
  separators.push(squeeze(text.slice(end)));
  return { separators, commands: roots.map((root) => formOf(root, text, lookup)) };
}

interface Tree {
  readonly command: ShellCommand;
  readonly children: Tree[];
}

/** Arranges commands by which contains which. */
function treeOf(commands: readonly ShellCommand[]): readonly Tree[] {
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

/** Returns true if a script may give a variable another value. */
function isAssigned(name: string, text: string): boolean {
  return new RegExp(`(?<![$\\w{])${name}\\b`).test(text);
}

type Lookup = (name: string) => string | undefined;

function formOf({ command, children }: Tree, text: string, lookup: Lookup): CommandForm {
  if (children.length === 0 && command.assignments.length === 0 && command.redirects.length === 0) {
    return { command, words: command.words.map((word) => wordForm(word, word.raw, lookup)), frame: "", nested: [] };
  }
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
    words: command.words.map((word) => wordForm(word, cut(word.start, word.end, inner), lookup)),
    frame: squeeze(cut(command.start, command.end, spans).replaceAll(mark, " ")),
    nested: children.map((child) => formOf(child, text, lookup)),
  };
}

const globs = /[*?[\]{}~]/;

function wordForm({ raw, value, expands }: ShellWord, text: string, lookup: Lookup): string {
  if (!expands && !globs.test(raw)) return value;
  if (!/['\\`]/.test(raw)) {
    const known = value.replace(/\$(?:(\w+)|\{(\w+)\})/g, (written, name, braced) => lookup(name ?? braced) ?? written);
    if (!known.includes("$") && !globs.test(known)) return known;
  }
  return raw.includes("\\") ? text : text.replace(/`([^`]*)`/g, "$($1)");
}

function squeeze(text: string): string {
  return text
    .replace(/\\\n/g, " ")
    .replace(/[ \t\r]+/g, " ")
    .trim();
}
