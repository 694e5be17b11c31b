import type { Instruction } from "../instruction.ts";
import type { BuildState } from "./build-state.ts";
import type { Builder } from "./builder.ts";

/** The legacy builder and Buildah write a hash of the copied files, and whether there is more than one source. */
const hashed = /^(?:(file|dir|multi):)?[0-9a-f]{64} in (.*)$/s;

/** Returns the target of a step with a hash whose kind fits the number of sources, or undefined. */
export function copyText(text: string, instruction: Instruction): string | undefined {
  const match = hashed.exec(text);
  const sources = pathsOf(instruction).slice(0, -1);
  if (match === null) return undefined;
  const isMany = match[1] === "multi";
  if (sources.length > 1 && !isMany && match[1] !== undefined) return undefined;
  if (sources.length === 1 && isMany && !/[*?[$]/.test(sources[0] ?? "")) return undefined;
  return match[2];
}

/** Options that BuildKit and the legacy builder write in every version. */
const always = new Set(["chown", "chmod"]);

/**
 * Returns true if a step of BuildKit or the legacy builder is this COPY or ADD: the same owner, mode and target, and in
 * BuildKit the same sources. Options that only some versions write must be those of the instruction. Pure.
 */
export function isCopyOf(text: string, instruction: Instruction, state: BuildState, builder: Builder): boolean {
  const options = new Map<string, string | undefined>();
  for (const { name, value } of instruction.flags) options.set(name, value === undefined ? "" : state.expand(value));
  const paths = state.expandAll(pathsOf(instruction));
  if (paths === undefined || [...options.values()].includes(undefined)) return false;
  const rest = withoutOptions(text, options);
  if (rest === undefined) return false;
  if (builder === "legacy") return copyText(rest, instruction) === paths.at(-1);
  return rest === paths.map(heredocName).join(" ");
}

/** Removes the options from the start. Returns undefined if they are not the instruction's. */
function withoutOptions(text: string, options: ReadonlyMap<string, string | undefined>): string | undefined {
  const missing = new Set([...options.keys()].filter((name) => always.has(name)));
  let rest = text;
  while (rest.startsWith("--")) {
    const found = [...options].find(([name, value]) => rest.startsWith(`${optionText(name, value)} `));
    if (found === undefined) return undefined;
    missing.delete(found[0]);
    rest = rest.slice(optionText(...found).length + 1);
  }
  return missing.size === 0 ? rest : undefined;
}

const optionText = (name: string, value: string | undefined): string => `--${name}${value ? `=${value}` : ""}`;

/** BuildKit writes the name of a here-document without quotes. */
const heredocName = (path: string): string => path.replace(/^<<-?/, "<<");

function pathsOf({ json, args }: Instruction): readonly string[] {
  return json?.map(({ value }) => value) ?? args.text.split(/\s+/).filter((word) => word !== "");
}
