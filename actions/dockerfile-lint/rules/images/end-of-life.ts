import { isWithinDays } from "../../../../shared/advisories/model/end-of-life.ts";
import { type Check, defineLintRule, type LintProblem } from "../../checks/rule.ts";
import { findSupportEnd } from "../../checks/support-end.ts";
import type { LintContext } from "../../context.ts";

const tags = ["security", "CWE-1104", "NIST-SP-800-190-4.1.1"];

const supported = defineLintRule({
  id: "SW-DF-end-of-life-base",
  name: "end-of-life-base",
  severity: "medium",
  summary: "Use base images that still get security updates.",
  why: "After the end of support, new vulnerabilities stay unfixed in the image even if you rebuild it.",
  before: "FROM debian:9-slim",
  after: "FROM debian:13-slim",
  tags,
  precision: "high",
});

const endsSoon = defineLintRule({
  id: "SW-DF-end-of-life-soon",
  name: "end-of-life-soon",
  severity: "low",
  summary: "Plan the update of base images whose support ends within 90 days.",
  why: "After the end of support, new vulnerabilities stay unfixed in the image even if you rebuild it. Updates take time.",
  before: "FROM node:20-slim",
  after: "FROM node:24-slim",
  tags,
  precision: "high",
});

function* endedBases({ graph, options }: LintContext): Generator<LintProblem> {
  for (const { from, image, base } of graph.stages) {
    if (from === undefined || image === undefined || base.kind !== "image" || !base.complete) continue;
    const end = findSupportEnd(base.reference);
    if (end === undefined) continue;
    const { release, day, isBefore } = end;
    const isOver = day < options.now;
    if (!isOver && !isWithinDays(options.now, day, 90)) continue;
    yield {
      rule: isOver ? supported : endsSoon,
      instruction: from,
      span: image.span,
      message: `${base.reference}: support for ${release} ${isOver ? "ended" : "ends"} ${isBefore ? "before" : "on"} ${day}`,
      about: [base.reference, release],
    };
  }
}

/** Checks base images against their end-of-support dates. */
export const endOfLifeChecks: readonly Check[] = [{ rules: [supported, endsSoon], run: endedBases }];
