import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { describeUnless } from "../../../harness/skip.ts";
import { build, byName, toData } from "./building.ts";
import { shop } from "./shop.ts";

const hasKustomize = spawnSync("kustomize", ["version"]).status === 0;

const directory = mkdtempSync(join(tmpdir(), "seaworthy-kustomize-"));
afterAll(() => rmSync(directory, { recursive: true }));

/** What kustomize makes of a kustomization. */
function oracle(texts: Readonly<Record<string, string>>, root: string): unknown[] {
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  const output = execFileSync("kustomize", ["build", join(directory, root)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return parseAllDocuments(output).map((document) => document.toJS() as unknown);
}

function ours(texts: Readonly<Record<string, string>>): unknown[] {
  const { units, problems } = build(texts);
  expect(problems.map(({ message }) => message)).toEqual([]);
  return (units[0]?.documents ?? []).map(({ root }) => (root.node === undefined ? undefined : toData(root.node)));
}

const pod = (more: string): string =>
  `apiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec:\n  serviceName: db\n  template:\n    spec:\n${more}`;
const two = pod(
  "      containers:\n        - {name: a, image: a:1, command: [x], env: [{name: K, value: v}]}\n        - {name: b, image: b:1}\n",
);

/** Kustomizations by what they try, each with the files next to it. */
const trials: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "variables and name references of own kinds": {
    "kustomization.yaml": `resources: [base]
namePrefix: pre-
vars:
  - {name: SERVICE, objref: {apiVersion: v1, kind: Service, name: web}}
configurations: [names.yaml]
`,
    "names.yaml":
      "nameReference:\n  - kind: ConfigMap\n    fieldSpecs: [{kind: Shop, group: example.com, path: spec/configs/name}]\n",
    "base/kustomization.yaml": `resources: [app.yaml]
namePrefix: base-
vars:
  - name: PORT
    objref: {apiVersion: v1, kind: Service, name: web}
    fieldref: {fieldPath: "spec.ports[0].port"}
`,
    "base/app.yaml": `apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  ports: [{port: 8080}]
---
apiVersion: v1
kind: ConfigMap
metadata: {name: settings}
data: {a: b}
---
apiVersion: example.com/v1
kind: Shop
metadata: {name: shop}
spec:
  configs: [{name: settings}, {name: other}]
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      containers:
        - name: app
          image: app:1
          args: ["--service=$(SERVICE)", "$(OTHER)", "$$(SERVICE)"]
          env: [{name: PORT, value: $(PORT)}, {name: SERVICE, value: http://$(SERVICE):$(PORT)}]
`,
  },
  "directives of strategic merges": {
    "kustomization.yaml": `resources: [app.yaml]
patchesStrategicMerge:
  - |-
    apiVersion: apps/v1
    kind: StatefulSet
    metadata: {name: db, labels: {new: "1"}}
    spec:
      serviceName: null
      template:
        spec:
          containers:
            - {name: a, $patch: delete}
            - name: b
              command: [z]
          nodeSelector: {disk: ssd}
`,
    "app.yaml": two,
  },
  "prefixes on prefixes, and references through all of them": {
    "kustomization.yaml": "resources: [inner, hpa.yaml]\nnamePrefix: outer-\nnamespace: shop\n",
    "inner/kustomization.yaml": "resources: [app.yaml, service.yaml]\nnamePrefix: inner-\ncommonLabels: {app: db}\n",
    "inner/app.yaml": `${two}  volumeClaimTemplates: [{metadata: {name: data}, spec: {}}]\n`,
    "inner/service.yaml":
      "apiVersion: v1\nkind: Service\nmetadata: {name: db}\nspec: {ports: [{port: 1}]}\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: db}\nspec: {podSelector: {matchLabels: {x: z}}}\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: db}\nspec: {selector: {matchLabels: {x: z}}}\n",
    "hpa.yaml":
      "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: db}\nspec: {maxReplicas: 3, scaleTargetRef: {apiVersion: apps/v1, kind: StatefulSet, name: db}}\n",
  },
  "JSON patches with copy, move and a target by label": {
    "kustomization.yaml": `resources: [app.yaml, job.yaml]
patchesJson6902:
  - target: {version: v1, group: apps, kind: StatefulSet, name: db}
    path: patch.json
patches:
  - target: {labelSelector: "kind=batch"}
    patch: |-
      - op: add
        path: /metadata/annotations
        value: {a.b/c: "1"}
      - {op: copy, from: /metadata/annotations/a.b~1c, path: /metadata/annotations/copied}
      - {op: test, path: /kind, value: CronJob}
`,
    "patch.json":
      '[{"op": "add", "path": "/spec/template/spec/containers/-", "value": {"name": "c", "image": "c:1"}}, {"op": "move", "from": "/spec/serviceName", "path": "/spec/moved"}]',
    "app.yaml": two,
    "job.yaml":
      "apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: nightly, labels: {kind: batch}}\nspec: {schedule: '@daily', jobTemplate: {spec: {template: {spec: {containers: [{name: a, image: a}]}}}}}\n",
  },
  "custom resources, whose lists have no keys": {
    "kustomization.yaml": `resources: [app.yaml]
images: [{name: a, newTag: "9"}]
patches:
  - patch: |-
      apiVersion: example.com/v1
      kind: Wobble
      metadata: {name: w}
      spec: {template: {containers: [{name: b, image: "a:2"}]}}
`,
    "app.yaml":
      "apiVersion: example.com/v1\nkind: Wobble\nmetadata: {name: w}\nspec: {template: {containers: [{name: a, image: 'a:1'}]}}\n",
  },
  "replacements with delimiters and creation": {
    "kustomization.yaml": `resources: [app.yaml, config.yaml]
replacements:
  - source: {kind: ConfigMap, name: web, fieldPath: data.host}
    targets:
      - select: {kind: StatefulSet}
        fieldPaths: ["spec.template.spec.containers.[name=a].env.[name=K].value"]
      - select: {kind: StatefulSet}
        fieldPaths: ["spec.template.spec.containers.[name=b].image"]
        options: {delimiter: ":", index: 0}
      - select: {kind: StatefulSet}
        fieldPaths: ["metadata.annotations.host"]
        options: {create: true}
`,
    "app.yaml": two,
    "config.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata: {host: db.example.com}\n",
  },
};

describeUnless(!hasKustomize, "needs kustomize")("kustomize itself agrees", () => {
  test.each(Object.entries(trials))("on %s", (name, texts) => {
    const place = `trial-${Object.keys(trials).indexOf(name)}`;
    const moved = Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${place}/${path}`, text]));
    expect(byName(ours(moved))).toEqual(byName(oracle(moved, place)));
  });

  test("on bases, components, patches, generators and every transformer", () => {
    expect(byName(ours(shop))).toEqual(byName(oracle(shop, "prod")));
  });
});
