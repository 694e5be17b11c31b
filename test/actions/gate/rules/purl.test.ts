import fc from "fast-check";
import { PackageURL } from "packageurl-js";
import { describe, expect, test } from "vitest";
import { isPackageOf, matchesPurl, purlParts } from "../../../../actions/gate/rules/purl.ts";

describe("a scope names a package", () => {
  test.each([
    ["pkg:npm/x", "pkg:npm/x@1.0"],
    ["pkg:npm/x@1.0", "pkg:npm/x@1.0"],
    ["pkg:npm/@scope/x", "pkg:npm/%40scope/x@1.0"],
    ["pkg:NPM/x@1%2E0", "pkg://npm//x@1.0?a=b#c"],
    ["pkg:deb/debian/x?arch=amd64", "pkg:deb/debian/x@1?arch=amd64&distro=debian-12"],
  ])("%s of %s", (scope, purl) => {
    expect(isPackageOf(scope, purl)).toBe(true);
  });

  test.each([
    ["pkg:npm/x@1.0", "pkg:npm/x@1.0%40evil"],
    ["pkg:npm/x@1.0", "pkg:npm/x@1.0@evil"],
    ["pkg:npm/x@1.0", "pkg:npm/x%401.0"],
    ["pkg:npm/x", "pkg:npm/x%401.0"],
    ["pkg:npm/a/b", "pkg:npm/a%2Fb"],
    ["pkg:npm/x", "pkg:npm/X"],
    ["pkg:npm/x@1.0", "pkg:npm/x"],
    ["pkg:deb/debian/x?arch=arm64", "pkg:deb/debian/x@1?arch=amd64"],
  ])("not %s of %s", (scope, purl) => {
    expect(isPackageOf(scope, purl)).toBe(false);
  });

  test("and nothing but itself, for any package", () => {
    const word = fc.constantFrom("a", "b", "a@1", "a/b", "@a", "1", "a b", "%", "é");
    const purl = fc.tuple(fc.option(word, { nil: undefined }), word, fc.option(word, { nil: undefined }));
    fc.assert(
      fc.property(purl, purl, (one, other) => {
        const [a, b] = [one, other].map(([namespace, name, version]) =>
          new PackageURL("generic", namespace?.replaceAll("/", "."), name, version, undefined, undefined).toString(),
        );
        expect(isPackageOf(a ?? "", b ?? "")).toBe(
          one[0]?.replaceAll("/", ".") === other[0]?.replaceAll("/", ".") &&
            one[1] === other[1] &&
            (one[2] === undefined || one[2] === other[2]),
        );
      }),
    );
  });
});

test.each([
  ["pkg:pypi/pyyaml", "pkg:pypi/PyYAML@6.0", true],
  ["pkg:pypi/zope_interface", "pkg:pypi/zope-interface@5", true],
  ["pkg:npm/event-stream@3.3.6", "pkg:NPM//event%2Dstream@3.3.6", true],
  ["pkg:npm/event-stream@3.*", "pkg:npm/event-stream@3.3.6", true],
  ["pkg:npm/event*6", "pkg:npm/event-stream@3.3.6", true],
  ["pkg:*/telnetd", "pkg:deb/debian/telnetd@1", true],
  ["pkg:npm/*", "pkg:npm/%40scope/x@1", true],
  ["pkg:pypi/pyyaml", "pkg:pypi/pyyaml@6.0%40x", true],
  ["pkg:npm/event-stream@3.3.6", "pkg:npm/event-stream@3.3.5", false],
  ["pkg:npm/event", "pkg:npm/event-stream@3.3.6", false],
  ["pkg:pypi/event-stream", "pkg:npm/event-stream@3.3.6", false],
])("the pattern %s and %s: %s", (pattern, purl, isMatch) => {
  expect(matchesPurl(purl, pattern)).toBe(isMatch);
});

test("any text has parts", () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("\ud800", "@", "/", "%", "?", "#", "pkg:") }));
  fc.assert(fc.property(text, (purl) => void expect(purlParts(purl).name).toBeTypeOf("string")));
});
