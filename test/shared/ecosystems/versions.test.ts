import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareVersions, isVersion, versionScheme } from "../../../shared/ecosystems/index.ts";
import { osvNames } from "../../../shared/ecosystems/lookup.ts";
import { InvalidError } from "../../../shared/errors/index.ts";

const onePerScheme = [...new Map(osvNames.map((ecosystem) => [versionScheme(ecosystem), ecosystem])).values()];

/** Text that looks like versions, so that equal beginnings and odd separators are common. */
const versionText = fc
  .array(
    fc.constantFrom(
      "0",
      "1",
      "01",
      "2",
      "10",
      "9",
      ".",
      "-",
      "+",
      "~",
      "_",
      ":",
      "a",
      "b",
      "rc",
      "alpha",
      "dev",
      "p",
      "r1",
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(""));

/** Plain releases and pre-releases: what every scheme orders transitively, PHP's and Maven's too. */
const plainVersion = fc
  .tuple(
    fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 4 }),
    fc.constantFrom("", "-rc1", "-rc2", "-alpha1", "-beta"),
  )
  .map(([numbers, label]) => numbers.join(".") + label);

describe("every ordering", () => {
  test.each(onePerScheme)("%s is antisymmetric and reflexive on any text", (ecosystem) => {
    fc.assert(
      fc.property(fc.oneof(versionText, fc.string()), fc.oneof(versionText, fc.string()), (a, b) => {
        expect(compareVersions(ecosystem, a, b) + compareVersions(ecosystem, b, a)).toBe(0);
        expect(compareVersions(ecosystem, a, a)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test.each(onePerScheme)("%s is transitive on plain versions", (ecosystem) => {
    fc.assert(
      fc.property(plainVersion, plainVersion, plainVersion, (a, b, c) => {
        if (compareVersions(ecosystem, a, b) <= 0 && compareVersions(ecosystem, b, c) <= 0) {
          expect(compareVersions(ecosystem, a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  // PHP calls `1.#` equal to both `1` and `1.1`; Maven and pacman have such knots as well.
  const total = onePerScheme.filter(
    (ecosystem) => !["Composer", "Maven", "pacman"].includes(versionScheme(ecosystem)?.name ?? ""),
  );
  test.each(total)("%s is transitive on odd text too", (ecosystem) => {
    fc.assert(
      fc.property(versionText, versionText, versionText, (a, b, c) => {
        if (compareVersions(ecosystem, a, b) <= 0 && compareVersions(ecosystem, b, c) <= 0) {
          expect(compareVersions(ecosystem, a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each(onePerScheme)("%s compares very long texts in linear time", (ecosystem) => {
    for (const unit of ["1.", "1", "a", "-", "~1", "_p", "a1", ".0", "+a."]) {
      const long = unit.repeat(50_000);
      const start = performance.now();
      compareVersions(ecosystem, long, `${long}1`);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});

test("an ecosystem's release suffix does not matter", () => {
  expect(compareVersions("Debian:12", "1.0~rc1-1", "1.0-1")).toBe(-1);
  expect(compareVersions("Alpine:v3.19", "1.2.3-r4", "1.2.3-r10")).toBe(-1);
});

test("an unknown ecosystem is the caller's mistake", () => {
  expect(() => compareVersions("Commodore", "1", "2")).toThrow(InvalidError);
  expect(() => compareVersions("toString", "1", "2")).toThrow(/Debian, Ubuntu/);
});

describe("isVersion", () => {
  test.each([
    ["Go", "(devel)"],
    ["Go", ""],
    ["npm", "*"],
    ["npm", "0123456789abcdef0123456789abcdef01234567"],
    ["npm", "9ae5ee9"],
    ["Maven", "<version>1</version>"],
    ["Packagist", "dev-main"],
    ["Packagist", "2.x-dev"],
    ["Debian:12", "unknown"],
  ])("%s %s is none", (ecosystem, text) => {
    expect(isVersion(ecosystem, text)).toBe(false);
  });

  test.each([
    ["Go", "v0.0.0-20210101000000-abcdefabcdef"],
    ["Go", "go1.21rc2"],
    ["npm", "4.4.1"],
    ["npm", "7"],
    ["Maven", "1.0-SNAPSHOT"],
    ["PyPI", "1!2.0.dev1"],
    ["Debian:12", "1:2.36.1-8+deb11u1"],
    ["Packagist", "v1.0RC1"],
  ])("%s %s is one", (ecosystem, text) => {
    expect(isVersion(ecosystem, text)).toBe(true);
  });
});
