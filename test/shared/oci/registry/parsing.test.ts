import { chmod, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { parseChallenges } from "../../../../shared/http/challenge.ts";
import { isLoopback } from "../../../../shared/http/loopback.ts";
import { defaultRetryPolicy, delay } from "../../../../shared/http/retry.ts";
import { dockerCredentials } from "../../../../shared/oci/registry/credentials.ts";
import { formatReference, parseReference, tryParseReference } from "../../../../shared/references/index.ts";
import { temporaryDirectory } from "../builders.ts";

const digest = `sha256:${"a".repeat(64)}`;

describe("parseReference", () => {
  it.each([
    ["alpine", "docker.io/library/alpine:latest"],
    ["index.docker.io/owner/app:1", "docker.io/owner/app:1"],
    ["ghcr.io/a/b/c", "ghcr.io/a/b/c:latest"],
    ["localhost:5000/app:v1.2_x", "localhost:5000/app:v1.2_x"],
    [`host:443/a@${digest}`, `host:443/a@${digest}`],
    [`a/b:t@${digest}`, `docker.io/a/b:t@${digest}`],
    ["localhost/x", "localhost/x:latest"],
  ])("%s is %s", (text, long) => {
    expect(formatReference(parseReference(text))).toBe(long);
    expect(formatReference(parseReference(long))).toBe(long);
  });

  it.each(["", "UPPER/case", "a//b", "a:", "a@sha256:12", "-x", "a b", "host:port/x", "a/../b", "x:y:z"])(
    "%j is none",
    (text) => {
      expect(tryParseReference(text)).toBeUndefined();
      expect(() => parseReference(text)).toThrow(/is not an image reference/);
    },
  );

  it("never throws anything untyped", () => {
    fc.assert(fc.property(fc.string(), (text) => void tryParseReference(text)));
  });

  it("knows what only this machine answers for", () => {
    expect(["localhost:5000", "127.0.0.1", "127.1.2.3:80", "[::1]:5000"].every(isLoopback)).toBe(true);
    expect(["127.0.0.1.example.org", "localhost.example.org", "10.0.0.1"].some(isLoopback)).toBe(false);
  });
});

describe("parseChallenges", () => {
  it("reads several challenges with quoted commas", () => {
    const header =
      'Bearer realm="https://auth.example/token",service="reg",scope="repository:a/b:pull,push", Basic realm="x \\"y\\""';
    expect(parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)])).toEqual([
      ["bearer", { realm: "https://auth.example/token", service: "reg", scope: "repository:a/b:pull,push" }],
      ["basic", { realm: 'x "y"' }],
    ]);
  });

  it("takes anything", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseChallenges(text)));
  });
});

describe("delay", () => {
  const ports = { fetch, sleep: async () => {}, random: () => 0.5, now: () => Date.parse("2026-01-01T00:00:00Z") };

  it("does as the server asks, within bounds, and else waits longer each time", () => {
    const wait = (attempt: number, after: string | null) => delay(attempt, after, ports, defaultRetryPolicy);
    expect(wait(1, "3")).toBe(3000);
    expect(wait(1, "Thu, 01 Jan 2026 00:00:10 GMT")).toBe(10_000);
    expect(wait(1, "999999")).toBe(60_000);
    expect([wait(1, null), wait(2, null), wait(3, "soon")]).toEqual([250, 500, 1000]);
  });
});

describe("dockerCredentials", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  async function directoryWith(config: object, helper?: string): Promise<string> {
    const directory = await temporaryDirectory();
    await writeFile(join(directory, "config.json"), JSON.stringify(config));
    if (helper !== undefined) {
      await writeFile(join(directory, "docker-credential-test"), `#!/bin/sh\nread server\n${helper}\n`);
      await chmod(join(directory, "docker-credential-test"), 0o755);
      vi.stubEnv("PATH", `${directory}${delimiter}${process.env["PATH"]}`);
    }
    return directory;
  }

  const auth = Buffer.from("user:pass:word").toString("base64");

  it("reads auths, also those of Docker Hub, and matches hosts exactly", async () => {
    const source = dockerCredentials(
      await directoryWith({
        auths: { "reg.example": { auth }, "https://index.docker.io/v1/": { identitytoken: "t" } },
      }),
    );
    expect(await source("reg.example")).toEqual({ kind: "password", username: "user", password: "pass:word" });
    expect(await source("docker.io")).toEqual({ kind: "token", refreshToken: "t" });
    expect(await source("evil-reg.example")).toBeUndefined();
    expect(await source("reg.example.evil")).toBeUndefined();
  });

  it("asks helpers before the file", async () => {
    const answer = '{"ServerURL":"x","Username":"$server","Secret":"s"}';
    const config = { credHelpers: { "reg.example": "test" }, auths: { "reg.example": { auth } } };
    const source = dockerCredentials(await directoryWith(config, `echo "${answer.replaceAll('"', '\\"')}"`));
    expect(await source("reg.example")).toEqual({ kind: "password", username: "reg.example", password: "s" });
  });

  it("goes on when a helper knows nothing, and says when it fails", async () => {
    const config = { credsStore: "test", auths: { "reg.example": { auth } } };
    const silent = dockerCredentials(
      await directoryWith(config, 'echo "credentials not found in native keychain"; exit 1'),
    );
    expect(await silent("reg.example")).toMatchObject({ username: "user" });
    const broken = dockerCredentials(await directoryWith(config, "exit 3"));
    await expect(broken("reg.example")).rejects.toThrow(
      /docker-credential-test: the credential helper failed: it ended with code 3/,
    );
    const hostile = dockerCredentials(await directoryWith({ credsStore: "../x" }));
    await expect(hostile("reg.example")).rejects.toThrow(/its name is not one/);
  });

  it("is nothing without a file, and an error with a damaged one", async () => {
    expect(await dockerCredentials(await temporaryDirectory())("reg.example")).toBeUndefined();
    const directory = await temporaryDirectory();
    await writeFile(join(directory, "config.json"), "{");
    await expect(dockerCredentials(directory)("reg.example")).rejects.toThrow(/config\.json: it cannot be read/);
  });
});
