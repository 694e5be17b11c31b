import { SourceText } from "../../shared/dockerfile/index.ts";
import type { CoverageGap, Finding, Rule } from "../../shared/findings/index.ts";
import type { ProjectFiles } from "./compose/project/files.ts";
import { composeProjects } from "./compose/project/render.ts";
import { documentOf, type ManifestDocument } from "./document.ts";
import { families } from "./families.ts";
import type { FamilyResult } from "./family.ts";
import { byPlace, toFindings } from "./findings.ts";
import { duplicateProblems, frameRules, unreadableProblem } from "./frame-rules.ts";
import { deployedImages, imageProblems } from "./images/check.ts";
import { imageRules } from "./images/rules.ts";
import { isKnownId } from "./known-ids.ts";
import { type Rendered, renderAll } from "./kustomize/render.ts";
import type { Tree } from "./kustomize/tree.ts";
import type { CheckOptions } from "./options.ts";
import { type Problem, reportedRule } from "./rule.ts";
import { suppressionProblems, suppressionRules } from "./suppressions/problems.ts";
import { Suppressor } from "./suppressions/suppressor.ts";
import { isOn } from "./switch.ts";
import type { TextFile } from "./yaml/node.ts";
import { readDocuments } from "./yaml/read.ts";

/** What a check of files came to. Every file is in exactly one of `checked`, `unreadable` and `others`. */
export interface CheckResult {
  /** In order of files and lines; suppressed ones are among them and say by what. */
  readonly findings: readonly Finding[];
  readonly rules: readonly Rule[];
  readonly gaps: readonly CoverageGap[];
  readonly examined: Readonly<Record<string, number>>;
  readonly checked: readonly string[];
  /** Manifests of which at least a part could not be read. */
  readonly unreadable: readonly string[];
  /** Files that are no manifests. */
  readonly others: readonly string[];
  /** Images that are deployed; only where the options speak of images. */
  readonly deployed: readonly string[];
}

interface Sorted {
  readonly documents: readonly ManifestDocument[];
  readonly problems: readonly Problem[];
}

/** What was found while the files were collected. */
export interface Collected {
  readonly problems?: readonly Problem[];
  /** What kustomizations refer to; without it they are not built. */
  readonly tree?: Tree | undefined;
  /** What Compose files refer to; without it only the files themselves. */
  readonly projectFiles?: ProjectFiles | undefined;
}

/** Checks all files together, and what kustomizations among them build. Pure; never throws. */
export function checkManifests(
  files: readonly TextFile[],
  options: CheckOptions,
  { problems: collected = [], tree, projectFiles }: Collected = {},
): CheckResult {
  const rendered = tree === undefined ? nothingRendered : renderAll(files, tree);
  const kustomized = new Set(rendered.used.map(({ path }) => path));
  const projects = composeProjects(
    files.filter(({ path }) => !kustomized.has(path)),
    withFiles(projectFiles, files),
  );
  const parts = [...rendered.used, ...projects.used];
  const used = new Set(parts.map(({ path }) => path));
  const read = files.filter(({ path }) => !used.has(path)).map((file) => ({ file, ...readFile(file) }));
  const unreadable = read.filter(({ problems }) => problems.length > 0);
  const plain = read.flatMap((one) => one.documents);
  const sources = [...plain, ...parts.flatMap(allDocuments)];
  const results = [
    checkSet(plain, options, []),
    ...rendered.sets.map((documents) => checkSet(documents, options, plain)),
    ...projects.sets.map((documents) => checkSet(documents, options, [])),
  ];
  const documents = options.images === undefined ? [] : [plain, ...rendered.sets, ...projects.sets];
  const suppressor = new Suppressor(sources, options);
  for (const annotations of results.flatMap((result) => result.annotations)) suppressor.meet(annotations);
  const found = [
    ...collected,
    ...rendered.problems,
    ...projects.problems,
    ...read.flatMap((one) => one.problems),
    ...sources.flatMap(duplicateProblems),
    ...oncePerPlace(results.map((result) => result.problems)),
    ...oncePerPlace(documents.map((set) => imageProblems(set, options.images))),
  ];
  const findings = toFindings(found, suppressor);
  const config = { path: options.configFile, source: new SourceText("") };
  const leftovers = toFindings([...suppressionProblems(suppressor, isKnownId, options.now, config)], suppressor);
  const rules = [
    ...frameRules,
    ...suppressionRules,
    ...(options.images === undefined ? [] : imageRules),
    ...families.flatMap((family) => family.rules),
  ].filter((rule) => isOn(rule, options));
  const checked = [
    ...pathsOf(read.filter((one) => one.documents.length > 0 && one.problems.length === 0)),
    ...parts.map(({ path }) => path),
  ];
  return {
    findings: [...findings, ...leftovers].toSorted(byPlace),
    rules: [...new Map(rules.map((rule) => [rule.id, reportedRule(rule)])).values()],
    gaps: [
      ...unreadable.map(({ file, problems: [first] }) => gapOf(file.path, first?.message ?? "it could not be read")),
      ...[...rendered.problems, ...projects.problems].map(({ owner, message }) => gapOf(owner.name, message)),
      ...rendered.unused.map(({ path }) => note(path, "no kustomization uses this component, so it was not built")),
      ...projects.notes.map(({ what, why }) => note(what, why)),
    ],
    examined: { files: checked.length, ...total(results.map(({ examined }) => examined)) },
    checked,
    unreadable: pathsOf(unreadable),
    deployed: documents.flatMap(deployedImages),
    others: pathsOf(read.filter((one) => one.documents.length === 0 && one.problems.length === 0)),
  };
}

