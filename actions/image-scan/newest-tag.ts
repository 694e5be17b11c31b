import { compareVersions } from "../../shared/ecosystems/index.ts";

/** A tag that begins with a version: `1.27.3-alpine` is 1.27.3 and `-alpine`. */
const shape = /^(v?)(\d+(?:\.\d+)+)((?:[-_+][\w.+-]*)?)$/;

/**
 * The newest tag of the same kind: the same prefix, as many numbers with the same first one, the same ending. Undefined
 * where there is none, and for tags without a version of two numbers or more: what follows them is a choice, not a fix.
 */
export function newestTag(tag: string, tags: readonly string[]): string | undefined {
  const [, prefix, version = "", ending] = shape.exec(tag) ?? [];
  if (version === "") return undefined;
  const numbers = version.split(".");
  let newest = version;
  for (const other of tags) {
    const parts = shape.exec(other);
    if (parts === null || parts[1] !== prefix || parts[3] !== ending) continue;
    const found = parts[2] ?? "";
    const isKin = found.split(".").length === numbers.length && found.split(".")[0] === numbers[0];
    if (isKin && compareVersions("Hackage", found, newest) > 0) newest = found;
  }
  return newest === version ? undefined : `${prefix}${newest}${ending}`;
}
