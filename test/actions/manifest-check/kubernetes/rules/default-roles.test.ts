import { describe, expect, test } from "vitest";
import { findingsOf, pointedAt } from "../../checking.ts";
import { labeledRole, object, role } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

const defaults = "{kubernetes.io/bootstrapping: rbac-defaults}";
const toView = '{rbac.authorization.k8s.io/aggregate-to-view: "true"}';
const secrets = '{apiGroups: [""], resources: [secrets], verbs: [get]}';
const pods = '{apiGroups: [""], resources: [pods], verbs: [get]}';

testRules({
  "SW-K8S-default-role-changed": {
    fires: [
      labeledRole("view", defaults, pods, secrets),
      labeledRole("system:kube-dns", defaults, '{apiGroups: [""], resources: [pods/exec], verbs: [create]}'),
      labeledRole("orders-view", toView, secrets),
      // The default role reads one ConfigMap only.
      labeledRole("system:controller:certificate-controller", defaults, secrets),
    ],
    silent: [
      labeledRole("view", defaults, pods),
      // kubectl shows the rules that the controller aggregated.
      labeledRole("admin", defaults, secrets, "{apiGroups: [example.com], resources: [orders], verbs: ['*']}"),
      labeledRole("cluster-admin", defaults, '{apiGroups: ["*"], resources: ["*"], verbs: ["*"]}'),
      labeledRole("orders-view", toView, pods),
      labeledRole("orders-view", toView.replace("true", "false"), secrets),
      labeledRole("orders-edit", '{rbac.authorization.k8s.io/aggregate-to-edit: "true"}', secrets),
      role(secrets, "ClusterRole", "view"),
      role(secrets, "Role", "view"),
    ],
  },
});

describe("a change of a default role", () => {
  test("says what the role can do in addition", () => {
    const text = labeledRole("view", defaults, pods, secrets);
    const [found, ...others] = findingsOf("SW-K8S-default-role-changed", text);
    expect(others).toEqual([]);
    expect(found?.message).toBe(
      "The default role view was changed: it can also read Secrets, which Kubernetes' own cannot",
    );
    expect(found?.severity).toBe("high");
    expect(found?.aliases).toContain("C-0015");
    expect(findingsOf("SW-K8S-rbac-secrets", text)).toEqual([]);
  });

  test("by a label is one finding, at the label", () => {
    const text = labeledRole("orders-view", `\n    rbac.authorization.k8s.io/aggregate-to-view: "true"`, secrets);
    const [found] = findingsOf("SW-K8S-default-role-changed", text);
    expect(found?.message).toBe("The default role view is extended by this one: it can also read Secrets");
    expect(pointedAt(text, found)).toBe('rbac.authorization.k8s.io/aggregate-to-view: "true"');
    expect(findingsOf("SW-K8S-rbac-secrets", text)).toEqual([]);
  });

  test("in kube-system is one of a Role", () => {
    const reader = (rule: string): string =>
      object(
        "rbac.authorization.k8s.io/v1",
        "Role",
        `  labels: ${defaults}\nrules: [${rule}]`,
        "extension-apiserver-authentication-reader",
        "kube-system",
      );
    expect(findingsOf("SW-K8S-default-role-changed", reader(secrets))).toHaveLength(1);
    expect(
      findingsOf(
        "SW-K8S-default-role-changed",
        reader(
          '{apiGroups: [""], resources: [configmaps], resourceNames: [extension-apiserver-authentication], verbs: [get]}',
        ),
      ),
    ).toEqual([]);
  });
});
