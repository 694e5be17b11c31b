/** Compares texts by UTF-16 code units, independent of locale. */
export function compareText(a: string, b: string): -1 | 0 | 1 {
  return a === b ? 0 : a < b ? -1 : 1;
}
