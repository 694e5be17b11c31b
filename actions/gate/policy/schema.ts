import { z } from "zod";
import { severities } from "../../../shared/findings/index.ts";
import { waiver } from "../waivers/schema.ts";
import { attestorSchema } from "./attestors.ts";
import { evidenceKeys } from "./evidence-keys.ts";
import { bySeverity, days, mostEntries, ruleSchemas } from "./rule-schemas.ts";

const rules = z.strictObject({
  severities: ruleSchemas.severities.optional(),
  states: ruleSchemas.states.optional(),
  sla: ruleSchemas.sla.optional(),
  "known-exploited": ruleSchemas["known-exploited"].optional(),
  epss: ruleSchemas.epss.optional(),
  packages: ruleSchemas.packages.optional(),
  licenses: ruleSchemas.licenses.optional(),
  "end-of-life": ruleSchemas["end-of-life"].optional(),
  "root-user": ruleSchemas["root-user"].optional(),
  signatures: ruleSchemas.signatures.optional(),
  provenance: ruleSchemas.provenance.optional(),
  "image-age": ruleSchemas["image-age"].optional(),
  "base-images": ruleSchemas["base-images"].optional(),
  "evidence-age": ruleSchemas["evidence-age"].optional(),
  "full-read": ruleSchemas["full-read"].optional(),
  expressions: ruleSchemas.expressions.optional(),
});

/** Names of the rules of policies. */
export const ruleNames: readonly string[] = Object.keys(rules.shape);
export type Rules = z.infer<typeof rules>;
export type Traits = Pick<NonNullable<Rules["root-user"]>, "enforce" | "from">;

const limits = z.strictObject(bySeverity(days));

/** Structured keys of the `gate` section in `.seaworthy.yaml`, and of a policy file. */
export const policyKeys = {
  preset: z
    .enum(["recommended", "strict", "audit"])
    .optional()
    .describe("Rules to start from. A rule under `rules` replaces the preset's rule of the same name."),
  rules: rules.optional().describe("What denies, next to `fail-on`."),
  waivers: z
    .array(waiver)
    .max(mostEntries)
    .optional()
    .describe("Accepted risks. An expired, unused or void waiver is a finding."),
  attestors: z
    .array(attestorSchema)
    .min(1)
    .max(50)
    .optional()
    .describe("Whose attestations of the image count as evidence, and what they may state."),
  ...evidenceKeys,
  unknown: z
    .enum(severities)
    .optional()
    .describe(
      "Severity that vulnerabilities count as if nobody rates them, whatever the scan counted them as. Default: `medium`.",
    ),
  "waiver-limits": limits
    .optional()
    .describe("The most days from `created` to `expires` by severity; the preset's, else 30, 90, 180, 365 and 365."),
};

/** A policy as it stands in a file of its own, or in the section. */
export const policyFile = z.strictObject({
  ...policyKeys,
  "new-only": z
    .boolean()
    .optional()
    .describe(
      "Whether only findings that the change causes count. Default: `true` for pull requests and merge queues, otherwise `false`.",
    ),
});
export type PolicyFile = z.infer<typeof policyFile>;
