import { createHash } from "node:crypto";
import type { License } from "./licenses.ts";
import { joinLicenses } from "./licenses.ts";
import type { Bom, RootComponent } from "./model.ts";
import { nameUuid } from "./uuid.ts";

/** Returns a document's namespace: SPDX's own host, and a name that is stable for the same image. */
export function documentNamespace(bom: Bom, version: string): string {
  return `https://spdx.org/spdxdocs/${bom.tool.name}-${nameUuid(`spdx ${version} ${bom.identity}`)}`;
}

/** Returns a document's display name. */
export function titleOf({ name, version }: RootComponent): string {
  return version === undefined ? name : `${name} ${version}`;
}

/** Returns a readable, unique identifier in SPDX's alphabet (letters, digits, `.`, `-`). */
export function elementId(prefix: string, name: string, ref: string): string {
  return `SPDXRef-${prefix}-${readable(name)}-${shortHash(ref)}`;
}

/** Reference to the text of a license that is not on the SPDX list. */
export interface LicenseReference {
  readonly id: string;
  readonly name: string;
}

/** Expression with its references. */
export interface LicenseTerms {
  readonly expression: string;
  readonly references: readonly LicenseReference[];
}

/** Joins licenses to one expression, with references for plain names; undefined if there are none. */
export function licenseExpression(licenses: readonly License[]): LicenseTerms | undefined {
  if (licenses.length === 0) return undefined;
  const references: LicenseReference[] = [];
  const resolved = licenses.map((license): License => {
    if (license.kind !== "name") return license;
    const id = `LicenseRef-${readable(license.text)}-${shortHash(license.text)}`;
    references.push({ id, name: license.text });
    return { kind: "id", text: id };
  });
  const expression = joinLicenses(resolved);
  return expression === undefined ? undefined : { expression, references };
}

function readable(text: string): string {
  return text
    .replace(/[^A-Za-z0-9.]+/g, "-")
    .slice(0, 40)
    .replace(/^[-.]+|[-.]+$/g, "");
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
