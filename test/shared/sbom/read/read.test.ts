import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SeaworthyError, UndecidedError } from "../../../../shared/errors/index.ts";
import { writeCycloneDx, writeSpdxJson } from "../../../../shared/sbom/index.ts";
import { readSbom } from "../../../../shared/sbom/read/index.ts";
import { makePackage } from "../../advisories/builders.ts";
import { image, makeBomInput } from "../builders.ts";

const input = makeBomInput({
  packages: [
    ...makeBomInput().packages,
    makePackage("rpm", "bash", "1:5.1-2", {
      purl: "pkg:rpm/redhat/bash@5.1-2?arch=x86_64&distro=debian-12&epoch=1",
      modularity: "a:b",
    }),
    makePackage("maven", "org.apache:log4j", "2.0", { purl: "pkg:maven/org.apache/log4j@2.0" }),
    makePackage("golang", "golang.org/x/net", "v0.1.0", { purl: "pkg:golang/golang.org/x/net@v0.1.0" }),
  ],
});

const facts = (text: string) =>
  readSbom(text, "sbom.json").packages.map(({ type, name, version, source, ownedBy, modularity, role }) => ({
    type,
    name,
    version,
    source,
    ownedBy,
    modularity,
    role,
  }));

describe("what we write we read", () => {
  const expected = [...input.packages, ...input.owned]
    .toSorted((a, b) => (a.purl < b.purl ? -1 : 1))
    .map(({ type, name, version, source, ownedBy, modularity, role }) => ({
      type,
      name,
      version,
      source,
      ownedBy,
      modularity,
      role,
    }));

  test.each([
    ["CycloneDX 1.6", writeCycloneDx(input)],
    ["CycloneDX 1.7", writeCycloneDx(input, "1.7")],
    ["SPDX 2.3", writeSpdxJson(input)],
  ])("%s", (format, text) => {
    expect(facts(text)).toEqual(expected);
    expect(readSbom(text, "sbom.json")).toMatchObject({
      format,
      name: "registry.example/acme/shop",
      digest: image.digest,
      os: { id: "debian", versionId: "12" },
      gaps: [],
    });
  });
});

const wrap = (predicate: unknown) => ({ _type: "https://in-toto.io/Statement/v1", predicateType: "x", predicate });

test("envelopes are opened, but not without end", () => {
  const bom: unknown = JSON.parse(writeCycloneDx(input));
  const payload = Buffer.from(JSON.stringify(wrap(bom))).toString("base64");
  const envelope = JSON.stringify({ payloadType: "application/vnd.in-toto+json", payload, signatures: [] });
  expect(facts(envelope)).toEqual(facts(writeCycloneDx(input)));
  expect(() => readSbom(JSON.stringify(wrap(wrap(wrap(wrap(bom))))), "x.json")).toThrow(UndecidedError);
});

test("Trivy's properties name the source, and nested components count", () => {
  const text = JSON.stringify({
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    components: [
      { type: "operating-system", name: "debian", version: "12.5" },
      {
        type: "application",
        name: "app/package-lock.json",
        components: [{ type: "library", name: "tar", purl: "pkg:npm/tar@4.4.1" }],
      },
      {
        type: "library",
        name: "cpp",
        purl: "pkg:deb/debian/cpp@12.2.0-3?arch=amd64&distro=debian-12.5&epoch=4",
        properties: [
          { name: "aquasecurity:trivy:SrcName", value: "gcc-defaults" },
          { name: "aquasecurity:trivy:SrcVersion", value: "1.203" },
          { name: "aquasecurity:trivy:FilePath", value: "var/lib/dpkg/status" },
        ],
      },
    ],
  });
  const { packages, os } = readSbom(text, "trivy.json");
  expect(os).toEqual({ id: "debian", versionId: "12.5" });
  expect(packages.map(({ name, source, locations }) => [name, source, locations])).toEqual([
    ["cpp", { name: "gcc-defaults", version: "1.203" }, [{ path: "/var/lib/dpkg/status" }]],
    ["tar", undefined, []],
  ]);
});

