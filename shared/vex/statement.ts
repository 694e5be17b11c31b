import type { PackageURL } from "packageurl-js";
import { parsePurl } from "../packages/purl.ts";

/** Status of a vulnerability in a product (VEX minimum requirements, CISA 2023). */
export type VexStatus = "not_affected" | "affected" | "fixed" | "under_investigation";

/** Item that a statement names by purl, CPE or digest. */
export interface VexItem {
  /** As written. */
  readonly text: string;
  readonly purl?: PackageURL;
  readonly cpe?: string;
  /** SHA-256, lower-case hex. */
  readonly digests: readonly string[];
}

/** Component, and the product that contains it if the statement covers only that product. */
export interface VexScope {
  readonly item: VexItem;
  readonly within?: VexItem;
}

/** Statement of a VEX document. */
export interface VexStatement {
  /** Id of the vulnerability and its aliases. */
  readonly ids: readonly string[];
  readonly scopes: readonly VexScope[];
  readonly status: VexStatus;
  /** Justification and impact, in the author's words. */
  readonly why?: string;
  /** Milliseconds since 1970; 0 if the document states no time. */
  readonly time: number;
  /** 1-based position in the document. */
  readonly ordinal: number;
}

/** Parsed VEX document. */
export interface VexDocument {
  /** Path or digest. */
  readonly source: string;
  readonly format: "OpenVEX" | "CSAF" | "CycloneDX";
  readonly author?: string;
  readonly statements: readonly VexStatement[];
  /** Descriptions of statements that violate the format. They do not suppress. */
  readonly problems: readonly string[];
}

/** Creates an item from the names in a document. A text that is not a purl may be a CPE or a URL. */
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

/** Repairs the common `pkg:oci/name@sha256:…`, whose colon should be `%3A`. */
function repaired(text: string): string {
  return text.replace(/@(sha\d+):/, "@$1%3A");
}

/** Parses the first valid RFC 3339 date to milliseconds; 0 for none. */
export function timeOf(...dates: readonly (string | undefined)[]): number {
  for (const date of dates) {
    const time = date === undefined ? Number.NaN : Date.parse(date);
    if (!Number.isNaN(time)) return time;
  }
  return 0;
}
