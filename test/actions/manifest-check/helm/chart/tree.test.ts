import { describe, expect, test } from "vitest";
import { getMap } from "../../../../../actions/manifest-check/helm/chart/dependencies.ts";
import { listLeaves } from "../../../../../actions/manifest-check/helm/values/origin.ts";
import {
  type CallContext,
  GoList,
  GoMap,
  GoObject,
  type Sourced,
  sourced,
} from "../../../../../actions/manifest-check/helm/values/value.ts";
import { chartOf, fileOf, metadataOf, plainOf, prepareChart } from "./charts.ts";

const context = { helmVersion: 4, spend: () => {} } as unknown as CallContext;

function call(object: unknown, method: string, ...args: readonly Sourced[]): Sourced {
  if (!(object instanceof GoMap || object instanceof GoList)) throw new Error("not an object with methods");
  const found = object.methods?.get(method);
  if (found === undefined) throw new Error(`no method ${method}`);
  return found.call(args, context);
}

const source = chartOf({
  "Chart.yaml": metadataOf("root", "appVersion: 1.10\nannotations: {a: 1}\n"),
  "values.yaml": "image:\n  tag: old\nsub:\n  key: parent\n",
  "templates/a.yaml": "a",
  "templates/_b.tpl": "b",
  "files/a.txt": "one\ntwo\n",
  "files/b/c.json": "{}",
  "crds/x.yaml": "crd",
  "charts/sub/Chart.yaml": metadataOf("sub", "type: library"),
  "charts/sub/values.yaml": "key: child\nlist: [1]\n",
  "charts/sub/templates/_c.tpl": "c",
  "charts/sub/templates/d.yaml": "d",
});

describe("values", () => {
  test("know where they are defined and what they override", () => {
    const { root } = prepareChart(source, {
      valuesFiles: [fileOf("image: {tag: new}\n", "ci/a-values.yaml")],
      set: [{ kind: "set", text: "sub.key=given" }],
    });
    const tag = getMap(root.values, ["image"])?.entries.get("tag");
    const chain = (cell: Sourced | undefined): string[] => {
      const names: string[] = [];
      for (let [leaf] = listLeaves(cell?.origin); leaf !== undefined; leaf = leaf.shadowed) {
        names.push(leaf.label ?? `${leaf.file?.path}:${leaf.file?.source.positionAt(leaf.start).line}`);
      }
      return names;
    };
    expect(chain(tag)).toEqual(["ci/a-values.yaml:1", "chart/values.yaml:2"]);
    expect(tag?.key).toMatchObject({ leaf: { path: ["image", "tag"] } });
    const [sub] = root.subcharts;
    expect(chain(sub?.values.entries.get("key"))).toEqual([
      "--set sub.key",
      "chart/values.yaml:4",
      "chart/charts/sub/values.yaml:1",
    ]);
  });

  test("of a subchart are a part of its parent's, and each call has its own", () => {
    const { root } = prepareChart(source);
    expect(root.values.entries.get("sub")?.value).toBe(root.subcharts[0]?.values);
    root.values.entries.set("changed", sourced(1));
    expect(prepareChart(source).root.values.entries.has("changed")).toBe(false);
  });

  test("of several documents are merged, and keys of prototypes are plain keys", () => {
    const values = "a: {b: 1}\n---\na: {c: 2}\n__proto__: {x: 1}\nconstructor: 2\n";
    const { root } = prepareChart(chartOf({ "Chart.yaml": metadataOf("a"), "values.yaml": values }));
    expect(JSON.stringify(plainOf(root.values.entries.get("a")?.value ?? null))).toBe('{"b":1,"c":2}');
    expect(root.values.sortedKeys()).toEqual(["__proto__", "a", "constructor"]);
  });
});

