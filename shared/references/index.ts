export { isDigest } from "./digest.ts";
export * from "./identity.ts";
export {
  canonicalReference,
  type ImagePattern,
  isFromTrustedRegistry,
  matchesImage,
  parseImagePattern,
} from "./pattern.ts";
export {
  apiHost,
  formatReference,
  parseReference,
  type Reference,
  tryParseReference,
} from "./reference.ts";
export { type ImageName, splitReference } from "./split.ts";
