import { type AdvisorySeverity, type Severity, severities } from "../../findings/index.ts";
import { severityOfScore } from "../model/cvss.ts";
import type { CveRating, Rater, Ssvc } from "./rating.ts";
import { severityOfSsvc } from "./ssvc.ts";

/** Rating of a vulnerability in one package: the distribution's own, or somebody else's of the CVE. */
export interface Rating {
  readonly by: "distribution" | Rater;
  /** Id of the advisory, or the name of who rated the CVE. */
  readonly source: string;
  /** In words, by a CVSS score, or derived from SSVC. */
  readonly kind: CveRating["kind"];
  readonly severity: Severity;
  readonly score?: number;
  readonly vector?: string;
  /** Version of CVSS. */
  readonly version?: string;
  /** Circumstances that the score is limited to. */
  readonly scenario?: string;
  readonly ssvc?: Ssvc;
}

type Basis = `${Rating["by"]} ${Rating["kind"]}`;

/**
 * Order in which ratings count. The distribution's own comes first, because it is about its build of the package. Words
 * count where there is no score, except those of GitHub's advisory database and of other databases of a language: they
 * are what their author decided about this very record. SSVC counts last.
 */
export const ratingOrder: readonly Basis[] = [
  "distribution word",
  "distribution cvss",
  "cna cvss",
  "cisa cvss",
  "ghsa word",
  "ghsa cvss",
  "database word",
  "database cvss",
  "osv cvss",
  "nvd cvss",
  "redhat cvss",
  "other cvss",
  "cna word",
  "cisa word",
  "osv word",
  "nvd word",
  "redhat word",
  "other word",
  "cisa ssvc",
];

/** Converts what somebody says about a CVE to a rating. */
export function ratingOf(rating: CveRating): Rating {
  const { rater: by, source, kind } = rating;
  switch (kind) {
    case "word":
      return { by, source, kind, severity: rating.severity };
    case "ssvc":
      return { by, source, kind, severity: severityOfSsvc(rating.ssvc), ssvc: rating.ssvc };
    case "cvss": {
      const { score, vector, version, scenario } = rating;
      return {
        ...{ by, source, kind, severity: severityOfScore(score), score },
        ...(vector === "" ? {} : { vector }),
        ...(version === "" ? {} : { version }),
        ...(scenario === undefined ? {} : { scenario }),
      };
    }
  }
}

/**
 * Sorts ratings, the one that counts first. Of several scores of one source, one without a limiting scenario comes
 * first, then the newest version of CVSS. Sources of equal rank are sorted by what counts of each, the worst first.
 */
export function byOrder(ratings: readonly Rating[]): Rating[] {
  const byRank = Map.groupBy(ratings, rankOf);
  return [...byRank.keys()]
    .toSorted((a, b) => a - b)
    .flatMap((rank) => {
      const bySource = Map.groupBy(byRank.get(rank) ?? [], ({ source }) => source);
      const sources = [...bySource.values()].map((own) =>
        own.toSorted((a, b) => Number(isLimited(a)) - Number(isLimited(b)) || compareVersions(a, b)),
      );
      return worstFirst(sources).flat();
    });
}

/**
 * Sorts the ratings of a record that is about several CVEs: first those of the CVE that is rated worst, so that the
 * rating of one of them never stands for another.
 * @param lists ratings by CVE, each in any order.
 */
export function byOrderOfCves(lists: readonly (readonly Rating[])[]): Rating[] {
  const all = worstFirst(lists.map(byOrder)).flat();
  return lists.length < 2 ? all : [...new Map(all.map((rating) => [JSON.stringify(rating), rating])).values()];
}

/** Sorts lists of ratings by the severity of their first one. Empty ones come last. */
function worstFirst(lists: readonly Rating[][]): Rating[][] {
  const last = severities.length;
  const place = ([first]: readonly Rating[]): number =>
    first === undefined ? last : severities.indexOf(first.severity);
  return lists.toSorted((a, b) => place(a) - place(b));
}

const ranks = new Map<string, number>(ratingOrder.map((basis, rank) => [basis, rank]));

function rankOf({ by, kind }: Rating): number {
  return ranks.get(`${by} ${kind}`) ?? ratingOrder.length;
}

/** Returns whether a score is limited to circumstances. CNAs write assumptions after the word GENERAL, too. */
function isLimited({ scenario }: Rating): boolean {
  return scenario !== undefined && !/^general\b/iu.test(scenario);
}

function compareVersions(a: Rating, b: Rating): number {
  return Number(b.version ?? "0") - Number(a.version ?? "0");
}

/** Steps between severities that make a disagreement. */
const disagreementSteps = 2;

/**
 * Returns the ratings that differ from the first one by two steps or more: the first of each other source. What is
 * derived from SSVC is no rating of its own, so it disagrees with nothing.
 * @param ratings in the order of `byOrder`.
 */
export function disagreementsIn([first, ...others]: readonly Rating[]): Rating[] {
  if (first === undefined || first.kind === "ssvc") return [];
  const seen = new Set<string>([speakerOf(first)]);
  return others.filter((rating) => {
    const speaker = speakerOf(rating);
    if (rating.kind === "ssvc" || seen.has(speaker)) return false;
    seen.add(speaker);
    return stepsBetween(first.severity, rating.severity) >= disagreementSteps;
  });
}

function speakerOf({ by, source }: Rating): string {
  return by === "distribution" ? by : `${by} ${source}`;
}

function stepsBetween(a: Severity, b: Severity): number {
  return Math.abs(severities.indexOf(a) - severities.indexOf(b));
}

/** Returns the severity of the rating that counts. */
export function decidedSeverity([first]: readonly Rating[]): AdvisorySeverity {
  return first?.severity ?? "unknown";
}

const names: Partial<Record<Rating["by"], string>> = { cna: "the CNA ", osv: "OSV's record " };

/** Names who rated: `the CNA GitHub_M`, `CISA`, `NVD`, `GHSA-…`. */
export function raterName({ by, source }: Pick<Rating, "by" | "source">): string {
  return `${names[by] ?? ""}${source}`;
}

/** Describes what a rating is based on: `CVSS 3.1: 7.5`, `in words`, or the values of SSVC. */
export function ratingBasis({ kind, version, score, ssvc }: Rating): string {
  if (ssvc !== undefined) {
    const { exploitation, automatable, technicalImpact } = ssvc;
    return `exploitation ${exploitation}, automatable ${automatable}, technical impact ${technicalImpact}`;
  }
  return kind === "word" ? "in words" : `CVSS${version === undefined ? "" : ` ${version}`}: ${score ?? "no score"}`;
}
