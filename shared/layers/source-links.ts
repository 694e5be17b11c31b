import { stat } from "node:fs/promises";
import { relative, sep } from "node:path";
import { messageOf } from "../errors/index.ts";
import { LinkError, resolveInCheckout } from "../files/index.ts";
import type { FileHeader } from "./file.ts";
import { attempt, visitFile, type Walk } from "./visit-file.ts";

/** Links to packages of a workspace, which npm, pnpm and Yarn create. The lockfile lists what they lead to. */
const installed = /\/node_modules\//u;

/** Parts of a walk that links of a source tree need. */
export interface SourceTree {
  /** Paths of all links. */
  readonly links: string[];
  /** Paths of the directories that were read, by their real names. */
  readonly directories: Set<string>;
  readHeader(path: string): Promise<FileHeader | undefined>;
  readDirectory(path: string): Promise<void>;
}

/**
 * Passes what links of a source tree lead to, with the policy of a checkout: inside the tree only. A file that a
 * collector has under its own name is not passed again. Links that leave the tree or lead nowhere are gaps if a
 * collector wants their names or they are directories.
 */
export async function visitSourceLinks(walk: Walk, tree: SourceTree): Promise<void> {
  // Directories that links lead to add theirs.
  for (const path of tree.links) {
    const wanting = (header: FileHeader) => walk.collectors.filter((collector) => collector.wants(header));
    const link = await attempt(path, walk, () => tree.readHeader(path));
    if (link === undefined) continue;
    try {
      const real = await resolveInCheckout(walk.root, path.slice(1));
      if (real === undefined) continue;
      const realPath = `/${relative(walk.realRoot, real).split(sep).join("/")}`;
      const header = await tree.readHeader(realPath);
      if (header?.type === "directory") {
        if (!tree.directories.has(realPath) && !walk.skip.has(nameOf(path))) await tree.readDirectory(path);
      } else if (header?.type === "file") {
        const own = new Set(wanting(header));
        const named = { ...header, path };
        await visitFile(
          named,
          wanting(named).filter((collector) => !own.has(collector)),
          walk,
          realPath,
        );
      }
    } catch (error) {
      const isWanted = wanting({ ...link, type: "file" }).length > 0;
      const isDirectory = (await stat(walk.root + path).catch(() => undefined))?.isDirectory() === true;
      if (!(error instanceof LinkError)) throw error;
      if (isWanted || (isDirectory && !installed.test(path)))
        walk.gaps.push({ what: path, why: messageOf(error), weight: "partial" });
    }
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
