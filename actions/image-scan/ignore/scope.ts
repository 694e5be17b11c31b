import picomatch from "picomatch";
import type { Finding } from "../../../shared/findings/index.ts";
import { parsePurl } from "../../../shared/packages/index.ts";
import { matchPackage, vexItem } from "../../../shared/vex/index.ts";

/** Returns whether one of the purls names the package of a finding. False for findings without a package. */
export function isOfPurl({ package: pkg }: Finding, purls: readonly string[]): boolean {
  const purl = pkg === undefined ? undefined : parsePurl(pkg.purl);
  return purl !== undefined && purls.some((text) => matchPackage(vexItem(text), purl).kind === "same");
}

/**
 * Returns whether globs match a file of the repository where a finding is, or all of its places in the image: a glob for
 * one of them says nothing about the others. Paths in images have no leading slash.
 */
export function isAtPath({ locations, imageLocations = [], package: pkg }: Finding, globs: readonly string[]): boolean {
  const matchers = globs.map((glob) => picomatch(withoutSlash(glob).slice(0, maxGlobLength), { dot: true }));
  const matches = (path: string): boolean => matchers.some((matcher) => matcher(withoutSlash(path)));
  if (locations.some(({ file }) => matches(file))) return true;
  const places = [...(pkg === undefined ? [] : [pkg.path]), ...imageLocations.map(({ path }) => path)];
  return places.length > 0 && places.every(matches);
}

function withoutSlash(path: string): string {
  return path.replace(/^\/+/, "");
}

const maxGlobLength = 1000;

export function isOfType({ package: pkg }: Finding, types: readonly string[]): boolean {
  return pkg !== undefined && types.some((type) => pkg.purl.startsWith(`pkg:${type}/`));
}
