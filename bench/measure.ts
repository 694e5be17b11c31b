/** One measured figure. `ratio` is against the floor measured in the same run. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "MB" | "ratio";
  /** The map's budget in the same unit. */
  readonly budget?: number;
  readonly note?: string;
}

/** A benchmark. One file in `bench/` exports one and stands in the list of `run.ts`. */
export interface Benchmark {
  readonly name: string;
  run(options: BenchmarkOptions): Promise<readonly Figure[]>;
}

export interface BenchmarkOptions {
  /** Path of another tool's binary to compare with. */
  readonly peer?: string;
}

/** Milliseconds of the median of `runs` calls, after one call that is not counted. */
export async function medianTime(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}
