import { relative, resolve } from "node:path";
import type { LoadedAdvisories } from "../../shared/advisories/index.ts";
import { matchPackages } from "../../shared/advisories/index.ts";
import type { Host } from "../../shared/ci/index.ts";
import type { Finding, Location, Report, SourceSubject } from "../../shared/findings/index.ts";
import { resolvePath } from "../../shared/runner/index.ts";
import { type ReadSbom, readSbom, sbomText } from "../../shared/sbom/index.ts";
import { toFindings } from "./findings.ts";
import { matchGaps } from "./gaps.ts";

/** An SBOM that is scanned in the place of an image. */
export interface ScannedSbom {
  readonly subject: SourceSubject;
  readonly name: string;
  readonly read: ReadSbom;
  /** Line and column, from 1, at which each purl stands first. */
  readonly places: ReadonlyMap<string, Place>;
}

interface Place {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** @throws InvalidError when a file cannot be read; UndecidedError when it is no SBOM. */
export async function readSboms(paths: readonly string[], host: Host): Promise<readonly ScannedSbom[]> {
  return Promise.all(paths.map((path) => readOne(path, host)));
}

async function readOne(given: string, host: Host): Promise<ScannedSbom> {
  const { root, run } = host;
  const path = resolvePath(host, given);
  const text = await sbomText(path, given);
  const inside = relative(resolve(root), path).replaceAll("\\", "/");
  const { commit } = run;
  return {
    subject: { kind: "source", path: inside, ...(commit === undefined ? {} : { commit }) },
    name: given,
    read: readSbom(text, given),
    places: placesIn(text),
  };
}

function placesIn(text: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [index, line] of text.split("\n").entries()) {
    for (const match of line.matchAll(/pkg:[^\s"'<>\\]+/g)) {
      const purl = match[0].replaceAll("&amp;", "&");
      if (!places.has(purl)) places.set(purl, { line: index + 1, column: match.index + 1, length: match[0].length });
    }
  }
  return places;
}

/**
 * What the advisories say of the packages that an SBOM names. The subject is the document: what it says of an image is
 * its author's word, and the image itself was not looked at. Pure.
 */
export function sbomReport({ subject, name, read, places }: ScannedSbom, loaded: LoadedAdvisories, now: Date): Report {
  const result = matchPackages(read.packages, read.os, loaded.index, now);
  const { findings, rules } = toFindings(result, subject, loaded.exploitation);
  return {
    action: "image-scan",
    subject,
    rules,
    findings: findings.map((finding) => placed(finding, subject.path, places)),
    coverage: {
      examined: { packages: read.packages.length },
      gaps: [
        ...read.gaps,
        ...loaded.gaps,
        ...matchGaps(result, read),
        {
          what: name,
          why: `it is ${read.format}, and tells what its author saw: no image was looked at, nor its hygiene and secrets`,
          weight: "note",
        },
      ],
    },
  };
}

/** On the line of the document that names the package, where it names it by the same purl. */
function placed(finding: Finding, file: string, places: ReadonlyMap<string, Place>): Finding {
  const place = places.get(finding.package?.purl ?? "");
  const { line, column, length } = place ?? { line: 1, column: 1, length: 0 };
  const region = { startLine: line, startColumn: column, endLine: line, endColumn: column + length };
  const location: Location = { file, region };
  return { ...finding, locations: [location] };
}
