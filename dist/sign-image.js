import { n as __esmMin } from "./chunks/rolldown-runtime.js";
import { i as startAction, r as init_start } from "./chunks/actions/start.js";
import { c as spec, s as init_inputs } from "./chunks/actions/action-specs.js";

// actions/sign-image/main.ts
function init_main() {
	return (init_main = __esmMin((async () => {
		init_start();
		init_inputs();
		await startAction(spec, async () => (await import("./chunks/actions/sign-image/run.js")).run);
	})))();
}

await init_main();
export {  };