import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../../values/index.ts";

/** Key and value of a sorted line. Values contain no line break. */
export type SortedLine = readonly [key: string, value: string];

/** Characters that are sorted in memory at once. */
const maxRunLength = 32 * 1024 * 1024;
const readBytes = 256 * 1024;

/**
 * Sorts lines by key in bounded memory: sorts runs of lines, keeps them on disk and merges them. Lines with the same key
 * keep the order in which they were added. Keys are compared by UTF-16 code units. Writes nothing to disk if one run is
 * enough.
 */
export class ExternalSorter {
  readonly #directory: string;
  readonly #maxLength: number;
  readonly #runs: string[] = [];
  #lines: SortedLine[] = [];
  #length = 0;

  /**
   * @param directory of its own for the runs. The caller removes it.
   * @param maxLength characters that are sorted in memory at once.
   */
  constructor(directory: string, maxLength = maxRunLength) {
    this.#directory = directory;
    this.#maxLength = maxLength;
  }

  add(key: string, value: string): void {
    this.#lines.push([key, value]);
    this.#length += key.length + value.length;
    if (this.#length >= this.#maxLength) this.#spill();
  }

  /** Returns all lines in order. Nothing may be added afterwards. */
  *sorted(): Generator<SortedLine> {
    const last = this.#lines.sort(byKey);
    this.#lines = [];
    const runs = [...this.#runs.map(readRun), last.values()];
    const heads = runs.map((run) => run.next());
    for (;;) {
      let first = -1;
      let line: SortedLine | undefined;
      for (const [index, { value, done }] of heads.entries()) {
        // Of equal keys, that of the earlier run comes first.
        if (done === true || (line !== undefined && value[0] >= line[0])) continue;
        first = index;
        line = value;
      }
      if (line === undefined) return;
      yield line;
      heads[first] = runs[first]?.next() ?? { done: true, value: undefined };
    }
  }

  #spill(): void {
    mkdirSync(this.#directory, { recursive: true });
    const path = join(this.#directory, `run-${this.#runs.length}`);
    const lines = this.#lines.sort(byKey).map(([key, value]) => `${JSON.stringify(key)}\t${value}\n`);
    writeFileSync(path, lines.join(""), { flag: "wx" });
    this.#runs.push(path);
    this.#lines = [];
    this.#length = 0;
  }
}

function byKey([a]: SortedLine, [b]: SortedLine): number {
  return compareText(a, b);
}

function* readRun(path: string): Generator<SortedLine, undefined> {
  for (const line of readLines(path)) {
    // A key in JSON contains no tab.
    const tab = line.indexOf("\t");
    yield [JSON.parse(line.slice(0, tab)), line.slice(tab + 1)];
  }
}

/** Reads the lines of a file, without holding more than the longest of them and a window. */
export function* readLines(path: string): Generator<string> {
  const file = openSync(path, "r");
  const window = Buffer.allocUnsafe(readBytes);
  let parts: Buffer[] = [];
  try {
    for (;;) {
      const count = readSync(file, window);
      if (count === 0) break;
      let start = 0;
      for (let end = window.indexOf(10); end >= 0 && end < count; end = window.indexOf(10, start)) {
        yield Buffer.concat([...parts, window.subarray(start, end)]).toString();
        parts = [];
        start = end + 1;
      }
      if (start < count) parts.push(Buffer.from(window.subarray(start, count)));
    }
  } finally {
    closeSync(file);
  }
  if (parts.length > 0) yield Buffer.concat(parts).toString();
}
