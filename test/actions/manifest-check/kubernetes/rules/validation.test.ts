import { describe, expect, test } from "vitest";
import { check, findingsOf } from "../../checking.ts";
import { testRules } from "../../rule-cases.ts";
import { budget, deployment, object, pod, role, scaler, service } from "../objects.ts";

const rbac = "rbac.authorization.k8s.io/v1";
const config = (name: string, more = ""): string => object("v1", "ConfigMap", more, name);
const labeled = (labels: string): string => object("v1", "ConfigMap", "", `a\n  labels: ${labels}`);
const job = (spec: string, template = "restartPolicy: Never, "): string =>
  object("batch/v1", "Job", `spec:\n${spec}  template: {spec: {${template}containers: [{name: a, image: "a:1"}]}}`);
const cronJob = (spec: string, name = "web"): string =>
  object(
    "batch/v1",
    "CronJob",
    `spec:\n${spec}  jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: "a:1"}]}}}}`,
    name,
  );
const policy = (spec: string): string =>
  object("networking.k8s.io/v1", "NetworkPolicy", `spec:\n  podSelector: {}\n${spec}`);
const ingress = (rule: string): string => object("networking.k8s.io/v1", "Ingress", `spec:\n  rules: [${rule}]`);
const path = (text: string): string =>
  `{http: {paths: [{${text}, backend: {service: {name: a, port: {number: 80}}}}]}}`;
const claim = (spec: string): string => object("v1", "PersistentVolumeClaim", `spec: {${spec}}`);
const secret = (text: string): string => object("v1", "Secret", text);
const port = "{name: a, port: 80}";
const affinity = (terms: string): string =>
  pod(
    `  affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [${terms}]}}}\n`,
  );

