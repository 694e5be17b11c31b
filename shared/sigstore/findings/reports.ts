import type { Finding, ImageSubject, Report, Rule } from "../../findings/index.ts";
import { createFinding } from "../../rules/index.ts";
import { count, oneLine, truncate } from "../../text/index.ts";
import type { ExaminedTarget } from "../report.ts";
import { isSignature } from "../sign/plan.ts";
import type { Judgement } from "../verify/judgement.ts";
import { attestationMissingRule, notAcceptedRule, signatureRules, tagMovedRule, unsignedRule } from "./rules.ts";

/** A required predicate type that a target does not have. */
export interface MissingAttestation {
  readonly name: string;
  readonly target: ExaminedTarget;
}

/** Results of signature verification for one image. */
export interface SignatureFacts {
  readonly action: string;
  /** Reference of the image. */
  readonly name: string;
  readonly examined: readonly ExaminedTarget[];
  /** Annotations that an accepted signature must have. */
  readonly annotations: Readonly<Record<string, string>>;
  readonly missing?: readonly MissingAttestation[];
  /** Set if the tag now has another digest or does not exist. */
  readonly moved?: { readonly tag: string; readonly digest: string | undefined };
}

/** Characters of a message. */
const maxMessageLength = 500;

/**
 * Creates a report for each manifest: the index and each platform.
 * @param platformOf returns a unique platform for each digest.
 */
export function signatureReports(facts: SignatureFacts, platformOf: (digest: string) => string): readonly Report[] {
  const { action, name, examined, annotations, missing = [] } = facts;
  return examined.map((result, index) => {
    const { digest } = result.target;
    const subject: ImageSubject = { kind: "image", name, digest, platform: platformOf(digest) };
    const isSigned = result.judgements.some((judgement) => isSignature(judgement, annotations));
    const findings = [
      ...(isSigned ? [] : [unsignedFinding(result, subject)]),
      ...missing.filter(({ target }) => target === result).map((attestation) => missingFinding(attestation, subject)),
      ...(facts.moved === undefined || index > 0 ? [] : [movedTagFinding(facts.moved, subject)]),
    ];
    const countOf = (kind: Judgement["kind"]): number =>
      result.judgements.filter((judgement) => judgement.kind === kind).length;
    const coverage = { examined: { signatures: countOf("signature"), attestations: countOf("attestation") }, gaps: [] };
    return { action, subject, rules: signatureRules, findings, coverage };
  });
}

/** Distinguishes images without signatures from images without an accepted signature. */
function unsignedFinding({ target: { label }, judgements }: ExaminedTarget, subject: ImageSubject): Finding {
  const signatures = judgements.filter(({ kind }) => kind === "signature");
  const [best] = signatures.toSorted((a, b) => distance(a) - distance(b));
  if (best === undefined) {
    const attestations = count(judgements.length, "attestation");
    const reason = judgements.length === 0 ? "nothing is attached" : `it has ${attestations} but no signature`;
    return problem(unsignedRule, `${label} is not signed: ${reason}`, subject, [label]);
  }
  const reason = best.accepted ? `${best.reason}, but without the required annotations` : best.reason;
  const others = signatures.length > 1 ? ` (best match of ${signatures.length})` : "";
  return problem(notAcceptedRule, `no signature of ${label} is accepted: ${reason}${others}`, subject, [label]);
}

/** Ranks rejected signatures; those for another image or damaged ones come last. */
function distance({ accepted, reason, format }: Judgement): number {
  if (accepted) return 0;
  if (format === "notation") return 2;
  return /^it (?:is for another image|is damaged|cannot be read|is not a valid bundle|has no)/u.test(reason) ? 3 : 1;
}

function missingFinding({ name, target }: MissingAttestation, subject: ImageSubject): Finding {
  const { label } = target.target;
  const message = `${label} has no accepted attestation ${name}`;
  return problem(attestationMissingRule, message, subject, [label, name]);
}

function movedTagFinding({ tag, digest }: NonNullable<SignatureFacts["moved"]>, subject: ImageSubject): Finding {
  const state = digest === undefined ? "no longer exists" : `now resolves to ${digest}`;
  return problem(tagMovedRule, `tag ${tag} ${state}, but ${subject.digest} was verified`, subject, [tag]);
}

function problem(rule: Rule, message: string, subject: ImageSubject, about: readonly string[]): Finding {
  return createFinding(
    { rule, message: truncate(oneLine(message), maxMessageLength) },
    { locations: [], subject, about },
  );
}
