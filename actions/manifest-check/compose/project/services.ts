import { Field } from "../../yaml/field.ts";
import { getEntry, type MapNode, type YamlNode } from "../../yaml/node.ts";

/** The tree with each of its services changed. */
export function mapServices(root: YamlNode, change: (service: YamlNode, field: Field) => YamlNode): YamlNode {
  const services = getEntry(root, "services")?.value;
  if (root.kind !== "map" || services?.kind !== "map") return root;
  const field = new Field(root).get("services");
  const entries = services.entries.map((entry) => ({ ...entry, value: change(entry.value, field.get(entry.key)) }));
  const value: MapNode = { ...services, entries };
  return { ...root, entries: root.entries.map((entry) => (entry.key === "services" ? { ...entry, value } : entry)) };
}
