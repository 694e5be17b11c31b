import { SourceText } from "../../shared/dockerfile/index.ts";
import type { ImageUse } from "../../shared/evidence/index.ts";
import type { CoverageGap, Finding, Rule } from "../../shared/findings/index.ts";
import type { Diagram } from "../../shared/report/index.ts";
import { compareByLocation, toReportedRule } from "../../shared/rules/index.ts";
import { count } from "../../shared/text/index.ts";
import { isOver, overtime, type TimeLimits } from "../../shared/values/index.ts";
import { readDocuments, type TextFile } from "../../shared/yaml/index.ts";
import { createDocument, type ManifestDocument } from "./document.ts";
import { families, findFamily } from "./families.ts";
import type { FamilyResult } from "./family.ts";
import { describeRemoteCharts } from "./helm/deployments/remote-charts.ts";
import { judgeFixes } from "./helm/judge-fixes.ts";
import { nameCases } from "./helm/name-cases.ts";
import type { RenderedCharts } from "./helm/render-charts.ts";
import { listRenderedObjects } from "./helm/rendered-objects.ts";
import { chartRules } from "./helm/rules/index.ts";
import { checkImages } from "./images/check.ts";
import { listDeployedImages } from "./images/deployed-images.ts";
import { listDeployments } from "./images/deployments.ts";
import { imageRules } from "./images/rules.ts";
import {
  type CollectedFiles,
  type FileDocuments,
  listDocumentSets,
  listRenderedUnits,
  loadDocuments,
} from "./load-documents.ts";
import type { CheckOptions } from "./options.ts";
import { joinCauses } from "./rules/causes.ts";
import { fileRules, isGap, listDuplicateKeyProblems, pointAt } from "./rules/file-rules.ts";
import { toFindings } from "./rules/findings.ts";
import { hardeningRules, joinHardening } from "./rules/hardening.ts";
import { joinNodeComponents } from "./rules/node-components.ts";
import type { ManifestProblem } from "./rules/rule.ts";
import { isEnabled } from "./rules/rule-selection.ts";
import { suppressionRules } from "./rules/suppressions.ts";
import { joinRepeated, joinVariants } from "./rules/variants.ts";
import { listSuppressionProblems } from "./suppressions/problems.ts";
import { ManifestSuppressor } from "./suppressions/suppressor.ts";
import { listUnits } from "./units/list-units.ts";
import type { Unit } from "./units/unit.ts";

/** The result of checking files. Every file that no chart uses is in exactly one of `checked`, `unreadable` and `others`. */
export interface CheckResult {
  /** In order of files and lines, including suppressed findings with their suppression. */
  readonly findings: readonly Finding[];
  readonly rules: readonly Rule[];
  readonly gaps: readonly CoverageGap[];
  readonly examined: Readonly<Record<string, number>>;
  readonly checked: readonly string[];
  /** Manifests with parts that could not be read. */
  readonly unreadable: readonly string[];
  /** Files that are templates, or have documents that are. */
  readonly templates: readonly string[];
  /** Charts that were rendered, and reasons why others were not. */
  readonly charts: number;
  /** Files that are not manifests, without those that charts are rendered with. */
  readonly others: readonly string[];
  /** The deployed images. An image of a base in several overlays counts for each. */
  readonly images: readonly ImageUse[];
  /** Draws what the objects mean together. */
  readonly draw: () => readonly Diagram[];
}

