import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { Ci as init_errors, D as normalizeId, Dn as init_paths, E as init_external_ids, Fr as count, In as init_example_paths, Ir as init_plain, Ln as isExamplePath, Lr as oneLine, S as toReportedRule, Tn as getDirectory, Ut as HiddenValues, V as init_references$1, Wt as init_context, Y as init_reference, Z as tryParseReference, _ as getIds, _i as overtime, _r as didYouMean, at as init_split, dn as init_files, dr as init_templates, fi as defined, fr as isTemplateName, g as getFixes, gi as isOver, h as createFinding, hi as init_deadline, ii as init_get_own, kn as resolvePath, l as init_rules, lt as init_findings$1, m as compareByLocation, mr as templateMarker, or as init_text, ot as splitReference, pi as init_defined, ri as getOwn, v as init_problem, vr as init_suggest, wi as messageOf, x as init_define, y as sortFindings, zr as truncate } from "../../shared/core.js";
import { _ as init_expiry, a as parseReason, c as findMatchingIds, d as formatMalformedComment, f as init_comment_rules, g as getStartOfDay, i as parseClauses, l as init_directive$1, m as getEndOfDay, n as init_suppressor$1, o as annotationPrefix, p as listCommentFaults, r as init_reason, s as createSuppression, t as Suppressor, v as isCalendarDay } from "../../shared/rules/suppression/suppressor.js";
import { B as buildGraph, M as init_resolved_images, N as resolveImages, Tt as init_ambiguities, V as init_stages, at as init_frontend, ft as init_parse, ht as init_source_text, it as findFrontendImage, mt as SourceText, pt as parseDockerfile, t as init_dockerfile, wt as findAmbiguities } from "../../shared/dockerfile/index.js";
import { d as listSecrets, l as init_value, t as init_secrets } from "../../shared/secrets/index.js";
import { c as init_ports, d as readPort, i as getMissingVariables, n as init_render$1, o as init_unresolved, r as renderProjects, s as isUnresolved, t as init_compose } from "../../shared/compose/index.js";
import { _ as init_scalar, g as init_node, h as getEntry, m as init_field, o as init_read, p as Field, s as readDocuments, t as init_yaml, v as resolveScalar } from "../../shared/yaml/index.js";
import { n as listPairs, t as init_pairs } from "../../shared/compose/pairs.js";
import { t as require_picomatch } from "../../npm/picomatch.js";
import { Ft as hardeningRules, It as init_hardening, Lt as joinHardening, Mt as init_rule_selection, Nt as isEnabled, Rt as init_node_components, St as listWorkloads, bt as init_workload, dt as listReferences, et as Cluster, ft as parseInlineDocuments, gt as init_resource, ht as identify, pt as readKustomization, tt as init_cluster, ut as init_kustomization, vt as listResources, zt as joinNodeComponents } from "./helm/rules/values-schema.js";
import { a as fileRules, c as isGap, d as pointAt, f as unreadable, h as removeDuplicates, i as createUnreadableProblemAt, l as listDuplicateKeyProblems, m as init_rule, n as createNotCheckedProblemAt, o as getFileOwner, r as createUnreadableProblem, s as init_file_rules, u as notChecked } from "./rules/file-rules.js";
import { C as isEngineFile, D as init_service, E as getProject, O as init_invalid_project, S as init_engine, T as init_family$1, a as rootUser, b as isAppArmorFile, c as unscanned, d as init_rules$2, f as families, g as kubernetes, h as init_family, i as notPassed, k as invalidProject, l as unsigned, m as init_families, n as imageRules, o as tagMoved, p as findFamily, r as init_rules$1, s as unexposed, t as absent, u as chartRules, w as compose, x as readAppArmor, y as init_apparmor } from "./images/rules.js";
import { _ as init_document, a as init_chart_case, c as describeField, d as isHelmfile, f as isTemplatedHelmfile, g as createDocument, h as init_deployers, i as resolveReference, l as hasExpression, m as getDeployer, n as isKustomization, o as listValuesFiles, t as init_tree, u as init_deployment } from "./kustomize/tree.js";
import { n as getTextFile, r as init_files$1 } from "./helm/chart/files.js";
import { r as listTomlValues, t as init_toml_texts } from "../../shared/projects/manifests/toml-texts.js";
import { a as suppressionRules, i as suppressionRule, n as manifestRules, r as init_suppressions, t as init_registry } from "./rules/registry.js";

// actions/manifest-check/helm/deployments/remote-charts.ts
/**
* Says how many deployed charts are in a repository or registry for charts, and thus were not checked. One note for all,
* because a checkout may deploy hundreds. Those in another Git repository are not counted, because their path may contain
* plain manifests. Pure; never throws.
*/
function describeRemoteCharts({ documents, files }) {
	const charts = [...documents.flatMap(({ root }) => listOf(root)), ...files.filter(({ path }) => isHelmfile(path)).flatMap((file) => listOfHelmfile(file, files))].filter((field) => !hasExpression(field));
	const places = [...new Set(charts.map((field) => `${nameOf$1(field)} (${describeField(field)})`))].toSorted();
	if (places.length === 0) return [];
	const shown = places.slice(0, named);
	const rest = places.length - shown.length;
	const listed = rest === 0 ? shown.join(", ") : `${shown.join(", ")} and ${rest} more`;
	if (places.length === 1) return [{
		what: `the chart ${listed}`,
		why: "it is not in the checkout, so what it deploys was not checked"
	}];
	const why = `they are not in the checkout, so what they deploy was not checked: ${listed}`;
	return [{
		what: `${places.length} charts`,
		why
	}];
}
function nameOf$1({ text = "" }) {
	return truncate(oneLine(text), 60);
}
/** Lists the fields that name a remote chart in an Application or HelmRelease. */
function listOf(root) {
	const deployer = getDeployer(root);
	const spec = root.get("spec");
	if (deployer === "Application") return listOfApplication(spec);
	if (deployer === "ApplicationSet") return listOfApplication(spec.get("template", "spec"));
	if (deployer !== "HelmRelease") return [];
	const reference = spec.get("chartRef");
	const source = spec.get("chart", "spec");
	if (reference.get("kind").text === "OCIRepository") return [reference.get("name")];
	return source.get("sourceRef", "kind").text === "HelmRepository" ? [source.get("chart")] : [];
}
function listOfApplication(spec) {
	return [spec.get("source"), ...spec.get("sources").items()].map((source) => source.get("chart")).filter(isText);
}
/** Lists the charts of a helmfile that are in no directory. */
function listOfHelmfile(file, files) {
	if (isTemplatedHelmfile(file)) return [];
	return readDocuments(file).flatMap((document) => "root" in document ? new Field(document.root).get("releases").items().filter((release) => !release.get("installed").isFalse).map((release) => release.get("chart")).filter((chart) => isText(chart) && !isLocal(chart.text ?? "", file, files)) : []);
}
function isText({ text }) {
	return text !== void 0 && text !== "";
}
/** Tells whether a chart is a path: one with a leading dot or slash, one of a package, or a directory of the checkout. */
function isLocal(chart, file, files) {
	if (/^(?:\.{0,2}\/|\.{1,2}$)/u.test(chart)) return true;
	if (chart.includes("://")) return false;
	const path = resolvePath(getDirectory(file), chart);
	return chart.split("/").length !== 2 || files.some((other) => other.path === `${path}/Chart.yaml`);
}
var named;
function init_remote_charts() {
	return (init_remote_charts = __esmMin((() => {
		init_files();
		init_text();
		init_yaml();
		init_deployers();
		init_deployment();
		named = 3;
	})))();
}

