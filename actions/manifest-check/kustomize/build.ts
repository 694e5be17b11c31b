import { getDirectory } from "../../../shared/files/index.ts";
import { Field, getEntry, readDocuments, type TextFile, type YamlNode } from "../../../shared/yaml/index.ts";
import { createNotCheckedProblemAt, createUnreadableProblem, createUnreadableProblemAt } from "../rules/file-rules.ts";
import type { ManifestProblem } from "../rules/rule.ts";
import { type NameReference, readConfiguration } from "./configurations.ts";
import { generateObjects, placeObject } from "./generators.ts";
import { setImages } from "./images.ts";
import { PatchError } from "./json-patch.ts";
import { readKustomization } from "./kustomization.ts";
import { getTextAt } from "./nodes.ts";
import { applyPatches } from "./patches.ts";
import { createReferenceProblem } from "./reference-problem.ts";
import { applyReplacements } from "./replacements.ts";
import { type BuiltObject, createBuiltObject } from "./target.ts";
import { addAnnotations, addLabels, affixNames, setNamespace, setReplicas } from "./transform.ts";
import { type KustomizationTree, resolveReference } from "./tree.ts";
import { listUnsupported } from "./unsupported.ts";
import { readVariables, type Variable } from "./vars.ts";

const maxDepth = 30;
const maxObjects = 20_000;
/** Maximum number of kustomizations to build, each counted as often as it is used. */
const maxBuilds = 2000;
/** Fields that render Helm charts. */
const chartLists = ["helmCharts", "helmChartInflationGenerator"];

/** What a chart of a kustomization renders, or why it was not rendered. */
export interface InflatedChart {
  readonly objects: readonly YamlNode[];
  readonly problems: readonly ManifestProblem[];
}

/**
 * Renders a chart that a kustomization names. Undefined if the chart is not in the repository.
 * @param root of the kustomization. @param entry of its list `helmCharts` or `helmChartInflationGenerator`.
 */
export type InflateChart = (file: TextFile, root: Field, entry: Field) => InflatedChart | undefined;

/**
 * Builds kustomizations as kustomize 5 does, without network, plugins or other programs. Nodes keep the position that
 * set them.
 */
export class KustomizationBuilder {
  readonly problems: ManifestProblem[] = [];
  /** Variables and name references of all kustomizations that were built. They apply to the result. */
  readonly variables: Variable[] = [];
  readonly references: NameReference[] = [];
  readonly #tree: KustomizationTree;
  readonly #inflate: InflateChart;
  readonly #stack: string[] = [];
  #objects = 0;
  #builds = 0;

  /** @param inflate Default: renders no chart. */
  constructor(tree: KustomizationTree, inflate: InflateChart = () => undefined) {
    this.#tree = tree;
    this.#inflate = inflate;
  }

