import { parseAllDocuments } from "yaml";
import { checkManifests } from "../actions/manifest-check/manifests.ts";
import { defaultCheckOptions } from "../actions/manifest-check/options.ts";
import { SourceText } from "../shared/dockerfile/index.ts";
import type { TextFile } from "../shared/yaml/index.ts";
import { type Benchmark, medianTime } from "./measure.ts";

const documentCount = 5000;

/** Four documents of a service as people write them. */
function service(index: number): string {
  const name = `web-${index}`;
  const head = (kind: string, version: string): string =>
    `apiVersion: ${version}\nkind: ${kind}\nmetadata:\n  name: ${name}\n  namespace: team-${index % 40}\n`;
  return `${head("Deployment", "apps/v1")}  labels:
    app: ${name}
spec:
  replicas: 3
  selector:
    matchLabels:
      app: ${name}
  template:
    metadata:
      labels:
        app: ${name}
    spec:
      serviceAccountName: ${name}
      securityContext:
        runAsNonRoot: true
        seccompProfile:
          type: RuntimeDefault
      containers:
        - name: app
          image: registry.example.com/${name}:1.${index}.0
          ports:
            - name: http
              containerPort: 8080
          env:
            - name: MODE
              valueFrom:
                configMapKeyRef: {name: ${name}, key: mode}
          resources:
            requests: {cpu: 100m, memory: 64Mi}
            limits: {memory: 64Mi}
          securityContext:
            allowPrivilegeEscalation: false
            capabilities:
              drop: [ALL]
          readinessProbe:
            httpGet:
              path: /ready
              port: http
---
${head("Service", "v1")}spec:
  selector:
    app: ${name}
  ports:
    - port: 80
      targetPort: http
---
${head("ServiceAccount", "v1")}automountServiceAccountToken: false
---
${head("ConfigMap", "v1")}data:
  mode: fast
  settings.ini: |
    [server]
    port = 8080
    # a comment
    workers = ${index}
`;
}

/** Files that were never parsed: what is read once is kept. */
function freshFiles(texts: readonly string[]): TextFile[] {
  return texts.map((text, index) => ({ path: `apps/${index}.yaml`, source: new SourceText(text) }));
}

/** All rules on 5,000 documents in files of four, against the time of parsing them alone. */
export const manifestCheck: Benchmark = {
  name: "manifest-check",
  async run() {
    const texts = Array.from({ length: documentCount / 4 }, (_, index) => service(index));
    const options = { ...defaultCheckOptions("2026-01-15"), profile: "strict" as const };
    const parse = await medianTime(3, () => texts.map((text) => parseAllDocuments(text)));
    const check = await medianTime(3, () => checkManifests(freshFiles(texts), options));
    return [
      { name: `${documentCount} Kubernetes documents, every rule`, value: check, unit: "ms", budget: 2000 },
      { name: "check against parsing them with `yaml` alone", value: check / parse, unit: "ratio" },
    ];
  },
};
