import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type CliResult, runCli } from "../../harness/run-cli.ts";
import { sharedData } from "../../harness/shared-data.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "seaworthy-advisories-"));
});
afterAll(() => rm(folder, { recursive: true }));

const advisories = (...args: readonly string[]): Promise<CliResult> =>
  runCli(inject("built"), folder, "advisories", ...args);

describe("seaworthy advisories", () => {
  test("builds shards, keeps what did not change, and shows them", async () => {
    const secdb = sharedData("advisories/alpine-secdb");
    const kev = sharedData("advisories/kev.json");
    if (secdb === undefined || kev === undefined) return;
    const first = await advisories("build", "shards", "--alpine-secdb", secdb, "--kev", kev);
    expect(first).toMatchObject({ exitCode: 0, stdout: "" });
    expect((await advisories("build", "shards", "--alpine-secdb", secdb, "--kev", kev)).stderr).toMatch(
      /^(\d+) shards, \1 of them unchanged/mu,
    );
    const status = await advisories("status", "shards", "--format", "json");
    expect(JSON.parse(status.stdout)).toMatchObject({
      expired: false,
      shards: expect.arrayContaining([expect.objectContaining({ ecosystem: "Alpine:v3.10" })]),
    });
    expect((await advisories("status", "shards")).stdout).toContain("Alpine:v3.10");
  });

  test.each<[string, readonly string[], number, string]>([
    ["no source", ["build", "out"], 2, "no source is given"],
    ["no folder", ["build"], 2, "missing required argument 'out'"],
    ["a source that is not there", ["build", "out", "--alpine-secdb", "nowhere"], 3, "nowhere"],
    ["days that are no number", ["build", "out", "--osv", ".", "--valid-days", "soon"], 2, "whole number"],
    ["a folder that is not there", ["status", "nowhere"], 3, "nowhere"],
    ["a damaged index", ["status", "."], 3, "index"],
    ["an unknown format", ["status", ".", "--format", "xml"], 2, "Allowed choices"],
  ])("says what is wrong with %s", async (_name, args, exitCode, said) => {
    await writeFile(join(folder, "index.json"), '{"kind":"seaworthy-advisories",');
    const result = await advisories(...args);
    expect(result.stderr).toContain(said);
    expect(result.stderr).not.toMatch(/\n\s+at /u);
    expect(result.exitCode).toBe(exitCode);
  });
});
