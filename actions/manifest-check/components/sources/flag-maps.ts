import type { Field } from "../../../../shared/yaml/index.ts";
import type { SettingsBuilder } from "../component.ts";

/** Adds flags from a map of values or lists, or from a list of maps with `name` and `value` (kubeadm v1beta4). */
export function addArguments(field: Field, builder: SettingsBuilder): void {
  for (const entry of field.fields()) {
    const values = entry.node?.kind === "list" ? entry.items() : [entry];
    for (const value of values) builder.add(String(entry.key).replace(/^--/, ""), value.text ?? "", entry);
  }
  for (const entry of field.items()) {
    const name = entry.get("name").text;
    if (name !== undefined) builder.add(name.replace(/^--/, ""), entry.get("value").text ?? "", entry.get("value"));
  }
}

/** Adds flags from a list of `name=value` texts. */
export function addAssignments(field: Field, builder: SettingsBuilder): void {
  const items = field.node?.kind === "list" ? field.items() : [field];
  for (const item of items) {
    const text = (item.text ?? "").replace(/^--/, "");
    const equals = text.indexOf("=");
    if (text !== "")
      builder.add(equals === -1 ? text : text.slice(0, equals), equals === -1 ? "true" : text.slice(equals + 1), item);
  }
}

/** Adds flags from the fields of a map by names in camel case: `auditLogPath` is `audit-log-path`. */
export function addCamelCase(field: Field, builder: SettingsBuilder): void {
  for (const entry of field.fields()) {
    const flag = String(entry.key)
      .replace(/([a-z\d])([A-Z])/g, "$1-$2")
      .toLowerCase();
    builder.add(flag, flatten(entry), entry);
  }
}

/** Adds flags from fields with the same effect, by a table of paths. */
export function addFields(root: Field, paths: ReadonlyMap<string, string>, builder: SettingsBuilder): void {
  for (const [path, flag] of paths) {
    const field = root.get(...path.split("."));
    if (field.exists) builder.add(flag, flatten(field), field);
  }
}

/** Returns a value as a flag has it: lists with commas, maps as `key=value`. */
function flatten(field: Field): string | undefined {
  if (field.node?.kind === "list") return field.texts.join(",");
  return field.isMap ? [...field.record].map(([key, value]) => `${key}=${value}`).join(",") : field.text;
}
