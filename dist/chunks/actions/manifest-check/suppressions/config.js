import { n as __esmMin } from "../../../rolldown-runtime.js";
import { d as init_schemas, r as init_iso, s as array, t as date, v as strictObject, y as string } from "../../../npm/zod.js";

// actions/manifest-check/suppressions/config.ts
/** The suppressions of a section that was checked against `suppressionKeys`. */
function readSuppressions(settings) {
	return array(suppression).parse(settings["suppressions"] ?? []);
}
var words, suppression, suppressionKeys;
function init_config() {
	return (init_config = __esmMin((() => {
		init_schemas(), init_iso();
		words = string().min(1).max(1e3);
		suppression = strictObject({
			rules: array(words).min(1).describe("Ids or aliases of rules."),
			path: words.optional().describe("Glob of files, relative to the checkout."),
			kind: words.optional().describe("Kind of the object."),
			namespace: words.optional().describe("Namespace of the object."),
			name: words.optional().describe("Name of the object; `*` stands for anything."),
			container: words.optional().describe("Name of the container."),
			reason: words.describe("Why it does not count."),
			until: date().optional().describe("Last day on which it holds.")
		});
		suppressionKeys = { suppressions: array(suppression).max(1e3).optional().describe("Findings that do not count, with the reason.") };
	})))();
}

init_config();
export { readSuppressions, suppressionKeys };