import type { SourceText, Span } from "../../shared/dockerfile/index.ts";
import { type Finding, type Fix, fingerprint, type Location, numberRepeats } from "../../shared/findings/index.ts";
import type { Problem } from "./checks/rule.ts";
import type { LintContext } from "./context.ts";
import { type HadolintLevel, hadolintLevels } from "./options.ts";
import { buildkitIds, hadolintLevelOf } from "./rules/index.ts";
import { idsOf, type Suppressor } from "./suppressions/apply.ts";

interface Surroundings {
  readonly source: { readonly path: string };
  readonly context: LintContext;
  readonly suppressor: Suppressor;
}

/** Turns problems into findings: locations, fingerprints, levels of the other tools, suppressions. */
export function toFindings(problems: readonly Problem[], around: Surroundings): Finding[] {
  const ordered = problems.toSorted((a, b) => a.span.start - b.span.start);
  return numberRepeats(ordered.map((problem) => toFinding(problem, around)));
}

function toFinding(problem: Problem, { source, context, suppressor }: Surroundings): Finding {
  const { rule, message, about } = problem;
  const text = context.file.source;
  const ids = idsOf(problem);
  const suppression = suppressor.find(problem);
  const levels = levelsOf(problem, ids, context);
  return {
    ruleId: rule.id,
    severity: problem.severity ?? rule.severity,
    message,
    locations: [
      { file: source.path, region: text.regionOf(problem.span) },
      ...(problem.related ?? []).map(
        (related): Location => ({
          file: source.path,
          region: text.regionOf(related.span),
          message: related.message,
        }),
      ),
    ],
    subject: { kind: "source", path: source.path },
    fingerprint: fingerprint(rule.id, source.path, about.join("\n")),
    aliases: ids.filter((id) => id !== rule.id),
    fixes: fixesOf(problem, source.path, text),
    ...(suppression === undefined ? {} : { suppression }),
    ...(Object.keys(levels).length === 0 ? {} : { levels }),
  };
}

function fixesOf({ fix }: Problem, file: string, text: SourceText): Fix[] {
  if (fix === undefined) return [];
  const region = (span: Span) => text.regionOf(span);
  const edits = fix.edits.map((edit) => ({ file, region: region(edit.span), text: edit.text }));
  return [{ kind: "edit", description: fix.description, edits }];
}

function worst(levels: readonly HadolintLevel[]): HadolintLevel | undefined {
  return hadolintLevels.find((level) => levels.includes(level));
}

function levelsOf(
  { rule }: Problem,
  ids: readonly string[],
  { options, pragmas }: LintContext,
): Record<string, string> {
  const levels: Record<string, string> = {};
  const overridden = ids.flatMap((id) => (Object.hasOwn(options.overrides, id) ? (options.overrides[id] ?? []) : []));
  const own = [rule.hadolint, ...ids.map(hadolintLevelOf)].filter((level) => level !== undefined);
  const hadolint = worst(overridden.length > 0 ? overridden : own);
  if (hadolint !== undefined) levels["hadolint"] = hadolint;
  if (ids.some((id) => buildkitIds.has(id))) levels["buildkit"] = pragmas.check.error ? "error" : "warning";
  return levels;
}
