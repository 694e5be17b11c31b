import { n as __esmMin } from "../rolldown-runtime.js";
import { n as init_result, t as exitCodes } from "../shared/action/result.js";
import { a as messageOf, i as init_errors, n as SeaworthyError } from "../shared/errors/index.js";
import { o as escapeMarkdown, s as init_markdown, t as init_text } from "../shared/text/index.js";
import { r as init_hosts, t as actionHost } from "../shared/hosts/index.js";
import { n as init_catalogue, t as catalogue } from "./catalogue.js";

// shared/action/run-action.ts
/**
* The frame of every action and command: inputs, run, evidence, publishing, exit code.
* Returns the exit code (0 pass, 1 findings, 2 wrong call, 3 undecided); never throws.
* The first line is out before anything heavy is loaded.
*/
async function runAction(call) {
	const { spec, host, version } = call;
	host.info(`seaworthy ${spec.name} ${version}`);
	try {
		const { perform } = await import("../shared/action/perform.js");
		return exitCodes[await perform(call)];
	} catch (error) {
		return exitCodes[await fail(spec.name, error, host)];
	}
}
/** Says what went wrong in one line, everywhere people look. Errors that are not ours to expect have no stack either. */
async function fail(action, error, host) {
	const expected = error instanceof SeaworthyError;
	const outcome = expected ? error.kind : "undecided";
	const message = expected ? error.message : `unexpected error: ${messageOf(error)}. Please report it with the file that causes it`;
	host.error(message);
	host.output("outcome", outcome);
	const heading = outcome === "invalid" ? "the call is wrong" : "could not look";
	await host.summarise(`### ${action}: ${heading}\n\n${escapeMarkdown(message)}\n`);
	return outcome;
}
function init_run_action() {
	return (init_run_action = __esmMin((() => {
		init_errors();
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
	failOnStrays();
	const host = await actionHost();
	const run = async (context) => (await load())(context);
	process.exitCode = await runAction({
		spec,
		run,
		catalogue,
		host,
		now: /* @__PURE__ */ new Date(),
		version
	});
}
/** An error that nobody awaited still fails the step, in one line. */
function failOnStrays() {
	const stop = (error) => {
		process.stderr.write(`seaworthy: unexpected error: ${messageOf(error)}\n`);
		process.exit(exitCodes.undecided);
	};
	process.on("uncaughtException", stop);
	process.on("unhandledRejection", stop);
}
function init_start() {
	return (init_start = __esmMin((() => {
		init_result();
		init_run_action();
		init_errors();
		init_hosts();
		init_catalogue();
		init_version();
	})))();
}

export { version as a, init_version as i, init_start as n, init_run_action as o, startAction as r, runAction as s, failOnStrays as t };