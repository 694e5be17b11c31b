import { describe, expect, test } from "vitest";
import {
  ecosystemBase,
  ecosystemOf,
  ecosystemOfOsv,
  isPackageType,
  isSystemType,
  normalizeName,
  packageTypes,
  typesNamed,
  versionScheme,
} from "../../../shared/ecosystems/index.ts";
import { parsePurl } from "../../../shared/packages/index.ts";

describe("the records", () => {
  test.each(packageTypes)("%s is a purl type", (type) => {
    expect(isPackageType(type)).toBe(true);
    expect(parsePurl(`pkg:${type}/owner/name@1${type === "swift" ? "" : "?a=b"}`)?.type).toBe(type);
  });

  test("every ecosystem with advisories orders versions", () => {
    const unordered = packageTypes.filter((type) => {
      const { osv, versions } = ecosystemOf(type);
      return osv !== undefined && versions === undefined;
    });
    expect(unordered).toEqual([]);
  });

  test("no OSV name and no other tool's name belongs to two types", () => {
    const names = packageTypes.flatMap((type) => {
      const { osv, otherOsv = [], otherNames = [] } = ecosystemOf(type);
      return [...(osv === undefined ? [] : [osv]), ...otherOsv, ...otherNames.map((name) => `other tools: ${name}`)];
    });
    expect(names.length).toBe(new Set(names).size);
  });
});

test.each([
  ["PyPI", "Zope.Interface__x", "zope-interface-x"],
  ["NuGet", "Newtonsoft.Json", "newtonsoft.json"],
  ["npm", "JSONStream", "jsonstream"],
  ["crates.io", "Serde_JSON", "serde-json"],
  ["GitHub Actions", "Actions/Checkout", "actions/checkout"],
  ["Maven", "Org:Name", "Org:Name"],
  ["Debian:12", "Name", "Name"],
  ["Nobody's", "Name", "Name"],
])("advisories of %s look %s up as %s", (ecosystem, name, expected) => {
  expect(normalizeName(ecosystem, name)).toBe(expected);
});

test("a release after the colon does not change the ecosystem", () => {
  expect(ecosystemBase("Alpine:v3.19")).toBe("Alpine");
  expect(ecosystemOfOsv("Alpine:v3.19")).toBe(ecosystemOf("apk"));
  expect(versionScheme("Red Hat:enterprise_linux:9::baseos")?.name).toBe("rpm");
  expect(ecosystemOfOsv("toString")).toBeUndefined();
  expect(isPackageType("toString")).toBe(false);
});

test("system types are distinguished from language types", () => {
  expect(packageTypes.filter(isSystemType)).toEqual(["alpm", "apk", "deb", "opkg", "rpm"]);
});

test("other tools' names for types are known in any case", () => {
  expect(typesNamed("Java-Archive")).toEqual(["maven"]);
  expect(typesNamed("jenkins-plugin")).toEqual(["maven"]);
  expect(typesNamed("binary")).toEqual(["generic"]);
  expect(typesNamed("unheard-of")).toEqual([]);
});
