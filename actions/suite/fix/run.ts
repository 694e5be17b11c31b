import type { InputSpecs } from "../../../shared/config/index.ts";
import { activeFindings, type Finding } from "../../../shared/findings/index.ts";
import { fixPlan, formatStep } from "../../../shared/report/index.ts";
import { readInputImages } from "../../../shared/runner/images.ts";
import type { RunContext, RunResult } from "../../../shared/runner/index.ts";
import { count } from "../../../shared/text/index.ts";
import { vexPredicates } from "../../../shared/vex/index.ts";
import { spec as lintSpec } from "../../dockerfile-lint/inputs.ts";
import { ImageChecks } from "../../image-scan/checks.ts";
import { spec as scanSpec } from "../../image-scan/inputs.ts";
import { scanImages } from "../../image-scan/scan.ts";
import { spec as manifestSpec } from "../../manifest-check/inputs.ts";
import { belowPath, checkManifests, lintDockerfiles } from "../source-stages.ts";
import { contextFor } from "../stage-context.ts";
import { type AppliedFixes, applyRepositoryFixes } from "./apply.ts";
import { commitFiles } from "./commit.ts";
import type { spec } from "./inputs.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

const maxSteps = 50;

/**
 * Fixes what can be fixed in a checkout: first dependencies and base images, by what a scan of the images finds, then
 * Dockerfiles and manifests. Says only of what is gone after a second look that it is fixed.
 */
export async function run(context: Context): Promise<RunResult> {
  const { inputs } = context;
  const isDryRun = inputs["dry-run"];
  const images = await imageFindings(context);
  const applied = await applyRepositoryFixes(images, context, {
    isDryRun,
    runsPackageManagers: inputs["run-package-manager"],
    path: inputs.path,
  });
  const before = await sourceFindings(context, false);
  const after = isDryRun ? before.filter((finding) => !hasEdit(finding)) : await sourceFindings(context, true);
  const remaining = new Set(after.map(({ fingerprint }) => fingerprint));
  const fixedInSource = before.filter(({ fingerprint }) => !remaining.has(fingerprint));
  const fixed = [...applied.fixed, ...fixedInSource];
  const files = [...new Set([...applied.files, ...fixedInSource.flatMap(editedFiles)])].toSorted();
  const steps = fixPlan(fixed, "info").map(({ command: _, ...step }) => formatStep(step));
  const isCommitted = inputs.commit && !isDryRun && files.length > 0 && (await commitFiles(files, steps, context.host));
  return {
    examined: [],
    outcome: applied.failed.length > 0 ? "findings" : "pass",
    verdict: `${isDryRun ? "would fix" : "fixed"} ${count(fixed.length, "finding")} in ${count(files.length, "file")}`,
    document: textOf({ steps, applied, isDryRun, isCommitted, left: [...images, ...before].length - fixed.length }),
  };
}

async function imageFindings(context: Context): Promise<readonly Finding[]> {
  const scan = contextFor(scanSpec, context as RunContext<InputSpecs>);
  if (context.inputs.image.length === 0) return [];
  const checks = await ImageChecks.from(scan);
  const images = await readInputImages(context.inputs.image, scan, {
    collectors: checks.collectors,
    threads: checks.threads,
    predicateTypes: vexPredicates,
  });
  const examined = await scanImages(images, checks, scan);
  return examined.flatMap(({ report }) => activeFindings(report));
}

/** Returns the findings in Dockerfiles and manifests, after their fixes were applied if `fix` is true. */
async function sourceFindings(context: Context, fix: boolean): Promise<readonly Finding[]> {
  const common = context as RunContext<InputSpecs>;
  const lint = belowPath(contextFor(lintSpec, common), context.inputs.path);
  const manifests = belowPath(contextFor(manifestSpec, common), context.inputs.path);
  const results = [
    await lintDockerfiles({ ...lint, inputs: { ...lint.inputs, fix } }),
    await checkManifests({ ...manifests, inputs: { ...manifests.inputs, fix } }),
  ];
  return results.flatMap((result) => result?.examined.flatMap(({ report }) => activeFindings(report)) ?? []);
}

function hasEdit({ fixes }: Finding): boolean {
  return fixes.some(({ kind }) => kind === "edit");
}

function editedFiles({ fixes }: Finding): readonly string[] {
  return fixes.flatMap((fix) => (fix.kind === "edit" ? fix.edits.map(({ file }) => file) : []));
}

interface Outcome {
  readonly steps: readonly string[];
  readonly applied: AppliedFixes;
  readonly isDryRun: boolean;
  readonly isCommitted: boolean;
  /** Number of findings without a fix. */
  readonly left: number;
}

function textOf({ steps, applied, isDryRun, isCommitted, left }: Outcome): string {
  const shown = steps.slice(0, maxSteps).map((step) => `  ${step}`);
  const hidden = steps.length > maxSteps ? [`  and ${count(steps.length - maxSteps, "more step")}`] : [];
  const heading = steps.length === 0 ? "Nothing to fix." : isDryRun ? "Would fix:" : "Fixed:";
  const failed = applied.failed.map((why) => `  ${why}`);
  const open = applied.openCommands.map(({ path, command }) =>
    command === undefined ? `  the tool that writes ${path}` : `  ${command}  (writes ${path})`,
  );
  return [
    [heading, ...shown, ...hidden].join("\n"),
    ...(failed.length === 0 ? [] : [["Not fixed:", ...failed].join("\n")]),
    ...(open.length === 0 || isDryRun
      ? []
      : [["Run, because these lockfiles are out of date now:", ...open].join("\n")]),
    ...(left > 0 ? [`${count(left, "finding")} left without a fix that is known to be safe.`] : []),
    ...(isCommitted ? ["Committed."] : []),
    "",
  ].join("\n\n");
}
