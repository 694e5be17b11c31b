import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ci as init_errors, _r as didYouMean, bi as InvalidError, or as init_text, vr as init_suggest } from "../../../shared/core.js";
import { a as fileRules, s as init_file_rules } from "../rules/file-rules.js";
import { A as init_evaluate, d as init_rules$1, f as families, j as podSecurityChecks, m as init_families, n as imageRules, r as init_rules, u as chartRules } from "../images/rules.js";

// actions/manifest-check/compliance/control.ts
/** Defines a control that rules check: the given ones, and those with the standard's tag. */
function coveredControl(id, title, ...rules) {
	return {
		id,
		title,
		rules
	};
}
/** Defines a control that manifests do not show, with the reason. */
function uncoveredControl(id, title, why) {
	return {
		id,
		title,
		rules: [],
		uncovered: why
	};
}
function init_control() {
	return (init_control = __esmMin((() => {})))();
}

// actions/manifest-check/compliance/standards/cis-docker.ts
var byDockerfile, byImage$2, byHost$1, cisDocker;
function init_cis_docker() {
	return (init_cis_docker = __esmMin((() => {
		byDockerfile = "depends on the Dockerfile; use dockerfile-lint";
		byImage$2 = "depends on the image; use image-scan";
		byHost$1 = "only visible on the running host";
		cisDocker = {
			id: "cis-docker",
			name: "CIS Docker Benchmark",
			version: "1.6.0",
			uri: "https://www.cisecurity.org/benchmark/docker",
			basis: "Numbers are from benchmark 1.6.0, sections 2, 4 and 5. Seaworthy chose the rules.",
			tag: "CIS-Docker-",
			controls: [
				uncoveredControl("2.1", "The daemon runs without root", byHost$1),
				coveredControl("2.2", "Containers on the default bridge are isolated"),
				coveredControl("2.3", "The daemon logs at the level info"),
				coveredControl("2.4", "The daemon manages its firewall rules"),
				coveredControl("2.5", "Registry connections are verified"),
				coveredControl("2.6", "The storage driver is maintained"),
				coveredControl("2.7", "The daemon requires client certificates"),
				coveredControl("2.8", "Ulimits have defaults"),
				coveredControl("2.9", "Container users are mapped"),
				coveredControl("2.10", "Containers stay in the daemon's cgroup"),
				coveredControl("2.11", "Container disks keep their default size"),
				coveredControl("2.12", "A plugin authorizes client requests"),
				coveredControl("2.13", "Container logs are sent elsewhere"),
				coveredControl("2.14", "Containers gain no privileges by default"),
				coveredControl("2.15", "Containers keep running when the daemon restarts"),
				coveredControl("2.16", "Published ports do not use a proxy"),
				coveredControl("2.17", "A seccomp profile applies to all containers"),
				coveredControl("2.18", "Experimental features are disabled"),
				coveredControl("4.1", "Containers run as a user other than root", "SW-K8S-run-as-root", "SW-K8S-run-as-non-root"),
				coveredControl("4.2", "Images use trusted bases", "SW-K8S-image-registry"),
				uncoveredControl("4.3", "Images contain no unnecessary packages", byImage$2),
				coveredControl("4.4", "Images are scanned and rebuilt"),
				coveredControl("4.5", "Images are signed", "SW-DEPLOY-unsigned"),
				coveredControl("4.6", "Images have a health check"),
				uncoveredControl("4.7", "Package lists are not updated separately", byDockerfile),
				uncoveredControl("4.8", "Images contain no setuid programs", byImage$2),
				uncoveredControl("4.9", "COPY is used instead of ADD", byDockerfile),
				coveredControl("4.10", "Images contain no secrets"),
				uncoveredControl("4.11", "Only verified packages are installed", byDockerfile),
				uncoveredControl("4.12", "Signed artifacts are validated", "sign-image and verify check signatures"),
				uncoveredControl("5.1", "Swarm mode is disabled unless needed", byHost$1),
				coveredControl("5.2", "An AppArmor profile applies", "SW-K8S-apparmor"),
				coveredControl("5.3", "An SELinux label applies", "SW-K8S-selinux"),
				coveredControl("5.4", "Capabilities are restricted", "SW-K8S-capability-added", "SW-K8S-capabilities-not-dropped"),
				coveredControl("5.5", "No container is privileged", "SW-K8S-privileged"),
				coveredControl("5.6", "No sensitive host directories are mounted", "SW-K8S-host-path"),
				coveredControl("5.7", "No SSH server runs in containers"),
				coveredControl("5.8", "No privileged ports are mapped", "SW-K8S-privileged-port"),
				uncoveredControl("5.9", "Only needed ports are open", "only the owner knows which ports are needed"),
				coveredControl("5.10", "The host network is not shared", "SW-K8S-host-network"),
				coveredControl("5.11", "Memory is limited", "SW-K8S-memory-limit"),
				coveredControl("5.12", "CPU is limited", "SW-K8S-cpu-limit"),
				coveredControl("5.13", "The root file system is read-only", "SW-K8S-writable-root"),
				coveredControl("5.14", "Published ports are bound to an address"),
				coveredControl("5.15", "Failing containers restart at most five times"),
				coveredControl("5.16", "The host process namespace is not shared", "SW-K8S-host-pid"),
				coveredControl("5.17", "The host IPC namespace is not shared", "SW-K8S-host-ipc"),
				coveredControl("5.18", "Containers get no host devices"),
				coveredControl("5.19", "Ulimits stay within bounds"),
				coveredControl("5.20", "Mounts do not propagate"),
				coveredControl("5.21", "The host UTS namespace is not shared"),
				coveredControl("5.22", "A seccomp profile applies", "SW-K8S-seccomp-unconfined"),
				coveredControl("5.23", "Commands do not run with privileges"),
				coveredControl("5.24", "Commands do not run as root"),
				coveredControl("5.25", "Containers stay in Docker's cgroups"),
				coveredControl("5.26", "Processes gain no privileges", "SW-K8S-privilege-escalation"),
				coveredControl("5.27", "Health is checked at run time", "SW-K8S-readiness-probe", "SW-K8S-liveness-probe"),
				coveredControl("5.28", "Images are pulled by a known version", "SW-K8S-image-latest"),
				coveredControl("5.29", "The number of processes is limited"),
				coveredControl("5.30", "Docker's default bridge is not used"),
				coveredControl("5.31", "The host user namespace is not shared"),
				coveredControl("5.32", "The Docker socket is not mounted")
			]
		};
	})))();
}

