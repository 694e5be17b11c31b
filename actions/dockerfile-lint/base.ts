import { decodeDockerfile, isDockerfileName } from "../../shared/dockerfile/index.ts";
import { UndecidedError } from "../../shared/errors/index.ts";
import { diskTree, findRenames } from "../../shared/files/index.ts";
import type { BaseCheck, Finding } from "../../shared/findings/index.ts";
import { type BaseTree, findBaseFiles } from "../../shared/runner/index.ts";
import { isOver, overtime, type TimeLimits } from "../../shared/values/index.ts";
import type { LoadBuilds } from "./builds/base-builds.ts";
import { lintTask, readWayContext, type WayLinter } from "./builds/lint-task.ts";
import type { LocatedBuild } from "./builds/locate.ts";
import { type LintTask, listNamedDockerfiles, planTasks } from "./builds/plan.ts";
import { type CallOptions, keyOf, type Way } from "./builds/ways.ts";
import { dockerfileSearch } from "./discover.ts";
import { BuildContexts } from "./dockerignore/context.ts";
import { baseContexts } from "./dockerignore/context-files.ts";
import { parseIgnoreFile } from "./dockerignore/ignore-file.ts";
import { lintIgnoreFile } from "./dockerignore/lint.ts";
import type { LintOptions, LintSource } from "./lint.ts";
import { contextRuleIds } from "./rules/instructions/build-context.ts";
import { maxDockerfileBytes } from "./sources.ts";

/** What the change has. */
export interface LintedHead {
  /** Absolute path of the checkout. */
  readonly root: string;
  readonly tasks: readonly LintTask[];
  readonly findings: readonly Finding[];
}

/** How the change was linted. */
export interface BaseLint extends Pick<WayLinter, "check" | "lint"> {
  readonly targets: readonly string[];
  readonly exclude: readonly string[];
  readonly loadBuilds: LoadBuilds;
  readonly call: CallOptions;
  readonly options: LintOptions;
  readonly time: TimeLimits | undefined;
}

/**
 * Lints the Dockerfiles of the base that the change touches, as the Compose and Bake files of the base build them. A file
 * that it does not touch has the same findings if it is built in the same ways, except for those about the build context,
 * which other files decide.
 * @throws UndecidedError if the base cannot be read or the time is over.
 */
export async function checkBase(base: BaseTree, head: LintedHead, how: BaseLint): Promise<BaseCheck> {
  const baseLinter = new BaseLinter(base, head.root, how);
  const files = await findBaseFiles(base, head.root, how.targets, dockerfileSearch(how.exclude));
  const builds = await how.loadBuilds(base);
  const before = new Set([...files, ...(await listNamedDockerfiles(builds, files, how.targets, how.exclude))]);
  const sources = head.tasks.flatMap(({ source, inline }) => (inline === undefined ? [source] : []));
  const gone = await goneFiles([...before], sources, head.root);
  await base.prefetch([...sources.map(({ path }) => path), ...gone]);
  const byPath = Map.groupBy(head.findings, ({ subject }) => (subject.kind === "source" ? subject.path : ""));
  const findings: Finding[] = [];
  const texts = { base: new Map<string, string>(), head: new Map<string, string>() };
  const added = new Map<string, string>();
  for (const { source, ways, inline } of head.tasks) {
    if (inline !== undefined) continue;
    const { path, text } = source;
    const isBuiltSince = !before.has(path) && !isDockerfileName(path) && !how.targets.includes(path);
    if (isBuiltSince) continue;
    const task = taskOf(source, builds, how.call);
    if ((await base.isUnchanged(path)) && !hasSameWays(task.ways, ways)) {
      findings.push(...(await baseLinter.lint(task)));
    } else if (await base.isUnchanged(path)) {
      const own = byPath.get(path) ?? [];
      findings.push(...own.filter(({ ruleId }) => !contextRuleIds.has(ruleId)));
      if (own.some(({ ruleId }) => contextRuleIds.has(ruleId)))
        findings.push(...(await baseLinter.contextFindings(task)));
    } else {
      texts.head.set(path, text);
      if ((await base.kindOf(path)) !== "file") added.set(path, text);
      else findings.push(...(await baseLinter.findingsAt(path, builds, texts.base)));
    }
  }
  for (const path of gone) findings.push(...(await baseLinter.findingsAt(path, builds, texts.base)));
  for (const task of planTasks([], builds, how.call).tasks) {
    findings.push(...(await baseLinter.lint(task)));
    if (task.inline !== undefined) texts.base.set(task.source.path, task.inline.file.source.text);
  }
  for (const { source, inline } of head.tasks) {
    if (inline !== undefined) texts.head.set(source.path, inline.file.source.text);
  }
  for (const path of new Set(ignoreFilesOf(head))) findings.push(...(await baseLinter.ignoreFindings(path)));
  const removed = new Map([...texts.base].filter(([path]) => gone.includes(path)));
  return { findings, unchecked: new Set(), renamed: findRenames(removed, added), matchesByText: true, texts };
}

