import { stat } from "node:fs/promises";
import { join } from "node:path";
import { glob } from "tinyglobby";
import type { Host } from "../ci/index.ts";
import {
  type BuiltImage,
  chooseDockerfile,
  type DockerfileText,
  dockerfileNames,
  excludedNames,
  findImageOrigins,
  type ImageOrigins,
} from "../dockerfile/index.ts";
import type { CoverageGap } from "../findings/index.ts";
import { readDockerfile } from "./read-dockerfile.ts";

/** Beyond this many, or larger, none is looked at unless it is named. */
const maxFiles = 500;
const maxBytes = 2 ** 20;

/** Labels in which images name their Dockerfile, relative to the repository (label-schema.org). */
const labels = ["org.label-schema.docker.dockerfile"];

/** An image with what tells its Dockerfile. */
export interface LabeledImage extends BuiltImage {
  readonly config: { readonly labels: Readonly<Record<string, string>> };
}

/** The Dockerfiles that images may have been built from: the one that a call names, or those of the checkout. */
export class Dockerfiles {
  readonly #given: DockerfileText | undefined;
  readonly #found: readonly DockerfileText[];

  private constructor(given: DockerfileText | undefined, found: readonly DockerfileText[]) {
    this.#given = given;
    this.#found = found;
  }

  /**
   * @param given what the input `dockerfile` says: a path, `none`, or nothing.
   * @throws InvalidError when the given file cannot be read.
   */
  static async of(given: string | undefined, { root }: Pick<Host, "root">): Promise<Dockerfiles> {
    if (given === "none") return new Dockerfiles(undefined, []);
    if (given !== undefined) return new Dockerfiles(await readDockerfile(root, given), []);
    return new Dockerfiles(undefined, await findDockerfiles(root));
  }

  /** Which instruction made each layer of an image, where a Dockerfile shows it, and why not where one should. */
  originsOf(image: LabeledImage): { readonly origins?: ImageOrigins; readonly gaps: readonly CoverageGap[] } {
    if (this.#given !== undefined) return originsIn(this.#given, image);
    const labeled = this.#found.find(({ path }) => labels.some((label) => isPath(image.config.labels[label], path)));
    const named = labeled === undefined ? undefined : findImageOrigins(labeled, image);
    if (named !== undefined) return { origins: named, gaps: [] };
    const { chosen, tied } = chooseDockerfile(this.#found, image);
    if (chosen !== undefined) return { origins: chosen, gaps: [] };
    if (tied.length === 0) return { gaps: [] };
    const why = "the image's history fits them equally, so its findings stand on no line; name one with `dockerfile`";
    return { gaps: [{ what: tied.join(", "), why, weight: "note" }] };
  }
}

function originsIn(given: DockerfileText, image: BuiltImage): ReturnType<Dockerfiles["originsOf"]> {
  const origins = findImageOrigins(given, image);
  if (origins === undefined) {
    const why =
      "the image's history does not show what this Dockerfile does, so its findings are placed by layer and path only";
    return { gaps: [{ what: given.path, why, weight: "note" }] };
  }
  const missing = origins.unmatched.filter(({ keyword }) => keyword !== "ARG");
  const gaps = missing.map(
    ({ keyword, line }): CoverageGap => ({
      what: `${given.path}:${line}`,
      why: `the image's history does not show this ${keyword}; the image may be older than the file`,
      weight: "note",
    }),
  );
  return { origins, gaps };
}

async function findDockerfiles(root: string): Promise<readonly DockerfileText[]> {
  const paths = await glob(
    dockerfileNames.map((name) => `**/${name}`),
    { cwd: root, dot: true, ignore: [...excludedNames], followSymbolicLinks: false, expandDirectories: false },
  );
  const files: DockerfileText[] = [];
  for (const path of paths.sort().slice(0, maxFiles)) {
    const found = await stat(join(root, path)).catch(() => undefined);
    if (found?.isFile() !== true || found.size > maxBytes) continue;
    const text = await readDockerfile(root, path).catch(() => undefined);
    if (text !== undefined) files.push(text);
  }
  return files;
}

function isPath(label: string | undefined, path: string): boolean {
  return label !== undefined && label.replace(/^\.?\/+/, "") === path;
}
