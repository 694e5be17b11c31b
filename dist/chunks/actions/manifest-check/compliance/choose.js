import { n as __esmMin } from "../../../rolldown-runtime.js";
import { i as init_errors, t as InvalidError } from "../../../shared/errors/index.js";
import { n as didYouMean, r as init_suggest, t as init_text } from "../../../shared/text/index.js";
import { B as frameRules, V as init_frame_rules, _ as init_evaluate, f as init_families, n as imageRules, r as init_rules, u as families, v as podSecurityChecks } from "../images/rules.js";

// actions/manifest-check/compliance/control.ts
/** A control that rules look at: those given, and those with the standard's tag. */
function looked(id, title, ...rules) {
	return {
		id,
		title,
		rules
	};
}
/** A control that manifests do not show, with the reason. */
function uncovered(id, title, why) {
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
		byDockerfile = "the Dockerfile shows it: dockerfile-lint";
		byImage$2 = "the image shows it: image-scan";
		byHost$1 = "only the running host shows it";
		cisDocker = {
			id: "cis-docker",
			name: "CIS Docker Benchmark",
			version: "1.6.0",
			uri: "https://www.cisecurity.org/benchmark/docker",
			basis: "Numbers of benchmark 1.6.0, sections 2, 4 and 5; the choice of rules is Seaworthy's.",
			tag: "CIS-Docker-",
			controls: [
				uncovered("2.1", "The daemon runs without root", byHost$1),
				looked("2.2", "Containers on the default bridge are kept apart"),
				looked("2.3", "The daemon logs at the level info"),
				looked("2.4", "The daemon keeps its firewall rules"),
				looked("2.5", "Registries are reached over checked connections"),
				looked("2.6", "The storage driver is maintained"),
				looked("2.7", "The daemon asks clients for certificates"),
				looked("2.8", "Ulimits have defaults"),
				looked("2.9", "Users of containers are mapped"),
				looked("2.10", "Containers stay in the daemon's cgroup"),
				looked("2.11", "Disks of containers keep their size"),
				looked("2.12", "A plugin authorizes what clients ask for"),
				looked("2.13", "Logs of containers are kept elsewhere"),
				looked("2.14", "Containers gain no privileges by default"),
				looked("2.15", "Containers outlive restarts of the daemon"),
				looked("2.16", "No proxy stands behind published ports"),
				looked("2.17", "A seccomp profile holds for all containers"),
				looked("2.18", "Experimental features are off"),
				looked("4.1", "Containers run as a user other than root", "SW-K8S-run-as-root", "SW-K8S-run-as-non-root"),
				looked("4.2", "Images come from trusted bases", "SW-K8S-image-registry"),
				uncovered("4.3", "Images hold no packages that they do not need", byImage$2),
				looked("4.4", "Images are scanned and rebuilt"),
				looked("4.5", "Images are signed", "SW-DEPLOY-unsigned"),
				looked("4.6", "Images have a health check"),
				uncovered("4.7", "Package lists are not updated alone", byDockerfile),
				uncovered("4.8", "Images hold no set-uid programs", byImage$2),
				uncovered("4.9", "COPY is used in place of ADD", byDockerfile),
				looked("4.10", "No secrets are built into images"),
				uncovered("4.11", "Only verified packages are installed", byDockerfile),
				uncovered("4.12", "Signed artifacts are validated", "signatures are looked at elsewhere"),
				uncovered("5.1", "Swarm mode is off where it is not needed", byHost$1),
				looked("5.2", "An AppArmor profile holds", "SW-K8S-apparmor"),
				looked("5.3", "An SELinux label holds", "SW-K8S-selinux"),
				looked("5.4", "Capabilities are restricted", "SW-K8S-capability-added", "SW-K8S-capabilities-not-dropped"),
				looked("5.5", "No container is privileged", "SW-K8S-privileged"),
				looked("5.6", "No sensitive folders of the host are mounted", "SW-K8S-host-path"),
				looked("5.7", "No SSH server runs in containers"),
				looked("5.8", "No privileged ports are mapped", "SW-K8S-privileged-port"),
				uncovered("5.9", "Only needed ports are open", "which ports are needed is known to their owner alone"),
				looked("5.10", "The host's network is not shared", "SW-K8S-host-network"),
				looked("5.11", "Memory is limited", "SW-K8S-memory-limit"),
				looked("5.12", "Processor time is limited", "SW-K8S-cpu-limit"),
				looked("5.13", "The root file system is read-only", "SW-K8S-writable-root"),
				looked("5.14", "Published ports are bound to an address"),
				looked("5.15", "Failing containers are restarted five times at most"),
				looked("5.16", "The host's processes are not shared", "SW-K8S-host-pid"),
				looked("5.17", "The host's IPC is not shared", "SW-K8S-host-ipc"),
				looked("5.18", "No devices of the host are handed to containers"),
				looked("5.19", "Ulimits stay within bounds"),
				looked("5.20", "Mounts do not propagate"),
				looked("5.21", "The host's UTS namespace is not shared"),
				looked("5.22", "A seccomp profile holds", "SW-K8S-seccomp-unconfined"),
				uncovered("5.23", "No one executes commands with privileges", byHost$1),
				uncovered("5.24", "No one executes commands as root", byHost$1),
				looked("5.25", "Containers stay in Docker's cgroups"),
				looked("5.26", "Processes gain no privileges", "SW-K8S-privilege-escalation"),
				looked("5.27", "Health is checked while containers run", "SW-K8S-readiness-probe", "SW-K8S-liveness-probe"),
				looked("5.28", "Images are taken in a known version", "SW-K8S-image-latest"),
				looked("5.29", "The number of processes is limited"),
				looked("5.30", "Docker's default bridge is not used"),
				looked("5.31", "The host's user namespace is not shared"),
				looked("5.32", "The Docker socket is not mounted")
			]
		};
	})))();
}

