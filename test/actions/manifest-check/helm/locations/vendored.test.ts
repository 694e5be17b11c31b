import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { chartOf, metadataOf } from "../chart/charts.ts";
import { tarOf } from "../chart/tar.ts";
import { type ChartTexts, placesOf } from "./placing.ts";

const template =
  "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  hostNetwork: {{ .Values.net.host }}\n  hostPID: true\n  containers:\n    - name: a\n      image: x:{{ .Values.tag }}\n";
const database = {
  "Chart.yaml": metadataOf("db"),
  "values.yaml": "net:\n  host: true\n  other: 1\ntag: latest\n",
  "templates/a.yaml": template,
};
const parent = metadataOf(
  "web",
  "dependencies:\n  - name: db\n    version: 1.0.0\n    repository: https://x.example\n",
);
const entry = "chart/Chart.yaml:5";

function directory(files: Readonly<Record<string, string>>, name = "db"): ChartTexts {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`charts/${name}/${path}`, text]));
}

function archive(files: Readonly<Record<string, string>>): ChartTexts {
  const entries = Object.entries(files).map(([path, body]) => ({ name: `db/${path}`, body }));
  return { "charts/db-1.0.0.tgz": gzipSync(tarOf(entries)) };
}

describe.each([
  ["a directory", directory(database)],
  ["an archive", archive(database)],
])("a copy of a chart in %s", (_title, copy) => {
  const files = { "Chart.yaml": parent, ...copy };
  const place = (path: string, more: ChartTexts = {}): string => placesOf({ ...files, ...more }, path)[0] ?? "";

  test("is changed by the values of the parent, where it has the key", () => {
    const values = { "values.yaml": "other: 1\ndb:\n  net:\n    host: true\n  tag: latest\n" };
    expect(place("spec.hostNetwork", values)).toBe("chart/values.yaml:4 host: true");
    expect(place("spec.containers.0.image", values)).toBe("chart/values.yaml:5 tag: latest");
  });

  test("is changed below the deepest key that the parent has", () => {
    expect(place("spec.hostNetwork", { "values.yaml": "db:\n  net:\n    other: 2\n" })).toBe("chart/values.yaml:2 net");
    expect(place("spec.hostNetwork", { "values.yaml": "db:\n  x: 2\n" })).toBe("chart/values.yaml:1 db");
    expect(place("spec.hostPID", { "values.yaml": "db:\n  x: 2\n" })).toBe("chart/values.yaml:1 db");
  });

  test("is changed at its dependency, if the parent has no values for it", () => {
    expect(place("spec.hostNetwork")).toMatch(entry);
    expect(place("spec.hostPID", { "values.yaml": "other: 1\n" })).toMatch(entry);
  });

  test("has no place in its own files", () => {
    for (const path of ["spec", "spec.hostPID", "spec.hostNetwork", "spec.containers.0.image", "spec.none"])
      for (const found of placesOf(files, path)) expect(found).toMatch(/^chart\/(?:Chart|values)\.yaml:/u);
  });
});

describe("a chart next to a copy", () => {
  test("has the values of an alias", () => {
    const aliased = parent.replace("  - name: db\n", "  - name: db\n    alias: store\n");
    const files = {
      "Chart.yaml": aliased,
      ...directory(database),
      "values.yaml": "db:\n  net: {host: false}\nstore:\n  net: {host: true}\n",
    };
    expect(placesOf(files, "spec.hostNetwork")[0]).toBe("chart/values.yaml:4 host: true");
  });

  test("is a part of the checkout if the dependency is found there", () => {
    const source = { ...chartOf(database), path: "charts-of-us/db" };
    const lookup = { atPath: () => source, findChart: () => source };
    const files = { "Chart.yaml": parent };
    expect(placesOf(files, "spec.hostNetwork", {}, lookup)[0]).toBe("charts-of-us/db/values.yaml:2 host: true");
    expect(placesOf(files, "spec.hostPID", {}, lookup)[0]).toBe("charts-of-us/db/templates/a.yaml:6 hostPID: true");
  });

  test("may have the same prefix in its name", () => {
    const files = {
      "Chart.yaml": metadataOf("web"),
      ...directory({ ...database, "templates/a.yaml": "" }),
      ...directory({ ...database, "Chart.yaml": metadataOf("db-more") }, "db-more"),
      "values.yaml": "db: {tag: a}\ndb-more:\n  tag: latest\n",
    };
    expect(placesOf(files, "spec.containers.0.image")[0]).toBe("chart/values.yaml:3 tag: latest");
  });

  test("names its own line that includes a helper of a copy", () => {
    const files = {
      "Chart.yaml": parent,
      ...directory({ "Chart.yaml": metadataOf("db"), "templates/_h.tpl": '{{ define "spec" }}hostPID: true{{ end }}' }),
      "templates/a.yaml": 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  {{ include "spec" . }}\n',
    };
    expect(placesOf(files, "spec.hostPID")).toEqual(['chart/templates/a.yaml:5 {{ include "spec" . }}']);
  });
});
