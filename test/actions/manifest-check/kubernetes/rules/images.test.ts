import { digest, object } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-image-latest": {
    fires: ["image: nginx:latest", "image: ghcr.io/acme/app"],
    silent: ["image: nginx:1.29", `image: nginx:latest${digest}`, `image: "\${IMAGE}"`],
  },
  "SW-K8S-image-digest": {
    fires: ["image: ghcr.io/acme/app:2"],
    silent: [`image: nginx:1.29${digest}`, "image: nginx"],
  },
  "SW-K8S-image-registry": {
    fires: ["image: ghcr.io/acme/app:2"],
    silent: ["image: registry.example.com/app:2"],
  },
  "SW-K8S-image-pull-policy": {
    fires: ["image: nginx:1.29", "image: nginx:1.29\nimagePullPolicy: Never"],
    silent: [
      "image: nginx:1.29\nimagePullPolicy: Always",
      `image: nginx:1.29${digest}`,
      "image: nginx",
      "image: nginx:latest",
    ],
  },
  "SW-K8S-image-missing": {
    fires: ['image: ""', "image: # none"],
    silent: ["image: nginx:1.29", "image: #@ data.values.image"],
  },
  "SW-K8S-image-reference": {
    fires: [
      "image: nginx@sha256:abc",
      `image: nginx@sha256:${"A".repeat(64)}`,
      "image: Nginx:1.29",
      "image: 'nginx:'",
      "image: 'nginx :1.29'",
      "image: https://ghcr.io/acme/app:1",
    ],
    silent: [
      `image: nginx${digest}`,
      "image: ghcr.io/acme/app:2",
      "image: '{{ image }}'",
      `image: "\${IMAGE}"`,
      "image: localhost:5000/a",
    ],
  },
  "SW-K8S-image-frozen-registry": {
    fires: ["image: k8s.gcr.io/pause:3.2"],
    silent: ["image: registry.k8s.io/pause:3.2", "image: ghcr.io/k8s.gcr.io/pause:3.2"],
  },
  "SW-K8S-tiller": {
    fires: [
      "image: ghcr.io/helm/tiller:v2.17.0",
      object("v1", "Service", "spec: {selector: {name: tiller}}"),
      object("v1", "Service", "spec: {ports: [{port: 44134}]}", "tiller-deploy"),
    ],
    silent: ["image: ghcr.io/helm/chartmuseum:v0.16", object("v1", "Service", "spec: {selector: {name: web}}")],
  },
  "SW-K8S-dashboard": {
    fires: [
      "image: registry.k8s.io/kubernetes-dashboard-amd64:v1.10.1",
      "image: docker.io/kubernetesui/dashboard:v2.7.0",
    ],
    silent: ["image: grafana/dashboard:1", "image: kubernetesui/metrics-scraper:v1.0.9"],
  },
});
