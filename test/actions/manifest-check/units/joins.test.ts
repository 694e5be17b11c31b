import { describe, expect, test } from "vitest";
import { check, findingsOf } from "../checking.ts";
import {
  account,
  binding,
  group,
  labeledPod,
  networkPolicy,
  object,
  pod,
  role,
  secret,
  service,
  together,
} from "../kubernetes/objects.ts";

const takesOver = "SW-K8S-token-takes-over";
const inShop = (name: string, extra = ""): string =>
  pod(`  serviceAccountName: app\n${extra}`, "  namespace: shop\n").replace("name: web", `name: ${name}`);
const admin = binding("ClusterRoleBinding", "cluster-admin", account);

describe("a binding and its pods", () => {
  test("are one finding at the binding, with the pods as related places", () => {
    const found = findingsOf(takesOver, {
      "k8s/rbac.yaml": admin,
      "k8s/pods.yaml": together(inShop("a"), inShop("b"), inShop("c"), inShop("d")),
    });
    expect(found).toHaveLength(1);
    expect(found[0]?.severity).toBe("high");
    expect(found[0]?.message).toBe(
      "The tokens of 4 workloads (Pod shop/a, Pod shop/b, Pod shop/c and others) can do everything in the cluster through ClusterRoleBinding web → ClusterRole cluster-admin",
    );
    expect(found[0]?.locations.map(({ file }) => file)).toEqual([
      "k8s/rbac.yaml",
      ...Array.from({ length: 4 }, () => "k8s/pods.yaml"),
    ]);
  });

  test("of different units are assumed and one severity lower if both name the namespace", () => {
    const [found, ...others] = findingsOf(takesOver, { "ci/rbac.yaml": admin, "apps/a.yaml": inShop("a") });
    expect(others).toEqual([]);
    expect(found?.severity).toBe("medium");
    expect(found?.message).toBe(
      "The token of Pod shop/a can do everything in the cluster through ClusterRoleBinding web → ClusterRole cluster-admin (assumed: apps is deployed to the same cluster, because both name the namespace shop)",
    );
  });

  test("with a role of another unit are assumed, too", () => {
    const secrets = role('{apiGroups: [""], resources: [secrets], verbs: [get]}');
    const own = together(binding("ClusterRoleBinding", "web", account), inShop("a"));
    const severities = [{ "apps/a.yaml": together(own, secrets) }, { "apps/a.yaml": own, "rbac/r.yaml": secrets }].map(
      (files) => findingsOf(takesOver, files).map(({ severity, message }) => `${severity} ${message}`),
    );
    expect(severities).toEqual([
      ["high The token of Pod shop/a can read Secrets in the cluster through ClusterRoleBinding web → ClusterRole web"],
      [
        "medium The token of Pod shop/a can read Secrets in the cluster through ClusterRoleBinding web → ClusterRole web (assumed: rbac is deployed to the same cluster, because it has the role web)",
      ],
    ]);
  });

  test("of different units are not joined without a namespace, across examples or environments", () => {
    const toDefault = binding(
      "ClusterRoleBinding",
      "cluster-admin",
      "{kind: ServiceAccount, name: default, namespace: default}",
    );
    const plain = {
      "apps/d1.yaml": pod(),
      "apps/d2.yaml": pod().replace("web", "d2"),
      "apps/d3.yaml": pod().replace("web", "d3"),
    };
    expect(findingsOf(takesOver, { "ci/rbac.yaml": toDefault, ...plain })).toEqual([]);
    expect(findingsOf(takesOver, { "test/rbac.yaml": admin, "apps/a.yaml": inShop("a") })).toEqual([]);
    const web = object("v1", "ConfigMap", "data: {}\n", "same", "shop");
    expect(
      findingsOf(takesOver, { "dev/rbac.yaml": together(admin, web), "prod/a.yaml": together(inShop("a"), web) }),
    ).toEqual([]);
    const application = (path: string, cluster: string): string =>
      `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: ${cluster}}\nspec: {source: {path: ${path}}, destination: {name: ${cluster}, namespace: shop}}`;
    const clusters = { "argo/a.yaml": together(application("ci", "one"), application("apps", "two")) };
    expect(findingsOf(takesOver, { "ci/rbac.yaml": admin, "apps/a.yaml": inShop("a"), ...clusters })).toEqual([]);
  });

  test("are joined through groups and user names of service accounts", () => {
    const subjects = [
      "system:serviceaccounts:shop",
      "system:serviceaccounts",
      "system:authenticated",
      "system:unauthenticated",
    ];
    for (const name of subjects)
      expect(
        findingsOf(takesOver, together(binding("ClusterRoleBinding", "cluster-admin", group(name)), inShop("a"))),
        name,
      ).toHaveLength(1);
    const user = '{kind: User, name: "system:serviceaccount:shop:app"}';
    expect(
      findingsOf(takesOver, together(binding("ClusterRoleBinding", "cluster-admin", user), inShop("a"))),
    ).toHaveLength(1);
    const other = group("system:serviceaccounts:other");
    expect(findingsOf(takesOver, together(binding("ClusterRoleBinding", "cluster-admin", other), inShop("a")))).toEqual(
      [],
    );
  });

  test("in one namespace take over that namespace only", () => {
    const [found] = findingsOf(takesOver, together(binding("RoleBinding", "cluster-admin", account), inShop("a")));
    expect([found?.severity, found?.message]).toEqual([
      "medium",
      "The token of Pod shop/a can do everything in the namespace shop through RoleBinding shop/web → ClusterRole cluster-admin",
    ]);
  });
});

