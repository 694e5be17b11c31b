import { memoized } from "../values/index.ts";
import type { Finding } from "./finding.ts";
import { isAtLeast, type Severity, severities } from "./severity.ts";

declare const conditions: unique symbol;

/**
 * When findings fail a run, in canonical form: a severity, `none`, or conditions, of which each alone fails. A condition is
 * one or several terms that must all hold: a severity, `exploited`, `epss>=0.5` or `fixable`. A vulnerability that is known
 * to be exploited always fails, unless the text is `none` or contains `no-exploited`.
 */
export type Threshold = Severity | "none" | (string & { readonly [conditions]: true });

/** Threshold of a call that names none. */
export const defaultThreshold = "high";

/** Words of a threshold. */
export const thresholdWords: readonly string[] = [...severities, "none", "exploited", "no-exploited", "fixable"];

/** Terms of one condition, which must all hold. */
interface Condition {
  readonly severity?: Severity;
  readonly exploited?: true;
  readonly fixable?: true;
  /** Lowest probability of exploitation (EPSS), 0 to 1. */
  readonly epss?: number;
}

/** What decides whether a finding is at a threshold. */
export interface Weight {
  readonly severity: Severity;
  readonly isExploited: boolean;
  readonly isFixable: boolean;
  readonly epss?: number | undefined;
}

const maxConditions = 20;
/** Digits of a probability: those of a percentage with six decimal places. */
const epssDigits = 8;
const epssTerm = /^epss ?>= ?(\d(?:\.\d{1,8})?|\.\d{1,8}|\d{1,3}(?:\.\d{1,6})?%)$/;

/**
 * Parses a threshold: conditions separated by commas or line breaks, whose terms `and` or `+` joins.
 * @returns the canonical form; undefined if it is not valid.
 */
export function parseThreshold(text: string): Threshold | undefined {
  const parts = text
    .split(/[,\n]/u)
    .map((part) => part.trim().replace(/\s+/gu, " "))
    .filter((part) => part !== "");
  if (parts.length === 1 && parts[0] === "none") return "none";
  const isSpared = parts.includes("no-exploited");
  const alternatives = parts.filter((part) => part !== "no-exploited").map(parseCondition);
  if (alternatives.length > maxConditions || alternatives.includes(undefined)) return undefined;
  const texts = new Set(
    alternatives.flatMap((condition) => (condition === undefined ? [] : [formatCondition(condition)])),
  );
  // `no-exploited` alone would fail for nothing, which `none` says.
  if (texts.size === 0 || (isSpared && texts.has("exploited"))) return undefined;
  if (isSpared) texts.add("no-exploited");
  else if (texts.size > 1) texts.delete("exploited");
  return [...texts].join(", ") as Threshold;
}

function parseCondition(text: string): Condition | undefined {
  let condition: Condition = {};
  for (const term of text.split(/ ?\+ ?| and /u)) {
    const severity = severities.find((name) => name === term);
    const epss = epssTerm.exec(term)?.[1];
    const probability = epss?.endsWith("%") === true ? Number(epss.slice(0, -1)) / 100 : Number(epss);
    // Of two severities or probabilities, it would not be clear which one holds.
    if (severity === undefined ? epss !== undefined && "epss" in condition : "severity" in condition) return undefined;
    if (severity !== undefined) condition = { ...condition, severity };
    else if (term === "exploited") condition = { ...condition, exploited: true };
    else if (term === "fixable") condition = { ...condition, fixable: true };
    else if (epss !== undefined && probability <= 1) condition = { ...condition, epss: probability };
    else return undefined;
  }
  return condition;
}

function formatCondition({ severity, exploited, fixable, epss }: Condition): string {
  return [
    ...(severity === undefined ? [] : [severity]),
    ...(exploited === undefined ? [] : ["exploited"]),
    ...(epss === undefined ? [] : [`epss>=${decimal(epss)}`]),
    ...(fixable === undefined ? [] : ["fixable"]),
  ].join(" and ");
}

