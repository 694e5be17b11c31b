import { getFileName } from "../files/index.ts";
import { Field, type TextFile, type YamlNode } from "../yaml/index.ts";

/** Files that Compose looks for in a directory, in its order. */
export const baseNames = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
/** Files that Compose merges over the base file. */
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

/** Returns true for a file that may be a Compose file and is worth parsing. */
export function canBeCompose(file: TextFile): boolean {
  const { text } = file.source;
  if (anyName.test(getFileName(file))) return true;
  return (
    /^["']?services["']?\s*:/m.test(text) &&
    /\b(?:image|build|extends)["']?\s*:/.test(text) &&
    !/^apiVersion:/m.test(text)
  );
}

/** Returns true for a Compose file: by its name, or if it has only Compose's keys and services that run something. */
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
