/** The one scale of severities, worst first. */
export const severities = ["critical", "high", "medium", "low", "info"] as const;

export type Severity = (typeof severities)[number];

/** `unknown` is for advisories without a rating only; policies say how it is treated. */
export type AdvisorySeverity = Severity | "unknown";

/** Sort order, worst first: negative when `a` is worse than `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}

/** True when `severity` is `threshold` or worse. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return compareSeverity(severity, threshold) <= 0;
}

/** The worst of the given severities; undefined when there is none. */
export function worstSeverity(given: Iterable<Severity>): Severity | undefined {
  let worst: Severity | undefined;
  for (const severity of given) {
    if (worst === undefined || compareSeverity(severity, worst) < 0) worst = severity;
  }
  return worst;
}

/** How an unrated advisory counts by default. */
export function ratedSeverity(severity: AdvisorySeverity): Severity {
  return severity === "unknown" ? "medium" : severity;
}
