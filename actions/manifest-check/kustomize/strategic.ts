import { getOwn } from "../../../shared/values/index.ts";
import {
  getEntry,
  type ListItem,
  type ListNode,
  type MapNode,
  resolveScalar,
  type YamlNode,
} from "../../../shared/yaml/index.ts";
import { getTextAt, withEntry, withItems, withoutEntry } from "./nodes.ts";

/** Keys that identify list items in strategic merges, from the `patchMergeKey` of Kubernetes' types. */
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

/** Lists of kinds outside Kubernetes' own types have no keys: a patch replaces them completely. */
export type ListMode = "keyed" | "whole";

/**
 * Applies a strategic merge patch to an object (Kubernetes, "Update API objects in place using kubectl patch"): maps
 * merge, lists merge by their key or are replaced, null and `$patch: delete` remove. Values from the patch keep their
 * position in it.
 */
export function applyStrategicMerge(base: YamlNode, patch: YamlNode, mode: ListMode, key = ""): YamlNode {
  if (base.kind === "map" && patch.kind === "map") return mergeMaps(base, patch, mode);
  if (base.kind === "list" && patch.kind === "list") return mergeLists(base, patch, mode, key);
  return patch;
}

function mergeMaps(base: MapNode, patch: MapNode, mode: ListMode): MapNode {
  if (getTextAt(patch, "$patch") === "replace") return withoutEntry(patch, "$patch");
  let result = base;
  for (const change of patch.entries) {
    if (change.key.startsWith("$")) continue;
    const old = getEntry(result, change.key);
    if (isNull(change.value) || getTextAt(change.value, "$patch") === "delete") {
      result = withoutEntry(result, change.key);
      continue;
    }
    if (old === undefined || old.value.kind !== change.value.kind || old.value.kind === "scalar") {
      result = withEntry(result, { ...change, value: cleaned(change.value) });
      continue;
    }
    result = withEntry(result, { ...old, value: applyStrategicMerge(old.value, change.value, mode, change.key) });
  }
  return result;
}

function mergeLists(base: ListNode, patch: ListNode, mode: ListMode, key: string): ListNode {
  if (joined.has(key)) return joinTexts(base, patch);
  const keys = mode === "whole" ? [] : (getOwn(mergeKeys, key) ?? []);
  const name = keys.find((candidate) =>
    [...base.items, ...patch.items].every(({ value }) => getTextAt(value, candidate) !== undefined),
  );
  if (name === undefined || patch.items.some(({ value }) => getTextAt(value, "$patch") === "replace")) {
    return withItems(
      patch,
      patch.items.filter(({ value }) => getTextAt(value, "$patch") !== "replace"),
    );
  }
  const changes = new Map(patch.items.map((entry) => [idOf(entry, name), entry]));
  const kept = base.items.flatMap((entry): ListItem[] => {
    const change = changes.get(idOf(entry, name));
    if (change === undefined) return [entry];
    if (getTextAt(change.value, "$patch") === "delete") return [];
    return [{ ...entry, value: applyStrategicMerge(entry.value, change.value, mode) }];
  });
  const baseIds = new Set(base.items.map((entry) => idOf(entry, name)));
  const added = patch.items.filter(
    (entry) => !baseIds.has(idOf(entry, name)) && getTextAt(entry.value, "$patch") !== "delete",
  );
  return withItems(base, [...added.map((entry) => ({ ...entry, value: cleaned(entry.value) })), ...kept]);
}

function idOf({ value }: ListItem, key: string): string {
  return `${getTextAt(value, key)}/${getTextAt(value, "protocol") ?? "TCP"}`;
}

function joinTexts(base: ListNode, patch: ListNode): ListNode {
  const baseTexts = new Set(base.items.map(({ value }) => (value.kind === "scalar" ? value.text : "")));
  const added = patch.items.filter(({ value }) => value.kind !== "scalar" || !baseTexts.has(value.text));
  return withItems(base, [...base.items, ...added]);
}

/** Removes directives and deletions that have nothing to apply to from a patch. */
function cleaned(node: YamlNode): YamlNode {
  if (node.kind === "scalar") return node;
  if (node.kind === "list")
    return withItems(
      node,
      node.items.map((entry) => ({ ...entry, value: cleaned(entry.value) })),
    );
  const entries = node.entries.filter(({ key, value }) => !key.startsWith("$") && !isNull(value));
  return { ...node, entries: entries.map((entry) => ({ ...entry, value: cleaned(entry.value) })) };
}

function isNull(node: YamlNode): boolean {
  return node.kind === "scalar" && resolveScalar(node) === null;
}
