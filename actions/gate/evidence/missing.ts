import type { Subject } from "../../../shared/findings/index.ts";
import type { Reason } from "../verdict/verdict.ts";
import type { EvidenceDemands } from "./demands.ts";
import { isOfImage, ownActions, parseRequirement, type Requirement } from "./names.ts";

/** Who examined what. */
export interface Examination {
  /** Action or tool. */
  readonly by: string;
  readonly subject: Subject;
  /** Judged digests that this is evidence about. */
  readonly covers: readonly string[];
}

/**
 * Returns what is missing of a requirement. Our own actions must have examined every digest, or the checkout. Any report
 * of another tool that counts will do, but a tool that examines images must have examined every digest.
 */
export function missingReasons(
  entry: string,
  examinations: readonly Examination[],
  demands: Pick<EvidenceDemands, "digests" | "unsigned" | "reports">,
): Reason[] {
  const requirement = parseRequirement(entry);
  const { name, kind } = requirement;
  const all = examinations.filter(({ by }) => by === name);
  const fitting = all.filter(({ subject }) => kind === undefined || isKind(subject, kind));
  const isPerDigest = isOfImage(kind) || fitting.some(({ subject }) => isOfImage(subject.kind));
  const missing = (about: string): Reason => ({
    what: `there is no usable evidence of ${name}${about}`,
    remediation: remedy(requirement, all, demands),
  });
  if (!isPerDigest) {
    return fitting.length > 0
      ? []
      : [missing(kind === undefined || ownActions.has(name) ? "" : ` about ${places[kind]}`)];
  }
  const of = kind === "instance" ? "a running instance of " : "";
  return demands.digests
    .filter((digest) => !fitting.some(({ covers }) => covers.includes(digest)))
    .map((digest) => missing(` about ${of}${digest}`));
}

const places = {
  image: "an image",
  instance: "a running instance of the image",
  source: "the source",
  host: "a host",
  cluster: "a cluster",
} as const;

/** An index is an image of several platforms. */
function isKind(subject: Subject, kind: NonNullable<Requirement["kind"]>): boolean {
  return subject.kind === kind || (kind === "image" && subject.kind === "index");
}

/** Returns what would help: how to name what a given report is about, or the step that is missing. */
function remedy(
  { name, kind }: Requirement,
  all: readonly Examination[],
  { unsigned, reports }: Pick<EvidenceDemands, "unsigned" | "reports">,
): string {
  if (unsigned === "never") return `run ${name} and attest its evidence as one of the policy's \`attestors\``;
  if (ownActions.has(name)) return `run ${name} before the gate with the same \`out-dir\``;
  const suffix = kind === undefined || kind === "image" ? "sha256:…" : kind === "instance" ? "instance:sha256:…" : kind;
  const given = reports.find(({ report }) => report.tool === name);
  if (given !== undefined) {
    const others = [...new Set(all.map(({ subject }) => subject.kind))].join(" and ");
    const instead = others === "" ? "" : `; now it counts as evidence about ${others}`;
    return `if its report is about that, set it as \`${given.report.file}@${suffix}\`${instead}`;
  }
  return `run ${name} and set its report in \`reports\`, as \`FILE@${suffix}\` if it does not state what it is about`;
}
