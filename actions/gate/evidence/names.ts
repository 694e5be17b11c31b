/** Actions whose records state nothing about an image beyond what is judged here or what signatures state themselves. */
export const ofRelease: ReadonlySet<string> = new Set(["gate", "sign-image"]);
/** Names that no tool's report may take for its own: their evidence is a record. */
export const ownActions: ReadonlySet<string> = new Set([
  ...["dockerfile-lint", "image-scan", "sbom-generate", "manifest-check", "verify", "sign-image", "gate", "check"],
]);

/** Actions and tools that examine the checkout; all others examine images. */
const sourceActions: ReadonlySet<string> = new Set([
  ...["dockerfile-lint", "manifest-check", "hadolint", "checkov", "codeql", "kics", "semgrep", "tfsec"],
]);

/** Checks whether a required name examines the checkout, not the image. */
export function isAboutSource(name: string): boolean {
  return sourceActions.has(name);
}
