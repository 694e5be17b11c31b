import { loadProjectFiles } from "../../shared/compose/index.ts";
import { UndecidedError } from "../../shared/errors/index.ts";
import { diskTree, findRenames, type SourceTree } from "../../shared/files/index.ts";
import type { BaseCheck } from "../../shared/findings/index.ts";
import type { BaseTree, RunContext } from "../../shared/runner/index.ts";
import { isOver, overtime } from "../../shared/values/index.ts";
import type { TextFile } from "../../shared/yaml/index.ts";
import { isPackagedChart, sortCharts } from "./files/charts.ts";
import { findBaseManifests } from "./files/discover.ts";
import { readSources } from "./files/sources.ts";
import { findAndLoadCharts } from "./helm/find-charts.ts";
import { imageRules } from "./images/rules.ts";
import type { spec } from "./inputs.ts";
import { loadTree } from "./kustomize/load.ts";
import type { CollectedFiles } from "./load-documents.ts";
import { type CheckResult, checkManifests } from "./manifests.ts";
import type { CheckOptions } from "./options.ts";

/** What the change has: the files that were found and read, and what was found in them. */
export interface CheckedHead {
  readonly paths: readonly string[];
  readonly files: readonly TextFile[];
  readonly collected: CollectedFiles;
  readonly result: Pick<CheckResult, "findings">;
}

/** Loads the files that kustomizations and Compose files refer to. */
export async function loadReferences(
  source: SourceTree,
  files: readonly TextFile[],
): Promise<Required<Pick<CollectedFiles, "tree" | "projectFiles">>> {
  return { tree: await loadTree(source, files), projectFiles: await loadProjectFiles(source, files) };
}

/**
 * Checks the manifests of the base. Rules look across files, so that one file that differs makes all of them count. If
 * none differs, the findings are those of the change.
 * @throws UndecidedError if the base cannot be read or the time is over.
 */
export async function checkBase(
  base: BaseTree,
  head: CheckedHead,
  options: CheckOptions,
  { inputs, host, time }: Pick<RunContext<(typeof spec)["inputs"]>, "inputs" | "host" | "time">,
): Promise<BaseCheck> {
  const paths = await findBaseManifests(base, host.root, { targets: inputs.files, exclude: inputs.exclude });
  await base.prefetch(paths);
  const { files, problems } = await readSources(
    base,
    paths.filter((path) => !isPackagedChart(path)),
  );
  const { plain } = sortCharts(files);
  const loaded = await findAndLoadCharts(base, { files, archives: paths.filter(isPackagedChart) }, { inputs });
  const references = { ...(await loadReferences(base, plain)), charts: loaded?.charts };
  base.assertReadable();
  const [before, after] = [textsOf(plain, references), textsOf(head.files, head.collected)];
  const unchecked = new Set(options.images === undefined ? [] : imageRules.map(({ id }) => id));
  const isSame = paths.join("\0") === head.paths.join("\0") && isEqual(before, after);
  if (isSame) return { findings: head.result.findings, unchecked, ...noDifferences };
  const { images: _later, ...ownOptions } = options;
  const { findings } = checkManifests(plain, ownOptions, {
    ...references,
    problems: [...problems, ...(loaded?.problems ?? [])],
  });
  if (time !== undefined && isOver(time.total)) {
    throw new UndecidedError("TIME_LIMIT", `the base was not checked: ${overtime(time.total)}`);
  }
  return { findings, unchecked, ...(await differences(before, after, diskTree(host.root))) };
}

/** How manifests differ. Their fingerprints name the object. */
type Differences = Pick<BaseCheck, "renamed" | "matchesByText" | "texts">;

const noDifferences: Differences = {
  renamed: new Map(),
  matchesByText: false,
  texts: { base: new Map(), head: new Map() },
};

/** Texts by path, of manifests and of what they refer to. */
type Texts = ReadonlyMap<string, string>;

function textsOf(files: readonly TextFile[], { tree, projectFiles, charts }: CollectedFiles): Texts {
  const all = [
    ...files,
    ...(tree?.files.values() ?? []),
    ...(projectFiles?.files.values() ?? []),
    ...(charts?.listFiles() ?? []),
  ];
  return new Map(all.map(({ path, source }) => [path, source.text]));
}

function isEqual(before: Texts, after: Texts): boolean {
  return before.size === after.size && [...before].every(([path, text]) => after.get(path) === text);
}

/** Returns the texts that differ, and the files that were moved. */
async function differences(before: Texts, after: Texts, checkout: SourceTree): Promise<Differences> {
  const gone = new Map<string, string>();
  for (const [path, text] of before) {
    if (!after.has(path) && (await checkout.kindOf(path)) === undefined) gone.set(path, text);
  }
  const added = new Map([...after].filter(([path]) => !before.has(path)));
  const differing = (texts: Texts, others: Texts): Texts =>
    new Map([...texts].filter(([path, text]) => others.get(path) !== text));
  return {
    ...noDifferences,
    renamed: findRenames(gone, added),
    texts: { base: differing(before, after), head: differing(after, before) },
  };
}
