import { isOver, type TimeBudget } from "../../../shared/values/index.ts";
import type { ShellcheckThread } from "./worker.ts";

/** A script for the pool. */
export interface PoolScript {
  readonly script: string;
  /** Options as JSON. */
  readonly options: string;
  /** Time of the script's file. Default: no limit. */
  readonly time: TimeBudget | undefined;
}

/** A script that the time of its file did not suffice for. */
export interface StoppedScript {
  /** Milliseconds that it was given; 0 if it did not run. */
  readonly stoppedAfter: number;
}

interface Task extends PoolScript {
  readonly resolve: (result: string | StoppedScript) => void;
  readonly reject: (error: unknown) => void;
}

/** Number of waiting scripts for which another thread starts. Fewer are checked before a thread is ready. */
const scriptsPerThread = 20;

/**
 * Length in UTF-16 units from which a script is checked before shorter ones. At the end, no thread then works on a long
 * script while the others have none.
 */
const longScript = 2000;

/** Threads that run ShellCheck. They start when scripts are waiting for them. */
export class ShellcheckPool {
  readonly #start: () => ShellcheckThread;
  readonly #maxThreads: number;
  readonly #clock: () => number;
  readonly #threads = new Set<ShellcheckThread>();
  readonly #idle: ShellcheckThread[] = [];
  #waiting: Task[] = [];

  /**
   * @param maxThreads the number of processors.
   * @param clock milliseconds; never goes back.
   */
  constructor(start: () => ShellcheckThread, maxThreads: number, clock: () => number = () => performance.now()) {
    this.#start = start;
    this.#maxThreads = maxThreads;
    this.#clock = clock;
  }

  /**
   * Checks scripts, in their order except that long ones come first. The time of a file counts while its scripts are
   * checked, not while they wait. A script that the time does not suffice for ends its thread.
   * @returns a promise of each script's comments as JSON. A thread that fails fails all that wait.
   */
  run(scripts: readonly PoolScript[]): readonly Promise<string | StoppedScript>[] {
    const results = scripts.map((script) => {
      const { promise, resolve, reject } = Promise.withResolvers<string | StoppedScript>();
      this.#waiting.push({ ...script, resolve, reject });
      return promise;
    });
    this.#waiting = inOrder(this.#waiting);
    this.#assign();
    return results;
  }

  async close(): Promise<void> {
    for (const { resolve } of this.#waiting.splice(0)) resolve({ stoppedAfter: 0 });
    await Promise.all([...this.#threads].map((thread) => thread.stop()));
    this.#threads.clear();
    this.#idle.length = 0;
  }

  /** Gives waiting scripts to idle threads, and starts threads that are worth it. */
  #assign(): void {
    const busy = this.#threads.size - this.#idle.length;
    const wanted = Math.min(this.#maxThreads, Math.ceil((this.#waiting.length + busy) / scriptsPerThread));
    while (this.#waiting.length > 0) {
      const thread = this.#idle.pop() ?? (this.#threads.size < wanted ? this.#open() : undefined);
      const task = thread === undefined ? undefined : this.#waiting.shift();
      if (thread === undefined || task === undefined) return;
      void this.#check(thread, task);
    }
  }

  #open(): ShellcheckThread {
    const thread = this.#start();
    this.#threads.add(thread);
    return thread;
  }

  async #check(thread: ShellcheckThread, task: Task): Promise<void> {
    try {
      // The start is the same for all scripts, so it is not time of the first one.
      await thread.start();
      const result = isOver(task.time) ? { stoppedAfter: 0 } : await this.#lint(thread, task);
      if (this.#threads.has(thread)) this.#idle.push(thread);
      task.resolve(result);
    } catch (error) {
      task.reject(error);
      for (const waiting of this.#waiting.splice(0)) waiting.reject(error);
      this.#threads.delete(thread);
      await thread.stop();
    }
    this.#assign();
  }

  async #lint(thread: ShellcheckThread, { script, options, time }: Task): Promise<string | StoppedScript> {
    const milliseconds = time?.remaining() ?? Number.POSITIVE_INFINITY;
    const start = this.#clock();
    const output = await thread.lint(script, options, milliseconds);
    time?.spend(this.#clock() - start);
    if (output !== undefined) return output;
    this.#threads.delete(thread);
    return { stoppedAfter: milliseconds };
  }
}

function inOrder(tasks: readonly Task[]): Task[] {
  const isLong = ({ script }: Task): boolean => script.length >= longScript;
  const long = tasks.filter(isLong).toSorted((a, b) => b.script.length - a.script.length);
  return [...long, ...tasks.filter((task) => !isLong(task))];
}
