import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, Ir as init_plain, Lr as oneLine, bi as InvalidError, or as init_text, zr as truncate } from "../../../shared/core.js";
import { n as init_failure, t as ChartFailure } from "./chart/failure.js";
import { a as GoMap, l as init_value } from "./values/value.js";
import { n as init_set, t as applyArguments } from "./chart/set.js";

// actions/manifest-check/helm/settings.ts
/** Reads the values for charts that a call or the configuration names. @throws InvalidError */
function readGivenValues({ inputs }) {
	const set = setKinds.flatMap((kind) => inputs[kind].map((text) => ({
		kind,
		text
	})));
	for (const argument of set) checkArgument(argument);
	return {
		files: inputs.values,
		set,
		sets: inputs["chart-values"].map(readSet),
		releaseName: inputs["release-name"],
		namespace: inputs["release-namespace"]
	};
}
/** @throws InvalidError for an argument that is wrong whatever chart it is for. Does not repeat its value, which may be secret. */
function checkArgument(argument) {
	const { kind, text } = argument;
	if (kind === "set-file") return;
	try {
		applyArguments(new GoMap(), [argument]);
	} catch (error) {
		if (!(error instanceof ChartFailure)) throw error;
		const key = text.split("=", 1)[0] ?? "";
		throw new InvalidError("INPUT_VALUE", `invalid value for ${kind}: it cannot set ${truncate(oneLine(key), 60)}`, { advice: "Write KEY=VALUE. Escape commas, dots and brackets that belong to a key or a value with a backslash" });
	}
}
function readSet(line) {
	const [chart = "", ...files] = line.trim().split(/\s+/u);
	if (files.length > 0) return {
		chart: chart.replace(/^\.\/|\/+$/gu, "").replace(/^\.$/u, ""),
		files
	};
	throw new InvalidError("INPUT_VALUE", `invalid value "${line}" for chart-values`, { advice: "Write the directory of a chart, then files with values, separated by spaces" });
}
/** Reads what charts are rendered for. */
function readChartOptions({ inputs }) {
	const version = /^v?1\.(\d+)(?:\.(\d+))?$/u.exec(inputs["kubernetes-version"] ?? "");
	return {
		helmVersion: inputs["helm-version"] === "3" ? 3 : 4,
		kubeVersion: version === null ? void 0 : `v1.${version[1]}.${version[2] ?? "0"}`,
		apiVersions: inputs["api-versions"]
	};
}
var setKinds;
function init_settings() {
	return (init_settings = __esmMin((() => {
		init_errors();
		init_text();
		init_failure();
		init_set();
		init_value();
		setKinds = [
			"set",
			"set-string",
			"set-json",
			"set-file"
		];
	})))();
}

init_settings();
export { readChartOptions, readGivenValues };