import picomatch from "picomatch";
import type { Finding } from "../../../shared/findings/index.ts";
import { parsePurl } from "../../../shared/packages/index.ts";
import { matchPackage, vexItem } from "../../../shared/vex/index.ts";

/** Returns whether one of the purls names the package of a finding. False for findings without a package. */
export function isOfPurl({ package: pkg }: Finding, purls: readonly string[]): boolean {
  const purl = pkg === undefined ? undefined : parsePurl(pkg.purl);
  return purl !== undefined && purls.some((text) => matchPackage(vexItem(text), purl).kind === "same");
}

/** Returns whether a glob matches a path of a finding. Paths in images have no leading slash. */
export function isAtPath(finding: Finding, globs: readonly string[]): boolean {
  const paths = [
    ...(finding.package === undefined ? [] : [finding.package.path]),
    ...(finding.imageLocations ?? []).map(({ path }) => path),
    ...finding.locations.map(({ file }) => file),
  ].map((path) => path.replace(/^\/+/, ""));
  return globs.some((glob) => {
    const matches = picomatch(glob.replace(/^\/+/, "").slice(0, maxGlobLength), { dot: true });
    return paths.some((path) => matches(path));
  });
}

const maxGlobLength = 1000;

export function isOfType({ package: pkg }: Finding, types: readonly string[]): boolean {
  return pkg !== undefined && types.some((type) => pkg.purl.startsWith(`pkg:${type}/`));
}
