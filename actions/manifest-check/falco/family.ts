import type { Family } from "../family.ts";
import { isEnabled } from "../rules/rule-selection.ts";
import { conditionProblems, conditionRules } from "./rules/conditions.ts";
import { structureProblems, structureRules } from "./rules/structure.ts";
import { isFalcoFile, readItems } from "./rules-file.ts";

/** Rules files of Falco, all of a checkout together. */
export const falco: Family = {
  name: "falco",
  rules: [...structureRules, ...conditionRules],
  mayHold: ({ source: { text } }) =>
    /^ *- *(?:rule|macro|list|required_engine_version|required_plugin_versions) *:/m.test(text),
  accepts: isFalcoFile,
  check(documents, options) {
    const rules = readItems(documents);
    const problems = [...structureProblems(rules), ...conditionProblems(rules)].filter(({ rule }) =>
      isEnabled(rule, options),
    );
    const number = rules.items.filter(({ kind }) => kind === "rule").length;
    return { problems, annotations: [], examined: documents.length === 0 ? {} : { detections: number } };
  },
};
