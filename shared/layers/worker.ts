import { parentPort, workerData } from "node:worker_threads";
import { Budget } from "./budget.ts";
import type { Collector } from "./file.ts";
import { type ResultMessage, type TasksMessage, toSent } from "./messages.ts";
import { runTask, takeTasks } from "./tasks.ts";
import type { CreateCollectors, ThreadModule } from "./thread-module.ts";

/**
 * Serves the thread pool of `walkImage`. Call it once in the module that `WalkOptions.workers` names.
 * @param own collectors of every walk. Those of `workers.modules` are added.
 */
export async function serveScans(own: readonly Collector<unknown>[]): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error("this module runs in a worker thread only");
  const collectors = [...own, ...(await loadCollectors(workerData as readonly ThreadModule[]))];
  port.on("message", ({ run, tasks, limits, counter, budget }: TasksMessage) => {
    const context = { collectors, limits, budget: new Budget(budget) };
    for (const [index, task] of takeTasks(tasks, new Int32Array(counter))) {
      const message: ResultMessage = { run, task: index, result: toSent(runTask(task, context)) };
      port.postMessage(message);
    }
  });
}

async function loadCollectors(modules: readonly ThreadModule[]): Promise<readonly Collector<unknown>[]> {
  const created = modules.map(async ({ url, options }) => {
    const { createCollectors } = (await import(url)) as { readonly createCollectors: CreateCollectors };
    return createCollectors(options);
  });
  return (await Promise.all(created)).flat();
}
