import { getDirectory } from "../../../shared/files/index.ts";
import { didYouMean } from "../../../shared/text/index.ts";
import { Field, getEntry, readDocuments, type TextFile, type YamlNode } from "../../../shared/yaml/index.ts";
import { createNotCheckedProblemAt, createUnreadableProblem, createUnreadableProblemAt } from "../rules/file-rules.ts";
import type { ManifestProblem } from "../rules/rule.ts";
import { type NameReference, readConfiguration } from "./configurations.ts";
import { generateObjects, placeObject } from "./generators.ts";
import { compileImagePattern } from "./image-pattern.ts";
import { setImages } from "./images.ts";
import { PatchError } from "./json-patch.ts";
import { knownFields } from "./known-fields.ts";
import { readKustomization } from "./kustomization.ts";
import { getTextAt } from "./nodes.ts";
import { applyPatches } from "./patches.ts";
import { createReferenceProblem } from "./reference-problem.ts";
import { applyReplacements } from "./replacements.ts";
import { type BuiltObject, createBuiltObject } from "./target.ts";
import { addAnnotations, addLabels, affixNames, setNamespace, setReplicas } from "./transform.ts";
import { type KustomizationTree, resolveReference } from "./tree.ts";
import { readVariables, type Variable } from "./vars.ts";

const maxDepth = 30;
const maxObjects = 20_000;
/** Maximum number of kustomizations to build, each counted as often as it is used. */
const maxBuilds = 2000;
/** Fields that run other programs or fetch remote files. They are not supported. */
const unsupported = ["helmCharts", "helmChartInflationGenerator", "generators", "transformers", "validators"];

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
  readonly #stack: string[] = [];
  #objects = 0;
  #builds = 0;

  constructor(tree: KustomizationTree) {
    this.#tree = tree;
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
    objects = this.#generated(file, root, objects);
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
    for (const field of root.fields()) {
      const name = String(field.key);
      if (knownFields.includes(name)) continue;
      this.problems.push(
        createUnreadableProblemAt(
          field,
          file,
          `unknown field ${name} in a kustomization${didYouMean(name, knownFields)}`,
        ),
      );
    }
    for (const name of unsupported) {
      const field = root.get(name);
      if (field.items().length > 0 || field.isMap) {
        this.problems.push(
          createNotCheckedProblemAt(field, file, `${name} do not run, so their output was not checked`),
        );
      }
    }
    for (const image of root.get("images").items()) {
      const name = image.get("name");
      if (name.text === undefined || compileImagePattern(name.text) !== undefined) continue;
      const why = "is not a supported pattern, so the image was not replaced and not checked";
      this.problems.push(createNotCheckedProblemAt(name, file, `the name ${name.text.slice(0, 80)} ${why}`));
    }
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
