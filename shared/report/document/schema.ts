import { z } from "zod";
import { thresholdSchema } from "../../config/threshold-schema.ts";
import { severities, vendorStates } from "../../findings/index.ts";
import { reportedFix } from "./fix-schema.ts";
import { type ReportDocument, reportSchema } from "./model.ts";
import { packageKeys } from "./package-schema.ts";
import { savings } from "./saving-schema.ts";

const text = z.string();
const texts = z.array(text);
const count = z.number().int().nonnegative();
const position = z.number().int().positive();
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/u);
const severity = z.enum(severities);
const day = z.iso.date();

const instruction = z
  .strictObject({ file: text, line: position, keyword: text.describe("Uppercase, such as `RUN`.") })
  .describe("Dockerfile instruction that made the layer. Absent if no Dockerfile is known.");
const inBase = z.boolean().describe("Whether it belongs to the base image. Absent if that is unknown.");

const waiver = z.strictObject({
  findingId: text,
  severity,
  fingerprint: text,
  reason: text,
  owner: text,
  expires: day.describe("Last valid day."),
});

const gate = z
  .strictObject({
    decision: z.enum(["pass", "deny", "undecided"]),
    headline: text,
    digests: z.array(digest).describe("Digests of the judged images. Empty if only sources were judged."),
    policy: z.strictObject({ file: text.exactOptional(), preset: text.exactOptional(), digest }),
    blocking: count.describe("Number of distinct findings that deny."),
    rules: z.array(
      z.strictObject({
        rule: text.describe("`evidence`, `severity`, `sla` … or the id of an expression."),
        decision: z.enum(["pass", "warn", "deny", "undecided"]),
        requires: text.describe("Requirement of the rule."),
        count: count.describe("Number of all reasons. `reasons` lists at most 500."),
        reasons: z.array(
          z.strictObject({
            what: text,
            remediation: text.describe("What to do for it to pass."),
            severity: severity.exactOptional(),
            findingId: text.exactOptional(),
            fingerprint: text.exactOptional(),
          }),
        ),
      }),
    ),
    plan: texts.describe("Steps that fix what denies, most important first."),
    waived: z.array(waiver),
    notes: texts,
  })
  .describe("The gate's decision. `verdict.json` has evidence and inputs, too.");

const subject = {
  kind: z.enum(["image", "index", "instance", "source", "host", "cluster"]),
  name: text.describe("Image name, or path relative to the checkout."),
  digest: text.exactOptional().describe("Digest of the image's manifest."),
  platform: text.exactOptional().describe("`os/architecture[/variant]`, or `index`."),
};

const layer = z.strictObject({
  index: count.describe("0 is the lowest layer."),
  diffId: text.describe("Digest of the uncompressed layer."),
  digest: text.exactOptional().describe("Digest of the layer as stored."),
  size: count.describe("Bytes as stored."),
  packages: count.describe("Number of packages that it added."),
  instruction: instruction.exactOptional(),
  inBase: inBase.exactOptional(),
});

const examined = z.record(text, z.number()).describe("Numbers of examined things, by unit: `packages`, `files` …");

const reportedSubject = z.strictObject({
  action: text.describe("Action that examined it."),
  ...subject,
  commit: text.exactOptional(),
  scope: text.exactOptional(),
  targets: texts.exactOptional(),
  examined,
  complete: z.boolean().describe("Whether everything was examined."),
  findings: count.describe("Number of findings, without suppressed ones."),
  suppressed: count,
  advisories: z
    .strictObject({
      source: text.describe("Advisory source without credentials. `none` if no vulnerabilities were looked for."),
      digest: text,
      modified: text.exactOptional().describe("Newest change (RFC 3339)."),
      records: count,
      dated: text.exactOptional().describe("Moment that the age counts from (RFC 3339)."),
      exploitation: z
        .array(z.enum(["kev", "epss"]))
        .exactOptional()
        .describe("Exploitation data that findings were compared with."),
      authentication: z.enum(["key", "identity", "tls", "local", "none"]).exactOptional(),
    })
    .exactOptional(),
  baseline: z
    .union([
      z.strictObject({ source: text, from: z.enum(["branch", "file", "image"]).exactOptional() }),
      z.strictObject({ missing: text.describe("Why there is no baseline. Every finding counts as new.") }),
    ])
    .exactOptional(),
  layers: z.array(layer).exactOptional().describe("Layers of an image, lowest first."),
  savings,
});

