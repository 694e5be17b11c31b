import { InvalidError, messageOf, UndecidedError } from "../errors/index.ts";
import { readCheckoutFile } from "../files/index.ts";
import type { ActionSpec, ConfigSection } from "./spec.ts";

export const configFileName = ".seaworthy.yaml";
const maxBytes = 1024 * 1024;

export interface LoadedConfig {
  /** Path of the file, or its default name. Undefined if there is no file. */
  readonly file: string | undefined;
  section(action: string): ConfigSection;
}

const emptySection: ConfigSection = { inputs: {}, values: {} };

/** Configuration of a call without a configuration file. */
export const noConfig: LoadedConfig = { file: undefined, section: () => emptySection };

/**
 * Loads a configuration file below `root` and checks all of its sections.
 * @param path relative to `root`. Default: `.seaworthy.yaml`, if it exists.
 * @throws InvalidError with line and column for YAML errors, unknown keys and wrong values, and if the given file does not exist.
 */
export async function loadConfig(
  root: string,
  path: string | undefined,
  specs: readonly ActionSpec[],
): Promise<LoadedConfig> {
  const file = path ?? configFileName;
  const source = await readConfigText(root, file);
  if (source === undefined && path !== undefined) throw missing(file, "config");
  return source === undefined ? noConfig : readConfig(source, { file, place: file }, specs);
}

/**
 * Checks the text of a configuration file and splits it by action.
 * @param place name of the file in errors.
 */
export async function readConfig(
  source: string,
  { file, place }: { readonly file: string; readonly place: string },
  specs: readonly ActionSpec[],
): Promise<LoadedConfig> {
  const { parseConfig } = await import("./parse.ts");
  const sections = await parseConfig(source, place, specs);
  return { file, section: (action) => sections.get(action) ?? emptySection };
}

/**
 * Reads the text of a configuration file; undefined if it does not exist. Follows links inside the checkout only.
 * @param root the checkout, or the directory that the file is relative to.
 * @throws InvalidError if it is larger than 1 MiB or not UTF-8; UndecidedError if it cannot be read.
 */
export async function readConfigText(root: string, file: string): Promise<string | undefined> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readCheckoutFile(root, file, maxBytes));
  } catch (error) {
    if (error instanceof RangeError) {
      throw new InvalidError("CONFIG_TOO_LARGE", `is too large (${error.message})`, { place: { what: file } });
    }
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

/** Creates the error for a configuration file that an input names and that does not exist. */
export function missing(file: string, input: string): InvalidError {
  return new InvalidError("CONFIG_MISSING", "does not exist", {
    place: { what: file },
    advice: `Correct \`${input}\` or remove it`,
  });
}
