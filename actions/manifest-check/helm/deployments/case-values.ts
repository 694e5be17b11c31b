import { type Field, readDocuments, type TextFile, type YamlNode } from "../../../../shared/yaml/index.ts";
import { parseInlineDocuments } from "../../kustomize/kustomization.ts";
import { ChartFailure } from "../chart/failure.ts";
import { readValues, readValuesNode, type SourcedValues, type ValuesSource } from "../chart/read-values.ts";
import { mergeMaps } from "../values/merge.ts";
import { GoMap } from "../values/value.ts";
import { type DeploymentSources, describeField } from "./deployment.ts";

/** Collects the values of a case in order, and what is missing. */
export class CaseValues {
  readonly values: ValuesSource[] = [];
  readonly missing: string[] = [];
  readonly #sources: DeploymentSources;

  constructor(sources: DeploymentSources) {
    this.#sources = sources;
  }

  /** Adds a file. @param path relative to the checkout. Undefined for one that is not in the checkout. */
  addFile(path: string | undefined, field: Field, isOptional = false): void {
    const file = this.findFile(path, field, isOptional);
    if (file !== undefined) this.values.push(file);
  }

  /** Returns a file. One that does not exist is missing, unless it is optional. */
  findFile(path: string | undefined, field: Field, isOptional = false): TextFile | undefined {
    const file = path === undefined ? undefined : this.#sources.readFile(path);
    if (file === undefined && !isOptional) {
      const why = path === undefined ? "is not in the repository" : "does not exist";
      this.addMissing(path ?? field.text ?? "", field, why);
    }
    return file;
  }

  /** Adds the reason why values are not complete. */
  addMissing(what: string, field: Field, why: string): void {
    this.missing.push(`${what.slice(0, 200)}, which ${describeField(field)} names, ${why}`);
  }
}

/** Returns the values of a map in another file. Each has its place there. */
export function valuesOfNode(field: Field, label: string): SourcedValues | undefined {
  const { node } = field;
  if (node === undefined || !field.exists) return undefined;
  return valuesOf(label, node.file, () => readValuesNode(node, "values"));
}

/**
 * Returns the values in a text of another file. Those in a literal block have their exact lines, and those in other
 * texts have the place of the text.
 */
export function valuesOfText(field: Field, label: string): SourcedValues | undefined {
  const { node, text } = field;
  if (node === undefined || text === undefined || text.trim() === "") return undefined;
  return valuesOf(label, node.file, () => joinNodes(readInline(field, label)));
}

/** Returns values that a function reads when they are needed. */
export function valuesOf(label: string, file: TextFile, read: () => GoMap): SourcedValues {
  let values: GoMap | undefined;
  return {
    label,
    file,
    mergeOver(under) {
      values ??= read();
      return mergeMaps(under, values);
    },
  };
}

/** Returns the values of the file whose text a field has, as a generated ConfigMap does. */
export function valuesOfFile(file: TextFile): SourcedValues {
  return { ...valuesOf(file.path, file, () => readValues(file, "values")), inputs: [file] };
}

function readInline(field: Field, label: string): YamlNode[] {
  const nodes = parseInlineDocuments(field);
  if (nodes !== undefined) return nodes;
  const { node } = field;
  const details = node === undefined ? {} : { place: { file: node.file, start: node.start, end: node.start } };
  throw new ChartFailure("values", `${label} at ${describeField(field)} are not YAML`, details);
}

function joinNodes(nodes: readonly YamlNode[]): GoMap {
  let values = new GoMap();
  for (const node of nodes) values = mergeMaps(values, readValuesNode(node, "values"));
  return values;
}

/** Returns whether a file with values is encrypted by SOPS. */
export function isEncrypted(file: TextFile): boolean {
  if (!/^["']?sops["']?\s*:/mu.test(file.source.text)) return false;
  return readDocuments(file).some((document) => "root" in document);
}
