import { basename, join } from "node:path";
import { InvalidError, messageOf } from "../../../shared/errors/index.ts";
import { isFile, readCheckoutFile } from "../../../shared/files/index.ts";
import { readGrypeIgnore } from "./grype.ts";
import type { IgnoreFile } from "./ignore-rule.ts";
import { readOsvScannerToml } from "./osv-scanner.ts";
import { readSnykPolicy } from "./snyk.ts";
import { readTrivyIgnore, readTrivyIgnoreYaml } from "./trivy.ts";

export { applyIgnores } from "./apply.ts";
export type { IgnoreFile } from "./ignore-rule.ts";

/** Readers of the supported ignore files, by file name. */
const readers: Readonly<Record<string, (text: string, file: string) => IgnoreFile>> = {
  ".trivyignore": readTrivyIgnore,
  ".trivyignore.yaml": readTrivyIgnoreYaml,
  ".trivyignore.yml": readTrivyIgnoreYaml,
  ".grype.yaml": readGrypeIgnore,
  ".grype.yml": readGrypeIgnore,
  "osv-scanner.toml": readOsvScannerToml,
  ".snyk": readSnykPolicy,
};
/** Names of the supported ignore files. */
export const ignoreFileNames: readonly string[] = Object.keys(readers);
const maxBytes = 4 * 2 ** 20;

/**
 * Reads the ignore files of other tools. Default: those at the root of the checkout.
 * @param paths relative to the checkout; `none` disables ignore files.
 * @throws InvalidError for a named file that is missing, has an unsupported name or cannot be parsed.
 */
export async function readIgnoreFiles(paths: readonly string[], root: string): Promise<readonly IgnoreFile[]> {
  if (paths.length === 1 && paths[0] === "none") return [];
  const selected = paths.length > 0 ? paths : await defaultIgnoreFiles(root);
  return Promise.all(selected.map((path) => readIgnoreFile(path, root)));
}

async function defaultIgnoreFiles(root: string): Promise<readonly string[]> {
  const existing = await Promise.all(
    ignoreFileNames.map(async (name) => ((await isFile(join(root, name))) ? [name] : [])),
  );
  return existing.flat();
}

async function readIgnoreFile(path: string, root: string): Promise<IgnoreFile> {
  const reader = readerOf(basename(path));
  if (reader === undefined) {
    throw invalid(path, "is not the name of a supported ignore file", `Known: ${Object.keys(readers).join(", ")}`);
  }
  let text: string;
  try {
    text = (await readCheckoutFile(root, path, maxBytes)).toString("utf8");
  } catch (error) {
    throw invalid(path, `cannot be read (${messageOf(error)})`, "Check the path in `ignore-files`");
  }
  return reader(text, path);
}

/** Finds the reader by the end of the name, so that `ci/prod.trivyignore` works too. */
function readerOf(name: string): ((text: string, file: string) => IgnoreFile) | undefined {
  const ending = Object.keys(readers).find((ending) => name.endsWith(ending));
  return ending === undefined ? undefined : readers[ending];
}

function invalid(file: string, problem: string, advice: string): InvalidError {
  return new InvalidError("IGNORE_FILE_UNREADABLE", problem, { place: { what: file }, advice });
}
