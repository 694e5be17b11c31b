import type { Location, Log, ReportingDescriptor, Result, Run } from "sarif";
import { count, plain } from "../text/index.ts";
import { collapseRun } from "./collapse.ts";

/** GitHub's limits for SARIF files (docs.github.com, "SARIF support for code scanning", 2026). */
export const uploadLimits = { results: 5_000, rules: 25_000, locations: 100, tags: 10 } as const;

export interface UploadCopy {
  readonly log: Log;
  /** A sentence for each kind of omission. Empty if nothing is omitted. */
  readonly cuts: readonly string[];
}

export interface UploadOptions {
  /** Repository file for findings without one. They appear on its first line. */
  readonly fallbackFile: string;
  /** Smaller limits, for tests. */
  readonly limits?: Partial<Record<keyof typeof uploadLimits, number>>;
}

/**
 * Creates the copy for GitHub code scanning, within its limits: repository locations only, without suppressed results
 * (GitHub ignores `suppressions`) and private properties, and with one result for each base image. Omits the least
 * important results first.
 */
export function prepareForUpload(log: Log, options: UploadOptions): UploadCopy {
  const cuts: string[] = [];
  const runs = log.runs.map((run) =>
    uploadRun(collapseRun(run), options, { ...uploadLimits, ...options.limits }, cuts),
  );
  return { log: { ...log, runs }, cuts };
}

function uploadRun(
  run: Run,
  options: UploadOptions,
  limits: Record<keyof typeof uploadLimits, number>,
  cuts: string[],
): Run {
  const all = run.results ?? [];
  const active = all.filter((result) => (result.suppressions ?? []).length === 0);
  if (active.length < all.length) cuts.push(`${count(all.length - active.length, "suppressed finding")} not uploaded`);
  const ranked = active.toSorted((a, b) => rank(a) - rank(b));
  const kept = ranked.slice(0, limits.results);
  if (kept.length < ranked.length) {
    cuts.push(
      `${count(ranked.length - kept.length, "finding")} of the lowest level omitted: GitHub's limit is ${limits.results} per run`,
    );
  }
  const usedRules = new Set(kept.map((result) => result.ruleId));
  const rules = (run.tool.driver.rules ?? []).filter((rule) => usedRules.has(rule.id)).slice(0, limits.rules);
  const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
  const moved = kept.filter((result) => firstRepositoryLocation(result) === undefined).length;
  if (moved > 0) cuts.push(`${count(moved, "finding")} without a repository file, shown on ${options.fallbackFile}`);
  const { properties: _private, originalUriBaseIds: _bases, ...publicRun } = run;
  return {
    ...publicRun,
    tool: { driver: { ...run.tool.driver, rules: rules.map((rule) => publicRule(rule, limits.tags)) } },
    results: kept.map((result) =>
      publicResult(result, indexOf.get(result.ruleId ?? "") ?? -1, options, limits.locations),
    ),
  };
}

function rank(result: Result): number {
  return ["error", "warning", "note", "none"].indexOf(result.level ?? "warning");
}

function publicRule(rule: ReportingDescriptor, tagLimit: number): ReportingDescriptor {
  const { seaworthy: _private, tags = [], ...properties } = rule.properties ?? {};
  return { ...rule, properties: { ...properties, tags: tags.slice(0, tagLimit) } };
}

function publicResult(result: Result, ruleIndex: number, options: UploadOptions, locationLimit: number): Result {
  const { properties: _private, suppressions: _none, relatedLocations = [], ...fields } = result;
  const first: Location = firstRepositoryLocation(result) ?? {
    physicalLocation: { artifactLocation: { uri: encodeURI(options.fallbackFile) }, region: { startLine: 1 } },
  };
  const related = relatedLocations.filter(isRepositoryLocation).slice(0, locationLimit);
  const message = { ...fields.message, text: withoutLinks(plain(fields.message.text ?? "")) };
  return {
    ...fields,
    message,
    ruleIndex,
    locations: [first],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
  };
}

function firstRepositoryLocation(result: Result): Location | undefined {
  return result.locations?.find(isRepositoryLocation);
}

function isRepositoryLocation(location: Location): boolean {
  const artifact = location.physicalLocation?.artifactLocation;
  return artifact?.uri !== undefined && artifact.uriBaseId === undefined;
}

/** Escapes what would be an embedded link, `[text](address)`, in a plain text message (SARIF 2.1.0, 3.11.6). */
function withoutLinks(text: string): string {
  return text.replaceAll("](", "\\](");
}
