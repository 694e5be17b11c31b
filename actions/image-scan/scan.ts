import type { MatchResult } from "../../shared/advisories/index.ts";
import type { ImageOrigins } from "../../shared/dockerfile/index.ts";
import type { CoverageGap, Finding, ImageSubject, Report } from "../../shared/findings/index.ts";
import { withSuggestedEdits } from "../../shared/fixes/index.ts";
import { examinedLayers } from "../../shared/layers/index.ts";
import { type CatalogedImage, isSystemType, type Package, rootDirectoryType } from "../../shared/packages/index.ts";
import type { DependencyPlaces, Projects } from "../../shared/projects/index.ts";
import { toReportedRule } from "../../shared/rules/index.ts";
import { Dockerfiles, type Examined, type RunContext } from "../../shared/runner/index.ts";
import { defined } from "../../shared/values/index.ts";
import { findingOptions, type PackageInventory, type ReadAdvisories, readAdvisories } from "./advisories.ts";
import { compareWithEvidence, readAttestedBaseline } from "./attested-baseline.ts";
import { compareWithImage, readEarlier } from "./baseline.ts";
import type { ImageChecks } from "./checks.ts";
import { contentsOf } from "./contents.ts";
import { endOfLifeFinding, endOfLifeRule, endOfLifeSoonRule } from "./end-of-life.ts";
import { endOfSupportFindings, endOfSupportRule, endOfSupportSoonRule } from "./end-of-support.ts";
import { toFindings } from "./findings.ts";
import { matchGaps, rootDirectoryGaps } from "./gaps.ts";
import { groupBySource } from "./group-by-source.ts";
import type { spec } from "./inputs.ts";
import { dockerfileLines } from "./lines.ts";
import { matchInventory } from "./match.ts";
import { type BaseCandidates, proposeBase, readCandidates } from "./newer-base.ts";
import { SuppressionSources } from "./suppression-sources.ts";
import { type UnmatchedRule, unmatchedRule } from "./unmatched.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

/**
 * Matches the packages of images with the advisories and adds the results of the checks. Returns one report per image.
 * @param checks whose collectors took part in reading the images.
 */
export async function scanImages(
  images: readonly CatalogedImage[],
  checks: ImageChecks,
  context: Context,
): Promise<readonly Examined[]> {
  return (await matchImages(images, [], checks, context)).examined;
}

/** Like `scanImages`, but also returns the advisories that it loaded, which cover the packages of `others` too. */
export async function matchImages(
  images: readonly CatalogedImage[],
  others: readonly PackageInventory[],
  checks: ImageChecks,
  context: Context,
): Promise<{ readonly examined: readonly Examined[]; readonly read: ReadAdvisories }> {
  const { inputs, host, now } = context;
  const dockerfiles = await Dockerfiles.of(
    inputs.dockerfile,
    host,
    images.map(({ image }) => image),
  );
  const exact = Promise.all(images.map(({ image }) => dockerfiles.exactFor(image, context)));
  const sources = await SuppressionSources.of(context);
  const attested = await readAttestedBaseline(context);
  const earlier = attested === undefined ? await readEarlier(checks, context) : [];
  const bases = await readBases(images, dockerfiles, checks, context);
  const all = [...images, ...earlier, ...[...bases.values()].flatMap((candidates) => candidates.images)];
  const read = await readAdvisories([...all.map(({ catalog }) => catalog), ...others], context);
  const hasLanguages = images.some(({ catalog }) => catalog.packages.some(({ type }) => !isSystemType(type)));
  const places = await dependencyPlaces(hasLanguages ? host.root : undefined);
  const unmatched = unmatchedRule(inputs);
  const scanImage = (image: CatalogedImage): Report =>
    scan(image, { read, dockerfiles, places, checks, now, unmatched });
  const findingsOf = (image: CatalogedImage): readonly Finding[] => packageFindings(image, read, now).findings;
  const scanned = images.map((image) => {
    const candidates = bases.get(image) ?? { images: [], gaps: [] };
    const { gaps } = candidates;
    const proposed = proposeBase(scanImage(image), candidates, findingsOf);
    const report = { ...proposed, findings: withSuggestedEdits(proposed.findings) };
    const coverage = { ...report.coverage, gaps: [...report.coverage.gaps, ...gaps] };
    return { read: image, report: { ...report, coverage } };
  });
  const reports = sources.apply(scanned).map(grouped);
  const names = images.map(({ image }) => image.name);
  const exactFiles = await exact;
  return {
    examined: reports.map((report, index) => {
      const scannedImage = images[index];
      const contents =
        scannedImage === undefined
          ? undefined
          : () => contentsOf(scannedImage, dockerfiles.originsOf(scannedImage.image).origins);
      return {
        report:
          attested === undefined
            ? compareWithImage(report, earlier, (image) => grouped(scanImage(image)))
            : compareWithEvidence(report, attested, names),
        ...defined({ advisories: read.data, dockerfiles: exactFiles[index], contents }),
      };
    }),
    read,
  };
}

