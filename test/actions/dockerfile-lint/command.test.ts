import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { reportDocument } from "../../../shared/report/document/schema.ts";
import { type CommandResult, runInProcess } from "../../harness/command.ts";

let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "seaworthy-lint-"));
});
afterEach(() => rm(directory, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), text);
  }
}
const lint = (...args: readonly string[]): Promise<CommandResult> =>
  runInProcess(directory, "dockerfile-lint", ...args);

async function ids(...args: readonly string[]): Promise<string[]> {
  const { stdout } = await lint(...args, "--format", "json");
  return reportDocument.parse(JSON.parse(stdout)).findings.map(({ ruleId }) => ruleId);
}

const dockerfile =
  "FROM debian:12@sha256:0000000000000000000000000000000000000000000000000000000000000000\nRUN cd $there && ls\nUSER 1000\nHEALTHCHECK NONE\n";

describe("dockerfile-lint", () => {
  test("runs ShellCheck, unless it is disabled", async () => {
    await write({ Dockerfile: dockerfile });
    expect(await ids()).toEqual(expect.arrayContaining(["DL3003", "SC2154", "SC2086"]));
    expect(await ids("--shellcheck", "off")).not.toEqual(expect.arrayContaining(["SC2154"]));
  });

  test("keeps what ShellCheck says in the cache, and reports the same from it", async () => {
    vi.stubEnv("SEAWORTHY_CACHE_KEY", "a secret of more than thirty-two characters");
    await write({ Dockerfile: dockerfile, "sub/Dockerfile": `${dockerfile}RUN echo $here\n` });
    const cache = join(directory, "cache");
    const records = async () => (await readdir(cache, { recursive: true })).filter((name) => name.endsWith(".record"));
    const [first, second] = [await lint("--cache-dir", cache), await lint("--cache-dir", cache)];
    expect(first.stdout).toContain("SC2154");
    expect(second.stdout).toBe(first.stdout);
    expect(await records()).toHaveLength(2);
    vi.unstubAllEnvs();
  });

  test("fails by hadolint's threshold, and by fail-on without one", async () => {
    await write({ Dockerfile: dockerfile });
    expect((await lint()).exitCode).toBe(0);
    expect((await lint("--failure-threshold", "warning")).exitCode).toBe(1);
    expect((await lint("--failure-threshold", "error")).exitCode).toBe(0);
    expect((await lint("--failure-threshold", "high")).exitCode).toBe(2);
  });

  test("has hadolint's rules and exit codes in its profile", async () => {
    await write({ Dockerfile: "FROM debian:12.11\nRUN echo hi\n", "web/Dockerfile": dockerfile });
    expect((await lint("Dockerfile", "--profile", "hadolint", "--failure-threshold", "style")).exitCode).toBe(0);
    expect((await lint("web", "--profile", "hadolint")).exitCode).toBe(1);
    expect((await lint("web", "--profile", "hadolint", "--format", "codeclimate")).exitCode).toBe(0);
    expect((await lint("web", "--profile", "hadolint", "--failure-threshold", "error")).exitCode).toBe(0);
  });

  test("counts only DL and SC ids at hadolint's threshold", async () => {
    await write({ Dockerfile: 'FROM debian:12.11\nRUN echo hi\nCMD ["a"]\n' });
    for (const threshold of ["error", "warning", "info", "style", "none"]) {
      const { exitCode } = await lint("--failure-threshold", threshold, "--shellcheck", "off");
      expect({ threshold, exitCode }).toEqual({ threshold, exitCode: 0 });
    }
    const others = await lint("--failure-threshold", "error", "--fail-on", "low", "--shellcheck", "off");
    expect(others.exitCode).toBe(1);
  });

  test("takes hadolint's default threshold if hadolint is configured", async () => {
    await write({ Dockerfile: dockerfile, ".hadolint.yaml": "ignored: [SC2086]\n" });
    expect((await lint("--shellcheck", "off")).exitCode).toBe(1);
    expect((await lint("--shellcheck", "off", "--fail-on", "none")).exitCode).toBe(0);
    await write({ ".hadolint.yaml": "failure-threshold: error\n" });
    expect((await lint("--shellcheck", "off")).exitCode).toBe(0);
    await write({ ".hadolint.yaml": "failure-threshold: error\noverride: {error: [DL3003]}\n" });
    expect((await lint("--shellcheck", "off")).exitCode).toBe(1);
  });

  test.each([
    ["hadolint-tty", 1],
    ["hadolint-json", 1],
    ["hadolint-sarif", 1],
    ["checkstyle", 1],
    ["codeclimate", 0],
    ["gitlab-codeclimate", 0],
    ["gnu", 1],
    ["codacy", 0],
    ["sonarqube", 1],
    ["junit", 1],
  ])("exits as hadolint does with the format %s: %i", async (format, exitCode) => {
    await write({ Dockerfile: dockerfile });
    const result = await lint("--failure-threshold", "info", "--shellcheck", "off", "--format", format);
    expect(result.exitCode).toBe(exitCode);
  });

  test("lists templates without linting them, and knows the old name of strict", async () => {
    await write({ Dockerfile: dockerfile, "Dockerfile.template": "FROM {{ .x }}\nRUN sudo x\n" });
    const { exitCode, stdout, stderr } = await lint("--profile", "all", "--shellcheck", "off");
    expect(exitCode).toBe(0);
    expect(`${stdout}${stderr}`).toContain("Dockerfile.template — it is a template, so it was not linted");
    expect(`${stdout}${stderr}`).toContain("The profile `all` is now called `strict`");
  });

  test("reads .hadolint.yaml", async () => {
    await write({
      Dockerfile: dockerfile,
      ".hadolint.yaml": "ignored: [DL3003, SC2154, SC2086]\noverride: {error: [DL3057]}\n",
    });
    const found = await ids();
    expect(found).not.toContain("DL3003");
    await write({ ".hadolint.yaml": "ignord: []\n" });
    const { exitCode, stderr } = await lint();
    expect(exitCode).toBe(2);
    expect(stderr).toContain('.hadolint.yaml:1:1 unknown key "ignord"; did you mean "ignored"?');
  });

  test("writes safe fixes, and only them", async () => {
    const text = `${dockerfile}MAINTAINER Jo\n`;
    const fixed = `${dockerfile}LABEL org.opencontainers.image.authors="Jo"\n`;
    await write({ Dockerfile: text });
    await lint("--fix");
    expect(await readFile(join(directory, "Dockerfile"), "utf8")).toBe(fixed);
    await lint("--fix", "--fix-safety", "unsafe");
    expect(await readFile(join(directory, "Dockerfile"), "utf8")).toBe(fixed.replace("cd $there", 'cd "$there"'));
  });

  test("writes fixes never through a link", async () => {
    const dockerfile = "FROM debian:12\nMAINTAINER Jo\n";
    await write({ "real/base": dockerfile });
    await symlink("real/base", join(directory, "Dockerfile"));
    const { stderr } = await lint("--fix", "Dockerfile");
    expect(stderr).toContain("Dockerfile: not fixed, because the path contains a symbolic link");
    expect(await readFile(join(directory, "real/base"), "utf8")).toBe(dockerfile);
    expect((await lstat(join(directory, "Dockerfile"))).isSymbolicLink()).toBe(true);
  });

  test("reports what COPY . would send", async () => {
    await write({
      Dockerfile: "FROM scratch\nCOPY . /app\nUSER 1000\n",
      ".env": "TOKEN=1\n",
      "keys/id_rsa": "k",
      "app.js": "",
      "docs/.env.example": "",
    });
    const { stdout } = await lint("--format", "json");
    const found = (JSON.parse(stdout).findings as { ruleId: string; message: string; severity: string }[]).find(
      ({ ruleId }) => ruleId === "SW-DF-context-unfiltered",
    );
    expect(found?.message).toContain("does not exclude .env, keys/id_rsa");
    expect(found?.severity).toBe("high");
    await write({ ".dockerignore": ".env\nkeys\n" });
    expect(await ids()).not.toContain("SW-DF-context-unfiltered");
    await write({ "Dockerfile.dockerignore": "*\n!app.js\n" });
    expect(await ids()).not.toContain("SW-DF-context-unfiltered");
  });

  test("lints the ignore file, once for all Dockerfiles that use it", async () => {
    await write({
      Dockerfile: "FROM scratch\n",
      Containerfile: "FROM scratch\n",
      ".dockerignore": "!README.md\n../x\n.git\n.git\nbroken[\n",
    });
    const { stdout } = await lint("--format", "json");
    const found = (JSON.parse(stdout).findings as { ruleId: string; file: string; line: number }[]).filter(
      ({ file }) => file === ".dockerignore",
    );
    expect(found.map(({ ruleId, line }) => `${ruleId}:${line}`).toSorted()).toEqual([
      "SW-DI-duplicate-pattern:4",
      "SW-DI-invalid-pattern:5",
      "SW-DI-outside-context:2",
      "SW-DI-useless-exception:1",
    ]);
  });

  test("reads files with a byte-order mark in UTF-16", async () => {
    await mkdir(directory, { recursive: true });
    await writeFile(join(directory, "Dockerfile"), Buffer.from(`\ufeff${dockerfile}`, "utf16le"));
    expect(await ids("--shellcheck", "off")).toContain("DL3003");
  });

  test("prints hadolint's formats when asked for them", async () => {
    await write({ Dockerfile: dockerfile });
    const { stdout } = await lint("--format", "gnu", "--shellcheck", "off");
    expect(stdout).toMatch(/^hadolint:Dockerfile:2: DL3003 warning: /mu);
  });

  test("reports an invalid instruction as a finding and lints the rest", async () => {
    await write({ Dockerfile: "FROM debian\nFORM x\nRUN <<EOF\nnever closed\nWORKDIR rel\n" });
    const { exitCode, stdout } = await lint("--format", "json");
    expect(exitCode).not.toBe(3);
    expect((JSON.parse(stdout).findings as unknown[]).length).toBeGreaterThan(1);
  });
});
