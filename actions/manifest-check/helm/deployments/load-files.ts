import type { SourceTree } from "../../../../shared/files/index.ts";
import { readDocuments, readTextFile, type TextFile } from "../../../../shared/yaml/index.ts";
import { createDocument, type ManifestDocument } from "../../document.ts";
import { readKustomization } from "../../kustomize/kustomization.ts";
import { isKustomization } from "../../kustomize/tree.ts";
import { type ChartSource, getTextFile } from "../chart/files.ts";
import type { DeploymentSources } from "./deployment.ts";
import { chartLists, readKustomizeChart } from "./kustomize-charts.ts";
import { listDeployedCases } from "./list-deployed-cases.ts";

/** Maximum number of files that are read in addition to those of the checkout. */
const maxFiles = 1000;

/** What objects that deploy charts mention. */
const marker = /argoproj\.io\/|helm\.toolkit\.fluxcd\.io\//u;

/**
 * Loads the files that charts are deployed with, such as values that are not among the files to check. Objects that are
 * built later can only name files to check, files of charts, and the same further files.
 * @param files the files to check, by path.
 */
export async function loadDeploymentFiles(
  tree: SourceTree,
  files: ReadonlyMap<string, TextFile>,
  charts: readonly ChartSource[],
): Promise<Pick<DeploymentSources, "files" | "readFile">> {
  const byDirectory = new Map(charts.map((chart) => [chart.path, chart]));
  const further = new Map<string, TextFile | undefined>();
  const missing = new Set<string>();
  const readFile = (path: string): TextFile | undefined => {
    const known = files.get(path) ?? further.get(path) ?? findInCharts(path, byDirectory);
    if (known === undefined && !further.has(path)) missing.add(path);
    return known;
  };
  const documents = charts.length === 0 ? [] : listDocuments(files);
  const sources: DeploymentSources = { documents, charts: new Set(byDirectory.keys()), files, readFile };
  do {
    missing.clear();
    listDeployedCases(sources);
    listKustomizeCases(sources);
    for (const path of missing) {
      const read = further.size < maxFiles ? await readTextFile(tree, path) : undefined;
      further.set(path, read !== undefined && "source" in read ? read : undefined);
    }
  } while (missing.size > 0);
  return { files, readFile };
}

/** Finds a file of a chart, which may not be among the files to check. */
function findInCharts(path: string, charts: ReadonlyMap<string, ChartSource>): TextFile | undefined {
  for (let end = path.lastIndexOf("/"); ; end = path.lastIndexOf("/", end - 1)) {
    const directory = path.slice(0, Math.max(end, 0));
    const chart = charts.get(directory);
    const found = chart === undefined ? undefined : getTextFile(chart, path.slice(directory === "" ? 0 : end + 1));
    if (found !== undefined || end <= 0) return found;
  }
}

function listDocuments(files: ReadonlyMap<string, TextFile>): ManifestDocument[] {
  return [...files.values()]
    .filter(({ source }) => marker.test(source.text))
    .flatMap((file) =>
      readDocuments(file).flatMap((document) => ("root" in document ? [createDocument(file, document.root)] : [])),
    );
}

/** Looks for the files of the charts in kustomizations. */
function listKustomizeCases(sources: DeploymentSources): void {
  for (const file of sources.files.values()) {
    if (!isKustomization(file) || !/^helmChart/mu.test(file.source.text)) continue;
    const root = readKustomization(file);
    if (root === undefined) continue;
    for (const list of chartLists)
      for (const entry of root.get(list).items()) readKustomizeChart(file, root, list, entry, sources);
  }
}
