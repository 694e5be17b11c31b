import type { Field } from "../../../../shared/yaml/index.ts";
import { isPlaceholder } from "../schema/placeholder.ts";

/** What is wrong with a value. Decides which rule reports it. */
export type ViolationKind = "name" | "label" | "port" | "selector" | "combination" | "value";

/** A value that the API server rejects, and why. */
export interface Violation {
  readonly kind: ViolationKind;
  readonly field: Field;
  readonly message: string;
}

/** Creates the violation of a value that does not have a format. */
export function violationOf(kind: ViolationKind, field: Field, problem: string | undefined): Violation[] {
  return problem === undefined ? [] : [{ kind, field, message: problem }];
}

/** Returns a scalar's text. Undefined for absent values and for placeholders, whose value is unknown. */
export function knownText(field: Field): string | undefined {
  const { text } = field;
  return text === undefined || isPlaceholder(text) ? undefined : text;
}

/** Returns the integer of a field. Undefined for everything else, which the schema rules report. */
export function knownInteger(field: Field): number | undefined {
  return Number.isInteger(field.number) ? field.number : undefined;
}

/** Checks that an integer, if present, is within bounds. */
export function outside(kind: ViolationKind, field: Field, least: number, most = Number.MAX_SAFE_INTEGER): Violation[] {
  const number = knownInteger(field);
  if (number === undefined || (number >= least && number <= most)) return [];
  const bounds = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `between ${least} and ${most}`;
  const name = typeof field.key === "number" ? field.parent?.key : field.key;
  return violationOf(kind, field, `${String(name)} is ${number}, but must be ${bounds}`);
}

/** Reports a field that is set although another setting excludes it. */
export function excluded(field: Field, because: string): Violation[] {
  return field.exists ? violationOf("combination", field, `${String(field.key)} must not be set ${because}`) : [];
}

/** Reports each field after the first of those that exclude each other. */
export function atMostOne(fields: readonly Field[], subject: string): Violation[] {
  const [first, ...others] = fields.filter(({ exists }) => exists);
  return others.flatMap((field) =>
    violationOf("combination", field, `${subject} has both ${String(first?.key)} and ${String(field.key)}; keep one`),
  );
}
