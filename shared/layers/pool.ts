import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import { messageOf } from "../errors/index.ts";
import { fromSent, type ResultMessage, type TasksMessage } from "./messages.ts";
import type { ScanContext } from "./scan-context.ts";
import { runTask, type ScanTask, type TaskResult, takeTasks } from "./tasks.ts";
import type { ThreadModule } from "./thread-module.ts";

/** Module that calls `serveScans`, and the modules of further collectors. */
export interface WorkerModule {
  /** `file:` URL. */
  readonly url: string;
  readonly modules: readonly ThreadModule[];
}

/** Compressed bytes below which starting a thread costs more than it gains. */
const minBytesForWorkers = 8 * 2 ** 20;
/** More threads than layers of usual images do not help. */
const maxWorkers = 7;

const resourceLimits = { maxYoungGenerationSizeMb: 4 };

interface Run {
  readonly results: TaskResult[];
  /** Tasks without a result. */
  missing: number;
  readonly done: () => void;
}

/** Threads that scan layers. Start it early: a thread takes a tenth of a second to load its collectors. */
export class ScanPool {
  readonly #workers: Worker[];
  readonly #runs = new Map<number, Run>();
  #failure: Error | undefined;
  #nextRun = 0;

  /** @param module undefined for no threads besides the calling one. */
  constructor(module: WorkerModule | undefined, count: number = Math.min(availableParallelism() - 1, maxWorkers)) {
    this.#workers = module === undefined ? [] : Array.from({ length: count }, () => this.#start(module));
  }

  get hasWorkers(): boolean {
    return this.#workers.length > 0;
  }

  /**
   * Runs tasks on all threads.
   * @param takesPart whether the calling thread takes tasks. It blocks for the length of a task.
   * @returns a result for each task, in the order of the tasks.
   */
  async run(tasks: readonly ScanTask[], context: ScanContext, takesPart: boolean): Promise<readonly TaskResult[]> {
    const memory = new SharedArrayBuffer(4);
    const { promise, resolve } = Promise.withResolvers<void>();
    const run: Run = { results: new Array<TaskResult>(tasks.length), missing: tasks.length, done: resolve };
    if (tasks.length === 0) return run.results;
    if (this.hasWorkers) this.#share(run, tasks, context, memory);
    if (takesPart || !this.hasWorkers) {
      for (const [index, task] of takeTasks(tasks, new Int32Array(memory))) {
        keep(run, index, runTask(task, context));
        // Lets the results of other threads in.
        await nextTurn();
      }
    }
    await promise;
    if (this.#failure !== undefined) throw this.#failure;
    return run.results;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #start({ url, modules }: WorkerModule): Worker {
    // Loaded here, because images that are known need no threads.
    const { Worker } = process.getBuiltinModule("node:worker_threads");
    const worker = new Worker(new URL(url), { workerData: modules, name: "layers", resourceLimits });
    worker.on("message", (message: ResultMessage) => this.#receive(message));
    worker.on("error", (error: unknown) => this.#fail(new Error(`a thread failed: ${messageOf(error)}`)));
    return worker;
  }

  #share(run: Run, tasks: readonly ScanTask[], { limits, budget }: ScanContext, counter: SharedArrayBuffer): void {
    const number = this.#nextRun++;
    this.#runs.set(number, run);
    const message: TasksMessage = { run: number, tasks, limits, counter, budget: budget.memory };
    for (const worker of this.#workers) worker.postMessage(message);
    if (this.#failure !== undefined) run.done();
  }

  #receive({ run: number, task, result }: ResultMessage): void {
    const run = this.#runs.get(number);
    if (run === undefined) return;
    keep(run, task, fromSent(result));
    if (run.missing === 0) this.#runs.delete(number);
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const { done } of this.#runs.values()) done();
    this.#runs.clear();
  }
}

/** Does work with threads, if the layers are worth them. They end with the work, because what follows needs the memory. */
export async function withPool<T>(
  layers: readonly { readonly size: number }[],
  workers: WorkerModule | undefined,
  work: (pool: ScanPool) => Promise<T>,
): Promise<T> {
  const bytes = layers.reduce((sum, { size }) => sum + size, 0);
  const pool = new ScanPool(bytes < minBytesForWorkers ? undefined : workers);
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}

function keep(run: Run, task: number, result: TaskResult): void {
  run.results[task] = result;
  run.missing -= 1;
  if (run.missing === 0) run.done();
}
