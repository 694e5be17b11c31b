import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { alternate, measureProcess, median, peak, type Taken } from "./image/processes.ts";
import type { Benchmark, Figure } from "./measure.ts";

const run = promisify(execFile);
const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const given = fileURLToPath(new URL("../../shared/conformance/helm/", import.meta.url));
const documentCount = 5000;
/** Characters of CustomResourceDefinitions, about half of all. */
const definitionLength = 11_000_000;
const rounds = 5;

const golden = z.object({
  cases: z.array(z.object({ case: z.string(), documents: z.array(z.object({ text: z.string() })).optional() })),
});

/**
 * Checks 5,000 large documents in whole processes, from start to exit: the given charts as they are rendered, one directory
 * for each case, and their CustomResourceDefinitions. With `--peer PATH`, in turn with an earlier `dist/cli.js`.
 */
export const manifestProcesses: Benchmark = {
  name: "manifest-processes",
  async run({ peer }) {
    const directory = await mkdtemp(join(tmpdir(), "seaworthy-bench-"));
    try {
      const tree = await writeTree(directory);
      const check = (cli: string): (() => Promise<Taken>) => {
        return () => measureProcess(process.execPath, [cli, "manifest-check", "--fail-on", "none"], {}, tree);
      };
      const runs = await alternate(
        { now: check(command), before: peer === undefined ? undefined : check(peer) },
        rounds,
      );
      const figures: Figure[] = [
        { name: `${documentCount} large documents`, value: median(runs.now), unit: "ms", budget: 1500 },
        { name: "peak of memory", value: peak(runs.now), unit: "MB", budget: 300 },
      ];
      if (runs.before !== undefined)
        figures.push({ name: "against the peer", value: median(runs.now) / median(runs.before), unit: "ratio" });
      return figures;
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  },
};

async function writeTree(directory: string): Promise<string> {
  const tree = join(directory, "tree");
  let documents = await writeDefinitions(directory, join(tree, "definitions"));
  const charts = await readdir(join(given, "golden"));
  for (let round = 0; documents < documentCount; round += 1) {
    for (const chart of charts) {
      const bytes = gunzipSync(await readFile(join(given, "golden", chart)));
      for (const [index, entry] of golden.parse(JSON.parse(bytes.toString())).cases.entries()) {
        const texts = (entry.documents ?? []).map(({ text }) => text);
        if (texts.length === 0 || documents >= documentCount) continue;
        const place = join(tree, `${chart.split(".")[0] ?? ""}-${index}-${round}`);
        await mkdir(place, { recursive: true });
        await writeFile(join(place, "all.yaml"), texts.join("\n---\n"));
        documents += texts.length;
      }
    }
  }
  return tree;
}

/** Writes the definitions in the charts' `crds` directories. Returns the number of documents. */
async function writeDefinitions(directory: string, target: string): Promise<number> {
  const charts = join(directory, "charts");
  await mkdir(charts);
  await mkdir(target, { recursive: true });
  for (const archive of await readdir(join(given, "charts")))
    await run("tar", ["xzf", join(given, "charts", archive), "-C", charts]);
  let [documents, length] = [0, 0];
  for (const path of (await readdir(charts, { recursive: true })).toSorted()) {
    if (!/\/crds\/[^/]+\.ya?ml$/.test(path) || length > definitionLength) continue;
    const text = await readFile(join(charts, path), "utf8");
    if (text.includes("{{")) continue;
    await writeFile(join(target, `${documents}.yaml`), text);
    documents += text.split(/^---/m).length;
    length += text.length;
  }
  return documents;
}
