export type SecretSeverity = "critical" | "high" | "medium";

/** Rule for one form of secrets. */
export interface SecretRule {
  /** Kebab case; the finding's rule is `SW-IM-secret-<id>`. */
  readonly id: string;
  /** Title for sentences: `a GitHub token`. */
  readonly title: string;
  readonly severity: SecretSeverity;
  /** Lower-case ASCII keywords; `pattern` is tried where one occurs. */
  readonly keywords: readonly string[];
  /**
   * Sticky: tried at the keyword, `lookBehind` characters before it. All its repetitions are bounded, so each attempt
   * is. The secret is the group `secret`, otherwise `group` or the first group, otherwise the whole match.
   */
  readonly pattern: RegExp;
  /** Number of the group with the secret, if there is no group `secret`. */
  readonly group?: number;
  readonly lookBehind?: number;
  /** Characters after the keyword in which a pattern that searches may match. */
  readonly window?: number;
  /** True when the pattern is searched for around the keyword instead of matched at it. */
  readonly searches?: boolean;
  /** Minimum bits per character (Shannon). */
  readonly entropy?: number;
  /** Tells whether the secret carries the checksum that its issuer gives all of them. */
  checksum?(secret: string): boolean;
  /** Checks the structure or context that real secrets have. */
  check?(secret: string, match: RegExpExecArray): boolean;
  /** Returns the severity of a match whose context tells what it opens; undefined for the rule's own. */
  severityOf?(secret: string, match: RegExpExecArray): SecretSeverity | undefined;
  /** Returns where everybody can get the secret, so that it protects nothing; undefined if it is not known. */
  published?(secret: string): string | undefined;
  /** True for forms that are common in code and tests; searched only in users' own files. */
  readonly ownFilesOnly?: boolean;
  /** True when the pattern reads the name that the secret is assigned to. */
  readonly isNamed?: boolean;
  /** True if not even the ends of the secret are shown, which say nothing. */
  readonly hidesEnds?: boolean;
  /** True for forms that only files of images are searched for, not texts that a person wrote. */
  readonly filesOnly?: boolean;
  /** True if other rules that match at the same place win. */
  readonly generic?: boolean;
}

/**
 * Creates a rule for a token with its own prefix: the keyword starts it, and no word is directly before or after it.
 */
export function prefixed(
  id: string,
  title: string,
  prefixes: readonly string[],
  suffix: string,
  options: Partial<Omit<SecretRule, "id" | "title" | "keywords" | "pattern">> = {},
): SecretRule {
  const heads = prefixes.map((prefix) => prefix.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|");
  return {
    id,
    title,
    severity: "high",
    keywords: [...new Set(prefixes.map((prefix) => prefix.toLowerCase()))],
    pattern: new RegExp(`(?<![A-Za-z0-9_-])(?:${heads})${suffix}(?![A-Za-z0-9_])`, "y"),
    entropy: 3,
    ...options,
  };
}
