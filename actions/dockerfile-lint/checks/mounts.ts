import { type Instruction, listCacheTargets } from "../../../shared/dockerfile/index.ts";

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
