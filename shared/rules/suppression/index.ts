export * from "./comment-rules.ts";
export * from "./directive.ts";
export * from "./expiry.ts";
export * from "./reason.ts";
export * from "./suppressor.ts";
