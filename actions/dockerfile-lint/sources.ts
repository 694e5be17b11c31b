import { decodeDockerfile } from "../../shared/dockerfile/index.ts";
import { messageOf } from "../../shared/errors/index.ts";
import { readCheckoutFile } from "../../shared/files/index.ts";
import type { CoverageGap } from "../../shared/findings/index.ts";
import type { LintSource } from "./lint.ts";

/** BuildKit's frontend also rejects larger files. */
export const maxDockerfileBytes = 16 * 1024 * 1024;

/** Reads the Dockerfiles. Returns a gap for each one that could not be read. */
export async function readSources(
  root: string,
  files: readonly string[],
): Promise<{ readonly sources: readonly LintSource[]; readonly gaps: readonly CoverageGap[] }> {
  const sources: LintSource[] = [];
  const gaps: CoverageGap[] = [];
  for (const path of files) {
    try {
      sources.push({ path, text: decodeDockerfile(await readCheckoutFile(root, path, maxDockerfileBytes)).text });
    } catch (error) {
      gaps.push(gap(path, `it could not be read (${messageOf(error)})`));
    }
  }
  return { sources, gaps };
}

function gap(what: string, why: string): CoverageGap {
  return { what, why, weight: "partial" };
}
