import type { TextFile, YamlNode } from "../../../../shared/yaml/index.ts";
import { readValuesFile, type ToOrigin } from "../encoding/read-yaml.ts";
import { NodeReader } from "../encoding/yaml-nodes.ts";
import { YamlProblemError } from "../encoding/yaml-scalar.ts";
import { mergeMaps } from "../values/merge.ts";
import { GoMap, type Sourced } from "../values/value.ts";
import { ChartFailure, type ChartPhase } from "./failure.ts";

/** Values that are inside of another file, such as those of an Argo CD Application. */
export interface SourcedValues {
  /** For messages: `the values of the Application web`. */
  readonly label: string;
  /** The file that contains them. */
  readonly file: TextFile;
  /** Further files that only contain values, which these were made from. */
  readonly inputs?: readonly TextFile[];
  /**
   * Returns given values with these. Shares nothing that can change with the result.
   * @throws ChartFailure if the values cannot be read.
   */
  mergeOver(values: GoMap): GoMap;
}

/** A file with values, or values inside of another file. */
export type ValuesSource = TextFile | SourcedValues;

/** Merges values in order: later ones win. @throws ChartFailure if one of them cannot be read. */
export function joinValues(sources: readonly ValuesSource[], phase: ChartPhase): GoMap {
  let values = new GoMap();
  for (const source of sources)
    values = "mergeOver" in source ? source.mergeOver(values) : mergeMaps(values, readValues(source, phase));
  return values;
}

/**
 * Reads a file with values. Several documents are merged. Each value and key has its place in the file as origin.
 * @param phase of the failure if the file cannot be read.
 * @throws ChartFailure if the file is not YAML or not a map.
 */
export function readValues(file: TextFile, phase: ChartPhase): GoMap {
  const reading = readValuesFile(file, originIn(file));
  if ("value" in reading) return reading.value.value;
  const { problem, offset } = reading;
  throw failureAt(phase, file, problem.includes("cannot unmarshal") ? "the values are not a map" : problem, offset);
}

/** Converts a node with values. An empty node is an empty map. @throws ChartFailure if the node is not a map. */
export function readValuesNode(node: YamlNode, phase: ChartPhase): GoMap {
  const { file } = node;
  const { value } = readNode(node, phase);
  if (value === null) return new GoMap();
  if (value instanceof GoMap) return value;
  throw failureAt(phase, file, "the values are not a map", node.start);
}

function readNode(node: YamlNode, phase: ChartPhase): Sourced {
  const { file } = node;
  try {
    return new NodeReader(undefined, (start, end, path, own = file) => originIn(own)(start, end, [...path])).read(node);
  } catch (error) {
    if (!(error instanceof YamlProblemError)) throw error;
    throw failureAt(phase, file, error.message, error.offset);
  }
}

function originIn(file: TextFile): ToOrigin {
  return (start, end, path) => ({ kind: "value", leaf: { path, file, start, end, label: undefined } });
}

function failureAt(phase: ChartPhase, file: TextFile, problem: string, offset: number): ChartFailure {
  return new ChartFailure(phase, `${file.path} could not be read: ${problem}`, {
    place: { file, start: offset, end: offset },
  });
}
