import { splitReference } from "../../../../shared/references/index.ts";
import { supportEnds, tagReleases } from "../../checks/end-of-life-data.ts";
import { type Check, defineLintRule, type LintProblem } from "../../checks/rule.ts";
import type { LintContext } from "../../context.ts";

const supported = defineLintRule({
  id: "SW-DF-end-of-life-base",
  name: "end-of-life-base",
  severity: "high",
  summary: "Use base images that still get security updates.",
  why: "After the end of support, new vulnerabilities stay unfixed in the image even if you rebuild it.",
  before: "FROM debian:9-slim",
  after: "FROM debian:13-slim",
  tags: ["security", "CWE-1104", "NIST-SP-800-190-4.1.1"],
  precision: "high",
});

interface End {
  readonly release: string;
  readonly day: string;
}

/** Returns the first end of support: of the official image's release or of the distribution in its tag. */
function firstEnd(reference: string): End | undefined {
  const { registry, path, tag } = splitReference(reference);
  const name = path.replace(/^library\//, "");
  const isHub = registry === undefined || registry === "docker.io";
  if (!isHub || name.includes("/") || tag === undefined || !Object.hasOwn(supportEnds, name)) return undefined;
  const [version = "", ...variants] = tag.split("-");
  const own = longestPrefix(version, supportEnds[name] ?? {});
  const ends = [...(own === undefined ? [] : [{ release: `${name} ${own.version}`, day: own.day }])];
  for (const variant of variants) {
    const day = Object.hasOwn(tagReleases, variant) ? tagReleases[variant] : undefined;
    if (day !== undefined) ends.push({ release: variant, day });
  }
  return ends.sort((a, b) => (a.day < b.day ? -1 : 1))[0];
}

/** Returns the longest listed prefix of a version: `3.9.18` is 3.9, or 3 if only that is listed. */
function longestPrefix(
  version: string,
  ends: Readonly<Record<string, string>>,
): { readonly version: string; readonly day: string } | undefined {
  const parts = version.split(".");
  for (let length = parts.length; length > 0; length -= 1) {
    const prefix = parts.slice(0, length).join(".");
    const day = Object.hasOwn(ends, prefix) ? ends[prefix] : undefined;
    if (day !== undefined) return { version: prefix, day };
  }
  return undefined;
}

function* endedBases({ graph, options }: LintContext): Generator<LintProblem> {
  for (const { from, image, base } of graph.stages) {
    if (from === undefined || image === undefined || base.kind !== "image" || !base.complete) continue;
    const end = firstEnd(base.reference);
    if (end === undefined || end.day >= options.now) continue;
    yield {
      rule: supported,
      instruction: from,
      span: image.span,
      message: `${base.reference}: support for ${end.release} ended on ${end.day}`,
      about: [base.reference, end.release],
    };
  }
}

/** Checks base images against their end-of-support dates. */
export const endOfLifeChecks: readonly Check[] = [{ rules: [supported], run: endedBases }];
