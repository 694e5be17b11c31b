import type { Match, Undetermined } from "../../shared/advisories/index.ts";
import {
  type AdvisoryFacts,
  defaultUnknownSeverity,
  type FixState,
  type Severity,
} from "../../shared/findings/index.ts";
import type { Package } from "../../shared/packages/index.ts";
import { count, oneLine, truncate } from "../../shared/text/index.ts";
import { originText } from "./severity-origin.ts";

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
  return first === "" ? "" : `: ${truncate(first.replace(/\.$/, ""), maxSummaryLength)}`;
}
