import type { Instruction } from "./instruction.ts";
import { parsePairs } from "./pairs.ts";
import type { Scope } from "./scope.ts";
import { expandVariables, findVariableReferences } from "./variables.ts";

/** What one line of an image's history says was done. */
export interface HistoryStep {
  /** Upper case; `RUN` for the bare command lines of the legacy builder. */
  readonly keyword: string;
  /** What follows the keyword, blanks collapsed; for RUN with the shell before the command. */
  readonly text: string;
}

/** How well a step fits an instruction: not at all, by its keyword alone, or by what it says. */
export type MatchLevel = "none" | "keyword" | "text";

/** An instruction, ready to be compared with steps. */
export interface ExpectedStep {
  readonly keyword: string;
  fits(step: HistoryStep): MatchLevel;
}

const keywords =
  /^(ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)(?:\s+|$)/;
/** Texts beyond this are compared by their first part. */
const maxTextLength = 64 * 1024;

/**
 * Reads `created_by` as BuildKit, the legacy builder, Buildah and kaniko write it. The legacy builder marks what runs
 * no command by `#(nop)`.
 */
export function parseHistoryStep(createdBy: string): HistoryStep {
  const text = collapse(createdBy).replace(/ ?# buildkit$/, "");
  const nop = text.indexOf("#(nop)");
  const step = nop === -1 ? text : text.slice(nop + "#(nop)".length).trimStart();
  const keyword = keywords.exec(step)?.[1];
  return keyword === undefined ? { keyword: "RUN", text } : { keyword, text: step.slice(keyword.length).trimStart() };
}

/** What the history should say of an instruction; `scope` holds the variables that it sees. */
export function getExpectedStep(instruction: Instruction, scope: Scope, escapeChar: string): ExpectedStep {
  const { keyword } = instruction;
  const template = (text: string): Template => templateOf(text, scope, escapeChar);
  const graded = (test: (text: string) => boolean): ExpectedStep => ({
    keyword,
    fits: (step) => (step.keyword !== keyword ? "none" : test(step.text) ? "text" : "keyword"),
  });
  switch (keyword) {
    case "RUN": {
      const command = collapse(commandOf(instruction));
      return graded((text) => ranCommand(text, command));
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

/** The command that a RUN hands to its shell: heredocs stand in it as BuildKit puts them there. */
function commandOf({ args, json, heredocs }: Instruction): string {
  if (json !== undefined) return json.map(({ value }) => value).join(" ");
  const [first] = heredocs;
  if (first === undefined) return args.text;
  if (/^<<-?\S+$/.test(args.text)) {
    return first.body.text.startsWith("#!") ? `/dev/pipes/${first.name}` : first.body.text;
  }
  return `${args.text}\n${heredocs.map(({ body, name }) => `${body.text}${name}`).join("\n")}`;
}

/** A shell's call with its options: `/bin/sh -c`, `/bin/bash -o pipefail -c`, `cmd /S /C`, `powershell -Command`. */
const shellCall = /(?:^| )\S*(?:sh|cmd|shell|cmd\.exe|shell\.exe)(?: \S+){0,6} (?:-\w*c|\/C|-Command)$/i;

/** Whether a step ran exactly this command: before it stand only build arguments and the shell. */
function ranCommand(text: string, command: string): boolean {
  if (!text.endsWith(command)) return false;
  const before = text.slice(0, text.length - command.length);
  if (before === "" || /^\|\d+ [^;&|]* $/.test(before)) return true;
  return before.endsWith(" ") && shellCall.test(before.trimEnd());
}

/** The legacy builder names what was copied by its hash. */
const hashedSource = /^(?:file|dir|multi):[0-9a-f]+ in (.*)$/;

function copied(text: string, paths: readonly Template[]): boolean {
  const hashed = hashedSource.exec(text)?.[1];
  const copiedPaths =
    hashed === undefined ? text.split(" ").filter((word) => word !== "" && !word.startsWith("--")) : [];
  const sources = paths.slice(0, -1);
  const target = paths.at(-1);
  if (target === undefined) return false;
  if (hashed !== undefined) return isSamePlace(hashed, target);
  return (
    copiedPaths.length === paths.length &&
    isSamePlace(copiedPaths.at(-1) ?? "", target) &&
    sources.every((source, index) => matches(clean(copiedPaths[index] ?? ""), cleanTemplate(source)))
  );
}

/** A path as written, or made absolute by a working directory. */
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

/** The fixed parts of a text around what only the build knows. */
type Template = readonly string[];

/**
 * The fixed parts of a text around the variables whose values only the build knows. Build arguments count as unknown,
 * for the call may set them.
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

/** Whether the parts stand in the text in order, the first at its start and the last at its end. */
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
  return text.split(/[^\w./:$@%+-]+/).filter((word) => word !== "");
}

function collapse(text: string): string {
  return text.slice(0, maxTextLength).replace(/\s+/g, " ").trim();
}
