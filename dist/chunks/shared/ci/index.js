import { n as __esmMin } from "../../rolldown-runtime.js";
import { Dr as masked, Er as init_masks, Gr as init_exec, Ir as init_plain, Jr as proxySecrets, Kr as systemExec, Or as masksOf, Sr as printable, Ur as init_sleep, Wr as systemSleep, Yr as useProxies, br as init_printed, fi as defined, or as init_text, pi as init_defined, qr as init_proxy, xr as logText, zr as truncate } from "../core.js";
import { a as init_identity, i as identityFrom, n as init_run, r as isGitHubJob, t as gitHubRun } from "./github/run.js";
import { r as init_objects } from "./git/objects.js";

// shared/ci/attestation-store.ts
/**
* Opens the attestation store that a call names, on any CI system. Undefined if it names none.
* @throws InvalidError if the name is not a repository or there is no token.
*/
async function attestationStore(call) {
	const { "github-attestations": repository, token } = call.inputs;
	if (repository === void 0) return void 0;
	const { gitHubAttestations } = await import("./github/attestations/source.js");
	return gitHubAttestations(repository, token, call.host);
}
/**
* Opens an attestation store to write to, on any CI system.
* @param repository `owner/repo` on GitHub.
* @throws InvalidError if the name is not a repository or there is no token.
*/
async function writableAttestationStore(repository, { token, host }) {
	const { gitHubStore } = await import("./github/attestations/source.js");
	return gitHubStore(repository, token, host);
}
function init_attestation_store() {
	return (init_attestation_store = __esmMin((() => {})))();
}

// shared/ci/github/detect.ts
/** Reads the payload of the event. Undefined if it cannot be read. */
async function eventPayload(path) {
	if (path === void 0) return void 0;
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch {
		return;
	}
}
var readFile, github;
function init_detect() {
	return (init_detect = __esmMin((() => {
		init_run();
		({readFile} = process.getBuiltinModule("node:fs/promises"));
		github = {
			detect: isGitHubJob,
			identityToken: (env) => {
				if (env["ACTIONS_ID_TOKEN_REQUEST_URL"] === void 0) return void 0;
				return async (audience) => {
					const { requestJobToken } = await import("./github/identity-token.js");
					return requestJobToken(env, audience);
				};
			},
			async open(env) {
				const [core, { githubHost }] = await Promise.all([import("../../core.js"), import("./github/host.js")]);
				return githubHost(core, env, await eventPayload(env["GITHUB_EVENT_PATH"]));
			}
		};
	})))();
}

// shared/ci/run-identity.ts
/**
* Returns the identity of the run that a command line is part of, or that of a terminal, which has no id of its own.
* A system without the id of a run counts as a terminal.
*/
function runIdentityOf(env) {
	const identity = sources.find(({ detect }) => detect(env))?.identity(env);
	return identity?.runId === void 0 ? { host: "terminal" } : identity;
}
function joined(owner, name) {
	return owner === void 0 || name === void 0 ? void 0 : `${owner}/${name}`;
}
/** Addresses may contain credentials. */
function hostOf(url) {
	return URL.canParse(url) ? new URL(url).host : void 0;
}
/** Converts a time to RFC 3339; undefined if it is none. */
function timestamp(text) {
	const time = Date.parse(text ?? "");
	return Number.isNaN(time) ? void 0 : new Date(time).toISOString();
}
var sources;
function init_run_identity() {
	return (init_run_identity = __esmMin((() => {
		init_run();
		sources = [
			{
				detect: isGitHubJob,
				identity: gitHubRun
			},
			{
				detect: (env) => env["GITLAB_CI"] === "true",
				identity: (env) => identityFrom("gitlab", {
					runId: env["CI_PIPELINE_ID"],
					job: env["CI_JOB_ID"],
					repository: joined(env["CI_SERVER_HOST"], env["CI_PROJECT_PATH"]),
					commit: env["CI_COMMIT_SHA"],
					startedAt: timestamp(env["CI_JOB_STARTED_AT"])
				})
			},
			{
				detect: (env) => env["TF_BUILD"]?.toLowerCase() === "true",
				identity: (env) => identityFrom("azure", {
					runId: env["BUILD_BUILDID"],
					runAttempt: env["SYSTEM_JOBATTEMPT"],
					job: env["SYSTEM_JOBID"],
					repository: joined(env["SYSTEM_TEAMPROJECT"], env["BUILD_REPOSITORY_NAME"]),
					commit: env["BUILD_SOURCEVERSION"],
					startedAt: timestamp(env["SYSTEM_PIPELINESTARTTIME"])
				})
			},
			{
				detect: (env) => env["BUILDKITE"] === "true",
				identity: (env) => identityFrom("buildkite", {
					runId: env["BUILDKITE_BUILD_ID"],
					runAttempt: env["BUILDKITE_RETRY_COUNT"],
					job: env["BUILDKITE_JOB_ID"],
					repository: joined(env["BUILDKITE_ORGANIZATION_SLUG"], env["BUILDKITE_PIPELINE_SLUG"]),
					commit: env["BUILDKITE_COMMIT"]
				})
			},
			{
				detect: (env) => env["CIRCLECI"] === "true",
				identity: (env) => identityFrom("circleci", {
					runId: env["CIRCLE_WORKFLOW_ID"],
					job: env["CIRCLE_WORKFLOW_JOB_ID"] ?? env["CIRCLE_BUILD_NUM"],
					repository: joined(env["CIRCLE_PROJECT_USERNAME"], env["CIRCLE_PROJECT_REPONAME"]),
					commit: env["CIRCLE_SHA1"]
				})
			},
			{
				detect: (env) => env["JENKINS_URL"] !== void 0 && env["BUILD_NUMBER"] !== void 0,
				identity: (env) => identityFrom("jenkins", {
					runId: env["BUILD_NUMBER"],
					job: env["JOB_NAME"],
					repository: env["JENKINS_URL"] === void 0 ? void 0 : hostOf(env["JENKINS_URL"]),
					commit: env["GIT_COMMIT"]
				})
			}
		];
	})))();
}

