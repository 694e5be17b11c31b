import { basename } from "node:path/posix";
import { memoryContent } from "../../layers/index.ts";
import { hashesOf } from "../binaries/executables.ts";
import { isPe, readPeVersion } from "../binaries/pe.ts";
import { type Cataloger, defined, type FileEvidence, nonEmpty, type PackageDraft } from "../cataloger.ts";
import { nugetDraft } from "../lockfiles/dotnet.ts";
import { isFile } from "../lockfiles/lockfile.ts";

/**
 * Catalogs .NET assemblies by their version resource. Leaves files that a `*.deps.json` in the same directory lists to
 * it. Skips translation files, which belong to other assemblies. An assembly is not a package: it counts as the NuGet
 * package of its name only with the version and commit that the .NET SDK writes when it packs one.
 */
export const dotnetAssembly: Cataloger = {
  id: "dotnet-assembly",
  version: 2,
  settings: ["image"],
  named: { names: /\.(?:dll|exe)$/i, parts: 1 },
  maxBytes: 192 * 2 ** 20,
  wants: ({ path, type }) => isFile(type) && /\.(?:dll|exe)$/i.test(path) && !/\.resources\.dll$/i.test(path),
  sniffs: isPe,
  read({ header, body }): FileEvidence | undefined {
    const read = readPeVersion(body);
    if (read?.isManaged !== true) return undefined;
    const { strings } = read;
    const file = nonEmpty(strings.get("OriginalFilename")) ?? nonEmpty(strings.get("InternalName"));
    const name = (file ?? basename(header.path)).replace(/\.(?:dll|exe)$/i, "");
    const packed = packedVersion(strings.get("ProductVersion"));
    const version = packed ?? fileVersion(strings.get("ProductVersion"), strings.get("FileVersion"));
    if (version === undefined || !/^[\w.-]+$/.test(name)) return undefined;
    const draft: PackageDraft =
      packed === undefined ? assemblyDraft(name, version) : { ...nugetDraft(name, version), guessed: "name" };
    const supplier = nonEmpty(strings.get("CompanyName"));
    return {
      isClaimable: true,
      packages: [{ ...draft, hashes: hashesOf(memoryContent(body)), ...defined({ supplier }) }],
    };
  },
};

/** Returns the version of the package in a product version such as `13.0.3+0a2e291c…` with its commit. */
function packedVersion(product: string | undefined): string | undefined {
  return /^(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)\+(?:[\w.-]*[.-])?[0-9a-f]{7,40}$/.exec(product?.trim() ?? "")?.[1];
}

/** Returns the version of the file, which has a fourth part for the build. */
function fileVersion(product: string | undefined, file: string | undefined): string | undefined {
  const stated = /^\d+\.\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z.-]+)?(?=$|\+)/.exec(product?.trim() ?? "")?.[0];
  return stated ?? /^\d+(?:\.\d+){1,3}/.exec(file?.trim() ?? "")?.[0];
}

function assemblyDraft(name: string, version: string): PackageDraft {
  return {
    type: "generic",
    namespace: "dotnet-assembly",
    purlName: name,
    name: `dotnet-assembly/${name}`,
    version,
  };
}
