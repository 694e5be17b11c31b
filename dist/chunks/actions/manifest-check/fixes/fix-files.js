import { n as __esmMin } from "../../../rolldown-runtime.js";
import { l as fixUntilStable, t as init_fixes, u as init_fix_until_stable } from "../../../shared/fixes/index.js";
import { n as init_manifests, t as checkManifests } from "../manifests.js";

// actions/manifest-check/fixes/fix-files.ts
/** Applies fixes and checks again until none is left. Renders charts again after each round. Pure. */
async function fixManifests(files, options, { collected = {}, ofCharts = [], readOnly = /* @__PURE__ */ new Set() } = {}) {
	const own = new Set(files.map(({ path }) => path));
	const { tree, charts } = collected;
	const further = ofCharts.filter(({ path }) => !own.has(path));
	let isFirst = true;
	return fixUntilStable([...files, ...further], {
		check: (all) => {
			const current = isFirst ? charts : charts?.withFiles(new Map(all.map((file) => [file.path, file])));
			isFirst = false;
			const plain = all.filter(({ path }) => own.has(path));
			return checkManifests(plain, options, {
				...collected,
				tree: withFiles(tree, plain),
				charts: current
			});
		},
		countUnreadable: ({ gaps }) => gaps.filter(({ weight }) => weight !== "note").length,
		readOnly
	});
}
/** Returns the tree with the current files. */
function withFiles(tree, files) {
	if (tree === void 0) return void 0;
	return {
		...tree,
		files: new Map([...tree.files, ...files.map((file) => [file.path, file])])
	};
}
function init_fix_files() {
	return (init_fix_files = __esmMin((() => {
		init_fixes();
		init_manifests();
	})))();
}

init_fix_files();
export { fixManifests };