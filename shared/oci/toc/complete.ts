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
/** Number of times after which work gets the whole file: it reads here and there, or from the end. */
const maxMisses = 12;

/**
 * Does work that reads contents by their blocks: attempts it, downloads what it misses, for all works together, and
 * attempts it again. Works that miss blocks again and again get more than they miss, and in the end the whole file, so
 * that the number of rounds is bounded whatever the table is like.
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
      for (const block of withMore(missed, misses, work.entry, blocks)) wanted.add(block);
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

/** Adds blocks of the file to the missing ones, depending on how many times it missed some. */
function withMore(
  missed: readonly number[],
  misses: number,
  { pieces }: TableEntry,
  blocks: LayerTable["blocks"],
): readonly number[] {
  if (misses <= exactMisses) return missed;
  if (misses > maxMisses) return pieces.map(({ block }) => block);
  const last = missed.at(-1);
  const ahead = aheadBytes * 2 ** (misses - exactMisses - 1);
  const added: number[] = [];
  let bytes = 0;
  for (const { block } of pieces.slice(pieces.findIndex((piece) => piece.block === last) + 1)) {
    if (bytes >= ahead) break;
    bytes += blocks[block]?.size ?? 0;
    added.push(block);
  }
  return [...missed, ...added];
}