  /** Builds the objects of a kustomization. A component transforms the objects that it receives. */
  build(file: TextFile, inputs: readonly BuiltObject[] = []): BuiltObject[] {
    const root = this.#enter(file);
    if (root === undefined) return [...inputs];
    this.#stack.push(file.path);
    let objects: BuiltObject[] = [...inputs];
    for (const list of ["resources", "bases"]) {
      for (const field of root.get(list).items()) objects.push(...this.#resource(file, field));
    }
    for (const field of root.get("components").items()) objects = this.#component(file, field, objects);
    objects = [...this.#generated(file, root, objects), ...this.#inflated(file, root)];
    objects = this.#transformed(file, root, objects);
    this.variables.push(...readVariables(root));
    for (const field of root.get("configurations").items()) this.#configure(file, field);
    this.#stack.pop();
    return objects;
  }

  #configure(from: TextFile, field: Field): void {
    const target = resolveReference(this.#tree, getDirectory(from), field.text ?? "");
    if (target.kind !== "file") {
      this.problems.push(createReferenceProblem(target, from, field));
      return;
    }
    const { references, unsupported: unknown } = readConfiguration(target.file);
    this.references.push(...references);
    for (const part of unknown) {
      const why = `${String(part.key)} is not supported in configurations, so its fields were not changed`;
      this.problems.push(createNotCheckedProblemAt(part, target.file, why));
    }
  }

  #enter(file: TextFile): Field | undefined {
    const root = readKustomization(file);
    if (root === undefined || !root.isMap) {
      const [document] = readDocuments(file);
      const problem =
        document !== undefined && "problem" in document ? document : { problem: "it is not a mapping", offset: 0 };
      this.problems.push(createUnreadableProblem(file, problem.problem, problem.offset));
      return undefined;
    }
    this.problems.push(...listUnsupported(file, root));
    return root;
  }

  #resource(from: TextFile, field: Field): BuiltObject[] {
    const target = resolveReference(this.#tree, getDirectory(from), field.text ?? "");
    switch (target.kind) {
      case "file":
        return this.#documents(target.file);
      case "directory":
        return this.#isTooMuch(target.file, from, field) ? [] : this.build(target.file);
      default:
        this.problems.push(createReferenceProblem(target, from, field));
        return [];
    }
  }

  #component(from: TextFile, field: Field, objects: BuiltObject[]): BuiltObject[] {
    const target = resolveReference(this.#tree, getDirectory(from), field.text ?? "");
    if (target.kind === "directory")
      return this.#isTooMuch(target.file, from, field) ? objects : this.build(target.file, objects);
    if (target.kind !== "file") this.problems.push(createReferenceProblem(target, from, field));
    return objects;
  }

  #isTooMuch(file: TextFile, from: TextFile, field: Field): boolean {
    const isCycle = this.#stack.includes(file.path);
    this.#builds += 1;
    if (!isCycle && this.#stack.length < maxDepth && this.#builds <= maxBuilds) return false;
    if (this.#builds > maxBuilds + 1) return true;
    const why = isCycle
      ? `${file.path} includes itself`
      : "kustomizations are nested too deeply, or there are too many";
    this.problems.push(createUnreadableProblemAt(field, from, why));
    return true;
  }

  #documents(file: TextFile): BuiltObject[] {
    const built: BuiltObject[] = [];
    for (const document of readDocuments(file)) {
      if ("problem" in document) this.problems.push(createUnreadableProblem(file, document.problem, document.offset));
      else built.push(...objectsOf(document.root));
    }
    this.#objects += built.length;
    if (this.#objects <= maxObjects) return built;
    this.problems.push(createUnreadableProblem(file, `kustomizations build more than ${maxObjects} objects`, 0));
    return [];
  }

  #generated(file: TextFile, root: Field, objects: BuiltObject[]): BuiltObject[] {
    const options = root.get("generatorOptions");
    const lookup = (field: Field, path: string): TextFile | undefined => {
      const target = resolveReference(this.#tree, getDirectory(file), path);
      if (target.kind === "file") return target.file;
      if (target.kind !== "missing") this.problems.push(createReferenceProblem(target, file, field));
      return undefined;
    };
    let result = objects;
    for (const [list, kind] of [
      ["configMapGenerator", "ConfigMap"],
      ["secretGenerator", "Secret"],
    ] as const) {
      for (const field of root.get(list).items()) {
        if (field.get("name").text === undefined) continue;
        result = placeObject(result, generateObjects(kind, field, options, lookup), field.get("behavior").text);
      }
    }
    return result;
  }

  #inflated(file: TextFile, root: Field): BuiltObject[] {
    const built: BuiltObject[] = [];
    for (const list of chartLists) {
      const entries = root.get(list).items();
      const inflated = entries.map((entry) => this.#inflate(file, root, entry));
      for (const chart of inflated) {
        built.push(...(chart?.objects ?? []).flatMap(objectsOf));
        this.problems.push(...(chart?.problems ?? []));
      }
      if (inflated.every((chart) => chart !== undefined)) continue;
      const why = `the charts of ${list} that are not in the repository were not rendered, so their output was not checked`;
      this.problems.push(createNotCheckedProblemAt(root.get(list), file, why));
    }
    this.#objects += built.length;
    if (this.#objects <= maxObjects) return built;
    this.problems.push(createUnreadableProblem(file, `kustomizations build more than ${maxObjects} objects`, 0));
    return [];
  }

  /** Applies the transformers in kustomize's order. */
  #transformed(file: TextFile, root: Field, objects: BuiltObject[]): BuiltObject[] {
    const patches = { tree: this.#tree, file, problems: this.problems };
    let result = applyPatches(
      objects,
      [...root.get("patchesStrategicMerge").items(), ...root.get("patches").items()],
      patches,
    );
    result = setNamespace(result, root.get("namespace"));
    result = affixNames(result, root.get("namePrefix"), root.get("nameSuffix"));
    result = addLabels(result, root.get("commonLabels").fields(), { selectors: true, templates: true });
    for (const label of root.get("labels").items()) {
      const scope = {
        selectors: label.get("includeSelectors").isTrue,
        templates: label.get("includeTemplates").isTrue,
      };
      result = addLabels(result, label.get("pairs").fields(), scope);
    }
    result = addAnnotations(result, root.get("commonAnnotations").fields());
    result = applyPatches(result, root.get("patchesJson6902").items(), patches);
    result = setReplicas(result, root.get("replicas").items());
    result = setImages(result, root.get("images").items());
    for (const replacement of root.get("replacements").items()) result = this.#replaced(file, replacement, result);
    return result;
  }

  #replaced(file: TextFile, field: Field, objects: BuiltObject[]): BuiltObject[] {
    const path = field.get("path").text;
    const target = path === undefined ? undefined : resolveReference(this.#tree, getDirectory(file), path);
    if (target !== undefined && target.kind !== "file") {
      this.problems.push(createReferenceProblem(target, file, field.get("path")));
      return objects;
    }
    const documents =
      target === undefined
        ? [field]
        : readDocuments(target.file).flatMap((document) => ("root" in document ? [new Field(document.root)] : []));
    const replacements = documents.flatMap((document) => (document.isMap ? [document] : document.items()));
    return replacements.reduce((current, replacement) => {
      try {
        return applyReplacements(current, replacement);
      } catch (error) {
        if (!(error instanceof PatchError)) throw error;
        this.problems.push(createUnreadableProblemAt(error.field, file, error.message));
        return current;
      }
    }, objects);
  }
}

function objectsOf(root: YamlNode): BuiltObject[] {
  const items = getEntry(root, "items")?.value;
  if (getTextAt(root, "kind")?.endsWith("List") === true && items?.kind === "list")
    return items.items.map(({ value }) => createBuiltObject(value));
  return root.kind === "map" && getTextAt(root, "kind") !== undefined ? [createBuiltObject(root)] : [];
}
