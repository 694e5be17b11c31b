import { messageOf } from "../../shared/errors/index.ts";
import type { CoverageGap } from "../../shared/findings/index.ts";
import type { Package, ReadStatement } from "../../shared/packages/index.ts";
import type { ReadSbom } from "../../shared/sbom/index.ts";
import { code, count } from "../../shared/text/index.ts";

/** Predicate type of the SBOM that BuildKit makes during the build. */
export const spdxPredicate = "https://spdx.dev/Document";

/** Differences between our packages and those of an attestation. Names are purls without version and qualifiers. */
export interface Drift {
  /** Digest of the statement. */
  readonly digest: string;
  readonly onlyOurs: readonly string[];
  readonly onlyTheirs: readonly string[];
  readonly versions: readonly { readonly name: string; readonly ours: string; readonly theirs: string }[];
}

/** Compares the packages of an image with its SBOM attestations. An unreadable attestation is a gap. */
export async function driftsOf(
  packages: readonly Package[],
  statements: readonly ReadStatement[],
): Promise<{ readonly drifts: readonly Drift[]; readonly gaps: readonly CoverageGap[] }> {
  const drifts: Drift[] = [];
  const gaps: CoverageGap[] = [];
  const sboms = statements.filter(({ predicateType }) => predicateType === spdxPredicate);
  if (sboms.length === 0) return { drifts, gaps };
  const { readSbom } = await import("../../shared/sbom/read/index.ts");
  for (const { digest, bytes } of sboms) {
    const what = `SBOM attestation ${digest}`;
    try {
      const drift = compare(digest, packages, readSbom(Buffer.from(bytes).toString("utf8"), what));
      drifts.push(drift);
      if (hasDrift(drift)) gaps.push({ what, why: sentence(drift), weight: "note" });
    } catch (error) {
      gaps.push({ what, why: `it could not be compared with the image (${messageOf(error)})`, weight: "note" });
    }
  }
  return { drifts, gaps };
}

function compare(digest: string, packages: readonly Package[], { packages: attested }: ReadSbom): Drift {
  const ours = versionsByName(packages);
  const theirs = versionsByName(attested);
  const without = (some: Versions, others: Versions): string[] => [...some.keys()].filter((name) => !others.has(name));
  const versions = [...ours].flatMap(([name, ownVersions]) => {
    const other = theirs.get(name);
    if (other === undefined || joined(ownVersions) === joined(other)) return [];
    return [{ name, ours: joined(ownVersions), theirs: joined(other) }];
  });
  return { digest, onlyOurs: without(ours, theirs).sort(), onlyTheirs: without(theirs, ours).sort(), versions };
}

type Versions = ReadonlyMap<string, ReadonlySet<string>>;

/** Groups versions by purl type, namespace and name. */
function versionsByName(packages: readonly Package[]): Versions {
  const byName = new Map<string, Set<string>>();
  for (const { purl, version = "" } of packages) {
    const name = purl.replace(/[?#].*$/, "").replace(/@[^@/]*$/, "");
    const existing = byName.get(name) ?? new Set();
    byName.set(name, existing.add(version));
  }
  return byName;
}

function joined(versions: ReadonlySet<string>): string {
  return [...versions].sort().join(", ");
}

function hasDrift({ onlyOurs, onlyTheirs, versions }: Drift): boolean {
  return onlyOurs.length + onlyTheirs.length + versions.length > 0;
}

function sentence({ onlyOurs, onlyTheirs, versions }: Drift): string {
  return [
    `${count(onlyTheirs.length, "package")} only in the attestation`,
    `${count(onlyOurs.length, "package")} only in the image`,
    `${count(versions.length, "package")} with different versions`,
  ].join(", ");
}

const maxShown = 20;

/** Renders the differences as Markdown; empty if there are none. */
export function driftMarkdown(drifts: readonly Drift[]): string {
  return drifts.filter(hasDrift).map(section).join("\n");
}

function section(drift: Drift): string {
  const { digest, onlyOurs, onlyTheirs, versions } = drift;
  const lines = [
    ...listItems("only in the attestation", onlyTheirs.map(code)),
    ...listItems("only in the image", onlyOurs.map(code)),
    ...listItems(
      "different versions",
      versions.map(({ name, ours, theirs }) => `${code(name)} ${code(ours)}, attested ${code(theirs)}`),
    ),
  ];
  const title = `The SBOM from the build differs from the image: ${sentence(drift)}`;
  return `<details><summary>${title}</summary>\n\nAttestation ${code(digest)}\n\n${lines.join("\n")}\n\n</details>\n`;
}

function listItems(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const omitted = items.length > maxShown ? [`  - and ${items.length - maxShown} more`] : [];
  return [`- ${title}:`, ...items.slice(0, maxShown).map((item) => `  - ${item}`), ...omitted];
}
