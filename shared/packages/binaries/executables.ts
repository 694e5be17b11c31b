import { hashContent } from "../../files/index.ts";
import { contentOf, type FileContent } from "../../layers/index.ts";
import { type Cataloger, type FileEvidence, type PackageDraft, partial } from "../cataloger.ts";
import type { PackageHash } from "../package.ts";
import { type Elf, isElf, parseElf } from "./elf.ts";
import { findKnownBinaries, isKnownBinaryName } from "./find-known-binaries.ts";
import { goBuildInfo, goPackages } from "./go.ts";
import { graalPackages } from "./graalvm.ts";
import { rustPackages } from "./rust.ts";

/**
 * Catalogs programs that record their components: Go modules, Rust crates, Java libraries in native images, and
 * well-known programs by their version strings.
 */
export const executables: Cataloger = {
  id: "executables",
  version: 8,
  settings: ["image"],
  maxBytes: 2 * 2 ** 30,
  readsInPlace: true,
  wants({ path, type, mode, size, linkTarget }) {
    // The first name of a program tells most; another is of use only if it is known and the first is not.
    if (type === "hardlink") return isKnownBinaryName(path) && !isKnownBinaryName(linkTarget);
    if (type !== "file" || size <= 64) return false;
    return (mode & 0o111) !== 0 || (path.includes(".so") && isKnownBinaryName(path));
  },
  sniffs: isElf,
  read(file): FileEvidence | undefined {
    const { header } = file;
    const content = contentOf(file);
    const elf = parseElf(content);
    const go = goBuildInfo(content, elf);
    const rust = cratesIn(content, elf);
    const graal = graalPackages(content, elf);
    const packages: PackageDraft[] = [
      ...(go === undefined ? [] : goPackages(go)),
      ...(rust ?? []),
      ...(graal ?? []),
      ...findKnownBinaries(header.path, content, elf),
    ];
    if (rust === undefined) return { packages, gaps: [partial("its record of Rust crates is damaged")] };
    if (graal === undefined) return { packages, gaps: [partial("its SBOM from GraalVM is damaged")] };
    if (packages.length === 0) return (header.mode & 0o111) === 0 ? undefined : { isOpaqueProgram: true };
    const hashes = hashesOf(content);
    const itself: Partial<PackageDraft> = isLibrary(header.path) ? { hashes } : { hashes, role: "program" };
    return { packages: packages.map((draft) => (isFileItself(draft) ? { ...draft, ...itself } : draft)) };
  },
};

/** Reads the crates of a binary; undefined if the record is damaged. */
function cratesIn(content: FileContent, elf: Elf | undefined): PackageDraft[] | undefined {
  try {
    return rustPackages(content, elf);
  } catch {
    return undefined;
  }
}

/** Returns whether a package is the file itself, not one linked into it. */
function isFileItself({ type, relationship }: PackageDraft): boolean {
  return type === "generic" || relationship === "root";
}

function isLibrary(path: string): boolean {
  return /\.so(?:\.\d+)*$/.test(path);
}

/** Hashes a file that is delivered as is. Default: SHA-256 and SHA-512 (BSI TR-03183-2 requires the latter). */
export function hashesOf(
  content: FileContent,
  algorithms: readonly PackageHash["algorithm"][] = ["SHA-256", "SHA-512"],
): PackageHash[] {
  const values = hashContent(
    content,
    algorithms.map((name) => name.toLowerCase().replace("-", "")),
  );
  return algorithms.map((algorithm, index) => ({ algorithm, value: values[index] ?? "" }));
}
