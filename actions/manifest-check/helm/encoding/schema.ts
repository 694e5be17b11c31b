import { Ajv, type CodeOptions, type Options, type ValidateFunction } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import draft06 from "ajv/dist/refs/json-schema-draft-06.json" with { type: "json" };
import ajvDraft04 from "ajv-draft-04";
import ajvFormats from "ajv-formats";
import { RE2JS } from "re2js";
import { messageOf } from "../../../../shared/errors/index.ts";
import { oneLine, truncate } from "../../../../shared/text/index.ts";
import { LimitError, type Value } from "../values/value.ts";
import { plainData } from "./schema-data.ts";
import { listFailures, type SchemaFailure } from "./schema-failures.ts";
import {
  draftOf,
  type PreparedSchema,
  prepareSchema,
  type SchemaDraft,
  SchemaProblemError,
  stepKeyword,
  withoutSchemaUri,
} from "./schema-prepare.ts";

/** Steps of a validation: evaluations of references. */
const maxSteps = 300_000;
/** Parts of the schema times parts of the values. */
const maxWork = 50_000_000;

/** Work of patterns: characters times instructions. */
const maxPatternWork = 20_000_000;
const maxPatternLength = 2000;
const workPerPattern = 40_000;
const maxFormatLength = 2000;

type RegExpEngine = NonNullable<CodeOptions["regExp"]>;

/** The result of a validation. No failures means that the values fit. */
export type SchemaResult = { readonly failures: readonly SchemaFailure[] } | { readonly problem: string };

/**
 * Validates values against a JSON Schema of draft 4, 6, 7, 2019-09 or 2020-12, which is the default. Returns a problem if
 * the schema is invalid, or refers to another file or the network. Patterns are RE2, and formats count up to draft 7.
 * @throws LimitError if the schema repeats itself without end, or the values are too large for it.
 */
export function validateSchema(schemaText: string, values: Value): SchemaResult {
  try {
    const { validator, validate, prepared } = compile(schemaText);
    const { data, nodes } = plainData(values, schemaText.includes("uniqueItems"));
    if (nodes * prepared.parts > maxWork) throw new LimitError("values.schema.json and the values are too large");
    validator.start();
    validate(data);
    return { failures: listFailures(validate.errors ?? [], prepared.parents) };
  } catch (error) {
    if (error instanceof LimitError) throw error;
    // References that lead back to themselves exhaust the stack.
    if (error instanceof RangeError) throw new LimitError("values.schema.json is nested too deeply");
    return { problem: describe(error) };
  }
}

interface CompiledSchema {
  readonly validator: Validator;
  readonly validate: ValidateFunction;
  readonly prepared: PreparedSchema;
}

/** Number of schemas that are kept, because a chart is rendered with several sets of values, one after the other. */
const maxCompiled = 8;
const compiled = new Map<string, CompiledSchema>();

function compile(schemaText: string): CompiledSchema {
  const known = compiled.get(schemaText);
  if (known !== undefined) return known;
  const schema: unknown = JSON.parse(schemaText);
  const draft = draftOf(schema);
  assertValid(schema, draft);
  const validator = new Validator(draft);
  const prepared = prepareSchema(schema, draft);
  const made = { validator, prepared, validate: validator.ajv.compile(prepared.schema as object) };
  const [oldest] = compiled.keys();
  if (compiled.size >= maxCompiled && oldest !== undefined) compiled.delete(oldest);
  compiled.set(schemaText, made);
  return made;
}

/** Validators of schemas, by their draft. They compile the schema of schemas once. */
const ofSchemas = new Map<SchemaDraft, Validator>();

/** Validates the schema itself. Its own `$schema` may be written in a way that Ajv does not know. */
function assertValid(schema: unknown, draft: SchemaDraft): void {
  if (typeof schema === "boolean") return;
  if (typeof schema !== "object" || schema === null || Array.isArray(schema))
    throw new SchemaProblemError("it is no schema");
  const validator = ofSchemas.get(draft) ?? new Validator(draft);
  ofSchemas.set(draft, validator);
  validator.start();
  const { ajv } = validator;
  if (ajv.validateSchema(withoutSchemaUri(schema)) === true) return;
  throw new SchemaProblemError(`it is no valid schema: ${ajv.errorsText(ajv.errors)}`);
}

/** A validator whose schema has the limits of one validation. */
class Validator {
  readonly ajv: Ajv;
  #steps = 0;
  #patternWork = 0;

  constructor(draft: SchemaDraft) {
    this.ajv = createAjv(draft, this.#createRegExp());
    this.ajv.addKeyword({ keyword: stepKeyword, errors: false, validate: () => this.#step() });
  }

  /** Starts a validation: its work counts from here. */
  start(): void {
    this.#steps = 0;
    this.#patternWork = 0;
  }

  #step(): boolean {
    this.#steps += 1;
    if (this.#steps > maxSteps) throw new LimitError(`values.schema.json needs more than ${maxSteps} steps`);
    return true;
  }

  #spend(amount: number): void {
    this.#patternWork += amount;
    if (this.#patternWork > maxPatternWork) throw new LimitError("the patterns of values.schema.json take too long");
  }

  /** Creates the patterns, which share the work that they may do. */
  #createRegExp() {
    return Object.assign(
      (pattern: string) => {
        if (pattern.length > maxPatternLength)
          throw new LimitError(`a pattern of values.schema.json is longer than ${maxPatternLength} characters`);
        this.#spend(workPerPattern);
        const program = RE2JS.compile(pattern);
        const size = program.programSize();
        const test = (text: string): boolean => {
          this.#spend(100 + text.length * size);
          return program.test(text);
        };
        // Ajv shares patterns of the same text.
        return { test, toString: () => pattern };
      },
      { code: "RE2" },
    );
  }
}

/** Limits the texts whose format is checked, because some formats take the square of their length. */
function limitFormats(validator: Ajv): void {
  for (const [name, format] of Object.entries(validator.formats)) {
    const validate = format instanceof RegExp ? (data: string) => format.test(data) : format;
    if (typeof validate !== "function") continue;
    validator.formats[name] = (data: string) => {
      if (data.length > maxFormatLength)
        throw new LimitError(`a value with a format is longer than ${maxFormatLength} characters`);
      return validate(data);
    };
  }
}

function createAjv(draft: SchemaDraft, regExp: RegExpEngine): Ajv {
  const options: Options = {
    strict: false,
    allErrors: true,
    verbose: true,
    logger: false,
    ownProperties: true,
    inlineRefs: false,
    validateSchema: false,
    validateFormats: draft <= 7,
    code: { regExp },
  };
  const validator = createDraft(draft, options);
  if (draft <= 7) {
    ajvFormats.default(validator);
    limitFormats(validator);
  }
  return validator;
}

function createDraft(draft: SchemaDraft, options: Options): Ajv {
  if (draft === 4) return new ajvDraft04.default(options) as unknown as Ajv;
  if (draft === 2019) return new Ajv2019(options);
  if (draft === 2020) return new Ajv2020(options);
  const validator = new Ajv(options);
  if (draft === 6) validator.addMetaSchema(draft06);
  return validator;
}

function describe(error: unknown): string {
  if (error instanceof SchemaProblemError) return error.message;
  return truncate(oneLine(messageOf(error)), 300);
}
