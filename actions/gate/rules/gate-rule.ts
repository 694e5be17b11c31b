import type { Rule } from "../../../shared/findings/index.ts";
import { defineRule, type RuleText, toReportedRule } from "../../../shared/rules/index.ts";

/** How a rule of the gate's own findings is written down. */
export interface GateRuleText extends Pick<RuleText, "id" | "severity" | "precision"> {
  /** One sentence without its full stop. */
  readonly summary: string;
  /** Where what it judges comes from: one sentence. */
  readonly source: string;
  readonly advice: string;
  /** In addition to `policy`. */
  readonly tags?: readonly string[];
}

/** Defines a rule of findings that the gate itself makes, named by its id. Default precision: high. */
export function gateRule({ summary, source, ...text }: GateRuleText): Rule {
  const stated = { name: text.id, summary: `${summary}.`, why: `${summary}. ${source}` };
  return toReportedRule(defineRule({ precision: "high", ...text, ...stated }, { tags: ["policy"], help: "advice" }));
}