/** Returns a report with one finding for each source package and vulnerability. */
function grouped(report: Report): Report {
  return { ...report, findings: groupBySource(report.findings) };
}

/** Reads the candidates for newer base images, if enabled and the Dockerfile is known. */
async function readBases(
  images: readonly CatalogedImage[],
  dockerfiles: Dockerfiles,
  checks: ImageChecks,
  context: Context,
): Promise<ReadonlyMap<CatalogedImage, BaseCandidates>> {
  const bases = new Map<CatalogedImage, BaseCandidates>();
  if (!context.inputs["newer-base"]) return bases;
  for (const read of images) {
    const { origins } = dockerfiles.originsOf(read.image);
    if (origins !== undefined) bases.set(read, await readCandidates(read, origins, checks, context));
  }
  return bases;
}

/** Reads the manifests and lockfiles of the checkout, which only packages of languages need. */
async function dependencyPlaces(root: string | undefined): Promise<ScanContext["places"]> {
  const { DependencyPlaces, readProjects } = await import("../../shared/projects/index.ts");
  const { projects, gaps } = root === undefined ? { projects: [], gaps: [] } : await readProjects(root);
  return { gaps, of: (packages, origins) => new DependencyPlaces(projects, packages, origins) };
}

interface ScanContext {
  readonly read: ReadAdvisories;
  readonly dockerfiles: Dockerfiles;
  /** Places of packages in the checkout. */
  readonly places: Pick<Projects, "gaps"> & {
    of(packages: readonly Package[], origins: ImageOrigins | undefined): Pick<DependencyPlaces, "place">;
  };
  readonly checks: ImageChecks;
  readonly now: Date;
  readonly unmatched: UnmatchedRule;
}

interface PackageFindings extends ReturnType<typeof toFindings> {
  readonly subject: ImageSubject;
  readonly result: MatchResult;
}

/** Returns the vulnerability findings of an image, without Dockerfile lines. */
function packageFindings({ image, catalog }: CatalogedImage, read: ReadAdvisories, now: Date): PackageFindings {
  const subject: ImageSubject = { kind: "image", name: image.name, digest: image.digest, platform: image.platform };
  const result = matchInventory(catalog, read, now);
  return { subject, result, ...toFindings(result, subject, findingOptions(read)) };
}

function scan(cataloged: CatalogedImage, { read, dockerfiles, places, checks, now, unmatched }: ScanContext): Report {
  const { image, catalog } = cataloged;
  const { subject, result, findings, rules } = packageFindings(cataloged, read, now);
  const ended = endOfLifeFinding(catalog.os, subject, now);
  const unsupported = endOfSupportFindings(catalog.packages, subject, now);
  const { origins, gaps: lineGaps } = dockerfiles.originsOf(image);
  const lines = origins === undefined ? undefined : dockerfileLines(origins);
  const dependencies = places.of(catalog.packages, origins);
  const placed = findings.map((finding) => dependencies.place(lines?.place(finding) ?? finding));
  const checked = checks.check(cataloged, subject, lines);
  const gaps: readonly CoverageGap[] = [
    ...catalog.gaps,
    ...read.gaps,
    ...matchGaps(result, catalog, { unmatched, isDirectory: image.mediaType === rootDirectoryType }),
    ...checked.gaps,
    ...lineGaps,
    ...places.gaps,
    ...rootDirectoryGaps(image),
  ];
  return {
    action: "image-scan",
    subject,
    rules: [
      ...rules,
      ...(ended === undefined ? [] : [endOfLifeRule, endOfLifeSoonRule].map(toReportedRule)),
      ...(unsupported.length === 0 ? [] : [endOfSupportRule, endOfSupportSoonRule].map(toReportedRule)),
      ...checked.rules,
    ],
    findings: [
      ...placed,
      ...(ended === undefined ? [] : [lines?.placeOnBase(ended) ?? ended]),
      ...unsupported.map((finding) => lines?.place(finding) ?? finding),
      ...checked.findings,
    ],
    coverage: { examined: { packages: catalog.packages.length, ...examinedLayers(catalog.layers) }, gaps },
    ...(checked.savings.length === 0 ? {} : { savings: checked.savings }),
  };
}
