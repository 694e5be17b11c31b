import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SourceText } from "../../../shared/dockerfile/index.ts";
import { Field } from "../../../shared/yaml/field.ts";
import { readDocuments, type YamlDocument } from "../../../shared/yaml/read.ts";

const read = (text: string): readonly YamlDocument[] => readDocuments({ path: "a.yaml", source: new SourceText(text) });

function rootOf(text: string, index = 0): Field {
  const document = read(text)[index];
  if (document === undefined || !("root" in document)) throw new Error(JSON.stringify(document));
  return new Field(document.root);
}

function lineColumn(text: string, field: Field): string {
  const { line, column } = new SourceText(text).positionAt(field.place?.span.start ?? -1);
  return `${line}:${column}`;
}

describe("documents", () => {
  test("are read each by itself, with the positions of the file", () => {
    const text = "# head\n---\na: 1\n--- # second\nb: [1, 2\n---\n---\nc:\n  d: &x 5\n...\n";
    const documents = read(text);
    expect(documents.map((document) => "root" in document)).toEqual([true, false, true]);
    expect(lineColumn(text, rootOf(text, 2).get("c", "d"))).toBe("9:3");
    expect(documents[1]).toMatchObject({ offset: expect.any(Number), problem: expect.any(String) });
  });

  test("accept JSON, byte-order marks and directives", () => {
    expect(rootOf('{\n\t"kind": "Pod",\n\t"a": [1, {"b": null}]\n}').get("a").items()).toHaveLength(2);
    expect(rootOf("%YAML 1.1\n---\na: yes\n").get("a").isTrue).toBe(true);
  });

  test("have scalars as the API server reads them", () => {
    const root = rootOf(
      "a: yes\nb: 0o17\nc: 017\nd: 'yes'\ne: ~\nf: 1_000\ng: 12:30\nh: .5\ni: !!str 5\nj: 0x1F\nk: y\n",
    );
    const values = root.fields().map((field) => field.value);
    expect(values).toEqual([true, 15, 15, "yes", null, 1000, "12:30", 0.5, "5", 31, true]);
  });

  test("name keys that stand twice", () => {
    const [document] = read("a: 1\nb:\n  c: 1\n  c: 2\n");
    expect(document).toMatchObject({ duplicates: [{ key: "c", span: { start: 17 }, first: { start: 10 } }] });
    expect(rootOf("a: 1\na: 2\n").get("a").value).toBe(2);
  });
});

