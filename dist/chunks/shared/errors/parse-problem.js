import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, wi as messageOf } from "../core.js";
import { or as init_errors$1, sr as prettifyError } from "../../npm/zod.js";
import { D as ZodError, O as init_errors$2 } from "../../npm/zod/classic.js";

// shared/errors/parse-problem.ts
/**
* Why a value could not be parsed, in one line: what a schema first found wrong.
* @param otherwise what is said of anything else that was thrown; its message unless given.
*/
function parseProblem(cause, otherwise = messageOf(cause)) {
	return cause instanceof ZodError ? prettifyError(cause).split("\n")[0] ?? "" : otherwise;
}
function init_parse_problem() {
	return (init_parse_problem = __esmMin((() => {
		init_errors$2(), init_errors$1();
		init_errors();
	})))();
}

export { parseProblem as n, init_parse_problem as t };