import { isExamplePath } from "../files/index.ts";
import { isAsBad, rankOf } from "./context.ts";
import type { Finding, Location } from "./finding.ts";
import type { Comparison, EarlierFinding, Report } from "./report.ts";
import { compareSeverity } from "./severity.ts";

/** What an action finds at the base of a change, with the same settings. */
export interface BaseCheck {
  readonly findings: readonly Finding[];
  /** Ids of rules that were not checked at the base. Their findings are neither new nor existing, so they count. */
  readonly unchecked: ReadonlySet<string>;
  /** Files that the change renames: their path after it and before it. */
  readonly renamed: ReadonlyMap<string, string>;
  /**
   * Whether findings on the same text are the same though their fingerprints differ, because fingerprints count stages
   * and name files. Otherwise that holds only for files that are moved without other changes.
   */
  readonly matchesByText: boolean;
  /** Texts of the files that the change touches, by path. */
  readonly texts: { readonly base: ReadonlyMap<string, string>; readonly head: ReadonlyMap<string, string> };
}

/** What an action finds at the base, and the name of the base; or why that is not known. */
export type AtBase = { readonly source: string; readonly check: BaseCheck } | { readonly missing: string };

/** A finding of the base that no finding of the change is matched with yet. */
interface Candidate {
  readonly finding: Finding;
  readonly message: string;
  /** The lines that it is on. */
  readonly text: string | undefined;
  /** What its region has, which is the value of a secret. */
  readonly value: string | undefined;
}

/**
 * Marks each finding of a change as new, or as existing if the base has it. A finding of the base is matched once, so a
 * second one that looks the same is new. Both have the same file, rule and message, and the base's is at least as
 * severe and as exposed: what moves from a builder to what ships is new. They also have the same fingerprint, or are on the
 * same text if `matchesByText`. Messages and fingerprints do not contain secrets, so another value of a secret is new.
 * Suppressed findings of the base do not count: removing a suppression is a change. Pure.
 * @param source name of the base, for people.
 */
export function compareWithBase(report: Report, check: BaseCheck, source: string): Report {
  const { base, head } = lineReaders(check);
  const active = check.findings.filter(({ suppression }) => suppression === undefined);
  const open = Map.groupBy(
    active.toSorted(byWeight).map((finding): Candidate => {
      return { finding, message: comparable(messageOf(finding)), ...base(finding.locations[0]) };
    }),
    ({ finding }) => groupKey(finding, fileOf(finding)),
  );
  const matched = new Set<Finding>();
  const ofSecrets = new Set(report.rules.filter(({ tags }) => tags.includes("secret")).map(({ id }) => id));
  const unknown = report.findings.filter((finding) => check.unchecked.has(finding.ruleId));
  for (const isMatch of passes) {
    for (const finding of report.findings) {
      if (matched.has(finding) || check.unchecked.has(finding.ruleId)) continue;
      const file = fileOf(finding);
      const before = renamedFrom(check, file);
      const candidates = open.get(groupKey(finding, before ?? file)) ?? [];
      const wanted: Wanted = {
        finding,
        message: comparable(
          before === undefined ? messageOf(finding) : messageOf(finding).replaceAll(file ?? "", before),
        ),
        ...head(finding.locations[0]),
        isSecret: ofSecrets.has(finding.ruleId) && finding.context?.values === undefined,
        isRenamed: before !== undefined,
        matchesByText: check.matchesByText || isMoved(check, file, before),
      };
      const index = candidates.findIndex((candidate) => isMatch(candidate, wanted));
      if (index === -1) continue;
      candidates.splice(index, 1);
      matched.add(finding);
    }
  }
  const fixed = [...open.values()].flat().map(({ finding }): EarlierFinding => {
    return { fingerprint: finding.fingerprint, ruleId: finding.ruleId, message: finding.message };
  });
  const comparison: Comparison = { source, from: "commit", fixed, ...uncheckedOf(unknown) };
  const known = new Set(unknown);
  return {
    ...report,
    findings: report.findings.map(({ baselineState: _state, ...finding }, index) => {
      const original = report.findings[index];
      if (original === undefined || known.has(original)) return finding;
      return { ...finding, baselineState: matched.has(original) ? "unchanged" : "new" };
    }),
    comparison,
  };
}

interface Wanted extends Candidate {
  /** Whether the text at its place tells one secret from another, because the finding does not state its values. */
  readonly isSecret: boolean;
  readonly isRenamed: boolean;
  readonly matchesByText: boolean;
}

