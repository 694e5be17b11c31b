export * from "./input.ts";
export { type ConfigSection, configFileName, type LoadedConfig, loadConfig } from "./load.ts";
export * from "./resolve.ts";
export * from "./spec.ts";
