import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { spec } from "../../../../actions/dockerfile-lint/inputs.ts";
import { run as lintRun } from "../../../../actions/dockerfile-lint/run.ts";
import { commandLineHost } from "../../../../shared/ci/index.ts";
import { runAction } from "../../../../shared/runner/run-action.ts";
import { type CommandResult, runInProcess, runWithStdin } from "../../../harness/command.ts";

const dockerfile = "FROM debian:12.11\nRUN cd /srv && ls\n";
let directory = "";
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "seaworthy-hadolint-"));
  await writeFile(join(directory, "Dockerfile"), dockerfile);
});
afterEach(() => rm(directory, { recursive: true }));

/** Runs the linter with inputs of the action. */
async function act(inputs: Readonly<Record<string, string>>): Promise<number> {
  const sink = new Writable({ write: (_chunk, _encoding, done) => done() }) as unknown as NodeJS.WriteStream;
  const host = commandLineHost({
    root: directory,
    stdout: sink,
    stderr: sink,
    inputs: { shellcheck: "off", ...inputs },
  });
  return runAction({ spec, run: lintRun, catalog: [spec], host, now: new Date(), version: "1.0.0" });
}

const fixed = ["--profile", "hadolint", "--shellcheck", "off"];
const lint = (...args: readonly string[]): Promise<CommandResult> =>
  runInProcess(directory, "dockerfile-lint", ...fixed, ...args);
const lintText = (text: string, ...args: readonly string[]): Promise<CommandResult> =>
  runWithStdin(directory, text, "dockerfile-lint", ...fixed, ...args);

describe("hadolint's command line", () => {
  test.each<[readonly string[], number]>([
    [[], 1],
    [["-V"], 1],
    [["--verbose", "--no-color"], 1],
    [["--no-fail"], 0],
    [["-t", "error"], 0],
    [["-t", "warning"], 1],
    [["-t", "none"], 1],
    [["-t", "error", "--error", "DL3003"], 1],
    [["--info", "DL3003", "-t", "warning"], 0],
    [["--style", "DL3003"], 0],
    [["-t", "warning", "--warning", "DL3003"], 1],
    [["--ignore", "DL3003"], 0],
    [["--trusted-registry", "ghcr.io", "--ignore", "DL3003"], 1],
    [["--trusted-registry", "docker.io", "--ignore", "DL3003"], 0],
    [["--require-label", "author:text", "--ignore", "DL3003"], 1],
    [["-c", "absent.yaml"], 2],
    [["-f", "codacy"], 0],
    [["-f", "gitlab_codeclimate"], 0],
    [["-f", "nonsense"], 2],
    [["-t", "high"], 2],
    [["-t", "error", "--failure-threshold", "info"], 2],
  ])("%j exits with %i", async (args, exitCode) => {
    expect((await lint(...args)).exitCode).toBe(exitCode);
  });

  test("-c reads hadolint's file", async () => {
    await writeFile(join(directory, "lint.yaml"), "ignored: [DL3003]\n");
    expect((await lint("-c", "lint.yaml")).exitCode).toBe(0);
  });

  test("--disable-ignore-pragma reports what a comment ignores", async () => {
    const text = "FROM debian:12.11\n# hadolint ignore=DL3003\nRUN cd /srv && ls\n";
    expect((await lintText(text, "-")).exitCode).toBe(0);
    expect((await lintText(text, "-", "--disable-ignore-pragma")).exitCode).toBe(1);
  });

  test("-o writes the report of -f to a file", async () => {
    await lint("-f", "json", "-o", "report.json");
    expect(JSON.parse(await readFile(join(directory, "report.json"), "utf8"))).toEqual([
      expect.objectContaining({ code: "DL3003", file: "Dockerfile", level: "warning", line: 2 }),
    ]);
  });

  test("reads standard input, and names it - or as the call says", async () => {
    const { stdout, exitCode } = await lintText("FROM debian:12.11\nRUN cd /opt && ls\n", "-f", "tty", "-");
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^-:2 DL3003 warning: /u);
    const named = await lintText(dockerfile, "-", "-f", "gnu", "--file-path-in-report", "web/Dockerfile");
    expect(named.stdout).toMatch(/^hadolint:web\/Dockerfile:2: DL3003 /u);
  });

  test("reads standard input next to files", async () => {
    const { stdout } = await lintText(dockerfile, "-f", "tty", "-", "Dockerfile");
    expect(stdout).toMatch(/^-:2 DL3003 .*\nDockerfile:2 DL3003 /u);
  });

  test("refuses fixes of standard input, and standard input where there is none", async () => {
    const fix = await lintText(dockerfile, "-", "--fix");
    expect(fix).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("--fix cannot change standard input") });
    const none = await lint("-");
    expect(none).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("standard input is only available") });
  });
});

describe("the inputs of hadolint's action", () => {
  test("write a file in hadolint's format", async () => {
    const file = { "output-file": join(directory, "report.json"), format: "hadolint-json" };
    expect(await act({ profile: "hadolint", ...file })).toBe(1);
    expect(await readFile(join(directory, "report.json"), "utf8")).toContain('"code":"DL3003"');
  });

  test.each<[Readonly<Record<string, string>>, number]>([
    [{}, 1],
    [{ "no-fail": "true" }, 0],
    [{ files: "Dockerfile", "failure-threshold": "error" }, 0],
    [{ "override-error": "DL3003", "failure-threshold": "error" }, 1],
    [{ "override-warning": "DL3003", "failure-threshold": "warning" }, 1],
    [{ "override-info": "DL3003", "failure-threshold": "warning" }, 0],
    [{ "override-style": "DL3003", "failure-threshold": "info" }, 0],
    [{ ignore: "DL3003" }, 0],
    [{ ignore: "DL3003", "trusted-registries": "ghcr.io" }, 1],
    [{ "hadolint-config": "absent.yaml" }, 2],
  ])("%j exit with %i", async (inputs, exitCode) => {
    expect(await act({ profile: "hadolint", ...inputs })).toBe(exitCode);
  });
});
