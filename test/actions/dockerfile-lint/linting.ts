import { defaultLintOptions, type LintOptions, lintDockerfile } from "../../../actions/dockerfile-lint/lint.ts";
import type { Finding } from "../../../shared/findings/index.ts";

const today = "2026-01-15";

/** All findings of a text under the default options, changed as given. */
export function findingsOf(text: string, options: Partial<LintOptions> = {}): readonly Finding[] {
  return lintDockerfile({ path: "app/Dockerfile", text }, { ...defaultLintOptions(today), ...options }).findings;
}

/** The ids that answer for a text's unsuppressed findings, aliases included. */
export function idsOf(text: string, options: Partial<LintOptions> = {}): string[] {
  return findingsOf(text, options)
    .filter(({ suppression }) => suppression === undefined)
    .flatMap(({ ruleId, aliases }) => [ruleId, ...aliases]);
}

/** What a finding points at. */
export function pointedAt(text: string, finding: Finding | undefined): string {
  const region = finding?.locations[0]?.region;
  if (region === undefined) return "";
  const lines = text.split("\n").slice(region.startLine - 1, region.endLine);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(
        index === 0 ? (region.startColumn ?? 1) - 1 : 0,
        index === last ? (region.endColumn ?? 1) - 1 : undefined,
      ),
    )
    .join("\n");
}
