import type { HistoryLine } from "../history-line.ts";

/** Milliseconds. Two builds, one after the other, are further apart: the first must write its image before. */
const minGap = 100;

/**
 * Returns true if the step before `first` was made in the same build, so that it is not the base image's. Buildah notes the
 * base image at the first step of a build. BuildKit gives each layer the time when it was made, and metadata before the
 * first new layer the time of that layer. Where all times are equal or whole seconds, as with `SOURCE_DATE_EPOCH`, and in
 * other builders' histories, nothing is known. Pure.
 */
export function isBuildOlder(history: readonly HistoryLine[], first: number, base: string | undefined): boolean {
  const before = history[first - 1];
  if (before === undefined) return false;
  return startsBefore(history, first, base) || isMadeTogether(before, history.slice(first));
}

function startsBefore(history: readonly HistoryLine[], first: number, base: string | undefined): boolean {
  if (baseOf(history[first]) !== undefined || base === undefined) return false;
  const noted = history.slice(0, first).findLast((step) => baseOf(step) !== undefined);
  const name = baseOf(noted);
  return name !== undefined && (name === base || name.endsWith(`/${base}`));
}

const baseOf = (step: HistoryLine | undefined): string | undefined => /^FROM (\S+)$/.exec(step?.comment ?? "")?.[1];

function isMadeTogether(before: HistoryLine, steps: readonly HistoryLine[]): boolean {
  const layer = steps.find(({ emptyLayer }) => !emptyLayer);
  if (layer?.created === undefined || before.created === undefined) return false;
  if (![before, layer].every(({ comment }) => comment?.startsWith("buildkit.") === true)) return false;
  if (![before, layer].every(({ created = "" }) => /\.\d*[1-9]\d*Z$/.test(created))) return false;
  const gap = Date.parse(layer.created) - Date.parse(before.created);
  return gap >= 0 && gap < minGap;
}
