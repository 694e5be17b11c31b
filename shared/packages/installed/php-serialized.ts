const maxDepth = 32;

/** Value of PHP's `serialize`; arrays are maps. */
export type PhpValue = string | number | boolean | null | ReadonlyMap<string, PhpValue>;

/**
 * Parses the output of PHP's `serialize`: `s:3:"abc";`, `a:1:{…}`, `i:1;`, `b:1;`, `d:0.5;`, `N;` (PHP manual,
 * "serialize"). Does not support objects and references.
 * @throws TypeError at the first invalid byte, or beyond 32 levels.
 */
export function readPhpSerialized(bytes: Uint8Array): PhpValue {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 0;
  const fail = (): never => {
    throw new TypeError(`no serialized value at byte ${offset}`);
  };
  /** Reads the bytes up to a mark and skips the mark. */
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
