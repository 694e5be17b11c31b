import { z } from "zod";

/** Keys of a policy about which evidence counts. */
export const evidenceKeys = {
  unsigned: z
    .enum(["this-job", "never"])
    .optional()
    .describe(
      "Which evidence counts that nobody signed: that of `this-job`, also when absent, or, also by the preset `strict`, `never`.",
    ),
  "head-settings": z
    .enum(["allow", "undecided"])
    .optional()
    .describe(
      "What happens to evidence that was made with settings which only the change has: `.seaworthy.yaml`, advisories in the checkout, rules for secrets, VEX, ignore files, keys. `undecided` when absent.",
    ),
  "unmatched-lint": z
    .enum(["allow", "unknown-base", "undecided"])
    .optional()
    .describe(
      "What happens if no linted Dockerfile has exactly the build steps in the image's history, because the image was built from another file or by a builder that records other steps, or if what is below them is not the base image that FROM names. `unknown-base` accepts a base image that could not be read; the verdict says so. Default: `undecided`.",
    ),
};
