import { n as __esmMin } from "../../../rolldown-runtime.js";
import { S as string, b as record, f as init_schemas, h as literal, i as _enum, l as boolean, s as array, x as strictObject } from "../../../npm/zod/classic.js";
import { n as parseStrictYaml, t as init_strict_yaml } from "../../../shared/config/strict-yaml.js";
import { o as labelKinds, r as init_settings, t as failureThresholds } from "./settings.js";

// actions/dockerfile-lint/hadolint/parse-file.ts
/** Parses the text of a `.hadolint.yaml` file. */
function parseHadolintFile(text, file) {
	const data = parseStrictYaml(text, file, schema);
	const labels = Object.entries(data["label-schema"] ?? {}).map(([name, kind]) => [name, kind || "text"]);
	return present({
		ignored: data.ignored,
		override: data.override === null || data.override === void 0 ? void 0 : present(data.override),
		trustedRegistries: data.trustedRegistries,
		labelSchema: Object.fromEntries(labels),
		strictLabels: data["strict-labels"],
		disableIgnorePragma: data["disable-ignore-pragma"],
		noFail: data["no-fail"],
		failureThreshold: data["failure-threshold"],
		format: data.format ?? data.formats?.[0]
	});
}
function present(values) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0 && value !== null));
}
var ids, format, schema;
function init_parse_file() {
	return (init_parse_file = __esmMin((() => {
		init_schemas();
		init_strict_yaml();
		init_settings();
		ids = array(string().min(1)).nullish();
		format = _enum([
			"tty",
			"json",
			"checkstyle",
			"codeclimate",
			"gitlab_codeclimate",
			"gnu",
			"codacy",
			"sonarqube",
			"sarif",
			"junit"
		]);
		schema = strictObject({
			ignored: ids,
			override: strictObject({
				error: ids,
				warning: ids,
				info: ids,
				style: ids
			}).nullish(),
			trustedRegistries: array(string().min(1)).nullish(),
			"label-schema": record(string(), _enum(labelKinds).or(literal("")).nullable()).nullish(),
			"strict-labels": boolean().nullish(),
			"disable-ignore-pragma": boolean().nullish(),
			"no-color": boolean().nullish(),
			"no-fail": boolean().nullish(),
			verbose: boolean().nullish(),
			"failure-threshold": _enum(failureThresholds).nullish(),
			format: format.nullish(),
			formats: array(format).nullish()
		});
	})))();
}

init_parse_file();
export { parseHadolintFile };