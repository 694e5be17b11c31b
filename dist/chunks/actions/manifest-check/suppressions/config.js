import { n as __esmMin } from "../../../rolldown-runtime.js";
import { S as string, f as init_schemas, r as init_iso, s as array, t as date, x as strictObject } from "../../../npm/zod/classic.js";

// actions/manifest-check/suppressions/config.ts
/** Reads the suppressions of a section that matches `suppressionKeys`. */
function readSuppressions(settings) {
	return array(suppression).parse(settings["suppressions"] ?? []);
}
var words, suppression, suppressionKeys;
function init_config() {
	return (init_config = __esmMin((() => {
		init_schemas(), init_iso();
		words = string().min(1).max(1e3);
		suppression = strictObject({
			rules: array(words).min(1).describe("Rule ids or aliases."),
			path: words.optional().describe("Glob of files, relative to the checkout."),
			kind: words.optional().describe("Kind of the object."),
			namespace: words.optional().describe("Namespace of the object."),
			name: words.optional().describe("Name of the object. `*` is a wildcard."),
			container: words.optional().describe("Name of the container."),
			reason: words.describe("Reason for the suppression."),
			until: date().optional().describe("Last day of the suppression.")
		});
		suppressionKeys = { suppressions: array(suppression).max(1e3).optional().describe("Suppressed findings, each with a reason.") };
	})))();
}

init_config();
export { readSuppressions, suppressionKeys };