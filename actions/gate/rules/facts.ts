import {
  type Finding,
  isNew,
  isUnrated,
  type Severity,
  subjectDigest,
  subjectName,
  type VendorState,
} from "../../../shared/findings/index.ts";
import type { CelFinding } from "../cel/expression.ts";

/** A finding with all that the rules ask of it, as the worst of what every tool says. */
export interface FindingFacts {
  /** Our own, else the first tool's; its severity and aliases are those of all together. */
  readonly finding: Finding;
  /** Severity in the words of each tool. */
  readonly says: Readonly<Record<string, Severity>>;
  readonly isVulnerability: boolean;
  /** Whether no tool has a rating of the vulnerability. */
  readonly isUnrated: boolean;
  readonly isNew: boolean;
  /** Whether a fix exists. Findings other than vulnerabilities can always be fixed. */
  readonly fixable: boolean;
  readonly fixedVersion?: string;
  /** Days, `YYYY-MM-DD`. */
  readonly published?: string;
  /** First day on which a fix could be had, where a tool knows it. */
  readonly fixSince?: string;
  /** True where a tool knows of a fix and not since when: no other tool's date then buys time. */
  readonly isFixUndated: boolean;
  /** State in the distribution's tracker. */
  readonly state?: VendorState;
  readonly exploitedSince?: string;
  readonly epss?: number;
  /** The image that the finding names, where it is about a file that takes one. */
  readonly image?: string;
  /** True where builders may read that file otherwise. */
  readonly isDoubtful?: boolean;
}

/** Name of our own tools in `says`. */
export const ownTool = "seaworthy";

/** Whether one of our own actions reports it. Versions of other tools are not ordered and make no step of the plan. */
export function isOwn({ says }: FindingFacts): boolean {
  return Object.hasOwn(says, ownTool);
}

const dayLength = 86_400_000;

/** The facts of one tool's finding. `fixSince` is the day of its fix, where the tool says so. */
export function factsOf(finding: Finding, tool: string, fixSince?: string): FindingFacts {
  const { advisory } = finding;
  const published = dayOf(advisory?.published);
  const since = dayOf(fixSince);
  const fixable = advisory === undefined || advisory.fixState === "fixed" || finding.fixes.length > 0;
  return {
    finding,
    says: { [tool]: finding.severity },
    isVulnerability: advisory !== undefined,
    isUnrated: isUnrated(finding),
    isNew: isNew(finding),
    fixable,
    isFixUndated: fixable && since === undefined,
    ...(advisory?.fixedVersion === undefined ? {} : { fixedVersion: advisory.fixedVersion }),
    ...(published === undefined ? {} : { published }),
    ...(since === undefined ? {} : { fixSince: since }),
    ...(advisory?.state === undefined ? {} : { state: advisory.state }),
    ...(advisory?.exploitedSince === undefined ? {} : { exploitedSince: advisory.exploitedSince }),
    ...(advisory?.epss === undefined ? {} : { epss: advisory.epss }),
  };
}

const dateForm = /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?([Zz]|[+-]\d{2}:?\d{2})?)?$/u;

/**
 * The day in UTC of a date of RFC 3339 or ISO 8601; undefined for anything else. Without a zone it is UTC, so that no
 * verdict depends on the machine.
 */
export function dayOf(text: string | undefined): string | undefined {
  const form = text === undefined ? null : dateForm.exec(text);
  if (text === undefined || form === null) return undefined;
  const time = Date.parse(text.length === 10 || form[1] !== undefined ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** Whole days from one day to another; both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

/** The day that many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

/** The facts in the words of `findingSchema`. What is unknown is absent. */
export function celFinding(facts: FindingFacts, today: string): CelFinding {
  const { finding, published, fixSince } = facts;
  const { subject, package: affected } = finding;
  const optional: Record<string, CelFinding[string] | undefined> = {
    fixedVersion: facts.fixedVersion,
    state: facts.state,
    ageDays: published === undefined ? undefined : daysBetween(published, today),
    fixAgeDays: fixSince === undefined ? undefined : daysBetween(fixSince, today),
    epss: facts.epss,
    score: finding.advisory?.score,
    file: finding.locations[0]?.file,
    image: subjectDigest(subject) === undefined ? undefined : subjectName(subject),
    platform: subject.kind === "image" ? subject.platform : undefined,
    package:
      affected === undefined
        ? undefined
        : {
            name: affected.name,
            version: affected.version,
            purl: affected.purl,
            type: /^pkg:([^/]+)\//u.exec(affected.purl)?.[1] ?? "",
            path: affected.path,
          },
  };
  const knownFields = Object.entries(optional).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    id: finding.ruleId,
    severity: finding.severity,
    message: finding.message,
    aliases: [...finding.aliases],
    tools: Object.keys(facts.says).sort(),
    kind: facts.isVulnerability ? "vulnerability" : "other",
    isNew: facts.isNew,
    inBase: finding.inBase === true,
    fixable: facts.fixable,
    exploited: facts.exploitedSince !== undefined,
    ...Object.fromEntries(knownFields),
  };
}
