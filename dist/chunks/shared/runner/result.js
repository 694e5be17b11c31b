import { n as __esmMin } from "../../rolldown-runtime.js";

// shared/runner/result.ts
var exitCodes;
function init_result() {
	return (init_result = __esmMin((() => {
		exitCodes = {
			pass: 0,
			findings: 1,
			invalid: 2,
			undecided: 3
		};
	})))();
}

export { init_result as n, exitCodes as t };