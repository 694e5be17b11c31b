import type { EvidencePayload, VerifiedEvidence } from "../../../shared/evidence/index.ts";
import { inTotoType } from "../../../shared/sigstore/formats/statement.ts";
import { summaryType, verificationSummary, verifierId } from "../../../shared/sigstore/formats/verification-summary.ts";
import type { Verdict } from "./verdict.ts";

/** Who judged, where the image can be pulled from, and by what release. */
export interface StatementFacts {
  /** Engine version. */
  readonly version: string;
  /** URI of the image, without tag and digest. */
  readonly resource: string;
  /** Where the policy's file lies, for example `git+https://…@commit`. */
  readonly source?: string;
}

/**
 * The verdict as in-toto statements about the digests that it names, on a denial too: a SLSA verification summary
 * (`verification_summary/v1`) and a simple verification result (in-toto attestation `svr/v0.2`). None where no image was
 * judged: a statement needs a subject.
 */
export function statementPayloads(verdict: Verdict, facts: StatementFacts): readonly EvidencePayload[] {
  if (verdict.digests.length === 0) return [];
  const predicates = [
    ["verdict.vsa.json", summaryType, summary(verdict, facts)],
    ["verdict.svr.json", "https://in-toto.io/attestation/svr/v0.2", result(verdict, facts)],
  ] as const;
  return predicates.map(([name, predicateType, predicate]) => {
    const statement = {
      _type: "https://in-toto.io/Statement/v1",
      subject: verdict.digests.map((digest) => ({ name: facts.resource, digest: { sha256: hexOf(digest) } })),
      predicateType,
      predicate,
    };
    return { role: "verdict", name, mediaType: inTotoType, text: `${JSON.stringify(statement, undefined, 2)}\n` };
  });
}

/** All evidence that was used is listed; how the image was built is not judged (SLSA 1.1, verification summary). */
function summary(verdict: Verdict, { version, resource, source }: StatementFacts): object {
  return verificationSummary({
    version,
    timeVerified: verdict.now,
    resourceUri: resource,
    policy: { uri: policyUri(verdict, source), digest: verdict.policy.digest },
    inputAttestations: verdict.evidence.map(({ file, sha256, digest, attestedBy }) =>
      attestedBy === undefined
        ? { uri: `file:${encodeURI(file)}`, digest: sha256 }
        : { uri: digest === undefined ? resource : `${resource}@${digest}`, digest: attestedBy.statement },
    ),
    passed: verdict.decision === "pass",
  });
}

/** Only what passed is a property: each required step whose evidence counts, where nothing else is missing, and the gate. */
function result(verdict: Verdict, { source }: StatementFacts): object {
  const isWhole = verdict.rules.every(({ rule, decision }) => rule !== "evidence" || decision === "pass");
  const steps = isWhole ? verdict.asked.require.map(propertyOf) : [];
  return {
    verifier: {
      id: verifierId,
      policies: [{ uri: policyUri(verdict, source), digest: { sha256: hexOf(verdict.policy.digest) } }],
    },
    timeCreated: verdict.now,
    properties: verdict.decision === "pass" ? [...steps, propertyOf("gate")] : [],
  };
}

function propertyOf(name: string): string {
  return `SEAWORTHY_${name.toUpperCase().replace(/[^A-Z0-9]+/gu, "_")}`;
}

/** A preset is the version's own; a file lies in the repository. */
function policyUri({ policy: { file, preset } }: Verdict, source: string | undefined): string {
  if (file === undefined) return `urn:seaworthy:policy:${preset ?? "default"}`;
  return source === undefined ? `file:${encodeURI(file)}` : `${source}#${encodeURI(file)}`;
}

function hexOf(digest: string): string {
  return digest.slice("sha256:".length);
}

/**
 * Where the image is pulled from: the place whose attestations were read, else as the evidence names it. A name without a
 * registry is no address.
 */
export function resourceOf(evidence: readonly VerifiedEvidence[], attestationsOf: string | undefined): string {
  const subjects = evidence.map(({ record }) => record.subject);
  const named = attestationsOf ?? subjects.find((subject) => subject.kind === "image")?.name ?? "image";
  const name = named.replace(/@[^@]*$/u, "").replace(/:[\w.-]+$/u, "");
  return /^[\w.-]+[.:][\w.:-]*\//u.test(name) ? `oci://${name}` : `urn:seaworthy:image:${encodeURIComponent(name)}`;
}
