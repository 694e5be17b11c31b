const maxDepth = 32;

/** A value of PHP's `serialize` as JSON would have it; arrays are maps by their keys. */
export type PhpValue = string | number | boolean | null | ReadonlyMap<string, PhpValue>;

/**
 * Reads what PHP's `serialize` wrote: `s:3:"abc";`, `a:1:{…}`, `i:1;`, `b:1;`, `d:0.5;`, `N;` (PHP manual, "serialize").
 * Objects and references occur in no data that is read here.
 * @throws TypeError at the first byte that is none of it, or beyond 32 levels.
 */
export function readPhpSerialized(bytes: Uint8Array): PhpValue {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 0;
  const fail = (): never => {
    throw new TypeError(`no serialized value at byte ${offset}`);
  };
  /** The bytes up to a mark, which is passed over. */
  const until = (mark: string): string => {
    const end = text.indexOf(mark, offset, "latin1");
    if (end < 0 || end - offset > 40) fail();
    const part = text.toString("latin1", offset, end);
    offset = end + mark.length;
    return part;
  };
  const size = (mark: string): number => {
    const digits = until(mark);
    return /^\d{1,9}$/.test(digits) ? Number(digits) : fail();
  };
  const value = (depth: number): PhpValue => {
    const kind = text.toString("latin1", offset, offset + 2);
    offset += 2;
    switch (kind) {
      case "N;":
        return null;
      case "b:":
        return until(";") === "1";
      case "i:":
      case "d:":
        return Number(until(";"));
      case "s:": {
        const length = size(':"');
        if (text.toString("latin1", offset + length, offset + length + 2) !== '";') fail();
        const string = text.toString("utf8", offset, offset + length);
        offset += length + 2;
        return string;
      }
      case "a:":
        return entries(depth + 1);
      default:
        offset -= 2;
        return fail();
    }
  };
  const entries = (depth: number): PhpValue => {
    const count = size(":{");
    if (depth > maxDepth) fail();
    const map = new Map<string, PhpValue>();
    for (let index = 0; index < count; index += 1) map.set(String(value(depth)), value(depth));
    if (text[offset] !== 0x7d) fail();
    offset += 1;
    return map;
  };
  return value(0);
}
