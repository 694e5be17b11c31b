import type { Selector } from "../selector.ts";
import { all, type Decision, decide, not } from "./decision.ts";

/** Labels as far as files tell: a value, null for a label that is certainly absent, or undefined if unknown. */
export type Labels = (key: string) => string | null | undefined;

/** Returns known labels and, for keys that these lack, another answer. */
export function labelsOf(known: ReadonlyMap<string, string>, others: Labels): Labels {
  return (key) => known.get(key) ?? others(key);
}

/** Checks whether labels match a LabelSelector (apimachinery, meta/v1). */
export function matchSelector({ labels: required, expressions }: Selector, labels: Labels): Decision {
  const equal = [...required].map(([key, value]) => isOneOf(labels(key), [value]));
  const others = expressions.map(({ key, operator, values }): Decision => {
    const value = labels(key);
    switch (operator) {
      case "In":
        return isOneOf(value, values);
      case "NotIn":
        return not(isOneOf(value, values));
      case "Exists":
        return has(value);
      case "DoesNotExist":
        return not(has(value));
      default:
        return "unknown";
    }
  });
  return all([...equal, ...others]);
}

export function isOneOf(value: string | null | undefined, values: readonly string[]): Decision {
  return value === undefined ? "unknown" : decide(value !== null && values.includes(value));
}

export function has(value: string | null | undefined): Decision {
  return value === undefined ? "unknown" : decide(value !== null);
}
