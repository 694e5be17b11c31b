import type { PackageURL } from "packageurl-js";
import { parsePurl } from "../packages/purl.ts";

/** What an author says of a vulnerability in a product (VEX minimum requirements, CISA 2023). */
export type VexStatus = "not_affected" | "affected" | "fixed" | "under_investigation";

/** Something that a statement names: by purl, by CPE, by digest. */
export interface VexItem {
  /** As written. */
  readonly text: string;
  readonly purl?: PackageURL;
  readonly cpe?: string;
  /** SHA-256, lower-case hex. */
  readonly digests: readonly string[];
}

/** A component, and the product that contains it where the statement is about that product only. */
export interface VexScope {
  readonly item: VexItem;
  readonly within?: VexItem;
}

/** One statement of a VEX document. */
export interface VexStatement {
  /** Id of the vulnerability and its aliases. */
  readonly ids: readonly string[];
  readonly scopes: readonly VexScope[];
  readonly status: VexStatus;
  /** Justification and impact, in the author's words. */
  readonly why?: string;
  /** Milliseconds since 1970; 0 when the document says no time. */
  readonly time: number;
  /** 1-based place in the document. */
  readonly ordinal: number;
}

/** A VEX document that could be read. */
export interface VexDocument {
  /** Path or digest, as the call knows it. */
  readonly source: string;
  readonly format: "OpenVEX" | "CSAF" | "CycloneDX";
  readonly author?: string;
  readonly statements: readonly VexStatement[];
  /** Statements that say less than the format demands and do not count, in words. */
  readonly problems: readonly string[];
}

/** An item of whatever names a document gives it; what is no purl may be a CPE or an address. */
export function vexItem(
  text: string,
  identifiers: { readonly cpe?: string; readonly digests?: readonly string[] } = {},
): VexItem {
  const purl = purlOf(text);
  const cpe = identifiers.cpe ?? (text.startsWith("cpe:") ? text : undefined);
  return {
    text,
    ...(purl === undefined ? {} : { purl }),
    ...(cpe === undefined ? {} : { cpe }),
    digests: (identifiers.digests ?? []).map((digest) => digest.toLowerCase()),
  };
}

function purlOf(text: string): PackageURL | undefined {
  return text.startsWith("pkg:") ? parsePurl(repaired(text)) : undefined;
}

/** `pkg:oci/name@sha256:…` is common, though the colon ought to be written `%3A`. */
function repaired(text: string): string {
  return text.replace(/@(sha\d+):/, "@$1%3A");
}

/** Milliseconds of an RFC 3339 date; 0 for none. */
export function timeOf(...dates: readonly (string | undefined)[]): number {
  for (const date of dates) {
    const time = date === undefined ? Number.NaN : Date.parse(date);
    if (!Number.isNaN(time)) return time;
  }
  return 0;
}
