import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { decodeDockerfile } from "../../shared/dockerfile/index.ts";
import { messageOf } from "../../shared/errors/index.ts";
import type { CoverageGap } from "../../shared/findings/index.ts";
import type { LintSource } from "./lint.ts";

/** BuildKit's frontend refuses files of this size, too. */
const maxBytes = 16 * 1024 * 1024;

/** The Dockerfiles that could be read, and a gap for each that could not. */
export async function readSources(
  root: string,
  files: readonly string[],
): Promise<{ readonly sources: readonly LintSource[]; readonly gaps: readonly CoverageGap[] }> {
  const sources: LintSource[] = [];
  const gaps: CoverageGap[] = [];
  for (const path of files) {
    try {
      const { size } = await stat(join(root, path));
      if (size > maxBytes) gaps.push(gap(path, `it has ${size} bytes; a Dockerfile may have ${maxBytes}`));
      else sources.push({ path, text: decodeDockerfile(await readFile(join(root, path))).text });
    } catch (error) {
      gaps.push(gap(path, `it cannot be read (${messageOf(error)})`));
    }
  }
  return { sources, gaps };
}

function gap(what: string, why: string): CoverageGap {
  return { what, why, weight: "partial" };
}
