import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Random } from "./random.ts";

/** Inputs of one kind that are worth mutating: those that reached something new. */
export class Corpus {
  readonly #inputs: Buffer[] = [];

  get size(): number {
    return this.#inputs.length;
  }

  add(input: Uint8Array): void {
    this.#inputs.push(Buffer.from(input));
  }

  pick(random: Random): Buffer | undefined {
    return this.#inputs.length === 0 ? undefined : random.pick(this.#inputs);
  }

  [Symbol.iterator](): Iterator<Buffer> {
    return this.#inputs[Symbol.iterator]();
  }
}

/** Bytes above which an input is not kept on disk. */
const maxKeptBytes = 64 * 1024;
const suffix = ".gz";

/** Reads the inputs that a directory keeps, by the order of their names. A directory that does not exist has none. */
export function readInputs(directory: string): { readonly name: string; readonly bytes: Buffer }[] {
  return namesIn(directory).map((name) => ({
    name: name.slice(0, -suffix.length),
    bytes: gunzipSync(readFileSync(join(directory, name))),
  }));
}

/** Keeps an input in a directory, compressed, under the hash of its content. @returns its name. */
export function keepInput(directory: string, bytes: Uint8Array): string | undefined {
  if (bytes.length > maxKeptBytes) return undefined;
  const name = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, `${name}${suffix}`), gzipSync(bytes, { level: 9 }));
  return name;
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
      .filter((name) => name.endsWith(suffix))
      .toSorted();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
