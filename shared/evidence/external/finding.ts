import {
  type AdvisorySeverity,
  type Fix,
  fingerprint,
  type Location,
  ratedSeverity,
  type Severity,
} from "../../findings/index.ts";
import { oneLine, truncate } from "../../text/index.ts";
import type { ExternalFinding } from "./report.ts";

const maxTextLength = 500;

/** A vulnerability in another tool's report. Missing values are undefined. */
export interface ReportedVulnerability {
  readonly tool: string;
  readonly id: string;
  readonly aliases: readonly string[];
  readonly severity: AdvisorySeverity;
  readonly title?: string | undefined;
  readonly name: string;
  readonly version: string;
  /** Empty if the tool reports none. */
  readonly purl: string;
  readonly path: string;
  readonly fixedVersion?: string | undefined;
  readonly fixSince?: string | undefined;
  readonly published?: string | undefined;
  readonly score?: number | undefined;
  readonly epss?: number | undefined;
  readonly exploitedSince?: string | undefined;
  /** Reason if the tool's own settings suppress it. */
  readonly suppressed?: string | undefined;
}

/** Converts a vulnerability to a finding. */
export function vulnerability(reported: ReportedVulnerability): ExternalFinding {
  const { tool, id, name, version, purl, path, fixedVersion, score, epss } = reported;
  const { published, exploitedSince, fixSince } = reported;
  const fixed = fixedVersion === undefined || fixedVersion === "" ? undefined : fixedVersion;
  const fixes: readonly Fix[] =
    fixed === undefined
      ? []
      : [{ kind: "upgrade", description: `Upgrade ${name} to ${fixed}`, packageName: name, toVersion: fixed }];
  return {
    finding: {
      ruleId: id,
      severity: ratedSeverity(reported.severity),
      message: cut(
        `${id} in ${name} ${version} (${tool})${fixed === undefined ? "; no known fix" : `; fixed in ${fixed}`}`,
      ),
      locations: [],
      fingerprint: fingerprint(id, tool, purl === "" ? `${name}@${version}` : purl, path),
      aliases: [...new Set(reported.aliases)].filter((alias) => alias !== id),
      fixes,
      package: { name, version, purl, path },
      advisory: {
        id,
        ecosystem: tool,
        severity: reported.severity,
        fixState: fixed === undefined ? "unknown" : "fixed",
        references: [],
        because: `${tool} reports it`,
        ...(fixed === undefined ? {} : { fixedVersion: fixed }),
        ...(published === undefined ? {} : { published }),
        ...(score === undefined ? {} : { score }),
        ...(epss === undefined ? {} : { epss }),
        ...(exploitedSince === undefined ? {} : { exploitedSince }),
      },
      ...suppressionOf(tool, reported.suppressed),
    },
    ...(fixSince === undefined ? {} : { fixSince }),
  };
}

/** Any other problem in another tool's report, such as a misconfiguration or a secret. */
export interface ReportedProblem {
  readonly tool: string;
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly severity: AdvisorySeverity;
  readonly message: string;
  readonly file?: string | undefined;
  /** 1-based. */
  readonly line?: number | undefined;
  readonly suppressed?: string | undefined;
}

/** Converts a problem to a finding. The fingerprint contains neither line nor message, which can contain a secret. */
export function problem(reported: ReportedProblem): ExternalFinding {
  const { tool, id, file, line = 1 } = reported;
  const startLine = Number.isSafeInteger(line) && line > 0 ? line : 1;
  const locations: readonly Location[] = file === undefined ? [] : [{ file, region: { startLine } }];
  return {
    finding: {
      ruleId: id,
      severity: ratedSeverity(reported.severity),
      message: cut(`${id}: ${reported.message} (${tool})`),
      locations,
      fingerprint: fingerprint(id, tool, file ?? ""),
      aliases: reported.aliases ?? [],
      fixes: [],
      ...suppressionOf(tool, reported.suppressed),
    },
  };
}

function suppressionOf(tool: string, reason: string | undefined): Pick<ExternalFinding["finding"], "suppression"> {
  return reason === undefined ? {} : { suppression: { kind: "configuration", source: tool, reason: cut(reason) } };
}

function cut(text: string): string {
  return truncate(oneLine(text), maxTextLength);
}

const words: Readonly<Record<string, Severity>> = {
  critical: "critical",
  fatal: "high",
  high: "high",
  error: "high",
  important: "high",
  medium: "medium",
  moderate: "medium",
  warning: "medium",
  warn: "medium",
  low: "low",
  info: "low",
  note: "low",
  style: "info",
  negligible: "info",
  none: "info",
};

/** Maps a tool's severity. Unknown words become `unknown`. */
export function severityOf(word: string): AdvisorySeverity {
  const key = word.toLowerCase();
  return Object.hasOwn(words, key) ? (words[key] ?? "unknown") : "unknown";
}

/** Extracts digests from references such as `name@sha256:…`. */
export function digestsIn(references: readonly string[]): readonly string[] {
  return references.flatMap((reference) => /(?:^|@)(sha256:[0-9a-f]{64})$/u.exec(reference)?.[1] ?? []);
}
