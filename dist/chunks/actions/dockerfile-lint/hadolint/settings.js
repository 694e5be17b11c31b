import { n as __esmMin } from "../../../rolldown-runtime.js";

// actions/dockerfile-lint/hadolint/settings.ts
/**
* Merges sources as hadolint does, weakest first (environment, file, call): stronger sources replace single values,
* lists are concatenated, and a label keeps the kind from its weakest source.
*/
function joinSettings(sources) {
	const scalars = Object.assign({}, ...sources);
	const all = (list) => sources.flatMap((source) => list(source) ?? []);
	return {
		...scalars,
		ignored: all((source) => source.ignored),
		trustedRegistries: all((source) => source.trustedRegistries),
		override: Object.fromEntries(overrideLevels.map((level) => [level, all((source) => source.override?.[level])])),
		labelSchema: Object.assign({}, ...sources.toReversed().map((source) => source.labelSchema))
	};
}
/** Maps ids to levels. An id in several lists gets the highest level. */
function getOverrides({ override = {} }) {
	const weakestFirst = overrideLevels.toReversed();
	return Object.fromEntries(weakestFirst.flatMap((level) => (override[level] ?? []).map((id) => [id, level])));
}
/**
* Returns true if an issue of this level fails under the threshold. `none` and `ignore` fail on every reported issue.
*/
function isFailing(level, threshold) {
	if (threshold === "none" || threshold === "ignore") return true;
	return overrideLevels.indexOf(level) <= overrideLevels.indexOf(threshold);
}
var overrideLevels, failureThresholds, labelKinds;
function init_settings() {
	return (init_settings = __esmMin((() => {
		overrideLevels = [
			"error",
			"warning",
			"info",
			"style"
		];
		failureThresholds = [
			"error",
			"warning",
			"info",
			"style",
			"ignore",
			"none"
		];
		labelKinds = [
			"text",
			"url",
			"semver",
			"hash",
			"rfc3339",
			"spdx",
			"email"
		];
	})))();
}

export { joinSettings as a, isFailing as i, getOverrides as n, labelKinds as o, init_settings as r, failureThresholds as t };