const nothingRendered: Rendered = { sets: [], problems: [], used: [], unused: [] };

/** Each family's check of its own among documents that go into one cluster together, in the light of what others share. */
function checkSet(
  documents: readonly ManifestDocument[],
  options: CheckOptions,
  around: readonly ManifestDocument[],
): FamilyResult {
  const results = families.map((family) => {
    const ownOf = (some: readonly ManifestDocument[]): ManifestDocument[] =>
      some.filter((document) => families.find((one) => one.accepts(document)) === family);
    const shared = ownOf(around).filter((document) => family.isShared?.(document) === true);
    return family.check(ownOf(documents), options, shared);
  });
  return {
    problems: results.flatMap(({ problems }) => problems),
    annotations: results.flatMap(({ annotations }) => annotations),
    examined: total(results.map(({ examined }) => examined)),
  };
}

/** What a base brings into several overlays is one problem, in the base. */
function oncePerPlace(sets: readonly (readonly Problem[])[]): Problem[] {
  const seen = new Set<string>();
  return sets.flatMap((problems) => {
    const keys = sets.length === 1 ? [] : problems.map(placeKey);
    const fresh = sets.length === 1 ? problems : problems.filter((_, index) => !seen.has(keys[index] ?? ""));
    for (const key of keys) seen.add(key);
    return fresh;
  });
}

function placeKey({ rule, field, part = "", message }: Problem): string {
  const { place } = field;
  return JSON.stringify([rule.id, place?.file.path, place?.span.start, part, field.stablePath, message]);
}

function total(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [what, number] of counts.flatMap((one) => Object.entries(one))) sums[what] = (sums[what] ?? 0) + number;
  return sums;
}

/** What projects may refer to, with the files as they are now. */
function withFiles(tree: ProjectFiles | undefined, files: readonly TextFile[]): ProjectFiles {
  const current = files.map((file) => [file.path, file] as const);
  return { files: new Map([...(tree?.files ?? []), ...current]), problems: tree?.problems ?? new Map() };
}

function pathsOf(some: readonly { readonly file: TextFile }[]): string[] {
  return some.map(({ file }) => file.path);
}

function allDocuments(file: TextFile): ManifestDocument[] {
  return readDocuments(file).flatMap((one) => ("root" in one ? [documentOf(file, one.root, one.duplicates)] : []));
}

/** The documents that a family accepts, and what could not be read of a file that looks like a manifest. */
function readFile(file: TextFile): Sorted {
  if (!families.some((family) => family.mayHold(file))) return { documents: [], problems: [] };
  const documents: ManifestDocument[] = [];
  const problems: Problem[] = [];
  for (const document of readDocuments(file)) {
    if ("problem" in document)
      problems.push(unreadableProblem(file, reasonOf(file, document.problem), document.offset));
    else {
      const made = documentOf(file, document.root, document.duplicates);
      if (families.some((family) => family.accepts(made))) documents.push(made);
    }
  }
  return { documents, problems };
}

/** Templates are no YAML, and saying so helps more than the parser's complaint. */
function reasonOf({ source }: TextFile, problem: string): string {
  return source.text.includes("{{")
    ? `it is a template ({{ … }}), and templates are not rendered (${problem})`
    : problem;
}

function gapOf(what: string, why: string): CoverageGap {
  return { what, why, weight: "partial" };
}

function note(what: string, why: string): CoverageGap {
  return { what, why, weight: "note" };
}
