import {
  disagreementsIn,
  type Exploitation,
  type Match,
  type MatchResult,
  type Undetermined,
} from "../../shared/advisories/index.ts";
import {
  type AdvisoryFacts,
  defaultUnknownSeverity,
  type Finding,
  type Fix,
  fingerprint,
  numberRepeats,
  type Rule,
  ratedSeverity,
  type Severity,
  type Subject,
  toVendorState,
} from "../../shared/findings/index.ts";
import type { Package } from "../../shared/packages/index.ts";
import { createFinding, toReportedRule } from "../../shared/rules/index.ts";
import { defined } from "../../shared/values/index.ts";
import { imageNameOf, purlWithoutVersion } from "./fingerprint.ts";
import { sourceFingerprint } from "./group-by-source.ts";
import { matchMessage, undeterminedMessage, upgradeDescription } from "./messages.ts";
import { locationsOf, packageOf } from "./package-facts.ts";
import { unknownVersion, vulnerabilityRules } from "./rules.ts";
import { disagreementText, originOf } from "./severity-origin.ts";

/** Maximum number of references per finding; the advisory has the others. */
const maxReferences = 10;

export interface FindingOptions {
  readonly exploitation?: Exploitation | undefined;
  /** Severity that vulnerabilities without a rating count as. */
  readonly unknown?: Severity;
}

/** Converts the matches of one image or SBOM to findings and their rules. Pure. */
export function toFindings(
  { matches, undetermined }: Pick<MatchResult, "matches" | "undetermined">,
  subject: Subject,
  { exploitation = {}, unknown = defaultUnknownSeverity }: FindingOptions = {},
): { findings: Finding[]; rules: Rule[] } {
  const rules = vulnerabilityRules(matches, unknown);
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
  const vulnerabilities = matches.map((match) => {
    const rule = ruleById.get(match.id);
    if (rule === undefined) throw new TypeError(`${match.id} has no rule`);
    return matchFinding(match, rule, subject, { exploitation, unknown });
  });
  const undecided = undetermined.map((entry) => undeterminedFinding(entry, subject));
  return {
    findings: numberRepeats([...vulnerabilities, ...undecided]),
    rules: [...rules, ...(undecided.length === 0 ? [] : [toReportedRule(unknownVersion)])],
  };
}

function matchFinding(
  match: Match,
  rule: Rule,
  subject: Subject,
  { exploitation, unknown }: { readonly exploitation: Exploitation; readonly unknown: Severity },
): Finding {
  const advisory = factsOf(match, exploitation);
  const { fixState, fixedVersion } = match;
  const hasFix = fixedVersion !== undefined && (fixState === "fixed" || fixState === "needs-subscription");
  const { aliases, package: pkg } = match;
  const upgrade = (toVersion: string): Fix => ({
    kind: "upgrade",
    description: upgradeDescription(pkg, toVersion, fixState),
    packageName: pkg.name,
    toVersion,
  });
  const finding = createFinding(
    {
      rule,
      severity: ratedSeverity(match.severity, unknown),
      message: matchMessage(match, advisory, unknown),
      aliases,
    },
    {
      ...locationsOf(pkg),
      subject,
      about: fingerprintPartsOf(pkg, subject),
      fixes: hasFix ? [upgrade(fixedVersion)] : [],
    },
  );
  return { ...finding, package: packageOf(pkg), advisory };
}

function factsOf(match: Match, { kev, epss }: Exploitation): AdvisoryFacts {
  const { advisory, ratings, fixedVersion } = match;
  const cvss = ratings.find(({ score }) => score !== undefined);
  const disagreements = match.malicious ? [] : disagreementsIn(ratings).map(disagreementText);
  const ids = [match.id, ...match.aliases];
  const exploited = ids.flatMap((id) => kev?.entries.get(id)?.dateAdded ?? []).sort()[0];
  const likelihoods = ids.flatMap((id) => epss?.scores.get(id)?.score ?? []);
  return {
    id: advisory.id,
    ecosystem: match.ecosystem,
    severity: match.severity,
    ...defined({ ratedBy: originOf(match) }),
    ...(disagreements.length === 0 ? {} : { disagreements }),
    ...(cvss?.score === undefined ? {} : { score: cvss.score }),
    ...(cvss?.vector === undefined ? {} : { vector: cvss.vector }),
    ...(advisory.published === undefined ? {} : { published: advisory.published }),
    modified: advisory.modified,
    fixState: match.fixState,
    ...(fixedVersion === undefined ? {} : { fixedVersion }),
    ...defined({ state: toVendorState(match.state) }),
    references: advisory.references.slice(0, maxReferences),
    ...(exploited === undefined ? {} : { exploitedSince: exploited }),
    ...(likelihoods.length === 0 ? {} : { epss: Math.max(...likelihoods) }),
    because: match.because,
    ...(match.confidence === "exact" ? {} : { confidence: match.confidence }),
  };
}

function undeterminedFinding(entry: Undetermined, subject: Subject): Finding {
  const { package: pkg } = entry;
  const finding = createFinding(
    { rule: unknownVersion, message: undeterminedMessage(entry) },
    { ...locationsOf(pkg), subject, about: fingerprintPartsOf(pkg, subject) },
  );
  return { ...finding, package: packageOf(pkg) };
}

/**
 * Returns the parts of a fingerprint: rule, package and subject. Contains no version, release or tag, so it survives
 * updates.
 */
function fingerprintPartsOf(pkg: Pick<Package, "purl" | "name">, subject: Subject): readonly string[] {
  return [purlWithoutVersion(pkg), imageNameOf(subject)];
}

/** Returns a finding as it would be of an image of another name: fingerprints of packages name the image. */
export function withImageName(finding: Finding, name: string): Finding {
  const { package: pkg, subject, ruleId } = finding;
  if (pkg === undefined || subject.kind !== "image") return finding;
  const [print, repeat] = finding.fingerprint.split(":");
  const renamed = { ...subject, name };
  const forms = [
    (of: Subject): string => sourceFingerprint(ruleId, pkg, of),
    (of: Subject): string => fingerprint(ruleId, ...fingerprintPartsOf(pkg, of)),
  ];
  const form = forms.find((make) => make(subject) === print);
  if (form === undefined) return finding;
  return { ...finding, fingerprint: repeat === undefined ? form(renamed) : `${form(renamed)}:${repeat}` };
}
