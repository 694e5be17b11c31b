import { type Explanation, explainVulnerability, type LoadedAdvisories } from "../../shared/advisories/index.ts";
import type { AdvisoryData } from "../../shared/evidence/index.ts";
import { count, plain } from "../../shared/text/index.ts";
import type { PackageInventory } from "./advisories.ts";

/** Explanations for one image or SBOM. */
export interface SubjectExplanations {
  /** Name of the image or SBOM. */
  readonly name: string;
  readonly explanations: readonly Explanation[];
}

/**
 * Explains, for each package that an advisory names, why a vulnerability does or does not affect it. Accepts any id of
 * the vulnerability. Pure.
 */
export function explain(
  id: string,
  subjects: readonly (PackageInventory & { readonly name: string })[],
  { index }: LoadedAdvisories,
  now: Date,
): readonly SubjectExplanations[] {
  return subjects.map(({ name, packages, os }) => ({
    name,
    explanations: explainVulnerability(id, packages, os, index, now),
  }));
}

/** Formats explanations as text: package, advisory with its date, comparison and result. */
export function explanationText(
  id: string,
  explained: readonly SubjectExplanations[],
  { source, modified }: AdvisoryData,
): string {
  const lines = explained.flatMap(({ name, explanations }) => [
    `${name}: ${explanations.length === 0 ? `no advisory for ${id} names an installed package` : count(explanations.length, "advisory", "advisories")}`,
    ...explanations.flatMap((explanation) => [
      `  ${explanation.package.purl}: ${verdicts[explanation.verdict]}`,
      `    ${explanation.record} (${explanation.ecosystem}, changed ${explanation.modified}): ${explanation.because}`,
    ]),
  ]);
  const date = modified === undefined ? "age unknown" : `last updated ${modified}`;
  return `${[...lines, `advisories: ${source}, ${date}`].map(plain).join("\n")}\n`;
}

const verdicts: Readonly<Record<Explanation["verdict"], string>> = {
  affected: "affected",
  "not-affected": "not affected",
  "unknown-version": "undecided, because the installed version is unknown",
  "does-not-apply": "not affected, because the advisory does not apply",
};

/** Formats explanations as JSON. */
export function explanationJson(
  id: string,
  explained: readonly SubjectExplanations[],
  advisories: AdvisoryData,
): string {
  const subjects = explained.map(({ name, explanations }) => ({
    name,
    records: explanations.map(({ package: pkg, ...facts }) => ({
      purl: pkg.purl,
      version: pkg.version ?? null,
      ...facts,
    })),
  }));
  return `${JSON.stringify({ vulnerability: id, advisories, subjects }, undefined, 2)}\n`;
}
