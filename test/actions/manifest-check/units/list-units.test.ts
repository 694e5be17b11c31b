import { describe, expect, test } from "vitest";
import { createDocument, type ManifestDocument } from "../../../../actions/manifest-check/document.ts";
import { listUnits } from "../../../../actions/manifest-check/units/list-units.ts";
import { SourceText } from "../../../../shared/dockerfile/index.ts";
import { readDocuments } from "../../../../shared/yaml/index.ts";

function documentsOf(path: string, text: string): ManifestDocument[] {
  const file = { path, source: new SourceText(text) };
  return readDocuments(file).flatMap((document) => ("root" in document ? [createDocument(file, document.root)] : []));
}

function object(kind: string, name: string, namespace?: string): string {
  return `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n${namespace === undefined ? "" : `  namespace: ${namespace}\n`}`;
}

/** Units of plain files, each as its name and the paths in it. */
function divide(files: Readonly<Record<string, string>>, sets: readonly string[] = [], built: readonly string[] = []) {
  const plain = Object.entries(files)
    .filter(([path]) => !built.includes(path))
    .flatMap(([path, text]) => documentsOf(path, text));
  const rendered = built.map((path) => ({ path, documents: documentsOf(path, files[path] ?? "") }));
  const units = listUnits({ plain, rendered }, sets);
  return units
    .map(({ name, documents }) => [name, ...new Set(documents.map(({ file }) => file.path))].join(" "))
    .toSorted();
}

const pod = object("Pod", "web");

describe("a directory tree", () => {
  test("is one unit below a directory with a manifest of its own", () => {
    const files = {
      "k8s/ns.yaml": object("Namespace", "shop"),
      "k8s/app/web.yaml": pod,
      "k8s/app/db/db.yaml": object("Pod", "db"),
    };
    expect(divide(files)).toEqual(["k8s k8s/ns.yaml k8s/app/web.yaml k8s/app/db/db.yaml"]);
  });

  test("is one unit if its name says that it is deployed, or all objects name one namespace", () => {
    expect(divide({ "deploy/a/a.yaml": object("Pod", "a"), "deploy/b/b.yaml": object("Pod", "b") })).toEqual([
      "deploy deploy/a/a.yaml deploy/b/b.yaml",
    ]);
    const named = { "shop/a/a.yaml": object("Pod", "a", "shop"), "shop/b/b.yaml": object("Pod", "b", "shop") };
    expect(divide(named)).toEqual(["shop shop/a/a.yaml shop/b/b.yaml"]);
  });

  test("is divided if it is a directory of independent parts", () => {
    expect(divide({ "services/a/a.yaml": object("Pod", "a"), "services/b/b.yaml": object("Pod", "b") })).toEqual([
      "services/a services/a/a.yaml",
      "services/b services/b/b.yaml",
    ]);
  });

  test("is divided if its objects name different namespaces", () => {
    const files = {
      "k8s/rbac.yaml": object("ClusterRole", "a"),
      "k8s/a/a.yaml": object("Pod", "a", "a"),
      "k8s/b/b.yaml": object("Pod", "b", "b"),
    };
    expect(divide(files)).toEqual(["k8s k8s/rbac.yaml", "k8s/a k8s/a/a.yaml", "k8s/b k8s/b/b.yaml"]);
  });

  test("is divided if it defines an object for several environments", () => {
    expect(divide({ "deploy/dev/web.yaml": pod, "deploy/prod/web.yaml": pod })).toEqual([
      "deploy/dev deploy/dev/web.yaml",
      "deploy/prod deploy/prod/web.yaml",
    ]);
  });

  test("never reaches beyond the top directories of the checkout", () => {
    expect(divide({ "web.yaml": pod, "ci/rbac.yaml": object("ServiceAccount", "ci"), "apps/d1.yaml": pod })).toEqual([
      " web.yaml",
      "apps apps/d1.yaml",
      "ci ci/rbac.yaml",
    ]);
  });

  test("of 3,000 nested and 3,000 neighboring directories is divided in time", () => {
    const deep = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `${"d/".repeat(index + 1)}web.yaml`,
        object("Pod", `p${index}`, `n${index % 2}`),
      ]),
    );
    const wide = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`w/${index}/web.yaml`, pod]));
    const start = performance.now();
    expect(divide({ ...deep, ...wide }).length).toBeGreaterThan(3000);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe("directories of tests, examples and documentation", () => {
  test("are units of their own: tests by file, examples by directory", () => {
    const files = {
      "deploy/web.yaml": pod,
      "deploy/examples/a/web.yaml": pod,
      "deploy/examples/a/service.yaml": object("Service", "web"),
      "hack/web.yaml": pod,
      "test/e2e/a.yaml": pod,
      "test/e2e/b.yaml": pod,
    };
    expect(divide(files)).toEqual([
      "deploy deploy/web.yaml",
      "deploy/examples/a deploy/examples/a/web.yaml deploy/examples/a/service.yaml",
      "hack hack/web.yaml",
      "test/e2e/a.yaml test/e2e/a.yaml",
      "test/e2e/b.yaml test/e2e/b.yaml",
    ]);
  });
});

