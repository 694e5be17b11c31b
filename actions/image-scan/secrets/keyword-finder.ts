/**
 * Finds many keywords in bytes in one pass (Aho and Corasick, 1975), ASCII letters of either case alike. The automaton
 * is a table of 256 successors a state, so its size grows with the keywords and its time with the bytes alone.
 */
export class KeywordFinder {
  readonly #next: Uint16Array;
  /** By state: indexes of the keywords that end there. */
  readonly #ends: readonly (readonly number[])[];
  readonly #isEnd: Uint8Array;
  readonly #lengths: readonly number[];

  /** @param keywords lower-case ASCII, none empty, together fewer than 65,535 characters. */
  constructor(keywords: readonly string[]) {
    const children: Map<number, number>[] = [new Map()];
    const ends: number[][] = [[]];
    keywords.forEach((keyword, index) => {
      let state = 0;
      for (const byte of Buffer.from(keyword, "latin1")) {
        const known = children[state]?.get(byte);
        if (known === undefined) {
          children.push(new Map());
          ends.push([]);
          children[state]?.set(byte, children.length - 1);
          state = children.length - 1;
        } else state = known;
      }
      ends[state]?.push(index);
    });
    this.#lengths = keywords.map((keyword) => keyword.length);
    this.#next = new Uint16Array(children.length * 256);
    this.#fill(children, ends);
    this.#ends = ends;
    this.#isEnd = Uint8Array.from(ends, (each) => (each.length > 0 ? 1 : 0));
  }

  /** Calls `found` with each keyword's index and the offset of its first byte, in the order of their ends. */
  find(bytes: Uint8Array, found: (keyword: number, start: number) => void): void {
    const next = this.#next;
    const isEnd = this.#isEnd;
    let state = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      state = next[(state << 8) | (bytes[at] ?? 0)] ?? 0;
      if (isEnd[state] === 0) continue;
      for (const keyword of this.#ends[state] ?? []) found(keyword, at + 1 - (this.#lengths[keyword] ?? 0));
    }
  }

  /** Turns the trie into an automaton without failure links, breadth first. */
  #fill(children: readonly ReadonlyMap<number, number>[], ends: number[][]): void {
    const fallback = new Uint16Array(children.length);
    const queue = [0];
    for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
      const back = fallback[state] ?? 0;
      if (state !== 0) this.#next.copyWithin(state << 8, back << 8, (back + 1) << 8);
      for (const [byte, child] of children[state] ?? []) {
        fallback[child] = state === 0 ? 0 : (this.#next[(back << 8) | byte] ?? 0);
        ends[child]?.push(...(ends[fallback[child] ?? 0] ?? []));
        queue.push(child);
      }
      for (const [byte, child] of children[state] ?? []) {
        this.#next[(state << 8) | byte] = child;
        if (byte >= 0x61 && byte <= 0x7a) this.#next[(state << 8) | (byte - 32)] = child;
      }
    }
  }
}
