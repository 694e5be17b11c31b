import type { Rule } from "../../../shared/findings/index.ts";

function rule(
  id: string,
  name: string,
  severity: Rule["severity"],
  summary: string,
  why: string,
  advice: string,
): Rule {
  const text = `${why} ${advice}`;
  return {
    id: `SW-IM-${id}`,
    name,
    severity,
    summary,
    description: `${summary} ${why}`,
    help: { text, markdown: text },
    tags: ["security", "suppression"],
    precision: "very-high",
  };
}

/** What can be wrong with an entry of an ignore file. */
export const ignoreRules = {
  void: rule(
    "ignore-void",
    "IgnoreEntryVoid",
    "medium",
    "An entry of an ignore file cannot be understood and suppresses nothing.",
    "A slip in a key or a date makes some tools suppress a finding for ever; here it makes the entry void.",
    "Mend the key or the date.",
  ),
  expired: rule(
    "ignore-expired",
    "IgnoreEntryExpired",
    "medium",
    "An entry of an ignore file has expired.",
    "What it was granted for counts again.",
    "Fix the finding and remove the entry, or decide anew until when it may wait.",
  ),
  unused: rule(
    "ignore-unused",
    "IgnoreEntryUnused",
    "low",
    "An entry of an ignore file suppresses nothing.",
    "What it was for is gone, and the next finding that it happens to fit would go unseen.",
    "Remove it.",
  ),
  openEnded: rule(
    "ignore-open-ended",
    "IgnoreEntryOpenEnded",
    "low",
    "An entry of an ignore file has no expiry or no reason.",
    "Nobody will look at it again, nor know why it is there.",
    "Add both; where the format has no place for them, write a waiver in `.seaworthy.yaml`.",
  ),
} as const satisfies Record<string, Rule>;
