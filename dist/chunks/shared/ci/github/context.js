import { n as __esmMin } from "../../../rolldown-runtime.js";
import { S as string, f as init_schemas, v as number, y as object } from "../../../npm/zod/classic.js";

// shared/ci/github/context.ts
/** Returns the web address of the repository, without a slash at the end. */
function repositoryUrl({ serverUrl, owner, repo }) {
	return `${serverUrl}/${owner}/${repo}`;
}
/** Reads the context from the runner's variables and the event payload. Undefined outside a repository. */
function gitHubContext(env, payload) {
	const [owner, repo] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
	const { GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_EVENT_NAME: eventName } = env;
	if (owner === void 0 || repo === void 0 || sha === void 0 || ref === void 0 || eventName === void 0) return void 0;
	const serverUrl = env["GITHUB_SERVER_URL"] ?? "https://github.com";
	const { pull_request: event, merge_group: group, workflow_run: trigger } = payloadSchema.safeParse(payload).data ?? {};
	const actor = env["GITHUB_ACTOR"];
	return {
		apiUrl: (env["GITHUB_API_URL"] ?? "https://api.github.com").replace(/\/+$/u, ""),
		serverUrl,
		owner,
		repo,
		eventName,
		sha,
		ref,
		runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${env["GITHUB_RUN_ID"] ?? ""}`,
		runId: countingNumber(env["GITHUB_RUN_ID"]),
		runAttempt: countingNumber(env["GITHUB_RUN_ATTEMPT"]),
		...actor === void 0 ? {} : { actor },
		...trigger?.head_branch == null || trigger.head_repository == null ? {} : { workflowRun: {
			id: trigger.id,
			attempt: trigger.run_attempt ?? 1,
			event: trigger.event,
			url: trigger.html_url,
			headSha: trigger.head_sha,
			headBranch: trigger.head_branch,
			headRepository: trigger.head_repository.full_name
		} },
		...group === void 0 ? {} : { mergeGroup: {
			baseSha: group.base_sha,
			baseRef: group.base_ref.replace(/^refs\/heads\//u, "")
		} },
		...event === void 0 ? {} : { pullRequest: {
			number: event.number,
			headSha: event.head.sha,
			baseRef: event.base.ref,
			fork: event.head.repo?.full_name !== event.base.repo.full_name
		} }
	};
}
function countingNumber(text) {
	const value = Number(text ?? "0");
	return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}
var payloadSchema;
function init_context() {
	return (init_context = __esmMin((() => {
		init_schemas();
		payloadSchema = object({
			pull_request: object({
				number: number().int(),
				head: object({
					sha: string(),
					repo: object({ full_name: string() }).nullable()
				}),
				base: object({
					ref: string(),
					repo: object({ full_name: string() })
				})
			}).optional(),
			merge_group: object({
				base_sha: string(),
				base_ref: string()
			}).optional(),
			workflow_run: object({
				id: number().int(),
				run_attempt: number().int().optional(),
				event: string(),
				html_url: string(),
				head_sha: string(),
				head_branch: string().nullable(),
				head_repository: object({ full_name: string() }).nullish()
			}).optional()
		});
	})))();
}

export { init_context as n, repositoryUrl as r, gitHubContext as t };