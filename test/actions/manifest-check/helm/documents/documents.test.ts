import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitDocuments } from "../../../../../actions/manifest-check/helm/documents/index.ts";
import { splitManifests } from "../../../../../actions/manifest-check/helm/documents/split.ts";
import { type Origin, resolveOrigin } from "../../../../../actions/manifest-check/helm/values/origin.ts";
import { noValue, removeText } from "../../../../../actions/manifest-check/helm/values/text.ts";
import { sourced } from "../../../../../actions/manifest-check/helm/values/value.ts";
import { sharedData } from "../../../../harness/shared-data.ts";

function split(files: Readonly<Record<string, string>>): ReturnType<typeof splitDocuments> {
  return splitDocuments(Object.entries(files).map(([name, text]) => ({ name, text: sourced(text) })));
}

function kinds(files: Readonly<Record<string, string>>): string[] {
  const result = split(files);
  return "documents" in result
    ? result.documents.map(({ kind, hook }) => (hook === undefined ? kind : `${kind}!`))
    : [];
}

describe("splitManifests", () => {
  it.each<[string, string[]]>([
    ["a: 1\n---\nb: 2\n", ["a: 1\n", "b: 2\n"]],
    ["---\n\n---apiVersion: v1\n--- # c\nx", ["apiVersion: v1\n", "# c\nx"]],
    ["\n\n  a: 1\n", ["a: 1\n"]],
    ["a: |\n  ---\nb", ["a: |\n  ---\nb"]],
    ["---\n---\n  \n", []],
    ["a\n----\nb", ["a\n", "-\nb"]],
  ])("splits %j", (text, parts) => {
    expect(splitManifests(text).map(({ start, end }) => text.slice(start, end))).toEqual(parts);
  });

  it("keeps all text but separators and blanks", () => {
    const pieces = fc.array(fc.constantFrom("---", "\n", " ", "a: b", "--", "\n---\n", "\t"), { maxLength: 20 });
    fc.assert(
      fc.property(pieces, (texts) => {
        const text = texts.join("");
        const kept = splitManifests(text).map(({ start, end }) => text.slice(start, end));
        expect(kept.every((part) => part.trim() !== "" && part.trimStart() === part)).toBe(true);
      }),
    );
  });
});

describe("splitDocuments", () => {
  it("sorts by kind, then by file, with hooks last", () => {
    const hook = 'metadata: {annotations: {"helm.sh/hook": "Pre-Install, post-upgrade", "helm.sh/hook-weight": "-5"}}';
    const files = {
      "c/templates/z.yaml": `kind: Job\n${hook}\n---\nkind: Zebra\n---\nkind: Apple\n---\nkind: Service`,
      "c/templates/a.yaml": "kind: Deployment\n---\nkind: Service\n---\n# only a comment\n",
      "c/templates/_b.yaml": "kind: Pod",
      "c/templates/NOTES.txt": "{{",
      "c/templates/unknown.yaml": 'kind: Pod\nmetadata: {annotations: {"helm.sh/hook": "test, nope"}}',
    };
    expect(kinds(files)).toEqual(["Service", "Service", "Deployment", "", "Apple", "Zebra", "Job!"]);
    const result = split(files);
    expect("documents" in result && result.documents.at(-1)).toMatchObject({
      hook: ["pre-install", "post-upgrade"],
      weight: -5,
      source: "c/templates/z.yaml",
    });
  });

  it("reads the head as Go does", () => {
    const result = split({ a: "Kind: Pod\napiVersion: 1\nmetadata:\n  name: yes\n  annotations: {a: 5, b: null}\n" });
    expect("documents" in result && result.documents[0]).toMatchObject({
      kind: "Pod",
      apiVersion: "1",
      name: "true",
      annotations: new Map([
        ["a", "5"],
        ["b", ""],
      ]),
    });
  });

  it.each([
    ["a: 1\n---\nb: c: d\n", 3],
    ["- a\n", 1],
    ["kind: Pod\nmetadata:\n  annotations:\n    a: [x]\n", 1],
    ["plain text", 1],
  ])("refuses %j", (text, line) => {
    expect(split({ f: text })).toMatchObject({ problem: { phase: "yaml", source: "f", line } });
  });

  it("keeps origins without the text of nil", () => {
    const text = "a: <no value>b\n---\nkind: Pod\n";
    const template = { name: "t", text, file: undefined, offset: 0 };
    const origin: Origin = { kind: "literal", template, start: 0, isText: true };
    expect(removeText(sourced("<no value>"), noValue).value).toBe("");
    const result = splitDocuments([{ name: "f", text: sourced(text, origin) }]);
    const document = "documents" in result ? result.documents[0] : undefined;
    expect(document?.text.value).toBe("kind: Pod\n");
    const [step] = resolveOrigin(document?.text.origin, 6).steps;
    expect(step).toMatchObject({ offset: text.indexOf("Pod") });
  });
});

const golden = sharedData("conformance/helm/golden");

interface GoldenDocument {
  readonly source: string;
  readonly kind?: string;
  readonly name?: string;
  readonly hook?: string;
  readonly text: string;
}

describe.skipIf(golden === undefined)("splitDocuments and the documents of real charts", () => {
  it("returns them in Helm's order", () => {
    for (const file of readdirSync(golden ?? "").slice(0, 20)) {
      const { cases } = JSON.parse(gunzipSync(readFileSync(`${golden}/${file}`)).toString()) as {
        cases: readonly { error?: unknown; documents?: readonly GoldenDocument[] }[];
      };
      for (const { documents, error } of cases) {
        if (documents === undefined || error !== undefined) continue;
        const files: Record<string, string> = {};
        for (const { source, text } of documents) files[source] = `${files[source] ?? ""}---\n${text}\n`;
        const result = split(files);
        const found = "documents" in result ? result.documents : [];
        expect(found.map(({ source, kind, name, text }) => [source, kind, name, text.value.trimEnd()])).toEqual(
          documents.map(({ source, kind = "", name = "", text }) => [source, kind, name, text.trimEnd()]),
        );
      }
    }
  });
});
