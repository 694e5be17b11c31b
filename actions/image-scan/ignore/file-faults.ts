import type { Rule } from "../../../shared/findings/index.ts";
import { defineRule, type RuleKind, type RuleText, toReportedRule } from "../../../shared/rules/index.ts";

const kind: RuleKind = { tags: ["security", "suppression"], help: "reason-and-advice" };

function faultRule(text: RuleText & { readonly advice: string }): Rule {
  return toReportedRule(defineRule({ ...text, precision: "very-high" }, kind));
}

/** What can be wrong with an entry of an ignore file. */
export const ignoreFaults = {
  void: faultRule({
    id: "SW-IM-ignore-void",
    name: "IgnoreEntryVoid",
    severity: "medium",
    summary: "An entry of an ignore file cannot be understood and suppresses nothing.",
    why: "A slip in a key or a date makes some tools suppress a finding for ever; here it makes the entry void.",
    advice: "Fix the key or the date.",
  }),
  expired: faultRule({
    id: "SW-IM-ignore-expired",
    name: "IgnoreEntryExpired",
    severity: "medium",
    summary: "An entry of an ignore file has expired.",
    why: "What it was granted for counts again.",
    advice: "Fix the finding and remove the entry, or decide anew until when it may wait.",
  }),
  unused: faultRule({
    id: "SW-IM-ignore-unused",
    name: "IgnoreEntryUnused",
    severity: "low",
    summary: "An entry of an ignore file suppresses nothing.",
    why: "What it was for is gone, and the next finding that it happens to fit would go unseen.",
    advice: "Remove it.",
  }),
  openEnded: faultRule({
    id: "SW-IM-ignore-open-ended",
    name: "IgnoreEntryOpenEnded",
    severity: "low",
    summary: "An entry of an ignore file has no expiry or no reason.",
    why: "Nobody will look at it again, nor know why it is there.",
    advice: "Add both; where the format has no place for them, write a waiver in `.seaworthy.yaml`.",
  }),
} as const satisfies Record<string, Rule>;
