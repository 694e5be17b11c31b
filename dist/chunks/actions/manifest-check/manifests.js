import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { D as normalizeId, Dn as isRemote, E as init_external_ids, En as init_paths, Mr as init_plain, On as resolvePath, S as toReportedRule, Tn as getFileName, Ut as HiddenValues, V as init_references$1, Wt as init_context, Y as init_reference, Z as tryParseReference, _ as getIds, _r as init_suggest, ar as init_text, at as init_split, di as overtime, dr as isTemplateName, g as getFixes, gr as didYouMean, h as createFinding, jr as count, l as init_rules, li as init_deadline, lt as init_findings$1, m as compareByLocation, oi as defined, ot as splitReference, pr as templateMarker, si as init_defined, ui as isOver, un as init_files, ur as init_templates, v as init_problem, wn as getDirectory, x as init_define, y as sortFindings } from "../../shared/core.js";
import { _ as init_expiry, a as parseReason, c as findMatchingIds, d as formatMalformedComment, f as init_comment_rules, g as getStartOfDay, i as parseClauses, l as init_directive$1, m as getEndOfDay, n as init_suppressor$1, o as annotationPrefix, p as listCommentFaults, r as init_reason, s as createSuppression, t as Suppressor, v as isCalendarDay } from "../../shared/rules/suppression/suppressor.js";
import { B as buildGraph, M as init_resolved_images, N as resolveImages, Tt as init_ambiguities, V as init_stages, at as init_frontend, ft as init_parse, ht as init_source_text, it as findFrontendImage, mt as SourceText, pt as parseDockerfile, t as init_dockerfile, wt as findAmbiguities } from "../../shared/dockerfile/index.js";
import { i as init_value, o as listSecrets, t as init_secrets } from "../../shared/secrets/index.js";
import { A as init_scalar, D as readFragment, E as readDocuments, M as getEntry, N as init_node, O as Field, T as init_read, b as init_yaml, c as init_ports, d as readPort, i as getMissingVariables, j as resolveScalar, k as init_field, n as init_render$1, o as init_unresolved, r as renderProjects, s as isUnresolved, t as init_compose } from "../../shared/compose/index.js";
import { n as listPairs, t as init_pairs } from "../../shared/compose/pairs.js";
import { t as require_picomatch } from "../../npm/picomatch.js";
import { B as init_service, C as findFamily, E as kubernetes, F as init_resource, G as hardeningRules, H as invalidProject, I as listResources, K as init_hardening, L as compose, M as init_cluster, N as init_workload, P as listWorkloads, R as init_family$1, S as families, T as init_family, U as init_rule_selection, V as init_invalid_project, W as isEnabled, X as removeDuplicates, Y as init_rule, _ as rootUser, a as fileRules, b as unscanned, c as isGap, d as pointAt, f as unreadable, g as notPassed, h as init_rules$1, i as createUnreadableProblemAt, j as Cluster, l as listDuplicateKeyProblems, m as imageRules, n as createNotCheckedProblemAt, o as getFileOwner, p as absent, q as joinHardening, r as createUnreadableProblem, s as init_file_rules, u as notChecked, v as tagMoved, w as init_families, x as unsigned, y as unexposed, z as getProject } from "./rules/file-rules.js";
import { a as suppressionRules, i as suppressionRule, n as manifestRules, r as init_suppressions, t as init_registry } from "./rules/registry.js";

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
		init_resource();
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
	return [...new Cluster(objects).containers.flatMap(containerDeployment), ...projects.flatMap(serviceDeployments)];
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
/** Lists the projects as sets of documents that are deployed together. */
function listProjectSets({ projects }) {
	return projects.map(({ file, root }) => [{
		file,
		root,
		duplicates: []
	}]);
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
		node: joined$1(old.node, made.node, behavior)
	});
}
function joined$1(old, made, behavior) {
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
	if (depth > maxDepth$1 || node.kind === "scalar") return node;
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
var maxDepth$1;
function init_images() {
	return (init_images = __esmMin((() => {
		init_references$1();
		init_image_pattern();
		init_nodes();
		maxDepth$1 = 60;
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

// actions/manifest-check/kustomize/kustomization.ts
/** Returns the root of a kustomization, or undefined if it cannot be read. */
function readKustomization(file) {
	const [document] = readDocuments(file);
	return document !== void 0 && "root" in document ? new Field(document.root) : void 0;
}
/** Lists the files and directories that a kustomization refers to. */
function listReferences(root) {
	const scalars = [
		"resources",
		"bases",
		"components",
		"patchesStrategicMerge"
	].flatMap((list) => root.get(list).items());
	const patches = [
		"patches",
		"patchesJson6902",
		"replacements"
	].flatMap((list) => root.get(list).items().map((patch) => patch.get("path")));
	const named = ["configMapGenerator", "secretGenerator"].flatMap((list) => root.get(list).items().flatMap((generator) => [
		...generator.get("files").items(),
		...generator.get("envs").items(),
		generator.get("env")
	])).map((field) => ({
		field,
		path: (field.text ?? "").replace(/^[^=]+=/, "")
	}));
	return [...[...scalars, ...patches].map((field) => ({
		field,
		path: field.text ?? ""
	})), ...named].filter(({ path }) => path !== "" && !path.includes("\n"));
}
/**
* Parses the documents of an inline patch. In a literal block, each node keeps its line and column. In other strings,
* all nodes have the position of the string.
*/
function parseInlineDocuments(field) {
	const { node } = field;
	if (node?.kind !== "scalar") return void 0;
	const { file, start, end, text } = node;
	const bodyStart = file.source.text.indexOf("\n", start) + 1;
	if (node.style === "block" && file.source.text[start] === "|" && bodyStart > 0 && bodyStart < end) {
		const read = readFragment(file, bodyStart, end);
		if (read.every((document) => "root" in document)) return read.map(({ root }) => root);
	}
	const own = {
		path: file.path,
		source: new SourceText(text)
	};
	const read = readDocuments(own);
	return read.every((document) => "root" in document) ? read.map(({ root }) => moved(root, node)) : void 0;
}
function moved(node, to) {
	const { file, start, end } = to;
	const place = {
		file,
		start,
		end
	};
	if (node.kind === "scalar") return {
		...node,
		...place
	};
	if (node.kind === "list") return {
		...node,
		...place,
		items: node.items.map((entry) => ({
			value: moved(entry.value, to),
			file
		}))
	};
	const entries = node.entries.map(({ key, value }) => ({
		key,
		keySpan: {
			start,
			end
		},
		value: moved(value, to),
		file
	}));
	return {
		...node,
		...place,
		entries
	};
}
function init_kustomization() {
	return (init_kustomization = __esmMin((() => {
		init_dockerfile();
		init_yaml();
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
	if (joined.has(key)) return joinTexts(base, patch);
	const name = (mode === "whole" ? [] : mergeKeys[key] ?? []).find((candidate) => [...base.items, ...patch.items].every(({ value }) => getTextAt(value, candidate) !== void 0));
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
var mergeKeys, joined;
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
		joined = /* @__PURE__ */ new Set(["finalizers"]);
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
		problems.push(target.kind === "unreadable" ? target.problem : createUnreadableProblemAt(path, file, `${path.text ?? "the patch"} does not exist`));
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
		const template = templatePaths[kind];
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
		const template = templatePaths[kindOf(built)];
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

// actions/manifest-check/kustomize/build.ts
function objectsOf(root) {
	const items = getEntry(root, "items")?.value;
	if (getTextAt(root, "kind")?.endsWith("List") === true && items?.kind === "list") return items.items.map(({ value }) => createBuiltObject(value));
	return root.kind === "map" && getTextAt(root, "kind") !== void 0 ? [createBuiltObject(root)] : [];
}
var maxDepth, maxObjects, maxBuilds, unsupported, KustomizationBuilder;
function init_build() {
	return (init_build = __esmMin((() => {
		init_files();
		init_text();
		init_yaml();
		init_file_rules();
		init_generators();
		init_image_pattern();
		init_images();
		init_json_patch();
		init_known_fields();
		init_kustomization();
		init_nodes();
		init_patches();
		init_replacements();
		init_target();
		init_transform();
		init_tree();
		maxDepth = 30;
		maxObjects = 2e4;
		maxBuilds = 2e3;
		unsupported = [
			"helmCharts",
			"helmChartInflationGenerator",
			"generators",
			"transformers",
			"validators"
		];
		KustomizationBuilder = class {
			problems = [];
			#tree;
			#stack = [];
			#objects = 0;
			#builds = 0;
			constructor(tree) {
				this.#tree = tree;
			}
			/** Builds the objects of a kustomization. A component transforms the objects that it receives. */
			build(file, inputs = []) {
				const root = this.#enter(file);
				if (root === void 0) return [...inputs];
				this.#stack.push(file.path);
				let objects = [...inputs];
				for (const list of ["resources", "bases"]) for (const field of root.get(list).items()) objects.push(...this.#resource(file, field));
				for (const field of root.get("components").items()) objects = this.#component(file, field, objects);
				objects = this.#generated(file, root, objects);
				objects = this.#transformed(file, root, objects);
				this.#stack.pop();
				return objects;
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
				for (const field of root.fields()) {
					const name = String(field.key);
					if (knownFields.includes(name)) continue;
					this.problems.push(createUnreadableProblemAt(field, file, `unknown field ${name} in a kustomization${didYouMean(name, knownFields)}`));
				}
				for (const name of unsupported) {
					const field = root.get(name);
					if (field.items().length > 0 || field.isMap) this.problems.push(createNotCheckedProblemAt(field, file, `${name} do not run, so their output was not checked`));
				}
				for (const image of root.get("images").items()) {
					const name = image.get("name");
					if (name.text === void 0 || compileImagePattern(name.text) !== void 0) continue;
					this.problems.push(createNotCheckedProblemAt(name, file, `the name ${name.text.slice(0, 80)} is not a supported pattern, so the image was not replaced and not checked`));
				}
				return root;
			}
			#resource(from, field) {
				const target = resolveReference(this.#tree, getDirectory(from), field.text ?? "");
				switch (target.kind) {
					case "file": return this.#documents(target.file);
					case "directory": return this.#isTooMuch(target.file, from, field) ? [] : this.build(target.file);
					default:
						this.#refuse(target, from, field);
						return [];
				}
			}
			#component(from, field, objects) {
				const target = resolveReference(this.#tree, getDirectory(from), field.text ?? "");
				if (target.kind === "directory") return this.#isTooMuch(target.file, from, field) ? objects : this.build(target.file, objects);
				if (target.kind !== "file") this.#refuse(target, from, field);
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
			#refuse(target, from, field) {
				const { text = "" } = field;
				if (target.problem !== void 0) this.problems.push(target.problem);
				else if (target.kind === "remote") this.problems.push(createNotCheckedProblemAt(field, from, `${text} is on another machine and was not fetched, so it was not checked`));
				else if (target.kind === "outside") this.problems.push(createNotCheckedProblemAt(field, from, `${text} is outside the checkout, so it was not checked`));
				else this.problems.push(createUnreadableProblemAt(field, from, `${text} does not exist`));
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
					if (target.kind !== "missing") this.#refuse(target, file, field);
				};
				let result = objects;
				for (const [list, kind] of [["configMapGenerator", "ConfigMap"], ["secretGenerator", "Secret"]]) for (const field of root.get(list).items()) {
					if (field.get("name").text === void 0) continue;
					result = placeObject(result, generateObjects(kind, field, options, lookup), field.get("behavior").text);
				}
				return result;
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
					this.#refuse(target, file, field.get("path"));
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
/** Updates references to the final names of the objects. */
function fixReferences(objects) {
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
	return objects.map((built) => ({
		...built,
		node: resolved(built, resolve)
	}));
}
function resolved(built, resolve) {
	const kind = kindOf(built);
	let { node } = built;
	const update = (target, path) => {
		node = updateAt(node, path, resolve(target, built));
	};
	const pod = kind === "Pod" ? ["spec"] : templatePaths[kind] === void 0 ? void 0 : [...templatePaths[kind], "spec"];
	if (pod !== void 0) for (const [target, path] of inPods) update(target, [...pod, ...path.split(".")]);
	for (const [target, path] of inKinds[kind] ?? []) update(target, path.split("."));
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
/** Builds each kustomization that no other one uses. Pure; never throws. */
function renderKustomizations(files, tree) {
	const kustomizations = [.../* @__PURE__ */ new Set([...files.filter(isKustomization), ...[...tree.files.values()].filter(isKustomization)])];
	const uses = new Map(kustomizations.map((file) => [file, usedBy(file, tree)]));
	const inner = new Set([...uses.values()].flat());
	const roots = rootsOf(files.filter(isKustomization), uses, inner);
	const components = roots.filter(isComponent);
	const sets = [];
	const problems = [];
	for (const root of roots.filter((file) => !components.includes(file))) {
		const builder = new KustomizationBuilder(tree);
		const objects = fixReferences(builder.build(root));
		sets.push(objects.map(({ node }) => createDocument(node.file, node)));
		problems.push(...builder.problems);
	}
	return {
		sets,
		problems: removeDuplicates(problems),
		used: [.../* @__PURE__ */ new Set([...roots, ...inner])],
		unused: components
	};
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
		init_rule();
		init_build();
		init_kustomization();
		init_references();
		init_tree();
	})))();
}

// actions/manifest-check/load-documents.ts
/**
* Reads files, and builds kustomizations and Compose projects. Pure; never throws. Files that the time does not suffice
* for have a problem.
*/
function loadDocuments(files, { tree, projectFiles }, time) {
	const rendered = tree === void 0 ? nothingRendered : renderKustomizations(files, tree);
	const kustomized = new Set(rendered.used.map(({ path }) => path));
	const composed = renderProjects(files.filter(({ path }) => !kustomized.has(path) && !isTemplateName(path)), withFiles(projectFiles, files));
	const projects = {
		sets: listProjectSets(composed),
		problems: listProjectProblems(composed),
		notes: composed.notes
	};
	const parts = [...rendered.used, ...composed.used];
	const used = new Set(parts.map(({ path }) => path));
	const read = files.filter(({ path }) => !used.has(path)).map((file) => ({
		file,
		...readInTime(file, time)
	}));
	return {
		rendered,
		projects,
		parts,
		read,
		plain: read.flatMap((entry) => entry.documents)
	};
}
/** Lists the sets of documents that are deployed together. */
function listDocumentSets({ plain, rendered, projects }) {
	return [
		plain,
		...rendered.sets,
		...projects.sets
	];
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
	for (const document of readDocuments(file)) if ("problem" in document && document.isTemplate === true) templates += 1;
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
var nothingRendered, nothingRead;
function init_load_documents() {
	return (init_load_documents = __esmMin((() => {
		init_compose();
		init_text();
		init_deadline();
		init_yaml();
		init_projects();
		init_document();
		init_families();
		init_render();
		init_file_rules();
		nothingRendered = {
			sets: [],
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
	const places = [
		{
			place: field.place,
			message: void 0
		},
		...uses,
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
function listValues({ rule, field, joined }) {
	if (joined !== void 0) return new HiddenValues(joined.settings);
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
		unusedIds: suppressor.unusedIds(directive).filter((id) => manifestRules.isKnown(id) && !id.endsWith("/*") && manifestRules.isAnswered(id, isRunning)),
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

// actions/manifest-check/suppressions/comments.ts
/** Parses the suppression comments of a file: Seaworthy's and Trivy's. Ignores text in strings. */
function readComments(file, documents) {
	const { text } = file.source;
	const directives = [];
	const malformed = [];
	if (!text.includes("seaworthy") && !text.includes("trivy:ignore:")) return {
		directives,
		malformed
	};
	const strings = documents.flatMap(({ root }) => stringsOf(root.node));
	for (const match of text.matchAll(comment)) {
		if (directives.length + malformed.length >= maxComments) break;
		if (strings.some(({ start, end }) => start <= match.index && match.index < end)) continue;
		const read = readComment(file, match.index, (match[1] ?? "").trimEnd());
		if (read === void 0) continue;
		if ("problem" in read) malformed.push(read);
		else directives.push(read);
	}
	return {
		directives,
		malformed
	};
}
function readComment(file, offset, text) {
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
/**
* Returns what a comment covers: what starts on its line, or, for a comment on its own line, the next line with
* content. That is a field, or everything in a container, mapping or document that starts there.
*/
function lineCover(file, offset) {
	const { source } = file;
	let { line } = source.positionAt(offset);
	if (source.text.slice(source.lineSpan(line).start, offset).trim() === "") do
		line += 1;
	while (line <= source.lineCount && /^\s*(?:#.*)?$/.test(source.slice(source.lineSpan(line))));
	return ({ field }) => {
		for (let ancestor = field.nearest; ancestor !== void 0; ancestor = ancestor.parent) {
			const { place } = ancestor;
			if (place?.file === file && source.positionAt(place.span.start).line === line) return true;
		}
		return field.uses.some((use) => use.file === file && source.positionAt(use.span.start).line === line);
	};
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
		comment = /(?<=^|[ \t])#[ \t]*((?:seaworthy[ \t]|trivy:ignore:)[^\r\n]*)/gm;
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
	const isPath = path === void 0 ? void 0 : (0, import_picomatch.default)(path.replace(/^\.?\//, ""), { dot: true });
	const isName = name === void 0 ? void 0 : wildcard(name);
	return ({ owner, part, field }) => (isPath === void 0 || isPath(field.place?.file.path ?? owner.document.file.path)) && (kind === void 0 || kind === owner.kind) && (namespace === void 0 || namespace === owner.namespace) && (isName === void 0 || isName.test(owner.name)) && (container === void 0 || container === part);
}
/** Compiles a pattern in which `*` is a wildcard. */
function wildcard(pattern) {
	const literal = pattern.split(/\*+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	return new RegExp(`^${literal.join("[^]*")}$`);
}
var import_picomatch;
function init_configured() {
	return (init_configured = __esmMin((() => {
		import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
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

// actions/manifest-check/manifests.ts
/** Checks all files together, and the objects that their kustomizations build. Pure; never throws. */
function checkManifests(files, options, collected = {}) {
	const gathered = loadDocuments(files, collected, options.time);
	const { rendered, projects, parts, read, plain } = gathered;
	const { images } = options;
	const templates = read.filter((entry) => entry.templates > 0);
	const unreadable = read.filter(({ problems }) => problems.length > 0);
	const sources = [...plain, ...parts.flatMap(allDocuments)];
	const own = Map.groupBy(plain, findFamily);
	const shared = sharedOf(own);
	const results = [
		checkSet(own, options, noDocuments),
		...rendered.sets.map((documents) => checkSet(Map.groupBy(documents, findFamily), options, shared)),
		...projects.sets.map((documents) => checkSet(Map.groupBy(documents, findFamily), options, noDocuments))
	];
	const suppressor = new ManifestSuppressor(sources, options);
	for (const annotations of results.flatMap((result) => result.annotations)) suppressor.readAnnotations(annotations);
	const reported = [
		...collected.problems ?? [],
		...rendered.problems,
		...projects.problems,
		...read.flatMap((entry) => entry.problems),
		...sources.flatMap(listDuplicateKeyProblems),
		...oncePerPlace(results.map((result) => result.problems)),
		...images === void 0 ? [] : oncePerPlace(listDocumentSets(gathered).map((documents) => checkImages(listDeployments(documents), images)))
	].filter((problem) => !isGap(problem));
	const findings = toFindings(joinHardening(reported, options, suppressor), suppressor);
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
		...families.flatMap((family) => family.rules)
	].filter((rule) => isEnabled(rule, options) && !isGap({ rule }));
	const checked = [...pathsOf(read.filter((entry) => entry.documents.length > 0 && entry.problems.length === 0)), ...parts.map(({ path }) => path)];
	return {
		findings: [...findings, ...leftovers].toSorted(compareByLocation),
		rules: [...new Map(rules.map((rule) => [rule.id, toReportedRule(rule)])).values()],
		gaps: [
			...unreadable.flatMap(({ problems }) => problems.slice(0, 1).map(problemGap)),
			...[...rendered.problems, ...projects.problems].map(problemGap),
			...templates.map(templateNote),
			...rendered.unused.map(({ path }) => note(path, "no kustomization uses this component, so it was not built")),
			...projects.notes.map(({ what, why }) => note(what, why)),
			...unfinished(options.time)
		],
		examined: {
			files: checked.length,
			...total(results.map(({ examined }) => examined))
		},
		checked,
		unreadable: pathsOf(unreadable),
		templates: pathsOf(templates),
		others: pathsOf(read.filter((entry) => isNothing(entry))),
		images: listDocumentSets(gathered).flatMap(listDeployedImages)
	};
}
/** Lists the images that files deploy. Pure; never throws. */
function listImagesDeployedBy(files, collected) {
	return listDocumentSets(loadDocuments(files, collected)).flatMap((documents) => listDeployments(documents).map(({ image }) => image));
}
/** Returns the documents that apply to every cluster of the checkout. */
function sharedOf(documents) {
	return new Map([...documents].map(([family, own]) => [family, own.filter((document) => family?.isShared?.(document) === true)]));
}
/** Checks documents that go into one cluster together, by family, using shared documents as context. */
function checkSet(documents, options, around) {
	const results = families.filter(() => !isOver(options.time?.total)).map((family) => family.check(documents.get(family) ?? [], options, around.get(family) ?? []));
	return {
		problems: results.flatMap(({ problems }) => problems),
		annotations: results.flatMap(({ annotations }) => annotations),
		examined: total(results.map(({ examined }) => examined))
	};
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
var noDocuments;
function init_manifests() {
	return (init_manifests = __esmMin((() => {
		init_dockerfile();
		init_rules();
		init_text();
		init_deadline();
		init_yaml();
		init_document();
		init_families();
		init_check();
		init_deployed_images();
		init_deployments();
		init_rules$1();
		init_load_documents();
		init_file_rules();
		init_findings();
		init_hardening();
		init_rule_selection();
		init_suppressions();
		init_problems();
		init_suppressor();
		noDocuments = /* @__PURE__ */ new Map();
	})))();
}

export { readFile as a, kustomizationNames as c, readKustomization as d, init_load_documents as i, init_kustomization as l, init_manifests as n, init_tree as o, listImagesDeployedBy as r, isKustomization as s, checkManifests as t, listReferences as u };