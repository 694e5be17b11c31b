import { noAdvisorySource } from "../../../shared/advisories/model/source-notes.ts";
import type { EvidenceRecord } from "../../../shared/evidence/index.ts";
import {
  defaultUnknownSeverity,
  type Finding,
  isUnrated,
  numberRepeats,
  type Severity,
  type Subject,
} from "../../../shared/findings/index.ts";
import type { Distrust } from "../base/suppressions.ts";
import type { Evidence } from "../model.ts";
import { actionsOfImages, type Policy, readsSboms, readsVulnerabilities } from "../policy/policy.ts";
import { baseImageFacts } from "../rules/base-images.ts";
import { type FindingFacts, factsOf, ownTool } from "../rules/facts.ts";
import { type Inventory, inventoryFindings } from "../rules/inventory.ts";
import type { Reason } from "../verdict/verdict.ts";
import { externalFacts } from "./external.ts";
import type { JudgedEvidence } from "./judge.ts";
import { mergeFindings } from "./merge.ts";

/**
 * Every tool's findings, joined; suppressed ones among them.
 * @param unknown severity that vulnerabilities without a rating count as, whatever the tool counted them as.
 */
export function allFacts(
  { usable, bound }: JudgedEvidence,
  distrust: Distrust | undefined,
  unknown: Severity = defaultUnknownSeverity,
): readonly FindingFacts[] {
  const rate = (finding: Finding): Finding => (isUnrated(finding) ? { ...finding, severity: unknown } : finding);
  const suppressed = new Set(distrust?.suppressed);
  const own = usable.flatMap(({ record, report }) => {
    const doubted = distrust?.baselines.includes(record.action) === true;
    return (report?.findings ?? []).map((finding) => {
      const { suppression, baselineState, ...rest } = finding;
      // One of ours hides the same of other tools: only who looks for vulnerabilities may.
      const mayHide = finding.advisory === undefined || record.action === "image-scan";
      const isSuppressed = suppression !== undefined && mayHide && !suppressed.has(finding.fingerprint);
      const whole = {
        ...rest,
        ...(isSuppressed ? { suppression } : {}),
        ...(baselineState === undefined || doubted ? {} : { baselineState }),
      };
      return factsOf(rate(whole), ownTool);
    });
  });
  const external = bound.flatMap((report) => externalFacts(report, rate));
  return mergeFindings(own, distrust === undefined ? external : external.map(unsuppressed));
}

/** Settings of other tools lie in the head. */
function unsuppressed(facts: FindingFacts): FindingFacts {
  const { suppression: _theirs, ...finding } = facts.finding;
  return { ...facts, finding };
}

/** An image was built once: no later than the earliest of its SBOMs says, on a known day if one of ours says it. */
function buildDate({ subject }: Inventory, all: readonly Inventory[]): Pick<Inventory, "created" | "isOlder"> {
  const same = all.filter((other) => other.subject.digest === subject.digest);
  const [earliest] = same.flatMap(({ created }) => created ?? []).toSorted();
  if (earliest === undefined) return {};
  const isKnown = same.some(({ created, isOlder }) => created !== undefined && isOlder !== true);
  return { created: earliest, isOlder: !isKnown };
}

export function isActive({ finding }: FindingFacts): boolean {
  return finding.suppression === undefined;
}

export function inventoriesOf(
  { usable, bound, sboms }: JudgedEvidence,
  { inventories }: Evidence,
): readonly Inventory[] {
  const stated = [
    ...usable.map(({ record, sha256 }) => ({ subject: record.subject, sha256 })),
    ...bound.map(({ report, subject }) => ({ subject, sha256: report.sha256 })),
    ...sboms.map(({ subject, attestedBy }) => ({ subject, sha256: attestedBy.statement })),
  ];
  const listed = stated.flatMap(({ subject, sha256 }) =>
    inventories.flatMap((inventory) =>
      inventory.sha256 === sha256 && subject.kind === "image" ? [{ ...inventory, subject }] : [],
    ),
  );
  return listed.map((inventory) => ({ ...inventory, ...buildDate(inventory, listed) }));
}

