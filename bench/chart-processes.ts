import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { alternate, measureProcess, median, peak, type Taken } from "./image/processes.ts";
import type { Benchmark, Figure } from "./measure.ts";

const run = promisify(execFile);
const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const given = fileURLToPath(new URL("../../shared/conformance/helm/", import.meta.url));
const rounds = 5;

const golden = z.object({
  chart: z.string(),
  cases: z.array(z.object({ case: z.string(), values: z.array(z.string()).optional() })),
});

/**
 * Renders and checks the given charts in whole processes, from start to exit: with their defaults, and with each of the
 * given sets of values as a file in `ci`. With `--peer PATH`, in turn with an earlier `dist/cli.js`.
 */
export const chartProcesses: Benchmark = {
  name: "chart-processes",
  async run({ peer }) {
    const directory = await mkdtemp(join(tmpdir(), "seaworthy-bench-"));
    try {
      const cases = await writeCharts(directory);
      const check = (cli: string): (() => Promise<Taken>) => {
        const args = [cli, "manifest-check", "--fail-on", "none"];
        return () => measureProcess(process.execPath, args, {}, directory);
      };
      const runs = await alternate(
        {
          now: check(command),
          before: peer === undefined ? undefined : check(peer),
        },
        rounds,
      );
      const figures: Figure[] = [
        { name: `${cases} charts with values, rendered and checked`, value: median(runs.now), unit: "ms" },
        { name: "peak of memory", value: peak(runs.now), unit: "MB" },
      ];
      if (runs.before !== undefined)
        figures.push({ name: "against the peer", value: median(runs.now) / median(runs.before), unit: "ratio" });
      return figures;
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  },
};

/** Unpacks the charts. Returns the number of sets of values, with the defaults. */
async function writeCharts(directory: string): Promise<number> {
  let count = 0;
  for (const file of await readdir(join(given, "golden"))) {
    const { chart, cases } = golden.parse(
      JSON.parse(gunzipSync(await readFile(join(given, "golden", file))).toString()),
    );
    const target = join(directory, file.split(".")[0] ?? file);
    await mkdir(target, { recursive: true });
    await run("tar", ["xzf", join(given, chart), "-C", target]);
    const [root = ""] = await readdir(target);
    await rm(join(target, root, "ci"), { recursive: true, force: true });
    count += 1;
    for (const { case: name, values = [] } of cases) {
      if (values.length !== 1) continue;
      const path = join(target, root, "ci", `${name.replace(/[^\w-]/g, "-")}-values.yaml`);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, values[0] ?? "");
      count += 1;
    }
  }
  return count;
}
