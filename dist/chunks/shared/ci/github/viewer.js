import { n as __esmMin } from "../../../rolldown-runtime.js";
import { i as statusOf, n as init_client } from "./client2.js";

// shared/ci/github/viewer.ts
/**
* Returns the login that a token writes as, with `[bot]` for apps. Only GraphQL tells it to every kind of token
* (`viewer`); servers without GraphQL are asked for the user, which installation tokens may not read. Defaults to the
* author of a job's token. Throws if the server cannot be reached.
*/
function viewerLogin(api) {
	const known = authors.get(api) ?? askLogin(api);
	authors.set(api, known);
	known.catch(() => authors.delete(api));
	return known;
}
async function askLogin(api) {
	try {
		const { viewer } = await api.graphql("query { viewer { login } }");
		return viewer.login;
	} catch (error) {
		if (!isRefusal(error)) throw error;
	}
	try {
		return (await api.rest.users.getAuthenticated()).data.login;
	} catch (error) {
		if (!isRefusal(error)) throw error;
		return jobAuthor;
	}
}
/** Checks whether the server answered that it will not: by a status, or by GraphQL's errors, which have none. */
function isRefusal(error) {
	const status = statusOf(error);
	return status === void 0 ? error instanceof Error && error.name === "GraphqlResponseError" : status < 500;
}
var jobAuthor, authors;
function init_viewer() {
	return (init_viewer = __esmMin((() => {
		init_client();
		jobAuthor = "github-actions[bot]";
		authors = /* @__PURE__ */ new WeakMap();
	})))();
}

export { viewerLogin as n, init_viewer as t };