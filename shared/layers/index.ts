export { type FileContent, memoryContent } from "../files/index.ts";
export { directoryCache, type LayerCache } from "./cache.ts";
export type { DirectorySize } from "./directory-sizes.ts";
export * from "./file.ts";
export { minTableBytes } from "./layer-tables.ts";
export type { Analyzer, HiddenFile, ImageToAnalyze, VisibleEntry } from "./layered-image.ts";
export type { LayerLimits } from "./limits.ts";
export type { WorkerModule } from "./pool.ts";
export { knownDigests } from "./read-layers.ts";
export type { CreateCollectors, ThreadModule } from "./thread-module.ts";
export { treeDigest } from "./tree-digest.ts";
export { type DirectoryWalkOptions, walkDirectory } from "./walk-directory.ts";
export {
  examinedLayers,
  type ImageWalk,
  type WalkedLayer,
  type WalkOptions,
  walkImage,
} from "./walk-image.ts";
