import { posix } from "node:path";
import { commonShellWords } from "../../../shared/dockerfile/index.ts";
import type { ImageConfig } from "../../../shared/oci/index.ts";

type Commands = Pick<ImageConfig, "entrypoint" | "cmd" | "healthcheck" | "shell">;

/** Programs that start another one after `--`. */
const wrappers = new Set(["tini", "tini-static", "dumb-init", "catatonit"]);
/** What only ends a health check: `|| exit 1`. */
const ending = /^(?:exit(?: \d{1,3})?|false|true|:|kill (?:-\w+ )?1)$/;

/** Returns the words of the process that starts. */
export function startWords({ entrypoint, cmd }: Pick<Commands, "entrypoint" | "cmd">): readonly string[] {
  return [...entrypoint, ...cmd];
}

/** Lists the programs that certainly start: the first word, and what a known init starts. */
export function startPrograms(config: Pick<Commands, "entrypoint" | "cmd">): readonly string[] {
  const [program, ...args] = startWords(config);
  if (program === undefined || program === "") return [];
  const dashes = args.indexOf("--");
  const started = wrappers.has(posix.basename(program)) && dashes >= 0 ? args[dashes + 1] : undefined;
  return started === undefined || started === "" ? [program] : [program, started];
}

/**
 * Returns the program that a health check cannot do without: that of the exec form, the shell, or the first command of
 * the shell form if only `exit` and the like follow.
 */
export function checkCommand({ healthcheck, shell }: Commands): string | undefined {
  const [kind, ...words] = healthcheck?.test ?? [];
  if (kind === "CMD") return words[0] === "" ? undefined : words[0];
  if (kind !== "CMD-SHELL") return undefined;
  if (shell.length > 0 && !/^\/bin\/(?:ba|da|a)?sh$/.test(shell[0] ?? "")) return undefined;
  const commands = (words[0] ?? "").split(/\|\||&&|;|\n/).map((command) => command.trim());
  const [first = "", ...others] = commands;
  if (!others.every((command) => command === "" || ending.test(command))) return undefined;
  const program = /^([\w./+-]+)(?=\s|$)/.exec(first)?.[1];
  return program === undefined || commonShellWords.has(program) ? undefined : program;
}
