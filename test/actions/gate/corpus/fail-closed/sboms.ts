import { component, listed, ruled, sbomWith, step } from "../passing.ts";
import type { Attack } from "./case.ts";

const packageAttack = (what: string, purl: string): Attack => [
  `a blocked package ${what}`,
  1,
  "packages",
  listed(component(purl)),
];
const licenseAttack = (what: string, ...licenses: readonly string[]): Attack => [
  `a license ${what}`,
  1,
  "licenses",
  listed(component("pkg:npm/x@1", licenses)),
];
const aged = (timestamp: string) => step("sbom-generate", { sbom: sbomWith([], timestamp) });
const nested = component("pkg:npm/outer@1", ["MIT"], { components: [component("pkg:npm/event-stream@3.3.6")] });
const expression = { licenses: [{ expression: "MIT AND AGPL-3.0-only" }] };

/** Packages, licenses and dates of SBOMs that a rule has to object to. */
export const sbomAttacks: readonly Attack[] = [
  packageAttack("in the blocked version", "pkg:npm/event-stream@3.3.6"),
  packageAttack("with qualifiers", "pkg:npm/event-stream@3.3.6?arch=any"),
  packageAttack("with a subpath", "pkg:npm/event-stream@3.3.6#lib"),
  packageAttack("whose hyphen is escaped", "pkg:npm/event%2Dstream@3.3.6"),
  packageAttack("whose version is escaped", "pkg:npm/event-stream@3.3%2E6"),
  packageAttack("with a type in upper case", "pkg:NPM/event-stream@3.3.6"),
  packageAttack("with slashes before the type", "pkg://npm/event-stream@3.3.6"),
  packageAttack("with a slash after the type", "pkg:npm//event-stream@3.3.6"),
  packageAttack("by a pattern over distributions", "pkg:deb/ubuntu/telnetd@0.17"),
  packageAttack("by a pattern over names", "pkg:deb/debian/telnetd-ssl@0.17?arch=amd64"),
  packageAttack("in any version", "pkg:pypi/pyyaml@6.0"),
  packageAttack("without a version", "pkg:pypi/pyyaml"),
  packageAttack("in the case that its registry ignores", "pkg:pypi/PyYAML@6.0"),
  packageAttack("whose version has an escaped at sign", "pkg:pypi/pyyaml@6.0%40x"),
  ["a blocked package within another component", 1, "packages", listed(nested)],
  [
    "a blocked package twice in the SBOM",
    1,
    "packages",
    listed(component("pkg:pypi/pyyaml@6"), component("pkg:pypi/pyyaml@6", ["BSD-3-Clause"])),
  ],
  licenseAttack("that is blocked", "AGPL-3.0-only"),
  licenseAttack("in lower case", "agpl-3.0-only"),
  licenseAttack("that a pattern blocks", "SSPL-1.0"),
  licenseAttack("next to an allowed one", "MIT AND AGPL-3.0-only"),
  licenseAttack("next to an allowed one, in lower case", "mit and agpl-3.0-only"),
  licenseAttack("in a list of two", "MIT", "AGPL-3.0-only"),
  licenseAttack("of two blocked ones to choose from", "AGPL-3.0-only OR SSPL-1.0"),
  licenseAttack("in brackets", "MIT AND (AGPL-3.0-only OR SSPL-1.0)"),
  licenseAttack("next to one that SPDX does not know", "AGPL-3.0-only AND Acme-Commercial"),
  licenseAttack("next to one in words", "AGPL-3.0-only AND The Acme License"),
  licenseAttack("next to one in words, in brackets", "(AGPL-3.0-only) AND (The Acme License)"),
  licenseAttack("behind a comma", "The Acme License, AGPL-3.0-only"),
  licenseAttack("behind a slash", "The Acme License/AGPL-3.0-only"),
  licenseAttack("with an exception that SPDX does not know", "AGPL-3.0-only WITH Acme-exception"),
  licenseAttack("with blanks around it", "  AGPL-3.0-only  "),
  licenseAttack("as Debian writes it", "AGPL-3"),
  ["a license in an expression of the SBOM", 1, "licenses", listed(component("pkg:npm/x@1", [], expression))],
  licenseAttack("that is none"),
  licenseAttack("that is empty", ""),
  licenseAttack("that is NOASSERTION", "NOASSERTION"),
  licenseAttack("that is NONE", "NONE"),
  ["an image that is a day too old", 1, "image-age", aged("2026-08-25T23:59:59Z")],
  [
    "an image without a date",
    1,
    "image-age",
    step("sbom-generate", { sbom: sbomWith([]).replace(/"timestamp":"[^"]+",/u, "") }),
  ],
  ["an image of 1980, as reproducible builds say", 1, "image-age", aged("1980-01-01T00:00:00Z")],
  ["an image of 1970", 1, "image-age", aged("1970-01-01T00:00:00Z")],
  ["an image dated by a word", 1, "image-age", aged("today")],
  ["an image dated in another order", 1, "image-age", aged("01.11.2026")],
  ["an image of next year", 1, "image-age", aged("2027-11-01T00:00:00Z")],
  ["an image of the day after tomorrow", 1, "image-age", aged("2026-11-26T00:00:01Z")],
  [
    "an image of today, where none may be older than zero days and it is",
    1,
    "image-age",
    ruled({ "image-age": { days: 0 } }),
  ],
];
