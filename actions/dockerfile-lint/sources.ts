import { decodeDockerfile } from "../../shared/dockerfile/index.ts";
import { InvalidError, messageOf } from "../../shared/errors/index.ts";
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

/** The target, and the path in results, that stands for standard input. */
export const stdinTarget = "-";

/**
 * Reads a Dockerfile from standard input.
 * @throws InvalidError if there is no standard input or the text is too large.
 */
export async function readStdinSource(openStdin: (() => AsyncIterable<Uint8Array>) | undefined): Promise<LintSource> {
  if (openStdin === undefined) {
    throw new InvalidError("INPUT_VALUE", "standard input is only available on the command line", {
      advice: "Name the Dockerfile. A file called `-` is `./-`",
    });
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of openStdin()) {
    bytes += chunk.length;
    if (bytes > maxDockerfileBytes)
      throw new InvalidError("INPUT_VALUE", `standard input is larger than ${maxDockerfileBytes} bytes`);
    chunks.push(chunk);
  }
  return { path: stdinTarget, text: decodeDockerfile(Buffer.concat(chunks)).text };
}

function gap(what: string, why: string): CoverageGap {
  return { what, why, weight: "partial" };
}
