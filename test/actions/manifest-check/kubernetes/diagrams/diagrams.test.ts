import { describe, expect, test } from "vitest";
import { renderDiagram } from "../../../../../shared/report/index.ts";
import { check } from "../../checking.ts";
import { namespaceOf, podIn } from "../network/reading.ts";
import { ingress, networkPolicy, object, service, together } from "../objects.ts";

function draw(...objects: readonly string[]): string[] {
  return check(together(...objects))
    .draw()
    .map(renderDiagram);
}

const web = podIn("shop", "web");
const shop = [namespaceOf("shop"), web];
const lines = (text: string | undefined): string[] => (text ?? "").split("\n").map((line) => line.trim());
/** Arrows with the labels of their ends, as `web (Pod) --> Any address outside`. */
function arrowsOf(text: string | undefined): string[] {
  const labels = new Map(
    [...(text ?? "").matchAll(/(n\d+)[([]*"([^"]*)"/gu)].map(([, id = "", label = ""]) => [id, label]),
  );
  return lines(text).flatMap((line) => {
    const [, from = "", arrow, , label, to = ""] = /^(n\d+) (-->|-\.->|--x)(\|"([^"]*)"\|)? (n\d+)$/u.exec(line) ?? [];
    return arrow === undefined
      ? []
      : [[labels.get(from), arrow, label, labels.get(to)].filter((part) => part !== undefined).join(" ")];
  });
}

describe("the network", () => {
  test("of pods without policies is open to the cluster and to all addresses", () => {
    const [network, ...others] = draw(...shop);
    expect(arrowsOf(network)).toEqual([
      "Any pod in the cluster --> everything web (Pod)",
      "web (Pod) --> everything Any address outside",
    ]);
    expect(others).toEqual([]);
  });

  test("shows how clients reach pods, and whether policies let them", () => {
    const open = together(
      ...shop,
      service("  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
      ingress("  rules: [{http: {paths: [{backend: {service: {name: web, port: {number: 80}}}}]}}]"),
    );
    const denied = networkPolicy("  podSelector: {}\n  policyTypes: [Ingress]");
    const arrows = [open, together(open, denied)].map((text) =>
      arrowsOf(draw(text)[0]).filter((arrow) => arrow.startsWith("Ingress")),
    );
    expect(arrows).toEqual([["Ingress web --> TCP 8080 web (Pod)"], ["Ingress web --x TCP 8080 web (Pod)"]]);
  });

  test("shows pods that policies name, and the addresses that they may reach", () => {
    const policy = networkPolicy(
      "  podSelector: {matchLabels: {app: db}}\n  policyTypes: [Ingress, Egress]\n  ingress: [{from: [{podSelector: {matchLabels: {app: web}}}], ports: [{port: 5432}]}]\n  egress: [{to: [{ipBlock: {cidr: 192.0.2.128/25}}]}]",
    );
    expect(arrowsOf(draw(...shop, podIn("shop", "db"), policy)[0])).toEqual([
      "web (Pod) --> TCP 5432 db (Pod)",
      "Any pod in the cluster --> everything web (Pod)",
      "db (Pod) --> 192.0.2.128/25",
      "web (Pod) --> everything Any address outside",
    ]);
  });

  test("joins the arrows of a whole namespace", () => {
    const arrows = arrowsOf(draw(...shop, podIn("shop", "api"))[0]);
    expect(arrows).toEqual(["Any pod in the cluster --> everything shop", "shop --> everything Any address outside"]);
  });

  test("has at most 20 workloads, and says how many there are more", () => {
    const [network = ""] = draw(...Array.from({ length: 30 }, (_, index) => podIn("shop", `web-${index}`)));
    expect(network.match(/\(Pod\)/gu)).toHaveLength(20);
    expect(network).toContain("10 more workloads not drawn");
  });
});

describe("powers", () => {
  const role = object(
    "rbac.authorization.k8s.io/v1",
    "ClusterRole",
    'rules: [{apiGroups: [""], resources: [secrets], verbs: [get, list]}]',
    "reader",
  );
  const binding = (subject: string): string =>
    object(
      "rbac.authorization.k8s.io/v1",
      "ClusterRoleBinding",
      `roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: reader}\nsubjects: [${subject}]`,
      "readers",
    );

  test("are drawn from the pod to what it can do", () => {
    const pod = podIn("shop", "web", "", ", serviceAccountName: web");
    const [, powers] = draw(pod, role, binding("{kind: ServiceAccount, name: web, namespace: shop}"));
    expect(arrowsOf(powers)).toEqual([
      "web (Pod) --> ClusterRoleBinding readers",
      "ClusterRoleBinding readers --> ClusterRole reader",
      "ClusterRole reader --> can read Secrets in the cluster",
    ]);
  });

  test("of users are drawn, too, and harmless ones are not", () => {
    const [, powers] = draw(web, role, binding("{kind: User, name: jane}"));
    expect(arrowsOf(powers)[0]).toBe("User jane --> ClusterRoleBinding readers");
    expect(draw(web, role.replace("secrets", "configmaps"), binding("{kind: User, name: jane}"))).toHaveLength(1);
  });
});

test("only the units with most pods are drawn, and what is deployed before tests", () => {
  const files = Object.fromEntries(
    ["test/a", "b", "c", "d", "e"].map((path) => [`${path}/app.yaml`, podIn("shop", path)]),
  );
  const titles = check({ ...files, "e/more.yaml": podIn("shop", "more") })
    .draw()
    .map(({ title }) => title);
  expect(titles.toSorted()).toEqual(["Network of b", "Network of c", "Network of e"]);
});

test.each([
  '"]; click n0 "javascript:alert(1)"',
  "</pre><img src=x onerror=alert(1)>",
  "`code` #quot; \n```\n# Heading",
  "a\u2028b\u202ec",
  "[x](https://evil.example) @octocat",
])("names cannot leave their label: %j", (name) => {
  const quoted = JSON.stringify(name);
  const [network = ""] = draw(
    `apiVersion: v1\nkind: Pod\nmetadata: {name: ${quoted}, namespace: ${quoted}, labels: {app: web}}\nspec: {containers: [{name: a, image: b}]}`,
  );
  const code = lines(network.slice(network.indexOf("```mermaid"))).filter((line) => line !== "");
  expect(code.at(-1)).toBe("```");
  for (const line of code.slice(1, -1))
    expect(line).toMatch(
      /^(?:flowchart LR|end|(?:subgraph )?n\d+[([]{1,2}"[^"`<>#;\\\p{Cc}\u2028\u202e]*"[)\]]{1,2}|n\d+ -->(?:\|"\w+"\|)? n\d+)$/u,
    );
});

test.each([
  [
    "ports",
    "  podSelector: {}\n  ingress: [{ports: [LIST]}]",
    (index: number) => `{port: ${2 * (index % 30_000) + 1}}`,
  ],
  [
    "ranges",
    "  podSelector: {}\n  egress: [{to: [LIST]}]",
    (index: number) => `{ipBlock: {cidr: 1.${index >> 8}.${index & 255}.0/24}}`,
  ],
  [
    "rules",
    "  podSelector: {}\n  ingress: [LIST]",
    (index: number) => `{ports: [{port: ${2 * (index % 30_000) + 1}}]}`,
  ],
])("a policy with thousands of %s takes no time", (_, spec, item) => {
  const policy = networkPolicy(
    spec.replace("LIST", Array.from({ length: 5000 }, (_, index) => item(index)).join(", ")),
  );
  const pods = Array.from({ length: 30 }, (_, index) => podIn("shop", `web-${index}`));
  const result = check(together(...pods, policy));
  const start = performance.now();
  expect(result.draw()).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(1500);
});
