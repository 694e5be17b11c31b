import { SourceText } from "../../shared/dockerfile/index.ts";
import type { findHiddenTemplates, PartCounts } from "../../shared/runner/index.ts";
import { maxYamlBytes, type TextFile } from "../../shared/yaml/index.ts";
import { sortCharts } from "./files/charts.ts";
import { type Discovery, findBaseManifests } from "./files/discover.ts";
import { readFile } from "./load-documents.ts";

type TemplateSearch = Parameters<typeof findHiddenTemplates>[1];

/**
 * Returns which manifests are checked and which are templates, for the comparison with the base.
 * @param files those of the change, without charts.
 */
export function templateSearch(files: readonly TextFile[], discovery: Discovery, root: string): TemplateSearch {
  const known = new Map(files.map((file) => [file.path, file]));
  const fileOf = (path: string, text: string): TextFile => {
    const file = known.get(path);
    return file?.source.text === text ? file : { path, source: new SourceText(text) };
  };
  return {
    head: new Map(files.map(({ path, source }) => [path, source.text])),
    listBase: (base) => findBaseManifests(base, root, discovery),
    count: (texts) => {
      const { plain } = sortCharts([...texts].map(([path, text]) => fileOf(path, text)));
      return new Map(plain.map((file) => [file.path, countParts(file)]));
    },
    maxBytes: maxYamlBytes,
  };
}

function countParts(file: TextFile): PartCounts {
  const { documents, templates } = readFile(file);
  return { checked: documents.length, templates };
}
