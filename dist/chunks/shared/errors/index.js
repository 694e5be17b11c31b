import { n as __esmMin } from "../../rolldown-runtime.js";

// shared/errors/index.ts
function sentence(problem, { place, advice }) {
	const head = place === void 0 ? problem : `${formatPlace(place)} ${problem}`;
	if (advice === void 0) return head;
	return head.endsWith("?") ? `${head} ${advice}` : `${head}. ${advice}`;
}
/** Formats a place: `file:line:column:`, `file at byte N:` or `file:`. */
function formatPlace(place) {
	if (place.line !== void 0) return `${place.what}:${place.line}:${place.column ?? 1}`;
	return place.offset === void 0 ? `${place.what}:` : `${place.what} at byte ${place.offset}:`;
}
/** Returns the message of an error, without stack trace. */
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
var SeaworthyError, InvalidError, UndecidedError;
function init_errors() {
	return (init_errors = __esmMin((() => {
		SeaworthyError = class extends Error {
			/** Stable upper-case code, for example `TAR_TRUNCATED`. */
			code;
			/** What is wrong, without place and advice. */
			problem;
			place;
			advice;
			constructor(code, problem, details = {}) {
				super(sentence(problem, details), details.cause === void 0 ? void 0 : { cause: details.cause });
				this.name = new.target.name;
				this.code = code;
				this.problem = problem;
				this.place = details.place;
				this.advice = details.advice;
			}
		};
		InvalidError = class extends SeaworthyError {
			kind = "invalid";
		};
		UndecidedError = class extends SeaworthyError {
			kind = "undecided";
		};
	})))();
}

export { messageOf as a, init_errors as i, SeaworthyError as n, UndecidedError as r, InvalidError as t };