import { n as __esmMin } from "../../rolldown-runtime.js";

// shared/action/pace.ts
/** The part of each wait that is kept: tests run against a server on loopback, where waiting stands for nothing. */
function paceOf(host) {
	const pace = Number(host.variable("SEAWORTHY_PACE") ?? 1);
	return pace >= 0 && pace <= 1 ? pace : 1;
}
function init_pace() {
	return (init_pace = __esmMin((() => {})))();
}

export { paceOf as n, init_pace as t };