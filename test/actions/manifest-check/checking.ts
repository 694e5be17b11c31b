import { type CheckResult, checkManifests } from "../../../actions/manifest-check/manifests.ts";
import { type CheckOptions, defaultCheckOptions } from "../../../actions/manifest-check/options.ts";
import { SourceText } from "../../../shared/dockerfile/index.ts";
import type { Finding } from "../../../shared/findings/index.ts";

/** Checks files by their paths, or one text, under the default options changed as given. */
export function check(
  files: string | Readonly<Record<string, string>>,
  options: Partial<CheckOptions> = {},
): CheckResult {
  const texts = typeof files === "string" ? { "app.yaml": files } : files;
  const sources = Object.entries(texts).map(([path, text]) => ({ path, source: new SourceText(text) }));
  return checkManifests(sources, { ...defaultCheckOptions("2026-01-15"), ...options });
}

/** Findings of one rule, by its id or an alias. */
export function findingsOf(rule: string, ...args: Parameters<typeof check>): Finding[] {
  return check(...args).findings.filter(
    ({ ruleId, aliases, suppression }) => suppression === undefined && (ruleId === rule || aliases.includes(rule)),
  );
}

/** `line:column` of a finding's place, the n-th of its locations. */
export function at(finding: Finding | undefined, index = 0): string {
  const region = finding?.locations[index]?.region;
  return region === undefined ? "" : `${region.startLine}:${region.startColumn}`;
}

/** What a finding points at. */
export function pointedAt(text: string, finding: Finding | undefined): string {
  const region = finding?.locations[0]?.region;
  if (region?.startColumn === undefined || region.endColumn === undefined) return "";
  const line = text.split("\n")[region.startLine - 1] ?? "";
  return line.slice(region.startColumn - 1, region.endLine === region.startLine ? region.endColumn - 1 : undefined);
}
