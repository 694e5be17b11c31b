import type { Field } from "../yaml/field.ts";

/** True when a map of labels has all that the selector (`key: value`) asks for; an empty one asks for nothing. */
export function hasLabels(labels: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): boolean {
  for (const [key, value] of wanted) if (labels.get(key) !== value) return false;
  return true;
}

/** LabelSelector of apimachinery's meta/v1: `matchLabels` and `matchExpressions`, all of which must hold. */
export function matchesSelector(labels: ReadonlyMap<string, string>, selector: Field): boolean {
  if (!hasLabels(labels, selector.get("matchLabels").record)) return false;
  return selector
    .get("matchExpressions")
    .items()
    .every((expression) => holds(labels, expression));
}

function holds(labels: ReadonlyMap<string, string>, expression: Field): boolean {
  const key = expression.get("key").text ?? "";
  const values = expression.get("values").texts;
  const value = labels.get(key);
  switch (expression.get("operator").text) {
    case "In":
      return value !== undefined && values.includes(value);
    case "NotIn":
      return value === undefined || !values.includes(value);
    case "Exists":
      return value !== undefined;
    case "DoesNotExist":
      return value === undefined;
    default:
      return false;
  }
}
