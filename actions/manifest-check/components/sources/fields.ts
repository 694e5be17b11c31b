/** A type of configuration file: its fields by path, with the flag of the same effect. */
type FieldTable = ReadonlyMap<string, string>;

/** Fields of KubeletConfiguration (kubelet.config.k8s.io/v1beta1). */
export const kubeletFields: FieldTable = new Map([
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
  ["staticPodURL", "manifest-url"],
]);

/** Fields of KubeProxyConfiguration (kubeproxy.config.k8s.io/v1alpha1). */
export const proxyFields: FieldTable = new Map([["metricsBindAddress", "metrics-bind-address"]]);

/** Fields of KubeSchedulerConfiguration (kubescheduler.config.k8s.io/v1). */
export const schedulerFields: FieldTable = new Map([["enableProfiling", "profiling"]]);
