import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Cataloger } from "../../../../shared/packages/cataloger.ts";
import { catalogImage } from "../../../../shared/packages/index.ts";
import { embeddedSbom } from "../../../../shared/packages/installed/embedded-sbom.ts";
import { pear } from "../../../../shared/packages/installed/pear.ts";
import { readPhpSerialized } from "../../../../shared/packages/installed/php-serialized.ts";
import { snap } from "../../../../shared/packages/installed/snap.ts";
import { wordpressPlugin } from "../../../../shared/packages/installed/wordpress.ts";
import { layersOf } from "../../layers/builders.ts";
import { zipOf } from "../binaries/builders.ts";
import { evidenceOf, fileOf } from "../builders.ts";

async function catalog(files: Readonly<Record<string, string | Buffer>>) {
  const entries = Object.entries(files).map(([name, body]) => ({ name, body }));
  return catalogImage({ layers: await layersOf(entries) });
}

async function purls(files: Readonly<Record<string, string>>): Promise<string[]> {
  return (await catalog(files)).packages.map(({ purl }) => purl);
}

/** `serialize` of PHP for strings and maps. */
function serialized(value: string | Readonly<Record<string, unknown>>): string {
  if (typeof value === "string") return `s:${Buffer.byteLength(value)}:"${value}";`;
  const entries = Object.entries(value);
  const inner = entries.map(([key, each]) => `${serialized(key)}${serialized(each as string)}`);
  return `a:${entries.length}:{${inner.join("")}}`;
}

const archiveTar = serialized({
  name: "Archive_Tar",
  channel: "pear.php.net",
  lead: { name: "Vincent Blavet", email: "vincent@example.org" },
  version: { release: "1.4.14", api: "1.4.0" },
  license: { attribs: "x", _content: "New BSD License" },
  notes: 'quotes " and ü;}',
});

describe("snaps", () => {
  it("name Ubuntu's packages that were put in", async () => {
    const manifest = [
      "name: hello\nversion: '2.10'\nlicense: GPL-3.0",
      "snapcraft-os-release-version-id: '22.04'",
      "primed-stage-packages:\n- libc6:amd64=2.35-0ubuntu3\n- zlib1g=1:1.2.11\n- '-odd'",
      "parts:\n  a:\n    stage-packages: [never=1]\n",
    ].join("\n");
    expect(await purls({ "snap/hello/1/snap/manifest.yaml": manifest })).toEqual([
      "pkg:deb/ubuntu/libc6@2.35-0ubuntu3?arch=amd64&distro=ubuntu-22.04",
      "pkg:deb/ubuntu/zlib1g@1:1.2.11?distro=ubuntu-22.04",
      "pkg:generic/hello@2.10",
    ]);
    const base = "package-repositories: []\npackages:\n- apt=2.4.5\n- libc6:amd64=2.35-0ubuntu3.1\n";
    expect(await purls({ "usr/share/snappy/dpkg.yaml": base })).toHaveLength(2);
  });

  it("of old snapcraft name them part by part", () => {
    const old = "name: x\nversion: 1\nparts:\n  a:\n    stage-packages:\n    - libx=1.0\n";
    expect(evidenceOf(snap, "/snap/manifest.yaml", old).packages?.map(({ name }) => name)).toEqual(["x", "libx"]);
  });
});

