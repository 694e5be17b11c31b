import { describe, expect, test } from "vitest";
import { accountFacts } from "../../../../actions/image-scan/hygiene/accounts.ts";
import { hygieneCollectors, hygieneProblems } from "../../../../actions/image-scan/hygiene/index.ts";
import { imageRule } from "../../../../actions/image-scan/image-check.ts";
import type { ImageSubject } from "../../../../shared/findings/index.ts";
import { walkImage } from "../../../../shared/layers/index.ts";
import type { ImageConfig, OpenedImage } from "../../../../shared/oci/index.ts";
import { layersOf } from "../../../shared/layers/build.ts";
import type { TarFile } from "../../../shared/oci/build.ts";

const subject: ImageSubject = { kind: "image", name: "shop:1", digest: "sha256:0", platform: "linux/amd64" };
const now = new Date("2026-11-24T00:00:00Z");

const good: ImageConfig = {
  os: "linux",
  architecture: "amd64",
  created: "2026-11-01T00:00:00Z",
  user: "10001:10001",
  env: ["PATH=/usr/bin"],
  entrypoint: [],
  cmd: ["./app"],
  workingDir: "/",
  exposedPorts: [],
  volumes: [],
  labels: {},
  onBuild: [],
  shell: [],
  healthcheck: { test: ["CMD", "true"] },
  history: [],
  diffIds: [],
};

async function judge(config: Partial<ImageConfig>, layers: readonly (readonly TarFile[])[] = [], tags = ["shop:1"]) {
  const opened = await layersOf(...layers);
  const walk = await walkImage({ layers: opened }, hygieneCollectors);
  const image = { name: "shop:1", tags, config: { ...good, ...config }, layers: opened } as unknown as OpenedImage;
  expect(walk.gaps).toEqual([]);
  return hygieneProblems({ image, walk }, subject, now).map(({ finding }) => finding);
}

const said = async (...args: Parameters<typeof judge>) =>
  (await judge(...args)).map(({ ruleId, severity, message }) => `${ruleId} ${severity}: ${message}`);

test("an image as it should be has no finding", async () => {
  const layer = [
    { name: "app", mode: 0o755 },
    { name: "etc/passwd", body: "root:x:0:0::/root:/bin/sh\n" },
  ];
  expect(await said({}, [layer])).toEqual([]);
});

describe("settings", () => {
  test.each(["", "0", "root", "0:0", "root:wheel", "00"])("the user %j is root", async (user) => {
    expect((await judge({ user })).map(({ aliases }) => aliases)).toEqual([["CIS-DI-0001"]]);
  });
  test.each(["app", "10001", "1000:0", "rootless"])("the user %j is not", async (user) => {
    expect(await judge({ user })).toEqual([]);
  });
  test("a health check that is absent or NONE", async () => {
    const { healthcheck: _none, ...without } = good;
    expect(await said({ healthcheck: { test: ["NONE"] } })).toHaveLength(1);
    const image = { tags: [], config: without } as unknown as OpenedImage;
    const walk = await walkImage({ layers: [] }, hygieneCollectors);
    expect(hygieneProblems({ image, walk }, subject, now)).toHaveLength(1);
  });
  test("the tag latest", async () => {
    expect((await judge({}, [], ["ghcr.io/acme/shop:latest"])).map(({ aliases }) => aliases)).toEqual([
      ["DKL-DI-0006"],
    ]);
  });
  test("an old image, but not one that is dated by a reproducible build", async () => {
    expect(await said({ created: "2026-01-01T00:00:00Z" })).toEqual([
      "SW-IM-old-image low: the image was built on 2026-01-01, 327 days ago",
    ]);
    expect(await said({ created: "1970-01-01T00:00:00Z" })).toEqual([]);
    expect(await said({ created: "yesterday" })).toEqual([]);
  });
});