// actions/manifest-check/compliance/standards/cis-kubernetes.ts
/** Controls about the owners and permissions of files: a number, and what the files are. */
function fileControls(section, files) {
	return files.map(([number, title]) => uncoveredControl(`${section}.${number}`, title, byFileSystem));
}
var byUsers, byFileSystem, permissions, nodePermissions, cisKubernetes;
function init_cis_kubernetes() {
	return (init_cis_kubernetes = __esmMin((() => {
		byUsers = "how users authenticate is not in a manifest";
		byFileSystem = "owners and permissions of files are only visible on the node";
		permissions = fileControls("1.1", [
			...[
				"The API server's manifest",
				"The controller manager's manifest",
				"The scheduler's manifest",
				"etcd's manifest",
				"Files of the network plugin",
				"etcd's data directory",
				"The administrator's kubeconfig",
				"The scheduler's kubeconfig",
				"The controller manager's kubeconfig"
			].flatMap((title, index) => [[index * 2 + 1, `${title} is private`], [index * 2 + 2, `${title} belongs to its owner`]]),
			[19, "Keys and certificates belong to root"],
			[20, "Certificates are not writable for others"],
			[21, "Keys are private"]
		]);
		nodePermissions = fileControls("4.1", [
			"The kubelet's service file",
			"kube-proxy's kubeconfig",
			"The kubelet's kubeconfig",
			"The certificate authority for clients",
			"The kubelet's configuration"
		].flatMap((title, index) => [[index * 2 + 1, `${title} is private`], [index * 2 + 2, `${title} belongs to root`]]));
		cisKubernetes = {
			id: "cis-kubernetes",
			name: "CIS Kubernetes Benchmark",
			version: "1.12",
			uri: "https://www.cisecurity.org/benchmark/kubernetes",
			basis: "Numbers are from benchmark 1.12, sections 1 to 5. Seaworthy chose the rules.",
			tag: "CIS-Kubernetes-",
			controls: [
				...permissions,
				coveredControl("1.2.1", "The API server refuses anonymous requests"),
				coveredControl("1.2.2", "No static tokens authenticate users"),
				coveredControl("1.2.3", "Services claim no external addresses"),
				coveredControl("1.2.4", "The API server has a certificate for kubelets"),
				coveredControl("1.2.5", "The API server verifies kubelets"),
				coveredControl("1.2.6", "Requests to the API server are authorized"),
				coveredControl("1.2.7", "Kubelets are authorized as nodes"),
				coveredControl("1.2.8", "Users are authorized with RBAC"),
				coveredControl("1.2.9", "Events are limited"),
				coveredControl("1.2.10", "AlwaysAdmit is not enabled"),
				coveredControl("1.2.11", "Images are pulled with each pod's credentials"),
				coveredControl("1.2.12", "The plugin ServiceAccount is enabled"),
				coveredControl("1.2.13", "The plugin NamespaceLifecycle is enabled"),
				coveredControl("1.2.14", "The plugin NodeRestriction is enabled"),
				coveredControl("1.2.15", "The API server serves no profiles"),
				coveredControl("1.2.16", "The API server writes an audit log"),
				coveredControl("1.2.17", "Audit logs are kept for 30 days"),
				coveredControl("1.2.18", "Ten old audit logs are kept"),
				coveredControl("1.2.19", "Audit logs rotate at 100 MB"),
				coveredControl("1.2.20", "Requests end after a short time"),
				coveredControl("1.2.21", "Tokens of deleted service accounts are invalid"),
				coveredControl("1.2.22", "Service account tokens have a key of their own"),
				coveredControl("1.2.23", "The API server has a certificate for etcd"),
				coveredControl("1.2.24", "The API server has a TLS certificate"),
				coveredControl("1.2.25", "Clients authenticate with certificates"),
				coveredControl("1.2.26", "The API server verifies etcd"),
				coveredControl("1.2.27", "Secrets are encrypted in etcd"),
				coveredControl("1.2.28", "The encryption provider is strong"),
				coveredControl("1.2.29", "The API server uses strong ciphers"),
				coveredControl("1.2.30", "Service account tokens expire soon"),
				coveredControl("1.3.1", "Terminated pods are deleted"),
				coveredControl("1.3.2", "The controller manager serves no profiles"),
				coveredControl("1.3.3", "Each controller has its own service account"),
				coveredControl("1.3.4", "The controller manager has a key for tokens"),
				coveredControl("1.3.5", "Pods can verify the API server"),
				coveredControl("1.3.6", "Certificates of kubelets are renewed"),
				coveredControl("1.3.7", "The controller manager serves on loopback"),
				coveredControl("1.4.1", "The scheduler serves no profiles"),
				coveredControl("1.4.2", "The scheduler serves on loopback"),
				coveredControl("2.1", "etcd has a TLS certificate"),
				coveredControl("2.2", "etcd requires client certificates"),
				coveredControl("2.3", "etcd makes no certificates of its own"),
				coveredControl("2.4", "etcd's members use TLS"),
				coveredControl("2.5", "etcd's members require certificates"),
				coveredControl("2.6", "etcd's members make no certificates of their own"),
				coveredControl("2.7", "etcd has a certificate authority of its own"),
				uncoveredControl("3.1.1", "Users do not authenticate with client certificates", byUsers),
				uncoveredControl("3.1.2", "Users do not authenticate with service account tokens", byUsers),
				uncoveredControl("3.1.3", "Users do not authenticate with bootstrap tokens", byUsers),
				coveredControl("3.2.1", "An audit policy exists"),
				coveredControl("3.2.2", "The audit policy covers what matters"),
				...nodePermissions,
				coveredControl("4.2.1", "The kubelet refuses anonymous requests"),
				coveredControl("4.2.2", "Requests to the kubelet are authorized"),
				coveredControl("4.2.3", "The kubelet verifies client certificates"),
				coveredControl("4.2.4", "The read-only port is disabled"),
				coveredControl("4.2.5", "Idle sessions end"),
				coveredControl("4.2.6", "The kubelet manages its firewall chains"),
				coveredControl("4.2.7", "Nodes keep their names"),
				coveredControl("4.2.8", "Events are recorded"),
				coveredControl("4.2.9", "The kubelet has a TLS certificate"),
				coveredControl("4.2.10", "The client certificate is renewed"),
				coveredControl("4.2.11", "The serving certificate is renewed"),
				coveredControl("4.2.12", "The kubelet uses strong ciphers"),
				coveredControl("4.2.13", "The processes of pods are limited"),
				coveredControl("4.3.1", "kube-proxy serves its metrics on loopback"),
				coveredControl("5.1.1", "cluster-admin is bound only where required"),
				coveredControl("5.1.2", "Access to secrets is limited"),
				coveredControl("5.1.3", "Roles contain no wildcards"),
				coveredControl("5.1.4", "Creating pods is limited"),
				coveredControl("5.1.5", "Default service accounts are not used"),
				coveredControl("5.1.6", "Tokens are mounted only where used"),
				coveredControl("5.1.7", "system:masters and anonymous groups are not bound"),
				coveredControl("5.1.8", "bind, impersonate and escalate are limited"),
				coveredControl("5.1.9", "Creating persistent volumes is limited"),
				coveredControl("5.1.10", "Access to nodes/proxy is limited"),
				coveredControl("5.1.11", "Approving certificates is limited"),
				coveredControl("5.1.12", "Changing webhooks is limited"),
				coveredControl("5.1.13", "Creating tokens is limited"),
				coveredControl("5.2.1", "Each namespace has a pod security policy", "SW-K8S-pod-security-label"),
				coveredControl("5.2.2", "No container is privileged"),
				coveredControl("5.2.3", "The host process namespace is not shared"),
				coveredControl("5.2.4", "The host IPC namespace is not shared"),
				coveredControl("5.2.5", "The host network is not shared"),
				coveredControl("5.2.6", "Processes gain no privileges"),
				coveredControl("5.2.7", "Containers run as a user other than root"),
				coveredControl("5.2.8", "NET_RAW is dropped"),
				coveredControl("5.2.9", "No capabilities are added"),
				coveredControl("5.2.10", "All capabilities are dropped"),
				coveredControl("5.2.11", "No Windows HostProcess containers run"),
				coveredControl("5.2.12", "No node directories are mounted"),
				coveredControl("5.2.13", "No node ports are used"),
				uncoveredControl("5.3.1", "The network plugin enforces policies", "the cluster's network plugin is not in a manifest"),
				coveredControl("5.3.2", "Network policies apply to all pods"),
				coveredControl("5.4.1", "Secrets are mounted as files, not variables"),
				coveredControl("5.4.2", "Secrets are in a separate store", "SW-K8S-secret-committed"),
				coveredControl("5.5.1", "Images are verified before they run", "SW-K8S-image-registry", "SW-K8S-image-digest"),
				uncoveredControl("5.7.1", "Namespaces form administrative boundaries", "only the owner knows the intended boundaries"),
				coveredControl("5.7.2", "The runtime's default seccomp profile applies"),
				coveredControl("5.7.3", "Pods and containers have a security context", "SW-K8S-empty-security-context", "SW-K8S-run-as-non-root"),
				coveredControl("5.7.4", "The default namespace is not used")
			]
		};
	})))();
}

