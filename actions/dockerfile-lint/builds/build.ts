import type { TextFile } from "../../../shared/dockerfile/index.ts";
import type { InlineDockerfile } from "./inline.ts";

/** One way in which a Compose or Bake file builds an image. */
export interface Build {
  readonly origin: BuildOrigin;
  /**
   * Directories of the checkout that relative paths may start at, in order. Bake's paths start at the directory in which
   * it is called, which is the file's or the root of the checkout.
   */
  readonly directories: readonly string[];
  /** Build context as written, relative to the directory. Undefined if only the build knows it. */
  readonly context: string | undefined;
  /** The Dockerfile: a path relative to the context, or the text in the file itself. Undefined if only the build knows it. */
  readonly dockerfile: string | InlineDockerfile | undefined;
  /** The stage to build. Default: the last one. */
  readonly target: string | undefined;
  /** Build arguments. Undefined values are known to the build only. */
  readonly args: ReadonlyMap<string, string | undefined>;
  /** Additional contexts by name. Undefined values are known to the build only. */
  readonly contexts: ReadonlyMap<string, string | undefined>;
  readonly platforms: readonly string[];
  /** False if the result is files or nothing but the cache, so that no image is made. */
  readonly isImage: boolean;
}

/** Where a build is defined. */
export interface BuildOrigin {
  readonly kind: "compose" | "bake";
  readonly file: TextFile;
  /** 1-based. */
  readonly line: number;
  /** The service or target. */
  readonly name: string;
}

/** Something about a build file that was not linted, with the reason. */
export interface BuildNote {
  readonly what: string;
  readonly why: string;
}

/** Creates a note about one build. */
export function createBuildNote({ file, line, name, kind }: BuildOrigin, why: string): BuildNote {
  const subject = kind === "compose" ? "service" : "target";
  return { what: `${file.path}:${line}`, why: `the Dockerfile of the ${subject} ${name} was not linted: ${why}` };
}
