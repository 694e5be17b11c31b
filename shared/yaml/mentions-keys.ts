/** Escapes of ASCII characters in JSON and in quoted scalars, and escaped line breaks (YAML 1.2.2, 5.7). */
const escapes = /\\(?:(?:x|u00|U000000)([0-7][0-9A-Fa-f])|(?:\r\n|[\n\r\u0085\u2028\u2029])[ \t]*)/g;
/** Tags that may say that a key is in base64, also with a handle or escapes of their own. */
const binaryTag = /!!(?:binary|[^\s%]{0,30}%)|!<(?:tag:yaml|[^\s%>]{0,40}%)|tag:yaml\.org,2002:/;

/**
 * Returns false if a text of YAML or JSON has not all of the keys, without parsing it. Keys may be written with escapes,
 * or in base64 with the tag `!!binary`.
 */
export function mentionsKeys(text: string, keys: readonly string[]): boolean {
  if (keys.every((key) => text.includes(key)) || binaryTag.test(text)) return true;
  if (!text.includes("\\")) return false;
  const plain = text.replace(escapes, (_, code: string | undefined) =>
    code === undefined ? "" : String.fromCharCode(Number.parseInt(code, 16)),
  );
  return keys.every((key) => plain.includes(key));
}
