/** Returns whether text begins like a supported SBOM. The rest may still be invalid. */
export function looksLikeSbom(head: string): boolean {
  return /^\ufeff?\s*(?:[{<]|(?:#.*\s+)*SPDXVersion:)/.test(head);
}
