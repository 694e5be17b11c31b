import { n as __esmMin } from "../../rolldown-runtime.js";
import { n as init_result, t as exitCodes } from "../../shared/action/result.js";
import { a as messageOf, i as init_errors, n as SeaworthyError } from "../../shared/errors/index.js";
import { f as plain, t as init_text, u as init_plain } from "../../shared/text/index.js";

// actions/suite/attempt.ts
/** Does the work of a command that is no action, and hands over the exit code; an error is said in one line. */
async function attempt(work, { stderr }, done) {
	try {
		await work();
		done(exitCodes.pass);
	} catch (error) {
		stderr.write(`seaworthy: ${plain(messageOf(error))}\n`);
		done(exitCodes[error instanceof SeaworthyError ? error.kind : "undecided"]);
	}
}
function init_attempt() {
	return (init_attempt = __esmMin((() => {
		init_result();
		init_errors();
		init_text();
	})))();
}

export { init_attempt as n, attempt as t };