describe("PEAR", () => {
  it("is read from its registry, whose entries PHP serialized", () => {
    const path = "/usr/local/lib/php/.registry/archive_tar.reg";
    expect(evidenceOf(pear, path, archiveTar).packages).toMatchObject([
      {
        type: "pear",
        namespace: "pear.php.net",
        name: "Archive_Tar",
        version: "1.4.14",
        licenses: ["New BSD License"],
        supplier: "Vincent Blavet",
      },
    ]);
  });

  it("knows the channel of pecl by the directory, and the form of old packages", () => {
    const old = serialized({ package: "redis", version: "5.3.7", license: "PHP" });
    const [draft] = evidenceOf(pear, "/usr/lib/php/.registry/.channel.pecl.php.net/redis.reg", old).packages ?? [];
    expect(draft).toMatchObject({ namespace: "pecl.php.net", name: "redis", version: "5.3.7", licenses: ["PHP"] });
  });

  it("reports the first invalid byte", () => {
    expect(() => readPhpSerialized(Buffer.from("a:1:{s:9:"))).toThrow(TypeError);
    expect(() => readPhpSerialized(Buffer.from("a:1:{i:0;".repeat(100)))).toThrow(TypeError);
    expect(readPhpSerialized(Buffer.from("a:2:{i:0;b:1;i:1;N;}"))).toEqual(
      new Map<string, unknown>([
        ["0", true],
        ["1", null],
      ]),
    );
  });
});

describe("WordPress plugins", () => {
  it("are the files with a header, named by their directory", async () => {
    const header =
      "<?php\n/**\n * Plugin Name: Akismet Anti-spam\n * Version: 5.3.1\n * Author: Automattic\n * License: GPLv2 or later\n */\n";
    const { packages } = await catalog({
      "var/www/html/wp-content/plugins/akismet/akismet.php": header,
      "var/www/html/wp-content/plugins/akismet/class.akismet.php": "<?php // Version: 9\n",
      "var/www/html/wp-content/plugins/hello.php": "<?php\n/*\nPlugin Name: Hello Dolly\nVersion: 1.7.2\n*/",
    });
    expect(packages.map(({ purl, supplier }) => [purl, supplier])).toEqual([
      ["pkg:generic/wordpress-plugin/akismet@5.3.1", "Automattic"],
      ["pkg:generic/wordpress-plugin/hello@1.7.2", undefined],
    ]);
  });
});

test("Erlang/OTP has its version in a file", async () => {
  expect(await purls({ "usr/local/lib/erlang/releases/27/OTP_VERSION": "27.3.4.1\n" })).toEqual([
    "pkg:generic/erlang@27.3.4.1",
  ]);
});

test("zipped and unpacked eggs have their metadata inside", async () => {
  const metadata = "Metadata-Version: 1.1\nName: eggy\nVersion: 0.5\nLicense: MIT\n\nName: other\n";
  const { packages } = await catalog({
    "usr/lib/python3/eggy-0.5-py3.12.egg": zipOf({ "EGG-INFO/PKG-INFO": metadata, "eggy/__init__.py": "" }),
    "usr/lib/python3/pkg/tests/data/input-1.0-py3.7.egg/EGG-INFO/PKG-INFO": metadata.replace("eggy", "input"),
    "usr/lib/python3/bare-0.1-py3.12.egg": zipOf({ "bare.py": "" }),
    "usr/lib/python3/open-0.6-py3.12.egg/EGG-INFO/PKG-INFO": metadata.replace("eggy", "open"),
  });
  expect(packages.map(({ purl, licenses }) => [purl, licenses])).toEqual([
    ["pkg:pypi/eggy@0.5", ["MIT"]],
    ["pkg:pypi/open@0.5", ["MIT"]],
  ]);
  const damaged = await catalog({ "a.egg": "PK\x03\x04rubbish" });
  expect(damaged.gaps).toMatchObject([{ what: "/a.egg", weight: "partial" }]);
});

test("a plugin's header of blanks alone is read in no time", () => {
  const start = performance.now();
  const text = `<?php /* Plugin Name: x\nVersion: ${" ".repeat(8000)}`;
  for (let round = 0; round < 100; round += 1) wordpressPlugin.read(fileOf("/wp-content/plugins/x.php", text));
  expect(performance.now() - start).toBeLessThan(2000);
});

