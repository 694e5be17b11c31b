import type { Instruction } from "../instruction.ts";
import type { BuildState } from "./build-state.ts";
import type { Builder } from "./builder.ts";
import { copyText, isCopyOf } from "./copies.ts";
import { quoteGo } from "./go-format.ts";
import { healthcheckText } from "./healthcheck.ts";
import { exposes } from "./ports.ts";
import { commandTexts, writtenText } from "./run-text.ts";

/** Returns true if the builder records the instruction at all. */
export function isRecorded({ keyword }: Instruction, builder: Builder): boolean {
  return keyword !== "ONBUILD" || builder !== "BuildKit";
}

/**
 * Returns true if a line of a history is what the builder writes for an instruction after the given state. What the
 * builder does not write is not compared: the stage or context that COPY reads, the contents of files, mounts and network
 * of RUN in BuildKit's and the legacy builder's histories, and owner and mode of COPY in Buildah's. Pure.
 */
export function isStepOf(createdBy: string, instruction: Instruction, state: BuildState, builder: Builder): boolean {
  if (instruction.keyword === "RUN") return isRun(createdBy, instruction, state, builder);
  const text = metadataOf(createdBy, instruction.keyword, builder);
  if (text === undefined) return false;
  if (builder === "Buildah") return isWritten(text, instruction);
  if (instruction.keyword === "COPY" || instruction.keyword === "ADD")
    return isCopyOf(text, instruction, state, builder);
  if (instruction.keyword === "EXPOSE") return exposes(text, state.expandAll(splitBlanks(instruction.args.text)));
  return expandedTexts(instruction, state).includes(text);
}

/** Returns the text after the keyword of a step other than RUN, or undefined for another keyword or builder. */
function metadataOf(createdBy: string, keyword: string, builder: Builder): string | undefined {
  const nop = createdBy.indexOf("#(nop) ");
  if ((nop === -1) !== (builder === "BuildKit")) return undefined;
  const step = nop === -1 ? withoutMark(createdBy) : createdBy.slice(nop + "#(nop) ".length).trimStart();
  if (step !== keyword && !step.startsWith(`${keyword} `)) return undefined;
  // Only paths have a blank at the end, which the builder adds.
  const text = step.slice(keyword.length + 1);
  return nop !== -1 && (keyword === "COPY" || keyword === "ADD") ? text.replace(/ $/, "") : text;
}

const withoutMark = (text: string): string => text.replace(/ # buildkit$/, "");

function isWritten(text: string, instruction: Instruction): boolean {
  switch (instruction.keyword) {
    // Buildah writes the names of all arguments with a value. RUN steps show the values.
    case "ARG":
      return true;
    case "COPY":
    case "ADD":
      return copyText(text, instruction) === targetOf(instruction);
    default:
      return text === writtenText(instruction);
  }
}

/** The path that COPY or ADD writes to, as written. */
function targetOf({ json, args }: Instruction): string | undefined {
  return json === undefined ? splitBlanks(args.text).at(-1) : json.at(-1)?.value;
}

/** Tabs at the start of a line that `<<-` removes. BuildKit writes them. */
const withoutTabs = (text: string): string => text.replace(/\n\t+/g, "\n").replace(/^\t+/, "");

function isRun(createdBy: string, instruction: Instruction, state: BuildState, builder: Builder): boolean {
  if (createdBy.includes("#(nop)") || (builder === "BuildKit") !== createdBy.startsWith("RUN ")) return false;
  const step = builder === "BuildKit" ? withoutMark(createdBy.slice("RUN ".length)) : createdBy;
  const isTabbed = /<<-/.test(instruction.args.text) && instruction.heredocs.length > 0;
  const commands = commandTexts(instruction, builder);
  // Docker runs the exec form without a shell; Buildah writes one, whatever SHELL says.
  const shells =
    builder === "Buildah"
      ? ["/bin/sh -c ", `${state.shell.join(" ")} `]
      : [instruction.json ? "" : `${state.shell.join(" ")} `];
  return argumentTexts(state, builder).some((before) =>
    shells.some((shell) => commands.some((command) => isSame(step, `${before}${shell}${command}`, isTabbed))),
  );
}

function isSame(step: string, text: string, isTabbed: boolean): boolean {
  return step === text || (isTabbed && withoutTabs(step) === withoutTabs(text));
}

/** Returns what precedes the shell: the number of build arguments and their values. */
function argumentTexts({ env, args }: BuildState, builder: Builder): readonly string[] {
  if (builder === "BuildKit") {
    return [prefixOf(args.map(({ name, value = "" }) => `${name}=${env.get(name) ?? value}`))];
  }
  const values = new Map<string, string>();
  for (const { name, value } of args) if (value !== undefined) values.set(name, value);
  const all = [...values].map(([name, value]) => `${name}=${value}`).toSorted();
  const visible = [...values].filter(([name]) => !env.has(name)).map(([name, value]) => `${name}=${value}`);
  return [prefixOf(all), prefixOf(visible.toSorted())];
}

function prefixOf(values: readonly string[]): string {
  return values.length === 0 ? "" : `|${values.length} ${values.join(" ")} `;
}

/** What Docker's builders write after the keyword. */
function expandedTexts(instruction: Instruction, state: BuildState): readonly (string | undefined)[] {
  const { keyword, args, json } = instruction;
  switch (keyword) {
    case "ENV":
    case "LABEL": {
      const pairs = state.pairsOf(instruction);
      return pairs === undefined ? [] : [pairs.map(({ name, value = "" }) => `${name}=${value}`).join(" ")];
    }
    case "ARG": {
      const pairs = state.pairsOf(instruction) ?? [];
      return pairs.length === 0 ? [] : argumentSteps(pairs, state);
    }
    case "WORKDIR":
      return state.directoryOf(instruction) ?? [];
    case "VOLUME":
      return [bracketed(state.expandAll(json?.map(({ value }) => value) ?? splitBlanks(args.text)))];
    case "SHELL":
      return [bracketed(json?.map(({ value }) => value))];
    case "USER":
    case "STOPSIGNAL":
      return [state.expand(args.text)];
    case "CMD":
    case "ENTRYPOINT": {
      const words = json?.map(({ value }) => value) ?? [...state.shell, args.text];
      return [bracketed(words.map(quoteGo))];
    }
    case "HEALTHCHECK":
      return healthcheckText(instruction);
    case "MAINTAINER":
    case "ONBUILD":
      return [writtenText(instruction)];
    default:
      return [];
  }
}

/** BuildKit may write the value that an argument has from above the first FROM. */
function argumentSteps(
  pairs: readonly { readonly name: string; readonly value: string | undefined }[],
  state: BuildState,
): readonly string[] {
  const text = (isGlobal: boolean): string =>
    pairs
      .map(({ name, value }) => {
        const known = value ?? (isGlobal ? state.globalOf(name) : undefined);
        return known === undefined ? name : `${name}=${known}`;
      })
      .join(" ");
  return [text(false), text(true)];
}

const bracketed = (words: readonly string[] | undefined): string | undefined =>
  words === undefined ? undefined : `[${words.join(" ")}]`;

function splitBlanks(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
