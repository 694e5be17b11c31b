import { dockerfileLintBenchmark } from "./dockerfile-lint.ts";
import { gate } from "./gate.ts";
import { image } from "./image.ts";
import { manifestCheck } from "./manifest-check.ts";
import { matching } from "./matching.ts";
import type { Benchmark, Figure } from "./measure.ts";
import { secrets } from "./secrets.ts";
import { shellcheck } from "./shellcheck.ts";
import { startup } from "./startup.ts";

const benchmarks: readonly Benchmark[] = [
  startup,
  dockerfileLintBenchmark,
  shellcheck,
  image,
  secrets,
  matching,
  manifestCheck,
  gate,
];

for (const benchmark of benchmarks) {
  console.log(benchmark.name);
  for (const figure of await benchmark.run()) console.log(`  ${line(figure)}`);
}

function line({ name, value, unit, budget, note }: Figure): string {
  const bound = budget === undefined ? "" : `, budget ${budget} ${unit}${value > budget ? " — OVER" : ""}`;
  return `${name}: ${value.toFixed(unit === "ratio" ? 2 : 1)} ${unit}${bound}${note === undefined ? "" : ` (${note})`}`;
}
