import { getFileName } from "../../files/paths.ts";
import { Field } from "../../yaml/field.ts";
import type { TextFile, YamlNode } from "../../yaml/node.ts";

/** Files that Compose looks for in a directory, in its order. */
export const baseNames = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
/** Files that it merges onto one of those. */
export const overrideNames = [
  "compose.override.yml",
  "compose.override.yaml",
  "docker-compose.override.yml",
  "docker-compose.override.yaml",
];

const anyName = /^(?:docker-)?compose(?:[._-][\w.-]+)?\.ya?ml$|^[\w.-]+\.(?:docker-)?compose\.ya?ml$/;
const topLevel = new Set([
  ...["version", "name", "include", "services", "models", "networks", "volumes", "secrets", "configs"],
]);

/** True for a file that is worth parsing as a Compose file. */
export function canBeCompose(file: TextFile): boolean {
  const { text } = file.source;
  if (anyName.test(getFileName(file))) return true;
  return (
    /^["']?services["']?\s*:/m.test(text) &&
    /\b(?:image|build|extends)["']?\s*:/.test(text) &&
    !/^apiVersion:/m.test(text)
  );
}

/** True for a Compose file: by its name, or because it has Compose's keys alone and services that run something. */
export function isCompose(file: TextFile, node: YamlNode): boolean {
  const root = new Field(node);
  if (!root.isMap || root.get("apiVersion").exists) return false;
  if ([...baseNames, ...overrideNames].includes(getFileName(file))) return true;
  const services = root.get("services");
  if (anyName.test(getFileName(file)))
    return services.isMap || root.fields().some(({ key }) => topLevel.has(String(key)));
  const own = root.fields().every(({ key }) => topLevel.has(String(key)) || String(key).startsWith("x-"));
  return (
    own && services.fields().some((service) => ["image", "build", "extends"].some((key) => service.get(key).exists))
  );
}
