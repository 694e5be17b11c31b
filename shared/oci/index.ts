export { type Compression, decompress, detectCompression, type ExpansionLimits } from "./compression.ts";
export { digestMismatch, isDigest, sha256 } from "./digest.ts";
export * from "./image.ts";
export { defaultOpenLimits, limitExceeded, type OpenLimits } from "./limits.ts";
export { isForeignLayer } from "./media-types.ts";
export { type OpenOptions, openImage } from "./open.ts";
export { formatPlatform, matchesPlatform, parsePlatform } from "./platform.ts";
