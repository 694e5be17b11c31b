/** Answer to a question about objects. `unknown` if it depends on what the files do not contain. */
export type Decision = "yes" | "no" | "unknown";

export function decide(value: boolean): Decision {
  return value ? "yes" : "no";
}

/** Returns `yes` if all are, `no` if any is, and else `unknown`. */
export function all(decisions: readonly Decision[]): Decision {
  if (decisions.includes("no")) return "no";
  return decisions.includes("unknown") ? "unknown" : "yes";
}

/** Returns `yes` if any is, `no` if all are, and else `unknown`. */
export function any(decisions: readonly Decision[]): Decision {
  if (decisions.includes("yes")) return "yes";
  return decisions.includes("unknown") ? "unknown" : "no";
}

export function not(decision: Decision): Decision {
  return decision === "unknown" ? "unknown" : decide(decision === "no");
}
