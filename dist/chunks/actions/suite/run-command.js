import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, Sr as printable, br as init_printed, or as init_text, wi as messageOf, xi as SeaworthyError } from "../../shared/core.js";
import { n as init_result, t as exitCodes } from "../../shared/runner/result.js";

// actions/suite/streams.ts
/** Writes text of a command that is not an action. Escapes what would be a workflow command or is invisible. */
function print(stream, text) {
	stream.write(printable(text));
}
function init_streams() {
	return (init_streams = __esmMin((() => {
		init_text();
	})))();
}

// actions/suite/run-command.ts
/** Runs a command that is not an action and reports its exit code. Prints an error as one line. */
async function runWithExitCode(work, { stderr }, done) {
	try {
		await work();
		done(exitCodes.pass);
	} catch (error) {
		print(stderr, `seaworthy: ${messageOf(error)}\n`);
		done(exitCodes[error instanceof SeaworthyError ? error.kind : "undecided"]);
	}
}
function init_run_command() {
	return (init_run_command = __esmMin((() => {
		init_errors();
		init_result();
		init_streams();
	})))();
}

export { print as i, runWithExitCode as n, init_streams as r, init_run_command as t };