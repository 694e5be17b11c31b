import type { Package } from "../../../../../shared/packages/index.ts";
import { readVex, VexJudge } from "../../../../../shared/vex/index.ts";
import { makePackage } from "../../../../shared/advisories/builders.ts";
import type { Case } from "./case.ts";

const digest = `sha256:${"a".repeat(64)}`;
const image = {
  name: "ghcr.io/acme/shop:1.2.3",
  tags: ["ghcr.io/acme/shop:1.2.3"],
  digests: [digest],
  platform: "linux/amd64",
};
const bash = "pkg:deb/debian/bash@5.2.15-2?arch=amd64&distro=debian-12";
const helm = "pkg:golang/helm.sh/helm/v3@v3.14.0";
const outer = "pkg:golang/github.com/aquasecurity/trivy@v0.50.0";
const clear = { status: "not_affected", justification: "vulnerable_code_not_in_execute_path" };
const alarm = { status: "affected", justification: undefined, action_statement: "Upgrade." };

function installed(purl: string, ...requires: readonly string[]): Package {
  return { ...makePackage("golang", purl, "1"), purl, requires };
}

function openVex(...statements: readonly object[]): string {
  return JSON.stringify({
    "@context": "https://openvex.dev/ns/v0.2.0",
    author: "Acme",
    timestamp: "2026-01-01T00:00:00Z",
    statements,
  });
}

function about(product: object, more: object = {}): object {
  return { vulnerability: { name: "CVE-2026-0001" }, products: [product], ...clear, ...more };
}

function isSuppressed(
  purl: string,
  texts: readonly string[],
  packages: readonly Package[] = [installed(purl)],
): boolean {
  const documents = texts.map((text, index) => {
    try {
      return readVex(text, `vex-${index}.json`);
    } catch {
      // The step fails where a document cannot be read.
      return undefined;
    }
  });
  const read = documents.filter((document) => document !== undefined);
  return (
    new VexJudge(read, { image, packages }, new Date("2026-11-24T12:00:00Z")).judgeFinding(["CVE-2026-0001"], [], purl)
      .suppressedBy !== undefined
  );
}

const dated = (what: string, expected: boolean, first: string, second: string): Case => [
  `VEX ${what}`,
  expected,
  () =>
    isSuppressed(bash, [
      openVex(about({ "@id": "pkg:deb/debian/bash" }, { timestamp: first })),
      openVex(about({ "@id": "pkg:deb/debian/bash" }, { ...alarm, timestamp: second })),
    ]),
];

const product = (what: string, expected: boolean, id: string, more: object = {}): Case => [
  `VEX of ${what}`,
  expected,
  () => isSuppressed(bash, [openVex(about({ "@id": id }, more))]),
];
const inImage = (what: string, expected: boolean, id: string, part = "pkg:deb/debian/bash"): Case => [
  `VEX of the package in ${what}`,
  expected,
  () => isSuppressed(bash, [openVex(about({ "@id": id, subcomponents: [{ "@id": part }] }))]),
];
const later = (what: string, expected: boolean, ...statements: readonly object[]): Case => [
  `VEX ${what}`,
  expected,
  () => isSuppressed(bash, [openVex(...statements)]),
];
const it = { "@id": "pkg:deb/debian/bash" };
const on = (day: number) => ({ timestamp: `2026-02-0${day}T00:00:00Z` });

