import { describe, expect, test } from "vitest";
import {
  findDefaultRole,
  listExtendedRoles,
} from "../../../../../actions/manifest-check/kubernetes/rbac/defaults/default-roles.ts";
import { listPowersOf } from "../../../../../actions/manifest-check/kubernetes/rbac/descriptions.ts";
import { findAllowed } from "../../../../../actions/manifest-check/kubernetes/rbac/policy-rule.ts";

/** The powers of a default cluster role in the whole cluster. */
function powersOf(name: string): readonly string[] {
  const rules = findDefaultRole({ kind: "ClusterRole", name });
  if (rules === undefined) return ["unknown"];
  return [...new Set(listPowersOf(rules, "cluster").map(({ power }) => power.id))].toSorted();
}

describe("a default role", () => {
  test("is known by kind, namespace and name", () => {
    expect(findDefaultRole({ kind: "ClusterRole", name: "system:mine" })).toBeUndefined();
    expect(findDefaultRole({ kind: "Role", namespace: "shop", name: "view" })).toBeUndefined();
    const reader = "extension-apiserver-authentication-reader";
    expect(findDefaultRole({ kind: "Role", namespace: "kube-system", name: reader })).toHaveLength(1);
    expect(findDefaultRole({ kind: "Role", namespace: "shop", name: reader })).toBeUndefined();
  });

  test.each([
    ["view", []],
    [
      "edit",
      ["change-pods", "change-secrets", "create-pods", "exec", "impersonate", "port-forward", "secrets", "tokens"],
    ],
    ["system:discovery", []],
    ["system:kubelet-api-admin", ["nodes-proxy"]],
    ["system:kube-dns", []],
    ["system:controller:clusterrole-aggregation-controller", ["escalate", "manage-rbac"]],
    ["system:certificates.k8s.io:kube-apiserver-client-approver", ["certificates"]],
  ])("%s grants its powers", (name, expected) => {
    expect(powersOf(name).filter((id) => id !== "delete-events" && id !== "system-config-maps")).toEqual(expected);
  });

  test("admin includes edit and view", () => {
    expect(powersOf("admin")).toEqual(expect.arrayContaining([...powersOf("edit"), "manage-rbac"]));
    const rules = findDefaultRole({ kind: "ClusterRole", name: "admin" }) ?? [];
    const listPods = { groups: [""], resources: ["pods"], verbs: ["list"] };
    expect(rules.some((rule) => findAllowed(rule, listPods) !== undefined)).toBe(true);
  });

  test("is extended by a label with the value true", () => {
    const label = "rbac.authorization.k8s.io/aggregate-to-edit";
    expect(listExtendedRoles(new Map([[label, "true"]]))).toEqual(["edit"]);
    expect(listExtendedRoles(new Map([[label, "false"]]))).toEqual([]);
    expect(listExtendedRoles(new Map([[`${label}or`, "true"]]))).toEqual([]);
  });
});
