import { parseHistoryStep } from "../history-entry.ts";
import type { HistoryLine } from "../history-line.ts";
import { defaultPath, variablesSetBy } from "./base-state.ts";

/** How an image runs (OCI image configuration, `config`), as far as instructions set it. */
export interface RunSettings {
  /** `NAME=value`. */
  readonly env: readonly string[];
  readonly user: string;
  readonly workingDir: string;
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  readonly shell: readonly string[];
  readonly exposedPorts: readonly string[];
  readonly volumes: readonly string[];
  readonly stopSignal?: string | undefined;
  readonly healthcheck?: unknown;
}

/** Settings by the instruction that replaces them. ENTRYPOINT resets CMD. */
const replacing: readonly (readonly [setting: Exclude<keyof RunSettings, "env">, ...by: readonly string[]])[] = [
  ["user", "USER"],
  ["workingDir", "WORKDIR"],
  ["entrypoint", "ENTRYPOINT"],
  ["cmd", "CMD", "ENTRYPOINT"],
  ["shell", "SHELL"],
  ["exposedPorts", "EXPOSE"],
  ["volumes", "VOLUME"],
  ["stopSignal", "STOPSIGNAL"],
  ["healthcheck", "HEALTHCHECK"],
];

/**
 * Compares what a build left as it was in the base image: the variables and settings that none of its steps sets. A base
 * image may have them without a step.
 * @param steps the build's own.
 * @returns what differs, as a clause; undefined if nothing does. Pure.
 */
export function findSettingDifference(
  image: RunSettings,
  steps: readonly HistoryLine[],
  base: RunSettings,
): string | undefined {
  const keywords = new Set(steps.map(({ createdBy = "" }) => parseHistoryStep(createdBy).keyword));
  const setting = replacing.find(([name, ...by]) => {
    return !by.some((keyword) => keywords.has(keyword)) && formOf(image[name]) !== formOf(base[name]);
  });
  if (setting !== undefined) return `its ${setting[0]} is not the base image's, and no step sets it`;
  const own = variablesSetBy(steps);
  const [after, before] = [variablesIn(image), variablesIn(base)];
  if (!before.has("PATH") && after.get("PATH") === defaultPath) after.delete("PATH");
  const variable = [...before.keys(), ...after.keys()].find(
    (name) => !own.has(name) && after.get(name) !== before.get(name),
  );
  return variable === undefined ? undefined : `its variable ${variable} is not the base image's, and no step sets it`;
}

/** Returns the variables of an image by name. */
export function variablesIn({ env }: Pick<RunSettings, "env">): Map<string, string> {
  return new Map(env.map((pair) => [pair.split("=", 1)[0] ?? "", pair.slice(pair.indexOf("=") + 1)]));
}

/** Returns a text that is equal for equal settings. The default is equal to none. */
function formOf(value: unknown): string {
  return value === "" || value === "/" || value === undefined ? "" : JSON.stringify(value);
}
