import type { Analyzer, ImageToAnalyze } from "../../../shared/layers/index.ts";
import { checkCommand, startPrograms } from "./commands.ts";
import { programHeads } from "./program-heads.ts";
import { Programs, type StartProblem } from "./programs.ts";
import { accountIds, resolveUser } from "./users.ts";

/** What keeps a container from starting, as far as it is certain. */
export interface StartFacts {
  /** User or group that the image does not have. */
  readonly unknown?: string;
  readonly start: readonly StartProblem[];
  /** Program of HEALTHCHECK. */
  readonly check?: StartProblem;
}

/** Collectors whose results `startAnalysis` needs. */
export const startCollectors = [programHeads, accountIds];

/** Resolves the user, and the programs of ENTRYPOINT, CMD and HEALTHCHECK. */
export const startAnalysis: Analyzer<StartFacts> = {
  name: "efficiency/start",
  version: 1,
  analyze(image) {
    if (!canBeChecked(image)) return { start: [] };
    const user = resolveUser(image);
    if (user === undefined) return { start: [] };
    if ("unknown" in user) return { unknown: user.unknown, start: [] };
    const programs = new Programs(image, user);
    const start = startPrograms(image.config).flatMap((program) => programs.problemOf(program) ?? []);
    const command = checkCommand(image.config);
    const check = command === undefined ? undefined : programs.problemOf(command);
    return { start: start.slice(0, 1), ...(check === undefined ? {} : { check }) };
  },
};

/** Other systems have other rules, and a layer that was not read may have what is missing. */
function canBeChecked({ config, layers, isComplete }: ImageToAnalyze): boolean {
  return isComplete && layers.length > 0 && config.os === "linux";
}
