import { resolve } from "node:path";
import { Dockerfiles, type Examined, type RunContext } from "../../shared/action/index.ts";
import {
  type AdvisoryNeeds,
  type LoadedAdvisories,
  loadAdvisories,
  matchPackages,
  neededAdvisories,
} from "../../shared/advisories/index.ts";
import { required } from "../../shared/config/index.ts";
import type { AdvisoryData } from "../../shared/evidence/index.ts";
import type { CoverageGap, ImageSubject, Report } from "../../shared/findings/index.ts";
import { type CataloguedImage, isSystemType } from "../../shared/packages/index.ts";
import { earlierImages } from "./baseline.ts";
import type { ImageChecks } from "./checks.ts";
import { endOfLifeFinding, endOfLifeRule } from "./end-of-life.ts";
import { Excuses } from "./excuses.ts";
import { toFindings } from "./findings.ts";
import { matchGaps, rootFolderGaps } from "./gaps.ts";
import type { spec } from "./inputs.ts";
import { dockerfileLines } from "./lines.ts";
import { LockfileLines } from "./lockfile-lines.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

/**
 * Matches what is installed in the images with the advisories, and adds what the checks say: one report an image.
 * @param checks whose collectors took part in reading the images.
 */
export async function scanImages(
  images: readonly CataloguedImage[],
  checks: ImageChecks,
  context: Context,
): Promise<readonly Examined[]> {
  const { inputs, host, now } = context;
  const source = required(inputs.advisories, "advisories", "`--advisories advisories`, a folder or zip of OSV records");
  host.progress(`reading advisories from ${source}`);
  const loaded = await loadAdvisories(resolve(host.root, source), needsOf(images), { now });
  const advisories: AdvisoryData = {
    source,
    digest: loaded.digest,
    records: loaded.records,
    ...(loaded.modified === undefined ? {} : { modified: loaded.modified }),
  };
  const dockerfiles = await Dockerfiles.of(inputs.dockerfile, host);
  const excuses = await Excuses.of({ inputs, host, now });
  const hasLanguages = images.some(({ catalogue }) => catalogue.packages.some(({ type }) => !isSystemType(type)));
  const lockfiles = hasLanguages ? await LockfileLines.of(host.root) : new LockfileLines(new Map());
  const facts = { loaded, dockerfiles, lockfiles, checks, now };
  const scanned = images.map((read) => ({ read, report: scan(read, facts) }));
  const reports = excuses.apply(scanned);
  const earlier = await earlierImages(checks, context, (read) => scan(read, facts));
  return reports.map((report) => ({ report: earlier === undefined ? report : earlier(report), advisories }));
}

function needsOf(images: readonly CataloguedImage[]): AdvisoryNeeds {
  const all = new Map<string, Set<string>>();
  for (const { catalogue } of images) {
    for (const [ecosystem, names] of neededAdvisories(catalogue.packages, catalogue.os)) {
      all.set(ecosystem, (all.get(ecosystem) ?? new Set()).union(names));
    }
  }
  return all;
}

interface ScanFacts {
  readonly loaded: LoadedAdvisories;
  readonly dockerfiles: Dockerfiles;
  readonly lockfiles: LockfileLines;
  readonly checks: ImageChecks;
  readonly now: Date;
}

function scan(read: CataloguedImage, { loaded, dockerfiles, lockfiles, checks, now }: ScanFacts): Report {
  const { image, catalogue } = read;
  const subject: ImageSubject = { kind: "image", name: image.name, digest: image.digest, platform: image.platform };
  const result = matchPackages(catalogue.packages, catalogue.os, loaded.index, now);
  const { findings, rules } = toFindings(result, subject, loaded.exploitation);
  const ended = endOfLifeFinding(catalogue.os, subject, now);
  const { origins, gaps: lineGaps } = dockerfiles.originsOf(image);
  const lines = origins === undefined ? undefined : dockerfileLines(origins);
  const placed = findings.map((finding) => lockfiles.place(lines?.place(finding) ?? finding));
  const checked = checks.check(read, subject, lines);
  const gaps: readonly CoverageGap[] = [
    ...catalogue.gaps,
    ...loaded.gaps,
    ...matchGaps(result, catalogue),
    ...checked.gaps,
    ...lineGaps,
    ...lockfiles.gaps,
    ...rootFolderGaps(image),
  ];
  return {
    action: "image-scan",
    subject,
    rules: [...rules, ...(ended === undefined ? [] : [endOfLifeRule]), ...checked.rules],
    findings: [...placed, ...(ended === undefined ? [] : [lines?.placeOnBase(ended) ?? ended]), ...checked.findings],
    coverage: { examined: { packages: catalogue.packages.length, layers: catalogue.layers.length }, gaps },
  };
}
