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
        "4:8 replicas must be a number, but is a string",
      ],
    );
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
