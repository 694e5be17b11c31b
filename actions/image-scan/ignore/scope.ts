import picomatch from "picomatch";
import type { Finding } from "../../../shared/findings/index.ts";
import { parsePurl } from "../../../shared/packages/index.ts";
import { matchPackage, vexItem } from "../../../shared/vex/index.ts";

/** Whether a finding is about a package that one of the purls names; a finding about no package is not. */
export function isOfPurl({ package: pkg }: Finding, purls: readonly string[]): boolean {
  const purl = pkg === undefined ? undefined : parsePurl(pkg.purl);
  return purl !== undefined && purls.some((text) => matchPackage(vexItem(text), purl).kind === "same");
}

/** Whether a finding lies at a path that one of the globs matches; paths in images begin without a slash. */
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
