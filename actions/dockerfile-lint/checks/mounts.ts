import { type Instruction, parseMountOptions } from "../../../shared/dockerfile/index.ts";

/** Lists the targets of the cache and tmpfs mounts of a RUN, without a trailing `/`. */
export function listCacheTargets(instruction: Instruction): string[] {
  return instruction.flags
    .filter((flag) => flag.name === "mount")
    .map((flag) => parseMountOptions(flag.value ?? ""))
    .filter((options) => ["cache", "tmpfs"].includes(options.get("type") ?? "bind"))
    .map((options) => options.get("target") ?? options.get("dst") ?? options.get("destination") ?? "")
    .map((target) => target.replace(/(.)\/+$/, "$1"));
}

/** Returns true if a cache or tmpfs mount covers the directory, so that its files stay out of the layer. */
export function hasCacheMount(instruction: Instruction, directory: string): boolean {
  return listCacheTargets(instruction).includes(directory);
}

/**
 * Returns true if a cache or tmpfs mount covers a directory whose path ends with the suffix (`.cache/pip` in any
 * home).
 */
export function hasCacheMountSuffix(instruction: Instruction, end: string): boolean {
  return listCacheTargets(instruction).some((target) => target.endsWith(end));
}
