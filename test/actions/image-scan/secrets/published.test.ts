import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { SecretChecks } from "../../../../actions/image-scan/secrets/index.ts";
import type { ImageSubject } from "../../../../shared/findings/index.ts";
import { walkImage } from "../../../../shared/layers/index.ts";
import type { OpenedImage } from "../../../../shared/oci/index.ts";
import { PackageCollectors } from "../../../../shared/packages/catalog/catalog.ts";
import { layersOf } from "../../../shared/layers/builders.ts";
import type { TarFile } from "../../../shared/oci/builders.ts";
import { generator, makeSecrets } from "../../../shared/secrets/generate.ts";

const subject: ImageSubject = { kind: "image", name: "shop:1", digest: "sha256:0", platform: "linux/amd64" };
const secrets = makeSecrets(generator(11));
const key = secrets["private-key"] ?? "";
const token = `TOKEN=${secrets["gitlab"]}\n`;

/** Rules and paths of the secrets in an image. */
async function found(...layers: readonly (readonly TarFile[])[]): Promise<readonly string[]> {
  const checks = new SecretChecks();
  const packages = new PackageCollectors();
  const walk = await walkImage({ layers: await layersOf(...layers) }, [...packages.collectors, ...checks.collectors]);
  const config = { env: [], labels: {}, history: [], cmd: [], entrypoint: [] };
  const image = { config } as unknown as OpenedImage;
  return checks
    .problems({ image, walk, catalog: packages.catalog(walk) }, subject)
    .map(({ finding }) => `${finding.ruleId.replace("SW-IM-secret-", "")} ${finding.imageLocations?.[0]?.path}`)
    .sort();
}

const md5 = (text: string) => createHash("md5").update(text).digest("hex");
const debian: TarFile = { name: "etc/os-release", body: "ID=debian\nVERSION_ID=12\n" };
const status = (conffiles = ""): TarFile => ({
  name: "var/lib/dpkg/status",
  body: `Package: x\nStatus: install ok installed\nVersion: 1\nArchitecture: all\n${conffiles}`,
});
const list = (...paths: readonly string[]): TarFile => ({
  name: "var/lib/dpkg/info/x.list",
  body: paths.map((path) => `/${path}\n`).join(""),
});

