import type { TableBlock } from "./table.ts";

/** Range of stored bytes to request, with the blocks in it. */
export interface RangeRequest {
  readonly start: number;
  readonly end: number;
  /** Positions in the table. */
  readonly blocks: readonly number[];
}

/** Stored bytes between two blocks that cost less to download than another request. */
const maxGap = 64 * 1024;
/** Bytes of a request, unless one block is larger. Requests are in memory as a whole. */
export const maxRequestBytes = 4 * 2 ** 20;

/** Plans requests for blocks: joins neighbors, and splits long ranges. @param wanted positions, each at most once. */
export function planRequests(wanted: readonly number[], blocks: readonly TableBlock[]): RangeRequest[] {
  const requests: { start: number; end: number; blocks: number[] }[] = [];
  for (const position of wanted.toSorted((a, b) => a - b)) {
    const { start, end } = blocks[position] as TableBlock;
    const last = requests.at(-1);
    if (last !== undefined && start - last.end <= maxGap && Math.max(end, last.end) - last.start <= maxRequestBytes) {
      last.end = Math.max(end, last.end);
      last.blocks.push(position);
    } else requests.push({ start, end, blocks: [position] });
  }
  return requests;
}
