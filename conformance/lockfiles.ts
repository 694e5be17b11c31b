import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { catalogDirectory, type Package } from "../shared/packages/index.ts";
import type { Disagreement, Suite } from "./suite.ts";

interface ExpectedPackage {
  readonly Name: string;
  readonly Version: string;
  readonly PURL?: string;
  readonly Relationship?: string;
  readonly Locations?: readonly { readonly StartLine: number; readonly EndLine: number }[];
}

interface Fixture {
  /** `rootfs` for what an image holds, else a source tree. */
  readonly Command: string;
  readonly Results: readonly { readonly Packages: readonly ExpectedPackage[] | null }[];
}

/** Lockfiles and installed evidence of language ecosystems: names, versions, purls, relationships and lines. */
export const lockfiles: Suite = {
  name: "lockfiles",
  vectors: "images/lockfiles",
  async run(vectorsPath) {
    const disagreements: Disagreement[] = [];
    let total = 0;
    for (const directory of await readdir(vectorsPath, { withFileTypes: true })) {
      if (!directory.isDirectory()) continue;
      const path = join(vectorsPath, directory.name);
      const fixture: Fixture = JSON.parse(await readFile(join(path, "expected.json"), "utf8"));
      if (fixture.Results.every(({ Packages }) => Packages === null)) continue;
      const expected = fixture.Results.flatMap(({ Packages }) => Packages ?? []);
      const { packages, gaps } = await catalogDirectory(path, fixture.Command === "rootfs" ? "image" : "source");
      const want = new Map(expected.map((each) => [each.PURL ?? each.Name, each]));
      const got = new Map(packages.map((each) => [each.purl, each]));
      total += new Set([...want.keys(), ...got.keys()]).size;
      for (const purl of new Set([...want.keys(), ...got.keys()])) {
        const difference = compare(want.get(purl), got.get(purl));
        if (difference !== undefined) disagreements.push({ id: `${directory.name} ${purl}`, ...difference });
      }
      for (const { what, why } of gaps.filter(({ weight }) => weight === "partial")) {
        disagreements.push({ id: `${directory.name} ${what}`, expected: "no gap", actual: why });
      }
    }
    return { total, disagreements };
  },
};

/** What differs; things that the vector leaves open are not compared. */
function compare(
  expected: ExpectedPackage | undefined,
  actual: Package | undefined,
): { expected: string; actual: string } | undefined {
  if (expected === undefined || actual === undefined) {
    return { expected: describe(expected === undefined), actual: describe(actual === undefined) };
  }
  const [place] = actual.locations;
  const lines = expected.Locations?.map(({ StartLine, EndLine }) => `${StartLine}-${EndLine}`).join();
  const want = [expected.Name, expected.Version, expected.Relationship ?? "", lines ?? ""].join(" ");
  const got = [
    actual.name,
    actual.version,
    expected.Relationship === undefined ? "" : actual.relationship,
    lines === undefined ? "" : `${place?.lines?.start}-${place?.lines?.end}`,
  ].join(" ");
  return want === got ? undefined : { expected: want, actual: got };
}

function describe(isAbsent: boolean): string {
  return isAbsent ? "no such package" : "the package";
}
