import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ci as init_errors, Si as UndecidedError } from "../core.js";

// shared/oci/limits.ts
/** Creates the error for input that exceeds a limit. Names the limit and how to raise it. */
function limitExceeded(label, limit, allowed, offset) {
	return new UndecidedError("LIMIT_EXCEEDED", `exceeds the limit ${limit} = ${allowed}`, {
		place: offset === void 0 ? { what: label } : {
			what: label,
			offset
		},
		advice: `If the image is expected to be this large, raise the limit: \`limits: ${limit}=…\`.`
	});
}
var defaultOpenLimits;
function init_limits() {
	return (init_limits = __esmMin((() => {
		init_errors();
		defaultOpenLimits = {
			archiveEntries: 1e5,
			documentBytes: 8 * 2 ** 20,
			archiveBytes: 32 * 2 ** 30,
			compressionRatio: 300,
			manifests: 1e4
		};
	})))();
}

export { init_limits as n, limitExceeded as r, defaultOpenLimits as t };