import { directoryOf } from "../files/paths.ts";
import { unreadableAt } from "../rules/file-rules.ts";
import type { ManifestProblem } from "../rules/rule.ts";
import { Field } from "../yaml/field.ts";
import type { TextFile, YamlNode } from "../yaml/node.ts";
import { readDocuments } from "../yaml/read.ts";
import { jsonPatch, PatchError } from "./json-patch.ts";
import { inlineDocuments } from "./kustomization.ts";
import { textAt } from "./nodes.ts";
import { strategicMerge } from "./strategic.ts";
import { type Built, groupVersion, isOwnKind, isTarget, kindOf } from "./target.ts";
import { follow, type Tree } from "./tree.ts";

interface Surroundings {
  readonly tree: Tree;
  readonly file: TextFile;
  readonly problems: ManifestProblem[];
}

/** Applies patches in their order: files or texts, strategic merges or JSON Patches, each to its target or the object of its name. */
export function applyPatches(objects: readonly Built[], patches: readonly Field[], around: Surroundings): Built[] {
  return patches.reduce<Built[]>(
    (current, patch) => {
      const documents = documentsOf(patch, around);
      return documents.reduce((result, document) => applyPatch(result, document, patch, around), current);
    },
    [...objects],
  );
}

/** A patch is a path or a text, bare or under `path` or `patch`. */
function documentsOf(patch: Field, { tree, file, problems }: Surroundings): YamlNode[] {
  const path = patch.isMap ? patch.get("path") : patch;
  const isInline = patch.isMap ? path.text === undefined : (patch.text ?? "").includes("\n");
  if (isInline) {
    const field = patch.isMap ? patch.get("patch") : patch;
    const documents = inlineDocuments(field);
    if (documents === undefined) problems.push(unreadableAt(field, file, "this patch is not valid YAML"));
    return documents ?? [];
  }
  const target = follow(tree, directoryOf(file), path.text ?? "");
  if (target.kind !== "file") {
    problems.push(
      target.kind === "unreadable"
        ? target.problem
        : unreadableAt(path, file, `${path.text ?? "the patch"} does not exist`),
    );
    return [];
  }
  return readDocuments(target.file).flatMap((document) => {
    if ("root" in document) return [document.root];
    problems.push(unreadableAt(path, file, `${target.file.path} could not be read: ${document.problem}`));
    return [];
  });
}

function applyPatch(objects: Built[], document: YamlNode, patch: Field, { file, problems }: Surroundings): Built[] {
  const target = patch.get("target");
  const isMeant = (built: Built): boolean => (target.isMap ? isTarget(built, target) : isNamed(built, document));
  if (!objects.some(isMeant)) {
    if (!target.isMap) problems.push(unreadableAt(patch, file, "no object has the kind and name in this patch"));
    return objects;
  }
  return objects.flatMap((built) => {
    if (!isMeant(built)) return [built];
    try {
      if (document.kind === "list") return [{ ...built, node: jsonPatch(built.node, new Field(document).items()) }];
      if (textAt(document, "$patch") === "delete") return [];
      return [merged(built, document, patch.get("options"))];
    } catch (error) {
      if (!(error instanceof PatchError)) throw error;
      problems.push(unreadableAt(error.field, file, error.message));
      return [built];
    }
  });
}

/** The patch's name and kind find the object; they change only where the options say so. */
function merged(built: Built, document: YamlNode, options: Field): Built {
  const patch = options.get("allowNameChange").isTrue ? document : withoutIdentity(document);
  const node = strategicMerge(built.node, patch, isOwnKind(built) ? "keyed" : "whole");
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

function isNamed(built: Built, document: YamlNode): boolean {
  const namespace = textAt(document, "metadata", "namespace");
  return (
    kindOf(built) === textAt(document, "kind") &&
    built.names.includes(textAt(document, "metadata", "name") ?? "") &&
    groupVersion(built)[0] === groupVersion({ node: document })[0] &&
    (namespace === undefined || built.namespaces.length === 0 || built.namespaces.includes(namespace))
  );
}