test("Syft's artifacts are read with their distribution", () => {
  const text = JSON.stringify({
    schema: { version: "16.1.10" },
    descriptor: { name: "syft", version: "1.51.0" },
    distro: { id: "alpine", versionID: "3.19.1" },
    artifacts: [
      {
        name: "libcrypto3",
        version: "3.1.4-r0",
        purl: "pkg:apk/alpine/libcrypto3@3.1.4-r0?arch=x86_64&distro=alpine-3.19.1",
        licenses: [{ value: "Apache-2.0", spdxExpression: "Apache-2.0" }],
        locations: [{ path: "/lib/apk/db/installed" }],
        metadata: { originPackage: "openssl" },
      },
    ],
  });
  expect(readSbom(text, "syft.json")).toMatchObject({
    format: "Syft JSON 16.1.10",
    os: { id: "alpine", versionId: "3.19.1" },
    packages: [{ name: "libcrypto3", source: { name: "openssl", version: "3.1.4-r0" }, licenses: ["Apache-2.0"] }],
  });
});

test("unidentified components are gaps, and several distributions count as none", () => {
  const component = (purl: string | undefined) => ({
    type: "library",
    name: "x",
    ...(purl === undefined ? {} : { purl }),
  });
  const text = JSON.stringify({
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    components: [
      component(undefined),
      component("not a purl"),
      component("pkg:deb/debian/a@1?distro=debian-11"),
      component("pkg:deb/debian/b@1?distro=debian-12"),
    ],
  });
  const { os, gaps } = readSbom(text, "x.json");
  expect(os).toBeUndefined();
  expect(gaps.map(({ what }) => what)).toEqual(["x", "not a purl", "distribution"]);
});

test.each(["", "[]", "{}", '{"bomFormat":"CycloneDX"}', '{"spdxVersion":"SPDX-3.0"}', '{"artifacts":[]}'])(
  "%j is refused",
  (text) => {
    expect(() => readSbom(text, "x.json")).toThrow(/x\.json: is not a readable SBOM/);
  },
);

test("any JSON is read or refused", () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: "small" },
      fc.jsonValue(),
      fc.record(
        { bomFormat: fc.constant("CycloneDX"), specVersion: fc.string(), components: fc.array(tie("component")) },
        { requiredKeys: ["bomFormat", "specVersion"] },
      ),
    ),
    component: fc.record(
      { type: fc.string(), name: fc.string(), purl: fc.string(), components: fc.array(tie("any")) },
      { requiredKeys: [] },
    ),
  })).any;
  fc.assert(
    fc.property(value, (document) => {
      try {
        readSbom(JSON.stringify(document), "x.json");
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(SeaworthyError);
      }
    }),
  );
});

test("components nested very deep do not break it", () => {
  const depth = 3000;
  const text = `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[${'{"type":"file","components":['.repeat(depth)}${"]}".repeat(depth)}]}`;
  expect(readSbom(text, "x.json").packages).toEqual([]);
});

test.each([
  '<bom xmlns="http://cyclonedx.org/schema/bom/1.6"',
  '<!DOCTYPE bom [<!ENTITY a "b">]><bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>',
  `<bom xmlns="http://cyclonedx.org/schema/bom/1.6">${"<components><component>".repeat(3000)}`,
  "<html/>",
  "SPDXVersion: SPDX-9",
  '{"@graph":[{}]}',
])("%.60s is refused", (text) => {
  expect(() => readSbom(text, "x")).toThrow(UndecidedError);
});

test("any text after a format's first words is read or refused", () => {
  const heads = ['<bom xmlns="http://cyclonedx.org/schema/bom/1.6">', "SPDXVersion: SPDX-2.3\n", "<", '{"@graph":['];
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.string(), (head, rest) => {
      try {
        readSbom(head + rest, "x");
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(SeaworthyError);
      }
    }),
  );
});
