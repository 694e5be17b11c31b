import { readFileSync } from "node:fs";
import { Ajv, type AnySchema, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { sharedData } from "../../harness/shared-data.ts";

/** A validator for one of the official CycloneDX JSON schemas; undefined where the given data is absent. */
export function cycloneDxValidator(version: string): ValidateFunction | undefined {
  const directory = sharedData("schemas/cyclonedx");
  if (directory === undefined) return undefined;
  const read = (name: string) => JSON.parse(readFileSync(`${directory}/${name}`, "utf8")) as AnySchema;
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv, ["uri", "date", "date-time", "email"]);
  ajv.addFormat("iri-reference", true);
  ajv.addFormat("idn-email", /@/);
  for (const name of ["spdx", "jsf-0.82", "cryptography-defs"]) ajv.addSchema(read(`${name}.schema.json`));
  return ajv.compile(read(`bom-${version}.schema.json`));
}

/** Lists what a validator has against a document; nothing without a validator, which a skipped test reports. */
export function complaints(validate: ValidateFunction | undefined, document: unknown): string[] {
  if (validate === undefined) return [];
  return validate(document) === true
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}
