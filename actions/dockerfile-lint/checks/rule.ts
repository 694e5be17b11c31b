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

/** A rule with hadolint's own level, for its thresholds; only hadolint's rules have one. */
export interface LintRule extends DefinedRule {
  readonly hadolint: HadolintLevel | undefined;
}

/** How a rule about Dockerfiles is written down. */
export interface LintRuleText extends RuleText {
  readonly hadolint?: HadolintLevel;
}

/** Replaces a stretch of the file; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** What a check found, and where in the file. */
export interface LintProblem extends Problem<LintRule, Edit> {
  /** The stretch of text to look at. */
  readonly span: Span;
  /** The instruction that it belongs to: comments above it can suppress the finding. */
  readonly instruction: Instruction | undefined;
  /** What the finding is about, for its fingerprint: no line numbers, no secrets. */
  readonly about: readonly string[];
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
}

/** A pure examination of one file on behalf of one or more rules. */
export interface Check {
  readonly rules: readonly LintRule[];
  run(context: LintContext): Iterable<LintProblem>;
}

const kind: RuleKind = { tags: ["dockerfile"], language: "dockerfile", help: "reason" };

/** Defines a rule about Dockerfiles. One at hadolint's level `ignore` is silent unless enabled. */
export function lintRule(text: LintRuleText): LintRule {
  const { hadolint } = text;
  return { ...defineRule({ isOptIn: hadolint === "ignore", ...text }, kind), hadolint };
}
