import { describe, expect, test } from "vitest";
import { listProblems } from "./charts.ts";

const id = "SW-HELM-hook-cluster-admin";

function job(account: string, annotations = "{helm.sh/hook: pre-install}"): string {
  return `apiVersion: batch/v1
kind: Job
metadata:
  name: setup
  namespace: shop
  annotations: ${annotations}
spec:
  template:
    spec:
      serviceAccountName: ${account}
      restartPolicy: Never
      containers: [{name: setup, image: setup:1.0}]
`;
}

function binding(role: string, kind = "ClusterRoleBinding"): string {
  return `apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: {name: setup}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${role}}
subjects: [{kind: ServiceAccount, name: setup, namespace: shop}]
`;
}

const everything = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: own}
rules: [{apiGroups: ["*"], resources: ["*"], verbs: ["*"]}]
`;

function problemsOf(...documents: readonly string[]): readonly string[] {
  return listProblems(id, { "templates/a.yaml": documents.join("---\n") });
}

describe(id, () => {
  test("reports a hook whose service account is a cluster administrator", () => {
    const expected = ["templates/a.yaml:10 The hook setup can do everything in the cluster"];
    expect(problemsOf(job("setup"), binding("cluster-admin"))).toEqual(expected);
    expect(problemsOf(job("setup"), binding("own"), everything)).toEqual(expected);
  });

  test.each([
    [job("setup", "{}"), binding("cluster-admin")],
    [job("setup", "{helm.sh/hook: test}"), binding("cluster-admin")],
    [job("other"), binding("cluster-admin")],
    [job("setup"), binding("view")],
    [job("setup"), binding("own", "RoleBinding"), everything],
    [job("setup").replace("namespace: shop", "namespace: other"), binding("cluster-admin")],
  ])("accepts %#", (...documents) => {
    expect(problemsOf(...documents)).toEqual([]);
  });
});
