import {
  type Finding,
  type Fix,
  fingerprint,
  type Location,
  numberRepeats,
  type Suppression,
} from "../../../shared/findings/index.ts";
import type { Place } from "../yaml/field.ts";
import type { Problem } from "./rule.ts";

/** Finds what suppresses a problem. */
export interface Suppressing {
  find(problem: Problem): Suppression | undefined;
}

/** Turns problems into findings: locations, fingerprints, suppressions; in order of files and lines. */
export function toFindings(problems: readonly Problem[], suppressing: Suppressing): Finding[] {
  return numberRepeats(problems.map((problem) => toFinding(problem, suppressing)).toSorted(byPlace));
}

/** All ids that a problem answers to. */
export function idsOf({ rule, aliases = [] }: Problem): string[] {
  return [...new Set([rule.id, ...rule.aliases, ...aliases])];
}

function toFinding(problem: Problem, suppressing: Suppressing): Finding {
  const { rule, message, owner, part = "", field, related = [] } = problem;
  const suppression = suppressing.find(problem);
  const path = field.place?.file.path ?? owner.document.file.path;
  const uses = field.uses.map((place) => ({ place, message: "It comes in here" }));
  const locations = [{ place: field.place, message: undefined }, ...uses, ...related].flatMap((one) =>
    one.place === undefined ? [] : [locationOf(one.place, one.message)],
  );
  return {
    ruleId: rule.id,
    severity: problem.severity ?? rule.severity,
    message,
    locations,
    subject: { kind: "source", path },
    fingerprint: fingerprint(rule.id, owner.kind, owner.namespace ?? "", owner.name, part, field.stablePath),
    aliases: [...new Set(problem.aliases ?? rule.aliases)],
    fixes: fixesOf(problem),
    ...(suppression === undefined ? {} : { suppression }),
  };
}

function locationOf({ file, span }: Place, message: string | undefined): Location {
  const region = file.source.regionOf(span);
  return { file: file.path, region, ...(message === undefined ? {} : { message }) };
}

function fixesOf({ fix }: Problem): Fix[] {
  if (fix === undefined) return [];
  const edits = fix.edits.map(({ file, span, text }) => ({
    file: file.path,
    region: file.source.regionOf(span),
    text,
  }));
  return [{ kind: "edit", description: fix.description, edits }];
}

/** Order of files, lines, columns and rules. */
export function byPlace(a: Finding, b: Finding): number {
  const [first] = a.locations;
  const [second] = b.locations;
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
  return (
    compare(first.file, second.file) ||
    first.region.startLine - second.region.startLine ||
    (first.region.startColumn ?? 0) - (second.region.startColumn ?? 0) ||
    compare(a.ruleId, b.ruleId)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
