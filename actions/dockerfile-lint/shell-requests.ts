import { parseDockerfile } from "../../shared/dockerfile/index.ts";
import { LintContext } from "./context.ts";
import { checkSize, findTemplate } from "./coverage.ts";
import type { LintOptions, LintSource } from "./options.ts";
import { listScripts } from "./shell-scripts.ts";
import type { ShellScriptRequest } from "./shellcheck.ts";
import type { TextMemo } from "./text-memo.ts";

/**
 * Lists the scripts of a Dockerfile for a `ShellChecker`. Its results go into the options of `lintDockerfile`. Empty for
 * files that `lintDockerfile` does not lint: templates and those that are too large. Pure.
 */
export function listShellScripts(
  source: LintSource,
  options: LintOptions,
  memo?: TextMemo,
): readonly ShellScriptRequest[] {
  const file = parseDockerfile(source.text);
  if (checkSize(source, file) !== undefined || findTemplate(source, file) !== undefined) return [];
  return listScripts(new LintContext(file, options, memo)).map(({ request }) => request);
}
