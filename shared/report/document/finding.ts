import type { DependencyChange, Finding, Rule, Subject } from "../../findings/index.ts";
import { subjectDigest, subjectName } from "../../findings/index.ts";
import { defined } from "../../values/index.ts";
import type { ContentLayer } from "../result.ts";
import type { ReportedFinding, ReportedFix, SeveritySource, Waiver } from "./model.ts";

/** What a finding's entry needs in addition to the finding. */
export interface FindingContext {
  readonly action: string;
  readonly rule: Rule | undefined;
  /** Layers of the image by index. */
  readonly layers: ReadonlyMap<number, ContentLayer>;
  readonly blocking: boolean | undefined;
  readonly waiver: Waiver | undefined;
}

/** Maximum number of web addresses of a finding. */
const maxLinks = 10;
/** Web addresses that are safe to link to. */
const webAddress = /^https:\/\/[^\s"<>\\^`{|}]+$/u;

/** Converts a finding to its entry in the document. Pure. */
export function reportedFinding(finding: Finding, context: FindingContext): ReportedFinding {
  const { ruleId, severity, message, fingerprint, aliases, advisory, suppression, inBase, baselineState } = finding;
  const image = finding.imageLocations?.[0];
  const layer = image === undefined ? undefined : context.layers.get(image.layerIndex);
  const isInBase = inBase ?? layer?.inBase;
  const { waiver } = context;
  return {
    action: context.action,
    ...{ ruleId, severity, severitySource: severitySource(finding), message },
    subject: subjectOf(finding.subject),
    ...placeOf(finding),
    ...defined({
      blocking: context.blocking,
      package: packageOf(finding),
      packages: finding.packages?.map(({ name, version, purl }) => ({ name, version, purl })),
    }),
    ...(baselineState === undefined ? {} : { state: baselineState === "new" ? "new" : "existing" }),
    ...defined({
      advisory: advisory?.id,
      fixedVersion: advisory?.fixedVersion,
      fixState: advisory?.fixState,
      vendorState: advisory?.state,
      score: advisory?.score,
      vector: advisory?.vector,
      epss: advisory?.epss,
      kev: advisory?.exploitedSince,
      published: advisory?.published,
      because: advisory?.because,
      confidence: advisory?.confidence,
      layer: image === undefined ? undefined : { index: image.layerIndex, diffId: image.diffId, path: image.path },
      instruction: layer?.origin,
      inBase: isInBase,
      suppression,
      waiver:
        waiver === undefined ? undefined : { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires },
    }),
    fixes: finding.fixes.map(reportedFix),
    ...{ fingerprint, aliases },
    links: linksOf(finding, context.rule),
  };
}

/** Returns the subject of a finding or gap, as documents name it. */
export function subjectOf(subject: Subject): ReportedFinding["subject"] {
  return {
    kind: subject.kind,
    name: subjectName(subject),
    ...defined({
      digest: subjectDigest(subject),
      platform: subject.kind === "image" ? subject.platform : undefined,
    }),
  };
}

function severitySource({ advisory }: Finding): SeveritySource {
  if (advisory === undefined) return { kind: "rule" };
  return advisory.ratedBy ?? { kind: "unrated" };
}

function placeOf({ locations: [first], imageLocations }: Finding) {
  const region = first?.region ?? { startLine: 1 };
  const column = region.startColumn ?? 1;
  return {
    file: first?.file ?? imageLocations?.[0]?.path ?? "",
    line: region.startLine,
    column,
    endLine: region.endLine ?? region.startLine,
    endColumn: region.endColumn ?? column,
  };
}

function packageOf({ package: affected }: Finding): ReportedFinding["package"] {
  if (affected === undefined) return undefined;
  const { name, version, purl, path, sourceName } = affected;
  const source = sourceName === name ? undefined : sourceName;
  return { name, version, purl, type: purlType(purl), path, ...defined({ source }) };
}

/** Returns the type of a purl (`npm` of `pkg:npm/tar@1`); empty if it has none. */
export function purlType(purl: string): string {
  return /^pkg:([a-z][a-z0-9.+-]*)\//iu.exec(purl)?.[1]?.toLowerCase() ?? "";
}

/** Leaves out the text of edits, which the SARIF file has. */
function reportedFix(fix: Finding["fixes"][number]): ReportedFix {
  const { kind, description } = fix;
  if (fix.kind === "upgrade") {
    const { packageName, toVersion, change } = fix;
    return { kind, description, packageName, toVersion, ...defined({ change: reportedChange(change) }) };
  }
  if (fix.kind === "base") return { kind, description, reference: fix.reference };
  const { safety, changes } = fix;
  return { kind, description, ...defined({ safety, changes }) };
}

function reportedChange(change: DependencyChange | undefined): ReportedFix["change"] {
  if (change === undefined) return undefined;
  const { kind, through, lockfile } = change;
  return { kind, ...defined({ through, lockfile }) };
}

function linksOf({ advisory }: Finding, rule: Rule | undefined): readonly string[] {
  const links = [...(rule?.helpUri === undefined ? [] : [rule.helpUri]), ...(advisory?.references ?? [])];
  return [...new Set(links)].filter((link) => webAddress.test(link)).slice(0, maxLinks);
}
