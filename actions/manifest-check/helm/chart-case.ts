import type { Place, TextFile } from "../../../shared/yaml/index.ts";
import type { ReleaseOptions } from "./chart/built-in.ts";
import type { ValuesSource } from "./chart/read-values.ts";
import type { FindFile, SetArgument } from "./chart/set.ts";

/** One way in which a chart is rendered. */
export interface ChartCase {
  /** For messages, behind "with": `its default values`, `ci/ha-values.yaml`. */
  readonly name: string;
  /** Files with values, and values inside of other files, in order: later ones win. */
  readonly valuesFiles: readonly ValuesSource[];
  /** Files that replace the `values.yaml` of the chart, as those of Flux do. */
  readonly defaults?: readonly TextFile[] | undefined;
  readonly set: readonly SetArgument[];
  /** Reads the files of `--set-file`. */
  readonly findFile?: FindFile | undefined;
  readonly release?: ReleaseOptions | undefined;
  /** Further API versions of the cluster. */
  readonly apiVersions?: readonly string[] | undefined;
  readonly kubeVersion?: string | undefined;
  /**
   * `default` are the chart's own values, `test` those that the chart is tested with, `given` those of the call or the
   * configuration, and `deployed` those of an Argo CD Application, a Flux HelmRelease or the like.
   */
  readonly kind: "default" | "test" | "given" | "deployed";
  /** Whether objects for `helm test` are left out. */
  readonly skipsTests?: boolean | undefined;
  /** Whether hooks are left out. */
  readonly skipsHooks?: boolean | undefined;
  /** What deploys the chart. */
  readonly deployedBy?: Place | undefined;
  /** Clauses that say why the values are not complete, such as that a file does not exist. The chart is not rendered. */
  readonly missing?: readonly string[] | undefined;
}

/** Lists the files with values of a case. Those that contain other things, too, are read elsewhere. */
export function listValuesFiles({ valuesFiles, defaults = [] }: ChartCase): TextFile[] {
  return [...defaults, ...valuesFiles.flatMap((source) => ("mergeOver" in source ? (source.inputs ?? []) : source))];
}
