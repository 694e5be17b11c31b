import type { CoverageGap } from "../../../shared/findings/index.ts";
import type { BuildContext, BuildContexts } from "../dockerignore/context.ts";
import type { LintOptions, LintResult, LintSource } from "../lint.ts";
import type { ShellcheckResults } from "../shellcheck.ts";
import { type InlineDockerfile, placeInline, placeLine } from "./inline.ts";
import { mergeWays, withoutImage } from "./merge.ts";
import type { LintTask } from "./plan.ts";
import type { Way } from "./ways.ts";

/** How one way of a Dockerfile is linted. */
export interface WayLinter {
  /** Runs ShellCheck for all ways. Undefined if it is off. */
  readonly check: (task: LintTask) => Promise<ShellcheckResults | undefined>;
  /** Returns all options of a way, with the filter of its build context. */
  readonly optionsOf: (source: LintSource, way: Way) => Promise<LintOptions>;
  readonly lint: (source: LintSource, options: LintOptions) => Promise<LintResult>;
}

/**
 * Lints a Dockerfile in all its ways, and merges the results.
 * @param text of the Dockerfile. Default: that of the task.
 */
export async function lintTask(
  task: LintTask,
  linter: WayLinter,
  text: string = task.source.text,
): Promise<LintResult> {
  const current = text === task.source.text ? task : { ...task, source: { ...task.source, text } };
  const { source } = current;
  const shellcheck = await linter.check(current);
  const results: LintResult[] = [];
  for (const way of task.ways) {
    const options = await linter.optionsOf(source, way);
    const result = await linter.lint(source, { ...options, shellcheck });
    results.push(way.isImage ? result : withoutImage(result));
  }
  const merged = mergeWays(results);
  const placed = task.inline === undefined ? merged : placeResult(merged, task.inline);
  return task.images.length === 0 ? placed : { ...placed, images: [...placed.images, ...task.images] };
}

/** Reads the build context of a Dockerfile in one way. Nothing is known of a context outside of the checkout. */
export async function readWayContext(
  contexts: BuildContexts,
  source: LintSource,
  { context, isContextKnown }: Way,
): Promise<Partial<BuildContext>> {
  return isContextKnown ? contexts.read(source, context) : {};
}

/** Moves a result of an inline Dockerfile to its lines in the file. */
function placeResult(result: LintResult, inline: InlineDockerfile): LintResult {
  return {
    ...result,
    findings: placeInline(result.findings, inline),
    gaps: result.gaps.map((gap) => ({ ...gap, what: placedName(gap, inline) })),
    images: result.images.map((image) => ({ ...image, line: placeLine(inline, image.line) })),
  };
}

/** Returns the place of a gap, which is a path or `path:line`. */
function placedName({ what }: CoverageGap, inline: InlineDockerfile): string {
  const { path } = inline.file;
  const line = what.startsWith(`${path}:`) ? Number(what.slice(path.length + 1)) : 1;
  return `${path}:${placeLine(inline, Number.isInteger(line) ? line : 1)}`;
}
