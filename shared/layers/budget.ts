/** Index of each counter in the shared memory. */
const counters = { entries: 0, nameBytes: 1, canceled: 2 } as const;

/** Usage of limits by all layers of an image together, and whether one of them failed. Shared by threads. */
export class Budget {
  readonly memory: SharedArrayBuffer;
  readonly #counters: Int32Array;

  /** @param memory of a budget in another thread. */
  constructor(memory: SharedArrayBuffer = new SharedArrayBuffer(12)) {
    this.memory = memory;
    this.#counters = new Int32Array(memory);
  }

  /** Counts an entry and returns how many there are. */
  addEntry(): number {
    return Atomics.add(this.#counters, counters.entries, 1) + 1;
  }

  /** Counts bytes of names and returns how many there are. */
  addNameBytes(bytes: number): number {
    return Atomics.add(this.#counters, counters.nameBytes, bytes) + bytes;
  }

  /** Takes back what a layer used that is read again in another way. */
  release(entries: number, nameBytes: number): void {
    Atomics.sub(this.#counters, counters.entries, entries);
    Atomics.sub(this.#counters, counters.nameBytes, nameBytes);
  }

  cancel(): void {
    Atomics.store(this.#counters, counters.canceled, 1);
  }

  get isCanceled(): boolean {
    return Atomics.load(this.#counters, counters.canceled) === 1;
  }
}
