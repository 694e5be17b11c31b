import { getDirectory } from "../../../shared/files/index.ts";
import { Field, readDocuments, type TextFile, type YamlNode } from "../../../shared/yaml/index.ts";
import { createUnreadableProblemAt } from "../rules/file-rules.ts";
import type { ManifestProblem } from "../rules/rule.ts";
import { applyJsonPatch, PatchError } from "./json-patch.ts";
import { parseInlineDocuments } from "./kustomization.ts";
import { getTextAt } from "./nodes.ts";
import { createReferenceProblem } from "./reference-problem.ts";
import { applyStrategicMerge } from "./strategic.ts";
import { type BuiltObject, groupVersion, isOwnKind, isTarget, kindOf } from "./target.ts";
import { type KustomizationTree, resolveReference } from "./tree.ts";

interface Surroundings {
  readonly tree: KustomizationTree;
  readonly file: TextFile;
  readonly problems: ManifestProblem[];
}

/**
 * Applies patches in order: files or texts, strategic merges or JSON Patches, each to its target or the object with
 * its name.
 */
export function applyPatches(
  objects: readonly BuiltObject[],
  patches: readonly Field[],
  around: Surroundings,
): BuiltObject[] {
  return patches.reduce<BuiltObject[]>(
    (current, patch) => {
      const documents = documentsOf(patch, around);
      return documents.reduce((result, document) => applyPatch(result, document, patch, around), current);
    },
    [...objects],
  );
}

/** Reads the documents of a patch: a path or a text, bare or under `path` or `patch`. */
function documentsOf(patch: Field, { tree, file, problems }: Surroundings): YamlNode[] {
  const path = patch.isMap ? patch.get("path") : patch;
  const isInline = patch.isMap ? path.text === undefined : (patch.text ?? "").includes("\n");
  if (isInline) {
    const field = patch.isMap ? patch.get("patch") : patch;
    const documents = parseInlineDocuments(field);
    if (documents === undefined) problems.push(createUnreadableProblemAt(field, file, "this patch is not valid YAML"));
    return documents ?? [];
  }
  const target = resolveReference(tree, getDirectory(file), path.text ?? "");
  if (target.kind !== "file") {
    problems.push(createReferenceProblem(target, file, path));
    return [];
  }
  return readDocuments(target.file).flatMap((document) => {
    if ("root" in document) return [document.root];
    problems.push(createUnreadableProblemAt(path, file, `${target.file.path} could not be read: ${document.problem}`));
    return [];
  });
}

function applyPatch(
  objects: BuiltObject[],
  document: YamlNode,
  patch: Field,
  { file, problems }: Surroundings,
): BuiltObject[] {
  const target = patch.get("target");
  const isMeant = (built: BuiltObject): boolean => (target.isMap ? isTarget(built, target) : isNamed(built, document));
  if (!objects.some(isMeant)) {
    if (!target.isMap)
      problems.push(createUnreadableProblemAt(patch, file, "no object has the kind and name in this patch"));
    return objects;
  }
  return objects.flatMap((built) => {
    if (!isMeant(built)) return [built];
    try {
      if (document.kind === "list")
        return [{ ...built, node: applyJsonPatch(built.node, new Field(document).items()) }];
      if (getTextAt(document, "$patch") === "delete") return [];
      return [merged(built, document, patch.get("options"))];
    } catch (error) {
      if (!(error instanceof PatchError)) throw error;
      problems.push(createUnreadableProblemAt(error.field, file, error.message));
      return [built];
    }
  });
}

/**
 * Merges a patch into an object. The patch's name and kind identify the object; they change only if the options allow
 * it.
 */
function merged(built: BuiltObject, document: YamlNode, options: Field): BuiltObject {
  const patch = options.get("allowNameChange").isTrue ? document : withoutIdentity(document);
  const node = applyStrategicMerge(built.node, patch, isOwnKind(built) ? "keyed" : "whole");
  return { ...built, node };
}

function withoutIdentity(document: YamlNode): YamlNode {
  if (document.kind !== "map") return document;
  const entries = document.entries
    .filter(({ key }) => key !== "apiVersion" && key !== "kind")
    .map((object) =>
      object.key === "metadata" && object.value.kind === "map"
        ? {
            ...object,
            value: {
              ...object.value,
              entries: object.value.entries.filter(({ key }) => key !== "name" && key !== "namespace"),
            },
          }
        : object,
    );
  return { ...document, entries };
}

function isNamed(built: BuiltObject, document: YamlNode): boolean {
  const namespace = getTextAt(document, "metadata", "namespace");
  return (
    kindOf(built) === getTextAt(document, "kind") &&
    built.names.includes(getTextAt(document, "metadata", "name") ?? "") &&
    groupVersion(built)[0] === groupVersion({ node: document })[0] &&
    (namespace === undefined || built.namespaces.length === 0 || built.namespaces.includes(namespace))
  );
}
