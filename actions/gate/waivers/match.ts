import {
  type AffectedPackage,
  type Finding,
  packagesOf,
  subjectDigest,
  subjectName,
} from "../../../shared/findings/index.ts";
import { canonicalReference, matchesImage, parseImagePattern } from "../../../shared/references/index.ts";
import type { FindingFacts } from "../rules/facts.ts";
import { isPackageOf } from "../rules/purl.ts";
import type { Waiver } from "./schema.ts";

/**
 * Checks whether a waiver applies to a finding: its id is the rule or an alias, and every scope that it names matches.
 * A scope that a finding cannot meet, having no package or image, is not met.
 */
export function covers(waiver: Waiver, { finding, image }: Pick<FindingFacts, "finding" | "image">): boolean {
  return (
    isItsId(waiver.id, finding) &&
    (waiver.package === undefined || fitsPackages(waiver.package, finding)) &&
    (waiver.image === undefined || fitsImage(waiver.image, finding, image)) &&
    (waiver.path === undefined || isAt(waiver.path, finding))
  );
}

/** Ids in one spelling, the rule's first. */
export function idsOf({ ruleId, aliases }: Pick<Finding, "ruleId" | "aliases">): readonly string[] {
  return [ruleId, ...aliases].map(foldId);
}

/** Lowers ASCII letters only: the Kelvin sign is no `k`. */
export function foldId(id: string): string {
  return id.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}

/** An advisory that stands for several vulnerabilities is not waived by the id of one of them. */
function isItsId(id: string, finding: Finding): boolean {
  const wanted = foldId(id);
  const ids = idsOf(finding);
  if (ids[0] === wanted) return true;
  const vulnerabilities = new Set(ids.filter((candidate) => candidate.startsWith("cve-")));
  return vulnerabilities.size <= 1 && ids.includes(wanted);
}

/** Checks whether a scope is each package of a finding, or the source package that names a finding about several. */
function fitsPackages(scope: string, finding: Finding): boolean {
  const packages = packagesOf(finding);
  if (packages.length > 1 && packages.every(({ sourceName }) => sourceName === scope)) return true;
  return packages.length > 0 && packages.every((each) => fitsPackage(scope, each));
}

function fitsPackage(scope: string, { name, purl }: AffectedPackage): boolean {
  return scope.startsWith("pkg:") ? isPackageOf(scope, purl) : scope === name;
}

/** By digest, by name, or by name without tag and digest. */
function fitsImage(scope: string, { subject }: Finding, taken: string | undefined): boolean {
  if (taken !== undefined) return fitsTaken(scope, taken);
  const digest = subjectDigest(subject);
  if (digest === undefined) return false;
  const name = subjectName(subject);
  const tagged = name.replace(/@[^@]*$/u, "");
  return [digest, name, tagged, tagged.replace(/:[\w.-]+$/u, "")].includes(scope);
}

/** The same for an image that a file takes, in its short or long form; what is no reference as its text. */
function fitsTaken(scope: string, taken: string): boolean {
  const reference = canonicalReference(taken);
  if (scope === taken || (reference?.digest !== undefined && scope === reference.digest)) return true;
  const wanted = scope.includes("*") ? "" : parseImagePattern(scope);
  return reference !== undefined && typeof wanted !== "string" && matchesImage(wanted, reference);
}

/** A package can be in several places of an image, and a waiver of one of them is none of the others. */
function isAt(path: string, { locations, imageLocations = [], package: affected, packages }: Finding): boolean {
  if (locations.some(({ file }) => file === path)) return true;
  const places = new Set([
    ...imageLocations.map((location) => location.path),
    ...(packages ?? (affected === undefined ? [] : [affected])).map((each) => each.path),
  ]);
  return places.size === 1 && places.has(path);
}
