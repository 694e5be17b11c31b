import { Field, getEntry, type MapNode, type YamlNode } from "../yaml/index.ts";

/** Applies a change to each service of a tree. */
export function mapServices(root: YamlNode, change: (service: YamlNode, field: Field) => YamlNode): YamlNode {
  const services = getEntry(root, "services")?.value;
  if (root.kind !== "map" || services?.kind !== "map") return root;
  const field = new Field(root).get("services");
  const entries = services.entries.map((entry) => ({ ...entry, value: change(entry.value, field.get(entry.key)) }));
  const value: MapNode = { ...services, entries };
  return { ...root, entries: root.entries.map((entry) => (entry.key === "services" ? { ...entry, value } : entry)) };
}
