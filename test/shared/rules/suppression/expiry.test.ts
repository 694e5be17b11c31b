import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  getEndOfDay,
  getLastDay,
  getStartOfDay,
  isCalendarDay,
  isExpired,
  parseMoment,
} from "../../../../shared/rules/index.ts";

test.each(["2026-02-28", "2028-02-29", "2026-12-31"])("%s is a day", (day) => {
  expect(isCalendarDay(day)).toBe(true);
});

test.each(["2026-02-29", "2026-02-31", "2026-13-01", "2026-1-1", "tomorrow", ""])("%j is no day", (day) => {
  expect(isCalendarDay(day)).toBe(false);
});

test("what holds until a day holds on it and not on the next", () => {
  const end = getEndOfDay("2026-02-28");
  expect(isExpired({ end }, getStartOfDay("2026-02-28"))).toBe(false);
  expect(isExpired({ end }, new Date("2026-02-28T23:59:59Z"))).toBe(false);
  expect(isExpired({ end }, getStartOfDay("2026-03-01"))).toBe(true);
  expect(isExpired({}, getStartOfDay("9999-12-31"))).toBe(false);
});

test("the last day is the one that was written", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1970-01-01"), max: new Date("9999-12-30"), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(getLastDay(getEndOfDay(day))).toBe(day);
    }),
  );
});

describe("an expiry of an ignore file", () => {
  test.each([
    ["2026-11-24", "2026-11-24T00:00:00.000Z"],
    ["2026-11-24T10:30:00+02:00", "2026-11-24T08:30:00.000Z"],
    [new Date("2026-11-24T10:00:00Z"), "2026-11-24T10:00:00.000Z"],
  ])("%s is a moment", (value, moment) => {
    expect(parseMoment(value)?.toISOString()).toBe(moment);
  });
  test.each(["2026-02-31", "2026-02-31T10:00:00Z", "24.11.2026", "never", true, 2026])(
    "%s is not an expiry",
    (value) => {
      expect(parseMoment(value)).toBeUndefined();
    },
  );
});