describe("SBOMs in an image", () => {
  const cycloneDx = JSON.stringify({
    bomFormat: "CycloneDX",
    components: [
      { name: "a", purl: "pkg:npm/a@1.0.0", licenses: [{ license: { id: "MIT" } }] },
      {
        name: "g",
        purl: "pkg:maven/org.g/g@2?type=jar",
        components: [{ purl: "pkg:deb/debian/inner@1%2Bb1?arch=amd64&distro=debian-11" }],
      },
      { name: "no purl" },
      { purl: "pkg:docker/none@1" },
    ],
  });

  it("count where nothing else names the same, and are marked", async () => {
    const { packages } = await catalog({
      "app/app.cdx.json": cycloneDx,
      "app/node_modules/a/package.json": JSON.stringify({ name: "a", version: "1.0.0" }),
    });
    expect(packages.map(({ purl, foundInSbom }) => [purl, foundInSbom])).toEqual([
      ["pkg:deb/debian/inner@1+b1?arch=amd64&distro=debian-11", true],
      ["pkg:maven/org.g/g@2?type=jar", true],
      ["pkg:npm/a@1.0.0", undefined],
    ]);
    expect(packages.find(({ type }) => type === "maven")?.name).toBe("org.g:g");
  });

  it("do not replace the distribution's package database", async () => {
    const { gaps } = await catalog({ "etc/os-release": "ID=debian\nVERSION_ID=11\n", "app/app.cdx.json": cycloneDx });
    expect(gaps.map(({ why }) => why)).toContainEqual(expect.stringContaining("no database lists a deb package"));
  });

  it("of Bitnami stand for the program next to them", async () => {
    const spdx = JSON.stringify({
      spdxVersion: "SPDX-2.3",
      packages: [
        {
          name: "nginx",
          licenseDeclared: "BSD-2-Clause",
          externalRefs: [
            { referenceType: "cpe23Type", referenceLocator: "cpe:2.3:a:x:x:*" },
            { referenceType: "purl", referenceLocator: "pkg:bitnami/nginx@1.25.3-4?arch=amd64" },
          ],
        },
        { name: "none", licenseDeclared: "NOASSERTION" },
      ],
    });
    const program = `\x7fELF${"\0".repeat(60)}nginx/1.25.3`;
    const layers = await layersOf([
      { name: "opt/bitnami/nginx/.spdx-nginx.spdx", body: spdx },
      { name: "opt/bitnami/nginx/sbin/nginx", body: program, mode: 0o755 },
    ]);
    const { packages } = await catalogImage({ layers });
    expect(packages.map(({ purl, licenses }) => [purl, licenses])).toEqual([
      ["pkg:bitnami/nginx@1.25.3-4?arch=amd64", ["BSD-2-Clause"]],
    ]);
  });
});

test("readers of these files throw nothing but errors, and end", () => {
  const cases: readonly (readonly [Cataloger, string, string])[] = [
    [snap, "/snap/manifest.yaml", "name: x\nprimed-stage-packages: [a=1]\n"],
    [pear, "/.registry/x.reg", archiveTar],
    [wordpressPlugin, "/wp-content/plugins/x.php", "/* Plugin Name: x */"],
    [embeddedSbom, "/x.cdx.json", '{"bomFormat":"CycloneDX","components":[{"purl":"pkg:npm/a@1"}]}'],
  ];
  const change = fc.tuple(fc.nat(), fc.constantFrom(..."{}[]:;\"',\n *0a%".split("")));
  fc.assert(
    fc.property(fc.constantFrom(...cases), fc.array(change, { maxLength: 6 }), ([cataloger, path, text], changes) => {
      let changed = text;
      for (const [at, character] of changes) {
        const place = at % (changed.length + 1);
        changed = changed.slice(0, place) + character + changed.slice(place + (at % 2));
      }
      try {
        for (const draft of cataloger.read(fileOf(path, changed))?.packages ?? []) expect(draft.name).not.toBe("");
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(Error);
        expect(thrown).not.toBeInstanceOf(RangeError);
      }
    }),
    { numRuns: 300 },
  );
});
