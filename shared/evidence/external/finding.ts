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
const maxIdLength = 300;

/** Why a tool does not count a finding. */
export interface ReportedSuppression {
  readonly reason: string;
  /** Who decided it. */
  readonly by?: string | null | undefined;
  /** Last valid day. */
  readonly until?: string | null | undefined;
}

/** What all findings of reports have. */
interface Reported {
  readonly tool: string;
  readonly id: string;
  readonly aliases?: readonly string[] | undefined;
  /** Severity as the tool writes it. */
  readonly level?: string | null | undefined;
  /** Default: what the tool's word means. */
  readonly severity?: AdvisorySeverity | undefined;
  /** Suppression by the tool's own settings. A text is the reason. */
  readonly suppressed?: string | ReportedSuppression | undefined;
}

/** A vulnerability in another tool's report. Missing values are undefined. */
export interface ReportedVulnerability extends Reported {
  readonly name: string;
  readonly version: string;
  /** Empty if the tool reports none. */
  readonly purl?: string | null | undefined;
  readonly path?: string | null | undefined;
  readonly fixedVersion?: string | null | undefined;
  readonly fixSince?: string | undefined;
  readonly published?: string | null | undefined;
  readonly score?: number | null | undefined;
  readonly epss?: number | undefined;
  readonly exploitedSince?: string | undefined;
  /** Place in a repository. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** Converts a vulnerability to a finding. */
export function vulnerability(reported: ReportedVulnerability): ExternalFinding {
  const { tool, name, version, score, epss, exploitedSince, fixSince } = reported;
  const id = cutId(reported.id);
  const purl = reported.purl ?? "";
  const path = reported.path ?? "";
  const severity = reported.severity ?? severityOf(reported.level ?? "unknown");
  const fixed = reported.fixedVersion || undefined;
  const fixes: readonly Fix[] =
    fixed === undefined
      ? []
      : [{ kind: "upgrade", description: `Upgrade ${name} to ${fixed}`, packageName: name, toVersion: fixed }];
  return {
    finding: {
      ruleId: id,
      severity: ratedSeverity(severity),
      message: cut(
        `${id} in ${name} ${version} (${tool})${fixed === undefined ? "; no known fix" : `; fixed in ${fixed}`}`,
      ),
      locations: locationsOf(reported.file, reported.line),
      fingerprint: fingerprint(id, tool, purl === "" ? `${name}@${version}` : purl, path),
      aliases: [...new Set(reported.aliases)].filter((alias) => alias !== id),
      fixes,
      package: { name, version, purl, path },
      advisory: {
        id,
        ecosystem: tool,
        severity,
        fixState: fixed === undefined ? "unknown" : "fixed",
        references: [],
        because: `${tool} reports it`,
        ...(fixed === undefined ? {} : { fixedVersion: fixed }),
        ...(reported.published == null ? {} : { published: reported.published }),
        ...(score == null || !(score >= 0 && score <= 10) ? {} : { score }),
        ...(epss === undefined || !(epss >= 0 && epss <= 1) ? {} : { epss }),
        ...(exploitedSince === undefined ? {} : { exploitedSince }),
      },
      ...levelOf(reported),
      ...suppressionOf(tool, reported.suppressed),
    },
    ...(fixSince === undefined ? {} : { fixSince }),
  };
}

/** Any other problem in another tool's report, such as a misconfiguration or a secret. */
export interface ReportedProblem extends Reported {
  /** Must not contain a secret that the tool found. */
  readonly message: string;
  readonly file?: string | null | undefined;
  /** 1-based. */
  readonly line?: number | null | undefined;
  /** Where it is, if that is not a file of a repository: an address, an object of a cluster. */
  readonly place?: string | null | undefined;
}

/** Converts a problem to a finding. The fingerprint contains neither line nor message, which can contain a secret. */
export function problem(reported: ReportedProblem): ExternalFinding {
  const { tool, message } = reported;
  const id = cutId(reported.id);
  const file = reported.file || undefined;
  const place = reported.place || undefined;
  return {
    finding: {
      ruleId: id,
      severity: ratedSeverity(reported.severity ?? severityOf(reported.level ?? "unknown")),
      message: cut(`${id}: ${message}${place === undefined ? "" : ` at ${place}`} (${tool})`),
      locations: locationsOf(file, reported.line),
      fingerprint:
        place === undefined ? fingerprint(id, tool, file ?? "") : fingerprint(id, tool, file ?? "", cut(place)),
      aliases: reported.aliases ?? [],
      fixes: [],
      ...levelOf(reported),
      ...suppressionOf(tool, reported.suppressed),
    },
  };
}

function locationsOf(file: string | undefined, line: number | null | undefined): readonly Location[] {
  const startLine = line != null && Number.isSafeInteger(line) && line > 0 ? line : 1;
  return file === undefined ? [] : [{ file, region: { startLine } }];
}

function levelOf({ tool, level }: Reported): Pick<ExternalFinding["finding"], "levels"> {
  return level == null || level === "" ? {} : { levels: { [tool]: truncate(oneLine(level), 60) } };
}

function suppressionOf(
  tool: string,
  suppressed: string | ReportedSuppression | undefined,
): Pick<ExternalFinding["finding"], "suppression"> {
  if (suppressed === undefined) return {};
  const { reason, by, until } = typeof suppressed === "string" ? { reason: suppressed } : suppressed;
  const lastDay = /^\d{4}-\d\d-\d\d/u.exec(until ?? "")?.[0];
  return {
    suppression: {
      kind: "configuration",
      source: tool,
      reason: cut(reason),
      ...(by ? { owner: cut(by) } : {}),
      ...(lastDay === undefined ? {} : { until: lastDay }),
    },
  };
}

function cut(text: string): string {
  return truncate(oneLine(text), maxTextLength);
}

function cutId(id: string): string {
  return truncate(oneLine(id), maxIdLength) || "unnamed";
}

const words: Readonly<Record<string, Severity>> = {
  critical: "critical",
  blocker: "critical",
  defcon1: "critical",
  emergency: "critical",
  alert: "critical",
  fatal: "high",
  high: "high",
  error: "high",
  danger: "high",
  important: "high",
  stop: "high",
  fail: "high",
  major: "high",
  medium: "medium",
  moderate: "medium",
  warning: "medium",
  warn: "medium",
  low: "low",
  minor: "low",
  info: "low",
  note: "low",
  notice: "low",
  style: "info",
  negligible: "info",
  none: "info",
};

/** Maps a tool's severity. Unknown words become `unknown`. */
export function severityOf(word: string): AdvisorySeverity {
  const key = word.toLowerCase();
  return Object.hasOwn(words, key) ? (words[key] ?? "unknown") : "unknown";
}

/** Maps a CVSS score to a severity; undefined if it is none. */
export function severityOfScore(score: number | null | undefined): Severity | undefined {
  if (score == null || !(score >= 0 && score <= 10)) return undefined;
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  return score >= 4 ? "medium" : "low";
}

/** Extracts digests from references such as `name@sha256:…`. */
export function digestsIn(references: readonly (string | null | undefined)[]): readonly string[] {
  return references.flatMap((reference) => /(?:^|@)(sha256:[0-9a-f]{64})$/u.exec(reference ?? "")?.[1] ?? []);
}

/** Returns an address without what can be a secret: user, query and fragment. */
export function publicAddress(address: string | null | undefined): string {
  return (address ?? "").replace(/[?#].*$/su, "").replace(/^([a-z][a-z+.-]{0,20}:\/\/)[^/@]*@/iu, "$1");
}

/** Returns a path of a repository with `/` between directories. */
export function repositoryPath(path: string | null | undefined): string | undefined {
  return path?.replaceAll("\\", "/").replace(/^\.\//u, "") || undefined;
}
