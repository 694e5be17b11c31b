import {
  type AffectedPackage,
  type Finding,
  packagesOf,
  subjectDigest,
  subjectName,
  worstSeverity,
} from "../../../shared/findings/index.ts";
import { type FindingFacts, isOwn } from "../rules/facts.ts";
import { purlParts } from "../rules/purl.ts";
import { idsOf } from "../waivers/match.ts";

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
  const keysOf = ({ finding }: FindingFacts): PackageKeys => {
    const subject = subjectDigest(finding.subject) ?? `${finding.subject.kind} ${subjectName(finding.subject)}`;
    return packageKeys(finding, JSON.stringify([subject, nameOf(finding)]));
  };
  const groups = new Groups(external, keysOf);
  const met = new Set<Group>();
  const merged = own.map((facts) => {
    const same = groups.of(keysOf(facts));
    for (const group of same) met.add(group);
    return [facts, ...new Set(same.flatMap(({ members }) => members))].reduce(joined);
  });
  const rest = groups.all.filter((group) => !met.has(group));
  return [...merged, ...rest.map(({ members }) => members.toSorted(suppressedLast).reduce(joined)), ...groups.alone];
}

/** Findings of other tools about one package. */
interface Group {
  readonly members: FindingFacts[];
  /** False if no member states a purl. */
  readonly hasPurl: boolean;
}

/**
 * Keys of a package. Tools write purls of one type in different ways, so that name and version of one type are a key,
 * too. Packages of two types are two packages, whatever their names.
 */
interface PackageKeys {
  readonly purl: readonly string[];
  /** Names and versions, for tools without purls. Empty if the finding is about no package. */
  readonly names: readonly string[];
}

class Groups {
  readonly all: Group[] = [];
  /** Findings about no package. */
  readonly alone: FindingFacts[] = [];
  readonly #byPurl = new Map<string, Group>();
  readonly #byName = new Map<string, Set<Group>>();

  /** Groups findings with purls first, so that the order of the others does not matter. */
  constructor(facts: readonly FindingFacts[], keysOf: (facts: FindingFacts) => PackageKeys) {
    const keyed = facts.map((entry) => ({ entry, keys: keysOf(entry) }));
    for (const { entry, keys } of keyed.filter(({ keys: { purl } }) => purl.length > 0)) this.#add(entry, keys);
    for (const { entry, keys } of keyed.filter(({ keys: { purl } }) => purl.length === 0)) {
      if (keys.names.length === 0) this.alone.push(entry);
      else this.#add(entry, keys);
    }
  }

  /** Returns the groups of a package: without a purl every one of its name, else those that may be it. */
  of({ purl, names }: PackageKeys): readonly Group[] {
    const named = names.flatMap((name) => [...(this.#byName.get(name) ?? [])]);
    if (purl.length === 0) return [...new Set(named)];
    const same = purl.flatMap((key) => this.#byPurl.get(key) ?? []);
    return [...new Set([...same, ...named.filter(({ hasPurl }) => !hasPurl)])];
  }

  #add(facts: FindingFacts, keys: PackageKeys): void {
    const { purl, names } = keys;
    const [first, ...others] = this.of(keys);
    const group = first ?? { members: [], hasPurl: purl.length > 0 };
    if (first === undefined) this.all.push(group);
    group.members.push(facts);
    if (purl.length === 0) for (const other of others) other.members.push(facts);
    for (const key of purl) if (!this.#byPurl.has(key)) this.#byPurl.set(key, group);
    for (const name of names) this.#byName.set(name, (this.#byName.get(name) ?? new Set()).add(group));
  }
}

/** A finding that one tool suppresses and another does not still counts: the first of a group decides. */
function suppressedLast(a: FindingFacts, b: FindingFacts): number {
  return Number(a.finding.suppression !== undefined) - Number(b.finding.suppression !== undefined);
}

function packageKeys(finding: Finding, about: string): PackageKeys {
  const all = packagesOf(finding).map((each) => keysOfPackage(each, about));
  return { purl: all.flatMap(({ purl }) => purl), names: all.flatMap(({ names }) => names) };
}

function keysOfPackage({ purl, name, version }: AffectedPackage, about: string): PackageKeys {
  const named = `${about} ${name}@${version}`.toLowerCase();
  if (purl === "") return { purl: [], names: [named] };
  const parts = purlParts(purl);
  const [type = ""] = parts.name.split("/", 1);
  return { purl: [`${about} ${parts.name}@${parts.version ?? ""}`.toLowerCase(), `${type} ${named}`], names: [named] };
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
    const own = Object.hasOwn(a.says, tool) ? a.says[tool] : undefined;
    says[tool] = worstSeverity([severity, own ?? severity]) ?? severity;
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
  const state = a.state ?? b.state;
  return {
    finding: { ...a.finding, severity, aliases: aliases.filter((id) => id !== a.finding.ruleId) },
    says,
    isVulnerability: a.isVulnerability || b.isVulnerability,
    isUnrated: a.isUnrated && b.isUnrated,
    // Only our own actions know the base. Another tool's finding is as old as ours of the same vulnerability.
    isNew: isOwn(a) ? a.isNew : a.isNew || b.isNew,
    fixable: a.fixable || b.fixable,
    isFixUndated: a.isFixUndated || b.isFixUndated,
    ...(fixedVersion === undefined ? {} : { fixedVersion }),
    ...(state === undefined ? {} : { state }),
    ...(published === undefined ? {} : { published }),
    ...(fixSince === undefined ? {} : { fixSince }),
    ...(exploitedSince === undefined ? {} : { exploitedSince }),
    ...(epss < 0 ? {} : { epss }),
  };
}
