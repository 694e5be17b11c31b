import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { decodeDockerfile } from "../../shared/dockerfile/index.ts";
import { messageOf } from "../../shared/errors/index.ts";
import type { CoverageGap } from "../../shared/findings/index.ts";
import type { LintSource } from "./lint.ts";

/** BuildKit's frontend also rejects larger files. */
const maxBytes = 16 * 1024 * 1024;

/** Reads the Dockerfiles. Returns a gap for each one that could not be read. */
export async function readSources(
  root: string,
  files: readonly string[],
): Promise<{ readonly sources: readonly LintSource[]; readonly gaps: readonly CoverageGap[] }> {
  const sources: LintSource[] = [];
  const gaps: CoverageGap[] = [];
  for (const path of files) {
    try {
      const { size } = await stat(join(root, path));
      if (size > maxBytes) gaps.push(gap(path, `it has ${size} bytes; the limit is ${maxBytes}`));
      else sources.push({ path, text: decodeDockerfile(await readFile(join(root, path))).text });
    } catch (error) {
      gaps.push(gap(path, `it could not be read (${messageOf(error)})`));
    }
  }
  return { sources, gaps };
}

function gap(what: string, why: string): CoverageGap {
  return { what, why, weight: "partial" };
}
