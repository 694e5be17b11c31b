import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newestTag } from "../../../actions/image-scan/newest-tag.ts";
import { runInProcess } from "../../harness/command.ts";
import { makeRecord } from "../../shared/advisories/builders.ts";
import { buildImage, json, layoutFiles, tarOf, writeFiles } from "../../shared/oci/builders.ts";
import { fakeRegistry } from "../../shared/oci/registry/fake-registry.ts";

describe("the newest tag of the same kind", () => {
  const tags = ["1.27.3", "1.27.10", "1.29.0", "2.0.0", "1.27.10-alpine", "1.28.1-alpine", "v1.30.0", "1.30", "latest"];

  test.each([
    ["1.27.3", "1.29.0"],
    ["1.27.3-alpine", "1.28.1-alpine"],
    ["1.29.0", undefined],
    ["v1.2.0", "v1.30.0"],
    ["1.2", "1.30"],
    ["1", undefined],
    ["latest", undefined],
    ["bookworm-slim", undefined],
    ["1.27.3-debian", undefined],
  ])("%s: %s", (tag, newest) => {
    expect(newestTag(tag, tags)).toBe(newest);
  });
});

const created = "2026-01-01T00:00:00Z";
const fixed = (version: string) => [{ introduced: "0" }, { fixed: version }];

/** A Debian base image with OpenSSL in a version. */
async function debian(version: string): Promise<Uint8Array> {
  const status = `Package: libssl3\nStatus: install ok installed\nVersion: ${version}\nArchitecture: amd64\nSource: openssl\n\n`;
  return tarOf([
    { name: "etc/os-release", body: 'ID=debian\nVERSION_ID="12"\n' },
    { name: "var/lib/dpkg/status", body: status },
  ]);
}

async function scan(
  tag: string,
  available: Readonly<Record<string, string>>,
  more: readonly string[] = ["--newer-base"],
) {
  const layers = new Map<string, Uint8Array>();
  for (const version of new Set(Object.values(available))) layers.set(version, await debian(version));
  const images = Object.entries(available).map(([name, version]) => {
    const layer = layers.get(version);
    return [name, buildImage({ layers: layer === undefined ? [] : [layer] })] as const;
  });
  const { host, log } = await fakeRegistry(Object.fromEntries(images));
  const base = await debian("3.0.1-1");
  const app = await tarOf([{ name: "app.js", body: "1" }]);
  const history = [
    { created, created_by: "debian" },
    { created, created_by: "COPY app.js / # buildkit" },
    { created, created_by: 'CMD ["node" "/app.js"]', empty_layer: true },
  ];
  const image = buildImage({ layers: [base, app], history });
  const directory = await writeFiles(layoutFiles([image]));
  await writeFile(join(directory, "Dockerfile"), `FROM ${host}/app:${tag}\nCOPY app.js /\nCMD ["node", "/app.js"]\n`);
  const records = [
    makeRecord("DEBIAN-CVE-2026-0001", "Debian:12", "openssl", fixed("3.0.5-1"), { upstream: ["CVE-2026-0001"] }),
    makeRecord("DEBIAN-CVE-2026-0002", "Debian:12", "openssl", fixed("3.0.9-1"), { upstream: ["CVE-2026-0002"] }),
    makeRecord("DEBIAN-CVE-2026-0003", "Debian:12", "openssl", [{ introduced: "0" }], { upstream: ["CVE-2026-0003"] }),
  ];
  await mkdir(join(directory, "advisories"));
  await Promise.all(
    records.map((record) => writeFile(join(directory, `advisories/${String(record["id"])}.json`), json(record))),
  );
  const result = await runInProcess(
    directory,
    ...["image-scan", "oci:.", "--advisories", "advisories", "--advisories-max-age", "none"],
    ...["--no-hygiene", "--no-secrets", "--fail-on", "none"],
    ...["--format", "markdown", ...more],
  );
  return { ...result, host, log };
}

describe("with `newer-base`", () => {
  test("what the tag names now is scanned, and what it clears is said", async () => {
    const { stdout, host } = await scan("1.0.0", { "1.0.0": "3.0.9-1" });
    expect(stdout).toMatch(
      new RegExp(
        `1\\. Change the base image from ${host}/app:1\\.0\\.0 to ${host}/app:1\\.0\\.0@sha256:[0-9a-f]{64} in \`Dockerfile:1\` — fixes \\[CVE-2026-0001\\]\\([^)]+\\) \\(\\w+\\), \\[CVE-2026-0002\\]`,
      ),
    );
    expect(stdout).toContain("which fixes 2 of 3 findings in the base image");
    expect(stdout).toContain("Not fixed by these steps: 1 finding (no fix is available yet).");
  });

  test("of a newer tag of the same kind, too, and the one that clears most is proposed", async () => {
    const { stdout } = await scan("1.0.0", {
      "1.0.0": "3.0.5-1",
      "1.2.0": "3.0.9-1",
      "1.2.0-slim": "3.0.1-1",
      "2.0.0": "3.0.9-1",
    });
    expect(stdout).toContain("app:1.2.0@sha256:");
    expect(stdout).not.toContain("app:2.0.0");
  });

  test("nothing is proposed where the base is the newest already", async () => {
    const { stdout } = await scan("1.0.0", { "1.0.0": "3.0.1-1" });
    expect(stdout).not.toContain("Change the base image");
    expect(stdout).not.toContain("FROM 127");
  });

  test("a registry that cannot be asked is said, and fails nothing", async () => {
    const { exitCode, stdout } = await scan("1.0.0", {});
    expect(exitCode).toBe(0);
    expect(stdout).toContain("the registry could not be searched for a newer one");
  });

  test("a login for the image's registry is not shown to the base image's", async () => {
    const login = ["--newer-base", "--registry-username", "robot", "--registry-password", "for-another-registry"];
    const { stdout, log } = await scan("1.0.0", { "1.0.0": "3.0.9-1" }, login);
    expect(stdout).toContain("fixes [CVE-2026-0001]");
    expect(log.join("\n")).not.toContain("+auth");
  });

  test("without it only the base image's manifest and configuration are read, and nothing if the call says so", async () => {
    const read = await scan("1.0.0", { "1.0.0": "3.0.9-1" }, []);
    expect(read.log.filter((line) => /\/(?:blobs|manifests|tags)\//u.test(line))).toHaveLength(2);
    const { log } = await scan("1.0.0", { "1.0.0": "3.0.9-1" }, ["--base-image", "none"]);
    expect(log).toEqual([]);
  });
});
