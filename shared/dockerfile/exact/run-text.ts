import type { Instruction } from "../instruction.ts";
import type { Builder } from "./builder.ts";

/**
 * Returns the texts that a builder may write for the command of a RUN, without its shell. Empty if the history does not
 * show the command: BuildKit writes only the path of a script (`#!`) in a here-document.
 */
export function commandTexts(instruction: Instruction, builder: Builder): readonly string[] {
  const { args, json, heredocs } = instruction;
  if (builder === "Buildah") return [writtenText(instruction)];
  if (json !== undefined) return [json.map(({ value }) => value).join(" ")];
  const [first] = heredocs;
  if (first === undefined) return [args.text];
  if (builder === "legacy") return [];
  if (/^<<-?\S+$/.test(args.text)) return first.body.text.startsWith("#!") ? [] : [first.body.text];
  return [`${args.text}\n${heredocs.map(({ body, name }) => `${body.text}${name}`).join("\n")}`];
}

/** Returns an instruction as written after its keyword, with flags and here-documents, as Buildah records it. */
export function writtenText({ args, flags, heredocs }: Instruction): string {
  const options = flags.map(({ name, value }) => `--${name}${value === undefined ? "" : `=${value}`} `);
  return `${options.join("")}${args.text}${heredocs.map(({ body }) => `\n${body.text}`).join("")}`.trimEnd();
}
