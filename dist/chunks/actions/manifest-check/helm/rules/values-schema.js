import { n as __esmMin } from "../../../../rolldown-runtime.js";
import { Et as reportOnlyTag, Ir as init_plain, Lr as oneLine, St as init_report, V as init_references, Y as init_reference, Z as tryParseReference, en as compareSeverity, ii as init_get_own, lt as init_findings, nn as init_severity, or as init_text, ri as getOwn, zr as truncate } from "../../../../shared/core.js";
import { ht as init_source_text, mt as SourceText, t as init_dockerfile } from "../../../../shared/dockerfile/index.js";
import { c as readFragment, m as init_field, o as init_read, p as Field, s as readDocuments, t as init_yaml } from "../../../../shared/yaml/index.js";
import { m as init_rule, p as defineManifestRule } from "../../rules/file-rules.js";

// actions/manifest-check/fixes/join.ts
/**
* Joins edits of several fixes to those of one. Edits that insert keys into block mappings at one position become one
* edit, in which common parents (`securityContext:`) are written once. Of edits that cannot be joined, the first remains.
*/
function joinEdits(edits) {
	return [...Map.groupBy(edits, ({ file, span }) => `${file.path} ${span.start} ${span.end}`).values()].flatMap((same) => joinAt(same) ?? same.slice(0, 1));
}
function joinAt(edits) {
	const [first] = edits;
	if (first === void 0 || edits.length === 1) return void 0;
	if (first.span.start !== first.span.end || !edits.every(({ text }) => isBlock(text))) return void 0;
	const newline = first.text.includes("\r\n") ? "\r\n" : "\n";
	const root = /* @__PURE__ */ new Map();
	for (const { text } of edits) {
		let branch = root;
		for (const line of text.split(/\r?\n/u).filter((part) => part !== "")) {
			const next = branch.get(line) ?? /* @__PURE__ */ new Map();
			branch.set(line, next);
			branch = next;
		}
	}
	const lines = [...root].toSorted(([a], [b]) => indentOf(b) - indentOf(a)).flatMap(flatten);
	const isLeading = first.text.startsWith(newline);
	const text = lines.map((line) => isLeading ? `${newline}${line}` : `${line}${newline}`).join("");
	return [{
		...first,
		text
	}];
}
/** Returns true for lines of a block mapping, each below the one before. */
function isBlock(text) {
	return /^\r?\n|\r?\n$/u.test(text);
}
function flatten([line, below]) {
	return [line, ...[...below].flatMap(flatten)];
}
function indentOf(line) {
	return line.length - line.trimStart().length;
}
function init_join() {
	return (init_join = __esmMin((() => {})))();
}

// actions/manifest-check/rules/node-components.ts
/**
* Joins what a known network or storage plugin needs of the node to one problem per workload. The images decide, never
* a name: all containers must use repositories of one project, and start its programs. Suppressed problems remain alone,
* and so do those of a Pod Security level.
*/
function joinNodeComponents(problems, options, suppressor) {
	if (!options.joinsHardening || options.profile === "strict") return [...problems];
	const known = /* @__PURE__ */ new Map();
	const groups = /* @__PURE__ */ new Map();
	const others = [];
	for (const problem of problems) {
		const { owner } = problem;
		if (!isNeeded(problem) || !isWorkload(owner)) {
			others.push(problem);
			continue;
		}
		if (!known.has(owner)) known.set(owner, describe(owner));
		if (known.get(owner) === void 0 || suppressor.find(problem) !== void 0) others.push(problem);
		else groups.set(owner, [...groups.get(owner) ?? [], problem]);
	}
	return [...others, ...[...groups].map(([owner, group]) => joined$1(owner, known.get(owner) ?? "", group))];
}
function isNeeded({ rule, severity, aliases = [] }) {
	return needs.has(rule.id) && severity !== "critical" && !aliases.some((id) => id.startsWith("pss/"));
}
function isWorkload(owner) {
	return "containers" in owner;
}
/** Describes a workload by the images of its containers. Undefined if it is no known component. */
function describe({ kind, containers }) {
	if (kind !== "DaemonSet" || containers.some(runsOther)) return void 0;
	const own = containers.map(({ image }) => {
		const reference = tryParseReference(image ?? "");
		return reference === void 0 ? "" : `${reference.registry}/${reference.repository}`;
	}).filter((repository) => !sidecars.test(repository));
	if (own.length === 0) return void 0;
	return components.find(([, pattern]) => own.every((repository) => pattern.test(repository)))?.[0];
}
/** Checks whether a container runs a script or a program of the node instead of the image's program. */
function runsOther({ field }) {
	return commandPaths.some((path) => field.get(...path).texts.some((word) => runner.test(word)));
}
function joined$1(owner, what, group) {
	const settings = [...new Set(group.map(({ rule }) => rule.name))];
	const name = owner.resource.root.get("metadata", "name");
	const title = `${owner.kind} ${owner.name} is ${what}`;
	return {
		rule: nodeComponent,
		owner,
		field: name.exists ? name : owner.resource.root,
		message: `${title}, which needs the node: ${settings.join(", ")}`,
		joined: {
			message: `${title}, which needs the node`,
			settings: group.map(({ rule, part = "", field }) => `${rule.id} ${part} ${field.text ?? ""}`)
		},
		aliases: []
	};
}
var daemonSet, nodeComponent, components, sidecars, needs, commandPaths, runner;
function init_node_components() {
	return (init_node_components = __esmMin((() => {
		init_findings();
		init_references();
		init_rule();
		daemonSet = (image, pod) => `apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\n  name: node-agent\n  namespace: kube-system\nspec:\n  selector: {matchLabels: {app: agent}}\n  template:\n    metadata: {labels: {app: agent}}\n    spec:\n${pod}      containers:\n        - {name: agent, image: "${image}"}`;
		nodeComponent = defineManifestRule({
			id: "SW-K8S-node-component",
			severity: "low",
			summary: "Know the plugins that control the nodes.",
			why: "Network and storage plugins need the node by design, so whoever controls their images or namespace controls all nodes. The profile `strict` reports each setting on its own.",
			before: daemonSet("quay.io/calico/node:v3.30.0", "      hostNetwork: true\n"),
			after: daemonSet("quay.io/calico/node:v3.30.0", ""),
			tags: ["security", reportOnlyTag],
			links: ["https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/network-plugins/"],
			precision: "high"
		});
		components = [
			["kube-proxy", /^registry\.k8s\.io\/kube-proxy$/],
			["the network plugin Calico", /^(?:docker|quay)\.io\/calico\/(?:node|cni|pod2daemon-flexvol|csi|node-driver-registrar)$/],
			["the network plugin Cilium", /^quay\.io\/cilium\/(?:cilium|cilium-envoy|startup-script)$/],
			["the network plugin Flannel", /^ghcr\.io\/flannel-io\/(?:flannel|flannel-cni-plugin)$|^docker\.io\/flannel\/(?:flannel|flannel-cni-plugin)$/],
			["the network plugin Antrea", /^docker\.io\/antrea\/antrea-(?:agent-)?ubuntu$/],
			["the network plugin Multus", /^ghcr\.io\/k8snetworkplumbingwg\/multus-cni$/],
			["the network plugin kindnet", /^docker\.io\/kindest\/kindnetd$/],
			["the network plugin of AWS", /^602401143452\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com\/(?:amazon-k8s-cni(?:-init)?|amazon\/aws-network-policy-agent)$/],
			["a storage plugin", /^registry\.k8s\.io\/(?:sig-storage\/(?:nfsplugin|smbplugin|hostpathplugin)|cloud-provider-gcp\/gcp-compute-persistent-disk-csi-driver|csi-secrets-store\/driver)$/],
			["a storage plugin", /^public\.ecr\.aws\/ebs-csi-driver\/aws-ebs-csi-driver$|^mcr\.microsoft\.com\/oss\/(?:v2\/)?kubernetes-csi\/azure(?:disk|file)-csi$|^quay\.io\/cephcsi\/cephcsi$/]
		];
		sidecars = /^registry\.k8s\.io\/sig-storage\/(?:csi-node-driver-registrar|livenessprobe)$|^public\.ecr\.aws\/eks-distro\/kubernetes-csi\/(?:node-driver-registrar|livenessprobe)$/;
		needs = /* @__PURE__ */ new Set([...[
			"SW-K8S-privileged",
			"SW-K8S-host-network",
			"SW-K8S-host-path",
			"SW-K8S-host-port",
			"SW-K8S-mount-propagation"
		], ...[
			"SW-K8S-capability-added",
			"SW-K8S-run-as-root",
			"SW-K8S-system-namespace",
			"SW-K8S-apparmor"
		]]);
		commandPaths = [...[
			["command"],
			["args"],
			[
				"lifecycle",
				"postStart",
				"exec",
				"command"
			],
			[
				"lifecycle",
				"preStop",
				"exec",
				"command"
			]
		], ...[
			"livenessProbe",
			"readinessProbe",
			"startupProbe"
		].map((probe) => [
			probe,
			"exec",
			"command"
		])];
		runner = /(?:^|\/)(?:(?:ba|da|a|z)?sh|busybox|env|python[\d.]*|perl|ruby|node|awk|nsenter|chroot|unshare|xargs|curl|wget)$|^\/(?:host|rootfs|tmp|mnt|proc)(?:\/|$)/;
	})))();
}

// actions/manifest-check/rules/hardening.ts
/**
* Joins problems that are missing settings of one workload or service to one problem with one fix, if the options say so.
* Suppressed problems remain alone, with their suppression. So do settings that a Pod Security level requires, settings
* that are wrong rather than missing, and rules that are enabled by name.
*/
function joinHardening(problems, options, suppressor) {
	if (!options.joinsHardening || options.profile === "strict") return [...problems];
	const groups = /* @__PURE__ */ new Map();
	const others = [];
	for (const problem of problems) if (!isMissingSetting(problem, options) || suppressor.find(problem) !== void 0) others.push(problem);
	else {
		const key = keyOf(problem);
		groups.set(key, [...groups.get(key) ?? [], problem]);
	}
	return [...others, ...[...groups.values()].flatMap((group) => joined(group))];
}
function isMissingSetting(problem, options) {
	const { rule, severity = rule.severity, field, aliases = [] } = problem;
	const setting = getOwn(hardeningSettings, rule.id);
	if (setting === void 0 || severity !== rule.severity || options.enabled.includes(rule.id)) return false;
	if (aliases.some((id) => id.startsWith("pss/"))) return false;
	return setting.isElsewhere === true || !field.exists;
}
function isOfService({ owner }) {
	return owner.kind === "compose";
}
function keyOf(problem) {
	const { owner, part = "" } = problem;
	const { place } = getSubject(problem);
	const name = isRendered(problem) ? owner.kind : owner.name;
	return JSON.stringify([
		place?.file.path,
		place?.span.start,
		name,
		isOfService(problem) ? part : ""
	]);
}
/** Returns the field that stands for a service (its key) or an object (its name, else the object itself). */
function getSubject({ owner, field }) {
	for (let ancestor = field; ancestor !== void 0; ancestor = ancestor.parent) {
		if (ancestor.parent?.key === "services" && owner.kind === "compose") return ancestor;
		if (ancestor.get("kind").text !== owner.kind) continue;
		const name = ancestor.get("metadata", "name");
		if (name.via.length > 0) return ancestor.get("kind");
		return name.exists ? name : ancestor;
	}
	return field;
}
function joined(group) {
	const [first] = group;
	if (first === void 0) return [];
	const { owner, part } = first;
	const isService = isOfService(first);
	const who = isService ? `Service ${part ?? ""}` : `${owner.kind} ${owner.name}`;
	const lacks = isService ? `${who} lacks` : describeOwners(group);
	const settings = listSettings(group, isService);
	const subject = getSubject(first);
	const only = settings.length === 1 && isRendered(first) ? first.field : void 0;
	const related = [...only === void 0 ? listValuePlaces(group, subject) : [], ...listRelated(group)];
	const edits = joinEdits(group.flatMap(({ fix }) => fix?.edits ?? []));
	const count = settings.length === 1 ? "1 hardening setting" : `${settings.length} hardening settings`;
	return [{
		rule: isService ? ofServices : ofWorkloads,
		owner,
		...isService ? { part } : {},
		field: only ?? subject,
		message: `${lacks} ${count}: ${settings.join(", ")}`,
		joined: {
			message: `${who} lacks hardening settings`,
			settings: group.flatMap(({ rule, part: container = "", joined: own }) => (own?.settings ?? [container]).map((setting) => `${rule.id} ${setting}`))
		},
		...related.length === 0 ? {} : { related },
		aliases: [],
		...edits.length === 0 ? {} : { fix: {
			description: "Add the settings that are safe to add",
			edits
		} }
	}];
}
/** Says who lacks the settings: an object, or several that one line of a template makes. */
function describeOwners(group) {
	const kind = group[0]?.owner.kind ?? "";
	const [name = "", ...others] = new Set(group.map(({ owner }) => owner.name));
	if (others.length === 0) return `${kind} ${name} lacks`;
	return `${kind}s ${name} and ${others.length === 1 ? others[0] : `${others.length} more`} lack`;
}
/** Tells whether a chart renders the object, so that the place of a setting is often in its values. */
function isRendered({ owner }) {
	const { node } = owner.document.root;
	return node?.kind === "map" && node.findAbsent !== void 0;
}
/** Lists the values of a chart that add the settings, each with the settings that it adds. */
function listValuePlaces(group, subject) {
	if (!group.every(isRendered)) return [];
	const settings = /* @__PURE__ */ new Map();
	for (const { field, rule } of group) {
		const { place } = field;
		if (place === void 0 || place.file === subject.place?.file) continue;
		const key = `${place.file.path} ${place.span.start}`;
		const known = settings.get(key) ?? {
			place,
			names: /* @__PURE__ */ new Set()
		};
		known.names.add(getOwn(hardeningSettings, rule.id)?.name ?? rule.id);
		settings.set(key, known);
	}
	return [...settings.values()].map(({ place, names }) => ({
		place,
		message: `Add here: ${[...names].join(", ")}`
	}));
}
/** Lists the related places of all problems once each. Those of one cause are the workloads that lack the settings. */
function listRelated(group) {
	const all = group.flatMap(({ related = [] }) => related);
	const keyOf = ({ place, message }) => `${place?.file.path} ${place?.span.start} ${message}`;
	return [...new Map(all.map((related) => [keyOf(related), related])).values()];
}
/** Lists the missing settings in the order of the table. Names the containers if only some of them lack one. */
function listSettings(group, isService) {
	const all = new Set(group.flatMap(({ part }) => part ?? []));
	return Object.entries(hardeningSettings).flatMap(([id, { name }]) => {
		const own = group.filter(({ rule }) => rule.id === id);
		const parts = new Set(own.flatMap(({ part }) => part ?? []));
		if (own.length === 0) return [];
		return [!isService && parts.size > 0 && parts.size < all.size ? `${name} (${[...parts].join(", ")})` : name];
	});
}
var details$1, ofWorkloads, ofServices, hardeningRules, hardeningSettings;
function init_hardening() {
	return (init_hardening = __esmMin((() => {
		init_findings();
		/* @__PURE__ */ init_join();
		init_node_components();
		init_rule();
		details$1 = {
			severity: "low",
			why: "Each setting limits what a compromised process can do, or what one workload can take from others. The profile `strict` reports each of them on its own.",
			precision: "high"
		};
		ofWorkloads = defineManifestRule({
			id: "SW-K8S-hardening",
			summary: "Add the missing hardening settings of the workload.",
			before: "containers:\n  - name: app\n    image: web:1.0",
			after: "containers:\n  - name: app\n    image: web:1.0\n    resources:\n      limits:\n        memory: 128Mi\n    securityContext:\n      allowPrivilegeEscalation: false\n      readOnlyRootFilesystem: true\n      capabilities:\n        drop: [ALL]",
			tags: ["security", reportOnlyTag],
			links: ["https://kubernetes.io/docs/concepts/security/application-security-checklist/"],
			...details$1
		});
		ofServices = defineManifestRule({
			id: "SW-COMPOSE-hardening",
			summary: "Add the missing hardening settings of the service.",
			before: "image: web:1.0",
			after: "image: web:1.0\nmem_limit: 128m\nread_only: true\ncap_drop: [ALL]\nsecurity_opt: [no-new-privileges:true]",
			tags: ["security", reportOnlyTag],
			links: ["https://docs.docker.com/reference/compose-file/services/"],
			...details$1
		});
		hardeningRules = {
			kubernetes: ofWorkloads,
			compose: ofServices,
			nodes: nodeComponent
		};
		hardeningSettings = {
			"SW-COMPOSE-memory-limit": { name: "memory limit" },
			"SW-COMPOSE-cpu-limit": { name: "CPU limit" },
			"SW-COMPOSE-pids-limit": { name: "process limit" },
			"SW-COMPOSE-healthcheck": { name: "health check" },
			"SW-COMPOSE-writable-root": { name: "read-only root file system" },
			"SW-COMPOSE-capabilities-not-dropped": { name: "dropped capabilities" },
			"SW-COMPOSE-new-privileges": { name: "no-new-privileges" },
			"SW-COMPOSE-image-digest": {
				name: "image digest",
				isElsewhere: true
			},
			"SW-K8S-memory-limit": { name: "memory limit" },
			"SW-K8S-memory-request": { name: "memory request" },
			"SW-K8S-cpu-request": { name: "CPU request" },
			"SW-K8S-readiness-probe": { name: "readiness probe" },
			"SW-K8S-writable-root": { name: "read-only root file system" },
			"SW-K8S-empty-security-context": {
				name: "security context",
				isElsewhere: true
			},
			"SW-K8S-capabilities-not-dropped": { name: "dropped capabilities" },
			"SW-K8S-privilege-escalation": { name: "allowPrivilegeEscalation: false" },
			"SW-K8S-run-as-non-root": { name: "runAsNonRoot" },
			"SW-K8S-seccomp-unset": { name: "seccomp profile" },
			"SW-K8S-service-account-token": { name: "automountServiceAccountToken: false" },
			"SW-K8S-network-ingress-open": {
				name: "ingress network policy",
				isElsewhere: true
			},
			"SW-K8S-network-egress-open": {
				name: "egress network policy",
				isElsewhere: true
			},
			"SW-K8S-image-digest": {
				name: "image digest",
				isElsewhere: true
			}
		};
	})))();
}

// actions/manifest-check/rules/rule-selection.ts
/**
* Returns true for a rule that runs: every rule that is not opt-in, and the enabled ones. Rules about missing hardening as
* a whole run only if it is joined.
*/
function isEnabled(rule, { enabled, profile, joinsHardening }) {
	if (Object.values(hardeningRules).includes(rule)) return joinsHardening && profile !== "strict";
	return !rule.isOptIn || profile === "strict" || enabled.includes(rule.id);
}
/** Runs the checks and returns the problems of enabled rules. */
function runChecks(checks, context, options) {
	return checks.filter(({ rules }) => rules.some((rule) => isEnabled(rule, options))).flatMap((check) => [...check.run(context)]).filter(({ rule }) => isEnabled(rule, options));
}
function init_rule_selection() {
	return (init_rule_selection = __esmMin((() => {
		init_hardening();
	})))();
}

