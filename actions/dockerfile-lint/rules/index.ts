import { suppressionRules } from "../suppressions/problems.ts";
import { aptChecks } from "./apt.ts";
import { commandChecks } from "./commands.ts";
import { fromChecks } from "./from.ts";
import type { Check, LintRule } from "./rule.ts";

/** Every check, one line a family. */
export const checks: readonly Check[] = [...aptChecks, ...commandChecks, ...fromChecks];

/** Every rule that Seaworthy itself decides; those of ShellCheck come with its results. */
export const allRules: readonly LintRule[] = [...checks.flatMap((check) => check.rules), ...suppressionRules];

/** The names of BuildKit's checks (`frontend/dockerfile/linter/ruleset.go`, v0.32). */
export const buildkitIds: ReadonlySet<string> = new Set([
  "StageNameCasing",
  "FromAsCasing",
  "NoEmptyContinuation",
  "ConsistentInstructionCasing",
  "DuplicateStageName",
  "ReservedStageName",
  "JSONArgsRecommended",
  "MaintainerDeprecated",
  "UndefinedArgInFrom",
  "WorkdirRelativePath",
  "UndefinedVar",
  "MultipleInstructionsDisallowed",
  "LegacyKeyValueFormat",
  "InvalidBaseImagePlatform",
  "RedundantTargetPlatform",
  "SecretsUsedInArgOrEnv",
  "InvalidDefaultArgInFrom",
  "FromPlatformFlagConstDisallowed",
  "CopyIgnoredFile",
  "InvalidDefinitionDescription",
  "ExposeProtoCasing",
  "ExposeInvalidFormat",
]);

const ruleIds: ReadonlySet<string> = new Set(allRules.map((rule) => rule.id));
const foreignForms = [
  /^SC\d{4}$/,
  /^CKV2?_DOCKER_\d+$/,
  /^(?:AVD-)?DS-\d{4}$/,
  /^CIS-DI-\d{4}$/,
  /^DKL-(?:DI|LI)-\d{4}$/,
];

/** True for an id that a rule of Seaworthy, or of a tool whose ids Seaworthy knows, can have. */
export function knownIds(id: string): boolean {
  return ruleIds.has(id) || buildkitIds.has(id) || foreignForms.some((form) => form.test(id));
}
