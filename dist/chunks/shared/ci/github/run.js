import { n as __esmMin } from "../../../rolldown-runtime.js";

// shared/ci/identity.ts
/** Creates an identity of the variables that are set. */
function identityFrom(host, parts) {
	const present = Object.entries(parts).filter(([, value]) => value !== void 0 && value !== "");
	return {
		host,
		...Object.fromEntries(present)
	};
}
function init_identity() {
	return (init_identity = __esmMin((() => {})))();
}

// shared/ci/github/run.ts
/** Checks whether a process is part of a job of GitHub Actions. */
function isGitHubJob(env) {
	return env["GITHUB_ACTIONS"] === "true";
}
/** Returns the identity of a job, from the variables that GitHub sets in every step. */
function gitHubRun(env) {
	return identityFrom("github", {
		runId: env["GITHUB_RUN_ID"],
		runAttempt: env["GITHUB_RUN_ATTEMPT"],
		job: env["GITHUB_JOB"],
		repository: env["GITHUB_REPOSITORY"],
		commit: env["GITHUB_SHA"]
	});
}
function init_run() {
	return (init_run = __esmMin((() => {})))();
}

export { init_identity as a, identityFrom as i, init_run as n, isGitHubJob as r, gitHubRun as t };