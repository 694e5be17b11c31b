import { SourceText } from "../../shared/dockerfile/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import type { DockerfileDigest } from "../../shared/evidence/index.ts";
import {
  type AtBase,
  activeFindings,
  blockingFindings,
  type CoverageGap,
  compareWithBase,
  type Finding,
  isComplete,
  type Report,
  type Rule,
} from "../../shared/findings/index.ts";
import { describeUnfixed, findLinkedPaths, fixUntilStable, writeFixedFiles } from "../../shared/fixes/index.ts";
import { withoutExisting } from "../../shared/report/index.ts";
import {
  checkAtBase,
  digestOfDockerfile,
  findHiddenTemplates,
  type RunContext,
  type RunResult,
} from "../../shared/runner/index.ts";
import { count } from "../../shared/text/index.ts";
import { defined, isOver, overtime, type TimeLimits } from "../../shared/values/index.ts";
import { type BaseLint, checkBase } from "./base.ts";
import { loadCheckoutBuilds } from "./builds/checkout.ts";
import { lintTask, readWayContext, type WayLinter } from "./builds/lint-task.ts";
import type { LocatedBuild } from "./builds/locate.ts";
import { type LintTask, listNamedDockerfiles, planTasks, selectBuilds } from "./builds/plan.ts";
import { findDockerfiles } from "./discover.ts";
import { checkoutContexts } from "./dockerignore/context-files.ts";
import { ignoreFileRules, lintIgnoreFile } from "./dockerignore/lint.ts";
import { formatIssues } from "./formats/index.ts";
import { getHadolintId, getIssueLevel } from "./formats/issue.ts";
import { isFailing } from "./hadolint/settings.ts";
import type { spec } from "./inputs.ts";
import { type LintOptions, type LintResult, type LintSource, lintDockerfile } from "./lint.ts";
import { type LintSettings, readSettings } from "./settings.ts";
import { listShellScripts } from "./shell-requests.ts";
import { loadShellChecker } from "./shellcheck/checker.ts";
import type { ShellChecker } from "./shellcheck.ts";
import { readSources, readStdinSource, stdinTarget } from "./sources.ts";
import { templateSearch } from "./template-search.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

/** Lints the Dockerfiles that the inputs name, and their ignore files, as one report on the checkout. */
export async function run(context: Context): Promise<RunResult> {
  const { inputs, host, time } = context;
  const settings = await readSettings(context);
  const call = { ...settings.options, context: inputs["build-context"] };
  const used = await loadCheckoutBuilds(host.root, {
    targets: inputs.files,
    named: inputs["build-files"],
    exclude: inputs.exclude,
  });
  const { files, sources, gaps, problems } = await findSources(context, used.builds);
  const plan = planTasks(sources, selectBuilds(used.builds, inputs.files), call);
  const checker = await loadShellChecker(inputs.shellcheck, host.exec);
  const unfollowed = problems.map(({ path, why, weight }): CoverageGap => ({ what: path, why, weight }));
  const results: LintResult[] = [
    { findings: [], rules: [], gaps: [...gaps, ...unfollowed, ...used.gaps, ...plan.gaps], images: [] },
  ];
  const linted: DockerfileDigest[] = [];
  const contexts = checkoutContexts(host.root);
  const ignoreFiles = new Map<string, readonly Finding[]>();
  for (const task of plan.tasks) {
    const { source } = task;
    host.progress(`dockerfile-lint ${source.path}`);
    if (time !== undefined && isOver(time.total)) {
      results.push(unlinted(source, overtime(time.total)));
      continue;
    }
    const linter: WayLinter = {
      async optionsOf(source, way) {
        const { filter, ignoreFile } = await readWayContext(contexts, source, way);
        if (ignoreFile !== undefined) {
          ignoreFiles.set(ignoreFile.path, lintIgnoreFile(ignoreFile.path, ignoreFile.entries));
        }
        return { ...settings.options, ...way.options, contextFilter: filter };
      },
      lint: (source, options) => lint(source, options, { checker, time }),
    };
    if (inputs.fix && task.inline === undefined) {
      const fixed = await fixFile(task, linter, context);
      results.push(fixed.result);
      linted.push(digestOfDockerfile({ path: source.path, text: fixed.text }));
    } else {
      const result = await lintTask(task, linter);
      results.push(result);
      if (result.isTemplate !== true && task.inline === undefined) linted.push(digestOfDockerfile(source));
    }
  }
  results.push({
    findings: [...ignoreFiles.values()].flat(),
    rules: ignoreFiles.size === 0 ? [] : ignoreFileRules,
    gaps: [],
    images: [],
  });
  const hidden = await findHiddenTemplates(context, templateSearch(sources, inputs, host.root));
  results.push({ findings: [], rules: [], gaps: hidden, images: [] });
  const templates = results.filter(({ isTemplate }) => isTemplate === true).length;
  const inline = plan.tasks.filter((task) => task.inline !== undefined);
  const report = joined(results, files.length + inline.length - templates);
  const how: BaseLint = {
    targets: inputs.files,
    exclude: inputs.exclude,
    buildFiles: inputs["build-files"],
    call,
    options: settings.options,
    time,
    lint: (source, options) => lint(source, options, { checker, time }),
  };
  const atBase = inputs.fix
    ? undefined
    : await checkAtBase(context, (base) =>
        checkBase(base, { root: host.root, tasks: plan.tasks, findings: report.findings }, how),
      );
  await checker?.close?.();
  const document = formatIssues(inputs.format, activeFindings(report), inputs["file-path-in-report"]);
  const images = results.flatMap((result) => result.images);
  return {
    examined: [{ report, images, dockerfiles: linted, ...defined({ atBase }) }],
    ...verdictOf(countingPart(report, atBase), settings, inputs),
    ...(document === undefined ? {} : { document }),
  };
}

