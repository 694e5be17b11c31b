import type { HistoryLine } from "../history-line.ts";
import { findSettingDifference, type RunSettings } from "./base-settings.ts";

/** The parts of an image's configuration that its builds copied. */
export interface BaseConfiguration {
  readonly history: readonly HistoryLine[];
  /** Digests of the uncompressed layers, lowest first. */
  readonly diffIds: readonly string[];
  readonly config: RunSettings;
}

/**
 * Compares the steps and layers below a build, and the settings that it leaves, with the configuration of the base image.
 * Builders copy them from it. Of a base image whose history does not count its layers, only the layers, the number of
 * other steps and the settings are compared.
 * @param below number of steps below the first instruction's.
 * @returns what differs, as a clause; undefined if nothing does. Pure.
 */
export function findBaseDifference(
  { history, diffIds, config }: BaseConfiguration,
  below: number,
  base: BaseConfiguration,
): string | undefined {
  const steps = history.slice(0, below);
  const layers = steps.filter(({ emptyLayer }) => !emptyLayer).length;
  const others = base.history.filter(({ emptyLayer }) => emptyLayer).length;
  if (layers !== base.diffIds.length)
    return `it has ${layers} layers below the build, the base image ${base.diffIds.length}`;
  const layer = base.diffIds.findIndex((diffId, index) => diffIds[index] !== diffId);
  if (layer !== -1) return `layer ${layer} has another content`;
  if (steps.length - layers !== others)
    return `${steps.length - layers} steps without a layer are below the build, ${others} in the base image`;
  const isListed = base.history.length === steps.length;
  const step = isListed ? steps.findIndex((line, index) => !isSameStep(line, base.history[index])) : -1;
  if (step !== -1) return `step ${step + 1} is another one`;
  return findSettingDifference(config, history.slice(below), base.config);
}

function isSameStep(a: HistoryLine, b: HistoryLine | undefined): boolean {
  return a.emptyLayer === b?.emptyLayer && (a.createdBy ?? "") === (b.createdBy ?? "");
}