/** Checks all files together, and the objects that their kustomizations build. Pure; never throws. */
export function checkManifests(
  files: readonly TextFile[],
  options: CheckOptions,
  collected: CollectedFiles = {},
): CheckResult {
  const gathered = loadDocuments(files, collected, options.time);
  const { rendered, projects, charts, parts, read, plain } = gathered;
  const { images } = options;
  const templates = read.filter((entry) => entry.templates > 0);
  const usedByCharts = listUsedByCharts(charts);
  const unreadable = read.filter(({ problems }) => problems.length > 0);
  const sources = [...plain, ...parts.flatMap(allDocuments)];
  const units = listUnits({ plain, rendered: listRenderedUnits(gathered) }, options.units);
  const results = checkUnits(units, options);
  const chartFiles = charts.files.map((file) => ({ file, root: pointAt(file, 0), duplicates: [] }));
  const suppressor = new ManifestSuppressor([...sources, ...chartFiles], options);
  for (const annotations of results.flatMap((result) => result.annotations)) suppressor.readAnnotations(annotations);
  const foundProblems = [
    ...(collected.problems ?? []),
    ...rendered.problems,
    ...projects.problems,
    ...charts.problems,
    ...(collected.charts?.check(options) ?? []),
    ...read.flatMap((entry) => entry.problems),
    ...sources.flatMap(listDuplicateKeyProblems),
    ...oncePerPlace(results.map((result) => result.problems)),
    ...(images === undefined
      ? []
      : oncePerPlace(listDocumentSets(gathered).map((documents) => checkImages(listDeployments(documents), images)))),
  ];
  const reported = foundProblems.filter((problem) => !isGap(problem) && !isOfChartTest(problem, charts));
  const joined = joinHardening(
    joinNodeComponents(joinCauses(reported, suppressor), options, suppressor),
    options,
    suppressor,
  );
  const chartObjects = listRenderedObjects(charts);
  const remoteCharts = describeRemoteCharts({ documents: listDocumentSets(gathered).flat(), files });
  const judged = judgeFixes(joinVariants(joined), chartObjects);
  const findings = toFindings(
    joinRepeated(
      nameCases(judged, charts, chartObjects).filter((problem) => !isOfChartTest(problem, charts)),
      ({ owner }) => chartObjects.has(owner.document.root),
      (problem) => suppressor.find(problem) !== undefined,
    ),
    suppressor,
  );
  const config = { path: options.configFile, source: new SourceText("") };
  const leftovers = toFindings([...listSuppressionProblems(suppressor, config, options)], suppressor);
  const rules = [
    ...fileRules,
    ...suppressionRules,
    ...Object.values(hardeningRules),
    ...(images === undefined ? [] : imageRules),
    ...(collected.charts === undefined ? [] : chartRules),
    ...families.flatMap((family) => family.rules),
  ].filter((rule) => isEnabled(rule, options) && !isGap({ rule }));
  const checked = [
    ...pathsOf(read.filter((entry) => entry.documents.length > 0 && entry.problems.length === 0)),
    ...parts.map(({ path }) => path),
  ];
  return {
    findings: [...findings, ...leftovers].toSorted(compareByLocation),
    rules: [...new Map(rules.map((rule) => [rule.id, toReportedRule(rule)])).values()],
    gaps: [
      ...unreadable.flatMap(({ problems }) => problems.slice(0, 1).map(problemGap)),
      ...[...rendered.problems, ...projects.problems, ...charts.problems].map(problemGap),
      ...templates.map(templateNote),
      ...rendered.unused.map(({ path }) => note(path, "no kustomization uses this component, so it was not built")),
      ...[...projects.notes, ...charts.notes, ...remoteCharts].map(({ what, why }) => note(what, why)),
      ...results.flatMap(({ notes = [] }) => notes),
      ...unfinished(options.time),
    ],
    examined: {
      ...(checked.length === 0 && charts.count > 0 ? {} : { files: checked.length }),
      ...(charts.count === 0 ? {} : { charts: charts.count }),
      ...total(results.map(({ examined }) => examined)),
    },
    checked,
    unreadable: pathsOf(unreadable),
    templates: pathsOf(templates),
    charts: charts.count + charts.problems.length,
    others: pathsOf(read.filter((entry) => isNothing(entry) && !usedByCharts.has(entry.file.path))),
    images: listDocumentSets(gathered).flatMap(listDeployedImages),
    draw: () => results.flatMap(({ draw }) => draw?.() ?? []),
  };
}

/** Lists the images that files deploy. Pure; never throws. */
export function listImagesDeployedBy(files: readonly TextFile[], collected: CollectedFiles): string[] {
  return listDocumentSets(loadDocuments(files, collected)).flatMap((documents) =>
    listDeployments(documents).map(({ image }) => image),
  );
}

