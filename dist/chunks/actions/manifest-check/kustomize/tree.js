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

// actions/manifest-check/units/deployers.ts
/** Returns which object of Argo CD or Flux this is. Undefined for all others, whatever their kind is called. */
function getDeployer(root) {
	const kind = root.get("kind").text;
	if (kind === void 0 || !isDeployer(kind)) return void 0;
	return root.get("apiVersion").text?.startsWith(`${groups[kind]}/`) === true ? kind : void 0;
}
function isDeployer(kind) {
	return Object.hasOwn(groups, kind);
}
var groups;
function init_deployers() {
	return (init_deployers = __esmMin((() => {
		groups = {
			Application: "argoproj.io",
			ApplicationSet: "argoproj.io",
			HelmRelease: "helm.toolkit.fluxcd.io",
			Kustomization: "kustomize.toolkit.fluxcd.io"
		};
	})))();
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
/** Returns whether a helmfile is a template, which is not read. */
function isTemplatedHelmfile({ path, source }) {
	return path.endsWith(".gotmpl") || source.text.includes("{{");
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

// actions/manifest-check/helm/chart-case.ts
/** Lists the files with values of a case. Those that contain other things, too, are read elsewhere. */
function listValuesFiles({ valuesFiles, defaults = [] }) {
	return [...defaults, ...valuesFiles.flatMap((source) => "mergeOver" in source ? source.inputs ?? [] : source)];
}
function init_chart_case() {
	return (init_chart_case = __esmMin((() => {})))();
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

export { init_document as _, init_chart_case as a, describeField as c, isHelmfile as d, isTemplatedHelmfile as f, createDocument as g, init_deployers as h, resolveReference as i, hasExpression as l, getDeployer as m, isKustomization as n, listValuesFiles as o, listObjects as p, kustomizationNames as r, DeploymentList as s, init_tree as t, init_deployment as u };