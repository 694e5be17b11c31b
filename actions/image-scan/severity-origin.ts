import { type Match, type Rating, raterName, ratingBasis } from "../../shared/advisories/index.ts";
import type { AdvisoryFacts, SeverityOrigin } from "../../shared/findings/index.ts";
import { oneLine } from "../../shared/text/index.ts";

/** Who rates its own record or its own build of a package. */
const authors: ReadonlySet<Rating["by"]> = new Set(["distribution", "ghsa", "database"]);

/** Returns what the severity of a match is from. Undefined if nothing rates it. */
export function originOf({
  malicious,
  advisory,
  ratings: [first],
}: Pick<Match, "malicious" | "advisory" | "ratings">): SeverityOrigin | undefined {
  if (malicious) return { kind: "malicious", advisory: advisory.id };
  if (first === undefined) return undefined;
  const isOwn = authors.has(first.by) || first.source === advisory.id;
  const kind = first.kind === "word" && isOwn ? "vendor" : first.kind;
  const basis = first.kind === "word" ? {} : { basis: ratingBasis(first) };
  return { kind, advisory: oneLine(isOwn ? first.source : raterName(first)), ...basis };
}

/**
 * Describes where a severity is from, if it is not from the advisory that matched: `rated by CISA (CVSS 3.1: 7.5)`.
 * @param id of the advisory that matched.
 * @returns nothing if its author rated it, and if nobody does.
 */
export function originText({ ratedBy, severity }: Pick<AdvisoryFacts, "ratedBy" | "severity">, id: string): string[] {
  if (ratedBy === undefined || ratedBy.advisory === id) return [];
  const { kind, advisory, basis } = ratedBy;
  switch (kind) {
    case "cvss":
      return [`rated ${severity} by ${advisory} (${basis ?? "CVSS"})`];
    case "word":
      return [`rated ${severity} by ${advisory}`];
    case "ssvc":
      return [`${severity} derived from ${advisory}'s SSVC: ${basis ?? ""}`];
    default:
      return [];
  }
}

/** Describes a rating that differs from the one that counts: `NVD rates it low (CVSS 3.1: 3.3)`. */
export function disagreementText(rating: Rating): string {
  const basis = rating.kind === "word" ? "" : ` (${ratingBasis(rating)})`;
  return oneLine(`${raterName(rating)} rates it ${rating.severity}${basis}`);
}
