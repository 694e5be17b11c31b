import type { Family } from "../family.ts";
import { isEnabled } from "../rules/rule-selection.ts";
import { checkConditions, conditionRules } from "./rules/conditions.ts";
import { checkStructure, structureRules } from "./rules/structure.ts";
import { isFalcoFile, parseItems } from "./rules-file.ts";

/** Falco rules files, all of a checkout together. */
export const falco: Family = {
  name: "falco",
  rules: [...structureRules, ...conditionRules],
  canContain: ({ source: { text } }) =>
    /^ *- *(?:rule|macro|list|required_engine_version|required_plugin_versions) *:/m.test(text),
  accepts: isFalcoFile,
  check(units, options) {
    const documents = units.flatMap((unit) => unit.documents);
    const rules = parseItems(documents);
    const problems = [...checkStructure(rules), ...checkConditions(rules)].filter(({ rule }) =>
      isEnabled(rule, options),
    );
    const number = rules.items.filter(({ kind }) => kind === "rule").length;
    return [{ problems, annotations: [], examined: documents.length === 0 ? {} : { detections: number } }];
  },
};
