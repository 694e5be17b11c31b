import { z } from "zod";
import { UndecidedError } from "../../errors/index.ts";
import { parseProblem } from "../../errors/parse-problem.ts";
import { oneLine } from "../../text/index.ts";
import type { CveRating, CveRatings } from "./rating.ts";
import { parseSsvc } from "./ssvc.ts";

const metric = z.looseObject({
  source: z.string().max(300),
  cvssData: z.looseObject({ baseScore: z.number().min(0).max(10), vectorString: z.string().max(500) }),
});
const metrics = z.array(metric).max(1000).optional();
const ssvc = z.looseObject({
  source: z.string(),
  ssvcData: z.looseObject({ options: z.array(z.record(z.string(), z.unknown())).max(100) }),
});

const cve = z.looseObject({
  id: z.string().regex(/^CVE-\d{4}-\d{4,19}$/u),
  sourceIdentifier: z.string().optional(),
  vulnStatus: z.string().optional(),
  metrics: z
    .looseObject({
      cvssMetricV40: metrics,
      cvssMetricV31: metrics,
      cvssMetricV30: metrics,
      cvssMetricV2: metrics,
      ssvcV203: z.array(ssvc).max(100).optional(),
    })
    .optional(),
});

const vulnerability = z.looseObject({ cve });

const versions = [
  ["4.0", "cvssMetricV40"],
  ["3.1", "cvssMetricV31"],
  ["3.0", "cvssMetricV30"],
  ["2.0", "cvssMetricV2"],
] as const;
/** CISA's enrichment of CVE records, as the NVD names it. */
const cisa = "134c704f-9b21-4f2e-91b3-4a467353bcc0";
const nvd = "nvd@nist.gov";

/**
 * Parses the ratings in a vulnerability of the NVD (API and feeds 2.0): the NVD's own, and those of the CVE's assigner
 * and of CISA as the NVD repeats them. Never reads `affected` and `configurations`.
 * @throws UndecidedError `NVD_INVALID`.
 */
export function readNvdVulnerability(text: string, label: string): readonly [id: string, ratings: CveRatings] {
  try {
    const { id, sourceIdentifier, vulnStatus, metrics = {} } = vulnerability.parse(JSON.parse(text)).cve;
    if (vulnStatus === "Rejected") return [id, { rejected: true, ratings: [] }];
    const scores = versions.flatMap(([version, key]) =>
      (metrics[key] ?? []).map(({ source, cvssData }): CveRating => {
        const { baseScore: score, vectorString } = cvssData;
        return { ...originOf(source, sourceIdentifier), kind: "cvss", version, score, vector: oneLine(vectorString) };
      }),
    );
    const categories = (metrics.ssvcV203 ?? []).flatMap(({ source, ssvcData }): CveRating[] => {
      const parsed = source === cisa ? parseSsvc(ssvcData.options) : undefined;
      return parsed === undefined ? [] : [{ rater: "cisa", source: "CISA", kind: "ssvc", ssvc: parsed }];
    });
    return [id, { rejected: false, ratings: [...scores, ...categories] }];
  } catch (error) {
    throw new UndecidedError("NVD_INVALID", `is not a vulnerability of the NVD: ${parseProblem(error)}`, {
      place: { what: label },
      advice: "Download the feed again",
      cause: error,
    });
  }
}

function originOf(source: string, assigner: string | undefined): Pick<CveRating, "rater" | "source"> {
  if (source === nvd) return { rater: "nvd", source: "NVD" };
  if (source === cisa) return { rater: "cisa", source: "CISA" };
  return { rater: assigner === undefined || assigner === source ? "cna" : "other", source: oneLine(source) };
}
