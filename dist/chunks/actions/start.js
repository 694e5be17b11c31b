import { n as __esmMin } from "../rolldown-runtime.js";
import { a as useEnvironmentProxies, i as init_detect, n as actionHost, t as init_ci } from "../shared/ci/index.js";
import { Ar as escapeMarkdown, Ci as init_errors, br as init_printed, jr as init_markdown, or as init_text, wi as messageOf, xi as SeaworthyError, xr as logText } from "../shared/core.js";
import { n as init_result, t as exitCodes } from "../shared/runner/result.js";
import { D as imageInputs, k as init_image_inputs, t as init_config } from "../shared/config/index.js";
import { n as keepHeapSmall, t as init_heap } from "../shared/layers/heap.js";
import { n as init_action_specs, t as actionSpecs } from "./action-specs.js";

// shared/runner/run-action.ts
/**
* Runs an action or command: resolves inputs, runs it, writes evidence and publishes results. Prints the first line before
* anything else is loaded. Never throws.
* @returns the exit code: 0 pass, 1 findings, 2 invalid call, 3 undecided.
*/
async function runAction(call) {
	const { spec, host, version } = call;
	host.info(`seaworthy ${spec.name} ${version}`);
	try {
		if (readsImages(spec)) keepHeapSmall();
		const { runPipeline } = await import("../shared/runner/run-pipeline.js");
		return exitCodes[await runPipeline(call)];
	} catch (error) {
		return exitCodes[await reportError(spec.name, error, host)];
	}
}
function readsImages({ inputs }) {
	return Object.keys(imageInputs).every((name) => name in inputs);
}
/** Reports an error in one line in the log, the output and the job summary, without a stack trace. */
async function reportError(action, error, host) {
	const isExpected = error instanceof SeaworthyError;
	const outcome = isExpected ? error.kind : "undecided";
	const message = isExpected ? error.message : `unexpected error: ${messageOf(error)}. This is a bug in Seaworthy. Report it with the file that causes it`;
	host.error(message);
	host.output("outcome", outcome);
	const heading = outcome === "invalid" ? "invalid call" : "undecided";
	await host.summarize?.(`### ${action}: ${heading}\n\n${escapeMarkdown(message)}\n`);
	return outcome;
}
function init_run_action() {
	return (init_run_action = __esmMin((() => {
		init_config();
		init_errors();
		init_heap();
		init_text();
		init_result();
	})))();
}

// package.json
var version$1;
function init_package() {
	return (init_package = __esmMin((() => {
		version$1 = "0.1.0";
	})))();
}

// actions/version.ts
var version;
function init_version() {
	return (init_version = __esmMin((() => {
		init_package();
		version = version$1;
	})))();
}

// actions/start.ts
/** Runs an action as a step of a GitHub Actions job and sets the process's exit code. */
async function startAction(spec, load) {
	failOnUnhandledErrors();
	const host = await actionHost();
	const run = async (context) => {
		await useEnvironmentProxies();
		return (await load())(context);
	};
	process.exitCode = await runAction({
		spec,
		run,
		catalog: actionSpecs,
		host,
		now: /* @__PURE__ */ new Date(),
		version
	});
	endSoon();
}
/** Ends the process although work goes on that ran out of time. */
function endSoon() {
	setTimeout(() => process.exit(), endTime).unref();
}
/** Fails the process with one line if an error is not handled. */
function failOnUnhandledErrors() {
	const stop = (error) => {
		process.stderr.write(`${logText(`seaworthy: unexpected error: ${messageOf(error)}`)}\n`);
		process.exit(exitCodes.undecided);
	};
	process.on("uncaughtException", stop);
	process.on("unhandledRejection", stop);
}
var endTime;
function init_start() {
	return (init_start = __esmMin((() => {
		init_ci();
		init_errors();
		init_result();
		init_run_action();
		init_text();
		init_action_specs();
		init_version();
		endTime = 5e3;
	})))();
}

export { init_version as a, runAction as c, startAction as i, failOnUnhandledErrors as n, version as o, init_start as r, init_run_action as s, endSoon as t };