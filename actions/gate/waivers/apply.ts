import { type Finding, numberRepeats, type Subject } from "../../../shared/findings/index.ts";
import { count } from "../../../shared/text/index.ts";
import type { Policy } from "../policy/policy.ts";
import { daysBetween, type FindingFacts } from "../rules/facts.ts";
import { complain } from "./complaints.ts";
import { covers, idsOf } from "./match.ts";
import type { Waiver } from "./schema.ts";
import { standingOf, voidedBy } from "./validity.ts";

/** Days before its end from which a waiver is said to expire soon. */
const soonDays = 14;

export interface WaiverOutcome {
  /** Findings that no waiver covers. */
  readonly counting: readonly FindingFacts[];
  readonly waived: readonly { readonly facts: FindingFacts; readonly waiver: Waiver }[];
  /** Waivers that are expired, not yet valid, too long, void, unused or about to expire, as findings. */
  readonly findings: readonly Finding[];
}

export interface WaiverQuestion {
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
  /** What the complaints are about. */
  readonly subject: Subject;
}

/** Splits findings into those that count and those that a valid waiver covers. Pure. */
export function applyWaivers(
  facts: readonly FindingFacts[],
  { waivers, limits, file = ".seaworthy.yaml" }: Pick<Policy, "waivers" | "limits" | "file">,
  { today, subject }: WaiverQuestion,
): WaiverOutcome {
  const byId = Map.groupBy(waivers, ({ id }) => id.toLowerCase());
  const standing = new Map(waivers.map((waiver) => [waiver, standingOf(waiver, limits, today)]));
  const used = new Set<Waiver>();
  const voids = new Map<Waiver, string>();
  const waived: { facts: FindingFacts; waiver: Waiver }[] = [];
  const counting: FindingFacts[] = [];
  for (const item of facts) {
    const candidates = idsOf(item.finding).flatMap((id) => byId.get(id) ?? []);
    const holding = candidates.find((waiver) => {
      if (standing.get(waiver) !== "valid" || !covers(waiver, item)) return false;
      const why = voidedBy(waiver, item);
      if (why !== undefined) voids.set(waiver, `${item.finding.message} — ${why}`);
      return why === undefined;
    });
    if (holding === undefined) counting.push(item);
    else {
      used.add(holding);
      waived.push({ facts: item, waiver: holding });
    }
  }
  const about = (waiver: Waiver): Finding[] => {
    const whose = `The waiver of ${waiver.owner} for ${waiver.id}`;
    switch (standing.get(waiver)) {
      case "too-long": {
        const days = daysBetween(waiver.created, waiver.expires);
        const bound = `at most ${limits[waiver.severity]} for ${waiver.severity}`;
        return [complain("TOO-LONG", `${whose} is for ${count(days, "day")}, ${bound}`, waiver, subject, file)];
      }
      case "expired":
        return [complain("EXPIRED", `${whose} expired on ${waiver.expires}`, waiver, subject, file)];
      case "future":
        return [
          complain("FUTURE", `${whose} is dated ${waiver.created}, which is still to come`, waiver, subject, file),
        ];
      default: {
        const why = voids.get(waiver);
        const left = daysBetween(today, waiver.expires);
        return [
          ...(why === undefined ? [] : [complain("VOID", `${whose} is void: ${why}`, waiver, subject, file)]),
          ...(why === undefined && !used.has(waiver)
            ? [complain("UNUSED", `${whose} matches no finding`, waiver, subject, file)]
            : []),
          ...(used.has(waiver) && left < soonDays
            ? [complain("SOON", `${whose} expires on ${waiver.expires}`, waiver, subject, file)]
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
  { file = ".seaworthy.yaml" }: Pick<Policy, "file">,
): readonly Finding[] {
  const waivers = new Map(waived.map(({ facts: of, waiver }) => [of, waiver]));
  return facts.map((one) => {
    const waiver = waivers.get(one);
    if (waiver === undefined) return one.finding;
    const { reason, owner, expires: until } = waiver;
    return { ...one.finding, suppression: { kind: "waiver", source: file, reason, owner, until } };
  });
}
