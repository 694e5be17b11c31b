import { isPackageType, isSystemType } from "../ecosystems/index.ts";
import { defined, type PackageDraft } from "./cataloger.ts";
import { parsePurl, purlName, versionWithEpoch } from "./purl.ts";

/**
 * Creates a package from its purl alone (purl specification); undefined for invalid purls and types that are not
 * packages.
 */
export function draftOfPurl(purl: string): PackageDraft | undefined {
  const parsed = parsePurl(purl);
  const type = parsed?.type ?? "";
  if (parsed === undefined || !isPackageType(type)) return undefined;
  const { name, qualifiers: stated } = parsed;
  const namespace = nonEmptyText(parsed.namespace);
  const purlVersion = nonEmptyText(parsed.version);
  const { arch, epoch, upstream: _, ...rest } = { ...stated };
  const isSystem = isSystemType(type);
  return {
    type,
    name: purlName(type, parsed),
    purlName: name,
    version: versionWithEpoch(type, purlVersion, epoch),
    ...(isSystem ? defined({ arch: nonEmptyText(arch) }) : {}),
    ...defined({ namespace, purlVersion, subpath: nonEmptyText(parsed.subpath) }),
    qualifiers: defined({ ...rest, ...(isSystem ? {} : { arch }), epoch }),
  };
}

function nonEmptyText(text: string | null | undefined): string | undefined {
  return text === null || text === "" ? undefined : text;
}
