import { n as __esmMin } from "../chunks/rolldown-runtime.js";
import { C as init_budget, S as Budget, _ as init_tasks, b as init_messages, v as runTask, x as toSent, y as takeTasks } from "../chunks/shared/layers/index.js";
import { a as init_catalog, t as PackageCollectors } from "../chunks/shared/packages/catalog/catalog.js";

// shared/layers/worker.ts
/**
* Serves the thread pool of `walkImage`. Call it once in the module that `WalkOptions.workers` names.
* @param own collectors of every walk. Those of `workers.modules` are added.
*/
async function serveScans(own) {
	const port = parentPort;
	if (port === null) throw new Error("this module runs in a worker thread only");
	const collectors = [...own, ...await loadCollectors(workerData)];
	port.on("message", ({ run, tasks, limits, counter, budget }) => {
		const context = {
			collectors,
			limits,
			budget: new Budget(budget)
		};
		for (const [index, task] of takeTasks(tasks, new Int32Array(counter))) {
			const message = {
				run,
				task: index,
				result: toSent(runTask(task, context))
			};
			port.postMessage(message);
		}
	});
}
async function loadCollectors(modules) {
	const created = modules.map(async ({ url, options }) => {
		const { createCollectors } = await import(url);
		return createCollectors(options);
	});
	return (await Promise.all(created)).flat();
}
var parentPort, workerData;
function init_worker() {
	return (init_worker = __esmMin((() => {
		init_budget();
		init_messages();
		init_tasks();
		({parentPort, workerData} = process.getBuiltinModule("node:worker_threads"));
	})))();
}

// shared/packages/layers-thread.ts
function init_layers_thread() {
	return (init_layers_thread = __esmMin((() => {
		init_worker();
		init_catalog();
		/** Entry of the threads of `readImages`. */
		serveScans(new PackageCollectors("image").collectors);
	})))();
}

init_layers_thread();
export {  };