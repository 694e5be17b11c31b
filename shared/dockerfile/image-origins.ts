import { defined } from "../values/index.ts";
import { baseReferenceOf, bottomOf } from "./base-reference.ts";
import { findLayerOrigins, type LayerOrigins } from "./history.ts";
import type { HistoryLine } from "./history-line.ts";
import { parseDockerfile } from "./parse.ts";
import type { SourceText } from "./source-text.ts";
import { type BuildGraph, buildGraph } from "./stages.ts";

/** A Dockerfile in the checkout. */
export interface DockerfileText {
  /** Relative to the checkout. */
  readonly path: string;
  readonly text: string;
}

/** The parts of an image that describe its build steps. */
export interface BuiltImage {
  readonly history: readonly HistoryLine[];
  readonly layers: readonly unknown[];
  /** `onBuild` are the instructions for builds on top of the image, undefined if they are unknown. */
  readonly config?: { readonly labels?: Readonly<Record<string, string>>; readonly onBuild?: readonly string[] };
}

/** The origins of an image's layers in one Dockerfile. */
export interface ImageOrigins extends LayerOrigins {
  readonly path: string;
  readonly source: SourceText;
  readonly graph: BuildGraph;
}

/**
 * Finds the instruction of the Dockerfile that made each layer. Returns undefined if the history does not match the
 * Dockerfile. Pure.
 */
export function findImageOrigins({ path, text }: DockerfileText, image: BuiltImage): ImageOrigins | undefined {
  const file = parseDockerfile(text);
  const graph = buildGraph(file, { buildArgs: {}, namedContexts: [] });
  const origins = findLayerOrigins(file, graph, image.history, image.layers.length, image.config?.onBuild);
  return origins === undefined ? undefined : { ...origins, path, source: file.source, graph };
}

/** The Dockerfile that an image was built from, if it is known. */
export interface DockerfileChoice {
  readonly chosen?: ImageOrigins;
  /** Paths that match equally well, so that none was chosen. */
  readonly tied: readonly string[];
  /** All whose instructions are exactly the image's steps. */
  readonly exact: readonly ExactDockerfile[];
}

/** A Dockerfile whose instructions are exactly an image's steps, except those of the base image. */
export interface ExactDockerfile {
  readonly path: string;
  /** Number of steps below the first instruction's, which are the base image's as far as the history shows. */
  readonly baseSteps: number;
  /** Reference of the base image in FROM, or `scratch`; undefined if it contains a value that only the build knows. */
  readonly base?: string;
}

/** Minimum number of matching steps. Fewer may match by chance: FROM, WORKDIR and CMD look alike in many files. */
const minMatchingSteps = 2;

/**
 * Chooses the Dockerfile of a checkout that best matches the image's history: most matching steps, fewest missing
 * steps. Pure.
 */
export function chooseDockerfile(candidates: readonly DockerfileText[], image: BuiltImage): DockerfileChoice {
  const matching = candidates.flatMap((candidate) => findImageOrigins(candidate, image) ?? []);
  const exact = matching.flatMap((origins) => exactOf(origins) ?? []);
  const fitting = matching
    .filter(({ matchingSteps: agreeing }) => agreeing >= minMatchingSteps)
    .sort((a, b) => fitOf(b) - fitOf(a) || (a.path < b.path ? -1 : 1));
  const [best, ...others] = fitting;
  if (best === undefined) return { tied: [], exact };
  const equal = others.filter((other) => fitOf(other) === fitOf(best));
  if (equal.length === 0) return { chosen: best, tied: [], exact };
  return { tied: [best.path, ...equal.map(({ path }) => path)], exact };
}

/** Returns the Dockerfile of an image's origins if its instructions are exactly the image's steps. */
export function exactOf(origins: ImageOrigins): ExactDockerfile | undefined {
  const { path, baseSteps } = origins;
  const base = bottomOf(origins).base.kind === "scratch" ? "scratch" : baseReferenceOf(origins);
  return baseSteps === undefined ? undefined : { path, baseSteps, ...defined({ base }) };
}

function fitOf({ matchingSteps: agreeing, unmatched }: ImageOrigins): number {
  return agreeing - unmatched.filter(({ keyword }) => keyword !== "ARG").length;
}
