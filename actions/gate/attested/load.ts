import { InvalidError, messageOf, UndecidedError } from "../../../shared/errors/index.ts";
import { type AttestationSource, type Attested, type AttestedEvidence, nothingAttested } from "../model.ts";
import type { Policy } from "../policy/policy.ts";
import { type AttestedStatement, asSigned } from "./statement.ts";

/** Attested evidence of the image that a call names. */
export interface LoadedAttestations {
  readonly evidence: AttestedEvidence;
  /** Digests that the call asks about; the image's platforms' where it names none. */
  readonly digests: readonly string[];
  readonly notes: readonly string[];
  /** The statements that are evidence, as they were read. */
  readonly statements: readonly AttestedStatement[];
}

/**
 * Reads the attestations of `attestations-of` by the policy's attestors; nothing where no image is named. A registry that
 * cannot be read is among the evidence as a problem.
 * @param only the statements to read, of a verdict that is replayed, with who had signed them by then.
 * @throws InvalidError where the policy and the call do not go together.
 */
export async function loadAttestations(
  policy: Pick<Policy, "attestors" | "unsigned" | "file">,
  source: AttestationSource,
  only?: readonly Attested[],
): Promise<LoadedAttestations> {
  const { image, digests } = source;
  checkAttestors(policy, source);
  if (image === undefined) return { evidence: nothingAttested, digests, notes: [], statements: [] };
  const [{ examineAttestations }, { readStatements }] = await Promise.all([
    import("./examine.ts"),
    import("./read.ts"),
  ]);
  try {
    const attestedImage = await examineAttestations(image, policy.attestors, source);
    const kept = only === undefined ? attestedImage.statements : asSigned(attestedImage.statements, only);
    const { evidence, notes } = await readStatements(kept);
    const statements = kept.filter(({ statement }) =>
      evidence.statements.some((attestation) => attestation.statement === statement.sha256),
    );
    return { evidence, digests: attestedImage.digests, notes: [...attestedImage.notes, ...notes], statements };
  } catch (error) {
    if (!(error instanceof UndecidedError) || digests.length === 0) throw error;
    const problem = {
      what: `the attestations of ${image} cannot be read: ${messageOf(error)}`,
      remediation: "make the registry readable and run the gate again",
    };
    return { evidence: { ...nothingAttested, problems: [problem] }, digests, notes: [], statements: [] };
  }
}

/**
 * Checks that a policy which counts attestations and a call which names an image go together.
 * @throws InvalidError where one goes without the other.
 */
export function checkAttestors(
  { attestors, unsigned, file }: Pick<Policy, "attestors" | "unsigned" | "file">,
  { image, repository }: Pick<AttestationSource, "image" | "repository">,
): void {
  if (image === undefined && unsigned === "never") {
    throw missingImage(
      "the policy counts no unsigned evidence, and no image is named whose attestations count",
      "set `unsigned: this-job` in the policy, and `attested-only` where an image is released",
    );
  }
  if (image === undefined && repository !== undefined) {
    throw missingImage(
      "github-attestations is given, and no image is named whose attestations count",
      "leave `github-attestations` out",
    );
  }
  if (image !== undefined && attestors.length === 0) {
    throw new InvalidError("POLICY_ATTESTORS", "`attestations-of` is set, but the policy names no attestors", {
      place: { what: file ?? "the policy" },
      advice: "Add `attestors` to the policy, or remove `attestations-of`",
    });
  }
}

function missingImage(problem: string, otherwise: string): InvalidError {
  return new InvalidError("INPUT_MISSING", problem, {
    advice: `Give \`attestations-of\`, host/path@sha256:…, or ${otherwise}`,
  });
}