/** Finds and reads the Dockerfiles, and those that builds name. Standard input is linted first. */
async function findSources(
  { inputs, host }: Context,
  builds: readonly LocatedBuild[],
): Promise<
  Awaited<ReturnType<typeof readSources>> & {
    readonly files: readonly string[];
    readonly problems: Awaited<ReturnType<typeof findDockerfiles>>["problems"];
  }
> {
  const targets = inputs.files.filter((target) => target !== stdinTarget);
  const usesStdin = targets.length < inputs.files.length;
  if (usesStdin && inputs.fix) {
    throw new InvalidError("INPUT_VALUE", "--fix cannot change standard input", { advice: "Name the Dockerfile" });
  }
  const streamed = usesStdin ? [await readStdinSource(host.openStdin)] : [];
  const isBuilt = selectBuilds(builds, targets).length > 0;
  const search = { targets, exclude: inputs.exclude, allowEmpty: inputs["allow-empty"] || isBuilt };
  const isOnlyStdin = usesStdin && targets.length === 0;
  const { paths: found, problems } = isOnlyStdin
    ? { paths: [], problems: [] }
    : await findDockerfiles(host.root, search);
  const paths = [...found, ...(await listNamedDockerfiles(builds, found, targets, inputs.exclude))];
  const { sources, gaps } = await readSources(host.root, paths);
  return {
    files: [...streamed.map(({ path }) => path), ...paths],
    sources: [...streamed, ...sources],
    gaps,
    problems,
  };
}

function unlinted({ path }: LintSource, why: string): LintResult {
  return { findings: [], rules: [], gaps: [{ what: path, why, weight: "partial" }], images: [] };
}

interface Linter {
  readonly checker: ShellChecker | undefined;
  readonly time: TimeLimits | undefined;
}

/** Lints a file. ShellCheck and the rules each get the time of a file, so that one does not use up the other's. */
async function lint(source: LintSource, options: LintOptions, { checker, time }: Linter): Promise<LintResult> {
  const shellcheck = await checker?.check(listShellScripts(source.text, options), time?.startFile());
  return lintDockerfile(source, { ...options, shellcheck, deadline: time?.startFile() });
}

/** Applies fixes until none is left, then writes the file once. */
async function fixFile(
  task: LintTask,
  linter: WayLinter,
  { host, inputs }: Context,
): Promise<{ readonly result: LintResult; readonly text: string }> {
  const { path, text } = task.source;
  const readOnly = await findLinkedPaths(host.root, [path]);
  const { result, changed, applied } = await fixUntilStable([{ path, source: new SourceText(text) }], {
    check: ([file]) => lintTask(task, linter, file?.source.text ?? ""),
    countUnreadable: ({ gaps }) => gaps.filter(({ weight }) => weight === "partial").length,
    readOnly,
    safety: inputs["fix-safety"],
  });
  await writeFixedFiles(host.root, changed);
  if (changed.length > 0) host.info(`${path}: fixed ${count(applied, "finding")}`);
  for (const line of describeUnfixed(result.findings, readOnly)) host.warn(line);
  return { result, text: changed[0]?.source.text ?? text };
}

function joined(results: readonly LintResult[], files: number): Report {
  const rules = new Map<string, Rule>();
  for (const rule of results.flatMap((result) => result.rules)) rules.set(rule.id, rule);
  return {
    action: "dockerfile-lint",
    subject: { kind: "source", path: "." },
    rules: [...rules.values()],
    findings: results.flatMap((result) => result.findings),
    coverage: { examined: { files }, gaps: results.flatMap((result) => result.gaps) },
  };
}

/** Leaves out what the base has, too, where that is known and does not count. */
function countingPart(report: Report, atBase: AtBase | undefined): Report {
  if (atBase === undefined || "missing" in atBase) return report;
  return withoutExisting(compareWithBase(report, atBase.check, atBase.source));
}

/** Formats with which hadolint never fails, because other programs judge their results. */
const neverFailing = new Set(["codeclimate", "gitlab-codeclimate", "codacy"]);

/**
 * Returns hadolint's verdict if its configuration or the profile sets one. Its threshold decides on findings with DL and
 * SC ids, `fail-on` on all others. A parse error fails at every threshold.
 */
function verdictOf(
  report: Report,
  { failureThreshold, noFail }: LintSettings,
  inputs: Context["inputs"],
): Pick<RunResult, "outcome" | "verdict"> {
  if (noFail) return { outcome: "pass", verdict: "hadolint's no-fail is set" };
  if (failureThreshold === undefined) return {};
  const findings = activeFindings(report);
  const neverFails = neverFailing.has(inputs.format);
  const failing = findings.filter(
    (finding) =>
      getHadolintId(finding) !== undefined &&
      !neverFails &&
      (finding.ruleId === "DL1000" || isFailing(getIssueLevel(finding), failureThreshold)),
  ).length;
  const others = findings.filter((finding) => getHadolintId(finding) === undefined);
  const blocking = blockingFindings({ ...report, findings: others }, inputs["fail-on"], false).length;
  const verdict = [
    neverFails
      ? `hadolint never fails with the format ${inputs.format}`
      : `${count(failing, "finding")} at hadolint's threshold ${failureThreshold}`,
    ...(blocking === 0 ? [] : [`${count(blocking, "other finding")} at fail-on`]),
  ].join(", ");
  if (failing + blocking > 0) return { outcome: "findings", verdict };
  return { outcome: neverFails || isComplete(report.coverage) ? "pass" : "undecided", verdict };
}
