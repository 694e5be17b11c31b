import type { BlockStore } from "./block-store.ts";
import type { LayerTable, TableEntry } from "./table.ts";

/** Work on an entry of a layer. */
export interface EntryWork {
  readonly entry: TableEntry;
  /** Attempts the work without any effect. @returns what makes the results count. */
  attempt(): () => void;
}

/** Number of times that work gets just the blocks that it misses: the beginning of a file, and its directory. */
const exactMisses = 3;
/** Bytes to read ahead afterwards, doubled with each further miss. */
const aheadBytes = 2 ** 20;

/**
 * Does work that reads contents by their blocks: attempts it, downloads what it misses, for all works together, and
 * attempts it again. Works that miss blocks again and again get more than they miss, so that the number of rounds is
 * the logarithm of a file's size.
 * @returns false if the registry does not send parts of blobs. Some works are done then.
 * @throws what the works and `BlockStore.load` throw.
 */
export async function completeWork(
  works: Iterable<EntryWork>,
  store: BlockStore,
  { blocks }: Pick<LayerTable, "blocks">,
): Promise<boolean> {
  let left: readonly EntryWork[] | Iterable<EntryWork> = works;
  for (let misses = 1; ; misses += 1) {
    const wanted = new Set<number>();
    const again: EntryWork[] = [];
    for (const work of left) {
      const missed = attempt(work, store);
      if (missed.length === 0) continue;
      again.push(work);
      const ahead = misses <= exactMisses ? 0 : aheadBytes * 2 ** (misses - exactMisses - 1);
      for (const block of withNext(missed, work.entry, blocks, ahead)) wanted.add(block);
    }
    if (again.length === 0) return true;
    if (!(await store.load(wanted))) return false;
    left = again;
  }
}

/** Does a work if nothing is missing. Returns the missing blocks otherwise, whatever the work makes of them. */
function attempt(work: EntryWork, store: BlockStore): readonly number[] {
  let commit: (() => void) | undefined;
  let failure: { readonly error: unknown } | undefined;
  try {
    commit = work.attempt();
  } catch (error) {
    failure = { error };
  }
  const missed = store.takeMissed();
  if (missed.length > 0) return missed;
  if (failure !== undefined) throw failure.error;
  commit?.();
  return missed;
}

/** Adds the blocks of a file after the missing ones, up to a number of bytes. */
function withNext(
  missing: readonly number[],
  { pieces }: TableEntry,
  blocks: LayerTable["blocks"],
  aheadBytes: number,
): readonly number[] {
  if (aheadBytes === 0) return missing;
  const last = missing.at(-1);
  const next = pieces.slice(pieces.findIndex(({ block }) => block === last) + 1);
  const added: number[] = [];
  let bytes = 0;
  for (const { block } of next) {
    if (bytes >= aheadBytes) break;
    bytes += blocks[block]?.size ?? 0;
    added.push(block);
  }
  return [...missing, ...added];
}
