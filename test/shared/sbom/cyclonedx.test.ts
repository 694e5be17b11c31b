import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import ids from "spdx-license-ids/index.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { readImages } from "../../../shared/packages/index.ts";
import { writeCycloneDx } from "../../../shared/sbom/index.ts";
import { sharedData } from "../../harness/shared-data.ts";
import { testUnless } from "../../harness/skip.ts";
import { makePackage } from "../advisories/builders.ts";
import { image, makeBomInput } from "./builders.ts";
import { complaints, cycloneDxValidator } from "./validate.ts";

const versions = ["1.6", "1.7"] as const;
const schemas = sharedData("schemas/cyclonedx");

interface Document {
  readonly components: readonly Record<string, unknown>[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  readonly metadata: { readonly component: { readonly "bom-ref": string } };
  readonly serialNumber: string;
}

function document(text: string): Document {
  return JSON.parse(text) as Document;
}

function named(name: string) {
  return document(writeCycloneDx(makeBomInput())).components.find((one) => one["name"] === name);
}

test("a derived name has its confidence and what it is derived from", () => {
  const method = {
    technique: "binary-analysis",
    confidence: 0.9,
    value: expect.stringContaining("package directories"),
  };
  expect(named("h2")).toMatchObject({
    evidence: { identity: [{ field: "purl", confidence: 0.9, methods: [method] }] },
    properties: expect.arrayContaining([{ name: "seaworthy:package:guessed", value: "group" }]),
  });
  expect(named("mystery")).toMatchObject({ evidence: { occurrences: [{}] } });
  expect(named("mystery")).not.toHaveProperty("evidence.identity");
});

describe.each(versions)("CycloneDX %s", (version) => {
  testUnless(schemas === undefined, "needs the given data schemas/cyclonedx")("is valid by the official schema", () => {
    const validate = cycloneDxValidator(version);
    expect(complaints(validate, document(writeCycloneDx(makeBomInput(), version)))).toEqual([]);
    const bare = makeBomInput({ packages: [], owned: [], gaps: [], layers: [], author: {} });
    expect(complaints(validate, document(writeCycloneDx(bare, version)))).toEqual([]);
  });

  test("is valid by CycloneDX's own library", async () => {
    const validator = new Validation.JsonStrictValidator(version === "1.6" ? Spec.Version.v1dot6 : Spec.Version.v1dot7);
    expect(await validator.validate(writeCycloneDx(makeBomInput(), version))).toBeNull();
  });

  testUnless(schemas === undefined, "needs the given data schemas/cyclonedx")(
    "accepts every SPDX license id in it",
    () => {
      const packages = ids.map((id) =>
        makePackage("npm", id, "1.0.0", { licenses: [id], purl: `pkg:npm/${id}@1.0.0` }),
      );
      expect(
        complaints(cycloneDxValidator(version), document(writeCycloneDx(makeBomInput({ packages }), version))),
      ).toEqual([]);
    },
  );
});

test("the order of the input does not matter, and the image decides the serial number", () => {
  const input = makeBomInput();
  const shuffled = makeBomInput({ packages: input.packages.toReversed(), layers: input.layers.toReversed() });
  expect(writeCycloneDx(shuffled)).toBe(writeCycloneDx(input));
  const other = makeBomInput({ subject: { ...image, digest: `sha256:${"9".repeat(64)}` } });
  expect(document(writeCycloneDx(other)).serialNumber).not.toBe(document(writeCycloneDx(input)).serialNumber);
});

test("every component is reached from the image, cycles too, and every ref is a component", () => {
  const { components, dependencies, metadata } = document(writeCycloneDx(makeBomInput()));
  const edges = new Map(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const reached = new Set<string>();
  const visit = (ref: string): void => {
    if (reached.has(ref)) return;
    reached.add(ref);
    for (const next of edges.get(ref) ?? []) visit(next);
  };
  visit(metadata.component["bom-ref"]);
  const refs = components.map((one) => one["bom-ref"]);
  expect(new Set(refs).size).toBe(refs.length);
  expect([...reached].sort()).toEqual([metadata.component["bom-ref"], ...refs].sort());
  expect([...edges.keys()].sort()).toEqual([...reached].sort());
});

test("programs and applications are applications, without a product name that others may have", () => {
  expect(named("node")).toMatchObject({ type: "application", cpe: expect.stringContaining("nodejs:node.js") });
  expect(named("shop")).toMatchObject({ type: "application", group: "@acme", purl: "pkg:generic/%40acme/shop@1.0.0" });
  expect(named("shop")).not.toHaveProperty("cpe");
});

test("a distribution package has its source, supplier, home, place and licenses", () => {
  expect(named("libc6")).toMatchObject({
    type: "library",
    version: "2.36-9+deb12u10",
    supplier: { name: "GNU Libc Maintainers" },
    licenses: [
      { license: { name: "BSD" } },
      { license: { id: "GPL-2.0-or-later" } },
      { license: { id: "LGPL-2.1-or-later" } },
    ],
    externalReferences: [{ type: "website" }],
    evidence: { occurrences: [{ location: "/var/lib/dpkg/status" }] },
  });
  expect(named("libc6")?.["properties"]).toContainEqual({ name: "seaworthy:source:name", value: "glibc" });
});

test("expressions are alone, scopes have a field of their own, and invalid URLs are left out", () => {
  expect(named("libgcc-s1")).toMatchObject({
    licenses: [{ expression: "GPL-3.0-or-later WITH GCC-exception-3.1", acknowledgement: "declared" }],
  });
  expect(named("tar")).toMatchObject({ group: "@scope", hashes: [{ alg: "SHA-512" }] });
  expect(named("tar")).not.toHaveProperty("externalReferences");
});

test("completeness is claimed only where it is known", () => {
  const compositions = (gaps: Parameters<typeof makeBomInput>[0]) =>
    (JSON.parse(writeCycloneDx(makeBomInput(gaps))) as { compositions: { aggregate: string }[] }).compositions[0]
      ?.aggregate;
  expect(compositions({})).toBe("incomplete");
  expect(compositions({ gaps: [] })).toBe("unknown");
});

test("an archive without a manifest has no purl and is named by its config", () => {
  const text = writeCycloneDx(
    makeBomInput({ subject: { ...image, name: "/tmp/image.tar", digest: image.configDigest } }),
  );
  expect(JSON.parse(text)).toMatchObject({
    metadata: { component: { "bom-ref": `image:${image.configDigest}`, name: "/tmp/image.tar" } },
  });
});

const archive = sharedData("images/archives/trivy-alpine-311.tar.gz");
testUnless(archive === undefined, "needs the given data images/archives/trivy-alpine-311.tar.gz")(
  "a real image gives a valid document",
  async () => {
    const [read] = await readImages(archive ?? "");
    if (read === undefined) throw new Error("the archive holds no image");
    const { image, catalog } = read;
    const text = writeCycloneDx({
      subject: { kind: "image", ...image },
      layers: catalog.layers,
      packages: catalog.packages,
      owned: catalog.owned,
      gaps: catalog.gaps,
      ...(catalog.os === undefined ? {} : { os: catalog.os }),
      tool: { name: "seaworthy", version: "0.1.0" },
      timestamp: image.config.created ?? "1970-01-01T00:00:00Z",
    });
    expect(complaints(cycloneDxValidator("1.6"), JSON.parse(text))).toEqual([]);
    expect(document(text).components.length).toBeGreaterThanOrEqual(15);
    expect(text).toContain("pkg:apk/alpine/musl@1.1.24-r2");
  },
);
