/** All severities, worst first. */
export const severities = ["critical", "high", "medium", "low", "info"] as const;

export type Severity = (typeof severities)[number];

/** Severity of an advisory; `unknown` if it has no rating. */
export type AdvisorySeverity = Severity | "unknown";

/** Compares severities, worst first: negative if `a` is worse than `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}

/** Checks whether `severity` is `threshold` or worse. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return compareSeverity(severity, threshold) <= 0;
}

/** Returns the next milder severity. The mildest stays. */
export function lowerByOne(severity: Severity): Severity {
  return severities[severities.indexOf(severity) + 1] ?? severity;
}

/** Returns the worst severity. Undefined if there are none. */
export function worstSeverity(items: Iterable<Severity>): Severity | undefined {
  let worst: Severity | undefined;
  for (const severity of items) {
    if (worst === undefined || compareSeverity(severity, worst) < 0) worst = severity;
  }
  return worst;
}

/** Severity that a vulnerability without any rating counts as, unless a call or policy says otherwise. */
export const defaultUnknownSeverity: Severity = "medium";

/**
 * Returns the severity that an advisory counts as.
 * @param unknown severity of advisories that nobody rated.
 */
export function ratedSeverity(severity: AdvisorySeverity, unknown: Severity = defaultUnknownSeverity): Severity {
  return severity === "unknown" ? unknown : severity;
}
