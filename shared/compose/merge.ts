import {
  Field,
  getEntry,
  type ListItem,
  type MapEntry,
  type MapNode,
  resolveScalar,
  type YamlNode,
} from "../yaml/index.ts";
import { TooLargeError } from "./budget.ts";
import { replacing, targeted } from "./keys.ts";
import { readMount } from "./mounts.ts";
import { readPort } from "./ports.ts";

/**
 * Maximum number of nodes that merging one project may create. Files that extend each other in a chain grow
 * quadratically.
 */
const maxMergedNodes = 200_000;

/**
 * Merges one part of a project over another (Compose Specification, 13 Merge). Each node keeps its original position.
 */
export class Merger {
  #made = 0;

  /**
   * Merges two whole files.
   * @throws TooLargeError beyond the limit.
   */
  files(base: YamlNode, over: YamlNode): YamlNode {
    return this.#merge(base, over, []);
  }

  /**
   * Merges two services.
   * @throws TooLargeError beyond the limit.
   */
  services(base: YamlNode, over: YamlNode): YamlNode {
    return this.#merge(base, over, ["services", ""]);
  }

  #merge(base: YamlNode, over: YamlNode, path: readonly string[]): YamlNode {
    if (over.tag === "!override" || over.tag === "!reset") return over;
    if (over.kind === "scalar") return resolveScalar(over) === null ? base : over;
    const key = serviceKey(path);
    if (replacing.has(key) || base.kind !== over.kind) return over;
    if (base.kind === "list" && over.kind === "list") {
      this.#count(base.items.length + over.items.length);
      return { ...base, items: joined(base.items, over.items, key) };
    }
    if (base.kind !== "map" || over.kind !== "map") return over;
    if (key === "logging" && driver(base) !== driver(over) && driver(over) !== undefined) return over;
    this.#count(base.entries.length + over.entries.length);
    return { ...base, entries: this.#entries(base, over, path) };
  }

  #entries(base: MapNode, over: MapNode, path: readonly string[]): MapEntry[] {
    const entries = new Map(base.entries.map((entry) => [entry.key, entry]));
    for (const entry of over.entries) {
      const before = entries.get(entry.key);
      const value = before === undefined ? entry.value : this.#merge(before.value, entry.value, [...path, entry.key]);
      const keepsPlace = before !== undefined && value !== entry.value;
      entries.set(entry.key, keepsPlace ? { ...before, value } : entry);
    }
    return [...entries.values()];
  }

  #count(nodes: number): void {
    this.#made += nodes;
    if (this.#made > maxMergedNodes) throw new TooLargeError(`it merges into more than ${maxMergedNodes} values`);
  }
}

/** Removes everything that `!reset` deletes. */
export function removeResets(node: YamlNode, depth = 0): YamlNode {
  if (node.kind !== "map" || depth > 16) return node;
  const entries = node.entries.flatMap((entry) => {
    if (entry.value.tag === "!reset") return [];
    const value = removeResets(entry.value, depth + 1);
    return [value === entry.value ? entry : { ...entry, value }];
  });
  const same = entries.length === node.entries.length && entries.every((entry, index) => entry === node.entries[index]);
  return same ? node : { ...node, entries };
}

/** Returns the dotted path within a service. Empty outside of services. */
function serviceKey(path: readonly string[]): string {
  return path[0] === "services" && path.length > 2 ? path.slice(2).join(".") : "";
}

function driver(node: MapNode): string | undefined {
  const value = getEntry(node, "driver")?.value;
  return value?.kind === "scalar" ? value.text : undefined;
}

/** Joins two lists. An item of the second replaces an item of the first with the same identity. */
function joined(base: readonly ListItem[], over: readonly ListItem[], key: string): ListItem[] {
  const items = new Map<string, ListItem>();
  for (const [index, entry] of [...base, ...over].entries())
    items.set(identity(entry.value, key) ?? `#${index}`, entry);
  return [...items.values()];
}

function identity(node: YamlNode, key: string): string | undefined {
  const field = new Field(node);
  if (key === "ports") return portIdentity(field);
  if (key === "volumes") return readMount(field).target || undefined;
  if (targeted.has(key)) return field.get("target").text ?? field.get("source").text ?? field.text?.split(":").at(-1);
  return node.kind === "scalar" ? node.text : undefined;
}

function portIdentity(field: Field): string | undefined {
  const port = readPort(field);
  return port === undefined ? undefined : `${port.host ?? ""}|${port.published ?? ""}|${port.target}|${port.protocol}`;
}
