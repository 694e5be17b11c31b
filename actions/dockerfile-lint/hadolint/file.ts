import { join } from "node:path";
import { missing, readConfigText } from "../../../shared/config/index.ts";
import type { HadolintSettings } from "./settings.ts";

/** Names of hadolint's file in a repository. */
const hadolintNames: readonly string[] = [".hadolint.yaml", ".hadolint.yml"];

export interface HadolintFile {
  readonly file: string;
  readonly settings: HadolintSettings;
}

/**
 * Reads the first configuration file of those that hadolint would search. An explicitly named file must exist.
 * @param candidates of `hadolintFiles`, if none is named.
 * @throws InvalidError with line and column for errors that hadolint only prints.
 */
export async function readHadolintFile(
  root: string,
  explicitPath: string | undefined,
  candidates: readonly string[],
): Promise<HadolintFile | undefined> {
  for (const file of explicitPath === undefined ? candidates : [explicitPath]) {
    const text = await readConfigText(root, file);
    if (text === undefined) continue;
    // Most checkouts have none, and schema and parser take longer to load than a file to lint.
    const { parseHadolintFile } = await import("./parse-file.ts");
    return { file, settings: parseHadolintFile(text, file) };
  }
  if (explicitPath !== undefined) throw missing(explicitPath, "hadolint-config");
  return undefined;
}

/** Lists hadolint's search path: the checkout, `$XDG_CONFIG_HOME`, the home directory. Any of them may be in the checkout. */
export function hadolintFiles(variable: (name: string) => string | undefined): readonly string[] {
  const within = (directory: string | undefined, files: readonly string[]): readonly string[] =>
    directory === undefined ? [] : files.map((file) => join(directory, file));
  const home = variable("HOME");
  return [
    ...hadolintNames,
    ...within(variable("XDG_CONFIG_HOME"), ["hadolint.yaml", "hadolint.yml"]),
    ...within(home, [
      ".hadolint/hadolint.yaml",
      ".hadolint/hadolint.yml",
      ".hadolint/config.yaml",
      ".hadolint/config.yml",
      ...hadolintNames,
    ]),
  ];
}
