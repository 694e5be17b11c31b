import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkManifests } from "../../../../actions/manifest-check/manifests.ts";
import { defaultCheckOptions } from "../../../../actions/manifest-check/options.ts";
import type { ManifestProblem } from "../../../../actions/manifest-check/rules/rule.ts";
import { SourceText } from "../../../../shared/dockerfile/index.ts";
import type { Finding } from "../../../../shared/findings/index.ts";
import { build } from "./building.ts";
import { shop } from "./shop.ts";

function check(texts: Readonly<Record<string, string>>) {
  const files = Object.entries(texts).map(([path, text]) => ({ path, source: new SourceText(text) }));
  const tree = { files: new Map(files.map((file) => [file.path, file])), problems: new Map<string, ManifestProblem>() };
  return checkManifests(
    files.filter(({ path }) => /\.ya?ml$/.test(path)),
    { ...defaultCheckOptions("2026-01-15"), joinsHardening: false },
    { tree },
  );
}

/** `file: the line's text` of a finding's first place. */
function line(texts: Readonly<Record<string, string>>, finding: Finding | undefined): string {
  const location = finding?.locations[0];
  const text = texts[location?.file ?? ""]?.split("\n")[(location?.region.startLine ?? 0) - 1] ?? "";
  return `${location?.file}: ${text.trim()}`;
}

function linesOf(texts: Readonly<Record<string, string>>, rule: string): string[] {
  return check(texts)
    .findings.filter(({ ruleId }) => ruleId === rule)
    .map((finding) => line(texts, finding));
}

describe("findings stand on the line that set the field", () => {
  test.each([
    ["SW-K8S-host-network", "prod/patch.yaml: hostNetwork: true"],
    ["SW-K8S-host-port", "prod/patch.yaml: hostPort: 80"],
    ["SW-K8S-privileged", "components/debug/kustomization.yaml: privileged: true"],
    ["SW-K8S-secret-committed", "prod/db.env: DB_PASSWORD=hunter22"],
  ])("%s", (rule, expected) => {
    expect(linesOf(shop, rule)).toContain(expected);
  });

  test("be it a patch of a new container, a tag, or the base", () => {
    const digests = linesOf(shop, "SW-K8S-image-digest");
    expect(digests).toContain("prod/patch.yaml: image: registry.example.com/logger:1.0");
    expect(digests).toContain('prod/kustomization.yaml: newTag: "2.0"');
    expect(digests.some((text) => text.includes("busybox"))).toBe(false);
    expect(linesOf(shop, "SW-K8S-memory-limit")).toContain("base/deployment.yaml: - name: app");
  });

  test("and references through prefixes and generators are sound", () => {
    const dangling = check(shop).findings.filter(({ ruleId }) =>
      /without-pods|missing-(?:key|config|service)|ingress-backend|selector-mismatch|binding-without/.test(ruleId),
    );
    expect(dangling).toEqual([]);
  });
});

describe("the account of files", () => {
  const base = Object.fromEntries(Object.entries(shop).filter(([path]) => path.startsWith("base/")));

  test("has each one once, and no part of a kustomization by itself", () => {
    const result = check(shop);
    expect(result.checked.toSorted()).toEqual(Object.keys(shop).toSorted());
    expect(result.others).toEqual([]);
    expect(result.gaps).toEqual([]);
  });

  test("reports a problem of a base in two overlays once", () => {
    const overlay = "resources: [../base]\n";
    const twice = {
      ...base,
      "a/kustomization.yaml": `${overlay}namePrefix: a-\n`,
      "b/kustomization.yaml": `${overlay}namePrefix: b-\n`,
    };
    const count = (texts: Readonly<Record<string, string>>): number => linesOf(texts, "SW-K8S-memory-limit").length;
    expect(count(twice)).toBe(count(base));
    expect(check(twice).examined["objects"]).toBe(2 * (check(base).examined["objects"] ?? 0));
  });

  test("says what is not fetched, not run or not there, at the entry, and that fails", () => {
    const texts = {
      "kustomization.yaml": `resources:
  - https://example.com/app.yaml
  - github.com/org/repo//deploy?ref=main
  - ../../elsewhere
  - gone.yaml
  - .
helmCharts:
  - {name: web}
patches:
  - path: lost.yaml
  - patch: "{"
`,
    };
    const { findings, gaps } = check(texts);
    expect(findings.filter(({ ruleId }) => ruleId.startsWith("SW-MC-"))).toEqual([]);
    const partial = gaps.filter(({ weight }) => weight === "partial");
    expect(partial.map(({ what }) => what.replace("kustomization.yaml:", "")).toSorted()).toEqual(
      ["2", "3", "4", "5", "6", "7", "10", "11"].toSorted(),
    );
  });

  test("knows what is no field of a kustomization", () => {
    const { gaps } = check({ "kustomization.yaml": "resources: []\npatchs: []\n" });
    expect(gaps[0]?.why).toContain('unknown field patchs in a kustomization; did you mean "patches"?');
    expect(gaps[0]?.what).toBe("kustomization.yaml:2");
  });

  test("is read in the light of what plain files say of the namespace", () => {
    const plain = {
      "namespace.yaml":
        "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    pod-security.kubernetes.io/enforce: restricted\n",
      "policy.yaml":
        "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: all, namespace: shop}\nspec: {podSelector: {}, policyTypes: [Ingress, Egress]}\n",
    };
    const overlay = { ...base, "a/kustomization.yaml": "resources: [../base]\nnamespace: shop\n" };
    const ids = (texts: Readonly<Record<string, string>>): string[] =>
      check(texts).findings.flatMap(({ ruleId, aliases }) => [ruleId, ...aliases]);
    expect(ids(overlay)).toContain("SW-K8S-network-ingress-open");
    expect(ids(overlay)).not.toContain("pss/runAsNonRoot");
    expect(ids({ ...overlay, ...plain })).not.toContain("SW-K8S-network-ingress-open");
    expect(ids({ ...overlay, ...plain })).toContain("pss/runAsNonRoot");
  });

  test("knows components that nobody uses", () => {
    const alone = { "debug/kustomization.yaml": shop["components/debug/kustomization.yaml"] ?? "" };
    expect(check(alone).gaps).toMatchObject([{ what: "debug/kustomization.yaml", weight: "note" }]);
  });
});

