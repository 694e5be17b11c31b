/** A form that secrets have. */
export interface SecretRule {
  /** Kebab case; the finding's rule is `SW-IM-secret-<id>`. */
  readonly id: string;
  /** What it is, for a sentence: `a GitHub token`. */
  readonly title: string;
  readonly severity: "critical" | "high" | "medium";
  /** Lower-case ASCII; where one stands, `pattern` is tried. */
  readonly keywords: readonly string[];
  /**
   * Sticky: tried at the keyword, `lookBehind` characters before it. Every repetition in it is bounded, so that each try
   * is. The group `secret`, else `group` or the first, else all of the match is the secret.
   */
  readonly pattern: RegExp;
  /** Number of the group that is the secret, where `secret` names none. */
  readonly group?: number;
  readonly lookBehind?: number;
  /** Characters after the keyword in which a pattern that searches may match. */
  readonly window?: number;
  /** True when the pattern is searched for around the keyword instead of matched at it. */
  readonly searches?: boolean;
  /** Least bits per character (Shannon). */
  readonly entropy?: number;
  /** Tells whether the secret carries the checksum that its issuer gives all of them. */
  checksum?(secret: string): boolean;
  /** A structure or context that real ones have. */
  check?(secret: string, match: RegExpExecArray): boolean;
  /** True for forms that code and tests are full of: only looked for where people put their own files. */
  readonly ownFilesOnly?: boolean;
  /** True when the pattern reads the name that the secret is assigned to. */
  readonly isNamed?: boolean;
  /** True when other rules that match at the place win. */
  readonly generic?: boolean;
}

/** A token with a prefix of its own: the keyword begins it, and no word stands directly before or behind it. */
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
