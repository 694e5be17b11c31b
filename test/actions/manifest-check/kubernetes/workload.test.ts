import { describe, expect, test } from "vitest";
import { createDocument } from "../../../../actions/manifest-check/document.ts";
import { Cluster } from "../../../../actions/manifest-check/kubernetes/cluster.ts";
import { SourceText } from "../../../../shared/dockerfile/index.ts";
import { readDocuments } from "../../../../shared/yaml/index.ts";
import { check } from "../checking.ts";

function pathsOf(text: string): string[] {
  const file = { path: "a.yaml", source: new SourceText(text) };
  const documents = readDocuments(file).flatMap((document) =>
    "root" in document ? [createDocument(file, document.root)] : [],
  );
  return Cluster.read(documents).containers.map(({ field, role }) => `${role} ${field.path}`);
}

describe("pods are found", () => {
  test("in built-in kinds, with all kinds of containers", () => {
    const text = `apiVersion: apps/v1
kind: StatefulSet
spec:
  template:
    spec:
      initContainers: [{name: a}, {name: b, restartPolicy: Always}]
      containers: [{name: c}]
`;
    expect(pathsOf(text)).toEqual([
      "init spec.template.spec.initContainers[0]",
      "sidecar spec.template.spec.initContainers[1]",
      "container spec.template.spec.containers[0]",
    ]);
  });

  test("by shape in custom resources, but not in their status", () => {
    const text = `apiVersion: kubeflow.org/v2beta1
kind: MPIJob
spec:
  mpiReplicaSpecs:
    Launcher: {template: {spec: {containers: [{name: l, image: l}]}}}
    Worker: {template: {spec: {containers: [{name: w, image: w}]}}}
status:
  template: {spec: {containers: [{name: s, image: s}]}}
`;
    expect(pathsOf(text)).toEqual([
      "container spec.mpiReplicaSpecs.Launcher.template.spec.containers[0]",
      "container spec.mpiReplicaSpecs.Worker.template.spec.containers[0]",
    ]);
  });

  test("in OpenShift's DeploymentConfig, in its own group and in the core group", () => {
    for (const version of ["v1", "apps.openshift.io/v1"]) {
      const text = `apiVersion: ${version}\nkind: DeploymentConfig\nspec: {template: {spec: {hostPID: true, containers: [{name: c, image: c}]}}}\n`;
      expect(pathsOf(text)).toEqual(["container spec.template.spec.containers[0]"]);
    }
  });

  test("in a legacy DeploymentConfig, with all that is wrong with them", () => {
    const pods = "{hostPID: true, containers: [{name: c, image: 'c:1', securityContext: {privileged: true}}]}";
    const { findings } = check(
      `apiVersion: v1\nkind: DeploymentConfig\nmetadata: {name: a}\nspec: {template: {spec: ${pods}}}\n`,
    );
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(["SW-K8S-host-pid", "SW-K8S-privileged"]),
    );
  });

  test("in Argo's templates with one container, and in Knative's without a name", () => {
    const workflow = `apiVersion: argoproj.io/v1alpha1
kind: Workflow
spec:
  securityContext: {runAsNonRoot: true}
  templates:
    - name: a
      container: {image: x}
    - name: b
      script: {image: y, source: z}
`;
    expect(pathsOf(workflow)).toEqual(["container spec.templates[0].container", "container spec.templates[1].script"]);
    const service =
      "apiVersion: serving.knative.dev/v1\nkind: Service\nspec: {template: {spec: {containers: [{image: x}]}}}\n";
    expect(pathsOf(service)).toEqual(["container spec.template.spec.containers[0]"]);
  });

  test("not in schemas, and not in lists of other things", () => {
    const crd =
      "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec: {x: {containers: [{name: a, image: b}]}}\n";
    expect(pathsOf(crd)).toEqual([]);
    expect(pathsOf("apiVersion: example.com/v1\nkind: Port\nspec: {containers: [{name: a}, {name: b}]}\n")).toEqual([]);
  });
});

const privileged = "spec: {containers: [{name: a, image: 'a:1', securityContext: {privileged: true}}]}";
const found = (text: string): readonly string[] => check({ "a.yaml": text }).findings.map(({ ruleId }) => ruleId);

test("containers of other kinds need no name", () => {
  const text =
    "apiVersion: serving.knative.dev/v1\nkind: Service\nspec: {template: {spec: {containers: [{image: a}, {image: b}]}}}\n";
  expect(pathsOf(text)).toHaveLength(2);
});

describe("objects are found", () => {
  test.each([
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\nitems:\n  - {apiVersion: v1, kind: Pod, ${privileged}}\n`,
    `apiVersion: v1\nkind: PodList\nitems:\n  - {metadata: {name: a}, ${privileged}}\n`,
    `apiVersion: v1\nkind: List\nitems: [{kind: List, apiVersion: v1, items: [{apiVersion: v1, kind: PodList, items: [{${privileged}}]}]}]\n`,
    `kind: List\nitems:\n  - {apiVersion: v1, kind: Pod, ${privileged}}\n`,
    `apiVersion: ""\nkind: Pod\n${privileged}\n`,
    `"api\\u0056ersion": v1\n"\\x6bind": Pod\n${privileged}\n`,
    `apiVersion: v1\n!!binary a2luZA==: Pod\n${privileged}\n`,
    `apiVersion: v1\nkind: Pod # {{\u2028${privileged}\n# }}\n`,
  ])("where kubectl finds them: %j", (text) => {
    expect(found(text)).toContain("SW-K8S-privileged");
  });

  test("in lists of one kind, whose items need no kind", () => {
    const text = `apiVersion: v1\nkind: PodList\nitems:\n  - {metadata: {name: a}, ${privileged}}\n`;
    expect(found(text)).not.toContain("SW-K8S-missing-field");
  });

  test("once, and not in other fields called items", () => {
    const text = `apiVersion: example.com/v1\nkind: Menu\nitems: [{name: a, kind: x}, {apiVersion: v1}]\n`;
    const file = { path: "a.yaml", source: new SourceText(text) };
    const documents = readDocuments(file).flatMap((read) => ("root" in read ? [createDocument(file, read.root)] : []));
    expect(Cluster.read(documents).resources.map(({ kind }) => kind)).toEqual(["Menu"]);
  });
});

test.each(["constructor", "toString", "hasOwnProperty", "__proto__"])("nothing breaks over the name %s", (name) => {
  const pod = `{containers: [{name: ${name}, image: ${name}, securityContext: {capabilities: {add: [${name}]}}}], volumes: [{name: a, ${name}: {}}]}`;
  const texts = ["v1", "apps/v1", "rbac.authorization.k8s.io/v1", `${name}/v1`].map(
    (version) =>
      `apiVersion: ${version}\nkind: ${name}\nmetadata: {name: ${name}, labels: {${name}: ${name}}}\nspec: ${pod}\n`,
  );
  const secret = `apiVersion: v1\nkind: Secret\ntype: ${name}\nmetadata: {name: ${name}}\nstringData: {${name}: a}\n`;
  const binding = `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nroleRef: {kind: ${name}, name: ${name}}\nsubjects: [{kind: ${name}, name: ${name}}]\n`;
  expect(() =>
    found([...texts, `apiVersion: v1\nkind: Pod\nspec: ${pod}\n`, secret, binding].join("---\n")),
  ).not.toThrow();
});
