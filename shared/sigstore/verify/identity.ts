import type { Signer } from "@sigstore/verify";
import { type CertificateExtension, certificateExtensions } from "./certificate-extensions.ts";

/** Identity whose certificates are accepted. */
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

/** Returns why a signer does not match a policy. Undefined if it does. */
export function findIdentityMismatch(signer: Signer, policy: IdentityPolicy): string | undefined {
  const subject = signer.identity?.subjectAlternativeName ?? "";
  const isNamed = typeof policy.subject === "string" ? subject === policy.subject : isWhole(policy.subject, subject);
  if (!isNamed) return `the certificate is for "${subject}", not for ${describe(policy.subject)}`;
  const issuer = signer.identity?.extensions?.issuer ?? "";
  if (issuer !== policy.issuer) return `the identity comes from "${issuer}", not from "${policy.issuer}"`;
  for (const [name, expected] of policy.extensions) {
    const value = extensionOf(signer, name);
    if (value !== expected)
      return `its ${name} is ${value === undefined ? "missing" : `"${value}"`}, not "${expected}"`;
  }
  return undefined;
}

/** Formats a signer. */
export function describeSigner({ identity }: Signer): string {
  return `${identity?.subjectAlternativeName ?? "?"} (${identity?.extensions?.issuer ?? "unknown issuer"})`;
}

/** Checks whether a pattern matches the whole text. */
function isWhole(pattern: RegExp, text: string): boolean {
  return new RegExp(`^(?:${pattern.source})$`, pattern.flags).test(text);
}

function describe(subject: string | RegExp): string {
  return typeof subject === "string" ? `"${subject}"` : `the pattern ${subject.source}`;
}

/** Reads an extension. Values are DER UTF8Strings from number 8 on. */
function extensionOf(signer: Signer, name: CertificateExtension): string | undefined {
  const oid = `${arc}${certificateExtensions[name]}`;
  const extension = signer.identity?.oids?.find((entry) => entry.oid?.id.join(".") === oid);
  const der = extension?.value;
  if (der === undefined || der[0] !== utf8String) return undefined;
  const first = der[1] ?? 0;
  const start = first < 0x80 ? 2 : 2 + (first & 0x7f);
  return der.subarray(start).toString("utf8");
}