// actions/manifest-check/fixes/edits.ts
/**
* Creates an edit that replaces a scalar as written. Returns undefined if it is an alias, which other fields share.
*/
function replaceScalar(field, text) {
	const { node } = field;
	if (node?.kind !== "scalar" || field.uses.length > 0 || !isWritten(node)) return void 0;
	return {
		file: node.file,
		span: {
			start: node.start,
			end: node.end
		},
		text
	};
}
/** Creates an edit that replaces the key of a field. */
function renameKey(field, name) {
	const { place, parent, key } = field;
	if (place === void 0 || parent?.get(name).node !== void 0 || field.uses.length > 0) return void 0;
	const { file, span } = place;
	const end = span.start + String(key).length;
	return file.source.text.slice(span.start, end) === key ? {
		file,
		span: {
			start: span.start,
			end
		},
		text: name
	} : void 0;
}
/**
* Creates an edit that adds a value (flow style, no line breaks) to a missing field, with its missing parents, at the
* end of the nearest existing mapping and in its style. Returns undefined if there is none, or if it is an alias.
*/
function addField(field, value) {
	const keys = [];
	let ancestor = field;
	while (ancestor.node === void 0 && ancestor.parent !== void 0 && typeof ancestor.key === "string") {
		keys.unshift(ancestor.key);
		ancestor = ancestor.parent;
	}
	const { node } = ancestor;
	if (node?.kind !== "map" || keys.length === 0 || ancestor.uses.length > 0 || !isOwnMap(node)) return void 0;
	return node.flow ? intoFlow(node, keys, value) : intoBlock(node, keys, value);
}
/** Returns true for a scalar that is in its file unchanged, on one line. */
function isWritten({ file, start, end, text, style }) {
	const written = file.source.text.slice(start, end);
	return style === "plain" ? written === text : /^(["']).*\1$/.test(written) && written.slice(1, -1) === text;
}
/** Returns true for a mapping that is in its file unchanged, without additions by a patch or template. */
function isOwnMap({ file, flow, start, end, entries, findAbsent }) {
	if (findAbsent !== void 0) return false;
	const isOwn = (entry) => entry.use !== void 0 || entry.file === file && entry.value.file === file && entry.keySpan.start >= start && entry.keySpan.end <= end;
	if (!entries.every(isOwn)) return false;
	return flow ? file.source.text[start] === "{" : entries[0]?.keySpan.start === start;
}
function intoFlow(node, keys, value) {
	const isJson = node.file.source.text[node.entries[0]?.keySpan.start ?? node.start] === "\"" || node.file.path.endsWith(".json");
	const [first = "", ...rest] = isJson ? keys.map((key) => JSON.stringify(key)) : keys;
	const nested = rest.reduceRight((inner, key) => `{${key}: ${inner}}`, isJson ? asJson(value) : value);
	const last = node.entries.at(-1);
	const end = last?.use?.end ?? last?.value.end ?? node.start + 1;
	return {
		file: node.file,
		span: {
			start: end,
			end
		},
		text: `${last === void 0 ? "" : ", "}${first}: ${nested}`
	};
}
function asJson(value) {
	return value.replace(/[A-Za-z][\w-]*/g, (word) => /^(?:true|false|null)$/.test(word) ? word : JSON.stringify(word));
}
function intoBlock(node, keys, value) {
	const [first] = node.entries;
	const last = node.entries.at(-1);
	if (first === void 0 || last === void 0) return void 0;
	const { source } = node.file;
	const indent = source.positionAt(first.keySpan.start).column - 1;
	const step = getIndentStep(node, indent);
	const lines = keys.map((key, index) => `${" ".repeat(indent + index * step)}${key}:${index === keys.length - 1 ? ` ${value}` : ""}`);
	const newline = source.text.includes("\r\n") ? "\r\n" : "\n";
	const text = lines.join(newline);
	const end = Math.max(last.use?.end ?? 0, last.value.end, last.keySpan.end);
	if (source.text[end - 1] === "\n") return {
		file: node.file,
		span: {
			start: end,
			end
		},
		text: `${text}${newline}`
	};
	const stop = source.lineSpan(source.positionAt(end).line).end;
	return {
		file: node.file,
		span: {
			start: stop,
			end: stop
		},
		text: `${newline}${text}`
	};
}
/** Returns the file's indentation step, from the first nested mapping. */
function getIndentStep(node, indent) {
	for (const { value } of node.entries) {
		if (value.kind !== "map" || value.flow || value.file !== node.file) continue;
		const step = value.file.source.positionAt(value.start).column - 1 - indent;
		if (step > 0) return step;
	}
	return 2;
}
function init_edits() {
	return (init_edits = __esmMin((() => {})))();
}

// actions/manifest-check/kubernetes/schema/types.json
var kinds$1, types;
function init_types() {
	return (init_types = __esmMin((() => {
		kinds$1 = {
			"admissionregistration.k8s.io/v1 MutatingAdmissionPolicy": "AdmissionregistrationV1MutatingAdmissionPolicy",
			"admissionregistration.k8s.io/v1 MutatingWebhookConfiguration": "AdmissionregistrationV1MutatingWebhookConfiguration",
			"admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy": "AdmissionregistrationV1ValidatingAdmissionPolicy",
			"admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration": "AdmissionregistrationV1ValidatingWebhookConfiguration",
			"admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration": "AdmissionregistrationV1beta1MutatingWebhookConfiguration",
			"admissionregistration.k8s.io/v1beta1 ValidatingWebhookConfiguration": "AdmissionregistrationV1beta1ValidatingWebhookConfiguration",
			"apiextensions.k8s.io/v1 CustomResourceDefinition": "ApiextensionsV1CustomResourceDefinition",
			"apiextensions.k8s.io/v1beta1 CustomResourceDefinition": "ApiextensionsV1beta1CustomResourceDefinition",
			"apiregistration.k8s.io/v1 APIService": "ApiregistrationV1APIService",
			"apiregistration.k8s.io/v1beta1 APIService": "ApiregistrationV1beta1APIService",
			"apps/v1 ControllerRevision": "AppsV1ControllerRevision",
			"apps/v1 DaemonSet": "AppsV1DaemonSet",
			"apps/v1 Deployment": "AppsV1Deployment",
			"apps/v1 ReplicaSet": "AppsV1ReplicaSet",
			"apps/v1 StatefulSet": "AppsV1StatefulSet",
			"apps/v1beta1 ControllerRevision": "AppsV1beta1ControllerRevision",
			"apps/v1beta1 Deployment": "AppsV1beta1Deployment",
			"apps/v1beta1 DeploymentRollback": "AppsV1beta1DeploymentRollback",
			"apps/v1beta1 StatefulSet": "AppsV1beta1StatefulSet",
			"apps/v1beta2 ControllerRevision": "AppsV1beta2ControllerRevision",
			"apps/v1beta2 DaemonSet": "AppsV1beta2DaemonSet",
			"apps/v1beta2 Deployment": "AppsV1beta2Deployment",
			"apps/v1beta2 ReplicaSet": "AppsV1beta2ReplicaSet",
			"apps/v1beta2 StatefulSet": "AppsV1beta2StatefulSet",
			"autoscaling/v1 HorizontalPodAutoscaler": "AutoscalingV1HorizontalPodAutoscaler",
			"autoscaling/v2 HorizontalPodAutoscaler": "AutoscalingV2HorizontalPodAutoscaler",
			"autoscaling/v2beta1 HorizontalPodAutoscaler": "AutoscalingV2beta1HorizontalPodAutoscaler",
			"autoscaling/v2beta2 HorizontalPodAutoscaler": "AutoscalingV2beta2HorizontalPodAutoscaler",
			"batch/v1 CronJob": "BatchV1CronJob",
			"batch/v1 Job": "BatchV1Job",
			"batch/v1beta1 CronJob": "BatchV1beta1CronJob",
			"certificates.k8s.io/v1 CertificateSigningRequest": "CertificatesV1CertificateSigningRequest",
			"certificates.k8s.io/v1beta1 CertificateSigningRequest": "CertificatesV1beta1CertificateSigningRequest",
			"coordination.k8s.io/v1 Lease": "CoordinationV1Lease",
			"coordination.k8s.io/v1beta1 Lease": "CoordinationV1beta1Lease",
			"discovery.k8s.io/v1 EndpointSlice": "DiscoveryV1EndpointSlice",
			"discovery.k8s.io/v1beta1 EndpointSlice": "DiscoveryV1beta1EndpointSlice",
			"extensions/v1beta1 DaemonSet": "ExtensionsV1beta1DaemonSet",
			"extensions/v1beta1 Deployment": "ExtensionsV1beta1Deployment",
			"extensions/v1beta1 DeploymentRollback": "ExtensionsV1beta1DeploymentRollback",
			"extensions/v1beta1 Ingress": "ExtensionsV1beta1Ingress",
			"extensions/v1beta1 NetworkPolicy": "ExtensionsV1beta1NetworkPolicy",
			"extensions/v1beta1 ReplicaSet": "ExtensionsV1beta1ReplicaSet",
			"flowcontrol.apiserver.k8s.io/v1 FlowSchema": "FlowcontrolV1FlowSchema",
			"flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration": "FlowcontrolV1PriorityLevelConfiguration",
			"flowcontrol.apiserver.k8s.io/v1beta1 FlowSchema": "FlowcontrolV1beta1FlowSchema",
			"flowcontrol.apiserver.k8s.io/v1beta1 PriorityLevelConfiguration": "FlowcontrolV1beta1PriorityLevelConfiguration",
			"flowcontrol.apiserver.k8s.io/v1beta2 FlowSchema": "FlowcontrolV1beta2FlowSchema",
			"flowcontrol.apiserver.k8s.io/v1beta2 PriorityLevelConfiguration": "FlowcontrolV1beta2PriorityLevelConfiguration",
			"flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema": "FlowcontrolV1beta3FlowSchema",
			"flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration": "FlowcontrolV1beta3PriorityLevelConfiguration",
			"networking.k8s.io/v1 IPAddress": "NetworkingV1IPAddress",
			"networking.k8s.io/v1 Ingress": "NetworkingV1Ingress",
			"networking.k8s.io/v1 IngressClass": "NetworkingV1IngressClass",
			"networking.k8s.io/v1 NetworkPolicy": "NetworkingV1NetworkPolicy",
			"networking.k8s.io/v1 ServiceCIDR": "NetworkingV1ServiceCIDR",
			"networking.k8s.io/v1beta1 Ingress": "NetworkingV1beta1Ingress",
			"networking.k8s.io/v1beta1 IngressClass": "NetworkingV1beta1IngressClass",
			"node.k8s.io/v1 RuntimeClass": "NodeV1RuntimeClass",
			"node.k8s.io/v1beta1 RuntimeClass": "NodeV1beta1RuntimeClass",
			"policy/v1 PodDisruptionBudget": "PolicyV1PodDisruptionBudget",
			"policy/v1beta1 PodDisruptionBudget": "PolicyV1beta1PodDisruptionBudget",
			"rbac.authorization.k8s.io/v1 ClusterRole": "RbacV1ClusterRole",
			"rbac.authorization.k8s.io/v1 ClusterRoleBinding": "RbacV1ClusterRoleBinding",
			"rbac.authorization.k8s.io/v1 Role": "RbacV1Role",
			"rbac.authorization.k8s.io/v1 RoleBinding": "RbacV1RoleBinding",
			"rbac.authorization.k8s.io/v1beta1 ClusterRole": "RbacV1beta1ClusterRole",
			"rbac.authorization.k8s.io/v1beta1 ClusterRoleBinding": "RbacV1beta1ClusterRoleBinding",
			"rbac.authorization.k8s.io/v1beta1 Role": "RbacV1beta1Role",
			"rbac.authorization.k8s.io/v1beta1 RoleBinding": "RbacV1beta1RoleBinding",
			"resource.k8s.io/v1 DeviceClass": "ResourceV1DeviceClass",
			"resource.k8s.io/v1 ResourceClaim": "ResourceV1ResourceClaim",
			"resource.k8s.io/v1 ResourceClaimTemplate": "ResourceV1ResourceClaimTemplate",
			"resource.k8s.io/v1 ResourceSlice": "ResourceV1ResourceSlice",
			"scheduling.k8s.io/v1 PriorityClass": "SchedulingV1PriorityClass",
			"scheduling.k8s.io/v1beta1 PriorityClass": "SchedulingV1beta1PriorityClass",
			"storage.k8s.io/v1 CSIDriver": "StorageV1CSIDriver",
			"storage.k8s.io/v1 CSINode": "StorageV1CSINode",
			"storage.k8s.io/v1 CSIStorageCapacity": "StorageV1CSIStorageCapacity",
			"storage.k8s.io/v1 StorageClass": "StorageV1StorageClass",
			"storage.k8s.io/v1 VolumeAttachment": "StorageV1VolumeAttachment",
			"storage.k8s.io/v1 VolumeAttributesClass": "StorageV1VolumeAttributesClass",
			"storage.k8s.io/v1beta1 CSIDriver": "StorageV1beta1CSIDriver",
			"storage.k8s.io/v1beta1 CSINode": "StorageV1beta1CSINode",
			"storage.k8s.io/v1beta1 CSIStorageCapacity": "StorageV1beta1CSIStorageCapacity",
			"storage.k8s.io/v1beta1 StorageClass": "StorageV1beta1StorageClass",
			"storage.k8s.io/v1beta1 VolumeAttachment": "StorageV1beta1VolumeAttachment",
			"v1 ConfigMap": "CoreV1ConfigMap",
			"v1 Endpoints": "CoreV1Endpoints",
			"v1 LimitRange": "CoreV1LimitRange",
			"v1 Namespace": "CoreV1Namespace",
			"v1 Node": "CoreV1Node",
			"v1 PersistentVolume": "CoreV1PersistentVolume",
			"v1 PersistentVolumeClaim": "CoreV1PersistentVolumeClaim",
			"v1 Pod": "CoreV1Pod",
			"v1 PodTemplate": "CoreV1PodTemplate",
			"v1 ReplicationController": "CoreV1ReplicationController",
			"v1 ResourceQuota": "CoreV1ResourceQuota",
			"v1 Secret": "CoreV1Secret",
			"v1 Service": "CoreV1Service",
			"v1 ServiceAccount": "CoreV1ServiceAccount"
		};
		types = {
			"AdmissionregistrationV1ApplyConfiguration": "expression:s",
			"AdmissionregistrationV1AuditAnnotation": "key!:s,valueExpression!:s",
			"AdmissionregistrationV1JSONPatch": "expression:s",
			"AdmissionregistrationV1MatchCondition": "expression!:s,name!:s",
			"AdmissionregistrationV1MatchResources": "excludeResourceRules:[AdmissionregistrationV1NamedRuleWithOperations],matchPolicy:Equivalent|Exact,namespaceSelector:MetaV1LabelSelector,objectSelector:MetaV1LabelSelector,resourceRules:[AdmissionregistrationV1NamedRuleWithOperations]",
			"AdmissionregistrationV1MutatingAdmissionPolicy": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AdmissionregistrationV1MutatingAdmissionPolicySpec",
			"AdmissionregistrationV1MutatingAdmissionPolicySpec": "failurePolicy:Fail|Ignore,matchConditions:[AdmissionregistrationV1MatchCondition],matchConstraints:AdmissionregistrationV1MatchResources,mutations:[AdmissionregistrationV1Mutation],paramKind:AdmissionregistrationV1ParamKind,reinvocationPolicy:IfNeeded|Never,variables:[AdmissionregistrationV1Variable]",
			"AdmissionregistrationV1MutatingWebhook": "admissionReviewVersions!:[s],clientConfig!:AdmissionregistrationV1WebhookClientConfig,failurePolicy:Fail|Ignore,matchConditions:[AdmissionregistrationV1MatchCondition],matchPolicy:Equivalent|Exact,name!:s,namespaceSelector:MetaV1LabelSelector,objectSelector:MetaV1LabelSelector,reinvocationPolicy:IfNeeded|Never,rules:[AdmissionregistrationV1RuleWithOperations],sideEffects!:None|NoneOnDryRun|Some|Unknown,timeoutSeconds:n",
			"AdmissionregistrationV1MutatingWebhookConfiguration": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,webhooks:[AdmissionregistrationV1MutatingWebhook]",
			"AdmissionregistrationV1Mutation": "applyConfiguration:AdmissionregistrationV1ApplyConfiguration,jsonPatch:AdmissionregistrationV1JSONPatch,patchType!:ApplyConfiguration|JSONPatch",
			"AdmissionregistrationV1NamedRuleWithOperations": "apiGroups:[s],apiVersions:[s],operations:[s],resourceNames:[s],resources:[s],scope:s",
			"AdmissionregistrationV1ParamKind": "apiVersion:s,kind:s",
			"AdmissionregistrationV1RuleWithOperations": "apiGroups:[s],apiVersions:[s],operations:[s],resources:[s],scope:s",
			"AdmissionregistrationV1ServiceReference": "name!:s,namespace!:s,path:s,port:n",
			"AdmissionregistrationV1ValidatingAdmissionPolicy": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AdmissionregistrationV1ValidatingAdmissionPolicySpec,status:*",
			"AdmissionregistrationV1ValidatingAdmissionPolicySpec": "auditAnnotations:[AdmissionregistrationV1AuditAnnotation],failurePolicy:Fail|Ignore,matchConditions:[AdmissionregistrationV1MatchCondition],matchConstraints:AdmissionregistrationV1MatchResources,paramKind:AdmissionregistrationV1ParamKind,validations:[AdmissionregistrationV1Validation],variables:[AdmissionregistrationV1Variable]",
			"AdmissionregistrationV1ValidatingWebhook": "admissionReviewVersions!:[s],clientConfig!:AdmissionregistrationV1WebhookClientConfig,failurePolicy:Fail|Ignore,matchConditions:[AdmissionregistrationV1MatchCondition],matchPolicy:Equivalent|Exact,name!:s,namespaceSelector:MetaV1LabelSelector,objectSelector:MetaV1LabelSelector,rules:[AdmissionregistrationV1RuleWithOperations],sideEffects!:None|NoneOnDryRun|Some|Unknown,timeoutSeconds:n",
			"AdmissionregistrationV1ValidatingWebhookConfiguration": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,webhooks:[AdmissionregistrationV1ValidatingWebhook]",
			"AdmissionregistrationV1Validation": "expression!:s,message:s,messageExpression:s,reason:s",
			"AdmissionregistrationV1Variable": "expression!:s,name!:s",
			"AdmissionregistrationV1WebhookClientConfig": "caBundle:s,service:AdmissionregistrationV1ServiceReference,url:s",
			"AdmissionregistrationV1beta1MutatingWebhook": "admissionReviewVersions:[s],clientConfig!:AdmissionregistrationV1beta1WebhookClientConfig,failurePolicy:s,matchPolicy:s,name!:s,namespaceSelector:MetaV1LabelSelector,objectSelector:MetaV1LabelSelector,reinvocationPolicy:s,rules:[AdmissionregistrationV1beta1RuleWithOperations],sideEffects:s,timeoutSeconds:n",
			"AdmissionregistrationV1beta1MutatingWebhookConfiguration": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,webhooks:[AdmissionregistrationV1beta1MutatingWebhook]",
			"AdmissionregistrationV1beta1RuleWithOperations": "apiGroups:[s],apiVersions:[s],operations:[s],resources:[s],scope:s",
			"AdmissionregistrationV1beta1ServiceReference": "name!:s,namespace!:s,path:s,port:n",
			"AdmissionregistrationV1beta1ValidatingWebhook": "admissionReviewVersions:[s],clientConfig!:AdmissionregistrationV1beta1WebhookClientConfig,failurePolicy:s,matchPolicy:s,name!:s,namespaceSelector:MetaV1LabelSelector,objectSelector:MetaV1LabelSelector,rules:[AdmissionregistrationV1beta1RuleWithOperations],sideEffects:s,timeoutSeconds:n",
			"AdmissionregistrationV1beta1ValidatingWebhookConfiguration": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,webhooks:[AdmissionregistrationV1beta1ValidatingWebhook]",
			"AdmissionregistrationV1beta1WebhookClientConfig": "caBundle:s,service:AdmissionregistrationV1beta1ServiceReference,url:s",
			"ApiextensionsV1CustomResourceColumnDefinition": "description:s,format:s,jsonPath!:s,name!:s,priority:n,type!:s",
			"ApiextensionsV1CustomResourceConversion": "strategy!:s,webhook:ApiextensionsV1WebhookConversion",
			"ApiextensionsV1CustomResourceDefinition": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:ApiextensionsV1CustomResourceDefinitionSpec,status:*",
			"ApiextensionsV1CustomResourceDefinitionNames": "categories:[s],kind!:s,listKind:s,plural!:s,shortNames:[s],singular:s",
			"ApiextensionsV1CustomResourceDefinitionSpec": "conversion:ApiextensionsV1CustomResourceConversion,group!:s,names!:ApiextensionsV1CustomResourceDefinitionNames,preserveUnknownFields:b,scope!:s,versions!:[ApiextensionsV1CustomResourceDefinitionVersion]",
			"ApiextensionsV1CustomResourceDefinitionVersion": "additionalPrinterColumns:[ApiextensionsV1CustomResourceColumnDefinition],deprecated:b,deprecationWarning:s,name!:s,schema:ApiextensionsV1CustomResourceValidation,selectableFields:[ApiextensionsV1SelectableField],served!:b,storage!:b,subresources:ApiextensionsV1CustomResourceSubresources",
			"ApiextensionsV1CustomResourceSubresourceScale": "labelSelectorPath:s,specReplicasPath!:s,statusReplicasPath!:s",
			"ApiextensionsV1CustomResourceSubresources": "scale:ApiextensionsV1CustomResourceSubresourceScale,status:*",
			"ApiextensionsV1CustomResourceValidation": "openAPIV3Schema:ApiextensionsV1JSONSchemaProps",
			"ApiextensionsV1ExternalDocumentation": "description:s,url:s",
			"ApiextensionsV1JSON": "",
			"ApiextensionsV1JSONSchemaProps": "$ref:s,$schema:s,additionalItems:ApiextensionsV1JSONSchemaPropsOrBool,additionalProperties:ApiextensionsV1JSONSchemaPropsOrBool,allOf:[*],anyOf:[*],default:ApiextensionsV1JSON,definitions:{*},dependencies:{ApiextensionsV1JSONSchemaPropsOrStringArray},description:s,enum:[ApiextensionsV1JSON],example:ApiextensionsV1JSON,exclusiveMaximum:b,exclusiveMinimum:b,externalDocs:ApiextensionsV1ExternalDocumentation,format:s,id:s,items:ApiextensionsV1JSONSchemaPropsOrArray,maxItems:n,maxLength:n,maxProperties:n,maximum:n,minItems:n,minLength:n,minProperties:n,minimum:n,multipleOf:n,not:*,nullable:b,oneOf:[*],pattern:s,patternProperties:{*},properties:{*},required:[s],title:s,type:s,uniqueItems:b,x-kubernetes-embedded-resource:b,x-kubernetes-int-or-string:b,x-kubernetes-list-map-keys:[s],x-kubernetes-list-type:s,x-kubernetes-map-type:s,x-kubernetes-preserve-unknown-fields:b,x-kubernetes-validations:[ApiextensionsV1ValidationRule]",
			"ApiextensionsV1JSONSchemaPropsOrArray": "",
			"ApiextensionsV1JSONSchemaPropsOrBool": "",
			"ApiextensionsV1JSONSchemaPropsOrStringArray": "",
			"ApiextensionsV1SelectableField": "jsonPath!:s",
			"ApiextensionsV1ServiceReference": "name!:s,namespace!:s,path:s,port:n",
			"ApiextensionsV1ValidationRule": "fieldPath:s,message:s,messageExpression:s,optionalOldSelf:b,reason:FieldValueDuplicate|FieldValueForbidden|FieldValueInvalid|FieldValueRequired,rule!:s",
			"ApiextensionsV1WebhookClientConfig": "caBundle:s,service:ApiextensionsV1ServiceReference,url:s",
			"ApiextensionsV1WebhookConversion": "clientConfig:ApiextensionsV1WebhookClientConfig,conversionReviewVersions!:[s]",
			"ApiextensionsV1beta1CustomResourceColumnDefinition": "JSONPath!:s,description:s,format:s,name!:s,priority:n,type!:s",
			"ApiextensionsV1beta1CustomResourceConversion": "conversionReviewVersions:[s],strategy!:s,webhookClientConfig:ApiextensionsV1beta1WebhookClientConfig",
			"ApiextensionsV1beta1CustomResourceDefinition": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:ApiextensionsV1beta1CustomResourceDefinitionSpec,status:*",
			"ApiextensionsV1beta1CustomResourceDefinitionNames": "categories:[s],kind!:s,listKind:s,plural!:s,shortNames:[s],singular:s",
			"ApiextensionsV1beta1CustomResourceDefinitionSpec": "additionalPrinterColumns:[ApiextensionsV1beta1CustomResourceColumnDefinition],conversion:ApiextensionsV1beta1CustomResourceConversion,group!:s,names!:ApiextensionsV1beta1CustomResourceDefinitionNames,preserveUnknownFields:b,scope!:s,subresources:ApiextensionsV1beta1CustomResourceSubresources,validation:ApiextensionsV1beta1CustomResourceValidation,version:s,versions:[ApiextensionsV1beta1CustomResourceDefinitionVersion]",
			"ApiextensionsV1beta1CustomResourceDefinitionVersion": "additionalPrinterColumns:[ApiextensionsV1beta1CustomResourceColumnDefinition],deprecated:b,deprecationWarning:s,name!:s,schema:ApiextensionsV1beta1CustomResourceValidation,served!:b,storage!:b,subresources:ApiextensionsV1beta1CustomResourceSubresources",
			"ApiextensionsV1beta1CustomResourceSubresourceScale": "labelSelectorPath:s,specReplicasPath!:s,statusReplicasPath!:s",
			"ApiextensionsV1beta1CustomResourceSubresources": "scale:ApiextensionsV1beta1CustomResourceSubresourceScale,status:*",
			"ApiextensionsV1beta1CustomResourceValidation": "openAPIV3Schema:ApiextensionsV1beta1JSONSchemaProps",
			"ApiextensionsV1beta1ExternalDocumentation": "description:s,url:s",
			"ApiextensionsV1beta1JSON": "",
			"ApiextensionsV1beta1JSONSchemaProps": "$ref:s,$schema:s,additionalItems:ApiextensionsV1beta1JSONSchemaPropsOrBool,additionalProperties:ApiextensionsV1beta1JSONSchemaPropsOrBool,allOf:[*],anyOf:[*],default:ApiextensionsV1beta1JSON,definitions:{*},dependencies:{ApiextensionsV1beta1JSONSchemaPropsOrStringArray},description:s,enum:[ApiextensionsV1beta1JSON],example:ApiextensionsV1beta1JSON,exclusiveMaximum:b,exclusiveMinimum:b,externalDocs:ApiextensionsV1beta1ExternalDocumentation,format:s,id:s,items:ApiextensionsV1beta1JSONSchemaPropsOrArray,maxItems:n,maxLength:n,maxProperties:n,maximum:n,minItems:n,minLength:n,minProperties:n,minimum:n,multipleOf:n,not:*,nullable:b,oneOf:[*],pattern:s,patternProperties:{*},properties:{*},required:[s],title:s,type:s,uniqueItems:b,x-kubernetes-embedded-resource:b,x-kubernetes-int-or-string:b,x-kubernetes-list-map-keys:[s],x-kubernetes-list-type:s,x-kubernetes-map-type:s,x-kubernetes-preserve-unknown-fields:b",
			"ApiextensionsV1beta1JSONSchemaPropsOrArray": "",
			"ApiextensionsV1beta1JSONSchemaPropsOrBool": "",
			"ApiextensionsV1beta1JSONSchemaPropsOrStringArray": "",
			"ApiextensionsV1beta1ServiceReference": "name!:s,namespace!:s,path:s,port:n",
			"ApiextensionsV1beta1WebhookClientConfig": "caBundle:s,service:ApiextensionsV1beta1ServiceReference,url:s",
			"ApiregistrationV1APIService": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:ApiregistrationV1APIServiceSpec,status:*",
			"ApiregistrationV1APIServiceSpec": "caBundle:s,group:s,groupPriorityMinimum!:n,insecureSkipTLSVerify:b,service:ApiregistrationV1ServiceReference,version:s,versionPriority!:n",
			"ApiregistrationV1ServiceReference": "name:s,namespace:s,port:n",
			"ApiregistrationV1beta1APIService": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:ApiregistrationV1beta1APIServiceSpec,status:*",
			"ApiregistrationV1beta1APIServiceSpec": "caBundle:s,group:s,groupPriorityMinimum!:n,insecureSkipTLSVerify:b,service:ApiregistrationV1beta1ServiceReference,version:s,versionPriority!:n",
			"ApiregistrationV1beta1ServiceReference": "name:s,namespace:s,port:n",
			"AppsV1ControllerRevision": "apiVersion!:s,data:RuntimeRawExtension,kind!:s,metadata:MetaV1ObjectMeta,revision!:n",
			"AppsV1DaemonSet": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AppsV1DaemonSetSpec,status:*",
			"AppsV1DaemonSetSpec": "minReadySeconds:n,revisionHistoryLimit:n,selector!:MetaV1LabelSelector,template!:CoreV1PodTemplateSpec,updateStrategy:AppsV1DaemonSetUpdateStrategy",
			"AppsV1DaemonSetUpdateStrategy": "rollingUpdate:AppsV1RollingUpdateDaemonSet,type:OnDelete|RollingUpdate",
			"AppsV1Deployment": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AppsV1DeploymentSpec,status:*",
			"AppsV1DeploymentSpec": "minReadySeconds:n,paused:b,progressDeadlineSeconds:n,replicas:n,revisionHistoryLimit:n,selector!:MetaV1LabelSelector,strategy:AppsV1DeploymentStrategy,template!:CoreV1PodTemplateSpec",
			"AppsV1DeploymentStrategy": "rollingUpdate:AppsV1RollingUpdateDeployment,type:Recreate|RollingUpdate",
			"AppsV1ReplicaSet": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AppsV1ReplicaSetSpec,status:*",
			"AppsV1ReplicaSetSpec": "minReadySeconds:n,replicas:n,selector!:MetaV1LabelSelector,template:CoreV1PodTemplateSpec",
			"AppsV1RollingUpdateDaemonSet": "maxSurge:q,maxUnavailable:q",
			"AppsV1RollingUpdateDeployment": "maxSurge:q,maxUnavailable:q",
			"AppsV1RollingUpdateStatefulSetStrategy": "maxUnavailable:q,partition:n",
			"AppsV1StatefulSet": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AppsV1StatefulSetSpec,status:*",
			"AppsV1StatefulSetOrdinals": "start:n",
			"AppsV1StatefulSetPersistentVolumeClaimRetentionPolicy": "whenDeleted:s,whenScaled:s",
			"AppsV1StatefulSetSpec": "minReadySeconds:n,ordinals:AppsV1StatefulSetOrdinals,persistentVolumeClaimRetentionPolicy:AppsV1StatefulSetPersistentVolumeClaimRetentionPolicy,podManagementPolicy:OrderedReady|Parallel,replicas:n,revisionHistoryLimit:n,selector!:MetaV1LabelSelector,serviceName:s,template!:CoreV1PodTemplateSpec,updateStrategy:AppsV1StatefulSetUpdateStrategy,volumeClaimTemplates:[CoreV1PersistentVolumeClaim]",
			"AppsV1StatefulSetUpdateStrategy": "rollingUpdate:AppsV1RollingUpdateStatefulSetStrategy,type:OnDelete|RollingUpdate",
			"AppsV1beta1ControllerRevision": "apiVersion!:s,data:RuntimeRawExtension,kind!:s,metadata:MetaV1ObjectMeta,revision!:n",
			"AppsV1beta1Deployment": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AppsV1beta1DeploymentSpec,status:*",
			"AppsV1beta1DeploymentRollback": "apiVersion!:s,kind!:s,name!:s,rollbackTo!:AppsV1beta1RollbackConfig,updatedAnnotations:{s}",
			"AppsV1beta1DeploymentSpec": "minReadySeconds:n,paused:b,progressDeadlineSeconds:n,replicas:n,revisionHistoryLimit:n,rollbackTo:AppsV1beta1RollbackConfig,selector:MetaV1LabelSelector,strategy:AppsV1beta1DeploymentStrategy,template!:CoreV1PodTemplateSpec",
			"AppsV1beta1DeploymentStrategy": "rollingUpdate:AppsV1beta1RollingUpdateDeployment,type:s",
			"AppsV1beta1RollbackConfig": "revision:n",
			"AppsV1beta1RollingUpdateDeployment": "maxSurge:q,maxUnavailable:q",
			"AppsV1beta1RollingUpdateStatefulSetStrategy": "partition:n",
			"AppsV1beta1StatefulSet": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AppsV1beta1StatefulSetSpec,status:*",
			"AppsV1beta1StatefulSetSpec": "podManagementPolicy:s,replicas:n,revisionHistoryLimit:n,selector:MetaV1LabelSelector,serviceName!:s,template!:CoreV1PodTemplateSpec,updateStrategy:AppsV1beta1StatefulSetUpdateStrategy,volumeClaimTemplates:[CoreV1PersistentVolumeClaim]",
			"AppsV1beta1StatefulSetUpdateStrategy": "rollingUpdate:AppsV1beta1RollingUpdateStatefulSetStrategy,type:s",
			"AppsV1beta2ControllerRevision": "apiVersion!:s,data:RuntimeRawExtension,kind!:s,metadata:MetaV1ObjectMeta,revision!:n",
			"AppsV1beta2DaemonSet": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AppsV1beta2DaemonSetSpec,status:*",
			"AppsV1beta2DaemonSetSpec": "minReadySeconds:n,revisionHistoryLimit:n,selector!:MetaV1LabelSelector,template!:CoreV1PodTemplateSpec,updateStrategy:AppsV1beta2DaemonSetUpdateStrategy",
			"AppsV1beta2DaemonSetUpdateStrategy": "rollingUpdate:AppsV1beta2RollingUpdateDaemonSet,type:s",
			"AppsV1beta2Deployment": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AppsV1beta2DeploymentSpec,status:*",
			"AppsV1beta2DeploymentSpec": "minReadySeconds:n,paused:b,progressDeadlineSeconds:n,replicas:n,revisionHistoryLimit:n,selector!:MetaV1LabelSelector,strategy:AppsV1beta2DeploymentStrategy,template!:CoreV1PodTemplateSpec",
			"AppsV1beta2DeploymentStrategy": "rollingUpdate:AppsV1beta2RollingUpdateDeployment,type:s",
			"AppsV1beta2ReplicaSet": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AppsV1beta2ReplicaSetSpec,status:*",
			"AppsV1beta2ReplicaSetSpec": "minReadySeconds:n,replicas:n,selector!:MetaV1LabelSelector,template:CoreV1PodTemplateSpec",
			"AppsV1beta2RollingUpdateDaemonSet": "maxUnavailable:q",
			"AppsV1beta2RollingUpdateDeployment": "maxSurge:q,maxUnavailable:q",
			"AppsV1beta2RollingUpdateStatefulSetStrategy": "partition:n",
			"AppsV1beta2StatefulSet": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AppsV1beta2StatefulSetSpec,status:*",
			"AppsV1beta2StatefulSetSpec": "podManagementPolicy:s,replicas:n,revisionHistoryLimit:n,selector!:MetaV1LabelSelector,serviceName!:s,template!:CoreV1PodTemplateSpec,updateStrategy:AppsV1beta2StatefulSetUpdateStrategy,volumeClaimTemplates:[CoreV1PersistentVolumeClaim]",
			"AppsV1beta2StatefulSetUpdateStrategy": "rollingUpdate:AppsV1beta2RollingUpdateStatefulSetStrategy,type:s",
			"AutoscalingV1CrossVersionObjectReference": "apiVersion:s,kind!:s,name!:s",
			"AutoscalingV1HorizontalPodAutoscaler": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:AutoscalingV1HorizontalPodAutoscalerSpec,status:*",
			"AutoscalingV1HorizontalPodAutoscalerSpec": "maxReplicas!:n,minReplicas:n,scaleTargetRef!:AutoscalingV1CrossVersionObjectReference,targetCPUUtilizationPercentage:n",
			"AutoscalingV2ContainerResourceMetricSource": "container!:s,name!:s,target!:AutoscalingV2MetricTarget",
			"AutoscalingV2CrossVersionObjectReference": "apiVersion:s,kind!:s,name!:s",
			"AutoscalingV2ExternalMetricSource": "metric!:AutoscalingV2MetricIdentifier,target!:AutoscalingV2MetricTarget",
			"AutoscalingV2HPAScalingPolicy": "periodSeconds!:n,type!:s,value!:n",
			"AutoscalingV2HPAScalingRules": "policies:[AutoscalingV2HPAScalingPolicy],selectPolicy:s,stabilizationWindowSeconds:n,tolerance:q",
			"AutoscalingV2HorizontalPodAutoscaler": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:AutoscalingV2HorizontalPodAutoscalerSpec,status:*",
			"AutoscalingV2HorizontalPodAutoscalerBehavior": "scaleDown:AutoscalingV2HPAScalingRules,scaleUp:AutoscalingV2HPAScalingRules",
			"AutoscalingV2HorizontalPodAutoscalerSpec": "behavior:AutoscalingV2HorizontalPodAutoscalerBehavior,maxReplicas!:n,metrics:[AutoscalingV2MetricSpec],minReplicas:n,scaleTargetRef!:AutoscalingV2CrossVersionObjectReference",
			"AutoscalingV2MetricIdentifier": "name!:s,selector:MetaV1LabelSelector",
			"AutoscalingV2MetricSpec": "containerResource:AutoscalingV2ContainerResourceMetricSource,external:AutoscalingV2ExternalMetricSource,object:AutoscalingV2ObjectMetricSource,pods:AutoscalingV2PodsMetricSource,resource:AutoscalingV2ResourceMetricSource,type!:s",
			"AutoscalingV2MetricTarget": "averageUtilization:n,averageValue:q,type!:s,value:q",
			"AutoscalingV2ObjectMetricSource": "describedObject!:AutoscalingV2CrossVersionObjectReference,metric!:AutoscalingV2MetricIdentifier,target!:AutoscalingV2MetricTarget",
			"AutoscalingV2PodsMetricSource": "metric!:AutoscalingV2MetricIdentifier,target!:AutoscalingV2MetricTarget",
			"AutoscalingV2ResourceMetricSource": "name!:s,target!:AutoscalingV2MetricTarget",
			"AutoscalingV2beta1ContainerResourceMetricSource": "container!:s,name!:s,targetAverageUtilization:n,targetAverageValue:q",
			"AutoscalingV2beta1CrossVersionObjectReference": "apiVersion:s,kind!:s,name!:s",
			"AutoscalingV2beta1ExternalMetricSource": "metricName!:s,metricSelector:MetaV1LabelSelector,targetAverageValue:q,targetValue:q",
			"AutoscalingV2beta1HorizontalPodAutoscaler": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AutoscalingV2beta1HorizontalPodAutoscalerSpec,status:*",
			"AutoscalingV2beta1HorizontalPodAutoscalerSpec": "maxReplicas!:n,metrics:[AutoscalingV2beta1MetricSpec],minReplicas:n,scaleTargetRef!:AutoscalingV2beta1CrossVersionObjectReference",
			"AutoscalingV2beta1MetricSpec": "containerResource:AutoscalingV2beta1ContainerResourceMetricSource,external:AutoscalingV2beta1ExternalMetricSource,object:AutoscalingV2beta1ObjectMetricSource,pods:AutoscalingV2beta1PodsMetricSource,resource:AutoscalingV2beta1ResourceMetricSource,type!:s",
			"AutoscalingV2beta1ObjectMetricSource": "averageValue:q,metricName!:s,selector:MetaV1LabelSelector,target!:AutoscalingV2beta1CrossVersionObjectReference,targetValue!:q",
			"AutoscalingV2beta1PodsMetricSource": "metricName!:s,selector:MetaV1LabelSelector,targetAverageValue!:q",
			"AutoscalingV2beta1ResourceMetricSource": "name!:s,targetAverageUtilization:n,targetAverageValue:q",
			"AutoscalingV2beta2ContainerResourceMetricSource": "container!:s,name!:s,target!:AutoscalingV2beta2MetricTarget",
			"AutoscalingV2beta2CrossVersionObjectReference": "apiVersion:s,kind!:s,name!:s",
			"AutoscalingV2beta2ExternalMetricSource": "metric!:AutoscalingV2beta2MetricIdentifier,target!:AutoscalingV2beta2MetricTarget",
			"AutoscalingV2beta2HPAScalingPolicy": "periodSeconds!:n,type!:s,value!:n",
			"AutoscalingV2beta2HPAScalingRules": "policies:[AutoscalingV2beta2HPAScalingPolicy],selectPolicy:s,stabilizationWindowSeconds:n",
			"AutoscalingV2beta2HorizontalPodAutoscaler": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:AutoscalingV2beta2HorizontalPodAutoscalerSpec,status:*",
			"AutoscalingV2beta2HorizontalPodAutoscalerBehavior": "scaleDown:AutoscalingV2beta2HPAScalingRules,scaleUp:AutoscalingV2beta2HPAScalingRules",
			"AutoscalingV2beta2HorizontalPodAutoscalerSpec": "behavior:AutoscalingV2beta2HorizontalPodAutoscalerBehavior,maxReplicas!:n,metrics:[AutoscalingV2beta2MetricSpec],minReplicas:n,scaleTargetRef!:AutoscalingV2beta2CrossVersionObjectReference",
			"AutoscalingV2beta2MetricIdentifier": "name!:s,selector:MetaV1LabelSelector",
			"AutoscalingV2beta2MetricSpec": "containerResource:AutoscalingV2beta2ContainerResourceMetricSource,external:AutoscalingV2beta2ExternalMetricSource,object:AutoscalingV2beta2ObjectMetricSource,pods:AutoscalingV2beta2PodsMetricSource,resource:AutoscalingV2beta2ResourceMetricSource,type!:s",
			"AutoscalingV2beta2MetricTarget": "averageUtilization:n,averageValue:q,type!:s,value:q",
			"AutoscalingV2beta2ObjectMetricSource": "describedObject!:AutoscalingV2beta2CrossVersionObjectReference,metric!:AutoscalingV2beta2MetricIdentifier,target!:AutoscalingV2beta2MetricTarget",
			"AutoscalingV2beta2PodsMetricSource": "metric!:AutoscalingV2beta2MetricIdentifier,target!:AutoscalingV2beta2MetricTarget",
			"AutoscalingV2beta2ResourceMetricSource": "name!:s,target!:AutoscalingV2beta2MetricTarget",
			"BatchV1CronJob": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:BatchV1CronJobSpec,status:*",
			"BatchV1CronJobSpec": "concurrencyPolicy:Allow|Forbid|Replace,failedJobsHistoryLimit:n,jobTemplate!:BatchV1JobTemplateSpec,schedule!:s,startingDeadlineSeconds:n,successfulJobsHistoryLimit:n,suspend:b,timeZone:s",
			"BatchV1Job": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:BatchV1JobSpec,status:*",
			"BatchV1JobSpec": "activeDeadlineSeconds:n,backoffLimit:n,backoffLimitPerIndex:n,completionMode:Indexed|NonIndexed,completions:n,managedBy:s,manualSelector:b,maxFailedIndexes:n,parallelism:n,podFailurePolicy:BatchV1PodFailurePolicy,podReplacementPolicy:Failed|TerminatingOrFailed,selector:MetaV1LabelSelector,successPolicy:BatchV1SuccessPolicy,suspend:b,template!:CoreV1PodTemplateSpec,ttlSecondsAfterFinished:n",
			"BatchV1JobTemplateSpec": "metadata:MetaV1ObjectMeta,spec:BatchV1JobSpec",
			"BatchV1PodFailurePolicy": "rules!:[BatchV1PodFailurePolicyRule]",
			"BatchV1PodFailurePolicyOnExitCodesRequirement": "containerName:s,operator!:In|NotIn,values!:[n]",
			"BatchV1PodFailurePolicyOnPodConditionsPattern": "status:*,type!:s",
			"BatchV1PodFailurePolicyRule": "action!:Count|FailIndex|FailJob|Ignore,onExitCodes:BatchV1PodFailurePolicyOnExitCodesRequirement,onPodConditions:[BatchV1PodFailurePolicyOnPodConditionsPattern]",
			"BatchV1SuccessPolicy": "rules!:[BatchV1SuccessPolicyRule]",
			"BatchV1SuccessPolicyRule": "succeededCount:n,succeededIndexes:s",
			"BatchV1beta1CronJob": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:BatchV1beta1CronJobSpec,status:*",
			"BatchV1beta1CronJobSpec": "concurrencyPolicy:s,failedJobsHistoryLimit:n,jobTemplate!:BatchV1beta1JobTemplateSpec,schedule!:s,startingDeadlineSeconds:n,successfulJobsHistoryLimit:n,suspend:b,timeZone:s",
			"BatchV1beta1JobTemplateSpec": "metadata:MetaV1ObjectMeta,spec:BatchV1JobSpec",
			"CertificatesV1CertificateSigningRequest": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:CertificatesV1CertificateSigningRequestSpec,status:*",
			"CertificatesV1CertificateSigningRequestSpec": "expirationSeconds:n,extra:{[s]},groups:[s],request!:s,signerName!:s,uid:s,usages:[s],username:s",
			"CertificatesV1beta1CertificateSigningRequest": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CertificatesV1beta1CertificateSigningRequestSpec,status:*",
			"CertificatesV1beta1CertificateSigningRequestSpec": "extra:{[s]},groups:[s],request!:s,signerName:s,uid:s,usages:[s],username:s",
			"CoordinationV1Lease": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoordinationV1LeaseSpec",
			"CoordinationV1LeaseSpec": "acquireTime:s,holderIdentity:s,leaseDurationSeconds:n,leaseTransitions:n,preferredHolder:s,renewTime:s,strategy:s",
			"CoordinationV1beta1Lease": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoordinationV1beta1LeaseSpec",
			"CoordinationV1beta1LeaseSpec": "acquireTime:s,holderIdentity:s,leaseDurationSeconds:n,leaseTransitions:n,renewTime:s",
			"CoreV1AWSElasticBlockStoreVolumeSource": "fsType:s,partition:n,readOnly:b,volumeID!:s",
			"CoreV1Affinity": "nodeAffinity:CoreV1NodeAffinity,podAffinity:CoreV1PodAffinity,podAntiAffinity:CoreV1PodAntiAffinity",
			"CoreV1AppArmorProfile": "localhostProfile:s,type!:Localhost|RuntimeDefault|Unconfined",
			"CoreV1AzureDiskVolumeSource": "cachingMode:None|ReadOnly|ReadWrite,diskName!:s,diskURI!:s,fsType:s,kind:Dedicated|Managed|Shared,readOnly:b",
			"CoreV1AzureFilePersistentVolumeSource": "readOnly:b,secretName!:s,secretNamespace:s,shareName!:s",
			"CoreV1AzureFileVolumeSource": "readOnly:b,secretName!:s,shareName!:s",
			"CoreV1CSIPersistentVolumeSource": "controllerExpandSecretRef:CoreV1SecretReference,controllerPublishSecretRef:CoreV1SecretReference,driver!:s,fsType:s,nodeExpandSecretRef:CoreV1SecretReference,nodePublishSecretRef:CoreV1SecretReference,nodeStageSecretRef:CoreV1SecretReference,readOnly:b,volumeAttributes:{s},volumeHandle!:s",
			"CoreV1CSIVolumeSource": "driver!:s,fsType:s,nodePublishSecretRef:CoreV1LocalObjectReference,readOnly:b,volumeAttributes:{s}",
			"CoreV1Capabilities": "add:[s],drop:[s]",
			"CoreV1CephFSPersistentVolumeSource": "monitors!:[s],path:s,readOnly:b,secretFile:s,secretRef:CoreV1SecretReference,user:s",
			"CoreV1CephFSVolumeSource": "monitors!:[s],path:s,readOnly:b,secretFile:s,secretRef:CoreV1LocalObjectReference,user:s",
			"CoreV1CinderPersistentVolumeSource": "fsType:s,readOnly:b,secretRef:CoreV1SecretReference,volumeID!:s",
			"CoreV1CinderVolumeSource": "fsType:s,readOnly:b,secretRef:CoreV1LocalObjectReference,volumeID!:s",
			"CoreV1ClientIPConfig": "timeoutSeconds:n",
			"CoreV1ClusterTrustBundleProjection": "labelSelector:MetaV1LabelSelector,name:s,optional:b,path!:s,signerName:s",
			"CoreV1ConfigMap": "apiVersion!:s,binaryData:{s},data:{s},immutable:b,kind!:s,metadata:MetaV1ObjectMeta",
			"CoreV1ConfigMapEnvSource": "name:s,optional:b",
			"CoreV1ConfigMapKeySelector": "key!:s,name:s,optional:b",
			"CoreV1ConfigMapNodeConfigSource": "kubeletConfigKey!:s,name!:s,namespace!:s,resourceVersion:s,uid:s",
			"CoreV1ConfigMapProjection": "items:[CoreV1KeyToPath],name:s,optional:b",
			"CoreV1ConfigMapVolumeSource": "defaultMode:n,items:[CoreV1KeyToPath],name:s,optional:b",
			"CoreV1Container": "args:[s],command:[s],env:[CoreV1EnvVar],envFrom:[CoreV1EnvFromSource],image:s,imagePullPolicy:Always|IfNotPresent|Never,lifecycle:CoreV1Lifecycle,livenessProbe:CoreV1Probe,name!:s,ports:[CoreV1ContainerPort],readinessProbe:CoreV1Probe,resizePolicy:[CoreV1ContainerResizePolicy],resources:CoreV1ResourceRequirements,restartPolicy:s,restartPolicyRules:[CoreV1ContainerRestartRule],securityContext:CoreV1SecurityContext,startupProbe:CoreV1Probe,stdin:b,stdinOnce:b,terminationMessagePath:s,terminationMessagePolicy:FallbackToLogsOnError|File,tty:b,volumeDevices:[CoreV1VolumeDevice],volumeMounts:[CoreV1VolumeMount],workingDir:s",
			"CoreV1ContainerPort": "containerPort!:n,hostIP:s,hostPort:n,name:s,protocol:SCTP|TCP|UDP",
			"CoreV1ContainerResizePolicy": "resourceName!:s,restartPolicy!:s",
			"CoreV1ContainerRestartRule": "action!:s,exitCodes:CoreV1ContainerRestartRuleOnExitCodes",
			"CoreV1ContainerRestartRuleOnExitCodes": "operator!:s,values:[n]",
			"CoreV1DownwardAPIProjection": "items:[CoreV1DownwardAPIVolumeFile]",
			"CoreV1DownwardAPIVolumeFile": "fieldRef:CoreV1ObjectFieldSelector,mode:n,path!:s,resourceFieldRef:CoreV1ResourceFieldSelector",
			"CoreV1DownwardAPIVolumeSource": "defaultMode:n,items:[CoreV1DownwardAPIVolumeFile]",
			"CoreV1EmptyDirVolumeSource": "medium:s,sizeLimit:q",
			"CoreV1EndpointAddress": "hostname:s,ip!:s,nodeName:s,targetRef:CoreV1ObjectReference",
			"CoreV1EndpointPort": "appProtocol:s,name:s,port!:n,protocol:SCTP|TCP|UDP",
			"CoreV1EndpointSubset": "addresses:[CoreV1EndpointAddress],notReadyAddresses:[CoreV1EndpointAddress],ports:[CoreV1EndpointPort]",
			"CoreV1Endpoints": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,subsets:[CoreV1EndpointSubset]",
			"CoreV1EnvFromSource": "configMapRef:CoreV1ConfigMapEnvSource,prefix:s,secretRef:CoreV1SecretEnvSource",
			"CoreV1EnvVar": "name!:s,value:s,valueFrom:CoreV1EnvVarSource",
			"CoreV1EnvVarSource": "configMapKeyRef:CoreV1ConfigMapKeySelector,fieldRef:CoreV1ObjectFieldSelector,fileKeyRef:CoreV1FileKeySelector,resourceFieldRef:CoreV1ResourceFieldSelector,secretKeyRef:CoreV1SecretKeySelector",
			"CoreV1EphemeralContainer": "args:[s],command:[s],env:[CoreV1EnvVar],envFrom:[CoreV1EnvFromSource],image:s,imagePullPolicy:Always|IfNotPresent|Never,lifecycle:CoreV1Lifecycle,livenessProbe:CoreV1Probe,name!:s,ports:[CoreV1ContainerPort],readinessProbe:CoreV1Probe,resizePolicy:[CoreV1ContainerResizePolicy],resources:CoreV1ResourceRequirements,restartPolicy:s,restartPolicyRules:[CoreV1ContainerRestartRule],securityContext:CoreV1SecurityContext,startupProbe:CoreV1Probe,stdin:b,stdinOnce:b,targetContainerName:s,terminationMessagePath:s,terminationMessagePolicy:FallbackToLogsOnError|File,tty:b,volumeDevices:[CoreV1VolumeDevice],volumeMounts:[CoreV1VolumeMount],workingDir:s",
			"CoreV1EphemeralVolumeSource": "volumeClaimTemplate:CoreV1PersistentVolumeClaimTemplate",
			"CoreV1ExecAction": "command:[s]",
			"CoreV1FCVolumeSource": "fsType:s,lun:n,readOnly:b,targetWWNs:[s],wwids:[s]",
			"CoreV1FileKeySelector": "key!:s,optional:b,path!:s,volumeName!:s",
			"CoreV1FlexPersistentVolumeSource": "driver!:s,fsType:s,options:{s},readOnly:b,secretRef:CoreV1SecretReference",
			"CoreV1FlexVolumeSource": "driver!:s,fsType:s,options:{s},readOnly:b,secretRef:CoreV1LocalObjectReference",
			"CoreV1FlockerVolumeSource": "datasetName:s,datasetUUID:s",
			"CoreV1GCEPersistentDiskVolumeSource": "fsType:s,partition:n,pdName!:s,readOnly:b",
			"CoreV1GRPCAction": "port!:n,service:s",
			"CoreV1GitRepoVolumeSource": "directory:s,repository!:s,revision:s",
			"CoreV1GlusterfsPersistentVolumeSource": "endpoints!:s,endpointsNamespace:s,path!:s,readOnly:b",
			"CoreV1GlusterfsVolumeSource": "endpoints!:s,path!:s,readOnly:b",
			"CoreV1HTTPGetAction": "host:s,httpHeaders:[CoreV1HTTPHeader],path:s,port!:q,scheme:HTTP|HTTPS",
			"CoreV1HTTPHeader": "name!:s,value!:s",
			"CoreV1HostAlias": "hostnames:[s],ip!:s",
			"CoreV1HostPathVolumeSource": "path!:s,type:s",
			"CoreV1ISCSIPersistentVolumeSource": "chapAuthDiscovery:b,chapAuthSession:b,fsType:s,initiatorName:s,iqn!:s,iscsiInterface:s,lun!:n,portals:[s],readOnly:b,secretRef:CoreV1SecretReference,targetPortal!:s",
			"CoreV1ISCSIVolumeSource": "chapAuthDiscovery:b,chapAuthSession:b,fsType:s,initiatorName:s,iqn!:s,iscsiInterface:s,lun!:n,portals:[s],readOnly:b,secretRef:CoreV1LocalObjectReference,targetPortal!:s",
			"CoreV1ImageVolumeSource": "pullPolicy:Always|IfNotPresent|Never,reference:s",
			"CoreV1KeyToPath": "key!:s,mode:n,path!:s",
			"CoreV1Lifecycle": "postStart:CoreV1LifecycleHandler,preStop:CoreV1LifecycleHandler,stopSignal:s",
			"CoreV1LifecycleHandler": "exec:CoreV1ExecAction,httpGet:CoreV1HTTPGetAction,sleep:CoreV1SleepAction,tcpSocket:CoreV1TCPSocketAction",
			"CoreV1LimitRange": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoreV1LimitRangeSpec",
			"CoreV1LimitRangeItem": "default:{q},defaultRequest:{q},max:{q},maxLimitRequestRatio:{q},min:{q},type!:s",
			"CoreV1LimitRangeSpec": "limits!:[CoreV1LimitRangeItem]",
			"CoreV1LocalObjectReference": "name:s",
			"CoreV1LocalVolumeSource": "fsType:s,path!:s",
			"CoreV1NFSVolumeSource": "path!:s,readOnly:b,server!:s",
			"CoreV1Namespace": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoreV1NamespaceSpec,status:*",
			"CoreV1NamespaceSpec": "finalizers:[s]",
			"CoreV1Node": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoreV1NodeSpec,status:*",
			"CoreV1NodeAffinity": "preferredDuringSchedulingIgnoredDuringExecution:[CoreV1PreferredSchedulingTerm],requiredDuringSchedulingIgnoredDuringExecution:CoreV1NodeSelector",
			"CoreV1NodeConfigSource": "configMap:CoreV1ConfigMapNodeConfigSource",
			"CoreV1NodeSelector": "nodeSelectorTerms!:[CoreV1NodeSelectorTerm]",
			"CoreV1NodeSelectorRequirement": "key!:s,operator!:DoesNotExist|Exists|Gt|In|Lt|NotIn,values:[s]",
			"CoreV1NodeSelectorTerm": "matchExpressions:[CoreV1NodeSelectorRequirement],matchFields:[CoreV1NodeSelectorRequirement]",
			"CoreV1NodeSpec": "configSource:CoreV1NodeConfigSource,externalID:s,podCIDR:s,podCIDRs:[s],providerID:s,taints:[CoreV1Taint],unschedulable:b",
			"CoreV1ObjectFieldSelector": "apiVersion:s,fieldPath!:s",
			"CoreV1ObjectReference": "apiVersion:s,fieldPath:s,kind:s,name:s,namespace:s,resourceVersion:s,uid:s",
			"CoreV1PersistentVolume": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoreV1PersistentVolumeSpec,status:*",
			"CoreV1PersistentVolumeClaim": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoreV1PersistentVolumeClaimSpec,status:*",
			"CoreV1PersistentVolumeClaimSpec": "accessModes:[ReadOnlyMany|ReadWriteMany|ReadWriteOnce|ReadWriteOncePod],dataSource:CoreV1TypedLocalObjectReference,dataSourceRef:CoreV1TypedObjectReference,resources:CoreV1VolumeResourceRequirements,selector:MetaV1LabelSelector,storageClassName:s,volumeAttributesClassName:s,volumeMode:Block|Filesystem,volumeName:s",
			"CoreV1PersistentVolumeClaimTemplate": "metadata:MetaV1ObjectMeta,spec!:CoreV1PersistentVolumeClaimSpec",
			"CoreV1PersistentVolumeClaimVolumeSource": "claimName!:s,readOnly:b",
			"CoreV1PersistentVolumeSpec": "accessModes:[ReadOnlyMany|ReadWriteMany|ReadWriteOnce|ReadWriteOncePod],awsElasticBlockStore:CoreV1AWSElasticBlockStoreVolumeSource,azureDisk:CoreV1AzureDiskVolumeSource,azureFile:CoreV1AzureFilePersistentVolumeSource,capacity:{q},cephfs:CoreV1CephFSPersistentVolumeSource,cinder:CoreV1CinderPersistentVolumeSource,claimRef:CoreV1ObjectReference,csi:CoreV1CSIPersistentVolumeSource,fc:CoreV1FCVolumeSource,flexVolume:CoreV1FlexPersistentVolumeSource,flocker:CoreV1FlockerVolumeSource,gcePersistentDisk:CoreV1GCEPersistentDiskVolumeSource,glusterfs:CoreV1GlusterfsPersistentVolumeSource,hostPath:CoreV1HostPathVolumeSource,iscsi:CoreV1ISCSIPersistentVolumeSource,local:CoreV1LocalVolumeSource,mountOptions:[s],nfs:CoreV1NFSVolumeSource,nodeAffinity:CoreV1VolumeNodeAffinity,persistentVolumeReclaimPolicy:Delete|Recycle|Retain,photonPersistentDisk:CoreV1PhotonPersistentDiskVolumeSource,portworxVolume:CoreV1PortworxVolumeSource,quobyte:CoreV1QuobyteVolumeSource,rbd:CoreV1RBDPersistentVolumeSource,scaleIO:CoreV1ScaleIOPersistentVolumeSource,storageClassName:s,storageos:CoreV1StorageOSPersistentVolumeSource,volumeAttributesClassName:s,volumeMode:Block|Filesystem,vsphereVolume:CoreV1VsphereVirtualDiskVolumeSource",
			"CoreV1PhotonPersistentDiskVolumeSource": "fsType:s,pdID!:s",
			"CoreV1Pod": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoreV1PodSpec,status:*",
			"CoreV1PodAffinity": "preferredDuringSchedulingIgnoredDuringExecution:[CoreV1WeightedPodAffinityTerm],requiredDuringSchedulingIgnoredDuringExecution:[CoreV1PodAffinityTerm]",
			"CoreV1PodAffinityTerm": "labelSelector:MetaV1LabelSelector,matchLabelKeys:[s],mismatchLabelKeys:[s],namespaceSelector:MetaV1LabelSelector,namespaces:[s],topologyKey!:s",
			"CoreV1PodAntiAffinity": "preferredDuringSchedulingIgnoredDuringExecution:[CoreV1WeightedPodAffinityTerm],requiredDuringSchedulingIgnoredDuringExecution:[CoreV1PodAffinityTerm]",
			"CoreV1PodCertificateProjection": "certificateChainPath:s,credentialBundlePath:s,keyPath:s,keyType!:s,maxExpirationSeconds:n,signerName!:s,userAnnotations:{s}",
			"CoreV1PodDNSConfig": "nameservers:[s],options:[CoreV1PodDNSConfigOption],searches:[s]",
			"CoreV1PodDNSConfigOption": "name:s,value:s",
			"CoreV1PodOS": "name!:s",
			"CoreV1PodReadinessGate": "conditionType!:s",
			"CoreV1PodResourceClaim": "name!:s,resourceClaimName:s,resourceClaimTemplateName:s",
			"CoreV1PodSchedulingGate": "name!:s",
			"CoreV1PodSchedulingGroup": "podGroupName:s",
			"CoreV1PodSecurityContext": "appArmorProfile:CoreV1AppArmorProfile,fsGroup:n,fsGroupChangePolicy:Always|OnRootMismatch,runAsGroup:n,runAsNonRoot:b,runAsUser:n,seLinuxChangePolicy:s,seLinuxOptions:CoreV1SELinuxOptions,seccompProfile:CoreV1SeccompProfile,supplementalGroups:[n],supplementalGroupsPolicy:Merge|Strict,sysctls:[CoreV1Sysctl],windowsOptions:CoreV1WindowsSecurityContextOptions",
			"CoreV1PodSpec": "activeDeadlineSeconds:n,affinity:CoreV1Affinity,automountServiceAccountToken:b,containers!:[CoreV1Container],dnsConfig:CoreV1PodDNSConfig,dnsPolicy:ClusterFirst|ClusterFirstWithHostNet|Default|None,enableServiceLinks:b,ephemeralContainers:[CoreV1EphemeralContainer],hostAliases:[CoreV1HostAlias],hostIPC:b,hostNetwork:b,hostPID:b,hostUsers:b,hostname:s,hostnameOverride:s,imagePullSecrets:[CoreV1LocalObjectReference],initContainers:[CoreV1Container],nodeName:s,nodeSelector:{s},os:CoreV1PodOS,overhead:{q},preemptionPolicy:Never|PreemptLowerPriority,priority:n,priorityClassName:s,readinessGates:[CoreV1PodReadinessGate],resourceClaims:[CoreV1PodResourceClaim],resources:CoreV1ResourceRequirements,restartPolicy:Always|Never|OnFailure,runtimeClassName:s,schedulerName:s,schedulingGates:[CoreV1PodSchedulingGate],schedulingGroup:CoreV1PodSchedulingGroup,securityContext:CoreV1PodSecurityContext,serviceAccount:s,serviceAccountName:s,setHostnameAsFQDN:b,shareProcessNamespace:b,subdomain:s,terminationGracePeriodSeconds:n,tolerations:[CoreV1Toleration],topologySpreadConstraints:[CoreV1TopologySpreadConstraint],volumes:[CoreV1Volume]",
			"CoreV1PodTemplate": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,template:CoreV1PodTemplateSpec",
			"CoreV1PodTemplateSpec": "metadata:MetaV1ObjectMeta,spec:CoreV1PodSpec",
			"CoreV1PortworxVolumeSource": "fsType:s,readOnly:b,volumeID!:s",
			"CoreV1PreferredSchedulingTerm": "preference!:CoreV1NodeSelectorTerm,weight!:n",
			"CoreV1Probe": "exec:CoreV1ExecAction,failureThreshold:n,grpc:CoreV1GRPCAction,httpGet:CoreV1HTTPGetAction,initialDelaySeconds:n,periodSeconds:n,successThreshold:n,tcpSocket:CoreV1TCPSocketAction,terminationGracePeriodSeconds:n,timeoutSeconds:n",
			"CoreV1ProjectedVolumeSource": "defaultMode:n,sources:[CoreV1VolumeProjection]",
			"CoreV1QuobyteVolumeSource": "group:s,readOnly:b,registry!:s,tenant:s,user:s,volume!:s",
			"CoreV1RBDPersistentVolumeSource": "fsType:s,image!:s,keyring:s,monitors!:[s],pool:s,readOnly:b,secretRef:CoreV1SecretReference,user:s",
			"CoreV1RBDVolumeSource": "fsType:s,image!:s,keyring:s,monitors!:[s],pool:s,readOnly:b,secretRef:CoreV1LocalObjectReference,user:s",
			"CoreV1ReplicationController": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoreV1ReplicationControllerSpec,status:*",
			"CoreV1ReplicationControllerSpec": "minReadySeconds:n,replicas:n,selector:{s},template:CoreV1PodTemplateSpec",
			"CoreV1ResourceClaim": "name!:s,request:s",
			"CoreV1ResourceFieldSelector": "containerName:s,divisor:q,resource!:s",
			"CoreV1ResourceQuota": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoreV1ResourceQuotaSpec,status:*",
			"CoreV1ResourceQuotaSpec": "hard:{q},scopeSelector:CoreV1ScopeSelector,scopes:[BestEffort|CrossNamespacePodAffinity|NotBestEffort|NotTerminating|PriorityClass|Terminating|VolumeAttributesClass]",
			"CoreV1ResourceRequirements": "claims:[CoreV1ResourceClaim],limits:{q},requests:{q}",
			"CoreV1SELinuxOptions": "level:s,role:s,type:s,user:s",
			"CoreV1ScaleIOPersistentVolumeSource": "fsType:s,gateway!:s,protectionDomain:s,readOnly:b,secretRef!:CoreV1SecretReference,sslEnabled:b,storageMode:s,storagePool:s,system!:s,volumeName:s",
			"CoreV1ScaleIOVolumeSource": "fsType:s,gateway!:s,protectionDomain:s,readOnly:b,secretRef!:CoreV1LocalObjectReference,sslEnabled:b,storageMode:s,storagePool:s,system!:s,volumeName:s",
			"CoreV1ScopeSelector": "matchExpressions:[CoreV1ScopedResourceSelectorRequirement]",
			"CoreV1ScopedResourceSelectorRequirement": "operator!:DoesNotExist|Exists|In|NotIn,scopeName!:BestEffort|CrossNamespacePodAffinity|NotBestEffort|NotTerminating|PriorityClass|Terminating|VolumeAttributesClass,values:[s]",
			"CoreV1SeccompProfile": "localhostProfile:s,type!:Localhost|RuntimeDefault|Unconfined",
			"CoreV1Secret": "apiVersion!:s,data:{s},immutable:b,kind!:s,metadata:MetaV1ObjectMeta,stringData:{s},type:s",
			"CoreV1SecretEnvSource": "name:s,optional:b",
			"CoreV1SecretKeySelector": "key!:s,name:s,optional:b",
			"CoreV1SecretProjection": "items:[CoreV1KeyToPath],name:s,optional:b",
			"CoreV1SecretReference": "name:s,namespace:s",
			"CoreV1SecretVolumeSource": "defaultMode:n,items:[CoreV1KeyToPath],optional:b,secretName:s",
			"CoreV1SecurityContext": "allowPrivilegeEscalation:b,appArmorProfile:CoreV1AppArmorProfile,capabilities:CoreV1Capabilities,privileged:b,procMount:Default|Unmasked,readOnlyRootFilesystem:b,runAsGroup:n,runAsNonRoot:b,runAsUser:n,seLinuxOptions:CoreV1SELinuxOptions,seccompProfile:CoreV1SeccompProfile,windowsOptions:CoreV1WindowsSecurityContextOptions",
			"CoreV1Service": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:CoreV1ServiceSpec,status:*",
			"CoreV1ServiceAccount": "apiVersion!:s,automountServiceAccountToken:b,imagePullSecrets:[CoreV1LocalObjectReference],kind!:s,metadata:MetaV1ObjectMeta,secrets:[CoreV1ObjectReference]",
			"CoreV1ServiceAccountTokenProjection": "audience:s,expirationSeconds:n,path!:s",
			"CoreV1ServicePort": "appProtocol:s,name:s,nodePort:n,port!:n,protocol:SCTP|TCP|UDP,targetPort:q",
			"CoreV1ServiceSpec": "allocateLoadBalancerNodePorts:b,clusterIP:s,clusterIPs:[s],externalIPs:[s],externalName:s,externalTrafficPolicy:Cluster|Local,healthCheckNodePort:n,internalTrafficPolicy:Cluster|Local,ipFamilies:[s],ipFamilyPolicy:PreferDualStack|RequireDualStack|SingleStack,loadBalancerClass:s,loadBalancerIP:s,loadBalancerSourceRanges:[s],ports:[CoreV1ServicePort],publishNotReadyAddresses:b,selector:{s},sessionAffinity:ClientIP|None,sessionAffinityConfig:CoreV1SessionAffinityConfig,trafficDistribution:s,type:ClusterIP|ExternalName|LoadBalancer|NodePort",
			"CoreV1SessionAffinityConfig": "clientIP:CoreV1ClientIPConfig",
			"CoreV1SleepAction": "seconds!:n",
			"CoreV1StorageOSPersistentVolumeSource": "fsType:s,readOnly:b,secretRef:CoreV1ObjectReference,volumeName:s,volumeNamespace:s",
			"CoreV1StorageOSVolumeSource": "fsType:s,readOnly:b,secretRef:CoreV1LocalObjectReference,volumeName:s,volumeNamespace:s",
			"CoreV1Sysctl": "name!:s,value!:s",
			"CoreV1TCPSocketAction": "host:s,port!:q",
			"CoreV1Taint": "effect!:NoExecute|NoSchedule|PreferNoSchedule,key!:s,timeAdded:s,value:s",
			"CoreV1Toleration": "effect:NoExecute|NoSchedule|PreferNoSchedule,key:s,operator:Equal|Exists|Gt|Lt,tolerationSeconds:n,value:s",
			"CoreV1TopologySelectorLabelRequirement": "key!:s,values!:[s]",
			"CoreV1TopologySelectorTerm": "matchLabelExpressions:[CoreV1TopologySelectorLabelRequirement]",
			"CoreV1TopologySpreadConstraint": "labelSelector:MetaV1LabelSelector,matchLabelKeys:[s],maxSkew!:n,minDomains:n,nodeAffinityPolicy:Honor|Ignore,nodeTaintsPolicy:Honor|Ignore,topologyKey!:s,whenUnsatisfiable!:DoNotSchedule|ScheduleAnyway",
			"CoreV1TypedLocalObjectReference": "apiGroup:s,kind!:s,name!:s",
			"CoreV1TypedObjectReference": "apiGroup:s,kind!:s,name!:s,namespace:s",
			"CoreV1Volume": "awsElasticBlockStore:CoreV1AWSElasticBlockStoreVolumeSource,azureDisk:CoreV1AzureDiskVolumeSource,azureFile:CoreV1AzureFileVolumeSource,cephfs:CoreV1CephFSVolumeSource,cinder:CoreV1CinderVolumeSource,configMap:CoreV1ConfigMapVolumeSource,csi:CoreV1CSIVolumeSource,downwardAPI:CoreV1DownwardAPIVolumeSource,emptyDir:CoreV1EmptyDirVolumeSource,ephemeral:CoreV1EphemeralVolumeSource,fc:CoreV1FCVolumeSource,flexVolume:CoreV1FlexVolumeSource,flocker:CoreV1FlockerVolumeSource,gcePersistentDisk:CoreV1GCEPersistentDiskVolumeSource,gitRepo:CoreV1GitRepoVolumeSource,glusterfs:CoreV1GlusterfsVolumeSource,hostPath:CoreV1HostPathVolumeSource,image:CoreV1ImageVolumeSource,iscsi:CoreV1ISCSIVolumeSource,name!:s,nfs:CoreV1NFSVolumeSource,persistentVolumeClaim:CoreV1PersistentVolumeClaimVolumeSource,photonPersistentDisk:CoreV1PhotonPersistentDiskVolumeSource,portworxVolume:CoreV1PortworxVolumeSource,projected:CoreV1ProjectedVolumeSource,quobyte:CoreV1QuobyteVolumeSource,rbd:CoreV1RBDVolumeSource,scaleIO:CoreV1ScaleIOVolumeSource,secret:CoreV1SecretVolumeSource,storageos:CoreV1StorageOSVolumeSource,vsphereVolume:CoreV1VsphereVirtualDiskVolumeSource",
			"CoreV1VolumeDevice": "devicePath!:s,name!:s",
			"CoreV1VolumeMount": "mountPath!:s,mountPropagation:Bidirectional|HostToContainer|None,name!:s,readOnly:b,recursiveReadOnly:s,subPath:s,subPathExpr:s",
			"CoreV1VolumeNodeAffinity": "required:CoreV1NodeSelector",
			"CoreV1VolumeProjection": "clusterTrustBundle:CoreV1ClusterTrustBundleProjection,configMap:CoreV1ConfigMapProjection,downwardAPI:CoreV1DownwardAPIProjection,podCertificate:CoreV1PodCertificateProjection,secret:CoreV1SecretProjection,serviceAccountToken:CoreV1ServiceAccountTokenProjection",
			"CoreV1VolumeResourceRequirements": "limits:{q},requests:{q}",
			"CoreV1VsphereVirtualDiskVolumeSource": "fsType:s,storagePolicyID:s,storagePolicyName:s,volumePath!:s",
			"CoreV1WeightedPodAffinityTerm": "podAffinityTerm!:CoreV1PodAffinityTerm,weight!:n",
			"CoreV1WindowsSecurityContextOptions": "gmsaCredentialSpec:s,gmsaCredentialSpecName:s,hostProcess:b,runAsUserName:s",
			"DiscoveryV1Endpoint": "addresses!:[s],conditions:DiscoveryV1EndpointConditions,deprecatedTopology:{s},hints:DiscoveryV1EndpointHints,hostname:s,nodeName:s,targetRef:CoreV1ObjectReference,zone:s",
			"DiscoveryV1EndpointConditions": "ready:b,serving:b,terminating:b",
			"DiscoveryV1EndpointHints": "forNodes:[DiscoveryV1ForNode],forZones:[DiscoveryV1ForZone]",
			"DiscoveryV1EndpointPort": "appProtocol:s,name:s,port:n,protocol:SCTP|TCP|UDP",
			"DiscoveryV1EndpointSlice": "addressType!:FQDN|IPv4|IPv6,apiVersion!:s,endpoints:[DiscoveryV1Endpoint],kind!:s,metadata:MetaV1ObjectMeta,ports:[DiscoveryV1EndpointPort]",
			"DiscoveryV1ForNode": "name!:s",
			"DiscoveryV1ForZone": "name!:s",
			"DiscoveryV1beta1Endpoint": "addresses!:[s],conditions:DiscoveryV1beta1EndpointConditions,hints:DiscoveryV1beta1EndpointHints,hostname:s,nodeName:s,targetRef:CoreV1ObjectReference,topology:{s}",
			"DiscoveryV1beta1EndpointConditions": "ready:b,serving:b,terminating:b",
			"DiscoveryV1beta1EndpointHints": "forZones:[DiscoveryV1beta1ForZone]",
			"DiscoveryV1beta1EndpointPort": "appProtocol:s,name:s,port:n,protocol:s",
			"DiscoveryV1beta1EndpointSlice": "addressType!:s,apiVersion!:s,endpoints!:[DiscoveryV1beta1Endpoint],kind!:s,metadata:MetaV1ObjectMeta,ports:[DiscoveryV1beta1EndpointPort]",
			"DiscoveryV1beta1ForZone": "name!:s",
			"ExtensionsV1beta1DaemonSet": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:ExtensionsV1beta1DaemonSetSpec,status:*",
			"ExtensionsV1beta1DaemonSetSpec": "minReadySeconds:n,revisionHistoryLimit:n,selector:MetaV1LabelSelector,template!:CoreV1PodTemplateSpec,templateGeneration:n,updateStrategy:ExtensionsV1beta1DaemonSetUpdateStrategy",
			"ExtensionsV1beta1DaemonSetUpdateStrategy": "rollingUpdate:ExtensionsV1beta1RollingUpdateDaemonSet,type:s",
			"ExtensionsV1beta1Deployment": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:ExtensionsV1beta1DeploymentSpec,status:*",
			"ExtensionsV1beta1DeploymentRollback": "apiVersion!:s,kind!:s,name!:s,rollbackTo!:ExtensionsV1beta1RollbackConfig,updatedAnnotations:{s}",
			"ExtensionsV1beta1DeploymentSpec": "minReadySeconds:n,paused:b,progressDeadlineSeconds:n,replicas:n,revisionHistoryLimit:n,rollbackTo:ExtensionsV1beta1RollbackConfig,selector:MetaV1LabelSelector,strategy:ExtensionsV1beta1DeploymentStrategy,template!:CoreV1PodTemplateSpec",
			"ExtensionsV1beta1DeploymentStrategy": "rollingUpdate:ExtensionsV1beta1RollingUpdateDeployment,type:s",
			"ExtensionsV1beta1HTTPIngressPath": "backend!:ExtensionsV1beta1IngressBackend,path:s,pathType:s",
			"ExtensionsV1beta1HTTPIngressRuleValue": "paths!:[ExtensionsV1beta1HTTPIngressPath]",
			"ExtensionsV1beta1IPBlock": "cidr!:s,except:[s]",
			"ExtensionsV1beta1Ingress": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:ExtensionsV1beta1IngressSpec,status:*",
			"ExtensionsV1beta1IngressBackend": "resource:CoreV1TypedLocalObjectReference,serviceName:s,servicePort:q",
			"ExtensionsV1beta1IngressRule": "host:s,http:ExtensionsV1beta1HTTPIngressRuleValue",
			"ExtensionsV1beta1IngressSpec": "backend:ExtensionsV1beta1IngressBackend,ingressClassName:s,rules:[ExtensionsV1beta1IngressRule],tls:[ExtensionsV1beta1IngressTLS]",
			"ExtensionsV1beta1IngressTLS": "hosts:[s],secretName:s",
			"ExtensionsV1beta1NetworkPolicy": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:ExtensionsV1beta1NetworkPolicySpec",
			"ExtensionsV1beta1NetworkPolicyEgressRule": "ports:[ExtensionsV1beta1NetworkPolicyPort],to:[ExtensionsV1beta1NetworkPolicyPeer]",
			"ExtensionsV1beta1NetworkPolicyIngressRule": "from:[ExtensionsV1beta1NetworkPolicyPeer],ports:[ExtensionsV1beta1NetworkPolicyPort]",
			"ExtensionsV1beta1NetworkPolicyPeer": "ipBlock:ExtensionsV1beta1IPBlock,namespaceSelector:MetaV1LabelSelector,podSelector:MetaV1LabelSelector",
			"ExtensionsV1beta1NetworkPolicyPort": "port:q,protocol:s",
			"ExtensionsV1beta1NetworkPolicySpec": "egress:[ExtensionsV1beta1NetworkPolicyEgressRule],ingress:[ExtensionsV1beta1NetworkPolicyIngressRule],podSelector!:MetaV1LabelSelector,policyTypes:[s]",
			"ExtensionsV1beta1ReplicaSet": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:ExtensionsV1beta1ReplicaSetSpec,status:*",
			"ExtensionsV1beta1ReplicaSetSpec": "minReadySeconds:n,replicas:n,selector:MetaV1LabelSelector,template:CoreV1PodTemplateSpec",
			"ExtensionsV1beta1RollbackConfig": "revision:n",
			"ExtensionsV1beta1RollingUpdateDaemonSet": "maxUnavailable:q",
			"ExtensionsV1beta1RollingUpdateDeployment": "maxSurge:q,maxUnavailable:q",
			"FlowcontrolV1ExemptPriorityLevelConfiguration": "lendablePercent:n,nominalConcurrencyShares:n",
			"FlowcontrolV1FlowDistinguisherMethod": "type!:s",
			"FlowcontrolV1FlowSchema": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:FlowcontrolV1FlowSchemaSpec,status:*",
			"FlowcontrolV1FlowSchemaSpec": "distinguisherMethod:FlowcontrolV1FlowDistinguisherMethod,matchingPrecedence:n,priorityLevelConfiguration!:FlowcontrolV1PriorityLevelConfigurationReference,rules:[FlowcontrolV1PolicyRulesWithSubjects]",
			"FlowcontrolV1GroupSubject": "name!:s",
			"FlowcontrolV1LimitResponse": "queuing:FlowcontrolV1QueuingConfiguration,type!:s",
			"FlowcontrolV1LimitedPriorityLevelConfiguration": "borrowingLimitPercent:n,lendablePercent:n,limitResponse:FlowcontrolV1LimitResponse,nominalConcurrencyShares:n",
			"FlowcontrolV1NonResourcePolicyRule": "nonResourceURLs!:[s],verbs!:[s]",
			"FlowcontrolV1PolicyRulesWithSubjects": "nonResourceRules:[FlowcontrolV1NonResourcePolicyRule],resourceRules:[FlowcontrolV1ResourcePolicyRule],subjects!:[FlowcontrolV1Subject]",
			"FlowcontrolV1PriorityLevelConfiguration": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:FlowcontrolV1PriorityLevelConfigurationSpec,status:*",
			"FlowcontrolV1PriorityLevelConfigurationReference": "name!:s",
			"FlowcontrolV1PriorityLevelConfigurationSpec": "exempt:FlowcontrolV1ExemptPriorityLevelConfiguration,limited:FlowcontrolV1LimitedPriorityLevelConfiguration,type!:s",
			"FlowcontrolV1QueuingConfiguration": "handSize:n,queueLengthLimit:n,queues:n",
			"FlowcontrolV1ResourcePolicyRule": "apiGroups!:[s],clusterScope:b,namespaces:[s],resources!:[s],verbs!:[s]",
			"FlowcontrolV1ServiceAccountSubject": "name!:s,namespace!:s",
			"FlowcontrolV1Subject": "group:FlowcontrolV1GroupSubject,kind!:s,serviceAccount:FlowcontrolV1ServiceAccountSubject,user:FlowcontrolV1UserSubject",
			"FlowcontrolV1UserSubject": "name!:s",
			"FlowcontrolV1beta1FlowDistinguisherMethod": "type!:s",
			"FlowcontrolV1beta1FlowSchema": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:FlowcontrolV1beta1FlowSchemaSpec,status:*",
			"FlowcontrolV1beta1FlowSchemaSpec": "distinguisherMethod:FlowcontrolV1beta1FlowDistinguisherMethod,matchingPrecedence:n,priorityLevelConfiguration!:FlowcontrolV1beta1PriorityLevelConfigurationReference,rules:[FlowcontrolV1beta1PolicyRulesWithSubjects]",
			"FlowcontrolV1beta1GroupSubject": "name!:s",
			"FlowcontrolV1beta1LimitResponse": "queuing:FlowcontrolV1beta1QueuingConfiguration,type!:s",
			"FlowcontrolV1beta1LimitedPriorityLevelConfiguration": "assuredConcurrencyShares:n,limitResponse:FlowcontrolV1beta1LimitResponse",
			"FlowcontrolV1beta1NonResourcePolicyRule": "nonResourceURLs!:[s],verbs!:[s]",
			"FlowcontrolV1beta1PolicyRulesWithSubjects": "nonResourceRules:[FlowcontrolV1beta1NonResourcePolicyRule],resourceRules:[FlowcontrolV1beta1ResourcePolicyRule],subjects!:[FlowcontrolV1beta1Subject]",
			"FlowcontrolV1beta1PriorityLevelConfiguration": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:FlowcontrolV1beta1PriorityLevelConfigurationSpec,status:*",
			"FlowcontrolV1beta1PriorityLevelConfigurationReference": "name!:s",
			"FlowcontrolV1beta1PriorityLevelConfigurationSpec": "limited:FlowcontrolV1beta1LimitedPriorityLevelConfiguration,type!:s",
			"FlowcontrolV1beta1QueuingConfiguration": "handSize:n,queueLengthLimit:n,queues:n",
			"FlowcontrolV1beta1ResourcePolicyRule": "apiGroups!:[s],clusterScope:b,namespaces:[s],resources!:[s],verbs!:[s]",
			"FlowcontrolV1beta1ServiceAccountSubject": "name!:s,namespace!:s",
			"FlowcontrolV1beta1Subject": "group:FlowcontrolV1beta1GroupSubject,kind!:s,serviceAccount:FlowcontrolV1beta1ServiceAccountSubject,user:FlowcontrolV1beta1UserSubject",
			"FlowcontrolV1beta1UserSubject": "name!:s",
			"FlowcontrolV1beta2FlowDistinguisherMethod": "type!:s",
			"FlowcontrolV1beta2FlowSchema": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:FlowcontrolV1beta2FlowSchemaSpec,status:*",
			"FlowcontrolV1beta2FlowSchemaSpec": "distinguisherMethod:FlowcontrolV1beta2FlowDistinguisherMethod,matchingPrecedence:n,priorityLevelConfiguration!:FlowcontrolV1beta2PriorityLevelConfigurationReference,rules:[FlowcontrolV1beta2PolicyRulesWithSubjects]",
			"FlowcontrolV1beta2GroupSubject": "name!:s",
			"FlowcontrolV1beta2LimitResponse": "queuing:FlowcontrolV1beta2QueuingConfiguration,type!:s",
			"FlowcontrolV1beta2LimitedPriorityLevelConfiguration": "assuredConcurrencyShares:n,borrowingLimitPercent:n,lendablePercent:n,limitResponse:FlowcontrolV1beta2LimitResponse",
			"FlowcontrolV1beta2NonResourcePolicyRule": "nonResourceURLs!:[s],verbs!:[s]",
			"FlowcontrolV1beta2PolicyRulesWithSubjects": "nonResourceRules:[FlowcontrolV1beta2NonResourcePolicyRule],resourceRules:[FlowcontrolV1beta2ResourcePolicyRule],subjects!:[FlowcontrolV1beta2Subject]",
			"FlowcontrolV1beta2PriorityLevelConfiguration": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:FlowcontrolV1beta2PriorityLevelConfigurationSpec,status:*",
			"FlowcontrolV1beta2PriorityLevelConfigurationReference": "name!:s",
			"FlowcontrolV1beta2PriorityLevelConfigurationSpec": "limited:FlowcontrolV1beta2LimitedPriorityLevelConfiguration,type!:s",
			"FlowcontrolV1beta2QueuingConfiguration": "handSize:n,queueLengthLimit:n,queues:n",
			"FlowcontrolV1beta2ResourcePolicyRule": "apiGroups!:[s],clusterScope:b,namespaces:[s],resources!:[s],verbs!:[s]",
			"FlowcontrolV1beta2ServiceAccountSubject": "name!:s,namespace!:s",
			"FlowcontrolV1beta2Subject": "group:FlowcontrolV1beta2GroupSubject,kind!:s,serviceAccount:FlowcontrolV1beta2ServiceAccountSubject,user:FlowcontrolV1beta2UserSubject",
			"FlowcontrolV1beta2UserSubject": "name!:s",
			"FlowcontrolV1beta3ExemptPriorityLevelConfiguration": "lendablePercent:n,nominalConcurrencyShares:n",
			"FlowcontrolV1beta3FlowDistinguisherMethod": "type!:s",
			"FlowcontrolV1beta3FlowSchema": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:FlowcontrolV1beta3FlowSchemaSpec,status:*",
			"FlowcontrolV1beta3FlowSchemaSpec": "distinguisherMethod:FlowcontrolV1beta3FlowDistinguisherMethod,matchingPrecedence:n,priorityLevelConfiguration!:FlowcontrolV1beta3PriorityLevelConfigurationReference,rules:[FlowcontrolV1beta3PolicyRulesWithSubjects]",
			"FlowcontrolV1beta3GroupSubject": "name!:s",
			"FlowcontrolV1beta3LimitResponse": "queuing:FlowcontrolV1beta3QueuingConfiguration,type!:s",
			"FlowcontrolV1beta3LimitedPriorityLevelConfiguration": "borrowingLimitPercent:n,lendablePercent:n,limitResponse:FlowcontrolV1beta3LimitResponse,nominalConcurrencyShares:n",
			"FlowcontrolV1beta3NonResourcePolicyRule": "nonResourceURLs!:[s],verbs!:[s]",
			"FlowcontrolV1beta3PolicyRulesWithSubjects": "nonResourceRules:[FlowcontrolV1beta3NonResourcePolicyRule],resourceRules:[FlowcontrolV1beta3ResourcePolicyRule],subjects!:[FlowcontrolV1beta3Subject]",
			"FlowcontrolV1beta3PriorityLevelConfiguration": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:FlowcontrolV1beta3PriorityLevelConfigurationSpec,status:*",
			"FlowcontrolV1beta3PriorityLevelConfigurationReference": "name!:s",
			"FlowcontrolV1beta3PriorityLevelConfigurationSpec": "exempt:FlowcontrolV1beta3ExemptPriorityLevelConfiguration,limited:FlowcontrolV1beta3LimitedPriorityLevelConfiguration,type!:s",
			"FlowcontrolV1beta3QueuingConfiguration": "handSize:n,queueLengthLimit:n,queues:n",
			"FlowcontrolV1beta3ResourcePolicyRule": "apiGroups!:[s],clusterScope:b,namespaces:[s],resources!:[s],verbs!:[s]",
			"FlowcontrolV1beta3ServiceAccountSubject": "name!:s,namespace!:s",
			"FlowcontrolV1beta3Subject": "group:FlowcontrolV1beta3GroupSubject,kind!:s,serviceAccount:FlowcontrolV1beta3ServiceAccountSubject,user:FlowcontrolV1beta3UserSubject",
			"FlowcontrolV1beta3UserSubject": "name!:s",
			"MetaV1FieldsV1": "",
			"MetaV1LabelSelector": "matchExpressions:[MetaV1LabelSelectorRequirement],matchLabels:{s}",
			"MetaV1LabelSelectorRequirement": "key!:s,operator!:s,values:[s]",
			"MetaV1ManagedFieldsEntry": "apiVersion:s,fieldsType:s,fieldsV1:MetaV1FieldsV1,manager:s,operation:s,subresource:s,time:s",
			"MetaV1ObjectMeta": "annotations:{s},creationTimestamp:s,deletionGracePeriodSeconds:n,deletionTimestamp:s,finalizers:[s],generateName:s,generation:n,labels:{s},managedFields:[MetaV1ManagedFieldsEntry],name:s,namespace:s,ownerReferences:[MetaV1OwnerReference],resourceVersion:s,selfLink:s,uid:s",
			"MetaV1OwnerReference": "apiVersion!:s,blockOwnerDeletion:b,controller:b,kind!:s,name!:s,uid!:s",
			"NetworkingV1HTTPIngressPath": "backend!:NetworkingV1IngressBackend,path:s,pathType!:Exact|ImplementationSpecific|Prefix",
			"NetworkingV1HTTPIngressRuleValue": "paths!:[NetworkingV1HTTPIngressPath]",
			"NetworkingV1IPAddress": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:NetworkingV1IPAddressSpec",
			"NetworkingV1IPAddressSpec": "parentRef!:NetworkingV1ParentReference",
			"NetworkingV1IPBlock": "cidr!:s,except:[s]",
			"NetworkingV1Ingress": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:NetworkingV1IngressSpec,status:*",
			"NetworkingV1IngressBackend": "resource:CoreV1TypedLocalObjectReference,service:NetworkingV1IngressServiceBackend",
			"NetworkingV1IngressClass": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:NetworkingV1IngressClassSpec",
			"NetworkingV1IngressClassParametersReference": "apiGroup:s,kind!:s,name!:s,namespace:s,scope:s",
			"NetworkingV1IngressClassSpec": "controller:s,parameters:NetworkingV1IngressClassParametersReference",
			"NetworkingV1IngressRule": "host:s,http:NetworkingV1HTTPIngressRuleValue",
			"NetworkingV1IngressServiceBackend": "name!:s,port:NetworkingV1ServiceBackendPort",
			"NetworkingV1IngressSpec": "defaultBackend:NetworkingV1IngressBackend,ingressClassName:s,rules:[NetworkingV1IngressRule],tls:[NetworkingV1IngressTLS]",
			"NetworkingV1IngressTLS": "hosts:[s],secretName:s",
			"NetworkingV1NetworkPolicy": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:NetworkingV1NetworkPolicySpec",
			"NetworkingV1NetworkPolicyEgressRule": "ports:[NetworkingV1NetworkPolicyPort],to:[NetworkingV1NetworkPolicyPeer]",
			"NetworkingV1NetworkPolicyIngressRule": "from:[NetworkingV1NetworkPolicyPeer],ports:[NetworkingV1NetworkPolicyPort]",
			"NetworkingV1NetworkPolicyPeer": "ipBlock:NetworkingV1IPBlock,namespaceSelector:MetaV1LabelSelector,podSelector:MetaV1LabelSelector",
			"NetworkingV1NetworkPolicyPort": "endPort:n,port:q,protocol:SCTP|TCP|UDP",
			"NetworkingV1NetworkPolicySpec": "egress:[NetworkingV1NetworkPolicyEgressRule],ingress:[NetworkingV1NetworkPolicyIngressRule],podSelector:MetaV1LabelSelector,policyTypes:[Egress|Ingress]",
			"NetworkingV1ParentReference": "group:s,name!:s,namespace:s,resource!:s",
			"NetworkingV1ServiceBackendPort": "name:s,number:n",
			"NetworkingV1ServiceCIDR": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:NetworkingV1ServiceCIDRSpec,status:*",
			"NetworkingV1ServiceCIDRSpec": "cidrs:[s]",
			"NetworkingV1beta1HTTPIngressPath": "backend!:NetworkingV1beta1IngressBackend,path:s,pathType:s",
			"NetworkingV1beta1HTTPIngressRuleValue": "paths!:[NetworkingV1beta1HTTPIngressPath]",
			"NetworkingV1beta1Ingress": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:NetworkingV1beta1IngressSpec,status:*",
			"NetworkingV1beta1IngressBackend": "resource:CoreV1TypedLocalObjectReference,serviceName:s,servicePort:q",
			"NetworkingV1beta1IngressClass": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:NetworkingV1beta1IngressClassSpec",
			"NetworkingV1beta1IngressClassParametersReference": "apiGroup:s,kind!:s,name!:s,namespace:s,scope:s",
			"NetworkingV1beta1IngressClassSpec": "controller:s,parameters:NetworkingV1beta1IngressClassParametersReference",
			"NetworkingV1beta1IngressRule": "host:s,http:NetworkingV1beta1HTTPIngressRuleValue",
			"NetworkingV1beta1IngressSpec": "backend:NetworkingV1beta1IngressBackend,ingressClassName:s,rules:[NetworkingV1beta1IngressRule],tls:[NetworkingV1beta1IngressTLS]",
			"NetworkingV1beta1IngressTLS": "hosts:[s],secretName:s",
			"NodeV1Overhead": "podFixed:{q}",
			"NodeV1RuntimeClass": "apiVersion!:s,handler!:s,kind!:s,metadata:MetaV1ObjectMeta,overhead:NodeV1Overhead,scheduling:NodeV1Scheduling",
			"NodeV1Scheduling": "nodeSelector:{s},tolerations:[CoreV1Toleration]",
			"NodeV1beta1Overhead": "podFixed:{q}",
			"NodeV1beta1RuntimeClass": "apiVersion!:s,handler!:s,kind!:s,metadata:MetaV1ObjectMeta,overhead:NodeV1beta1Overhead,scheduling:NodeV1beta1Scheduling",
			"NodeV1beta1Scheduling": "nodeSelector:{s},tolerations:[CoreV1Toleration]",
			"PolicyV1PodDisruptionBudget": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:PolicyV1PodDisruptionBudgetSpec,status:*",
			"PolicyV1PodDisruptionBudgetSpec": "maxUnavailable:q,minAvailable:q,selector:MetaV1LabelSelector,unhealthyPodEvictionPolicy:AlwaysAllow|IfHealthyBudget",
			"PolicyV1beta1PodDisruptionBudget": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec:PolicyV1beta1PodDisruptionBudgetSpec,status:*",
			"PolicyV1beta1PodDisruptionBudgetSpec": "maxUnavailable:q,minAvailable:q,selector:MetaV1LabelSelector",
			"RbacV1AggregationRule": "clusterRoleSelectors:[MetaV1LabelSelector]",
			"RbacV1ClusterRole": "aggregationRule:RbacV1AggregationRule,apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,rules:[RbacV1PolicyRule]",
			"RbacV1ClusterRoleBinding": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,roleRef!:RbacV1RoleRef,subjects:[RbacV1Subject]",
			"RbacV1PolicyRule": "apiGroups:[s],nonResourceURLs:[s],resourceNames:[s],resources:[s],verbs!:[s]",
			"RbacV1Role": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,rules:[RbacV1PolicyRule]",
			"RbacV1RoleBinding": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,roleRef!:RbacV1RoleRef,subjects:[RbacV1Subject]",
			"RbacV1RoleRef": "apiGroup:s,kind!:s,name!:s",
			"RbacV1Subject": "apiGroup:s,kind!:s,name!:s,namespace:s",
			"RbacV1beta1AggregationRule": "clusterRoleSelectors:[MetaV1LabelSelector]",
			"RbacV1beta1ClusterRole": "aggregationRule:RbacV1beta1AggregationRule,apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,rules:[RbacV1beta1PolicyRule]",
			"RbacV1beta1ClusterRoleBinding": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,roleRef!:RbacV1beta1RoleRef,subjects:[RbacV1beta1Subject]",
			"RbacV1beta1PolicyRule": "apiGroups:[s],nonResourceURLs:[s],resourceNames:[s],resources:[s],verbs!:[s]",
			"RbacV1beta1Role": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,rules:[RbacV1beta1PolicyRule]",
			"RbacV1beta1RoleBinding": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,roleRef!:RbacV1beta1RoleRef,subjects:[RbacV1beta1Subject]",
			"RbacV1beta1RoleRef": "apiGroup!:s,kind!:s,name!:s",
			"RbacV1beta1Subject": "apiGroup:s,kind!:s,name!:s,namespace:s",
			"ResourceV1CELDeviceSelector": "expression!:s",
			"ResourceV1CapacityRequestPolicy": "default:q,validRange:ResourceV1CapacityRequestPolicyRange,validValues:[q]",
			"ResourceV1CapacityRequestPolicyRange": "max:q,min!:q,step:q",
			"ResourceV1CapacityRequirements": "requests:{q}",
			"ResourceV1Counter": "value!:q",
			"ResourceV1CounterSet": "counters!:{ResourceV1Counter},name!:s",
			"ResourceV1Device": "allNodes:b,allowMultipleAllocations:b,attributes:{ResourceV1DeviceAttribute},bindingConditions:[s],bindingFailureConditions:[s],bindsToNode:b,capacity:{ResourceV1DeviceCapacity},consumesCounters:[ResourceV1DeviceCounterConsumption],name!:s,nodeAllocatableResourceMappings:{ResourceV1NodeAllocatableResourceMapping},nodeName:s,nodeSelector:CoreV1NodeSelector,taints:[ResourceV1DeviceTaint]",
			"ResourceV1DeviceAttribute": "bool:b,bools:[b],int:n,ints:[n],string:s,strings:[s],version:s,versions:[s]",
			"ResourceV1DeviceCapacity": "requestPolicy:ResourceV1CapacityRequestPolicy,value!:q",
			"ResourceV1DeviceClaim": "config:[ResourceV1DeviceClaimConfiguration],constraints:[ResourceV1DeviceConstraint],requests:[ResourceV1DeviceRequest]",
			"ResourceV1DeviceClaimConfiguration": "opaque:ResourceV1OpaqueDeviceConfiguration,requests:[s]",
			"ResourceV1DeviceClass": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:ResourceV1DeviceClassSpec",
			"ResourceV1DeviceClassConfiguration": "opaque:ResourceV1OpaqueDeviceConfiguration",
			"ResourceV1DeviceClassSpec": "config:[ResourceV1DeviceClassConfiguration],extendedResourceName:s,selectors:[ResourceV1DeviceSelector]",
			"ResourceV1DeviceConstraint": "distinctAttribute:s,matchAttribute:s,requests:[s]",
			"ResourceV1DeviceCounterConsumption": "counterSet!:s,counters!:{ResourceV1Counter}",
			"ResourceV1DeviceRequest": "exactly:ResourceV1ExactDeviceRequest,firstAvailable:[ResourceV1DeviceSubRequest],name!:s",
			"ResourceV1DeviceSelector": "cel:ResourceV1CELDeviceSelector",
			"ResourceV1DeviceSubRequest": "allocationMode:All|ExactCount,capacity:ResourceV1CapacityRequirements,count:n,deviceClassName!:s,name!:s,selectors:[ResourceV1DeviceSelector],tolerations:[ResourceV1DeviceToleration]",
			"ResourceV1DeviceTaint": "effect!:NoExecute|NoSchedule|None,key!:s,timeAdded:s,value:s",
			"ResourceV1DeviceToleration": "effect:NoExecute|NoSchedule|None,key:s,operator:Equal|Exists,tolerationSeconds:n,value:s",
			"ResourceV1ExactDeviceRequest": "adminAccess:b,allocationMode:All|ExactCount,capacity:ResourceV1CapacityRequirements,count:n,deviceClassName!:s,selectors:[ResourceV1DeviceSelector],tolerations:[ResourceV1DeviceToleration]",
			"ResourceV1NodeAllocatableResourceMapping": "allocationMultiplier:q,capacityKey:s",
			"ResourceV1OpaqueDeviceConfiguration": "driver!:s,parameters!:RuntimeRawExtension",
			"ResourceV1ResourceClaim": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:ResourceV1ResourceClaimSpec,status:*",
			"ResourceV1ResourceClaimSpec": "devices:ResourceV1DeviceClaim",
			"ResourceV1ResourceClaimTemplate": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:ResourceV1ResourceClaimTemplateSpec",
			"ResourceV1ResourceClaimTemplateSpec": "metadata:MetaV1ObjectMeta,spec!:ResourceV1ResourceClaimSpec",
			"ResourceV1ResourcePool": "generation!:n,name!:s,resourceSliceCount!:n",
			"ResourceV1ResourceSlice": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:ResourceV1ResourceSliceSpec",
			"ResourceV1ResourceSliceSpec": "allNodes:b,devices:[ResourceV1Device],driver!:s,nodeName:s,nodeSelector:CoreV1NodeSelector,perDeviceNodeSelection:b,pool!:ResourceV1ResourcePool,sharedCounters:[ResourceV1CounterSet]",
			"RuntimeRawExtension": "",
			"SchedulingV1PriorityClass": "apiVersion!:s,description:s,globalDefault:b,kind!:s,metadata:MetaV1ObjectMeta,preemptionPolicy:Never|PreemptLowerPriority,value:n",
			"SchedulingV1beta1PriorityClass": "apiVersion!:s,description:s,globalDefault:b,kind!:s,metadata:MetaV1ObjectMeta,preemptionPolicy:s,value!:n",
			"StorageV1CSIDriver": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:StorageV1CSIDriverSpec",
			"StorageV1CSIDriverSpec": "attachRequired:b,fsGroupPolicy:s,nodeAllocatableUpdatePeriodSeconds:n,podInfoOnMount:b,preventPodSchedulingIfMissing:b,requiresRepublish:b,seLinuxMount:b,serviceAccountTokenInSecrets:b,storageCapacity:b,tokenRequests:[StorageV1TokenRequest],volumeLifecycleModes:[s]",
			"StorageV1CSINode": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:StorageV1CSINodeSpec",
			"StorageV1CSINodeDriver": "allocatable:StorageV1VolumeNodeResources,name!:s,nodeID!:s,topologyKeys:[s]",
			"StorageV1CSINodeSpec": "drivers!:[StorageV1CSINodeDriver]",
			"StorageV1CSIStorageCapacity": "apiVersion!:s,capacity:q,kind!:s,maximumVolumeSize:q,metadata:MetaV1ObjectMeta,nodeTopology:MetaV1LabelSelector,storageClassName!:s",
			"StorageV1StorageClass": "allowVolumeExpansion:b,allowedTopologies:[CoreV1TopologySelectorTerm],apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,mountOptions:[s],parameters:{s},provisioner!:s,reclaimPolicy:Delete|Recycle|Retain,volumeBindingMode:Immediate|WaitForFirstConsumer",
			"StorageV1TokenRequest": "audience!:s,expirationSeconds:n",
			"StorageV1VolumeAttachment": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:StorageV1VolumeAttachmentSpec,status:*",
			"StorageV1VolumeAttachmentSource": "inlineVolumeSpec:CoreV1PersistentVolumeSpec,persistentVolumeName:s",
			"StorageV1VolumeAttachmentSpec": "attacher!:s,nodeName!:s,source!:StorageV1VolumeAttachmentSource",
			"StorageV1VolumeAttributesClass": "apiVersion!:s,driverName!:s,kind!:s,metadata:MetaV1ObjectMeta,parameters:{s}",
			"StorageV1VolumeNodeResources": "count:n",
			"StorageV1beta1CSIDriver": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:StorageV1beta1CSIDriverSpec",
			"StorageV1beta1CSIDriverSpec": "attachRequired:b,fsGroupPolicy:s,podInfoOnMount:b,requiresRepublish:b,storageCapacity:b,tokenRequests:[StorageV1beta1TokenRequest],volumeLifecycleModes:[s]",
			"StorageV1beta1CSINode": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:StorageV1beta1CSINodeSpec",
			"StorageV1beta1CSINodeDriver": "allocatable:StorageV1beta1VolumeNodeResources,name!:s,nodeID!:s,topologyKeys:[s]",
			"StorageV1beta1CSINodeSpec": "drivers!:[StorageV1beta1CSINodeDriver]",
			"StorageV1beta1CSIStorageCapacity": "apiVersion!:s,capacity:q,kind!:s,maximumVolumeSize:q,metadata:MetaV1ObjectMeta,nodeTopology:MetaV1LabelSelector,storageClassName!:s",
			"StorageV1beta1StorageClass": "allowVolumeExpansion:b,allowedTopologies:[CoreV1TopologySelectorTerm],apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,mountOptions:[s],parameters:{s},provisioner!:s,reclaimPolicy:s,volumeBindingMode:s",
			"StorageV1beta1TokenRequest": "audience!:s,expirationSeconds:n",
			"StorageV1beta1VolumeAttachment": "apiVersion!:s,kind!:s,metadata:MetaV1ObjectMeta,spec!:StorageV1beta1VolumeAttachmentSpec,status:*",
			"StorageV1beta1VolumeAttachmentSource": "inlineVolumeSpec:CoreV1PersistentVolumeSpec,persistentVolumeName:s",
			"StorageV1beta1VolumeAttachmentSpec": "attacher!:s,nodeName!:s,source!:StorageV1beta1VolumeAttachmentSource",
			"StorageV1beta1VolumeNodeResources": "count:n"
		};
	})))();
}

// actions/manifest-check/kubernetes/schema/types.ts
/**
* Returns the name of the type of a kind, for example `apps/v1 Deployment`. Returns undefined for kinds that are not
* Kubernetes' own.
*/
function getKindType(apiVersion, kind) {
	return kinds.get(`${apiVersion} ${kind}`);
}
/** Returns the stable API versions that define a kind, oldest first. */
function getStableVersions(kind) {
	return stableVersions.get(kind) ?? [];
}
/** Checks whether Kubernetes itself defines the kinds of an API version's group. */
function isOwnGroup(apiVersion) {
	return groups.has(groupOf(apiVersion));
}
function groupOf(apiVersion) {
	const slash = apiVersion.indexOf("/");
	return slash === -1 ? "" : apiVersion.slice(0, slash);
}
/** Returns the fields of a type, in the newest version that the table contains. */
function getObjectType(name) {
	const cached = decoded.get(name);
	const text = encoded.get(name);
	if (cached !== void 0 || text === void 0) return cached;
	const parts = text === "" ? [] : text.split(",").map((part) => /^(.+?)(!?):(.*)$/.exec(part) ?? []);
	const type = {
		name,
		fields: new Map(parts.map(([, field = "", , code = "*"]) => [field, shapeOf(code)])),
		required: parts.flatMap(([, field = "", mark]) => mark === "!" ? [field] : [])
	};
	decoded.set(name, type);
	return type;
}
function shapeOf(code) {
	const simpleShape = simple[code];
	if (simpleShape !== void 0) return simpleShape;
	if (code.startsWith("[")) return {
		kind: "list",
		element: shapeOf(code.slice(1, -1))
	};
	if (code.startsWith("{")) return {
		kind: "map",
		element: shapeOf(code.slice(1, -1))
	};
	if (code.includes("|")) return {
		kind: "words",
		words: code.split("|")
	};
	return {
		kind: "object",
		type: code
	};
}
var kinds, encoded, decoded, stableVersions, groups, simple;
function init_types$1() {
	return (init_types$1 = __esmMin((() => {
		init_types();
		kinds = new Map(Object.entries(kinds$1));
		encoded = new Map(Object.entries(types));
		decoded = /* @__PURE__ */ new Map();
		stableVersions = new Map([...Map.groupBy([...kinds.keys()].map((key) => key.split(" ")).filter(([version = ""]) => /(?:^|\/)v\d+$/.test(version)), ([, kind = ""]) => kind)].map(([kind, keys]) => [kind, keys.map(([version = ""]) => version).toSorted()]));
		groups = new Set([...kinds.keys()].map(groupOf));
		simple = {
			s: { kind: "text" },
			n: { kind: "number" },
			b: { kind: "boolean" },
			q: { kind: "quantity" },
			"*": { kind: "any" }
		};
	})))();
}

// actions/manifest-check/kubernetes/workload.ts
/** Checks for pods that only run on Windows nodes. */
function isForWindows(pod) {
	return (pod.get("os", "name").text ?? pod.get("nodeSelector", "kubernetes.io/os").text) === "windows";
}
/**
* Lists the pod specifications of an object: at their known path for built-in kinds, by shape at any depth for all
* others (a map with `containers` whose items have name and image; Argo's single `container` and `script`). Ignores
* `status`.
*/
function listWorkloads(resource) {
	const path = coreGroups.has(resource.group) ? getOwn(knownPaths, resource.kind) : void 0;
	if (path !== void 0) {
		const spec = resource.root.get(...path);
		const isTemplate = path.length > 1 && spec.parent?.get("metadata").isMap === true;
		return spec.isMap || isTemplate ? [workloadOf(resource, spec)] : [];
	}
	if (resource.kind === "CustomResourceDefinition" || isBuiltIn(resource)) return [];
	const workloads = [];
	search(resource, resource.root, 0, workloads);
	return workloads;
}
/** Checks for a kind that Kubernetes itself defines. OpenShift's old kinds are in the core group, too. */
function isBuiltIn({ apiVersion, kind }) {
	return getKindType(apiVersion, kind) !== void 0;
}
function search(resource, field, depth, workloads) {
	if (depth > maxDepth || field.node === void 0 || field.node.kind === "scalar") return;
	if (field.isMap && isPodSpec(field)) workloads.push(workloadOf(resource, field));
	else if (isArgoTemplate(resource, field)) workloads.push(workloadOf(resource, field));
	for (const child of field.node.kind === "map" ? field.fields() : field.items()) {
		if (depth === 0 && child.key === "status") continue;
		if (typeof child.key === "string" && lists.some(([name]) => name === child.key)) continue;
		search(resource, child, depth + 1, workloads);
	}
}
function isPodSpec(field) {
	return lists.some(([name]) => field.get(name).items().some((container) => container.get("image").exists && container.get("name").exists)) || isUnnamedContainerList(field);
}
/**
* Returns true for the container list of Knative and similar kinds, which give containers without a name one.
*/
function isUnnamedContainerList(field) {
	const items = field.get("containers").items();
	return items.length > 0 && items.every((container) => container.get("image").text !== void 0);
}
function isArgoTemplate({ group }, field) {
	if (group !== "argoproj.io" || !field.isMap) return false;
	return ["container", "script"].some((name) => field.get(name, "image").exists);
}
function workloadOf(resource, spec) {
	const inherited = inheritedSpec(resource, spec);
	const metadata = podMetadata(resource, spec);
	const workload = {
		...resource,
		resource,
		spec,
		metadata,
		labels: metadata.get("labels").record,
		annotations: [...resource.annotations, metadata.get("annotations")],
		containers: [],
		partial: !spec.isMap || spec.parent !== void 0 && spec.key !== "spec" && !isArgoTemplate(resource, spec) && isBare(spec),
		get(...keys) {
			const own = spec.get(...keys);
			return own.node !== void 0 || inherited === void 0 ? own : orOwn(inherited.get(...keys), own);
		}
	};
	return Object.assign(workload, { containers: containersOf(workload) });
}
function orOwn(inherited, own) {
	return inherited.node === void 0 ? own : inherited;
}
/** Returns the workflow's specification, from which an Argo template inherits. */
function inheritedSpec({ group, root }, spec) {
	if (group !== "argoproj.io") return void 0;
	for (let field = spec.parent; field !== void 0 && field !== root; field = field.parent) if (field.get("templates").node?.kind === "list") return field;
}
/**
* Returns true if there are only containers and no other field of a pod specification, because another object builds
* the pod around them.
*/
function isBare(spec) {
	return ![
		"securityContext",
		"serviceAccountName",
		"volumes",
		"restartPolicy",
		"nodeSelector",
		"hostNetwork"
	].some((name) => spec.get(name).node !== void 0);
}
function podMetadata({ root }, spec) {
	const { parent } = spec;
	if (parent === void 0) return root.get("metadata");
	return parent.get("metadata");
}
function containersOf(workload) {
	const { spec } = workload;
	const all = lists.flatMap(([list, role]) => spec.get(list).items().filter((container) => container.isMap).map((field) => containerOf(workload, field, field.get("restartPolicy").text === "Always" && role === "init" ? "sidecar" : role)));
	const single = ["container", "script"].flatMap((name) => {
		const field = spec.get(name);
		return field.isMap && field.get("image").exists ? [containerOf(workload, field, "container")] : [];
	});
	return [...all, ...workload.resource.group === "argoproj.io" ? single : []];
}
function containerOf(workload, field, role) {
	return {
		workload,
		field,
		name: field.get("name").text ?? (typeof field.key === "string" ? field.key : String(field.key ?? "")),
		image: field.get("image").text,
		role
	};
}
var lists, knownPaths, coreGroups, maxDepth;
function init_workload() {
	return (init_workload = __esmMin((() => {
		init_types$1();
		lists = [
			["initContainers", "init"],
			["containers", "container"],
			["ephemeralContainers", "ephemeral"]
		];
		knownPaths = {
			Pod: ["spec"],
			PodTemplate: ["template", "spec"],
			ReplicationController: [
				"spec",
				"template",
				"spec"
			],
			ReplicaSet: [
				"spec",
				"template",
				"spec"
			],
			Deployment: [
				"spec",
				"template",
				"spec"
			],
			StatefulSet: [
				"spec",
				"template",
				"spec"
			],
			DaemonSet: [
				"spec",
				"template",
				"spec"
			],
			Job: [
				"spec",
				"template",
				"spec"
			],
			CronJob: [
				"spec",
				"jobTemplate",
				"spec",
				"template",
				"spec"
			]
		};
		coreGroups = /* @__PURE__ */ new Set([
			"",
			"apps",
			"batch",
			"extensions"
		]);
		maxDepth = 40;
	})))();
}

// actions/manifest-check/kubernetes/resource.ts
/** Returns true for an object of the Kubernetes API, which states its version and kind, and for a list of such objects. */
function isResource({ root }) {
	if (typeof root.get("kind").value !== "string") return false;
	return typeof root.get("apiVersion").value === "string" || listItems(root).some(isTyped);
}
/**
* Lists the objects of a document. As kubectl and Argo CD do, takes each object with `items` for a list, whatever its
* kind is, and gives items without a version and a kind those of the list.
*/
function listResources(document) {
	return expand(document, document.root, {
		kind: "",
		apiVersion: ""
	});
}
function typeOf(root) {
	return {
		kind: root.get("kind").text ?? "",
		apiVersion: root.get("apiVersion").text ?? ""
	};
}
function isTyped(root) {
	const { kind, apiVersion } = typeOf(root);
	return kind !== "" && apiVersion !== "";
}
function listItems(root) {
	return root.get("items").items().filter((entry) => entry.isMap);
}
function expand(document, root, inherited) {
	const own = typeOf(root);
	const { kind, apiVersion } = own.kind === "" && own.apiVersion === "" ? inherited : own;
	const items = listItems(root);
	const itemType = {
		kind: kind.replace(/List$/u, ""),
		apiVersion
	};
	if (kind.endsWith("List") && root.get("items").node?.kind === "list") return items.flatMap((entry) => expand(document, entry, itemType));
	return [...kind === "" ? [] : [createResource(document, root, {
		kind,
		apiVersion
	})], ...items.filter(isTyped).flatMap((entry) => expand(document, entry, itemType))];
}
function createResource(document, root, { kind, apiVersion }) {
	const slash = apiVersion.indexOf("/");
	const metadata = root.get("metadata");
	return {
		document,
		root,
		apiVersion,
		group: slash === -1 ? "" : apiVersion.slice(0, slash),
		version: apiVersion.slice(slash + 1),
		kind,
		name: metadata.get("name").text ?? metadata.get("generateName").text ?? "",
		namespace: metadata.get("namespace").text,
		labels: metadata.get("labels").record,
		annotations: [metadata.get("annotations")]
	};
}
/**
* Returns what identifies an object in a cluster. Undefined for objects that several deployments define alike or that
* get their name in the cluster.
*/
function identify({ group, kind, namespace = "", name }) {
	return kind === "Namespace" || name === "" ? void 0 : [
		group,
		kind,
		namespace,
		name
	].join("\0");
}
/** Formats an object for messages: `Deployment shop/web`. */
function formatTitle({ kind, namespace, name }) {
	const full = namespace === void 0 ? name : `${namespace}/${name}`;
	return full === "" ? kind : `${kind} ${full}`;
}
function init_resource() {
	return (init_resource = __esmMin((() => {})))();
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
		"patchesStrategicMerge",
		"configurations"
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

// actions/manifest-check/kubernetes/joins/controllers.ts
/** Returns true for the number of a pod of a StatefulSet, which may be scaled to any number of pods. */
function isOrdinal({ resource }, value) {
	const start = resource.root.get("spec", "ordinals", "start").number ?? 0;
	return /^\d{1,9}$/u.test(value) && Number(value) >= start;
}
/** Returns true for the key of a label that a controller may add, so that files need not have it. */
function isControllerLabel(key) {
	return keys.has(key);
}
/** Returns true if the controller of a pod adds the label, with this value or, if it is undefined, with any. */
function addsLabel(pod, key, value) {
	if (addedToAll.has(key)) return true;
	const test = byKind.get(pod.resource.kind)?.get(key);
	return test !== void 0 && (test === any || value === void 0 || test(pod, value));
}
var any, isOwnOrdinal, isJobName, revision, job, added, addedToAll, keys, byKind;
function init_controllers() {
	return (init_controllers = __esmMin((() => {
		any = "any";
		isOwnOrdinal = ({ resource }, value) => {
			const ordinal = value.startsWith(`${resource.name}-`) ? value.slice(resource.name.length + 1) : "";
			return /^\d{1,9}$/u.test(ordinal) && isOrdinal({ resource }, ordinal);
		};
		isJobName = ({ resource }, value) => resource.kind === "CronJob" ? value.startsWith(`${resource.name}-`) : value === resource.name;
		revision = { "controller-revision-hash": any };
		job = {
			"batch.kubernetes.io/job-name": isJobName,
			"job-name": isJobName,
			"batch.kubernetes.io/controller-uid": any,
			"controller-uid": any,
			"batch.kubernetes.io/job-completion-index": any
		};
		added = {
			StatefulSet: {
				...revision,
				"statefulset.kubernetes.io/pod-name": isOwnOrdinal,
				"apps.kubernetes.io/pod-index": isOrdinal
			},
			DaemonSet: {
				...revision,
				"pod-template-generation": any
			},
			Deployment: { "pod-template-hash": any },
			ReplicaSet: { "pod-template-hash": any },
			Rollout: { "rollouts-pod-template-hash": any },
			DeploymentConfig: {
				deployment: any,
				deploymentconfig: ({ resource }, value) => value === resource.name
			},
			Job: job,
			CronJob: job,
			ScaledJob: {
				...job,
				"scaledjob.keda.sh/name": ({ resource }, value) => value === resource.name
			},
			Service: {
				"serving.knative.dev/service": ({ resource }, value) => value === resource.name,
				"serving.knative.dev/configuration": ({ resource }, value) => value === resource.name,
				"serving.knative.dev/revision": any
			}
		};
		addedToAll = /* @__PURE__ */ new Set([
			...[
				"topology.kubernetes.io/zone",
				"topology.kubernetes.io/region",
				"security.istio.io/tlsMode"
			],
			...[
				"service.istio.io/canonical-name",
				"service.istio.io/canonical-revision",
				"linkerd.io/control-plane-ns"
			],
			...[
				"linkerd.io/workload-ns",
				"linkerd.io/proxy-deployment",
				"linkerd.io/proxy-statefulset"
			],
			...[
				"linkerd.io/proxy-daemonset",
				"linkerd.io/proxy-job",
				"linkerd.io/proxy-cronjob"
			]
		]);
		keys = /* @__PURE__ */ new Set([...addedToAll, ...Object.values(added).flatMap(Object.keys)]);
		byKind = new Map(Object.entries(added).map(([kind, labels]) => [kind, new Map(Object.entries(labels))]));
	})))();
}

// actions/manifest-check/kubernetes/selector.ts
function compileSelector(field) {
	const expressions = field.get("matchExpressions").items().map((entry) => ({
		key: entry.get("key").text ?? "",
		operator: entry.get("operator").text ?? "",
		values: entry.get("values").texts
	}));
	return {
		labels: field.get("matchLabels").record,
		expressions
	};
}
/** Returns true if a map of labels contains all required labels. */
function hasLabels(labels, required) {
	for (const [key, value] of required) if (labels.get(key) !== value) return false;
	return true;
}
function selects({ labels: required, expressions }, labels) {
	return hasLabels(labels, required) && expressions.every((expression) => holds(labels, expression));
}
/** Returns true if a selector matches a pod with the labels that its controller adds. */
function selectsPod({ labels: required, expressions }, pod) {
	for (const [key, value] of required) if (pod.labels.get(key) !== value && (pod.labels.has(key) || !addsLabel(pod, key, value))) return false;
	return expressions.every((expression) => holds(pod.labels, expression) || !pod.labels.has(expression.key) && addsLabel(pod, expression.key));
}
function holds(labels, { key, operator, values }) {
	const value = labels.get(key);
	switch (operator) {
		case "In": return value !== void 0 && values.includes(value);
		case "NotIn": return value === void 0 || !values.includes(value);
		case "Exists": return value !== void 0;
		case "DoesNotExist": return value === void 0;
		default: return false;
	}
}
function init_selector() {
	return (init_selector = __esmMin((() => {
		init_controllers();
	})))();
}

// actions/manifest-check/kubernetes/cluster.ts
function placeKey(kind, namespace, name) {
	return `${kind}\0${namespace ?? ""}\0${name}`;
}
/** @param namespace undefined for the pods of all namespaces, empty for those without one. */
function labelKey(namespace, key, value) {
	return `${namespace ?? "*"}\0${key}\0${value}`;
}
/** Returns true if the namespaces are equal or one is set only when the manifest is applied. */
function isSameNamespace(a, b) {
	return a === void 0 || b === void 0 || a === b;
}
var Cluster;
function init_cluster() {
	return (init_cluster = __esmMin((() => {
		init_controllers();
		/* @__PURE__ */ init_resource();
		init_selector();
		init_workload();
		Cluster = class Cluster {
			resources;
			workloads;
			containers;
			#byKind;
			#byName;
			#byPlace;
			#byOwner;
			#byNamespace;
			#podsIn = /* @__PURE__ */ new Map();
			#podsWith = /* @__PURE__ */ new Map();
			#byLabel = /* @__PURE__ */ new Map();
			#objects;
			constructor({ resources, workloads }) {
				this.resources = resources;
				this.workloads = workloads;
				this.containers = workloads.flatMap(({ containers }) => containers);
				this.#byKind = Map.groupBy(resources, ({ kind }) => kind);
				this.#byName = Map.groupBy(resources, ({ kind, name }) => `${kind}/${name}`);
				this.#byPlace = Map.groupBy(resources, ({ kind, namespace, name }) => placeKey(kind, namespace, name));
				this.#byOwner = Map.groupBy(workloads, ({ resource }) => resource);
				this.#byNamespace = Map.groupBy(workloads, ({ namespace }) => namespace);
				for (const workload of workloads) for (const [key, value] of workload.labels) for (const name of [labelKey(void 0, key, value), labelKey(workload.namespace ?? "", key, value)]) {
					const labeled = this.#byLabel.get(name);
					if (labeled === void 0) this.#byLabel.set(name, [workload]);
					else labeled.push(workload);
				}
			}
			/** Reads the objects of documents. */
			static read(documents) {
				const resources = documents.flatMap(listResources);
				return new Cluster({
					resources,
					workloads: resources.flatMap(listWorkloads)
				});
			}
			/** Joins the objects of several clusters. */
			static join(clusters) {
				return new Cluster({
					resources: clusters.flatMap(({ resources }) => resources),
					workloads: clusters.flatMap(({ workloads }) => workloads)
				});
			}
			/** Returns the objects of these kinds. */
			ofKind(...kinds) {
				const [only] = kinds;
				if (kinds.length === 1 && only !== void 0) return this.#byKind.get(only) ?? [];
				return kinds.flatMap((kind) => this.#byKind.get(kind) ?? []);
			}
			/** What identifies the objects that only one deployment can define. */
			get objects() {
				this.#objects ??= new Set(this.resources.flatMap((resource) => identify(resource) ?? []));
				return this.#objects;
			}
			/** Finds the object with this name in this namespace, or else without a namespace in the files. */
			find(kind, name, namespace) {
				return this.findAll(kind, name, namespace)[0];
			}
			/**
			* Returns the objects with this name in this namespace, then those without a namespace in the files. Returns those of
			* all namespaces if the namespace is undefined.
			*/
			findAll(kind, name, namespace) {
				if (namespace === void 0) return this.#byName.get(`${kind}/${name}`) ?? [];
				return [placeKey(kind, namespace, name), placeKey(kind, void 0, name)].flatMap((place) => this.#byPlace.get(place) ?? []);
			}
			/** Returns the pods that an object creates. */
			workloadsIn(resource) {
				return this.#byOwner.get(resource) ?? [];
			}
			/**
			* Returns the pods of a namespace, and those without a namespace in the files. Returns all pods if the namespace is
			* undefined.
			*/
			podsIn(namespace) {
				if (namespace === void 0) return this.workloads;
				const cached = this.#podsIn.get(namespace);
				if (cached !== void 0) return cached;
				const pods = [...this.#byNamespace.get(namespace) ?? [], ...this.#byNamespace.get(void 0) ?? []];
				this.#podsIn.set(namespace, pods);
				return pods;
			}
			/** Returns the pods of a namespace that match a selector, with the labels that controllers add. */
			podsWith(selector, namespace) {
				const key = JSON.stringify([
					namespace ?? null,
					[...selector.labels],
					selector.expressions
				]);
				const cached = this.#podsWith.get(key);
				if (cached !== void 0) return cached;
				const pods = this.#candidates(selector, namespace).filter((pod) => isSameNamespace(pod.namespace, namespace) && selectsPod(selector, pod));
				this.#podsWith.set(key, pods);
				return pods;
			}
			/** Returns the pods with the rarest of the selector's labels that files set. */
			#candidates(selector, namespace) {
				let rarest;
				let fewest = Number.POSITIVE_INFINITY;
				for (const [key, value] of selector.labels) {
					if (isControllerLabel(key)) continue;
					const lists = (namespace === void 0 ? [void 0] : [namespace, ""]).map((name) => this.#byLabel.get(labelKey(name, key, value)) ?? []);
					const size = lists.reduce((sum, list) => sum + list.length, 0);
					if (size >= fewest) continue;
					rarest = lists;
					fewest = size;
				}
				return rarest?.flat() ?? this.podsIn(namespace);
			}
		};
	})))();
}

// actions/manifest-check/kubernetes/rbac/policy-rule.ts
/** Reads a rule of a role. */
function readPolicyRule(field) {
	const known = field.node === void 0 ? void 0 : rulesOfFields.get(field.node);
	if (known !== void 0) return known;
	const rule = {
		groups: field.get("apiGroups").texts,
		resources: field.get("resources").texts,
		verbs: field.get("verbs").texts,
		names: field.get("resourceNames").texts,
		urls: field.get("nonResourceURLs").texts
	};
	if (field.node !== void 0) rulesOfFields.set(field.node, rule);
	return rule;
}
/**
* Returns the resource of a rule that allows one of the permissions. Undefined if the rule allows none of them. Follows
* the API server's `pkg/apis/rbac/v1/evaluation_helpers.go`: `*` is any group, resource or verb, and a resource may be
* any with one subresource, as in `*\/scale`. `pods/*` has no meaning.
*/
function findAllowed(rule, wanted) {
	if (!rule.groups.some((group) => group === "*" || wanted.groups.includes(group))) return void 0;
	const verbs = wanted.verbs.filter((verb) => rule.verbs.includes(verb) || rule.verbs.includes("*"));
	if (verbs.length === 0) return void 0;
	const resources = rule.names.length === 0 ? wanted.resources : wanted.resources.filter((resource) => verbs.some((verb) => hasName(verb, resource)));
	return rule.resources.find((item) => resources.some((resource) => matchesResource(item, resource)));
}
/** Returns the path of a rule that allows to get one of the paths. Only `*` at the end is a wildcard. */
function findAllowedUrl({ urls, verbs }, wanted) {
	if (!verbs.includes("get") && !verbs.includes("*")) return void 0;
	return urls.find((url) => wanted.some((path) => url === path || url.endsWith("*") && path.startsWith(url.slice(0, -1))));
}
/**
* Returns false if requests with a verb contain no name, so that a rule with names allows none of them (Kubernetes,
* "Using RBAC Authorization", Referring to resources). A subresource belongs to an object with a name.
*/
function hasName(verb, resource) {
	return resource.includes("/") || verb !== "create" && verb !== "deletecollection";
}
function matchesResource(item, resource) {
	if (item === "*" || item === resource) return true;
	if (resource.endsWith("/")) return item.startsWith(resource);
	const slash = resource.indexOf("/");
	return slash !== -1 && item === `*${resource.slice(slash)}`;
}
var rulesOfFields;
function init_policy_rule() {
	return (init_policy_rule = __esmMin((() => {
		rulesOfFields = /* @__PURE__ */ new WeakMap();
	})))();
}

// actions/manifest-check/kubernetes/rbac/powers/cluster.ts
var changing$1, deleting$1, clusterPowers;
function init_cluster$1() {
	return (init_cluster$1 = __esmMin((() => {
		changing$1 = [
			"create",
			"update",
			"patch"
		];
		deleting$1 = ["delete", "deletecollection"];
		clusterPowers = [
			{
				id: "webhooks",
				can: "change admission webhooks or policies",
				grants: [{
					groups: ["admissionregistration.k8s.io"],
					resources: [...[
						"validatingwebhookconfigurations",
						"mutatingwebhookconfigurations",
						"validatingadmissionpolicies"
					], ...[
						"validatingadmissionpolicybindings",
						"mutatingadmissionpolicies",
						"mutatingadmissionpolicybindings"
					]],
					verbs: [...changing$1, ...deleting$1],
					isClusterScoped: true
				}],
				severity: "high",
				canTakeOver: true,
				summary: "Let only administrators change admission webhooks and policies.",
				why: "A webhook can read and change every object that is written, including Secrets. Without a policy, the API server accepts what it forbids.",
				example: "{apiGroups: [admissionregistration.k8s.io], resources: [mutatingwebhookconfigurations], verbs: [create]}",
				tags: ["CIS-Kubernetes-5.1.12"]
			},
			{
				id: "api-services",
				can: "redirect parts of the API to its own server",
				grants: [{
					groups: ["apiregistration.k8s.io"],
					resources: ["apiservices"],
					verbs: changing$1,
					isClusterScoped: true
				}],
				severity: "high",
				canTakeOver: true,
				summary: "Let only administrators change APIServices.",
				why: "The API server forwards requests for the API group of an APIService, with the user's name, to the server that it names.",
				example: "{apiGroups: [apiregistration.k8s.io], resources: [apiservices], verbs: [create]}",
				tags: []
			},
			{
				id: "custom-resources",
				can: "change CustomResourceDefinitions",
				grants: [{
					groups: ["apiextensions.k8s.io"],
					resources: ["customresourcedefinitions"],
					verbs: [...changing$1, ...deleting$1],
					isClusterScoped: true
				}],
				severity: "medium",
				summary: "Let only administrators change CustomResourceDefinitions.",
				why: "A conversion webhook can read and change all objects of the kind. Deleting the definition deletes them.",
				example: "{apiGroups: [apiextensions.k8s.io], resources: [customresourcedefinitions], verbs: [update]}",
				tags: []
			},
			{
				id: "namespaces",
				can: "change labels of namespaces",
				grants: [{
					groups: [""],
					resources: ["namespaces"],
					verbs: ["update", "patch"]
				}],
				severity: "medium",
				inNamespace: "low",
				summary: "Limit the roles that can change namespaces.",
				why: "Pod Security and network policies apply by the labels of namespaces.",
				example: "{apiGroups: [\"\"], resources: [namespaces], verbs: [patch]}",
				tags: []
			},
			{
				id: "system-config-maps",
				can: "change the settings of cluster components in kube-system",
				grants: [{
					groups: [""],
					resources: ["configmaps"],
					verbs: ["update", "patch"]
				}],
				severity: "low",
				inSystem: "medium",
				names: {
					"aws-auth": "high",
					coredns: "medium",
					"kube-proxy": "medium"
				},
				needsName: true,
				summary: "Limit the roles that can change ConfigMaps in kube-system.",
				why: "coredns decides where names lead, and aws-auth who is a cluster administrator on Amazon EKS.",
				example: "{apiGroups: [\"\"], resources: [configmaps], resourceNames: [coredns], verbs: [update]}",
				tags: []
			},
			{
				id: "config-maps",
				can: "change ConfigMaps",
				grants: [{
					groups: [""],
					resources: ["configmaps"],
					verbs: [...changing$1, ...deleting$1]
				}],
				severity: "low",
				inNamespace: "low",
				summary: "Limit the roles that can change ConfigMaps.",
				why: "ConfigMaps contain settings of other workloads and of cluster components.",
				example: "{apiGroups: [\"\"], resources: [configmaps], verbs: [update]}",
				tags: [],
				isOptIn: true
			},
			{
				id: "networking",
				can: "redirect network traffic",
				grants: [
					{
						groups: [""],
						resources: ["services", "endpoints"],
						verbs: [...changing$1, ...deleting$1]
					},
					{
						groups: ["discovery.k8s.io"],
						resources: ["endpointslices"],
						verbs: [...changing$1, ...deleting$1]
					},
					{
						groups: ["networking.k8s.io", "extensions"],
						resources: ["networkpolicies", "ingresses"],
						verbs: [...changing$1, ...deleting$1]
					}
				],
				severity: "low",
				inNamespace: "low",
				summary: "Limit the roles that can change the network.",
				why: "Anyone who can change Services, Ingresses or policies can redirect traffic.",
				example: "{apiGroups: [networking.k8s.io], resources: [networkpolicies], verbs: [update]}",
				tags: [],
				isOptIn: true
			},
			{
				id: "urls",
				can: "read logs and profiles of the API server",
				grants: [],
				urls: [
					"/logs/kube-apiserver.log",
					"/debug/pprof/profile",
					"/debug/flags/v"
				],
				severity: "low",
				summary: "List the paths of the API server that roles may read.",
				why: "The paths below /logs and /debug contain logs of control-plane nodes and the memory of the API server.",
				example: "{nonResourceURLs: [\"*\"], verbs: [get]}",
				tags: []
			}
		];
	})))();
}

// actions/manifest-check/kubernetes/rbac/powers/identities.ts
var rbacGroup, administrators, signerNames, identityPowers;
function init_identities() {
	return (init_identities = __esmMin((() => {
		rbacGroup = "rbac.authorization.k8s.io";
		administrators = {
			admin: "high",
			"cluster-admin": "high"
		};
		signerNames = {
			"kubernetes.io/kube-apiserver-client": "high",
			"kubernetes.io/*": "high",
			"*": "high"
		};
		identityPowers = [
			{
				id: "secrets",
				can: "read Secrets",
				grants: [{
					groups: [""],
					resources: ["secrets"],
					verbs: [
						"get",
						"list",
						"watch"
					]
				}],
				severity: "high",
				inNamespace: "medium",
				canTakeOver: true,
				summary: "Do not let roles read Secrets, or limit them to named Secrets.",
				why: "Secrets contain tokens and passwords. list and watch also return their contents.",
				example: "{apiGroups: [\"\"], resources: [secrets], verbs: [get, list]}",
				tags: ["CIS-Kubernetes-5.1.2"]
			},
			{
				id: "change-secrets",
				can: "change Secrets",
				grants: [{
					groups: [""],
					resources: ["secrets"],
					verbs: [
						"create",
						"update",
						"patch",
						"delete",
						"deletecollection"
					]
				}],
				severity: "medium",
				inNamespace: "medium",
				summary: "Limit the roles that can change Secrets.",
				why: "A changed Secret misleads everyone who trusts it, and Kubernetes writes a token into a Secret created for a service account.",
				example: "{apiGroups: [\"\"], resources: [secrets], verbs: [update]}",
				tags: ["CIS-Kubernetes-5.1.2"]
			},
			{
				id: "tokens",
				can: "create tokens of service accounts",
				grants: [{
					groups: [""],
					resources: ["serviceaccounts/token"],
					verbs: ["create"]
				}],
				severity: "high",
				inNamespace: "medium",
				canTakeOver: true,
				summary: "Do not let roles create service account tokens.",
				why: "A token grants all permissions of its service account.",
				example: "{apiGroups: [\"\"], resources: [serviceaccounts/token], verbs: [create]}",
				tags: ["CIS-Kubernetes-5.1.13"]
			},
			{
				id: "escalate",
				can: "grant any permission",
				grants: [
					{
						groups: [rbacGroup],
						resources: ["roles", "clusterroles"],
						verbs: ["bind"]
					},
					{
						groups: [rbacGroup],
						resources: ["roles"],
						verbs: ["escalate"]
					},
					{
						groups: [rbacGroup],
						resources: ["clusterroles"],
						verbs: ["escalate"],
						isClusterScoped: true
					}
				],
				severity: "high",
				inNamespace: "medium",
				names: administrators,
				canTakeOver: true,
				summary: "Do not allow escalate or bind.",
				why: "They let an account give itself any permission.",
				example: `{apiGroups: [${rbacGroup}], resources: [clusterroles], verbs: [escalate]}`,
				tags: ["CIS-Kubernetes-5.1.8"]
			},
			{
				id: "manage-rbac",
				can: "change roles or bindings",
				grants: [{
					groups: [rbacGroup],
					resources: ["roles", "rolebindings"],
					verbs: [
						"create",
						"update",
						"patch"
					]
				}, {
					groups: [rbacGroup],
					resources: ["clusterroles", "clusterrolebindings"],
					verbs: [
						"create",
						"update",
						"patch"
					],
					isClusterScoped: true
				}],
				severity: "medium",
				inNamespace: "low",
				summary: "Let only administrators change roles and bindings.",
				why: "Anyone who can change them can pass on all permissions that they have, and keep them after losing access. With bind or escalate, they can grant any permission.",
				example: `{apiGroups: [${rbacGroup}], resources: [rolebindings], verbs: [create]}`,
				tags: ["CIS-Kubernetes-5.1.8"]
			},
			{
				id: "impersonate",
				can: "impersonate other accounts",
				grants: [{
					groups: [""],
					resources: ["serviceaccounts"],
					verbs: ["impersonate"]
				}, {
					groups: [""],
					resources: ["users", "groups"],
					verbs: ["impersonate"],
					isClusterScoped: true
				}],
				severity: "high",
				inNamespace: "medium",
				names: {
					"system:masters": "high",
					"system:admin": "high",
					"kubernetes-admin": "high"
				},
				canTakeOver: true,
				summary: "Do not allow impersonation.",
				why: "An account that impersonates another has its permissions, including those of cluster administrators.",
				example: "{apiGroups: [\"\"], resources: [users], verbs: [impersonate]}",
				tags: ["CIS-Kubernetes-5.1.8"]
			},
			{
				id: "impersonate-extras",
				can: "impersonate attributes of users",
				grants: [{
					groups: ["authentication.k8s.io"],
					resources: ["uids", "userextras/"],
					verbs: ["impersonate"],
					isClusterScoped: true
				}],
				severity: "medium",
				summary: "Do not allow the impersonation of user IDs and extra attributes.",
				why: "Admission and authorization webhooks trust these attributes.",
				example: "{apiGroups: [authentication.k8s.io], resources: [userextras/scopes], verbs: [impersonate]}",
				tags: ["CIS-Kubernetes-5.1.8"]
			},
			{
				id: "certificates",
				can: "approve certificate requests",
				grants: [{
					groups: ["certificates.k8s.io"],
					resources: ["certificatesigningrequests/approval", "certificatesigningrequests/status"],
					verbs: ["update", "patch"],
					isClusterScoped: true
				}, {
					groups: ["certificates.k8s.io"],
					resources: ["signers"],
					verbs: ["approve", "sign"],
					isClusterScoped: true
				}],
				severity: "high",
				names: signerNames,
				canTakeOver: true,
				summary: "Let only administrators approve certificates.",
				why: "Anyone who can approve requests can create client certificates for any user.",
				example: "{apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests/approval], verbs: [update]}",
				tags: ["CIS-Kubernetes-5.1.11"]
			}
		];
	})))();
}

// actions/manifest-check/kubernetes/rbac/powers/workloads.ts
var changing, deleting, controllers, workloadPowers;
function init_workloads() {
	return (init_workloads = __esmMin((() => {
		changing = [
			"create",
			"update",
			"patch"
		];
		deleting = ["delete", "deletecollection"];
		controllers = [
			"deployments",
			"statefulsets",
			"daemonsets",
			"replicasets"
		];
		workloadPowers = [
			{
				id: "nodes-proxy",
				can: "run commands in every pod through the kubelet",
				grants: [{
					groups: [""],
					resources: ["nodes/proxy"],
					verbs: [
						"get",
						...changing,
						"delete"
					],
					isClusterScoped: true
				}],
				severity: "high",
				canTakeOver: true,
				summary: "Do not allow access to nodes/proxy.",
				why: "nodes/proxy is the kubelet's API. It runs commands in every pod of the node and bypasses admission control and the audit log.",
				example: "{apiGroups: [\"\"], resources: [nodes/proxy], verbs: [get]}",
				tags: ["CIS-Kubernetes-5.1.10"]
			},
			{
				id: "exec",
				can: "run commands in pods",
				grants: [{
					groups: [""],
					resources: ["pods/exec", "pods/attach"],
					verbs: ["create", "get"]
				}, {
					groups: [""],
					resources: ["pods/ephemeralcontainers"],
					verbs: ["update", "patch"]
				}],
				severity: "high",
				inNamespace: "medium",
				canTakeOver: true,
				summary: "Do not let roles run commands in pods.",
				why: "A command in a pod has its token, its secrets and its network.",
				example: "{apiGroups: [\"\"], resources: [pods/exec], verbs: [create]}",
				tags: ["CIS-Kubernetes-5.1.8"]
			},
			{
				id: "create-pods",
				can: "create pods with any service account",
				grants: [
					{
						groups: [""],
						resources: ["pods"],
						verbs: ["create"]
					},
					{
						groups: [""],
						resources: ["replicationcontrollers"],
						verbs: changing
					},
					{
						groups: ["apps", "extensions"],
						resources: controllers,
						verbs: changing
					},
					{
						groups: ["batch"],
						resources: ["jobs", "cronjobs"],
						verbs: changing
					}
				],
				severity: "medium",
				inNamespace: "medium",
				canTakeOver: true,
				summary: "Limit the roles that can create workloads.",
				why: "Anyone who can create a pod can use every Secret and every service account of its namespace.",
				example: "{apiGroups: [\"\"], resources: [pods], verbs: [create]}",
				tags: ["CIS-Kubernetes-5.1.4"]
			},
			{
				id: "change-pods",
				can: "change the images of pods",
				grants: [{
					groups: [""],
					resources: ["pods"],
					verbs: ["update", "patch"]
				}],
				severity: "medium",
				inNamespace: "low",
				summary: "Limit the roles that can change pods.",
				why: "The image of a pod can be changed while it runs. The new one gets the pod's token, its Secrets and its privileges.",
				example: "{apiGroups: [\"\"], resources: [pods], verbs: [patch]}",
				tags: ["CIS-Kubernetes-5.1.4"]
			},
			{
				id: "port-forward",
				can: "connect to any port of pods",
				grants: [{
					groups: [""],
					resources: ["pods/portforward"],
					verbs: ["create", "get"]
				}, {
					groups: [""],
					resources: ["pods/proxy", "services/proxy"],
					verbs: [
						"get",
						...changing,
						"delete"
					]
				}],
				severity: "medium",
				inNamespace: "low",
				summary: "Do not let roles forward ports of pods.",
				why: "The connection comes from the node or the API server. It also reaches ports on localhost, and no network policy applies to it.",
				example: "{apiGroups: [\"\"], resources: [pods/portforward], verbs: [create]}",
				tags: []
			},
			{
				id: "persistent-volumes",
				can: "create volumes with directories of the node",
				grants: [{
					groups: [""],
					resources: ["persistentvolumes"],
					verbs: ["create"],
					isClusterScoped: true
				}],
				severity: "medium",
				summary: "Let only administrators create PersistentVolumes.",
				why: "A PersistentVolume with hostPath gives access to the node's file system.",
				example: "{apiGroups: [\"\"], resources: [persistentvolumes], verbs: [create]}",
				tags: ["CIS-Kubernetes-5.1.9"]
			},
			{
				id: "delete-workloads",
				can: "delete workloads or their data",
				grants: [
					{
						groups: [""],
						resources: [
							"pods",
							"replicationcontrollers",
							"services",
							"persistentvolumeclaims"
						],
						verbs: deleting
					},
					{
						groups: [""],
						resources: ["namespaces", "persistentvolumes"],
						verbs: deleting,
						isClusterScoped: true
					},
					{
						groups: ["apps", "extensions"],
						resources: controllers,
						verbs: deleting
					},
					{
						groups: ["batch"],
						resources: ["jobs", "cronjobs"],
						verbs: deleting
					}
				],
				severity: "low",
				inNamespace: "low",
				summary: "Limit the roles that can delete workloads.",
				why: "Anyone who can delete workloads, volumes or namespaces can stop a service and destroy its data.",
				example: "{apiGroups: [apps], resources: [deployments], verbs: [delete]}",
				tags: [],
				isOptIn: true
			},
			{
				id: "delete-events",
				can: "delete events",
				grants: [{
					groups: ["", "events.k8s.io"],
					resources: ["events"],
					verbs: deleting
				}],
				severity: "low",
				inNamespace: "low",
				summary: "Do not let roles delete events.",
				why: "Deleting events hides what an intruder did.",
				example: "{apiGroups: [\"\"], resources: [events], verbs: [delete]}",
				tags: []
			},
			{
				id: "delete-logs",
				can: "delete pod logs",
				grants: [{
					groups: [""],
					resources: ["pods/log"],
					verbs: deleting
				}],
				severity: "low",
				inNamespace: "low",
				summary: "Do not let roles delete logs.",
				why: "Deleting logs hides an intrusion.",
				example: "{apiGroups: [\"\"], resources: [pods/log], verbs: [delete]}",
				tags: []
			}
		];
	})))();
}

// actions/manifest-check/kubernetes/rbac/powers/index.ts
var powers;
function init_powers() {
	return (init_powers = __esmMin((() => {
		init_cluster$1();
		init_identities();
		init_workloads();
		powers = [
			...identityPowers,
			...workloadPowers,
			...clusterPowers
		];
	})))();
}

// actions/manifest-check/kubernetes/rbac/granted-powers.ts
/** Lists the powers that a rule grants, in the order of the table. */
function listGrantedPowers(rule, scope) {
	const place = placeOf(scope);
	const known = grantedOf.get(rule) ?? /* @__PURE__ */ new Map();
	grantedOf.set(rule, known);
	const granted = known.get(place) ?? powers.flatMap((power) => grantedPower(power, rule, place) ?? []);
	known.set(place, granted);
	return granted;
}
function placeOf(scope) {
	if (scope === "cluster") return "cluster";
	return scope.namespace === "kube-system" ? "system" : "namespace";
}
function grantedPower(power, rule, place) {
	const inPlace = severityIn(power, place);
	if (inPlace === void 0) return void 0;
	for (const grant of power.grants) {
		if (grant.isClusterScoped === true && place !== "cluster") continue;
		const resource = findAllowed(rule, grant);
		if (resource === void 0) continue;
		if (rule.names.length === 0) return {
			power,
			severity: inPlace,
			isNamed: false,
			resource
		};
		const named = worstOf(rule.names, power.names ?? {});
		if (named === void 0 && power.needsName === true) continue;
		return {
			power,
			severity: named ?? "low",
			isNamed: named === void 0,
			resource
		};
	}
	const url = place === "cluster" && power.urls !== void 0 ? findAllowedUrl(rule, power.urls) : void 0;
	return url === void 0 ? void 0 : {
		power,
		severity: inPlace,
		isNamed: false,
		resource: url
	};
}
function severityIn({ severity, inSystem = severity, inNamespace }, place) {
	if (place === "cluster") return severity;
	return place === "system" ? inSystem : inNamespace;
}
function worstOf(names, severities) {
	return names.flatMap((name) => getOwn(severities, name) ?? []).toSorted(compareSeverity)[0];
}
/** Returns true if a rule allows everything on everything. */
function allowsEverything({ groups, resources, verbs, names }) {
	return names.length === 0 && [
		groups,
		resources,
		verbs
	].every((list) => list.includes("*"));
}
var grantedOf;
function init_granted_powers() {
	return (init_granted_powers = __esmMin((() => {
		init_findings();
		init_policy_rule();
		init_powers();
		grantedOf = /* @__PURE__ */ new WeakMap();
	})))();
}

// actions/manifest-check/kubernetes/rbac/signers.ts
/**
* Returns the signers that the rules of a role name for certificates. Undefined if they name none, or allow all
* (Kubernetes, "Certificates and Certificate Signing Requests", Authorization: approval needs the permission for the
* request's signer, too).
*/
function listNamedSigners(rules) {
	const own = rules.filter((rule) => findAllowed(rule, approval) !== void 0);
	return own.length > 0 && own.every(({ names }) => names.length > 0) ? [...new Set(own.flatMap(({ names }) => names))] : void 0;
}
/** Limits the power over certificates to signers, unless one of them signs for all users. */
function limitToSigners(granted, signers) {
	if (signers === void 0) return granted;
	return granted.map((own) => {
		const { power, resource, isNamed } = own;
		if (!(power.id === "certificates" && resource.startsWith("certificatesigningrequests/") && !isNamed) || signers.some((name) => Object.hasOwn(power.names ?? {}, name))) return own;
		return {
			...own,
			isNamed: true,
			severity: "low",
			names: signers
		};
	});
}
var approval;
function init_signers() {
	return (init_signers = __esmMin((() => {
		init_policy_rule();
		approval = {
			groups: ["certificates.k8s.io"],
			resources: ["signers"],
			verbs: ["approve", "sign"]
		};
	})))();
}

// actions/manifest-check/kubernetes/rbac/descriptions.ts
/** Formats powers as verb phrases, worst first: `read Secrets, run commands in pods and 3 more`. */
function describePowers(granted) {
	const worst = granted.toSorted((a, b) => compareSeverity(a.severity, b.severity));
	const phrases = [...new Set(worst.map(({ power }) => power.can))];
	const shown = phrases.slice(0, maxPowers);
	const last = phrases.length > maxPowers ? `${phrases.length - maxPowers} more` : shown.pop();
	return shown.length === 0 ? last ?? "" : `${shown.join(", ")} and ${last}`;
}
/** Lists the powers that rules grant together, without opt-in ones. */
function listPowersOf(rules, scope) {
	const granted = rules.flatMap((rule) => listGrantedPowers(rule, scope));
	return limitToSigners(granted, listNamedSigners(rules)).filter(({ power }) => power.isOptIn !== true);
}
/** Says what rules allow, as a verb phrase with the scope: `read Secrets in the namespace shop`. */
function describeRules(rules, granted, scope) {
	return `${rules.some(allowsEverything) ? "do everything" : describePowers(granted)}${describeScope(scope)}`;
}
function describeScope(scope) {
	if (scope === "cluster") return " in the cluster";
	return scope.namespace === void 0 ? " in one namespace" : ` in the namespace ${scope.namespace}`;
}
/** Formats names or API groups of a rule for messages. */
function listNames(names) {
	return truncate(oneLine(names.join(", ")), maxNames);
}
var maxPowers, maxNames;
function init_descriptions() {
	return (init_descriptions = __esmMin((() => {
		init_findings();
		init_text();
		init_granted_powers();
		init_signers();
		maxPowers = 4;
		maxNames = 200;
	})))();
}

// actions/manifest-check/kubernetes/rbac/defaults/table.ts
var clusterRoleTable, roleTable;
function init_table() {
	return (init_table = __esmMin((() => {
		clusterRoleTable = `
cluster-admin *:*:* url:*:*
admin
edit
view
system:aggregate-to-admin authorization.k8s.io:localsubjectaccessreviews:create rbac.authorization.k8s.io:rolebindings,roles:R,W
system:aggregate-to-edit :pods/attach,pods/exec,pods/portforward,pods/proxy,secrets,services/proxy:R :serviceaccounts:impersonate :pods,pods/attach,pods/exec,pods/portforward,pods/proxy:W :pods/eviction:create :configmaps,endpoints,events,persistentvolumeclaims,replicationcontrollers,replicationcontrollers/scale,secrets,serviceaccounts,services,services/proxy:W :serviceaccounts/token:create apps:daemonsets,deployments,deployments/rollback,deployments/scale,replicasets,replicasets/scale,statefulsets,statefulsets/scale:W autoscaling:horizontalpodautoscalers:W batch:cronjobs,jobs:W extensions:daemonsets,deployments,deployments/rollback,deployments/scale,ingresses,networkpolicies,replicasets,replicasets/scale,replicationcontrollers/scale:W policy:poddisruptionbudgets:W networking.k8s.io:ingresses,networkpolicies:W discovery.k8s.io:endpointslices:W coordination.k8s.io:leases:R,W resource.k8s.io:resourceclaims,resourceclaimtemplates:W
system:aggregate-to-view :configmaps,endpoints,persistentvolumeclaims,persistentvolumeclaims/status,pods,replicationcontrollers,replicationcontrollers/scale,serviceaccounts,services,services/status:R :bindings,events,limitranges,namespaces/status,pods/log,pods/status,replicationcontrollers/status,resourcequotas,resourcequotas/status:R :namespaces:R discovery.k8s.io:endpointslices:R apps:controllerrevisions,daemonsets,daemonsets/status,deployments,deployments/scale,deployments/status,replicasets,replicasets/scale,replicasets/status,statefulsets,statefulsets/scale,statefulsets/status:R autoscaling:horizontalpodautoscalers,horizontalpodautoscalers/status:R batch:cronjobs,cronjobs/status,jobs,jobs/status:R extensions:daemonsets,daemonsets/status,deployments,deployments/scale,deployments/status,ingresses,ingresses/status,networkpolicies,replicasets,replicasets/scale,replicasets/status,replicationcontrollers/scale:R policy:poddisruptionbudgets,poddisruptionbudgets/status:R networking.k8s.io:ingresses,ingresses/status,networkpolicies:R resource.k8s.io:resourceclaims,resourceclaims/status,resourceclaimtemplates:R
system:auth-delegator authentication.k8s.io:tokenreviews:create authorization.k8s.io:subjectaccessreviews:create
system:basic-user authorization.k8s.io:selfsubjectaccessreviews,selfsubjectrulesreviews:create authentication.k8s.io:selfsubjectreviews:create
system:certificates.k8s.io:certificatesigningrequests:nodeclient certificates.k8s.io:certificatesigningrequests/nodeclient:create
system:certificates.k8s.io:certificatesigningrequests:selfnodeclient certificates.k8s.io:certificatesigningrequests/selfnodeclient:create
system:certificates.k8s.io:kube-apiserver-client-approver certificates.k8s.io:signers:approve:kubernetes.io/kube-apiserver-client
system:certificates.k8s.io:kube-apiserver-client-kubelet-approver certificates.k8s.io:signers:approve:kubernetes.io/kube-apiserver-client-kubelet
system:certificates.k8s.io:kubelet-serving-approver certificates.k8s.io:signers:approve:kubernetes.io/kubelet-serving
system:certificates.k8s.io:legacy-unknown-approver certificates.k8s.io:signers:approve:kubernetes.io/legacy-unknown
system:cluster-trust-bundle-discovery certificates.k8s.io:clustertrustbundles:R
system:discovery url:/api,/api/*,/apis,/apis/*,/healthz,/livez,/openapi,/openapi/*,/readyz,/version,/version/:get
system:heapster :events,namespaces,nodes,pods:R extensions:deployments:R
system:kube-aggregator :endpoints,services:R
system:kube-controller-manager ,events.k8s.io:events:E coordination.k8s.io:leases:create coordination.k8s.io:leases:get,update:kube-controller-manager :secrets,serviceaccounts:create :secrets:delete :configmaps,namespaces,secrets,serviceaccounts:get :secrets,serviceaccounts:update authentication.k8s.io:tokenreviews:create authorization.k8s.io:subjectaccessreviews:create *:*:list,watch :serviceaccounts/token:create
system:kube-dns :endpoints,services:list,watch
system:kube-scheduler ,events.k8s.io:events:E coordination.k8s.io:leases:create coordination.k8s.io:leases:R,update:kube-scheduler coordination.k8s.io:leasecandidates:R,W :nodes:R :pods:R,delete :bindings,pods/binding:create :pods/status:patch,update :replicationcontrollers,services:R apps,extensions:replicasets:R apps:statefulsets:R policy:poddisruptionbudgets:R :persistentvolumeclaims,persistentvolumes:R authentication.k8s.io:tokenreviews:create authorization.k8s.io:subjectaccessreviews:create storage.k8s.io:csinodes,volumeattachments,csidrivers,csistoragecapacities:R :namespaces:R resource.k8s.io:deviceclasses,resourceslices,devicetaintrules:R resource.k8s.io:resourceclaims,resourceclaims/status:R,patch,update :pods/finalizers:R,patch,update
system:kubelet-api-admin :nodes:R,proxy :nodes/configz,nodes/healthz,nodes/log,nodes/metrics,nodes/pods,nodes/proxy,nodes/spec,nodes/stats:*
system:monitoring url:/flagz,/healthz,/healthz/*,/livez,/livez/*,/metrics,/metrics/slis,/readyz,/readyz/*,/statusz:get
system:node authentication.k8s.io:tokenreviews:create authorization.k8s.io:localsubjectaccessreviews,subjectaccessreviews:create :services:R :nodes:R,create,patch,update :nodes/status:patch,update :events:E :pods:R,create,delete :pods/status:patch,update :pods/eviction:create :configmaps,secrets:R :persistentvolumeclaims,persistentvolumes,endpoints,serviceaccounts:get certificates.k8s.io:certificatesigningrequests:R,create coordination.k8s.io:leases:get,create,update,patch,delete storage.k8s.io:volumeattachments:get :serviceaccounts/token:create :persistentvolumeclaims/status:get,patch,update storage.k8s.io:csidrivers:R storage.k8s.io:csinodes:get,create,update,patch,delete node.k8s.io:runtimeclasses:R resource.k8s.io:resourceclaims:get resource.k8s.io:resourceslices:deletecollection certificates.k8s.io:clustertrustbundles:R
system:node-bootstrapper certificates.k8s.io:certificatesigningrequests:R,create
system:node-problem-detector :nodes:get :nodes/status:patch ,events.k8s.io:events:E
system:node-proxier :endpoints,services:list,watch :nodes:R ,events.k8s.io:events:E networking.k8s.io:servicecidrs:list,watch discovery.k8s.io:endpointslices:list,watch
system:persistent-volume-provisioner :persistentvolumes:R,create,delete :persistentvolumeclaims:R,update storage.k8s.io:storageclasses:R :events:watch ,events.k8s.io:events:E
system:public-info-viewer url:/healthz,/livez,/readyz,/version,/version/:get
system:service-account-issuer-discovery url:/.well-known/openid-configuration,/.well-known/openid-configuration/,/openid/v1/jwks,/openid/v1/jwks/:get
system:volume-scheduler :persistentvolumes,persistentvolumeclaims:R,patch,update storage.k8s.io:storageclasses:R
system:controller:attachdetach-controller :persistentvolumes,persistentvolumeclaims,pods:list,watch :nodes:R :nodes/status:patch,update ,events.k8s.io:events:E storage.k8s.io:volumeattachments:R,create,delete storage.k8s.io:csidrivers,csinodes:R
system:controller:certificate-controller certificates.k8s.io:certificatesigningrequests:R,delete certificates.k8s.io:certificatesigningrequests/status,certificatesigningrequests/approval:update certificates.k8s.io:signers:approve:kubernetes.io/kube-apiserver-client-kubelet certificates.k8s.io:signers:sign:kubernetes.io/legacy-unknown,kubernetes.io/kube-apiserver-client,kubernetes.io/kube-apiserver-client-kubelet,kubernetes.io/kubelet-serving authorization.k8s.io:subjectaccessreviews:create ,events.k8s.io:events:E
system:controller:clusterrole-aggregation-controller rbac.authorization.k8s.io:clusterroles:R,escalate,update,patch
system:controller:cronjob-controller batch:cronjobs:R,update batch:jobs:R,create,update,delete,patch batch:cronjobs/status,cronjobs/finalizers:update :pods:list,watch,delete ,events.k8s.io:events:E
system:controller:daemon-set-controller extensions,apps:daemonsets:R extensions,apps:daemonsets/status,daemonsets/finalizers:update :nodes:list,watch :pods:list,watch,create,delete,patch :pods/binding:create apps:controllerrevisions:R,create,delete,update,patch ,events.k8s.io:events:E
system:controller:deployment-controller extensions,apps:deployments:R,update extensions,apps:deployments/status,deployments/finalizers:update apps,extensions:replicasets:R,create,update,patch,delete :pods:R,update ,events.k8s.io:events:E
system:controller:device-taint-eviction-controller :pods:R,delete :pods/status:update,patch resource.k8s.io:resourceclaims,resourceslices,deviceclasses,devicetaintrules:R ,events.k8s.io:events:E
system:controller:disruption-controller extensions,apps:deployments,replicasets:R :replicationcontrollers:R policy:poddisruptionbudgets:R apps:statefulsets:R policy:poddisruptionbudgets/status:update :pods/status:patch,update *:*/scale:get ,events.k8s.io:events:E
system:controller:endpoint-controller :services,pods:R :endpoints:R,create,update,delete :endpoints/restricted:create ,events.k8s.io:events:E
system:controller:endpointslice-controller :services,pods,nodes:R :services/finalizers:update discovery.k8s.io:endpointslices:R,create,update,delete ,events.k8s.io:events:E
system:controller:endpointslicemirroring-controller :services,endpoints:R :services/finalizers,endpoints/finalizers:update discovery.k8s.io:endpointslices:R,create,update,delete ,events.k8s.io:events:E
system:controller:ephemeral-volume-controller :pods:R :pods/finalizers:update :persistentvolumeclaims:R,create ,events.k8s.io:events:E
system:controller:expand-controller :persistentvolumes:R,update,patch :persistentvolumeclaims/status:update,patch :persistentvolumeclaims:R ,events.k8s.io:events:E :services:get :endpoints,secrets:get
system:controller:generic-garbage-collector *:*:R,patch,update,delete ,events.k8s.io:events:E
system:controller:horizontal-pod-autoscaler autoscaling:horizontalpodautoscalers:R autoscaling:horizontalpodautoscalers/status:update *:*/scale:get,update :pods:list,watch metrics.k8s.io:pods:list,watch custom.metrics.k8s.io,external.metrics.k8s.io:*:R ,events.k8s.io:events:E
system:controller:job-controller batch:jobs:R,update,patch batch:jobs/status,jobs/finalizers:update :pods:list,watch,create,delete,patch ,events.k8s.io:events:E
system:controller:kube-apiserver-serving-clustertrustbundle-publisher certificates.k8s.io:signers:attest:kubernetes.io/kube-apiserver-serving certificates.k8s.io:clustertrustbundles:create,update,delete,list,watch ,events.k8s.io:events:E
system:controller:legacy-service-account-token-cleaner :configmaps:get:kube-apiserver-legacy-service-account-token-tracking :secrets:patch,delete
system:controller:namespace-controller :namespaces:R,delete :namespaces/finalize,namespaces/status:update *:*:R,delete,deletecollection
system:controller:node-controller :nodes:R,update,delete,patch :nodes/status,pods/status:patch,update :pods:R,delete ,events.k8s.io:events:E
system:controller:persistent-volume-binder :persistentvolumes:R,update,create,delete :persistentvolumes/status,persistentvolumeclaims/status:update :persistentvolumeclaims:R,update :pods:R,create,delete storage.k8s.io:storageclasses:R :nodes:list,watch ,events.k8s.io:events:E :events:watch :services:get,create,delete :endpoints:get,create,update,delete :secrets:get
system:controller:pod-garbage-collector :pods:list,watch,delete :nodes:R :pods/status:patch
system:controller:podcertificaterequestcleaner certificates.k8s.io:podcertificaterequests:R,delete
system:controller:pv-protection-controller :persistentvolumes:R,update ,events.k8s.io:events:E
system:controller:pvc-protection-controller :persistentvolumeclaims:R,update :pods:R ,events.k8s.io:events:E
system:controller:replicaset-controller apps,extensions:replicasets:R,update apps,extensions:replicasets/status,replicasets/finalizers:update :pods:list,watch,patch,create,delete ,events.k8s.io:events:E
system:controller:replication-controller :replicationcontrollers:R,update :replicationcontrollers/status,replicationcontrollers/finalizers:update :pods:list,watch,patch,create,delete ,events.k8s.io:events:E
system:controller:resource-claim-controller :pods:R :pods/finalizers:update resource.k8s.io:resourceclaims:R,create,delete,update,patch resource.k8s.io:resourceclaims/status:update,patch :pods/status:update,patch ,events.k8s.io:events:E
system:controller:resourcequota-controller *:*:list,watch :resourcequotas/status:update ,events.k8s.io:events:E
system:controller:root-ca-cert-publisher :configmaps:create,update ,events.k8s.io:events:E
system:controller:route-controller :nodes:list,watch :nodes/status:patch ,events.k8s.io:events:E
system:controller:selinux-warning-controller ,events.k8s.io:events:E :persistentvolumes,persistentvolumeclaims,pods:R storage.k8s.io:csidrivers:R
system:controller:service-account-controller :serviceaccounts:create ,events.k8s.io:events:E
system:controller:service-cidrs-controller networking.k8s.io:servicecidrs:R,patch,update networking.k8s.io:servicecidrs/finalizers,servicecidrs/status:patch,update networking.k8s.io:ipaddresses:R ,events.k8s.io:events:E
system:controller:service-controller :services:R :services/status:patch,update :nodes:list,watch ,events.k8s.io:events:E
system:controller:statefulset-controller :pods:R,create,delete,update,patch apps:statefulsets:R apps:statefulsets/status,statefulsets/finalizers:update apps:controllerrevisions:R,create,delete,update,patch :persistentvolumeclaims:R,create,update,delete :pods/finalizers:update ,events.k8s.io:events:E
system:controller:storage-version-garbage-collector coordination.k8s.io:leases:R internal.apiserver.k8s.io:storageversions:R,patch,update,delete internal.apiserver.k8s.io:storageversions/status:get,patch,update
system:controller:storage-version-migrator-controller *:*:list,watch,create,patch storagemigration.k8s.io:storageversionmigrations/status:update
system:controller:ttl-after-finished-controller batch:jobs:R,delete ,events.k8s.io:events:E
system:controller:ttl-controller :nodes:update,patch,list,watch ,events.k8s.io:events:E
system:controller:validatingadmissionpolicy-status-controller admissionregistration.k8s.io:validatingadmissionpolicies:R admissionregistration.k8s.io:validatingadmissionpolicies/status:get,patch,update ,events.k8s.io:events:E
system:controller:volumeattributesclass-protection-controller :persistentvolumeclaims,persistentvolumes:R storage.k8s.io:volumeattributesclasses:R,update ,events.k8s.io:events:E
`;
		roleTable = `
kube-system/extension-apiserver-authentication-reader :configmaps:R:extension-apiserver-authentication
kube-system/system:controller:bootstrap-signer :secrets:R
kube-system/system:controller:cloud-provider :configmaps:R,create
kube-system/system:controller:token-cleaner :secrets:R,delete ,events.k8s.io:events:E
kube-system/system::leader-locking-kube-controller-manager :configmaps:watch :configmaps:get,update:kube-controller-manager coordination.k8s.io:leases:R,create,update
kube-system/system::leader-locking-kube-scheduler :configmaps:watch :configmaps:get,update:kube-scheduler
kube-public/system:controller:bootstrap-signer :configmaps:R :configmaps:update:cluster-info ,events.k8s.io:events:E
`;
	})))();
}

// actions/manifest-check/kubernetes/rbac/defaults/default-roles.ts
/**
* Returns the rules of a role that Kubernetes creates, with those that it aggregates (Kubernetes, "Default roles and role
* bindings"). Undefined for other roles.
*/
function findDefaultRole({ kind, namespace, name }) {
	if (kind === "Role") {
		roles ??= parse(roleTable);
		return roles.get(`${namespace ?? ""}/${name}`);
	}
	clusterRoles ??= parse(clusterRoleTable);
	const parts = getOwn(aggregated, name) ?? [];
	return parts.length === 0 ? clusterRoles.get(name) : parts.flatMap((part) => clusterRoles?.get(`system:aggregate-to-${part}`) ?? []);
}
/**
* Returns the default cluster roles with rules of note that a selector of labels matches: `cluster-admin` has only the
* label of all default roles.
*/
function listSelectedDefaults(selects) {
	const labeled = Object.keys(aggregated).filter((name) => selects(new Map([defaultLabel, [`rbac.authorization.k8s.io/aggregate-to-${name}`, "true"]])));
	return selects(new Map([defaultLabel])) ? ["cluster-admin"] : labeled;
}
/** Returns the default cluster roles that a cluster role with labels extends. */
function listExtendedRoles(labels) {
	const targets = [...labels].flatMap(([key, value]) => {
		const target = value === "true" ? aggregationLabel.exec(key)?.[1] : void 0;
		return target === void 0 ? [] : [target];
	});
	return [
		"view",
		"edit",
		"admin"
	].filter((name) => targets.includes(name)).slice(0, 1);
}
function parse(table) {
	return new Map(table.trim().split("\n").map((line) => {
		const [name = "", ...rules] = line.split(" ");
		return [name, rules.map(parseRule)];
	}));
}
function parseRule(text) {
	const [head = "", second = "", third = "", names] = text.split(":");
	const verbs = third.split(",").flatMap((verb) => verbSets[verb] ?? [verb]);
	if (head === "url") return {
		groups: [],
		resources: [],
		verbs,
		names: [],
		urls: second.split(",")
	};
	return {
		groups: head.split(","),
		resources: second.split(","),
		verbs,
		names: names?.split(",") ?? [],
		urls: []
	};
}
var verbSets, aggregated, aggregationLabel, clusterRoles, roles, defaultLabel;
function init_default_roles() {
	return (init_default_roles = __esmMin((() => {
		init_table();
		verbSets = {
			R: [
				"get",
				"list",
				"watch"
			],
			W: [
				"create",
				"update",
				"patch",
				"delete",
				"deletecollection"
			],
			E: [
				"create",
				"patch",
				"update"
			]
		};
		aggregated = {
			admin: [
				"admin",
				"edit",
				"view"
			],
			edit: ["edit", "view"],
			view: ["view"]
		};
		aggregationLabel = /^rbac\.authorization\.k8s\.io\/aggregate-to-(admin|edit|view)$/u;
		;
		;
		defaultLabel = ["kubernetes.io/bootstrapping", "rbac-defaults"];
	})))();
}

// actions/manifest-check/kubernetes/rbac/effective-roles.ts
/** Reads the rules that a role itself contains. */
function readRules({ root }) {
	return root.get("rules").items().map(readPolicyRule);
}
/** Returns where the permissions of a role or binding apply. */
function scopeOf({ kind, namespace }) {
	return kind.startsWith("Cluster") ? "cluster" : { namespace };
}
/** Returns true if a controller replaces the rules of a cluster role by those of others. */
function isAggregating({ root }) {
	return root.get("aggregationRule", "clusterRoleSelectors").items().length > 0;
}
/** Returns the default cluster roles whose rules a cluster role gets. */
function listAggregatedDefaults({ root }) {
	const selectors = root.get("aggregationRule", "clusterRoleSelectors").items().map(compileSelector);
	return listSelectedDefaults((labels) => selectors.some((selector) => selects(selector, labels)));
}
/** Returns true if a cluster role of the unit gets the rules of this one, or too many might. */
function isAggregated({ labels }, cluster) {
	const aggregating = cluster.ofKind("ClusterRole").filter(isAggregating);
	if (labels.size === 0 || aggregating.length > maxAggregated) return labels.size > 0;
	return aggregating.some(({ root }) => root.get("aggregationRule", "clusterRoleSelectors").items().some((selector) => selects(compileSelector(selector), labels)));
}
var maxAggregated, known, EffectiveRoles, wider;
function init_effective_roles() {
	return (init_effective_roles = __esmMin((() => {
		init_selector();
		init_default_roles();
		init_descriptions();
		init_policy_rule();
		maxAggregated = 200;
		known = /* @__PURE__ */ new WeakMap();
		EffectiveRoles = class EffectiveRoles {
			#context;
			#extensions = /* @__PURE__ */ new Map();
			#access = /* @__PURE__ */ new Map();
			#roles = /* @__PURE__ */ new Map();
			constructor(context) {
				this.#context = context;
				for (const role of context.cluster.ofKind("ClusterRole")) for (const target of listExtendedRoles(role.labels)) for (const name of wider[target] ?? []) {
					const rules = this.#extensions.get(name) ?? [];
					rules.push(...readRules(role));
					this.#extensions.set(name, rules);
				}
			}
			/** Returns the roles of a unit. */
			static in(context) {
				const roles = known.get(context.cluster) ?? new EffectiveRoles(context);
				known.set(context.cluster, roles);
				return roles;
			}
			/** Returns the role that a binding grants. Undefined if neither files nor Kubernetes define it. */
			ofBinding({ root, namespace }) {
				const kind = root.get("roleRef", "kind").text ?? "";
				const name = root.get("roleRef", "name").text ?? "";
				const place = kind === "Role" ? namespace : void 0;
				const key = JSON.stringify([
					kind,
					place,
					name
				]);
				if (!this.#roles.has(key)) this.#roles.set(key, this.#find(kind, place, name));
				return this.#roles.get(key);
			}
			/** Returns what the subjects of a binding can do. Undefined if nothing defines its role. */
			accessOf(binding) {
				const scope = scopeOf(binding);
				const role = this.ofBinding(binding);
				if (role === void 0) return void 0;
				const key = JSON.stringify([
					scope,
					binding.namespace,
					role.kind,
					role.name
				]);
				const known = this.#access.get(key) ?? {
					role,
					scope,
					granted: listPowersOf(role.rules, scope)
				};
				this.#access.set(key, known);
				return known;
			}
			#find(kind, namespace, name) {
				const { cluster, joins } = this.#context;
				const own = cluster.find(kind, name, namespace);
				const other = own === void 0 ? joins.around.find(kind, name, namespace) : void 0;
				const role = own ?? other?.owner;
				const defaults = findDefaultRole({
					kind,
					namespace,
					name
				});
				if (role === void 0 && defaults === void 0) return void 0;
				return {
					kind,
					name,
					rules: [
						...defaults ?? [],
						...kind === "ClusterRole" ? this.#extensions.get(name) ?? [] : [],
						...role === void 0 ? [] : isAggregating(role) ? this.#aggregated(role) : readRules(role)
					],
					unit: defaults === void 0 ? other?.unit : void 0
				};
			}
			#aggregated(aggregating) {
				const { root } = aggregating;
				const defaults = listAggregatedDefaults(aggregating).flatMap((name) => findDefaultRole({
					kind: "ClusterRole",
					name
				}) ?? []);
				const selectors = root.get("aggregationRule", "clusterRoleSelectors").items().map(compileSelector);
				const own = this.#context.cluster.ofKind("ClusterRole").filter((role) => role.root !== root && selectors.some((selector) => selects(selector, role.labels))).slice(0, maxAggregated).flatMap(readRules);
				return [...defaults, ...own];
			}
		};
		wider = {
			view: [
				"view",
				"edit",
				"admin"
			],
			edit: ["edit", "admin"],
			admin: ["admin"]
		};
	})))();
}

// actions/manifest-check/kubernetes/service-accounts.ts
/** Returns true if a pod mounts its account's token: its own setting, else the account's. Default: true. */
function hasToken(pod, { cluster, joins }) {
	const own = pod.get("automountServiceAccountToken");
	if (own.exists) return own.isTrue;
	const name = getServiceAccount(pod);
	return (cluster.find("ServiceAccount", name, pod.namespace) ?? (pod.namespace === void 0 ? void 0 : joins.around.find("ServiceAccount", name, pod.namespace)?.owner))?.root.get("automountServiceAccountToken").isFalse !== true;
}
/** Returns the service account of a pod. An empty name is the default one, as the API server sets it. */
function getServiceAccount(pod) {
	return pod.get("serviceAccountName").text || pod.get("serviceAccount").text || "default";
}
function init_service_accounts() {
	return (init_service_accounts = __esmMin((() => {})))();
}

// actions/manifest-check/kubernetes/rbac/subjects.ts
/**
* Lists the subjects of a binding that pods can be (Kubernetes, "Authenticating": service account tokens have the groups
* system:serviceaccounts and system:authenticated). Everyone can be unauthenticated.
*/
function listSubjects({ root, namespace: own = "" }) {
	return root.get("subjects").items().flatMap((subject) => {
		const name = subject.get("name").text ?? "";
		switch (subject.get("kind").text) {
			case "ServiceAccount": return [{
				kind: "account",
				namespace: subject.get("namespace").text ?? own,
				name
			}];
			case "User": {
				const [, namespace, account] = accountUser.exec(name) ?? [];
				return namespace === void 0 || account === void 0 ? [] : [{
					kind: "account",
					namespace,
					name: account
				}];
			}
			case "Group": {
				const namespace = namespaceGroup.exec(name)?.[1];
				return namespace !== void 0 || wideGroups.has(name) ? [{
					kind: "group",
					namespace
				}] : [];
			}
			default: return [];
		}
	});
}
/** Formats who gets the role of a binding: `Group developers, ServiceAccount shop/app`. Empty if nobody does. */
function formatSubjects({ root }) {
	const names = root.get("subjects").items().map((subject) => {
		const [kind, namespace, name] = [
			"kind",
			"namespace",
			"name"
		].map((key) => subject.get(key).text ?? "");
		return `${kind} ${namespace === "" ? "" : `${namespace}/`}${name}`.trim();
	});
	return truncate(oneLine(names.join(", ")), maxSubjectNames);
}
function accountKey(namespace, name) {
	return `${namespace}/${name}`;
}
var accountUser, namespaceGroup, wideGroups, maxSubjectNames, PodsOfSubjects;
function init_subjects() {
	return (init_subjects = __esmMin((() => {
		init_text();
		/* @__PURE__ */ init_service_accounts();
		accountUser = /^system:serviceaccount:([^:]+):([^:]+)$/u;
		namespaceGroup = /^system:serviceaccounts:([^:]+)$/u;
		wideGroups = /* @__PURE__ */ new Set([...[
			"system:serviceaccounts",
			"system:authenticated",
			"system:unauthenticated"
		]]);
		maxSubjectNames = 300;
		PodsOfSubjects = class {
			#context;
			#byAccount;
			constructor(context) {
				this.#context = context;
				const pods = context.cluster.workloads;
				this.#byAccount = Map.groupBy(pods, (pod) => accountKey(pod.namespace ?? "", getServiceAccount(pod)));
			}
			/** Returns the pods of the unit that a subject stands for. */
			inUnit(subject) {
				const { namespace } = subject;
				if (subject.kind === "group") {
					const { cluster } = this.#context;
					return namespace === void 0 ? cluster.workloads : cluster.podsIn(namespace).filter((pod) => pod.namespace === namespace);
				}
				const own = this.#byAccount.get(accountKey(subject.namespace, subject.name)) ?? [];
				return subject.namespace === "" || subject.name === "default" && namespace !== "default" ? own : [...own, ...this.#byAccount.get(accountKey("", subject.name)) ?? []];
			}
			/** Returns the pods of other units in the namespace that a subject names. */
			*around(subject) {
				const { namespace } = subject;
				for (const neighbor of this.#context.joins.around.podsIn(namespace === "" ? void 0 : namespace)) if (subject.kind === "group" || getServiceAccount(neighbor.owner) === subject.name) yield neighbor;
			}
		};
	})))();
}

// actions/manifest-check/helm/rules/disabled-protection.ts
var details, policyOff, contextOff, authenticationOff, encryptionOff;
function init_disabled_protection() {
	return (init_disabled_protection = __esmMin((() => {
		init_rule();
		details = {
			tags: ["security", "CWE-1188"],
			links: ["https://helm.sh/docs/chart_best_practices/values/"],
			precision: "high"
		};
		policyOff = defineManifestRule({
			id: "SW-HELM-network-policy-off",
			severity: "low",
			summary: "Enable the chart's network policies by default.",
			why: "Most users install a chart with its defaults. Without a policy, every pod of the cluster can connect to those of the release.",
			before: "networkPolicy:\n  enabled: false",
			after: "networkPolicy:\n  enabled: true",
			...details
		});
		contextOff = defineManifestRule({
			id: "SW-HELM-security-context-off",
			severity: "medium",
			summary: "Enable the chart's security contexts by default.",
			why: "Most users install a chart with its defaults. The containers then run with more privileges than the chart says that they need.",
			before: "containerSecurityContext:\n  enabled: false\n  runAsNonRoot: true",
			after: "containerSecurityContext:\n  enabled: true\n  runAsNonRoot: true",
			...details
		});
		authenticationOff = defineManifestRule({
			id: "SW-HELM-authentication-off",
			severity: "medium",
			summary: "Enable authentication by default.",
			why: "Most users install a chart with its defaults. Everyone who can reach the service can then use it.",
			before: "auth:\n  enabled: false",
			after: "auth:\n  enabled: true",
			...details
		});
		encryptionOff = defineManifestRule({
			id: "SW-HELM-tls-off",
			severity: "low",
			summary: "Encrypt connections by default.",
			why: "Whoever can read the cluster's network traffic reads data and passwords.",
			before: "tls:\n  enabled: false",
			after: "tls:\n  enabled: true",
			isOptIn: true,
			...details,
			tags: ["security", "CWE-319"]
		});
	})))();
}

// actions/manifest-check/helm/rules/fixed-security-context.ts
var fixedContext;
function init_fixed_security_context() {
	return (init_fixed_security_context = __esmMin((() => {
		init_rule();
		fixedContext = defineManifestRule({
			id: "SW-HELM-fixed-security-context",
			severity: "low",
			summary: "Let values set the security context of every container.",
			why: "Users cannot meet the rules of their cluster, such as the Pod Security Standard restricted, without a copy of the chart.",
			before: "containers:\n  - name: web\n    image: web:1.0\n    securityContext:\n      runAsUser: 1000",
			after: "containers:\n  - name: web\n    image: web:1.0\n    securityContext: {{- toYaml .Values.containerSecurityContext | nindent 6 }}",
			tags: ["security"],
			links: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
			precision: "high",
			isOptIn: true
		});
	})))();
}

// actions/manifest-check/helm/rules/hooks.ts
var powerfulHook;
function init_hooks() {
	return (init_hooks = __esmMin((() => {
		init_rule();
		powerfulHook = defineManifestRule({
			id: "SW-HELM-hook-cluster-admin",
			severity: "medium",
			summary: "Give hooks only the permissions that they need.",
			why: "The hook runs in every installation or upgrade and can do everything in the cluster. Whoever changes its image or script takes over the cluster.",
			before: "apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: setup\n  annotations: {helm.sh/hook: pre-install}\nspec:\n  template:\n    spec:\n      # A ClusterRoleBinding gives it cluster-admin.\n      serviceAccountName: setup",
			after: "apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: setup\n  annotations: {helm.sh/hook: pre-install}\nspec:\n  template:\n    spec:\n      # A RoleBinding gives it a role that can create one Secret.\n      serviceAccountName: setup",
			tags: ["security", "CWE-250"],
			links: ["https://helm.sh/docs/topics/charts_hooks/", "https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
			precision: "very-high"
		});
	})))();
}

// actions/manifest-check/helm/rules/missing-values.ts
var missingParent;
function init_missing_values() {
	return (init_missing_values = __esmMin((() => {
		init_rule();
		missingParent = defineManifestRule({
			id: "SW-HELM-missing-default",
			severity: "low",
			summary: "Give maps that templates look into a default.",
			why: "The template fails with a nil pointer as soon as the branch is taken and nobody sets the value.",
			before: "# values.yaml has no ingress.\n{{ .Values.ingress.host }}",
			after: "# values.yaml has ingress: {}.\n{{ .Values.ingress.host }}",
			tags: ["correctness"],
			links: ["https://helm.sh/docs/chart_template_guide/values_files/"],
			precision: "high"
		});
	})))();
}

// actions/manifest-check/helm/rules/regenerated-secrets.ts
var regenerated, certificate;
function init_regenerated_secrets() {
	return (init_regenerated_secrets = __esmMin((() => {
		init_rule();
		regenerated = defineManifestRule({
			id: "SW-HELM-regenerated-secret",
			severity: "medium",
			summary: "Keep the generated secret of the installed release.",
			why: "Each upgrade generates another value. Running pods and stored data keep the old one, and GitOps tools see a change in every comparison.",
			before: "apiVersion: v1\nkind: Secret\nmetadata:\n  name: web\ndata:\n  password: {{ randAlphaNum 32 | b64enc }}",
			after: "{{- $old := lookup \"v1\" \"Secret\" .Release.Namespace \"web\" }}\napiVersion: v1\nkind: Secret\nmetadata:\n  name: web\ndata:\n  password: {{ dig \"data\" \"password\" (randAlphaNum 32 | b64enc) $old }}",
			tags: ["correctness", "security"],
			links: ["https://helm.sh/docs/howto/charts_tips_and_tricks/"],
			precision: "high"
		});
		certificate = defineManifestRule({
			id: "SW-HELM-regenerated-certificate",
			severity: "low",
			summary: "Keep the generated certificate of the installed release, or let cert-manager issue it.",
			why: "Each upgrade generates another certificate and key. Clients that trust the old one fail until everything has the new one.",
			before: "apiVersion: v1\nkind: Secret\nmetadata:\n  name: web\ntype: kubernetes.io/tls\ndata:\n  {{- $ca := genCA \"web\" 365 }}\n  tls.crt: {{ $ca.Cert | b64enc }}\n  tls.key: {{ $ca.Key | b64enc }}",
			after: "apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata:\n  name: web\nspec:\n  secretName: web\n  issuerRef: {name: web}",
			tags: ["correctness"],
			links: ["https://helm.sh/docs/howto/charts_tips_and_tricks/"],
			precision: "high"
		});
	})))();
}

// actions/manifest-check/helm/rules/template-values.ts
var templateOfValues;
function init_template_values() {
	return (init_template_values = __esmMin((() => {
		init_rule();
		templateOfValues = defineManifestRule({
			id: "SW-HELM-tpl-of-values",
			severity: "info",
			summary: "Run values as templates only where users need it.",
			why: "Whoever sets the value runs template functions with all values and `lookup`, so it can copy other values and secrets of the cluster into objects.",
			before: "host: {{ tpl .Values.host . }}",
			after: "host: {{ .Values.host | quote }}",
			tags: ["security", "CWE-1336"],
			links: ["https://helm.sh/docs/howto/charts_tips_and_tricks/#using-the-tpl-function"],
			precision: "high",
			isOptIn: true
		});
	})))();
}

// actions/manifest-check/helm/rules/unused-values.ts
var links, unusedSecurity, unused;
function init_unused_values() {
	return (init_unused_values = __esmMin((() => {
		init_rule();
		links = ["https://helm.sh/docs/chart_best_practices/values/"];
		unusedSecurity = defineManifestRule({
			id: "SW-HELM-unused-security-value",
			severity: "medium",
			summary: "Remove security values that no template reads, or read them.",
			why: "The value has no effect. Whoever reads the values believes that the setting protects the release.",
			before: "# No template reads sidecar.securityContext.\nsidecar:\n  securityContext:\n    runAsNonRoot: true",
			after: "# {{- toYaml .Values.sidecar.securityContext | nindent 12 }}\nsidecar:\n  securityContext:\n    runAsNonRoot: true",
			tags: ["security", "correctness"],
			links,
			precision: "high"
		});
		unused = defineManifestRule({
			id: "SW-HELM-unused-value",
			severity: "low",
			summary: "Remove values that no template reads.",
			why: "The value has no effect, so whoever changes it waits for a change that does not come.",
			before: "# No template reads replicas.\nreplicaCount: 2\nreplicas: 2",
			after: "replicaCount: 2",
			tags: ["correctness"],
			links,
			precision: "high"
		});
	})))();
}

// actions/manifest-check/helm/rules/values-schema.ts
var noSchema;
function init_values_schema() {
	return (init_values_schema = __esmMin((() => {
		init_rule();
		noSchema = defineManifestRule({
			id: "SW-HELM-no-schema",
			severity: "info",
			summary: "Write a values.schema.json for security values.",
			why: "Without a schema, Helm ignores a misspelled key or a wrong type, and the release is installed without the protection.",
			before: "# No values.schema.json.\nsecurityContext:\n  runAsNonRoot: true",
			after: "# values.schema.json: {\"properties\": {\"securityContext\": {\"type\": \"object\", \"additionalProperties\": false}}}\nsecurityContext:\n  runAsNonRoot: true",
			tags: ["security"],
			links: ["https://helm.sh/docs/topics/charts/#schema-files"],
			precision: "very-high",
			isOptIn: true
		});
	})))();
}

export { readPolicyRule as $, init_effective_roles as A, renameKey as At, describeRules as B, formatSubjects as C, getKindType as Ct, hasToken as D, isOwnGroup as Dt, getServiceAccount as E, init_types$1 as Et, scopeOf as F, hardeningRules as Ft, listNamedSigners as G, listNames as H, findDefaultRole as I, init_hardening as It, listGrantedPowers as J, allowsEverything as K, init_default_roles as L, joinHardening as Lt, isAggregating as M, init_rule_selection as Mt, listAggregatedDefaults as N, isEnabled as Nt, init_service_accounts as O, addField as Ot, readRules as P, runChecks as Pt, init_policy_rule as Q, listExtendedRoles as R, init_node_components as Rt, PodsOfSubjects as S, listWorkloads as St, listSubjects as T, getStableVersions as Tt, init_signers as U, init_descriptions as V, limitToSigners as W, powers as X, init_powers as Y, hasName as Z, authenticationOff as _, isResource as _t, unusedSecurity as a, init_selector as at, init_disabled_protection as b, init_workload as bt, certificate as c, addsLabel as ct, init_missing_values as d, listReferences as dt, Cluster as et, missingParent as f, parseInlineDocuments as ft, init_fixed_security_context as g, init_resource as gt, fixedContext as h, identify as ht, unused as i, hasLabels as it, isAggregated as j, replaceScalar as jt, EffectiveRoles as k, init_edits as kt, init_regenerated_secrets as l, init_controllers as lt, powerfulHook as m, formatTitle as mt, noSchema as n, isSameNamespace as nt, init_template_values as o, selects as ot, init_hooks as p, readKustomization as pt, init_granted_powers as q, init_unused_values as r, compileSelector as rt, templateOfValues as s, selectsPod as st, init_values_schema as t, init_cluster as tt, regenerated as u, init_kustomization as ut, contextOff as v, listResources as vt, init_subjects as w, getObjectType as wt, policyOff as x, isForWindows as xt, encryptionOff as y, coreGroups as yt, describePowers as z, joinNodeComponents as zt };