import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sortCharts } from "../../../actions/manifest-check/files/charts.ts";
import { SourceText } from "../../../shared/dockerfile/index.ts";
import { at, check, findingsOf } from "./checking.ts";

const deployment =
  "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          image: app:1\n";

describe("every file", () => {
  test("is checked, no manifest, or unreadable", () => {
    const result = check({
      "a.yaml": deployment,
      "b.yaml": "just: data\n",
      "c.yaml": "apiVersion: v1\nkind: Pod\nmetadata: {name: x\n",
      "d.json": '{"name": "package"}',
      "e.yaml": "",
      "f.yaml": "apiVersion: v1\n# kind\n",
    });
    expect(result.checked).toEqual(["a.yaml"]);
    expect(result.unreadable).toEqual(["c.yaml"]);
    expect(result.others).toEqual(["b.yaml", "d.json", "e.yaml", "f.yaml"]);
    expect(result.examined).toEqual({ files: 1, objects: 1 });
    expect(result.findings.filter(({ ruleId }) => ruleId.startsWith("SW-MC-"))).toEqual([]);
    expect(result.gaps).toMatchObject([{ what: "c.yaml:4", weight: "partial" }]);
  });

  test("keeps its readable documents when one of them is broken", () => {
    const result = check(`${deployment}---\napiVersion: v1\nkind: Pod\nspec: [\n---\n${deployment}`);
    expect(result.unreadable).toEqual(["app.yaml"]);
    expect(result.examined).toEqual({ files: 0, objects: 2 });
  });

  test("names keys that stand twice", () => {
    const [found] = findingsOf("SW-MC-duplicate-key", deployment.replace("metadata:", "metadata:\n  name: shop"));
    expect([at(found), at(found, 1)]).toEqual(["5:3", "4:3"]);
  });
});

describe("findings", () => {
  test("keep their fingerprint when lines and containers move", () => {
    const privileged = `${deployment}          securityContext: {privileged: true}\n`;
    const moved = `# a comment\n${privileged.replace("      containers:\n", "      containers:\n        - name: other\n          image: x:1\n")}`;
    const [a] = findingsOf("SW-K8S-privileged", privileged);
    const [b] = findingsOf("SW-K8S-privileged", moved);
    expect(a?.fingerprint).toBe(b?.fingerprint);
    expect(a?.fingerprint).not.toBe(
      findingsOf("SW-K8S-privileged", privileged.replace("name: web", "name: shop"))[0]?.fingerprint,
    );
  });

  test("inside an alias point at anchor and use", () => {
    const text = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: a
      image: a:1
      securityContext: &context
        privileged: true
    - name: b
      image: b:1
      securityContext: *context
`;
    const found = findingsOf("SW-K8S-privileged", text);
    expect(found.map((finding) => finding.locations.map((_, index) => at(finding, index)))).toEqual([
      ["10:9"],
      ["10:9", "13:24"],
    ]);
  });
});

describe("Helm charts", () => {
  const files = (paths: readonly string[]) =>
    paths.map((path) => ({ path, source: new SourceText(path.endsWith("Chart.yaml") ? "name: web\n" : "a: b\n") }));

  test("are recognized with all their files, except plain CRDs", () => {
    const all = files([
      "app.yaml",
      "web/Chart.yaml",
      "web/values.yaml",
      "web/templates/a.yaml",
      "web/crds/c.yaml",
      "web/charts/db/Chart.yaml",
      "website/a.yaml",
    ]);
    const { ofCharts, plain } = sortCharts(all);
    expect(ofCharts.map(({ path }) => path)).toEqual([
      "web/Chart.yaml",
      "web/values.yaml",
      "web/templates/a.yaml",
      "web/charts/db/Chart.yaml",
    ]);
    expect(plain.map(({ path }) => path)).toEqual(["app.yaml", "web/crds/c.yaml", "website/a.yaml"]);
  });
});

describe("hostile manifests", () => {
  const node = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom(null, true, 0, -1, "", "x", "ALL", "*", "v1", "1Gi", "a/b:c@d"),
      fc.array(tie("node"), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          ...[
            "spec",
            "template",
            "metadata",
            "containers",
            "initContainers",
            "name",
            "image",
            "securityContext",
            "volumes",
          ],
          ...[
            "hostPath",
            "rules",
            "verbs",
            "resources",
            "subjects",
            "roleRef",
            "selector",
            "ports",
            "env",
            "labels",
            "data",
          ],
          ...[
            "ingress",
            "egress",
            "from",
            "podSelector",
            "annotations",
            "kind",
            "items",
            "resourceNames",
            "tls",
            "backend",
          ],
          ...[
            "matchLabels",
            "matchExpressions",
            "capabilities",
            "add",
            "limits",
            "livenessProbe",
            "httpGet",
            "__proto__",
          ],
        ),
        tie("node"),
        { maxKeys: 4, noNullPrototype: true },
      ),
    ),
  })).node;
  const kinds = fc.constantFrom(
    ...[
      "Pod",
      "Deployment",
      "Service",
      "Ingress",
      "NetworkPolicy",
      "Role",
      "ClusterRoleBinding",
      "ConfigMap",
      "Secret",
    ],
    ...["List", "Rollout", "HorizontalPodAutoscaler", "PodDisruptionBudget", "StorageClass", "Policy", "HTTPRoute"],
    ...[
      "EncryptionConfiguration",
      "PeerAuthentication",
      "CiliumNetworkPolicy",
      "ServiceAccount",
      "Namespace",
      "CronJob",
    ],
  );

  test("never make a check throw", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(kinds, node, node), { maxLength: 4 }), (objects) => {
        const texts = objects.map(([kind, metadata, spec]) => {
          const own = typeof spec === "object" && spec !== null && !Array.isArray(spec) ? spec : {};
          return JSON.stringify({ apiVersion: "example.com/v1", ...own, kind, metadata, spec });
        });
        const result = check(texts.join("\n---\n"), { profile: "strict", podSecurity: { level: "restricted" } });
        expect(result.unreadable).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test("kinds of other groups do not count as Kubernetes' own", () => {
  const text = (group: string): string =>
    `apiVersion: ${group}/v1\nkind: Ingress\nmetadata: {name: web}\nspec: {}\n---\napiVersion: ${group}/v1\nkind: Role\nmetadata: {name: web}\nrules: [{apiGroups: ["*"], resources: ["*"], verbs: ["*"]}]\n`;
  expect(check(text("config.example.com")).findings).toEqual([]);
  expect(findingsOf("SW-K8S-ingress-tls", text("networking.k8s.io"))).toHaveLength(1);
});