// actions/manifest-check/compliance/topics.ts
var kubernetes, compose, topics;
function init_topics() {
	return (init_topics = __esmMin((() => {
		kubernetes = (...names) => names.map((name) => `SW-K8S-${name}`);
		compose = (...names) => names.map((name) => `SW-COMPOSE-${name}`);
		topics = {
			/** Processes with more privileges than they need. */
			privileges: [
				...kubernetes("privileged", "privilege-escalation", "run-as-root", "run-as-non-root", "capability-added"),
				...kubernetes("capabilities-not-dropped", "root-group", "windows-host-process"),
				...compose("privileged", "capability-added", "capabilities-not-dropped", "new-privileges", "user-root")
			],
			/** Parts of the host that containers share. */
			host: [...kubernetes("host-network", "host-pid", "host-ipc", "host-port", "host-path", "runtime-socket", "host-path-volume"), ...compose("host-network", "host-pid", "host-ipc", "host-uts", "host-users", "host-path", "runtime-socket", "device")],
			/** Kernel profiles that confine containers. */
			profiles: [...kubernetes("seccomp-unconfined", "seccomp-unset", "apparmor", "selinux", "proc-mount", "sysctl"), ...compose("seccomp-unconfined", "apparmor-unconfined", "selinux-disabled", "system-paths-unconfined")],
			immutability: [...kubernetes("writable-root"), ...compose("writable-root")],
			/** Network traffic between workloads. */
			segmentation: [
				...kubernetes("network-ingress-open", "network-egress-open", "network-policy-allows-all"),
				...kubernetes("network-http-allows-all", "network-metadata-reachable"),
				...kubernetes("network-policy-selector", "network-policy-without-pods"),
				...compose("network-unset", "default-bridge", "host-network")
			],
			/** Services that are reachable from outside. */
			exposure: [...kubernetes("node-port", "load-balancer-open", "external-ip", "host-port", "cadvisor-open", "dashboard"), ...compose("port-all-interfaces", "cadvisor-open", "ssh-port")],
			transit: [...kubernetes("ingress-tls", "gateway-tls", "istio-gateway-tls", "istio-mtls", "istio-client-tls"), ...kubernetes("linkerd-unauthenticated", "mesh-bypass")],
			storage: kubernetes("storage-unencrypted", "encryption-identity", "encryption-without-secrets", "encryption-key-in-file"),
			secrets: [...kubernetes("secret-in-env", "secret-in-command", "secret-committed", "secret-in-config-map"), ...compose("secret-in-env", "secret-in-command", "secret-in-build-arg", "secret-in-config")],
			/** Permissions in the cluster. */
			authorization: kubernetes(...[
				"cluster-admin",
				"anonymous-binding",
				"default-account-binding",
				"token-takes-over",
				"rbac-wildcard"
			], ...[
				"rbac-secrets",
				"rbac-change-secrets",
				"rbac-escalate",
				"rbac-impersonate",
				"rbac-manage-rbac"
			], ...[
				"rbac-nodes-proxy",
				"rbac-exec",
				"rbac-create-pods",
				"rbac-change-pods",
				"rbac-tokens",
				"rbac-webhooks",
				"rbac-certificates"
			], ...[
				"rbac-persistent-volumes",
				"rbac-impersonate-extras",
				"rbac-port-forward",
				"rbac-delete-workloads"
			], ...[
				"rbac-api-services",
				"rbac-custom-resources",
				"rbac-namespaces",
				"rbac-system-config-maps"
			], ...["default-role-changed"]),
			tokens: kubernetes("service-account-token", "default-account-token", "default-service-account"),
			images: [...kubernetes("image-latest", "image-digest", "image-registry"), ...compose("image-latest", "image-digest", "image-registry")],
			limits: [...kubernetes("memory-limit", "memory-request", "cpu-request", "cpu-limit", "limit-range", "resource-quota"), ...compose("memory-limit", "cpu-limit", "pids-limit", "ulimit-unlimited")],
			logging: [...kubernetes("audit-off", "rbac-delete-logs", "rbac-delete-events", "network-denials-unlogged"), ...compose("logging-off")],
			policies: kubernetes("namespace-without-pod-security", "pod-security-label"),
			namespaces: kubernetes("default-namespace", "system-namespace"),
			health: [...kubernetes("readiness-probe", "liveness-probe"), ...compose("healthcheck", "healthcheck-disabled")]
		};
	})))();
}

