import { PackageURL } from "packageurl-js";
import { defined, type PackageDraft } from "./cataloguer.ts";
import { packageTypes } from "./package.ts";
import { isSystemType } from "./purl.ts";

/** A package by its purl alone (purl specification); undefined for what is none or of a type that is no package. */
export function draftOfPurl(purl: string): PackageDraft | undefined {
  const parsed = parse(purl);
  const type = packageTypes.find((known) => known === parsed?.type);
  if (parsed === undefined || type === undefined) return undefined;
  const { name: purlName, qualifiers: stated } = parsed;
  const namespace = given(parsed.namespace);
  const purlVersion = given(parsed.version);
  const { arch, epoch, upstream: _, ...rest } = { ...stated };
  const isSystem = isSystemType(type);
  const hasEpoch = type === "rpm" && epoch !== undefined && /^\d+$/.test(epoch);
  const name =
    namespace === undefined || isSystem ? purlName : `${namespace}${type === "maven" ? ":" : "/"}${purlName}`;
  return {
    type,
    name,
    purlName,
    version: hasEpoch && purlVersion !== undefined ? `${epoch}:${purlVersion}` : purlVersion,
    ...(isSystem ? defined({ arch: given(arch) }) : {}),
    ...defined({ namespace, purlVersion, subpath: given(parsed.subpath) }),
    qualifiers: defined({ ...rest, ...(isSystem ? {} : { arch }), epoch }),
  };
}

function parse(purl: string): PackageURL | undefined {
  try {
    return PackageURL.fromString(purl);
  } catch {
    return undefined;
  }
}

function given(text: string | null | undefined): string | undefined {
  return text === null || text === "" ? undefined : text;
}
