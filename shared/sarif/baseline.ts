import { z } from "zod";
import { Baseline, type BaselineKind, type EarlierFinding } from "../findings/index.ts";

/** Key of partial fingerprints under which a result names the findings that it stands for, separated by commas. */
export const membersKey = "seaworthy/base/v1";
const ownKey = "seaworthy/v1";

const log = z.looseObject({
  runs: z.array(
    z.looseObject({
      automationDetails: z.looseObject({ id: z.string().optional() }).optional(),
      results: z
        .array(
          z.looseObject({
            ruleId: z.string().optional(),
            message: z.looseObject({ text: z.string().optional() }).optional(),
            partialFingerprints: z.record(z.string(), z.string()).optional(),
            suppressions: z.array(z.unknown()).nullish(),
          }),
        )
        .optional(),
    }),
  ),
});

/** One run of a SARIF log, as something to compare with. */
export interface BaselineRun {
  /** `automationDetails.id`: what it is about (`category`). */
  readonly category: string;
  readonly baseline: Baseline;
}

/**
 * The runs of a SARIF log that Seaworthy wrote, whole or as code scanning gives it back. Findings are known by our own
 * fingerprint, so that another tool's log has none.
 * @param source names the log for people.
 * @throws ZodError for what is no SARIF log.
 */
export function readBaselineRuns(value: unknown, source: string, from: BaselineKind): readonly BaselineRun[] {
  return log.parse(value).runs.map(({ automationDetails, results = [] }) => {
    const findings = results.flatMap((result): EarlierFinding[] => {
      const fingerprint = result.partialFingerprints?.[ownKey];
      if (fingerprint === undefined || (result.suppressions ?? []).length > 0) return [];
      return [{ fingerprint, ruleId: result.ruleId ?? "", message: result.message?.text ?? "" }];
    });
    const members = results.flatMap(({ partialFingerprints }) => partialFingerprints?.[membersKey]?.split(",") ?? []);
    return { category: automationDetails?.id ?? "", baseline: new Baseline(source, findings, members, from) };
  });
}
