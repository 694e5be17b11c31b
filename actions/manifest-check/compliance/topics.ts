const kubernetes = (...names: readonly string[]): string[] => names.map((name) => `SW-K8S-${name}`);
const compose = (...names: readonly string[]): string[] => names.map((name) => `SW-COMPOSE-${name}`);

/** Rules by topic, for standards with requirements wider than one setting. */
export const topics = {
  /** Processes with more privileges than they need. */
  privileges: [
    ...kubernetes("privileged", "privilege-escalation", "run-as-root", "run-as-non-root", "capability-added"),
    ...kubernetes("capabilities-not-dropped", "root-group", "windows-host-process"),
    ...compose("privileged", "capability-added", "capabilities-not-dropped", "new-privileges", "user-root"),
  ],
  /** Parts of the host that containers share. */
  host: [
    ...kubernetes(
      "host-network",
      "host-pid",
      "host-ipc",
      "host-port",
      "host-path",
      "runtime-socket",
      "host-path-volume",
    ),
    ...compose(
      "host-network",
      "host-pid",
      "host-ipc",
      "host-uts",
      "host-users",
      "host-path",
      "runtime-socket",
      "device",
    ),
  ],
  /** Kernel profiles that confine containers. */
  profiles: [
    ...kubernetes("seccomp-unconfined", "seccomp-unset", "apparmor", "selinux", "proc-mount", "sysctl"),
    ...compose("seccomp-unconfined", "apparmor-unconfined", "selinux-disabled", "system-paths-unconfined"),
  ],
  immutability: [...kubernetes("writable-root"), ...compose("writable-root")],
  /** Network traffic between workloads. */
  segmentation: [
    ...kubernetes("network-ingress-open", "network-egress-open", "network-policy-allows-all"),
    ...kubernetes("network-http-allows-all", "network-metadata-reachable"),
    ...kubernetes("network-policy-selector", "network-policy-without-pods"),
    ...compose("network-unset", "default-bridge", "host-network"),
  ],
  /** Services that are reachable from outside. */
  exposure: [
    ...kubernetes("node-port", "load-balancer-open", "external-ip", "host-port", "cadvisor-open", "dashboard"),
    ...compose("port-all-interfaces", "cadvisor-open", "ssh-port"),
  ],
  transit: [
    ...kubernetes("ingress-tls", "gateway-tls", "istio-gateway-tls", "istio-mtls", "istio-client-tls"),
    ...kubernetes("linkerd-unauthenticated", "mesh-bypass"),
  ],
  storage: kubernetes(
    "storage-unencrypted",
    "encryption-identity",
    "encryption-without-secrets",
    "encryption-key-in-file",
  ),
  secrets: [
    ...kubernetes("secret-in-env", "secret-in-command", "secret-committed", "secret-in-config-map"),
    ...compose("secret-in-env", "secret-in-command", "secret-in-build-arg", "secret-in-config"),
  ],
  /** Permissions in the cluster. */
  authorization: kubernetes(
    ...["cluster-admin", "anonymous-binding", "default-account-binding", "token-takes-over", "rbac-wildcard"],
    ...["rbac-secrets", "rbac-change-secrets", "rbac-escalate", "rbac-impersonate", "rbac-manage-rbac"],
    ...[
      "rbac-nodes-proxy",
      "rbac-exec",
      "rbac-create-pods",
      "rbac-change-pods",
      "rbac-tokens",
      "rbac-webhooks",
      "rbac-certificates",
    ],
    ...["rbac-persistent-volumes", "rbac-impersonate-extras", "rbac-port-forward", "rbac-delete-workloads"],
    ...["rbac-api-services", "rbac-custom-resources", "rbac-namespaces", "rbac-system-config-maps"],
    ...["default-role-changed"],
  ),
  tokens: kubernetes("service-account-token", "default-account-token", "default-service-account"),
  images: [
    ...kubernetes("image-latest", "image-digest", "image-registry"),
    ...compose("image-latest", "image-digest", "image-registry"),
  ],
  limits: [
    ...kubernetes("memory-limit", "memory-request", "cpu-request", "cpu-limit", "limit-range", "resource-quota"),
    ...compose("memory-limit", "cpu-limit", "pids-limit", "ulimit-unlimited"),
  ],
  logging: [
    ...kubernetes("audit-off", "rbac-delete-logs", "rbac-delete-events", "network-denials-unlogged"),
    ...compose("logging-off"),
  ],
  policies: kubernetes("namespace-without-pod-security", "pod-security-label"),
  namespaces: kubernetes("default-namespace", "system-namespace"),
  health: [...kubernetes("readiness-probe", "liveness-probe"), ...compose("healthcheck", "healthcheck-disabled")],
} as const;
