/**
 * Folds ASCII letters to lower case in each byte of a word. Other bytes may coincide, which the comparison resolves.
 */
const fold = 0x20202020;
const threeBytes = 0xffffff;
const hashBits = 16;
/** Odd multiplier with well-mixed bits (Knuth's multiplicative hashing). */
const multiplier = 0x9e3779b1;

/**
 * Finds many keywords in bytes in one pass, ignoring the case of ASCII letters. The anchor of a keyword is its four
 * neighboring bytes that are rarest in text. Looks up a hash of three bytes at every second position and compares the
 * keyword only where these may begin an anchor or its second byte (after Wu and Manber, "A Fast Algorithm for
 * Multi-Pattern Searching", 1994). Unlike the steps of an automaton, the look-ups are independent.
 */
export class KeywordFinder {
  /** Bucket numbers by hash; 0 for none. */
  readonly #buckets = new Uint16Array(1 << hashBits);
  readonly #anchors: readonly (readonly Anchor[])[];

  /** @param keywords lower-case ASCII, none empty; those of one or two characters make the search slow. */
  constructor(keywords: readonly string[]) {
    const members = new Map<number, Anchor[]>();
    for (const [index, keyword] of keywords.entries()) {
      const bytes = Buffer.from(keyword, "latin1");
      const position = rarest(keyword);
      for (const offset of [position, position + 1]) {
        for (const hash of hashesAt(bytes, offset)) {
          const existing = members.get(hash) ?? [];
          existing.push({ index, bytes, offset });
          members.set(hash, existing);
        }
      }
    }
    const anchors: (readonly Anchor[])[] = [[]];
    const numbers = new Map<string, number>();
    for (const [hash, group] of members) {
      const key = group.map(({ index, offset }) => `${index}:${offset}`).join();
      const number = numbers.get(key) ?? anchors.push(group) - 1;
      numbers.set(key, number);
      this.#buckets[hash] = number;
    }
    this.#anchors = anchors;
  }

  /** Calls `onMatch` with each keyword's index and the offset of its first byte; per keyword in order of offsets. */
  find(bytes: Uint8Array, onMatch: (keyword: number, start: number) => void): void {
    const buckets = this.#buckets;
    const { length } = bytes;
    const view = new DataView(bytes.buffer, bytes.byteOffset, length);
    let offset = 0;
    let word = length < 4 ? 0 : view.getUint32(0, true);
    for (; offset + 8 <= length; offset += 4) {
      const next = view.getUint32(offset + 4, true);
      const even = buckets[hashOf(word)] ?? 0;
      const odd = buckets[hashOf((word >>> 16) | (next << 16))] ?? 0;
      if ((even | odd) !== 0) {
        this.#compare(bytes, offset, even, onMatch);
        this.#compare(bytes, offset + 2, odd, onMatch);
      }
      word = next;
    }
    // Up to the end itself: a keyword of one character may begin one place before.
    for (; offset <= length; offset += 2) {
      const rest = (bytes[offset] ?? 0) | ((bytes[offset + 1] ?? 0) << 8) | ((bytes[offset + 2] ?? 0) << 16);
      this.#compare(bytes, offset, buckets[hashOf(rest)] ?? 0, onMatch);
    }
  }

  #compare(
    bytes: Uint8Array,
    position: number,
    bucket: number,
    onMatch: (keyword: number, start: number) => void,
  ): void {
    if (bucket === 0) return;
    for (const { index, bytes: keyword, offset } of this.#anchors[bucket] ?? []) {
      if (matchesAt(bytes, position - offset, keyword)) onMatch(index, position - offset);
    }
  }
}

interface Anchor {
  readonly index: number;
  readonly bytes: Uint8Array;
  /** Of the three bytes in the keyword. */
  readonly offset: number;
}

/** @param word whose three low bytes count. */
function hashOf(word: number): number {
  return Math.imul((word | fold) & threeBytes, multiplier) >>> (32 - hashBits);
}

/** Returns the hashes of three bytes of a keyword. Any byte may follow its end. */
function hashesAt(keyword: Uint8Array, offset: number): Iterable<number> {
  if (keyword.length - offset < 2) return everyHash;
  let words = [0];
  for (const [index, place] of [offset, offset + 1, offset + 2].entries()) {
    const byte = keyword[place];
    const choices = byte === undefined ? anyByte : [byte];
    words = words.flatMap((word) => choices.map((choice) => word | (choice << (8 * index))));
  }
  return new Set(words.map(hashOf));
}

const everyHash = Array.from({ length: 1 << hashBits }, (_none, hash) => hash);
const anyByte = Array.from({ length: 256 }, (_none, byte) => byte);

function matchesAt(bytes: Uint8Array, start: number, keyword: Uint8Array): boolean {
  if (start < 0 || start + keyword.length > bytes.length) return false;
  for (let index = 0; index < keyword.length; index += 1) {
    const byte = bytes[start + index] ?? 0;
    const lower = byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte;
    if (lower !== keyword[index]) return false;
  }
  return true;
}

/** Estimates the frequency of a character in text and code: spaces are the most common, letters differ. */
function frequency(character: string): number {
  if (character === " ") return 20;
  const rank = "zqxjkvbywgpfmucdlhrsnioate".indexOf(character);
  if (rank >= 0) return 1 + 0.6 * rank;
  return "'\"./=-:_".includes(character) ? 2.5 : 1;
}

/** Returns the offset of the four bytes of a keyword whose two groups of three are the rarest together. */
function rarest(keyword: string): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let offset = 0; offset <= Math.max(0, keyword.length - 4); offset += 1) {
    const [first = 1, second = 1, third = 1, fourth = 1] = [...keyword.slice(offset, offset + 4)].map(frequency);
    const expected = second * third * (first + fourth);
    if (expected < least) [best, least] = [offset, expected];
  }
  return best;
}
