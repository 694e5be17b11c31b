import { afterAll, expect, test } from "vitest";
import { attacks } from "./fail-closed/all.ts";
import { honestImage } from "./fail-closed/builds.ts";
import { wholeReports } from "./fail-closed/reports.ts";
import { all, passing, report, ruled } from "./passing.ts";
import { Disk } from "./world.ts";

const disk = new Disk();
afterAll(() => disk[Symbol.dispose]());

test("the world that every attack changes passes", async () => {
  expect(await disk.outcomeOf(passing)).toMatchObject({ exitCode: 0, because: [] });
});

test("the image of a linted Dockerfile on its base image passes", async () => {
  expect(await disk.outcomeOf(honestImage(passing))).toMatchObject({ exitCode: 0, because: [] });
});

test.each(Object.entries(wholeReports))(
  "the report of %s that attacks change leaves nothing to object to",
  async (_tool, document) => {
    const rules = { "evidence-age": { enforce: "off" } } as const;
    const changed = all(report("report.json", document), ruled(rules))(passing);
    expect(await disk.outcomeOf(changed)).toMatchObject({ exitCode: 0, because: [] });
  },
);

test("the corpus has at least 200 attacks, each with its own name", () => {
  expect(attacks.length).toBeGreaterThanOrEqual(200);
  expect(new Set(attacks.map(([attack]) => attack)).size).toBe(attacks.length);
});

test.each(attacks)("does not pass: %s", async (_attack, exitCode, by, change) => {
  const outcome = await disk.outcomeOf(change(passing));
  expect({ exitCode: outcome.exitCode, because: outcome.because }).toEqual({
    exitCode,
    because: expect.arrayContaining([typeof by === "string" ? by : expect.stringMatching(by)]),
  });
});
