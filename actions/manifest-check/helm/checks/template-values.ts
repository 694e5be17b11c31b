import { getFileOwner, pointAt } from "../../rules/file-rules.ts";
import type { ManifestProblem } from "../../rules/rule.ts";
import type { ChartCheck } from "../analysis/chart-context.ts";
import { walkNodes } from "../analysis/walk.ts";
import { templateOfValues } from "../rules/template-values.ts";
import type { OperandNode } from "../template/nodes.ts";

/** Returns the path of the first value in an operand: `.Values.host`. */
function findValue(operand: OperandNode): string | undefined {
  if (operand.kind === "field" || operand.kind === "variable") {
    const fields = operand.kind === "field" ? operand.names : operand.fields;
    const index = fields.lastIndexOf("Values");
    return index === -1 ? undefined : fields.slice(index + 1).join(".");
  }
  if (operand.kind === "chain") return findValue(operand.node);
  if (operand.kind !== "pipe") return undefined;
  for (const { args } of operand.commands) {
    for (const argument of args) {
      const found = findValue(argument);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Check of values that are run as templates. */
export const templateValueChecks: readonly ChartCheck[] = [
  {
    rules: [templateOfValues],
    *run({ templates }): Generator<ManifestProblem> {
      for (const { file, main, definitions } of templates) {
        const problems: ManifestProblem[] = [];
        for (const { nodes } of [main, ...definitions]) {
          walkNodes(nodes, {
            command: ({ args: [first, text], start, end }) => {
              if (first.kind !== "identifier" || first.name !== "tpl" || text === undefined) return;
              const value = findValue(text);
              if (value === undefined) return;
              const message = `tpl runs ${value === "" ? "all values" : value} as a template`;
              const field = pointAt(file, start, end);
              problems.push({ rule: templateOfValues, owner: getFileOwner(file), part: value, field, message });
            },
          });
        }
        yield* new Map(problems.map((problem) => [problem.part, problem])).values();
      }
    },
  },
];
