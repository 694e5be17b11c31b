import type {
  Result,
  Fix as SarifFix,
  Location as SarifLocation,
  Region as SarifRegion,
  Suppression as SarifSuppression,
} from "sarif";
import {
  type Finding,
  type Fix,
  type ImageLocation,
  type Location,
  packagesOf,
  type Region,
  type Suppression,
  type TextEdit,
} from "../findings/index.ts";
import { levelOf } from "./descriptor.ts";

/** `uriBaseId` of paths inside an image. */
export const imageRoot = "IMAGE_ROOT";

/** Converts a finding to a SARIF result. `properties.seaworthy.finding` contains the complete finding. */
export function toResult(finding: Finding, ruleIndex: number, lineHash: string): Result {
  const { context: _internal, ...own } = finding;
  const locations = [...finding.locations.map(fileLocation), ...(finding.imageLocations ?? []).map(imageLocation)];
  const [first, ...related] = locations;
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: levelOf(finding.severity),
    message: { text: finding.message },
    locations: first === undefined ? [] : [withLogical(first, finding)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((location, id) => ({ ...location, id })) }),
    partialFingerprints: { primaryLocationLineHash: lineHash, "seaworthy/v1": finding.fingerprint },
    ...(finding.baselineState === undefined ? {} : { baselineState: finding.baselineState }),
    ...fixesOf(finding),
    ...(finding.suppression === undefined ? {} : { suppressions: [toSuppression(finding.suppression)] }),
    properties: { seaworthy: { finding: own } },
  };
}

function withLogical(location: SarifLocation, finding: Finding): SarifLocation {
  const packages = packagesOf(finding);
  if (packages.length === 0) return location;
  return {
    ...location,
    logicalLocations: packages.map(({ name, version, purl }) => {
      return { name, fullyQualifiedName: purl, decoratedName: `${name} ${version}`, kind: "package" };
    }),
  };
}

function fileLocation(location: Location): SarifLocation {
  return {
    physicalLocation: { artifactLocation: { uri: toUri(location.file) }, region: toRegion(location.region) },
    ...(location.message === undefined ? {} : { message: { text: location.message } }),
  };
}

function imageLocation(location: ImageLocation): SarifLocation {
  return {
    physicalLocation: {
      artifactLocation: { uri: toUri(location.path), uriBaseId: imageRoot },
      region: toRegion(location.region ?? { startLine: 1 }),
    },
    message: { text: `in layer ${location.layerIndex} (${location.diffId})` },
  };
}

function toRegion(region: Region): SarifRegion {
  return { ...region };
}

/** Converts a path to a relative URI reference: percent-encoded segments without a leading slash. */
export function toUri(path: string): string {
  const segments = path.replace(/^\/+/u, "").split("/");
  return segments.map((segment) => encodeURIComponent(segment.toWellFormed())).join("/");
}

function fixesOf(finding: Finding): Pick<Result, "fixes"> {
  const fixes: SarifFix[] = finding.fixes.flatMap((fix) =>
    fix.kind === "edit" ? [{ description: { text: textOf(fix) }, artifactChanges: changesOf(fix.edits) }] : [],
  );
  return fixes.length === 0 ? {} : { fixes };
}

function textOf({ description, changes, safety }: Extract<Fix, { kind: "edit" }>): string {
  if (changes === undefined) return description;
  return `${description} (${safety === "unsafe" ? "unsafe" : "changes the result"}: ${changes})`;
}

function changesOf(edits: readonly TextEdit[]): SarifFix["artifactChanges"] {
  return [...Map.groupBy(edits, (edit) => edit.file)].map(([file, group]) => ({
    artifactLocation: { uri: toUri(file) },
    replacements: group.map(({ region, text }) => ({ deletedRegion: toRegion(region), insertedContent: { text } })),
  }));
}

function toSuppression(suppression: Suppression): SarifSuppression {
  return {
    kind: suppression.kind === "inline" ? "inSource" : "external",
    status: "accepted",
    justification: suppression.reason ?? `suppressed by ${suppression.source}`,
  };
}
