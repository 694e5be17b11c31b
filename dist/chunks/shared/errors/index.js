// shared/errors/index.ts
/** Base of every error that people are meant to read; its message says what, where and what to do. */
var SeaworthyError = class extends Error {
	/** Stable upper-case code, for example `TAR_TRUNCATED`. */
	code;
	place;
	advice;
	constructor(code, problem, details = {}) {
		super(sentence(problem, details), details.cause === void 0 ? void 0 : { cause: details.cause });
		this.name = new.target.name;
		this.code = code;
		this.place = details.place;
		this.advice = details.advice;
	}
};
/** The call, an input, the configuration or a policy is wrong: the user's to fix. Exit code 2. */
var InvalidError = class extends SeaworthyError {
	kind = "invalid";
};
/** Something could not be read, trusted or finished, so no verdict exists. Exit code 3. */
var UndecidedError = class extends SeaworthyError {
	kind = "undecided";
};
function sentence(problem, { place, advice }) {
	const head = place === void 0 ? problem : `${formatPlace(place)} ${problem}`;
	return advice === void 0 ? head : `${head}. ${advice}`;
}
/** `file:line:column`, `file at byte N`, or the bare name. */
function formatPlace(place) {
	if (place.line !== void 0) return `${place.what}:${place.line}:${place.column ?? 1}`;
	return place.offset === void 0 ? `${place.what}:` : `${place.what} at byte ${place.offset}:`;
}
/** The message of anything that was thrown; never a stack trace. */
function messageOf(thrown) {
	return thrown instanceof Error ? thrown.message : String(thrown);
}

export { messageOf as i, SeaworthyError as n, UndecidedError as r, InvalidError as t };