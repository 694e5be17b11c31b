import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { SignedImage } from "../../../shared/action/signatures.ts";
import { UndecidedError } from "../../../shared/errors/index.ts";
import { readEvidenceFolder, type VerifiedEvidence } from "../../../shared/evidence/index.ts";
import type { ImageTarget } from "../../../shared/oci/index.ts";
import type { Attestation } from "../../../shared/sigstore/index.ts";
import type { Context } from "../context.ts";
import { testResultPredicate } from "./test-result.ts";
import { readVerdict, summaryPredicate } from "./verification-summary.ts";
import { type Predicate, vulnerabilityPredicates } from "./vulnerabilities.ts";

/** SBOM formats that are JSON, with the predicate types that cosign and policy engines know. */
const sbomTypes: readonly (readonly [RegExp, string])[] = [
  [/^application\/vnd\.cyclonedx\+json/u, "https://cyclonedx.org/bom"],
  [/^application\/spdx\+json/u, "https://spdx.dev/Document"],
];

/**
 * What the earlier steps left in a folder, as attestations: SBOMs and vulnerabilities of the platform that they are
 * about, results about sources of the whole image, and the gate's verdict of the digests that it names.
 * @throws UndecidedError when something in the folder cannot be used: half of what is known is not attested.
 */
export async function attestationsFromEvidence(
  folder: string,
  { client, targets }: SignedImage,
  { host, version }: Context,
): Promise<readonly Attestation[]> {
  const { evidence, problems } = await readEvidenceFolder(resolve(host.root, folder));
  const [problem] = problems;
  if (problem !== undefined) {
    throw new UndecidedError("EVIDENCE_UNUSABLE", `cannot be used (${problem.code}): ${problem.message}`, {
      place: { what: problem.file },
      advice: "Run the step that wrote it again",
    });
  }
  const { gitHub } = host;
  const commit = gitHub && `git+${gitHub.serverUrl}/${gitHub.owner}/${gitHub.repo}@${gitHub.sha}`;
  const found: Attestation[] = [];
  for (const item of evidence) {
    const about = targetsOf(item, targets);
    if (about.length === 0) host.warn(`${item.file} is about another image and is left out`);
    for (const predicate of about.length === 0 ? [] : predicatesOf(item, host.info)) {
      found.push({ targets: about, ...predicate });
    }
    if (item.record.action !== "gate") continue;
    const verdict = readVerdict(await textOf(item, "verdict.json"), item.file);
    const judged = judgedTargets(verdict.digests, targets);
    const source = commit === undefined ? {} : { source: commit };
    if (judged.length === 0) host.warn(`${item.file} is a verdict on another image and is left out`);
    else found.push({ targets: judged, ...summaryPredicate(verdict, { name: client.name, version, ...source }) });
  }
  return found;
}

/** A verdict on every platform of an index is one on the index. */
function judgedTargets(digests: readonly string[], targets: readonly ImageTarget[]): readonly ImageTarget[] {
  const named = targets.filter(({ digest }) => digests.includes(digest));
  const [root, ...platforms] = targets;
  const isWhole = platforms.length > 0 && platforms.every((target) => named.includes(target));
  return root !== undefined && isWhole && !named.includes(root) ? [root, ...named] : named;
}

function targetsOf({ record }: VerifiedEvidence, targets: readonly ImageTarget[]): readonly ImageTarget[] {
  const { action, subject } = record;
  if (subject.kind === "image" && action !== "gate") return targets.filter(({ digest }) => digest === subject.digest);
  return targets.slice(0, 1);
}

function predicatesOf({ record, report, sboms }: VerifiedEvidence, info: (line: string) => void): readonly Predicate[] {
  const predicates: Predicate[] = [];
  for (const { name, mediaType, text } of sboms) {
    const [, predicateType] = sbomTypes.find(([pattern]) => pattern.test(mediaType)) ?? [];
    if (predicateType === undefined) info(`${name} is no JSON and cannot be attested`);
    else predicates.push({ predicateType, predicate: JSON.parse(text) });
  }
  if (report === undefined) return predicates;
  if (record.action === "image-scan") predicates.push(...vulnerabilityPredicates(record, report));
  if (["dockerfile-lint", "manifest-check"].includes(record.action))
    predicates.push(testResultPredicate(record, report));
  return predicates;
}

/** A file beside its record, which was compared with its digest just now. */
function textOf({ file }: VerifiedEvidence, name: string): Promise<string> {
  return readFile(join(dirname(file), name), "utf8");
}