// actions/manifest-check/compliance/standards/hipaa.ts
var hipaa;
function init_hipaa() {
	return (init_hipaa = __esmMin((() => {
		init_topics();
		hipaa = {
			id: "hipaa",
			name: "HIPAA Security Rule",
			version: "45 CFR 164",
			uri: "https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-C",
			basis: "Seaworthy chose the rules because no published mapping for containers is known. They are evidence for parts of safeguards only.",
			controls: [
				coveredControl("164.308(a)(1)(ii)(B)", "Risks are reduced", ...topics.privileges, ...topics.host, ...topics.profiles),
				coveredControl("164.308(a)(4)", "Access to information is managed", ...topics.authorization),
				coveredControl("164.308(a)(7)", "Systems stay available", ...topics.limits, ...topics.health),
				coveredControl("164.312(a)(1)", "Access is controlled technically", ...topics.tokens, ...topics.segmentation, ...topics.exposure),
				coveredControl("164.312(a)(2)(iv)", "Stored information is encrypted", ...topics.storage),
				coveredControl("164.312(b)", "Activity is recorded", ...topics.logging),
				coveredControl("164.312(c)(1)", "Information is protected from modification", ...topics.immutability, ...topics.images),
				coveredControl("164.312(d)", "Persons and systems are authenticated", ...topics.secrets, "SW-K8S-anonymous-binding"),
				coveredControl("164.312(e)(1)", "Transmission is protected", ...topics.transit)
			]
		};
	})))();
}