const finding = z.strictObject({
  action: text.describe("Action that reports it."),
  ruleId: text.describe("Id of the rule or vulnerability."),
  severity,
  severitySource: z
    .strictObject({
      kind: z
        .enum(["rule", "vendor", "cvss", "word", "ssvc", "malicious", "unrated"])
        .describe(
          "The rule; the word of the distribution or of the advisory's author; a CVSS score; the word of somebody else; derived from CISA's SSVC; malware; or nothing rates it, so that it counts as the call says (default: `medium`).",
        ),
      advisory: text.exactOptional().describe("Id of the advisory that states it, or who rated the CVE."),
      basis: text.exactOptional().describe("Version and score of CVSS, or the values of SSVC."),
    })
    .describe("Where the severity is from."),
  message: text,
  subject: z.strictObject(subject),
  file: text.describe("Repository file to fix, or absolute path inside the image. Empty if there is none."),
  line: position,
  column: position.describe("1-based, in UTF-16 code units."),
  endLine: position,
  endColumn: position.describe("Exclusive."),
  blocking: z
    .boolean()
    .exactOptional()
    .describe("Whether it keeps the run from passing. Absent if the gate did not list all reasons."),
  state: z.enum(["new", "existing"]).exactOptional().describe("Compared with the baseline. Absent without one."),
  ...packageKeys,
  advisory: text.exactOptional().describe("Id of the advisory that matched."),
  fixedVersion: text.exactOptional().describe("Lowest version with the fix."),
  fixState: z.enum(["fixed", "not-fixed", "wont-fix", "needs-subscription", "end-of-life", "unknown"]).exactOptional(),
  vendorState: z
    .enum(vendorStates)
    .exactOptional()
    .describe("State in the distribution's tracker, if there is no fix."),
  score: z.number().min(0).max(10).exactOptional().describe("CVSS base score."),
  vector: text.exactOptional().describe("CVSS vector of the score."),
  epss: z
    .number()
    .min(0)
    .max(1)
    .exactOptional()
    .describe("Probability of exploitation within 30 days (EPSS). Absent if unknown."),
  kev: day.exactOptional().describe("Day on which CISA listed it as exploited (KEV)."),
  published: text.exactOptional().describe("When the advisory was published (RFC 3339)."),
  because: text.exactOptional().describe("The version comparison that matched."),
  confidence: z
    .enum(["upstream", "cpe", "derived"])
    .exactOptional()
    .describe(
      "`upstream`: only the upstream version was compared, so the package may contain later fixes. `cpe`: with ranges that only the NVD states. `derived`: the package's name is derived from evidence and not stated. Absent: its publisher names the version.",
    ),
  layer: z
    .strictObject({ index: count, diffId: text, path: text.describe("Absolute path inside the image.") })
    .exactOptional()
    .describe("First layer that contains it."),
  instruction: instruction.exactOptional(),
  inBase: inBase.exactOptional(),
  suppression: z
    .strictObject({
      kind: z.enum(["inline", "configuration", "waiver", "vex"]),
      source: text.describe("Comment, file or statement of the suppression."),
      files: z.array(text).readonly().exactOptional(),
      reason: text.exactOptional(),
      owner: text.exactOptional(),
      until: text.exactOptional().describe("Last valid day."),
    })
    .exactOptional(),
  waiver: z.strictObject({ reason: text, owner: text, expires: day }).exactOptional(),
  fixes: z.array(reportedFix).describe("What fixes it. The SARIF file has the text of edits."),
  fingerprint: text.describe("Stable when lines move and versions change."),
  aliases: texts.describe("Ids of other tools and databases for the same problem."),
  links: z.array(z.string().regex(/^https:\/\//u)).describe("Web addresses of the rule and the advisory."),
});

/** Schema of `--format json`. New fields can be added; their meaning changes only with `schema`. */
export const reportDocument = z
  .strictObject({
    schema: z.literal(reportSchema),
    tool: z.strictObject({ name: z.literal("seaworthy"), version: text }),
    action: text.describe("`check`, `image-scan`, `dockerfile-lint` …"),
    createdAt: z.iso.datetime().describe("When the run began, UTC."),
    verdict: z.strictObject({
      outcome: z.enum(["pass", "findings", "undecided"]),
      exitCode: z.number().int().describe("0 pass, 1 findings, 3 undecided."),
      headline: text,
      sentence: text,
      failOn: thresholdSchema.describe(
        "What fails the run: a severity or worse, and other conditions, as in `fail-on`.",
      ),
      newOnly: z.boolean().describe("Whether only findings that are not in the baseline count."),
      findings: z.record(severity, count).describe("Numbers of findings, without suppressed ones."),
      unknown: count.describe("Number of them that are vulnerabilities nobody rated."),
      suppressed: count,
      gate: gate.exactOptional(),
    }),
    plan: z
      .array(z.strictObject({ text, place: text, severity, fixes: texts.describe("Ids that the step fixes.") }))
      .describe("What to do, most important first."),
    subjects: z.array(reportedSubject).describe("What was examined: an entry for each action and subject."),
    coverage: z.strictObject({
      complete: z.boolean(),
      examined,
      gaps: z
        .array(
          z.strictObject({
            action: text,
            subject: text,
            what: text.describe("Path, layer or package that was not examined."),
            why: text,
            weight: z.enum(["partial", "note"]).describe("`partial` makes the run incomplete."),
          }),
        )
        .describe("What was not examined, and why."),
    }),
    findings: z.array(finding).describe("Findings that count: by severity, file, line and rule."),
    suppressed: z.array(finding).describe("Findings with a suppression, in the same order."),
    fixed: z
      .array(z.strictObject({ action: text, ruleId: text, message: text, fingerprint: text }))
      .describe("Findings of the baseline that no longer exist."),
    rules: z
      .array(
        z.strictObject({
          id: text,
          name: text,
          severity,
          summary: text,
          tags: texts,
          helpUri: text.exactOptional(),
        }),
      )
      .describe("Rules with a finding, by id."),
    compliance: z
      .array(z.looseObject({ id: text, name: text, version: text }))
      .exactOptional()
      .describe("Assessments of the standards that `--compliance` names."),
  })
  .describe("Result of a run of Seaworthy (`--format json`).") satisfies z.ZodType<Readable>;

/** The document as it is read: what `compliance` contains is checked by the schema alone. */
type Readable = Omit<ReportDocument, "compliance"> & { readonly compliance?: readonly object[] };
