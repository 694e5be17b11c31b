import type { Field } from "../../../../shared/yaml/index.ts";
import { getFileOwner } from "../../rules/file-rules.ts";
import type { ManifestProblem } from "../../rules/rule.ts";
import { type ChartCheck, keysOf } from "../analysis/chart-context.ts";
import { isSecurityKey } from "../analysis/security-keys.ts";
import { noSchema } from "../rules/values-schema.ts";

function findSecurityValue(field: Field): Field | undefined {
  for (const child of field.fields()) {
    if (child.key === "global") continue;
    const found = isSecurityKey(String(child.key)) ? child : findSecurityValue(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Check of charts whose security values have no schema. */
export const schemaChecks: readonly ChartCheck[] = [
  {
    rules: [noSchema],
    *run({ chart, root, values, name }): Generator<ManifestProblem> {
      if (values === undefined || chart.source.files.has("values.schema.json")) return;
      const field = findSecurityValue(root);
      if (field === undefined) return;
      const message = `The chart ${name} has no values.schema.json that checks ${keysOf(field).join(".")}`;
      yield { rule: noSchema, owner: getFileOwner(values), field, message };
    },
  },
];
