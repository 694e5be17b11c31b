import type { ImageTarget, RegistryClient } from "../../oci/index.ts";
import type { SignerPolicy } from "../verify/check.ts";
import { examineSignatures } from "../verify/examine.ts";
import type { Judgement } from "../verify/judgement.ts";

/** Storage formats of signatures. */
export const signatureFormats = ["bundle", "legacy"] as const;
export type WrittenFormat = (typeof signatureFormats)[number];

/** Existing signatures of a target and the missing formats. */
export interface SignaturePlan {
  readonly target: ImageTarget;
  readonly judgements: readonly Judgement[];
  readonly missing: readonly WrittenFormat[];
}

/** Signatures to write. */
export interface SignatureRequest {
  readonly formats: readonly WrittenFormat[];
  /** Annotations that an accepted signature must have. */
  readonly annotations: Readonly<Record<string, string>>;
  readonly policy: SignerPolicy;
}

/** Plans which signatures to write. Skips what the same signer has already signed in a format. */
export async function planSignatures(
  client: RegistryClient,
  targets: readonly ImageTarget[],
  { formats, annotations, policy }: SignatureRequest,
): Promise<readonly SignaturePlan[]> {
  return Promise.all(
    targets.map(async (target) => {
      const judgements = await examineSignatures(client, { digest: target.digest, policies: [policy] });
      const present = judgements.filter((judgement) => isSignature(judgement, annotations)).map(({ format }) => format);
      return { target, judgements, missing: formats.filter((format) => !present.includes(format)) };
    }),
  );
}

/** Checks whether a judgement is an accepted signature with the given annotations. */
export function isSignature(
  { kind, accepted, annotations = {} }: Judgement,
  required: Readonly<Record<string, string>>,
): boolean {
  return (
    kind === "signature" && accepted && Object.entries(required).every(([name, value]) => annotations[name] === value)
  );
}
