import type { Finding, ImageSubject, Report, Rule } from "../../findings/index.ts";
import { createFinding } from "../../rules/index.ts";
import { count, oneLine, truncate } from "../../text/index.ts";
import type { ExaminedTarget } from "../report.ts";
import { isSignature } from "../sign/plan.ts";
import type { Judgement } from "../verify/judgement.ts";
import { attestationMissingRule, notAcceptedRule, signatureRules, tagMovedRule, unsignedRule } from "./rules.ts";

/** A demanded predicate type that a target lacks. */
export interface AbsentAttestation {
  readonly name: string;
  readonly target: ExaminedTarget;
}

/** What was found about the manifests of one image. */
export interface SignatureFacts {
  readonly action: string;
  /** The image as people know it. */
  readonly name: string;
  readonly examined: readonly ExaminedTarget[];
  /** What an accepted signature must state. */
  readonly annotations: Readonly<Record<string, string>>;
  readonly absent?: readonly AbsentAttestation[];
  /** Set where the tag led elsewhere in the end: to another digest, or to nothing. */
  readonly moved?: { readonly tag: string; readonly digest: string | undefined };
}

/** Units of a stranger's text in a message. */
const longest = 500;

/**
 * One report a manifest: the index, and each platform.
 * @param platformOf the platform of a digest, different for each.
 */
export function signatureReports(facts: SignatureFacts, platformOf: (digest: string) => string): readonly Report[] {
  const { action, name, examined, annotations, absent = [] } = facts;
  return examined.map((one, index) => {
    const { digest } = one.target;
    const subject: ImageSubject = { kind: "image", name, digest, platform: platformOf(digest) };
    const isSigned = one.judgements.some((each) => isSignature(each, annotations));
    const findings = [
      ...(isSigned ? [] : [lack(one, subject)]),
      ...absent.filter(({ target }) => target === one).map((each) => missing(each, subject)),
      ...(facts.moved === undefined || index > 0 ? [] : [movedTag(facts.moved, subject)]),
    ];
    const of = (kind: Judgement["kind"]): number => one.judgements.filter((each) => each.kind === kind).length;
    const coverage = { examined: { signatures: of("signature"), attestations: of("attestation") }, gaps: [] };
    return { action, subject, rules: signatureRules, findings, coverage };
  });
}

/** Not signed at all, or by nobody who counts: these are fixed in different places. */
function lack({ target: { label }, judgements }: ExaminedTarget, subject: ImageSubject): Finding {
  const signatures = judgements.filter(({ kind }) => kind === "signature");
  const [best] = signatures.toSorted((a, b) => distance(a) - distance(b));
  if (best === undefined) {
    const others = count(judgements.length, "attestation");
    const why = judgements.length === 0 ? "nothing is attached" : `${others} attached, and none is a signature`;
    return problem(unsignedRule, `${label} is not signed: ${why}`, subject, [label]);
  }
  const reason = best.accepted ? `${best.reason}, but without the annotations that are demanded` : best.reason;
  const more = signatures.length > 1 ? ` (the nearest of ${signatures.length})` : "";
  return problem(notAcceptedRule, `no signature of ${label} is accepted: ${reason}${more}`, subject, [label]);
}

/** How far a signature is from one that counts: what is about another image, or damaged, says least. */
function distance({ accepted, reason, format }: Judgement): number {
  if (accepted) return 0;
  if (format === "notation") return 2;
  return /^it (?:is about another image|is damaged|cannot be read|is no bundle|holds no)/u.test(reason) ? 3 : 1;
}

function missing({ name, target }: AbsentAttestation, subject: ImageSubject): Finding {
  const { label } = target.target;
  const message = `no attestation ${name} of ${label} is accepted`;
  return problem(attestationMissingRule, message, subject, [label, name]);
}

function movedTag({ tag, digest }: NonNullable<SignatureFacts["moved"]>, subject: ImageSubject): Finding {
  const where = digest === undefined ? "is gone" : `leads to ${digest}`;
  return problem(tagMovedRule, `the tag ${tag} ${where} now; ${subject.digest} was verified`, subject, [tag]);
}

function problem(rule: Rule, message: string, subject: ImageSubject, about: readonly string[]): Finding {
  return createFinding({ rule, message: truncate(oneLine(message), longest) }, { locations: [], subject, about });
}
