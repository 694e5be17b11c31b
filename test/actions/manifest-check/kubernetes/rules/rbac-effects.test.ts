import { describe, expect, test } from "vitest";
import { findingsOf } from "../../checking.ts";
import { role } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-rbac-no-effect": {
    fires: [
      role('{apiGroups: [""], resources: ["pods/*"], verbs: [get]}'),
      role('{apiGroups: [""], resources: ["p*ds"], verbs: [get]}'),
      role('{apiGroups: [""], resources: [pods], verbs: ["c*e"]}'),
      role('{apiGroups: [""], resources: [configmaps], resourceNames: [a], verbs: [create, get]}'),
      role('{apiGroups: [""], resources: [configmaps], resourceNames: [a], verbs: [deletecollection]}'),
      role('{apiGroups: [""], resources: [nodes/proxy], verbs: [get]}', "Role"),
      role("{apiGroups: [rbac.authorization.k8s.io], resources: [rolebindings], verbs: [bind]}"),
    ],
    silent: [
      role('{apiGroups: [""], resources: ["*"], verbs: ["*"]}'),
      role('{apiGroups: ["*"], resources: ["*/scale"], verbs: [get]}'),
      role('{apiGroups: [""], resources: [serviceaccounts/token], resourceNames: [a], verbs: [create]}'),
      role('{apiGroups: [""], resources: [configmaps], resourceNames: [a], verbs: [get, list, "*"]}'),
      role('{apiGroups: [""], resources: [nodes/proxy], verbs: [get]}'),
      role("{apiGroups: [rbac.authorization.k8s.io], resources: [roles, rolebindings], verbs: [bind]}"),
      role('{apiGroups: [""], resources: [namespaces], verbs: [get]}', "Role"),
      role("{apiGroups: [example.com], resources: [nodes], verbs: [get]}", "Role"),
      role("{nonResourceURLs: [/metrics/*], verbs: [get]}"),
    ],
  },
});

describe("a permission without effect", () => {
  test("has the ids of the checks that take it for one with", () => {
    const [found] = findingsOf(
      "SW-K8S-rbac-no-effect",
      role('{apiGroups: [""], resources: ["pods/*"], verbs: [create]}'),
    );
    expect(found?.message).toBe("pods/* matches nothing, because only * and */subresource are wildcards");
    expect(found?.aliases).toEqual(
      expect.arrayContaining(["C-0002", "C-0063", "kics/c589f42c-7924-4871-aee2-1cede9bc7cbc"]),
    );
  });
});
