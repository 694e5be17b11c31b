import { createHash } from "node:crypto";
import { type Cataloger, type FileEvidence, type PackageDraft, partial } from "../cataloger.ts";
import type { PackageHash } from "../package.ts";
import { isElf } from "./elf.ts";
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
  version: 5,
  settings: ["image"],
  maxBytes: 192 * 2 ** 20,
  wants: ({ path, type, mode, size }) =>
    type === "file" && size > 64 && ((mode & 0o111) !== 0 || (path.includes(".so") && isKnownBinaryName(path))),
  sniffs: isElf,
  read({ header, body }): FileEvidence | undefined {
    const go = goBuildInfo(body);
    const rust = cratesIn(body);
    const graal = graalPackages(body);
    const packages: PackageDraft[] = [
      ...(go === undefined ? [] : goPackages(go)),
      ...(rust ?? []),
      ...(graal ?? []),
      ...findKnownBinaries(header.path, body),
    ];
    if (rust === undefined) return { packages, gaps: [partial("its record of Rust crates is damaged")] };
    if (graal === undefined) return { packages, gaps: [partial("its SBOM from GraalVM is damaged")] };
    if (packages.length === 0) return (header.mode & 0o111) === 0 ? undefined : { isOpaqueProgram: true };
    const hashes = hashesOf(body);
    return { packages: packages.map((draft) => (isFileItself(draft) ? { ...draft, hashes } : draft)) };
  },
};

/** Reads the crates of a binary; undefined if the record is damaged. */
function cratesIn(body: Uint8Array): PackageDraft[] | undefined {
  try {
    return rustPackages(body);
  } catch {
    return undefined;
  }
}

/** Returns whether a package is the file itself, not one linked into it. */
function isFileItself({ type, relationship }: PackageDraft): boolean {
  return type === "generic" || relationship === "root";
}

/** Hashes a file that is delivered as is, with SHA-256 and SHA-512 (BSI TR-03183-2 requires the latter). */
export function hashesOf(body: Uint8Array): PackageHash[] {
  return [
    { algorithm: "SHA-256", value: createHash("sha256").update(body).digest("hex") },
    { algorithm: "SHA-512", value: createHash("sha512").update(body).digest("hex") },
  ];
}
