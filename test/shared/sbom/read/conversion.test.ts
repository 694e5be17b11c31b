import { describe, expect, test } from "vitest";
import type { Package } from "../../../../shared/packages/index.ts";
import { type BomInput, bomOfSbom, type SbomFormatName, sbomFormats } from "../../../../shared/sbom/index.ts";
import { readLicenses } from "../../../../shared/sbom/licenses.ts";
import { readSbom } from "../../../../shared/sbom/read/index.ts";
import { makePackage } from "../../advisories/builders.ts";
import { image, makeBomInput } from "../builders.ts";

const formats = Object.keys(sbomFormats) as SbomFormatName[];

const rich = makePackage("composer", "monolog/monolog", "2.0.0", {
  purl: "pkg:composer/monolog/monolog@2.0.0",
  licenses: ["MIT", "Own License & Terms <1.0>"],
  hashes: [
    { algorithm: "SHA-1", value: "a".repeat(40) },
    { algorithm: "SHA-256", value: "b".repeat(64) },
  ],
  supplier: "Jordi",
  supplierContact: "jordi@example.org",
  homepage: "https://example.org/monolog",
  repository: "https://example.org/monolog.git",
  requires: ["pkg:npm/%40scope/tar@4.4.1"],
});
const input = makeBomInput({ packages: [...makeBomInput().packages, rich] });

/** What all formats share of a package. */
function facts({ type, name, version, purl, licenses, hashes = [], requires = [], ...rest }: Package) {
  const known = new Set([...input.packages, ...input.owned].map((item) => item.purl));
  return {
    ...{ type, name, version, purl },
    licenses: readLicenses(licenses),
    hashes: hashes.toSorted((a, b) => (a.algorithm < b.algorithm ? -1 : 1)),
    requires: requires.filter((needed) => known.has(needed) && needed !== purl).toSorted(),
    supplier: rest.supplier,
    supplierContact: rest.supplierContact,
    homepage: rest.homepage === "not a url" ? undefined : rest.homepage,
    repository: rest.repository,
    source: rest.source,
    ownedBy: rest.ownedBy,
    role: rest.role,
    guessed: rest.guessed,
    paths: rest.locations.map(({ path }) => path),
  };
}

const expected = [...input.packages, ...input.owned].toSorted((a, b) => (a.purl < b.purl ? -1 : 1)).map(facts);

async function convert(text: string, to: SbomFormatName, profile: BomInput["profile"] = "default"): Promise<string> {
  const { tool, timestamp } = input;
  return sbomFormats[to].write({ ...bomOfSbom(readSbom(text, "sbom"), "sbom"), profile, tool, timestamp });
}

describe.each(formats)("from %s", (from) => {
  test.each(formats)("to %s", async (to) => {
    const text = await convert(await sbomFormats[from].write(input), to);
    const read = readSbom(text, "sbom");
    expect(read.packages.map(facts)).toEqual(expected);
    expect(read.os).toEqual({ id: "debian", versionId: "12" });
    expect(read.root).toMatchObject({
      isImage: true,
      name: "registry.example/acme/shop",
      version: "1.2.3",
      digest: image.digest,
      platform: image.platform,
    });
  });
});

test("the same conversion gives the same bytes, and the profile bsi loses nothing", async () => {
  const text = sbomFormats["spdx-json"].write(input);
  expect(await convert(text, "cyclonedx-json")).toBe(await convert(text, "cyclonedx-json"));
  for (const to of ["cyclonedx-json", "cyclonedx-xml", "spdx-3-json"] as const) {
    expect(readSbom(await convert(text, to, "bsi"), "sbom").packages.map(facts)).toEqual(expected);
  }
});

test("CPE names that a document states are kept", async () => {
  const stated = "cpe:2.3:a:own:own:1:*:*:*:*:*:*:*";
  const cpes = new Map([[rich.purl, [stated, `${stated.slice(0, -1)}x`]]]);
  for (const from of formats) {
    const read = readSbom(await sbomFormats[from].write({ ...input, cpes }), "sbom");
    expect(read.cpes.get(rich.purl)).toEqual(cpes.get(rich.purl));
  }
});

test("choices are not taken apart", async () => {
  const choice = makePackage("npm", "x", "1", { purl: "pkg:npm/x@1", licenses: ["(MIT AND ISC) OR Apache-2.0"] });
  for (const from of formats) {
    const text = await sbomFormats[from].write(makeBomInput({ packages: [choice], owned: [] }));
    const [read] = readSbom(text, "sbom").packages;
    expect(read?.licenses).toEqual(["(MIT AND ISC) OR Apache-2.0"]);
  }
});
