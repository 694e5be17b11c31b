import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { normalizeName, versionScheme } from "../../../ecosystems/index.ts";
import { oneLine } from "../../../text/index.ts";
import type { Advisory } from "../../model/advisory.ts";
import { advisoryRowOf, affectedRowOf } from "./encode.ts";
import { ExternalSorter, type SortedLine } from "./external-sort.ts";
import { type ShardEntry, type ShardHeader, shardFormat } from "./format.ts";
import { packShard } from "./write.ts";

/** Characters of rows that are kept in memory for each shard. */
const maxBuffered = 64 * 1024;

/** Rows of a shard that is being written. */
interface OpenShard {
  /** File with the rows, one a line. */
  readonly path: string;
  buffer: string;
  advisories: number;
  /** Newest change, RFC 3339. */
  modified: string;
}

/**
 * Writes the shards of a group of sources: one for each release or language ecosystem. Memory does not depend on the
 * number of advisories: rows go to one file per shard, and packages are sorted on disk.
 */
export class ShardWriter {
  readonly #directory: string;
  readonly #shards = new Map<string, OpenShard>();
  readonly #packages: ExternalSorter;
  /** Ecosystems without a known order of versions, of which no shard is written. */
  readonly unordered = new Set<string>();

  /** @param directory of its own for temporary files. The caller removes it. */
  constructor(directory: string, maxRunLength?: number) {
    this.#directory = directory;
    this.#packages = new ExternalSorter(join(directory, "packages"), maxRunLength);
    mkdirSync(directory, { recursive: true });
  }

  /** Adds an advisory to the shards of its ecosystems. Advisories must come in the order of their ids. */
  add(advisory: Advisory): void {
    const row = `${JSON.stringify(advisoryRowOf(advisory))}\n`;
    for (const ecosystem of new Set(advisory.affected.map((affected) => affected.ecosystem))) {
      if (versionScheme(ecosystem) === undefined) {
        this.unordered.add(ecosystem);
        continue;
      }
      const shard = this.#open(ecosystem);
      const place = shard.advisories++;
      if (advisory.modified > shard.modified) shard.modified = advisory.modified;
      shard.buffer += row;
      if (shard.buffer.length > maxBuffered) flush(shard);
      for (const affected of advisory.affected) {
        if (affected.ecosystem !== ecosystem) continue;
        const name = oneLine(normalizeName(ecosystem, affected.name));
        this.#packages.add(`${ecosystem}\n${name}`, JSON.stringify(affectedRowOf(affected, place)));
      }
    }
  }

  /**
   * Packs the shards, one after the other.
   * @param out directory of the set.
   * @param sources names of the sources, for the entries in the index.
   */
  async *finish(out: string, sources: readonly string[]): AsyncGenerator<ShardEntry> {
    const packages = new PackageLines(this.#packages.sorted());
    for (const ecosystem of [...this.#shards.keys()].sort()) {
      const shard = this.#open(ecosystem);
      flush(shard);
      const packagesPath = `${shard.path}.packages`;
      const packageCount = packages.write(ecosystem, packagesPath);
      const { advisories, modified } = shard;
      const header: ShardHeader = { format: shardFormat, ecosystem, advisories, packages: packageCount };
      yield await packShard(out, { header, parts: [shard.path, packagesPath], modified, sources });
    }
  }

  #open(ecosystem: string): OpenShard {
    const existing = this.#shards.get(ecosystem);
    if (existing !== undefined) return existing;
    const path = join(this.#directory, `shard-${this.#shards.size}`);
    const shard = { path, buffer: "", advisories: 0, modified: "" };
    this.#shards.set(ecosystem, shard);
    return shard;
  }
}

function flush(shard: OpenShard): void {
  appendFileSync(shard.path, shard.buffer);
  shard.buffer = "";
}

/** Sorted affected packages of several ecosystems, written ecosystem by ecosystem. */
class PackageLines {
  readonly #lines: Iterator<SortedLine>;
  #next: IteratorResult<SortedLine>;

  constructor(lines: Iterator<SortedLine>) {
    this.#lines = lines;
    this.#next = lines.next();
  }

  /** Writes one line per package of an ecosystem. Returns their number. */
  write(ecosystem: string, path: string): number {
    let count = 0;
    let buffer = "";
    let name: string | undefined;
    for (; this.#next.done !== true; this.#next = this.#lines.next()) {
      const [key, row] = this.#next.value;
      const place = key.indexOf("\n");
      if (key.slice(0, place) !== ecosystem) break;
      const own = key.slice(place + 1);
      if (own === name) {
        buffer += `,${row}`;
        continue;
      }
      if (name !== undefined) buffer += "]\n";
      if (buffer.length > maxBuffered) {
        appendFileSync(path, buffer);
        buffer = "";
      }
      buffer += `${own}\t[${row}`;
      name = own;
      count += 1;
    }
    appendFileSync(path, `${buffer}]\n`);
    return count;
  }
}
