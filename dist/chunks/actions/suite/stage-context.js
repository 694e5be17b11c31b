import { n as __esmMin } from "../../rolldown-runtime.js";
import { Ct as isComplete, St as init_report, lt as init_findings } from "../../shared/core.js";
import { f as resolveInputs, p as withSuite, t as init_config, u as init_resolve } from "../../shared/config/index.js";
import { ct as init_file_names, lt as isDockerfileName, t as init_dockerfile } from "../../shared/dockerfile/index.js";
import { n as run, t as init_run } from "../dockerfile-lint/run.js";
import { n as run$1, t as init_run$1 } from "../manifest-check/run.js";

// actions/suite/source-stages.ts
/** Lints Dockerfiles: all, or what the call names but files that can only be manifests. Undefined if there are none. */
async function lintDockerfiles(inner) {
	const { files: named } = inner.inputs;
	const files = named.filter((file) => !isManifestName(file));
	if (files.length === 0 && named.length > 0) return void 0;
	const result = await run({
		...inner,
		inputs: {
			...inner.inputs,
			files,
			"allow-empty": true
		}
	});
	return hasNoFiles(result) ? void 0 : result;
}
/** Checks manifests: all, or what the call names but Dockerfiles. Undefined if there are none. */
async function checkManifests(inner) {
	const { files: named } = inner.inputs;
	const files = named.filter((file) => !isDockerfileName(file));
	if (files.length === 0 && named.length > 0) return void 0;
	const result = await run$1({
		...inner,
		inputs: {
			...inner.inputs,
			files,
			"allow-empty": true
		}
	});
	return hasNoFiles(result) ? void 0 : result;
}
/** Limits a stage that examines files to the suite's path, unless the call or the configuration names files. */
function belowPath(inner, path) {
	const { files } = inner.inputs;
	if (path === "." || !Array.isArray(files) || files.length > 0) return inner;
	return {
		...inner,
		inputs: {
			...inner.inputs,
			files: [path]
		}
	};
}
function isManifestName(path) {
	return /\.(?:ya?ml|json)$/iu.test(path) && !isDockerfileName(path);
}
function hasNoFiles({ examined }) {
	return examined.every(({ report }) => report.coverage.examined["files"] === 0 && report.findings.length === 0 && isComplete(report.coverage));
}
function init_source_stages() {
	return (init_source_stages = __esmMin((() => {
		init_dockerfile();
		init_findings();
		init_run();
		init_run$1();
	})))();
}

// actions/suite/stage-context.ts
/**
* Creates the context of a stage. Inputs come from the call, then the stage's section of the configuration file, then the
* suite's section, then the default. The evidence of a stage always shows fixes.
*/
function contextFor(stage, { inputs: _inputs, settings: _settings, showsFixes: _text, ...common }) {
	const { host, config } = common;
	const section = config.section(stage.name);
	const suite = config.section("check");
	const same = Object.entries(suite.inputs).flatMap(([name, value]) => isOtherInput(name, stage.inputs) ? [] : [[name, valueFor(name, value, stage.inputs)]]);
	const merged = withSuite(stage.inputs, section, {
		...suite,
		inputs: Object.fromEntries(same)
	});
	const given = (name) => {
		const value = isSuiteInput(name) || isOtherInput(name, stage.inputs) ? void 0 : host.getInput(name);
		return value === void 0 ? void 0 : valueFor(name, value, stage.inputs);
	};
	const inputs = resolveInputs(stage.inputs, given, merged);
	return {
		...common,
		inputs,
		settings: section.values
	};
}
/** Returns the value of the suite's input for a stage: those without hadolint's profile use the recommended one. */
function valueFor(name, value, inputs) {
	return name === "profile" && value === "hadolint" && inputs[name]?.values?.includes(value) !== true ? "recommended" : value;
}
/** Checks whether an input belongs to the suite only. */
function isSuiteInput(name) {
	return [
		"path",
		"format",
		"output"
	].includes(name);
}
/** Checks whether a stage means something else by a name than the suite: sbom-generate's `files` and `profile`. */
function isOtherInput(name, inputs) {
	if (name === "files") return inputs[name]?.kind !== "list";
	return name === "profile" && inputs[name]?.values?.includes("strict") !== true;
}
function init_stage_context() {
	return (init_stage_context = __esmMin((() => {
		init_config();
	})))();
}

export { init_source_stages as a, checkManifests as i, init_stage_context as n, lintDockerfiles as o, belowPath as r, contextFor as t };