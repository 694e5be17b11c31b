import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

interface Media {
  readonly schema?: object;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: object;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
}

/** A request matched to an operation of GitHub's description. */
export interface MatchedOperation {
  readonly id: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** What is wrong with the request; empty when it conforms. */
  checkRequest(query: URLSearchParams, body: unknown): readonly string[];
  /** The schema of a response; undefined where there is none. */
  responseSchema(status: number): object | undefined;
  /** What is wrong with a response; empty when it conforms. */
  checkResponse(status: number, body: unknown): readonly string[];
}

const description = JSON.parse(readFileSync(new URL("openapi.json", import.meta.url), "utf8")) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv, { mode: "fast" });
const compiled = new Map<object, ValidateFunction>();

/** The operation that GitHub would run, or undefined when its description has none for this method and path. */
export function matchOperation(method: string, path: string): MatchedOperation | undefined {
  for (const [template, methods] of Object.entries(description.paths)) {
    const operation = methods[method.toLowerCase()];
    const parameters = operation === undefined ? undefined : matchPath(template, path);
    if (operation !== undefined && parameters !== undefined) return matched(operation, parameters);
  }
  return undefined;
}

function matched(operation: Operation, parameters: Readonly<Record<string, string>>): MatchedOperation {
  return {
    id: operation.operationId,
    parameters,
    responseSchema: (status) => operation.responses[String(status)]?.content?.["application/json"]?.schema,
    checkRequest(query, body) {
      const declared = new Map((operation.parameters ?? []).map((parameter) => [parameter.name, parameter]));
      const strays = [...query.keys()]
        .filter((name) => declared.get(name)?.in !== "query")
        .map((name) => `unknown query parameter ${name}`);
      const schema = operation.requestBody?.content["application/json"]?.schema;
      if (schema === undefined)
        return body === undefined ? strays : [...strays, "a body where the operation takes none"];
      return [...strays, ...validate(schema, body, "request"), ...unknownKeys(schema, body)];
    },
    checkResponse(status, body) {
      const response = operation.responses[String(status)];
      if (response === undefined) return status >= 400 ? [] : [`status ${status} is not described`];
      const schema = response.content?.["application/json"]?.schema;
      return schema === undefined ? [] : validate(schema, body, "response");
    },
  };
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const expected = template.split("/");
  const actual = path.split("/");
  if (expected.length !== actual.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, part] of expected.entries()) {
    const value = actual[index] ?? "";
    if (part.startsWith("{")) parameters[part.slice(1, -1)] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return parameters;
}

function validate(schema: object, value: unknown, side: string): string[] {
  const check = compiled.get(schema) ?? ajv.compile(withoutBareNullable(schema) as object);
  compiled.set(schema, check);
  if (check(value)) return [];
  return (check.errors ?? []).map((error) => `${side}${error.instancePath} ${error.message ?? "is wrong"}`);
}

/** `nullable` next to `anyOf` instead of `type` is a choice of one more (OpenAPI 3.0 allows it, Ajv does not). */
function withoutBareNullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBareNullable);
  if (typeof value !== "object" || value === null) return value;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutBareNullable(inner)]),
  );
  if (nullable !== true || !Array.isArray(rest["anyOf"])) return nullable === undefined ? rest : { nullable, ...rest };
  return { ...rest, anyOf: [...rest["anyOf"], { type: "null" }] };
}

/** GitHub ignores keys that it does not know; a test must not. */
function unknownKeys(schema: object, body: unknown): string[] {
  const properties = (schema as { properties?: Readonly<Record<string, unknown>> }).properties;
  if (properties === undefined || typeof body !== "object" || body === null) return [];
  return Object.keys(body)
    .filter((key) => !(key in properties))
    .map((key) => `request has the unknown property ${key}`);
}