/** Lists the Dockerfiles of the base that the checkout no longer has. */
async function goneFiles(
  files: readonly string[],
  sources: readonly LintSource[],
  root: string,
): Promise<readonly string[]> {
  const checkout = diskTree(root);
  const present = new Set(sources.map(({ path }) => path));
  const missing: string[] = [];
  for (const path of files) {
    if (!present.has(path) && (await checkout.kindOf(path)) === undefined) missing.push(path);
  }
  return missing;
}

function taskOf(source: LintSource, builds: readonly LocatedBuild[], call: CallOptions): LintTask {
  const own = builds.filter(({ dockerfile }) => dockerfile === source.path);
  const [task] = planTasks([source], own, call).tasks;
  if (task === undefined) throw new Error("a source has no task");
  return task;
}

function hasSameWays(before: readonly Way[], after: readonly Way[]): boolean {
  const keys = (ways: readonly Way[]): string => ways.map(keyOf).toSorted().join();
  return keys(before) === keys(after);
}

function ignoreFilesOf({ findings, tasks }: LintedHead): readonly string[] {
  const dockerfiles = new Set(tasks.map(({ source: { path } }) => path));
  return findings.flatMap(({ subject }) =>
    subject.kind === "source" && !dockerfiles.has(subject.path) ? [subject.path] : [],
  );
}

class BaseLinter {
  readonly #base: BaseTree;
  readonly #how: BaseLint;
  readonly #contexts: BuildContexts;

  constructor(base: BaseTree, root: string, how: BaseLint) {
    this.#base = base;
    this.#how = how;
    this.#contexts = new BuildContexts(baseContexts(base, root));
  }

  /** Lints a file of the base, and adds its text to `texts`. */
  async findingsAt(
    path: string,
    builds: readonly LocatedBuild[],
    texts: Map<string, string>,
  ): Promise<readonly Finding[]> {
    const source = { path, text: decodeDockerfile(await this.#base.read(path, maxDockerfileBytes)).text };
    texts.set(path, source.text);
    return this.lint(taskOf(source, builds, this.#how.call));
  }

  /** Returns the findings about the build context of a file that the change does not touch. */
  async contextFindings(task: LintTask): Promise<readonly Finding[]> {
    return (await this.lint(task)).filter(({ ruleId }) => contextRuleIds.has(ruleId));
  }

  async ignoreFindings(path: string): Promise<readonly Finding[]> {
    const text = await this.#contexts.readText(path);
    return text === undefined ? [] : lintIgnoreFile(path, parseIgnoreFile(text));
  }

  /** Lints a Dockerfile in all its ways. */
  async lint(task: LintTask): Promise<readonly Finding[]> {
    const { options, time, check, lint } = this.#how;
    if (time !== undefined && isOver(time.total)) {
      throw new UndecidedError("TIME_LIMIT", `the base was not linted: ${overtime(time.total)}`);
    }
    const optionsOf = async (source: LintSource, way: Way): Promise<LintOptions> => {
      const { filter } = await readWayContext(this.#contexts, source, way);
      return { ...options, ...way.options, contextFilter: filter };
    };
    return (await lintTask(task, { check, optionsOf, lint })).findings;
  }
}
