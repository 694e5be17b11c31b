import { resolve } from "node:path";
import type { Host } from "../../../shared/ci/index.ts";
import { checkWritePlace, writeFileAtomic } from "../../../shared/files/index.ts";
import { count, oneLine } from "../../../shared/text/index.ts";
import type { ChartResult } from "./render-charts.ts";

/** Prints what charts render as `helm template` does, with the values of each set in a comment. */
export function printCharts(results: readonly ChartResult[]): string {
  return results.map((result) => `# ${oneLine(describe(result))}\n${printChart(result)}`).join("");
}

function printChart({ rendered }: ChartResult): string {
  return rendered.texts.map(({ source, text }) => `---\n# Source: ${oneLine(source)}\n${text.value}\n`).join("");
}

function describe({ chart, chartCase }: ChartResult): string {
  return `${chart.source.path === "" ? "." : chart.source.path} with ${chartCase.name}`;
}

/** Writes what charts render to a directory, one file for each chart and set of values. */
export async function writeCharts(
  results: readonly ChartResult[],
  directory: string,
  host: Pick<Host, "root" | "workspace" | "info">,
): Promise<void> {
  const absolute = resolve(host.workspace, directory);
  await checkWritePlace(absolute, host);
  const names = new Set<string>();
  for (const result of results) {
    const base = toFileName(describe(result));
    let name = base;
    for (let next = 2; names.has(name); next += 1) name = `${base}-${next}`;
    names.add(name);
    await writeFileAtomic(absolute, `${name}.yaml`, printChart(result));
  }
  host.info(`wrote ${count(results.length, "rendered chart")} to ${directory}`);
}

function toFileName(text: string): string {
  return (
    text
      .replace(/[^A-Za-z0-9._-]+/gu, "-")
      .replace(/^[-.]+/u, "")
      .slice(0, 120) || "chart"
  );
}