/** VEX statements and near misses. */
export const vexCases: readonly Case[] = [
  dated("that is newer than an alarm", true, "2026-02-01T00:00:00Z", "2026-01-01T00:00:00Z"),
  dated("of a day to come against an alarm", false, "2126-01-01T00:00:00Z", "2026-01-01T00:00:00Z"),
  dated("against an alarm of a day to come", false, "2026-02-01T00:00:00Z", "2126-01-01T00:00:00Z"),
  product("the package", true, "pkg:deb/debian/bash"),
  product("the package in its version", true, "pkg:deb/debian/bash@5.2.15-2"),
  product("the package in another version", false, "pkg:deb/debian/bash@5.2.15-1"),
  product("the package in the upstream version", false, "pkg:deb/debian/bash@5.2.15"),
  product("the package of another distribution", false, "pkg:deb/ubuntu/bash"),
  product("the package of another release", false, "pkg:deb/debian/bash?distro=debian-11"),
  product("the package of another architecture", false, "pkg:deb/debian/bash?arch=arm64"),
  product("a package of another type", false, "pkg:apk/debian/bash"),
  product("a package whose name begins so", false, "pkg:deb/debian/bash-static"),
  product("a package with a star", false, "pkg:deb/debian/*"),
  product("a text that is no purl", false, "bash"),
  product("the package, for another id", false, "pkg:deb/debian/bash", { vulnerability: { name: "CVE-2026-0002" } }),
  product("the package, for an id that begins so", false, "pkg:deb/debian/bash", {
    vulnerability: { name: "CVE-2026-000" },
  }),
  product("the package, for an alias", true, "pkg:deb/debian/bash", {
    vulnerability: { name: "X-1", aliases: ["CVE-2026-0001"] },
  }),
  product("the package without a reason", false, "pkg:deb/debian/bash", { justification: undefined }),
  product("the package with a reason of its own making", false, "pkg:deb/debian/bash", { justification: "trust_me" }),
  product("the package that is under investigation", false, "pkg:deb/debian/bash", { status: "under_investigation" }),
  product("the package that is affected", false, "pkg:deb/debian/bash", alarm),
  product("the package with an unknown status", false, "pkg:deb/debian/bash", { status: "fine" }),
  product("the subpath of the package", false, "pkg:deb/debian/bash#lib"),
  product("another image by name", false, "pkg:oci/shops"),
  product("the image of another registry", false, "pkg:oci/shop?repository_url=evil.example/acme/shop"),
  inImage("the image by digest", true, `pkg:oci/shop@${encodeURIComponent(digest)}`),
  inImage("another image by digest", false, `pkg:oci/shop@sha256%3A${"b".repeat(64)}`),
  inImage("the image of another tag", false, "pkg:oci/shop?tag=1.2.4"),
  inImage("the image of another architecture", false, "pkg:oci/shop?arch=arm64"),
  inImage("the image, in another version", false, "pkg:oci/shop", "pkg:deb/debian/bash@5.2.15-1"),
  inImage("the image, which is another package", false, "pkg:oci/shop", "pkg:deb/debian/dash"),
  later("that is withdrawn later", false, about(it, on(1)), about(it, { ...alarm, ...on(2) })),
  later("that is withdrawn earlier", true, about(it, on(2)), about(it, { ...alarm, ...on(1) })),
  later("that is withdrawn at the same moment", false, about(it, on(1)), about(it, { ...alarm, ...on(1) })),
  later(
    "that is withdrawn at the same moment, in the other order",
    false,
    about(it, { ...alarm, ...on(1) }),
    about(it, on(1)),
  ),
  later(
    "that is withdrawn later in another time zone",
    false,
    about(it, { timestamp: "2026-02-01T10:00:00+10:00" }),
    about(it, { ...alarm, timestamp: "2026-02-01T00:30:00Z" }),
  ),
  later(
    "that is withdrawn later without an action",
    false,
    about(it, on(1)),
    about(it, { ...alarm, ...on(2), action_statement: undefined }),
  ),
  later(
    "that is withdrawn later under an id in lower case",
    false,
    about(it, on(1)),
    about(it, { ...alarm, ...on(2), vulnerability: { name: "cve-2026-0001" } }),
  ),
  later(
    "that is questioned later",
    false,
    about(it, on(1)),
    about(it, { status: "under_investigation", justification: undefined, ...on(2) }),
  ),
  [
    "VEX of a library in one program, which another one has, too",
    false,
    () =>
      isSuppressed(
        helm,
        [
          openVex(
            about({
              "@id": "pkg:golang/github.com/aquasecurity/trivy",
              subcomponents: [{ "@id": "pkg:golang/helm.sh/helm/v3" }],
            }),
          ),
        ],
        [installed(outer, helm), installed("pkg:golang/github.com/acme/charts@v1.0.0", helm), installed(helm)],
      ),
  ],
  [
    "VEX of a library in the one program that has it",
    true,
    () =>
      isSuppressed(
        helm,
        [
          openVex(
            about({
              "@id": "pkg:golang/github.com/aquasecurity/trivy",
              subcomponents: [{ "@id": "pkg:golang/helm.sh/helm/v3" }],
            }),
          ),
        ],
        [installed(outer, helm), installed(helm)],
      ),
  ],
];
