import { isPackageType } from "../../shared/ecosystems/index.ts";
import {
  type AffectedPackage,
  compareSeverity,
  type Finding,
  fingerprint,
  numberRepeats,
  type Subject,
} from "../../shared/findings/index.ts";
import { isSystemType, parsePurl } from "../../shared/packages/index.ts";
import { compareText } from "../../shared/values/index.ts";
import { imageNameOf, purlWithoutVersion } from "./fingerprint.ts";
import { renamePackages, upgradeSentence } from "./messages.ts";

/**
 * Combines the findings of a vulnerability in packages of a distribution that are built from one source package: its
 * binary packages contain the same code and get the same fix. Findings that differ in what they say of the fix, or in their
 * suppression, stay apart. Pure.
 */
export function groupBySource(findings: readonly Finding[]): readonly Finding[] {
  const groups = Map.groupBy(findings, (finding) => keyOf(finding) ?? finding);
  const grouped = [...groups].map(([key, members]) => (typeof key === "string" ? combine(members) : key));
  // Where one of several is suppressed, those that count keep the fingerprint.
  const ordered = grouped.toSorted(suppressedLast);
  const numbered = new Map(numberRepeats(ordered).map((finding, index) => [ordered[index], finding]));
  return grouped.map((finding) => numbered.get(finding) ?? finding);
}

function suppressedLast(a: Finding, b: Finding): number {
  return Number(a.suppression !== undefined) - Number(b.suppression !== undefined);
}

/** Returns what findings that are one have in common; undefined for findings that stay as they are. */
function keyOf(finding: Finding): string | undefined {
  const { ruleId, severity, package: pkg, advisory, suppression, fixes } = finding;
  if (pkg === undefined || advisory === undefined) return undefined;
  const purl = parsePurl(pkg.purl);
  if (purl === undefined || !isPackageType(purl.type) || !isSystemType(purl.type)) return undefined;
  const source = [purl.type, purl.namespace, pkg.sourceName ?? pkg.name, pkg.sourceVersion ?? pkg.version];
  const { fixState, fixedVersion, state } = advisory;
  const bases = fixes.flatMap((fix) => (fix.kind === "base" ? fix.reference : []));
  return JSON.stringify([ruleId, severity, ...source, fixState, fixedVersion, state, bases, suppression]);
}

function combine(members: readonly Finding[]): Finding {
  // A place that the Dockerfile adds is where somebody can act, and a package of the base image is not.
  const ordered = members.toSorted(
    (a, b) =>
      Number(a.inBase === true) - Number(b.inBase === true) ||
      compareSeverity(a.severity, b.severity) ||
      compareText(nameOf(a), nameOf(b)),
  );
  const [first = members[0]] = ordered;
  if (first === undefined || first.package === undefined) throw new TypeError("A group has no package");
  const { package: pkg, inBase: _inBase, ...rest } = first;
  const packages = distinct(
    ordered.flatMap((member) => member.package ?? []),
    ({ purl, path }) => `${purl} ${path}`,
  );
  const isShared = ordered.every(({ inBase }) => inBase === true);
  const images = distinct(
    ordered.flatMap(({ imageLocations = [] }) => imageLocations),
    (at) => JSON.stringify(at),
  );
  return {
    ...rest,
    message: packages.length === 1 ? first.message : renamePackages(first.message, first.ruleId, pkg, packages),
    locations: distinct(
      ordered.flatMap(({ locations }) => locations),
      ({ file, region }) => JSON.stringify([file, region.startLine, region.startColumn]),
    ),
    ...(images.length === 0 ? {} : { imageLocations: images }),
    fingerprint: sourceFingerprint(first.ruleId, pkg, first.subject),
    fixes: distinct(
      ordered.flatMap(({ fixes }) => fixes),
      (fix) => (fix.kind === "upgrade" && fix.change === undefined ? fix.kind : JSON.stringify(fix)),
    ).map((fix) =>
      fix.kind === "upgrade" && packages.length > 1
        ? { ...fix, description: upgradeSentence(packages, fix.toVersion, first.advisory?.fixState) }
        : fix,
    ),
    package: pkg,
    ...(packages.length === 1 ? {} : { packages }),
    ...(isShared ? { inBase: true } : {}),
    context: { ...first.context, earlierFingerprints: members.map((member) => member.fingerprint) },
  };
}

/** Returns the fingerprint of a vulnerability in a source package. It survives other binary packages and updates. */
export function sourceFingerprint(ruleId: string, pkg: AffectedPackage, subject: Subject): string {
  const { purl, name, sourceName = name } = pkg;
  return fingerprint(ruleId, "source", purlWithoutVersion({ purl, name, renamed: sourceName }), imageNameOf(subject));
}

function nameOf({ package: pkg }: Finding): string {
  return pkg?.name ?? "";
}

function distinct<T>(items: readonly T[], keyFor: (item: T) => string): readonly T[] {
  const known = new Map<string, T>();
  for (const item of items) if (!known.has(keyFor(item))) known.set(keyFor(item), item);
  return [...known.values()];
}
