import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Fr as count, Ir as init_plain, Lr as oneLine, U as init_pattern, V as init_references$2, W as isFromTrustedRegistry, Y as init_reference, Z as tryParseReference, _r as didYouMean, at as init_split, ct as isDigest, en as compareSeverity, ii as init_get_own, in as lowerByOne, lt as init_findings, nn as init_severity, or as init_text, ot as splitReference, ri as getOwn, rn as isAtLeast, sn as worstSeverity, st as init_digest, vr as init_suggest, yr as suggest, zr as truncate } from "../../../shared/core.js";
import { A as init_parse, j as parseShell, t as init_dockerfile } from "../../../shared/dockerfile/index.js";
import { I as isUnset$1, N as init_names$1, a as judgeSetting, f as secretIn, i as judgeSecretValue, l as init_value, n as assignedSecretNames, o as likelySecret, r as init_setting, t as init_secrets$3 } from "../../../shared/secrets/index.js";
import { _ as canBeCompose, a as getWrittenText, b as init_interpolate, c as init_ports$2, d as readPort, f as init_mounts$1, l as isOpenAddress, m as readMount, o as init_unresolved, p as isTrue, s as isUnresolved, t as init_compose, u as parseRange, v as init_names$2, x as interpolate, y as isCompose } from "../../../shared/compose/index.js";
import { _ as init_scalar, d as init_mentions_keys, f as mentionsKeys, m as init_field, p as Field, t as init_yaml, v as resolveScalar } from "../../../shared/yaml/index.js";
import { $ as readPolicyRule, A as init_effective_roles, At as renameKey, B as describeRules, C as formatSubjects, Ct as getKindType, D as hasToken$1, Dt as isOwnGroup, E as getServiceAccount, Et as init_types$1, F as scopeOf, G as listNamedSigners, H as listNames, I as findDefaultRole, J as listGrantedPowers, L as init_default_roles$1, M as isAggregating, Mt as init_rule_selection, N as listAggregatedDefaults, Nt as isEnabled, O as init_service_accounts, Ot as addField, P as readRules, Pt as runChecks, Q as init_policy_rule, R as listExtendedRoles, S as PodsOfSubjects, T as listSubjects, Tt as getStableVersions, U as init_signers, V as init_descriptions, W as limitToSigners, X as powers, Y as init_powers, Z as hasName, _ as authenticationOff, _t as isResource, a as unusedSecurity, at as init_selector, b as init_disabled_protection, bt as init_workload, c as certificate$1, ct as addsLabel, d as init_missing_values, et as Cluster, f as missingParent, ft as parseInlineDocuments, g as init_fixed_security_context, gt as init_resource, h as fixedContext, i as unused, it as hasLabels, j as isAggregated, jt as replaceScalar, k as EffectiveRoles, kt as init_edits, l as init_regenerated_secrets, lt as init_controllers$2, m as powerfulHook, mt as formatTitle, n as noSchema, nt as isSameNamespace, o as init_template_values, ot as selects, p as init_hooks$1, q as init_granted_powers, r as init_unused_values, rt as compileSelector, s as templateOfValues, st as selectsPod, t as init_values_schema, tt as init_cluster, u as regenerated, ut as init_kustomization, v as contextOff, vt as listResources, w as init_subjects, wt as getObjectType, x as policyOff, xt as isForWindows, y as encryptionOff, yt as coreGroups, z as describePowers } from "../helm/rules/values-schema.js";
import { m as init_rule, p as defineManifestRule } from "../rules/file-rules.js";

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
function init_check() {
	return (init_check = __esmMin((() => {
		podSecurityLevels = [
			"privileged",
			"baseline",
			"restricted"
		];
	})))();
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

// actions/manifest-check/kics-directories.ts
/** Returns true for paths that KICS takes for system directories of a host, as the file writes them. */
function isKicsDirectory(path) {
	return directories$1.test(path);
}
var directories$1;
function init_kics_directories() {
	return (init_kics_directories = __esmMin((() => {
		directories$1 = /^\/(?:$|s?bin|boot|cdrom|dev|etc|home|lib|media|proc|root|run|seLinux|srv|usr|var|sys)/;
	})))();
}

// actions/manifest-check/kubernetes/aliases/conditions.ts
/** Returns the pod of a problem. Undefined for problems of other objects. */
function getPod({ owner }) {
	return "spec" in owner ? owner : void 0;
}
/** Lists the containers of a problem: its own, or all of the pod. Other tools ignore ephemeral containers. */
function listContainers(subject) {
	const { container } = subject;
	return (container === void 0 ? getPod(subject)?.containers ?? [] : [container]).filter(({ role }) => role !== "ephemeral");
}
/** Creates a condition for tools that look at containers one by one. */
function ofAny(matches) {
	return (subject) => listContainers(subject).some(matches);
}
/** Creates a condition for tools that ignore init containers. */
function ofAnyMain(matches) {
	return ofAny((container) => container.role === "container" && matches(container));
}
/** Creates a condition for objects, or pods of objects, of these kinds. */
function ofKinds(...kinds) {
	return ({ owner }) => kinds.includes(owner.kind);
}
/** Creates a condition for the text of the field. */
function ofText(pattern) {
	return ({ field }) => pattern.test(field.text ?? "");
}
/** Returns the setting of a container, or of its pod. */
function getEffective({ field, workload }, ...keys) {
	const own = field.get("securityContext", ...keys);
	return own.exists ? own : workload.get("securityContext", ...keys);
}
/** Lists the capabilities that a container drops, in upper case. */
function listDropped({ field }) {
	return field.get("securityContext", "capabilities", "drop").texts.map((name) => name.toUpperCase());
}
/** Lists the places at which containers mount the volume of a problem, with whether they can write to it. */
function listMounts(subject) {
	const { field } = subject;
	const name = (field.key === "hostPath" ? field.parent : field.parent?.parent)?.get("name").text;
	return listContainers(subject).flatMap((container) => container.field.get("volumeMounts").items().filter((mount) => mount.get("name").text === name).map((mount) => ({
		path: mount.get("mountPath").text ?? "",
		isWritable: !mount.get("readOnly").isTrue
	})));
}
/** Returns the number of replicas that a workload sets. Default: 1. */
function getReplicas({ owner }) {
	return ("resource" in owner ? owner.resource.root : owner.root).get("spec", "replicas").number ?? 1;
}
var isMain, isUnset;
function init_conditions() {
	return (init_conditions = __esmMin((() => {
		isMain = ofAnyMain(() => true);
		isUnset = ({ field }) => field.node === void 0;
	})))();
}

// actions/manifest-check/kubernetes/aliases/kics.ts
/** Returns true for a container without a user above 0, unless the pod sets one and leaves runAsNonRoot out. */
function isRoot({ field, workload }) {
	const pods = workload.get("securityContext");
	const nonRoot = pods.get("runAsNonRoot");
	const podUser = pods.get("runAsUser");
	const isLeftToContainers = nonRoot.isTrue || !nonRoot.exists && !podUser.exists || nonRoot.isFalse && (podUser.number ?? 0) > 0;
	const own = field.get("securityContext");
	const user = own.get("runAsUser");
	return isLeftToContainers && !own.get("runAsNonRoot").isTrue && (!user.exists || (user.number ?? 1) <= 0);
}
var keepsNetRaw, isElsewhere, mountsSystem, isSystemPath, hostPaths, replacedVersion, isReplacedVersion, hasToken, isLabelOfObject, manyReplicas, isDeployment$1, isStatefulSet$1, addedCapability, noDigest, root$2, seccomp$4, namespace$1, apiVersion, servicePort, inheritsProfile, kicsAliases;
function init_kics() {
	return (init_kics = __esmMin((() => {
		init_kics_directories();
		init_conditions();
		keepsNetRaw = ofAny((container) => !listDropped(container).some((name) => name === "ALL" || name === "NET_RAW"));
		isElsewhere = ({ owner }) => owner.namespace !== "kube-system";
		mountsSystem = (subject) => listMounts(subject).some(({ path, isWritable }) => isWritable && isKicsDirectory(path) && !path.startsWith("/sys"));
		isSystemPath = ({ field }) => isKicsDirectory(field.text ?? "");
		hostPaths = [
			["kics/aa8f7a35-9923-4cad-bd61-a19b7f6aac91", isElsewhere],
			["kics/5308a7a8-06f8-45ac-bf10-791fe21de46e", isSystemPath],
			["kics/b7652612-de4e-4466-a0bf-1cd81f0c6063", mountsSystem]
		];
		replacedVersion = /^(?:extensions\/v1beta1 (?:Deployment|DaemonSet|ReplicaSet|Ingress|NetworkPolicy)|apps\/v1beta1 (?:Deployment|ReplicaSet|StatefulSet)|apps\/v1beta2 (?:Deployment|DaemonSet|ReplicaSet|StatefulSet)|networking\.k8s\.io\/v1beta1 (?:Ingress|IngressClass)|rbac\.authorization\.k8s\.io\/v1beta1 (?:Cluster)?Role(?:Binding)?)$/;
		isReplacedVersion = ({ owner, field }) => replacedVersion.test(`${field.text} ${owner.kind}`);
		hasToken = ofKinds(...[
			"Pod",
			"Deployment",
			"DaemonSet",
			"StatefulSet",
			"ReplicaSet",
			"ReplicationController",
			"Job",
			"CronJob"
		]);
		isLabelOfObject = ({ owner, field }) => {
			const root = "resource" in owner ? owner.resource.root : owner.root;
			const isValue = field.node === root.get("metadata", "labels", String(field.key)).node;
			return field.node !== void 0 && isValue && !/^(?:(?:[A-Za-z0-9][-\w.]*)?[A-Za-z0-9])?$/.test(field.text ?? "");
		};
		manyReplicas = (kind) => {
			const isKind = ofKinds(kind);
			return (subject) => isKind(subject) && getReplicas(subject) > 2;
		};
		isDeployment$1 = ofKinds("Deployment");
		isStatefulSet$1 = ofKinds("StatefulSet");
		addedCapability = ["kics/19ebaa28-fc86-4a58-bcfa-015c9e22fe40"];
		noDigest = ["kics/7c81d34c-8e5a-402b-9798-9f442630e678"];
		root$2 = ["kics/cf34805e-3872-4c08-bf92-6ff7bb0cfadb", ofAnyMain(isRoot)];
		seccomp$4 = "kics/f377b83e-bd07-4f48-a591-60c82b14a78b";
		namespace$1 = ["kics/611ab018-c4aa-4ba2-b0f6-a448337509a6", hasToken];
		apiVersion = ["kics/94b76ea5-e074-4ca2-8a03-c5a606e30645", isReplacedVersion];
		servicePort = ["kics/3ca03a61-3249-4c16-8427-6f8e47dda729"];
		inheritsProfile = ({ container, ...subject }) => container !== void 0 || ofAny(({ field }) => !field.get("securityContext", "seccompProfile", "type").exists)({
			...subject,
			container
		});
		kicsAliases = {
			"SW-K8S-privileged": [["kics/dd29336b-fe57-445b-a26e-e6aa867ae609"]],
			"SW-K8S-privilege-escalation": [["kics/5572cc5e-1e4c-4113-92a6-7a8a3bd25e6d"]],
			"SW-K8S-capability-added": [addedCapability, ["kics/235236ee-ad78-4065-bd29-61b061f28ce0", ofText(/^(?:CAP_)?SYS_ADMIN$/)]],
			"SW-K8S-net-bind-service": [addedCapability],
			"SW-K8S-capabilities-not-dropped": [["kics/dbbc6705-d541-43b0-b166-dd4be8208b54", keepsNetRaw], ["kics/268ca686-7fb7-4ae9-b129-955a2a89064e", isUnset]],
			"SW-K8S-host-ipc": [["kics/cd290efd-6c82-4e9d-a698-be12ae31d536"]],
			"SW-K8S-host-pid": [["kics/302736f4-b16c-41b8-befe-c0baffa0bd9d"]],
			"SW-K8S-host-network": [["kics/6b6bdfb3-c3ae-44cb-88e4-7405c1ba2c8a"]],
			"SW-K8S-sysctl": [["kics/9127f0d9-2310-42e7-866f-5fd9d20dcbad"]],
			"SW-K8S-proc-mount": [["kics/f922827f-aab6-447c-832a-e1ff63312bd3", ofText(/^Unmasked$/)]],
			"SW-K8S-run-as-non-root": [root$2],
			"SW-K8S-run-as-root": [root$2],
			"SW-K8S-low-user": [["kics/02323c00-cdc3-4fdc-a310-4f2b3e7a1660", ({ field }) => field.number !== void 0 && field.number < 1e4]],
			"SW-K8S-seccomp-unset": [[seccomp$4]],
			"SW-K8S-seccomp-unconfined": [[seccomp$4, inheritsProfile]],
			"SW-K8S-writable-root": [["kics/a9c2f49d-0671-4fc9-9ece-f4e261e128d0"]],
			"SW-K8S-image-missing": [["kics/583053b7-e632-46f0-b989-f81ff8045385"]],
			"SW-K8S-image-latest": [noDigest],
			"SW-K8S-image-digest": [noDigest],
			"SW-K8S-image-pull-policy": [["kics/caa3479d-885d-4882-9aac-95e5e78ef5c2", ofAny(({ image = "" }) => /:(?!latest)/.test(image))]],
			"SW-K8S-dashboard": [["kics/d2ad057f-0928-41ef-a83c-f59203bb855b", ofAny(({ image = "" }) => /kubernetes-dashboard|kubernetesui/.test(image))]],
			"SW-K8S-tiller": [["kics/8b862ca9-0fbd-4959-ad72-b6609bdaa22d", ofKinds("Service")], ["kics/6d173be7-545a-46c6-a81d-2ae52ed1605d", ofAny(({ image = "" }) => image.includes("tiller"))]],
			"SW-K8S-memory-limit": [["kics/b14d1bc4-a208-45db-92f0-e21f8e2588e9"]],
			"SW-K8S-memory-request": [["kics/229588ef-8fde-40c8-8756-f4f2b5825ded"]],
			"SW-K8S-cpu-request": [["kics/ca469dd4-c736-448f-8ac1-30a642705e0a"]],
			"SW-K8S-cpu-limit": [["kics/4ac0e2b7-d2d2-4af7-8799-e8de6721ccda"]],
			"SW-K8S-readiness-probe": [["kics/a659f3b5-9bf0-438a-bd9a-7d3a6427f1e3", isMain]],
			"SW-K8S-liveness-probe": [["kics/ade74944-a674-4e00-859e-c6eab5bde441", isMain]],
			"SW-K8S-service-account-token": [["kics/48471392-d4d0-47c0-b135-cdec95eb3eef", hasToken]],
			"SW-K8S-default-account-token": [["kics/b93e973e-9066-4455-a63b-c1c0e1ec3a48"]],
			"SW-K8S-default-service-account": [["kics/591ade62-d6b0-4580-b1ae-209f80ba1cd9", (subject) => subject.owner.kind === "Pod" && (subject.field.text ?? "") === ""]],
			"SW-K8S-shared-service-account": [["kics/c1032cf7-3628-44e2-bd53-38c17cf31b6b"]],
			"SW-K8S-default-namespace": [namespace$1],
			"SW-K8S-system-namespace": [namespace$1],
			"SW-K8S-host-path": hostPaths,
			"SW-K8S-runtime-socket": [...hostPaths, ["kics/a6f34658-fdfb-4154-9536-56d516f65828", ofText(/^\/var\/run\/docker\.sock$/)]],
			"SW-K8S-host-path-volume": [["kics/aa8f7a35-9923-4cad-bd61-a19b7f6aac91", isElsewhere], ["kics/5308a7a8-06f8-45ac-bf10-791fe21de46e", ({ field }) => isKicsDirectory(field.get("path").text ?? "")]],
			"SW-K8S-secret-as-variable": [["kics/3d658f8b-d988-41a0-a841-40043121de1e"]],
			"SW-K8S-load-balancer-open": [["kics/26763a1c-5dda-4772-b507-5fca7fb5f165"]],
			"SW-K8S-node-port": [["kics/845acfbe-3e10-4b8e-b656-3b404d36dfb2"]],
			"SW-K8S-service-port": [servicePort],
			"SW-K8S-service-port-undeclared": [servicePort],
			"SW-K8S-stateful-set-service": [["kics/bb241e61-77c3-4b97-9575-c0f8a1e008d0"]],
			"SW-K8S-network-policy-without-pods": [["kics/85ab1c5b-014e-4352-b5f8-d7dea3bb4fd3"]],
			"SW-K8S-invalid-label": [["kics/1123031a-f921-4c5b-bd86-ef354ecfd37a", isLabelOfObject]],
			"SW-K8S-api-removed": [apiVersion],
			"SW-K8S-api-deprecated": [apiVersion],
			"SW-K8S-cron-job-deadline": [["kics/192fe40b-b1c3-448a-aba2-6cc19a300fe3"]],
			"SW-K8S-pdb-missing": [["kics/b23e9b98-0cb6-4fc9-b257-1f3270442678", (subject) => isDeployment$1(subject) && getReplicas(subject) > 1], ["kics/1db3a5a5-bf75-44e5-9e44-c56cfc8b1ac5", (subject) => isStatefulSet$1(subject) && getReplicas(subject) > 1]],
			"SW-K8S-replicas-not-spread": [["kics/a31b7b82-d994-48c4-bd21-3bab6c31827a", manyReplicas("Deployment")], ["kics/d740d048-8ed3-49d3-b77b-6f072f3b669e", manyReplicas("StatefulSet")]],
			"SW-K8S-limit-range-missing": [["kics/4a20ebac-1060-4c81-95d1-1f7f620e983b"]],
			"SW-K8S-resource-quota-missing": [["kics/48a5beba-e4c0-4584-a2aa-e6894e4cf424"]]
		};
	})))();
}

// actions/manifest-check/kubernetes/aliases/linters.ts
var isBelow, isLow, seccompAnnotation, checkovAliases, trivyAliases, ofWorkloads, ofControllers, runsIngressNginx, kubescapeAliases, isMounted$1, sensitive$1, kubeLinterAliases, isStatefulSet, isDeployment, noProbe, kubeScoreAliases;
function init_linters() {
	return (init_linters = __esmMin((() => {
		init_conditions();
		isBelow = ({ field }, least) => field.number === void 0 || field.number < least;
		isLow = (subject) => isBelow(subject, 1e4);
		seccompAnnotation = ({ owner }) => {
			if (!("metadata" in owner)) return true;
			const value = owner.metadata.get("annotations", "seccomp.security.alpha.kubernetes.io/pod").text ?? "";
			return !/(?:docker|runtime)\/default/.test(value);
		};
		checkovAliases = {
			"SW-K8S-low-user": [["CKV_K8S_40", isLow]],
			"SW-K8S-seccomp-unset": [["CKV_K8S_31", seccompAnnotation]],
			"SW-K8S-seccomp-unconfined": [["CKV_K8S_31", seccompAnnotation]],
			"SW-K8S-readiness-probe": [["CKV_K8S_9", isMain]],
			"SW-K8S-liveness-probe": [["CKV_K8S_8", isMain]],
			"SW-K8S-tiller": [["CKV_K8S_34", ofAny(() => true)], ["CKV_K8S_44", ofKinds("Service")]]
		};
		trivyAliases = { "SW-K8S-tiller": [["KSV-0102", ofAny(() => true)]] };
		ofWorkloads = ofKinds("Pod", "Deployment", "ReplicaSet", "DaemonSet", "StatefulSet", "Job", "CronJob");
		ofControllers = ofKinds("Deployment", "DaemonSet", "StatefulSet");
		runsIngressNginx = ofAnyMain(({ image = "" }) => image.includes("ingress-nginx/controller"));
		kubescapeAliases = {
			"SW-K8S-host-pid": [["C-0275"]],
			"SW-K8S-host-ipc": [["C-0276"]],
			"SW-K8S-default-namespace": [["C-0212", ofWorkloads]],
			"SW-K8S-selector-mismatch": [["C-0296"]],
			"SW-K8S-duplicate-name": [["C-0295", (subject) => subject.field.parent?.parent?.key === "env" && isMain(subject) && ofWorkloads(subject)]],
			"SW-K8S-sudo": [["C-0062", (subject) => subject.field.parent?.key === "command" && isMain(subject)]],
			"SW-K8S-ingress-nginx-retired": [["C-0292", (subject) => ofControllers(subject) && runsIngressNginx(subject)]]
		};
		isMounted$1 = (subject) => listMounts(subject).length > 0;
		sensitive$1 = /^\/(?:boot|dev|etc|lib|proc|sys|usr)?$/;
		kubeLinterAliases = {
			"SW-K8S-memory-request": [["kube-linter/unset-memory-requirements"]],
			"SW-K8S-default-namespace": [["kube-linter/use-namespace"]],
			"SW-K8S-load-balancer-open": [["kube-linter/exposed-services"]],
			"SW-K8S-readiness-probe": [["kube-linter/no-readiness-probe", isMain]],
			"SW-K8S-liveness-probe": [["kube-linter/no-liveness-probe", isMain]],
			"SW-K8S-run-as-root": [["kube-linter/run-as-non-root", ofAnyMain((container) => getEffective(container, "runAsUser").number === 0)]],
			"SW-K8S-host-path": [["kube-linter/sensitive-host-mounts", (subject) => sensitive$1.test(subject.field.text ?? "") && isMounted$1(subject) && subject.field.text !== ""], ["kube-linter/writable-host-mount", (subject) => listMounts(subject).some(({ isWritable }) => isWritable)]],
			"SW-K8S-runtime-socket": [["kube-linter/docker-sock", (subject) => /docker\.sock$/.test(subject.field.text ?? "") && isMounted$1(subject)], ["kube-linter/writable-host-mount", (subject) => listMounts(subject).some(({ isWritable }) => isWritable)]],
			"SW-K8S-secret-in-env": [["kube-linter/env-var-secret", ({ field }) => /secret/i.test(field.parent?.get("name").text ?? "")]],
			"SW-K8S-single-replica": [["kube-linter/minimum-three-replicas", ofKinds("Deployment")], ["kube-linter/hpa-minimum-three-replicas", ofKinds("HorizontalPodAutoscaler")]],
			"SW-K8S-update-downtime": [["kube-linter/no-rolling-update-strategy", ({ field }) => field.key === "type"]]
		};
		isStatefulSet = ofKinds("StatefulSet");
		isDeployment = ofKinds("Deployment");
		noProbe = ofAny(({ workload }) => !workload.containers.some(({ field }) => field.get("readinessProbe").exists));
		kubeScoreAliases = {
			"SW-K8S-memory-request": [["kube-score/container-resources"]],
			"SW-K8S-cpu-request": [["kube-score/container-resources"]],
			"SW-K8S-cpu-limit": [["kube-score/container-resources"]],
			"SW-K8S-low-user": [["kube-score/container-security-context-user-group-id", isLow]],
			"SW-K8S-low-group": [["kube-score/container-security-context-user-group-id", isLow]],
			"SW-K8S-seccomp-unset": [["kube-score/container-seccomp-profile", seccompAnnotation]],
			"SW-K8S-readiness-probe": [["kube-score/pod-probes", noProbe]],
			"SW-K8S-replicas-with-hpa": [["kube-score/deployment-targeted-by-hpa-does-not-have-replicas-configured", isDeployment]],
			"SW-K8S-single-replica": [["kube-score/deployment-replicas", isDeployment], ["kube-score/horizontalpodautoscaler-replicas", ofKinds("HorizontalPodAutoscaler")]],
			"SW-K8S-replicas-not-spread": [["kube-score/deployment-has-host-podantiaffinity", isDeployment], ["kube-score/statefulset-has-host-podantiaffinity", isStatefulSet]],
			"SW-K8S-selector-mismatch": [["kube-score/deployment-pod-selector-labels-match-template-metadata-labels", isDeployment], ["kube-score/statefulset-pod-selector-labels-match-template-metadata-labels", isStatefulSet]],
			"SW-K8S-stateful-set-service": [["kube-score/statefulset-has-servicename"]],
			"SW-K8S-pdb-missing": [["kube-score/deployment-has-poddisruptionbudget", isDeployment], ["kube-score/statefulset-has-poddisruptionbudget", isStatefulSet]],
			"SW-K8S-cron-job-deadline": [["kube-score/cronjob-has-deadline"]],
			"SW-K8S-invalid-label": [["kube-score/label-values", ({ field }) => field.parent?.key === "labels"]]
		};
	})))();
}

// actions/manifest-check/kubernetes/aliases/polaris.ts
function keepsInsecure(container) {
	const dropped = listDropped(container);
	return !dropped.includes("ALL") && insecure$2.some((name) => !dropped.includes(name));
}
/** Returns true for a security context that sets a user above 0, or runAsNonRoot. */
function isGood(context) {
	return isGoodUser(context.get("runAsUser")) || context.get("runAsNonRoot").isTrue;
}
/** Returns true for a security context that does not undo the pod's. */
function isNotBad(context) {
	const user = context.get("runAsUser");
	const nonRoot = context.get("runAsNonRoot");
	return (!user.exists || isGoodUser(user)) && (!nonRoot.exists || nonRoot.isTrue);
}
/** Returns true if the pod's security context, and those of its containers, allow root. */
function allowsRoot(pod) {
	const contexts = pod.containers.filter(({ role }) => role === "container").map(({ field }) => field.get("securityContext"));
	return !(isGood(pod.get("securityContext")) && contexts.every(isNotBad)) && !contexts.every(isGood);
}
/** Returns true for a container that none of four ways restricts: AppArmor, seccomp, SELinux, fewer capabilities. */
function isUnrestricted(container) {
	const { field, workload, name } = container;
	const annotation = workload.metadata.get("annotations", `container.apparmor.security.beta.kubernetes.io/${name}`);
	const contexts = [field.get("securityContext"), workload.get("securityContext")];
	const capabilities = field.get("securityContext", "capabilities");
	const dropsSome = capabilities.get("drop").items().length > 0;
	const profile = getEffective(container, "seccompProfile", "type").text;
	const addsAll = capabilities.get("add").texts.some((added) => added.toUpperCase() === "ALL");
	return !annotation.exists && (!dropsSome || addsAll) && (profile === void 0 || profile === "Unconfined") && contexts.every((context) => context.get("seLinuxOptions").fields().length === 0);
}
var insecure$2, isGoodUser, canBeRoot, sensitiveName, privateKey$1, isSensitive$1, isPlainTag, isScaler, hostProcess, polarisAliases;
function init_polaris() {
	return (init_polaris = __esmMin((() => {
		init_conditions();
		insecure$2 = [...[
			"NET_ADMIN",
			"CHOWN",
			"DAC_OVERRIDE",
			"FSETID",
			"FOWNER",
			"MKNOD",
			"NET_RAW",
			"SETGID",
			"SETUID",
			"SETFCAP"
		], ...[
			"SETPCAP",
			"NET_BIND_SERVICE",
			"SYS_CHROOT",
			"KILL",
			"AUDIT_WRITE"
		]];
		isGoodUser = (user) => (user.number ?? 0) >= 1;
		canBeRoot = (subject) => {
			const pod = getPod(subject);
			return pod !== void 0 && allowsRoot(pod);
		};
		sensitiveName = /^AWS_SECRET_ACCESS_KEY$|^GOOGLE_APPLICATION_CREDENTIALS$|^AZURE_.+KEY$|^OCI_CLI_KEY_CONTENT$|password|token|bearer|secret/i;
		privateKey$1 = /-BEGIN\s+.{0,100}PRIVATE KEY-/i;
		isSensitive$1 = (name, { field }) => sensitiveName.test(name) || privateKey$1.test((field.text ?? "").slice(0, 1e4));
		isPlainTag = ofAny(({ image = "" }) => !/.:./.test(image) || /.:latest$/.test(image));
		isScaler = ofKinds("HorizontalPodAutoscaler");
		hostProcess = (subject) => subject.container === void 0 || isMain(subject);
		polarisAliases = {
			"SW-K8S-capabilities-not-dropped": [["polaris/insecureCapabilities", ofAny(keepsInsecure)]],
			"SW-K8S-capability-added": [["polaris/dangerousCapabilities", ofText(/^(?:ALL|SYS_ADMIN|NET_ADMIN)$/i)]],
			"SW-K8S-seccomp-unset": [["polaris/linuxHardening", ofAny(isUnrestricted)]],
			"SW-K8S-seccomp-unconfined": [["polaris/linuxHardening", ofAny(isUnrestricted)]],
			"SW-K8S-run-as-non-root": [["polaris/runAsRootAllowed", canBeRoot]],
			"SW-K8S-run-as-root": [["polaris/runAsRootAllowed", canBeRoot]],
			"SW-K8S-windows-host-process": [["polaris/hostProcess", hostProcess]],
			"SW-K8S-runtime-socket": [["polaris/hostPathSet"]],
			"SW-K8S-image-latest": [["polaris/tagNotSpecified", isPlainTag]],
			"SW-K8S-readiness-probe": [["polaris/readinessProbeMissing", isMain]],
			"SW-K8S-liveness-probe": [["polaris/livenessProbeMissing", isMain]],
			"SW-K8S-memory-limit": [["polaris/memoryLimitsMissing", isMain]],
			"SW-K8S-memory-request": [["polaris/memoryRequestsMissing", isMain]],
			"SW-K8S-cpu-request": [["polaris/cpuRequestsMissing", isMain]],
			"SW-K8S-cpu-limit": [["polaris/cpuLimitsMissing", isMain]],
			"SW-K8S-ingress-tls": [["polaris/tlsSettingsMissing", isUnset]],
			"SW-K8S-pdb-blocks-drains": [["polaris/pdbDisruptionsIsZero", ofText(/^(?:100%|0%?)$/)]],
			"SW-K8S-pdb-missing": [["polaris/missingPodDisruptionBudget", ({ owner }) => owner.kind === "Deployment"]],
			"SW-K8S-single-replica": [["polaris/deploymentMissingReplicas", ofKinds("Deployment")], ["polaris/hpaMinAvailability", (subject) => isScaler(subject) && !isUnset(subject)]],
			"SW-K8S-replicas-not-spread": [["polaris/topologySpreadConstraint", ({ field }) => field.items().length === 0]],
			"SW-K8S-secret-in-config-map": [["polaris/sensitiveConfigmapContent", (subject) => isSensitive$1(String(subject.field.key), subject)]],
			"SW-K8S-secret-in-env": [["polaris/sensitiveContainerEnvVar", (subject) => isSensitive$1(subject.field.parent?.get("name").text ?? "", subject)]]
		};
	})))();
}

// actions/manifest-check/kubernetes/aliases/index.ts
/**
* Lists the ids of other tools that report a problem, too: the rule's and the problem's own, without those whose
* condition is not met, and those of the tables.
* @param own ids of this problem that the rule does not list.
*/
function listAliases$1({ id: rule, aliases }, own, subject) {
	const conditional = byRule.get(rule) ?? [];
	const excluded = new Set(conditional.filter(([, when]) => when?.(subject) === false).map(([id]) => id));
	return [.../* @__PURE__ */ new Set([
		...aliases,
		...own,
		...conditional.map(([id]) => id)
	])].filter((id) => !excluded.has(id));
}
var tables, byRule, rulesByConditionalId;
function init_aliases() {
	return (init_aliases = __esmMin((() => {
		init_kics();
		init_linters();
		init_polaris();
		tables = [
			kicsAliases,
			polarisAliases,
			checkovAliases,
			trivyAliases,
			kubescapeAliases,
			kubeLinterAliases,
			kubeScoreAliases
		];
		byRule = /* @__PURE__ */ new Map();
		for (const [rule, aliases] of tables.flatMap((table) => Object.entries(table))) byRule.set(rule, [...byRule.get(rule) ?? [], ...aliases]);
		rulesByConditionalId = new Map([...Map.groupBy([...byRule].flatMap(([rule, aliases]) => aliases.map(([id]) => [id, rule])), ([id]) => id)].map(([id, pairs]) => [id, pairs.map(([, rule]) => rule)]));
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
		aliases: filterAliases(owner, listAliases$1(rule, extra.aliases ?? [], {
			owner,
			container: void 0,
			field
		}))
	};
}
/**
* Marks a problem that only exists if two units are in one cluster: one severity lower, and the message says so.
* @param why what both name, such as `both name the namespace shop`.
*/
function assumeTogether(problem, { name }, why) {
	const { message, severity = problem.rule.severity } = problem;
	const other = name === "" ? "the checkout's top directory" : name;
	return {
		...problem,
		message: `${message} (assumed: ${other} is deployed to the same cluster, because ${why})`,
		severity: lowerByOne(severity)
	};
}
/** Creates a problem of one container. */
function createContainerProblem(rule, container, field, message, extra = {}) {
	const { workload, name, role } = container;
	const aliases = filterAliases(workload, listAliases$1(rule, extra.aliases ?? [], {
		owner: workload,
		container,
		field
	}));
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
		init_findings();
		init_aliases();
		ignoresEphemeral = /^(?:KSV-|CKV_|kics\/|kube-linter\/|kube-score\/|polaris\/|kubesec\/|C-)/;
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
	return dangerous$2.test(name) ? "medium" : "low";
}
function* addedProblems(container, allowed) {
	for (const field of container.field.get("securityContext", "capabilities", "add").items()) {
		const name = field.text ?? "";
		if (allowed(name)) continue;
		const message = `Container ${container.name} adds the capability ${name}`;
		const aliases = getOwn(special, name.replace(/^CAP_/, "")) ?? [];
		yield createContainerProblem(added$1, container, field, message, {
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
			"CKV_K8S_37"
		],
		...isAll || isNetRaw ? [] : ["CKV_K8S_28", "kube-linter/drop-net-raw-capability"],
		...dropped.length === 0 ? ["KSV-0004"] : []
	];
}
var links$43, added$1, kept, baseline, ofRoot, dangerous$2, special, capabilityChecks;
function init_capabilities() {
	return (init_capabilities = __esmMin((() => {
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_problem();
		init_check();
		links$43 = ["https://man7.org/linux/man-pages/man7/capabilities.7.html"];
		added$1 = defineManifestRule({
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
			links: links$43,
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
			links: links$43,
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
		dangerous$2 = /^(?:CAP_)?(?:NET_ADMIN|NET_RAW|SYS_TIME|SYSLOG|MAC_OVERRIDE|AUDIT_CONTROL|LINUX_IMMUTABLE|SYS_RESOURCE)$/i;
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
			rules: [added$1],
			run: baselineProblems
		}, {
			id: "capabilities_restricted",
			level: "restricted",
			since: 22,
			overrides: "capabilities_baseline",
			rules: [added$1, kept],
			run: restrictedProblems
		}];
	})))();
}

// actions/manifest-check/kubernetes/pod-security/checks/host.ts
function* hostNamespaceProblems(pod) {
	for (const [key, rule, namespaceName] of namespaces$1) {
		const field = pod.get(key);
		if (!field.isTrue) continue;
		if (!isForWindows(pod)) yield createProblem(rule, pod, field, `The pods share the node's ${namespaceName}`);
		else yield createProblem(rule, pod, field, `The pods for Windows set ${key}${key === "hostNetwork" ? ", as HostProcess requires" : " without effect"}`, { severity: "low" });
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
	for (const container of pod.containers) for (const handler of handlers$1) for (const action of ["httpGet", "tcpSocket"]) {
		const field = container.field.get(...handler, action, "host");
		const host = field.text ?? "";
		if (host === "") continue;
		const isOwn = pod.get("hostNetwork").isTrue && loopback.test(host);
		const target = isOwn ? `${host} of the node` : `${host}, not to the pod`;
		const message = `The ${handler.at(-1)} of container ${container.name} sends requests to ${target}`;
		yield createContainerProblem(probeHost, container, field, message, isOwn ? { severity: "low" } : {});
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
var links$42, hostNetwork, hostPid, hostIpc, hostPort, probeHost, windowsHostProcess, namespaces$1, handlers$1, loopback, hostChecks;
function init_host() {
	return (init_host = __esmMin((() => {
		init_rule();
		init_problem();
		init_workload();
		links$42 = ["https://kubernetes.io/docs/concepts/security/pod-security-standards/"];
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
			links: links$42,
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
			links: links$42,
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
			links: links$42,
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
			links: links$42,
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
			links: links$42,
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
			links: links$42,
			precision: "very-high"
		});
		namespaces$1 = [
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
		handlers$1 = [
			["livenessProbe"],
			["readinessProbe"],
			["startupProbe"],
			["lifecycle", "postStart"],
			["lifecycle", "preStop"]
		];
		loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/;
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
		if (field.isTrue) yield createContainerProblem(privileged$3, container, field, `Container ${container.name} is privileged`);
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
var links$41, privileged$3, escalation, procMount, privilegeChecks$1;
function init_privileges() {
	return (init_privileges = __esmMin((() => {
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_problem();
		init_check();
		links$41 = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"];
		privileged$3 = defineManifestRule({
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
			links: links$41,
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
			links: links$41,
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
		privilegeChecks$1 = [
			{
				id: "privileged",
				level: "baseline",
				since: 0,
				rules: [privileged$3],
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
function report$1(rule, pod, part, field, message, aliases = []) {
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
		yield report$1(seccompOff, pod, part, type, `The seccomp profile of ${who} is ${type.text ?? "empty"}`, aliases);
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
		yield report$1(appArmor$3, pod, part, type, `The AppArmor profile of ${who} is ${type.text ?? "empty"}`);
	}
	for (const field of pod.metadata.get("annotations").fields()) {
		const name = String(field.key);
		const value = field.text ?? "";
		if (!name.startsWith(appArmorAnnotation) || /^(?:|runtime\/default|localhost\/.*)$/s.test(value)) continue;
		const container = pod.containers.find((candidate) => candidate.name === name.slice(47));
		const message = `The AppArmor profile of container ${name.slice(47)} is ${value}`;
		yield report$1(appArmor$3, pod, container, field, message, container === void 0 ? [] : ["KSV-0002"]);
	}
}
function* seLinuxProblems(pod, minor) {
	const allowed = minor >= 31 ? [...seLinuxTypes, "container_engine_t"] : seLinuxTypes;
	for (const { part, get, who } of partsOf(pod)) {
		const options = get("securityContext", "seLinuxOptions");
		const type = options.get("type");
		if (!allowed.includes(type.text ?? "")) yield report$1(seLinux$2, pod, part, type, `The SELinux type of ${who} is ${type.text}`);
		for (const name of ["user", "role"]) {
			const field = options.get(name);
			if ((field.text ?? "") !== "") yield report$1(seLinux$2, pod, part, field, `The SELinux ${name} of ${who} is ${field.text}`);
		}
	}
}
var seccompLink, seccompOff, seccompUnset, appArmor$3, seLinux$2, goodTypes, podSeccomp, containerSeccomp, appArmorAnnotation, seLinuxTypes, profileChecks;
function init_profiles() {
	return (init_profiles = __esmMin((() => {
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_problem();
		init_check();
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
		appArmor$3 = defineManifestRule({
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
		seLinux$2 = defineManifestRule({
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
				rules: [appArmor$3],
				run: appArmorProblems
			},
			{
				id: "seLinuxOptions",
				level: "baseline",
				since: 0,
				rules: [seLinux$2],
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
	}) ? [] : ["CKV_K8S_23", "kube-linter/run-as-non-root"];
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
var links$40, nonRoot, rootUser$1, key, userChecks;
function init_users() {
	return (init_users = __esmMin((() => {
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_problem();
		init_check();
		links$40 = ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"];
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
			links: links$40,
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
			links: links$40,
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

// actions/manifest-check/host-paths.ts
var harmlessPaths;
function init_host_paths() {
	return (init_host_paths = __esmMin((() => {
		harmlessPaths = /^(?!.*\/private(?:\/|$))\/(?:etc\/(?:localtime|timezone|hostname|hosts|resolv\.conf|machine-id|ssl(?:\/.*)?|pki(?:\/.*)?|ca-certificates.*)|usr\/share\/(?:zoneinfo|ca-certificates|fonts).*|dev\/(?:null|zero|u?random|shm|net\/tun|dri.*|bus\/usb.*|snd.*)|lib\/modules(?:\/.*)?)$/;
	})))();
}

// actions/manifest-check/kubernetes/pod-security/checks/volumes.ts
/** Removes what a path may contain without naming another one: doubled slashes, those at its end, and dots. */
function normalizePath(path) {
	const steps = path.split("/").filter((step) => step !== "" && step !== ".");
	return `${path.startsWith("/") ? "/" : ""}${steps.join("/")}`;
}
/** Returns the severity of mounting a directory of the node. */
function severityOf$1(path, isWritable) {
	if (!isWritable && harmlessPaths.test(path)) return "low";
	return (isWritable ? writableToTakeOver : readableToTakeOver).test(path) ? "high" : "medium";
}
function hostPathProblem(pod, volume) {
	const source = volume.get("hostPath");
	const path = source.get("path");
	const normal = path.text === void 0 ? "" : normalizePath(path.text);
	const field = path.exists ? path : source;
	const trivy = trivyPaths.has(path.text ?? "") ? ["KSV-0121"] : [];
	const canWrite = isWritable(pod, volume.get("name").text);
	const writable = canWrite ? ["C-0045"] : [];
	if (socketPath.test(normal)) {
		const docker = /\/docker\.sock$/.test(normal) ? ["C-0074"] : [];
		if (path.text === "/var/run/docker.sock") docker.push("KSV-0006", "CKV_K8S_27");
		const message = `The pods mount ${normal} of the node, which lets them start any container there`;
		return createProblem(runtimeSocket, pod, field, message, { aliases: [...docker, ...writable] });
	}
	const message = `The pods mount ${normal === "" ? "a directory" : normal} of the node`;
	return createProblem(hostPath$1, pod, field, message, {
		severity: severityOf$1(normal, canWrite),
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
var links$39, runtimeSocket, hostPath$1, volumeType, allowedTypes, trivyTypes, trivyPaths, socketPath, writableToTakeOver, readableToTakeOver, volumeChecks;
function init_volumes() {
	return (init_volumes = __esmMin((() => {
		init_host_paths();
		init_rule();
		init_problem();
		links$39 = ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"];
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
			links: links$39,
			precision: "very-high"
		});
		hostPath$1 = defineManifestRule({
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
			links: links$39,
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
		writableToTakeOver = /^\/(?:(?:etc\/(?:kubernetes|cni)|root|boot|usr|opt\/cni|var\/lib\/(?:kubelet|docker|containerd|etcd|rancher))(?:\/.*)?|etc|dev|proc|sys|(?:var\/)?run(?:\/containerd)?|lib(?:64)?|bin|sbin|home(?:\/[^/]+)?|var|var\/lib)?$/;
		readableToTakeOver = /^\/(?:(?:etc\/kubernetes|root|var\/lib\/(?:kubelet|etcd|rancher))(?:\/.*)?|etc|dev|(?:var\/)?run(?:\/containerd)?|home(?:\/[^/]+)?|var|var\/lib(?:\/(?:docker|containerd))?)?$/;
		volumeChecks = [{
			id: "hostPathVolumes",
			level: "baseline",
			since: 0,
			rules: [runtimeSocket, hostPath$1],
			run: hostPathProblems
		}, {
			id: "restrictedVolumes",
			level: "restricted",
			since: 0,
			overrides: "hostPathVolumes",
			rules: [
				runtimeSocket,
				hostPath$1,
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
		init_check();
		init_capabilities();
		init_host();
		init_privileges();
		init_profiles();
		init_sysctls();
		init_users();
		init_volumes();
		podSecurityChecks = [
			...hostChecks,
			...volumeChecks,
			...capabilityChecks,
			...privilegeChecks$1,
			...userChecks,
			...profileChecks,
			...sysctlChecks
		];
		newestMinor = 37;
		cache = /* @__PURE__ */ new Map();
	})))();
}

// actions/manifest-check/components/view.ts
var setByKubeadm, ComponentView;
function init_view() {
	return (init_view = __esmMin((() => {
		init_evaluate();
		setByKubeadm = {
			"kube-apiserver": /* @__PURE__ */ new Set([
				...[
					"authorization-mode",
					"enable-admission-plugins",
					"client-ca-file",
					"etcd-cafile",
					"etcd-certfile"
				],
				...[
					"etcd-keyfile",
					"kubelet-client-certificate",
					"kubelet-client-key",
					"service-account-key-file"
				],
				...[
					"tls-cert-file",
					"tls-private-key-file",
					"etcd-servers",
					"requestheader-allowed-names"
				]
			]),
			"kube-controller-manager": /* @__PURE__ */ new Set([...[
				"bind-address",
				"root-ca-file",
				"service-account-private-key-file",
				"use-service-account-credentials"
			]]),
			"kube-scheduler": /* @__PURE__ */ new Set(["bind-address"]),
			etcd: /* @__PURE__ */ new Set([...[
				"cert-file",
				"key-file",
				"client-cert-auth",
				"peer-cert-file",
				"peer-key-file",
				"peer-client-cert-auth"
			], ...[
				"trusted-ca-file",
				"peer-trusted-ca-file",
				"listen-client-urls",
				"listen-peer-urls"
			]]),
			kubelet: /* @__PURE__ */ new Set([
				"anonymous-auth",
				"authorization-mode",
				"client-ca-file",
				"read-only-port",
				"rotate-certificates"
			]),
			"kube-proxy": /* @__PURE__ */ new Set()
		};
		ComponentView = class {
			component;
			/** Minor version of Kubernetes: the requested one, else that of the files, else the newest known one. */
			minor;
			/** The components that are configured in the same directory. */
			neighbors;
			constructor(component, requestedMinor, neighbors = []) {
				this.component = component;
				this.neighbors = neighbors;
				this.minor = requestedMinor ?? component.minor ?? 37;
			}
			setting(flag) {
				return this.component.settings.get(flag);
			}
			isSet(flag) {
				return this.component.settings.has(flag);
			}
			/** True if the flag is missing, and the component's own default therefore applies. */
			isDefault(flag) {
				const { origin, name, fields } = this.component;
				if (this.isSet(flag) || origin === "part" || fields?.has(flag) === false) return false;
				return origin !== "kubeadm" || !setByKubeadm[name].has(flag);
			}
			/** True if the flag is missing on a command line. The defaults of files are safer for some of the kubelet's flags. */
			isDefaultOfCommand(flag) {
				return this.component.origin === "command" && this.isDefault(flag);
			}
			/** The last value of a flag. Undefined if it is missing or depends on something unknown. */
			text(flag) {
				return this.setting(flag)?.values.at(-1);
			}
			isTrue(flag) {
				return /^(?:true|t|1)$/i.test(this.text(flag) ?? "");
			}
			isFalse(flag) {
				return /^(?:false|f|0)$/i.test(this.text(flag) ?? "");
			}
			/** The last value as an integer. Undefined if it is none. */
			integer(flag) {
				const text = this.text(flag);
				return text !== void 0 && /^-?\d{1,15}$/.test(text) ? Number(text) : void 0;
			}
			/** The items of a list flag. Repeated flags add items. Undefined if the flag is missing or a value is unknown. */
			list(flag) {
				const values = this.setting(flag)?.values;
				if (values === void 0 || values.includes(void 0)) return void 0;
				return values.flatMap((value) => (value ?? "").split(",")).map((item) => item.trim().replace(/^(["'])(.*)\1$/, "$2")).filter((item) => item !== "");
			}
		};
	})))();
}

// actions/manifest-check/components/component-rule.ts
/** Checks components by the enabled rules. */
function* checkComponents(rules, components, options) {
	const enabled = rules.filter(({ rule }) => isEnabled(rule, options));
	const neighbors = Map.groupBy(components, directoryOf);
	for (const component of components) {
		const view = new ComponentView(component, options.kubernetesMinor, neighbors.get(directoryOf(component)));
		for (const checked of enabled) {
			if (checked.component !== component.name) continue;
			const judged = checked.judge(view);
			if (judged !== void 0) yield toProblem(checked, view, typeof judged === "string" ? { message: judged } : judged);
		}
	}
}
function directoryOf({ owner }) {
	const { path } = owner.document.file;
	return path.slice(0, path.lastIndexOf("/") + 1);
}
function toProblem(checked, { component }, judgment) {
	const { owner, part, settings, place } = component;
	const { message, severity } = judgment;
	return {
		rule: checked.rule,
		owner,
		field: settings.get(judgment.flag ?? checked.flag)?.field ?? place,
		message,
		aliases: listAliases(checked, component, judgment),
		...part === void 0 ? {} : { part },
		...severity === void 0 ? {} : { severity }
	};
}
/** Lists the ids under which other tools report the same. */
function listAliases(checked, component, judgment) {
	const { aliases = [], without = [], flag = checked.flag } = judgment;
	const isMissing = component.origin === "command" && !component.settings.has(flag);
	const excluded = /* @__PURE__ */ new Set([...without, ...isMissing ? checked.explicitAliases : []]);
	const readers = new Set(component.readers);
	if (!isWrongInCommand(checked, component)) readers.delete("checkov");
	return [...checked.rule.aliases, ...aliases].filter((alias) => !excluded.has(alias) && readers.has(readerOf(alias)));
}
/** Checks whether the problem is there without the arguments, which Checkov does not read. */
function isWrongInCommand(checked, component) {
	const own = [...component.settings].filter(([, { field }]) => field.parent?.key !== "args");
	if (own.length === component.settings.size) return true;
	return checked.judge(new ComponentView({
		...component,
		settings: new Map(own)
	}, void 0)) !== void 0;
}
/** Returns the tool that an alias belongs to. */
function readerOf(alias) {
	if (alias.startsWith("kics/")) return "kics";
	if (alias.startsWith("CKV")) return "checkov";
	return alias.startsWith("KCV-") ? "trivy" : "kubescape";
}
function init_component_rule() {
	return (init_component_rule = __esmMin((() => {
		init_rule_selection();
		init_view();
	})))();
}

// actions/manifest-check/components/flag-rule.ts
/**
* Text of a rule about a component. The examples are flags, which become the command of a container; a text with
* several lines is a file.
*/
function defineFlagRule(component, text) {
	const { before, after, links = [pages[component]] } = text;
	return defineManifestRule({
		precision: "very-high",
		...text,
		before: commandOf(component, before),
		after: commandOf(component, after),
		links
	});
}
function commandOf(component, example) {
	if (example.includes("\n")) return example;
	return `command: [${[component, ...example.split(" ").filter((flag) => flag !== "")].map((word) => /[,:[\]{}#"]/.test(word) ? JSON.stringify(word) : word).join(", ")}]`;
}
/** Creates a rule about a flag of a component. */
function ruleAbout(component, flag, rule, judge, explicitAliases = []) {
	return {
		component,
		flag,
		rule,
		judge,
		explicitAliases
	};
}
/** Returns a KubeletConfiguration with the given fields, for examples. */
function kubeletFile(fields) {
	return `apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n${fields}`;
}
var reference, pages;
function init_flag_rule() {
	return (init_flag_rule = __esmMin((() => {
		init_rule();
		reference = "https://kubernetes.io/docs/reference/command-line-tools-reference/";
		pages = {
			"kube-apiserver": `${reference}kube-apiserver/`,
			"kube-controller-manager": `${reference}kube-controller-manager/`,
			"kube-scheduler": `${reference}kube-scheduler/`,
			"kube-proxy": `${reference}kube-proxy/`,
			kubelet: "https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/",
			etcd: "https://etcd.io/docs/latest/op-guide/security/"
		};
	})))();
}

// actions/manifest-check/components/values.ts
/** Returns a duration in seconds (Go's `time.ParseDuration`). Undefined if it is none. */
function secondsOf(text) {
	if (text === "0") return 0;
	if (text === void 0 || text.length > 100 || !/^(?:[\d.]+(?:h|ms|us|ns|m|s))+$/.test(text)) return void 0;
	return [...text.matchAll(/([\d.]+)([a-z]+)/g)].reduce((sum, [, number, unit = ""]) => sum + Number(number) * (unitSeconds[unit] ?? NaN), 0);
}
/** Checks whether an address, with or without a port or as a URL, is only reachable from the host itself. */
function isLoopback(address) {
	return /^(?:(?:https?|unixs?):\/\/)?(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|::1|\[::1\])(?::\d+)?\/?$/.test(address) || /^unixs?:/.test(address);
}
/** Lists the cipher suites that are weak, or that Go does not have. */
function listWeakCiphers(suites) {
	return suites.filter((suite) => !strongCipher.test(suite));
}
var unitSeconds, strongCipher;
function init_values() {
	return (init_values = __esmMin((() => {
		unitSeconds = {
			h: 3600,
			m: 60,
			s: 1,
			ms: .001,
			us: 1e-6,
			ns: 1e-9
		};
		strongCipher = /^TLS_(?:ECDHE_(?:ECDSA|RSA)_WITH_)?(?:AES_128_GCM_SHA256|AES_256_GCM_SHA384|CHACHA20_POLY1305(?:_SHA256)?)$/;
	})))();
}

// actions/manifest-check/components/rules/apiserver-access.ts
/** The modes of authorization. Undefined if a file or something unknown decides about them. */
function modesOf(view) {
	if (view.isSet("authorization-config")) return void 0;
	return view.isDefault("authorization-mode") ? ["AlwaysAllow"] : view.list("authorization-mode");
}
function judgeAlwaysAllow(view) {
	const modes = modesOf(view);
	if (modes?.includes("AlwaysAllow") !== true) return void 0;
	const isExplicit = view.isSet("authorization-mode");
	const aliases = [...modes.includes("Node") ? [] : nodeAliases, ...modes.includes("RBAC") ? [] : rbacAliases];
	return isExplicit ? {
		message: "The API server allows all requests of every user and pod",
		aliases
	} : {
		message: "No authorization mode is set, so the API server allows all requests of every user and pod",
		severity: "high",
		aliases,
		without: alwaysAllow$1.aliases
	};
}
function judgeInsecurePort(view) {
	const port = view.integer("insecure-port");
	const portAliases = ["kics/fa4def8c-1898-4a35-a139-7b76b1acdef0", "CKV_K8S_88"];
	const isOld = view.minor < 20;
	const effect = isOld ? "without authentication" : "which Kubernetes 1.20 and later ignore or reject";
	if (port !== void 0 && port !== 0) return {
		message: `The API server has the insecure port ${port}, ${effect}`,
		flag: "insecure-port",
		severity: isOld ? "high" : "medium",
		aliases: portAliases
	};
	const address = view.text("insecure-bind-address");
	if (address !== void 0) return {
		message: `The API server has an insecure port on ${address}, ${effect}`,
		flag: "insecure-bind-address",
		severity: isOld && !isLoopback(address) ? "high" : "medium",
		aliases: ["kics/b9380fd3-5ffe-4d10-9290-13e18e71eee1", "CKV_K8S_86"]
	};
	if (view.integer("secure-port") === 0) return {
		message: "The API server does not serve with TLS",
		flag: "secure-port",
		aliases: [
			"kics/3d24b204-b73d-42cb-b0bf-1a5438c5f71e",
			"CKV_K8S_89",
			"KCV-0017"
		]
	};
	if (isOld && view.isDefault("insecure-port")) return {
		message: "The API server has the insecure port 8080 by default before 1.20",
		flag: "insecure-port",
		severity: "medium",
		aliases: portAliases
	};
}
var server$3, anonymous$1, staticCredentials, alwaysAllow$1, nodeAliases, rbacAliases, withoutNode, withoutRbac, insecurePort, lookup, extended, keyFile, frontProxy, origins, timeout, apiServerAccess;
function init_apiserver_access() {
	return (init_apiserver_access = __esmMin((() => {
		init_flag_rule();
		init_values();
		server$3 = "kube-apiserver";
		anonymous$1 = defineFlagRule(server$3, {
			id: "SW-APISERVER-anonymous-auth",
			severity: "low",
			summary: "Refuse anonymous requests to the API server.",
			why: "Anonymous requests get the permissions of system:unauthenticated. A wrong binding for this group opens the cluster to everyone who can reach the port.",
			before: "--anonymous-auth=true",
			after: "--anonymous-auth=false",
			tags: [
				"security",
				"CWE-306",
				"CIS-Kubernetes-1.2.1"
			],
			aliases: [
				"kics/1de5cc51-f376-4638-a940-20f2e85ae238",
				"CKV_K8S_68",
				"KCV-0001",
				"C-0113"
			]
		});
		staticCredentials = defineFlagRule(server$3, {
			id: "SW-APISERVER-static-credentials",
			severity: "medium",
			summary: "Do not authenticate users with tokens or passwords in a file.",
			why: "The file contains credentials in plain text. They never expire, and a change needs a restart of the API server.",
			before: "--token-auth-file=/etc/kubernetes/tokens.csv",
			after: "--oidc-issuer-url=https://login.example.com",
			tags: [
				"security",
				"CWE-256",
				"CIS-Kubernetes-1.2.2"
			],
			links: ["https://kubernetes.io/docs/reference/access-authn-authz/authentication/#static-token-file"]
		});
		alwaysAllow$1 = defineFlagRule(server$3, {
			id: "SW-APISERVER-always-allow",
			severity: "critical",
			summary: "Authorize requests to the API server.",
			why: "With AlwaysAllow, every user and every pod with a service account token can do everything in the cluster. It is the default of the API server if no mode is set.",
			before: "--authorization-mode=AlwaysAllow",
			after: "--authorization-mode=Node,RBAC",
			tags: [
				"security",
				"CWE-862",
				"CIS-Kubernetes-1.2.6"
			],
			aliases: [
				"kics/f1f4d8da-1ac4-47d0-b1aa-91e69d33f7d5",
				"CKV_K8S_74",
				"KCV-0007",
				"C-0118"
			],
			links: ["https://kubernetes.io/docs/reference/access-authn-authz/authorization/"]
		});
		nodeAliases = [
			"kics/4d7ee40f-fc5d-427d-8cac-dffbe22d42d1",
			"CKV_K8S_75",
			"KCV-0008",
			"C-0119"
		];
		rbacAliases = [
			"kics/1aa4a1ae-5dbb-48a1-9aa2-630ea4be208e",
			"CKV_K8S_77",
			"KCV-0009",
			"C-0120"
		];
		withoutNode = defineFlagRule(server$3, {
			id: "SW-APISERVER-node-authorization",
			severity: "low",
			summary: "Authorize kubelets with the mode Node.",
			why: "Without it, kubelets need permissions for all nodes, so one compromised node can read the Secrets of every other node's pods.",
			before: "--authorization-mode=RBAC",
			after: "--authorization-mode=Node,RBAC",
			tags: [
				"security",
				"CWE-266",
				"CIS-Kubernetes-1.2.7"
			],
			aliases: nodeAliases,
			links: ["https://kubernetes.io/docs/reference/access-authn-authz/node/"]
		});
		withoutRbac = defineFlagRule(server$3, {
			id: "SW-APISERVER-rbac",
			severity: "medium",
			summary: "Authorize users with RBAC.",
			why: "Without RBAC, Roles and bindings have no effect, and Kubernetes' own components need broad permissions.",
			before: "--authorization-mode=Node,ABAC",
			after: "--authorization-mode=Node,RBAC",
			tags: [
				"security",
				"CWE-266",
				"CIS-Kubernetes-1.2.8"
			],
			aliases: rbacAliases,
			links: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/"]
		});
		insecurePort = defineFlagRule(server$3, {
			id: "SW-APISERVER-insecure-port",
			severity: "high",
			summary: "Serve the API with TLS and authentication only.",
			why: "Requests to the insecure port skip authentication and authorization. Kubernetes 1.24 and later do not start with the flags.",
			before: "--insecure-port=8080",
			after: "--secure-port=6443",
			tags: [
				"security",
				"CWE-306",
				"CWE-319"
			],
			links: ["https://kubernetes.io/docs/concepts/security/controlling-access/"]
		});
		lookup = defineFlagRule(server$3, {
			id: "SW-APISERVER-service-account-lookup",
			severity: "medium",
			summary: "Check that the service account of a token still exists.",
			why: "Otherwise tokens stay valid after their service account or Secret is deleted.",
			before: "--service-account-lookup=false",
			after: "--service-account-lookup=true",
			tags: [
				"security",
				"CWE-613",
				"CIS-Kubernetes-1.2.21"
			],
			aliases: [
				"kics/a5530bd7-225a-48f9-91bb-f40b04200165",
				"CKV_K8S_96",
				"KCV-0024",
				"C-0135"
			]
		});
		extended = defineFlagRule(server$3, {
			id: "SW-APISERVER-extended-tokens",
			severity: "low",
			summary: "Let service account tokens expire after an hour.",
			why: "By default, the API server extends the tokens of pods to one year, so a stolen token stays useful for as long.",
			before: "--service-account-extend-token-expiration=true",
			after: "--service-account-extend-token-expiration=false",
			tags: [
				"security",
				"CWE-613",
				"CIS-Kubernetes-1.2.30"
			],
			aliases: ["C-0290"]
		});
		keyFile = defineFlagRule(server$3, {
			id: "SW-APISERVER-service-account-key",
			severity: "low",
			summary: "Verify service account tokens with a key of their own.",
			why: "Otherwise the API server verifies tokens with the key of its TLS certificate, so neither can be replaced alone.",
			before: "--secure-port=6443",
			after: "--service-account-key-file=/etc/kubernetes/pki/sa.pub",
			tags: [
				"security",
				"CWE-320",
				"CIS-Kubernetes-1.2.22"
			],
			aliases: [
				"kics/dab4ec72-ce2e-4732-b7c3-1757dcce01a1",
				"KCV-0025",
				"C-0136"
			]
		});
		frontProxy = defineFlagRule(server$3, {
			id: "SW-APISERVER-front-proxy-ca",
			severity: "high",
			summary: "Use a certificate authority of its own for the aggregation layer.",
			why: "Everyone with a client certificate of the shared authority can claim to be any user and any group, such as system:masters, in request headers.",
			before: "--client-ca-file=/pki/ca.crt --requestheader-client-ca-file=/pki/ca.crt",
			after: "--client-ca-file=/pki/ca.crt --requestheader-client-ca-file=/pki/front-proxy-ca.crt",
			tags: ["security", "CWE-290"],
			links: ["https://kubernetes.io/docs/tasks/extend-kubernetes/configure-aggregation-layer/#ca-reusage-and-conflicts"]
		});
		origins = defineFlagRule(server$3, {
			id: "SW-APISERVER-cors",
			severity: "medium",
			summary: "Do not allow every web page to use the API server.",
			why: "A page that a user opens can then send requests to the API with the user's client certificate and read the answers.",
			before: "--cors-allowed-origins=.*",
			after: "--cors-allowed-origins=^https://console\\.example\\.com$",
			tags: ["security", "CWE-942"]
		});
		timeout = defineFlagRule(server$3, {
			id: "SW-APISERVER-request-timeout",
			severity: "low",
			summary: "End requests after at most five minutes.",
			why: "Slow requests occupy the API server. With a high limit, a few clients can exhaust it.",
			before: "--request-timeout=30m",
			after: "--request-timeout=60s",
			tags: [
				"security",
				"availability",
				"CWE-400",
				"CIS-Kubernetes-1.2.20"
			],
			aliases: ["kics/d89a15bb-8dba-4c71-9529-bef6729b9c09", "C-0134"]
		});
		apiServerAccess = [
			ruleAbout(server$3, "anonymous-auth", anonymous$1, (view) => {
				if (view.isSet("authentication-config")) return void 0;
				if (view.isTrue("anonymous-auth")) return "The API server accepts anonymous requests";
				return view.isDefault("anonymous-auth") ? "The API server accepts anonymous requests by default" : void 0;
			}),
			ruleAbout(server$3, "token-auth-file", staticCredentials, (view) => {
				if (view.isSet("token-auth-file")) return {
					message: "The API server accepts tokens from a file",
					aliases: [
						"kics/32ecd76e-7bbf-402e-bf48-8b9485749558",
						"CKV_K8S_70",
						"KCV-0002",
						"C-0114"
					]
				};
				if (!view.isSet("basic-auth-file")) return void 0;
				return {
					message: "The API server accepts passwords from a file",
					flag: "basic-auth-file",
					aliases: ["kics/5da47109-f8d6-4585-9e2b-96a8958a12f5", "CKV_K8S_69"]
				};
			}),
			ruleAbout(server$3, "authorization-mode", alwaysAllow$1, judgeAlwaysAllow),
			ruleAbout(server$3, "authorization-mode", withoutNode, (view) => {
				const modes = modesOf(view);
				if (modes === void 0 || modes.includes("AlwaysAllow") || modes.includes("Node")) return void 0;
				return "The API server does not authorize kubelets with the mode Node";
			}),
			ruleAbout(server$3, "authorization-mode", withoutRbac, (view) => {
				const modes = modesOf(view);
				if (modes === void 0 || modes.includes("AlwaysAllow") || modes.includes("RBAC")) return void 0;
				return "The API server does not authorize users with RBAC";
			}),
			ruleAbout(server$3, "insecure-port", insecurePort, judgeInsecurePort),
			ruleAbout(server$3, "service-account-lookup", lookup, (view) => view.isFalse("service-account-lookup") ? "The API server accepts tokens of deleted service accounts" : void 0),
			ruleAbout(server$3, "service-account-extend-token-expiration", extended, (view) => {
				const flag = "service-account-extend-token-expiration";
				if (view.minor < 21) return void 0;
				return view.isTrue(flag) || view.isDefault(flag) ? "Service account tokens of pods are valid for one year" : void 0;
			}),
			ruleAbout(server$3, "service-account-key-file", keyFile, (view) => view.isDefault("service-account-key-file") ? "The API server has no key of its own for service account tokens" : void 0),
			ruleAbout(server$3, "requestheader-client-ca-file", frontProxy, (view) => {
				const authority = view.text("requestheader-client-ca-file");
				if (!(authority !== void 0 && authority !== "" && authority === view.text("client-ca-file")) || view.setting("requestheader-allowed-names")?.values.some((name) => name !== "") === true) return void 0;
				if (!view.isSet("requestheader-allowed-names") && !view.isDefault("requestheader-allowed-names")) return void 0;
				return "Every client certificate of the cluster may claim any user in request headers";
			}),
			ruleAbout(server$3, "cors-allowed-origins", origins, (view) => view.list("cors-allowed-origins")?.some((origin) => /^\^?(?:https?\??:\/\/)?(?:\.\*|\.\+|\*)\$?$/.test(origin)) === true ? "Every web page may use the API server" : void 0),
			ruleAbout(server$3, "request-timeout", timeout, (view) => {
				const seconds = secondsOf(view.text("request-timeout"));
				return seconds !== void 0 && (seconds > 300 || seconds === 0) ? `Requests may take ${view.text("request-timeout")}` : void 0;
			})
		];
	})))();
}

// actions/manifest-check/components/rules/apiserver-admission.ts
/** The plugins that are enabled in addition to the default ones. Undefined if something unknown decides about them. */
function pluginsOf(view) {
	const lists = ["enable-admission-plugins", "admission-control"].filter((flag) => view.isSet(flag));
	if (lists.length === 0) return view.isDefault("enable-admission-plugins") ? [] : void 0;
	const plugins = lists.map((flag) => view.list(flag));
	return plugins.some((list) => list === void 0) ? void 0 : plugins.flatMap((list) => list ?? []);
}
/** Creates the judgment of a plugin that must be enabled and is not by default. */
function lacks(plugin) {
	return (view) => {
		const isDisabled = view.list("disable-admission-plugins")?.includes(plugin) === true;
		const plugins = pluginsOf(view);
		if (!isDisabled && (plugins === void 0 || plugins.includes(plugin))) return void 0;
		const message = `The API server does not enable the admission plugin ${plugin}`;
		return isDisabled ? {
			message,
			flag: "disable-admission-plugins"
		} : message;
	};
}
/** Creates the judgment of a plugin that is enabled by default. */
function disables(plugin) {
	return (view) => {
		return view.list("disable-admission-plugins")?.includes(plugin) === true ? `The API server disables the admission plugin ${plugin}` : void 0;
	};
}
var server$2, links$38, alwaysAdmit, alwaysPull, rateLimit, imagePolicy$1, externalIps, nodeRestriction, serviceAccount, lifecycle, podSecurity$1, removed$1, removals, enable, disable, apiServerAdmission;
function init_apiserver_admission() {
	return (init_apiserver_admission = __esmMin((() => {
		init_flag_rule();
		server$2 = "kube-apiserver";
		links$38 = ["https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/"];
		alwaysAdmit = defineFlagRule(server$2, {
			id: "SW-APISERVER-always-admit",
			severity: "low",
			summary: "Do not enable the admission plugin AlwaysAdmit.",
			why: "The plugin is deprecated and accepts everything. It suggests that admission was meant to be disabled.",
			before: "--enable-admission-plugins=AlwaysAdmit",
			after: "--enable-admission-plugins=NodeRestriction",
			tags: [
				"security",
				"CWE-862",
				"CIS-Kubernetes-1.2.10"
			],
			aliases: [
				"kics/ce30e584-b33f-4c7d-b418-a3d7027f8f60",
				"CKV_K8S_79",
				"KCV-0011",
				"C-0122"
			],
			links: links$38
		});
		alwaysPull = defineFlagRule(server$2, {
			id: "SW-APISERVER-always-pull-images",
			severity: "low",
			summary: "Enable the admission plugin AlwaysPullImages.",
			why: "Otherwise a pod can use a private image that another pod's node already has, without credentials for it.",
			before: "--enable-admission-plugins=NodeRestriction",
			after: "--enable-admission-plugins=NodeRestriction,AlwaysPullImages",
			tags: [
				"security",
				"CWE-862",
				"CIS-Kubernetes-1.2.11"
			],
			aliases: [
				"kics/a77f4d07-c6e0-4a48-8b35-0eeb51576f4f",
				"CKV_K8S_80",
				"KCV-0012",
				"C-0123"
			],
			links: links$38,
			isOptIn: true
		});
		rateLimit = defineFlagRule(server$2, {
			id: "SW-APISERVER-event-rate-limit",
			severity: "low",
			summary: "Enable the admission plugin EventRateLimit.",
			why: "Otherwise one faulty workload can flood the API server with events.",
			before: "--enable-admission-plugins=NodeRestriction",
			after: "--enable-admission-plugins=NodeRestriction,EventRateLimit --admission-control-config-file=/etc/admission.yaml",
			tags: [
				"security",
				"availability",
				"CWE-770",
				"CIS-Kubernetes-1.2.9"
			],
			aliases: [
				"kics/e0099af2-fe17-411f-9991-0de28fe15f3c",
				"KCV-0010",
				"C-0121"
			],
			links: links$38,
			isOptIn: true
		});
		imagePolicy$1 = defineFlagRule(server$2, {
			id: "SW-APISERVER-image-policy-webhook",
			severity: "low",
			summary: "Check images before they run, such as with the admission plugin ImagePolicyWebhook.",
			why: "Otherwise the cluster runs images from every registry, signed or not. A policy controller that does the same is as good.",
			before: "--enable-admission-plugins=NodeRestriction",
			after: "--enable-admission-plugins=NodeRestriction,ImagePolicyWebhook --admission-control-config-file=/etc/admission.yaml",
			tags: [
				"security",
				"supply-chain",
				"CWE-345",
				"CIS-Kubernetes-5.5.1"
			],
			aliases: ["kics/14abda69-8e91-4acb-9931-76e2bee90284"],
			links: links$38,
			isOptIn: true
		});
		externalIps = defineFlagRule(server$2, {
			id: "SW-APISERVER-external-ips",
			severity: "low",
			summary: "Enable the admission plugin DenyServiceExternalIPs.",
			why: "Otherwise everyone who may create Services can take over the traffic to any IP address (CVE-2020-8554).",
			before: "--enable-admission-plugins=NodeRestriction",
			after: "--enable-admission-plugins=NodeRestriction,DenyServiceExternalIPs",
			tags: [
				"security",
				"network",
				"CWE-441",
				"CIS-Kubernetes-1.2.3"
			],
			aliases: ["C-0283"],
			links: links$38,
			isOptIn: true
		});
		nodeRestriction = defineFlagRule(server$2, {
			id: "SW-APISERVER-node-restriction",
			severity: "medium",
			summary: "Enable the admission plugin NodeRestriction.",
			why: "Without it, a compromised node can change other nodes and their pods, and attract pods with labels.",
			before: "--enable-admission-plugins=PodSecurity",
			after: "--enable-admission-plugins=NodeRestriction",
			tags: [
				"security",
				"CWE-266",
				"CIS-Kubernetes-1.2.14"
			],
			aliases: [
				"kics/33fc6923-6553-4fe6-9d3a-4efa51eb874b",
				"CKV_K8S_85",
				"KCV-0016",
				"C-0127"
			],
			links: links$38
		});
		serviceAccount = defineFlagRule(server$2, {
			id: "SW-APISERVER-service-account-plugin",
			severity: "medium",
			summary: "Keep the admission plugin ServiceAccount enabled.",
			why: "Without it, pods may name any service account, and the rules about their tokens are not enforced.",
			before: "--disable-admission-plugins=ServiceAccount",
			after: "--enable-admission-plugins=NodeRestriction",
			tags: [
				"security",
				"CWE-862",
				"CIS-Kubernetes-1.2.12"
			],
			aliases: [
				"kics/9587c890-0524-40c2-9ce2-663af7c2f063",
				"KCV-0014",
				"C-0125"
			],
			links: links$38
		});
		lifecycle = defineFlagRule(server$2, {
			id: "SW-APISERVER-namespace-lifecycle",
			severity: "medium",
			summary: "Keep the admission plugin NamespaceLifecycle enabled.",
			why: "Without it, objects can be created in namespaces that are being deleted, and system namespaces can be deleted.",
			before: "--disable-admission-plugins=NamespaceLifecycle",
			after: "--enable-admission-plugins=NodeRestriction",
			tags: ["security", "CIS-Kubernetes-1.2.13"],
			aliases: [
				"kics/1ffe7bf7-563b-4b3d-a71d-ba6bd8d49b37",
				"KCV-0015",
				"C-0126"
			],
			links: links$38
		});
		podSecurity$1 = defineFlagRule(server$2, {
			id: "SW-APISERVER-pod-security-plugin",
			severity: "medium",
			summary: "Keep the admission plugin PodSecurity enabled.",
			why: "Without it, the Pod Security labels of namespaces have no effect, so pods may be privileged.",
			before: "--disable-admission-plugins=PodSecurity",
			after: "--enable-admission-plugins=NodeRestriction",
			tags: [
				"security",
				"CWE-862",
				"CIS-Kubernetes-5.2.1"
			],
			links: ["https://kubernetes.io/docs/concepts/security/pod-security-admission/"]
		});
		removed$1 = defineFlagRule(server$2, {
			id: "SW-APISERVER-removed-plugin",
			severity: "medium",
			summary: "Enable only admission plugins that the API server has.",
			why: "The API server does not start with an unknown plugin.",
			before: "--enable-admission-plugins=NodeRestriction,PodSecurityPolicy",
			after: "--enable-admission-plugins=NodeRestriction",
			tags: ["correctness", "availability"],
			links: links$38
		});
		removals = /* @__PURE__ */ new Map([["PodSecurityPolicy", 25], ["SecurityContextDeny", 30]]);
		enable = "enable-admission-plugins";
		disable = "disable-admission-plugins";
		apiServerAdmission = [
			ruleAbout(server$2, enable, alwaysAdmit, (view) => pluginsOf(view)?.includes("AlwaysAdmit") === true ? "The API server enables the admission plugin AlwaysAdmit" : void 0),
			ruleAbout(server$2, enable, alwaysPull, lacks("AlwaysPullImages"), ["CKV_K8S_80"]),
			ruleAbout(server$2, enable, rateLimit, lacks("EventRateLimit")),
			ruleAbout(server$2, enable, imagePolicy$1, lacks("ImagePolicyWebhook")),
			ruleAbout(server$2, enable, externalIps, (view) => view.minor < 21 ? void 0 : lacks("DenyServiceExternalIPs")(view)),
			ruleAbout(server$2, enable, nodeRestriction, lacks("NodeRestriction"), ["CKV_K8S_85"]),
			ruleAbout(server$2, disable, serviceAccount, disables("ServiceAccount")),
			ruleAbout(server$2, disable, lifecycle, disables("NamespaceLifecycle")),
			ruleAbout(server$2, disable, podSecurity$1, disables("PodSecurity")),
			ruleAbout(server$2, enable, removed$1, (view) => {
				const gone = pluginsOf(view)?.find((plugin) => (removals.get(plugin) ?? Number.POSITIVE_INFINITY) <= view.minor);
				return gone === void 0 ? void 0 : `Kubernetes 1.${removals.get(gone)} removed the admission plugin ${gone}`;
			})
		];
	})))();
}

// actions/manifest-check/components/rules/apiserver-audit.ts
/** True if the API server certainly sends audit events nowhere. */
function isUnlogged(view) {
	return ["audit-log-path", "audit-webhook-config-file"].every((flag) => view.isDefault(flag) || view.isSet(flag) && view.text(flag) === "");
}
function judgeLog(view) {
	if (!isUnlogged(view)) return void 0;
	const aliases = limits$1.flatMap(([flag, least, own]) => (view.integer(flag) ?? 0) < least ? own : []);
	const unset = view.isSet("audit-policy-file") ? [] : policy$4.aliases;
	return {
		message: "The API server writes no audit log",
		aliases: [...aliases, ...unset]
	};
}
/** Creates the judgment of a limit of the log. Zero means no limit. */
function judgeLimit(index, unit) {
	const [flag, least] = limits$1[index];
	return (view) => {
		if (isUnlogged(view) || view.text("audit-log-path") === "-") return void 0;
		const value = view.integer(flag);
		if (value !== void 0 && value > 0) return value < least ? `The limit of the audit log is ${value} ${unit}` : void 0;
		if (index === 2 || value === void 0 && !view.isDefault(flag) || !view.isSet("audit-log-path")) return void 0;
		return `The audit log has no limit in ${unit}, so it can fill the disk`;
	};
}
var server$1, links$37, ageAliases, backupAliases, sizeAliases, log, policy$4, age, backups, size$1, limits$1, apiServerAudit;
function init_apiserver_audit() {
	return (init_apiserver_audit = __esmMin((() => {
		init_flag_rule();
		server$1 = "kube-apiserver";
		links$37 = ["https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/"];
		ageAliases = [
			"kics/da9f3aa8-fbfb-472f-b5a1-576127944218",
			"CKV_K8S_92",
			"KCV-0020",
			"C-0131"
		];
		backupAliases = [
			"kics/768aab52-2504-4a2f-a3e3-329d5a679848",
			"CKV_K8S_93",
			"KCV-0021",
			"C-0132"
		];
		sizeAliases = [
			"kics/35c0a471-f7c8-4993-aa2c-503a3c712a66",
			"CKV_K8S_94",
			"KCV-0022",
			"C-0133"
		];
		log = defineFlagRule(server$1, {
			id: "SW-APISERVER-audit-log",
			severity: "medium",
			summary: "Write an audit log.",
			why: "Without a log, nobody can find out who did what in the cluster.",
			before: "--secure-port=6443",
			after: "--audit-log-path=/var/log/audit.log --audit-policy-file=/etc/kubernetes/audit.yaml",
			tags: [
				"security",
				"logging",
				"CWE-778",
				"CIS-Kubernetes-1.2.16",
				"OWASP-K8S-K10"
			],
			aliases: [
				"kics/73e251f0-363d-4e53-86e2-0a93592437eb",
				"CKV_K8S_91",
				"KCV-0019",
				"C-0130"
			],
			links: links$37
		});
		policy$4 = defineFlagRule(server$1, {
			id: "SW-APISERVER-audit-policy",
			severity: "medium",
			summary: "Set an audit policy.",
			why: "Without a policy, the API server records nothing, even if it has a log.",
			before: "--audit-log-path=/var/log/audit.log",
			after: "--audit-log-path=/var/log/audit.log --audit-policy-file=/etc/kubernetes/audit.yaml",
			tags: [
				"security",
				"logging",
				"CWE-778",
				"CIS-Kubernetes-3.2.1"
			],
			aliases: ["kics/13a49a2e-488e-4309-a7c0-d6b05577a5fb", "C-0160"],
			links: links$37
		});
		age = defineFlagRule(server$1, {
			id: "SW-APISERVER-audit-log-age",
			severity: "low",
			summary: "Keep audit logs for at least 30 days, and not without a limit.",
			why: "Intrusions are often found after weeks. Without a limit, old logs fill the disk.",
			before: "--audit-log-path=/var/log/audit.log --audit-log-maxage=7",
			after: "--audit-log-path=/var/log/audit.log --audit-log-maxage=30",
			tags: [
				"security",
				"logging",
				"CWE-779",
				"CIS-Kubernetes-1.2.17"
			],
			aliases: ageAliases,
			links: links$37
		});
		backups = defineFlagRule(server$1, {
			id: "SW-APISERVER-audit-log-backups",
			severity: "low",
			summary: "Keep at least 10 old files of the audit log, and not without a limit.",
			why: "With few files, a burst of requests removes the traces of an intrusion.",
			before: "--audit-log-path=/var/log/audit.log --audit-log-maxbackup=2",
			after: "--audit-log-path=/var/log/audit.log --audit-log-maxbackup=10",
			tags: [
				"security",
				"logging",
				"CWE-779",
				"CIS-Kubernetes-1.2.18"
			],
			aliases: backupAliases,
			links: links$37
		});
		size$1 = defineFlagRule(server$1, {
			id: "SW-APISERVER-audit-log-size",
			severity: "low",
			summary: "Rotate the audit log at 100 MB or more.",
			why: "With small files, a burst of requests removes the traces of an intrusion.",
			before: "--audit-log-path=/var/log/audit.log --audit-log-maxsize=10",
			after: "--audit-log-path=/var/log/audit.log --audit-log-maxsize=100",
			tags: [
				"security",
				"logging",
				"CWE-779",
				"CIS-Kubernetes-1.2.19"
			],
			aliases: sizeAliases,
			links: links$37
		});
		limits$1 = [
			[
				"audit-log-maxage",
				30,
				ageAliases
			],
			[
				"audit-log-maxbackup",
				10,
				backupAliases
			],
			[
				"audit-log-maxsize",
				100,
				sizeAliases
			]
		];
		apiServerAudit = [
			ruleAbout(server$1, "audit-log-path", log, judgeLog),
			ruleAbout(server$1, "audit-policy-file", policy$4, (view) => !isUnlogged(view) && view.isDefault("audit-policy-file") ? "The API server has no audit policy, so it records nothing" : void 0),
			ruleAbout(server$1, "audit-log-maxage", age, judgeLimit(0, "days")),
			ruleAbout(server$1, "audit-log-maxbackup", backups, judgeLimit(1, "files")),
			ruleAbout(server$1, "audit-log-maxsize", size$1, judgeLimit(2, "MB"))
		];
	})))();
}

// actions/manifest-check/components/rules/apiserver-tls.ts
/** Returns the judgment about the cipher suites and TLS version of a component. */
function judgeTls(who, aliases) {
	return (view) => {
		const [weak] = listWeakCiphers(view.list("tls-cipher-suites") ?? []);
		if (weak !== void 0) return {
			message: `${who} has the cipher suite ${weak}, which is weak or unknown`,
			aliases
		};
		const version = view.text("tls-min-version");
		if (version !== "VersionTLS10" && version !== "VersionTLS11") return void 0;
		return {
			message: `${who} allows TLS 1.${version.endsWith("0") ? 0 : 1}`,
			flag: "tls-min-version"
		};
	};
}
/** Creates the judgment of flags that must all be set. */
function requireAll(message, ...flags) {
	return (view) => {
		const isMissing = (flag) => view.isDefault(flag) || view.isSet(flag) && view.text(flag) === "";
		return flags.some(isMissing) ? message : void 0;
	};
}
var server, kubeletClient, kubeletAuthority, kubeletHttp, etcdCertificate, etcdAuthority, etcdHttp, servingCertificate, clientAuthority$1, encryption$1, ciphers$1, cipherAliases$1, apiServerTls;
function init_apiserver_tls() {
	return (init_apiserver_tls = __esmMin((() => {
		init_flag_rule();
		init_values();
		server = "kube-apiserver";
		kubeletClient = defineFlagRule(server, {
			id: "SW-APISERVER-kubelet-client",
			severity: "medium",
			summary: "Authenticate the API server to kubelets with a client certificate.",
			why: "Otherwise its requests to kubelets are anonymous, so kubelets must accept anonymous requests.",
			before: "--secure-port=6443",
			after: "--kubelet-client-certificate=/pki/kubelet-client.crt --kubelet-client-key=/pki/kubelet-client.key",
			tags: [
				"security",
				"CWE-306",
				"CIS-Kubernetes-1.2.4"
			],
			aliases: [
				"kics/36a27826-1bf5-49da-aeb0-a60a30c0e834",
				"CKV_K8S_72",
				"KCV-0005",
				"C-0116"
			]
		});
		kubeletAuthority = defineFlagRule(server, {
			id: "SW-APISERVER-kubelet-authority",
			severity: "low",
			summary: "Verify the certificates of kubelets.",
			why: "Otherwise someone between the API server and a node can read the logs, commands and port forwards of its pods.",
			before: "--secure-port=6443",
			after: "--kubelet-certificate-authority=/pki/kubelet-ca.crt",
			tags: [
				"security",
				"CWE-295",
				"CIS-Kubernetes-1.2.5"
			],
			aliases: [
				"kics/ec18a0d3-0069-4a58-a7fb-fbfe0b4bbbe0",
				"KCV-0006",
				"C-0117"
			]
		});
		kubeletHttp = defineFlagRule(server, {
			id: "SW-APISERVER-kubelet-http",
			severity: "high",
			summary: "Connect to kubelets with TLS.",
			why: "Otherwise logs, commands and port forwards cross the network in plain text. Kubernetes 1.20 and later always use TLS and reject or ignore the flag.",
			before: "--kubelet-https=false",
			after: "--kubelet-certificate-authority=/pki/kubelet-ca.crt",
			tags: ["security", "CWE-319"],
			aliases: [
				"kics/cdc8b54e-6b16-4538-a1b0-35849dbe29cf",
				"CKV_K8S_71",
				"KCV-0004"
			]
		});
		etcdCertificate = defineFlagRule(server, {
			id: "SW-APISERVER-etcd-certificate",
			severity: "medium",
			summary: "Authenticate the API server to etcd with a client certificate.",
			why: "Otherwise etcd cannot tell the API server from others, and everyone who reaches it can read and change all Secrets.",
			before: "--secure-port=6443",
			after: "--etcd-certfile=/pki/etcd-client.crt --etcd-keyfile=/pki/etcd-client.key",
			tags: [
				"security",
				"CWE-306",
				"CIS-Kubernetes-1.2.23"
			],
			aliases: [
				"kics/895a5a95-3756-4b04-9924-2f3bc93181bd",
				"CKV_K8S_99",
				"KCV-0026",
				"C-0137"
			]
		});
		etcdAuthority = defineFlagRule(server, {
			id: "SW-APISERVER-etcd-authority",
			severity: "medium",
			summary: "Verify etcd's certificate.",
			why: "Otherwise someone between the API server and etcd can read and change all objects.",
			before: "--secure-port=6443",
			after: "--etcd-cafile=/pki/etcd-ca.crt",
			tags: [
				"security",
				"CWE-295",
				"CIS-Kubernetes-1.2.26"
			],
			aliases: [
				"kics/3f5ff8a7-5ad6-4d02-86f5-666307da1b20",
				"CKV_K8S_102",
				"KCV-0029",
				"C-0140"
			]
		});
		etcdHttp = defineFlagRule(server, {
			id: "SW-APISERVER-etcd-http",
			severity: "high",
			summary: "Connect to etcd with TLS.",
			why: "Otherwise all Secrets cross the network in plain text.",
			before: "--etcd-servers=http://10.0.0.5:2379",
			after: "--etcd-servers=https://10.0.0.5:2379",
			tags: [
				"security",
				"CWE-319",
				"CIS-Kubernetes-1.2.26"
			]
		});
		servingCertificate = defineFlagRule(server, {
			id: "SW-APISERVER-tls-certificate",
			severity: "low",
			summary: "Serve the API with a certificate that clients can verify.",
			why: "Without one, the API server makes a self-signed certificate at each start, so clients are tempted not to verify it.",
			before: "--secure-port=6443",
			after: "--tls-cert-file=/pki/apiserver.crt --tls-private-key-file=/pki/apiserver.key",
			tags: [
				"security",
				"CWE-295",
				"CIS-Kubernetes-1.2.24"
			],
			aliases: [
				"kics/fa750c81-93c2-4fab-9c6d-d3fd3ce3b89f",
				"CKV_K8S_100",
				"KCV-0027",
				"C-0138"
			]
		});
		clientAuthority$1 = defineFlagRule(server, {
			id: "SW-APISERVER-client-authority",
			severity: "low",
			summary: "Authenticate components and nodes with client certificates.",
			why: "Without a certificate authority for clients, kubelets and components need tokens, which are easier to steal.",
			before: "--secure-port=6443",
			after: "--client-ca-file=/pki/ca.crt",
			tags: [
				"security",
				"CWE-306",
				"CIS-Kubernetes-1.2.25"
			],
			aliases: [
				"kics/e0e00aba-5f1c-4981-a542-9a9563c0ee20",
				"KCV-0028",
				"C-0139"
			]
		});
		encryption$1 = defineFlagRule(server, {
			id: "SW-APISERVER-encryption",
			severity: "medium",
			summary: "Encrypt Secrets in etcd.",
			why: "Without an encryption configuration, Secrets are in plain text in etcd and its backups.",
			before: "--secure-port=6443",
			after: "--encryption-provider-config=/etc/kubernetes/encryption.yaml",
			tags: [
				"security",
				"CWE-311",
				"CIS-Kubernetes-1.2.27"
			],
			aliases: [
				"kics/cbd2db69-0b21-4c14-8a40-7710a50571a9",
				"CKV_K8S_104",
				"KCV-0030",
				"C-0141"
			],
			links: ["https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/"]
		});
		ciphers$1 = defineFlagRule(server, {
			id: "SW-APISERVER-weak-tls",
			severity: "medium",
			summary: "Use only strong cipher suites and TLS 1.2 or later.",
			why: "Weak suites and old versions let an attacker on the network read or change requests. The defaults are strong.",
			before: "--tls-cipher-suites=TLS_RSA_WITH_3DES_EDE_CBC_SHA",
			after: "--tls-cipher-suites=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
			tags: [
				"security",
				"CWE-327",
				"CIS-Kubernetes-1.2.29"
			]
		});
		cipherAliases$1 = [
			"kics/510d5810-9a30-443a-817d-5c1fa527b110",
			"CKV_K8S_105",
			"C-0277"
		];
		apiServerTls = [
			ruleAbout(server, "kubelet-client-certificate", kubeletClient, requireAll("The API server has no client certificate for kubelets", "kubelet-client-certificate", "kubelet-client-key")),
			ruleAbout(server, "kubelet-certificate-authority", kubeletAuthority, requireAll("The API server does not verify the certificates of kubelets", "kubelet-certificate-authority")),
			ruleAbout(server, "kubelet-https", kubeletHttp, (view) => view.isFalse("kubelet-https") ? "The API server connects to kubelets without TLS" : void 0),
			ruleAbout(server, "etcd-certfile", etcdCertificate, (view) => {
				const judged = requireAll("The API server has no client certificate for etcd", "etcd-certfile", "etcd-keyfile")(view);
				return view.list("etcd-servers")?.every((url) => isLoopback(url) && url.startsWith("http:")) === true ? void 0 : judged;
			}),
			ruleAbout(server, "etcd-cafile", etcdAuthority, requireAll("The API server does not verify etcd's certificate", "etcd-cafile")),
			ruleAbout(server, "etcd-servers", etcdHttp, (view) => {
				return view.list("etcd-servers")?.find((url) => url.startsWith("http://") && !isLoopback(url)) === void 0 ? void 0 : "The API server connects to etcd without TLS";
			}),
			ruleAbout(server, "tls-cert-file", servingCertificate, requireAll("The API server makes a self-signed certificate", "tls-cert-file", "tls-private-key-file")),
			ruleAbout(server, "client-ca-file", clientAuthority$1, requireAll("The API server accepts no client certificates", "client-ca-file")),
			ruleAbout(server, "encryption-provider-config", encryption$1, requireAll("The API server stores Secrets in plain text in etcd", "encryption-provider-config")),
			ruleAbout(server, "tls-cipher-suites", ciphers$1, judgeTls("The API server", cipherAliases$1))
		];
	})))();
}

// actions/manifest-check/components/rules/controllers.ts
/** Creates the judgment of the address that a program serves on. The default is every address. */
function judgeAddress(who) {
	return (view) => {
		const text = view.text("bind-address");
		if (text !== void 0) return isLoopback(text) ? void 0 : `${who} serves on ${text}`;
		return view.isDefault("bind-address") ? `${who} serves on all addresses of the node` : void 0;
	};
}
/** Judges the feature gate for the certificates of kubelets, which is enabled by default. */
function judgeRotation(who) {
	return (view) => {
		return (view.list("feature-gates") ?? []).some((gate) => /^RotateKubeletServerCertificate=(?:false|f|0)$/i.test(gate)) ? `${who} does not renew the certificates of kubelets` : void 0;
	};
}
var manager, scheduler$1, bindAddress, collector, credentials, privateKey, rootAuthority, rotation$1, address, managerAddress, schedulerAddress, metricsAddress, controllerRules;
function init_controllers() {
	return (init_controllers = __esmMin((() => {
		init_flag_rule();
		init_values();
		init_apiserver_tls();
		manager = "kube-controller-manager";
		scheduler$1 = "kube-scheduler";
		bindAddress = "kics/46a2e9ec-6a5f-4faa-9d39-4ea44d5d87a2";
		collector = defineFlagRule(manager, {
			id: "SW-CONTROLLER-terminated-pods",
			severity: "low",
			summary: "Delete terminated pods before they become many.",
			why: "Without a limit, terminated pods fill etcd and slow the control plane down.",
			before: "--terminated-pod-gc-threshold=0",
			after: "--terminated-pod-gc-threshold=1000",
			tags: [
				"security",
				"availability",
				"CWE-770",
				"CIS-Kubernetes-1.3.1"
			],
			aliases: ["kics/49113af4-29ca-458e-b8d4-724c01a4a24f", "C-0144"]
		});
		credentials = defineFlagRule(manager, {
			id: "SW-CONTROLLER-shared-credentials",
			severity: "medium",
			summary: "Give each controller its own service account.",
			why: "Otherwise all controllers share credentials that can do what any of them needs.",
			before: "--use-service-account-credentials=false",
			after: "--use-service-account-credentials=true",
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-1.3.3"
			],
			aliases: [
				"kics/1acd93f1-5a37-45c0-aaac-82ece818be7d",
				"CKV_K8S_108",
				"KCV-0035",
				"C-0146"
			]
		});
		privateKey = defineFlagRule(manager, {
			id: "SW-CONTROLLER-service-account-key",
			severity: "low",
			summary: "Sign service account tokens with a key of their own.",
			why: "Without the key, the controller manager issues no tokens, and clusters resort to shared credentials.",
			before: "--bind-address=127.0.0.1",
			after: "--service-account-private-key-file=/pki/sa.key",
			tags: [
				"security",
				"CWE-320",
				"CIS-Kubernetes-1.3.4"
			],
			aliases: [
				"kics/ccc98ff7-68a7-436e-9218-185cb0b0b780",
				"KCV-0036",
				"C-0147"
			]
		});
		rootAuthority = defineFlagRule(manager, {
			id: "SW-CONTROLLER-root-authority",
			severity: "low",
			summary: "Give pods the certificate authority of the API server.",
			why: "Without it, pods cannot verify the API server before they send it their token.",
			before: "--bind-address=127.0.0.1",
			after: "--root-ca-file=/pki/ca.crt",
			tags: [
				"security",
				"CWE-295",
				"CIS-Kubernetes-1.3.5"
			],
			aliases: [
				"kics/05fb986f-ac73-4ebb-a5b2-7faafa93d882",
				"KCV-0037",
				"C-0148"
			]
		});
		rotation$1 = defineFlagRule(manager, {
			id: "SW-CONTROLLER-server-certificates",
			severity: "low",
			summary: "Keep the feature gate RotateKubeletServerCertificate enabled.",
			why: "Otherwise the certificates of kubelets expire, and nodes use self-signed ones that nobody can verify.",
			before: "--feature-gates=RotateKubeletServerCertificate=false",
			after: "--feature-gates=RotateKubeletServerCertificate=true",
			tags: [
				"security",
				"CWE-295",
				"CIS-Kubernetes-1.3.6"
			],
			aliases: [
				"kics/1c621b8e-2c6a-44f5-bd6a-fb0fb7ba33e2",
				"CKV_K8S_112",
				"KCV-0038",
				"C-0149"
			]
		});
		address = {
			severity: "low",
			summary: "Serve on a loopback address only.",
			why: "Nothing outside of the node needs the port. On the network, it is one more way to attack the control plane.",
			before: "--bind-address=0.0.0.0",
			after: "--bind-address=127.0.0.1"
		};
		managerAddress = defineFlagRule(manager, {
			id: "SW-CONTROLLER-bind-address",
			...address,
			tags: [
				"security",
				"network",
				"CWE-1327",
				"CIS-Kubernetes-1.3.7"
			],
			aliases: [
				bindAddress,
				"CKV_K8S_113",
				"KCV-0039",
				"C-0150"
			]
		});
		schedulerAddress = defineFlagRule(scheduler$1, {
			id: "SW-SCHEDULER-bind-address",
			...address,
			tags: [
				"security",
				"network",
				"CWE-1327",
				"CIS-Kubernetes-1.4.2"
			],
			aliases: [
				bindAddress,
				"CKV_K8S_115",
				"KCV-0041",
				"C-0152"
			]
		});
		metricsAddress = defineFlagRule("kube-proxy", {
			id: "SW-PROXY-metrics-address",
			severity: "low",
			summary: "Serve kube-proxy's metrics on a loopback address only.",
			why: "The endpoint has no authentication and also shows the configuration and, if enabled, profiles.",
			before: "--metrics-bind-address=0.0.0.0:10249",
			after: "--metrics-bind-address=127.0.0.1:10249",
			tags: [
				"security",
				"network",
				"CWE-306",
				"CIS-Kubernetes-4.3.1"
			],
			links: ["https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/"]
		});
		controllerRules = [
			ruleAbout(manager, "terminated-pod-gc-threshold", collector, (view) => {
				const threshold = view.integer("terminated-pod-gc-threshold");
				if (threshold === void 0 || threshold > 0 && threshold <= 12500) return void 0;
				return threshold <= 0 ? {
					message: "Terminated pods are never deleted",
					aliases: ["CKV_K8S_106"]
				} : `${threshold} terminated pods are kept`;
			}),
			ruleAbout(manager, "use-service-account-credentials", credentials, (view) => {
				const flag = "use-service-account-credentials";
				return view.isFalse(flag) || view.isDefault(flag) ? "All controllers share the same credentials" : void 0;
			}, ["CKV_K8S_108"]),
			ruleAbout(manager, "service-account-private-key-file", privateKey, requireAll("The controller manager has no key for service account tokens", "service-account-private-key-file")),
			ruleAbout(manager, "root-ca-file", rootAuthority, requireAll("Pods get no certificate authority of the API server", "root-ca-file")),
			ruleAbout(manager, "feature-gates", rotation$1, judgeRotation("The controller manager")),
			ruleAbout(manager, "bind-address", managerAddress, judgeAddress("The controller manager")),
			ruleAbout(scheduler$1, "bind-address", schedulerAddress, judgeAddress("The scheduler")),
			ruleAbout("kube-proxy", "metrics-bind-address", metricsAddress, (view) => {
				const text = view.text("metrics-bind-address");
				return text === void 0 || text === "" || isLoopback(text) ? void 0 : `kube-proxy serves its metrics on ${text}`;
			})
		];
	})))();
}

// actions/manifest-check/components/rules/etcd.ts
/** Returns a pod that runs a component, for examples. */
function podOf(component, flag) {
	return `apiVersion: v1\nkind: Pod\nmetadata: {name: ${component}, namespace: kube-system}\nspec:\n  containers:\n    - {name: main, image: "${component}:1.0", command: [${component}, ${flag}]}`;
}
/** True if all URLs of a flag are only reachable from the host. */
function isLocal(view, flag) {
	const urls = view.list(flag);
	return urls !== void 0 && urls.length > 0 && urls.every(isLoopback);
}
/** True if etcd has no second member, as far as the flags show. */
function isAlone(view) {
	return isLocal(view, "listen-peer-urls") || view.list("initial-cluster")?.length === 1;
}
function isOff(view, flag) {
	return view.isFalse(flag) || view.isDefault(flag);
}
var etcd, certificate, clients$1, autoTls, peerCertificate, peers, peerAutoTls, authority, etcdRules;
function init_etcd() {
	return (init_etcd = __esmMin((() => {
		init_flag_rule();
		init_values();
		init_apiserver_tls();
		etcd = "etcd";
		certificate = defineFlagRule(etcd, {
			id: "SW-ETCD-tls-certificate",
			severity: "medium",
			summary: "Serve etcd's clients with TLS.",
			why: "Otherwise all data, such as the Secrets of a cluster, crosses the network in plain text.",
			before: "--client-cert-auth=true",
			after: "--cert-file=/pki/server.crt --key-file=/pki/server.key",
			tags: [
				"security",
				"CWE-319",
				"CIS-Kubernetes-2.1"
			],
			aliases: [
				"kics/075ca296-6768-4322-aea2-ba5063b969a9",
				"CKV_K8S_116",
				"KCV-0042",
				"C-0153"
			]
		});
		clients$1 = defineFlagRule(etcd, {
			id: "SW-ETCD-client-certificates",
			severity: "high",
			summary: "Require client certificates.",
			why: "Without them, everyone who can reach etcd can read and change all data, unless etcd's own users are enabled. In a cluster, that includes all Secrets and permissions.",
			before: "--client-cert-auth=false",
			after: "--client-cert-auth=true",
			tags: [
				"security",
				"CWE-306",
				"CIS-Kubernetes-2.2"
			],
			aliases: [
				"kics/9391103a-d8d7-4671-ac5d-606ba7ccb0ac",
				"CKV_K8S_117",
				"KCV-0043",
				"C-0154"
			]
		});
		autoTls = defineFlagRule(etcd, {
			id: "SW-ETCD-auto-tls",
			severity: "medium",
			summary: "Do not let etcd make its own certificates.",
			why: "Clients cannot verify a self-signed certificate, so someone on the network can pretend to be etcd.",
			before: "--auto-tls=true",
			after: "--auto-tls=false",
			tags: [
				"security",
				"CWE-295",
				"CIS-Kubernetes-2.3"
			],
			aliases: [
				"kics/98ce8b81-7707-4734-aa39-627c6db3d84b",
				"CKV_K8S_118",
				"KCV-0044",
				"C-0155"
			]
		});
		peerCertificate = defineFlagRule(etcd, {
			id: "SW-ETCD-peer-tls-certificate",
			severity: "medium",
			summary: "Connect etcd's members with TLS.",
			why: "Otherwise all data crosses the network between members in plain text.",
			before: "--peer-client-cert-auth=true",
			after: "--peer-cert-file=/pki/peer.crt --peer-key-file=/pki/peer.key",
			tags: [
				"security",
				"CWE-319",
				"CIS-Kubernetes-2.4"
			],
			aliases: [
				"kics/09bb9e96-8da3-4736-b89a-b36814acca60",
				"CKV_K8S_119",
				"KCV-0045",
				"C-0156"
			]
		});
		peers = defineFlagRule(etcd, {
			id: "SW-ETCD-peer-certificates",
			severity: "medium",
			summary: "Require certificates of etcd's members.",
			why: "Without them, everyone who can reach the peer port can join the cluster and get all data.",
			before: "--peer-client-cert-auth=false",
			after: "--peer-client-cert-auth=true",
			tags: [
				"security",
				"CWE-306",
				"CIS-Kubernetes-2.5"
			],
			aliases: [
				"kics/b7d0181d-0a9b-4611-9d1c-1ad4f0b620ff",
				"KCV-0046",
				"C-0157"
			]
		});
		peerAutoTls = defineFlagRule(etcd, {
			id: "SW-ETCD-peer-auto-tls",
			severity: "medium",
			summary: "Do not let etcd's members make their own certificates.",
			why: "Members cannot verify a self-signed certificate, so someone on the network can pretend to be a member.",
			before: "--peer-auto-tls=true",
			after: "--peer-auto-tls=false",
			tags: [
				"security",
				"CWE-295",
				"CIS-Kubernetes-2.6"
			],
			aliases: [
				"kics/ae8827e2-4af9-4baa-9998-87539ae0d6f0",
				"KCV-0047",
				"C-0158"
			]
		});
		authority = defineFlagRule(etcd, {
			id: "SW-ETCD-shared-authority",
			severity: "medium",
			summary: "Use a certificate authority for etcd alone.",
			why: "Otherwise every client certificate of the API server, such as that of a node, also gives access to all data in etcd.",
			before: `${podOf("etcd", "--trusted-ca-file=/pki/ca.crt")}\n---\n${podOf("kube-apiserver", "--client-ca-file=/pki/ca.crt")}`,
			after: podOf("etcd", "--trusted-ca-file=/pki/etcd/ca.crt"),
			tags: [
				"security",
				"CWE-266",
				"CIS-Kubernetes-2.7"
			],
			aliases: ["kics/cb7e695d-6a85-495c-b15f-23aed2519303", "C-0159"]
		});
		etcdRules = [
			ruleAbout(etcd, "cert-file", certificate, (view) => view.isTrue("auto-tls") || isLocal(view, "listen-client-urls") ? void 0 : requireAll("etcd serves its clients without TLS", "cert-file", "key-file")(view)),
			ruleAbout(etcd, "client-cert-auth", clients$1, (view) => {
				if (!isOff(view, "client-cert-auth") || isLocal(view, "listen-client-urls")) return void 0;
				const message = "etcd accepts clients without a certificate";
				return view.component.isControlPlane ? message : {
					message,
					severity: "medium"
				};
			}),
			ruleAbout(etcd, "trusted-ca-file", authority, (view) => {
				const file = view.text("trusted-ca-file") ?? "";
				if (file === "") return void 0;
				return view.neighbors.some(({ name, settings }) => name === "kube-apiserver" && settings.get("client-ca-file")?.values.at(-1) === file) ? "etcd trusts the certificate authority of the API server's clients" : void 0;
			}),
			ruleAbout(etcd, "auto-tls", autoTls, (view) => view.isTrue("auto-tls") ? "etcd makes a self-signed certificate for its clients" : void 0),
			ruleAbout(etcd, "peer-cert-file", peerCertificate, (view) => view.isTrue("peer-auto-tls") || isAlone(view) ? void 0 : requireAll("etcd connects its members without TLS", "peer-cert-file", "peer-key-file")(view)),
			ruleAbout(etcd, "peer-client-cert-auth", peers, (view) => isOff(view, "peer-client-cert-auth") && !isAlone(view) ? "etcd accepts members without a certificate" : void 0),
			ruleAbout(etcd, "peer-auto-tls", peerAutoTls, (view) => view.isTrue("peer-auto-tls") ? "etcd makes a self-signed certificate for its members" : void 0)
		];
	})))();
}

// actions/manifest-check/components/rules/kubelet-access.ts
var kubelet$1, links$36, anonymous, alwaysAllow, clientAuthority, readOnlyPort, serving, rotation, serverRotation, ciphers, cipherAliases, manifests, kubeletAccess;
function init_kubelet_access() {
	return (init_kubelet_access = __esmMin((() => {
		init_flag_rule();
		init_apiserver_tls();
		init_controllers();
		kubelet$1 = "kubelet";
		links$36 = ["https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/"];
		anonymous = defineFlagRule(kubelet$1, {
			id: "SW-KUBELET-anonymous-auth",
			severity: "high",
			summary: "Refuse anonymous requests to the kubelet.",
			why: "If such requests are also authorized, everyone who can reach the node can run commands in its pods.",
			before: kubeletFile("authentication: {anonymous: {enabled: true}}"),
			after: kubeletFile("authentication: {anonymous: {enabled: false}}"),
			tags: [
				"security",
				"CWE-306",
				"CIS-Kubernetes-4.2.1"
			],
			aliases: ["kics/1de5cc51-f376-4638-a940-20f2e85ae238", "CKV_K8S_138"],
			links: links$36
		});
		alwaysAllow = defineFlagRule(kubelet$1, {
			id: "SW-KUBELET-always-allow",
			severity: "high",
			summary: "Authorize requests to the kubelet.",
			why: "With AlwaysAllow, everyone who is authenticated can run commands in every pod of the node.",
			before: kubeletFile("authorization: {mode: AlwaysAllow}"),
			after: kubeletFile("authorization: {mode: Webhook}"),
			tags: [
				"security",
				"CWE-862",
				"CIS-Kubernetes-4.2.2"
			],
			aliases: ["kics/f1f4d8da-1ac4-47d0-b1aa-91e69d33f7d5", "CKV_K8S_139"],
			links: links$36
		});
		clientAuthority = defineFlagRule(kubelet$1, {
			id: "SW-KUBELET-client-authority",
			severity: "low",
			summary: "Verify the client certificate of the API server.",
			why: "Without a certificate authority for clients, the kubelet cannot authenticate the API server by its certificate.",
			before: kubeletFile("readOnlyPort: 0"),
			after: kubeletFile("authentication: {x509: {clientCAFile: /etc/kubernetes/pki/ca.crt}}"),
			tags: [
				"security",
				"CWE-306",
				"CIS-Kubernetes-4.2.3"
			],
			aliases: ["kics/e0e00aba-5f1c-4981-a542-9a9563c0ee20"],
			links: links$36
		});
		readOnlyPort = defineFlagRule(kubelet$1, {
			id: "SW-KUBELET-read-only-port",
			severity: "high",
			summary: "Disable the kubelet's read-only port.",
			why: "The port shows all pods of the node, with their variables, to everyone who can reach it.",
			before: kubeletFile("readOnlyPort: 10255"),
			after: kubeletFile("readOnlyPort: 0"),
			tags: [
				"security",
				"CWE-306",
				"CIS-Kubernetes-4.2.4"
			],
			aliases: ["kics/2940d48a-dc5e-4178-a3f8-bfbd80720b41", "CKV_K8S_141"]
		});
		serving = defineFlagRule(kubelet$1, {
			id: "SW-KUBELET-tls-certificate",
			severity: "low",
			summary: "Serve with a certificate that the API server can verify.",
			why: "Otherwise the kubelet makes a self-signed certificate, so the API server cannot tell it from an attacker.",
			before: kubeletFile("readOnlyPort: 0"),
			after: kubeletFile("serverTLSBootstrap: true"),
			tags: [
				"security",
				"CWE-295",
				"CIS-Kubernetes-4.2.9"
			],
			aliases: ["kics/fa750c81-93c2-4fab-9c6d-d3fd3ce3b89f", "CKV_K8S_148"]
		});
		rotation = defineFlagRule(kubelet$1, {
			id: "SW-KUBELET-rotate-certificates",
			severity: "low",
			summary: "Let the kubelet renew its client certificate.",
			why: "Otherwise nodes stop working when the certificate expires, so people issue certificates that are valid for years.",
			before: kubeletFile("rotateCertificates: false"),
			after: kubeletFile("rotateCertificates: true"),
			tags: [
				"security",
				"CWE-298",
				"CIS-Kubernetes-4.2.10"
			],
			aliases: ["kics/52d70f2e-3257-474c-b3dc-8ad9ba6a061a", "CKV_K8S_149"]
		});
		serverRotation = defineFlagRule(kubelet$1, {
			id: "SW-KUBELET-server-certificates",
			severity: "low",
			summary: "Keep the feature gate RotateKubeletServerCertificate enabled.",
			why: "Otherwise the kubelet cannot renew its serving certificate.",
			before: kubeletFile("featureGates: {RotateKubeletServerCertificate: false}"),
			after: kubeletFile("serverTLSBootstrap: true"),
			tags: [
				"security",
				"CWE-298",
				"CIS-Kubernetes-4.2.11"
			],
			aliases: ["kics/1c621b8e-2c6a-44f5-bd6a-fb0fb7ba33e2", "CKV_K8S_150"]
		});
		ciphers = defineFlagRule(kubelet$1, {
			id: "SW-KUBELET-weak-tls",
			severity: "medium",
			summary: "Use only strong cipher suites and TLS 1.2 or later.",
			why: "Weak suites and old versions let an attacker on the network read or change requests. The defaults are strong.",
			before: kubeletFile("tlsCipherSuites: [TLS_RSA_WITH_AES_128_CBC_SHA]"),
			after: kubeletFile("tlsCipherSuites: [TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256]"),
			tags: [
				"security",
				"CWE-327",
				"CIS-Kubernetes-4.2.12"
			]
		});
		cipherAliases = ["kics/510d5810-9a30-443a-817d-5c1fa527b110", "CKV_K8S_151"];
		manifests = defineFlagRule(kubelet$1, {
			id: "SW-KUBELET-manifest-url",
			severity: "high",
			summary: "Do not load static pods over plain HTTP.",
			why: "Someone on the network can change the answer and start privileged pods on the node. Nothing authorizes static pods.",
			before: kubeletFile("staticPodURL: http://pods.example.com/pods.yaml"),
			after: kubeletFile("staticPodPath: /etc/kubernetes/manifests"),
			tags: [
				"security",
				"CWE-319",
				"CWE-494"
			]
		});
		kubeletAccess = [
			ruleAbout(kubelet$1, "anonymous-auth", anonymous, (view) => {
				if (view.isTrue("anonymous-auth")) return "The kubelet accepts anonymous requests";
				return view.isDefaultOfCommand("anonymous-auth") ? "Without a configuration file, the kubelet accepts anonymous requests" : void 0;
			}, ["kics/1de5cc51-f376-4638-a940-20f2e85ae238"]),
			ruleAbout(kubelet$1, "authorization-mode", alwaysAllow, (view) => {
				if (view.text("authorization-mode") === "AlwaysAllow") return "The kubelet allows all requests";
				return view.isDefaultOfCommand("authorization-mode") ? {
					message: "Without a configuration file, the kubelet allows all requests",
					without: alwaysAllow.aliases
				} : void 0;
			}),
			ruleAbout(kubelet$1, "client-ca-file", clientAuthority, requireAll("The kubelet has no certificate authority for clients", "client-ca-file")),
			ruleAbout(kubelet$1, "read-only-port", readOnlyPort, (view) => {
				const port = view.integer("read-only-port");
				if (port !== void 0 && port > 0) return `The kubelet serves port ${port} without authentication`;
				return view.isDefaultOfCommand("read-only-port") ? "Without a configuration file, the kubelet serves port 10255 without authentication" : void 0;
			}, ["kics/2940d48a-dc5e-4178-a3f8-bfbd80720b41"]),
			ruleAbout(kubelet$1, "tls-cert-file", serving, (view) => view.isTrue("rotate-server-certificates") ? void 0 : requireAll("The kubelet makes a self-signed certificate", "tls-cert-file", "tls-private-key-file")(view), ["kics/fa750c81-93c2-4fab-9c6d-d3fd3ce3b89f"]),
			ruleAbout(kubelet$1, "rotate-certificates", rotation, (view) => view.isFalse("rotate-certificates") || view.isDefault("rotate-certificates") ? "The kubelet does not renew its client certificate" : void 0, rotation.aliases),
			ruleAbout(kubelet$1, "feature-gates", serverRotation, judgeRotation("The kubelet")),
			ruleAbout(kubelet$1, "tls-cipher-suites", ciphers, judgeTls("The kubelet", cipherAliases)),
			ruleAbout(kubelet$1, "manifest-url", manifests, (view) => view.text("manifest-url")?.startsWith("http://") === true ? "The kubelet loads static pods over plain HTTP" : void 0)
		];
	})))();
}

// actions/manifest-check/components/rules/kubelet-operation.ts
var kubelet, streaming, ipTables$1, hostname, events, eventAliases, processes$1, kernel, seccomp$3, sysctls, kubeletOperation;
function init_kubelet_operation() {
	return (init_kubelet_operation = __esmMin((() => {
		init_flag_rule();
		init_values();
		kubelet = "kubelet";
		streaming = defineFlagRule(kubelet, {
			id: "SW-KUBELET-streaming-timeout",
			severity: "low",
			summary: "End idle sessions of exec and port forwarding.",
			why: "Without a timeout, forgotten sessions stay open and occupy the node.",
			before: kubeletFile("streamingConnectionIdleTimeout: 0s"),
			after: kubeletFile("streamingConnectionIdleTimeout: 5m"),
			tags: [
				"security",
				"availability",
				"CWE-613",
				"CIS-Kubernetes-4.2.5"
			],
			aliases: ["kics/ed89b97d-04e9-4fd4-919f-ee5b27e555e9", "CKV_K8S_143"]
		});
		ipTables$1 = defineFlagRule(kubelet, {
			id: "SW-KUBELET-iptables",
			severity: "low",
			summary: "Let the kubelet manage its firewall chains.",
			why: "Without them, rules of the node and of pods can conflict.",
			before: kubeletFile("makeIPTablesUtilChains: false"),
			after: kubeletFile("makeIPTablesUtilChains: true"),
			tags: [
				"security",
				"network",
				"CIS-Kubernetes-4.2.6"
			],
			aliases: ["kics/5f89001f-6dd9-49ff-9b15-d8cd71b617f4", "CKV_K8S_145"]
		});
		hostname = defineFlagRule(kubelet, {
			id: "SW-KUBELET-hostname-override",
			severity: "low",
			summary: "Keep the node's own name.",
			why: "Under another name, the certificate of the kubelet and the logs of the node no longer match.",
			before: "--hostname-override=node-1",
			after: "--node-labels=zone=a",
			tags: [
				"security",
				"logging",
				"CIS-Kubernetes-4.2.7"
			],
			aliases: ["kics/bf36b900-b5ef-4828-adb7-70eb543b7cfb", "CKV_K8S_146"]
		});
		events = defineFlagRule(kubelet, {
			id: "SW-KUBELET-event-rate",
			severity: "low",
			summary: "Record at least five events per second.",
			why: "With a lower limit, the kubelet drops events that are needed to investigate an incident.",
			before: kubeletFile("eventRecordQPS: 1"),
			after: kubeletFile("eventRecordQPS: 50"),
			tags: [
				"security",
				"logging",
				"CWE-778",
				"CIS-Kubernetes-4.2.8"
			]
		});
		eventAliases = ["kics/1a07a446-8e61-4e4d-bc16-b0781fcb8211"];
		processes$1 = defineFlagRule(kubelet, {
			id: "SW-KUBELET-pod-pids-limit",
			severity: "low",
			summary: "Limit the processes of each pod.",
			why: "Without a limit, one pod can use up the process ids of the node and stop all others.",
			before: kubeletFile("podPidsLimit: -1"),
			after: kubeletFile("podPidsLimit: 4096"),
			tags: [
				"security",
				"availability",
				"CWE-770",
				"CIS-Kubernetes-4.2.13"
			],
			links: ["https://kubernetes.io/docs/concepts/policy/pid-limiting/"]
		});
		kernel = defineFlagRule(kubelet, {
			id: "SW-KUBELET-kernel-defaults",
			severity: "low",
			summary: "Do not let the kubelet change kernel settings of the node.",
			why: "Otherwise the kubelet overwrites hardened kernel settings instead of reporting the difference.",
			before: kubeletFile("protectKernelDefaults: false"),
			after: kubeletFile("protectKernelDefaults: true"),
			tags: ["security", "CWE-1188"],
			aliases: ["kics/6cf42c97-facd-4fda-b8af-ea4529123355", "CKV_K8S_144"]
		});
		seccomp$3 = defineFlagRule(kubelet, {
			id: "SW-KUBELET-seccomp-default",
			severity: "low",
			summary: "Use the runtime's seccomp profile for pods without one.",
			why: "By default, such pods can make every system call.",
			before: kubeletFile("seccompDefault: false"),
			after: kubeletFile("seccompDefault: true"),
			tags: ["security", "CWE-693"],
			links: ["https://kubernetes.io/docs/tutorials/security/seccomp/#enable-the-use-of-runtimedefault-as-the-default-seccomp-profile-for-all-workloads"]
		});
		sysctls = defineFlagRule(kubelet, {
			id: "SW-KUBELET-unsafe-sysctls",
			severity: "medium",
			summary: "Do not let pods set unsafe kernel settings.",
			why: "Unsafe settings affect other pods of the node, or the node itself.",
			before: kubeletFile("allowedUnsafeSysctls: [\"kernel.msg*\"]"),
			after: kubeletFile("allowedUnsafeSysctls: []"),
			tags: ["security", "CWE-653"],
			aliases: ["kics/9127f0d9-2310-42e7-866f-5fd9d20dcbad"],
			links: ["https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/"]
		});
		kubeletOperation = [
			ruleAbout(kubelet, "streaming-connection-idle-timeout", streaming, (view) => secondsOf(view.text("streaming-connection-idle-timeout")) === 0 ? "Idle sessions never end" : void 0),
			ruleAbout(kubelet, "make-iptables-util-chains", ipTables$1, (view) => view.isFalse("make-iptables-util-chains") ? "The kubelet does not manage its firewall chains" : void 0),
			ruleAbout(kubelet, "hostname-override", hostname, (view) => view.isSet("hostname-override") && view.component.owner.kind !== "Cluster" ? "The kubelet does not use the node's name" : void 0),
			ruleAbout(kubelet, "event-qps", events, (view) => {
				const rate = view.integer("event-qps");
				return rate !== void 0 && rate > 0 && rate < 5 ? {
					message: `The kubelet records at most ${rate} events per second`,
					aliases: eventAliases
				} : void 0;
			}),
			ruleAbout(kubelet, "pod-max-pids", processes$1, (view) => {
				const limit = view.integer("pod-max-pids");
				return limit !== void 0 && limit <= 0 || view.isDefault("pod-max-pids") ? "Pods can start any number of processes" : void 0;
			}),
			ruleAbout(kubelet, "protect-kernel-defaults", kernel, (view) => {
				const flag = "protect-kernel-defaults";
				return view.isFalse(flag) || view.isDefault(flag) ? "The kubelet may change kernel settings" : void 0;
			}, ["kics/6cf42c97-facd-4fda-b8af-ea4529123355"]),
			ruleAbout(kubelet, "seccomp-default", seccomp$3, (view) => {
				const flag = "seccomp-default";
				if (view.minor < 22) return void 0;
				return view.isFalse(flag) || view.isDefault(flag) ? "Pods without a seccomp profile can make every system call" : void 0;
			}),
			ruleAbout(kubelet, "allowed-unsafe-sysctls", sysctls, (view) => {
				const allowed = view.list("allowed-unsafe-sysctls") ?? [];
				return allowed.length === 0 ? void 0 : `Pods may set the unsafe kernel settings ${allowed.slice(0, 5).join(", ")}`;
			})
		];
	})))();
}

// actions/manifest-check/components/rules/profiling.ts
function about(component, rule, who) {
	return ruleAbout(component, "profiling", rule, (view) => {
		if (view.isTrue("profiling")) return `${who} serves profiles`;
		return view.isDefault("profiling") ? `${who} serves profiles by default` : void 0;
	});
}
var text, kics$1, apiServer, controllers, scheduler, profilingRules;
function init_profiling() {
	return (init_profiling = __esmMin((() => {
		init_flag_rule();
		text = {
			severity: "low",
			summary: "Disable profiling.",
			why: "Profiles show internals of the program to everyone with access to the debug endpoint, and taking one costs processor time.",
			before: "--profiling=true",
			after: "--profiling=false"
		};
		kics$1 = "kics/2f491173-6375-4a84-b28e-a4e2b9a58a69";
		apiServer = defineFlagRule("kube-apiserver", {
			id: "SW-APISERVER-profiling",
			...text,
			tags: [
				"security",
				"CWE-489",
				"CIS-Kubernetes-1.2.15"
			],
			aliases: [
				kics$1,
				"CKV_K8S_90",
				"KCV-0018",
				"C-0129"
			]
		});
		controllers = defineFlagRule("kube-controller-manager", {
			id: "SW-CONTROLLER-profiling",
			...text,
			tags: [
				"security",
				"CWE-489",
				"CIS-Kubernetes-1.3.2"
			],
			aliases: [
				kics$1,
				"CKV_K8S_107",
				"KCV-0034",
				"C-0145"
			]
		});
		scheduler = defineFlagRule("kube-scheduler", {
			id: "SW-SCHEDULER-profiling",
			...text,
			tags: [
				"security",
				"CWE-489",
				"CIS-Kubernetes-1.4.1"
			],
			aliases: [
				kics$1,
				"CKV_K8S_114",
				"KCV-0034",
				"C-0151"
			]
		});
		profilingRules = [
			about("kube-apiserver", apiServer, "The API server"),
			about("kube-controller-manager", controllers, "The controller manager"),
			about("kube-scheduler", scheduler, "The scheduler")
		];
	})))();
}

// actions/manifest-check/components/rules/index.ts
var componentRules;
function init_rules() {
	return (init_rules = __esmMin((() => {
		init_apiserver_access();
		init_apiserver_admission();
		init_apiserver_audit();
		init_apiserver_tls();
		init_controllers();
		init_etcd();
		init_kubelet_access();
		init_kubelet_operation();
		init_profiling();
		componentRules = [
			...apiServerAccess,
			...apiServerAdmission,
			...apiServerAudit,
			...apiServerTls,
			...controllerRules,
			...etcdRules,
			...kubeletAccess,
			...kubeletOperation,
			...profilingRules
		];
	})))();
}

// actions/manifest-check/components/component.ts
var componentNames, SettingsBuilder;
function init_component() {
	return (init_component = __esmMin((() => {
		componentNames = [
			"kube-apiserver",
			"kube-controller-manager",
			"kube-scheduler",
			"etcd",
			"kubelet",
			"kube-proxy"
		];
		SettingsBuilder = class {
			settings = /* @__PURE__ */ new Map();
			#values = /* @__PURE__ */ new Map();
			add(flag, value, field) {
				const values = this.#values.get(flag) ?? [];
				values.push(value);
				this.#values.set(flag, values);
				this.settings.set(flag, {
					values,
					field
				});
			}
		};
	})))();
}

// actions/manifest-check/components/sources/fields.ts
var kubeletFields, proxyFields, schedulerFields;
function init_fields() {
	return (init_fields = __esmMin((() => {
		kubeletFields = /* @__PURE__ */ new Map([
			["authentication.anonymous.enabled", "anonymous-auth"],
			["authentication.webhook.enabled", "authentication-token-webhook"],
			["authentication.x509.clientCAFile", "client-ca-file"],
			["authorization.mode", "authorization-mode"],
			["readOnlyPort", "read-only-port"],
			["streamingConnectionIdleTimeout", "streaming-connection-idle-timeout"],
			["protectKernelDefaults", "protect-kernel-defaults"],
			["makeIPTablesUtilChains", "make-iptables-util-chains"],
			["eventRecordQPS", "event-qps"],
			["tlsCertFile", "tls-cert-file"],
			["tlsPrivateKeyFile", "tls-private-key-file"],
			["tlsCipherSuites", "tls-cipher-suites"],
			["tlsMinVersion", "tls-min-version"],
			["rotateCertificates", "rotate-certificates"],
			["serverTLSBootstrap", "rotate-server-certificates"],
			["featureGates", "feature-gates"],
			["podPidsLimit", "pod-max-pids"],
			["seccompDefault", "seccomp-default"],
			["allowedUnsafeSysctls", "allowed-unsafe-sysctls"],
			["staticPodURL", "manifest-url"]
		]);
		proxyFields = /* @__PURE__ */ new Map([["metricsBindAddress", "metrics-bind-address"]]);
		schedulerFields = /* @__PURE__ */ new Map([["enableProfiling", "profiling"]]);
	})))();
}

// actions/manifest-check/components/sources/flag-maps.ts
/** Adds flags from a map of values or lists, or from a list of maps with `name` and `value` (kubeadm v1beta4). */
function addArguments(field, builder) {
	for (const entry of field.fields()) {
		const values = entry.node?.kind === "list" ? entry.items() : [entry];
		for (const value of values) builder.add(String(entry.key).replace(/^--/, ""), value.text ?? "", entry);
	}
	for (const entry of field.items()) {
		const name = entry.get("name").text;
		if (name !== void 0) builder.add(name.replace(/^--/, ""), entry.get("value").text ?? "", entry.get("value"));
	}
}
/** Adds flags from a list of `name=value` texts. */
function addAssignments(field, builder) {
	const items = field.node?.kind === "list" ? field.items() : [field];
	for (const item of items) {
		const text = (item.text ?? "").replace(/^--/, "");
		const equals = text.indexOf("=");
		if (text !== "") builder.add(equals === -1 ? text : text.slice(0, equals), equals === -1 ? "true" : text.slice(equals + 1), item);
	}
}
/** Adds flags from the fields of a map by names in camel case: `auditLogPath` is `audit-log-path`. */
function addCamelCase(field, builder) {
	for (const entry of field.fields()) {
		const flag = String(entry.key).replace(/([a-z\d])([A-Z])/g, "$1-$2").toLowerCase();
		builder.add(flag, flatten(entry), entry);
	}
}
/** Adds flags from fields with the same effect, by a table of paths. */
function addFields(root, paths, builder) {
	for (const [path, flag] of paths) {
		const field = root.get(...path.split("."));
		if (field.exists) builder.add(flag, flatten(field), field);
	}
}
/** Returns a value as a flag has it: lists with commas, maps as `key=value`. */
function flatten(field) {
	if (field.node?.kind === "list") return field.texts.join(",");
	return field.isMap ? [...field.record].map(([key, value]) => `${key}=${value}`).join(",") : field.text;
}
function init_flag_maps() {
	return (init_flag_maps = __esmMin((() => {})))();
}

// actions/manifest-check/components/sources/distributions.ts
/** Checks by name whether a file may be of k3s or RKE2, whose keys alone do not show it. */
function isRancherPath(path) {
	return /(?:^|\/)[^/]*(?:k3s|rke2)[^/]*(?:\/config)?(?:\.yaml\.d)?(?:\/[^/]+)?\.ya?ml$/i.test(path);
}
/** Returns false if a file is of no distribution, from its text. */
function canBeDistribution({ path, source: { text } }) {
	return isRancherPath(path) || /^(?:kube(?:let|-[a-z-]+)|etcd)-arg\+?["']?:/m.test(text) || /^version: ?["']?v1alpha1/m.test(text);
}
/** Returns the distribution that a document configures. */
function distributionOf({ root, file }) {
	if (root.get("version").text === "v1alpha1" && (root.get("machine").isMap || root.get("cluster").isMap)) return "talos";
	if (root.get("apiVersion").exists || root.get("services").exists) return void 0;
	const keys = root.fields().map(({ key }) => String(key));
	if (keys.some((key) => rancherKeys.has(withoutPlus(key)))) return "k3s";
	const known = keys.filter((key) => rancherOptions.test(key)).length;
	return isRancherPath(file.path) && known > 0 && known * 2 >= keys.length ? "k3s" : void 0;
}
/** Removes the mark that adds to a list of an earlier file. */
function withoutPlus(key) {
	return key.replace(/\+$/, "");
}
/** Reads the components that a document of a distribution configures. Missing settings have the distribution's defaults. */
function readDistribution(document, distribution) {
	const owner = {
		document,
		kind: distribution,
		namespace: void 0,
		name: document.file.path,
		annotations: []
	};
	return distribution === "k3s" ? readRancher(document.root, owner) : readTalos(document.root, owner);
}
function part(name, owner, field, fill) {
	const builder = new SettingsBuilder();
	fill(builder);
	if (builder.settings.size === 0) return [];
	const { settings } = builder;
	return [{
		name,
		owner,
		settings,
		origin: "part",
		place: field,
		readers: /* @__PURE__ */ new Set(),
		isControlPlane: true
	}];
}
function readRancher(root, owner) {
	return root.fields().flatMap((field) => {
		const name = rancherKeys.get(withoutPlus(String(field.key)));
		return name === void 0 ? [] : part(name, owner, field, (builder) => addAssignments(field, builder));
	});
}
function readTalos(root, owner) {
	const kubelet = root.get("machine", "kubelet");
	return [...talosParts.flatMap(([key, name]) => {
		const field = root.get("cluster", key, "extraArgs");
		return part(name, owner, field, (builder) => addArguments(field, builder));
	}), ...part("kubelet", owner, kubelet, (builder) => {
		addArguments(kubelet.get("extraArgs"), builder);
		addFields(kubelet.get("extraConfig"), kubeletFields, builder);
		const seccomp = kubelet.get("defaultRuntimeSeccompProfileEnabled");
		if (seccomp.exists) builder.add("seccomp-default", seccomp.text, seccomp);
	})];
}
var rancherKeys, rancherOptions, talosParts;
function init_distributions() {
	return (init_distributions = __esmMin((() => {
		init_component();
		init_fields();
		/* @__PURE__ */ init_flag_maps();
		rancherKeys = /* @__PURE__ */ new Map([
			["kube-apiserver-arg", "kube-apiserver"],
			["kube-controller-manager-arg", "kube-controller-manager"],
			["kube-scheduler-arg", "kube-scheduler"],
			["kube-proxy-arg", "kube-proxy"],
			["kubelet-arg", "kubelet"],
			["etcd-arg", "etcd"]
		]);
		rancherOptions = /^(?:write-kubeconfig(?:-mode)?|tls-san|cluster-init|cluster-cidr|service-cidr|disable|node-(?:label|taint|ip|name)|token(?:-file)?|agent-token|server|secrets-encryption|protect-kernel-defaults|selinux|flannel-backend|cni|profile|etcd-expose-metrics|kube-[a-z-]+)\+?$/;
		talosParts = [
			["apiServer", "kube-apiserver"],
			["controllerManager", "kube-controller-manager"],
			["scheduler", "kube-scheduler"],
			["proxy", "kube-proxy"],
			["etcd", "etcd"]
		];
	})))();
}

// actions/manifest-check/components/family.ts
/** Counts components for reports: `{ "API servers": 1 }`. */
function countComponents(components) {
	const counts = Map.groupBy(components, ({ name }) => units[name]);
	return Object.fromEntries([...counts].map(([unit, of]) => [unit, of.length]));
}
var units, components;
function init_family() {
	return (init_family = __esmMin((() => {
		init_component_rule();
		init_rules();
		init_distributions();
		units = {
			"kube-apiserver": "API servers",
			"kube-controller-manager": "controller managers",
			"kube-scheduler": "schedulers",
			etcd: "etcd servers",
			kubelet: "kubelets",
			"kube-proxy": "kube-proxy configurations"
		};
		components = {
			name: "components",
			rules: componentRules.map(({ rule }) => rule),
			canContain: canBeDistribution,
			accepts: (document) => distributionOf(document) !== void 0,
			check(all, options) {
				const found = all.flatMap((unit) => unit.documents).flatMap((document) => {
					const distribution = distributionOf(document);
					return distribution === void 0 ? [] : readDistribution(document, distribution);
				});
				return [{
					problems: [...checkComponents(componentRules, found, options)],
					annotations: [],
					examined: countComponents(found)
				}];
			}
		};
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
/** Creates a check that examines each service with a container. */
function createServiceCheck(rules, look) {
	return {
		rules,
		*run(context) {
			for (const service of context.project.services) if (!service.isProvided) yield* look(service, context);
		}
	};
}
function init_check$1() {
	return (init_check$1 = __esmMin((() => {})))();
}

// actions/manifest-check/compose/service.ts
/**
* Returns the project of a document.
* @param profiles whose services run, in addition to those without profiles. Default: all.
*/
function getProject(document, profiles) {
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
		services: root.get("services").fields().filter((service) => service.isMap && isInProfiles(service, profiles)).map((field) => serviceOf(field, owner))
	};
}
/** Lists the profiles of a service. A service without profiles always runs. */
function listProfiles$1(service) {
	return service.get("profiles").items().flatMap(({ text }) => text ?? []);
}
function isInProfiles(service, profiles) {
	const own = listProfiles$1(service);
	if (profiles === void 0 || own.length === 0 || profiles.includes("*")) return true;
	return own.some((profile) => profiles.includes(profile));
}
function serviceOf(field, project) {
	return {
		project,
		name: String(field.key),
		field,
		isProvided: field.get("provider").isMap,
		ports: field.get("ports").items().flatMap((port) => readPort(port) ?? []),
		mounts: field.get("volumes").items().map(readMount)
	};
}
/** Creates a problem of one service. */
function createServiceProblem(rule, service, field, message, extra = {}) {
	return {
		...createProjectProblem(rule, { owner: service.project }, field, message, extra),
		part: service.name
	};
}
/** Creates a problem of the whole project. */
function createProjectProblem(rule, project, field, message, extra = {}) {
	const aliases = extra.aliases === void 0 ? {} : { aliases: [...rule.aliases, ...extra.aliases] };
	return {
		rule,
		owner: project.owner,
		field,
		message,
		...extra,
		...aliases
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

// actions/manifest-check/compose/rules/hooks.ts
/** Lists the commands that Compose runs in a running container: hooks, and those after files are synchronized. */
function listHooks({ field }) {
	const watched = field.get("develop", "watch").items();
	return [
		...field.get("post_start").items(),
		...field.get("pre_stop").items(),
		...watched.map((entry) => entry.get("exec")).filter(({ isMap }) => isMap)
	];
}
var links$35, privileged$2, root$1, hookChecks;
function init_hooks() {
	return (init_hooks = __esmMin((() => {
		init_compose();
		init_rule();
		init_service();
		links$35 = ["https://docs.docker.com/compose/how-tos/lifecycle/"];
		privileged$2 = defineManifestRule({
			id: "SW-COMPOSE-hook-privileged",
			severity: "high",
			summary: "Do not run lifecycle hooks with extended privileges.",
			why: "A privileged command in a container has all capabilities, even if the service has none.",
			before: "post_start:\n  - command: ./prepare.sh\n    privileged: true",
			after: "post_start:\n  - command: ./prepare.sh",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.23"
			],
			links: links$35,
			precision: "very-high"
		});
		root$1 = defineManifestRule({
			id: "SW-COMPOSE-hook-root",
			severity: "low",
			summary: "Run lifecycle hooks as the user of the service.",
			why: "A hook that runs as root can change files that the service itself cannot change.",
			before: "post_start:\n  - command: ./prepare.sh\n    user: root",
			after: "post_start:\n  - command: ./prepare.sh",
			tags: [
				"security",
				"CWE-250",
				"CIS-Docker-5.24"
			],
			links: links$35,
			precision: "high",
			isOptIn: true
		});
		hookChecks = [createServiceCheck([privileged$2, root$1], function* (service) {
			for (const hook of listHooks(service)) {
				const privilege = hook.get("privileged");
				if (isTrue(privilege)) yield createServiceProblem(privileged$2, service, privilege, "The command runs with extended privileges");
				const user = hook.get("user");
				if (/^(?:root|0)(?::|$)/.test(user.text ?? "")) yield createServiceProblem(root$1, service, user, "The command runs as root");
			}
		})];
	})))();
}

// actions/manifest-check/compose/rules/images.ts
/** Lists the names of the images that services of a project build, which come from no registry. */
function listBuiltImages({ root }) {
	const services = root.get("services").fields();
	return new Set(services.flatMap((service) => service.get("build").exists ? service.get("image").text ?? [] : []));
}
function* images(service, built, options) {
	const field = service.field.get("image");
	const { text: image } = field;
	if (image === void 0 || image === "" || isUnresolved(field)) return;
	const shown = getWrittenText(field);
	if (options.trustedRegistries.length > 0 && !isFromTrustedRegistry(image, options.trustedRegistries)) yield createServiceProblem(untrusted$1, service, field, `${shown} comes from a registry that is not trusted; use one in trusted-registries`);
	if (built.has(image)) return;
	const { tag, digest } = splitReference(image);
	if (digest !== void 0) return;
	if (tag === void 0 || tag === "latest") yield createServiceProblem(movingTag$1, service, field, `${shown} has no fixed version; use a version tag`);
	else yield createServiceProblem(unpinned$1, service, field, `${shown} is not pinned by digest`);
}
var links$34, movingTag$1, unpinned$1, untrusted$1, buildPower, imageChecks$1;
function init_images() {
	return (init_images = __esmMin((() => {
		init_compose();
		init_references$2();
		init_rule();
		init_service();
		links$34 = ["https://docs.docker.com/reference/compose-file/services/#image"];
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
			links: links$34,
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
			links: links$34,
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
			links: links$34,
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
		imageChecks$1 = [{
			rules: [
				movingTag$1,
				unpinned$1,
				untrusted$1
			],
			*run({ project, options }) {
				const built = listBuiltImages(project);
				for (const service of project.services) if (!service.isProvided) yield* images(service, built, options);
			}
		}, createServiceCheck([buildPower], function* (service) {
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
/** Returns what lets a service restart more than five times. Docker Compose prefers `deploy.restart_policy` to `restart`. */
function findUnboundedRestart({ field }) {
	const policy = field.get("deploy", "restart_policy");
	const restartField = field.get("restart");
	if (!policy.isMap) return /^(?:no|on-failure:[1-5])$/.test(restartField.text ?? "no") || isUnresolved(restartField) ? void 0 : restartField;
	const condition = policy.get("condition");
	const attempts = policy.get("max_attempts");
	if (condition.text === "none" || isUnresolved(condition) || isUnresolved(attempts)) return void 0;
	if (condition.text === "on-failure" && /^[1-5]$/.test(attempts.text ?? "")) return void 0;
	return attempts.exists ? attempts : condition.exists ? condition : policy;
}
/** Returns true if a field states a number of attempts after failures. Other tools ignore the others. */
function countsAttempts(field) {
	return field.key === "max_attempts" && field.parent?.get("condition").text === "on-failure" || /^on-failure:\d+$/.test(field.text ?? "");
}
var links$33, memory, cpu, pids, ulimit, oom, restart, health, healthOff, logs, limitChecks;
function init_limits() {
	return (init_limits = __esmMin((() => {
		init_compose();
		init_rule();
		init_service();
		links$33 = ["https://docs.docker.com/reference/compose-file/deploy/#resources"];
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
			links: links$33,
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
			links: links$33,
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
			links: links$33,
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
				const field = findUnboundedRestart(service);
				if (field === void 0) return;
				const aliases = countsAttempts(field) ? ["kics/2fc99041-ddad-49d5-853f-e35e70a48391"] : [];
				yield createServiceProblem(restart, service, field, "The service restarts without a limit of five", { aliases });
			}),
			createServiceCheck([health, healthOff], function* (service) {
				const field = service.field.get("healthcheck");
				const test = field.get("test");
				const none = test.text === "NONE" ? test : test.items().find(({ text }, index) => index === 0 && text === "NONE");
				const disabled = isTrue(field.get("disable")) ? field.get("disable") : none;
				if (disabled !== void 0) yield createServiceProblem(healthOff, service, disabled, "The health check is disabled");
				else if (test.node === void 0) yield createServiceProblem(health, service, field, "The service defines no health check; add one unless the image has one");
			}),
			createServiceCheck([logs], function* (service) {
				const driver = service.field.get("logging", "driver");
				if (driver.text === "none") yield createServiceProblem(logs, service, driver, "The service discards its logs");
			})
		];
	})))();
}

// actions/manifest-check/compose/host-sources.ts
/**
* Lists the paths of the host that named volumes (`driver_opts` of the driver `local`), configs and secrets bring into
* services. Volumes, configs and secrets that no service uses are not created.
*/
function listHostSources(project) {
	return [
		...volumeSources(project),
		...fileSources(project, "configs"),
		...fileSources(project, "secrets")
	].filter(({ uses }) => uses.length > 0);
}
/** Lists the volumes that the driver `local` mounts from a path of the host, as `mount` does. */
function volumeSources({ root, services }) {
	return root.get("volumes").fields().flatMap((volume) => {
		if (![
			"local",
			"",
			void 0
		].includes(volume.get("driver").text)) return [];
		const options = (volume.get("driver_opts", "o").text ?? "").split(",").map((option) => option.trim());
		const name = String(volume.key);
		const mounts = services.flatMap((service) => service.mounts.flatMap((mount) => mount.type === "volume" && isMounted(name, mount) ? [{
			service,
			mount
		}] : []));
		const readOnly = options.includes("ro") || mounts.every(({ mount }) => mount.readOnly);
		const uses = mounts.map(({ service, mount }) => ({
			service,
			field: mount.fields.source
		}));
		return mountedPaths(volume.get("driver_opts"), options).map(({ field, path }) => ({
			kind: "volume",
			name,
			field,
			path,
			readOnly,
			uses
		}));
	});
}
/**
* Returns true if a mount is of the volume `name`. In `h:/h`, Compose reads a drive of Windows, and other readers the volume
* `h`, if the project has one.
*/
function isMounted(name, { source, field }) {
	return source === name || source === void 0 && name.length === 1 && field.text?.startsWith(`${name}:/`) === true;
}
/** Lists what a volume mounts: a bound path, a disk, the layers of an overlay, or a file system of the kernel. */
function mountedPaths(driver, options) {
	const [device, type] = [driver.get("device"), driver.get("type")];
	const path = device.text ?? "";
	if (options.some((option) => /^r?bind$/.test(option)) || path.startsWith("/dev/")) return device.text === void 0 ? [] : [{
		field: device,
		path
	}];
	if (type.text === "overlay") {
		const field = driver.get("o");
		return options.filter((option) => /^(?:lower|upper)dir=/.test(option)).flatMap((layer) => layer.replace(/^\w+=/, "").split(":")).map((layer) => ({
			field,
			path: layer
		}));
	}
	const known = kernelFileSystems.get(type.text ?? "");
	return known === void 0 ? [] : [{
		field: type,
		path: known
	}];
}
/** Lists the files of configs and secrets, which Compose binds read-only. */
function fileSources({ root, services }, key) {
	const kind = key === "configs" ? "config" : "secret";
	return root.get(key).fields().flatMap((entry) => {
		const field = entry.get("file");
		if (field.text === void 0) return [];
		const name = String(entry.key);
		const uses = services.flatMap((service) => service.field.get(key).items().flatMap((item) => {
			const reference = item.isMap ? item.get("source") : item;
			return reference.text === name ? [{
				service,
				field: reference
			}] : [];
		}));
		return [{
			kind,
			name,
			field,
			path: field.text,
			readOnly: true,
			uses
		}];
	});
}
var kernelFileSystems;
function init_host_sources() {
	return (init_host_sources = __esmMin((() => {
		kernelFileSystems = /* @__PURE__ */ new Map([
			["proc", "/proc"],
			["sysfs", "/sys"],
			["devtmpfs", "/dev"]
		]);
	})))();
}

// actions/manifest-check/compose/rules/mounts.ts
/** Returns the path of the host that a source names, as far as that does not depend on the directory of the project. */
function hostPath(source) {
	if (/^[/~]/.test(source)) return posix.resolve("/", source);
	let [inside, above] = [0, 0];
	for (const step of source.split("/")) if (step === "..") [inside, above] = inside > 0 ? [inside - 1, above] : [0, above + 1];
	else if (step !== "" && step !== ".") inside += 1;
	const path = posix.resolve("/", source);
	const isSocket = sockets.test(path) && /^\/(?:var\/)?run\//.test(path);
	return above >= stepsToRoot || above > 0 && isSocket ? path : void 0;
}
function severityOf(path, { readOnly }) {
	if (harmlessPaths.test(path)) return "info";
	if (credentialDirectories.test(path)) return "medium";
	if (!readOnly) return path.startsWith("/var/log") ? "medium" : "high";
	return /^\/(?:root|etc|proc)?$/.test(path) ? "medium" : "low";
}
function* mounts$1(service) {
	for (const mount of service.mounts) {
		const { source, fields } = mount;
		const path = source === void 0 || isUnresolved(fields.source) ? void 0 : hostPath(source);
		if (path !== void 0) yield* bind(service, mount, path);
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
	if (!isSensitive(path)) return;
	const verb = mount.readOnly ? "reads" : "can write to";
	yield createServiceProblem(sensitive, service, source, `The service ${verb} ${hostTarget(path)}`, {
		severity: severityOf(path, mount),
		aliases: systemAliases(mount.source ?? "")
	});
}
/** Returns KICS's id for paths in the directories that it lists. */
function systemAliases(written) {
	return isKicsDirectory(written) ? ["kics/1c1325ff-831d-43a1-973e-839ae57dfcc0"] : [];
}
function isSensitive(path) {
	return hostDirectories.test(path) || credentialDirectories.test(path);
}
function hostTarget(path) {
	return path === "/" ? "all files of the host" : `the host's ${path.replace(/^\/~/, "~")}`;
}
/** Reports paths of the host once, where the volume, config or secret names them. */
function* hostSources(project) {
	for (const { kind, name, field, path: written, readOnly, uses } of listHostSources(project)) {
		const path = isUnresolved(field) ? void 0 : hostPath(written);
		if (path === void 0) continue;
		const related = uses.map((use) => ({
			place: use.field.place,
			message: `${use.service.name} mounts it`
		}));
		const who = describeUsers(uses);
		if (sockets.test(path)) {
			const message = `The ${kind} ${name} is the container runtime's socket, which gives ${who} control over the host`;
			yield createProjectProblem(socket, project, field, message, { related });
		} else if (isSensitive(path)) {
			const access = readOnly ? "readable" : "writable";
			const message = `The ${kind} ${name} makes ${hostTarget(path)} ${access} in ${who}`;
			yield createProjectProblem(sensitive, project, field, message, {
				related,
				severity: severityOf(path, { readOnly }),
				aliases: kind === "volume" ? systemAliases(written) : []
			});
		}
	}
}
function describeUsers(uses) {
	const [first, ...others] = new Set(uses.map(({ service }) => service.name));
	return `${first}${others.length === 0 ? "" : ` and ${others.length === 1 ? others[0] : `${others.length} more services`}`}`;
}
/** Lists the requests for GPUs, which Docker serves without a device in `devices`. */
function listGpus({ field }) {
	const gpus = field.get("gpus");
	const reserved = field.get("deploy", "resources", "reservations", "devices").items().filter((request) => request.get("capabilities").items().some(({ text }) => text === "gpu"));
	return [...gpus.exists ? [gpus] : [], ...reserved];
}
var posix, links$32, socket, sensitive, propagation$1, writableRoot$1, device, sockets, hostDirectories, credentialDirectories, gravest, stepsToRoot, mountChecks;
function init_mounts() {
	return (init_mounts = __esmMin((() => {
		init_compose();
		init_host_paths();
		init_kics_directories();
		init_rule();
		init_host_sources();
		init_service();
		({posix} = process.getBuiltinModule("node:path"));
		links$32 = ["https://docs.docker.com/reference/compose-file/services/#volumes"];
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
			links: links$32,
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
			links: links$32,
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
			links: links$32,
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
		sockets = /(?:^|\/)(?:docker|containerd|crio|podman|buildkitd|frakti|dockershim|cri-dockerd)\.sock$|^\/pipe\/(?:docker_engine|containerd-containerd)$/;
		hostDirectories = /^\/$|^\/(?:boot|dev|etc|lib(?:32|64|x32)?|proc|root|run|sbin|sys|usr)(?:\/|$)|^\/var(?:\/lib)?$|^\/var\/(?:run|lib\/(?:docker|containerd|containers|kubelet|rancher)|spool\/cron|log)(?:\/|$)/;
		credentialDirectories = /^\/(?:~|home\/[^/]+)\/\.(?:ssh|aws|azure|kube|docker|gnupg|config\/gcloud)(?:\/|$)/;
		gravest = /^\/(?:dev\/(?:mem|kmem|port|sd|nvme|vd|xvd|dm-|mapper|loop-control|kmsg))/;
		stepsToRoot = 6;
		mountChecks = [
			createServiceCheck([
				socket,
				sensitive,
				propagation$1
			], mounts$1),
			{
				rules: [socket, sensitive],
				run: ({ project }) => hostSources(project)
			},
			createServiceCheck([writableRoot$1], function* (service) {
				const field = service.field.get("read_only");
				if (!isTrue(field) && !isUnresolved(field)) yield createServiceProblem(writableRoot$1, service, field, "The service can write to its root file system");
			}),
			createServiceCheck([device], function* (service) {
				for (const deviceField of service.field.get("devices").items()) {
					const field = deviceField.isMap ? deviceField.get("source") : deviceField;
					const path = (field.text ?? "").split(":")[0] ?? "";
					if (!path.startsWith("/") || isUnresolved(field) || harmlessPaths.test(path)) continue;
					const severity = gravest.test(path) ? "high" : device.severity;
					yield createServiceProblem(device, service, field, `The service has access to the device ${path}`, { severity });
				}
				for (const field of listGpus(service)) yield createServiceProblem(device, service, field, "The service has access to GPUs of the host", { severity: "info" });
				for (const field of service.field.get("device_cgroup_rules").items()) if (/^a\b|^[bc]\s+\*:\*/.test(field.text ?? "")) yield createServiceProblem(device, service, field, "The service has access to all devices", { severity: "high" });
			})
		];
	})))();
}

// actions/manifest-check/compose/rules/namespaces.ts
var links$31, network, pid, ipc, uts, users$1, cgroup$1, cgroupParent, bridge, shared, namespaceChecks$1;
function init_namespaces() {
	return (init_namespaces = __esmMin((() => {
		init_rule();
		init_service();
		links$31 = ["https://docs.docker.com/reference/compose-file/services/"];
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
			links: links$31,
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
			links: links$31,
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
			links: links$31,
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
			links: links$31,
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
			links: links$31,
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
			links: links$31,
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
			links: links$31,
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
			links: links$31,
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

// actions/manifest-check/internal-ports.ts
var internalPorts;
function init_internal_ports() {
	return (init_internal_ports = __esmMin((() => {
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
	})))();
}

// actions/manifest-check/compose/rules/network.ts
function* published(service) {
	for (const port of service.ports) {
		const { field, target } = port;
		const host = field.isMap ? field.get("host_ip") : field;
		const isPort = /^[\d-]*$/.test(port.published ?? "") || isUnresolved(field.get("published"));
		if (isOpenAddress(port.host) && !isUnresolved(host) && isPort) {
			const usage = internalPorts.get(target);
			const severity = usage === void 0 || usage.startsWith("an ") ? allInterfaces.severity : "high";
			const message = `${port.published === void 0 ? `A random port for port ${target}` : `Port ${port.published}`} is open on every network of the host${usage === void 0 ? "" : ` and is used by ${usage}`}`;
			yield createServiceProblem(allInterfaces, service, field.isMap ? host : field, message, { severity });
		}
		const [first] = parseRange(port.published ?? "");
		const place = field.isMap ? field.get("published") : field;
		if (first > 0 && first < 1024) yield createServiceProblem(privilegedPort$1, service, place, `Port ${first} is a privileged port of the host`, { aliases: privilegedAliases(service) });
		const [inside] = parseRange(target);
		if (inside > 0 && inside < 1024) yield createServiceProblem(lowTarget, service, field.isMap ? field.get("target") : field, `The service listens on the privileged port ${inside}`, { aliases: privilegedAliases(service) });
		if (target === "22") yield createServiceProblem(ssh, service, field.isMap ? field.get("target") : field, "Port 22 suggests an SSH server");
	}
}
/** Returns KICS's id unless the service drops the capability for privileged ports by name. */
function privilegedAliases({ field }) {
	return field.get("cap_drop").texts.includes("NET_BIND_SERVICE") ? [] : ["kics/bc2908f3-f73c-40a9-8793-c1b7d5544f79"];
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
/** Returns true for two services without profiles or with a common one. Others can be alternatives. */
function runTogether(a, b) {
	const [own, others] = [listProfiles$1(a.field), listProfiles$1(b.field)];
	return own.length === 0 ? others.length === 0 : own.some((profile) => others.includes(profile));
}
function clash(a, b) {
	if (a.port.field === b.port.field || a.port.protocol !== b.port.protocol) return false;
	if (!runTogether(a.service, b.service)) return false;
	const apart = a.port.host !== b.port.host && !isOpenAddress(a.port.host) && !isOpenAddress(b.port.host);
	const ranged = a.port.published?.includes("-") === true || b.port.published?.includes("-") === true;
	return !apart && !ranged;
}
/** Reports fixed ports of a service that has several containers. */
function* scaledPorts(service) {
	const containers = Number(service.field.get("scale").text ?? 1);
	if (!(containers > 1)) return;
	for (const { port, number } of listHostPorts(service)) {
		if (port.published?.includes("-") === true) continue;
		const message = `${containers} containers of the service publish port ${number} of the host`;
		yield createServiceProblem(duplicate, service, port.field, message);
	}
}
var links$30, allInterfaces, privilegedPort$1, lowTarget, ssh, duplicate, oneNetwork, networkChecks$1;
function init_network() {
	return (init_network = __esmMin((() => {
		init_compose();
		init_internal_ports();
		init_rule();
		init_service();
		links$30 = ["https://docs.docker.com/reference/compose-file/services/#ports"];
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
			links: [...links$30, "https://docs.docker.com/engine/network/packet-filtering-firewalls/"],
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
			links: links$30,
			precision: "high",
			isOptIn: true
		});
		lowTarget = defineManifestRule({
			id: "SW-COMPOSE-privileged-target",
			severity: "info",
			summary: "Listen on ports above 1023 in containers.",
			why: "On some hosts, lower ports require root or the capability NET_BIND_SERVICE.",
			before: "ports: [\"127.0.0.1:8080:80\"]",
			after: "ports: [\"127.0.0.1:8080:8080\"]",
			tags: ["security", "network"],
			links: links$30,
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
			links: links$30,
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
			links: links$30,
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
		networkChecks$1 = [
			createServiceCheck([
				allInterfaces,
				privilegedPort$1,
				lowTarget,
				ssh
			], published),
			{
				rules: [duplicate],
				*run({ project }) {
					const byNumber = Map.groupBy(project.services.flatMap(listHostPorts), ({ number }) => number);
					for (const service of project.services) yield* scaledPorts(service);
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

// actions/manifest-check/compose/rules/port-syntax.ts
/** Returns true for a port or range of ports. Docker chooses a port for 0. */
function isRange(text, first) {
	if (!/^\d{1,5}(?:-\d{1,5})?$/.test(text)) return false;
	const [from, to] = parseRange(text);
	return from >= first && from <= to && to <= lastPort;
}
/** Returns why Compose rejects a port, with the field that is wrong. */
function findError(port) {
	if (port.isMap) {
		const published = port.get("published");
		if (published.text !== void 0 && published.text !== "" && !isRange(published.text, 0) && !isUnresolved(published)) return [published, `${published.text} is not a port or range of ports`];
		const target = port.get("target");
		if (target.text !== void 0 && !isUnresolved(target) && !isRange(target.text, 1)) return [target, `${target.text} is not a port`];
		return;
	}
	const { text } = port;
	if (text === void 0 || isUnresolved(port)) return void 0;
	const parsed = readPort(port);
	const { host, published = "", target = "", protocol = "" } = parsed ?? {};
	const isHost = host === void 0 || isIP$1(host.replace(/^\[|\]$/g, "")) !== 0;
	if (parsed !== void 0 && !isHost) return [port, `${host} is not an IP address`];
	const areRanges = isRange(target, 1) && (published === "" || isRange(published, 0));
	const hasEqualSizes = published === "" || !target.includes("-") || sizeOf(published) === sizeOf(target);
	if (areRanges && hasEqualSizes && /^(?:tcp|udp|sctp)$/i.test(protocol)) return void 0;
	return [port, `${text} is not a port mapping`];
}
function sizeOf(range) {
	const [from, to] = parseRange(range);
	return to - from;
}
var isIP$1, invalid, lastPort, portSyntaxChecks;
function init_port_syntax() {
	return (init_port_syntax = __esmMin((() => {
		init_compose();
		init_rule();
		init_service();
		({isIP: isIP$1} = process.getBuiltinModule("node:net"));
		invalid = defineManifestRule({
			id: "SW-COMPOSE-port-invalid",
			severity: "high",
			summary: "Write ports as numbers from 1 to 65535, ranges, or addresses with ports.",
			why: "Otherwise Compose rejects the file.",
			before: "ports:\n  - target: 80\n    published: 127.0.0.1:8080",
			after: "ports:\n  - target: 80\n    host_ip: 127.0.0.1\n    published: \"8080\"",
			tags: ["correctness"],
			links: ["https://docs.docker.com/reference/compose-file/services/#ports"],
			precision: "high"
		});
		lastPort = 65535;
		portSyntaxChecks = [createServiceCheck([invalid], function* (service) {
			for (const port of service.field.get("ports").items()) {
				const error = findError(port);
				if (error !== void 0) yield createServiceProblem(invalid, service, ...error);
			}
		})];
	})))();
}

// actions/manifest-check/compose/rules/privileges.ts
function nameOf$1(field) {
	return (field.text ?? "").toUpperCase().replace(/^CAP_/, "");
}
function* capabilities$1(service) {
	const isPrivileged = isTrue(service.field.get("privileged"));
	for (const field of service.field.get("cap_add").items()) {
		const name = nameOf$1(field);
		if (usual.has(name) || isUnresolved(field)) continue;
		const severity = dangerous$1.has(name) ? "high" : added.severity;
		yield createServiceProblem(added, service, field, `The service adds ${name === "ALL" ? "all capabilities" : `the capability ${name}`}`, { severity });
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
		if (text === "seccomp:unconfined") yield createServiceProblem(seccomp$2, service, field, "The service runs without a seccomp profile");
		if (text === "apparmor:unconfined") yield createServiceProblem(appArmor$2, service, field, "The service runs without an AppArmor profile");
		if (text === "label:disable") yield createServiceProblem(seLinux$1, service, field, "The service runs without an SELinux label");
		if (text === "systempaths:unconfined") yield createServiceProblem(systemPaths, service, field, "/proc and /sys are not masked");
	}
}
var links$29, privileged$1, added, notDropped, newPrivileges$1, seccomp$2, appArmor$2, seLinux$1, systemPaths, root, noUser, dangerous$1, usual, privilegeChecks;
function init_privileges$1() {
	return (init_privileges$1 = __esmMin((() => {
		init_compose();
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_service();
		links$29 = ["https://docs.docker.com/reference/compose-file/services/"];
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
			links: links$29,
			precision: "very-high"
		});
		added = defineManifestRule({
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
			links: links$29,
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
			links: links$29,
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
			links: links$29,
			precision: "very-high"
		});
		seccomp$2 = defineManifestRule({
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
		appArmor$2 = defineManifestRule({
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
			links: links$29,
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
			links: links$29,
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
		privilegeChecks = [
			createServiceCheck([privileged$1], function* (service) {
				const hooks = ["post_start", "pre_stop"].flatMap((hook) => service.field.get(hook).items());
				for (const field of [service.field, ...hooks].map((owner) => owner.get("privileged"))) {
					if (!isTrue(field)) continue;
					const fix = field.node?.kind === "scalar" && field.node.template === void 0 ? createFix("Remove privileged", replaceScalar(field, "false")) : {};
					yield createServiceProblem(privileged$1, service, field, "The service is privileged", fix);
				}
			}),
			createServiceCheck([added, notDropped], capabilities$1),
			createServiceCheck([
				newPrivileges$1,
				seccomp$2,
				appArmor$2,
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

// actions/manifest-check/compose/rules/providers.ts
var provider, providerChecks;
function init_providers() {
	return (init_providers = __esmMin((() => {
		init_compose();
		init_rule();
		init_service();
		provider = defineManifestRule({
			id: "SW-COMPOSE-provider",
			severity: "medium",
			summary: "Do not run a program of the checkout as a provider.",
			why: "Compose runs the provider's program on the host, with the permissions of the user who starts the project. A change to a program in the checkout then runs on every host.",
			before: "provider:\n  type: ./tools/database",
			after: "provider:\n  type: model\n  options:\n    model: ai/smollm2",
			tags: [
				"security",
				"supply-chain",
				"CWE-829"
			],
			links: ["https://docs.docker.com/compose/how-tos/provider-services/"],
			precision: "high"
		});
		providerChecks = [{
			rules: [provider],
			*run({ project }) {
				for (const service of project.services) {
					const field = service.field.get("provider", "type");
					if (field.text === void 0 || isUnresolved(field) || !/[/\\]/.test(field.text)) continue;
					yield createServiceProblem(provider, service, field, `Compose runs the program ${field.text} on the host`);
				}
			}
		}];
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
		if (isUnresolved(field) || name.includes("$")) continue;
		if (declaredNames.has(name)) {
			if (kind === "services") yield* profileProblem(root.get("services", name), service, field, services);
			continue;
		}
		const message = `The project has no ${kind.slice(0, -1)} ${name}${didYouMean(name, [...declaredNames])}`;
		yield createServiceProblem(unknown$3, service, field, message);
	}
}
/** Reports a needed service that does not run in every way in which the service runs that needs it. */
function* profileProblem(needed, service, field, services) {
	const profiles = listProfiles$1(needed);
	if (profiles.length === 0) return;
	const name = String(needed.key);
	const named = `the profile ${profiles.join(" or ")}`;
	if (!services.some((other) => other.name === name)) {
		yield createServiceProblem(unknown$3, service, field, `The service ${name} runs only with ${named}`);
		return;
	}
	const own = listProfiles$1(service.field);
	if (own.length > 0 && own.every((profile) => profiles.includes(profile))) return;
	const without = own.find((profile) => !profiles.includes(profile));
	const message = `The service ${name} runs only with ${named}, so Compose refuses to start this one ${without === void 0 ? "without a profile" : `with the profile ${without}`}`;
	yield createServiceProblem(unknown$3, service, field, message, { severity: "medium" });
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
var links$28, unknown$3, circle, nothingToRun, sameName, referenceChecks$1;
function init_references() {
	return (init_references = __esmMin((() => {
		init_compose();
		init_text();
		init_rule();
		init_service();
		links$28 = ["https://docs.docker.com/reference/compose-file/services/"];
		unknown$3 = defineManifestRule({
			id: "SW-COMPOSE-unknown-reference",
			severity: "high",
			summary: "Refer only to services, networks, volumes, configs and secrets that the project defines.",
			why: "Otherwise Compose rejects the project.",
			before: "networks: [frontend]",
			after: "networks: [front]",
			tags: ["correctness"],
			links: links$28,
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
			links: links$28,
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
			links: links$28,
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
			links: links$28,
			precision: "very-high"
		});
		referenceChecks$1 = [
			{
				rules: [unknown$3],
				run: ({ project }) => unknownReferences(project)
			},
			{
				rules: [circle],
				run: ({ project }) => findCircularDependencies(project)
			},
			createServiceCheck([nothingToRun], function* (service) {
				if (!["image", "build"].some((key) => service.field.get(key).exists)) yield createServiceProblem(nothingToRun, service, service.field, "The service has neither an image nor a build");
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
	const cached = decoded.get(name);
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
	decoded.set(name, type);
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
		return simple[alternative] ?? {
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
var decoded, simple;
function init_shapes() {
	return (init_shapes = __esmMin((() => {
		init_types();
		decoded = /* @__PURE__ */ new Map();
		simple = {
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
var links$27, unknownField$2, wrongType$1, unknownWord$1, missingField$1, obsoleteVersion, maxNames, schemaChecks$1;
function init_schema() {
	return (init_schema = __esmMin((() => {
		init_compose();
		init_text();
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_compare();
		init_service();
		links$27 = ["https://docs.docker.com/reference/compose-file/"];
		unknownField$2 = defineManifestRule({
			id: "SW-COMPOSE-unknown-field",
			severity: "high",
			summary: "Use only fields that Compose supports.",
			why: "Compose rejects unknown fields. Older versions ignore them, together with the intended protection.",
			before: "readonly: true",
			after: "read_only: true",
			tags: ["security", "correctness"],
			links: links$27,
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
			links: links$27,
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
			links: links$27,
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
			links: links$27,
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

// actions/manifest-check/rules/secret-arguments.ts
/** Lists the secrets in the words of a command: of known form anywhere, and the values of options that are called so. */
function listSecretArguments(words) {
	return words.flatMap((field, index) => {
		const text = field.text ?? "";
		const title = secretIn(text);
		if (title !== void 0) return [{
			field,
			kind: {
				title,
				isKnownForm: true
			}
		}];
		const [, option, assigned] = /^--?([A-Za-z][\w.-]{0,99})(?:=(.*))?$/s.exec(text) ?? [];
		if (option === void 0) return [];
		const next = words[index + 1];
		const value = assigned ?? (next?.text?.startsWith("-") === false ? next.text : void 0);
		const place = assigned === void 0 ? next : field;
		const kind = value === void 0 || place === void 0 ? void 0 : judgeSetting(option, value);
		if (kind === void 0 || kind.isKnownForm || place === void 0) return [];
		return [{
			field: place,
			option,
			kind
		}];
	});
}
function init_secret_arguments() {
	return (init_secret_arguments = __esmMin((() => {
		init_secrets$3();
	})))();
}

// actions/manifest-check/compose/rules/secrets.ts
/** Returns the text of a value with defaults applied, and without values from outside the file. */
function committed$1({ node, text = "" }) {
	if (node?.kind !== "scalar" || node.template === void 0) return text;
	const { text: own, missing } = interpolate(node.template.written, () => void 0);
	return missing.length > 0 ? "" : own;
}
function* assigned(service, map, rule, label) {
	for (const field of map.fields()) {
		const value = committed$1(field);
		const name = String(field.key);
		const kind = judgeSetting(name, value);
		if (kind === void 0) continue;
		const severity = kind.isKnownForm ? "critical" : rule.severity;
		yield createServiceProblem(rule, service, field, `The ${label} ${name} contains ${kind.title}`, { severity });
	}
}
var links$26, tags$6, inEnvironment$1, inBuild, inCommand, inConfig, secretChecks$1;
function init_secrets() {
	return (init_secrets = __esmMin((() => {
		init_compose();
		init_secrets$3();
		init_rule();
		init_secret_arguments();
		init_service();
		links$26 = ["https://docs.docker.com/compose/how-tos/use-secrets/"];
		tags$6 = [
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
			tags: tags$6,
			links: links$26,
			precision: "medium"
		});
		inBuild = defineManifestRule({
			id: "SW-COMPOSE-secret-in-build-arg",
			severity: "high",
			summary: "Pass secrets to a build as build secrets.",
			why: "Everyone who can pull the image can read build arguments in its history. They are also in the repository.",
			before: "build:\n  context: .\n  args:\n    NPM_TOKEN: a1b2c3d4e5f6",
			after: "build:\n  context: .\n  secrets: [npm_token]",
			tags: tags$6,
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
			tags: tags$6,
			links: links$26,
			precision: "high"
		});
		inConfig = defineManifestRule({
			id: "SW-COMPOSE-secret-in-config",
			severity: "high",
			summary: "Keep secrets out of configs.",
			why: "The content of a config is in the repository, and every process in the container can read it.",
			before: "services:\n  web:\n    image: web:1.0\nconfigs:\n  app:\n    content: |\n      database=postgres://shop:c0rrect-horse@db/shop",
			after: "services:\n  web:\n    image: web:1.0\nsecrets:\n  database:\n    file: ./database.txt",
			tags: tags$6,
			links: links$26,
			precision: "high"
		});
		secretChecks$1 = [
			createServiceCheck([inEnvironment$1, inBuild], function* (service) {
				yield* assigned(service, service.field.get("environment"), inEnvironment$1, "variable");
				yield* assigned(service, service.field.get("build", "args"), inBuild, "build argument");
			}),
			createServiceCheck([inCommand], function* (service) {
				const lists = [
					service.field.get("command"),
					service.field.get("entrypoint"),
					service.field.get("healthcheck", "test")
				];
				for (const list of lists) for (const { field, option, kind } of listSecretArguments(list.items())) {
					if (option === void 0 || isUnresolved(field)) continue;
					const message = `The option ${option} contains ${kind.title}`;
					yield createServiceProblem(inCommand, service, field, message, { severity: "high" });
				}
				const words = lists.flatMap((field) => field.node?.kind === "list" ? field.items() : [field]);
				for (const field of [...words, ...service.field.get("labels").fields()]) {
					const kind = secretIn(committed$1(field));
					if (kind !== void 0) yield createServiceProblem(inCommand, service, field, `This looks like ${kind}; remove it and revoke it`);
				}
			}),
			{
				rules: [inConfig],
				*run({ project }) {
					for (const config of project.root.get("configs").fields()) {
						const content = config.get("content");
						const kind = secretIn(committed$1(content));
						if (kind !== void 0) yield createProjectProblem(inConfig, project, content, `The config ${String(config.key)} contains ${kind}`);
					}
				}
			}
		];
	})))();
}

// actions/manifest-check/compose/rules/index.ts
var composeChecks;
function init_rules$1() {
	return (init_rules$1 = __esmMin((() => {
		init_cadvisor();
		init_hooks();
		init_images();
		init_limits();
		init_mounts();
		init_namespaces();
		init_network();
		init_port_syntax();
		init_privileges$1();
		init_providers();
		init_references();
		init_schema();
		init_secrets();
		composeChecks = [
			...cadvisorChecks,
			...hookChecks,
			...imageChecks$1,
			...limitChecks,
			...mountChecks,
			...namespaceChecks$1,
			...networkChecks$1,
			...portSyntaxChecks,
			...privilegeChecks,
			...providerChecks,
			...referenceChecks$1,
			...schemaChecks$1,
			...secretChecks$1
		];
	})))();
}

// actions/manifest-check/compose/family.ts
var compose;
function init_family$1() {
	return (init_family$1 = __esmMin((() => {
		init_compose();
		init_rule_selection();
		init_invalid_project();
		init_rules$1();
		init_service();
		compose = {
			name: "compose",
			rules: [invalidProject, ...composeChecks.flatMap(({ rules }) => rules)],
			canContain: canBeCompose,
			accepts: ({ file, root }) => root.node !== void 0 && isCompose(file, root.node),
			check(units, options) {
				return units.map(({ documents }) => {
					const projects = documents.map((document) => getProject(document, options.composeProfiles));
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
				});
			}
		};
	})))();
}

// actions/manifest-check/container-engines/engine.ts
/** Checks by its name whether a file may configure a container engine. */
function isEngineFile({ path }) {
	return /(?:^|\/)(?:[\w.-]*config\.toml|containerd[\w.-]*\.toml|hosts\.toml|(?:crio|containers|registries)[\w.-]*\.conf|(?:crio|containers|registries)\.conf\.d\/[^/]+\.conf)$/.test(path);
}
/** Returns false if the text of such a file shows that it belongs to another program. */
function canBeEngine(file) {
	return isEngineFile(file) && /io\.containerd\.|^\s*\[crio|^\s*\[containers\]|^\s*\[\[registry\]\]|^\s*\[host\b|unqualified-search-registries/m.test(file.source.text);
}
/** Returns the engine that a document configures. */
function engineOf({ root, file }) {
	if (!isEngineFile(file)) return void 0;
	if (root.get("plugins").fields().some(({ key }) => String(key).startsWith("io.containerd."))) return "containerd";
	if (root.get("crio").isMap) return "CRI-O";
	if (root.get("containers").isMap) return "Podman";
	return root.get("registry").items().length > 0 || root.get("unqualified-search-registries").exists || root.get("host").isMap && file.path.endsWith("hosts.toml") ? "registries" : void 0;
}
/** Returns the configuration of containerd's CRI plugin, in the form of version 2 or 3. */
function criPlugins(root) {
	return root.get("plugins").fields().filter(({ key }) => /^io\.containerd\.(?:grpc\.v1\.cri|cri\.v1\.(?:runtime|images))$/.test(String(key)));
}
function init_engine() {
	return (init_engine = __esmMin((() => {})))();
}

// actions/manifest-check/container-engines/check.ts
/** Creates a check of single settings, which yields each wrong field with its message. */
function createEngineCheck(rule, look) {
	return {
		rules: [rule],
		*run(engine) {
			for (const [field, message] of look(engine)) yield {
				rule,
				owner: engine.owner,
				field,
				message
			};
		}
	};
}
function init_check$2() {
	return (init_check$2 = __esmMin((() => {})))();
}

// actions/manifest-check/container-engines/rules/access.ts
var links$25, openSocket, metrics$1, accessChecks$1;
function init_access() {
	return (init_access = __esmMin((() => {
		init_values();
		init_rule();
		links$25 = ["https://github.com/containerd/containerd/blob/main/docs/man/containerd-config.toml.5.md"];
		openSocket = defineManifestRule({
			id: "SW-ENGINE-open-socket",
			severity: "critical",
			summary: "Do not serve the engine's API on the network without client certificates.",
			why: "Anyone who can reach the port can start privileged containers and take over the host.",
			before: "[grpc]\ntcp_address = \"0.0.0.0:10010\"\n[plugins.\"io.containerd.grpc.v1.cri\"]\nenable_selinux = true",
			after: "[grpc]\naddress = \"/run/containerd/containerd.sock\"\n[plugins.\"io.containerd.grpc.v1.cri\"]\nenable_selinux = true",
			tags: [
				"security",
				"network",
				"CWE-306"
			],
			links: links$25,
			precision: "very-high"
		});
		metrics$1 = defineManifestRule({
			id: "SW-ENGINE-metrics-open",
			severity: "medium",
			summary: "Serve metrics on a loopback address only.",
			why: "The endpoint has no authentication and shows the containers on the host.",
			before: "[metrics]\naddress = \"0.0.0.0:1338\"\n[plugins.\"io.containerd.grpc.v1.cri\"]\nenable_selinux = true",
			after: "[metrics]\naddress = \"127.0.0.1:1338\"\n[plugins.\"io.containerd.grpc.v1.cri\"]\nenable_selinux = true",
			tags: [
				"security",
				"network",
				"CWE-306"
			],
			links: links$25,
			precision: "high"
		});
		accessChecks$1 = [createEngineCheck(openSocket, function* ({ name, root }) {
			const address = root.get("grpc", "tcp_address");
			const text = address.text ?? "";
			if (name === "containerd" && text !== "" && !isLoopback(text) && !root.get("grpc", "tcp_tls_ca").exists) yield [address, "containerd accepts network connections without client certificates"];
		}), createEngineCheck(metrics$1, function* ({ name, root }) {
			const address = root.get("metrics", "address");
			const text = address.text ?? "";
			if (name === "containerd" && text !== "" && !isLoopback(text)) yield [address, "Everyone who can reach the host can read the engine's metrics"];
		})];
	})))();
}

// actions/manifest-check/container-engines/rules/containers.ts
/** Returns the part of a configuration about containers. */
function settings$2({ name, root }) {
	if (name === "containerd") return criPlugins(root);
	return [name === "CRI-O" ? root.get("crio", "runtime") : root.get("containers")];
}
/** Creates the search for a key with a value. */
function* search(engine, keys, isWrong) {
	for (const part of settings$2(engine)) for (const key of keys) {
		const field = part.get(key);
		if (field.exists && isWrong(field)) yield field;
	}
}
var tags$5, links$24, crio, seccomp$1, appArmor$1, seLinux, capabilities, namespaces, processes, powerful, containerChecks$1;
function init_containers() {
	return (init_containers = __esmMin((() => {
		init_rule();
		/* @__PURE__ */ init_engine();
		tags$5 = ["security", "CWE-693"];
		links$24 = ["https://github.com/containers/common/blob/main/docs/containers.conf.5.md"];
		crio = ["https://github.com/cri-o/cri-o/blob/main/docs/crio.conf.5.md"];
		seccomp$1 = defineManifestRule({
			id: "SW-ENGINE-seccomp-unconfined",
			severity: "high",
			summary: "Use a seccomp profile for all containers.",
			why: "With unconfined, every container can make every system call unless it sets a profile itself.",
			before: "[containers]\nseccomp_profile = \"unconfined\"",
			after: "[containers]\nseccomp_profile = \"/usr/share/containers/seccomp.json\"",
			tags: tags$5,
			links: links$24,
			precision: "very-high"
		});
		appArmor$1 = defineManifestRule({
			id: "SW-ENGINE-apparmor-off",
			severity: "medium",
			summary: "Keep AppArmor for containers.",
			why: "The profile blocks access to the node's sensitive files and mounts even if another setting is wrong.",
			before: "[crio.runtime]\napparmor_profile = \"unconfined\"",
			after: "[crio.runtime]\napparmor_profile = \"crio-default\"",
			tags: tags$5,
			links: crio,
			precision: "very-high"
		});
		seLinux = defineManifestRule({
			id: "SW-ENGINE-selinux-off",
			severity: "medium",
			summary: "Keep SELinux labels for containers.",
			why: "Without labels, a process that leaves its container can read and change the files of the host and of other containers.",
			before: "[containers]\nlabel = false",
			after: "[containers]\nlabel = true",
			tags: tags$5,
			links: links$24,
			precision: "high"
		});
		capabilities = defineManifestRule({
			id: "SW-ENGINE-default-capability",
			severity: "high",
			summary: "Give containers no powerful capabilities by default.",
			why: "Every container without settings of its own gets them, and each is enough to control the host.",
			before: "[crio.runtime]\ndefault_capabilities = [\"CHOWN\", \"SYS_ADMIN\"]",
			after: "[crio.runtime]\ndefault_capabilities = [\"CHOWN\"]",
			tags: ["security", "CWE-250"],
			links: crio,
			precision: "very-high"
		});
		namespaces = defineManifestRule({
			id: "SW-ENGINE-host-namespace",
			severity: "high",
			summary: "Give containers namespaces of their own by default.",
			why: "In a namespace of the host, every container sees the host's processes, memory or network.",
			before: "[containers]\npidns = \"host\"",
			after: "[containers]\npidns = \"private\"",
			tags: ["security", "CWE-653"],
			links: links$24,
			precision: "very-high"
		});
		processes = defineManifestRule({
			id: "SW-ENGINE-pids-limit",
			severity: "low",
			summary: "Limit the processes of each container.",
			why: "Without a limit, one container can use up the process ids of the host and stop all others.",
			before: "[containers]\npids_limit = 0",
			after: "[containers]\npids_limit = 2048",
			tags: [
				"security",
				"availability",
				"CWE-770"
			],
			links: links$24,
			precision: "very-high"
		});
		powerful = /^(?:CAP_)?(?:ALL|BPF|DAC_READ_SEARCH|MAC_ADMIN|SYS_ADMIN|SYS_BOOT|SYS_MODULE|SYS_PTRACE|SYS_RAWIO)$/;
		containerChecks$1 = [
			createEngineCheck(seccomp$1, function* (engine) {
				for (const field of search(engine, ["seccomp_profile", "unset_seccomp_profile"], ({ text }) => text === "unconfined")) yield [field, "Containers run without a seccomp profile"];
			}),
			createEngineCheck(appArmor$1, function* (engine) {
				for (const field of search(engine, ["apparmor_profile"], ({ text }) => text === "unconfined")) yield [field, "Containers run without an AppArmor profile"];
				for (const field of search(engine, ["disable_apparmor"], ({ isTrue }) => isTrue)) yield [field, "Containers run without an AppArmor profile"];
			}),
			createEngineCheck(seLinux, function* (engine) {
				if (engine.name === "containerd") return;
				for (const field of search(engine, [engine.name === "CRI-O" ? "selinux" : "label"], ({ isFalse }) => isFalse)) yield [field, "Containers run without SELinux labels"];
			}),
			createEngineCheck(capabilities, function* (engine) {
				for (const list of search(engine, ["default_capabilities"], () => true)) for (const field of list.items()) if (powerful.test(field.text ?? "")) yield [field, `Every container gets the capability ${field.text}`];
			}),
			createEngineCheck(namespaces, function* (engine) {
				for (const field of search(engine, [
					"pidns",
					"ipcns",
					"netns",
					"utsns"
				], ({ text }) => text === "host")) yield [field, `Containers share the host's namespace by ${field.key}`];
			}),
			createEngineCheck(processes, function* (engine) {
				for (const field of search(engine, ["pids_limit"], ({ number }) => number === 0 || number === -1)) yield [field, "Containers can start any number of processes"];
			})
		];
	})))();
}

// actions/manifest-check/container-engines/rules/registries.ts
function* insecureSettings({ name, root }) {
	for (const plugin of name === "containerd" ? criPlugins(root) : []) {
		for (const registry of plugin.get("registry", "configs").fields()) {
			const skip = registry.get("tls", "insecure_skip_verify");
			if (skip.isTrue) yield [skip, `The certificate of the registry ${registry.key} is not verified`];
		}
		for (const mirror of plugin.get("registry", "mirrors").fields()) for (const endpoint of mirror.get("endpoint").items()) yield* plainHttp(endpoint, endpoint.text);
	}
	if (name === "registries") {
		for (const host of root.get("host").fields()) {
			if (host.get("skip_verify").isTrue) yield [host.get("skip_verify"), `The certificate of the registry ${host.key} is not verified`];
			yield* plainHttp(host, String(host.key));
		}
		for (const registry of root.get("registry").items()) for (const entry of [registry, ...registry.get("mirror").items()]) if (entry.get("insecure").isTrue && !isLoopback(entry.get("location").text ?? "")) yield [entry.get("insecure"), `The connection to the registry ${entry.get("location").text ?? entry.get("prefix").text ?? ""} is not verified`];
	}
	if (name === "CRI-O") for (const registry of root.get("crio", "image", "insecure_registries").items()) yield [registry, `The connection to the registry ${registry.text} is not verified`];
}
function* plainHttp(field, url) {
	if (url?.startsWith("http://") === true && !isLoopback(url)) yield [field, `The connection to ${url} is not encrypted`];
}
var cri, insecure$1, password, registryChecks;
function init_registries() {
	return (init_registries = __esmMin((() => {
		init_secrets$3();
		init_values();
		init_rule();
		/* @__PURE__ */ init_engine();
		cri = "[plugins.\"io.containerd.grpc.v1.cri\".registry";
		insecure$1 = defineManifestRule({
			id: "SW-ENGINE-insecure-registry",
			severity: "high",
			summary: "Use TLS with verified certificates for registries.",
			why: "An attacker on the network can replace the requested image with another one.",
			before: `${cri}.configs."registry.example.com".tls]\ninsecure_skip_verify = true`,
			after: `${cri}.configs."registry.example.com".tls]\nca_file = "/etc/ssl/registry.pem"`,
			tags: [
				"security",
				"supply-chain",
				"CWE-295",
				"NIST-SP-800-190-4.2.1"
			],
			links: ["https://github.com/containerd/containerd/blob/main/docs/hosts.md"],
			precision: "very-high"
		});
		password = defineManifestRule({
			id: "SW-ENGINE-registry-password",
			severity: "high",
			summary: "Keep registry credentials out of the engine's configuration.",
			why: "Everyone who can read the repository, or the file on a node, can pull and maybe push images.",
			before: `${cri}.configs."registry.example.com".auth]\nusername = "ci"\npassword = "hunter22"`,
			after: `${cri}]\nconfig_path = "/etc/containerd/certs.d"`,
			tags: [
				"security",
				"secret",
				"CWE-798"
			],
			links: ["https://github.com/containerd/containerd/blob/main/docs/cri/registry.md"],
			precision: "high"
		});
		registryChecks = [createEngineCheck(insecure$1, insecureSettings), createEngineCheck(password, function* ({ name, root }) {
			for (const plugin of name === "containerd" ? criPlugins(root) : []) for (const registry of plugin.get("registry", "configs").fields()) for (const key of [
				"password",
				"auth",
				"identitytoken"
			]) {
				const field = registry.get("auth", key);
				if (field.text !== void 0 && !isUnset$1(field.text) && !/^\$\{|^</.test(field.text)) yield [field, `The file contains a credential for the registry ${registry.key}`];
			}
		})];
	})))();
}

// actions/manifest-check/container-engines/family.ts
var checks$3, containerEngines;
function init_family$2() {
	return (init_family$2 = __esmMin((() => {
		init_rule_selection();
		/* @__PURE__ */ init_engine();
		init_access();
		init_containers();
		init_registries();
		checks$3 = [
			...accessChecks$1,
			...containerChecks$1,
			...registryChecks
		];
		containerEngines = {
			name: "container-engines",
			rules: checks$3.flatMap(({ rules }) => rules),
			canContain: canBeEngine,
			accepts: (document) => engineOf(document) !== void 0,
			check(units, options) {
				const documents = units.flatMap((unit) => unit.documents);
				return [{
					problems: documents.flatMap((document) => {
						const name = engineOf(document);
						if (name === void 0) return [];
						const { file, root } = document;
						const owner = {
							document,
							kind: name,
							namespace: void 0,
							name: file.path,
							annotations: []
						};
						return runChecks(checks$3, {
							name,
							root,
							owner
						}, options);
					}),
					annotations: [],
					examined: documents.length === 0 ? {} : { "container engines": documents.length }
				}];
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
function init_check$3() {
	return (init_check$3 = __esmMin((() => {})))();
}

// actions/manifest-check/docker-daemon/rules/access.ts
var links$23, tls$1, insecure, plugins, metrics, unknown$2, accessChecks;
function init_access$1() {
	return (init_access$1 = __esmMin((() => {
		init_text();
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_keys();
		links$23 = ["https://docs.docker.com/reference/cli/dockerd/"];
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
			links: links$23,
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
		unknown$2 = defineManifestRule({
			id: "SW-DAEMON-unknown-key",
			severity: "high",
			summary: "Use only settings that the daemon supports.",
			why: "The daemon does not start if the file has an unknown key.",
			before: "{\"live-restor\": true}",
			after: "{\"live-restore\": true}",
			tags: ["correctness"],
			links: links$23,
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
				rules: [unknown$2],
				*run({ root, owner }) {
					const settingNames = [...daemonKeys];
					for (const field of root.fields()) {
						const key = String(field.key);
						const meant = daemonKeys.has(key) ? void 0 : suggest(key, settingNames);
						if (meant === void 0) continue;
						const fix = createReplacementFix(meant, (name) => renameKey(field, name));
						yield {
							rule: unknown$2,
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
var links$22, newPrivileges, users, seccomp, cgroup, ulimits, baseSize, containerChecks;
function init_containers$1() {
	return (init_containers$1 = __esmMin((() => {
		init_rule();
		links$22 = ["https://docs.docker.com/reference/cli/dockerd/"];
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
			links: links$22,
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
			links: links$22,
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
			links: links$22,
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
			links: links$22,
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
var links$21, icc, ipTables, proxy, logLevel, noLogs, localLogs, restore, storage$1, experimental, operationChecks;
function init_operation() {
	return (init_operation = __esmMin((() => {
		init_rule();
		links$21 = ["https://docs.docker.com/reference/cli/dockerd/"];
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
			links: links$21,
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
			links: links$21,
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
			links: links$21,
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
function isNamed$1({ path }) {
	return /(?:^|\/)(?:docker[._-])?daemon(?:[._-][\w.-]+)?\.json$/.test(path);
}
var checks$2, dockerDaemon;
function init_family$3() {
	return (init_family$3 = __esmMin((() => {
		init_rule_selection();
		init_keys();
		init_access$1();
		init_containers$1();
		init_operation();
		checks$2 = [
			...accessChecks,
			...containerChecks,
			...operationChecks
		];
		dockerDaemon = {
			name: "docker-daemon",
			rules: checks$2.flatMap(({ rules }) => rules),
			canContain: isNamed$1,
			accepts({ file, root }) {
				const fields = root.fields();
				const knownCount = fields.filter(({ key }) => daemonKeys.has(String(key))).length;
				return isNamed$1(file) && root.isMap && (fields.length <= 1 || knownCount * 2 >= fields.length);
			},
			check(units, options) {
				const documents = units.flatMap((unit) => unit.documents);
				return [{
					problems: documents.flatMap((document) => {
						const owner = {
							document,
							kind: "docker-daemon",
							namespace: void 0,
							name: document.file.path,
							annotations: []
						};
						return runChecks(checks$2, {
							root: document.root,
							owner
						}, options);
					}),
					annotations: [],
					examined: documents.length === 0 ? {} : { daemons: documents.length }
				}];
			}
		};
	})))();
}

// actions/manifest-check/falco/fields.ts
/**
* Returns why Falco rejects a field of the system call source. Undefined for its fields, and for those of other classes,
* which belong to plugins.
* @param hasArgument whether the field has an argument in brackets.
*/
function findFieldError(field, hasArgument) {
	const [name = ""] = field.split(".");
	if (!Object.hasOwn(classes, name)) return void 0;
	const [, base = ""] = /^(.*)\.[^.]*$/.exec(field) ?? [];
	if (!hasArgument && named.test(field)) return "argument";
	if (fieldNames.has(field)) return hasArgument && !named.test(field) && !indexed.test(field) ? "no-argument" : void 0;
	return isOpen$1(base) ? void 0 : "unknown";
}
/** Returns true for the beginning of a field that ends with a name after a dot. Names can have dots themselves. */
function isOpen$1(base) {
	for (let start = base; start.includes("."); start = start.slice(0, start.lastIndexOf("."))) if (named.test(start) || indexed.test(start)) return true;
	return false;
}
var classes, fieldNames, knownFields, named, indexed;
function init_fields$1() {
	return (init_fields$1 = __esmMin((() => {
		classes = {
			evt: "num time time.s time.iso8601 datetime datetime.s rawtime rawtime.s rawtime.ns reltime reltime.s reltime.ns latency latency.s latency.ns latency.quantized latency.human deltatime deltatime.s deltatime.ns outputtime dir type type.is category cpu args arg rawarg info buffer buflen res rawres failed is_io is_io_read is_io_write io_dir is_wait wait_latency is_syslog count count.error count.error.file count.error.net count.error.memory count.error.other count.exit count.procinfo count.threadinfo around abspath abspath.src abspath.dst is_open_read is_open_write is_open_exec is_open_create pluginname plugininfo source is_async asynctype hostname",
			proc: "exe pexe aexe exepath pexepath aexepath name pname aname args aargs cmdline pcmdline acmdline cmdnargs cmdlenargs exeline env aenv cwd loginshellid tty pid ppid apid vpid pvpid sid sname sid.exe sid.exepath vpgid vpgid.name vpgid.exe vpgid.exepath pgid pgid.name pgid.exe pgid.exepath duration ppid.duration pid.ts ppid.ts is_exe_writable is_exe_upper_layer is_exe_lower_layer is_exe_from_memfd is_sid_leader is_vpgid_leader is_pgid_leader exe_ino exe_ino.ctime exe_ino.mtime exe_ino.ctime_duration_proc_start exe_ino.ctime_duration_pidns_start pidns_init_start_ts is_container_healthcheck is_container_liveness_probe is_container_readiness_probe fdopencount fdlimit fdusage vmsize vmrss vmswap nchilds nthreads stdin.type stdin.name stdout.type stdout.name stderr.type stderr.name",
			thread: "tid vtid ismain nametid exectime totexectime cgroups cgroup cpu cpu.user cpu.system vmsize vmsize.b vmrss vmrss.b cap_permitted cap_inheritable cap_effective",
			syscall: "type",
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
		named = /^(?:evt\.(?:rawarg|arg|around|type\.is)|thread\.cgroup|container\.(?:label|mount(?:\.\w+)?)|k8s\.\w+\.label)$/;
		indexed = /^(?:proc\.(?:a?env|aname|aexe|aexepath|acmdline|aargs|apid)|evt\.abspath)$/;
	})))();
}

// actions/manifest-check/falco/vocabulary.ts
var priorities, itemKeys, requiredKeys$1, shippedMacros;
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
		requiredKeys$1 = {
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
		const key = keyOf$3(item);
		const before = seen.get(key);
		if (item.changes) continue;
		if (before === void 0 || item.name === "") seen.set(key, item);
		else if (!isSameContent(before.field, item.field)) {
			const related = [{
				place: before.field.get(item.kind).place,
				message: "The first definition"
			}];
			const message = `The ${item.kind} ${item.name} is already defined with other content`;
			yield {
				rule: twice,
				owner: item.owner,
				field: item.field.get(item.kind),
				message,
				related
			};
		}
	}
}
/** Returns what an item defines. Requirements hold for a file, all others for all files that Falco loads. */
function keyOf$3({ kind, name, owner }) {
	const isRequirement = kind.startsWith("required_");
	return JSON.stringify([kind, isRequirement ? owner.document.file.path : name]);
}
/** Returns true if two fields have the same content, whatever its layout and comments. */
function isSameContent(a, b, depth = 0) {
	if (depth > maxDepth$2 || a.node?.kind !== b.node?.kind) return false;
	if (a.isMap) {
		const children = a.fields();
		return children.length === b.fields().length && children.every((child) => isSameContent(child, b.get(String(child.key)), depth + 1));
	}
	const [own, others] = [a.items(), b.items()];
	if (own.length !== others.length || a.text?.trim() !== b.text?.trim()) return false;
	return own.every((item, index) => {
		const other = others[index];
		return other !== void 0 && isSameContent(item, other, depth + 1);
	});
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
	for (const { field: name, hasArgument } of condition?.comparisons ?? []) {
		if (name === "evt.dir") yield {
			rule: direction,
			owner,
			field: place,
			message: "evt.dir is deprecated"
		};
		if (source !== "syscall") continue;
		const error = findFieldError(name, hasArgument);
		if (error !== void 0) yield wrongField(error, name, owner, place);
	}
	const output = field.get("output");
	if (source !== "syscall") return;
	for (const [, name = "", argument] of (output.text ?? "").slice(0, 2e4).matchAll(outputField)) {
		const error = findFieldError(name, argument !== void 0);
		if (error !== void 0) yield wrongField(error, name, owner, output);
	}
}
function wrongField(error, name, owner, field) {
	const messages = {
		unknown: `unknown field ${name}${didYouMean(name, knownFields)}`,
		argument: `${name} requires an argument, such as ${name}[name]`,
		"no-argument": `${name} has no argument`
	};
	return {
		rule: unknownField$1,
		owner,
		field,
		part: name,
		message: messages[error]
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
var links$20, whole, syntax, unknownField$1, unknownMacro, noEventType, direction, twice, conditionRules, maxDepth$2, outputField;
function init_conditions$1() {
	return (init_conditions$1 = __esmMin((() => {
		init_text();
		init_rule();
		init_fields$1();
		init_vocabulary();
		links$20 = ["https://falco.org/docs/concepts/rules/conditions/"];
		whole = (condition, output = "shell (%proc.name)") => `- rule: shell\n  desc: A shell ran\n  condition: ${condition}\n  output: ${output}\n  priority: WARNING`;
		syntax = defineManifestRule({
			id: "SW-FALCO-condition-syntax",
			severity: "high",
			summary: "Write conditions that Falco can parse.",
			why: "Falco rejects the file with all its rules.",
			before: whole("evt.type = execve and (proc.name = sh"),
			after: whole("evt.type = execve and (proc.name = sh)"),
			tags: ["correctness", "detection"],
			links: links$20,
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
			links: links$20,
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
			severity: "low",
			summary: "Define each rule, macro and list once.",
			why: "The later definition silently replaces the earlier one if both files are loaded.",
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
		maxDepth$2 = 50;
		outputField = /%([a-z0-9]+\.[a-z0-9_.]*[a-z0-9_])(\[)?/g;
	})))();
}

// actions/manifest-check/falco/rules/structure.ts
/** Checks the structure of items. */
function* checkStructure({ items }) {
	for (const item of items) {
		yield* keys$2(item);
		yield* changes$2(item);
		if (item.kind === "rule") yield* ruleProblems(item);
	}
}
function* keys$2({ kind, name, field, owner, changes: isChange }) {
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
	for (const key of requiredKeys$1[kind] ?? []) {
		if (field.get(key).node !== void 0) continue;
		yield {
			rule: missing$3,
			owner,
			field: field.get(key),
			message: `The ${kind} ${name} requires ${key}`
		};
	}
}
function* changes$2({ kind, field, owner }) {
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
var links$19, missing$3, unknownKey, priority, deprecated$1, override, exception, disabled, structureRules;
function init_structure() {
	return (init_structure = __esmMin((() => {
		init_text();
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_vocabulary();
		links$19 = ["https://falco.org/docs/concepts/rules/basic-elements/"];
		missing$3 = defineManifestRule({
			id: "SW-FALCO-missing-field",
			severity: "high",
			summary: "Set all required keys of rules, macros and lists.",
			why: "Falco rejects the file with all its rules.",
			before: "- rule: shell\n  desc: A shell ran\n  condition: spawned_process and proc.name = sh\n  output: shell (%proc.name)",
			after: "- rule: shell\n  desc: A shell ran\n  condition: spawned_process and proc.name = sh\n  output: shell (%proc.name)\n  priority: WARNING",
			tags: ["correctness", "detection"],
			links: links$19,
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
			links: links$19,
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
			links: links$19,
			precision: "high"
		});
		structureRules = [
			missing$3,
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
	if (text.length > maxLength$2) throw new ConditionError(`it has more than ${maxLength$2} characters`, 0);
	return new Parser$1(tokensOf(text)).parse();
}
function tokensOf(text) {
	const tokens = [];
	const end = text.trimEnd().length;
	token$2.lastIndex = 0;
	while (token$2.lastIndex < end) {
		const start = token$2.lastIndex;
		const match = token$2.exec(text);
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
var ConditionError, operators, listOperators, transformers, token$2, maxDepth$1, maxLength$2, Parser$1;
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
		token$2 = /\s*(?:(==|!=|<=|>=|[=<>(),])|("(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')|([^\s()"',=<>!]+(?:\[(?:[^\]"']|"[^"]*"|'[^']*')*\])?))/y;
		maxDepth$1 = 100;
		maxLength$2 = 2e5;
		Parser$1 = class {
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
					this.#add(word, "exists", []);
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
				this.#add(left, operator.text, words);
			}
			#add({ text, offset }, operator, words) {
				const field = text.replace(/\[.*$/s, "");
				this.#comparisons.push({
					field,
					hasArgument: field !== text,
					operator,
					words,
					offset
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
function init_family$4() {
	return (init_family$4 = __esmMin((() => {
		init_rule_selection();
		init_conditions$1();
		init_structure();
		init_rules_file();
		falco = {
			name: "falco",
			rules: [...structureRules, ...conditionRules],
			canContain: ({ source: { text } }) => /^ *- *(?:rule|macro|list|required_engine_version|required_plugin_versions) *:/m.test(text),
			accepts: isFalcoFile,
			check(units, options) {
				const documents = units.flatMap((unit) => unit.documents);
				const rules = parseItems(documents);
				const problems = [...checkStructure(rules), ...checkConditions(rules)].filter(({ rule }) => isEnabled(rule, options));
				const number = rules.items.filter(({ kind }) => kind === "rule").length;
				return [{
					problems,
					annotations: [],
					examined: documents.length === 0 ? {} : { detections: number }
				}];
			}
		};
	})))();
}

// actions/manifest-check/components/sources/program.ts
/** Finds the component that a container runs. Looks through shells, hyperkube and wrappers. */
function findProgram(container) {
	if (![
		container.image ?? "",
		...container.field.get("command").texts,
		...container.field.get("args").texts
	].some((text) => mention.test(text))) return void 0;
	const variables = literalVariables(container.field);
	const command = wordsOf(container.field.get("command"), variables);
	const args = wordsOf(container.field.get("args"), variables);
	const words = [...command, ...args];
	const script = scriptOf(words);
	const own = script === void 0 ? findIn(words) : scriptPrograms(script)[0];
	if (own !== void 0) return own;
	const name = command.length === 0 ? componentOfImage(container.image) : void 0;
	if (name === void 0 || args.length > 0 && args[0]?.text?.startsWith("-") !== true) return void 0;
	return {
		name,
		words: args
	};
}
/** Returns the component that an image is built for, such as `registry.k8s.io/kube-proxy:v1.34.0`. */
function componentOfImage(image) {
	const name = (splitReference(image ?? "").path.split("/").at(-1) ?? "").replace(/-(?:amd64|arm64|arm|ppc64le|s390x)$/, "");
	return componentNames.find((candidate) => candidate === name);
}
/** Returns the value of each variable of a container that its manifest states. */
function literalVariables(container) {
	return new Map(container.get("env").items().flatMap((variable) => {
		const name = variable.get("name").text;
		const value = variable.get("value").text;
		return name === void 0 || value === void 0 ? [] : [[name, value]];
	}));
}
function wordsOf(list, variables) {
	return list.items().flatMap((field, index) => {
		const text = field.text;
		if (text === void 0) return [];
		const word = expand(text, field, variables);
		const known = word.text;
		return index === 0 && known !== void 0 && isCommandLine(known) ? known.split(/\s+/).map((part) => ({
			text: part,
			isPartial: word.isPartial,
			field
		})) : [word];
	});
}
/** Checks whether one text is a whole command line of a component. */
function isCommandLine(text) {
	const space = text.indexOf(" ");
	const name = text.slice(text.lastIndexOf("/", space) + 1, space);
	return space !== -1 && componentNames.some((candidate) => candidate === name);
}
/** Expands `$(NAME)` as Kubernetes does in commands. */
function expand(text, field, variables) {
	let isPartial = false;
	const expanded = text.replace(/\$\$|\$\(([\w.-]+)\)/g, (written, name) => {
		if (name === void 0) return "$";
		const value = variables.get(name);
		if (value === void 0 || value.includes("$(")) isPartial = true;
		return value ?? written;
	});
	return {
		text: isPartial && text.startsWith("$(") ? void 0 : expanded,
		isPartial,
		field
	};
}
/** Returns the script that a shell gets, if the words start one. */
function scriptOf(words) {
	const shell = words.findIndex(({ text }) => text !== void 0 && /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a)?sh$/.test(text));
	if (shell === -1 || shell > 1) return void 0;
	const option = words.findIndex(({ text }, index) => index > shell && text !== void 0 && /^-[a-z]*c$/.test(text));
	return option === -1 ? void 0 : words[option + 1];
}
/** Lists the components that a script starts. */
function scriptPrograms({ text, field }) {
	if (text === void 0 || text.length > maxScript) return [];
	return parseShell(text).commands.flatMap(({ words }) => {
		const program = findIn(words.map((word) => shellWord(word, field)));
		return program === void 0 ? [] : [program];
	});
}
function shellWord({ value, expands }, field) {
	return {
		text: expands && /^["']?[$`]/.test(value) ? void 0 : value,
		isPartial: expands,
		field
	};
}
/** Finds the component that a command line starts. Options that come first belong to the image's own program. */
function findIn(words) {
	for (const [index, { text }] of words.entries()) {
		if (text === void 0) return void 0;
		const isOption = option.test(text);
		if (isOption && index === 0) return void 0;
		if (isOption || assignment.test(text)) continue;
		const base = text.slice(text.lastIndexOf("/") + 1);
		const name = componentNames.find((candidate) => candidate === base);
		if (name !== void 0) return {
			name,
			words: words.slice(index + 1)
		};
		if (base === "hyperkube") {
			const next = words[index + 1]?.text ?? "";
			const hyper = getOwn(hyperkubeNames, next) ?? componentNames.find((candidate) => candidate === next);
			return hyper === void 0 ? void 0 : {
				name: hyper,
				words: words.slice(index + 2)
			};
		}
		if (!wrappers.test(base)) return void 0;
	}
}
var mention, hyperkubeNames, maxScript, wrappers, option, assignment;
function init_program() {
	return (init_program = __esmMin((() => {
		init_dockerfile();
		init_references$2();
		init_component();
		mention = /kube|etcd|\$\(/;
		hyperkubeNames = {
			apiserver: "kube-apiserver",
			"controller-manager": "kube-controller-manager",
			scheduler: "kube-scheduler",
			proxy: "kube-proxy"
		};
		maxScript = 5e4;
		wrappers = /^(?:exec|env|nice|ionice|nohup|sudo|chroot|tini|dumb-init|go-runner)$/;
		option = /^(?:--|-[\w-]+(?:=.*)?)$/;
		assignment = /^[\w.]+=/;
	})))();
}

// actions/manifest-check/components/sources/containers.ts
/** Reads the component that a container runs, with the flags and variables that it gets. */
function readContainer(container) {
	const program = findProgram(container);
	if (program === void 0) return void 0;
	const { name, words } = program;
	const builder = new SettingsBuilder();
	if (name === "etcd") readVariables(container.field, builder);
	const isWhole = readFlags(words, name, builder);
	const { settings } = builder;
	const isComplete = isWhole && !(configFlags[name] ?? []).some((flag) => settings.has(flag)) && !(name === "etcd" && container.field.get("envFrom").exists);
	const { workload, field } = container;
	const command = field.get("command");
	return {
		name,
		owner: workload,
		part: container.name,
		origin: isComplete ? "command" : "part",
		settings,
		place: command.exists ? command : field.get("args").exists ? field.get("args") : field.get("name"),
		minor: minorOfImage(name, container.image),
		readers: readersOf(container, name),
		isControlPlane: name !== "etcd" || workload.namespace === "kube-system" || workload.labels.get("tier") === "control-plane"
	};
}
/** Adds flags to the settings. Returns false if an unknown word may contain further flags. */
function readFlags(words, name, builder) {
	const dash = name === "etcd" ? /^--?(?=[a-z])/i : /^--(?=[a-z])/i;
	let isWhole = true;
	for (let index = 0; index < words.length; index += 1) {
		const word = words[index];
		if (word === void 0) break;
		if (word.text === void 0) isWhole = false;
		if (word.text === void 0 || !dash.test(word.text)) continue;
		const flag = word.text.replace(dash, "");
		const equals = flag.indexOf("=");
		if (equals !== -1) {
			builder.add(flag.slice(0, equals), word.isPartial ? void 0 : flag.slice(equals + 1), word.field);
			continue;
		}
		const next = words[index + 1];
		const takesNext = next !== void 0 && !(next.text ?? "").startsWith("-");
		if (takesNext) index += 1;
		builder.add(flag, takesNext ? next.isPartial ? void 0 : next.text : "true", word.field);
	}
	return isWhole;
}
/** Adds etcd's settings in variables: `ETCD_CLIENT_CERT_AUTH` is `client-cert-auth`. Flags override them. */
function readVariables(container, builder) {
	const literals = literalVariables(container);
	for (const variable of container.get("env").items()) {
		const name = variable.get("name").text ?? "";
		if (!/^ETCD_[A-Z_]+$/.test(name)) continue;
		builder.add(name.slice(5).toLowerCase().replaceAll("_", "-"), literals.get(name), variable.get("value"));
	}
}
/** Returns the minor version in the tag of a component's own image. */
function minorOfImage(name, image) {
	const { path, tag } = splitReference(image ?? "");
	if (name === "etcd" || !/(?:^|\/)(?:kube|hyperkube)/.test(path)) return void 0;
	const match = /^v?1\.(\d{1,2})\b/.exec(tag ?? "");
	return match === null ? void 0 : Number(match[1]);
}
/** Returns the tools that recognize the component in this container. */
function readersOf({ workload, field }, name) {
	const command = field.get("command").texts;
	const [first = ""] = command;
	const readers = /* @__PURE__ */ new Set();
	if (command.includes(name)) readers.add("kics").add("checkov");
	if (first.slice(first.lastIndexOf("/") + 1) === name) readers.add("trivy");
	if (workload.containers.length === 1 && workload.kind === "Pod" && workload.namespace === "kube-system" && first.split(" ")[0]?.endsWith(name) === true && name !== "kubelet") readers.add("kubescape");
	return readers;
}
var configFlags;
function init_containers$2() {
	return (init_containers$2 = __esmMin((() => {
		init_references$2();
		init_component();
		init_program();
		configFlags = {
			etcd: ["config-file"],
			kubelet: [
				"config",
				"config-dir",
				"kubeconfig-dir"
			],
			"kube-proxy": ["config"],
			"kube-scheduler": ["config"]
		};
	})))();
}

// actions/manifest-check/components/sources/objects.ts
/** Lists the components that Kubernetes objects and configuration files of the same form set up. */
function listComponents(cluster) {
	const kubeadm = new Set(cluster.ofKind("ClusterConfiguration", "InitConfiguration", "JoinConfiguration").map(({ document }) => document.file));
	return [...cluster.containers.flatMap((container) => readContainer(container) ?? []), ...cluster.resources.flatMap((resource) => readResource(resource, kubeadm.has(resource.document.file) ? "kubeadm" : "file"))];
}
/** Reads the components that one object configures, including those in texts of it. */
function readResource(resource, origin) {
	const reader = getOwn(readers, resource.kind);
	if (reader?.group.test(resource.group) !== true) return [];
	return reader.read(resource, isPatch(resource) ? "part" : origin);
}
/** Checks whether a file changes another one, so that what it lacks may be there. */
function isPatch({ document }) {
	return /(?:patch|\+(?:merge|strategic|json)\.)/i.test(document.file.path);
}
function file(name, group, fields) {
	return {
		group,
		read(resource, origin) {
			const builder = new SettingsBuilder();
			addFields(resource.root, fields, builder);
			const known = new Set(fields.values());
			return [create(name, resource, builder, origin, resource.root.get("kind"), {
				fields: known,
				readers: kics
			})];
		}
	};
}
function create(name, owner, { settings }, origin, place, more = {}) {
	return {
		name,
		owner,
		settings,
		origin,
		place,
		readers: nobody,
		isControlPlane: true,
		...more
	};
}
/** Reads the files of kubeadm, and the objects of Cluster API that contain their content below a path. */
function kubeadmReader(path) {
	return {
		group: /^(?:kubeadm\.k8s\.io|(?:bootstrap|controlplane)\.cluster\.x-k8s\.io)$/,
		read(resource, origin) {
			const root = path === "" ? resource.root : resource.root.get(...path.split("."));
			const isWhole = resource.kind === "ClusterConfiguration" && origin === "kubeadm";
			const config = path === "" ? root : root.get("clusterConfiguration");
			const nodes = path === "" ? [root] : [root.get("initConfiguration"), root.get("joinConfiguration")];
			return [...resource.kind === "ClusterConfiguration" || path !== "" ? controlPlane(resource, config, isWhole ? "kubeadm" : "part") : [], ...nodes.flatMap((node) => kubeletArguments(resource, node.get("nodeRegistration", "kubeletExtraArgs")))];
		}
	};
}
function controlPlane(resource, root, origin) {
	const version = /^v?1\.(\d{1,2})\b/.exec(root.get("kubernetesVersion").text ?? "")?.[1];
	const minor = version === void 0 ? void 0 : Number(version);
	const one = (name, field) => {
		const builder = new SettingsBuilder();
		addArguments(field.get("extraArgs"), builder);
		return create(name, resource, builder, origin, field.get("extraArgs"), { minor });
	};
	const parts = kubeadmParts.map(([key, name]) => one(name, root.get(key)));
	return root.get("etcd", "external").exists ? parts : [...parts, one("etcd", root.get("etcd", "local"))];
}
function kubeletArguments(resource, field) {
	if (!field.exists) return [];
	const builder = new SettingsBuilder();
	addArguments(field, builder);
	return [create("kubelet", resource, builder, "part", field)];
}
function kubeletPart(resource, field) {
	const builder = new SettingsBuilder();
	addFields(field, kubeletFields, builder);
	return create("kubelet", resource, builder, "part", field);
}
/** Reads the patches of kubeadm's files in a cluster of kind. */
function readKind(resource) {
	return [resource.root, ...resource.root.get("nodes").items()].flatMap((holder) => holder.get("kubeadmConfigPatches").items().flatMap((patch) => readText(resource, patch, "part")));
}
function readKops(resource) {
	return kopsParts.flatMap(([key, name]) => {
		const field = resource.root.get("spec", key);
		if (!field.isMap) return [];
		const builder = new SettingsBuilder();
		addCamelCase(field, builder);
		return [create(name, resource, builder, "part", field)];
	});
}
/** Reads the ConfigMaps in which kubeadm keeps its files. */
function readConfigMap(resource) {
	if (!/^(?:kubeadm-config|kubelet-config(?:-1\.\d+)?|kube-proxy)$/.test(resource.name)) return [];
	return resource.root.get("data").fields().flatMap((field) => readText(resource, field, "kubeadm"));
}
/** Reads the objects in a text. They belong to the object that contains it. */
function readText(resource, text, origin) {
	return (parseInlineDocuments(text) ?? []).flatMap((node) => listResources({
		...resource.document,
		root: new Field(node)
	}).filter(({ kind }) => kind !== "ConfigMap" && kind !== "Cluster").flatMap((inner) => readResource(inner, origin)).map((component) => ({
		...component,
		owner: resource
	})));
}
var readers, kics, nobody, kubeadmParts, kopsParts;
function init_objects() {
	return (init_objects = __esmMin((() => {
		init_yaml();
		/* @__PURE__ */ init_resource();
		init_kustomization();
		init_component();
		init_containers$2();
		init_fields();
		/* @__PURE__ */ init_flag_maps();
		readers = {
			KubeletConfiguration: file("kubelet", /^kubelet\.config\.k8s\.io$/, kubeletFields),
			KubeProxyConfiguration: file("kube-proxy", /^kubeproxy\.config\.k8s\.io$/, proxyFields),
			KubeSchedulerConfiguration: file("kube-scheduler", /^kubescheduler\.config\.k8s\.io$/, schedulerFields),
			ClusterConfiguration: kubeadmReader(""),
			InitConfiguration: kubeadmReader(""),
			JoinConfiguration: kubeadmReader(""),
			KubeadmConfig: kubeadmReader("spec"),
			KubeadmConfigTemplate: kubeadmReader("spec.template.spec"),
			KubeadmControlPlane: kubeadmReader("spec.kubeadmConfigSpec"),
			KubeadmControlPlaneTemplate: kubeadmReader("spec.template.spec.kubeadmConfigSpec"),
			Cluster: {
				group: /^(?:kind\.x-k8s\.io|kops\.k8s\.io)$/,
				read: (resource) => resource.group === "kops.k8s.io" ? readKops(resource) : readKind(resource)
			},
			NodeConfig: {
				group: /^node\.eks\.aws$/,
				read: (resource) => [kubeletPart(resource, resource.root.get("spec", "kubelet", "config"))]
			},
			ConfigMap: {
				group: /^$/,
				read: readConfigMap
			}
		};
		kics = /* @__PURE__ */ new Set(["kics"]);
		nobody = /* @__PURE__ */ new Set();
		kubeadmParts = [
			["apiServer", "kube-apiserver"],
			["controllerManager", "kube-controller-manager"],
			["scheduler", "kube-scheduler"]
		];
		kopsParts = [
			["kubeAPIServer", "kube-apiserver"],
			["kubeControllerManager", "kube-controller-manager"],
			["kubeScheduler", "kube-scheduler"],
			["kubelet", "kubelet"],
			["masterKubelet", "kubelet"],
			["controlPlaneKubelet", "kubelet"],
			["kubeProxy", "kube-proxy"]
		];
	})))();
}

// actions/manifest-check/kernel-profiles/apparmor.ts
/**
* Parses the profiles of a text, also those inside others. Reads lines, because braces and commas also occur in paths.
* Accepts every text.
*/
function parseAppArmor(text) {
	const profiles = [];
	const open = [];
	for (const match of text.matchAll(/[^\r\n]+/g)) {
		const [written] = match;
		if (written.length > maxLine) continue;
		const line = written.replace(/(?:^|[ \t])#(?!include\b).*/, "").trim();
		const start = match.index + written.search(/\S|$/);
		if (line === "}") open.pop();
		else if (line.endsWith("{")) {
			const profile = headerOf(line, start);
			if (profile !== void 0) profiles.push(profile);
			open.push(profile ?? {
				name: {
					text: "",
					start
				},
				flags: [],
				rules: []
			});
		} else if (line.endsWith(",")) open.at(-1)?.rules.push({
			text: line.slice(0, -1).replace(/[ \t]+/g, " ").trim(),
			start
		});
	}
	return profiles;
}
function headerOf(line, start) {
	const name = header.exec(line)?.[1]?.replaceAll("\"", "");
	if (name === void 0 || !line.startsWith("profile") && !name.startsWith("/")) return void 0;
	const flags = (flagList.exec(line)?.[1] ?? "").split(/[\s,]+/).filter((flag) => flag !== "");
	return {
		name: {
			text: name,
			start
		},
		flags: flags.map((text) => ({
			text,
			start
		})),
		rules: []
	};
}
/** Checks by its name whether a file has profiles of AppArmor. Their files have no common ending. */
function isAppArmorFile({ path }) {
	return /(?:^|\/)apparmor(?:\.d|[-_]profiles?)?\/[^/]+$|(?:^|\/)apparmor[-_][^/]+$|\.apparmor$/.test(path) && !/\.(?:ya?ml|json|md|sh)$/.test(path);
}
/** Reads a file of profiles as a document: a map `profiles` of lists with `name`, `flags` and `rules`. */
function readAppArmor(file) {
	const profiles = parseAppArmor(file.source.text);
	if (profiles.length === 0) return [];
	return [{
		root: map(file, 0, [["profiles", list(file, 0, profiles.map(({ name, flags, rules }) => map(file, name.start, [
			["name", scalar(file, name)],
			["flags", list(file, name.start, flags.map((flag) => scalar(file, flag)))],
			["rules", list(file, name.start, rules.map((rule) => scalar(file, rule)))]
		])))]]),
		duplicates: []
	}];
}
function scalar(file, { text, start }) {
	const end = file.source.lineSpan(file.source.positionAt(start).line).end;
	return {
		kind: "scalar",
		file,
		start,
		end: Math.max(start, end),
		text,
		style: "quoted"
	};
}
function list(file, start, values) {
	return {
		kind: "list",
		flow: false,
		file,
		start,
		end: start,
		items: values.map((value) => ({
			value,
			file
		}))
	};
}
function map(file, start, entries) {
	return {
		kind: "map",
		flow: false,
		file,
		start,
		end: start,
		entries: entries.map(([key, value]) => ({
			key,
			keySpan: {
				start: value.start,
				end: value.start
			},
			value,
			file
		}))
	};
}
var maxLine, header, flagList;
function init_apparmor() {
	return (init_apparmor = __esmMin((() => {
		maxLine = 2e3;
		header = /^(?:profile[ \t]+)?("[^"]+"|[^\s{}"#,]+)(?:[ \t]+(?![\w-]+=)([^\s{}(]+))?[ \t]*(?:[\w-]+=\([^)]*\)[ \t]*)*\{$/;
		flagList = /\bflags[ \t]*=[ \t]*\(([^)]*)\)/;
	})))();
}

// actions/manifest-check/kernel-profiles/seccomp.ts
/** Checks whether a map is a seccomp profile. */
function isSeccompProfile(root) {
	return root.get("defaultAction").text?.startsWith("SCMP_ACT_") === true;
}
/** Reads a profile. An entry with arguments, capabilities or kernels is conditional. */
function readSeccomp(root) {
	const denied = /* @__PURE__ */ new Set();
	const allowed = /* @__PURE__ */ new Map();
	for (const entry of root.get("syscalls").items()) {
		if (isConditional(entry)) continue;
		const names = [...entry.get("names").items(), entry.get("name")];
		const isAllowed = allows.test(entry.get("action").text ?? "");
		for (const name of names) {
			if (name.text === void 0) continue;
			if (isAllowed) allowed.set(name.text, name);
			else denied.add(name.text);
		}
	}
	return {
		root,
		defaultAction: root.get("defaultAction"),
		denied,
		allowed
	};
}
function isConditional(entry) {
	const includes = entry.get("includes");
	return entry.get("args").items().length > 0 || includes.get("caps").items().length > 0 || entry.get("excludes", "caps").items().length > 0;
}
/** Returns whether a profile allows what it does not name. */
function allowsByDefault({ defaultAction }) {
	return allows.test(defaultAction.text ?? "");
}
var allows;
function init_seccomp() {
	return (init_seccomp = __esmMin((() => {
		allows = /^SCMP_ACT_(?:ALLOW|LOG|TRACE)$/;
	})))();
}

// actions/manifest-check/kernel-profiles/profiles.ts
/** Returns false if a file has no profile outside of a Kubernetes object, from its name and text. */
function canHaveProfile(file) {
	return isAppArmorFile(file) ? file.source.text.includes("{") : file.source.text.includes("SCMP_ACT_");
}
/** Checks whether a document is a profile, or several, and no Kubernetes object. */
function isProfileDocument({ root, file }) {
	if (root.get("kind").exists) return false;
	return isSeccompProfile(root) || isAppArmorFile(file) && root.get("profiles").exists;
}
/** Lists the profiles in files and in objects. */
function listProfiles(documents, cluster) {
	return [
		...documents.filter(isProfileDocument).flatMap(fromFile),
		...cluster.ofKind("SeccompProfile", "AppArmorProfile").flatMap(fromOperator),
		...cluster.ofKind("ConfigMap").flatMap(fromConfigMap)
	];
}
function fromFile(document) {
	const { root, file } = document;
	const owner = {
		document,
		kind: "profile",
		namespace: void 0,
		name: file.path,
		annotations: []
	};
	if (isSeccompProfile(root)) return [{
		type: "seccomp",
		root,
		owner,
		isCalled: (name) => isSameFile(file.path, name)
	}];
	return root.get("profiles").items().map((item) => appArmor(item, owner));
}
/** Compares the end of paths, because the directory on the node is not in the files. */
function isSameFile(path, name) {
	return `/${path}`.endsWith(`/${name.slice(name.lastIndexOf("/") + 1)}`);
}
function appArmor(root, owner) {
	const mark = (field) => ({
		text: field.text ?? "",
		field
	});
	const name = mark(root.get("name"));
	return {
		type: "apparmor",
		owner,
		name,
		flags: root.get("flags").items().map(mark),
		rules: root.get("rules").items().map(mark),
		isCalled: (used) => used === name.text
	};
}
/** Reads the objects of the Security Profiles Operator. */
function fromOperator(resource) {
	if (resource.group !== "security-profiles-operator.x-k8s.io") return [];
	const { kind, name, namespace } = resource;
	const spec = resource.root.get("spec");
	if (kind === "SeccompProfile") {
		const files = [`operator/${name}.json`, `operator/${namespace ?? ""}/${name}.json`];
		return [{
			type: "seccomp",
			root: spec,
			owner: resource,
			isCalled: (used) => files.includes(used)
		}];
	}
	return fromText(spec.get("policy"), resource);
}
/** Reads the profiles that a ConfigMap distributes to nodes. */
function fromConfigMap(resource) {
	return resource.root.get("data").fields().flatMap((field) => {
		const text = field.text ?? "";
		if (text.includes("SCMP_ACT_")) return (parseInlineDocuments(field) ?? []).map((node) => new Field(node)).filter(isSeccompProfile).map((root) => ({
			type: "seccomp",
			root,
			owner: resource,
			isCalled: (name) => isSameFile(String(field.key), name)
		}));
		return /^[ \t]*profile[ \t]/m.test(text) ? fromText(field, resource) : [];
	});
}
/** Reads profiles of AppArmor in a text. They have the place of the text. */
function fromText(field, owner) {
	return parseAppArmor(field.text ?? "").map(({ name, flags, rules }) => {
		const mark = ({ text }) => ({
			text,
			field
		});
		return {
			type: "apparmor",
			owner,
			name: mark(name),
			flags: flags.map(mark),
			rules: rules.map(mark),
			isCalled: (used) => used === name.text
		};
	});
}
function init_profiles$1() {
	return (init_profiles$1 = __esmMin((() => {
		init_yaml();
		init_kustomization();
		init_apparmor();
		init_seccomp();
	})))();
}

// actions/manifest-check/kernel-profiles/check.ts
/** Lists the profiles of the node that pods name. */
function listUses(workloads) {
	const uses = [];
	for (const { spec, containers } of workloads) for (const holder of [spec, ...containers.map(({ field }) => field)]) {
		const context = holder.get("securityContext");
		if (uses.length >= maxUses || !context.isMap) continue;
		const seccomp = context.get("seccompProfile", "localhostProfile");
		const appArmor = context.get("appArmorProfile", "localhostProfile");
		if (seccomp.text !== void 0) uses.push({
			type: "seccomp",
			field: seccomp
		});
		if (appArmor.text !== void 0) uses.push({
			type: "apparmor",
			field: appArmor
		});
	}
	return uses;
}
/** Returns the pods that use a profile as related places of its problem. */
function findUses({ profile, uses }) {
	return uses.filter(({ type, field }) => type === profile.type && profile.isCalled(field.text ?? "")).slice(0, maxNamed$1).map(({ field }) => ({
		place: field.place,
		message: "Used here"
	}));
}
var maxUses, maxNamed$1;
function init_check$4() {
	return (init_check$4 = __esmMin((() => {
		maxUses = 1e3;
		maxNamed$1 = 10;
	})))();
}

// actions/manifest-check/kernel-profiles/rules/apparmor.ts
var links$18, tags$4, profile$1, notEnforced, allowsAll$2, mounts, allFiles, allCapabilities, everything$1, appArmorChecks;
function init_apparmor$1() {
	return (init_apparmor$1 = __esmMin((() => {
		init_rule();
		init_check$4();
		links$18 = ["https://kubernetes.io/docs/tutorials/security/apparmor/"];
		tags$4 = ["security", "CWE-693"];
		profile$1 = (rules, flags = "") => `apiVersion: security-profiles-operator.x-k8s.io/v1alpha1\nkind: AppArmorProfile\nmetadata:\n  name: app\nspec:\n  policy: |\n    profile app${flags} {\n${rules.replace(/^/gm, "      ")}\n    }`;
		notEnforced = defineManifestRule({
			id: "SW-PROFILE-apparmor-not-enforced",
			severity: "medium",
			summary: "Enforce the AppArmor profile.",
			why: "In the modes complain and unconfined, AppArmor denies nothing. Pods with the profile look confined and are not.",
			before: profile$1("file,", " flags=(complain)"),
			after: profile$1("/data/** r,"),
			tags: tags$4,
			links: links$18,
			precision: "very-high"
		});
		allowsAll$2 = defineManifestRule({
			id: "SW-PROFILE-apparmor-allows-all",
			severity: "medium",
			summary: "Restrict files and capabilities in the AppArmor profile.",
			why: "A profile that allows all files and capabilities and denies nothing protects neither the node nor the container.",
			before: profile$1("file,\ncapability,"),
			after: profile$1("/data/** r,\ncapability net_bind_service,"),
			tags: tags$4,
			links: links$18,
			precision: "high"
		});
		mounts = defineManifestRule({
			id: "SW-PROFILE-apparmor-kernel-access",
			severity: "medium",
			summary: "Do not allow all mounts and tracing in the AppArmor profile.",
			why: "A process that may mount anything or trace every process can leave the container if it has the capability. Container runtimes deny both.",
			before: profile$1("mount,"),
			after: profile$1("deny mount,"),
			tags: tags$4,
			links: links$18,
			precision: "high"
		});
		allFiles = /^(?:allow )?(?:owner )?(?:file|\/\*\* [a-z]*w[a-z]*|file \/\*\* [a-z]*w[a-z]*)$/i;
		allCapabilities = /^(?:allow )?capability$/;
		everything$1 = /^(?:allow )?all$/;
		appArmorChecks = [{
			rules: [
				notEnforced,
				allowsAll$2,
				mounts
			],
			*run(context) {
				const { profile: source } = context;
				if (source.type !== "apparmor") return;
				const { owner, flags, rules, name } = source;
				const related = findUses(context);
				const base = {
					owner,
					part: name.text,
					related
				};
				const lax = flags.find(({ text }) => text === "complain" || text === "unconfined");
				if (lax !== void 0) {
					yield {
						rule: notEnforced,
						...base,
						field: lax.field,
						message: `The AppArmor profile ${name.text} has the mode ${lax.text}`
					};
					return;
				}
				const denies = rules.some(({ text }) => /^(?:audit )?deny /.test(text));
				const all = rules.find(({ text }) => everything$1.test(text));
				const files = rules.find(({ text }) => allFiles.test(text));
				const capabilities = rules.some(({ text }) => allCapabilities.test(text));
				const open = all ?? (capabilities ? files : void 0);
				if (open !== void 0 && !denies) {
					yield {
						rule: allowsAll$2,
						...base,
						field: open.field,
						message: `The AppArmor profile ${name.text} allows everything`
					};
					return;
				}
				for (const kind of ["mount", "ptrace"]) {
					const rule = rules.find(({ text }) => text === kind || text === `allow ${kind}`);
					if (rule !== void 0) yield {
						rule: mounts,
						...base,
						field: rule.field,
						message: `The AppArmor profile ${name.text} allows every ${kind}`
					};
				}
			}
		}];
	})))();
}

// actions/manifest-check/kernel-profiles/rules/seccomp.ts
var links$17, tags$3, profile, allowsAll$1, denyList, dangerous, kernelCalls, seccompChecks;
function init_seccomp$1() {
	return (init_seccomp$1 = __esmMin((() => {
		init_rule();
		init_check$4();
		init_seccomp();
		links$17 = ["https://kubernetes.io/docs/tutorials/security/seccomp/"];
		tags$3 = ["security", "CWE-693"];
		profile = (fields) => `apiVersion: security-profiles-operator.x-k8s.io/v1beta1\nkind: SeccompProfile\nmetadata:\n  name: app\nspec:\n${fields}`;
		allowsAll$1 = defineManifestRule({
			id: "SW-PROFILE-seccomp-allows-all",
			severity: "high",
			summary: "Deny system calls in the seccomp profile.",
			why: "The profile allows every system call. Pods with it satisfy the Pod Security level restricted and are as unprotected as with Unconfined.",
			before: profile("  defaultAction: SCMP_ACT_ALLOW"),
			after: profile("  defaultAction: SCMP_ACT_ERRNO\n  syscalls:\n    - {names: [read, write, exit_group], action: SCMP_ACT_ALLOW}"),
			tags: tags$3,
			links: links$17,
			precision: "very-high"
		});
		denyList = defineManifestRule({
			id: "SW-PROFILE-seccomp-deny-list",
			severity: "medium",
			summary: "List the allowed system calls instead of the denied ones.",
			why: "The profile allows every system call that it does not name, such as those that later kernels add.",
			before: profile("  defaultAction: SCMP_ACT_ALLOW\n  syscalls:\n    - {names: [mount], action: SCMP_ACT_ERRNO}"),
			after: profile("  defaultAction: SCMP_ACT_ERRNO\n  syscalls:\n    - {names: [read, write], action: SCMP_ACT_ALLOW}"),
			tags: tags$3,
			links: links$17,
			precision: "very-high"
		});
		dangerous = defineManifestRule({
			id: "SW-PROFILE-seccomp-dangerous-call",
			severity: "medium",
			summary: "Do not allow system calls that control the kernel, or only with their capability.",
			why: "Most container escapes need one of these calls, and the profiles of container runtimes allow them only with a capability.",
			before: profile("  defaultAction: SCMP_ACT_ERRNO\n  syscalls:\n    - {names: [read, bpf], action: SCMP_ACT_ALLOW}"),
			after: profile("  defaultAction: SCMP_ACT_ERRNO\n  syscalls:\n    - {names: [read], action: SCMP_ACT_ALLOW}"),
			tags: tags$3,
			links: ["https://docs.docker.com/engine/security/seccomp/#significant-syscalls-blocked-by-the-default-profile"],
			precision: "high"
		});
		kernelCalls = [
			...[
				"bpf",
				"create_module",
				"delete_module",
				"finit_module",
				"init_module",
				"ioperm",
				"iopl",
				"kexec_file_load"
			],
			...[
				"kexec_load",
				"mount",
				"move_mount",
				"open_by_handle_at",
				"perf_event_open",
				"pivot_root",
				"quotactl",
				"reboot"
			],
			...[
				"setns",
				"swapoff",
				"swapon",
				"umount2",
				"unshare",
				"userfaultfd"
			]
		];
		seccompChecks = [{
			rules: [
				allowsAll$1,
				denyList,
				dangerous
			],
			*run(context) {
				const { profile: source } = context;
				if (source.type !== "seccomp") return;
				const { owner, root } = source;
				const read = readSeccomp(root);
				const related = findUses(context);
				if (allowsByDefault(read)) {
					const action = read.defaultAction;
					const isLogged = action.text !== "SCMP_ACT_ALLOW";
					const severity = isLogged ? { severity: "medium" } : {};
					const message = isLogged ? `The seccomp profile only records system calls (${action.text})` : "The seccomp profile allows every system call";
					yield read.denied.size === 0 ? {
						rule: allowsAll$1,
						owner,
						field: action,
						message,
						related,
						...severity
					} : {
						rule: denyList,
						owner,
						field: action,
						message: "The seccomp profile allows all system calls that it does not name",
						related
					};
					return;
				}
				const found = kernelCalls.filter((name) => read.allowed.has(name));
				const field = read.allowed.get(found[0] ?? "");
				if (field === void 0) return;
				const names = `${found.slice(0, 5).join(", ")}${found.length > 5 ? ` and ${found.length - 5} more` : ""}`;
				yield {
					rule: dangerous,
					owner,
					field,
					message: `The seccomp profile allows ${names}`,
					related
				};
			}
		}];
	})))();
}

// actions/manifest-check/kernel-profiles/index.ts
/**
* Checks the profiles of the kernel in files and objects.
* @param uses the places where pods name profiles.
*/
function checkProfiles(documents, cluster, { options, uses }) {
	const profiles = listProfiles(documents, cluster);
	return {
		problems: profiles.flatMap((profile) => runChecks(checks$1, {
			profile,
			uses
		}, options)),
		count: profiles.length
	};
}
var checks$1, profileRules;
function init_kernel_profiles() {
	return (init_kernel_profiles = __esmMin((() => {
		init_rule_selection();
		init_profiles$1();
		init_apparmor$1();
		init_seccomp$1();
		checks$1 = [...seccompChecks, ...appArmorChecks];
		profileRules = checks$1.flatMap(({ rules }) => rules);
	})))();
}

// actions/manifest-check/kubernetes/validation/addresses.ts
/** Checks for an IP address. Numbers of IPv4 may have leading zeros, as the API server has always accepted. */
function isAddress(text) {
	return familyOf(text) !== 0;
}
/** Checks for a range of IP addresses in CIDR notation (RFC 4632). */
function isCidr(text) {
	const [address = "", length = "", rest] = text.split("/");
	const family = familyOf(address);
	return rest === void 0 && family !== 0 && /^\d{1,3}$/.test(length) && Number(length) <= (family === 4 ? 32 : 128);
}
/** Checks that a range is smaller than another one and inside it. Both must be valid. */
function isInside(inner, outer) {
	const [address = "", length] = inner.split("/");
	const [network = "", bits] = outer.split("/");
	if (familyOf(address) !== familyOf(network) || Number(length) <= Number(bits)) return false;
	const family = familyOf(network) === 4 ? "ipv4" : "ipv6";
	const list = new BlockList();
	list.addSubnet(withoutZeros(network), Number(bits), family);
	return list.check(withoutZeros(address), family);
}
function familyOf(text) {
	return text.includes("%") ? 0 : isIP(withoutZeros(text));
}
function withoutZeros(text) {
	return text.includes(":") ? text : text.replace(/(^|\.)0+(?=\d)/g, "$1");
}
var BlockList, isIP;
function init_addresses() {
	return (init_addresses = __esmMin((() => {
		({BlockList, isIP} = process.getBuiltinModule("node:net"));
	})))();
}

// actions/manifest-check/kubernetes/network/range-set.ts
/** Returns the smaller and the larger of two numbers. */
function inOrder(a, b) {
	return a < b ? [a, b] : [b, a];
}
var RangeSet;
function init_range_set() {
	return (init_range_set = __esmMin((() => {
		RangeSet = class RangeSet {
			static empty = new RangeSet([]);
			ranges;
			constructor(ranges) {
				this.ranges = ranges;
			}
			static of(ranges) {
				const sorted = ranges.filter(({ first, last }) => first <= last).toSorted((a, b) => a.first < b.first ? -1 : a.first > b.first ? 1 : 0);
				const joined = [];
				for (const range of sorted) {
					const previous = joined.at(-1);
					if (previous === void 0 || range.first > previous.last + 1n) joined.push(range);
					else if (range.last > previous.last) joined[joined.length - 1] = {
						first: previous.first,
						last: range.last
					};
				}
				return joined.length === 0 ? RangeSet.empty : new RangeSet(joined);
			}
			/** Joins any number of sets at once. */
			static join(sets) {
				const [only] = sets;
				return sets.length === 1 && only !== void 0 ? only : RangeSet.of(sets.flatMap(({ ranges }) => ranges));
			}
			get isEmpty() {
				return this.ranges.length === 0;
			}
			/** Number of numbers in the set. */
			get size() {
				return this.ranges.reduce((sum, { first, last }) => sum + last - first + 1n, 0n);
			}
			union(other) {
				if (other.isEmpty || other === this) return this;
				return this.isEmpty ? other : RangeSet.of([...this.ranges, ...other.ranges]);
			}
			intersect(other) {
				const common = [];
				for (let a = 0, b = 0; a < this.ranges.length && b < other.ranges.length;) {
					const [own, its] = [this.ranges[a], other.ranges[b]];
					if (own === void 0 || its === void 0) break;
					const [, first] = inOrder(own.first, its.first);
					const [last] = inOrder(own.last, its.last);
					if (first <= last) common.push({
						first,
						last
					});
					if (own.last < its.last) a += 1;
					else b += 1;
				}
				return new RangeSet(common);
			}
			subtract(other) {
				if (this.isEmpty || other.isEmpty) return this;
				const remaining = [];
				let index = 0;
				for (const { first, last } of this.ranges) {
					let start = first;
					while (index < other.ranges.length && (other.ranges[index]?.last ?? 0n) < first) index += 1;
					for (let at = index; at < other.ranges.length; at += 1) {
						const taken = other.ranges[at];
						if (taken === void 0 || taken.first > last) break;
						if (taken.first > start) remaining.push({
							first: start,
							last: taken.first - 1n
						});
						start = taken.last + 1n;
					}
					if (start <= last) remaining.push({
						first: start,
						last
					});
				}
				return new RangeSet(remaining);
			}
			has(value) {
				let [low, high] = [0, this.ranges.length - 1];
				while (low <= high) {
					const middle = low + high >> 1;
					const range = this.ranges[middle];
					if (range === void 0) return false;
					if (range.last < value) low = middle + 1;
					else if (range.first > value) high = middle - 1;
					else return true;
				}
				return false;
			}
			/** Returns true if the set contains all of another one. */
			covers(other) {
				return other.subtract(this).isEmpty;
			}
			overlaps(other) {
				return !this.intersect(other).isEmpty;
			}
		};
	})))();
}

// actions/manifest-check/kubernetes/network/addresses.ts
/** Parses an IP address to its position in the common order of all addresses. Undefined for other text. */
function parseAddress(text) {
	return parseCidr(`${text}/${text.includes(":") ? 128 : 32}`)?.first;
}
/** Parses a range of addresses in CIDR notation (RFC 4632), or one address. Undefined for other text. */
function parseCidr(text) {
	const whole = text.includes("/") ? text : `${text}/${text.includes(":") ? 128 : 32}`;
	if (!isCidr(whole)) return void 0;
	const [address = "", length = "0"] = whole.split("/");
	const bits = address.includes(":") ? 128n : 32n;
	const base = address.includes(":") ? ipv6 : 0n;
	const number = address.includes(":") ? parseV6(address) : parseV4(address);
	const size = 1n << bits - BigInt(length);
	const first = base + number / size * size;
	return {
		first,
		last: first + size - 1n
	};
}
function parseV4(text) {
	return text.split(".").reduce((sum, part) => sum * 256n + BigInt(Number.parseInt(part, 10)), 0n);
}
function parseV6(text) {
	const tail = text.slice(text.lastIndexOf(":") + 1);
	const [left = "", right] = (isIPv4(tail) ? `${text.slice(0, -tail.length)}${hexOf(parseV4(tail))}` : text).split("::");
	const [head, rest] = [groups$1(left), groups$1(right ?? "")];
	const zeros = right === void 0 ? [] : Array.from({ length: Math.max(0, 8 - head.length - rest.length) }, () => 0n);
	return [
		...head,
		...zeros,
		...rest
	].reduce((sum, group) => (sum << 16n) + group, 0n);
}
function hexOf(address) {
	return `${(address >> 16n).toString(16)}:${(address & 65535n).toString(16)}`;
}
function groups$1(text) {
	return text === "" ? [] : text.split(":").map((group) => BigInt(`0x${group}`));
}
/** Returns the addresses of ranges in CIDR notation. Other texts count as no address. */
function addressesOf(...ranges) {
	return RangeSet.of(ranges.flatMap((text) => parseCidr(text) ?? []));
}
/**
* Returns true if ranges leave out less than one part in 256 of the addresses that hosts can have, in IPv4 or IPv6.
* Lists that leave out a private network, such as 10.0.0.0/8, leave out more.
*/
function isNearlyEverything(set) {
	return [unicast, globalIpv6].some((space) => space.subtract(set).size * 256n < space.size);
}
var isIPv4, ipv6, allAddresses, unicast, globalIpv6, privateAddresses, internetAddress;
function init_addresses$1() {
	return (init_addresses$1 = __esmMin((() => {
		init_addresses();
		init_range_set();
		({isIPv4} = process.getBuiltinModule("node:net"));
		ipv6 = 1n << 33n;
		allAddresses = addressesOf("0.0.0.0/0", "::/0");
		unicast = addressesOf("0.0.0.0/0").subtract(addressesOf("0.0.0.0/8", "224.0.0.0/3"));
		globalIpv6 = addressesOf("2000::/3");
		privateAddresses = addressesOf(...[
			"10.0.0.0/8",
			"172.16.0.0/12",
			"192.168.0.0/16",
			"100.64.0.0/10",
			"fc00::/7"
		]);
		internetAddress = parseAddress("192.0.2.1") ?? 0n;
	})))();
}

// actions/manifest-check/kubernetes/network/decision.ts
function decide(value) {
	return value ? "yes" : "no";
}
/** Returns `yes` if all are, `no` if any is, and else `unknown`. */
function all(decisions) {
	if (decisions.includes("no")) return "no";
	return decisions.includes("unknown") ? "unknown" : "yes";
}
/** Returns `yes` if any is, `no` if all are, and else `unknown`. */
function any(decisions) {
	if (decisions.includes("yes")) return "yes";
	return decisions.includes("unknown") ? "unknown" : "no";
}
function not(decision) {
	return decision === "unknown" ? "unknown" : decide(decision === "no");
}
function init_decision() {
	return (init_decision = __esmMin((() => {})))();
}

// actions/manifest-check/kubernetes/network/labels.ts
/** Returns known labels and, for keys that these lack, another answer. */
function labelsOf$1(known, others) {
	return (key) => known.get(key) ?? others(key);
}
/** Checks whether labels match a LabelSelector (apimachinery, meta/v1). */
function matchSelector({ labels: required, expressions }, labels) {
	const equal = [...required].map(([key, value]) => isOneOf(labels(key), [value]));
	const others = expressions.map(({ key, operator, values }) => {
		const value = labels(key);
		switch (operator) {
			case "In": return isOneOf(value, values);
			case "NotIn": return not(isOneOf(value, values));
			case "Exists": return has(value);
			case "DoesNotExist": return not(has(value));
			default: return "unknown";
		}
	});
	return all([...equal, ...others]);
}
function isOneOf(value, values) {
	return value === void 0 ? "unknown" : decide(value !== null && values.includes(value));
}
function has(value) {
	return value === void 0 ? "unknown" : decide(value !== null);
}
function init_labels() {
	return (init_labels = __esmMin((() => {
		/* @__PURE__ */ init_decision();
	})))();
}

// actions/manifest-check/kubernetes/network/endpoints.ts
/** Checks whether a pod is in the namespace of an object. Objects without a namespace are deployed to the same one. */
function isInNamespace({ workload, namespace: { name } }, namespace) {
	if (name === null) return "no";
	if (workload === void 0 && name === void 0) return "unknown";
	return decide(name === void 0 || namespace === void 0 || name === namespace);
}
var nameLabel, absent$1, unknown$1, stranger, unknownPod, Endpoints;
function init_endpoints() {
	return (init_endpoints = __esmMin((() => {
		init_controllers$2();
		/* @__PURE__ */ init_decision();
		init_labels();
		nameLabel = "kubernetes.io/metadata.name";
		absent$1 = () => null;
		unknown$1 = () => void 0;
		stranger = {
			kind: "pod",
			workload: void 0,
			labels: absent$1,
			namespace: {
				name: null,
				labels: absent$1
			},
			account: "default",
			usesHostNetwork: false
		};
		unknownPod = {
			kind: "pod",
			workload: void 0,
			labels: unknown$1,
			namespace: {
				name: void 0,
				labels: unknown$1
			},
			account: void 0,
			usesHostNetwork: false
		};
		Endpoints = class {
			#cluster;
			#pods = /* @__PURE__ */ new Map();
			#namespaces = /* @__PURE__ */ new Map();
			constructor(cluster) {
				this.#cluster = cluster;
			}
			ofPod(workload) {
				const cached = this.#pods.get(workload);
				if (cached !== void 0) return cached;
				const endpoint = {
					kind: "pod",
					workload,
					labels: labelsOf$1(workload.labels, (key) => addsLabel(workload, key) ? void 0 : null),
					namespace: this.#namespaceOf(workload.namespace),
					account: workload.get("serviceAccountName").text ?? workload.get("serviceAccount").text ?? "default",
					usesHostNetwork: workload.get("hostNetwork").isTrue
				};
				this.#pods.set(workload, endpoint);
				return endpoint;
			}
			#namespaceOf(name) {
				if (name === void 0) return {
					name,
					labels: unknown$1
				};
				const cached = this.#namespaces.get(name);
				if (cached !== void 0) return cached;
				const object = this.#cluster.find("Namespace", name, void 0);
				const namespace = {
					name,
					labels: labelsOf$1(object?.labels ?? /* @__PURE__ */ new Map(), (key) => {
						if (key === nameLabel) return name;
						return object === void 0 ? void 0 : null;
					})
				};
				this.#namespaces.set(name, namespace);
				return namespace;
			}
		};
	})))();
}

// actions/manifest-check/kubernetes/network/policies/peers.ts
/**
* Compiles whether addresses mean an endpoint. Pods and nodes have addresses that no file contains, so that ranges with
* private addresses may mean them: Kubernetes leaves it to the network plugin.
*/
function compileAddresses(addresses) {
	const other = addresses.overlaps(privateAddresses) ? "unknown" : "no";
	return (endpoint) => endpoint.kind === "address" ? decide(addresses.has(endpoint.address)) : other;
}
function init_peers() {
	return (init_peers = __esmMin((() => {
		init_addresses$1();
		/* @__PURE__ */ init_decision();
	})))();
}

// actions/manifest-check/kubernetes/network/traffic.ts
function portsOf$1(protocol, first, last) {
	const start = BigInt(protocols.indexOf(protocol)) * size;
	return RangeSet.of([{
		first: start + BigInt(first),
		last: start + BigInt(last)
	}]);
}
/** Returns ports of a protocol. Default: one port. Ports that do not exist are no traffic. */
function trafficTo$1(protocol, first, last = first) {
	return [first, last].every((port) => Number.isInteger(port) && port >= 1 && port <= 65535) ? portsOf$1(protocol, first, last) : RangeSet.empty;
}
/** Returns all traffic of a protocol. */
function trafficOf(protocol) {
	return protocol === "other" ? portsOf$1(protocol, 0, 0) : portsOf$1(protocol, 1, 65535);
}
/** Returns traffic that is known exactly. */
function known(traffic) {
	return {
		certain: traffic,
		possible: traffic
	};
}
function joinReach(a, b) {
	return {
		certain: a.certain.union(b.certain),
		possible: a.possible.union(b.possible)
	};
}
/** Joins any number of traffics at once. */
function joinReaches(reaches) {
	return {
		certain: RangeSet.join(reaches.map(({ certain }) => certain)),
		possible: RangeSet.join(reaches.map(({ possible }) => possible))
	};
}
/** Returns the traffic that both allow. */
function limitReach(a, b) {
	if (b === everything) return a;
	if (a === everything) return b;
	return {
		certain: a.certain.intersect(b.certain),
		possible: a.possible.intersect(b.possible)
	};
}
/** Formats traffic for people: `TCP 80, 443`, `UDP 53`. Empty for all traffic. */
function formatTraffic(traffic) {
	const ported = protocols.filter((protocol) => protocol !== "other");
	if (ported.every((protocol) => traffic.covers(trafficOf(protocol)))) return "";
	const parts = ported.flatMap((protocol) => {
		const { ranges } = traffic.intersect(trafficOf(protocol));
		if (ranges.length === 0) return [];
		if (traffic.covers(trafficOf(protocol))) return [protocol];
		return [`${protocol} ${ranges.slice(0, maxShown).map(({ first, last }) => {
			const [start, end] = [first % size, last % size];
			return start === end ? `${start}` : `${start}–${end}`;
		}).join(", ")}${ranges.length > maxShown ? ", …" : ""}`];
	});
	return parts.length === 0 ? "ICMP and others" : parts.join(", ");
}
var protocols, size, allTraffic, everything, nothing, maxShown;
function init_traffic() {
	return (init_traffic = __esmMin((() => {
		init_range_set();
		protocols = [
			"TCP",
			"UDP",
			"SCTP",
			"other"
		];
		size = 65536n;
		allTraffic = protocols.map(trafficOf).reduce((sum, traffic) => sum.union(traffic));
		everything = {
			certain: allTraffic,
			possible: allTraffic
		};
		nothing = {
			certain: RangeSet.empty,
			possible: RangeSet.empty
		};
		maxShown = 4;
	})))();
}

// actions/manifest-check/kubernetes/network/mesh/membership.ts
/** Returns what labels or annotations say about a pod, its own first: those of its template, then of its namespace. */
function settingOf({ workload }, key, cluster) {
	if (workload === void 0) return void 0;
	for (const place of ["labels", "annotations"]) {
		const { text } = workload.metadata.get(place, key);
		if (text !== void 0) return text;
	}
	const namespace = workload.namespace === void 0 ? void 0 : cluster.find("Namespace", workload.namespace, void 0);
	if (namespace === void 0) return void 0;
	const metadata = namespace.root.get("metadata");
	return metadata.get("labels", key).text ?? metadata.get("annotations", key).text ?? null;
}
/** Returns whether settings put an endpoint into a mesh. Hosts, and pods with the address of their node, never are. */
function isInMesh(endpoint, cluster, decide) {
	if (endpoint.kind !== "pod" || endpoint.usesHostNetwork) return "no";
	if (endpoint.workload === void 0) return endpoint.namespace.name === null ? "no" : "unknown";
	return decide((key) => settingOf(endpoint, key, cluster));
}
/** Limits traffic by what a mesh allows, if the pod that receives it is in the mesh. */
function limitInMesh(inMesh, limit) {
	if (inMesh === "no") return everything;
	const reach = limit();
	return inMesh === "yes" ? reach : {
		certain: reach.certain,
		possible: everything.possible
	};
}
var undecided$1;
function init_membership() {
	return (init_membership = __esmMin((() => {
		init_range_set();
		init_traffic();
		undecided$1 = {
			certain: RangeSet.empty,
			possible: everything.possible
		};
	})))();
}

// actions/manifest-check/kubernetes/network/mesh/istio.ts
function appliesTo(policy, pod) {
	const spec = policy.root.get("spec");
	if (spec.get("targetRef").isMap || spec.get("targetRefs").items().length > 0) return "unknown";
	const selector = {
		labels: spec.get("selector", "matchLabels").record,
		expressions: []
	};
	const isMeant = policy.namespace === rootNamespace ? "yes" : isInNamespace(pod, policy.namespace);
	return all([isMeant, matchSelector(selector, pod.labels)]);
}
function matchSource(name, text, from, inside) {
	if (name === "ipBlocks" || name === "remoteIpBlocks") return compileAddresses(addressesOf(text))(from);
	if (from.kind !== "pod") return name === "requestPrincipals" ? "unknown" : "no";
	const { namespace, account } = from;
	if (name === "namespaces") return all([inside, matchText(text, namespace.name)]);
	if (name !== "principals" && name !== "serviceAccounts") return "unknown";
	if (text === "*") return inside;
	const isKnown = typeof namespace.name === "string" && account !== void 0;
	const principal = isKnown ? `cluster.local/ns/${namespace.name}/sa/${account}` : void 0;
	if (name === "serviceAccounts") return isKnown ? all([inside, decide([account, `${namespace.name}/${account}`].includes(text))]) : "unknown";
	return all([inside, matchText(text.replace(/^[^*/]+(?=\/ns\/)/u, "cluster.local"), principal)]);
}
/** Matches text with a wildcard at its start or end. */
function matchText(pattern, value) {
	if (pattern === "*") return "yes";
	if (value === void 0) return "unknown";
	if (value === null) return "no";
	if (pattern.startsWith("*")) return decide(value.endsWith(pattern.slice(1)));
	return decide(pattern.endsWith("*") ? value.startsWith(pattern.slice(0, -1)) : value === pattern);
}
function operationsOf(rule, isDenial) {
	const operations = rule.get("to").items();
	if (operations.length === 0) return everything;
	return joinReaches(operations.map((entry) => {
		const operation = entry.get("operation");
		const isOfRequests = requestFields.some((name) => operation.get(name).items().length > 0);
		if (isDenial && isOfRequests) return nothing;
		const portsOf = (name) => RangeSet.join(operation.get(name).texts.map((text) => trafficTo$1("TCP", Number(text))));
		const meant = operation.get("ports").items().length > 0 ? portsOf("ports") : everything.possible;
		return known(meant.subtract(portsOf("notPorts")));
	}));
}
var rootNamespace, Istio, requestFields;
function init_istio() {
	return (init_istio = __esmMin((() => {
		init_addresses$1();
		/* @__PURE__ */ init_decision();
		init_endpoints();
		init_labels();
		init_peers();
		init_range_set();
		init_traffic();
		init_membership();
		rootNamespace = "istio-system";
		Istio = class {
			#cluster;
			#policies;
			#peers;
			constructor(cluster) {
				this.#cluster = cluster;
				const own = ({ group }) => group === "security.istio.io";
				this.#policies = cluster.ofKind("AuthorizationPolicy").filter(own);
				this.#peers = cluster.ofKind("PeerAuthentication").filter(own);
			}
			/** Returns the traffic from an endpoint that the proxy of a pod accepts. */
			accepts(pod, from) {
				if (this.#policies.length + this.#peers.length === 0) return everything;
				if (this.#policies.length + this.#peers.length > 300) return undecided$1;
				return limitInMesh(this.#isInside(pod), () => this.#authorized(pod, from));
			}
			#isInside(endpoint) {
				return isInMesh(endpoint, this.#cluster, (setting) => {
					const inject = setting("sidecar.istio.io/inject");
					if (inject === "true" || inject === "false") return decide(inject === "true");
					const injection = setting("istio-injection");
					if (injection === "enabled" || injection === "disabled") return decide(injection === "enabled");
					if ([setting("istio.io/rev"), setting("istio.io/dataplane-mode")].some((value) => typeof value === "string" && value !== "none")) return "yes";
					return injection === void 0 ? "unknown" : "no";
				});
			}
			#authorized(pod, from) {
				const applied = this.#policies.map((policy) => ({
					policy,
					applies: appliesTo(policy, pod)
				})).filter(({ applies }) => applies !== "no");
				const of = (action) => applied.filter(({ policy }) => (policy.root.get("spec", "action").text ?? "ALLOW") === action);
				const denied = joinReaches(of("DENY").map(({ policy, applies }) => this.#matched(policy, from, applies, true)));
				const asked = of("CUSTOM").map(({ policy }) => this.#matched(policy, from, "unknown", false));
				const allowing = of("ALLOW");
				const allowed = joinReaches(allowing.map(({ policy, applies }) => this.#matched(policy, from, applies, false)));
				const limits = any(allowing.map(({ applies }) => applies));
				const accepted = limits === "no" ? everything : {
					certain: allowed.certain,
					possible: limits === "yes" ? allowed.possible : everything.possible
				};
				const doubtful = joinReaches([denied, ...asked]).possible;
				const result = {
					certain: accepted.certain.subtract(doubtful),
					possible: accepted.possible.subtract(denied.certain)
				};
				return this.#encrypted(pod, from, result);
			}
			/** Removes traffic without mutual TLS, if the pod requires it. */
			#encrypted(pod, from, reach) {
				if (this.#modeOf(pod) !== "STRICT") return reach;
				const inside = this.#isInside(from);
				if (inside === "yes") return reach;
				return {
					certain: RangeSet.empty,
					possible: inside === "no" ? RangeSet.empty : reach.possible
				};
			}
			/** Returns the mode of the narrowest PeerAuthentication with one: of the workload, the namespace, or the mesh. */
			#modeOf(pod) {
				return this.#peers.flatMap((peer) => {
					const mode = peer.root.get("spec", "mtls", "mode").text ?? "UNSET";
					if (mode === "UNSET" || appliesTo(peer, pod) !== "yes") return [];
					return [{
						mode,
						rank: peer.root.get("spec", "selector", "matchLabels").isMap ? 0 : peer.namespace === rootNamespace ? 2 : 1
					}];
				}).toSorted((a, b) => a.rank - b.rank)[0]?.mode;
			}
			/** Returns the traffic that the rules of a policy mean. A denial of some requests denies no traffic as a whole. */
			#matched(policy, from, applies, isDenial) {
				const rules = policy.root.get("spec", "rules").items();
				return joinReaches(rules.map((rule) => {
					const sources = rule.get("from").items();
					const isMeant = sources.length === 0 ? "yes" : any(sources.map((entry) => this.#isFrom(entry.get("source"), from)));
					const conditions = rule.get("when").items().length > 0 ? "unknown" : "yes";
					const decision = all([
						applies,
						isMeant,
						conditions
					]);
					const traffic = operationsOf(rule, isDenial);
					if (decision === "no") return nothing;
					return {
						certain: decision === "yes" ? traffic.certain : RangeSet.empty,
						possible: traffic.possible
					};
				}));
			}
			#isFrom(source, from) {
				const inside = this.#isInside(from);
				return all(source.fields().map((field) => {
					const key = String(field.key);
					const isNegated = key.startsWith("not");
					const name = isNegated ? `${key.charAt(3).toLowerCase()}${key.slice(4)}` : key;
					const matches = any(field.texts.map((text) => matchSource(name, text, from, inside)));
					return isNegated ? not(matches) : matches;
				}));
			}
		};
		requestFields = [
			"hosts",
			"notHosts",
			"methods",
			"notMethods",
			"paths",
			"notPaths"
		];
	})))();
}

// actions/manifest-check/kubernetes/network/policies/ports.ts
/** Returns the protocol of a field that Kubernetes and others default to TCP. */
function protocolOf(field) {
	const text = (field.text ?? "TCP").toUpperCase();
	return text === "TCP" || text === "UDP" || text === "SCTP" ? text : "other";
}
/** Returns the traffic to ports with a name, which only the pods that receive it define. */
function trafficToNamed(name, protocol, receiver) {
	if (receiver.kind !== "pod") return nothing;
	const protocols = protocol === void 0 ? [
		"TCP",
		"UDP",
		"SCTP"
	] : [protocol];
	if (receiver.workload === void 0) {
		const possible = RangeSet.join(protocols.map(trafficOf));
		return {
			certain: RangeSet.empty,
			possible
		};
	}
	const ports = receiver.workload.containers.filter(({ role }) => role !== "init").flatMap(({ field }) => field.get("ports").items()).filter((port) => port.get("name").text === name && protocols.includes(protocolOf(port.get("protocol")))).map((port) => known(trafficTo$1(protocolOf(port.get("protocol")), port.get("containerPort").number ?? 0)));
	return joinReaches(ports);
}
/**
* Compiles the traffic to ports. Computes it once if no port has a name, which only receivers define.
* @param ports numbers and names of the rule.
*/
function compileTraffic(ports, compute) {
	const isNamed = ports.some(isPortName);
	let known = ports.length > maxPorts ? {
		certain: RangeSet.empty,
		possible: allTraffic
	} : void 0;
	return (receiver) => {
		if (isNamed && known === void 0) return compute(receiver);
		known ??= compute(receiver);
		return known;
	};
}
/** Returns true for a port that is a name. */
function isPortName({ text = "" }) {
	return text !== "" && !/^\d+(?::\d+)?$/u.test(text);
}
/** Returns the traffic to a port: a number, a name, or all ports of the protocol if there is none. */
function trafficToPort(port, end, protocol, receiver) {
	const { text } = port;
	if (text === void 0) return known(trafficOf(protocol));
	if (!/^\d+$/u.test(text)) return trafficToNamed(text, protocol, receiver);
	return known(trafficTo$1(protocol, Number(text), end.number ?? Number(text)));
}
var maxPorts;
function init_ports() {
	return (init_ports = __esmMin((() => {
		init_range_set();
		init_traffic();
		maxPorts = 500;
	})))();
}

// actions/manifest-check/kubernetes/network/mesh/linkerd.ts
function isOfLinkerd({ group }) {
	return group === "policy.linkerd.io";
}
function selectsServer(field, server) {
	const { text } = field.get("name");
	if (text !== void 0) return text === server.name;
	const labels = (key) => server.labels.get(key) ?? null;
	return matchSelector(compileSelector(field.get("selector")), labels) === "yes";
}
/** Checks for a Server, or for the namespace with all of its Servers. */
function targets$1(reference, server) {
	const { text } = reference.get("kind");
	return text === "Namespace" || text === "Server" && reference.get("name").text === server.name;
}
function isAccount(reference, namespace, from) {
	if (from.kind !== "pod") return "no";
	const isNamed = from.account === void 0 ? "unknown" : decide(from.account === reference.get("name").text);
	return all([isInNamespace(from, reference.get("namespace").text ?? namespace), isNamed]);
}
/** Checks for an identity such as `web.shop.serviceaccount.identity.linkerd.cluster.local`, or `*`. */
function isIdentity(text, from) {
	if (from.kind !== "pod") return "no";
	if (text === "*") return "yes";
	const { account, namespace } = from;
	if (account === void 0 || typeof namespace.name !== "string") return "unknown";
	const own = `${account}.${namespace.name}.serviceaccount.identity.linkerd.cluster.local`;
	return decide(text.startsWith("*.") ? own.endsWith(text.slice(1)) : own === text);
}
var Linkerd;
function init_linkerd() {
	return (init_linkerd = __esmMin((() => {
		init_selector();
		init_addresses$1();
		/* @__PURE__ */ init_decision();
		init_endpoints();
		init_labels();
		init_peers();
		init_ports();
		init_range_set();
		init_traffic();
		init_membership();
		Linkerd = class {
			#cluster;
			#servers;
			constructor(cluster) {
				this.#cluster = cluster;
				this.#servers = cluster.ofKind("Server").filter(isOfLinkerd);
			}
			/** Returns the traffic from an endpoint that the proxy of a pod accepts. Ports without a Server accept everything. */
			accepts(pod, from) {
				if (this.#servers.length === 0) return everything;
				if (this.#servers.length > 300) return undecided$1;
				return limitInMesh(this.#isInside(pod), () => this.#authorized(pod, from));
			}
			#isInside(endpoint) {
				return isInMesh(endpoint, this.#cluster, (setting) => {
					const inject = setting("linkerd.io/inject");
					return inject === void 0 ? "unknown" : decide(inject === "enabled" || inject === "ingress");
				});
			}
			#authorized(pod, from) {
				let [served, allowed] = [nothing, nothing];
				for (const server of this.#servers) {
					const spec = server.root.get("spec");
					const applies = all([isInNamespace(pod, server.namespace), matchSelector(compileSelector(spec.get("podSelector")), pod.labels)]);
					if (applies === "no") continue;
					const port = trafficToPort(spec.get("port"), spec.get("endPort"), "TCP", pod);
					served = joinReach(served, applies === "yes" ? port : {
						certain: RangeSet.empty,
						possible: port.possible
					});
					const decision = any([this.#isOpen(spec.get("accessPolicy"), from), ...this.#authorizations(server, from)]);
					if (decision === "no") continue;
					const certain = decision === "yes" ? port.certain : RangeSet.empty;
					allowed = joinReach(allowed, {
						certain,
						possible: port.possible
					});
				}
				return {
					certain: everything.certain.subtract(served.possible).union(allowed.certain),
					possible: everything.possible.subtract(served.certain).union(allowed.possible)
				};
			}
			/** Reads the policy of a Server for clients that nothing authorizes. Default: `deny`. */
			#isOpen({ text = "deny" }, from) {
				if (text === "all-unauthenticated" || text === "audit") return "yes";
				if (text === "all-authenticated") return this.#isInside(from);
				return text === "deny" ? "no" : "unknown";
			}
			#authorizations(server, from) {
				const isNear = (policy) => isOfLinkerd(policy) && policy.namespace === server.namespace;
				const old = this.#cluster.ofKind("ServerAuthorization").filter((policy) => isNear(policy) && selectsServer(policy.root.get("spec", "server"), server)).map((policy) => this.#isClient(policy.root.get("spec", "client"), from));
				const others = this.#cluster.ofKind("AuthorizationPolicy").filter((policy) => isNear(policy) && targets$1(policy.root.get("spec", "targetRef"), server)).map((policy) => {
					const required = policy.root.get("spec", "requiredAuthenticationRefs").items();
					return all(required.map((reference) => this.#isAuthenticated(reference, policy.namespace, from)));
				});
				return [...old, ...others];
			}
			#isClient(client, from) {
				const networks = client.get("networks").items();
				const isNear = networks.length === 0 ? "yes" : any(networks.map((network) => compileAddresses(addressesOf(network.get("cidr").text ?? ""))(from)));
				const mesh = client.get("meshTLS");
				if (client.get("unauthenticated").isTrue || mesh.get("unauthenticatedTLS").isTrue) return isNear;
				const accounts = mesh.get("serviceAccounts").items();
				const names = mesh.get("identities").texts;
				const isNamed = [...accounts.map((account) => isAccount(account, void 0, from)), ...names.map((name) => isIdentity(name, from))];
				return all([
					isNear,
					this.#isInside(from),
					any(isNamed)
				]);
			}
			#isAuthenticated(reference, namespace, from) {
				const [kind = "", name = ""] = [reference.get("kind").text, reference.get("name").text];
				const place = reference.get("namespace").text ?? namespace;
				if (kind === "ServiceAccount") return all([this.#isInside(from), isAccount(reference, namespace, from)]);
				const object = this.#cluster.find(kind, name, place)?.root.get("spec");
				if (object === void 0) return "unknown";
				if (kind === "NetworkAuthentication") return any(object.get("networks").items().map((network) => {
					const addresses = addressesOf(network.get("cidr").text ?? "");
					return compileAddresses(addresses.subtract(addressesOf(...network.get("except").texts)))(from);
				}));
				if (kind !== "MeshTLSAuthentication") return "unknown";
				const identities = object.get("identities").texts.map((identity) => isIdentity(identity, from));
				const references = object.get("identityRefs").items().map((entry) => {
					if (entry.get("kind").text !== "Namespace") return isAccount(entry, place, from);
					return from.kind === "pod" ? isInNamespace(from, entry.get("name").text ?? place) : "no";
				});
				return all([this.#isInside(from), any([...identities, ...references])]);
			}
		};
	})))();
}

// actions/manifest-check/kubernetes/network/policies/calico-selector.ts
/**
* Parses a selector of Calico's language (projectcalico.org, "Selectors"): `role == 'web' && has(tier)`. An empty one
* matches everything. Undefined for invalid text. Takes linear time.
*/
function parseCalicoSelector(text) {
	if (text.trim() === "") return () => "yes";
	if (text.length > maxLength$1) return void 0;
	const tokens = tokenize(text.trim());
	if (tokens === void 0) return void 0;
	const parser = new Parser(tokens);
	const selector = parser.either(0);
	return parser.isAtEnd ? selector : void 0;
}
function tokenize(text) {
	const tokens = [];
	for (let at = 0; at < text.length; at = token$1.lastIndex) {
		token$1.lastIndex = at;
		const match = token$1.exec(text);
		if (match === null) return void 0;
		const [, sign, double, single, operator, name, label] = match;
		if (sign !== void 0) tokens.push({
			kind: "sign",
			value: sign
		});
		else if (operator !== void 0) tokens.push({
			kind: "operator",
			value: operator.replace(/\s+/gu, "")
		});
		else if (name !== void 0) tokens.push({
			kind: "function",
			value: name
		});
		else if (label !== void 0) tokens.push({
			kind: "label",
			value: label
		});
		else tokens.push({
			kind: "text",
			value: double ?? single ?? ""
		});
	}
	return tokens;
}
var maxLength$1, maxDepth, token$1, Parser, comparisons;
function init_calico_selector() {
	return (init_calico_selector = __esmMin((() => {
		/* @__PURE__ */ init_decision();
		init_labels();
		maxLength$1 = 2e4;
		maxDepth = 100;
		token$1 = /\s*(?:(&&|\|\||==|!=|!|[(){},])|"([^"]*)"|'([^']*)'|(not\s+in|in|contains|starts\s*with|ends\s*with)(?![\w./-])|(all|global|has)\s*(?=\()|([A-Za-z0-9_./-]+))/uy;
		Parser = class {
			#tokens;
			#at = 0;
			constructor(tokens) {
				this.#tokens = tokens;
			}
			get isAtEnd() {
				return this.#at === this.#tokens.length;
			}
			either(depth) {
				const parts = this.#list("||", () => this.#both(depth));
				return parts && ((labels) => any(parts.map((part) => part(labels))));
			}
			#both(depth) {
				const parts = this.#list("&&", () => this.#operand(depth));
				return parts && ((labels) => all(parts.map((part) => part(labels))));
			}
			#list(separator, next) {
				const parts = [];
				do {
					const part = next();
					if (part === void 0) return void 0;
					parts.push(part);
				} while (this.#takes("sign", separator));
				return parts;
			}
			#operand(depth) {
				let isNegated = false;
				while (this.#takes("sign", "!")) isNegated = !isNegated;
				const operand = this.#plainOperand(depth);
				return operand === void 0 || !isNegated ? operand : (labels) => not(operand(labels));
			}
			#plainOperand(depth) {
				if (this.#takes("sign", "(")) {
					const inner = depth < maxDepth ? this.either(depth + 1) : void 0;
					return this.#takes("sign", ")") ? inner : void 0;
				}
				const name = this.#take("function");
				if (name !== void 0) return this.#call(name);
				const key = this.#take("label");
				return key === void 0 ? void 0 : this.#comparison(key);
			}
			#call(name) {
				if (!this.#takes("sign", "(")) return void 0;
				const key = name === "has" ? this.#take("label") : void 0;
				if (!this.#takes("sign", ")") || name === "has" && key === void 0) return void 0;
				return key === void 0 ? () => "yes" : (labels) => has(labels(key));
			}
			#comparison(key) {
				const operator = this.#take("operator") ?? this.#take("sign");
				if (operator === "in" || operator === "notin") {
					const values = this.#set();
					if (values === void 0) return void 0;
					return operator === "in" ? (labels) => isOneOf(labels(key), values) : (labels) => not(isOneOf(labels(key), values));
				}
				const test = operator === void 0 ? void 0 : comparisons[operator];
				const value = this.#take("text");
				if (test === void 0 || value === void 0) return void 0;
				return (labels) => {
					const label = labels(key);
					return label === void 0 ? "unknown" : decide(test(label, value));
				};
			}
			#set() {
				const values = [];
				if (!this.#takes("sign", "{")) return void 0;
				if (this.#takes("sign", "}")) return values;
				do {
					const value = this.#take("text");
					if (value === void 0) return void 0;
					values.push(value);
				} while (this.#takes("sign", ","));
				return this.#takes("sign", "}") ? values : void 0;
			}
			#take(kind) {
				const next = this.#tokens[this.#at];
				if (next?.kind !== kind) return void 0;
				this.#at += 1;
				return next.value;
			}
			#takes(kind, value) {
				return this.#tokens[this.#at]?.value === value && this.#take(kind) !== void 0;
			}
		};
		comparisons = {
			"==": (label, value) => label === value,
			"!=": (label, value) => label !== value,
			contains: (label, value) => label?.includes(value) === true,
			startswith: (label, value) => label?.startsWith(value) === true,
			endswith: (label, value) => label?.endsWith(value) === true
		};
	})))();
}

// actions/manifest-check/kubernetes/network/policies/policy.ts
var directions;
function init_policy() {
	return (init_policy = __esmMin((() => {
		directions = ["ingress", "egress"];
	})))();
}

// actions/manifest-check/kubernetes/network/policies/calico.ts
/** Compiles a NetworkPolicy or GlobalNetworkPolicy of Calico (`projectcalico.org/v3`, `crd.projectcalico.org/v1`). */
function compileCalicoPolicy(resource) {
	const spec = resource.root.get("spec");
	if (spec.get("preDNAT").isTrue || spec.get("doNotTrack").isTrue) return [];
	const namespace = resource.kind === "GlobalNetworkPolicy" ? null : resource.namespace;
	const [own, spaces] = [spec.get("selector"), spec.get("namespaceSelector")].map(compile$1);
	return [{
		resource,
		layer: "tier",
		order: spec.get("order").number ?? Number.POSITIVE_INFINITY,
		selects: (pod) => all([
			namespace === null ? "yes" : isInNamespace(pod, namespace),
			own?.(podLabels(pod)) ?? "unknown",
			spaces?.(namespaceLabels(pod)) ?? "unknown",
			spec.get("serviceAccountSelector").exists ? "unknown" : "yes"
		]),
		ingress: sideOf$3(spec, "ingress", namespace),
		egress: sideOf$3(spec, "egress", namespace)
	}];
}
/** Returns the tier of a policy. One that no file defines is before the default tier. */
function tierOf({ root }, cluster) {
	const name = root.get("spec", "tier").text ?? "default";
	const object = cluster.find("Tier", name, void 0)?.root.get("spec");
	return {
		name,
		order: object?.get("order").number ?? (name === "default" ? defaultOrder : 999999),
		passes: object?.get("defaultAction").text === "Pass"
	};
}
/** Without types, a policy is about the directions that it has rules for, and about ingress if it has none. */
function sideOf$3(spec, direction, namespace) {
	const types = spec.get("types").texts.map((type) => type.toLowerCase());
	const withRules = directions.filter((side) => spec.get(side).items().length > 0);
	if (!(types.length > 0 ? types : withRules.length > 0 ? withRules : ["ingress"]).includes(direction)) return void 0;
	return {
		isolates: true,
		rules: spec.get(direction).items().flatMap((rule) => ruleOf$4(rule, direction, namespace))
	};
}
/** Compiles a rule. The action `Log` has no effect on traffic. */
function ruleOf$4(field, direction, namespace) {
	const action = actions$1[field.get("action").text ?? ""];
	if (action === void 0) return [];
	const [source, destination] = [field.get("source"), field.get("destination")];
	const [own, other] = direction === "ingress" ? [destination, source] : [source, destination];
	const [ownMatches, otherMatches] = [compileEnd(own, namespace), compileEnd(other, namespace)];
	const isNarrow = field.get("icmp").isMap || field.get("notICMP").isMap || hasPorts(source);
	return [{
		action,
		field,
		addresses: addressesOfEnd(other),
		matches: (peer, pod) => all([otherMatches(peer), ownMatches(pod)]),
		traffic: compileTraffic([...destination.get("ports").items(), ...destination.get("notPorts").items()], (receiver) => {
			const { certain, possible } = trafficBy$1(field, destination, receiver);
			return {
				certain: isNarrow ? RangeSet.empty : certain,
				possible
			};
		})
	}];
}
function hasPorts(side) {
	return side.get("ports").items().length > 0 || side.get("notPorts").items().length > 0;
}
/** Compiles one side of a rule (Calico, `EntityRule`). All of its parts must match. */
function compileEnd(side, namespace) {
	if (!side.isMap) return () => "yes";
	const has = (...names) => names.some((name) => side.get(name).node !== void 0);
	const [nets, notNets] = ["nets", "notNets"].map((name) => has(name) ? compileAddresses(addressesOf(...side.get(name).texts)) : void 0);
	const isOther = has("services", "domains");
	const matchesPod = compilePods$2(side, namespace, has);
	return (endpoint) => all([
		nets === void 0 ? "yes" : nets(endpoint),
		notNets === void 0 ? "yes" : not(notNets(endpoint)),
		isOther ? "unknown" : "yes",
		matchesPod(endpoint)
	]);
}
/** Compiles what a side says about pods. Without any of it, all endpoints match. */
function compilePods$2(side, namespace, has) {
	const isOfPods = has("selector", "namespaceSelector", "serviceAccounts");
	const isOfOwnNamespace = has("selector", "serviceAccounts") && !has("namespaceSelector") && namespace !== null;
	const isGlobal = /^\s*global\(\s*\)\s*$/u.test(side.get("namespaceSelector").text ?? "");
	const [own, excluded, spaces] = [
		"selector",
		"notSelector",
		"namespaceSelector"
	].map((name) => has(name) ? compile$1(side.get(name)) ?? undecided : everyone);
	return (endpoint) => {
		if (endpoint.kind !== "pod") return isOfPods ? "no" : "yes";
		return all([
			isOfOwnNamespace ? isInNamespace(endpoint, namespace) : "yes",
			isGlobal ? "no" : (spaces ?? everyone)(namespaceLabels(endpoint)),
			(own ?? everyone)(podLabels(endpoint)),
			has("notSelector") ? not((excluded ?? everyone)(podLabels(endpoint))) : "yes",
			has("serviceAccounts") ? matchAccounts(side.get("serviceAccounts"), endpoint) : "yes"
		]);
	};
}
/** Returns the addresses outside of the cluster that one side of a rule surely means. */
function addressesOfEnd(side) {
	if ([
		"selector",
		"namespaceSelector",
		"serviceAccounts",
		"services",
		"domains",
		"notSelector"
	].some((name) => side.get(name).node !== void 0)) return RangeSet.empty;
	const nets = side.get("nets");
	return (nets.node === void 0 ? allAddresses : addressesOf(...nets.texts)).subtract(addressesOf(...side.get("notNets").texts));
}
function matchAccounts(accounts, { account }) {
	const names = accounts.get("names").texts;
	if (accounts.get("selector").text !== void 0) return "unknown";
	if (names.length === 0) return "yes";
	return account === void 0 ? "unknown" : decide(names.includes(account));
}
function compile$1(field) {
	return parseCalicoSelector(field.text ?? "");
}
function podLabels({ labels, namespace, account }) {
	return (key) => {
		if (key === "projectcalico.org/namespace") return namespace.name === null ? "" : namespace.name;
		if (key === "projectcalico.org/orchestrator") return "k8s";
		if (key === "projectcalico.org/serviceaccount") return account;
		return labels(key);
	};
}
function namespaceLabels({ namespace }) {
	return (key) => key === "projectcalico.org/name" ? namespace.name : namespace.labels(key);
}
function trafficBy$1(rule, destination, receiver) {
	const protocol = rule.get("protocol").text;
	const other = rule.get("notProtocol").text;
	const all = protocol === void 0 ? allTraffic : trafficOf(protocolNamed(protocol));
	const meant = other === void 0 ? all : all.subtract(trafficOf(protocolNamed(other)));
	const ports = destination.get("ports").items();
	const excluded = destination.get("notPorts").items();
	const of = (list) => joinReaches(list.map((port) => portOf$1(port.text ?? "", protocol, receiver)));
	const included = ports.length === 0 ? known(meant) : of(ports);
	const { certain, possible } = of(excluded);
	return {
		certain: included.certain.intersect(meant).subtract(possible),
		possible: included.possible.intersect(meant).subtract(certain)
	};
}
function protocolNamed(text) {
	const numbers = {
		6: "TCP",
		17: "UDP",
		132: "SCTP"
	};
	const name = text.toUpperCase();
	return numbers[text] ?? (name === "TCP" || name === "UDP" || name === "SCTP" ? name : "other");
}
/** Reads a port: a number, a range such as `8000:9000`, or a name. */
function portOf$1(text, protocol, receiver) {
	const range = /^(\d{1,5})(?::(\d{1,5}))?$/u.exec(text);
	const named = protocol === void 0 ? void 0 : protocolNamed(protocol);
	if (range === null) return trafficToNamed(text, named, receiver);
	const [first, last] = [Number(range[1]), Number(range[2] ?? range[1])];
	return joinReaches((named === void 0 ? [
		"TCP",
		"UDP",
		"SCTP"
	] : [named]).map((name) => known(trafficTo$1(name, first, last))));
}
var defaultOrder, actions$1, everyone, undecided;
function init_calico() {
	return (init_calico = __esmMin((() => {
		init_addresses$1();
		/* @__PURE__ */ init_decision();
		init_endpoints();
		init_range_set();
		init_traffic();
		init_calico_selector();
		init_peers();
		init_policy();
		init_ports();
		defaultOrder = 1e6;
		actions$1 = {
			Allow: "allow",
			Deny: "deny",
			Pass: "pass"
		};
		everyone = () => "yes";
		undecided = () => "unknown";
	})))();
}

// actions/manifest-check/kubernetes/network/policies/admin.ts
/** Compiles an AdminNetworkPolicy, BaselineAdminNetworkPolicy or ClusterNetworkPolicy (`policy.networking.k8s.io`). */
function compileAdminPolicy(resource) {
	const spec = resource.root.get("spec");
	const isBaseline = resource.kind === "BaselineAdminNetworkPolicy" || spec.get("tier").text === "Baseline";
	const subject = podsOf(spec.get("subject"));
	return [{
		resource,
		layer: isBaseline ? "baseline" : "admin",
		order: spec.get("priority").number ?? 0,
		selects: subject,
		ingress: sideOf$2(spec, "ingress"),
		egress: sideOf$2(spec, "egress")
	}];
}
function sideOf$2(spec, direction) {
	const rules = spec.get(direction).items().flatMap((rule) => ruleOf$3(rule, direction));
	return rules.length === 0 ? void 0 : {
		isolates: false,
		rules
	};
}
function ruleOf$3(field, direction) {
	const action = actions[field.get("action").text ?? ""];
	const peerFields = field.get(direction === "ingress" ? "from" : "to").items();
	const peers = peerFields.map(peerOf$1);
	const ports = [...field.get("ports").items(), ...field.get("protocols").items()];
	if (action === void 0) return [];
	return [{
		action,
		field,
		addresses: addressesOf(...peerFields.flatMap((peer) => peer.get("networks").texts)),
		matches: (peer) => any(peers.map((matches) => matches(peer))),
		traffic: compileTraffic(ports.map((port) => port.get("namedPort")), (receiver) => ports.length === 0 ? everything : joinReaches(ports.map((port) => portOf(port, receiver))))
	}];
}
/** Returns whether `namespaces` or `pods` mean a pod. */
function podsOf(field) {
	const namespaces = field.get("namespaces");
	const pods = field.get("pods");
	if (namespaces.isMap) {
		const inner = namespaces.get("namespaceSelector");
		const selector = compileSelector(inner.isMap ? inner : namespaces);
		return (pod) => matchSelector(selector, pod.namespace.labels);
	}
	if (!pods.isMap) return () => "no";
	const [inside, own] = [compileSelector(pods.get("namespaceSelector")), compileSelector(pods.get("podSelector"))];
	return (pod) => all([matchSelector(inside, pod.namespace.labels), matchSelector(own, pod.labels)]);
}
function peerOf$1(peer) {
	const pods = podsOf(peer);
	const networks = peer.get("networks").texts;
	const matchesAddress = compileAddresses(addressesOf(...networks));
	const isOther = peer.get("nodes").isMap || peer.get("domainNames").items().length > 0;
	return (endpoint) => {
		if (endpoint.kind === "pod" && !endpoint.usesHostNetwork && networks.length === 0) return pods(endpoint);
		if (networks.length > 0) return matchesAddress(endpoint);
		return isOther ? "unknown" : "no";
	};
}
function portOf(port, receiver) {
	const [number, range, name] = [
		port.get("portNumber"),
		port.get("portRange"),
		port.get("namedPort").text
	];
	if (number.isMap) return known(trafficTo$1(protocolOf(number.get("protocol")), number.get("port").number ?? 0));
	if (range.isMap) {
		const [start, end] = [range.get("start").number ?? 0, range.get("end").number ?? 0];
		return known(trafficTo$1(protocolOf(range.get("protocol")), start, end));
	}
	if (name !== void 0) return trafficToNamed(name, void 0, receiver);
	return {
		certain: RangeSet.empty,
		possible: allTraffic
	};
}
var actions;
function init_admin() {
	return (init_admin = __esmMin((() => {
		init_selector();
		init_addresses$1();
		/* @__PURE__ */ init_decision();
		init_labels();
		init_range_set();
		init_traffic();
		init_peers();
		init_ports();
		actions = {
			Allow: "allow",
			Accept: "allow",
			Deny: "deny",
			Pass: "pass"
		};
	})))();
}

// actions/manifest-check/kubernetes/network/policies/cilium.ts
/** Compiles the specifications of a CiliumNetworkPolicy or CiliumClusterwideNetworkPolicy (`cilium.io/v2`). */
function compileCiliumPolicy(resource) {
	return listCiliumSpecs(resource).flatMap((spec) => {
		const selector = spec.get("endpointSelector");
		if (!selector.isMap) return [];
		const namespace = resource.kind === "CiliumNetworkPolicy" ? resource.namespace : null;
		return [{
			resource,
			layer: "union",
			order: 0,
			podSelector: ownSelector(selector),
			selects: compilePods$1(selector, namespace),
			ingress: sideOf$1(spec, "ingress", namespace),
			egress: sideOf$1(spec, "egress", namespace)
		}];
	});
}
/** Lists the specifications of a policy of Cilium: `spec`, and the items of `specs`. */
function listCiliumSpecs({ root }) {
	return [root.get("spec"), ...root.get("specs").items()].filter(({ isMap }) => isMap);
}
/** A policy is about a direction that it has rules for, and isolates its pods unless `enableDefaultDeny` is false. */
function sideOf$1(spec, direction, namespace) {
	const allowing = spec.get(direction).items();
	const denying = spec.get(`${direction}Deny`).items();
	if (allowing.length + denying.length === 0) return void 0;
	return {
		isolates: !spec.get("enableDefaultDeny", direction).isFalse,
		rules: [...denying.map((rule) => ruleOf$2(rule, "deny", direction, namespace)), ...allowing.map((rule) => ruleOf$2(rule, "allow", direction, namespace))]
	};
}
function ruleOf$2(field, action, direction, namespace) {
	const prefix = direction === "ingress" ? "from" : "to";
	const ports = field.get("toPorts").items();
	const hasIcmp = field.get("icmps").items().length > 0;
	const peers = peerFields.map((name) => field.get(`${prefix}${name}`)).filter(({ exists }) => exists).map((list) => compilePeers(list, prefix, namespace));
	const required = field.get(`${prefix}Requires`).items().map((selector) => compilePods$1(selector, null));
	const isEmpty = peers.length === 0 && ports.length === 0 && !hasIcmp;
	return {
		action,
		field,
		addresses: isEmpty || required.length > 0 ? RangeSet.empty : addressesOfPeers(field, prefix, peers.length),
		matches(peer) {
			if (isEmpty) return "no";
			const isMeant = peers.length === 0 ? "yes" : any(peers.map((matches) => matches(peer)));
			return all([isMeant, ...required.map((selects) => selects(peer))]);
		},
		traffic: compileTraffic(ports.flatMap((entry) => entry.get("ports").items()).map((port) => port.get("port")), (receiver) => {
			if (ports.length === 0 && !hasIcmp) return everything;
			const own = joinReaches(ports.map((entry) => trafficBy(entry, receiver)));
			return hasIcmp ? joinReach(own, {
				certain: RangeSet.empty,
				possible: trafficOf("other")
			}) : own;
		})
	};
}
function compilePeers(list, prefix, namespace) {
	switch (String(list.key).slice(prefix.length)) {
		case "Endpoints": {
			const selectors = list.items().map((selector) => compilePods$1(selector, namespace));
			return (peer) => any(selectors.map((selects) => selects(peer)));
		}
		case "Entities": return (peer) => any(list.texts.map((entity) => matchEntity(entity, peer)));
		case "CIDR": {
			const addresses = addressesOf(...list.texts);
			return (peer) => decide(peer.kind === "address" && addresses.has(peer.address));
		}
		case "CIDRSet": {
			const sets = list.items().map(compileCidrSet);
			return (peer) => any(sets.map((matches) => matches(peer)));
		}
		default: return (peer) => peer.kind === "address" || list.key === "toServices" ? "unknown" : "no";
	}
}
function compileCidrSet(entry) {
	const cidr = entry.get("cidr").text;
	const addresses = addressesOf(cidr ?? "").subtract(addressesOf(...entry.get("except").texts));
	return (peer) => {
		if (peer.kind !== "address") return "no";
		return cidr === void 0 ? "unknown" : decide(addresses.has(peer.address));
	};
}
/** Returns the addresses outside of the cluster that a rule surely means. */
function addressesOfPeers(rule, prefix, peers) {
	const entities = rule.get(`${prefix}Entities`).texts;
	if (peers === 0 || entities.some((entity) => entity === "all" || entity === "world")) return allAddresses;
	const sets = rule.get(`${prefix}CIDRSet`).items().map((entry) => addressesOf(entry.get("cidr").text ?? "").subtract(addressesOf(...entry.get("except").texts)));
	return RangeSet.join([addressesOf(...rule.get(`${prefix}CIDR`).texts), ...sets]);
}
/** Checks for an entity (Cilium, "Entities based"). */
function matchEntity(entity, peer) {
	if (entity === "all") return "yes";
	if (peer.kind === "address") {
		if (entity === "world" || entity === "world-ipv4" || entity === "world-ipv6") return "yes";
		return entity === "kube-apiserver" ? "unknown" : "no";
	}
	if (entity === "cluster") return "yes";
	if (peer.kind === "entity") return decide(peer.entity === entity);
	if (peer.usesHostNetwork) return entity === "host" || entity === "remote-node" ? "unknown" : "no";
	if (peer.workload === void 0 && entity === "ingress") return "unknown";
	return "no";
}
/**
* Compiles a selector of endpoints.
* @param namespace that of the policy, which its selectors are limited to if they name none. Null for policies of the
* whole cluster.
*/
function compilePods$1(field, namespace) {
	const selector = withoutSources(compileSelector(field));
	const keys = [...selector.labels.keys(), ...selector.expressions.map(({ key }) => key)];
	const isReserved = keys.some((key) => key.startsWith(reserved));
	const namesNamespace = keys.some((key) => key.startsWith("io.kubernetes.pod.namespace") || key.startsWith(namespaceLabel));
	return (endpoint) => {
		if (endpoint.kind !== "pod") return matchReserved(keys, endpoint);
		if (isReserved) return "no";
		const own = namespace === null || namesNamespace ? "yes" : isInNamespace(endpoint, namespace);
		const decision = all([own, matchSelector(selector, labelsOf(endpoint))]);
		return endpoint.usesHostNetwork && decision === "yes" ? "unknown" : decision;
	};
}
/** Returns a selector that only asks for labels of the pods themselves. */
function ownSelector(field) {
	const selector = withoutSources(compileSelector(field));
	return [...selector.labels.keys(), ...selector.expressions.map(({ key }) => key)].some((key) => key.startsWith("io.") || key.startsWith(reserved)) ? void 0 : selector;
}
function matchReserved(keys, endpoint) {
	const names = keys.filter((key) => key.startsWith(reserved)).map((key) => key.slice(9));
	return names.length === 0 ? "no" : all(names.map((name) => matchEntity(name, endpoint)));
}
/** Returns the labels of a pod as Cilium names them. */
function labelsOf({ labels, namespace, account }) {
	return (key) => {
		if (key === "io.kubernetes.pod.namespace") return namespace.name;
		if (key === "io.cilium.k8s.policy.serviceaccount") return account;
		if (key.startsWith(namespaceLabel)) return namespace.labels(key.slice(31));
		return key.startsWith("io.cilium.k8s.policy.") ? void 0 : labels(key);
	};
}
/** Removes the source prefix of Cilium's label names (`k8s:app`). Labels in files come from Kubernetes. */
function withoutSources({ labels, expressions }) {
	const bare = (key) => key.replace(/^(?:k8s|any)[:.]/u, "");
	return {
		labels: new Map([...labels].map(([key, value]) => [bare(key), value])),
		expressions: expressions.map((expression) => ({
			...expression,
			key: bare(expression.key)
		}))
	};
}
/** Reads an entry of `toPorts`. Its rules for HTTP and other protocols let parts of the traffic through. */
function trafficBy(entry, receiver) {
	const ports = entry.get("ports").items();
	if (ports.length === 0) return everything;
	return joinReaches(ports.flatMap((port) => {
		const protocol = (port.get("protocol").text ?? "ANY").toUpperCase();
		const protocols = protocol === "ANY" ? [
			"TCP",
			"UDP",
			"SCTP"
		] : [protocol === "TCP" || protocol === "UDP" || protocol === "SCTP" ? protocol : "other"];
		const isAll = port.get("port").text === void 0 || port.get("port").text === "0";
		return protocols.map((name) => isAll ? known(trafficOf(name)) : trafficToPort(port.get("port"), port.get("endPort"), name, receiver));
	}));
}
var peerFields, reserved, namespaceLabel;
function init_cilium() {
	return (init_cilium = __esmMin((() => {
		init_selector();
		init_addresses$1();
		/* @__PURE__ */ init_decision();
		init_endpoints();
		init_labels();
		init_range_set();
		init_traffic();
		init_ports();
		peerFields = [
			"Endpoints",
			"Entities",
			"CIDR",
			"CIDRSet",
			"FQDNs",
			"Services",
			"Groups",
			"Nodes"
		];
		reserved = "reserved:";
		namespaceLabel = "io.cilium.k8s.namespace.labels.";
	})))();
}

// actions/manifest-check/kubernetes/network/policies/kubernetes.ts
/** Compiles a NetworkPolicy (Kubernetes, `networking.k8s.io/v1`). */
function compileNetworkPolicy(resource) {
	const spec = resource.root.get("spec");
	const selector = compileSelector(spec.get("podSelector"));
	return [{
		resource,
		layer: "union",
		order: 0,
		podSelector: selector,
		selects: (pod) => all([isInNamespace(pod, resource.namespace), matchSelector(selector, pod.labels)]),
		ingress: sideOf(resource, "ingress"),
		egress: sideOf(resource, "egress")
	}];
}
/** Without policyTypes, a policy is about ingress, and about egress if it has egress rules. */
function sideOf(resource, direction) {
	const spec = resource.root.get("spec");
	const types = spec.get("policyTypes").texts.map((type) => type.toLowerCase());
	if (!(types.length > 0 ? types.includes(direction) : direction === "ingress" || spec.get("egress").node !== void 0)) return void 0;
	return {
		isolates: true,
		rules: spec.get(direction).items().map((rule) => ruleOf$1(rule, resource, direction))
	};
}
function ruleOf$1(field, { namespace }, direction) {
	const peerFields = field.get(direction === "ingress" ? "from" : "to").items();
	const { blocks = [], others = [] } = Object.groupBy(peerFields, (peer) => peer.get("ipBlock").isMap ? "blocks" : "others");
	const addresses = RangeSet.join(blocks.map(blockOf));
	const peers = [...blocks.length === 0 ? [] : [compileAddresses(addresses)], ...others.map((peer) => compilePods(peer, namespace))];
	const ports = field.get("ports").items();
	return {
		action: "allow",
		field,
		addresses: peers.length === 0 ? allAddresses : addresses,
		matches: (peer) => peers.length === 0 ? "yes" : any(peers.map((matches) => matches(peer))),
		traffic: compileTraffic(ports.map((port) => port.get("port")), (receiver) => ports.length === 0 ? everything : joinReaches(ports.map((port) => trafficToPort(port.get("port"), port.get("endPort"), protocolOf(port.get("protocol")), receiver))))
	};
}
/** Returns the addresses of a peer's `ipBlock`. */
function blockOf(peer) {
	const block = peer.get("ipBlock");
	return addressesOf(block.get("cidr").text ?? "").subtract(addressesOf(...block.get("except").texts));
}
/** Compiles a peer of pods. */
function compilePods(peer, namespace) {
	const pods = compileSelector(peer.get("podSelector"));
	const namespaces = peer.get("namespaceSelector");
	const selector = namespaces.isMap ? compileSelector(namespaces) : void 0;
	const isEmpty = !namespaces.isMap && !peer.get("podSelector").isMap;
	return (endpoint) => {
		if (endpoint.kind !== "pod" || isEmpty) return "no";
		const isInside = selector === void 0 ? isInNamespace(endpoint, namespace) : matchSelector(selector, endpoint.namespace.labels);
		const decision = all([isInside, matchSelector(pods, endpoint.labels)]);
		return endpoint.usesHostNetwork && decision === "yes" ? "unknown" : decision;
	};
}
function init_kubernetes() {
	return (init_kubernetes = __esmMin((() => {
		init_selector();
		init_addresses$1();
		/* @__PURE__ */ init_decision();
		init_endpoints();
		init_labels();
		init_range_set();
		init_traffic();
		init_peers();
		init_ports();
	})))();
}

// actions/manifest-check/kubernetes/network/policies/compile.ts
/** Compiles a network policy of any kind, once. Returns one policy for each of its specifications. */
function compilePolicy(resource) {
	const known = compiled.get(resource) ?? compile(resource);
	compiled.set(resource, known);
	return known;
}
function compile(resource) {
	const { group, kind } = resource;
	if (isCalico(resource)) return compileCalicoPolicy(resource);
	if (group === "cilium.io") return compileCiliumPolicy(resource);
	if (group === "policy.networking.k8s.io") return compileAdminPolicy(resource);
	return kind === "NetworkPolicy" ? compileNetworkPolicy(resource) : [];
}
function isCalico({ group }) {
	return group === "projectcalico.org" || group === "crd.projectcalico.org";
}
var policyKinds, compiled;
function init_compile() {
	return (init_compile = __esmMin((() => {
		init_admin();
		init_calico();
		init_cilium();
		init_kubernetes();
		policyKinds = [...[
			"NetworkPolicy",
			"AdminNetworkPolicy",
			"BaselineAdminNetworkPolicy",
			"ClusterNetworkPolicy"
		], ...[
			"CiliumNetworkPolicy",
			"CiliumClusterwideNetworkPolicy",
			"GlobalNetworkPolicy"
		]];
		compiled = /* @__PURE__ */ new WeakMap();
	})))();
}

// actions/manifest-check/kubernetes/network/reachability.ts
/** Denials of Cilium are before what policies allow. */
function rank({ rule }) {
	return rule.action === "deny" ? 0 : 1;
}
function compareOrder(a, b) {
	if (a.order !== b.order) return a.order < b.order ? -1 : 1;
	return a.resource.name < b.resource.name ? -1 : 1;
}
var maxRules, unionOrder, Reachability, Course;
function init_reachability() {
	return (init_reachability = __esmMin((() => {
		/* @__PURE__ */ init_decision();
		init_endpoints();
		init_calico();
		init_compile();
		init_range_set();
		init_traffic();
		maxRules = 1e3;
		unionOrder = 1e3;
		Reachability = class {
			endpoints;
			policies;
			#cluster;
			#tiers;
			#union;
			#admin;
			#baseline;
			#verdicts = {
				ingress: /* @__PURE__ */ new Map(),
				egress: /* @__PURE__ */ new Map()
			};
			#applies = /* @__PURE__ */ new Map();
			constructor(cluster) {
				this.#cluster = cluster;
				this.endpoints = new Endpoints(cluster);
				this.policies = cluster.ofKind(...policyKinds).flatMap(compilePolicy);
				const of = (layer) => this.policies.filter((policy) => policy.layer === layer).toSorted(compareOrder);
				this.#union = of("union");
				this.#admin = of("admin");
				this.#baseline = of("baseline");
				const tiers = /* @__PURE__ */ new Map();
				for (const policy of of("tier")) {
					const tier = tierOf(policy.resource, cluster);
					const known = tiers.get(tier.name);
					if (known === void 0) tiers.set(tier.name, [tier, [policy]]);
					else known[1].push(policy);
				}
				this.#tiers = [...tiers.values()].toSorted(([a], [b]) => a.order - b.order);
			}
			/** Returns the traffic from one end of a connection to another one. */
			between(from, to) {
				const sent = from.kind === "pod" ? this.allowed(from, "egress", to) : everything;
				const accepted = to.kind === "pod" ? this.allowed(to, "ingress", from) : everything;
				return limitReach(sent, accepted);
			}
			/** Returns the traffic that the policies of a pod allow from or to another end. */
			allowed(pod, direction, peer) {
				if (pod.workload === void 0 || pod.usesHostNetwork) return everything;
				const course = new Course(pod, peer, direction === "ingress" ? pod : peer);
				const { admin, tiers, baseline, size } = this.#verdictOf(pod, direction);
				if (size > maxRules) return {
					certain: RangeSet.empty,
					possible: allTraffic
				};
				course.run(admin);
				for (const tier of tiers) {
					course.startTier();
					course.run(tier.rules);
					course.endTier(tier);
				}
				course.startTier();
				course.run(baseline);
				return course.finish();
			}
			/** Returns whether a policy restricts the traffic of a pod in a direction. */
			isIsolated(pod, direction) {
				return any(this.#verdictOf(pod, direction).tiers.map(({ isolates }) => isolates));
			}
			/** Returns the pods of the unit that a policy surely applies to. */
			*podsOf(policy) {
				const { kind, namespace } = policy.resource;
				const place = kind !== "NetworkPolicy" && kind !== "CiliumNetworkPolicy" ? void 0 : namespace;
				const { podSelector } = policy;
				const candidates = podSelector === void 0 ? this.#cluster.podsIn(place) : this.#cluster.podsWith(podSelector, place);
				for (const workload of candidates) {
					const pod = this.endpoints.ofPod(workload);
					if (this.applies(policy, pod) === "yes") yield pod;
				}
			}
			/** Returns whether a policy applies to a pod. */
			applies(policy, pod) {
				const known = this.#applies.get(policy) ?? /* @__PURE__ */ new Map();
				this.#applies.set(policy, known);
				const decision = known.get(pod) ?? policy.selects(pod);
				known.set(pod, decision);
				return decision;
			}
			#verdictOf(pod, direction) {
				const known = this.#verdicts[direction].get(pod);
				if (known !== void 0) return known;
				const rulesOf = (policies) => policies.flatMap((policy) => {
					const applies = this.applies(policy, pod);
					return applies === "no" ? [] : (policy[direction]?.rules ?? []).map((rule) => ({
						rule,
						applies
					}));
				});
				const isolates = (policies) => any(policies.filter((policy) => policy[direction]?.isolates === true).map((policy) => this.applies(policy, pod)));
				const union = rulesOf(this.#union).toSorted((a, b) => rank(a) - rank(b));
				const tiers = this.#tiers.map(([tier, policies]) => {
					if (tier.name !== "default") return {
						rules: rulesOf(policies),
						isolates: isolates(policies),
						passes: tier.passes
					};
					const [first, last] = [policies.filter(({ order }) => order <= unionOrder), policies.filter(({ order }) => order > unionOrder)];
					return {
						rules: [
							...rulesOf(first),
							...union,
							...rulesOf(last)
						],
						isolates: isolates([...this.#union, ...policies]),
						passes: tier.passes
					};
				});
				const hasDefault = this.#tiers.some(([{ name }]) => name === "default");
				const own = {
					rules: union,
					isolates: isolates(this.#union),
					passes: false
				};
				const [admin, baseline] = [rulesOf(this.#admin), rulesOf(this.#baseline)];
				const all = hasDefault ? tiers : [...tiers, own];
				const verdict = {
					admin,
					tiers: all,
					baseline,
					size: all.reduce((sum, { rules }) => sum + rules.length, admin.length + baseline.length)
				};
				this.#verdicts[direction].set(pod, verdict);
				return verdict;
			}
		};
		Course = class {
			#pod;
			#peer;
			#receiver;
			#allowed = nothing;
			/** Traffic that no rule has decided, surely and perhaps. */
			#open = everything;
			/** Traffic that a rule passes to the next tier. */
			#passed = nothing;
			constructor(pod, peer, receiver) {
				this.#pod = pod;
				this.#peer = peer;
				this.#receiver = receiver;
			}
			run(rules) {
				for (const { rule, applies } of rules) {
					if (this.#open.possible.isEmpty) return;
					const decision = all([applies, rule.matches(this.#peer, this.#pod)]);
					if (decision === "no") continue;
					const meant = rule.traffic(this.#receiver);
					const certain = decision === "yes" ? meant.certain : RangeSet.empty;
					const hit = limitReach(this.#open, {
						certain,
						possible: meant.possible
					});
					if (rule.action === "allow") this.#allowed = joinReach(this.#allowed, hit);
					if (rule.action === "pass") this.#passed = joinReach(this.#passed, hit);
					this.#open = {
						certain: this.#open.certain.subtract(meant.possible),
						possible: this.#open.possible.subtract(certain)
					};
				}
			}
			/** Opens the traffic again that the previous tier passed on. */
			startTier() {
				this.#open = joinReach(this.#open, this.#passed);
				this.#passed = nothing;
			}
			endTier({ isolates, passes }) {
				if (passes || isolates === "no") return;
				this.#open = {
					certain: RangeSet.empty,
					possible: isolates === "yes" ? RangeSet.empty : this.#open.possible
				};
			}
			/** Allows what no rule has decided. */
			finish() {
				this.startTier();
				const { certain, possible } = joinReach(this.#allowed, this.#open);
				return {
					certain: certain.intersect(allTraffic),
					possible: possible.intersect(allTraffic)
				};
			}
		};
	})))();
}

// actions/manifest-check/kubernetes/network/connections.ts
var Connections;
function init_connections() {
	return (init_connections = __esmMin((() => {
		init_istio();
		init_linkerd();
		init_reachability();
		init_traffic();
		Connections = class {
			reachability;
			#istio;
			#linkerd;
			constructor(cluster) {
				this.reachability = new Reachability(cluster);
				this.#istio = new Istio(cluster);
				this.#linkerd = new Linkerd(cluster);
			}
			between(from, to) {
				const reach = this.reachability.between(from, to);
				if (to.kind !== "pod" || to.workload === void 0) return reach;
				return limitReach(limitReach(reach, this.#istio.accepts(to, from)), this.#linkerd.accepts(to, from));
			}
		};
	})))();
}

// actions/manifest-check/kubernetes/network/destinations.ts
/** Lists what the policies of a pod allow it to reach outside of the cluster: ranges of addresses and names. */
function listDestinations(pod, reachability) {
	const found = reachability.policies.flatMap((policy) => {
		const rules = policy.egress?.rules.filter(({ action }) => action === "allow") ?? [];
		if (rules.length === 0 || reachability.applies(policy, pod) !== "yes") return [];
		return rules.flatMap(({ field }) => destinationsOf(field));
	});
	return [...new Set(found)].slice(0, maxDestinations);
}
/** Reads the outside peers of a rule of any kind of policy. */
function destinationsOf(rule) {
	const peers = rule.get("to").items();
	return [
		...peers.map((peer) => peer.get("ipBlock", "cidr").text),
		...peers.flatMap((peer) => [...peer.get("networks").texts, ...peer.get("domainNames").texts]),
		...rule.get("toCIDRSet").items().map((entry) => entry.get("cidr").text),
		...rule.get("toFQDNs").items().map((entry) => entry.get("matchName").text ?? entry.get("matchPattern").text),
		...rule.get("toCIDR").texts,
		...rule.get("destination", "nets").texts
	].filter((text) => text !== void 0);
}
var maxDestinations;
function init_destinations() {
	return (init_destinations = __esmMin((() => {
		maxDestinations = 8;
	})))();
}

// actions/manifest-check/kubernetes/network/load-balancers.ts
/** Returns true if a Service's load balancer accepts clients from everywhere, as far as its provider's settings say. */
function isOpenLoadBalancer({ root }) {
	const spec = root.get("spec");
	const annotations = root.get("metadata", "annotations");
	if (spec.get("type").text !== "LoadBalancer") return false;
	const annotation = (key) => annotations.get(key).text;
	if (Object.entries(internal).some(([key, value]) => value.test(annotation(key) ?? ""))) return false;
	if (restricting.some((key) => annotations.get(key).exists)) return false;
	if ((/^(?:external|nlb-ip)$/u.test(annotation(`${aws}-type`) ?? "") || (spec.get("loadBalancerClass").text ?? "").startsWith("service.k8s.aws/")) && annotation(`${aws}-scheme`) === void 0) return false;
	const listed = spec.get("loadBalancerSourceRanges");
	const ranges = listed.exists ? listed.texts : annotation(rangesAnnotation)?.split(",").map((text) => text.trim()) ?? [];
	if (ranges.length === 0) return !listed.exists || listed.items().length === 0;
	return ranges.every((text) => parseCidr(text) !== void 0) && isNearlyEverything(addressesOf(...ranges));
}
var internal, aws, rangesAnnotation, restricting;
function init_load_balancers() {
	return (init_load_balancers = __esmMin((() => {
		init_addresses$1();
		internal = {
			"service.beta.kubernetes.io/aws-load-balancer-internal": /^(?!false$).+/iu,
			"service.beta.kubernetes.io/aws-load-balancer-scheme": /^internal$/u,
			"service.beta.kubernetes.io/azure-load-balancer-internal": /^true$/u,
			"networking.gke.io/load-balancer-type": /^internal$/iu,
			"cloud.google.com/load-balancer-type": /^internal$/iu,
			"service.beta.kubernetes.io/openstack-internal-load-balancer": /^true$/iu,
			"service.kubernetes.io/qcloud-loadbalancer-internal-subnetid": /./u,
			"service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type": /^intranet$/u,
			"service.beta.kubernetes.io/alicloud-loadbalancer-address-type": /^intranet$/u,
			"service.beta.kubernetes.io/oci-load-balancer-internal": /^true$/iu,
			"oci-network-load-balancer.oraclecloud.com/internal": /^true$/iu,
			"service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type": /^private$/u,
			"load-balancer.hetzner.cloud/disable-public-network": /^true$/iu,
			"service.beta.kubernetes.io/scw-loadbalancer-private": /^true$/iu,
			"service.beta.kubernetes.io/do-loadbalancer-network": /^internal$/iu
		};
		aws = "service.beta.kubernetes.io/aws-load-balancer";
		rangesAnnotation = "service.beta.kubernetes.io/load-balancer-source-ranges";
		restricting = [
			`${aws}-security-groups`,
			`${aws}-security-group-prefix-lists`,
			"service.beta.kubernetes.io/azure-allowed-ip-ranges",
			"service.beta.kubernetes.io/azure-allowed-service-tags"
		];
	})))();
}

// actions/manifest-check/kubernetes/network/entries.ts
/** Lists how clients outside of the cluster reach pods: through Services, Ingresses and routes of gateways. */
function listEntries(cluster, reachability) {
	const direct = cluster.ofKind("Service").filter(({ group }) => group === "").flatMap((service) => {
		const type = service.root.get("spec", "type").text;
		if (type !== "LoadBalancer" && type !== "NodePort") return [];
		const targets = targetsOf(service, void 0, outside$2, cluster, reachability);
		return [{
			resource: service,
			title: `${type} ${service.name}`,
			isPublic: isOpenLoadBalancer(service),
			targets
		}];
	});
	const routed = cluster.ofKind(...routeKinds).flatMap((route) => {
		const targets = backendsOf$1(route).flatMap(({ name, namespace = route.namespace, port }) => {
			const service = cluster.find("Service", name, namespace);
			return service === void 0 ? [] : targetsOf(service, port, [unknownPod], cluster, reachability);
		});
		return [{
			resource: route,
			title: formatTitle({
				...route,
				namespace: void 0
			}),
			isPublic: true,
			targets
		}];
	});
	return [...direct, ...routed].filter(({ targets }) => targets.length > 0);
}
function backendsOf$1({ kind, root }) {
	const spec = root.get("spec");
	const named = (name, port, namespace) => name.text === void 0 ? [] : [{
		name: name.text,
		namespace: namespace?.text,
		port: port.text
	}];
	if (kind === "Route") return [spec.get("to"), ...spec.get("alternateBackends").items()].flatMap((backend) => named(backend.get("name"), spec.get("port", "targetPort")));
	const rules = spec.get("rules").items();
	if (kind !== "Ingress") return rules.flatMap((rule) => rule.get("backendRefs").items()).flatMap((backend) => named(backend.get("name"), backend.get("port"), backend.get("namespace")));
	const paths = rules.flatMap((rule) => rule.get("http", "paths").items());
	return [
		spec.get("defaultBackend"),
		spec.get("backend"),
		...paths.map((path) => path.get("backend"))
	].flatMap((backend) => {
		const service = backend.get("service");
		if (!service.isMap) return named(backend.get("serviceName"), backend.get("servicePort"));
		const port = service.get("port");
		return named(service.get("name"), port.get("name").exists ? port.get("name") : port.get("number"));
	});
}
function targetsOf(service, reference, sources, cluster, reachability) {
	const spec = service.root.get("spec");
	const labels = spec.get("selector").record;
	if (labels.size === 0) return [];
	const ports = spec.get("ports").items().filter((port) => reference === void 0 || [
		port.get("name"),
		port.get("port"),
		port.get("targetPort")
	].some(({ text }) => text === reference));
	return cluster.podsWith({
		labels,
		expressions: []
	}, service.namespace).map((workload) => {
		const pod = reachability.endpoints.ofPod(workload);
		const meant = joinReaches(ports.map((port) => trafficTo(port, pod)));
		const reaches = any(sources.map((source) => isAllowed(meant, reachability.between(source, pod))));
		return {
			workload,
			ports: meant.possible.isEmpty ? "" : formatTraffic(meant.possible),
			reaches
		};
	});
}
function trafficTo(port, pod) {
	const target = port.get("targetPort").exists ? port.get("targetPort") : port.get("port");
	return trafficToPort(target, target.get("none"), protocolOf(port.get("protocol")), pod);
}
/** Returns whether a part of the traffic that is meant gets through. Unknown ports count as any. */
function isAllowed(meant, { certain, possible }) {
	if (meant.possible.isEmpty) return certain.isEmpty ? possible.isEmpty ? "no" : "unknown" : "unknown";
	if (certain.overlaps(meant.certain)) return "yes";
	return possible.overlaps(meant.possible) ? "unknown" : "no";
}
var outside$2, routeKinds;
function init_entries() {
	return (init_entries = __esmMin((() => {
		/* @__PURE__ */ init_resource();
		init_addresses$1();
		/* @__PURE__ */ init_decision();
		init_endpoints();
		init_load_balancers();
		init_ports();
		init_traffic();
		outside$2 = [
			{
				kind: "address",
				address: internetAddress
			},
			{
				kind: "entity",
				entity: "host"
			},
			{
				kind: "entity",
				entity: "remote-node"
			}
		];
		routeKinds = [
			"Ingress",
			"HTTPRoute",
			"GRPCRoute",
			"TCPRoute",
			"TLSRoute",
			"UDPRoute",
			"Route"
		];
	})))();
}

// actions/manifest-check/kubernetes/diagrams/databases.ts
/** Returns true for pods that run a common database, by the name of an image. */
function isDatabase({ containers }) {
	return containers.some(({ image = "" }) => names$2.test(image.slice(0, 500)));
}
var names$2;
function init_databases() {
	return (init_databases = __esmMin((() => {
		names$2 = /(?:^|[/-])(?:postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|valkey|memcached|cassandra|elasticsearch|opensearch|etcd|clickhouse(?:-server)?|couchdb|influxdb|neo4j|rabbitmq|kafka|cockroach(?:db)?|minio)(?=[:@]|$)/u;
	})))();
}

// actions/manifest-check/kubernetes/diagrams/edges.ts
var EdgeList;
function init_edges() {
	return (init_edges = __esmMin((() => {
		EdgeList = class {
			#groups;
			#edges = /* @__PURE__ */ new Map();
			/** @param groups the group of each box that is in one. */
			constructor(groups) {
				this.#groups = groups;
			}
			/** Adds an arrow, once. */
			add(edge) {
				this.#edges.set(JSON.stringify(edge), edge);
			}
			list() {
				return this.#joined(this.#joined([...this.#edges.values()], "to"), "from");
			}
			#joined(edges, end) {
				const sizes = Map.groupBy(this.#groups.keys(), (id) => this.#groups.get(id));
				const other = end === "to" ? "from" : "to";
				const keyOf = (edge) => JSON.stringify([
					edge[other],
					this.#groups.get(edge[end]),
					edge.label,
					edge.style
				]);
				return [...Map.groupBy(edges, keyOf).values()].flatMap((alike) => {
					const [first] = alike;
					const group = first === void 0 ? void 0 : this.#groups.get(first[end]);
					if (first === void 0 || group === void 0 || this.#isIn(first[other], group)) return alike;
					return alike.length > 1 && alike.length === sizes.get(group)?.length ? [{
						...first,
						[end]: group
					}] : alike;
				});
			}
			#isIn(id, group) {
				return id === group || this.#groups.get(id) === group;
			}
		};
	})))();
}

// actions/manifest-check/kubernetes/diagrams/workloads.ts
function workloadId({ kind, namespace = "", name }) {
	return `workload ${kind} ${namespace} ${name}`;
}
/** Returns the id of the group of a workload: its namespace. */
function workloadGroup({ namespace }) {
	return `group ${namespace ?? ""}`;
}
/** Returns the names of the groups of workloads, by their ids. */
function workloadGroups(workloads) {
	return new Map(workloads.map((workload) => [workloadGroup(workload), workload.namespace ?? "namespace not set"]));
}
function workloadNode(workload) {
	const { kind, name } = workload;
	return {
		id: workloadId(workload),
		label: `${name} (${kind})`,
		group: workloadGroup(workload),
		shape: isDatabase(workload) ? "database" : "box"
	};
}
function init_workloads() {
	return (init_workloads = __esmMin((() => {
		init_databases();
	})))();
}

// actions/manifest-check/kubernetes/diagrams/network.ts
/** Draws which workloads of a unit reach each other and what is outside. Undefined if there are no workloads. */
function drawNetwork(cluster, name) {
	const all = cluster.workloads.filter(({ partial, resource }) => !partial && !resource.kind.includes("Workflow")).slice(0, maxCompared);
	if (all.length === 0) return void 0;
	const connections = new Connections(cluster);
	const entries = listEntries(cluster, connections.reachability);
	const workloads = choose(all, entries, connections);
	const edges = new EdgeList(new Map(workloads.map((workload) => [workloadId(workload), workloadGroup(workload)])));
	const shown = new Set(workloads);
	for (const entry of entries.slice(0, maxEntries)) drawEntry(entry, shown, edges);
	for (const to of workloads) drawIncoming(to, workloads, connections, edges);
	for (const from of workloads) drawOutgoing(from, connections, edges);
	const drawn = edges.list().slice(0, maxEdges);
	const left = cluster.workloads.length - workloads.length;
	const nodes = [...outsideNodes(drawn, entries), ...workloads.map(workloadNode)];
	return {
		title: `Network of ${name}`,
		legend: `Who can connect to what, by the network policies in these files.${left > 0 ? ` ${count(left, "more workload")} not drawn.` : ""}`,
		nodes,
		groups: workloadGroups(workloads),
		edges: drawn
	};
}
/** Chooses the workloads that a diagram tells most about: those that outsiders reach, and those with policies. */
function choose(all, entries, connections) {
	const exposed = new Set(entries.flatMap(({ targets }) => targets.map(({ workload }) => workload)));
	const rank = (workload) => {
		const pod = connections.reachability.endpoints.ofPod(workload);
		const isRestricted = connections.reachability.isIsolated(pod, "ingress") !== "no";
		return (exposed.has(workload) ? 0 : 4) + (isDatabase(workload) ? 0 : 2) + (isRestricted ? 0 : 1);
	};
	return [...new Map(all.map((workload) => [workloadId(workload), workload])).values()].toSorted((a, b) => rank(a) - rank(b)).slice(0, maxWorkloads);
}
function entryId({ resource: { kind, namespace = "", name } }) {
	return `entry ${kind} ${namespace} ${name}`;
}
function drawEntry(entry, shown, edges) {
	const id = entryId(entry);
	const targets = entry.targets.filter(({ workload }) => shown.has(workload));
	if (targets.length === 0) return;
	edges.add({
		from: clients,
		to: id,
		label: "",
		style: entry.isPublic ? "solid" : "dotted"
	});
	for (const { workload, ports, reaches } of targets) edges.add({
		from: id,
		to: workloadId(workload),
		label: ports,
		style: styles[reaches]
	});
}
/** Draws who reaches a workload: any pod, or the pods that reach more of it than any pod. */
function drawIncoming(to, workloads, connections, edges) {
	const target = connections.reachability.endpoints.ofPod(to);
	const common = connections.between(stranger, target);
	addReach(edges, anyPod, workloadId(to), common);
	for (const from of workloads) {
		if (from === to) continue;
		const source = connections.reachability.endpoints.ofPod(from);
		const own = connections.between(source, target);
		const isSpecific = connections.reachability.isIsolated(source, "egress") === "yes";
		const certain = isSpecific ? own.certain : own.certain.subtract(common.certain);
		const possible = isSpecific ? own.possible : own.possible.subtract(common.possible);
		if (!certain.isEmpty || !possible.isEmpty) addReach(edges, workloadId(from), workloadId(to), certain.isEmpty ? {
			certain,
			possible: own.possible
		} : own);
	}
}
function addReach(edges, from, to, { certain, possible }) {
	if (!certain.isEmpty) edges.add({
		from,
		to,
		label: labelOf(certain),
		style: "solid"
	});
	else if (!possible.isEmpty) edges.add({
		from,
		to,
		label: labelOf(possible),
		style: "dotted"
	});
}
function labelOf(traffic) {
	return traffic.covers(allTraffic) ? "everything" : formatTraffic(traffic) || "all ports";
}
/** Draws what a workload reaches outside: any address, or those that its policies name. */
function drawOutgoing(from, connections, edges) {
	const pod = connections.reachability.endpoints.ofPod(from);
	const open = connections.between(pod, internet);
	if (!open.certain.isEmpty) {
		addReach(edges, workloadId(from), anyAddress, open);
		return;
	}
	for (const destination of listDestinations(pod, connections.reachability)) edges.add({
		from: workloadId(from),
		to: `address ${destination}`,
		label: "",
		style: "solid"
	});
}
function outsideNodes(edges, entries) {
	const used = new Set(edges.flatMap(({ from, to }) => [from, to]));
	return [...new Map([
		[clients, "Clients outside of the cluster"],
		[anyPod, "Any pod in the cluster"],
		[anyAddress, "Any address outside"],
		...entries.map((entry) => [entryId(entry), entry.title]),
		...[...used].filter((id) => id.startsWith("address ")).map((id) => [id, id.slice(8)])
	])].flatMap(([id, label]) => used.has(id) ? [{
		id,
		label,
		shape: "round"
	}] : []);
}
var maxWorkloads, maxCompared, maxEntries, maxEdges, internet, clients, anyPod, anyAddress, styles;
function init_network$1() {
	return (init_network$1 = __esmMin((() => {
		init_text();
		init_addresses$1();
		init_connections();
		init_destinations();
		init_endpoints();
		init_entries();
		init_traffic();
		init_databases();
		init_edges();
		init_workloads();
		maxWorkloads = 20;
		maxCompared = 200;
		maxEntries = 12;
		maxEdges = 60;
		internet = {
			kind: "address",
			address: internetAddress
		};
		[clients, anyPod, anyAddress] = [
			"clients",
			"any pod",
			"any address"
		];
		styles = {
			yes: "solid",
			unknown: "dotted",
			no: "crossed"
		};
	})))();
}

// actions/manifest-check/kubernetes/diagrams/rbac.ts
/** Draws which pods and other subjects of a unit have harmful powers, and how. Undefined if none has. */
function drawPowers(context, name) {
	const risky = listRisky(context);
	const shown = risky.slice(0, maxBindings$1);
	if (shown.length === 0) return void 0;
	const nodes = /* @__PURE__ */ new Map();
	const edges = new EdgeList(/* @__PURE__ */ new Map());
	const draw = (id, label, shape) => {
		nodes.set(id, {
			id,
			label,
			shape
		});
		return id;
	};
	const drawn = /* @__PURE__ */ new Set();
	for (const { binding, access, can, pods } of shown) {
		const title = formatTitle(binding);
		const own = draw(`binding ${title}`, title, "box");
		const link = (from, to, label = "") => edges.add({
			from,
			to,
			label,
			style: "solid"
		});
		for (const pod of pods.slice(0, maxHolders)) {
			drawn.add(pod);
			link(workloadId(pod), own);
		}
		if (pods.length > maxHolders) link(draw(`others ${title}`, `${count(pods.length - maxHolders, "more workload")}`, "round"), own);
		if (pods.length === 0) {
			const subjects = formatSubjects(binding);
			link(draw(`subjects ${subjects}`, subjects || "Nobody", "round"), own);
		}
		const { kind, name: roleName } = access.role;
		const role = draw(`role ${kind} ${kind === "Role" ? binding.namespace ?? "" : ""} ${roleName}`, `${kind} ${roleName}`, "box");
		link(own, role);
		link(role, draw(`powers ${can}`, can, "box"), "can");
	}
	const left = risky.length - shown.length;
	return {
		title: `Powers in ${name}`,
		legend: `How pods and others get permissions that take over the cluster or a namespace.${left > 0 ? ` ${count(left, "more binding")} not drawn.` : ""}`,
		nodes: [...[...drawn].map(workloadNode), ...nodes.values()],
		groups: workloadGroups([...drawn]),
		edges: edges.list()
	};
}
/** Lists bindings with harmful powers, the worst ones and those of pods first. */
function listRisky(context) {
	const roles = EffectiveRoles.in(context);
	const resolver = new PodsOfSubjects(context);
	return context.cluster.ofKind("ClusterRoleBinding", "RoleBinding").flatMap((binding) => {
		const access = roles.accessOf(binding);
		const strong = access?.granted.filter(({ power, isNamed }) => power.canTakeOver === true && !isNamed) ?? [];
		const [worst] = strong.map(({ severity }) => severity).toSorted(compareSeverity);
		if (access === void 0 || worst === void 0) return [];
		const pods = new Set(listSubjects(binding).flatMap((subject) => resolver.inUnit(subject)));
		return [{
			binding,
			access,
			severity: worst,
			can: describeRules(access.role.rules, strong, access.scope),
			pods: [...pods].filter((pod) => hasToken$1(pod, context))
		}];
	}).toSorted((a, b) => compareSeverity(a.severity, b.severity) || Number(b.pods.length > 0) - Number(a.pods.length > 0));
}
var maxBindings$1, maxHolders;
function init_rbac() {
	return (init_rbac = __esmMin((() => {
		init_findings();
		init_text();
		init_descriptions();
		init_effective_roles();
		init_subjects();
		/* @__PURE__ */ init_resource();
		/* @__PURE__ */ init_service_accounts();
		init_edges();
		init_workloads();
		maxBindings$1 = 8;
		maxHolders = 4;
	})))();
}

// actions/manifest-check/kubernetes/diagrams/units.ts
/**
* Chooses the units to draw: those with the most pods, and what is deployed before tests and examples. Of the variants of
* a chart, draws the largest.
*/
function chooseDrawn(members) {
	const rank = ({ unit }) => unit.zone === "" ? 0 : 1;
	const sorted = members.filter(({ cluster }) => cluster.workloads.length > 0).toSorted((a, b) => rank(a) - rank(b) || b.cluster.workloads.length - a.cluster.workloads.length || (a.unit.name < b.unit.name ? -1 : 1));
	const names = /* @__PURE__ */ new Set();
	const different = sorted.filter(({ unit: { name, isRendered } }) => {
		const isFirst = !isRendered || !names.has(name);
		if (isRendered) names.add(name);
		return isFirst;
	});
	return new Set(different.slice(0, maxDrawn));
}
/** Draws the network of a unit, and who has harmful powers in it. */
function drawUnit({ name }, context) {
	const title = name || "the top directory";
	return [drawNetwork(context.cluster, title), drawPowers(context, title)].filter((diagram) => diagram !== void 0);
}
var maxDrawn;
function init_units() {
	return (init_units = __esmMin((() => {
		init_network$1();
		init_rbac();
		maxDrawn = 3;
	})))();
}

// actions/manifest-check/kubernetes/joins/operators.ts
/** Returns what is known of the pods that an operator creates for an object. */
function findOperatorPods({ group, kind }) {
	return operatorPods.find((pods) => pods.kinds.includes(kind) && pods.group.test(group));
}
/** Returns true if the pods that an operator creates for an object have these labels. */
function haveLabels(pods, resource, labels) {
	const { fixed = {}, named = [], open = [], own = [] } = pods;
	const sources = own.map((path) => resource.root.get(...path));
	const known = new Map(Object.entries(fixed));
	for (const source of sources) for (const [key, value] of source.record) known.set(key, value);
	return [...labels].every(([key, value]) => {
		if (hasLabels(known, /* @__PURE__ */ new Map([[key, value]])) || named.includes(key) && value === resource.name) return true;
		return !named.includes(key) && open.some((text) => text.endsWith("/") ? key.startsWith(text) : key === text);
	});
}
var prometheusOperator, instance, managed, operatorPods;
function init_operators() {
	return (init_operators = __esmMin((() => {
		init_selector();
		prometheusOperator = {
			group: /^monitoring\.coreos\.com$/u,
			own: [[
				"spec",
				"podMetadata",
				"labels"
			]],
			isComplete: true
		};
		instance = "app.kubernetes.io/instance";
		managed = (name) => ({
			"app.kubernetes.io/managed-by": "prometheus-operator",
			"app.kubernetes.io/name": name
		});
		operatorPods = [
			{
				...prometheusOperator,
				kinds: ["Prometheus"],
				fixed: {
					...managed("prometheus"),
					"operator.prometheus.io/mode": "server"
				},
				named: [
					instance,
					"prometheus",
					"operator.prometheus.io/name"
				],
				open: [
					"app.kubernetes.io/version",
					"operator.prometheus.io/shard",
					"app"
				]
			},
			{
				...prometheusOperator,
				kinds: ["PrometheusAgent"],
				fixed: {
					...managed("prometheus-agent"),
					"operator.prometheus.io/mode": "agent"
				},
				named: [instance, "operator.prometheus.io/name"],
				open: ["app.kubernetes.io/version", "operator.prometheus.io/shard"]
			},
			{
				...prometheusOperator,
				kinds: ["Alertmanager"],
				fixed: managed("alertmanager"),
				named: [instance, "alertmanager"],
				open: ["app.kubernetes.io/version", "app"]
			},
			{
				...prometheusOperator,
				kinds: ["ThanosRuler"],
				fixed: managed("thanos-ruler"),
				named: [instance, "thanos-ruler"],
				open: ["app.kubernetes.io/version"]
			},
			{
				group: /^postgresql\.cnpg\.io$/u,
				kinds: ["Cluster"],
				named: [
					"cnpg.io/cluster",
					"postgresql",
					instance
				],
				open: [
					"cnpg.io/",
					"app.kubernetes.io/",
					"role"
				],
				own: [[
					"spec",
					"inheritedMetadata",
					"labels"
				]]
			},
			{
				group: /^postgresql\.cnpg\.io$/u,
				kinds: ["Pooler"],
				named: ["cnpg.io/poolerName"],
				open: ["cnpg.io/", "app.kubernetes.io/"],
				own: [[
					"spec",
					"template",
					"metadata",
					"labels"
				]]
			},
			{
				group: /^kafka\.strimzi\.io$/u,
				kinds: [
					"Kafka",
					"KafkaConnect",
					"KafkaMirrorMaker",
					"KafkaMirrorMaker2",
					"KafkaBridge"
				],
				named: ["strimzi.io/cluster", instance],
				open: ["strimzi.io/", "app.kubernetes.io/"]
			},
			{
				group: /^elasticsearch\.k8s\.elastic\.co$/u,
				kinds: ["Elasticsearch"],
				fixed: { "common.k8s.elastic.co/type": "elasticsearch" },
				named: ["elasticsearch.k8s.elastic.co/cluster-name"],
				open: ["elasticsearch.k8s.elastic.co/"]
			},
			{
				group: /^kibana\.k8s\.elastic\.co$/u,
				kinds: ["Kibana"],
				fixed: { "common.k8s.elastic.co/type": "kibana" },
				named: ["kibana.k8s.elastic.co/name"],
				open: ["kibana.k8s.elastic.co/"],
				own: [[
					"spec",
					"podTemplate",
					"metadata",
					"labels"
				]]
			},
			{
				group: /^rabbitmq\.com$/u,
				kinds: ["RabbitmqCluster"],
				fixed: {
					"app.kubernetes.io/component": "rabbitmq",
					"app.kubernetes.io/part-of": "rabbitmq"
				},
				named: ["app.kubernetes.io/name"]
			},
			{
				group: /^acid\.zalan\.do$/u,
				kinds: ["postgresql"],
				fixed: { application: "spilo" },
				named: ["cluster-name"],
				open: ["spilo-role", "team"]
			},
			{
				group: /^postgres-operator\.crunchydata\.com$/u,
				kinds: ["PostgresCluster"],
				named: ["postgres-operator.crunchydata.com/cluster"],
				open: ["postgres-operator.crunchydata.com/"],
				own: [[
					"spec",
					"metadata",
					"labels"
				]]
			},
			{
				group: /^databases\.spotahome\.com$/u,
				kinds: ["RedisFailover"],
				fixed: { "app.kubernetes.io/part-of": "redis-failover" },
				named: ["app.kubernetes.io/name", "redisfailovers.databases.spotahome.com/name"],
				open: [
					"app.kubernetes.io/component",
					"app.kubernetes.io/managed-by",
					"redisfailovers-role"
				]
			},
			{
				group: /^redis\.redis\.opstreelabs\.in$/u,
				kinds: [
					"Redis",
					"RedisCluster",
					"RedisReplication",
					"RedisSentinel"
				],
				open: [
					"app",
					"redis_setup_type",
					"role",
					"redis-role"
				]
			},
			{
				group: /^minio\.min\.io$/u,
				kinds: ["Tenant"],
				named: ["v1.min.io/tenant"],
				open: ["v1.min.io/"]
			}
		];
	})))();
}

// actions/manifest-check/kubernetes/joins/creators.ts
function mayCreate({ group, kind }) {
	if (coreGroups.has(group) || inertKinds.has(kind) || templated.has(kind)) return false;
	if (kind === "Gateway") return group === "gateway.networking.k8s.io";
	return !inertGroups.some((inert) => group === inert || group.endsWith(`.${inert}`));
}
/** Returns the namespace that an object's own objects are in. Undefined if it may be any. */
function targetOf({ root, namespace }) {
	const spec = root.get("spec");
	return spec.get("destination", "namespace").text ?? spec.get("targetNamespace").text ?? namespace;
}
/** Returns true for a role that allows to create pods directly, or to change their labels. */
function allowsPods({ root }) {
	return root.get("rules").items().some((rule) => rule.get("resources").texts.includes("pods") && rule.get("verbs").texts.some((verb) => podVerbs.includes(verb)));
}
var inertGroups, inertKinds, templated, Creators, podVerbs;
function init_creators() {
	return (init_creators = __esmMin((() => {
		init_cluster();
		init_workload();
		init_operators();
		inertGroups = [
			...[
				"k8s.io",
				"policy",
				"autoscaling",
				"cert-manager.io",
				"external-secrets.io",
				"bitnami.com",
				"istio.io"
			],
			...[
				"secrets.hashicorp.com",
				"isindir.github.com",
				"linkerd.io",
				"cilium.io",
				"projectcalico.org",
				"metallb.io"
			],
			...[
				"k8s.cni.cncf.io",
				"kyverno.io",
				"wgpolicyk8s.io",
				"gatekeeper.sh",
				"traefik.io",
				"traefik.containo.us"
			],
			...[
				"projectcontour.io",
				"k8s.nginx.org",
				"configuration.konghq.com",
				"getambassador.io",
				"networking.gke.io"
			],
			...[
				"cloud.google.com",
				"elbv2.k8s.aws",
				"karpenter.sh",
				"source.toolkit.fluxcd.io",
				"keda.sh",
				"velero.io"
			],
			...[
				"notification.toolkit.fluxcd.io",
				"image.toolkit.fluxcd.io",
				"route.openshift.io",
				"security.openshift.io"
			],
			...[
				"config.openshift.io",
				"image.openshift.io",
				"user.openshift.io",
				"project.openshift.io"
			],
			...["quota.openshift.io", "secrets-store.csi.x-k8s.io"]
		];
		inertKinds = /* @__PURE__ */ new Set([
			...[
				"ServiceMonitor",
				"PodMonitor",
				"PrometheusRule",
				"Probe",
				"ScrapeConfig",
				"AlertmanagerConfig"
			],
			...[
				"AppProject",
				"AnalysisTemplate",
				"ClusterAnalysisTemplate",
				"KafkaTopic",
				"KafkaUser",
				"HTTPRoute"
			],
			...[
				"GRPCRoute",
				"TCPRoute",
				"TLSRoute",
				"UDPRoute",
				"ReferenceGrant",
				"GatewayClass",
				"BackendTLSPolicy"
			],
			...[
				"GrafanaDashboard",
				"GrafanaDatasource",
				"GrafanaFolder",
				"Database",
				"ScheduledBackup",
				"ImageCatalog"
			],
			...[
				"ClusterImageCatalog",
				"Queue",
				"Exchange",
				"Binding",
				"Vhost",
				"Permission",
				"VerticalPodAutoscaler"
			],
			...[
				"ConsoleLink",
				"ConsolePlugin",
				"ConsoleQuickStart",
				"ConsoleYAMLSample",
				"ConsoleCLIDownload"
			]
		]);
		templated = /* @__PURE__ */ new Set([
			"Rollout",
			"DeploymentConfig",
			"ScaledJob",
			"CloneSet"
		]);
		Creators = class {
			#all;
			#known;
			#relabeling;
			constructor(cluster) {
				this.#all = cluster.resources.filter((resource) => mayCreate(resource));
				this.#known = this.#all.filter((resource) => findOperatorPods(resource) !== void 0);
				this.#relabeling = cluster.ofKind("Role", "ClusterRole").filter(allowsPods);
			}
			/** Returns true if an operator creates pods with these labels in a namespace. */
			createPods(labels, namespace) {
				return this.#known.some((resource) => {
					const pods = findOperatorPods(resource);
					return pods !== void 0 && isSameNamespace(targetOf(resource), namespace) && labels.size > 0 && haveLabels(pods, resource, labels);
				});
			}
			/** Returns the first object that may become objects in a namespace, such as Services. */
			findCreator(namespace) {
				return this.#all.find((resource) => isSameNamespace(targetOf(resource), namespace));
			}
			/** Returns the first object that may become pods in a namespace with other labels than those that are known. */
			findPodCreator(namespace) {
				return this.#all.find((resource) => findOperatorPods(resource)?.isComplete !== true && isSameNamespace(targetOf(resource), namespace));
			}
			/** Returns the first role whose holder may create or label pods in a namespace. */
			findRole(namespace) {
				return this.#relabeling.find((role) => role.kind === "ClusterRole" || isSameNamespace(role.namespace, namespace));
			}
		};
		podVerbs = [
			"create",
			"update",
			"patch"
		];
	})))();
}

// actions/manifest-check/kubernetes/joins/secrets.ts
/** Lists the names of the Secrets and ConfigMaps that operators create or complete, as `Kind/name`. */
function listManagedData(cluster) {
	const secrets = Object.entries(secretsOf).flatMap(([kind, namesOf]) => cluster.ofKind(kind).flatMap(namesOf));
	const bundles = cluster.ofKind("Bundle").map(({ name }) => name);
	return /* @__PURE__ */ new Set([
		...secrets.flatMap((name) => name === void 0 ? [] : [`Secret/${name}`]),
		...bundles.flatMap((name) => [`ConfigMap/${name}`, `Secret/${name}`]),
		...clusterData.map((name) => `ConfigMap/${name}`)
	]);
}
var ownName, secretsOf, clusterData;
function init_secrets$1() {
	return (init_secrets$1 = __esmMin((() => {
		ownName = ({ name }) => [name];
		secretsOf = {
			Certificate: ({ root }) => [root.get("spec", "secretName").text],
			ExternalSecret: ({ root, name }) => [root.get("spec", "target", "name").text ?? name],
			SealedSecret: ({ root, name }) => [root.get("spec", "template", "metadata", "name").text ?? name],
			SecretProviderClass: ({ root }) => root.get("spec", "secretObjects").items().map((secret) => secret.get("secretName").text),
			VaultStaticSecret: ({ root }) => [root.get("spec", "destination", "name").text],
			VaultDynamicSecret: ({ root }) => [root.get("spec", "destination", "name").text],
			VaultPKISecret: ({ root }) => [root.get("spec", "destination", "name").text],
			KafkaUser: ownName,
			OnePasswordItem: ownName,
			InfisicalSecret: ({ root }) => [root.get("spec", "managedSecretReference", "secretName").text]
		};
		clusterData = ["kube-root-ca.crt", "openshift-service-ca.crt"];
	})))();
}

// actions/manifest-check/kubernetes/joins/undecided.ts
var maxReasons, maxLength, Undecided;
function init_undecided() {
	return (init_undecided = __esmMin((() => {
		init_text();
		maxReasons = 3;
		maxLength = 300;
		Undecided = class {
			#owners = /* @__PURE__ */ new Map();
			#reasons = /* @__PURE__ */ new Set();
			/** Adds an object that a rule could not decide about, and why, as a clause. */
			add({ kind, namespace = "", name }, because) {
				const names = this.#owners.get(kind) ?? /* @__PURE__ */ new Set();
				this.#owners.set(kind, names.add(`${namespace}/${name}`));
				if (this.#reasons.size < maxReasons) this.#reasons.add(truncate(oneLine(because), maxLength));
			}
			/** Returns one note for a unit, if there is anything. */
			listNotes(unit) {
				if (this.#owners.size === 0) return [];
				const why = `could not decide about ${[...this.#owners].map(([kind, names]) => `${count(names.size, "object")} of kind ${truncate(kind, 60)}`).join(", ")}, because ${[...this.#reasons].join("; ")}`;
				return [{
					what: unit === "" ? "." : unit,
					why,
					weight: "note"
				}];
			}
		};
	})))();
}

// actions/manifest-check/kubernetes/joins/joins.ts
/** Says that a named object is missing: in the files, or in the namespace. */
function describeMissing({ elsewhere }, kind, name) {
	if (elsewhere?.namespace === void 0) return `These files contain no ${kind} named ${name}`;
	return `The ${kind} ${name} is only in the namespace ${elsewhere.namespace}`;
}
function mayBeIn({ name }) {
	return `${name || "the top directory"} may contain what is missing`;
}
function hasOutsideValue({ labels, expressions }) {
	return [...[...labels].flat(), ...expressions.flatMap(({ key, values }) => [key, ...values])].some((text) => outside$1.test(text));
}
var unknown, Joins, outside$1;
function init_joins() {
	return (init_joins = __esmMin((() => {
		/* @__PURE__ */ init_resource();
		init_creators();
		init_secrets$1();
		init_undecided();
		unknown = { answer: "unknown" };
		Joins = class {
			around;
			undecided = new Undecided();
			#cluster;
			#creators;
			#managed;
			constructor(cluster, around) {
				this.#cluster = cluster;
				this.around = around;
				this.#creators = new Creators(cluster);
				this.#managed = listManagedData(cluster);
			}
			/** Finds the pods that an object selects in a namespace. Files without any pods of it decide nothing. */
			findPods(owner, selector, namespace) {
				const pods = this.#cluster.podsWith(selector, namespace);
				if (pods.length > 0) return {
					answer: "yes",
					found: pods
				};
				if (this.#creators.createPods(selector.labels, namespace)) return {
					answer: "yes",
					found: []
				};
				const isSpecific = selector.labels.size + selector.expressions.length > 0;
				if (!(this.#cluster.podsIn(namespace).some(({ labels }) => labels.size > 0) || isSpecific && this.#cluster.podsWith(selector, void 0).length > 0)) return unknown;
				const why = this.#whyPodsMayExist(selector, namespace);
				return this.#absent(owner, why, isSpecific ? this.#cluster.podsWith(selector, void 0)[0] : void 0);
			}
			/**
			* Finds an object by its name, which a field of another one contains. Files without any object of these kinds decide
			* nothing. Default: the kind itself.
			*/
			findObject(owner, kind, { text = "" }, namespace, kinds = [kind]) {
				const found = this.#cluster.find(kind, text, namespace);
				if (found !== void 0) return {
					answer: "yes",
					found: [found]
				};
				if (this.#managed.has(`${kind}/${text}`)) return {
					answer: "yes",
					found: []
				};
				if (this.#cluster.ofKind(...kinds).length === 0) return unknown;
				return this.#absent(owner, this.#whyMayExist(kind, text, namespace), this.#cluster.find(kind, text, void 0));
			}
			/** Returns true if an operator creates or changes the data of a Secret or ConfigMap. */
			isManaged(kind, name) {
				return this.#managed.has(`${kind}/${name}`);
			}
			#absent(owner, because, elsewhere) {
				if (because === void 0) return {
					answer: "no",
					elsewhere
				};
				this.undecided.add(owner, because);
				return unknown;
			}
			#whyPodsMayExist(selector, namespace) {
				if (hasOutsideValue(selector)) return "a selector has values from outside of the files";
				const unit = this.around.findUnitWithPods(selector, namespace);
				if (unit !== void 0) return mayBeIn(unit);
				const creator = this.#creators.findPodCreator(namespace);
				if (creator !== void 0) return `${formatTitle(creator)} may create what is missing`;
				const role = this.#creators.findRole(namespace);
				return role === void 0 ? void 0 : `the holder of ${formatTitle(role)} may create or label pods`;
			}
			#whyMayExist(kind, name, namespace) {
				if (outside$1.test(name)) return "a name comes from outside of the files";
				const unit = this.around.findUnitOf(kind, name, namespace);
				if (unit !== void 0) return mayBeIn(unit);
				const creator = this.#creators.findCreator(namespace);
				return creator === void 0 ? void 0 : `${formatTitle(creator)} may create what is missing`;
			}
		};
		outside$1 = /\$[({]|\{\{|<[\w ]+>/u;
	})))();
}

// actions/manifest-check/kubernetes/joins/surroundings.ts
var maxUnits, maxNeighbors, Zone, Surroundings;
function init_surroundings() {
	return (init_surroundings = __esmMin((() => {
		init_cluster();
		maxUnits = 200;
		maxNeighbors = 2e3;
		Zone = class {
			#members;
			#all;
			#byNamespace = /* @__PURE__ */ new Map();
			#memberOf = /* @__PURE__ */ new Map();
			constructor(members) {
				this.#members = members;
				for (const member of members) for (const document of member.unit.documents) this.#memberOf.set(document, member);
			}
			get size() {
				return this.#members.length;
			}
			/** The objects of all units. */
			get all() {
				this.#all ??= Cluster.join(this.#members.map(({ cluster }) => cluster));
				return this.#all;
			}
			/** Returns the objects of these kinds in a namespace, and those without one in the files. */
			objectsIn(kinds, namespace) {
				const key = kinds.join(" ");
				const index = this.#byNamespace.get(key) ?? Map.groupBy(this.all.ofKind(...kinds), (object) => object.namespace);
				this.#byNamespace.set(key, index);
				return [...index.get(namespace) ?? [], ...index.get(void 0) ?? []];
			}
			memberOf({ document }) {
				return this.#memberOf.get(document);
			}
		};
		Surroundings = class {
			#own;
			#zone;
			#together = /* @__PURE__ */ new Map();
			constructor(own, zone) {
				this.#own = own;
				this.#zone = zone;
			}
			/** Returns another unit with an object that a reference may mean, whatever its namespace says. */
			findUnitOf(kind, name, namespace) {
				if (this.#zone.size < 2) return void 0;
				return this.#others(this.#zone.all.findAll(kind, name, namespace)).next().value?.unit;
			}
			/** Returns another unit with pods that a selector may mean. */
			findUnitWithPods(selector, namespace) {
				if (this.#zone.size < 2) return void 0;
				return this.#others(this.#zone.all.podsWith(selector, namespace)).next().value?.unit;
			}
			/** Finds an object of another unit in a namespace that it names, or one without a namespace if it is undefined. */
			find(kind, name, namespace) {
				if (this.#zone.size < 2) return void 0;
				return this.#inNamespace(this.#zone.all.findAll(kind, name, namespace), namespace).next().value ?? void 0;
			}
			/** Returns objects of other units that apply to the whole cluster, if both units may be in it. */
			*clusterObjects(kinds) {
				if (this.#zone.size >= 2) yield* this.#inNamespace(this.#zone.all.ofKind(...kinds), void 0);
			}
			/**
			* Returns objects of other units in a namespace that they name, if both units may be in the same cluster. Empty if the
			* namespace is undefined.
			*/
			*objectsIn(kinds, namespace) {
				if (this.#zone.size < 2 || namespace === void 0) return;
				yield* this.#inNamespace(this.#zone.objectsIn(kinds, namespace), namespace);
			}
			/** Returns pods of other units in a namespace that they name, if both units may be in the same cluster. */
			*podsIn(namespace) {
				if (this.#zone.size < 2 || namespace === void 0) return;
				yield* this.#inNamespace(this.#zone.all.podsIn(namespace), namespace);
			}
			/** Returns the namespace that an object of this unit is deployed to, if the files say so. */
			namespaceOf({ namespace }) {
				return namespace ?? this.#own.unit.destination?.namespace;
			}
			/** Returns the namespace that an object of this unit is created in. Undefined if a release decides, and no file says it. */
			targetNamespaceOf({ namespace }) {
				const { destination } = this.#own.unit;
				return namespace ?? (destination === void 0 ? "default" : destination.namespace);
			}
			*#inNamespace(found, namespace) {
				for (const neighbor of this.#others(found)) {
					const { owner, unit } = neighbor;
					const named = namespace === void 0 ? owner.namespace : owner.namespace ?? unit.destination?.namespace;
					const member = this.#zone.memberOf(owner);
					if (named === namespace && member !== void 0 && this.#isTogether(member)) yield neighbor;
				}
			}
			*#others(found) {
				const seen = /* @__PURE__ */ new Set();
				let count = 0;
				for (const owner of found) {
					const member = this.#zone.memberOf(owner);
					if (member === void 0 || member === this.#own) continue;
					count += 1;
					if (count > maxNeighbors || seen.size >= maxUnits && !seen.has(member)) return;
					seen.add(member);
					yield {
						owner,
						...member
					};
				}
			}
			/** Returns true if two units may be in one cluster: they name the same one, and do not define the same object. */
			#isTogether(other) {
				const known = this.#together.get(other);
				if (known !== void 0) return known;
				const [a, b] = [this.#own, other];
				const result = (a.unit.destination?.cluster ?? "") === (b.unit.destination?.cluster ?? "") && a.cluster.objects.isDisjointFrom(b.cluster.objects);
				this.#together.set(other, result);
				return result;
			}
		};
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
var rbacGroups, groups;
function init_checks() {
	return (init_checks = __esmMin((() => {
		rbacGroups = /^(?:rbac\.authorization\.k8s\.io|authorization\.openshift\.io)?$/;
		groups = {
			Ingress: /^(?:|networking\.k8s\.io|extensions)$/,
			Role: rbacGroups,
			ClusterRole: rbacGroups,
			RoleBinding: rbacGroups,
			ClusterRoleBinding: rbacGroups,
			ConfigMap: /^$/,
			ServiceAccount: /^$/,
			Namespace: /^$/,
			LimitRange: /^$/,
			ResourceQuota: /^$/,
			PersistentVolume: /^$/
		};
	})))();
}

// actions/manifest-check/kubernetes/rules/control-plane.ts
function* encrypted$1(resource) {
	const entries = resource.root.get("resources");
	const covering = entries.items().find((entry) => entry.get("resources").texts.some((name) => includesSecrets.test(name)));
	if (covering === void 0) yield createProblem(noSecrets, resource, entries, "Secrets are not among the encrypted resources");
	else yield* firstProvider(resource, covering);
	for (const entry of entries.items()) yield* keys$1(resource, entry);
}
/** Checks the provider that encrypts, which is the first. The others only decrypt. */
function* firstProvider(resource, entry) {
	const [first] = entry.get("providers").items();
	const identity = first?.get("identity");
	if (identity?.node !== void 0) {
		yield createProblem(identityFirst, resource, identity, "The first provider is identity, so nothing is encrypted");
		return;
	}
	for (const cipher of ["aescbc", "aesgcm"]) {
		const field = first?.get(cipher);
		if (field?.node !== void 0) yield createProblem(weakProvider, resource, field, `The provider ${cipher} encrypts Secrets`);
	}
	const kms = first?.get("kms");
	if (kms?.node !== void 0 && (kms.get("apiVersion").text ?? "v1") === "v1") yield createProblem(weakProvider, resource, kms.get("apiVersion"), "Version 1 of KMS encrypts Secrets");
}
function* keys$1(resource, entry) {
	for (const provider of entry.get("providers").items()) for (const cipher of [
		"aescbc",
		"aesgcm",
		"secretbox"
	]) for (const key of provider.get(cipher, "keys").items()) {
		const secret = key.get("secret");
		if (secret.text !== void 0 && !/[${<]/.test(secret.text)) yield createProblem(keyInFile, resource, secret, "The file contains the etcd encryption key");
	}
}
/** Counts the API server's configuration files for reports, by their subject. */
function countConfigurations(resources) {
	const found = Object.entries({
		"audit configurations": /^audit\.k8s\.io$/,
		"encryption configurations": /^apiserver\.config\.k8s\.io$/
	}).map(([unit, group]) => {
		return [unit, resources.filter((resource) => group.test(resource.group) && /^(?:Policy|Encryption\w+)$/.test(resource.kind)).length];
	});
	return Object.fromEntries(found.filter(([, number]) => number > 0));
}
var encryptionLinks, encryption, identityFirst, keyInFile, noSecrets, weakProvider, includesSecrets, controlPlaneChecks;
function init_control_plane() {
	return (init_control_plane = __esmMin((() => {
		init_rule();
		init_checks();
		init_problem();
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
		weakProvider = defineManifestRule({
			id: "SW-K8S-encryption-weak-provider",
			severity: "low",
			summary: "Encrypt with a KMS of version 2 or with secretbox.",
			why: "aescbc is open to padding oracle attacks, aesgcm needs a new key every 200,000 writes, and version 1 of KMS is deprecated and off by default since Kubernetes 1.29.",
			before: encryption("      - aescbc: {keys: [{name: a, secret: \"<key>\"}]}"),
			after: encryption("      - kms: {apiVersion: v2, name: vault, endpoint: \"unix:///run/kms.sock\"}"),
			tags: [
				"security",
				"CWE-327",
				"CIS-Kubernetes-1.2.28"
			],
			links: encryptionLinks,
			precision: "very-high"
		});
		includesSecrets = /^(?:secrets|\*\.|\*\.\*)$/;
		controlPlaneChecks = [createObjectCheck([
			identityFirst,
			keyInFile,
			noSecrets,
			weakProvider
		], ["EncryptionConfiguration", "EncryptionConfig"], encrypted$1)];
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
function listRequiredLevels(pod, { cluster, joins }, options) {
	if (options.level !== void 0) return [{
		level: options.level,
		minor: options.minor ?? 37,
		mode: "option"
	}];
	if (pod.namespace === void 0) return [];
	const own = cluster.find("Namespace", pod.namespace, void 0);
	if (own !== void 0) return labeled$1(own.root.get("metadata", "labels"), options);
	const other = joins.around.find("Namespace", pod.namespace, void 0);
	if (other === void 0) return [];
	return labeled$1(other.owner.root.get("metadata", "labels"), options).map((level) => ({
		...level,
		assumed: other.unit
	}));
}
function labeled$1(labels, { minor }) {
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
		init_check();
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
	for (const { problem } of findViolations(pod, "restricted", 37)) problems.set(keyOf$2(problem), problem);
	for (const demand of demands) for (const { check, problem } of findViolations(pod, demand.level, demand.minor)) {
		const key = keyOf$2(problem);
		problems.set(key, demanded(problems.get(key) ?? problem, check, demand));
	}
	return problems.values();
}
function keyOf$2({ rule, field, part }) {
	return `${rule.id} ${part ?? ""} ${field.path}`;
}
function demanded(problem, check, required) {
	const { level, mode, assumed } = required;
	const alias = `pss/${check}`;
	const aliases = problem.aliases ?? [];
	if (aliases.includes(alias)) return problem;
	const refuses = mode === "option" || mode === "enforce";
	const own = problem.severity ?? problem.rule.severity;
	const consequence = refuses ? "does not allow" : "warns of";
	const result = {
		...problem,
		message: `${problem.message}, which Pod Security ${level} ${consequence}`,
		severity: refuses && !isAtLeast(own, "high") ? "high" : own,
		aliases: [...aliases, alias]
	};
	const isRaised = result.severity !== own;
	if (assumed === void 0) return result;
	const marked = assumeTogether(result, assumed, `it has the Namespace ${problem.owner.namespace ?? ""}`);
	return isRaised ? marked : {
		...marked,
		severity: own
	};
}
var podSecurityProblems;
function init_problems() {
	return (init_problems = __esmMin((() => {
		init_findings();
		init_problem();
		init_evaluate();
		init_level();
		podSecurityProblems = {
			rules: podSecurityChecks.flatMap(({ rules }) => rules),
			*run(context) {
				for (const pod of context.cluster.workloads) yield* judged(pod, listRequiredLevels(pod, context, context.options.podSecurity));
			}
		};
	})))();
}

// actions/manifest-check/kubernetes/rules/admission-config.ts
function* configuration(resource) {
	if (!/^apiserver\./.test(resource.group)) return;
	const plugins = resource.root.get("plugins");
	for (const plugin of plugins.items()) {
		const inner = plugin.get("configuration");
		if (plugin.get("name").text === "PodSecurity" && inner.isMap) yield* levels(resource, inner);
		const allows = inner.get("imagePolicy", "defaultAllow");
		if (allows.isTrue) yield createProblem(failsOpen, resource, allows, "Images run if the webhook does not answer");
	}
	if (plugins.items().every((plugin) => plugin.get("name").text !== "EventRateLimit")) yield createProblem(noRateLimit, resource, plugins, "The plugin EventRateLimit is not configured");
}
/** Checks a PodSecurityConfiguration. */
function* levels(resource, root) {
	const level = root.get("defaults", "enforce");
	if ((level.text ?? "privileged") === "privileged") yield createProblem(privileged, resource, level, "Namespaces without a label allow privileged pods");
	for (const kind of [
		"usernames",
		"runtimeClasses",
		"namespaces"
	]) {
		const field = root.get("exemptions", kind);
		const names = field.texts.filter((name) => kind !== "namespaces" || !/^kube-(?:system|public|node-lease)$/.test(name));
		if (names.length > 0) yield createProblem(exempt, resource, field, `Pod Security does not check the ${kind} ${names.slice(0, 5).join(", ")}`);
	}
}
var links$16, podSecurity, imagePolicy, privileged, exempt, failsOpen, noRateLimit, admissionConfigChecks;
function init_admission_config() {
	return (init_admission_config = __esmMin((() => {
		init_rule();
		init_checks();
		init_problem();
		links$16 = ["https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-admission-controller/"];
		podSecurity = (fields) => `apiVersion: apiserver.config.k8s.io/v1\nkind: AdmissionConfiguration\nplugins:\n  - name: PodSecurity\n    configuration:\n      apiVersion: pod-security.admission.config.k8s.io/v1\n      kind: PodSecurityConfiguration\n      ${fields}`;
		imagePolicy = (value) => `apiVersion: apiserver.config.k8s.io/v1\nkind: AdmissionConfiguration\nplugins:\n  - name: ImagePolicyWebhook\n    configuration:\n      imagePolicy: {kubeConfigFile: /etc/image-policy.kubeconfig, defaultAllow: ${value}}`;
		privileged = defineManifestRule({
			id: "SW-K8S-admission-pod-security",
			severity: "medium",
			summary: "Enforce a Pod Security level by default.",
			why: "The level privileged allows everything. It applies to each namespace without a label, and is the default.",
			before: podSecurity("defaults: {enforce: privileged}"),
			after: podSecurity("defaults: {enforce: baseline}"),
			tags: [
				"security",
				"CWE-1188",
				"CIS-Kubernetes-5.2.1"
			],
			links: links$16,
			precision: "very-high"
		});
		exempt = defineManifestRule({
			id: "SW-K8S-admission-exemptions",
			severity: "low",
			summary: "Exempt no users and runtimes from Pod Security, and only system namespaces.",
			why: "Pod Security does not check anything that is exempt, whatever the namespace's label says.",
			before: podSecurity("exemptions: {usernames: [alice]}\n      defaults: {enforce: baseline}"),
			after: podSecurity("exemptions: {namespaces: [kube-system]}\n      defaults: {enforce: baseline}"),
			tags: [
				"security",
				"CWE-862",
				"CIS-Kubernetes-5.2.1"
			],
			links: links$16,
			precision: "high"
		});
		failsOpen = defineManifestRule({
			id: "SW-K8S-admission-image-policy",
			severity: "medium",
			summary: "Reject images if the image policy webhook does not answer.",
			why: "With defaultAllow, an attacker only has to make the webhook fail to run any image.",
			before: imagePolicy("true"),
			after: imagePolicy("false"),
			tags: [
				"security",
				"supply-chain",
				"CWE-636",
				"CIS-Kubernetes-5.5.1"
			],
			links: ["https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#imagepolicywebhook"],
			precision: "very-high"
		});
		noRateLimit = defineManifestRule({
			id: "SW-K8S-admission-event-rate-limit",
			severity: "low",
			summary: "Limit the rate of events.",
			why: "Otherwise one faulty workload can flood the API server with events.",
			before: imagePolicy("false"),
			after: "apiVersion: apiserver.config.k8s.io/v1\nkind: AdmissionConfiguration\nplugins:\n  - name: EventRateLimit\n    path: /etc/event-rate-limit.yaml",
			tags: [
				"security",
				"availability",
				"CWE-770",
				"CIS-Kubernetes-1.2.9"
			],
			aliases: ["CKV_K8S_78"],
			links: ["https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#eventratelimit"],
			precision: "high",
			isOptIn: true
		});
		admissionConfigChecks = [createObjectCheck([
			privileged,
			exempt,
			failsOpen,
			noRateLimit
		], ["AdmissionConfiguration"], configuration), createObjectCheck([privileged, exempt], ["PodSecurityConfiguration"], (resource) => levels(resource, resource.root))];
	})))();
}

// actions/manifest-check/kubernetes/api-changes.ts
/** Finds the change of the API version that an object uses. */
function findApiChange(object) {
	return apiChanges.get(`${object.apiVersion} ${object.kind}`) ?? apiChanges.get(`${object.apiVersion} *`);
}
var apiChanges;
function init_api_changes() {
	return (init_api_changes = __esmMin((() => {
		apiChanges = new Map(`
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
`.trim().split("\n").flatMap((line) => {
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
/** Returns the version of a kind that an object should use. OpenShift's first versions had roles in the core group. */
function versionFor({ apiVersion, kind, group, version }) {
	if (getKindType(apiVersion, kind) !== void 0 || !isOwnGroup(apiVersion) || !/^v\d+$/.test(version)) return void 0;
	return group === "" && /^(?:Cluster)?Role(?:Binding)?$/.test(kind) ? void 0 : getStableVersions(kind).at(-1);
}
/** Creates a fix that writes the new API version, if objects have the same fields in it. */
function renewed(field, { instead, isSame }) {
	return isSame ? createFix(`Write ${instead}`, replaceScalar(field, instead)) : {};
}
var links$15, ingress$1, removed, deprecated, unknownKind, apiVersionChecks;
function init_api_versions() {
	return (init_api_versions = __esmMin((() => {
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_api_changes();
		init_evaluate();
		init_problem();
		init_types$1();
		links$15 = ["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"];
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
			links: links$15,
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
			links: links$15,
			precision: "very-high"
		});
		unknownKind = defineManifestRule({
			id: "SW-K8S-unknown-kind",
			severity: "high",
			summary: "Use the API version that defines the kind.",
			why: "Otherwise the API server rejects the object.",
			before: ingress$1("v1"),
			after: ingress$1("networking.k8s.io/v1"),
			tags: ["correctness"],
			links: ["https://kubernetes.io/docs/reference/kubernetes-api/"],
			precision: "very-high"
		});
		apiVersionChecks = [{
			rules: [
				removed,
				deprecated,
				unknownKind
			],
			*run({ cluster, options }) {
				const minor = options.kubernetesMinor ?? 37;
				for (const resource of cluster.resources) {
					const change = findApiChange(resource);
					const field = resource.root.get("apiVersion");
					const meant = versionFor(resource);
					if (change === void 0 && meant !== void 0) {
						const message = `${resource.apiVersion} has no kind ${resource.kind}; use ${meant}`;
						yield createProblem(unknownKind, resource, field, message, createFix(`Write ${meant}`, replaceScalar(field, meant)));
					}
					if (change === void 0) continue;
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

// actions/manifest-check/kubernetes/audit/policy.ts
/**
* Returns the rule that decides about a request of any user in any namespace, which is the first that matches. Rules
* for some users, namespaces or names leave other requests to later rules. Undefined if none matches, so that the
* request is not recorded (k8s.io/apiserver, `audit/policy/checker.go`).
*/
function findDecidingRule(rules, request) {
	return rules.find((rule) => isForAnyone(rule) && matchesVerb(rule, request) && matchesResource(rule, request));
}
function isForAnyone(rule) {
	const groups = rule.get("userGroups").texts;
	return rule.get("users").texts.length === 0 && rule.get("namespaces").texts.length === 0 && (groups.length === 0 || groups.some((group) => commonGroups.has(group)));
}
function matchesVerb(rule, { verb }) {
	const verbs = rule.get("verbs").texts;
	return verbs.length === 0 || verbs.includes(verb) || verbs.includes("*");
}
function matchesResource(rule, request) {
	const groups = rule.get("resources").items();
	if (groups.length === 0) return rule.get("nonResourceURLs").texts.length === 0;
	return groups.some((entry) => {
		const group = entry.get("group").text ?? "";
		if (group !== request.group && group !== "*" || entry.get("resourceNames").texts.length > 0) return false;
		const resources = entry.get("resources").texts;
		return resources.length === 0 || resources.some((name) => matchesName(name, request.resource));
	});
}
/** Matches a resource as audit policies write them: by name, or with an asterisk for all resources or subresources. */
function matchesName(name, resource) {
	if (name === "*" || name === resource) return true;
	const [own = "", subresource] = resource.split("/");
	return subresource !== void 0 && [`${own}/*`, `*/${subresource}`].includes(name);
}
var commonGroups;
function init_policy$1() {
	return (init_policy$1 = __esmMin((() => {
		commonGroups = /* @__PURE__ */ new Set(["system:authenticated", "system:serviceaccounts"]);
	})))();
}

// actions/manifest-check/kubernetes/rules/audit-policy.ts
function* audit(resource) {
	if (resource.group !== "audit.k8s.io") return;
	const list = resource.root.get("rules");
	const rules = list.items();
	const aliases = isListed(rules) ? [] : [incomplete];
	if (rules.every((rule) => rule.get("level").text === "None")) {
		yield createProblem(silentAudit, resource, rules[0]?.get("level") ?? list, "The audit policy records nothing", { aliases });
		return;
	}
	const [first] = rules;
	if (first !== void 0 && first.get("level").text === "None" && isForAll(first)) {
		yield createProblem(silentAudit, resource, first.get("level"), "The first rule drops every request, so later rules have no effect", { aliases });
		return;
	}
	yield* dropped(resource, rules, aliases);
	yield* disclosed(resource, rules);
}
/** Reports each rule that drops requests once, with the first kind of request that it drops. */
function* dropped(resource, rules, aliases) {
	const seen = /* @__PURE__ */ new Set();
	for (const request of traced) {
		const rule = findDecidingRule(rules, request);
		if (rule !== void 0 && rule.get("level").text !== "None" || seen.has(rule?.node)) continue;
		seen.add(rule?.node);
		const field = rule?.get("level") ?? resource.root.get("rules");
		const reason = rule === void 0 ? "match no rule, so they are not recorded" : "match this rule first, so they are not recorded";
		yield createProblem(droppedAudit, resource, field, `${request.what} ${reason}`, {
			aliases,
			...rule === void 0 ? { severity: "medium" } : {}
		});
	}
}
/** Reports each rule that records credentials once. */
function* disclosed(resource, rules) {
	const seen = /* @__PURE__ */ new Set();
	for (const request of confidential) {
		const level = findDecidingRule(rules, request)?.get("level");
		if (level === void 0 || !/^Request/.test(level.text ?? "") || seen.has(level.node)) continue;
		if (request.resource === "serviceaccounts/token" && level.text === "Request") continue;
		seen.add(level.node);
		const rule = request.resource === "secrets" ? loudAudit : loudTokens;
		yield createProblem(rule, resource, level, `The audit log contains ${request.what}`);
	}
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
function isListed(rules) {
	return listed.every(([name, levels]) => rules.some((rule) => levels.test(rule.get("level").text ?? "") && rule.get("resources").items().some((entry) => entry.get("resources").texts.includes(name))));
}
var auditLinks, policy$3, silentAudit, loudAudit, droppedAudit, loudTokens, incomplete, traced, confidential, listed, auditPolicyChecks;
function init_audit_policy() {
	return (init_audit_policy = __esmMin((() => {
		init_rule();
		init_policy$1();
		init_checks();
		init_problem();
		auditLinks = ["https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/"];
		policy$3 = (rules) => `apiVersion: audit.k8s.io/v1\nkind: Policy\nrules:\n${rules}`;
		silentAudit = defineManifestRule({
			id: "SW-K8S-audit-off",
			severity: "high",
			summary: "Record requests in the API server's audit policy.",
			why: "Otherwise nobody can find out who did what.",
			before: policy$3("  - level: None"),
			after: policy$3("  - level: Metadata"),
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
			before: policy$3("  - level: RequestResponse"),
			after: policy$3("  - level: Metadata\n    resources: [{group: \"\", resources: [secrets, configmaps]}]\n  - level: RequestResponse"),
			tags: [
				"security",
				"logging",
				"CWE-532",
				"CIS-Kubernetes-3.2.2"
			],
			links: auditLinks,
			precision: "high"
		});
		droppedAudit = defineManifestRule({
			id: "SW-K8S-audit-drops-requests",
			severity: "high",
			summary: "Record requests for Secrets and commands in pods.",
			why: "The first rule that matches decides. Without a record, nobody can find out who read a Secret or ran a command in a pod.",
			before: policy$3("  - level: None\n    resources: [{group: \"\", resources: [secrets]}]\n  - level: Metadata"),
			after: policy$3("  - level: Metadata"),
			tags: [
				"security",
				"logging",
				"CWE-778",
				"CIS-Kubernetes-3.2.2",
				"OWASP-K8S-K10"
			],
			links: auditLinks,
			precision: "very-high"
		});
		loudTokens = defineManifestRule({
			id: "SW-K8S-audit-logs-tokens",
			severity: "medium",
			summary: "Log only the metadata of requests for tokens.",
			why: "Answers of TokenRequest and bodies of TokenReview contain bearer tokens, which whoever reads the log can use until they expire.",
			before: policy$3("  - level: Metadata\n    resources: [{group: \"\", resources: [secrets]}]\n  - level: RequestResponse\n    resources: [{group: \"\", resources: [\"serviceaccounts/token\"]}]\n  - level: Metadata"),
			after: policy$3("  - level: Metadata"),
			tags: [
				"security",
				"logging",
				"CWE-532",
				"CIS-Kubernetes-3.2.2"
			],
			links: auditLinks,
			precision: "high"
		});
		incomplete = "kics/1828a670-5957-4bc5-9974-47da228f75e2";
		traced = [
			...[
				"get",
				"list",
				"watch"
			].map((verb) => ({
				group: "",
				resource: "secrets",
				verb,
				what: "Requests that read Secrets"
			})),
			{
				group: "",
				resource: "secrets",
				verb: "update",
				what: "Requests that change Secrets"
			},
			{
				group: "",
				resource: "pods/exec",
				verb: "create",
				what: "Commands in pods"
			},
			{
				group: "",
				resource: "pods/portforward",
				verb: "create",
				what: "Port forwards to pods"
			}
		];
		confidential = [
			...[
				"get",
				"list",
				"watch",
				"create",
				"update",
				"patch"
			].map((verb) => ({
				group: "",
				resource: "secrets",
				verb,
				what: "Secrets"
			})),
			{
				group: "",
				resource: "serviceaccounts/token",
				verb: "create",
				what: "service account tokens"
			},
			{
				group: "authentication.k8s.io",
				resource: "tokenreviews",
				verb: "create",
				what: "bearer tokens"
			}
		];
		listed = [...[
			"secrets",
			"tokenreviews",
			"configmaps",
			"pods",
			"deployments"
		].map((name) => [name, /^Metadata$/]), ...[
			"pods/exec",
			"pods/portforward",
			"pods/proxy",
			"services/proxy"
		].map((name) => [name, /^(?:Metadata|Request)/])];
		auditPolicyChecks = [createObjectCheck([
			silentAudit,
			loudAudit,
			loudTokens,
			droppedAudit
		], ["Policy"], audit)];
	})))();
}

// actions/manifest-check/kubernetes/rules/availability.ts
/** Maps the kind and name of scaled workloads to their autoscalers. */
function scalersOf(cluster) {
	const known = scalersByCluster.get(cluster);
	if (known !== void 0) return known;
	const scalers = cluster.ofKind("HorizontalPodAutoscaler", "ScaledObject").map((scaler) => {
		const target = scaler.root.get("spec", "scaleTargetRef");
		return [`${target.get("kind").text ?? "Deployment"}/${target.get("name").text}`, scaler];
	});
	const map = new Map(scalers);
	scalersByCluster.set(cluster, map);
	return map;
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
		yield createProblem(fixedReplicas, resource, field, `${scaled.kind} ${scaled.name} also sets the number of replicas`, {
			related,
			aliases: scaled.kind === "HorizontalPodAutoscaler" && resource.kind === "Deployment" ? [kicsReplicas] : []
		});
	}
	const number = field.number ?? 1;
	if (scaled === void 0 && number === 1 && resource.kind === "Deployment") yield createProblem(replicas, resource, field, "The workload has only one replica");
	for (const pod of number < 2 ? [] : cluster.workloadsIn(resource)) {
		if (isSpread(pod)) continue;
		yield createProblem(spread, resource, pod.get("topologySpreadConstraints"), `All ${number} replicas can run on the same node`);
	}
}
/** Returns true if anti-affinity or a spread constraint is about the pods themselves, not about others. */
function isSpread(pod) {
	const affinity = pod.get("affinity", "podAntiAffinity");
	return [
		...affinity.get("requiredDuringSchedulingIgnoredDuringExecution").items(),
		...affinity.get("preferredDuringSchedulingIgnoredDuringExecution").items().map((weighted) => weighted.get("podAffinityTerm")),
		...pod.get("topologySpreadConstraints").items()
	].some((term) => {
		const selector = term.get("labelSelector");
		return !selector.isMap || selectsPod(compileSelector(selector), pod);
	});
}
var deployment$2, scaler, replicas, spread, lostScaler, fixedReplicas, idleScaler, unlimitedJob, scalersByCluster, kicsReplicas, availabilityChecks;
function init_availability() {
	return (init_availability = __esmMin((() => {
		init_text();
		init_rule();
		init_checks();
		init_joins();
		init_problem();
		init_selector();
		deployment$2 = (spec, pod = "") => `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n${spec}  template:\n    metadata:\n      labels: {app: web}\n    spec:\n${pod}      containers: [{name: app, image: "app:1"}]`;
		scaler = (name) => `---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata:\n  name: web\nspec:\n  maxReplicas: 5\n  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: ${name}}`;
		replicas = defineManifestRule({
			id: "SW-K8S-single-replica",
			severity: "low",
			summary: "Run more than one replica.",
			why: "With one replica, each node update causes an outage.",
			before: deployment$2("  replicas: 1\n"),
			after: deployment$2("  replicas: 3\n"),
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
			before: deployment$2("  replicas: 3\n"),
			after: deployment$2("  replicas: 3\n", "      topologySpreadConstraints: [{maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway}]\n"),
			tags: ["reliability"],
			aliases: [
				"kube-linter/no-anti-affinity",
				"kube-score/deployment-has-host-podantiaffinity",
				"polaris/topologySpreadConstraint"
			],
			precision: "high",
			isOptIn: true
		});
		lostScaler = defineManifestRule({
			id: "SW-K8S-hpa-without-target",
			severity: "medium",
			summary: "Scale an existing workload with an autoscaler.",
			why: "The autoscaler has no effect. Often a name was changed on one side only.",
			before: `${deployment$2("")}\n${scaler("shop")}`,
			after: `${deployment$2("")}\n${scaler("web")}`,
			tags: ["correctness"],
			aliases: ["kube-linter/dangling-horizontalpodautoscaler", "kube-score/horizontalpodautoscaler-has-target"],
			precision: "medium"
		});
		fixedReplicas = defineManifestRule({
			id: "SW-K8S-replicas-with-hpa",
			severity: "low",
			summary: "Let the autoscaler set the number of replicas.",
			why: "Applying the manifest resets the number regardless of the load.",
			before: `${deployment$2("  replicas: 3\n")}\n${scaler("web")}`,
			after: `${deployment$2("")}\n${scaler("web")}`,
			tags: ["reliability"],
			precision: "high"
		});
		idleScaler = defineManifestRule({
			id: "SW-K8S-hpa-without-range",
			severity: "low",
			summary: "Let an autoscaler choose between numbers of replicas.",
			why: "With equal limits, the autoscaler never adds or removes a replica.",
			before: `${deployment$2("")}\n${scaler("web")}\n  minReplicas: 5`,
			after: `${deployment$2("")}\n${scaler("web")}\n  minReplicas: 2`,
			tags: ["correctness"],
			aliases: ["polaris/hpaMaxAvailability"],
			links: ["https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/"],
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
		scalersByCluster = /* @__PURE__ */ new WeakMap();
		kicsReplicas = "kics/5744cbb8-5946-4b75-a196-ade44449525b";
		availabilityChecks = [
			{
				rules: [
					replicas,
					spread,
					fixedReplicas
				],
				run: scaling
			},
			createObjectCheck([replicas, idleScaler], ["HorizontalPodAutoscaler"], function* (resource) {
				const least = resource.root.get("spec", "minReplicas");
				const most = resource.root.get("spec", "maxReplicas");
				if (least.number === 1) yield createProblem(replicas, resource, least, "The autoscaler runs only one replica at times");
				if (least.number !== void 0 && least.number > 0 && least.number === most.number) yield createProblem(idleScaler, resource, most, `The autoscaler always runs ${count(least.number, "replica")}`);
			}),
			createObjectCheck([lostScaler], ["HorizontalPodAutoscaler"], function* (resource, { joins }) {
				const target = resource.root.get("spec", "scaleTargetRef");
				const kind = target.get("kind").text ?? "";
				const name = target.get("name");
				if (name.text === void 0) return;
				const result = joins.findObject(resource, kind, name, resource.namespace);
				if (result.answer === "no") yield createProblem(lostScaler, resource, name, describeMissing(result, kind, name.text));
			}),
			createObjectCheck([unlimitedJob], ["Job"], function* (resource) {
				const field = resource.root.get("spec", "ttlSecondsAfterFinished");
				if (resource.group === "batch" && !field.exists) yield createProblem(unlimitedJob, resource, field, "The Job is not deleted after it finishes");
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/bindings.ts
/** Returns true for the group that the API server allows everything anyway (Kubernetes, "User-facing roles"). */
function isMasters(subject) {
	return subject.get("kind").text === "Group" && subject.get("name").text === "system:masters";
}
function* subjects(resource, context) {
	const role = resource.root.get("roleRef", "name");
	const list = resource.root.get("subjects").items();
	if (role.text === "cluster-admin" && resource.root.get("roleRef", "kind").text !== "Role" && !(list.length > 0 && list.every(isMasters))) {
		const isNarrow = resource.kind === "RoleBinding";
		const names = formatSubjects(resource);
		const message = `The binding grants cluster-admin${names === "" ? "" : ` to ${names}`}`;
		yield createProblem(clusterAdmin, resource, role, message, {
			severity: isNarrow ? "medium" : "high",
			aliases: adminAliases(resource)
		});
	}
	for (const subject of list) {
		yield* wide(resource, role, subject, context);
		const name = subject.get("name");
		if (name.text === "default" && subject.get("kind").text === "ServiceAccount") {
			const aliases = resource.kind === "RoleBinding" ? ["kics/1e749bc9-fde8-471c-af0c-8254efd2dee5"] : [];
			yield createProblem(defaultSubject, resource, name, "The binding applies to a default service account", { aliases });
		}
	}
}
/** Other tools look at some bindings of cluster-admin only. */
function adminAliases({ kind, name }) {
	const isExempt = name.startsWith("system:");
	if (kind === "RoleBinding") return isExempt ? [] : ["polaris/rolebindingClusterAdminClusterRole"];
	return ["kics/249328b8-5f0f-409f-b1dd-029f07882e11", ...isExempt || name === "cluster-admin" ? [] : ["polaris/clusterrolebindingClusterAdmin"]];
}
function* wide(resource, role, subject, context) {
	const name = subject.get("name");
	const found = wideSubjects.find(({ name: pattern }) => pattern.test(name.text ?? ""));
	if (found === void 0 || subject.get("kind").text === "ServiceAccount" || harmlessRoles.has(role.text ?? "")) return;
	const access = EffectiveRoles.in(context).accessOf(resource);
	const message = `The binding applies to ${name.text}, which is ${found.who}`;
	yield createProblem(broadSubject, resource, name, message, {
		severity: wideSeverity(found.severity, access),
		aliases: found.aliases
	});
}
/** Returns the severity of a role for many accounts. Without powers, it is milder for accounts that are known. */
function wideSeverity(severity, access) {
	if (access?.role.rules.every(isNamedRead) === true) return "low";
	return access?.granted.length === 0 && severity !== "critical" ? lowerByOne(severity) : severity;
}
/** Returns true for a rule that only allows to read named objects. */
function isNamedRead({ verbs, names, resources }) {
	return names.length > 0 && !resources.includes("secrets") && verbs.every((verb) => [
		"get",
		"list",
		"watch"
	].includes(verb));
}
function* roles$1(resource, { joins }) {
	const kind = resource.root.get("roleRef", "kind").text ?? "";
	const name = resource.root.get("roleRef", "name");
	const namespace = kind === "Role" ? resource.namespace : void 0;
	if (name.text === void 0 || isDefaultRole(kind, namespace, name.text)) return;
	const result = joins.findObject(resource, kind, name, namespace, ["Role", "ClusterRole"]);
	if (result.answer !== "no") return;
	if (distributionRole.test(name.text)) {
		joins.undecided.add(resource, "distributions of Kubernetes create roles");
		return;
	}
	yield createProblem(missingRole, resource, name, describeMissing(result, kind, name.text));
}
/** Returns true for a role that Kubernetes creates. A binding without a namespace may be in any. */
function isDefaultRole(kind, namespace, name) {
	return (kind === "Role" && namespace === void 0 ? ["kube-system", "kube-public"] : [namespace]).some((place) => findDefaultRole({
		kind,
		namespace: place,
		name
	}) !== void 0);
}
var links$14, binding$1, account$2, clusterAdmin, broadSubject, defaultSubject, missingRole, bindings, wideSubjects, harmlessRoles, distributionRole, bindingChecks;
function init_bindings() {
	return (init_bindings = __esmMin((() => {
		init_findings();
		init_rule();
		init_checks();
		init_joins();
		init_problem();
		init_default_roles$1();
		init_effective_roles();
		init_subjects();
		links$14 = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"];
		binding$1 = (role, subject) => `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${role}}\nsubjects:\n  - ${subject}`;
		account$2 = "{kind: ServiceAccount, name: app, namespace: shop}";
		clusterAdmin = defineManifestRule({
			id: "SW-K8S-cluster-admin",
			severity: "high",
			summary: "Bind cluster-admin to administrators only.",
			why: "cluster-admin allows everything in every namespace.",
			before: binding$1("cluster-admin", account$2),
			after: binding$1("view", account$2),
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
				"kube-linter/cluster-admin-role-binding"
			],
			links: links$14,
			precision: "very-high"
		});
		broadSubject = defineManifestRule({
			id: "SW-K8S-anonymous-binding",
			severity: "critical",
			summary: "Bind roles to named accounts.",
			why: "Anonymous users are everyone who can reach the API server. Authenticated users are everyone with any account, often in the whole cloud. Groups of service accounts are all pods, including those that come later.",
			before: binding$1("view", "{apiGroup: rbac.authorization.k8s.io, kind: Group, name: \"system:unauthenticated\"}"),
			after: binding$1("view", account$2),
			tags: [
				"security",
				"CWE-306",
				"CIS-Kubernetes-5.1.7",
				"OWASP-K8S-K02"
			],
			links: links$14,
			precision: "very-high"
		});
		defaultSubject = defineManifestRule({
			id: "SW-K8S-default-account-binding",
			severity: "medium",
			summary: "Bind roles to dedicated service accounts.",
			why: "Every pod in the namespace without a service account gets the permissions of the default one.",
			before: binding$1("view", "{kind: ServiceAccount, name: default, namespace: shop}"),
			after: binding$1("view", account$2),
			tags: ["security", "CIS-Kubernetes-5.1.5"],
			aliases: ["CKV_K8S_42", "C-0189"],
			links: links$14,
			precision: "very-high"
		});
		missingRole = defineManifestRule({
			id: "SW-K8S-binding-without-role",
			severity: "low",
			summary: "Bind existing roles.",
			why: "The binding grants nothing until somebody creates a role with that name.",
			before: `${binding$1("reader", account$2)}\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: readers\nrules: []`,
			after: `${binding$1("readers", account$2)}\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: readers\nrules: []`,
			tags: ["correctness"],
			links: links$14,
			precision: "medium"
		});
		bindings = ["RoleBinding", "ClusterRoleBinding"];
		wideSubjects = [
			{
				name: /^system:(?:anonymous|unauthenticated)$/u,
				severity: "critical",
				aliases: ["KSV-0122", "C-0262"],
				who: "everyone without an account"
			},
			{
				name: /^system:authenticated$/u,
				severity: "high",
				aliases: ["KSV-0123"],
				who: "everyone with any account"
			},
			{
				name: /^system:serviceaccounts$/u,
				severity: "high",
				aliases: [],
				who: "every pod of the cluster"
			},
			{
				name: /^system:serviceaccounts:/u,
				severity: "medium",
				aliases: [],
				who: "every pod of a namespace"
			}
		];
		harmlessRoles = /* @__PURE__ */ new Set([...[
			"system:public-info-viewer",
			"system:discovery",
			"system:basic-user"
		], ...["system:service-account-issuer-discovery", "system:cluster-trust-bundle-discovery"]]);
		distributionRole = /^(?:system:|kubeadm:|gce:|eks:|aks-|openshift-)/u;
		bindingChecks = [createObjectCheck([
			clusterAdmin,
			broadSubject,
			defaultSubject
		], bindings, subjects), createObjectCheck([missingRole], bindings, roles$1)];
	})))();
}

// actions/manifest-check/kubernetes/rules/budgets.ts
function replicasOf(owner, scaled) {
	if (scaled?.kind === "HorizontalPodAutoscaler") return {
		number: scaled.root.get("spec", "minReplicas").number ?? 1,
		scaler: scaled
	};
	const { number } = owner.root.get("spec", "replicas");
	return scaled !== void 0 || number === void 0 ? void 0 : { number };
}
/** Returns the numbers of all workloads together. Undefined if one of them is not known. */
function totalOf(pods, cluster) {
	const scalers = scalersOf(cluster);
	const all = [...new Set(pods.map(({ resource }) => resource))].map((owner) => replicasOf(owner, scalers.get(`${owner.kind}/${owner.name}`)));
	const known = all.filter((replicas) => replicas !== void 0);
	if (known.length === 0 || known.length < all.length) return void 0;
	return {
		number: known.reduce((sum, { number }) => sum + number, 0),
		scaler: known.find(({ scaler }) => scaler !== void 0)?.scaler
	};
}
/** Returns how many of a number of pods a budget requires. Percentages are rounded up, as the API server does. */
function requiredOf(least, total) {
	const percent = /^(\d{1,3})%$/u.exec(least.text ?? "")?.[1];
	return percent === void 0 ? least.number ?? -1 : Math.ceil(Number(percent) * total / 100);
}
function* budgets(resource, { cluster, joins }) {
	const spec = resource.root.get("spec");
	const field = spec.get("selector");
	const result = field.isMap ? joins.findPods(resource, compileSelector(field), resource.namespace) : void 0;
	if (result?.answer === "no") yield createProblem(emptyBudget, resource, field, "No pod in these files has the labels in the budget's selector");
	const most = spec.get("maxUnavailable");
	const least = spec.get("minAvailable");
	const total = totalOf(result?.answer === "yes" ? result.found : [], cluster);
	if (most.text === "0" || most.text === "0%") yield createProblem(blockingBudget, resource, most, "The budget allows no disruptions", { aliases: ["kube-linter/pdb-max-unavailable"] });
	else if (total?.scaler !== void 0 && total.number > 0 && requiredOf(least, total.number) >= total.number) {
		const { scaler, number } = total;
		const required = least.number === void 0 ? `${least.text} of the pods` : count(least.number, "pod");
		const minimum = scaler.root.get("spec", "minReplicas");
		const relation = least.number === number ? "EqualTo" : "GreaterThan";
		yield createProblem(blockingBudget, resource, least, `The budget requires ${required} to be available, and the autoscaler runs only ${number} at times`, {
			aliases: least.number === void 0 ? [] : [`polaris/pdbMinAvailable${relation}HPAMinReplicas`],
			related: [{
				place: (minimum.exists ? minimum : scaler.root.get("metadata", "name")).place,
				message: "The autoscaler"
			}]
		});
	} else if (least.text === "100%" || total !== void 0 && requiredOf(least, total.number) >= total.number) yield createProblem(blockingBudget, resource, least, "The budget requires all pods to be available", { aliases: ["kube-linter/pdb-min-available"] });
}
/** Reports workloads that always have several replicas, none of whose pods a budget selects. */
function* unprotected({ cluster }) {
	const scalers = scalersOf(cluster);
	const budgeted = new Set(cluster.ofKind("PodDisruptionBudget").flatMap(({ root, namespace }) => {
		const selector = root.get("spec", "selector");
		return selector.isMap ? cluster.podsWith(compileSelector(selector), namespace) : [];
	}));
	for (const owner of cluster.ofKind("Deployment", "StatefulSet")) {
		const replicas = replicasOf(owner, scalers.get(`${owner.kind}/${owner.name}`));
		const pods = cluster.workloadsIn(owner);
		if (owner.group !== "apps" || pods.length === 0 || pods.some((pod) => budgeted.has(pod))) continue;
		if (replicas === void 0 || replicas.number < 2) continue;
		const name = owner.root.get("metadata", "name");
		yield createProblem(missingBudget, owner, name, "No PodDisruptionBudget in these files selects the pods");
	}
}
var deployment$1, budget, emptyBudget, blockingBudget, missingBudget, stuckPods, budgetChecks;
function init_budgets() {
	return (init_budgets = __esmMin((() => {
		init_text();
		init_rule();
		init_checks();
		init_problem();
		init_selector();
		init_availability();
		deployment$1 = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3\n  template:\n    metadata:\n      labels: {app: web}\n    spec:\n      containers: [{name: app, image: \"app:1\"}]";
		budget = (spec) => `${deployment$1}\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata:\n  name: web\nspec:\n${spec}`;
		emptyBudget = defineManifestRule({
			id: "SW-K8S-pdb-without-pods",
			severity: "medium",
			summary: "Select existing pods in a PodDisruptionBudget.",
			why: "A budget that matches no pods protects nothing.",
			before: budget("  minAvailable: 1\n  selector: {matchLabels: {app: shop}}"),
			after: budget("  minAvailable: 1\n  selector: {matchLabels: {app: web}}"),
			tags: ["correctness"],
			precision: "medium"
		});
		blockingBudget = defineManifestRule({
			id: "SW-K8S-pdb-blocks-drains",
			severity: "medium",
			summary: "Let a PodDisruptionBudget allow at least one disruption.",
			why: "Otherwise nodes with these pods cannot be drained, and cluster updates hang.",
			before: budget("  maxUnavailable: 0\n  selector: {matchLabels: {app: web}}"),
			after: budget("  maxUnavailable: 1\n  selector: {matchLabels: {app: web}}"),
			tags: ["reliability"],
			links: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
			precision: "high"
		});
		missingBudget = defineManifestRule({
			id: "SW-K8S-pdb-missing",
			severity: "low",
			summary: "Protect replicated workloads with a PodDisruptionBudget.",
			why: "Without a budget, draining nodes can stop all replicas at once.",
			before: deployment$1,
			after: budget("  maxUnavailable: 1\n  selector: {matchLabels: {app: web}}"),
			tags: ["reliability"],
			links: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/"],
			precision: "high",
			isOptIn: true
		});
		stuckPods = defineManifestRule({
			id: "SW-K8S-pdb-unhealthy-pods",
			severity: "low",
			summary: "Let unhealthy pods be evicted.",
			why: "By default, pods that never become ready block the drain of their node, although they serve nobody.",
			before: budget("  maxUnavailable: 1\n  selector: {matchLabels: {app: web}}"),
			after: budget("  maxUnavailable: 1\n  unhealthyPodEvictionPolicy: AlwaysAllow\n  selector: {matchLabels: {app: web}}"),
			tags: ["reliability"],
			aliases: ["kube-linter/pdb-unhealthy-pod-eviction-policy"],
			links: ["https://kubernetes.io/docs/tasks/run-application/configure-pdb/#unhealthy-pod-eviction-policy"],
			precision: "high",
			isOptIn: true
		});
		budgetChecks = [
			{
				rules: [missingBudget],
				run: unprotected
			},
			createObjectCheck([emptyBudget, blockingBudget], ["PodDisruptionBudget"], budgets),
			createObjectCheck([stuckPods], ["PodDisruptionBudget"], function* (resource) {
				const field = resource.root.get("spec", "unhealthyPodEvictionPolicy");
				if (resource.group === "policy" && !field.exists) yield createProblem(stuckPods, resource, field, "Pods that are not ready can block the drain of a node");
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/consistency.ts
/** Returns the selector that an object sets for its own pods. Without `manualSelector`, a Job's is generated. */
function selectorOf({ kind, root }, field) {
	if (!field.isMap || kind === "Job" && !root.get("spec", "manualSelector").isTrue) return void 0;
	return kind === "ReplicationController" ? {
		labels: field.record,
		expressions: []
	} : compileSelector(field);
}
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
		const aliases = list === "env" ? ["kube-linter/duplicate-env-var", "kube-score/environment-variable-key-duplication"] : [];
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
		init_selector();
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
				"ReplicaSet",
				"ReplicationController",
				"Job"
			], function* (resource, { cluster }) {
				const field = resource.root.get("spec", "selector");
				const selector = selectorOf(resource, field);
				if (selector === void 0) return;
				for (const pod of cluster.workloadsIn(resource)) {
					if (selects(selector, pod.labels)) continue;
					const related = [{
						place: pod.metadata.get("labels").place,
						message: "The labels of its pods"
					}];
					yield createProblem(selectorMismatch, resource, field, "The selector does not match the labels of the workload's own pods", { related });
				}
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rbac/default-changes.ts
/** Returns true for a role that says of itself that the API server made it. */
function isLabeledDefault({ labels }) {
	return labels.get("kubernetes.io/bootstrapping") === "rbac-defaults";
}
/**
* Compares a role that has the name and the label of a default role with that role. Compares powers, not rules, because
* the harmless permissions differ between versions of Kubernetes. Undefined for other roles.
*/
function compareWithDefault(role, scope) {
	const defaults = isLabeledDefault(role) ? findDefaultRole(role) : void 0;
	return defaults === void 0 ? void 0 : changeOf(role.name, role, defaults, scope);
}
/** Returns the default role that a cluster role extends by its labels, if it adds powers to it. */
function findExtension(role) {
	if (role.kind !== "ClusterRole" || findDefaultRole(role) !== void 0) return void 0;
	const [name] = listExtendedRoles(role.labels);
	const defaults = name === void 0 ? void 0 : findDefaultRole({
		kind: "ClusterRole",
		name
	});
	if (name === void 0 || defaults === void 0) return void 0;
	const change = changeOf(name, role, defaults, "cluster");
	return change.added.length === 0 ? void 0 : change;
}
function changeOf(name, role, defaults, scope) {
	const usual = new Set(defaults.flatMap((rule) => listGrantedPowers(rule, scope).map(({ power, isNamed }) => keyOf$1(power.id, isNamed))));
	const isNew = ({ power, isNamed }) => power.isOptIn !== true && !usual.has(keyOf$1(power.id, isNamed)) && !usual.has(keyOf$1(power.id, false));
	return {
		name,
		added: readRules(role).map((rule) => ({
			rule,
			granted: listGrantedPowers(rule, scope).filter(isNew)
		})).filter(({ granted }) => granted.length > 0)
	};
}
function keyOf$1(id, isNamed) {
	return `${id} ${isNamed ? "named" : "all"}`;
}
function init_default_changes() {
	return (init_default_changes = __esmMin((() => {
		init_default_roles$1();
		init_effective_roles();
		init_granted_powers();
	})))();
}

// actions/manifest-check/kubernetes/rbac/foreign/check.ts
/** Returns true if a check asks for what a rule contains. */
function fires({ groups, resources, verbs }, rule) {
	return (groups === void 0 || matchesAny(rule.groups, groups)) && matchesAny(rule.resources, resources) && matchesAny(rule.verbs, verbs);
}
function matchesAny(items, wanted) {
	return items.some((item) => wanted instanceof RegExp ? wanted.test(item) : wanted.includes(item));
}
var core, rbacGroup, anything$1, pods$1, secretPowers, execPowers, deleting;
function init_check$5() {
	return (init_check$5 = __esmMin((() => {
		core = ["", "*"];
		rbacGroup = ["rbac.authorization.k8s.io", "*"];
		anything$1 = /^/u;
		pods$1 = [
			"pods",
			"deployments",
			"jobs",
			"cronjobs",
			"statefulsets",
			"daemonsets",
			"replicasets"
		];
		secretPowers = ["secrets", "change-secrets"];
		execPowers = ["exec"];
		deleting = [
			"delete",
			"deletecollection",
			"*"
		];
	})))();
}

// actions/manifest-check/kubernetes/rbac/foreign/others.ts
var polarisExec, otherChecks;
function init_others() {
	return (init_others = __esmMin((() => {
		init_check$5();
		polarisExec = {
			powers: execPowers,
			groups: core,
			resources: [
				"*",
				"pods/exec",
				"pods/attach"
			],
			verbs: [
				"*",
				"get",
				"create"
			]
		};
		otherChecks = [
			{
				id: "C-0002",
				powers: execPowers,
				groups: core,
				resources: [
					"pods/exec",
					"pods/*",
					"*"
				],
				verbs: ["create", "*"]
			},
			{
				id: "C-0007",
				powers: ["delete-workloads"],
				groups: [
					...core,
					"apps",
					"batch"
				],
				resources: [
					...pods$1,
					"secrets",
					"services",
					"*"
				],
				verbs: deleting
			},
			{
				id: "C-0015",
				powers: ["secrets"],
				groups: core,
				resources: ["secrets", "*"],
				verbs: [
					"get",
					"list",
					"watch",
					"*"
				]
			},
			{
				id: "C-0031",
				powers: ["delete-events"],
				groups: core,
				resources: ["events", "*"],
				verbs: deleting
			},
			{
				id: "C-0037",
				powers: ["system-config-maps", "config-maps"],
				groups: core,
				resources: ["configmaps", "*"],
				verbs: [
					"update",
					"patch",
					"*"
				],
				accepts: ({ names }) => names.length === 0 || names.includes("coredns")
			},
			{
				id: "C-0063",
				powers: ["port-forward"],
				groups: core,
				resources: [
					"pods/portforward",
					"pods/*",
					"*"
				],
				verbs: [
					"create",
					"get",
					"*"
				]
			},
			{
				id: "C-0065",
				powers: ["impersonate"],
				groups: core,
				resources: [
					"users",
					"serviceaccounts",
					"groups",
					"uids",
					"*"
				],
				verbs: ["impersonate", "*"]
			},
			{
				id: "C-0188",
				powers: ["create-pods"],
				groups: core,
				resources: ["pods", "*"],
				verbs: ["create", "*"]
			},
			{
				id: "polaris/rolePodExecAttach",
				kind: "Role",
				exempt: /^(?:system:|gce:podsecuritypolicy:calico-sa$)/u,
				...polarisExec
			},
			{
				id: "polaris/clusterrolePodExecAttach",
				kind: "ClusterRole",
				exempt: /^(?:system:|(?:cluster-admin|admin|edit|gce:podsecuritypolicy:calico-sa)$)/u,
				...polarisExec
			},
			{
				id: "kics/6b896afb-ca07-467a-b256-1a0077a1c08e",
				powers: ["wildcard"],
				resources: anything$1,
				verbs: anything$1
			},
			{
				id: "kics/b7bca5c4-1dab-4c2c-8cbe-3050b9d59b14",
				powers: ["secrets"],
				resources: ["secrets"],
				verbs: [
					"get",
					"list",
					"watch"
				]
			},
			{
				id: "kics/c589f42c-7924-4871-aee2-1cede9bc7cbc",
				powers: execPowers,
				resources: ["pods/exec", "pods/*"],
				verbs: ["create", "*"]
			},
			{
				id: "kics/d45330fd-f58d-45fb-a682-6481477a0f84",
				powers: execPowers,
				resources: ["pods/attach", "pods/*"],
				verbs: ["create", "*"]
			},
			{
				id: "kics/38fa11ef-dbcc-4da8-9680-7e1fd855b6fb",
				powers: ["port-forward"],
				resources: ["pods/portforward"],
				verbs: [
					"update",
					"patch",
					"create",
					"*"
				]
			},
			{
				id: "kics/8320826e-7a9c-4b0b-9535-578333193432",
				powers: ["escalate"],
				resources: ["roles", "clusterroles"],
				verbs: [
					"bind",
					"escalate",
					"*"
				]
			},
			{
				id: "kics/9f85c3f6-26fd-4007-938a-2e0cb0100980",
				powers: ["impersonate", "impersonate-extras"],
				resources: anything$1,
				verbs: ["impersonate"]
			},
			{
				id: "kics/592ad21d-ad9b-46c6-8d2d-fad09d62a942",
				powers: ["create-pods"],
				resources: /^pods$|\*/u,
				verbs: /^create$|\*/u
			},
			{
				id: "kube-linter/access-to-secrets",
				powers: secretPowers,
				groups: core,
				resources: ["secrets"],
				verbs: [
					"get",
					"list",
					"watch",
					"create",
					"delete",
					"*"
				]
			},
			{
				id: "kube-linter/access-to-create-pods",
				powers: ["create-pods"],
				resources: [...pods$1, "*"],
				verbs: ["create", "*"]
			},
			{
				id: "kube-linter/access-to-create-pv",
				powers: ["persistent-volumes"],
				groups: core,
				resources: ["persistentvolumes"],
				verbs: ["create", "*"]
			},
			{
				id: "kube-linter/wildcard-in-rules",
				powers: ["wildcard"],
				resources: anything$1,
				verbs: anything$1
			}
		];
	})))();
}

// actions/manifest-check/kubernetes/rbac/foreign/trivy-and-checkov.ts
/** Returns true if a role contains both halves of an approval, in any of its rules. */
function canApprove(role) {
	const known = approvers.get(role);
	if (known !== void 0) return known;
	const result = role.rules.some((rule) => fires({
		...approval,
		verbs: [
			"update",
			"patch",
			"*"
		]
	}, rule)) && role.rules.some((rule) => fires({
		...approval,
		resources: ["signers", "*"],
		verbs: ["approve", "*"]
	}, rule));
	approvers.set(role, result);
	return result;
}
var changes$1, trivyWorkloads, webhooks, approval, approvers, trivyAndCheckov;
function init_trivy_and_checkov() {
	return (init_trivy_and_checkov = __esmMin((() => {
		init_check$5();
		changes$1 = [
			"create",
			"update",
			"patch",
			"delete",
			"deletecollection",
			"impersonate",
			"*"
		];
		trivyWorkloads = [...pods$1, "replicationcontrollers"];
		webhooks = ["mutatingwebhookconfigurations", "validatingwebhookconfigurations"];
		approval = {
			groups: ["certificates.k8s.io", "*"],
			resources: [
				"certificatesigningrequests/approval",
				"*/approval",
				"*"
			]
		};
		approvers = /* @__PURE__ */ new WeakMap();
		trivyAndCheckov = [
			{
				id: "KSV-0041",
				powers: secretPowers,
				kind: "ClusterRole",
				resources: ["secrets"],
				verbs: [
					"get",
					"list",
					"watch",
					...changes$1
				]
			},
			{
				id: "KSV-0113",
				powers: secretPowers,
				kind: "Role",
				resources: ["secrets"],
				verbs: [
					"get",
					"list",
					"watch",
					...changes$1
				]
			},
			{
				id: "KSV-0042",
				powers: ["delete-logs"],
				resources: ["pods/log"],
				verbs: deleting
			},
			{
				id: "KSV-0043",
				powers: ["impersonate"],
				groups: ["*"],
				resources: ["groups"],
				verbs: ["impersonate"]
			},
			{
				id: "KSV-0044",
				powers: ["wildcard"],
				groups: ["*"],
				resources: ["*"],
				verbs: ["*"]
			},
			{
				id: "KSV-0045",
				powers: ["wildcard"],
				resources: [
					...trivyWorkloads,
					"secrets",
					"roles",
					"clusterroles",
					"rolebindings",
					"clusterrolebindings",
					"users",
					"groups"
				],
				verbs: ["*"]
			},
			{
				id: "KSV-0046",
				powers: ["wildcard"],
				kind: "ClusterRole",
				resources: ["*"],
				verbs: [
					"create",
					"update",
					"delete",
					"deletecollection",
					"impersonate",
					"*",
					"list",
					"get"
				]
			},
			{
				id: "KSV-0047",
				powers: ["nodes-proxy"],
				resources: ["nodes/proxy"],
				verbs: ["get", "create"]
			},
			{
				id: "KSV-0048",
				powers: [
					"create-pods",
					"change-pods",
					"delete-workloads"
				],
				resources: trivyWorkloads,
				verbs: changes$1
			},
			{
				id: "KSV-0049",
				powers: ["config-maps", "system-config-maps"],
				resources: ["configmaps"],
				verbs: changes$1
			},
			{
				id: "KSV-0050",
				powers: ["escalate", "manage-rbac"],
				resources: ["roles", "rolebindings"],
				verbs: [
					"escalate",
					"bind",
					"impersonate",
					"*"
				]
			},
			{
				id: "KSV-0053",
				powers: execPowers,
				resources: ["pods/exec"],
				verbs: changes$1
			},
			{
				id: "KSV-0054",
				powers: execPowers,
				resources: ["pods/attach"],
				verbs: changes$1
			},
			{
				id: "KSV-0056",
				powers: ["networking"],
				resources: [
					"services",
					"endpoints",
					"endpointslices",
					"networkpolicies",
					"ingresses"
				],
				verbs: changes$1
			},
			{
				id: "KSV-0114",
				powers: ["webhooks"],
				resources: webhooks,
				verbs: changes$1
			},
			{
				id: "CKV_K8S_49",
				powers: ["wildcard"],
				resources: anything$1,
				verbs: anything$1,
				accepts: (rule, { rules }) => rule === rules[0]
			},
			{
				id: "CKV_K8S_155",
				powers: ["webhooks"],
				kind: "ClusterRole",
				groups: ["admissionregistration.k8s.io", "*"],
				resources: [...webhooks, "*"],
				verbs: [
					"create",
					"update",
					"patch",
					"*"
				]
			},
			{
				id: "CKV_K8S_156",
				powers: ["certificates"],
				kind: "ClusterRole",
				resources: anything$1,
				verbs: anything$1,
				accepts: (_, role) => canApprove(role)
			},
			{
				id: "CKV_K8S_157",
				powers: ["escalate", "manage-rbac"],
				groups: rbacGroup,
				resources: [
					"rolebindings",
					"clusterrolebindings",
					"*"
				],
				verbs: ["bind", "*"]
			},
			{
				id: "CKV_K8S_158",
				powers: ["escalate"],
				groups: rbacGroup,
				resources: [
					"roles",
					"clusterroles",
					"*"
				],
				verbs: ["escalate", "*"]
			}
		];
	})))();
}

// actions/manifest-check/kubernetes/rbac/foreign/index.ts
/** Lists the checks of other tools that also fire on a rule for the powers. */
function listForeignChecks(powers, rule, role) {
	return foreignChecks.filter((check) => check.powers.some((power) => powers.includes(power)) && (check.kind === void 0 || check.kind === role.kind) && check.exempt?.test(role.name) !== true && fires(check, rule) && check.accepts?.(rule, role) !== false).map(({ id }) => id);
}
/** Lists the checks of other tools that may fire for a power, for documentation. */
function listForeignIds(power) {
	return foreignChecks.filter((check) => check.powers.includes(power)).map(({ id }) => id);
}
var foreignChecks;
function init_foreign() {
	return (init_foreign = __esmMin((() => {
		init_check$5();
		init_others();
		init_trivy_and_checkov();
		foreignChecks = [...trivyAndCheckov, ...otherChecks];
	})))();
}

// actions/manifest-check/kubernetes/rules/default-roles.ts
function* changes(resource) {
	const change = compareWithDefault(resource, scopeOf(resource));
	if (change !== void 0) {
		const message = (can) => `The default role ${change.name} was changed: it can also ${can}, which Kubernetes' own cannot`;
		yield* report(resource, change, fieldOf(resource, change), message);
		return;
	}
	const extension = findExtension(resource);
	if (extension === void 0) return;
	const label = resource.root.get("metadata", "labels", `rbac.authorization.k8s.io/aggregate-to-${extension.name}`);
	const message = (can) => `The default role ${extension.name} is extended by this one: it can also ${can}`;
	yield* report(resource, extension, label, message);
}
function* report(resource, { added }, field, message) {
	const all = added.flatMap(({ granted }) => granted);
	const severity = worstSeverity(all.map((granted) => granted.severity));
	if (severity === void 0) return;
	const foreign = {
		kind: resource.kind,
		name: resource.name,
		rules: readRules(resource)
	};
	const aliases = added.flatMap(({ rule, granted }) => listForeignChecks(granted.map(({ power }) => power.id), rule, foreign));
	yield createProblem(changed, resource, field, message(describePowers(all)), {
		severity,
		aliases
	});
}
/** Returns the first rule that adds something. */
function fieldOf({ root }, { added }) {
	const first = added[0]?.rule;
	const rules = root.get("rules");
	return rules.items().find((item) => readPolicyRule(item) === first)?.get("resources") ?? rules;
}
var role$2, changed, defaultRoleChecks;
function init_default_roles() {
	return (init_default_roles = __esmMin((() => {
		init_findings();
		init_rule();
		init_checks();
		init_problem();
		init_default_changes();
		init_descriptions();
		init_effective_roles();
		init_foreign();
		init_policy_rule();
		role$2 = (label, resources) => `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: orders-view\n  labels:\n    ${label}: "true"\nrules:\n  - {apiGroups: [""], resources: [${resources}], verbs: [get, list, watch]}`;
		changed = defineManifestRule({
			id: "SW-K8S-default-role-changed",
			severity: "high",
			summary: "Do not extend Kubernetes' default roles.",
			why: "Administrators bind view, edit, admin and the system: roles for what Kubernetes documents. Everyone who is bound to the role gets what is added.",
			before: role$2("rbac.authorization.k8s.io/aggregate-to-view", "secrets"),
			after: role$2("example.com/aggregate-to-auditor", "secrets"),
			tags: [
				"security",
				"CWE-269",
				"OWASP-K8S-K02"
			],
			links: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings"],
			precision: "high"
		});
		defaultRoleChecks = [createObjectCheck([changed], ["Role", "ClusterRole"], changes)];
	})))();
}

// actions/manifest-check/kubernetes/rules/gateway.ts
function isRedirect(rule) {
	return rule.get("filters").items().some((filter) => filter.get("requestRedirect", "scheme").text === "https");
}
var links$13, gateway, plainListener, route, noBackend$1, istio, istioPlain, gatewayChecks;
function init_gateway() {
	return (init_gateway = __esmMin((() => {
		init_rule();
		init_checks();
		init_joins();
		init_problem();
		links$13 = ["https://gateway-api.sigs.k8s.io/guides/tls/"];
		gateway = (listener) => `apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata:\n  name: edge\nspec:\n  gatewayClassName: edge\n  listeners:\n    - name: web\n${listener}`;
		plainListener = defineManifestRule({
			id: "SW-K8S-gateway-tls",
			severity: "medium",
			summary: "Use TLS for Gateway listeners.",
			why: "Attackers on the network can read and change plain HTTP traffic.",
			before: gateway("      protocol: HTTP\n      port: 80"),
			after: gateway("      protocol: HTTPS\n      port: 443\n      tls: {certificateRefs: [{name: edge}]}"),
			tags: ["security", "CWE-319"],
			links: links$13,
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
				if (resource.group !== "gateway.networking.k8s.io") continue;
				if (protocol.text === "HTTPS" && !listener.get("tls").exists) {
					const message = `The listener ${listener.get("name").text ?? ""} has no TLS settings, so it accepts no connections`;
					yield createProblem(plainListener, resource, protocol, message);
				}
				if (protocol.text !== "HTTP") continue;
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
		], function* (resource, { joins }) {
			for (const rule of resource.root.get("spec", "rules").items()) for (const backend of rule.get("backendRefs").items()) {
				const name = backend.get("name");
				if (name.text === void 0 || (backend.get("kind").text ?? "Service") !== "Service") continue;
				const namespace = backend.get("namespace").text ?? resource.namespace;
				const result = joins.findObject(resource, "Service", name, namespace);
				if (result.answer !== "no") continue;
				yield createProblem(noBackend$1, resource, name, describeMissing(result, "Service", name.text));
			}
		})];
	})))();
}

// actions/manifest-check/kubernetes/joins/causes.ts
/** Returns the cause with a key in a unit. Creates it once, because problems of one cause have the same object. */
function getCause(cluster, key, create) {
	const known = causes.get(cluster) ?? /* @__PURE__ */ new Map();
	causes.set(cluster, known);
	const cause = known.get(key) ?? create();
	known.set(key, cause);
	return cause;
}
var causes;
function init_causes() {
	return (init_causes = __esmMin((() => {
		causes = /* @__PURE__ */ new WeakMap();
	})))();
}

// actions/manifest-check/kubernetes/rbac/bound-accounts.ts
var indexes$1, BoundAccounts;
function init_bound_accounts() {
	return (init_bound_accounts = __esmMin((() => {
		/* @__PURE__ */ init_service_accounts();
		init_subjects();
		indexes$1 = /* @__PURE__ */ new WeakMap();
		BoundAccounts = class BoundAccounts {
			#namespacesByName;
			constructor(cluster) {
				const accounts = cluster.ofKind("ClusterRoleBinding", "RoleBinding").flatMap(listSubjects).filter((subject) => subject.kind === "account");
				const groups = [...Map.groupBy(accounts, ({ name }) => name)];
				this.#namespacesByName = new Map(groups.map(([name, group]) => [name, new Set(group.map(({ namespace }) => namespace))]));
			}
			/** Returns the index of a unit. */
			static in(cluster) {
				const known = indexes$1.get(cluster) ?? new BoundAccounts(cluster);
				indexes$1.set(cluster, known);
				return known;
			}
			/** Checks whether a binding names the service account of a pod. A missing namespace may be any. */
			has(pod) {
				const namespaces = this.#namespacesByName.get(getServiceAccount(pod));
				if (namespaces === void 0) return false;
				return pod.namespace === void 0 || namespaces.has("") || namespaces.has(pod.namespace);
			}
		};
	})))();
}

// actions/manifest-check/kubernetes/rules/identity.ts
function* tokens(pod, context) {
	if (pod.partial || !hasToken$1(pod, context)) return;
	const field = pod.get("automountServiceAccountToken");
	const mounted = pod.containers.some(({ field: container }) => container.get("volumeMounts").items().some((mount) => mount.get("mountPath").text === tokenPath));
	const aliases = field.isTrue || mounted ? ["KSV-0036"] : [];
	const message = `The pods mount the token of the service account ${getServiceAccount(pod)}`;
	const account = context.cluster.find("ServiceAccount", getServiceAccount(pod), pod.namespace);
	const isShared = account !== void 0 && !field.exists && !mounted;
	const isDefault = getServiceAccount(pod) === "default" && !field.exists && !mounted;
	yield createProblem(token, pod, field, message, {
		aliases,
		...field.isTrue && !BoundAccounts.in(context.cluster).has(pod) ? { severity: "medium" } : {},
		...isDefault ? createFix("Do not mount the token", addField(field, "false")) : {},
		...isShared ? { cause: mountingAccount(account, context.cluster) } : {}
	});
}
/** Returns the cause of tokens that pods mount only because their service account says nothing else. */
function mountingAccount(account, cluster) {
	return getCause(cluster, `token of ${formatTitle(account)}`, () => ({
		owner: account,
		field: account.root.get("metadata", "name"),
		message: (owners) => `The token of the service account ${account.name} is mounted into ${owners}`
	}));
}
/** Reports the accounts that pods of several objects of a namespace name. */
function* sharedAccounts({ cluster }) {
	const named = cluster.workloads.filter((pod) => getServiceAccount(pod) !== "default");
	const groups = Map.groupBy(named, (pod) => JSON.stringify([pod.namespace, getServiceAccount(pod)]));
	for (const pods of groups.values()) {
		const owners = [...new Set(pods.map(({ resource }) => resource))];
		const [first] = pods;
		if (owners.length < 2 || first === void 0) continue;
		const name = getServiceAccount(first);
		const account = cluster.find("ServiceAccount", name, first.namespace);
		for (const pod of pods) {
			const other = owners.find((owner) => owner !== pod.resource);
			const field = pod.get("serviceAccountName").exists ? pod.get("serviceAccountName") : pod.get("serviceAccount");
			const message = `${other === void 0 ? "" : formatTitle(other)} uses the service account ${name}, too`;
			const cause = account === void 0 ? {} : { cause: sharedBy(account, cluster) };
			yield createProblem(sharedAccount, pod, field, message, cause);
		}
	}
}
/** Returns the cause of pods that share a service account. */
function sharedBy(account, cluster) {
	return getCause(cluster, `users of ${formatTitle(account)}`, () => ({
		owner: account,
		field: account.root.get("metadata", "name"),
		message: (owners) => `${owners} share the service account ${account.name}`
	}));
}
var links$12, owned, token, defaultAccount, oldField, sharedAccount, accountToken, tokenPath, identityChecks;
function init_identity() {
	return (init_identity = __esmMin((() => {
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_checks();
		init_causes();
		init_problem();
		init_bound_accounts();
		/* @__PURE__ */ init_resource();
		/* @__PURE__ */ init_service_accounts();
		links$12 = ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"];
		owned = (name, account) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n  serviceAccountName: ${account}\n  containers: [{name: app, image: "app:1"}]`;
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
			links: links$12,
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
			links: links$12,
			precision: "high",
			isOptIn: true
		});
		oldField = defineManifestRule({
			id: "SW-K8S-service-account-field",
			severity: "low",
			summary: "Set the service account with serviceAccountName.",
			why: "serviceAccount is the old name of the field, which newer tools do not read. If both are set, Kubernetes ignores the old one.",
			before: "serviceAccount: web",
			after: "serviceAccountName: web",
			tags: ["correctness"],
			aliases: ["kube-linter/deprecated-service-account-field"],
			links: links$12,
			precision: "very-high"
		});
		sharedAccount = defineManifestRule({
			id: "SW-K8S-shared-service-account",
			severity: "low",
			summary: "Give each workload its own service account.",
			why: "Each of the workloads has the permissions that any of them needs.",
			before: `${owned("web", "app")}\n---\n${owned("worker", "app")}`,
			after: `${owned("web", "web")}\n---\n${owned("worker", "worker")}`,
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.1.5"
			],
			links: links$12,
			precision: "high",
			isOptIn: true
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
			links: links$12,
			precision: "high"
		});
		tokenPath = "/var/run/secrets/kubernetes.io/serviceaccount";
		identityChecks = [
			createPodCheck([token], tokens),
			{
				rules: [sharedAccount],
				run: sharedAccounts
			},
			createPodCheck([defaultAccount, oldField], function* (pod) {
				const named = pod.get("serviceAccountName");
				const old = pod.get("serviceAccount");
				if (!pod.partial && getServiceAccount(pod) === "default") yield createProblem(defaultAccount, pod, named, "The pods use the namespace's default service account");
				if (old.exists && named.exists && old.text !== named.text) {
					const message = `The pods use the service account ${named.text}, not ${old.text} as serviceAccount says`;
					yield createProblem(oldField, pod, old, message, { severity: "medium" });
				}
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

// actions/manifest-check/kubernetes/schema/placeholder.ts
/** Checks whether a value holds a placeholder that a later step replaces, so that the value itself is unknown. */
function isPlaceholder(text) {
	return placeholder.test(text);
}
var placeholder;
function init_placeholder() {
	return (init_placeholder = __esmMin((() => {
		placeholder = /\$[({A-Z_[]|\{\{|\{%|<%|#\{|^<.*>$|^\(\(.*\)\)$|^\[\[.*\]\]$|^__\w+__$|^@[\w.-]+@$|^%[\w.-]+%$/;
	})))();
}

// actions/manifest-check/kubernetes/rules/images.ts
/** Returns true for an empty value that ytt fills, because a comment with its expression follows. */
function isFilledByYtt({ node }) {
	if (node === void 0) return false;
	const { text } = node.file.source;
	const end = text.indexOf("\n", node.end);
	return /^:?\s*#@ /.test(text.slice(node.end, end === -1 ? text.length : end));
}
/** Returns true for a placeholder that is replaced before the object is applied. */
function isTemplate(image) {
	return /[${}<>]|^\s*$/.test(image) || isPlaceholder(image);
}
/** Reports a reference that no registry accepts, and images from a registry without updates. */
function* checkReference(container, image) {
	const place = container.field.get("image");
	if (tryParseReference(image) === void 0) {
		const { digest } = splitReference(image);
		const message = digest !== void 0 && !isDigest(digest) ? `"${digest}" is not a digest; use sha256: and 64 lower-case hexadecimal digits` : `"${image}" is not an image reference`;
		yield createContainerProblem(badReference, container, place, message);
	}
	if (splitReference(image).registry !== "k8s.gcr.io") return;
	const moved = image.replace("k8s.gcr.io/", "registry.k8s.io/");
	yield createContainerProblem(frozen, container, place, `${image} comes from a registry without updates; use ${moved}`, {
		aliases: container.workload.namespace === "kube-system" ? ["C-0253"] : [],
		...createFix(`Write ${moved}`, replaceScalar(place, moved))
	});
}
var links$11, movingTag, unpinned, untrusted, pullPolicy, noImage, badReference, frozen, tiller, dashboard, imageChecks;
function init_images$1() {
	return (init_images$1 = __esmMin((() => {
		init_references$2();
		/* @__PURE__ */ init_edits();
		/* @__PURE__ */ init_fix();
		init_rule();
		init_checks();
		init_problem();
		init_placeholder();
		links$11 = ["https://kubernetes.io/docs/concepts/containers/images/"];
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
			links: links$11,
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
			links: links$11,
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
			links: links$11,
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
			links: links$11,
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
			links: links$11,
			precision: "very-high"
		});
		badReference = defineManifestRule({
			id: "SW-K8S-image-reference",
			severity: "high",
			summary: "Use valid image references.",
			why: "The node rejects the reference, so the container never starts. A digest has 64 lower-case hexadecimal digits after sha256.",
			before: "image: nginx@sha256:abc",
			after: "image: nginx@sha256:0000000000000000000000000000000000000000000000000000000000000000",
			tags: ["correctness", "supply-chain"],
			links: links$11,
			precision: "very-high"
		});
		frozen = defineManifestRule({
			id: "SW-K8S-image-frozen-registry",
			severity: "medium",
			summary: "Use registry.k8s.io in place of k8s.gcr.io.",
			why: "k8s.gcr.io has been frozen since April 2023. It gets no new images and no security fixes, and may be turned off.",
			before: "image: k8s.gcr.io/pause:3.9",
			after: "image: registry.k8s.io/pause:3.9",
			tags: [
				"security",
				"supply-chain",
				"CWE-1104"
			],
			links: ["https://kubernetes.io/blog/2023/03/10/image-registry-redirect/"],
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
			badReference,
			frozen,
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
				if (place.node !== void 0 && !isFilledByYtt(place)) yield createContainerProblem(noImage, container, place, `Container ${name} has no image`);
				return;
			}
			if (isTemplate(image)) return;
			yield* checkReference(container, image);
			const { tag, digest } = splitReference(image);
			if (digest === void 0 && (tag === void 0 || tag === "latest")) yield createContainerProblem(movingTag, container, place, `${image} has no fixed version; use a version tag`, { aliases: ["CKV_K8S_43"] });
			else if (digest === void 0) yield createContainerProblem(unpinned, container, place, `${image} is not pinned by digest`);
			if (options.trustedRegistries.length > 0 && !isFromTrustedRegistry(image, options.trustedRegistries)) yield createContainerProblem(untrusted, container, place, `${image} comes from a registry that is not trusted; use one in trusted-registries`);
			const policy = field.get("imagePullPolicy");
			const isPulledByDefault = tag === void 0 || tag === "latest";
			if (policy.text !== "Always" && digest === void 0 && (policy.exists || !isPulledByDefault)) yield createContainerProblem(pullPolicy, container, policy, `The node may run a cached ${image} without asking the registry`);
			const { labels, name: workload } = container.workload;
			if (/tiller/.test(image) || /tiller/.test(workload) || labels.get("name") === "tiller") yield createContainerProblem(tiller, container, place, `${image} is Helm 2's Tiller`);
			if (/(?:kubernetesui\/dashboard|kubernetes-dashboard(?:-\w+)?)$/.test(image.replace(/[@:][^/]*$/, ""))) yield createContainerProblem(dashboard, container, place, `${image} is the Kubernetes Dashboard`);
		}), createObjectCheck([tiller], ["Service"], function* (service) {
			const selector = service.root.get("spec", "selector");
			const isTiller = /tiller/.test(service.name) || ["name", "app"].some((key) => selector.get(key).text === "tiller");
			const place = service.root.get("metadata", "name");
			if (service.group === "" && isTiller) yield createProblem(tiller, service, place, "The Service lets every pod use Helm 2's Tiller");
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
function* backends(resource, { joins }) {
	for (const backend of backendsOf(resource)) {
		const modern = backend.get("service", "name");
		const name = modern.exists ? modern : backend.get("serviceName");
		if (name.text === void 0) continue;
		const result = joins.findObject(resource, "Service", name, resource.namespace);
		if (result.answer === "no") yield createProblem(noBackend, resource, name, describeMissing(result, "Service", name.text));
		const [target] = result.answer === "yes" ? result.found : [];
		if (target === void 0) continue;
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
/** Reports Routes of OpenShift that accept plain HTTP (route.openshift.io/v1, TLSConfig). */
function* routes(resource) {
	if (!/^(?:route\.openshift\.io\/)?v1$/.test(resource.apiVersion)) return;
	const tls = resource.root.get("spec", "tls");
	const policy = tls.get("insecureEdgeTerminationPolicy");
	if (tls.isMap && secureTerminations.has(policy.text)) return;
	const message = tls.isMap ? "The Route also serves plain HTTP" : "The Route serves plain HTTP";
	yield {
		...createProblem(noTls, resource, tls.isMap ? policy : tls, message),
		aliases: []
	};
}
var links$10, ingress, tls, noTls, service$1, backend, noBackend, injection, snippet, retired, controllerImage, prefix, injectable, suspicious, secureTerminations, ingressChecks;
function init_ingress() {
	return (init_ingress = __esmMin((() => {
		init_rule();
		init_checks();
		init_joins();
		init_problem();
		links$10 = ["https://kubernetes.io/docs/concepts/services-networking/ingress/"];
		ingress = (extra, annotations = "") => `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n${annotations}spec:\n  ingressClassName: nginx\n${extra}`;
		tls = "  tls: [{hosts: [shop.example.com], secretName: shop}]\n";
		noTls = defineManifestRule({
			id: "SW-K8S-ingress-tls",
			severity: "medium",
			summary: "Serve Ingresses and Routes over TLS.",
			why: "Attackers on the network can read and change plain HTTP traffic.",
			before: ingress("  rules: [{host: shop.example.com}]\n"),
			after: ingress(`${tls}  rules: [{host: shop.example.com}]\n`),
			tags: ["security", "CWE-319"],
			aliases: ["polaris/tlsSettingsMissing", "C-0263"],
			links: links$10,
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
			links: links$10,
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
		retired = defineManifestRule({
			id: "SW-K8S-ingress-nginx-retired",
			severity: "medium",
			summary: "Replace ingress-nginx with a maintained controller.",
			why: "The Kubernetes project ended ingress-nginx in March 2026. It gets no more releases, bug fixes or security fixes. Controllers of the Gateway API are maintained.",
			before: "image: registry.k8s.io/ingress-nginx/controller:v1.14.0",
			after: "image: registry.example.com/gateway:1.0",
			tags: [
				"security",
				"supply-chain",
				"CWE-1104"
			],
			links: ["https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/"],
			precision: "very-high"
		});
		controllerImage = /(?:^|\/)(?:ingress-nginx\/controller(?:-chroot)?|(?:kubernetes-ingress-controller|google_containers)\/nginx-ingress-controller(?:-\w+)?|ingress-nginx-controller)(?=[:@]|$)/;
		prefix = "nginx.ingress.kubernetes.io/";
		injectable = /* @__PURE__ */ new Set([
			"auth-url",
			"auth-tls-match-cn",
			"mirror-target",
			"mirror-host"
		]);
		suspicious = /[\r\n<>"{}|^`\\;]/;
		secureTerminations = /* @__PURE__ */ new Set([
			"Redirect",
			"None",
			"",
			void 0
		]);
		ingressChecks = [
			createObjectCheck([noTls], ["Route"], routes),
			createContainerCheck([retired], function* (container) {
				if (!controllerImage.test(container.image ?? "")) return;
				const place = container.field.get("image");
				yield createContainerProblem(retired, container, place, `${container.image} has had no security fixes since March 2026`);
			}),
			createObjectCheck([retired], ["IngressClass"], function* (resource) {
				const field = resource.root.get("spec", "controller");
				if (field.text !== "k8s.io/ingress-nginx") return;
				yield createProblem(retired, resource, field, "The controller of the class, ingress-nginx, has had no security fixes since March 2026", { severity: "low" });
			}),
			createObjectCheck([
				noTls,
				noBackend,
				injection,
				snippet
			], ["Ingress"], function* (resource, context) {
				yield* annotations(resource);
				yield* backends(resource, context);
				const field = resource.root.get("spec", "tls");
				if (field.items().length === 0) yield createProblem(noTls, resource, field, "The Ingress serves plain HTTP");
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/lifecycle.ts
/** Returns true for a pod that is to run until it is deleted, and that nothing else creates. */
function isNaked({ root, group, labels }) {
	const metadata = root.get("metadata");
	const isHook = metadata.get("annotations").fields().some(({ key }) => /^(?:helm\.sh\/hook$|argocd\.argoproj\.io\/hook$|kubernetes\.io\/config\.)/.test(String(key)));
	const isStatic = labels.get("tier") === "control-plane";
	const isLasting = (root.get("spec", "restartPolicy").text ?? "Always") === "Always";
	return group === "" && isLasting && !isHook && !isStatic && metadata.get("ownerReferences").items().length === 0;
}
var pods, cron$1, noDeadline, deployment, nakedPod, downtime, sudo, callsSudo, lifecycleChecks;
function init_lifecycle() {
	return (init_lifecycle = __esmMin((() => {
		init_rule();
		init_checks();
		init_problem();
		pods = "containers: [{name: app, image: \"app:1\"}]";
		cron$1 = (spec) => `apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: report\nspec:\n  schedule: "0 4 * * *"\n${spec}  jobTemplate: {spec: {template: {spec: {${pods}}}}}`;
		noDeadline = defineManifestRule({
			id: "SW-K8S-cron-job-deadline",
			severity: "low",
			summary: "Set startingDeadlineSeconds of a CronJob.",
			why: "Without a deadline, Kubernetes counts all missed times since the last run. After 100 of them, it never starts the CronJob again.",
			before: cron$1(""),
			after: cron$1("  startingDeadlineSeconds: 300\n"),
			tags: ["reliability"],
			links: ["https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline"],
			precision: "high",
			isOptIn: true
		});
		deployment = (spec) => `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n${spec}  selector: {matchLabels: {app: web}}\n  template: {metadata: {labels: {app: web}}, spec: {${pods}}}`;
		nakedPod = defineManifestRule({
			id: "SW-K8S-naked-pod",
			severity: "low",
			summary: "Create pods with a Deployment or another controller.",
			why: "Nothing replaces a pod without a controller when its node fails or is drained.",
			before: `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  ${pods}`,
			after: deployment(""),
			tags: ["reliability"],
			aliases: ["C-0073"],
			links: ["https://kubernetes.io/docs/concepts/workloads/pods/#working-with-pods"],
			precision: "high",
			isOptIn: true
		});
		downtime = defineManifestRule({
			id: "SW-K8S-update-downtime",
			severity: "low",
			summary: "Replace the pods of a Deployment step by step.",
			why: "Otherwise each update stops all pods before new ones start.",
			before: deployment("  strategy: {type: Recreate}\n"),
			after: deployment("  strategy: {type: RollingUpdate}\n"),
			tags: ["reliability"],
			links: ["https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy"],
			precision: "medium",
			isOptIn: true
		});
		sudo = defineManifestRule({
			id: "SW-K8S-sudo",
			severity: "medium",
			summary: "Do not start programs with sudo.",
			why: "sudo needs a root file with the setuid bit and privilege escalation in the container. An attacker can use both.",
			before: "command: [sudo, /app/server]",
			after: "command: [/app/server]",
			tags: ["security", "CWE-250"],
			links: ["https://kubernetes.io/docs/tasks/configure-pod-container/security-context/"],
			precision: "high"
		});
		callsSudo = /^(?:\S*\/)?sudo$|(?:^|[;&|(]|\bexec\b)\s{0,9}(?:\/\S{1,99}\/)?sudo\s/m;
		lifecycleChecks = [
			createObjectCheck([noDeadline], ["CronJob"], function* (resource) {
				const field = resource.root.get("spec", "startingDeadlineSeconds");
				if (resource.group === "batch" && !field.exists) yield createProblem(noDeadline, resource, field, "The CronJob has no deadline for late starts");
			}),
			createObjectCheck([nakedPod], ["Pod"], function* (resource) {
				const name = resource.root.get("metadata", "name");
				if (isNaked(resource)) yield createProblem(nakedPod, resource, name, "No controller replaces the pod");
			}),
			createObjectCheck([downtime], ["Deployment"], function* (resource) {
				const type = resource.root.get("spec", "strategy", "type");
				const most = resource.root.get("spec", "strategy", "rollingUpdate", "maxUnavailable");
				if (type.exists && type.text !== "RollingUpdate") yield createProblem(downtime, resource, type, `The strategy ${type.text} does not replace pods step by step`);
				else if (most.text === "100%") yield createProblem(downtime, resource, most, "An update can stop all pods at once");
			}),
			createContainerCheck([sudo], function* (container) {
				for (const list of ["command", "args"]) {
					const field = container.field.get(list).items().find(({ text = "" }) => callsSudo.test(text.slice(0, 1e4)));
					if (field === void 0) continue;
					yield createContainerProblem(sudo, container, field, `Container ${container.name} runs sudo`);
					return;
				}
			})
		];
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
/** Reports namespaces with pods in these files but without a policy for their resources: the Namespace, or the first pod. */
function* unlimited({ cluster, joins: { around } }) {
	const namespaces = cluster.ofKind("Namespace").filter(({ group }) => group === "");
	const objects = new Map(namespaces.map((resource) => [resource.name, resource]));
	const byNamespace = Map.groupBy(cluster.workloads, (pod) => around.targetNamespaceOf(pod));
	for (const [kind, rule] of policies) {
		const limited = new Set(cluster.ofKind(kind).map((policy) => around.targetNamespaceOf(policy)));
		for (const [namespace, [first]] of byNamespace) {
			if (namespace === void 0) continue;
			const object = objects.get(namespace) ?? first?.resource;
			if (object === void 0 || limited.has(namespace)) continue;
			const metadata = object.root.get("metadata");
			const isNamed = object.kind !== "Namespace" && metadata.get("namespace").exists;
			const field = metadata.get(isNamed ? "namespace" : "name");
			yield createProblem(rule, object, field, `These files contain no ${kind} for the namespace ${namespace}`);
		}
	}
}
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
var links$9, namespace, badLabel, noLabel, quota, weakRange, weakQuota, container$1, within, noRange, noQuota, policies, modes, namespaceChecks;
function init_namespaces$1() {
	return (init_namespaces$1 = __esmMin((() => {
		init_rule();
		init_checks();
		init_check();
		init_level();
		init_problem();
		links$9 = ["https://kubernetes.io/docs/concepts/security/pod-security-admission/"];
		namespace = (labels) => `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n${labels}`;
		badLabel = defineManifestRule({
			id: "SW-K8S-pod-security-label",
			severity: "high",
			summary: "Use valid values in Pod Security labels.",
			why: "The API server rejects an unknown level or version when the label changes, and it protects nothing.",
			before: namespace("  labels:\n    pod-security.kubernetes.io/enforce: restrictd"),
			after: namespace("  labels:\n    pod-security.kubernetes.io/enforce: restricted"),
			tags: ["security", "correctness"],
			links: links$9,
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
			links: links$9,
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
		container$1 = "---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  containers: [{name: app, image: \"app:1\"}]";
		within = (kind, spec) => `---\napiVersion: v1\nkind: ${kind}\nmetadata:\n  name: shop\n  namespace: shop\nspec:\n${spec}`;
		noRange = defineManifestRule({
			id: "SW-K8S-limit-range-missing",
			severity: "low",
			summary: "Set default limits with a LimitRange in each Namespace.",
			why: "Containers that set no limits run without limits.",
			before: `${namespace("")}${container$1}`,
			after: `${namespace("")}${container$1}\n${within("LimitRange", "  limits: [{type: Container, default: {memory: 1Gi}}]")}`,
			tags: ["reliability", "NSA-CISA"],
			links: ["https://kubernetes.io/docs/concepts/policy/limit-range/"],
			precision: "high",
			isOptIn: true
		});
		noQuota = defineManifestRule({
			id: "SW-K8S-resource-quota-missing",
			severity: "low",
			summary: "Limit the resources of each Namespace with a ResourceQuota.",
			why: "The pods of one namespace can use the resources of the whole cluster.",
			before: `${namespace("")}${container$1}`,
			after: `${namespace("")}${container$1}\n${within("ResourceQuota", "  hard: {limits.memory: 8Gi}")}`,
			tags: ["reliability", "NSA-CISA"],
			links: ["https://kubernetes.io/docs/concepts/policy/resource-quotas/"],
			precision: "high",
			isOptIn: true
		});
		policies = [["LimitRange", noRange], ["ResourceQuota", noQuota]];
		modes = [
			"enforce",
			"warn",
			"audit"
		];
		namespaceChecks = [
			{
				rules: [noRange, noQuota],
				run: unlimited
			},
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

// actions/manifest-check/kubernetes/network/coverage.ts
/** Returns true if a policy denies by default, or denies the traffic of all pods. */
function restricts(policy, direction) {
	const side = policy[direction];
	if (side === void 0) return false;
	return side.isolates || side.rules.some((rule) => rule.action === "deny" && rule.matches(unknownPod, unknownPod) === "yes" && rule.traffic(unknownPod).certain.covers(trafficOf("TCP")));
}
var NetworkCoverage, namespacedKinds, wideKinds;
function init_coverage() {
	return (init_coverage = __esmMin((() => {
		init_endpoints();
		init_compile();
		init_traffic();
		NetworkCoverage = class {
			#covered = {
				ingress: /* @__PURE__ */ new Set(),
				egress: /* @__PURE__ */ new Set()
			};
			#around;
			#endpoints;
			/** Policies of other units, by the namespace of the pods. */
			#near = /* @__PURE__ */ new Map();
			constructor({ cluster, joins }) {
				this.#around = joins.around;
				this.#endpoints = new Endpoints(cluster);
				for (const policy of cluster.ofKind(...namespacedKinds, ...wideKinds).flatMap(compilePolicy)) {
					const meant = ["ingress", "egress"].filter((direction) => restricts(policy, direction));
					if (meant.length === 0) continue;
					const pods = this.#podsOf(policy, cluster);
					for (const direction of meant) for (const pod of pods) this.#covered[direction].add(pod);
				}
			}
			/** Returns true if a policy of the unit, or of another one in the namespace that both name, applies to a pod. */
			isCovered(pod, direction) {
				if (this.#covered[direction].has(pod)) return true;
				return this.#policiesNear(this.#around.namespaceOf(pod))[direction].some((policy) => this.#applies(policy, pod));
			}
			/** Returns the policies of other units that may apply to the pods of a namespace. */
			#policiesNear(namespace) {
				const known = this.#near.get(namespace);
				if (known !== void 0) return known;
				const around = this.#around;
				const policies = [...around.objectsIn(namespacedKinds, namespace), ...around.clusterObjects(wideKinds)].flatMap(({ owner }) => compilePolicy(owner));
				const near = {
					ingress: policies.filter((policy) => restricts(policy, "ingress")),
					egress: policies.filter((policy) => restricts(policy, "egress"))
				};
				this.#near.set(namespace, near);
				return near;
			}
			#podsOf(policy, cluster) {
				const { resource, podSelector } = policy;
				const namespace = wideKinds.includes(resource.kind) ? void 0 : resource.namespace;
				if (podSelector !== void 0) return cluster.podsWith(podSelector, namespace);
				return cluster.podsIn(namespace).filter((pod) => this.#applies(policy, pod));
			}
			/** What cannot be decided counts as a match, so that pods are not reported on a guess. */
			#applies(policy, pod) {
				return policy.selects(this.#endpoints.ofPod(pod)) !== "no";
			}
		};
		namespacedKinds = ["NetworkPolicy", "CiliumNetworkPolicy"];
		wideKinds = [...["CiliumClusterwideNetworkPolicy", "GlobalNetworkPolicy"], ...[
			"AdminNetworkPolicy",
			"BaselineAdminNetworkPolicy",
			"ClusterNetworkPolicy"
		]];
	})))();
}

// actions/manifest-check/kubernetes/rules/network.ts
function* coverage(context) {
	const { cluster, joins } = context;
	const network = new NetworkCoverage(context);
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
			const cause = unrestricted(workload, direction, cluster);
			yield createProblem(rule, workload, workload.spec, message, { cause });
		}
	}
	for (const policy of cluster.ofKind("NetworkPolicy")) {
		const selector = policy.root.get("spec", "podSelector");
		if (!selector.isMap || policy.group.endsWith("projectcalico.org")) continue;
		if (joins.findPods(policy, compileSelector(selector), policy.namespace).answer !== "no") continue;
		yield createProblem(selectsNothing, policy, selector, "No pod in these files has the labels in the policy's selector");
	}
}
/** Returns the cause of an unrestricted pod, which one policy for its namespace solves. */
function unrestricted(pod, direction, cluster) {
	const { namespace } = pod;
	return getCause(cluster, `${direction} ${namespace ?? ""}`, () => {
		const own = namespace === void 0 ? void 0 : cluster.find("Namespace", namespace, void 0);
		const traffic = direction === "ingress" ? "incoming traffic to" : "outgoing traffic of";
		const where = namespace === void 0 ? "" : ` in the namespace ${namespace}`;
		return {
			owner: own ?? {
				...pod,
				kind: "Namespace",
				namespace: void 0,
				name: namespace ?? unnamed,
				annotations: []
			},
			field: own?.root.get("metadata", "name"),
			message: (owners) => `No NetworkPolicy in these files restricts ${traffic} ${owners}${where}`
		};
	});
}
function* emptyPeers(policy, { joins }) {
	for (const [direction, list] of peerLists) {
		const peers = policy.root.get("spec", direction).items().flatMap((rule) => rule.get(list).items());
		for (const peer of peers) {
			const field = peer.get("podSelector");
			const selector = compileSelector(field);
			const namespaces = peer.get("namespaceSelector");
			const namespace = namespaces.exists ? namespaces.get("matchLabels", "kubernetes.io/metadata.name").text : policy.namespace;
			if (selector.labels.size + selector.expressions.length === 0) continue;
			if (namespaces.exists && namespace === void 0) continue;
			if (joins.findPods(policy, selector, namespace).answer !== "no") continue;
			yield createProblem(emptyPeer, policy, field, "No pod in these files has the labels of this peer");
		}
	}
}
function hasPeerSelector({ root }) {
	return [...root.get("spec", "ingress").items(), ...root.get("spec", "egress").items()].flatMap((rule) => [...rule.get("from").items(), ...rule.get("to").items()]).some((peer) => peer.get("podSelector").isMap || peer.get("namespaceSelector").isMap);
}
var links$8, pod$3, policy$2, openIngress, openEgress, noSelector, selectsNothing, emptyPeer, unlogged, unnamed, peerLists, networkChecks;
function init_network$2() {
	return (init_network$2 = __esmMin((() => {
		init_rule();
		init_checks();
		init_causes();
		init_coverage();
		init_problem();
		init_selector();
		links$8 = ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"];
		pod$3 = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: {app: web}\nspec:\n  containers: [{name: app, image: \"app:1\"}]\n---\n";
		policy$2 = (spec) => `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n${spec}`;
		openIngress = defineManifestRule({
			id: "SW-K8S-network-ingress-open",
			severity: "medium",
			summary: "Restrict incoming traffic to each pod with a NetworkPolicy.",
			why: "No policy for incoming traffic selects these pods, so every pod in the cluster can reach all their ports.",
			before: `${pod$3}${policy$2("  podSelector: {}\n  policyTypes: [Egress]")}`,
			after: `${pod$3}${policy$2("  podSelector: {}\n  policyTypes: [Ingress]")}`,
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
			links: links$8,
			precision: "high"
		});
		openEgress = defineManifestRule({
			id: "SW-K8S-network-egress-open",
			severity: "low",
			summary: "Restrict outgoing traffic of each pod with a NetworkPolicy.",
			why: "No policy for outgoing traffic selects these pods. Anyone who compromises one can reach the whole network, including the cloud's metadata service.",
			before: `${pod$3}${policy$2("  podSelector: {}\n  policyTypes: [Ingress]")}`,
			after: `${pod$3}${policy$2("  podSelector: {}\n  policyTypes: [Egress]")}`,
			tags: [
				"security",
				"CWE-284",
				"CIS-Kubernetes-5.3.2",
				"NSA-CISA",
				"NIST-SP-800-190-4.4.2"
			],
			links: links$8,
			precision: "high"
		});
		noSelector = defineManifestRule({
			id: "SW-K8S-network-policy-selector",
			severity: "medium",
			summary: "Set the podSelector of a NetworkPolicy.",
			why: "Without podSelector, the API server rejects the policy, or it unintentionally applies to all pods of the namespace.",
			before: policy$2("  policyTypes: [Ingress]"),
			after: policy$2("  podSelector: {matchLabels: {app: web}}\n  policyTypes: [Ingress]"),
			tags: ["security", "correctness"],
			links: links$8,
			precision: "very-high"
		});
		selectsNothing = defineManifestRule({
			id: "SW-K8S-network-policy-without-pods",
			severity: "low",
			summary: "Select existing pods in a NetworkPolicy.",
			why: "A policy that matches no pods protects nothing. Often a label was renamed on one side only.",
			before: `${pod$3}${policy$2("  podSelector: {matchLabels: {app: shop}}")}`,
			after: `${pod$3}${policy$2("  podSelector: {matchLabels: {app: web}}")}`,
			tags: ["security", "correctness"],
			aliases: ["kube-linter/dangling-networkpolicy", "kube-score/networkpolicy-targets-pod"],
			links: links$8,
			precision: "medium"
		});
		emptyPeer = defineManifestRule({
			id: "SW-K8S-network-peer-without-pods",
			severity: "low",
			summary: "Select existing pods as peers of a NetworkPolicy.",
			why: "A peer that matches no pods allows nothing, so the traffic that the rule is for is denied. Often a label was renamed on one side only.",
			before: `${pod$3}${policy$2("  podSelector: {matchLabels: {app: web}}\n  ingress: [{from: [{podSelector: {matchLabels: {app: edge}}}]}]")}`,
			after: `${pod$3}${policy$2("  podSelector: {matchLabels: {app: web}}\n  ingress: [{from: [{podSelector: {matchLabels: {app: web}}}]}]")}`,
			tags: ["correctness"],
			aliases: ["kube-linter/dangling-networkpolicypeer-podselector"],
			links: links$8,
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
		unnamed = "of these objects";
		peerLists = [["ingress", "from"], ["egress", "to"]];
		networkChecks = [
			{
				rules: [
					openIngress,
					openEgress,
					selectsNothing
				],
				run: coverage
			},
			createObjectCheck([emptyPeer], ["NetworkPolicy"], function* (resource, context) {
				if (!resource.group.endsWith("projectcalico.org")) yield* emptyPeers(resource, context);
			}),
			createObjectCheck([noSelector], ["NetworkPolicy"], function* (resource) {
				if (resource.group.endsWith("projectcalico.org")) return;
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

// actions/manifest-check/kubernetes/network/open-rules.ts
/**
* Lists rules that allow all ports from or to everywhere, or the whole cluster. A rule after a denial, or with
* exceptions, is meant to allow the rest.
*/
function listOpenRules(policy) {
	return directions.flatMap((direction) => {
		const side = policy[direction];
		if (side === void 0 || policy.layer === "union" && !side.isolates) return [];
		const denial = side.rules.findIndex(({ action }) => action !== "allow");
		const before = denial === -1 ? side.rules : side.rules.slice(0, denial);
		return (policy.layer === "union" && denial !== -1 ? [] : before).flatMap((rule) => {
			const breadth = breadthOf(rule);
			return breadth === void 0 ? [] : [{
				direction,
				field: peerOf(rule, direction, breadth),
				breadth
			}];
		});
	});
}
function breadthOf(rule) {
	if (!rule.traffic(unknownPod).certain.covers(trafficOf("TCP")) || hasExceptions(rule.field)) return void 0;
	if (isNearlyEverything(rule.addresses)) return "everywhere";
	return rule.matches(unknownPod, unknownPod) === "yes" ? "cluster" : void 0;
}
function hasExceptions(rule) {
	const peers = ["from", "to"].flatMap((key) => rule.get(key).items().map((peer) => peer.get("ipBlock")));
	const sets = ["fromCIDRSet", "toCIDRSet"].flatMap((key) => rule.get(key).items());
	const has = (field) => field.items().length > 0;
	const negated = ["source", "destination"].flatMap((key) => [
		"notNets",
		"notPorts",
		"notSelector"
	].map((name) => rule.get(key, name)));
	return [...peers, ...sets].some((block) => has(block.get("except"))) || negated.some(({ exists }) => exists) || rule.get("notProtocol").exists;
}
/** Returns the part of a rule that makes it open: a range or selector, or the rule itself. */
function peerOf({ field }, direction, breadth) {
	const prefix = direction === "ingress" ? "from" : "to";
	const peers = field.get(prefix).items();
	const wanted = breadth === "everywhere" ? peers.map((peer) => peer.get("ipBlock", "cidr")) : peers.map((peer) => peer.get(peer.get("namespaces").isMap ? "namespaces" : "namespaceSelector"));
	const lists = [
		"Entities",
		"CIDR",
		"CIDRSet",
		"Endpoints"
	].map((name) => field.get(`${prefix}${name}`));
	return [...wanted, ...lists].find(({ node }) => node !== void 0) ?? field;
}
/** Lists egress rules of a policy that allow the metadata service, though the policy restricts egress. */
function listMetadataRules(policy) {
	return (policy.egress?.rules ?? []).flatMap((rule) => {
		if (rule.action !== "allow" || !rule.traffic(unknownPod).certain.overlaps(trafficTo$1("TCP", 80))) return [];
		if (policy.egress?.isolates !== true || breadthOf(rule) === "everywhere") return [];
		const name = rule.field.get("toFQDNs").items().map((entry) => entry.get("matchName")).find(({ text }) => text === metadataName);
		if (name !== void 0) return [{
			field: name,
			address: metadataName
		}];
		const address = [metadataAddress, ...otherAddresses.filter((address) => isNamed(rule, address))].find((text) => rule.addresses.has(parseAddress(text) ?? -1n));
		return address === void 0 ? [] : [{
			field: rangeWith(rule, address),
			address
		}];
	});
}
/** Returns true if a small range of the rule contains an address. */
function isNamed(rule, address) {
	const value = parseAddress(address) ?? -1n;
	return rule.addresses.ranges.some(({ first, last }) => first <= value && value <= last && last - first < maxNarrow);
}
/** Returns the range of a rule that contains an address. */
function rangeWith({ field }, address) {
	const value = parseAddress(address) ?? -1n;
	return [
		...field.get("to").items().flatMap((peer) => [peer.get("ipBlock", "cidr"), ...peer.get("networks").items()]),
		...field.get("toCIDR").items(),
		...field.get("toCIDRSet").items().map((entry) => entry.get("cidr")),
		...field.get("toEntities").items(),
		...field.get("destination", "nets").items()
	].find(({ text = "" }) => {
		const range = parseCidr(text);
		return range !== void 0 && range.first <= value && value <= range.last;
	}) ?? field.get("toEntities").items()[0] ?? field;
}
var metadataAddress, otherAddresses, metadataName, maxNarrow;
function init_open_rules() {
	return (init_open_rules = __esmMin((() => {
		init_addresses$1();
		init_endpoints();
		init_policy();
		init_traffic();
		metadataAddress = "169.254.169.254";
		otherAddresses = [
			"fd00:ec2::254",
			"100.100.100.200",
			"168.63.129.16"
		];
		metadataName = "metadata.google.internal";
		maxNarrow = 256n;
	})))();
}

// actions/manifest-check/kubernetes/rules/network-policies.ts
function* openRules(resource) {
	for (const { direction, field, breadth } of compilePolicy(resource).flatMap(listOpenRules)) {
		const all = breadth === "everywhere" ? "everywhere" : "all pods of the cluster";
		const severity = breadth === "everywhere" && direction === "ingress" ? allowsAll.severity : "low";
		yield createProblem(allowsAll, resource, field, `The policy allows traffic ${words[direction]} ${all}`, { severity });
	}
}
function isAnyRequest(rule) {
	return rule.isMap && rule.fields().every(({ key, text }) => /^(?:method|path|host)$/u.test(String(key)) && anything.test(text ?? "-"));
}
function* openRequests(resource) {
	for (const spec of listCiliumSpecs(resource)) {
		const rules = directions.flatMap((direction) => spec.get(direction).items());
		for (const rule of rules) {
			const isPublic = [...rule.get("fromEntities").texts, ...rule.get("toEntities").texts].some((entity) => entity === "world" || entity === "all");
			for (const entry of rule.get("toPorts").items()) {
				const request = entry.get("rules", "http").items().find(isAnyRequest);
				if (request === void 0) continue;
				const ports = entry.get("ports").items();
				const where = ports.length === 1 ? `port ${ports[0]?.get("port").text ?? ""}` : "these ports";
				yield createProblem(allRequests, resource, request, `The HTTP rule allows all requests to ${where}`, { severity: isPublic ? allRequests.severity : "info" });
			}
		}
	}
}
/** Reports the first rule of each policy that lets its pods reach the metadata service, unless another one denies it. */
function* metadataRules(resource, metadataAccess) {
	for (const compiled of compilePolicy(resource)) {
		const [first] = listMetadataRules(compiled);
		if (first === void 0 || metadataAccess.isDenied(compiled, first.address)) continue;
		const message = `The policy allows pods to reach the metadata service of the cloud (${first.address})`;
		yield createProblem(metadata, resource, first.field, message);
	}
}
function* shadowedRules({ root }) {
	for (const direction of directions) {
		const rules = root.get("spec", direction).items();
		const last = rules.findIndex(isForEverything);
		const next = last === -1 ? void 0 : rules[last + 1];
		if (next !== void 0) yield next;
	}
}
/** Returns true for a rule of Calico that decides about all traffic. */
function isForEverything(rule) {
	return rule.get("action").text !== "Log" && rule.isMap && rule.fields().every(({ key, exists }) => key === "action" || key === "metadata" || !exists);
}
function* unknownPorts(resource, { joins }) {
	const spec = resource.root.get("spec");
	const named = spec.get("ingress").items().flatMap((rule) => rule.get("ports").items()).map((entry) => entry.get("port")).filter(({ text }) => text !== void 0 && !/^\d+$/u.test(text));
	if (named.length === 0) return;
	const result = joins.findPods(resource, compileSelector(spec.get("podSelector")), resource.namespace);
	if (result.answer !== "yes" || result.found.length === 0) return;
	const containers = result.found.flatMap((pod) => pod.containers);
	const names = new Set(containers.flatMap(({ field }) => field.get("ports").items().map((entry) => entry.get("name").text)));
	for (const field of named) if (!names.has(field.text)) yield createProblem(unknownPort$1, resource, field, `No pod of the policy has a port named ${field.text}`);
}
var links$7, policy$1, allowsAll, cilium, allRequests, metadata, calico, unreachable, port, unknownPort$1, words, anything, MetadataAccess, networkPolicyChecks;
function init_network_policies() {
	return (init_network_policies = __esmMin((() => {
		init_rule();
		init_checks();
		init_addresses$1();
		init_open_rules();
		init_cilium();
		init_compile();
		init_policy();
		init_reachability();
		init_traffic();
		init_problem();
		init_selector();
		links$7 = ["https://kubernetes.io/docs/concepts/services-networking/network-policies/"];
		policy$1 = (spec) => `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {matchLabels: {app: web}}\n${spec}`;
		allowsAll = defineManifestRule({
			id: "SW-K8S-network-policy-allows-all",
			severity: "medium",
			summary: "Name the peers in network policies.",
			why: "A rule without peers, with ranges that together are nearly all addresses, or for all pods of the cluster allows almost the same traffic as no policy.",
			before: policy$1("  ingress: [{}]"),
			after: policy$1("  ingress: [{from: [{podSelector: {matchLabels: {app: edge}}}]}]"),
			tags: ["security", "CWE-284"],
			links: links$7,
			precision: "high"
		});
		cilium = (http) => `apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata:\n  name: web\nspec:\n  endpointSelector: {matchLabels: {app: web}}\n  ingress:\n    - fromEntities: [world]\n      toPorts:\n        - ports: [{port: "80", protocol: TCP}]\n          rules:\n            http: [${http}]`;
		allRequests = defineManifestRule({
			id: "SW-K8S-network-http-allows-all",
			severity: "medium",
			summary: "Restrict methods and paths in HTTP rules of Cilium.",
			why: "An empty HTTP rule looks like a restriction, but allows every request to the port.",
			before: cilium("{}"),
			after: cilium("{method: GET, path: /api/.*}"),
			tags: ["security", "CWE-284"],
			links: ["https://docs.cilium.io/en/stable/security/policy/language/#layer-7-examples"],
			precision: "high"
		});
		metadata = defineManifestRule({
			id: "SW-K8S-network-metadata-reachable",
			severity: "low",
			summary: "Exclude the cloud's metadata service from egress rules.",
			why: "The metadata service gives credentials of the node to everyone who can reach it. Attackers who make a pod send a request can take over the node's account.",
			before: policy$1("  policyTypes: [Egress]\n  egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8]}}]}]"),
			after: policy$1("  policyTypes: [Egress]\n  egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8, 169.254.169.254/32]}}]}]"),
			tags: [
				"security",
				"CWE-918",
				"NIST-SP-800-190-4.4.2"
			],
			links: ["https://kubernetes.io/docs/concepts/security/security-checklist/#network-security"],
			precision: "high"
		});
		calico = (first) => `apiVersion: projectcalico.org/v3\nkind: NetworkPolicy\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  selector: app == 'web'\n  ingress:\n${first}    - action: Deny\n      source: {nets: [192.0.2.0/24]}`;
		unreachable = defineManifestRule({
			id: "SW-K8S-network-rule-unreachable",
			severity: "low",
			summary: "Put rules of Calico before the rule for everything.",
			why: "The first rule that matches decides. Rules after one that matches all traffic have no effect.",
			before: calico("    - action: Allow\n"),
			after: calico("    - action: Allow\n      source: {selector: app == 'edge'}\n"),
			tags: ["security", "correctness"],
			links: ["https://docs.tigera.io/calico/latest/reference/resources/networkpolicy"],
			precision: "very-high"
		});
		port = (name) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: {app: web}\nspec:\n  containers:\n    - name: app\n      image: app:1\n      ports: [{name: http, containerPort: 8080}]\n---\n${policy$1(`  ingress: [{from: [{podSelector: {}}], ports: [{port: ${name}}]}]`)}`;
		unknownPort$1 = defineManifestRule({
			id: "SW-K8S-network-port-unknown",
			severity: "low",
			summary: "Name ports in a NetworkPolicy as the pods do.",
			why: "A rule for a named port allows nothing to pods without a port of that name.",
			before: port("web"),
			after: port("http"),
			tags: ["correctness"],
			links: links$7,
			precision: "high"
		});
		words = {
			ingress: "from",
			egress: "to"
		};
		anything = /^(?:\^?\/?\.\*\$?)?$/u;
		MetadataAccess = class {
			#cluster;
			#reachability;
			#known = /* @__PURE__ */ new Map();
			constructor(cluster) {
				this.#cluster = cluster;
			}
			/** Returns true if the policy applies to pods of the unit, and other policies deny all of them the address. */
			isDenied(policy, address) {
				const number = parseAddress(address);
				if (number === void 0) return false;
				this.#reachability ??= new Reachability(this.#cluster);
				const known = this.#known.get(address) ?? /* @__PURE__ */ new Map();
				this.#known.set(address, known);
				let hasPods = false;
				for (const pod of this.#reachability.podsOf(policy)) {
					hasPods = true;
					const { possible } = known.has(pod) ? { possible: void 0 } : this.#reachability.allowed(pod, "egress", {
						kind: "address",
						address: number
					});
					if (possible !== void 0) known.set(pod, possible.overlaps(trafficTo$1("TCP", 80)));
					if (known.get(pod) === true) return false;
				}
				return hasPods;
			}
		};
		networkPolicyChecks = [
			{
				rules: [allowsAll, metadata],
				*run({ cluster }) {
					const metadataAccess = new MetadataAccess(cluster);
					for (const resource of cluster.ofKind(...policyKinds)) {
						yield* openRules(resource);
						yield* metadataRules(resource, metadataAccess);
					}
				}
			},
			createObjectCheck([allRequests], ["CiliumNetworkPolicy", "CiliumClusterwideNetworkPolicy"], openRequests),
			createObjectCheck([unreachable], ["NetworkPolicy", "GlobalNetworkPolicy"], function* (resource) {
				if (!isCalico(resource)) return;
				for (const field of shadowedRules(resource)) yield createProblem(unreachable, resource, field, "An earlier rule matches all traffic, so this rule has no effect");
			}),
			createObjectCheck([unknownPort$1], ["NetworkPolicy"], function* (resource, context) {
				if (!isCalico(resource)) yield* unknownPorts(resource, context);
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
			createPodCheck([systemNamespace, defaultNamespace], function* (pod, { joins }) {
				const field = pod.resource.root.get("metadata", "namespace");
				const namespace = joins.around.targetNamespaceOf(pod);
				const isControlPlane = pod.labels.get("tier") === "control-plane";
				if (namespace === "kube-system" && !isControlPlane) yield createProblem(systemNamespace, pod, field, "The workload runs in kube-system");
				if (namespace === "default") yield createProblem(defaultNamespace, pod, field, "The workload runs in the default namespace");
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
/** Returns true for the only container of pods that a Service sends traffic to, although they declare no port. */
function isServed({ workload, role }, { cluster }) {
	const serving = workload.containers.filter((container) => container.role === "container");
	const declares = workload.containers.some(({ field }) => field.get("ports").items().length > 0);
	return role === "container" && serving.length === 1 && !declares && listServed(cluster).has(workload);
}
/** Lists the pods that Services with ports select. */
function listServed(cluster) {
	const known = served.get(cluster);
	if (known !== void 0) return known;
	const pods = cluster.ofKind("Service").flatMap(({ root, group, namespace }) => {
		const labels = root.get("spec", "selector").record;
		return group === "" && labels.size > 0 && root.get("spec", "ports").items().length > 0 ? cluster.podsWith({
			labels,
			expressions: []
		}, namespace) : [];
	});
	const set = new Set(pods);
	served.set(cluster, set);
	return set;
}
function* missing$2(container, context) {
	const { field, workload, name } = container;
	if (!isLongRunning(container) || isTerminating(workload)) return;
	if ((field.get("ports").items().length > 0 || isServed(container, context)) && !field.get("readinessProbe").exists) yield createContainerProblem(readiness, container, field.get("readinessProbe"), `Container ${name} has no readiness probe`);
	if (!field.get("livenessProbe").exists) yield createContainerProblem(liveness, container, field.get("livenessProbe"), `Container ${name} has no liveness probe`);
}
function* wrongPorts(container) {
	const { field, name } = container;
	const ports = field.get("ports").items();
	const names = ports.map((port) => port.get("name").text);
	const numbers = ports.map((port) => port.get("containerPort").value);
	for (const kind of kinds) for (const action of ["httpGet", "tcpSocket"]) {
		const port = field.get(kind, action, "port");
		const aliases = [linterNames[kind] ?? ""];
		if (typeof port.value === "number" && numbers.length > 0 && !numbers.includes(port.value)) {
			const message = `Container ${name} does not declare port ${port.value}`;
			yield createContainerProblem(undeclaredPort, container, port, message, { aliases });
		}
		if (typeof port.value !== "string" || /^\d+$/.test(port.value) || /[${}]/.test(port.value)) continue;
		if (names.includes(port.value)) continue;
		yield createContainerProblem(unknownPort, container, port, `Container ${name} has no port named ${port.value}`, { aliases });
	}
}
/** Returns the values of a field as text, to compare them. */
function formatValues(field) {
	if (!field.isMap) return JSON.stringify(field.node?.kind === "list" ? field.texts : field.text);
	return `{${field.fields().map((child) => `${String(child.key)}: ${formatValues(child)}`).toSorted().join()}}`;
}
var links$6, readiness, liveness, identical, unknownPort, undeclaredPort, kinds, linterNames, served, probeChecks;
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
		identical = defineManifestRule({
			id: "SW-K8S-probes-identical",
			severity: "low",
			summary: "Use different liveness and readiness probes.",
			why: "A container that is only too busy to answer is restarted, and the load moves to the next one.",
			before: "readinessProbe:\n  httpGet: {path: /, port: 8080}\nlivenessProbe:\n  httpGet: {path: /, port: 8080}",
			after: "readinessProbe:\n  httpGet: {path: /ready, port: 8080}\nlivenessProbe:\n  httpGet: {path: /healthz, port: 8080}",
			tags: ["reliability"],
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
		undeclaredPort = defineManifestRule({
			id: "SW-K8S-probe-port-undeclared",
			severity: "low",
			summary: "Declare the port that a probe uses.",
			why: "A port number that the container does not declare is often a typo.",
			before: "ports:\n  - containerPort: 8080\nreadinessProbe:\n  httpGet:\n    port: 8081",
			after: "ports:\n  - containerPort: 8080\nreadinessProbe:\n  httpGet:\n    port: 8080",
			tags: ["correctness"],
			links: links$6,
			precision: "medium",
			isOptIn: true
		});
		kinds = [
			"livenessProbe",
			"readinessProbe",
			"startupProbe"
		];
		linterNames = {
			livenessProbe: "kube-linter/liveness-port",
			readinessProbe: "kube-linter/readiness-port",
			startupProbe: "kube-linter/startup-port"
		};
		served = /* @__PURE__ */ new WeakMap();
		probeChecks = [
			createContainerCheck([identical], function* (container) {
				const probe = container.field.get("livenessProbe");
				if (!probe.isMap || formatValues(probe) !== formatValues(container.field.get("readinessProbe"))) return;
				yield createContainerProblem(identical, container, probe, `The liveness probe of container ${container.name} is the same as its readiness probe`);
			}),
			createContainerCheck([readiness, liveness], missing$2),
			createContainerCheck([unknownPort, undeclaredPort], wrongPorts)
		];
	})))();
}

// actions/manifest-check/kubernetes/rbac/bindings-of-roles.ts
function keyOf(kind, namespace, name) {
	return JSON.stringify([
		kind,
		kind === "Role" ? namespace ?? "" : "",
		name
	]);
}
var indexes, BindingsOfRoles;
function init_bindings_of_roles() {
	return (init_bindings_of_roles = __esmMin((() => {
		indexes = /* @__PURE__ */ new WeakMap();
		BindingsOfRoles = class BindingsOfRoles {
			#byRole;
			constructor(cluster) {
				this.#byRole = Map.groupBy(cluster.ofKind("ClusterRoleBinding", "RoleBinding"), ({ root, namespace }) => {
					return keyOf(root.get("roleRef", "kind").text ?? "", namespace, root.get("roleRef", "name").text ?? "");
				});
			}
			/** Returns the index of a unit. */
			static in(cluster) {
				const known = indexes.get(cluster) ?? new BindingsOfRoles(cluster);
				indexes.set(cluster, known);
				return known;
			}
			/** Returns the bindings that grant a role. */
			of({ kind, namespace, name }) {
				return (kind !== "Role" || namespace === void 0 ? [namespace] : [namespace, void 0]).flatMap((place) => this.#byRole.get(keyOf(kind, place, name)) ?? []);
			}
		};
	})))();
}

// actions/manifest-check/kubernetes/rbac/foreign/bindings.ts
/** Returns true for a rule that other tools take for that of cluster-admin. */
function isAdministrator({ groups, resources, verbs }) {
	return (verbs.includes("*") || everyVerb$1.every((verb) => verbs.includes(verb))) && groups.includes("*") && resources.includes("*");
}
/** Reads the bindings of a role. */
function readBindings(bindings) {
	const checked = bindings.filter(({ name }) => !exemptBindings.test(name));
	return {
		isBound: bindings.length > 0,
		kinds: new Set(checked.map(({ kind }) => kind))
	};
}
/**
* Lists the checks of other tools that fire on the bindings of a role because of a rule. The rule is the cause, so that
* they are aliases of its finding.
*/
function listBindingChecks(rule, role, bindings) {
	const isAdmin = isAdministrator(rule);
	const ids = [...bindings.kinds].flatMap((kind) => [...isAdmin ? [polarisId(kind, role.kind, "ClusterAdmin")] : [], ...allowsExec(rule) ? [polarisId(kind, role.kind, "PodExecAttach")] : []]);
	return bindings.isBound && isAdmin && rule.verbs.includes("*") ? [
		...ids,
		"C-0035",
		"C-0185"
	] : ids;
}
function allowsExec(rule) {
	return otherChecks.some((check) => check.id === "polaris/rolePodExecAttach" && fires(check, rule));
}
/** Returns the id of a Polaris check, such as `polaris/rolebindingClusterRolePodExecAttach`. */
function polarisId(binding, role, what) {
	if (binding === "ClusterRoleBinding") return `polaris/clusterrolebinding${what}`;
	return what === "ClusterAdmin" ? `polaris/rolebinding${what}${role}` : `polaris/rolebinding${role}${what}`;
}
var exemptBindings, everyVerb$1;
function init_bindings$1() {
	return (init_bindings$1 = __esmMin((() => {
		init_check$5();
		init_others();
		exemptBindings = /^(?:cluster-admin$|system:|gce:podsecuritypolicy:calico-sa$)/u;
		everyVerb$1 = [
			"get",
			"list",
			"watch",
			"create",
			"update",
			"patch",
			"delete"
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/rbac.ts
/** Reports all resources at once, with the powers that they include. */
function* allResources({ resource, field, rule, granted, aliasesOf, related }) {
	const verb = findItem(field, "verbs", "*");
	const item = verb ?? findItem(field, "resources", "*") ?? field;
	const own = granted.filter(({ power }) => power.isOptIn !== true);
	const all = own.length === 0 ? "" : `: it can ${describePowers(own)}`;
	const message = `The role allows ${verb === void 0 ? describeVerbs(rule) : "all verbs"} on all resources${describeGroups(rule)}${all}`;
	yield {
		...createProblem(wildcard, resource, item, message, {
			severity: wildcardSeverity(resource, rule, own),
			related
		}),
		aliases: aliasesOf(["wildcard", ...granted.map(({ power }) => power.id)])
	};
}
function wildcardSeverity({ kind }, rule, granted) {
	const isCluster = kind === "ClusterRole";
	if (rule.groups.some((group) => group === "*" || group === "") && rule.verbs.includes("*") && rule.names.length === 0) return isCluster ? "critical" : "high";
	const isWide = rule.groups.some((group) => group === "*" || isOwnGroup(group === "" ? "v1" : `${group}/v1`));
	return worstSeverity([isCluster && isWide && rule.verbs.includes("*") ? "medium" : "low", ...granted.map(({ severity }) => severity)]) ?? "low";
}
function describeVerbs({ verbs }) {
	return everyVerb.every((verb) => verbs.includes(verb)) ? "almost all verbs" : listNames(verbs.toSorted());
}
/** Names the groups, so that a change of them is a change of the finding. */
function describeGroups({ groups }) {
	if (groups.length === 0 || groups.includes("*")) return "";
	return ` in ${listNames(groups.map((group) => group === "" ? "core" : group).toSorted())}`;
}
/** Reports all verbs on named resources. The powers over these are findings of their own. */
function* allVerbs({ resource, field, rule, aliasesOf, related }) {
	const verb = findItem(field, "verbs", "*");
	if (verb === void 0 || rule.resources.length === 0) return;
	const message = `The role allows all verbs on ${listNames(rule.resources.toSorted())}${describeGroups(rule)}`;
	yield {
		...createProblem(wildcard, resource, verb, message, {
			severity: "low",
			related
		}),
		aliases: aliasesOf(["wildcard"])
	};
}
function* namedPowers({ resource, field, rule, granted, aliasesOf, related }) {
	for (const { power, severity, isNamed, names = rule.names, resource: item } of granted) {
		const own = powerRules.get(power.id);
		if (own === void 0) continue;
		const limit = isNamed || names.length > 0 ? `, limited to ${listNames(names)}` : "";
		const place = findItem(field, "resources", item) ?? findItem(field, "nonResourceURLs", item) ?? field;
		yield {
			...createProblem(own, resource, place, `The role can ${power.can}${limit}`, {
				severity,
				related
			}),
			aliases: aliasesOf([power.id])
		};
	}
}
function findItem(rule, list, text) {
	return rule.get(list).items().find((item) => item.text === text);
}
/** Reports a role whose selectors match cluster-admin. Roles of the files that it aggregates are findings of their own. */
function* aggregatedAdmin(resource) {
	if (!listAggregatedDefaults(resource).includes("cluster-admin")) return;
	const field = resource.root.get("aggregationRule", "clusterRoleSelectors");
	yield createProblem(wildcard, resource, field, "The role aggregates all default roles, such as cluster-admin, so it allows everything", { severity: "critical" });
}
function* roles(resource, { cluster }) {
	const scope = scopeOf(resource);
	if (compareWithDefault(resource, scope) !== void 0) return;
	if (isAggregating(resource)) {
		yield* aggregatedAdmin(resource);
		if (!isAggregated(resource, cluster)) return;
	}
	const extension = findExtension(resource);
	const foreign = {
		kind: resource.kind,
		name: resource.name,
		rules: readRules(resource)
	};
	const signers = listNamedSigners(foreign.rules);
	const granting = BindingsOfRoles.in(cluster).of(resource);
	const bindings = readBindings(granting);
	const related = granting.slice(0, maxBindings).map((binding) => ({
		place: binding.root.get("roleRef", "name").place,
		message: `${formatTitle(binding)} grants it to ${formatSubjects(binding) || "nobody"}`
	}));
	const addedBy = new Map(extension?.added.map(({ rule, granted }) => [rule, granted]));
	for (const field of resource.root.get("rules").items()) {
		const rule = readPolicyRule(field);
		const added = addedBy.get(rule) ?? [];
		const all = limitToSigners(listGrantedPowers(rule, scope), signers);
		const aliasesOf = (ids) => [...listForeignChecks(ids, rule, foreign), ...ids.includes("wildcard") || ids.includes("exec") ? listBindingChecks(rule, foreign, bindings) : []];
		const found = {
			resource,
			field,
			rule,
			granted: all,
			aliasesOf,
			related
		};
		if (rule.resources.includes("*")) yield* allResources(found);
		else {
			yield* allVerbs(found);
			yield* namedPowers({
				...found,
				granted: all.filter(({ power }) => !added.some((own) => own.power === power))
			});
		}
	}
}
var links$5, role$1, harmless, wildcard, powerRules, maxBindings, everyVerb, rbacChecks;
function init_rbac$1() {
	return (init_rbac$1 = __esmMin((() => {
		init_findings();
		init_rule();
		init_checks();
		init_problem();
		init_bindings_of_roles();
		init_default_changes();
		init_descriptions();
		init_effective_roles();
		init_bindings$1();
		init_foreign();
		init_granted_powers();
		init_policy_rule();
		init_powers();
		init_signers();
		init_subjects();
		/* @__PURE__ */ init_resource();
		init_types$1();
		links$5 = ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"];
		role$1 = (rule) => `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: app\nrules:\n  - ${rule}`;
		harmless = role$1("{apiGroups: [\"\"], resources: [configmaps], resourceNames: [app], verbs: [get]}");
		wildcard = defineManifestRule({
			id: "SW-K8S-rbac-wildcard",
			severity: "high",
			summary: "List verbs and resources in roles explicitly.",
			why: "A wildcard grants access to everything in the cluster today and to everything added later.",
			before: role$1("{apiGroups: [\"\"], resources: [\"*\"], verbs: [get]}"),
			after: harmless,
			tags: [
				"security",
				"CWE-250",
				"CIS-Kubernetes-5.1.3",
				"OWASP-K8S-K02"
			],
			aliases: listForeignIds("wildcard"),
			links: links$5,
			precision: "very-high"
		});
		powerRules = new Map(powers.map((power) => [power.id, defineManifestRule({
			id: `SW-K8S-rbac-${power.id}`,
			severity: power.severity,
			summary: power.summary,
			why: power.why,
			before: role$1(power.example),
			after: harmless,
			tags: [
				"security",
				"CWE-269",
				"OWASP-K8S-K02",
				...power.tags
			],
			aliases: listForeignIds(power.id),
			links: links$5,
			precision: "high",
			isOptIn: power.isOptIn ?? false
		})]));
		maxBindings = 5;
		everyVerb = [
			"get",
			"list",
			"watch",
			"create",
			"update",
			"patch",
			"delete"
		];
		rbacChecks = [createObjectCheck([wildcard, ...powerRules.values()], ["Role", "ClusterRole"], roles)];
	})))();
}

// actions/manifest-check/kubernetes/rbac/cluster-scoped.ts
/** Returns true if a resource of a rule has no namespace in any of the rule's groups. */
function isClusterScoped({ groups }, resource) {
	return groups.length > 0 && groups.every((group) => getOwn(clusterScoped$1, group)?.includes(resource) === true);
}
var clusterScoped$1;
function init_cluster_scoped() {
	return (init_cluster_scoped = __esmMin((() => {
		clusterScoped$1 = {
			"": [
				"nodes",
				"nodes/proxy",
				"nodes/status",
				"nodes/metrics",
				"nodes/stats",
				"persistentvolumes",
				"componentstatuses"
			],
			"admissionregistration.k8s.io": [...[
				"validatingwebhookconfigurations",
				"mutatingwebhookconfigurations",
				"validatingadmissionpolicies"
			], ...[
				"validatingadmissionpolicybindings",
				"mutatingadmissionpolicies",
				"mutatingadmissionpolicybindings"
			]],
			"apiextensions.k8s.io": ["customresourcedefinitions", "customresourcedefinitions/status"],
			"apiregistration.k8s.io": ["apiservices", "apiservices/status"],
			"authentication.k8s.io": ["tokenreviews"],
			"authorization.k8s.io": [
				"subjectaccessreviews",
				"selfsubjectaccessreviews",
				"selfsubjectrulesreviews"
			],
			"certificates.k8s.io": [...[
				"certificatesigningrequests",
				"certificatesigningrequests/approval",
				"certificatesigningrequests/status"
			], ...["signers", "clustertrustbundles"]],
			"networking.k8s.io": [
				"ingressclasses",
				"ipaddresses",
				"servicecidrs"
			],
			"node.k8s.io": ["runtimeclasses"],
			"rbac.authorization.k8s.io": ["clusterrolebindings"],
			"scheduling.k8s.io": ["priorityclasses"],
			"storage.k8s.io": [
				"storageclasses",
				"volumeattachments",
				"csidrivers",
				"csinodes",
				"volumeattributesclasses"
			]
		};
	})))();
}

// actions/manifest-check/kubernetes/rules/rbac-effects.ts
/** Returns true for text with a wildcard that the API server does not know, such as `pods/*`. */
function hasDeadWildcard(text) {
	return text.includes("*") && text !== "*" && !/^\*\/[^*]+$/u.test(text);
}
function* effects(resource) {
	const foreign = {
		kind: resource.kind,
		name: resource.name,
		rules: readRules(resource)
	};
	for (const field of resource.root.get("rules").items()) {
		const rule = readPolicyRule(field);
		yield* wildcards(resource, field, rule, foreign);
		yield* names$1(resource, field, rule);
		yield* bindVerbs(resource, field, rule, foreign);
		if (resource.kind === "Role") yield* clusterScoped(resource, field, rule);
	}
}
function* wildcards(resource, field, rule, foreign) {
	for (const key of ["resources", "verbs"]) for (const item of field.get(key).items()) {
		const { text = "" } = item;
		if (!hasDeadWildcard(text)) continue;
		const aliases = listForeignChecks([
			"exec",
			"port-forward",
			"create-pods"
		], rule, foreign);
		const message = `${text} matches nothing, because only * and */subresource are wildcards`;
		yield createProblem(noEffect, resource, item, message, { aliases });
	}
}
function* names$1(resource, field, rule) {
	const canMatch = rule.resources.some((item) => item === "*" || item.includes("/"));
	if (rule.names.length === 0 || rule.resources.length === 0 || canMatch) return;
	for (const item of field.get("verbs").items()) {
		const { text = "" } = item;
		if (text === "*" || hasName(text, "")) continue;
		const message = `${text} is never allowed here, because such requests contain no name and the rule has resourceNames`;
		yield createProblem(noEffect, resource, item, message);
	}
}
/** The API server asks for `bind` and `escalate` on the role, not on the binding (RBAC, Privilege escalation prevention). */
function* bindVerbs(resource, field, rule, foreign) {
	if (rule.resources.length === 0 || !rule.resources.every((name) => name.endsWith("rolebindings"))) return;
	for (const item of field.get("verbs").items()) {
		if (item.text !== "bind" && item.text !== "escalate") continue;
		const message = `${item.text} has no meaning for ${listNames(rule.resources)}, only for roles and clusterroles`;
		yield createProblem(noEffect, resource, item, message, { aliases: listForeignChecks(["escalate"], rule, foreign) });
	}
}
function* clusterScoped(resource, field, rule) {
	for (const item of field.get("resources").items()) {
		if (!isClusterScoped(rule, item.text ?? "")) continue;
		const message = `A Role does not grant access to ${item.text}, which have no namespace`;
		yield createProblem(noEffect, resource, item, message);
	}
}
var role, noEffect, rbacEffectChecks;
function init_rbac_effects() {
	return (init_rbac_effects = __esmMin((() => {
		init_rule();
		init_checks();
		init_problem();
		init_cluster_scoped();
		init_descriptions();
		init_effective_roles();
		init_foreign();
		init_policy_rule();
		role = (kind, rule) => `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata:\n  name: app\n  namespace: shop\nrules:\n  - ${rule}`;
		noEffect = defineManifestRule({
			id: "SW-K8S-rbac-no-effect",
			severity: "low",
			summary: "Write permissions that the API server can match.",
			why: "The API server compares resources and verbs literally, except for *. A permission that never matches looks like one.",
			before: role("Role", "{apiGroups: [\"\"], resources: [\"pods/*\"], verbs: [get]}"),
			after: role("Role", "{apiGroups: [\"\"], resources: [pods/log, pods/status], verbs: [get]}"),
			tags: ["correctness"],
			links: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources"],
			precision: "very-high"
		});
		rbacEffectChecks = [createObjectCheck([noEffect], ["Role", "ClusterRole"], effects)];
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
function* keys(container, { cluster, joins }) {
	for (const { kind, source, key } of variablesOf(container)) {
		const name = source.get("name").text ?? "";
		const target = cluster.find(kind, name, container.workload.namespace);
		if (target === void 0 || key?.text === void 0 || target.root.get("sops").isMap) continue;
		if (joins.isManaged(kind, name)) continue;
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
/** Returns the cause of a missing object that several workloads refer to, which is at the first of them. */
function missing$1(pod, message, cluster) {
	return getCause(cluster, `${pod.namespace ?? ""} ${message}`, () => ({
		owner: pod,
		message: (owners) => `${message}. ${owners} refer to it`
	}));
}
function* configs(workload, { cluster, joins }) {
	const volumes = workload.get("volumes").items().map((source) => source.get("configMap"));
	const variables = workload.containers.flatMap((container) => variablesOf(container).filter(({ kind }) => kind === "ConfigMap"));
	for (const source of [...volumes, ...variables.map((reference) => reference.source)]) {
		const name = source.get("name");
		if (name.text === void 0 || source.get("optional").isTrue) continue;
		const result = joins.findObject(workload, "ConfigMap", name, workload.namespace);
		if (result.answer !== "no") continue;
		const message = describeMissing(result, "ConfigMap", name.text);
		yield createProblem(missingConfig, workload, name, message, { cause: missing$1(workload, message, cluster) });
	}
}
var pod$2, variable, missingKey, container, account$1, missingAccount, volume$1, missingConfig, referenceChecks;
function init_references$1() {
	return (init_references$1 = __esmMin((() => {
		init_rule();
		init_checks();
		init_causes();
		init_joins();
		init_problem();
		/* @__PURE__ */ init_service_accounts();
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
		account$1 = "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web";
		missingAccount = defineManifestRule({
			id: "SW-K8S-missing-service-account",
			severity: "low",
			summary: "Use an existing service account.",
			why: "Otherwise Kubernetes does not create the pod.",
			before: pod$2(`  serviceAccountName: shop\n${container}`, account$1),
			after: pod$2(`  serviceAccountName: web\n${container}`, account$1),
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
			createPodCheck([missingAccount], function* (pod, { cluster, joins }) {
				const name = getServiceAccount(pod);
				if (name === "default") return;
				const result = joins.findObject(pod, "ServiceAccount", { text: name }, pod.namespace);
				if (result.answer !== "no") return;
				const message = describeMissing(result, "service account", name);
				const cause = missing$1(pod, message, cluster);
				yield createProblem(missingAccount, pod, pod.get("serviceAccountName"), message, { cause });
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/quantity.ts
/** Parses a quantity of apimachinery's resource API to a number. Returns undefined for other text. */
function parseQuantity(text) {
	if (text.length > 64 || text === "") return void 0;
	const match = /^([-+]?(?:\d+\.?\d*|\.\d+)?)(?:([eE][-+]?\d+)|([numkMGTPE]|[KMGTPE]i))?$/.exec(text);
	if (match === null) return void 0;
	const [, digits = "", exponent = "", suffix = ""] = match;
	const number = Number(`${digits}${exponent}`);
	return Number.isNaN(number) ? 0 : number * (suffixes[suffix] ?? 1);
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

// actions/manifest-check/kubernetes/validation/quantities.ts
/** Checks one quantity (apimachinery, `pkg/api/resource`). */
function checkQuantity(field) {
	const { text } = field;
	if (text === void 0 || isPlaceholder(text)) return [];
	const amount = parseQuantity(text);
	if (amount === void 0) return [{
		field,
		message: `${text} is not a valid quantity`
	}];
	return amount < 0 ? [{
		field,
		message: `${String(field.key)} is ${text}, but must not be negative`
	}] : [];
}
/** Checks requests and limits of a container (Kubernetes, `ValidateContainerResourceRequirements`). */
function* checkResources(resources, owner) {
	for (const kind of ["requests", "limits"]) for (const field of resources.get(kind).fields()) {
		const name = String(field.key);
		yield* checkQuantity(field);
		if (!standard.test(name) && !unshared.test(name) && !isPlaceholder(name)) yield {
			field,
			message: `${name} is not a resource of containers; use cpu, memory or ephemeral-storage`
		};
		if (name === "memory") yield* checkBytes(field);
	}
	for (const field of resources.get("requests").fields()) yield* checkAgainstLimit(field, resources, owner);
}
function* checkAgainstLimit(field, resources, owner) {
	const name = String(field.key);
	const own = parseQuantity(field.text ?? "");
	const limit = parseQuantity(resources.get("limits", name).text ?? "");
	if (own === void 0 || limit === void 0) return;
	if (own > limit) yield {
		field,
		message: `${owner} requests more ${name} than its limit allows`
	};
	else if (unshared.test(name) && own < limit) yield {
		field,
		message: `${owner} requests less ${name} than its limit, but it cannot be shared`
	};
}
/** Finds amounts of memory in fractions of a byte: `64m` are 64 thousandths of a byte, not 64 megabytes. */
function* checkBytes(field) {
	const digits = /^(\d+)m$/.exec(field.text ?? "")?.[1];
	if (digits === void 0 || digits === "0" || Number(digits) >= 1e9) return;
	yield {
		field,
		message: `${field.text} of memory are ${Number(digits) / 1e3} bytes; write ${digits}M or ${digits}Mi`,
		isTiny: true
	};
}
var standard, unshared;
function init_quantities() {
	return (init_quantities = __esmMin((() => {
		init_quantity();
		init_placeholder();
		standard = /^(?:cpu|memory|ephemeral-storage|hugepages-.+)$/;
		unshared = /\/|^hugepages-/;
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
	const owner = `Container ${container.name}`;
	for (const { field, message, isTiny } of checkResources(container.field.get("resources"), owner)) {
		const isRequest = field.parent?.key === "requests";
		yield createContainerProblem(badQuantity, container, field, message, isTiny && isRequest ? { severity: "medium" } : {});
	}
}
/** Lists the amounts of storage that a claim, a volume or a pod's volumes state. */
function amountsOf({ kind, root }) {
	if (kind === "PersistentVolume") return root.get("spec", "capacity").fields();
	if (kind === "ResourceQuota") return root.get("spec", "hard").fields();
	if (kind !== "PersistentVolumeClaim") return [];
	return ["requests", "limits"].flatMap((name) => root.get("spec", "resources", name).fields());
}
var links$4, tags$2, memoryLimit, memoryRequest, cpuRequest, cpuLimit, badQuantity, requirements, resourceChecks;
function init_resources() {
	return (init_resources = __esmMin((() => {
		init_rule();
		init_checks();
		init_problem();
		init_quantities();
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
			why: "The API server rejects invalid quantities and requests above the limit. A container with a fraction of a byte as its memory limit cannot start.",
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
		resourceChecks = [
			createContainerCheck([
				memoryLimit,
				memoryRequest,
				cpuRequest,
				cpuLimit
			], missing),
			createContainerCheck([badQuantity], senseless),
			createPodCheck([badQuantity], function* (pod) {
				for (const volume of pod.get("volumes").items()) for (const { field, message } of checkQuantity(volume.get("emptyDir", "sizeLimit"))) yield createProblem(badQuantity, pod, field, message);
			}),
			createObjectCheck([badQuantity], [
				"PersistentVolume",
				"PersistentVolumeClaim",
				"ResourceQuota"
			], function* (resource) {
				for (const { field, message } of amountsOf(resource).flatMap(checkQuantity)) yield createProblem(badQuantity, resource, field, message);
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/schema/compare.ts
/**
* Compares a node with a type of Kubernetes' API. Accepts placeholders (`${…}`) everywhere, null except for required
* numbers and texts, and everything where the type has no fields of its own (`fieldsV1`, RawExtension, JSON).
*/
function* compare(node, type, path = []) {
	const expected = getObjectType(type);
	if (expected === void 0 || expected.fields.size === 0 || isOpen(node)) return;
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
		else if (shape.kind === "number" && withFractions.test(type)) continue;
		else if (shape.kind !== "any") yield* fits(value, shape, [...path, key]);
	}
	for (const key of expected.required) {
		if (path.length > 0 && stated.has(key) && expected.fields.has("metadata")) continue;
		const entry = node.entries.find((candidate) => candidate.key === key);
		const isZero = entry !== void 0 && isNull(entry.value) && zeroIsMissing.has(expected.fields.get(key)?.kind);
		if (entry === void 0 || isZero) yield {
			kind: "missing",
			path: [...path, key],
			type
		};
	}
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
	if (kind === "number") return Number.isInteger(value);
	if (kind === "boolean") return typeof value === "boolean";
	return typeof value !== "boolean";
}
/** Returns true for null, or for a placeholder that is replaced later. */
function isOpen(node) {
	return isNull(node) || node.kind === "scalar" && isPlaceholder(node.text);
}
function isNull(node) {
	return node.kind === "scalar" && resolveScalar(node) === null;
}
function nounOf(node) {
	if (node.kind === "map") return "a mapping";
	if (node.kind === "list") return "a list";
	const value = resolveScalar(node);
	if (typeof value === "boolean") return `${node.text}, which YAML reads as ${value}`;
	if (typeof value !== "number") return "a string";
	return Number.isInteger(value) ? "a number" : "a number with a fraction";
}
var nouns, withFractions, zeroIsMissing, stated;
function init_compare$1() {
	return (init_compare$1 = __esmMin((() => {
		init_yaml();
		init_placeholder();
		init_types$1();
		nouns = {
			text: "a string",
			number: "an integer",
			boolean: "true or false",
			quantity: "a number or a string"
		};
		withFractions = /JSONSchemaProps$/;
		zeroIsMissing = /* @__PURE__ */ new Set([
			"text",
			"number",
			"words"
		]);
		stated = /* @__PURE__ */ new Set(["apiVersion", "kind"]);
	})))();
}

// actions/manifest-check/kubernetes/rules/schema.ts
function* mismatches(resource) {
	const type = getKindType(resource.apiVersion, resource.kind);
	const { node } = resource.root;
	if (type === void 0 || node === void 0) return;
	const isRemoved = findApiChange(resource)?.removed !== void 0;
	for (const mismatch of compare(node, type)) {
		if (isRemoved && "type" in mismatch && isOfOldVersion(mismatch.type)) continue;
		if (mismatch.path.length === 1 && ["apiVersion", "kind"].includes(String(mismatch.path[0]))) continue;
		yield problem(resource, mismatch);
	}
}
/** Checks for a type whose fields the table knows as they were in one early version only. */
function isOfOldVersion(type) {
	return /V\d+(?:alpha|beta)\d/.test(type);
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
		init_api_changes();
		init_problem();
		init_compare$1();
		init_types$1();
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

// actions/manifest-check/kubernetes/secrets/secret-object.ts
/** Lists the values of a Secret that are secrets in plain text, those of known form first. */
function listSecretEntries(resource) {
	const type = resource.root.get("type").text ?? "Opaque";
	return ["stringData", "data"].flatMap((list) => resource.root.get(list).fields().flatMap((field) => {
		const key = String(field.key);
		const value = list === "data" ? decodeData(field.text ?? "") : field.text ?? "";
		const kind = field.isGenerated ? void 0 : judge(value, {
			key,
			type,
			object: resource.name
		});
		return kind === void 0 ? [] : [{
			key,
			field,
			value,
			kind
		}];
	})).toSorted((a, b) => Number(b.kind.isKnownForm) - Number(a.kind.isKnownForm));
}
/** Decodes a value of `data` or `binaryData`. Returns text that is no base64 as it is. */
function decodeData(text) {
	return /^[\w+/=\s-]*$/.test(text) ? Buffer.from(text, "base64").toString("latin1") : text;
}
function judge(value, { key, type, object }) {
	if (encrypted.test(value) || type === "helm.sh/release.v1" && key === "release") return void 0;
	const [typeKey, title = ""] = getOwn(typeKeys, type) ?? [];
	const byType = key === typeKey ? {
		title,
		isKnownForm: false
	} : void 0;
	if (key === typeKey && type.startsWith("kubernetes.io/docker")) return hasLogin(value) ? byType : void 0;
	if (isUnset$1(value)) return void 0;
	const known = judgeSetting(key, value);
	if (known?.isKnownForm === true) return known;
	if (typeKey !== void 0) return byType ?? known;
	if (keyStore.test(key)) return value.length > 64 ? {
		title: "a key store",
		isKnownForm: false
	} : void 0;
	if (value.trim().includes("\n") || /^\s*[[{]/.test(value)) return judgeContent(value);
	const isNeutral = /^(?:value|data|content|secret|key)$/i.test(key);
	return judgeSecretValue(isNeutral ? object : key, value) ?? judgeContent(value);
}
/** Judges a file with settings, which may be one line. */
function judgeContent(text) {
	const title = secretIn(text);
	if (title !== void 0) return {
		title,
		isKnownForm: true
	};
	if (passwordHash.test(text.slice(0, 1e5))) return {
		title: "the hash of a password",
		isKnownForm: false
	};
	return assignedSecretNames(text).length > 0 ? likelySecret : void 0;
}
/** Returns true if a configuration of Docker has logins, or cannot be parsed. */
function hasLogin(text) {
	try {
		const parsed = JSON.parse(text);
		if (typeof parsed !== "object" || parsed === null) return false;
		const auths = "auths" in parsed ? parsed.auths : parsed;
		if (typeof auths !== "object" || auths === null) return false;
		return Object.values(auths).some((login) => typeof login === "object" && login !== null && [
			"auth",
			"password",
			"identitytoken"
		].some((name) => {
			const value = Reflect.get(login, name);
			return typeof value === "string" && !isUnset$1(value);
		}));
	} catch {
		return !isUnset$1(text);
	}
}
var typeKeys, passwordHash, keyStore, encrypted;
function init_secret_object() {
	return (init_secret_object = __esmMin((() => {
		init_secrets$3();
		typeKeys = {
			"kubernetes.io/tls": ["tls.key", "a private key"],
			"kubernetes.io/basic-auth": ["password", "a password"],
			"kubernetes.io/ssh-auth": ["ssh-privatekey", "a private key"],
			"kubernetes.io/dockerconfigjson": [".dockerconfigjson", "a login of a registry"],
			"kubernetes.io/dockercfg": [".dockercfg", "a login of a registry"],
			"kubernetes.io/service-account-token": ["token", "a token of a service account"],
			"bootstrap.kubernetes.io/token": ["token-secret", "a token of a node"]
		};
		passwordHash = /^[^:\s]{1,200}:\s{0,4}["']?\$(?:2[abxy]?|apr1|5|6|argon2i?d?)\$/m;
		keyStore = /\.(?:jks|p12|pfx|keystore)$/i;
		encrypted = /^(?:ENC\[[A-Z0-9_]{3,20},[\w+/=,:\s-]*\]|vault:[\w./-]+#\S+|ref\+[a-z0-9]+:\/\/\S+|AgA[A-Za-z0-9+/=]{100,})\s*$/;
	})))();
}

// actions/manifest-check/kubernetes/rules/secrets.ts
function* environment(container) {
	for (const variable of container.field.get("env").items()) {
		const name = variable.get("name").text ?? "";
		const value = variable.get("value");
		const kind = value.isGenerated ? void 0 : judgeSetting(name, value.text ?? "");
		if (kind !== void 0) {
			const severity = kind.isKnownForm ? "critical" : inEnvironment.severity;
			const message = `The variable ${name} contains ${kind.title}`;
			yield createContainerProblem(inEnvironment, container, value, message, { severity });
		}
		const reference = variable.get("valueFrom", "secretKeyRef");
		if (reference.exists) yield createContainerProblem(asVariable, container, reference, `The variable ${name} gets its value from a Secret; mount it as a file`);
	}
	for (const source of container.field.get("envFrom").items()) {
		const reference = source.get("secretRef");
		const message = `All values of the Secret ${reference.get("name").text ?? ""} are variables; mount them as files`;
		if (reference.exists) yield createContainerProblem(asVariable, container, reference, message);
	}
}
/** Reports a Secret once, at its worst value, because one decision removes all of them. */
function* committed(resource) {
	const [worst, ...others] = listSecretEntries(resource);
	if (worst === void 0) return;
	const more = others.length === 0 ? "" : `, and ${count(others.length, "more value")}`;
	yield {
		...createProblem(secretObject, resource, worst.field, `The Secret contains ${worst.kind.title} in plain text (${worst.key}${more})`, { related: others.map(({ key, field }) => ({
			place: field.place,
			message: `${key} is one, too`
		})) }),
		secrets: [worst, ...others].map(({ value }) => value)
	};
}
function* settings$1(resource) {
	const plain = resource.root.get("data").fields();
	const encoded = resource.root.get("binaryData").fields();
	for (const [index, field] of [...plain, ...encoded].entries()) {
		const text = field.text ?? "";
		const kind = settingKind(String(field.key), index < plain.length ? text : decodeData(text));
		if (kind === void 0) continue;
		const aliases = kind.trivy ? ["KSV-0109"] : [];
		yield createProblem(inConfigMap, resource, field, `The ConfigMap contains ${kind.description}`, { aliases });
	}
}
function settingKind(name, text) {
	const kind = text.trim().includes("\n") ? void 0 : judgeSetting(name, text);
	if (kind !== void 0 && !kind.isKnownForm) return {
		description: `${kind.title} (${name})`,
		trivy: true
	};
	const title = kind?.title ?? secretIn(text);
	if (title !== void 0) return {
		description: title,
		trivy: false
	};
	const [assigned] = assignedSecretNames(text);
	return assigned === void 0 ? void 0 : {
		description: `a value that looks like a secret (${assigned})`,
		trivy: true
	};
}
/** Lists the words of each command of a container. */
function commandsOf({ field }) {
	return [["command", "args"].flatMap((list) => field.get(list).items()), ...execPaths.map((path) => field.get(...path).items())];
}
var links$2, tags$1, inEnvironment, inArguments, secretObject, inConfigMap, personal, asVariable, personalName, personalText, execPaths, secretChecks;
function init_secrets$2() {
	return (init_secrets$2 = __esmMin((() => {
		init_secrets$3();
		init_text();
		init_rule();
		init_secret_arguments();
		init_checks();
		init_problem();
		init_secret_object();
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
		execPaths = [...[
			"livenessProbe",
			"readinessProbe",
			"startupProbe"
		].map((probe) => [
			probe,
			"exec",
			"command"
		]), ...["postStart", "preStop"].map((hook) => [
			"lifecycle",
			hook,
			"exec",
			"command"
		])];
		secretChecks = [
			createContainerCheck([inEnvironment, asVariable], environment),
			createContainerCheck([inArguments], function* (container) {
				for (const { field, option, kind } of commandsOf(container).flatMap(listSecretArguments)) {
					const message = option === void 0 || kind.isKnownForm ? `This looks like ${kind.title}; remove it and revoke it` : `The option ${option} contains ${kind.title}`;
					const severity = kind.isKnownForm ? inArguments.severity : "high";
					yield createContainerProblem(inArguments, container, field, message, { severity });
				}
			}),
			createObjectCheck([secretObject], ["Secret"], function* (resource) {
				if (resource.group === "") yield* committed(resource);
			}),
			createObjectCheck([inConfigMap], ["ConfigMap"], settings$1),
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
function* targets(resource, { joins }) {
	const spec = resource.root.get("spec");
	const field = spec.get("selector");
	const selector = {
		labels: field.record,
		expressions: []
	};
	if (selector.labels.size === 0 || spec.get("type").text === "ExternalName") return;
	const result = joins.findPods(resource, selector, resource.namespace);
	if (result.answer === "yes") {
		const isHeadless = spec.get("clusterIP").text === "None";
		for (const port of spec.get("ports").items()) yield* targetPort(resource, port, result.found, isHeadless);
	}
	if (result.answer !== "no") return;
	const { elsewhere } = result;
	const message = elsewhere === void 0 ? "No pod in these files has the labels in the Service's selector" : `The pods with these labels are in the namespace ${elsewhere.namespace}, and a Service selects only pods of its own`;
	const related = elsewhere === void 0 ? [] : [{
		place: elsewhere.spec.place,
		message: formatTitle(elsewhere)
	}];
	yield createProblem(noPods, resource, field, message, {
		related,
		aliases: elsewhere === void 0 ? ["kics/3ca03a61-3249-4c16-8427-6f8e47dda729"] : []
	});
}
function portsOf(pods) {
	const known = declared.get(pods);
	if (known !== void 0) return known;
	const ports = pods.flatMap(({ containers }) => containers.flatMap(({ field }) => field.get("ports").items()));
	const result = {
		names: new Set(ports.map((port) => port.get("name").text)),
		numbers: new Set(ports.map((port) => port.get("containerPort").value))
	};
	declared.set(pods, result);
	return result;
}
function* targetPort(resource, port, pods, isHeadless) {
	const field = port.get("targetPort").exists ? port.get("targetPort") : port.get("port");
	const { value } = field;
	const open = portsOf(pods);
	if (pods.length === 0) return;
	if (typeof value === "string" && !open.names.has(value)) yield createProblem(wrongPort, resource, field, isHeadless ? `No selected pod has a port named ${value}, so DNS has no SRV record of it` : `No selected pod has a port named ${value}`, isHeadless ? { severity: "low" } : {});
	if (typeof value !== "number" || open.numbers.size === 0) return;
	if (!open.numbers.has(value)) yield createProblem(closedPort, resource, field, `No selected pod declares port ${value}`);
}
/** Reports an open load balancer, which is worse for ports that only other services use. */
function openTo(resource) {
	const spec = resource.root.get("spec");
	const usage = spec.get("ports").items().map((port) => internalPorts.get((port.get("targetPort").exists ? port.get("targetPort") : port.get("port")).text ?? "")).find((name) => name !== void 0 && !name.startsWith("an "));
	const message = `The load balancer is open to everyone${usage === void 0 ? "" : ` and its port is used by ${usage}`}`;
	const severity = usage === void 0 ? openBalancer.severity : "medium";
	return createProblem(openBalancer, resource, spec.get("type"), message, { severity });
}
var links$1, pod$1, service, noPods, wrongPort, closedPort, nodePort, openBalancer, externalIp, declared, serviceChecks;
function init_services() {
	return (init_services = __esmMin((() => {
		init_internal_ports();
		init_rule();
		init_checks();
		init_load_balancers();
		init_problem();
		/* @__PURE__ */ init_resource();
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
		declared = /* @__PURE__ */ new WeakMap();
		serviceChecks = [createObjectCheck([
			noPods,
			wrongPort,
			closedPort,
			nodePort,
			openBalancer,
			externalIp
		], ["Service"], function* (resource, context) {
			if (resource.group !== "") return;
			const spec = resource.root.get("spec");
			yield* targets(resource, context);
			const type = spec.get("type");
			if (type.text === "NodePort") yield createProblem(nodePort, resource, type, "The Service is open on every node's address");
			if (isOpenLoadBalancer(resource)) yield openTo(resource);
			const addresses = spec.get("externalIPs");
			if (addresses.items().length > 0) yield createProblem(externalIp, resource, addresses, "The Service receives traffic for any address that it sets");
		})];
	})))();
}

// actions/manifest-check/kubernetes/rules/stateful-sets.ts
var example, governing, statefulSetChecks;
function init_stateful_sets() {
	return (init_stateful_sets = __esmMin((() => {
		init_rule();
		init_checks();
		init_joins();
		init_problem();
		init_selector();
		example = (clusterIp) => `apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec:\n  serviceName: db\n  selector: {matchLabels: {app: db}}\n  template:\n    metadata:\n      labels: {app: db}\n    spec:\n      containers: [{name: app, image: "app:1"}]\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: db\nspec:\n${clusterIp}  selector: {app: db}\n  ports: [{port: 5432}]`;
		governing = defineManifestRule({
			id: "SW-K8S-stateful-set-service",
			severity: "low",
			summary: "Name a headless Service that selects the pods in a StatefulSet.",
			why: "The pods of a StatefulSet get their own DNS names from that Service. Without it, or if it has an address of its own or selects other pods, the names do not resolve.",
			before: example(""),
			after: example("  clusterIP: None\n"),
			tags: ["correctness"],
			links: ["https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id"],
			precision: "high"
		});
		statefulSetChecks = [createObjectCheck([governing], ["StatefulSet"], function* (resource, { cluster, joins }) {
			const field = resource.root.get("spec", "serviceName");
			if (resource.group !== "apps" || (field.text ?? "") === "") return;
			const result = joins.findObject(resource, "Service", field, resource.namespace);
			if (result.answer === "no") yield createProblem(governing, resource, field, describeMissing(result, "Service", field.text));
			const [service] = result.answer === "yes" ? result.found : [];
			if (service === void 0 || service.group !== "") return;
			const address = service.root.get("spec", "clusterIP");
			const selector = service.root.get("spec", "selector");
			const labels = {
				labels: selector.record,
				expressions: []
			};
			const selectsAll = cluster.workloadsIn(resource).every((pod) => selectsPod(labels, pod));
			const [wrong, why] = address.text === "None" ? [selector, "does not select the pods"] : [address, "is not headless"];
			if (address.text === "None" && (selectsAll || labels.labels.size === 0)) return;
			yield createProblem(governing, resource, field, `The Service ${field.text} ${why}`, { related: [{
				place: (wrong.exists ? wrong : service.root.get("spec")).place,
				message: "The Service"
			}] });
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
var storage, unencrypted, volume, hostVolume, cadvisor, writableCadvisor, openCadvisor, nodeDirectories, systemDirectory, storageChecks;
function init_storage() {
	return (init_storage = __esmMin((() => {
		init_rule();
		init_checks();
		init_volumes();
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
		systemDirectory = /^\/(?:(?:etc|root|boot|dev|proc|sys|usr|lib(?:64)?|s?bin|var|run|var\/run|var\/lib(?:\/(?:kubelet|docker|containerd|etcd))?)$|etc\/kubernetes(?:\/|$)|root\/\.|$)/;
		storageChecks = [
			createObjectCheck([unencrypted], ["StorageClass"], function* (resource) {
				const provisioner = resource.root.get("provisioner").text ?? "";
				if (!["ebs.csi.aws.com", "kubernetes.io/aws-ebs"].includes(provisioner)) return;
				const field = resource.root.get("parameters", "encrypted");
				if (field.text !== "true") yield createProblem(unencrypted, resource, field, "Volumes of this class are not encrypted");
			}),
			createObjectCheck([hostVolume], ["PersistentVolume"], function* (resource) {
				for (const source of ["hostPath", "local"]) {
					const field = resource.root.get("spec", source);
					const path = normalizePath(field.get("path").text ?? "");
					const severity = socketPath.test(path) ? "critical" : systemDirectory.test(path) ? "high" : hostVolume.severity;
					if (!field.exists || source === "local" && severity === hostVolume.severity) continue;
					yield createProblem(hostVolume, resource, field, "The volume is a directory of the node", { severity });
				}
			}),
			createContainerCheck([writableCadvisor, openCadvisor], monitors)
		];
	})))();
}

// actions/manifest-check/kubernetes/rules/token-paths.ts
/** Reports each binding that gives a dangerous token to pods once, whatever their number. */
function* attackPaths(context) {
	const { cluster } = context;
	const resolver = new PodsOfSubjects(context);
	const roles = EffectiveRoles.in(context);
	const holders = /* @__PURE__ */ new Map();
	for (const binding of cluster.ofKind("RoleBinding", "ClusterRoleBinding")) {
		const role = binding.root.get("roleRef", "name");
		const access = roles.accessOf(binding);
		const path = access === void 0 ? void 0 : findPath(access);
		if (path === void 0) continue;
		const subjects = listSubjects(binding);
		const key = JSON.stringify(subjects);
		const { pods, unit } = holders.get(key) ?? holdersOf(subjects, resolver, context);
		holders.set(key, {
			pods,
			unit
		});
		const [first] = pods;
		if (first === void 0) continue;
		const who = pods.length === 1 ? `The token of ${formatTitle(first)}` : `The tokens of ${namesOf(pods)}`;
		const problem = createProblem(attackPath, binding, role, `${who} can ${path.can} through ${routeOf(binding, path)}`, {
			severity: path.severity,
			related: pods.slice(0, maxRelated).map((pod) => ({
				place: (pod.get("serviceAccountName").node === void 0 ? pod.spec : pod.get("serviceAccountName")).place,
				message: `${formatTitle(pod)} has the token`
			}))
		});
		if (unit !== void 0) yield assumeTogether(problem, unit, `both name the namespace ${first.namespace}`);
		else if (path.role.unit !== void 0) yield assumeTogether(problem, path.role.unit, `it has the role ${role.text}`);
		else yield problem;
	}
}
/** Returns the pods of the unit, or else those of other units that name the same namespace. */
function holdersOf(subjects, resolver, context) {
	const pods = [...new Set(subjects.flatMap((subject) => resolver.inUnit(subject)))].filter((pod) => hasToken$1(pod, context));
	if (pods.length > 0) return {
		pods,
		unit: void 0
	};
	const others = subjects.flatMap((subject) => [...resolver.around(subject)]).filter(({ owner, cluster }) => hasToken$1(owner, {
		...context,
		cluster
	}));
	const [first] = others;
	return {
		pods: [...new Set(others.map(({ owner }) => owner))],
		unit: first?.unit
	};
}
function routeOf(binding, { role }) {
	return `${formatTitle(binding)} → ${role.kind} ${role.name}`;
}
function namesOf(pods) {
	const named = pods.slice(0, maxNamed).map(formatTitle).join(", ");
	return pods.length <= maxNamed ? named : `${pods.length} workloads (${named} and others)`;
}
/** Returns what a binding allows, if its subjects can take over the cluster or a namespace with it. */
function findPath(access) {
	const { role, scope, granted } = access;
	const known = paths.get(access);
	if (known !== void 0) return known;
	const strong = granted.filter(({ power, isNamed }) => power.canTakeOver === true && !isNamed);
	if (strong.length === 0) return void 0;
	const isNarrow = scope !== "cluster" && scope.namespace !== "kube-system";
	const path = {
		can: describeRules(role.rules, strong, scope),
		severity: isNarrow ? "medium" : "high",
		role
	};
	paths.set(access, path);
	return path;
}
var binding, attackPath, maxNamed, maxRelated, paths, tokenPathChecks;
function init_token_paths() {
	return (init_token_paths = __esmMin((() => {
		init_rule();
		init_problem();
		init_descriptions();
		init_effective_roles();
		init_subjects();
		/* @__PURE__ */ init_resource();
		/* @__PURE__ */ init_service_accounts();
		binding = "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin}\nsubjects:\n  - {kind: ServiceAccount, name: app, namespace: shop}";
		attackPath = defineManifestRule({
			id: "SW-K8S-token-takes-over",
			severity: "high",
			summary: "Do not give pods a token that can take over the cluster.",
			why: "Anyone who compromises the pod has the token, and can use it to become administrator.",
			before: `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  serviceAccountName: app\n  containers: [{name: app, image: "app:1"}]\n---\n${binding}`,
			after: `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  serviceAccountName: app\n  automountServiceAccountToken: false\n  containers: [{name: app, image: "app:1"}]\n---\n${binding}`,
			tags: [
				"security",
				"CWE-269",
				"OWASP-K8S-K02"
			],
			links: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/"],
			precision: "high"
		});
		maxNamed = 3;
		maxRelated = 50;
		paths = /* @__PURE__ */ new WeakMap();
		tokenPathChecks = [{
			rules: [attackPath],
			run: attackPaths
		}];
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
	if (isForWindows(workload)) return;
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
var links, lowUser, lowGroup, rootGroup, emptyContext, writableRoot, userRuleChecks;
function init_users$1() {
	return (init_users$1 = __esmMin((() => {
		init_rule();
		init_checks();
		init_problem();
		init_workload();
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
		userRuleChecks = [
			createContainerCheck([lowUser, lowGroup], low),
			createPodCheck([rootGroup], rootGroups),
			createPodCheck([emptyContext], contexts),
			createContainerCheck([writableRoot], function* (container) {
				const field = container.field.get("securityContext", "readOnlyRootFilesystem");
				if (field.isTrue || isForWindows(container.workload) || container.role === "ephemeral") return;
				yield createContainerProblem(writableRoot, container, field, `Container ${container.name} can write to its root file system`);
			})
		];
	})))();
}

// actions/manifest-check/kubernetes/validation/names.ts
function bounded(text, most, isRight, advice) {
	if (text.length > most) return `"${shorten(text)}" has ${text.length} characters, but at most ${most} are allowed`;
	if (isRight) return void 0;
	return text === "" ? `The value is empty; use ${advice}` : `"${shorten(text)}" is invalid; use ${advice}`;
}
function shorten(text) {
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
/** Name of an environment variable. Kubernetes 1.32 and later accept all printable ASCII characters except =. */
function checkVariableName(minor) {
	const pattern = minor >= 32 ? /^[ -<>-~]+$/ : /^(?!\.\.|\.$)[-._a-zA-Z][-._a-zA-Z0-9]*$/;
	const advice = minor >= 32 ? "printable ASCII characters except =" : "letters, digits, -, _ and .";
	return (text) => bounded(text, Number.MAX_SAFE_INTEGER, pattern.test(text), advice);
}
var label, label1035, subdomain, qualified, longest, checkLabelName, checkServiceName, checkSubdomain, checkPathSegment, checkPortName, checkLabelKey, checkLabelValue, alphanumericEnds, checkDataKey;
function init_names() {
	return (init_names = __esmMin((() => {
		label = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
		label1035 = /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/;
		subdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
		qualified = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
		longest = {
			label: 63,
			subdomain: 253,
			portName: 15
		};
		checkLabelName = (text) => bounded(text, longest.label, label.test(text), "lower-case letters, digits and -, with a letter or digit at both ends");
		checkServiceName = (text) => bounded(text, longest.label, label1035.test(text), "lower-case letters, digits and -, with a letter at the start");
		checkSubdomain = (text) => bounded(text, longest.subdomain, text.length <= longest.subdomain && subdomain.test(text), "lower-case letters, digits, - and ., with a letter or digit at both ends");
		checkPathSegment = (text) => text === "." || text === ".." || /[/%]/.test(text) ? `"${shorten(text)}" is invalid; use no / and no %` : void 0;
		checkPortName = (text) => bounded(text, longest.portName, /^[a-z0-9-]+$/.test(text) && /[a-z]/.test(text) && !/^-|-$|--/.test(text), "lower-case letters, digits and single -, with at least one letter and no - at the ends");
		checkLabelKey = (text) => {
			const [first = "", second, ...rest] = text.split("/");
			const name = second ?? first;
			if (rest.length > 0) return `"${shorten(text)}" is invalid; use at most one /`;
			if (second !== void 0 && checkSubdomain(first) !== void 0) return `"${shorten(text)}" is invalid; use a domain in lower case before the /`;
			return bounded(name, longest.label, qualified.test(name), alphanumericEnds);
		};
		checkLabelValue = (text) => bounded(text, longest.label, text === "" || qualified.test(text), alphanumericEnds);
		alphanumericEnds = "letters, digits, -, _ and ., with a letter or digit at both ends";
		checkDataKey = (text) => bounded(text, longest.subdomain, /^[-._a-zA-Z0-9]+$/.test(text) && text !== "." && !text.startsWith(".."), "letters, digits, -, _ and .");
	})))();
}

// actions/manifest-check/kubernetes/validation/violation.ts
/** Creates the violation of a value that does not have a format. */
function violationOf(kind, field, problem) {
	return problem === void 0 ? [] : [{
		kind,
		field,
		message: problem
	}];
}
/** Returns a scalar's text. Undefined for absent values and for placeholders, whose value is unknown. */
function knownText(field) {
	const { text } = field;
	return text === void 0 || isPlaceholder(text) ? void 0 : text;
}
/** Returns the integer of a field. Undefined for everything else, which the schema rules report. */
function knownInteger(field) {
	return Number.isInteger(field.number) ? field.number : void 0;
}
/** Checks that an integer, if present, is within bounds. */
function outside(kind, field, least, most = Number.MAX_SAFE_INTEGER) {
	const number = knownInteger(field);
	if (number === void 0 || number >= least && number <= most) return [];
	const bounds = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `between ${least} and ${most}`;
	const name = typeof field.key === "number" ? field.parent?.key : field.key;
	return violationOf(kind, field, `${String(name)} is ${number}, but must be ${bounds}`);
}
/** Reports a field that is set although another setting excludes it. */
function excluded(field, because) {
	return field.exists ? violationOf("combination", field, `${String(field.key)} must not be set ${because}`) : [];
}
/** Reports each field after the first of those that exclude each other. */
function atMostOne(fields, subject) {
	const [first, ...others] = fields.filter(({ exists }) => exists);
	return others.flatMap((field) => violationOf("combination", field, `${subject} has both ${String(first?.key)} and ${String(field.key)}; keep one`));
}
function init_violation() {
	return (init_violation = __esmMin((() => {
		init_placeholder();
	})))();
}

// actions/manifest-check/kubernetes/validation/metadata.ts
/** Returns the format of an object's name. Undefined if this is not known for its kind. */
function nameFormatOf({ kind, apiVersion }, minor) {
	if (getKindType(apiVersion, kind) === void 0) return void 0;
	if (kind === "Namespace") return checkLabelName;
	if (kind === "Service") return minor >= relaxedServiceNames ? checkLabelName : checkServiceName;
	if (rbac.includes(kind)) return checkPathSegment;
	return subdomains.has(kind) ? checkSubdomain : void 0;
}
/** Words that people write where a script or a reader fills in a name. */
function isBlankToFill(text) {
	return /^[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)+$/.test(text);
}
/** Checks a name against a format. Accepts placeholders. */
function checkName(field, format) {
	const text = knownText(field);
	return text === void 0 || isBlankToFill(text) ? [] : violationOf("name", field, format(text));
}
/** Checks the names of an object, its namespace and its keys. */
function* checkObjectNames(resource, minor) {
	const metadata = resource.root.get("metadata");
	const format = nameFormatOf(resource, minor);
	if (format === void 0) return;
	yield* checkName(metadata.get("name"), format);
	yield* checkName(metadata.get("generateName"), (text) => format(text.replace(/-$/, "a")));
	yield* checkName(metadata.get("namespace"), checkLabelName);
	if (resource.kind === "CronJob") yield* checkName(metadata.get("name"), shortEnoughForJobs);
	if (resource.kind !== "ConfigMap" && resource.kind !== "Secret") return;
	for (const list of [
		"data",
		"stringData",
		"binaryData"
	]) for (const field of resource.root.get(list).fields()) if (knownKey(field) !== void 0) yield* violationOf("name", field, checkDataKey(String(field.key)));
}
function knownKey({ key }) {
	const text = String(key);
	return /[${}<>]/.test(text) ? void 0 : text;
}
/** Checks the labels and annotations in metadata. */
function* checkLabelsAndAnnotations(metadata) {
	yield* checkLabels(metadata.get("labels"));
	const annotations = metadata.get("annotations").fields();
	let bytes = 0;
	for (const field of annotations) {
		bytes += Buffer.byteLength(String(field.key)) + Buffer.byteLength(field.text ?? "");
		const key = knownKey(field)?.toLowerCase();
		if (key !== void 0) yield* violationOf("label", field, checkLabelKey(key));
	}
	if (bytes <= maxAnnotationBytes) return;
	const message = `The annotations have ${bytes} bytes, but at most ${maxAnnotationBytes} (256 KiB) are allowed`;
	yield* violationOf("label", metadata.get("annotations"), message);
}
/** Checks a map of labels, such as those of an object or a selector. */
function* checkLabels(labels) {
	for (const field of labels.fields()) {
		const key = knownKey(field);
		if (key !== void 0) yield* violationOf("label", field, checkLabelKey(key));
		const value = knownText(field);
		if (value !== void 0) yield* violationOf("label", field, checkLabelValue(value));
	}
}
var maxAnnotationBytes, relaxedServiceNames, rbac, subdomains, shortEnoughForJobs;
function init_metadata() {
	return (init_metadata = __esmMin((() => {
		init_types$1();
		init_names();
		init_violation();
		maxAnnotationBytes = 262144;
		relaxedServiceNames = 35;
		rbac = [
			"Role",
			"ClusterRole",
			"RoleBinding",
			"ClusterRoleBinding"
		];
		subdomains = /* @__PURE__ */ new Set([
			...[
				"Pod",
				"PodTemplate",
				"ReplicationController",
				"ReplicaSet",
				"Deployment",
				"StatefulSet",
				"DaemonSet",
				"Job"
			],
			...[
				"CronJob",
				"ConfigMap",
				"Secret",
				"ServiceAccount",
				"Ingress",
				"IngressClass",
				"NetworkPolicy",
				"StorageClass"
			],
			...[
				"PersistentVolume",
				"PersistentVolumeClaim",
				"PodDisruptionBudget",
				"HorizontalPodAutoscaler",
				"LimitRange"
			],
			...[
				"ResourceQuota",
				"PriorityClass",
				"RuntimeClass",
				"Lease",
				"CustomResourceDefinition",
				"Endpoints"
			],
			...["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"]
		]);
		shortEnoughForJobs = (text) => text.length > 52 && text.length <= 253 ? `The name has ${text.length} characters, but at most 52 are allowed for a CronJob` : void 0;
	})))();
}

// actions/manifest-check/kubernetes/validation/schedule.ts
/**
* Checks a CronJob's schedule as robfig/cron reads it: five fields or a descriptor. Returns what is wrong, or undefined.
*/
function checkSchedule(text) {
	const schedule = text.replace(/^(?:CRON_)?TZ=\S* ?/, "");
	if (schedule.startsWith("@")) return descriptors.test(schedule) || interval.test(schedule) ? void 0 : `${schedule} is not a known schedule`;
	const parts = schedule.split(/\s+/).filter((part) => part !== "");
	if (parts.length !== fields.length) return `The schedule has ${parts.length} fields, but must have 5`;
	for (const [index, bounds] of fields.entries()) for (const range of (parts[index] ?? "").split(",").filter((part) => part !== "")) {
		const problem = checkRange(range, bounds);
		if (problem !== void 0) return problem;
	}
}
function checkRange(text, bounds) {
	const [range = "", step, ...rest] = text.split("/");
	const [low = "", high, ...beyond] = range.split("-");
	const wrong = `"${text}" is not a valid ${bounds.name}`;
	if (rest.length > 0) return wrong;
	if (step !== void 0 && !(/^\d+$/.test(step) && Number(step) > 0)) return wrong;
	if (low === "*" || low === "?") return void 0;
	if (beyond.length > 0) return wrong;
	const start = numberOf(low, bounds);
	const end = high === void 0 ? start : numberOf(high, bounds);
	if (start === void 0 || end === void 0) return wrong;
	return start >= bounds.least && end <= bounds.most && start <= end ? void 0 : `${wrong}; use ${bounds.least} to ${bounds.most}`;
}
function numberOf(text, { least, words = [] }) {
	const index = words.indexOf(text.toLowerCase());
	if (index !== -1) return least + index;
	return /^\d{1,9}$/.test(text) ? Number(text) : void 0;
}
/** Checks the name of a time zone in the IANA database. Returns what is wrong, or undefined. */
function checkTimeZone(text) {
	if (/^[A-Za-z]/.test(text) && text.toLowerCase() !== "local" && isKnownZone(text)) return void 0;
	return `"${text}" is not a time zone of the IANA database`;
}
function isKnownZone(timeZone) {
	canonical ??= new Set(Intl.supportedValuesOf("timeZone"));
	if (canonical.has(timeZone)) return true;
	try {
		new Intl.DateTimeFormat("en", { timeZone });
		return true;
	} catch {
		return false;
	}
}
var fields, descriptors, interval, canonical;
function init_schedule() {
	return (init_schedule = __esmMin((() => {
		fields = [
			{
				name: "minute",
				least: 0,
				most: 59
			},
			{
				name: "hour",
				least: 0,
				most: 23
			},
			{
				name: "day of the month",
				least: 1,
				most: 31
			},
			{
				name: "month",
				least: 1,
				most: 12,
				words: [
					"jan",
					"feb",
					"mar",
					"apr",
					"may",
					"jun",
					"jul",
					"aug",
					"sep",
					"oct",
					"nov",
					"dec"
				]
			},
			{
				name: "day of the week",
				least: 0,
				most: 6,
				words: [
					"sun",
					"mon",
					"tue",
					"wed",
					"thu",
					"fri",
					"sat"
				]
			}
		];
		descriptors = /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)$/;
		interval = /^@every (?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h)|0$)+$/;
		;
	})))();
}

// actions/manifest-check/kubernetes/validation/selectors.ts
/** Checks a LabelSelector (apimachinery, `ValidateLabelSelector`). */
function* checkLabelSelector(selector) {
	yield* checkLabels(selector.get("matchLabels"));
	for (const expression of selector.get("matchExpressions").items()) yield* checkExpression(expression, true);
}
/** Checks the requirements of a NodeSelector on labels. */
function* checkNodeSelector(terms) {
	for (const term of terms.items()) for (const expression of term.get("matchExpressions").items()) yield* checkExpression(expression, false);
}
/** Checks operator and values of one requirement. Values of a preferred node affinity may be anything. */
function* checkExpression(expression, checksValues) {
	const key = knownText(expression.get("key"));
	if (key !== void 0) yield* violationOf("selector", expression.get("key"), checkLabelKey(key));
	const operator = expression.get("operator").text ?? "";
	const values = expression.get("values");
	const count = values.items().length;
	if (["In", "NotIn"].includes(operator) && count === 0 && !isUnknown(values)) yield* violationOf("selector", values, `The operator ${operator} requires values`);
	if (["Exists", "DoesNotExist"].includes(operator) && count > 0) yield* violationOf("selector", values, `The operator ${operator} must not have values`);
	if (["Gt", "Lt"].includes(operator) && count !== 1 && !isUnknown(values)) yield* violationOf("selector", values, `The operator ${operator} requires exactly one value`);
	if (!checksValues) return;
	for (const value of values.items()) {
		const text = knownText(value);
		if (text !== void 0) yield* violationOf("selector", value, checkLabelValue(text));
	}
}
/** Returns true for a placeholder in place of the list. */
function isUnknown(values) {
	return values.node?.kind === "scalar" && values.exists;
}
function init_selectors() {
	return (init_selectors = __esmMin((() => {
		init_metadata();
		init_names();
		init_violation();
	})))();
}

// actions/manifest-check/kubernetes/validation/controllers.ts
/** Checks the specification of an object that creates pods. */
function* checkController({ kind, root }, minor) {
	const spec = root.get("spec");
	for (const name of [
		"replicas",
		"minReadySeconds",
		"revisionHistoryLimit"
	]) yield* outside("value", spec.get(name), 0);
	if (forever.has(kind)) yield* checkForever(spec, kind);
	if (kind === "Deployment") yield* checkDeployment(spec);
	if (kind === "DaemonSet" || kind === "StatefulSet") yield* checkUpdates(spec, kind);
	if (kind === "Job") yield* checkJob(spec);
	if (kind === "CronJob") yield* checkCronJob(spec, minor);
}
function* checkForever(spec, kind) {
	const pod = spec.get("template", "spec");
	const policy = pod.get("restartPolicy");
	if (policy.text === "Never" || policy.text === "OnFailure") yield* violationOf("combination", policy, `The restartPolicy of a ${kind} must be Always`);
	yield* excluded(pod.get("activeDeadlineSeconds"), `for the pods of a ${kind}`);
	const selector = spec.get("selector");
	if (kind === "ReplicationController") return;
	yield* checkLabelSelector(selector);
	const isEmpty = ["matchLabels", "matchExpressions"].every((name) => isBare(selector.get(name)));
	if (selector.isMap && isEmpty) yield* violationOf("selector", selector, `The selector of a ${kind} must not be empty`);
}
function isBare(field) {
	return !field.exists || field.node?.kind !== "scalar" && field.fields().length + field.items().length === 0;
}
function* checkDeployment(spec) {
	const strategy = spec.get("strategy");
	const rolling = strategy.get("rollingUpdate");
	if (strategy.get("type").text === "Recreate") yield* excluded(rolling, "next to the strategy Recreate");
	yield* checkSteps(rolling);
	const isZero = (field) => field.value === 0 || field.value === "0%";
	if (isZero(rolling.get("maxSurge")) && isZero(rolling.get("maxUnavailable"))) yield* violationOf("combination", rolling, "maxSurge and maxUnavailable must not both be 0");
	const deadline = knownInteger(spec.get("progressDeadlineSeconds"));
	const ready = knownInteger(spec.get("minReadySeconds")) ?? 0;
	if (deadline !== void 0 && deadline <= ready) yield* violationOf("value", spec.get("progressDeadlineSeconds"), `progressDeadlineSeconds is ${deadline}, but must be more than minReadySeconds (${ready})`);
}
function* checkUpdates(spec, kind) {
	const strategy = spec.get("updateStrategy");
	const rolling = strategy.get("rollingUpdate");
	yield* checkSteps(rolling);
	if (kind === "StatefulSet" && strategy.get("type").text === "OnDelete") yield* excluded(rolling, "next to the strategy OnDelete");
}
/** Checks how many pods an update may add or take away: a number, or at most 100 percent. */
function* checkSteps(rolling) {
	for (const name of ["maxSurge", "maxUnavailable"]) {
		const field = rolling.get(name);
		yield* outside("value", field, 0);
		const text = typeof field.value === "string" ? knownText(field) : void 0;
		if (text === void 0) continue;
		const percent = /^(\d{1,9})%$/.exec(text)?.[1];
		if (percent === void 0) yield* violationOf("value", field, `${name} is "${text}", but must be an integer or a percentage`);
		else if (name === "maxUnavailable" && Number(percent) > 100) yield* violationOf("value", field, "maxUnavailable must not be more than 100%");
	}
}
function* checkJob(spec) {
	const pod = spec.get("template", "spec");
	const policy = pod.get("restartPolicy");
	const isWhole = pod.get("containers").items().length > 0;
	if (policy.text === "Always" || isWhole && policy.node === void 0) yield* violationOf("combination", policy, "The restartPolicy of a Job must be OnFailure or Never");
	for (const name of [
		"completions",
		"parallelism",
		"backoffLimit",
		"ttlSecondsAfterFinished",
		"activeDeadlineSeconds"
	]) yield* outside("value", spec.get(name), 0);
	if (spec.get("completionMode").text === "Indexed" && spec.get("completions").node === void 0) yield* violationOf("combination", spec.get("completionMode"), "completionMode Indexed requires completions");
	yield* checkLabelSelector(spec.get("selector"));
}
function* checkCronJob(spec, minor) {
	const job = spec.get("jobTemplate", "spec");
	yield* checkJob(job);
	yield* excluded(job.get("selector"), "in a CronJob, which generates it");
	const schedule = spec.get("schedule");
	const text = knownText(schedule);
	if (text !== void 0) {
		yield* violationOf("value", schedule, checkSchedule(text));
		if (text.includes("TZ") && minor >= zoneApart) yield* violationOf("value", schedule, "The schedule must not set a time zone; use timeZone");
	}
	const zone = knownText(spec.get("timeZone"));
	if (zone !== void 0) yield* violationOf("value", spec.get("timeZone"), checkTimeZone(zone));
	for (const name of [
		"startingDeadlineSeconds",
		"successfulJobsHistoryLimit",
		"failedJobsHistoryLimit"
	]) yield* outside("value", spec.get(name), 0);
}
/** Checks the bounds of an autoscaler. */
function* checkAutoscaler(spec) {
	yield* outside("value", spec.get("minReplicas"), 0);
	yield* outside("value", spec.get("maxReplicas"), 1);
	const least = knownInteger(spec.get("minReplicas")) ?? 1;
	const most = knownInteger(spec.get("maxReplicas"));
	if (most === void 0 || most < 1 || most >= least) return;
	const message = `maxReplicas is ${most}, but must not be less than minReplicas (${least})`;
	yield* violationOf("value", spec.get("maxReplicas"), message);
}
/** Checks a disruption budget, which limits either what stays or what goes. */
function* checkBudget(spec) {
	if (spec.get("minAvailable").exists) yield* excluded(spec.get("maxUnavailable"), "next to minAvailable");
	yield* checkLabelSelector(spec.get("selector"));
}
var forever, zoneApart;
function init_controllers$1() {
	return (init_controllers$1 = __esmMin((() => {
		init_schedule();
		init_selectors();
		init_violation();
		forever = /* @__PURE__ */ new Set([
			"Deployment",
			"ReplicaSet",
			"StatefulSet",
			"DaemonSet",
			"ReplicationController"
		]);
		zoneApart = 29;
	})))();
}

// actions/manifest-check/kubernetes/validation/ports.ts
/** Checks a port number. */
function checkPortNumber(field, least = 1) {
	return outside("port", field, least, maxPort);
}
/** Checks a port that is a number or the name of a container's port. */
function checkPortReference(field) {
	if (typeof field.value === "number") return checkPortNumber(field);
	const text = knownText(field);
	return text === void 0 ? [] : violationOf("port", field, checkPortName(text));
}
/** Checks the ports of a container. */
function* checkContainerPorts(ports) {
	for (const port of ports.items()) {
		yield* checkPortNumber(port.get("containerPort"));
		yield* checkPortNumber(port.get("hostPort"), 0);
		const name = knownText(port.get("name"));
		if (name !== void 0 && name !== "") yield* violationOf("port", port.get("name"), checkPortName(name));
	}
}
/** Finds ports of the node that two containers of a pod claim. */
function* checkHostPorts(containers) {
	const taken = /* @__PURE__ */ new Set();
	for (const port of containers.flatMap((container) => container.get("ports").items())) {
		const field = port.get("hostPort");
		if (field.number === void 0 || field.number === 0) continue;
		const protocol = port.get("protocol").text ?? "TCP";
		const key = `${protocol}/${port.get("hostIP").text ?? ""}/${field.number}`;
		if (taken.has(key)) yield* violationOf("port", field, `Two ports of the pod claim port ${field.number} (${protocol}) of the node`);
		taken.add(key);
	}
}
var maxPort;
function init_ports$1() {
	return (init_ports$1 = __esmMin((() => {
		init_names();
		init_violation();
		maxPort = 65535;
	})))();
}

// actions/manifest-check/kubernetes/validation/policies.ts
/** Checks a NetworkPolicy (Kubernetes, `ValidateNetworkPolicySpec`). */
function* checkNetworkPolicy(spec) {
	yield* checkLabelSelector(spec.get("podSelector"));
	for (const [direction, peers] of [["ingress", "from"], ["egress", "to"]]) for (const rule of spec.get(direction).items()) {
		for (const port of rule.get("ports").items()) yield* checkPolicyPort(port);
		for (const peer of rule.get(peers).items()) yield* checkPeer(peer);
	}
}
function* checkPolicyPort(port) {
	const first = port.get("port");
	const last = port.get("endPort");
	yield* checkPortReference(first);
	yield* outside("port", last, 1, 65535);
	const end = knownInteger(last);
	const start = knownInteger(first);
	if (end === void 0) return;
	if (!first.exists) yield* excluded(last, "without port");
	else if (start === void 0 && knownText(first) !== void 0) yield* excluded(last, "next to the name of a port");
	if (start !== void 0 && end < start) yield* violationOf("port", last, `endPort is ${end}, but must not be less than port (${start})`);
}
function* checkPeer(peer) {
	const block = peer.get("ipBlock");
	if (peer.isMap && peer.fields().length === 0) yield* violationOf("combination", peer, "The peer is empty");
	for (const name of ["podSelector", "namespaceSelector"]) {
		yield* checkLabelSelector(peer.get(name));
		if (block.exists) yield* excluded(peer.get(name), "next to ipBlock");
	}
	const whole = knownText(block.get("cidr"));
	for (const range of [block.get("cidr"), ...block.get("except").items()]) {
		const text = knownText(range);
		if (text === void 0 || whole === void 0) continue;
		if (!isCidr(text)) yield* violationOf("value", range, `"${text}" is not a range of IP addresses in CIDR notation`);
		else if (range.key !== "cidr" && isCidr(whole) && !isInside(text, whole)) yield* violationOf("value", range, `${text} is not a part of ${whole}`);
	}
}
/** Checks hosts, paths and backends of an Ingress (Kubernetes, `ValidateIngressCreate`). */
function* checkIngress({ root }) {
	const spec = root.get("spec");
	const annotation = root.get("metadata", "annotations", classAnnotation);
	const name = knownText(spec.get("ingressClassName"));
	const old = knownText(annotation);
	if (name !== void 0 && old !== void 0 && name !== old) yield* violationOf("combination", annotation, `${classAnnotation} is "${old}", but ingressClassName is "${name}"`);
	for (const host of spec.get("tls").items().flatMap((entry) => entry.get("hosts").items())) yield* checkHost(host);
	for (const rule of spec.get("rules").items()) {
		yield* checkHost(rule.get("host"));
		for (const path of rule.get("http", "paths").items()) {
			const text = knownText(path.get("path"));
			const type = path.get("pathType").text ?? "";
			if (text !== void 0 && /^(?:Exact|Prefix)$/.test(type) && !text.startsWith("/")) yield* violationOf("value", path.get("path"), `path is "${text}", but must begin with /`);
			else if (text !== void 0 && /^(?:Exact|Prefix)$/.test(type) && ambiguous.test(text)) yield* violationOf("value", path.get("path"), `path is "${text}", but must not contain //, /./, /../ or %2f`);
			yield* checkBackend(path.get("backend"));
		}
	}
	yield* checkBackend(spec.get("defaultBackend"));
}
function* checkHost(field) {
	const text = knownText(field);
	if (text === void 0 || text === "") return;
	if (isAddress(text) && field.key === "host") yield* violationOf("value", field, `host is ${text}, but must be a name and no IP address`);
	else yield* violationOf("value", field, checkSubdomain(text.replace(/^\*\./, "")));
}
function* checkBackend(backend) {
	yield* atMostOne([backend.get("service"), backend.get("resource")], "The backend");
	yield* atMostOne([backend.get("service", "port", "name"), backend.get("service", "port", "number")], "The port");
	yield* outside("port", backend.get("service", "port", "number"), 1, 65535);
}
/** Checks the rules of a role (Kubernetes, `ValidatePolicyRule`). */
function* checkRole({ kind, root }) {
	for (const rule of root.get("rules").items()) {
		if (!rule.isMap) continue;
		const urls = rule.get("nonResourceURLs");
		const resources = rule.get("resources");
		const isOfUrls = urls.items().length > 0;
		if (rule.get("verbs").items().length === 0 && rule.get("verbs").node?.kind !== "scalar") yield* violationOf("combination", rule.get("verbs"), "The rule has no verbs");
		if (isOfUrls && kind === "Role") yield* excluded(urls, "in a Role, which applies to one namespace");
		const others = [
			rule.get("apiGroups"),
			resources,
			rule.get("resourceNames")
		];
		if (isOfUrls && others.some((field) => field.items().length > 0)) yield* excluded(urls, "next to apiGroups, resources or resourceNames");
		if (isOfUrls) continue;
		for (const field of [rule.get("apiGroups"), resources]) if (field.items().length === 0 && field.node?.kind !== "scalar") yield* violationOf("combination", field, `The rule has no ${String(field.key)}`);
	}
}
/** Checks which roles and subjects a binding may name (Kubernetes, `ValidateRoleBinding`). */
function* checkBinding({ kind, root }) {
	const role = root.get("roleRef", "kind");
	const allowed = kind === "RoleBinding" ? ["Role", "ClusterRole"] : ["ClusterRole"];
	const text = knownText(role);
	if (text !== void 0 && !allowed.includes(text)) yield* violationOf("combination", role, `A ${kind} must refer to a ${allowed.join(" or ")}, not to a ${text}`);
	for (const subject of root.get("subjects").items()) {
		const type = subject.get("kind");
		const name = knownText(type);
		if (name !== void 0 && ![
			"User",
			"Group",
			"ServiceAccount"
		].includes(name)) yield* violationOf("value", type, `"${name}" is not a kind of subject; use User, Group or ServiceAccount`);
		const group = subject.get("apiGroup");
		if (name === "ServiceAccount") {
			if (group.text !== "") yield* excluded(group, "for a ServiceAccount");
			yield* checkName(subject.get("name"), checkSubdomain);
			const namespace = subject.get("namespace");
			if (kind === "ClusterRoleBinding" && (namespace.text ?? "") === "") yield* violationOf("combination", namespace, "A ServiceAccount in a ClusterRoleBinding requires a namespace");
		} else if (name === "User" || name === "Group") yield* checkGroup(group);
	}
	yield* checkGroup(root.get("roleRef", "apiGroup"));
}
/** Checks the API group of a role, a user or a group of users. */
function checkGroup(field) {
	const text = knownText(field) ?? "";
	return text === "" || text === "rbac.authorization.k8s.io" ? [] : violationOf("value", field, `apiGroup is "${text}", but must be rbac.authorization.k8s.io`);
}
var ambiguous, classAnnotation;
function init_policies() {
	return (init_policies = __esmMin((() => {
		init_addresses();
		init_metadata();
		init_names();
		init_ports$1();
		init_selectors();
		init_violation();
		ambiguous = /\/\/|\/\.\.?(?:\/|$)|%2f/i;
		classAnnotation = "kubernetes.io/ingress.class";
	})))();
}

// actions/manifest-check/kubernetes/validation/services.ts
/** Checks a Service (Kubernetes, `ValidateService`). */
function* checkService(spec) {
	if (!spec.isMap) return;
	const type = spec.get("type").text ?? "ClusterIP";
	const address = spec.get("clusterIP");
	const isHeadless = address.text === "None";
	yield* checkLabels(spec.get("selector"));
	yield* checkServicePorts(spec, isHeadless || type === "ExternalName");
	const text = knownText(address);
	if (text !== void 0 && text !== "" && text !== "None" && !isAddress(text)) yield* violationOf("value", address, `clusterIP is "${text}", but must be an IP address or None`);
	if (isHeadless && (type === "LoadBalancer" || type === "NodePort")) yield* violationOf("combination", address, `clusterIP must not be None for a Service of type ${type}`);
	if (type === "ExternalName" && (spec.get("externalName").text ?? "") === "" && spec.get("type").exists) yield* violationOf("combination", spec.get("externalName"), "A Service of type ExternalName requires externalName");
	const host = knownText(spec.get("externalName"));
	if (type === "ExternalName" && host !== void 0 && host !== "") yield* violationOf("value", spec.get("externalName"), checkSubdomain(host.replace(/\.$/, "")));
	yield* outside("value", spec.get("sessionAffinityConfig", "clientIP", "timeoutSeconds"), 1, 86400);
	yield* checkTypeSettings(spec, type);
}
function* checkServicePorts(spec, mayBeNone) {
	const ports = spec.get("ports").items();
	const isComplete = spec.get("selector").isMap && !spec.get("ports").exists;
	if (!mayBeNone && isComplete) yield* violationOf("port", spec, "The Service has no ports");
	const names = /* @__PURE__ */ new Set();
	const numbers = /* @__PURE__ */ new Set();
	const nodePorts = /* @__PURE__ */ new Set();
	for (const port of ports) {
		const protocol = port.get("protocol").text ?? "TCP";
		const name = port.get("name");
		const text = knownText(name);
		if (ports.length > 1 && (name.text ?? "") === "") yield* violationOf("port", name, "Each port of a Service with several ports requires a name");
		else if (text !== void 0 && text !== "") yield* violationOf("port", name, checkLabelName(text));
		if (text !== void 0 && text !== "" && names.has(text)) yield* violationOf("port", name, `Two ports of the Service are named ${text}`);
		names.add(text ?? "");
		const protocolName = knownText(port.get("appProtocol"));
		if (protocolName !== void 0) yield* violationOf("port", port.get("appProtocol"), checkLabelKey(protocolName));
		yield* checkPortNumber(port.get("port"));
		yield* checkPortReference(port.get("targetPort"));
		yield* checkPortNumber(port.get("nodePort"), 0);
		yield* taken(numbers, port.get("port"), protocol);
		yield* taken(nodePorts, port.get("nodePort"), protocol);
	}
}
function* taken(seen, field, protocol) {
	if (field.number === void 0 || field.number === 0) return;
	const key = `${field.number}/${protocol}`;
	if (seen.has(key)) yield* violationOf("port", field, `Two ports of the Service have the same ${String(field.key)} ${key}`);
	seen.add(key);
}
/** Checks settings that only some types of Services may have. */
function* checkTypeSettings(spec, type) {
	const isBalanced = type === "LoadBalancer";
	const isOutside = isBalanced || type === "NodePort" || spec.get("externalIPs").items().length > 0;
	if (type === "ClusterIP") {
		for (const port of spec.get("ports").items()) if (port.get("nodePort").number !== 0) yield* excluded(port.get("nodePort"), "for a Service of type ClusterIP");
	}
	const onlyBalanced = "unless the type is LoadBalancer";
	const ranges = spec.get("loadBalancerSourceRanges");
	if (!isBalanced) {
		if (ranges.items().length > 0) yield* excluded(ranges, onlyBalanced);
		yield* excluded(spec.get("allocateLoadBalancerNodePorts"), onlyBalanced);
		yield* excluded(spec.get("loadBalancerClass"), onlyBalanced);
	}
	const policy = spec.get("externalTrafficPolicy");
	if (!isOutside && policy.text !== "") yield* excluded(policy, "for a Service that is reachable only in the cluster");
	for (const range of ranges.items()) {
		const text = knownText(range);
		if (text !== void 0 && !isCidr(text.trim())) yield* violationOf("value", range, `"${text}" is not a range of IP addresses in CIDR notation`);
	}
	for (const address of spec.get("externalIPs").items()) {
		const text = knownText(address);
		if (text !== void 0) yield* violationOf("value", address, checkExternalAddress(text));
	}
	for (const port of isBalanced ? spec.get("ports").items() : []) {
		if (port.get("port").number !== kubeletPort) continue;
		yield* violationOf("port", port.get("port"), `A load balancer must not publish port ${kubeletPort}, the kubelet's`);
	}
}
/** Checks an address from outside the cluster (Kubernetes, `ValidateNonSpecialIP`). */
function checkExternalAddress(text) {
	if (!isAddress(text)) return `"${text}" is not an IP address`;
	return /^(?:0\.0\.0\.0|127\..*|169\.254\..*|::1?|fe80:.*)$/i.test(text) ? `${text} is not an address that others can reach` : void 0;
}
var kubeletPort;
function init_services$1() {
	return (init_services$1 = __esmMin((() => {
		init_addresses();
		init_metadata();
		init_names();
		init_ports$1();
		init_violation();
		kubeletPort = 10250;
	})))();
}

// actions/manifest-check/kubernetes/validation/storage.ts
/** Checks the claim of a volume (Kubernetes, `ValidatePersistentVolumeClaimSpec`). */
function* checkClaim(spec) {
	if (!spec.isMap) return;
	const modes = spec.get("accessModes");
	const request = spec.get("resources", "requests", "storage");
	if (modes.items().length === 0 && modes.node?.kind !== "scalar" && request.exists) yield* violationOf("combination", modes, "The claim has no accessModes");
	if (modes.texts.includes("ReadWriteOncePod") && modes.texts.length > 1) yield* violationOf("combination", modes, "ReadWriteOncePod must be the only access mode");
}
/** Checks a PersistentVolume, which has one source. */
function* checkPersistentVolume(spec) {
	yield* atMostOne(spec.fields().filter(({ key }) => !settings.has(String(key))), "The volume");
}
/** Checks the data of a Secret. */
function* checkSecret({ root }) {
	const present = new Set(["data", "stringData"].flatMap((list) => root.get(list).fields().map(({ key }) => key)));
	const type = root.get("type");
	const isFilledElsewhere = present.size === 0;
	for (const keys of isFilledElsewhere ? [] : getOwn(requiredKeys, type.text ?? "") ?? []) {
		if (keys.some((key) => present.has(key))) continue;
		yield* violationOf("combination", type, `A Secret of type ${type.text} requires the key ${keys.join(" or ")}`);
	}
	for (const field of root.get("data").fields()) {
		const text = knownText(field)?.replace(/[\r\n]/g, "");
		if (text === void 0 || isBase64(text)) continue;
		yield* violationOf("value", field, `The value of ${String(field.key)} is not base64; use stringData for plain text`);
	}
}
/** Checks for base64 with padding (RFC 4648, 4). */
function isBase64(text) {
	return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}
/** Checks that the name of a definition is made of its plural and its group. */
function* checkDefinition({ root }) {
	const name = root.get("metadata", "name");
	const plural = knownText(root.get("spec", "names", "plural"));
	const group = knownText(root.get("spec", "group"));
	const text = knownText(name);
	if (text === void 0 || plural === void 0 || group === void 0 || text === `${plural}.${group}`) return;
	yield* violationOf("name", name, `The name is "${text}", but must be "${plural}.${group}"`);
}
var settings, requiredKeys;
function init_storage$1() {
	return (init_storage$1 = __esmMin((() => {
		init_violation();
		settings = /* @__PURE__ */ new Set([...[
			"accessModes",
			"capacity",
			"claimRef",
			"mountOptions",
			"nodeAffinity",
			"persistentVolumeReclaimPolicy"
		], ...[
			"storageClassName",
			"volumeAttributesClassName",
			"volumeMode"
		]]);
		requiredKeys = {
			"kubernetes.io/tls": [["tls.crt"], ["tls.key"]],
			"kubernetes.io/dockerconfigjson": [[".dockerconfigjson"]],
			"kubernetes.io/dockercfg": [[".dockercfg"]],
			"kubernetes.io/basic-auth": [["username", "password"]],
			"kubernetes.io/ssh-auth": [["ssh-privatekey"]]
		};
	})))();
}

// actions/manifest-check/kubernetes/validation/objects.ts
/**
* Checks the values of an object as the API server does when the object is created. Objects of kinds that Kubernetes does
* not define have rules of their own.
* @param minor minor version of Kubernetes.
*/
function* checkObject(resource, minor) {
	if (!isOwnKind(resource)) return;
	yield* checkObjectNames(resource, minor);
	yield* checkLabelsAndAnnotations(resource.root.get("metadata"));
	yield* getOwn(checksByKind, resource.kind)?.(resource, minor) ?? [];
}
/** Checks for a kind that Kubernetes defines. */
function isOwnKind({ apiVersion, kind }) {
	return getKindType(apiVersion, kind) !== void 0;
}
var ofSpec, checksByKind;
function init_objects$1() {
	return (init_objects$1 = __esmMin((() => {
		init_types$1();
		init_controllers$1();
		init_metadata();
		init_policies();
		init_services$1();
		init_storage$1();
		ofSpec = (check) => ({ root }) => check(root.get("spec"));
		checksByKind = {
			Service: ofSpec(checkService),
			NetworkPolicy: ofSpec(checkNetworkPolicy),
			Ingress: checkIngress,
			Role: checkRole,
			ClusterRole: checkRole,
			RoleBinding: checkBinding,
			ClusterRoleBinding: checkBinding,
			PersistentVolumeClaim: ofSpec(checkClaim),
			PersistentVolume: ofSpec(checkPersistentVolume),
			Secret: checkSecret,
			CustomResourceDefinition: checkDefinition,
			HorizontalPodAutoscaler: ofSpec(checkAutoscaler),
			PodDisruptionBudget: ofSpec(checkBudget),
			Deployment: checkController,
			ReplicaSet: checkController,
			StatefulSet: checkController,
			DaemonSet: checkController,
			ReplicationController: checkController,
			Job: checkController,
			CronJob: checkController
		};
	})))();
}

// actions/manifest-check/kubernetes/validation/containers.ts
/** Checks a container (Kubernetes, `validateContainerCommon`). */
function* checkContainer({ field, role }, minor) {
	yield* checkName(field.get("name"), checkLabelName);
	yield* checkContainerPorts(field.get("ports"));
	for (const variable of field.get("env").items()) yield* checkVariable(variable, minor);
	for (const source of field.get("envFrom").items()) {
		const references = [source.get("configMapRef"), source.get("secretRef")];
		yield* atMostOne(references, "The source of variables");
		for (const reference of references) yield* checkName(reference.get("name"), checkSubdomain);
	}
	for (const mount of field.get("volumeMounts").items()) yield* checkMount(mount);
	yield* checkProbes(field, role);
	yield* checkSecurity(field.get("securityContext"));
}
function* checkVariable(variable, minor) {
	const source = variable.get("valueFrom");
	yield* checkName(variable.get("name"), checkVariableName(minor));
	if ((variable.get("value").text ?? "") !== "") yield* excluded(source, "next to value");
	yield* atMostOne(source.fields(), "The source of a variable");
	if (source.isMap && source.fields().length === 0) yield* violationOf("combination", source, "The source of a variable is empty");
	for (const reference of ["configMapKeyRef", "secretKeyRef"]) yield* checkName(source.get(reference, "key"), checkDataKey);
}
function* checkMount(mount) {
	yield* atMostOne([mount.get("subPath"), mount.get("subPathExpr")], "The mount");
	for (const name of ["subPath", "subPathExpr"]) {
		const text = knownText(mount.get(name));
		if (text !== void 0 && (text.startsWith("/") || text.split("/").includes(".."))) yield* violationOf("value", mount.get(name), `${name} is "${text}", but must be a relative path without ..`);
	}
}
function* checkProbes(container, role) {
	for (const name of [
		"livenessProbe",
		"readinessProbe",
		"startupProbe"
	]) {
		const probe = container.get(name);
		if (!probe.isMap) continue;
		if (role === "init") yield* excluded(probe, "for an init container that is no sidecar");
		yield* checkHandler(probe, handlers, name);
		const successes = probe.get("successThreshold");
		if (name !== "readinessProbe" && (knownInteger(successes) ?? 1) > 1) yield* violationOf("value", successes, `successThreshold of a ${name} must be 1`);
		if (name === "readinessProbe") yield* excluded(probe.get("terminationGracePeriodSeconds"), "for a readinessProbe, which stops no container");
		for (const time of [
			"initialDelaySeconds",
			"timeoutSeconds",
			"periodSeconds",
			"failureThreshold"
		]) yield* outside("value", probe.get(time), 0);
	}
	for (const name of ["postStart", "preStop"]) {
		const hook = container.get("lifecycle", name);
		if (hook.isMap) yield* checkHandler(hook, hooks, name);
	}
}
function* checkHandler(owner, known, name) {
	const set = known.map((handler) => owner.get(handler));
	yield* atMostOne(set, `The ${name}`);
	if (set.every(({ exists }) => !exists)) yield* violationOf("combination", owner, `The ${name} requires one of ${known.join(", ")}`);
	const command = owner.get("exec", "command");
	if (owner.get("exec").isMap && command.items().length === 0 && command.node?.kind !== "scalar") yield* violationOf("combination", owner.get("exec"), `The exec action of the ${name} has no command`);
	for (const handler of ["httpGet", "tcpSocket"]) yield* checkPortReference(owner.get(handler, "port"));
}
/** Checks the security context of a container (Kubernetes, `ValidateSecurityContext`). */
function* checkSecurity(context) {
	const escalation = context.get("allowPrivilegeEscalation");
	const isAdmin = context.get("capabilities", "add").items().some(({ text }) => text === "CAP_SYS_ADMIN");
	if (escalation.isFalse && (context.get("privileged").isTrue || isAdmin)) yield* violationOf("combination", escalation, `allowPrivilegeEscalation must not be false next to ${isAdmin ? "CAP_SYS_ADMIN" : "privileged"}`);
	yield* checkIds(context);
}
/** Checks the numbers of users and groups. */
function* checkIds(context) {
	for (const name of [
		"runAsUser",
		"runAsGroup",
		"fsGroup"
	]) yield* outside("value", context.get(name), 0, maxId);
	for (const group of context.get("supplementalGroups").items()) yield* outside("value", group, 0, maxId);
}
var handlers, hooks, maxId;
function init_containers$3() {
	return (init_containers$3 = __esmMin((() => {
		init_metadata();
		init_names();
		init_ports$1();
		init_violation();
		handlers = [
			"exec",
			"httpGet",
			"tcpSocket",
			"grpc"
		];
		hooks = [
			"exec",
			"httpGet",
			"tcpSocket",
			"sleep"
		];
		maxId = 2 ** 31 - 1;
	})))();
}

// actions/manifest-check/kubernetes/validation/pods.ts
/** Checks the specification of a pod (Kubernetes, `ValidatePodSpec`). */
function* checkPod(pod, minor) {
	const { spec, containers } = pod;
	for (const container of containers) {
		yield* checkContainer(container, minor);
		yield* checkRoot(pod, container);
	}
	if (spec.get("containers").node?.kind === "list" && spec.get("containers").items().length === 0) yield* violationOf("combination", spec.get("containers"), "The pod has no containers");
	const isInit = (role) => role === "init";
	yield* checkHostPorts(containers.filter(({ role }) => !isInit(role)).map(({ field }) => field));
	yield* checkVolumes(spec.get("volumes"));
	yield* checkNetwork(pod);
	yield* checkIds(spec.get("securityContext"));
	yield* checkPlacement(spec);
	yield* checkName(spec.get("subdomain"), checkLabelName);
	yield* checkName(spec.get("hostname"), checkLabelName);
	for (const name of [
		"serviceAccountName",
		"nodeName",
		"priorityClassName"
	]) yield* checkName(spec.get(name), orEmpty);
	yield* outside("value", spec.get("activeDeadlineSeconds"), 1, 2 ** 31 - 1);
}
/** Finds a container that must not run as root and is told to. The node does not start it. */
function checkRoot(pod, { field, name }) {
	const own = field.get("securityContext");
	const shared = pod.get("securityContext");
	const effective = (key) => (own.get(key).exists ? own : shared).get(key);
	const user = effective("runAsUser");
	if (user.value !== 0 || !effective("runAsNonRoot").isTrue) return [];
	return violationOf("combination", user, `Container ${name} cannot start: runAsUser is 0, and runAsNonRoot is true`);
}
function* checkVolumes(volumes) {
	for (const volume of volumes.items()) {
		yield* checkName(volume.get("name"), checkLabelName);
		const sources = volume.fields().filter(({ key }) => key !== "name");
		yield* atMostOne(sources, `The volume ${volume.get("name").text ?? ""}`);
		const path = volume.get("hostPath", "path");
		if (knownText(path)?.split("/").includes("..") === true) yield* violationOf("value", path, "The path of a hostPath volume must not contain ..");
	}
}
function* checkNetwork({ spec, containers }) {
	if (spec.get("hostNetwork").isTrue) for (const port of containers.flatMap(({ field }) => field.get("ports").items())) {
		const own = port.get("containerPort").number;
		const host = port.get("hostPort");
		if (own === void 0 || host.number === void 0 || host.number === 0 || host.number === own) continue;
		const message = `hostPort is ${host.number}, but must be ${own} like containerPort because of hostNetwork`;
		yield* violationOf("combination", host, message);
	}
	yield* checkDns(spec);
	for (const alias of spec.get("hostAliases").items()) {
		yield* checkAddress(alias.get("ip"));
		for (const host of alias.get("hostnames").items()) yield* checkName(host, checkSubdomain);
	}
}
function* checkDns(spec) {
	const servers = spec.get("dnsConfig", "nameservers");
	const policy = spec.get("dnsPolicy");
	const count = servers.items().length;
	if (policy.text === "None" && count === 0) yield* violationOf("combination", policy, "dnsPolicy None requires nameservers in dnsConfig");
	if (count > maxNameServers) yield* violationOf("value", servers, `There are ${count} nameservers, but at most ${maxNameServers} are allowed`);
	for (const server of servers.items()) yield* checkAddress(server);
}
function checkAddress(field) {
	const text = knownText(field);
	return text === void 0 || isAddress(text) ? [] : violationOf("value", field, `"${text}" is not an IP address`);
}
/** Checks where a pod may run: node selector, affinity, tolerations and spread. */
function* checkPlacement(spec) {
	yield* checkLabels(spec.get("nodeSelector"));
	const node = spec.get("affinity", "nodeAffinity");
	yield* checkNodeSelector(node.get("requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms"));
	const preferredNodes = node.get("preferredDuringSchedulingIgnoredDuringExecution").items();
	for (const term of preferredNodes) yield* outside("value", term.get("weight"), 1, 100);
	for (const kind of ["podAffinity", "podAntiAffinity"]) {
		const affinity = spec.get("affinity", kind);
		const preferred = affinity.get("preferredDuringSchedulingIgnoredDuringExecution").items();
		for (const term of preferred) yield* outside("value", term.get("weight"), 1, 100);
		const terms = [...affinity.get("requiredDuringSchedulingIgnoredDuringExecution").items(), ...preferred.map((term) => term.get("podAffinityTerm"))];
		for (const term of terms) yield* checkLabelSelector(term.get("labelSelector"));
	}
	for (const toleration of spec.get("tolerations").items()) yield* checkToleration(toleration);
	for (const spread of spec.get("topologySpreadConstraints").items()) {
		yield* outside("value", spread.get("maxSkew"), 1);
		yield* checkLabelSelector(spread.get("labelSelector"));
	}
}
function* checkToleration(toleration) {
	const operator = toleration.get("operator").text ?? "Equal";
	if (operator === "Exists" && (toleration.get("value").text ?? "") !== "") yield* excluded(toleration.get("value"), "next to the operator Exists");
	const hasKey = (toleration.get("key").text ?? "") !== "";
	if (operator === "Equal" && !hasKey && toleration.fields().length > 0) yield* violationOf("combination", toleration, "A toleration without key requires the operator Exists");
	const seconds = toleration.get("tolerationSeconds");
	if (knownInteger(seconds) !== void 0 && toleration.get("effect").text !== "NoExecute") yield* violationOf("combination", seconds, "tolerationSeconds requires the effect NoExecute");
}
var orEmpty, maxNameServers;
function init_pods$1() {
	return (init_pods$1 = __esmMin((() => {
		init_addresses();
		init_containers$3();
		init_metadata();
		init_names();
		init_ports$1();
		init_selectors();
		init_violation();
		orEmpty = (text) => text === "" ? void 0 : checkSubdomain(text);
		maxNameServers = 3;
	})))();
}

// actions/manifest-check/kubernetes/rules/validation.ts
var why, names, common, claim, cron, account, labeled, policy, ruleOf, validationChecks;
function init_validation() {
	return (init_validation = __esmMin((() => {
		init_rule();
		init_evaluate();
		init_problem();
		init_metadata();
		init_objects$1();
		init_pods$1();
		why = "Otherwise the API server rejects the object.";
		names = "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/";
		common = {
			severity: "high",
			why,
			tags: ["correctness"],
			precision: "very-high"
		};
		claim = (modes) => `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\nspec:\n  accessModes: [${modes}]\n  resources: {requests: {storage: 1Gi}}`;
		cron = (schedule) => `apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: report\nspec:\n  schedule: "${schedule}"\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never\n          containers: [{name: app, image: "app:1"}]`;
		account = (name) => `apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: ${name}`;
		labeled = (value) => `${account("web")}\n  labels:\n    app: ${value}`;
		policy = (values) => `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector:\n    matchExpressions:\n      - {key: app, operator: In${values}}\n  ingress: []`;
		ruleOf = {
			name: defineManifestRule({
				...common,
				id: "SW-K8S-invalid-name",
				summary: "Use valid names.",
				before: account("web_app"),
				after: account("web-app"),
				links: [names]
			}),
			label: defineManifestRule({
				...common,
				id: "SW-K8S-invalid-label",
				summary: "Use valid labels and annotations.",
				before: labeled("\"web server\""),
				after: labeled("web-server"),
				links: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set"]
			}),
			port: defineManifestRule({
				...common,
				id: "SW-K8S-invalid-port",
				summary: "Use valid port numbers and names.",
				before: "ports:\n  - containerPort: 80800",
				after: "ports:\n  - containerPort: 8080",
				links: ["https://kubernetes.io/docs/concepts/services-networking/service/"]
			}),
			selector: defineManifestRule({
				...common,
				id: "SW-K8S-invalid-selector",
				summary: "Use valid selectors.",
				before: policy(""),
				after: policy(", values: [web]"),
				links: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors"]
			}),
			combination: defineManifestRule({
				...common,
				id: "SW-K8S-invalid-combination",
				why: "Otherwise the API server rejects the object, or the node cannot start its containers.",
				summary: "Do not combine settings that exclude each other, and set those that others require.",
				before: claim("ReadWriteOncePod, ReadWriteMany"),
				after: claim("ReadWriteMany"),
				links: ["https://kubernetes.io/docs/reference/kubernetes-api/"]
			}),
			value: defineManifestRule({
				...common,
				id: "SW-K8S-invalid-value",
				summary: "Use values in the right format and range.",
				before: cron("0 24 * * *"),
				after: cron("0 0 * * *"),
				links: ["https://kubernetes.io/docs/reference/kubernetes-api/"]
			})
		};
		validationChecks = [{
			rules: Object.values(ruleOf),
			*run({ cluster, options }) {
				const minor = options.kubernetesMinor ?? 37;
				for (const resource of cluster.resources) for (const { kind, field, message } of checkObject(resource, minor)) yield createProblem(ruleOf[kind], resource, field, message);
				for (const pod of cluster.workloads) {
					if (!isOwnKind(pod.resource)) continue;
					const found = [...pod.metadata.node !== pod.resource.root.get("metadata").node ? checkLabelsAndAnnotations(pod.metadata) : [], ...checkPod(pod, minor)];
					for (const { kind, field, message } of found) yield createProblem(ruleOf[kind], pod, field, message);
				}
			}
		}];
	})))();
}

// actions/manifest-check/kubernetes/rules/index.ts
var checks;
function init_rules$2() {
	return (init_rules$2 = __esmMin((() => {
		init_problems();
		init_admission_config();
		init_api_versions();
		init_audit_policy();
		init_availability();
		init_bindings();
		init_budgets();
		init_consistency();
		init_control_plane();
		init_default_roles();
		init_gateway();
		init_identity();
		init_images$1();
		init_ingress();
		init_lifecycle();
		init_mesh();
		init_namespaces$1();
		init_network$2();
		init_network_policies();
		init_pods();
		init_probes();
		init_rbac$1();
		init_rbac_effects();
		init_references$1();
		init_resources();
		init_schema$1();
		init_secrets$2();
		init_services();
		init_stateful_sets();
		init_storage();
		init_token_paths();
		init_users$1();
		init_validation();
		checks = [
			podSecurityProblems,
			...admissionConfigChecks,
			...apiVersionChecks,
			...auditPolicyChecks,
			...availabilityChecks,
			...bindingChecks,
			...budgetChecks,
			...consistencyChecks,
			...controlPlaneChecks,
			...defaultRoleChecks,
			...gatewayChecks,
			...identityChecks,
			...imageChecks,
			...ingressChecks,
			...lifecycleChecks,
			...meshChecks,
			...namespaceChecks,
			...networkChecks,
			...networkPolicyChecks,
			...podChecks,
			...probeChecks,
			...rbacChecks,
			...rbacEffectChecks,
			...referenceChecks,
			...resourceChecks,
			...schemaChecks,
			...secretChecks,
			...serviceChecks,
			...statefulSetChecks,
			...storageChecks,
			...tokenPathChecks,
			...userRuleChecks,
			...validationChecks
		];
	})))();
}

// actions/manifest-check/kubernetes/family.ts
function checkUnit(member, zone, { options, profileUses, isDrawn }) {
	const { unit, cluster } = member;
	const joins = new Joins(cluster, new Surroundings(member, zone));
	const components = listComponents(cluster);
	const profiles = checkProfiles(unit.documents, cluster, {
		options,
		uses: profileUses
	});
	return {
		problems: [
			...runChecks(checks, {
				cluster,
				joins,
				options
			}, options),
			...checkComponents(componentRules, components, options),
			...profiles.problems
		],
		annotations: [...cluster.resources, ...cluster.workloads].flatMap((owner) => owner.annotations),
		examined: {
			objects: cluster.resources.length,
			...countConfigurations(cluster.resources),
			...profiles.count === 0 ? {} : { "kernel profiles": profiles.count },
			...countComponents(components)
		},
		notes: joins.undecided.listNotes(unit.name),
		...isDrawn ? { draw: () => drawUnit(unit, {
			cluster,
			joins,
			options
		}) } : {}
	};
}
var kubernetes;
function init_family$5() {
	return (init_family$5 = __esmMin((() => {
		init_yaml();
		init_component_rule();
		init_family();
		init_rules();
		init_objects();
		init_check$4(), init_kernel_profiles();
		init_profiles$1();
		init_rule_selection();
		init_cluster();
		init_units();
		init_joins();
		init_surroundings();
		/* @__PURE__ */ init_resource();
		init_control_plane();
		init_rules$2();
		kubernetes = {
			name: "kubernetes",
			rules: [...checks.flatMap(({ rules }) => rules), ...profileRules],
			canContain: (file) => canHaveProfile(file) || mentionsKeys(file.source.text, ["apiVersion", "kind"]),
			accepts: (document) => isResource(document) || isProfileDocument(document),
			check(units, options) {
				const members = units.map((unit) => ({
					unit,
					cluster: Cluster.read(unit.documents)
				}));
				const drawn = chooseDrawn(members);
				return [...Map.groupBy(members, ({ unit }) => unit.zone).values()].flatMap((inside) => {
					const zone = new Zone(inside);
					const profileUses = listUses(inside.flatMap(({ cluster }) => cluster.workloads));
					return inside.map((member) => checkUnit(member, zone, {
						options,
						profileUses,
						isDrawn: drawn.has(member)
					}));
				});
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
		init_family$4();
		init_family$5();
		families = [
			kubernetes,
			compose,
			dockerDaemon,
			falco,
			components,
			containerEngines
		];
	})))();
}

// actions/manifest-check/helm/rules/index.ts
var chartRules;
function init_rules$3() {
	return (init_rules$3 = __esmMin((() => {
		init_disabled_protection();
		init_fixed_security_context();
		init_hooks$1();
		init_missing_values();
		init_regenerated_secrets();
		init_template_values();
		init_unused_values();
		init_values_schema();
		chartRules = [
			policyOff,
			contextOff,
			authenticationOff,
			encryptionOff,
			fixedContext,
			powerfulHook,
			missingParent,
			regenerated,
			certificate$1,
			templateOfValues,
			unusedSecurity,
			unused,
			noSchema
		];
	})))();
}

// actions/manifest-check/images/rules.ts
var pod, scanned, tags, unscanned, notPassed, unsigned, tagMoved, absent, rootUser, unexposed, imageRules;
function init_rules$4() {
	return (init_rules$4 = __esmMin((() => {
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

export { init_evaluate as A, isEngineFile as C, init_service as D, getProject as E, init_aliases as M, rulesByConditionalId as N, init_invalid_project as O, init_engine as S, init_family$1 as T, init_level as _, rootUser as a, isAppArmorFile as b, unscanned as c, init_rules$3 as d, families as f, kubernetes as g, init_family$5 as h, notPassed as i, podSecurityChecks as j, invalidProject as k, unsigned as l, init_families as m, imageRules as n, tagMoved as o, findFamily as p, init_rules$4 as r, unexposed as s, absent as t, chartRules as u, parseMinor as v, compose as w, readAppArmor as x, init_apparmor as y };