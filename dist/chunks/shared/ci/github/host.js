import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, Er as init_masks, Gr as init_exec, Ir as init_plain, Kr as systemExec, Lr as oneLine, Or as masksOf, Rr as plain, Sr as printable, Ur as init_sleep, V as init_references, Wr as systemSleep, Y as init_reference, Z as tryParseReference, bi as InvalidError, br as init_printed, or as init_text, xr as logText } from "../../core.js";
import { n as init_run, t as gitHubRun } from "./run.js";
import { n as init_upload_events, t as eventsWithoutUpload } from "./code-scanning/upload-events.js";
import { n as init_context, r as repositoryUrl, t as gitHubContext } from "./context.js";

// shared/ci/github/git-remotes.ts
/** Reads the URLs of a checkout's remotes, that of `origin` first. Empty if they cannot be read. Ignores submodules. */
function remoteUrls(checkout) {
	try {
		return urlsIn(read(join$3(commonDirectory(checkout), "config")));
	} catch {
		return [];
	}
}
/** Converts the URL of a remote to `host` and `owner/name`, both in lower case; `git@host:owner/name` as well. */
function parseRemote(url) {
	const [, host = "", path = ""] = /^(?:[a-z+]+:\/\/(?:[^@/]*@)?([^/:]*)(?::\d+)?\/|(?:[^@/]*@)?([^/:]+):)(.*)$/u.exec(url.toLowerCase())?.filter((part) => part !== void 0) ?? [];
	return {
		host: host.replace(/^(?:ssh|www)\./u, ""),
		repository: path.replace(/^\/+|\/+$/gu, "").replace(/\.git$/u, "")
	};
}
/** Finds the directory with the configuration; `.git` is a file in worktrees and submodules (gitrepository-layout). */
function commonDirectory(checkout) {
	const git = join$3(checkout, ".git");
	if (statSync(git).isDirectory()) return git;
	const [, gitDirectory = ""] = /^gitdir: (.+)$/mu.exec(read(git)) ?? [];
	const directory = resolve$1(checkout, gitDirectory.trim());
	try {
		return resolve$1(directory, read(join$3(directory, "commondir")).trim());
	} catch {
		return directory;
	}
}
function read(file) {
	if (statSync(file).size > maxBytes) throw new RangeError(`${file} is too large`);
	return readFileSync$1(file, "utf8");
}
/** Lists `url` of the sections `[remote "…"]`. */
function urlsIn(config) {
	const origin = [];
	const others = [];
	let remote;
	for (const line of config.split("\n")) {
		const [, section] = /^\s*\[([^\]]*)\]/u.exec(line) ?? [];
		if (section !== void 0) remote = /^remote\s+"(.*)"$/iu.exec(section.trim())?.[1];
		const [, url] = /^\s*(?:\[[^\]]*\])?\s*url\s*=\s*"?([^\s"]+)"?\s*$/iu.exec(line) ?? [];
		if (remote === void 0 || url === void 0) continue;
		(remote === "origin" ? origin : others).push(url);
	}
	return [...origin, ...others];
}
var readFileSync$1, statSync, join$3, resolve$1, maxBytes;
function init_git_remotes() {
	return (init_git_remotes = __esmMin((() => {
		({readFileSync: readFileSync$1, statSync} = process.getBuiltinModule("node:fs"));
		({join: join$3, resolve: resolve$1} = process.getBuiltinModule("node:path"));
		maxBytes = 1048576;
	})))();
}

