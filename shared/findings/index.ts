export * from "./base-image.ts";
export * from "./baseline.ts";
export * from "./finding.ts";
export * from "./fingerprint.ts";
export * from "./report.ts";
export * from "./rule.ts";
export * from "./severity.ts";
export * from "./standard.ts";
