import { InvalidError } from "../../../shared/errors/index.ts";
import type { RunContext } from "../../../shared/runner/index.ts";
import { oneLine, truncate } from "../../../shared/text/index.ts";
import type { spec } from "../inputs.ts";
import { ChartFailure } from "./chart/failure.ts";
import { applyArguments, type SetArgument, type SetKind } from "./chart/set.ts";
import type { ChartSetOptions } from "./chart-set.ts";
import type { GivenValues } from "./load-charts.ts";
import { GoMap } from "./values/value.ts";

type Context = Pick<RunContext<(typeof spec)["inputs"]>, "inputs">;

const setKinds: readonly Exclude<SetKind, "set-literal">[] = ["set", "set-string", "set-json", "set-file"];

/** Reads the values for charts that a call or the configuration names. @throws InvalidError */
export function readGivenValues({ inputs }: Context): GivenValues {
  const set = setKinds.flatMap((kind) => inputs[kind].map((text): SetArgument => ({ kind, text })));
  for (const argument of set) checkArgument(argument);
  return {
    files: inputs.values,
    set,
    sets: inputs["chart-values"].map(readSet),
    releaseName: inputs["release-name"],
    namespace: inputs["release-namespace"],
  };
}

/** @throws InvalidError for an argument that is wrong whatever chart it is for. Does not repeat its value, which may be secret. */
function checkArgument(argument: SetArgument): void {
  const { kind, text } = argument;
  // What a file sets is read with the chart.
  if (kind === "set-file") return;
  try {
    applyArguments(new GoMap(), [argument]);
  } catch (error) {
    if (!(error instanceof ChartFailure)) throw error;
    const key = text.split("=", 1)[0] ?? "";
    throw new InvalidError("INPUT_VALUE", `invalid value for ${kind}: it cannot set ${truncate(oneLine(key), 60)}`, {
      advice: "Write KEY=VALUE. Escape commas, dots and brackets that belong to a key or a value with a backslash",
    });
  }
}

function readSet(line: string): GivenValues["sets"][number] {
  const [chart = "", ...files] = line.trim().split(/\s+/u);
  if (files.length > 0) return { chart: chart.replace(/^\.\/|\/+$/gu, "").replace(/^\.$/u, ""), files };
  throw new InvalidError("INPUT_VALUE", `invalid value "${line}" for chart-values`, {
    advice: "Write the directory of a chart, then files with values, separated by spaces",
  });
}

/** Reads what charts are rendered for. */
export function readChartOptions({ inputs }: Context): ChartSetOptions {
  const version = /^v?1\.(\d+)(?:\.(\d+))?$/u.exec(inputs["kubernetes-version"] ?? "");
  return {
    helmVersion: inputs["helm-version"] === "3" ? 3 : 4,
    kubeVersion: version === null ? undefined : `v1.${version[1]}.${version[2] ?? "0"}`,
    apiVersions: inputs["api-versions"],
  };
}
