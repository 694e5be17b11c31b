import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Dn as init_paths, En as getFileName, On as isRemote, dn as init_files, kn as resolvePath } from "../../../shared/core.js";
import { m as init_field, p as Field, t as init_yaml } from "../../../shared/yaml/index.js";

// actions/manifest-check/document.ts
function createDocument(file, root, duplicates = []) {
	return {
		file,
		root: new Field(root),
		duplicates
	};
}
function init_document() {
	return (init_document = __esmMin((() => {
		init_yaml();
	})))();
}

// actions/manifest-check/helm/chart-case.ts
/** Lists the files with values of a case. Those that contain other things, too, are read elsewhere. */
function listValuesFiles({ valuesFiles, defaults = [] }) {
	return [...defaults, ...valuesFiles.flatMap((source) => "mergeOver" in source ? source.inputs ?? [] : source)];
}
function init_chart_case() {
	return (init_chart_case = __esmMin((() => {})))();
}

// actions/manifest-check/helm/deployments/deployment.ts
/** Lists all objects that others may refer to. */
function listObjects({ documents, others = [] }) {
	return others.length === 0 ? documents : [...documents, ...others];
}
/** Returns a place as `FILE:LINE`. */
function describePlace({ file, span }) {
	return `${file.path}:${file.source.positionAt(span.start).line}`;
}
/** Returns the place of a field as `FILE:LINE`. */
function describeField({ place }) {
	return place === void 0 ? "" : describePlace(place);
}
/** Returns whether a field contains an expression of a template language. */
function hasExpression(field) {
	return field.text?.includes("{{") ?? false;
}
/** Returns whether a path is that of a helmfile. */
function isHelmfile(path) {
	return helmfileName.test(path);
}
var helmfileName, maxCases, DeploymentList;
function init_deployment() {
	return (init_deployment = __esmMin((() => {
		helmfileName = /(?:^|\/)(?:helmfile\.ya?ml(?:\.gotmpl)?|helmfile\.d\/[^/]+\.ya?ml(?:\.gotmpl)?)$/u;
		maxCases = 2e3;
		DeploymentList = class {
			cases = [];
			notes = [];
			add(chart, chartCase) {
				if (this.cases.length < maxCases) this.cases.push({
					chart,
					chartCase
				});
				else if (this.cases.length === maxCases && chartCase.deployedBy !== void 0) this.note(chartCase.deployedBy, `only the first ${maxCases} deployments of charts are rendered`);
			}
			note(place, why) {
				if (place === void 0) return;
				const what = describePlace(place);
				if (!this.notes.some((known) => known.what === what && known.why === why)) this.notes.push({
					what,
					why
				});
			}
		};
	})))();
}

// actions/manifest-check/kustomize/tree.ts
function isKustomization(file) {
	return kustomizationNames.includes(getFileName(file));
}
/** Resolves a reference of a kustomization in a directory. */
function resolveReference({ files, problems }, directory, reference) {
	if (isRemote(reference)) return { kind: "remote" };
	const path = resolvePath(directory, reference);
	if (path === void 0) return { kind: "outside" };
	const file = files.get(path);
	if (file !== void 0) return {
		kind: "file",
		file
	};
	const problem = problems.get(path);
	if (problem !== void 0) return {
		kind: "unreadable",
		problem
	};
	for (const name of kustomizationNames) {
		const inside = files.get(path === "" ? name : `${path}/${name}`);
		if (inside !== void 0) return {
			kind: "directory",
			file: inside
		};
	}
	return { kind: "missing" };
}
var kustomizationNames;
function init_tree() {
	return (init_tree = __esmMin((() => {
		init_files();
		kustomizationNames = [
			"kustomization.yaml",
			"kustomization.yml",
			"Kustomization"
		];
	})))();
}

export { DeploymentList as a, init_deployment as c, init_chart_case as d, listValuesFiles as f, resolveReference as i, isHelmfile as l, init_document as m, isKustomization as n, describeField as o, createDocument as p, kustomizationNames as r, hasExpression as s, init_tree as t, listObjects as u };