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

const longestText = 500;

/** A vulnerability as scanners state it; what they leave out is undefined. */
export interface StatedVulnerability {
  readonly tool: string;
  readonly id: string;
  readonly aliases: readonly string[];
  readonly severity: AdvisorySeverity;
  readonly title?: string | undefined;
  readonly name: string;
  readonly version: string;
  /** Empty where the tool states none. */
  readonly purl: string;
  readonly path: string;
  readonly fixedVersion?: string | undefined;
  readonly fixSince?: string | undefined;
  readonly published?: string | undefined;
  readonly score?: number | undefined;
  readonly epss?: number | undefined;
  readonly exploitedSince?: string | undefined;
  /** Why the tool's own settings keep it from counting. */
  readonly suppressed?: string | undefined;
}

/** A scanner's vulnerability as a finding. */
export function vulnerability(stated: StatedVulnerability): ExternalFinding {
  const { tool, id, name, version, purl, path, fixedVersion, score, epss } = stated;
  const { published, exploitedSince, fixSince } = stated;
  const fixed = fixedVersion === undefined || fixedVersion === "" ? undefined : fixedVersion;
  const fixes: readonly Fix[] =
    fixed === undefined
      ? []
      : [{ kind: "upgrade", description: `Upgrade ${name} to ${fixed}`, packageName: name, toVersion: fixed }];
  return {
    finding: {
      ruleId: id,
      severity: ratedSeverity(stated.severity),
      message: cut(
        `${id} in ${name} ${version} (${tool})${fixed === undefined ? "; no fix is stated" : `; fixed in ${fixed}`}`,
      ),
      locations: [],
      fingerprint: fingerprint(id, tool, purl === "" ? `${name}@${version}` : purl, path),
      aliases: [...new Set(stated.aliases)].filter((alias) => alias !== id),
      fixes,
      package: { name, version, purl, path },
      advisory: {
        id,
        ecosystem: tool,
        severity: stated.severity,
        fixState: fixed === undefined ? "unknown" : "fixed",
        references: [],
        because: `${tool} reports it`,
        ...(fixed === undefined ? {} : { fixedVersion: fixed }),
        ...(published === undefined ? {} : { published }),
        ...(score === undefined ? {} : { score }),
        ...(epss === undefined ? {} : { epss }),
        ...(exploitedSince === undefined ? {} : { exploitedSince }),
      },
      ...suppressionOf(tool, stated.suppressed),
    },
    ...(fixSince === undefined ? {} : { fixSince }),
  };
}

/** Anything else that a tool reports: a misconfiguration, a secret, a line of a Dockerfile. */
export interface StatedProblem {
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

/** A tool's problem as a finding. Fingerprints hold neither its line nor its message, which may hold a secret. */
export function problem(stated: StatedProblem): ExternalFinding {
  const { tool, id, file, line = 1 } = stated;
  const startLine = Number.isSafeInteger(line) && line > 0 ? line : 1;
  const locations: readonly Location[] = file === undefined ? [] : [{ file, region: { startLine } }];
  return {
    finding: {
      ruleId: id,
      severity: ratedSeverity(stated.severity),
      message: cut(`${id}: ${stated.message} (${tool})`),
      locations,
      fingerprint: fingerprint(id, tool, file ?? ""),
      aliases: stated.aliases ?? [],
      fixes: [],
      ...suppressionOf(tool, stated.suppressed),
    },
  };
}

function suppressionOf(tool: string, reason: string | undefined): Pick<ExternalFinding["finding"], "suppression"> {
  return reason === undefined ? {} : { suppression: { kind: "configuration", source: tool, reason: cut(reason) } };
}

function cut(text: string): string {
  return truncate(oneLine(text), longestText);
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

/** A tool's word for a severity; one that is not known counts as unknown, never as harmless. */
export function severityOf(word: string): AdvisorySeverity {
  const key = word.toLowerCase();
  return Object.hasOwn(words, key) ? (words[key] ?? "unknown") : "unknown";
}

/** Digests in references like `name@sha256:…`. */
export function digestsIn(references: readonly string[]): readonly string[] {
  return references.flatMap((reference) => /(?:^|@)(sha256:[0-9a-f]{64})$/u.exec(reference)?.[1] ?? []);
}
