import { n as __esmMin } from "./chunks/rolldown-runtime.js";
import { i as startAction, r as init_start } from "./chunks/actions/start.js";
import { d as init_inputs, f as spec } from "./chunks/actions/action-specs.js";

// actions/gate/main.ts
function init_main() {
	return (init_main = __esmMin((async () => {
		init_start();
		init_inputs();
		await startAction(spec, async () => (await import("./chunks/actions/gate/run2.js")).run);
	})))();
}

await init_main();
export {  };