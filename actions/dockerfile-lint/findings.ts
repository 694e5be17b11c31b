import { type Finding, type FindingContext, HiddenValues } from "../../shared/findings/index.ts";
import { buildkitIds, createFinding, getFixes, getIds, sortFindings } from "../../shared/rules/index.ts";
import { defined } from "../../shared/values/index.ts";
import type { LintProblem } from "./checks/rule.ts";
import type { LintContext } from "./context.ts";
import { type HadolintLevel, hadolintLevels } from "./options.ts";
import { lintRules } from "./rules/index.ts";
import { getSeverity } from "./rules/profiles.ts";
import type { CommentSuppressor } from "./suppressions/suppressor.ts";

interface Surroundings {
  readonly source: { readonly path: string; readonly part?: string | undefined };
  readonly context: LintContext;
  readonly suppressor: CommentSuppressor;
}

/**
 * Converts problems to findings with locations, fingerprints, other tools' levels and suppressions, ordered by line.
 */
export function toFindings(problems: readonly LintProblem[], around: Surroundings): Finding[] {
  return sortFindings(problems.map((problem) => toFinding(problem, around)));
}

function toFinding(problem: LintProblem, { source, context, suppressor }: Surroundings): Finding {
  const { path: file } = source;
  const { source: text } = context.file;
  const { rule, span, about, related = [] } = problem;
  const ids = getIds(problem);
  const levels = levelsOf(problem, ids, context);
  const severity = getSeverity(problem, context.options);
  const finding = createFinding(
    { ...problem, severity },
    {
      locations: [
        { file, region: text.regionOf(span) },
        ...related.map((place) => ({ file, region: text.regionOf(place.span), message: place.message })),
      ],
      subject: { kind: "source", path: file },
      about: [source.part === undefined ? file : `${file} ${source.part}`, about.join("\n")],
      aliases: ids.filter((id) => id !== rule.id),
      fixes: getFixes(problem, (edit) => ({ file, region: text.regionOf(edit.span), text: edit.text })),
      suppression: suppressor.find(problem),
    },
  );
  const place = contextOf(problem, context);
  return {
    ...finding,
    ...(Object.keys(levels).length === 0 ? {} : { levels }),
    ...(Object.keys(place).length === 0 ? {} : { context: place }),
  };
}

/** Returns what else decides how bad a problem is: whether the image has the result, and its values. */
function contextOf({ instruction, values }: LintProblem, context: LintContext): FindingContext {
  const exposure = instruction === undefined ? undefined : context.getExposure(instruction);
  return defined({ exposure, values: values === undefined ? undefined : new HiddenValues(values) });
}

function worst(levels: readonly HadolintLevel[]): HadolintLevel | undefined {
  return hadolintLevels.find((level) => levels.includes(level));
}

function levelsOf(
  { rule }: LintProblem,
  ids: readonly string[],
  { options, comments }: LintContext,
): Record<string, string> {
  const levels: Record<string, string> = {};
  const overridden = ids.flatMap((id) => (Object.hasOwn(options.overrides, id) ? (options.overrides[id] ?? []) : []));
  const hadolintLevels = ids.map((id) => lintRules.get(id)?.hadolint);
  const own = [rule.hadolint, ...hadolintLevels].filter((level) => level !== undefined);
  const hadolint = worst(overridden.length > 0 ? overridden : own);
  if (hadolint !== undefined) levels["hadolint"] = hadolint;
  if (ids.some((id) => buildkitIds.has(id))) levels["buildkit"] = comments.check.error ? "error" : "warning";
  return levels;
}
