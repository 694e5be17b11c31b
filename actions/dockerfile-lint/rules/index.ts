import type { HadolintLevel } from "../options.ts";
import { suppressionRules } from "../suppressions/problems.ts";
import { apkChecks } from "./apk.ts";
import { aptChecks } from "./apt.ts";
import { archiveChecks } from "./archives.ts";
import { argumentChecks } from "./arguments.ts";
import { contextChecks } from "./build-context.ts";
import { commandChecks } from "./commands.ts";
import { consecutiveRunChecks } from "./consecutive-runs.ts";
import { copyChecks } from "./copy.ts";
import { downloadChecks } from "./downloads.ts";
import { endOfLifeChecks } from "./end-of-life.ts";
import { exposeChecks } from "./expose.ts";
import { filesystemChecks } from "./filesystem.ts";
import { fromChecks } from "./from.ts";
import { gemAndGoChecks } from "./gem-go.ts";
import { javascriptChecks } from "./javascript.ts";
import { labelChecks } from "./labels.ts";
import { layoutChecks } from "./layout.ts";
import { platformChecks } from "./platform.ts";
import { processChecks } from "./process.ts";
import { pythonChecks } from "./python.ts";
import { registryChecks } from "./registry.ts";
import { rpmChecks } from "./rpm.ts";
import type { Check, LintRule } from "./rule.ts";
import { runChecks } from "./run-steps.ts";
import { secretNameChecks } from "./secret-names.ts";
import { secretValueChecks } from "./secret-values.ts";
import { settingChecks } from "./settings.ts";
import { stageChecks } from "./stages.ts";
import { syntaxChecks } from "./syntax.ts";
import { trustChecks } from "./trust.ts";
import { userChecks } from "./user.ts";
import { variableChecks } from "./variables.ts";
import { zypperChecks } from "./zypper.ts";

/** Every check, one line a family. */
export const checks: readonly Check[] = [
  ...aptChecks,
  ...apkChecks,
  ...rpmChecks,
  ...zypperChecks,
  ...pythonChecks,
  ...javascriptChecks,
  ...gemAndGoChecks,
  ...commandChecks,
  ...runChecks,
  ...consecutiveRunChecks,
  ...fromChecks,
  ...endOfLifeChecks,
  ...argumentChecks,
  ...contextChecks,
  ...copyChecks,
  ...archiveChecks,
  ...downloadChecks,
  ...exposeChecks,
  ...filesystemChecks,
  ...labelChecks,
  ...layoutChecks,
  ...platformChecks,
  ...processChecks,
  ...registryChecks,
  ...secretNameChecks,
  ...secretValueChecks,
  ...settingChecks,
  ...stageChecks,
  ...syntaxChecks,
  ...trustChecks,
  ...userChecks,
  ...variableChecks,
];

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

const hadolintRules = new Map(allRules.map((rule) => [rule.id, rule.hadolint]));

/** hadolint's own level for one of its rules. */
export function hadolintLevelOf(id: string): HadolintLevel | undefined {
  return hadolintRules.get(id);
}
