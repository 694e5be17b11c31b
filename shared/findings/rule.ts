import type { Severity } from "./severity.ts";

export interface RuleHelp {
  /** Plain text: why it matters and what to do. */
  readonly text: string;
  /** The same with examples and links. */
  readonly markdown: string;
}

/** A rule. Findings refer to it by id. */
export interface Rule {
  readonly id: string;
  /** PascalCase or kebab-case name, at most 255 characters. */
  readonly name: string;
  readonly severity: Severity;
  /** One sentence. */
  readonly summary: string;
  /** What is wrong and what it risks. */
  readonly description: string;
  readonly help: RuleHelp;
  /** `security` among them for security rules; CWE and benchmark tags where they apply. */
  readonly tags: readonly string[];
  /** What to do: an imperative sentence without place and period. Reports have it in findings only. */
  readonly remedy?: string;
  readonly helpUri?: string;
  /** 0.1 to 10.0, for rules tagged `security` whose risk has a score of its own. */
  readonly securityScore?: number;
  readonly precision?: "very-high" | "high" | "medium" | "low";
}