/** Returns the earlier path of a file. Undefined if the change makes a file of tests or examples one of the product. */
function renamedFrom({ renamed }: BaseCheck, file: string | undefined): string | undefined {
  const before = file === undefined ? undefined : renamed.get(file);
  return before === undefined || (isExamplePath(before) && !isExamplePath(file ?? "")) ? undefined : before;
}

/** Checks whether a file is moved without other changes. */
function isMoved({ texts }: BaseCheck, file: string | undefined, before: string | undefined): boolean {
  if (file === undefined || before === undefined) return false;
  const text = texts.head.get(file);
  return text !== undefined && texts.base.get(before) === text;
}

/** From the closest match to the loosest, so that of several equal findings the untouched ones are the existing ones. */
const passes: readonly ((candidate: Candidate, wanted: Wanted) => boolean)[] = [
  (candidate, wanted) =>
    hasSamePrint(candidate, wanted) && candidate.text === wanted.text && isAsExposed(candidate, wanted),
  (candidate, wanted) => hasSamePrint(candidate, wanted) && candidate.text === wanted.text,
  (candidate, wanted) =>
    hasSamePrint(candidate, wanted) && !wanted.isRenamed && (!wanted.isSecret || candidate.value === wanted.value),
  (candidate, wanted) =>
    wanted.matchesByText && isSame(candidate, wanted) && wanted.text !== undefined && candidate.text === wanted.text,
];

function isSame({ finding: earlier, message: earlierMessage }: Candidate, { finding, message }: Wanted): boolean {
  return (
    earlierMessage === message &&
    compareSeverity(earlier.severity, finding.severity) <= 0 &&
    isAsBad(earlier.context, finding.context)
  );
}

function isAsExposed({ finding: { context } }: Candidate, { finding }: Wanted): boolean {
  return rankOf(context) === rankOf(finding.context);
}

/** The least bad first, so that each finding is matched with the least bad one that is as bad. */
function byWeight(a: Finding, b: Finding): number {
  return compareSeverity(b.severity, a.severity) || rankOf(a.context) - rankOf(b.context);
}

function hasSamePrint(candidate: Candidate, wanted: Wanted): boolean {
  return barePrint(candidate.finding) === barePrint(wanted.finding) && isSame(candidate, wanted);
}

/** The fingerprint without the number of its repetition. */
function barePrint({ fingerprint }: Finding): string {
  return fingerprint.split(":")[0] ?? fingerprint;
}

function groupKey({ ruleId }: Finding, file: string | undefined): string {
  return JSON.stringify([ruleId, file]);
}

function fileOf({ locations: [first], subject }: Finding): string | undefined {
  return first?.file ?? (subject.kind === "source" ? subject.path : undefined);
}

function messageOf({ message, context }: Finding): string {
  return context?.message ?? message;
}

/** Removes what changes in a message with other lines of the file: line numbers, numbers of files and sizes. */
function comparable(message: string): string {
  return message
    .replace(/\blines? \d+/giu, "line")
    .replace(/\b\d[\d.,]*\s*(?:files?|lines?)\b/giu, "files")
    .replace(/\b\d[\d.,]*\s*(?:bytes?|[kMGT]?i?B)\b/giu, "size");
}

function uncheckedOf(unknown: readonly Finding[]): Pick<Extract<Comparison, { fixed: unknown }>, "unknown"> {
  const rules = [...new Set(unknown.map(({ ruleId }) => ruleId))].toSorted();
  if (rules.length === 0) return {};
  return { unknown: { count: unknown.length, why: `${rules.join(", ")} cannot be checked at the base` } };
}

/** Returns the lines that a place is on, and what its region has; undefined in files that the change does not touch. */
function lineReaders({ texts }: BaseCheck): Record<"base" | "head", (place: Location | undefined) => PlacedText> {
  const readerFor = (byPath: ReadonlyMap<string, string>) => {
    const lines = new Map<string, readonly string[]>();
    return (place: Location | undefined): PlacedText => {
      const text = place === undefined ? undefined : byPath.get(place.file);
      if (place === undefined || text === undefined) return { text: undefined, value: undefined };
      const all = lines.get(place.file) ?? text.split(/\r?\n/u);
      lines.set(place.file, all);
      const { startLine, endLine = startLine, startColumn = 1, endColumn } = place.region;
      const own = all.slice(startLine - 1, endLine);
      const end = endColumn === undefined ? undefined : endColumn - 1;
      const last = (own.at(-1) ?? "").slice(0, end);
      return { text: own.join("\n"), value: [...own.slice(0, -1), last].join("\n").slice(startColumn - 1) };
    };
  };
  return { base: readerFor(texts.base), head: readerFor(texts.head) };
}

type PlacedText = Pick<Candidate, "text" | "value">;
