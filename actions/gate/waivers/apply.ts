import { type Finding, numberRepeats, type Subject, type Suppression } from "../../../shared/findings/index.ts";
import { createSuppression, getStartOfDay, Suppressor } from "../../../shared/rules/index.ts";
import { count } from "../../../shared/text/index.ts";
import type { Policy } from "../policy/policy.ts";
import { daysBetween, type FindingFacts } from "../rules/facts.ts";
import { type WaiverDirective, waiverDirective } from "./directive.ts";
import { waiverFinding } from "./faults.ts";
import { foldId, idsOf } from "./match.ts";
import type { Waiver } from "./schema.ts";
import { standingOf } from "./validity.ts";

/** Days before its end from which a waiver is said to expire soon. */
const soonDays = 14;

/** A finding that a waiver covers. */
export interface WaivedFinding {
  readonly facts: FindingFacts;
  readonly waiver: Waiver;
  readonly suppression: Suppression;
}

export interface WaiverOutcome {
  /** Findings that no waiver covers. */
  readonly counting: readonly FindingFacts[];
  readonly waived: readonly WaivedFinding[];
  /** Waivers that are expired, not yet valid, too long, void, unused or about to expire, as findings. */
  readonly findings: readonly Finding[];
}

export interface WaiverQuestion {
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
  /** Subject of the complaints. */
  readonly subject: Subject;
}

/** Splits findings into those that count and those that a valid waiver covers. Pure. */
export function applyWaivers(
  facts: readonly FindingFacts[],
  { waivers, limits, file = ".seaworthy.yaml" }: Pick<Policy, "waivers" | "limits" | "file">,
  { today, subject }: WaiverQuestion,
): WaiverOutcome {
  const voids = new Map<Waiver, string>();
  const standing = new Map(waivers.map((waiver) => [waiver, standingOf(waiver, limits, today)]));
  const directives = waivers
    .filter((waiver) => standing.get(waiver) === "valid")
    .map((waiver) => waiverDirective(waiver, file, voids));
  const byId = Map.groupBy(directives, ({ waiver }) => foldId(waiver.id));
  const suppressor = new Suppressor<FindingFacts, WaiverDirective>(getStartOfDay(today));
  const waived: WaivedFinding[] = [];
  const counting: FindingFacts[] = [];
  for (const finding of facts) {
    const candidates = idsOf(finding.finding).flatMap((id) => byId.get(id) ?? []);
    const directive = findFor(finding, (facts) => suppressor.find(facts, candidates));
    if (directive === undefined) counting.push(finding);
    else waived.push({ facts: finding, waiver: directive.waiver, suppression: createSuppression(directive) });
  }
  const used = new Set(directives.filter((directive) => suppressor.isUsed(directive)).map(({ waiver }) => waiver));
  const about = (waiver: Waiver): Finding[] => {
    const whose = `The waiver of ${waiver.owner} for ${waiver.id}`;
    switch (standing.get(waiver)) {
      case "too-long": {
        const days = daysBetween(waiver.created, waiver.expires);
        const bound = `at most ${limits[waiver.severity]} for ${waiver.severity}`;
        return [waiverFinding("TOO-LONG", `${whose} is for ${count(days, "day")}, ${bound}`, waiver, subject, file)];
      }
      case "expired":
        return [waiverFinding("EXPIRED", `${whose} expired on ${waiver.expires}`, waiver, subject, file)];
      case "future":
        return [
          waiverFinding("FUTURE", `${whose} is dated ${waiver.created}, which is still to come`, waiver, subject, file),
        ];
      default: {
        const why = voids.get(waiver);
        const left = daysBetween(today, waiver.expires);
        return [
          ...(why === undefined ? [] : [waiverFinding("VOID", `${whose} is void: ${why}`, waiver, subject, file)]),
          ...(why === undefined && !used.has(waiver)
            ? [waiverFinding("UNUSED", `${whose} matches no finding`, waiver, subject, file)]
            : []),
          ...(used.has(waiver) && left < soonDays
            ? [waiverFinding("SOON", `${whose} expires on ${waiver.expires}`, waiver, subject, file)]
            : []),
        ];
      }
    }
  };
  return { counting, waived, findings: numberRepeats(waivers.flatMap(about)) };
}

/** Findings as reports show them: suppressed where a waiver covers them. */
export function shownFindings(
  facts: readonly FindingFacts[],
  { waived }: Pick<WaiverOutcome, "waived">,
): readonly Finding[] {
  const suppressions = new Map(waived.map(({ facts: waivedFacts, suppression }) => [waivedFacts, suppression]));
  return facts.map((entry) => {
    const suppression = suppressions.get(entry);
    return suppression === undefined ? entry.finding : { ...entry.finding, suppression };
  });
}

/**
 * Finds the waiver of a finding. Of several binary packages of a source, each may have its own: the finding is waived if
 * all are, by the first one's.
 */
function findFor<T>(facts: FindingFacts, find: (facts: FindingFacts) => T | undefined): T | undefined {
  const whole = find(facts);
  const { packages = [] } = facts.finding;
  if (whole !== undefined || packages.length < 2) return whole;
  const { packages: _all, ...finding } = facts.finding;
  const found = packages.map((each) => find({ ...facts, finding: { ...finding, package: each } }));
  return found.includes(undefined) ? undefined : found[0];
}
