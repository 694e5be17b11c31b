import { n as __esmMin } from "../../../rolldown-runtime.js";
import { l as fixUntilStable, t as init_fixes, u as init_fix_until_stable } from "../../../shared/fixes/index.js";
import { n as init_manifests, t as checkManifests } from "../manifests.js";

// actions/manifest-check/fixes/fix-files.ts
/** Applies fixes and checks again until none is left. Pure. */
async function fixManifests(files, options, { collected = {}, readOnly = /* @__PURE__ */ new Set() } = {}) {
	return fixUntilStable(files, {
		check: (current) => checkManifests(current, options, {
			...collected,
			tree: withFiles(collected.tree, current)
		}),
		countUnreadable: ({ unreadable }) => unreadable.length,
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