import type { InputSpecs } from "../../../shared/config/index.ts";
import { activeFindings, type CoverageGap, type Finding, type Report } from "../../../shared/findings/index.ts";
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
import { applyRepositoryFixes } from "./apply.ts";
import { commitFiles } from "./commit.ts";
import type { spec } from "./inputs.ts";
import { fixText } from "./text.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

/**
 * Fixes what can be fixed in a checkout: first dependencies and base images, by what a scan of the images finds, then
 * Dockerfiles and manifests. Says only of what is gone after a second look that it is fixed.
 */
export async function run(context: Context): Promise<RunResult> {
  const { inputs } = context;
  const isDryRun = inputs["dry-run"];
  const images = await imageFindings(context);
  const applied = await applyRepositoryFixes(images.findings, context, {
    isDryRun,
    runsPackageManagers: inputs["run-package-manager"],
    path: inputs.path,
  });
  const before = await sourceFindings(context, false);
  const after = isDryRun
    ? before.findings.filter((finding) => !hasEdit(finding))
    : (await sourceFindings(context, true)).findings;
  const remaining = new Set(after.map(({ fingerprint }) => fingerprint));
  const fixedInSource = before.findings.filter(({ fingerprint }) => !remaining.has(fingerprint));
  const fixed = [...applied.fixed, ...fixedInSource];
  const files = [...new Set([...applied.files, ...fixedInSource.flatMap(editedFiles)])].toSorted();
  const steps = fixPlan(fixed, "info").map(({ command: _, ...step }) => formatStep(step));
  const isCommitted = inputs.commit && !isDryRun && files.length > 0 && (await commitFiles(files, steps, context.host));
  return {
    examined: [],
    outcome: applied.failed.length > 0 ? "findings" : "pass",
    verdict: `${isDryRun ? "would fix" : "fixed"} ${count(fixed.length, "finding")} in ${count(files.length, "file")}`,
    document: fixText(
      {
        steps,
        applied,
        isDryRun,
        isCommitted,
        gaps: [...images.gaps, ...before.gaps],
        left: images.findings.length + before.findings.length - fixed.length,
      },
      context.host.terminalColumns,
    ),
  };
}

async function imageFindings(context: Context): Promise<Found> {
  const scan = contextFor(scanSpec, context as RunContext<InputSpecs>);
  if (context.inputs.image.length === 0) return { findings: [], gaps: [] };
  const checks = await ImageChecks.from(scan);
  const images = await readInputImages(context.inputs.image, scan, {
    collectors: checks.collectors,
    threads: checks.threads,
    predicateTypes: vexPredicates,
  });
  const examined = await scanImages(images, checks, scan);
  return foundIn(examined.map(({ report }) => report));
}

function foundIn(reports: readonly Report[]): Found {
  const gaps = reports.flatMap(({ coverage }) => coverage.gaps.filter(({ weight }) => weight === "partial"));
  return { findings: reports.flatMap(activeFindings), gaps };
}

/** Returns the findings in Dockerfiles and manifests, after their fixes were applied if `fix` is true. */
async function sourceFindings(context: Context, fix: boolean): Promise<Found> {
  const common = context as RunContext<InputSpecs>;
  const lint = belowPath(contextFor(lintSpec, common), context.inputs.path);
  const manifests = belowPath(contextFor(manifestSpec, common), context.inputs.path);
  const results = [
    await lintDockerfiles({ ...lint, inputs: { ...lint.inputs, fix } }),
    await checkManifests({ ...manifests, inputs: { ...manifests.inputs, fix } }),
  ];
  return foundIn(results.flatMap((result) => result?.examined.map(({ report }) => report) ?? []));
}

function hasEdit({ fixes }: Finding): boolean {
  return fixes.some(({ kind }) => kind === "edit");
}

function editedFiles({ fixes }: Finding): readonly string[] {
  return fixes.flatMap((fix) => (fix.kind === "edit" ? fix.edits.map(({ file }) => file) : []));
}

/** What was found before anything was changed. */
interface Found {
  readonly findings: readonly Finding[];
  readonly gaps: readonly CoverageGap[];
}
