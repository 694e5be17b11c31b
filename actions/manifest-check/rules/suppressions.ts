import { type CommentFault, commentRuleTexts } from "../../../shared/rules/index.ts";
import { defineManifestRule, type ManifestRule } from "./rule.ts";

const privileged = (value: string, comment: string): string =>
  `containers:\n  - name: app\n    securityContext:\n      privileged: ${value}${comment}`;
const fixed = privileged("false", "");
const whole = privileged("true", " # seaworthy ignore=SW-K8S-privileged reason=loads a kernel module");

const examples: Readonly<Record<CommentFault, readonly [before: string, after: string]>> = {
  malformed: [privileged("true", " # seaworthy ignore SW-K8S-privileged"), whole],
  expired: [
    privileged("true", " # seaworthy ignore=SW-K8S-privileged until=2020-01-31 reason=until the driver is in"),
    fixed,
  ],
  unused: [privileged("false", " # seaworthy ignore=SW-K8S-privileged reason=loads a kernel module"), fixed],
  "unknown-rule": [privileged("true", " # seaworthy ignore=SW-K8S-priviledged reason=loads a kernel module"), whole],
  reasonless: [privileged("true", " # seaworthy ignore=SW-K8S-privileged"), whole],
};

function ruleOf(fault: CommentFault): ManifestRule {
  const [before, after] = examples[fault];
  const id = `SW-MC-suppression-${fault}`;
  return defineManifestRule({ id, ...commentRuleTexts[fault], before, after, tags: ["suppression"] });
}

/** The rules about suppressions, by fault. */
export const suppressionRule: Readonly<Record<CommentFault, ManifestRule>> = {
  malformed: ruleOf("malformed"),
  expired: ruleOf("expired"),
  unused: ruleOf("unused"),
  "unknown-rule": ruleOf("unknown-rule"),
  reasonless: ruleOf("reasonless"),
};

export const suppressionRules: readonly ManifestRule[] = Object.values(suppressionRule);
