import { PackageURL } from "packageurl-js";
import type { Exploitation, Match, MatchResult, Undetermined } from "../../shared/advisories/index.ts";
import {
  type AdvisoryFacts,
  type AffectedPackage,
  type Finding,
  type Fix,
  numberRepeats,
  type Rule,
  ratedSeverity,
  type Subject,
} from "../../shared/findings/index.ts";
import type { Package } from "../../shared/packages/index.ts";
import { createFinding, type FindingLocation } from "../../shared/rules/index.ts";
import { matchMessage, undeterminedMessage, upgradeDescription } from "./messages.ts";
import { unknownVersion, vulnerabilityRules } from "./rules.ts";

/** References shown with a finding; the record has the rest. */
const shownReferences = 10;

/** The matches of one image or SBOM as findings, worst-known facts with each, and the rules that they refer to. Pure. */
export function toFindings(
  { matches, undetermined }: Pick<MatchResult, "matches" | "undetermined">,
  subject: Subject,
  exploitation: Exploitation = {},
): { findings: Finding[]; rules: Rule[] } {
  const vulnerabilities = matches.map((match) => matchFinding(match, subject, exploitation));
  const unknown = undetermined.map((one) => undeterminedFinding(one, subject));
  return {
    findings: numberRepeats([...vulnerabilities, ...unknown]),
    rules: [...vulnerabilityRules(matches), ...(unknown.length === 0 ? [] : [unknownVersion])],
  };
}

function matchFinding(match: Match, subject: Subject, exploitation: Exploitation): Finding {
  const advisory = factsOf(match, exploitation);
  const { fixState, fixedVersion } = match;
  const hasFix = fixedVersion !== undefined && (fixState === "fixed" || fixState === "needs-subscription");
  const { id, aliases, package: item } = match;
  const upgrade = (toVersion: string): Fix => ({
    kind: "upgrade",
    description: upgradeDescription(item, toVersion, fixState),
    packageName: item.name,
    toVersion,
  });
  const finding = createFinding(
    { rule: { id, severity: ratedSeverity(match.severity) }, message: matchMessage(match, advisory), aliases },
    { ...placed(item), subject, about: aboutOf(item, subject), fixes: hasFix ? [upgrade(fixedVersion)] : [] },
  );
  return { ...finding, package: packageOf(item), advisory };
}

function factsOf(match: Match, { kev, epss }: Exploitation): AdvisoryFacts {
  const { advisory, ratings, fixedVersion } = match;
  const cvss = ratings.find(({ by, score }) => by === "cvss" && score !== undefined);
  const ids = [match.id, ...match.aliases];
  const exploited = ids.flatMap((id) => kev?.entries.get(id)?.dateAdded ?? []).sort()[0];
  const likelihoods = ids.flatMap((id) => epss?.scores.get(id)?.score ?? []);
  return {
    id: advisory.id,
    ecosystem: match.ecosystem,
    severity: match.severity,
    ...(cvss?.score === undefined ? {} : { score: cvss.score }),
    ...(cvss?.vector === undefined ? {} : { vector: cvss.vector }),
    ...(advisory.published === undefined ? {} : { published: advisory.published }),
    modified: advisory.modified,
    fixState: match.fixState,
    ...(fixedVersion === undefined ? {} : { fixedVersion }),
    references: advisory.references.slice(0, shownReferences),
    ...(exploited === undefined ? {} : { exploitedSince: exploited }),
    ...(likelihoods.length === 0 ? {} : { epss: Math.max(...likelihoods) }),
    because: match.because,
  };
}

function undeterminedFinding(one: Undetermined, subject: Subject): Finding {
  const { package: item } = one;
  const finding = createFinding(
    { rule: unknownVersion, message: undeterminedMessage(one) },
    { ...placed(item), subject, about: aboutOf(item, subject) },
  );
  return { ...finding, package: packageOf(item) };
}

function packageOf(item: Package): AffectedPackage {
  return {
    name: item.name,
    version: item.version ?? "unknown",
    purl: item.purl,
    path: item.locations[0]?.path ?? "/",
    ...(item.source === undefined ? {} : { sourceName: item.source.name, sourceVersion: item.source.version }),
  };
}

function placed({ locations }: Package): Pick<FindingLocation, "locations" | "imageLocations"> {
  const imageLocations = locations.flatMap(({ path, layer }) =>
    layer === undefined ? [] : [{ path, diffId: layer.diffId, layerIndex: layer.index }],
  );
  return { locations: [], imageLocations: imageLocations.length === 0 ? undefined : imageLocations };
}

/** Stays the same when the package, the release or the image's tag moves on: rule, package and subject, no versions. */
function aboutOf(item: Package, subject: Subject): readonly string[] {
  return [unversioned(item), subject.kind === "image" ? imageName(subject.name) : subject.path];
}

function unversioned({ purl, name }: Package): string {
  try {
    const { type, namespace, name: own, qualifiers } = PackageURL.fromString(purl);
    const arch = qualifiers?.["arch"];
    return new PackageURL(type, namespace, own, undefined, arch === undefined ? {} : { arch }, undefined).toString();
  } catch {
    return name;
  }
}

/** A reference without its tag and digest; of a path nothing is taken away but such an ending. */
function imageName(name: string): string {
  return name.replace(/@sha256:[0-9a-f]{64}$/, "").replace(/:\w[\w.-]{0,127}$/, "");
}
