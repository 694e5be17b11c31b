import { basename } from "node:path/posix";
import { memoryContent } from "../../layers/index.ts";
import { hashesOf } from "../binaries/executables.ts";
import { isPe, readPeVersion } from "../binaries/pe.ts";
import { type Cataloger, defined, type FileEvidence, nonEmpty } from "../cataloger.ts";
import { nugetDraft } from "../lockfiles/dotnet.ts";
import { isFile } from "../lockfiles/lockfile.ts";

/**
 * Catalogs .NET assemblies by their version resource. Leaves files that a `*.deps.json` in the same directory lists to
 * it. Skips translation files, which belong to other assemblies.
 */
export const dotnetAssembly: Cataloger = {
  id: "dotnet-assembly",
  version: 1,
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
    const version = versionOf(strings.get("ProductVersion"), strings.get("FileVersion"));
    if (version === undefined || !/^[\w.-]+$/.test(name)) return undefined;
    const supplier = nonEmpty(strings.get("CompanyName"));
    return {
      isClaimable: true,
      packages: [{ ...nugetDraft(name, version), hashes: hashesOf(memoryContent(body)), ...defined({ supplier }) }],
    };
  },
};

/**
 * Returns the package version from the product version, such as `13.0.3+0a2e291c…` with its commit. A file version has
 * a fourth part for the build.
 */
function versionOf(product: string | undefined, file: string | undefined): string | undefined {
  const stated = /^(\d+\.\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z.-]+)?)(?:\+.*)?$/.exec(product?.trim() ?? "")?.[1];
  return stated ?? /^\d+(?:\.\d+){1,3}/.exec(file?.trim() ?? "")?.[0];
}
