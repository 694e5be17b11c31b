import { z } from "zod";
import { UndecidedError } from "../../../shared/errors/index.ts";
import { summaryType, verificationSummary } from "../../../shared/sigstore/formats/verification-summary.ts";
import type { Predicate } from "./vulnerabilities.ts";

const verdict = z.object({
  schema: z.literal([1, 2]),
  decision: z.enum(["pass", "deny", "undecided"]),
  now: z.iso.datetime(),
  digests: z.array(z.string()),
  policy: z.object({
    file: z.string().optional(),
    preset: z.string().optional(),
    digest: z.string().regex(/^sha256:[0-9a-f]{64}$/u),
  }),
});

/** A gate's verdict, as far as a summary tells it. */
export type GateVerdict = z.infer<typeof verdict>;

/** Where the image is pulled from, and who judged it by which policy. */
export interface SummaryContext {
  /** `registry.example/app`. */
  readonly name: string;
  readonly version: string;
  /** Where the policy's file lies, for example `git+https://…@commit`. */
  readonly source?: string;
}

/** @throws UndecidedError `VERDICT_INVALID`. */
export function readVerdict(text: string, file: string): GateVerdict {
  try {
    return verdict.parse(JSON.parse(text));
  } catch (thrown) {
    throw new UndecidedError("VERDICT_INVALID", "this is no verdict that can be read", {
      place: { what: file },
      advice: "Run `gate` again with the same version of Seaworthy",
      cause: thrown,
    });
  }
}

/**
 * The verdict as a Verification Summary Attestation (SLSA v1, `verification_summary`). The gate does not judge how an
 * image was built; what it could not decide has not passed.
 */
export function summaryPredicate(given: GateVerdict, { name, version, source }: SummaryContext): Predicate {
  return {
    predicateType: summaryType,
    predicate: verificationSummary({
      version,
      timeVerified: given.now,
      resourceUri: `oci://${name}`,
      policy: { uri: policyUri(given.policy, source), digest: given.policy.digest },
      passed: given.decision === "pass",
    }),
  };
}

/** A preset is the version's own; a file lies in the repository. */
function policyUri({ file, preset }: GateVerdict["policy"], source: string | undefined): string {
  if (file === undefined) return `urn:seaworthy:policy:${preset ?? "default"}`;
  return source === undefined ? `file:${file}` : `${source}#${file}`;
}
