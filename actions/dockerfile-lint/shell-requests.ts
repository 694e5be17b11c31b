import { parseDockerfile } from "../../shared/dockerfile/index.ts";
import { LintContext } from "./context.ts";
import type { LintOptions } from "./options.ts";
import { listScripts } from "./shell-scripts.ts";
import type { ShellScriptRequest } from "./shellcheck.ts";

/**
 * Lists the scripts of a Dockerfile for a `ShellChecker`. Its results go into the options of `lintDockerfile`. Pure.
 */
export function listShellScripts(text: string, options: LintOptions): readonly ShellScriptRequest[] {
  return listScripts(new LintContext(parseDockerfile(text), options)).map(({ request }) => request);
}
