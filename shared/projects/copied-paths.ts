import type { Instruction } from "../dockerfile/index.ts";
import { splitPath } from "./project.ts";

/** What the instructions of a Dockerfile copy from the build context into the image and the stages that it uses. */
export class CopiedPaths {
  readonly #sources: readonly string[];
  /** Directories that may be the build context: the Dockerfile's and the root. */
  readonly #contexts: readonly string[];

  /**
   * @param instructions of all stages.
   * @param dockerfile path of the Dockerfile, relative to the checkout.
   */
  constructor(instructions: readonly Instruction[], dockerfile: string) {
    this.#sources = instructions
      .filter(
        ({ keyword, flags }) => (keyword === "COPY" || keyword === "ADD") && !flags.some(({ name }) => name === "from"),
      )
      .flatMap(({ json, words }) => (json ?? words).slice(0, -1).map(({ value }) => cleanPath(value)));
    const home = splitPath(dockerfile).directory;
    this.#contexts = home === "" ? [""] : [home, ""];
  }

  /** Returns 2 for a file that is copied by name, 1 for one in a copied directory, otherwise 0. */
  rankOf(path: string): 0 | 1 | 2 {
    if (path === "") return 0;
    const relative = this.#contexts.flatMap((context) =>
      context === "" ? [path] : path.startsWith(`${context}/`) ? [path.slice(context.length + 1)] : [],
    );
    if (this.#sources.some((source) => relative.some((each) => matches(source, each)))) return 2;
    const isWithin = (source: string): boolean =>
      relative.some((each) => source === "" || each.startsWith(`${source}/`));
    return this.#sources.some(isWithin) ? 1 : 0;
  }
}

function cleanPath(text: string): string {
  return text
    .replace(/^(?:\.?\/)+/, "")
    .replace(/\/+\.?$/, "")
    .replace(/^\.$/, "");
}

/** Matches a file name that may have wildcards: `package*.json`. */
function matches(source: string, path: string): boolean {
  if (!source.includes("*")) return source === path;
  const pattern = source.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return pattern.length <= 5 && new RegExp(`^${pattern.join("[^/]*")}$`).test(path);
}