// actions/manifest-check/compliance/standards/cis-kubernetes.ts
var cisKubernetes;
function init_cis_kubernetes() {
	return (init_cis_kubernetes = __esmMin((() => {
		cisKubernetes = {
			id: "cis-kubernetes",
			name: "CIS Kubernetes Benchmark",
			version: "1.12",
			uri: "https://www.cisecurity.org/benchmark/kubernetes",
			basis: "Numbers of benchmark 1.12, section 5; the choice of rules is Seaworthy's.",
			tag: "CIS-Kubernetes-",
			controls: [
				looked("5.1.1", "cluster-admin is bound only where it must be"),
				looked("5.1.2", "Few may read secrets"),
				looked("5.1.3", "Roles hold no wildcards"),
				looked("5.1.4", "Few may create pods"),
				looked("5.1.5", "Default service accounts are not used"),
				looked("5.1.6", "Tokens are mounted only where they are used"),
				looked("5.1.7", "system:masters and anonymous groups are not bound"),
				looked("5.1.8", "Few may bind, impersonate and escalate"),
				looked("5.1.9", "Few may create persistent volumes"),
				looked("5.1.10", "Few may proxy to nodes"),
				looked("5.1.11", "Few may approve certificates"),
				looked("5.1.12", "Few may change webhooks"),
				looked("5.1.13", "Few may create tokens"),
				looked("5.2.1", "Each namespace has a policy for pods", "SW-K8S-pod-security-label"),
				looked("5.2.2", "No container is privileged"),
				looked("5.2.3", "The host's processes are not shared"),
				looked("5.2.4", "The host's IPC is not shared"),
				looked("5.2.5", "The host's network is not shared"),
				looked("5.2.6", "Processes gain no privileges"),
				looked("5.2.7", "Containers run as a user other than root"),
				looked("5.2.8", "NET_RAW is dropped"),
				looked("5.2.9", "No capabilities are added"),
				looked("5.2.10", "All capabilities are dropped"),
				looked("5.2.11", "No Windows host processes run"),
				looked("5.2.12", "No folders of the node are mounted"),
				looked("5.2.13", "No ports of the node are taken"),
				uncovered("5.3.1", "The network plugin enforces policies", "the cluster's plugin is no manifest"),
				looked("5.3.2", "Network policies hold for all pods"),
				looked("5.4.1", "Secrets are files rather than variables"),
				looked("5.4.2", "Secrets live in a store of their own", "SW-K8S-secret-committed"),
				looked("5.5.1", "Images are vetted before they run", "SW-K8S-image-registry", "SW-K8S-image-digest"),
				uncovered("5.7.1", "Namespaces draw administrative boundaries", "which boundaries are meant is known to the owner alone"),
				looked("5.7.2", "The runtime's seccomp profile holds"),
				looked("5.7.3", "Pods and containers have a security context", "SW-K8S-empty-security-context", "SW-K8S-run-as-non-root"),
				looked("5.7.4", "The default namespace is not used")
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
			/** Processes with more power than they need. */
			privileges: [
				...kubernetes("privileged", "privilege-escalation", "run-as-root", "run-as-non-root", "capability-added"),
				...kubernetes("capabilities-not-dropped", "root-group", "windows-host-process"),
				...compose("privileged", "capability-added", "capabilities-not-dropped", "new-privileges", "user-root")
			],
			/** Parts of the host that containers share. */
			host: [...kubernetes("host-network", "host-pid", "host-ipc", "host-port", "host-path", "runtime-socket", "host-path-volume"), ...compose("host-network", "host-pid", "host-ipc", "host-uts", "host-users", "host-path", "runtime-socket", "device")],
			/** Profiles of the kernel that hold containers back. */
			profiles: [...kubernetes("seccomp-unconfined", "seccomp-unset", "apparmor", "selinux", "proc-mount", "sysctl"), ...compose("seccomp-unconfined", "apparmor-unconfined", "selinux-disabled", "system-paths-unconfined")],
			immutability: [...kubernetes("writable-root"), ...compose("writable-root")],
			/** Who reaches whom. */
			segmentation: [
				...kubernetes("network-ingress-open", "network-egress-open", "network-policy-allows-all"),
				...kubernetes("network-policy-selector", "network-policy-without-pods"),
				...compose("network-unset", "default-bridge", "host-network")
			],
			/** What the outside reaches. */
			exposure: [...kubernetes("node-port", "load-balancer-open", "external-ip", "host-port", "cadvisor-open", "dashboard"), ...compose("port-all-interfaces", "cadvisor-open", "ssh-port")],
			transit: [...kubernetes("ingress-tls", "gateway-tls", "istio-gateway-tls", "istio-mtls", "istio-client-tls"), ...kubernetes("linkerd-unauthenticated", "mesh-bypass")],
			storage: kubernetes("storage-unencrypted", "encryption-identity", "encryption-without-secrets", "encryption-key-in-file"),
			secrets: [...kubernetes("secret-in-env", "secret-in-command", "secret-committed", "secret-in-config-map"), ...compose("secret-in-env", "secret-in-command", "secret-in-build-arg", "secret-in-config")],
			/** Who may do what in the cluster. */
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
				"rbac-tokens",
				"rbac-webhooks",
				"rbac-certificates"
			], ...["rbac-persistent-volumes"]),
			tokens: kubernetes("service-account-token", "default-account-token", "default-service-account"),
			images: [...kubernetes("image-latest", "image-digest", "image-registry"), ...compose("image-latest", "image-digest", "image-registry")],
			limits: [...kubernetes("memory-limit", "memory-request", "cpu-request", "cpu-limit", "limit-range", "resource-quota"), ...compose("memory-limit", "cpu-limit", "pids-limit", "ulimit-unlimited")],
			logging: [...kubernetes("audit-off", "rbac-delete-logs", "network-denials-unlogged"), ...compose("logging-off")],
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
			basis: "Seaworthy's own choice; no published mapping for containers is known. Evidence for parts of safeguards only.",
			controls: [
				looked("164.308(a)(1)(ii)(B)", "Risks are reduced", ...topics.privileges, ...topics.host, ...topics.profiles),
				looked("164.308(a)(4)", "Access to information is managed", ...topics.authorization),
				looked("164.308(a)(7)", "Systems stay available", ...topics.limits, ...topics.health),
				looked("164.312(a)(1)", "Access is controlled technically", ...topics.tokens, ...topics.segmentation, ...topics.exposure),
				looked("164.312(a)(2)(iv)", "Stored information is encrypted", ...topics.storage),
				looked("164.312(b)", "Activity is recorded", ...topics.logging),
				looked("164.312(c)(1)", "Information is protected from change", ...topics.immutability, ...topics.images),
				looked("164.312(d)", "Persons and systems are authenticated", ...topics.secrets, "SW-K8S-anonymous-binding"),
				looked("164.312(e)(1)", "Transmission is protected", ...topics.transit)
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
			basis: "Seaworthy's own choice; evidence for parts of controls only.",
			controls: [
				looked("A.5.15", "Access control", ...topics.authorization),
				looked("A.5.17", "Authentication information", ...topics.secrets),
				looked("A.5.18", "Access rights", "SW-K8S-cluster-admin", "SW-K8S-anonymous-binding", "SW-K8S-default-account-binding"),
				looked("A.8.2", "Privileged access rights", ...topics.privileges),
				looked("A.8.3", "Restriction of access to information", ...topics.host, "SW-K8S-rbac-secrets"),
				looked("A.8.6", "Capacity management", ...topics.limits),
				uncovered("A.8.7", "Protection against malware", "the image shows it: image-scan"),
				uncovered("A.8.8", "Management of vulnerabilities", "the image shows it: image-scan"),
				looked("A.8.9", "Configuration management", ...topics.profiles, ...topics.immutability, "SW-K8S-unknown-field", "SW-COMPOSE-unknown-field"),
				looked("A.8.12", "Prevention of data leaks", "SW-K8S-network-egress-open", "SW-K8S-audit-logs-secrets"),
				looked("A.8.15", "Logging", ...topics.logging),
				looked("A.8.20", "Security of networks", ...topics.exposure),
				looked("A.8.22", "Segregation of networks", ...topics.segmentation),
				looked("A.8.24", "Use of cryptography", ...topics.transit, ...topics.storage),
				looked("A.8.25", "Secure development", ...topics.images),
				looked("A.8.28", "Secure coding", "SW-K8S-ingress-nginx-injection", "SW-COMPOSE-secret-in-build-arg"),
				looked("A.8.31", "Separation of environments", ...topics.namespaces),
				uncovered("A.8.32", "Management of changes", "the repository's history and reviews show it")
			]
		};
	})))();
}

