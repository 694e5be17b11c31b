import { PackageURL } from "packageurl-js";
import { ecosystemOf, isSystemType } from "../ecosystems/index.ts";
import type { PackageDraft } from "./cataloger.ts";
import type { OperatingSystem, PackageType } from "./package.ts";

/** Returns whether a system database lists the package, not only an embedded SBOM. */
export function isInDatabase({ type, foundInSbom }: Pick<PackageDraft, "type" | "foundInSbom">): boolean {
  return isSystemType(type) && foundInSbom !== true;
}

/** Parses a package URL; undefined if it violates the purl specification. */
export function parsePurl(purl: string): PackageURL | undefined {
  try {
    return PackageURL.fromString(purl);
  } catch {
    return undefined;
  }
}

/** Returns the name of a purl's package in advisories. Includes the namespace, unless that is a distribution. */
export function purlName(type: PackageType, { namespace, name }: PackageURL): string {
  if (namespace === undefined || namespace === null || namespace === "" || isSystemType(type)) return name;
  return namespace + (ecosystemOf(type).nameSeparator ?? "/") + name;
}

/** Returns a version with its epoch, which is a qualifier in an rpm's purl and precedes the version in rpm itself. */
export function versionWithEpoch(
  type: PackageType,
  version: string | undefined,
  epoch: string | undefined,
): string | undefined {
  if (version === undefined || version === "") return undefined;
  return type === "rpm" && epoch !== undefined && /^\d+$/.test(epoch) ? `${epoch}:${version}` : version;
}

/**
 * Returns the package URL of a package (purl specification; PURL-TYPES for namespaces and qualifiers). System packages
 * have `arch`, `distro` (`debian-12`) and, if the source has another name, `upstream`. Falls back to `generic`, so that
 * every package has a purl.
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
