import { describe, expect, test } from "vitest";
import { SourceText } from "../../../shared/dockerfile/index.ts";
import {
  Field,
  type MapEntry,
  type MapNode,
  type Place,
  readDocuments,
  type TextFile,
  type YamlNode,
} from "../../../shared/yaml/index.ts";

const file: TextFile = { path: "a.yaml", source: new SourceText("a:\n  b: 1\n  c: [x]\n") };
const values: TextFile = { path: "values.yaml", source: new SourceText("x: 1\ny: 2\n") };
const place = (start: number): Place => ({ file: values, span: { start, end: start + 1 } });
const placeOf = ({ place: found }: Field): string => `${found?.file.path}:${found?.span.start}`;

function rootOf(): MapNode {
  const [document] = readDocuments(file);
  if (document === undefined || !("root" in document) || document.root.kind !== "map") throw new Error("no map");
  return document.root;
}

/** Changes the value and the entry of the key `a`. */
function withA(change: (value: MapNode) => YamlNode, more: Partial<MapEntry> = {}): Field {
  const root = rootOf();
  const entries = root.entries.map((entry) => ({ ...entry, ...more, value: change(entry.value as MapNode) }));
  return new Field({ ...root, entries });
}

describe("a field that a template makes", () => {
  test("names where a template puts it", () => {
    const root = withA((value) => value, { via: [place(5)] });
    expect(root.get("a").via).toEqual([place(5)]);
    expect(root.get("a", "none").via).toEqual([place(5)]);
    expect(root.get("a", "b").via).toEqual([]);
    expect(root.via).toEqual([]);
  });

  test("that is missing is at the value that adds it, and names the map that lacks it", () => {
    const root = withA((value) => ({ ...value, findAbsent: (key) => (key === "z" ? place(5) : undefined) }));
    expect(placeOf(root.get("a", "z"))).toBe("values.yaml:5");
    expect(placeOf(root.get("a", "z", "deeper"))).toBe("values.yaml:5");
    expect(root.get("a", "z").via.map((found) => `${found.file.path}:${found.span.start}`)).toEqual(["a.yaml:0"]);
    expect(placeOf(root.get("a", "other"))).toBe("a.yaml:0");
    expect(placeOf(root.get("a", "b"))).toBe("a.yaml:5");
    expect(placeOf(root.get("a", "b", "z"))).toBe("a.yaml:5");
    expect(placeOf(root.get("a", "c", "z"))).toBe("a.yaml:12");
  });

  test("may be another one in each run", () => {
    const root = withA((value) => ({
      ...value,
      entries: value.entries.map((entry) =>
        entry.value.kind === "scalar" ? { ...entry, value: { ...entry.value, generated: true as const } } : entry,
      ),
    }));
    expect(["a", "b", "c", "none"].map((key) => root.get("a", key).isGenerated)).toEqual([false, true, false, false]);
    expect(root.get("none").isGenerated).toBe(false);
  });
});
