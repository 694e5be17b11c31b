import { testRules } from "../../rule-cases.ts";

function falcoRule(condition: string, text = ""): string {
  return `- rule: a\n  desc: b\n  condition: ${condition}\n  output: c\n  priority: WARNING${text}`;
}

testRules({
  "SW-FALCO-missing-field": {
    fires: ["- rule: a\n  desc: b\n  condition: spawned_process\n  priority: WARNING", "- list: a"],
    silent: [falcoRule("spawned_process"), "- list: a\n  items: []"],
  },
  "SW-FALCO-unknown-key": {
    fires: [falcoRule("spawned_process", "\n  tag: [a]"), "- list: a\n  items: []\n  item: [b]"],
    silent: [falcoRule("spawned_process", "\n  tags: [a]")],
  },
  "SW-FALCO-priority": {
    fires: [falcoRule("spawned_process").replace("WARNING", "WARN")],
    silent: [falcoRule("spawned_process").replace("WARNING", "Debug")],
  },
  "SW-FALCO-deprecated": {
    fires: ["- list: a\n  items: [b]\n  append: true"],
    silent: ["- list: a\n  items: [b]\n  override: {items: append}"],
  },
  "SW-FALCO-override": {
    fires: ["- list: a\n  override: {items: append}"],
    silent: ["- list: a\n  items: [b]\n  override: {items: replace}"],
  },
  "SW-FALCO-exception": {
    fires: [
      falcoRule("spawned_process", "\n  exceptions: [{name: a, fields: [proc.name, fd.name], comps: [=]}]"),
      falcoRule("spawned_process", "\n  exceptions: [{fields: [proc.name]}]"),
    ],
    silent: [
      falcoRule(
        "spawned_process",
        "\n  exceptions: [{name: a, fields: [proc.name, fd.name], comps: [=, =], values: [[a, b]]}]",
      ),
    ],
  },
  "SW-FALCO-rule-disabled": {
    fires: [falcoRule("spawned_process", "\n  enabled: false")],
    silent: [falcoRule("spawned_process", "\n  enabled: true"), falcoRule("spawned_process")],
  },
});
