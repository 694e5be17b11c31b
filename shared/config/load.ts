import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InvalidError, messageOf, UndecidedError } from "../errors/index.ts";
import type { ActionSpec, ConfigSection } from "./spec.ts";

export const configFileName = ".seaworthy.yaml";
const maxBytes = 1024 * 1024;

export interface LoadedConfig {
  /** Path as given, or the default name; undefined when there is no file. */
  readonly file: string | undefined;
  section(action: string): ConfigSection;
}

const nothing: ConfigSection = { inputs: {}, values: {} };

/** What a call has that finds no configuration file. */
export const noConfig: LoadedConfig = { file: undefined, section: () => nothing };

/**
 * Reads `.seaworthy.yaml` below `root`, or the given file. All sections are checked, whichever action asks.
 * Throws `InvalidError` for a given file that is absent, for YAML errors, unknown keys and wrong values, with line and column.
 */
export async function loadConfig(
  root: string,
  given: string | undefined,
  specs: readonly ActionSpec[],
): Promise<LoadedConfig> {
  const file = given ?? configFileName;
  const source = await readConfigText(join(root, file), file);
  if (source === undefined && given !== undefined) throw missing(file, "config");
  return source === undefined ? noConfig : readConfig(source, { file, place: file }, specs);
}

/** The text of a configuration file, checked and split by action; `place` is how errors name the file. */
export async function readConfig(
  source: string,
  { file, place }: { readonly file: string; readonly place: string },
  specs: readonly ActionSpec[],
): Promise<LoadedConfig> {
  const { parseConfig } = await import("./parse.ts");
  const sections = await parseConfig(source, place, specs);
  return { file, section: (action) => sections.get(action) ?? nothing };
}

/** Text of a configuration file; undefined when there is none. Throws when it is too large, not UTF-8 or unreadable. */
export async function readConfigText(path: string, file: string): Promise<string | undefined> {
  try {
    const bytes = await readFile(path);
    if (bytes.length > maxBytes) {
      throw new InvalidError("CONFIG_TOO_LARGE", `has ${bytes.length} bytes; at most ${maxBytes} are read`, {
        place: { what: file },
      });
    }
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof InvalidError) throw error;
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    if (error instanceof TypeError) {
      throw new InvalidError("CONFIG_ENCODING", "is not UTF-8", { place: { what: file }, cause: error });
    }
    throw new UndecidedError("CONFIG_UNREADABLE", `cannot be read (${messageOf(error)})`, {
      place: { what: file },
      cause: error,
    });
  }
}

/** The error for a configuration file that an input names and that is not there. */
export function missing(file: string, input: string): InvalidError {
  return new InvalidError("CONFIG_MISSING", "does not exist", {
    place: { what: file },
    advice: `Correct \`${input}\`, or leave it out`,
  });
}
