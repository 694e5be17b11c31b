import type { Signer } from "@sigstore/verify";
import { type CertificateExtension, certificateExtensions } from "./certificate-extensions.ts";

/**
 * An exact text, but for ASCII letters among its first characters, whose case does not count: names of owners and
 * repositories in addresses.
 */
export interface CaselessPrefix {
  readonly text: string;
  /** Number of characters whose case does not count. */
  readonly caseless: number;
}

/** Identity whose certificates are accepted. */
export interface IdentityPolicy {
  /** Subject alternative name: exact, or a pattern for the whole of it. */
  readonly subject: string | RegExp | CaselessPrefix;
  /** OIDC issuer, exact. */
  readonly issuer: string;
  /** Further extensions by the names below, exact. Default: none. */
  readonly extensions?: ReadonlyMap<CertificateExtension, string | CaselessPrefix>;
}

const arc = "1.3.6.1.4.1.57264.1.";
const utf8String = 0x0c;

/** Returns why a signer does not match a policy. Undefined if it does. */
export function findIdentityMismatch(signer: Signer, policy: IdentityPolicy): string | undefined {
  const subject = signer.identity?.subjectAlternativeName ?? "";
  if (!matches(policy.subject, subject))
    return `the certificate is for "${subject}", not for ${describe(policy.subject)}`;
  const issuer = signer.identity?.extensions?.issuer ?? "";
  if (issuer !== policy.issuer) return `the identity comes from "${issuer}", not from "${policy.issuer}"`;
  for (const [name, expected] of policy.extensions ?? []) {
    const value = extensionOf(signer, name);
    if (value === undefined || !matches(expected, value))
      return `its ${name} is ${value === undefined ? "missing" : `"${value}"`}, not ${describe(expected)}`;
  }
  return undefined;
}

/** Formats a signer. */
export function describeSigner({ identity }: Signer): string {
  return `${identity?.subjectAlternativeName ?? "?"} (${identity?.extensions?.issuer ?? "unknown issuer"})`;
}

/** Checks whether a text is the expected one, or matches the expected pattern as a whole. */
function matches(expected: IdentityPolicy["subject"], text: string): boolean {
  if (typeof expected === "string") return text === expected;
  if (expected instanceof RegExp) return new RegExp(`^(?:${expected.source})$`, expected.flags).test(text);
  const { text: exact, caseless } = expected;
  return (
    lowerAscii(text.slice(0, caseless)) === lowerAscii(exact.slice(0, caseless)) &&
    text.slice(caseless) === exact.slice(caseless)
  );
}

/** Lowers ASCII letters only: others have several that are equal without regard to case. */
function lowerAscii(text: string): string {
  return text.replaceAll(/[A-Z]/gu, (letter) => letter.toLowerCase());
}

function describe(expected: IdentityPolicy["subject"]): string {
  if (expected instanceof RegExp) return `the pattern ${expected.source}`;
  return `"${typeof expected === "string" ? expected : expected.text}"`;
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
