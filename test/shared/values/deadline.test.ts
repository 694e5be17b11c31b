import { expect, test } from "vitest";
import { isOver, overtime, TimeLimits } from "../../../shared/values/index.ts";

test("a file's time ends with its own limit or with that of the run", () => {
  let now = 5000;
  const time = new TimeLimits({ fileSeconds: 10, totalSeconds: 25 }, () => now);
  const first = time.startFile();
  expect([first.remaining(), time.total.remaining(), isOver(first)]).toEqual([10_000, 25_000, false]);
  now += 10_000;
  expect([first.remaining(), isOver(first), overtime(first)]).toEqual([
    0,
    true,
    expect.stringContaining("fileSeconds=10"),
  ]);
  now += 10_000;
  const last = time.startFile();
  expect([last.remaining(), last.limit]).toEqual([5000, "totalSeconds=25"]);
  now += 60_000;
  expect([isOver(last), isOver(time.total), overtime(last)]).toEqual([
    true,
    true,
    expect.stringContaining("totalSeconds=25"),
  ]);
  expect(isOver(undefined)).toBe(false);
});

test("a file's budget counts what is spent on it, and ends with the time of the run", () => {
  let now = 0;
  const time = new TimeLimits({ fileSeconds: 10, totalSeconds: 25 }, () => now);
  const budget = time.createFileBudget();
  now += 12_000;
  expect([budget.remaining(), budget.limit]).toEqual([10_000, "fileSeconds=10"]);
  budget.spend(4000);
  expect([budget.remaining(), isOver(budget)]).toEqual([6000, false]);
  now += 10_000;
  expect([budget.remaining(), budget.limit]).toEqual([3000, "totalSeconds=25"]);
  budget.spend(60_000);
  expect([budget.remaining(), isOver(budget), budget.limit]).toEqual([0, true, "fileSeconds=10"]);
});
