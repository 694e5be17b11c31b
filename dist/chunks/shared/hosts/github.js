import { n as __esmMin } from "../../rolldown-runtime.js";
import { f as plain, t as init_text, u as init_plain } from "../text/index.js";
import { d as init_schemas, g as object, h as number, y as string } from "../../npm/zod.js";

// shared/hosts/github-context.ts
/** The context in the runner's variables and event payload; undefined outside a repository. */
function gitHubContext(env, payload) {
	const [owner, repo] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
	const { GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_EVENT_NAME: eventName } = env;
	if (owner === void 0 || repo === void 0 || sha === void 0 || ref === void 0 || eventName === void 0) return void 0;
	const serverUrl = env["GITHUB_SERVER_URL"] ?? "https://github.com";
	const { pull_request: event, merge_group: group, workflow_run: followed } = payloadSchema.safeParse(payload).data ?? {};
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
		...actor === void 0 ? {} : { actor },
		...followed?.head_branch == null || followed.head_repository == null ? {} : { workflowRun: {
			id: followed.id,
			event: followed.event,
			url: followed.html_url,
			headSha: followed.head_sha,
			headBranch: followed.head_branch,
			headRepository: followed.head_repository.full_name
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
var payloadSchema;
function init_github_context() {
	return (init_github_context = __esmMin((() => {
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
				event: string(),
				html_url: string(),
				head_sha: string(),
				head_branch: string().nullable(),
				head_repository: object({ full_name: string() }).nullish()
			}).optional()
		});
	})))();
}

// shared/hosts/github.ts
/** A job of GitHub Actions: workflow commands, file commands and the runner's variables, through `@actions/core`. */
function githubHost(core, env, payload) {
	const gitHub = gitHubContext(env, payload);
	let summaryBytes = 0;
	/** A line from outside that begins with `::` or `##[` would be a command to the runner. */
	const harmless = (text) => plain(text).replace(/^(\s*)(::|##\[)/gmu, "$1​$2");
	return {
		name: "github",
		run: identityOf(env),
		...gitHub === void 0 ? {} : { gitHub },
		root: env["GITHUB_WORKSPACE"] ?? process.cwd(),
		defaultOutDir: "seaworthy-out",
		folderStore: async () => {
			const { githubCache } = await import("./github-cache.js");
			return githubCache((line) => core.warning(plain(line)));
		},
		colours: false,
		width: 120,
		given: (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() || void 0,
		variable: (name) => env[name] || void 0,
		...env["ACTIONS_ID_TOKEN_REQUEST_URL"] === void 0 ? {} : { identityToken: (audience) => core.getIDToken(audience) },
		info: (line) => core.info(harmless(line)),
		warn: (line) => core.warning(plain(line)),
		error: (line) => core.error(plain(line)),
		progress() {},
		group: (title, work) => core.group(plain(title), work),
		annotate(annotations) {
			for (const annotation of annotations) annotate(core, annotation);
		},
		async summarise(markdown) {
			summaryBytes += Buffer.byteLength(markdown);
			if (env["GITHUB_STEP_SUMMARY"] === void 0) return;
			if (summaryBytes > summaryLimit) {
				core.warning("The step summary would pass GitHub's limit of 1 MiB; a part of it is left out");
				return;
			}
			await core.summary.addRaw(markdown, true).write();
		},
		output: (name, value) => core.setOutput(name, value),
		mask: (secret) => core.setSecret(secret),
		async print(text) {
			core.info(harmless(text));
		}
	};
}
function identityOf(env) {
	const known = {
		runId: env["GITHUB_RUN_ID"],
		runAttempt: env["GITHUB_RUN_ATTEMPT"],
		job: env["GITHUB_JOB"],
		repository: env["GITHUB_REPOSITORY"],
		commit: env["GITHUB_SHA"]
	};
	const present = Object.entries(known).filter(([, value]) => value !== void 0 && value !== "");
	return {
		host: "github",
		...Object.fromEntries(present)
	};
}
function annotate(core, { level, title, message, file, region }) {
	const properties = {
		title: plain(title),
		...file === void 0 ? {} : { file: plain(file) },
		...region === void 0 ? {} : linesOf(region)
	};
	const text = plain(message);
	if (level === "error") core.error(text, properties);
	else if (level === "warning") core.warning(text, properties);
	else core.notice(text, properties);
}
/** GitHub takes columns only when the annotation stays on one line. */
function linesOf(region) {
	const endLine = region.endLine ?? region.startLine;
	const columns = endLine === region.startLine && region.startColumn !== void 0 && region.endColumn !== void 0 ? {
		startColumn: region.startColumn,
		endColumn: region.endColumn
	} : {};
	return {
		startLine: region.startLine,
		endLine,
		...columns
	};
}
var summaryLimit;
function init_github() {
	return (init_github = __esmMin((() => {
		init_text();
		init_github_context();
		summaryLimit = 1048576;
	})))();
}

init_github();
export { githubHost };