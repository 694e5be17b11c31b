import { createHash } from "node:crypto";
import type { License } from "./licenses.ts";
import { joinLicenses } from "./licenses.ts";
import type { Bom, RootComponent } from "./model.ts";
import { nameUuid } from "./uuid.ts";

/** Address of a document: SPDX's own directory for those who have none, and a name that is the same for the same image. */
export function documentNamespace(bom: Bom, version: string): string {
  return `https://spdx.org/spdxdocs/${bom.tool.name}-${nameUuid(`spdx ${version} ${bom.identity}`)}`;
}

/** A document's name for people. */
export function titleOf({ name, version }: RootComponent): string {
  return version === undefined ? name : `${name} ${version}`;
}

/** An identifier of SPDX's alphabet (letters, digits, `.`, `-`) that people can read and that no other ref gets. */
export function elementId(prefix: string, name: string, ref: string): string {
  return `SPDXRef-${prefix}-${readable(name)}-${shortHash(ref)}`;
}

/** A name that is no SPDX license, as a reference to the text that the document itself has. */
export interface LicenseReference {
  readonly id: string;
  readonly name: string;
}

/** An expression with the references in it. */
export interface LicenseTerms {
  readonly expression: string;
  readonly references: readonly LicenseReference[];
}

/** The licenses as one expression, mere names as references; undefined when there are none. */
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
