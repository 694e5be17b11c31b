import { n as __esmMin } from "../../rolldown-runtime.js";

// shared/compose/pairs.ts
/** Lists the entries of a map, or of a list of `name=value`. */
function listPairs(field) {
	return [...field.items().map((entry) => {
		const [name = "", ...rest] = (entry.text ?? "").split("=");
		return {
			field: entry,
			name,
			value: rest.length === 0 ? void 0 : rest.join("=")
		};
	}), ...field.fields().map((entry) => ({
		field: entry,
		name: String(entry.key),
		value: entry.text
	}))];
}
function init_pairs() {
	return (init_pairs = __esmMin((() => {})))();
}

export { listPairs as n, init_pairs as t };