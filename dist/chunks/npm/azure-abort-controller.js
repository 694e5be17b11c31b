import { n as __esmMin } from "../rolldown-runtime.js";

// node_modules/@azure/abort-controller/dist/esm/AbortError.js
var AbortError;
function init_AbortError() {
	return (init_AbortError = __esmMin((() => {
		AbortError = class extends Error {
			constructor(message) {
				super(message);
				this.name = "AbortError";
			}
		};
	})))();
}

export { init_AbortError as n, AbortError as t };