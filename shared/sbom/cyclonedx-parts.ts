import type { PackageHash } from "../packages/index.ts";
import type { Contact } from "./contact.ts";
import type { JsonObject } from "./json.ts";
import { newerThanCycloneDx } from "./license-names.ts";
import { joinLicenses, type License } from "./licenses.ts";
import type { Delivery, SbomProfile } from "./model.ts";
import { licenseExpression } from "./spdx-terms.ts";

/** An `organizationalContact`. */
export function contact({ name, email, url }: Contact): JsonObject {
  return {
    ...(name === undefined && email === undefined && url !== undefined ? { name: url } : {}),
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
  };
}

/** An `organizationalEntity`. */
export function organization({ name, email, url }: Contact): JsonObject {
  return {
    ...(name === undefined ? {} : { name }),
    ...(url === undefined ? {} : { url: [url] }),
    ...(email === undefined ? {} : { contact: [contact({ ...(name === undefined ? {} : { name }), email })] }),
  };
}

export function hash({ algorithm, value }: PackageHash): JsonObject {
  return { alg: algorithm, content: value };
}

/** Either licenses one by one, or one expression: the schema forbids a mixture. */
export function licenseChoice(licenses: readonly License[], profile: SbomProfile): JsonObject[] {
  const acknowledgement = "declared";
  if (profile === "bsi") return concluded(licenses);
  const needsExpression = licenses.some(({ kind, text }) => kind === "expression" || newerThanCycloneDx.has(text));
  const expression = needsExpression ? joinLicenses(licenses) : undefined;
  if (expression !== undefined) return [{ expression, acknowledgement }];
  return licenses.map(({ kind, text }) => ({
    license: { ...(kind === "id" && !newerThanCycloneDx.has(text) ? { id: text } : { name: text }), acknowledgement },
  }));
}

/**
 * The distribution license of BSI TR-03183-2 v2.1.0 (6.1): one expression, names that SPDX does not know as references.
 * A component is passed on under the license that its database states.
 */
function concluded(licenses: readonly License[]): JsonObject[] {
  const expression = licenseExpression(licenses)?.expression;
  return expression === undefined ? [] : [{ expression, acknowledgement: "concluded" }];
}

/** BSI's taxonomy of CycloneDX properties for what a component is delivered as. */
export function deliveryProperties({ filename, executable, archive, structured }: Delivery): JsonObject[] {
  const property = (name: string, value: string): JsonObject => ({ name: `bsi:component:${name}`, value });
  return [
    property("archive", archive ? "archive" : "no archive"),
    property("executable", executable ? "executable" : "non-executable"),
    ...(filename === undefined ? [] : [property("filename", filename)]),
    property("structured", structured ? "structured" : "unstructured"),
  ];
}