describe("a directory called test", () => {
  test("next to environments is one of them", () => {
    const files = {
      "environments/prod/web.yaml": pod,
      "environments/test/web.yaml": pod,
      "environments/test/db.yaml": object("Pod", "db"),
    };
    expect(divide(files)).toEqual([
      "environments/prod environments/prod/web.yaml",
      "environments/test environments/test/web.yaml environments/test/db.yaml",
    ]);
  });
});

describe("what a person or a tool says", () => {
  const application = (path: string, extra = ""): string =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: shop}\nspec:\n  source: {path: ${path}${extra}}\n  destination: {name: prod, namespace: shop}\n`;

  test("an Application's directory is a unit, with what is below only if it recurses", () => {
    const files = {
      "apps/shop/web.yaml": pod,
      "apps/shop/db/db.yaml": object("Pod", "db"),
      "argo/shop.yaml": application("apps/shop"),
    };
    expect(divide(files)).toEqual([
      "apps/shop apps/shop/web.yaml",
      "apps/shop/db apps/shop/db/db.yaml",
      "argo argo/shop.yaml",
    ]);
    const recursing = { ...files, "argo/shop.yaml": application("apps/shop", ", directory: {recurse: true}") };
    expect(divide(recursing)).toEqual(["apps/shop apps/shop/web.yaml apps/shop/db/db.yaml", "argo argo/shop.yaml"]);
  });

  test("all sources of an Application are one unit, and its kustomization has its destination", () => {
    const sources =
      "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: shop}\nspec:\n  sources: [{path: a}, {path: b}]\n  destination: {server: https://kubernetes.default.svc, namespace: shop}\n";
    const files = {
      "a/kustomization.yaml": pod,
      "a/unused.yaml": pod,
      "b/db.yaml": object("Pod", "db"),
      "argo/shop.yaml": sources,
    };
    expect(divide(files, [], ["a/kustomization.yaml"])).toEqual([
      "a a/kustomization.yaml b/db.yaml",
      "a a/unused.yaml",
      "argo argo/shop.yaml",
    ]);
    const units = listUnits(
      { plain: Object.entries(files).flatMap(([path, text]) => documentsOf(path, text)), rendered: [] },
      [],
    );
    expect(units.find(({ name }) => name === "a")?.destination).toEqual({ cluster: "", namespace: "shop" });
  });

  test("each directory that an ApplicationSet matches is a unit", () => {
    const set =
      "apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: all}\nspec:\n  generators:\n    - git:\n        directories: [{path: deploy/*}, {path: deploy/old, exclude: true}]\n  template: {spec: {source: {path: '{{path}}'}}}\n";
    const files = {
      "argo/all.yaml": set,
      "argo/hostile.yaml": set.replace("deploy/*", "'+(+(+(d)))'"),
      "deploy/a/a.yaml": object("Pod", "a"),
      "deploy/b/b.yaml": object("Pod", "b"),
      "deploy/old/c.yaml": object("Pod", "c"),
    };
    expect(divide(files)).toEqual([
      "argo argo/all.yaml argo/hostile.yaml",
      "deploy deploy/old/c.yaml",
      "deploy/a deploy/a/a.yaml",
      "deploy/b deploy/b/b.yaml",
    ]);
  });

  test("a Flux Kustomization's path is a unit with everything below", () => {
    const flux =
      "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: shop}\nspec: {path: ./apps/shop, targetNamespace: shop}\n";
    const files = {
      "apps/shop/a/a.yaml": object("Pod", "a"),
      "apps/shop/b/b.yaml": object("Pod", "b"),
      "clusters/shop.yaml": flux,
    };
    expect(divide(files)).toEqual(["apps/shop apps/shop/a/a.yaml apps/shop/b/b.yaml", "clusters clusters/shop.yaml"]);
  });

  test("a path outside of the checkout deploys nothing of it", () => {
    expect(divide({ "argo/a.yaml": application("../../etc"), "web.yaml": pod })).toEqual([
      " web.yaml",
      "argo argo/a.yaml",
    ]);
  });

  test("sets of the configuration come first", () => {
    const files = {
      "a/web.yaml": pod,
      "b/x/db.yaml": object("Pod", "db"),
      "c/c.yaml": object("Pod", "c"),
      "test/t.yaml": pod,
    };
    expect(divide(files, ["./a/ b test/*.yaml"])).toEqual([
      "./a/ b test/*.yaml a/web.yaml b/x/db.yaml test/t.yaml",
      "c c/c.yaml",
    ]);
  });
});
