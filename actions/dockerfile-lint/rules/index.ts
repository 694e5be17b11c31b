import { RuleRegistry } from "../../../shared/rules/index.ts";
import type { Check, LintRule } from "../checks/rule.ts";
import { endOfLifeChecks } from "./images/end-of-life.ts";
import { fromChecks } from "./images/from.ts";
import { platformChecks } from "./images/platform.ts";
import { referenceChecks } from "./images/references.ts";
import { registryChecks } from "./images/registry.ts";
import { archiveChecks } from "./instructions/archives.ts";
import { argumentChecks } from "./instructions/arguments.ts";
import { contextChecks } from "./instructions/build-context.ts";
import { commandChecks } from "./instructions/commands.ts";
import { consecutiveRunChecks } from "./instructions/consecutive-runs.ts";
import { copyChecks } from "./instructions/copy.ts";
import { exposeChecks } from "./instructions/expose.ts";
import { modeChecks } from "./instructions/file-modes.ts";
import { filesystemChecks } from "./instructions/filesystem.ts";
import { labelChecks } from "./instructions/labels.ts";
import { processChecks } from "./instructions/process.ts";
import { runChecks } from "./instructions/run-steps.ts";
import { settingChecks } from "./instructions/settings.ts";
import { stageChecks } from "./instructions/stages.ts";
import { userChecks } from "./instructions/user.ts";
import { variableChecks } from "./instructions/variables.ts";
import { apkChecks } from "./package-managers/apk.ts";
import { aptChecks } from "./package-managers/apt.ts";
import { downloadChecks } from "./package-managers/downloads.ts";
import { gemAndGoChecks } from "./package-managers/gem-go.ts";
import { javascriptChecks } from "./package-managers/javascript.ts";
import { pythonChecks } from "./package-managers/python.ts";
import { rpmChecks } from "./package-managers/rpm.ts";
import { trustChecks } from "./package-managers/trust.ts";
import { zypperChecks } from "./package-managers/zypper.ts";
import { secretNameChecks } from "./secrets/secret-names.ts";
import { secretValueChecks } from "./secrets/secret-values.ts";
import { layoutChecks } from "./style/layout.ts";
import { syntaxChecks } from "./style/syntax.ts";
import { suppressionRules } from "./suppressions.ts";

/** All checks, one line per family. */
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
  ...modeChecks,
  ...filesystemChecks,
  ...labelChecks,
  ...layoutChecks,
  ...platformChecks,
  ...processChecks,
  ...referenceChecks,
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

/** All rules that Seaworthy evaluates itself. ShellCheck's rules come with its results. */
export const allRules: readonly LintRule[] = [...checks.flatMap((check) => check.rules), ...suppressionRules];

/** Seaworthy's rules about Dockerfiles by id, and the ids of other tools that comments may contain. */
export const lintRules = new RuleRegistry(allRules, "dockerfile");
