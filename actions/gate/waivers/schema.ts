import { z } from "zod";
import { severities } from "../../../shared/findings/index.ts";

const day = z.iso.date().describe("`YYYY-MM-DD`, UTC.");
const scope = z.string().trim().min(1).max(500);

/** An accepted risk: whose, why, until when, and under which circumstances. */
export const waiver = z
  .strictObject({
    id: z
      .string()
      .regex(/^[\w.:/-]{3,200}$/u, "expected one id: letters, digits and . : / - _")
      .describe("Id of the rule or vulnerability, or any of its aliases."),
    severity: z
      .enum(severities)
      .describe("Its severity when the risk was accepted. The waiver is void when it becomes worse."),
    reason: z
      .string()
      .trim()
      .min(10)
      .max(2000)
      .describe("Why this is acceptable: a sentence that a stranger understands."),
    owner: z.string().trim().min(1).max(200).describe("Who answers for it."),
    created: day,
    expires: day.describe("The last day on which it holds, `YYYY-MM-DD`, UTC."),
    package: scope
      .optional()
      .describe(
        "Package name or purl, with or without version, that it is for; any when absent. A finding about several packages of one source has the source's name, and counts unless the waiver has that name or each package has a waiver.",
      ),
    image: scope
      .optional()
      .describe(
        "Image name that it is for, with or without tag, or its digest; any when absent. Of a finding of `base-images` it is the image that the file takes.",
      ),
    path: scope
      .optional()
      .describe(
        "Repository file, or absolute path in the image, that it is for; any when absent. A finding that is in several places of the image is not met.",
      ),
    fix: z
      .enum(["none", "known"])
      .optional()
      .describe(
        "`none`, also when absent: the waiver is void once a fix can be had. `known`: there is one, and it is not taken.",
      ),
    exploited: z
      .enum(["no", "known"])
      .optional()
      .describe("`no`, also when absent: the waiver is void once CISA lists it as exploited. `known`: it is listed."),
    "epss-max": z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe("The waiver is void when the probability of exploitation is above this; 0.5 when absent."),
  })
  .refine(({ created, expires }) => created <= expires, {
    path: ["expires"],
    message: "it is earlier than `created`",
  });

export type Waiver = z.infer<typeof waiver>;
