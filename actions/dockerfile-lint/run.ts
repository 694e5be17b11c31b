import { SourceText } from "../../shared/dockerfile/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import type { DockerfileDigest } from "../../shared/evidence/index.ts";
import {
  type AtBase,
  activeFindings,
  type CoverageGap,
  compareWithBase,
  type Finding,
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
import { defined, isOver, overtime } from "../../shared/values/index.ts";
import { type BaseLint, checkBase } from "./base.ts";
import { BaseImages } from "./base-images.ts";
import { baseBuildsLoader, findBuildsAtBase } from "./builds/base-builds.ts";
import { loadCheckoutBuilds, toRelativePaths } from "./builds/checkout.ts";
import { lintTask, readWayContext, type WayLinter } from "./builds/lint-task.ts";
import type { LocatedBuild } from "./builds/locate.ts";
import { hasBuildsBelow, type LintTask, listNamedDockerfiles, planTasks, selectBuilds } from "./builds/plan.ts";
import { findDockerfiles } from "./discover.ts";
import { BuildContexts } from "./dockerignore/context.ts";
import { checkoutContexts } from "./dockerignore/context-files.ts";
import { ignoreFileRules, lintIgnoreFile } from "./dockerignore/lint.ts";
import { isHadolintFormat } from "./formats/names.ts";
import type { spec } from "./inputs.ts";
import type { LintOptions, LintResult, LintSource } from "./lint.ts";
import { Linter } from "./linter.ts";
import { readSettings } from "./settings.ts";
import { loadShellChecker } from "./shellcheck/checker.ts";
import { readSources, readStdinSource, stdinTarget } from "./sources.ts";
import { templateSearch } from "./template-search.ts";
import { verdictOf } from "./verdict.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

/** Lints the Dockerfiles that the inputs name, and their ignore files, as one report on the checkout. */
export async function run(context: Context): Promise<RunResult> {
  const { inputs, host, time } = context;
  const settings = await readSettings(context);
  const { buildArgs, namedContexts, target } = settings.options;
  const call = { buildArgs, namedContexts, target, context: inputs["build-context"] };
  const targets = toRelativePaths(host.root, inputs.files);
  const buildFiles = toRelativePaths(host.root, inputs["build-files"]);
  const used = await loadCheckoutBuilds(host.root, { targets, named: buildFiles, exclude: inputs.exclude });
  const builds = selectBuilds(used.builds, targets);
  const { files, sources, gaps, problems } = await findSources(context, builds);
  const search = { targets, exclude: inputs.exclude, buildFiles };
  const loadBuilds = baseBuildsLoader(host.root, search);
  const plan = planTasks(sources, builds, call, await findBuildsAtBase(context, loadBuilds));
  const checker = await loadShellChecker(context);
  const bases = await BaseImages.of(settings.options, context);
  const readBases = async (tasks: readonly LintTask[]): Promise<void> => {
    if (inputs["check-registry"]) await bases.read(tasks);
  };
  await readBases(plan.tasks);
  const withFixes = inputs.fix || context.showsFixes !== false;
  const common: LintOptions = { ...settings.options, baseImages: bases.facts, withFixes };
  const linter = new Linter(checker, time, common);
  const how: BaseLint = {
    targets,
    exclude: inputs.exclude,
    loadBuilds,
    call,
    // Only the findings of the base are compared.
    options: { ...common, withFixes: false },
    time,
    async check(task) {
      await readBases([task]);
      return linter.check(task);
    },
    lint: (source, options) => linter.lint(source, options),
  };
  try {
    const { results, linted } = await lintTasks(plan.tasks, linter, common, context);
    const unfollowed = problems.map(({ path, why, weight }): CoverageGap => ({ what: path, why, weight }));
    const hidden = await findHiddenTemplates(context, templateSearch(sources, inputs, host.root));
    const unread = [...gaps, ...unfollowed, ...used.gaps, ...plan.gaps];
    results.unshift({ findings: [], rules: [], gaps: unread, images: [] });
    results.push({ findings: [], rules: [], gaps: hidden, images: [] });
    const templates = results.filter(({ isTemplate }) => isTemplate === true).length;
    const inline = plan.tasks.filter((task) => task.inline !== undefined);
    const report = joined(results, files.length + inline.length - templates);
    const head = { root: host.root, tasks: plan.tasks, findings: report.findings };
    const atBase = inputs.fix ? undefined : await checkAtBase(context, (base) => checkBase(base, head, how));
    const document = await formatDocument(report, inputs);
    const images = results.flatMap((result) => result.images);
    return {
      examined: [{ report, images, dockerfiles: linted, ...defined({ atBase }) }],
      ...verdictOf(countingPart(report, atBase), settings, inputs),
      ...(document === undefined ? {} : { document }),
    };
  } finally {
    await checker?.close?.();
  }
}

/** Lints the Dockerfiles in their order, and then their ignore files. */
async function lintTasks(
  tasks: readonly LintTask[],
  linter: Linter,
  common: LintOptions,
  context: Context,
): Promise<{ readonly results: LintResult[]; readonly linted: readonly DockerfileDigest[] }> {
  const { inputs, host, time } = context;
  const results: LintResult[] = [];
  const linted: DockerfileDigest[] = [];
  const contexts = new BuildContexts(checkoutContexts(host.root));
  const ignoreFiles = new Map<string, readonly Finding[]>();
  const ways: WayLinter = {
    async optionsOf(source, way) {
      const { filter, ignoreFile } = await readWayContext(contexts, source, way);
      if (ignoreFile !== undefined && !ignoreFiles.has(ignoreFile.path))
        ignoreFiles.set(ignoreFile.path, lintIgnoreFile(ignoreFile.path, ignoreFile.entries));
      return { ...common, ...way.options, contextFilter: filter };
    },
    check: (task) => linter.check(task),
    lint: (source, options) => linter.lint(source, options),
  };
  linter.prepare(tasks);
  for (const task of tasks) {
    const { source } = task;
    host.progress(`dockerfile-lint ${source.path}`);
    if (time !== undefined && isOver(time.total)) {
      results.push(unlinted(source, overtime(time.total)));
      continue;
    }
    if (inputs.fix && task.inline === undefined) {
      const fixed = await fixFile(task, ways, context);
      results.push(fixed.result);
      linted.push(digestOfDockerfile({ path: source.path, text: fixed.text }));
    } else {
      const result = await lintTask(task, ways);
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
  return { results, linted };
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
  const below = toRelativePaths(host.root, targets);
  const search = {
    targets,
    exclude: inputs.exclude,
    allowEmpty: inputs["allow-empty"] || hasBuildsBelow(builds, below),
  };
  const isOnlyStdin = usesStdin && targets.length === 0;
  const { paths: found, problems } = isOnlyStdin
    ? { paths: [], problems: [] }
    : await findDockerfiles(host.root, search);
  const paths = [...found, ...(await listNamedDockerfiles(builds, found, below, inputs.exclude))];
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

/** Formats the findings as hadolint does. Undefined if the call asks for another format. */
async function formatDocument(report: Report, inputs: Context["inputs"]): Promise<string | undefined> {
  const { format } = inputs;
  if (!isHadolintFormat(format)) return undefined;
  const { formatIssues } = await import("./formats/index.ts");
  return formatIssues(format, activeFindings(report), inputs["file-path-in-report"]);
}
