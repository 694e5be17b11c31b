import { parentPort, workerData } from "node:worker_threads";
import { Corpus, keepInput, readInputs } from "../engine/corpus.ts";
import { Coverage, findReaching } from "../engine/coverage.ts";
import { mutateBytes } from "../engine/mutate.ts";
import { mutateText, tokensIn } from "../engine/mutate-text.ts";
import { Random } from "../engine/random.ts";
import { findingsIn, inputBytes, type TargetJob, type TargetResult } from "./job.ts";
import type { Target } from "./target.ts";
import { allTargets } from "./targets.ts";

/** Thread that fuzzes one target until its time is over. */
const { name, seconds, seed, keep, corpus: directory, shared } = workerData as TargetJob;

const maxKept = 10;
const maxKeptBytes = 4096;
const batchSize = 200;
/** Milliseconds above which an input is slow. */
const slowAfter = 1000;

function fuzz({ seeds, run }: Target): TargetResult {
  const random = new Random(seed);
  const corpus = new Corpus();
  const tokens = tokensIn(seeds);
  const kept = readInputs(directory).map(({ bytes }) => bytes);
  for (const input of [...seeds, ...kept]) corpus.add(input);
  const findings = findingsIn();
  const coverage = new Coverage((url) => /\/(?:shared|actions)\//.test(url));
  const current = { control: new Int32Array(shared, 0, 2), bytes: new Uint8Array(shared, 8, inputBytes) };
  let executions = 0;
  let keptCount = kept.length;

  /** Runs one input where the main thread can see it, in case it never ends. */
  function execute(input: Buffer): void {
    current.bytes.set(input.subarray(0, inputBytes));
    Atomics.store(current.control, 1, Math.min(input.length, inputBytes));
    Atomics.store(current.control, 0, ++executions);
    // CPU time, because other processes must not make an input slow.
    const start = process.threadCpuUsage();
    try {
      run(input);
    } catch (error) {
      findings.add("crash", error, input);
    }
    const { user, system } = process.threadCpuUsage(start);
    const duration = (user + system) / 1000;
    if (duration > slowAfter) findings.add("slow", `${(duration / 1000).toFixed(1)} s`, input);
  }

  const end = Date.now() + seconds * 1000;
  let batch: Buffer[] = [...corpus];
  while (Date.now() < end) {
    for (const input of batch) if (Date.now() < end) execute(input);
    const blocks = coverage.takeNew();
    if (blocks.size > 0) {
      for (const input of findReaching(batch, blocks, coverage, execute)) {
        corpus.add(input);
        if (!keep || keptCount >= maxKept || input.length > maxKeptBytes) continue;
        if (keepInput(directory, input) !== undefined) keptCount += 1;
      }
    }
    batch = Array.from({ length: batchSize }, () => mutate(corpus, tokens, random));
  }
  return { name, executions, blocks: coverage.blocks, inputs: corpus.size, findings: findings.list() };
}

function mutate(corpus: Corpus, tokens: readonly string[], random: Random): Buffer {
  let input: Buffer = corpus.pick(random) ?? Buffer.alloc(0);
  for (let step = random.pick([1, 1, 2, 3, 5]); step > 0; step -= 1) {
    input = random.chance(50) ? mutateText(input, tokens, random) : mutateBytes(input, corpus.pick(random), random);
  }
  return input;
}

const target = allTargets().find((candidate) => candidate.name === name);
if (target === undefined) throw new Error(`there is no target ${name}`);
parentPort?.postMessage(fuzz(target));