// actions/manifest-check/compliance/standards/iso-27001.ts
var iso27001;
function init_iso_27001() {
	return (init_iso_27001 = __esmMin((() => {
		init_topics();
		iso27001 = {
			id: "iso-27001",
			name: "ISO/IEC 27001 Annex A",
			version: "2022",
			uri: "https://www.iso.org/standard/27001",
			basis: "Seaworthy chose the rules. They are evidence for parts of controls only.",
			controls: [
				coveredControl("A.5.15", "Access control", ...topics.authorization),
				coveredControl("A.5.17", "Authentication information", ...topics.secrets),
				coveredControl("A.5.18", "Access rights", "SW-K8S-cluster-admin", "SW-K8S-anonymous-binding", "SW-K8S-default-account-binding"),
				coveredControl("A.8.2", "Privileged access rights", ...topics.privileges),
				coveredControl("A.8.3", "Information access restriction", ...topics.host, "SW-K8S-rbac-secrets"),
				coveredControl("A.8.6", "Capacity management", ...topics.limits),
				uncoveredControl("A.8.7", "Protection against malware", "depends on the image; use image-scan"),
				uncoveredControl("A.8.8", "Management of technical vulnerabilities", "depends on the image; use image-scan"),
				coveredControl("A.8.9", "Configuration management", ...topics.profiles, ...topics.immutability, "SW-K8S-unknown-field", "SW-COMPOSE-unknown-field"),
				coveredControl("A.8.12", "Data leakage prevention", "SW-K8S-network-egress-open", "SW-K8S-audit-logs-secrets"),
				coveredControl("A.8.15", "Logging", ...topics.logging),
				coveredControl("A.8.20", "Network security", ...topics.exposure),
				coveredControl("A.8.22", "Network segregation", ...topics.segmentation),
				coveredControl("A.8.24", "Use of cryptography", ...topics.transit, ...topics.storage),
				coveredControl("A.8.25", "Secure development", ...topics.images),
				coveredControl("A.8.28", "Secure coding", "SW-K8S-ingress-nginx-injection", "SW-COMPOSE-secret-in-build-arg"),
				coveredControl("A.8.31", "Separation of environments", ...topics.namespaces),
				uncoveredControl("A.8.32", "Change management", "depends on the repository's history and reviews")
			]
		};
	})))();
}

