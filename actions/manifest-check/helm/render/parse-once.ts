import type { TextFile } from "../../../../shared/yaml/index.ts";
import type { PreparedTemplate } from "../chart/tree.ts";
import type { TemplateTree } from "../template/nodes.ts";
import { parseTemplate } from "../template/parse.ts";
import { isKnownFunction } from "../template/template-set.ts";
import { findFunction } from "./functions.ts";

const parsedFiles = new WeakMap<TextFile, Map<string, readonly TemplateTree[]>>();

/**
 * Parses a template of a file, the same for each set of values.
 * @param spend counts the tokens if it is not parsed yet.
 * @throws TemplateError
 */
export function parseOnce(
  { name, file, text }: PreparedTemplate,
  spend?: (tokens: number) => void,
): readonly TemplateTree[] {
  const byName = parsedFiles.get(file) ?? new Map<string, readonly TemplateTree[]>();
  parsedFiles.set(file, byName);
  const known = byName.get(name);
  if (known !== undefined) return known;
  const trees = parseTemplate(
    { name, text, file, offset: 0 },
    (functionName) => isKnownFunction(functionName, findFunction),
    spend,
  );
  byName.set(name, trees);
  return trees;
}
