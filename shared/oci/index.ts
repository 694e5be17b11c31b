export { decompress } from "./compression.ts";
export { digestMismatch } from "./digest.ts";
export type { EngineOptions } from "./engine.ts";
export * from "./image.ts";
export { limitExceeded, type OpenLimits } from "./limits.ts";
export { type OpenOptions, openImage } from "./open.ts";
export type { RegistryOptions } from "./registry/client.ts";
export { type CredentialSource, type Credentials, dockerCredentials } from "./registry/credentials.ts";
export { type Reference, tryParseReference } from "./registry/reference.ts";
