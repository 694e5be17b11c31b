import { SourceText } from "../../../shared/dockerfile/index.ts";
import { Field, readDocuments, readFragment, type TextFile, type YamlNode } from "../../../shared/yaml/index.ts";

/** Returns the root of a kustomization, or undefined if it cannot be read. */
export function readKustomization(file: TextFile): Field | undefined {
  const [document] = readDocuments(file);
  return document !== undefined && "root" in document ? new Field(document.root) : undefined;
}

/** Lists the files and directories that a kustomization refers to. */
export function listReferences(root: Field): { readonly field: Field; readonly path: string }[] {
  const scalars = ["resources", "bases", "components", "patchesStrategicMerge", "configurations"].flatMap((list) =>
    root.get(list).items(),
  );
  const patches = ["patches", "patchesJson6902", "replacements"].flatMap((list) =>
    root
      .get(list)
      .items()
      .map((patch) => patch.get("path")),
  );
  const generated = ["configMapGenerator", "secretGenerator"].flatMap((list) =>
    root
      .get(list)
      .items()
      .flatMap((generator) => [
        ...generator.get("files").items(),
        ...generator.get("envs").items(),
        generator.get("env"),
      ]),
  );
  const named = generated.map((field) => ({ field, path: (field.text ?? "").replace(/^[^=]+=/, "") }));
  return [...[...scalars, ...patches].map((field) => ({ field, path: field.text ?? "" })), ...named].filter(
    ({ path }) => path !== "" && !path.includes("\n"),
  );
}

/**
 * Parses the documents of an inline patch. In a literal block, each node keeps its line and column. In other strings,
 * all nodes have the position of the string.
 */
export function parseInlineDocuments(field: Field): YamlNode[] | undefined {
  const { node } = field;
  if (node?.kind !== "scalar") return undefined;
  const { file, start, end, text } = node;
  const bodyStart = file.source.text.indexOf("\n", start) + 1;
  if (node.style === "block" && file.source.text[start] === "|" && bodyStart > 0 && bodyStart < end) {
    const read = readFragment(file, bodyStart, end);
    if (read.every((document) => "root" in document)) return read.map(({ root }) => root);
  }
  const own: TextFile = { path: file.path, source: new SourceText(text) };
  const read = readDocuments(own);
  return read.every((document) => "root" in document) ? read.map(({ root }) => moved(root, node)) : undefined;
}

function moved(node: YamlNode, to: YamlNode): YamlNode {
  const { file, start, end } = to;
  const place = { file, start, end };
  if (node.kind === "scalar") return { ...node, ...place };
  if (node.kind === "list")
    return { ...node, ...place, items: node.items.map((entry) => ({ value: moved(entry.value, to), file })) };
  const entries = node.entries.map(({ key, value }) => ({
    key,
    keySpan: { start, end },
    value: moved(value, to),
    file,
  }));
  return { ...node, ...place, entries };
}
