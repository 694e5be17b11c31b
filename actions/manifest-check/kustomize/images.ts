import { splitReference } from "../../../shared/references/index.ts";
import type { Field, MapNode, YamlNode } from "../../../shared/yaml/index.ts";
import { compileImagePattern } from "./image-pattern.ts";
import { createEntry, createTextNode, getOrigin, getTextAt, withEntry, withItems } from "./nodes.ts";
import type { BuiltObject } from "./target.ts";

const maxDepth = 60;

/** An entry of a kustomization's `images`. */
interface Replacement {
  readonly image: Field;
  isMatch(reference: string): boolean;
}

/** Sets the names, tags and digests of a kustomization in the images of all containers, anywhere in an object. */
export function setImages(objects: readonly BuiltObject[], images: readonly Field[]): BuiltObject[] {
  if (images.length === 0) return [...objects];
  const replacements = images.flatMap((image): Replacement[] => {
    const isMatch = compileImagePattern(image.get("name").text ?? "");
    return isMatch === undefined ? [] : [{ image, isMatch }];
  });
  return objects.map((built) => ({ ...built, node: walk(built.node, replacements, 0) }));
}

function walk(node: YamlNode, images: readonly Replacement[], depth: number): YamlNode {
  if (depth > maxDepth || node.kind === "scalar") return node;
  if (node.kind === "list")
    return withItems(
      node,
      node.items.map((entry) => ({ ...entry, value: walk(entry.value, images, depth + 1) })),
    );
  const entries = node.entries.map((entry) => {
    const isContainers = /^(?:initC|c)ontainers$/.test(entry.key) && entry.value.kind === "list";
    const value =
      isContainers && entry.value.kind === "list"
        ? withItems(
            entry.value,
            entry.value.items.map((container) => ({ ...container, value: images.reduce(renamed, container.value) })),
          )
        : entry.value;
    return { ...entry, value: walk(value, images, depth + 1) };
  });
  return { ...node, entries } satisfies MapNode;
}

function renamed(container: YamlNode, { image, isMatch }: Replacement): YamlNode {
  const current = getTextAt(container, "image");
  if (container.kind !== "map" || current === undefined || !isMatch(current)) return container;
  const { tag, digest } = splitReference(current);
  const base = current.slice(
    0,
    current.length - (digest === undefined ? 0 : digest.length + 1) - (tag === undefined ? 0 : tag.length + 1),
  );
  const field = ["digest", "newTag", "newName"].map((key) => image.get(key)).find(({ exists }) => exists);
  if (field === undefined) return container;
  const origin = getOrigin(field);
  const text = `${image.get("newName").text ?? base}${versionOf(image, tag, digest)}`;
  return withEntry(container, createEntry("image", createTextNode(origin, text), origin));
}

/** Returns the new version suffix. A new tag removes the digest, and a new digest removes the tag. */
function versionOf(image: Field, tag: string | undefined, digest: string | undefined): string {
  const newTag = image.get("newTag").text;
  const newDigest = image.get("digest").text;
  if (newDigest !== undefined) return newTag === undefined ? `@${newDigest}` : `:${newTag}@${newDigest}`;
  if (newTag !== undefined) return `:${newTag}`;
  return `${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}
