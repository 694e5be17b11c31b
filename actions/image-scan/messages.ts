import type { Match, Undetermined } from "../../shared/advisories/index.ts";
import { type AdvisoryFacts, type FixState, ratedSeverity } from "../../shared/findings/index.ts";
import type { Package } from "../../shared/packages/index.ts";
import { count, oneLine, truncate } from "../../shared/text/index.ts";

const summaryLength = 120;
const shownIds = 5;

/** One line: which vulnerability, in what, and what helps. Its severity stands next to it wherever it is shown. */
export function matchMessage(match: Match, facts: AdvisoryFacts): string {
  const { package: item, malicious, severity } = match;
  const summary = summaryOf(match);
  return [
    `${malicious ? "malicious package, " : ""}${match.id} in ${named(item)} (${match.ecosystem})${summary}`,
    ...(severity === "unknown" ? [`unrated, counted as ${ratedSeverity(severity)}`] : []),
    ...(facts.exploitedSince === undefined ? [] : [`exploited in the wild since ${facts.exploitedSince}`]),
    ...(facts.epss === undefined ? [] : [`EPSS ${(facts.epss * 100).toFixed(1)} %`]),
    fixSentence(match),
  ].join("; ");
}

/** What a fix takes, in words that follow a semicolon. */
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

/** A package whose version nobody knows, and what it may have. */
export function undeterminedMessage({ package: item, ecosystem, ids }: Undetermined): string {
  const more = ids.length - shownIds;
  const shown = ids.slice(0, shownIds).join(", ");
  const reason =
    item.version === undefined ? "is not recorded" : `cannot be read from "${truncate(oneLine(item.version), 60)}"`;
  return `the version of ${oneLine(item.name)} (${ecosystem}) ${reason}: ${count(ids.length, "vulnerability", "vulnerabilities")} may apply (${shown}${more > 0 ? ` and ${more} more` : ""})`;
}

export function upgradeDescription(item: Package, fixedVersion: string, fixState: FixState): string {
  const built =
    item.source === undefined || item.source.name === item.name ? "" : ` (built from ${oneLine(item.source.name)})`;
  const whose = fixState === "needs-subscription" ? ", which is available to subscribers only" : "";
  return `Upgrade ${oneLine(item.name)}${built} to ${oneLine(fixedVersion)} or later${whose}.`;
}

function named(item: Package): string {
  const { name, version, source } = item;
  const from = source === undefined || source.name === name ? "" : ` of ${source.name}`;
  return oneLine(`${name} ${version ?? "of unknown version"}${from}`);
}

function summaryOf({ advisory }: Match): string {
  const text = advisory.summary === "" ? (advisory.details ?? "") : advisory.summary;
  const [first = ""] = oneLine(text)
    .trim()
    .split(/(?<=\.)\s/);
  return first === "" ? "" : `: ${truncate(first.replace(/\.$/, ""), summaryLength)}`;
}
