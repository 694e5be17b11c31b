import type { Dockerfile, Instruction } from "../../shared/dockerfile/index.ts";
import type { CoverageGap } from "../../shared/findings/index.ts";
import { isTemplateName, templateMarker } from "../../shared/text/index.ts";
import { isOver, overtime } from "../../shared/values/index.ts";
import type { LintContext } from "./context.ts";
import type { LintSource } from "./options.ts";
import { listScripts } from "./shell-scripts.ts";

/** Limits far above any file that people write. They bound the time spent on a hostile file. */
const limits = { characters: 2 ** 20, instructions: 10_000 };

/** Returns a gap if a file is too large to lint, else undefined. */
export function checkSize({ path, text }: LintSource, { instructions }: Dockerfile): CoverageGap | undefined {
  if (text.length <= limits.characters && instructions.length <= limits.instructions) return undefined;
  const size = `${text.length} characters and ${instructions.length} instructions`;
  const allowed = `${limits.characters} and ${limits.instructions}`;
  return { what: path, why: `it has ${size}; the limit is ${allowed}`, weight: "partial" };
}

/**
 * Returns a note if a file is a template: by its name, or because an instruction or the image of a FROM has a marker of a
 * template language outside of variables, whose defaults may be any text. Markers in other arguments are text, such as `docker inspect --format '{{.Id}}'`.
 */
export function findTemplate({ path }: LintSource, { instructions }: Dockerfile): CoverageGap | undefined {
  const isTemplate = isTemplateName(path) || instructions.some(hasMarker);
  return isTemplate ? { what: path, why: "it is a template, so it was not linted", weight: "note" } : undefined;
}

function hasMarker({ keyword, args }: Instruction): boolean {
  return (
    /^(?:\{[{%]|<%|%%|@\w+@)/u.test(keyword) ||
    (keyword === "FROM" && templateMarker.test(args.text.replace(/\$\{[^}]*\}/gu, "")))
  );
}

/** Lists the parts of this file that were not checked. */
export function listCoverageGaps({ path }: { readonly path: string }, context: LintContext): CoverageGap[] {
  const { file, options } = context;
  const gaps: CoverageGap[] = [];
  const runs = file.instructions.some(({ keyword, trigger }) => keyword === "RUN" || trigger?.keyword === "RUN");
  if (runs && options.shellcheck === undefined) {
    gaps.push({ what: path, why: "ShellCheck did not run, so no SC rules were checked", weight: "note" });
  }
  const { deadline, shellcheck } = options;
  if (deadline === undefined) return gaps;
  if (isOver(deadline)) gaps.push({ what: path, why: overtime(deadline), weight: "partial" });
  for (const { request, instruction } of shellcheck === undefined ? [] : listScripts(context)) {
    if (shellcheck?.has(request.key) === true) continue;
    const why = `ShellCheck was stopped, so no SC rules were checked: ${overtime(deadline)}`;
    gaps.push({ what: `${path}:${instruction.line}`, why, weight: "partial" });
  }
  return gaps;
}
