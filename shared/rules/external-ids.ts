/** The names of BuildKit's checks (`frontend/dockerfile/linter/ruleset.go`, v0.32). */
export const buildkitIds: ReadonlySet<string> = new Set([
  "StageNameCasing",
  "FromAsCasing",
  "NoEmptyContinuation",
  "ConsistentInstructionCasing",
  "DuplicateStageName",
  "ReservedStageName",
  "JSONArgsRecommended",
  "MaintainerDeprecated",
  "UndefinedArgInFrom",
  "WorkdirRelativePath",
  "UndefinedVar",
  "MultipleInstructionsDisallowed",
  "LegacyKeyValueFormat",
  "InvalidBaseImagePlatform",
  "RedundantTargetPlatform",
  "SecretsUsedInArgOrEnv",
  "InvalidDefaultArgInFrom",
  "FromPlatformFlagConstDisallowed",
  "CopyIgnoredFile",
  "InvalidDefinitionDescription",
  "ExposeProtoCasing",
  "ExposeInvalidFormat",
]);

/** The subject of other tools' rules, to distinguish their ids. */
export type ExternalDomain = "dockerfile" | "manifest";

/** Ids of other tools by subject, as normalized by `normalizeId`. */
const forms: Readonly<Record<ExternalDomain, readonly RegExp[]>> = {
  dockerfile: [/^SC\d{4}$/, /^CKV2?_DOCKER_\d+$/, /^DS-\d{4}$/, /^CIS-DI-\d{4}$/, /^DKL-(?:DI|LI)-\d{4}$/],
  manifest: [/^KSV-\d{4}$/, /^KCV-\d{4}$/, /^CKV2?_K8S_\d+$/, /^C-\d{4}$/, /^kics\/[0-9a-f-]{36}$/, /\/\*$/],
};

/** Returns true for an id that a rule of another tool can have, and for `tool/*`, all ids of one tool. */
export function isExternalId(id: string, domain: ExternalDomain): boolean {
  return (domain === "dockerfile" && buildkitIds.has(id)) || forms[domain].some((form) => form.test(id));
}

/**
 * Normalizes an id of Trivy to its current spelling (`AVD-KSV-0017` and `KSV017` are `KSV-0017`). Keeps all others.
 */
export function normalizeId(id: string): string {
  const match = /^(?:AVD-)?(KSV|KCV|DS)-?0*(\d{1,4})$/.exec(id);
  return match === null ? id : `${match[1]}-${(match[2] ?? "").padStart(4, "0")}`;
}