// actions/manifest-check/compliance/standards/nist-800-190.ts
var byImage$1, byRegistry, byHost, nist800190;
function init_nist_800_190() {
	return (init_nist_800_190 = __esmMin((() => {
		init_topics();
		byImage$1 = "depends on the image; use image-scan";
		byRegistry = "depends on the registry's settings";
		byHost = "only visible on the running host";
		nist800190 = {
			id: "nist-800-190",
			name: "NIST SP 800-190 Application Container Security Guide",
			version: "2017-09",
			uri: "https://doi.org/10.6028/NIST.SP.800-190",
			basis: "Numbers are from section 4. Seaworthy chose the rules.",
			tag: "NIST-SP-800-190-",
			controls: [
				coveredControl("4.1.1", "Image vulnerabilities"),
				coveredControl("4.1.2", "Image configuration", "SW-COMPOSE-user-root", "SW-K8S-run-as-root", "SW-COMPOSE-ssh-port", "SW-K8S-ssh-port"),
				uncoveredControl("4.1.3", "Malware in images", byImage$1),
				coveredControl("4.1.4", "Secrets in plain text", ...topics.secrets),
				coveredControl("4.1.5", "Untrusted images", "SW-COMPOSE-image-registry", "SW-DEPLOY-unsigned"),
				coveredControl("4.2.1", "Insecure connections to registries"),
				coveredControl("4.2.2", "Stale images"),
				uncoveredControl("4.2.3", "Registry authentication and authorization", byRegistry),
				coveredControl("4.3.1", "Unbounded administrative access", "SW-K8S-cluster-admin", "SW-K8S-rbac-wildcard"),
				coveredControl("4.3.2", "Unauthorized access", ...topics.authorization, "SW-K8S-anonymous-binding"),
				coveredControl("4.3.3", "Poorly separated traffic", ...topics.segmentation),
				coveredControl("4.3.4", "Mixed workload sensitivity", ...topics.namespaces, "SW-K8S-mesh-bypass"),
				coveredControl("4.3.5", "Trust in nodes", "SW-K8S-rbac-nodes-proxy", "SW-K8S-rbac-certificates", "SW-KUBELET-anonymous-auth", "SW-KUBELET-read-only-port"),
				coveredControl("4.4.1", "Runtime vulnerabilities", "SW-K8S-runtime-socket", "SW-COMPOSE-runtime-socket"),
				coveredControl("4.4.2", "Unbounded network access", ...topics.exposure),
				coveredControl("4.4.3", "Insecure runtime settings", ...topics.privileges, ...topics.host, ...topics.profiles),
				coveredControl("4.4.4", "Vulnerable applications", ...topics.immutability),
				coveredControl("4.4.5", "Rogue containers", ...topics.images, ...topics.policies),
				uncoveredControl("4.5.1", "Host attack surface", byHost),
				coveredControl("4.5.2", "Shared kernel", ...topics.profiles, "SW-K8S-sandbox"),
				uncoveredControl("4.5.3", "Vulnerabilities of host components", byHost),
				uncoveredControl("4.5.4", "Permissions of host users", byHost),
				coveredControl("4.5.5", "Tampering with host files", "SW-K8S-host-path", "SW-COMPOSE-host-path", "SW-K8S-host-path-volume"),
				uncoveredControl("4.6", "Hardware root of trust", byHost)
			]
		};
	})))();
}