describe("texts that Go's parser accepts", () => {
  test.each([
    ["a:\n  note: 'first\n  second'\n  b: 1\n", ["a", "note"], "first second"],
    ['a:\n    note: "first\n  second\\\n  third\n\n  fourth"\n    b: 1\n', ["a", "note"], "first secondthird\nfourth"],
    ["a:\r\n  note: 'it''s\r\nhere'\r\n", ["a", "note"], "it's here"],
    ["- x: 'a: [\n'\n- y: |\n    it's\n- z: \"one\ntwo\"\n", [], undefined],
  ] as const)("have quoted scalars whose lines are indented less: %j", (text, path, value) => {
    const root = rootOf(text);
    if (value === undefined)
      expect(root.items().map((item) => item.fields()[0]?.text)).toEqual(["a: [ ", "it's\n", "one two"]);
    else expect(root.get(...path).text).toBe(value);
  });

  test("have escaped apostrophes in double quotes", () => {
    const root = rootOf(String.raw`{a: "it\'s \\'so\'", b: 'c\', "d\'": "e"}`);
    expect(root.fields().map(({ key, text }) => [key, text])).toEqual([
      ["a", String.raw`it's \'so'`],
      ["b", "c\\"],
      ["d'", "e"],
    ]);
    expect(read(String.raw`a: "\q\'"`)).toMatchObject([{ problem: expect.stringContaining("escape") }]);
  });

  test("have brackets that close at the column of their key", () => {
    const text = "spec:\n  args: [\n    a, # first\n    'b\n  c',\n  d\n  e\n  ]\n  map: {\n  x: 1\n  }\n  y: 2\n";
    const spec = rootOf(text).get("spec");
    expect(spec.get("args").texts).toEqual(["a", "b c", "d e"]);
    expect(spec.get("map", "x").value).toBe(1);
    expect(lineColumn(text, spec.get("map", "x"))).toBe("10:3");
    expect(lineColumn(text, spec.get("y"))).toBe("12:3");
  });

  test.each([
    "a: 'first\nb: 1\n",
    "a: [1,\nb: }\n",
    "a: plain\n  'tis: x\nb: it's\nc: 'y'\n",
    "{a: b}: c\n",
    "? [a]\n: b\n",
  ])("do not include %j", (text) => {
    expect(read(text)[0]).toHaveProperty("problem");
  });

  test.each(["\r", "\u0085", "\u2028", "\u2029"])("have all line breaks of YAML 1.1, such as %j", (lineBreak) => {
    const root = rootOf("# one\na: 1 # two\nb:\n  c: 2\n".replaceAll("\n", lineBreak));
    expect([root.get("a").value, root.get("b", "c").value]).toEqual([1, 2]);
    const text = `a: 1\n# hidden?${lineBreak}b: 2\n`;
    expect(rootOf(text).get("b").value).toBe(2);
    expect(rootOf(`%YAML 1.1\n---\n${text}`).get("b").value).toBe(2);
    expect(rootOf(text).get("b").place?.span.start).toBe(text.indexOf("b: 2"));
  });

  test.each([
    ["a: 'x'#c\nb: 1\n", "x"],
    ['a: "x"\t#c\nb: 1\n', "x"],
    ["a: [x]#c\nb: 1\n", undefined],
    ["a: |#c\n  x\nb: 1\n", "x\n"],
    ["a: '{{'#}}'\nb: 1\n", "{{"],
    ['a: "<%"#%>"\nb: 1\n', "<%"],
  ])("have comments without a blank before them: %j", (text, value) => {
    const root = rootOf(text);
    expect(root.get("a").text).toBe(value);
    expect(root.get("b").value).toBe(1);
  });

  test("have keys and values in base64", () => {
    const root = rootOf("!!binary a2luZA==: !!binary UG9k\n");
    expect(root.get("kind").value).toBe("Pod");
  });

  test("have aliases as keys, and strings with tags of their own", () => {
    const root = rootOf("a: &k privileged\nb:\n  *k : true\nc: !x true\nd: !!bool 'true'\n");
    expect(root.get("b", "privileged").isTrue).toBe(true);
    expect(root.get("c").value).toBe("true");
    expect(root.get("d").isTrue).toBe(true);
  });
});

