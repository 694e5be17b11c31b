import { z } from "zod";
import { thresholdSchema } from "../../../shared/config/threshold-schema.ts";
import { severities } from "../../../shared/findings/index.ts";
import { type Verdict, verdictSchema } from "./verdict.ts";

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/u);
const severity = z.enum(severities);
const text = z.string();
const count = z.number().int().nonnegative();
const day = z.iso.date();
const texts = z.array(text);

const reason = z.strictObject({
  what: text.describe("What is wrong."),
  remediation: text.describe("What to do for it to pass: a version, a waiver, a step to run again."),
  planned: z.boolean().exactOptional().describe("Whether a step of the plan fixes it."),
  severity: severity.exactOptional(),
  findingId: text.exactOptional(),
  fingerprint: text.exactOptional(),
  values: z
    .record(text, z.union([text, z.number(), z.boolean()]))
    .exactOptional()
    .describe("Values that the rule used."),
  on: day.exactOptional().describe("Day on which it will deny, if it does not yet."),
});

const rule = z.strictObject({
  rule: text.describe("`evidence`, `evidence-age`, `severity`, `sla` … or the id of an expression."),
  decision: z.enum(["pass", "warn", "deny", "undecided"]),
  demands: text.describe("Requirement of the rule."),
  from: day.exactOptional().describe("Day from which the rule denies, if it is in the future."),
  because: z.array(reason).describe("The first reasons, worst first."),
  count: count.describe("Number of all reasons."),
  upcoming: z.array(reason).exactOptional().describe("Reasons that will deny later, soonest first."),
});

const run = z.strictObject({
  host: text,
  runId: text.optional(),
  runAttempt: text.optional(),
  job: text.optional(),
  repository: text.optional(),
  commit: text.optional(),
  startedAt: text.exactOptional().describe("When the run began. Absent if the CI system does not say."),
});

/** Schema of the verdict's file. New fields can be added; their meaning changes only with `schema`. */
export const verdictDocument = z
  .strictObject({
    schema: z.literal(verdictSchema),
    decision: z.enum(["pass", "deny", "undecided"]),
    now: z.iso.datetime().describe("Time at which waivers and dates were judged, UTC."),
    digests: z.array(digest).describe("Digests of the judged images. Empty if only sources were judged."),
    policy: z.strictObject({ file: text.exactOptional(), preset: text.exactOptional(), digest }),
    blocking: count.describe("Number of distinct findings that deny."),
    spared: count
      .exactOptional()
      .describe("Number of existing findings that would deny if they counted. Absent if there are none."),
    rules: z.array(rule),
    plan: texts.describe("Upgrades that fix what denies, most important first."),
    waived: z.array(
      z.strictObject({ findingId: text, severity, fingerprint: text, reason: text, owner: text, expires: day }),
    ),
    disagreements: z.array(
      z.strictObject({ findingId: text, package: text, says: z.record(text, severity), missedBy: texts }),
    ),
    moreDisagreements: count.describe("Number of disagreements that are not listed."),
    evidence: z.array(
      z.strictObject({
        action: text.describe("Action of Seaworthy, or another tool."),
        file: text,
        subject: text,
        digest: digest.exactOptional(),
        createdAt: text.exactOptional(),
        findings: count,
        layerTables: count
          .exactOptional()
          .describe("Layers that were read by their tables of contents. Absent if there are none."),
        sha256: digest.describe("Digest of the record or report."),
        given: text
          .exactOptional()
          .describe(
            "What the call says that a report is about: a digest, `instance:` and one, `source`, `host` or `cluster`.",
          ),
        attestedBy: z
          .strictObject({ by: text.describe("Key or identity."), statement: digest })
          .exactOptional()
          .describe("Signer and digest of the signed statement. Absent for evidence of this job."),
        advisories: z
          .strictObject({
            source: text,
            modified: text.exactOptional(),
            records: count.exactOptional(),
            dated: text.exactOptional().describe("Moment that the age of the data counts from."),
            authentication: z
              .enum(["key", "identity", "tls", "local", "none"])
              .exactOptional()
              .describe(
                "What vouches for the data: a pinned key or identity, TLS to OSV's own API, the machine, or nothing.",
              ),
          })
          .exactOptional(),
      }),
    ),
    notes: texts.describe("Notes that do not affect the decision."),
    asked: z
      .strictObject({
        failOn: thresholdSchema,
        newOnly: z.boolean(),
        require: texts,
        run,
        change: text.exactOptional().describe("Kind of the unmerged change that was judged, such as `pull request`."),
        unchanged: texts
          .exactOptional()
          .describe("Dockerfiles that the change does not touch, if a rule reads their images."),
        unsigned: z.literal("never").exactOptional().describe("Set if only attested evidence counted."),
        statements: z
          .array(z.strictObject({ by: text, statement: digest }))
          .exactOptional()
          .describe("Attested statements that were read as evidence, with their signers."),
        distrust: z
          .strictObject({
            suppressed: texts,
            baselines: texts,
            settings: z.array(z.strictObject({ action: text, what: text })).exactOptional(),
            reports: texts.exactOptional(),
          })
          .exactOptional()
          .describe("On pull requests: suppressions, baselines and settings that are not in the base."),
      })
      .describe("Inputs of the decision, to replay it."),
  })
  .describe("Verdict of Seaworthy's gate.") satisfies z.ZodType<Verdict>;
