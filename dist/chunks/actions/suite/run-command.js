import { n as __esmMin } from "../../rolldown-runtime.js";
import { a as messageOf, i as init_errors, n as SeaworthyError } from "../../shared/errors/index.js";
import { a as plain, r as init_plain } from "../../shared/text/plain.js";
import { n as init_result, t as exitCodes } from "../../shared/runner/result.js";

// actions/suite/run-command.ts
/** Runs a command that is not an action and reports its exit code. Prints an error as one line. */
async function runWithExitCode(work, { stderr }, done) {
	try {
		await work();
		done(exitCodes.pass);
	} catch (error) {
		stderr.write(`seaworthy: ${plain(messageOf(error))}\n`);
		done(exitCodes[error instanceof SeaworthyError ? error.kind : "undecided"]);
	}
}
function init_run_command() {
	return (init_run_command = __esmMin((() => {
		init_errors();
		init_result();
		init_plain();
	})))();
}

export { runWithExitCode as n, init_run_command as t };