import { n as __esmMin } from "./chunks/rolldown-runtime.js";
import { i as startAction, r as init_start } from "./chunks/actions/start.js";
import { a as init_inputs, o as spec } from "./chunks/actions/manifest-check/inputs.js";

// actions/dockerfile-lint/main.ts
function init_main() {
	return (init_main = __esmMin((async () => {
		init_start();
		init_inputs();
		await startAction(spec, async () => (await import("./chunks/actions/dockerfile-lint/run2.js")).run);
	})))();
}

await init_main();
export {  };