describe("objects of another unit", () => {
  test("restrict the traffic of pods in the namespace that both name", () => {
    const policy = networkPolicy("  podSelector: {}\n  policyTypes: [Ingress]").replace(
      "name: web",
      "name: web\n  namespace: shop",
    );
    const rule = "SW-K8S-network-ingress-open";
    expect(findingsOf(rule, { "net/p.yaml": policy, "apps/a.yaml": inShop("a") }, { profile: "strict" })).toEqual([]);
    expect(findingsOf(rule, { "net/p.yaml": policy, "apps/a.yaml": labeledPod }, { profile: "strict" })).toHaveLength(
      1,
    );
  });

  test("set the Pod Security level of a namespace, which is assumed", () => {
    const level =
      "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels: {pod-security.kubernetes.io/enforce: baseline}";
    const host = inShop("a", "  volumes: [{name: v, hostPath: {path: /srv}}]\n");
    const severityIn = (path: string): string[] =>
      findingsOf("SW-K8S-host-path", { [path]: level, "apps/a.yaml": host }).map(
        ({ severity, message }) => `${severity} ${message.includes("assumed")}`,
      );
    expect(severityIn("apps/ns.yaml")).toEqual(["high false"]);
    expect(severityIn("cluster/ns.yaml")).toEqual(["medium true"]);
  });

  test("leave open whether something is missing, which is noted once for the unit", () => {
    const selecting = (name: string): string =>
      service("  selector: {app: wep}\n  ports: [{port: 80}]").replace("name: web", `name: ${name}`);
    const files = {
      "a/services.yaml": together(selecting("s1"), selecting("s2"), labeledPod),
      "b/pod.yaml": labeledPod.replace("app: web", "app: wep"),
    };
    const result = check(files);
    expect(result.findings.filter(({ ruleId }) => ruleId === "SW-K8S-service-without-pods")).toEqual([]);
    expect(result.gaps).toContainEqual({
      what: "a",
      why: "could not decide about 2 objects of kind Service, because b may contain what is missing",
      weight: "note",
    });
    expect(findingsOf("SW-K8S-service-without-pods", { "a/services.yaml": files["a/services.yaml"] })).toHaveLength(2);
    const example = { ...files, "examples/pod.yaml": files["b/pod.yaml"], "b/pod.yaml": secret("data: {}") };
    expect(findingsOf("SW-K8S-service-without-pods", example)).toHaveLength(2);
  });
});
