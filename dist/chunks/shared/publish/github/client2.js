import { n as __esmMin } from "../../../rolldown-runtime.js";
import { a as messageOf, i as init_errors } from "../../errors/index.js";

// shared/publish/github/client.ts
/**
* GitHub's API for a repository: retried on server errors, patient with rate limits and Retry-After, through the proxy
* of the environment. The token is sent to the API's host alone.
* @param pace part of the usual waits between writes and before retries that is kept, 0 to 1.
*/
async function gitHubClient({ apiUrl }, token, pace = 1) {
	const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
		import("../../../github.js"),
		import("../../../dist-bundle.js"),
		import("../../../dist-bundle2.js")
	]);
	const again = (wait, _options, _octokit, retries) => wait <= longestWait && retries < rateLimitRetries;
	return getOctokit(token, {
		baseUrl: apiUrl,
		log: {
			debug() {},
			info() {},
			warn() {},
			error() {}
		},
		retry: {
			doNotRetry: [
				400,
				401,
				403,
				404,
				410,
				413,
				422,
				451
			],
			retries: 3,
			retryAfterBaseValue: 1e3 * pace
		},
		throttle: Object.assign({
			onRateLimit: again,
			onSecondaryRateLimit: again
		}, queuesFor(pace))
	}, retry, throttling);
}
/** The plugin's settings that wait: without a pace, queues that let everything through at once. */
function queuesFor(pace) {
	const atOnce = { key: () => ({ schedule: async (_options, work, ...given) => work(...given) }) };
	const retryAfterBaseValue = 1e3 * pace;
	return pace === 0 ? {
		retryAfterBaseValue,
		write: atOnce,
		notifications: atOnce
	} : { retryAfterBaseValue };
}
/** HTTP status of an error of the API; undefined for anything else. */
function statusOf(error) {
	return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : void 0;
}
/** What the API's error says, without address and headers. */
function reasonOf(error) {
	const status = statusOf(error);
	const message = messageOf(error).replace(/\s*\n[\s-]*/g, " ");
	return status === void 0 ? message : `HTTP ${status}: ${message.split(" - http")[0]}`;
}
var longestWait, rateLimitRetries;
function init_client() {
	return (init_client = __esmMin((() => {
		init_errors();
		longestWait = 120;
		rateLimitRetries = 2;
	})))();
}

export { statusOf as i, init_client as n, reasonOf as r, gitHubClient as t };