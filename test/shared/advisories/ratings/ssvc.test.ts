import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { severityOfScore } from "../../../../shared/advisories/index.ts";
import type { Ssvc } from "../../../../shared/advisories/ratings/rating.ts";
import { parseSsvc, severityOfSsvc } from "../../../../shared/advisories/ratings/ssvc.ts";
import { severities } from "../../../../shared/findings/index.ts";
import { sharedData } from "../../../harness/shared-data.ts";
import { testUnless } from "../../../harness/skip.ts";

test.each([
  [[{ Exploitation: "PoC" }, { Automatable: "Yes" }, { "Technical Impact": "Total" }]],
  [[{ exploitation: "poc" }, { automatable: "yes" }, { technicalImpact: "total" }]],
  [[{ exploitation: "public poc", automatable: "yes", technicalImpact: "total" }]],
])("is read in the spelling of every publisher: %j", (options) => {
  expect(parseSsvc(options)).toEqual({ exploitation: "poc", automatable: "yes", technicalImpact: "total" });
});

test("is not read if a value is missing or unknown", () => {
  expect(parseSsvc([])).toBeUndefined();
  expect(parseSsvc([{ exploitation: "none" }, { automatable: "yes" }])).toBeUndefined();
  expect(parseSsvc([{ exploitation: 1 }, { automatable: "yes" }, { technicalImpact: "total" }])).toBeUndefined();
});

test.each([
  ["active", "yes", "total", "critical"],
  ["active", "no", "total", "high"],
  ["active", "yes", "partial", "high"],
  ["active", "no", "partial", "high"],
  ["poc", "yes", "total", "critical"],
  ["poc", "no", "total", "high"],
  ["poc", "yes", "partial", "high"],
  ["poc", "no", "partial", "medium"],
  ["none", "yes", "total", "critical"],
  ["none", "no", "total", "high"],
  ["none", "yes", "partial", "high"],
  ["none", "no", "partial", "medium"],
] as const)("exploitation %s, automatable %s, technical impact %s is %s", (...values) => {
  const [exploitation, automatable, technicalImpact, severity] = values;
  expect(severityOfSsvc({ exploitation, automatable, technicalImpact })).toBe(severity);
});

interface Scored {
  readonly scores: readonly { readonly by: string; readonly version: string; readonly score: number }[];
  readonly ssvc: Ssvc | null;
}

const given = sharedData("advisories/ratings/index.jsonl");
testUnless(given === undefined, "needs the given data advisories/ratings")(
  "agrees with the scores of the given CVEs that have both, and is critical only where most of them are",
  () => {
    const steps: number[] = [];
    const byCell = new Map<string, string[]>();
    for (const line of readFileSync(given ?? "", "utf8")
      .trim()
      .split("\n")) {
      const { scores, ssvc } = JSON.parse(line) as Scored;
      const own = scores.filter(({ by }) => by === "cna");
      const [best] = (own.length > 0 ? own : scores).toSorted((a, b) => Number(b.version) - Number(a.version));
      if (ssvc === null || best === undefined) continue;
      const actual = severityOfScore(best.score);
      steps.push(Math.abs(severities.indexOf(severityOfSsvc(ssvc)) - severities.indexOf(actual)));
      const cell = Object.values({ ...ssvc, at: "" }).join(" ");
      byCell.set(cell, [...(byCell.get(cell) ?? []), actual]);
    }
    expect(steps.length).toBe(599);
    expect(steps.filter((step) => step === 0).length).toBe(403);
    expect(steps.filter((step) => step <= 1).length).toBe(596);
    for (const [cell, levels] of byCell) {
      const share = levels.filter((level) => level === "critical").length / levels.length;
      expect([cell, share > 0.5]).toEqual([cell, /yes total/u.test(cell)]);
    }
  },
);
