import { decodeDockerfile } from "../../shared/dockerfile/index.ts";
import { UndecidedError } from "../../shared/errors/index.ts";
import { diskTree, findRenames } from "../../shared/files/index.ts";
import type { BaseCheck, Finding } from "../../shared/findings/index.ts";
import { type BaseTree, findBaseFiles } from "../../shared/runner/index.ts";
import { isOver, overtime, type TimeLimits } from "../../shared/values/index.ts";
import { dockerfileSearch } from "./discover.ts";
import { BuildContexts } from "./dockerignore/context.ts";
import { baseContexts } from "./dockerignore/context-files.ts";
import { parseIgnoreFile } from "./dockerignore/ignore-file.ts";
import { lintIgnoreFile } from "./dockerignore/lint.ts";
import type { LintOptions, LintResult, LintSource } from "./lint.ts";
import { contextRuleIds } from "./rules/instructions/build-context.ts";
import { maxDockerfileBytes } from "./sources.ts";

/** What the change has. */
export interface LintedHead {
  /** Absolute path of the checkout. */
  readonly root: string;
  readonly sources: readonly LintSource[];
  readonly findings: readonly Finding[];
}

/** How the change was linted. */
export interface BaseLint {
  readonly targets: readonly string[];
  readonly exclude: readonly string[];
  readonly buildContext: string | undefined;
  readonly options: LintOptions;
  readonly time: TimeLimits | undefined;
  readonly lint: (source: LintSource, options: LintOptions) => Promise<LintResult>;
}

/**
 * Lints the Dockerfiles of the base that the change touches. A file that it does not touch has the same findings, except
 * for those about the build context, which other files decide.
 * @throws UndecidedError if the base cannot be read or the time is over.
 */
export async function checkBase(base: BaseTree, head: LintedHead, how: BaseLint): Promise<BaseCheck> {
  const baseLinter = new BaseLinter(base, head.root, how);
  const files = await findBaseFiles(base, head.root, how.targets, dockerfileSearch(how.exclude));
  const gone = await goneFiles(files, head);
  await base.prefetch([...head.sources.map(({ path }) => path), ...gone]);
  const byPath = Map.groupBy(head.findings, ({ subject }) => (subject.kind === "source" ? subject.path : ""));
  const findings: Finding[] = [];
  const texts = { base: new Map<string, string>(), head: new Map<string, string>() };
  const added = new Map<string, string>();
  for (const source of head.sources) {
    const { path, text } = source;
    if (await base.isUnchanged(path)) {
      const own = byPath.get(path) ?? [];
      findings.push(...own.filter(({ ruleId }) => !contextRuleIds.has(ruleId)));
      if (own.some(({ ruleId }) => contextRuleIds.has(ruleId)))
        findings.push(...(await baseLinter.contextFindings(source)));
      continue;
    }
    texts.head.set(path, text);
    if ((await base.kindOf(path)) !== "file") added.set(path, text);
    else findings.push(...(await baseLinter.findingsAt(path, texts.base)));
  }
  for (const path of gone) findings.push(...(await baseLinter.findingsAt(path, texts.base)));
  for (const path of new Set(ignoreFilesOf(head))) findings.push(...(await baseLinter.ignoreFindings(path)));
  const before = new Map([...texts.base].filter(([path]) => gone.includes(path)));
  return { findings, unchecked: new Set(), renamed: findRenames(before, added), matchesByText: true, texts };
}

/** Lists the Dockerfiles of the base that the checkout no longer has. */
async function goneFiles(files: readonly string[], { root, sources }: LintedHead): Promise<readonly string[]> {
  const checkout = diskTree(root);
  const present = new Set(sources.map(({ path }) => path));
  const missing: string[] = [];
  for (const path of files) {
    if (!present.has(path) && (await checkout.kindOf(path)) === undefined) missing.push(path);
  }
  return missing;
}

function ignoreFilesOf({ findings, sources }: LintedHead): readonly string[] {
  const dockerfiles = new Set(sources.map(({ path }) => path));
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
    this.#contexts = new BuildContexts(baseContexts(base, root), how.buildContext);
  }

  /** Lints a file of the base, and adds its text to `texts`. */
  async findingsAt(path: string, texts: Map<string, string>): Promise<readonly Finding[]> {
    const source = { path, text: decodeDockerfile(await this.#base.read(path, maxDockerfileBytes)).text };
    texts.set(path, source.text);
    return this.#lint(source);
  }

  /** Returns the findings about the build context of a file that the change does not touch. */
  async contextFindings(source: LintSource): Promise<readonly Finding[]> {
    return (await this.#lint(source)).filter(({ ruleId }) => contextRuleIds.has(ruleId));
  }

  async ignoreFindings(path: string): Promise<readonly Finding[]> {
    const text = await this.#contexts.readText(path);
    return text === undefined ? [] : lintIgnoreFile(path, parseIgnoreFile(text));
  }

  async #lint(source: LintSource): Promise<readonly Finding[]> {
    const { options, time, lint } = this.#how;
    if (time !== undefined && isOver(time.total)) {
      throw new UndecidedError("TIME_LIMIT", `the base was not linted: ${overtime(time.total)}`);
    }
    const { filter } = await this.#contexts.read(source);
    return (await lint(source, { ...options, contextFilter: filter })).findings;
  }
}
