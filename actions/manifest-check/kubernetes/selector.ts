import type { Field } from "../../../shared/yaml/index.ts";
import { addsLabel } from "./joins/controllers.ts";
import type { Workload } from "./workload.ts";

/** A LabelSelector of apimachinery's meta/v1. All parts must match; an empty one selects everything. */
export interface Selector {
  readonly labels: ReadonlyMap<string, string>;
  readonly expressions: readonly Expression[];
}

interface Expression {
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
}

export function compileSelector(field: Field): Selector {
  const expressions = field
    .get("matchExpressions")
    .items()
    .map((entry) => ({
      key: entry.get("key").text ?? "",
      operator: entry.get("operator").text ?? "",
      values: entry.get("values").texts,
    }));
  return { labels: field.get("matchLabels").record, expressions };
}

/** Returns true if a map of labels contains all required labels. */
export function hasLabels(labels: ReadonlyMap<string, string>, required: ReadonlyMap<string, string>): boolean {
  for (const [key, value] of required) if (labels.get(key) !== value) return false;
  return true;
}

export function selects({ labels: required, expressions }: Selector, labels: ReadonlyMap<string, string>): boolean {
  return hasLabels(labels, required) && expressions.every((expression) => holds(labels, expression));
}

/** Returns true if a selector matches a pod with the labels that its controller adds. */
export function selectsPod({ labels: required, expressions }: Selector, pod: Workload): boolean {
  for (const [key, value] of required)
    if (pod.labels.get(key) !== value && (pod.labels.has(key) || !addsLabel(pod, key, value))) return false;
  return expressions.every(
    (expression) =>
      holds(pod.labels, expression) || (!pod.labels.has(expression.key) && addsLabel(pod, expression.key)),
  );
}

function holds(labels: ReadonlyMap<string, string>, { key, operator, values }: Expression): boolean {
  const value = labels.get(key);
  switch (operator) {
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
