import { z } from "zod";
import { UndecidedError } from "../../errors/index.ts";
import { parseProblem } from "../../errors/parse-problem.ts";

/** Known exploited vulnerability. */
export interface KnownExploited {
  /** Day when CISA listed it, `YYYY-MM-DD`. */
  readonly dateAdded: string;
  /** Due date for US agencies, `YYYY-MM-DD`. */
  readonly dueDate: string;
  readonly ransomware: boolean;
}

export interface KevCatalog {
  readonly version: string;
  /** RFC 3339. */
  readonly released: string;
  /** By CVE. */
  readonly entries: ReadonlyMap<string, KnownExploited>;
}

const catalog = z.looseObject({
  catalogVersion: z.string(),
  dateReleased: z.string(),
  vulnerabilities: z.array(
    z.looseObject({
      cveID: z.string(),
      dateAdded: z.string(),
      dueDate: z.string(),
      knownRansomwareCampaignUse: z.string().optional(),
    }),
  ),
});

/**
 * Parses CISA's catalog of known exploited vulnerabilities (known_exploited_vulnerabilities.json).
 * @throws UndecidedError `KEV_INVALID`.
 */
export function readKev(text: string, label: string): KevCatalog {
  try {
    const { catalogVersion, dateReleased, vulnerabilities } = catalog.parse(JSON.parse(text));
    const entries = new Map(
      vulnerabilities.map((entry): [string, KnownExploited] => [
        entry.cveID,
        {
          dateAdded: entry.dateAdded,
          dueDate: entry.dueDate,
          ransomware: entry.knownRansomwareCampaignUse === "Known",
        },
      ]),
    );
    return { version: catalogVersion, released: dateReleased, entries };
  } catch (error) {
    const problem = parseProblem(error);
    throw new UndecidedError("KEV_INVALID", `is not a catalog of known exploited vulnerabilities: ${problem}`, {
      place: { what: label },
      advice: "Download CISA's known_exploited_vulnerabilities.json again",
      cause: error,
    });
  }
}