describe("a private key", () => {
  test.each([
    "etc/ssl/private/server.key",
    "usr/src/app/server.key",
    "usr/share/nginx/html/jwt.pem",
    "usr/local/lib/app/tls.key",
    "usr/local/share/ca/ca-key.pem",
    "var/lib/jenkins/.ssh/id_rsa",
    "app/docs/key.pem",
    "app/test/key.pem",
    "app/vendor/key.pem",
    "opt/java/keys/x.pem",
    "app/node_modules/.cache/key.pem",
  ])("is reported in /%s", async (name) => {
    expect(await found([{ name, body: key }])).toEqual([`private-key /${name}`]);
  });

  test("is not reported in a file as a package of the system installed it, with or without /usr", async () => {
    const files = [
      { name: "usr/share/x/key.pem", body: key },
      { name: "usr/lib/x/key.pem", body: key },
    ];
    expect(await found([debian, status(), list("usr/share/x/key.pem", "lib/x/key.pem"), ...files])).toEqual([]);
  });

  test("is reported in a package's file that somebody changed", async () => {
    const file = { name: "usr/share/x/key.pem", body: key };
    const sums = (text: string): TarFile => ({
      name: "var/lib/dpkg/info/x.md5sums",
      body: `${md5("other")}  usr/share/x/key.pem.orig\n${md5(text)}  usr/share/x/key.pem\n`,
    });
    expect(await found([debian, status(), list("usr/share/x/key.pem"), sums(key), file])).toEqual([]);
    expect(await found([debian, status(), list("usr/share/x/key.pem"), sums("before"), file])).toEqual([
      "private-key /usr/share/x/key.pem",
    ]);
  });

  test("is reported in settings, unless they are as shipped", async () => {
    const file = { name: "etc/x.conf", body: key };
    expect(await found([debian, status(), list("etc/x.conf"), file])).toEqual(["private-key /etc/x.conf"]);
    const shipped = status(`Conffiles:\n /etc/x.conf ${md5(key)}\n`);
    expect(await found([debian, shipped, list("etc/x.conf"), file])).toEqual([]);
  });

  test("is not reported for a removed package's file, and in an image whose database lists no files", async () => {
    const file = { name: "usr/share/x/key.pem", body: key };
    const removed = [{ name: "usr/share/x/.wh.key.pem", body: "" }];
    expect(
      await found([debian, status(), list("usr/share/x/key.pem"), file], [list("usr/share/y"), ...removed]),
    ).toEqual([]);
    expect(await found([debian, status(), file])).toEqual([]);
    expect(await found([debian, status(), { name: "etc/ssl/private/a.key", body: key }])).toEqual([
      "private-key /etc/ssl/private/a.key",
    ]);
  });

  test("is not reported in packages of languages and in runtimes built from source", async () => {
    const python = `\x7fELF${"\0".repeat(60)}\x003.12.4\0`;
    expect(
      await found([
        { name: "app/node_modules/x/package.json", body: '{"name":"x","version":"1"}' },
        { name: "app/node_modules/x/test/key.pem", body: key },
        { name: "app/node_modules/x/.npmrc", body: key },
        { name: "usr/local/bin/python3.12", mode: 0o755, body: python },
        { name: "usr/local/lib/python3.12/test/key.pem", body: key },
        { name: "usr/local/lib/python3.12/site-packages/own/key.pem", body: key },
        { name: "usr/lib/python3/dist-packages/y-1.dist-info/METADATA", body: "Name: y\nVersion: 1\n" },
        { name: "usr/lib/python3/dist-packages/y-1.dist-info/RECORD", body: "y/key.pem,,\n" },
        { name: "usr/lib/python3/dist-packages/y/key.pem", body: key },
        { name: "gems/specifications/z-1.gemspec", body: "# stub: z 1 ruby lib\n" },
        { name: "gems/gems/z-1/spec/key.pem", body: key },
        { name: "root/go/pkg/mod/golang.org/x/crypto@v0.1.0/ssh/key.pem", body: key },
      ]),
    ).toEqual([
      "private-key /app/node_modules/x/.npmrc",
      "private-key /usr/local/lib/python3.12/site-packages/own/key.pem",
    ]);
  });
});

describe("a token in an issuer's format", () => {
  const npm = (more: object): TarFile => ({
    name: "app/node_modules/x/package.json",
    body: JSON.stringify({ name: "x", version: "1", ...more }),
  });
  const file = { name: "app/node_modules/x/index.js", body: token };

  test("is reported in packages of unknown origin and of private registries", async () => {
    expect(await found([npm({}), file])).toEqual(["gitlab /app/node_modules/x/index.js"]);
    expect(await found([npm({ _resolved: "https://npm.acme.dev/x/-/x-1.tgz" }), file])).toHaveLength(1);
  });

  test("is not reported in a package that everybody can download", async () => {
    expect(await found([npm({ _resolved: "https://registry.npmjs.org/x/-/x-1.tgz" }), file])).toEqual([]);
    const tree = { "node_modules/x": { version: "1", resolved: "https://registry.npmjs.org/x/-/x-1.tgz" } };
    const lock = { name: "app/node_modules/.package-lock.json", body: JSON.stringify({ packages: tree }) };
    expect(await found([npm({}), lock, file])).toEqual([]);
  });

  test("is reported in settings that somebody put into such a package's directory", async () => {
    const settings = { name: "app/node_modules/x/.env", body: token };
    expect(await found([npm({ _resolved: "https://registry.npmjs.org/x/-/x-1.tgz" }), settings])).toEqual([
      "gitlab /app/node_modules/x/.env",
    ]);
  });
});
