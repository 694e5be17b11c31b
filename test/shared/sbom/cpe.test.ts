import fc from "fast-check";
import { expect, test } from "vitest";
import type { PackageType } from "../../../shared/packages/index.ts";
import { cpeOf, osCpe } from "../../../shared/sbom/cpe.ts";
import { makePackage } from "../advisories/builders.ts";

test.each<[PackageType, string, string, string | undefined, string]>([
  ["deb", "libc6", "2.36-9+deb12u10", "glibc", "gnu:glibc:2.36:*:*:*:*:*:*:*"],
  ["deb", "libssl3", "3.0.11-1~deb12u2", "openssl", "openssl:openssl:3.0.11:*:*:*:*:*:*:*"],
  ["deb", "gawk", "1:5.2.1-2", undefined, "gawk:gawk:5.2.1:*:*:*:*:*:*:*"],
  ["apk", "busybox", "1.36.1-r15", "busybox", "busybox:busybox:1.36.1:*:*:*:*:*:*:*"],
  ["npm", "@babel/traverse", "7.0.0", undefined, "babel:traverse:7.0.0:*:*:*:*:node.js:*:*"],
  ["maven", "org.apache.logging.log4j:log4j-core", "2.14.1", undefined, "apache:log4j-core:2.14.1:*:*:*:*:*:*:*"],
  ["golang", "github.com/gin-gonic/gin", "v1.9.0", undefined, "gin-gonic:gin:1.9.0:*:*:*:*:go:*:*"],
  ["generic", "node", "20.1.0", undefined, "nodejs:node.js:20.1.0:*:*:*:*:*:*:*"],
  ["deb", "g++", "12:1-1", undefined, "g\\+\\+:g\\+\\+:1:*:*:*:*:*:*:*"],
])("%s %s %s", (type, name, version, source, expected) => {
  const item = makePackage(type, name, version, source === undefined ? {} : { source: { name: source, version } });
  expect(cpeOf(item)).toBe(`cpe:2.3:a:${expected}`);
});

test("distributions are operating systems, and nothing is named without a version", () => {
  expect(osCpe({ id: "debian", versionId: "12" })).toBe("cpe:2.3:o:debian:debian_linux:12:*:*:*:*:*:*:*");
  expect(osCpe({ id: "plan9", versionId: "4" })).toBeUndefined();
  expect(cpeOf(makePackage("npm", "x", undefined))).toBeUndefined();
});

/** The formatted string of CPE 2.3, as the schema of CycloneDX and SPDX has it. */
const cpe23 =
  /^cpe:2\.3:[aho*-](:(((\?*|\*?)([a-zA-Z0-9\-._]|(\\[\\*?!"#$%&'()+,/:;<=>@[\]^`{|}~]))+(\?*|\*?))|[*-])){5}(:(([a-zA-Z]{2,3}(-([a-zA-Z]{2}|[0-9]{3}))?)|[*-]))(:(((\?*|\*?)([a-zA-Z0-9\-._]|(\\[\\*?!"#$%&'()+,/:;<=>@[\]^`{|}~]))+(\?*|\*?))|[*-])){4}$/;

test("words that say nothing name nothing", () => {
  expect(cpeOf(makePackage("deb", "x", "-- "))).toBe("cpe:2.3:a:x:x:*:*:*:*:*:*:*:*");
  expect(cpeOf(makePackage("deb", "-", "1"))).toBeUndefined();
  expect(cpeOf(makePackage("npm", "", "1"))).toBeUndefined();
});

test("any name and version makes a well-formed name", () => {
  const types: readonly PackageType[] = ["deb", "npm", "maven", "golang", "composer", "rpm"];
  fc.assert(
    fc.property(fc.constantFrom(...types), fc.string(), fc.string({ minLength: 1 }), (type, name, version) => {
      const cpe = cpeOf(makePackage(type, name, version));
      expect(cpe ?? "cpe:2.3:a:none:none:*:*:*:*:*:*:*:*").toMatch(cpe23);
    }),
  );
});
