import { choice } from "./input.ts";

const words =
  "`recommended` reports what is precise and can be acted on: missing hardening is one low finding per workload or service. `strict` enables every rule, including opt-in rules, with its own severity.";

/** Former name of `strict` in manifest-check. */
const formerValues = ["all"] as const;

/** The input `profile` of actions that check manifests. */
export const profileInput = choice({
  values: ["recommended", "strict"],
  formerValues,
  default: "recommended",
  description: `Rules to run. ${words}`,
});

/** The input `profile` of actions that examine images. */
export const imageProfileInput = choice({
  values: ["recommended", "strict"],
  formerValues,
  default: "recommended",
  description:
    "Hygiene rules to run. `recommended` reports what is precise and can be acted on, and lowers what only the container's settings decide. `strict` enables every rule with its own severity. Vulnerabilities and secrets are the same in both, but `strict` also makes the scan undecided if no advisories cover some packages (`unmatched`).",
});

/** The input `profile` of the whole suite. */
export const suiteProfileInput = choice({
  values: ["recommended", "strict", "hadolint"],
  formerValues,
  default: "recommended",
  description: `Rules to run. ${words} \`hadolint\` reports only hadolint's rules (DL and SC) for Dockerfiles; everything else uses \`recommended\`, and the gate decides by severity.`,
});

/** The same for Dockerfiles, with hadolint's rules as a third choice. */
export const lintProfileInput = choice({
  values: ["recommended", "strict", "hadolint"],
  formerValues,
  default: "recommended",
  description: `Rules to run. ${words} \`hadolint\` reports only hadolint's rules (DL and SC) and fails as hadolint does: from the level \`info\` on, unless \`failure-threshold\` or hadolint's configuration sets another threshold.`,
});

/** Returns the profile that a value of the input names. Tells the new name of `all`. */
export function toProfile<P extends string>(value: P | "all", tell: (note: string) => void): P | "strict" {
  if (value !== "all") return value as P;
  tell("The profile `all` is now called `strict`. The old name still works.");
  return "strict";
}
