import { describe, expect, test } from "vitest";
import { getKindType, getObjectType } from "../../../../actions/manifest-check/kubernetes/schema/types.ts";
import { at, check, findingsOf } from "../checking.ts";

function messages(text: string): string[] {
  const rules = ["SW-K8S-unknown-field", "SW-K8S-wrong-type", "SW-K8S-unknown-value", "SW-K8S-missing-field"];
  return check(text)
    .findings.filter(({ ruleId }) => rules.includes(ruleId))
    .map((finding) => `${at(finding)} ${finding.message}`);
}

const pod = (container: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - name: app\n      image: app:1\n${container}`;

describe("the table", () => {
  test("has the types that people use, of every version that was ever served", () => {
    for (const kind of [
      "v1 Pod",
      "apps/v1 Deployment",
      "batch/v1 CronJob",
      "networking.k8s.io/v1 Ingress",
      "extensions/v1beta1 Ingress",
    ]) {
      const [version = "", name = ""] = kind.split(" ");
      expect(getObjectType(getKindType(version, name) ?? "")?.fields.size, kind).toBeGreaterThan(3);
    }
    expect(getObjectType("CoreV1PodSpec")?.fields.get("hostUsers")).toEqual({ kind: "boolean" });
    expect(getObjectType("CoreV1Container")?.required).toEqual(["name"]);
  });
});

test("a list that kubectl exported has no error", () => {
  const metadata = (name: string): string =>
    `{name: ${name}, namespace: shop, uid: 0b1c, resourceVersion: "7", generation: 2, creationTimestamp: "2026-01-02T03:04:05Z", labels: {app: web}, managedFields: [{apiVersion: v1, fieldsType: FieldsV1, manager: kubectl, operation: Update, fieldsV1: {"f:spec": {"k:{\\"port\\":80}": {}}}}]}`;
  const template = `{metadata: {creationTimestamp: null, labels: {app: web, controller-uid: 0b1c}}, spec: {restartPolicy: Never, schedulerName: default-scheduler, securityContext: {}, containers: [{name: app, image: "app:1", resources: {}, terminationMessagePath: /dev/termination-log, terminationMessagePolicy: File}]}}`;
  const items = [
    `{apiVersion: v1, kind: Service, metadata: ${metadata("web")}, spec: {clusterIP: 10.0.0.7, clusterIPs: [10.0.0.7], externalTrafficPolicy: Cluster, internalTrafficPolicy: Cluster, ipFamilies: [IPv4], ipFamilyPolicy: SingleStack, ports: [{nodePort: 30080, port: 80, protocol: TCP, targetPort: 8080}], selector: {app: web}, sessionAffinity: None, type: LoadBalancer}, status: {loadBalancer: {ingress: [{ip: 192.0.2.7}]}}}`,
    `{apiVersion: batch/v1, kind: Job, metadata: ${metadata("load")}, spec: {backoffLimit: 6, completionMode: NonIndexed, completions: 1, manualSelector: false, parallelism: 1, podReplacementPolicy: TerminatingOrFailed, selector: {matchLabels: {controller-uid: 0b1c}}, suspend: false, template: ${template}}, status: {ready: 0, conditions: []}}`,
  ];
  const text = `apiVersion: v1\nkind: List\nmetadata: {resourceVersion: ""}\nitems: [${items.join(", ")}]\n`;
  const { findings, unreadable } = check(text);
  expect(unreadable).toEqual([]);
  expect(
    findings.map(({ ruleId }) => ruleId).filter((id) => /unknown|wrong|missing|invalid|mismatch/.test(id)),
  ).toEqual([]);
});

describe("objects", () => {
  test("may have what Kubernetes knows, null, and what is filled in later", () => {
    expect(
      messages(
        pod(
          "      securityContext: null\n      env: [{name: A, value: $(B)}]\n      resources: {limits: {cpu: 1, memory: 1Gi}}\n",
        ),
      ),
    ).toEqual([]);
    expect(messages("apiVersion: example.com/v1\nkind: Pod\nspec: {anything: goes}\n")).toEqual([]);
  });

  test("may have anything in free-form fields, as exports do", () => {
    const exported =
      "  creationTimestamp: null\n  resourceVersion: '5'\n  managedFields:\n    - apiVersion: apps/v1\n      fieldsType: FieldsV1\n      fieldsV1: {f:metadata: {f:labels: {.: {}}}}\n      manager: kubectl\n";
    expect(
      messages(`apiVersion: v1\nkind: Namespace\nmetadata:\n  name: a\n${exported}spec: {}\nstatus: {phase: Active}\n`),
    ).toEqual([]);
    expect(
      messages(
        "apiVersion: apps/v1\nkind: ControllerRevision\nmetadata: {name: a}\nrevision: 1\ndata: {spec: {x: 1}}\n",
      ),
    ).toEqual([]);
    const schema =
      "{type: object, default: {a: {b: 1}}, minimum: 0.5, additionalProperties: true, items: [{type: string}]}";
    expect(
      messages(
        `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a.b.c}\nspec: {group: b.c, scope: Namespaced, names: {kind: A, plural: a}, versions: [{name: v1, served: true, storage: true, schema: {openAPIV3Schema: ${schema}}}]}\n`,
      ),
    ).toEqual([]);
  });

  test("need no apiVersion and kind inside others", () => {
    const claims = "volumeClaimTemplates: [{metadata: {name: d}, spec: {accessModes: [ReadWriteOnce]}}]";
    const set = (version: string): string =>
      `apiVersion: ${version}\nkind: StatefulSet\nmetadata: {name: a}\nspec:\n  serviceName: a\n  selector: {matchLabels: {a: b}}\n  template: {metadata: {labels: {a: b}}}\n  ${claims}\n`;
    expect(messages(set("apps/v1"))).toEqual([]);
    expect(messages(set("apps/v1").replace("accessModes", "accessMode"))).toHaveLength(1);
    expect(messages(set("apps/v1beta1"))).toEqual([]);
    expect(findingsOf("SW-K8S-api-removed", set("apps/v1beta1"))).toHaveLength(1);
  });

  test("need the kind of what they refer to", () => {
    const binding = "roleRef: {apiGroup: rbac.authorization.k8s.io, name: a}\nsubjects: [{name: b}]\n";
    expect(
      messages(`apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: a}\n${binding}`),
    ).toEqual(["4:1 roleRef requires the field kind", "5:12 subjects requires the field kind"]);
  });

  test("may have placeholders where a number or a word is due", () => {
    for (const slot of [`\${A}`, "$(A)", "$A", "__A__", "@A@", "((a))", "'{{ a }}'", "<port>", "'#{a}#'"]) {
      expect(messages(pod(`      ports: [{containerPort: ${slot}, protocol: ${slot}}]\n`)), slot).toEqual([]);
    }
  });

  test("have integers where the API has integers", () => {
    expect(messages(pod("      ports: [{containerPort: 80.5}]\n"))).toEqual([
      "8:16 containerPort must be an integer, but is a number with a fraction",
    ]);
    expect(messages(pod("      ports: [{containerPort: 8e1}]\n"))).toEqual([]);
  });

  test("report each error at its position", () => {
    expect(messages(pod("      securityContext: {privilegd: true}\n"))).toEqual([
      '8:25 securityContext has no field privilegd; did you mean "privileged"?',
    ]);
    expect(messages(pod('      securityContext: {privileged: "true"}\n'))).toEqual([
      "8:25 privileged must be true or false, but is a string",
    ]);
    expect(messages(pod("      args: sleep\n"))).toEqual(["8:7 args must be a list, but is a string"]);
    expect(messages(pod("").replace("{name: web}", "{name: web, labels: {v: 1.0, on: x}}"))).toEqual([
      "3:32 v must be a string, but is a number",
    ]);
    expect(messages("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: three}\n")).toEqual(
      [
        "4:1 spec requires the field selector",
        "4:1 spec requires the field template",
        "4:8 replicas must be an integer, but is a string",
      ],
    );
  });

  test("that are required are missing if they are null, unless null is a whole value", () => {
    expect(messages(pod("      ports: [{containerPort: , name: web}]\n"))).toEqual([
      "8:16 ports requires the field containerPort",
    ]);
    const role = "apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: web}\nrules:\n";
    expect(messages(role)).toEqual([]);
  });

  test("whose protection is misspelt are worse off than others", () => {
    expect(findingsOf("SW-K8S-unknown-field", pod("      securityContext: {privilegd: true}\n"))[0]?.severity).toBe(
      "high",
    );
    expect(findingsOf("SW-K8S-unknown-field", pod("      enviroment: []\n"))[0]?.severity).toBe("medium");
  });

  test("get a fix where the name that was meant is clear", () => {
    const [clear] = findingsOf("SW-K8S-unknown-field", pod("      securityContext: {privilegd: true}\n"));
    expect(clear?.fixes).toMatchObject([
      { kind: "edit", edits: [{ text: "privileged", region: { startColumn: 25, endColumn: 34 } }] },
    ]);
    const [taken] = findingsOf(
      "SW-K8S-unknown-field",
      pod("      securityContext: {privilegd: true, privileged: true}\n"),
    );
    expect(taken?.fixes).toEqual([]);
  });
});
