import { z } from "zod";
import { Baseline, type BaselineKind, type EarlierFinding } from "../findings/index.ts";

/** Key of the partial fingerprint with the summarized findings of a result, separated by commas. */
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

/** A run of a SARIF log as a baseline. */
export interface BaselineRun {
  /** `automationDetails.id`. */
  readonly category: string;
  readonly baseline: Baseline;
}

/**
 * Reads the runs of a SARIF log from Seaworthy, complete or as code scanning returns it. Ignores results without Seaworthy's
 * fingerprint.
 * @param source name of the log in messages.
 * @throws ZodError if it is not a SARIF log.
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