// shared/ci/terminal/host.ts
/** Creates the host of a terminal or of an unknown CI system. Prints results to standard output, everything else to standard error. */
function terminalHost(options) {
	const { root, workspace = root, inputs, stdout, stderr, env, sleep = systemSleep } = options;
	const secrets = /* @__PURE__ */ new Set();
	let progressShown = false;
	const redact = (text) => masked(text, secrets);
	const clear = () => {
		if (progressShown) stderr.write("\r\x1B[2K");
		progressShown = false;
	};
	const line = (text) => {
		clear();
		stderr.write(`${logText(redact(text))}\n`);
	};
	const styled = (style, text) => styleText(style, text, { stream: stderr });
	return {
		name: "terminal",
		run: runIdentityOf(env),
		root,
		workspace,
		defaultOutDir: void 0,
		temporaryDirectory: void 0,
		sleep,
		exec: systemExec,
		...options.openStdin === void 0 ? {} : { openStdin: options.openStdin },
		annotationsPerLevel: 0,
		colors: stdout.isTTY === true && stdout.hasColors(),
		width: stdout.isTTY === true ? Math.max(60, stdout.columns) : 120,
		...stdout.isTTY === true ? { terminalColumns: Math.max(60, stdout.columns) } : {},
		getInput: (name) => inputs[name] || void 0,
		getEnv: (name) => env[name] || void 0,
		info: line,
		warn(text) {
			clear();
			stderr.write(`${styled("yellow", "warning:")} ${logText(redact(text))}\n`);
		},
		error(text) {
			clear();
			stderr.write(`${styled("red", "seaworthy:")} ${logText(redact(text))}\n`);
		},
		progress(text) {
			if (stderr.isTTY !== true) return;
			stderr.write(`\r\u001b[2K${truncate(logText(redact(text)), stderr.columns - 1)}`);
			progressShown = true;
		},
		async group(title, work) {
			this.progress(title);
			try {
				return await work();
			} finally {
				clear();
			}
		},
		annotate(_annotations) {},
		output() {},
		mask(secret) {
			for (const value of masksOf(secret)) secrets.add(value);
		},
		async print(text) {
			clear();
			await new Promise((resolve, reject) => {
				stdout.write(printable(redact(text), stdout.isTTY === true), (error) => error == null ? resolve() : reject(error));
			});
		}
	};
}
var styleText;
function init_host() {
	return (init_host = __esmMin((() => {
		init_exec();
		init_sleep();
		init_text();
		init_run_identity();
		({styleText} = process.getBuiltinModule("node:util"));
	})))();
}

// shared/ci/detect.ts
/** Opens the host of the CI system in the environment, or a terminal without inputs. */
async function detectHost(env) {
	const system = systems.find(({ detect }) => detect(env));
	if (system !== void 0) return system.open(env);
	const { stdout, stderr } = process;
	return terminalHost({
		root: process.cwd(),
		inputs: {},
		stdout,
		stderr,
		env
	});
}
/** Opens the host of an action's step. */
async function actionHost() {
	return withoutProxySecrets(await detectHost(process.env));
}
/** Opens the host of a command line, on any CI system. */
function commandLineHost(options) {
	const { env } = process;
	const identityToken = systems.find(({ detect }) => detect(env))?.identityToken?.(env);
	return withoutProxySecrets({
		...terminalHost({
			...options,
			env
		}),
		...defined({ identityToken })
	});
}
/** Configures the proxies of the environment for this process. */
function useEnvironmentProxies() {
	return useProxies(process.env);
}
function withoutProxySecrets(host) {
	for (const secret of proxySecrets(process.env)) host.mask(secret);
	return host;
}
var systems;
function init_detect$1() {
	return (init_detect$1 = __esmMin((() => {
		init_proxy();
		init_detect();
		init_host();
		systems = [github];
	})))();
}

// shared/ci/index.ts
function init_ci() {
	return (init_ci = __esmMin((() => {
		init_detect$1();
		init_objects();
	})))();
}

export { useEnvironmentProxies as a, writableAttestationStore as c, init_detect$1 as i, actionHost as n, attestationStore as o, commandLineHost as r, init_attestation_store as s, init_ci as t };