/** Version of JSON Schema. */
export type SchemaDraft = 4 | 6 | 7 | 2019 | 2020;

/** A schema cannot be used. */
export class SchemaProblemError extends Error {}

/** Keyword that counts steps. It is part of each reference, because only those repeat work without bounds. */
export const stepKeyword = "seaworthy-step";

/** Nesting of schemas and number of their parts, far beyond any chart's. */
const maxDepth = 200;
const maxParts = 15_000;
/** Schemas in a list. The code of the validator grows with their square. */
const maxAlternatives = 400;

const drafts: ReadonlyMap<string, SchemaDraft> = new Map([
  ["json-schema.org/draft-04/schema", 4],
  ["json-schema.org/draft-06/schema", 6],
  ["json-schema.org/draft-07/schema", 7],
  ["json-schema.org/draft/2019-09/schema", 2019],
  ["json-schema.org/draft/2020-12/schema", 2020],
  ["json-schema.org/schema", 2020],
]);

/** Keywords whose value is a map of schemas by names, and those whose value is data. */
const mapKeywords: ReadonlySet<string> = new Set(
  "properties patternProperties definitions $defs dependentSchemas dependencies".split(" "),
);
const dataKeywords: ReadonlySet<string> = new Set(["enum", "const", "default", "examples", "required"]);
/** Keywords next to a reference that stay in the drafts that ignore its siblings. */
const keptSiblings: ReadonlySet<string> = new Set(["definitions", "$defs", "$id", "id"]);
/** Keywords that a draft introduced, and that earlier ones ignore. */
const introduced: ReadonlyMap<string, SchemaDraft> = new Map<string, SchemaDraft>([
  ...["const", "contains", "propertyNames"].map((keyword): [string, SchemaDraft] => [keyword, 6]),
  ...["if", "then", "else"].map((keyword): [string, SchemaDraft] => [keyword, 7]),
  ...[
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedProperties",
    "unevaluatedItems",
    "minContains",
    "maxContains",
  ].map((keyword): [string, SchemaDraft] => [keyword, 2019]),
  ["prefixItems", 2020],
]);
/** Keywords of Ajv that JSON Schema does not have. */
const foreign: ReadonlySet<string> = new Set(["nullable", "$async", "discriminator", stepKeyword]);
const references: ReadonlySet<string> = new Set(["$ref", "$recursiveRef", "$dynamicRef"]);

/**
 * Returns the draft of a schema. Default: 2020-12.
 * @throws SchemaProblemError for other vocabularies, which would have to be loaded.
 */
export function draftOf(schema: unknown): SchemaDraft {
  const uri = isObject(schema) ? schema["$schema"] : undefined;
  if (typeof uri !== "string") return 2020;
  const draft = drafts.get(uri.replace(/^https?:\/\//, "").replace(/#\/?$/, ""));
  if (draft === undefined) throw new SchemaProblemError(`its $schema ${uri} is not supported`);
  return draft;
}

/** A schema for the validator. */
export interface PreparedSchema {
  readonly schema: unknown;
  /** The schema that contains each schema. */
  readonly parents: ReadonlyMap<unknown, unknown>;
  /** Number of its parts. */
  readonly parts: number;
}

/**
 * Returns a copy of a schema in which each reference counts a step, and without what Ajv adds to JSON Schema. Up to
 * draft 7 the siblings of a reference are ignored.
 * @throws SchemaProblemError if it is too large.
 */
export function prepareSchema(schema: unknown, draft: SchemaDraft): PreparedSchema {
  const copier = new SchemaCopier(draft);
  const root = isObject(schema) ? withoutSchemaUri(schema) : schema;
  const copy = copier.copy(root, 0, undefined);
  return { schema: copy, parents: copier.parents, parts: copier.parts };
}

/** Returns a schema without its `$schema`. */
export function withoutSchemaUri(schema: object): object {
  const copy: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) if (keyword !== "$schema") set(copy, keyword, value);
  return copy;
}

class SchemaCopier {
  readonly parents = new Map<unknown, unknown>();
  readonly #draft: SchemaDraft;
  parts = 0;

  constructor(draft: SchemaDraft) {
    this.#draft = draft;
  }

  copy(schema: unknown, depth: number, parent: unknown): unknown {
    this.parts += 1;
    if (this.parts > maxParts || depth > maxDepth) throw new SchemaProblemError("it is too large");
    if (Array.isArray(schema) && schema.length > maxAlternatives) throw new SchemaProblemError("it is too large");
    if (Array.isArray(schema)) return schema.map((part) => this.copy(part, depth + 1, parent));
    if (!isObject(schema)) return schema;
    const isOnlyReference = this.#draft <= 7 && typeof schema["$ref"] === "string";
    const steps: unknown[] = [];
    const copy: Record<string, unknown> = {};
    this.parents.set(copy, parent);
    for (const [keyword, value] of Object.entries(schema)) {
      const isReference = references.has(keyword) && typeof value === "string";
      if (isReference && (keyword === "$ref" || this.#draft > 7))
        steps.push({ [stepKeyword]: true }, { [keyword]: value });
      else if (isOnlyReference && !keptSiblings.has(keyword)) continue;
      else if (this.#isIgnored(keyword)) continue;
      else set(copy, keyword, this.#value(keyword, value, depth, copy));
    }
    if (steps.length > 0) copy["allOf"] = [...(Array.isArray(copy["allOf"]) ? copy["allOf"] : []), ...steps];
    return copy;
  }

  #isIgnored(keyword: string): boolean {
    if (foreign.has(keyword) || (keyword === "id" && this.#draft !== 4)) return true;
    return (introduced.get(keyword) ?? 0) > this.#draft;
  }

  #value(keyword: string, value: unknown, depth: number, parent: unknown): unknown {
    if (dataKeywords.has(keyword)) {
      if (Array.isArray(value)) this.parts += value.length;
      return value;
    }
    if (!mapKeywords.has(keyword) || !isObject(value)) return this.copy(value, depth + 1, parent);
    const copy: Record<string, unknown> = {};
    for (const [name, schema] of Object.entries(value)) set(copy, name, this.copy(schema, depth + 1, parent));
    return copy;
  }
}

/** Sets a property, also one that is special in prototypes. */
export function set(target: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
