import type { ManifestProblem } from "./rule.ts";

/**
 * Keeps one of several joined problems about one place and object, the one with the most settings: variants of one object,
 * such as those that a chart renders with several sets of values, lack more or less of the same.
 */
export function joinVariants(problems: readonly ManifestProblem[]): ManifestProblem[] {
  const best = new Map<string, ManifestProblem>();
  for (const problem of problems) {
    if (problem.joined === undefined) continue;
    const known = best.get(keyOf(problem));
    if (known === undefined || countSettings(problem) > countSettings(known)) best.set(keyOf(problem), problem);
  }
  return problems.filter((problem) => problem.joined === undefined || best.get(keyOf(problem)) === problem);
}

/**
 * Keeps one of the problems that several objects of charts have at one place with one message, because one edit solves
 * them: a template that renders several objects, or a chart that another one contains twice. Keeps suppressed ones apart.
 */
export function joinRepeated(
  problems: readonly ManifestProblem[],
  isOfChart: (problem: ManifestProblem) => boolean,
  isSuppressed: (problem: ManifestProblem) => boolean,
): ManifestProblem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const { rule, field, message } = problem;
    const { place } = field;
    if (place === undefined || !isOfChart(problem)) return true;
    const key = JSON.stringify([rule.id, place.file.path, place.span.start, message, isSuppressed(problem)]);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

function keyOf({ rule, field: { place }, owner, part = "" }: ManifestProblem): string {
  return JSON.stringify([rule.id, place?.file.path, place?.span.start, owner.kind, owner.namespace, owner.name, part]);
}

function countSettings({ joined }: ManifestProblem): number {
  return joined?.settings.length ?? 0;
}
