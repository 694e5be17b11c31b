import { UndecidedError } from "../../../errors/index.ts";

const quote = 0x22;
const backslash = 0x5c;
const opening = new Set([0x7b, 0x5b]);
const closing = new Set([0x7d, 0x5d]);
/** Depth of the elements: in an array, in the document's object. */
const elementDepth = 2;

/**
 * Cuts a large JSON document into the objects of its arrays, `{"name": [{…}, {…}]}`, without holding more than one of
 * them. Does not validate what is between them.
 * @param maxBytes of one object.
 * @throws UndecidedError `JSON_ELEMENT` if an object is larger, or the document ends within one.
 */
export async function* jsonElements(
  chunks: AsyncIterable<Uint8Array>,
  label: string,
  maxBytes: number,
): AsyncGenerator<string> {
  let depth = 0;
  let inText = false;
  let isEscaped = false;
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let start = parts.length > 0 ? 0 : -1;
    for (let place = 0; place < chunk.length; place += 1) {
      const byte = chunk[place] ?? 0;
      if (inText) {
        if (isEscaped) isEscaped = false;
        else if (byte === backslash) isEscaped = true;
        else if (byte === quote) inText = false;
        continue;
      }
      if (byte === quote) inText = true;
      else if (opening.has(byte)) {
        if (depth === elementDepth) start = place;
        depth += 1;
      } else if (closing.has(byte)) {
        depth -= 1;
        if (depth !== elementDepth || start < 0) continue;
        yield Buffer.concat([...parts, chunk.subarray(start, place + 1)]).toString();
        parts = [];
        length = 0;
        start = -1;
      }
    }
    if (start < 0) continue;
    parts.push(Uint8Array.from(chunk.subarray(start)));
    length += chunk.length - start;
    if (length > maxBytes) throw invalid(label, `contains an object of more than ${maxBytes} bytes`);
  }
  if (depth !== 0 || parts.length > 0) throw invalid(label, "ends too early");
}

function invalid(label: string, problem: string): UndecidedError {
  return new UndecidedError("JSON_ELEMENT", problem, { place: { what: label }, advice: "Download it again" });
}
