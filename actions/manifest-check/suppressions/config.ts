import { type ZodRawShape, z } from "zod";
import type { ConfiguredSuppression } from "../options.ts";

const words = z.string().min(1).max(1000);

const suppression = z.strictObject({
  rules: z.array(words).min(1).describe("Rule ids or aliases."),
  path: words.optional().describe("Glob of files, relative to the checkout."),
  kind: words.optional().describe("Kind of the object."),
  namespace: words.optional().describe("Namespace of the object."),
  name: words.optional().describe("Name of the object. `*` is a wildcard."),
  container: words.optional().describe("Name of the container."),
  reason: words.describe("Reason for the suppression."),
  until: z.iso.date().optional().describe("Last day of the suppression."),
});

/** Keys of the action's section in `.seaworthy.yaml` that are not inputs. */
export const suppressionKeys: ZodRawShape = {
  suppressions: z.array(suppression).max(1000).optional().describe("Suppressed findings, each with a reason."),
};

/** Reads the suppressions of a section that matches `suppressionKeys`. */
export function readSuppressions(settings: Readonly<Record<string, unknown>>): readonly ConfiguredSuppression[] {
  return z.array(suppression).parse(settings["suppressions"] ?? []);
}
