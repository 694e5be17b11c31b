import { type Finding, worstSeverity } from "../../../shared/findings/index.ts";
import { type FindingFacts, isOwn } from "../rules/facts.ts";
import { idsOf, splitPurl } from "../waivers/match.ts";

/**
 * One entry for what several tools say of the same vulnerability in the same package of the same subject: the worst
 * severity, every alias, the earliest dates. Our own findings stay apart from each other, and one of ours that is
 * suppressed keeps others' from counting. Pure.
 *
 * Two ids are the same when an advisory of exactly one CVE lists both; advisories of several CVEs join nothing, so that
 * no two CVEs become one.
 */
export function mergeFindings(
  own: readonly FindingFacts[],
  external: readonly FindingFacts[],
): readonly FindingFacts[] {
  if (external.length === 0) return own;
  const nameOf = canonicalIds([...own, ...external]);
  const keysOf = ({ finding }: FindingFacts): readonly string[] => {
    const name = nameOf(finding);
    const { subject: of } = finding;
    const subject = of.kind === "image" ? of.digest : of.path;
    return packageKeys(finding).map((key) => JSON.stringify([subject, name, key]));
  };
  const groups = new Map<string, FindingFacts[]>();
  const alone: FindingFacts[] = [];
  for (const facts of external) {
    const keys = keysOf(facts);
    const group = keys.map((key) => groups.get(key)).find((candidate) => candidate !== undefined) ?? [];
    group.push(facts);
    if (keys.length === 0) alone.push(facts);
    for (const key of keys) if (!groups.has(key)) groups.set(key, group);
  }
  const met = new Set<FindingFacts[]>();
  const merged = own.map((facts) => {
    const same = new Set(keysOf(facts).flatMap((key) => groups.get(key) ?? []));
    for (const key of keysOf(facts)) met.add(groups.get(key) ?? []);
    return [facts, ...same].reduce(joined);
  });
  const rest = [...new Set(groups.values())].filter((group) => !met.has(group));
  return [...merged, ...rest.map((group) => group.toSorted(suppressedLast).reduce(joined)), ...alone];
}

/** A finding that one tool suppresses and another does not still counts: the first of a group decides. */
function suppressedLast(a: FindingFacts, b: FindingFacts): number {
  return Number(a.finding.suppression !== undefined) - Number(b.finding.suppression !== undefined);
}

/** Returns keys by which all tools know a package: its purl without qualifiers, and name and version for tools without purls. */
function packageKeys({ package: affected }: Finding): readonly string[] {
  if (affected === undefined) return [];
  const { purl, name, version } = affected;
  const named = `${name}@${version}`.toLowerCase();
  return purl === "" ? [named] : [splitPurl(purl).bare.toLowerCase(), named];
}

function canonicalIds(all: readonly FindingFacts[]): (finding: Finding) => string | undefined {
  const cveOf = new Map<string, string | undefined>();
  for (const { finding } of all) {
    const ids = idsOf(finding);
    const [cve, another] = ids.filter(isCve);
    if (cve === undefined || another !== undefined) continue;
    for (const id of ids) cveOf.set(id, cveOf.has(id) && cveOf.get(id) !== cve ? undefined : cve);
  }
  return (finding) => {
    const ids = idsOf(finding);
    const cves = ids.filter(isCve);
    if (cves.length > 1) return ids[0];
    return cves[0] ?? ids.map((id) => cveOf.get(id)).find((cve) => cve !== undefined) ?? ids[0];
  };
}

function isCve(id: string): boolean {
  return id.startsWith("cve-");
}

function joined(a: FindingFacts, b: FindingFacts): FindingFacts {
  const says = { ...b.says, ...a.says };
  for (const [tool, severity] of Object.entries(b.says)) {
    says[tool] = worstSeverity([severity, a.says[tool] ?? severity]) ?? severity;
  }
  const severity = worstSeverity([a.finding.severity, b.finding.severity]) ?? a.finding.severity;
  const aliases = [...new Set([...a.finding.aliases, b.finding.ruleId, ...b.finding.aliases])];
  const epss = Math.max(a.epss ?? -1, b.epss ?? -1);
  const first = (x: string | undefined, y: string | undefined): string | undefined =>
    x === undefined || (y !== undefined && y < x) ? y : x;
  const published = first(a.published, b.published);
  const fixSince = first(a.fixSince, b.fixSince);
  const exploitedSince = first(a.exploitedSince, b.exploitedSince);
  const fixedVersion = a.fixedVersion ?? b.fixedVersion;
  return {
    finding: { ...a.finding, severity, aliases: aliases.filter((id) => id !== a.finding.ruleId) },
    says,
    isVulnerability: a.isVulnerability || b.isVulnerability,
    // Only our own actions know the base. Another tool's finding is as old as ours of the same vulnerability.
    isNew: isOwn(a) ? a.isNew : a.isNew || b.isNew,
    fixable: a.fixable || b.fixable,
    isFixUndated: a.isFixUndated || b.isFixUndated,
    ...(fixedVersion === undefined ? {} : { fixedVersion }),
    ...(published === undefined ? {} : { published }),
    ...(fixSince === undefined ? {} : { fixSince }),
    ...(exploitedSince === undefined ? {} : { exploitedSince }),
    ...(epss < 0 ? {} : { epss }),
  };
}
