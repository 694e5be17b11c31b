import { readDocuments, type TextFile, type YamlNode } from "../../../shared/yaml/index.ts";
import type { TextEdit } from "../fixes/edits.ts";
import type { ManifestProblem } from "../rules/rule.ts";
import { getTextFile } from "./chart/files.ts";
import type { PreparedChart } from "./chart/tree.ts";
import type { RenderedObjects } from "./rendered-objects.ts";

/**
 * Marks fixes of rendered objects that may change more than the finding is about: a value that templates read at several
 * places, or a text of a template that is not behind its own key. They are suggested, and not applied.
 */
export function judgeFixes(problems: readonly ManifestProblem[], objects: RenderedObjects): ManifestProblem[] {
  const templates = new Map<PreparedChart, Templates>();
  const templatesOf = (root: PreparedChart): Templates => {
    const own = templates.get(root) ?? new Templates(root);
    templates.set(root, own);
    return own;
  };
  return problems.map((problem) => {
    const { fix, owner } = problem;
    const result = objects.get(owner.document.root);
    if (fix === undefined || result === undefined || fix.safety !== undefined || fix.changes !== undefined)
      return problem;
    const own = templatesOf(result.rendered.tree.root);
    if (fix.edits.every((edit) => own.isOnlyUse(edit))) return problem;
    return { ...problem, fix: { ...fix, changes: "other parts of the chart may use the same value" } };
  });
}

/** The templates of a chart and of the charts that it contains. */
class Templates {
  readonly #files: readonly TextFile[];

  constructor(root: PreparedChart) {
    this.#files = listTemplates(root);
  }

  /** Tells whether an edit changes nothing but one field: a literal behind its key, or a value that is read at one place. */
  isOnlyUse({ file, span }: TextEdit): boolean {
    const { text } = file.source;
    if (!this.#files.some(({ path }) => path === file.path)) return this.#isReadOnce(findPath(file, span.start));
    const isKey = /^["']?:(?:\s|$)/u.test(text.slice(span.end, span.end + 3));
    const before = text.slice(text.lastIndexOf("\n", span.start - 1) + 1, span.start);
    return isKey || /(?:^|[\s{,-])["']?[\w./-]+["']?:\s+["']?$/u.test(before);
  }

  /** Tells whether templates read a value at one place, by itself or as part of a map that is read as a whole. */
  #isReadOnce(path: readonly string[]): boolean {
    for (const [index, key] of [...path.entries()].toReversed()) {
      const uses = this.#count(key, "");
      if (uses > 1) return false;
      if (uses === 1) return path.slice(0, index).every((parent) => this.#count(parent, "(?!\\.\\w)") === 0);
    }
    return false;
  }

  /** Counts how often templates read something of this name. */
  #count(key: string, behind: string): number {
    if (!/^[\w-]+$/u.test(key)) return Number.POSITIVE_INFINITY;
    const pattern = new RegExp(`\\.${key}(?![\\w-])${behind}|"${key}"`, "gu");
    return this.#files.reduce((sum, { source }) => sum + [...source.text.matchAll(pattern)].length, 0);
  }
}

function listTemplates({ chart: { source }, subcharts }: PreparedChart): TextFile[] {
  const own = [...source.files.keys()].filter((path) => path.startsWith("templates/"));
  return [...own.flatMap((path) => getTextFile(source, path) ?? []), ...subcharts.flatMap(listTemplates)];
}

/** Returns the keys that lead to an offset of a file, without those around the values of what deploys a chart. */
function findPath(file: TextFile, offset: number): string[] {
  const roots = readDocuments(file).flatMap((document) => ("root" in document ? [document.root] : []));
  const path = roots.map((root) => pathIn(root, offset)).find((found) => found !== undefined) ?? [];
  return path.slice(path.findLastIndex((key) => key === "values" || key === "valuesObject") + 1);
}

function pathIn(node: YamlNode, offset: number): string[] | undefined {
  if (node.kind === "map") {
    for (const { key, keySpan, value } of node.entries) {
      if (offset >= keySpan.start && offset < keySpan.end) return [String(key)];
      const inner = pathIn(value, offset);
      if (inner !== undefined) return [String(key), ...inner];
    }
    return undefined;
  }
  if (node.kind === "list")
    return node.items.map((item) => pathIn(item.value, offset)).find((path) => path !== undefined);
  return offset >= node.start && offset <= node.end ? [] : undefined;
}
