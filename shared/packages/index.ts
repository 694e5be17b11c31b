export { isSystemType } from "../ecosystems/index.ts";
export type { Catalog } from "./catalog/assemble.ts";
export type { ImageCatalog } from "./catalog/catalog.ts";
export { catalogDirectory, catalogImage } from "./catalog/on-demand.ts";
export { readFileHashes } from "./hashes.ts";
export * from "./package.ts";
export { parsePurl } from "./purl.ts";
export { type CatalogedImage, type ReadImagesOptions, type ReadStatement, readImages } from "./read-images.ts";
export { rootDirectoryType } from "./root-directory.ts";
