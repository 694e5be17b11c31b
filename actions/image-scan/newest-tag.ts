import { compareVersions } from "../../shared/ecosystems/index.ts";

/** A tag that begins with a version: `1.27.3-alpine` is 1.27.3 and `-alpine`. */
const tagPattern = /^(v?)(\d+(?:\.\d+)+)((?:[-_+][\w.+-]*)?)$/;

/**
 * Finds the newest tag of the same kind: same prefix, same major version, same number of parts, same suffix. Returns
 * undefined if there is none, and for tags without a version of at least two numbers, where any successor is a choice
 * and not a fix.
 */
export function newestTag(tag: string, tags: readonly string[]): string | undefined {
  const [, prefix, version = "", ending] = tagPattern.exec(tag) ?? [];
  if (version === "") return undefined;
  const numbers = version.split(".");
  let newest = version;
  for (const other of tags) {
    const parts = tagPattern.exec(other);
    if (parts === null || parts[1] !== prefix || parts[3] !== ending) continue;
    const foundVersion = parts[2] ?? "";
    const isSameKind = foundVersion.split(".").length === numbers.length && foundVersion.split(".")[0] === numbers[0];
    if (isSameKind && compareVersions("Hackage", foundVersion, newest) > 0) newest = foundVersion;
  }
  return newest === version ? undefined : `${prefix}${newest}${ending}`;
}
