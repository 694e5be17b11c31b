export * from "./cache-inputs.ts";
export * from "./image-inputs.ts";
export * from "./input.ts";
export * from "./limit-inputs.ts";
export {
  configFileName,
  type LoadedConfig,
  loadConfig,
  missing,
  noConfig,
  readConfig,
  readConfigText,
} from "./load.ts";
export { imageProfileInput, lintProfileInput, profileInput, suiteProfileInput, toProfile } from "./profile-input.ts";
export * from "./resolve.ts";
export { publicFulcio, signatureInputs, workflowIssuer } from "./signature-inputs.ts";
export * from "./spec.ts";
