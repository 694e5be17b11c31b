import { messageOf } from "../../../shared/errors/index.ts";
import type { EvidenceRecord, VerifiedEvidence } from "../../../shared/evidence/index.ts";
import { filesDigest, sectionsDigest } from "../../../shared/runner/index.ts";
import type { Policy } from "../policy/policy.ts";
import type { Unmerged } from "../request.ts";
import type { Reason } from "../verdict/verdict.ts";

/** Settings of a record that are not the base's. */
export interface ForeignSettings {
  readonly action: string;
  /** Paths of the files, or a clause where that is not known. */
  readonly what: string;
}

/**
 * Lists the records that were made with settings which the base does not have: configuration, advisories of the
 * checkout, rules, VEX, ignore files and keys. The base's are read again and compared by digest.
 */
export async function foreignSettings(
  evidence: readonly VerifiedEvidence[],
  unmerged: Unmerged,
): Promise<readonly ForeignSettings[]> {
  const found: ForeignSettings[] = [];
  for (const { record } of evidence) {
    const what = await foreignIn(record, unmerged);
    if (what !== undefined) found.push({ action: record.action, what });
  }
  return found;
}

/**
 * Lists the reports of other tools that the changes bring themselves. A report is made by a job; one that is committed
 * says what its author wants it to. One that the base has, too, is the base's word.
 */
export async function broughtReports(
  files: readonly string[],
  { base, head, repositoryPath }: Unmerged,
): Promise<readonly string[]> {
  const brought: string[] = [];
  for (const file of new Set(files)) {
    const path = repositoryPath(file);
    if (path === undefined) continue;
    const after = head === undefined ? undefined : ((await head.list(path)) ?? []);
    const before = (await base.list(path)) ?? [];
    if (after === undefined || (after.length > 0 && filesDigest(after) !== filesDigest(before))) brought.push(file);
  }
  return brought;
}

/** Returns why reports decide nothing that the changes bring themselves. */
export function reportReasons(brought: readonly string[]): readonly Reason[] {
  return brought.map((file) => ({
    what: `${file} is part of the change, so it is no evidence about it`,
    remediation: "let a step of the job write the report to a file that is not committed",
  }));
}

/** Returns notes on settings that the changes would set otherwise. The configuration file has notes of its own. */
export function changeNotes(evidence: readonly VerifiedEvidence[], { change }: Unmerged): readonly string[] {
  const clauses = evidence.flatMap(({ record: { settings } }) =>
    (settings?.changes ?? []).filter((clause) => !clause.endsWith(` ${settings?.config.path}`)),
  );
  return [...new Set(clauses)].toSorted().map((clause) => `this ${change} ${clause}; that counts after the merge`);
}

/** Returns why evidence with such settings decides nothing. None if the policy allows them. */
export function settingsReasons(
  foreign: readonly ForeignSettings[],
  { headSettings }: Pick<Policy, "headSettings">,
): readonly Reason[] {
  if (headSettings === "allow") return [];
  return foreign.map(({ action, what }) => ({
    what: `${action} was run with settings that the base does not have: ${what}`,
    remediation: "merge the settings first, or let the base's policy set `head-settings: allow`",
  }));
}

/** Returns notes on settings that the policy allows. */
export function settingsNotes(
  foreign: readonly ForeignSettings[],
  { headSettings }: Pick<Policy, "headSettings">,
): readonly string[] {
  if (headSettings !== "allow") return [];
  return foreign.map(
    ({ action, what }) =>
      `${action} was run with settings that the base does not have, which the policy allows: ${what}`,
  );
}

async function foreignIn(record: EvidenceRecord, { base, configOf }: Unmerged): Promise<string | undefined> {
  const { action, settings } = record;
  if (settings === undefined) return "it does not say which";
  const paths: string[] = [];
  try {
    if (sectionsDigest(await configOf(settings.config.path), action) !== settings.config.digest) {
      paths.push(settings.config.path);
    }
    for (const { path, digest } of settings.files) {
      if (filesDigest((await base.list(path)) ?? []) !== digest) paths.push(path);
    }
  } catch (error) {
    return messageOf(error);
  }
  return paths.length === 0 ? undefined : paths.join(", ");
}
