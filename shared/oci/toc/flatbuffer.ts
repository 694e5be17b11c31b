import { bufferOf } from "../../files/index.ts";

/** Budget for texts: those of a document lie next to each other, so that they are no longer than it. */
interface Budget {
  bytes: number;
}

/**
 * Table of a FlatBuffers document (FlatBuffers, "Binary format"): a position from which fields are read by their slot in
 * the schema. Absent fields have defaults. Every method throws RangeError for what is outside the document.
 */
export class FlatTable {
  readonly #view: DataView;
  readonly #position: number;
  readonly #budget: Budget;

  private constructor(view: DataView, position: number, budget: Budget) {
    this.#view = view;
    this.#position = position;
    this.#budget = budget;
  }

  /** Returns the root table of a document. */
  static root(document: Uint8Array): FlatTable {
    const view = new DataView(document.buffer, document.byteOffset, document.byteLength);
    return new FlatTable(view, view.getUint32(0, true), { bytes: document.length });
  }

  uint8(slot: number, absent: number): number {
    const field = this.#field(slot);
    return field === undefined ? absent : this.#view.getUint8(field);
  }

  uint32(slot: number): number {
    const field = this.#field(slot);
    return field === undefined ? 0 : this.#view.getUint32(field, true);
  }

  /** @throws RangeError for numbers that are negative or not safe integers, too. */
  uint53(slot: number): number {
    const field = this.#field(slot);
    return field === undefined ? 0 : readUint53(this.#view, field);
  }

  table(slot: number): FlatTable | undefined {
    const target = this.#target(slot);
    return target === undefined ? undefined : new FlatTable(this.#view, target, this.#budget);
  }

  text(slot: number): string {
    const target = this.#target(slot);
    return target === undefined ? "" : this.#text(target);
  }

  bytes(slot: number): Uint8Array {
    const target = this.#target(slot);
    return target === undefined ? new Uint8Array(0) : this.#bytes(target);
  }

  *tables(slot: number): Generator<FlatTable> {
    for (const target of this.#targets(slot)) yield new FlatTable(this.#view, target, this.#budget);
  }

  *texts(slot: number): Generator<string> {
    for (const target of this.#targets(slot)) yield this.#text(target);
  }

  /** Returns the place of a field: the vtable has its distance from the table, or 0 if it is absent. */
  #field(slot: number): number | undefined {
    const vtable = this.#position - this.#view.getInt32(this.#position, true);
    const entry = 4 + slot * 2;
    if (entry + 2 > this.#view.getUint16(vtable, true)) return undefined;
    const offset = this.#view.getUint16(vtable + entry, true);
    return offset === 0 ? undefined : this.#position + offset;
  }

  #target(slot: number): number | undefined {
    const field = this.#field(slot);
    return field === undefined ? undefined : field + this.#view.getUint32(field, true);
  }

  *#targets(slot: number): Generator<number> {
    const vector = this.#target(slot);
    if (vector === undefined) return;
    const end = vector + 4 + this.#view.getUint32(vector, true) * 4;
    if (end > this.#view.byteLength) throw new RangeError("a vector is longer than the document");
    for (let place = vector + 4; place < end; place += 4) yield place + this.#view.getUint32(place, true);
  }

  #bytes(target: number): Uint8Array {
    const length = this.#view.getUint32(target, true);
    if (target + 4 + length > this.#view.byteLength) throw new RangeError("a text is longer than the document");
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + target + 4, length);
  }

  #text(target: number): string {
    const bytes = this.#bytes(target);
    this.#budget.bytes -= bytes.length;
    if (this.#budget.bytes < 0) throw new RangeError("texts overlap");
    return bufferOf(bytes).toString("utf8");
  }
}

/** Reads an unsigned 64-bit number in little-endian order. @throws RangeError if it is not a safe integer. */
export function readUint53(view: DataView, offset: number): number {
  const value = view.getBigUint64(offset, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError(`the number ${value} is out of range`);
  return Number(value);
}