/** Rules that read SBOMs would pass an image without one. */
export function unlisted(
  policy: Policy,
  digests: readonly string[],
  inventories: readonly Inventory[],
): readonly Reason[] {
  if (!readsSboms(policy)) return [];
  return digests
    .filter((digest) => !inventories.some(({ subject }) => subject.digest === digest))
    .map((digest) => ({ what: `there is no readable SBOM of ${digest}`, remediation: "run sbom-generate again" }));
}

/** Rules about vulnerabilities would pass an image in which nobody looked for any. */
export function unmatched(
  policy: Policy,
  digests: readonly string[],
  { usable, bound }: JudgedEvidence,
): readonly Reason[] {
  if (!readsVulnerabilities(policy)) return [];
  const isSkipped = (digest: string): boolean =>
    usable.some(({ record }) => isAbout(record.subject, digest) && looksForNothing(record)) &&
    !bound.some(({ report, subject }) => isAbout(subject, digest) && report.sbom === undefined);
  return digests.filter(isSkipped).map((digest) => ({
    what: `no vulnerabilities were looked for in ${digest}, and the policy has rules about them`,
    remediation: "run image-scan again without `advisories: none`",
  }));
}

/** Checks whether a scan looked for no vulnerabilities, because its call says so. */
function looksForNothing({ action, advisories }: EvidenceRecord): boolean {
  return action === "image-scan" && advisories?.source === noAdvisorySource;
}

function isAbout(subject: Subject, digest: string): boolean {
  return subject.kind === "image" && subject.digest === digest;
}

/** Records of older versions, and those of more images than a record holds, do not say what the rule would judge. */
export function unstated(policy: Policy, { usable }: JudgedEvidence): readonly Reason[] {
  const actions = actionsOfImages(policy);
  return usable
    .filter(({ record }) => actions.includes(record.action) && record.images === undefined)
    .map(({ file, record: { action } }) => ({
      what: `${file} does not list the images that ${action === "manifest-check" ? "are deployed" : "the build uses"}`,
      remediation: `run ${action} of this version again on at most 10,000 images`,
    }));
}

/** Returns the gate's own findings on a day (`YYYY-MM-DD`, UTC): about SBOMs, and about images that records name. */
export function gateFacts(
  policy: Policy,
  { usable }: JudgedEvidence,
  inventories: readonly Inventory[],
  today: string,
  unchanged: readonly string[] = [],
): readonly FindingFacts[] {
  const { "base-images": bases } = policy.rules;
  const images = usable.flatMap(({ record }) => record.images ?? []);
  const listed = inventories.flatMap((inventory) => inventoryFindings(policy.rules, inventory, today));
  // Several SBOMs of an image list the same.
  const distinct = new Map(listed.map((finding) => [listedKey(finding), finding]));
  return [
    ...numberRepeats([...distinct.values()]).map((finding) => factsOf(finding, ownTool)),
    ...(bases === undefined || actionsOfImages(policy).length === 0 ? [] : baseImageFacts(bases, images, unchanged)),
  ];
}

/** Identifies a listed package of an image: packages can have no purl, and images the same name. */
function listedKey({ fingerprint, subject, package: listed }: Finding): string {
  const digest = subject.kind === "image" ? subject.digest : "";
  return JSON.stringify([fingerprint, digest, listed?.name, listed?.version]);
}

/** Tools that looked for vulnerabilities in an image. */
export function scannersOf({ usable, bound }: JudgedEvidence, digest: string): readonly string[] {
  const isOwn = ({ record }: (typeof usable)[number]): boolean =>
    record.action === "image-scan" && isAbout(record.subject, digest) && !looksForNothing(record);
  const own = usable.some(isOwn) ? [ownTool] : [];
  const others = bound.filter(
    ({ report, subject }) =>
      isAbout(subject, digest) &&
      report.sbom === undefined &&
      report.findings.some(({ finding }) => finding.advisory !== undefined),
  );
  return [...new Set([...own, ...others.map(({ report }) => report.tool)])].sort();
}
