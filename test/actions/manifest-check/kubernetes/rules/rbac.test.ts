import { describe, expect, test } from "vitest";
import { findingsOf } from "../../checking.ts";
import { account, binding, group, labeledRole, object, pod, role, together } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

const defaults = "{kubernetes.io/bootstrapping: rbac-defaults}";

const everything = '{apiGroups: ["*"], resources: ["*"], verbs: ["*"]}';
const aggregating = (selector: string, rules = "[]", name = "web", labels = "{}"): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: ${name}, labels: ${labels}}\naggregationRule: {clusterRoleSelectors: [${selector}]}\nrules: ${rules}`;

testRules({
  "SW-K8S-rbac-wildcard": {
    fires: [
      aggregating("{}"),
      aggregating(`{matchLabels: ${defaults}}`),
      aggregating("{matchExpressions: [{key: app, operator: DoesNotExist}]}"),
      // Each of these has the rules of the other one, so that nothing removes them.
      together(
        aggregating("{matchLabels: {a: b}}", `[${everything}]`, "one", "{c: d}"),
        aggregating("{matchLabels: {c: d}}", "[]", "two", "{a: b}"),
      ),
      role('{apiGroups: [""], resources: [pods], verbs: ["*"]}', "Role"),
      role('{apiGroups: [""], resources: ["*"], verbs: [get]}', "ClusterRole", "system:web"),
      role('{apiGroups: ["*"], resources: ["*"], verbs: ["*"]}', "Role", "system:mine"),
    ],
    silent: [
      role('{apiGroups: ["*"], resources: [pods], verbs: [get]}'),
      role('{apiGroups: ["*"], resources: ["*/scale"], verbs: [get]}'),
      aggregating('{matchLabels: {rbac.authorization.k8s.io/aggregate-to-view: "true"}}'),
      aggregating("{matchLabels: {app: web}}", `[${everything}]`),
      labeledRole("cluster-admin", defaults, '{apiGroups: ["*"], resources: ["*"], verbs: ["*"]}'),
      // A controller replaces the rules by those of the selected roles.
      object(
        "rbac.authorization.k8s.io/v1",
        "ClusterRole",
        'aggregationRule:\n  clusterRoleSelectors: [{matchLabels: {a: b}}]\nrules: [{apiGroups: ["*"], resources: ["*"], verbs: ["*"]}]',
      ),
    ],
  },
  "SW-K8S-rbac-secrets": {
    fires: [
      role('{apiGroups: [""], resources: [secrets], verbs: [watch]}'),
      role('{apiGroups: [""], resources: [secrets], resourceNames: [db], verbs: [list]}'),
      // Neither the name nor the label alone makes a default role.
      role('{apiGroups: [""], resources: [secrets], verbs: [get]}', "ClusterRole", "system:mine"),
      role('{apiGroups: [""], resources: [secrets], verbs: [get]}', "ClusterRole", "system:node"),
      labeledRole("system:mine", defaults, '{apiGroups: [""], resources: [secrets], verbs: [get]}'),
    ],
    silent: [
      role('{apiGroups: [""], resources: [secrets], verbs: [create]}'),
      role("{apiGroups: [example.com], resources: [secrets], verbs: [get]}"),
      labeledRole("system:node", defaults, '{apiGroups: [""], resources: [secrets], verbs: [get, list, watch]}'),
    ],
  },
  "SW-K8S-rbac-change-secrets": {
    fires: [role('{apiGroups: [""], resources: [secrets], verbs: [delete]}')],
    silent: [role('{apiGroups: [""], resources: [secrets], verbs: [get]}')],
  },
  "SW-K8S-rbac-escalate": {
    fires: [role("{apiGroups: [rbac.authorization.k8s.io], resources: [roles], verbs: [bind]}", "Role")],
    silent: [
      role("{apiGroups: [rbac.authorization.k8s.io], resources: [roles], verbs: [get]}", "Role"),
      // A Role says nothing about objects without a namespace.
      role("{apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [escalate]}", "Role"),
      role("{apiGroups: [rbac.authorization.k8s.io], resources: [rolebindings], verbs: [bind]}", "Role"),
    ],
  },
  "SW-K8S-rbac-impersonate": {
    fires: [role('{apiGroups: [""], resources: [groups], verbs: [impersonate]}')],
    silent: [
      role('{apiGroups: [""], resources: [users], verbs: [get]}'),
      role('{apiGroups: [""], resources: [users], verbs: [impersonate]}', "Role"),
    ],
  },
  "SW-K8S-rbac-manage-rbac": {
    fires: [role("{apiGroups: [rbac.authorization.k8s.io], resources: [clusterrolebindings], verbs: [create]}")],
    silent: [role("{apiGroups: [rbac.authorization.k8s.io], resources: [rolebindings], verbs: [list]}")],
  },
  "SW-K8S-rbac-nodes-proxy": {
    fires: [role('{apiGroups: [""], resources: [nodes/proxy], verbs: [get]}')],
    silent: [role('{apiGroups: [""], resources: [nodes], verbs: [get]}')],
  },
  "SW-K8S-rbac-exec": {
    fires: [
      role('{apiGroups: [""], resources: [pods/exec], verbs: [create]}', "Role"),
      role('{apiGroups: [""], resources: [pods/attach], verbs: [create]}', "Role"),
      role('{apiGroups: [""], resources: [pods/ephemeralcontainers], verbs: [patch]}', "Role"),
      role('{apiGroups: [""], resources: ["*/exec"], verbs: [create]}', "Role"),
      role('{apiGroups: [""], resources: [pods/exec], resourceNames: [db-0], verbs: [create]}', "Role"),
    ],
    silent: [
      role('{apiGroups: [""], resources: [pods/log], verbs: [get]}', "Role"),
      role('{apiGroups: [""], resources: ["pods/*"], verbs: [create]}', "Role"),
    ],
  },
  "SW-K8S-rbac-create-pods": {
    fires: [role("{apiGroups: [apps], resources: [deployments], verbs: [create]}", "Role")],
    silent: [
      role("{apiGroups: [apps], resources: [deployments], verbs: [get]}", "Role"),
      role('{apiGroups: [""], resources: [deployments], verbs: [create]}', "Role"),
      // Only the image of a pod can be changed, not its service account.
      role('{apiGroups: [""], resources: [pods], verbs: [patch]}', "Role"),
      role('{apiGroups: [""], resources: [pods], resourceNames: [web], verbs: [create]}', "Role"),
    ],
  },
  "SW-K8S-rbac-change-pods": {
    fires: [role('{apiGroups: [""], resources: [pods], verbs: [update]}', "Role")],
    silent: [
      role('{apiGroups: [""], resources: [pods/status], verbs: [patch]}'),
      role('{apiGroups: [""], resources: [pods], verbs: [create]}'),
    ],
  },
  "SW-K8S-rbac-tokens": {
    fires: [role('{apiGroups: [""], resources: [serviceaccounts/token], verbs: [create]}')],
    silent: [role('{apiGroups: [""], resources: [serviceaccounts], verbs: [create]}')],
  },
  "SW-K8S-rbac-webhooks": {
    fires: [
      role(
        "{apiGroups: [admissionregistration.k8s.io], resources: [validatingwebhookconfigurations], verbs: [update]}",
      ),
    ],
    silent: [
      role("{apiGroups: [admissionregistration.k8s.io], resources: [validatingwebhookconfigurations], verbs: [get]}"),
    ],
  },
  "SW-K8S-rbac-certificates": {
    fires: [
      role("{apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests/approval], verbs: [patch]}"),
    ],
    silent: [role("{apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests], verbs: [get]}")],
  },
  "SW-K8S-rbac-persistent-volumes": {
    fires: [role('{apiGroups: [""], resources: [persistentvolumes], verbs: [create]}')],
    silent: [role('{apiGroups: [""], resources: [persistentvolumeclaims], verbs: [create]}')],
  },
  "SW-K8S-rbac-config-maps": {
    fires: [role('{apiGroups: [""], resources: [configmaps], verbs: [update]}')],
    silent: [role('{apiGroups: [""], resources: [configmaps], verbs: [get]}')],
  },
  "SW-K8S-rbac-networking": {
    fires: [role("{apiGroups: [networking.k8s.io], resources: [networkpolicies], verbs: [delete]}")],
    silent: [role("{apiGroups: [networking.k8s.io], resources: [networkpolicies], verbs: [get]}")],
  },
  "SW-K8S-rbac-delete-logs": {
    fires: [role('{apiGroups: [""], resources: [pods/log], verbs: [deletecollection]}')],
    silent: [role('{apiGroups: [""], resources: [pods/log], verbs: [get]}')],
  },
  "SW-K8S-rbac-impersonate-extras": {
    fires: [
      role("{apiGroups: [authentication.k8s.io], resources: [uids], verbs: [impersonate]}"),
      role("{apiGroups: [authentication.k8s.io], resources: [userextras/tenant], verbs: [impersonate]}"),
    ],
    silent: [role('{apiGroups: [""], resources: [uids], verbs: [impersonate]}')],
  },
  "SW-K8S-rbac-port-forward": {
    fires: [
      role('{apiGroups: [""], resources: [pods/portforward], verbs: [create]}', "Role"),
      role('{apiGroups: [""], resources: [services/proxy], verbs: [get]}'),
    ],
    silent: [role('{apiGroups: [""], resources: [pods/portforward], verbs: [list]}', "Role")],
  },
  "SW-K8S-rbac-delete-workloads": {
    fires: [role('{apiGroups: [""], resources: [pods], verbs: [deletecollection]}', "Role")],
    silent: [
      role("{apiGroups: [apps], resources: [deployments], verbs: [update]}", "Role"),
      role('{apiGroups: [""], resources: [persistentvolumes], verbs: [delete]}', "Role"),
    ],
  },
  "SW-K8S-rbac-delete-events": {
    fires: [role("{apiGroups: [events.k8s.io], resources: [events], verbs: [delete]}", "Role")],
    silent: [role('{apiGroups: [""], resources: [events], verbs: [create, patch]}', "Role")],
  },
  "SW-K8S-rbac-api-services": {
    fires: [role("{apiGroups: [apiregistration.k8s.io], resources: [apiservices], verbs: [patch]}")],
    silent: [role("{apiGroups: [apiregistration.k8s.io], resources: [apiservices], verbs: [get]}")],
  },
  "SW-K8S-rbac-custom-resources": {
    fires: [role("{apiGroups: [apiextensions.k8s.io], resources: [customresourcedefinitions], verbs: [delete]}")],
    silent: [role("{apiGroups: [apiextensions.k8s.io], resources: [customresourcedefinitions], verbs: [list]}")],
  },
  "SW-K8S-rbac-urls": {
    fires: [
      role('{nonResourceURLs: ["*"], verbs: [get]}'),
      role("{nonResourceURLs: [/metrics, /debug/*], verbs: ['*']}"),
    ],
    silent: [
      role("{nonResourceURLs: [/metrics, /healthz/*], verbs: [get]}"),
      role('{nonResourceURLs: ["*"], verbs: [post]}'),
    ],
  },
  "SW-K8S-rbac-namespaces": {
    fires: [role('{apiGroups: [""], resources: [namespaces], verbs: [update]}')],
    silent: [role('{apiGroups: [""], resources: [namespaces/status], verbs: [update]}')],
  },
  "SW-K8S-rbac-system-config-maps": {
    fires: [
      role('{apiGroups: [""], resources: [configmaps], resourceNames: [aws-auth], verbs: [patch]}'),
      role('{apiGroups: [""], resources: [configmaps], verbs: [update]}', "Role", "web", "kube-system"),
    ],
    silent: [
      role('{apiGroups: [""], resources: [configmaps], resourceNames: [leader], verbs: [patch]}'),
      role('{apiGroups: [""], resources: [configmaps], verbs: [update]}', "Role", "web", "shop"),
    ],
  },
});

/** Severity and message of each finding about wildcards. */
function wildcardsIn(...texts: readonly string[]): readonly string[] {
  return findingsOf("SW-K8S-rbac-wildcard", together(...texts)).map(
    ({ severity, message }) => `${severity} ${message}`,
  );
}

describe("a wildcard", () => {
  test("names the powers that it includes", () => {
    expect(wildcardsIn(role('{apiGroups: [""], resources: ["*"], verbs: [get, list]}'))).toEqual([
      "high The role allows get, list on all resources in core: it can read Secrets, run commands in every pod through the kubelet, run commands in pods and connect to any port of pods",
    ]);
  });

  test("is critical only if it includes the core group", () => {
    const all = (group: string): string => role(`{apiGroups: [${group}], resources: ["*"], verbs: ["*"]}`);
    expect(wildcardsIn(all("networking.k8s.io"))[0]).toMatch(/^medium /u);
    expect(wildcardsIn(all("custom.metrics.k8s.io"))).toEqual([
      "low The role allows all verbs on all resources in custom.metrics.k8s.io",
    ]);
    expect(wildcardsIn(all('""'))[0]).toMatch(
      /^critical The role allows all verbs on all resources in core: it can read Secrets, /u,
    );
    expect(wildcardsIn(all('"*"'))[0]).toMatch(/^critical .* and \d+ more$/u);
  });

  test("for verbs of named resources leaves their powers to other findings", () => {
    const text = role('{apiGroups: [""], resources: [secrets], verbs: ["*"]}');
    expect(wildcardsIn(text)).toEqual(["low The role allows all verbs on secrets in core"]);
    expect(findingsOf("SW-K8S-rbac-secrets", text)).toHaveLength(1);
  });

  test("has the ids of the checks that also fire, and of no others", () => {
    const [core] = findingsOf("SW-K8S-rbac-wildcard", role('{apiGroups: [""], resources: ["*"], verbs: ["*"]}'));
    expect(core?.aliases).toEqual(
      expect.arrayContaining(["C-0002", "C-0015", "C-0065", "C-0188", "KSV-0046", "CKV_K8S_49"]),
    );
    for (const id of ["KSV-0041", "KSV-0044", "C-0035"]) expect(core?.aliases).not.toContain(id);
    const [metrics] = findingsOf(
      "SW-K8S-rbac-wildcard",
      role('{apiGroups: [custom.metrics.k8s.io], resources: ["*"], verbs: ["*"]}', "Role"),
    );
    expect(metrics?.aliases).toEqual([
      "CKV_K8S_49",
      "kics/6b896afb-ca07-467a-b256-1a0077a1c08e",
      "kube-linter/wildcard-in-rules",
    ]);
  });

  test("is the cause of what other tools say of its bindings", () => {
    const everything = role('{apiGroups: ["*"], resources: ["*"], verbs: ["*"]}');
    const aliases = (text: string): readonly string[] => findingsOf("SW-K8S-rbac-wildcard", text)[0]?.aliases ?? [];
    expect(aliases(everything)).not.toContain("C-0035");
    expect(aliases(together(everything, binding("ClusterRoleBinding", "web", account)))).toEqual(
      expect.arrayContaining([
        "C-0035",
        "C-0185",
        "polaris/clusterrolebindingClusterAdmin",
        "polaris/clusterrolebindingPodExecAttach",
      ]),
    );
    expect(aliases(together(everything, binding("RoleBinding", "web", account)))).toEqual(
      expect.arrayContaining([
        "polaris/rolebindingClusterAdminClusterRole",
        "polaris/rolebindingClusterRolePodExecAttach",
      ]),
    );
  });
});

describe("a power", () => {
  const severities = (id: string, text: string): readonly string[] =>
    findingsOf(`SW-K8S-rbac-${id}`, text).map(({ severity, message }) => `${severity} ${message}`);

  test("over named objects is low, and names them", () => {
    expect(
      severities("secrets", role('{apiGroups: [""], resources: [secrets], resourceNames: [a, b], verbs: [get]}')),
    ).toEqual(["low The role can read Secrets, limited to a, b"]);
  });

  test("over names that give everything is as severe as over all", () => {
    const bind = (name: string): string =>
      role(
        `{apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], resourceNames: [${name}], verbs: [bind]}`,
      );
    expect(severities("escalate", bind("view"))[0]).toMatch(/^low /u);
    expect(severities("escalate", bind("cluster-admin"))[0]).toMatch(/^high /u);
  });

  test("in kube-system is as severe as in the cluster", () => {
    const read = (namespace: string): string =>
      role('{apiGroups: [""], resources: [secrets], verbs: [get]}', "Role", "web", namespace);
    expect(severities("secrets", read("shop"))[0]).toMatch(/^medium /u);
    expect(severities("secrets", read("kube-system"))[0]).toMatch(/^high /u);
  });

  test("has the ids of the checks that also fire on the rule", () => {
    const aliases = (id: string, text: string): readonly string[] =>
      findingsOf(`SW-K8S-rbac-${id}`, text)[0]?.aliases ?? [];
    const rbac = (verb: string): string =>
      role(`{apiGroups: [rbac.authorization.k8s.io], resources: [roles], verbs: [${verb}]}`);
    expect(aliases("escalate", rbac("escalate"))).toContain("CKV_K8S_158");
    expect(aliases("escalate", rbac("bind"))).not.toContain("CKV_K8S_158");
    // Trivy asks for the group literally.
    const impersonate = (verbGroup: string): string =>
      role(`{apiGroups: [${verbGroup}], resources: [groups], verbs: [impersonate]}`);
    expect(aliases("impersonate", impersonate('"*"'))).toContain("KSV-0043");
    expect(aliases("impersonate", impersonate('""'))).not.toContain("KSV-0043");
    // Checkov asks for both halves of an approval.
    const approve =
      "{apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests/approval], verbs: [update]}";
    expect(aliases("certificates", role(approve))).not.toContain("CKV_K8S_156");
    const both = labeledRole(
      "web",
      "{}",
      approve,
      "{apiGroups: [certificates.k8s.io], resources: [signers], verbs: [approve]}",
    );
    expect(aliases("certificates", both)).toContain("CKV_K8S_156");
  });

  test("over certificates is limited to the signers that the role names", () => {
    const approver = (signers: string): string =>
      labeledRole(
        "web",
        "{}",
        "{apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests/approval], verbs: [update]}",
        `{apiGroups: [certificates.k8s.io], resources: [signers], resourceNames: [${signers}], verbs: [approve]}`,
      );
    const serving = "kubernetes.io/kubelet-serving";
    const limited = `low The role can approve certificate requests, limited to ${serving}`;
    expect(severities("certificates", approver(serving))).toEqual([limited, limited]);
    const client = severities("certificates", approver("kubernetes.io/kube-apiserver-client"));
    expect(client[0]).toBe("high The role can approve certificate requests");
    const pods = pod("  serviceAccountName: app\n", "  namespace: shop\n");
    const bound = (signers: string): string =>
      together(approver(signers), binding("ClusterRoleBinding", "web", account), pods);
    expect(findingsOf("SW-K8S-token-takes-over", bound(serving))).toEqual([]);
    expect(findingsOf("SW-K8S-token-takes-over", bound('"*"'))).toHaveLength(1);
  });

  test("says who gets it", () => {
    const text = together(
      role('{apiGroups: [""], resources: [secrets], verbs: [get]}'),
      binding("ClusterRoleBinding", "web", group("team")),
      binding("RoleBinding", "web", account),
    );
    const [found] = findingsOf("SW-K8S-rbac-secrets", text);
    expect(found?.locations.slice(1).map(({ message }) => message)).toEqual([
      "ClusterRoleBinding web grants it to Group team",
      "RoleBinding shop/web grants it to ServiceAccount shop/app",
    ]);
  });

  test("that a binding grants has the id of Polaris' check of that binding", () => {
    const exec = role('{apiGroups: [""], resources: [pods/exec], verbs: [create]}', "Role", "web", "shop");
    const [found] = findingsOf(
      "SW-K8S-rbac-exec",
      together(exec, binding("RoleBinding", "web", group("team"), "Role")),
    );
    expect(found?.aliases).toContain("polaris/rolebindingRolePodExecAttach");
  });
});
