import type { Instruction } from "./instruction.ts";
import { parsePairs } from "./pairs.ts";
import type { Scope } from "./scope.ts";
import { expandVariables, findVariableReferences } from "./variables.ts";

/** The build step of one line of an image's history. */
export interface HistoryStep {
  /** Uppercase. `RUN` for the bare commands of the legacy builder. */
  readonly keyword: string;
  /** The text after the keyword, with blanks collapsed. For RUN, it starts with the shell. */
  readonly text: string;
}

/** How well a step matches an instruction: not at all, by its keyword only, or by its text. */
export type MatchLevel = "none" | "keyword" | "text";

/** An instruction, prepared for comparison with steps. */
export interface ExpectedStep {
  readonly keyword: string;
  fits(step: HistoryStep): MatchLevel;
}

const keywords =
  /^(ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)(?:\s+|$)/;
/** Maximum number of characters to compare. Longer texts are compared by their first part. */
const maxTextLength = 64 * 1024;

/**
 * Parses `created_by` as BuildKit, the legacy builder, Buildah and kaniko write it. The legacy builder marks steps
 * without a command with `#(nop)`.
 */
export function parseHistoryStep(createdBy: string): HistoryStep {
  const text = collapse(createdBy).replace(/ ?# buildkit$/, "");
  const nop = text.indexOf("#(nop)");
  const step = nop === -1 ? text : text.slice(nop + "#(nop)".length).trimStart();
  const keyword = keywords.exec(step)?.[1];
  return keyword === undefined ? { keyword: "RUN", text } : { keyword, text: step.slice(keyword.length).trimStart() };
}

/** Returns the expected history step of an instruction. `scope` contains the variables that it sees. */
export function getExpectedStep(instruction: Instruction, scope: Scope, escapeChar: string): ExpectedStep {
  const { keyword } = instruction;
  const template = (text: string): Template => templateOf(text, scope, escapeChar);
  const graded = (test: (text: string) => boolean): ExpectedStep => ({
    keyword,
    fits: (step) => (step.keyword !== keyword ? "none" : test(step.text) ? "text" : "keyword"),
  });
  switch (keyword) {
    case "RUN": {
      const commands = [...new Set([commandOf(instruction), writtenCommand(instruction)].map(collapse))];
      return graded((text) => commands.some((command) => ranCommand(text, command)));
    }
    case "COPY":
    case "ADD": {
      const paths = (instruction.json ?? instruction.words).map(({ value }) => template(value));
      return graded((text) => copied(text, paths));
    }
    case "WORKDIR": {
      const directory = template(instruction.args.text);
      return graded((text) => isSamePlace(text, directory));
    }
    case "ENV":
    case "LABEL":
    case "ARG": {
      const names = parsePairs(instruction, escapeChar).map(({ key }) => key.value);
      return graded((text) => names.every((name) => ` ${text}`.includes(` ${name}`)));
    }
    default: {
      const words = tokens(instruction.args.text).filter((word) => word !== "CMD" && !word.includes("$"));
      return graded((text) => {
        const historyTokens = tokens(text);
        return words.every((word) => historyTokens.some((other) => other === word || other.startsWith(`${word}/`)));
      });
    }
  }
}

/** Returns the command that a RUN passes to its shell, with heredocs where BuildKit puts them. */
function commandOf({ args, json, heredocs }: Instruction): string {
  if (json !== undefined) return json.map(({ value }) => value).join(" ");
  const [first] = heredocs;
  if (first === undefined) return args.text;
  if (/^<<-?\S+$/.test(args.text)) {
    return first.body.text.startsWith("#!") ? `/dev/pipes/${first.name}` : first.body.text;
  }
  return `${args.text}\n${heredocs.map(({ body, name }) => `${body.text}${name}`).join("\n")}`;
}

/** Returns the command as Buildah records it: as written, with flags, and heredocs up to their end. */
function writtenCommand({ args, flags, heredocs }: Instruction): string {
  const options = flags.map(({ name, value }) => `--${name}${value === undefined ? "" : `=${value}`} `);
  return `${options.join("")}${args.text}${heredocs.map(({ body }) => `\n${body.text}`).join("")}`;
}

/**
 * A shell invocation with its options: `/bin/sh -c`, `/bin/bash -o pipefail -c`, `cmd /S /C`, `powershell -Command`. Build
 * arguments may precede it, but no command of another shell.
 */
const shellCall =
  /^(?:\|\d+ (?:.* )?)?(?:\S+ )?\S*(?:sh|cmd|shell|cmd\.exe|shell\.exe)(?: (?!-\w*c |\/C |-Command )[^\s;&|]+){0,6} (?:-\w*c|\/C|-Command)$/i;

/** Returns true if a step ran exactly this command. Only build arguments and the shell may precede it. */
function ranCommand(text: string, command: string): boolean {
  if (!text.endsWith(command)) return false;
  const before = text.slice(0, text.length - command.length);
  if (before === "" || /^\|\d+ [^;&|]* $/.test(before)) return true;
  return before.endsWith(" ") && shellCall.test(before.trimEnd());
}

/** The legacy builder records copied files by their hash. */
const hashedSource = /^(?:file|dir|multi):[0-9a-f]+ in (.*)$/;
const copyOptions = /^(?:--\S+ )*/;

function copied(recorded: string, paths: readonly Template[]): boolean {
  const text = recorded.replace(copyOptions, "");
  const hashed = hashedSource.exec(text)?.[1];
  const copiedPaths =
    hashed === undefined ? text.split(" ").filter((word) => word !== "" && !word.startsWith("--")) : [];
  const sources = paths.slice(0, -1);
  const target = paths.at(-1);
  if (target === undefined) return false;
  if (hashed !== undefined) return isSamePlace(hashed, target);
  // Builders do not quote paths with blanks.
  if (copiedPaths.length > paths.length) return matches(text, joined(paths));
  return (
    copiedPaths.length === paths.length &&
    isSamePlace(copiedPaths.at(-1) ?? "", target) &&
    sources.every((source, index) => matches(clean(copiedPaths[index] ?? ""), cleanTemplate(source)))
  );
}

/** Returns true if the path equals the written one, or its absolute form under a working directory. */
function isSamePlace(historyPath: string, written: Template): boolean {
  const path = clean(historyPath);
  const parts = cleanTemplate(written);
  if (matches(path, parts)) return true;
  if (written[0]?.startsWith("/")) return false;
  const [first = "", ...rest] = parts;
  return parts.length === 1 && first === "" ? true : matches(`/${path}`, ["", `/${first}`, ...rest]);
}

function cleanTemplate(parts: Template): Template {
  const last = parts.length - 1;
  return parts.map((part, index) => {
    const start = index === 0 ? withoutStart(part) : part;
    return index === last ? withoutEnd(start) : start;
  });
}

function clean(path: string): string {
  return withoutEnd(withoutStart(path));
}

function withoutStart(path: string): string {
  return path === "." ? "" : path.replace(/^(?:\.\/|\/)+/, "");
}

function withoutEnd(path: string): string {
  let end = path.length;
  while (path[end - 1] === "/") end -= 1;
  return path.slice(0, end);
}

/** The fixed parts of a text, between values that only the build knows. */
type Template = readonly string[];

/**
 * Splits a text into the fixed parts between variables with values that only the build knows. Build arguments count
 * as unknown because the call may set them.
 */
function templateOf(text: string, scope: Scope, escapeChar: string): Template {
  const expansion = expandVariables(text, escapeChar, (name) => {
    const binding = scope.find(name);
    const isFixed = binding?.kind === "env" && !binding.instruction.args.text.includes("$");
    return isFixed ? binding.value : undefined;
  }).text;
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of findVariableReferences(expansion, escapeChar)) {
    if (start < done) continue;
    parts.push(expansion.slice(done, start));
    done = end;
  }
  return [...parts, expansion.slice(done)];
}

/** Joins templates with blanks. */
function joined(templates: readonly Template[]): Template {
  return templates.reduce<readonly string[]>((all, template) => {
    const last = all.at(-1);
    const [first = "", ...rest] = template;
    return last === undefined ? template : [...all.slice(0, -1), `${last} ${first}`, ...rest];
  }, []);
}

/** Returns true if the text contains the parts in order, starts with the first and ends with the last. */
function matches(text: string, parts: Template): boolean {
  const [first = "", ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let position = first.length;
  for (const part of rest) {
    const partStart = text.indexOf(part, position);
    if (partStart === -1) return false;
    position = partStart + part.length;
  }
  return text.length - last.length >= position && text.endsWith(last);
}

function tokens(text: string): string[] {
  return text
    .split(/[^\w./:$@%+-]+/)
    .map((word) => word.replace(/:$/, ""))
    .filter((word) => word !== "");
}

function collapse(text: string): string {
  return text.slice(0, maxTextLength).replace(/\s+/g, " ").trim();
}
