export * from "./define.ts";
export * from "./documentation.ts";
export * from "./external-ids.ts";
export * from "./problem.ts";
export * from "./profile.ts";
export * from "./registry.ts";
export * from "./suppression/index.ts";
