import type { ImageTarget, RegistryClient } from "../../oci/index.ts";
import type { SignerPolicy } from "../verify/check.ts";
import { examineSignatures } from "../verify/examine.ts";
import type { Judgement } from "../verify/judgement.ts";

/** Formats that are written. */
export const signatureFormats = ["bundle", "legacy"] as const;
export type WrittenFormat = (typeof signatureFormats)[number];

/** What one target has and what it lacks. */
export interface SignaturePlan {
  readonly target: ImageTarget;
  readonly judgements: readonly Judgement[];
  readonly missing: readonly WrittenFormat[];
}

export interface Wanted {
  readonly formats: readonly WrittenFormat[];
  /** What an accepted signature must state, too. */
  readonly annotations: Readonly<Record<string, string>>;
  readonly policy: SignerPolicy;
}

/** Looks at what is signed already: what the same signer signed in a format is not signed again. */
export async function planSignatures(
  client: RegistryClient,
  targets: readonly ImageTarget[],
  { formats, annotations, policy }: Wanted,
): Promise<readonly SignaturePlan[]> {
  return Promise.all(
    targets.map(async (target) => {
      const judgements = await examineSignatures(client, { digest: target.digest, policies: [policy] });
      const present = judgements.filter((each) => isSignature(each, annotations)).map(({ format }) => format);
      return { target, judgements, missing: formats.filter((format) => !present.includes(format)) };
    }),
  );
}

/** Whether a judgement says that the image is signed, with the given annotations. */
export function isSignature(
  { kind, accepted, annotations = {} }: Judgement,
  wanted: Readonly<Record<string, string>>,
): boolean {
  return (
    kind === "signature" && accepted && Object.entries(wanted).every(([name, value]) => annotations[name] === value)
  );
}