test("comments in patches suppress", () => {
  const patch = (shop["prod/patch.yaml"] ?? "").replace(
    "hostNetwork: true",
    "hostNetwork: true # seaworthy ignore=SW-K8S-host-network reason=router",
  );
  const [found] = check({ ...shop, "prod/patch.yaml": patch }).findings.filter(
    ({ ruleId }) => ruleId === "SW-K8S-host-network",
  );
  expect(found?.suppression).toMatchObject({ reason: "router" });
});

test("no kustomization makes a build throw or hang", () => {
  const scalar = fc.constantFrom(
    "a.yaml",
    "b",
    ".",
    "..",
    "x=y",
    "^(a+)+$",
    "*",
    "/spec",
    "/a/0/-",
    "add",
    "app",
    "ConfigMap",
    "a: 1\nb: [",
    "1",
  );
  const node = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      scalar,
      fc.constantFrom(null, true, 3),
      fc.array(tie("node"), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          "name",
          "path",
          "patch",
          "target",
          "kind",
          "op",
          "value",
          "from",
          "literals",
          "files",
          "envs",
          "source",
          "targets",
          "select",
          "fieldPath",
          "fieldPaths",
          "newTag",
          "count",
          "pairs",
          "behavior",
          "options",
        ),
        tie("node"),
        { maxKeys: 4, noNullPrototype: true },
      ),
    ),
  })).node;
  const keys = fc.constantFrom(
    ...[
      "resources",
      "components",
      "patches",
      "patchesJson6902",
      "patchesStrategicMerge",
      "images",
      "replicas",
      "labels",
    ],
    ...[
      "commonLabels",
      "commonAnnotations",
      "namespace",
      "namePrefix",
      "configMapGenerator",
      "secretGenerator",
      "replacements",
      "vars",
      "configurations",
    ],
  );
  fc.assert(
    fc.property(fc.dictionary(keys, node, { maxKeys: 5, noNullPrototype: true }), (content) => {
      build({
        "kustomization.yaml": JSON.stringify({
          ...content,
          resources: ["a.yaml", "b", ...(Array.isArray(content["resources"]) ? content["resources"] : [])],
        }),
        "b/kustomization.yaml": JSON.stringify(content),
        "a.yaml": shop["base/deployment.yaml"] ?? "",
      });
    }),
    { numRuns: 200 },
  );
});

test("says what configurations and variables do not do", () => {
  const { problems } = build({
    "kustomization.yaml":
      "resources: [app.yaml]\nconfigurations: [c.yaml, gone.yaml]\nvars:\n  - {name: A, objref: {kind: Service, name: none}}\n",
    "app.yaml": "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n",
    "c.yaml": "images:\n  - {path: spec/image, kind: Shop}\nnameReference: []\n",
  });
  expect(problems.map(({ message, field }) => `${field.place?.file.path} ${message}`)).toEqual([
    "c.yaml images is not supported in configurations, so its fields were not changed",
    "kustomization.yaml Could not be read, so it was not checked: gone.yaml does not exist",
    "kustomization.yaml the variable A names no value of an object, so it was not replaced",
  ]);
});

test("says that a patch on another machine was not fetched", () => {
  const { problems } = build({
    "kustomization.yaml":
      "resources: [app.yaml]\npatches:\n  - path: https://example.com/patch.yaml\n  - path: ../outside.yaml\n",
    "app.yaml": "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n",
  });
  expect(problems.map(({ message }) => message)).toEqual([
    "https://example.com/patch.yaml is on another machine and was not fetched, so it was not checked",
    "../outside.yaml is outside the checkout, so it was not checked",
  ]);
});

test.each(["constructor", "toString", "__proto__"])("nothing breaks over the name %s", (name) => {
  const object = `apiVersion: v1\nkind: ${name}\nmetadata: {name: ${name}}\nspec: {${name}: [{name: a}]}\n`;
  const kustomization = `resources: [a.yaml]\nnamePrefix: p-\ncommonLabels: {${name}: a}\ncommonAnnotations: {${name}: a}\npatches: [{path: b.yaml}]\n`;
  const files = {
    "kustomization.yaml": kustomization,
    "a.yaml": object,
    "b.yaml": object.replace("name: a", "name: b"),
  };
  expect(() => check(files)).not.toThrow();
});