/** Checks the documents of each family, which are in units. */
function checkUnits(units: readonly Unit[], options: CheckOptions): FamilyResult[] {
  const divided = units.map((unit) => ({ unit, byFamily: Map.groupBy(unit.documents, findFamily) }));
  return families.flatMap((family) => {
    if (isOver(options.time?.total)) return [];
    const own = divided.flatMap(({ unit, byFamily }) => {
      const documents = byFamily.get(family);
      return documents === undefined ? [] : [{ ...unit, documents }];
    });
    return family.check(own, options);
  });
}

/** Tells whether a problem is only in values that a chart is tested with, or a minor one of what its tests create. */
function isOfChartTest(
  { rule, severity = rule.severity, field, owner }: ManifestProblem,
  charts: RenderedCharts,
): boolean {
  const { place } = field;
  if (place !== undefined && charts.testFiles.has(place.file)) return true;
  return (severity === "low" || severity === "info") && charts.testObjects.has(owner.document.root);
}

/** Removes duplicate problems: a problem in a base that several overlays use counts once. */
function oncePerPlace(sets: readonly (readonly ManifestProblem[])[]): ManifestProblem[] {
  const seen = new Set<string>();
  return sets.flatMap((problems) => {
    const keys = sets.length === 1 ? [] : problems.map(placeKey);
    const fresh = sets.length === 1 ? problems : problems.filter((_, index) => !seen.has(keys[index] ?? ""));
    for (const key of keys) seen.add(key);
    return fresh;
  });
}

function placeKey({ rule, field, part = "", message }: ManifestProblem): string {
  const { place } = field;
  return JSON.stringify([rule.id, place?.file.path, place?.span.start, part, field.stablePath, message]);
}

function total(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [subject, number] of counts.flatMap((counted) => Object.entries(counted)))
    sums[subject] = (sums[subject] ?? 0) + number;
  return sums;
}

function isNothing({ documents, problems, templates }: FileDocuments): boolean {
  return documents.length === 0 && problems.length === 0 && templates === 0;
}

/** Lists the files with values of charts, and those that deploy charts, such as helmfiles. */
function listUsedByCharts({ files, results }: RenderedCharts): ReadonlySet<string> {
  const others = results.flatMap(({ chartCase: { deployedBy, valuesFiles } }) => [
    ...valuesFiles.map((source) => ("mergeOver" in source ? source.file : source)),
    ...(deployedBy === undefined ? [] : [deployedBy.file]),
  ]);
  return new Set([...files, ...others].map(({ path }) => path));
}

function templateNote({ file, documents, templates }: FileDocuments & { readonly file: TextFile }): CoverageGap {
  const isWhole = documents.length === 0;
  const what = isWhole ? "it is a template" : `it has ${count(templates, "document")} of a template language`;
  return note(file.path, `${what}, so ${isWhole || templates === 1 ? "it was" : "they were"} not checked`);
}

function pathsOf(some: readonly { readonly file: TextFile }[]): string[] {
  return some.map(({ file }) => file.path);
}

function allDocuments(file: TextFile): ManifestDocument[] {
  return readDocuments(file).flatMap((document) =>
    "root" in document ? [createDocument(file, document.root, document.duplicates)] : [],
  );
}

/** Converts a problem to a gap at its line. */
function problemGap({ owner, field: { place }, message }: ManifestProblem): CoverageGap {
  if (place === undefined) return gapOf(owner.name, message);
  const { file, span } = place;
  return gapOf(`${file.path}:${file.source.positionAt(span.start).line}`, message);
}

function gapOf(what: string, why: string): CoverageGap {
  return { what, why, weight: "partial" };
}

/** Returns a gap if the time of the run was over before every rule was checked. */
function unfinished(time: TimeLimits | undefined): CoverageGap[] {
  return time !== undefined && isOver(time.total) ? [gapOf("manifests", overtime(time.total))] : [];
}

function note(what: string, why: string): CoverageGap {
  return { what, why, weight: "note" };
}
