/** A base with two overlays, a component and all transformers, as one tree of files. */
export const shop: Readonly<Record<string, string>> = {
  "base/kustomization.yaml": `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - deployment.yaml
  - service.yaml
  - rbac.yaml
configMapGenerator:
  - name: settings
    literals:
      - mode=fast
      - level=info
    files: [app.ini, other=app.ini]
generatorOptions:
  disableNameSuffixHash: true
commonLabels:
  app: web
`,
  "base/app.ini": "[server]\nport = 8080\n",
  "base/deployment.yaml": `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 1
  template:
    spec:
      serviceAccountName: web
      containers:
        - name: app
          image: registry.example.com/web:1.0
          env:
            - name: MODE
              valueFrom:
                configMapKeyRef: {name: settings, key: mode}
            - name: A
              value: "1"
          ports:
            - {containerPort: 8080, name: http}
        - name: sidecar
          image: busybox
      volumes:
        - name: settings
          configMap: {name: settings}
`,
  "base/service.yaml": `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  ports: [{port: 80, targetPort: http}]
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
spec:
  defaultBackend:
    service: {name: web, port: {number: 80}}
`,
  "base/rbac.yaml": `apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: ServiceAccount
    metadata: {name: web}
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: Role
    metadata: {name: reader}
    rules: []
  - apiVersion: rbac.authorization.k8s.io/v1
    kind: RoleBinding
    metadata: {name: reader}
    roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader}
    subjects: [{kind: ServiceAccount, name: web}]
`,
  "components/debug/kustomization.yaml": `apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
patches:
  - patch: |-
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
      spec:
        template:
          spec:
            containers:
              - name: app
                securityContext:
                  privileged: true
`,
  "prod/kustomization.yaml": `resources:
  - ../base
  - namespace.yaml
components:
  - ../components/debug
namespace: shop
namePrefix: prod-
nameSuffix: -v2
labels:
  - pairs: {tier: front}
    includeSelectors: true
commonAnnotations:
  owner: team-web
images:
  - name: registry.example.com/web
    newTag: "2.0"
  - name: busybox
    newName: registry.example.com/busybox
    digest: sha256:0000000000000000000000000000000000000000000000000000000000000000
replicas:
  - name: web
    count: 4
patches:
  - path: patch.yaml
  - target: {kind: Deployment, name: we.*}
    patch: |-
      - op: add
        path: /spec/template/spec/containers/1/args
        value: [serve]
      - op: replace
        path: /spec/template/spec/containers/1/env/2/value
        value: "3"
      - op: remove
        path: /spec/template/spec/containers/2/image
      - op: add
        path: /spec/template/spec/containers/2/image
        value: busybox:1.36
configMapGenerator:
  - name: settings
    behavior: merge
    literals: [level=debug]
secretGenerator:
  - name: db
    envs: [db.env]
    type: Opaque
generatorOptions:
  disableNameSuffixHash: true
replacements:
  - source: {kind: Service, name: web, fieldPath: metadata.name}
    targets:
      - select: {kind: Deployment}
        fieldPaths: ["spec.template.spec.containers.[name=app].env.[name=A].value"]
`,
  "prod/namespace.yaml": "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: other\n",
  "prod/db.env": "# the database\nDB_PASSWORD=hunter22\nDB_HOST=db.example.com\n",
  "prod/patch.yaml": `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      hostNetwork: true
      containers:
        - name: logger
          image: registry.example.com/logger:1.0
        - name: app
          env:
            - name: B
              value: "2"
          ports:
            - containerPort: 8080
              hostPort: 80
`,
};
