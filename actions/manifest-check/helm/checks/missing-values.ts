import { getFileOwner, pointAt } from "../../rules/file-rules.ts";
import type { ManifestProblem } from "../../rules/rule.ts";
import type { ChartCheck, ChartContext } from "../analysis/chart-context.ts";
import type { ParsedTemplate } from "../analysis/parse-templates.ts";
import { walkNodes, walkOperand } from "../analysis/walk.ts";
import { missingParent } from "../rules/missing-values.ts";
import type { OperandNode } from "../template/nodes.ts";
import { GoMap, type Value } from "../values/value.ts";

/** A field behind `.Values` that a template reads. */
interface Read {
  readonly path: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly guards: readonly OperandNode[];
}

function listReads({ main }: ParsedTemplate): Read[] {
  const reads: Read[] = [];
  walkNodes(main.nodes, {
    operand: (operand, _isTested, guards) => {
      if (operand.kind !== "field" && operand.kind !== "variable") return;
      const isRoot = operand.kind === "field" || operand.name === "$";
      const fields = operand.kind === "field" ? operand.names : operand.fields;
      if (isRoot && fields[0] === "Values" && fields.length > 2)
        reads.push({ path: fields.slice(1), start: operand.from, end: operand.end, guards });
    },
  });
  return reads;
}

/** Returns the part of a path that values do not have, if a template looks into it. */
function findMissing(values: GoMap, path: readonly string[]): readonly string[] | undefined {
  let value: Value = values;
  for (const [index, key] of path.slice(0, -1).entries()) {
    if (!(value instanceof GoMap)) return undefined;
    value = value.entries.get(key)?.value ?? null;
    if (value === null) return path.slice(0, index + 1);
  }
  return undefined;
}

/** Returns true if a condition may depend on a value, so that it is not read if it is missing. */
function mayGuard(guard: OperandNode, missing: readonly string[]): boolean {
  let isGuard = false;
  const name = missing.at(-1) ?? "";
  walkOperand(guard, {
    operand: (operand) => {
      if (operand.kind === "identifier" && /^(?:include|tpl|lookup)$/u.test(operand.name)) isGuard = true;
      else if (operand.kind === "variable" && operand.name !== "$") isGuard = true;
      else if (operand.kind === "string" && operand.value.includes(name)) isGuard = true;
      else if ("names" in operand && operand.names.includes(name)) isGuard = true;
      else if ("fields" in operand && operand.fields.includes(name)) isGuard = true;
    },
  });
  return isGuard;
}

/** Returns true if templates set a value themselves. */
function mayBeSet({ allTemplates }: ChartContext, missing: readonly string[]): boolean {
  const name = JSON.stringify(missing.at(-1));
  return allTemplates.some(
    ({ file }) => /\b(?:set|merge|mustMerge)\w*\b/u.test(file.source.text) && file.source.text.includes(name),
  );
}

/** Returns true for a chart whose templates replace all values. */
function replacesValues({ allTemplates }: ChartContext): boolean {
  return allTemplates.some(({ file }) => /\bset\s+\S+\s+"Values"/u.test(file.source.text));
}

/** Check of values that templates look into although they have no default. */
export const missingValueChecks: readonly ChartCheck[] = [
  {
    rules: [missingParent],
    *run(context): Generator<ManifestProblem> {
      const { chart, values, base, templates } = context;
      if (values === undefined || base.chartCase.kind !== "default" || replacesValues(context)) return;
      const subcharts = new Set(chart.metadata.dependencies?.flatMap(({ name, alias }) => [name.value, alias.value]));
      const seen = new Set<string>();
      for (const template of templates) {
        if (template.file.path.endsWith("NOTES.txt")) continue;
        for (const { path, start, end, guards } of listReads(template)) {
          const missing = findMissing(base.rendered.tree.root.values, path);
          const name = missing?.join(".") ?? "";
          if (missing === undefined || seen.has(name)) continue;
          // Without a condition, it would have failed already.
          if (guards.length === 0 || subcharts.has(path[0] ?? "")) continue;
          if (guards.some((guard) => mayGuard(guard, missing)) || mayBeSet(context, missing)) continue;
          seen.add(name);
          yield {
            rule: missingParent,
            owner: getFileOwner(template.file),
            part: name,
            field: pointAt(template.file, start, end),
            message: `values.yaml has no ${name}, so .Values.${path.join(".")} fails if nobody sets it`,
          };
        }
      }
    },
  },
];
