export { changedLines } from "./changed-lines.ts";
export * from "./markdown.ts";
export * from "./masks.ts";
export { byteCount, count, oneLine, plain, truncate, withCommas } from "./plain.ts";
export * from "./printed.ts";
export * from "./suggest.ts";
export * from "./templates.ts";
export * from "./wildcard.ts";
export { wrapText } from "./wrap.ts";
