import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { keepInput } from "../engine/corpus.ts";
import { inputBytes, type ParserFinding, type TargetJob, type TargetResult } from "./job.ts";
import { allTargets } from "./targets.ts";

export interface ParserFuzzOptions {
  /** For all targets together. */
  readonly minutes: number;
  readonly seed: number;
  /** Names of targets. Default: all. */
  readonly names: readonly string[];
  readonly keep: boolean;
  readonly corpus: string;
  readonly regressions: string;
}

/** Seconds after which an input is called endless. */
const hangSeconds = 20;
const memoryMegabytes = 1024;

/** Fuzzes parsers one after the other and prints a line for each. @returns the number of findings. */
export async function fuzzParsers(options: ParserFuzzOptions): Promise<number> {
  const known = allTargets().map(({ name }) => name);
  const unknown = options.names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`unknown target ${unknown.join(", ")}. Use ${known.join(", ")}.`);
  const names = options.names.length > 0 ? options.names : known;
  const seconds = (options.minutes * 60) / names.length;
  let executions = 0;
  let findings = 0;
  const started = Date.now();
  for (const name of names) {
    const result = await fuzzOne(name, seconds, options);
    executions += result.executions;
    findings += result.findings.length;
    console.log(
      `${name}: ${result.executions} executions in ${seconds.toFixed(0)} s, ${result.blocks} blocks, ${result.inputs} inputs, ${result.findings.length} findings`,
    );
    for (const finding of result.findings) report(name, finding, options);
  }
  const total = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`parsers: ${executions} executions of ${names.length} targets in ${total} s, ${findings} findings`);
  return findings;
}

function report(
  name: string,
  { kind, text, input, count }: ParserFinding,
  { keep, regressions }: ParserFuzzOptions,
): void {
  const kept = keep ? keepInput(`${regressions}${name}`, input) : undefined;
  console.log(
    `  ${kind} (${count} times, ${input.length} bytes${kept === undefined ? "" : `, kept as ${kept}`}): ${text}`,
  );
}

/** Fuzzes a target in a thread, and ends the thread when an input does not end or needs too much memory. */
async function fuzzOne(
  name: string,
  seconds: number,
  { seed, keep, corpus }: ParserFuzzOptions,
): Promise<TargetResult> {
  const shared = new SharedArrayBuffer(8 + inputBytes);
  const control = new Int32Array(shared, 0, 2);
  const job: TargetJob = { name, seconds, seed, keep, corpus: `${corpus}${name}`, shared };
  const worker = new Worker(new URL("./fuzz-target.ts", import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
  });
  const { promise, resolve } = Promise.withResolvers<TargetResult>();
  const stopped = (kind: ParserFinding["kind"], text: string): void => {
    const input = Uint8Array.from(new Uint8Array(shared, 8, control[1]));
    resolve({ name, executions: control[0] ?? 0, blocks: 0, inputs: 0, findings: [{ kind, text, input, count: 1 }] });
  };
  worker.on("message", resolve);
  worker.on("error", (error: NodeJS.ErrnoException) => {
    stopped(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "crash", error.message);
  });
  const watch = new AbortController();
  void watchProgress(control, watch.signal, () => stopped("hang", `over ${hangSeconds} s`));
  const result = await promise;
  watch.abort();
  await worker.terminate();
  return result;
}

/** Calls `onHang` when the number of executions stays the same. */
async function watchProgress(control: Int32Array, signal: AbortSignal, onHang: () => void): Promise<void> {
  let last = -1;
  let since = Date.now();
  while (!signal.aborted) {
    await sleep(500, undefined, { signal }).catch(() => undefined);
    const count = Atomics.load(control, 0);
    if (count !== last) since = Date.now();
    else if (count > 0 && Date.now() - since > hangSeconds * 1000) return onHang();
    last = count;
  }
}
