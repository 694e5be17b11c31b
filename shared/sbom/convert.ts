import type { BomInput } from "./model.ts";
import type { ReadSbom } from "./read/index.ts";

/**
 * Converts another SBOM to the input of the writers: packages with versions, purls, licenses, hashes, suppliers,
 * dependencies and CPE names, the distribution, and the subject.
 * @param name for documents that do not name their subject.
 */
export function bomOfSbom(
  read: ReadSbom,
  name: string,
): Pick<BomInput, "subject" | "os" | "layers" | "packages" | "owned" | "cpes" | "gaps"> {
  const { root, os, packages, cpes, gaps } = read;
  return {
    subject: root ?? { kind: "document", isImage: false, name },
    ...(os === undefined ? {} : { os }),
    layers: [],
    packages: packages.filter(({ ownedBy }) => ownedBy === undefined),
    owned: packages.filter(({ ownedBy }) => ownedBy !== undefined),
    cpes,
    gaps,
  };
}
