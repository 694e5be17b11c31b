import type { ErrorObject } from "ajv";
import { oneLine, truncate } from "../../../../shared/text/index.ts";
import { compareBytes } from "../values/value.ts";

/** A place of the values that violates a schema. */
export interface SchemaFailure {
  /** JSON pointer (RFC 6901) of the value. "" for the values as a whole. */
  readonly path: string;
  readonly keyword: string;
  readonly message: string;
}

/** Number of errors that are looked at, and of places that are kept for one schema. */
const maxErrors = 5000;
const maxPlaces = 100;

/**
 * Returns one failure per place and keyword, in the order of places. Omits summaries of other failures, and what a schema
 * says about a value of a type that it does not allow.
 * @param all errors with their schemas and data (`verbose` of Ajv).
 * @param parents the schema that contains each schema.
 */
export function listFailures(all: readonly ErrorObject[], parents: ReadonlyMap<unknown, unknown>): SchemaFailure[] {
  const errors = all.slice(0, maxErrors);
  const mismatches = listMismatches(errors);
  const failures = new Map<string, SchemaFailure>();
  for (const error of errors) {
    if (isSummary(error) || isBelowMismatch(error, mismatches, parents)) continue;
    const path = pathOf(error);
    const keyword = keywordOf(error);
    const key = `${path} ${keyword}`;
    if (failures.has(key)) continue;
    failures.set(key, { path, keyword, message: truncate(oneLine(error.message ?? ""), 200) });
  }
  return [...failures.values()].sort((a, b) => compareBytes(a.path, b.path) || compareBytes(a.keyword, b.keyword));
}

/** Returns whether an error only sums up those of the schemas in its keyword. */
function isSummary({ keyword, params, data }: ErrorObject): boolean {
  if (keyword === "oneOf") return params["passingSchemas"] === null;
  if (keyword === "contains") return Array.isArray(data) && data.length > 0 && params["maxContains"] === undefined;
  return keyword === "anyOf" || keyword === "if" || keyword === "propertyNames";
}

/** Returns the places at which schemas found a value of another type. */
function listMismatches(errors: readonly ErrorObject[]): ReadonlyMap<unknown, readonly string[]> {
  const mismatches = new Map<unknown, string[]>();
  for (const { keyword, parentSchema, instancePath } of errors) {
    if (keyword !== "type") continue;
    const places = mismatches.get(parentSchema) ?? [];
    if (places.length < maxPlaces) places.push(instancePath);
    mismatches.set(parentSchema, places);
  }
  return mismatches;
}

function isBelowMismatch(
  { keyword, instancePath, parentSchema }: ErrorObject,
  mismatches: ReadonlyMap<unknown, readonly string[]>,
  parents: ReadonlyMap<unknown, unknown>,
): boolean {
  let schema: unknown = keyword === "type" ? parents.get(parentSchema) : parentSchema;
  for (; schema !== undefined; schema = parents.get(schema)) {
    const places = mismatches.get(schema);
    if (places?.some((place) => instancePath === place || instancePath.startsWith(`${place}/`)) === true) return true;
  }
  return false;
}

/** Returns the place of a value, or of a property whose name is the problem. */
function pathOf({ instancePath, propertyName }: ErrorObject): string {
  if (propertyName === undefined) return instancePath;
  return `${instancePath}/${propertyName.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function keywordOf({ keyword, schemaPath, params }: ErrorObject): string {
  if (keyword === "contains") return params["maxContains"] === undefined ? "minContains" : "maxContains";
  return keyword === "false schema" ? (schemaPath.split("/").at(-2) ?? keyword) : keyword;
}
