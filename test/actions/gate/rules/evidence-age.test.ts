import { expect, test } from "vitest";
import { evidenceAgeRule } from "../../../../actions/gate/rules/evidence-age.ts";
import type { EvidenceRead } from "../../../../actions/gate/verdict/verdict.ts";
import { now } from "../fixtures.ts";

function read(action: string, createdAt: string, modified?: string): EvidenceRead {
  return {
    action,
    file: `${action}.json`,
    subject: "shop:ci",
    createdAt,
    findings: 0,
    sha256: "sha256:0",
    ...(modified === undefined ? {} : { advisories: { source: "a", modified } }),
  };
}

const hour = (ago: number): string => new Date(now.getTime() - ago * 3_600_000).toISOString();

test("records at the bound are too old, younger ones are not", () => {
  const rule = { "record-hours": 24 } as const;
  expect(evidenceAgeRule(rule, [read("dockerfile-lint", hour(24))], now)?.decision).toBe("undecided");
  expect(evidenceAgeRule(rule, [read("dockerfile-lint", hour(23))], now)?.decision).toBe("pass");
});

test("data counts where an action reads some, and data of unknown date is too old", () => {
  const rule = { "data-hours": 24 } as const;
  expect(evidenceAgeRule(rule, [read("image-scan", hour(1), hour(30))], now)?.because).toMatchObject([
    { values: { age: 30 } },
  ]);
  expect(evidenceAgeRule(rule, [read("image-scan", hour(1))], now)?.because).toMatchObject([
    { values: { date: "unknown" } },
  ]);
  expect(evidenceAgeRule(rule, [read("dockerfile-lint", hour(1))], now)?.decision).toBe("pass");
  // The build of an index is its date, not the newest change in it.
  const built = { ...read("image-scan", hour(1)), advisories: { source: "a", modified: hour(30), dated: hour(2) } };
  expect(evidenceAgeRule(rule, [built], now)?.decision).toBe("pass");
});

test("what is dated in the future is not trusted, and a rule that is off or absent says nothing", () => {
  const rule = { "record-hours": 24 } as const;
  expect(evidenceAgeRule(rule, [read("image-scan", hour(-48))], now)?.because[0]?.what).toContain("in the future");
  expect(evidenceAgeRule({ ...rule, enforce: "off" }, [read("image-scan", hour(48))], now)).toBeUndefined();
  expect(evidenceAgeRule(undefined, [read("image-scan", hour(48))], now)).toBeUndefined();
});