testRules({
  "SW-K8S-invalid-name": {
    fires: [
      config("sample pod_1"),
      config("A"),
      config(`${"a".repeat(254)}`),
      config("a..b"),
      object("v1", "Namespace", "", "a.b"),
      object("v1", "Service", `spec: {ports: [${port}]}`, "web.a"),
      object(rbac, "Role", "rules: []", "a/b"),
      object("v1", "ConfigMap", "", "web", "a_b"),
      cronJob("  schedule: '@daily'\n", "a".repeat(53)),
      config("a", "data: {'a b': c}"),
      config("a", "data: {..a: c}"),
      object("v1", "Pod", "", "a\n  generateName: A_"),
      pod().replace("name: app", "name: A_b"),
      "volumes: [{name: a_b, emptyDir: {}}]",
      object(rbac, "RoleBinding", "roleRef: {kind: Role, name: a}\nsubjects: [{kind: ServiceAccount, name: 'a:b'}]"),
      "env: [{name: 'a=b', value: c}]",
      "envFrom: [{configMapRef: {name: A}}]",
      object("apiextensions.k8s.io/v1", "CustomResourceDefinition", "spec: {group: b.c, names: {plural: as}}", "a.b.c"),
    ],
    silent: [
      config("sample-pod.1"),
      config(`\${NAME}`),
      config("'{{ name }}'"),
      config("MY_NAME"),
      config(`${"a".repeat(253)}`),
      object("v1", "Service", `spec: {ports: [${port}]}`, "web-1"),
      object(rbac, "ClusterRole", "rules: []", "system:web:A"),
      object(rbac, "RoleBinding", "roleRef: {kind: Role, name: a}\nsubjects: [{kind: User, name: 'a:b'}]"),
      object("example.com/v1", "Shop", "spec: {}", "A_b"),
      cronJob("  schedule: '@daily'\n", "a".repeat(52)),
      config("a", "data: {a_B.c-1: c}"),
      "env: [{name: 'a b', value: c}]",
      object("v1", "Pod", "", "a\n  generateName: a-"),
      object(
        "apiextensions.k8s.io/v1",
        "CustomResourceDefinition",
        "spec: {group: b.c, names: {plural: as}}",
        "as.b.c",
      ),
    ],
  },
  "SW-K8S-invalid-label": {
    fires: [
      labeled('{app: "g**dy.l+bel."}'),
      labeled(`{app: ${"a".repeat(64)}}`),
      labeled("{a/b/c: d}"),
      labeled("{A.com/b: c}"),
      labeled("{-a: c}"),
      object("v1", "ConfigMap", "", "a\n  annotations: {'a b': c}"),
      object("v1", "ConfigMap", "", `a\n  annotations: {a: ${"é".repeat(132_000)}}`),
      deployment("", "", '{app: web, x: "a b"}'),
      service("  selector: {app: 'a b'}\n  ports: [{port: 80}]"),
      pod("  nodeSelector: {a: 'b c'}\n"),
    ],
    silent: [
      labeled('{app: "", a.b-1/C_d.e: F_g.h}'),
      labeled("{app: '$(APP)', '$(KEY)': a}"),
      object("v1", "ConfigMap", "", "a\n  annotations: {A.com/B: any text at all}"),
      object("v1", "ConfigMap", "", `a\n  annotations: {a: ${"é".repeat(131_000)}}`),
    ],
  },
  "SW-K8S-invalid-port": {
    fires: [
      "ports: [{containerPort: 70000}]",
      "ports: [{containerPort: 0}]",
      "ports: [{containerPort: 80, hostPort: -1}]",
      "ports: [{containerPort: 80, name: a.b}]",
      "ports: [{containerPort: 80, name: '80'}]",
      "ports: [{containerPort: 80, name: a--b}]",
      "livenessProbe: {tcpSocket: {port: 65536}}",
      "ports: [{containerPort: 80, hostPort: 80}, {containerPort: 81, hostPort: 80}]",
      service("  selector: {app: web}"),
      service("  ports: [{port: 80}, {port: 81}]"),
      service("  ports: [{name: a, port: 80}, {name: b, port: 80}]"),
      service("  ports: [{name: a, port: 80}, {name: a, port: 81}]"),
      service("  ports: [{port: 80, targetPort: sixteen-letters-}]"),
      service("  ports: [{port: 80, targetPort: a-sixteen-letter}]"),
      service(
        "  type: NodePort\n  ports: [{name: a, port: 80, nodePort: 30000}, {name: b, port: 81, nodePort: 30000}]",
      ),
      policy("  egress: [{ports: [{port: 90, endPort: 80}]}]"),
    ],
    silent: [
      "ports: [{containerPort: 80, name: http, hostPort: 0}]",
      "ports: [{containerPort: 80, hostPort: 80}, {containerPort: 80, hostPort: 80, protocol: UDP}]",
      "livenessProbe: {tcpSocket: {port: http}}",
      service("  ports: [{port: 80}]"),
      service("  clusterIP: None\n  selector: {app: web}"),
      service("  externalName: example.com\n  type: ExternalName"),
      service("  ports: [{name: a, port: 53}, {name: b, port: 53, protocol: UDP}]"),
      service("  ports: [{port: 80, targetPort: fifteen-letters}]"),
      policy("  egress: [{ports: [{port: 80, endPort: 90}]}]"),
    ],
  },
  "SW-K8S-invalid-selector": {
    fires: [
      policy("").replace("{}", "{matchExpressions: [{key: a, operator: NotIn, values: []}]}"),
      policy("").replace("{}", "{matchExpressions: [{key: a, operator: Exists, values: [b]}]}"),
      policy("").replace("{}", "{matchExpressions: [{key: 'a b', operator: Exists}]}"),
      policy("  ingress: [{from: [{podSelector: {matchExpressions: [{key: a, operator: In, values: ['b c']}]}}]}]"),
      affinity("{matchExpressions: [{key: a, operator: Gt, values: ['1', '2']}]}"),
      deployment("").replace("{matchLabels: {app: web}}", "{}"),
    ],
    silent: [
      policy("").replace("{}", "{matchExpressions: [{key: a, operator: In, values: [b, '']}]}"),
      policy("").replace("{}", "{matchExpressions: [{key: a, operator: In, values: $VALUES}]}"),
      affinity("{matchExpressions: [{key: a, operator: Lt, values: ['1']}]}"),
      deployment(""),
    ],
  },
  "SW-K8S-invalid-combination": {
    fires: [
      service("  type: LoadBalancer\n  clusterIP: None\n  ports: [{port: 80}]"),
      service("  ports: [{port: 80, nodePort: 30000}]"),
      service("  externalTrafficPolicy: Local\n  ports: [{port: 80}]"),
      service("  loadBalancerSourceRanges: [192.0.2.0/24]\n  ports: [{port: 80}]"),
      service("  type: ExternalName"),
      pod("  hostNetwork: true\n").replace("image:", "ports: [{containerPort: 80, hostPort: 81}], image:"),
      pod("  dnsPolicy: None\n"),
      pod("  tolerations: [{key: a, operator: Exists, value: b}]\n"),
      pod("  initContainers: [{name: i, image: 'i:1', readinessProbe: {exec: {command: [a]}}}]\n"),
      pod().replace('containers: [{name: app, image: "app:1"}]', "containers: []"),
      deployment("", "      restartPolicy: Never\n"),
      deployment("  strategy: {type: Recreate, rollingUpdate: {maxSurge: 1}}\n"),
      deployment("  strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 0%}}\n"),
      job("", ""),
      job("", "restartPolicy: Always, "),
      job("  completionMode: Indexed\n"),
      budget("  minAvailable: 1\n  maxUnavailable: 1"),
      "volumes: [{name: a, emptyDir: {}, hostPath: {path: /a}}]",
      "livenessProbe: {exec: {command: [a]}, tcpSocket: {port: 80}}",
      "livenessProbe: {periodSeconds: 5}",
      "readinessProbe: {exec: {command: []}}",
      "env: [{name: A, value: a, valueFrom: {fieldRef: {fieldPath: metadata.name}}}]",
      "securityContext: {privileged: true, allowPrivilegeEscalation: false}",
      "securityContext: {runAsNonRoot: true, runAsUser: 0}",
      claim("resources: {requests: {storage: 1Gi}}"),
      claim("accessModes: [ReadWriteOncePod, ReadOnlyMany], resources: {requests: {storage: 1Gi}}"),
      object("v1", "PersistentVolume", "spec: {hostPath: {path: /a}, nfs: {path: /a, server: b}}"),
      secret("type: kubernetes.io/tls\ndata: {tls.crt: YQ==}"),
      role("{apiGroups: [''], resources: [pods]}"),
      role("{apiGroups: [''], verbs: [get]}"),
      role("{nonResourceURLs: [/a], verbs: [get]}", "Role"),
      object(rbac, "ClusterRoleBinding", "roleRef: {kind: Role, name: a}\nsubjects: []"),
      object(
        rbac,
        "ClusterRoleBinding",
        "roleRef: {kind: ClusterRole, name: a}\nsubjects: [{kind: ServiceAccount, name: a}]",
      ),
      role("{nonResourceURLs: [/a], apiGroups: [''], verbs: [get]}"),
      policy("  egress: [{ports: [{endPort: 80}]}]"),
      object(
        "networking.k8s.io/v1",
        "Ingress",
        "spec: {ingressClassName: a}",
        "web\n  annotations: {kubernetes.io/ingress.class: b}",
      ),
      policy("  ingress: [{from: [{}]}]"),
      policy("  ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8}, podSelector: {}}]}]"),
    ],
    silent: [
      service("  type: LoadBalancer\n  externalTrafficPolicy: Local\n  ports: [{port: 80}]"),
      service("  type: NodePort\n  ports: [{port: 80, nodePort: 30000}]"),
      pod("  hostNetwork: true\n").replace("image:", "ports: [{containerPort: 80, hostPort: 80}], image:"),
      pod("  tolerations: [{operator: Exists}]\n"),
      pod(
        "  initContainers: [{name: i, image: 'i:1', restartPolicy: Always, readinessProbe: {exec: {command: [a]}}}]\n",
      ),
      deployment("  strategy: {type: Recreate, rollingUpdate: null}\n", "      restartPolicy: Always\n"),
      job("  completionMode: Indexed\n  completions: 2\n"),
      "volumes: [{name: a}]",
      "livenessProbe: {exec: {command: [a]}}",
      "env: [{name: A, value: '', valueFrom: {fieldRef: {fieldPath: metadata.name}}}]",
      "securityContext: {runAsNonRoot: true, runAsUser: 1}",
      claim("accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}"),
      object(
        "v1",
        "PersistentVolume",
        "spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], nfs: {path: /a, server: b}}",
      ),
      secret("type: kubernetes.io/tls\nstringData: {tls.crt: a}\ndata: {tls.key: YQ==}"),
      secret("type: kubernetes.io/tls"),
      role("{nonResourceURLs: [/a], verbs: [get]}"),
      object(rbac, "RoleBinding", "roleRef: {kind: Role, name: a}\nsubjects: [{kind: ServiceAccount, name: a}]"),
      object(rbac, "RoleBinding", "roleRef: {kind: Role, name: a}\nsubjects: [{kind: User, name: a, namespace: b}]"),
      policy("  ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8}}]}]"),
    ],
  },
  "SW-K8S-invalid-value": {
    fires: [
      service("  clusterIP: All\n  ports: [{port: 80}]"),
      service("  type: LoadBalancer\n  loadBalancerSourceRanges: [all]\n  ports: [{port: 80}]"),
      service("  externalIPs: [127.0.0.1]\n  ports: [{port: 80}]"),
      service("  type: ExternalName\n  externalName: a_b"),
      "livenessProbe: {exec: {command: [a]}, successThreshold: 2}",
      "volumeMounts: [{name: a, mountPath: /a, subPath: ../b}]",
      "securityContext: {runAsUser: -1}",
      pod("  securityContext: {supplementalGroups: [-1]}\n"),
      pod("  hostAliases: [{ip: a, hostnames: [b]}]\n"),
      pod("  dnsConfig: {nameservers: [1.1.1.1, 2.2.2.2, 3.3.3.3, 4.4.4.4]}\n"),
      deployment("  replicas: -1\n"),
      deployment("  strategy: {rollingUpdate: {maxUnavailable: '101%'}}\n"),
      deployment("  strategy: {rollingUpdate: {maxSurge: half}}\n"),
      deployment("  progressDeadlineSeconds: 5\n  minReadySeconds: 5\n"),
      cronJob("  schedule: '0 0 * *'\n"),
      cronJob("  schedule: '@daily'\n  timeZone: Europe/Atlantis\n"),
      cronJob("  schedule: 'TZ=UTC 0 0 * * *'\n"),
      scaler("web").replace("maxReplicas: 5", "maxReplicas: 5\n  minReplicas: 6"),
      ingress("{host: 192.0.2.1}"),
      ingress("{host: Shop.example.com}"),
      ingress(path("path: shop, pathType: Prefix")),
      ingress(path("path: /a/../b, pathType: Exact")),
      object("networking.k8s.io/v1", "Ingress", "spec: {tls: [{hosts: ['a.*.b']}]}"),
      policy("  egress: [{to: [{ipBlock: {cidr: 10.0.0.0/8, except: [11.0.0.0/9]}}]}]"),
      policy("  egress: [{to: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.0.0.0/8]}}]}]"),
      object(
        rbac,
        "RoleBinding",
        "roleRef: {kind: Role, name: a}\nsubjects: [{kind: User, name: a, apiGroup: rbac.authorization.k8s.io/v1}]",
      ),
      policy("  egress: [{to: [{ipBlock: {cidr: 10.0.0.0/33}}]}]"),
      secret("data: {a: 'plain text'}"),
    ],
    silent: [
      service("  clusterIP: ''\n  ports: [{port: 80}]"),
      service("  clusterIP: 'fd00::1'\n  ports: [{port: 80}]"),
      "readinessProbe: {exec: {command: [a]}, successThreshold: 2}",
      "volumeMounts: [{name: a, mountPath: /a, subPath: a/..b}]",
      "securityContext: {runAsUser: 0}",
      deployment("  strategy: {rollingUpdate: {maxUnavailable: 100%, maxSurge: 200%}}\n"),
      cronJob("  schedule: '*/5 0-6,12 1 jan-MAR ?'\n  timeZone: America/New_York\n"),
      cronJob("  schedule: '$(SCHEDULE)'\n"),
      ingress("{host: '*.example.com'}"),
      ingress(path("path: /a/..b/.c, pathType: Prefix")),
      policy("  egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0, except: [169.254.169.254/32]}}]}]"),
      ingress(path("path: shop, pathType: ImplementationSpecific")),
      policy("  egress: [{to: [{ipBlock: {cidr: '::/0', except: ['fd00::/8']}}]}]"),
      secret("data: {a: cGxhaW4=, b: '$(VALUE)', c: ''}"),
    ],
  },
});

