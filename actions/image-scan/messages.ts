import type { Match, Undetermined } from "../../shared/advisories/index.ts";
import {
  type AdvisoryFacts,
  type AffectedPackage,
  defaultUnknownSeverity,
  type FixState,
  type Severity,
} from "../../shared/findings/index.ts";
import type { Package } from "../../shared/packages/index.ts";
import { count, oneLine, truncate } from "../../shared/text/index.ts";
import { originText } from "./severity-origin.ts";
import { upstreamClauses } from "./upstream-clauses.ts";

const maxSummaryLength = 120;
const maxShownIds = 5;

/** Formats a match as one line: vulnerability, package and fix. The severity is shown next to it. */
export function matchMessage(match: Match, facts: AdvisoryFacts, unknown: Severity = defaultUnknownSeverity): string {
  const { package: pkg, malicious, severity } = match;
  const summary = summaryOf(match);
  return [
    `${malicious ? "malicious package, " : ""}${match.id} in ${named(pkg)} (${match.ecosystem})${summary}`,
    ...(severity === "unknown" ? [`unrated, counted as ${unknown}`] : []),
    ...originText(facts, match.advisory.id),
    ...(facts.disagreements ?? []).slice(0, 1),
    ...(facts.exploitedSince === undefined ? [] : [`exploited in the wild since ${facts.exploitedSince}`]),
    ...(facts.epss === undefined ? [] : [`EPSS ${(facts.epss * 100).toFixed(1)} %`]),
    ...upstreamClauses(match),
    fixSentence(match),
  ].join("; ");
}

/** Describes the fix as the end of a sentence. */
function fixSentence({ fixState, fixedVersion, state, malicious }: Match): string {
  if (malicious && fixedVersion === undefined)
    return "remove it and treat everything that it could access as compromised";
  const words: Record<FixState, string> = {
    fixed: `fixed in ${fixedVersion ?? "a later version"}`,
    "needs-subscription": `fixed in ${fixedVersion ?? "a later version"} for subscribers only`,
    "not-fixed": "no fix yet",
    "wont-fix": "the distribution will not fix it",
    "end-of-life": "no fix: the package has reached its end of life",
    unknown: "the advisory does not say whether a fix exists",
  };
  return state === undefined || fixState === "fixed" ? words[fixState] : `${words[fixState]} (${state})`;
}

/** Formats a package of unknown version and the vulnerabilities that may affect it. */
export function undeterminedMessage({ package: pkg, ecosystem, ids }: Undetermined): string {
  const omitted = ids.length - maxShownIds;
  const shown = ids.slice(0, maxShownIds).join(", ");
  const reason =
    pkg.version === undefined ? "is not recorded" : `cannot be read from "${truncate(oneLine(pkg.version), 60)}"`;
  return `the version of ${oneLine(pkg.name)} (${ecosystem}) ${reason}: ${count(ids.length, "vulnerability", "vulnerabilities")} may apply (${shown}${omitted > 0 ? ` and ${omitted} more` : ""})`;
}

export function upgradeDescription(pkg: Package, fixedVersion: string, fixState: FixState): string {
  const built =
    pkg.source === undefined || pkg.source.name === pkg.name ? "" : ` (built from ${oneLine(pkg.source.name)})`;
  const whose = fixState === "needs-subscription" ? ", which is available to subscribers only" : "";
  return `Upgrade ${oneLine(pkg.name)}${built} to ${oneLine(fixedVersion)} or later${whose}.`;
}

/** Maximum binary packages in a message. */
const maxShownPackages = 6;

/** Names all binary packages of a source in a message that `matchMessage` made for one of them. */
export function renamePackages(
  message: string,
  id: string,
  { name, version, sourceName }: AffectedPackage,
  packages: readonly AffectedPackage[],
): string {
  const from = sourceName === undefined || sourceName === name ? "" : ` of ${sourceName}`;
  const one = `${id} in ${oneLine(`${name} ${version}${from}`)} (`;
  const start = message.indexOf(one);
  if (start < 0) return message;
  const close = message.indexOf(")", start + one.length);
  const source = `${id} in ${oneLine(`${sourceName ?? name} ${packages[0]?.sourceVersion ?? version}`)} (`;
  const names = oneLine(listNames(packages));
  return `${message.slice(0, start)}${source}${message.slice(start + one.length, close)}: ${names}${message.slice(close)}`;
}

function listNames(packages: readonly AffectedPackage[]): string {
  const names = [...new Set(packages.map(({ name }) => name))].toSorted();
  const omitted = names.length - maxShownPackages;
  return omitted > 0 ? `${names.slice(0, maxShownPackages).join(", ")} and ${omitted} more` : names.join(", ");
}

/** Describes the upgrade of several binary packages of one source. */
export function upgradeSentence(
  packages: readonly AffectedPackage[],
  toVersion: string,
  fixState: FixState | undefined,
): string {
  const source = packages[0]?.sourceName ?? packages[0]?.name ?? "";
  const whose = fixState === "needs-subscription" ? ", which is available to subscribers only" : "";
  return `Upgrade ${oneLine(listNames(packages))} (built from ${oneLine(source)}) to ${oneLine(toVersion)} or later${whose}.`;
}

function named(pkg: Package): string {
  const { name, version, source } = pkg;
  const from = source === undefined || source.name === name ? "" : ` of ${source.name}`;
  return oneLine(`${name} ${version ?? "of unknown version"}${from}`);
}

function summaryOf({ advisory }: Match): string {
  const text = advisory.summary === "" ? (advisory.details ?? "") : advisory.summary;
  const [first = ""] = oneLine(text)
    .trim()
    .split(/(?<=\.)\s/);
  // Trackers end a description that they cut with dots.
  const sentence = first.replace(/[\s.…]+$/u, "");
  return sentence === "" ? "" : `: ${truncate(sentence, maxSummaryLength)}`;
}
