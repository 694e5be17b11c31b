import { findLayerOrigins, type HistoryLine, type LayerOrigins } from "./history.ts";
import { parseDockerfile } from "./parse.ts";
import type { SourceText } from "./source-text.ts";
import { type BuildGraph, buildGraph } from "./stages.ts";

/** A Dockerfile of the checkout. */
export interface DockerfileText {
  /** Relative to the checkout. */
  readonly path: string;
  readonly text: string;
}

/** What of an image tells the steps that made it. */
export interface BuiltImage {
  readonly history: readonly HistoryLine[];
  readonly layers: readonly unknown[];
}

/** The layers of an image, told by one Dockerfile. */
export interface ImageOrigins extends LayerOrigins {
  readonly path: string;
  readonly source: SourceText;
  readonly graph: BuildGraph;
}

/** Which instruction of the Dockerfile made each layer; undefined where the history does not show what it does. Pure. */
export function findImageOrigins({ path, text }: DockerfileText, image: BuiltImage): ImageOrigins | undefined {
  const file = parseDockerfile(text);
  const graph = buildGraph(file, { buildArgs: {}, namedContexts: [] });
  const origins = findLayerOrigins(file, graph, image.history, image.layers.length);
  return origins === undefined ? undefined : { ...origins, path, source: file.source, graph };
}

/** The Dockerfile that an image was built from. */
export interface DockerfileChoice {
  readonly chosen?: ImageOrigins;
  /** Paths that fit equally well, where no one can be chosen. */
  readonly tied: readonly string[];
}

/** Fewer steps in common than this may be chance: FROM, WORKDIR and CMD look alike in many files. */
const minMatchingSteps = 2;

/**
 * Chooses among the Dockerfiles of a checkout the one whose steps the history shows: the most of them agree, and the
 * fewest are missing. Pure.
 */
export function chooseDockerfile(candidates: readonly DockerfileText[], image: BuiltImage): DockerfileChoice {
  const fitting = candidates
    .flatMap((candidate) => findImageOrigins(candidate, image) ?? [])
    .filter(({ matchingSteps: agreeing }) => agreeing >= minMatchingSteps)
    .sort((a, b) => fitOf(b) - fitOf(a) || (a.path < b.path ? -1 : 1));
  const [best, ...others] = fitting;
  if (best === undefined) return { tied: [] };
  const equal = others.filter((other) => fitOf(other) === fitOf(best));
  return equal.length === 0 ? { chosen: best, tied: [] } : { tied: [best.path, ...equal.map(({ path }) => path)] };
}

function fitOf({ matchingSteps: agreeing, unmatched }: ImageOrigins): number {
  return agreeing - unmatched.filter(({ keyword }) => keyword !== "ARG").length;
}
