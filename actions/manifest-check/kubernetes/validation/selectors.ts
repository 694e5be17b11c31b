import type { Field } from "../../../../shared/yaml/index.ts";
import { checkLabels } from "./metadata.ts";
import { checkLabelKey, checkLabelValue } from "./names.ts";
import { knownText, type Violation, violationOf } from "./violation.ts";

/** Checks a LabelSelector (apimachinery, `ValidateLabelSelector`). */
export function* checkLabelSelector(selector: Field): Generator<Violation> {
  yield* checkLabels(selector.get("matchLabels"));
  for (const expression of selector.get("matchExpressions").items()) yield* checkExpression(expression, true);
}

/** Checks the requirements of a NodeSelector on labels. */
export function* checkNodeSelector(terms: Field): Generator<Violation> {
  for (const term of terms.items())
    for (const expression of term.get("matchExpressions").items()) yield* checkExpression(expression, false);
}

/** Checks operator and values of one requirement. Values of a preferred node affinity may be anything. */
function* checkExpression(expression: Field, checksValues: boolean): Generator<Violation> {
  const key = knownText(expression.get("key"));
  if (key !== undefined) yield* violationOf("selector", expression.get("key"), checkLabelKey(key));
  const operator = expression.get("operator").text ?? "";
  const values = expression.get("values");
  const count = values.items().length;
  if (["In", "NotIn"].includes(operator) && count === 0 && !isUnknown(values))
    yield* violationOf("selector", values, `The operator ${operator} requires values`);
  if (["Exists", "DoesNotExist"].includes(operator) && count > 0)
    yield* violationOf("selector", values, `The operator ${operator} must not have values`);
  if (["Gt", "Lt"].includes(operator) && count !== 1 && !isUnknown(values))
    yield* violationOf("selector", values, `The operator ${operator} requires exactly one value`);
  if (!checksValues) return;
  for (const value of values.items()) {
    const text = knownText(value);
    if (text !== undefined) yield* violationOf("selector", value, checkLabelValue(text));
  }
}

/** Returns true for a placeholder in place of the list. */
function isUnknown(values: Field): boolean {
  return values.node?.kind === "scalar" && values.exists;
}
