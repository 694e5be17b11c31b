import type { BomImage, BomInput } from "../../../shared/sbom/index.ts";
import { makePackage } from "../advisories/builders.ts";

const layer = { diffId: `sha256:${"a".repeat(64)}`, index: 0 };
const upper = { diffId: `sha256:${"b".repeat(64)}`, index: 1 };

/** What the small image is called. */
export const image: BomImage = {
  kind: "image",
  name: "registry.example/acme/shop:1.2.3",
  digest: `sha256:${"1".repeat(64)}`,
  configDigest: `sha256:${"2".repeat(64)}`,
  platform: "linux/amd64",
  tags: ["registry.example/acme/shop:1.2.3"],
};

/** A small image with everything that a document can say. */
export function makeBomInput(more: Partial<BomInput> = {}): BomInput {
  const libc = makePackage("deb", "libc6", "2.36-9+deb12u10", {
    purl: "pkg:deb/debian/libc6@2.36-9%2Bdeb12u10?arch=amd64&distro=debian-12&upstream=glibc",
    arch: "amd64",
    source: { name: "glibc", version: "2.36-9+deb12u10" },
    licenses: ["LGPL-2.1+", "GPL-2+", "BSD"],
    supplier: "GNU Libc Maintainers",
    homepage: "https://www.gnu.org/software/libc/libc.html",
    locations: [{ path: "/var/lib/dpkg/status", layer }],
    requires: ["pkg:deb/debian/libgcc-s1@12.2.0?arch=amd64"],
  });
  const libgcc = makePackage("deb", "libgcc-s1", "12.2.0", {
    purl: "pkg:deb/debian/libgcc-s1@12.2.0?arch=amd64",
    licenses: ["GPL-3.0-or-later WITH GCC-exception-3.1"],
    locations: [{ path: "/var/lib/dpkg/status", layer }],
    requires: [libc.purl],
  });
  const tar = makePackage("npm", "@scope/tar", "4.4.1", {
    purl: "pkg:npm/%40scope/tar@4.4.1",
    licenses: ["(MIT OR Apache-2.0)"],
    hashes: [{ algorithm: "SHA-512", value: "c".repeat(128) }],
    locations: [{ path: "/app/node_modules/@scope/tar/package.json", layer: upper }],
    homepage: "not a url",
  });
  const owned = makePackage("pypi", "six", "1.16.0", { purl: "pkg:pypi/six@1.16.0", ownedBy: libc.purl });
  return {
    subject: image,
    os: { id: "debian", versionId: "12", prettyName: "Debian GNU/Linux 12 (bookworm)" },
    layers: [
      { ...layer, digest: `sha256:${"d".repeat(64)}`, size: 100 },
      { ...upper, size: 10 },
    ],
    packages: [
      tar,
      libc,
      libgcc,
      makePackage("generic", "mystery", undefined, { purl: "pkg:generic/mystery", guessed: "name" }),
      makePackage("maven", "com.h2database:h2", "2.2.224", {
        purl: "pkg:maven/com.h2database/h2@2.2.224",
        guessed: "group",
      }),
      makePackage("generic", "@acme/shop", "1.0.0", { purl: "pkg:generic/%40acme/shop@1.0.0", role: "application" }),
      makePackage("generic", "node", "24.0.0", { purl: "pkg:generic/node@24.0.0", role: "program" }),
    ],
    owned: [owned],
    gaps: [{ what: "/lib/apk/db/installed", why: "it is damaged", weight: "partial" }],
    tool: { name: "seaworthy", version: "0.1.0" },
    timestamp: "2026-11-24T00:00:00.123Z",
    author: { name: "Acme", email: "security@acme.example", url: "https://acme.example" },
    ...more,
  };
}
