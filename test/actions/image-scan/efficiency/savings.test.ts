import { expect, test } from "vitest";
import { savingsOf } from "../../../../actions/image-scan/efficiency/savings.ts";
import { imageProblem, qualityRule } from "../../../../actions/image-scan/image-check.ts";
import { subject } from "../hygiene/fixtures.ts";

const rule = qualityRule({
  ...{ id: "SW-IM-x", name: "X", severity: "low", summary: "Do it.", why: "Why.", advice: "Remove it. Really." },
  ...{ before: "RUN a", after: "RUN b", tags: [] },
});
const problem = (bytes: number) =>
  imageProblem(rule, { message: `wastes ${bytes}`, subject, about: [], layer: 2, bytes });

test("problems with bytes are savings with what to do, largest first; others are none", () => {
  const none = imageProblem(rule, { message: "wastes nothing", subject, about: [] });
  expect(savingsOf([problem(1), none, problem(3)], undefined)).toEqual([
    { ruleId: "SW-IM-x", what: "wastes 3", bytes: 3, remediation: "Remove it", layer: 2 },
    { ruleId: "SW-IM-x", what: "wastes 1", bytes: 1, remediation: "Remove it", layer: 2 },
  ]);
});

test("more than a hundred are combined without losing a byte", () => {
  const savings = savingsOf(
    Array.from({ length: 250 }, (_none, index) => problem(index + 1)),
    undefined,
  );
  expect(savings).toHaveLength(100);
  expect(savings.at(-1)?.what).toBe("151 other places");
  expect(savings.reduce((sum, { bytes }) => sum + bytes, 0)).toBe((250 * 251) / 2);
});
