import { z } from "zod";
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
  flipsIf: text.describe("What would turn it: a version, a waiver, a step to run again."),
  planned: z.boolean().exactOptional().describe("True where a step of the plan clears it."),
  severity: severity.exactOptional(),
  findingId: text.exactOptional(),
  fingerprint: text.exactOptional(),
  values: z
    .record(text, z.union([text, z.number(), z.boolean()]))
    .exactOptional()
    .describe("What the rule read."),
  on: day.exactOptional().describe("Day on which it denies, where it does not yet."),
});

const rule = z.strictObject({
  rule: text.describe("`evidence`, `evidence-age`, `severity`, `sla` … or the id of an expression."),
  decision: z.enum(["pass", "warn", "deny", "undecided"]),
  demands: text.describe("What is judged, in words."),
  from: day.exactOptional().describe("The day from which it denies, where that is still to come."),
  because: z.array(reason).describe("The first reasons, worst first."),
  count: count.describe("How many reasons there are."),
  upcoming: z.array(reason).exactOptional().describe("What will deny on a day to come, soonest first."),
});

const run = z.strictObject({
  host: text,
  runId: text.optional(),
  runAttempt: text.optional(),
  job: text.optional(),
  repository: text.optional(),
  commit: text.optional(),
});

/** A verdict as it is written; fields come, and none changes its meaning while `schema` stays. */
export const verdictDocument = z
  .strictObject({
    schema: z.literal(verdictSchema),
    decision: z.enum(["pass", "deny", "undecided"]),
    now: z.iso.datetime().describe("The moment that waivers and dates were judged at, UTC."),
    digests: z.array(digest).describe("What was about to be pushed; empty where only source was judged."),
    policy: z.strictObject({ file: text.exactOptional(), preset: text.exactOptional(), digest }),
    blocking: count.describe("Distinct findings that deny."),
    rules: z.array(rule),
    plan: texts.describe("Upgrades that clear what denies, those that matter most first."),
    waived: z.array(
      z.strictObject({ findingId: text, severity, fingerprint: text, reason: text, owner: text, expires: day }),
    ),
    disagreements: z.array(
      z.strictObject({ findingId: text, package: text, says: z.record(text, severity), missedBy: texts }),
    ),
    moreDisagreements: count.describe("How many there are beyond those listed."),
    evidence: z.array(
      z.strictObject({
        action: text.describe("Action of Seaworthy, or another tool."),
        file: text,
        subject: text,
        digest: digest.exactOptional(),
        createdAt: text.exactOptional(),
        findings: count,
        sha256: digest.describe("Of the record or report."),
        attestedBy: z
          .strictObject({ by: text.describe("Key or identity."), statement: digest })
          .exactOptional()
          .describe("Who signed it, and the digest of the signed statement; absent for evidence of this job."),
        advisories: z
          .strictObject({ source: text, modified: text.exactOptional(), records: count.exactOptional() })
          .exactOptional(),
      }),
    ),
    notes: texts.describe("What is said and decides nothing."),
    asked: z
      .strictObject({
        failOn: z.enum([...severities, "none"]),
        newOnly: z.boolean(),
        require: texts,
        run,
        unsigned: z.literal("never").exactOptional().describe("Set where only what attestors signed counted."),
        statements: z
          .array(z.strictObject({ by: text, statement: digest }))
          .exactOptional()
          .describe("The statements of attestors that were read as evidence, with who signed them then."),
        distrust: z
          .strictObject({ suppressed: texts, baselines: texts })
          .exactOptional()
          .describe("On pull requests: suppressions and baselines that the base does not have."),
      })
      .describe("What was decided on, so that it can be decided again."),
  })
  .describe("The answer of Seaworthy's gate.") satisfies z.ZodType<Verdict>;
