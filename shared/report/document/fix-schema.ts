import { z } from "zod";

const text = z.string();

/** Schema of what a fix changes in a repository's manifests and lockfiles. */
const dependencyChange = z.strictObject({
  kind: z
    .enum(["edit", "update", "override"])
    .describe(
      "`edit` raises the manifest's requirement; `update` writes only the lockfile; `override` needs a version of the dependency that nothing in the repository states, or an override.",
    ),
  through: z
    .strictObject({ name: text, version: text.exactOptional(), toVersion: text.exactOptional() })
    .exactOptional()
    .describe("Direct dependency that brings the package in, with the lowest version that is known to resolve it."),
  lockfile: z
    .strictObject({
      path: text,
      command: z.array(text).readonly().describe("Run it in the lockfile's directory. Empty if no command is known."),
    })
    .exactOptional(),
});

/** Schema of a fix. */
export const reportedFix = z.strictObject({
  kind: z.enum(["edit", "upgrade", "base"]),
  description: text,
  packageName: text.exactOptional(),
  toVersion: text.exactOptional(),
  change: dependencyChange.exactOptional(),
  reference: text.exactOptional().describe("Another base image."),
  safety: z
    .enum(["behavior-changing", "unsafe"])
    .exactOptional()
    .describe("Absent for a safe edit. Only safe edits are applied and suggested by default."),
  changes: text.exactOptional().describe("What else the edit changes."),
});
