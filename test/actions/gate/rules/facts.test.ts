import { afterEach, describe, expect, test } from "vitest";
import { dayOf } from "../../../../actions/gate/rules/facts.ts";

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

describe.each(["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"])(
  "where the time zone is %s, the day of",
  (machine) => {
    test.each<[string, string | undefined]>([
      ["2026-11-24", "2026-11-24"],
      ["2026-11-24T23:59:59Z", "2026-11-24"],
      ["2026-11-24T23:59:59.123456789z", "2026-11-24"],
      ["2026-11-24T23:30Z", "2026-11-24"],
      ["2026-11-24T23:30:00-01:00", "2026-11-25"],
      ["2026-11-24T00:30:00+0100", "2026-11-23"],
      ["2026-11-24T23:30:00", "2026-11-24"],
      ["2026-11-24 00:30:00", "2026-11-24"],
      ["0001-01-01T00:00:00Z", "0001-01-01"],
      ["2026-13-45", undefined],
      ["2026-11-24 (estimated)", undefined],
      ["2026-11-24T25:00:00Z", undefined],
      ["2026-11-24T10:00:00 PST", undefined],
      ["24 Nov 2026", undefined],
      ["", undefined],
    ])("%s is %s", (text, day) => {
      process.env["TZ"] = machine;
      expect(dayOf(text)).toBe(day);
    });
  },
);
