import { createNotCheckedProblem } from "../../rules/file-rules.ts";
import type { ManifestProblem } from "../../rules/rule.ts";
import { runChecks } from "../../rules/rule-selection.ts";
import { type ChartCheck, type ChartCheckOptions, type ChartContext, listContexts } from "../analysis/chart-context.ts";
import { ChartFailure } from "../chart/failure.ts";
import type { ChartResult } from "../render-charts.ts";
import { disabledProtectionChecks } from "./disabled-protection.ts";
import { fixedContextChecks } from "./fixed-security-context.ts";
import { hookChecks } from "./hooks.ts";
import { missingValueChecks } from "./missing-values.ts";
import { regeneratedSecretChecks } from "./regenerated-secrets.ts";
import { templateValueChecks } from "./template-values.ts";
import { unusedValueChecks } from "./unused-values.ts";
import { schemaChecks } from "./values-schema.ts";

const checks: readonly ChartCheck[] = [
  ...disabledProtectionChecks,
  ...fixedContextChecks,
  ...hookChecks,
  ...missingValueChecks,
  ...regeneratedSecretChecks,
  ...schemaChecks,
  ...templateValueChecks,
  ...unusedValueChecks,
];

/**
 * Checks charts with all sets of values that they were rendered with. Renders them again with other values. Pure; never throws:
 * a chart whose time is over is a gap.
 */
export function checkCharts(results: readonly ChartResult[], options: ChartCheckOptions): readonly ManifestProblem[] {
  return listContexts(results, options).flatMap(checkChart);
}

function checkChart(context: ChartContext): readonly ManifestProblem[] {
  try {
    return runChecks(checks, context, context.options);
  } catch (error) {
    if (!(error instanceof ChartFailure)) throw error;
    const { path, chart } = context;
    const message = `The rules about charts did not check ${path}: ${error.message}`;
    return [createNotCheckedProblem(chart.metadata.file, message)];
  }
}
