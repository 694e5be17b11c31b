// shared/publish/github/client.ts
/** Waits longer than this for a rate limit are not worth a job's time. */
const longestWait = 120;
const rateLimitRetries = 2;
/**
* GitHub's API for a repository: retried on server errors, patient with rate limits and Retry-After, through the proxy
* of the environment. The token is sent to the API's host alone.
*/
async function gitHubClient({ apiUrl }, token) {
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
			retries: 3
		},
		throttle: {
			onRateLimit: again,
			onSecondaryRateLimit: again
		}
	}, retry, throttling);
}
/** HTTP status of an error of the API; undefined for anything else. */
function statusOf(error) {
	return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : void 0;
}
/** What the API's error says, without address and headers. */
function reasonOf(error) {
	const status = statusOf(error);
	const message = error instanceof Error ? error.message : String(error);
	return status === void 0 ? message : `HTTP ${status}: ${message.split(" - http")[0]}`;
}

export { reasonOf as n, statusOf as r, gitHubClient as t };