// actions/manifest-check/helm/judge-fixes.ts
/**
* Marks fixes of rendered objects that may change more than the finding is about: a value that templates read at several
* places, or a text of a template that is not behind its own key. They are suggested, and not applied.
*/
function judgeFixes(problems, objects) {
	const templates = /* @__PURE__ */ new Map();
	const templatesOf = (root) => {
		const own = templates.get(root) ?? new Templates(root);
		templates.set(root, own);
		return own;
	};
	return problems.map((problem) => {
		const { fix, owner } = problem;
		const result = objects.get(owner.document.root);
		if (fix === void 0 || result === void 0 || fix.safety !== void 0 || fix.changes !== void 0) return problem;
		const own = templatesOf(result.rendered.tree.root);
		if (fix.edits.every((edit) => own.isOnlyUse(edit))) return problem;
		return {
			...problem,
			fix: {
				...fix,
				changes: "other parts of the chart may use the same value"
			}
		};
	});
}
function listTemplates({ chart: { source }, subcharts }) {
	return [...[...source.files.keys()].filter((path) => path.startsWith("templates/")).flatMap((path) => getTextFile(source, path) ?? []), ...subcharts.flatMap(listTemplates)];
}
/** Returns the keys that lead to an offset of a file, without those around the values of what deploys a chart. */
function findPath(file, offset) {
	const path = readDocuments(file).flatMap((document) => "root" in document ? [document.root] : []).map((root) => pathIn(root, offset)).find((found) => found !== void 0) ?? [];
	return path.slice(path.findLastIndex((key) => key === "values" || key === "valuesObject") + 1);
}
function pathIn(node, offset) {
	if (node.kind === "map") {
		for (const { key, keySpan, value } of node.entries) {
			if (offset >= keySpan.start && offset < keySpan.end) return [String(key)];
			const inner = pathIn(value, offset);
			if (inner !== void 0) return [String(key), ...inner];
		}
		return;
	}
	if (node.kind === "list") return node.items.map((item) => pathIn(item.value, offset)).find((path) => path !== void 0);
	return offset >= node.start && offset <= node.end ? [] : void 0;
}
var Templates;
function init_judge_fixes() {
	return (init_judge_fixes = __esmMin((() => {
		init_yaml();
		init_files$1();
		Templates = class {
			#files;
			constructor(root) {
				this.#files = listTemplates(root);
			}
			/** Tells whether an edit changes nothing but one field: a literal behind its key, or a value that is read at one place. */
			isOnlyUse({ file, span }) {
				const { text } = file.source;
				if (!this.#files.some(({ path }) => path === file.path)) return this.#isReadOnce(findPath(file, span.start));
				const isKey = /^["']?:(?:\s|$)/u.test(text.slice(span.end, span.end + 3));
				const before = text.slice(text.lastIndexOf("\n", span.start - 1) + 1, span.start);
				return isKey || /(?:^|[\s{,-])["']?[\w./-]+["']?:\s+["']?$/u.test(before);
			}
			/** Tells whether templates read a value at one place, by itself or as part of a map that is read as a whole. */
			#isReadOnce(path) {
				for (const [index, key] of [...path.entries()].toReversed()) {
					const uses = this.#count(key, "");
					if (uses > 1) return false;
					if (uses === 1) return path.slice(0, index).every((parent) => this.#count(parent, "(?!\\.\\w)") === 0);
				}
				return false;
			}
			/** Counts how often templates read something of this name. */
			#count(key, behind) {
				if (!/^[\w-]+$/u.test(key)) return Number.POSITIVE_INFINITY;
				const pattern = new RegExp(`\\.${key}(?![\\w-])${behind}|"${key}"`, "gu");
				return this.#files.reduce((sum, { source }) => sum + [...source.text.matchAll(pattern)].length, 0);
			}
		};
	})))();
}

// actions/manifest-check/helm/name-cases.ts
/**
* Adds to each problem that a chart does not have with its default values a place that says which values cause it, unless
* the problem is in these values itself. Problems of several sets of values are those of the first.
*/
function nameCases(problems, { results }, objects) {
	const withDefaults = new Set(results.flatMap(({ chart, chartCase }) => chartCase.kind === "default" ? chart.source : []));
	if (objects.size === 0) return [...problems];
	return problems.map((problem) => {
		const result = objects.get(problem.owner.document.root);
		if (result === void 0 || result.chartCase.kind === "default" || !withDefaults.has(result.chart.source)) return problem;
		const { chartCase } = result;
		const place = getPlace(chartCase);
		if (place === void 0) return problem;
		if ([problem.field.place, ...(problem.related ?? []).map((related) => related.place)].some((known) => known?.file.path === place.file.path)) return problem;
		return {
			...problem,
			related: [...problem.related ?? [], {
				place,
				message: `Only with ${chartCase.name}`
			}]
		};
	});
}
/** Returns where a case is written: what deploys the chart, or the last file with values. */
function getPlace(chartCase) {
	const file = listValuesFiles(chartCase).at(-1);
	return chartCase.deployedBy ?? (file === void 0 ? void 0 : {
		file,
		span: {
			start: 0,
			end: 0
		}
	});
}
function init_name_cases() {
	return (init_name_cases = __esmMin((() => {})))();
}

// actions/manifest-check/helm/rendered-objects.ts
/** Lists the objects of charts, with those that only tests create. */
function listRenderedObjects({ results }) {
	return new Map(results.flatMap((result) => {
		const { documents, tests } = result.rendered;
		return [...documents, ...tests].map(({ root }) => [root, result]);
	}));
}
function init_rendered_objects() {
	return (init_rendered_objects = __esmMin((() => {})))();
}

// actions/manifest-check/images/check.ts
/** Checks deployed images against evidence and registries. Pure. */
function checkImages(deployments, { scanned, verified, registry }) {
	const sources = {
		scanned: scanned?.map(withReference),
		verified: verified?.map(withReference),
		registry
	};
	return deployments.flatMap((deployment) => [...judge(deployment, sources)]);
}
function withReference(image) {
	return {
		...image,
		examined: tryParseReference(image.name)
	};
}
function* judge(deployment, { scanned, verified, registry }) {
	const { image, field } = deployment;
	const reference = tryParseReference(image);
	if (reference === void 0) return;
	const registryImage = registry.get(image);
	if (registryImage === "absent") {
		yield problem(absent, deployment, field, `The registry has no image ${image}`);
		return;
	}
	const matches = (scanned ?? []).filter((scan) => isSame(scan, reference, registryImage));
	if (scanned !== void 0) yield* judgeScans(deployment, matches);
	if (verified !== void 0) yield* judgeSignatures(deployment, verified.filter((verification) => isSame(verification, reference, registryImage)));
	yield* judgeTag(deployment, reference, registryImage, matches);
	if (deployment.nonRoot !== void 0) yield* judgeUser(deployment, deployment.nonRoot, registryImage, matches);
	if (registryImage !== void 0) yield* judgePorts(deployment, registryImage);
}
function problem(rule, { owner, part }, field, message) {
	return {
		rule,
		owner,
		part,
		field,
		message
	};
}
/** Returns true if the evidence is about the referenced image: by digest, through the registry's index, or by name. */
function isSame({ digest, examined }, reference, registryImage) {
	if (reference.digest !== void 0 && [digest, examined?.digest].includes(reference.digest)) return true;
	if (registryImage?.digests.includes(digest) === true) return true;
	const named = examined?.registry === reference.registry && examined.repository === reference.repository;
	return reference.digest === void 0 && named && examined.tag === reference.tag;
}
function* judgeScans(deployment, matches) {
	const { image, field } = deployment;
	if (matches.length === 0) yield problem(unscanned, deployment, field, `The evidence contains no scan of ${image}`);
	for (const { failure: objection, platform } of matches) {
		if (objection === void 0) continue;
		yield problem(notPassed, deployment, field, `${image} (${platform}) did not pass: ${objection}`);
		return;
	}
}
function* judgeSignatures(deployment, matches) {
	const { image, field } = deployment;
	const objection = matches.length === 0 ? "its signatures were not verified" : matches.find((verification) => verification.failure)?.failure;
	if (objection !== void 0) yield problem(unsigned, deployment, field, `${image} has no accepted signature: ${objection}`);
}
function* judgeTag(deployment, reference, registryImage, matches) {
	if (registryImage === void 0) return;
	const { image, field } = deployment;
	if (registryImage.tagDigest !== void 0 && registryImage.tagDigest !== reference.digest) yield problem(tagMoved, deployment, field, `The tag ${reference.tag} now points to ${registryImage.tagDigest}`);
	else if (reference.digest === void 0 && matches.length > 0 && !matches.some(({ digest }) => registryImage.digests.includes(digest))) yield problem(tagMoved, deployment, field, `${image} now points to a different image than the one that was scanned`);
}
function* judgeUser(deployment, nonRoot, registryImage, matches) {
	const { image } = deployment;
	const users = registryImage?.configs.map(({ user }) => user.split(":")[0] ?? "") ?? [];
	const named = users.find((user) => user !== "" && user !== "root" && !/^\d+$/.test(user));
	if (users.some((user) => /^(?:|root|0+)$/.test(user)) || matches.some(({ isRoot }) => isRoot)) yield problem(rootUser, deployment, nonRoot, `${image} runs as root, so this container does not start`);
	else if (named !== void 0) yield problem(rootUser, deployment, nonRoot, `${image} runs as ${named}; Kubernetes requires a numeric user to verify that it is not root`);
}
function* judgePorts(deployment, { configs }) {
	const exposed = new Set(configs.flatMap(({ exposedPorts }) => exposedPorts.map((port) => port.split("/")[0] ?? "")));
	if (exposed.size === 0) return;
	for (const field of deployment.ports) {
		const port = field.number === void 0 ? readPort(field)?.target : String(field.number);
		if (port === void 0 || exposed.has(port) || [...exposed].some((range) => range.includes("-"))) continue;
		const list = [...exposed].slice(0, 10).join(", ");
		yield problem(unexposed, deployment, field, `${deployment.image} exposes ${count(exposed.size, "port")} (${list}), but not ${port}`);
	}
}
function init_check() {
	return (init_check = __esmMin((() => {
		init_compose();
		init_references$1();
		init_text();
		init_rules$1();
	})))();
}

// actions/manifest-check/images/builds.ts
/** Creates the use of an image that a field names. Empty if the name is empty. */
function createImageUse(field, { reference, unknown = [], ...more }) {
	const { place } = field;
	if (reference === "" || place === void 0) return [];
	const missing = [.../* @__PURE__ */ new Set([...unknown, ...getMissingVariables(field)])];
	return [{
		reference,
		use: "deployed",
		file: place.file.path,
		line: place.file.source.positionAt(place.span.start).line,
		...more,
		...missing.length === 0 ? {} : { unknown: missing }
	}];
}
/**
* Lists the images that a service's `build` names in the Compose file: in `dockerfile_inline`, contexts and the
* frontend argument.
*/
function listBuildImages(build) {
	const contexts = listPairs(build.get("additional_contexts"));
	const named = contexts.flatMap(({ field, value = "" }) => value.startsWith(imageContext) ? createImageUse(field, { reference: value.slice(15) }) : []);
	const args = listPairs(build.get("args"));
	const frontends = args.filter(({ name }) => name === "BUILDKIT_SYNTAX");
	return [
		...named,
		...frontends.flatMap(({ field, value = "" }) => createImageUse(field, { reference: value })),
		...inlineImages(build, contexts, args)
	];
}
function inlineImages(build, contexts, args) {
	const inline = build.get("dockerfile_inline");
	const { text = "" } = inline;
	if (text === "") return [];
	const file = parseDockerfile(text);
	const values = args.map(({ name, value }) => [name, value ?? `\${${name}}`]);
	const graph = buildGraph(file, {
		buildArgs: Object.fromEntries(values),
		namedContexts: contexts.map(({ name }) => name)
	});
	const frontend = findFrontendImage(text);
	const [variable] = getMissingVariables(inline);
	const doubt = `${variable} may contain any Dockerfile text; give it a value, or write $$ for a build variable`;
	return [
		...variable === void 0 ? [] : createImageUse(inline, {
			reference: "dockerfile_inline",
			doubt
		}),
		...findAmbiguities(file).flatMap((ambiguity) => createImageUse(inline, {
			reference: ambiguity.reference,
			doubt: ambiguity.doubt
		})),
		...frontend === void 0 ? [] : createImageUse(inline, { reference: frontend.reference }),
		...resolveImages(file, graph).flatMap(({ use: _use, line: _line, ...image }) => createImageUse(inline, image))
	];
}
var imageContext;
function init_builds() {
	return (init_builds = __esmMin((() => {
		init_compose();
		init_dockerfile();
		imageContext = "docker-image://";
	})))();
}

// actions/manifest-check/images/deployed-images.ts
/**
* Lists every image that documents deploy, with its location: images of containers, of services (unless they are only
* built), of builds in the file, and of volumes. Includes invalid names, such as templates, as text. Pure.
*/
function listDeployedImages(documents) {
	return documents.flatMap((document) => {
		if (kubernetes.accepts(document)) return listResources(document).flatMap(listWorkloads).flatMap(workloadFields).flatMap(useOf);
		return compose.accepts(document) ? serviceImages(document) : [];
	});
}
function workloadFields({ containers, spec }) {
	const volumes = spec.get("volumes").items();
	return [...containers.map(({ field }) => field.get("image")), ...volumes.map((volume) => volume.get("image", "reference"))];
}
function serviceImages(document) {
	return getProject(document).services.flatMap(({ field }) => {
		const mounted = field.get("volumes").items().filter((volume) => volume.get("type").text === "image");
		return [...[...isOnlyBuilt(field) ? [] : [field.get("image")], ...mounted.map((volume) => volume.get("source"))].flatMap(useOf), ...listBuildImages(field.get("build"))];
	});
}
/**
* Returns true for a service that Compose never pulls. Compose pulls the image of a service with a build unless the
* policy prevents it.
*/
function isOnlyBuilt(service) {
	return service.get("build").isMap && ["build", "never"].includes(service.get("pull_policy").text ?? "");
}
function useOf(field) {
	return createImageUse(field, { reference: field.text ?? "" });
}
function init_deployed_images() {
	return (init_deployed_images = __esmMin((() => {
		init_family$1();
		init_service();
		init_family();
		/* @__PURE__ */ init_resource();
		init_workload();
		init_builds();
	})))();
}

// actions/manifest-check/images/deployments.ts
/**
* Lists everything that documents run: containers of pods, and services of Compose projects that do not build their
* image.
*/
function listDeployments(documents) {
	const objects = documents.filter((document) => kubernetes.accepts(document));
	const projects = documents.filter((document) => !kubernetes.accepts(document) && compose.accepts(document));
	return [...Cluster.read(objects).containers.flatMap(containerDeployment), ...projects.flatMap(serviceDeployments)];
}
function containerDeployment(container) {
	const { image, workload, name, field } = container;
	if (image === void 0 || !isName(image)) return [];
	const probePorts = [
		"livenessProbe",
		"readinessProbe",
		"startupProbe"
	].map((probe) => field.get(probe)).flatMap((probe) => [
		"httpGet",
		"tcpSocket",
		"grpc"
	].map((kind) => probe.get(kind, "port")));
	const ports = [...field.get("ports").items().map((port) => port.get("containerPort")), ...probePorts];
	return [{
		image,
		owner: workload,
		part: name,
		field: field.get("image"),
		nonRoot: nonRootOf(container),
		ports: ports.filter(({ number }) => number !== void 0)
	}];
}
function nonRootOf({ field, workload }) {
	const own = field.get("securityContext");
	const shared = workload.get("securityContext");
	if (own.get("runAsUser").exists || shared.get("runAsUser").exists) return void 0;
	const runAsNonRoot = own.get("runAsNonRoot").exists ? own.get("runAsNonRoot") : shared.get("runAsNonRoot");
	return runAsNonRoot.isTrue ? runAsNonRoot : void 0;
}
function serviceDeployments(document) {
	return getProject(document).services.flatMap(({ field, project, name, ports }) => {
		const image = field.get("image");
		if (image.text === void 0 || !isName(image.text) || isUnresolved(image) || field.get("build").isMap) return [];
		const targets = ports.filter(({ target }) => /^\d+$/.test(target)).map((port) => port.field);
		return [{
			image: image.text,
			owner: project,
			part: name,
			field: image,
			nonRoot: void 0,
			ports: targets
		}];
	});
}
/** Returns true for an image name, not a template. */
function isName(image) {
	return !/[${}<>\s]|^$/.test(image);
}
function init_deployments() {
	return (init_deployments = __esmMin((() => {
		init_compose();
		init_family$1();
		init_service();
		init_cluster();
		init_family();
	})))();
}

// actions/manifest-check/compose/projects.ts
/** Lists the projects as units that are deployed together, each with one document. */
function listProjectUnits({ projects }) {
	return projects.map(({ file, root }) => ({
		path: file.path,
		documents: [{
			file,
			root,
			duplicates: []
		}]
	}));
}
/** Converts what is wrong with parts of projects to problems of this action's rules. */
function listProjectProblems({ problems }) {
	return removeDuplicates(problems.map(({ kind, file, field, message }) => ({
		rule: projectRules[kind],
		owner: getFileOwner(file),
		field,
		message
	})));
}
var projectRules;
function init_projects() {
	return (init_projects = __esmMin((() => {
		init_file_rules();
		init_rule();
		init_invalid_project();
		projectRules = {
			invalid: invalidProject,
			unreadable,
			"not-checked": notChecked
		};
	})))();
}

// actions/manifest-check/container-engines/toml.ts
/** Reads a TOML file as one document, so that fields, places and suppressions work as in YAML. Never throws. */
function readToml(file) {
	try {
		const root = {
			children: /* @__PURE__ */ new Map(),
			start: 0,
			keyEnd: 0
		};
		for (const value of listTomlValues(file.source.text)) insert(root, value);
		return root.children.size === 0 ? [] : [{
			root: nodeOf(file, root),
			duplicates: []
		}];
	} catch (error) {
		return [{
			problem: messageOf(error).split("\n")[0] ?? "",
			offset: 0
		}];
	}
}
function insert(root, value) {
	const { start, span } = value;
	let branch = root;
	for (const key of value.path) {
		const child = branch.children.get(key) ?? {
			children: /* @__PURE__ */ new Map(),
			start,
			keyEnd: Math.min(start + key.length, span.start)
		};
		branch.children.set(key, child);
		branch = child;
	}
	branch.value = value;
}
/** Converts a branch. One whose keys count from zero is a list. */
function nodeOf(file, branch) {
	const { children, value, start } = branch;
	if (value !== void 0) return scalar(file, value);
	const entries = [...children];
	const base = {
		file,
		start,
		end: start,
		flow: false
	};
	if (entries.every(([key], index) => key === String(index))) return {
		kind: "list",
		...base,
		items: entries.map(([, child]) => ({
			value: nodeOf(file, child),
			file
		}))
	};
	return {
		kind: "map",
		...base,
		entries: entries.map(([key, child]) => ({
			key,
			keySpan: {
				start: child.start,
				end: child.keyEnd
			},
			value: nodeOf(file, child),
			file
		}))
	};
}
function scalar(file, { value, span, isString }) {
	return {
		kind: "scalar",
		file,
		start: span.start,
		end: span.end,
		text: value,
		style: isString ? "quoted" : "plain"
	};
}
function init_toml() {
	return (init_toml = __esmMin((() => {
		init_errors();
		init_toml_texts();
	})))();
}

// actions/manifest-check/files/formats.ts
/** Reads the documents of a file in the format that its name shows. Default: YAML, of which JSON is a part. */
function readParts(file) {
	if (isEngineFile(file)) return readToml(file);
	return isAppArmorFile(file) ? readAppArmor(file) : readDocuments(file);
}
function init_formats() {
	return (init_formats = __esmMin((() => {
		init_yaml();
		/* @__PURE__ */ init_engine();
		init_toml();
		init_apparmor();
	})))();
}

// actions/manifest-check/kustomize/configurations.ts
/** Reads a transformer configuration. A file that is no map says nothing. */
function readConfiguration(file) {
	const roots = readDocuments(file).flatMap((document) => "root" in document ? [new Field(document.root)] : []);
	return {
		references: roots.flatMap(listNameReferences),
		unsupported: roots.flatMap((root) => root.fields()).filter((field) => !supported.has(String(field.key)) && field.items().length > 0)
	};
}
function listNameReferences(root) {
	return root.get("nameReference").items().flatMap((entry) => {
		const target = entry.get("kind").text;
		return entry.get("fieldSpecs").items().flatMap((field) => {
			const path = field.get("path").text;
			if (target === void 0 || path === void 0) return [];
			const keys = path.split("/").map((key) => key.replace(/\[\]$/u, ""));
			return [{
				target,
				kind: field.get("kind").text,
				path: keys.filter((key) => key !== "")
			}];
		});
	});
}
var supported;
function init_configurations() {
	return (init_configurations = __esmMin((() => {
		init_yaml();
		supported = /* @__PURE__ */ new Set(["nameReference", "varReference"]);
	})))();
}

// actions/manifest-check/kustomize/nodes.ts
/** Returns the origin of the value of a field. */
function getOrigin(field) {
	const { nearest } = field;
	const place = nearest.place ?? {
		file: field.node?.file ?? nearest.node?.file,
		span: {
			start: 0,
			end: 0
		}
	};
	const { node } = nearest;
	if (node === void 0 || place.file === void 0) throw new Error("a field without a document has no origin");
	const keySpan = typeof nearest.key === "string" && node.kind === "scalar" && node.start >= place.span.start ? {
		start: place.span.start,
		end: Math.max(place.span.start, Math.min(place.span.end, node.start))
	} : place.span;
	return {
		file: place.file,
		keySpan,
		span: {
			start: node.start,
			end: node.end
		}
	};
}
/** Creates a string that kustomize writes. */
function createTextNode({ file, span }, text) {
	return {
		kind: "scalar",
		file,
		...span,
		text,
		style: "quoted"
	};
}
/** Creates a map of strings that kustomize writes. */
function createMap({ file, span }) {
	return {
		kind: "map",
		flow: false,
		file,
		...span,
		entries: []
	};
}
function createEntry(key, value, { file, keySpan }) {
	return {
		key,
		keySpan,
		value,
		file
	};
}
/** Replaces the entry of a key in a map, or appends it. */
function withEntry(map, added) {
	const index = map.entries.findIndex(({ key }) => key === added.key);
	const entries = index === -1 ? [...map.entries, added] : map.entries.with(index, added);
	return {
		...map,
		entries
	};
}
/** Adds the keys and texts of fields, such as labels, to a map. */
function withPairs(map, pairs) {
	return pairs.reduce((current, pair) => {
		const origin = getOrigin(pair);
		return withEntry(current, createEntry(String(pair.key), createTextNode(origin, pair.text ?? ""), origin));
	}, map);
}
function withoutEntry(map, key) {
	return {
		...map,
		entries: map.entries.filter((entry) => entry.key !== key)
	};
}
function withItems(list, items) {
	return {
		...list,
		items
	};
}
/**
* Updates the value at a path with `change`. `*` stands for every item of a list. Returns the node unchanged if the
* path does not exist; with `create`, creates missing maps.
*/
function updateAt(node, path, change, create) {
	const [key, ...rest] = path;
	if (key === void 0) return change(node) ?? node;
	if (key === "*") {
		if (node.kind !== "list") return node;
		return withItems(node, node.items.map((entry) => ({
			...entry,
			value: updateAt(entry.value, rest, change, create)
		})));
	}
	if (node.kind !== "map") return node;
	const old = getEntry(node, key);
	if (old === void 0 && create === void 0) return node;
	const value = rest.length === 0 ? change(old?.value) : updateAt(old?.value ?? createMap(create ?? fallback(node)), rest, change, create);
	if (value === void 0 || value === old?.value) return node;
	const origin = create ?? fallback(node);
	const changedFile = value.kind === "scalar" && create !== void 0;
	return withEntry(node, old === void 0 || changedFile ? createEntry(key, value, origin) : {
		...old,
		value
	});
}
/** Updates the value at a path of keys. Lists on the way are taken item by item. */
function updateThrough(node, path, change) {
	if (node.kind === "list") return withItems(node, node.items.map((entry) => ({
		...entry,
		value: updateThrough(entry.value, path, change)
	})));
	const [key, ...rest] = path;
	if (key === void 0) return change(node) ?? node;
	const old = node.kind === "map" ? getEntry(node, key) : void 0;
	if (node.kind !== "map" || old === void 0) return node;
	return withEntry(node, {
		...old,
		value: updateThrough(old.value, rest, change)
	});
}
function fallback({ file, start, end }) {
	return {
		file,
		keySpan: {
			start,
			end: start
		},
		span: {
			start,
			end
		}
	};
}
/** Returns the value at a path of keys. */
function getValueAt(node, path) {
	return path.reduce((current, key) => getEntry(current, key)?.value, node);
}
/** Returns the text of the scalar at a path. */
function getTextAt(node, ...path) {
	const value = getValueAt(node, path);
	return value?.kind === "scalar" ? value.text : void 0;
}
function init_nodes() {
	return (init_nodes = __esmMin((() => {
		init_yaml();
	})))();
}

// actions/manifest-check/kustomize/target.ts
function createBuiltObject(node) {
	const namespace = getTextAt(node, "metadata", "namespace");
	return {
		node,
		names: [getTextAt(node, "metadata", "name") ?? ""],
		namespaces: namespace === void 0 ? [] : [namespace]
	};
}
/** Returns the API group and version of an object. */
function groupVersion({ node }) {
	const text = getTextAt(node, "apiVersion") ?? "";
	const slash = text.indexOf("/");
	return slash === -1 ? ["", text] : [text.slice(0, slash), text.slice(slash + 1)];
}
/**
* Returns true for a kind of Kubernetes itself. A Knative Service, for example, has a different shape than a Service.
*/
function isOwnKind(built) {
	const [group] = groupVersion(built);
	return group === "" || !group.includes(".") || group.endsWith(".k8s.io");
}
/**
* Returns true if an object matches a `target` or `select`. All its fields must match; names are anchored regular
* expressions.
*/
function isTarget(built, target) {
	const [group, version] = groupVersion(built);
	const fits = (key, values) => {
		const { text } = target.get(key);
		return text === void 0 || text === "" || values.some((value) => matches(text, value));
	};
	return fits("group", [group]) && fits("version", [version]) && fits("kind", [kindOf(built)]) && fits("name", built.names) && fits("namespace", built.namespaces.length === 0 ? ["", "default"] : built.namespaces) && hasSelected(built, target.get("labelSelector").text, "labels") && hasSelected(built, target.get("annotationSelector").text, "annotations");
}
/** Returns true if a pattern matches. Takes long patterns and invalid regular expressions literally. */
function matches(pattern, value) {
	if (pattern === value) return true;
	if (!(/^[\w.*+?|()[\]^$-]{1,200}$/.test(pattern) && !/[*+)?][*+]/.test(pattern)) || (pattern.match(/[*+]/g) ?? []).length > 3 || value.length > 300) return false;
	try {
		return new RegExp(`^(?:${pattern})$`).test(value);
	} catch {
		return false;
	}
}
/** Matches `key=value`, `key==value`, `key!=value`, `key`, `!key`, `key in (a,b)`, joined by commas. */
function hasSelected({ node }, selector, map) {
	if (selector === void 0 || selector.trim() === "") return true;
	if (selector.length > 2e3) return false;
	const value = (key) => {
		const labels = getValueAt(node, [
			"metadata",
			map,
			key
		]);
		return labels?.kind === "scalar" ? labels.text : void 0;
	};
	return selector.split(/,(?![^(]*\))/).every((part) => {
		const set = /^\s*(\S+)\s+(in|notin)\s+\(([^)]*)\)\s*$/.exec(part);
		if (set !== null) return (set[3] ?? "").split(",").map((value) => value.trim()).includes(value(set[1] ?? "") ?? "\0") === (set[2] === "in");
		const [, negated, key = "", operator, expected = ""] = /^\s*(!?)\s*([^\s=!]+)\s*(==?|!=)?\s*(.*?)\s*$/.exec(part) ?? [];
		if (operator === void 0) return value(key) !== void 0 !== (negated === "!");
		return value(key) === expected === (operator !== "!=");
	});
}
var kindOf, nameOf, namespaceOf;
function init_target() {
	return (init_target = __esmMin((() => {
		init_nodes();
		kindOf = ({ node }) => getTextAt(node, "kind") ?? "";
		nameOf = ({ node }) => getTextAt(node, "metadata", "name") ?? "";
		namespaceOf = ({ node }) => getTextAt(node, "metadata", "namespace");
	})))();
}