describe("the objects of templates", () => {
  test("templates have the names of Helm, and a library only provides definitions", () => {
    const { root } = prepareChart(source);
    expect(root.templates.map(({ name, isPartial }) => [name, isPartial])).toEqual([
      ["root/templates/a.yaml", false],
      ["root/templates/_b.tpl", true],
    ]);
    expect(root.subcharts[0]?.templates.map(({ name }) => name)).toEqual(["root/charts/sub/templates/_c.tpl"]);
    expect(root.crds.map(({ path }) => path)).toEqual(["chart/crds/x.yaml"]);
  });

  test(".Chart is a map in Helm 4 and a struct in Helm 3", () => {
    const chart = prepareChart(source).root.scope.entries.get("Chart")?.value;
    expect(plainOf(chart ?? null)).toMatchObject({
      Name: "root",
      AppVersion: "1.1",
      IsRoot: true,
      Annotations: { a: "1" },
      Home: "",
    });
    const struct = prepareChart(source, { helmVersion: 3 }).root.scope.entries.get("Chart")?.value;
    expect(struct).toBeInstanceOf(GoObject);
    expect((struct as GoObject).fields.get("Name")).toMatchObject({
      value: "root",
      origin: { leaf: { path: ["name"] } },
    });
  });

  test(".Release and .Capabilities describe the release and the assumed cluster", () => {
    const { root } = prepareChart(source, {
      release: { name: "x", isUpgrade: true },
      capabilities: { kubeVersion: "1.28.3-gke.1", apiVersions: ["a.b/v1/Kind"] },
    });
    expect(plainOf(root.scope.entries.get("Release")?.value ?? null)).toEqual({
      Name: "x",
      Namespace: "default",
      IsUpgrade: true,
      IsInstall: false,
      Revision: 1,
      Service: "Helm",
    });
    const capabilities = root.scope.entries.get("Capabilities")?.value as GoObject;
    const version = capabilities.fields.get("KubeVersion")?.value as GoObject;
    expect(["Version", "Major", "Minor", "GitVersion"].map((name) => version.fields.get(name)?.value)).toEqual([
      "v1.28.3-gke.1",
      "1",
      "28",
      "v1.28.3-gke.1",
    ]);
    const versions = capabilities.fields.get("APIVersions")?.value;
    for (const [name, expected] of [
      ["apps/v1", true],
      ["a.b/v1/Kind", true],
      ["apps/v1/Deployment", false],
    ] as const) {
      expect(call(versions, "Has", sourced(name)).value).toBe(expected);
    }
  });

  test(".Files has exact names, globs and lines", () => {
    const files = prepareChart(source).root.scope.entries.get("Files")?.value as GoMap;
    expect(files.sortedKeys()).toEqual(["crds/x.yaml", "files/a.txt", "files/b/c.json"]);
    expect(call(files, "Get", sourced("files/a.txt"))).toMatchObject({
      value: "one\ntwo\n",
      origin: { kind: "literal", template: { name: "chart/files/a.txt" } },
    });
    for (const name of ["./files/a.txt", "/files/a.txt", "values.yaml", "templates/a.yaml"]) {
      expect(call(files, "Get", sourced(name)).value).toBe("");
    }
    const lines = call(files, "Lines", sourced("files/a.txt")).value as GoList;
    expect(lines.items).toMatchObject([
      { value: "one", origin: { start: 0 } },
      { value: "two", origin: { start: 4 } },
    ]);
    const found = (pattern: string): string[] => (call(files, "Glob", sourced(pattern)).value as GoMap).sortedKeys();
    expect(found("files/*")).toEqual(["files/a.txt"]);
    expect(found("files/**")).toEqual(["files/a.txt", "files/b/c.json"]);
    expect(found("**.{json,yaml}")).toEqual(["crds/x.yaml", "files/b/c.json"]);
    expect(found("files/[a-b].tx?")).toEqual(["files/a.txt"]);
    expect(found("{")).toHaveLength(3);
    expect(call(files, "AsConfig").value).toBe("printed");
    expect(call(call(files, "Glob", sourced("none")).value, "AsSecrets").value).toBe("printed");
  });
});
