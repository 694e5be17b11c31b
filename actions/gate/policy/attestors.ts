import { z } from "zod";
import { missing } from "../../../shared/config/index.ts";
import { certificateExtensions } from "../../../shared/sigstore/verify/certificate-extensions.ts";

const text = z.string().trim().min(1).max(2000);
const pemStart = "-----BEGIN ";

const extensions = z.strictObject(
  Object.fromEntries(Object.keys(certificateExtensions).map((name) => [name, text.optional()])),
);

/** Whose attestations count, and what they may state. */
export const attestorSchema = z
  .strictObject({
    key: z
      .string()
      .trim()
      .min(1)
      .max(20_000)
      .optional()
      .describe("Public key: a file of the repository, or the PEM text itself."),
    "certificate-identity": text
      .optional()
      .describe("Who must have signed, exactly as the certificate says: the URL of a workflow at a ref."),
    "certificate-identity-regexp": text
      .refine(isPattern, "is not a regular expression")
      .optional()
      .describe("The same as a regular expression, which must match the whole identity."),
    "certificate-oidc-issuer": text.optional().describe("Who vouches for the identity, exactly."),
    "certificate-extensions": extensions.optional().describe("What else the certificate must state, exactly."),
    "trusted-root": text
      .optional()
      .describe("File of the repository with the trusted root of another Sigstore instance than the public-good one."),
    "require-log": z
      .boolean()
      .optional()
      .describe("Demands an entry in the transparency log or a timestamp of signatures with a key, too."),
    states: z
      .array(z.string().regex(/^[a-z][\w.-]{0,62}$/u, "expected the name of an action or tool, or `provenance`"))
      .min(1)
      .max(50)
      .optional()
      .describe("Actions and tools whose evidence it may attest, and `provenance`; everything when absent."),
  })
  .check(({ value, issues }) => {
    const problem = problemOf(value);
    if (problem !== undefined) issues.push({ code: "custom", message: problem, input: value });
  });

export type Attestor = z.infer<typeof attestorSchema>;

/** A key or an identity, and to each what belongs to it. */
function problemOf(attestor: {
  readonly key?: string | undefined;
  readonly "certificate-identity"?: string | undefined;
  readonly "certificate-identity-regexp"?: string | undefined;
  readonly "certificate-oidc-issuer"?: string | undefined;
  readonly "certificate-extensions"?: object | undefined;
  readonly "require-log"?: boolean | undefined;
}): string | undefined {
  const { key, "certificate-identity": exact, "certificate-identity-regexp": pattern } = attestor;
  const named = [key, exact, pattern].filter((value) => value !== undefined);
  if (named.length !== 1) return "expected one of key, certificate-identity and certificate-identity-regexp";
  if (key !== undefined) {
    const stray = (["certificate-oidc-issuer", "certificate-extensions"] as const).find((name) => attestor[name]);
    return stray === undefined ? undefined : `${stray} does not go with key`;
  }
  if (attestor["require-log"] !== undefined)
    return "require-log goes with key; of an identity an entry is demanded always";
  return attestor["certificate-oidc-issuer"] === undefined ? "certificate-oidc-issuer is missing" : undefined;
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, "u").unicode;
  } catch {
    return false;
  }
}

/** Attestors with the contents of the files that they name, so that the policy's digest is about these, too. */
export async function withFiles(
  attestors: readonly Attestor[],
  read: (path: string) => Promise<string | undefined>,
): Promise<readonly Attestor[]> {
  const contentOf = async (file: string): Promise<string> => {
    const text = await read(file);
    if (text === undefined) throw missing(file, "attestors");
    return text;
  };
  return Promise.all(
    attestors.map(async (attestor) => {
      const { key, "trusted-root": root } = attestor;
      return {
        ...attestor,
        ...(key === undefined ? {} : { key: key.startsWith(pemStart) ? key : await contentOf(key) }),
        ...(root === undefined ? {} : { "trusted-root": await contentOf(root) }),
      };
    }),
  );
}

/** Checks whether an attestor may state results of an action or tool. */
export function mayState({ states }: Pick<Attestor, "states">, name: string): boolean {
  return states === undefined || states.includes(name);
}
