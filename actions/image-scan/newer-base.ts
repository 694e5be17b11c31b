import { baseReferenceOf, bottomOf } from "../../shared/dockerfile/base-reference.ts";
import type { ImageOrigins } from "../../shared/dockerfile/index.ts";
import { messageOf } from "../../shared/errors/index.ts";
import {
  activeFindings,
  type CoverageGap,
  type Finding,
  isAtLeast,
  type Region,
  type Report,
} from "../../shared/findings/index.ts";
import { listTags } from "../../shared/oci/index.ts";
import type { CatalogedImage } from "../../shared/packages/index.ts";
import { formatReference, type Reference, tryParseReference } from "../../shared/references/index.ts";
import { readInputImages, registryOptions } from "../../shared/runner/images.ts";
import type { RunContext } from "../../shared/runner/index.ts";
import { count } from "../../shared/text/index.ts";
import { defined } from "../../shared/values/index.ts";
import type { ImageChecks } from "./checks.ts";
import { groupBySource } from "./group-by-source.ts";
import type { spec } from "./inputs.ts";
import { newestTag } from "./newest-tag.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

/** Candidates for a newer base image, and gaps for those that could not be read. */
export interface BaseCandidates {
  readonly images: readonly CatalogedImage[];
  readonly gaps: readonly CoverageGap[];
  /** The reference in FROM, if it is written there without variables. */
  readonly written?: WrittenBase;
}

/** A base image as FROM names it. */
interface WrittenBase {
  readonly reference: string;
  readonly file: string;
  readonly region: Required<Region>;
}

/**
 * Reads the candidates for a newer base image: the current image of the FROM's tag, and the newest tag of the same
 * kind. A registry error is a gap.
 */
export async function readCandidates(
  { image }: CatalogedImage,
  origins: ImageOrigins,
  { collectors, analyzers, threads }: ImageChecks,
  context: Context,
): Promise<BaseCandidates> {
  const from = baseReferenceOf(origins);
  const reference = from === undefined ? undefined : tryParseReference(from);
  if (reference?.tag === undefined) return { images: [], gaps: [] };
  // The base image's registry must not receive the login for the scanned image.
  const login = { "registry-username": undefined, "registry-password": undefined };
  const reading = { ...context, inputs: { ...context.inputs, ...login, platform: image.platform } };
  const images: CatalogedImage[] = [];
  try {
    const { digest: _pinned, ...current } = reference;
    const newest = newestTag(reference.tag, await listTags(reference, registryOptions(reading.inputs, context.host)));
    const references: readonly Reference[] = newest === undefined ? [current] : [current, { ...current, tag: newest }];
    for (const candidateReference of references) {
      images.push(
        ...(await readInputImages([`docker://${formatReference(candidateReference)}`], reading, {
          collectors,
          analyzers,
          threads,
        })),
      );
    }
  } catch (error) {
    const why = `the registry could not be searched for a newer one (${messageOf(error)})`;
    return { images, gaps: [{ what: `the base image ${from}`, why, weight: "note" }] };
  }
  const base = origins.layers.findLastIndex(({ inBase }) => inBase) + 1;
  const baseDiffIds = image.layers.slice(0, base).map(({ diffId }) => diffId);
  const newer = images.filter((candidate) => !hasLayers(candidate, baseDiffIds));
  return { images: newer, gaps: [], ...defined({ written: writtenBase(origins) }) };
}

function writtenBase(origins: ImageOrigins): WrittenBase | undefined {
  const word = bottomOf(origins).from?.words[0];
  const reference = baseReferenceOf(origins);
  if (word === undefined || reference === undefined || word.raw !== reference) return undefined;
  return { reference, file: origins.path, region: origins.source.regionOf(word.span) };
}

function hasLayers({ image }: CatalogedImage, diffIds: readonly string[]): boolean {
  const imageDiffIds = image.layers.map(({ diffId }) => diffId);
  return imageDiffIds.length === diffIds.length && imageDiffIds.every((diffId, index) => diffId === diffIds[index]);
}

/**
 * Adds the best candidate as a fix to the findings of the base image. The best one leaves the fewest findings at high
 * or worse, then the fewest overall. Proposes none that fixes nothing or leaves as many.
 * @param findingsOf returns the vulnerability findings of an image.
 */
export function proposeBase(
  report: Report,
  { images: candidates, written }: Pick<BaseCandidates, "images" | "written">,
  findingsOf: (read: CatalogedImage) => readonly Finding[],
): Report {
  const subject = report.subject;
  const inBase = activeFindings(report).filter((finding) => finding.inBase === true);
  if (inBase.length === 0 || candidates.length === 0 || subject.kind !== "image") return report;
  const outcomes = candidates.map((candidate) => {
    const named = { ...candidate, image: { ...candidate.image, name: subject.name } };
    return { candidate, left: groupBySource(findingsOf(named).filter(isVulnerability)) };
  });
  const [best] = outcomes.toSorted(
    (a, b) => countSevere(a.left) - countSevere(b.left) || a.left.length - b.left.length,
  );
  const baseFindings = inBase.filter(isVulnerability);
  const sources = groupBySource(baseFindings);
  if (best === undefined || (countSevere(best.left) >= countSevere(sources) && best.left.length >= sources.length))
    return report;
  const remaining = new Set(best.left.map(({ fingerprint }) => fingerprint));
  const reference = referenceOf(best.candidate);
  const gone = sources.filter(({ fingerprint }) => !remaining.has(fingerprint));
  const prints = new Set(gone.flatMap(({ fingerprint, context }) => context?.earlierFingerprints ?? [fingerprint]));
  const cleared = new Set(baseFindings.filter(({ fingerprint }) => prints.has(fingerprint)));
  const addedCount = best.left.length - (sources.length - gone.length);
  const price = addedCount <= 0 ? "" : ` and adds ${count(addedCount, "other finding")}`;
  const description = `Build on ${reference}, which fixes ${gone.length} of ${count(sources.length, "finding")} in the base image${price}.`;
  const replacing =
    written === undefined
      ? {}
      : { from: written.reference, edits: [{ file: written.file, region: written.region, text: reference }] };
  return {
    ...report,
    findings: report.findings.map((finding) =>
      cleared.has(finding)
        ? { ...finding, fixes: [{ kind: "base", description, reference, ...replacing }, ...finding.fixes] }
        : finding,
    ),
  };
}

function isVulnerability({ package: pkg, advisory }: Finding): boolean {
  return pkg !== undefined && advisory !== undefined;
}

function countSevere(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => isAtLeast(severity, "high")).length;
}

/** Returns name, tag and digest of a candidate, so that the proposal is exactly what was scanned. */
function referenceOf({ image }: CatalogedImage): string {
  const parsed = tryParseReference(image.name);
  if (parsed === undefined) return `${image.name}@${image.digest}`;
  const short = formatReference({ ...parsed, digest: image.digest });
  return short.replace(/^docker\.io\/(?:library\/)?/, "");
}