// actions/manifest-check/compliance/standards/nist-800-190.ts
var byImage$1, byRegistry, byHost, nist800190;
function init_nist_800_190() {
	return (init_nist_800_190 = __esmMin((() => {
		init_topics();
		byImage$1 = "the image shows it: image-scan";
		byRegistry = "the registry's own settings show it";
		byHost = "only the running host shows it";
		nist800190 = {
			id: "nist-800-190",
			name: "NIST SP 800-190 Application Container Security Guide",
			version: "2017-09",
			uri: "https://doi.org/10.6028/NIST.SP.800-190",
			basis: "Numbers of section 4; the choice of rules is Seaworthy's.",
			tag: "NIST-SP-800-190-",
			controls: [
				looked("4.1.1", "Vulnerabilities of images"),
				looked("4.1.2", "Configuration of images", "SW-COMPOSE-user-root", "SW-K8S-run-as-root", "SW-COMPOSE-ssh-port", "SW-K8S-ssh-port"),
				uncovered("4.1.3", "Malware in images", byImage$1),
				looked("4.1.4", "Secrets in clear", ...topics.secrets),
				looked("4.1.5", "Untrusted images", "SW-COMPOSE-image-registry", "SW-DEPLOY-unsigned"),
				looked("4.2.1", "Insecure connections to registries"),
				looked("4.2.2", "Stale images"),
				uncovered("4.2.3", "Authentication and authorization at registries", byRegistry),
				looked("4.3.1", "Unbounded administrative access", "SW-K8S-cluster-admin", "SW-K8S-rbac-wildcard"),
				looked("4.3.2", "Unauthorized access", ...topics.authorization, "SW-K8S-anonymous-binding"),
				looked("4.3.3", "Poorly separated traffic", ...topics.segmentation),
				looked("4.3.4", "Mixed sensitivity of workloads", ...topics.namespaces, "SW-K8S-mesh-bypass"),
				looked("4.3.5", "Trust in nodes", "SW-K8S-rbac-nodes-proxy", "SW-K8S-rbac-certificates", "SW-K8S-kubelet-open"),
				looked("4.4.1", "Vulnerabilities of the runtime", "SW-K8S-runtime-socket", "SW-COMPOSE-runtime-socket"),
				looked("4.4.2", "Unbounded network access", ...topics.exposure),
				looked("4.4.3", "Insecure settings of the runtime", ...topics.privileges, ...topics.host, ...topics.profiles),
				looked("4.4.4", "Vulnerable applications", ...topics.immutability),
				looked("4.4.5", "Rogue containers", ...topics.images, ...topics.policies),
				uncovered("4.5.1", "Attack surface of the host", byHost),
				looked("4.5.2", "Shared kernel", ...topics.profiles, "SW-K8S-sandbox"),
				uncovered("4.5.3", "Vulnerabilities of the host's parts", byHost),
				uncovered("4.5.4", "Rights of users on the host", byHost),
				looked("4.5.5", "Tampering with the host's files", "SW-K8S-host-path", "SW-COMPOSE-host-path", "SW-K8S-host-path-volume"),
				uncovered("4.6", "Hardware as root of trust", byHost)
			]
		};
	})))();
}

