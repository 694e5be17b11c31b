/** Registered algorithms of the OCI image specification (descriptor.md, "Digests") and the length of their hex part. */
const hexLengths: Readonly<Record<string, number>> = { sha256: 64, sha512: 128 };

/** Checks for `sha256:<64 lower-case hex>` or `sha512:<128 lower-case hex>`. */
export function isDigest(text: string): boolean {
  const [algorithm = "", hex = "", rest] = text.split(":");
  return rest === undefined && hex.length === hexLengths[algorithm] && /^[0-9a-f]+$/.test(hex);
}
