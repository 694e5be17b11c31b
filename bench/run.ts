import { parseArgs } from "node:util";
import { chartProcesses } from "./chart-processes.ts";
import { dockerfileLintBenchmark } from "./dockerfile-lint.ts";
import { gate } from "./gate.ts";
import { image } from "./image/index.ts";
import { lintProcesses } from "./lint-processes.ts";
import { manifestCheck } from "./manifest-check.ts";
import { manifestProcesses } from "./manifest-processes.ts";
import { matching } from "./matching.ts";
import type { Benchmark, Figure } from "./measure.ts";
import { secrets } from "./secrets.ts";
import { shellcheck } from "./shellcheck.ts";
import { signing } from "./signing.ts";
import { startup } from "./startup.ts";

const benchmarks: readonly Benchmark[] = [
  startup,
  dockerfileLintBenchmark,
  lintProcesses,
  shellcheck,
  image,
  secrets,
  matching,
  manifestCheck,
  manifestProcesses,
  chartProcesses,
  gate,
  signing,
];

/** `npm run bench -- [NAME…] [--peer PATH]`: all benchmarks, or those that are named. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { peer: { type: "string" } } });
for (const benchmark of benchmarks) {
  if (positionals.length > 0 && !positionals.includes(benchmark.name)) continue;
  console.log(benchmark.name);
  const options = values.peer === undefined ? {} : { peer: values.peer };
  for (const figure of await benchmark.run(options)) console.log(`  ${line(figure)}`);
}

function line({ name, value, unit, budget, note }: Figure): string {
  const bound = budget === undefined ? "" : `, budget ${budget} ${unit}${value > budget ? " — OVER" : ""}`;
  return `${name}: ${value.toFixed(unit === "ratio" ? 2 : 1)} ${unit}${bound}${note === undefined ? "" : ` (${note})`}`;
}
