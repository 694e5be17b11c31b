import { deployment, object, pod } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

const template = 'template: {metadata: {labels: {app: web}}, spec: {containers: [{name: a, image: "a:1"}]}}';

testRules({
  "SW-K8S-unknown-volume": {
    fires: ["volumeMounts:\n  - {name: cache, mountPath: /c}"],
    silent: [
      pod("  volumes: [{name: cache, emptyDir: {}}]\n").replace(
        'image: "app:1"',
        'image: "app:1", volumeMounts: [{name: cache, mountPath: /c}]',
      ),
      "env:\n  - {name: A, value: b}",
    ],
  },
  "SW-K8S-duplicate-name": {
    fires: [
      "env:\n  - {name: A, value: a}\n  - {name: A, value: b}",
      "volumeMounts:\n  - {name: a, mountPath: /c}\n  - {name: b, mountPath: /c}",
      "volumes: [{name: a, emptyDir: {}}, {name: a, emptyDir: {}}]",
    ],
    silent: [
      "env:\n  - {name: A, value: a}\n  - {name: a, value: b}",
      "ports:\n  - {name: a, containerPort: 8080}\n  - {name: b, containerPort: 8080}",
    ],
  },
  "SW-K8S-selector-mismatch": {
    fires: [
      deployment("", "", "{app: shop}"),
      object("v1", "ReplicationController", `spec: {selector: {app: shop}, ${template}}`),
      object("batch/v1", "Job", `spec: {manualSelector: true, selector: {matchLabels: {app: shop}}, ${template}}`),
    ],
    silent: [
      deployment(""),
      deployment("", "", "{app: web, tier: front}"),
      object("v1", "ReplicationController", `spec: {selector: {app: web}, ${template}}`),
      object("v1", "ReplicationController", `spec: {${template}}`),
      object("batch/v1", "Job", `spec: {manualSelector: true, selector: {matchLabels: {app: web}}, ${template}}`),
      object("batch/v1", "Job", `spec: {selector: {matchLabels: {controller-uid: a}}, ${template}}`),
    ],
  },
  "SW-K8S-privileged-port": {
    fires: ["ports:\n  - containerPort: 443", "ports:\n  - containerPort: 1023"],
    silent: ["ports:\n  - containerPort: 1024"],
  },
  "SW-K8S-ssh-port": {
    fires: ["ports:\n  - containerPort: 8080\n  - containerPort: 22"],
    silent: ["ports:\n  - containerPort: 2222"],
  },
});
