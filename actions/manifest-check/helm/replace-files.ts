import type { TextFile } from "../../../shared/yaml/index.ts";
import { type ChartSource, getTextFile, joinPath } from "./chart/files.ts";
import type { ValuesSource } from "./chart/read-values.ts";
import type { ChartCase } from "./chart-case.ts";
import type { ChartInput } from "./render-charts.ts";

/** Files of a checkout by path, some of them changed. */
export type CurrentFiles = ReadonlyMap<string, TextFile>;

/** Returns a chart with the current texts of its files. */
export function withCurrentFiles(source: ChartSource, current: CurrentFiles): ChartSource {
  const changed = [...source.files.keys()].flatMap((path) => {
    const text = current.get(joinPath(source.path, path))?.source.text;
    return text === undefined || text === getTextFile(source, path)?.source.text
      ? []
      : [[path, new TextEncoder().encode(text)] as const];
  });
  return changed.length === 0 ? source : { ...source, files: new Map([...source.files, ...changed]) };
}

/** Returns a chart and its sets of values with the current texts of their files. */
export function withCurrentInput({ source, cases }: ChartInput, current: CurrentFiles): ChartInput {
  return { source: withCurrentFiles(source, current), cases: cases.map((chartCase) => withValues(chartCase, current)) };
}

function withValues(chartCase: ChartCase, current: CurrentFiles): ChartCase {
  const replace = (file: TextFile): TextFile => current.get(file.path) ?? file;
  const replaceSource = (source: ValuesSource): ValuesSource => ("mergeOver" in source ? source : replace(source));
  const { valuesFiles, defaults } = chartCase;
  return {
    ...chartCase,
    valuesFiles: valuesFiles.map(replaceSource),
    ...(defaults === undefined ? {} : { defaults: defaults.map(replace) }),
  };
}
