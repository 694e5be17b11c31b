import picomatch from "picomatch";

/** Files that the configuration says are deployed together. */
export interface ConfiguredSet {
  readonly name: string;
  matches(path: string): boolean;
}

/**
 * Compiles sets of files. Each text is one set: paths of directories and files, or globs, relative to the checkout and
 * separated by spaces.
 */
export function compileSets(texts: readonly string[]): ConfiguredSet[] {
  return texts.map((text) => {
    const patterns = text
      .split(/\s+/u)
      .map((pattern) => pattern.replace(/^(?:\.\/)+|\/+$/gu, ""))
      .filter((pattern) => pattern !== "");
    const globs = patterns.flatMap((pattern) => (pattern === "." ? ["**"] : [pattern, `${pattern}/**`]));
    return { name: text.trim(), matches: picomatch(globs, { dot: true }) };
  });
}
