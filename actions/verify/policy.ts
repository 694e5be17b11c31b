import { required } from "../../shared/config/index.ts";
import { InvalidError } from "../../shared/errors/index.ts";
import { settingsPath } from "../../shared/runner/index.ts";
import { readSecretText, readTrustedRootOrDefault } from "../../shared/runner/signatures.ts";
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
 * Resolves the accepted signer of a call: a key or an identity.
 * @throws InvalidError if there is none or more than one, or if it cannot be read.
 */
export async function policyOf(context: Context): Promise<SignerPolicy> {
  const { inputs, host } = context;
  const { key: place, "certificate-identity": exact, "certificate-identity-regexp": pattern } = inputs;
  const signers = [place, exact, pattern].filter((input) => input !== undefined).length;
  if (signers !== 1) {
    throw new InvalidError(
      "INPUT_MISSING",
      signers === 0 ? "the accepted signer is not set" : "more than one accepted signer is set",
      { advice: "Set one of `key`, `certificate-identity` and `certificate-identity-regexp`" },
    );
  }
  const root = async () => readTrustedRootOrDefault(await signerFile(context, inputs["trusted-root"]), host);
  if (place === undefined) return { kind: "identity", identity: identityOf(context), root: await root() };
  const key = readPublicKey(await readSecretText(await signerFile(context, place), "key", host), place);
  return { kind: "key", key, ...(inputs["require-log"] ? { log: await root() } : {}) };
}

/** Returns the path of a key or trusted root: the base's for changes that are not merged. */
async function signerFile<T extends string | undefined>(context: Context, place: T): Promise<T | string> {
  return place === undefined || place.startsWith("env://") ? place : settingsPath(context, place);
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
    throw new InvalidError("INPUT_VALUE", `"${text}" is not a regular expression`, {
      advice: "Fix certificate-identity-regexp, or set certificate-identity",
    });
  }
}

function extensionPair(pair: string): [CertificateExtension, string] {
  const [key = "", ...value] = pair.split("=");
  const names = Object.keys(certificateExtensions);
  const name = names.find((candidate): candidate is CertificateExtension => candidate === key);
  if (name !== undefined && value.length > 0) return [name, value.join("=")];
  throw new InvalidError("INPUT_VALUE", `"${pair}" is not a certificate extension${didYouMean(key, names)}`, {
    advice: `Use the form \`name=value\`. Names: ${names.join(", ")}`,
  });
}
