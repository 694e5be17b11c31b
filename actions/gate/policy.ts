import { z } from "zod";

const day = z.iso.date().describe("`YYYY-MM-DD`, UTC.");

/** An accepted risk: whose, why, and until when. */
export const waiver = z.strictObject({
  id: z.string().min(3).describe("Id of the rule or vulnerability, or any of its aliases."),
  reason: z.string().trim().min(10).describe("Why this is acceptable: a sentence that a stranger understands."),
  owner: z.string().trim().min(1).describe("Who answers for it."),
  created: day,
  expires: day.describe("The last day on which it holds, `YYYY-MM-DD`, UTC."),
  package: z
    .string()
    .min(1)
    .optional()
    .describe("Package name or purl (without version) that it is for; any when absent."),
  image: z.string().min(1).optional().describe("Image name that it is for; any when absent."),
  path: z.string().min(1).optional().describe("Repository file that it is for; any when absent."),
});

export type Waiver = z.infer<typeof waiver>;

/** Structured keys of the `gate` section in `.seaworthy.yaml`. */
export const policyKeys = {
  waivers: z.array(waiver).optional().describe("Accepted risks. An expired or unused waiver is a finding."),
};
