import { z } from "zod";
import { severities, type VendorState, vendorStates } from "../../../shared/findings/index.ts";
import { parseImagePattern } from "../../../shared/references/index.ts";
import { waiver } from "../waivers/schema.ts";
import { attestorSchema } from "./attestors.ts";
import { evidenceKeys } from "./evidence-keys.ts";

const mostEntries = 1000;
const days = z.number().int().min(0).max(3650);
const hours = z.number().int().min(1).max(87_600);

const stateEffect = z.enum(["deny", "warn", "allow"]);

/** Keys that every rule has. */
const traits = {
  enforce: z
    .enum(["deny", "warn", "off"])
    .optional()
    .describe("`deny` when absent; `warn` shows and lets pass; `off` takes a preset's rule away."),
  from: z.iso.date().optional().describe("The day, `YYYY-MM-DD` UTC, from which the rule denies; until then it warns."),
};

function bySeverity<T extends z.ZodType>(value: T): { readonly [K in (typeof severities)[number]]: z.ZodOptional<T> } {
  const optional = value.optional();
  return { critical: optional, high: optional, medium: optional, low: optional, info: optional };
}

const ceiling = z
  .enum(["deny", "fixable", "sla", "warn", "allow"])
  .describe(
    "`deny`; `fixable`: deny when a fix can be had; `sla`: vulnerabilities are left to the rule `sla`, all else denies; `warn`; `allow`.",
  );

const imagePattern = z
  .string()
  .max(500)
  .superRefine((text, context) => {
    const read = parseImagePattern(text);
    if (typeof read === "string") context.addIssue({ code: "custom", message: read });
  });

/** The rules of a policy by name; each is off unless it stands here or in the preset. */
export const ruleSchemas = {
  severities: z
    .strictObject({ ...bySeverity(ceiling), ...traits })
    .describe("What each severity does. Severities that it does not name follow `fail-on`."),
  states: z
    .strictObject(
      Object.fromEntries(vendorStates.map((state) => [state, stateEffect.optional()])) as {
        readonly [K in VendorState]: z.ZodOptional<typeof stateEffect>;
      },
    )
    .describe(
      "What each state in the distribution's tracker does, in place of the severity: for example `no-dsa: allow`. Conditions of `fail-on` about exploitation hold in any case.",
    ),
  sla: z
    .strictObject({ ...bySeverity(days), ...traits })
    .describe(
      "Days by severity in which a vulnerability must be fixed, counted from its publication or from the first fixed version, whichever is later. Does not count while there is no fix.",
    ),
  "known-exploited": z.strictObject(traits).describe("Denies what CISA lists as exploited in the wild."),
  epss: z
    .strictObject({
      above: z.number().min(0).max(1).describe("Probability of exploitation, 0 to 1, above which it denies."),
      unknown: z
        .enum(["allow", "deny"])
        .optional()
        .describe("What happens to vulnerabilities without a score; `allow` when absent."),
      ...traits,
    })
    .describe("Denies vulnerabilities that are likely to be exploited."),
  packages: z
    .strictObject({
      blocked: z
        .array(z.string().startsWith("pkg:").max(500))
        .min(1)
        .max(mostEntries)
        .describe("Purls with `*` for any text: `pkg:npm/event-stream@3.3.6`, `pkg:deb/*/telnetd*`."),
      ...traits,
    })
    .describe("Denies packages of the SBOM."),
  licenses: z
    .strictObject({
      blocked: z.array(z.string().min(1).max(200)).min(1).max(mostEntries).describe("SPDX ids with `*` for any text."),
      unknown: z
        .enum(["allow", "deny"])
        .optional()
        .describe("What happens to packages without a license; `allow` when absent."),
      ...traits,
    })
    .describe("Denies packages of the SBOM that can be had under a blocked license only."),
  "end-of-life": z.strictObject(traits).describe("Denies images whose distribution gets no fixes any more."),
  "root-user": z.strictObject(traits).describe("Denies images whose process starts as root."),
  signatures: z
    .strictObject(traits)
    .describe(
      "Requires the evidence of `verify`, and denies whatever it objects to: no signature, or no attestation, by the key or identity that it was given.",
    ),
  provenance: z
    .strictObject({
      builders: z
        .array(z.string().min(1).max(500))
        .min(1)
        .max(mostEntries)
        .describe(
          "Ids of builders with `*` for any text: of GitHub Actions the workflow, `https://github.com/owner/repo/.github/workflows/*`.",
        ),
      sources: z
        .array(z.string().min(1).max(500))
        .min(1)
        .max(mostEntries)
        .optional()
        .describe("Repositories with `*` for any text: `https://github.com/owner/*`; any when absent."),
      ...traits,
    })
    .describe(
      "Denies images that were built by somebody else, as SLSA provenance says that one of `attestors` signed.",
    ),
  "image-age": z
    .strictObject({ days, ...traits })
    .describe("Denies images that were built more days ago, by the date in their SBOM."),
  "base-images": z
    .strictObject({
      allowed: z
        .array(imagePattern)
        .min(1)
        .max(mostEntries)
        .describe(
          "Images with `*` for any text: `node`, which is `docker.io/library/node`, `ghcr.io/owner/*`, `registry.example.com:5000/*`. Without tag and digest every one of them. `ghcr.io/owner*` is also `ghcr.io/owner-of-another`: end names with `/`.",
        ),
      pinned: z.boolean().optional().describe("`true`: denies images without a digest, too."),
      contexts: z
        .array(z.string().min(1).max(500))
        .max(mostEntries)
        .optional()
        .describe(
          "Named build contexts, as `build-contexts` of `dockerfile-lint` has them, that may stand for images.",
        ),
      deployed: z
        .boolean()
        .optional()
        .describe(
          "`true`: holds for the images that manifests deploy, too, and requires the evidence of `manifest-check`.",
        ),
      ...traits,
    })
    .describe(
      "Requires the evidence of `dockerfile-lint`, and denies images of FROM, COPY --from, RUN --mount and the syntax directive that are not allowed, or that only the build knows.",
    ),
  "evidence-age": z
    .strictObject({
      "data-hours": hours
        .optional()
        .describe(
          "Hours since the advisories of a scan were built, queried from OSV's API or, as OSV records, changed.",
        ),
      "record-hours": hours.optional().describe("Hours since a record was made."),
      ...traits,
    })
    .describe("Denies evidence that is older."),
  "full-read": z
    .strictObject(traits)
    .describe(
      "Denies evidence of images whose layers were read by their tables of contents (`read: table`) instead of whole.",
    ),
  expressions: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z][a-z0-9-]{0,62}$/u, "expected lower-case letters, digits and hyphens")
          .describe("Name of the rule in the verdict."),
        "deny-if": z
          .string()
          .min(1)
          .describe("CEL over `finding`; a finding for which it is true denies, and so does an error."),
        message: z.string().trim().min(1).max(500).describe("What is wrong and what to do."),
        ...traits,
      }),
    )
    .max(50)
    .describe("Rules in the Common Expression Language, each asked for each finding."),
} as const;

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
