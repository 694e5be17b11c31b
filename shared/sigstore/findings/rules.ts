import type { Rule } from "../../findings/index.ts";
import { defineRule, type RuleText, toReportedRule } from "../../rules/index.ts";

function signatureRule(text: RuleText & { readonly advice: string }): Rule {
  return toReportedRule(
    defineRule({ ...text, precision: "very-high" }, { tags: ["security"], help: "reason-and-advice" }),
  );
}

/** Nothing that is attached is a signature. */
export const unsignedRule = signatureRule({
  id: "SW-SIG-unsigned",
  name: "Unsigned",
  severity: "high",
  summary: "The image is not signed.",
  why: "Whoever can write to the registry can put another image in its place, and nobody would see it.",
  advice: "Sign it by digest where it was built, with `sign-image` or cosign; an attestation alone is no signature.",
  tags: ["CWE-347"],
});

/** There are signatures, and none is of whom the call names. */
export const notAcceptedRule = signatureRule({
  id: "SW-SIG-not-accepted",
  name: "SignatureNotAccepted",
  severity: "high",
  summary: "The image is signed, and no signature is accepted.",
  why: "Anybody can sign: only a signature by the named key or identity, over this very digest, says where the image comes from.",
  advice:
    "Read the reasons. Where the signer is the right one, correct the key, identity or trusted root of the call; else do not run the image.",
  tags: ["CWE-347"],
});

/** A predicate type that the call demands. */
export const attestationMissingRule = signatureRule({
  id: "SW-SIG-attestation-missing",
  name: "AttestationMissing",
  severity: "high",
  summary: "An attestation that is required is not there, or not by an accepted signer.",
  why: "What the image is made of, or how it was built and checked, is nobody's word then.",
  advice: "Attest it by digest as the signer of the image: `sign-image` does with `evidence` and `provenance`.",
  tags: ["CWE-345"],
});

/** The tag and what was verified are two images. */
export const tagMovedRule = signatureRule({
  id: "SW-SIG-tag-moved",
  name: "TagMoved",
  severity: "medium",
  summary: "The tag was moved to another image while this one was verified.",
  why: "Whoever pulls by the tag gets an image that nobody verified.",
  advice: "Deploy by the digest that was verified, or verify again.",
  tags: ["CWE-367"],
});

export const signatureRules: readonly Rule[] = [unsignedRule, notAcceptedRule, attestationMissingRule, tagMovedRule];
