import { n as __esmMin } from "../../../../rolldown-runtime.js";
import { a as GoMap, i as GoList, l as init_value } from "./value.js";

// actions/manifest-check/helm/values/merge.ts
/** Copies a map with the maps and lists in it. Scalars and origins are shared, because they do not change. */
function copyMap(map) {
	const entries = /* @__PURE__ */ new Map();
	for (const [key, cell] of map.entries) entries.set(key, copyCell(cell));
	return new GoMap(entries, map.type);
}
function copyCell(cell) {
	const { value } = cell;
	if (value instanceof GoMap) return {
		...cell,
		value: copyMap(value)
	};
	if (value instanceof GoList) return {
		...cell,
		value: new GoList(value.items.map(copyCell), value.itemType)
	};
	return cell;
}
/**
* Merges two maps as files with values are merged: the second one wins, maps are merged deeply, and null is kept. The
* result shares nothing that can change with the second map.
*/
function mergeMaps(under, over) {
	const entries = new Map(under.entries);
	for (const [key, cell] of over.entries) {
		const present = entries.get(key);
		if (present?.value instanceof GoMap && cell.value instanceof GoMap) entries.set(key, {
			...cell,
			value: mergeMaps(present.value, cell.value)
		});
		else entries.set(key, overrideCell(copyCell(cell), present));
	}
	return new GoMap(entries, under.type);
}
/** Returns a cell that records the one that it overrides. Maps do not, because their entries do. */
function overrideCell(over, under) {
	if (under === void 0 || under.value instanceof GoMap || over.value instanceof GoMap) return over;
	const origin = overrideOrigin(over.origin, under.origin);
	return origin === over.origin ? over : {
		...over,
		origin
	};
}
function overrideOrigin(over, under) {
	if (over?.kind !== "value" || under?.kind !== "value") return over;
	const leaf = addShadowed(over.leaf, under.leaf, maxShadowed);
	return leaf === over.leaf ? over : {
		kind: "value",
		leaf
	};
}
/** Adds a leaf at the end of those that are overridden, unless it is one of them. */
function addShadowed(leaf, under, remaining) {
	if (remaining === 0 || isSamePlace(leaf, under)) return leaf;
	const shadowed = leaf.shadowed === void 0 ? under : addShadowed(leaf.shadowed, under, remaining - 1);
	return shadowed === leaf.shadowed ? leaf : {
		...leaf,
		shadowed
	};
}
function isSamePlace(a, b) {
	return a.file === b.file && a.start === b.start && a.end === b.end && a.label === b.label;
}
var maxShadowed;
function init_merge() {
	return (init_merge = __esmMin((() => {
		init_value();
		maxShadowed = 20;
	})))();
}

export { overrideCell as i, init_merge as n, mergeMaps as r, copyMap as t };