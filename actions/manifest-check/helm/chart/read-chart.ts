import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { messageOf } from "../../../../shared/errors/index.ts";
import { diskTree, LinkError, resolveInCheckout, type SourceTree } from "../../../../shared/files/index.ts";
import { createArchiveBudget, readArchive } from "./archive.ts";
import { ChartFailure } from "./failure.ts";
import {
  type ChartRefusal,
  type ChartSource,
  joinPath,
  maxChartBytes,
  maxChartFiles,
  maxFileBytes,
  withoutMark,
} from "./files.ts";
import { IgnoreRules } from "./ignore.ts";

/** A checkout or commit whose directories can be listed. `BaseTree` is one. */
export interface ChartTree extends SourceTree {
  /** Lists a directory. Undefined if there is none. */
  list(path: string): Names | undefined | Promise<Names | undefined>;
  /**
   * Returns the path without links that a path leads to, relative to the root. Undefined if there is nothing.
   * @throws LinkError for links that leave the checkout.
   */
  resolve(path: string): string | undefined | Promise<string | undefined>;
}

type Names = readonly { readonly name: string }[];

/** Maximum nesting of directories. */
const maxDepth = 40;
/** Maximum number of files and directories, with those that are ignored. */
const maxVisited = 20_000;

/** Returns the files of a checkout on disk. @param root absolute path. */
export function diskChartTree(root: string): ChartTree {
  const resolve = async (path: string): Promise<string | undefined> => {
    const [realRoot, real] = [await resolveInCheckout(root, "."), await resolveInCheckout(root, path)];
    if (realRoot === undefined || real === undefined) return undefined;
    return relative(realRoot, real).split(sep).join("/");
  };
  return {
    ...diskTree(root),
    resolve,
    async list(path) {
      const real = await resolve(path);
      return real === undefined ? undefined : await readdir(join(root, real), { withFileTypes: true });
    },
  };
}

interface Reading {
  readonly tree: ChartTree;
  readonly directory: string;
  /** The directory without links. */
  readonly real: string;
  readonly rules: IgnoreRules;
  readonly files: Map<string, Uint8Array>;
  readonly refusals: ChartRefusal[];
  bytes: number;
  /** Paths that were visited. Links may lead to a directory in more than one way. */
  visited: number;
}

/**
 * Reads the chart at a path: a directory, without what its `.helmignore` excludes, or an archive. Follows links inside
 * the chart. Links that leave it, pipes and devices are refusals.
 * @throws ChartFailure if the archive or `.helmignore` cannot be read, and above the limits for files and bytes.
 */
export async function readChart(tree: ChartTree, path: string): Promise<ChartSource> {
  if ((await tree.kindOf(path)) === "file")
    return readArchive(path, await tree.read(path, maxChartBytes), createArchiveBudget());
  const real = await tree.resolve(path);
  if (real === undefined) throw new ChartFailure("load", `${path} does not exist`);
  const rules = await readRules(tree, path);
  const reading: Reading = { tree, directory: path, real, rules, files: new Map(), refusals: [], bytes: 0, visited: 0 };
  await readDirectory(reading, "", [real]);
  return { path, files: reading.files, refusals: reading.refusals };
}

async function readRules(tree: ChartTree, directory: string): Promise<IgnoreRules> {
  const path = joinPath(directory, ".helmignore");
  if ((await tree.kindOf(path)) !== "file") return new IgnoreRules();
  return new IgnoreRules(withoutMark(await tree.read(path, maxFileBytes)));
}

/** @param above real paths of the directory and those that contain it. */
async function readDirectory(reading: Reading, path: string, above: readonly string[]): Promise<void> {
  const names = (await reading.tree.list(joinPath(reading.directory, path))) ?? [];
  for (const { name } of names.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    await readEntry(reading, joinPath(path, name), above);
  }
}

async function readEntry(reading: Reading, path: string, above: readonly string[]): Promise<void> {
  const { tree, rules } = reading;
  reading.visited += 1;
  if (reading.visited > maxVisited) throw new ChartFailure("limit", `the chart has more than ${maxVisited} paths`);
  const full = joinPath(reading.directory, path);
  const kind = await tree.kindOf(full);
  if (rules.ignores(path, kind === "directory")) return;
  const real = await resolveEntry(reading, path);
  if (real === undefined) return;
  if (kind !== "directory") return readFile(reading, path, kind === "other");
  if (above.includes(real)) reading.refusals.push({ path, why: "is a link that leads in a circle" });
  else if (above.length > maxDepth)
    throw new ChartFailure("limit", `${full} is nested deeper than ${maxDepth} directories`);
  else await readDirectory(reading, path, [...above, real]);
}

/** Returns where a path leads. Records a refusal if that is not in the chart. */
async function resolveEntry({ tree, directory, real, refusals }: Reading, path: string): Promise<string | undefined> {
  try {
    const target = await tree.resolve(joinPath(directory, path));
    if (target === undefined) refusals.push({ path, why: "is a link to a path that does not exist" });
    else if (real !== "" && target !== real && !target.startsWith(`${real}/`))
      refusals.push({ path, why: "leads out of the chart" });
    else return target;
  } catch (error) {
    if (!(error instanceof LinkError)) throw error;
    refusals.push({ path, why: messageOf(error).includes("outside") ? "leads out of the chart" : messageOf(error) });
  }
  return undefined;
}

async function readFile(reading: Reading, path: string, isIrregular: boolean): Promise<void> {
  const full = joinPath(reading.directory, path);
  if (isIrregular) {
    reading.refusals.push({ path, why: "is not a regular file" });
    return;
  }
  try {
    const bytes = await reading.tree.read(full, maxFileBytes);
    reading.bytes += bytes.length;
    reading.files.set(path, withoutMark(bytes));
  } catch (error) {
    if (error instanceof RangeError) throw new ChartFailure("limit", `${full} is too large: ${messageOf(error)}`);
    reading.refusals.push({ path, why: `could not be read: ${messageOf(error)}` });
  }
  if (reading.bytes > maxChartBytes) throw new ChartFailure("limit", `the chart has more than ${maxChartBytes} bytes`);
  if (reading.files.size > maxChartFiles)
    throw new ChartFailure("limit", `the chart has more than ${maxChartFiles} files`);
}
