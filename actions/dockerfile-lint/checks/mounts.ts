import { type Instruction, mountOptions } from "../../../shared/dockerfile/index.ts";

/** The targets of a RUN's cache and tmpfs mounts, without a final `/`. */
export function cacheTargets(instruction: Instruction): string[] {
  return instruction.flags
    .filter((flag) => flag.name === "mount")
    .map((flag) => mountOptions(flag.value ?? ""))
    .filter((options) => ["cache", "tmpfs"].includes(options.get("type") ?? "bind"))
    .map((options) => options.get("target") ?? options.get("dst") ?? options.get("destination") ?? "")
    .map((target) => target.replace(/(.)\/+$/, "$1"));
}

/** True when a cache or tmpfs mount stands on the directory, so that its files stay out of the layer. */
export function hasMount(instruction: Instruction, directory: string): boolean {
  return cacheTargets(instruction).includes(directory);
}

/** True when a cache or tmpfs mount stands on a directory whose path ends so (`.cache/pip` in any home). */
export function hasMountEnding(instruction: Instruction, end: string): boolean {
  return cacheTargets(instruction).some((target) => target.endsWith(end));
}
