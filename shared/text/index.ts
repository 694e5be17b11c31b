export * from "./markdown.ts";
export * from "./plain.ts";
export * from "./suggest.ts";
export * from "./wildcard.ts";
