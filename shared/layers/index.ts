export { folderCache, type LayerCache } from "./cache.ts";
export * from "./file.ts";
export type { FolderSize } from "./folder-sizes.ts";
export { defaultLayerLimits, type LayerLimits } from "./limits.ts";
export { treeDigest } from "./tree-digest.ts";
export { type FolderWalkOptions, walkFolder } from "./walk-folder.ts";
export { type FoundFile, type ImageWalk, type WalkedLayer, type WalkOptions, walkImage } from "./walk-image.ts";