// shared/ci/github/checkout.ts
/**
* Finds the checkout that a job examines. With checkouts in subdirectories (`actions/checkout` with `path`), prefers the
* one that contains the targets, then the one of this repository, then the only one.
* @param targets paths relative to the workspace that the call names.
*/
function findCheckout(workspace, repository, targets) {
	if (isCheckout(workspace)) return {
		path: ".",
		isNamed: false
	};
	const checkouts = checkoutsBelow(workspace);
	const own = repository === void 0 ? [] : checkoutsOf(repository, workspace, checkouts);
	const [only, another] = own.length > 0 ? own : checkouts;
	const usual = only !== void 0 && another === void 0 ? only : ".";
	const paths = targets.map((target) => relative(workspace, resolve(workspace, target)).replaceAll("\\", "/"));
	const [named = usual, anotherNamed] = checkouts.filter((checkout) => paths.some((path) => isInside(path, checkout)));
	const path = anotherNamed === void 0 ? named : usual;
	return {
		path,
		isNamed: path !== usual
	};
}
/**
* Lists the checkouts of a repository: those whose `origin` is on the same server, else those whose remote has its name,
* because hosts can be aliases or mirrors.
*/
function checkoutsOf({ name, serverUrl }, workspace, checkouts) {
	const host = serverUrl === void 0 ? void 0 : parseRemote(`${serverUrl}/`).host;
	const named = checkouts.map((path) => {
		const remotes = remoteUrls(join$2(workspace, path)).map(parseRemote);
		return {
			path,
			remotes: remotes.filter(({ repository }) => repository === name.toLowerCase()),
			origin: remotes[0]
		};
	}).filter(({ remotes }) => remotes.length > 0);
	const ofOrigin = named.filter(({ origin, remotes }) => origin === remotes[0]);
	return ([
		ofOrigin.filter(({ origin }) => origin?.host === host),
		ofOrigin,
		named
	].find((group) => group.length > 0) ?? []).map(({ path }) => path);
}
function isInside(path, directory) {
	return path === directory || path.startsWith(`${directory}/`);
}
function isCheckout(directory) {
	return existsSync(join$2(directory, ".git"));
}
/** Lists checkouts below a directory, breadth first. Does not search inside checkouts. */
function checkoutsBelow(workspace) {
	const checkouts = [];
	let level = [""];
	let seen = 0;
	for (let depth = 0; depth < maxDepth; depth += 1) {
		const next = [];
		for (const path of level.flatMap((parent) => directoriesIn(workspace, parent))) {
			seen += 1;
			if (seen > maxDirectories) return checkouts;
			if (isCheckout(join$2(workspace, path))) checkouts.push(path);
			else next.push(path);
		}
		level = next;
	}
	return checkouts;
}
function directoriesIn(workspace, parent) {
	try {
		return readdirSync(join$2(workspace, parent), { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules").map((entry) => parent === "" ? entry.name : `${parent}/${entry.name}`).toSorted();
	} catch {
		return [];
	}
}
var existsSync, readdirSync, join$2, relative, resolve, maxDepth, maxDirectories;
function init_checkout() {
	return (init_checkout = __esmMin((() => {
		init_git_remotes();
		({existsSync, readdirSync} = process.getBuiltinModule("node:fs"));
		({join: join$2, relative, resolve} = process.getBuiltinModule("node:path"));
		maxDepth = 2;
		maxDirectories = 500;
	})))();
}

// shared/ci/git/checked-out.ts
/**
* Returns the id of the commit that a checkout is at (gitrepository-layout, `HEAD`, `refs` and `packed-refs`). Undefined
* if there is no repository or its layout is another one.
*/
function checkedOutCommit(root) {
	const head = textOf(join$1(root, ".git/HEAD"));
	if (head === void 0 || commitId.test(head)) return head;
	const [, ref] = /^ref: (refs\/[^\s]+)$/u.exec(head) ?? [];
	if (ref === void 0 || ref.split("/").includes("..")) return void 0;
	const loose = textOf(join$1(root, ".git", ref));
	if (loose !== void 0) return commitId.test(loose) ? loose : void 0;
	const [id] = (textOf(join$1(root, ".git/packed-refs"))?.split("\n") ?? []).find((line) => line.endsWith(` ${ref}`))?.split(" ") ?? [];
	return id !== void 0 && commitId.test(id) ? id : void 0;
}
function textOf(path) {
	try {
		return readFileSync(path, "utf8").trim();
	} catch {
		return;
	}
}
var readFileSync, join$1, commitId;
function init_checked_out() {
	return (init_checked_out = __esmMin((() => {
		({readFileSync} = process.getBuiltinModule("node:fs"));
		({join: join$1} = process.getBuiltinModule("node:path"));
		commitId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;
	})))();
}

// shared/ci/github/log-permissions.ts
/**
* Describes what a job will publish and which permissions it requires, before anything is examined. GitHub reports a
* missing permission only when it is used.
*/
function describePermissions(gitHub, inputs) {
	const { token, comment = "never", suggestions = false } = inputs;
	const features = [
		...inputs["upload-sarif"] === true && !Object.hasOwn(eventsWithoutUpload, gitHub.eventName) ? [["code scanning", "security-events: write"]] : [],
		...gitHub.pullRequest !== void 0 && comment !== "never" ? [["pull-request comment", "pull-requests: write"]] : [],
		...gitHub.pullRequest !== void 0 && suggestions ? [["suggestions", "pull-requests: write"]] : [],
		...inputs["check-run"] === true ? [["check run for annotations beyond the step's limit", "checks: write"]] : []
	];
	if (features.length === 0) return [];
	const list = features.map(([feature, permission]) => `${feature} (\`${permission}\`)`).join(", ");
	if (token === void 0) return [`there is no \`token\`, so these are skipped: ${list}`];
	const reason = readOnlyReason(gitHub);
	return reason === void 0 ? [`publishes if the job has the permission: ${list}`] : [`${reason}, so its token is read-only and these can fail: ${list}. The job summary lists all findings`];
}
/** Returns why the token of a run is read-only. Undefined if it is not known to be. */
function readOnlyReason({ eventName, actor, pullRequest }) {
	if (eventName === "pull_request" && pullRequest?.fork === true) return "this pull request comes from a fork";
	return actor === "dependabot[bot]" && eventName !== "workflow_run" ? "Dependabot started this run" : void 0;
}
function init_log_permissions() {
	return (init_log_permissions = __esmMin((() => {
		init_upload_events();
	})))();
}

// shared/ci/github/pull-request-target.ts
/**
* Refuses runs on `pull_request_target`, which check out the base branch by default, while results appear on the pull
* request. With the input `pull-request-target: head`, accepts a checkout of the head commit, and jobs without a checkout.
* @throws InvalidError `PULL_REQUEST_TARGET`.
*/
function checkPullRequestTarget({ eventName, pullRequest }, root, { "pull-request-target": confirmed }) {
	if (eventName !== "pull_request_target" || confirmed === void 0) return;
	const error = (problem, advice) => new InvalidError("PULL_REQUEST_TARGET", problem, { advice });
	if (confirmed === "refuse") throw error("pull_request_target runs for the base branch, so the results would not be about the pull request", "Use the event `pull_request`, and examples/workflows/fork-companion.yml for forks. If the workflow checks out the pull request's head on purpose, set `pull-request-target: head`");
	const commit = checkedOutCommit(root);
	if (commit === void 0 || commit === pullRequest?.headSha) return;
	throw error(`the checkout is at ${commit.slice(0, 7)}, not at the pull request's head ${pullRequest?.headSha.slice(0, 7) ?? ""}`, "Set `ref: ${{ github.event.pull_request.head.sha }}` for `actions/checkout`, or remove `pull-request-target: head`");
}
function init_pull_request_target() {
	return (init_pull_request_target = __esmMin((() => {
		init_errors();
		init_checked_out();
	})))();
}

// shared/ci/github/ports.ts
/** Creates the ports of a GitHub Actions job. Loads the code of a port on first use. */
function gitHubPorts(context, machine) {
	const connect = connector(context, machine.sleep);
	const { serverUrl, owner, sha, ref, runUrl, pullRequest, mergeGroup, workflowRun } = context;
	return {
		job: {
			repositoryUrl: repositoryUrl(context),
			ownerUrl: `${serverUrl}/${owner}`,
			sha,
			ref,
			runUrl,
			headSha: pullRequest?.headSha ?? sha,
			fromFork: pullRequest?.fork === true
		},
		codeScanning: codeScanning(context, connect, machine),
		checkEvent: (inputs) => checkPullRequestTarget(context, machine.root, inputs),
		describePermissions: (surfaces) => describePermissions(context, surfaces),
		async annotateAll(run, token) {
			const { writeCheckRun } = await import("./check-run.js");
			return writeCheckRun(await connect(token), context, run);
		},
		async submitSnapshot(name, snapshot, token) {
			const { submitSnapshot } = await import("./submit-snapshot.js");
			return submitSnapshot(await connect(token), context, name, snapshot);
		},
		async buildProvenance() {
			const { provenancePredicate } = await import("./attestations/provenance.js");
			return provenancePredicate(context, machine.getEnv);
		},
		...pullRequest === void 0 ? {} : { pullRequest: pullRequestPort(context, connect, machine) },
		...pullRequest === void 0 && mergeGroup === void 0 && !examinesOther(context, machine) ? {} : { base: base(context, connect, machine) },
		...workflowRun === void 0 ? {} : { triggeringPullRequest: (token) => openTriggeringPullRequest(context, connect, token, machine.sleep) }
	};
}
/** Keeps one client per token, which spaces out writes during the whole run. */
function connector({ apiUrl }, sleep) {
	const clients = /* @__PURE__ */ new Map();
	return (token) => {
		const client = clients.get(token) ?? import("./client.js").then(({ gitHubClient }) => gitHubClient({ apiUrl }, token, sleep));
		clients.set(token, client);
		return client;
	};
}
function pullRequestPort(context, connect, { root, sleep }) {
	return {
		comment: commentWriter(context, connect, sleep),
		async suggest(run, token) {
			const { suggest } = await import("./review/suggest.js");
			return suggest(await connect(token), context, run, root);
		}
	};
}
function codeScanning(context, connect, machine) {
	const { sleep } = machine;
	const branch = baseBranch(context, machine);
	return {
		async upload(files, token) {
			const { uploadSarifs } = await import("./code-scanning/upload.js");
			const texts = files.map(({ text }) => text);
			return (await uploadSarifs(await connect(token), context, texts, inSeconds(sleep))).map(({ state, message }) => ({
				level: state === "failed" ? "warning" : "info",
				message,
				changed: state === "uploaded"
			}));
		},
		...branch === void 0 ? {} : { baseline: baselineReader(context, connect, branch) }
	};
}
/** Returns a function that writes to the comment of the context's pull request. */
function commentWriter(context, connect, sleep) {
	return async (comment, token) => {
		const { writeComment } = await import("./comment/write.js");
		return writeComment(await connect(token), context, comment, inSeconds(sleep));
	};
}
/** Returns a function that reads the findings of a branch. */
function baselineReader(context, connect, branch) {
	return async (category, token) => {
		const { readBaseline } = await import("./code-scanning/baseline.js");
		return readBaseline(await connect(token), context, category, branch);
	};
}
/** Checks whether a job that runs on the default branch has another commit checked out. */
function examinesOther({ eventName, sha }, { root }) {
	if (!defaultBranchEvents.has(eventName)) return false;
	const commit = checkedOutCommit(root);
	return commit !== void 0 && commit !== sha;
}
/** Returns the branch that unmerged changes are to be merged into. Undefined if the job examines none. */
function baseBranch(context, machine) {
	const { pullRequest, mergeGroup, ref } = context;
	return (pullRequest ?? mergeGroup)?.baseRef ?? (examinesOther(context, machine) ? ref.replace(/^refs\/heads\//u, "") : void 0);
}
function base(context, connect, machine) {
	const { pullRequest, mergeGroup } = context;
	return {
		change: pullRequest !== void 0 ? "pull request" : mergeGroup !== void 0 ? "merge group" : "checkout",
		async open(token) {
			const { openBase } = await import("./base/open.js");
			return openBase(context, machine, token === void 0 ? void 0 : () => connect(token));
		},
		async openHead(token) {
			const { openHead } = await import("./base/open.js");
			return openHead(context, machine, token === void 0 ? void 0 : () => connect(token));
		}
	};
}
/** Opens the pull request whose run triggered this one. */
async function openTriggeringPullRequest(context, connect, token, sleep) {
	const { findTriggeringPullRequest } = await import("./triggering-pull-request.js");
	const pullRequest = await findTriggeringPullRequest(await connect(token), context);
	if ("missing" in pullRequest) return pullRequest;
	const { workflowRun } = context;
	const run = workflowRun === void 0 ? {} : {
		runUrl: workflowRun.url,
		runId: workflowRun.id,
		runAttempt: workflowRun.attempt
	};
	const triggerContext = {
		...context,
		pullRequest,
		...run
	};
	return {
		number: pullRequest.number,
		comment: commentWriter(triggerContext, connect, sleep),
		baseline: baselineReader(triggerContext, connect, pullRequest.baseRef)
	};
}
/** Converts a sleep in milliseconds to seconds. */
function inSeconds(sleep) {
	return (seconds) => sleep(seconds * 1e3);
}
var defaultBranchEvents;
function init_ports() {
	return (init_ports = __esmMin((() => {
		init_checked_out();
		init_context();
		init_log_permissions();
		init_pull_request_target();
		defaultBranchEvents = /* @__PURE__ */ new Set(["issue_comment", "workflow_run"]);
	})))();
}

// shared/ci/github/published-advisories.ts
/**
* Names the advisories that the repository of the running action publishes: the artifact `advisories` of its packages,
* signed by its advisories workflow. The repository is the action's own (`GITHUB_ACTION_REPOSITORY`), or that of the job
* for an action of the checkout (`uses: ./`).
*
* The run must be on the default branch of the repository itself: the workflow of the certificate (`subject`), the one
* that was started (`build-config-uri`) and their ref must agree, so that a workflow elsewhere cannot call this one. The
* case of owner and repository does not count, because `uses` may write it differently.
* @returns undefined on another server than github.com, where others can own the same name.
*/
function publishedAdvisories(env) {
	if (env["GITHUB_SERVER_URL"] !== server) return void 0;
	const repository = env["GITHUB_ACTION_REPOSITORY"] || env["GITHUB_REPOSITORY"] || "";
	if (!/^[\w.-]+\/[\w.-]+$/u.test(repository)) return void 0;
	const reference = tryParseReference(`ghcr.io/${repository.toLowerCase()}/advisories:latest`);
	if (reference === void 0) return void 0;
	const url = `${server}/${repository}`;
	const subject = {
		text: `${url}/${workflow}@${branch}`,
		caseless: url.length
	};
	return {
		reference,
		identity: {
			subject,
			issuer: "https://token.actions.githubusercontent.com",
			extensions: /* @__PURE__ */ new Map([
				["source-repository-uri", {
					text: url,
					caseless: url.length
				}],
				["source-repository-ref", branch],
				["build-config-uri", subject]
			])
		}
	};
}
var branch, workflow, server;
function init_published_advisories() {
	return (init_published_advisories = __esmMin((() => {
		init_references();
		branch = "refs/heads/main";
		workflow = ".github/workflows/advisories.yml";
		server = "https://github.com";
	})))();
}

// shared/ci/github/host.ts
/** Creates the host of a GitHub Actions job, which uses workflow commands through `@actions/core`. */
function githubHost(core, env, payload, sleep = systemSleep) {
	const context = gitHubContext(env, payload);
	const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
	const checkout = findCheckout(workspace, jobRepository(env), namedTargets(env));
	const root = join(workspace, checkout.path);
	const getEnv = (name) => env[name] || void 0;
	const advisories = publishedAdvisories(env);
	let summaryBytes = 0;
	return {
		name: "github",
		run: gitHubRun(env),
		...context === void 0 ? {} : gitHubPorts(context, {
			root,
			getEnv,
			sleep,
			exec: systemExec
		}),
		root,
		...checkout.isNamed ? { otherCheckout: checkout.path } : {},
		workspace,
		defaultOutDir: "seaworthy-out",
		temporaryDirectory: getEnv("RUNNER_TEMP"),
		sleep,
		exec: systemExec,
		annotationsPerLevel,
		...context !== void 0 && isRelease(context) ? {} : { async directoryStore() {
			const { githubCache } = await import("./cache.js");
			return githubCache((line) => core.warning(logText(line)));
		} },
		colors: false,
		width: 120,
		getInput: (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() || void 0,
		getEnv,
		...advisories === void 0 ? {} : { publishedAdvisories: advisories },
		...env["ACTIONS_ID_TOKEN_REQUEST_URL"] === void 0 ? {} : { identityToken: (audience) => core.getIDToken(audience) },
		info: (line) => core.info(logText(line)),
		warn: (line) => core.warning(logText(line)),
		error: (line) => core.error(logText(line)),
		progress() {},
		group: (title, work) => core.group(logText(oneLine(title)), work),
		annotate(annotations) {
			for (const annotation of annotations) annotate(core, annotation);
		},
		async summarize(markdown) {
			summaryBytes += Buffer.byteLength(markdown);
			if (env["GITHUB_STEP_SUMMARY"] === void 0) return;
			if (summaryBytes > summaryLimit) {
				core.warning("the step summary is larger than GitHub's limit of 1 MiB; a part of it is omitted");
				return;
			}
			await core.summary.addRaw(markdown, true).write();
		},
		output: (name, value) => core.setOutput(name, value),
		mask(secret) {
			for (const value of masksOf(secret)) core.setSecret(value);
		},
		async print(text) {
			core.info(printable(text));
		}
	};
}
function jobRepository(env) {
	const name = env["GITHUB_REPOSITORY"];
	return name === void 0 ? void 0 : {
		name,
		serverUrl: env["GITHUB_SERVER_URL"]
	};
}
/** Lists the repository paths in a step's inputs. */
function namedTargets(env) {
	return [
		"PATH",
		"FILES",
		"CONFIG",
		"DOCKERFILE"
	].map((name) => env[`INPUT_${name}`] ?? "").flatMap((text) => text.split(/[\n,]/u)).map((path) => path.trim());
}
/** Checks whether a run is for a tag or release. Such runs do not use caches of earlier runs. */
function isRelease({ eventName, ref }) {
	return eventName === "release" || ref.startsWith("refs/tags/");
}
function annotate(core, { level, title, message, file, region }) {
	const properties = {
		title: logText(oneLine(title)),
		...file === void 0 ? {} : { file: plain(file) },
		...region === void 0 ? {} : linesOf(region)
	};
	const text = logText(message);
	if (level === "error") core.error(text, properties);
	else if (level === "warning") core.warning(text, properties);
	else core.notice(text, properties);
}
/** Converts a region. GitHub accepts columns only if the annotation is on one line. */
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
var join, annotationsPerLevel, summaryLimit;
function init_host() {
	return (init_host = __esmMin((() => {
		init_exec();
		init_sleep();
		init_text();
		init_checkout();
		init_context();
		init_ports();
		init_published_advisories();
		init_run();
		({join} = process.getBuiltinModule("node:path"));
		annotationsPerLevel = 10;
		summaryLimit = 1048576;
	})))();
}

init_host();
export { githubHost };