// actions/manifest-check/kustomize/generators.ts
/**
* Generates the ConfigMaps and Secrets of a kustomization. Secrets have their values as `stringData`, and names have
* no content hash, so that findings keep their fingerprints when a value changes.
*/
function generateObjects(kind, field, options, lookup) {
	const origin = getOrigin(field.get("name"));
	const data = [
		...literals(field),
		...envFiles(field, lookup),
		...files(field, lookup)
	];
	const list = kind === "Secret" ? "stringData" : "data";
	let metadata = withEntry(createMap(origin), createEntry("name", createTextNode(origin, field.get("name").text ?? ""), origin));
	const namespace = field.get("namespace");
	if (namespace.text !== void 0) metadata = withEntry(metadata, createEntry("namespace", createTextNode(getOrigin(namespace), namespace.text), getOrigin(namespace)));
	for (const map of ["labels", "annotations"]) {
		const pairs = [...options.get(map).fields(), ...field.get("options", map).fields()];
		if (pairs.length > 0) metadata = withEntry(metadata, createEntry(map, withPairs(createMap(origin), pairs), origin));
	}
	const head = [
		["apiVersion", createTextNode(origin, "v1")],
		["kind", createTextNode(origin, kind)],
		["metadata", metadata],
		...field.get("type").text === void 0 ? [] : [["type", createTextNode(origin, field.get("type").text ?? "")]],
		[list, {
			...createMap(origin),
			entries: lastOfEach(data)
		}]
	];
	return createBuiltObject(head.reduce((map, [key, value]) => withEntry(map, createEntry(key, value, origin)), createMap(origin)));
}
/** Adds a generated object: as a new one, or with `behavior` merged into or replacing the one of the same name. */
function placeObject(objects, made, behavior) {
	if (behavior !== "merge" && behavior !== "replace") return [...objects, made];
	const index = objects.findIndex((candidate) => kindOf(candidate) === kindOf(made) && candidate.names.includes(made.names[0] ?? ""));
	const old = objects[index];
	if (old === void 0) return [...objects, made];
	return objects.with(index, {
		...old,
		node: joined$3(old.node, made.node, behavior)
	});
}
function joined$3(old, made, behavior) {
	if (old.kind !== "map" || made.kind !== "map") return old;
	return ["data", "stringData"].reduce((map, list) => {
		const added = made.entries.find(({ key }) => key === list);
		const before = map.entries.find(({ key }) => key === list);
		if (added?.value.kind !== "map") return map;
		const base = behavior === "merge" && before?.value.kind === "map" ? before.value : {
			...added.value,
			entries: []
		};
		return withEntry(map, {
			...added,
			value: added.value.entries.reduce(withEntry, base)
		});
	}, old);
}
function lastOfEach(entries) {
	return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}
