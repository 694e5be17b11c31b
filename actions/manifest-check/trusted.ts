import { parseImageName } from "../../shared/dockerfile/index.ts";

/** `*` stands for anything, as the first or last character only. */
function matches(pattern: string, name: string): boolean {
  if (pattern === "*") return true;
  if (pattern.startsWith("*")) return name.endsWith(pattern.slice(1));
  if (pattern.endsWith("*")) return name.startsWith(pattern.slice(0, -1));
  return pattern === name || name.startsWith(`${pattern}/`);
}

/** True for an image from one of these registries, `*` first or last as wildcard. */
export function isTrustedImage(image: string, patterns: readonly string[]): boolean {
  const { registry } = parseImageName(image);
  const names = registry === undefined ? ["docker.io", "hub.docker.com", `docker.io/${image}`] : [registry, image];
  return patterns.some((pattern) => names.some((name) => matches(pattern, name)));
}
