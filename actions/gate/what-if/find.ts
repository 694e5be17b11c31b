import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { messageOf, UndecidedError } from "../../../shared/errors/index.ts";
import type { Unusable } from "./compare.ts";

const mostEntries = 100_000;
const deepest = 8;

export interface FoundVerdicts {
  /** Directories with a `verdict.json`, relative to the one that was searched; `.` is that itself. */
  readonly directories: readonly string[];
  /** Directories that could not be looked into. */
  readonly unusable: readonly Unusable[];
}

/**
 * Every directory with a `verdict.json` in and below a directory, in order of their paths. Links are not followed.
 * @throws UndecidedError where the directory cannot be listed, or holds more than 100,000 files.
 */
export async function findVerdicts(root: string, name: string): Promise<FoundVerdicts> {
  const directories: string[] = [];
  const unusable: Unusable[] = [];
  let entries = 0;
  const look = async (directory: string, depth: number): Promise<void> => {
    if (depth > deepest) {
      unusable.push({ directory, why: `it is more than ${deepest} directories deep and was not read` });
      return;
    }
    const children = await readdir(join(root, directory), { withFileTypes: true }).catch((error: unknown) => {
      if (depth === 0) throw unlisted(name, `cannot be listed (${messageOf(error)})`);
      unusable.push({ directory, why: messageOf(error) });
      return [];
    });
    entries += children.length;
    if (entries > mostEntries) throw unlisted(name, `holds more than ${mostEntries} files`);
    if (children.some((child) => child.name === "verdict.json")) directories.push(directory);
    const below = children.filter((child) => child.isDirectory()).map((child) => child.name);
    for (const child of below.toSorted()) await look(depth === 0 ? child : `${directory}/${child}`, depth + 1);
  };
  await look(".", 0);
  return { directories, unusable };
}

function unlisted(label: string, problem: string): UndecidedError {
  return new UndecidedError("WHAT_IF_FOLDER", problem, {
    place: { what: label },
    advice: "Set `over` to a directory with the results of earlier runs and little else",
  });
}
