import { byteLength, decodeText, encodeText } from "../../values/bytes.ts";
import { sliceText } from "../../values/text.ts";
import { FunctionError, type Sourced, sourced } from "../../values/value.ts";

/**
 * Returns the part of a text between two offsets in bytes, as Go slices texts. Half characters become bytes that are
 * not UTF-8.
 * @throws FunctionError with Go's words for offsets outside of the text
 */
export function sliceBytes(text: Sourced<string>, start: number, end?: number): Sourced<string> {
  const length = byteLength(text.value);
  checkRange(start, end, length);
  const stop = end ?? length;
  if (length === text.value.length) return sliceText(text, start, stop);
  const first = findUnit(text.value, start);
  const last = findUnit(text.value, stop);
  if (first.isBoundary && last.isBoundary) return sliceText(text, first.offset, last.offset);
  const bytes = encodeText(text.value).subarray(start, stop);
  return sourced(decodeText(bytes), sliceText(text, first.offset).origin);
}

function checkRange(start: number, end: number | undefined, length: number): void {
  if (end === undefined) {
    if (start < 0) fail(`[${start}:]`);
    if (start > length) fail(`[${start}:${length}]`);
    return;
  }
  if (end < 0) fail(`[:${end}]`);
  if (end > length) fail(`[:${end}] with length ${length}`);
  if (start < 0) fail(`[${start}:]`);
  if (start > end) fail(`[${start}:${end}]`);
}

function fail(range: string): never {
  throw new FunctionError(`runtime error: slice bounds out of range ${range}`);
}

/** Returns the UTF-16 offset of the character that contains a byte. */
function findUnit(text: string, offset: number): { readonly offset: number; readonly isBoundary: boolean } {
  let bytes = 0;
  let index = 0;
  while (index < text.length && bytes < offset) {
    const unit = text.codePointAt(index) ?? 0;
    const isInvalid = unit >= 0xd800 && unit <= 0xdfff;
    const size = unit < 0x80 || isInvalid ? 1 : unit < 0x800 ? 2 : unit < 0x10000 ? 3 : 4;
    if (bytes + size > offset) return { offset: index, isBoundary: false };
    bytes += size;
    index += unit > 0xffff ? 2 : 1;
  }
  return { offset: index, isBoundary: true };
}