describe("the version of Kubernetes", () => {
  const zone = cronJob("  schedule: 'CRON_TZ=UTC 0 0 * * *'\n");
  const variable = pod().replace("image:", "env: [{name: 'a b', value: c}], image:");
  const numbered = object("v1", "Service", `spec: {ports: [${port}]}`, "1web");
  test.each([
    [zone, "SW-K8S-invalid-value", 28, 29],
    [variable, "SW-K8S-invalid-name", 32, 31],
    [numbered, "SW-K8S-invalid-name", 35, 34],
  ] as const)("decides on %j", (text, rule, accepted, rejected) => {
    expect(findingsOf(rule, text, { kubernetesMinor: accepted })).toEqual([]);
    expect(findingsOf(rule, text, { kubernetesMinor: rejected })).toHaveLength(1);
  });
});

test("a rejected value breaks the deployment, so it is as severe as a wrong type", () => {
  const { findings, rules } = check(config("A"));
  expect(findings.find(({ ruleId }) => ruleId === "SW-K8S-invalid-name")?.severity).toBe("high");
  expect(rules.filter(({ id }) => id.startsWith("SW-K8S-invalid-")).map(({ severity }) => severity)).toEqual(
    Array(6).fill("high"),
  );
});

test("an empty name is said to be empty", () => {
  expect(findingsOf("SW-K8S-invalid-name", config('""')).map(({ message }) => message)).toEqual([
    "The value is empty; use lower-case letters, digits, - and ., with a letter or digit at both ends",
  ]);
});
