import { n as __esmMin } from "../chunks/rolldown-runtime.js";
import { Ci as init_errors, wi as messageOf } from "../chunks/shared/core.js";
import { n as init_instance, r as startShellcheck } from "../chunks/actions/dockerfile-lint/shellcheck/instance.js";

// actions/dockerfile-lint/shellcheck/thread.ts
var parentPort;
function init_thread() {
	return (init_thread = __esmMin((() => {
		init_errors();
		init_instance();
		({parentPort} = process.getBuiltinModule("node:worker_threads"));
		if (parentPort !== null) {
			const port = parentPort;
			let lint;
			const answer = async (request) => {
				if ("script" in request) {
					if (lint === void 0) throw new Error("it was not started");
					return lint(request.script, request.options);
				}
				lint = await startShellcheck(request.module, request.assets);
				await lint("true", "{}");
				return "";
			};
			port.on("message", async (request) => {
				const sent = await answer(request).then((output) => ({ output }), (error) => ({ fault: messageOf(error) }));
				port.postMessage(sent);
			});
		}
	})))();
}

init_thread();
export {  };