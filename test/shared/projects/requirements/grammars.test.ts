import fc from "fast-check";
import { compare as semverCompare } from "semver";
import { describe, expect, test } from "vitest";
import { poetry, requirementGrammars } from "../../../../shared/projects/requirements/grammars.ts";

const grammars = { ...requirementGrammars, poetry };
type Name = keyof typeof grammars;

const accepted: readonly (readonly [Name, string, string, boolean | undefined])[] = [
  ["npm", "^1.2.0", "1.2.6", true],
  ["npm", "^1.2.0", "2.0.0", false],
  ["npm", "npm:other@~1.2.0", "1.2.9", true],
  ["npm", "1.x || 2.x", "2.1.0", true],
  ["npm", "git+https://example.org/a.git", "1.0.0", undefined],
  ["npm", "latest", "1.0.0", undefined],
  ["cargo", "1.2", "1.9.0", true],
  ["cargo", "0.3.1", "0.4.0", false],
  ["cargo", "=1.2.0", "1.2.1", false],
  ["cargo", "~1.2", "1.2.9", true],
  ["cargo", "~1.2", "1.3.0", false],
  ["cargo", ">=1.0, <2.0", "1.5.0", true],
  ["cargo", "1.*", "1.5.0", true],
  ["pypi", "==1.0", "1.0.0", true],
  ["pypi", "==1.4.*", "1.4.9", true],
  ["pypi", "~=1.4.2", "1.4.9", true],
  ["pypi", "~=1.4.2", "1.5", false],
  ["pypi", "~=1.4", "1.9", true],
  ["pypi", ">=1.0,!=1.5,<2", "1.5", false],
  ["pypi", "", "1.5", true],
  ["pypi", "@ https://example.org", "1.5", undefined],
  ["poetry", "^1.2", "1.9", true],
  ["poetry", "~1.2", "1.3", false],
  ["poetry", "1.2", "1.2.1", false],
  ["poetry", "*", "9", true],
  ["gem", "~> 1.2.3", "1.2.9", true],
  ["gem", "~> 1.2.3", "1.3.0", false],
  ["gem", "~> 1.2", "1.9", true],
  ["gem", "~> 1.2", "2.0", false],
  ["gem", "1.0", "1.0.1", false],
  ["composer", "~1.2", "1.9.0", true],
  ["composer", "~1.2.3", "1.3.0", false],
  ["composer", "^1.2", "1.9.0", true],
  ["composer", ">=1.0 <2.0", "1.5.0", true],
  ["composer", "dev-main", "1.5.0", undefined],
  ["maven", "1.0", "1.1", false],
  ["maven", "[1.0,2.0)", "1.1", undefined],
  ["golang", "v1.0.0", "1.1.0", false],
  ["golang", "v1.1.0", "v1.1.0", true],
  ["maven", "1.1", "1.1", true],
  ["golang", "v1.2.0", "1.1.0", true],
  ["maven", "2.0", "1.9", true],
];

/**
 * What `packaging` 26, Gem::Requirement 3.6, composer/semver 3.4 and the crate semver 1.0 answer. Pre-releases that no
 * requirement names are false, because resolvers do not choose them while there is a release.
 */
const judged: readonly (readonly [Name, string, string, boolean])[] = [
  ["pypi", ">=1.0", "2.0rc1", false],
  ["pypi", ">=1.0rc1", "2.0rc1", true],
  ["pypi", "<3,>=1rc1", "3b2", false],
  ["pypi", "~=2.0.10b2", "2.1a1", false],
  ["pypi", "!=10", "10.0+local.1", false],
  ["pypi", "==10", "10+local.1", true],
  ["pypi", ">3", "3.0.0+local.1", false],
  ["pypi", ">0", "0.post1", false],
  ["pypi", ">=0", "0.post1", true],
  ["pypi", "===1", "1.0", false],
  ["pypi", "===1.0", "1.0", true],
  ["cargo", ">1", "1.3.1", false],
  ["cargo", ">1", "2.0.0", true],
  ["cargo", ">0.*", "0.10.3", false],
  ["cargo", "<=2.0", "2.0.3", true],
  ["cargo", "<=2.0", "2.1.0", false],
  ["cargo", "=1.2", "1.2.9", true],
  ["cargo", ">=0.2.*", "0.2.0", true],
  ["cargo", "<2.*", "2.0.0", false],
  ["cargo", ">=0.1.2", "10.10.10-rc.1", false],
  ["cargo", ">=10.10.10-beta", "10.10.10-rc.1", true],
  ["cargo", "10.*", "10.1.0-beta", false],
  ["gem", "~> 0.1", "1.beta.2", false],
  ["gem", ">= 1.0.pre", "1.0.rc1", true],
  ["composer", "=0", "0.0", true],
  ["composer", ">0", "0.0", false],
  ["composer", "!=3", "3.0", false],
  ["composer", "v2", "2.0", true],
  ["composer", "<10", "10-dev", false],
  ["composer", "~2", "3-beta2", false],
];

