import type { Field } from "../../../../shared/yaml/index.ts";
import { parseQuantity } from "../quantity.ts";
import { isPlaceholder } from "../schema/placeholder.ts";

/** A quantity that the API server rejects, or that cannot be meant. */
export interface QuantityProblem {
  readonly field: Field;
  readonly message: string;
  /** True for an amount that is valid and far too small. */
  readonly isTiny?: true;
}

/** Resources of containers that no extension defines (Kubernetes, `IsStandardContainerResourceName`). */
const standard = /^(?:cpu|memory|ephemeral-storage|hugepages-.+)$/;
/** Extended resources and huge pages are not shared, so that requests equal limits. */
const unshared = /\/|^hugepages-/;

/** Checks one quantity (apimachinery, `pkg/api/resource`). */
export function checkQuantity(field: Field): QuantityProblem[] {
  const { text } = field;
  if (text === undefined || isPlaceholder(text)) return [];
  const amount = parseQuantity(text);
  if (amount === undefined) return [{ field, message: `${text} is not a valid quantity` }];
  return amount < 0 ? [{ field, message: `${String(field.key)} is ${text}, but must not be negative` }] : [];
}

/** Checks requests and limits of a container (Kubernetes, `ValidateContainerResourceRequirements`). */
export function* checkResources(resources: Field, owner: string): Generator<QuantityProblem> {
  for (const kind of ["requests", "limits"]) {
    for (const field of resources.get(kind).fields()) {
      const name = String(field.key);
      yield* checkQuantity(field);
      if (!standard.test(name) && !unshared.test(name) && !isPlaceholder(name))
        yield { field, message: `${name} is not a resource of containers; use cpu, memory or ephemeral-storage` };
      if (name === "memory") yield* checkBytes(field);
    }
  }
  for (const field of resources.get("requests").fields()) yield* checkAgainstLimit(field, resources, owner);
}

function* checkAgainstLimit(field: Field, resources: Field, owner: string): Generator<QuantityProblem> {
  const name = String(field.key);
  const own = parseQuantity(field.text ?? "");
  const limit = parseQuantity(resources.get("limits", name).text ?? "");
  if (own === undefined || limit === undefined) return;
  if (own > limit) yield { field, message: `${owner} requests more ${name} than its limit allows` };
  else if (unshared.test(name) && own < limit)
    yield {
      field,
      message: `${owner} requests less ${name} than its limit, but it cannot be shared`,
    };
}

/** Finds amounts of memory in fractions of a byte: `64m` are 64 thousandths of a byte, not 64 megabytes. */
function* checkBytes(field: Field): Generator<QuantityProblem> {
  const digits = /^(\d+)m$/.exec(field.text ?? "")?.[1];
  // A controller that computes amounts writes whole bytes this way.
  if (digits === undefined || digits === "0" || Number(digits) >= 1e9) return;
  const message = `${field.text} of memory are ${Number(digits) / 1000} bytes; write ${digits}M or ${digits}Mi`;
  yield { field, message, isTiny: true };
}
