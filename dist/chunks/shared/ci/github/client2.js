import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, wi as messageOf } from "../../core.js";

// shared/ci/github/client.ts
/**
* Creates a client for GitHub's API. Retries server errors and waits for rate limits and `Retry-After`. Sends the token
* only to the API's host.
*/
async function gitHubClient({ apiUrl }, token, sleep) {
	const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
		import("../../../dist-src.js"),
		import("../../../dist-bundle.js"),
		import("../../../dist-bundle2.js")
	]);
	/** The plugins' timers cannot be injected, so they are set to zero and the waits happen here. */
	const again = async (wait, _options, _octokit, retried) => {
		if (wait > maxWait || retried >= rateLimitRetries) return false;
		await sleep(wait * 1e3);
		return true;
	};
	return new (Octokit.plugin(waitsBeforeRetry(sleep), retry, throttling))({
		auth: token,
		baseUrl: apiUrl,
		userAgent: "seaworthy",
		log: {
			debug() {},
			info() {},
			warn() {},
			error() {}
		},
		retry: {
			doNotRetry: [...finalStatuses],
			retries,
			retryAfterBaseValue: 0
		},
		throttle: Object.assign({
			onRateLimit: again,
			onSecondaryRateLimit: again
		}, pauses(sleep))
	});
}
/**
* Waits before each retry: as long as a limit with status 429 says, otherwise 1, 4, then 9 seconds. Does not retry if a
* limit is too long. Limits with status 403 are the throttling plugin's.
*/
function waitsBeforeRetry(sleep) {
	return ({ hook }) => {
		hook.error("request", async (error, { request }) => {
			const retried = Number(request?.["retryCount"] ?? 0);
			const status = statusOf(error) ?? 0;
			const limit = status === 429 ? limitOf(error) : void 0;
			if (limit !== void 0 && limit > maxWait) Object.assign(request ?? {}, { retries: 0 });
			else if (status >= 400 && !finalStatuses.has(status) && retried < retries) await sleep((limit ?? (retried + 1) ** 2) * 1e3);
			throw error;
		});
		return {};
	};
}
/** Returns the seconds that a response asks to wait: `retry-after`, or `x-ratelimit-reset`. */
function limitOf(error) {
	const { response } = Object(error);
	const headers = response?.headers ?? {};
	const after = Number(headers["retry-after"]);
	if (after > 0) return after;
	const reset = Number(headers["x-ratelimit-reset"]) - Date.now() / 1e3;
	return headers["x-ratelimit-remaining"] === "0" && reset > 0 ? Math.ceil(reset) + 1 : void 0;
}
/** Settings of the throttling plugin that its types omit. */
function pauses(sleep) {
	return {
		retryAfterBaseValue: 0,
		write: paced(writePause, sleep),
		notifications: paced(notificationPause, sleep)
	};
}
/** Creates a queue in the plugin's format that starts one job at a time with a pause in between. */
function paced(pause, sleep) {
	let last = Promise.resolve();
	let earliest = 0;
	const enter = async () => {
		const wait = earliest - Date.now();
		if (wait > 0) await sleep(wait);
		earliest = Date.now() + pause;
	};
	const schedule = async (_options, work, ...values) => {
		last = last.then(enter);
		await last;
		return work(...values);
	};
	return { key: () => ({ schedule }) };
}
/** Returns the HTTP status of an API error. Undefined for other errors. */
function statusOf(error) {
	return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : void 0;
}
/** Returns the message of an API error, without URL and headers. */
function reasonOf(error) {
	const status = statusOf(error);
	const message = messageOf(error).replace(/\s*\n[\s-]*/g, " ");
	return status === void 0 ? message : `HTTP ${status}: ${message.split(" - http")[0]}`;
}
var maxWait, rateLimitRetries, writePause, notificationPause, retries, finalStatuses;
function init_client() {
	return (init_client = __esmMin((() => {
		init_errors();
		maxWait = 120;
		rateLimitRetries = 2;
		writePause = 1e3;
		notificationPause = 3e3;
		retries = 3;
		finalStatuses = /* @__PURE__ */ new Set([
			400,
			401,
			403,
			404,
			410,
			413,
			422,
			451
		]);
	})))();
}

export { statusOf as i, init_client as n, reasonOf as r, gitHubClient as t };