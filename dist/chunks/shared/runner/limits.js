import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, Si as UndecidedError, _r as didYouMean, bi as InvalidError, hi as init_deadline, mi as TimeLimits, or as init_text, vr as init_suggest } from "../core.js";
import { A as defaultTimeLimits, j as init_limit_inputs, t as init_config } from "../config/index.js";
import { n as init_limits$1, t as defaultOpenLimits } from "../oci/limits.js";
import { n as init_limits$2, t as defaultLayerLimits } from "../layers/limits.js";

// shared/runner/limits.ts
/**
* Parses the input `limits`: `name=value`, with KiB, MiB or GiB for bytes. Every action accepts the limits of all, because
* a suite passes them on.
* @throws InvalidError `LIMIT_UNKNOWN` or `LIMIT_INVALID`.
*/
function parseLimits(items) {
	const limits = items.map((text) => {
		const [, name = "", number = "", unit = ""] = /^\s*(\w+)\s*=\s*(\d+)\s*([KMG]iB)?\s*$/i.exec(text) ?? [];
		if (defaults[name] === void 0) {
			const near = name === "" ? /^\s*(\w+)/.exec(text)?.[1] ?? "" : name;
			throw new InvalidError("LIMIT_UNKNOWN", `"${text}" is not a limit${didYouMean(near, Object.keys(defaults))}`, { advice: `Write \`name=value\`, for example \`layerBytes=128GiB\`. Limits: ${Object.keys(defaults).join(", ")}` });
		}
		const value = Number(number) * (units[unit.toLowerCase()] ?? 1);
		if (!Number.isSafeInteger(value) || value < 1) throw new InvalidError("LIMIT_INVALID", `the limit ${name} must be a whole number above 0`, { advice: `Default: ${name}=${defaults[name]}` });
		return [name, value];
	});
	return Object.fromEntries(limits);
}
/**
* Starts the time of a run.
* @param clock milliseconds. Default: the monotonic clock of this process.
* @throws InvalidError for a wrong limit.
*/
function startTime(items, clock = () => performance.now()) {
	return new TimeLimits({
		...defaultTimeLimits,
		...parseLimits(items)
	}, clock);
}
/**
* Waits for work until the time of the run is over. The work goes on then, but nobody waits for it.
* @param what what the work examines, for the message.
* @throws UndecidedError `TIME_LIMIT`.
*/
async function withinTime(work, { total }, what) {
	let timer;
	const over = new Promise((_resolve, reject) => {
		timer = setTimeout(() => reject(tooLong(total.limit, what)), Math.min(total.remaining(), maxTimer));
	});
	try {
		return await Promise.race([work, over]);
	} finally {
		clearTimeout(timer);
	}
}
function tooLong(limit, what) {
	return new UndecidedError("TIME_LIMIT", `takes longer than the limit ${limit}`, {
		place: { what },
		advice: `Examine less in one step, or raise the limit with \`limits: ${limit.split("=")[0]}=…\``
	});
}
var defaults, units, maxTimer;
function init_limits() {
	return (init_limits = __esmMin((() => {
		init_config();
		init_errors();
		init_limits$2();
		init_limits$1();
		init_text();
		init_deadline();
		defaults = {
			...defaultOpenLimits,
			...defaultLayerLimits,
			...defaultTimeLimits
		};
		units = {
			"": 1,
			kib: 1024,
			mib: 2 ** 20,
			gib: 2 ** 30
		};
		maxTimer = 2 ** 31 - 1;
	})))();
}

export { withinTime as i, parseLimits as n, startTime as r, init_limits as t };