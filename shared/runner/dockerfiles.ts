import type { Host } from "../ci/index.ts";
import type {
  BuiltImage,
  DockerfileChoice,
  DockerfileText,
  ExactDockerfile,
  ImageOrigins,
} from "../dockerfile/index.ts";
import type { DockerfileDigest } from "../evidence/index.ts";
import { findFiles, sha256 } from "../files/index.ts";
import type { CoverageGap } from "../findings/index.ts";
import { defined } from "../values/index.ts";
import type { BaseCall, ImageWithLayers } from "./base-image.ts";
import { readDockerfile } from "./read-dockerfile.ts";

/** Limits of the search. A Dockerfile that a call names is always read. */
const maxFiles = 500;
const maxBytes = 2 ** 20;

/** Labels in which images name their Dockerfile, relative to the repository (label-schema.org). */
const labels = ["org.label-schema.docker.dockerfile"];

/** An image with its history and labels. */
export interface LabeledImage extends BuiltImage {
  readonly config: { readonly labels: Readonly<Record<string, string>>; readonly onBuild?: readonly string[] };
}

type History = Pick<typeof import("../dockerfile/index.ts"), "chooseDockerfile" | "exactOf" | "findImageOrigins">;

/** Dockerfiles that images may have been built from: the one that a call names, or those in the checkout. */
export class Dockerfiles {
  /** Undefined if no Dockerfile can match. */
  readonly #history: History | undefined;
  readonly #named: DockerfileText | undefined;
  readonly #candidates: readonly DockerfileText[];
  /** Whether the call says that there is no Dockerfile. */
  readonly #isOff: boolean;
  readonly #choices = new Map<LabeledImage, DockerfileChoice>();

  private constructor(
    history: History | undefined,
    named: DockerfileText | undefined,
    candidates: readonly DockerfileText[],
    isOff = false,
  ) {
    this.#isOff = isOff;
    this.#history = history;
    this.#named = named;
    this.#candidates = candidates;
  }

  /**
   * Finds the Dockerfiles. Searches the checkout only if an image has a history that a Dockerfile can match.
   * @param path value of the input `dockerfile`: a path, `none` or undefined.
   * @param images that `originsOf` will be asked about.
   * @throws InvalidError if the file cannot be read.
   */
  static async of(
    path: string | undefined,
    { root }: Pick<Host, "root">,
    images: readonly BuiltImage[],
  ): Promise<Dockerfiles> {
    const isSearched = path === undefined && images.some(hasHistory);
    if (path === "none") return new Dockerfiles(undefined, undefined, [], true);
    if (path === undefined && !isSearched) return new Dockerfiles(undefined, undefined, []);
    const { chooseDockerfile, exactOf, findImageOrigins } = await import("../dockerfile/index.ts");
    const history = { chooseDockerfile, exactOf, findImageOrigins };
    if (path !== undefined) return new Dockerfiles(history, await readDockerfile(root, path), []);
    return new Dockerfiles(history, undefined, await findDockerfiles(root));
  }

  /**
   * Returns the Dockerfiles whose instructions are exactly the build steps in the image's history, with digests of their
   * text, and how the steps below compare with the base image; undefined if the call does not look for any.
   */
  async exactFor(
    image: LabeledImage & ImageWithLayers,
    call: BaseCall,
  ): Promise<readonly DockerfileDigest[] | undefined> {
    if (this.#history === undefined) return this.#isOff ? undefined : [];
    return Promise.all(
      this.#exactFor(image, this.#history).map(async ([file, exact]) => {
        const { compareWithBaseImage } = await import("./base-image.ts");
        const base = exact.base === "scratch" ? undefined : await compareWithBaseImage(image, exact, call);
        return { ...digestOfDockerfile(file), baseSteps: exact.baseSteps, ...defined({ base }) };
      }),
    );
  }

  #exactFor(image: LabeledImage, history: History): (readonly [DockerfileText, ExactDockerfile])[] {
    if (this.#named !== undefined) {
      const origins = history.findImageOrigins(this.#named, image);
      const exact = origins === undefined ? undefined : history.exactOf(origins);
      return exact === undefined ? [] : [[this.#named, exact]];
    }
    const found = new Map(this.#choiceFor(image, history).exact.map((exact) => [exact.path, exact]));
    return this.#candidates.flatMap((candidate) => {
      const exact = found.get(candidate.path);
      return exact === undefined ? [] : [[candidate, exact] as const];
    });
  }

  #choiceFor(image: LabeledImage, { chooseDockerfile }: History): DockerfileChoice {
    const known = this.#choices.get(image);
    if (known !== undefined) return known;
    const choice = chooseDockerfile(this.#candidates, image);
    this.#choices.set(image, choice);
    return choice;
  }

  /** Maps layers of an image to Dockerfile instructions. Returns gaps if a Dockerfile should match but does not. */
  originsOf(image: LabeledImage): { readonly origins?: ImageOrigins; readonly gaps: readonly CoverageGap[] } {
    if (this.#history === undefined) return { gaps: [] };
    const { findImageOrigins } = this.#history;
    if (this.#named !== undefined) return originsIn(this.#named, findImageOrigins(this.#named, image));
    const labeled = this.#candidates.find(({ path }) =>
      labels.some((label) => isPath(image.config.labels[label], path)),
    );
    const labeledOrigins = labeled === undefined ? undefined : findImageOrigins(labeled, image);
    if (labeledOrigins !== undefined) return { origins: labeledOrigins, gaps: [] };
    const { chosen, tied } = this.#choiceFor(image, this.#history);
    if (chosen !== undefined) return { origins: chosen, gaps: [] };
    if (tied.length === 0) return { gaps: [] };
    const why =
      "the image's history matches all of these files, so its findings have no Dockerfile line. Set `dockerfile` to one of them";
    return { gaps: [{ what: tied.join(", "), why, weight: "note" }] };
  }
}

/** Returns whether the history counts the layers, without which it matches no Dockerfile. */
function hasHistory({ history, layers }: BuiltImage): boolean {
  return layers.length > 0 && history.filter(({ emptyLayer }) => !emptyLayer).length === layers.length;
}

/** Returns the path of a Dockerfile and the digest of its text, by which records name it. */
export function digestOfDockerfile({ path, text }: DockerfileText): DockerfileDigest {
  return { path, digest: sha256(text) };
}

function originsIn(
  dockerfile: DockerfileText,
  origins: ImageOrigins | undefined,
): ReturnType<Dockerfiles["originsOf"]> {
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
  const { dockerfileNames, excludedNames } = await import("../dockerfile/index.ts");
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
