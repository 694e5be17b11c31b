import { n as __esmMin } from "../../rolldown-runtime.js";
import { relative, resolve } from "node:path";
import { existsSync } from "node:fs";

// shared/runner/paths.ts
/**
* Resolves a path that a call or the configuration names: relative to the workspace, or to the checkout if it exists
* only there.
*/
function resolvePath(host, path) {
	return resolve(baseOf(host, path), path);
}
/** Returns the directory that a given path is relative to: the workspace, or the checkout if it exists only there. */
function baseOf({ root, workspace }, path) {
	return !existsSync(resolve(workspace, path)) && existsSync(resolve(root, path)) ? root : workspace;
}
/** Converts repository paths in inputs from relative to the workspace to relative to the checkout. */
function inCheckout(inputs, host) {
	if (host.root === host.workspace) return inputs;
	const entries = Object.entries(inputs).map(([name, value]) => [name, sourceInputs.includes(name) ? relocated(value, host) : value]);
	return Object.fromEntries(entries);
}
/** Removes the path of the checkout from the beginning of a path; a glob's exclamation mark stays. */
function checkoutPath(path, { root, workspace }) {
	const [, mark = "", bare = path] = /^(!?)(?:\.\/+)*(.*)$/su.exec(path) ?? [];
	const directory = relative(workspace, root).replaceAll("\\", "/");
	if (bare.replace(/\/+$/u, "") === directory) return `${mark}.`;
	return bare.startsWith(`${directory}/`) ? `${mark}${bare.slice(directory.length + 1)}` : path;
}
function relocated(value, host) {
	if (typeof value === "string") return checkoutPath(value, host);
	return Array.isArray(value) ? value.map((path) => relocated(path, host)) : value;
}
var sourceInputs;
function init_paths() {
	return (init_paths = __esmMin((() => {
		sourceInputs = [...[
			"files",
			"exclude",
			"path",
			"config",
			"dockerfile",
			"build-context",
			"hadolint-config",
			"policy"
		], ...[
			"vex",
			"ignore-files",
			"secret-rules"
		]];
	})))();
}

export { resolvePath as a, init_paths as i, checkoutPath as n, inCheckout as r, baseOf as t };