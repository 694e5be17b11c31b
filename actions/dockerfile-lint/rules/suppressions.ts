import { type CommentFault, commentRuleTexts } from "../../../shared/rules/index.ts";
import { defineLintRule, type LintRule } from "../checks/rule.ts";

const unpinned = "RUN apt-get update && apt-get install -y curl";

const examples: Readonly<Record<CommentFault, readonly [before: string, after: string]>> = {
  malformed: [`# hadolint ignore=DL3008,foo\n${unpinned}`, `# hadolint ignore=DL3008\n${unpinned}`],
  expired: [
    "# seaworthy ignore=DL3008 until=2020-01-31 reason=mirror is frozen\nRUN apt-get install -y curl",
    "RUN apt-get install -y curl=7.88.1-10",
  ],
  unused: ["# hadolint ignore=DL3003\nRUN make", "RUN make"],
  "unknown-rule": [
    "# hadolint ignore=DL30008\nRUN apt-get install -y curl",
    "# hadolint ignore=DL3008\nRUN apt-get install -y curl",
  ],
  reasonless: [`# hadolint ignore=DL3008\n${unpinned}`, `# hadolint ignore=DL3008 # the mirror is frozen\n${unpinned}`],
};

function ruleOf(fault: CommentFault): LintRule {
  const [before, after] = examples[fault];
  return defineLintRule({ id: `SW-DF-suppression-${fault}`, ...commentRuleTexts[fault], before, after });
}

/** The rules about suppression comments, by fault. */
export const suppressionRule: Readonly<Record<CommentFault, LintRule>> = {
  malformed: ruleOf("malformed"),
  expired: ruleOf("expired"),
  unused: ruleOf("unused"),
  "unknown-rule": ruleOf("unknown-rule"),
  reasonless: ruleOf("reasonless"),
};

/** The rule about ids that hadolint has removed. */
export const retiredRule = defineLintRule({
  id: "SW-DF-suppression-retired",
  name: "suppression-retired",
  severity: "info",
  summary: "Remove ids of retired rules from suppressions.",
  why: "hadolint has removed the rule, so there is nothing left to suppress.",
  before: "# hadolint ignore=DL3005\nRUN apt-get update && apt-get dist-upgrade -y",
  after: "RUN apt-get update && apt-get dist-upgrade -y",
});

export const suppressionRules: readonly LintRule[] = [...Object.values(suppressionRule), retiredRule];