function literals(field) {
	return field.get("literals").items().flatMap((literal) => {
		const [, key, value = ""] = /^([^=]+)=(.*)$/s.exec(literal.text ?? "") ?? [];
		const origin = getOrigin(literal);
		return key === void 0 ? [] : [createEntry(key, createTextNode(origin, value.replace(/^(["'])(.*)\1$/s, "$2")), origin)];
	});
}
function envFiles(field, lookup) {
	const single = field.get("env");
	return [...field.get("envs").items(), ...single.exists ? [single] : []].flatMap((envFile) => {
		const file = envFile.text === void 0 ? void 0 : lookup(envFile, envFile.text);
		if (file === void 0) return [];
		return [...file.source.text.matchAll(/^[ \t]*([A-Za-z_][\w.-]*)=([^\r\n]*)/gm)].map((match) => {
			const [line, key = "", value = ""] = match;
			const start = match.index + line.indexOf(key);
			const origin = {
				file,
				keySpan: {
					start,
					end: start + key.length
				},
				span: {
					start: match.index + line.length - value.length,
					end: match.index + line.length
				}
			};
			return createEntry(key, {
				...createTextNode(origin, value),
				style: "plain",
				tag: "!"
			}, origin);
		});
	});
}
function files(field, lookup) {
	return field.get("files").items().flatMap((pair) => {
		const [, key, path = ""] = /^(?:([^=]+)=)?(.+)$/s.exec(pair.text ?? "") ?? [];
		if (path === "") return [];
		const origin = getOrigin(pair);
		return [createEntry(key ?? path.split("/").at(-1) ?? path, createTextNode(origin, lookup(pair, path)?.source.text ?? ""), origin)];
	});
}
function init_generators() {
	return (init_generators = __esmMin((() => {
		init_nodes();
		init_target();
	})))();
}

// actions/manifest-check/kustomize/image-pattern.ts
/**
* Compiles the `name` of an entry of `images`, which is a regular expression in kustomize (`IsImageMatched` in
* kustomize's `api/internal/image`), to a function that matches references. Returns undefined for an invalid pattern,
* one that differs between the languages, or one that could take long.
*/
function compileImagePattern(name) {
	const tokens = tokensOf(name);
	if (tokens === void 0) return void 0;
	const repeats = tokens.filter((part) => /^[*+{]/u.test(part)).length;
	const choices = tokens.filter((part) => part === "?" || part === "|").length;
	if (repeats > maxCounts.repeats || choices > maxCounts.choices) return void 0;
	try {
		const pattern = new RegExp(`^${name}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$`);
		return (reference) => reference.length <= maxLengths.reference && pattern.test(reference);
	} catch {
		return;
	}
}
function tokensOf(name) {
	if (name === "" || name.length > maxLengths.pattern) return void 0;
	const tokens = [];
	for (let position = 0; position < name.length; position = token.lastIndex) {
		token.lastIndex = position;
		const match = token.exec(name)?.[0];
		if (match === void 0) return void 0;
		tokens.push(match);
	}
	return tokens;
}
var maxLengths, maxCounts, token;
function init_image_pattern() {
	return (init_image_pattern = __esmMin((() => {
		maxLengths = {
			pattern: 200,
			reference: 500
		};
		maxCounts = {
			repeats: 2,
			choices: 3
		};
		token = /\\[dwDW]|\\[^A-Za-z0-9]|\[\^?[\w./:@ -]+\]|[\w/:@. -]|\((?!\?)|\)(?![*+?{])|[|^$*+?]|\{\d{1,3}(?:,\d{0,3})?\}/uy;
	})))();
}

// actions/manifest-check/kustomize/images.ts
/** Sets the names, tags and digests of a kustomization in the images of all containers, anywhere in an object. */
function setImages(objects, images) {
	if (images.length === 0) return [...objects];
	const replacements = images.flatMap((image) => {
		const isMatch = compileImagePattern(image.get("name").text ?? "");
		return isMatch === void 0 ? [] : [{
			image,
			isMatch
		}];
	});
	return objects.map((built) => ({
		...built,
		node: walk(built.node, replacements, 0)
	}));
}
function walk(node, images, depth) {
	if (depth > maxDepth$2 || node.kind === "scalar") return node;
	if (node.kind === "list") return withItems(node, node.items.map((entry) => ({
		...entry,
		value: walk(entry.value, images, depth + 1)
	})));
	const entries = node.entries.map((entry) => {
		const value = /^(?:initC|c)ontainers$/.test(entry.key) && entry.value.kind === "list" && entry.value.kind === "list" ? withItems(entry.value, entry.value.items.map((container) => ({
			...container,
			value: images.reduce(renamed$1, container.value)
		}))) : entry.value;
		return {
			...entry,
			value: walk(value, images, depth + 1)
		};
	});
	return {
		...node,
		entries
	};
}
function renamed$1(container, { image, isMatch }) {
	const current = getTextAt(container, "image");
	if (container.kind !== "map" || current === void 0 || !isMatch(current)) return container;
	const { tag, digest } = splitReference(current);
	const base = current.slice(0, current.length - (digest === void 0 ? 0 : digest.length + 1) - (tag === void 0 ? 0 : tag.length + 1));
	const field = [
		"digest",
		"newTag",
		"newName"
	].map((key) => image.get(key)).find(({ exists }) => exists);
	if (field === void 0) return container;
	const origin = getOrigin(field);
	const text = `${image.get("newName").text ?? base}${versionOf(image, tag, digest)}`;
	return withEntry(container, createEntry("image", createTextNode(origin, text), origin));
}
/** Returns the new version suffix. A new tag removes the digest, and a new digest removes the tag. */
function versionOf(image, tag, digest) {
	const newTag = image.get("newTag").text;
	const newDigest = image.get("digest").text;
	if (newDigest !== void 0) return newTag === void 0 ? `@${newDigest}` : `:${newTag}@${newDigest}`;
	if (newTag !== void 0) return `:${newTag}`;
	return `${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
}
var maxDepth$2;
function init_images() {
	return (init_images = __esmMin((() => {
		init_references$1();
		init_image_pattern();
		init_nodes();
		maxDepth$2 = 60;
	})))();
}

// actions/manifest-check/kustomize/json-patch.ts
/**
* Applies the operations of a JSON Patch (RFC 6902).
* @throws PatchError if an operation does not apply.
*/
function applyJsonPatch(node, operations) {
	return operations.reduce((current, operation) => apply$1(current, operation), node);
}
function apply$1(node, operation) {
	const path = pointer(operation.get("path"));
	const value = operation.get("value");
	switch (operation.get("op").text) {
		case "add": return add(node, path, required(value), operation);
		case "replace": return add(remove(node, path, operation, false), path, required(value), operation);
		case "remove": return remove(node, path, operation);
		case "copy": return add(node, path, valueAt(node, pointer(operation.get("from")), operation), operation);
		case "move": {
			const from = pointer(operation.get("from"));
			return add(remove(node, from, operation), path, valueAt(node, from, operation), operation);
		}
		case "test":
			valueAt(node, path, operation);
			return node;
		default: throw new PatchError(`${operation.get("op").text ?? "an operation without op"} is not a JSON Patch operation`, operation);
	}
}
function required(value) {
	if (value.node === void 0) throw new PatchError("the operation has no value", value);
	return value.node;
}
function pointer(field) {
	const { text } = field;
	if (text === void 0 || text !== "" && !text.startsWith("/")) throw new PatchError(`${text ?? "nothing"} is not a JSON pointer`, field);
	return text.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function valueAt(node, path, operation) {
	const [key, ...rest] = path;
	if (key === void 0) return node;
	const child = node.kind === "list" ? node.items[Number(key)]?.value : getEntry(node, key)?.value;
	if (child === void 0) throw new PatchError(`there is no ${key} to patch`, operation);
	return valueAt(child, rest, operation);
}
function add(node, path, value, operation) {
	const [key, ...rest] = path;
	if (key === void 0) return value;
	const origin = getOrigin(operation.get("value").node === void 0 ? operation : operation.get("value"));
	if (node.kind === "map") {
		if (rest.length === 0) return withEntry(node, {
			key,
			keySpan: keySpanOf(origin, operation),
			value,
			file: origin.file
		});
		const old = getEntry(node, key);
		if (old === void 0) throw new PatchError(`there is no ${key} to patch`, operation);
		return withEntry(node, {
			...old,
			value: add(old.value, rest, value, operation)
		});
	}
	if (node.kind !== "list") throw new PatchError(`there is nothing below ${key}`, operation);
	const index = key === "-" ? node.items.length : Number(key);
	if (!Number.isInteger(index) || index < 0 || index > node.items.length) throw new PatchError(`there is no item ${key}`, operation);
	if (rest.length === 0) return withItems(node, node.items.toSpliced(index, 0, {
		value,
		file: origin.file
	}));
	const entry = node.items[index];
	if (entry === void 0) throw new PatchError(`there is no item ${key}`, operation);
	return withItems(node, node.items.with(index, {
		...entry,
		value: add(entry.value, rest, value, operation)
	}));
}
/** Returns the span of the operation's value. */
function keySpanOf(origin, operation) {
	return operation.get("value").place?.span ?? origin.keySpan;
}
function remove(node, path, operation, takeOut = true) {
	const [key, ...rest] = path;
	if (key === void 0) return node;
	if (node.kind === "map") {
		const old = getEntry(node, key);
		if (old === void 0) throw new PatchError(`there is no ${key} to patch`, operation);
		if (rest.length === 0) return takeOut ? withoutEntry(node, key) : node;
		return withEntry(node, {
			...old,
			value: remove(old.value, rest, operation, takeOut)
		});
	}
	const index = Number(key);
	const entry = node.kind === "list" ? node.items[index] : void 0;
	if (node.kind !== "list" || entry === void 0) throw new PatchError(`there is no item ${key}`, operation);
	if (rest.length === 0) return withItems(node, node.items.toSpliced(index, 1));
	return withItems(node, node.items.with(index, {
		...entry,
		value: remove(entry.value, rest, operation, takeOut)
	}));
}
var PatchError;
function init_json_patch() {
	return (init_json_patch = __esmMin((() => {
		init_yaml();
		init_nodes();
		PatchError = class extends Error {
			field;
			constructor(message, field) {
				super(message);
				this.name = "PatchError";
				this.field = field;
			}
		};
	})))();
}

// actions/manifest-check/kustomize/reference-problem.ts
/** Creates the problem of a reference that names nothing in the checkout that could be used. */
function createReferenceProblem(target, from, field) {
	const { text = "" } = field;
	switch (target.kind) {
		case "unreadable": return target.problem;
		case "remote": return createNotCheckedProblemAt(field, from, `${text} is on another machine and was not fetched, so it was not checked`);
		case "outside": return createNotCheckedProblemAt(field, from, `${text} is outside the checkout, so it was not checked`);
		default: return createUnreadableProblemAt(field, from, `${text} does not exist`);
	}
}
function init_reference_problem() {
	return (init_reference_problem = __esmMin((() => {
		init_file_rules();
	})))();
}

// actions/manifest-check/kustomize/strategic.ts
/**
* Applies a strategic merge patch to an object (Kubernetes, "Update API objects in place using kubectl patch"): maps
* merge, lists merge by their key or are replaced, null and `$patch: delete` remove. Values from the patch keep their
* position in it.
*/
function applyStrategicMerge(base, patch, mode, key = "") {
	if (base.kind === "map" && patch.kind === "map") return mergeMaps(base, patch, mode);
	if (base.kind === "list" && patch.kind === "list") return mergeLists(base, patch, mode, key);
	return patch;
}
function mergeMaps(base, patch, mode) {
	if (getTextAt(patch, "$patch") === "replace") return withoutEntry(patch, "$patch");
	let result = base;
	for (const change of patch.entries) {
		if (change.key.startsWith("$")) continue;
		const old = getEntry(result, change.key);
		if (isNull(change.value) || getTextAt(change.value, "$patch") === "delete") {
			result = withoutEntry(result, change.key);
			continue;
		}
		if (old === void 0 || old.value.kind !== change.value.kind || old.value.kind === "scalar") {
			result = withEntry(result, {
				...change,
				value: cleaned(change.value)
			});
			continue;
		}
		result = withEntry(result, {
			...old,
			value: applyStrategicMerge(old.value, change.value, mode, change.key)
		});
	}
	return result;
}
function mergeLists(base, patch, mode, key) {
	if (joined$2.has(key)) return joinTexts(base, patch);
	const name = (mode === "whole" ? [] : getOwn(mergeKeys, key) ?? []).find((candidate) => [...base.items, ...patch.items].every(({ value }) => getTextAt(value, candidate) !== void 0));
	if (name === void 0 || patch.items.some(({ value }) => getTextAt(value, "$patch") === "replace")) return withItems(patch, patch.items.filter(({ value }) => getTextAt(value, "$patch") !== "replace"));
	const changes = new Map(patch.items.map((entry) => [idOf(entry, name), entry]));
	const kept = base.items.flatMap((entry) => {
		const change = changes.get(idOf(entry, name));
		if (change === void 0) return [entry];
		if (getTextAt(change.value, "$patch") === "delete") return [];
		return [{
			...entry,
			value: applyStrategicMerge(entry.value, change.value, mode)
		}];
	});
	const baseIds = new Set(base.items.map((entry) => idOf(entry, name)));
	const added = patch.items.filter((entry) => !baseIds.has(idOf(entry, name)) && getTextAt(entry.value, "$patch") !== "delete");
	return withItems(base, [...added.map((entry) => ({
		...entry,
		value: cleaned(entry.value)
	})), ...kept]);
}
function idOf({ value }, key) {
	return `${getTextAt(value, key)}/${getTextAt(value, "protocol") ?? "TCP"}`;
}
function joinTexts(base, patch) {
	const baseTexts = new Set(base.items.map(({ value }) => value.kind === "scalar" ? value.text : ""));
	const added = patch.items.filter(({ value }) => value.kind !== "scalar" || !baseTexts.has(value.text));
	return withItems(base, [...base.items, ...added]);
}
/** Removes directives and deletions that have nothing to apply to from a patch. */
function cleaned(node) {
	if (node.kind === "scalar") return node;
	if (node.kind === "list") return withItems(node, node.items.map((entry) => ({
		...entry,
		value: cleaned(entry.value)
	})));
	const entries = node.entries.filter(({ key, value }) => !key.startsWith("$") && !isNull(value));
	return {
		...node,
		entries: entries.map((entry) => ({
			...entry,
			value: cleaned(entry.value)
		}))
	};
}
function isNull(node) {
	return node.kind === "scalar" && resolveScalar(node) === null;
}
var mergeKeys, joined$2;
function init_strategic() {
	return (init_strategic = __esmMin((() => {
		init_yaml();
		init_nodes();
		mergeKeys = {
			containers: ["name"],
			initContainers: ["name"],
			ephemeralContainers: ["name"],
			volumes: ["name"],
			env: ["name"],
			imagePullSecrets: ["name"],
			volumeMounts: ["mountPath"],
			volumeDevices: ["devicePath"],
			ports: ["containerPort", "port"],
			hostAliases: ["ip"],
			topologySpreadConstraints: ["topologyKey"],
			secrets: ["name"],
			ownerReferences: ["uid"],
			resourceClaims: ["name"],
			schedulingGates: ["name"]
		};
		joined$2 = /* @__PURE__ */ new Set(["finalizers"]);
	})))();
}

// actions/manifest-check/kustomize/patches.ts
/**
* Applies patches in order: files or texts, strategic merges or JSON Patches, each to its target or the object with
* its name.
*/
function applyPatches(objects, patches, around) {
	return patches.reduce((current, patch) => {
		return documentsOf(patch, around).reduce((result, document) => applyPatch(result, document, patch, around), current);
	}, [...objects]);
}
/** Reads the documents of a patch: a path or a text, bare or under `path` or `patch`. */
function documentsOf(patch, { tree, file, problems }) {
	const path = patch.isMap ? patch.get("path") : patch;
	if (patch.isMap ? path.text === void 0 : (patch.text ?? "").includes("\n")) {
		const field = patch.isMap ? patch.get("patch") : patch;
		const documents = parseInlineDocuments(field);
		if (documents === void 0) problems.push(createUnreadableProblemAt(field, file, "this patch is not valid YAML"));
		return documents ?? [];
	}
	const target = resolveReference(tree, getDirectory(file), path.text ?? "");
	if (target.kind !== "file") {
		problems.push(createReferenceProblem(target, file, path));
		return [];
	}
	return readDocuments(target.file).flatMap((document) => {
		if ("root" in document) return [document.root];
		problems.push(createUnreadableProblemAt(path, file, `${target.file.path} could not be read: ${document.problem}`));
		return [];
	});
}
function applyPatch(objects, document, patch, { file, problems }) {
	const target = patch.get("target");
	const isMeant = (built) => target.isMap ? isTarget(built, target) : isNamed(built, document);
	if (!objects.some(isMeant)) {
		if (!target.isMap) problems.push(createUnreadableProblemAt(patch, file, "no object has the kind and name in this patch"));
		return objects;
	}
	return objects.flatMap((built) => {
		if (!isMeant(built)) return [built];
		try {
			if (document.kind === "list") return [{
				...built,
				node: applyJsonPatch(built.node, new Field(document).items())
			}];
			if (getTextAt(document, "$patch") === "delete") return [];
			return [merged$1(built, document, patch.get("options"))];
		} catch (error) {
			if (!(error instanceof PatchError)) throw error;
			problems.push(createUnreadableProblemAt(error.field, file, error.message));
			return [built];
		}
	});
}
/**
* Merges a patch into an object. The patch's name and kind identify the object; they change only if the options allow
* it.
*/
function merged$1(built, document, options) {
	const patch = options.get("allowNameChange").isTrue ? document : withoutIdentity(document);
	const node = applyStrategicMerge(built.node, patch, isOwnKind(built) ? "keyed" : "whole");
	return {
		...built,
		node
	};
}
function withoutIdentity(document) {
	if (document.kind !== "map") return document;
	const entries = document.entries.filter(({ key }) => key !== "apiVersion" && key !== "kind").map((object) => object.key === "metadata" && object.value.kind === "map" ? {
		...object,
		value: {
			...object.value,
			entries: object.value.entries.filter(({ key }) => key !== "name" && key !== "namespace")
		}
	} : object);
	return {
		...document,
		entries
	};
}
function isNamed(built, document) {
	const namespace = getTextAt(document, "metadata", "namespace");
	return kindOf(built) === getTextAt(document, "kind") && built.names.includes(getTextAt(document, "metadata", "name") ?? "") && groupVersion(built)[0] === groupVersion({ node: document })[0] && (namespace === void 0 || built.namespaces.length === 0 || built.namespaces.includes(namespace));
}
function init_patches() {
	return (init_patches = __esmMin((() => {
		init_files();
		init_yaml();
		init_file_rules();
		init_json_patch();
		init_kustomization();
		init_nodes();
		init_reference_problem();
		init_strategic();
		init_target();
		init_tree();
	})))();
}

// actions/manifest-check/kustomize/replacements.ts
/**
* Copies values from one object's fields to fields of others (kustomize, "replacements").
* @throws PatchError if a source does not exist.
*/
function applyReplacements(objects, replacement) {
	const source = replacement.get("source");
	const from = objects.find((object) => isTarget(object, source));
	const path = source.get("fieldPath").text ?? "metadata.name";
	const sourceNode = from === void 0 ? void 0 : find(from.node, segments(path))[0];
	if (sourceNode === void 0) throw new PatchError(`there is no value to copy (${path})`, source);
	const value = part(sourceNode, source.get("options"));
	return replacement.get("targets").items().reduce((current, target) => current.map((object) => apply(object, target, value)), [...objects]);
}
function apply(built, target, value) {
	if (!isTarget(built, target.get("select"))) return built;
	if (target.get("reject").items().some((reject) => isTarget(built, reject))) return built;
	const options = target.get("options");
	const paths = target.get("fieldPaths").texts;
	return {
		...built,
		node: (paths.length === 0 ? ["metadata.name"] : paths).reduce((node, path) => write(node, segments(path), value, options), built.node)
	};
}
/** Splits a path: `spec.containers.[name=app].image`, `a\.b` and `[a.b/c]` for keys with dots, `*` for all items. */
function segments(path) {
	return (path.match(/\[[^\]]*\]|(?:\\.|[^.[\]\\])+/g) ?? []).slice(0, 50).map((segment) => segment.replaceAll("\\.", "."));
}
function selected(node, segment) {
	if (node.kind !== "list") return [];
	const [, key, value] = /^\[([^=]+)=(.*)\]$/.exec(segment) ?? [];
	if (segment === "*") return node.items.map((_, index) => index);
	if (key === void 0) return /^\d+$/.test(segment) && Number(segment) < node.items.length ? [Number(segment)] : [];
	return node.items.flatMap((entry, index) => getTextAt(entry.value, key) === value ? [index] : []);
}
function find(node, path) {
	const [segment, ...rest] = path;
	if (segment === void 0) return [node];
	if (node.kind === "list") return selected(node, segment).flatMap((index) => find(node.items[index]?.value ?? node, rest));
	const key = segment.replace(/^\[(.*)\]$/, "$1");
	const child = node.kind === "map" ? node.entries.find((entry) => entry.key === key) : void 0;
	return child === void 0 ? [] : find(child.value, rest);
}
function write(node, path, value, options) {
	const [segment, ...rest] = path;
	if (segment === void 0) return merged(node, value, options);
	if (node.kind === "list") {
		const chosen = new Set(selected(node, segment));
		return withItems(node, node.items.map((entry, index) => chosen.has(index) ? {
			...entry,
			value: write(entry.value, rest, value, options)
		} : entry));
	}
	if (node.kind !== "map") return node;
	const key = segment.replace(/^\[(.*)\]$/, "$1");
	const old = node.entries.find((entry) => entry.key === key);
	if (old !== void 0) return withEntry(node, {
		...old,
		value: write(old.value, rest, value, options)
	});
	if (!options.get("create").isTrue) return node;
	const origin = getOrigin(options.get("create"));
	return withEntry(node, createEntry(key, rest.length === 0 ? value : write(createMap(origin), rest, value, options), origin));
}
/** Returns the part of a text that `delimiter` and `index` select. */
function part(value, options) {
	const delimiter = options.get("delimiter").text;
	if (value.kind !== "scalar" || delimiter === void 0) return value;
	return {
		...value,
		text: value.text.split(delimiter)[options.get("index").number ?? 0] ?? value.text
	};
}
function merged(old, value, options) {
	const delimiter = options.get("delimiter").text;
	if (old.kind !== "scalar" || value.kind !== "scalar") return value;
	if (delimiter === void 0) return {
		...value,
		style: old.style === "plain" ? value.style : "quoted"
	};
	const parts = old.text.split(delimiter);
	const index = options.get("index").number ?? 0;
	if (index < 0) parts.unshift(value.text);
	else if (index >= parts.length) parts.push(value.text);
	else parts[index] = value.text;
	return {
		...value,
		text: parts.join(delimiter)
	};
}
function init_replacements() {
	return (init_replacements = __esmMin((() => {
		init_json_patch();
		init_nodes();
		init_target();
	})))();
}

// actions/manifest-check/kustomize/kinds.ts
var clusterKinds, fixedNames, templatePaths, selectorPaths;
function init_kinds() {
	return (init_kinds = __esmMin((() => {
		clusterKinds = /* @__PURE__ */ new Set([
			...[
				"Namespace",
				"Node",
				"PersistentVolume",
				"ClusterRole",
				"ClusterRoleBinding",
				"CustomResourceDefinition"
			],
			...[
				"APIService",
				"MutatingWebhookConfiguration",
				"ValidatingWebhookConfiguration",
				"PriorityClass",
				"StorageClass"
			],
			...[
				"CSIDriver",
				"CSINode",
				"VolumeAttachment",
				"RuntimeClass",
				"IngressClass",
				"PodSecurityPolicy",
				"FlowSchema"
			],
			...[
				"PriorityLevelConfiguration",
				"CertificateSigningRequest",
				"ValidatingAdmissionPolicy",
				"ComponentStatus"
			],
			...[
				"ValidatingAdmissionPolicyBinding",
				"SelfSubjectAccessReview",
				"SelfSubjectRulesReview",
				"SubjectAccessReview"
			],
			...["TokenReview"]
		]);
		fixedNames = /* @__PURE__ */ new Set([
			"CustomResourceDefinition",
			"APIService",
			"Namespace"
		]);
		templatePaths = {
			ReplicationController: ["spec", "template"],
			Deployment: ["spec", "template"],
			ReplicaSet: ["spec", "template"],
			DaemonSet: ["spec", "template"],
			StatefulSet: ["spec", "template"],
			Job: ["spec", "template"],
			CronJob: [
				"spec",
				"jobTemplate",
				"spec",
				"template"
			]
		};
		selectorPaths = {
			Service: { made: ["spec", "selector"] },
			ReplicationController: { made: ["spec", "selector"] },
			Deployment: { made: [
				"spec",
				"selector",
				"matchLabels"
			] },
			ReplicaSet: { made: [
				"spec",
				"selector",
				"matchLabels"
			] },
			DaemonSet: { made: [
				"spec",
				"selector",
				"matchLabels"
			] },
			StatefulSet: { made: [
				"spec",
				"selector",
				"matchLabels"
			] },
			Job: { kept: [[
				"spec",
				"selector",
				"matchLabels"
			]] },
			CronJob: { kept: [[
				"spec",
				"jobTemplate",
				"spec",
				"selector",
				"matchLabels"
			]] },
			PodDisruptionBudget: { kept: [[
				"spec",
				"selector",
				"matchLabels"
			]] },
			NetworkPolicy: { kept: [
				[
					"spec",
					"podSelector",
					"matchLabels"
				],
				[
					"spec",
					"ingress",
					"*",
					"from",
					"*",
					"podSelector",
					"matchLabels"
				],
				[
					"spec",
					"egress",
					"*",
					"to",
					"*",
					"podSelector",
					"matchLabels"
				]
			] }
		};
	})))();
}

// actions/manifest-check/kustomize/transform.ts
/** Sets the namespace of all namespaced objects, and the name of Namespaces. */
function setNamespace(objects, field) {
	const { text } = field;
	if (text === void 0 || text === "") return [...objects];
	const origin = getOrigin(field);
	const value = createTextNode(origin, text);
	const accounts = new Set(objects.filter((object) => kindOf(object) === "ServiceAccount").flatMap(({ names }) => names));
	return objects.map((built) => {
		const kind = kindOf(built);
		if (kind === "Namespace") return renamed(built, text, origin);
		const node = clusterKinds.has(kind) ? built.node : updateAt(built.node, ["metadata", "namespace"], () => value, origin);
		const namespaces = clusterKinds.has(kind) ? built.namespaces : [...built.namespaces, text];
		if (!/^(?:Cluster)?RoleBinding$/.test(kind)) return {
			...built,
			node,
			namespaces
		};
		const subjects = updateAt(node, ["subjects", "*"], (subject) => {
			const name = getTextAt(subject, "name") ?? "";
			const isOwn = getTextAt(subject, "kind") === "ServiceAccount" && (name === "default" || accounts.has(name));
			return subject === void 0 || !isOwn ? subject : updateAt(subject, ["namespace"], () => value, origin);
		});
		return {
			...built,
			node: subjects,
			namespaces
		};
	});
}
function renamed(built, name, origin) {
	const node = updateAt(built.node, ["metadata", "name"], () => createTextNode(origin, name), origin);
	return {
		...built,
		node,
		names: [...built.names, name]
	};
}
/** Adds a prefix and suffix to names. References are updated after everything is built. */
function affixNames(objects, prefix, suffix) {
	if ((prefix.text ?? "") === "" && (suffix.text ?? "") === "") return [...objects];
	return objects.map((built) => {
		if (fixedNames.has(kindOf(built))) return built;
		const name = `${prefix.text ?? ""}${nameOf(built)}${suffix.text ?? ""}`;
		const node = updateAt(built.node, ["metadata", "name"], (old) => old?.kind === "scalar" ? {
			...old,
			text: name,
			style: "quoted"
		} : old);
		return {
			...built,
			node,
			names: [...built.names, name]
		};
	});
}
function addPairs(node, path, pairs, create) {
	const [first] = pairs;
	if (first === void 0) return node;
	return updateAt(node, path, (old) => {
		const map = old?.kind === "map" ? old : create ? createMap(getOrigin(first)) : void 0;
		return map === void 0 ? old : withPairs(map, pairs);
	}, create ? getOrigin(first) : void 0);
}
/** Adds labels to objects, to the pods that they create, and to the selectors that match these pods. */
function addLabels(objects, pairs, { selectors, templates }) {
	return objects.map((built) => {
		const kind = kindOf(built);
		let node = addPairs(built.node, ["metadata", "labels"], pairs, true);
		const template = getOwn(templatePaths, kind);
		if (template !== void 0 && (templates || selectors)) node = addPairs(node, [
			...template,
			"metadata",
			"labels"
		], pairs, true);
		if (kind === "CronJob" && (templates || selectors)) node = addPairs(node, [
			"spec",
			"jobTemplate",
			"metadata",
			"labels"
		], pairs, true);
		if (kind === "StatefulSet" && (templates || selectors)) node = addPairs(node, [
			"spec",
			"volumeClaimTemplates",
			"*",
			"metadata",
			"labels"
		], pairs, true);
		const paths = selectors && isOwnKind(built) ? selectorPaths[kind] : void 0;
		if (paths?.made !== void 0) node = addPairs(node, paths.made, pairs, true);
		for (const path of paths?.kept ?? []) node = addPairs(node, path, pairs, false);
		return {
			...built,
			node
		};
	});
}
function addAnnotations(objects, pairs) {
	return objects.map((built) => {
		const template = getOwn(templatePaths, kindOf(built));
		let node = addPairs(built.node, ["metadata", "annotations"], pairs, true);
		if (template !== void 0) node = addPairs(node, [
			...template,
			"metadata",
			"annotations"
		], pairs, true);
		if (kindOf(built) === "CronJob") node = addPairs(node, [
			"spec",
			"jobTemplate",
			"metadata",
			"annotations"
		], pairs, true);
		return {
			...built,
			node
		};
	});
}
/** Sets the number of replicas of the named objects. */
function setReplicas(objects, replicas) {
	return replicas.reduce((current, setting) => {
		const count = setting.get("count");
		const { node: value } = count;
		if (value === void 0) return current;
		return current.map((built) => {
			if (!/^(?:Deployment|ReplicationController|ReplicaSet|StatefulSet)$/.test(kindOf(built)) || !built.names.includes(setting.get("name").text ?? "")) return built;
			return {
				...built,
				node: updateAt(built.node, ["spec", "replicas"], () => value, getOrigin(count))
			};
		});
	}, [...objects]);
}
/** Returns true if both objects look up names in the same namespace. */
function sameNamespace(a, b) {
	return clusterKinds.has(kindOf(a)) || clusterKinds.has(kindOf(b)) || namespaceOf(a) === namespaceOf(b);
}
function init_transform() {
	return (init_transform = __esmMin((() => {
		init_kinds();
		init_nodes();
		init_target();
	})))();
}

// actions/manifest-check/kustomize/known-fields.ts
var knownFields;
function init_known_fields() {
	return (init_known_fields = __esmMin((() => {
		knownFields = [
			...[
				"apiVersion",
				"kind",
				"metadata",
				"resources",
				"bases",
				"components",
				"namespace",
				"namePrefix",
				"nameSuffix"
			],
			...[
				"commonLabels",
				"labels",
				"commonAnnotations",
				"patches",
				"patchesStrategicMerge",
				"patchesJson6902",
				"images"
			],
			...[
				"replicas",
				"replacements",
				"vars",
				"crds",
				"configurations",
				"configMapGenerator",
				"secretGenerator"
			],
			...[
				"generatorOptions",
				"generators",
				"transformers",
				"validators",
				"openapi",
				"helmCharts",
				"helmGlobals"
			],
			...[
				"helmChartInflationGenerator",
				"inventory",
				"sortOptions",
				"buildMetadata",
				"imageTags"
			]
		];
	})))();
}

// actions/manifest-check/kustomize/unsupported.ts
/** Lists what a kustomization contains that is not built: unknown fields, other programs and patterns of images. */
function listUnsupported(file, root) {
	return [
		...listUnknownFields(file, root),
		...listPrograms(file, root),
		...listImagePatterns(file, root)
	];
}
function listUnknownFields(file, root) {
	return root.fields().flatMap((field) => {
		const name = String(field.key);
		if (knownFields.includes(name)) return [];
		const why = `unknown field ${name} in a kustomization${didYouMean(name, knownFields)}`;
		return [createUnreadableProblemAt(field, file, why)];
	});
}
function listPrograms(file, root) {
	return unsupported.flatMap((name) => {
		const field = root.get(name);
		if (field.items().length === 0 && !field.isMap) return [];
		return [createNotCheckedProblemAt(field, file, `${name} do not run, so their output was not checked`)];
	});
}
function listImagePatterns(file, root) {
	return root.get("images").items().flatMap((image) => {
		const name = image.get("name");
		if (name.text === void 0 || compileImagePattern(name.text) !== void 0) return [];
		return [createNotCheckedProblemAt(name, file, `the name ${name.text.slice(0, 80)} is not a supported pattern, so the image was not replaced and not checked`)];
	});
}
var unsupported;
function init_unsupported() {
	return (init_unsupported = __esmMin((() => {
		init_text();
		init_file_rules();
		init_image_pattern();
		init_known_fields();
		unsupported = [
			"generators",
			"transformers",
			"validators"
		];
	})))();
}

// actions/manifest-check/kustomize/vars.ts
/** Reads the variables of a kustomization. */
function readVariables(root) {
	return root.get("vars").items().flatMap((field) => {
		const reference = field.get("objref");
		const name = field.get("name").text;
		if (name === void 0) return [];
		const path = field.get("fieldref", "fieldPath").text ?? field.get("fieldref", "fieldpath").text ?? "metadata.name";
		return [{
			name,
			field,
			kind: reference.get("kind").text ?? "",
			apiVersion: reference.get("apiVersion").text,
			object: reference.get("name").text ?? "",
			path: path.split(".").flatMap((part) => part.split(/[[\]]/u).filter((step) => step !== ""))
		}];
	});
}
/**
* Replaces `$(NAME)` in the texts of objects with the value of the variable (kustomize, "vars"), and `$$(` with `$(`. kustomize does so in a
* list of fields that kustomizations extend; here, every text of an object counts.
* @returns the objects, and the variables that name no value.
*/
function replaceVariables(objects, variables) {
	const values = /* @__PURE__ */ new Map();
	const missing = [];
	for (const variable of variables) {
		const value = objects.map((built) => findValue(built, variable)).find((node) => node !== void 0);
		if (value?.kind === "scalar") values.set(variable.name, value);
		else missing.push(variable);
	}
	if (values.size === 0) return {
		objects,
		missing
	};
	return {
		objects: objects.map((built) => ({
			...built,
			node: replaced(built.node, values, 0)
		})),
		missing
	};
}
function findValue(built, { kind, apiVersion, object, path }) {
	if (kindOf(built) !== kind || !built.names.includes(object)) return void 0;
	if (apiVersion !== void 0 && groupVersion(built).filter((part) => part !== "").join("/") !== apiVersion) return void 0;
	let node = built.node;
	for (const step of path) {
		if (node.kind === "list") node = node.items[Number(step)]?.value;
		else node = new Field(node).get(step).node;
		if (node === void 0) return void 0;
	}
	return node;
}
function replaced(node, values, depth) {
	if (node.kind === "scalar") return replacedText(node, values);
	if (depth > maxDepth$1) return node;
	if (node.kind === "list") {
		const items = node.items.map((item) => ({
			...item,
			value: replaced(item.value, values, depth + 1)
		}));
		return {
			...node,
			items
		};
	}
	const entries = node.entries.map((entry) => ({
		...entry,
		value: replaced(entry.value, values, depth + 1)
	}));
	return {
		...node,
		entries
	};
}
function replacedText(node, values) {
	if (!node.text.includes("$(")) return node;
	const [, only = ""] = /^\$\(([^()]+)\)$/u.exec(node.text) ?? [];
	const whole = values.get(only);
	if (whole !== void 0) return {
		...node,
		text: whole.text,
		style: whole.style
	};
	const text = node.text.replace(/(\$?)\$\(([^()]+)\)/gu, (all, dollar, name) => dollar === "" ? values.get(name)?.text ?? all : all.slice(1));
	return text.length > maxLength ? node : {
		...node,
		text
	};
}
var maxLength, maxDepth$1;
function init_vars() {
	return (init_vars = __esmMin((() => {
		init_yaml();
		init_target();
		maxLength = 1e5;
		maxDepth$1 = 60;
	})))();
}

// actions/manifest-check/kustomize/build.ts
function objectsOf(root) {
	const items = getEntry(root, "items")?.value;
	if (getTextAt(root, "kind")?.endsWith("List") === true && items?.kind === "list") return items.items.map(({ value }) => createBuiltObject(value));
	return root.kind === "map" && getTextAt(root, "kind") !== void 0 ? [createBuiltObject(root)] : [];
}
var maxDepth, maxObjects, maxBuilds, chartLists, KustomizationBuilder;
function init_build() {
	return (init_build = __esmMin((() => {
		init_files();
		init_yaml();
		init_file_rules();
		init_configurations();
		init_generators();
		init_images();
		init_json_patch();
		init_kustomization();
		init_nodes();
		init_patches();
		init_reference_problem();
		init_replacements();
		init_target();
		init_transform();
		init_tree();
		init_unsupported();
		init_vars();
		maxDepth = 30;
		maxObjects = 2e4;
		maxBuilds = 2e3;
		chartLists = ["helmCharts", "helmChartInflationGenerator"];
		KustomizationBuilder = class {
			problems = [];
			/** Variables and name references of all kustomizations that were built. They apply to the result. */
			variables = [];
			references = [];
			#tree;
			#inflate;
			#stack = [];
			#objects = 0;
			#builds = 0;
			/** @param inflate Default: renders no chart. */
			constructor(tree, inflate = () => void 0) {
				this.#tree = tree;
				this.#inflate = inflate;
			}
			/** Builds the objects of a kustomization. A component transforms the objects that it receives. */
			build(file, inputs = []) {
				const root = this.#enter(file);
				if (root === void 0) return [...inputs];
				this.#stack.push(file.path);
				let objects = [...inputs];
				for (const list of ["resources", "bases"]) for (const field of root.get(list).items()) objects.push(...this.#resource(file, field));
				for (const field of root.get("components").items()) objects = this.#component(file, field, objects);
				objects = [...this.#generated(file, root, objects), ...this.#inflated(file, root)];
				objects = this.#transformed(file, root, objects);
				this.variables.push(...readVariables(root));
				for (const field of root.get("configurations").items()) this.#configure(file, field);
				this.#stack.pop();
				return objects;
			}
			#configure(from, field) {
				const target = resolveReference(this.#tree, getDirectory(from), field.text ?? "");
				if (target.kind !== "file") {
					this.problems.push(createReferenceProblem(target, from, field));
					return;
				}
				const { references, unsupported: unknown } = readConfiguration(target.file);
				this.references.push(...references);
				for (const part of unknown) {
					const why = `${String(part.key)} is not supported in configurations, so its fields were not changed`;
					this.problems.push(createNotCheckedProblemAt(part, target.file, why));
				}
			}
			#enter(file) {
				const root = readKustomization(file);
				if (root === void 0 || !root.isMap) {
					const [document] = readDocuments(file);
					const problem = document !== void 0 && "problem" in document ? document : {
						problem: "it is not a mapping",
						offset: 0
					};
					this.problems.push(createUnreadableProblem(file, problem.problem, problem.offset));
					return;
				}
				this.problems.push(...listUnsupported(file, root));
				return root;
			}
			#resource(from, field) {
				const target = resolveReference(this.#tree, getDirectory(from), field.text ?? "");
				switch (target.kind) {
					case "file": return this.#documents(target.file);
					case "directory": return this.#isTooMuch(target.file, from, field) ? [] : this.build(target.file);
					default:
						this.problems.push(createReferenceProblem(target, from, field));
						return [];
				}
			}
			#component(from, field, objects) {
				const target = resolveReference(this.#tree, getDirectory(from), field.text ?? "");
				if (target.kind === "directory") return this.#isTooMuch(target.file, from, field) ? objects : this.build(target.file, objects);
				if (target.kind !== "file") this.problems.push(createReferenceProblem(target, from, field));
				return objects;
			}
			#isTooMuch(file, from, field) {
				const isCycle = this.#stack.includes(file.path);
				this.#builds += 1;
				if (!isCycle && this.#stack.length < maxDepth && this.#builds <= maxBuilds) return false;
				if (this.#builds > 2001) return true;
				const why = isCycle ? `${file.path} includes itself` : "kustomizations are nested too deeply, or there are too many";
				this.problems.push(createUnreadableProblemAt(field, from, why));
				return true;
			}
			#documents(file) {
				const built = [];
				for (const document of readDocuments(file)) if ("problem" in document) this.problems.push(createUnreadableProblem(file, document.problem, document.offset));
				else built.push(...objectsOf(document.root));
				this.#objects += built.length;
				if (this.#objects <= maxObjects) return built;
				this.problems.push(createUnreadableProblem(file, `kustomizations build more than ${maxObjects} objects`, 0));
				return [];
			}
			#generated(file, root, objects) {
				const options = root.get("generatorOptions");
				const lookup = (field, path) => {
					const target = resolveReference(this.#tree, getDirectory(file), path);
					if (target.kind === "file") return target.file;
					if (target.kind !== "missing") this.problems.push(createReferenceProblem(target, file, field));
				};
				let result = objects;
				for (const [list, kind] of [["configMapGenerator", "ConfigMap"], ["secretGenerator", "Secret"]]) for (const field of root.get(list).items()) {
					if (field.get("name").text === void 0) continue;
					result = placeObject(result, generateObjects(kind, field, options, lookup), field.get("behavior").text);
				}
				return result;
			}
			#inflated(file, root) {
				const built = [];
				for (const list of chartLists) {
					const inflated = root.get(list).items().map((entry) => this.#inflate(file, root, entry));
					for (const chart of inflated) {
						built.push(...(chart?.objects ?? []).flatMap(objectsOf));
						this.problems.push(...chart?.problems ?? []);
					}
					if (inflated.every((chart) => chart !== void 0)) continue;
					const why = `the charts of ${list} that are not in the repository were not rendered, so their output was not checked`;
					this.problems.push(createNotCheckedProblemAt(root.get(list), file, why));
				}
				this.#objects += built.length;
				if (this.#objects <= maxObjects) return built;
				this.problems.push(createUnreadableProblem(file, `kustomizations build more than ${maxObjects} objects`, 0));
				return [];
			}
			/** Applies the transformers in kustomize's order. */
			#transformed(file, root, objects) {
				const patches = {
					tree: this.#tree,
					file,
					problems: this.problems
				};
				let result = applyPatches(objects, [...root.get("patchesStrategicMerge").items(), ...root.get("patches").items()], patches);
				result = setNamespace(result, root.get("namespace"));
				result = affixNames(result, root.get("namePrefix"), root.get("nameSuffix"));
				result = addLabels(result, root.get("commonLabels").fields(), {
					selectors: true,
					templates: true
				});
				for (const label of root.get("labels").items()) {
					const scope = {
						selectors: label.get("includeSelectors").isTrue,
						templates: label.get("includeTemplates").isTrue
					};
					result = addLabels(result, label.get("pairs").fields(), scope);
				}
				result = addAnnotations(result, root.get("commonAnnotations").fields());
				result = applyPatches(result, root.get("patchesJson6902").items(), patches);
				result = setReplicas(result, root.get("replicas").items());
				result = setImages(result, root.get("images").items());
				for (const replacement of root.get("replacements").items()) result = this.#replaced(file, replacement, result);
				return result;
			}
			#replaced(file, field, objects) {
				const path = field.get("path").text;
				const target = path === void 0 ? void 0 : resolveReference(this.#tree, getDirectory(file), path);
				if (target !== void 0 && target.kind !== "file") {
					this.problems.push(createReferenceProblem(target, file, field.get("path")));
					return objects;
				}
				return (target === void 0 ? [field] : readDocuments(target.file).flatMap((document) => "root" in document ? [new Field(document.root)] : [])).flatMap((document) => document.isMap ? [document] : document.items()).reduce((current, replacement) => {
					try {
						return applyReplacements(current, replacement);
					} catch (error) {
						if (!(error instanceof PatchError)) throw error;
						this.problems.push(createUnreadableProblemAt(error.field, file, error.message));
						return current;
					}
				}, objects);
			}
		};
	})))();
}

// actions/manifest-check/kustomize/references.ts
/**
* Updates references to the final names of the objects.
* @param further fields that kustomizations add to the built-in ones.
*/
function fixReferences(objects, further = []) {
	const byName = /* @__PURE__ */ new Map();
	for (const object of objects) for (const name of new Set(object.names)) {
		const key = `${kindOf(object)}/${name}`;
		byName.set(key, [...byName.get(key) ?? [], object]);
	}
	const resolve = (kind, from) => (node) => {
		if (node?.kind !== "scalar") return node;
		const candidates = (byName.get(`${kind}/${node.text}`) ?? []).filter((candidate) => sameNamespace(candidate, from));
		const [first] = candidates;
		if (first === void 0 || candidates.some((candidate) => nameOf(candidate) === node.text)) return node;
		return candidates.length === 1 ? {
			...node,
			text: nameOf(first)
		} : node;
	};
	const byKind = Map.groupBy(further, ({ kind }) => kind);
	return objects.map((built) => {
		const node = [...byKind.get(kindOf(built)) ?? [], ...byKind.get(void 0) ?? []].reduce((current, { target, path }) => updateThrough(current, path, resolve(target, built)), resolved(built, resolve));
		return {
			...built,
			node
		};
	});
}
function resolved(built, resolve) {
	const kind = kindOf(built);
	let { node } = built;
	const update = (target, path) => {
		node = updateAt(node, path, resolve(target, built));
	};
	const template = getOwn(templatePaths, kind);
	const pod = kind === "Pod" ? ["spec"] : template === void 0 ? void 0 : [...template, "spec"];
	if (pod !== void 0) for (const [target, path] of inPods) update(target, [...pod, ...path.split(".")]);
	for (const [target, path] of getOwn(inKinds, kind) ?? []) update(target, path.split("."));
	if (kind === "HorizontalPodAutoscaler") update(getTextAt(node, "spec", "scaleTargetRef", "kind") ?? "", [
		"spec",
		"scaleTargetRef",
		"name"
	]);
	if (!/^(?:Cluster)?RoleBinding$/.test(kind)) return node;
	update(getTextAt(node, "roleRef", "kind") ?? "", ["roleRef", "name"]);
	const subjects = getValueAt(node, ["subjects"]);
	if (subjects?.kind === "list" && subjects.items.every(({ value }) => getTextAt(value, "kind") === "ServiceAccount")) update("ServiceAccount", [
		"subjects",
		"*",
		"name"
	]);
	return node;
}
var inPods, inKinds;
function init_references() {
	return (init_references = __esmMin((() => {
		init_kinds();
		init_nodes();
		init_target();
		init_transform();
		inPods = [
			["ServiceAccount", "serviceAccountName"],
			["ServiceAccount", "serviceAccount"],
			["Secret", "imagePullSecrets.*.name"],
			["ConfigMap", "volumes.*.configMap.name"],
			["Secret", "volumes.*.secret.secretName"],
			["ConfigMap", "volumes.*.projected.sources.*.configMap.name"],
			["Secret", "volumes.*.projected.sources.*.secret.name"],
			["PersistentVolumeClaim", "volumes.*.persistentVolumeClaim.claimName"],
			["PriorityClass", "priorityClassName"],
			...["containers", "initContainers"].flatMap((list) => [
				["ConfigMap", `${list}.*.env.*.valueFrom.configMapKeyRef.name`],
				["Secret", `${list}.*.env.*.valueFrom.secretKeyRef.name`],
				["ConfigMap", `${list}.*.envFrom.*.configMapRef.name`],
				["Secret", `${list}.*.envFrom.*.secretRef.name`]
			])
		];
		inKinds = {
			StatefulSet: [["Service", "spec.serviceName"]],
			ServiceAccount: [["Secret", "imagePullSecrets.*.name"], ["Secret", "secrets.*.name"]],
			Ingress: [
				["Service", "spec.defaultBackend.service.name"],
				["Service", "spec.rules.*.http.paths.*.backend.service.name"],
				["Service", "spec.rules.*.http.paths.*.backend.serviceName"],
				["Secret", "spec.tls.*.secretName"]
			],
			PersistentVolumeClaim: [["StorageClass", "spec.storageClassName"]]
		};
	})))();
}

// actions/manifest-check/kustomize/render.ts
/**
* Builds each kustomization that no other one uses. Pure; never throws.
* @param inflate renders the charts of kustomizations. Default: renders none.
*/
function renderKustomizations(files, tree, inflate) {
	const kustomizations = [.../* @__PURE__ */ new Set([...files.filter(isKustomization), ...[...tree.files.values()].filter(isKustomization)])];
	const uses = new Map(kustomizations.map((file) => [file, usedBy(file, tree)]));
	const inner = new Set([...uses.values()].flat());
	const roots = rootsOf(files.filter(isKustomization), uses, inner);
	const components = roots.filter(isComponent);
	const units = [];
	const problems = [];
	for (const root of roots.filter((file) => !components.includes(file))) {
		const builder = new KustomizationBuilder(tree, inflate);
		const named = fixReferences(builder.build(root), builder.references);
		const { objects, missing } = replaceVariables(named, builder.variables);
		units.push({
			path: root.path,
			documents: objects.map(({ node }) => createDocument(node.file, node))
		});
		problems.push(...builder.problems, ...missing.map((variable) => missingProblem(variable, root)));
	}
	return {
		units,
		problems: removeDuplicates(problems),
		used: [.../* @__PURE__ */ new Set([...roots, ...inner])],
		unused: components
	};
}
function missingProblem({ name, field }, root) {
	const why = `the variable ${name} names no value of an object, so it was not replaced`;
	return createNotCheckedProblemAt(field, field.place?.file ?? root, why);
}
/** Lists the kustomizations that no other one uses. Of a circle, lists the first, so that none is skipped. */
function rootsOf(files, uses, inner) {
	const roots = files.filter((file) => !inner.has(file));
	const seen = /* @__PURE__ */ new Set();
	const visit = (start) => {
		const queue = [start];
		for (let file = queue.pop(); file !== void 0; file = queue.pop()) {
			if (seen.has(file)) continue;
			seen.add(file);
			queue.push(...uses.get(file) ?? []);
		}
	};
	for (const root of roots) visit(root);
	for (const file of files) {
		if (seen.has(file)) continue;
		roots.push(file);
		visit(file);
	}
	return roots;
}
/** Lists everything that a kustomization refers to directly. */
function usedBy(file, tree) {
	const root = readKustomization(file);
	return (root === void 0 ? [] : listReferences(root)).flatMap(({ path }) => {
		const target = resolveReference(tree, getDirectory(file), path);
		return target.kind === "file" || target.kind === "directory" ? [target.file] : [];
	});
}
function isComponent(file) {
	return readKustomization(file)?.get("kind").text === "Component";
}
function init_render() {
	return (init_render = __esmMin((() => {
		init_files();
		init_document();
		init_file_rules();
		init_rule();
		init_build();
		init_kustomization();
		init_references();
		init_tree();
		init_vars();
	})))();
}

// actions/manifest-check/load-documents.ts
/**
* Reads files, and builds kustomizations, Compose projects and charts. Pure; never throws. Files that the time does not suffice
* for have a problem.
*/
function loadDocuments(files, { tree, projectFiles, charts }, time) {
	const inflate = charts?.createInflater(time);
	const rendered = tree === void 0 ? nothingRendered : renderKustomizations(files, tree, inflate);
	const kustomized = new Set(rendered.used.map(({ path }) => path));
	const composed = renderProjects(files.filter(({ path }) => !kustomized.has(path) && !isTemplateName(path)), withFiles(projectFiles, files));
	const projects = {
		units: listProjectUnits(composed),
		problems: listProjectProblems(composed),
		notes: composed.notes
	};
	const parts = [...rendered.used, ...composed.used];
	const used = new Set(parts.map(({ path }) => path));
	const read = files.filter(({ path }) => !used.has(path)).map((file) => ({
		file,
		...readInTime(file, time)
	}));
	const plain = read.flatMap((entry) => entry.documents);
	const deployed = [...plain, ...rendered.units.flatMap(({ documents }) => documents)];
	return {
		rendered,
		projects,
		charts: charts?.render(time, deployed) ?? noCharts,
		parts,
		read,
		plain
	};
}
/** Lists what kustomizations, projects and charts build. */
function listRenderedUnits({ rendered, projects, charts }) {
	return [
		...rendered.units,
		...projects.units,
		...charts.units
	];
}
/** Lists the documents of plain files, and those of each kustomization, project and chart. */
function listDocumentSets(loaded) {
	return [loaded.plain, ...listRenderedUnits(loaded).map(({ documents }) => documents)];
}
/** Returns the files that projects may refer to, in their current state. */
function withFiles(tree, files) {
	const current = files.map((file) => [file.path, file]);
	return {
		files: new Map([...tree?.files ?? [], ...current]),
		problems: tree?.problems ?? /* @__PURE__ */ new Map()
	};
}
/** Reads a file. One that took too long has no documents, because its checks would take longer. */
function readInTime(file, time) {
	const deadline = time?.startFile();
	const read = isOver(deadline) ? nothingRead : readFile(file);
	if (deadline === void 0 || !isOver(deadline)) return read;
	return {
		...nothingRead,
		problems: [createUnreadableProblem(file, overtime(deadline), 0)]
	};
}
/** Reads the documents of a file that a family may accept. One that is a template by its name is not read. */
function readFile(file) {
	if (!families.some((family) => family.canContain(file))) return nothingRead;
	if (isTemplateName(file.path)) return {
		...nothingRead,
		templates: 1
	};
	const documents = [];
	const problems = [];
	let templates = 0;
	for (const document of readParts(file)) if ("problem" in document && document.isTemplate === true) templates += 1;
	else if ("problem" in document) problems.push(createUnreadableProblem(file, reasonOf(file, document.problem), document.offset));
	else {
		const made = createDocument(file, document.root, document.duplicates);
		if (findFamily(made) !== void 0) documents.push(made);
	}
	return {
		documents,
		problems,
		templates
	};
}
/** Returns why a document could not be read. Says if it may be a template, because the parser's error does not. */
function reasonOf({ source }, problem) {
	return templateMarker.test(source.text) ? `${problem}; without its template expressions, it is no YAML either` : problem;
}
var noCharts, nothingRendered, nothingRead;
function init_load_documents() {
	return (init_load_documents = __esmMin((() => {
		init_compose();
		init_text();
		init_deadline();
		init_projects();
		init_document();
		init_families();
		init_formats();
		init_render();
		init_file_rules();
		noCharts = {
			units: [],
			results: [],
			problems: [],
			notes: [],
			count: 0,
			files: [],
			testObjects: /* @__PURE__ */ new Set(),
			testFiles: /* @__PURE__ */ new Set()
		};
		nothingRendered = {
			units: [],
			problems: [],
			used: [],
			unused: []
		};
		nothingRead = {
			documents: [],
			problems: [],
			templates: 0
		};
	})))();
}

// actions/manifest-check/rules/causes.ts
/**
* Joins problems of several owners that have one cause to one problem at its root, with the owners as related places.
* Suppressed problems remain alone, with their suppression. So does the only one of a cause.
*/
function joinCauses(problems, suppressor) {
	const isSingle = (problem) => problem.cause === void 0 || suppressor.find(problem) !== void 0;
	const { single = [], common = [] } = Object.groupBy(problems, (problem) => isSingle(problem) ? "single" : "common");
	const groups = [...Map.groupBy(common, ({ cause }) => cause).values()].flatMap((group) => [...Map.groupBy(group, ({ rule, severity = rule.severity }) => `${rule.id} ${severity}`).values()]);
	return [...single, ...groups.flatMap((group) => group.length === 1 ? group : joined$1(group))];
}
function joined$1(group) {
	const [first] = group;
	if (first?.cause === void 0) return [];
	const { rule, severity, cause } = first;
	const titles = group.map(({ owner: { kind, namespace, name } }) => `${kind} ${namespace ?? ""}/${name}`);
	return [{
		rule,
		...severity === void 0 ? {} : { severity },
		owner: cause.owner,
		field: cause.field ?? first.field,
		message: cause.message(count(group.length, "workload")),
		joined: {
			message: cause.message("workloads"),
			settings: titles
		},
		aliases: [...new Set(group.flatMap(({ aliases = rule.aliases }) => aliases))],
		related: group.slice(0, maxRelated).map((problem, index) => ({
			place: problem.field.place,
			message: titles[index] ?? ""
		}))
	}];
}
var maxRelated;
function init_causes() {
	return (init_causes = __esmMin((() => {
		init_text();
		maxRelated = 50;
	})))();
}

// actions/manifest-check/exposure.ts
/**
* Returns `unused` for what does not run until somebody changes it: workloads without replicas, suspended jobs, and
* services of profiles. Undefined otherwise.
*/
function getExposure({ kind, document: { root } }, part) {
	return (kind === "compose" ? root.get("services", part, "profiles").items().length > 0 : root.get("spec", "replicas").number === 0 || root.get("spec", "suspend").isTrue) ? "unused" : void 0;
}
function init_exposure() {
	return (init_exposure = __esmMin((() => {})))();
}

// actions/manifest-check/rules/findings.ts
/** Converts problems to findings with locations, fingerprints and suppressions, ordered by file and line. */
function toFindings(problems, suppressor) {
	return sortFindings(problems.map((problem) => toFinding(problem, suppressor)));
}
function toFinding(problem, suppressor) {
	const { rule, owner, part = "", field, joined, related = [] } = problem;
	const uses = field.uses.map((place) => ({
		place,
		message: "Included here"
	}));
	const via = field.via.map((place) => ({
		place,
		message: "Rendered here"
	}));
	const places = [
		{
			place: field.place,
			message: void 0
		},
		...uses,
		...via,
		...related
	];
	const finding = createFinding(problem, {
		locations: places.flatMap(({ place, message }) => place === void 0 ? [] : [locationOf(place, message)]),
		subject: {
			kind: "source",
			path: field.place?.file.path ?? owner.document.file.path
		},
		about: [
			owner.kind,
			owner.namespace ?? "",
			owner.name,
			part,
			field.stablePath
		],
		aliases: [...new Set(problem.aliases ?? rule.aliases)],
		fixes: getFixes(problem, ({ file, span, text }) => ({
			file: file.path,
			region: file.source.regionOf(span),
			text
		})),
		suppression: suppressor.find(problem)
	});
	const context = defined({
		exposure: getExposure(owner, part),
		message: joined?.message,
		values: listValues(problem)
	});
	return Object.keys(context).length === 0 ? finding : {
		...finding,
		context
	};
}
function listValues({ rule, field, joined, secrets }) {
	if (joined !== void 0) return new HiddenValues(joined.settings);
	if (secrets !== void 0) return new HiddenValues(secrets.flatMap(listSecrets));
	return rule.tags.includes("secret") ? new HiddenValues(listSecrets(field.text ?? "")) : void 0;
}
function locationOf({ file, span }, message) {
	const region = file.source.regionOf(span);
	return {
		file: file.path,
		region,
		...message === void 0 ? {} : { message }
	};
}
function init_findings() {
	return (init_findings = __esmMin((() => {
		init_findings$1();
		init_rules();
		init_secrets();
	})))();
}

// actions/manifest-check/rules/variants.ts
/**
* Keeps one of several joined problems about one place and object, the one with the most settings: variants of one object,
* such as those that a chart renders with several sets of values, lack more or less of the same.
*/
function joinVariants(problems) {
	const best = /* @__PURE__ */ new Map();
	for (const problem of problems) {
		if (problem.joined === void 0) continue;
		const known = best.get(keyOf(problem));
		if (known === void 0 || countSettings(problem) > countSettings(known)) best.set(keyOf(problem), problem);
	}
	return problems.filter((problem) => problem.joined === void 0 || best.get(keyOf(problem)) === problem);
}
/**
* Keeps one of the problems that several objects of charts have at one place with one message, because one edit solves
* them: a template that renders several objects, or a chart that another one contains twice. Keeps suppressed ones apart.
*/
function joinRepeated(problems, isOfChart, isSuppressed) {
	const seen = /* @__PURE__ */ new Set();
	return problems.filter((problem) => {
		const { rule, field, message } = problem;
		const { place } = field;
		if (place === void 0 || !isOfChart(problem)) return true;
		const key = JSON.stringify([
			rule.id,
			place.file.path,
			place.span.start,
			message,
			isSuppressed(problem)
		]);
		const isFirst = !seen.has(key);
		seen.add(key);
		return isFirst;
	});
}
function keyOf({ rule, field: { place }, owner, part = "" }) {
	return JSON.stringify([
		rule.id,
		place?.file.path,
		place?.span.start,
		owner.kind,
		owner.namespace,
		owner.name,
		part
	]);
}
function countSettings({ joined }) {
	return joined?.settings.length ?? 0;
}
function init_variants() {
	return (init_variants = __esmMin((() => {})))();
}

// actions/manifest-check/suppressions/problems.ts
/** Lists problems of suppressions, after all other findings have been suppressed. */
function* listSuppressionProblems(suppressor, config, options) {
	for (const { file, field, text, problem } of suppressor.malformed) {
		const message = formatMalformedComment(problem);
		yield {
			rule: suppressionRule.malformed,
			owner: getFileOwner(file),
			part: text,
			field,
			message
		};
	}
	for (const directive of suppressor.directives()) yield* problemsOf(directive, suppressor, config, options);
}
function* problemsOf(directive, suppressor, config, options) {
	const isRunning = (rule) => isEnabled(rule, options);
	const { source, ids, own, kind } = directive;
	const field = directive.field ?? pointAt(config, 0, 0);
	const owner = getFileOwner(field.place?.file ?? config);
	const faults = listCommentFaults(directive, {
		isExpired: suppressor.isExpired(directive),
		unusedIds: suppressor.unusedIds(directive).filter((id) => (own ? manifestRules.isKnown(id) : manifestRules.isListed(id)) && !id.endsWith("/*") && manifestRules.isAnswered(id, isRunning)),
		unknownIds: own ? ids.filter((id) => !manifestRules.isKnown(id)) : [],
		isReasonRequired: own && kind === "inline"
	});
	for (const { fault, message } of faults) yield {
		rule: suppressionRule[fault],
		owner,
		part: `${source} ${ids.join(",")}`,
		field,
		message
	};
}
function init_problems() {
	return (init_problems = __esmMin((() => {
		init_rules();
		init_file_rules();
		init_registry();
		init_rule_selection();
		init_suppressions();
	})))();
}

// actions/manifest-check/suppressions/directive.ts
/** Creates a directive that applies to the problems in its scope that have one of its ids. */
function createDirective({ covers, ...draft }) {
	return {
		...draft,
		match({ problem, ids }) {
			const matching = findMatchingIds(draft.ids, ids);
			return matching.length > 0 && covers?.(problem) !== false ? matching : [];
		}
	};
}
function init_directive() {
	return (init_directive = __esmMin((() => {
		init_rules();
	})))();
}

// actions/manifest-check/suppressions/annotations.ts
/** Parses `ignore.seaworthy/<RULE>: [until=YYYY-MM-DD] reason`. Other values are reasons as a whole. */
function ownIgnore(name, value) {
	const clauses = parseClauses(value);
	const ids = [normalizeId(name)];
	return "problem" in clauses ? {
		ids,
		reason: parseReason(value),
		own: true
	} : {
		ids,
		...clauses,
		own: true
	};
}
/** `checkov.io/skip1: CKV_K8S_20=reason`. */
function checkovSkip(_name, value) {
	const [, id, reason = ""] = /^\s*([\w-]+)\s*(?:=(.*))?$/s.exec(value) ?? [];
	return id === void 0 ? void 0 : {
		...external,
		ids: [id],
		reason: parseReason(reason)
	};
}
/** `polaris.fairwinds.com/cpuRequestsMissing-exempt`, or `exempt` for all. */
function polarisId(name) {
	return name === "exempt" ? "polaris/*" : `polaris/${name.replace(/-exempt$/, "")}`;
}
/** Reads the suppressions in a map of annotations. They apply to the object and to the pods that it creates. */
function readAnnotations(annotations) {
	return annotations.fields().flatMap((field) => {
		const key = String(field.key);
		const form = forms.find(({ prefix }) => key.startsWith(prefix));
		const read = form?.read(key.slice(form.prefix.length), field.text ?? "");
		if (read === void 0 || read.ids.some((id) => id.endsWith("/"))) return [];
		return [createDirective({
			kind: "inline",
			source: `${annotationPrefix}${key}`,
			field,
			...read
		})];
	});
}
var external, forms;
function init_annotations() {
	return (init_annotations = __esmMin((() => {
		init_rules();
		init_directive();
		external = { own: false };
		forms = [
			{
				prefix: "ignore.seaworthy/",
				read: ownIgnore
			},
			{
				prefix: "ignore-check.kube-linter.io/",
				read: (name, value) => ({
					...external,
					ids: [`kube-linter/${name}`],
					reason: parseReason(value)
				})
			},
			{
				prefix: "kube-linter.io/ignore-all",
				read: (_name, value) => ({
					...external,
					ids: ["kube-linter/*"],
					reason: parseReason(value)
				})
			},
			{
				prefix: "checkov.io/skip",
				read: checkovSkip
			},
			{
				prefix: "polaris.fairwinds.com/",
				read: (name, value) => value === "true" ? {
					...external,
					ids: [polarisId(name)],
					reason: void 0
				} : void 0
			},
			{
				prefix: "kube-score/ignore",
				read: (_name, value) => ({
					...external,
					ids: value.split(",").map((id) => `kube-score/${id.trim()}`),
					reason: void 0
				})
			}
		];
	})))();
}

// actions/manifest-check/suppressions/kics-comments.ts
/**
* Parses a comment such as `kics-scan ignore-line` or `kics-scan disable=ID,ID`. Returns undefined for commands that have
* no effect.
* @param isAtStart whether only comments precede it. KICS reads commands about a file only there.
*/
function parseKicsComment(text, isAtStart) {
	const [, command, list = ""] = /^kics-scan[ \t]+([a-z-]+)(?:[ \t]*=[ \t]*(\S[^#]*))?$/.exec(text.trim()) ?? [];
	if (command === "ignore-line") return {
		ids: all,
		scope: "line"
	};
	if (command === "ignore-block") return {
		ids: all,
		scope: "block"
	};
	if (!isAtStart) return void 0;
	if (command === "ignore") return {
		ids: all,
		scope: "file"
	};
	const ids = list.toLowerCase().split(",").map((entry) => entry.trim()).filter((entry) => id.test(entry)).map((entry) => `kics/${entry}`);
	if (ids.length === 0) return void 0;
	if (command === "disable") return {
		ids,
		scope: "file"
	};
	return command === "enable" ? {
		ids: all,
		scope: "file",
		except: ids
	} : void 0;
}
var all, id;
function init_kics_comments() {
	return (init_kics_comments = __esmMin((() => {
		all = ["kics/*"];
		id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
	})))();
}

// actions/manifest-check/suppressions/comments.ts
/** Parses the suppression comments of a file: Seaworthy's, Trivy's and KICS's. Ignores text in strings. */
function readComments(file, documents) {
	const { text } = file.source;
	const directives = [];
	const malformed = [];
	if (!/seaworthy|trivy:ignore:|kics-scan/.test(text)) return {
		directives,
		malformed
	};
	const strings = documents.flatMap(({ root }) => stringsOf(root.node));
	const contentStart = text.search(/^[ \t]*[^#\s]/m);
	for (const match of text.matchAll(comment)) {
		if (directives.length + malformed.length >= maxComments) break;
		if (strings.some(({ start, end }) => start <= match.index && match.index < end)) continue;
		const read = readComment(file, match.index, (match[1] ?? "").trimEnd(), contentStart);
		if (read === void 0) continue;
		if ("problem" in read) malformed.push(read);
		else directives.push(read);
	}
	return {
		directives,
		malformed
	};
}
function readComment(file, offset, text, contentStart) {
	const field = pointAt(file, offset, offset + file.source.text.slice(offset).search(/\r?\n|$/));
	const base = {
		kind: "inline",
		source: `# ${text}`,
		field
	};
	const malformed = (problem) => ({
		file,
		field,
		text,
		problem
	});
	if (text.startsWith("kics-scan")) {
		const command = parseKicsComment(text, offset < contentStart);
		if (command === void 0) return void 0;
		const { ids, scope, except = [] } = command;
		const cover = {
			file: fileCover(file),
			line: startCover(file, offset),
			block: lineCover(file, offset)
		}[scope];
		const covers = (problem) => cover(problem) && !getIds(problem).some((id) => except.includes(id));
		return createDirective({
			...base,
			ids,
			own: false,
			covers
		});
	}
	const external = trivy.exec(text);
	if (external !== null) {
		const [, id = "", day] = external;
		if (day !== void 0 && !isCalendarDay(day)) return malformed(`\`${day}\` is not a date`);
		const end = day === void 0 ? void 0 : getEndOfDay(day);
		return createDirective({
			...base,
			ids: [normalizeId(id)],
			end,
			own: false,
			covers: lineCover(file, offset)
		});
	}
	if (text.startsWith("trivy:")) return void 0;
	const match = own.exec(text);
	if (match === null) return /\bignore\b/.test(text) ? malformed("use the form `seaworthy [global] ignore=RULE,RULE [until=YYYY-MM-DD] [reason=…]`") : void 0;
	const [, global, ids = "", rest = ""] = match;
	const clauses = parseClauses(rest);
	if ("problem" in clauses) return malformed(clauses.problem);
	return createDirective({
		...base,
		...clauses,
		ids: ids.split(",").map((id) => normalizeId(id.trim())),
		own: true,
		covers: global === void 0 ? lineCover(file, offset) : fileCover(file)
	});
}
/** Returns the line that a comment is about: its own, or, for a comment on its own line, the next with content. */
function findLine({ source }, offset) {
	let { line } = source.positionAt(offset);
	if (source.text.slice(source.lineSpan(line).start, offset).trim() !== "") return line;
	do
		line += 1;
	while (line <= source.lineCount && /^\s*(?:#.*)?$/.test(source.slice(source.lineSpan(line))));
	return line;
}
/** Returns what a comment about a line covers: the problems that are reported there. */
function startCover(file, offset) {
	const line = findLine(file, offset);
	return ({ field: { place } }) => place?.file === file && file.source.positionAt(place.span.start).line === line;
}
/**
* Returns what a comment covers: what starts on its line. That is a field, or everything in a container, mapping or
* document that starts there.
*/
function lineCover(file, offset) {
	const line = findLine(file, offset);
	return ({ field }) => {
		for (let ancestor = field.nearest; ancestor !== void 0; ancestor = ancestor.parent) if ([ancestor.place, ...ancestor.via].some((place) => isOnLine(place, file, line))) return true;
		return field.uses.some((use) => isOnLine(use, file, line));
	};
}
function isOnLine(place, file, line) {
	return place?.file === file && file.source.positionAt(place.span.start).line === line;
}
function stringsOf(node) {
	if (node === void 0) return [];
	if (node.kind === "scalar") return node.style === "plain" ? [] : [node];
	return (node.kind === "map" ? node.entries : node.items).flatMap((slot) => slot.use === void 0 ? stringsOf(slot.value) : []);
}
var comment, own, trivy, maxComments, fileCover;
function init_comments() {
	return (init_comments = __esmMin((() => {
		init_rules();
		init_file_rules();
		init_directive();
		init_kics_comments();
		comment = /(?<=^|[ \t])#[ \t]*((?:seaworthy[ \t]|trivy:ignore:|kics-scan[ \t])[^\r\n]*)/gm;
		own = /^seaworthy[\t ]+(?:(global)[\t ]+)?ignore[\t ]*=[\t ]*([\w/*-]+(?:[\t ]*,[\t ]*[\w/*-]+)*)(?:[\t ]+(.*))?$/;
		trivy = /^trivy:ignore:([\w-]+)(?::exp:(\d{4}-\d\d-\d\d))?[\t ]*$/;
		maxComments = 2e3;
		fileCover = (file) => ({ field, owner }) => (field.place?.file ?? owner.document.file) === file;
	})))();
}

// actions/manifest-check/suppressions/configured.ts
/** Creates the directives of the configuration: entries with a scope, and ids that are ignored everywhere. */
function createConfiguredDirectives(options) {
	const { suppressions, ignored, ignoredBy, ignoredIn, configFile } = options;
	const entries = suppressions.map((entry) => directiveOf(entry, configFile));
	if (ignored.length === 0) return entries;
	const everywhere = {
		kind: "configuration",
		source: ignoredBy,
		files: ignoredIn,
		ids: ignored.map(normalizeId),
		own: true
	};
	return [...entries, createDirective(everywhere)];
}
function directiveOf(entry, source) {
	const { rules, reason, until } = entry;
	return createDirective({
		kind: "configuration",
		source,
		files: [source],
		ids: rules.map(normalizeId),
		reason,
		own: true,
		end: until === void 0 ? void 0 : getEndOfDay(until),
		covers: coverOf(entry)
	});
}
function coverOf({ path, kind, namespace, name, container }) {
	const isPath = path === void 0 ? void 0 : (0, import_picomatch$2.default)(path.replace(/^\.?\//, ""), { dot: true });
	const isName = name === void 0 ? void 0 : wildcard(name);
	return ({ owner, part, field }) => (isPath === void 0 || isPath(field.place?.file.path ?? owner.document.file.path)) && (kind === void 0 || kind === owner.kind) && (namespace === void 0 || namespace === owner.namespace) && (isName === void 0 || isName.test(owner.name)) && (container === void 0 || container === part);
}
/** Compiles a pattern in which `*` is a wildcard. */
function wildcard(pattern) {
	const literal = pattern.split(/\*+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	return new RegExp(`^${literal.join("[^]*")}$`);
}
var import_picomatch$2;
function init_configured() {
	return (init_configured = __esmMin((() => {
		import_picomatch$2 = /* @__PURE__ */ __toESM(require_picomatch(), 1);
		init_rules();
		init_directive();
	})))();
}

// actions/manifest-check/suppressions/suppressor.ts
var ManifestSuppressor;
function init_suppressor() {
	return (init_suppressor = __esmMin((() => {
		init_rules();
		init_annotations();
		init_comments();
		init_configured();
		ManifestSuppressor = class {
			#engine;
			#inline;
			#comments = /* @__PURE__ */ new Map();
			#annotations = /* @__PURE__ */ new Map();
			#configured;
			malformed;
			constructor(documents, options) {
				this.#engine = new Suppressor(getStartOfDay(options.now));
				this.#inline = !options.disableInline;
				this.#configured = createConfiguredDirectives(options);
				const malformed = [];
				for (const [file, own] of this.#inline ? Map.groupBy(documents, (document) => document.file) : []) {
					const comments = readComments(file, own);
					if (comments.directives.length > 0) this.#comments.set(file, comments.directives);
					malformed.push(...comments.malformed);
				}
				this.malformed = malformed;
			}
			/** Returns the suppression of a problem. */
			find(problem) {
				const ids = getIds(problem).map(normalizeId);
				const directive = this.#engine.find({
					problem,
					ids
				}, this.#candidates(problem));
				return directive === void 0 ? void 0 : createSuppression(directive);
			}
			/** Lists all directives that were read. */
			*directives() {
				for (const directives of this.#comments.values()) yield* directives;
				for (const directives of this.#annotations.values()) yield* directives;
				yield* this.#configured;
			}
			/** Returns the ids of a directive that suppressed nothing. */
			unusedIds(directive) {
				return this.#engine.unusedIds(directive);
			}
			/** Returns true if a directive has expired. */
			isExpired(directive) {
				return this.#engine.isExpired(directive);
			}
			/** Reads the annotations of an object, whether or not it has a problem. */
			readAnnotations(annotations) {
				const cached = this.#annotations.get(annotations);
				if (cached !== void 0) return cached;
				const directives = this.#inline && annotations.isMap ? readAnnotations(annotations) : [];
				this.#annotations.set(annotations, directives);
				return directives;
			}
			*#candidates({ owner, field }) {
				const file = field.place?.file ?? owner.document.file;
				yield* this.#comments.get(file) ?? [];
				for (const annotations of owner.annotations) yield* this.readAnnotations(annotations);
				yield* this.#configured;
			}
		};
	})))();
}

// actions/manifest-check/units/applications.ts
/**
* Lists the directories that Applications and ApplicationSets (Argo CD) and Kustomizations (Flux) deploy. Their
* repository may be another one; then the checkout has no such directory.
* @param directories all directories of the checkout, for the patterns of ApplicationSets.
*/
function listApplications(documents, directories) {
	return documents.flatMap(({ root }) => {
		const deployer = getDeployer(root);
		if (deployer === "Application") return argoApplication(root);
		if (deployer === "ApplicationSet") return argoApplicationSet(root, directories);
		return deployer === "Kustomization" ? fluxKustomization(root) : [];
	});
}
function argoApplication(root) {
	const spec = root.get("spec");
	const sources = [spec.get("source"), ...spec.get("sources").items()];
	const destination = spec.get("destination");
	const cluster = destination.get("name").text ?? destination.get("server").text ?? "";
	return application(root, {
		paths: sources.map((source) => source.get("path").text),
		isRecursive: sources.some((source) => source.get("directory", "recurse").isTrue),
		destination: {
			cluster: inCluster.test(cluster) ? "" : cluster,
			namespace: destination.get("namespace").text
		}
	});
}
/** Lists what an ApplicationSet makes of the directories that its git generators match, one Application for each. */
function argoApplicationSet(root, directories) {
	const generators = root.get("spec", "generators").items();
	const inner = generators.flatMap((generator) => ["matrix", "merge"].map((kind) => generator.get(kind, "generators")));
	const patterns = [...generators, ...inner.flatMap((list) => list.items())].flatMap((generator) => generator.get("git", "directories").items()).slice(0, maxPatterns);
	const { included = [], excluded = [] } = Object.groupBy(patterns, (pattern) => pattern.get("exclude").isTrue ? "excluded" : "included");
	const globs = (list) => list.flatMap((pattern) => pattern.get("path").text ?? []).filter((glob) => simpleGlob.test(glob));
	const names = globs(included);
	if (names.length === 0) return [];
	const matches = (0, import_picomatch$1.default)(names, { ignore: globs(excluded) });
	const isRecursive = root.get("spec", "template", "spec", "source", "directory", "recurse").isTrue;
	return [...directories].filter((path) => path !== "" && matches(path)).map((path) => ({
		name: path,
		paths: [path],
		isRecursive,
		destination: {
			cluster: "",
			namespace: void 0
		}
	}));
}
function fluxKustomization(root) {
	const spec = root.get("spec");
	return application(root, {
		paths: [spec.get("path").text ?? "."],
		isRecursive: true,
		destination: {
			cluster: spec.get("kubeConfig", "secretRef", "name").text ?? "",
			namespace: spec.get("targetNamespace").text
		}
	});
}
function application(root, { paths, ...rest }) {
	const inside = paths.flatMap((path) => path === void 0 ? [] : resolvePath("", path.replace(/^\/+/u, "")) ?? []);
	const name = root.get("metadata", "name").text ?? "";
	return inside.length === 0 ? [] : [{
		name,
		paths: inside,
		...rest
	}];
}
var import_picomatch$1, maxPatterns, simpleGlob, inCluster;
function init_applications() {
	return (init_applications = __esmMin((() => {
		import_picomatch$1 = /* @__PURE__ */ __toESM(require_picomatch(), 1);
		init_files();
		init_deployers();
		maxPatterns = 50;
		simpleGlob = /^(?:[\w./-]{0,100}\*{1,2}){0,4}[\w./-]{0,100}$/u;
		inCluster = /^(?:in-cluster|https:\/\/kubernetes\.default\.svc(?:\.cluster\.local)?\/?)$/u;
	})))();
}

// actions/manifest-check/units/directories.ts
/**
* Divides the documents of plain files into trees that are deployed together. A directory and everything below it is
* one unit if its objects name at most one namespace, no two of its directories define the same object, and one of
* these is true: the directory contains a manifest itself, all its objects name the same namespace, or it is called
* `deploy`, `k8s`, `kubernetes`, `manifests` or the like. Otherwise its own files are a unit, and its directories are
* looked at one by one. The top directory never joins others, because a checkout has parts that are independent.
* @param top the directory that the paths are below. Empty for the checkout.
*/
function divideByDirectory(documents, top = "") {
	const root = new Directory(top);
	for (const document of documents) root.at(getDirectory(document.file)).add(document);
	return root.divide(true);
}
function contentsOf(documents) {
	const resources = documents.flatMap(listResources);
	const named = resources.flatMap(({ kind, namespace, name }) => namespace ?? (kind === "Namespace" ? name : []));
	return {
		namespaces: new Set(named),
		hasUnnamed: resources.some(({ kind, namespace }) => namespace === void 0 && !clusterKinds.has(kind)),
		objects: new Set(resources.flatMap((resource) => identify(resource) ?? [])),
		isAmbiguous: false
	};
}
/** Joins two summaries. The smaller set of objects is added to the larger one. */
function merge(a, b) {
	const [large, small] = a.objects.size < b.objects.size ? [b, a] : [a, b];
	const isAmbiguous = a.isAmbiguous || b.isAmbiguous || !large.objects.isDisjointFrom(small.objects);
	if (!isAmbiguous) for (const object of small.objects) large.objects.add(object);
	return {
		namespaces: [a.namespaces, b.namespaces].find(({ size }) => size > 1) ?? a.namespaces.union(b.namespaces),
		hasUnnamed: a.hasUnnamed || b.hasUnnamed,
		objects: large.objects,
		isAmbiguous
	};
}
var deployment, Directory;
function init_directories() {
	return (init_directories = __esmMin((() => {
		init_files();
		/* @__PURE__ */ init_resource();
		init_kinds();
		deployment = /(?:^|\/)(?:deploy(?:ments?)?|k8s|kube(?:rnetes)?|manifests?)$/iu;
		Directory = class Directory {
			#path;
			#own = [];
			#children = /* @__PURE__ */ new Map();
			constructor(path) {
				this.#path = path;
			}
			/** Returns the directory at a path, which is this one or below it. */
			at(path) {
				if (path === this.#path) return this;
				const start = this.#path === "" ? 0 : this.#path.length + 1;
				let current = this;
				for (let end = path.indexOf("/", start);; end = path.indexOf("/", end + 1)) {
					const next = end === -1 ? path : path.slice(0, end);
					current = current.#child(next);
					if (end === -1) return current;
				}
			}
			#child(path) {
				const known = this.#children.get(path);
				if (known !== void 0) return known;
				const made = new Directory(path);
				this.#children.set(path, made);
				return made;
			}
			add(document) {
				this.#own.push(document);
			}
			divide(isTop) {
				const units = [];
				const contents = /* @__PURE__ */ new Map();
				this.#summarize(contents);
				const queue = [[this, isTop]];
				for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
					const [directory, isFirst] = next;
					const isWhole = !isFirst && directory.#isUnit(contents.get(directory));
					const documents = isWhole ? directory.#all() : directory.#own;
					if (documents.length > 0) units.push({
						directory: directory.#path,
						documents
					});
					if (!isWhole) for (const child of directory.#children.values()) queue.push([child, false]);
				}
				return units;
			}
			#isUnit(contents) {
				if (contents === void 0 || contents.isAmbiguous || contents.namespaces.size > 1) return false;
				const isNamed = contents.namespaces.size === 1 && !contents.hasUnnamed;
				return this.#own.length > 0 || isNamed || deployment.test(this.#path);
			}
			#all() {
				const documents = [];
				const queue = [this];
				for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
					documents.push(...next.#own);
					queue.push(...[...next.#children.values()].toReversed());
				}
				return documents;
			}
			/** Summarizes the directories from the inside, so that each object is looked at once for each directory around it. */
			#summarize(contents) {
				const order = [this];
				for (const directory of order) order.push(...directory.#children.values());
				for (const directory of order.toReversed()) {
					const own = contentsOf(directory.#own);
					const parts = [...directory.#children.values()].flatMap((child) => contents.get(child) ?? []);
					contents.set(directory, parts.reduce(merge, own));
				}
			}
		};
	})))();
}

// actions/manifest-check/units/sets.ts
/**
* Compiles sets of files. Each text is one set: paths of directories and files, or globs, relative to the checkout and
* separated by spaces.
*/
function compileSets(texts) {
	return texts.map((text) => {
		const globs = text.split(/\s+/u).map((pattern) => pattern.replace(/^(?:\.\/)+|\/+$/gu, "")).filter((pattern) => pattern !== "").flatMap((pattern) => pattern === "." ? ["**"] : [pattern, `${pattern}/**`]);
		return {
			name: text.trim(),
			matches: (0, import_picomatch.default)(globs, { dot: true })
		};
	});
}
var import_picomatch;
function init_sets() {
	return (init_sets = __esmMin((() => {
		import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
	})))();
}

// actions/manifest-check/units/zone.ts
/**
* Returns the outermost directory of tests, examples, documentation or development (`hack`) that a file is in. Empty if
* the file is in none.
*/
function getZone(path) {
	const directories = path.split("/").slice(0, -1);
	const index = directories.findIndex((_, at) => isApart(directories, at));
	return directories.slice(0, index + 1).join("/");
}
/** Returns true for a file of tests, whose neighbors are mostly other cases. */
function isFixture(path) {
	const directories = path.split("/").slice(0, -1);
	return directories.some((name, at) => fixtures.test(name) && isApart(directories, at));
}
function isApart(directories, index) {
	const [around = "", name = ""] = [directories[index - 1], directories[index]];
	if (/^tests?$/iu.test(name) && environments.test(around)) return false;
	return name === "hack" || isExamplePath(`${name}/`);
}
var fixtures, environments;
function init_zone() {
	return (init_zone = __esmMin((() => {
		init_files();
		fixtures = /^(?:__tests__|tests?|testing|testdata|fixtures?|e2e)$/iu;
		environments = /^(?:env(?:ironment)?s?|overlays?|clusters?|stages?|deploy(?:ments?)?|k8s|kube(?:rnetes)?|manifests?|gitops)$/iu;
	})))();
}

// actions/manifest-check/units/list-units.ts
/**
* Divides documents into units that are deployed together, in this order: sets of the configuration, directories that an
* Application deploys, kustomizations and projects, single files of test directories, and directory trees. Each plain
* document is in one unit. Pure.
* @param sets texts for `compileSets`.
*/
function listUnits({ plain, rendered }, sets) {
	const owners = createOwners({
		plain,
		rendered
	}, sets);
	const units = /* @__PURE__ */ new Map();
	const add = (key, unit) => {
		const known = units.get(key);
		units.set(key, known === void 0 ? unit : joined(known, unit));
	};
	for (const [index, { path, documents, variant, isTest = false, destination: own }] of rendered.entries()) {
		const owner = owners.ofBuilt(path);
		const { key = `built ${index}`, name = getDirectory({ path }) || path } = owner ?? {};
		const destination = own?.namespace === void 0 ? owner?.destination ?? own : own;
		const zone = isTest ? `${name}/tests` : getZone(path);
		add(variant === void 0 ? key : `${key} ${variant}`, {
			name,
			documents,
			destination,
			zone,
			isRendered: true
		});
	}
	const others = [];
	for (const [path, documents] of Map.groupBy(plain, ({ file }) => file.path)) {
		const owner = owners.ofPlain(path);
		if (owner === void 0) others.push(...documents);
		else {
			const { key, name, destination } = owner;
			add(key, {
				name,
				documents,
				destination,
				zone: getZone(path),
				isRendered: false
			});
		}
	}
	return [...units.values(), ...dividePlain(others)];
}
function joined(a, b) {
	const { destination } = a.destination === void 0 ? b : a;
	return {
		name: a.name,
		documents: [...a.documents, ...b.documents],
		destination,
		zone: a.zone === b.zone ? a.zone : "",
		isRendered: a.isRendered || b.isRendered
	};
}
function dividePlain(documents) {
	return [...Map.groupBy(documents, ({ file }) => getZone(file.path))].flatMap(([zone, inside]) => {
		const unitOf = (name, own) => ({
			name,
			documents: own,
			destination: void 0,
			zone,
			isRendered: false
		});
		const { fixtures = [], others = [] } = Object.groupBy(inside, ({ file }) => isFixture(file.path) ? "fixtures" : "others");
		return [...[...Map.groupBy(fixtures, ({ file }) => file.path)].map(([path, own]) => unitOf(path, own)), ...divideByDirectory(others, zone).map(({ directory, documents: own }) => unitOf(directory, own))];
	});
}
function createOwners({ plain, rendered }, texts) {
	const sets = compileSets(texts);
	const documents = [...plain, ...rendered.flatMap((unit) => unit.documents)];
	const built = new Set(rendered.map(getDirectory));
	const directories = directoriesOf([...plain.map(({ file }) => file), ...rendered]);
	const deployed = applicationsByPath(listApplications(documents, directories), built);
	const ofSet = (path) => {
		const set = sets.find(({ matches }) => matches(path));
		return set === void 0 ? void 0 : {
			key: `set ${set.name}`,
			name: set.name,
			destination: void 0
		};
	};
	return {
		ofPlain: (path) => ofSet(path) ?? deployed.ofFile(path),
		ofBuilt: (path) => ofSet(path) ?? deployed.ofDirectory(getDirectory({ path }))
	};
}
/** Returns the directories of files, and all directories around these. */
function directoriesOf(files) {
	const directories = /* @__PURE__ */ new Set();
	for (const file of files) for (let path = getDirectory(file); !directories.has(path); path = getDirectory({ path })) directories.add(path);
	return directories;
}
/**
* Maps directories to the Applications that deploy them. Of several, the first counts, without what they disagree on.
* @param built directories with a kustomization. Of these, Applications deploy nothing else.
*/
function applicationsByPath(applications, built) {
	const byPath = /* @__PURE__ */ new Map();
	for (const { name, paths, isRecursive, destination } of applications) {
		const key = `application ${name} ${paths.join(" ")}`;
		for (const path of paths) {
			const known = byPath.get(path);
			const isSame = JSON.stringify(known?.destination ?? destination) === JSON.stringify(destination);
			byPath.set(path, {
				...known ?? {
					key,
					name: path || ".",
					isRecursive
				},
				destination: isSame ? destination : void 0
			});
		}
	}
	return {
		ofDirectory: (path) => byPath.get(path),
		ofFile: (path) => {
			if (byPath.size === 0) return void 0;
			const own = getDirectory({ path });
			for (let directory = own;; directory = getDirectory({ path: directory })) {
				const owner = built.has(directory) ? void 0 : byPath.get(directory);
				if (owner !== void 0 && (directory === own || owner.isRecursive && getZone(path) === getZone(`${directory}/x`))) return owner;
				if (directory === "") return void 0;
			}
		}
	};
}
function init_list_units() {
	return (init_list_units = __esmMin((() => {
		init_files();
		init_applications();
		init_directories();
		init_sets();
		init_zone();
	})))();
}

// actions/manifest-check/manifests.ts
/** Checks all files together, and the objects that their kustomizations build. Pure; never throws. */
function checkManifests(files, options, collected = {}) {
	const gathered = loadDocuments(files, collected, options.time);
	const { rendered, projects, charts, parts, read, plain } = gathered;
	const { images } = options;
	const templates = read.filter((entry) => entry.templates > 0);
	const usedByCharts = listUsedByCharts(charts);
	const unreadable = read.filter(({ problems }) => problems.length > 0);
	const sources = [...plain, ...parts.flatMap(allDocuments)];
	const results = checkUnits(listUnits({
		plain,
		rendered: listRenderedUnits(gathered)
	}, options.units), options);
	const chartFiles = charts.files.map((file) => ({
		file,
		root: pointAt(file, 0),
		duplicates: []
	}));
	const suppressor = new ManifestSuppressor([...sources, ...chartFiles], options);
	for (const annotations of results.flatMap((result) => result.annotations)) suppressor.readAnnotations(annotations);
	const reported = [
		...collected.problems ?? [],
		...rendered.problems,
		...projects.problems,
		...charts.problems,
		...collected.charts?.check(options) ?? [],
		...read.flatMap((entry) => entry.problems),
		...sources.flatMap(listDuplicateKeyProblems),
		...oncePerPlace(results.map((result) => result.problems)),
		...images === void 0 ? [] : oncePerPlace(listDocumentSets(gathered).map((documents) => checkImages(listDeployments(documents), images)))
	].filter((problem) => !isGap(problem) && !isOfChartTest(problem, charts));
	const joined = joinHardening(joinNodeComponents(joinCauses(reported, suppressor), options, suppressor), options, suppressor);
	const chartObjects = listRenderedObjects(charts);
	const remoteCharts = describeRemoteCharts({
		documents: listDocumentSets(gathered).flat(),
		files
	});
	const judged = judgeFixes(joinVariants(joined), chartObjects);
	const findings = toFindings(joinRepeated(nameCases(judged, charts, chartObjects).filter((problem) => !isOfChartTest(problem, charts)), ({ owner }) => chartObjects.has(owner.document.root), (problem) => suppressor.find(problem) !== void 0), suppressor);
	const config = {
		path: options.configFile,
		source: new SourceText("")
	};
	const leftovers = toFindings([...listSuppressionProblems(suppressor, config, options)], suppressor);
	const rules = [
		...fileRules,
		...suppressionRules,
		...Object.values(hardeningRules),
		...images === void 0 ? [] : imageRules,
		...collected.charts === void 0 ? [] : chartRules,
		...families.flatMap((family) => family.rules)
	].filter((rule) => isEnabled(rule, options) && !isGap({ rule }));
	const checked = [...pathsOf(read.filter((entry) => entry.documents.length > 0 && entry.problems.length === 0)), ...parts.map(({ path }) => path)];
	return {
		findings: [...findings, ...leftovers].toSorted(compareByLocation),
		rules: [...new Map(rules.map((rule) => [rule.id, toReportedRule(rule)])).values()],
		gaps: [
			...unreadable.flatMap(({ problems }) => problems.slice(0, 1).map(problemGap)),
			...[
				...rendered.problems,
				...projects.problems,
				...charts.problems
			].map(problemGap),
			...templates.map(templateNote),
			...rendered.unused.map(({ path }) => note(path, "no kustomization uses this component, so it was not built")),
			...[
				...projects.notes,
				...charts.notes,
				...remoteCharts
			].map(({ what, why }) => note(what, why)),
			...results.flatMap(({ notes = [] }) => notes),
			...unfinished(options.time)
		],
		examined: {
			...checked.length === 0 && charts.count > 0 ? {} : { files: checked.length },
			...charts.count === 0 ? {} : { charts: charts.count },
			...total(results.map(({ examined }) => examined))
		},
		checked,
		unreadable: pathsOf(unreadable),
		templates: pathsOf(templates),
		charts: charts.count + charts.problems.length,
		others: pathsOf(read.filter((entry) => isNothing(entry) && !usedByCharts.has(entry.file.path))),
		images: listDocumentSets(gathered).flatMap(listDeployedImages),
		draw: () => results.flatMap(({ draw }) => draw?.() ?? [])
	};
}
/** Lists the images that files deploy. Pure; never throws. */
function listImagesDeployedBy(files, collected) {
	return listDocumentSets(loadDocuments(files, collected)).flatMap((documents) => listDeployments(documents).map(({ image }) => image));
}
/** Checks the documents of each family, which are in units. */
function checkUnits(units, options) {
	const divided = units.map((unit) => ({
		unit,
		byFamily: Map.groupBy(unit.documents, findFamily)
	}));
	return families.flatMap((family) => {
		if (isOver(options.time?.total)) return [];
		const own = divided.flatMap(({ unit, byFamily }) => {
			const documents = byFamily.get(family);
			return documents === void 0 ? [] : [{
				...unit,
				documents
			}];
		});
		return family.check(own, options);
	});
}
/** Tells whether a problem is only in values that a chart is tested with, or a minor one of what its tests create. */
function isOfChartTest({ rule, severity = rule.severity, field, owner }, charts) {
	const { place } = field;
	if (place !== void 0 && charts.testFiles.has(place.file)) return true;
	return (severity === "low" || severity === "info") && charts.testObjects.has(owner.document.root);
}
/** Removes duplicate problems: a problem in a base that several overlays use counts once. */
function oncePerPlace(sets) {
	const seen = /* @__PURE__ */ new Set();
	return sets.flatMap((problems) => {
		const keys = sets.length === 1 ? [] : problems.map(placeKey);
		const fresh = sets.length === 1 ? problems : problems.filter((_, index) => !seen.has(keys[index] ?? ""));
		for (const key of keys) seen.add(key);
		return fresh;
	});
}
function placeKey({ rule, field, part = "", message }) {
	const { place } = field;
	return JSON.stringify([
		rule.id,
		place?.file.path,
		place?.span.start,
		part,
		field.stablePath,
		message
	]);
}
function total(counts) {
	const sums = {};
	for (const [subject, number] of counts.flatMap((counted) => Object.entries(counted))) sums[subject] = (sums[subject] ?? 0) + number;
	return sums;
}
function isNothing({ documents, problems, templates }) {
	return documents.length === 0 && problems.length === 0 && templates === 0;
}
/** Lists the files with values of charts, and those that deploy charts, such as helmfiles. */
function listUsedByCharts({ files, results }) {
	const others = results.flatMap(({ chartCase: { deployedBy, valuesFiles } }) => [...valuesFiles.map((source) => "mergeOver" in source ? source.file : source), ...deployedBy === void 0 ? [] : [deployedBy.file]]);
	return new Set([...files, ...others].map(({ path }) => path));
}
function templateNote({ file, documents, templates }) {
	const isWhole = documents.length === 0;
	const what = isWhole ? "it is a template" : `it has ${count(templates, "document")} of a template language`;
	return note(file.path, `${what}, so ${isWhole || templates === 1 ? "it was" : "they were"} not checked`);
}
function pathsOf(some) {
	return some.map(({ file }) => file.path);
}
function allDocuments(file) {
	return readDocuments(file).flatMap((document) => "root" in document ? [createDocument(file, document.root, document.duplicates)] : []);
}
/** Converts a problem to a gap at its line. */
function problemGap({ owner, field: { place }, message }) {
	if (place === void 0) return gapOf(owner.name, message);
	const { file, span } = place;
	return gapOf(`${file.path}:${file.source.positionAt(span.start).line}`, message);
}
function gapOf(what, why) {
	return {
		what,
		why,
		weight: "partial"
	};
}
/** Returns a gap if the time of the run was over before every rule was checked. */
function unfinished(time) {
	return time !== void 0 && isOver(time.total) ? [gapOf("manifests", overtime(time.total))] : [];
}
function note(what, why) {
	return {
		what,
		why,
		weight: "note"
	};
}
function init_manifests() {
	return (init_manifests = __esmMin((() => {
		init_dockerfile();
		init_rules();
		init_text();
		init_deadline();
		init_yaml();
		init_document();
		init_families();
		init_remote_charts();
		init_judge_fixes();
		init_name_cases();
		init_rules$2();
		init_check();
		init_deployed_images();
		init_deployments();
		init_rules$1();
		init_load_documents();
		init_causes();
		init_file_rules();
		init_findings();
		init_hardening();
		init_node_components();
		init_rule_selection();
		init_suppressions();
		/* @__PURE__ */ init_variants();
		init_problems();
		init_suppressor();
		init_list_units();
	})))();
}

export { readFile as a, init_load_documents as i, init_manifests as n, listImagesDeployedBy as r, checkManifests as t };