import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { type CliResult, runCliWith } from "../../../harness/run-cli.ts";

/** A record of OSV about one package. */
const record = (id: string, ecosystem: string, name: string, fixed: string): string =>
  JSON.stringify({
    schema_version: "1.7.0",
    id,
    modified: "2026-01-01T00:00:00Z",
    severity: [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" }],
    affected: [
      { package: { ecosystem, name }, ranges: [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed }] }] },
    ],
  });

const manifest = (tar: string): string => `{
  "name": "shop",
  "version": "1.0.0",
  "dependencies": { "tar": "${tar}" }
}
`;
const lock = (tar: string): string =>
  `${JSON.stringify({ name: "shop", lockfileVersion: 3, packages: { "": { name: "shop" }, "node_modules/tar": { version: tar } } }, undefined, 2)}\n`;
const dockerfile = "FROM debian:12\nWORKDIR /app\nMAINTAINER joe\nCMD node app.js\n";

let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-fix-"));
  await write("checkout/Dockerfile", dockerfile);
  await write("checkout/package.json", manifest("4.4.1"));
  await write("checkout/package-lock.json", lock("4.4.1"));
  await write("osv/CVE-1.json", record("CVE-2021-0001", "npm", "tar", "4.4.14"));
  await write("osv/CVE-2.json", record("CVE-2021-0002", "npm", "tar", "4.4.19"));
});

afterEach(() => rm(root, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

const read = (path: string): Promise<string> => readFile(join(root, "checkout", path), "utf8");

/** Puts a program named npm on the path, which records its environment and does what the script says. */
async function fakeNpm(script: string): Promise<void> {
  await write("bin/npm", `#!/bin/sh\nenv > "${root}/env"\nprintf '%s\\n' "$*" >> "${root}/calls"\n${script}\n`);
  await chmod(join(root, "bin/npm"), 0o755);
}

function fix(...args: readonly string[]): Promise<CliResult> {
  const path = `${join(root, "bin")}${delimiter}${process.env["PATH"] ?? ""}`;
  const variables = { PATH: path, GITHUB_TOKEN: "ghs_secret", NPM_TOKEN: "npm_secret" };
  const data = ["--image", "dir:.", "--advisories", "../osv"];
  return runCliWith(variables, inject("built"), join(root, "checkout"), "fix", ...data, ...args);
}

function git(...args: readonly string[]): string {
  const identity = ["-c", "user.name=a", "-c", "user.email=a@example.org"];
  return execFileSync("git", ["-C", join(root, "checkout"), ...identity, ...args], { encoding: "utf8" });
}

describe("seaworthy fix", () => {
  test("changes Dockerfile and manifest, and names the command for the lockfile", async () => {
    const { exitCode, stdout } = await fix();
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /Upgrade tar from 4\.4\.1 to 4\.4\.19 in package\.json:4:\d+ — fixes CVE-2021-000\d \(critical\), CVE-2021-000\d/u,
    );
    expect(stdout).toContain("npm install --package-lock-only --ignore-scripts");
    expect(await read("package.json")).toBe(manifest("4.4.19"));
    expect(await read("package-lock.json")).toBe(lock("4.4.1"));
    expect(await read("Dockerfile")).toBe(
      'FROM debian:12\nWORKDIR /app\nLABEL org.opencontainers.image.authors="joe"\nCMD ["node", "app.js"]\n',
    );
  });

  test("--dry-run says the same steps and changes nothing", async () => {
    const { exitCode, stdout } = await fix("--dry-run", "--run-package-manager", "--commit");
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Would fix:\n {2}Upgrade tar from 4\.4\.1 to 4\.4\.19 /mu);
    expect([await read("package.json"), await read("package-lock.json"), await read("Dockerfile")]).toEqual([
      manifest("4.4.1"),
      lock("4.4.1"),
      dockerfile,
    ]);
  });

  test("runs the package manager without tokens, and claims what the lockfile proves", async () => {
    await fakeNpm(`cat > package-lock.json <<'END'\n${lock("4.4.19")}END`);
    const { exitCode, stdout } = await fix("--run-package-manager");
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("Upgrade tar from 4.4.1 to 4.4.19")]);
    expect(await readFile(join(root, "calls"), "utf8")).toBe(
      "install --package-lock-only --ignore-scripts --no-audit --no-fund\n",
    );
    const env = await readFile(join(root, "env"), "utf8");
    expect(env).toContain("PATH=");
    expect(env).not.toContain("secret");
    expect(await read("package.json")).toBe(manifest("4.4.19"));
  });

  test.each([
    ["fails", "echo broken > package-lock.json; exit 1", "ended with exit code 1"],
    ["does not remove the version", "true", "it still contains tar 4.4.1"],
    ["leaves a damaged lockfile", "echo '{' > package-lock.json", "could not be read afterwards"],
  ])("undoes the change if the package manager %s", async (_what, script, why) => {
    await fakeNpm(script);
    const { exitCode, stdout } = await fix("--run-package-manager");
    expect(exitCode).toBe(1);
    expect(stdout).toContain(why);
    expect(stdout).not.toContain("Upgrade tar");
    expect(await read("package.json")).toBe(manifest("4.4.1"));
    expect(await read("package-lock.json")).toBe(lock("4.4.1"));
  });

  test("never writes through a link", async () => {
    await write("outside.json", manifest("4.4.1"));
    await rm(join(root, "checkout/package.json"));
    await symlink("../outside.json", join(root, "checkout/package.json"));
    await fix();
    expect(await readFile(join(root, "outside.json"), "utf8")).toBe(manifest("4.4.1"));
  });

  test("--commit commits the fixed files and nothing else", async () => {
    git("init", "--quiet");
    git("config", "user.name", "a");
    git("config", "user.email", "a@example.org");
    git("add", ".");
    git("commit", "--quiet", "--message=first");
    await write("checkout/app.js", "changed\n");
    await write("checkout/staged.js", "staged\n");
    git("add", "staged.js");
    const { exitCode, stdout } = await fix("--commit");
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("Committed.")]);
    expect(git("show", "--name-only", "--format=%s%n%b", "HEAD").trim().split("\n").slice(-2)).toEqual([
      "Dockerfile",
      "package.json",
    ]);
    expect(git("log", "-1", "--format=%B")).toMatch(
      /^Resolve \d+ problems\n\n- Upgrade tar from 4\.4\.1 to 4\.4\.19 in /u,
    );
    expect(git("status", "--porcelain").trim().split("\n")).toEqual(["A  staged.js", "?? app.js"]);
  });

  test("says what it did not examine", async () => {
    const { exitCode, stdout } = await fix("--advisories", "../nowhere");
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^Not examined \(\d+\):\n {2}[^\n]*nowhere/u)]);
    expect(stdout).not.toContain("Upgrade tar");
  });

  test("has nothing to do a second time", async () => {
    await fakeNpm(`cat > package-lock.json <<'END'\n${lock("4.4.19")}END`);
    await fix("--run-package-manager");
    const { exitCode, stdout } = await fix("--run-package-manager");
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("Nothing to fix.")]);
  });
});
