import { n as __esmMin } from "../../../rolldown-runtime.js";

// actions/dockerfile-lint/formats/names.ts
/** Checks whether a format is one of hadolint's. */
function isHadolintFormat(format) {
	return hadolintFormats.some((name) => name === format);
}
var hadolintFormats;
function init_names() {
	return (init_names = __esmMin((() => {
		hadolintFormats = [...[
			"hadolint-tty",
			"hadolint-json",
			"hadolint-sarif",
			"checkstyle",
			"codeclimate"
		], ...[
			"gitlab-codeclimate",
			"gnu",
			"codacy",
			"sonarqube",
			"junit"
		]];
	})))();
}

export { init_names as n, isHadolintFormat as r, hadolintFormats as t };