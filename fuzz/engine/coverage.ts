import { type Profiler, Session } from "node:inspector";

/** Blocks of code that ran, measured by V8 in this thread. */
export class Coverage {
  readonly #session = new Session();
  readonly #isMeasured: (url: string) => boolean;
  readonly #seen = new Set<string>();

  /** @param isMeasured selects scripts by their URL. */
  constructor(isMeasured: (url: string) => boolean) {
    this.#isMeasured = isMeasured;
    this.#session.connect();
    this.#session.post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  /** Number of blocks that have been reached. */
  get blocks(): number {
    return this.#seen.size;
  }

  /** Returns the blocks that ran since the last call and had never been reached before `commit`. */
  takeNew(): ReadonlySet<string> {
    const reached = new Set<string>();
    // Commands of the profiler answer before `post` returns.
    this.#session.post("Profiler.takePreciseCoverage", (error, result) => {
      if (error !== null) throw error;
      for (const script of result.result) if (this.#isMeasured(script.url)) this.#addNew(script, reached);
    });
    return reached;
  }

  commit(blocks: ReadonlySet<string>): void {
    for (const block of blocks) this.#seen.add(block);
  }

  close(): void {
    this.#session.disconnect();
  }

  #addNew({ scriptId, functions }: Profiler.ScriptCoverage, reached: Set<string>): void {
    for (const { ranges } of functions) {
      for (const { count, startOffset, endOffset } of ranges) {
        if (count === 0) continue;
        const block = `${scriptId}:${startOffset}:${endOffset}`;
        if (!this.#seen.has(block)) reached.add(block);
      }
    }
  }
}

/**
 * Runs a batch again in ever smaller parts, because measuring costs more than running, and returns inputs that reach new
 * blocks.
 * @param blocks new blocks that the whole batch reached.
 */
export function findReaching<T>(
  batch: readonly T[],
  blocks: ReadonlySet<string>,
  coverage: Coverage,
  run: (input: T) => void,
): T[] {
  const reaching: T[] = [];
  const search = (part: readonly T[]): void => {
    for (const input of part) run(input);
    const found = coverage.takeNew();
    const [only] = part;
    if (found.size === 0) return;
    if (part.length > 1) {
      search(part.slice(0, part.length / 2));
      search(part.slice(part.length / 2));
    } else if (only !== undefined) {
      reaching.push(only);
      coverage.commit(found);
    }
  };
  search(batch);
  coverage.commit(blocks);
  return reaching;
}
