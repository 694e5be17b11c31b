import { expect, test } from "vitest";
import { factsOf, ownTool } from "../../../../actions/gate/rules/facts.ts";
import { slaRule } from "../../../../actions/gate/rules/sla.ts";
import { lintFinding } from "../../../harness/samples.ts";
import { advisoryWith, critical } from "../fixtures.ts";

const rule = slaRule({ critical: 7 });
const published = (day: string, fixSince?: string) =>
  factsOf(advisoryWith({ published: `${day}T10:00:00Z` }), ownTool, fixSince);

test("denies from the day on which the days are over, and says before when that will be", () => {
  expect(rule.judge(published("2026-11-17"), "2026-11-24")?.effect).toBe("deny");
  expect(rule.judge(published("2026-11-18"), "2026-11-24")).toMatchObject({ effect: "later", on: "2026-11-25" });
});

test("counts from the day of the fix where that is later than publication", () => {
  expect(rule.judge(published("2026-01-01", "2026-11-20"), "2026-11-24")?.on).toBe("2026-11-27");
  expect(rule.judge(published("2026-11-20", "2026-01-01"), "2026-11-24")?.on).toBe("2026-11-27");
});

test("denies what nobody dates", () => {
  expect(rule.judge(factsOf(critical, ownTool), "2026-11-24")?.values).toMatchObject({ published: "unknown" });
});

test.each([
  ["a publication", "2026-11-26", undefined],
  ["a publication in a hundred years", "2126-01-01", "2126-02-01"],
])("denies %s that is still to come", (_name, day, fixSince) => {
  expect(rule.judge(published(day, fixSince), "2026-11-24")?.effect).toBe("deny");
});

test("counts from publication where the fix is still to come", () => {
  expect(rule.judge(published("2026-11-17", "2126-01-01"), "2026-11-24")?.effect).toBe("deny");
  expect(rule.judge(published("2026-11-25"), "2026-11-24")?.on, "clocks differ by a day at most").toBe("2026-12-02");
});

test("has nothing to say of other severities, of what has no fix, and of what is no vulnerability", () => {
  expect(slaRule({ high: 0 }).judge(published("2020-01-01"), "2026-11-24")).toBeUndefined();
  const unfixed = advisoryWith({ published: "2020-01-01", fixState: "not-fixed" }, { fixes: [] });
  expect(rule.judge(factsOf(unfixed, ownTool), "2026-11-24")).toBeUndefined();
  expect(rule.judge(factsOf(lintFinding("DL3002", "critical", 1), ownTool), "2026-11-24")).toBeUndefined();
});
