import { relative, resolve } from "node:path";
import type { Host } from "../../shared/ci/index.ts";
import type { Finding, Location, Report, SourceSubject } from "../../shared/findings/index.ts";
import { toReportedRule } from "../../shared/rules/index.ts";
import { resolvePath } from "../../shared/runner/index.ts";
import { type ReadSbom, sbomText } from "../../shared/sbom/index.ts";
import { findingOptions, type ReadAdvisories } from "./advisories.ts";
import { endOfSupportFindings, endOfSupportRule, endOfSupportSoonRule } from "./end-of-support.ts";
import { toFindings } from "./findings.ts";
import { matchGaps } from "./gaps.ts";
import { groupBySource } from "./group-by-source.ts";
import { matchInventory } from "./match.ts";
import type { UnmatchedRule } from "./unmatched.ts";

/** SBOM that is scanned instead of an image. */
export interface ScannedSbom {
  readonly subject: SourceSubject;
  readonly name: string;
  readonly read: ReadSbom;
  /** First position of each purl in the document; 1-based. */
  readonly purlPositions: ReadonlyMap<string, PurlPosition>;
}

interface PurlPosition {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/**
 * Reads SBOM files.
 * @throws InvalidError if a file cannot be read.
 * @throws UndecidedError if it is not an SBOM.
 */
export async function readSboms(paths: readonly string[], host: Host): Promise<readonly ScannedSbom[]> {
  return Promise.all(paths.map((path) => readScannedSbom(path, host)));
}

async function readScannedSbom(name: string, host: Host): Promise<ScannedSbom> {
  const { root, run } = host;
  const path = resolvePath(host, name);
  const { readSbom } = await import("../../shared/sbom/read/index.ts");
  const text = await sbomText(path, name);
  const inside = relative(resolve(root), path).replaceAll("\\", "/");
  const { commit } = run;
  return {
    subject: { kind: "source", path: inside, ...(commit === undefined ? {} : { commit }) },
    name,
    read: readSbom(text, name),
    purlPositions: findPurls(text),
  };
}

function findPurls(text: string): ReadonlyMap<string, PurlPosition> {
  const places = new Map<string, PurlPosition>();
  for (const [index, line] of text.split("\n").entries()) {
    for (const match of line.matchAll(/pkg:[^\s"'<>\\]+/g)) {
      const purl = match[0].replaceAll("&amp;", "&");
      if (!places.has(purl)) places.set(purl, { line: index + 1, column: match.index + 1, length: match[0].length });
    }
  }
  return places;
}

/**
 * Matches the packages of an SBOM with the advisories. The subject is the document: it states its author's claims, and
 * no image is read. Pure.
 */
export function sbomReport(
  { subject, name, read, purlPositions: places }: ScannedSbom,
  advisories: ReadAdvisories,
  { now, unmatched }: { readonly now: Date; readonly unmatched: UnmatchedRule },
): Report {
  const result = matchInventory(read, advisories, now);
  const { findings, rules } = toFindings(result, subject, findingOptions(advisories));
  const unsupported = endOfSupportFindings(read.packages, subject, now);
  return {
    action: "image-scan",
    subject,
    rules: [
      ...rules,
      ...(unsupported.length === 0 ? [] : [endOfSupportRule, endOfSupportSoonRule].map(toReportedRule)),
    ],
    findings: groupBySource(
      [...findings, ...unsupported].map((finding) => withLocation(finding, subject.path, places)),
    ),
    coverage: {
      examined: { packages: read.packages.length },
      gaps: [
        ...read.gaps,
        ...advisories.gaps,
        ...matchGaps(result, read, { unmatched }),
        {
          what: name,
          why: `it is an SBOM (${read.format}) with the packages that its author listed; no image was read, so hygiene and secrets were not checked`,
          weight: "note",
        },
      ],
    },
  };
}

/** Places a finding on the first line that contains the package's purl. */
function withLocation(finding: Finding, file: string, places: ReadonlyMap<string, PurlPosition>): Finding {
  const place = places.get(finding.package?.purl ?? "");
  const { line, column, length } = place ?? { line: 1, column: 1, length: 0 };
  const region = { startLine: line, startColumn: column, endLine: line, endColumn: column + length };
  const location: Location = { file, region };
  return { ...finding, locations: [location] };
}
