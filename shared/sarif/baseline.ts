import { z } from "zod";
import {
  Baseline,
  type BaselineKind,
  baseImageRuleId,
  type EarlierFinding,
  type HashedFinding,
  isFingerprint,
} from "../findings/index.ts";

/**
 * Key of the partial fingerprint with the summarized findings of a result, separated by commas. The last part, `total=` and
 * their number, shows whether all are there.
 */
export const membersKey = "seaworthy/base/v1";
/** Beginning of that last part. */
export const totalPrefix = "total=";
const ownKey = "seaworthy/v1";
const lineKey = "primaryLocationLineHash";

const place = z.looseObject({
  physicalLocation: z
    .looseObject({ artifactLocation: z.looseObject({ uri: z.string().optional() }).optional() })
    .optional(),
});
const log = z.looseObject({
  runs: z.array(
    z.looseObject({
      automationDetails: z.looseObject({ id: z.string().optional() }).optional(),
      results: z
        .array(
          z.looseObject({
            ruleId: z.string().optional(),
            message: z.looseObject({ text: z.string().optional() }).optional(),
            locations: z.array(place).nullish(),
            partialFingerprints: z.record(z.string(), z.string()).optional(),
            suppressions: z.array(z.unknown()).nullish(),
          }),
        )
        .optional(),
    }),
  ),
});

type Result = NonNullable<z.infer<typeof log>["runs"][number]["results"]>[number];

/** A run of a SARIF log as a baseline. */
export interface BaselineRun {
  /** `automationDetails.id`. */
  readonly category: string;
  /** Or why nothing can be compared with it. */
  readonly baseline: Baseline | { readonly missing: string };
}

/**
 * Reads the runs of a SARIF log from Seaworthy, complete or as code scanning returns it. A result without our fingerprint
 * counts by the hash of its line.
 * @param source name of the log in messages.
 * @throws ZodError if it is not a SARIF log.
 */
export function readBaselineRuns(value: unknown, source: string, from: BaselineKind): readonly BaselineRun[] {
  return log.parse(value).runs.map(({ automationDetails, results = [] }) => ({
    category: automationDetails?.id ?? "",
    baseline: baselineOf(
      results.filter(({ suppressions }) => (suppressions ?? []).length === 0),
      source,
      from,
    ),
  }));
}

function baselineOf(results: readonly Result[], source: string, from: BaselineKind): BaselineRun["baseline"] {
  const findings: EarlierFinding[] = [];
  const hashed: HashedFinding[] = [];
  const blind = new Set<string>();
  const members: string[] = [];
  for (const result of results) {
    const { ruleId = "", partialFingerprints = {} } = result;
    const message = result.message?.text ?? "";
    const { [ownKey]: own, [lineKey]: lineHash, [membersKey]: summarized } = partialFingerprints;
    const fingerprint = own ?? (lineHash !== undefined && isFingerprint(lineHash) ? lineHash : undefined);
    const file = fileOf(result);
    if (fingerprint !== undefined) findings.push({ fingerprint, ruleId, message });
    else if (lineHash !== undefined && file !== undefined) hashed.push({ ruleId, file, lineHash, message });
    else blind.add(ruleId);
    const { prints, isComplete } = membersIn(summarized);
    members.push(...prints);
    if (ruleId === baseImageRuleId && !isComplete) blind.add(ruleId);
  }
  if (results.length > 0 && findings.length + hashed.length === 0)
    return { missing: `${source} has no fingerprints that can be compared` };
  return new Baseline(source, findings, members, from, { hashed, blind });
}

/** Reads the summarized findings of a result. Earlier versions did not write their number. */
function membersIn(text: string | undefined): { readonly prints: readonly string[]; readonly isComplete: boolean } {
  if (text === undefined) return { prints: [], isComplete: false };
  const parts = text.split(",");
  const prints = parts.filter((part) => !part.startsWith(totalPrefix));
  const total = parts.at(-1)?.startsWith(totalPrefix) === true ? Number(parts.at(-1)?.slice(totalPrefix.length)) : NaN;
  return { prints, isComplete: prints.length === total };
}

function fileOf({ locations }: Result): string | undefined {
  const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri;
  try {
    return uri === undefined ? undefined : decodeURIComponent(uri);
  } catch {
    return undefined;
  }
}