// actions/manifest-check/compliance/standards/nsa-cisa.ts
var byImage, nsaCisa;
function init_nsa_cisa() {
	return (init_nsa_cisa = __esmMin((() => {
		init_topics();
		byImage = "the image shows it: image-scan";
		nsaCisa = {
			id: "nsa-cisa",
			name: "NSA/CISA Kubernetes Hardening Guidance",
			version: "1.2",
			uri: "https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF",
			basis: "Chapters of version 1.2 (2022-08) in their order, numbered here; the choice of rules is Seaworthy's.",
			controls: [
				looked("pods-1", "Containers run without root", "SW-K8S-run-as-root", "SW-K8S-run-as-non-root", "SW-K8S-root-group"),
				looked("pods-2", "File systems of containers are immutable", ...topics.immutability),
				uncovered("pods-3", "Images are built and scanned securely", byImage),
				looked("pods-4", "Policies are enforced on pods", ...topics.policies, ...topics.privileges, ...topics.host),
				looked("pods-5", "Tokens of service accounts are protected", ...topics.tokens),
				looked("pods-6", "Environments of containers are hardened", ...topics.profiles, "SW-K8S-sandbox"),
				looked("network-1", "Namespaces separate workloads", ...topics.namespaces),
				looked("network-2", "Network policies separate pods", ...topics.segmentation.filter((id) => id.startsWith("SW-K8S"))),
				looked("network-3", "Resources are limited", "SW-K8S-limit-range", "SW-K8S-resource-quota", "SW-K8S-memory-limit"),
				looked("network-4", "The control plane is hardened", "SW-K8S-kubelet-open", "SW-K8S-anonymous-binding", "SW-K8S-dashboard"),
				uncovered("network-5", "Worker nodes are segmented", "only the running cluster shows it"),
				looked("network-6", "Traffic is encrypted", ...topics.transit),
				looked("network-7", "Secrets are protected at rest and in use", ...topics.secrets.filter((id) => id.startsWith("SW-K8S")), ...topics.storage),
				looked("network-8", "The cloud's metadata is out of reach", "SW-K8S-network-egress-open"),
				looked("access-1", "No one is anonymous", "SW-K8S-anonymous-binding", "SW-K8S-kubelet-open"),
				looked("access-2", "Roles hold as little as they can", ...topics.authorization),
				looked("audit-1", "Requests to the API are logged", "SW-K8S-audit-off", "SW-K8S-audit-logs-secrets"),
				looked("audit-2", "Logs of pods and network stay", "SW-K8S-rbac-delete-logs", "SW-K8S-network-denials-unlogged"),
				uncovered("audit-3", "Threats are detected and alerts raised", "only the running cluster shows it"),
				looked("upgrade-1", "Versions in use are current", "SW-K8S-api-removed", "SW-K8S-api-deprecated", "SW-K8S-tiller")
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
			basis: "The list of 2025; the choice of rules is Seaworthy's.",
			controls: [
				looked("K01", "Insecure workload configurations", ...topics.privileges.filter(isKubernetes), ...topics.host.filter(isKubernetes), ...topics.profiles.filter(isKubernetes), "SW-K8S-writable-root"),
				looked("K02", "Overly permissive authorization", ...topics.authorization),
				looked("K03", "Secrets management failures", ...topics.secrets.filter(isKubernetes), ...topics.storage),
				looked("K04", "Lack of policy enforcement", ...topics.policies),
				looked("K05", "Missing network segmentation", ...topics.segmentation.filter(isKubernetes)),
				looked("K06", "Overly exposed components", ...topics.exposure.filter(isKubernetes), "SW-K8S-kubelet-open"),
				looked("K07", "Misconfigured and vulnerable cluster components", "SW-K8S-tiller", "SW-K8S-dashboard", "SW-K8S-api-removed", "SW-K8S-ingress-nginx-snippet"),
				uncovered("K08", "Movement from the cluster to the cloud", "roles in the cloud are no manifests"),
				looked("K09", "Broken authentication", "SW-K8S-anonymous-binding", ...topics.tokens, "SW-K8S-linkerd-unauthenticated"),
				looked("K10", "Inadequate logging and monitoring", ...topics.logging.filter(isKubernetes))
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
			basis: "Seaworthy's own choice after the PCI SSC's guidance for containers (2022-09), which adds no requirement; evidence for parts of requirements only.",
			controls: [
				looked("1.2", "Network controls are configured and kept", ...topics.segmentation),
				looked("1.3", "Access to and from cardholder data is restricted", "SW-K8S-network-ingress-open", "SW-K8S-network-egress-open", ...topics.exposure),
				looked("2.2", "Components are configured securely", ...topics.privileges, ...topics.host, ...topics.profiles, ...topics.immutability),
				looked("3.6", "Keys that protect stored data are secured", "SW-K8S-encryption-key-in-file", "SW-K8S-storage-unencrypted"),
				looked("4.2", "Data is encrypted in transit", ...topics.transit),
				uncovered("5.2", "Malware is prevented or detected", "the image shows it: image-scan"),
				uncovered("6.3", "Vulnerabilities are identified and addressed", "the image shows it: image-scan"),
				looked("6.5", "Changes are managed", ...topics.images),
				looked("7.2", "Access follows need and least privilege", ...topics.authorization, ...topics.tokens),
				looked("8.6", "Accounts of systems are managed, without embedded passwords", ...topics.secrets),
				looked("10.2", "Audit logs are made", "SW-K8S-audit-off", "SW-K8S-network-denials-unlogged", "SW-COMPOSE-logging-off"),
				looked("10.3", "Audit logs are protected", "SW-K8S-rbac-delete-logs"),
				uncovered("11.3", "Vulnerabilities are looked for regularly", "the image shows it: image-scan")
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
			basis: "The 19 checks of kubernetes/pod-security-admission; without a level the restricted one is taken.",
			controls: podSecurityChecks.map(({ id, level, rules }) => {
				const looking = replaced.has(id) ? rules.map((rule) => rule.id) : [];
				return looked(id, `${level}: ${rules[0]?.summary ?? id}`, `pss/${id}`, ...looking);
			})
		};
	})))();
}

// actions/manifest-check/compliance/standards.ts
/** Ids and aliases whose findings speak against a control: those that it names, and those of rules with its tag. */
function rulesOf({ tag }, { id, rules: named, uncovered }) {
	if (uncovered !== void 0) return [];
	const tagged = tag === void 0 ? [] : rules.filter(({ tags }) => tags.includes(`${tag}${id}`)).map((rule) => rule.id);
	return [.../* @__PURE__ */ new Set([...named, ...tagged])];
}
/** A standard as reports carry it. */
function reportedStandard(text) {
	const { id, name, version, uri, controls } = text;
	return {
		id,
		name,
		version,
		uri,
		controls: controls.map((control) => ({
			id: control.id,
			title: control.title,
			rules: rulesOf(text, control)
		}))
	};
}
var standards, rules;
function init_standards() {
	return (init_standards = __esmMin((() => {
		init_families();
		init_frame_rules();
		init_rules();
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
			...frameRules,
			...imageRules,
			...families.flatMap((family) => family.rules)
		];
	})))();
}

// actions/manifest-check/compliance/choose.ts
/** The standards of these ids, each once. Throws `InvalidError` (`INPUT_VALUE`) for an id that none has. */
function chooseStandards(ids) {
	const known = standards.map(({ id }) => id);
	return [...new Set(ids)].map((id) => {
		const standard = standards.find((candidate) => candidate.id === id);
		if (standard !== void 0) return standard;
		throw new InvalidError("INPUT_VALUE", `"${id}" is no standard of compliance${didYouMean(id, known)}`, { advice: `Name some of ${known.join(", ")}` });
	});
}
/** Ids of all rules that look for the standards, those among them that are off by default. */
function rulesOfAll(chosen) {
	return chosen.flatMap((standard) => standard.controls.flatMap((control) => rulesOf(standard, control)));
}
function init_choose() {
	return (init_choose = __esmMin((() => {
		init_errors();
		init_text();
		init_standards();
	})))();
}

export { reportedStandard as a, init_standards as i, init_choose as n, rulesOf as o, rulesOfAll as r, chooseStandards as t };