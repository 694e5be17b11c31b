import { kindOf, typeOf } from "../values/kinds.ts";
import {
  type CallContext,
  FunctionError,
  GoBytes,
  GoList,
  GoMap,
  GoObject,
  type Sourced,
  sourced,
  type TemplateFunction,
  type Value,
} from "../values/value.ts";

/**
 * A value as the machine has it. A nil from a map or list is an interface that contains nil, whose fields are errors in
 * Go, and which has a type.
 */
export interface Evaluated extends Sourced {
  readonly isInterface?: true;
}

/** Marks a nil from a map or list. */
export function fromInterface(value: Sourced): Evaluated {
  return value.value === null ? { value: null, origin: value.origin, isInterface: true } : value;
}

const missing: Evaluated = { value: null, origin: undefined, isInterface: true };
const nil = sourced(null);

/** Returns what a map has for a key that is not in it, if that is not nil: the zero value of its items (`missingkey=zero`). */
export function zeroOf({ type }: GoMap): Sourced | undefined {
  if (type === "map[string]string") return sourced("");
  return type === "engine.files" ? sourced(new GoBytes(new Uint8Array())) : undefined;
}

/**
 * Returns a field of a value (`evalField` of `text/template`).
 * @param inInterface whether the value is from a map or list, for messages.
 * @throws FunctionError without the name of the field's expression.
 */
export function getField(receiver: Evaluated, name: string, inInterface: boolean, context: CallContext): Evaluated {
  const { value } = receiver;
  const method = findMethod(value, name);
  if (method !== undefined) {
    if (method.parameters.length > 0)
      throw new FunctionError(`wrong number of args for ${name}: want ${method.parameters.length} got 0`);
    return method.call([], context);
  }
  if (value instanceof GoMap) {
    const cell = value.entries.get(name);
    if (cell !== undefined) return cell.value === null ? fromInterface(cell) : cell;
    return zeroOf(value) ?? missing;
  }
  if (value === null) {
    if (receiver.isInterface === true) throw new FunctionError(`nil pointer evaluating interface {}.${name}`);
    return nil;
  }
  if (value instanceof GoObject) {
    const field = value.fields.get(name);
    if (field !== undefined) return fromInterface(field);
  }
  throw new FunctionError(`can't evaluate field ${name} in type ${inInterface ? "interface {}" : typeOf(value)}`);
}

/**
 * Checks that a value has a method of a name, before its arguments are evaluated.
 * @throws FunctionError
 */
export function checkMethod(receiver: Evaluated, name: string, count: number, context: CallContext): void {
  const { value } = receiver;
  const method = findMethod(value, name);
  if (method !== undefined) {
    const wanted = method.parameters.length;
    if (method.rest === undefined ? count !== wanted : count < wanted)
      throw new FunctionError(`wrong number of args for ${name}: want ${wanted} got ${count}`);
    return;
  }
  const field = getField(receiver, name, false, context);
  if (value === null && field.value === null) return;
  throw new FunctionError(
    kindOf(value) === "map"
      ? `${name} is not a method but has arguments`
      : `${name} has arguments but cannot be invoked as function`,
  );
}

/** Returns the method of a value. */
export function findMethod(value: Value, name: string): TemplateFunction | undefined {
  return value instanceof GoMap || value instanceof GoObject || value instanceof GoList
    ? value.methods?.get(name)
    : undefined;
}
