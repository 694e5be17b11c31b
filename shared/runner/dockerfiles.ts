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
import { findFiles } from "../files/index.ts";
import type { CoverageGap } from "../findings/index.ts";
import { readDockerfile } from "./read-dockerfile.ts";

/** Limits of the search. A Dockerfile that a call names is always read. */
const maxFiles = 500;
const maxBytes = 2 ** 20;

/** Labels in which images name their Dockerfile, relative to the repository (label-schema.org). */
const labels = ["org.label-schema.docker.dockerfile"];

/** An image with its history and labels. */
export interface LabeledImage extends BuiltImage {
  readonly config: { readonly labels: Readonly<Record<string, string>> };
}

/** Dockerfiles that images may have been built from: the one that a call names, or those in the checkout. */
export class Dockerfiles {
  readonly #named: DockerfileText | undefined;
  readonly #candidates: readonly DockerfileText[];

  private constructor(named: DockerfileText | undefined, candidates: readonly DockerfileText[]) {
    this.#named = named;
    this.#candidates = candidates;
  }

  /**
   * Finds the Dockerfiles.
   * @param path value of the input `dockerfile`: a path, `none` or undefined.
   * @throws InvalidError if the file cannot be read.
   */
  static async of(path: string | undefined, { root }: Pick<Host, "root">): Promise<Dockerfiles> {
    if (path === "none") return new Dockerfiles(undefined, []);
    if (path !== undefined) return new Dockerfiles(await readDockerfile(root, path), []);
    return new Dockerfiles(undefined, await findDockerfiles(root));
  }

  /** Maps layers of an image to Dockerfile instructions. Returns gaps if a Dockerfile should match but does not. */
  originsOf(image: LabeledImage): { readonly origins?: ImageOrigins; readonly gaps: readonly CoverageGap[] } {
    if (this.#named !== undefined) return originsIn(this.#named, image);
    const labeled = this.#candidates.find(({ path }) =>
      labels.some((label) => isPath(image.config.labels[label], path)),
    );
    const labeledOrigins = labeled === undefined ? undefined : findImageOrigins(labeled, image);
    if (labeledOrigins !== undefined) return { origins: labeledOrigins, gaps: [] };
    const { chosen, tied } = chooseDockerfile(this.#candidates, image);
    if (chosen !== undefined) return { origins: chosen, gaps: [] };
    if (tied.length === 0) return { gaps: [] };
    const why =
      "the image's history matches all of these files, so its findings have no Dockerfile line. Set `dockerfile` to one of them";
    return { gaps: [{ what: tied.join(", "), why, weight: "note" }] };
  }
}

function originsIn(dockerfile: DockerfileText, image: BuiltImage): ReturnType<Dockerfiles["originsOf"]> {
  const origins = findImageOrigins(dockerfile, image);
  if (origins === undefined) {
    const why = "the image's history does not match this Dockerfile, so its findings have only a layer and a path";
    return { gaps: [{ what: dockerfile.path, why, weight: "note" }] };
  }
  const missing = origins.unmatched.filter(({ keyword }) => keyword !== "ARG");
  const gaps = missing.map(
    ({ keyword, line }): CoverageGap => ({
      what: `${dockerfile.path}:${line}`,
      why: `the image's history does not contain this ${keyword}. The image may be older than the file`,
      weight: "note",
    }),
  );
  return { origins, gaps };
}

async function findDockerfiles(root: string): Promise<readonly DockerfileText[]> {
  const { paths } = await findFiles(root, {
    patterns: dockerfileNames.map((name) => `**/${name}`),
    ignore: excludedNames,
  });
  const files: DockerfileText[] = [];
  for (const path of paths.slice(0, maxFiles)) {
    const text = await readDockerfile(root, path, maxBytes).catch(() => undefined);
    if (text !== undefined) files.push(text);
  }
  return files;
}

function isPath(label: string | undefined, path: string): boolean {
  return label !== undefined && label.replace(/^\.?\/+/, "") === path;
}
