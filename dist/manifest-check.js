import { n as __esmMin } from "./chunks/rolldown-runtime.js";
import { i as startAction, r as init_start } from "./chunks/actions/start.js";
import { n as spec, t as init_inputs } from "./chunks/actions/manifest-check/inputs.js";

// actions/manifest-check/main.ts
function init_main() {
	return (init_main = __esmMin((async () => {
		init_start();
		init_inputs();
		await startAction(spec, async () => (await import("./chunks/actions/manifest-check/run2.js")).run);
	})))();
}

await init_main();
export {  };