import type { Signer } from "@sigstore/verify";
import { type CertificateExtension, certificateExtensions } from "./certificate-extensions.ts";

/** Whose certificates are accepted. */
export interface IdentityPolicy {
  /** Subject alternative name: exact, or a pattern for the whole of it. */
  readonly subject: string | RegExp;
  /** OIDC issuer, exact. */
  readonly issuer: string;
  /** Further extensions by the names below, exact. */
  readonly extensions: ReadonlyMap<CertificateExtension, string>;
}

const arc = "1.3.6.1.4.1.57264.1.";
const utf8String = 0x0c;

/** Why a signer is not the one that the policy names; undefined when it is. */
export function identityObjection(signer: Signer, policy: IdentityPolicy): string | undefined {
  const subject = signer.identity?.subjectAlternativeName ?? "";
  const isNamed = typeof policy.subject === "string" ? subject === policy.subject : isWhole(policy.subject, subject);
  if (!isNamed) return `the certificate is for "${subject}", not for ${describe(policy.subject)}`;
  const issuer = signer.identity?.extensions?.issuer ?? "";
  if (issuer !== policy.issuer) return `the identity comes from "${issuer}", not from "${policy.issuer}"`;
  for (const [name, wanted] of policy.extensions) {
    const value = extensionOf(signer, name);
    if (value !== wanted) return `its ${name} is ${value === undefined ? "not stated" : `"${value}"`}, not "${wanted}"`;
  }
  return undefined;
}

/** Who signed, for people. */
export function describeSigner({ identity }: Signer): string {
  return `${identity?.subjectAlternativeName ?? "?"} (${identity?.extensions?.issuer ?? "unknown issuer"})`;
}

/** A pattern counts only when it matches from the first character to the last. */
function isWhole(pattern: RegExp, text: string): boolean {
  return new RegExp(`^(?:${pattern.source})$`, pattern.flags).test(text);
}

function describe(subject: string | RegExp): string {
  return typeof subject === "string" ? `"${subject}"` : `the pattern ${subject.source}`;
}

/** From number 8 on, values are UTF8String in DER. */
function extensionOf(signer: Signer, name: CertificateExtension): string | undefined {
  const oid = `${arc}${certificateExtensions[name]}`;
  const found = signer.identity?.oids?.find((each) => each.oid?.id.join(".") === oid);
  const der = found?.value;
  if (der === undefined || der[0] !== utf8String) return undefined;
  const first = der[1] ?? 0;
  const start = first < 0x80 ? 2 : 2 + (first & 0x7f);
  return der.subarray(start).toString("utf8");
}