describe("credentials", () => {
  test("variables and labels that are named like them, never their values", async () => {
    const env = [
      "DB_PASSWORD=hunter2horse",
      "API_KEY=",
      "GPG_KEY=A035C8C1",
      "TOKEN_URL=https://x",
      "PASSWORD_FILE=/run/x",
    ];
    const found = await judge({ env, labels: { "com.acme.secret": "s3cr3tvalue" } });
    expect(found.map(({ message }) => message)).toEqual([
      "the variable DB_PASSWORD is named like a credential and has a value",
      "the label com.acme.secret is named like a credential and has a value",
    ]);
    expect(JSON.stringify(found)).not.toMatch(/hunter2horse|s3cr3tvalue/);
  });
  test("files by name, those that a later layer removes too, but none of packages", async () => {
    const first = [
      { name: "root/.aws/credentials", body: "x" },
      { name: "root/.ssh/id_rsa", body: "x" },
      { name: "usr/lib/python3/dist-packages/x/tests/id_rsa", body: "x" },
      { name: "root/.netrc", body: "" },
    ];
    expect(await said({}, [first, [{ name: "root/.ssh/.wh.id_rsa" }]])).toEqual([
      "SW-IM-credential-file high: files in which tools keep credentials: /root/.aws/credentials, /root/.ssh/id_rsa (removed by layer 1, still shipped)",
    ]);
  });
});

describe("modes", () => {
  test("a distribution's own set-uid programs are information, others are not", async () => {
    const base = [
      { name: "usr/bin/su", mode: 0o4755 },
      { name: "usr/bin/wall", mode: 0o2755 },
    ];
    expect(await said({}, [base, [{ name: "app/tool", mode: 0o4755 }]])).toEqual([
      "SW-IM-setuid info: programs of the distribution run with the rights of their owner or group: /usr/bin/su, /usr/bin/wall",
      "SW-IM-setuid low: programs run with the rights of their owner or group: /app/tool",
    ]);
  });
  test("what a later layer mends is no finding", async () => {
    expect(await said({}, [[{ name: "app/tool", mode: 0o4755 }], [{ name: "app/tool", mode: 0o755 }]])).toEqual([]);
  });
  test("world-writable files: one finding a layer, ten paths in words, every place kept", async () => {
    const files = Array.from({ length: 12 }, (_none, index) => ({ name: `app/${index}.js`, mode: 0o666, body: "x" }));
    const [finding] = await judge({}, [[...files, { name: "tmp/x", mode: 0o666 }]]);
    expect(finding).toMatchObject({ ruleId: "SW-IM-world-writable", severity: "medium" });
    expect(finding?.message).toMatch(/ and 2 more$/);
    expect(finding?.imageLocations).toHaveLength(12);
  });
});

describe("accounts", () => {
  test("without a password, and sharing names or numbers", async () => {
    const layer = [
      { name: "etc/passwd", body: "root:x:0:0::/root:/bin/sh\ntoor:x:0:0::/:/bin/sh\n" },
      { name: "etc/shadow", body: "root:::0:::::\ndaemon:*:19000:0:99999:7:::\n" },
      { name: "etc/group", body: "root:x:0:\nstaff:x:50:\nother:x:50:\n" },
    ];
    expect((await said({}, [layer])).toSorted()).toEqual([
      "SW-IM-duplicate-account high: accounts root, toor in /etc/passwd share the number 0",
      "SW-IM-duplicate-account medium: groups staff, other in /etc/group share the number 50",
      "SW-IM-empty-password high: accounts without a password in /etc/shadow: root",
    ]);
  });
  test("keep nothing of a password", () => {
    expect(JSON.stringify(accountFacts("/etc/shadow", "a:$6$hash:1\nb::1\na:$6$hash:2"))).not.toContain("hash");
  });
});

test("leftovers, and a repository", async () => {
  const layer = [
    { name: "var/lib/apt/lists/deb.debian.org_debian_dists_bookworm_InRelease", body: "x".repeat(3000) },
    { name: "var/lib/apt/lists/partial/", type: "directory" as const },
    { name: "app/.git/config", body: "[core]" },
  ];
  expect(await said({}, [layer])).toEqual([
    "SW-IM-package-cache low: apt lists: 1 file, 3.0 kB",
    "SW-IM-repository-folder medium: a Git repository is in the image: /app/.git",
  ]);
});

test("an image of an ordinary base does not turn red", async () => {
  const base = ["su", "mount", "umount", "passwd", "chsh", "chfn", "newgrp", "gpasswd"].map((name) => ({
    name: `usr/bin/${name}`,
    mode: 0o4755,
  }));
  const { healthcheck: _none, ...config } = good;
  const found = await judge({ ...config, user: "" }, [base]);
  expect(found.filter(({ severity }) => severity === "high" || severity === "critical")).toEqual([]);
});

test("help shows what to write instead", () => {
  const text = { id: "x", name: "X", severity: "low", summary: "S.", why: "W.", advice: "A." } as const;
  const { help } = imageRule({ ...text, before: "RUN a", after: "RUN b", tags: [] });
  expect(help.markdown).toContain("```dockerfile\nRUN b\n```");
});
