import { InvalidError } from "../../shared/errors/index.ts";
import { diskTree } from "../../shared/files/index.ts";
import type { CoverageGap, Report } from "../../shared/findings/index.ts";
import { keepHeapSmall } from "../../shared/layers/heap.ts";
import { checkAtBase, findHiddenTemplates, type RunContext, type RunResult } from "../../shared/runner/index.ts";
import { count } from "../../shared/text/index.ts";
import { defined } from "../../shared/values/index.ts";
import type { TextFile } from "../../shared/yaml/index.ts";
import { checkBase, loadReferences } from "./base.ts";
import { isPackagedChart, sortCharts } from "./files/charts.ts";
import { listOtherFiles } from "./files/coverage.ts";
import { findManifests } from "./files/discover.ts";
import { readSources, refused } from "./files/sources.ts";
import { findAndLoadCharts } from "./helm/find-charts.ts";
import { resolveImageStatus } from "./images/resolve-image-status.ts";
import type { spec } from "./inputs.ts";
import type { CollectedFiles } from "./load-documents.ts";
import { type CheckResult, checkManifests, listImagesDeployedBy } from "./manifests.ts";
import type { CheckOptions } from "./options.ts";
import type { ManifestProblem } from "./rules/rule.ts";
import { readOptions } from "./settings.ts";
import { templateSearch } from "./template-search.ts";

type Context = RunContext<(typeof spec)["inputs"]>;

/** Checks the manifests that the inputs name, as one report on the checkout. */
export async function run(context: Context): Promise<RunResult> {
  const { inputs, host } = context;
  keepHeapSmall();
  const baseOptions = await readOptions(context);
  const discovery = { targets: inputs.files, exclude: inputs.exclude };
  const { paths, problems: unfollowed, named } = await findManifests(host.root, discovery);
  host.progress(`manifest-check ${paths.length} files`);
  const checkout = diskTree(host.root);
  const [archives, texts] = [paths.filter(isPackagedChart), paths.filter((path) => !isPackagedChart(path))];
  const sources = await readSources(checkout, texts);
  const { plain } = sortCharts(sources.files);
  const charts = await findAndLoadCharts(host.root, { files: sources.files, archives }, context);
  const problems = [
    ...unfollowed.filter(({ weight }) => weight === "partial").map(({ path, why }) => refused(path, why)),
    ...sources.problems,
    ...(charts?.problems ?? []),
  ];
  const collected = {
    problems,
    charts: charts?.charts,
    ...(await loadReferences(checkout, plain)),
  };
  const { images: imageStatus, gaps } = await resolveImageStatus(context, () => listImagesDeployedBy(plain, collected));
  const options = imageStatus === undefined ? baseOptions : { ...baseOptions, images: imageStatus };
  const result = inputs.fix ? await fix(plain, options, collected, context) : checkManifests(plain, options, collected);
  if (!inputs["allow-empty"] && isEmpty(result, problems)) throw noManifest(inputs.files);
  const report: Report = {
    action: "manifest-check",
    subject: { kind: "source", path: "." },
    rules: result.rules,
    findings: result.findings,
    coverage: {
      examined: result.examined,
      gaps: [
        ...gaps,
        ...problems.map(gapOf),
        ...result.gaps,
        ...(await findHiddenTemplates(context, templateSearch(plain, discovery, host.root))),
        ...unfollowed
          .filter(({ weight }) => weight === "note")
          .map(({ path, why, weight }) => ({ what: path, why, weight })),
        ...listOtherFiles(result, named),
      ],
    },
  };
  const atBase = inputs.fix
    ? undefined
    : await checkAtBase(context, (base) =>
        checkBase(base, { paths, files: plain, collected, result }, options, context),
      );
  const facts = { images: result.images, ...defined({ atBase }) };
  const shown = charts === undefined ? {} : await charts.show(context);
  if (inputs.compliance.length === 0) {
    return { examined: [{ report, ...facts }], diagrams: result.draw, ...shown, outputs: { "compliance-report": "" } };
  }
  const { listIdleRules, addCompliance } = await import("./compliance/report.ts");
  const { result: withStandards, lines } = addCompliance(report, inputs.compliance, listIdleRules(options));
  for (const line of lines) host.info(line);
  return {
    ...withStandards,
    diagrams: result.draw,
    ...shown,
    examined: withStandards.examined.map((entry) => ({ ...entry, ...facts })),
  };
}

/** Writes each changed file once. */
async function fix(
  files: readonly TextFile[],
  options: CheckOptions,
  collected: CollectedFiles,
  { host }: Context,
): Promise<CheckResult> {
  const { fixManifests } = await import("./fixes/fix-files.ts");
  const { describeUnfixed, findLinkedPaths, writeFixedFiles } = await import("../../shared/fixes/index.ts");
  const ofCharts = await readFixable(host.root, collected);
  const readOnly = await findLinkedPaths(
    host.root,
    [...files, ...ofCharts].map(({ path }) => path),
  );
  const { result, changed, applied } = await fixManifests(files, options, { collected, ofCharts, readOnly });
  await writeFixedFiles(host.root, changed);
  if (applied > 0) host.info(`fixed ${count(applied, "finding")} in ${count(changed.length, "file")}`);
  for (const line of describeUnfixed(result.findings, readOnly)) host.warn(line);
  return result;
}

/** Reads the files of charts that fixes may change. Leaves out those that are not in the checkout as they were rendered. */
async function readFixable(root: string, { charts }: CollectedFiles): Promise<readonly TextFile[]> {
  const rendered = new Map(charts?.listFixable().map(({ path, source }) => [path, source.text]));
  const { files } = await readSources(diskTree(root), [...rendered.keys()]);
  return files.filter(({ path, source }) => rendered.get(path) === source.text);
}

function isEmpty(
  { checked, unreadable, templates, charts, gaps }: CheckResult,
  problems: readonly ManifestProblem[],
): boolean {
  if (charts > 0 || gaps.some(({ weight }) => weight !== "note")) return false;
  return [checked, unreadable, templates, problems].every((list) => list.length === 0);
}

function gapOf({ owner, message }: ManifestProblem): CoverageGap {
  return { what: owner.name, why: message, weight: "partial" };
}

function noManifest(targets: readonly string[]): InvalidError {
  const isAll = targets.every((target) => target === ".");
  return new InvalidError("NO_MANIFEST", `found no manifest in ${isAll ? "the checkout" : targets.join(", ")}`, {
    advice: "Set `files` to the paths of your manifests, or set `allow-empty` if the checkout may have none",
  });
}
