import { readFile } from "node:fs/promises";
import { glob } from "tinyglobby";
import { isScalar, parseAllDocuments } from "yaml";
import { SourceText } from "../shared/dockerfile/index.ts";
import { Conversion, readDocuments, type TextFile } from "../shared/yaml/index.ts";
import type { Disagreement, Suite } from "./suite.ts";

const options = { schema: "failsafe", uniqueKeys: false, prettyErrors: false } as const;

/**
 * Compares the documents that manifest-check reads of a file, most of them with its own fast reader, with those that the
 * package `yaml` finds in the whole text: the same number, the same values, at the same places. A file in which `yaml`
 * finds an error must have a problem for us, too, so that no document is hidden.
 */
export const yamlSuite: Suite = {
  name: "YAML of manifests and charts, against the package yaml",
  vectors: "conformance",
  async run(vectorsPath) {
    const patterns = ["pod-security/**/*.{yaml,yml}", "manifests/**/*.{yaml,yml}", "helm/**/*.{yaml,yml}"];
    const files = await glob(patterns, { cwd: vectorsPath });
    const examples = await embedded(`${vectorsPath}/manifests/trivy-checks.jsonl`);
    const texts = await Promise.all(
      files.map(async (id) => ({ id, text: await readFile(`${vectorsPath}/${id}`, "utf8") })),
    );
    const all = [...texts, ...examples];
    return { total: all.length, disagreements: all.flatMap(({ id, text }) => compare(id, text)) };
  },
};

/** Manifests that are kept as strings, one in a line of JSON. */
async function embedded(path: string): Promise<readonly { readonly id: string; readonly text: string }[]> {
  const lines = (await readFile(path, "utf8")).trim().split("\n");
  return lines.map((line) => JSON.parse(line) as { readonly id: string; readonly text: string });
}

/** Compares one text; exported so that a test can show that a difference is seen. */
export function compare(id: string, text: string): Disagreement[] {
  const file: TextFile = { path: id, source: new SourceText(text) };
  const own = readDocuments(file);
  const parsed = parseAllDocuments(text, options);
  const documents = "empty" in parsed ? [] : parsed;
  const problems = own.filter((document) => "problem" in document).length;
  if (documents.some(({ errors }) => errors.length > 0)) {
    return problems > 0 ? [] : [{ id, expected: "a problem", actual: "none" }];
  }
  if (problems > 0) return refusal(id, documents, file);
  const expected = documents
    .filter(({ contents }) => contents !== null && !(isScalar(contents) && (contents.source ?? "") === ""))
    .map((document) => shape(new Conversion(file, 0).convert(document)));
  const actual = own.flatMap((document) => ("root" in document ? [shape(document.root)] : []));
  if (expected.length !== actual.length) {
    return [{ id, expected: `${expected.length} documents`, actual: `${actual.length} documents` }];
  }
  const index = expected.findIndex((each, at) => each !== actual[at]);
  if (index < 0) return [];
  return [{ id, expected: (expected[index] ?? "").slice(0, 120), actual: (actual[index] ?? "").slice(0, 120) }];
}

/** What our limits refuse, such as alias bombs, the conversion of the package's documents refuses as well. */
function refusal(
  id: string,
  documents: readonly Parameters<Conversion["convert"]>[0][],
  file: TextFile,
): Disagreement[] {
  try {
    for (const document of documents) if (document.contents !== null) new Conversion(file, 0).convert(document);
  } catch {
    return [];
  }
  return [{ id, expected: "no problem", actual: "a problem" }];
}

/** Nodes without the file that they all share, as text. */
function shape(node: object): string {
  return JSON.stringify(node, (key, value: unknown) => (key === "file" ? undefined : value));
}
