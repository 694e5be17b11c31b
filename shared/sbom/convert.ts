import type { BomInput } from "./model.ts";
import type { ReadSbom } from "./read/index.ts";

/**
 * What another SBOM says, to be written in any format: packages with versions, purls, licenses, hashes, suppliers,
 * dependencies and CPE names, the distribution, and what it is about.
 * @param name for documents that do not say what they are about.
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
