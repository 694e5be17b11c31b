import { readCheckoutFile } from "../files/index.ts";
import type { Finding, Report } from "../findings/index.ts";
import { memoized } from "../values/index.ts";
import type { OpenBase } from "./base-tree.ts";

/** Tags of rules about secrets and files with credentials. */
const secretTags = new Set(["secret", "CWE-798", "CWE-522"]);
/** Bytes of a Dockerfile. */
const maxBytes = 2 ** 20;

/**
 * Tells whether a change may have put another secret into the file of an image that a finding is about. Fingerprints
 * have no values, so that the same file with another key looks the same. Counts files of the checkout that the change
 * touches: those with the name of the image's file, and those that the Dockerfile copies by name.
 */
export class ChangedContents {
  readonly #root: string;
  readonly #rules: ReadonlySet<string>;
  readonly #openBase: OpenBase;
  #changedFiles: Promise<readonly string[]> | undefined;
  readonly #named = memoized((dockerfile: string) => this.#changedByName(dockerfile));

  /** @param report whose rules tell findings about secrets from others. */
  constructor(report: Report, openBase: OpenBase, root: string) {
    this.#root = root;
    const secrets = report.rules.filter(({ tags }) => tags.some((tag) => secretTags.has(tag)));
    this.#rules = new Set(secrets.map(({ id }) => id));
    this.#openBase = openBase;
  }

  /** Checks whether the secret of a finding may be another one. False for findings that are not about secrets. */
  async mayHaveChanged({ ruleId, imageLocations = [], locations }: Finding): Promise<boolean> {
    if (!this.#rules.has(ruleId)) return false;
    const names = new Set(imageLocations.map(({ path }) => nameOf(path)));
    if ((await this.#changed()).some((path) => names.has(nameOf(path)))) return true;
    for (const file of new Set(locations.map((location) => location.file))) if (await this.#named(file)) return true;
    return false;
  }

  /** Returns the files that the change touches. Reads the checkout, so only for findings about secrets, and once. */
  #changed(): Promise<readonly string[]> {
    this.#changedFiles ??= this.#openBase().then(changedFiles);
    return this.#changedFiles;
  }

  /** Checks whether a Dockerfile copies a changed file by its name. */
  async #changedByName(dockerfile: string): Promise<boolean> {
    const { parseDockerfile } = await import("../dockerfile/index.ts");
    const { CopiedPaths } = await import("../projects/index.ts");
    const text = (await readCheckoutFile(this.#root, dockerfile, maxBytes)).toString("utf8");
    const copied = new CopiedPaths(parseDockerfile(text).instructions, dockerfile);
    return (await this.#changed()).some((path) => copied.rankOf(path) === 2);
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Returns the files of the base that the change changes or removes. */
async function changedFiles(base: Awaited<ReturnType<OpenBase>>): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const path of base.files) if (!(await base.isUnchanged(path))) changed.push(path);
  return changed;
}
