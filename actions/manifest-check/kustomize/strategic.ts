import { entryOf, type ListItem, type ListNode, type MapNode, type YamlNode } from "../yaml/node.ts";
import { resolveScalar } from "../yaml/scalar.ts";
import { textAt, withEntry, withItems, withoutEntry } from "./nodes.ts";

/** Keys by which strategic merge tells the items of lists apart, from the `patchMergeKey` of Kubernetes' types. */
const mergeKeys: Readonly<Record<string, readonly string[]>> = {
  containers: ["name"],
  initContainers: ["name"],
  ephemeralContainers: ["name"],
  volumes: ["name"],
  env: ["name"],
  imagePullSecrets: ["name"],
  volumeMounts: ["mountPath"],
  volumeDevices: ["devicePath"],
  ports: ["containerPort", "port"],
  hostAliases: ["ip"],
  topologySpreadConstraints: ["topologyKey"],
  secrets: ["name"],
  ownerReferences: ["uid"],
  resourceClaims: ["name"],
  schedulingGates: ["name"],
};
/** Lists of strings that are joined. */
const joined = new Set(["finalizers"]);

/** Kinds outside Kubernetes' own types have lists without keys: a patch replaces them whole. */
export type ListMode = "keyed" | "whole";

/**
 * A strategic merge patch on an object (Kubernetes, "Update API objects in place using kubectl patch"): maps merge, lists merge by
 * their key or are replaced, null and `$patch: delete` remove. What comes from the patch keeps its place in it.
 */
export function strategicMerge(base: YamlNode, patch: YamlNode, mode: ListMode, key = ""): YamlNode {
  if (base.kind === "map" && patch.kind === "map") return mergeMaps(base, patch, mode);
  if (base.kind === "list" && patch.kind === "list") return mergeLists(base, patch, mode, key);
  return patch;
}

function mergeMaps(base: MapNode, patch: MapNode, mode: ListMode): MapNode {
  if (textAt(patch, "$patch") === "replace") return withoutEntry(patch, "$patch");
  let result = base;
  for (const one of patch.entries) {
    if (one.key.startsWith("$")) continue;
    const old = entryOf(result, one.key);
    if (isNull(one.value) || textAt(one.value, "$patch") === "delete") {
      result = withoutEntry(result, one.key);
      continue;
    }
    if (old === undefined || old.value.kind !== one.value.kind || old.value.kind === "scalar") {
      result = withEntry(result, { ...one, value: cleaned(one.value) });
      continue;
    }
    result = withEntry(result, { ...old, value: strategicMerge(old.value, one.value, mode, one.key) });
  }
  return result;
}

function mergeLists(base: ListNode, patch: ListNode, mode: ListMode, key: string): ListNode {
  if (joined.has(key)) return joinTexts(base, patch);
  const keys = mode === "whole" ? [] : (mergeKeys[key] ?? []);
  const name = keys.find((candidate) =>
    [...base.items, ...patch.items].every(({ value }) => textAt(value, candidate) !== undefined),
  );
  if (name === undefined || patch.items.some(({ value }) => textAt(value, "$patch") === "replace")) {
    return withItems(
      patch,
      patch.items.filter(({ value }) => textAt(value, "$patch") !== "replace"),
    );
  }
  const changes = new Map(patch.items.map((item) => [idOf(item, name), item]));
  const kept = base.items.flatMap((item): ListItem[] => {
    const change = changes.get(idOf(item, name));
    if (change === undefined) return [item];
    if (textAt(change.value, "$patch") === "delete") return [];
    return [{ ...item, value: strategicMerge(item.value, change.value, mode) }];
  });
  const known = new Set(base.items.map((item) => idOf(item, name)));
  const added = patch.items.filter((item) => !known.has(idOf(item, name)) && textAt(item.value, "$patch") !== "delete");
  return withItems(base, [...added.map((item) => ({ ...item, value: cleaned(item.value) })), ...kept]);
}

function idOf({ value }: ListItem, key: string): string {
  return `${textAt(value, key)}/${textAt(value, "protocol") ?? "TCP"}`;
}

function joinTexts(base: ListNode, patch: ListNode): ListNode {
  const known = new Set(base.items.map(({ value }) => (value.kind === "scalar" ? value.text : "")));
  const added = patch.items.filter(({ value }) => value.kind !== "scalar" || !known.has(value.text));
  return withItems(base, [...base.items, ...added]);
}

/** What a patch adds, without the directives and removals that have nothing to work on. */
function cleaned(node: YamlNode): YamlNode {
  if (node.kind === "scalar") return node;
  if (node.kind === "list")
    return withItems(
      node,
      node.items.map((item) => ({ ...item, value: cleaned(item.value) })),
    );
  const entries = node.entries.filter(({ key, value }) => !key.startsWith("$") && !isNull(value));
  return { ...node, entries: entries.map((one) => ({ ...one, value: cleaned(one.value) })) };
}

function isNull(node: YamlNode): boolean {
  return node.kind === "scalar" && resolveScalar(node) === null;
}
