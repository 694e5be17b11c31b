import { messageOf, UndecidedError } from "../errors/index.ts";
import { diskTree, findRenames } from "../files/index.ts";
import type { CoverageGap } from "../findings/index.ts";
import { findBaseOpener } from "./at-base.ts";
import type { BaseTree } from "./base-tree.ts";
import type { RunContext } from "./result.ts";

type Texts = ReadonlyMap<string, string>;

/** Number of parts of a file that are checked, and of those that are templates. */
export interface PartCounts {
  readonly checked: number;
  readonly templates: number;
}

/** Files of an action that may be templates. */
export interface TemplateSearch {
  /** Texts of the files of the change by path, templates included. */
  readonly head: Texts;
  /** Lists the files of the base that the action would examine. */
  readonly listBase: (base: BaseTree) => Promise<readonly string[]>;
  /** Counts the parts of each file. Files that are never checked are left out. */
  readonly count: (texts: Texts) => ReadonlyMap<string, PartCounts>;
  /** Bytes of a file. */
  readonly maxBytes: number;
}

/**
 * Lists files that the base was checked with and that unmerged changes make templates, so that they are not checked any
 * more: the file itself, or one that is gone while the changes add templates, or its lines to one. What cannot be determined is listed, too.
 */
export async function findHiddenTemplates(
  { host, settingsFiles, openBase }: Pick<RunContext, "host" | "settingsFiles" | "openBase">,
  search: TemplateSearch,
): Promise<readonly CoverageGap[]> {
  if (host.base === undefined) return [];
  const counts = search.count(search.head);
  const templates = [...counts].filter(([, { templates }]) => templates > 0).map(([path]) => path);
  if (templates.length === 0) return [];
  try {
    if (openBase === undefined && settingsFiles === undefined)
      throw new UndecidedError("BASE_UNREADABLE", "this run has no base");
    const open = findBaseOpener({ openBase, settingsFiles, host });
    const base = await open?.();
    return base === undefined ? [] : await compareTemplates(base, { ...search, counts, templates, root: host.root });
  } catch (error) {
    const why = `it is a template, and whether the base was checked with it cannot be determined (${messageOf(error)})`;
    return templates.map((path) => hidden(path, why));
  }
}

interface Comparison extends TemplateSearch {
  readonly counts: ReadonlyMap<string, PartCounts>;
  readonly templates: readonly string[];
  readonly root: string;
}

async function compareTemplates(base: BaseTree, search: Comparison): Promise<readonly CoverageGap[]> {
  const { counts, templates, count, maxBytes } = search;
  const changed: string[] = [];
  let isAdded = false;
  for (const path of templates) {
    if ((await base.kindOf(path)) !== "file") isAdded = true;
    else if (!(await base.isUnchanged(path))) changed.push(path);
  }
  const textsBefore = await readTexts(base, changed, maxBytes);
  const before = count(textsBefore);
  const gaps = changed
    .filter((path) => isLess(counts.get(path), before.get(path)))
    .map((path) => hidden(path, "the base was checked with it, and it is a template now, so it was not checked"));
  const added = changed.flatMap((path) => addedLines(textsBefore.get(path) ?? "", search.head.get(path) ?? ""));
  const replaced =
    isAdded || added.length > 0 ? await findReplaced(base, search, isAdded ? "any" : new Set(added)) : [];
  base.assertReadable();
  return [...gaps, ...replaced];
}

/** Checks whether a file has more templates than before, or fewer parts that are checked. */
function isLess(after: PartCounts = nothing, before: PartCounts = nothing): boolean {
  return before.checked > 0 && (after.templates > before.templates || after.checked < before.checked);
}

const nothing: PartCounts = { checked: 0, templates: 0 };

/** Returns the lines that a text has and an earlier one does not. Space around them does not count. */
function addedLines(before: string, after: string): readonly string[] {
  const known = linesOf(before);
  return [...linesOf(after)].filter((line) => !known.has(line));
}

function linesOf(text: string): ReadonlySet<string> {
  return new Set(text.split("\n").flatMap((line) => line.trim() || []));
}

/** Checks whether at least half of the lines of a text are among others. */
function isMostlyIn(text: string, lines: ReadonlySet<string>): boolean {
  const own = [...linesOf(text)];
  return own.filter((line) => lines.has(line)).length * 2 >= own.length;
}

/**
 * Lists files that the base was checked with, that are gone, and that no checked file has the text of.
 * @param into lines that templates of the base get, of which a listed file has half; `any` if a template is new.
 */
async function findReplaced(
  base: BaseTree,
  { head, counts, listBase, count, maxBytes, root }: Comparison,
  into: ReadonlySet<string> | "any",
): Promise<readonly CoverageGap[]> {
  const checkout = diskTree(root);
  const files = new Set(await listBase(base));
  const gone: string[] = [];
  for (const path of files) {
    if (!head.has(path) && (await checkout.kindOf(path)) === undefined) gone.push(path);
  }
  const texts = await readTexts(base, gone, maxBytes);
  const before = count(texts);
  const checked = new Map([...texts].filter(([path]) => (before.get(path) ?? nothing).checked > 0));
  const added = [...head].filter(([path]) => !files.has(path) && counts.get(path)?.templates === 0);
  const moved = new Set(findRenames(checked, new Map(added)).values());
  return [...checked.keys()]
    .filter((path) => !moved.has(path) && (into === "any" || isMostlyIn(texts.get(path) ?? "", into)))
    .map((path) =>
      hidden(path, "the base was checked with it, it is gone, and the change adds templates, which were not checked"),
    );
}

async function readTexts(base: BaseTree, paths: readonly string[], maxBytes: number): Promise<Texts> {
  if (paths.length === 0) return new Map();
  const { decodeDockerfile } = await import("../dockerfile/index.ts");
  await base.prefetch(paths);
  const texts = new Map<string, string>();
  for (const path of paths) texts.set(path, decodeDockerfile(await base.read(path, maxBytes)).text);
  return texts;
}

function hidden(what: string, why: string): CoverageGap {
  return { what, why, weight: "partial" };
}
