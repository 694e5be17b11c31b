export { BlockStore } from "./block-store.ts";
export { completeWork, type EntryWork } from "./complete.ts";
export { formatNames, type LayerTable, type TableEntry, type TableFormat } from "./table.ts";
