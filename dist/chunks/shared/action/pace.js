import { n as __esmMin } from "../../rolldown-runtime.js";
import { setTimeout } from "node:timers/promises";

// shared/action/pace.ts
/** The part of each wait that is kept: tests run against a server on loopback, where waiting stands for nothing. */
function paceOf(host) {
	const pace = Number(host.variable("SEAWORTHY_PACE") ?? 1);
	return pace >= 0 && pace <= 1 ? pace : 1;
}
/** A wait of some seconds at the host's pace. */
function sleepOf(host) {
	return (seconds) => setTimeout(seconds * 1e3 * paceOf(host));
}
function init_pace() {
	return (init_pace = __esmMin((() => {})))();
}

export { paceOf as n, sleepOf as r, init_pace as t };