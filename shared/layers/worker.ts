import { parentPort, workerData } from "node:worker_threads";
import { Budget } from "./budget.ts";
import type { Collector } from "./file.ts";
import { type ResultMessage, type TasksMessage, toSent } from "./messages.ts";
import { runTask, takeTasks } from "./tasks.ts";

/**
 * Serves the thread pool of `walkImage`. Call it once in the module that `WalkOptions.workers` names.
 * @param createCollectors creates the same collectors as the main thread, from `workers.options`.
 */
export function serveScans(createCollectors: (options: unknown) => readonly Collector<unknown>[]): void {
  const port = parentPort;
  if (port === null) throw new Error("this module runs in a worker thread only");
  const collectors = createCollectors(workerData);
  port.on("message", ({ run, tasks, limits, counter, budget }: TasksMessage) => {
    const context = { collectors, limits, budget: new Budget(budget) };
    for (const [index, task] of takeTasks(tasks, new Int32Array(counter))) {
      const message: ResultMessage = { run, task: index, result: toSent(runTask(task, context)) };
      port.postMessage(message);
    }
  });
}
