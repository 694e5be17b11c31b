import { getDirectory } from "../../../shared/files/index.ts";
import type { TextFile } from "../../../shared/yaml/index.ts";
import { createDocument } from "../document.ts";
import { createNotCheckedProblemAt } from "../rules/file-rules.ts";
import { type ManifestProblem, removeDuplicates } from "../rules/rule.ts";
import type { RenderedUnit } from "../units/unit.ts";
import { type InflateChart, KustomizationBuilder } from "./build.ts";
import { listReferences, readKustomization } from "./kustomization.ts";
import { fixReferences } from "./references.ts";
import { isKustomization, type KustomizationTree, resolveReference } from "./tree.ts";
import { replaceVariables, type Variable } from "./vars.ts";

/** The objects that the kustomizations of a checkout build. */
export interface RenderedKustomizations {
  /** The objects of each kustomization that no other one uses. */
  readonly units: readonly RenderedUnit[];
  readonly problems: readonly ManifestProblem[];
  /** Files that a kustomization uses, including itself. They are not checked on their own. */
  readonly used: readonly TextFile[];
  /** Components that no kustomization uses. They cannot be built alone. */
  readonly unused: readonly TextFile[];
}

/**
 * Builds each kustomization that no other one uses. Pure; never throws.
 * @param inflate renders the charts of kustomizations. Default: renders none.
 */
export function renderKustomizations(
  files: readonly TextFile[],
  tree: KustomizationTree,
  inflate?: InflateChart,
): RenderedKustomizations {
  const kustomizations = [
    ...new Set([...files.filter(isKustomization), ...[...tree.files.values()].filter(isKustomization)]),
  ];
  const uses = new Map(kustomizations.map((file) => [file, usedBy(file, tree)]));
  const inner = new Set([...uses.values()].flat());
  const roots = rootsOf(files.filter(isKustomization), uses, inner);
  const components = roots.filter(isComponent);
  const units: RenderedUnit[] = [];
  const problems: ManifestProblem[] = [];
  for (const root of roots.filter((file) => !components.includes(file))) {
    const builder = new KustomizationBuilder(tree, inflate);
    const named = fixReferences(builder.build(root), builder.references);
    const { objects, missing } = replaceVariables(named, builder.variables);
    units.push({ path: root.path, documents: objects.map(({ node }) => createDocument(node.file, node)) });
    problems.push(...builder.problems, ...missing.map((variable) => missingProblem(variable, root)));
  }
  return { units, problems: removeDuplicates(problems), used: [...new Set([...roots, ...inner])], unused: components };
}

function missingProblem({ name, field }: Variable, root: TextFile): ManifestProblem {
  const why = `the variable ${name} names no value of an object, so it was not replaced`;
  return createNotCheckedProblemAt(field, field.place?.file ?? root, why);
}

/** Lists the kustomizations that no other one uses. Of a circle, lists the first, so that none is skipped. */
function rootsOf(
  files: readonly TextFile[],
  uses: ReadonlyMap<TextFile, readonly TextFile[]>,
  inner: ReadonlySet<TextFile>,
): TextFile[] {
  const roots = files.filter((file) => !inner.has(file));
  const seen = new Set<TextFile>();
  const visit = (start: TextFile): void => {
    const queue = [start];
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      queue.push(...(uses.get(file) ?? []));
    }
  };
  for (const root of roots) visit(root);
  for (const file of files) {
    if (seen.has(file)) continue;
    roots.push(file);
    visit(file);
  }
  return roots;
}

/** Lists everything that a kustomization refers to directly. */
function usedBy(file: TextFile, tree: KustomizationTree): TextFile[] {
  const root = readKustomization(file);
  return (root === undefined ? [] : listReferences(root)).flatMap(({ path }) => {
    const target = resolveReference(tree, getDirectory(file), path);
    return target.kind === "file" || target.kind === "directory" ? [target.file] : [];
  });
}

function isComponent(file: TextFile): boolean {
  return readKustomization(file)?.get("kind").text === "Component";
}