describe("a requirement", () => {
  test.each(judged)(
    "of %s, %s, is taken as its package manager does for %s: %s",
    (name, requirement, version, expected) => {
      expect(grammars[name]?.accepts(requirement, version)).toBe(expected);
    },
  );

  test.each([
    ["npm", "^7.5.4", "5.7.2"],
    ["npm", ">=7.0.0", "5.7.2"],
    ["cargo", "1.2", "0.9.1"],
    ["pypi", ">=2.0", "1.9.5"],
    ["pypi", "==2.0", "1.9.5"],
    ["gem", "~> 2.0", "1.9.5"],
    ["composer", "^2.0", "1.9.5"],
    ["maven", "2.0", "1.9"],
    ["nuget", "[2.0]", "1.9"],
    ["golang", "v1.9.0", "1.2.0"],
  ] as const)("of %s, %s, is never lowered to %s", (name, requirement, version) => {
    expect(grammars[name]?.raise(requirement, version)).toBeUndefined();
  });

  test.each([
    ["pypi", "~=3.1.2", "10", ">=10"],
    ["pypi", ">=3", "10+local.1", ">=10"],
    ["poetry", "~=3.1.2", "10", ">=10"],
  ] as const)("of %s, %s, raised to %s, is valid: %s", (name, requirement, version, expected) => {
    expect(grammars[name]?.raise(requirement, version)).toBe(expected);
  });

  test.each(accepted)("of %s, %s, accepts %s: %s", (name, requirement, version, expected) => {
    expect(grammars[name]?.accepts(requirement, version)).toBe(expected);
  });

  test.each([
    ["npm", "^1.2.0", "1.2.6", "^1.2.6"],
    ["npm", "1.2.0", "1.2.6", "1.2.6"],
    ["npm", "~ 1.2", "2.0.1", "~2.0.1"],
    ["npm", "npm:other@1.2.0", "1.2.6", "npm:other@1.2.6"],
    ["npm", ">=1.2.0 <2", "2.0.1", "^2.0.1"],
    ["npm", "1.x || 2.x", "3.0.0", undefined],
    ["npm", "file:../a", "3.0.0", undefined],
    ["cargo", "1.2", "2.0.1", "2.0.1"],
    ["cargo", "=1.2.0", "1.2.1", "=1.2.1"],
    ["pypi", "==1.0", "1.0.1", "==1.0.1"],
    ["pypi", ">= 2.0, < 3", "3.1", ">=3.1"],
    ["pypi", "==1.4.*", "1.5", ">=1.5"],
    ["poetry", "^1.2", "2.0", "^2.0"],
    ["gem", "~> 5.2.1", "5.2.8", "~> 5.2.8"],
    ["composer", "^1.2", "2.0.0", "^2.0.0"],
    ["maven", "2.14.0", "2.17.1", "2.17.1"],
    ["maven", "[2.14.0]", "2.17.1", "[2.17.1]"],
    ["maven", "[1.0,2.0)", "2.1", undefined],
    ["nuget", "12.0.1", "13.0.1", "13.0.1"],
    ["golang", "v1.0.0", "1.1.0", "v1.1.0"],
    ["golang", "v1.0.0", "v1.1.0", "v1.1.0"],
  ] as const)("of %s, %s, is raised to %s: %s", (name, requirement, version, expected) => {
    expect(grammars[name]?.raise(requirement, version)).toBe(expected);
  });

  test("that was raised accepts the version, in every grammar with ranges", () => {
    const version = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)).map((parts) => parts.join("."));
    const operators = {
      npm: ["", "^", "~", ">="],
      cargo: ["", "=", "^", "~", ">="],
      pypi: ["==", "~=", ">="],
      poetry: ["", "^", "~"],
      gem: ["", "~> ", ">= "],
      composer: ["", "^", "~", ">="],
    } as const;
    const cases = Object.entries(operators).flatMap(([name, list]) =>
      list.map((operator) => [name as Name, operator] as const),
    );
    fc.assert(
      fc.property(fc.constantFrom(...cases), version, version, ([name, operator], a, b) => {
        const [from = a, to = b] = [a, b].toSorted(semverCompare);
        const raised = grammars[name]?.raise(`${operator}${from}`, to);
        expect(raised).toBe(`${operator}${to}`);
        expect(grammars[name]?.accepts(raised ?? "", to)).toBe(true);
      }),
    );
  });

  test("of any text is read without an error and in bounded time", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400, unit: "binary" }),
        fc.constantFrom(...(Object.keys(grammars) as Name[])),
        (text, name) => {
          grammars[name]?.accepts(text, "1.0.0");
          grammars[name]?.raise(text, "1.0.0");
        },
      ),
    );
    expect(grammars.npm?.accepts(`^1.${"0".repeat(100_000)}`, "1.0.0")).toBeUndefined();
  });
});
