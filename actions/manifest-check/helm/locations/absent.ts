import { getEntry, type Place, readDocuments, type TextFile, type YamlNode } from "../../../../shared/yaml/index.ts";
import { getTextFile } from "../chart/files.ts";
import type { PreparedChart, PreparedTemplate } from "../chart/tree.ts";
import { parseOnce } from "../render/parse-once.ts";
import type { BranchNode, Node, OperandNode, PipeNode } from "../template/nodes.ts";
import type { Leaf } from "../values/origin.ts";
import { GoMap } from "../values/value.ts";

/** Finds the values that decide whether a template has a key that it did not print. */
export class AbsentKeys {
  readonly #templates = new Map<TextFile, { readonly chart: PreparedChart; readonly template: PreparedTemplate }>();
  readonly #branches = new Map<TextFile, readonly BranchNode[]>();
  readonly #toPlace: (leaf: Leaf) => Place | undefined;

  /** @param toPlace returns the place of a value in a file of values. */
  constructor(root: PreparedChart, toPlace: (leaf: Leaf) => Place | undefined) {
    this.#toPlace = toPlace;
    this.#addTemplates(root);
  }

  /**
   * Returns the value whose change adds a key to a map, if a branch next to the map prints the key.
   * @param file the template that prints the map.
   * @param start,end range of the keys that it has, in UTF-16 code units.
   */
  find(file: TextFile, start: number, end: number, key: string): Place | undefined {
    const owner = this.#templates.get(file);
    if (owner === undefined) return undefined;
    const { source } = file;
    const indent = source.positionAt(start).column - 1;
    const line = new RegExp(`^ {${indent}}(?:- )?${escapePattern(key)}:`, "mu");
    const map = { start, end, indent };
    const adding = this.#listBranches(file, owner.template)
      .filter((branch) => branch.start > start - maxDistance && branch.start < end + maxDistance)
      .filter((branch) => line.test(source.text.slice(branch.start, endOf(branch))))
      // A branch around the map prints the map, and not only the key.
      .filter((branch) => !contains(branch, map) && isInSameMap(source.text, map, branch));
    const near = adding
      .filter(
        (branch) => !adding.some((inner) => inner !== branch && contains(branch, { ...inner, end: endOf(inner) })),
      )
      .toSorted((a, b) => distanceOf(a, map) - distanceOf(b, map));
    for (const branch of near) {
      for (const path of listValuePaths(branch.pipe)) {
        const place = this.#placeOf(owner.chart, path);
        if (place !== undefined) return place;
      }
    }
    return undefined;
  }

  #addTemplates(chart: PreparedChart): void {
    for (const template of chart.templates) this.#templates.set(template.file, { chart, template });
    for (const subchart of chart.subcharts) this.#addTemplates(subchart);
  }

  #listBranches(file: TextFile, template: PreparedTemplate): readonly BranchNode[] {
    const known = this.#branches.get(file) ?? parseOnce(template).flatMap(({ nodes }) => flattenBranches(nodes));
    this.#branches.set(file, known);
    return known;
  }

  #placeOf(chart: PreparedChart, path: readonly string[]): Place | undefined {
    let map = chart.values;
    for (const [index, key] of path.entries()) {
      const cell = map.entries.get(key);
      if (cell === undefined) return this.#placeOfNull(chart, path);
      if (index === path.length - 1 || !(cell.value instanceof GoMap))
        return cell.origin?.kind === "value" ? this.#toPlace(cell.origin.leaf) : undefined;
      map = cell.value;
    }
    return undefined;
  }

  /** Returns the place of a null in the defaults of a chart. Helm drops it, so that no value has its place. */
  #placeOfNull({ chart }: PreparedChart, path: readonly string[]): Place | undefined {
    const file = getTextFile(chart.source, "values.yaml");
    const node = file === undefined ? undefined : findValue(file, path);
    return node === undefined
      ? undefined
      : this.#toPlace({ file: node.file, start: node.start, end: node.end, path, label: undefined });
  }
}

/** Finds the value at a path in a file of values. */
function findValue(file: TextFile, path: readonly string[]): YamlNode | undefined {
  const roots = readDocuments(file).flatMap((document) => ("root" in document ? [document.root] : []));
  return path.reduce<YamlNode | undefined>((node, key) => getEntry(node, key)?.value, roots[0]);
}

/** Maximum distance of a branch from the map, in UTF-16 code units. */
const maxDistance = 3000;

function escapePattern(text: string): string {
  return text.replace(/[^\w]/gu, "\\$&");
}

function flattenBranches(nodes: readonly Node[]): BranchNode[] {
  return nodes.flatMap((node) => {
    if (node.kind !== "if" && node.kind !== "with" && node.kind !== "range") return [];
    return [node, ...flattenBranches(node.body), ...flattenBranches(node.otherwise ?? [])];
  });
}

/** Returns the end of what a branch contains, without what follows `else`. */
function endOf({ body, end }: BranchNode): number {
  let last = end;
  for (const node of body)
    last = Math.max(last, "action" in node ? node.action.end : "body" in node ? endOf(node) : node.end);
  return last;
}

/** Returns whether a branch contains a range, outside of what follows `else`. */
function contains(branch: BranchNode, { start, end }: Pick<PrintedMap, "start" | "end">): boolean {
  return branch.start <= start && end <= endOf(branch);
}

/** Returns how far a branch is from a map. Those between its keys are equally near, so that the first one counts. */
function distanceOf(branch: BranchNode, { start, end }: PrintedMap): number {
  return Math.max(0, branch.start - end, start - endOf(branch));
}

interface PrintedMap {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

/** Returns whether no line between a map and a branch belongs to another map, such as the next item of a list. */
function isInSameMap(text: string, { start, end, indent }: PrintedMap, branch: BranchNode): boolean {
  const between =
    branch.start < start ? text.slice(endOf(branch), start) : branch.start > end ? text.slice(end, branch.start) : "";
  // The first line is the end of the map's last key, or of the branch.
  return between
    .split("\n")
    .slice(1)
    .every((line) => {
      const depth = line.search(/\S/u);
      if (depth === -1 || line[depth] === "#" || line.startsWith("{{", depth)) return true;
      return depth >= indent;
    });
}

/** Lists the paths of values that an expression reads: `.Values.a.b`, `$.Values.a`, `.context.Values.a`. */
export function listValuePaths(pipe: PipeNode): string[][] {
  return pipe.commands.flatMap(({ args }) => args.flatMap(listPathsOf));
}

function listPathsOf(node: OperandNode): string[][] {
  switch (node.kind) {
    case "field":
      return pathBehindValues(node.names);
    case "variable":
      return pathBehindValues(node.fields);
    case "chain":
      return [...pathBehindValues(node.fields), ...listPathsOf(node.node)];
    case "pipe":
      return listValuePaths(node);
    default:
      return [];
  }
}

function pathBehindValues(names: readonly string[]): string[][] {
  const index = names.indexOf("Values");
  return index === -1 || index === names.length - 1 ? [] : [names.slice(index + 1)];
}
