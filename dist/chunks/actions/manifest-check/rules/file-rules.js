import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Et as reportOnlyTag, Fr as truncate, Mr as init_plain, Nr as oneLine, St as init_report, U as init_pattern, V as init_references$2, W as isFromTrustedRegistry, _r as init_suggest, ar as init_text, at as init_split, b as defineRule, gr as didYouMean, l as init_rules$3, lt as init_findings, nn as init_severity, ot as splitReference, rn as isAtLeast, vr as suggest, x as init_define } from "../../../shared/core.js";
import { M as isUnset, O as assignedSecretNames, i as init_value, j as isSecretName, k as init_names, n as classifyValue, s as secretIn, t as init_secrets$2 } from "../../../shared/secrets/index.js";
import { A as init_scalar, F as interpolate, O as Field, P as init_interpolate, S as init_text_file, _ as canBeCompose, a as getWrittenText, b as init_yaml, c as init_ports, d as readPort, f as init_mounts$1, j as resolveScalar, k as init_field, l as isOpenAddress, m as readMount, o as init_unresolved, p as isTrue, s as isUnresolved, t as init_compose, u as parseRange, v as init_names$1, x as describeUnreadable, y as isCompose } from "../../../shared/compose/index.js";

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

// actions/manifest-check/rules/rule.ts
/** Defines a rule about manifests. */
function defineManifestRule(text) {
	const { before, after } = text;
	return {
		...defineRule(text, kind),
		example: {
			before,
			after
		}
	};
}
/**
* Removes duplicates of problems that were reached in several ways, such as through a base that several overlays use.
*/
function removeDuplicates(problems) {
	const keyOf = ({ rule, field, message }) => `${rule.id} ${field.place?.file.path} ${field.place?.span.start} ${message}`;
	return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}
var kind;
function init_rule() {
	return (init_rule = __esmMin((() => {
		init_rules$3();
		kind = {
			tags: ["manifest"],
			language: "yaml",
			help: "reason"
		};
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
		const key = keyOf$1(problem);
		groups.set(key, [...groups.get(key) ?? [], problem]);
	}
	return [...others, ...[...groups.values()].flatMap((group) => joined(group))];
}
function isMissingSetting(problem, options) {
	const { rule, severity = rule.severity, field, aliases = [] } = problem;
	const setting = Object.hasOwn(hardeningSettings, rule.id) ? hardeningSettings[rule.id] : void 0;
	if (setting === void 0 || severity !== rule.severity || options.enabled.includes(rule.id)) return false;
	if (aliases.some((id) => id.startsWith("pss/"))) return false;
	return setting.isElsewhere === true || !field.exists;
}
function isOfService({ owner }) {
	return owner.kind === "compose";
}
function keyOf$1(problem) {
	const { owner, part = "" } = problem;
	const { place } = getSubject(problem);
	return JSON.stringify([
		place?.file.path,
		place?.span.start,
		owner.name,
		isOfService(problem) ? part : ""
	]);
}
/** Returns the field that stands for a service (its key) or an object (its name, else the object itself). */
function getSubject({ owner, field }) {
	for (let ancestor = field; ancestor !== void 0; ancestor = ancestor.parent) {
		if (ancestor.parent?.key === "services" && owner.kind === "compose") return ancestor;
		if (ancestor.get("kind").text !== owner.kind) continue;
		const name = ancestor.get("metadata", "name");
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
	const settings = listSettings(group, isService);
	const edits = joinEdits(group.flatMap(({ fix }) => fix?.edits ?? []));
	const count = settings.length === 1 ? "1 hardening setting" : `${settings.length} hardening settings`;
	return [{
		rule: isService ? ofServices : ofWorkloads,
		owner,
		...isService ? { part } : {},
		field: getSubject(first),
		message: `${who} lacks ${count}: ${settings.join(", ")}`,
		joined: {
			message: `${who} lacks hardening settings`,
			settings: group.map(({ rule, part: container = "" }) => `${rule.id} ${container}`)
		},
		aliases: [],
		...edits.length === 0 ? {} : { fix: {
			description: "Add the settings that are safe to add",
			edits
		} }
	}];
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
var details, ofWorkloads, ofServices, hardeningRules, hardeningSettings;
function init_hardening() {
	return (init_hardening = __esmMin((() => {
		init_findings();
		/* @__PURE__ */ init_join();
		init_rule();
		details = {
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
			...details
		});
		ofServices = defineManifestRule({
			id: "SW-COMPOSE-hardening",
			summary: "Add the missing hardening settings of the service.",
			before: "image: web:1.0",
			after: "image: web:1.0\nmem_limit: 128m\nread_only: true\ncap_drop: [ALL]\nsecurity_opt: [no-new-privileges:true]",
			tags: ["security", reportOnlyTag],
			links: ["https://docs.docker.com/reference/compose-file/services/"],
			...details
		});
		hardeningRules = {
			kubernetes: ofWorkloads,
			compose: ofServices
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

// actions/manifest-check/compose/invalid-project.ts
var invalidProject;
function init_invalid_project() {
	return (init_invalid_project = __esmMin((() => {
		init_rule();
		invalidProject = defineManifestRule({
			id: "SW-COMPOSE-invalid",
			severity: "high",
			summary: "Write a project that Compose can load.",
			why: "Compose rejects the project and deploys nothing. Anything that depends on the invalid part was not checked.",
			before: "services:\n  web:\n    extends:\n      service: base\n    image: web:1.0",
			after: "services:\n  base:\n    read_only: true\n  web:\n    extends:\n      service: base\n    image: web:1.0",
			tags: ["correctness"],
			links: ["https://docs.docker.com/reference/compose-file/"],
			precision: "very-high"
		});
	})))();
}

// actions/manifest-check/compose/check.ts
/** Creates a check that examines each service. */
function createServiceCheck(rules, look) {
	return {
		rules,
		*run(context) {
			for (const service of context.project.services) yield* look(service, context);
		}
	};
}
function init_check() {
	return (init_check = __esmMin((() => {})))();
}

// actions/manifest-check/compose/service.ts
/** Returns the project of a document. */
function getProject(document) {
	const { root, file } = document;
	const owner = {
		document,
		kind: "compose",
		namespace: void 0,
		name: file.path,
		annotations: []
	};
	return {
		root,
		owner,
		services: root.get("services").fields().filter(({ isMap }) => isMap).map((field) => serviceOf(field, owner))
	};
}
function serviceOf(field, project) {
	return {
		project,
		name: String(field.key),
		field,
		ports: field.get("ports").items().flatMap((port) => readPort(port) ?? []),
		mounts: field.get("volumes").items().map(readMount)
	};
}
/** Creates a problem of one service. */
function createServiceProblem(rule, service, field, message, extra = {}) {
	const aliases = extra.aliases === void 0 ? {} : { aliases: [...rule.aliases, ...extra.aliases] };
	return {
		rule,
		owner: service.project,
		part: service.name,
		field,
		message,
		...extra,
		...aliases
	};
}
/** Creates a problem of the whole project. */
function createProjectProblem(rule, project, field, message, extra = {}) {
	return {
		rule,
		owner: project.owner,
		field,
		message,
		...extra
	};
}
function init_service() {
	return (init_service = __esmMin((() => {
		init_compose();
	})))();
}

// actions/manifest-check/compose/rules/cadvisor.ts
function* monitors$1(service) {
	if (!/(?:^|\/)cadvisor(?:-\w+)?(?:[:@]|$)/.test(service.field.get("image").text ?? "")) return;
	for (const { fields, target, readOnly } of service.mounts) if (!readOnly && directories.test(target)) yield createServiceProblem(writable, service, fields.source, `cAdvisor can write to ${target}`);
	const port = service.ports.find(({ host }) => isOpenAddress(host));
	const network = service.field.get("network_mode");
	const field = port?.field ?? (network.text === "host" ? network : void 0);
	if (field !== void 0) yield createServiceProblem(open, service, field, "Everyone who can reach the host can access cAdvisor");
}
var image, writable, open, directories, cadvisorChecks;
function init_cadvisor() {
	return (init_cadvisor = __esmMin((() => {
		init_compose();
		init_rule();
		init_service();
		image = "image: gcr.io/cadvisor/cadvisor:v0.52.1";
		writable = defineManifestRule({
			id: "SW-COMPOSE-cadvisor-writable",
			severity: "high",
			summary: "Mount host directories into cAdvisor read-only.",
			why: "cAdvisor only reads statistics. An attacker can take over the host through a network service that writes to its files.",
			before: `${image}\nvolumes: ["/:/rootfs"]`,
			after: `${image}\nvolumes: ["/:/rootfs:ro"]`,
			tags: [
				"security",
				"CWE-732",
				"CIS-Docker-5.6"
			],
			links: ["https://github.com/google/cadvisor/blob/master/docs/running.md"],
			precision: "high"
		});
		open = defineManifestRule({
			id: "SW-COMPOSE-cadvisor-open",
			severity: "high",
			summary: "Do not publish cAdvisor's port.",
			why: "cAdvisor has no authentication and shows the processes on the host with all their arguments.",
			before: `${image}\nports: ["8080:8080"]`,
			after: `${image}\nexpose: ["8080"]`,
			tags: [
				"security",
				"CWE-306",
				"CIS-Docker-5.14"
			],
			links: ["https://github.com/google/cadvisor/blob/master/docs/web.md"],
			precision: "high"
		});
		directories = /^\/(?:rootfs|sys|var\/lib\/docker|var\/run|dev\/disk)(?:\/|$)/;
		cadvisorChecks = [createServiceCheck([writable, open], monitors$1)];
	})))();
}

// actions/manifest-check/compose/rules/images.ts
var links$33, movingTag$1, unpinned$1, untrusted$1, buildPower, imageChecks$1;
function init_images() {
	return (init_images = __esmMin((() => {
		init_compose();
		init_references$2();
		init_rule();
		init_service();
		links$33 = ["https://docs.docker.com/reference/compose-file/services/#image"];
		movingTag$1 = defineManifestRule({
			id: "SW-COMPOSE-image-latest",
			severity: "medium",
			summary: "Set the version of an image.",
			why: "Without a tag, or with `latest`, each host may run a different image. You cannot tell which one runs or roll back to it.",
			before: "image: nginx",
			after: "image: nginx:1.29.3",
			tags: [
				"security",
				"supply-chain",
				"CWE-829",
				"CIS-Docker-5.28",
				"NIST-SP-800-190-4.2.2"
			],
			aliases: ["dclint/service-image-require-explicit-tag"],
			links: links$33,
			precision: "very-high"
		});
		unpinned$1 = defineManifestRule({
			id: "SW-COMPOSE-image-digest",
			severity: "low",
			summary: "Pin images by digest.",
			why: "A tag can move to another image at any time. A digest is always the image that was scanned and signed.",
			before: "image: nginx:1.29.3",
			after: "image: nginx:1.29.3@sha256:0000000000000000000000000000000000000000000000000000000000000000",
			tags: [
				"security",
				"supply-chain",
				"CWE-829",
				"NIST-SP-800-190-4.2.2"
			],
			links: links$33,
			precision: "very-high"
		});
		untrusted$1 = defineManifestRule({
			id: "SW-COMPOSE-image-registry",
			severity: "high",
			summary: "Use images from trusted registries only.",
			why: "Images from other registries run although no one has reviewed their source.",
			before: "image: registry.example.net/app:1",
			after: "image: registry.example.com/app:1",
			tags: [
				"security",
				"supply-chain",
				"CWE-829",
				"CIS-Docker-4.2",
				"NIST-SP-800-190-4.1.5"
			],
			links: links$33,
			precision: "very-high"
		});
		buildPower = defineManifestRule({
			id: "SW-COMPOSE-build-privileged",
			severity: "high",
			summary: "Build images without privileges.",
			why: "A privileged build step, or one on the host network, can take over the build machine.",
			before: "build:\n  context: .\n  privileged: true",
			after: "build:\n  context: .",
			tags: [
				"security",
				"supply-chain",
				"CWE-250"
			],
			links: ["https://docs.docker.com/reference/compose-file/build/"],
			precision: "very-high"
		});
		imageChecks$1 = [createServiceCheck([
			movingTag$1,
			unpinned$1,
			untrusted$1
		], function* (service, { options }) {
			const field = service.field.get("image");
			const { text: image } = field;
			if (image === void 0 || image === "" || isUnresolved(field)) return;
			const shown = getWrittenText(field);
			if (options.trustedRegistries.length > 0 && !isFromTrustedRegistry(image, options.trustedRegistries)) yield createServiceProblem(untrusted$1, service, field, `${shown} comes from a registry that is not trusted; use one in trusted-registries`);
			if (service.field.get("build").isMap) return;
			const { tag, digest } = splitReference(image);
			if (digest !== void 0) return;
			if (tag === void 0 || tag === "latest") yield createServiceProblem(movingTag$1, service, field, `${shown} has no fixed version; use a version tag`);
			else yield createServiceProblem(unpinned$1, service, field, `${shown} is not pinned by digest`);
		}), createServiceCheck([buildPower], function* (service) {
			const build = service.field.get("build");
			const powers = build.get("entitlements").items().filter(({ text }) => /^(?:security\.insecure|network\.host)$/.test(text ?? ""));
			const privileged = build.get("privileged");
			const network = build.get("network");
			if (/^true$/i.test(privileged.text ?? "")) powers.push(privileged);
			if (network.text === "host") powers.push(network);
			for (const field of powers) yield createServiceProblem(buildPower, service, field, "The build has privileged access to the host");
		})];
	})))();
}

// actions/manifest-check/compose/rules/limits.ts
/** Returns true if one of the fields sets a limit. Unresolved values count as a limit. `-1` and `0` mean no limit. */
function isBounded(...fields) {
	return fields.some((field) => isUnresolved(field) || field.exists && !/^(?:-.*|0*\.?0*[a-z]*)$/i.test(field.text ?? ""));
}
function* limits(service) {
	const { field } = service;
	const limit = (key) => field.get("deploy", "resources", "limits", key);
	const memoryAt = field.get("mem_limit");
	if (!isBounded(memoryAt, limit("memory"))) yield createServiceProblem(memory, service, memoryAt, "The service has no memory limit");
	const cpuAt = field.get("cpus");
	if (!isBounded(cpuAt, limit("cpus"), field.get("cpu_quota"), field.get("cpu_percent"), field.get("cpu_count"), field.get("cpu_shares"), field.get("cpuset"))) yield createServiceProblem(cpu, service, cpuAt, "The service has no CPU limit");
	const pidsAt = field.get("pids_limit");
	if (!isBounded(pidsAt, limit("pids"))) yield createServiceProblem(pids, service, pidsAt, "The service has no limit on its number of processes");
	for (const ulimitField of field.get("ulimits").fields()) {
		const unlimited = [
			ulimitField,
			ulimitField.get("soft"),
			ulimitField.get("hard")
		].find(({ text }) => text === "-1" || text === "unlimited");
		if (unlimited !== void 0) yield createServiceProblem(ulimit, service, unlimited, `The service has an unlimited ${String(ulimitField.key)}`);
	}
	const kill = field.get("oom_kill_disable");
	if (isTrue(kill)) yield createServiceProblem(oom, service, kill, "The kernel does not kill this service when memory runs out");
}
var links$32, memory, cpu, pids, ulimit, oom, restart, health, healthOff, logs, limitChecks;
function init_limits() {
	return (init_limits = __esmMin((() => {
		init_compose();
		init_rule();
		init_service();
		links$32 = ["https://docs.docker.com/reference/compose-file/deploy/#resources"];
		memory = defineManifestRule({
			id: "SW-COMPOSE-memory-limit",
			severity: "medium",
			summary: "Limit the memory of services.",
			why: "Without a limit, one service can use all memory. The kernel then kills other processes, including the Docker daemon.",
			before: "image: web:1.0",
			after: "mem_limit: 512m",
			tags: [
				"security",
				"resources",
				"CWE-770",
				"CIS-Docker-5.11"
			],
			aliases: ["kics/bb9ac4f7-e13b-423d-a010-c74a1bfbe492"],
			links: links$32,
			precision: "very-high"
		});
		cpu = defineManifestRule({
			id: "SW-COMPOSE-cpu-limit",
			severity: "low",
			summary: "Limit the CPU of services.",
			why: "Without a limit, one busy service slows down all others.",
			before: "image: web:1.0",
			after: "cpus: 0.5",
			tags: [
				"security",
				"resources",
				"CWE-770",
				"CIS-Docker-5.12"
			],
			aliases: ["kics/6b610c50-99fb-4ef0-a5f3-e312fd945bc3"],
			links: links$32,
			precision: "very-high"
		});
		pids = defineManifestRule({
			id: "SW-COMPOSE-pids-limit",
			severity: "low",
			summary: "Limit the number of processes.",
			why: "Without a limit, a fork bomb in one service takes down the host.",
			before: "image: web:1.0",
			after: "pids_limit: 200",
			tags: [
				"security",
				"resources",
				"CWE-770",
				"CIS-Docker-5.29"
			],
			aliases: ["kics/221e0658-cb2a-44e3-b08a-db96a341d6fa"],
			links: links$32,
			precision: "very-high"
		});
		ulimit = defineManifestRule({
			id: "SW-COMPOSE-ulimit-unlimited",
			severity: "low",
			summary: "Do not set unlimited ulimits.",
			why: "An unlimited value overrides the daemon's default. One service can use up the host's files, processes or locked memory.",
			before: "ulimits: {nproc: -1}",
			after: "ulimits: {nproc: 512}",
			tags: [
				"security",
				"resources",
				"CWE-770",
				"CIS-Docker-5.19"
			],
			links: ["https://docs.docker.com/reference/compose-file/services/#ulimits"],
			precision: "high"
		});
		oom = defineManifestRule({
			id: "SW-COMPOSE-oom-kill-disabled",
			severity: "medium",
			summary: "Let the kernel kill a service that uses all memory.",
			why: "Otherwise the kernel kills other processes instead, and without a memory limit the host hangs.",
			before: "oom_kill_disable: true",
			after: "mem_limit: 512m",
			tags: [
				"security",
				"resources",
				"CWE-770",
				"CIS-Docker-5.11"
			],
			links: ["https://docs.docker.com/reference/compose-file/services/#oom_kill_disable"],
			precision: "very-high"
		});
		restart = defineManifestRule({
			id: "SW-COMPOSE-restart-unbounded",
			severity: "low",
			summary: "Limit the number of restarts of failing services.",
			why: "Endless restarts hide the failure and use CPU time of the host.",
			before: "restart: always",
			after: "restart: on-failure:5",
			tags: [
				"security",
				"resources",
				"CIS-Docker-5.15"
			],
			aliases: ["kics/2fc99041-ddad-49d5-853f-e35e70a48391"],
			links: ["https://docs.docker.com/reference/compose-file/services/#restart"],
			precision: "high",
			isOptIn: true
		});
		health = defineManifestRule({
			id: "SW-COMPOSE-healthcheck",
			severity: "low",
			summary: "Add a health check to services.",
			why: "Without a health check, a service that hangs counts as running. A health check in the image is enough, but the Compose file does not show it.",
			before: "image: web:1.0",
			after: "healthcheck:\n  test: [CMD, /bin/healthy]",
			tags: [
				"availability",
				"CIS-Docker-5.27",
				"CIS-Docker-4.6"
			],
			aliases: ["kics/698ed579-b239-4f8f-a388-baa4bcb13ef8"],
			links: ["https://docs.docker.com/reference/compose-file/services/#healthcheck"],
			precision: "medium"
		});
		healthOff = defineManifestRule({
			id: "SW-COMPOSE-healthcheck-disabled",
			severity: "medium",
			summary: "Do not disable the image's health check.",
			why: "Without it, a service that hangs counts as running.",
			before: "healthcheck: {disable: true}",
			after: "healthcheck: {test: [CMD, /bin/healthy]}",
			tags: ["availability", "CIS-Docker-5.27"],
			links: ["https://docs.docker.com/reference/compose-file/services/#healthcheck"],
			precision: "very-high"
		});
		logs = defineManifestRule({
			id: "SW-COMPOSE-logging-off",
			severity: "medium",
			summary: "Keep the logs of services.",
			why: "Without logs, nobody can investigate a failure or an intrusion.",
			before: "logging: {driver: none}",
			after: "logging: {driver: local}",
			tags: [
				"security",
				"logging",
				"CWE-778"
			],
			links: ["https://docs.docker.com/reference/compose-file/services/#logging"],
			precision: "very-high"
		});
		limitChecks = [
			createServiceCheck([
				memory,
				cpu,
				pids,
				ulimit,
				oom
			], limits),
			createServiceCheck([restart], function* (service) {
				const field = service.field.get("restart");
				if (!/^(?:no|on-failure:[1-5])$/.test(field.text ?? "no") && !isUnresolved(field)) yield createServiceProblem(restart, service, field, "The service restarts without a limit");
			}),
			createServiceCheck([health, healthOff], function* (service) {
				const field = service.field.get("healthcheck");
				const test = field.get("test");
				const none = test.text === "NONE" ? test : test.items().find(({ text }, index) => index === 0 && text === "NONE");
				const disabled = isTrue(field.get("disable")) ? field.get("disable") : none;
				if (disabled !== void 0) yield createServiceProblem(healthOff, service, disabled, "The health check is disabled");
				else if (test.node === void 0 && !service.field.get("provider").isMap) yield createServiceProblem(health, service, field, "The service defines no health check; add one unless the image has one");
			}),
			createServiceCheck([logs], function* (service) {
				const driver = service.field.get("logging", "driver");
				if (driver.text === "none") yield createServiceProblem(logs, service, driver, "The service discards its logs");
			})
		];
	})))();
}

// actions/manifest-check/compose/rules/mounts.ts
/** Normalizes a path: no doubled and trailing slashes, no `..`. */
function normal(path) {
	const steps = [];
	for (const step of path.split("/")) if (step === "..") steps.pop();
	else if (step !== "" && step !== ".") steps.push(step);
	return `/${steps.join("/")}`;
}
function severityOf$3(path, { readOnly }) {
	if (harmless$1.test(path)) return "info";
	if (credentialDirectories.test(path)) return "medium";
	if (!readOnly) return path.startsWith("/var/log") ? "medium" : "high";
	return /^\/(?:root|etc|proc)?$/.test(path) ? "medium" : "low";
}
function* mounts(service) {
	for (const mount of service.mounts) {
		const { source, fields } = mount;
		const open = isUnresolved(fields.source);
		if (source !== void 0 && !open && /^[/~]/.test(source)) yield* bind(service, mount, normal(source));
		if (/^r?shared$/.test(mount.propagation ?? "")) yield createServiceProblem(propagation$1, service, fields.propagation, "Mounts below this one propagate between the service and the host", { aliases: ["kics/baa452f0-1f21-4a25-ace5-844e7a5f410d"] });
	}
	const api = service.field.get("use_api_socket");
	if (isTrue(api)) yield createServiceProblem(socket, service, api, "The service mounts the container runtime's socket, which gives it control over the host");
}
function* bind(service, mount, path) {
	const { source } = mount.fields;
	if (sockets.test(path)) {
		const aliases = path.endsWith("docker.sock") ? ["kics/d6355c88-1e8d-49e9-b2f2-f8a1ca12c75b"] : [];
		yield createServiceProblem(socket, service, source, "The service mounts the container runtime's socket, which gives it control over the host", { aliases });
		return;
	}
	if (!hostDirectories.test(path) && !credentialDirectories.test(path)) return;
	const target = path === "/" ? "all files of the host" : `the host's ${path.replace(/^\/~/, "~")}`;
	const verb = mount.readOnly ? "reads" : "can write to";
	yield createServiceProblem(sensitive, service, source, `The service ${verb} ${target}`, { severity: severityOf$3(path, mount) });
}
var links$31, socket, sensitive, propagation$1, writableRoot$1, device, sockets, hostDirectories, credentialDirectories, harmless$1, gravest, mountChecks;
function init_mounts() {
	return (init_mounts = __esmMin((() => {
		init_compose();
		init_rule();
		init_service();
		links$31 = ["https://docs.docker.com/reference/compose-file/services/#volumes"];
		socket = defineManifestRule({
			id: "SW-COMPOSE-runtime-socket",
			severity: "critical",
			summary: "Do not mount the container runtime's socket.",
			why: "Anyone who can write to the socket can start privileged containers and take over the host. A read-only mount does not prevent this.",
			before: "volumes: [/var/run/docker.sock:/var/run/docker.sock:ro]",
			after: "volumes: [data:/data]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.32"
			],
			links: links$31,
			precision: "very-high"
		});
		sensitive = defineManifestRule({
			id: "SW-COMPOSE-host-path",
			severity: "high",
			summary: "Do not mount system directories of the host.",
			why: "These directories contain programs, settings and secrets of the host. A service that can write to them can take over the host; one that can read them can read its secrets.",
			before: "volumes: [/etc:/host/etc]",
			after: "volumes: [data:/data]",
			tags: [
				"security",
				"CWE-668",
				"CIS-Docker-5.6"
			],
			links: links$31,
			precision: "high"
		});
		propagation$1 = defineManifestRule({
			id: "SW-COMPOSE-mount-propagation",
			severity: "medium",
			summary: "Keep mounts private.",
			why: "Mounts that the service creates below a shared mount appear on the host and in every container that shares it.",
			before: "volumes: [./data:/data:rshared]",
			after: "volumes: [./data:/data:rprivate]",
			tags: ["security", "CIS-Docker-5.20"],
			links: links$31,
			precision: "very-high"
		});
		writableRoot$1 = defineManifestRule({
			id: "SW-COMPOSE-writable-root",
			severity: "low",
			summary: "Mount the root file system read-only.",
			why: "With a writable root file system, an attacker can install tools and change programs.",
			before: "image: web:1.0",
			after: "read_only: true",
			tags: [
				"security",
				"CWE-732",
				"CIS-Docker-5.13"
			],
			links: ["https://docs.docker.com/reference/compose-file/services/#read_only"],
			precision: "very-high"
		});
		device = defineManifestRule({
			id: "SW-COMPOSE-device",
			severity: "medium",
			summary: "Do not pass host devices to services.",
			why: "A device bypasses all limits of the file system. A disk or memory device gives access to the whole host.",
			before: "devices: [/dev/sda:/dev/sda]",
			after: "devices: []",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.18"
			],
			links: ["https://docs.docker.com/reference/compose-file/services/#devices"],
			precision: "high"
		});
		sockets = /(?:^|\/)(?:docker|containerd|crio|podman|buildkitd|frakti|dockershim|cri-dockerd)\.sock$/;
		hostDirectories = /^\/$|^\/(?:boot|dev|etc|lib(?:32|64|x32)?|proc|root|run|sbin|sys|usr)(?:\/|$)|^\/var(?:\/lib)?$|^\/var\/(?:run|lib\/(?:docker|containerd|containers|kubelet|rancher)|spool\/cron|log)(?:\/|$)/;
		credentialDirectories = /^\/(?:~|home\/[^/]+)\/\.(?:ssh|aws|azure|kube|docker|gnupg|config\/gcloud)(?:\/|$)/;
		harmless$1 = /^\/(?:etc\/(?:localtime|timezone|hostname|hosts|resolv\.conf|machine-id|ssl(?:\/.*)?|pki(?:\/.*)?|ca-certificates.*)|usr\/share\/(?:zoneinfo|ca-certificates|fonts).*|dev\/(?:null|zero|u?random|shm|net\/tun|dri.*|bus\/usb.*|snd.*)|lib\/modules(?:\/.*)?)$/;
		gravest = /^\/(?:dev\/(?:mem|kmem|port|sd|nvme|vd|xvd|dm-|mapper|loop-control|kmsg))/;
		mountChecks = [
			createServiceCheck([
				socket,
				sensitive,
				propagation$1
			], mounts),
			createServiceCheck([writableRoot$1], function* (service) {
				const field = service.field.get("read_only");
				if (!isTrue(field) && !isUnresolved(field)) yield createServiceProblem(writableRoot$1, service, field, "The service can write to its root file system");
			}),
			createServiceCheck([device], function* (service) {
				for (const deviceField of service.field.get("devices").items()) {
					const field = deviceField.isMap ? deviceField.get("source") : deviceField;
					const path = (field.text ?? "").split(":")[0] ?? "";
					if (!path.startsWith("/") || isUnresolved(field) || harmless$1.test(path)) continue;
					const severity = gravest.test(path) ? "high" : device.severity;
					yield createServiceProblem(device, service, field, `The service has access to the device ${path}`, { severity });
				}
				for (const field of service.field.get("device_cgroup_rules").items()) if (/^a\b|^[bc]\s+\*:\*/.test(field.text ?? "")) yield createServiceProblem(device, service, field, "The service has access to all devices", { severity: "high" });
			})
		];
	})))();
}

// actions/manifest-check/compose/rules/namespaces.ts
var links$30, network, pid, ipc, uts, users$1, cgroup$1, cgroupParent, bridge, shared, namespaceChecks$1;
function init_namespaces() {
	return (init_namespaces = __esmMin((() => {
		init_rule();
		init_service();
		links$30 = ["https://docs.docker.com/reference/compose-file/services/"];
		network = defineManifestRule({
			id: "SW-COMPOSE-host-network",
			severity: "high",
			summary: "Use a separate network for services.",
			why: "On the host network, a service can reach everything that listens on the host's loopback addresses, and see its traffic.",
			before: "network_mode: host",
			after: "networks: [front]",
			tags: [
				"security",
				"network",
				"CWE-653",
				"CIS-Docker-5.10"
			],
			aliases: ["kics/071a71ff-f868-47a4-ac0b-3c59e4ab5443"],
			links: links$30,
			precision: "very-high"
		});
		pid = defineManifestRule({
			id: "SW-COMPOSE-host-pid",
			severity: "high",
			summary: "Do not share the host process namespace.",
			why: "A service in the host process namespace sees all processes with their arguments, and can kill or trace them.",
			before: "pid: host",
			after: "pid: service:db",
			tags: [
				"security",
				"CWE-653",
				"CIS-Docker-5.16"
			],
			aliases: ["kics/4f31dd9f-2cc3-4751-9b53-67e4af83dac0"],
			links: links$30,
			precision: "very-high"
		});
		ipc = defineManifestRule({
			id: "SW-COMPOSE-host-ipc",
			severity: "high",
			summary: "Do not share the host IPC namespace.",
			why: "A service in the host IPC namespace can read and change the shared memory of all processes on the host.",
			before: "ipc: host",
			after: "ipc: private",
			tags: [
				"security",
				"CWE-653",
				"CIS-Docker-5.17"
			],
			aliases: ["kics/baa3890f-bed7-46f5-ab8f-1da8fc91c729"],
			links: links$30,
			precision: "very-high"
		});
		uts = defineManifestRule({
			id: "SW-COMPOSE-host-uts",
			severity: "medium",
			summary: "Do not share the host UTS namespace.",
			why: "A service in the host UTS namespace can change the host name that other software relies on.",
			before: "uts: host",
			after: "hostname: web",
			tags: [
				"security",
				"CWE-653",
				"CIS-Docker-5.21"
			],
			links: links$30,
			precision: "very-high"
		});
		users$1 = defineManifestRule({
			id: "SW-COMPOSE-host-users",
			severity: "high",
			summary: "Keep the daemon's user remapping.",
			why: "With the host's user namespace, root in the container is root on the host even if the daemon remaps users.",
			before: "userns_mode: host",
			after: "image: web:1.0",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.31"
			],
			aliases: ["kics/8af7162d-6c98-482f-868e-0d33fb675ca8"],
			links: links$30,
			precision: "very-high"
		});
		cgroup$1 = defineManifestRule({
			id: "SW-COMPOSE-host-cgroup",
			severity: "medium",
			summary: "Use a separate cgroup namespace for services.",
			why: "In the host cgroup namespace, a service sees the limits of all others. If it is privileged, it can change them.",
			before: "cgroup: host",
			after: "cgroup: private",
			tags: [
				"security",
				"CWE-653",
				"CIS-Docker-5.25"
			],
			links: links$30,
			precision: "very-high"
		});
		cgroupParent = defineManifestRule({
			id: "SW-COMPOSE-cgroup-parent",
			severity: "low",
			summary: "Do not set a cgroup parent.",
			why: "Under another parent, the host's limits for containers do not apply to this one.",
			before: "cgroup_parent: m-executor-abcd",
			after: "image: web:1.0",
			tags: ["security", "CIS-Docker-5.25"],
			aliases: ["kics/4d9f44c6-2f4a-4317-9bb5-267adbea0232"],
			links: links$30,
			precision: "high"
		});
		bridge = defineManifestRule({
			id: "SW-COMPOSE-default-bridge",
			severity: "medium",
			summary: "Do not use Docker's default bridge network.",
			why: "On the default bridge, every container of the host can reach every other one.",
			before: "network_mode: bridge",
			after: "networks: [front]",
			tags: [
				"security",
				"network",
				"CWE-653",
				"CIS-Docker-5.30"
			],
			links: links$30,
			precision: "very-high"
		});
		shared = [
			[
				"network_mode",
				"host",
				network,
				"The service uses the host network"
			],
			[
				"network_mode",
				"bridge",
				bridge,
				"The service uses Docker's default bridge network, which connects all containers on it"
			],
			[
				"pid",
				"host",
				pid,
				"The service shares the host process namespace"
			],
			[
				"ipc",
				"host",
				ipc,
				"The service shares the host IPC namespace"
			],
			[
				"uts",
				"host",
				uts,
				"The service shares the host UTS namespace"
			],
			[
				"userns_mode",
				"host",
				users$1,
				"The service uses the host user namespace"
			],
			[
				"cgroup",
				"host",
				cgroup$1,
				"The service shares the host cgroup namespace"
			]
		];
		namespaceChecks$1 = [createServiceCheck([
			network,
			bridge,
			pid,
			ipc,
			uts,
			users$1,
			cgroup$1,
			cgroupParent
		], function* (service) {
			for (const [key, value, rule, message] of shared) {
				const field = service.field.get(key);
				if (field.text === value) yield createServiceProblem(rule, service, field, message);
			}
			const hosts = service.field.get("networks").fields().filter(({ key }) => key === "host");
			for (const field of hosts) {
				const name = service.field.parent?.parent?.get("networks", "host", "name").text ?? "host";
				if (service.field.parent?.parent?.get("networks", "host", "external").isTrue === true && name === "host") yield createServiceProblem(network, service, field, "The service uses the host network");
			}
			const parent = service.field.get("cgroup_parent");
			if (parent.exists) yield createServiceProblem(cgroupParent, service, parent, "The service runs outside Docker's cgroup");
		})];
	})))();
}

// actions/manifest-check/compose/rules/network.ts
function* published(service) {
	for (const port of service.ports) {
		const { field, target } = port;
		const host = field.isMap ? field.get("host_ip") : field;
		if (isOpenAddress(port.host) && !isUnresolved(host)) {
			const usage = internalPorts.get(target);
			const severity = usage === void 0 || usage.startsWith("an ") ? allInterfaces.severity : "high";
			const message = `Port ${port.published ?? target} is open on every network of the host${usage === void 0 ? "" : ` and is used by ${usage}`}`;
			yield createServiceProblem(allInterfaces, service, field.isMap ? host : field, message, { severity });
		}
		const [first] = parseRange(port.published ?? "");
		const place = field.isMap ? field.get("published") : field;
		if (first > 0 && first < 1024) yield createServiceProblem(privilegedPort$1, service, place, `Port ${first} is a privileged port of the host`);
		if (target === "22") yield createServiceProblem(ssh, service, field.isMap ? field.get("target") : field, "Port 22 suggests an SSH server");
	}
}
/** Lists the single host ports that a service publishes. */
function listHostPorts(service) {
	return service.ports.flatMap((port) => {
		const [first, last] = parseRange(port.published ?? "");
		const width = last - first;
		if (!(first > 0 && width >= 0 && width < 100) || isUnresolved(port.field)) return [];
		return Array.from({ length: width + 1 }, (_, step) => ({
			service,
			port,
			number: first + step
		}));
	});
}
function clash(a, b) {
	if (a.port.field === b.port.field || a.port.protocol !== b.port.protocol) return false;
	const apart = a.port.host !== b.port.host && !isOpenAddress(a.port.host) && !isOpenAddress(b.port.host);
	const ranged = a.port.published?.includes("-") === true || b.port.published?.includes("-") === true;
	return !apart && !ranged;
}
var links$29, allInterfaces, privilegedPort$1, ssh, duplicate, oneNetwork, internalPorts, networkChecks$1;
function init_network() {
	return (init_network = __esmMin((() => {
		init_compose();
		init_rule();
		init_service();
		links$29 = ["https://docs.docker.com/reference/compose-file/services/#ports"];
		allInterfaces = defineManifestRule({
			id: "SW-COMPOSE-port-all-interfaces",
			severity: "medium",
			summary: "Bind published ports to one address.",
			why: "Without an address, the port is open on every network of the host, and Docker's rules bypass the host's firewall.",
			before: "ports: [\"8080:80\"]",
			after: "ports: [\"127.0.0.1:8080:80\"]",
			tags: [
				"security",
				"network",
				"CWE-1327",
				"CIS-Docker-5.14"
			],
			aliases: ["kics/451d79dc-0588-476a-ad03-3c7f0320abb3", "dclint/no-unbound-port-interfaces"],
			links: [...links$29, "https://docs.docker.com/engine/network/packet-filtering-firewalls/"],
			precision: "very-high"
		});
		privilegedPort$1 = defineManifestRule({
			id: "SW-COMPOSE-privileged-port",
			severity: "low",
			summary: "Publish ports above 1023.",
			why: "Clients trust lower ports because only privileged processes can listen on them.",
			before: "ports: [\"127.0.0.1:80:8080\"]",
			after: "ports: [\"127.0.0.1:8080:8080\"]",
			tags: [
				"security",
				"network",
				"CIS-Docker-5.8"
			],
			links: links$29,
			precision: "high",
			isOptIn: true
		});
		ssh = defineManifestRule({
			id: "SW-COMPOSE-ssh-port",
			severity: "medium",
			summary: "Do not run an SSH server in containers.",
			why: "SSH is an additional entry point with unmanaged keys and users. Use the runtime's exec command instead.",
			before: "ports: [\"127.0.0.1:2222:22\"]",
			after: "ports: [\"127.0.0.1:8080:8080\"]",
			tags: [
				"security",
				"network",
				"CIS-Docker-5.7"
			],
			links: links$29,
			precision: "medium"
		});
		duplicate = defineManifestRule({
			id: "SW-COMPOSE-port-twice",
			severity: "medium",
			summary: "Publish each host port once.",
			why: "The second service does not start.",
			before: "ports: [\"127.0.0.1:8080:80\", \"127.0.0.1:8080:81\"]",
			after: "ports: [\"127.0.0.1:8080:80\", \"127.0.0.1:8081:81\"]",
			tags: ["correctness"],
			aliases: ["dclint/no-duplicate-exported-ports"],
			links: links$29,
			precision: "high"
		});
		oneNetwork = defineManifestRule({
			id: "SW-COMPOSE-network-unset",
			severity: "low",
			summary: "Assign services to the networks that they need.",
			why: "Without networks of its own, a service can reach all other services of the project, including databases.",
			before: "image: web:1.0",
			after: "image: web:1.0\nnetworks: [front]",
			tags: [
				"security",
				"network",
				"CWE-653",
				"CIS-Docker-5.30"
			],
			aliases: ["kics/ce14a68b-1668-41a0-ab7d-facd9f784742"],
			links: ["https://docs.docker.com/reference/compose-file/networks/"],
			precision: "high",
			isOptIn: true
		});
		internalPorts = /* @__PURE__ */ new Map([
			["1433", "SQL Server"],
			["2375", "Docker's API"],
			["2376", "Docker's API"],
			["2379", "etcd"],
			["3306", "MySQL"],
			["5432", "PostgreSQL"],
			["5601", "Kibana"],
			["5672", "RabbitMQ"],
			["6379", "Redis"],
			["8500", "Consul"],
			["9000", "an administration port"],
			["9042", "Cassandra"],
			["9092", "Kafka"],
			["9200", "Elasticsearch"],
			["11211", "memcached"],
			["27017", "MongoDB"]
		]);
		networkChecks$1 = [
			createServiceCheck([
				allInterfaces,
				privilegedPort$1,
				ssh
			], published),
			{
				rules: [duplicate],
				*run({ project }) {
					const without = project.services.filter(({ field }) => field.get("profiles").items().length === 0);
					const byNumber = Map.groupBy(without.flatMap(listHostPorts), ({ number }) => number);
					for (const ports of byNumber.values()) for (const [index, port] of ports.entries()) {
						const before = ports.slice(0, index).find((other) => clash(other, port));
						if (before === void 0) continue;
						const { field } = port.port;
						const related = [{
							place: before.port.field.place,
							message: `${before.service.name} already publishes it`
						}];
						yield createServiceProblem(duplicate, port.service, field, `Another service already publishes port ${port.number} of the host`, { related });
					}
				}
			},
			createServiceCheck([oneNetwork], function* (service, { project }) {
				const { field } = service;
				if (field.get("networks").node !== void 0 || field.get("network_mode").exists) return;
				yield {
					...createProjectProblem(oneNetwork, project, field.get("networks"), "The service is only on the default network, which all services share"),
					part: service.name
				};
			})
		];
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
/** Returns true for a mapping that is in its file unchanged, without additions by a patch. */
function isOwnMap({ file, flow, start, end, entries }) {
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

// actions/manifest-check/fixes/fix.ts
/** Creates a fix of one edit. Returns none if the edit is undefined. */
function createFix(description, edit) {
	return edit === void 0 ? {} : { fix: {
		description,
		edits: [edit]
	} };
}
/** Creates a fix that writes the intended value. Returns none if it is unknown. */
function createReplacementFix(meant, edit) {
	return meant === void 0 ? {} : createFix(`Write ${meant}`, edit(meant));
}
function init_fix() {
	return (init_fix = __esmMin((() => {})))();
}

// actions/manifest-check/compose/rules/privileges.ts
function nameOf$1(field) {
	return (field.text ?? "").toUpperCase().replace(/^CAP_/, "");
}
function* capabilities(service) {
	const isPrivileged = isTrue(service.field.get("privileged"));
	for (const field of service.field.get("cap_add").items()) {
		const name = nameOf$1(field);
		if (usual.has(name) || isUnresolved(field)) continue;
		const severity = dangerous$1.has(name) ? "high" : added$1.severity;
		yield createServiceProblem(added$1, service, field, `The service adds ${name === "ALL" ? "all capabilities" : `the capability ${name}`}`, { severity });
	}
	const drops = service.field.get("cap_drop");
	if (isPrivileged || drops.items().some((field) => nameOf$1(field) === "ALL" || isUnresolved(field))) return;
	const aliases = drops.node !== void 0 ? [] : ["kics/ce76b7d0-9e77-464d-b86f-c5c48e03e22d"];
	yield createServiceProblem(notDropped, service, drops, "The service keeps Docker's default capabilities; drop all of them", { aliases });
}
function* options(service) {
	const list = service.field.get("security_opt");
	const values = list.items().map((field) => ({
		field,
		text: (field.text ?? "").replace("=", ":").toLowerCase()
	}));
	if (!values.some(({ text, field }) => isUnresolved(field) || /^no-new-privileges(?::true)?$/.test(text))) {
		const fix = list.node === void 0 ? createFix("Add no-new-privileges", addField(list, "[no-new-privileges:true]")) : {};
		const field = values.find(({ text }) => text.startsWith("no-new-privileges"))?.field ?? list;
		const aliases = list.node === void 0 ? ["kics/610e266e-6c12-4bca-9925-1ed0cd29742b"] : [];
		yield createServiceProblem(newPrivileges$1, service, field, "Processes of the service can gain privileges", {
			aliases,
			...fix
		});
	}
	for (const { field, text } of values) {
		if (text === "seccomp:unconfined") yield createServiceProblem(seccomp$1, service, field, "The service runs without a seccomp profile");
		if (text === "apparmor:unconfined") yield createServiceProblem(appArmor$1, service, field, "The service runs without an AppArmor profile");
		if (text === "label:disable") yield createServiceProblem(seLinux$1, service, field, "The service runs without an SELinux label");
		if (text === "systempaths:unconfined") yield createServiceProblem(systemPaths, service, field, "/proc and /sys are not masked");
	}
}
var links$28, privileged$1, added$1, notDropped, newPrivileges$1, seccomp$1, appArmor$1, seLinux$1, systemPaths, root, noUser, dangerous$1, usual, privilegeChecks$1;
function init_privileges() {
	return (init_privileges = __esmMin((() => {
		init_compose();
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_service();
		links$28 = ["https://docs.docker.com/reference/compose-file/services/"];
		privileged$1 = defineManifestRule({
			id: "SW-COMPOSE-privileged",
			severity: "high",
			summary: "Do not run privileged containers.",
			why: "A privileged container has all capabilities and all devices of the host. Anyone who compromises it controls the host.",
			before: "privileged: true",
			after: "privileged: false",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.5"
			],
			aliases: ["kics/ae5b6871-7f45-42e0-bb4c-ab300c4d2026"],
			links: links$28,
			precision: "very-high"
		});
		added$1 = defineManifestRule({
			id: "SW-COMPOSE-capability-added",
			severity: "medium",
			summary: "Do not add capabilities that the service does not need.",
			why: "Each capability grants a part of root's power over the host. Some are equivalent to full root access.",
			before: "cap_add: [SYS_ADMIN]",
			after: "cap_add: [NET_BIND_SERVICE]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.4"
			],
			links: links$28,
			precision: "high"
		});
		notDropped = defineManifestRule({
			id: "SW-COMPOSE-capabilities-not-dropped",
			severity: "low",
			summary: "Drop all capabilities and add back the necessary ones.",
			why: "Docker grants fourteen capabilities to every container by default. Most services need none of them.",
			before: "cap_drop: [NET_RAW]",
			after: "cap_drop: [ALL]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.4"
			],
			links: links$28,
			precision: "high"
		});
		newPrivileges$1 = defineManifestRule({
			id: "SW-COMPOSE-new-privileges",
			severity: "medium",
			summary: "Set no-new-privileges.",
			why: "Otherwise a setuid program in the image can make any user root.",
			before: "image: web:1.0",
			after: "security_opt: [no-new-privileges:true]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.26"
			],
			aliases: ["kics/27fcc7d6-c49b-46e0-98f1-6c082a6a2750"],
			links: links$28,
			precision: "very-high"
		});
		seccomp$1 = defineManifestRule({
			id: "SW-COMPOSE-seccomp-unconfined",
			severity: "high",
			summary: "Keep the default seccomp profile.",
			why: "Without a profile, the container can make every system call, including those used in past container escapes.",
			before: "security_opt: [seccomp:unconfined]",
			after: "security_opt: [seccomp:./seccomp.json]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.22"
			],
			aliases: ["kics/404fde2c-bc4b-4371-9747-7054132ac953"],
			links: ["https://docs.docker.com/engine/security/seccomp/"],
			precision: "very-high"
		});
		appArmor$1 = defineManifestRule({
			id: "SW-COMPOSE-apparmor-unconfined",
			severity: "medium",
			summary: "Keep the default AppArmor profile.",
			why: "Docker's profile denies mounting, tracing, and writing to sensitive parts of /proc and /sys. unconfined removes these restrictions.",
			before: "security_opt: [apparmor:unconfined]",
			after: "security_opt: [apparmor:docker-default]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.2"
			],
			links: ["https://docs.docker.com/engine/security/apparmor/"],
			precision: "very-high"
		});
		seLinux$1 = defineManifestRule({
			id: "SW-COMPOSE-selinux-disabled",
			severity: "medium",
			summary: "Keep the container's SELinux label.",
			why: "Without its own label, a process that escapes from the container can access the host's files and other containers.",
			before: "security_opt: [label:disable]",
			after: "security_opt: [label:type:container_t]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.3"
			],
			links: ["https://docs.docker.com/engine/reference/run/#security-configuration"],
			precision: "very-high"
		});
		systemPaths = defineManifestRule({
			id: "SW-COMPOSE-system-paths-unconfined",
			severity: "high",
			summary: "Keep /proc and /sys masked.",
			why: "Without the mask, the container can read and write kernel settings of the host.",
			before: "security_opt: [systempaths=unconfined]",
			after: "security_opt: [no-new-privileges:true]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.4"
			],
			links: ["https://docs.docker.com/engine/reference/run/#security-configuration"],
			precision: "very-high"
		});
		root = defineManifestRule({
			id: "SW-COMPOSE-user-root",
			severity: "medium",
			summary: "Run services as a user other than root.",
			why: "If any other protection fails, root in the container is root on the host.",
			before: "user: \"0:0\"",
			after: "user: \"10001:10001\"",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-4.1"
			],
			links: links$28,
			precision: "very-high"
		});
		noUser = defineManifestRule({
			id: "SW-COMPOSE-user-unset",
			severity: "low",
			summary: "Set the user of a service.",
			why: "Otherwise the image decides, and most images run as root.",
			before: "image: web:1.0",
			after: "user: \"10001:10001\"",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-4.1"
			],
			links: links$28,
			precision: "low",
			isOptIn: true
		});
		dangerous$1 = /* @__PURE__ */ new Set([...[
			"ALL",
			"SYS_ADMIN",
			"SYS_MODULE",
			"SYS_PTRACE",
			"SYS_RAWIO",
			"DAC_READ_SEARCH",
			"BPF",
			"SYS_BOOT",
			"MAC_ADMIN"
		]]);
		usual = /* @__PURE__ */ new Set([...[
			"AUDIT_WRITE",
			"CHOWN",
			"DAC_OVERRIDE",
			"FOWNER",
			"FSETID",
			"KILL",
			"MKNOD",
			"NET_BIND_SERVICE",
			"NET_RAW"
		], ...[
			"SETFCAP",
			"SETGID",
			"SETPCAP",
			"SETUID",
			"SYS_CHROOT"
		]]);
		privilegeChecks$1 = [
			createServiceCheck([privileged$1], function* (service) {
				const hooks = ["post_start", "pre_stop"].flatMap((hook) => service.field.get(hook).items());
				for (const field of [service.field, ...hooks].map((owner) => owner.get("privileged"))) {
					if (!isTrue(field)) continue;
					const fix = field.node?.kind === "scalar" && field.node.template === void 0 ? createFix("Remove privileged", replaceScalar(field, "false")) : {};
					yield createServiceProblem(privileged$1, service, field, "The service is privileged", fix);
				}
			}),
			createServiceCheck([added$1, notDropped], capabilities),
			createServiceCheck([
				newPrivileges$1,
				seccomp$1,
				appArmor$1,
				seLinux$1,
				systemPaths
			], options),
			createServiceCheck([root, noUser], function* (service) {
				const user = service.field.get("user");
				if (/^(?:0|root)(?::|$)/.test(user.text ?? "")) yield createServiceProblem(root, service, user, "The service runs as root");
				else if (!user.exists) yield createServiceProblem(noUser, service, user, "The service sets no user, so the image decides");
			})
		];
	})))();
}

// actions/manifest-check/compose/rules/references.ts
function* references({ field, mounts }) {
	for (const dependency of field.get("depends_on").fields()) if (!dependency.get("required").isFalse) yield {
		field: dependency,
		kind: "services",
		name: String(dependency.key)
	};
	for (const network of field.get("networks").fields()) if (network.key !== "default") yield {
		field: network,
		kind: "networks",
		name: String(network.key)
	};
	for (const link of field.get("links").items()) yield {
		field: link,
		kind: "services",
		name: (link.text ?? "").split(":")[0] ?? ""
	};
	for (const source of field.get("volumes_from").items()) if (!(source.text ?? "").startsWith("container:")) yield {
		field: source,
		kind: "services",
		name: (source.text ?? "").split(":")[0] ?? ""
	};
	for (const key of [
		"network_mode",
		"pid",
		"ipc"
	]) {
		const reference = field.get(key);
		if (reference.text?.startsWith("service:") === true) yield {
			field: reference,
			kind: "services",
			name: reference.text.slice(8)
		};
	}
	for (const { type, source, fields } of mounts) if (type === "volume" && source !== void 0 && source !== "") yield {
		field: fields.source,
		kind: "volumes",
		name: source
	};
	for (const kind of ["configs", "secrets"]) for (const entry of [...field.get(kind).items(), ...kind === "secrets" ? field.get("build", kind).items() : []]) {
		const reference = entry.isMap ? entry.get("source") : entry;
		if (reference.text !== void 0) yield {
			field: reference,
			kind,
			name: reference.text
		};
	}
}
function* unknownReferences({ root, services }) {
	const declared = {
		services: namesIn(root.get("services")),
		networks: namesIn(root.get("networks")),
		volumes: namesIn(root.get("volumes")),
		configs: namesIn(root.get("configs")),
		secrets: namesIn(root.get("secrets"))
	};
	for (const service of services) for (const { field, kind, name } of references(service)) {
		const declaredNames = declared[kind];
		if (isUnresolved(field) || name.includes("$") || declaredNames.has(name)) continue;
		const message = `The project has no ${kind.slice(0, -1)} ${name}${didYouMean(name, [...declaredNames])}`;
		yield createServiceProblem(unknown$2, service, field, message);
	}
}
function namesIn(field) {
	return new Set(field.fields().map(({ key }) => String(key)));
}
/** Finds services that depend on themselves, each with the field that closes the circle. */
function* findCircularDependencies({ services }) {
	const byName = new Map(services.map((service) => [service.name, service]));
	const done = /* @__PURE__ */ new Set();
	for (const start of services) {
		const path = [];
		const stack = [];
		const enter = (name) => {
			path.push(name);
			stack.push({
				name,
				waits: byName.get(name)?.field.get("depends_on").fields() ?? []
			});
		};
		if (!done.has(start.name)) enter(start.name);
		for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
			const field = top.waits.shift();
			const next = String(field?.key ?? "");
			const service = byName.get(top.name);
			if (field === void 0) {
				done.add(top.name);
				path.pop();
				stack.pop();
			} else if (path.includes(next) && service !== void 0) yield createServiceProblem(circle, service, field, `${[...path.slice(path.indexOf(next)), next].join(" depends on ")}`);
			else if (!done.has(next) && byName.has(next)) enter(next);
		}
	}
}
var links$27, unknown$2, circle, nothingToRun, sameName, referenceChecks$1;
function init_references() {
	return (init_references = __esmMin((() => {
		init_compose();
		init_text();
		init_rule();
		init_service();
		links$27 = ["https://docs.docker.com/reference/compose-file/services/"];
		unknown$2 = defineManifestRule({
			id: "SW-COMPOSE-unknown-reference",
			severity: "high",
			summary: "Refer only to services, networks, volumes, configs and secrets that the project defines.",
			why: "Otherwise Compose rejects the project.",
			before: "networks: [frontend]",
			after: "networks: [front]",
			tags: ["correctness"],
			links: links$27,
			precision: "high"
		});
		circle = defineManifestRule({
			id: "SW-COMPOSE-dependency-circle",
			severity: "high",
			summary: "Remove circular dependencies between services.",
			why: "Compose rejects the project because none of the services can start first.",
			before: "depends_on: [web]",
			after: "depends_on: [db]",
			tags: ["correctness"],
			links: links$27,
			precision: "very-high"
		});
		nothingToRun = defineManifestRule({
			id: "SW-COMPOSE-nothing-to-run",
			severity: "high",
			summary: "Give each service an image or a build.",
			why: "Otherwise Compose rejects the project.",
			before: "services:\n  web:\n    environment: {MODE: production}",
			after: "services:\n  web:\n    image: web:1.0\n    environment: {MODE: production}",
			tags: ["correctness"],
			links: links$27,
			precision: "high"
		});
		sameName = defineManifestRule({
			id: "SW-COMPOSE-container-name-twice",
			severity: "medium",
			summary: "Give each container a unique name.",
			why: "The second container with the name does not start.",
			before: "services:\n  web:\n    image: web:1.0\n    container_name: app\n  api:\n    image: api:1.0\n    container_name: app",
			after: "services:\n  web:\n    image: web:1.0\n    container_name: web\n  api:\n    image: api:1.0\n    container_name: api",
			tags: ["correctness"],
			aliases: ["dclint/no-duplicate-container-names"],
			links: links$27,
			precision: "very-high"
		});
		referenceChecks$1 = [
			{
				rules: [unknown$2],
				run: ({ project }) => unknownReferences(project)
			},
			{
				rules: [circle],
				run: ({ project }) => findCircularDependencies(project)
			},
			createServiceCheck([nothingToRun], function* (service) {
				if (![
					"image",
					"build",
					"provider"
				].some((key) => service.field.get(key).exists)) yield createServiceProblem(nothingToRun, service, service.field, "The service has neither an image nor a build");
			}),
			{
				rules: [sameName],
				*run({ project }) {
					const seen = /* @__PURE__ */ new Map();
					for (const service of project.services) {
						const field = service.field.get("container_name");
						if (field.text === void 0 || isUnresolved(field)) continue;
						const before = seen.get(field.text);
						const related = [{
							place: before?.place,
							message: "It already has this name"
						}];
						if (before !== void 0) yield createServiceProblem(sameName, service, field, `Another container has the name ${field.text}`, { related });
						else seen.set(field.text, field);
					}
				}
			}
		];
	})))();
}

// actions/manifest-check/compose/schema/types.ts
var composeTypes;
function init_types() {
	return (init_types = __esmMin((() => {
		composeTypes = {
			project: ["version: s, name: s, include: [s|@include], services: {@service}, models: {@model}, networks:", "{@network|0}, volumes: {@volume|0}, secrets: {@secret}, configs: {@config}"].join(" "),
			include: "path: s|[s], env_file: s|[s], project_directory: s",
			service: [
				"develop: @development|0, deploy: @deployment|0, annotations: {s|n|b|0}|[s], attach: b|s, build:",
				"s|@serviceBuild, blkio_config: @serviceBlkioConfig, cap_add: [s], cap_drop: [s], cgroup: =host/private,",
				"cgroup_parent: s, command: 0|s|[s], configs: [s|@serviceConfigOrSecretItem], container_name: s,",
				"cpu_count: s|n, cpu_percent: s|n, cpu_shares: n|s, cpu_quota: n|s, cpu_period: n|s, cpu_rt_period: n|s,",
				"cpu_rt_runtime: n|s, cpus: n|s, cpuset: s, credential_spec: @serviceCredentialSpec, depends_on:",
				"[s]|{@serviceDependsOnValue}, device_cgroup_rules: [s], devices: [s|@serviceDevicesItem], dns: s|[s],",
				"dns_opt: [s], dns_search: s|[s], domainname: s, entrypoint: 0|s|[s], env_file: s|[s|@envFileItem],",
				"label_file: s|[s], environment: {s|n|b|0}|[s], expose: [s|n], extends: s|@serviceExtends, provider:",
				"@serviceProvider, external_links: [s], extra_hosts: {s|[s]}|[s], gpus: =all|[@gpusItem], group_add:",
				"[s|n], healthcheck: @healthcheck, hostname: s, image: s, init: b|s, ipc: s, isolation: s, labels:",
				"{s|n|b|0}|[s], links: [s], logging: @serviceLogging, mac_address: s, mem_limit: n|s, mem_reservation:",
				"s|n, mem_swappiness: n|s, memswap_limit: n|s, network_mode: s, models: [s]|{@serviceModelsValue},",
				"networks: [s]|{@serviceNetworksValue|0}, oom_kill_disable: b|s, oom_score_adj: s|n, pid: s|0,",
				"pids_limit: n|s, platform: s, ports: [n|s|@servicePortsItem], post_start: [@serviceHook], pre_stop:",
				"[@serviceHook], privileged: b|s, profiles: [s], pull_policy: s, pull_refresh_after: s, read_only: b|s,",
				"restart: s, runtime: s, scale: n|s, security_opt: [s], shm_size: n|s, secrets:",
				"[s|@serviceConfigOrSecretItem], sysctls: {s|n|b|0}|[s], stdin_open: b|s, stop_grace_period: s,",
				"stop_signal: s, storage_opt: {*}, tmpfs: s|[s], tty: b|s, ulimits: {n|s|@ulimitsValue}, use_api_socket:",
				"b, user: s, uts: s, userns_mode: s, volumes: [s|@serviceVolumesItem], volumes_from: [s], working_dir: s"
			].join(" "),
			development: "watch: [@developmentWatchItem]",
			developmentWatchItem: ["ignore: s|[s], include: s|[s], path!: s, action!: =rebuild/sync/restart/sync+restart/sync+exec, target:", "s, exec: @serviceHook, initial_sync: b"].join(" "),
			serviceHook: "command!: 0|s|[s], user: s, privileged: b|s, working_dir: s, environment: {s|n|b|0}|[s]",
			deployment: [
				"mode: s, endpoint_mode: s, replicas: n|s, labels: {s|n|b|0}|[s], rollback_config:",
				"@deploymentRollbackConfig, update_config: @deploymentUpdateConfig, resources: @deploymentResources,",
				"restart_policy: @deploymentRestartPolicy, placement: @deploymentPlacement"
			].join(" "),
			deploymentRollbackConfig: ["parallelism: n|s, delay: s, failure_action: s, monitor: s, max_failure_ratio: n|s, order:", "=start-first/stop-first"].join(" "),
			deploymentUpdateConfig: ["parallelism: n|s, delay: s, failure_action: s, monitor: s, max_failure_ratio: n|s, order:", "=start-first/stop-first"].join(" "),
			deploymentResources: "limits: @deploymentResourcesLimits, reservations: @deploymentResourcesReservations",
			deploymentResourcesLimits: "cpus: n|s, memory: s, pids: n|s",
			deploymentResourcesReservations: ["cpus: n|s, memory: s, generic_resources: [@genericResourcesItem], devices: [@devicesItem]"].join(" "),
			genericResourcesItem: "discrete_resource_spec: @genericResourcesItemDiscreteResourceSpec",
			genericResourcesItemDiscreteResourceSpec: "kind: s, value: n|s",
			devicesItem: "capabilities!: [s], count: s|n, device_ids: [s], driver: s, options: {s|n|b|0}|[s]",
			deploymentRestartPolicy: "condition: s, delay: s, max_attempts: n|s, window: s",
			deploymentPlacement: ["constraints: [s], preferences: [@deploymentPlacementPreferencesItem], max_replicas_per_node: n|s"].join(" "),
			deploymentPlacementPreferencesItem: "spread: s",
			serviceBuild: [
				"context: s, dockerfile: s, dockerfile_inline: s, entitlements: [s], args: {s|n|b|0}|[s], ssh:",
				"{s|n|b|0}|[s], labels: {s|n|b|0}|[s], cache_from: [s], cache_to: [s], no_cache: b|s,",
				"additional_contexts: {s|n|b|0}|[s], network: s, provenance: s|b, sbom: s|b, pull: b|s, target: s,",
				"shm_size: n|s, extra_hosts: {s|[s]}|[s], isolation: s, privileged: b|s, secrets:",
				"[s|@serviceConfigOrSecretItem], tags: [s], ulimits: {n|s|@ulimitsValue}, platforms: [s]"
			].join(" "),
			serviceConfigOrSecretItem: "source: s, target: s, uid: s, gid: s, mode: n|s",
			ulimitsValue: "hard!: n|s, soft!: n|s",
			serviceBlkioConfig: ["device_read_bps: [@blkioLimit], device_read_iops: [@blkioLimit], device_write_bps: [@blkioLimit],", "device_write_iops: [@blkioLimit], weight: n|s, weight_device: [@blkioWeight]"].join(" "),
			blkioLimit: "path: s, rate: n|s",
			blkioWeight: "path: s, weight: n|s",
			serviceCredentialSpec: "config: s, file: s, registry: s",
			serviceDependsOnValue: ["restart: b|s, required: b, condition!: =service_started/service_healthy/service_completed_successfully"].join(" "),
			serviceDevicesItem: "source!: s, target: s, permissions: s",
			envFileItem: "path!: s, format: s, required: b|s",
			serviceExtends: "service!: s, file: s",
			serviceProvider: "type!: s, options: {s|n|b|[s|n|b]}",
			gpusItem: "capabilities: [s], count: s|n, device_ids: [s], driver: s, options: {s|n|b|0}|[s]",
			healthcheck: ["disable: b|s, interval: s, retries: n|s, test: s|[s], timeout: s, start_period: s, start_interval: s"].join(" "),
			serviceLogging: "driver: s, options: {s|n|0}",
			serviceModelsValue: "endpoint_var: s, model_var: s",
			serviceNetworksValue: ["aliases: [s], interface_name: s, ipv4_address: s, ipv6_address: s, link_local_ips: [s], mac_address: s,", "driver_opts: {s|n}, priority: n, gw_priority: n"].join(" "),
			servicePortsItem: "name: s, mode: s, host_ip: s, target: n|s, published: s|n, protocol: s, app_protocol: s",
			serviceVolumesItem: [
				"type!: =bind/volume/tmpfs/cluster/npipe/image, source: s, target: s, read_only: b|s, consistency: s,",
				"bind: @serviceVolumesItemBind, volume: @serviceVolumesItemVolume, tmpfs: @serviceVolumesItemTmpfs,",
				"image: @serviceVolumesItemImage"
			].join(" "),
			serviceVolumesItemBind: ["propagation: s, create_host_path: b|s, recursive: =enabled/disabled/writable/readonly, selinux: =z/Z"].join(" "),
			serviceVolumesItemVolume: "labels: {s|n|b|0}|[s], nocopy: b|s, subpath: s",
			serviceVolumesItemTmpfs: "size: n|s, mode: n|s",
			serviceVolumesItemImage: "subpath: s",
			model: "name: s, model!: s, context_size: n, runtime_flags: [s]",
			network: ["name: s, driver: s, driver_opts: {s|n}, ipam: @networkIpam, external: b|s|@networkExternal, internal:", "b|s, enable_ipv4: b|s, enable_ipv6: b|s, attachable: b|s, labels: {s|n|b|0}|[s]"].join(" "),
			networkIpam: "driver: s, config: [@networkIpamConfigItem], options: {s}",
			networkIpamConfigItem: "subnet: s, ip_range: s, gateway: s, aux_addresses: {s}",
			networkExternal: "name: s",
			volume: "name: s, driver: s, driver_opts: {s|n}, external: b|s|@volumeExternal, labels: {s|n|b|0}|[s]",
			volumeExternal: "name: s",
			secret: ["name: s, environment: s, file: s, external: b|s|@secretExternal, labels: {s|n|b|0}|[s], driver: s,", "driver_opts: {s|n}, template_driver: s"].join(" "),
			secretExternal: "name: s",
			config: ["name: s, content: s, environment: s, file: s, external: b|s|@configExternal, labels: {s|n|b|0}|[s],", "template_driver: s"].join(" "),
			configExternal: "name: s"
		};
	})))();
}

// actions/manifest-check/compose/schema/shapes.ts
/** Returns the fields of a type of Compose's schema. Returns undefined for an unknown type. */
function getComposeType(name) {
	const cached = decoded$2.get(name);
	if (cached !== void 0) return cached;
	const parts = split(composeTypes[name] ?? "", ",").flatMap((part) => {
		const [, field, mark = "", code = "*"] = /^\s*([\w-]+)(!?):\s*(.*)$/.exec(part) ?? [];
		return field === void 0 ? [] : [{
			field,
			needed: mark === "!",
			shapes: shapesOf(code)
		}];
	});
	const type = {
		fields: new Map(parts.map(({ field, shapes }) => [field, shapes])),
		required: parts.filter(({ needed }) => needed).map(({ field }) => field)
	};
	decoded$2.set(name, type);
	return type;
}
function shapesOf(code) {
	return split(code, "|").map((alternative) => {
		const inner = alternative.slice(1, -1);
		if (alternative.startsWith("[")) return {
			kind: "list",
			element: shapesOf(inner)
		};
		if (alternative.startsWith("{")) return {
			kind: "map",
			element: shapesOf(inner)
		};
		if (alternative.startsWith("=")) return {
			kind: "words",
			words: alternative.slice(1).split("/")
		};
		return simple$1[alternative] ?? {
			kind: "object",
			type: alternative.slice(1)
		};
	});
}
/** Splits a text at separators outside brackets. */
function split(text, separator) {
	const parts = [];
	let depth = 0;
	let start = 0;
	for (const [position, character] of [...text].entries()) if (character === "[" || character === "{") depth += 1;
	else if (character === "]" || character === "}") depth -= 1;
	else if (character === separator && depth === 0) {
		parts.push(text.slice(start, position));
		start = position + 1;
	}
	return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== "");
}
var decoded$2, simple$1;
function init_shapes() {
	return (init_shapes = __esmMin((() => {
		init_types();
		decoded$2 = /* @__PURE__ */ new Map();
		simple$1 = {
			s: { kind: "text" },
			n: { kind: "number" },
			b: { kind: "boolean" },
			"0": { kind: "null" },
			"*": { kind: "any" }
		};
	})))();
}

// actions/manifest-check/compose/schema/compare.ts
/**
* Compares a mapping with a type. Ignores keys that start with `x-`, and values of variables, which Compose converts.
*/
function* compare$1(field, type) {
	const { fields, required } = getComposeType(type);
	for (const child of field.fields()) {
		const key = String(child.key);
		const shapes = fields.get(key);
		if (shapes !== void 0) yield* fits$1(child, shapes);
		else if (!key.startsWith("x-")) yield {
			kind: "unknown",
			field: child,
			knownFields: [...fields.keys()]
		};
	}
	if (field.fields().length === 0) return;
	for (const key of required) if (field.get(key).node === void 0) yield {
		kind: "missing",
		field: field.get(key)
	};
}
function* fits$1(field, shapes) {
	const { node } = field;
	if (node === void 0 || shapes.some(({ kind }) => kind === "any")) return;
	if (node.kind === "scalar") {
		if (node.template !== void 0 || resolveScalar(node) === null) return;
		const words = shapes.flatMap((shape) => shape.kind === "words" ? shape.words : []);
		if (shapes.some((shape) => isOf$1(node, shape))) return;
		if (words.length > 0 && typeOf(node) === "text") yield {
			kind: "word",
			field,
			words
		};
		else yield wrong(field, shapes, scalarNoun(node));
		return;
	}
	const shape = shapes.find(({ kind }) => node.kind === "list" ? kind === "list" : kind === "map" || kind === "object");
	if (shape === void 0) yield wrong(field, shapes, node.kind === "list" ? "a list" : "a mapping");
	else if (shape.kind === "object") yield* compare$1(field, shape.type);
	else if (shape.kind === "list") for (const entry of field.items()) yield* fits$1(entry, shape.element);
	else if (shape.kind === "map") for (const child of field.fields()) yield* fits$1(child, shape.element);
}
function wrong(field, shapes, actual) {
	return {
		kind: "wrong",
		field,
		expected: [...new Set(shapes.map(({ kind }) => nouns$1[kind]))],
		actual
	};
}
function isOf$1(node, shape) {
	const type = typeOf(node);
	if (shape.kind === "words") return type === "text" && shape.words.includes(node.text);
	return shape.kind === type;
}
/** Returns the type of a scalar. Compose reads YAML 1.2, where `yes` and `off` are text. */
function typeOf(node) {
	const value = resolveScalar(node);
	if (typeof value === "boolean") return /^(?:true|false)$/i.test(node.text) ? "boolean" : "text";
	return typeof value === "number" ? "number" : "text";
}
function scalarNoun(node) {
	return {
		text: "a string",
		number: "a number",
		boolean: "true or false"
	}[typeOf(node)];
}
var nouns$1;
function init_compare() {
	return (init_compare = __esmMin((() => {
		init_yaml();
		init_shapes();
		nouns$1 = {
			text: "a string",
			number: "a number",
			boolean: "true or false",
			null: "nothing",
			any: "anything",
			words: "a string",
			list: "a list",
			map: "a mapping",
			object: "a mapping"
		};
	})))();
}

// actions/manifest-check/compose/rules/schema.ts
function problem$1(project, mismatch) {
	const { field } = mismatch;
	const name = String(field.key);
	const owner = ownerOf(project, field);
	const parent = String(field.parent?.key ?? "the file");
	switch (mismatch.kind) {
		case "unknown": {
			const fix = createReplacementFix(suggest(name, mismatch.knownFields), (meant) => renameKey(field, meant));
			const message = `${typeof field.parent?.key === "number" ? "This" : parent} has no field ${name}${didYouMean(name, mismatch.knownFields)}`;
			return {
				...createProjectProblem(unknownField$2, project, field, message, fix),
				...owner
			};
		}
		case "missing": return {
			...createProjectProblem(missingField$1, project, field, `${parent} requires the field ${name}`),
			...owner
		};
		case "wrong": {
			const message = `${name} must be ${mismatch.expected.join(" or ")}, but is ${mismatch.actual}`;
			const fix = mismatch.expected.includes("a string") && field.node?.kind === "scalar" ? createFix("Quote it", replaceScalar(field, JSON.stringify(field.text ?? ""))) : {};
			return {
				...createProjectProblem(wrongType$1, project, field, message, fix),
				...owner
			};
		}
		case "word": {
			const text = getWrittenText(field);
			const advice = didYouMean(text, mismatch.words) || `; allowed: ${mismatch.words.join(", ")}`;
			return {
				...createProjectProblem(unknownWord$1, project, field, `invalid value ${text} for ${name}${advice}`),
				...owner
			};
		}
	}
}
/** Returns the service that contains a field. */
function ownerOf({ services }, field) {
	for (let ancestor = field; ancestor !== void 0; ancestor = ancestor.parent) {
		const service = services.find((candidate) => candidate.field === ancestor || candidate.field.node === ancestor?.node);
		if (service !== void 0 && service.field.node !== void 0) return { part: service.name };
	}
	return {};
}
/** Returns the services of a file in the format of Compose 1, which has no key for them. */
function oldServices(root) {
	if (root.get("services").exists) return [];
	return root.fields().filter((field) => field.isMap && ["image", "build"].some((key) => field.get(key).exists));
}
var links$26, unknownField$2, wrongType$1, unknownWord$1, missingField$1, obsoleteVersion, maxNames, schemaChecks$1;
function init_schema() {
	return (init_schema = __esmMin((() => {
		init_compose();
		init_text();
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_compare();
		init_service();
		links$26 = ["https://docs.docker.com/reference/compose-file/"];
		unknownField$2 = defineManifestRule({
			id: "SW-COMPOSE-unknown-field",
			severity: "high",
			summary: "Use only fields that Compose supports.",
			why: "Compose rejects unknown fields. Older versions ignore them, together with the intended protection.",
			before: "readonly: true",
			after: "read_only: true",
			tags: ["security", "correctness"],
			links: links$26,
			precision: "very-high"
		});
		wrongType$1 = defineManifestRule({
			id: "SW-COMPOSE-wrong-type",
			severity: "high",
			summary: "Use values of the right type.",
			why: "Otherwise Compose rejects the file.",
			before: "user: 1000",
			after: "user: \"1000\"",
			tags: ["correctness"],
			links: links$26,
			precision: "high"
		});
		unknownWord$1 = defineManifestRule({
			id: "SW-COMPOSE-unknown-value",
			severity: "high",
			summary: "Use one of the allowed values.",
			why: "Otherwise Compose rejects the file. Values are case-sensitive.",
			before: "depends_on:\n  db: {condition: service_health}",
			after: "depends_on:\n  db: {condition: service_healthy}",
			tags: ["correctness"],
			links: links$26,
			precision: "high"
		});
		missingField$1 = defineManifestRule({
			id: "SW-COMPOSE-missing-field",
			severity: "high",
			summary: "Set all required fields.",
			why: "Otherwise Compose rejects the file.",
			before: "ulimits:\n  nofile: {soft: 1024}",
			after: "ulimits:\n  nofile: {soft: 1024, hard: 2048}",
			tags: ["correctness"],
			links: links$26,
			precision: "high"
		});
		obsoleteVersion = defineManifestRule({
			id: "SW-COMPOSE-version-obsolete",
			severity: "info",
			summary: "Remove the version field.",
			why: "Compose ignores it and prints a warning each time. All files follow one specification.",
			before: "version: \"3.8\"\nservices:\n  web:\n    image: web:1.0",
			after: "services:\n  web:\n    image: web:1.0",
			tags: ["correctness"],
			aliases: ["dclint/no-version-field"],
			links: ["https://docs.docker.com/reference/compose-file/version-and-name/"],
			precision: "very-high"
		});
		maxNames = 5;
		schemaChecks$1 = [{
			rules: [
				unknownField$2,
				wrongType$1,
				unknownWord$1,
				missingField$1
			],
			*run({ project }) {
				const old = oldServices(project.root);
				if (old.length > 0) {
					const names = old.map(({ key }) => oneLine(String(key)));
					const message = `The services ${names.slice(0, maxNames).join(", ")}${names.length > maxNames ? " …" : ""} are at the top level, as in Compose 1; Compose 2 requires them under services`;
					yield {
						...createProjectProblem(unknownField$2, project, old[0] ?? project.root, message),
						remedy: "Move the services under the key services"
					};
				}
				for (const mismatch of compare$1(project.root, "project")) {
					const { kind, field } = mismatch;
					if (!(kind === "unknown" && old.some(({ node }) => node !== void 0 && node === field.node))) yield problem$1(project, mismatch);
				}
			}
		}, {
			rules: [obsoleteVersion],
			*run({ project }) {
				const field = project.root.get("version");
				if (field.exists) yield createProjectProblem(obsoleteVersion, project, field, "The field version is obsolete; Compose ignores it");
			}
		}];
	})))();
}

// actions/manifest-check/compose/rules/secrets.ts
/** Returns the text of a value with defaults applied, and without values from outside the file. */
function committed({ node, text = "" }) {
	if (node?.kind !== "scalar" || node.template === void 0) return text;
	const { text: own, missing } = interpolate(node.template.written, () => void 0);
	return missing.length > 0 ? "" : own;
}
function* assigned(service, map, rule, label) {
	for (const field of map.fields()) {
		const value = committed(field);
		const name = String(field.key);
		const kind = classifyValue(value, name);
		const secretKind = kind?.isKnownForm === true ? kind.title : void 0;
		if (secretKind === void 0 && (!isSecretName(name) || isUnset(value))) continue;
		const severity = secretKind === void 0 ? rule.severity : "critical";
		yield createServiceProblem(rule, service, field, `The ${label} ${name} contains ${secretKind ?? "a value that looks like a secret"}`, { severity });
	}
}
var links$25, tags$3, inEnvironment$1, inBuild, inCommand, inConfig, secretChecks$1;
function init_secrets() {
	return (init_secrets = __esmMin((() => {
		init_compose();
		init_secrets$2();
		init_rule();
		init_service();
		links$25 = ["https://docs.docker.com/compose/how-tos/use-secrets/"];
		tags$3 = [
			"security",
			"secret",
			"CWE-798",
			"CIS-Docker-4.10",
			"NIST-SP-800-190-4.1.4"
		];
		inEnvironment$1 = defineManifestRule({
			id: "SW-COMPOSE-secret-in-env",
			severity: "high",
			summary: "Read secrets from files or external sources, not from the Compose file.",
			why: "Everyone who can read the repository has the secret, and Git keeps it after you remove it.",
			before: "environment:\n  DB_PASSWORD: hunter22",
			after: "environment:\n  DB_PASSWORD_FILE: /run/secrets/db_password",
			tags: tags$3,
			links: links$25,
			precision: "medium"
		});
		inBuild = defineManifestRule({
			id: "SW-COMPOSE-secret-in-build-arg",
			severity: "high",
			summary: "Pass secrets to a build as build secrets.",
			why: "Everyone who can pull the image can read build arguments in its history. They are also in the repository.",
			before: "build:\n  context: .\n  args:\n    NPM_TOKEN: a1b2c3d4e5f6",
			after: "build:\n  context: .\n  secrets: [npm_token]",
			tags: tags$3,
			links: ["https://docs.docker.com/reference/compose-file/build/#secrets"],
			precision: "medium"
		});
		inCommand = defineManifestRule({
			id: "SW-COMPOSE-secret-in-command",
			severity: "critical",
			summary: "Keep secrets out of commands, labels and health checks.",
			why: "They are visible in the repository, in the container's metadata and in the process list.",
			before: "command: [serve, --database, 'postgres://shop:c0rrect-horse@db/shop']",
			after: "command: [serve, --database-file, /run/secrets/database]",
			tags: tags$3,
			links: links$25,
			precision: "high"
		});
		inConfig = defineManifestRule({
			id: "SW-COMPOSE-secret-in-config",
			severity: "high",
			summary: "Keep secrets out of configs.",
			why: "The content of a config is in the repository, and every process in the container can read it.",
			before: "services:\n  web:\n    image: web:1.0\nconfigs:\n  app:\n    content: |\n      database=postgres://shop:c0rrect-horse@db/shop",
			after: "services:\n  web:\n    image: web:1.0\nsecrets:\n  database:\n    file: ./database.txt",
			tags: tags$3,
			links: links$25,
			precision: "high"
		});
		secretChecks$1 = [
			createServiceCheck([inEnvironment$1, inBuild], function* (service) {
				yield* assigned(service, service.field.get("environment"), inEnvironment$1, "variable");
				yield* assigned(service, service.field.get("build", "args"), inBuild, "build argument");
			}),
			createServiceCheck([inCommand], function* (service) {
				const words = [
					service.field.get("command"),
					service.field.get("entrypoint"),
					service.field.get("healthcheck", "test")
				].flatMap((field) => field.node?.kind === "list" ? field.items() : [field]);
				for (const field of [...words, ...service.field.get("labels").fields()]) {
					const kind = secretIn(committed(field));
					if (kind !== void 0) yield createServiceProblem(inCommand, service, field, `This looks like ${kind}; remove it and revoke it`);
				}
			}),
			{
				rules: [inConfig],
				*run({ project }) {
					for (const config of project.root.get("configs").fields()) {
						const content = config.get("content");
						const kind = secretIn(committed(content));
						if (kind !== void 0) yield createProjectProblem(inConfig, project, content, `The config ${String(config.key)} contains ${kind}`);
					}
				}
			}
		];
	})))();
}

// actions/manifest-check/compose/rules/index.ts
var composeChecks;
function init_rules() {
	return (init_rules = __esmMin((() => {
		init_cadvisor();
		init_images();
		init_limits();
		init_mounts();
		init_namespaces();
		init_network();
		init_privileges();
		init_references();
		init_schema();
		init_secrets();
		composeChecks = [
			...cadvisorChecks,
			...imageChecks$1,
			...limitChecks,
			...mountChecks,
			...namespaceChecks$1,
			...networkChecks$1,
			...privilegeChecks$1,
			...referenceChecks$1,
			...schemaChecks$1,
			...secretChecks$1
		];
	})))();
}

// actions/manifest-check/compose/family.ts
var compose;
function init_family() {
	return (init_family = __esmMin((() => {
		init_compose();
		init_rule_selection();
		init_invalid_project();
		init_rules();
		init_service();
		compose = {
			name: "compose",
			rules: [invalidProject, ...composeChecks.flatMap(({ rules }) => rules)],
			canContain: canBeCompose,
			accepts: ({ file, root }) => root.node !== void 0 && isCompose(file, root.node),
			check(documents, options) {
				const projects = documents.map(getProject);
				const problems = projects.flatMap((project) => runChecks(composeChecks, {
					project,
					options
				}, options));
				const services = projects.reduce((sum, project) => sum + project.services.length, 0);
				return {
					problems,
					annotations: [],
					examined: projects.length === 0 ? {} : { services }
				};
			}
		};
	})))();
}

// actions/manifest-check/docker-daemon/keys.ts
var daemonKeys;
function init_keys() {
	return (init_keys = __esmMin((() => {
		daemonKeys = /* @__PURE__ */ new Set([
			...[
				"allow-direct-routing",
				"allow-nondistributable-artifacts",
				"api-cors-header",
				"authorization-plugins",
				"bip",
				"bip6"
			],
			...[
				"bridge",
				"bridge-accept-fwmark",
				"builder",
				"cdi-spec-dirs",
				"cgroup-parent",
				"containerd",
				"containerd-namespace"
			],
			...[
				"containerd-plugins-namespace",
				"cpu-rt-period",
				"cpu-rt-runtime",
				"data-root",
				"debug",
				"default-address-pools"
			],
			...[
				"default-cgroupns-mode",
				"default-gateway",
				"default-gateway-v6",
				"default-ipc-mode",
				"default-network-opts"
			],
			...[
				"default-runtime",
				"default-shm-size",
				"default-ulimits",
				"dns",
				"dns-opts",
				"dns-search",
				"exec-opts",
				"exec-root"
			],
			...[
				"experimental",
				"features",
				"firewall-backend",
				"fixed-cidr",
				"fixed-cidr-v6",
				"group",
				"host-gateway-ip"
			],
			...[
				"host-gateway-ips",
				"hosts",
				"icc",
				"init",
				"init-path",
				"insecure-registries",
				"ip",
				"ip-forward"
			],
			...[
				"ip-forward-no-drop",
				"ip-masq",
				"ip6tables",
				"iptables",
				"ipv6",
				"labels",
				"live-restore",
				"log-driver"
			],
			...[
				"log-format",
				"log-level",
				"log-opts",
				"max-concurrent-downloads",
				"max-concurrent-uploads",
				"max-download-attempts"
			],
			...[
				"metrics-addr",
				"mtu",
				"network-control-plane-mtu",
				"no-new-privileges",
				"node-generic-resources"
			],
			...[
				"oom-score-adjust",
				"pidfile",
				"proxies",
				"raw-logs",
				"registry-mirrors",
				"rootless",
				"runtimes",
				"seccomp-profile"
			],
			...[
				"selinux-enabled",
				"shutdown-timeout",
				"storage-driver",
				"storage-opts",
				"swarm-default-advertise-addr",
				"tls"
			],
			...[
				"tlscacert",
				"tlscert",
				"tlskey",
				"tlsverify",
				"userland-proxy",
				"userland-proxy-path",
				"userns-remap"
			]
		]);
	})))();
}

// actions/manifest-check/docker-daemon/check.ts
/** Creates a check of single settings, which yields each wrong field with its message. */
function createSettingCheck(rule, look) {
	return {
		rules: [rule],
		*run({ root, owner }) {
			for (const [field, message] of look(root)) yield {
				rule,
				owner,
				field,
				message
			};
		}
	};
}
function init_check$1() {
	return (init_check$1 = __esmMin((() => {})))();
}

// actions/manifest-check/docker-daemon/rules/access.ts
var links$24, tls$1, insecure, plugins, metrics, unknown$1, accessChecks;
function init_access() {
	return (init_access = __esmMin((() => {
		init_text();
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_keys();
		links$24 = ["https://docs.docker.com/reference/cli/dockerd/"];
		tls$1 = defineManifestRule({
			id: "SW-DAEMON-tcp-without-tls",
			severity: "critical",
			summary: "Require client certificates if the daemon listens on the network.",
			why: "Anyone who can reach the port can start privileged containers and take over the host.",
			before: "{\"hosts\": [\"tcp://0.0.0.0:2375\"]}",
			after: "{\"hosts\": [\"tcp://0.0.0.0:2376\"], \"tlsverify\": true, \"tlscacert\": \"/etc/docker/ca.pem\"}",
			tags: [
				"security",
				"network",
				"CWE-306",
				"CIS-Docker-2.7"
			],
			links: ["https://docs.docker.com/engine/security/protect-access/"],
			precision: "very-high"
		});
		insecure = defineManifestRule({
			id: "SW-DAEMON-insecure-registry",
			severity: "high",
			summary: "Use TLS with verified certificates for registries.",
			why: "An attacker on the network can replace the requested image with another one.",
			before: "{\"insecure-registries\": [\"registry.example.com:5000\"]}",
			after: "{\"insecure-registries\": []}",
			tags: [
				"security",
				"supply-chain",
				"CWE-295",
				"CIS-Docker-2.5",
				"NIST-SP-800-190-4.2.1"
			],
			links: links$24,
			precision: "very-high"
		});
		plugins = defineManifestRule({
			id: "SW-DAEMON-authorization",
			severity: "low",
			summary: "Authorize requests to the daemon with a plugin.",
			why: "Without a plugin, every client of the daemon can do everything.",
			before: "{\"icc\": false}",
			after: "{\"authorization-plugins\": [\"opa-docker-authz\"]}",
			tags: [
				"security",
				"CWE-862",
				"CIS-Docker-2.12"
			],
			links: ["https://docs.docker.com/engine/extend/plugins_authorization/"],
			precision: "high",
			isOptIn: true
		});
		metrics = defineManifestRule({
			id: "SW-DAEMON-metrics-open",
			severity: "medium",
			summary: "Serve metrics on a loopback address only.",
			why: "The endpoint has no authentication and shows the containers on the host.",
			before: "{\"metrics-addr\": \"0.0.0.0:9323\"}",
			after: "{\"metrics-addr\": \"127.0.0.1:9323\"}",
			tags: [
				"security",
				"network",
				"CWE-306"
			],
			links: ["https://docs.docker.com/engine/daemon/prometheus/"],
			precision: "high"
		});
		unknown$1 = defineManifestRule({
			id: "SW-DAEMON-unknown-key",
			severity: "high",
			summary: "Use only settings that the daemon supports.",
			why: "The daemon does not start if the file has an unknown key.",
			before: "{\"live-restor\": true}",
			after: "{\"live-restore\": true}",
			tags: ["correctness"],
			links: links$24,
			precision: "high"
		});
		accessChecks = [
			createSettingCheck(tls$1, function* (root) {
				if (root.get("tlsverify").isTrue) return;
				for (const host of root.get("hosts").items()) if (/^(?:tcp|http):\/\/(?!127\.|localhost|\[::1\])/.test(host.text ?? "")) yield [host, "The daemon accepts network connections without client certificates"];
			}),
			createSettingCheck(insecure, function* (root) {
				for (const registry of root.get("insecure-registries").items()) if (!/^(?:127\.|localhost|::1)/.test(registry.text ?? "")) yield [registry, `The connection to the registry ${registry.text} is not verified`];
			}),
			createSettingCheck(plugins, function* (root) {
				const field = root.get("authorization-plugins");
				if (field.items().length === 0) yield [field, "Every client of the daemon can do everything"];
			}),
			createSettingCheck(metrics, function* (root) {
				const field = root.get("metrics-addr");
				if (/^(?:0\.0\.0\.0|\[::\])?:\d+$/.test(field.text ?? "")) yield [field, "Everyone who can reach the host can read the daemon's metrics"];
			}),
			{
				rules: [unknown$1],
				*run({ root, owner }) {
					const settingNames = [...daemonKeys];
					for (const field of root.fields()) {
						const key = String(field.key);
						const meant = daemonKeys.has(key) ? void 0 : suggest(key, settingNames);
						if (meant === void 0) continue;
						const fix = createReplacementFix(meant, (name) => renameKey(field, name));
						yield {
							rule: unknown$1,
							owner,
							field,
							message: `unknown setting ${key}${didYouMean(key, settingNames)}`,
							...fix
						};
					}
				}
			}
		];
	})))();
}

// actions/manifest-check/docker-daemon/rules/containers.ts
var links$23, newPrivileges, users, seccomp, cgroup, ulimits, baseSize, containerChecks;
function init_containers() {
	return (init_containers = __esmMin((() => {
		init_rule();
		links$23 = ["https://docs.docker.com/reference/cli/dockerd/"];
		newPrivileges = defineManifestRule({
			id: "SW-DAEMON-new-privileges",
			severity: "medium",
			summary: "Set no-new-privileges for all containers.",
			why: "Otherwise a setuid program in an image can make any user root, unless the container itself prevents it.",
			before: "{\"no-new-privileges\": false}",
			after: "{\"no-new-privileges\": true}",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-2.14"
			],
			links: links$23,
			precision: "very-high"
		});
		users = defineManifestRule({
			id: "SW-DAEMON-userns-remap",
			severity: "low",
			summary: "Remap container users to separate users on the host.",
			why: "Otherwise root in a container is root on the host after an escape.",
			before: "{\"icc\": false}",
			after: "{\"userns-remap\": \"default\"}",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-2.9"
			],
			links: ["https://docs.docker.com/engine/security/userns-remap/"],
			precision: "high"
		});
		seccomp = defineManifestRule({
			id: "SW-DAEMON-seccomp-unconfined",
			severity: "high",
			summary: "Use a seccomp profile for all containers.",
			why: "With unconfined, every container can make every system call unless it sets a profile itself.",
			before: "{\"seccomp-profile\": \"unconfined\"}",
			after: "{\"seccomp-profile\": \"builtin\"}",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-2.17"
			],
			links: ["https://docs.docker.com/engine/security/seccomp/"],
			precision: "very-high"
		});
		cgroup = defineManifestRule({
			id: "SW-DAEMON-cgroup-parent",
			severity: "low",
			summary: "Keep containers in the daemon's own cgroup.",
			why: "Under another parent, the host's limits for containers may not apply.",
			before: "{\"cgroup-parent\": \"/other\"}",
			after: "{\"icc\": false}",
			tags: ["security", "CIS-Docker-2.10"],
			links: links$23,
			precision: "high"
		});
		ulimits = defineManifestRule({
			id: "SW-DAEMON-default-ulimits",
			severity: "low",
			summary: "Set default limits on files and processes for all containers.",
			why: "Otherwise containers inherit the daemon's limits, which are meant for the daemon only.",
			before: "{\"icc\": false}",
			after: "{\"default-ulimits\": {\"nofile\": {\"Name\": \"nofile\", \"Soft\": 1024, \"Hard\": 4096}}}",
			tags: [
				"security",
				"resources",
				"CWE-770",
				"CIS-Docker-2.8"
			],
			links: links$23,
			precision: "high",
			isOptIn: true
		});
		baseSize = defineManifestRule({
			id: "SW-DAEMON-base-size",
			severity: "low",
			summary: "Keep the default size of container disks.",
			why: "A larger base size lets each container fill more of the host's disk.",
			before: "{\"storage-opts\": [\"dm.basesize=50G\"]}",
			after: "{\"storage-opts\": []}",
			tags: [
				"security",
				"resources",
				"CIS-Docker-2.11"
			],
			links: links$23,
			precision: "high"
		});
		containerChecks = [
			createSettingCheck(newPrivileges, function* (root) {
				const field = root.get("no-new-privileges");
				if (!field.isTrue) yield [field, "Processes in containers can gain privileges"];
			}),
			createSettingCheck(users, function* (root) {
				const field = root.get("userns-remap");
				if (!field.exists || field.text === "") yield [field, "Root in a container is root on the host"];
			}),
			createSettingCheck(seccomp, function* (root) {
				const field = root.get("seccomp-profile");
				if (field.text === "unconfined") yield [field, "Containers run without a seccomp profile"];
			}),
			createSettingCheck(cgroup, function* (root) {
				const field = root.get("cgroup-parent");
				if (field.exists && !/^(?:\/docker|docker|system\.slice)?$/.test(field.text ?? "")) yield [field, "Containers run outside Docker's cgroup"];
			}),
			createSettingCheck(ulimits, function* (root) {
				const field = root.get("default-ulimits");
				if (field.fields().length === 0) yield [field, "Containers inherit the daemon's limits"];
			}),
			createSettingCheck(baseSize, function* (root) {
				const field = root.get("storage-opts").items().find(({ text }) => /^dm\.basesize=/.test(text ?? ""));
				if (field !== void 0) yield [field, "The size of container disks exceeds the default"];
			})
		];
	})))();
}

// actions/manifest-check/docker-daemon/rules/operation.ts
var links$22, icc, ipTables, proxy, logLevel, noLogs, localLogs, restore, storage$1, experimental, operationChecks;
function init_operation() {
	return (init_operation = __esmMin((() => {
		init_rule();
		links$22 = ["https://docs.docker.com/reference/cli/dockerd/"];
		icc = defineManifestRule({
			id: "SW-DAEMON-icc",
			severity: "medium",
			summary: "Isolate containers on the default bridge.",
			why: "Otherwise every container on the bridge can reach every port of every other one.",
			before: "{\"icc\": true}",
			after: "{\"icc\": false}",
			tags: [
				"security",
				"network",
				"CWE-653",
				"CIS-Docker-2.2"
			],
			links: ["https://docs.docker.com/engine/network/drivers/bridge/"],
			precision: "very-high"
		});
		ipTables = defineManifestRule({
			id: "SW-DAEMON-iptables",
			severity: "high",
			summary: "Let the daemon manage its firewall rules.",
			why: "Without these rules nothing separates container networks, unless you write all rules yourself.",
			before: "{\"iptables\": false}",
			after: "{\"iptables\": true}",
			tags: [
				"security",
				"network",
				"CWE-653",
				"CIS-Docker-2.4"
			],
			links: ["https://docs.docker.com/engine/network/packet-filtering-firewalls/"],
			precision: "high"
		});
		proxy = defineManifestRule({
			id: "SW-DAEMON-userland-proxy",
			severity: "low",
			summary: "Disable the userland proxy.",
			why: "The proxy adds a process on the host network for each port and hides the source address of connections.",
			before: "{\"userland-proxy\": true}",
			after: "{\"userland-proxy\": false}",
			tags: [
				"security",
				"network",
				"CIS-Docker-2.16"
			],
			links: links$22,
			precision: "high"
		});
		logLevel = defineManifestRule({
			id: "SW-DAEMON-log-level",
			severity: "low",
			summary: "Use the log level info.",
			why: "Higher levels omit events that you need later. The level debug adds noise and logs the data that containers receive.",
			before: "{\"log-level\": \"error\"}",
			after: "{\"log-level\": \"info\"}",
			tags: [
				"security",
				"logging",
				"CWE-778",
				"CIS-Docker-2.3"
			],
			links: links$22,
			precision: "high"
		});
		noLogs = defineManifestRule({
			id: "SW-DAEMON-logging-off",
			severity: "medium",
			summary: "Keep container logs.",
			why: "Without logs, nobody can investigate a failure or an intrusion.",
			before: "{\"log-driver\": \"none\"}",
			after: "{\"log-driver\": \"journald\"}",
			tags: [
				"security",
				"logging",
				"CWE-778",
				"CIS-Docker-2.13"
			],
			links: ["https://docs.docker.com/engine/logging/configure/"],
			precision: "very-high"
		});
		localLogs = defineManifestRule({
			id: "SW-DAEMON-logging-local",
			severity: "low",
			summary: "Send container logs to another machine.",
			why: "Logs on the host are lost with the host, or under the control of an attacker who takes it over.",
			before: "{\"log-driver\": \"json-file\"}",
			after: "{\"log-driver\": \"syslog\", \"log-opts\": {\"syslog-address\": \"tcp+tls://logs.example.com:6514\"}}",
			tags: [
				"security",
				"logging",
				"CWE-778",
				"CIS-Docker-2.13"
			],
			links: ["https://docs.docker.com/engine/logging/configure/"],
			precision: "medium",
			isOptIn: true
		});
		restore = defineManifestRule({
			id: "SW-DAEMON-live-restore",
			severity: "low",
			summary: "Keep containers running while the daemon restarts.",
			why: "Otherwise each daemon update stops all containers, so people delay updates.",
			before: "{\"live-restore\": false}",
			after: "{\"live-restore\": true}",
			tags: [
				"security",
				"availability",
				"CIS-Docker-2.15"
			],
			links: ["https://docs.docker.com/engine/daemon/live-restore/"],
			precision: "high"
		});
		storage$1 = defineManifestRule({
			id: "SW-DAEMON-storage-driver",
			severity: "medium",
			summary: "Use a supported storage driver.",
			why: "Docker has removed aufs, devicemapper and the first overlay driver. Known defects in them stay unfixed.",
			before: "{\"storage-driver\": \"aufs\"}",
			after: "{\"storage-driver\": \"overlay2\"}",
			tags: ["security", "CIS-Docker-2.6"],
			links: ["https://docs.docker.com/engine/storage/drivers/select-storage-driver/"],
			precision: "very-high"
		});
		experimental = defineManifestRule({
			id: "SW-DAEMON-experimental",
			severity: "low",
			summary: "Disable experimental features.",
			why: "Experimental features are for testing and have had less review.",
			before: "{\"experimental\": true}",
			after: "{\"experimental\": false}",
			tags: ["security", "CIS-Docker-2.18"],
			links: links$22,
			precision: "very-high"
		});
		operationChecks = [
			createSettingCheck(icc, function* (root) {
				const field = root.get("icc");
				if (!field.isFalse) yield [field, "Containers on the default bridge can reach each other"];
			}),
			createSettingCheck(ipTables, function* (root) {
				for (const field of [root.get("iptables"), root.get("ip6tables")]) if (field.isFalse) yield [field, "The daemon does not manage firewall rules"];
			}),
			createSettingCheck(proxy, function* (root) {
				const field = root.get("userland-proxy");
				if (!field.isFalse) yield [field, "The daemon runs a proxy process for each published port"];
			}),
			createSettingCheck(logLevel, function* (root) {
				const field = root.get("log-level");
				if (field.exists && field.text !== "info") yield [field, `The daemon logs at the level ${field.text}`];
				if (root.get("debug").isTrue) yield [root.get("debug"), "The daemon logs at the level debug"];
			}),
			createSettingCheck(noLogs, function* (root) {
				const field = root.get("log-driver");
				if (field.text === "none") yield [field, "Containers discard their logs"];
			}),
			createSettingCheck(localLogs, function* (root) {
				const field = root.get("log-driver");
				if (!field.exists || /^(?:json-file|local|journald)$/.test(field.text ?? "")) yield [field, "Container logs stay on the host"];
			}),
			createSettingCheck(restore, function* (root) {
				const field = root.get("live-restore");
				if (!field.isTrue) yield [field, "Containers stop when the daemon stops"];
			}),
			createSettingCheck(storage$1, function* (root) {
				const field = root.get("storage-driver");
				if (/^(?:aufs|devicemapper|overlay)$/.test(field.text ?? "")) yield [field, `Docker no longer supports the storage driver ${field.text}`];
			}),
			createSettingCheck(experimental, function* (root) {
				const field = root.get("experimental");
				if (field.isTrue) yield [field, "Experimental features are enabled"];
			})
		];
	})))();
}

// actions/manifest-check/docker-daemon/family.ts
function isNamed({ path }) {
	return /(?:^|\/)(?:docker[._-])?daemon(?:[._-][\w.-]+)?\.json$/.test(path);
}
var checks$1, dockerDaemon;
function init_family$1() {
	return (init_family$1 = __esmMin((() => {
		init_rule_selection();
		init_keys();
		init_access();
		init_containers();
		init_operation();
		checks$1 = [
			...accessChecks,
			...containerChecks,
			...operationChecks
		];
		dockerDaemon = {
			name: "docker-daemon",
			rules: checks$1.flatMap(({ rules }) => rules),
			canContain: isNamed,
			accepts({ file, root }) {
				const fields = root.fields();
				const knownCount = fields.filter(({ key }) => daemonKeys.has(String(key))).length;
				return isNamed(file) && root.isMap && (fields.length <= 1 || knownCount * 2 >= fields.length);
			},
			check(documents, options) {
				return {
					problems: documents.flatMap((document) => {
						const owner = {
							document,
							kind: "docker-daemon",
							namespace: void 0,
							name: document.file.path,
							annotations: []
						};
						return runChecks(checks$1, {
							root: document.root,
							owner
						}, options);
					}),
					annotations: [],
					examined: documents.length === 0 ? {} : { daemons: documents.length }
				};
			}
		};
	})))();
}

// actions/manifest-check/falco/fields.ts
/** Returns false for an unknown field in a class of the system call source. Other classes belong to plugins. */
function isKnownField(field) {
	const [name = ""] = field.split(".");
	return fieldNames.has(field) || openFields.test(field) || !(name in classes);
}
var classes, fieldNames, knownFields, openFields;
function init_fields() {
	return (init_fields = __esmMin((() => {
		classes = {
			evt: "num time time.s time.iso8601 datetime datetime.s rawtime rawtime.s rawtime.ns reltime reltime.s reltime.ns latency latency.s latency.ns latency.quantized latency.human deltatime deltatime.s deltatime.ns outputtime dir type type.is syscall.type category cpu args arg rawarg info buffer buflen res rawres failed is_io is_io_read is_io_write io_dir is_wait wait_latency is_syslog count count.error count.error.file count.error.net count.error.memory count.error.other count.exit count.procinfo count.threadinfo around abspath abspath.src abspath.dst is_open_read is_open_write is_open_exec is_open_create pluginname plugininfo source is_async asynctype hostname",
			proc: "exe pexe aexe exepath pexepath aexepath name pname aname args aargs pargs cmdline pcmdline acmdline cmdnargs cmdlenargs exeline env aenv cwd loginshellid tty pid ppid apid vpid pvpid sid sname sid.exe sid.exepath vpgid vpgid.name vpgid.exe vpgid.exepath pgid pgid.name pgid.exe pgid.exepath duration ppid.duration pid.ts ppid.ts is_exe_writable is_exe_upper_layer is_exe_lower_layer is_exe_from_memfd is_sid_leader is_vpgid_leader is_pgid_leader exe_ino exe_ino.ctime exe_ino.mtime exe_ino.ctime_duration_proc_start exe_ino.ctime_duration_pidns_start pidns_init_start_ts thread.cap_permitted thread.cap_inheritable thread.cap_effective is_container_healthcheck is_container_liveness_probe is_container_readiness_probe fdopencount fdlimit fdusage vmsize vmrss vmswap nchilds nthreads stdin.type stdin.name stdout.type stdout.name stderr.type stderr.name",
			thread: "pexe tid vtid ismain nametid exectime totexectime cgroups cgroup cpu cpu.user cpu.system vmsize vmsize.b vmrss vmrss.b cap_permitted cap_inheritable cap_effective",
			user: "uid name homedir shell loginuid loginname",
			group: "gid name",
			container: "info id full_id name image image.id type privileged mounts mount mount.source mount.dest mount.mode mount.rdwr mount.propagation image.repository image.tag image.digest healthcheck liveness_probe readiness_probe start_ts duration ip cni.json host_pid host_network host_ipc label labels",
			fd: "num type typechar name directory filename ip cip sip lip rip port cport sport lport rport l4proto sockfamily is_server uid containername containerdirectory proto cproto sproto lproto rproto net cnet snet lnet rnet connected name_changed cip.name sip.name lip.name rip.name dev dev.major dev.minor ino nameraw types is_upper_layer is_lower_layer",
			fs: "path.name path.nameraw path.source path.sourceraw path.target path.targetraw",
			syslog: "facility facility.str severity severity.str message",
			k8s: "ns.name ns.id ns.label ns.labels pod.name pod.id pod.uid pod.sandbox_id pod.full_sandbox_id pod.label pod.labels pod.ip pod.cni.json rc.name rc.id rc.label rc.labels svc.name svc.id svc.label svc.labels rs.name rs.id rs.label rs.labels deployment.name deployment.id deployment.label deployment.labels"
		};
		fieldNames = new Set(Object.entries(classes).flatMap(([name, fields]) => fields.split(" ").map((field) => `${name}.${field}`)));
		knownFields = [...fieldNames];
		openFields = /^(?:evt\.(?:raw)?arg|evt\.around|container\.(?:label|mount)|k8s\.\w+\.label|proc\.a?env)\./;
	})))();
}

// actions/manifest-check/falco/vocabulary.ts
var priorities, itemKeys, requiredKeys, shippedMacros;
function init_vocabulary() {
	return (init_vocabulary = __esmMin((() => {
		priorities = [...[
			"EMERGENCY",
			"ALERT",
			"CRITICAL",
			"ERROR",
			"WARNING",
			"NOTICE",
			"INFORMATIONAL",
			"INFO",
			"DEBUG"
		]];
		itemKeys = {
			rule: [...[
				"rule",
				"condition",
				"desc",
				"output",
				"priority",
				"exceptions",
				"enabled",
				"tags",
				"warn_evttypes",
				"capture"
			], ...[
				"skip-if-unknown-filter",
				"source",
				"append",
				"override",
				"minimum_priority",
				"capture_duration"
			]],
			macro: [
				"macro",
				"condition",
				"append",
				"override"
			],
			list: [
				"list",
				"items",
				"append",
				"override"
			],
			required_engine_version: ["required_engine_version"],
			required_plugin_versions: ["required_plugin_versions"]
		};
		requiredKeys = {
			rule: [
				"condition",
				"desc",
				"output",
				"priority"
			],
			macro: ["condition"],
			list: ["items"]
		};
		shippedMacros = /* @__PURE__ */ new Set([
			...[
				"never_true",
				"always_true",
				"open_write",
				"open_read",
				"open_directory",
				"proc_name_exists",
				"rename",
				"mkdir"
			],
			...[
				"remove",
				"modify",
				"spawned_process",
				"create_symlink",
				"create_hardlink",
				"kernel_module_load",
				"dup",
				"bin_dir"
			],
			...[
				"shell_procs",
				"sensitive_files",
				"user_known_read_sensitive_files_activities",
				"known_root_files",
				"container"
			],
			...[
				"outbound",
				"inbound",
				"inbound_outbound",
				"interactive",
				"system_procs",
				"network_tool_procs",
				"etc_dir"
			],
			...[
				"package_mgmt_procs",
				"container_entrypoint",
				"private_key_or_password",
				"minerpool_http",
				"minerpool_https"
			],
			...[
				"user_known_shell_spawn_binaries",
				"allowed_openshift_registry_root",
				"k8s_containers",
				"consider_syscalls"
			],
			...[
				"write_etc_common",
				"parent_linux_image_upgrade_script",
				"never_true",
				"in_container",
				"protected_shell_spawner"
			],
			...[
				"open_file_failed",
				"chmod",
				"bin_dir_mkdir",
				"bin_dir_rename",
				"root_dir",
				"interpreted_procs",
				"server_procs"
			],
			...[
				"rpm_procs",
				"package_mgmt_ancestor_procs",
				"coreos_write_ssh_dir",
				"run_by_package_mgmt_binaries",
				"proc_is_new"
			],
			...["ssh_port", "allowed_ssh_hosts"],
			...[
				"kevt",
				"kevt_started",
				"response_successful",
				"kcreate",
				"kmodify",
				"kdelete",
				"pod",
				"configmap",
				"secret",
				"role"
			],
			...[
				"clusterrole",
				"clusterrolebinding",
				"deployment",
				"namespace",
				"service",
				"serviceaccount",
				"ingress",
				"kget"
			]
		]);
	})))();
}

// actions/manifest-check/falco/rules/conditions.ts
/** Checks the conditions of rules and macros. */
function* checkConditions({ items }) {
	const macros = new Map(items.filter(({ kind }) => kind === "macro").map((macro) => [macro.name, macro]));
	const macroNames = /* @__PURE__ */ new Set([...macros.keys(), ...shippedMacros]);
	const seen = /* @__PURE__ */ new Map();
	for (const item of items) {
		yield* own(item, macroNames);
		if (item.kind === "rule" && !hasEventType(item, macros)) {
			const field = item.field.get("condition");
			yield {
				rule: noEventType,
				owner: item.owner,
				field,
				message: `The rule ${item.name} has no evt.type, so Falco evaluates it for every event`
			};
		}
		const key = `${item.kind} ${item.name}`;
		const before = seen.get(key);
		if (before !== void 0 && !item.changes && item.name !== "") {
			const related = [{
				place: before.field.get(item.kind).place,
				message: "The first definition"
			}];
			const message = `The ${item.kind} ${item.name} is already defined`;
			yield {
				rule: twice,
				owner: item.owner,
				field: item.field.get(item.kind),
				message,
				related
			};
		} else if (!item.changes) seen.set(key, item);
	}
}
function* own({ field, owner, condition, conditionError }, macros) {
	const place = field.get("condition");
	if (conditionError !== void 0) yield {
		rule: syntax,
		owner,
		field: place,
		message: `Falco cannot parse the condition: ${conditionError.message}`
	};
	const source = field.get("source").text ?? "syscall";
	for (const { name } of condition?.macros ?? []) {
		if (macros.has(name)) continue;
		yield {
			rule: unknownMacro,
			owner,
			field: place,
			part: name,
			message: `The macro ${name} is not defined here or in Falco's default rules${didYouMean(name, [...macros])}`
		};
	}
	for (const { field: name } of condition?.comparisons ?? []) {
		if (name === "evt.dir") yield {
			rule: direction,
			owner,
			field: place,
			message: "evt.dir is deprecated"
		};
		if (source === "syscall" && !isKnownField(name)) yield unknown(name, owner, place);
	}
	const output = field.get("output");
	for (const [, name = ""] of (output.text ?? "").slice(0, 2e4).matchAll(/%([a-z0-9]+\.[a-z0-9_.]*[a-z0-9_])/g)) if (source === "syscall" && !isKnownField(name)) yield unknown(name, owner, output);
}
function unknown(name, owner, field) {
	return {
		rule: unknownField$1,
		owner,
		field,
		part: name,
		message: `unknown field ${name}${didYouMean(name, knownFields)}`
	};
}
/**
* Returns true if a condition restricts event types, directly or through a macro. Assumes so for macros of other
* files.
*/
function hasEventType(rule, macros) {
	if (!((rule.field.get("source").text ?? "syscall") === "syscall" && !rule.changes) || rule.condition === void 0) return true;
	const queue = [rule];
	const seen = /* @__PURE__ */ new Set();
	for (let item = queue.pop(); item !== void 0; item = queue.pop()) {
		if (item.condition?.comparisons.some(({ field }) => field === "evt.type" || field === "evt.type.is") === true) return true;
		for (const { name } of item.condition?.macros ?? []) {
			const macro = macros.get(name);
			if (macro === void 0) return true;
			if (!seen.has(name)) queue.push(macro);
			seen.add(name);
		}
	}
	return false;
}
var links$21, whole, syntax, unknownField$1, unknownMacro, noEventType, direction, twice, conditionRules;
function init_conditions() {
	return (init_conditions = __esmMin((() => {
		init_text();
		init_rule();
		init_fields();
		init_vocabulary();
		links$21 = ["https://falco.org/docs/concepts/rules/conditions/"];
		whole = (condition, output = "shell (%proc.name)") => `- rule: shell\n  desc: A shell ran\n  condition: ${condition}\n  output: ${output}\n  priority: WARNING`;
		syntax = defineManifestRule({
			id: "SW-FALCO-condition-syntax",
			severity: "high",
			summary: "Write conditions that Falco can parse.",
			why: "Falco rejects the file with all its rules.",
			before: whole("evt.type = execve and (proc.name = sh"),
			after: whole("evt.type = execve and (proc.name = sh)"),
			tags: ["correctness", "detection"],
			links: links$21,
			precision: "high"
		});
		unknownField$1 = defineManifestRule({
			id: "SW-FALCO-unknown-field",
			severity: "high",
			summary: "Use only fields that Falco supports.",
			why: "Falco rejects the rule, so it detects nothing.",
			before: whole("evt.type = execve and proc.nam = sh"),
			after: whole("evt.type = execve and proc.name = sh"),
			tags: ["correctness", "detection"],
			links: ["https://falco.org/docs/reference/rules/supported-fields/"],
			precision: "medium"
		});
		unknownMacro = defineManifestRule({
			id: "SW-FALCO-unknown-macro",
			severity: "medium",
			summary: "Use only defined macros.",
			why: "Falco rejects the file unless an earlier file defines the macro.",
			before: whole("spawned_proces and proc.name = sh"),
			after: whole("spawned_process and proc.name = sh"),
			tags: ["correctness", "detection"],
			links: links$21,
			precision: "medium"
		});
		noEventType = defineManifestRule({
			id: "SW-FALCO-no-event-type",
			severity: "medium",
			summary: "Restrict rules to event types.",
			why: "Without evt.type, Falco evaluates the rule for every event. Under load it drops events, which then go undetected.",
			before: whole("proc.name = sh"),
			after: whole("evt.type in (execve, execveat) and proc.name = sh"),
			tags: [
				"security",
				"detection",
				"CWE-778"
			],
			links: ["https://falco.org/docs/concepts/rules/style-guide/"],
			precision: "high"
		});
		direction = defineManifestRule({
			id: "SW-FALCO-event-direction",
			severity: "low",
			summary: "Do not use the event direction in conditions.",
			why: "Falco no longer emits enter events. A condition on evt.dir is deprecated, and one on enter events matches nothing.",
			before: whole("evt.type = execve and evt.dir = < and proc.name = sh"),
			after: whole("evt.type = execve and proc.name = sh"),
			tags: ["correctness", "detection"],
			links: ["https://falco.org/docs/reference/rules/supported-fields/"],
			precision: "high"
		});
		twice = defineManifestRule({
			id: "SW-FALCO-name-twice",
			severity: "medium",
			summary: "Define each rule, macro and list once.",
			why: "The later definition silently replaces the earlier one.",
			before: "- list: shells\n  items: [sh]\n- list: shells\n  items: [bash]",
			after: "- list: shells\n  items: [sh]\n- list: shells\n  items: [bash]\n  override: {items: append}",
			tags: ["correctness", "detection"],
			links: ["https://falco.org/docs/concepts/rules/overriding/"],
			precision: "high"
		});
		conditionRules = [
			syntax,
			unknownField$1,
			unknownMacro,
			noEventType,
			direction,
			twice
		];
	})))();
}

// actions/manifest-check/falco/rules/structure.ts
/** Checks the structure of items. */
function* checkStructure({ items }) {
	for (const item of items) {
		yield* keys$1(item);
		yield* changes(item);
		if (item.kind === "rule") yield* ruleProblems(item);
	}
}
function* keys$1({ kind, name, field, owner, changes: isChange }) {
	const allowedKeys = itemKeys[kind] ?? [];
	for (const child of field.fields()) {
		const key = String(child.key);
		if (allowedKeys.includes(key)) continue;
		const fix = createReplacementFix(suggest(key, allowedKeys), (meant) => renameKey(child, meant));
		yield {
			rule: unknownKey,
			owner,
			field: child,
			message: `unknown key ${key} in a ${kind}${didYouMean(key, allowedKeys)}`,
			...fix
		};
	}
	if (isChange) return;
	for (const key of requiredKeys[kind] ?? []) {
		if (field.get(key).node !== void 0) continue;
		yield {
			rule: missing$2,
			owner,
			field: field.get(key),
			message: `The ${kind} ${name} requires ${key}`
		};
	}
}
function* changes({ kind, field, owner }) {
	const append = field.get("append");
	if (append.exists) yield {
		rule: deprecated$1,
		owner,
		field: append,
		message: "append is deprecated; use override with the key to append to"
	};
	for (const overrideField of field.get("override").fields()) {
		const key = String(overrideField.key);
		if (!(overrideField.text === "append" || overrideField.text === "replace")) yield {
			rule: override,
			owner,
			field: overrideField,
			message: `${key} can be overridden with append or replace, not with ${overrideField.text ?? "this value"}`
		};
		else if (field.get(key).node === void 0) yield {
			rule: override,
			owner,
			field: overrideField,
			message: `The ${kind} sets no ${key} to override`
		};
	}
}
function* ruleProblems({ field, owner, name }) {
	const level = field.get("priority");
	if (level.text !== void 0 && !priorities.some((priority) => priority === level.text?.toUpperCase())) {
		const meant = suggest(level.text, priorities);
		const fix = createReplacementFix(meant, (word) => replaceScalar(level, word));
		const advice = meant === void 0 ? `; allowed: ${priorities.join(", ")}` : didYouMean(level.text, priorities);
		yield {
			rule: priority,
			owner,
			field: level,
			message: `unknown priority ${level.text}${advice}`,
			...fix
		};
	}
	const enabled = field.get("enabled");
	if (enabled.isFalse) yield {
		rule: disabled,
		owner,
		field: enabled,
		message: `The rule ${name} is disabled`
	};
	for (const exceptionField of field.get("exceptions").items()) yield* exceptionProblems(exceptionField, owner);
}
function* exceptionProblems(exceptionField, owner) {
	const fields = exceptionField.get("fields");
	const comps = exceptionField.get("comps");
	if (exceptionField.get("name").text === void 0) yield {
		rule: exception,
		owner,
		field: exceptionField.get("name"),
		message: "The exception requires a name"
	};
	if (fields.node?.kind !== "list") return;
	const count = fields.items().length;
	if (comps.node?.kind === "list" && comps.items().length !== count) yield {
		rule: exception,
		owner,
		field: comps,
		message: `The exception requires one operator for each of its ${count} fields`
	};
	for (const tuple of exceptionField.get("values").items()) if (tuple.node?.kind === "list" && tuple.items().length !== count) yield {
		rule: exception,
		owner,
		field: tuple,
		message: `The exception requires one value for each of its ${count} fields`
	};
}
var links$20, missing$2, unknownKey, priority, deprecated$1, override, exception, disabled, structureRules;
function init_structure() {
	return (init_structure = __esmMin((() => {
		init_text();
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_vocabulary();
		links$20 = ["https://falco.org/docs/concepts/rules/basic-elements/"];
		missing$2 = defineManifestRule({
			id: "SW-FALCO-missing-field",
			severity: "high",
			summary: "Set all required keys of rules, macros and lists.",
			why: "Falco rejects the file with all its rules.",
			before: "- rule: shell\n  desc: A shell ran\n  condition: spawned_process and proc.name = sh\n  output: shell (%proc.name)",
			after: "- rule: shell\n  desc: A shell ran\n  condition: spawned_process and proc.name = sh\n  output: shell (%proc.name)\n  priority: WARNING",
			tags: ["correctness", "detection"],
			links: links$20,
			precision: "very-high"
		});
		unknownKey = defineManifestRule({
			id: "SW-FALCO-unknown-key",
			severity: "medium",
			summary: "Use only keys that Falco supports.",
			why: "Falco ignores unknown keys, so the intended setting has no effect.",
			before: "- macro: sh\n  condition: proc.name = sh\n  apend: true",
			after: "- macro: sh\n  condition: proc.name = sh\n  override: {condition: append}",
			tags: ["correctness", "detection"],
			links: links$20,
			precision: "high"
		});
		priority = defineManifestRule({
			id: "SW-FALCO-priority",
			severity: "high",
			summary: "Use a priority that Falco supports.",
			why: "Falco rejects the file with all its rules.",
			before: "- rule: shell\n  desc: A shell ran\n  condition: spawned_process and proc.name = sh\n  output: shell (%proc.name)\n  priority: HIGH",
			after: "- rule: shell\n  desc: A shell ran\n  condition: spawned_process and proc.name = sh\n  output: shell (%proc.name)\n  priority: CRITICAL",
			tags: ["correctness", "detection"],
			links: ["https://falco.org/docs/reference/rules/rule-fields/"],
			precision: "very-high"
		});
		deprecated$1 = defineManifestRule({
			id: "SW-FALCO-deprecated",
			severity: "low",
			summary: "Use override instead of append, and do not use the event direction.",
			why: "Falco warns about append and evt.dir and will remove them. Rules that depend on them then stop working.",
			before: "- macro: sh\n  condition: or proc.name = ash\n  append: true",
			after: "- macro: sh\n  condition: or proc.name = ash\n  override: {condition: append}",
			tags: ["correctness", "detection"],
			links: ["https://falco.org/docs/concepts/rules/overriding/"],
			precision: "very-high"
		});
		override = defineManifestRule({
			id: "SW-FALCO-override",
			severity: "high",
			summary: "Override only keys that the item sets, with append or replace.",
			why: "Otherwise Falco rejects the file.",
			before: "- list: shells\n  items: [ash]\n  override: {items: add}",
			after: "- list: shells\n  items: [ash]\n  override: {items: append}",
			tags: ["correctness", "detection"],
			links: ["https://falco.org/docs/concepts/rules/overriding/"],
			precision: "very-high"
		});
		exception = defineManifestRule({
			id: "SW-FALCO-exception",
			severity: "high",
			summary: "Give exceptions one operator and one value for each field.",
			why: "Otherwise Falco rejects the file.",
			before: "- rule: shell\n  desc: A shell ran\n  condition: spawned_process\n  output: shell\n  priority: NOTICE\n  exceptions:\n    - name: known\n      fields: [proc.name, fd.name]\n      values:\n        - [sh]",
			after: "- rule: shell\n  desc: A shell ran\n  condition: spawned_process\n  output: shell\n  priority: NOTICE\n  exceptions:\n    - name: known\n      fields: [proc.name, fd.name]\n      values:\n        - [sh, /dev/null]",
			tags: ["correctness", "detection"],
			links: ["https://falco.org/docs/concepts/rules/exceptions/"],
			precision: "high"
		});
		disabled = defineManifestRule({
			id: "SW-FALCO-rule-disabled",
			severity: "low",
			summary: "Enable rules or remove them.",
			why: "A disabled rule detects nothing.",
			before: "- rule: Terminal shell in container\n  enabled: false",
			after: "- rule: Terminal shell in container\n  enabled: true",
			tags: [
				"security",
				"detection",
				"logging"
			],
			links: links$20,
			precision: "high"
		});
		structureRules = [
			missing$2,
			unknownKey,
			priority,
			deprecated$1,
			override,
			exception,
			disabled
		];
	})))();
}

// actions/manifest-check/falco/condition.ts
/**
* Parses a condition (falco.org, "Conditions").
* @throws ConditionError for a syntax error.
*/
function parseCondition(text) {
	if (text.length > maxLength) throw new ConditionError(`it has more than ${maxLength} characters`, 0);
	return new Parser(tokensOf(text)).parse();
}
function tokensOf(text) {
	const tokens = [];
	const end = text.trimEnd().length;
	token$1.lastIndex = 0;
	while (token$1.lastIndex < end) {
		const start = token$1.lastIndex;
		const match = token$1.exec(text);
		if (match === null) {
			const offset = start + (text.slice(start).search(/\S/) || 0);
			throw new ConditionError(`invalid syntax: ${text.slice(offset, offset + 20)}`, offset);
		}
		const [whole, symbol, quoted, word] = match;
		const part = symbol ?? quoted ?? word ?? "";
		const kind = symbol === void 0 ? quoted === void 0 ? "word" : "quoted" : "symbol";
		tokens.push({
			kind,
			text: part,
			offset: start + whole.length - part.length
		});
	}
	return [...tokens, {
		kind: "end",
		text: "the end",
		offset: end
	}];
}
function plain(field) {
	return field.replace(/\[.*$/s, "");
}
var ConditionError, operators, listOperators, transformers, token$1, maxDepth$1, maxLength, Parser;
function init_condition() {
	return (init_condition = __esmMin((() => {
		ConditionError = class extends Error {
			offset;
			constructor(message, offset) {
				super(message);
				this.offset = offset;
			}
		};
		operators = /* @__PURE__ */ new Set([...[
			"=",
			"==",
			"!=",
			"<",
			"<=",
			">",
			">=",
			"contains",
			"icontains",
			"bcontains",
			"startswith",
			"bstartswith"
		], ...[
			"endswith",
			"glob",
			"iglob",
			"in",
			"intersects",
			"pmatch",
			"regex"
		]]);
		listOperators = /* @__PURE__ */ new Set([
			"in",
			"intersects",
			"pmatch"
		]);
		transformers = /* @__PURE__ */ new Set([
			"tolower",
			"toupper",
			"b64",
			"basename",
			"len",
			"val",
			"join",
			"concat"
		]);
		token$1 = /\s*(?:(==|!=|<=|>=|[=<>(),])|("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')|([^\s()"',=<>!]+(?:\[(?:[^\]"']|"[^"]*"|'[^']*')*\])?))/y;
		maxDepth$1 = 100;
		maxLength = 2e5;
		Parser = class {
			#tokens;
			#comparisons = [];
			#macros = [];
			#at = 0;
			constructor(tokens) {
				this.#tokens = tokens;
			}
			parse() {
				this.#either(0);
				if (this.#token.kind !== "end") throw this.#unexpected("and, or, or the end of the condition");
				return {
					comparisons: this.#comparisons,
					macros: this.#macros
				};
			}
			get #token() {
				return this.#tokens[this.#at] ?? {
					kind: "end",
					text: "the end",
					offset: 0
				};
			}
			#take() {
				const token = this.#token;
				this.#at += 1;
				return token;
			}
			#is(text) {
				return this.#token.kind !== "quoted" && this.#token.text === text;
			}
			#either(depth) {
				if (depth > maxDepth$1) throw new ConditionError("it is nested too deeply", this.#token.offset);
				this.#negated(depth);
				while (this.#is("and") || this.#is("or")) {
					this.#take();
					this.#negated(depth);
				}
			}
			#negated(depth) {
				while (this.#is("not")) this.#take();
				if (this.#is("(")) {
					this.#take();
					this.#either(depth + 1);
					this.#expect(")");
				} else this.#check();
			}
			#check() {
				if (this.#token.kind !== "word" || ["and", "or"].includes(this.#token.text)) throw this.#unexpected("a field or a macro");
				const word = this.#take();
				const next = this.#token;
				if (transformers.has(word.text) && this.#is("(")) this.#transformed();
				else if (next.text === "exists" && next.kind === "word") {
					this.#take();
					this.#comparisons.push({
						field: plain(word.text),
						operator: "exists",
						words: [],
						offset: word.offset
					});
				} else if (next.kind !== "quoted" && operators.has(next.text)) this.#compare(word);
				else if (word.text.includes(".")) throw this.#unexpected("an operator");
				else this.#macros.push({
					name: word.text,
					offset: word.offset
				});
			}
			#transformed() {
				const field = this.#arguments();
				if (field === void 0) throw this.#unexpected("a field");
				if (this.#is("exists")) this.#take();
				else this.#compare(field);
			}
			/** Reads the fields in parentheses after a transformer, at any depth. */
			#arguments() {
				this.#expect("(");
				let first;
				for (let depth = 1; depth > 0;) {
					const part = this.#take();
					if (part.kind === "end") throw new ConditionError("a parenthesis is not closed", part.offset);
					if (part.text === "(" && part.kind === "symbol") depth += 1;
					else if (part.text === ")" && part.kind === "symbol") depth -= 1;
					else if (part.kind === "word" && !transformers.has(part.text)) first ??= part;
				}
				return first;
			}
			#compare(left) {
				const operator = this.#take();
				if (!operators.has(operator.text)) throw new ConditionError(`expected an operator, found ${operator.text}`, operator.offset);
				const words = listOperators.has(operator.text) ? this.#list() : this.#value();
				this.#comparisons.push({
					field: plain(left.text),
					operator: operator.text,
					words,
					offset: left.offset
				});
			}
			#value() {
				const isDirection = this.#is("<") || this.#is(">");
				if (this.#token.kind === "symbol" && !isDirection || this.#token.kind === "end") throw this.#unexpected("a value");
				const value = this.#take();
				if (value.kind === "word" && transformers.has(value.text) && this.#is("(")) this.#arguments();
				return [];
			}
			#list() {
				if (!this.#is("(")) return this.#token.kind === "word" ? [this.#take().text] : this.#value();
				this.#take();
				const words = [];
				while (!this.#is(")")) {
					const token = this.#take();
					if (token.kind === "end" || token.kind === "symbol") throw new ConditionError(`expected a value, found ${token.text}`, token.offset);
					if (token.kind === "word") words.push(token.text);
					if (this.#is(",")) this.#take();
					else if (!this.#is(")")) throw this.#unexpected("a comma or a closing parenthesis");
				}
				this.#take();
				return words;
			}
			#expect(text) {
				if (!this.#is(text)) throw this.#unexpected(text);
				this.#take();
			}
			#unexpected(expected) {
				return new ConditionError(`expected ${expected}, found ${this.#token.text}`, this.#token.offset);
			}
		};
	})))();
}

// actions/manifest-check/falco/rules-file.ts
/** Returns true for a Falco document: a list of rules, macros, lists or requirements. */
function isFalcoFile({ root }) {
	const items = root.items();
	return items.length > 0 && items.every((entry) => kindOf(entry) !== void 0);
}
function kindOf(entry) {
	return Object.keys(itemKeys).find((kind) => entry.get(kind).node !== void 0);
}
/** Parses the items of documents, in order. */
function parseItems(documents) {
	return { items: documents.flatMap((document) => document.root.items().flatMap((field) => itemOf(document, field) ?? [])) };
}
function itemOf(document, field) {
	const kind = kindOf(field);
	if (kind === void 0) return void 0;
	const name = field.get(kind).text ?? "";
	const owner = {
		document,
		kind: `falco ${kind}`,
		namespace: void 0,
		name,
		annotations: []
	};
	const keys = field.fields().map(({ key }) => String(key));
	const switchOnly = kind === "rule" && keys.length === 2 && keys.includes("enabled");
	return {
		kind,
		name,
		field,
		owner,
		changes: field.get("append").isTrue || field.get("override").isMap || switchOnly,
		...conditionOf(field)
	};
}
function conditionOf(field) {
	const { text } = field.get("condition");
	if (text === void 0) return {
		condition: void 0,
		conditionError: void 0
	};
	const appended = text.replace(/^(\s*)(and|or)\b/, (_, space, word) => space + " ".repeat(word.length));
	const isAppended = field.get("append").isTrue || field.get("override", "condition").text === "append";
	try {
		return {
			condition: parseCondition(isAppended ? appended : text),
			conditionError: void 0
		};
	} catch (error) {
		if (error instanceof ConditionError) return {
			condition: void 0,
			conditionError: error
		};
		throw error;
	}
}
function init_rules_file() {
	return (init_rules_file = __esmMin((() => {
		init_condition();
		init_vocabulary();
	})))();
}

// actions/manifest-check/falco/family.ts
var falco;
function init_family$2() {
	return (init_family$2 = __esmMin((() => {
		init_rule_selection();
		init_conditions();
		init_structure();
		init_rules_file();
		falco = {
			name: "falco",
			rules: [...structureRules, ...conditionRules],
			canContain: ({ source: { text } }) => /^ *- *(?:rule|macro|list|required_engine_version|required_plugin_versions) *:/m.test(text),
			accepts: isFalcoFile,
			check(documents, options) {
				const rules = parseItems(documents);
				const problems = [...checkStructure(rules), ...checkConditions(rules)].filter(({ rule }) => isEnabled(rule, options));
				const number = rules.items.filter(({ kind }) => kind === "rule").length;
				return {
					problems,
					annotations: [],
					examined: documents.length === 0 ? {} : { detections: number }
				};
			}
		};
	})))();
}

// actions/manifest-check/kubernetes/resource.ts
/** Returns true for an object of the Kubernetes API, which states its version and kind. */
function isResource({ root }) {
	return typeof root.get("apiVersion").value === "string" && typeof root.get("kind").value === "string";
}
/** Lists the objects of a document. A List yields its items; items without a kind inherit it. */
function listResources(document) {
	return expand(document, document.root, 0);
}
function expand(document, root, depth) {
	const kind = root.get("kind").text ?? "";
	const items = root.get("items");
	if (kind.endsWith("List") && items.node?.kind === "list" && depth < maxNesting) return items.items().flatMap((entry) => entry.isMap ? expand(document, entry, depth + 1) : []);
	const apiVersion = root.get("apiVersion").text ?? "";
	if (kind === "" || apiVersion === "") return [];
	const slash = apiVersion.indexOf("/");
	const metadata = root.get("metadata");
	return [{
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
	}];
}
/** Formats an object for messages: `Deployment shop/web`. */
function formatTitle({ kind, namespace, name }) {
	const full = namespace === void 0 ? name : `${namespace}/${name}`;
	return full === "" ? kind : `${kind} ${full}`;
}
var maxNesting;
function init_resource() {
	return (init_resource = __esmMin((() => {
		maxNesting = 4;
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
	return hasLabels(labels, required) && expressions.every((expression) => holds$1(labels, expression));
}
function holds$1(labels, { key, operator, values }) {
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
	return (init_selector = __esmMin((() => {})))();
}

// actions/manifest-check/kubernetes/workload.ts
/**
* Lists the pod specifications of an object: at their known path for built-in kinds, by shape at any depth for all
* others (a map with `containers` whose items have name and image; Argo's single `container` and `script`). Ignores
* `status`.
*/
function listWorkloads(resource) {
	const path = coreGroups.has(resource.group) ? knownPaths[resource.kind] : void 0;
	if (path !== void 0) {
		const spec = resource.root.get(...path);
		return spec.isMap ? [workloadOf(resource, spec)] : [];
	}
	if (resource.kind === "CustomResourceDefinition" || coreGroups.has(resource.group)) return [];
	const workloads = [];
	search(resource, resource.root, 0, workloads);
	return workloads;
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
	return lists.some(([name]) => field.get(name).items().some((container) => container.get("image").exists && container.get("name").exists)) || isSingleContainerList(field);
}
/**
* Returns true for the container list of Knative and similar kinds, which allow the only container to have no name.
*/
function isSingleContainerList(field) {
	const items = field.get("containers").items();
	return items.length === 1 && items[0]?.get("image").text !== void 0;
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
		partial: spec.parent !== void 0 && spec.key !== "spec" && !isArgoTemplate(resource, spec) && isBare(spec),
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

// actions/manifest-check/kubernetes/cluster.ts
/** Returns true if the namespaces are equal or one is set only when the manifest is applied. */
function isSameNamespace(a, b) {
	return a === void 0 || b === void 0 || a === b;
}
var Cluster;
function init_cluster() {
	return (init_cluster = __esmMin((() => {
		init_resource();
		/* @__PURE__ */ init_selector();
		init_workload();
		Cluster = class {
			resources;
			workloads;
			containers;
			#byKind;
			#byName;
			#byOwner;
			#byNamespace;
			#podsIn = /* @__PURE__ */ new Map();
			#byLabel = /* @__PURE__ */ new Map();
			constructor(documents) {
				this.resources = documents.flatMap(listResources);
				this.workloads = this.resources.flatMap(listWorkloads);
				this.containers = this.workloads.flatMap(({ containers }) => containers);
				this.#byKind = Map.groupBy(this.resources, ({ kind }) => kind);
				this.#byName = Map.groupBy(this.resources, ({ kind, name }) => `${kind}/${name}`);
				this.#byOwner = Map.groupBy(this.workloads, ({ resource }) => resource);
				this.#byNamespace = Map.groupBy(this.workloads, ({ namespace }) => namespace);
				for (const workload of this.workloads) for (const [key, value] of workload.labels) {
					const labeled = this.#byLabel.get(`${key}=${value}`);
					if (labeled === void 0) this.#byLabel.set(`${key}=${value}`, [workload]);
					else labeled.push(workload);
				}
			}
			/** Returns the objects of these kinds. */
			ofKind(...kinds) {
				const [only] = kinds;
				if (kinds.length === 1 && only !== void 0) return this.#byKind.get(only) ?? [];
				return kinds.flatMap((kind) => this.#byKind.get(kind) ?? []);
			}
			/** Finds the object with this name in this namespace, or without a namespace in the files. */
			find(kind, name, namespace) {
				return this.#byName.get(`${kind}/${name}`)?.find((resource) => isSameNamespace(resource.namespace, namespace));
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
			/** Returns the pods of a namespace that match a selector. */
			podsWith(selector, namespace) {
				const [first] = selector.labels;
				return (first === void 0 ? this.podsIn(namespace) : this.#byLabel.get(`${first[0]}=${first[1]}`) ?? []).filter((pod) => isSameNamespace(pod.namespace, namespace) && selects(selector, pod.labels));
			}
		};
	})))();
}

// actions/manifest-check/kubernetes/pod-security/check.ts
/** Returns true from the minor version in which pods for Windows need no Linux settings. */
function isExemptWindows(pod, minor) {
	return minor >= 25 && pod.get("os", "name").text === "windows";
}
/**
* Returns true for pods in their own user namespace. From 1.35, settings that only look like root are allowed in
* them.
*/
function hasUserNamespace(pod, minor) {
	return minor >= 35 && pod.get("hostUsers").isFalse;
}
var podSecurityLevels;
function init_check$2() {
	return (init_check$2 = __esmMin((() => {
		podSecurityLevels = [
			"privileged",
			"baseline",
			"restricted"
		];
	})))();
}

// actions/manifest-check/kubernetes/problem.ts
/** Creates a problem of an object, or of the pods that it creates. */
function createProblem(rule, owner, field, message, extra = {}) {
	return {
		rule,
		owner,
		field,
		message,
		...extra,
		aliases: filterAliases(owner, [...rule.aliases, ...extra.aliases ?? []])
	};
}
/** Creates a problem of one container. */
function createContainerProblem(rule, { workload, name, role }, field, message, extra = {}) {
	const aliases = filterAliases(workload, [...rule.aliases, ...extra.aliases ?? []]);
	const seen = role === "ephemeral" ? aliases.filter((id) => !ignoresEphemeral.test(id)) : aliases;
	return {
		rule,
		owner: workload,
		part: name,
		field,
		message,
		...extra,
		aliases: seen
	};
}
/** Filters aliases. Other tools only read the pods of built-in kinds, so other objects have none of their ids. */
function filterAliases(owner, aliases) {
	if (!("spec" in owner) || readByAll.has(owner.kind)) return aliases;
	return aliases.filter((id) => id.startsWith("pss/"));
}
var ignoresEphemeral, readByAll;
function init_problem() {
	return (init_problem = __esmMin((() => {
		ignoresEphemeral = /^(?:KSV-|CKV_|kube-linter\/|kube-score\/|polaris\/|kubesec\/|C-)/;
		readByAll = /* @__PURE__ */ new Set([...[
			"Pod",
			"PodTemplate",
			"ReplicationController",
			"ReplicaSet",
			"Deployment",
			"StatefulSet",
			"DaemonSet",
			"Job"
		], ...["CronJob", "DeploymentConfig"]]);
	})))();
}

// actions/manifest-check/kubernetes/pod-security/checks/capabilities.ts
function severityOf$2(name) {
	if (ofRoot.test(name)) return "high";
	return dangerous.test(name) ? "medium" : "low";
}
function* addedProblems(container, allowed) {
	for (const field of container.field.get("securityContext", "capabilities", "add").items()) {
		const name = field.text ?? "";
		if (allowed(name)) continue;
		const message = `Container ${container.name} adds the capability ${name}`;
		const aliases = special[name.replace(/^CAP_/, "")] ?? [];
		yield createContainerProblem(added, container, field, message, {
			severity: severityOf$2(name),
			aliases
		});
	}
}
function* baselineProblems(pod) {
	for (const container of pod.containers) yield* addedProblems(container, (name) => baseline.has(name));
}
function* restrictedProblems(pod, minor) {
	if (isExemptWindows(pod, minor)) return;
	for (const container of pod.containers) {
		yield* addedProblems(container, (name) => name === "NET_BIND_SERVICE");
		const drop = container.field.get("securityContext", "capabilities", "drop");
		const dropped = drop.texts;
		if (dropped.includes("ALL")) continue;
		const fix = dropping(container, drop);
		yield createContainerProblem(kept, container, drop, keptMessage(container, dropped), {
			aliases: keptAliases(dropped),
			...fix
		});
	}
}
/**
* Creates a fix that drops all capabilities, if no process can need them: no root process and no port below 1024.
* Replaces `all` with `ALL` in any case.
*/
function dropping({ field, workload }, drop) {
	const small = drop.items().find(({ text }) => text !== "ALL" && text?.toUpperCase() === "ALL");
	if (small !== void 0) return createFix("Write ALL", replaceScalar(small, "ALL"));
	const user = field.get("securityContext").get("runAsUser").number ?? workload.get("securityContext", "runAsUser").number ?? 0;
	const ports = field.get("ports").items().map((port) => port.get("containerPort").number ?? 0);
	if (user === 0 || drop.node !== void 0 || ports.some((port) => port < 1024)) return {};
	return createFix("Drop all capabilities", addField(drop, "[ALL]"));
}
function keptMessage({ name }, dropped) {
	const wrong = dropped.find((capability) => capability.toUpperCase() === "ALL");
	if (wrong !== void 0) return `Container ${name} drops ${wrong}, but Pod Security accepts only ALL in uppercase`;
	return `Container ${name} does not drop all capabilities`;
}
function keptAliases(dropped) {
	const isAll = dropped.some((name) => name.toUpperCase() === "ALL");
	const isNetRaw = dropped.some((name) => /^(?:CAP_)?NET_RAW$/i.test(name));
	return [
		...isAll ? [] : [
			"KSV-0106",
			"KSV-0003",
			"CKV_K8S_37",
			"polaris/insecureCapabilities"
		],
		...isAll || isNetRaw ? [] : ["CKV_K8S_28", "kube-linter/drop-net-raw-capability"],
		...dropped.length === 0 ? ["KSV-0004"] : []
	];
}
var links$19, added, kept, baseline, ofRoot, dangerous, special, capabilityChecks;
function init_capabilities() {
	return (init_capabilities = __esmMin((() => {
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_problem();
		init_check$2();
		links$19 = ["https://man7.org/linux/man-pages/man7/capabilities.7.html"];
		added = defineManifestRule({
			id: "SW-K8S-capability-added",
			severity: "medium",
			summary: "Do not add capabilities other than NET_BIND_SERVICE.",
			why: "Each capability grants a part of root's power over the node's shared kernel. Some are equivalent to full root access.",
			before: "securityContext:\n  capabilities:\n    drop: [ALL]\n    add: [SYS_ADMIN]",
			after: "securityContext:\n  capabilities:\n    drop: [ALL]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.2.9",
				"NSA-CISA"
			],
			aliases: [
				"KSV-0022",
				"KSV-0106",
				"CKV_K8S_25"
			],
			links: links$19,
			precision: "very-high"
		});
		kept = defineManifestRule({
			id: "SW-K8S-capabilities-not-dropped",
			severity: "medium",
			summary: "Drop all capabilities.",
			why: "The runtime's default set lets a process change file owners, send raw packets and more. Few programs need this.",
			before: "securityContext: {}",
			after: "securityContext:\n  capabilities:\n    drop: [ALL]",
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.2.8",
				"CIS-Kubernetes-5.2.10",
				"NSA-CISA"
			],
			links: links$19,
			precision: "very-high"
		});
		baseline = /* @__PURE__ */ new Set([...[
			"AUDIT_WRITE",
			"CHOWN",
			"DAC_OVERRIDE",
			"FOWNER",
			"FSETID",
			"KILL",
			"MKNOD",
			"NET_BIND_SERVICE",
			"SETFCAP"
		], ...[
			"SETGID",
			"SETPCAP",
			"SETUID",
			"SYS_CHROOT"
		]]);
		ofRoot = /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_MODULE|SYS_PTRACE|SYS_RAWIO|SYS_BOOT|DAC_READ_SEARCH|BPF|PERFMON|MAC_ADMIN)$/i;
		dangerous = /^(?:CAP_)?(?:NET_ADMIN|NET_RAW|SYS_TIME|SYSLOG|MAC_OVERRIDE|AUDIT_CONTROL|LINUX_IMMUTABLE|SYS_RESOURCE)$/i;
		special = {
			SYS_ADMIN: [
				"KSV-0005",
				"CKV_K8S_39",
				"kubesec/CapSysAdmin"
			],
			NET_RAW: ["KSV-0119", "kube-linter/drop-net-raw-capability"],
			SYS_MODULE: ["KSV-0120"],
			NET_ADMIN: ["C-0046"]
		};
		capabilityChecks = [{
			id: "capabilities_baseline",
			level: "baseline",
			since: 0,
			rules: [added],
			run: baselineProblems
		}, {
			id: "capabilities_restricted",
			level: "restricted",
			since: 22,
			overrides: "capabilities_baseline",
			rules: [added, kept],
			run: restrictedProblems
		}];
	})))();
}

// actions/manifest-check/kubernetes/pod-security/checks/host.ts
function* hostNamespaceProblems(pod) {
	for (const [key, rule, namespaceName] of namespaces) {
		const field = pod.get(key);
		if (field.isTrue) yield createProblem(rule, pod, field, `The pods share the node's ${namespaceName}`);
	}
}
function* hostPortProblems(pod) {
	for (const container of pod.containers) for (const port of container.field.get("ports").items()) {
		const field = port.get("hostPort");
		if (!field.exists || field.value === 0) continue;
		yield createContainerProblem(hostPort, container, field, `Container ${container.name} uses port ${field.text} of the node`);
	}
}
function* probeHostProblems(pod) {
	for (const container of pod.containers) for (const handler of handlers) for (const action of ["httpGet", "tcpSocket"]) {
		const field = container.field.get(...handler, action, "host");
		if ((field.text ?? "") === "") continue;
		const name = handler.at(-1) ?? "";
		yield createContainerProblem(probeHost, container, field, `The ${name} of container ${container.name} sends requests to ${field.text}, not to the pod`);
	}
}
function* hostProcessProblems(pod) {
	const path = [
		"securityContext",
		"windowsOptions",
		"hostProcess"
	];
	const own = pod.get(...path);
	if (own.isTrue) yield createProblem(windowsHostProcess, pod, own, "The pods run directly on the Windows node");
	for (const container of pod.containers) {
		const field = container.field.get(...path);
		if (!field.isTrue) continue;
		yield createContainerProblem(windowsHostProcess, container, field, `Container ${container.name} runs directly on the Windows node`);
	}
}
var links$18, hostNetwork, hostPid, hostIpc, hostPort, probeHost, windowsHostProcess, namespaces, handlers, hostChecks;
function init_host() {
	return (init_host = __esmMin((() => {
		init_rule();
		init_problem();
		links$18 = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"];
		hostNetwork = defineManifestRule({
			id: "SW-K8S-host-network",
			severity: "high",
			summary: "Do not share the node's network namespace.",
			why: "A pod in the node's network can reach services on the node's loopback and see other pods' traffic. NetworkPolicies do not apply to it.",
			before: "hostNetwork: true",
			after: "hostNetwork: false",
			tags: [
				"security",
				"CWE-653",
				"CIS-Kubernetes-5.2.5",
				"NSA-CISA"
			],
			aliases: [
				"KSV-0009",
				"CKV_K8S_19",
				"C-0041",
				"kube-linter/host-network",
				"polaris/hostNetworkSet",
				"kubesec/HostNetwork"
			],
			links: links$18,
			precision: "very-high"
		});
		hostPid = defineManifestRule({
			id: "SW-K8S-host-pid",
			severity: "high",
			summary: "Do not share the node's process namespace.",
			why: "A pod that sees the node's processes can read their memory and environment, and send them signals.",
			before: "hostPID: true",
			after: "hostPID: false",
			tags: [
				"security",
				"CWE-653",
				"CIS-Kubernetes-5.2.3",
				"NSA-CISA"
			],
			aliases: [
				"KSV-0010",
				"CKV_K8S_17",
				"C-0038",
				"kube-linter/host-pid",
				"polaris/hostPIDSet",
				"kubesec/HostPID"
			],
			links: links$18,
			precision: "very-high"
		});
		hostIpc = defineManifestRule({
			id: "SW-K8S-host-ipc",
			severity: "high",
			summary: "Do not share the node's IPC namespace.",
			why: "The pod can access the shared memory of the node's processes and of other pods in that namespace.",
			before: "hostIPC: true",
			after: "hostIPC: false",
			tags: [
				"security",
				"CWE-653",
				"CIS-Kubernetes-5.2.4",
				"NSA-CISA"
			],
			aliases: [
				"KSV-0008",
				"CKV_K8S_18",
				"C-0038",
				"kube-linter/host-ipc",
				"polaris/hostIPCSet",
				"kubesec/HostIPC"
			],
			links: links$18,
			precision: "very-high"
		});
		hostPort = defineManifestRule({
			id: "SW-K8S-host-port",
			severity: "medium",
			summary: "Publish ports with a Service, not with hostPort.",
			why: "A host port is open on the node's address and bypasses Services and their policies. Only one such pod fits on a node.",
			before: "ports:\n  - containerPort: 8080\n    hostPort: 8080",
			after: "ports:\n  - containerPort: 8080",
			tags: [
				"security",
				"CWE-668",
				"CIS-Kubernetes-5.2.13"
			],
			aliases: [
				"KSV-0024",
				"CKV_K8S_26",
				"C-0044",
				"polaris/hostPortSet"
			],
			links: links$18,
			precision: "very-high"
		});
		probeHost = defineManifestRule({
			id: "SW-K8S-probe-host",
			severity: "medium",
			summary: "Do not set a host in probes and lifecycle hooks.",
			why: "The kubelet sends the request from the node. With a host, the kubelet becomes a proxy to addresses that the pod cannot reach.",
			before: "livenessProbe:\n  httpGet:\n    host: 169.254.169.254\n    path: /\n    port: 80",
			after: "livenessProbe:\n  httpGet:\n    path: /healthz\n    port: 8080",
			tags: ["security", "CWE-918"],
			links: links$18,
			precision: "very-high"
		});
		windowsHostProcess = defineManifestRule({
			id: "SW-K8S-windows-host-process",
			severity: "high",
			summary: "Do not run HostProcess containers.",
			why: "A HostProcess container runs directly on the Windows node, with the permissions of its user on the node.",
			before: "securityContext:\n  windowsOptions:\n    hostProcess: true",
			after: "securityContext:\n  windowsOptions:\n    hostProcess: false",
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.2.11"
			],
			aliases: ["KSV-0103"],
			links: links$18,
			precision: "very-high"
		});
		namespaces = [
			[
				"hostNetwork",
				hostNetwork,
				"network"
			],
			[
				"hostPID",
				hostPid,
				"process namespace"
			],
			[
				"hostIPC",
				hostIpc,
				"IPC namespace"
			]
		];
		handlers = [
			["livenessProbe"],
			["readinessProbe"],
			["startupProbe"],
			["lifecycle", "postStart"],
			["lifecycle", "preStop"]
		];
		hostChecks = [
			{
				id: "hostNamespaces",
				level: "baseline",
				since: 0,
				rules: [
					hostNetwork,
					hostPid,
					hostIpc
				],
				run: hostNamespaceProblems
			},
			{
				id: "hostPorts",
				level: "baseline",
				since: 0,
				rules: [hostPort],
				run: hostPortProblems
			},
			{
				id: "hostProbesAndHostLifecycle",
				level: "baseline",
				since: 34,
				rules: [probeHost],
				run: probeHostProblems
			},
			{
				id: "windowsHostProcess",
				level: "baseline",
				since: 0,
				rules: [windowsHostProcess],
				run: hostProcessProblems
			}
		];
	})))();
}

// actions/manifest-check/kubernetes/pod-security/checks/privileges.ts
function* privilegedProblems(pod) {
	for (const container of pod.containers) {
		const field = container.field.get("securityContext", "privileged");
		if (field.isTrue) yield createContainerProblem(privileged, container, field, `Container ${container.name} is privileged`);
	}
}
function* escalationProblems(pod, minor) {
	if (isExemptWindows(pod, minor)) return;
	for (const container of pod.containers) {
		const field = container.field.get("securityContext", "allowPrivilegeEscalation");
		if (field.isFalse) continue;
		const message = field.isTrue ? `Container ${container.name} allows privilege escalation` : `Container ${container.name} does not prevent privilege escalation`;
		const explicit = field.isTrue ? ["kube-linter/privilege-escalation-container", "kubesec/AllowPrivilegeEscalation"] : [];
		yield createContainerProblem(escalation, container, field, message, {
			aliases: explicit,
			...keepRights(container, field)
		});
	}
}
/**
* Creates a fix of privilege escalation. Kubernetes rejects `false` together with privileged and SYS_ADMIN, which
* imply it.
*/
function keepRights({ field: container }, field) {
	const context = container.get("securityContext");
	if (context.get("privileged").isTrue || context.get("capabilities", "add").texts.some((name) => /SYS_ADMIN$/.test(name))) return {};
	const edit = field.node === void 0 ? addField(field, "false") : replaceScalar(field, "false");
	return createFix("Set allowPrivilegeEscalation to false", edit);
}
function* procMountProblems(pod) {
	for (const container of pod.containers) {
		const field = container.field.get("securityContext", "procMount");
		const value = field.text;
		if (value === void 0 || value === "Default") continue;
		yield createContainerProblem(procMount, container, field, `Container ${container.name} mounts /proc as ${value}`);
	}
}
var links$17, privileged, escalation, procMount, privilegeChecks;
function init_privileges$1() {
	return (init_privileges$1 = __esmMin((() => {
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_problem();
		init_check$2();
		links$17 = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"];
		privileged = defineManifestRule({
			id: "SW-K8S-privileged",
			severity: "high",
			summary: "Do not run privileged containers.",
			why: "A privileged container has every capability and every device, and no seccomp or AppArmor profile. Anyone who compromises it controls the node.",
			before: "securityContext:\n  privileged: true",
			after: "securityContext:\n  privileged: false",
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.2.2",
				"NSA-CISA"
			],
			aliases: [...[
				"KSV-0017",
				"CKV_K8S_16",
				"C-0057",
				"kube-linter/privileged-container",
				"polaris/runAsPrivileged"
			], ...["kube-score/container-security-context-privileged", "kubesec/Privileged"]],
			links: links$17,
			precision: "very-high"
		});
		escalation = defineManifestRule({
			id: "SW-K8S-privilege-escalation",
			severity: "medium",
			summary: "Set allowPrivilegeEscalation to false.",
			why: "Otherwise setuid programs in the image can give a process more permissions than the container started with.",
			before: "securityContext:\n  allowPrivilegeEscalation: true",
			after: "securityContext:\n  allowPrivilegeEscalation: false",
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.2.6",
				"NSA-CISA"
			],
			aliases: [
				"KSV-0001",
				"CKV_K8S_20",
				"C-0016",
				"polaris/privilegeEscalationAllowed"
			],
			links: links$17,
			precision: "very-high"
		});
		procMount = defineManifestRule({
			id: "SW-K8S-proc-mount",
			severity: "high",
			summary: "Keep the default mask on /proc.",
			why: "An unmasked /proc lets the container read and change kernel settings of the node.",
			before: "securityContext:\n  procMount: Unmasked",
			after: "securityContext:\n  procMount: Default",
			tags: ["security", "CWE-668"],
			aliases: [
				"KSV-0027",
				"kube-linter/unsafe-proc-mount",
				"polaris/procMount"
			],
			links: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"],
			precision: "very-high"
		});
		privilegeChecks = [
			{
				id: "privileged",
				level: "baseline",
				since: 0,
				rules: [privileged],
				run: privilegedProblems
			},
			{
				id: "allowPrivilegeEscalation",
				level: "restricted",
				since: 8,
				rules: [escalation],
				run: escalationProblems
			},
			{
				id: "procMount",
				level: "baseline",
				since: 0,
				rules: [procMount],
				run: (pod, minor) => hasUserNamespace(pod, minor) ? [] : procMountProblems(pod)
			},
			{
				id: "procMount_restricted",
				level: "restricted",
				since: 35,
				overrides: "procMount",
				rules: [procMount],
				run: procMountProblems
			}
		];
	})))();
}

// actions/manifest-check/kubernetes/pod-security/checks/profiles.ts
/** Lists the pod and its containers. */
function partsOf(pod) {
	return [{
		part: void 0,
		get: (...keys) => pod.get(...keys),
		who: "the pods"
	}, ...pod.containers.map((part) => ({
		part,
		get: (...keys) => part.field.get(...keys),
		who: `container ${part.name}`
	}))];
}
function report(rule, pod, part, field, message, aliases = []) {
	return part === void 0 ? createProblem(rule, pod, field, message, { aliases }) : createContainerProblem(rule, part, field, message, { aliases });
}
function* seccompFields(pod) {
	for (const { part, get, who } of partsOf(pod)) {
		const profile = get("securityContext", "seccompProfile");
		const type = profile.get("type");
		if (!profile.exists) continue;
		if (goodTypes.has(type.text ?? "")) continue;
		const aliases = type.text === "Unconfined" ? [
			"KSV-0104",
			"KSV-0030",
			"CKV_K8S_31"
		] : ["KSV-0030", "CKV_K8S_31"];
		yield report(seccompOff, pod, part, type, `The seccomp profile of ${who} is ${type.text ?? "empty"}`, aliases);
	}
}
function* seccompAnnotations(pod) {
	const annotations = pod.metadata.get("annotations");
	const names = [podSeccomp, ...pod.containers.map(({ name }) => `${containerSeccomp}${name}`)];
	for (const name of names) {
		const field = annotations.get(name);
		const value = field.text;
		if (value === void 0 || /^(?:runtime\/default|docker\/default|localhost\/.*)$/s.test(value)) continue;
		yield createProblem(seccompOff, pod, field, `The seccomp profile of the pods is ${value}`);
	}
}
function* seccompRestricted(pod, minor) {
	if (isExemptWindows(pod, minor)) return;
	yield* seccompFields(pod);
	const own = pod.get("securityContext", "seccompProfile");
	if (own.exists) return;
	const unset = pod.containers.filter(({ field }) => !field.get("securityContext", "seccompProfile").isMap);
	const aliases = [
		"KSV-0030",
		"CKV_K8S_31",
		"C-0210"
	];
	if (unset.length === pod.containers.length && unset.length > 0 && !pod.partial) {
		const fix = createFix("Set the seccomp profile RuntimeDefault", addField(own.get("type"), "RuntimeDefault"));
		yield createProblem(seccompUnset, pod, own.get("type"), "The pods have no seccomp profile", {
			aliases,
			...fix
		});
		return;
	}
	for (const container of unset) {
		const field = container.field.get("securityContext", "seccompProfile", "type");
		yield createContainerProblem(seccompUnset, container, field, `Container ${container.name} has no seccomp profile`, { aliases });
	}
}
function* appArmorProblems(pod) {
	for (const { part, get, who } of partsOf(pod)) {
		const profile = get("securityContext", "appArmorProfile");
		if (!profile.exists) continue;
		const type = profile.get("type");
		if (goodTypes.has(type.text ?? "")) continue;
		yield report(appArmor, pod, part, type, `The AppArmor profile of ${who} is ${type.text ?? "empty"}`);
	}
	for (const field of pod.metadata.get("annotations").fields()) {
		const name = String(field.key);
		const value = field.text ?? "";
		if (!name.startsWith(appArmorAnnotation) || /^(?:|runtime\/default|localhost\/.*)$/s.test(value)) continue;
		const container = pod.containers.find((candidate) => candidate.name === name.slice(47));
		const message = `The AppArmor profile of container ${name.slice(47)} is ${value}`;
		yield report(appArmor, pod, container, field, message, container === void 0 ? [] : ["KSV-0002"]);
	}
}
function* seLinuxProblems(pod, minor) {
	const allowed = minor >= 31 ? [...seLinuxTypes, "container_engine_t"] : seLinuxTypes;
	for (const { part, get, who } of partsOf(pod)) {
		const options = get("securityContext", "seLinuxOptions");
		const type = options.get("type");
		if (!allowed.includes(type.text ?? "")) yield report(seLinux, pod, part, type, `The SELinux type of ${who} is ${type.text}`);
		for (const name of ["user", "role"]) {
			const field = options.get(name);
			if ((field.text ?? "") !== "") yield report(seLinux, pod, part, field, `The SELinux ${name} of ${who} is ${field.text}`);
		}
	}
}
var seccompLink, seccompOff, seccompUnset, appArmor, seLinux, goodTypes, podSeccomp, containerSeccomp, appArmorAnnotation, seLinuxTypes, profileChecks;
function init_profiles() {
	return (init_profiles = __esmMin((() => {
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_problem();
		init_check$2();
		seccompLink = "https://kubernetes.io/docs/tutorials/security/seccomp/";
		seccompOff = defineManifestRule({
			id: "SW-K8S-seccomp-unconfined",
			severity: "high",
			summary: "Do not disable the seccomp profile.",
			why: "Without a profile, a process can make every system call. Most container escapes need one that the runtime's profile forbids.",
			before: "securityContext:\n  seccompProfile:\n    type: Unconfined",
			after: "securityContext:\n  seccompProfile:\n    type: RuntimeDefault",
			tags: [
				"security",
				"CWE-693",
				"CIS-Kubernetes-5.7.2",
				"NSA-CISA"
			],
			links: [seccompLink],
			precision: "very-high"
		});
		seccompUnset = defineManifestRule({
			id: "SW-K8S-seccomp-unset",
			severity: "low",
			summary: "Set the seccomp profile RuntimeDefault.",
			why: "Without a profile, most kubelets filter no system calls at all.",
			before: "securityContext: {}",
			after: "securityContext:\n  seccompProfile:\n    type: RuntimeDefault",
			tags: [
				"security",
				"CWE-693",
				"CIS-Kubernetes-5.7.2",
				"NSA-CISA"
			],
			links: [seccompLink],
			precision: "very-high"
		});
		appArmor = defineManifestRule({
			id: "SW-K8S-apparmor",
			severity: "medium",
			summary: "Keep the runtime's AppArmor profile.",
			why: "The profile blocks access to the node's sensitive files and mounts even if another setting is wrong.",
			before: "securityContext:\n  appArmorProfile:\n    type: Unconfined",
			after: "securityContext:\n  appArmorProfile:\n    type: RuntimeDefault",
			tags: [
				"security",
				"CWE-693",
				"NSA-CISA"
			],
			links: ["https://kubernetes.io/docs/tutorials/security/apparmor/"],
			precision: "very-high"
		});
		seLinux = defineManifestRule({
			id: "SW-K8S-selinux",
			severity: "medium",
			summary: "Keep the SELinux types for containers, and set neither user nor role.",
			why: "SELinux does not confine other types and users as containers.",
			before: "securityContext:\n  seLinuxOptions:\n    type: spc_t",
			after: "securityContext:\n  seLinuxOptions:\n    type: container_t",
			tags: ["security", "CWE-693"],
			aliases: ["KSV-0025"],
			links: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
			precision: "very-high"
		});
		goodTypes = /* @__PURE__ */ new Set(["RuntimeDefault", "Localhost"]);
		podSeccomp = "seccomp.security.alpha.kubernetes.io/pod";
		containerSeccomp = "container.seccomp.security.alpha.kubernetes.io/";
		appArmorAnnotation = "container.apparmor.security.beta.kubernetes.io/";
		seLinuxTypes = [
			"",
			"container_t",
			"container_init_t",
			"container_kvm_t"
		];
		profileChecks = [
			{
				id: "appArmorProfile",
				level: "baseline",
				since: 0,
				rules: [appArmor],
				run: appArmorProblems
			},
			{
				id: "seLinuxOptions",
				level: "baseline",
				since: 0,
				rules: [seLinux],
				run: seLinuxProblems
			},
			{
				id: "seccompProfile_baseline",
				level: "baseline",
				since: 0,
				rules: [seccompOff],
				run: (pod, minor) => minor < 19 ? seccompAnnotations(pod) : seccompFields(pod)
			},
			{
				id: "seccompProfile_restricted",
				level: "restricted",
				since: 19,
				overrides: "seccompProfile_baseline",
				rules: [seccompOff, seccompUnset],
				run: seccompRestricted
			}
		];
	})))();
}

// actions/manifest-check/kubernetes/pod-security/checks/sysctls.ts
function* problems(pod, minor) {
	for (const sysctl of pod.get("securityContext", "sysctls").items()) {
		const field = sysctl.get("name");
		const since = safe.get(field.text ?? "");
		if (since !== void 0 && since <= minor) continue;
		yield createProblem(unsafe, pod, field, `The pods set the unsafe sysctl ${field.text ?? "of this entry"}`);
	}
}
var unsafe, safe, sysctlChecks;
function init_sysctls() {
	return (init_sysctls = __esmMin((() => {
		init_rule();
		init_problem();
		unsafe = defineManifestRule({
			id: "SW-K8S-sysctl",
			severity: "medium",
			summary: "Set only sysctls that affect the pod alone.",
			why: "Other kernel settings also affect the node and other pods.",
			before: "securityContext:\n  sysctls:\n    - name: kernel.msgmax\n      value: \"65536\"",
			after: "securityContext:\n  sysctls:\n    - name: net.ipv4.tcp_syncookies\n      value: \"1\"",
			tags: ["security"],
			aliases: ["KSV-0026", "kube-linter/unsafe-sysctls"],
			links: ["https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/"],
			precision: "very-high"
		});
		safe = /* @__PURE__ */ new Map([
			["kernel.shm_rmid_forced", 0],
			["net.ipv4.ip_local_port_range", 0],
			["net.ipv4.tcp_syncookies", 0],
			["net.ipv4.ping_group_range", 0],
			["net.ipv4.ip_unprivileged_port_start", 0],
			["net.ipv4.ip_local_reserved_ports", 27],
			["net.ipv4.tcp_keepalive_time", 29],
			["net.ipv4.tcp_fin_timeout", 29],
			["net.ipv4.tcp_keepalive_intvl", 29],
			["net.ipv4.tcp_keepalive_probes", 29],
			["net.ipv4.tcp_rmem", 32],
			["net.ipv4.tcp_wmem", 32],
			["net.ipv4.tcp_slow_start_after_idle", 37],
			["net.ipv4.tcp_notsent_lowat", 37]
		]);
		sysctlChecks = [{
			id: "sysctls",
			level: "baseline",
			since: 0,
			rules: [unsafe],
			run: problems
		}];
	})))();
}

// actions/manifest-check/kubernetes/pod-security/checks/users.ts
function* nonRootProblems(pod, minor) {
	if (hasUserNamespace(pod, minor)) return;
	const own = pod.get(...key);
	if (own.isFalse) yield createProblem(nonRoot, pod, own, "The pods can run as root");
	const fields = pod.containers.map((container) => ({
		container,
		field: container.field.get(...key)
	}));
	for (const { container, field } of fields) if (field.isFalse) yield createContainerProblem(nonRoot, container, field, `Container ${container.name} can run as root`);
	if (own.exists) return;
	const unset = fields.filter(({ field }) => !field.exists);
	const [first] = unset;
	if (first === void 0) return;
	if (unset.length === fields.length && !pod.partial) {
		const user = pod.get("securityContext", "runAsUser").number ?? 0;
		yield createProblem(nonRoot, pod, own, "The pods do not set runAsNonRoot", {
			aliases: aliasesOf(unset),
			...user > 0 ? createFix("Set runAsNonRoot to true", addField(own, "true")) : {}
		});
		return;
	}
	for (const { container, field } of unset) {
		const message = `Container ${container.name} does not set runAsNonRoot`;
		yield createContainerProblem(nonRoot, container, field, message, { aliases: aliasesOf([{ container }]) });
	}
}
/** Returns aliases of tools that also accept a user above 0. */
function aliasesOf(containers) {
	return containers.every(({ container }) => {
		const user = container.field.get("securityContext", "runAsUser").number ?? container.workload.get("securityContext", "runAsUser").number;
		return user !== void 0 && user > 0;
	}) ? [] : [
		"CKV_K8S_23",
		"kube-linter/run-as-non-root",
		"polaris/runAsRootAllowed"
	];
}
function* rootUserProblems(pod, minor) {
	if (hasUserNamespace(pod, minor)) return;
	const own = pod.get("securityContext", "runAsUser");
	if (own.value === 0) yield createProblem(rootUser$1, pod, own, "The pods run as root (user 0)");
	for (const container of pod.containers) {
		const field = container.field.get("securityContext", "runAsUser");
		if (field.value === 0) yield createContainerProblem(rootUser$1, container, field, `Container ${container.name} runs as root (user 0)`);
	}
}
var links$16, nonRoot, rootUser$1, key, userChecks;
function init_users() {
	return (init_users = __esmMin((() => {
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_problem();
		init_check$2();
		links$16 = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"];
		nonRoot = defineManifestRule({
			id: "SW-K8S-run-as-non-root",
			severity: "medium",
			summary: "Set runAsNonRoot to true.",
			why: "Otherwise an image whose user is root starts as root. Root in a container is root on the node if the kernel has a vulnerability.",
			before: "securityContext:\n  runAsNonRoot: false",
			after: "securityContext:\n  runAsNonRoot: true",
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.2.7",
				"NSA-CISA"
			],
			aliases: ["KSV-0012", "C-0013"],
			links: links$16,
			precision: "very-high"
		});
		rootUser$1 = defineManifestRule({
			id: "SW-K8S-run-as-root",
			severity: "high",
			summary: "Run containers as a user other than root.",
			why: "Root in a container is root on the node if the kernel has a vulnerability, and for every shared directory.",
			before: "securityContext:\n  runAsUser: 0",
			after: "securityContext:\n  runAsUser: 10001",
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.2.7",
				"NSA-CISA"
			],
			aliases: ["KSV-0105", "C-0013"],
			links: links$16,
			precision: "very-high"
		});
		key = ["securityContext", "runAsNonRoot"];
		userChecks = [{
			id: "runAsNonRoot",
			level: "restricted",
			since: 0,
			rules: [nonRoot],
			run: nonRootProblems
		}, {
			id: "runAsUser",
			level: "restricted",
			since: 23,
			rules: [rootUser$1],
			run: rootUserProblems
		}];
	})))();
}

// actions/manifest-check/kubernetes/pod-security/checks/volumes.ts
/**
* Returns the severity of mounting a directory of the node. Directories that let a pod take over the node are high.
*/
function severityOf$1(path) {
	return criticalPath.test(path) ? "high" : "medium";
}
function hostPathProblem(pod, volume) {
	const source = volume.get("hostPath");
	const path = source.get("path");
	const normal = (path.text ?? "").replace(/(?<=.)\/+$/, "");
	const field = path.exists ? path : source;
	const trivy = trivyPaths.has(path.text ?? "") ? ["KSV-0121", "kube-linter/sensitive-host-mounts"] : [];
	const writable = isWritable(pod, volume.get("name").text) ? ["C-0045"] : [];
	if (socketPath.test(normal)) {
		const docker = /\/docker\.sock$/.test(normal) ? ["C-0074", "kube-linter/docker-sock"] : [];
		if (path.text === "/var/run/docker.sock") docker.push("KSV-0006", "CKV_K8S_27");
		const message = `The pods mount ${normal} of the node, which lets them start any container there`;
		return createProblem(runtimeSocket, pod, field, message, { aliases: [...docker, ...writable] });
	}
	const message = `The pods mount ${normal === "" ? "a directory" : normal} of the node`;
	return createProblem(hostPath, pod, field, message, {
		severity: severityOf$1(normal),
		aliases: [...trivy, ...writable]
	});
}
function isWritable({ containers }, volume) {
	return containers.some(({ field }) => field.get("volumeMounts").items().some((mount) => mount.get("name").text === volume && !mount.get("readOnly").isTrue));
}
function* hostPathProblems(pod) {
	for (const volume of volumesOf(pod)) if (volume.get("hostPath").exists) yield hostPathProblem(pod, volume);
}
function* volumeProblems(pod) {
	for (const volume of volumesOf(pod)) {
		if (volume.get("hostPath").exists) yield hostPathProblem(pod, volume);
		for (const source of volume.fields()) {
			const type = String(source.key);
			if (type === "name" || type === "hostPath" || allowedTypes.has(type) || !source.exists) continue;
			const message = `Volume ${volume.get("name").text ?? ""} has the type ${type}`;
			yield createProblem(volumeType, pod, source, message, { aliases: trivyTypes.has(type) ? ["KSV-0028"] : [] });
		}
	}
}
function volumesOf(pod) {
	return pod.get("volumes").items();
}
var links$15, runtimeSocket, hostPath, volumeType, allowedTypes, trivyTypes, trivyPaths, socketPath, criticalPath, volumeChecks;
function init_volumes() {
	return (init_volumes = __esmMin((() => {
		init_rule();
		init_problem();
		links$15 = ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"];
		runtimeSocket = defineManifestRule({
			id: "SW-K8S-runtime-socket",
			severity: "critical",
			summary: "Do not mount the container runtime's socket.",
			why: "Anyone who can access the runtime can start privileged containers and take over the node.",
			before: "volumes:\n  - name: docker\n    hostPath:\n      path: /var/run/docker.sock",
			after: "volumes:\n  - name: work\n    emptyDir: {}",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.32",
				"NSA-CISA"
			],
			aliases: [
				"KSV-0023",
				"C-0048",
				"kubesec/VolumeDockerSocket"
			],
			links: links$15,
			precision: "very-high"
		});
		hostPath = defineManifestRule({
			id: "SW-K8S-host-path",
			severity: "medium",
			summary: "Do not mount directories of the node.",
			why: "The files belong to the node and to other pods. Changes to them outlive the pod and can affect how the node runs.",
			before: "volumes:\n  - name: data\n    hostPath:\n      path: /srv/data",
			after: "volumes:\n  - name: data\n    persistentVolumeClaim:\n      claimName: data",
			tags: [
				"security",
				"CWE-668",
				"CIS-Kubernetes-5.2.12",
				"NSA-CISA"
			],
			aliases: [
				"KSV-0023",
				"C-0048",
				"polaris/hostPathSet"
			],
			links: links$15,
			precision: "very-high"
		});
		volumeType = defineManifestRule({
			id: "SW-K8S-volume-type",
			severity: "low",
			summary: "Mount storage with a PersistentVolumeClaim, or use ephemeral volumes.",
			why: "A volume that names its server in the pod bypasses the administrator's storage classes, and the kubelet mounts any server.",
			before: "volumes:\n  - name: data\n    nfs:\n      server: nfs.example.com\n      path: /export",
			after: "volumes:\n  - name: data\n    persistentVolumeClaim:\n      claimName: data",
			tags: ["security"],
			links: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
			precision: "very-high"
		});
		allowedTypes = /* @__PURE__ */ new Set([...[
			"configMap",
			"csi",
			"downwardAPI",
			"emptyDir",
			"ephemeral",
			"image",
			"persistentVolumeClaim",
			"projected"
		], "secret"]);
		trivyTypes = /* @__PURE__ */ new Set([
			...[
				"gcePersistentDisk",
				"awsElasticBlockStore",
				"gitRepo",
				"nfs",
				"iscsi",
				"glusterfs",
				"rbd",
				"flexVolume"
			],
			...[
				"cinder",
				"cephFS",
				"flocker",
				"fc",
				"azureFile",
				"vsphereVolume",
				"quobyte",
				"azureDisk",
				"portworxVolume"
			],
			...["scaleIO", "storageos"]
		]);
		trivyPaths = /* @__PURE__ */ new Set([
			"/",
			"/boot",
			"/dev",
			"/etc",
			"/lib",
			"/proc",
			"/sys",
			"/usr",
			"/var/lib/docker"
		]);
		socketPath = /\/(?:docker|containerd|crio|cri-dockerd|podman|buildkitd|dockershim)\.sock$/;
		criticalPath = /^\/(?:etc(?:\/kubernetes.*)?|root.*|boot.*|dev|proc|sys|var\/lib\/(?:kubelet|docker|containerd|etcd|rancher)(?:\/.*)?|(?:var\/)?run(?:\/containerd)?|usr.*|lib(?:64)?|bin|sbin|home.*|var|var\/lib|opt\/cni.*|etc\/cni.*)?$/;
		volumeChecks = [{
			id: "hostPathVolumes",
			level: "baseline",
			since: 0,
			rules: [runtimeSocket, hostPath],
			run: hostPathProblems
		}, {
			id: "restrictedVolumes",
			level: "restricted",
			since: 0,
			overrides: "hostPathVolumes",
			rules: [
				runtimeSocket,
				hostPath,
				volumeType
			],
			run: volumeProblems
		}];
	})))();
}

// actions/manifest-check/kubernetes/pod-security/evaluate.ts
/**
* Finds violations of the Pod Security Standards at a level, as of Kubernetes 1.`minor`. Restricted checks replace
* the baseline checks that they override from the version that introduced them.
*/
function findViolations(pod, level, minor) {
	const version = Math.min(minor, 37);
	return checksAt(level, version).flatMap((check) => [...check.run(pod, version)].map((problem) => ({
		check: check.id,
		problem
	})));
}
function checksAt(level, minor) {
	const key = `${level} ${minor}`;
	const cached = cache.get(key);
	if (cached !== void 0) return cached;
	const rank = podSecurityLevels.indexOf(level);
	const active = podSecurityChecks.filter((check) => podSecurityLevels.indexOf(check.level) <= rank && check.since <= minor);
	const overridden = new Set(active.flatMap(({ overrides }) => overrides ?? []));
	const checks = active.filter(({ id }) => !overridden.has(id));
	cache.set(key, checks);
	return checks;
}
var podSecurityChecks, newestMinor, cache;
function init_evaluate() {
	return (init_evaluate = __esmMin((() => {
		init_check$2();
		init_capabilities();
		init_host();
		init_privileges$1();
		init_profiles();
		init_sysctls();
		init_users();
		init_volumes();
		podSecurityChecks = [
			...hostChecks,
			...volumeChecks,
			...capabilityChecks,
			...privilegeChecks,
			...userChecks,
			...profileChecks,
			...sysctlChecks
		];
		newestMinor = 37;
		cache = /* @__PURE__ */ new Map();
	})))();
}

// actions/manifest-check/kubernetes/pod-security/level.ts
/** Parses the minor version of `v1.N`, `1.N`, or `latest`. Returns undefined for any other text. */
function parseMinor(version) {
	if (version === "latest") return 37;
	const minor = /^v?1\.(\d{1,4})(?:\.\d+)?$/.exec(version)?.[1];
	return minor === void 0 ? void 0 : Number(minor);
}
/** Lists the levels that a pod must meet: the input's, or those of its Namespace's labels. */
function listRequiredLevels(pod, cluster, options) {
	if (options.level !== void 0) return [{
		level: options.level,
		minor: options.minor ?? 37,
		mode: "option"
	}];
	const namespace = pod.namespace === void 0 ? void 0 : cluster.find("Namespace", pod.namespace, void 0);
	return namespace === void 0 ? [] : labeled(namespace.root.get("metadata", "labels"), options);
}
function labeled(labels, { minor }) {
	return modes$1.flatMap((mode) => {
		const level = podSecurityLevels.find((candidate) => candidate === labels.get(`${labelPrefix}${mode}`).text);
		const version = parseMinor(labels.get(`${"pod-security.kubernetes.io/"}${mode}-version`).text ?? "latest");
		return level === void 0 ? [] : [{
			level,
			minor: minor ?? version ?? 37,
			mode
		}];
	});
}
var labelPrefix, modes$1;
function init_level() {
	return (init_level = __esmMin((() => {
		init_check$2();
		init_evaluate();
		labelPrefix = "pod-security.kubernetes.io/";
		modes$1 = [
			"enforce",
			"warn",
			"audit"
		];
	})))();
}

// actions/manifest-check/kubernetes/pod-security/problems.ts
function judged(pod, demands) {
	const problems = /* @__PURE__ */ new Map();
	for (const { problem } of findViolations(pod, "restricted", 37)) problems.set(keyOf(problem), problem);
	for (const demand of demands) for (const { check, problem } of findViolations(pod, demand.level, demand.minor)) {
		const key = keyOf(problem);
		problems.set(key, demanded(problems.get(key) ?? problem, check, demand));
	}
	return problems.values();
}
function keyOf({ rule, field, part }) {
	return `${rule.id} ${part ?? ""} ${field.path}`;
}
function demanded(problem, check, { level, mode }) {
	const alias = `pss/${check}`;
	const aliases = problem.aliases ?? [];
	if (aliases.includes(alias)) return problem;
	const refuses = mode === "option" || mode === "enforce";
	const own = problem.severity ?? problem.rule.severity;
	const consequence = refuses ? "does not allow" : "warns of";
	return {
		...problem,
		message: `${problem.message}, which Pod Security ${level} ${consequence}`,
		severity: refuses && !isAtLeast(own, "high") ? "high" : own,
		aliases: [...aliases, alias]
	};
}
var podSecurityProblems;
function init_problems() {
	return (init_problems = __esmMin((() => {
		init_findings();
		init_evaluate();
		init_level();
		podSecurityProblems = {
			rules: podSecurityChecks.flatMap(({ rules }) => rules),
			*run({ cluster, options }) {
				for (const pod of cluster.workloads) yield* judged(pod, listRequiredLevels(pod, cluster, options.podSecurity));
			}
		};
	})))();
}

// actions/manifest-check/kubernetes/api-changes.ts
var table, apiChanges;
function init_api_changes() {
	return (init_api_changes = __esmMin((() => {
		table = `
extensions/v1beta1 Deployment,DaemonSet,ReplicaSet 8 16 apps/v1
extensions/v1beta1 NetworkPolicy 9 16 networking.k8s.io/v1
extensions/v1beta1 PodSecurityPolicy 10 16 -
extensions/v1beta1 Ingress 14 22 networking.k8s.io/v1
apps/v1beta1 * 8 16 apps/v1
apps/v1beta2 * 9 16 apps/v1
admissionregistration.k8s.io/v1beta1 MutatingWebhookConfiguration,ValidatingWebhookConfiguration 16 22 admissionregistration.k8s.io/v1
apiextensions.k8s.io/v1beta1 CustomResourceDefinition 16 22 apiextensions.k8s.io/v1
apiregistration.k8s.io/v1beta1 APIService 10 22 apiregistration.k8s.io/v1
authentication.k8s.io/v1beta1 TokenReview 16 22 authentication.k8s.io/v1
authorization.k8s.io/v1beta1 * 16 22 authorization.k8s.io/v1
certificates.k8s.io/v1beta1 CertificateSigningRequest 19 22 certificates.k8s.io/v1
coordination.k8s.io/v1beta1 Lease 14 22 coordination.k8s.io/v1 same
networking.k8s.io/v1beta1 Ingress,IngressClass 19 22 networking.k8s.io/v1
rbac.authorization.k8s.io/v1alpha1 * 17 22 rbac.authorization.k8s.io/v1 same
rbac.authorization.k8s.io/v1beta1 * 17 22 rbac.authorization.k8s.io/v1 same
scheduling.k8s.io/v1beta1 PriorityClass 14 22 scheduling.k8s.io/v1 same
storage.k8s.io/v1beta1 CSIDriver,CSINode,StorageClass,VolumeAttachment 19 22 storage.k8s.io/v1 same
batch/v1beta1 CronJob 21 25 batch/v1 same
discovery.k8s.io/v1beta1 EndpointSlice 21 25 discovery.k8s.io/v1
events.k8s.io/v1beta1 Event 19 25 events.k8s.io/v1
autoscaling/v2beta1 HorizontalPodAutoscaler 19 25 autoscaling/v2
autoscaling/v2beta2 HorizontalPodAutoscaler 23 26 autoscaling/v2 same
policy/v1beta1 PodDisruptionBudget 21 25 policy/v1 same
policy/v1beta1 PodSecurityPolicy 21 25 -
node.k8s.io/v1beta1 RuntimeClass 20 25 node.k8s.io/v1 same
storage.k8s.io/v1beta1 CSIStorageCapacity 24 27 storage.k8s.io/v1 same
flowcontrol.apiserver.k8s.io/v1beta1 * 23 26 flowcontrol.apiserver.k8s.io/v1
flowcontrol.apiserver.k8s.io/v1beta2 * 26 29 flowcontrol.apiserver.k8s.io/v1
flowcontrol.apiserver.k8s.io/v1beta3 * 29 32 flowcontrol.apiserver.k8s.io/v1
audit.k8s.io/v1alpha1 Policy 21 24 audit.k8s.io/v1 same
audit.k8s.io/v1beta1 Policy 21 24 audit.k8s.io/v1 same
v1 ComponentStatus 19 - -
v1 Endpoints 33 - discovery.k8s.io/v1
`;
		apiChanges = new Map(table.trim().split("\n").flatMap((line) => {
			const [version = "", kinds = "", deprecated, removed, instead = "-", same] = line.split(" ");
			const change = {
				deprecated: Number(deprecated),
				removed: removed === "-" ? void 0 : Number(removed),
				instead: instead === "-" ? "" : instead,
				isSame: same === "same"
			};
			return kinds.split(",").map((kind) => [`${version} ${kind}`, change]);
		}));
	})))();
}

// actions/manifest-check/kubernetes/rules/api-versions.ts
/** Creates a fix that writes the new API version, if objects have the same fields in it. */
function renewed(field, { instead, isSame }) {
	return isSame ? createFix(`Write ${instead}`, replaceScalar(field, instead)) : {};
}
var links$14, ingress$1, removed, deprecated, apiVersionChecks;
function init_api_versions() {
	return (init_api_versions = __esmMin((() => {
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_api_changes();
		init_evaluate();
		init_problem();
		links$14 = ["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"];
		ingress$1 = (version) => `apiVersion: ${version}\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  tls: [{hosts: [shop.example.com]}]`;
		removed = defineManifestRule({
			id: "SW-K8S-api-removed",
			severity: "high",
			summary: "Use API versions that the cluster serves.",
			why: "Otherwise the API server rejects the object.",
			before: ingress$1("extensions/v1beta1"),
			after: ingress$1("networking.k8s.io/v1"),
			tags: ["correctness"],
			aliases: ["kube-score/stable-version"],
			links: links$14,
			precision: "very-high"
		});
		deprecated = defineManifestRule({
			id: "SW-K8S-api-deprecated",
			severity: "low",
			summary: "Replace deprecated API versions.",
			why: "A later Kubernetes version rejects the object.",
			before: "apiVersion: v1\nkind: Endpoints\nmetadata:\n  name: web",
			after: "apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata:\n  name: web",
			tags: ["correctness"],
			links: links$14,
			precision: "very-high"
		});
		apiVersionChecks = [{
			rules: [removed, deprecated],
			*run({ cluster, options }) {
				const minor = options.kubernetesMinor ?? 37;
				for (const resource of cluster.resources) {
					const change = apiChanges.get(`${resource.apiVersion} ${resource.kind}`) ?? apiChanges.get(`${resource.apiVersion} *`);
					if (change === void 0) continue;
					const field = resource.root.get("apiVersion");
					const instead = change.instead === "" ? "it has no replacement" : `use ${change.instead}`;
					const object = `${resource.apiVersion} ${resource.kind}`;
					if (change.removed !== void 0 && change.removed <= minor) {
						const legacy = /^extensions\//.test(resource.apiVersion) ? ["kube-linter/no-extensions-v1beta"] : [];
						yield createProblem(removed, resource, field, `Kubernetes 1.${change.removed} and later do not serve ${object}; ${instead}`, {
							aliases: legacy,
							...renewed(field, change)
						});
					} else if (change.deprecated <= minor) {
						const until = change.removed === void 0 ? "" : ` and removed in 1.${change.removed}`;
						const message = `${object} is deprecated since 1.${change.deprecated}${until}; ${instead}`;
						yield createProblem(deprecated, resource, field, message, renewed(field, change));
					}
				}
			}
		}];
	})))();
}

// actions/manifest-check/kubernetes/checks.ts
/** Creates a check that examines each container. */
function createContainerCheck(rules, look) {
	return {
		rules,
		*run(context) {
			for (const container of context.cluster.containers) yield* look(container, context);
		}
	};
}
/** Creates a check that examines each pod specification. */
function createPodCheck(rules, look) {
	return {
		rules,
		*run(context) {
			for (const pod of context.cluster.workloads) yield* look(pod, context);
		}
	};
}
/** Creates a check that examines each object of these kinds. */
function createObjectCheck(rules, kinds, look) {
	return {
		rules,
		*run(context) {
			for (const resource of context.cluster.ofKind(...kinds)) if (groups[resource.kind]?.test(resource.group) !== false) yield* look(resource, context);
		}
	};
}
/** Returns true for pods that terminate on their own and need no liveness probe. */
function isTerminating({ resource }) {
	return [
		"Job",
		"CronJob",
		"Workflow",
		"CronWorkflow",
		"WorkflowTemplate",
		"ClusterWorkflowTemplate"
	].includes(resource.kind);
}
/** Returns true for containers that run as long as the pod. */
function isLongRunning({ role }) {
	return role === "container" || role === "sidecar";
}
var groups;
function init_checks() {
	return (init_checks = __esmMin((() => {
		groups = {
			Ingress: /^(?:|networking\.k8s\.io|extensions)$/,
			Role: /^(?:rbac\.authorization\.k8s\.io)?$/,
			ClusterRole: /^(?:rbac\.authorization\.k8s\.io)?$/,
			RoleBinding: /^(?:rbac\.authorization\.k8s\.io)?$/,
			ClusterRoleBinding: /^(?:rbac\.authorization\.k8s\.io)?$/,
			ConfigMap: /^$/,
			ServiceAccount: /^$/,
			Namespace: /^$/,
			LimitRange: /^$/,
			ResourceQuota: /^$/,
			PersistentVolume: /^$/
		};
	})))();
}

// actions/manifest-check/kubernetes/rules/availability.ts
/** Maps the kind and name of scaled workloads to their autoscalers. */
function scalersOf(cluster) {
	const scalers = cluster.ofKind("HorizontalPodAutoscaler", "ScaledObject").map((scaler) => {
		const target = scaler.root.get("spec", "scaleTargetRef");
		return [`${target.get("kind").text ?? "Deployment"}/${target.get("name").text}`, scaler];
	});
	return new Map(scalers);
}
function* scaling({ cluster }) {
	const scalers = scalersOf(cluster);
	for (const resource of cluster.ofKind("Deployment", "StatefulSet", "Rollout")) yield* copies(resource, scalers.get(`${resource.kind}/${resource.name}`), cluster);
}
function* copies(resource, scaled, cluster) {
	const field = resource.root.get("spec", "replicas");
	if (scaled !== void 0 && field.exists) {
		const related = [{
			place: scaled.root.get("metadata", "name").place,
			message: "The autoscaler that scales it"
		}];
		yield createProblem(fixedReplicas, resource, field, `${scaled.kind} ${scaled.name} also sets the number of replicas`, { related });
	}
	const number = field.number ?? 1;
	if (scaled === void 0 && number === 1 && resource.kind === "Deployment") yield createProblem(replicas, resource, field, "The workload has only one replica");
	for (const pod of number < 2 ? [] : cluster.workloadsIn(resource)) {
		if (pod.get("affinity", "podAntiAffinity").isMap || pod.get("topologySpreadConstraints").items().length > 0) continue;
		yield createProblem(spread, resource, pod.get("topologySpreadConstraints"), `All ${number} replicas can run on the same node`);
	}
}
function* budgets(resource, { cluster }) {
	const spec = resource.root.get("spec");
	const selector = spec.get("selector");
	const pods = selector.isMap ? cluster.podsWith(compileSelector(selector), resource.namespace) : [];
	if (selector.isMap && pods.length === 0 && cluster.podsIn(resource.namespace).some(({ labels }) => labels.size > 0)) yield createProblem(emptyBudget, resource, selector, "No pod in these files has the labels in the budget's selector");
	const most = spec.get("maxUnavailable");
	const least = spec.get("minAvailable");
	const counts = pods.map(({ resource: owner }) => owner.root.get("spec", "replicas").number);
	const total = counts.length > 0 && counts.every((count) => count !== void 0) ? counts.reduce((sum, count) => sum + (count ?? 0), 0) : void 0;
	if (most.text === "0" || most.text === "0%") yield createProblem(blockingBudget, resource, most, "The budget allows no disruptions", { aliases: ["kube-linter/pdb-max-unavailable"] });
	else if (least.text === "100%" || total !== void 0 && (least.number ?? -1) >= total) yield createProblem(blockingBudget, resource, least, "The budget requires all pods to be available", { aliases: ["kube-linter/pdb-min-available"] });
}
var deployment, budget, scaler, replicas, spread, emptyBudget, blockingBudget, lostScaler, fixedReplicas, unlimitedJob, availabilityChecks;
function init_availability() {
	return (init_availability = __esmMin((() => {
		init_rule();
		init_checks();
		init_problem();
		/* @__PURE__ */ init_selector();
		deployment = (spec, pod = "") => `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n${spec}  template:\n    metadata:\n      labels: {app: web}\n    spec:\n${pod}      containers: [{name: app, image: "app:1"}]`;
		budget = (spec) => `---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n${spec}`;
		scaler = (name) => `---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  maxReplicas: 5\n  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: ${name}}`;
		replicas = defineManifestRule({
			id: "SW-K8S-single-replica",
			severity: "low",
			summary: "Run more than one replica.",
			why: "With one replica, each node update causes an outage.",
			before: deployment("  replicas: 1\n"),
			after: deployment("  replicas: 3\n"),
			tags: ["reliability"],
			aliases: [
				"kube-linter/minimum-three-replicas",
				"polaris/deploymentMissingReplicas",
				"kube-score/deployment-replicas"
			],
			precision: "high",
			isOptIn: true
		});
		spread = defineManifestRule({
			id: "SW-K8S-replicas-not-spread",
			severity: "low",
			summary: "Spread replicas across nodes.",
			why: "Replicas on one node fail together with it.",
			before: deployment("  replicas: 3\n"),
			after: deployment("  replicas: 3\n", "      topologySpreadConstraints: [{maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway}]\n"),
			tags: ["reliability"],
			aliases: [
				"kube-linter/no-anti-affinity",
				"kube-score/deployment-has-host-podantiaffinity",
				"polaris/topologySpreadConstraint"
			],
			precision: "high",
			isOptIn: true
		});
		emptyBudget = defineManifestRule({
			id: "SW-K8S-pdb-without-pods",
			severity: "medium",
			summary: "Select existing pods in a PodDisruptionBudget.",
			why: "A budget that matches no pods protects nothing.",
			before: `${deployment("  replicas: 3\n")}\n${budget("  minAvailable: 1\n  selector: {matchLabels: {app: shop}}")}`,
			after: `${deployment("  replicas: 3\n")}\n${budget("  minAvailable: 1\n  selector: {matchLabels: {app: web}}")}`,
			tags: ["correctness"],
			precision: "medium"
		});
		blockingBudget = defineManifestRule({
			id: "SW-K8S-pdb-blocks-drains",
			severity: "medium",
			summary: "Let a PodDisruptionBudget allow at least one disruption.",
			why: "Otherwise nodes with these pods cannot be drained, and cluster updates hang.",
			before: `${deployment("  replicas: 3\n")}\n${budget("  maxUnavailable: 0\n  selector: {matchLabels: {app: web}}")}`,
			after: `${deployment("  replicas: 3\n")}\n${budget("  maxUnavailable: 1\n  selector: {matchLabels: {app: web}}")}`,
			tags: ["reliability"],
			links: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
			precision: "high"
		});
		lostScaler = defineManifestRule({
			id: "SW-K8S-hpa-without-target",
			severity: "medium",
			summary: "Scale an existing workload with an autoscaler.",
			why: "The autoscaler has no effect. Often a name was changed on one side only.",
			before: `${deployment("")}\n${scaler("shop")}`,
			after: `${deployment("")}\n${scaler("web")}`,
			tags: ["correctness"],
			aliases: ["kube-linter/dangling-horizontalpodautoscaler", "kube-score/horizontalpodautoscaler-has-target"],
			precision: "medium"
		});
		fixedReplicas = defineManifestRule({
			id: "SW-K8S-replicas-with-hpa",
			severity: "low",
			summary: "Let the autoscaler set the number of replicas.",
			why: "Applying the manifest resets the number regardless of the load.",
			before: `${deployment("  replicas: 3\n")}\n${scaler("web")}`,
			after: `${deployment("")}\n${scaler("web")}`,
			tags: ["reliability"],
			precision: "high"
		});
		unlimitedJob = defineManifestRule({
			id: "SW-K8S-job-not-cleaned-up",
			severity: "info",
			summary: "Delete finished Jobs automatically.",
			why: "Otherwise the Jobs and their pods stay forever.",
			before: "apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: once\nspec:\n  template:\n    spec:\n      containers: [{name: app, image: \"app:1\"}]",
			after: "apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: once\nspec:\n  ttlSecondsAfterFinished: 3600\n  template:\n    spec:\n      containers: [{name: app, image: \"app:1\"}]",
			tags: ["reliability"],
			aliases: ["kube-linter/job-ttl-seconds-after-finished"],
			precision: "high",
			isOptIn: true
		});
		availabilityChecks = [
			{
				rules: [
					replicas,
					spread,
					fixedReplicas
				],
				run: scaling
			},
			createObjectCheck([emptyBudget, blockingBudget], ["PodDisruptionBudget"], budgets),
			createObjectCheck([lostScaler], ["HorizontalPodAutoscaler"], function* (resource, { cluster }) {
				const target = resource.root.get("spec", "scaleTargetRef");
				const kind = target.get("kind").text ?? "";
				const name = target.get("name");
				if (name.text === void 0 || cluster.ofKind(kind).length === 0) return;
				if (cluster.find(kind, name.text, resource.namespace) === void 0) yield createProblem(lostScaler, resource, name, `These files contain no ${kind} named ${name.text}`);
			}),
			createObjectCheck([unlimitedJob], ["Job"], function* (resource) {
				const field = resource.root.get("spec", "ttlSecondsAfterFinished");
				if (resource.group === "batch" && !field.exists) yield createProblem(unlimitedJob, resource, field, "The Job is not deleted after it finishes");
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rbac/risky-permissions.ts
var rbacGroup, changing, riskyPermissions;
function init_risky_permissions() {
	return (init_risky_permissions = __esmMin((() => {
		rbacGroup = "rbac.authorization.k8s.io";
		changing = [
			"create",
			"update",
			"patch"
		];
		riskyPermissions = [
			{
				id: "secrets",
				severity: "high",
				groups: [""],
				resources: ["secrets"],
				verbs: [
					"get",
					"list",
					"watch"
				],
				summary: "Do not let roles read Secrets, or limit them to named Secrets.",
				why: "Secrets contain tokens and passwords. list and watch also return their contents.",
				message: "The role can read Secrets",
				example: "{apiGroups: [\"\"], resources: [secrets], verbs: [get, list]}",
				aliases: [
					"KSV-0041",
					"KSV-0113",
					"C-0015",
					"kube-linter/access-to-secrets"
				],
				tags: ["CIS-Kubernetes-5.1.2"],
				isNamespaceBound: true,
				canTakeOverCluster: true
			},
			{
				id: "change-secrets",
				severity: "medium",
				groups: [""],
				resources: ["secrets"],
				verbs: [
					...changing,
					"delete",
					"deletecollection"
				],
				summary: "Limit the roles that can change Secrets.",
				why: "A changed Secret misleads everyone who trusts it, and Kubernetes writes a token into a Secret created for a service account.",
				message: "The role can change Secrets",
				example: "{apiGroups: [\"\"], resources: [secrets], verbs: [update]}",
				aliases: [
					"KSV-0041",
					"KSV-0113",
					"C-0015"
				],
				tags: ["CIS-Kubernetes-5.1.2"]
			},
			{
				id: "escalate",
				severity: "high",
				groups: [rbacGroup],
				resources: ["roles", "clusterroles"],
				verbs: ["escalate", "bind"],
				summary: "Do not allow escalate or bind.",
				why: "They let an account give itself any permission.",
				message: "The role lets an account give itself any permission",
				example: `{apiGroups: [${rbacGroup}], resources: [clusterroles], verbs: [escalate]}`,
				aliases: [],
				tags: ["CIS-Kubernetes-5.1.8"],
				canTakeOverCluster: true
			},
			{
				id: "impersonate",
				severity: "high",
				groups: ["", "authentication.k8s.io"],
				resources: [
					"users",
					"groups",
					"serviceaccounts",
					"userextras",
					"uids"
				],
				verbs: ["impersonate"],
				summary: "Do not allow impersonation.",
				why: "An account that impersonates another has its permissions, including those of cluster administrators.",
				message: "The role can impersonate other accounts",
				example: "{apiGroups: [\"\"], resources: [users], verbs: [impersonate]}",
				aliases: ["KSV-0043", "C-0065"],
				tags: ["CIS-Kubernetes-5.1.8"],
				canTakeOverCluster: true
			},
			{
				id: "manage-rbac",
				severity: "high",
				groups: [rbacGroup],
				resources: [
					"rolebindings",
					"clusterrolebindings",
					"roles",
					"clusterroles"
				],
				verbs: changing,
				summary: "Let only administrators change roles and bindings.",
				why: "Anyone who can change them can grant permissions to any account.",
				message: "The role can change roles or bindings",
				example: `{apiGroups: [${rbacGroup}], resources: [rolebindings], verbs: [create]}`,
				aliases: ["KSV-0050"],
				tags: ["CIS-Kubernetes-5.1.8"],
				isNamespaceBound: true,
				canTakeOverCluster: true
			},
			{
				id: "nodes-proxy",
				severity: "high",
				groups: [""],
				resources: ["nodes/proxy"],
				verbs: [
					"get",
					"create",
					"update",
					"patch",
					"delete"
				],
				summary: "Do not allow access to nodes/proxy.",
				why: "nodes/proxy is the kubelet's API. It runs commands in every pod of the node and bypasses admission control and the audit log.",
				message: "The role can run commands in every pod through the kubelet",
				example: "{apiGroups: [\"\"], resources: [nodes/proxy], verbs: [get]}",
				aliases: ["KSV-0047"],
				tags: ["CIS-Kubernetes-5.1.10"],
				canTakeOverCluster: true
			},
			{
				id: "exec",
				severity: "high",
				groups: [""],
				resources: [
					"pods/exec",
					"pods/attach",
					"pods/ephemeralcontainers"
				],
				verbs: ["get", ...changing],
				summary: "Do not let roles run commands in pods.",
				why: "A command in a pod has its token, its secrets and its network.",
				message: "The role can run commands in pods",
				example: "{apiGroups: [\"\"], resources: [pods/exec], verbs: [create]}",
				aliases: ["KSV-0053", "C-0002"],
				tags: ["CIS-Kubernetes-5.1.8"],
				isNamespaceBound: true,
				canTakeOverCluster: true
			},
			{
				id: "create-pods",
				severity: "medium",
				groups: [
					"",
					"apps",
					"batch"
				],
				resources: [
					"pods",
					"deployments",
					"statefulsets",
					"daemonsets",
					"replicasets",
					"replicationcontrollers",
					"jobs",
					"cronjobs"
				],
				verbs: changing,
				summary: "Limit the roles that can create workloads.",
				why: "Anyone who can create a pod can use every Secret and every service account of its namespace.",
				message: "The role can create workloads, which can use every Secret and service account of their namespace",
				example: "{apiGroups: [\"\"], resources: [pods], verbs: [create]}",
				aliases: [
					"KSV-0048",
					"C-0188",
					"kube-linter/access-to-create-pods"
				],
				tags: ["CIS-Kubernetes-5.1.4"],
				canTakeOverCluster: true
			},
			{
				id: "tokens",
				severity: "high",
				groups: [""],
				resources: ["serviceaccounts/token"],
				verbs: ["create"],
				summary: "Do not let roles create service account tokens.",
				why: "A token grants all permissions of its service account.",
				message: "The role can create service account tokens",
				example: "{apiGroups: [\"\"], resources: [serviceaccounts/token], verbs: [create]}",
				aliases: [],
				tags: ["CIS-Kubernetes-5.1.13"],
				isNamespaceBound: true,
				canTakeOverCluster: true
			},
			{
				id: "webhooks",
				severity: "high",
				groups: ["admissionregistration.k8s.io"],
				resources: ["validatingwebhookconfigurations", "mutatingwebhookconfigurations"],
				verbs: [...changing, "delete"],
				summary: "Let only administrators change admission webhooks.",
				why: "A webhook can read and change every object that is written, including Secrets.",
				message: "The role can change admission webhooks",
				example: "{apiGroups: [admissionregistration.k8s.io], resources: [mutatingwebhookconfigurations], verbs: [create]}",
				aliases: ["KSV-0114", "CKV_K8S_155"],
				tags: ["CIS-Kubernetes-5.1.12"],
				canTakeOverCluster: true
			},
			{
				id: "certificates",
				severity: "high",
				groups: ["certificates.k8s.io"],
				resources: ["certificatesigningrequests/approval", "signers"],
				verbs: [
					"update",
					"patch",
					"approve"
				],
				summary: "Let only administrators approve certificates.",
				why: "Anyone who can approve requests can create client certificates for any user.",
				message: "The role can approve certificates for any user",
				example: "{apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests/approval], verbs: [update]}",
				aliases: ["CKV_K8S_156"],
				tags: ["CIS-Kubernetes-5.1.11"],
				canTakeOverCluster: true
			},
			{
				id: "persistent-volumes",
				severity: "medium",
				groups: [""],
				resources: ["persistentvolumes"],
				verbs: ["create"],
				summary: "Let only administrators create PersistentVolumes.",
				why: "A PersistentVolume with hostPath gives access to the node's file system.",
				message: "The role can create volumes with directories of the node",
				example: "{apiGroups: [\"\"], resources: [persistentvolumes], verbs: [create]}",
				aliases: ["kube-linter/access-to-create-pv"],
				tags: ["CIS-Kubernetes-5.1.9"]
			},
			{
				id: "config-maps",
				severity: "low",
				groups: [""],
				resources: ["configmaps"],
				verbs: [
					...changing,
					"delete",
					"deletecollection",
					"impersonate"
				],
				summary: "Limit the roles that can change ConfigMaps.",
				why: "ConfigMaps contain settings of other workloads and of cluster components.",
				message: "The role can change ConfigMaps",
				example: "{apiGroups: [\"\"], resources: [configmaps], verbs: [update]}",
				aliases: ["KSV-0049"],
				tags: [],
				isOptIn: true
			},
			{
				id: "networking",
				severity: "low",
				groups: [
					"",
					"networking.k8s.io",
					"discovery.k8s.io",
					"extensions"
				],
				resources: [
					"services",
					"endpoints",
					"endpointslices",
					"networkpolicies",
					"ingresses"
				],
				verbs: [
					...changing,
					"delete",
					"deletecollection"
				],
				summary: "Limit the roles that can change the network.",
				why: "Anyone who can change Services, Ingresses or policies can redirect traffic.",
				message: "The role can redirect network traffic",
				example: "{apiGroups: [networking.k8s.io], resources: [networkpolicies], verbs: [update]}",
				aliases: ["KSV-0056"],
				tags: [],
				isOptIn: true
			},
			{
				id: "delete-logs",
				severity: "low",
				groups: [""],
				resources: ["pods/log"],
				verbs: ["delete", "deletecollection"],
				summary: "Do not let roles delete logs.",
				why: "Deleting logs hides an intrusion.",
				message: "The role can delete pod logs",
				example: "{apiGroups: [\"\"], resources: [pods/log], verbs: [delete]}",
				aliases: ["KSV-0042"],
				tags: []
			}
		];
	})))();
}

// actions/manifest-check/kubernetes/rbac/permissions.ts
/**
* Lists the permissions that one rule of a role grants by name. Another rule reports wildcards for resources and
* verbs.
*/
function listNamedPermissions(rule) {
	const resources = rule.get("resources").items();
	const groups = rule.get("apiGroups").texts;
	const verbs = rule.get("verbs").texts;
	const isNamed = rule.get("resourceNames").items().length > 0;
	if (resources.length === 0 || verbs.length === 0) return [];
	return riskyPermissions.flatMap((permission) => {
		if (!groups.some((group) => group === "*" || permission.groups.includes(group))) return [];
		if (!verbs.some((verb) => verb === "*" || permission.verbs.includes(verb))) return [];
		const field = resources.find(({ text }) => permission.resources.includes(text ?? "") && (!isNamed || canBeNamed(permission, verbs)));
		return field === void 0 ? [] : [{
			permission,
			field,
			isNamed
		}];
	});
}
/**
* Returns true if the verbs apply to named objects. `create` does not, so a rule with names allows none (RBAC,
* "Referring to resources").
*/
function canBeNamed(permission, verbs) {
	return verbs.some((verb) => verb === "*" || permission.verbs.includes(verb) && verb !== "create");
}
/** Lists all permissions of a rule, including those that a wildcard grants. */
function listAllPermissions(rule) {
	const resources = rule.get("resources").texts;
	const groups = rule.get("apiGroups").texts;
	const verbs = rule.get("verbs").texts;
	if (rule.get("resourceNames").items().length > 0) return [];
	const has = (list, values) => list.some((value) => value === "*" || values.includes(value));
	return riskyPermissions.filter((permission) => has(groups, permission.groups) && has(resources, permission.resources) && has(verbs, permission.verbs)).map((permission) => ({
		permission,
		field: rule,
		isNamed: false
	}));
}
function init_permissions() {
	return (init_permissions = __esmMin((() => {
		init_risky_permissions();
	})))();
}

// actions/manifest-check/kubernetes/rules/identity.ts
/** Returns true if a pod mounts its account's token: its own setting, else the account's. Default: true. */
function hasToken(pod, { cluster }) {
	const own = pod.get("automountServiceAccountToken");
	if (own.exists) return own.isTrue;
	return cluster.find("ServiceAccount", getServiceAccount(pod), pod.namespace)?.root.get("automountServiceAccountToken").isFalse !== true;
}
/** Returns the service account of a pod. */
function getServiceAccount(pod) {
	return pod.get("serviceAccountName").text ?? pod.get("serviceAccount").text ?? "default";
}
function* tokens(pod, context) {
	if (pod.partial || !hasToken(pod, context)) return;
	const field = pod.get("automountServiceAccountToken");
	const mounted = pod.containers.some(({ field: container }) => container.get("volumeMounts").items().some((mount) => mount.get("mountPath").text === tokenPath));
	const aliases = field.isTrue || mounted ? ["KSV-0036"] : [];
	const message = `The pods mount the token of the service account ${getServiceAccount(pod)}`;
	const isUnbound = getServiceAccount(pod) === "default" && !field.exists && !mounted;
	yield createProblem(token, pod, field, message, {
		aliases,
		...field.isTrue ? { severity: "medium" } : {},
		...isUnbound ? createFix("Do not mount the token", addField(field, "false")) : {}
	});
}
var links$13, token, defaultAccount, oldField, accountToken, tokenPath, identityChecks;
function init_identity() {
	return (init_identity = __esmMin((() => {
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_checks();
		init_problem();
		links$13 = ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"];
		token = defineManifestRule({
			id: "SW-K8S-service-account-token",
			severity: "low",
			summary: "Do not mount a token into pods that do not use the API server.",
			why: "Anyone who compromises a container has the token and its permissions in the cluster.",
			before: "automountServiceAccountToken: true",
			after: "automountServiceAccountToken: false",
			tags: [
				"security",
				"CWE-522",
				"CIS-Kubernetes-5.1.6",
				"NSA-CISA"
			],
			aliases: [
				"CKV_K8S_38",
				"C-0034",
				"kube-linter/service-account-token",
				"polaris/automountServiceAccountToken",
				"kubesec/AutomountServiceAccountToken"
			],
			links: links$13,
			precision: "medium"
		});
		defaultAccount = defineManifestRule({
			id: "SW-K8S-default-service-account",
			severity: "low",
			summary: "Give each workload its own service account.",
			why: "Permissions for one workload otherwise apply to all pods of the namespace that use the default account.",
			before: "serviceAccountName: default",
			after: "serviceAccountName: web\nautomountServiceAccountToken: false",
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.1.5"
			],
			aliases: ["kube-linter/default-service-account", "kubesec/ServiceAccountName"],
			links: links$13,
			precision: "high",
			isOptIn: true
		});
		oldField = defineManifestRule({
			id: "SW-K8S-service-account-field",
			severity: "low",
			summary: "Set the service account with serviceAccountName.",
			why: "serviceAccount is the old name of the field, which newer tools do not read.",
			before: "serviceAccount: web",
			after: "serviceAccountName: web",
			tags: ["correctness"],
			aliases: ["kube-linter/deprecated-service-account-field"],
			links: links$13,
			precision: "very-high"
		});
		accountToken = defineManifestRule({
			id: "SW-K8S-default-account-token",
			severity: "low",
			summary: "Do not mount the token of the default service account.",
			why: "Every pod without a service account gets this token, whether it needs it or not.",
			before: "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: default",
			after: "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: default\nautomountServiceAccountToken: false",
			tags: ["security", "CIS-Kubernetes-5.1.5"],
			aliases: ["CKV_K8S_41"],
			links: links$13,
			precision: "high"
		});
		tokenPath = "/var/run/secrets/kubernetes.io/serviceaccount";
		identityChecks = [
			createPodCheck([token], tokens),
			createPodCheck([defaultAccount, oldField], function* (pod) {
				const named = pod.get("serviceAccountName");
				const old = pod.get("serviceAccount");
				if (!pod.partial && getServiceAccount(pod) === "default") yield createProblem(defaultAccount, pod, named, "The pods use the namespace's default service account");
				if (old.exists && !named.exists) yield createProblem(oldField, pod, old, "serviceAccount is the old name of serviceAccountName", createFix("Write serviceAccountName", renameKey(old, "serviceAccountName")));
			}),
			createObjectCheck([accountToken], ["ServiceAccount"], function* (account) {
				const field = account.root.get("automountServiceAccountToken");
				if (account.name !== "default" || field.isFalse) return;
				yield createProblem(accountToken, account, field, "Pods without a service account get this account's token");
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/bindings.ts
/** Names who gets a role, so that a change of the subjects is a change of the finding. */
function toSubjects(list) {
	const names = list.map((subject) => {
		const [kind, namespace, name] = [
			"kind",
			"namespace",
			"name"
		].map((key) => subject.get(key).text ?? "");
		return `${kind} ${namespace === "" ? "" : `${namespace}/`}${name}`.trim();
	});
	return names.length === 0 ? "" : ` to ${truncate(oneLine(names.join(", ")), maxNamed)}`;
}
function* subjects(resource) {
	const role = resource.root.get("roleRef", "name");
	const list = resource.root.get("subjects").items();
	const isMasters = list.length > 0 && list.every((subject) => /^system:(?:masters|nodes?|serviceaccounts:kube-system)/.test(subject.get("name").text ?? ""));
	if (role.text === "cluster-admin" && !isMasters) {
		const severity = resource.kind === "RoleBinding" ? "medium" : "high";
		const message = `The binding grants cluster-admin${toSubjects(list)}`;
		yield createProblem(clusterAdmin, resource, role, message, { severity });
	}
	for (const subject of list) {
		const name = subject.get("name");
		const open = anonymous[name.text ?? ""];
		const isHarmless = /^system:(?:public-info-viewer|discovery|basic-user)$/.test(role.text ?? "");
		if (open !== void 0 && !isHarmless) yield createProblem(broadSubject, resource, name, `The binding applies to ${name.text}`, {
			severity: open[0],
			aliases: open[1]
		});
		if (name.text === "default" && subject.get("kind").text === "ServiceAccount") yield createProblem(defaultSubject, resource, name, "The binding applies to a default service account");
	}
}
function* roles(resource, { cluster }) {
	const kind = resource.root.get("roleRef", "kind").text ?? "";
	const name = resource.root.get("roleRef", "name");
	if (name.text === void 0 || cluster.ofKind("Role", "ClusterRole").length === 0) return;
	if (/^(?:cluster-admin|admin|edit|view|system:.*)$/.test(name.text)) return;
	if (cluster.find(kind, name.text, kind === "Role" ? resource.namespace : void 0) !== void 0) return;
	yield createProblem(missingRole, resource, name, `These files contain no ${kind} named ${name.text}`);
}
/** Maps each service account, by namespace and name, to the permissions that can take over the cluster. */
function pathsByAccount({ cluster }) {
	const paths = /* @__PURE__ */ new Map();
	for (const binding of cluster.ofKind(...bindings)) {
		const role = binding.root.get("roleRef", "name");
		const allows = builtInPowers[role.text ?? ""] ?? powersOf(binding, cluster);
		if (allows === void 0) continue;
		for (const subject of binding.root.get("subjects").items()) {
			if (subject.get("kind").text !== "ServiceAccount") continue;
			const namespace = subject.get("namespace").text ?? binding.namespace ?? "";
			paths.set(`${namespace}/${subject.get("name").text ?? ""}`, {
				binding,
				role,
				allows
			});
		}
	}
	return paths;
}
function powersOf(binding, cluster) {
	const kind = binding.root.get("roleRef", "kind").text ?? "";
	const reach = (cluster.find(kind, binding.root.get("roleRef", "name").text ?? "", kind === "Role" ? binding.namespace : void 0)?.root.get("rules").items() ?? []).flatMap(listAllPermissions).filter(({ permission: power }) => power.canTakeOverCluster === true);
	return (reach.find(({ permission: power }) => power.severity === "high") ?? reach[0])?.permission.message.replace(/^The role('s holder)? can /, "");
}
function* attackPaths(context) {
	const paths = pathsByAccount(context);
	if (paths.size === 0) return;
	for (const pod of context.cluster.workloads) {
		const path = pathOf(pod, paths);
		if (path === void 0 || !hasToken(pod, context)) continue;
		const named = pod.get("serviceAccountName");
		const message = `The pods' token allows ${path.allows} (${formatTitle(path.binding)})`;
		yield createProblem(attackPath, pod, named, message, { related: [{
			place: path.role.place,
			message: "This binding grants it"
		}] });
	}
}
function pathOf(pod, paths) {
	const name = getServiceAccount(pod);
	return paths.get(`${pod.namespace ?? ""}/${name}`) ?? (pod.namespace === void 0 ? paths.get(`default/${name}`) : void 0);
}
var links$12, binding, account$1, clusterAdmin, broadSubject, defaultSubject, missingRole, attackPath, builtInPowers, anonymous, bindings, maxNamed, bindingChecks;
function init_bindings() {
	return (init_bindings = __esmMin((() => {
		init_text();
		init_rule();
		init_checks();
		init_problem();
		init_permissions();
		init_resource();
		init_identity();
		links$12 = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"];
		binding = (role, subject) => `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${role}}\nsubjects:\n  - ${subject}`;
		account$1 = "{kind: ServiceAccount, name: app, namespace: shop}";
		clusterAdmin = defineManifestRule({
			id: "SW-K8S-cluster-admin",
			severity: "high",
			summary: "Bind cluster-admin to administrators only.",
			why: "cluster-admin allows everything in every namespace.",
			before: binding("cluster-admin", account$1),
			after: binding("view", account$1),
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.1.1",
				"OWASP-K8S-K02"
			],
			aliases: [
				"KSV-0111",
				"C-0035",
				"C-0185",
				"kube-linter/cluster-admin-role-binding",
				"polaris/clusterrolebindingClusterAdmin"
			],
			links: links$12,
			precision: "very-high"
		});
		broadSubject = defineManifestRule({
			id: "SW-K8S-anonymous-binding",
			severity: "critical",
			summary: "Bind roles to named accounts.",
			why: "Anonymous users are everyone who can reach the API server. Authenticated users are everyone with any account, often in the whole cloud.",
			before: binding("view", "{apiGroup: rbac.authorization.k8s.io, kind: Group, name: \"system:unauthenticated\"}"),
			after: binding("view", account$1),
			tags: [
				"security",
				"CWE-306",
				"CIS-Kubernetes-5.1.7",
				"OWASP-K8S-K02"
			],
			links: links$12,
			precision: "very-high"
		});
		defaultSubject = defineManifestRule({
			id: "SW-K8S-default-account-binding",
			severity: "medium",
			summary: "Bind roles to dedicated service accounts.",
			why: "Every pod in the namespace without a service account gets the permissions of the default one.",
			before: binding("view", "{kind: ServiceAccount, name: default, namespace: shop}"),
			after: binding("view", account$1),
			tags: ["security", "CIS-Kubernetes-5.1.5"],
			aliases: ["CKV_K8S_42", "C-0189"],
			links: links$12,
			precision: "very-high"
		});
		missingRole = defineManifestRule({
			id: "SW-K8S-binding-without-role",
			severity: "low",
			summary: "Bind existing roles.",
			why: "The binding grants nothing until somebody creates a role with that name.",
			before: `${binding("reader", account$1)}\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: readers\nrules: []`,
			after: `${binding("readers", account$1)}\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: readers\nrules: []`,
			tags: ["correctness"],
			links: links$12,
			precision: "medium"
		});
		attackPath = defineManifestRule({
			id: "SW-K8S-token-takes-over",
			severity: "high",
			summary: "Do not give pods a token that can take over the cluster.",
			why: "Anyone who compromises the pod has the token, and can use it to become administrator.",
			before: `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  serviceAccountName: app\n  containers: [{name: app, image: "app:1"}]\n---\n${binding("cluster-admin", account$1)}`,
			after: `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  serviceAccountName: app\n  automountServiceAccountToken: false\n  containers: [{name: app, image: "app:1"}]\n---\n${binding("cluster-admin", account$1)}`,
			tags: [
				"security",
				"CWE-269",
				"OWASP-K8S-K02"
			],
			links: links$12,
			precision: "high"
		});
		builtInPowers = {
			"cluster-admin": "everything",
			admin: "reading Secrets and running commands in pods",
			edit: "reading Secrets and running commands in pods"
		};
		anonymous = {
			"system:anonymous": ["critical", ["KSV-0122", "C-0262"]],
			"system:unauthenticated": ["critical", ["KSV-0122", "C-0262"]],
			"system:authenticated": ["high", ["KSV-0123"]]
		};
		bindings = ["RoleBinding", "ClusterRoleBinding"];
		maxNamed = 300;
		bindingChecks = [
			createObjectCheck([
				clusterAdmin,
				broadSubject,
				defaultSubject
			], bindings, subjects),
			createObjectCheck([missingRole], bindings, roles),
			{
				rules: [attackPath],
				run: attackPaths
			}
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/consistency.ts
/** Finds list fields whose key also occurs in an earlier item, each with the first occurrence. */
function* repeated(items, key) {
	const seen = /* @__PURE__ */ new Map();
	for (const element of items) {
		const name = key(element);
		if (name === void 0) continue;
		const first = seen.get(name);
		if (first === void 0) seen.set(name, element);
		else yield [element, first];
	}
}
function* duplicates(container) {
	for (const [list, label, key] of [
		[
			"env",
			"variable",
			nameOf
		],
		[
			"ports",
			"port name",
			nameOf
		],
		[
			"volumeMounts",
			"mount path",
			(mount) => mount.get("mountPath").text
		]
	]) for (const [duplicate, first] of repeated(container.field.get(list).items(), key)) {
		const field = list === "volumeMounts" ? duplicate.get("mountPath") : duplicate.get("name");
		const related = [{
			place: first.place,
			message: "The first occurrence"
		}];
		const aliases = list === "env" ? ["kube-linter/duplicate-env-vars"] : [];
		const severity = list === "env" ? "medium" : "high";
		yield createContainerProblem(duplicateName, container, field, `Container ${container.name} has a duplicate ${label} ${key(duplicate)}`, {
			related,
			aliases,
			severity
		});
	}
}
function* podDuplicates(pod) {
	const containers = pod.containers.map(({ field }) => field).filter((field) => typeof field.key === "number");
	for (const [items, label] of [[containers, "container"], [pod.get("volumes").items(), "volume"]]) for (const [duplicate, first] of repeated(items, nameOf)) {
		const related = [{
			place: first.place,
			message: "The first occurrence"
		}];
		yield createProblem(duplicateName, pod, duplicate.get("name"), `The pod has more than one ${label} named ${nameOf(duplicate)}`, { related });
	}
}
var unknownVolume, duplicateName, selectorMismatch, privilegedPort, sshPort, templateNames, nameOf, consistencyChecks;
function init_consistency() {
	return (init_consistency = __esmMin((() => {
		init_rule();
		init_checks();
		init_problem();
		/* @__PURE__ */ init_selector();
		init_workload();
		unknownVolume = defineManifestRule({
			id: "SW-K8S-unknown-volume",
			severity: "high",
			summary: "Mount only volumes that the pod defines.",
			why: "Otherwise the API server rejects the object.",
			before: "volumeMounts:\n  - name: dta\n    mountPath: /data",
			after: "env:\n  - name: DATA\n    value: /data",
			tags: ["correctness"],
			precision: "very-high"
		});
		duplicateName = defineManifestRule({
			id: "SW-K8S-duplicate-name",
			severity: "high",
			summary: "Give containers, ports, volumes and variables unique names.",
			why: "The API server rejects duplicates or uses only the last one.",
			before: "env:\n  - name: MODE\n    value: a\n  - name: MODE\n    value: b",
			after: "env:\n  - name: MODE\n    value: b",
			tags: ["correctness"],
			precision: "very-high"
		});
		selectorMismatch = defineManifestRule({
			id: "SW-K8S-selector-mismatch",
			severity: "high",
			summary: "Match the workload's own pods in its selector.",
			why: "Otherwise the API server rejects the object.",
			before: "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels: {app: shop}\n  template:\n    metadata:\n      labels: {app: web}\n    spec:\n      containers: [{name: app, image: \"app:1\"}]",
			after: "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels: {app: web}\n  template:\n    metadata:\n      labels: {app: web}\n    spec:\n      containers: [{name: app, image: \"app:1\"}]",
			tags: ["correctness"],
			aliases: ["kube-linter/mismatching-selector", "kube-score/deployment-pod-selector-labels-match-template-metadata-labels"],
			precision: "very-high"
		});
		privilegedPort = defineManifestRule({
			id: "SW-K8S-privileged-port",
			severity: "low",
			summary: "Listen on ports above 1023.",
			why: "Lower ports require a capability or root.",
			before: "ports:\n  - containerPort: 80",
			after: "ports:\n  - containerPort: 8080",
			tags: ["security"],
			aliases: ["KSV-0117", "kube-linter/privileged-ports"],
			precision: "high",
			isOptIn: true
		});
		sshPort = defineManifestRule({
			id: "SW-K8S-ssh-port",
			severity: "medium",
			summary: "Do not run an SSH server in containers.",
			why: "SSH bypasses the cluster's authentication and audit log, and its keys need separate management.",
			before: "ports:\n  - containerPort: 22",
			after: "ports:\n  - containerPort: 8080",
			tags: ["security", "CIS-Docker-5.7"],
			aliases: ["kube-linter/ssh-port", "C-0042"],
			precision: "medium"
		});
		templateNames = (pod) => pod.resource.root.get("spec", "volumeClaimTemplates").items().flatMap((claim) => claim.get("metadata", "name").text ?? []);
		nameOf = (entry) => entry.get("name").text;
		consistencyChecks = [
			createPodCheck([unknownVolume], function* (pod) {
				if (pod.partial) return;
				const volumeNames = /* @__PURE__ */ new Set([...pod.get("volumes").items().map(nameOf), ...templateNames(pod)]);
				for (const container of pod.containers) for (const mount of container.field.get("volumeMounts").items()) {
					const field = mount.get("name");
					if (field.text === void 0 || volumeNames.has(field.text) || !coreGroups.has(pod.resource.group)) continue;
					yield createContainerProblem(unknownVolume, container, field, `The pods have no volume named ${field.text}`);
				}
			}),
			createContainerCheck([duplicateName], duplicates),
			createPodCheck([duplicateName], podDuplicates),
			createContainerCheck([privilegedPort, sshPort], function* (container) {
				for (const port of container.field.get("ports").items()) {
					const field = port.get("containerPort");
					const number = field.number ?? 1024;
					if (number === 22) yield createContainerProblem(sshPort, container, field, `Container ${container.name} listens on port 22, the SSH port`);
					if (number < 1024) yield createContainerProblem(privilegedPort, container, field, `Container ${container.name} listens on privileged port ${number}`);
				}
			}),
			createObjectCheck([selectorMismatch], [
				"Deployment",
				"StatefulSet",
				"DaemonSet",
				"ReplicaSet"
			], function* (resource, { cluster }) {
				const selector = resource.root.get("spec", "selector");
				for (const pod of cluster.workloadsIn(resource)) {
					if (!selector.isMap || selects(compileSelector(selector), pod.labels)) continue;
					const related = [{
						place: pod.metadata.get("labels").place,
						message: "The labels of its pods"
					}];
					yield createProblem(selectorMismatch, resource, selector, "The selector does not match the labels of the workload's own pods", { related });
				}
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/control-plane.ts
function* audit(resource) {
	if (resource.group !== "audit.k8s.io") return;
	const rules = resource.root.get("rules");
	const items = rules.items();
	if (items.every((rule) => rule.get("level").text === "None")) {
		yield createProblem(silentAudit, resource, items[0]?.get("level") ?? rules, "The audit policy records nothing");
		return;
	}
	const [first, ...rest] = items;
	if (first !== void 0 && rest.length > 0 && first.get("level").text === "None" && isForAll(first)) {
		yield createProblem(silentAudit, resource, first.get("level"), "The first rule drops every request, so later rules have no effect");
		return;
	}
	const level = items.find((rule) => coversSecrets(rule))?.get("level");
	if (level !== void 0 && /^Request/.test(level.text ?? "")) yield createProblem(loudAudit, resource, level, "The audit log contains Secrets");
}
function isForAll(rule) {
	return [
		"users",
		"userGroups",
		"verbs",
		"resources",
		"namespaces",
		"nonResourceURLs"
	].every((key) => rule.get(key).node === void 0);
}
/**
* Returns true if a rule decides about Secrets. The first matching rule wins; rules for certain users or verbs leave
* other requests to later rules.
*/
function coversSecrets(rule) {
	if ([
		"users",
		"userGroups",
		"verbs",
		"namespaces",
		"nonResourceURLs"
	].some((key) => rule.get(key).node !== void 0)) return false;
	const resources = rule.get("resources").items();
	if (resources.length === 0) return true;
	return resources.some((group) => {
		const names = group.get("resources").texts;
		return (group.get("group").text ?? "") === "" && (names.length === 0 || names.includes("secrets") || names.includes("*"));
	});
}
function* encrypted(resource) {
	const entries = resource.root.get("resources").items();
	if (entries.find((entry) => entry.get("resources").texts.some((name) => /^(?:secrets|\*\.?)$/.test(name))) === void 0) yield createProblem(noSecrets, resource, resource.root.get("resources"), "Secrets are not among the encrypted resources");
	for (const entry of entries) {
		const [first] = entry.get("providers").items();
		const identity = first?.get("identity");
		if (identity?.node !== void 0) yield createProblem(identityFirst, resource, identity, "The first provider is identity, so nothing is encrypted");
		for (const provider of entry.get("providers").items()) for (const cipher of [
			"aescbc",
			"aesgcm",
			"secretbox"
		]) for (const key of provider.get(cipher, "keys").items()) {
			const secret = key.get("secret");
			if (secret.text !== void 0 && !/[${<]/.test(secret.text)) yield createProblem(keyInFile, resource, secret, "The file contains the etcd encryption key");
		}
	}
}
function* kubelets(resource) {
	const { root } = resource;
	const anonymous = root.get("authentication", "anonymous", "enabled");
	if (anonymous.isTrue) yield createProblem(openKubelet, resource, anonymous, "The kubelet accepts anonymous requests");
	const mode = root.get("authorization", "mode");
	if (mode.text === "AlwaysAllow") yield createProblem(openKubelet, resource, mode, "The kubelet allows all requests");
	const port = root.get("readOnlyPort");
	if ((port.number ?? 0) > 0) yield createProblem(openKubelet, resource, port, "The kubelet has a port without authentication");
}
var auditLinks, policy$1, silentAudit, loudAudit, encryptionLinks, encryption, identityFirst, keyInFile, noSecrets, kubelet, openKubelet, controlPlaneChecks;
function init_control_plane() {
	return (init_control_plane = __esmMin((() => {
		init_rule();
		init_checks();
		init_problem();
		auditLinks = ["https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/"];
		policy$1 = (rules) => `apiVersion: audit.k8s.io/v1\nkind: Policy\nrules:\n${rules}`;
		silentAudit = defineManifestRule({
			id: "SW-K8S-audit-off",
			severity: "high",
			summary: "Record requests in the API server's audit policy.",
			why: "Otherwise nobody can find out who did what.",
			before: policy$1("  - level: None"),
			after: policy$1("  - level: Metadata"),
			tags: [
				"security",
				"logging",
				"CWE-778",
				"CIS-Kubernetes-3.2.1",
				"OWASP-K8S-K10"
			],
			links: auditLinks,
			precision: "very-high"
		});
		loudAudit = defineManifestRule({
			id: "SW-K8S-audit-logs-secrets",
			severity: "high",
			summary: "Log only the metadata of requests for Secrets.",
			why: "At the level Request or RequestResponse, the log contains the Secrets. More people can read logs than Secrets.",
			before: policy$1("  - level: RequestResponse"),
			after: policy$1("  - level: Metadata\n    resources: [{group: \"\", resources: [secrets, configmaps]}]\n  - level: RequestResponse"),
			tags: [
				"security",
				"logging",
				"CWE-532",
				"CIS-Kubernetes-3.2.2"
			],
			links: auditLinks,
			precision: "high"
		});
		encryptionLinks = ["https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/"];
		encryption = (providers) => `apiVersion: apiserver.config.k8s.io/v1\nkind: EncryptionConfiguration\nresources:\n  - resources: [secrets]\n    providers:\n${providers}`;
		identityFirst = defineManifestRule({
			id: "SW-K8S-encryption-identity",
			severity: "high",
			summary: "Encrypt the data in etcd.",
			why: "etcd encrypts with the first provider. If that is identity, Secrets are in plain text in etcd and its backups.",
			before: encryption("      - identity: {}"),
			after: encryption("      - kms: {apiVersion: v2, name: vault, endpoint: \"unix:///run/kms.sock\"}\n      - identity: {}"),
			tags: [
				"security",
				"CWE-311",
				"CIS-Kubernetes-1.2.28"
			],
			links: encryptionLinks,
			precision: "very-high"
		});
		keyInFile = defineManifestRule({
			id: "SW-K8S-encryption-key-in-file",
			severity: "high",
			summary: "Keep the etcd encryption key in a KMS.",
			why: "Anyone who can read this file can decrypt every Secret of the cluster.",
			before: encryption("      - secretbox: {keys: [{name: a, secret: c2VjcmV0IGlzIHNlY3VyZSwgaXMgaXQgbm90IHNvPz8=}]}"),
			after: encryption("      - kms: {apiVersion: v2, name: vault, endpoint: \"unix:///run/kms.sock\"}"),
			tags: [
				"security",
				"secret",
				"CWE-798"
			],
			links: encryptionLinks,
			precision: "high"
		});
		noSecrets = defineManifestRule({
			id: "SW-K8S-encryption-without-secrets",
			severity: "medium",
			summary: "Encrypt Secrets in etcd.",
			why: "The configuration encrypts other resources and leaves Secrets in plain text.",
			before: encryption("      - kms: {apiVersion: v2, name: vault, endpoint: \"unix:///run/kms.sock\"}").replace("[secrets]", "[configmaps]"),
			after: encryption("      - kms: {apiVersion: v2, name: vault, endpoint: \"unix:///run/kms.sock\"}"),
			tags: [
				"security",
				"CWE-311",
				"CIS-Kubernetes-1.2.27"
			],
			links: encryptionLinks,
			precision: "very-high"
		});
		kubelet = (line) => `apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n${line}`;
		openKubelet = defineManifestRule({
			id: "SW-K8S-kubelet-open",
			severity: "high",
			summary: "Require authentication for the kubelet.",
			why: "Anyone who can reach an open kubelet can run commands in every pod of the node.",
			before: kubelet("authentication: {anonymous: {enabled: true}}"),
			after: kubelet("authentication: {anonymous: {enabled: false}}"),
			tags: [
				"security",
				"CWE-306",
				"CIS-Kubernetes-4.2.1"
			],
			links: ["https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/"],
			precision: "very-high"
		});
		controlPlaneChecks = [
			createObjectCheck([silentAudit, loudAudit], ["Policy"], audit),
			createObjectCheck([
				identityFirst,
				keyInFile,
				noSecrets
			], ["EncryptionConfiguration", "EncryptionConfig"], encrypted),
			createObjectCheck([openKubelet], ["KubeletConfiguration"], kubelets)
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/gateway.ts
function isRedirect(rule) {
	return rule.get("filters").items().some((filter) => filter.get("requestRedirect", "scheme").text === "https");
}
var links$11, gateway, plainListener, route, noBackend$1, istio, istioPlain, gatewayChecks;
function init_gateway() {
	return (init_gateway = __esmMin((() => {
		init_rule();
		init_checks();
		init_problem();
		links$11 = ["https://gateway-api.sigs.k8s.io/guides/tls/"];
		gateway = (listener) => `apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata:\n  name: edge\nspec:\n  gatewayClassName: edge\n  listeners:\n    - name: web\n${listener}`;
		plainListener = defineManifestRule({
			id: "SW-K8S-gateway-tls",
			severity: "medium",
			summary: "Use TLS for Gateway listeners.",
			why: "Attackers on the network can read and change plain HTTP traffic.",
			before: gateway("      protocol: HTTP\n      port: 80"),
			after: gateway("      protocol: HTTPS\n      port: 443\n      tls: {certificateRefs: [{name: edge}]}"),
			tags: ["security", "CWE-319"],
			links: links$11,
			precision: "medium"
		});
		route = (name) => `apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata:\n  name: web\nspec:\n  rules:\n    - backendRefs: [{name: ${name}, port: 80}]\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports: [{port: 80}]`;
		noBackend$1 = defineManifestRule({
			id: "SW-K8S-route-backend",
			severity: "medium",
			summary: "Route to existing Services.",
			why: "Otherwise requests to the route return an error.",
			before: route("shop"),
			after: route("web"),
			tags: ["correctness"],
			links: ["https://gateway-api.sigs.k8s.io/api-types/httproute/"],
			precision: "medium"
		});
		istio = (server) => `apiVersion: networking.istio.io/v1\nkind: Gateway\nmetadata:\n  name: edge\nspec:\n  servers:\n    - hosts: [shop.example.com]\n${server}`;
		istioPlain = defineManifestRule({
			id: "SW-K8S-istio-gateway-tls",
			severity: "medium",
			summary: "Serve TLS on an Istio gateway, or redirect to HTTPS.",
			why: "Attackers on the network can read and change plain HTTP traffic.",
			before: istio("      port: {number: 80, name: http, protocol: HTTP}"),
			after: istio("      port: {number: 80, name: http, protocol: HTTP}\n      tls: {httpsRedirect: true}"),
			tags: ["security", "CWE-319"],
			links: ["https://istio.io/latest/docs/reference/config/networking/gateway/"],
			precision: "high"
		});
		gatewayChecks = [createObjectCheck([plainListener, istioPlain], ["Gateway"], function* (resource, { cluster }) {
			for (const listener of resource.root.get("spec", "listeners").items()) {
				const protocol = listener.get("protocol");
				if (resource.group !== "gateway.networking.k8s.io" || protocol.text !== "HTTP") continue;
				const severity = cluster.ofKind("HTTPRoute").some(({ root }) => root.get("spec", "rules").items().some(isRedirect)) ? "info" : plainListener.severity;
				yield createProblem(plainListener, resource, protocol, `The listener ${listener.get("name").text ?? ""} serves plain HTTP`, { severity });
			}
			for (const server of resource.root.get("spec", "servers").items()) {
				const protocol = server.get("port", "protocol");
				if (!/^HTTP2?$/.test(protocol.text ?? "") || server.get("tls", "httpsRedirect").isTrue) continue;
				yield createProblem(istioPlain, resource, protocol, "The gateway serves plain HTTP");
			}
		}), createObjectCheck([noBackend$1], [
			"HTTPRoute",
			"GRPCRoute",
			"TCPRoute",
			"TLSRoute"
		], function* (resource, { cluster }) {
			if (cluster.ofKind("Service").length === 0) return;
			for (const rule of resource.root.get("spec", "rules").items()) for (const backend of rule.get("backendRefs").items()) {
				const name = backend.get("name");
				if (name.text === void 0 || (backend.get("kind").text ?? "Service") !== "Service") continue;
				if (cluster.find("Service", name.text, backend.get("namespace").text ?? resource.namespace) !== void 0) continue;
				yield createProblem(noBackend$1, resource, name, `These files contain no Service named ${name.text}`);
			}
		})];
	})))();
}

// actions/manifest-check/kubernetes/rules/images.ts
/** Returns true for a placeholder that is replaced before the object is applied. */
function isTemplate$1(image) {
	return /[${}<>]|^\s*$/.test(image);
}
var links$10, movingTag, unpinned, untrusted, pullPolicy, noImage, tiller, dashboard, imageChecks;
function init_images$1() {
	return (init_images$1 = __esmMin((() => {
		init_references$2();
		init_rule();
		init_checks();
		init_problem();
		links$10 = ["https://kubernetes.io/docs/concepts/containers/images/"];
		movingTag = defineManifestRule({
			id: "SW-K8S-image-latest",
			severity: "medium",
			summary: "Set the version of an image.",
			why: "Without a tag, or with `latest`, each node may run a different image. You cannot tell which one runs or roll back to it.",
			before: "image: nginx",
			after: "image: nginx:1.29.3",
			tags: [
				"security",
				"supply-chain",
				"CWE-829",
				"NIST-SP-800-190-4.2.2"
			],
			aliases: [
				"KSV-0013",
				"CKV_K8S_14",
				"kube-linter/latest-tag",
				"polaris/tagNotSpecified",
				"kube-score/container-image-tag"
			],
			links: links$10,
			precision: "very-high"
		});
		unpinned = defineManifestRule({
			id: "SW-K8S-image-digest",
			severity: "low",
			summary: "Pin images by digest.",
			why: "A tag can move to another image at any time. A digest is always the image that was scanned and signed.",
			before: "image: nginx:1.29.3",
			after: "image: nginx:1.29.3@sha256:0000000000000000000000000000000000000000000000000000000000000000",
			tags: [
				"security",
				"supply-chain",
				"CWE-829",
				"NIST-SP-800-190-4.2.2"
			],
			aliases: ["CKV_K8S_43"],
			links: links$10,
			precision: "very-high"
		});
		untrusted = defineManifestRule({
			id: "SW-K8S-image-registry",
			severity: "high",
			summary: "Use images from trusted registries only.",
			why: "Images from other registries run although no one has reviewed their source.",
			before: "image: registry.example.net/app:1",
			after: "image: registry.example.com/app:1",
			tags: [
				"security",
				"supply-chain",
				"CWE-829",
				"NIST-SP-800-190-4.1.5"
			],
			links: links$10,
			precision: "very-high"
		});
		pullPolicy = defineManifestRule({
			id: "SW-K8S-image-pull-policy",
			severity: "low",
			summary: "Set imagePullPolicy to Always.",
			why: "With another policy, any pod on the node can run an image that an earlier pod had the credentials for.",
			before: "image: nginx:1.29.3\nimagePullPolicy: IfNotPresent",
			after: "image: nginx:1.29.3\nimagePullPolicy: Always",
			tags: ["security"],
			aliases: [
				"CKV_K8S_15",
				"polaris/pullPolicyNotAlways",
				"kube-score/container-image-pull-policy"
			],
			links: links$10,
			precision: "high",
			isOptIn: true
		});
		noImage = defineManifestRule({
			id: "SW-K8S-image-missing",
			severity: "high",
			summary: "Set an image for every container.",
			why: "Otherwise the API server rejects the object.",
			before: "image: \"\"",
			after: "image: nginx:1.29.3",
			tags: ["correctness"],
			links: links$10,
			precision: "very-high"
		});
		tiller = defineManifestRule({
			id: "SW-K8S-tiller",
			severity: "high",
			summary: "Remove Helm 2's Tiller.",
			why: "Tiller has permissions for the whole cluster, does not authenticate its callers, and has had no fixes since 2020.",
			before: "image: gcr.io/kubernetes-helm/tiller:v2.16.9",
			after: "image: registry.example.com/app:1.0",
			tags: ["security", "CWE-306"],
			aliases: ["KSV-0102", "CKV_K8S_34"],
			precision: "high"
		});
		dashboard = defineManifestRule({
			id: "SW-K8S-dashboard",
			severity: "medium",
			summary: "Do not deploy the Kubernetes Dashboard.",
			why: "The dashboard acts on the cluster for everyone who can reach it, and attackers have used it to enter many clusters.",
			before: "image: kubernetesui/dashboard:v2.7.0",
			after: "image: registry.example.com/app:1.0",
			tags: ["security", "CWE-306"],
			aliases: ["CKV_K8S_33", "C-0014"],
			precision: "high"
		});
		imageChecks = [createContainerCheck([
			noImage,
			movingTag,
			unpinned,
			untrusted,
			pullPolicy,
			tiller,
			dashboard
		], function* (container, { options }) {
			const { field, image, name } = container;
			const place = field.get("image");
			if (image === void 0 || image === "") {
				if (place.node !== void 0) yield createContainerProblem(noImage, container, place, `Container ${name} has no image`);
				return;
			}
			if (isTemplate$1(image)) return;
			const { tag, digest } = splitReference(image);
			if (digest === void 0 && (tag === void 0 || tag === "latest")) yield createContainerProblem(movingTag, container, place, `${image} has no fixed version; use a version tag`, { aliases: ["CKV_K8S_43"] });
			else if (digest === void 0) yield createContainerProblem(unpinned, container, place, `${image} is not pinned by digest`);
			if (options.trustedRegistries.length > 0 && !isFromTrustedRegistry(image, options.trustedRegistries)) yield createContainerProblem(untrusted, container, place, `${image} comes from a registry that is not trusted; use one in trusted-registries`);
			const policy = field.get("imagePullPolicy");
			if (policy.text !== "Always" && digest === void 0 && (policy.exists || tag !== void 0)) yield createContainerProblem(pullPolicy, container, policy, `The node may run a cached ${image} without asking the registry`);
			const { labels, name: workload } = container.workload;
			if (/tiller/.test(image) || /tiller/.test(workload) || labels.get("name") === "tiller") yield createContainerProblem(tiller, container, place, `${image} is Helm 2's Tiller`);
			if (/(?:kubernetesui\/dashboard|kubernetes-dashboard(?:-\w+)?)$/.test(image.replace(/[@:][^/]*$/, ""))) yield createContainerProblem(dashboard, container, place, `${image} is the Kubernetes Dashboard`);
		})];
	})))();
}

// actions/manifest-check/kubernetes/rules/ingress.ts
function* annotations(resource) {
	for (const field of resource.root.get("metadata", "annotations").fields()) {
		const key = String(field.key);
		if (!key.startsWith(prefix)) continue;
		const name = key.slice(28);
		if (injectable.has(name) && suspicious.test(field.text ?? "")) yield createProblem(injection, resource, field, `The annotation ${name} contains characters that nginx interprets as configuration`);
		if (/-snippets?$/.test(name)) yield createProblem(snippet, resource, field, `The annotation ${name} contains code that the controller runs`);
	}
}
/** Lists the service backends of an Ingress, in all its API versions. */
function backendsOf({ root }) {
	const spec = root.get("spec");
	const paths = spec.get("rules").items().flatMap((rule) => rule.get("http", "paths").items());
	return [
		spec.get("defaultBackend"),
		spec.get("backend"),
		...paths.map((path) => path.get("backend"))
	];
}
function* backends(resource, cluster) {
	if (cluster.ofKind("Service").length === 0) return;
	for (const backend of backendsOf(resource)) {
		const modern = backend.get("service", "name");
		const name = modern.exists ? modern : backend.get("serviceName");
		if (name.text === void 0) continue;
		const target = cluster.find("Service", name.text, resource.namespace);
		if (target === void 0) {
			yield createProblem(noBackend, resource, name, `These files contain no Service named ${name.text}`);
			continue;
		}
		const port = backend.get("service", "port", "name").exists ? backend.get("service", "port", "name") : backend.get("service", "port", "number");
		const ports = target.root.get("spec", "ports").items();
		const has = ports.some((servicePort) => servicePort.get("name").text === port.text || servicePort.get("port").text === port.text);
		if (port.text !== void 0 && ports.length > 0 && !has) {
			const related = [{
				place: target.root.get("spec", "ports").place,
				message: "The ports of the Service"
			}];
			yield createProblem(noBackend, resource, port, `The Service ${name.text} has no port ${port.text}`, { related });
		}
	}
}
var links$9, ingress, tls, noTls, service$1, backend, noBackend, injection, snippet, prefix, injectable, suspicious, ingressChecks;
function init_ingress() {
	return (init_ingress = __esmMin((() => {
		init_rule();
		init_checks();
		init_problem();
		links$9 = ["https://kubernetes.io/docs/concepts/services-networking/ingress/"];
		ingress = (extra, annotations = "") => `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n${annotations}spec:\n  ingressClassName: nginx\n${extra}`;
		tls = "  tls: [{hosts: [shop.example.com], secretName: shop}]\n";
		noTls = defineManifestRule({
			id: "SW-K8S-ingress-tls",
			severity: "medium",
			summary: "Serve an Ingress over TLS.",
			why: "Attackers on the network can read and change plain HTTP traffic.",
			before: ingress("  rules: [{host: shop.example.com}]\n"),
			after: ingress(`${tls}  rules: [{host: shop.example.com}]\n`),
			tags: ["security", "CWE-319"],
			aliases: ["polaris/tlsSettingsMissing", "C-0263"],
			links: links$9,
			precision: "medium"
		});
		service$1 = "---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports: [{name: http, port: 80}]";
		backend = (name) => `${tls}  rules:\n    - host: shop.example.com\n      http:\n        paths: [{path: /, pathType: Prefix, backend: {service: {name: ${name}, port: {name: http}}}}]\n${service$1}`;
		noBackend = defineManifestRule({
			id: "SW-K8S-ingress-backend",
			severity: "medium",
			summary: "Route to existing Services and ports.",
			why: "Otherwise requests to the path return an error.",
			before: ingress(backend("shop")),
			after: ingress(backend("web")),
			tags: ["correctness"],
			aliases: ["kube-linter/dangling-ingress", "kube-score/ingress-targets-service"],
			links: links$9,
			precision: "medium"
		});
		injection = defineManifestRule({
			id: "SW-K8S-ingress-nginx-injection",
			severity: "critical",
			summary: "Use only plain values in ingress-nginx annotations.",
			why: "The controller writes the value into its configuration. Braces, line breaks or semicolons in it run code with the controller's permissions (CVE-2025-1974 and similar).",
			before: ingress(tls, "  annotations:\n    nginx.ingress.kubernetes.io/auth-url: \"http://example.com/#;}\\ninjected\"\n"),
			after: ingress(tls, "  annotations:\n    nginx.ingress.kubernetes.io/auth-url: https://auth.example.com/check\n"),
			tags: ["security", "CWE-94"],
			aliases: ["KCV-0093"],
			links: ["https://github.com/kubernetes/kubernetes/issues/131009"],
			precision: "high"
		});
		snippet = defineManifestRule({
			id: "SW-K8S-ingress-nginx-snippet",
			severity: "high",
			summary: "Do not use snippets in ingress-nginx annotations.",
			why: "A snippet is code that the controller runs, and the controller can read all Secrets of the cluster (CVE-2021-25742).",
			before: ingress(tls, "  annotations:\n    nginx.ingress.kubernetes.io/configuration-snippet: return 204;\n"),
			after: ingress(tls, "  annotations:\n    nginx.ingress.kubernetes.io/proxy-body-size: 8m\n"),
			tags: ["security", "CWE-94"],
			aliases: ["CKV_K8S_153"],
			links: ["https://github.com/kubernetes/kubernetes/issues/126811"],
			precision: "very-high"
		});
		prefix = "nginx.ingress.kubernetes.io/";
		injectable = /* @__PURE__ */ new Set([
			"auth-url",
			"auth-tls-match-cn",
			"mirror-target",
			"mirror-host"
		]);
		suspicious = /[\r\n<>"{}|^`\\;]/;
		ingressChecks = [createObjectCheck([
			noTls,
			noBackend,
			injection,
			snippet
		], ["Ingress"], function* (resource, { cluster }) {
			yield* annotations(resource);
			yield* backends(resource, cluster);
			const field = resource.root.get("spec", "tls");
			if (field.items().length === 0) yield createProblem(noTls, resource, field, "The Ingress serves plain HTTP");
		})];
	})))();
}

// actions/manifest-check/kubernetes/rules/mesh.ts
var istioLinks, peer, mutualTls, destination, plainClient, authorization, openPolicy, pod$4, outsideMesh, linkerdOpen, bypasses, meshChecks;
function init_mesh() {
	return (init_mesh = __esmMin((() => {
		init_rule();
		init_checks();
		init_problem();
		istioLinks = ["https://istio.io/latest/docs/reference/config/security/peer_authentication/"];
		peer = (mode) => `apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata:\n  name: default\nspec:\n  mtls:\n    mode: ${mode}`;
		mutualTls = defineManifestRule({
			id: "SW-K8S-istio-mtls",
			severity: "medium",
			summary: "Require mutual TLS in the mesh.",
			why: "With PERMISSIVE or DISABLE, workloads accept unencrypted requests from unknown clients.",
			before: peer("PERMISSIVE"),
			after: peer("STRICT"),
			tags: [
				"security",
				"CWE-319",
				"NIST-SP-800-190-4.3.3"
			],
			links: istioLinks,
			precision: "very-high"
		});
		destination = (mode) => `apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata:\n  name: web\nspec:\n  host: web\n  trafficPolicy:\n    tls:\n      mode: ${mode}`;
		plainClient = defineManifestRule({
			id: "SW-K8S-istio-client-tls",
			severity: "medium",
			summary: "Use mutual TLS for clients in the mesh.",
			why: "Traffic to this host is not encrypted, and services that require mutual TLS reject it.",
			before: destination("DISABLE"),
			after: destination("ISTIO_MUTUAL"),
			tags: ["security", "CWE-319"],
			links: ["https://istio.io/latest/docs/reference/config/networking/destination-rule/"],
			precision: "high"
		});
		authorization = (spec) => `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: web\nspec:\n${spec}`;
		openPolicy = defineManifestRule({
			id: "SW-K8S-istio-allows-all",
			severity: "medium",
			summary: "Restrict clients and operations in an AuthorizationPolicy.",
			why: "An empty rule, or a wildcard principal, allows everything.",
			before: authorization("  action: ALLOW\n  rules: [{}]"),
			after: authorization("  action: ALLOW\n  rules: [{from: [{source: {principals: [cluster.local/ns/shop/sa/edge]}}]}]"),
			tags: ["security", "CWE-284"],
			links: ["https://istio.io/latest/docs/reference/config/security/authorization-policy/"],
			precision: "high"
		});
		pod$4 = (annotation) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations:\n    ${annotation}\nspec:\n  containers: [{name: app, image: "app:1"}]`;
		outsideMesh = defineManifestRule({
			id: "SW-K8S-mesh-bypass",
			severity: "low",
			summary: "Keep workloads and all their ports in the mesh.",
			why: "The mesh neither encrypts nor authorizes traffic that bypasses the proxy.",
			before: pod$4("sidecar.istio.io/inject: \"false\""),
			after: pod$4("sidecar.istio.io/inject: \"true\""),
			tags: ["security"],
			precision: "high"
		});
		linkerdOpen = defineManifestRule({
			id: "SW-K8S-linkerd-unauthenticated",
			severity: "medium",
			summary: "Let Linkerd admit only authenticated clients.",
			why: "Otherwise the pods answer everyone who can reach them, with or without an identity.",
			before: pod$4("config.linkerd.io/default-inbound-policy: all-unauthenticated"),
			after: pod$4("config.linkerd.io/default-inbound-policy: cluster-authenticated"),
			tags: ["security", "CWE-306"],
			links: ["https://linkerd.io/2/reference/authorization-policy/"],
			precision: "high"
		});
		bypasses = [
			["sidecar.istio.io/inject", /^false$/],
			["linkerd.io/inject", /^disabled$/],
			["traffic.sidecar.istio.io/excludeInboundPorts", /\d/],
			["traffic.sidecar.istio.io/excludeOutboundPorts", /\d/],
			["config.linkerd.io/skip-inbound-ports", /\d/],
			["config.linkerd.io/skip-outbound-ports", /\d/]
		];
		meshChecks = [
			createObjectCheck([mutualTls], ["PeerAuthentication"], function* (resource) {
				const spec = resource.root.get("spec");
				const ports = spec.get("portLevelMtls").fields();
				for (const field of [spec.get("mtls", "mode"), ...ports.map((port) => port.get("mode"))]) {
					const mode = field.text;
					if (mode !== "PERMISSIVE" && mode !== "DISABLE") continue;
					const severity = mode === "DISABLE" ? "high" : "medium";
					yield createProblem(mutualTls, resource, field, `Workloads accept plain-text traffic (${mode})`, { severity });
				}
			}),
			createObjectCheck([plainClient], ["DestinationRule"], function* (resource) {
				const policies = [resource.root.get("spec", "trafficPolicy"), ...resource.root.get("spec", "subsets").items().map((subset) => subset.get("trafficPolicy"))];
				for (const policy of policies) {
					const field = policy.get("tls", "mode");
					if (field.text === "DISABLE") yield createProblem(plainClient, resource, field, "Traffic to the host is not encrypted");
				}
			}),
			createObjectCheck([openPolicy], ["AuthorizationPolicy"], function* (resource) {
				const spec = resource.root.get("spec");
				if (!resource.group.endsWith("istio.io") || !["ALLOW", void 0].includes(spec.get("action").text)) return;
				for (const rule of spec.get("rules").items()) {
					const any = rule.get("from").items().map((source) => source.get("source", "principals")).find(({ texts }) => texts.includes("*"));
					if (rule.isMap && rule.fields().length === 0 || any !== void 0) yield createProblem(openPolicy, resource, any ?? rule, "The policy allows all requests");
				}
			}),
			createObjectCheck([linkerdOpen], ["ServerAuthorization"], function* (resource) {
				const field = resource.root.get("spec", "client", "unauthenticated");
				if (field.isTrue) yield createProblem(linkerdOpen, resource, field, "Linkerd admits clients without an identity");
			}),
			createPodCheck([outsideMesh, linkerdOpen], function* (pod) {
				for (const place of [pod.metadata.get("annotations"), pod.metadata.get("labels")]) {
					for (const [key, bad] of bypasses) {
						const field = place.get(key);
						if (field.text !== void 0 && bad.test(field.text)) yield createProblem(outsideMesh, pod, field, `Traffic of the pods bypasses the mesh (${key})`);
					}
					const policy = place.get("config.linkerd.io/default-inbound-policy");
					if (/unauthenticated$/.test(policy.text ?? "")) yield createProblem(linkerdOpen, pod, policy, "Linkerd admits clients without an identity");
				}
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/namespaces.ts
function* labels(resource) {
	const labeled = resource.root.get("metadata", "labels").fields().filter((field) => String(field.key).startsWith(labelPrefix));
	for (const field of labeled) {
		const name = String(field.key).slice(labelPrefix.length);
		const mode = name.replace(/-version$/, "");
		const isLevel = mode === name && podSecurityLevels.some((level) => level === field.text);
		const isVersion = mode !== name && parseMinor(field.text ?? "") !== void 0;
		if (modes.includes(mode) && (isLevel || isVersion)) continue;
		yield createProblem(badLabel, resource, field, `invalid Pod Security ${name} ${field.text ?? ""}`);
	}
	const enforce = resource.root.get("metadata", "labels", `${labelPrefix}enforce`);
	const isSystem = /^kube-/.test(resource.name);
	if (!enforce.exists && !isSystem) yield createProblem(noLabel, resource, enforce, "The namespace sets no Pod Security level");
}
var links$8, namespace, badLabel, noLabel, quota, weakRange, weakQuota, modes, namespaceChecks;
function init_namespaces$1() {
	return (init_namespaces$1 = __esmMin((() => {
		init_rule();
		init_checks();
		init_check$2();
		init_level();
		init_problem();
		links$8 = ["https://kubernetes.io/docs/concepts/security/pod-security-admission/"];
		namespace = (labels) => `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n${labels}`;
		badLabel = defineManifestRule({
			id: "SW-K8S-pod-security-label",
			severity: "high",
			summary: "Use valid values in Pod Security labels.",
			why: "The API server rejects an unknown level or version when the label changes, and it protects nothing.",
			before: namespace("  labels:\n    pod-security.kubernetes.io/enforce: restrictd"),
			after: namespace("  labels:\n    pod-security.kubernetes.io/enforce: restricted"),
			tags: ["security", "correctness"],
			links: links$8,
			precision: "very-high"
		});
		noLabel = defineManifestRule({
			id: "SW-K8S-namespace-without-pod-security",
			severity: "low",
			summary: "Set the Pod Security level of each Namespace.",
			why: "Without the label enforce, and without another admission policy, a namespace accepts privileged pods.",
			before: namespace("  labels:\n    team: shop"),
			after: namespace("  labels:\n    pod-security.kubernetes.io/enforce: baseline"),
			tags: ["security", "CIS-Kubernetes-5.2.1"],
			links: links$8,
			precision: "medium"
		});
		quota = (kind, spec) => `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: shop\nspec:\n${spec}`;
		weakRange = defineManifestRule({
			id: "SW-K8S-limit-range",
			severity: "low",
			summary: "Set defaults and limits in a LimitRange.",
			why: "Otherwise containers without limits of their own run without limits.",
			before: quota("LimitRange", "  limits: [{type: Container}]"),
			after: quota("LimitRange", "  limits:\n    - type: Container\n      default: {cpu: 500m}\n      defaultRequest: {cpu: 100m}\n      max: {cpu: \"1\"}\n      min: {cpu: 100m}"),
			tags: ["reliability"],
			aliases: ["KSV-0039"],
			precision: "high",
			isOptIn: true
		});
		weakQuota = defineManifestRule({
			id: "SW-K8S-resource-quota",
			severity: "low",
			summary: "Limit CPU and memory in a ResourceQuota.",
			why: "A namespace can use any amount of a resource that the quota does not limit.",
			before: quota("ResourceQuota", "  hard: {pods: 10}"),
			after: quota("ResourceQuota", "  hard: {requests.cpu: 1, requests.memory: 1Gi, limits.cpu: 2, limits.memory: 2Gi}"),
			tags: ["reliability"],
			aliases: ["KSV-0040"],
			precision: "high",
			isOptIn: true
		});
		modes = [
			"enforce",
			"warn",
			"audit"
		];
		namespaceChecks = [
			createObjectCheck([badLabel, noLabel], ["Namespace"], labels),
			createObjectCheck([weakRange], ["LimitRange"], function* (resource) {
				const list = resource.root.get("spec", "limits");
				const requiredKeys = [
					"type",
					"default",
					"defaultRequest",
					"max",
					"min"
				];
				const lacking = list.items().map((limit) => requiredKeys.map((key) => limit.get(key)).find(({ node }) => node === void 0));
				if (lacking.length > 0 && lacking.includes(void 0)) return;
				yield createProblem(weakRange, resource, lacking[0] ?? list, "The LimitRange does not set all defaults and limits");
			}),
			createObjectCheck([weakQuota], ["ResourceQuota"], function* (resource) {
				const hard = resource.root.get("spec", "hard");
				const lacking = [
					"requests.cpu",
					"requests.memory",
					"limits.cpu",
					"limits.memory"
				].map((key) => hard.get(key)).find(({ exists }) => !exists);
				if (lacking !== void 0) yield createProblem(weakQuota, resource, lacking, `The quota does not limit ${String(lacking.key)}`);
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/network/calico.ts
/**
* Returns true if a selector of a Calico policy (`app == 'web' && has(tier)`) matches these labels. An empty selector
* matches all. Expressions beyond `==`, `!=`, `has`, `!has`, `all()` and `&&` count as a match, so that pods are not
* reported on a guess.
*/
function matchesCalicoSelector(selector, labels) {
	const text = selector.trim();
	if (text === "" || text.length > 1e4 || text.includes("||")) return true;
	return text.split("&&").every((part) => holds(part.trim(), labels));
}
function holds(part, labels) {
	const compared = comparison.exec(part);
	if (compared !== null) {
		const [, key = "", operator, single, double] = compared;
		const isEqual = labels.get(key) === (single ?? double);
		return operator === "==" ? isEqual : !isEqual;
	}
	const present = presence.exec(part);
	if (present !== null) return labels.has(present[2] ?? "") !== (present[1] === "!");
	return true;
}
var comparison, presence;
function init_calico() {
	return (init_calico = __esmMin((() => {
		comparison = /^([\w./-]+)\s*(==|!=)\s*(?:'([^']*)'|"([^"]*)")$/;
		presence = /^(!?)\s*has\(([\w./-]+)\)$/;
	})))();
}

// actions/manifest-check/kubernetes/network/coverage.ts
/** Lists the specifications of a policy. Cilium policies may have several. */
function specsOf({ root }) {
	return [root.get("spec"), ...root.get("specs").items()].filter(({ isMap }) => isMap);
}
function podsOf(policy, spec, cluster) {
	const namespace = /^(?:CiliumClusterwide|Global)/.test(policy.kind) ? void 0 : policy.namespace;
	if (policy.group.endsWith("projectcalico.org")) {
		const selector = spec.get("selector").text ?? "";
		return cluster.podsIn(namespace).filter(({ labels }) => matchesCalicoSelector(selector, labels));
	}
	const selector = compileSelector(spec.get(policy.group === "cilium.io" ? "endpointSelector" : "podSelector"));
	if (policy.group !== "cilium.io") return cluster.podsWith(selector, namespace);
	return spec.get("endpointSelector").isMap ? cluster.podsWith(withoutSources(selector), namespace) : [];
}
/** Removes the source prefix of Cilium's label names (`k8s:app`). Labels in files come from Kubernetes. */
function withoutSources({ labels, expressions }) {
	const bare = (key) => key.replace(/^(?:k8s|any)[:.]/, "");
	return {
		labels: new Map([...labels].map(([key, value]) => [bare(key), value])),
		expressions: expressions.map((expression) => ({
			...expression,
			key: bare(expression.key)
		}))
	};
}
/**
* Returns true if a policy applies to a direction. Without policyTypes, it applies to ingress, and to egress if it
* has egress rules.
*/
function governs({ group }, spec, direction) {
	const has = (key) => spec.get(key).node !== void 0;
	if (group === "cilium.io") return has(direction) || has(`${direction}Deny`);
	const isCalico = group.endsWith("projectcalico.org");
	const types = spec.get(isCalico ? "types" : "policyTypes").texts.map((type) => type.toLowerCase());
	if (types.length > 0) return types.includes(direction);
	if (direction === "egress") return has("egress");
	return !isCalico || has("ingress") || !has("egress");
}
var NetworkCoverage;
function init_coverage() {
	return (init_coverage = __esmMin((() => {
		/* @__PURE__ */ init_selector();
		init_calico();
		NetworkCoverage = class {
			#covered = {
				ingress: /* @__PURE__ */ new Set(),
				egress: /* @__PURE__ */ new Set()
			};
			#pods = /* @__PURE__ */ new Map();
			constructor(cluster) {
				for (const policy of cluster.ofKind(...[
					"NetworkPolicy",
					"CiliumNetworkPolicy",
					"CiliumClusterwideNetworkPolicy",
					"GlobalNetworkPolicy"
				])) {
					const specs = specsOf(policy);
					const pods = specs.flatMap((spec) => podsOf(policy, spec, cluster));
					this.#pods.set(policy, pods);
					for (const direction of ["ingress", "egress"]) {
						if (!specs.some((spec) => governs(policy, spec, direction))) continue;
						for (const pod of pods) this.#covered[direction].add(pod);
					}
				}
			}
			isCovered(pod, direction) {
				return this.#covered[direction].has(pod);
			}
			/** Returns the pods that a policy selects. */
			podsOf(policy) {
				return this.#pods.get(policy) ?? [];
			}
		};
	})))();
}

// actions/manifest-check/kubernetes/rules/network.ts
function* coverage({ cluster }) {
	const network = new NetworkCoverage(cluster);
	for (const workload of cluster.workloads) {
		if (workload.partial || workload.get("hostNetwork").isTrue) continue;
		for (const [direction, rule, message] of [[
			"ingress",
			openIngress,
			"No NetworkPolicy in these files restricts incoming traffic to the pods"
		], [
			"egress",
			openEgress,
			"No NetworkPolicy in these files restricts outgoing traffic of the pods"
		]]) {
			if (network.isCovered(workload, direction)) continue;
			yield createProblem(rule, workload, workload.spec, message);
		}
	}
	if (!cluster.workloads.some((workload) => workload.labels.size > 0)) return;
	for (const policy of cluster.ofKind("NetworkPolicy")) {
		const selector = policy.root.get("spec", "podSelector");
		if (!selector.isMap || network.podsOf(policy).length > 0) continue;
		yield createProblem(selectsNothing, policy, selector, "No pod in these files has the labels in the policy's selector");
	}
}
function* openRules(resource) {
	const spec = resource.root.get("spec");
	for (const [direction, peers] of [["ingress", "from"], ["egress", "to"]]) for (const rule of spec.get(direction).items()) {
		const open = openPeer(rule, peers);
		if (open === void 0 || rule.get("ports").items().length > 0) continue;
		yield createProblem(allowsAll, resource, open, `The policy allows ${direction === "ingress" ? "traffic from" : "traffic to"} everywhere`);
	}
}
/** Returns the part of a rule that allows everyone: the rule itself without peers, or an address block for all. */
function openPeer(rule, peers) {
	const list = rule.get(peers).items();
	if (list.length === 0) return rule;
	return list.map((peer) => peer.get("ipBlock", "cidr")).find((cidr) => everywhere.test(cidr.text ?? "") && (cidr.parent?.get("except").items().length ?? 0) === 0);
}
function hasPeerSelector({ root }) {
	return [...root.get("spec", "ingress").items(), ...root.get("spec", "egress").items()].flatMap((rule) => [...rule.get("from").items(), ...rule.get("to").items()]).some((peer) => peer.get("podSelector").isMap || peer.get("namespaceSelector").isMap);
}
var links$7, pod$3, policy, openIngress, openEgress, allowsAll, noSelector, selectsNothing, unlogged, everywhere, networkChecks;
function init_network$1() {
	return (init_network$1 = __esmMin((() => {
		init_rule();
		init_checks();
		init_coverage();
		init_problem();
		links$7 = ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"];
		pod$3 = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: {app: web}\nspec:\n  containers: [{name: app, image: \"app:1\"}]\n---\n";
		policy = (spec) => `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n${spec}`;
		openIngress = defineManifestRule({
			id: "SW-K8S-network-ingress-open",
			severity: "medium",
			summary: "Restrict incoming traffic to each pod with a NetworkPolicy.",
			why: "No policy for incoming traffic selects these pods, so every pod in the cluster can reach all their ports.",
			before: `${pod$3}${policy("  podSelector: {}\n  policyTypes: [Egress]")}`,
			after: `${pod$3}${policy("  podSelector: {}\n  policyTypes: [Ingress]")}`,
			tags: [
				"security",
				"CWE-284",
				"CIS-Kubernetes-5.3.2",
				"NSA-CISA",
				"NIST-SP-800-190-4.3.3"
			],
			aliases: [
				"kube-linter/non-isolated-pod",
				"kube-score/pod-networkpolicy",
				"CKV2_K8S_6",
				"C-0260",
				"polaris/missingNetworkPolicy"
			],
			links: links$7,
			precision: "high"
		});
		openEgress = defineManifestRule({
			id: "SW-K8S-network-egress-open",
			severity: "low",
			summary: "Restrict outgoing traffic of each pod with a NetworkPolicy.",
			why: "No policy for outgoing traffic selects these pods. Anyone who compromises one can reach the whole network, including the cloud's metadata service.",
			before: `${pod$3}${policy("  podSelector: {}\n  policyTypes: [Ingress]")}`,
			after: `${pod$3}${policy("  podSelector: {}\n  policyTypes: [Egress]")}`,
			tags: [
				"security",
				"CWE-284",
				"CIS-Kubernetes-5.3.2",
				"NSA-CISA",
				"NIST-SP-800-190-4.4.2"
			],
			links: links$7,
			precision: "high"
		});
		allowsAll = defineManifestRule({
			id: "SW-K8S-network-policy-allows-all",
			severity: "medium",
			summary: "Name the peers in NetworkPolicy rules.",
			why: "A rule without peers, or with the whole address space as a peer, allows the same traffic as no policy.",
			before: policy("  podSelector: {matchLabels: {app: web}}\n  ingress: [{}]"),
			after: policy("  podSelector: {matchLabels: {app: web}}\n  ingress: [{from: [{podSelector: {matchLabels: {app: edge}}}]}]"),
			tags: ["security", "CWE-284"],
			links: links$7,
			precision: "high"
		});
		noSelector = defineManifestRule({
			id: "SW-K8S-network-policy-selector",
			severity: "medium",
			summary: "Set the podSelector of a NetworkPolicy.",
			why: "Without podSelector, the API server rejects the policy, or it unintentionally applies to all pods of the namespace.",
			before: policy("  policyTypes: [Ingress]"),
			after: policy("  podSelector: {matchLabels: {app: web}}\n  policyTypes: [Ingress]"),
			tags: ["security", "correctness"],
			links: links$7,
			precision: "very-high"
		});
		selectsNothing = defineManifestRule({
			id: "SW-K8S-network-policy-without-pods",
			severity: "low",
			summary: "Select existing pods in a NetworkPolicy.",
			why: "A policy that matches no pods protects nothing. Often a label was renamed on one side only.",
			before: `${pod$3}${policy("  podSelector: {matchLabels: {app: shop}}")}`,
			after: `${pod$3}${policy("  podSelector: {matchLabels: {app: web}}")}`,
			tags: ["security", "correctness"],
			aliases: ["kube-linter/dangling-networkpolicy", "kube-score/networkpolicy-targets-pod"],
			links: links$7,
			precision: "medium"
		});
		unlogged = defineManifestRule({
			id: "SW-K8S-network-denials-unlogged",
			severity: "info",
			summary: "Log the traffic that a Calico policy denies.",
			why: "Denied connections are often the first sign of an intrusion.",
			before: "apiVersion: projectcalico.org/v3\nkind: GlobalNetworkPolicy\nmetadata:\n  name: deny\nspec:\n  ingress:\n    - action: Deny",
			after: "apiVersion: projectcalico.org/v3\nkind: GlobalNetworkPolicy\nmetadata:\n  name: deny\nspec:\n  ingress:\n    - action: Log\n    - action: Deny",
			tags: ["security", "logging"],
			links: ["https://docs.tigera.io/calico/latest/network-policy/policy-rules/log-rules"],
			precision: "high"
		});
		everywhere = /^(?:0\.0\.0\.0\/0|::\/0)$/;
		networkChecks = [
			{
				rules: [
					openIngress,
					openEgress,
					selectsNothing
				],
				run: coverage
			},
			createObjectCheck([allowsAll, noSelector], ["NetworkPolicy"], function* (resource) {
				if (resource.group.endsWith("projectcalico.org")) return;
				yield* openRules(resource);
				const selector = resource.root.get("spec", "podSelector");
				if (selector.isMap) return;
				const aliases = hasPeerSelector(resource) ? [] : ["KSV-0038"];
				yield createProblem(noSelector, resource, selector, "The policy sets no podSelector", { aliases });
			}),
			createObjectCheck([unlogged], ["NetworkPolicy", "GlobalNetworkPolicy"], function* (resource) {
				if (!resource.group.endsWith("projectcalico.org")) return;
				for (const direction of ["ingress", "egress"]) {
					const rules = resource.root.get("spec", direction).items();
					const deny = rules.findIndex((rule) => rule.get("action").text === "Deny");
					const denied = rules[deny];
					if (denied === void 0 || rules.slice(0, deny).some((rule) => rule.get("action").text === "Log")) continue;
					yield createProblem(unlogged, resource, denied.get("action"), "The policy does not log denied traffic");
				}
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/pods.ts
var propagation, sharedProcesses, hostAliases, systemNamespace, defaultNamespace, sandbox, lowPorts, falseSandbox, sandboxes, podChecks;
function init_pods() {
	return (init_pods = __esmMin((() => {
		init_rule();
		init_checks();
		init_problem();
		propagation = defineManifestRule({
			id: "SW-K8S-mount-propagation",
			severity: "high",
			summary: "Do not propagate a container's mounts to the node.",
			why: "With Bidirectional propagation, the container's mounts appear on the node and in other pods. Only storage plugins need this.",
			before: "volumeMounts:\n  - name: data\n    mountPath: /data\n    mountPropagation: Bidirectional",
			after: "volumeMounts:\n  - name: data\n    mountPath: /data",
			tags: [
				"security",
				"CWE-668",
				"CIS-Docker-5.20"
			],
			links: ["https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation"],
			precision: "very-high"
		});
		sharedProcesses = defineManifestRule({
			id: "SW-K8S-shared-processes",
			severity: "low",
			summary: "Isolate the processes of containers.",
			why: "With shareProcessNamespace, each container of the pod sees the other containers' processes, their environment and, through /proc, their files.",
			before: "shareProcessNamespace: true",
			after: "shareProcessNamespace: false",
			tags: ["security", "CWE-653"],
			links: ["https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/"],
			precision: "very-high"
		});
		hostAliases = defineManifestRule({
			id: "SW-K8S-host-aliases",
			severity: "low",
			summary: "Resolve host names with DNS.",
			why: "Entries in a pod's hosts file override DNS and can send traffic to an unexpected address.",
			before: "hostAliases:\n  - ip: 10.0.0.1\n    hostnames: [db.example.com]",
			after: "dnsPolicy: ClusterFirst",
			tags: ["security"],
			aliases: ["KSV-0007"],
			precision: "very-high",
			isOptIn: true
		});
		systemNamespace = defineManifestRule({
			id: "SW-K8S-system-namespace",
			severity: "medium",
			summary: "Do not run workloads in kube-system.",
			why: "Its service accounts have permissions for the cluster, and policies often exclude it.",
			before: "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: kube-system\nspec:\n  containers: [{name: app, image: \"app:1\"}]",
			after: "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  containers: [{name: app, image: \"app:1\"}]",
			tags: ["security"],
			aliases: ["KSV-0037"],
			precision: "medium"
		});
		defaultNamespace = defineManifestRule({
			id: "SW-K8S-default-namespace",
			severity: "low",
			summary: "Use a dedicated namespace for workloads.",
			why: "Workloads in the default namespace share permissions, quotas and network policies.",
			before: "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: default\nspec:\n  containers: [{name: app, image: \"app:1\"}]",
			after: "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  containers: [{name: app, image: \"app:1\"}]",
			tags: ["security", "CIS-Kubernetes-5.7.4"],
			aliases: [
				"KSV-0110",
				"CKV_K8S_21",
				"C-0061"
			],
			precision: "high",
			isOptIn: true
		});
		sandbox = defineManifestRule({
			id: "SW-K8S-sandbox",
			severity: "low",
			summary: "Run untrusted code in a sandbox such as gVisor or Kata Containers.",
			why: "Without a sandbox, only the node's kernel separates the container from the node.",
			before: "runtimeClassName: runc",
			after: "runtimeClassName: gvisor",
			tags: ["security", "NIST-SP-800-190-4.4.1"],
			links: ["https://kubernetes.io/docs/concepts/containers/runtime-class/"],
			precision: "medium",
			isOptIn: true
		});
		lowPorts = defineManifestRule({
			id: "SW-K8S-net-bind-service",
			severity: "info",
			summary: "Do not add NET_BIND_SERVICE.",
			why: "containerd and Docker let every process in a container listen on ports below 1024, so few images need the capability.",
			before: "securityContext:\n  capabilities:\n    drop: [ALL]\n    add: [NET_BIND_SERVICE]",
			after: "securityContext:\n  capabilities:\n    drop: [ALL]",
			tags: ["security", "CWE-250"],
			aliases: ["KSV-0022", "CKV_K8S_25"],
			precision: "medium"
		});
		falseSandbox = defineManifestRule({
			id: "SW-K8S-sandbox-handler",
			severity: "high",
			summary: "Use the right handler for a runtime class.",
			why: "Pods that request a sandbox get an ordinary container.",
			before: "apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata:\n  name: gvisor\nhandler: runc",
			after: "apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata:\n  name: gvisor\nhandler: runsc",
			tags: ["security"],
			precision: "high"
		});
		sandboxes = /gvisor|runsc|kata|firecracker|sandbox|wasm/i;
		podChecks = [
			createContainerCheck([propagation], function* (container) {
				for (const mount of container.field.get("volumeMounts").items()) {
					const field = mount.get("mountPropagation");
					if (field.text !== "Bidirectional") continue;
					yield createContainerProblem(propagation, container, field, `Mounts of container ${container.name} appear on the node`);
				}
			}),
			createContainerCheck([lowPorts], function* (container) {
				const field = container.field.get("securityContext", "capabilities", "add").items().find(({ text }) => text === "NET_BIND_SERVICE");
				if (field === void 0) return;
				yield createContainerProblem(lowPorts, container, field, `Container ${container.name} adds NET_BIND_SERVICE, which it probably does not need`);
			}),
			createPodCheck([
				sharedProcesses,
				hostAliases,
				sandbox
			], function* (pod) {
				const shared = pod.get("shareProcessNamespace");
				if (shared.isTrue) yield createProblem(sharedProcesses, pod, shared, "The pods' containers can see each other's processes");
				const aliases = pod.get("hostAliases");
				if (aliases.exists) yield createProblem(hostAliases, pod, aliases, "The pods add entries to /etc/hosts");
				const runtime = pod.get("runtimeClassName");
				if (!pod.partial && !sandboxes.test(runtime.text ?? "")) yield createProblem(sandbox, pod, runtime, "The pods use the node's kernel without a sandbox");
			}),
			createPodCheck([systemNamespace, defaultNamespace], function* (pod) {
				const field = pod.resource.root.get("metadata", "namespace");
				const isControlPlane = pod.labels.get("tier") === "control-plane";
				if (pod.namespace === "kube-system" && !isControlPlane) yield createProblem(systemNamespace, pod, field, "The workload runs in kube-system");
				if ((pod.namespace ?? "default") === "default") yield createProblem(defaultNamespace, pod, field, "The workload runs in the default namespace");
			}),
			createObjectCheck([falseSandbox], ["RuntimeClass"], function* (runtime) {
				const handler = runtime.root.get("handler");
				if (!sandboxes.test(runtime.name) || !/^(?:runc|crun|youki)$/.test(handler.text ?? "")) return;
				yield createProblem(falseSandbox, runtime, handler, `The runtime class ${runtime.name} uses the handler ${handler.text}, which is not a sandbox`);
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/probes.ts
function* missing$1(container) {
	const { field, workload, name } = container;
	if (!isLongRunning(container) || isTerminating(workload)) return;
	if (field.get("ports").items().length > 0 && !field.get("readinessProbe").exists) yield createContainerProblem(readiness, container, field.get("readinessProbe"), `Container ${name} has no readiness probe`);
	if (!field.get("livenessProbe").exists) yield createContainerProblem(liveness, container, field.get("livenessProbe"), `Container ${name} has no liveness probe`);
}
function* wrongPorts(container) {
	const { field, name } = container;
	const names = field.get("ports").items().map((port) => port.get("name").text);
	for (const kind of kinds$2) for (const action of ["httpGet", "tcpSocket"]) {
		const port = field.get(kind, action, "port");
		if (typeof port.value !== "string" || /^\d+$/.test(port.value) || /[${}]/.test(port.value)) continue;
		if (names.includes(port.value)) continue;
		const aliases = [linterNames[kind] ?? ""];
		yield createContainerProblem(unknownPort, container, port, `Container ${name} has no port named ${port.value}`, { aliases });
	}
}
var links$6, readiness, liveness, unknownPort, kinds$2, linterNames, probeChecks;
function init_probes() {
	return (init_probes = __esmMin((() => {
		init_rule();
		init_checks();
		init_problem();
		links$6 = ["https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"];
		readiness = defineManifestRule({
			id: "SW-K8S-readiness-probe",
			severity: "low",
			summary: "Add a readiness probe to containers.",
			why: "Without a readiness probe, a pod gets requests before it can answer them and while it cannot.",
			before: "ports:\n  - containerPort: 8080",
			after: "ports:\n  - containerPort: 8080\nreadinessProbe:\n  httpGet:\n    path: /ready\n    port: 8080",
			tags: ["reliability"],
			aliases: [
				"CKV_K8S_9",
				"C-0018",
				"kube-linter/no-readiness-probe",
				"polaris/readinessProbeMissing",
				"kube-score/pod-probes"
			],
			links: links$6,
			precision: "high"
		});
		liveness = defineManifestRule({
			id: "SW-K8S-liveness-probe",
			severity: "low",
			summary: "Add a liveness probe to containers.",
			why: "Without a liveness probe, Kubernetes does not restart a process that hangs.",
			before: "ports:\n  - containerPort: 8080",
			after: "ports:\n  - containerPort: 8080\nlivenessProbe:\n  httpGet:\n    path: /healthz\n    port: 8080",
			tags: ["reliability"],
			aliases: [
				"CKV_K8S_8",
				"C-0056",
				"kube-linter/no-liveness-probe",
				"polaris/livenessProbeMissing"
			],
			links: links$6,
			precision: "high",
			isOptIn: true
		});
		unknownPort = defineManifestRule({
			id: "SW-K8S-probe-port",
			severity: "high",
			summary: "Probe a port that the container declares.",
			why: "A probe of an undeclared port name always fails. The pod never becomes ready or restarts forever.",
			before: "ports:\n  - name: http\n    containerPort: 8080\nreadinessProbe:\n  httpGet:\n    port: web",
			after: "ports:\n  - name: http\n    containerPort: 8080\nreadinessProbe:\n  httpGet:\n    port: http",
			tags: ["correctness"],
			links: links$6,
			precision: "very-high"
		});
		kinds$2 = [
			"livenessProbe",
			"readinessProbe",
			"startupProbe"
		];
		linterNames = {
			livenessProbe: "kube-linter/liveness-port",
			readinessProbe: "kube-linter/readiness-port",
			startupProbe: "kube-linter/startup-port"
		};
		probeChecks = [createContainerCheck([readiness, liveness], missing$1), createContainerCheck([unknownPort], wrongPorts)];
	})))();
}

// actions/manifest-check/kubernetes/rules/rbac.ts
/** Returns true for roles that Kubernetes creates, and for roles that only aggregate others. */
function isBuiltIn({ name, root }) {
	return name.startsWith("system:") || root.get("aggregationRule").isMap;
}
function* wildcards(resource, rule) {
	const verbs = rule.get("verbs").items().find(({ text }) => text === "*");
	const resources = rule.get("resources").items().find(({ text }) => text === "*");
	if (verbs === void 0 && resources === void 0) return;
	const both = verbs !== void 0 && resources !== void 0;
	const severity = both && resource.kind === "ClusterRole" ? "critical" : "high";
	const aliases = both ? [
		"KSV-0044",
		"KSV-0045",
		"KSV-0046"
	] : verbs === void 0 ? ["KSV-0046"] : ["KSV-0045"];
	const scope = both ? "all verbs on all resources" : verbs === void 0 ? "every resource" : "every verb";
	const groups = rule.get("apiGroups").items();
	const named = groups.map(({ text = "" }) => text === "" ? "core" : text).toSorted();
	const message = `The role allows ${scope}${named.length === 0 || groups.some(({ text }) => text === "*") ? "" : ` in ${truncate(oneLine(named.join(", ")), 300)}`}`;
	yield createProblem(wildcard, resource, verbs ?? resources ?? rule, message, {
		severity,
		aliases
	});
}
function* granted(resource, rule) {
	for (const grant of listNamedPermissions(rule)) {
		const own = powerRules.get(grant.permission.id);
		if (own === void 0) continue;
		const problem = createProblem(own, resource, grant.field, grant.permission.message, { severity: severityOf(grant, resource) });
		yield {
			...problem,
			aliases: (problem.aliases ?? []).filter((id) => id !== otherKind[resource.kind])
		};
	}
}
/** Returns the severity of a permission. It is lower for named objects or within one namespace. */
function severityOf({ permission: power, isNamed }, { kind }) {
	if (isNamed) return "low";
	if (kind === "ClusterRole" || power.severity !== "high") return power.severity;
	return power.isNamespaceBound === true ? "medium" : power.severity;
}
var links$5, role, harmless, wildcard, powerRules, otherKind, rbacChecks;
function init_rbac() {
	return (init_rbac = __esmMin((() => {
		init_text();
		init_rule();
		init_checks();
		init_problem();
		init_permissions();
		init_risky_permissions();
		links$5 = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"];
		role = (rule) => `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - ${rule}`;
		harmless = role("{apiGroups: [\"\"], resources: [configmaps], resourceNames: [app], verbs: [get]}");
		wildcard = defineManifestRule({
			id: "SW-K8S-rbac-wildcard",
			severity: "high",
			summary: "List verbs and resources in roles explicitly.",
			why: "A wildcard grants access to everything in the cluster today and to everything added later.",
			before: role("{apiGroups: [\"\"], resources: [\"*\"], verbs: [get]}"),
			after: harmless,
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.1.3",
				"OWASP-K8S-K02"
			],
			aliases: ["CKV_K8S_49", "kube-linter/wildcard-in-rules"],
			links: links$5,
			precision: "very-high"
		});
		powerRules = new Map(riskyPermissions.map((power) => [power.id, defineManifestRule({
			id: `SW-K8S-rbac-${power.id}`,
			severity: power.severity,
			summary: power.summary,
			why: power.why,
			before: role(power.example),
			after: harmless,
			tags: [
				"security",
				"CWE-269",
				"OWASP-K8S-K02",
				...power.tags
			],
			aliases: power.aliases,
			links: links$5,
			precision: "high",
			isOptIn: power.isOptIn ?? false
		})]));
		otherKind = {
			Role: "KSV-0041",
			ClusterRole: "KSV-0113"
		};
		rbacChecks = [createObjectCheck([wildcard, ...powerRules.values()], ["Role", "ClusterRole"], function* (resource) {
			if (isBuiltIn(resource)) return;
			for (const rule of resource.root.get("rules").items()) {
				yield* wildcards(resource, rule);
				yield* granted(resource, rule);
			}
		})];
	})))();
}

// actions/manifest-check/kubernetes/rules/references.ts
/** Lists the references in the variables of a container. */
function variablesOf({ field }) {
	const keys = field.get("env").items().flatMap((entry) => [{
		kind: "ConfigMap",
		source: entry.get("valueFrom", "configMapKeyRef")
	}, {
		kind: "Secret",
		source: entry.get("valueFrom", "secretKeyRef")
	}]);
	const whole = field.get("envFrom").items().flatMap((entry) => [{
		kind: "ConfigMap",
		source: entry.get("configMapRef")
	}, {
		kind: "Secret",
		source: entry.get("secretRef")
	}]);
	return [...keys.map((reference) => ({
		...reference,
		key: reference.source.get("key")
	})), ...whole].filter(({ source }) => source.isMap && !source.get("optional").isTrue);
}
function* keys(container, { cluster }) {
	for (const { kind, source, key } of variablesOf(container)) {
		const name = source.get("name").text ?? "";
		const target = cluster.find(kind, name, container.workload.namespace);
		if (target === void 0 || key?.text === void 0 || target.root.get("sops").isMap) continue;
		const lists = [
			"data",
			"stringData",
			"binaryData"
		].map((list) => target.root.get(list));
		if (lists.every((list) => list.fields().length === 0)) continue;
		if (lists.some((list) => list.get(key.text ?? "").node !== void 0)) continue;
		const related = [{
			place: target.root.get("metadata", "name").place,
			message: `The ${kind}`
		}];
		yield createContainerProblem(missingKey, container, key, `The ${kind} ${name} has no key ${key.text}`, { related });
	}
}
function* configs(workload, { cluster }) {
	if (cluster.ofKind("ConfigMap").length === 0) return;
	const volumes = workload.get("volumes").items().map((source) => source.get("configMap"));
	const variables = workload.containers.flatMap((container) => variablesOf(container).filter(({ kind }) => kind === "ConfigMap"));
	for (const source of [...volumes, ...variables.map((reference) => reference.source)]) {
		const name = source.get("name");
		if (name.text === void 0 || source.get("optional").isTrue || name.text === "kube-root-ca.crt") continue;
		if (cluster.find("ConfigMap", name.text, workload.namespace) !== void 0) continue;
		yield createProblem(missingConfig, workload, name, `These files contain no ConfigMap named ${name.text}`);
	}
}
var pod$2, variable, missingKey, container, account, missingAccount, volume$1, missingConfig, referenceChecks;
function init_references$1() {
	return (init_references$1 = __esmMin((() => {
		init_rule();
		init_checks();
		init_problem();
		init_identity();
		pod$2 = (spec, extra) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n${spec}\n---\n${extra}`;
		variable = (key) => pod$2(`  containers:\n    - name: app\n      image: app:1\n      env: [{name: MODE, valueFrom: {configMapKeyRef: {name: web, key: ${key}}}}]`, "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n  mode: fast");
		missingKey = defineManifestRule({
			id: "SW-K8S-missing-key",
			severity: "high",
			summary: "Use existing keys of ConfigMaps and Secrets.",
			why: "Otherwise the container does not start.",
			before: variable("mod"),
			after: variable("mode"),
			tags: ["correctness"],
			precision: "high"
		});
		container = "  containers: [{name: app, image: \"app:1\"}]";
		account = "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web";
		missingAccount = defineManifestRule({
			id: "SW-K8S-missing-service-account",
			severity: "low",
			summary: "Use an existing service account.",
			why: "Otherwise Kubernetes does not create the pod.",
			before: pod$2(`  serviceAccountName: shop\n${container}`, account),
			after: pod$2(`  serviceAccountName: web\n${container}`, account),
			tags: ["correctness"],
			aliases: ["kube-linter/non-existent-service-account"],
			precision: "medium"
		});
		volume$1 = (name) => pod$2(`${container}\n  volumes: [{name: config, configMap: {name: ${name}}}]`, "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata: {}");
		missingConfig = defineManifestRule({
			id: "SW-K8S-missing-config",
			severity: "low",
			summary: "Use existing ConfigMaps.",
			why: "Otherwise the pod does not start.",
			before: volume$1("shop"),
			after: volume$1("web"),
			tags: ["correctness"],
			precision: "low"
		});
		referenceChecks = [
			createContainerCheck([missingKey], keys),
			createPodCheck([missingConfig], configs),
			createPodCheck([missingAccount], function* (pod, { cluster }) {
				const name = getServiceAccount(pod);
				const accounts = cluster.ofKind("ServiceAccount");
				if (name === "default" || accounts.length === 0) return;
				if (cluster.find("ServiceAccount", name, pod.namespace) !== void 0) return;
				yield createProblem(missingAccount, pod, pod.get("serviceAccountName"), `These files contain no service account named ${name}`);
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/quantity.ts
/** Parses a quantity of apimachinery's resource API to a number. Returns undefined for other text. */
function parseQuantity(text) {
	if (text.length > 64) return void 0;
	const match = /^([-+]?(?:\d+\.?\d*|\.\d+))(?:([eE][-+]?\d+)|([numkMGTPE]|[KMGTPE]i))?$/.exec(text);
	if (match === null) return void 0;
	const [, digits = "", exponent = "", suffix = ""] = match;
	return Number(`${digits}${exponent}`) * (suffixes[suffix] ?? 1);
}
var suffixes;
function init_quantity() {
	return (init_quantity = __esmMin((() => {
		suffixes = {
			"": 1,
			n: 1e-9,
			u: 1e-6,
			m: .001,
			k: 1e3,
			M: 1e6,
			G: 1e9,
			T: 0xe8d4a51000,
			P: 0x38d7ea4c68000,
			E: 0xde0b6b3a7640000,
			Ki: 1024,
			Mi: 2 ** 20,
			Gi: 2 ** 30,
			Ti: 2 ** 40,
			Pi: 2 ** 50,
			Ei: 2 ** 60
		};
	})))();
}

// actions/manifest-check/kubernetes/rules/resources.ts
/**
* Reports missing requests and limits. A limit alone sets the request as well. Skips init containers, which run one
* by one.
*/
function* missing(container) {
	if (container.role === "ephemeral" || container.role === "init") return;
	const resources = container.field.get("resources");
	for (const [rule, path, instead, label] of requirements) {
		const field = resources.get(...path);
		if (field.exists || instead !== void 0 && resources.get(...instead).exists) continue;
		if (container.workload.get("resources", ...path).exists) continue;
		yield createContainerProblem(rule, container, field, `Container ${container.name} has no ${label}`);
	}
}
function* senseless(container) {
	const resources = container.field.get("resources");
	for (const kind of ["requests", "limits"]) for (const field of resources.get(kind).fields()) {
		const own = parseQuantity(field.text ?? "");
		if (own === void 0 && field.exists && !/[${}<>]/.test(field.text ?? "")) yield createContainerProblem(badQuantity, container, field, `${field.text ?? "This"} is not a valid quantity`);
		const limit = parseQuantity(resources.get("limits", String(field.key)).text ?? "");
		if (kind === "limits" || own === void 0 || limit === void 0 || own <= limit) continue;
		yield createContainerProblem(badQuantity, container, field, `Container ${container.name} requests more ${String(field.key)} than its limit allows`);
	}
}
var links$4, tags$2, memoryLimit, memoryRequest, cpuRequest, cpuLimit, badQuantity, requirements, resourceChecks;
function init_resources() {
	return (init_resources = __esmMin((() => {
		init_rule();
		init_checks();
		init_problem();
		init_quantity();
		links$4 = ["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/"];
		tags$2 = ["security", "CWE-770"];
		memoryLimit = defineManifestRule({
			id: "SW-K8S-memory-limit",
			severity: "medium",
			summary: "Limit the memory of each container.",
			why: "A container without a limit can use all memory of the node. The kernel then kills arbitrary processes.",
			before: "resources:\n  requests:\n    memory: 64Mi",
			after: "resources:\n  requests:\n    memory: 64Mi\n  limits:\n    memory: 64Mi",
			tags: tags$2,
			aliases: [...[
				"KSV-0018",
				"CKV_K8S_13",
				"C-0271",
				"kube-linter/unset-memory-requirements",
				"polaris/memoryLimitsMissing"
			], ...["kube-score/container-resources", "kubesec/LimitsMemory"]],
			links: links$4,
			precision: "very-high"
		});
		memoryRequest = defineManifestRule({
			id: "SW-K8S-memory-request",
			severity: "low",
			summary: "Request the memory that each container needs.",
			why: "Without a request, the scheduler may place the pod on any node, and it is the first to be killed when memory runs out.",
			before: "resources:\n  requests:\n    cpu: 100m",
			after: "resources:\n  requests:\n    memory: 64Mi",
			tags: ["reliability"],
			aliases: [
				"KSV-0016",
				"CKV_K8S_12",
				"C-0004",
				"polaris/memoryRequestsMissing",
				"kubesec/RequestsMemory"
			],
			links: links$4,
			precision: "very-high"
		});
		cpuRequest = defineManifestRule({
			id: "SW-K8S-cpu-request",
			severity: "low",
			summary: "Request the CPU that each container needs.",
			why: "Without a request, the scheduler may place the pod on any node, and it gets only the CPU time that other pods leave.",
			before: "resources:\n  limits:\n    memory: 64Mi",
			after: "resources:\n  requests:\n    cpu: 100m",
			tags: ["reliability"],
			aliases: [
				"KSV-0015",
				"CKV_K8S_10",
				"C-0050",
				"kube-linter/unset-cpu-requirements",
				"polaris/cpuRequestsMissing",
				"kubesec/RequestsCPU"
			],
			links: links$4,
			precision: "very-high"
		});
		cpuLimit = defineManifestRule({
			id: "SW-K8S-cpu-limit",
			severity: "low",
			summary: "Limit the CPU of each container.",
			why: "A container without a limit can take the CPU time of all containers that have not requested it.",
			before: "resources:\n  requests:\n    cpu: 100m",
			after: "resources:\n  limits:\n    cpu: 500m",
			tags: tags$2,
			aliases: [
				"KSV-0011",
				"CKV_K8S_11",
				"C-0270",
				"polaris/cpuLimitsMissing",
				"kubesec/LimitsCPU"
			],
			links: links$4,
			precision: "very-high",
			isOptIn: true
		});
		badQuantity = defineManifestRule({
			id: "SW-K8S-quantity",
			severity: "high",
			summary: "Use valid resource quantities.",
			why: "The API server rejects invalid quantities and requests above the limit.",
			before: "resources:\n  requests:\n    memory: 2Gi\n  limits:\n    memory: 1Gi",
			after: "resources:\n  requests:\n    memory: 1Gi\n  limits:\n    memory: 1Gi",
			tags: ["correctness"],
			links: ["https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/"],
			precision: "very-high"
		});
		requirements = [
			[
				memoryLimit,
				["limits", "memory"],
				void 0,
				"memory limit"
			],
			[
				memoryRequest,
				["requests", "memory"],
				["limits", "memory"],
				"memory request"
			],
			[
				cpuRequest,
				["requests", "cpu"],
				["limits", "cpu"],
				"CPU request"
			],
			[
				cpuLimit,
				["limits", "cpu"],
				void 0,
				"CPU limit"
			]
		];
		resourceChecks = [createContainerCheck([
			memoryLimit,
			memoryRequest,
			cpuRequest,
			cpuLimit
		], missing), createContainerCheck([badQuantity], senseless)];
	})))();
}

// actions/manifest-check/kubernetes/schema/types.json
var kinds$1, types;
function init_types$1() {
	return (init_types$1 = __esmMin((() => {
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
			"AppsV1StatefulSetSpec": "minReadySeconds:n,ordinals:AppsV1StatefulSetOrdinals,persistentVolumeClaimRetentionPolicy:AppsV1StatefulSetPersistentVolumeClaimRetentionPolicy,podManagementPolicy:OrderedReady|Parallel,replicas:n,revisionHistoryLimit:n,selector!:MetaV1LabelSelector,serviceName:s,template!:CoreV1PodTemplateSpec,updateStrategy:AppsV1StatefulSetUpdateStrategy,volumeClaimTemplates:[*]",
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
/** Returns the fields of a type, in the newest version that the table contains. */
function getObjectType(name) {
	const cached = decoded$1.get(name);
	const text = encoded.get(name);
	if (cached !== void 0 || text === void 0) return cached;
	const parts = text === "" ? [] : text.split(",").map((part) => /^(.+?)(!?):(.*)$/.exec(part) ?? []);
	const type = {
		name,
		fields: new Map(parts.map(([, field = "", , code = "*"]) => [field, shapeOf(code)])),
		required: parts.flatMap(([, field = "", mark]) => mark === "!" ? [field] : [])
	};
	decoded$1.set(name, type);
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
var kinds, encoded, decoded$1, simple;
function init_types$2() {
	return (init_types$2 = __esmMin((() => {
		init_types$1();
		kinds = new Map(Object.entries(kinds$1));
		encoded = new Map(Object.entries(types));
		decoded$1 = /* @__PURE__ */ new Map();
		simple = {
			s: { kind: "text" },
			n: { kind: "number" },
			b: { kind: "boolean" },
			q: { kind: "quantity" },
			"*": { kind: "any" }
		};
	})))();
}

// actions/manifest-check/kubernetes/schema/compare.ts
/** Compares a node with a type of Kubernetes' API. Accepts null and placeholders (`${…}`) everywhere. */
function* compare(node, type, path = []) {
	const expected = getObjectType(type);
	if (expected === void 0 || isOpen(node)) return;
	if (node.kind !== "map") {
		yield {
			kind: "wrong",
			path,
			expected: "a mapping",
			actual: nounOf(node)
		};
		return;
	}
	for (const { key, value } of node.entries) {
		const shape = expected.fields.get(key);
		if (shape === void 0) yield {
			kind: "unknown",
			path: [...path, key],
			type
		};
		else if (shape.kind !== "any") yield* fits(value, shape, [...path, key]);
	}
	for (const key of expected.required) if (!node.entries.some((entry) => entry.key === key)) yield {
		kind: "missing",
		path: [...path, key]
	};
}
function* fits(node, shape, path) {
	if (isOpen(node)) return;
	switch (shape.kind) {
		case "any": return;
		case "object":
			yield* compare(node, shape.type, path);
			return;
		case "list":
			if (node.kind !== "list") yield {
				kind: "wrong",
				path,
				expected: "a list",
				actual: nounOf(node)
			};
			else for (const [index, entry] of node.items.entries()) yield* fits(entry.value, shape.element, [...path, index]);
			return;
		case "map":
			if (node.kind !== "map") yield {
				kind: "wrong",
				path,
				expected: "a mapping",
				actual: nounOf(node)
			};
			else for (const entry of node.entries) yield* fits(entry.value, shape.element, [...path, entry.key]);
			return;
		case "words":
			if (node.kind === "scalar" && !shape.words.includes(node.text) && node.text !== "") {
				yield {
					kind: "word",
					path,
					words: shape.words,
					actual: node.text
				};
				return;
			}
			if (node.kind !== "scalar") yield {
				kind: "wrong",
				path,
				expected: "a string",
				actual: nounOf(node)
			};
			return;
		default: if (node.kind !== "scalar" || !isOf(resolveScalar(node), shape.kind)) yield {
			kind: "wrong",
			path,
			expected: nouns[shape.kind] ?? shape.kind,
			actual: nounOf(node)
		};
	}
}
function isOf(value, kind) {
	if (kind === "text") return typeof value === "string";
	if (kind === "number") return typeof value === "number";
	if (kind === "boolean") return typeof value === "boolean";
	return typeof value !== "boolean";
}
/** Returns true for null, or for a placeholder that is replaced later. */
function isOpen(node) {
	return node.kind === "scalar" && (resolveScalar(node) === null || isTemplate(node));
}
function isTemplate({ text }) {
	return /\$[({A-Z_]|\{\{|^<.*>$/.test(text);
}
function nounOf(node) {
	if (node.kind === "map") return "a mapping";
	if (node.kind === "list") return "a list";
	const value = resolveScalar(node);
	if (typeof value === "boolean") return `${node.text}, which YAML reads as ${value}`;
	return typeof value === "number" ? "a number" : "a string";
}
var nouns;
function init_compare$1() {
	return (init_compare$1 = __esmMin((() => {
		init_yaml();
		init_types$2();
		nouns = {
			text: "a string",
			number: "a number",
			boolean: "true or false",
			quantity: "a number or a string"
		};
	})))();
}

// actions/manifest-check/kubernetes/rules/schema.ts
function* mismatches(resource) {
	const type = getKindType(resource.apiVersion, resource.kind);
	const { node } = resource.root;
	if (type === void 0 || node === void 0) return;
	for (const mismatch of compare(node, type)) yield problem(resource, mismatch);
}
function problem(resource, mismatch) {
	const field = fieldAt(resource.root, mismatch.path);
	const name = String(mismatch.path.at(-1) ?? resource.kind);
	switch (mismatch.kind) {
		case "unknown": {
			const fieldNames = [...getObjectType(mismatch.type)?.fields.keys() ?? []];
			const severity = protecting.test(mismatch.type) ? "high" : "medium";
			const fix = createReplacementFix(suggest(name, fieldNames), (meant) => renameKey(field, meant));
			return createProblem(unknownField, resource, field, `${parentOf(mismatch.path, resource)} has no field ${name}${didYouMean(name, fieldNames)}`, {
				severity,
				...fix
			});
		}
		case "missing": return createProblem(missingField, resource, field, `${parentOf(mismatch.path, resource)} requires the field ${name}`);
		case "wrong": {
			const message = `${name} must be ${mismatch.expected}, but is ${mismatch.actual}`;
			return createProblem(wrongType, resource, field, message, retyping(field, mismatch.expected));
		}
		case "word": {
			const { actual: found, words } = mismatch;
			const advice = suggest(found, words) === void 0 ? `; allowed: ${words.join(", ")}` : didYouMean(found, words);
			const meant = words.find((word) => word.toLowerCase() === found.toLowerCase());
			const fix = createReplacementFix(meant, (word) => replaceScalar(field, word));
			return createProblem(unknownWord, resource, field, `invalid value ${found} for ${name}${advice}`, fix);
		}
	}
}
function parentOf(path, { kind }) {
	const parent = path.slice(0, -1).findLast((step) => typeof step === "string");
	return parent === void 0 ? kind : String(parent);
}
function fieldAt(root, path) {
	return path.reduce((field, step) => typeof step === "string" ? field.get(step) : field.items()[step] ?? field, root);
}
/** Creates a fix that quotes an intended string, or removes quotes from another value. */
function retyping(field, expected) {
	const { node } = field;
	if (node?.kind !== "scalar") return {};
	if (expected === "a string" && node.style === "plain") return createFix("Quote it", replaceScalar(field, JSON.stringify(node.text)));
	const isMeant = expected === "true or false" ? /^(?:true|false)$/ : expected === "a number" ? /^\d+$/ : void 0;
	return node.style === "quoted" && isMeant?.test(node.text) === true ? createFix("Remove the quotes", replaceScalar(field, node.text)) : {};
}
var links$3, unknownField, wrongType, unknownWord, missingField, protecting, schemaChecks;
function init_schema$1() {
	return (init_schema$1 = __esmMin((() => {
		init_text();
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_problem();
		init_compare$1();
		init_types$2();
		links$3 = ["https://kubernetes.io/docs/reference/kubernetes-api/"];
		unknownField = defineManifestRule({
			id: "SW-K8S-unknown-field",
			severity: "medium",
			summary: "Use only fields that Kubernetes supports.",
			why: "The API server rejects or silently drops an unknown field. A typo in a security context leaves the container unprotected.",
			before: "securityContext:\n  readOnlyRootFileSystem: true",
			after: "securityContext:\n  readOnlyRootFilesystem: true",
			tags: ["security", "correctness"],
			links: links$3,
			precision: "very-high"
		});
		wrongType = defineManifestRule({
			id: "SW-K8S-wrong-type",
			severity: "high",
			summary: "Use values of the right type.",
			why: "Otherwise the API server rejects the object. In YAML, unquoted yes, no, on, off and numbers are not strings.",
			before: "env:\n  - name: DEBUG\n    value: yes",
			after: "env:\n  - name: DEBUG\n    value: \"yes\"",
			tags: ["correctness"],
			links: links$3,
			precision: "very-high"
		});
		unknownWord = defineManifestRule({
			id: "SW-K8S-unknown-value",
			severity: "high",
			summary: "Use one of the allowed values.",
			why: "Otherwise the API server rejects the object. Values are case-sensitive.",
			before: "image: nginx:1.29.3\nimagePullPolicy: always",
			after: "image: nginx:1.29.3\nimagePullPolicy: Always",
			tags: ["correctness"],
			links: links$3,
			precision: "high"
		});
		missingField = defineManifestRule({
			id: "SW-K8S-missing-field",
			severity: "medium",
			summary: "Set all required fields.",
			why: "Otherwise the API server rejects the object.",
			before: "ports:\n  - name: http",
			after: "ports:\n  - name: http\n    containerPort: 8080",
			tags: ["correctness"],
			links: links$3,
			precision: "high"
		});
		protecting = /SecurityContext|Capabilities|SeccompProfile|AppArmorProfile|SELinuxOptions|NetworkPolicy|Rbac|PodSpec$/;
		schemaChecks = [{
			rules: [
				unknownField,
				wrongType,
				unknownWord,
				missingField
			],
			*run({ cluster }) {
				for (const resource of cluster.resources) yield* mismatches(resource);
			}
		}];
	})))();
}

// actions/manifest-check/kubernetes/rules/secrets.ts
function* environment(container) {
	for (const variable of container.field.get("env").items()) {
		const name = variable.get("name").text ?? "";
		const value = variable.get("value");
		const kind = classifyValue(value.text ?? "", name);
		const secretKind = kind?.isKnownForm === true ? kind.title : void 0;
		if (secretKind !== void 0 || isSecretName(name) && !isUnset(value.text ?? "")) {
			const severity = secretKind === void 0 ? inEnvironment.severity : "critical";
			yield createContainerProblem(inEnvironment, container, value, `The variable ${name} contains ${secretKind ?? "a value that looks like a secret"}`, { severity });
		}
		const reference = variable.get("valueFrom", "secretKeyRef");
		if (reference.exists) yield createContainerProblem(asVariable, container, reference, `The variable ${name} gets its value from a Secret; mount it as a file`);
	}
}
function* values(resource) {
	if (resource.root.get("sops").isMap) return;
	for (const list of ["stringData", "data"]) for (const field of resource.root.get(list).fields()) {
		const text = list === "data" ? decoded(field.text ?? "") : field.text ?? "";
		if (isUnset(text) || /^(?:ENC\[|vault:|ref\+)/.test(text)) continue;
		yield createProblem(secretObject, resource, field, `The value of ${String(field.key)} is in plain text`);
	}
}
function decoded(text) {
	return /^[\w+/=\s-]*$/.test(text) ? Buffer.from(text, "base64").toString("latin1") : text;
}
function* settings(resource) {
	for (const field of resource.root.get("data").fields()) {
		const kind = settingKind(field);
		if (kind === void 0) continue;
		const aliases = kind.trivy ? ["KSV-0109"] : [];
		yield createProblem(inConfigMap, resource, field, `The ConfigMap contains ${kind.description}`, { aliases });
	}
}
function settingKind(field) {
	const text = field.text ?? "";
	const name = String(field.key);
	const kind = classifyValue(text, name);
	if (kind?.isKnownForm === true) return {
		description: kind.title,
		trivy: false
	};
	if (isSecretName(name) && !text.includes("\n") && !isUnset(text)) return {
		description: `a value that looks like a secret (${name})`,
		trivy: true
	};
	const [assigned] = assignedSecretNames(text);
	return assigned === void 0 ? void 0 : {
		description: `a value that looks like a secret (${assigned})`,
		trivy: true
	};
}
var links$2, tags$1, inEnvironment, inArguments, secretObject, inConfigMap, personal, asVariable, personalName, personalText, secretChecks;
function init_secrets$1() {
	return (init_secrets$1 = __esmMin((() => {
		init_secrets$2();
		init_rule();
		init_checks();
		init_problem();
		links$2 = ["https://kubernetes.io/docs/concepts/configuration/secret/"];
		tags$1 = [
			"security",
			"secret",
			"CWE-798",
			"CIS-Kubernetes-5.4.1",
			"NIST-SP-800-190-4.1.4"
		];
		inEnvironment = defineManifestRule({
			id: "SW-K8S-secret-in-env",
			severity: "high",
			summary: "Read secrets from a Secret, not from the manifest.",
			why: "Everyone who can read the repository or the object has the secret, and Git keeps it after you remove it.",
			before: "env:\n  - name: DB_PASSWORD\n    value: hunter22",
			after: "env:\n  - name: DB_PASSWORD\n    valueFrom:\n      secretKeyRef: {name: db, key: password}",
			tags: tags$1,
			aliases: [
				"kube-linter/env-var-secret",
				"C-0012",
				"polaris/sensitiveContainerEnvVar"
			],
			links: links$2,
			precision: "medium"
		});
		inArguments = defineManifestRule({
			id: "SW-K8S-secret-in-command",
			severity: "critical",
			summary: "Keep secrets out of commands and arguments.",
			why: "They are visible in the repository, in the object and in the process list.",
			before: "args: [--database, 'postgres://shop:c0rrect-horse@db/shop']",
			after: "args: [--database-file, /run/secrets/database]",
			tags: tags$1,
			links: links$2,
			precision: "high"
		});
		secretObject = defineManifestRule({
			id: "SW-K8S-secret-committed",
			severity: "high",
			summary: "Do not commit Secrets in plain text.",
			why: "Base64 is not encryption. Everyone who can read the repository has the values.",
			before: "apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  password: hunter22",
			after: "apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata:\n  name: db\nspec:\n  secretStoreRef: {name: vault}",
			tags: tags$1,
			links: ["https://kubernetes.io/docs/concepts/security/secrets-good-practices/"],
			precision: "medium"
		});
		inConfigMap = defineManifestRule({
			id: "SW-K8S-secret-in-config-map",
			severity: "high",
			summary: "Keep secrets out of ConfigMaps.",
			why: "ConfigMaps are not encrypted, and more people can read them than Secrets.",
			before: "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: db\ndata:\n  password: hunter22",
			after: "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: db\ndata:\n  host: db.example.com",
			tags: tags$1,
			links: links$2,
			precision: "medium"
		});
		personal = defineManifestRule({
			id: "SW-K8S-personal-data-in-config-map",
			severity: "low",
			summary: "Keep personal data such as user names and addresses out of ConfigMaps.",
			why: "ConfigMaps are not encrypted, and many people can read them.",
			before: "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: db\ndata:\n  username: alice",
			after: "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: db\ndata:\n  host: db.example.com",
			tags: ["security"],
			aliases: ["KSV-01010"],
			precision: "low",
			isOptIn: true
		});
		asVariable = defineManifestRule({
			id: "SW-K8S-secret-as-variable",
			severity: "low",
			summary: "Mount secrets as files.",
			why: "Child processes inherit the environment, and crash reports include it. A file avoids both and changes with the Secret.",
			before: "env:\n  - name: DB_PASSWORD\n    valueFrom:\n      secretKeyRef: {name: db, key: password}",
			after: "env:\n  - name: DB_PASSWORD_FILE\n    value: /run/secrets/db/password",
			tags: [
				"security",
				"secret",
				"CIS-Kubernetes-5.4.1"
			],
			aliases: [
				"CKV_K8S_35",
				"kube-linter/read-secret-from-env-var",
				"C-0207"
			],
			links: links$2,
			precision: "high",
			isOptIn: true
		});
		personalName = /user_?name|e-?mail|phone|iban/i;
		personalText = /(?:user_?name|e-?mail|phone|iban)[ \t]*[=:]|[\w.-]{1,64}@(?:[\w-]{1,63}\.){1,5}[a-zA-Z]{2,6}\b/i;
		secretChecks = [
			createContainerCheck([inEnvironment, asVariable], environment),
			createContainerCheck([inArguments], function* (container) {
				for (const list of ["command", "args"]) for (const field of container.field.get(list).items()) {
					const kind = secretIn(field.text ?? "");
					if (kind !== void 0) yield createContainerProblem(inArguments, container, field, `This looks like ${kind}; remove it and revoke it`);
				}
			}),
			createObjectCheck([secretObject], ["Secret"], function* (resource) {
				if ((resource.root.get("type").text ?? "") !== "kubernetes.io/service-account-token" && resource.group === "") yield* values(resource);
			}),
			createObjectCheck([inConfigMap], ["ConfigMap"], settings),
			createObjectCheck([personal], ["ConfigMap"], function* (resource) {
				for (const field of resource.root.get("data").fields()) {
					if (!personalName.test(String(field.key)) && !personalText.test((field.text ?? "").slice(0, 1e5))) continue;
					yield createProblem(personal, resource, field, "The ConfigMap contains personal data");
				}
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/services.ts
function* targets(resource, cluster) {
	const selector = resource.root.get("spec", "selector");
	const labels = selector.record;
	if (labels.size === 0 || resource.root.get("spec", "type").text === "ExternalName") return;
	const pods = cluster.podsWith({
		labels,
		expressions: []
	}, resource.namespace);
	if (pods.length === 0) {
		if (cluster.podsIn(resource.namespace).some((pod) => pod.labels.size > 0)) yield createProblem(noPods, resource, selector, "No pod in these files has the labels in the Service's selector");
		return;
	}
	for (const port of resource.root.get("spec", "ports").items()) yield* targetPort(resource, port, pods);
}
function* targetPort(resource, port, pods) {
	const field = port.get("targetPort").exists ? port.get("targetPort") : port.get("port");
	const { value } = field;
	const open = pods.flatMap(({ containers }) => containers.flatMap((container) => container.field.get("ports").items()));
	if (typeof value === "string" && !open.some((port) => port.get("name").text === value)) yield createProblem(wrongPort, resource, field, `No selected pod has a port named ${value}`);
	if (typeof value !== "number" || open.length === 0) return;
	if (!open.some((port) => port.get("containerPort").value === value)) yield createProblem(closedPort, resource, field, `No selected pod declares port ${value}`);
}
var links$1, pod$1, service, noPods, wrongPort, closedPort, nodePort, openBalancer, externalIp, internal, serviceChecks;
function init_services() {
	return (init_services = __esmMin((() => {
		init_rule();
		init_checks();
		init_problem();
		links$1 = ["https://kubernetes.io/docs/concepts/services-networking/service/"];
		pod$1 = "\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: {app: web}\nspec:\n  containers:\n    - name: app\n      image: app:1\n      ports: [{name: http, containerPort: 8080}]";
		service = (spec) => `apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n${spec}${pod$1}`;
		noPods = defineManifestRule({
			id: "SW-K8S-service-without-pods",
			severity: "medium",
			summary: "Select existing pods in a Service.",
			why: "A Service whose selector matches no pods answers no requests. Often a label was renamed on one side only.",
			before: service("  selector: {app: shop}\n  ports: [{port: 80, targetPort: http}]"),
			after: service("  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
			tags: ["correctness"],
			aliases: ["kube-linter/dangling-service", "kube-score/service-targets-pod"],
			links: links$1,
			precision: "medium"
		});
		wrongPort = defineManifestRule({
			id: "SW-K8S-service-port",
			severity: "high",
			summary: "Use a target port that the pods declare.",
			why: "Pods without a port of that name get no traffic.",
			before: service("  selector: {app: web}\n  ports: [{port: 80, targetPort: web}]"),
			after: service("  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
			tags: ["correctness"],
			links: links$1,
			precision: "high"
		});
		closedPort = defineManifestRule({
			id: "SW-K8S-service-port-undeclared",
			severity: "low",
			summary: "Declare the target port of a Service.",
			why: "A port number that no container declares is often a typo.",
			before: service("  selector: {app: web}\n  ports: [{port: 80, targetPort: 80}]"),
			after: service("  selector: {app: web}\n  ports: [{port: 80, targetPort: 8080}]"),
			tags: ["correctness"],
			links: links$1,
			precision: "medium"
		});
		nodePort = defineManifestRule({
			id: "SW-K8S-node-port",
			severity: "low",
			summary: "Publish services through an Ingress, a Gateway or a load balancer.",
			why: "A NodePort is open on every node's address and bypasses the controls at the cluster's edge.",
			before: service("  type: NodePort\n  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
			after: service("  type: ClusterIP\n  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
			tags: ["security"],
			aliases: [
				"kube-linter/exposed-services",
				"kube-score/service-type",
				"C-0256"
			],
			links: links$1,
			precision: "high"
		});
		openBalancer = defineManifestRule({
			id: "SW-K8S-load-balancer-open",
			severity: "low",
			summary: "Restrict the clients of a load balancer.",
			why: "Without loadBalancerSourceRanges or the provider's annotation for internal load balancers, it is open to everyone.",
			before: service("  type: LoadBalancer\n  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
			after: service("  type: LoadBalancer\n  loadBalancerSourceRanges: [192.0.2.0/24]\n  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
			tags: ["security"],
			links: links$1,
			precision: "medium"
		});
		externalIp = defineManifestRule({
			id: "SW-K8S-external-ip",
			severity: "high",
			summary: "Do not set external IP addresses on Services.",
			why: "Anyone who can set externalIPs can intercept traffic to any address (CVE-2020-8554).",
			before: service("  externalIPs: [203.0.113.7]\n  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
			after: service("  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
			tags: ["security", "CWE-284"],
			aliases: ["KSV-0108"],
			links: ["https://github.com/kubernetes/kubernetes/issues/97076"],
			precision: "very-high"
		});
		internal = /internal|load-balancer-type|scheme/;
		serviceChecks = [createObjectCheck([
			noPods,
			wrongPort,
			closedPort,
			nodePort,
			openBalancer,
			externalIp
		], ["Service"], function* (resource, { cluster }) {
			if (resource.group !== "") return;
			const spec = resource.root.get("spec");
			yield* targets(resource, cluster);
			const type = spec.get("type");
			if (type.text === "NodePort") yield createProblem(nodePort, resource, type, "The Service is open on every node's address");
			const isInternal = resource.root.get("metadata", "annotations").fields().some(({ key }) => internal.test(String(key)));
			if (type.text === "LoadBalancer" && !spec.get("loadBalancerSourceRanges").exists && !isInternal) yield createProblem(openBalancer, resource, type, "The load balancer is open to everyone");
			const addresses = spec.get("externalIPs");
			if (addresses.items().length > 0) yield createProblem(externalIp, resource, addresses, "The Service receives traffic for any address that it sets");
		})];
	})))();
}

// actions/manifest-check/kubernetes/rules/storage.ts
function* monitors(container) {
	if (!/(?:^|\/)cadvisor(?:-\w+)?(?:[:@]|$)/.test(container.image ?? "")) return;
	for (const mount of container.field.get("volumeMounts").items()) {
		const path = mount.get("mountPath");
		if (!nodeDirectories.test(path.text ?? "") || mount.get("readOnly").isTrue) continue;
		yield createContainerProblem(writableCadvisor, container, path, `cAdvisor can write to ${path.text}`);
	}
	const open = container.field.get("ports").items().map((port) => port.get("hostPort")).find(({ exists }) => exists);
	const network = container.workload.get("hostNetwork");
	const field = open ?? (network.isTrue ? network : void 0);
	if (field !== void 0) yield createContainerProblem(openCadvisor, container, field, "Everyone who can reach the node can access cAdvisor");
}
var storage, unencrypted, volume, hostVolume, cadvisor, writableCadvisor, openCadvisor, nodeDirectories, storageChecks;
function init_storage() {
	return (init_storage = __esmMin((() => {
		init_rule();
		init_checks();
		init_problem();
		storage = (parameters) => `apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata:\n  name: fast\nprovisioner: ebs.csi.aws.com\nparameters:\n${parameters}`;
		unencrypted = defineManifestRule({
			id: "SW-K8S-storage-unencrypted",
			severity: "medium",
			summary: "Encrypt volumes.",
			why: "Otherwise anyone who gets the disk or a snapshot can read it.",
			before: storage("  type: gp3"),
			after: storage("  type: gp3\n  encrypted: \"true\""),
			tags: ["security", "CWE-311"],
			links: ["https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md"],
			precision: "high"
		});
		volume = (hostPath) => `apiVersion: v1\nkind: PersistentVolume\nmetadata:\n  name: data\nspec:\n  capacity: {storage: 1Gi}\n${hostPath}`;
		hostVolume = defineManifestRule({
			id: "SW-K8S-host-path-volume",
			severity: "medium",
			summary: "Do not create PersistentVolumes with directories of the node.",
			why: "Anyone who claims the volume can read and write the node's files.",
			before: volume("  hostPath: {path: /srv}"),
			after: volume("  csi: {driver: ebs.csi.aws.com, volumeHandle: vol-1}"),
			tags: ["security", "CWE-668"],
			links: ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/"],
			precision: "very-high"
		});
		cadvisor = (mount) => `image: gcr.io/cadvisor/cadvisor:v0.52.1\nvolumeMounts:\n  - {name: rootfs, mountPath: /rootfs${mount}}`;
		writableCadvisor = defineManifestRule({
			id: "SW-K8S-cadvisor-writable",
			severity: "high",
			summary: "Mount node directories into cAdvisor read-only.",
			why: "cAdvisor only reads statistics. An attacker can take over the node through a network service that writes to its files.",
			before: cadvisor(""),
			after: cadvisor(", readOnly: true"),
			tags: ["security", "CWE-732"],
			links: ["https://github.com/google/cadvisor/blob/master/docs/running.md"],
			precision: "high"
		});
		openCadvisor = defineManifestRule({
			id: "SW-K8S-cadvisor-open",
			severity: "medium",
			summary: "Do not publish cAdvisor's port outside the cluster.",
			why: "cAdvisor has no authentication and shows the processes on the node with all their arguments.",
			before: "image: gcr.io/cadvisor/cadvisor:v0.52.1\nports:\n  - {containerPort: 8080, hostPort: 8080}",
			after: "image: gcr.io/cadvisor/cadvisor:v0.52.1\nports:\n  - {containerPort: 8080}",
			tags: ["security", "CWE-306"],
			links: ["https://github.com/google/cadvisor/blob/master/docs/web.md"],
			precision: "high"
		});
		nodeDirectories = /^\/(?:rootfs|sys|var\/lib\/docker|var\/run|dev\/disk)(?:\/|$)/;
		storageChecks = [
			createObjectCheck([unencrypted], ["StorageClass"], function* (resource) {
				const provisioner = resource.root.get("provisioner").text ?? "";
				if (!["ebs.csi.aws.com", "kubernetes.io/aws-ebs"].includes(provisioner)) return;
				const field = resource.root.get("parameters", "encrypted");
				if (field.text !== "true") yield createProblem(unencrypted, resource, field, "Volumes of this class are not encrypted");
			}),
			createObjectCheck([hostVolume], ["PersistentVolume"], function* (resource) {
				const field = resource.root.get("spec", "hostPath");
				if (field.exists) yield createProblem(hostVolume, resource, field, "The volume is a directory of the node");
			}),
			createContainerCheck([writableCadvisor, openCadvisor], monitors)
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/users.ts
/** Returns the effective value for a container: its own, or the pod's. */
function effective({ field, workload }, key) {
	const own = field.get("securityContext", key);
	return own.exists ? own : orPods(own, workload.get("securityContext", key));
}
function orPods(own, pods) {
	return pods.exists ? pods : own;
}
function* low(container) {
	const { name, workload } = container;
	if (isWindows(workload)) return;
	const user = effective(container, "runAsUser");
	const group = effective(container, "runAsGroup");
	if ((user.number ?? 0) <= 1e4) yield createContainerProblem(lowUser, container, user, `Container ${name} runs as user ${user.number ?? "of the image"}`);
	if ((group.number ?? 0) <= 1e4) yield createContainerProblem(lowGroup, container, group, `Container ${name} runs as group ${group.number ?? "of the image"}`);
}
function* rootGroups(pod) {
	const context = pod.get("securityContext");
	const supplemental = context.get("supplementalGroups").items().map((field) => [field, "supplementalGroups"]);
	const fields = [
		[context.get("runAsGroup"), "runAsGroup"],
		[context.get("fsGroup"), "fsGroup"],
		...supplemental
	];
	for (const [field, key] of fields) {
		if (field.value !== 0) continue;
		yield createProblem(rootGroup, pod, field, `The pods' processes belong to the root group (${key})`, { aliases: ["KSV-0029", "KSV-0116"] });
	}
	for (const container of pod.containers) {
		const field = container.field.get("securityContext", "runAsGroup");
		if (field.value !== 0) continue;
		yield createContainerProblem(rootGroup, container, field, `Container ${container.name} runs in the root group`);
	}
}
function* contexts(pod) {
	const own = pod.get("securityContext");
	if (own.node?.kind === "map" && own.node.entries.length === 0) yield createProblem(emptyContext, pod, own, "The pods' security context is empty");
	for (const container of pod.containers) {
		const { node } = container.field.get("securityContext");
		if (node?.kind !== "map" || node.entries.length > 0) continue;
		yield createContainerProblem(emptyContext, container, container.field.get("securityContext"), `The security context of container ${container.name} is empty`);
	}
}
var links, lowUser, lowGroup, rootGroup, emptyContext, writableRoot, isWindows, userRuleChecks;
function init_users$1() {
	return (init_users$1 = __esmMin((() => {
		init_rule();
		init_checks();
		init_problem();
		links = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"];
		lowUser = defineManifestRule({
			id: "SW-K8S-low-user",
			severity: "low",
			summary: "Run as a user above 10000.",
			why: "Users of the node have low numbers. A container that escapes would own their files.",
			before: "securityContext:\n  runAsUser: 1000",
			after: "securityContext:\n  runAsUser: 10001",
			tags: ["security"],
			aliases: [
				"KSV-0020",
				"CKV_K8S_40",
				"kubesec/RunAsUser"
			],
			links,
			precision: "high",
			isOptIn: true
		});
		lowGroup = defineManifestRule({
			id: "SW-K8S-low-group",
			severity: "low",
			summary: "Run as a group above 10000.",
			why: "Groups of the node have low numbers.",
			before: "securityContext:\n  runAsGroup: 1000",
			after: "securityContext:\n  runAsGroup: 10001",
			tags: ["security"],
			aliases: ["KSV-0021", "kubesec/RunAsGroup"],
			links,
			precision: "high",
			isOptIn: true
		});
		rootGroup = defineManifestRule({
			id: "SW-K8S-root-group",
			severity: "low",
			summary: "Do not run processes in group 0.",
			why: "Processes in group 0 can access files that belong to the root group.",
			before: "securityContext:\n  runAsGroup: 0",
			after: "securityContext:\n  runAsGroup: 10001",
			tags: ["security", "CWE-250"],
			links,
			precision: "very-high"
		});
		emptyContext = defineManifestRule({
			id: "SW-K8S-empty-security-context",
			severity: "low",
			summary: "Set the security context, or remove it.",
			why: "An empty security context sets nothing but looks like protection.",
			before: "securityContext: {}",
			after: "securityContext:\n  allowPrivilegeEscalation: false",
			tags: ["security"],
			aliases: ["KSV-0118"],
			links,
			precision: "very-high"
		});
		writableRoot = defineManifestRule({
			id: "SW-K8S-writable-root",
			severity: "low",
			summary: "Mount the root file system read-only.",
			why: "With a writable root file system, an attacker can install tools and change programs.",
			before: "securityContext:\n  readOnlyRootFilesystem: false",
			after: "securityContext:\n  readOnlyRootFilesystem: true",
			tags: [
				"security",
				"CWE-732",
				"NSA-CISA"
			],
			aliases: [...[
				"KSV-0014",
				"CKV_K8S_22",
				"C-0017",
				"kube-linter/no-read-only-root-fs",
				"polaris/notReadOnlyRootFilesystem"
			], ...["kube-score/container-security-context-readonlyrootfilesystem", "kubesec/ReadOnlyRootFilesystem"]],
			links,
			precision: "very-high"
		});
		isWindows = (pod) => pod.get("os", "name").text === "windows";
		userRuleChecks = [
			createContainerCheck([lowUser, lowGroup], low),
			createPodCheck([rootGroup], rootGroups),
			createPodCheck([emptyContext], contexts),
			createContainerCheck([writableRoot], function* (container) {
				const field = container.field.get("securityContext", "readOnlyRootFilesystem");
				if (field.isTrue || isWindows(container.workload) || container.role === "ephemeral") return;
				yield createContainerProblem(writableRoot, container, field, `Container ${container.name} can write to its root file system`);
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/index.ts
var checks;
function init_rules$1() {
	return (init_rules$1 = __esmMin((() => {
		init_problems();
		init_api_versions();
		init_availability();
		init_bindings();
		init_consistency();
		init_control_plane();
		init_gateway();
		init_identity();
		init_images$1();
		init_ingress();
		init_mesh();
		init_namespaces$1();
		init_network$1();
		init_pods();
		init_probes();
		init_rbac();
		init_references$1();
		init_resources();
		init_schema$1();
		init_secrets$1();
		init_services();
		init_storage();
		init_users$1();
		checks = [
			podSecurityProblems,
			...apiVersionChecks,
			...availabilityChecks,
			...bindingChecks,
			...consistencyChecks,
			...controlPlaneChecks,
			...gatewayChecks,
			...identityChecks,
			...imageChecks,
			...ingressChecks,
			...meshChecks,
			...namespaceChecks,
			...networkChecks,
			...podChecks,
			...probeChecks,
			...rbacChecks,
			...referenceChecks,
			...resourceChecks,
			...schemaChecks,
			...secretChecks,
			...serviceChecks,
			...storageChecks,
			...userRuleChecks
		];
	})))();
}

// actions/manifest-check/kubernetes/family.ts
var sharedKinds, kubernetes;
function init_family$3() {
	return (init_family$3 = __esmMin((() => {
		init_rule_selection();
		init_cluster();
		init_resource();
		init_rules$1();
		sharedKinds = /^(?:Namespace|ServiceAccount|(?:Cluster)?Role(?:Binding)?|(?:Global)?NetworkPolicy|Cilium(?:Clusterwide)?NetworkPolicy)$/;
		kubernetes = {
			name: "kubernetes",
			rules: checks.flatMap(({ rules }) => rules),
			canContain: ({ source: { text } }) => text.includes("apiVersion") && text.includes("kind"),
			accepts: isResource,
			isShared: ({ root }) => sharedKinds.test(root.get("kind").text ?? ""),
			check(documents, options, around = []) {
				const cluster = new Cluster([...documents, ...around]);
				const others = new Set(around);
				const problems = runChecks(checks, {
					cluster,
					options
				}, options).filter(({ owner }) => !others.has(owner.document));
				const resources = cluster.resources.filter(({ document }) => !others.has(document));
				return {
					problems,
					annotations: [...cluster.resources, ...cluster.workloads].flatMap((owner) => owner.annotations),
					examined: { objects: resources.length }
				};
			}
		};
	})))();
}

// actions/manifest-check/families.ts
/** Returns the first family that accepts a document. */
function findFamily(document) {
	return families.find((family) => family.accepts(document));
}
var families;
function init_families() {
	return (init_families = __esmMin((() => {
		init_family();
		init_family$1();
		init_family$2();
		init_family$3();
		families = [
			kubernetes,
			compose,
			dockerDaemon,
			falco
		];
	})))();
}

// actions/manifest-check/images/rules.ts
var pod, scanned, tags, unscanned, notPassed, unsigned, tagMoved, absent, rootUser, unexposed, imageRules;
function init_rules$2() {
	return (init_rules$2 = __esmMin((() => {
		init_rule();
		pod = (image, extra = "") => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      image: ${image}${extra}`;
		scanned = "registry.example.com/app:1.0";
		tags = ["security", "supply-chain"];
		unscanned = defineManifestRule({
			id: "SW-DEPLOY-unscanned",
			severity: "high",
			summary: "Deploy only scanned images.",
			why: "The contents of an unscanned image are unknown.",
			before: pod("registry.example.com/unknown:1.0"),
			after: pod(scanned),
			tags: [
				...tags,
				"CWE-1104",
				"CIS-Docker-4.4",
				"NIST-SP-800-190-4.1.1"
			],
			precision: "high"
		});
		notPassed = defineManifestRule({
			id: "SW-DEPLOY-not-passed",
			severity: "high",
			summary: "Deploy only images that passed the scan.",
			why: "The scan of this exact image failed.",
			before: pod("registry.example.com/failed:1.0"),
			after: pod(scanned),
			tags: [
				...tags,
				"CIS-Docker-4.4",
				"NIST-SP-800-190-4.1.1"
			],
			precision: "very-high"
		});
		unsigned = defineManifestRule({
			id: "SW-DEPLOY-unsigned",
			severity: "high",
			summary: "Deploy only images with verified signatures.",
			why: "Anyone who can write to the registry can replace the image without being noticed.",
			before: pod("registry.example.com/unsigned:1.0"),
			after: pod(scanned),
			tags: [
				...tags,
				"CWE-347",
				"CIS-Docker-4.5",
				"NIST-SP-800-190-4.1.5"
			],
			precision: "very-high"
		});
		tagMoved = defineManifestRule({
			id: "SW-DEPLOY-tag-moved",
			severity: "medium",
			summary: "Deploy the image that was scanned, not a later image with the same tag.",
			why: "The tag has moved since then. A different image runs than the one that was pinned or scanned.",
			before: pod("registry.example.com/moved:1.0"),
			after: pod(scanned),
			tags: [...tags, "CWE-494"],
			precision: "very-high"
		});
		absent = defineManifestRule({
			id: "SW-DEPLOY-image-absent",
			severity: "high",
			summary: "Deploy only images that the registry has.",
			why: "The container does not start because the registry has no image with this name.",
			before: pod("registry.example.com/absent:1.0"),
			after: pod(scanned),
			tags: ["correctness", "availability"],
			precision: "high"
		});
		rootUser = defineManifestRule({
			id: "SW-DEPLOY-root-image",
			severity: "high",
			summary: "Set a non-root user for images that run as root.",
			why: "Kubernetes does not start a container with runAsNonRoot if its image runs as root or as a named user.",
			before: pod("registry.example.com/root:1.0", "\n      securityContext: {runAsNonRoot: true}"),
			after: pod("registry.example.com/root:1.0", "\n      securityContext: {runAsNonRoot: true, runAsUser: 10001}"),
			tags: ["correctness", "availability"],
			links: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
			precision: "very-high"
		});
		unexposed = defineManifestRule({
			id: "SW-DEPLOY-port-unexposed",
			severity: "low",
			summary: "Use the ports that the image exposes.",
			why: "Probably nothing listens on another port, so probes fail and requests get no answer.",
			before: pod(scanned, "\n      readinessProbe: {tcpSocket: {port: 9090}}"),
			after: pod(scanned, "\n      readinessProbe: {tcpSocket: {port: 8080}}"),
			tags: ["correctness", "availability"],
			precision: "medium"
		});
		imageRules = [
			unscanned,
			notPassed,
			unsigned,
			tagMoved,
			absent,
			rootUser,
			unexposed
		];
	})))();
}

// actions/manifest-check/rules/file-rules.ts
/** Checks whether a problem is that something was not examined. It is a gap of the coverage, and no finding. */
function isGap({ rule }) {
	return rule === unreadable || rule === notChecked;
}
/** Returns a whole file as the owner of a problem. */
function getFileOwner(file) {
	return {
		document: pointDocument(file, 0),
		kind: "file",
		namespace: void 0,
		name: file.path,
		annotations: []
	};
}
/** Creates a document that was not read. Its root is the rest of the line at an offset. */
function pointDocument(file, offset) {
	return {
		file,
		root: pointAt(file, offset, offset),
		duplicates: []
	};
}
/** Creates a field for a range of text. Default end: the end of the line. */
function pointAt(file, start, end) {
	const { source } = file;
	const position = Math.max(0, Math.min(start, source.text.length));
	const stop = end ?? Math.max(position, source.lineSpan(source.positionAt(position).line).end);
	return new Field({
		kind: "scalar",
		file,
		start: position,
		end: stop,
		text: "",
		style: "plain"
	});
}
/** Creates the problem of a document that could not be read. */
function createUnreadableProblem(file, problem, offset) {
	return {
		rule: unreadable,
		owner: getFileOwner(file),
		field: pointAt(file, offset),
		message: describeUnreadable(problem)
	};
}
/** Creates the same problem for something that a field of a file refers to. */
function createUnreadableProblemAt(field, file, problem) {
	return {
		rule: unreadable,
		owner: getFileOwner(file),
		field,
		message: describeUnreadable(problem)
	};
}
/** Creates the problem of something that a field refers to and that was not checked. */
function createNotCheckedProblemAt(field, file, message) {
	return {
		rule: notChecked,
		owner: getFileOwner(file),
		field,
		message
	};
}
/** Creates the problem of something that was recognized but cannot be checked. */
function createNotCheckedProblem(file, message) {
	return {
		rule: notChecked,
		owner: getFileOwner(file),
		field: pointAt(file, 0),
		message
	};
}
/** Lists keys that occur twice in a map of the document. */
function listDuplicateKeyProblems({ file, duplicates }) {
	return duplicates.map(({ key, span, first }) => ({
		rule: duplicateKey,
		owner: getFileOwner(file),
		part: key,
		field: pointAt(file, span.start, span.end),
		message: `The key ${key} is duplicated`,
		related: [{
			place: {
				file,
				span: first
			},
			message: "The first occurrence"
		}]
	}));
}
var unreadable, notChecked, duplicateKey, fileRules;
function init_file_rules() {
	return (init_file_rules = __esmMin((() => {
		init_yaml();
		init_rule();
		unreadable = defineManifestRule({
			id: "SW-MC-unreadable",
			severity: "high",
			summary: "Write valid manifests.",
			why: "A file that could not be read was not checked, so nothing is known about its security.",
			before: "apiVersion: v1\nkind: Pod\nmetadata: {name: web",
			after: "apiVersion: v1\nkind: Pod\nmetadata: {name: web}",
			tags: ["security"],
			precision: "very-high"
		});
		notChecked = defineManifestRule({
			id: "SW-MC-not-checked",
			severity: "high",
			summary: "Check everything that you deploy, or exclude it explicitly.",
			why: "A chart or an overlay that was not rendered was not checked, so nothing is known about its security.",
			before: "apiVersion: v2\nname: web\nversion: 1.0.0",
			after: "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web",
			tags: ["security"],
			precision: "very-high"
		});
		duplicateKey = defineManifestRule({
			id: "SW-MC-duplicate-key",
			severity: "medium",
			summary: "Write each key once.",
			why: "If a key has two values, Kubernetes uses the last one or the API server rejects the object. Readers may see the other one.",
			before: "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  name: shop",
			after: "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web",
			tags: ["correctness"],
			precision: "very-high"
		});
		fileRules = [
			unreadable,
			notChecked,
			duplicateKey
		];
	})))();
}

export { podSecurityChecks as A, init_service as B, findFamily as C, init_level as D, kubernetes as E, init_resource as F, hardeningRules as G, invalidProject as H, listResources as I, defineManifestRule as J, init_hardening as K, compose as L, init_cluster as M, init_workload as N, parseMinor as O, listWorkloads as P, init_family as R, families as S, init_family$3 as T, init_rule_selection as U, init_invalid_project as V, isEnabled as W, removeDuplicates as X, init_rule as Y, rootUser as _, fileRules as a, unscanned as b, isGap as c, pointAt as d, unreadable as f, notPassed as g, init_rules$2 as h, createUnreadableProblemAt as i, Cluster as j, init_evaluate as k, listDuplicateKeyProblems as l, imageRules as m, createNotCheckedProblemAt as n, getFileOwner as o, absent as p, joinHardening as q, createUnreadableProblem as r, init_file_rules as s, createNotCheckedProblem as t, notChecked as u, tagMoved as v, init_families as w, unsigned as x, unexposed as y, getProject as z };