// actions/manifest-check/compliance/standards/nsa-cisa.ts
var byImage, nsaCisa;
function init_nsa_cisa() {
	return (init_nsa_cisa = __esmMin((() => {
		init_topics();
		byImage = "depends on the image; use image-scan";
		nsaCisa = {
			id: "nsa-cisa",
			name: "NSA/CISA Kubernetes Hardening Guidance",
			version: "1.2",
			uri: "https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF",
			basis: "Numbers are the chapters of version 1.2 (2022-08) in order. Seaworthy chose the rules.",
			controls: [
				coveredControl("pods-1", "Containers do not run as root", "SW-K8S-run-as-root", "SW-K8S-run-as-non-root", "SW-K8S-root-group"),
				coveredControl("pods-2", "Container file systems are immutable", ...topics.immutability),
				uncoveredControl("pods-3", "Images are built and scanned securely", byImage),
				coveredControl("pods-4", "Pod security policies are enforced", ...topics.policies, ...topics.privileges, ...topics.host),
				coveredControl("pods-5", "Service account tokens are protected", ...topics.tokens),
				coveredControl("pods-6", "Container environments are hardened", ...topics.profiles, "SW-K8S-sandbox"),
				coveredControl("network-1", "Namespaces separate workloads", ...topics.namespaces),
				coveredControl("network-2", "Network policies isolate pods", ...topics.segmentation.filter((id) => id.startsWith("SW-K8S"))),
				coveredControl("network-3", "Resources are limited", "SW-K8S-limit-range", "SW-K8S-limit-range-missing", "SW-K8S-resource-quota", "SW-K8S-resource-quota-missing", "SW-K8S-memory-limit"),
				coveredControl("network-4", "The control plane is hardened", "SW-KUBELET-anonymous-auth", "SW-KUBELET-read-only-port", "SW-K8S-anonymous-binding", "SW-K8S-dashboard"),
				uncoveredControl("network-5", "Worker nodes are segmented", "only visible on the running cluster"),
				coveredControl("network-6", "Traffic is encrypted", ...topics.transit),
				coveredControl("network-7", "Secrets are protected at rest and in use", ...topics.secrets.filter((id) => id.startsWith("SW-K8S")), ...topics.storage),
				coveredControl("network-8", "Cloud metadata is not reachable", "SW-K8S-network-egress-open"),
				coveredControl("access-1", "Anonymous access is disabled", "SW-K8S-anonymous-binding", "SW-KUBELET-anonymous-auth", "SW-KUBELET-read-only-port"),
				coveredControl("access-2", "Roles have minimal permissions", ...topics.authorization),
				coveredControl("audit-1", "API requests are logged", "SW-K8S-audit-off", "SW-K8S-audit-logs-secrets"),
				coveredControl("audit-2", "Pod and network logs are kept", "SW-K8S-rbac-delete-logs", "SW-K8S-rbac-delete-events", "SW-K8S-network-denials-unlogged"),
				uncoveredControl("audit-3", "Threats are detected and raise alerts", "only visible on the running cluster"),
				coveredControl("upgrade-1", "Software versions are current", "SW-K8S-api-removed", "SW-K8S-api-deprecated", "SW-K8S-tiller")
			]
		};
	})))();
}

// actions/manifest-check/compliance/standards/owasp-k8s.ts
function isKubernetes(id) {
	return id.startsWith("SW-K8S-");
}
var owaspKubernetes;
function init_owasp_k8s() {
	return (init_owasp_k8s = __esmMin((() => {
		init_topics();
		owaspKubernetes = {
			id: "owasp-k8s",
			name: "OWASP Kubernetes Top Ten",
			version: "2025",
			uri: "https://owasp.org/www-project-kubernetes-top-ten/",
			basis: "Uses the 2025 list. Seaworthy chose the rules.",
			controls: [
				coveredControl("K01", "Insecure workload configurations", ...topics.privileges.filter(isKubernetes), ...topics.host.filter(isKubernetes), ...topics.profiles.filter(isKubernetes), "SW-K8S-writable-root"),
				coveredControl("K02", "Overly permissive authorization", ...topics.authorization),
				coveredControl("K03", "Secrets management failures", ...topics.secrets.filter(isKubernetes), ...topics.storage),
				coveredControl("K04", "Lack of policy enforcement", ...topics.policies),
				coveredControl("K05", "Missing network segmentation", ...topics.segmentation.filter(isKubernetes)),
				coveredControl("K06", "Overly exposed components", ...topics.exposure.filter(isKubernetes), "SW-KUBELET-anonymous-auth", "SW-KUBELET-read-only-port"),
				coveredControl("K07", "Misconfigured and vulnerable cluster components", "SW-K8S-tiller", "SW-K8S-dashboard", "SW-K8S-api-removed", "SW-K8S-ingress-nginx-snippet"),
				uncoveredControl("K08", "Cluster-to-cloud lateral movement", "cloud roles are not in manifests"),
				coveredControl("K09", "Broken authentication", "SW-K8S-anonymous-binding", ...topics.tokens, "SW-K8S-linkerd-unauthenticated"),
				coveredControl("K10", "Inadequate logging and monitoring", ...topics.logging.filter(isKubernetes))
			]
		};
	})))();
}

