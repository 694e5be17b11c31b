import { describe, expect, test } from "vitest";
import { kubernetes } from "../../../../actions/manifest-check/kubernetes/family.ts";
import { at, check, findingsOf, pointedAt } from "../checking.ts";
import { wholeExample } from "./wrapping.ts";

const options = { profile: "strict", trustedRegistries: ["registry.example.com"] } as const;

/** Each rule with line and column of the finding in its own bad example, and the text that is pointed at there. */
const places: readonly (readonly [rule: string, at: string, text: string])[] = [
  ["SW-K8S-net-bind-service", "12:17", "NET_BIND_SERVICE"],
  ["SW-K8S-personal-data-in-config-map", "6:3", "username: alice"],
  ["SW-K8S-unknown-field", "10:9", "readOnlyRootFileSystem: true"],
  ["SW-K8S-wrong-type", "11:11", "value: yes"],
  ["SW-K8S-unknown-value", "9:7", "imagePullPolicy: always"],
  ["SW-K8S-missing-field", "10:11", "name: http"],
  ["SW-K8S-host-network", "6:3", "hostNetwork: true"],
  ["SW-K8S-host-pid", "6:3", "hostPID: true"],
  ["SW-K8S-host-ipc", "6:3", "hostIPC: true"],
  ["SW-K8S-host-port", "11:11", "hostPort: 8080"],
  ["SW-K8S-probe-host", "11:11", "host: 169.254.169.254"],
  ["SW-K8S-windows-host-process", "11:11", "hostProcess: true"],
  ["SW-K8S-runtime-socket", "9:9", "path: /var/run/docker.sock"],
  ["SW-K8S-host-path", "9:9", "path: /srv/data"],
  ["SW-K8S-volume-type", "8:7", "nfs"],
  ["SW-K8S-capability-added", "12:17", "SYS_ADMIN"],
  ["SW-K8S-capabilities-not-dropped", "9:7", "securityContext"],
  ["SW-K8S-privileged", "10:9", "privileged: true"],
  ["SW-K8S-privilege-escalation", "10:9", "allowPrivilegeEscalation: true"],
  ["SW-K8S-proc-mount", "10:9", "procMount: Unmasked"],
  ["SW-K8S-run-as-non-root", "10:9", "runAsNonRoot: false"],
  ["SW-K8S-run-as-root", "10:9", "runAsUser: 0"],
  ["SW-K8S-apparmor", "11:11", "type: Unconfined"],
  ["SW-K8S-selinux", "11:11", "type: spc_t"],
  ["SW-K8S-seccomp-unconfined", "11:11", "type: Unconfined"],
  ["SW-K8S-seccomp-unset", "5:1", "spec"],
  ["SW-K8S-sysctl", "8:9", "name: kernel.msgmax"],
  ["SW-K8S-api-removed", "1:1", "apiVersion: extensions/v1beta1"],
  ["SW-K8S-api-deprecated", "1:1", "apiVersion: v1"],
  ["SW-K8S-single-replica", "6:3", "replicas: 1"],
  ["SW-K8S-replicas-not-spread", "10:5", "spec"],
  ["SW-K8S-replicas-with-hpa", "6:3", "replicas: 3"],
  ["SW-K8S-pdb-without-pods", "19:3", "selector"],
  ["SW-K8S-pdb-blocks-drains", "18:3", "maxUnavailable: 0"],
  ["SW-K8S-hpa-without-target", "18:59", "name: shop"],
  ["SW-K8S-job-not-cleaned-up", "5:1", "spec"],
  ["SW-K8S-cluster-admin", "5:67", "name: cluster-admin"],
  ["SW-K8S-anonymous-binding", "7:56", 'name: "system:unauthenticated"'],
  ["SW-K8S-default-account-binding", "7:28", "name: default"],
  ["SW-K8S-binding-without-role", "5:67", "name: reader"],
  ["SW-K8S-token-takes-over", "7:3", "serviceAccountName: app"],
  ["SW-K8S-unknown-volume", "10:11", "name: dta"],
  ["SW-K8S-duplicate-name", "12:11", "name: MODE"],
  ["SW-K8S-privileged-port", "10:11", "containerPort: 80"],
  ["SW-K8S-ssh-port", "10:11", "containerPort: 22"],
  ["SW-K8S-selector-mismatch", "6:3", "selector"],
  ["SW-K8S-audit-off", "4:5", "level: None"],
  ["SW-K8S-audit-logs-secrets", "4:5", "level: RequestResponse"],
  ["SW-K8S-audit-logs-tokens", "6:5", "level: RequestResponse"],
  ["SW-K8S-audit-drops-requests", "4:5", "level: None"],
  ["SW-K8S-encryption-weak-provider", "6:9", "aescbc"],
  ["SW-K8S-admission-pod-security", "8:18", "enforce: privileged"],
  ["SW-K8S-admission-exemptions", "8:20", "usernames"],
  ["SW-K8S-admission-image-policy", "6:67", "defaultAllow: true"],
  ["SW-K8S-admission-event-rate-limit", "3:1", "plugins"],
  ["SW-PROFILE-seccomp-allows-all", "6:3", "defaultAction: SCMP_ACT_ALLOW"],
  ["SW-PROFILE-seccomp-deny-list", "6:3", "defaultAction: SCMP_ACT_ALLOW"],
  ["SW-PROFILE-seccomp-dangerous-call", "8:22", "bpf"],
  ["SW-PROFILE-apparmor-not-enforced", "6:3", "policy"],
  ["SW-PROFILE-apparmor-allows-all", "6:3", "policy"],
  ["SW-PROFILE-apparmor-kernel-access", "6:3", "policy"],
  ["SW-K8S-encryption-identity", "6:9", "identity"],
  ["SW-K8S-encryption-key-in-file", "6:38", "secret: c2VjcmV0IGlzIHNlY3VyZSwgaXMgaXQgbm90IHNvPz8="],
  ["SW-K8S-encryption-without-secrets", "3:1", "resources"],
  ["SW-K8S-gateway-tls", "9:7", "protocol: HTTP"],
  ["SW-K8S-istio-gateway-tls", "8:38", "protocol: HTTP"],
  ["SW-K8S-route-backend", "7:22", "name: shop"],
  ["SW-K8S-service-account-token", "6:3", "automountServiceAccountToken: true"],
  ["SW-K8S-default-service-account", "6:3", "serviceAccountName: default"],
  ["SW-K8S-service-account-field", "6:3", "serviceAccount: web"],
  ["SW-K8S-default-account-token", "1:1", "apiVersion: v1"],
  ["SW-K8S-image-missing", "8:7", 'image: ""'],
  ["SW-K8S-image-latest", "8:7", "image: nginx"],
  ["SW-K8S-image-digest", "8:7", "image: nginx:1.29.3"],
  ["SW-K8S-image-registry", "8:7", "image: registry.example.net/app:1"],
  ["SW-K8S-image-pull-policy", "9:7", "imagePullPolicy: IfNotPresent"],
  ["SW-K8S-tiller", "8:7", "image: gcr.io/kubernetes-helm/tiller:v2.16.9"],
  ["SW-K8S-dashboard", "8:7", "image: kubernetesui/dashboard:v2.7.0"],
  ["SW-K8S-ingress-tls", "5:1", "spec"],
  ["SW-K8S-ingress-backend", "11:65", "name: shop"],
  [
    "SW-K8S-ingress-nginx-injection",
    "6:5",
    'nginx.ingress.kubernetes.io/auth-url: "http://example.com/#;}\\ninjected"',
  ],
  ["SW-K8S-ingress-nginx-snippet", "6:5", "nginx.ingress.kubernetes.io/configuration-snippet: return 204;"],
  ["SW-K8S-istio-mtls", "7:5", "mode: PERMISSIVE"],
  ["SW-K8S-istio-client-tls", "9:7", "mode: DISABLE"],
  ["SW-K8S-istio-allows-all", "7:11", "{}"],
  ["SW-K8S-linkerd-unauthenticated", "6:5", "config.linkerd.io/default-inbound-policy: all-unauthenticated"],
  ["SW-K8S-mesh-bypass", "6:5", 'sidecar.istio.io/inject: "false"'],
  ["SW-K8S-pod-security-label", "6:5", "pod-security.kubernetes.io/enforce: restrictd"],
  ["SW-K8S-namespace-without-pod-security", "5:3", "labels"],
  ["SW-K8S-limit-range", "6:12", "{type: Container}"],
  ["SW-K8S-resource-quota", "6:3", "hard"],
  ["SW-K8S-network-ingress-open", "6:1", "spec"],
  ["SW-K8S-network-egress-open", "6:1", "spec"],
  ["SW-K8S-network-policy-without-pods", "14:3", "podSelector"],
  ["SW-K8S-network-policy-allows-all", "7:13", "{}"],
  ["SW-K8S-network-policy-selector", "5:1", "spec"],
  ["SW-K8S-network-denials-unlogged", "7:7", "action: Deny"],
  ["SW-K8S-mount-propagation", "12:11", "mountPropagation: Bidirectional"],
  ["SW-K8S-shared-processes", "6:3", "shareProcessNamespace: true"],
  ["SW-K8S-host-aliases", "6:3", "hostAliases"],
  ["SW-K8S-sandbox", "6:3", "runtimeClassName: runc"],
  ["SW-K8S-system-namespace", "5:3", "namespace: kube-system"],
  ["SW-K8S-default-namespace", "5:3", "namespace: default"],
  ["SW-K8S-sandbox-handler", "5:1", "handler: runc"],
  ["SW-K8S-readiness-probe", "7:7", "name: app"],
  ["SW-K8S-liveness-probe", "7:7", "name: app"],
  ["SW-K8S-probe-port", "14:11", "port: web"],
  ["SW-K8S-rbac-wildcard", "6:35", '"*"'],
  ["SW-K8S-rbac-secrets", "6:35", "secrets"],
  ["SW-K8S-rbac-change-secrets", "6:35", "secrets"],
  ["SW-K8S-rbac-escalate", "6:58", "clusterroles"],
  ["SW-K8S-rbac-impersonate", "6:35", "users"],
  ["SW-K8S-rbac-manage-rbac", "6:58", "rolebindings"],
  ["SW-K8S-rbac-nodes-proxy", "6:35", "nodes/proxy"],
  ["SW-K8S-rbac-exec", "6:35", "pods/exec"],
  ["SW-K8S-rbac-create-pods", "6:35", "pods"],
  ["SW-K8S-rbac-tokens", "6:35", "serviceaccounts/token"],
  ["SW-K8S-rbac-webhooks", "6:61", "mutatingwebhookconfigurations"],
  ["SW-K8S-rbac-certificates", "6:52", "certificatesigningrequests/approval"],
  ["SW-K8S-rbac-persistent-volumes", "6:35", "persistentvolumes"],
  ["SW-K8S-rbac-config-maps", "6:35", "configmaps"],
  ["SW-K8S-rbac-networking", "6:50", "networkpolicies"],
  ["SW-K8S-rbac-delete-logs", "6:35", "pods/log"],
  ["SW-K8S-missing-key", "9:67", "key: mod"],
  ["SW-K8S-missing-config", "7:40", "name: shop"],
  ["SW-K8S-missing-service-account", "6:3", "serviceAccountName: shop"],
  ["SW-K8S-memory-limit", "9:7", "resources"],
  ["SW-K8S-memory-request", "10:9", "requests"],
  ["SW-K8S-cpu-request", "9:7", "resources"],
  ["SW-K8S-cpu-limit", "9:7", "resources"],
  ["SW-K8S-quantity", "11:11", "memory: 2Gi"],
  ["SW-K8S-secret-in-env", "11:11", "value: hunter22"],
  ["SW-K8S-secret-as-variable", "12:13", "secretKeyRef"],
  ["SW-K8S-secret-in-command", "9:26", "'postgres://shop:c0rrect-horse@db/shop'"],
  ["SW-K8S-secret-committed", "6:3", "password: hunter22"],
  ["SW-K8S-secret-in-config-map", "6:3", "password: hunter22"],
  ["SW-K8S-service-without-pods", "6:3", "selector"],
  ["SW-K8S-service-port", "7:22", "targetPort: web"],
  ["SW-K8S-service-port-undeclared", "7:22", "targetPort: 80"],
  ["SW-K8S-node-port", "6:3", "type: NodePort"],
  ["SW-K8S-load-balancer-open", "6:3", "type: LoadBalancer"],
  ["SW-K8S-external-ip", "6:3", "externalIPs"],
  ["SW-K8S-storage-unencrypted", "6:1", "parameters"],
  ["SW-K8S-host-path-volume", "7:3", "hostPath"],
  ["SW-K8S-cadvisor-writable", "10:26", "mountPath: /rootfs"],
  ["SW-K8S-cadvisor-open", "10:33", "hostPort: 8080"],
  ["SW-K8S-low-user", "10:9", "runAsUser: 1000"],
  ["SW-K8S-low-group", "10:9", "runAsGroup: 1000"],
  ["SW-K8S-root-group", "10:9", "runAsGroup: 0"],
  ["SW-K8S-empty-security-context", "9:7", "securityContext"],
  ["SW-K8S-writable-root", "10:9", "readOnlyRootFilesystem: false"],
];

const rules = [...new Map(kubernetes.rules.map((rule) => [rule.id, rule])).values()];

describe("each rule", () => {
  test("is in the table", () => {
    expect(places.map(([id]) => id).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  test.each(places)("%s finds its bad example at %s, and nothing in the good one", (id, place, text) => {
    const { before = "", after = "" } = rules.find((rule) => rule.id === id)?.example ?? {};
    const bad = wholeExample(before);
    const [found] = findingsOf(id, bad, options);
    expect([at(found), pointedAt(bad, found)]).toEqual([place, text]);
    const good = check(wholeExample(after), options);
    expect(good.unreadable).toEqual([]);
    expect(good.findings.filter(({ ruleId }) => ruleId === id)).toEqual([]);
  });

  test("says what is wrong in a sentence, and tags what concerns security", () => {
    for (const { id, summary, description, tags, help } of rules) {
      expect(summary, id).toMatch(/^[A-Z].+\.$/u);
      expect(description, id).toMatch(/\.$/u);
      expect(tags.length, id).toBeGreaterThan(1);
      expect(help.markdown, id).toContain("```yaml");
    }
  });
});
