import type { Collector, CreateCollectors } from "../../shared/layers/index.ts";
import type { Profile } from "../../shared/rules/index.ts";
import { efficiencyCollectors } from "./efficiency/index.ts";
import { hygieneCollectors } from "./hygiene/index.ts";
import { SecretChecks } from "./secrets/index.ts";
import { parseRulesFile, type RulesFile } from "./secrets/read-rules.ts";
import { tamperingCollectors } from "./tampering/index.ts";

/** Checks of a call. Survives `structuredClone`. */
export interface ThreadOptions {
  readonly hygiene: boolean;
  readonly secrets: boolean;
  readonly profile: Profile;
  /** The user's own secret rules. */
  readonly rulesFile?: RulesFile;
}

/** Creates the collectors of the checks in a thread. @param options of type `ThreadOptions`. */
export const createCollectors: CreateCollectors = (options) => {
  const checks = options as ThreadOptions;
  return checkCollectors(checks, secretChecks(checks));
};

export function checkCollectors(
  { hygiene, profile }: Pick<ThreadOptions, "hygiene" | "profile">,
  secrets: SecretChecks | undefined,
): readonly Collector<unknown>[] {
  return [
    ...(hygiene ? [...hygieneCollectors, ...efficiencyCollectors, ...tamperingCollectors(profile)] : []),
    ...(secrets?.collectors ?? []),
  ];
}

export function secretChecks({ secrets, rulesFile }: ThreadOptions): SecretChecks | undefined {
  if (!secrets) return undefined;
  return new SecretChecks(rulesFile === undefined ? undefined : parseRulesFile(rulesFile));
}