// actions/manifest-check/compliance/standards/pci-dss.ts
var pciDss;
function init_pci_dss() {
	return (init_pci_dss = __esmMin((() => {
		init_topics();
		pciDss = {
			id: "pci-dss-4",
			name: "PCI DSS",
			version: "4.0.1",
			uri: "https://www.pcisecuritystandards.org/document_library/",
			basis: "Seaworthy chose the rules, following the PCI SSC's guidance for containers (2022-09), which adds no requirements. They are evidence for parts of requirements only.",
			controls: [
				coveredControl("1.2", "Network controls are configured and maintained", ...topics.segmentation),
				coveredControl("1.3", "Access to and from cardholder data is restricted", "SW-K8S-network-ingress-open", "SW-K8S-network-egress-open", ...topics.exposure),
				coveredControl("2.2", "Components are configured securely", ...topics.privileges, ...topics.host, ...topics.profiles, ...topics.immutability),
				coveredControl("3.6", "Keys that protect stored data are secured", "SW-K8S-encryption-key-in-file", "SW-K8S-storage-unencrypted"),
				coveredControl("4.2", "Data is encrypted in transit", ...topics.transit),
				uncoveredControl("5.2", "Malware is prevented or detected", "depends on the image; use image-scan"),
				uncoveredControl("6.3", "Vulnerabilities are identified and addressed", "depends on the image; use image-scan"),
				coveredControl("6.5", "Changes are managed", ...topics.images),
				coveredControl("7.2", "Access follows need to know and least privilege", ...topics.authorization, ...topics.tokens),
				coveredControl("8.6", "System accounts are managed, without embedded passwords", ...topics.secrets),
				coveredControl("10.2", "Audit logs are created", "SW-K8S-audit-off", "SW-K8S-network-denials-unlogged", "SW-COMPOSE-logging-off"),
				coveredControl("10.3", "Audit logs are protected", "SW-K8S-rbac-delete-logs"),
				uncoveredControl("11.3", "Vulnerability scans run regularly", "depends on the image; use image-scan")
			]
		};
	})))();
}

// actions/manifest-check/compliance/standards/pss.ts
var replaced, podSecurityStandards;
function init_pss() {
	return (init_pss = __esmMin((() => {
		init_evaluate();
		replaced = new Set(podSecurityChecks.flatMap(({ overrides = [] }) => overrides));
		podSecurityStandards = {
			id: "pss",
			name: "Kubernetes Pod Security Standards",
			version: "latest",
			uri: "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
			basis: "Uses the 19 checks of kubernetes/pod-security-admission. Default level: restricted.",
			controls: podSecurityChecks.map(({ id, level, rules }) => {
				const looking = replaced.has(id) ? rules.map((rule) => rule.id) : [];
				return coveredControl(id, `${level}: ${rules[0]?.summary ?? id}`, `pss/${id}`, ...looking);
			})
		};
	})))();
}

// actions/manifest-check/compliance/standards.ts
/**
* Lists the ids and aliases whose findings count against a control: those that it names, and those of rules with its
* tag.
*/
function listControlRules({ tag }, { id, rules: named, uncovered }) {
	if (uncovered !== void 0) return [];
	const tagged = tag === void 0 ? [] : rules.filter(({ tags }) => tags.includes(`${tag}${id}`)).map((rule) => rule.id);
	return [.../* @__PURE__ */ new Set([...named, ...tagged])];
}
/** Returns a standard in the form of reports. */
function toReportedStandard(text) {
	const { id, name, version, uri, controls } = text;
	return {
		id,
		name,
		version,
		uri,
		controls: controls.map((control) => ({
			id: control.id,
			title: control.title,
			rules: listControlRules(text, control)
		}))
	};
}
var standards, rules;
function init_standards() {
	return (init_standards = __esmMin((() => {
		init_families();
		init_rules$1();
		init_rules();
		init_file_rules();
		init_cis_docker();
		init_cis_kubernetes();
		init_hipaa();
		init_iso_27001();
		init_nist_800_190();
		init_nsa_cisa();
		init_owasp_k8s();
		init_pci_dss();
		init_pss();
		standards = [
			cisDocker,
			cisKubernetes,
			nsaCisa,
			nist800190,
			podSecurityStandards,
			owaspKubernetes,
			pciDss,
			hipaa,
			iso27001
		];
		rules = [
			...fileRules,
			...imageRules,
			...chartRules,
			...families.flatMap((family) => family.rules)
		];
	})))();
}

// actions/manifest-check/compliance/choose.ts
/**
* Returns the standards with these ids, each once.
* @throws InvalidError `INPUT_VALUE` for an unknown id.
*/
function selectStandards(ids) {
	const knownIds = standards.map(({ id }) => id);
	return [...new Set(ids)].map((id) => {
		const standard = standards.find((candidate) => candidate.id === id);
		if (standard !== void 0) return standard;
		throw new InvalidError("INPUT_VALUE", `unknown compliance standard "${id}"${didYouMean(id, knownIds)}`, { advice: `Allowed: ${knownIds.join(", ")}` });
	});
}
/** Lists the ids of all rules that the standards use, including opt-in rules. */
function listRules(chosen) {
	return chosen.flatMap((standard) => standard.controls.flatMap((control) => listControlRules(standard, control)));
}
function init_choose() {
	return (init_choose = __esmMin((() => {
		init_errors();
		init_text();
		init_standards();
	})))();
}

export { listControlRules as a, init_standards as i, listRules as n, toReportedStandard as o, selectStandards as r, init_choose as t };