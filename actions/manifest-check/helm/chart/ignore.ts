import { decodeName } from "../../../../shared/oci/tar/names.ts";
import { ChartFailure } from "./failure.ts";
import { PathPattern } from "./path-match.ts";

interface Rule {
  readonly isNegated: boolean;
  /** Matches directories only. */
  readonly forDirectories: boolean;
  /** Matches the last name of a path instead of all of it. */
  readonly forNames: boolean;
  readonly pattern: PathPattern;
}

/** Maximum number of rules. Each is tried for each file. */
const maxRules = 2000;
/** Characters of rules times characters of paths. */
const maxWork = 100_000_000;

/** Rules that each chart has: hidden files among the templates. */
const defaultRules = ["templates/.?*"];

/** The rules of a `.helmignore` file, which are Helm's and not git's. */
export class IgnoreRules {
  readonly #rules: readonly Rule[];
  /** Characters of all rules. */
  readonly #length: number;
  #work = 0;

  /**
   * @param bytes content of the file, without a byte order mark.
   * @throws ChartFailure for `**` and patterns that Go refuses.
   */
  constructor(bytes: Uint8Array = new Uint8Array()) {
    const lines = decodeName(bytes).split("\n");
    const rules = [...lines, ...defaultRules].map((line) => line.trim());
    const patterns = rules.filter((line) => line !== "" && !line.startsWith("#"));
    if (patterns.length > maxRules) throw new ChartFailure("limit", `.helmignore has more than ${maxRules} rules`);
    this.#rules = patterns.map(parseRule);
    this.#length = patterns.reduce((length, pattern) => length + pattern.length, 0);
  }

  /**
   * Returns whether a file or directory of a chart is ignored. A rule with `!` ignores everything that it does not
   * match, unless an earlier rule decides.
   * @param path relative to the chart.
   * @throws ChartFailure if the rules take too long.
   */
  ignores(path: string, isDirectory: boolean): boolean {
    this.#work += this.#length * path.length;
    if (this.#work > maxWork) throw new ChartFailure("limit", "its .helmignore has too many rules for its files");
    const name = path.slice(path.lastIndexOf("/") + 1);
    return this.#rules.some(({ isNegated, forDirectories, forNames, pattern }) => {
      const matches = (!forDirectories || isDirectory) && pattern.matches(forNames ? name : path);
      return matches !== isNegated;
    });
  }
}

function parseRule(text: string): Rule {
  if (text.includes("**")) {
    throw new ChartFailure("load", `.helmignore contains ${JSON.stringify(text)}, and Helm does not support **`);
  }
  const isNegated = text.startsWith("!");
  const forDirectories = text.endsWith("/");
  const pattern = text.slice(isNegated ? 1 : 0, forDirectories ? -1 : undefined);
  try {
    const forNames = !pattern.includes("/");
    return {
      isNegated,
      forDirectories,
      forNames,
      pattern: new PathPattern(pattern.startsWith("/") ? pattern.slice(1) : pattern),
    };
  } catch {
    throw new ChartFailure("load", `.helmignore contains ${JSON.stringify(text)}, which is not a pattern`);
  }
}
