import type { PackageHash } from "../packages/index.ts";
import type { Contact } from "./contact.ts";
import type { JsonObject } from "./json.ts";
import { newerThanCycloneDx } from "./license-names.ts";
import { joinLicenses, type License } from "./licenses.ts";
import type { Delivery, SbomProfile } from "./model.ts";
import { licenseExpression } from "./spdx-terms.ts";

/** Creates an `organizationalContact`. */
export function contact({ name, email, url }: Contact): JsonObject {
  return {
    ...(name === undefined && email === undefined && url !== undefined ? { name: url } : {}),
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
  };
}

/** Creates an `organizationalEntity`. */
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

/** Creates the license list: individual licenses, or one expression. The schema forbids a mixture. */
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
 * Creates the distribution license of BSI TR-03183-2 v2.1.0 (6.1): one expression, with references for names unknown to
 * SPDX. A component is distributed under the license that its database states.
 */
function concluded(licenses: readonly License[]): JsonObject[] {
  const expression = licenseExpression(licenses)?.expression;
  return expression === undefined ? [] : [{ expression, acknowledgement: "concluded" }];
}

/** Creates BSI's CycloneDX properties for the delivery of a component. */
export function deliveryProperties({ filename, executable, archive, structured }: Delivery): JsonObject[] {
  const property = (name: string, value: string): JsonObject => ({ name: `bsi:component:${name}`, value });
  return [
    property("archive", archive ? "archive" : "no archive"),
    property("executable", executable ? "executable" : "non-executable"),
    ...(filename === undefined ? [] : [property("filename", filename)]),
    property("structured", structured ? "structured" : "unstructured"),
  ];
}
