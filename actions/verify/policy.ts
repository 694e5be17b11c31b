import { required } from "../../shared/config/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import { readSecretText, trustedRootOf } from "../../shared/runner/signatures.ts";
import {
  type CertificateExtension,
  certificateExtensions,
  type IdentityPolicy,
  readPublicKey,
  type SignerPolicy,
} from "../../shared/sigstore/index.ts";
import { didYouMean } from "../../shared/text/index.ts";
import type { Context } from "./context.ts";

/**
 * Whose signatures the inputs accept: a key's, or an identity's.
 * @throws InvalidError when they name neither or both, or something that cannot be read.
 */
export async function policyOf(context: Context): Promise<SignerPolicy> {
  const { inputs, host } = context;
  const { key: place, "certificate-identity": exact, "certificate-identity-regexp": pattern } = inputs;
  const named = [place, exact, pattern].filter((each) => each !== undefined).length;
  if (named !== 1) {
    throw new InvalidError(
      "INPUT_MISSING",
      named === 0 ? "nobody is named whose signature counts" : "several are named whose signature counts",
      { advice: "Give one of `key`, `certificate-identity` and `certificate-identity-regexp`" },
    );
  }
  const root = () => trustedRootOf(inputs["trusted-root"], host);
  if (place === undefined) return { kind: "identity", identity: identityOf(context), root: await root() };
  const key = readPublicKey(await readSecretText(place, "key", host), place);
  return { kind: "key", key, ...(inputs["require-log"] ? { log: await root() } : {}) };
}

function identityOf({ inputs }: Context): IdentityPolicy {
  const { "certificate-identity": exact, "certificate-identity-regexp": pattern } = inputs;
  const issuer = required(
    inputs["certificate-oidc-issuer"],
    "certificate-oidc-issuer",
    "`https://token.actions.githubusercontent.com`",
  );
  return {
    subject: exact ?? patternOf(pattern ?? ""),
    issuer,
    extensions: new Map(inputs["certificate-extensions"].map(extensionPair)),
  };
}

function patternOf(text: string): RegExp {
  try {
    return new RegExp(text, "u");
  } catch {
    throw new InvalidError("INPUT_VALUE", `"${text}" is no regular expression`, {
      advice: "Correct certificate-identity-regexp, or give certificate-identity",
    });
  }
}

function extensionPair(pair: string): [CertificateExtension, string] {
  const [given = "", ...value] = pair.split("=");
  const names = Object.keys(certificateExtensions);
  const name = names.find((each): each is CertificateExtension => each === given);
  if (name !== undefined && value.length > 0) return [name, value.join("=")];
  throw new InvalidError("INPUT_VALUE", `"${pair}" names no certificate extension${didYouMean(given, names)}`, {
    advice: `Write it as \`name=value\`; names: ${names.join(", ")}`,
  });
}
