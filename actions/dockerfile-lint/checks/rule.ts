import type { Instruction, Span } from "../../../shared/dockerfile/index.ts";
import {
  type DefinedRule,
  defineRule,
  type Problem,
  type RuleKind,
  type RuleText,
} from "../../../shared/rules/index.ts";
import type { LintContext } from "../context.ts";
import type { HadolintLevel } from "../options.ts";

/** A rule with its hadolint level, which hadolint's thresholds use. Only hadolint's rules have one. */
export interface LintRule extends DefinedRule {
  readonly hadolint: HadolintLevel | undefined;
}

/** The text of a rule about Dockerfiles. */
export interface LintRuleText extends RuleText {
  readonly hadolint?: HadolintLevel;
}

/** Replaces a range of the file. An empty span inserts text. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A problem found by a check, with its position in the file. */
export interface LintProblem extends Problem<LintRule, Edit> {
  /** The range of text that the finding points to. */
  readonly span: Span;
  /** The instruction that contains the span. Comments above it can suppress the finding. */
  readonly instruction: Instruction | undefined;
  /** The identity of the finding, for its fingerprint: no line numbers, no secrets. */
  readonly about: readonly string[];
  /** Secrets and values of variables that the finding is about. In no report; the base must have all of them. */
  readonly values?: readonly string[];
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
}

/** A pure check of one file for one or more rules. */
export interface Check {
  readonly rules: readonly LintRule[];
  run(context: LintContext): Iterable<LintProblem>;
}

const kind: RuleKind = { tags: ["dockerfile"], language: "dockerfile", help: "reason" };

/** Defines a rule about Dockerfiles. Rules at hadolint's level `ignore` are opt-in. */
export function defineLintRule(text: LintRuleText): LintRule {
  const { hadolint } = text;
  return { ...defineRule({ isOptIn: hadolint === "ignore", ...text }, kind), hadolint };
}
