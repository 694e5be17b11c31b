import { n as __esmMin } from "./chunks/rolldown-runtime.js";
import { i as startAction, r as init_start } from "./chunks/actions/start.js";
import { m as spec, p as init_inputs } from "./chunks/actions/action-specs.js";

// actions/comment/main.ts
function init_main() {
	return (init_main = __esmMin((async () => {
		init_start();
		init_inputs();
		await startAction(spec, async () => (await import("./chunks/actions/comment/run.js")).run);
	})))();
}

await init_main();
export {  };