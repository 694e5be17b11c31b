import { z } from "zod";
import { type Severity, severities } from "../../findings/index.ts";

/**
 * Who rates a CVE, in the terms of the order in `order.ts`: the CVE numbering authority that assigned it, CISA as
 * authorized data publisher (ADP), GitHub's advisory database, another database of a language, OSV's copy of the CVE
 * record, the NVD, Red Hat, or anybody else.
 */
export const raters = ["cna", "cisa", "ghsa", "database", "osv", "nvd", "redhat", "other"] as const;
export type Rater = (typeof raters)[number];

/** Stakeholder-Specific Vulnerability Categorization, as CISA publishes it: three of the inputs of a decision. */
export interface Ssvc {
  readonly exploitation: "none" | "poc" | "active";
  readonly automatable: "no" | "yes";
  readonly technicalImpact: "partial" | "total";
}

/** What somebody says about the severity of a CVE. */
export type CveRating = {
  readonly rater: Rater;
  /** Name for display: `GitHub_M`, `CISA`, `NVD`, `GHSA-…`. */
  readonly source: string;
} & (
  | {
      readonly kind: "cvss";
      /** Empty if only the score is published. */
      readonly version: "" | "2.0" | "3.0" | "3.1" | "4.0";
      /** Score as published, which is not always the base score of the vector. */
      readonly score: number;
      readonly vector: string;
      /** Circumstances that the score is limited to. */
      readonly scenario?: string;
    }
  | { readonly kind: "word"; readonly severity: Severity }
  | { readonly kind: "ssvc"; readonly ssvc: Ssvc }
);

/** Everything that is known about the severity of a CVE. */
export interface CveRatings {
  /** Whether its assigner rejected it. */
  readonly rejected: boolean;
  readonly ratings: readonly CveRating[];
}

const ssvcText = z.templateLiteral([
  z.enum(["none", "poc", "active"]),
  " ",
  z.enum(["no", "yes"]),
  " ",
  z.enum(["partial", "total"]),
]);

const cvssVersions = ["", "2.0", "3.0", "3.1", "4.0"] as const;

/** Rater, source, version of CVSS or kind, score, severity or SSVC, vector, scenario. */
export const ratingRow = z.union([
  z.tuple([z.enum(raters), z.string(), z.enum(cvssVersions), z.number().min(0).max(10), z.string()]),
  z.tuple([z.enum(raters), z.string(), z.enum(cvssVersions), z.number().min(0).max(10), z.string(), z.string()]),
  z.tuple([z.enum(raters), z.string(), z.literal("word"), z.enum(severities)]),
  z.tuple([z.enum(raters), z.string(), z.literal("ssvc"), ssvcText]),
  z.tuple([z.enum(raters), z.string(), z.literal("rejected")]),
]);
export type RatingRow = z.infer<typeof ratingRow>;

/** Encodes ratings as rows. The same ratings give the same rows. */
export function ratingRowsOf({ rejected, ratings }: CveRatings): RatingRow[] {
  const rows = ratings.map(rowOf);
  return rejected ? [["cna", "", "rejected"], ...rows] : rows;
}

function rowOf(rating: CveRating): RatingRow {
  const { rater, source } = rating;
  switch (rating.kind) {
    case "cvss": {
      const { version, score, vector, scenario } = rating;
      const row: [Rater, string, typeof version, number, string] = [rater, source, version, score, vector];
      return scenario === undefined ? row : [...row, scenario];
    }
    case "word":
      return [rater, source, "word", rating.severity];
    case "ssvc": {
      const { exploitation, automatable, technicalImpact } = rating.ssvc;
      return [rater, source, "ssvc", `${exploitation} ${automatable} ${technicalImpact}`];
    }
  }
}

/** Decodes rows. */
export function ratingsOfRows(rows: readonly RatingRow[]): CveRatings {
  return {
    rejected: rows.some(([, , kind]) => kind === "rejected"),
    ratings: rows.flatMap((row): CveRating[] => {
      const [rater, source] = row;
      switch (row[2]) {
        case "rejected":
          return [];
        case "word":
          return [{ rater, source, kind: "word", severity: row[3] }];
        case "ssvc": {
          const [exploitation, automatable, technicalImpact] = row[3].split(" ") as [
            Ssvc["exploitation"],
            Ssvc["automatable"],
            Ssvc["technicalImpact"],
          ];
          return [{ rater, source, kind: "ssvc", ssvc: { exploitation, automatable, technicalImpact } }];
        }
        default: {
          const [, , version, score, vector, scenario] = row;
          const cvss = { rater, source, kind: "cvss", version, score, vector } as const;
          return [scenario === undefined ? cvss : { ...cvss, scenario }];
        }
      }
    }),
  };
}