describe("templates", () => {
  test.each(["replicas: {{replicas}}\n", "a: [{{ x }}]\n", "{{ x }}: 1\n"])("are recognized in %j", (text) => {
    expect(read(text)).toMatchObject([{ isTemplate: true }]);
  });

  test.each(["{#", "<%"])("take no time if %j begins often and never ends", (start) => {
    const text = `a: [${start.repeat(40_000)}\nb: {{ x }}\nc: }\n`;
    const begin = performance.now();
    read(text);
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  test("are not YAML that only looks like one", () => {
    expect(read("a: {b: {c: 1}}\nd: '{{ x }}'\n")[0]).toHaveProperty("root");
    expect(read("a: {{b: 1}: 2}\n")[0]).not.toHaveProperty("isTemplate");
  });
});

describe("fields", () => {
  const text = "spec:\n  containers:\n    - name: app\n      image: 'x'\n    - name: b\n";
  const containers = rootOf(text).get("spec", "containers").items();

  test("point at key and value, or at the nearest parent", () => {
    const [first] = containers;
    expect(lineColumn(text, first?.get("image") ?? new Field(undefined))).toBe("4:7");
    expect(lineColumn(text, first?.get("securityContext", "privileged") ?? new Field(undefined))).toBe("3:7");
    expect(lineColumn(text, rootOf(text).get("spec", "volumes"))).toBe("1:1");
    expect(first?.get("image").path).toBe("spec.containers[0].image");
    expect(first?.get("image").stablePath).toBe("spec.containers[app].image");
  });

  test("come through aliases and merge keys with both places", () => {
    const merged =
      "base: &b\n  privileged: true\nx: *b\ny:\n  <<: *b\n  z: 1\nw:\n  <<: [*b, {q: 1}]\n  privileged: false\n";
    const root = rootOf(merged);
    const viaAlias = root.get("x", "privileged");
    expect(viaAlias.isTrue).toBe(true);
    expect(lineColumn(merged, viaAlias)).toBe("2:3");
    expect(viaAlias.uses.map(({ span }) => merged.slice(span.start, span.end))).toEqual(["*b"]);
    expect(root.get("y", "privileged").isTrue).toBe(true);
    expect(root.get("y", "privileged").uses).toHaveLength(1);
    expect(root.get("w", "privileged").isFalse).toBe(true);
    expect(root.get("w", "q").value).toBe(1);
  });
});

describe("hostile texts", () => {
  test("that expand without end are rejected", () => {
    const levels = Array.from({ length: 12 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}*l${i}]`);
    const [bomb] = read(`l0: &l0 [x, x]\n${levels.join("\n")}\n`);
    expect(bomb).toMatchObject({ problem: expect.stringContaining("expand to more than") });
    expect(read("a: &a [*a]\n")[0]).toMatchObject({ problem: "the alias *a contains itself" });
    expect(read("a: *nowhere\n")[0]).toHaveProperty("problem");
    expect(read("a: &x 1\nb:\n  <<: *x\n")[0]).toHaveProperty("problem");
  });

  test("that merge without end are rejected", () => {
    const chain = Array.from({ length: 2000 }, (_, i) => `a${i + 1}: &a${i + 1}\n  <<: *a${i}\n  y${i}: 1`);
    const [bomb] = read(`a0: &a0 {x: 1}\n${chain.join("\n")}\n`);
    expect(bomb).toMatchObject({ problem: expect.stringContaining("merge keys expand to more than") });
  });

  test("that programs merge differently are rejected in objects of Kubernetes", () => {
    const merge = (text: string): string => `apiVersion: v1\nx: {${text}}\n`;
    for (const text of ["a: false, <<: {a: true}", "a: 1, <<: [{b: 1}, {a: 2}]", "a: {b: 1}, <<: {a: {}}"]) {
      expect(read(merge(text))[0]).toMatchObject({ problem: expect.stringContaining("key a above it differ") });
      expect(read(`x: {${text}}\n`)[0]).toHaveProperty("root");
    }
    for (const text of ["<<: {a: true}, a: false", "a: yes, <<: {a: true}", "a: 1, <<: {b: 2}", "a: 1, '<<': {a: 2}"])
      expect(read(merge(text))[0]).toHaveProperty("root");
  });

  test("with merge keys are those that Go's parser takes for them", () => {
    expect(rootOf("a: {!!merge '<<': {b: 1}}\n").get("a", "b").value).toBe(1);
    expect(rootOf("a: {!!str <<: {b: 1}}\n").get("a", "b").exists).toBe(false);
  });

  test("that nest too deeply are rejected", () => {
    for (const text of ["[".repeat(300) + "]".repeat(300), "[".repeat(20_000)]) {
      expect(read(text)).toMatchObject([{ problem: "it is nested too deeply" }]);
    }
  });

  test("that nest deeply or are long do not hang", () => {
    const start = performance.now();
    for (const text of [
      "[".repeat(20_000),
      "{a: ".repeat(5_000),
      `${"- ".repeat(5_000)}x`,
      `a: ${"'".repeat(50_001)}`,
      `${"a: 'x\ny'\n".repeat(20_000)}b: "`,
      `${"'\n".repeat(50_001)}`,
      `${"[\n".repeat(20_000)}`,
    ]) {
      expect(() => read(text)).not.toThrow();
    }
    expect(performance.now() - start).toBeLessThan(4000);
  });

  test("never throw", () => {
    const pieces = fc.constantFrom(
      ..."a|: |:|- |\n|\n  |\n---\n|...|[|]|{|}|,|&a|*a|!|!!str|<<: |'|\"|#|?|>|%|\t|\\|\u0000|{{ .Values.x }}".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 60 }),
          fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join("")),
        ),
        (text) => {
          for (const document of read(text)) {
            if (!("root" in document)) continue;
            const visit = (field: Field): void => {
              field.place;
              for (const child of [...field.items(), ...field.fields()]) visit(child);
            };
            visit(new Field(document.root));
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});
