import type { CoverageGap } from "../../../shared/findings/index.ts";
import { count, oneLine, wrapText } from "../../../shared/text/index.ts";
import type { AppliedFixes } from "./apply.ts";

const maxSteps = 50;
const maxGaps = 10;

/** What `fix` did, or would do. */
export interface Outcome {
  readonly steps: readonly string[];
  readonly applied: AppliedFixes;
  readonly isDryRun: boolean;
  readonly isCommitted: boolean;
  /** What was not examined and should have been. */
  readonly gaps: readonly CoverageGap[];
  /** Number of findings without a fix. */
  readonly left: number;
}

/**
 * Formats what `fix` did. Commands are never wrapped, so that they can be copied.
 * @param columns of the terminal. Default: lines are not wrapped.
 */
export function fixText(
  { steps, applied, isDryRun, isCommitted, gaps, left }: Outcome,
  columns = Number.POSITIVE_INFINITY,
): string {
  const item = (text: string): string => `  ${wrapText(oneLine(text), columns - 2, "    ")}`;
  const shown = steps.slice(0, maxSteps).map(item);
  const hidden = steps.length > maxSteps ? [`  and ${count(steps.length - maxSteps, "more step")}`] : [];
  const heading = steps.length === 0 ? "Nothing to fix." : isDryRun ? "Would fix:" : "Fixed:";
  const failed = applied.failed.map(item);
  const open = applied.openCommands.map(
    ({ path, command }) =>
      `  ${oneLine(command === undefined ? `the tool that writes ${path}` : `${command}  (writes ${path})`)}`,
  );
  const unexamined = gaps.slice(0, maxGaps).map(({ what, why }) => item(`${what}: ${why}`));
  return [
    ...(gaps.length === 0 ? [] : [[`Not examined (${gaps.length}):`, ...unexamined].join("\n")]),
    [heading, ...shown, ...hidden].join("\n"),
    ...(failed.length === 0 ? [] : [["Not fixed:", ...failed].join("\n")]),
    ...(open.length === 0 || isDryRun
      ? []
      : [["Run, because these lockfiles are out of date now:", ...open].join("\n")]),
    ...(left > 0 ? [`${count(left, "finding")} left without a fix that is known to be safe.`] : []),
    ...(isCommitted ? ["Committed."] : []),
    "",
  ].join("\n\n");
}
