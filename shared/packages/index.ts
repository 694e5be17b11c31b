export type { Catalogue } from "./catalog/assemble.ts";
export { catalogueFolder, catalogueImage, type ImageCatalogue } from "./catalog/catalog.ts";
export { readFileHashes } from "./hashes.ts";
export * from "./package.ts";
export { isSystemType, parsePurl } from "./purl.ts";
export { type CataloguedImage, type ReadImagesOptions, type ReadStatement, readImages } from "./read-images.ts";
export { rootFolderType } from "./root-folder.ts";