/** Formats a probability without an exponent, so that the canonical form can be parsed. */
function decimal(probability: number): string {
  return probability.toFixed(epssDigits).replace(/\.?0+$/u, "");
}

/** Conditions by canonical text; `none` has none. */
const conditionsOf = memoized((text: string): readonly Condition[] => {
  const parts = text.split(", ");
  const isSpared = text === "none" || parts.includes("no-exploited");
  const implied = isSpared || parts.includes("exploited") ? [] : ["exploited"];
  return [...parts, ...implied].flatMap((part) => parseCondition(part) ?? []);
});

/** Checks whether a finding of this weight is at the threshold. */
export function isOver(threshold: Threshold, weight: Weight): boolean {
  return conditionsOf(threshold).some((condition) => holds(condition, weight));
}

/**
 * Returns what makes a finding of this weight fail besides its severity, as a clause: `known to be exploited`. Undefined if
 * only its severity does, or nothing.
 */
export function findExploitation(threshold: Threshold, weight: Weight): string | undefined {
  const condition = conditionsOf(threshold).find((each) => isOfExploitation(each) && holds(each, weight));
  return condition === undefined ? undefined : describeCondition(condition);
}

/** Returns the threshold without known exploitation as a condition of its own. */
export function withoutExploited(threshold: Threshold): Threshold {
  if (threshold === "none" || threshold === "exploited") return "none";
  return parseThreshold(`${threshold}, no-exploited`) ?? threshold;
}

/** Checks whether all findings of a severity are at the threshold. */
export function isSeverityOver(threshold: Threshold, severity: Severity): boolean {
  return isOver(threshold, { severity, isExploited: false, isFixable: false });
}

function holds({ severity, exploited, fixable, epss }: Condition, weight: Weight): boolean {
  return (
    (severity === undefined || isAtLeast(weight.severity, severity)) &&
    (exploited === undefined || weight.isExploited) &&
    (fixable === undefined || weight.isFixable) &&
    (epss === undefined || (weight.epss !== undefined && weight.epss >= epss))
  );
}

/** Returns what decides about a finding. Findings other than vulnerabilities can always be fixed. */
export function weightOf({ severity, advisory, fixes }: Finding): Weight {
  return {
    severity,
    isExploited: advisory?.exploitedSince !== undefined,
    isFixable: advisory === undefined || advisory.fixState === "fixed" || fixes.length > 0,
    epss: advisory?.epss,
  };
}

/**
 * Describes a threshold after "findings": `at high or worse`. Known exploitation is named if the text names it, if it is
 * the reason for one of the findings `over` it, or if the description is to be complete.
 */
export function describeThreshold(
  threshold: Threshold,
  { over = [], isComplete = false }: { readonly over?: readonly Finding[]; readonly isComplete?: boolean } = {},
): string {
  const stated = conditionsOf(threshold);
  const quiet = stated.filter((condition) => describeCondition(condition) !== knownExploited);
  const isQuiet =
    !isComplete &&
    quiet.length > 0 &&
    over.every((finding) => quiet.some((condition) => holds(condition, weightOf(finding))));
  return (isQuiet ? quiet : stated).map(describeCondition).join(", or ");
}

/** Describes the conditions about exploitation after "findings"; empty if there are none. */
export function describeExploitation(threshold: Threshold): string {
  return conditionsOf(threshold).filter(isOfExploitation).map(describeCondition).join(", or ");
}

function isOfExploitation({ exploited, epss }: Condition): boolean {
  return exploited === true || epss !== undefined;
}

const knownExploited = "known to be exploited";

function describeCondition({ severity, exploited, fixable, epss }: Condition): string {
  return [
    ...(severity === undefined ? [] : [`at ${severity} or worse`]),
    ...(exploited === undefined ? [] : [knownExploited]),
    ...(epss === undefined ? [] : [`with an EPSS of at least ${decimal(epss)}`]),
    ...(fixable === undefined ? [] : ["with a fix"]),
  ].join(" and ");
}
