import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findRun, isFromRun, isOlderThanRun, openRun } from "../../../shared/evidence/index.ts";

const terminal = { host: "terminal" };
const noon = new Date("2026-11-26T12:00:00Z");
const later = (minutes: number): Date => new Date(noon.getTime() + minutes * 60_000);
const runFile = ".seaworthy-run.json";
let directory = "";

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "seaworthy-run-"));
});
afterEach(() => rm(directory, { recursive: true }));

describe("a run on a terminal", () => {
  test("is the same for all steps that write to a directory within an hour", async () => {
    const first = await openRun(directory, terminal, noon);
    expect(first).toMatchObject({ host: "terminal", runId: expect.stringMatching(/^[0-9a-f-]{36}$/u) });
    expect(await openRun(directory, terminal, later(59))).toEqual(first);
    expect(await findRun(directory, terminal, later(59))).toEqual(first);
  });

  test("is another one after an hour, and in another directory", async () => {
    const first = await openRun(directory, terminal, noon);
    expect(isFromRun({ run: await findRun(directory, terminal, later(61)) }, first)).toBe(false);
    expect(isFromRun({ run: await openRun(directory, terminal, later(61)) }, first)).toBe(false);
    expect(isFromRun({ run: await findRun(join(directory, "none"), terminal, noon) }, first)).toBe(false);
  });

  test("does not expire for what decides nothing", async () => {
    const first = await openRun(directory, terminal, noon);
    expect(await findRun(directory, terminal, later(600), false)).toEqual(first);
  });

  test("is one for steps that begin at the same time", async () => {
    const runs = await Promise.all(Array.from({ length: 8 }, () => openRun(directory, terminal, noon)));
    expect(new Set(runs.map(({ runId }) => runId)).size).toBe(1);
  });

  test.each(["", "{}", '{"host":"github","runId":"1","startedAt":"2026-11-26T12:00:00Z"}', '{"host":"terminal"}'])(
    "does not take %s for its own",
    async (text) => {
      await writeFile(join(directory, runFile), text);
      const run = await openRun(directory, terminal, noon);
      expect(run.runId).toMatch(/^[0-9a-f-]{36}$/u);
      expect(JSON.parse(await readFile(join(directory, runFile), "utf8"))).toEqual(run);
    },
  );

  test("does not begin in the future", async () => {
    const run = await openRun(directory, terminal, later(30));
    expect(isFromRun({ run: await findRun(directory, terminal, noon) }, run)).toBe(false);
  });
});

test("a CI system's run is its own word", async () => {
  const run = { host: "gitlab", runId: "7", job: "9" };
  expect(await openRun(directory, run, noon)).toEqual(run);
  expect(await findRun(directory, run, noon)).toEqual(run);
});

test("a record is not older than its run, but for the clocks", () => {
  const run = { host: "gitlab", runId: "7", startedAt: noon.toISOString() };
  expect(isOlderThanRun(later(-2).toISOString(), run)).toBe(true);
  expect(isOlderThanRun(later(-0.5).toISOString(), run)).toBe(false);
  expect(isOlderThanRun("1970-01-01T00:00:00Z", { host: "gitlab", runId: "7" })).toBe(false);
});
