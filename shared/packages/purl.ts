import { PackageURL } from "packageurl-js";
import { ecosystemOf, isSystemType } from "../ecosystems/index.ts";
import type { PackageDraft } from "./cataloger.ts";
import type { OperatingSystem, PackageType } from "./package.ts";

/** True for what a database of the system names, and not only an SBOM that lies in the image. */
export function isInDatabase({ type, foundInSbom }: Pick<PackageDraft, "type" | "foundInSbom">): boolean {
  return isSystemType(type) && foundInSbom !== true;
}

/** A package URL in its parts; undefined for one that breaks the purl specification. */
export function parsePurl(purl: string): PackageURL | undefined {
  try {
    return PackageURL.fromString(purl);
  } catch {
    return undefined;
  }
}

/** The name by which advisories know what a purl names: its namespace belongs to it, unless that is a distribution. */
export function purlName(type: PackageType, { namespace, name }: PackageURL): string {
  if (namespace === undefined || namespace === null || namespace === "" || isSystemType(type)) return name;
  return namespace + (ecosystemOf(type).nameSeparator ?? "/") + name;
}

/** The epoch of an rpm stands in a qualifier; in front of the version it is what rpm itself writes. */
export function versionWithEpoch(
  type: PackageType,
  version: string | undefined,
  epoch: string | undefined,
): string | undefined {
  if (version === undefined || version === "") return undefined;
  return type === "rpm" && epoch !== undefined && /^\d+$/.test(epoch) ? `${epoch}:${version}` : version;
}

/**
 * The package URL of a package (purl specification; PURL-TYPES for namespaces and qualifiers). System packages carry
 * `arch`, `distro` (`debian-12`) and, where the source has another name, `upstream`. What no purl of its type can say
 * becomes a `generic` one, so that every package has one.
 */
export function purlOf(draft: PackageDraft, os: OperatingSystem | undefined): string {
  const isSystem = isSystemType(draft.type);
  const namespace = draft.namespace ?? (isSystem ? os?.id : undefined);
  const qualifiers = { ...(isSystem ? systemQualifiers(draft, os) : {}), ...draft.qualifiers };
  const name = draft.purlName ?? draft.name;
  const version = draft.purlVersion ?? draft.version;
  try {
    return new PackageURL(draft.type, namespace, name, version, qualifiers, draft.subpath).toString();
  } catch {
    return new PackageURL("generic", undefined, draft.name, version, undefined, undefined).toString();
  }
}

function systemQualifiers(draft: PackageDraft, os: OperatingSystem | undefined): Record<string, string> {
  const { arch, source, name } = draft;
  const distro = os === undefined ? undefined : `${os.id}-${os.versionId ?? os.codename ?? "unknown"}`;
  return {
    ...(arch === undefined ? {} : { arch }),
    ...(distro === undefined ? {} : { distro }),
    ...(source === undefined || source.name === name ? {} : { upstream: upstream(source, draft.version) }),
  };
}

function upstream(source: { readonly name: string; readonly version: string }, version: string | undefined): string {
  return source.version === version || source.version === "" ? source.name : `${source.name}@${source.version}`;
}
