import { createRequire } from "node:module";
import type { ChartSource } from "../../../../../actions/manifest-check/helm/chart/files.ts";
import type { SatisfiesRange } from "../../../../../actions/manifest-check/helm/chart/satisfies-range.ts";
import type { SetArgument, SetKind } from "../../../../../actions/manifest-check/helm/chart/set.ts";
import {
  type LoadOptions,
  loadChart,
  type PreparedTree,
  type PrepareOptions,
  prepare,
} from "../../../../../actions/manifest-check/helm/chart/tree.ts";
import {
  GoBytes,
  GoInteger,
  GoList,
  GoMap,
  type Value,
} from "../../../../../actions/manifest-check/helm/values/value.ts";
import { SourceText } from "../../../../../shared/dockerfile/index.ts";
import type { TextFile } from "../../../../../shared/yaml/index.ts";

const semver = createRequire(import.meta.url)("semver") as {
  satisfies(version: string, range: string): boolean;
  coerce(version: string, options: { includePrerelease: boolean }): { version: string } | null;
};

/** Compares versions well enough for tests. Ranges use commas between conditions. */
export const satisfies: SatisfiesRange = (range, version) => {
  const read = semver.coerce(version, { includePrerelease: true })?.version;
  return read !== undefined && range !== "" && semver.satisfies(read, range.replaceAll(",", " "));
};

export const tools = { satisfies, printYaml: () => ({ value: "printed", origin: undefined }) } as const;

/** Makes a chart from texts by their paths. */
export function chartOf(files: Readonly<Record<string, string>>, path = "chart"): ChartSource {
  const encoder = new TextEncoder();
  return {
    path,
    files: new Map(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)])),
    refusals: [],
  };
}

export function metadataOf(name: string, more = ""): string {
  return `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n${more}`;
}

export function fileOf(text: string, path = "values.yaml"): TextFile {
  return { path, source: new SourceText(text) };
}

export function prepareChart(
  source: ChartSource,
  options: Partial<PrepareOptions> & Partial<LoadOptions> = {},
): PreparedTree {
  return prepare(loadChart(source, { ...tools, ...options }), { ...tools, ...options });
}

/** Converts a value to what JSON prints. */
export function plainOf(value: Value): unknown {
  if (value instanceof GoMap)
    return Object.fromEntries([...value.entries].map(([key, cell]) => [key, plainOf(cell.value)]));
  if (value instanceof GoList) return value.items.map((item) => plainOf(item.value));
  if (value instanceof GoInteger) return Number(value.value);
  if (value instanceof GoBytes) return Buffer.from(value.bytes).toString();
  return value;
}

/** Returns the options that command line arguments stand for. */
export function optionsOf(values: readonly string[], args: readonly string[]): Partial<PrepareOptions> {
  const set: SetArgument[] = [];
  const found = new Map<string, string>();
  for (let index = 0; index < args.length; index += 1) {
    const flag = args[index] ?? "";
    if (flag === "--is-upgrade") found.set(flag, "");
    else {
      index += 1;
      if (flag.startsWith("--set")) set.push({ kind: flag.slice(2) as SetKind, text: args[index] ?? "" });
      else found.set(flag, args[index] ?? "");
    }
  }
  const kubeVersion = found.get("--kube-version");
  return {
    valuesFiles: values.map((text, index) => fileOf(text, `values-${index}.yaml`)),
    set,
    release: {
      name: found.get("--name") ?? "release-name",
      namespace: found.get("--namespace") ?? "default",
      isUpgrade: found.has("--is-upgrade"),
    },
    capabilities: {
      apiVersions: found.get("--api-versions")?.split(",") ?? [],
      ...(kubeVersion === undefined ? {} : { kubeVersion }),
    },
  };
}
