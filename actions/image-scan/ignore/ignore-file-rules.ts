import type { Rule } from "../../../shared/findings/index.ts";
import { defineRule, type RuleKind, type RuleText, toReportedRule } from "../../../shared/rules/index.ts";

const kind: RuleKind = { tags: ["security", "suppression"], help: "reason-and-advice" };

function ignoreFileRule(text: RuleText & { readonly advice: string }): Rule {
  return toReportedRule(defineRule({ ...text, precision: "very-high" }, kind));
}

/** Rules for the entries of ignore files. */
export const ignoreFileRules = {
  void: ignoreFileRule({
    id: "SW-IM-ignore-void",
    name: "IgnoreEntryVoid",
    severity: "medium",
    summary: "Write ignore-file entries that can be read.",
    why: "Because of a typo in a key or date, some tools suppress a finding forever. Seaworthy ignores the entry instead.",
    advice: "Correct the key or the date.",
  }),
  expired: ignoreFileRule({
    id: "SW-IM-ignore-expired",
    name: "IgnoreEntryExpired",
    severity: "medium",
    summary: "Remove or renew expired ignore-file entries.",
    why: "The findings that the entry suppressed count again.",
    advice: "Fix the finding and remove the entry, or set a new expiry date.",
  }),
  unused: ignoreFileRule({
    id: "SW-IM-ignore-unused",
    name: "IgnoreEntryUnused",
    severity: "low",
    summary: "Remove ignore-file entries that match nothing.",
    why: "The finding that it suppressed is gone, and the entry could hide a new finding by accident.",
    advice: "Remove the entry.",
  }),
  openEnded: ignoreFileRule({
    id: "SW-IM-ignore-open-ended",
    name: "IgnoreEntryOpenEnded",
    severity: "low",
    summary: "Give ignore-file entries an expiry date and a reason.",
    why: "Without them, nobody reviews the entry or knows why it exists.",
    advice: "Add both. If the format does not support them, add a waiver to `.seaworthy.yaml` instead.",
  }),
} as const satisfies Record<string, Rule>;
